"""Who is given a ministry: « Luc Bas hérite de l'Intérieur », « Ana Roux à la Justice », « Santé : Jan Vial »."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.tokens import skip, skip_back
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.rolls import before_brackets, opens
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# In tokens: as far before its verb as a subject ends, and behind a ministry as whom it goes to begins.
_FAR, _NEAR = 6, 6
_AROUND = frozenset({"ADV", "AUX", "PRON", "VERB"})
_LEADING = frozenset({"ADP", "DET", "PRON"})


class _Seat(NamedTuple):
    """Who has a ministry, the tokens that show it, the verb that tells it, if any, and whether it is over."""

    person: Entity
    first: int
    last: int
    verb: int | None
    former: bool = False


def find(scene: Scene) -> Iterator[Candidate]:
    """Who leads each ministry that is told by its field alone, and that he is of the government of the text."""
    given: _Seat | None = None
    cabinet = government(scene)
    for atom, body in scene.names:
        if body.kind is not Kind.ORGANIZATION or not _field(scene, atom):
            continue
        seats = list(_seats(scene, atom, given))
        given = next((seat for seat in seats if seat.verb is not None), given)
        for seat in seats:
            rule = "portfolio" if seat.verb is None else "verb-portfolio"
            anchor = atom.head if seat.verb is None else seat.verb
            evidence = scene.text.span(min(seat.first, atom.first), max(seat.last, atom.last))
            told = Candidate(seat.person, "headOf", body, evidence, rule, anchor, former=seat.former)
            yield told
            if cabinet is not None and not seat.former:
                yield told._replace(relation="memberOf", object=cabinet, rule="seated")


def _field(scene: Scene, atom: Atom) -> bool:
    """Whether the name is that of a ministry or of its field."""
    charges, ministry = scene.language.names.charges, scene.language.relations.ministry
    return scene.words[atom.first] in charges or scene.words[atom.first] == ministry


def government(scene: Scene) -> Entity | None:
    """The one government that the text names."""
    words = scene.language.relations.governments
    found = [e for _, e in scene.names if e.kind is Kind.ORGANIZATION and e.name.split(" ", 1)[0].lower() in words]
    return found[0] if len({*found}) == 1 else None


def _seats(scene: Scene, atom: Atom, given: _Seat | None) -> Iterator[_Seat]:
    """Who has the ministry named at ``atom``; ``given`` is the last that a verb has told."""
    here, led = _lead(scene, atom)
    behind = _behind(scene, atom, here, given)
    if behind is not None:
        yield behind
    elif here >= 0:
        before = scene.phrases.atom_over(before_brackets(scene, here, scene.phrases.stretch(here).start))
        if before is not None and scene.entity_of(before).kind is Kind.PERSON:
            yield from _beside(scene, atom, before, led, given)
        elif scene.lemmas[here] in scene.language.relations.entrusting:
            yield from _taken(scene, atom, here)


def _lead(scene: Scene, atom: Atom) -> tuple[int, frozenset[str]]:
    """The token before what leads in the name, and the prepositions of that: « portefeuille de la », « à l' »."""
    start, here, led = scene.phrases.stretch(atom.first).start, atom.first - 1, []
    while here > start and (
        scene.tokens[here].pos in _LEADING or scene.phrases.preposition(here) or scene.words[here] in _nouns(scene)
    ):
        if scene.phrases.atom_over(here) is not None or scene.lemmas[here] in scene.grammar.relatives:
            break
        led.append(scene.phrases.preposition(here) or "")
        here -= 1
    return here, frozenset(led)


def _nouns(scene: Scene) -> frozenset[str]:
    return scene.language.names.entrusted | {scene.language.relations.ministry}


def _beside(scene: Scene, atom: Atom, person: Atom, led: frozenset[str], given: _Seat | None) -> Iterator[_Seat]:
    """« Luc Bas à l'Intérieur », « (hérite de l'Intérieur) et Ana Roux de la Justice », « remplace Jan Vial à »."""
    words, entity = scene.language.relations, scene.entity_of(person)
    verb = person.first - 1 - (scene.phrases.preposition(person.first - 1) == scene.grammar.to)
    lemma = scene.lemmas[verb] if verb >= 0 else ""
    if lemma in words.succeeding:
        yield from _taken(scene, atom, verb)
        yield _Seat(entity, person.first, atom.last, None, former=True)
        return
    gapped = given is not None and scene.phrases.stretch(given.first) == scene.phrases.stretch(person.first)
    if scene.tokens[max(verb, 0)].pos == "VERB" and lemma not in words.naming | words.counting:
        return
    if scene.grammar.to in led or gapped:
        verb_over = verb if lemma in words.naming else given.verb if given is not None and gapped else None
        yield _Seat(entity, person.first, person.last, verb_over)


def _taken(scene: Scene, atom: Atom, verb: int) -> Iterator[_Seat]:
    """« Luc Bas hérite de l'Intérieur », « il se voit confier le portefeuille de la Santé »."""
    words = scene.language.relations
    former = scene.lemmas[verb] in words.yielding
    if scene.lemmas[verb] in words.giving and not _seen(scene, verb):
        return
    start = scene.phrases.stretch(verb).start
    here = skip_back(scene.tokens, verb - 1, max(start, verb - _FAR), _AROUND)
    before = scene.phrases.atom_over(before_brackets(scene, here, start)) if here >= start else None
    person = scene.entity_of(before) if before is not None else None
    if person is None or before is None:
        heads = [head for head in scene.syntax.grammatical(verb)[0] if head < verb]
        person = next(filter(None, map(scene.subject, heads)), None)
    if person is not None and person.kind is Kind.PERSON:
        yield _Seat(person, before.first if before else verb, atom.last, verb, former)


def _seen(scene: Scene, verb: int) -> bool:
    """« se voit confier », « s'est vu attribuer », « est nommé »: who is given it stands before the verb."""
    return scene.words[verb - 1] in scene.language.relations.prizes.seeing


def _behind(scene: Scene, atom: Atom, here: int, given: _Seat | None) -> _Seat | None:
    """« confie les Finances à Luc Bas », « l'Intérieur revient à Ana Roux », « la Santé à Jan Vial », « Santé : »."""
    stop = min(len(scene.tokens), atom.last + _NEAR)
    at = skip(scene.tokens, atom.last + 1, stop, _AROUND)
    verb = at - 1 if at - 1 > atom.last else None
    person = scene.phrases.atom_at(at + 1) if at + 1 < stop else None
    if person is None or scene.entity_of(person).kind is not Kind.PERSON:
        return None
    if scene.tokens[at].text == ":" and verb is None and opens(scene, here + 1):
        return _Seat(scene.entity_of(person), atom.first, person.last, None)
    if scene.phrases.preposition(at) != scene.grammar.to or at not in scene.phrases.stretch(atom.last):
        return None
    words = scene.language.relations
    if verb is not None:
        return _Seat(scene.entity_of(person), atom.first, person.last, verb) if _goes(scene, verb) else None
    if here >= 0 and scene.lemmas[here] in words.giving:
        return _Seat(scene.entity_of(person), here, person.last, here)
    gapped = given is not None and given.verb is not None and _goes(scene, given.verb)
    gapped = gapped and given is not None and scene.phrases.stretch(given.first) == scene.phrases.stretch(atom.first)
    return _Seat(scene.entity_of(person), atom.first, person.last, given.verb if given else None) if gapped else None


def _goes(scene: Scene, verb: int) -> bool:
    """Whether whom a ministry is given to stands behind the verb with « à »."""
    words = scene.language.relations
    return scene.lemmas[verb] in words.giving or scene.lemmas[verb] in words.falling
