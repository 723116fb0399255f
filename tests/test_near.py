"""What nearness alone does not tell of where a body or thing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.relations.bars import near_only
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.scene import Scene
from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read

    from kg.lang.base import Language


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre de l'Économie et des Finances est à Dax.",
        "Le patron de la société Danel est basé à Lyon.",
        "La Belgique va envoyer deux avions C-130 au Mali.",
    ],
)
def test_what_is_elsewhere(read: Read, text: str) -> None:
    """A ministry where its minister is, a firm where its head lives, planes where they will be sent."""
    assert [s for s in read(text).statements if s.predicate == "locatedIn"] == []


def test_where_a_firm_is(read: Read) -> None:
    """It is told of the firm itself."""
    [told] = [s for s in read("La société Danel est basée à Lyon.").statements if s.predicate == "locatedIn"]
    assert isinstance(told.object, Entity)
    assert (told.subject.name, told.object.name) == ("Danel", "Lyon")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Apple a vendu 5 millions d'iPhone 5 en trois jours.", "iPhone 5"),
        ("Sony a vendu 12 millions de PlayStation 4.", "PlayStation 4"),
    ],
)
def test_what_is_sold_by_the_million(read: Read, text: str, name: str) -> None:
    """The product, not the millions."""
    made = [s.object for s in read(text).statements if s.predicate == "produces"]
    assert [thing.name for thing in made if isinstance(thing, Entity)] == [name]


def test_who_orders_has_made_nothing(read: Read) -> None:
    """Neither planes nor reports."""
    assert [
        s for s in read("La compagnie Aerolis a commandé 25 Airbus A320neo.").statements if s.predicate == "produces"
    ] == []


def test_a_start_up_by_its_french_name(read: Read) -> None:
    """« jeune pousse » pushes nothing."""
    text = "Fondée à Nantes en 2012, la jeune pousse Greenvolt a levé 30 millions d'euros."
    reading = read(text)
    assert "Greenvolt" in {f.name for event in reading.events for _, f in event.roles if isinstance(f, Entity)}
    assert {event.kind for event in reading.events} == {"Creation", "Investment"}


_TELLING = (
    (
        "Ana Roux devient conseillère de la Société Générale, a annoncé Danone.",
        "Société Générale",
        "competitor",
        "Danone",
    ),
    ("La grève est finie, affirme Le Monde.", "grève", "participant", "Le Monde"),
)


@pytest.mark.parametrize(("text", "subject", "relation", "body"), _TELLING)
def test_who_tells_of_it_has_no_part(
    read: Read, french: Language, text: str, subject: str, relation: str, body: str
) -> None:
    """Whoever says that something is so neither competes nor takes part in it."""
    reading = read(text)
    ends = [next(e for e in reading.entities if e.name == name) for name in (subject, body)]
    spots = tuple(end.mentions[0].span for end in ends)
    evidence = reading.text.span(0, len(reading.text.tokens) - 1)
    told = Candidate(ends[0], relation, ends[1], evidence, "pair-verb", ends[0].mentions[0].head, spots=spots)
    assert near_only(Scene(reading, french), told)
    swapped = told._replace(relation="affiliation")
    assert not near_only(Scene(reading, french), swapped)


def test_a_nugget_is_a_firm(read: Read) -> None:
    """« la pépite française »: the firm has raised the money, and not France."""
    reading = read("La pépite française Spendex a levé 3 millions d'euros. L'établissement recrute.")
    [event] = [e for e in reading.events if e.kind == "Investment"]
    assert "Spendex" in {f.name for _, f in event.roles if isinstance(f, Entity)}
    [body] = [e for e in reading.entities if e.name == "Spendex"]
    assert len(body.mentions) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roux, de Dax, a rappelé l'attentat de la mosquée de Hanau.",
        "À Gray, le préfet a évoqué le drame du stade du Bocage.",
    ],
)
def test_what_is_recalled_was_elsewhere(read: Read, text: str) -> None:
    """Nobody who speaks of something has it where he is, or where he is from."""
    found = [s.object for s in read(text).statements if s.predicate == "locatedIn"]
    assert not {place.name for place in found if isinstance(place, Entity)} & {"Dax", "Gray"}
