"""Tests of :mod:`kg.annotate.elided`: participles that share the auxiliary before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "word", "joined"),
    [
        ("La junte a suspendu la loi, dissous le Sénat et limogé le préfet.", "dissous", True),
        ("Les assiégeants ont pillé le fort, tué un sergent et fui.", "tué", True),
        ("Le régent a quitté la chambre, entouré de ses gardes.", "entouré", False),
        ("Orial a perdu le marché, racheté la veille par Kerlan.", "racheté", False),
        ("Le régent a quitté la cour, condamné le lundi à payer.", "condamné", False),
    ],
)
def test_what_has_an_object_is_done_by_the_subject(parse: Parse, text: str, word: str, *, joined: bool) -> None:
    """A participle of what is done to somebody has no object behind it."""
    assert (next(token for token in parse(text).tokens if token.text == word).dep == "conj") is joined


def test_nobody_suffers_what_he_does(read: Read) -> None:
    """Whoever dissolves a chamber is not dissolved."""
    events = read("La junte a suspendu la loi, dissous le Sénat et limogé le préfet.").events
    assert "junte" not in {str(filler) for event in events for role, filler in event.roles if role is Role.PATIENT}
