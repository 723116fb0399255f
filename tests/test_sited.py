"""Streets in the town told of, hamlets and votes in the land of the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read

_STREETS = (
    ("À Dijon, deux hommes ont été blessés rue de la Liberté.", "rue de la Liberté", "Dijon"),
    ("(Cusco, 6 juillet 2012). – Sur la place d'Armes, tous dansaient.", "place d'Armes", "Cusco"),
    ("Nantes : l'église Saint-Donat brûle", "église Saint-Donat", "Nantes"),
    (
        "La foule a envahi le centre-ville de Lisbonne. Elle a gagné la place du Rossio.",
        "place du Rossio",
        "Lisbonne",
    ),
    ("Le maire de Lens a inauguré le stade Vial.", "stade Vial", "Lens"),
    ("Il est né à Lens, où il a étudié au lycée Vial.", "lycée Vial", "Lens"),
    ("À Lens, où un écran avait été dressé sur la place Vial, la foule a dansé.", "place Vial", "Lens"),
)
_NOT_STREETS = (
    ("À Nantes, le préfet a inauguré la cathédrale de Reims.", "cathédrale de Reims", "Nantes"),
    ("Des concerts auront lieu à Dax et à la basilique Saint-Vial.", "basilique Saint-Vial", "Dax"),
    ("Parti de Lyon, le car a atteint la gare Vial.", "gare Vial", "Lyon"),
    ("À Pau, Luc Roux, ancien élève du lycée Vial, plaide.", "lycée Vial", "Pau"),
    ("L'homme a été arrêté à Lille. Il avait fui par la gare Vial.", "gare Vial", "Lille"),
    ("À Lyon, l'équipe a évoqué le drame du stade Vial.", "stade Vial", "Lyon"),
    ("À Lyon, puis en Norvège, il a vu la place Vial.", "place Vial", "Lyon"),
)
_LANDS = (
    (
        "Norvège : la droite en tête\n\nL'élection présidentielle dure deux jours.",
        "élection présidentielle",
        "Norvège",
    ),
)
_NOT_LANDS = (
    ("Niger : un sommet\n\nLe ministre s'est rendu à Tourmo.", "Tourmo", "Niger"),
    ("Niger : deux blessés\n\nIls ont été soignés au Mali, à Tourmo.", "Tourmo", "Niger"),
    ("Niger : un cargo saisi\n\nL'armateur est basé à Tourmo.", "Tourmo", "Niger"),
    ("Luc Roux : un retour\n\nIl vit à Tourmo.", "Tourmo", "Luc Roux"),
)


def _located(text: str, read: Read) -> set[tuple[str, str]]:
    rows = read(text).statements
    return {
        (s.subject.name, s.object.name) for s in rows if s.predicate == "locatedIn" and isinstance(s.object, Entity)
    }


@pytest.mark.parametrize(("text", "inner", "outer"), _STREETS)
def test_a_street_lies_in_the_town_told_of(text: str, inner: str, outer: str, read: Read) -> None:
    """The town that the sentence or one before tells as where something is."""
    assert (inner, outer) in _located(text, read)


@pytest.mark.parametrize(("text", "inner", "outer"), _NOT_STREETS)
def test_a_street_that_may_be_elsewhere(text: str, inner: str, outer: str, read: Read) -> None:
    """What bears another town, is told of another time, or after a town that somebody has left."""
    assert (inner, outer) not in _located(text, read)


@pytest.mark.parametrize(("text", "inner", "outer"), _LANDS)
def test_what_the_land_of_the_headline_holds(text: str, inner: str, outer: str, read: Read) -> None:
    """A place that no gazetteer knows, and a vote without a land."""
    assert (inner, outer) in _located(text, read)


@pytest.mark.parametrize(("text", "inner", "outer"), _NOT_LANDS)
def test_what_may_lie_in_another_land(text: str, inner: str, outer: str, read: Read) -> None:
    """Where somebody goes or a body has its seat, and what is told beside another country."""
    assert (inner, outer) not in _located(text, read)
