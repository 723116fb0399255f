"""The town of a dateline, « STRASBOURG (AFP) - … », also in capitals, that of a title, and the credits of pictures."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.known import Candidate
from kg.naming import slug
from kg.terms import Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.layout import Page
    from kg.lang.names import Names
    from kg.model import Text

# Words of the longest town in a dateline (« Les Sables-d'Olonne »).
LONGEST = 4
# Words of the longest credit at the end of a block, and in brackets.
CREDIT = 4
LONG = 10
COPYRIGHT = "©"
# « (Dax), vendredi 3 mai »: words behind a town among which the day and the month stand.
_DAY, _MONTH = 3, 4
# What stands behind the initials of a country in brackets.
_PARTING = frozenset("),/")
# What parts the places of a dateline, and the dashes behind its agency.
_PARTS = frozenset({", ", "/"})
_BLOCK = "\n"
_DASHES = str.maketrans("–—", "--")
# Words of a heading that no mark parts from its sentence.
_TWO = 2
# Behind the head of a title.
_MARKS = frozenset({".", ":", "-", "–", "—", "|", "/"})


def towns(words: Sequence[Word], names: Names) -> Iterator[Candidate]:
    """The towns at the head of a block that a news agency in brackets, a date or the colon of a title follows.

    Behind the title, a dash is enough: « Interlaken - Six recrues ».
    """
    for word in words:
        if word.gap != "\n" or not word.capital:
            continue
        if several := _several(words, word.index, names):
            yield from several
            continue
        last = word.index
        while last + 1 < len(words) and last - word.index < LONGEST and words[last + 1].close:
            last += 1
        inside = words[word.index : last + 1]
        if last + 1 < len(words) and (
            (_dated(words, last + 1, names) and _town(inside, names))
            or _parted(words[last + 1], inside, names)
            or _headed(words[last + 1], inside, names)
            or (_dashed(words[last + 1], inside, names) and _told(words, last + 1))
        ):
            yield Candidate(word.index, last, Kind.PLACE, sure=True)


def _several(words: Sequence[Word], first: int, names: Names) -> list[Candidate]:
    """« BOLVIG, Turquie/DAMAS (Reuters) - … »: each of the places that marks part before the agency in brackets."""
    ends, here = [first], first + 1
    while here < min(first + LONG, len(words)) and words[here].capital and words[here].gap in {" ", *_PARTS}:
        if words[here].gap in _PARTS:
            ends.append(here)
        here += 1
    if len(ends) < 2 or here >= len(words) or words[here].gap != " (" or words[here].text not in names.outlets:
        return []
    # The line ends with the bracket where the text goes on in a block of its own.
    behind = words[here + 1].gap if here + 1 < len(words) else _BLOCK
    if behind != _BLOCK and not (behind.startswith(")") and "-" in behind.translate(_DASHES)):
        return []
    return [Candidate(at, after - 1, Kind.PLACE, sure=True) for at, after in pairwise([*ends, here])]


def credited(words: Sequence[Word], names: Names) -> frozenset[int]:
    """The words of credits: « (Photo archives RL/T. N.) », « … devant la halle DR P.L » at the end of a block."""
    told = (
        word for word in words if word.lower in names.credits or word.text in names.credits or COPYRIGHT in word.gap
    )
    found = {index for word in told for index in _credit(words, word, names)}
    agencies = (word for word in words if "/" in word.gap and word.text in names.outlets)
    return frozenset(found | {index for word in agencies for index in _agency(words, word)})


def _agency(words: Sequence[Word], word: Word) -> range:
    """« … en mars. / ALBERTO UNTEL / AFP » at the end of a line: an agency, and who worked for it."""
    first, after = word.index, word.index + 1
    if after < len(words) and "\n" not in words[after].gap:
        return range(0)
    while first > 0 and word.index - first < CREDIT and words[first].capital and "\n" not in words[first].gap:
        if "/" in words[first].gap and "/" not in words[first - 1].gap and not words[first - 1].capital:
            return range(first, after)
        first -= 1
    return range(word.index, after)


def flagged(words: Sequence[Word], nations: Container[str]) -> frozenset[int]:
    """The initials of countries in brackets behind a name: « Luc Bas (SUI, Bolvig) », « Ana Roux (NOR) »."""
    found = (word.index for word in words[1:] if word.text in nations and _beside(words, word.index))
    return frozenset(found)


def _beside(words: Sequence[Word], index: int) -> bool:
    """Whether the initials at word ``index`` open the brackets behind a name, or close them behind a team."""
    after = words[index + 1].gap[:1] if index + 1 < len(words) else ")"
    if words[index].gap == " (":
        return words[index - 1].capital and after in _PARTING
    return words[index].gap.strip() in {",", "/"} and after == ")"


def _credit(words: Sequence[Word], word: Word, names: Names) -> range:
    """The words of the credit that begins at ``word``, if one does: not « (Crédit Agricole et Untelia) »."""
    named = " ".join(other.text for other in words[word.index : word.index + 2]) in names.known
    bracket = "(" in word.gap and word.lower in names.credits and not named
    mark = COPYRIGHT in word.gap or (word.text in names.credits and word.text.isupper())
    signed = not bracket and word.lower in names.credits and _signed(words, word, names)
    if not (bracket or mark or signed):
        return range(0)
    first = last = word.index
    while last + 1 < len(words) and "\n" not in words[last + 1].gap and not (bracket and ")" in words[last + 1].gap):
        last += 1
    ended = bracket or last - first < CREDIT + signed
    return range(first, last + 1) if ended and last - first < LONG else range(0)


def _signed(words: Sequence[Word], word: Word, names: Names) -> bool:
    """« … des bénévoles. Photo Untel / P. B. »: a name right behind the word that begins its sentence or line."""
    after = words[word.index + 1] if word.index + 1 < len(words) else word
    begins = word.capital and (word.opens or not word.close)
    if after.lower in names.cues["pictured"] and after.index + 1 < len(words):  # « Photo archives (Untel) »
        after = words[after.index + 1]
    return begins and after is not word and after.close and after.capital and not after.loud


def _dated(words: Sequence[Word], after: int, names: Names) -> bool:
    """Whether an agency in brackets, or a day of the calendar after a comma, stands at word ``after``."""
    word, gap = words[after], words[after].gap.strip()
    if gap == "(":
        # The line ends with the bracket where the text goes on in a block of its own.
        closed = after + 1 == len(words) or words[after + 1].gap[:1] in {")", "\n"}
        agency = word.initials and names.known.get(word.text) is Kind.ORGANIZATION
        return closed and (agency or words[after - 1].text.isupper())
    if gap != ",":
        return False
    numbers = [w for w in words[after : after + _DAY] if w.text[0].isdigit()]
    return bool(numbers) and any(w.lower in names.temporal for w in words[after : after + _MONTH])


def _parted(after: Word, inside: Sequence[Word], names: Names) -> bool:
    """Whether a known town in capitals is all of its line or dateline: « TUNIS - Le parlement »."""
    text = _name(inside)
    return after.gap == "\n" and text.isupper() and text.title() in names.places


def alone(text: Text, words: Sequence[Word], names: Names) -> Iterator[Candidate]:
    """The town that is all of a dateline, whose sentence is a block of its own: « Interlaken – »."""
    ends = {block.span.start: block.span.end for block in text.blocks if block.layout is Layout.DATELINE}
    for word in words:
        end, after = ends.get(word.start), word.index + 1
        sole = end is not None and (after == len(words) or words[after].start >= end)
        if sole and word.capital and _townlike([word], names):
            yield Candidate(word.index, word.index, Kind.PLACE, sure=True)


def _told(words: Sequence[Word], index: int) -> bool:
    """Whether a verb stands in the line from word ``index`` on, as in none of results: « Troyes - Brest 2-1 »."""
    for word in words[index:]:
        if "\n" in word.gap:
            return False
        if word.pos in VERBS:
            return True
    return False


def _dashed(after: Word, inside: Sequence[Word], names: Names) -> bool:
    """« Interlaken - Six recrues », « Redmond -- Untelia »: one word that is no other name, before a dash."""
    mark = after.gap.translate(_DASHES)
    if not inside[0].index or not after.capital or "-" not in mark or mark.strip(" .-") or after.text in names.places:
        return False
    return _townlike(inside, names)


def _townlike(inside: Sequence[Word], names: Names) -> bool:
    """Whether words that stand as a town does are one, or one word that no table has for something else."""
    word, text = inside[0], _name(inside)
    other = any(text in table for table in (names.known, names.forenames))
    other |= any(word.lower in table for table in (names.capitals, names.charges, names.demonyms))
    other |= f"{word.lower}s" in names.charges
    new = len(inside) == 1 and not word.initials and not other and (word.pos == "PROPN" or bool(word.label))
    return text in names.places or new


def _headed(after: Word, inside: Sequence[Word], names: Names) -> bool:
    """« Sophia Antipolis : le laboratoire ouvre »: a place that heads a title, though a first name opens it."""
    known = len(inside) > 1 and _name(inside) in names.places
    return known and inside[0].index == 0 and after.gap.strip() == ":"


def rubrics(words: Sequence[Word], page: Page, names: Names) -> frozenset[int]:
    """The words in capitals that say of what sort an article is: « VIDÉO. », « INFO LE MATIN. », « ECONOMIE : ».

    Or nothing parts from the sentence: « FAITS DIVERS A Dax, … », « RELIGION Les faits … ».
    """
    barred: set[int] = set()
    known = frozenset(map(slug, page.rubrics))
    for word in words:
        if (word.gap and "\n" not in word.gap) or not word.text.isupper() or slug(word.text) not in known:
            continue
        last = word.index
        while last + 1 < len(words) and words[last + 1].gap == " " and words[last + 1].text.isupper():
            last += 1
        led = last > word.index and len(words[last].text) == 1  # « A Dax »
        after = words[last + 1] if last + 1 < len(words) else word
        begun = led or (after.capital and after.lower in names.function)
        begun = begun and last - led - word.index < _TWO
        if after is not word and (after.gap.strip()[:1] in _MARKS or begun):
            barred |= set(range(word.index, last + 1))
    return frozenset(barred)


def _town(inside: Sequence[Word], names: Names) -> bool:
    """Whether the words are those of a place, or of one in capitals that no table has."""
    text = _name(inside)
    shouted = text.isupper() and all(word.lower not in names.function for word in inside[:1])
    return text in names.places or text.title() in names.places or shouted


def _name(inside: Sequence[Word]) -> str:
    """The words as the tables of places write them: « Val d'Isère »."""
    return " ".join(word.text for word in inside).replace("' ", "'")
