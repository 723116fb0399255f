"""Where what bears no town lies: streets in the town told of, towns as they are described, polls."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate
from kg.extract.relations.whereabouts import leading
from kg.lang.gazetteer import has_area, has_town
from kg.lang.names import plain
from kg.terms import Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Span

# Sentences behind the one that tells a town in which a street is still taken to be there.
_REACH = 3
# Tokens before a street among which a function may stand that somebody has of it.
_NEAR = 3
# Tokens from a town to the land behind what is said of it, and their parts of speech.
_WIDE = 10
_NOMINAL = frozenset({"ADJ", "ADP", "ADV", "DET", "NOUN", "NUM", "VERB"})
# Tokens behind the first of « la cathédrale de Reims ».
_OF = 2
_HOUSE, _URBAN = "building", frozenset({Kind.ORGANIZATION, Kind.PLACE})


def find(scene: Scene, told: AbstractSet[Entity]) -> Iterator[Candidate]:
    """Where the places and polls lie of which nothing of that is ``told``."""
    yield from _described(scene)
    yield from _streets(scene, told)
    yield from _polls(scene, told)


# ---------------------------------------------------------------- what a town is
def _described(scene: Scene) -> Iterator[Candidate]:
    """« Faa'a, la commune la plus peuplée de Tahiti », « Cetara, village de pêcheurs d'Italie »: lies there."""
    sites = scene.language.relations.sites
    for (atom, town), (other, area) in pairwise(scene.names):
        between = range(atom.last + 1, other.first)
        if town.kind is not Kind.PLACE or area.kind is not Kind.PLACE or not _OF < len(between) <= _WIDE:
            continue
        words = scene.words[between.start : between.stop]
        plainly = words[0] == "," and all(scene.tokens[index].pos in _NOMINAL for index in between[1:])
        if not plainly or sites.towns.isdisjoint(words) or not sites.nearby.isdisjoint(words) or town == area:
            continue
        known = scene.language.names.places.get(plain(area.name), ())
        led = scene.phrases.preposition(leading(scene, other.first)) == scene.grammar.of
        if led and (has_area(known) or not known):
            yield Candidate(town, "locatedIn", area, scene.text.span(atom.first, other.last), "place-comma", atom.head)


# ---------------------------------------------------------------- streets, squares, stations
def _streets(scene: Scene, told: AbstractSet[Entity]) -> Iterator[Candidate]:
    """« (Cusco, 6 juillet) – Sur la place d'Armes »: a street lies in the town told last."""
    done = {*told}
    for number, (atom, entity) in enumerate(scene.names):
        led = number > 0 and _led(scene, number)
        if entity in done or not _urban(scene, atom, entity, led=led) or _recalled(scene, atom, led=led):
            continue
        town = _town_before(scene, number)
        if town is not None and not _beside(scene, number):
            done.add(entity)
            evidence = scene.text.span(atom.first, atom.last)
            yield Candidate(entity, "locatedIn", town, evidence, "place-street", atom.head)


def _led(scene: Scene, number: int) -> bool:
    """« À Lyon, où une estrade avait été dressée sur la place Vial »: whether the town is told there and parted off."""
    (before, *_), (atom, *_) = scene.names[number - 1], scene.names[number]
    return before.last + 1 < atom.first < scene.phrases.stretch(before.first).stop and (
        scene.words[before.last + 1] == ","
    )


def _beside(scene: Scene, number: int) -> bool:
    """« à Dax et à la cathédrale Saint-Luc »: told beside a place, and so elsewhere."""
    if not number:
        return False
    (before, place, *_), (atom, *_) = scene.names[number - 1], scene.names[number]
    between = scene.words[before.last + 1 : atom.first]
    both = between[:1] == (scene.grammar.both,) and len(between) <= _NEAR + 1
    return both and place.kind is Kind.PLACE


def _urban(scene: Scene, atom: Atom, entity: Entity, *, led: bool) -> bool:
    """Whether the name is that of something a town has, without a town in it or behind it.

    Where one ``led`` in the clause it may be any house, or a body that has one.
    """
    first, words = scene.tokens[atom.first], scene.language.relations.sites
    housed = led and _HOUSE in scene.language.frames.senses.get(first.text, ())
    if entity.kind not in _URBAN or not (first.text in words.streets or (housed and first.text not in words.divisions)):
        return False
    if entity.kind is Kind.ORGANIZATION and not led:
        return False
    if any(map(scene.title_at, range(max(atom.first - _NEAR, 0), atom.first))):
        return False  # « ancien élève du lycée Lakanal »
    if _called_after(scene, atom):
        return False
    after = atom.last + 2
    following = scene.phrases.atom_at(after) if after < scene.phrases.stretch(atom.first).stop else None
    return following is None or scene.entity_of(following).kind is not Kind.PLACE


def _called_after(scene: Scene, atom: Atom) -> bool:
    """« la cathédrale de Reims », which stands there, not « la rue de Rivoli »."""
    if any(inner.kind is Kind.PLACE for _, inner in scene.inside(atom)):
        return True
    if scene.words[atom.first] in scene.language.relations.sites.eponymous or atom.last - atom.first < _OF:
        return False
    links = scene.language.relations.prepositions
    of = next((i for i in range(atom.first + 1, atom.last) if links.get(scene.words[i]) == scene.grammar.of), None)
    inner = scene.text.meant(scene.text.span(of + 1, atom.last)) if of is not None else ""
    return has_town(scene.language.names.places.get(plain(inner), ()))


def _recalled(scene: Scene, atom: Atom, *, led: bool) -> bool:
    """« a évoqué le drame du stade du Heysel », « il avait fui par la gare »: told of another time, maybe elsewhere.

    « À Lyon, une estrade avait été dressée sur la place Vial » is there: the town has ``led`` in the clause.
    """
    verb = scene.phrases.verb_over(atom.head)
    if scene.lemmas[verb] in scene.language.relations.sites.recalling:
        return True
    if led:
        return False
    helpers = [scene.tokens[child] for child in scene.text.children[verb]]
    return any(helper.dep == "aux:tense" and helper.has("Tense=Imp") for helper in helpers)


def _town_before(scene: Scene, number: int) -> Entity | None:
    """The last town told before a name, if it is told as where something is, and no other place is told between."""
    here = scene.text.sentence_of[scene.names[number][0].first]
    for before in range(number - 1, -1, -1):
        atom, place = scene.names[before]
        if here - scene.text.sentence_of[atom.first] > _REACH:
            return None
        if place.kind is Kind.PLACE and scene.words[atom.first] not in scene.language.relations.sites.streets:
            there = _where(scene, atom) or (_town(scene, place) and _there(scene, atom))
            return place if there and not scene.is_country(place) else None
    return None


def _town(scene: Scene, place: Entity) -> bool:
    found = scene.language.names.places.get(plain(place.name), ())
    return place.name[0].isupper() and has_town(found) and not scene.is_country(place)


def _where(scene: Scene, atom: Atom) -> bool:
    """« né à Lyon, où il a étudié au lycée Vial »: whether a clause tells what is there."""
    after, grammar = scene.words[atom.last + 1 : atom.last + 1 + _OF], scene.grammar
    return after[:1] == (",",) and any(word in grammar.where and grammar.held.get(word) == grammar.to for word in after)


def _there(scene: Scene, atom: Atom) -> bool:
    """« À Lyon », « le centre-ville de Lyon », « Lyon : », « LYON (AFP) »: where what is told happens."""
    block = next((b for b in scene.text.blocks if b.span.covers(scene.tokens[atom.first].span)), None)
    if block is not None and block.layout is Layout.DATELINE:
        return True
    before = scene.words[atom.first - 1] if atom.first else ""
    if not atom.first or before == "(":
        after = scene.words[atom.last + 1] if atom.last + 1 < len(scene.tokens) else ""
        return after in {":", ",", "(", "–", "-"}
    link = scene.phrases.preposition(atom.first - 1)
    if link == scene.grammar.to:
        return scene.lemmas[scene.tokens[atom.head].head] not in scene.language.relations.sites.going
    return link == scene.grammar.of and scene.words[atom.first - 1 - 1] in scene.language.relations.sites.hearts


# ---------------------------------------------------------------- polls
def _polls(scene: Scene, told: AbstractSet[Entity]) -> Iterator[Candidate]:
    """« Géorgie : les législatives annulées »: a poll without a land is that of the headline's."""
    land, title = scene.headline_country, headline(scene)
    if land is None or title is None:
        return
    for entity in scene.reading.entities:
        if entity.kind is not Kind.EVENT or entity in told or entity.name[:1].isupper():
            continue
        if not scene.language.relations.sites.votes.isdisjoint(entity.name.lower().split(" ")):
            yield Candidate(entity, "locatedIn", land, title, "place-poll", entity.mentions[0].head)


def headline(scene: Scene) -> Span | None:
    """The characters of the title."""
    block = next((block for block in scene.text.blocks if block.layout is Layout.TITLE), None)
    return block.span if block is not None else None
