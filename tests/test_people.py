"""The French words for who is who."""

from __future__ import annotations

import unicodedata
from importlib.resources import files

import pytest

from kg.lang.fr.people import PEOPLE
from kg.terms import Kind


@pytest.mark.parametrize("table", ["bynames.tsv", "homelands.tsv", "nouns.tsv", "otherwise.tsv", "pronouns.tsv"])
def test_tables_are_sorted_and_normal(table: str) -> None:
    """One entry a line, none twice, in order, in NFC, under a header with source and licence."""
    lines = files("kg.lang.fr").joinpath(table).read_text("utf-8").splitlines()
    rows = [line for line in lines if not line.startswith("#")]
    assert len(rows) == len(set(rows))
    assert all(unicodedata.normalize("NFC", row) == row for row in rows)
    assert any("Licence" in line for line in lines if line.startswith("#"))


@pytest.mark.parametrize(
    ("form", "base", "kind", "gender"),
    [
        ("présidente", "président", Kind.PERSON, "Fem"),
        ("président", "président", Kind.PERSON, "Masc"),
        ("ministre", "ministre", Kind.PERSON, ""),
        ("banque", "banque", Kind.ORGANIZATION, "Fem"),
        ("ville", "ville", Kind.PLACE, "Fem"),
        ("avion", "avion", Kind.PRODUCT, "Masc"),
    ],
)
def test_nouns(form: str, base: str, kind: Kind, gender: str) -> None:
    """A noun leads to its base form, what it describes and the gender that it tells."""
    assert (base, kind, gender) in {(noun.base, noun.kind, noun.gender) for noun in PEOPLE.nouns[form]}


def test_ambiguous_nouns_have_every_reading() -> None:
    """« groupe » may be a company or a band."""
    assert {"company", "band"} <= {noun.sort for noun in PEOPLE.nouns["groupe"]}


def test_institutions_are_sorts() -> None:
    """The sorts named in the lists are sorts of the lexicon."""
    assert {noun.sort for nouns in PEOPLE.nouns.values() for noun in nouns} >= PEOPLE.institutions


def test_well_known_names_are_called_by_nouns_of_the_lexicon() -> None:
    """Each byname is a noun that describes things."""
    assert {noun for nouns in PEOPLE.bynames.values() for noun in nouns} <= PEOPLE.nouns.keys()
    assert "quotidien" in PEOPLE.bynames["Le Monde"]


def test_pronouns_tell_person_and_number() -> None:
    """« elles » is of the third person, feminine and plural."""
    pronoun = PEOPLE.pronouns["elles"]
    assert (pronoun.person, pronoun.gender, pronoun.number) == (3, "Fem", "Plur")
