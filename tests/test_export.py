"""All exporters: what holds for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.export import EXPORTERS
from kg.rdf.dataset import quads

if TYPE_CHECKING:
    from kg.model import Reading


@pytest.mark.parametrize("name", EXPORTERS)
def test_the_order_of_quads_does_not_matter(reading: Reading, name: str) -> None:
    """The same quads give the same bytes, whatever their order and however often each comes."""
    rows = sorted(quads(reading, "http://localhost:8000/"), key=str)
    write = EXPORTERS[name].write
    assert b"".join(write(rows)) == b"".join(write([*reversed(rows), rows[0]]))


@pytest.mark.parametrize("name", EXPORTERS)
def test_an_empty_graph_is_a_file_too(name: str) -> None:
    """Nothing in gives a well-formed file with nothing in it."""
    assert isinstance(b"".join(EXPORTERS[name].write([])), bytes)
