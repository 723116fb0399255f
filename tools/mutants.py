"""A sample of mutants: places of ``extract/``, ``rdf/`` and ``resolve/`` drawn at random, each with one change.

The changes are those of cosmic-ray: another operator, another number, a condition turned round, a decorator's
neighbour left out. Annotations, decorators and docstrings are left alone: what changes there changes nothing that
runs. The same code and seed give the same sample.
"""

from __future__ import annotations

import ast
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("extract", "rdf", "resolve")
#: The built-in name of the set that marked sources put the numbers of mutants in.
MARK = "_reached"
# They change nothing: what kg compares by identity is None or a member of an enumeration.
_SAME = ("Is_Eq", "IsNot_NotEq")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one file: the operator, which of its places it changes, and the line."""

    path: Path
    operator: str
    occurrence: int
    line: int

    def __str__(self) -> str:
        name = self.operator.removeprefix("core/")
        return f"{self.path.relative_to(ROOT)}:{self.line} {name}#{self.occurrence}"

    def source(self) -> str:
        """The file with the change in it.

        Raises:
            LookupError: The operator has no such place in the file.
        """
        code = mutate_code(self.path.read_text("utf-8"), get_operator(self.operator)(), self.occurrence)
        if code is None:
            raise LookupError(str(self))
        return str(code)


def told(name: str) -> Mutant:
    """The mutant that is written ``name``."""
    place, _, change = name.strip().partition(" ")
    path, _, line = place.rpartition(":")
    operator, _, occurrence = change.rpartition("#")
    return Mutant(ROOT / path, f"core/{operator}", int(occurrence), int(line))


def sample(count: int, seed: int) -> list[Mutant]:
    """``count`` mutants, each at a place of its own."""
    places: dict[tuple[Path, tuple[int, int]], list[Mutant]] = {}
    for package in PACKAGES:
        for path in sorted((ROOT / "kg" / package).rglob("*.py")):
            for place, mutant in _mutants(path):
                places.setdefault((path, place), []).append(mutant)
    drawn = random.Random(seed)  # noqa: S311 a sample, no secret
    chosen = drawn.sample(sorted(places), min(count, len(places)))
    return [drawn.choice(places[place]) for place in chosen]


def _mutants(path: Path) -> Iterator[tuple[tuple[int, int], Mutant]]:
    source = path.read_text("utf-8")
    tree, idle = get_ast(source), _idle(source)
    for name in operator_names():
        if "Variable" in name or name.endswith(_SAME):  # the first are told which variable
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


def marked(source: str, lines: Mapping[int, int]) -> str:
    """``source`` with a note before each statement of a function that holds one of ``lines``: its mutant is reached."""
    tree = ast.parse(source)
    tree.body = _noted(tree.body, dict(lines), inside=False)
    return ast.unparse(ast.fix_missing_locations(tree))


def _noted(body: list[ast.stmt], lines: Mapping[int, int], *, inside: bool) -> list[ast.stmt]:
    made: list[ast.stmt] = []
    for statement in body:
        own = {number: line for number, line in lines.items() if _holds(statement, line)}
        within = inside or isinstance(statement, ast.FunctionDef)
        for part in (statement, *getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
            for field in ("body", "orelse", "finalbody"):
                block = getattr(part, field, None)
                if isinstance(block, list):
                    held = {n: line for n, line in own.items() if any(_holds(inner, line) for inner in block)}
                    setattr(part, field, _noted(block, held, inside=within))
                    own = {number: line for number, line in own.items() if number not in held}
        if inside:
            made += [ast.parse(f"{MARK}.add({number})").body[0] for number in own]
        made.append(statement)
    return made


def _holds(statement: ast.stmt, line: int) -> bool:
    first = min([statement.lineno, *(each.lineno for each in getattr(statement, "decorator_list", ()))])
    return bool(first <= line <= (statement.end_lineno or first))
