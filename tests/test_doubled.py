"""Verbs that the model gives two subjects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.universal import SUBJECTS

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("Tchad : six voleurs s'emparent d'un camion", "emparent", "voleurs"),
        ("Urbanisme : une grue bloque la gare", "bloque", "grue"),
        ("Arrivés lundi à Sens, la ville de l'archevêque, les pèlerins ont planté leurs tentes.", "planté", "pèlerins"),
        ("Les coureurs, dont le bus est tombé en panne, attendent à Sens.", "tombé", "bus"),
        ("D'après le cabinet Valmy, 40 % des ménages vendraient leur voiture.", "vendraient", "%"),
    ],
)
def test_a_verb_has_the_subject_that_no_comma_parts_from_it(
    parse: Parse, sentence: str, verb: str, subject: str
) -> None:
    """Of two nouns with a comma or colon between them the second is the subject."""
    text = parse(sentence)
    at = next(token.index for token in text.tokens if token.text == verb)
    assert [t.text for t in text.tokens if t.head == at and t.dep in SUBJECTS and t.pos != "PRON"] == [subject]


def test_what_a_relative_clause_is_said_of_has_its_own_verb(parse: Parse) -> None:
    """The noun before « dont » is the subject of the verb behind the clause."""
    text = parse("La halle, ouvrage dont la verrière date de 1902, doit rouvrir à Sens.")
    doing = next(token.index for token in text.tokens if token.text == "doit")
    assert [t.text for t in text.tokens if t.head == doing and t.dep in SUBJECTS] == ["halle"]


def test_a_subject_keeps_its_verb_before_an_apposition(parse: Parse) -> None:
    """With a comma behind the second noun, the first is the subject still."""
    text = parse("Le maire, Ivan Roz, refuse de signer.")
    refusing = next(token.index for token in text.tokens if token.text == "refuse")
    assert "maire" in [t.text for t in text.tokens if t.head == refusing and t.dep in SUBJECTS]


def test_somebody_whose_kin_is_told_of_is_not_the_subject(parse: Parse) -> None:
    """« Ana Roz, dont le père, Jean Roz, est mort, »: he died, and she did not."""
    text = parse("Ana Roz, dont le père, Jean Roz, est mort en mai, préside le club.")
    dead = next(token.index for token in text.tokens if token.text == "mort")
    assert "Ana" not in [t.text for t in text.tokens if t.head == dead and t.dep in SUBJECTS]
