"""The town of a dateline, and the words at the head of a title that name nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract import mentions
from kg.model import Reading
from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


def _named(text: str, parse: Parse, french: Language) -> dict[str, Kind | None]:
    parsed = parse(text)
    reading = mentions.extract(Reading(parsed), french)
    return {parsed.normal[one.span.start : one.span.end]: one.kind for one in reading.mentions}


@pytest.mark.parametrize("town", ["TUNIS", "DAKAR", "LE CAIRE"])
def test_the_town_of_a_dateline(town: str, parse: Parse, french: Language) -> None:
    """A known town in capitals is a place where a dash parts it from the text."""
    found = _named(f"Une loi sur l'eau\n\n{town} - Le parlement a adopté lundi une loi.", parse, french)
    assert found[town] is Kind.PLACE


@pytest.mark.parametrize("opening", ["Bolvig - Six", "Bolvig -- Les", "Bolvig. – Trois"])
def test_a_dateline_with_a_dash_alone(opening: str, parse: Parse, french: Language) -> None:
    """One word that is no other name is the town, behind the title."""
    assert _named(f"Une avalanche\n\n{opening} skieurs ont péri.", parse, french)["Bolvig"] is Kind.PLACE


@pytest.mark.parametrize("word", ["Sport", "Justice", "Microsoft", "Paul"])
def test_what_else_stands_before_a_dash(word: str, parse: Parse, french: Language) -> None:
    """A heading, a firm or a first name is no town."""
    assert _named(f"Un vote\n\n{word} - Le maire a ri.", parse, french).get(word) is not Kind.PLACE


@pytest.mark.parametrize("dash", ["—", "--", "-"])
def test_an_article_behind_a_dateline(dash: str, parse: Parse, french: Language) -> None:
    """It has its capital from where it stands, and is none of the name."""
    found = _named(f"Un vote\n\nBerne (Suisse) {dash} Le Conseil des rives a voté.", parse, french)
    assert "Conseil des rives" in found


def test_the_teams_of_results(parse: Parse, french: Language) -> None:
    """A line of results has no verb, and no dateline."""
    assert _named("Football : la Ligue 1\n\nLorient - Stade rennais 2-1", parse, french)["Lorient"] is Kind.ORGANIZATION


def test_the_towns_of_a_dateline(parse: Parse, french: Language) -> None:
    """Each of several before the agency in brackets, and none is called like that."""
    found = _named("Un séisme\n\nMERSENO, Turquie/DAMAS (Reuters) - Deux villes ont tremblé lundi.", parse, french)
    assert all(found[place] is Kind.PLACE for place in ("MERSENO", "Turquie", "DAMAS"))
    assert found["Reuters"] is Kind.ORGANIZATION


@pytest.mark.parametrize(
    ("title", "word"),
    [
        ("DIRECT. Guerre des prix : le lait en rayon", "DIRECT"),
        ("CARTE : les villages sans eau", "CARTE"),
        ("PHOTOS - La crue vue du ciel", "PHOTOS"),
        ("ECONOMIE : le prix du lait", "ECONOMIE"),
        ("SCIENCES. Un lac sous la glace", "SCIENCES"),
    ],
)
def test_the_head_of_a_title(title: str, word: str, parse: Parse, french: Language) -> None:
    """What sort of article this is names nothing."""
    assert word not in _named(f"{title}\n\nIl pleut depuis mardi.", parse, french)


def test_a_name_in_capitals_heads_a_title(parse: Parse, french: Language) -> None:
    """The initials of a body are its name, there too."""
    assert "CFDT" in _named("CFDT : un congrès agité\n\nIl pleut depuis mardi.", parse, french)


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Sophia Antipolis : la pépinière Clé recrute", "Sophia Antipolis"),
        ("Sierra Leone : un navire coule", "Sierra Leone"),
    ],
)
def test_a_place_heads_a_title(title: str, place: str, parse: Parse, french: Language) -> None:
    """Though it begins as a first name does."""
    assert _named(f"{title}\n\nL'annonce date de lundi.", parse, french)[place] is Kind.PLACE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le public était nombreux. Photo DDM V.D.", "DDM"),
        ("Le goûter a réuni trente enfants. Photo Gazette du Lac / P. B.", "Gazette du Lac"),
        ("Les résidents ont chanté. Photo Lucie Vernier", "Lucie Vernier"),
        ("Le goûter attire la foule. Photo archives LBQ", "LBQ"),
        ("Muriel Mayol à la Villa Rosa, en mars. / ALBERTO PIZZI / AFP", "ALBERTO"),
    ],
)
def test_who_took_a_picture(text: str, words: str, parse: Parse, french: Language) -> None:
    """Behind « Photo », where the line ends, stands no name of the story."""
    assert not any(words in name for name in _named(f"Un goûter réussi\n\n{text}", parse, french))


def test_a_bank_takes_no_picture(parse: Parse, french: Language) -> None:
    """« (Crédit Agricole et … » names banks, where « (Crédit Luc Bas) » tells who took a picture."""
    assert "Crédit Agricole" in _named("Des banques (Crédit Agricole et Orvalis) paient la halle.", parse, french)
    assert not _named("La halle a rouvert (Crédit Luc Bas).", parse, french)


def test_what_a_picture_shows(parse: Parse, french: Language) -> None:
    """Behind « photo » inside a sentence stands one."""
    assert "Lucie Vernier" in _named("Sur la photo Lucie Vernier tient la coupe de son père.", parse, french)


@pytest.mark.parametrize(
    "opening",
    ["FAITS DIVERS A Gap", "RELIGION Le prêtre de Gap", "JUSTICEUn juge de Gap", "FAITS DIVERSLe maire de Gap"],
)
def test_what_sort_of_article_is_no_part_of_a_name(opening: str, parse: Parse, french: Language) -> None:
    """Where no mark parts it from the sentence."""
    found = _named(f"Un vote contesté\n\n{opening} a été entendu mardi.", parse, french)
    assert set(found) == {"Gap"}
