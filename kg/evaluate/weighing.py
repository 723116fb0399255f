"""Fits the weights of the events and of their roles (``kg/lang/fr/ranks``) to annotated articles.

``python -m kg.evaluate.weighing FOLDER... ID...`` reads the annotated articles of the folders except those of the IDs,
which are kept unread for measuring. Two logistic regressions, minimised by L-BFGS from zero (what a word tells, what
role a candidate has), and the networks of :mod:`kg.evaluate.sensing`. The same data give the same bytes. See
``kg/lang/fr/ranks/card.md``.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

from kg.annotate.parser import Parser
from kg.evaluate import sensing
from kg.evaluate.gold import annotated
from kg.evaluate.likeness import Likeness
from kg.extract import events, understand
from kg.extract.events.candidates import candidates
from kg.extract.events.reports import tellings
from kg.extract.events.scene import Scene
from kg.extract.events.triggers import survey
from kg.lang import LANGUAGES
from kg.model import Entity, Quantity
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from kg.evaluate.gold import Assertion, Gold
    from kg.evaluate.sensing import Words
    from kg.extract.events.reports import Telling
    from kg.lang.sense import Sense
    from kg.model import Reading

    Sample = tuple[tuple[str, ...], str]
    Weights = dict[str, dict[str, float]]

FRENCH = LANGUAGES["fr"]
RANKS = Path(__file__).parents[1] / "lang" / "fr" / "ranks"
# Of 4, 8 and 16, 8 gave the least log loss for both in five-fold cross-validation over articles (.413 and .441).
RESTRAINT = 8.0
# A sign seen less often tells nothing; a lighter weight moves no probability by more than a hundredth or so.
OFTEN = 3
LEAST = 0.08
_FREE = 0.01
_STEPS = 200
YES, NONE, BIAS = "yes", "none", "bias"
_HEADER = "# Source: fitted to annotated articles (card.md) by kg.evaluate.weighing. Licence: Apache-2.0.\n"


def main(folders: Sequence[Path], unread: frozenset[str]) -> None:
    """Fit and write the weights of all."""
    parser = Parser(FRENCH)
    meanings = sensing.blank(parser)
    telling, casting, words = samples(parser, meanings, folders, unread)
    sensing.write(RANKS / "sense.npz", sensing.fit(meanings, words))
    _write("telling.tsv", "Weights of the signs that a word tells an event", fit(telling, (YES,)), (YES,))
    roles = tuple(role.value for role in Role)
    _write("casting.tsv", "Weights of the signs of the role of a candidate", fit(casting, roles), roles)


def _write(name: str, title: str, weights: Weights, outcomes: Sequence[str]) -> None:
    several = len(outcomes) > 1
    rows = [
        (sign, outcome, f"{weight:.2f}") if several else (sign, f"{weight:.3f}")
        for sign, row in weights.items()
        for outcome, weight in row.items()
        if abs(weight) >= LEAST or sign == BIAS
    ]
    (RANKS / name).write_text(f"# {title}\n{_HEADER}" + "".join("\t".join(row) + "\n" for row in sorted(rows)), "utf-8")


def fit(found: Sequence[Sample], outcomes: Sequence[str]) -> Weights:
    """For each sign, and the bias, the weight of each of ``outcomes`` over none: those that make the samples likeliest.

    Multinomial logistic regression with none as one more outcome, drawn towards 0 by the square of the weights.
    """
    counts = Counter(sign for signs, _ in found for sign in signs if sign != BIAS)
    names = sorted(sign for sign, count in counts.items() if count >= OFTEN)
    given = _matrix(found, names)
    turned = given.T.tocsr()
    every = (NONE, *outcomes)
    wanted = np.array([[float(outcome == right) for outcome in every] for _, right in found])
    restraint = np.array([RESTRAINT] * len(names) + [_FREE])[:, None]

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(len(names) + 1, len(every))
        scores = given @ weights
        scores -= scores.max(axis=1, keepdims=True)
        logs = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        slope = turned @ (np.exp(logs) - wanted) + restraint * weights
        return float(-(wanted * logs).sum() + 0.5 * (restraint * weights**2).sum()), slope.ravel()

    start = np.zeros((len(names) + 1) * len(every))
    end = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}).x
    weights = end.reshape(len(names) + 1, len(every))
    weights = weights[:, 1:] - weights[:, :1]
    return {
        name: dict(zip(outcomes, map(float, row), strict=True))
        for name, row in zip([*names, BIAS], weights, strict=True)
    }


def _matrix(found: Sequence[Sample], names: Sequence[str]) -> csr_matrix:
    """A row for each sample, a column for each sign, and one of ones."""
    place = {name: number for number, name in enumerate(names)}
    rows: list[int] = []
    columns: list[int] = []
    for number, (signs, _) in enumerate(found):
        columns_ = [*sorted({place[sign] for sign in signs if sign in place}), len(names)]
        columns += columns_
        rows += [number] * len(columns_)
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(found), len(names) + 1))


def samples(
    parser: Parser, meanings: Sense, folders: Iterable[Path], unread: frozenset[str]
) -> tuple[list[Sample], list[Sample], list[Words]]:
    """What words and candidates of the readable articles of ``folders`` show, and what the annotators made of them."""
    telling: list[Sample] = []
    casting: list[Sample] = []
    words: list[Words] = []
    for folder in folders:
        for text, gold in annotated(parser, folder, unread):
            one, other, shown = judged(understand(text, FRENCH, before=events.extract), gold, meanings)
            telling += one
            casting += other
            words.append(shown)
    return telling, casting, words


def judged(reading: Reading, gold: Gold, meanings: Sense) -> tuple[list[Sample], list[Sample], Words]:
    """The samples of one article."""
    scene = Scene(reading, FRENCH.frames)
    field = survey(scene)
    likeness = Likeness(gold, reading)
    telling: list[Sample] = []
    known: dict[int, tuple[Telling, Assertion]] = {}
    retold: set[tuple[int, str]] = set()
    for options in tellings(scene, field):
        for one in options:
            rows = [(n, row) for n, row in enumerate(gold.events) if _meant(one, row)]
            again = any(_again(one, row, likeness) for row in gold.events)
            telling.append((one.signs, YES if rows or again else NONE))
            if again and not rows:
                retold.add((one.trigger.index, one.trigger.frame.kind))
            for number, row in rows:
                known.setdefault(number, (one, row))
    rivals = {triggers[0].anchor: triggers[0] for triggers in field.offers if not triggers[0].loose}
    casting = [
        (candidate.signs, likeness.role(row, candidate.thing.filler) or NONE)
        for one, row in known.values()
        for candidate in candidates(scene, one.trigger, one.rows, rivals)
    ]
    return telling, casting, sensing.words(meanings, scene, field, gold, frozenset(retold))


def _meant(telling: Telling, row: Assertion) -> bool:
    """Whether the gold event is of the class and has the word in its evidence."""
    same = row.row["class"] == telling.trigger.frame.kind
    return same and row.span is not None and row.span.overlaps(telling.span)


def _again(telling: Telling, row: Assertion, likeness: Likeness) -> bool:
    """Whether the word tells once more what the gold event has from another sentence: a title, a part in common."""
    if row.row["class"] != telling.trigger.frame.kind:
        return False
    return "title" in telling.signs or any(
        role is not Role.PLACE and isinstance(filler, Entity | Quantity) and likeness.role(row, filler) == role.value
        for role, filler, _ in telling.rows
    )


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:]]
    main([path for path in given if path.is_dir()], frozenset(path.name for path in given if not path.is_dir()))
