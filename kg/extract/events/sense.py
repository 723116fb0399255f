"""What a word tells, by what it means, how it stands in its clause, and what the text is about.

Two small networks weigh together what the signs of :mod:`kg.extract.events.telling` weigh one by one, and know words by
the model's vectors: one says whether a reader would keep an event of the word, the other of which class it is.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from kg.extract.events.setting import signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field, Trigger
    from kg.lang.frames import Sense
    from kg.model import Text

    Array = NDArray[np.float32]

# How many numbers of the model's vectors tell of a word by itself.
_STATIC = 300
# The words around that tell what a word is about, and how fast their weight falls with distance.
_REACH, _FALL = 8, 4.0
_CONTENT = frozenset({"NOUN", "VERB", "ADJ"})
_AROUND = _CONTENT | {"PROPN"}
# A class is as near as its three nearest words, other than the word itself.
_NEAREST, _ITSELF = 3, 0.995
# A text's class is a share of all it tells, as if three more happenings of no class were told.
_SMOOTH = 3
# How many axes of the vectors of text and surroundings are looked at; how much each kind of number counts.
_TOPIC, _NEAR = 32, 64
_SCALES = (2.0, 4.0, 4.0, 6.0, 2.0)


def chances(scene: Scene, field: Field) -> Mapping[int, Mapping[str, float]]:
    """For each word of ``field``, how likely it tells an event of each class that is to be kept."""
    sense = scene.frames.sense
    words = [triggers[0].index for triggers in field.offers]
    if sense is None or scene.text.vectors is None or not words:
        return {}
    dense = numbers(sense, scene, field)
    shown = [frozenset(signs(scene, triggers, field)) for triggers in field.offers]
    kept = _mean(sense.keeping, _table(shown, sense.signs), dense)[:, 1:]
    sorts = _mean(sense.sorting, _table(shown, sense.sorts), dense)
    both = (kept * sorts).astype(float)
    return {
        index: dict(zip(sense.classes, map(float, row), strict=True)) for index, row in zip(words, both, strict=True)
    }


def numbers(sense: Sense, scene: Scene, field: Field) -> Array:
    """A row for each word of ``field``: its meaning, likeness to each class, and what the text and words near tell."""
    text = scene.text
    lemmas = _lemmas(sense, np.zeros((len(text.tokens), _STATIC)) if text.vectors is None else text.vectors)
    content = [token.index for token in text.tokens if token.pos in _CONTENT and lemmas[token.index].any()]
    topic = lemmas[content].mean(axis=0)[:_TOPIC] if content else np.zeros(_TOPIC, np.float32)
    places = {name: place for place, name in enumerate(sense.classes)}
    told = Counter(triggers[0].frame.kind for triggers in field.offers if _sure(triggers))
    counts = np.array([told[name] for name in sense.classes], np.float32)
    alike = _likeness(sense, lemmas[[triggers[0].index for triggers in field.offers]])
    rows = []
    for near, triggers in zip(alike, field.offers, strict=True):
        index = triggers[0].index
        others = counts.copy()
        if _sure(triggers):
            others[places[triggers[0].frame.kind]] -= 1
        share = others / (others.sum() + _SMOOTH)
        blocks = (lemmas[index], near, share, topic, _around(text, lemmas, index)[:_NEAR])
        rows.append(np.concatenate([block * scale for block, scale in zip(blocks, _SCALES, strict=True)]))
    return np.array(rows, np.float32)


def _sure(triggers: tuple[Trigger, ...]) -> bool:
    return not triggers[0].loose and not triggers[0].frame.doubtful


def _lemmas(sense: Sense, vectors: NDArray[np.floating]) -> Array:
    """The vector of each token's lemma on the axes of ``sense``; zeros for a word that has none."""
    given = vectors[:, :_STATIC].astype(np.float32)
    known = given.any(axis=1, keepdims=True)
    return np.asarray(((given - sense.middle) @ sense.axes) * known, np.float32)


def _likeness(sense: Sense, lemmas: Array) -> Array:
    """How near each word is to the words that tell each class; a row for each of ``lemmas``."""
    found = np.zeros((len(lemmas), len(sense.classes)), np.float32)
    lengths = np.linalg.norm(lemmas, axis=1)
    known = np.flatnonzero(lengths)
    near = (lemmas[known] / lengths[known, None]) @ sense.words.T
    near[near >= _ITSELF] = -np.inf
    for place, (first, last) in enumerate(sense.bounds):
        count = min(_NEAREST, last - first)
        best = np.partition(near[:, first:last], last - first - count, axis=1)[:, last - first - count :]
        others = np.isfinite(best)
        sums = np.where(others, best, 0).sum(axis=1)
        found[known, place] = sums / np.maximum(others.sum(axis=1), 1)
    return found


def _around(text: Text, lemmas: Array, index: int) -> Array:
    sentence = text.sentence(index)
    near = [
        place
        for place in range(max(sentence.start, index - _REACH), min(sentence.stop, index + _REACH + 1))
        if place != index and text.tokens[place].pos in _AROUND
    ]
    if not near:
        return np.zeros(lemmas.shape[1], np.float32)
    weights = np.array([1 / (1 + abs(place - index) / _FALL) for place in near], np.float32)
    return np.asarray(weights @ lemmas[near] / weights.sum(), np.float32)


def _table(shown: Iterable[frozenset[str]], names: Mapping[str, int]) -> Array:
    rows = list(shown)
    table = np.zeros((len(rows), len(names)), np.float32)
    for number, row in enumerate(rows):
        table[number, [names[name] for name in row if name in names]] = 1
    return table


def _mean(networks: tuple[Mapping[str, Array], ...], signs_: Array, dense: Array) -> Array:
    given = np.hstack([signs_, dense])
    found = [outcome(network, given) for network in networks]
    return np.asarray(sum(found[1:], found[0]) / len(found), np.float32)


def outcome(network: Mapping[str, Array], given: Array) -> Array:
    """The probability of each outcome by one network: a hidden layer, and straight ways beside it."""
    hidden = np.maximum(given @ network["inner"] + network["inner bias"], 0)
    scores = hidden @ network["outer"] + given @ network["straight"] + network["outer bias"]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)
