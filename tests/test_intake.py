"""What a build reads of what it is given: changed files, other names of a text, and what replaces what."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from outcome import outcome

import kg.read
from kg.folder import Folder
from kg.pipeline import add, retract
from kg.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kg.model import Document
    from kg.read import Refusal, Terms

ALONE = Settings(jobs=1)
ARTICLE = "Le pont de Valbrune rouvre\n\nLa maire de Valbrune, Odile Ferrand, a inauguré {} le pont neuf.\n"


def _names(folder: Path) -> list[str]:
    """The identifiers of the documents."""
    found = Folder(folder)
    headers = [found.header(key) for key in found.keys()]  # noqa: SIM118  no dict
    return sorted(header.identifier for header in headers if header is not None)


def test_a_changed_file_takes_the_place_of_what_it_said(tmp_path: Path) -> None:
    """The same bytes as if it had never said anything else; its name stays."""
    texts = tmp_path / "textes"
    texts.mkdir()
    (texts / "pont.txt").write_text(ARTICLE.format("lundi"), "utf-8")
    (texts / "autre.txt").write_text(ARTICLE.format("jeudi"), "utf-8")
    add(tmp_path / "a", [str(texts)], ALONE)
    [old] = Folder(tmp_path / "a").find("pont.txt")
    (texts / "pont.txt").write_text(ARTICLE.format("mardi"), "utf-8")
    report = add(tmp_path / "a", [str(texts)], ALONE)
    assert (len(report.read), len(report.skipped), report.replaced) == (1, 1, (old,))
    assert report.documents == 2
    assert _names(tmp_path / "a") == ["autre.txt", "pont.txt"]
    add(tmp_path / "b", [str(texts)], ALONE)
    assert outcome(tmp_path / "a") == outcome(tmp_path / "b")


def test_files_of_one_name_in_two_folders_are_two_documents(tmp_path: Path) -> None:
    """January's 001.txt is not February's, in one run or in two."""
    for month, day in (("janvier", "lundi"), ("fevrier", "mardi")):
        (tmp_path / month).mkdir()
        (tmp_path / month / "001.txt").write_text(ARTICLE.format(day), "utf-8")
        add(tmp_path / "un", [str(tmp_path / month)], ALONE)
    add(tmp_path / "deux", [str(tmp_path / month) for month in ("janvier", "fevrier")], ALONE)
    assert _names(tmp_path / "un") == _names(tmp_path / "deux") == ["001.txt", "001.txt"]
    assert outcome(tmp_path / "un") == outcome(tmp_path / "deux")


def test_an_unchanged_file_is_not_even_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless the file, what is asked of it, or the folder is no longer what it was; several articles are read again."""
    texts = tmp_path / "textes"
    texts.mkdir()
    (texts / "pont.txt").write_text(ARTICLE.format("lundi"), "utf-8")
    rows = [json.dumps({"text": ARTICLE.format(day), "id": day}) for day in ("jeudi", "samedi")]
    (texts / "deux.jsonl").write_text("\n".join(rows), "utf-8")
    whole = add(tmp_path / "a", [str(texts)], ALONE)
    assert len(whole.read) == 3
    parsed: list[str] = []

    def spied(content: bytes, name: str, terms: Terms) -> Iterator[Document | Refusal]:
        parsed.append(name)
        yield from content_of(content, name, terms)

    content_of = kg.read._content
    monkeypatch.setattr(kg.read, "_content", spied)
    again = add(tmp_path / "a", [str(texts)], ALONE)
    assert (parsed, len(again.skipped)) == (["deux.jsonl"], 3)
    assert len(add(tmp_path / "a", [str(texts)], replace(ALONE, keep_text=False)).read) == 3
    assert len(add(tmp_path / "a", [str(texts)], ALONE).read) == 3
    retract(tmp_path / "a", "pont.txt", ALONE)
    assert len(add(tmp_path / "a", [str(texts / "pont.txt")], ALONE).read) == 1
    (texts / "pont.txt").write_text(ARTICLE.format("mardi"), "utf-8")
    parsed.clear()
    assert len(add(tmp_path / "a", [str(texts)], ALONE).replaced) == 1
    assert parsed == ["deux.jsonl", "pont.txt"]
    add(tmp_path / "b", [str(texts)], ALONE)
    assert outcome(tmp_path / "a") == outcome(tmp_path / "b")


def test_another_name_of_a_known_text_found_first_is_the_one_kept(tmp_path: Path) -> None:
    """The known file is not read again, and the bytes are those of a build that had met both at once."""
    texts = tmp_path / "textes"
    texts.mkdir()
    (texts / "b.txt").write_text(ARTICLE.format("lundi"), "utf-8")
    add(tmp_path / "a", [str(texts)], ALONE)
    (texts / "a.txt").write_text(ARTICLE.format("lundi"), "utf-8")
    (texts / "c.txt").write_text(ARTICLE.format("lundi"), "utf-8")
    for _ in range(2):
        add(tmp_path / "a", [str(texts)], ALONE)
        assert _names(tmp_path / "a") == ["a.txt"]
    add(tmp_path / "b", [str(texts)], ALONE)
    assert outcome(tmp_path / "a") == outcome(tmp_path / "b")


def test_an_address_is_one_document_wherever_it_comes_from(tmp_path: Path) -> None:
    """The next day's export of a site holds the corrected version of an article."""
    for name, day in (("lundi", "lundi"), ("mardi", "mardi")):
        row = {"id": "https://presse.example/pont", "text": ARTICLE.format(day)}
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
        add(tmp_path / "sortie", [str(tmp_path / f"{name}.jsonl")], ALONE)
    [key] = Folder(tmp_path / "sortie").keys()
    assert b"mardi" in (tmp_path / "sortie" / "documents" / f"{key}.nq").read_bytes()


def test_standard_input_never_replaces(tmp_path: Path) -> None:
    """Two articles that come by it are two."""
    import io  # noqa: PLC0415

    for day in ("lundi", "mardi"):
        add(tmp_path, ["-"], ALONE, stdin=io.BytesIO(ARTICLE.format(day).encode()))
    assert _names(tmp_path) == ["-", "-"]


def test_a_row_that_moves_is_not_lost(tmp_path: Path) -> None:
    """A new first row shifts the numbers of all others, which stay documents."""
    rows = [json.dumps({"text": ARTICLE.format(day)}) for day in ("lundi", "mardi", "jeudi")]
    path = tmp_path / "articles.jsonl"
    path.write_text("\n".join(rows[1:]), "utf-8")
    add(tmp_path / "a", [str(path)], ALONE)
    path.write_text("\n".join(rows), "utf-8")
    assert add(tmp_path / "a", [str(path)], ALONE).documents == 3
    add(tmp_path / "b", [str(path)], ALONE)
    assert outcome(tmp_path / "a") == outcome(tmp_path / "b")


def test_a_renamed_file_takes_its_new_name(tmp_path: Path) -> None:
    """The old name is nobody's any more."""
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE.format("lundi"), "utf-8")
    add(tmp_path / "sortie", [str(path)], ALONE)
    add(tmp_path / "sortie", [str(path.rename(tmp_path / "b.txt"))], ALONE)
    assert _names(tmp_path / "sortie") == ["b.txt"]


def test_the_other_name_of_a_text_is_told_and_not_read(tmp_path: Path) -> None:
    """In one run or in two, in whatever order: the first name in the alphabet."""
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(ARTICLE.format("lundi"), "utf-8")
    for target, runs in {"1": ["ab"], "2": ["ba"], "3": ["a", "b"], "4": ["b", "a"]}.items():
        for run in runs:
            report = add(tmp_path / target, [str(tmp_path / name) for name in run], ALONE)
        assert _names(tmp_path / target) == ["a.txt"], target
        assert outcome(tmp_path / target) == outcome(tmp_path / "1"), target
        assert report.duplicates == (("b.txt",) if target != "4" else ()), target


def test_a_smaller_name_found_late_is_the_one_kept(tmp_path: Path) -> None:
    """Even when its text was read long before, under another."""
    rows = [{"id": f"z{number:02}", "text": ARTICLE.format(f"le {number + 1} mai")} for number in range(20)]
    rows.append({"id": "a", "text": ARTICLE.format("le 1 mai")})
    (tmp_path / "articles.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    report = add(tmp_path / "sortie", [str(tmp_path / "articles.jsonl")], ALONE)
    assert len(report.read) == report.documents == 20
    assert report.duplicates == ("z00",)
    assert _names(tmp_path / "sortie") == ["a", *(f"z{number:02}" for number in range(1, 20))]
    assert "a" in {entry.identifier for entry in report.read}


def test_an_empty_version_does_not_take_the_old_one_away(tmp_path: Path) -> None:
    """What cannot be read is told, and what was read before stays."""
    path = tmp_path / "pont.txt"
    path.write_text(ARTICLE.format("lundi"), "utf-8")
    add(tmp_path / "sortie", [str(path)], ALONE)
    path.write_bytes(b"")
    report = add(tmp_path / "sortie", [str(path)], ALONE)
    assert (len(report.failed), report.documents) == (1, 1)


def test_progress_tells_how_many_there_will_be(tmp_path: Path) -> None:
    """The total is right from the first batch on for files of one article each, and the last call ends it."""
    for number in range(70):
        (tmp_path / f"{number:02}.txt").write_text(ARTICLE.format(f"le {number % 28 + 1} mai {1950 + number}"), "utf-8")
    told: list[tuple[int, int]] = []
    add(tmp_path / "sortie", [str(tmp_path)], ALONE, tick=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == [16, 32, 48, 64, 70]
    assert {total for _, total in told} == {70}


@pytest.mark.parametrize("order", [("un", "deux"), ("deux", "un")])
def test_a_packed_file_replaces_too(tmp_path: Path, order: tuple[str, str]) -> None:
    """Whatever the file is packed in."""
    path = tmp_path / "pont.txt.gz"
    for words in order:
        path.write_bytes(gzip.compress(ARTICLE.format(words).encode()))
        add(tmp_path / "sortie", [str(path)], ALONE)
    assert Folder(tmp_path / "sortie").keys() == [Folder(tmp_path / "sortie").find("pont.txt")[0]]
