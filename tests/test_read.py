"""Inputs: files, folders, globs and standard input, good and bad."""

from __future__ import annotations

import datetime as dt
import errno
import io
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.model import Document
from kg.read import FAILED, READERS, Refusal, Terms, read

if TYPE_CHECKING:
    from collections.abc import Iterator

FRENCH = "Le conseil municipal de Valbrune a voté jeudi la rénovation de la halle aux grains."
TERMS = Terms("fr", 10_000)


def _refused(*inputs: str, terms: Terms = TERMS) -> list[str]:
    return [item.reason for item in read(inputs, terms) if isinstance(item, Refusal)]


def test_a_folder_gives_its_articles_by_name(tmp_path: Path) -> None:
    """Files of known endings at any depth, in the order of their paths; others are left alone."""
    (tmp_path / "b").mkdir()
    for name in ("b/deux.txt", "a.md", "z.html", "image.png"):
        (tmp_path / name).write_text(f"{FRENCH} Et {name}.", "utf-8")
    found = [item.identifier for item in read([str(tmp_path)], TERMS)]
    assert found == ["a.md", "b/deux.txt", "z.html"]


def test_a_glob_gives_what_it_matches(tmp_path: Path) -> None:
    """A pattern that the shell did not expand is expanded here."""
    for name in ("un.txt", "deux.txt", "trois.md"):
        (tmp_path / name).write_text(FRENCH, "utf-8")
    assert [item.identifier for item in read([f"{tmp_path}/*.txt"], TERMS)] == ["deux.txt", "un.txt"]
    assert _refused(f"{tmp_path}/*.pdf") == ["nothing matches"]


def test_standard_input_is_text_or_a_page() -> None:
    """Markup on standard input is read as a page, anything else as text."""
    page = f"<!DOCTYPE html><html><body><article><h1>Valbrune</h1><p>{FRENCH * 3}</p></article></body></html>"
    for content in (FRENCH, page):
        [document] = read(["-"], TERMS, io.BytesIO(content.encode()))
        assert isinstance(document, Document)
        assert FRENCH in document.text
        assert "<" not in document.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_large_table_is_read_a_row_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    """As a small one, in memory that does not grow with it."""
    rows = [f"{FRENCH} Été n° {number}." for number in range(30)]
    (tmp_path / "a.jsonl").write_text("".join(f'{{"texte": "{row}"}}\r\n\r\n' for row in rows), encoding)
    (tmp_path / "b.csv").write_text("texte,titre\n" + "".join(f'"{row}\n\nFin.",Titre\n' for row in rows), encoding)
    whole = list(read([str(tmp_path)], TERMS))
    assert len(whole) == 60
    monkeypatch.setattr("kg.read._LARGE", 100)
    assert list(read([str(tmp_path)], TERMS)) == whole


def test_what_no_article_is_long_enough_for_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of gigabytes does not fill the memory before it is refused."""
    (tmp_path / "a.txt").write_text(FRENCH, "utf-8")
    monkeypatch.setattr("kg.read.archive.TOTAL", 10)
    assert _refused(str(tmp_path)) == [f"has {len(FRENCH.encode())} bytes, more than kg reads of one file (10)"]


def test_what_a_folder_holds_besides_is_counted(tmp_path: Path) -> None:
    """By ending, but for what is hidden and for files of a graph; its articles are read."""
    for name in ("un.txt", "a.png", "b.PNG", "c.doc", "note", ".cache/d.png", "graphe/report.json", "graphe/x.ttl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(FRENCH, "utf-8")
    (tmp_path / "graphe" / "documents").mkdir()
    endings = list[str]()
    found = list(read([str(tmp_path)], replace(TERMS, left=endings.append)))
    assert [item.identifier for item in found] == ["un.txt"]
    assert sorted(endings) == ["", ".doc", ".png", ".png"]


def test_what_has_no_ending_is_read_as_it_begins(tmp_path: Path) -> None:
    """A box of mail as Thunderbird keeps it, a page, a text; what is none of these is told with its ending."""
    box = f"From a@b Mon Feb  3 08:00:00 2020\nSubject: La halle\n\n{FRENCH}\n"
    page = f"<!DOCTYPE html><html><body><article><h1>Valbrune</h1><p>{FRENCH * 3}</p></article></body></html>"
    for name, content in (("Inbox", box), ("page", page), ("texte", FRENCH), ("vieux.doc", "\x00\x01\x02")):
        (tmp_path / name).write_text(content, "utf-8")
    found = list(read([str(tmp_path / name) for name in ("Inbox", "page", "texte", "vieux.doc")], TERMS))
    texts = [item.text for item in found if isinstance(item, Document)]
    assert texts == [f"La halle\n\n{FRENCH}", f"Valbrune\n\n{FRENCH * 3}", FRENCH]
    assert [item.reason for item in found if isinstance(item, Refusal)] == [
        "is not text: it holds control characters; kg has no reader for .doc files"
    ]


def test_a_given_date_wins(tmp_path: Path) -> None:
    """The date that the user gives is the document's."""
    path = tmp_path / "a.txt"
    path.write_text(FRENCH, "utf-8")
    [document] = read([str(path)], Terms("fr", 1000, dt.date(2020, 5, 4)))
    assert isinstance(document, Document)
    assert document.published == dt.date(2020, 5, 4)


def test_bad_inputs_do_not_stop_the_others(tmp_path: Path) -> None:
    """Each is refused with its reason, and the good one is read."""
    contents = {
        "vide.txt": b"  \n",
        "binaire.txt": bytes(range(256)) * 8,
        "anglais.txt": b"The council of the town voted on Thursday to restore the old market hall for a fee.",
        "menu.html": b"<html><body><nav><a href='/'>Accueil</a></nav></body></html>",
        "bon.txt": FRENCH.encode(),
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    found = list(read([str(tmp_path), str(tmp_path / "absent.txt")], TERMS))
    assert [item.identifier for item in found if isinstance(item, Document)] == ["bon.txt"]
    reasons = {item.identifier: item.reason for item in found if isinstance(item, Refusal)}
    assert "no text" in reasons["vide.txt"]
    assert "text" in reasons["binaire.txt"]
    assert "“en”" in reasons["anglais.txt"]
    assert "without an article" in reasons["menu.html"]
    assert "no such file" in next(reason for name, reason in reasons.items() if name.endswith("absent.txt"))


def test_a_text_that_is_too_long_is_refused_with_the_setting(tmp_path: Path) -> None:
    """One line of ten megabytes is named, with the limit that it passes."""
    path = tmp_path / "long.txt"
    path.write_text(FRENCH * 1000, "utf-8")
    [reason] = _refused(str(path))
    assert "10,000" in reason
    assert "characters" in reason


@pytest.mark.parametrize("name", ["dossier", "dossier/sous"])
def test_an_empty_folder_is_refused(tmp_path: Path, name: str) -> None:
    """A folder without articles is an input that gave nothing."""
    (tmp_path / name).mkdir(parents=True)
    assert _refused(str(tmp_path)) == ["holds no file that kg can read"]


@pytest.mark.parametrize("name", ["", "x" * 300, "a\0b"])
def test_what_can_be_no_path_is_no_file(name: str) -> None:
    """The text of an article given for its name, or a variable of the shell that is empty: not the current folder."""
    [found] = read([name], Terms("fr", 100))
    assert isinstance(found, Refusal)
    assert found.reason == "no such file or folder"


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason is the system's; the others are read."""
    for name in ("un.txt", "deux.txt"):
        (tmp_path / name).write_text("Le bac de Porzay a repris lundi ses traversées.", "utf-8")
    usual = Path.read_bytes

    def forbidden(path: Path) -> bytes:
        if path.name == "un.txt":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return usual(path)

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    found = {item.identifier: item for item in read([str(tmp_path)], Terms("fr", 10_000))}
    assert found["un.txt"] == Refusal("un.txt", os.strerror(errno.EACCES))
    assert isinstance(found["deux.txt"], Document)


def test_links_that_lead_nowhere_are_told_and_stop_nothing(tmp_path: Path) -> None:
    """One to itself, one to nothing, and one to the folder above, which would never end."""
    (tmp_path / "bon.txt").write_text(FRENCH, "utf-8")
    for name, target in (("moi.txt", "moi.txt"), ("vide.txt", "absent"), ("haut", ".")):
        (tmp_path / name).symlink_to(target)
    found = {item.identifier: item for item in read([str(tmp_path)], TERMS)}
    assert found.keys() == {"bon.txt", "moi.txt", "vide.txt"}
    assert found["moi.txt"] == Refusal("moi.txt", os.strerror(errno.ELOOP))
    assert found["vide.txt"] == Refusal("vide.txt", os.strerror(errno.ENOENT))


def test_a_name_that_is_no_utf_8_is_told(tmp_path: Path) -> None:
    """What is told of it can be written and printed."""
    (tmp_path / os.fsdecode(b"d\xe9p\xeache.pdf")).write_bytes(b"%PDF-")
    inputs = [str(tmp_path), str(tmp_path / os.fsdecode(b"absent\xe9.txt"))]
    names = [item.identifier for item in read(inputs, TERMS)]
    assert names == ["d\ufffdp\ufffdche.pdf", f"{tmp_path}/absent\ufffd.txt"]


def test_a_folder_that_may_not_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its articles would be missed by nobody."""
    (tmp_path / "clos").mkdir()
    (tmp_path / "bon.txt").write_text(FRENCH, "utf-8")
    usual = os.scandir

    def forbidden(path: Path) -> object:
        if path.name == "clos":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return usual(path)

    monkeypatch.setattr(os, "scandir", forbidden)
    found = list(read([str(tmp_path), str(tmp_path / "clos")], TERMS))
    refused = [item.identifier for item in found if isinstance(item, Refusal)]
    assert refused == ["clos", (tmp_path / "clos").as_posix()]
    assert len(found) == 3


def test_json_is_read_where_it_is_named(tmp_path: Path) -> None:
    """Beside articles stands what is about them."""
    (tmp_path / "un.txt").write_text(FRENCH, "utf-8")
    (tmp_path / "deux.json").write_text(f'[{{"texte": "{FRENCH} Bis."}}]', "utf-8")
    assert [item.identifier for item in read([str(tmp_path)], TERMS)] == ["un.txt"]
    assert [item.identifier for item in read([f"{tmp_path}/*.json"], TERMS)] == ["deux.json:1"]


def test_a_graph_is_no_article(tmp_path: Path) -> None:
    """A folder that holds the graph built from it is read as before; a page of that name elsewhere is one."""
    page = f"<html><body><article><h1>Valbrune</h1><p>{FRENCH * 3}</p></article></body></html>"
    for place in (tmp_path, tmp_path / "output", tmp_path / "autre"):
        (place / "documents").mkdir(parents=True)
        (place / "graph.html").write_text(page, "utf-8")
    (tmp_path / ".lock").touch()
    (tmp_path / "output" / "report.json").touch()
    (tmp_path / "bon.txt").write_text(FRENCH, "utf-8")
    assert [item.identifier for item in read([str(tmp_path)], TERMS)] == ["autre/graph.html", "bon.txt"]


def test_a_parser_that_breaks_down_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a parser of others raises is the reason of a refusal, with its name; the next file is read."""

    def broken(content: bytes, name: str) -> Iterator[Document]:
        yield Document(FRENCH, identifier=name)
        raise ZeroDivisionError(f"{len(content)} bytes")

    monkeypatch.setattr("kg.read.READERS", {**READERS, ".html": broken})
    (tmp_path / "a.html").write_text("<p>x", "utf-8")
    (tmp_path / "b.txt").write_text("Le bac de Porzay a repris lundi ses traversées.", "utf-8")
    before, first, second = read([str(tmp_path)], Terms("fr", 10_000))
    assert isinstance(before, Document)
    assert isinstance(first, Refusal)
    assert first.reason.startswith(FAILED)
    assert "ZeroDivisionError" in first.reason
    assert isinstance(second, Document)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("L'e\u0301lu a quitte\u0301 la mairie", "L'élu a quitté la mairie"),
        ("Le gou\u00adver\u00adne\u00adment", "Le gouvernement"),
        ("\ufeffLa\u2060 ville\u200b de\u200e Gap", "La ville de Gap"),
        ("La ville de\u00a0Gap – « oui »", "La ville de\u00a0Gap – « oui »"),
    ],
)
def test_what_is_not_seen_is_not_read(tmp_path: Path, written: str, read_as: str) -> None:
    """Accents that come apart, soft hyphens and blanks without width, in texts and in what is told of them."""
    row = {"id": "1", "text": f"{written}. {FRENCH}", "title": written}
    (tmp_path / "a.jsonl").write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
    [document] = [item for item in read([str(tmp_path)], TERMS) if isinstance(item, Document)]
    assert document.title == read_as
    assert f"{read_as}. {FRENCH}" in document.text
