"""The graph folder: whole files or none, one build at a time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock
from pyoxigraph import NamedNode, Quad

from kg.errors import FolderError
from kg.folder import Folder, Header
from kg.rdf import store

if TYPE_CHECKING:
    from pathlib import Path

HEADER = Header("marée.txt", "f" * 32)
LINE = b"<http://e/s> <http://e/p> <http://e/o> <http://e/g> .\n"
# The administrator reads what nobody may.
_DROPPED = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]
_UNPRIVILEGED = [] if os.geteuid() else _DROPPED
QUAD = Quad(*(NamedNode(f"http://e/{name}") for name in "spog"))


def test_a_document_comes_back_with_its_header(tmp_path: Path) -> None:
    """What is put in is what is read, and N-Quads readers pass over the header."""
    folder = Folder(tmp_path / "sortie", create=True)
    folder.put("0123456789abcdef", HEADER, LINE)
    assert folder.keys() == ["0123456789abcdef"]
    assert folder.header("0123456789abcdef") == HEADER
    assert list(folder.quads()) == [QUAD]


@pytest.mark.parametrize("name", ["0123456789abcdef", "marée.txt", "http://localhost:8000/doc/0123456789abcdef"])
def test_a_document_is_found_by_key_name_and_iri(tmp_path: Path, name: str) -> None:
    """Whatever the user has at hand names the document."""
    folder = Folder(tmp_path, create=True)
    folder.put("0123456789abcdef", HEADER, LINE)
    assert folder.find(name) == ["0123456789abcdef"]
    assert folder.find("autre.txt") == []


def test_a_folder_that_is_none_says_how_to_make_one(tmp_path: Path) -> None:
    """The message has the command."""
    with pytest.raises(FolderError, match="kg build"):
        Folder(tmp_path / "absent")


def test_a_folder_in_the_way_of_a_file_cannot_be_made(tmp_path: Path) -> None:
    """A file of that name is not overwritten."""
    (tmp_path / "sortie").write_text("déjà là")
    with pytest.raises(FolderError, match="cannot be made"):
        Folder(tmp_path / "sortie", create=True)


def test_what_an_earlier_version_left_goes_with_the_next_build(tmp_path: Path) -> None:
    """`links.nq` is read no more, and may hold names that were erased since; `links/` stays."""
    folder = Folder(tmp_path, create=True)
    folder.link("3f", "http://e/", [QUAD])
    (tmp_path / "links.nq").write_bytes(LINE)
    with folder.lock():
        assert not (tmp_path / "links.nq").exists()
    assert folder.shards() == ["3f"]


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    """Readers see the old file or the new one, never half of one."""
    folder = Folder(tmp_path, create=True)
    folder.replace("graph.ttl", [b"ancien"])

    def broken() -> object:
        yield b"nou"
        raise RuntimeError("plus de courant")

    with pytest.raises(RuntimeError):
        folder.replace("graph.ttl", broken())  # type: ignore[arg-type]
    assert (tmp_path / "graph.ttl").read_bytes() == b"ancien"
    assert {path.name for path in tmp_path.iterdir()} == {"documents", "graph.ttl"}


def test_two_builds_do_not_share_a_folder(tmp_path: Path) -> None:
    """The second is told to wait."""
    folder = Folder(tmp_path, create=True)
    with FileLock(tmp_path / ".lock"), pytest.raises(FolderError, match="another build"), folder.lock():
        pass


def test_a_damaged_document_is_named(tmp_path: Path) -> None:
    """The message says which file to remove."""
    folder = Folder(tmp_path, create=True)
    folder.put("0123456789abcdef", HEADER, b"<http://e/s> <http://e/p>")
    with pytest.raises(FolderError, match="0123456789abcdef"):
        list(folder.quads())


@pytest.mark.skipif(not os.geteuid() and shutil.which("setpriv") is None, reason="nothing is kept from root")
@pytest.mark.parametrize("name", ["documents", "documents/0123456789abcdef.nq", "store/CURRENT"])
def test_what_may_not_be_read_is_not_said_to_be_damaged(tmp_path: Path, name: str) -> None:
    """Else its owner would remove it."""
    folder = Folder(tmp_path, create=True)
    folder.put("0123456789abcdef", HEADER, LINE)
    store.build(tmp_path, "http://e/")
    script = (
        "import sys; from kg.folder import Folder; from kg.rdf import store; "
        "found = Folder(sys.argv[1]); list(found.quads()); store.read(found.path)"
    )
    (tmp_path / name).chmod(0)
    try:
        result = subprocess.run(
            [*_UNPRIVILEGED, sys.executable, "-c", script, tmp_path], capture_output=True, check=False
        )
    finally:
        (tmp_path / name).chmod(0o755)
    told = result.stderr.decode().splitlines()[-1]
    assert "cannot be read: Permission denied" in told
    assert "damaged" not in told


def test_a_document_cut_off_in_its_head_is_damaged(tmp_path: Path) -> None:
    """It would parse as an empty graph, which conforms to all."""
    folder = Folder(tmp_path, create=True)
    folder.put("0123456789abcdef", HEADER, LINE, "[" + "0" * 99)
    path = tmp_path / "documents" / "0123456789abcdef.nq"
    path.write_bytes(path.read_bytes()[:120])
    with pytest.raises(FolderError, match="holds nothing"):
        list(folder.quads())


@pytest.mark.parametrize(
    ("mask", "file", "place"), [(0o022, 0o644, 0o755), (0o077, 0o600, 0o700), (0o002, 0o664, 0o775)]
)
def test_others_may_what_the_user_lets_them(tmp_path: Path, mask: int, file: int, place: int) -> None:
    """Files of a graph, and its store, are as any other that the user makes."""
    before = os.umask(mask)
    try:
        folder = Folder(tmp_path / "graphe", create=True)
        folder.put("0123456789abcdef", HEADER, LINE)
        store.build(folder.path, "http://e/")
    finally:
        os.umask(before)
    modes = [(folder.path / name).stat().st_mode & 0o777 for name in ("documents/0123456789abcdef.nq", "store")]
    assert modes == [file, place]


def test_removing_takes_one_document(tmp_path: Path) -> None:
    """Only what is named goes; what is not there is an error."""
    folder = Folder(tmp_path, create=True)
    for key in ("a" * 16, "b" * 16):
        folder.put(key, HEADER, LINE)
    folder.remove("a" * 16)
    assert folder.keys() == ["b" * 16]
    with pytest.raises(FolderError, match="no document"):
        folder.remove("a" * 16)
