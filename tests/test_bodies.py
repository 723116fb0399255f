"""Which body or place a function is of where no name beside it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Find, Read

_FOUND = (
    (
        "[Brisac|organization] a signé avec la société [Orial|organization]. Le PDG, [Luc Bas|person], rit.",
        ("Luc Bas", "headOf", "Orial"),
    ),
    (
        "[Bolvig|organization] paie. [Hugo Vial|person], président de la société, part.",
        ("Hugo Vial", "headOf", "Bolvig", "apposition-meant"),
    ),
    (
        "[Lunel|place] attend. [Sète|place] proteste. [Lunel|place] paie. Le maire, [Hugo Vial|person], hésite.",
        ("Hugo Vial", "headOf", "Lunel", "title-comma-name-town"),
    ),
    (
        "Selon le cabinet [Orval|organization], [Bolvig|organization] va mal. Son directeur, [Hugo Vial|person], part.",
        ("Hugo Vial", "headOf", "Bolvig", "title-comma-name-possessive"),
    ),
    (
        "Battue par [Orval|organization], [Bolvig|organization] a renvoyé son entraîneur, [Hugo Vial|person].",
        ("Hugo Vial", "headOf", "Bolvig", "title-comma-name-possessive"),
    ),
    (
        "[Ana Roux|person] prend les rênes de [Bolvig|organization].",
        ("Ana Roux", "headOf", "Bolvig", "verb-lead"),
    ),
    (
        "[Ana Roux|person] assure la présidence de [Bolvig|organization] depuis lundi.",
        ("Ana Roux", "headOf", "Bolvig", "verb-lead"),
    ),
)
_NOT = (
    (
        "[Bolvig|organization] paie. [Hugo Vial|person], président de l'association « un pour tous », part.",
        ("Hugo Vial", "headOf", "Bolvig"),
    ),
    (
        "Le lycée [Orval|organization] ferme. [Orval|organization] attend. La rectrice, [Ana Roux|person], rit.",
        ("Ana Roux", "headOf", "Orval"),
    ),
    (
        "[Brisac|organization] a signé avec la société [Orial|organization]. Le PDG, [Luc Bas|person], rit.",
        ("Luc Bas", "headOf", "Brisac"),
    ),
    (
        "Le groupe [Brisac|organization] a racheté la société [Orial|organization]. Le PDG, [Luc Bas|person], rit.",
        ("Luc Bas", "headOf", "Orial"),
    ),
    (
        "« Il est innocent », a plaidé devant la cour [Orval|organization] son avocate, [Ana Roux|person].",
        ("Ana Roux", "affiliation", "Orval"),
    ),
    (
        "[Bolvig|organization] va. [Bolvig|organization] rit. Le chef [danois|place=Danemark], [Hugo Vial|person], va.",
        ("Hugo Vial", "headOf", "Bolvig"),
    ),
    (
        "La reine [Ana|person] est venue en [Belgique|place].",
        ("Ana", "headOf", "Belgique"),
    ),
    (
        "Son [conseil d'administration|organization] s'est réuni. [Ana Roux|person], directrice générale, y siège.",
        ("Ana Roux", "headOf", "conseil d'administration"),
    ),
    (
        "[Orval|organization] va mal. [Ana Roux|person], la chef de la diplomatie, part.",
        ("Ana Roux", "headOf", "Orval"),
    ),
    (
        "Le ministre de tutelle, [Ana Roux|person], part.",
        ("Ana Roux", "headOf", "ministère de tutelle"),
    ),
    (
        "[Ana Roux|person] critique la présidence de [Bolvig|organization].",
        ("Ana Roux", "headOf", "Bolvig"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_what_is_led(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """That of the subject, or the one that the text names most."""
    assert wanted in find(marked)


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_what_is_led_not(marked: str, unwanted: tuple[str, ...], find: Find) -> None:
    """Not whoever is told, of another country, or a consort's."""
    assert unwanted not in find(marked)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Selon les explications à l'AFP de Bruno Castan, météorologue, la tempête est rare.", "Bruno Castan"),
        ("Le groupe Orial a dit à l'AFP que Rémi Dolant, directeur industriel, était venu.", "Rémi Dolant"),
    ],
)
def test_who_is_told_of_to_an_agency(read: Read, text: str, person: str) -> None:
    """Whoever hears it is not whom somebody works for."""
    bodies = {getattr(s.object, "name", "") for s in read(text).statements if s.subject.name == person}
    assert "AFP" not in bodies


def test_what_two_functions_are_of(read: Read) -> None:
    """« le directeur et programmateur du festival »: of the festival, and not of the body named before."""
    text = "La société Tarmac revient. Luc Bas, directeur et fondateur du bal, est là."
    assert not [s for s in read(text).statements if s.predicate == "headOf"]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Un feu a pris dans le IIIe arrondissement de Lyon. La maire du IIIe arrondissement, Odile Bry, est là.",
            set(),
        ),
        ("Un feu a pris dans le quartier de Vaise à Lyon. La maire, Odile Bry, est là.", {"Lyon"}),
        ("Un feu a pris à Lyon, près de la mairie du 9e arrondissement, explique la maire, Odile Bry.", set()),
        ("Un feu a pris dans deux quartiers de Lyon. La maire, Odile Bry, est là.", {"Lyon"}),
    ],
)
def test_a_part_of_a_town(read: Read, text: str, towns: set[str]) -> None:
    """Who leads a part of a town leads no town, and a mayor no quarter."""
    found = read(text).statements
    assert {getattr(s.object, "name", "") for s in found if s.predicate == "headOf"} == towns


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Nexalis se tait. « Un accord existe avec Vialis », a dit le directeur de la société, Marc Delvaux.",
            "Vialis",
        ),
        (
            "Le conseil d'administration s'est réuni. Marc Delvaux, PDG du groupe, est parti.",
            "conseil d'administration",
        ),
    ],
)
def test_a_body_quoted_or_an_organ_is_not_the_one_meant(read: Read, text: str, body: str) -> None:
    """Whom somebody speaks of is another than what he leads, and nobody is the head of a board as of a group."""
    led = {
        one.object.name for one in read(text).statements if one.predicate == "headOf" and isinstance(one.object, Entity)
    }
    assert body not in led


@pytest.mark.parametrize(
    ("body", "function", "its"),
    [
        ("La société Orial", "directrice générale", True),
        ("La société Orial", "préfète", False),
        ("La société Orial", "conseillère municipale", False),
        ("La société Orial", "entraîneuse", False),
        ("La CGT", "secrétaire générale", True),
        ("La CGT", "directrice de cabinet", False),
        ("Le Parti socialiste", "conseillère régionale", False),
        ("Le Parti socialiste", "commissaire européenne", False),
        ("Le Sénat", "sénatrice", True),
    ],
)
def test_who_is_told_next_to_a_body(body: str, function: str, read: Read, *, its: bool) -> None:
    """Only what any such body has is of the one just spoken of: a director is, a bishop or an elected member is not."""
    told = read(f"{body} a protesté lundi. Ana Roux, {function}, a répondu mardi.").statements
    assert any(row.predicate in {"headOf", "memberOf", "affiliation"} for row in told) is its
