"""Names as keys."""

from __future__ import annotations

import pytest

from kg.naming import slug


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
