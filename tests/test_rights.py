"""An archive without the right to hand on its texts: `--no-text` leaves them out of everything that is written."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING
from urllib.parse import quote

import httpx
import pytest
from pyoxigraph import NamedNode
from typer.testing import CliRunner

from kg.cli.commands import app
from kg.export import EXPORTERS
from kg.folder import Folder
from kg.rdf import store
from kg.rdf.validate import validate
from kg.rdf.vocabulary import nif, schema

if TYPE_CHECKING:
    from conftest import Serve

SILENT = "Il pleuvait doucement sur les toits gris et personne ne parlait plus depuis longtemps."
SAID = "Nous ouvrirons la halle au printemps avec douze commerçants"
ARTICLE = (
    "La halle de Lorval rouvrira\n\nLorval, 3 mai 2021. - La maire de Lorval, Odile Ferrand, a reçu mardi Paul Roux, "
    f"président de la société Brisac. « {SAID} », a-t-elle déclaré. {SILENT} "
    "Selon Paul Roux, les travaux ont coûté 3 millions d'euros.\n"
)
# The longest run of the article that may be left: a claim or the clause of an event, which are its evidence.
_EVIDENCE = 120


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """The article, built with --no-text from the command line."""
    place = tmp_path_factory.mktemp("droits")
    (place / "halle.txt").write_text(ARTICLE, "utf-8")
    done = CliRunner().invoke(
        app, ["build", str(place / "halle.txt"), "-o", str(place / "sortie"), "--no-text", "--jobs", "1"]
    )
    assert done.exit_code == 0, done.output
    return Folder(place / "sortie")


def longest(text: str) -> str:
    """The longest run of the article in ``text``, from one of its words to another."""
    starts = [match.start() for match in re.finditer(r"\S+", ARTICLE)]
    best = ""
    for start in starts:
        while start + len(best) < len(ARTICLE) and ARTICLE[start : start + len(best) + 1] in text:
            best = ARTICLE[start : start + len(best) + 1]
    return best


def check(text: str, where: str) -> None:
    """Only evidence is quoted."""
    assert SILENT[10:50] not in text, where
    assert len(longest(text)) <= _EVIDENCE, (where, longest(text))


def test_the_run_is_found() -> None:
    """What the other tests look for would be seen."""
    assert longest(f"<p>{ARTICLE[29:300]}</p>") == ARTICLE[29:300]


def test_the_graph_conforms_and_keeps_what_was_said(folder: Folder) -> None:
    """Shapes hold without the text; the words of a claim are kept as a quotation."""
    assert validate([list(folder.quads())]).conforms
    assert not [quad for quad in folder.quads() if quad.predicate == nif("isString")]
    claims = [str(quad.object) for quad in folder.quads() if quad.predicate == schema("text")]
    assert any(SAID in claim for claim in claims)


@pytest.mark.parametrize("name", EXPORTERS)
def test_no_export_holds_the_text(folder: Folder, name: str) -> None:
    """In no format."""
    content = b"".join(EXPORTERS[name].write(folder.quads()))
    if name == "csv":  # an archive of tables
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"\n".join(map(archive.read, archive.namelist()))
    check(content.decode(), name)


def test_no_file_of_the_folder_holds_the_text(folder: Folder) -> None:
    """Neither documents, exports, page and report, nor the store."""
    for path in folder.path.rglob("*"):
        if path.is_file() and "store" not in path.relative_to(folder.path).parts:
            check(path.read_text("utf-8", "replace"), path.name)
    check("\n".join(map(str, store.read(folder.path))), "store")


def test_no_command_shows_the_text(folder: Folder) -> None:
    """Explanations show the words of the evidence alone."""
    for name in ("Odile Ferrand", "Paul Roux"):
        done = CliRunner().invoke(app, ["explain", str(folder.path), name, "--json"])
        assert done.exit_code == 0
        check(done.stdout, name)


def test_no_page_of_the_server_holds_the_text(folder: Folder, serve: Serve) -> None:
    """Articles, entities, claims, search and answers."""
    base = "http://localhost:8000"
    nodes = {quad.subject.value for quad in folder.quads() if isinstance(quad.subject, NamedNode)}
    paths = ["/", "/graph", "/search?q=Lorval", "/sparql?query=" + quote("SELECT * { ?s ?p ?o }")]
    paths += [iri.removeprefix(base) for iri in sorted(nodes) if iri.startswith(base) and "#" not in iri]
    seen = 0
    with serve(folder) as address:
        for path in paths:
            answer = httpx.get(address + path, headers={"Accept": "text/html,application/sparql-results+json;q=0.5"})
            check(answer.text, path)
            seen += answer.status_code == 200
    assert seen > 10
