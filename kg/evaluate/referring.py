"""Fits the weights of coreference (``kg/extract/coreference/weights.tsv``) to annotated articles.

``python -m kg.evaluate.referring FOLDER... ID...`` reads the annotated articles of the folders except those of the IDs,
which are kept unread for measuring. Three logistic regressions, minimised by L-BFGS from zero: which mention a pronoun
stands for, which figure a description, and which figures without a name are worth an entity. The choices are met on the
way that the weights of now take through the texts, so that it is run twice. No chance is in it: the same data and
weights give the same bytes.
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
from kg.evaluate.gold import annotated
from kg.extract import coreference, understand
from kg.extract.coreference import follow
from kg.extract.coreference.described import candidates
from kg.extract.coreference.extent import baring, shutting, spanned
from kg.extract.coreference.phrases import Article, Phrase
from kg.extract.coreference.worth import reasons
from kg.lang import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kg.evaluate.gold import Gold
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Stand
    from kg.model import Reading, Span, Text

    Reasons = list[tuple[str, float]]
    Choice = list[tuple[Reasons, bool]]

FRENCH = LANGUAGES["fr"]
TABLE = Path(__file__).parents[1] / "extract" / "coreference" / "weights.tsv"
# By four-fold cross-validation over articles.
RESTRAINT = {"pronoun": 3.0, "description": 3.0, "worth": 6.0, "article": 3.0, "complement": 3.0}
# What is added to these, by the same cross-validation: a link missed costs more of the CoNLL score than a wrong one.
# That of subjects and of « ceux-ci », which nearly always stand for something told, was raised on the press articles:
# speakers .897 to .898, sourcing .931 to .932.
LEAN = {
    "worth any": -0.2,
    **dict.fromkeys((f"a {article}" for article in Article), 1.0),
    **dict.fromkeys((f"case {case}" for case in ("object", "strong")), 1.0),
    "case subject": 1.3,
    "case near": 1.4,
}
# A reason met less often tells nothing.
OFTEN = 4
LEAST = 0.05
_STEPS = 200


def main(folders: Sequence[Path], unread: frozenset[str]) -> None:
    """Fit and write the weights."""
    parser = Parser(FRENCH)
    found: dict[str, list[Choice]] = {name: [] for name in RESTRAINT}
    for folder in folders:
        for text, gold in annotated(parser, folder, unread):
            for name, choices in observed(text, gold).items():
                found[name] += choices
    weights = {reason: weight for name, choices in found.items() for reason, weight in fit(name, choices).items()}
    write(weights | {reason: weights.get(reason, 0.0) + lean for reason, lean in LEAN.items()})


def write(weights: dict[str, float]) -> None:
    """Write the table."""
    rows = [f"{name}\t{weight:.2f}\n" for name, weight in sorted(weights.items()) if abs(weight) >= LEAST]
    TABLE.write_text(
        "# What speaks for an antecedent or for a figure without a name: reason, weight\n"
        "# Source: fitted to annotated articles by kg.evaluate.referring. Licence: Apache-2.0. Date: 2026-11-24\n"
        + "".join(rows),
        "utf-8",
    )


def observed(text: Text, gold: Gold) -> dict[str, list[Choice]]:
    """The choices that one article puts, and which of them the annotators made."""
    reading = understand(text, FRENCH, before=coreference.extract)
    return witnessed(reading, gold)


def witnessed(reading: Reading, gold: Gold) -> dict[str, list[Choice]]:
    """The same for what is read already."""
    text = reading.text
    meant = {_head(text, span): key for key, entity in gold.entities.items() for span in entity.spans}
    found: dict[str, list[Choice]] = {name: [] for name in RESTRAINT}

    def witness(trail: Trail, item: Phrase | Stand) -> None:
        wanted = meant.get(item.head)
        name = "description" if isinstance(item, Phrase) else "pronoun"
        options = (
            [(figure, grounds.reasons()) for figure, grounds in candidates(trail, item)]
            if isinstance(item, Phrase)
            else [(seen.figure, grounds.reasons()) for seen, grounds in trail.stood(item)]
        )
        if options:
            rows = [(why, wanted is not None and _owner(figure, meant) == wanted) for figure, why in options]
            # A description that is in no entity tells nothing of which figure it would be.
            if wanted is not None or name == "pronoun" or _owned(options, meant):
                found[name].append(rows)

    trail, figures, _ = follow(reading, FRENCH, witness)
    named = {owner for figure in figures if (owner := _owner(figure, meant))}
    for figure in trail.found:
        phrase = trail.phrases.get(figure)
        if figure.mentions and phrase is not None and not figure.named:
            owner = _owner(figure, meant)
            found["worth"].append([(list(reasons(trail, figure, phrase)), owner is not None and owner not in named)])
    spans = {span for entity in gold.entities.values() for span in entity.spans}
    for figure in (*figures, *trail.found):
        for number, mention in enumerate(figure.mentions):
            phrase = trail.met.get(mention.head)
            if phrase is not None and mention.head in meant:
                _extents(trail, phrase, figure, (spans, not number), found)
    return found


def _extents(
    trail: Trail, phrase: Phrase, figure: Figure, state: tuple[set[Span], bool], found: dict[str, list[Choice]]
) -> None:
    """Whether the annotators left the article out, and a complement that is a thing of its own."""
    spans, first = state
    right = {
        (bare, last)
        for bare in (False, True)
        for last in (phrase.last, phrase.shut)
        if spanned(trail.text, phrase, bare=bare, last=last) in spans
    }
    if phrase.article is not Article.BARE and len({bare for bare, _ in right}) == 1:
        why = list(baring(trail, phrase, figure, first=first))
        found["article"].append([(why, next(iter(right))[0])])
    if phrase.shut < phrase.last and len({last for _, last in right}) == 1:
        why = list(shutting(trail, phrase, figure, first=first))
        found["complement"].append([(why, next(iter(right))[1] == phrase.shut)])


def _owned(options: list[tuple[Figure, Reasons]], meant: dict[int, str]) -> bool:
    return any(_owner(figure, meant) for figure, _ in options)


def _head(text: Text, span: object) -> int:
    inside = text.within(span)  # type: ignore[arg-type]
    return next((i for i in inside if text.tokens[i].head not in inside or text.tokens[i].head == i), inside.start)


def _owner(figure: Figure, meant: dict[int, str]) -> str | None:
    """The annotated entity that most mentions of a figure are of; at least half must be of one."""
    votes = Counter(meant.get(mention.head) for mention in figure.mentions)
    key, count = votes.most_common(1)[0] if votes else (None, 0)
    return key if count * 2 >= len(figure.mentions) else None


def _table(choices: Sequence[Choice], names: Sequence[str]) -> csr_matrix:
    """A row for each option of each choice, a column for each of ``names``: how much of that reason it has."""
    place = {reason: number for number, reason in enumerate(names)}
    options = [why for choice in choices for why, _ in choice]
    cells = [
        (amount, row, place[reason]) for row, why in enumerate(options) for reason, amount in why if reason in place
    ]
    values, rows, columns = zip(*cells, strict=True) if cells else ((), (), ())
    return csr_matrix((values, (rows, columns)), shape=(len(options), len(names)))


def fit(name: str, choices: Sequence[Choice]) -> dict[str, float]:
    """The weights that make the annotators' choices likeliest: softmax over the options and none, which scores 0."""
    counts = Counter(reason for choice in choices for why, _ in choice for reason, _ in why)
    names = sorted(reason for reason, count in counts.items() if count >= OFTEN)
    given = _table(choices, names)
    turned = given.T.tocsr()
    groups = np.array([number for number, choice in enumerate(choices) for _ in choice])
    hits = np.array([good for choice in choices for _, good in choice], dtype=float)
    null = 1.0 - np.minimum(np.bincount(groups, hits, len(choices)), 1.0)
    restraint = RESTRAINT[name]

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = np.clip(given @ weights, -30, 30)
        odds = np.exp(scores)
        total = 1.0 + np.bincount(groups, odds, len(choices))
        taken = null + np.bincount(groups, odds * hits, len(choices))
        value = float((np.log(total) - np.log(taken)).sum() + 0.5 * restraint * (weights**2).sum())
        slope = odds / total[groups] - odds * hits / taken[groups]
        return value, turned @ slope + restraint * weights

    end = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}).x
    return dict(zip(names, map(float, end), strict=True))


if __name__ == "__main__":
    given_ = [Path(argument) for argument in sys.argv[1:]]
    main([path for path in given_ if path.is_dir()], frozenset(path.name for path in given_ if not path.is_dir()))
