"""README: what it says is what there is."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

import kg
from kg.cli.commands import app
from kg.export import EXPORTERS
from kg.extract import EXTRACTORS
from kg.pipeline import build

if TYPE_CHECKING:
    from kg.knowledge import Knowledge

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = dict.fromkeys(re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL))
# What its table calls the measures of tests/eval/floors.toml whose names it spells out.
SPELLED = {
    "coreference (CoNLL)": "coref",
    "claims, content": "claims",
    "claims, loosely": "claims_loose",
    "their speakers (accuracy)": "speakers",
    "their arguments": "arguments",
}
COMMANDS = [line.partition("#")[0].strip() for form, text in BLOCKS if form == "sh" for line in text.splitlines()]


def test_it_is_read_in_one_sitting() -> None:
    """At most 150 lines."""
    assert len(README.splitlines()) <= 150


def test_its_links_lead_somewhere() -> None:
    """Pictures and folders that it names are in the repository."""
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_its_commands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each command of the README ends well on the sample articles, in the order in which it stands."""
    (tmp_path / "articles").symlink_to(ROOT / "kg" / "samples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("typer.launch", lambda *_: 0)
    calls = [shlex.split(line)[1:] for line in COMMANDS if line.startswith("kg ")]
    asked = [call for call in calls if call[0] not in {"evaluate", "serve", "publish", "review"}]
    assert {"build", "query", "explain", "show", "export"} <= {call[0] for call in asked}
    for call in asked:
        result = CliRunner().invoke(app, call)
        assert result.exit_code == 0, (call, result.output)


def test_its_targets_are_in_the_makefile() -> None:
    """`make demo` and `make test` are what it says."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for line in COMMANDS:
        if line.startswith("make "):
            assert f"\n{line.split()[1]}:" in makefile


def test_its_formats_and_extractors_are_those_of_the_code() -> None:
    """Every exporter and every extractor is named."""
    for name in EXPORTERS:
        assert re.search(rf"\b{name}\b", README), name
    for extractor in EXTRACTORS:
        assert f"`{extractor.__module__.rpartition('.')[2]}`" in README


def test_its_scores_are_those_that_are_held() -> None:
    """A floor that is raised by more than two hundredths takes the table along; each figure has its floor."""
    floors = tomllib.loads((ROOT / "tests/eval/floors.toml").read_text("utf-8"))
    rows = re.findall(r"^\| ([^|]+) \| (0\.\d\d) \| (0\.\d\d) \| 0\.\d\d \|$", README, re.MULTILINE)
    assert len(rows) == 11
    for measure, all_, unread in rows:
        for figure, part in ((all_, "all"), (unread, "unread")):
            assert abs(float(figure) - floors[part][SPELLED.get(measure, measure)]) < 0.02, (measure, part)


@pytest.fixture(scope="module")
def sample() -> Knowledge:
    """The first sample article, read."""
    return build(ROOT / "kg" / "samples" / "economie.txt")


def test_its_question_has_its_answer(sample: Knowledge) -> None:
    """The row under the question is what the sample article gives."""
    [question] = [text for form, text in BLOCKS if form == "sparql"]
    rows = sample.query(question).rows
    given = [tuple(getattr(term, "value", "") for term in row) for row in rows]
    assert ("Alibaba", "15 milliards de dollars par an", "Marcel Saucet") in given


def test_its_python_names_are_there(sample: Knowledge) -> None:
    """The attributes and methods of the example exist."""
    [example] = [text for form, text in BLOCKS if form == "python"]
    for name in re.findall(r"graph\.(\w+)", example):
        assert hasattr(sample, name), name
    assert callable(kg.build)
