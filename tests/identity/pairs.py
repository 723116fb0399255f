"""Reads the labelled pairs of this folder, and scores a resolver on them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from kg.model import Entity
from kg.resolve.signature import Row, Signature
from kg.terms import Kind

_KINDS = {
    "h": Kind.PERSON,
    "o": Kind.ORGANIZATION,
    "p": Kind.PLACE,
    "e": Kind.EVENT,
    "w": Kind.WORK,
    "l": Kind.LAW,
    "d": Kind.PRODUCT,
    "c": Kind.CONCEPT,
}


@dataclass(frozen=True, slots=True)
class Side:
    """One entity in an article of its own."""

    key: str
    signature: Signature


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entities, whether they are one, and what makes it hard to tell."""

    line: int
    same: bool
    phenomenon: str
    left: Side
    right: Side


@dataclass(frozen=True, slots=True)
class Figures:
    """Pairs of entities found to be one: precision, recall and F1."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of those found that are."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of those that are that were found."""
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def read(name: str) -> list[Pair]:
    """The pairs of ``tune.tsv`` or ``held.tsv``."""
    lines = (Path(__file__).parent / name).read_text("utf-8").splitlines()
    found = []
    for number, line in enumerate(lines, 1):
        if not line.startswith("#"):
            same, phenomenon, left, right = line.split("\t")
            sides = [_side(text, f"{name} {number} {place}") for place, text in enumerate((left, right))]
            found.append(Pair(number, same == "1", phenomenon, *sides))
    return found


def _entity(text: str) -> Entity:
    letter, _, name = text.strip().partition(" ")
    return Entity(_KINDS[letter], name)


def _side(text: str, seed: str) -> Side:
    first, *fields = text.split(" ; ") if " ; " in text else text.split("; ")
    entity = _entity(first)
    told: dict[str, list[str]] = {}
    for field in fields:
        name, _, values = field.partition(": ")
        told[name] = [value.strip() for value in values.split(",")]
    ties = [_entity(value) for value in told.get("tie", ())]
    near = [_entity(value) for value in told.get("near", ())]
    born = told.get("born")
    row = Row(
        entity.key,
        entity.name,
        tuple(told.get("alias", ())),
        tuple(told.get("link", ())),
        tuple(role.casefold() for role in told.get("role", ())),
        tuple(tie.key for tie in ties),
        int(born[0]) if born else None,
    )
    others = (Row(other.key, other.name) for other in (*ties, *near))
    key = hashlib.sha256(seed.encode()).hexdigest()[:16]
    return Side(entity.key, Signature(key, told.get("date", [""])[0], (row, *others)))


def judge(pairs: list[Pair], found: list[bool]) -> Figures:
    """The figures of what was found of ``pairs``."""
    rows = list(zip((pair.same for pair in pairs), found, strict=True))
    return Figures(rows.count((True, True)), rows.count((False, True)), rows.count((True, False)))
