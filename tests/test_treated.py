"""What debates, texts and inquiries treat of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts, told

from kg.annotate.treated import treats

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_FOUND = (
    ("Le débat sur la chasse a repris.", ("débat sur la chasse", "about", "chasse")),
    (
        "L'enquête sur le meurtre de Luc Bas a repris.",
        ("enquête sur le meurtre de Luc Bas", "about", "meurtre de Luc Bas"),
    ),
    ("Une enquête sur l'achat de 12 avions a repris.", ("enquête sur l'achat de 12 avions", "about", "achat")),
    ("La chaîne diffuse un reportage sur la Bolivie.", ("reportage sur la Bolivie", "about", "Bolivie")),
    ("Le Sénat a adopté un texte portant sur les abattoirs.", ("texte", "about", "abattoirs")),
    (
        "Une directive relative aux pesticides a été adoptée.",
        ("directive relative aux pesticides", "about", "pesticides"),
    ),
)
_NOT = (
    ("La réunion sur le Soudan à Berlin a duré deux heures.", "locatedIn", "Soudan"),
    ("Le rapport sur la mort de Luc Bas a été publié.", "author", "Luc Bas"),
    ("Un débat sur l'affaire Jean Roux a eu lieu.", "participant", "Jean Roux"),
    ("Le film sur la toile a plu.", "about", "toile"),
    ("L'étude sur dix ans a plu.", "about", "ans"),
    ("L'enquête porte sur 12 000 élèves.", "about", "élèves"),
)


@pytest.mark.parametrize(("sentence", "wanted"), _FOUND)
def test_what_a_thing_is_about(read: Read, sentence: str, wanted: tuple[str, str, str]) -> None:
    """The thing is called with what it treats of, to its end."""
    assert wanted in told(read(sentence))


@pytest.mark.parametrize(("sentence", "relation", "other"), _NOT)
def test_a_topic_is_nothing_else(read: Read, sentence: str, relation: str, other: str) -> None:
    """No place, party or author; and times, numbers and places of a thing are no topic."""
    assert (relation, other) not in {(predicate, filler) for _, predicate, filler in told(read(sentence))}


def test_a_topic_is_told_by_its_noun(parse: Parse, french: Language) -> None:
    """Not « une attaque sur le port »."""
    for text, treated in (("Un colloque sur le port.", True), ("Une attaque sur le port.", False)):
        read = parse(text)
        assert treats(read, 1, 2, french.people) is treated


def test_where_a_conference_is(read: Read) -> None:
    """Behind what it is about stands where it is."""
    stated = facts(read("Une réunion sur le Soudan à Berlin s'est ouverte lundi."))
    assert "réunion sur le Soudan à Berlin locatedIn Berlin" in stated
