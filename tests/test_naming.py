"""Names as keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from kg.naming import absolute, slug, typed


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("CCI Brest Métropole", "cci-brest-metropole"),
        ("L’Œuvre d'art", "l-oeuvre-d-art"),
        ("  Saint - Malo ", "saint-malo"),
        ("Львів", "львів"),
        ("!?", "u21-u3f"),
        ("", "nameless"),
    ],
)
def test_a_name_has_one_key(name: str, key: str) -> None:
    """Case, accents, ligatures and marks do not count; letters of other scripts stay; no key is empty."""
    assert slug(name).replace("i\u0306", "й") == key or slug(name) == key


@pytest.mark.parametrize(
    "iri",
    [
        "https://example.org/ret",
        "urn:isbn:978-2",
        "mailto:a@b.fr",
        "http://u:p@é.fr:80/a?b=c/?#d",
        "http://[::1]:8000/",
    ],
)
def test_an_absolute_iri(iri: str) -> None:
    """Of any scheme, with letters of any script."""
    assert absolute(iri)
    assert NamedNode(iri).value == iri


@given(st.tuples(st.sampled_from(["http://", "x:", "//", ""]), st.text('ab:/?#@%1-é\ue000 .\n{\\"\ud800')).map("".join))
def test_what_is_an_iri_here_is_one_to_the_store(iri: str) -> None:
    """Else a graph would be found out when it is written."""
    assert not absolute(iri) or NamedNode(iri).value == iri


def test_words_as_they_are_typed() -> None:
    """Whichever apostrophes and blanks a paper prints, one value comes out."""
    assert typed("ministre de l’Intérieur\u00a0") == typed("ministre de l'Intérieur") == "ministre de l'Intérieur"
    assert typed("prix\u202f« Élan »\nde Pau") == "prix « Élan » de Pau"
