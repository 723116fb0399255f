"""Tests of :mod:`kg.extract.claims.speakers`: who goes on speaking where a quotation tells of another."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

_TOLD = ("Luc Verdier est venu.", "On a vu Luc Verdier ici.", "Le ministre Luc Verdier ment.")
_GOES_ON = ("« C'est rude », ajoute-t-il.", "« C'est rude », poursuit ce mécanicien.", "Il juge que c'est rude.")


@pytest.mark.parametrize(("told", "more"), list(product(_TOLD, _GOES_ON)))
def test_who_is_told_of_in_a_quotation_does_not_go_on(read: Read, told: str, more: str) -> None:
    """« …, dit Jean Roy. « Luc Verdier est venu. » « … », ajoute-t-il »: Jean Roy does."""
    claims = read(f"« C'est dur », dit Jean Roy. « {told} » {more}").claims
    assert {getattr(claim.speaker, "name", "") for claim in claims} == {"Jean Roy"}


def test_who_is_told_of_by_the_narrator_may_speak(read: Read) -> None:
    """« …, dit Jean Roy. Luc Verdier est venu. « … », ajoute-t-il »: Luc Verdier does."""
    claims = read("« C'est dur », dit Jean Roy. Luc Verdier est venu. « C'est rude », assure-t-il.").claims
    assert [getattr(claim.speaker, "name", "") for claim in claims] == ["Jean Roy", "Luc Verdier"]
