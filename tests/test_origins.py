"""Tests of :mod:`kg.extract.relations.origins`: of which land people and bodies are said to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Find, Read

_TOLD = (
    ("Le réseau [californien|place=Californie] [Picto|organization] recrute.", ("Picto", "locatedIn", "Californie")),
    ("L'éditeur [bavarois|place=Bavière] [Picto|organization] recrute.", ("Picto", "locatedIn", "Bavière")),
    ("L'éditeur [écossais|place=Écosse] [Picto|organization] recrute.", ("Picto", "countryOfOrigin", "Écosse")),
    ("L'éditeur [québécois|place=Québec] [Picto|organization] recrute.", ("Picto", "countryOfOrigin", "Québec")),
    ("[Picto|organization] est une entreprise [danoise|place=Danemark].", ("Picto", "countryOfOrigin", "Danemark")),
    ("L'éditeur [danois|place=Danemark] [Picto|organization] recrute.", ("Picto", "countryOfOrigin", "Danemark")),
)
_NOT = (
    ("[Picto|organization] n'est pas une entreprise [danoise|place=Danemark].", "countryOfOrigin"),
    ("Le réseau [californien|place=Californie] [Picto|organization] recrute.", "countryOfOrigin"),
    ("Le ministre [wallon|place=Wallonie] [Jan Bas|person] recule.", "nationality"),
    ("Le coureur [texan|place=Texas] [Jan Bas|person] recule.", "nationality"),
)


@pytest.mark.parametrize(("marked", "wanted"), _TOLD)
def test_whence(find: Find, marked: str, wanted: tuple[str, str, str]) -> None:
    """A body is of a country or of a nation without a state, and lies in a mere region."""
    assert wanted in find(marked)


@pytest.mark.parametrize(("marked", "relation"), _NOT)
def test_no_nation(find: Find, marked: str, relation: str) -> None:
    """Nobody is a national of a region, and nothing has one for its country."""
    assert relation not in {told[1] for told in find(marked)}


def _relations(read: Read, text: str) -> set[tuple[str, str, str]]:
    return {(s.subject.name, s.predicate, getattr(s.object, "name", "")) for s in read(text).statements}


@pytest.mark.parametrize(
    "text",
    [
        "Le président letton Anton Viks est arrivé à Dax.",
        "Le président letton, Anton Viks, est arrivé à Dax.",
        "Le Premier ministre letton Anton Viks a perdu.",
    ],
)
def test_who_leads_a_land(read: Read, text: str) -> None:
    """Is not told to be of it besides."""
    told = _relations(read, text)
    assert ("Anton Viks", "headOf", "Lettonie") in told
    assert ("Anton Viks", "nationality", "Lettonie") not in told


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Le Letton Anton Viks, président de la Lettonie, est arrivé.", "Lettonie"),
        ("Le peintre letton Anton Viks est mort.", "Lettonie"),
    ],
)
def test_a_national(read: Read, text: str, land: str) -> None:
    """Whoever is called after a land, or works without leading it."""
    assert ("Anton Viks", "nationality", land) in _relations(read, text)


@pytest.mark.parametrize("text", ["Anna Vilks, cheffe de la diplomatie européenne, espère une visite."])
def test_a_continent(read: Read, text: str) -> None:
    """Has no nationals by what they lead."""
    assert ("Anna Vilks", "nationality", "Europe") not in _relations(read, text)


def test_a_paper_called_after_its_readers(read: Read) -> None:
    """« Le Parisien » is the whole title, and tells of no seat; a club tells where it is."""
    assert not [s for s in read("Le Parisien raconte cela.").statements if s.predicate == "locatedIn"]
    assert [s for s in read("Le Stade Toulousain a gagné.").statements if s.predicate == "locatedIn"]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[Ana Roux|person] est [polonaise|place=Pologne].", ("Ana Roux", "nationality", "Pologne")),
        ("[Bolvig|organization] est [danois|place=Danemark].", ("Bolvig", "countryOfOrigin", "Danemark")),
    ],
)
def test_what_somebody_is_said_to_be(find: Find, marked: str, wanted: tuple[str, str, str]) -> None:
    """Behind a copula."""
    assert wanted in find(marked)


def test_what_is_said_of_a_noun_behind_a_copula(find: Find) -> None:
    """« est danoise par sa mère »: what completes the adjective tells how much of it is true."""
    found = find("[Ana Roux|person] est [danoise|place=Danemark] par sa mère.")
    assert "nationality" not in {row[1] for row in found}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "La finale a opposé le suédois Olaf Berg au danois Niels Holm.",
            {("Olaf Berg", "Suède"), ("Niels Holm", "Danemark")},
        ),
        ("L'autrichienne Eva Lang a gagné.", {("Eva Lang", "Autriche")}),
        (
            "Les Danois Niels Holm (Orial) et Erik Lund (Bolvig) ont gagné.",
            {("Niels Holm", "Danemark"), ("Erik Lund", "Danemark")},
        ),
        (
            "Les Danois Niels Holm et Erik Lund et le Suédois Olaf Berg ont gagné.",
            {("Niels Holm", "Danemark"), ("Erik Lund", "Danemark"), ("Olaf Berg", "Suède")},
        ),
    ],
)
def test_inhabitants_before_names(read: Read, text: str, people: set[tuple[str, str]]) -> None:
    """With a capital or without, of one or of several with brackets behind their names, each of their own land."""
    told = {(one, land) for one, relation, land in _relations(read, text) if relation == "nationality"}
    assert told == people
