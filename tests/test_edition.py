"""Exports and store brought up to date piece by piece: always as if made at once."""

from __future__ import annotations

import os
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from kg import edition
from kg.edition import refresh
from kg.errors import FolderError
from kg.folder import Folder, Header
from kg.ledger import Ledger
from kg.rdf import store
from kg.rdf.dataset import quads
from kg.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pyoxigraph import Quad

    from kg.model import Reading

SETTINGS = Settings()
NAMES = ("graph.ttl", "graph.trig", "graph.html")


@pytest.fixture
def contents(reading: Reading) -> dict[str, bytes]:
    """The reading as eight documents, by key."""
    found = {}
    for number in range(8):
        text = f"{reading.document.text}\nÉdition {number}.\n"
        document = replace(reading.document, text=text, identifier=f"{number}.txt")
        made = replace(reading, text=replace(reading.text, document=document))
        found[document.key] = store.write(quads(made, SETTINGS.base))
    return dict(sorted(found.items()))


def _folder(path: Path, contents: dict[str, bytes], settings: Settings = SETTINGS) -> Folder:
    folder = Folder(path, create=True)
    for key, content in contents.items():
        folder.put(key, Header(f"{key}.txt", key * 2), content)
    refresh(folder, settings)
    return folder


def _held(folder: Folder) -> tuple[list[bytes], list[str]]:
    """The files, and all that the store holds."""
    found = store.read(folder.path).quads_for_pattern(None, None, None, None)
    return [(folder.path / name).read_bytes() for name in NAMES], sorted(map(str, found))


@pytest.mark.parametrize("gone", [0, 3, 7])
def test_adding_and_removing_is_making_anew(tmp_path: Path, contents: dict[str, bytes], gone: int) -> None:
    """First, middle and last document: the same bytes and the same store, its description included."""
    keys = list(contents)
    folder = _folder(tmp_path / "a", {key: contents[key] for key in keys if key != keys[gone]})
    folder.put(keys[gone], Header("neuf.txt", "f" * 32), contents[keys[gone]])
    refresh(folder, SETTINGS)
    folder.put(keys[gone], Header(f"{keys[gone]}.txt", keys[gone] * 2), contents[keys[gone]])
    refresh(folder, SETTINGS)
    assert _held(folder) == _held(_folder(tmp_path / "b", contents))
    folder.remove(keys[gone])
    refresh(folder, SETTINGS)
    assert _held(folder) == _held(_folder(tmp_path / "c", {key: contents[key] for key in keys if key != keys[gone]}))


def test_what_is_unchanged_is_not_read(
    tmp_path: Path, contents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One more document is one document's work, and none is none."""
    *most, last = contents
    folder = _folder(tmp_path, {key: contents[key] for key in most})
    folder.put(last, Header("neuf.txt", "f" * 32), contents[last])
    read: list[str] = []
    whole = Folder.graphs

    def counted(self: Folder, keys: Iterable[str]) -> Iterator[tuple[str, list[Quad]]]:
        keys = list(keys)
        read.extend(keys)
        return whole(self, keys)

    monkeypatch.setattr(Folder, "graphs", counted)
    monkeypatch.setattr(edition._Edition, "show", lambda _: None)
    refresh(folder, SETTINGS)
    refresh(folder, SETTINGS)
    assert set(read) == {last}


def test_several_processes_write_what_one_does(
    tmp_path: Path, contents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the order of the keys, whoever is done first."""
    alone = _held(_folder(tmp_path / "seul", contents))
    monkeypatch.setattr(edition, "_CHUNK", 1)
    folder = _folder(tmp_path / "deux", contents, replace(SETTINGS, jobs=2))
    assert _held(folder) == alone


def test_a_document_that_kills_whatever_writes_it_is_named(
    tmp_path: Path, contents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is exported without it, and the next run goes on from there."""
    (tmp_path / "faucheuse.py").write_text(
        "import os, signal\ndef render(keys, place, stored):\n    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    folder = _folder(tmp_path / "dossier", {})
    for key, content in contents.items():
        folder.put(key, Header(f"{key}.txt", key * 2), content)
    with monkeypatch.context() as patch:
        patch.setattr(edition, "_CHUNK", 1)
        patch.setattr(edition, "render", import_module("faucheuse").render)
        with pytest.raises(FolderError, match=rf"{min(contents)}\.nq: .* killed"):
            refresh(folder, replace(SETTINGS, jobs=2))
    refresh(folder, SETTINGS)
    assert _held(folder) == _held(_folder(tmp_path / "autre", contents))


@pytest.mark.parametrize("step", ["write", "stock", "close"])
def test_an_edition_cut_short_is_made_again(
    tmp_path: Path, contents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Whether the files, the store or the ledger came last."""
    *most, last = contents
    folder = _folder(tmp_path / "a", {key: contents[key] for key in most})
    folder.put(last, Header(f"{last}.txt", last * 2), contents[last])
    place = Ledger if step == "close" else edition._Edition
    whole = getattr(place, step)

    def cut(*arguments: object, **options: object) -> None:
        if step != "close":
            whole(*arguments, **options)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(place, step, cut)
        with pytest.raises(KeyboardInterrupt):
            refresh(folder, SETTINGS)
    refresh(folder, SETTINGS)
    assert _held(folder) == _held(_folder(tmp_path / "b", contents))


def test_files_that_are_not_as_they_were_are_made_again(tmp_path: Path, contents: dict[str, bytes]) -> None:
    """Cut off, removed, or in a store that somebody else made."""
    folder = _folder(tmp_path, contents)
    before = _held(folder)
    os.truncate(tmp_path / "graph.trig", 1_000)
    refresh(folder, SETTINGS)
    assert _held(folder) == before
    for name in NAMES:
        (tmp_path / name).unlink()
        refresh(folder, SETTINGS)
        assert _held(folder) == before
    store.build(tmp_path, "http://ailleurs.example/")
    refresh(folder, SETTINGS)
    assert _held(folder) == before


@pytest.mark.parametrize("damage", [b"", b"SQLite format 3\0 abc", b"x" * 9_000])
def test_a_lost_ledger_costs_time_only(tmp_path: Path, contents: dict[str, bytes], damage: bytes) -> None:
    """It is made anew, and so is what it told of."""
    folder = _folder(tmp_path, contents)
    before = _held(folder)
    (tmp_path / ".ledger").write_bytes(damage)
    refresh(folder, SETTINGS)
    assert _held(folder) == before


def test_a_damaged_document_is_named_and_nothing_changes(tmp_path: Path, contents: dict[str, bytes]) -> None:
    """What was exported before is still there; mending the document goes on from there."""
    folder = _folder(tmp_path, contents)
    before = _held(folder)
    key = next(iter(contents))
    good = (folder.documents / f"{key}.nq").read_bytes()
    (folder.documents / f"{key}.nq").write_bytes(good[:-50])
    with pytest.raises(FolderError, match=key):
        refresh(folder, SETTINGS)
    assert _held(folder) == before
    (folder.documents / f"{key}.nq").write_bytes(good)
    refresh(folder, SETTINGS)
    assert _held(folder) == before


def test_the_page_shows_the_latest_and_says_so(tmp_path: Path, contents: dict[str, bytes]) -> None:
    """With many articles the page holds the last ones, and its title tells how many of how many."""
    folder = _folder(tmp_path, contents)
    refresh(folder, replace(SETTINGS, shown=2))
    text = (tmp_path / "graph.html").read_text("utf-8")
    assert "les 2 derniers articles sur 8" in text
    assert sum(f"doc/{key}" in text for key in contents) == 2


def test_progress_ends_with_all_of_them(tmp_path: Path, contents: dict[str, bytes]) -> None:
    """Each document is told, the last as the last."""
    folder = _folder(tmp_path, contents)
    (tmp_path / "graph.ttl").unlink()
    told: list[tuple[int, int]] = []
    refresh(folder, SETTINGS, tick=lambda done, total: told.append((done, total)))
    assert told[-1] == (8, 8)
    assert [done for done, _ in told] == list(range(1, 9))


def test_a_page_of_the_same_articles_is_titled_anew(
    tmp_path: Path, contents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One more article that is not shown changes the number in the title, as if all were drawn."""
    (last, content), *others = reversed(contents.items())
    settings = replace(SETTINGS, shown=2)
    once, anew = (Folder(tmp_path / name, create=True) for name in ("une", "autre"))
    for key, one in others:
        once.put(key, Header(f"{key}.txt", key * 2), one)
        anew.put(key, Header(f"{key}.txt", key * 2), one)
    refresh(once, settings)
    for folder in (once, anew):
        folder.put(last, Header(f"{last}.txt", last * 2), _undated(content))
    refresh(anew, settings)
    with monkeypatch.context() as patch:
        patch.setattr(edition, "page", None)
        refresh(once, settings)
    found, wanted = ((folder.path / "graph.html").read_bytes() for folder in (once, anew))
    assert found == wanted
    assert "les 2 derniers articles sur 8" in found.decode()


def _undated(content: bytes) -> bytes:
    return b"".join(line for line in content.splitlines(keepends=True) if b"datePublished" not in line)
