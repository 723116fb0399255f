"""How much the tests see: the share of a sample of mutants of ``extract/``, ``rdf/`` and ``resolve/`` that they kill.

``python -m tools.mutation [MUTANTS] [SEED]``, or ``python -m tools.mutation again LOG [TESTS…]`` for the survivors of
a run, by all tests or those of some files.
The tests run once with coverage, each line with the tests that come to it; a mutant is then tried by the tests that
come to its line (to its module, where the line runs at import or for few), those of the module's name and the quickest
first, in a process forked with the libraries, the language model and the analyses of all test sentences in memory. It
is killed when a test fails or takes too long. One that outlives the seconds given to a mutant counts as a survivor,
so that the share is, if anything, too low. Survivors are printed with what was changed.
"""

from __future__ import annotations

import importlib.machinery
import io
import os
import signal
import sys
import time
from collections import defaultdict
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import coverage
import pytest
import spacy

from tools.mutants import PACKAGES, ROOT, Mutant, sample, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import CodeType

MUTANTS = 100
SEED = 2024
# Processor seconds of tests for one mutant, and seconds on the clock after which it hangs.
_BUDGET = 10.0
_PATIENCE = 600
# A line that fewer tests come to is tried by all tests of its module.
_FEW = 3
# They start processes, which would not hold the mutant, build whole folders, or look at other things.
_NEVER = frozenset((
    "article", "atlas", "bombs", "cluster", "commands", "crew", "docs", "edition", "endpoint", "explain", "faults",
    "feed", "fitting", "folder", "fuzz", "hostile", "html", "intake", "killed", "layers", "layout", "likeness",
    "mail", "mutation", "network", "office", "page", "pages", "payload", "pdf", "pool", "properties", "protocol",
    "publish", "ranking", "readme", "review", "rights", "scores", "search", "seed", "site", "statistics", "supply",
    "weighing", "wheel",
))  # fmt: skip
_OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:randomly", "-p", "no:cov")


class Watch:
    """A plugin that tells coverage which test runs, or which fixture that several tests share."""

    def __init__(self, measured: coverage.Coverage) -> None:
        self.measured = measured
        self.seconds: dict[str, float] = defaultdict(float)
        self.users: dict[str, list[str]] = defaultdict(list)
        self.failed: set[str] = set()
        self._now = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep which tests fail without any mutant: they tell nothing of one."""
        if report.failed:
            self.failed.add(report.nodeid)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """A test begins: its lines are its own."""
        for found in getattr(item, "_fixtureinfo").name2fixturedefs.values():  # noqa: B009 pytest's own
            self.users[f"{found[-1].baseid}//{found[-1].argname}"].append(item.nodeid)
        self._now = item.nodeid
        self.measured.switch_context(self._now)
        began = time.process_time()
        found = yield
        self.seconds[item.nodeid] = time.process_time() - began
        return found

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:  # noqa: ANN401 pytest's own
        """A fixture of a whole module or session is made: its lines are those of all tests that use it."""
        if fixturedef.scope != "function":
            self.measured.switch_context(f"{fixturedef.baseid}//{fixturedef.argname}")
        try:
            return (yield)
        finally:
            self.measured.switch_context(self._now)


class Chosen:
    """A plugin that runs some tests only, in their order."""

    def __init__(self, names: Iterable[str]) -> None:
        self.order = {name: number for number, name in enumerate(names)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Drop and sort."""
        items[:] = sorted(
            (item for item in items if item.nodeid in self.order), key=lambda item: self.order[item.nodeid]
        )


class Tests:
    """Which tests come to which line, and how long each takes."""

    def __init__(self, files: Sequence[Path]) -> None:
        packages = [f"kg.{package}" for package in PACKAGES]
        measured = coverage.Coverage(data_file=None, config_file=False, source_pkgs=packages, messages=False)
        watch = Watch(measured)
        measured.start()
        pytest.main([*_OPTIONS, *map(str, files)], plugins=[watch])
        measured.stop()
        for test in sorted(watch.failed):
            print(f"left out, fails as it is: {test}", flush=True)
            del watch.seconds[test]
        self.seconds = watch.seconds
        self._lines: dict[Path, dict[int, set[str]]] = {}
        data = measured.get_data()
        for file in data.measured_files():
            told_of = {
                line: {test for context in contexts for test in watch.users.get(context, [context])}
                & watch.seconds.keys()
                for line, contexts in data.contexts_by_lineno(file).items()
            }
            self._lines[Path(file)] = told_of

    def of(self, mutant: Mutant) -> list[str]:
        """The tests for a mutant, as many as its seconds allow."""
        lines = self._lines.get(mutant.path, {})
        found = lines.get(mutant.line, set())
        # What is cached runs for the first test alone, and what a module holds at import: all of its tests may see it.
        others = set[str]().union(*lines.values()) if len(found) < _FEW else set[str]()
        name = mutant.path.stem if mutant.path.stem != "__init__" else mutant.path.parent.name

        def order(test: str) -> tuple[bool, bool, float, str]:
            return test not in found, f"test_{name}" not in test, self.seconds[test], test

        chosen: list[str] = []
        spent = 0.0
        for test in sorted(found | others, key=order):
            spent += self.seconds[test]
            if spent > _BUDGET and chosen:
                break
            chosen.append(test)
        return chosen


def killed(mutant: Mutant, tests: list[str]) -> bool:
    """Whether one of ``tests`` fails, or does not end in time, with this mutant in place of its module."""
    if not tests:
        return False
    code = mutant.source()
    child = os.fork()
    if child == 0:
        os.setsid()
        os._exit(_run(mutant.path, code, tests))
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done and os.waitstatus_to_exitcode(status) == pytest.ExitCode.NO_TESTS_COLLECTED:
            raise LookupError(f"{mutant}: none of its tests is there")
        if done:
            return status != 0
        time.sleep(0.05)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _run(path: Path, source: str, tests: list[str]) -> int:
    usual = importlib.machinery.SourceFileLoader.get_code

    def get_code(self: importlib.machinery.SourceFileLoader, name: str) -> CodeType | None:
        if Path(self.path) == path:
            return compile(source, str(path), "exec")
        return usual(self, name)

    importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[method-assign,assignment]
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if (
            file
            and Path(file).is_relative_to(ROOT)
            and ".venv" not in file
            and not name.startswith(("tools", "__main"))
        ):
            del sys.modules[name]
    files = dict.fromkeys(test.partition("::")[0] for test in tests)
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return int(pytest.main(["-x", *_OPTIONS, *files], plugins=[Chosen(tests)]))


def _remember() -> None:
    """Have the language model loaded once, and each sentence analysed once, for all mutants."""
    load = spacy.load

    @cache
    def loaded(name: str) -> Any:  # noqa: ANN401 spaCy's own type
        model = load(name)
        pipe, known = model.pipe, {}

        def remembered(texts: Iterable[str], **options: Any) -> Iterator[Any]:  # noqa: ANN401 spaCy's own types
            for text in texts:
                if text not in known:
                    known[text] = next(pipe([text], **options))
                yield known[text]

        model.pipe = remembered  # type: ignore[method-assign,assignment]
        return model

    spacy.load = loaded  # type: ignore[assignment]


def main(arguments: list[str]) -> None:
    """Print each mutant's fate, and the share that was killed."""
    os.chdir(ROOT)
    _remember()
    files = [path for path in sorted((ROOT / "tests").glob("test_*.py")) if path.stem[5:] not in _NEVER]
    if arguments[:1] == ["again"]:
        lines = Path(arguments[1]).read_text("utf-8").splitlines()
        mutants = [told(line.removeprefix("SURVIVED")) for line in lines if line.startswith("SURVIVED")]
        files = [Path(name).resolve() for name in arguments[2:]] or files
    else:
        count, seed = [*map(int, arguments), *(MUTANTS, SEED)[len(arguments) :]]
        mutants = sample(count, seed)
    tests, dead = Tests(files), 0
    for done, mutant in enumerate(mutants, 1):
        chosen = tests.of(mutant)
        fate = killed(mutant, chosen)
        dead += fate
        print(f"{'killed  ' if fate else 'SURVIVED'} {mutant}", flush=True)
        print(f"         {len(chosen)} tests; {dead} of {done}", flush=True)
    print(f"{dead} of {len(mutants)} mutants killed: {dead / max(len(mutants), 1):.0%}")


if __name__ == "__main__":
    main(sys.argv[1:])
