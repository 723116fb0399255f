"""Traps: short texts in which a careless builder would assert a falsehood, and what is there instead."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.extract import understand
from kg.model import Document, Entity
from kg.terms import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.parser import Parser
    from kg.lang.base import Language
    from kg.model import Event, Filler, Reading, Statement

ROWS = tuple(
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "traps" / "traps.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
)
# The names that the ontology gives to what the extractors call otherwise.
NAMES = {"locatedIn": "location"}
# What is reached; raised when more is, lowered only with a reason.
FALSE_FACTS = 0
PRESENT = 0.85
TRIPLE = re.compile(r"(\w+)\((.*?),(.*?)\)")


@pytest.fixture(scope="module")
def readings(parser: Parser, french: Language) -> list[Reading]:
    """The reading of each trap, in order."""
    texts = parser.parse(Document(row[1]) for row in ROWS)
    return [understand(text, french) for text in texts]


def _plain(item: Statement | Event) -> bool:
    return item.claim is None and item.status is Status.ASSERTED


def _name(filler: Filler) -> str:
    return filler.name if isinstance(filler, Entity) else str(filler)


def _called(name: str, wanted: str) -> bool:
    """Whether ``wanted`` is in a name, or after ``=`` is the whole name."""
    return name == wanted[1:] if wanted.startswith("=") else wanted in name


def _related(statement: Statement, triple: re.Match[str]) -> bool:
    predicate, subject, value = triple.groups()
    named = NAMES.get(statement.predicate, statement.predicate) == predicate
    return named and _called(statement.subject.name, subject) and _called(_name(statement.object), value)


def _parted(event: Event, triple: re.Match[str]) -> bool:
    """Whether somebody has a part in an event of a class: ``patient(Death,Luc Bas)``."""
    part, kind, name = triple.groups()
    return event.kind == kind and any(
        role.value == part and _called(_name(filler), name) for role, filler in event.roles
    )


def _false(reading: Reading, absent: str) -> Iterator[str]:
    for wanted in filter(None, absent.split(";")):
        triple = TRIPLE.fullmatch(wanted)
        if triple is not None:
            related = any(_plain(statement) and _related(statement, triple) for statement in reading.statements)
            if related or any(_plain(event) and _parted(event, triple) for event in reading.events):
                yield wanted
            continue
        kind, _, word = wanted.partition(":")
        if any(_plain(event) and event.kind == kind and word in event.label for event in reading.events):
            yield wanted


def _there(reading: Reading, wanted: str) -> bool:
    triple = TRIPLE.fullmatch(wanted)
    if triple is not None:
        return any(_related(statement, triple) for statement in reading.statements)
    kind, _, rest = wanted.partition(":")
    if kind == "claim":
        return any(rest in reading.text.words(claim.content) for claim in reading.claims)
    return any(event.kind == kind and event.status == rest for event in reading.events)


def test_traps_are_many_and_sorted() -> None:
    """There are more than 120 traps, each text once, in order."""
    assert len({row[1] for row in ROWS}) == len(ROWS) > 120
    assert list(ROWS) == sorted(ROWS)


def test_no_falsehood_is_plain(readings: list[Reading]) -> None:
    """Nothing that a trap holds out is a plain triple or an asserted event."""
    false = [
        (row[1], wanted) for row, reading in zip(ROWS, readings, strict=True) for wanted in _false(reading, row[2])
    ]
    held_out = sum(len(row[2].split(";")) for row in ROWS if row[2])
    lines = "\n".join(f"{wanted}: {text}" for text, wanted in false)
    assert len(false) <= FALSE_FACTS, f"{len(false)} of {held_out} falsehoods are plain:\n{lines}"


def test_what_is_said_is_there(readings: list[Reading]) -> None:
    """What the texts do say is found, with its status and its source."""
    wanted = [(row[1], row[3], reading) for row, reading in zip(ROWS, readings, strict=True) if row[3]]
    missed = [(text, want) for text, want, reading in wanted if not _there(reading, want)]
    lines = "\n".join(f"{want}: {text}" for text, want in missed)
    assert len(missed) <= (1 - PRESENT) * len(wanted), f"{len(missed)} of {len(wanted)} are missing:\n{lines}"
