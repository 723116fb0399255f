"""The guides and the notebook: what they tell is what happens."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from typer.testing import CliRunner

from kg.cli.commands import app
from kg.pipeline import build
from kg.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
GUIDES = sorted(path.stem for path in DOCS.glob("*.md"))
# The guides that the press reads stand in French and in English.
TWICE = (("journaliste", "reporter"), ("analyste", "analyst"), ("archiviste", "archivist"))
# What needs a server, another store or annotated articles.
_APART = frozenset({"serve", "publish", "evaluate"})


def blocks(guide: str, form: str) -> list[str]:
    """The code of a guide in one language."""
    return re.findall(rf"```{form}\n(.*?)```", (DOCS / f"{guide}.md").read_text("utf-8"), re.DOTALL)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with the sample articles in it, to run what a guide tells in."""
    (tmp_path / "articles").symlink_to(ROOT / "kg" / "samples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("typer.launch", lambda *_: 0)
    return tmp_path


@pytest.mark.parametrize("guide", [guide for guide in GUIDES if blocks(guide, "sh")])
def test_the_commands_of_a_guide_run(guide: str, place: Path) -> None:
    """Each ends well, in the order in which it stands; each make target exists."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    lines = [line.partition("  #")[0].strip() for block in blocks(guide, "sh") for line in block.splitlines()]
    calls = [shlex.split(line) for line in lines if line]
    assert calls
    for program, *arguments in calls:
        if program == "make":
            assert f"\n{arguments[0]}:" in makefile, arguments
            continue
        assert program == "kg", program
        if arguments[0] not in _APART:
            result = CliRunner().invoke(app, arguments)
            assert result.exit_code == 0, (arguments, result.output)
    assert place.is_dir()


@pytest.mark.parametrize("guide", [guide for guide in GUIDES if blocks(guide, "toml")])
def test_the_settings_of_a_guide_are_settings(guide: str, tmp_path: Path) -> None:
    """Each key and value is taken."""
    for block in blocks(guide, "toml"):
        path = tmp_path / "kg.toml"
        path.write_text(block, "utf-8")
        assert Settings.load(path) != Settings()


@pytest.mark.parametrize("guide", [guide for guide in GUIDES if blocks(guide, "python")])
def test_the_python_of_a_guide_runs(guide: str, place: Path) -> None:
    """As it stands."""
    names: dict[str, object] = {"__name__": guide}
    for block in blocks(guide, "python"):
        exec(compile(block, str(place / guide), "exec"), names)  # noqa: S102 our own words
    assert "graph" in names


@pytest.mark.parametrize("guide", [guide for guide in GUIDES if blocks(guide, "sparql")])
def test_the_queries_of_a_guide_have_answers(guide: str) -> None:
    """On the sample articles."""
    graph = build(ROOT / "kg" / "samples")
    for question in blocks(guide, "sparql"):
        assert graph.query(question).rows


@pytest.mark.parametrize(("french", "english"), TWICE)
def test_a_guide_says_the_same_in_both_languages(french: str, english: str) -> None:
    """Its commands, questions and code are the same but for comments; sections and lists are as many."""
    for form in ("sh", "sparql", "python"):
        one, other = ([re.sub(r"  +#.*", "", text) for text in blocks(guide, form)] for guide in (french, english))
        assert one == other
    here, there = ((DOCS / f"{guide}.md").read_text("utf-8") for guide in (french, english))
    assert re.findall(r"^#+ |^- |^\*\*", here, re.MULTILINE) == re.findall(r"^#+ |^- |^\*\*", there, re.MULTILINE)
    assert f"]({english}.md)" in here
    assert f"]({french}.md)" in there


@pytest.mark.parametrize("path", sorted(DOCS.glob("*.md")), ids=lambda path: path.stem)
def test_the_links_of_a_guide_lead_somewhere(path: Path) -> None:
    """To files of the repository; and README leads to the guide."""
    for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8")):
        assert (path.parent / target).exists(), target
    assert f"docs/{path.name}" in (ROOT / "README.md").read_text("utf-8")


def test_the_developers_guide_knows_its_way() -> None:
    """Each module and package right under kg is in its table of where things are, and no other."""
    told = set(re.findall(r"`kg/(\w+)`", (DOCS / "developer.md").read_text("utf-8")))
    there = {path.stem for path in (ROOT / "kg").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert told == there - {"__init__", "__main__", "model", "pipeline"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the kernel's own machinery
def test_the_notebook_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """From top to bottom, with the answer that README promises; it is kept without outputs."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    notebook = nbformat.read(DOCS / "notebook.ipynb", as_version=4)  # type: ignore[no-untyped-call]
    assert all(not cell.get("outputs") for cell in notebook.cells)
    done = NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    said = "".join(output.get("text", "") for cell in done.cells for output in cell.get("outputs", ()))
    assert "15 milliards de dollars par an" in said
    assert "0 violations" in said
