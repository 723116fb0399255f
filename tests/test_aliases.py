"""A user's own authority file: read by the builder, and it wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pyoxigraph import NamedNode
from typer.testing import CliRunner

from kg.cli import app
from kg.errors import InputError, SettingsError
from kg.folder import Folder
from kg.lang import speaking
from kg.pipeline import add, build
from kg.rdf.vocabulary import LABEL, SAME, TYPE, schema
from kg.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = (
    "4 mars 2024. – La Belle Ondine a doublé ses tarifs à Trézec.",
    "5 mars 2024. – À Trézec, la Régie des eaux de Trézec répond aux habitants.",
)
CSV = "label,type,IRI,other names\nRégie des eaux de Trézec,organization,https://example.org/ret,Belle Ondine|RET\n"


@pytest.fixture
def inputs(tmp_path: Path) -> list[str]:
    """Two articles that name one body by two names, which only its readers know for one."""
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    (tmp_path / "noms.csv").write_text(CSV, "utf-8")
    return [str(tmp_path / f"{number}.txt") for number in range(2)]


def test_names_of_the_file_are_one_entity(inputs: list[str], tmp_path: Path) -> None:
    """Both names are found, are a body, and lead to the label and the IRI of the file."""
    settings = Settings(jobs=1, aliases=str(tmp_path / "noms.csv"))
    add(tmp_path / "graphe", inputs, settings)
    found = list(Folder(tmp_path / "graphe").quads())
    [node] = {
        quad.subject for quad in found if quad.predicate == SAME and quad.object == NamedNode("https://example.org/ret")
    }
    assert {quad.object for quad in found if quad.subject == node and quad.predicate == TYPE} == {
        schema("Organization")
    }
    assert {str(quad.object) for quad in found if quad.subject == node and quad.predicate == LABEL} == {
        '"Régie des eaux de Trézec"@fr'
    }
    assert len({quad.graph_name for quad in found if quad.object == node and "taIdentRef" in str(quad.predicate)}) == 2
    assert set(build(*inputs, settings=settings).quads) == set(found)


def test_a_changed_file_reads_the_articles_again(inputs: list[str], tmp_path: Path) -> None:
    """The words of the file are part of what made a graph."""
    settings = Settings(jobs=1, aliases=str(tmp_path / "noms.csv"))
    add(tmp_path / "graphe", inputs, settings)
    assert len(add(tmp_path / "graphe", inputs, settings).skipped) == 2
    (tmp_path / "noms.csv").write_text(CSV + "Trézec,place,,\n", "utf-8")
    assert len(add(tmp_path / "graphe", inputs, settings).read) == 2


def test_the_file_is_named_on_the_command_line_or_in_toml(inputs: list[str], tmp_path: Path) -> None:
    """In TOML it is seen from the settings file."""
    (tmp_path / "kg.toml").write_text('aliases = "noms.csv"\n', "utf-8")
    assert Settings.load(tmp_path / "kg.toml").aliases == str(tmp_path / "noms.csv")
    target = str(tmp_path / "graphe")
    done = CliRunner().invoke(
        app, ["build", *inputs, "-o", target, "--aliases", str(tmp_path / "noms.csv"), "--jobs", "1"]
    )
    assert done.exit_code == 0, done.output
    assert any("example.org/ret" in str(quad.object) for quad in Folder(target).quads())


def test_a_wrong_file_is_told(tmp_path: Path) -> None:
    """A missing file, a wrong line, an IRI that is none and another encoding are named."""
    with pytest.raises(SettingsError, match="cannot be read"):
        speaking("fr", str(tmp_path / "rien.csv"))
    (tmp_path / "noms.csv").write_text("Trézec,ville\n", "utf-8")
    with pytest.raises(InputError, match="line 1"):
        speaking("fr", str(tmp_path / "noms.csv"))
    (tmp_path / "noms.csv").write_text("Trézec,place,\nOrial,organization,orial point fr\n", "utf-8")
    with pytest.raises(InputError, match=r"noms\.csv, line 2: 'orial point fr' is no absolute IRI"):
        speaking("fr", str(tmp_path / "noms.csv"))
    (tmp_path / "noms.csv").write_text("Trézec,place\n", "cp1252")
    with pytest.raises(InputError, match=r"noms\.csv: is no CSV file in UTF-8"):
        speaking("fr", str(tmp_path / "noms.csv"))
