"""Tests of :mod:`kg.annotate.orphans`: clauses that share the verb before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "noun", "other"),
    [
        ("Orial a été fondé par Luc Bas et Mirel par Jan Roy.", "Mirel", "Jan"),
        ("La société Orial est présidée par Luc Bas, la société Mirel par Jan Roy.", "société", "Jan"),
        ("Luc Bas vit à Gap et Jan Roy à Dax.", "Jan", "Dax"),
    ],
)
def test_what_has_no_verb_shares_the_one_before(parse: Parse, text: str, noun: str, other: str) -> None:
    """Its first noun is joined to that verb, the other hangs on the first."""
    tokens = parse(text).tokens
    first = [token for token in tokens if token.text == noun][-1]
    second = next(token for token in tokens if token.text == other)
    assert (tokens[first.head].pos, first.dep) == ("VERB", "conj")
    assert (second.head, second.dep) == (first.index, "orphan")


@pytest.mark.parametrize(
    "text",
    [
        "Orial a été fondé par Luc Bas et Jan Roy.",
        "Orial a été fondé par le maire, Luc Bas, et par Jan Roy.",
        "Luc Bas vit à Gap et travaille à Dax.",
        "Orial est présidé par Luc Bas et",
        "Orial est présidé par Luc Bas et Mirel par",
    ],
)
def test_names_in_a_row_are_left_alone(parse: Parse, text: str) -> None:
    """So is a text that breaks off."""
    assert not any(token.dep == "orphan" for token in parse(text).tokens)


def test_nobody_founds_or_leads_another_firm(read: Read) -> None:
    """Whoever stands in such a clause has nothing to do with those before it."""
    found = read(
        "Danone a été fondé par Luc Bas et Valeo par Jan Roy. Orial est dirigé par Ana Roux, Mirel par Léa Vial."
    )
    told = {(getattr(one.subject, "name", ""), getattr(one.object, "name", "")) for one in found.statements}
    assert told.isdisjoint({("Danone", "Jan Roy"), ("Danone", "Valeo"), ("Léa Vial", "Orial")})
    assert ("Danone", "Luc Bas") in told
