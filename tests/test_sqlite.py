"""Files of tables: made when there is none, anew when damaged, and clear about what cannot be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.errors import FolderError
from kg.ledger import Ledger
from kg.sqlite import Tables

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_noted_is_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    """A mark outlives the run that made it, and one that was never made is empty."""
    with Ledger(tmp_path) as ledger:
        ledger.note("store", "full")
    with Ledger(tmp_path) as ledger:
        assert (ledger.mark("store"), ledger.mark("page")) == ("full", "")


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    """What SQLite cannot read is thrown away: all in it can be made again."""
    path = tmp_path / "tables"
    path.write_bytes(b"no database at all" * 100)
    with Tables(path) as tables:
        assert tables.mark("anything") == ""


def test_without_a_file_the_tables_are_in_memory() -> None:
    """A run without a folder has the same tables, and leaves nothing."""
    with Tables() as tables:
        assert tables.one("SELECT count(*) FROM marks") == (0,)


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    """The error names the file."""
    with pytest.raises(FolderError, match="no-folder"):
        Tables(tmp_path / "no-folder" / "tables")
