"""A text as words: what stands between spaces, apart from elisions and marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.lang.gazetteer import has_area, has_country
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from kg.lang.names import Names
    from kg.model import Block, Text, Token

# Enough letters to tell a headline in capitals from an acronym in a headline.
SHOUT = 12
# Letters of the longest initials that may be spelt like a small word: « OU », « SUR ».
_SMALL = 3
# Small letters of which half of a text is made.
_FREQUENT = "eaistnrulo"

# « iPhone », « bioVarel », « 3IA »: a name all the same.
_BRAND = re.compile(r"[a-z][A-Z][a-z]|[a-zé]{2,5}[A-Z][a-zéèê]{2}|\d(?![KMGT][WOB]|K[MG]|MM|HA|CV|WD)[A-Z]{2,}")
_CLOSING = re.compile(r"(?: ?[!?…])? ?[»”\"]|['’](?!\w)")
_DATELINE = re.compile(r"\s*\([^()\n]{1,60}\)\s*")
# After these a capital is due anyway: the end of a sentence, an opening quotation mark (inside another an
# agency's « +Rentrez+ »), a dash or bullet of a list.
_OPENING = re.compile(r"[.!?…•;:]\s|[\"“«]\s*$|[\s\"“«]\+$|^\)?\s*(?:[-–—]{1,2}|\*)\s*$|\n")


# Not frozen like other values: to freeze so many fields takes longer than to find the word. They are given in their
# order, since to name so many takes three times as long.
@dataclass(slots=True)
class Word:
    """A word of the text."""

    index: int
    """Its place among these words."""
    start: int
    """Its first character."""
    end: int
    """That behind its last one."""
    text: str
    """Its characters, with plain apostrophes."""
    lower: str
    """The same in lower case."""
    pos: str
    """The part of speech of the token that counts most."""
    label: str
    """The model's entity label of that token, or ``""``."""
    first: int
    """The first token that it covers."""
    last: int
    """The last one."""
    gap: str
    """What stands between the word before and this one."""
    opens: bool
    """Whether a capital is due here anyway."""
    loud: bool
    """Whether all around is in capitals."""
    closed: bool
    """Whether a closing quotation mark follows."""
    capital: bool
    """Whether it begins with a capital letter."""
    initials: bool
    """Whether it is written in capitals, as an acronym is."""
    close: bool
    """Whether only a space, or nothing, parts it from the word before."""


def initials(text: str, names: Names) -> bool:
    """Whether a word is written in capitals, as an acronym is and « McCain » is not."""
    capitals = not text[1:].islower() and text[0].isupper() and sum(map(str.isupper, text)) > 1
    return capitals and not names.prefixed.fullmatch(text)


def written(words: Sequence[Word], first: int, last: int) -> str:
    """The words from ``first`` to ``last`` as they stand in the text."""
    return words[first].text + "".join([word.gap + word.text for word in words[first + 1 : last + 1]])


def past_small(words: Sequence[Word], here: int, stop: int, small: Container[str]) -> int:
    """The first word from ``here`` on that is none of the ``small`` words, or stands apart from them, or ``stop``."""
    while here < stop and words[here].lower in small and words[here].close:
        here += 1
    return here


def vast(word: Word, names: Names) -> bool:
    """Whether a country, or a part of one, is named."""
    return has_area(names.places.get(word.text, ()))


def again(found: Sequence[Word], first: int, last: int) -> bool:
    """Whether the same words stand elsewhere: « Louise Orvel de Polignac … Louise Orvel de Polignac », one name."""
    told = [word.text for word in found[first : last + 1]]
    starts = (word.index for word in found if word.text == told[0] and word.index != first)
    return any([word.text for word in found[start : start + len(told)]] == told for start in starts)


def words(text: Text, names: Names) -> tuple[Word, ...]:
    """The words of ``text``, block by block."""
    found: list[Word] = []
    small = text.normal.lower()
    if len(small) != len(text.normal):  # a letter whose small one takes two
        small = ""
    for block in text.blocks:
        loud = _shouted(text.normal[block.span.start : block.span.end])
        found.extend(_block(text, names, block, (len(found), loud, small)))
    _settle(found, names)
    _articled(found, names)
    return tuple(found)


def _shouted(stretch: str) -> bool:
    """Whether two letters in three are capitals, and as many as tell a headline from an acronym."""
    if sum(map(stretch.count, _FREQUENT)) * 3 > len(stretch):  # without a look at each letter
        return False
    letters = [letter for letter in stretch if letter.isalpha()]
    return len(letters) >= SHOUT and sum(map(str.isupper, letters)) * 3 >= len(letters) * 2


def _settle(found: Sequence[Word], names: Names) -> None:
    """Take « la police Française » for « la police française », « Merci Luc » for « merci Luc »: no names.

    Nor is a small word in capitals: « À LIRE AUSSI ».
    """
    for word in found:
        if word.initials and len(word.text) > _SMALL and word.lower in names.function:
            _lower(word)
    for word, after in pairwise(found):
        if word.opens and word.lower in names.greetings and after.capital and after.close:
            _lower(word)
        plain = after.capital and after.close and not (after.opens or after.loud or word.capital)
        if plain and word.pos == "NOUN" and _national(after.lower, names) and after.text not in names.known:
            _lower(after)


def _articled(found: Sequence[Word], names: Names) -> None:
    """Have no article open a sentence that a name has of its own: « Selon Le Messager, … Le Messager cite »."""
    led = [(w, after) for w, after in pairwise(found) if w.capital and w.lower in names.articles and after.close]
    own = {(w.text, after.text) for w, after in led if after.capital and not (w.opens or w.loud)}
    for word, after in led if own else ():
        if (word.text, after.text) in own:
            word.opens = False


def _lower(word: Word) -> None:
    word.capital = word.initials = False
    word.label = ""


def _national(word: str, names: Names) -> bool:
    """Whether ``word`` is the adjective of a country; those of towns and regions are surnames too (« Picard »)."""
    demonym = names.demonyms.get(word)
    return demonym is not None and has_country(names.places.get(demonym.place, ()))


def _block(text: Text, names: Names, block: Block, state: tuple[int, bool, str]) -> Iterator[Word]:
    number, loud, small = state
    normal, tokens = text.normal, text.tokens
    start = end = block.span.start
    token, stop = text.within(Span(end, end + 1)).start, len(tokens)
    closings = {mark.start() for mark in _CLOSING.finditer(normal, start, block.span.end)}
    dateline = _DATELINE.match(normal, start, block.span.end)
    for begin, written in _spelled(text, names, block):
        after = begin + len(written)
        while token + 1 < stop and tokens[token].span.end <= begin:
            token += 1
        last = token
        while last + 1 < stop and tokens[last + 1].span.start < after:
            last += 1
        first = end == start
        gap = "\n" if first else normal[end:begin]
        close = not gap.strip(" ")
        lower = small[begin:after] or written.lower()
        tagged = tokens[token]
        pos, label = (tagged.pos, tagged.label) if token == last else _tags(tokens[token : last + 1])
        capital = written != lower and (written[0].isupper() or _BRAND.match(written) is not None)
        # « (Bruxelles, Belgique) Chemins de fer : … »: a bracket that opens the block, and nothing else.
        dated = dateline is not None and dateline.end() == begin
        opens = first or dated or (not close and _OPENING.search(gap) is not None)
        acronym, closed = capital and initials(written, names), after in closings
        yield Word(
            number,
            begin,
            after,
            written,
            lower,
            pos,
            label,
            token,
            last,
            gap,
            opens,
            loud,
            closed,
            capital,
            acronym,
            close,
        )
        number += 1
        end = after


def _tags(inside: Sequence[Token]) -> tuple[str, str]:
    """The part of speech of several tokens, of the name among them or else of the first, and their first label."""
    pos = next((token.pos for token in inside if token.pos == "PROPN"), inside[0].pos)
    return pos, next((token.label for token in inside if token.label), "")


def _spelled(text: Text, names: Names, block: Block) -> Iterator[tuple[int, str]]:
    """The words of ``block`` and where each begins; « CGT-CFDT » is two, if both are known bodies and it is none."""
    for match in names.word.finditer(text.normal, block.span.start, block.span.end):
        begin, word = match.start(), match.group()
        if "-" in word and word not in names.known and _bodies(parts := word.split("-"), names):
            for part in parts:
                yield begin, part
                begin += len(part) + 1
        else:
            yield begin, word


def _bodies(parts: Sequence[str], names: Names) -> bool:
    """Whether all parts are bodies, one at least by its initials: « CGT-CFDT », « MR-Ecolo »."""
    known = all(names.known.get(part) is Kind.ORGANIZATION for part in parts)
    return known and any(sum(map(str.isupper, part)) > 1 for part in parts)
