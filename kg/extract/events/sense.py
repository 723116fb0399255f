"""What a word tells, by what it means, how it stands in its clause, and what the text is about.

Two small networks weigh together what the signs of :mod:`kg.extract.events.telling` weigh one by one, and know words by
the model's vectors: one says whether a reader would keep an event of the word, the other of which class it is.
"""

from __future__ import annotations

from functools import cache
from itertools import cycle, islice, pairwise
from typing import TYPE_CHECKING

import numpy as np

from kg.extract.events.setting import signs
from kg.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field
    from kg.lang.sense import Sense
    from kg.model import Text

    Array = NDArray[np.float32]

# The words around that tell what a word is about, and how fast their weight falls with distance.
_REACH, _FALL = 8, 4.0
# No word around that counts weighs less.
_LEAST = 0.1
_CONTENT = frozenset({"NOUN", "VERB", "ADJ"})
_AROUND = _CONTENT | {"PROPN"}
# A class is as near as its three nearest words, other than the word itself.
_NEAREST, _ITSELF = 3, 0.995
# A text's class is a share of all it tells, as if three more happenings of no class were told.
_SMOOTH = 3
# How many axes of the vectors of text and surroundings are looked at; how much each kind of number counts.
_TOPIC, _NEAR = 32, 64
_SCALES = (2.0, 4.0, 4.0, 6.0, 2.0)
# The words of a text that are looked at together: those of a book would take hundreds of megabytes.
_BATCH = 1024
# The same of their vectors, which are shorter than what is made of them.
_MANY = 4096
# The words whose likeness is kept, in 6 MB.
_KEPT = 1 << 14
# Fewer rows are multiplied in another way, with other roundings.
_FEWEST = 32


def chances(scene: Scene, field: Field) -> list[float]:
    """For each trigger of each word of ``field``, how likely the word tells an event of its class that is to be kept.

    Nothing without the networks or vectors.
    """
    sense = scene.frames.sense
    if sense is None or scene.text.vectors is None or not field.offers:
        return []
    dense = numbers(sense, scene, field)
    names, sorting = _columns(sense)
    found: list[float] = []
    for part in _parts(len(field.offers)):
        offers = field.offers[part]
        shown = _table([signs(scene, triggers, field) for triggers in offers], names)
        kept = _mean(sense.keeping, shown[:, : len(sense.signs)], dense[part])[:, 1:]
        sorts = _mean(sense.sorting, shown[:, sorting], dense[part])
        rows = [row for row, triggers in enumerate(offers) for _ in triggers]
        kinds = [_places(sense)[trigger.frame.kind] for triggers in offers for trigger in triggers]
        found += (kept * sorts)[rows, kinds].astype(float).tolist()
    return found


@cache
def _columns(sense: Sense) -> tuple[Mapping[str, int], NDArray[np.intp]]:
    """The columns of all signs, those of whether first, and which of them tell of which class."""
    names = {name: place for place, name in enumerate(dict.fromkeys([*sense.signs, *sense.sorts]))}
    return names, np.array([names[name] for name in sense.sorts], np.intp)


@cache
def _places(sense: Sense) -> Mapping[str, int]:
    """The place of each class."""
    return {name: place for place, name in enumerate(sense.classes)}


def _parts(count: int, most: int = _BATCH) -> list[slice]:
    """So many rows in parts alike, of ``most`` at most and never of one alone."""
    if count <= most:
        return [slice(0, count)]
    ends = np.linspace(0, count, -(-count // most) + 1).astype(int).tolist()
    return [slice(first, last) for first, last in pairwise(ends)]


def numbers(sense: Sense, scene: Scene, field: Field) -> Array:
    """A row for each word of ``field``: its meaning, likeness to each class, and what the text and words near tell."""
    text = scene.text
    words = np.array([triggers[0].index for triggers in field.offers])
    around = [token.index for token in text.tokens if token.pos in _AROUND]
    lemmas = _lemmas(sense, text, {*words.tolist(), *around})
    content = np.array([index for index in around if text.tokens[index].pos in _CONTENT], np.intp)
    content = content[_some(lemmas[content])]
    topic = lemmas[content, :_TOPIC].mean(axis=0) if len(content) else np.zeros(_TOPIC, np.float32)
    blocks = (
        lemmas[words],
        _likenesses(sense, lemmas[words]),
        _told(sense, field),
        np.broadcast_to(topic, (len(words), _TOPIC)),
        np.vstack([_around(text, lemmas[:, :_NEAR], words[part], around) for part in _parts(len(words))]),
    )
    return np.hstack(
        [block * np.float32(scale) for block, scale in zip(blocks, _SCALES, strict=True)], dtype=np.float32
    )


def _told(sense: Sense, field: Field) -> Array:
    """The share of each class in what the other words of the text tell; a row for each word."""
    places = _places(sense)
    own = np.zeros((len(field.offers), len(places)), np.float32)
    for row, triggers in zip(own, field.offers, strict=True):
        if not triggers[0].loose and not triggers[0].frame.doubtful:
            row[places[triggers[0].frame.kind]] = 1
    others = own.sum(axis=0) - own
    return np.asarray(others / (others.sum(axis=1, keepdims=True) + _SMOOTH), np.float32)


def _lemmas(sense: Sense, text: Text, words: Iterable[int]) -> Array:
    """The vector of each token's lemma on the axes of ``sense``; zeros where it has none, or is none of ``words``."""
    found = np.zeros((len(text.tokens), sense.axes.shape[1]), np.float32)
    if text.vectors is not None:
        places = np.array(sorted(words), np.intp)
        for part in _parts(len(places), _MANY):
            given = text.vectors[places[part]].astype(np.float32)
            found[places[part]] = ((given - sense.middle) @ sense.axes) * _some(given)[:, None]
    return found


def _some(rows: Array) -> NDArray[np.bool_]:
    """Which of ``rows`` hold a number other than 0, by their lengths: to look at each number takes longer."""
    return np.asarray(np.einsum("ra,ra->r", rows, rows) > 0)


def _likenesses(sense: Sense, lemmas: Array) -> Array:
    """How near each word is to the words that tell each class; a row for each of ``lemmas``, looked at once each."""
    return _known(sense).rows([row.tobytes() for row in lemmas])


@cache
def _known(sense: Sense) -> Memory[bytes]:
    """What words are like that texts before have held, by their vectors."""

    def looked(keys: list[bytes]) -> Array:
        padded = b"".join(islice(cycle(keys), max(len(keys), _FEWEST)))
        return _likeness(sense, np.frombuffer(padded, np.float32).reshape(-1, sense.axes.shape[1]), len(keys))

    return Memory(looked, _KEPT)


def _likeness(sense: Sense, lemmas: Array, count: int) -> Array:
    """How near each word is to the words that tell each class; a row for each of the first ``count`` of ``lemmas``."""
    lengths = np.linalg.norm(lemmas, axis=1, keepdims=True)
    near = ((lemmas / np.where(lengths, lengths, 1)) @ sense.words.T)[:count]
    near[near >= _ITSELF] = -np.inf
    best = np.full((count, len(sense.classes), _NEAREST), -np.inf, np.float32)
    for place, (first, last) in enumerate(sense.bounds):
        most = min(_NEAREST, last - first)
        best[:, place, :most] = np.partition(near[:, first:last], last - first - most, axis=1)[:, -most:]
    others = np.isfinite(best)
    return np.asarray(np.where(others, best, 0).sum(axis=2) / np.maximum(others.sum(axis=2), 1), np.float32)


def _around(text: Text, lemmas: Array, words: NDArray[np.intp], around: list[int]) -> Array:
    """The mean of ``lemmas`` of the tokens ``around`` each of ``words`` in its sentence, the nearer the weightier."""
    steps = np.array([step for step in range(-_REACH, _REACH + 1) if step])
    limits = [text.sentence(int(index)) for index in words]
    telling = np.zeros(len(text.tokens), np.bool_)
    telling[around] = True
    places = words[:, None] + steps
    inside = (places >= [[limit.start] for limit in limits]) & (places < [[limit.stop] for limit in limits])
    places[~inside] = 0
    weights = (1 / (1 + np.abs(steps) / _FALL) * (inside & telling[places])).astype(np.float32)
    sums = np.einsum("ws,wsa->wa", weights, lemmas[places])
    return np.asarray(sums / np.maximum(weights.sum(axis=1, keepdims=True), _LEAST), np.float32)


def _table(shown: Iterable[list[str]], names: Mapping[str, int]) -> Array:
    rows = [[place for place in map(names.get, row) if place is not None] for row in shown]
    table = np.zeros((len(rows), len(names)), np.float32)
    table[np.repeat(np.arange(len(rows)), [*map(len, rows)]), [place for row in rows for place in row]] = 1
    return table


def _mean(networks: tuple[Mapping[str, Array], ...], signs_: Array, dense: Array) -> Array:
    given = np.hstack([signs_, dense])
    found = [outcome(network, given) for network in networks]
    return np.asarray(sum(found[1:], found[0]) / len(found), np.float32)


def outcome(network: Mapping[str, Array], given: Array) -> Array:
    """The probability of each outcome by one network: a hidden layer, and straight ways beside it."""
    hidden = np.maximum(given @ network["inner"] + network["inner bias"], 0)
    scores = hidden @ network["outer"] + given @ network["straight"] + network["outer bias"]
    powers = np.exp(scores - np.maximum.reduce(scores, axis=1, keepdims=True))
    return np.asarray(powers / np.add.reduce(powers, axis=1, keepdims=True), np.float32)
