"""Tests of :mod:`kg.annotate.cased`: titles and surnames in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Parse, Read

_BODY = "\n\nLe maire de Vallorge, Simon Duret, a démissionné mardi. La société Orvilia le regrette, dit la CGT."
_LINES = (
    ("LE MAIRE DE VALLORGE DÉMISSIONNE", "Le maire de Vallorge démissionne"),
    ("ORVILIA ET LA CGT REGRETTENT SIMON DURET", "Orvilia et la CGT regrettent Simon Duret"),
    ("UN HOMME ARRETE A NICE APRES UNE GREVE", "Un homme arrêté à Nice après une grève"),
    ("L'ÉLU QUITTE LES PAYS-BAS", "L'élu quitte les Pays-Bas"),
    ("LA SNCF INTERVIENT, LA CFTC ATTEND", "La SNCF intervient, la CFTC attend"),
    ("LE KRAVTOV ATTENDU MARDI", "Le Kravtov attendu mardi"),
    ("CGT", "CGT"),
    ("Le maire et la SNCF", "Le maire et la SNCF"),
    ("12 345 - 67", "12 345 - 67"),
)
_NAMES = (
    ("Anne DUVAL parle. DUVAL se tait.", "Anne Duval parle. Duval se tait."),
    ("M. LE GOFF et Mme ROUX-DUVAL", "M. Le Goff et Mme Roux-Duval"),
    ("Louis XVI et Paul SNCF", "Louis XVI et Paul SNCF"),
    ("La direction DUVAL", "La direction DUVAL"),
)


@pytest.mark.parametrize(("line", "written"), _LINES)
def test_a_line_in_capitals(parse: Parse, line: str, written: str) -> None:
    """As the text below writes its words, as tables do, or small; accents come back, acronyms and numbers stay."""
    assert parse(line + _BODY).normal == written + _BODY


@pytest.mark.parametrize(("text", "written"), _NAMES)
def test_a_surname_in_capitals(parse: Parse, text: str, written: str) -> None:
    """Behind a forename or a title, and from then on alone; no king and no acronym."""
    assert parse(text).normal == written


def test_a_text_in_capitals(parse: Parse) -> None:
    """What has nothing beside it is written by the tables alone."""
    text = "LE MAIRE DE NICE DÉMISSIONNE\nLA CGT APPELLE A LA GREVE"
    assert parse(text).normal == "Le maire de Nice démissionne\nLa CGT appelle à la grève"


def test_what_is_read_of_a_title(read: Read) -> None:
    """Its names are those of the text, and its words their own: the label is as meant, the mention as printed."""
    text = f"SIMON DURET QUITTE ORVILIA{_BODY}"
    entities = {entity.name: entity for entity in read(text).entities}
    [first, *_] = entities["Simon Duret"].mentions
    assert text[first.span.start : first.span.end] == "SIMON DURET"
    assert entities["Orvilia"].kind is Kind.ORGANIZATION
    assert not [name for name in entities if name.isupper() and name != "CGT"]
