"""Clues to what a name names: from its words, from its neighbours and from the model."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.guesses import anyone, openings
from kg.extract.mentions.presented import completes, doing, speaks
from kg.extract.mentions.strangers import hints
from kg.extract.mentions.words import written
from kg.lang.names import Rule
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.kinds import Judge
    from kg.extract.mentions.known import Candidate

# A clue that comes back says little more: each counts at most this often for one name.
REPEAT = 2
# Words of the longest noun that says what a name is: « institut de sondage ».
COMPOUND = 3
# Words before a name among which the noun that says what it is may stand: « le constructeur automobile français … ».
REACH = 4
# Words of the longest phrase before a comma and the name that it presents.
LONG = 10
# Digits of a year: « (Tel éditeur, 1983) ».
YEAR = 4
# What a noun right before a name tells it to be other than a firm: « le concours (Tel) ».
_TOLD_OTHER = frozenset({"noun=event", "noun=product", "noun=work"})
_TOLD = frozenset({"VERB", "AUX", "PRON", "SCONJ"})
_SCORE = re.compile(r"\d{1,3}-\d{1,3}")
_BODY, _SOMEBODY = "ORG", "PER"
_OPENING = frozenset('«“"')
_CLOSING = frozenset({"»", "”", '"'})


def clues_of(judge: Judge, group: Sequence[Candidate]) -> Counter[str]:
    """The clues for a name, from all its occurrences."""
    found: Counter[str] = Counter()
    for candidate in group:
        own = [f"own={candidate.kind}"] if candidate.kind is not None else []
        for clue in (*own, *_around(judge, candidate)):
            if (count := found.get(clue, 0)) < REPEAT:
                found[clue] = count + 1
    for clue in judge.shapes.clues(judge.words[group[0].first : group[0].last + 1]):
        found[clue] = found.get(clue, 0) + 1
    if not any(judge.words[candidate.first].opens for candidate in group):
        found["mid"] = 1
    if group[0].first == group[0].last and judge.unknown(group[0]):
        business = judge.business and _TOLD_OTHER.isdisjoint(found)
        found.update(dict.fromkeys(hints(judge.words, group, judge.names, business=business), 1))
    found.update(dict.fromkeys(openings(judge.words, group, judge.names, resumed=judge.resumed), 1))
    return found


def _around(judge: Judge, candidate: Candidate) -> Iterator[str]:
    inside = judge.words[candidate.first : candidate.last + 1]
    labels = [w.label for w in inside if w.label]
    label = max(labels, key=lambda label: (labels.count(label), label == _SOMEBODY)) if labels else "none"
    if not (candidate.nested and label == _BODY):  # that of the body whose name it is in
        yield f"label={label}"
    yield from _before(judge, candidate)
    yield from _after(judge, candidate)


def _before(judge: Judge, candidate: Candidate) -> Iterator[str]:
    if candidate.first == 0:
        return
    start = judge.words[candidate.first]
    if "(" in start.gap:
        yield "bracket"
    if _quoted(judge, candidate):
        yield "quoted"
        yield from (f"noun={kind}" for kind in described(judge, candidate.first - 1))
    if _eponym(judge, candidate.first):
        yield "eponym"
    if start.close:
        yield from _beneath(judge, candidate)
        if speaks(judge.words, candidate.first - 1, judge.names):
            yield "told"
    elif start.gap.strip() == ",":
        if not _fronted(judge, candidate):
            yield from (f"apposed={kind}" for kind in _presented(judge, candidate.first - 1))
        yield from _beside(judge, candidate.first - 1)


def _quoted(judge: Judge, candidate: Candidate) -> bool:
    after = candidate.last + 1
    opened = judge.words[candidate.first].gap.strip() in _OPENING
    return opened and after < len(judge.words) and judge.words[after].gap.strip()[:1] in _CLOSING


def _beneath(judge: Judge, candidate: Candidate) -> Iterator[str]:
    """The clues of the word right before: title, article, preposition, noun."""
    start, before = judge.words[candidate.first], judge.words[candidate.first - 1]
    if before.lower in judge.names.joining:
        yield from _beside(judge, candidate.first - 2)
    if before.lower in judge.titles or before.lower in judge.names.titles or _charge(judge, candidate.first - 1):
        yield "title"
    elif before.opens and before.text == "A":  # « A (Lyon), … », without the accent that capitals are often denied
        yield f"before={judge.grammar.to}"
    elif before.lower in judge.names.function:
        yield f"before={before.lower}"
        owners = _owner(judge, candidate.first - 1)  # « la cour d'appel de (Douai) », whose word is of its name
        yield from (f"of={kind}" for kind in owners if not (candidate.nested and kind is Kind.ORGANIZATION))
        if before.lower in judge.names.plural and start.lower.endswith("s") and candidate.last == candidate.first:
            yield "people"
    if _counted(judge, candidate):
        yield "counted"
    if not anyone(judge.words, candidate, judge.grammar):
        yield from (f"noun={kind}" for kind in described(judge, candidate.first - 1))
    yield from (f"announced={kind}" for kind in _announced(judge, candidate.first - 1))


def _counted(judge: Judge, candidate: Candidate) -> bool:
    """« Douze (Rafale) », where peoples have an « s » and years are no number of anything."""
    before, name = judge.words[candidate.first - 1], judge.words[candidate.first]
    singular = candidate.first == candidate.last and not name.lower.endswith("s")
    return singular and before.pos == "NUM" and not judge.names.year.fullmatch(before.text)


def _charge(judge: Judge, index: int) -> bool:
    """« Le ministre des Sports (Untel) », « le procureur de la République (Untel) »: it ends at word ``index``."""
    starts = range(max(index - REACH + 1, 0), index) if judge.words[index].capital else ()
    if any(written(judge.words, first, index) in judge.functions for first in starts):
        return True
    if judge.words[index].lower not in judge.names.charges:
        return False
    near = judge.words[max(index - REACH, 0) : index]
    return any(word.lower in judge.names.portfolios and word.lower not in judge.names.departments for word in near)


def _owner(judge: Judge, index: int) -> Iterator[Kind]:
    """What the noun before « de » at word ``index`` says of the name after it: « salariés de … »."""
    if judge.words[index].lower not in judge.names.of | judge.names.links:
        return
    while index > 0 and judge.words[index].lower in judge.names.links | judge.names.of:
        if not judge.words[index].close:
            return
        index -= 1
    for back in range(index, max(index - 3, -1), -1):
        word = judge.words[back]
        if word.lower in judge.names.cues["of"]:
            yield from judge.names.cues["of"][word.lower]
            return
        if not word.close or (word.pos != "ADJ" and word.lower not in judge.demonyms):
            return


def _announced(judge: Judge, index: int) -> Iterator[str]:
    """The kind of the noun right before, adjectives of place apart, if it can only announce a name."""
    while index > 0 and judge.words[index].lower in judge.demonyms and judge.words[index].close:
        index -= 1
    heads = judge.names.heads.get(judge.words[index].lower, ())
    yield from (h.kind for h in heads if h.rule is Rule.ANNOUNCES and len(h.words) == 1)


def _beside(judge: Judge, index: int) -> Iterator[str]:
    """What the name that ends at word ``index``, in a list with this one, is known to name."""
    while index > 0 and judge.words[index].lower in judge.names.joining:
        index -= 1
    word = judge.words[max(index, 0)]
    if word.text in judge.known:
        yield f"beside={judge.names.known[word.text]}"
    elif word.capital and word.label:
        yield f"beside={word.label}"


def _eponym(judge: Judge, first: int) -> bool:
    before = judge.words[first - 1]
    noun = before if before.lower not in judge.names.of else judge.words[max(first - 2, 0)]
    put = judge.words[max(noun.index - 1, 0)].lower == judge.names.grammar.within  # « a mis en ligne (Untel) »
    return judge.words[first].close and noun.lower in judge.names.eponyms and not put


def _fronted(judge: Judge, candidate: Candidate) -> bool:
    """« Après le départ de son fondateur, (Untelia) cherche »: whether what stands before is no noun phrase of it."""
    after = judge.words[min(candidate.last + 1, len(judge.words) - 1)]
    if not (after.close and after.pos in VERBS):
        return False
    start = next((at for at in range(candidate.first - 1, -1, -1) if judge.words[at].opens), 0)
    parted = any(judge.words[at].gap.strip() for at in range(start + 1, candidate.first))
    return judge.words[start].pos == "ADP" and not parted


def _presented(judge: Judge, index: int) -> Iterator[str]:
    """The kinds of the noun whose phrase ends at word ``index``: « le chef de la police locale, (Untel), »."""
    noun = index
    for back in range(index, max(index - LONG, 0), -1):
        word, before = judge.words[back], judge.words[back - 1]
        if before.pos == "DET" or before.lower in judge.names.articles:
            owned = back > 1 and before.close and _whose(judge, back)
            if not owned and before.lower not in judge.names.of:
                noun = back if before.lower not in judge.names.plural else index
                break
        if not word.close or word.pos in _TOLD:
            break
    yield from described(judge, noun) if noun == index or _person(judge, noun) else described(judge, index)


def _whose(judge: Judge, index: int) -> bool:
    """« Le chef de la (police) », « l'adjointe à la (culture) »: whether the noun completes the one before."""
    link = judge.words[index - 2]
    charge = link.lower == judge.grammar.to and judge.words[index].lower in judge.names.charges
    return link.lower in judge.names.of or charge


def _person(judge: Judge, index: int) -> bool:
    return any(noun.kind is Kind.PERSON for noun in judge.nouns.get(judge.words[index].lower, ()))


def described(judge: Judge, index: int) -> Iterator[str]:
    """The kinds of the noun that ends at word ``index``, looking past its adjectives and what it has to do with."""
    link = -1
    for back in range(index, max(index - REACH, -1), -1):
        word = judge.words[back]
        if word.lower in judge.names.owned:
            return
        if compound := _compound(judge, back):
            yield from compound
            return
        if back == link or (back > max(index - REACH, -1) + 1 and _qualifies(judge, back)):
            continue
        if completes(judge.words, back, judge.names):
            link = back - 1
            continue
        head = judge.names.heads.get(word.lower, ())
        nouns = {noun.kind for noun in judge.nouns.get(word.lower, ())} or {h.kind for h in head if len(h.words) == 1}
        if nouns and not (word.capital and not word.opens and word.lower not in judge.names.capitals):
            yield from sorted(nouns)
            return
        if not word.close or (word.pos != "ADJ" and word.lower not in judge.demonyms):
            return


def _qualifies(judge: Judge, index: int) -> bool:
    """« La société responsable », « son sacre olympique »: an adjective, for all that it is a noun elsewhere."""
    word, before = judge.words[index], judge.words[index - 1]
    return word.pos == "ADJ" and before.pos == "NOUN" and word.close and not before.capital


def _compound(judge: Judge, last: int) -> list[str]:
    """The kinds of the noun of several words that ends at word ``last``: « maison d'édition »."""
    for first in range(max(last - COMPOUND + 1, 0), last):
        if heads := judge.names.heads.get(judge.words[first].lower):
            words = tuple([word.lower for word in judge.words[first : last + 1]])
            if kinds := [head.kind for head in heads if head.words == words]:
                return [*kinds]
    return []


def _years(judge: Judge, index: int) -> bool:
    """« Ana (12 ans) »: whether the word tells that the number before it is an age."""
    after = judge.words[index + 1].gap if index + 1 < len(judge.words) else ")"
    return index < len(judge.words) and judge.words[index].lower in judge.people.years and after.startswith(")")


def _after(judge: Judge, candidate: Candidate) -> Iterator[str]:
    after = candidate.last + 1
    if after >= len(judge.words):
        return
    word = judge.words[after]
    gap = word.gap.strip(' »”"')
    start = judge.words[candidate.first]
    initials = candidate.first == candidate.last and start.initials and not judge.shapes.shouted(start)
    if _SCORE.search(word.text) and gap in {"", "("}:
        yield "score"
    placed = word.text in judge.places and (not word.initials or "-" in word.text)  # « (Maine-et-Loire) »
    if gap == "(" and not placed and (word.initials or (initials and word.capital)):
        yield "expanded"
    elif gap == "(" and placed:
        yield "in"
    elif gap == "(" and word.text.isdigit() and _years(judge, after + 1):
        yield "aged"
    elif gap == "," and word.text.isdigit():
        yield "published" if "(" in start.gap and len(word.text) == YEAR else "aged"
    elif gap == ",":
        at = after + (word.lower in judge.names.links or word.lower in judge.names.some)
        at += at + 1 < len(judge.words) and judge.words[at].pos == "ADJ" and judge.words[at].lower not in judge.nouns
        if at < len(judge.words) and not judge.words[at].capital:
            yield from (f"apposed={noun.kind}" for noun in judge.nouns.get(judge.words[at].lower, ())[:1])
    elif word.close and word.pos in VERBS:
        yield "acts"
    if gap == "":
        yield from (f"does={kind}" for kind in doing(judge.words, after, judge.names))
