"""Appositions in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import told

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("sentence", "wanted", "unwanted"),
    [
        (
            "La société Telor, éditeur du logiciel Bolvig, filiale du groupe Oxalis, recrute.",
            ("Telor", "partOf", "Oxalis"),
            ("Bolvig", "partOf", "Oxalis"),
        ),
        (
            "La société Telor, centre de traitement des données Bolvig, filiale du groupe Oxalis, recrute.",
            ("Telor", "partOf", "Oxalis"),
            ("Bolvig", "partOf", "Oxalis"),
        ),
    ],
)
def test_a_second_apposition_is_of_the_same(
    read: Read, sentence: str, wanted: tuple[str, str, str], unwanted: tuple[str, str, str]
) -> None:
    """What the first apposition names is not what the second tells of."""
    found = told(read(sentence))
    assert wanted in found
    assert unwanted not in found


def test_a_subsidiary_of_a_subsidiary(read: Read) -> None:
    """A noun that ties hands on: the last named is the one told of."""
    found = told(read("La société Telor, filiale de Bolvig, filiale du groupe Oxalis, recrute."))
    assert {("Telor", "partOf", "Bolvig"), ("Bolvig", "partOf", "Oxalis")} <= found
