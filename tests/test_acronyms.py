"""Tests of :mod:`kg.extract.relations.acronyms`: what initials in brackets are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import reading, told

from kg.extract.relations.acronyms import is_acronym

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("short", "long", "spelled"),
    [
        ("OEA", "Organisation des États andins", True),
        ("EP", "École publique", True),
        ("OEA", "Organisation des artisans", False),
    ],
)
def test_an_accent_is_no_other_letter(short: str, long: str, spelled: bool) -> None:  # noqa: FBT001
    """« OEA » spells « Organisation des États andins »."""
    assert is_acronym(short, long) is spelled


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("Le [Conseil de l'Organisation des États andins|organization] (OEA) siège à Gap.", False),
        ("L'[Organisation des États andins|organization] (OEA) siège à Gap.", True),
        ("L'[Organisation des États andins|organization] (ASO) siège à Gap.", True),
        ("Le chef du service des eaux de l'[État de Sonora|place] (SES) siège à Gap.", False),
    ],
)
def test_initials_of_the_end_of_a_name(
    parse: Parse,
    french: Language,
    marked: str,
    wanted: bool,  # noqa: FBT001
) -> None:
    """« le conseil de l'Organisation (OEA) »: they are of the organisation, and of no council."""
    assert any(row[1] == "alternateName" for row in told(reading(parse, french, marked))) is wanted


def test_initials_with_points_are_no_other_name_of_themselves(read: Read) -> None:
    """« la S.N.R.F. » is called so, and not otherwise."""
    assert [
        name for _, predicate, name in told(read("La S.N.R.F. a fermé une gare.")) if predicate == "alternateName"
    ] == []


@pytest.mark.parametrize(("name", "short"), [("État islamique", "ÉI"), ("Écologie et liberté", "ÉL")])
@pytest.mark.parametrize("marks", ["« {} »", "«{}»", '"{}"'])
def test_initials_behind_a_quoted_name(read: Read, name: str, short: str, marks: str) -> None:
    """Initials with an accent, behind the marks that close the name, are its own."""
    found = read(f"Le groupe {marks.format(name)} ({short}) a signé la trêve. L'{short} l'avait refusée.").entities
    assert [(entity.name, entity.aliases) for entity in found if entity.kind == "organization"] == [(name, (short,))]
