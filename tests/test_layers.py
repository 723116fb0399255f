"""The house: its layers, its measures, and where its French lives."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language

ROOT = Path(__file__).resolve().parents[1]
# Names of parts of the tree, roles, kinds and rules that are French words too.
_ALIKE = (
    "a accident agent article aux candidate direction fut meeting minute office parent place point rival site suspect t"
    " version village weekend zone"
)
# A package of more modules is read by a map of them, behind these words of its docstring.
_LARGE, _MAP = 25, "Its modules, by what they are for:"
# More fields than these are more than a paragraph can tell of.
_FIELDS = 12
# Their fields have the names and the meaning of those of kg.lang.numbers.Numbers.
_TOLD = frozenset({"Patterns"})
# Codes of the tables that are French words: complements of cues and governors, and rules named after a preposition.
_CODES = {
    "kg/annotate/deverbal.py": "pour",
    "kg/annotate/modality.py": "pour que",
    "kg/extract/quotations/agents.py": "de",
    "kg/extract/quotations/attributes.py": "comme",
    "kg/extract/quotations/clauses.py": "que si",
    "kg/extract/quotations/complements.py": "contre de par pour quant sur à",
    "kg/extract/quotations/contents.py": "que à",
    "kg/extract/quotations/infinitives.py": "de à",
    "kg/extract/quotations/cues.py": "que se à",
    "kg/extract/quotations/uses.py": "que",
    "kg/extract/quotations/objects.py": "comme de en par à",
    "kg/extract/quotations/quoting.py": "que",
    "kg/extract/quotations/verbs.py": "se",
    "kg/extract/relations/bodies.py": "dont",
    "kg/extract/relations/confidence.py": "avec contre dans de dont en entre sur à",
    "kg/extract/relations/rules.py": "as avec chez contre dans de dont en entre par pour sur à",
}


def test_each_module_imports_only_below_itself() -> None:
    """The contracts of pyproject.toml hold."""
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_large_packages_tell_what_each_module_is_for() -> None:
    """Whoever opens a package finds its modules in its docstring, each once, and none that is gone."""
    folders = (ROOT / "kg" / "annotate", *(ROOT / "kg" / "extract").iterdir())
    large = [folder for folder in folders if len([*folder.glob("*.py")]) > _LARGE]
    assert large
    for folder in large:
        docstring = ast.get_docstring(ast.parse((folder / "__init__.py").read_text())) or ""
        named = re.findall(r":mod:`\.(\w+)`", docstring.partition(_MAP)[2])
        assert sorted(named) == sorted(file.stem for file in folder.glob("*.py") if file.stem != "__init__"), folder


def test_the_house_measures_clean(shared: Path) -> None:
    """The shared measure of the house finds no broken rule."""
    done = subprocess.run(
        [sys.executable, shared / "tools" / "house.py", "kg"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def _entries(value: object) -> Iterator[str]:
    """The words of a lexicon, whatever holds them."""
    if isinstance(value, str):
        yield value.strip().lower()
    elif isinstance(value, (Mapping, tuple, frozenset)):
        for entry in value:
            yield from _entries(entry)


def test_no_french_word_stands_in_code(french: Language) -> None:
    """What serves to read is taken from kg/lang: no word of its lexicons stands in a string of the readers."""
    people, speech = french.people, french.speech
    lexicons = (
        *(
            getattr(french.grammar, field.name) for field in fields(french.grammar) if field.name != "plurals"
        ),  # endings
        *(people.pronouns, people.nouns, people.definite, people.demonstrative, people.possessive, people.indefinite),
        *(speech.verbs, speech.auxiliaries, speech.deniers, speech.comparing, speech.openers),
        *(french.relations.prepositions, french.relations.titles, french.names.function),
        *(french.calendar.months, french.calendar.weekdays, french.calendar.units, french.numbers.spelled),
    )
    known, found = set(_entries(lexicons)), set()
    for path in (*(ROOT / "kg/extract").rglob("*.py"), *(ROOT / "kg/annotate").rglob("*.py")):
        tree, place = ast.parse(path.read_text(encoding="utf-8")), path.relative_to(ROOT).as_posix()
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        strings = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and id(n) not in told]
        words = {w.lower() for s in strings if isinstance(s, str) for w in re.findall(r"(?<!\\)[^\W\d_]+'?", s)}
        allowed = {*_ALIKE.split(), *_CODES.get(place, "").split()}
        found |= {f"{place}: {word}" for word in (words & known) - allowed}
    assert found == set()


def test_no_constant_can_be_added_to() -> None:
    """What a module holds is a tuple or a frozen set: a list or set would be shared by all who change it."""
    found = set()
    for path in (ROOT / "kg").rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
            if isinstance(value, (ast.List, ast.Set, ast.ListComp, ast.SetComp)) and "__all__" not in ast.unparse(node):
                found.add(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert found == set()


def test_long_records_say_of_each_field_what_it_is() -> None:
    """A class of more than twelve fields tells each of them beside it, as its docstring cannot."""
    silent = set()
    for path in (ROOT / "kg").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            body = node.body if isinstance(node, ast.ClassDef) else []
            told = [isinstance(after, ast.Expr) for after in body[1:]]
            named = {
                ast.unparse(here.target): said
                for here, said in zip(body, [*told, False], strict=False)
                if isinstance(here, ast.AnnAssign)
            }
            if len(named) > _FIELDS and getattr(node, "name", "") not in _TOLD:
                silent |= {f"{path.relative_to(ROOT)}: {name}" for name, said in named.items() if not said}
    assert silent == set()


def test_no_private_name_is_left_over() -> None:
    """Each constant and function that a module keeps for itself serves there."""
    for path in (ROOT / "kg").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
        made = {
            node.id
            for statement in tree.body
            if isinstance(statement, ast.Assign | ast.AnnAssign)
            for node in ast.walk(statement)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        } | {statement.name for statement in tree.body if isinstance(statement, ast.FunctionDef)}
        idle = {name for name in made - used if re.match(r"_[^_]", name)}
        assert not idle, path
