"""What a number counts or measures: a unit, a currency or a noun, and by what rate."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS, VERBS
from kg.frozen import dataclass
from kg.lang.base import any_of
from kg.model import Span

if TYPE_CHECKING:
    from kg.lang.numbers import Numbers
    from kg.model import Text, Token

_WORDS = re.compile(r"\s?([^\W\d_][\w'²³]*(?:[-/][^\W\d_][\w']*)*)")
# « 3000euros »: a blank is missing.
_GLUED = re.compile(r"[^\W\d_]{4,}")
_AHEAD = re.compile(r"(?:^|(?<=\W))((?:[A-Za-z]{1,3})?[$€£¥]|[A-Z]{3})\s?$")
# Adjectives that may stand between a number and its noun: « trois autres grandes communes ».
_ADJECTIVES = 3
# In characters: the longest sign or code of a currency before a number, with its space.
_SIGN = 6
# Words of the longest noun of several: « règlements de comptes ».
_COMPOUND = 4
# One letter right after the figures is a unit only for these: « 4L » and « 3D » are names.
_ATTACHED = frozenset("mhg")
# But « 9,63s » is a time.
_DECIMAL = re.compile(r"\d[.,]\d+$")


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted, up to offset ``end``; ``factor`` is the share of the unit that a coin is.

    ``plain`` where it is only what is said of things named before: « les 100 000 prévus ».
    """

    name: str
    end: int
    money: bool = False
    factor: Decimal = Decimal(1)
    plain: bool = False


@dataclass(frozen=True, slots=True)
class _Lexicon:
    symbol: re.Pattern[str]
    sign: re.Pattern[str]
    codes: frozenset[str]
    of: re.Pattern[str]
    rate: re.Pattern[str]
    beyond: re.Pattern[str]
    near: re.Pattern[str]
    per: re.Pattern[str]
    over: re.Pattern[str]
    each: re.Pattern[str]
    regular: re.Pattern[str]
    hyphened: re.Pattern[str]


@cache
def _lexicon(numbers: Numbers) -> _Lexicon:
    signs = [name for name in numbers.currencies if re.search(r"[^\w\s'()-]", name) and not name[-1].isalpha()]
    signs += [name for name in numbers.currencies if name.startswith("$") and name[-1].isalpha()]
    rates = any_of(numbers.rates)
    regular = any_of([words for words in numbers.rates if words.startswith(numbers.by)])
    return _Lexicon(
        symbol=re.compile(rf"\s?((?:{any_of(numbers.symbols)})(?![\w'’])|{numbers.glued})"),
        sign=re.compile(rf"\s?({any_of(signs)})(?![^\W\d])", re.IGNORECASE),
        codes=frozenset(numbers.currencies.values()),
        of=re.compile(numbers.of),
        rate=re.compile(rf"\s*({rates})(?!\w)(?!{numbers.turned})", re.IGNORECASE),
        beyond=re.compile(rf"\s+(?:{numbers.of})[^\W\d][\w-]*(?:\s+[^\W\d][\w-]*)?\s+({regular})(?!\w)", re.IGNORECASE),
        near=re.compile(rf"(?:\s+[^\W\d][\w-]*){{0,2}}?\s+({rates})(?!\w)(?!{numbers.turned})", re.IGNORECASE),
        per=re.compile(rf"(?:\s+(?:{numbers.of})[^\W\d][\w-]*)?{numbers.per}", re.IGNORECASE),
        over=re.compile(numbers.over, re.IGNORECASE),
        each=re.compile(numbers.each, re.IGNORECASE),
        regular=re.compile(rf"\b({any_of(numbers.regular)})(?!\w)", re.IGNORECASE),
        hyphened=re.compile(numbers.hyphened),
    )


@cache
def _begun(numbers: Numbers) -> frozenset[str]:
    """What the names of units begin with that are of several words: one or more of them."""
    names = [name.split(" ") for table in (numbers.currencies, numbers.coins, numbers.units) for name in table]
    return frozenset([" ".join(words[:size]) for words in names for size in range(1, len(words))])


@cache
def _compounding(numbers: Numbers) -> frozenset[str]:
    """The first words of the nouns of several."""
    return frozenset([name.split(" ")[0] for name in numbers.compounds])


@lru_cache(maxsize=4096)
def singular(word: str, numbers: Numbers) -> str:
    """The singular of a noun; names of peoples keep their capital."""
    low = word.lower()
    known = numbers.plurals.get(low)
    if known is not None:
        return known.capitalize() if word[0].isupper() else known
    if word.isupper() or (word[0].isupper() and low.endswith(numbers.peoples)):
        return word
    head, hyphen, tail = word.partition("-")
    if "-" in tail:
        return f"{head}-{singular(tail, numbers)}"
    plurals = numbers.grammar.plurals
    if hyphen and head.endswith(plurals) and head.lower() not in numbers.invariable:
        return f"{singular(head, numbers)}-{singular(tail, numbers) if tail.endswith(plurals) else tail}"
    for pattern, ending in numbers.endings:
        if re.search(pattern, low):
            return re.sub(pattern, ending, word)
    return word


def measure(text: str, at: int, numbers: Numbers) -> Unit | None:
    """The unit or currency written at offset ``at``, if any."""
    lexicon = _lexicon(numbers)
    link = lexicon.of.match(text, at + 1) if text[at : at + 1] == " " else None
    here = link.end() if link else at
    if match := lexicon.sign.match(text, here):
        return Unit(numbers.currencies[match[1].lower()], match.end(), money=True)
    if (match := lexicon.symbol.match(text, here)) and not _glued(match, numbers):
        return Unit(numbers.symbols[match[1]], match.end())
    if here == at and text[at : at + 1] != " " and not _GLUED.match(text, at):
        return None
    return _named(text, here, numbers)


def _glued(match: re.Match[str], numbers: Numbers) -> bool:
    if match.start() != match.start(1) or len(match[1]) != 1 or not match[1].isalpha() or match[1] in _ATTACHED:
        return False
    return match[1] not in numbers.hundredths or not _DECIMAL.search(
        match.string, max(0, match.start() - 6), match.start()
    )


def _named(text: str, at: int, numbers: Numbers) -> Unit | None:
    names: list[tuple[str, int]] = []
    phrase, here = "", at
    while (match := _WORDS.match(text, here)) is not None:
        if not names and match[1] in _lexicon(numbers).codes:
            return Unit(match[1], match.end(), money=True)
        word = _singulars(match[1], numbers)
        phrase = f"{phrase} {word}" if names else word
        here = match.end()
        names.append((phrase, here))
        if phrase not in _begun(numbers):
            break
    for name, end in reversed(names):
        if name in numbers.currencies:
            return Unit(numbers.currencies[name], end, money=True)
        if name in numbers.coins:
            code, share = numbers.coins[name]
            return Unit(code, end, money=True, factor=Decimal(share))
        if name in numbers.units:
            return Unit(numbers.units[name], end)
    return None


@lru_cache(maxsize=4096)
def _singulars(word: str, numbers: Numbers) -> str:
    """A word in small letters, each of its parts in the singular."""
    return "-".join([singular(part, numbers) for part in word.lower().split("-") if part])


def prefixed(text: str, at: int, numbers: Numbers) -> Unit | None:
    """The currency written right before offset ``at`` (« £ 15 millions », « EUR 1000 »); ``end`` is its start."""
    match = _AHEAD.search(text[max(0, at - _SIGN) : at])
    if match is None:
        return None
    name = match[1]
    code = numbers.currencies.get(name.lower()) or (name if name in _lexicon(numbers).codes else None)
    return Unit(code, at - len(match.group()), money=True) if code else None


def noun(text: Text, at: int, numbers: Numbers, *, many: bool) -> Unit | None:
    """The noun counted by a number that ends at offset ``at``; « » and adjectives may stand between them."""
    return _noun(text, text.within(Span(at, at)).stop, numbers, many=many)


def _noun(text: Text, first: int, numbers: Numbers, *, many: bool) -> Unit | None:
    tokens = text.tokens
    if first >= len(tokens):
        return None
    last = text.sentence(first).stop
    index = first
    if tokens[index].text.lower() in numbers.partitives and index + 1 < last:
        index += 1
        if tokens[index].text.lower() in numbers.owners and index + 1 < last:
            index, many = index + 1, True
    passed = 0
    adjective: Token | None = None
    while index < last:
        token = tokens[index]
        if token.text.lower() in numbers.uncounted and "-" in token.text:
            return None
        verbal = index == first and many and _plural(token, numbers)
        if token.text[0].isalpha() and (token.pos in NOUNS or verbal or _countable(token)):
            return _counted(text, index, numbers, many=many)
        if token.text in {"«", '"', "“"} or token.text.lower() in numbers.anaphors:
            index += 1
            continue
        if token.pos == "ADJ" or (token.pos == "VERB" and token.has("VerbForm=Part")):
            if compound := _compound(text, index, numbers):
                return compound
            adjective = adjective or token
            passed += 1
            index += 1
            if passed <= _ADJECTIVES and token.text[0].isalpha():
                continue
        break
    if adjective is not None and adjective.text[0].isalpha() and many:
        return _counted(text, adjective.index, numbers, many=many)
    return None


def _plural(token: Token, numbers: Numbers) -> bool:
    """Whether what the model takes for a verb is a plural: « 4 000 savons »."""
    verb = token.pos in VERBS and not token.has("VerbForm=Part")
    return verb and token.text.islower() and token.text.endswith(numbers.grammar.plurals)


def _countable(token: Token) -> bool:
    """Whether a word that the model takes for no noun can be one: « deux TGV », « trois demi-finales »."""
    acronym = token.text.isupper() and token.text.isalpha() and len(token.text) > 1 and token.pos not in {"ADP", "DET"}
    return acronym or (token.pos not in {"ADJ", "NUM"} and "-" in token.text)


def _counted(text: Text, index: int, numbers: Numbers, *, many: bool) -> Unit | None:
    token = text.tokens[index]
    word = token.text
    if compound := _compound(text, index, numbers):
        return compound
    hyphened = _lexicon(numbers).hyphened.match(text.normal, token.span.end)
    common = token.pos != "PROPN" and (word.islower() or text.sentence(index).start == index)
    odd = many and common and token.has("Number=Sing") and word.lower() not in numbers.plurals
    if odd and not hyphened and word[-1] not in "sxz" and "-" not in word and not (word.isupper() and len(word) > 1):
        return None
    name = singular(word, numbers) if many or word.lower() in numbers.plurals else word
    if token.pos != "PROPN" and word[0].isupper() and not word.isupper() and text.sentence(index).start == index:
        name = name[0].lower() + name[1:]
    end = token.span.end
    if hyphened:
        whole = f"{name}-{singular(hyphened[1], numbers)}"
        return Unit(whole if many else word + hyphened.group(), hyphened.end())
    measured = numbers.units.get(name, name)
    plainly = measured in numbers.durations or name not in numbers.once
    return Unit(measured if plainly else name, end, plain=word.lower() in numbers.plain)


def _compound(text: Text, index: int, numbers: Numbers) -> Unit | None:
    """The noun of several words that begins with a token: « mots de passe », « règlements de comptes »."""
    first = singular(text.lowered[index], numbers)
    if first not in _compounding(numbers):
        return None
    whole, kept = first, first
    for following in text.tokens[index + 1 : index + _COMPOUND]:
        word = text.lowered[following.index]
        link = "" if whole.endswith("'") else " "
        whole, kept = f"{whole}{link}{singular(word, numbers)}", f"{kept}{link}{word}"
        found = next((name for name in (whole, kept) if name in numbers.compounds), None)
        if found:
            return Unit(found, following.span.end)
    return None


def rate(text: str, unit: Unit, numbers: Numbers) -> tuple[str, int] | None:
    """By what the quantity recurs, when said right after the unit: ``year``… or a noun; and where that ends."""
    lexicon = _lexicon(numbers)
    later = lexicon.near if unit.money else lexicon.beyond
    if match := (lexicon.rate.match(text, unit.end) or later.match(text, unit.end)):
        words = match[1].lower()
        if words.startswith(numbers.definite) and not unit.money:
            return None
        return numbers.rates[words], match.end()
    by = lexicon.per.match(text, unit.end) or lexicon.over.match(text, unit.end)
    if match := (by or (lexicon.each.match(text, unit.end) if unit.money else None)):
        name = singular(match["per"], numbers).lower()
        if name in numbers.denominators:
            return numbers.units.get(name) or numbers.symbols.get(name, name), match.end()
    return None


def recurrence(text: str, start: int, end: int, numbers: Numbers) -> str | None:
    """How often something recurs, when said between two offsets: « tous les jours »."""
    match = _lexicon(numbers).regular.search(text, start, end)
    return numbers.regular[match[1].lower()] if match else None
