"""Ministries told by their field: whose they are, where no noun says « ministre »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found, named

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_LUC, _ANA = "[Luc Bas|person]", "[Ana Roux|person]"
_HOME, _LAW = "[Intérieur|organization]", "[Justice|organization]"


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (f"{_LUC} hérite de l'{_HOME} et {_ANA} de la {_LAW}.", {("Luc Bas", "Intérieur"), ("Ana Roux", "Justice")}),
        (f"{_LUC} obtient l'{_HOME}, {_ANA} la {_LAW}.", {("Luc Bas", "Intérieur"), ("Ana Roux", "Justice")}),
        (f"{_LUC} (PS) à l'{_HOME}, {_ANA} à la {_LAW}.", {("Luc Bas", "Intérieur"), ("Ana Roux", "Justice")}),
        (f"Il a confié l'{_HOME} à {_LUC} et la {_LAW} à {_ANA}.", {("Luc Bas", "Intérieur"), ("Ana Roux", "Justice")}),
        (
            f"L'{_HOME} revient à {_LUC} et celui de la {_LAW} à {_ANA}.",
            {("Luc Bas", "Intérieur"), ("Ana Roux", "Justice")},
        ),
        (f"{_LUC} se voit confier le portefeuille de la {_LAW}.", {("Luc Bas", "Justice")}),
        (f"{_LUC} remplace {_ANA} à la {_LAW}.", {("Luc Bas", "Justice"), ("Ana Roux", "Justice")}),
        (f"{_LAW} : {_ANA}", {("Ana Roux", "Justice")}),
        (f"Le président a nommé {_LUC} à la {_LAW}.", {("Luc Bas", "Justice")}),
        (f"{_LUC} a rencontré {_ANA} à la {_LAW}.", set()),
        (f"{_LUC} a confié la {_LAW}.", set()),
        (f"{_LUC} part à l'{_HOME} avec {_ANA}.", set()),
    ],
)
def test_whose_a_ministry_is(marked: str, wanted: set[tuple[str, str]], parse: Parse, french: Language) -> None:
    """By the verb, by « à » alone, by the verb of the ministry before, by a colon; not by any verb."""
    told = found(parse, french, marked)
    assert {(one, of) for one, relation, of, rule in told if relation == "headOf" and "portfolio" in rule} == wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (f"Ministre de la {_LAW} : {_LUC}", ("Luc Bas", "jobTitle", "ministre de la Justice", "title-comma-name")),
        (f"{_LUC} : ministre de la {_LAW}", ("Luc Bas", "headOf", "Justice", "apposition")),
        (
            f"[Gouvernement Vial|organization] :\n\n* {_LUC} : ministre de la {_LAW}\n* {_ANA} : juge",
            ("Luc Bas", "memberOf", "Gouvernement Vial", "seated"),
        ),
        (f"Gardiens : {_LUC} (Lens), {_ANA}.", ("Ana Roux", "jobTitle", "gardien", "title-comma-name")),
        (f"Attaquants :\n\n* {_LUC}\n* {_ANA}", ("Ana Roux", "jobTitle", "attaquant", "title-comma-name")),
        (f"{_LUC} est nommé préfet, {_ANA} juge.", ("Ana Roux", "jobTitle", "juge", "copula")),
    ],
)
def test_what_a_list_tells(marked: str, wanted: tuple[str, ...], parse: Parse, french: Language) -> None:
    """A function before a colon, behind one, over the lines of a list, and behind a name that shares the verb."""
    assert wanted in found(parse, french, marked)


@pytest.mark.parametrize("marked", [f"Maire : {_LUC} l'emporte.", f"{_LUC} dort, {_ANA} juge."])
def test_what_a_line_does_not_tell(marked: str, parse: Parse, french: Language) -> None:
    """A rubric, and a verb that looks like a function."""
    assert "jobTitle" not in {relation for _, relation, _, _ in found(parse, french, marked)}


@pytest.mark.parametrize(
    ("sentence", "name", "stands"),
    [
        ("Luc Bas à l'Intérieur et Ana Roux à la Justice : le remaniement est prêt.", "Justice", True),
        ("Luc Bas hérite de la Santé, Ana Roux de la Culture dans ce gouvernement.", "Culture", True),
        ("Ministres :\n\nLuc Bas (Pétrole et Énergie)", "Pétrole et Énergie", True),
        ("Le gouvernement :\n\nÉducation nationale : Ana Roux", "Éducation nationale", True),
        ("Le président a nommé Luc Bas aux Affaires étrangères.", "Affaires étrangères", True),
        ("Luc Bas est ministre d'État.", "État", False),
        ("Luc Bas travaille à l'Intérieur du pays.", "Intérieur", False),
    ],
)
def test_a_field_is_a_ministry(parse: Parse, french: Language, sentence: str, name: str, *, stands: bool) -> None:
    """Where a government is spoken of, behind a name or a verb of who is given it, in brackets, before a colon."""
    assert ((name, "organization") in named(parse, french, sentence)) is stands


def test_who_is_given_a_ministry_is_appointed(read: Read) -> None:
    """« hérite de », « confie à »: an appointment; what else one inherits is none."""
    for text, stands in (
        ("Luc Bas hérite de l'Intérieur dans le nouveau gouvernement.", True),
        ("Le président a confié la Santé à Luc Bas, nouveau ministre.", True),
        ("Luc Bas hérite d'une maison.", False),
    ):
        assert any(event.kind == "Appointment" for event in read(text).events) is stands


def test_lists_of_a_government(read: Read) -> None:
    """A label may tell two functions, and several charges, and one line may have several labels."""
    text = (
        "Le gouvernement :\n\nMinistre d'État, ministre de l'Écologie : Luc Bas\n"
        "Ministre du Travail, de l'Emploi et de la Santé : Ana Roux\n"
        "Ministre de l'Intérieur, de l'Outre-mer et des Collectivités territoriales : Jan Vial"
    )
    reading = read(text)
    heads = {(s.subject.name, getattr(s.object, "name", "")) for s in reading.statements if s.predicate == "headOf"}
    assert heads == {
        ("Luc Bas", "ministère de l'Écologie"),
        ("Ana Roux", "ministère du Travail, de l'Emploi et de la Santé"),
        ("Jan Vial", "ministère de l'Intérieur, de l'Outre-mer et des Collectivités territoriales"),
    }
    assert not [entity for entity in reading.entities if entity.kind.value in {"place", "product"}]
    posts = read("Le nouveau bureau : président : Luc Bas ; trésorière : Ana Roux ; secrétaire : Jan Vial.")
    titles = {(s.subject.name, s.object) for s in posts.statements if s.predicate == "jobTitle"}
    assert titles == {("Luc Bas", "président"), ("Ana Roux", "trésorière"), ("Jan Vial", "secrétaire")}
