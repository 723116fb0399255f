"""Descriptions and pronouns: the stretches of a text that may refer without naming."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.universal import NOUNS, VERBS
from kg.annotate.where import standing, where
from kg.extract.coreference.nobody import impersonal
from kg.extract.coreference.ranked import RANKED
from kg.extract.coreference.stretch import closed, end, hyphened
from kg.frozen import dataclass
from kg.lang.people import FEMININE, MASCULINE, PLURAL, SINGULAR, THING, Noun, Pronoun
from kg.model import Span
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language
    from kg.lang.people import People
    from kg.model import Text, Token

# Morphologies and nouns that are kept for the next text.
_KEPT = 4096
# Tokens behind a noun among which its age stands: « une cycliste âgée de 41 ans ».
_AGE = 5
_SPOKEN = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
_QUALIFYING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
# How adjectives end that may be of both genders.
_EPICENE = ("e", "es")
_NO_WORDS: frozenset[str] = frozenset()


class Article(StrEnum):
    """How a description is determined."""

    DEFINITE = "definite"
    DEMONSTRATIVE = "demonstrative"
    POSSESSIVE = "possessive"
    INDEFINITE = "indefinite"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A description: ``span`` with its determiner, unless a preposition holds it, and its complements.

    ``first`` and ``last`` are its first and last token, ``shut`` the last but for complements that are things of their
    own; ``readings`` what its head noun may describe, none for a noun that is in no lexicon; ``words`` what qualifies
    the noun, in lower case.
    """

    span: Span
    head: int
    first: int
    last: int
    shut: int
    noun: str
    readings: tuple[Noun, ...]
    article: Article
    gender: str
    number: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Stand:
    """A pronoun in its place.

    ``pronoun`` says what it tells; ``verb`` is the token that it depends on; ``inverted`` whether it follows its verb,
    as in « dit-il ».
    """

    span: Span
    head: int
    pronoun: Pronoun
    verb: int
    inverted: bool = False


def descriptions(text: Text, language: Language, *, taken: set[int]) -> Iterator[Phrase]:
    """The noun phrases of ``text`` in order, but for those whose head is one of the tokens ``taken`` by names."""
    people, lowered = language.people, text.lowered
    sizes, whole = _sizes(people.phrased), 0
    for token in text.tokens:
        if token.pos not in _SPOKEN or token.index in taken or token.index < whole:
            continue
        if token.pos == "VERB" and not _participle(text, token):
            continue
        if token.index and lowered[token.index - 1] == "-" and hyphened(text, token.index - 1):
            continue
        noun, readings = readings_of(text, token.index, people)
        if lowered[token.index] in people.joined:
            whole = token.index + len(noun.replace("'", " ").split())
        if lowered[token.index] in sizes and _fixed(text, token.index, people):
            continue
        planned = noun in people.drafts and _planned(text, token.index, people)
        if token.text in people.cased or planned or (noun in people.arranging and _done_to(text, token.index, people)):
            readings = ()  # « l'état d'urgence », « le projet de tramway », « l'organisation d'une course »
        elif noun == people.demise and token.index + 2 in taken and lowered[token.index + 1] in people.grammar.ofs:
            readings = ()
        if noun in people.performed and not language.names.demonyms.keys().isdisjoint(
            lowered[token.index + 1 : token.index + 2]
        ):
            continue  # « le cinéma français » is no house
        if len(readings) > 1 and _happens(text, token.index, people):
            readings = tuple(one for one in readings if one.kind is Kind.EVENT) or readings
        if not readings and noun in people.dated:
            continue  # « (a critiqué le projet) mardi » is nothing that « il » takes up
        told = readings and (_determined(text, token) or _trade(text, token, readings, language))
        if token.pos == "NOUN" or (readings and token.pos == "PROPN") or told:
            yield _phrase(text, token, people, noun=noun, readings=readings or _thing(noun), taken=taken)


def _fixed(text: Text, index: int, people: People) -> bool:
    """Whether the noun at ``index`` is of a fixed phrase: « dans le cadre de »."""
    sizes = _sizes(people.phrased)[text.lowered[index]]
    return any(text.lowered[max(index + 1 - size, 0) : index + 1] in people.phrased for size in sizes)


def _planned(text: Text, index: int, people: People) -> bool:
    """Whether the plan at ``index`` is told with what is planned, which is no text itself: « le projet de tramway ».

    So is the name of a plan: « le projet Orion ».
    """
    told = text.lowered[index + 1 : index + 2]
    if not told or told[0] not in people.grammar.ofs_plain or index + 2 == len(text.tokens):
        return bool(told) and text.tokens[index + 1].text[:1].isupper()
    return all(reading.kind is not Kind.LAW for reading in readings_of(text, index + 2, people)[1])


def _happens(text: Text, index: int, people: People) -> bool:
    """« le mouvement de grève »: whether what completes the noun at ``index`` tells what takes place."""
    noun = index + 2
    if noun >= len(text.tokens) or text.lowered[index + 1] not in people.grammar.ofs_plain:
        return False
    told = readings_of(text, noun, people)[1]
    return bool(told) and all(one.kind is Kind.EVENT for one in told)


def planned(text: Text, phrase: Phrase, people: People) -> Phrase:
    """« Le projet » of which no law is told, as what it is: a plan of anything."""
    inside = range(phrase.first, phrase.last + 1)
    bill = any(r.kind is Kind.LAW for i in inside if i != phrase.head for r in readings_of(text, i, people)[1])
    return phrase if phrase.noun not in people.drafts or bill else replace(phrase, readings=_thing(phrase.noun))


def _done_to(text: Text, index: int, people: People) -> bool:
    """« l'organisation d'une course », « de cet événement »: something is done, where « de défense » tells a body."""
    led = text.lowered[index + 1 : index + 3]
    if len(led) < 2 or led[0] not in people.grammar.ofs_plain:
        return False
    return text.tokens[index + 2].pos == "DET" and not text.tokens[index + 2].has("Definite=Def")


@cache
def _sizes(phrases: frozenset[tuple[str, ...]]) -> dict[str, set[int]]:
    """How many words the phrases have, by their last."""
    sizes: dict[str, set[int]] = {}
    for phrase in phrases:
        sizes.setdefault(phrase[-1], set()).add(len(phrase))
    return sizes


def _determined(text: Text, token: Token) -> bool:
    """Whether an adjective is a noun after all: it has a determiner of its own."""
    return any(text.tokens[child].pos == "DET" for child in text.children[token.index])


def _trade(text: Text, token: Token, readings: tuple[Noun, ...], language: Language) -> bool:
    """« (Luc Bas), syndicaliste à Dax, », which the model takes for an adjective: a trade right behind a name."""
    before, after = text.tokens[max(token.index - 2, 0) : token.index], text.tokens[token.index + 1 : token.index + 2]
    if not after or [word.pos for word in before] != ["PROPN", "PUNCT"] or before[1].text != ",":
        return False
    closed = after[0].text == "," or after[0].pos == "ADP"
    return closed and any(slug(reading.base) in language.names.callings for reading in readings)


def _participle(text: Text, token: Token) -> bool:
    """Whether what the parser takes for a verb is a noun: « l'accusée a nié »."""
    before = text.tokens[token.index - 1] if token.index else token
    return before.pos == "DET" and before.head == token.index and token.dep.startswith("nsubj")


def readings_of(text: Text, index: int, people: People) -> tuple[str, tuple[Noun, ...]]:
    """The lexicon's form of the noun at ``index`` and what it may describe; its lemma and nothing when it has none."""
    former, token = people.grammar.former, text.tokens[index]
    word, lemma = text.lowered[index], text.lemmas[index]
    if former in word:
        word = word.removeprefix(former)
    if word in people.adverbial:
        return word, ()
    if word in people.joined and (whole := _joined(text, index, word, people)):
        return whole, people.nouns[whole]
    if word in people.nouns:
        return word, people.nouns[word]
    form = lemma.removeprefix(former) if former in lemma else lemma
    if form in people.nouns:
        return form, people.nouns[form]
    if token.pos == "PROPN" or not token.has("Number=Sing"):
        for end, one in people.singulars:
            if word.endswith(end) and (form := word.removesuffix(end) + one) in people.nouns:
                return form, people.nouns[form]
    return lemma, ()


def _joined(text: Text, index: int, word: str, people: People) -> str:
    """The noun of several words that begins with ``word`` at ``index``: « le garde des Sceaux », « l'ex-numéro 2 »."""
    lowered, first = text.lowered, index + 1
    compounds = people.joined[word]
    return next((noun for noun, words in compounds if lowered[first : index + len(words)] == words[1:]), "")


@lru_cache(maxsize=_KEPT)
def _thing(noun: str) -> tuple[Noun, ...]:
    """What a noun that is in no lexicon may describe: only what has been called the same."""
    return (Noun(noun, Kind.CONCEPT, THING, ""),)


def _phrase(
    text: Text, token: Token, people: People, *, noun: str, readings: tuple[Noun, ...], taken: set[int]
) -> Phrase:
    sentence = text.sentence(token.index)
    first, article, determiner = _start(text, token, sentence.start, people)
    one = _one_of(text, first, people)
    last = end(text, token, sentence.stop, taken, people)
    shut = last if last == token.index else closed(text, token.index, last, taken, people)
    told = people.genders.get(determiner, "") or _qualified(text, first, token.index)
    # « la mort » is nobody: the dead man is « le mort ».
    if told and readings[0].sort != THING:
        readings = tuple([r for r in readings if not r.gender or r.gender == told]) or _thing(noun)
    gender = _gender(readings) or told or _opened(text, token, first, sentence.start)
    if not gender and readings[0].sort == THING:
        gender = _feature(token.features, "Gender")
    number = people.numbers.get(determiner, "") or _feature(token.features, "Number")
    if article is Article.BARE and text.lowered[token.index] == noun + "s":
        number = PLURAL  # « (des) start-ups »
    if determiner in people.possessive:
        number = PLURAL if determiner in people.several_owned else SINGULAR
    if one < first:
        somebody = any(reading.kind is Kind.PERSON for reading in readings)  # not « un des moteurs »
        if somebody or text.lowered[one] == people.grammar.elided:
            first, article, number = one, Article.INDEFINITE, SINGULAR
    words = _qualifying(text, range(first, last + 1), token.index) - people.adjectives if first < last else _NO_WORDS
    return Phrase(
        text.span(first, shut), token.index, first, last, shut, noun, readings, article, gender, number, words
    )


def _qualified(text: Text, first: int, head: int) -> str:
    """The gender that an adjective tells: « l'ancien ministre », « son homologue sénégalais », not « russe »."""
    before = (text.tokens[index] for index in range(first, head) if text.tokens[index].pos == "ADJ")
    told = next((gender for one in before if (gender := _feature(one.features, "Gender"))), "")
    after = text.tokens[head + 1] if head + 1 < len(text.tokens) else text.tokens[head]
    plain = after.pos == "ADJ" and after.head == head and not after.text.endswith(_EPICENE)
    return told or (MASCULINE if plain and _feature(after.features, "Gender") == MASCULINE else "")


def _opened(text: Text, token: Token, first: int, start: int) -> str:
    """The gender that the participle before a subject tells: « Réélue dimanche, l'édile … »."""
    lead = text.tokens[start]
    said = lead.dep == "advcl" and lead.head == token.head and token.dep.startswith("nsubj")
    parted = first > start + 1 and text.tokens[first - 1].text == ","
    return _feature(lead.features, "Gender") if said and parted and participle(lead) else ""


def _gender(readings: tuple[Noun, ...]) -> str:
    for reading in readings:
        if reading.gender:
            return reading.gender
    return ""


def _qualifying(text: Text, inside: range, head: int) -> frozenset[str]:
    """The words of a phrase that say more than its head."""
    lowered, tokens = text.lowered, text.tokens
    return frozenset([lowered[i] for i in inside if i != head and tokens[i].pos in _QUALIFYING])


@lru_cache(maxsize=_KEPT)
def _feature(features: str, name: str) -> str:
    """What a morphology tells of gender or number, ``""`` where it does not."""
    return next((f.partition("=")[2] for f in features.split("|") if f.startswith(name + "=")), "")


def _start(text: Text, token: Token, start: int, people: People) -> tuple[int, Article, str]:
    """The first token of the phrase in a sentence from ``start`` on, how it is determined, and the determiner."""
    first = token.index
    while first - 1 >= start and text.tokens[first - 1].pos in {"ADJ", "NUM"}:
        if text.tokens[first - 1].head != token.index and text.tokens[first - 1].head != first:
            break
        first -= 1
    if first - 1 < start:
        return first, Article.BARE, ""
    before, word = text.tokens[first - 1], text.lowered[first - 1]
    article = _article(before, word, people)
    if article is Article.BARE:
        return first, article, ""
    held = article is Article.DEFINITE and before.pos == "ADP"
    return first if held else first - 1, article, word


def _one_of(text: Text, first: int, people: People) -> int:
    """Where « l'un des », « une de ses » before the noun starts whose phrase starts at ``first``; else ``first``."""
    lowered, grammar = text.lowered, people.grammar
    of = first if lowered[first] in grammar.ofs else first - 1
    if of < 1 or lowered[of] not in grammar.ofs or lowered[of - 1] not in grammar.one:
        return first
    return of - 1 - (lowered[of - 2] == grammar.elided)


def _article(before: Token, word: str, people: People) -> Article:
    """What the ``word`` before a noun makes of it."""
    if (word in people.definite and before.pos != "PRON") or (word in people.contracted and before.pos == "ADP"):
        return Article.DEFINITE
    if word in people.demonstrative:
        return Article.DEMONSTRATIVE
    if word in people.possessive:
        return Article.POSSESSIVE
    return Article.INDEFINITE if word in people.indefinite and before.pos == "DET" else Article.BARE


def pronouns(text: Text, language: Language) -> Iterator[Stand]:
    """The pronouns of ``text`` that stand for something told, in order; not « il pleut », nor « elle-même » beside."""
    people, lowered = language.people, text.lowered
    turned = {word: match for word in standing(text) if "-" in word and (match := people.inverted.match(word))}
    parted = {index - 1 for index in where(text, {"-"}) if index}
    told = parted.union(where(text, people.pronouns.keys() | turned.keys()))
    for token in [text.tokens[index] for index in sorted(told)]:
        inverted = turned.get(lowered[token.index])
        form = inverted[1] if inverted else _whole(text, token.index) if token.index in parted else lowered[token.index]
        pronoun = people.pronouns.get(form)
        if pronoun is None or not (inverted or pronoun.case == "near" or _stands(text, token, pronoun)):
            continue
        start = token.span.end - len(form) if inverted else token.span.start
        verb = _verb(text, token, people, inverted=bool(inverted))
        if form == people.impersonal.pronoun and impersonal(text, token, verb, people):
            continue
        if form == people.grammar.elided and token.dep in {"nsubj", "det"}:
            continue
        likened = token.index > 0 and lowered[token.index - 1] == people.grammar.like  # « comme le veut l'usage »
        if (
            pronoun.case == "object"
            and form in people.definite
            and (likened or text.tokens[verb].lemma in people.telling)
        ):
            continue  # « il l'a annoncé »: what is said
        if form == people.dative and _before_verb(text, token.index, people):
            pronoun = replace(pronoun, gender="", case="object")
        if form == people.grammar.elided:
            pronoun = replace(pronoun, gender=_agreed(text, token, people))
        yield Stand(Span(start, start + len(form)), token.index, pronoun, verb, bool(inverted))
    for token in map(text.tokens.__getitem__, where(text, people.last.keys())):
        if token.index and token.pos in {"ADJ", "NOUN"}:
            before = text.tokens[token.index - 1]
            after = text.tokens[token.index + 1] if token.index + 1 < len(text.tokens) else None
            if before.text.lower() in people.demonstrative and not (after and after.pos in NOUNS):
                yield Stand(text.span(before.index, token.index), token.index, _last(token, people), token.head)
    yield from _ranked(text, people)


def _ranked(text: Text, people: People) -> Iterator[Stand]:
    """« le premier » and « la seconde » that no noun follows."""
    for token in map(text.tokens.__getitem__, where(text, people.ranks.keys())):
        before, after = text.tokens[max(token.index - 1, 0)], text.tokens[min(token.index + 1, len(text.tokens) - 1)]
        alone = after.pos not in _QUALIFYING or after.index == token.index
        if before.text.lower() in people.definite and alone:
            pronoun = Pronoun(3, people.ranks[text.lowered[token.index]][1], SINGULAR, RANKED)
            yield Stand(text.span(before.index, token.index), token.index, pronoun, token.head)


def _stands(text: Text, token: Token, pronoun: Pronoun) -> bool:
    """Whether a word is a pronoun: the parser takes « les » of « Nice les accueille » for an article."""
    if token.pos in {"PRON", "PROPN"}:
        return True
    after = text.tokens[token.index + 1 : token.index + 2]
    verb = bool(after) and after[0].pos == "VERB" and not after[0].has("Tense=Past")
    return pronoun.case == "object" and token.pos == "DET" and verb


def _before_verb(text: Text, index: int, people: People) -> bool:
    """Whether « lui » is said to whom: « on lui répond »; it stands for her as well."""
    after = text.tokens[index + 1] if index + 1 < len(text.tokens) else text.tokens[index]
    before = text.tokens[index - 1] if index else text.tokens[index]
    if before.pos == "ADP" and (after.has("VerbForm=Inf") or after.has("Tense=Pres|VerbForm=Part")):
        return True  # « pour lui répondre », « en lui répondant »
    return before.pos not in {"ADP", "PUNCT"} and (after.pos in VERBS or after.text.lower() == people.impersonal.there)


def _agreed(text: Text, token: Token, people: People) -> str:
    """The gender that the participle behind « l'ont » tells: « l'a élue » is her."""
    after = text.tokens[token.index + 1 : token.index + 2]
    verb = text.tokens[token.head]
    told = bool(after) and after[0].pos == "AUX" and token.dep == "obj"
    if (
        told and verb.text.endswith(people.agreeing) and not verb.has("VerbForm=Part")
    ):  # the model takes « embauchée » for a verb of the present
        return FEMININE if verb.index > token.index else ""
    told = told and verb.has("Tense=Past")
    return _feature(verb.features, "Gender") if told and verb.index > token.index else ""


def _whole(text: Text, index: int) -> str:
    """The word before a hyphen in lower case, with what the tokeniser has cut off it: « celui », « - », « ci »."""
    lowered = text.lowered
    if index + 2 >= len(lowered):
        return lowered[index]
    whole = f"{lowered[index]}-{lowered[index + 2]}"
    end = text.tokens[index + 2].span.end
    return whole if end == text.tokens[index].span.end + 1 + len(lowered[index + 2]) else lowered[index]


def _last(token: Token, people: People) -> Pronoun:
    word = token.text.lower()
    return Pronoun(3, people.last[word], PLURAL if word.endswith("s") else SINGULAR, "near")


def _verb(text: Text, token: Token, people: People, *, inverted: bool) -> int:
    """The verb of a pronoun; the parser often loses that of an inverted one, which is the word before."""
    if not inverted:
        return token.head
    here = token.index - 1
    while here > 0 and text.lowered[here] in people.grammar.euphonic:
        here -= 1
    verb = text.tokens[here]
    return verb.head if verb.pos == "AUX" and verb.dep.startswith("aux") else here


def age(text: Text, phrase: Phrase, people: People) -> str:
    """How old a description says that somebody is: "41" of « un homme de 41 ans », ``""`` where it does not."""
    stop = min(phrase.last + _AGE, text.sentence(phrase.head).stop - 1)
    for number in range(phrase.head + 1, stop):
        told = number <= phrase.last or text.lowered[number - 2] in people.aged
        if told and text.tokens[number + 1].lemma == people.year and text.tokens[number].text.isdecimal():
            return text.tokens[number].text
    return ""


def predicate(text: Text, head: int, people: People) -> bool:
    """Whether the description with head ``head`` is said of a subject, and so stands for that or for nobody."""
    tokens, below, grammar = text.tokens, text.children[head], people.grammar
    first = min(head, below[0]) if below else head
    meant = first > 1 and tokens[first - 2].lemma == grammar.be
    if meant and any(tokens[first - 1].text == opening for opening, _ in people.quotes):
        return True  # « il veut être « le président de tous »
    parts = {tokens[child].dep: tokens[child] for child in below}
    subject = parts.get("nsubj")
    return "cop" in parts and subject is not None and subject.lemma not in {grammar.this, *grammar.relatives}


def undetermined(text: Text, phrase: Phrase) -> Span:
    """The span of a description but for its determiner."""
    first = phrase.first + 1 if text.tokens[phrase.first].pos == "DET" else phrase.first
    return text.span(first, phrase.last) if first <= phrase.last else phrase.span
