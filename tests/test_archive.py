"""Compressed files, and those that are made to harm."""

from __future__ import annotations

import gzip
import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from kg.errors import InputError, Refusal
from kg.model import Document
from kg.read import Terms, archive, plain, read

if TYPE_CHECKING:
    from pathlib import Path

FRENCH = "Le conseil municipal de Valbrune a voté jeudi la rénovation de la halle aux grains."


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(name, content)
    return buffer.getvalue()


def test_articles_are_read_from_archives(tmp_path: Path) -> None:
    """Each member by its ending, none of them written to disk, wherever its name points."""
    files = {"a/un.txt": FRENCH.encode(), "../../deux.txt": f"{FRENCH} Bis.".encode(), "image.png": b"\x89PNG"}
    (tmp_path / "lot.zip").write_bytes(_zip(files))
    (tmp_path / "trois.txt.gz").write_bytes(gzip.compress(f"{FRENCH} Ter.".encode()))
    found = list(read([str(tmp_path)], Terms("fr", 10_000)))
    assert {item.identifier for item in found} == {"lot.zip/deux.txt", "lot.zip/a/un.txt", "trois.txt"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lot.zip", "trois.txt.gz"]
    assert not (tmp_path.parent.parent / "deux.txt").exists()


def test_what_is_hidden_is_no_article(tmp_path: Path) -> None:
    """What a Mac keeps beside files, version control, environments and locks, in an archive or a folder."""
    files = {"un.txt": FRENCH.encode(), "__MACOSX/un.txt": FRENCH.encode(), ".git/description.txt": FRENCH.encode()}
    (tmp_path / "lot.zip").write_bytes(_zip(files))
    for name in ("._lot.zip", ".venv/LICENSE.txt", "__MACOSX/deux.txt", ".brouillon.txt", "~$article.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{FRENCH} {name}", "utf-8")
    assert [item.identifier for item in read([str(tmp_path)], Terms("fr", 10_000))] == ["lot.zip/un.txt"]
    named = [str(tmp_path / ".venv"), str(tmp_path / ".brouillon.txt")]
    found = [item.identifier for item in read(named, Terms("fr", 10_000))]
    assert found == ["LICENSE.txt", ".brouillon.txt"]


def test_a_packed_file_is_read_as_it_would_be(tmp_path: Path) -> None:
    """Named outright also JSON and what has no ending; what has no reader is told."""
    packed = {"a.json.gz": f'[{{"texte": "{FRENCH}"}}]', "depeche.gz": f"{FRENCH} Bis.", "lot.tar.gz": "x"}
    for name, text in packed.items():
        (tmp_path / name).write_bytes(gzip.compress(text.encode()))
    found = list(read([str(tmp_path / name) for name in packed], Terms("fr", 10_000)))
    assert [item.identifier for item in found] == ["a.json:1", "depeche", "lot.tar.gz"]
    assert found[2] == Refusal("lot.tar.gz", "holds a .tar file, for which kg has no reader")
    assert [item.identifier for item in read([str(tmp_path)], Terms("fr", 10_000))] == ["depeche", "lot.tar.gz"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("images.zip", _zip({"a.png": b"\x89PNG"})),
        ("vide.csv", b""),
        ("entetes.csv", b"titre,texte\n"),
        ("vide.jsonl", b"\n"),
        ("vide.rss", b'<rss version="2.0"><channel><title>Le Phare</title></channel></rss>'),
    ],
)
def test_a_file_that_gives_no_article_is_told(tmp_path: Path, name: str, content: bytes) -> None:
    """As one that gives an empty one."""
    (tmp_path / name).write_bytes(content)
    assert list(read([str(tmp_path)], Terms("fr", 10_000))) == [Refusal(name, "holds no article")]


def test_a_packed_table_may_be_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read a row at a time; what was packed in a folder is named by it."""
    monkeypatch.setattr(archive, "MEMBER", 500)
    (tmp_path / "2012").mkdir()
    table = "titre;texte\n" + "".join(f"N° {number};{FRENCH} {number}\n" for number in range(20))
    (tmp_path / "2012" / "lot.csv.gz").write_bytes(gzip.compress(table.encode("cp1252")))
    found = [item for item in read([str(tmp_path)], Terms("fr", 10_000)) if isinstance(item, Document)]
    assert [item.identifier for item in found] == [f"2012/lot.csv:{number}" for number in range(1, 21)]
    assert found[19].text == f"N° 19\n\n{FRENCH} 19"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (gzip.compress(b"\n" * 30_000_000), "unpacks to more than"),
        (gzip.compress(FRENCH.encode() * 100), "a line of more than 5,000 characters"),
        (gzip.compress(FRENCH.encode())[:-9], "can be read"),
        (gzip.compress(b'{"texte": "%b"}\n\xff\n' % FRENCH.encode()), "does not stay so"),
    ],
    ids=["empty lines", "one line", "cut", "encoding"],
)
def test_a_packed_table_that_is_none_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, reason: str
) -> None:
    """A bomb, and what is damaged or changes its encoding."""
    monkeypatch.setattr(archive, "MEMBER", 5_000)
    monkeypatch.setattr(plain, "_HEAD", 100)
    (tmp_path / "lot.jsonl.gz").write_bytes(content)
    *_, last = read([str(tmp_path)], Terms("fr", 10_000))
    assert isinstance(last, Refusal)
    assert reason in last.reason


@pytest.mark.parametrize("name", ["bombe.zip", "bombe.txt.gz"])
def test_a_bomb_is_refused(name: str) -> None:
    """What would fill the memory is refused by its announced or real size."""
    content = b"a" * (archive.MEMBER + 1)
    packed = _zip({"a.txt": content}) if name.endswith("zip") else gzip.compress(content)
    with pytest.raises(InputError, match="unpacks to"):
        list(archive.members(packed, name))


@pytest.mark.parametrize("name", ["faux.zip", "faux.gz"])
def test_what_is_no_archive_is_refused(name: str) -> None:
    """A damaged file is an error with its reason."""
    with pytest.raises(InputError, match="can be read"):
        list(archive.members(b"PK\x03\x04 rien", name))


def test_an_archive_inside_an_archive_is_told(tmp_path: Path) -> None:
    """Nesting has no end; the others are read."""
    (tmp_path / "lot.zip").write_bytes(_zip({"x.zip": _zip({"a.txt": b"a"}), "b.txt": FRENCH.encode()}))
    found = list(read([str(tmp_path / "lot.zip")], Terms("fr", 10_000)))
    assert [type(item) for item in found] == [Document, Refusal]
