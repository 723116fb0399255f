"""What places are, and that named behind a verb: « aura lieu à Dijon », « mort à l'hôpital Notre-Dame de Montréal »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip
from kg.lang.gazetteer import COUNTRY, TOWN, has_area
from kg.lang.media import medium
from kg.lang.people import DISTRICT
from kg.model import Entity
from kg.naming import opening
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.lang.gazetteer import Place
    from kg.model import Filler

_COMPETITION, _HOUSES = "Competition", frozenset({"building", "org"})
_DEPARTMENT = "d"
# What no department lies in.
_NARROW = frozenset({"BodyOfWater", TOWN})
# « aura lieu le dimanche 4 mai de 14 à 18 heures à Dijon »: the place of a happening, in tokens from its verb.
_WIDE = 20
# The classes of those who work for no medium, and the tokens between a verb of saying and who says it.
_SITTING = frozenset({"member", "minister", "state"})
_ARTICLE = 2


def only_town(scene: Scene, name: str) -> bool:
    """Whether ``name`` is known, and of nothing but towns."""
    found = scene.language.names.places.get(name, ())
    return bool(found) and not has_area(found)


def outside(scene: Scene, inner: Entity, outer: Entity) -> bool:
    """Whether the gazetteer has both places' names, and none of the first lies in one of the second.

    Towns lie in no town, and in no other department or country than theirs, and departments in none; all else may be.
    """
    if inner.kind is not Kind.PLACE or outer.kind is not Kind.PLACE:
        return False
    if _numbered(outer.name):
        return True
    places = scene.language.names.places
    ones, others = places.get(inner.name, ()), places.get(outer.name, ())
    return bool(ones) and bool(others) and not any(_may_lie(one, other) for one in ones for other in others)


def _numbered(name: str) -> bool:
    """« Lunel, en N1 »: a road, or a division of a sport, in which no place lies."""
    letters = name.rstrip("0123456789")
    return letters != name and letters.isupper() and letters.isalpha()


def _may_lie(one: Place, other: Place) -> bool:
    if one.type != TOWN:
        within = other.type in _NARROW or other.code.startswith(_DEPARTMENT)
        return not (one.code.startswith(_DEPARTMENT) and within)  # nor in a town or river that is called as one is
    if other.type == TOWN:
        return False
    if other.type == COUNTRY:
        return one.country in {None, other.code}
    department = other.code.startswith(_DEPARTMENT)
    return not department or one.within == other.code or not one.within.startswith(_DEPARTMENT)


def road(scene: Scene, first: int) -> bool:
    """« sur la route de Berne, à Morat », « originaire de Berne »: whether a name only tells where from or to."""
    here = leading(scene, first)
    return (
        here > 0
        and scene.phrases.preposition(here) == scene.grammar.of
        and (scene.words[here - 1] in scene.language.relations.sites.roads)
    )


def doing(scene: Scene, first: int) -> bool:
    """« héliporté par la Rega à Sion »: whether the name at token ``first`` is whoever does something there."""
    here = leading(scene, first)
    return here >= 0 and scene.words[here] == scene.grammar.by


def deed(scene: Scene, first: int) -> bool:
    """« le licenciement par (Orial) de Luc Bas »: whether the name at ``first`` is whoever does what a noun tells.

    « de » behind it leads in whom that is done to.
    """
    here = leading(scene, first)
    led = here > 0 and scene.words[here] == scene.grammar.by and scene.tokens[here - 1].pos == "NOUN"
    return led and scene.words[here - 1] in scene.language.frames.nouns


def branch(scene: Scene, first: int) -> bool:
    """« le chef du bureau de Bolvig à Tokyo »: whether the body named at token ``first`` is only one with a branch."""
    here = leading(scene, first)
    if here < 1 or scene.phrases.preposition(here) != scene.grammar.of:
        return False
    here -= 1
    while here > 0 and (here in scene.demonyms or scene.tokens[here].pos == "ADJ"):
        here -= 1
    return scene.words[here] in scene.language.relations.sites.branches


def hearing(scene: Scene, first: int, body: Entity) -> bool:
    """« les explications à l'AFP »: whether ``body``, named from token ``first`` on, is a medium that is told this."""
    here = leading(scene, first)
    led = here >= 0 and scene.phrases.preposition(here) == scene.grammar.to
    return led and medium(body.name, scene.language.names)


def told_to(scene: Scene, title: int, body: int) -> bool:
    """« assure la députée au Figaro »: whether the medium named at token ``body`` hears one of a function."""
    atom = scene.phrases.atom_over(body)
    if atom is None or not hearing(scene, atom.first, scene.entity_of(atom)):
        return False
    titles = scene.language.relations.titles
    sits = any(titles.get(word.form) in _SITTING for index in range(title, body) for word in scene.title_at(index))
    return sits or not scene.cues.isdisjoint(range(max(title - _ARTICLE, 0), title))


def district(scene: Scene, index: int) -> bool:
    """Whether the word at token ``index`` is for a part of a town, which has a mayor of its own or none."""
    word = scene.words[index]
    readings = scene.language.people.nouns.get(word, ()) if word not in scene.language.relations.sites.towns else ()
    return any(reading.sort == DISTRICT for reading in readings)


def housed(scene: Scene, place: Entity) -> bool:
    """« le Théâtre national de Dax », « le musée Vial »: whether somebody can be in charge of what a name tells."""
    return not scene.language.frames.senses.get(opening(place.name), frozenset()).isdisjoint(_HOUSES)


def contest(scene: Scene, noun: str) -> bool:
    """Whether a noun tells of a match, or of how it ended: « la défaite de Bolvig à Dax »."""
    return any(frame.kind == _COMPETITION for frame in scene.language.frames.nouns.get(noun, ()))


def across(scene: Scene, first: int) -> bool:
    """« de l'autre côté de l'Atlantique, en France »: what is named at token ``first`` lies between."""
    here = leading(scene, first)
    led = here > 0 and scene.phrases.preposition(here) == scene.grammar.of
    return led and scene.words[here - 1] in scene.language.relations.sites.beyond


def leading(scene: Scene, first: int) -> int:
    """The token before the name that begins at token ``first`` and its article, or -1."""
    here = first - 1
    while here > 0 and scene.tokens[here].pos == "DET" and not scene.phrases.preposition(here):
        here -= 1
    return here


def nation(scene: Scene, name: str) -> bool:
    """Whether people are called after ``name``: « un Gallois » is of the « pays de Galles »."""
    return any(one.place.casefold() == name.casefold() for one in scene.language.names.demonyms.values())


def place_after(scene: Scene, verb: int, preposition: str) -> tuple[int, ...]:
    """The place named after the verb and ``preposition``, before any other verb."""
    stop = scene.phrases.stretch(verb).stop
    for here in range(verb + 1, min(verb + _WIDE, stop - 1)):
        if scene.tokens[here].pos == "VERB" or scene.words[here] in scene.language.relations.infinitives:
            break
        if scene.phrases.preposition(here) == preposition:
            place = skip(scene.tokens, here + 1, stop - 1, ("DET",))
            atom = scene.phrases.atom_at(place) or _site(scene, place, stop)
            atom = _town_of(scene, atom, stop) if atom is not None else None
            if atom is not None and scene.entity_of(atom).kind is Kind.PLACE:
                return (atom.head,)
    return ()


def _site(scene: Scene, noun: int, stop: int) -> Atom | None:
    """The town of « dans une clinique (privée) de Dax », « à son domicile de Spa »."""
    if scene.words[noun] not in scene.language.relations.lives.sites:
        return None
    link = skip(scene.tokens, noun + 1, stop - 1, ("ADJ",))
    return scene.phrases.atom_at(link + 1) if scene.phrases.preposition(link) == scene.grammar.of else None


def beyond(scene: Scene, verb: int, place: int) -> bool:
    """« organisée par l'abbé Luc Roux, mort à Paris »: whether a participle after a comma leads in the place."""
    tokens = scene.tokens
    commas = [i for i in range(verb + 1, place) if tokens[i].text == ","]
    after = tokens[commas[-1] + 1] if commas else None
    return after is not None and after.pos == "VERB" and after.has("VerbForm=Part") and after.dep == "acl"


def _town_of(scene: Scene, atom: Atom, stop: int) -> Atom:
    """The town of a body: « mort à l'hôpital Notre-Dame de Montréal »; else the name itself."""
    link = atom.last + 1
    if scene.entity_of(atom).kind is not Kind.ORGANIZATION or link + 1 >= stop:
        return atom
    town = (
        scene.phrases.atom_at(link + 1)
        if scene.phrases.preposition(link) in {scene.grammar.of, scene.grammar.to}
        else None
    )
    return town if town is not None and scene.entity_of(town).kind is Kind.PLACE else atom


def streets(scene: Scene, one: Entity, other: Filler) -> bool:
    """« La rue du Port, rebaptisée rue Vial », « de la rue Vial à la rue du Port »: neither lies in the other."""
    known = scene.language.relations.sites.streets
    return isinstance(other, Entity) and {opening(one.name), opening(other.name)} <= known
