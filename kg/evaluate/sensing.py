"""Fits the networks of :mod:`kg.extract.events.sense` to annotated articles.

What the annotators give is an event and the words that tell it, not which word does: the word is the one in them that
the lexicon has for the class, or else the nearest to it in meaning. The networks start from numbers drawn by a fixed
seed and see the samples in an order drawn by the same: the same data give the same bytes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from kg.extract.events.sense import numbers
from kg.extract.events.setting import signs
from kg.lang import LANGUAGES
from kg.lang.sense import NETWORK, Sense
from kg.rdf.vocabulary import EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from kg.annotate.parser import Parser
    from kg.evaluate.gold import Gold
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field
    from kg.model import Span

    Array = NDArray[np.float32]

FRAMES = LANGUAGES["fr"].frames
CLASSES = tuple(sorted(EVENTS))
_AXES = 96
# Signs seen less often among all words, and among those that tell an event, are left out.
_OFTEN, _OFTEN_TOLD = 20, 3
_LEXICAL = ("lex", "first", "turn", "tested")
_OFFERED = MappingProxyType({"strict": 3.0, "loose": 2.0, "doubtful": 1.8})
_MEANING, _VERBAL, _OTHERWISE = 3.0, 0.3, -1.0
# Where the numbers of a word hold its likeness to each class, and by how much it counts there.
_LIKENESS = slice(_AXES, _AXES + len(CLASSES))
_LIKELY = 4.0


@dataclass(frozen=True, slots=True)
class Shape:
    """How a network is made and fitted; the numbers are those of least log loss in cross-validation over articles."""

    hidden: int
    epochs: int
    batch: int
    lost: float
    unseen: float
    restraint: float
    straight: float
    rate: float = 0.002


KEEPING = Shape(hidden=32, epochs=8, batch=256, lost=0.5, unseen=0.2, restraint=1e-4, straight=1e-3)
SORTING = Shape(hidden=64, epochs=60, batch=64, lost=0.5, unseen=0.3, restraint=1e-3, straight=3e-3)
SEEDS = (0, 1)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one article that may tell an event: their signs and numbers, and what the annotators have of each.

    ``told`` is the class of the event told, ``""`` for none, ``None`` where that cannot be said.
    """

    signs: tuple[frozenset[str], ...]
    dense: Array
    told: tuple[str | None, ...]


def blank(parser: Parser) -> Sense:
    """The meanings of the lexicon's words, with no network yet."""
    table = parser.meanings
    table = table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-6)
    middle = table.mean(axis=0)
    spread = np.linalg.eigh(np.cov(table - middle, rowvar=False))
    axes = spread.eigenvectors[:, ::-1][:, :_AXES]
    rows, ends = [], []
    for kind in CLASSES:
        own = {
            frame.lemma
            for found in (FRAMES.verbs, FRAMES.nouns)
            for frames in found.values()
            for frame in frames
            if frame.kind == kind and not frame.words and not frame.doubtful
        }
        vectors = [(parser.meaning(lemma) - middle) @ axes for lemma in sorted(own)]
        rows += [vector / max(float(np.linalg.norm(vector)), 1e-6) for vector in vectors]
        ends.append(len(rows))
    return Sense(
        classes=CLASSES,
        middle=_kept(middle),
        axes=_kept(axes),
        words=_kept(np.array(rows)),
        bounds=tuple(zip([0, *ends[:-1]], ends, strict=True)),
        signs={},
        sorts={},
        keeping=(),
        sorting=(),
    )


def _kept(array: NDArray[np.floating]) -> Array:
    """``array`` as exact as it is written."""
    return array.astype(np.float16).astype(np.float32)


def words(sense: Sense, scene: Scene, field: Field, gold: Gold, again: frozenset[tuple[int, str]]) -> Words:
    """The words of ``field``; ``again`` are those, with the class, that tell an event of another sentence once more."""
    shown = tuple(frozenset(signs(scene, triggers, field)) for triggers in field.offers)
    dense = numbers(sense, scene, field) if field.offers else np.zeros((0, 1), np.float32)
    told = _told(scene, field, gold, dense)
    meant = {(span, kind) for span, kind in _spans(gold)}
    found: list[str | None] = []
    for number, triggers in enumerate(field.offers):
        own = scene.text.tokens[triggers[0].index].span
        kinds = [trigger.frame.kind for trigger in triggers]
        retold = next((kind for kind in kinds if (triggers[0].index, kind) in again), None)
        if number in told:
            found.append(told[number])
        elif any(kind in kinds and span.overlaps(own) for span, kind in meant):
            found.append(None)  # beside the word that is taken to tell it
        else:
            found.append(retold or "")
    return Words(shown, dense, tuple(found))


def _spans(gold: Gold) -> list[tuple[Span, str]]:
    return [(row.span, row.row["class"]) for row in gold.events if row.span is not None and row.row["class"] in EVENTS]


def _told(scene: Scene, field: Field, gold: Gold, dense: Array) -> dict[int, str]:
    """Which word of the field tells each event of ``gold``, the likeliest pairs first."""
    pairs = []
    for event, (span, kind) in enumerate(_spans(gold)):
        for number, triggers in enumerate(field.offers):
            if not scene.text.tokens[triggers[0].index].span.overlaps(span):
                continue
            own = next((trigger for trigger in triggers if trigger.frame.kind == kind), None)
            worth = _MEANING * float(dense[number, _LIKENESS][CLASSES.index(kind)]) / _LIKELY
            worth += _VERBAL if triggers[0].clause is not None else 0.0
            if own is not None:
                worth += _OFFERED["loose" if own.loose else "doubtful" if own.frame.doubtful else "strict"]
            else:
                worth += _OTHERWISE
            pairs.append((worth, event, number, kind))
    found: dict[int, str] = {}
    done: set[int] = set()
    for _, event, number, kind in sorted(pairs, reverse=True):
        if event not in done and found.get(number, kind) == kind:
            found[number] = kind
            done.add(event)
    return found


def fit(sense: Sense, articles: Sequence[Words]) -> dict[str, NDArray[np.generic]]:
    """The arrays of the fitted networks, as :func:`kg.lang.frames.sense` reads them."""
    shown = [row for article in articles for row in article.signs]
    told = [kind for article in articles for kind in article.told]
    dense = np.concatenate([article.dense for article in articles if article.signs])
    known = [number for number, kind in enumerate(told) if kind is not None]
    events = [number for number in known if told[number]]
    names = _common((shown[number] for number in range(len(shown))), _OFTEN, ())
    sorts = _common((shown[number] for number in events), _OFTEN_TOLD, _LEXICAL)
    keeping = np.hstack([table(shown, names), dense])
    sorting = np.hstack([table(shown, sorts), dense])
    kept = np.array([[not told[number], bool(told[number])] for number in known], np.float32)
    kinds = np.array([[told[number] == kind for kind in CLASSES] for number in events], np.float32)
    arrays: dict[str, NDArray[np.generic]] = {
        "classes": np.array(CLASSES),
        "ends": np.array([last for _, last in sense.bounds]),
        "signs": np.array(names),
        "sorts": np.array(sorts),
        **{name: getattr(sense, name).astype(np.float16) for name in ("middle", "axes", "words")},
    }
    for seed in SEEDS:
        for name, shape, given, wanted in (
            ("keeping", KEEPING, keeping[known], kept),
            ("sorting", SORTING, sorting[events], kinds),
        ):
            network = train(given, wanted, shape, seed)
            arrays |= {f"{name} {seed} {part}": network[part].astype(np.float16) for part in NETWORK}
    return arrays


def _common(shown: Iterable[frozenset[str]], often: int, leads: tuple[str, ...]) -> list[str]:
    counts = Counter(name for row in shown for name in row)
    return sorted(name for name, count in counts.items() if count >= often and (not leads or name.startswith(leads)))


def table(shown: Sequence[frozenset[str]], names: Sequence[str]) -> Array:
    """A row of ones and zeros for each of ``shown``: which of ``names`` it has."""
    places = {name: place for place, name in enumerate(names)}
    found = np.zeros((len(shown), len(names)), np.float32)
    for number, row in enumerate(shown):
        found[number, [places[name] for name in row if name in places]] = 1
    return found


def train(given: Array, wanted: Array, shape: Shape, seed: int) -> Mapping[str, Array]:
    """A network of one hidden layer, with straight ways beside it, fitted by Adam with some ways left out."""
    chance = np.random.default_rng(seed)
    size, wide, outcomes = given.shape[0], given.shape[1], wanted.shape[1]
    network = {
        "inner": chance.normal(0, wide**-0.5, (wide, shape.hidden)).astype(np.float32),
        "inner bias": np.zeros(shape.hidden, np.float32),
        "outer": chance.normal(0, 0.1, (shape.hidden, outcomes)).astype(np.float32),
        "outer bias": np.log(wanted.mean(axis=0) + 1e-4).astype(np.float32),
        "straight": np.zeros((wide, outcomes), np.float32),
    }
    means = {part: np.zeros_like(array) for part, array in network.items()}
    squares = {part: np.zeros_like(array) for part, array in network.items()}
    steps = shape.epochs * -(-size // shape.batch)
    step = 0
    for _ in range(shape.epochs):
        order = chance.permutation(size)
        for first in range(0, size, shape.batch):
            step += 1
            rows = order[first : first + shape.batch]
            slopes = _slopes(network, given[rows], wanted[rows], shape, chance)
            rate = shape.rate * (1 - step / steps)
            for part, slope in slopes.items():
                means[part] += 0.1 * (slope - means[part])
                squares[part] += 0.01 * (slope**2 - squares[part])
                move = (means[part] / (1 - 0.9**step)) / (np.sqrt(squares[part] / (1 - 0.99**step)) + 1e-8)
                network[part] -= (rate * move).astype(np.float32)
    return network


def _slopes(
    network: Mapping[str, Array], given: Array, wanted: Array, shape: Shape, chance: np.random.Generator
) -> dict[str, Array]:
    seen = (chance.random(given.shape, dtype=np.float32) > shape.unseen) / np.float32(1 - shape.unseen)
    given = (given * seen).astype(np.float32)
    sums = given @ network["inner"] + network["inner bias"]
    alive = (sums > 0) * ((chance.random(sums.shape, dtype=np.float32) > shape.lost) / np.float32(1 - shape.lost))
    hidden = sums * alive
    scores = hidden @ network["outer"] + given @ network["straight"] + network["outer bias"]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    miss = (powers / powers.sum(axis=1, keepdims=True) - wanted) / np.float32(len(given))
    back = (miss @ network["outer"].T) * alive
    return {
        "outer": hidden.T @ miss + shape.restraint * network["outer"],
        "outer bias": miss.sum(axis=0),
        "straight": given.T @ miss + shape.straight * network["straight"],
        "inner": given.T @ back + shape.restraint * network["inner"],
        "inner bias": back.sum(axis=0),
    }


def write(path: Path, arrays: Mapping[str, NDArray[np.generic]]) -> None:
    """Write ``arrays`` to ``path``, the same bytes for the same arrays."""
    with path.open("wb") as stream:
        np.savez(stream, allow_pickle=False, **dict(sorted(arrays.items())))
