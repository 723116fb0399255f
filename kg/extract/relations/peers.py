"""What somebody is by likeness with another: « son homologue russe », « son compatriote », « le républicain X »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.rolls import before_all, before_brackets, fellows, roll
from kg.model import Entity
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Filler

_LED = frozenset({Kind.ORGANIZATION, Kind.PLACE})
# « son homologue nicaraguayen, M. Ortega »: tokens between the noun and the name.
_NEAR = 4
_PAIR = 2
_JOB, _POLITICS = "job", "politics"


def find(scene: Scene, told: Sequence[Candidate]) -> Iterator[Candidate]:
    """The functions that « homologue » repeats, the countries that « compatriote » does, the parties of adjectives."""
    words = scene.language.relations
    yield from _kin(scene)
    for token in scene.anywhere(words.ones):
        yield from _like(scene, token.index, told)
    for token in scene.anywhere({*words.counterparts, *words.compatriots, *words.parties}):
        form = token.text.lower()
        if form in words.counterparts:
            yield from _counterpart(scene, token.index, told)
        elif form in words.compatriots:
            yield from _compatriot(scene, token.index)
        elif token.text[0].islower() and scene.text.normal[token.span.start - 1 : token.span.start] != "-":
            yield from _partisan(scene, token.index)


def _kin(scene: Scene) -> Iterator[Candidate]:
    """« les frères Luc et Jan Bas », « les époux Luc et Ana Roux »: two names, and no third."""
    words = scene.language.relations
    for token in scene.anywhere(words.siblings | words.couples):
        atom = scene.phrases.atom_at(token.index + 1) if token.index + 1 < len(scene.tokens) else None
        if atom is None or scene.entity_of(atom).kind is not Kind.PERSON:
            continue
        people = [atom, *roll(scene, atom.last)]
        pair = {scene.entity_of(one) for one in people}
        if len(people) == len(pair) == _PAIR and scene.words[atom.last + 1] == scene.grammar.both:
            relation = "sibling" if token.text.lower() in words.siblings else "spouse"
            evidence = scene.text.span(token.index, people[-1].last)
            one, other = map(scene.entity_of, people)
            yield Candidate(one, relation, other, evidence, "kin-names", token.index)


def _counterpart(scene: Scene, index: int, told: Sequence[Candidate]) -> Iterator[Candidate]:
    """Whoever is named after « homologue » has the function told last of another, and the country of the adjective."""
    atom = _named(scene, index)
    if atom is None:
        return
    person, evidence = scene.entity_of(atom), scene.text.span(index, atom.last)
    before = [c for c in told if c.relation == "jobTitle" and c.anchor < index and c.subject != person]
    names = scene.names_in(range(scene.text.sentence(index).start, index))
    near = {entity for _, entity in names if entity.kind is Kind.PERSON}
    before = [c for c in before if not near or c.subject in near]  # whose colleague is not who led elsewhere
    spoke = _before_it(scene, index)
    before = [c for c in before if c.subject == spoke] or before  # « …, a pesté Luc Bas. « … », a dit son homologue »
    model = max(before, key=lambda c: c.anchor, default=None)
    if model is None:
        return
    title = _bare(scene, model, range(index + 1, atom.first))
    if not (isinstance(title, str) and title.lower() in scene.language.relations.singular):
        yield model._replace(
            subject=person, object=title, evidence=evidence, rule="counterpart", anchor=index, former=False
        )
    led = [c.object for c in told if c.relation == "headOf" and c.subject == model.subject]
    body = _of(scene, index)
    if body is not None and scene.entity_of(body).kind is Kind.ORGANIZATION:
        relation = "headOf" if led else "affiliation"
        yield Candidate(person, relation, scene.entity_of(body), evidence, "counterpart", index)
    for here in range(index + 1, atom.first):
        place = scene.place_of(here)
        if place is not None and scene.is_origin(place):
            name, words = str(model.object).lower(), scene.language.relations
            state = words.titles.get(name) == "state" or name in words.heads_of_state  # no mayor leads a land
            lands = not led or any(isinstance(one, Entity) and one.kind is Kind.PLACE for one in led)  # no club
            relation = "headOf" if lands and state and body is None else "nationality"
            yield Candidate(person, relation, place, evidence, "counterpart", index)


def _like(scene: Scene, index: int, told: Sequence[Candidate]) -> Iterator[Candidate]:
    """« Le maire de Dax, Luc Bas, et celui de Pau, Jan Vial, »: the function that the sentence has told last."""
    body = _of(scene, index)
    first = scene.phrases.stretch(index).start
    before = [c for c in told if c.relation == "headOf" and first <= scene.text.within(c.evidence).start]
    before = [c for c in before if scene.text.within(c.evidence).stop <= index and not c.former]
    model = max(before, key=lambda c: c.evidence.end, default=None)
    if body is None or model is None or not isinstance(model.object, Entity):
        return
    led, after = scene.entity_of(body), body.last + 1
    atom = scene.phrases.atom_at(after + (scene.tokens[after].text == ",")) if after + 1 < len(scene.tokens) else None
    if atom is None or led.kind is not model.object.kind or scene.entity_of(atom).kind is not Kind.PERSON:
        return
    evidence = scene.text.span(index, atom.last)
    mine = model._replace(subject=scene.entity_of(atom), evidence=evidence, rule="counterpart", anchor=index)
    yield mine._replace(object=led)
    titles = (c for c in told if c.relation == "jobTitle" and (c.subject, c.anchor) == (model.subject, model.anchor))
    yield from (mine._replace(relation="jobTitle", object=one.object) for one in titles)


def _before_it(scene: Scene, index: int) -> Entity | None:
    """The person who has spoken last before whoever is told of at token ``index``."""
    place = scene.text.sentence(index).start
    told = [c for c in scene.reading.claims if c.cue is not None and c.cue.end <= scene.tokens[place].span.start]
    speaker = told[-1].speaker if told else None
    return speaker if isinstance(speaker, Entity) and speaker.kind is Kind.PERSON else None


def _bare(scene: Scene, model: Candidate, between: range) -> Filler:
    """The function of ``model`` without its last adjective, where one of the counterpart's own stands ``between``.

    « l'entraîneur artésien » has « son homologue brestois » for a colleague, who is no « entraîneur artésien ».
    """
    title = model.object
    if not isinstance(title, str) or not any(scene.tokens[here].pos == "ADJ" for here in between):
        return title
    head, _, last = title.rpartition(" ")
    inside = scene.text.within(model.evidence)
    free = (here for here in inside if here not in scene.named_tokens)  # not « ministre des Affaires étrangères »
    qualifies = any(scene.tokens[here].text == last and scene.tokens[here].pos == "ADJ" for here in free)
    return head if head and qualifies else title


def _of(scene: Scene, index: int) -> Atom | None:
    """What « de » and an article lead in after the noun at ``index``: « son homologue de l'ESO »."""
    if scene.phrases.preposition(index + 1) != scene.grammar.of or index + 2 == len(scene.tokens):
        return None  # a text may end behind « de »
    return scene.phrases.atom_at(index + 2 + (scene.tokens[index + 2].pos == "DET"))


def _named(scene: Scene, index: int) -> Atom | None:
    """The person named right after the noun at ``index``, an adjective and a comma."""
    start = index + 1
    body = _of(scene, index)
    if body is not None and scene.entity_of(body).kind in _LED:
        start = body.last + 1  # « son homologue de Bolvig, l'Allemand Jan Bas »
    stop = min(scene.phrases.stretch(index).stop, start + _NEAR)
    for here in range(start, stop):
        atom = scene.phrases.atom_at(here)
        if atom is not None and scene.entity_of(atom).kind is Kind.PERSON:
            return atom
        if scene.tokens[here].pos in {"VERB", "AUX", "ADP"}:
            return None
    return None


def _compatriot(scene: Scene, index: int) -> Iterator[Candidate]:
    """The country that the sentence has told by an adjective holds for the person named after « compatriote »."""
    atom = _named(scene, index)
    if atom is None:
        return
    for here in range(index - 1, scene.text.sentence(index).start - 1, -1):
        place = scene.place_of(here)
        if place is not None and scene.is_origin(place):
            evidence = scene.text.span(index, atom.last)
            yield Candidate(scene.entity_of(atom), "nationality", place, evidence, "compatriot", index)
            return


def _partisan(scene: Scene, index: int) -> Iterator[Candidate]:
    """« le républicain Mitt Romney », « le maire communiste de la ville, Nicolas Sansu »: of that party."""
    person = _bearer(scene, index)
    if person is None or _practises(scene, index) or _curates(scene, index):
        return
    name = scene.language.relations.parties[scene.words[index]]
    span = scene.tokens[index].span
    body = party(scene, name) or scene.make(Kind.ORGANIZATION, name, span, index)
    for entity, end in [person, *_others(scene, index, person[1])]:
        evidence = scene.text.span(min(index, end), max(index, end))
        yield Candidate(entity, "memberOf", body, evidence, "party-adjective", index)


def _practises(scene: Scene, index: int) -> bool:
    """« le médecin libéral Luc Bas », « Ana Roux, infirmière libérale »: on her own account, of no party."""
    if scene.words[index] not in scene.language.relations.practising or not scene.title_at(index - 1):
        return False
    noun = scene.words[index - 1]
    field = scene.language.names.callings.get(slug(noun))
    if field is None:
        return any(reading.sort == _JOB for reading in scene.language.people.nouns.get(noun, ()))
    return field != _POLITICS


def _curates(scene: Scene, index: int) -> bool:
    """« la conservatrice Ana Roux »: of what is kept, where the text tells of such things and not of the party."""
    words = scene.language.relations
    noun = scene.words[index] in words.curators and index > 0 and scene.tokens[index - 1].pos == "DET"
    return noun and not words.kept.isdisjoint(scene.words) and party(scene, words.parties[scene.words[index]]) is None


def _others(scene: Scene, index: int, place: int) -> list[tuple[Entity, int]]:
    """« les députés socialistes Luc Bas, Ana Roux et Jan Vial »: of several the adjective tells the party of each.

    ``place`` is that of the first of them behind it, or of the last of them before it.
    """
    if place < index:
        return fellows(scene, index, place)
    many = scene.words[index].endswith(scene.language.grammar.plurals)
    return [(scene.entity_of(atom), atom.last) for atom in roll(scene, place)] if many else []


def party(scene: Scene, name: str) -> Entity | None:
    """The body of the text whose name is or begins with that of the party."""
    wanted = slug(name)
    for entity in scene.reading.entities:
        if entity.kind is Kind.ORGANIZATION and any(
            slug(n) == wanted or slug(n).startswith(f"{wanted}-") for n in (entity.name, *entity.aliases)
        ):
            return entity
    return None


def partisan(scene: Scene, body: Entity) -> bool:
    """Whether a body is a party by one of its names: « Horizons »."""
    return not scene.language.people.partisans.isdisjoint(tuple(n.split(" ")) for n in (body.name, *body.aliases))


def _bearer(scene: Scene, index: int) -> tuple[Entity, int] | None:
    """Whom the adjective at ``index`` qualifies: the person named after it, or of whom its noun is the function."""
    stop = scene.phrases.stretch(index).stop
    following = scene.phrases.atom_at(index + 1) if index + 1 < stop else None
    if following is not None and scene.entity_of(following).kind is Kind.PERSON:
        return scene.entity_of(following), following.last
    noun = index - 1
    if noun < 0 or not scene.title_at(noun):
        return None
    found = scene.entity(noun)
    if found is not None and found.kind is Kind.PERSON:
        return found, noun
    for here in range(index + 1, min(stop, index + 2 * _NEAR)):
        atom = scene.phrases.atom_at(here)
        if atom is not None and scene.entity_of(atom).kind is Kind.PERSON:
            return scene.entity_of(atom), atom.last
        if scene.tokens[here].pos in VERBS:
            break
    comma = before_all(scene, noun - 1)
    last = before_brackets(scene, comma - 1, scene.phrases.stretch(index).start) if comma > 0 else 0
    before = scene.ending_at(last) if scene.tokens[comma].text == "," else []
    person = next((e for _, e in before if e.kind is Kind.PERSON), None)
    return (person, last) if person is not None else None
