"""Tests of :mod:`kg.extract.mentions.heads`: names that a noun opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

OPENED: tuple[tuple[str, set[str]], ...] = (
    ("Le président de la chambre de commerce Nice Côte d'Azur a signé.", {"chambre de commerce Nice Côte d'Azur"}),
    (
        "La Banque du Canada a signé avec l'École normale supérieure de Dax.",
        {"Banque du Canada", "École normale supérieure de Dax"},
    ),
    ("Le ministère des Sports a signé.", {"ministère des Sports"}),
    ("Le restaurant Bolvig a signé.", {"restaurant Bolvig"}),
    ("Le car s'est alors arrêté sur la bande d'arrêt.", set()),
    ("Sarah Vial a pris la place de Remi Bolvig à la place Vendôme.", {"Sarah Vial", "Remi Bolvig", "place Vendôme"}),
    ("Luc Vial du Rassemblement pour la rade a signé.", {"Luc Vial", "Rassemblement pour la rade"}),
    ("L'académie Goncourt a vu le Goncourt et le Renaudot.", {"académie Goncourt"}),
    ("Le fonds américain Bolvig a signé.", {"Bolvig", "américain"}),
    ("Une banque du quartier a signé.", set()),
    ("La CCI Gers-Adour pour une soirée a signé.", {"CCI Gers-Adour"}),
    (
        "Le sommet des chefs d'État et de gouvernement de l'Union africaine a signé.",
        {"sommet des chefs d'État et de gouvernement", "Union africaine"},
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), OPENED)
def test_what_a_noun_opens(parse: Parse, french: Language, sentence: str, expected: set[str]) -> None:
    """A noun and its complement are a name where one of them is; a description of what is named behind it is none."""
    assert {name for name, _ in named(parse, french, sentence)} == expected


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Affaire Luc Orvel : un policier a signé", "Affaire Luc Orvel", "event"),
        ("« Le pont tiendra », tempête Luc Orvel.", "Luc Orvel", "person"),
    ],
)
def test_a_noun_before_somebody(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """It opens the name of what has happened, or is the verb of who speaks, behind a quotation."""
    assert (name, kind) in named(parse, french, sentence)


SERVING: tuple[tuple[str, set[str]], ...] = (
    ("Luc Vial des Restos du cœur a signé.", {"Luc Vial", "Restos du cœur"}),
    ("Emma Wilson du Boston Heart Institute a signé.", {"Emma Wilson", "Boston Heart Institute"}),
    ("Luc Vial de la Croix-Rouge a signé.", {"Luc Vial", "Croix-Rouge"}),
    ("Pablo Ruiz de la Serna a signé.", {"Pablo Ruiz de la Serna"}),
    ("Luc Verdon des Scouts a signé.", {"Luc Verdon", "Scouts"}),
    ("Luc Verdon du Guardian a signé.", {"Luc Verdon", "Guardian"}),
    ("Joachim du Bellay a signé.", {"Joachim du Bellay"}),
)


@pytest.mark.parametrize(("sentence", "expected"), SERVING)
def test_where_somebody_belongs(parse: Parse, french: Language, sentence: str, expected: set[str]) -> None:
    """A body behind somebody's whole name is none of it; one word that no table has may be."""
    assert {name for name, _ in named(parse, french, sentence)} == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Les élus de l'Union africaine et de la Ligue arabe ont signé.", {"Union africaine", "Ligue arabe"}),
        (
            "Le Syndicat national des pompiers et des sauveteurs a signé.",
            {"Syndicat national des pompiers et des sauveteurs"},
        ),
    ],
)
def test_what_goes_on_behind_and(parse: Parse, french: Language, sentence: str, expected: set[str]) -> None:
    """« et de » goes on with a complement of the noun, where it has one."""
    assert {name for name, _ in named(parse, french, sentence)} == expected


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Le porte-avions USS Nimitz a quitté le port.", "USS Nimitz"),
        ("Le HMS Endurance a quitté le port.", "HMS Endurance"),
        ("Le NCSM Ville de Dax a quitté le port.", "NCSM Ville de Dax"),
    ],
)
def test_a_ship_of_a_navy(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """The letters before its name are of it."""
    assert (name, "product") in named(parse, french, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Luc Bas attaque Paul Vial.",
        "Orial place Mirel en tête.",
        "Ana Roux coupe Luc Bas.",
        "Orial réserve Nice jeudi.",
    ],
)
def test_no_noun_right_behind_a_name(parse: Parse, french: Language, sentence: str) -> None:
    """A word that is a noun and a verb opens no name where a name stands before it: there is no article."""
    assert not any(name[:1].islower() for name, _ in named(parse, french, sentence))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Elle dirige la cinquième université de France.", ""),
        ("C'est le premier hôpital de Gap.", ""),
        ("Elle dirige l'université de Gap.", "université de Gap"),
        ("Elle préside l'interprofession des fromages du Jura (IFJ).", "interprofession des fromages du Jura"),
    ],
)
def test_one_of_several_has_no_name(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """« la cinquième université de France » is told by its rank, and no body of that name."""
    bodies = [one for one, kind in named(parse, french, sentence) if kind == "organization"]
    assert (name in bodies) if name else not bodies
