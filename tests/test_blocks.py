"""Which profiles of a block are compared."""

from __future__ import annotations

import pytest

from kg.resolve.blocks import Member, pairs

ONE, OTHER, THIRD = "place/moulvan 1a", "place/moulvan 2b", "place/moulvant 3c"


def _block(sort: str, *members: tuple[str, str, bool]) -> list[Member]:
    return [Member(id_, sort, core, 1, brief, 0) for id_, core, brief in members]


@pytest.mark.parametrize(("sort", "met"), [("core", True), ("sound", False), ("tail", False)])
def test_those_of_one_core_meet_in_its_block_only(sort: str, *, met: bool) -> None:
    """Namesakes share most of their blocks, and are a pair in one of them."""
    found = pairs(_block(sort, (ONE, "moulvan", False), (OTHER, "moulvan", False), (THIRD, "moulvant", False)))
    assert ((ONE, OTHER) in found) == met
    assert {(ONE, THIRD), (OTHER, THIRD)} <= found


@pytest.mark.parametrize(("core", "met"), [("moulvant", True), ("moulvantin", False)])
def test_halves_bring_together_what_is_one_letter_apart(core: str, *, met: bool) -> None:
    """Two names of one beginning are compared if they differ in a letter."""
    assert bool(pairs(_block("first", (ONE, "moulvan", False), (THIRD, core, False)))) == met


def test_a_short_form_meets_full_ones_only() -> None:
    """A surname alone is compared with those who bear it, not with the same surname elsewhere."""
    brief, again, full = "person/orvault 1a", "person/orvault 2b", "person/zoe-orvault 3c"
    members = _block("surname", (brief, "orvault", True), (again, "orvault", True), (full, "zoe-orvault", False))
    assert pairs(members) == {(brief, full), (again, full)}


def test_namesakes_far_from_one_another_are_told_apart_already() -> None:
    """Of many bearers of one name, the nearest are looked at once more."""
    ids = [f"person/zoe-orvault {rank}a" for rank in range(6)]
    members = [Member(id_, "core", "zoe-orvault", 1, brief=False, rank=rank) for rank, id_ in enumerate(ids)]
    found = pairs(members)
    assert len(found) == 14
    assert (members[0].id, members[5].id) not in found
