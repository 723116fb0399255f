"""Files made to fill memory, to loop, to run something or to write somewhere: each is read or refused within bounds."""

from __future__ import annotations

import io
import json
import os
import resource
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from typer.testing import CliRunner

from kg.cli.commands import app
from kg.errors import Refusal
from kg.folder import Folder
from kg.pipeline import add
from kg.rdf.validate import validate
from kg.read import FAILED, Terms, read
from kg.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

ALONE = Settings(jobs=1)
TERMS = Terms("fr", Settings().characters)
SAID = "Odile Ferrand, maire de Lorval, a inauguré lundi le pont neuf de la ville."
#: CPU seconds and bytes of memory that one file may take.
_SECONDS, _MEMORY = 60, 6 << 30


def pdf(*objects: bytes) -> bytes:
    """A PDF file of these objects, the first of which is its catalogue."""
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start, size = out.tell(), len(objects) + 1
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % size + b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, start))
    return out.getvalue()


def stream(content: bytes, rest: bytes = b"") -> bytes:
    """A stream object of a PDF."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), rest, content)


def word(change: Callable[[bytes], bytes]) -> bytes:
    """A Word file whose text part is changed."""
    made = docx.Document()
    made.add_paragraph(SAID)
    first, copy = io.BytesIO(), io.BytesIO()
    made.save(first)
    with zipfile.ZipFile(first) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            content = source.read(info)
            target.writestr(info.filename, change(content) if info.filename == "word/document.xml" else content)
    return copy.getvalue()


def packed(name: str, content: bytes, mode: int = 0) -> bytes:
    """A ZIP file of one member."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        info = zipfile.ZipInfo(name)
        info.external_attr = mode << 16
        archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def laughs(wrapped: str) -> str:
    """A document type with ten levels of entities, a thousand million of the last in ``wrapped``."""
    levels = "".join(f"<!ENTITY a{n} '{(f'&a{n - 1};' if n else 'ha') * 10}'>" for n in range(10))
    return f"<!DOCTYPE r [{levels}]>{wrapped}"


def _doctype(content: bytes) -> bytes:
    head, _, tail = content.partition(b"?>")
    return head + b"?>" + laughs("").encode() + tail.replace(b"Odile", b"&a9;")


_CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
_PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
_PAGE = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>"
_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_FORM = stream(b"/X Do /X Do ", b"/Type /XObject /Subtype /Form /Resources << /XObject << /X 6 0 R >> >>")
_SCRIPT = b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /O << /S /Launch /F (sh) >> >>"
_LINE = b"BT /F 12 Tf (Odile Ferrand est maire de Lorval depuis lundi.) Tj ET"

BOMBS: dict[str, tuple[Callable[[], bytes], str | None]] = {
    "mot.txt": (lambda: b"a" * 50_000_000, "characters"),
    "profond.html": (lambda: bytes(f"<html><body>{'<div>' * 200_000}<p>{SAID}</p>", "utf-8"), "without an article"),
    "large.html": (lambda: bytes(f"<html><body><article>{f'<p>{SAID}</p>' * 3}{'<b></b>' * 200_000}", "utf-8"), None),
    "ouvert.html": (lambda: bytes(f"<html><body>{'<p><i><b>' * 30_000}{f'<p>{SAID}</p>' * 3}", "utf-8"), None),
    "attribut.html": (
        lambda: bytes(f"<html><body><p a='{'x' * 20_000_000}'>{SAID * 3}", "utf-8"),
        "without an article",
    ),
    "entites.html": (lambda: laughs(f"<html><body><p>&a9;</p>{f'<p>{SAID}</p>' * 3}").encode(), "without an article"),
    "entites.rss": (lambda: laughs("<rss><channel><title>&a9;</title></channel></rss>").encode(), "entities"),
    "profond.rss": (lambda: b"<rss version='2.0'><channel>" + b"<item>" * 200_000, "no feed"),
    "dehors.xml": (
        lambda: b"<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel>&x;</channel></rss>",
        "entities",
    ),
    "profond.jsonl": (lambda: b"[" * 200_000, "no JSON"),
    "ouvert.csv": (lambda: b'text,title\n"' + b"a" * 20_000_000, "no table"),
    "boucle.pdf": (lambda: pdf(_CATALOGUE, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"), "no PDF"),
    "pages.pdf": (
        lambda: pdf(_CATALOGUE, b"<< /Type /Pages /Kids [%s] /Count 200000 >>" % (b"3 0 R " * 200_000), _PAGE),
        "PDF|pages",
    ),
    "forme.pdf": (lambda: pdf(_CATALOGUE, _PAGES, _PAGE, stream(b"/X Do "), _FONT, _FORM), "no text"),
    "gonfle.pdf": (
        lambda: pdf(
            _CATALOGUE,
            _PAGES,
            _PAGE,
            stream(zlib.compress(b"(a) Tj " * 40_000_000), b"/Filter /FlateDecode"),
            _FONT,
            _FORM,
        ),
        "no PDF",
    ),
    "script.pdf": (
        lambda: pdf(_CATALOGUE.replace(b" >>", b" " + _SCRIPT + b" >>"), _PAGES, _PAGE, stream(_LINE), _FONT, _FORM),
        None,
    ),
    "entites.docx": (lambda: word(_doctype), "Word"),
    "gonfle.docx": (lambda: word(lambda content: content.replace(b"Odile", b"a" * 40_000_000)), "unpacks"),
    "gonfle.zip": (lambda: packed("a.txt", b"a" * 60_000_000), "unpacks"),
    "dehors.zip": (lambda: packed("../../../tmp/dehors.txt", SAID.encode()), None),
    "lien.zip": (lambda: packed("a.txt", b"/etc/passwd", stat.S_IFLNK | 0o777), None),
}


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")  # the child reads one file and is gone
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_or_refused_within_bounds(name: str, tmp_path: Path) -> None:
    """In a process of its own with little memory and time; nothing is written, and nothing of this machine is read."""
    make, reason = BOMBS[name]
    path = tmp_path / name
    path.write_bytes(make())
    ear, mouth = os.pipe()
    child = os.fork()
    if child == 0:  # pragma: no cover - another process
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        found = [
            item.reason if isinstance(item, Refusal) else f"+{item.text[:300]}" for item in read([str(path)], TERMS)
        ]
        os.write(mouth, json.dumps(found[:3]).encode())
        os._exit(0)
    os.close(mouth)
    with os.fdopen(ear, "rb") as told:
        said = told.read()
    assert os.waitpid(child, 0)[1] == 0, "it was ended by its limits"
    found = json.loads(said)
    assert found
    assert FAILED not in found[0]
    assert "root:" not in said.decode()
    if reason is None:
        assert found[0].startswith("+")
    else:
        assert any(part in found[0] for part in reason.split("|")), found
    assert [inner.name for inner in tmp_path.iterdir()] == [name]
    assert not Path("/tmp/dehors.txt").exists()  # noqa: S108 what must not be there


def test_an_archive_that_lies_about_its_sizes_is_refused(tmp_path: Path) -> None:
    """It says that it unpacks to ten bytes."""
    content = bytearray(packed("a.txt", SAID.encode() * 1_000))
    place = content.rindex(b"PK\x01\x02")
    content[place + 24 : place + 28] = struct.pack("<I", 10)
    (tmp_path / "menteur.zip").write_bytes(bytes(content))
    [found] = read([str(tmp_path / "menteur.zip")], TERMS)
    assert isinstance(found, Refusal)
    assert "can be read" in found.reason


def test_links_of_a_folder_lead_nowhere_else(tmp_path: Path) -> None:
    """A link to its own folder is not followed without end, and a broken one is told; an editor's lock is no input."""
    texts = tmp_path / "textes"
    texts.mkdir()
    (texts / "un.txt").write_text(SAID, "utf-8")
    (texts / "boucle").symlink_to(texts)
    (texts / "rien.txt").symlink_to(tmp_path / "absent.txt")
    (texts / ".#un.txt").symlink_to("ana@quai.1234")
    broken, found = read([str(texts)], TERMS)
    assert broken == Refusal("rien.txt", "No such file or directory")
    assert found.identifier == "un.txt"


@pytest.mark.parametrize(
    "name",
    [
        "un\ndeux.txt",
        "guillemets \"'`.txt",
        "$(touch fait);.txt",
        "-o.txt",
        "=1+1.txt",
        "<b>.txt",
        "é\u202e\u200b.txt",
        "%2e%2e%2fx.txt",
        " .txt",
    ],
)
def test_any_file_name_goes_through(tmp_path: Path, name: str) -> None:
    """Names with breaks, quotes, shell, markup and formulas: built, valid, shown, and found again by name."""
    (tmp_path / name).write_text(SAID, "utf-8")
    target = tmp_path / "sortie"
    report = add(target, [str(tmp_path / name)], ALONE)
    assert [entry.identifier for entry in report.read] == [name]
    folder = Folder(target)
    assert validate(list(folder.quads([key])) for key in folder.keys()).conforms  # noqa: SIM118 a folder is no mapping
    assert "<b>.txt</" not in (target / "graph.html").read_text("utf-8")
    assert CliRunner().invoke(app, ["explain", str(target), "Odile Ferrand"]).exit_code == 0
    done = CliRunner().invoke(app, ["retract", str(target), "--", name])
    assert done.exit_code == 0, done.output
    assert folder.keys() == []
    assert sorted(inner.name for inner in tmp_path.iterdir()) == sorted([name, "sortie"])


def test_a_name_that_is_no_utf8_is_read(tmp_path: Path) -> None:
    """Files of old systems have names in Latin-1."""
    path = os.fsencode(tmp_path) + b"/\xe9lan.txt"
    with open(path, "wb") as file:  # noqa: PTH123 pathlib has no names in bytes
        file.write(SAID.encode())
    report = add(tmp_path / "sortie", [str(tmp_path)], ALONE)
    assert [entry.identifier for entry in report.read] == ["\ufffdlan.txt"]
    assert report.code == 0
