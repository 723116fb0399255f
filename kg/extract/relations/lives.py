"""When and where lives began and ended: « Luc Bas (né le 3 mai 1920 à Lens) », « la mort d'Ana Roux, lundi à Gap »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.relations import kin
from kg.extract.relations.candidate import Candidate
from kg.lang.people import FEMININE, MASCULINE
from kg.model import Time
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Filler

_KILLING = frozenset({"Attack", "Death"})
_DEED = frozenset({("S", Role.AGENT), ("O", Role.PATIENT)})
_BORN, _DEAD = ("birthDate", "birthPlace"), ("deathDate", "deathPlace")
# « 3 mai 1920 »: of a day, and so many years before the end, so that it is no term of office (« 1981-1995 »).
_DAY, _AGED = len("1920-05-03"), 30
_YEAR = len("1920")
# « Louis XIV »: the years behind such a name are those of a reign.
_REIGNING = re.compile("[IVX]+")
_DASHES = frozenset({"-", "–", "—"})
# Tokens of the widest brackets that hold a life, and from a death to its day and place.
_WIDE, _NEAR = 24, 3


def find(scene: Scene) -> Iterator[Candidate]:
    """What the brackets behind somebody's name tell, and the day and place behind « la mort de »."""
    for atom, entity in scene.names:
        if entity.kind is Kind.PERSON:
            inside = _brackets(scene, atom)
            yield from (
                _spanned(scene, atom, entity, inside)
                or _years(scene, atom, entity, inside)
                or _begun(scene, atom, entity, inside)
            )
    for token in scene.anywhere(scene.language.relations.deaths):
        if token.pos == "NOUN":
            yield from _ended(scene, token.index)
    for number, sentence in enumerate(scene.text.sentences):
        yield from _alone(scene, number, sentence)


def deadly(scene: Scene, lemma: str) -> bool:
    """« Luc Bas a tué à Gap »: whether the verb tells of the death of its object, said or not."""
    frames = (one for one in scene.language.frames.verbs.get(lemma, ()) if one.kind in _KILLING)
    parts = (frozenset((slot.place, slot.role) for slot in one.valence) for one in frames if not one.words)
    return any(part >= _DEED for part in parts)


def _brackets(scene: Scene, atom: Atom) -> range:
    """The tokens between the brackets right behind a name."""
    first, stop = atom.last + 1, scene.phrases.stretch(atom.first).stop
    if first >= stop or scene.tokens[first].text != "(":
        return range(0)
    last = next((i for i in range(first, min(first + _WIDE, stop)) if scene.tokens[i].text == ")"), None)
    return range(first + 1, last) if last is not None else range(0)


def _spanned(scene: Scene, atom: Atom, person: Entity, inside: range) -> list[Candidate]:
    """« (Lens, 3 mai 1920 - Lille, 4 juin 2010) »: two days, with a dash between."""
    dates = scene.dates.after(inside.start, len(inside), one=False) if inside else []
    if len(dates) != len((_BORN, _DEAD)) or any(
        len(date.edtf) not in {_DAY, _YEAR} or not date.edtf[:_YEAR].isdigit() for date in dates
    ):
        return []
    first, second = (scene.text.within(date.span) for date in dates)
    dash = next((i for i in range(first[-1] + 1, second[0]) if scene.tokens[i].text in _DASHES), None)
    born, dead = (int(date.edtf[:_YEAR]) for date in dates)
    if dash is None or dead - born < _AGED:
        return []
    halves = (_BORN, dates[0], range(inside.start, dash)), (_DEAD, dates[1], range(dash + 1, inside.stop))
    return [one for names, date, half in halves for one in _told(scene, atom, person, names, date, half)]


def _years(scene: Scene, atom: Atom, person: Entity, inside: range) -> list[Candidate]:
    """« (1921-1998) »: two years as far apart as a life is long, and nothing else; not « Louis XIV (1643-1715) »."""
    dates = scene.dates.after(inside.start, len(inside), one=False) if inside else []
    alone = len(dates) == 1 and scene.text.within(dates[0].span) == inside
    ends = dates[0].edtf.split("/") if alone else []
    if len(ends) != len((_BORN, _DEAD)) or not all(len(end) == _YEAR and end.isdigit() for end in ends):
        return []
    if int(ends[1]) - int(ends[0]) < _AGED or _REIGNING.fullmatch(scene.tokens[atom.last].text):
        return []
    evidence = scene.text.span(atom.first, inside.stop - 1)
    told = zip((_BORN[0], _DEAD[0]), ends, strict=True)
    return [
        Candidate(person, name, Time(end, dates[0].span), evidence, "life-brackets", atom.head) for name, end in told
    ]


def _begun(scene: Scene, atom: Atom, person: Entity, inside: range) -> list[Candidate]:
    """« (né en 1920 à Lens) »."""
    if not inside or scene.words[inside.start] not in scene.language.relations.born:
        return []
    stop = next((i for i in inside if scene.tokens[i].text in {",", ";", *_DASHES}), inside.stop)
    dates = scene.dates.after(inside.start, stop - inside.start)
    return list(_told(scene, atom, person, _BORN, dates[0] if dates else None, range(inside.start, stop)))


def _alone(scene: Scene, number: int, sentence: range) -> Iterator[Candidate]:
    """« Née en 1975 à Lens, d'un père maçon. »: no verb, but whoever the sentence before or behind tells of."""
    words, tokens = scene.language.relations, scene.tokens[sentence.start : sentence.stop]
    if scene.words[sentence.start] not in words.born or any(token.has("VerbForm=Fin") for token in tokens):
        return
    woman = scene.words[sentence.start].endswith(scene.language.people.agreeing)
    near = (_sole(scene, number - 1), _sole(scene, number + 1))
    fit = (one for one in near if one is not None and kin.given(scene, one) in {"", FEMININE if woman else MASCULINE})
    person = next(fit, None)
    if person is None:
        return
    stop = next((token.index for token in tokens if token.text in {",", ";", "."}), sentence.stop)
    dates = scene.dates.after(sentence.start + 1, stop - sentence.start - 1)
    places = [entity for _, entity in scene.names_in(range(sentence.start, stop)) if entity.kind is Kind.PLACE]
    evidence = scene.text.span(sentence.start, stop - 1)
    told: list[Filler | None] = [*dates[:1], *([] if dates else [None]), places[0] if places else None]
    for relation, filler in zip(_BORN, told, strict=True):
        if filler is not None:
            yield Candidate(person, relation, filler, evidence, "life-alone", sentence.start)


def _sole(scene: Scene, number: int) -> Entity | None:
    """The one person that a sentence names or takes up."""
    if not 0 <= number < len(scene.text.sentences):
        return None
    found = [one for index in scene.text.sentences[number] if (one := scene.entity(index)) is not None]
    people = dict.fromkeys(one for one in found if one.kind is Kind.PERSON)
    return next(iter(people)) if len(people) == 1 and next(iter(people)) in scene.reading.named else None


def _told(
    scene: Scene, atom: Atom, person: Entity, names: tuple[str, str], date: Time | None, inside: range
) -> Iterator[Candidate]:
    """The day and the place that tokens ``inside`` tell of one end of a life."""
    places = [entity for _, entity in scene.names_in(inside) if entity.kind is Kind.PLACE]
    evidence = scene.text.span(atom.first, inside.stop - 1)
    told: list[Filler | None] = [date, places[0] if places else None]
    for relation, filler in zip(names, told, strict=True):
        if filler is not None:
            yield Candidate(person, relation, filler, evidence, "life-brackets", atom.head)


def _ended(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« la mort d'Ana Roux, lundi à Gap »."""
    phrase = scene.phrase_of(noun)
    of = next((c for c in phrase.complements if c.preposition == scene.grammar.of), None) if phrase else None
    person = scene.referent(of.phrase) if of is not None else None
    if phrase is None or of is None or person is None or person.kind is not Kind.PERSON or of.phrase.others:
        return
    end = of.phrase.named.last if of.phrase.named else of.phrase.base
    for date in scene.dates.after(end + 1, _NEAR):
        if any(token.has("VerbForm=Fin") for token in scene.tokens[end + 1 : scene.text.within(date.span)[0]]):
            return  # « la rumeur de la mort d'Ana Roux a circulé mardi »
        evidence = scene.text.span(phrase.first, scene.text.within(date.span)[-1])
        yield Candidate(person, _DEAD[0], date, evidence, "death-of", noun)
        end = scene.text.within(date.span)[-1]
    here = end + 1
    if here + 1 < len(scene.tokens) and scene.phrases.preposition(here) == scene.grammar.to:
        town = scene.phrases.atom_at(here + 1)
        place = scene.entity_of(town) if town is not None else None
        if town is not None and place is not None and place.kind is Kind.PLACE:
            yield Candidate(person, _DEAD[1], place, scene.text.span(phrase.first, town.last), "death-of", noun)
