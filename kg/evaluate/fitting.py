"""Fits the weights of the clues to a name's kind (``kg/lang/fr/clues.tsv``) to annotated articles.

``python -m kg.evaluate.fitting POPCORN GOLD... ID...`` reads the articles of the folders GOLD, except those of the IDs,
which are kept unread for measuring, and the POPCORN file; it starts from ``priors.tsv`` and writes ``clues.tsv``.
No chance is in it: the same data give the same bytes. See ``kg/lang/fr/clues.md`` for what it reaches.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kg.annotate.parser import Parser
from kg.evaluate.gold import annotated
from kg.evaluate.match import alike
from kg.extract.mentions import candidates
from kg.extract.mentions.clues import clues_of
from kg.extract.mentions.echoes import Echoes
from kg.extract.mentions.kinds import Judge
from kg.extract.mentions.known import span_of
from kg.extract.mentions.words import words
from kg.lang import LANGUAGES
from kg.lang.names import clues
from kg.model import Document, Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.model import Text

    Sample = tuple[Counter[str], Kind | None, float]

HERE = Path(__file__).parents[1] / "lang" / "fr"
FRENCH = LANGUAGES["fr"]
KINDS = tuple(kind for kind in Kind if kind is not Kind.CONCEPT)

# Chosen by four-fold cross-validation over the readable gold and the press articles: of .5, 1, 2 and 3, 2 gave the best
# F1 of the names of both (.893 and .880); .1, .3 and .6 for a sample of POPCORN differ by less than .005.
RESTRAINT = 2.0
POPCORN = 0.3
STEPS = 400
RATE = 0.05
SMALLEST = 0.05

# POPCORN's types of those kinds that it annotates as the gold set does.
_TYPES = {
    **dict.fromkeys(("CIVILIAN", "TERRORIST_OR_CRIMINAL", "MILITARY"), Kind.PERSON),
    "PLACE": Kind.PLACE,
    **dict.fromkeys(
        (
            "NON_GOVERNMENTAL_ORGANISATION",
            "NON_MILITARY_GOVERNMENT_ORGANISATION",
            "MILITARY_ORGANISATION",
            "INTERGOVERNMENTAL_ORGANISATION",
        ),
        Kind.ORGANIZATION,
    ),
}
_GOLD = {"Person": Kind.PERSON, "Organization": Kind.ORGANIZATION, "Place": Kind.PLACE, "Event": Kind.EVENT} | {
    "Work": Kind.WORK,
    "Law": Kind.LAW,
    "Product": Kind.PRODUCT,
}


def main(popcorn: Path, gold: Sequence[Path], unread: frozenset[str]) -> None:
    """Fit and write the weights."""
    parser = Parser(FRENCH)
    samples = [sample for folder in gold for sample in _gold_samples(parser, folder, unread)]
    samples += _popcorn_samples(parser, popcorn)
    priors = clues("kg.lang.fr", "priors.tsv")
    names, weights = fit(samples, priors)
    rows = [
        (clue, kind.value, f"{weight:.2f}")
        for clue, row in zip(names, weights, strict=True)
        for kind, weight in zip(KINDS, row, strict=True)
        if abs(weight) >= SMALLEST
    ]
    known = set(names)
    rows += [
        (clue, kind.value, f"{weight:g}")
        for clue, row in priors.items()
        for kind, weight in row.items()
        if clue not in known or kind is Kind.CONCEPT
    ]
    header = (
        "# Clues to what a name names: the clue, the kind, its weight\n"
        "# Source: priors.tsv fitted to the gold set (CC BY 2.5), the press set and POPCORN (MIT) by "
        "kg.evaluate.fitting, see clues.md. Licence: Apache-2.0. Date: 2026-11-25\n"
    )
    (HERE / "clues.tsv").write_text(header + "".join("\t".join(row) + "\n" for row in sorted(rows)), "utf-8")


def fit(
    samples: Sequence[Sample], priors: Mapping[str, Mapping[Kind, float]]
) -> tuple[list[str], np.ndarray[tuple[int, int], np.dtype[np.float64]]]:
    """The clues and their weight for each of :data:`KINDS`.

    Multinomial logistic regression with no name (score 0) as one more outcome, drawn towards ``priors`` by the square
    of the distance; minimised by Adam from the priors on.
    """
    names = sorted({clue for found, _, _ in samples for clue in found})
    place = {name: number for number, name in enumerate(names)}
    start = np.array([[priors.get(name, {}).get(kind, 0.0) for kind in KINDS] for name in names])
    given = np.zeros((len(samples), len(names)))
    wanted = np.zeros((len(samples), len(KINDS) + 1))
    for number, (found, kind, _) in enumerate(samples):
        for clue, count in found.items():
            given[number, place[clue]] = count
        wanted[number, KINDS.index(kind) if kind else len(KINDS)] = 1
    worth = np.array([[weight] for _, _, weight in samples])
    weights, mean, square = start.copy(), np.zeros_like(start), np.zeros_like(start)
    for step in range(1, STEPS + 1):
        scores = np.hstack([given @ weights, np.zeros((len(samples), 1))])
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        slope = given.T @ ((chances - wanted)[:, :-1] * worth) + RESTRAINT * (weights - start)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope * slope
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return names, weights


def samples(text: Text, gold: Iterable[tuple[Span, Kind]], weight: float) -> Iterator[Sample]:
    """The clues of each name found in ``text``, with the kind that ``gold`` gives it most often, if any."""
    found = words(text, FRENCH.names)
    judge = Judge(found, FRENCH)
    placed = list(gold)
    groups = defaultdict(list)
    for candidate in candidates(found, FRENCH):
        groups[judge.key(candidate)].append(candidate)
    echoes = Echoes(found, FRENCH.names)
    for key, group in echoes.order(groups):
        seen = clues_of(judge, group) | Counter(dict.fromkeys(echoes.clues(key, group), 1))
        kinds = Counter(_kind(span_of(found, candidate), placed) for candidate in group)
        kind = kinds.most_common(1)[0][0]
        echoes.hear(key, group, kind)
        if not any(candidate.sure and candidate.kind for candidate in group):
            yield seen, kind, weight


def _kind(span: Span, gold: Sequence[tuple[Span, Kind]]) -> Kind | None:
    exact = [kind for other, kind in gold if other == span]
    return next(iter(exact or [kind for other, kind in gold if alike(other, span)]), None)


def _gold_samples(parser: Parser, folder: Path, unread: frozenset[str]) -> Iterator[Sample]:
    for text, gold in annotated(parser, folder, unread):
        marked = [(span, _GOLD[e.kind]) for e in gold.entities.values() if e.kind in _GOLD for span in e.named]
        yield from samples(text, marked, 1.0)


def _popcorn_samples(parser: Parser, path: Path) -> Iterator[Sample]:
    rows = list(json.loads(path.read_text("utf-8")).values())
    for row, text in zip(rows, parser.parse(Document(row["text"]) for row in rows), strict=True):
        marked = [
            (Span(mention["start"], mention["end"]), _TYPES[entity["type"]])
            for entity in row["entities"]
            if entity["type"] in _TYPES
            for mention in entity["mentions"]
            if mention["value"][:1].isupper()
        ]
        # It leaves out many names (products, events), so that a name it does not mark teaches nothing.
        yield from (sample for sample in samples(text, marked, POPCORN) if sample[1] is not None)


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[2:]]
    main(
        Path(sys.argv[1]), [path for path in given if path.is_dir()], frozenset(p.name for p in given if not p.is_dir())
    )
