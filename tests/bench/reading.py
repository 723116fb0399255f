"""What reading costs beside bare spaCy, in CPU seconds of one process, measured in the same run."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import spacy
from threadpoolctl import ThreadpoolController

import kg.loaded  # noqa: F401  as a build does: what has been loaded is not looked through for garbage
from kg.extract import understand
from kg.lang import LANGUAGES
from kg.model import Document
from kg.read import Refusal, Terms, read
from kg.settings import Settings
from kg.work import parser, work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


SAMPLES = Path(__file__).resolve().parents[2] / "kg" / "samples"
BATCH = 32
#: Copies of each sample, each with a line of its own so that none is a duplicate.
COPIES = 10
# Texts of fewer words are read so often that these are reached.
_SHORT = 20_000
#: How often each measure is taken; what counts is the least, as in :mod:`timeit`.
ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure: what, how much, in what unit, and what was asked for."""

    what: str
    value: float
    unit: str
    asked: str = ""

    def __str__(self) -> str:
        """One line of the table."""
        return f"{self.what:52} {self.value:8.2f} {self.unit:12} {self.asked}"


def figures() -> list[Figure]:
    """Parsing, extraction and the whole build as shares of bare spaCy; one article's build in seconds."""
    documents = _documents()
    settings = Settings(jobs=1)
    bare = spacy.load(LANGUAGES["fr"].model)
    list(bare.pipe([documents[0].text]))
    work(documents[:1], settings)
    texts = list(parser("fr").parse(documents))
    with ThreadpoolController().limit(limits=1, user_api="blas"):  # as a build does
        spent = _least(
            {
                "bare spaCy": lambda: list(bare.pipe([document.text for document in documents], batch_size=BATCH)),
                "parsing": lambda: list(parser("fr").parse(documents)),
                "extraction": lambda: [understand(text, LANGUAGES["fr"]) for text in texts],
                "whole": lambda: work(documents, settings),
                "unchecked": lambda: work(documents, Settings(jobs=1, validate=False)),
            }
        )
    base = spent["bare spaCy"]
    start = perf_counter()
    work(documents[:1], settings)
    return [
        Figure("parsing / bare spaCy", spent["parsing"] / base, "times", "<= 1.30 with entities and numbers"),
        Figure("extraction / parsing", spent["extraction"] / spent["parsing"], "times", "<= .30"),
        Figure("whole build / bare spaCy", spent["whole"] / base, "times", "<= 1.43 (.70 of its words a second)"),
        Figure("validation / build without it", spent["whole"] / spent["unchecked"] - 1, "share", "<= .25"),
        Figure("one article beyond the model's load", perf_counter() - start, "s", "< 1"),
        Figure("words per CPU second, whole build", _words(documents) / spent["whole"], "words/s"),
    ]


def growth() -> list[Figure]:
    """Time per word of texts of 1,000 to 200,000 words, as shares of the shortest's."""
    paragraphs = "\n\n".join(document.text for document in _documents()[:3])
    rows = []
    _extracting(Document(paragraphs))  # what is made at the first use
    for words in (1_000, 10_000, 200_000):
        text = (paragraphs + "\n\n") * (words * len(paragraphs) // len(paragraphs.split()) // len(paragraphs) + 1)
        spent = min(_extracting(Document(text)) for _ in range(max(1, _SHORT // words)))
        rows.append((len(text.split()), spent / len(text.split())))
    return [
        Figure(f"extraction per word at {words:,} words", each / rows[0][1], "times", "flat") for words, each in rows
    ]


def _documents() -> list[Document]:
    found = [item for item in read([str(SAMPLES)], Terms("fr", 10**6)) if not isinstance(item, Refusal)]
    return [Document(f"{item.text}\n\nÉdition numéro {n}.") for n in range(COPIES) for item in found]


def _extracting(document: Document) -> float:
    [parsed] = parser("fr").parse([document])
    return _seconds(lambda: understand(parsed, LANGUAGES["fr"]))


def _seconds(run: Callable[[], object]) -> float:
    start = process_time()
    run()
    return process_time() - start


def _least(runs: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The CPU seconds of each of ``runs`` when the machine disturbed it least, all of them run in turns."""
    spent = dict.fromkeys(runs, float("inf"))
    for _ in range(ROUNDS):
        for what, run in runs.items():
            spent[what] = min(spent[what], _seconds(run))
    return spent


def _words(documents: Sequence[Document]) -> int:
    return sum(len(document.text.split()) for document in documents)


if __name__ == "__main__":
    sys.stdout.writelines(f"{figure}\n" for figure in (*figures(), *growth()))
