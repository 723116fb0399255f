"""Kills builds at random points and runs them again; ends with 0 if all end with the bytes of one never killed.

``python tests/bench/killed.py FOLDER``: a process of its own, since every build is forked from it, which costs no start
and no model, and which needs that no store was ever opened here (its threads would be missing in the fork).
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kg import pipeline
from kg.pipeline import add
from kg.rdf import store
from kg.read import Refusal, Terms, read
from kg.settings import Settings
from kg.work import work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kg.model import Document
    from kg.work import Record


SETTINGS = Settings(jobs=1, shown=3)
ARTICLE = "Le pont de Valbrune rouvre\n\nLa maire de Valbrune, Odile Ferrand, a inauguré le {} mai {} le pont neuf.\n"
POINTS = 20


def write(texts: Path) -> None:
    """The articles of an archive."""
    texts.mkdir()
    for number in range(36):
        (texts / f"{number:02}.txt").write_text(ARTICLE.format(number % 28 + 1, 1900 + number), "utf-8")


def change(texts: Path) -> None:
    """What happens to them: some files change, some are new, one is another's twin, one is emptied."""
    for number in (3, 17, 30):
        (texts / f"{number:02}.txt").write_text(ARTICLE.format(number % 28 + 1, 1800 + number), "utf-8")
    for number in range(36, 44):
        (texts / f"{number:02}.txt").write_text(ARTICLE.format(number % 28 + 1, 1700 + number), "utf-8")
    shutil.copy(texts / "05.txt", texts / "00-bis.txt")
    (texts / "09.txt").write_text("", "utf-8")


def digest(folder: Path) -> str:
    """A digest of all files that are to be the same, and of what the store holds."""
    found = hashlib.sha256()
    for name in (
        "graph.ttl",
        "graph.trig",
        "graph.html",
        *sorted(f"documents/{p.name}" for p in folder.glob("*/*.nq")),
    ):
        found.update(name.encode() + b"\0" + (folder / name).read_bytes())
    for quad in sorted(map(str, store.read(folder))):
        found.update(quad.encode())
    return found.hexdigest()


def remember(texts: Path) -> None:
    """Let no document be read again: what is killed here is the writing."""
    found: dict[Document, Record] = {}

    def remembered(documents: Sequence[Document], settings: Settings) -> list[Record]:
        new = [document for document in documents if document not in found]
        found.update(zip(new, work(new, settings), strict=True))
        return [found[document] for document in documents]

    remembered([item for item in read([str(texts)], Terms("fr", 10**6)) if not isinstance(item, Refusal)], SETTINGS)
    setattr(pipeline, "work", remembered)  # noqa: B010  it is imported there


def fork(work: Callable[[], object], seconds: float | None = None) -> bool:
    """Do ``work`` in a process of its own, killed after so long, or never; whether it was still at it."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException as error:  # noqa: BLE001  the outer edge of a process
            sys.stderr.write(f"{error!r}\n")
            os._exit(1)
        os._exit(0)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit("a build failed")
    return os.WIFSIGNALED(status)


def main(place: Path) -> int:
    """Kill and repeat; 1 if some build ended otherwise."""
    texts, before, never = place / "textes", place / "avant", place / "jamais"
    write(texts)
    remember(texts)
    fork(lambda: add(before, [str(texts)], SETTINGS))
    change(texts)
    remember(texts)
    shutil.copytree(before, never)
    start = time.monotonic()
    fork(lambda: add(never, [str(texts)], SETTINGS))
    whole = time.monotonic() - start
    fork(lambda: (place / "attendu").write_text(digest(never)))
    chance = random.Random(20121224)  # noqa: S311  no secret
    wrong = 0
    for point in range(POINTS):
        folder, seconds = place / f"{point:02}", whole * (point + chance.random()) / POINTS
        while True:  # until it strikes: the next build may be faster than the one that was timed
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(before, folder)
            if fork(lambda: add(folder, [str(texts)], SETTINGS), seconds):  # noqa: B023
                break
            seconds *= chance.random()
        fork(lambda: add(folder, [str(texts)], SETTINGS))  # noqa: B023
        fork(lambda: (place / "trouvé").write_text(digest(folder)))  # noqa: B023
        same = (place / "trouvé").read_text() == (place / "attendu").read_text()
        left = [path for path in folder.rglob(".*") if path.name.startswith((".writing-", ".store-"))]
        wrong += not same or bool(left)
        sys.stdout.write(f"{point:2} {'same bytes' if same else 'OTHER BYTES'} {left or ''}\n")
    sys.stdout.write(f"{POINTS} builds of {whole:.2f} s were killed, {wrong} ended otherwise\n")
    return int(wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
