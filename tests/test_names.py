"""Demonyms, first names, the tables of names and the user's authority file."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kg.errors import InputError
from kg.lang.aliases import with_aliases
from kg.lang.base import read_table
from kg.lang.fr.names import NAMES
from kg.terms import Kind

if TYPE_CHECKING:
    from pathlib import Path

TABLES = (
    *("places.tsv", "areas.tsv", "alternates.tsv", "exonyms.tsv", "demonyms.tsv", "forenames.tsv", "given.tsv"),
    *("heads.tsv", "known.tsv", "naming.tsv", "clues.tsv", "priors.tsv"),
)


@pytest.mark.parametrize(
    ("form", "place", "gender", "plural"),
    [
        ("portugaise", "Portugal", "f", False),
        ("hongrois", "Hongrie", "m", False),
        ("belges", "Belgique", "e", True),
        ("marseillaises", "Marseille", "f", True),
        ("grecque", "Grèce", "f", False),
    ],
)
def test_demonyms_know_their_four_forms(form: str, place: str, gender: str, plural: bool) -> None:  # noqa: FBT001
    """Each form of an adjective of place leads to its place, gender and number."""
    found = NAMES.demonyms[form]
    assert (found.place, found.gender, found.plural) == (place, gender, plural)


def test_every_demonym_leads_to_a_known_place() -> None:
    """The place of a demonym is in the gazetteer."""
    assert {demonym.place for demonym in NAMES.demonyms.values()} <= set(NAMES.places)


def test_first_names_have_a_gender() -> None:
    """Common first names are known as male, female or either."""
    assert [NAMES.forenames[name] for name in ("Solange", "Marcel", "Camille")] == ["f", "m", "e"]


@pytest.mark.parametrize("table", TABLES)
def test_tables_are_sorted_once_and_composed(table: str) -> None:
    """Each table is NFC with plain apostrophes, sorted, without a line twice."""
    rows = list(read_table("kg.lang.fr", table))
    assert rows == sorted(set(rows))
    assert all(cell == unicodedata.normalize("NFC", cell) and "’" not in cell for row in rows for cell in row)


def test_the_users_file_names_its_own(tmp_path: Path) -> None:
    """The authority file gives label, kind and IRI for every other name of an entity."""
    path = tmp_path / "aliases.csv"
    path.write_text(
        "label,type,iri,other names\nRégie des eaux du Vercors,organization,https://exemple.fr/rev,REV|Régie\n", "utf8"
    )
    names = with_aliases(replace(NAMES, aliases={}), path)
    alias = names.aliases["REV"]
    assert (alias.label, alias.kind, alias.iri) == (
        "Régie des eaux du Vercors",
        Kind.ORGANIZATION,
        "https://exemple.fr/rev",
    )


def test_a_bad_line_of_the_users_file_is_told(tmp_path: Path) -> None:
    """An unknown type is refused with file and line."""
    path = tmp_path / "aliases.csv"
    path.write_text("Vercors,montagne,,\n", "utf8")
    with pytest.raises(InputError, match="line 1"):
        with_aliases(NAMES, path)
