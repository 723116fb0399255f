"""Whence people, bodies and things come: adjectives of country and town beside or inside their names."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.rolls import roll
from kg.extract.relations.whereabouts import only_town
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# « les Anglais de la »: tokens from the people to the name of their body.
_NEAR = 3
# What a noun for people leads in: « le Belge (Jan Bas) », « l'italien (Bolvig) ».
_LEADING = frozenset({Kind.PERSON, Kind.ORGANIZATION})
_RELATION = {
    Kind.PERSON: "nationality",
    Kind.ORGANIZATION: "countryOfOrigin",
    Kind.PRODUCT: "countryOfOrigin",
    Kind.PLACE: "locatedIn",
    Kind.EVENT: "locatedIn",
}


def find(scene: Scene) -> Iterator[Candidate]:
    """What adjectives of place say of the names and descriptions that they go with."""
    for index in scene.demonyms:
        place = scene.place_of(index)
        if place is None:
            continue
        for entity, rule, first, last in _bearers(scene, index):
            relation = _said(scene, entity, place)
            if rule == "name-demonym" and entity.kind is Kind.PLACE and only_town(scene, place.name):
                continue  # « la Gaule narbonnaise »
            if relation and (relation != "homeLocation" or rule == "demonym-name"):  # no « Daniel Breton »
                evidence = scene.sentence_span(min(first, index), max(last, index))
                yield Candidate(entity, relation, place, evidence, rule, index)
        yield from _seat(scene, index, place)
        yield from _team(scene, index, place)


def _team(scene: Scene, index: int, place: Entity) -> Iterator[Candidate]:
    """« les Anglais de Leicester », « aux Gallois des Ospreys »: the body whose people come from there."""
    several = scene.tokens[index].text[0].isupper() and scene.tokens[index].text.endswith(
        scene.language.grammar.plurals
    )
    several = several and not (index > 0 and scene.tokens[index - 1].has("Number=Sing"))  # « le Finlandais de »
    if not several or index + 2 >= scene.phrases.stretch(index).stop:
        return
    here = index + 1
    if scene.phrases.preposition(here) != scene.grammar.of:
        return
    while here + 1 < scene.phrases.stretch(index).stop and scene.phrases.atom_at(here) is None and here < index + _NEAR:
        here += 1
    atom = scene.phrases.atom_at(here)
    if atom is not None and scene.entity_of(atom).kind is Kind.ORGANIZATION:
        relation = "countryOfOrigin" if scene.is_origin(place) else "locatedIn"
        evidence = scene.text.span(index, atom.last)
        yield Candidate(scene.entity_of(atom), relation, place, evidence, "demonym-team", index)


def _seat(scene: Scene, index: int, place: Entity) -> Iterator[Candidate]:
    """« l'université anglaise de Manchester »: the town named after the adjective lies in its country."""
    stop = scene.phrases.stretch(index).stop
    if index + 2 >= stop or not index or scene.tokens[index - 1].pos not in {"NOUN", "ADJ"}:
        return
    if scene.phrases.preposition(index + 1) not in {scene.grammar.of, scene.grammar.to} or scene.is_continent(
        place.name
    ):
        return  # no « quartier européen de Bruxelles »
    if "person" in scene.language.frames.senses.get(scene.lemmas[index - 1], ()):
        return  # « des réfugiés soudanais à Mombasa »
    for town in scene.starting_at(index + 2):
        if town.kind is Kind.PLACE and town != place and not scene.is_country(town):
            evidence = scene.text.span(index - 1, index + 2)
            yield Candidate(town, "locatedIn", place, evidence, "demonym-town", index)


def _said(scene: Scene, entity: Entity, place: Entity) -> str | None:
    relation = _RELATION.get(entity.kind)
    if relation in {"nationality", "countryOfOrigin"} and not scene.is_origin(place):
        return "locatedIn" if entity.kind is Kind.ORGANIZATION else "homeLocation"
    return relation


def _bearers(scene: Scene, index: int) -> Iterator[tuple[Entity, str, int, int]]:
    atom = scene.phrases.atom_over(index)
    if atom is not None and atom.first < atom.last:
        between = range(atom.first, index)
        plain = not any(scene.words[i] in scene.language.relations.prepositions for i in between)
        place = scene.demonyms.get(index)
        named = place is not None and scene.tokens[index - 1].text == "-"  # « Nouvelle-Aquitaine »
        # « Le Parisien »: a title whole, which tells of no seat.
        named = named or (atom.first + 1 == index == atom.last and scene.tokens[atom.first].pos == "DET")
        # « L'océan Indien », which lies in no country.
        named = named or (scene.tokens[index].text[0].isupper() and scene.entity_of(atom).kind is Kind.PLACE)
        if plain and place and not named and not scene.is_continent(place.place):
            if scene.entity_of(atom).kind is not Kind.PERSON or index == atom.first:  # not « Chantal Birman »
                yield scene.entity_of(atom), "demonym-in-name", atom.first, atom.last
            for inner, entity, _, _ in scene.nested:
                if inner.first < index <= inner.last and entity.kind is Kind.ORGANIZATION:
                    yield entity, "demonym-in-name", inner.first, inner.last
        return
    if (own := _of_body(scene, index) or _described(scene, index)) is not None:
        yield own
        return
    following = scene.phrases.atom_at(index + 1) if index + 1 < scene.phrases.stretch(index).stop else None
    if scene.tokens[index].text[0].isupper():
        if index and scene.words[index - 1] in scene.language.relations.former:
            return  # « l'ancienne Lyonnaise »: from there no more
        if following and scene.entity_of(following).kind is Kind.PERSON:
            yield from _named(scene, index, following)
        elif (known := _led(scene, index)) is not None:
            yield from _named(scene, index, known)
        elif (apposed := _apposed(scene, index)) is not None:
            yield apposed[1], "name-demonym-noun", apposed[0], index
        return
    noun = index > 0 and (scene.tokens[index - 1].pos == "DET" or scene.phrases.preposition(index - 1) is not None)
    if noun and following is not None and scene.entity_of(following).kind in _LEADING:
        yield from _named(scene, index, following)  # « l'italien Bolvig », « le belge Jan Bas »
        return
    bearer = _beside(scene, index) or _predicated(scene, index) or _kind_of(scene, index) or _bearer(scene, index)
    if bearer is not None:
        yield bearer
        yield from _fellows(scene, index, bearer[0])


def _described(scene: Scene, index: int) -> tuple[Entity, str, int, int] | None:
    """« L'Américain », who has been named before."""
    person = scene.described.get(index)
    return (person, "description-demonym", index, index) if person is not None else None


def _of_body(scene: Scene, index: int) -> tuple[Entity, str, int, int] | None:
    """« Le Finlandais d'Orial Ari Bas »: who is named behind the body for which they race."""
    if not scene.tokens[index].text[0].isupper() or index + 3 >= len(scene.tokens):
        return None
    led = scene.phrases.preposition(index + 1) == scene.grammar.of
    here = index + 2 + (scene.tokens[index + 2].pos == "DET") if led else index
    body = scene.phrases.atom_at(here) if led else None
    if body is None or scene.entity_of(body).kind is not Kind.ORGANIZATION or body.last + 1 >= len(scene.tokens):
        return None
    person = scene.phrases.atom_at(body.last + 1)
    if person is None or scene.entity_of(person).kind is not Kind.PERSON:
        return None
    return scene.entity_of(person), "demonym-name", index, person.last


def _fellows(scene: Scene, index: int, first: Entity) -> Iterator[tuple[Entity, str, int, int]]:
    """Those named after the first of several: « les constructeurs allemands Bolvig et (Zelner) »."""
    atom, noun = scene.phrases.atom_at(index + 1), scene.bearer(index)
    if atom is None or scene.entity_of(atom) != first or not scene.tokens[noun].has("Number=Plur"):
        return
    for other in roll(scene, atom.last, first.kind):
        yield scene.entity_of(other), "noun-demonym", noun, other.last


def _beside(scene: Scene, index: int) -> tuple[Entity, str, int, int] | None:
    """The body named before the comma that leads in the noun without an article: « Nuvia, jeune pousse rennaise »."""
    noun = scene.bearer(index)
    phrase = scene.phrase_of(noun) if noun != index else None
    if phrase is None or index not in phrase.after or phrase.determiner is not None or phrase.first < 1 + 1:
        return None
    if scene.tokens[phrase.first - 1].text != "," or _functional(scene, noun):
        return None
    rows = scene.ending_at(phrase.first - 1 - 1)
    named = rows[-1] if rows and rows[-1][1].kind is Kind.ORGANIZATION else None
    if named is None or scene.tokens[noun].has("Number=Plur"):
        return None
    return named[1], "apposition-demonym", named[0], index


def _predicated(scene: Scene, index: int) -> tuple[Entity, str, int, int] | None:
    """« Ana Roux est polonaise. »: whom the adjective is said of, where nothing completes that."""
    copula, after = index - 1, scene.tokens[index + 1 : index + 2]
    being = copula > 0 and scene.lemmas[copula] in scene.language.relations.copulas
    if not being or (after and after[0].pos not in {"PUNCT", "CCONJ"}):
        return None
    heads = (*scene.syntax.grammatical(index)[0], *scene.syntax.grammatical(copula)[0])
    head = next((one for one in heads if one < copula), None)
    said_of = scene.subject(head) if head is not None else None
    return (said_of, "noun-demonym", head, index) if said_of is not None and head is not None else None


def _kind_of(scene: Scene, index: int) -> tuple[Entity, str, int, int] | None:
    """« Orial est une entreprise belge. »: the body of which the noun with the adjective says what it is."""
    noun = scene.bearer(index)
    phrase = scene.phrase_of(noun) if noun != index else None
    if phrase is None or index not in phrase.after or phrase.first < 1 or phrase.determiner is None:
        return None
    copula = phrase.first - 1
    if scene.tokens[copula].lemma != scene.grammar.be or not scene.tokens[phrase.determiner].has("Definite=Ind"):
        return None
    heads = (head for head in scene.syntax.grammatical(noun)[0] if head < copula)
    found = [(head, body) for head in heads if (body := scene.subject(head)) is not None]
    head, body = found[0] if found else (0, None)
    return (body, "noun-demonym", head, index) if body is not None and body.kind is Kind.ORGANIZATION else None


def _functional(scene: Scene, noun: int) -> bool:
    """Whether the noun is a function, and none that bodies have too: « l'éditeur arlésien Portes Rouges »."""
    return bool(scene.title_at(noun)) and scene.words[noun] not in scene.language.relations.trades


def _named(scene: Scene, index: int, first: Atom) -> Iterator[tuple[Entity, str, int, int]]:
    """Whom the noun at ``index`` leads in: « les Russes (Anna Petrova) (Orial) et (Vera Kirilenko) »."""
    yield scene.entity_of(first), "demonym-name", index, first.last
    several = all(scene.tokens[i].text.endswith(scene.language.grammar.plurals) for i in (max(index - 1, 0), index))
    if several and scene.entity_of(first).kind is Kind.PERSON:  # not « le Français Luc Roux et Marie Coste »
        own = takewhile(lambda one: one.first - 1 not in scene.demonyms, roll(scene, first.last))
        yield from ((scene.entity_of(one), "demonym-name", index, one.last) for one in own)


def _led(scene: Scene, index: int) -> Atom | None:
    """« Un Belge, Luc Bas, a été arrêté »: the person named between commas right behind."""
    first = index + 2
    if index < 1 or first >= scene.phrases.stretch(index).stop or scene.tokens[index + 1].text != ",":
        return None
    one, atom = scene.tokens[index - 1], scene.phrases.atom_at(first)
    if atom is None or one.pos != "DET" or not one.has("Definite=Ind") or not one.has("Number=Sing"):
        return None
    after = scene.tokens[atom.last + 1 : atom.last + 3]
    closed = len(after) > 1 and after[0].text == "," and after[1].pos in VERBS
    return atom if closed and scene.entity_of(atom).kind is Kind.PERSON else None


def _apposed(scene: Scene, index: int) -> tuple[int, Entity] | None:
    """The person named before the comma and article that lead in the demonym: « Ana Roux, une Belge de 30 ans »."""
    here = index - 1
    if here <= 1 or scene.tokens[here].pos not in {"DET", "NUM"} or scene.tokens[here - 1].text != ",":
        return None
    rows = scene.ending_at(here - 1 - 1)
    return rows[-1] if rows and rows[-1][1].kind is Kind.PERSON else None


def _bearer(scene: Scene, index: int) -> tuple[Entity, str, int, int] | None:
    """The phrase that the adjective at ``index`` belongs to."""
    before = scene.phrases.atom_over(index - 1) if index else None
    if before is not None:
        return scene.entity_of(before), "name-demonym", before.first, index
    noun = scene.bearer(index)
    if noun == index or _functional(scene, noun):
        return None
    phrase = scene.phrase_of(noun)
    if phrase is None or index not in phrase.after or scene.lemmas[noun] in scene.language.frames.warring:
        return None
    entity = scene.referent(phrase)
    if scene.title_at(noun) and (entity is None or entity.kind is not Kind.ORGANIZATION):
        return None
    following = scene.phrases.atom_at(phrase.last + 2) if phrase.last == index else None
    if following is not None and scene.tokens[index + 1].text == "," and phrase.determiner is not None:
        named = scene.entity_of(following)
        if named.kind is Kind.ORGANIZATION and scene.tokens[phrase.determiner].has("Definite=Ind"):
            return named, "noun-demonym-comma", phrase.first, following.last
    if entity is None:
        return None
    last = phrase.named.last if phrase.named else phrase.base
    return entity, "noun-demonym", phrase.first, last
