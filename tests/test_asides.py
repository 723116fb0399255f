"""What stands in brackets or behind a comma: other names, nationalities, initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_FOUND = (
    (
        "Selon [Luc Bas|person], du cabinet [Bolvig|organization], tout va.",
        ("Luc Bas", "affiliation", "Bolvig", "name-body"),
    ),
    ("[Luc Bas|person], 22 ans, de [Dax|place], a été jugé.", ("Luc Bas", "homeLocation", "Dax", "home")),
    (
        "Le milieu [Luc Bas|person], 22 ans, du [Bolvig FC|organization], a ri.",
        ("Luc Bas", "affiliation", "Bolvig FC", "name-body"),
    ),
    (
        "La maire ([Bolvig|organization]) de [Dax|place], [Ana Roux|person], a ri.",
        ("Ana Roux", "memberOf", "Bolvig", "party-before"),
    ),
    ("Le maire ([Bolvig|organization]), [Luc Bas|person], a ri.", ("Luc Bas", "memberOf", "Bolvig", "party-before")),
    (
        "Le maire ([Bolvig|organization]) de [Dax|place] [Luc Bas|person] a ri.",
        ("Luc Bas", "memberOf", "Bolvig", "party-before"),
    ),
    (
        "La [Station spatiale alpine|place] (OSK) tourne.",
        ("Station spatiale alpine", "alternateName", "OSK", "initials-brackets"),
    ),
    (
        "La nageuse [Jelena Marković|person] ([Serbie|place]) a gagné.",
        ("Jelena Marković", "nationality", "Serbie", "country-brackets"),
    ),
    (
        "L'[Institut des vents|organization] (Windhaus) ferme.",
        ("Institut des vents", "alternateName", "Windhaus", "name-brackets"),
    ),
    (
        "Le [Parti des vents|organization] (Vok, conservateur) gagne.",
        ("Parti des vents", "alternateName", "Vok", "name-brackets"),
    ),
    (
        "Le [Parti des vents|organization] (OSK, extrême gauche) gagne.",
        ("Parti des vents", "alternateName", "OSK", "initials-brackets"),
    ),
    (
        "La banque [Bolvig|organization], plus connue sous le nom de « Bolvo », ferme.",
        ("Bolvig", "alternateName", "Bolvo", "known-as"),
    ),
    (
        "Le sirop, vendu par [Bolvig|organization] sous le nom de Vialis, est interdit.",
        ("sirop", "alternateName", "Vialis", "known-as"),
    ),
    (
        "L'[OFA|organization], l'[Office des forêts alpines|organization], embauche.",
        ("Office des forêts alpines", "alternateName", "OFA", "acronym-gloss"),
    ),
    (
        "L'[OFA|organization], l'[Office des forêts alpines|organization], embauche.",
        ("OFA", "alternateName", "Office des forêts alpines", "acronym-gloss"),
    ),
    (
        "Il parle d'IA (intelligence artificielle) avec [Ana Roux|person].",
        ("intelligence artificielle", "alternateName", "IA", "acronym-brackets"),
    ),
    (
        "Le salaire minimum de croissance (SMC) augmente, dit [Ana Roux|person].",
        ("salaire minimum de croissance", "alternateName", "SMC", "acronym-spelled"),
    ),
    (
        "[Ana Roux|person] (née Brel) dirige [Bolvig|organization].",
        ("Ana Roux", "alternateName", "Brel", "nickname"),
    ),
    (
        "L'[ataxie de Roux|concept] (communément appelée danse de Vial) est rare.",
        ("ataxie de Roux", "alternateName", "danse de Vial", "nickname"),
    ),
    ("[Hugo Vial|person] (NOR, [Bolvig|organization]) gagne.", ("Hugo Vial", "memberOf", "Bolvig", "party-brackets")),
    (
        "[Hugo Vial|person] (NOR, [Bolvig|organization]) gagne.",
        ("Hugo Vial", "nationality", "Norvège", "country-brackets"),
    ),
    (
        "[Hugo Vial|person] (DAN) gagne contre [Ivo Bas|person] ([Bolvig|organization]/SUI).",
        ("Ivo Bas", "nationality", "Suisse", "country-brackets"),
    ),
    (
        "Le cycliste [Hugo Vial|person] ([Norvège|place], [Bolvig|organization]) gagne.",
        ("Hugo Vial", "affiliation", "Bolvig", "party-brackets"),
    ),
    (
        "[Ana Roux|person], de la société [italienne|place=Italie] [Bolvig|organization], gagne.",
        ("Ana Roux", "affiliation", "Bolvig", "name-body"),
    ),
    ("[Ana Roux|person], alias « la Louve », part.", ("Ana Roux", "alternateName", "la Louve", "alias")),
    ("[Ana Roux|person], de son vrai nom [Eva Bas|person], part.", ("Ana Roux", "alternateName", "Eva Bas", "alias")),
    ("[Ana Roux|person], surnommée « la Louve », part.", ("Ana Roux", "alternateName", "la Louve", "nickname")),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_an_aside_tells_its_relation(
    marked: str, wanted: tuple[str, str, str, str], parse: Parse, french: Language
) -> None:
    """Each construction, in the right direction and by its rule."""
    assert wanted in found(parse, french, marked)


@pytest.mark.parametrize(
    "marked",
    [
        "[Ana Roux|person] (née le 3 mars 1961 à Brest) dirige [Bolvig|organization].",
        "[Ana Roux|person] (nommée en 2003) dirige [Bolvig|organization].",
        "L'[Institut des vents|organization] (Paris) ferme.",
        "L'[Institut des vents|organization] (fermé lundi) rouvre.",
        "L'[Institut des vents|organization] (2019) ferme.",
        "[Ana Roux|person] ([Bolvig|organization]) proteste.",
        "[Ana Roux|person], aussi appelée à témoigner, proteste.",
        "Le salaire minimum de croissance (ABC) augmente, dit [Ana Roux|person].",
        "Une dépression venue d'[Irlande|place], baptisée [Odile|event], arrive.",
    ],
)
def test_an_aside_of_another_kind_is_no_name(marked: str, parse: Parse, french: Language) -> None:
    """Days and places of birth, towns, years, employers and other initials name nobody anew."""
    assert "alternateName" not in {relation for _, relation, _, _ in found(parse, french, marked)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Parti pour le développement de la Drôme, PDD, a gagné.",
            {("Parti pour le développement de la Drôme", "PDD")},
        ),
        (
            "L'Insee compte. Il s'agit de l'Institut national de la statistique et des études économiques.",
            {("Institut national de la statistique et des études économiques", "Insee")},
        ),
        (
            "Dans le Grand Est, l'agence régionale de santé (ARS) a fait état de 262 cas.",
            {("ARS", "agence régionale de santé")},
        ),
        ("La société Orial Distribution a fermé. Orial était en crise.", set()),
    ],
)
def test_a_body_known_by_two_names(read: Read, text: str, told: set[tuple[str, str]]) -> None:
    """What the text calls it besides, where that is no word of the longer name."""
    names = {(s.subject.name, s.object) for s in read(text).statements if s.predicate == "alternateName"}
    assert names == told


def test_a_rank_in_brackets_is_no_party(parse: Parse, french: Language) -> None:
    """« (WTA 9) » tells where a player stands in a list."""
    marked = "La nageuse [Ana Roux|person] ([WTA 9|organization]) a perdu."
    assert not [row for row in found(parse, french, marked) if row[1] in {"memberOf", "affiliation"}]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("« Nous sommes abasourdis », souligne Jean-Luc Guillot, CFDT.", {"CFDT"}),
        ("« Nous sommes abasourdis », souligne Jean-Luc Guillot, CFDT en tête.", set()),
        ("Sont venus Jean-Luc Guillot, CFDT, Orial et Bolvig.", set()),
    ],
)
def test_whom_a_speaker_speaks_for(read: Read, text: str, bodies: set[str]) -> None:
    """Initials between commas behind whoever is quoted."""
    rows = (s for s in read(text).statements if s.rule == "name-body")
    assert {getattr(s.object, "name", "") for s in rows} == bodies
