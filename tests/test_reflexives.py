"""Tests of :mod:`kg.annotate.reflexives`: « s' » before « en » and « y »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Un commando cagoulé s'en est pris dans la nuit à un convoyeur.", "pris"),
        ("Le budget a été adopté par 40 élus ; dix s'y sont opposés.", "opposés"),
    ],
)
def test_the_pronoun_is_the_verb_s_own(parse: Parse, text: str, verb: str) -> None:
    """It opens no hypothesis, and « être » makes no passive."""
    tokens = parse(text).tokens
    below = {token.dep for token in tokens if tokens[token.head].text == verb}
    assert "mark" not in below
    assert "aux:pass" not in below


def test_if_stays_a_mark(parse: Parse) -> None:
    """« s'il vient » supposes it."""
    tokens = parse("Le maire partira s'il perd le vote.").tokens
    assert [token.dep for token in tokens if token.text == "s'"] == ["mark"]


def test_who_attacks_has_done_it(read: Read) -> None:
    """« s'en est pris à » is a fact, and who does it no victim."""
    text = "Un commando cagoulé s'en est pris dans la nuit à un convoyeur de Dax."
    [attack] = [event for event in read(text).events if event.kind == "Attack"]
    told = {(role, getattr(filler, "name", filler)) for role, filler in attack.roles}
    assert attack.status is Status.ASSERTED
    assert not [name for role, name in told if role is Role.PATIENT and "commando" in str(name)]
