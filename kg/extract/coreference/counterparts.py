"""Who somebody is to another, by what one does to the other: « son rival », « le vaincu », « son successeur ».

« Luc Bas a battu Ana Roux. Son adversaire … »: a clause tells of two, of whom the one is the other's adversary. A noun
may tell which of the two: « Luc Bas remplace Ana Roux. Son prédécesseur … ».
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.universal import SUBJECTS, VERBS
from kg.extract.coreference.crossed import crossed
from kg.extract.coreference.phrases import Article
from kg.lang.people import PLURAL
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

_UNDERGOING = frozenset({"object", "oblique", "agent"})
_INNER = frozenset({"conj", "flat:name", "appos"})
# Steps up the tree to the verb that somebody undergoes, and from it to the one that has its subject.
_CLIMB = 4
# Descriptions before one of kin among which the other may have been told.
_FAR = 30


def counterpart(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one of two told of last that a noun for one of them means."""
    told = trail.people.counterparts.get(phrase.readings[0].base) if phrase.readings else None
    own = phrase.article is Article.POSSESSIVE
    if told is None or phrase.number == PLURAL or any(i in trail.starts for i in range(phrase.head, phrase.last + 1)):
        return _kin(trail, phrase) if own and phrase.number != PLURAL else None
    if not own and not (told.alone and phrase.article is Article.DEFINITE and phrase.last == phrase.head):
        return None
    for doer, undergoer in _pairs(trail, phrase, told.verbs):
        figure = {"doer": doer, "undergoer": undergoer}.get(told.end) or _other(trail, phrase, doer, undergoer)
        fits = figure.agrees(phrase.gender if figure.kind is Kind.PERSON else "", "")
        return figure if fits and not crossed(trail, phrase, figure) else None
    return None if told.end else _protagonist(trail, phrase)


def _protagonist(trail: Trail, phrase: Phrase) -> Figure | None:
    """« Luc Bas a tendu la main à son rival »: the only other one of whom the text has told more than once."""
    owner = _subject(trail, trail.text.tokens[phrase.head].head)
    if owner is None or owner.kind is None or trail.part(phrase.head) == "subject":
        return None
    others = [figure for figure in trail.named(owner.kind) if figure is not owner and len(figure.mentions) > 1]
    able = [figure for figure in others if figure.agrees(phrase.gender if figure.kind is Kind.PERSON else "", "")]
    return able[0] if len(able) == 1 and not crossed(trail, phrase, able[0]) else None


def _pairs(trail: Trail, phrase: Phrase, verbs: frozenset[str]) -> Iterator[tuple[Figure, Figure]]:
    """Who does what ``verbs`` tell to whom, the latest first."""
    text = trail.text
    for seen in trail.recent(phrase.first):
        token = text.tokens[seen.head]
        undergoes = seen.part in _UNDERGOING or (token.dep == "xcomp" and seen.form is Form.NAMED)
        if seen.figure.kind not in ACTORS or not undergoes or seen.quoted != trail.quoted(phrase.head):
            continue
        verb = token.head
        for _ in range(_CLIMB):
            if text.tokens[verb].pos in VERBS or text.tokens[verb].dep not in _INNER:
                break
            verb = text.tokens[verb].head
        if text.lemmas[verb] not in verbs or phrase.head in text.children[verb]:
            continue
        subject = _subject(trail, verb)
        if subject is None or subject is seen.figure or subject.kind is not seen.figure.kind:
            continue
        passive = any(text.tokens[child].dep == "aux:pass" for child in text.children[verb])
        yield (seen.figure, subject) if passive else (subject, seen.figure)


def _subject(trail: Trail, verb: int) -> Figure | None:
    """The subject of a verb, or of the one that it completes: « va remplacer », « a fini par battre »."""
    text = trail.text
    for _ in range(_CLIMB):
        for child in text.children[verb]:
            if text.tokens[child].dep in SUBJECTS:
                return trail.at.get(child)
        if text.tokens[verb].dep not in {"advcl", "xcomp", "conj"}:
            return None
        verb = text.tokens[verb].head
    return None


def _other(trail: Trail, phrase: Phrase, doer: Figure, undergoer: Figure) -> Figure:
    """Whose counterpart is told: not that of the subject, or else of who was the subject last."""
    text = trail.text
    verb = text.tokens[phrase.head].head
    owner = _subject(trail, verb) if trail.part(phrase.head) != "subject" else None
    if owner not in (doer, undergoer):
        subjects = (seen.figure for seen in trail.recent(phrase.first) if seen.part == "subject")
        owner = next((figure for figure in subjects if figure in (doer, undergoer)), doer)
    return doer if owner is undergoer else undergoer


def _kin(trail: Trail, phrase: Phrase) -> Figure | None:
    """« Luc Bas, frère d'Ana Bas, … Sa sœur »: the other of two whom a noun of kin has told before."""
    told = trail.people.kin.get(phrase.readings[0].base) if phrase.readings else None
    if told is None or phrase.last != phrase.head:
        return None
    for one in islice(reversed(trail.met.values()), _FAR):
        if told.isdisjoint(reading.base for reading in one.readings) or trail.text.lowered[one.first - 1] != ",":
            continue
        figure, _ = trail.ends.get(one.first - 2, (None, None))
        other = _named_behind(trail, one.head)
        if figure is not None and other is not None and figure is not other:
            found = _other(trail, phrase, figure, other)
            return found if found.agrees(phrase.gender, "") and found.kind is Kind.PERSON else None
    return None


def _named_behind(trail: Trail, noun: int) -> Figure | None:
    """Whose name « de » leads in right behind a noun."""
    of = noun + 1 < len(trail.text.tokens) and trail.text.lowered[noun + 1] in trail.people.grammar.ofs
    return trail.starts[noun + 2][0] if of and noun + 2 in trail.starts else None
