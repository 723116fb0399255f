"""Tests of :mod:`kg.extract.coreference.doubts`: a body of one sort is called no body of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("name", "noun", "same"),
    [
        ("La cour d'appel de Gray", "Le parti", False),
        ("La cour d'appel de Gray", "La cour", True),
        ("Le ministère de la Santé", "L'hôpital", False),
        ("L'université de Gray", "L'entreprise", False),
        ("L'université de Gray", "L'école", True),
        ("La banque Orialis", "Le club", False),
        ("La banque Orialis", "Le groupe", True),
        ("L'association Mirelle", "Le journal", False),
        ("L'association Mirelle", "L'organisation", True),
        ("Le club de Gray", "La fédération", False),
        ("Le club de Gray", "La société", False),
        ("La fédération de rugby", "La fédération", True),
        ("Le Parti socialiste", "Le musée", False),
        ("Le Parti socialiste", "Le parti", True),
        ("Le journal Le Phare", "L'hôpital", False),
        ("Le journal Le Phare", "Le groupe", True),
        ("Le Sénat", "La chaîne", False),
        ("Orialis", "Le club", True),
    ],
)
def test_a_body_is_called_what_it_may_be(read: Read, name: str, noun: str, same: bool) -> None:  # noqa: FBT001
    """Of a body without a noun anything may be told; of a court no party is."""
    text = f"{name} a réagi mardi. {noun} a fermé la route."
    first = len(name)
    spans = [[mention.span.start for mention in entity.mentions] for entity in read(text).entities]
    told = any(min(starts) < first < max(starts) for starts in spans)
    assert told is same
