"""What the title tells, and what is somebody's words all the same."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read


def _said(read: Read, text: str, kind: str) -> set[str]:
    """Who says the events of a class; ``""`` for the article itself."""
    found = [event for event in read(text).events if event.kind == kind]
    assert found, text
    return {getattr(event.claim.speaker, "name", "?") if event.claim is not None else "" for event in found}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Le préfet fait le point à Gap\n\nUn homme a été tué à Gap, selon le parquet. La rue est barrée.", "parquet"),
        ("Gap fait la fête\n\nSelon la police, un homme a été tué à Gap. La rue est barrée.", "police"),
        ("Deux hommes ont été tués, a fait savoir le parquet de Gap.", "parquet de Gap"),
    ],
)
def test_a_title_that_only_might_tell_it(read: Read, text: str, who: str) -> None:
    """« fait » can tell deaths, and here tells none: whoever is quoted still says so."""
    assert _said(read, text, "Death") == {who}


def test_a_title_that_tells_it(read: Read) -> None:
    """The article says itself what its title does."""
    text = "Un boulanger tué à Gap\n\nUn boulanger a été tué à Gap, selon le parquet. La rue est barrée."
    assert "" in _said(read, text, "Death")


def test_who_is_heard_in_the_only_line(read: Read) -> None:
    """What somebody says there is theirs, though the line tells a thing of that class itself."""
    assert _said(read, "Affirmant que la région a fermé la ligne, les élus ont bloqué la gare.", "Closure") == {
        "les élus",
        "",
    }


def test_a_day_in_what_is_said(read: Read) -> None:
    """It is no day of what is told beside that."""
    found = read("Rappelant que le port a signé la charte en 2010, la ministre exclut un retrait.")
    [event] = [event for event in found.events if event.kind == "Decision"]
    assert all(role is not Role.TIME for role, _ in event.roles)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Kinshasa dément l'existence de l'attaque commise le 3 janvier 2013 à Goma.", False),
        ("Le préfet assure que l'hypothèse de l'attaque du 3 janvier 2013 est fausse.", False),
        ("Le maire affirme que la rumeur de l'agression du 3 janvier 2013 est infondée.", False),
        ("La police enquête sur l'agression commise le 3 janvier 2013 à Dax.", True),
    ],
)
def test_what_is_denied_or_supposed_is_no_deed(read: Read, text: str, *, own: bool) -> None:
    """A day in the past makes no fact of what somebody only denies, supposes or has heard."""
    found = [event for event in read(text, dt.date(2013, 2, 4)).events if event.kind == "Attack"]
    plain = [event for event in found if event.claim is None and event.status is Status.ASSERTED]
    assert bool(plain) == own


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("Les ministres se sont réunis lundi à Nice pour un sommet.", "Meeting", 1),
        ("Un sommet sur le climat doit être organisé en mai à Gap.", "Meeting", 1),
        ("Le tribunal a infligé hier une peine de six ans à l'ancien notaire.", "Decision", 1),
        ("La Dacoise a remporté la finale en battant la Suédoise Ingrid Holm.", "Competition", 1),
        ("Le maire a limogé son adjoint après le départ du préfet.", "Departure", 2),
    ],
)
def test_a_verb_and_what_tells_the_same_beside_it(read: Read, text: str, kind: str, count: int) -> None:
    """They tell one happening, but for a noun that only dates it."""
    assert len([event for event in read(text).events if event.kind == kind]) == count


def test_who_is_accused_while_something_else_is_denounced(read: Read) -> None:
    """« tout en » leads in another thing that somebody does."""
    found = read("La députée a dénoncé la réforme, tout en accusant le président Luc Roux de mensonge.").events
    assert len([event for event in found if event.kind == "Accusation"]) == 2
