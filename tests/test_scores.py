"""Scores: a graph against its gold annotation, from values that carry their own answers."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from kg.evaluate import evaluate
from kg.model import Claim, Document, Entity, Event, Mention, Quantity, Reading, Span, Statement, Text, Time
from kg.rdf.dataset import quads
from kg.terms import Form, Kind, Manner, Role, Stance, Status

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Ada Morin dirige Volta. Selon elle, Volta versera 3 millions d'euros à la ville en 2031."
GOLD: dict[str, Any] = {
    "entities": {
        "ada": {"type": "Person", "name": "Ada Morin", "mentions": ["Ada Morin", "elle"]},
        "volta": {"type": "Organization", "name": "Volta", "mentions": ["Volta", "Volta"]},
    },
    "relations": [{"s": "ada", "p": "headOf", "o": "volta", "evidence": "Ada Morin dirige Volta"}],
    "events": [
        {
            "class": "Spending",
            "roles": {"agent": "volta", "amount": {"value": 3000000, "unit": "EUR"}, "time": "2031"},
            "evidence": "Volta versera 3 millions d'euros à la ville en 2031",
            "attributed_to": "ada",
            "status": "planned",
        }
    ],
    "claims": [
        {
            "speaker": "ada",
            "cue": "Selon",
            "content": "Volta versera 3 millions d'euros à la ville en 2031",
            "type": "indirect",
        }
    ],
    "quantities": [{"text": "3 millions d'euros", "value": 3000000, "unit": "EUR"}],
    "dates": [{"text": "2031", "value": "2031"}],
}


def _at(words: str, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


def _entity(kind: Kind, name: str, *spans: Span) -> Entity:
    return Entity(kind, name, mentions=tuple(Mention(span, Form.NAMED, 0, kind) for span in spans))


ADA = _entity(Kind.PERSON, "Ada Morin", _at("Ada Morin"), _at("elle"))
VOLTA = _entity(Kind.ORGANIZATION, "Volta", _at("Volta"), _at("Volta", 30))
MONEY = Quantity("3000000", None, None, "EUR", money=True, per=None, approximate=False, span=_at("3 millions d'euros"))
YEAR = Time("2031", _at("2031"))
CLAIM = Claim(1, ADA, Span(36, 87), Manner.INDIRECT, Stance.NEUTRAL, _at("Selon"))
SPENDING = Event(
    "Spending",
    ((Role.AGENT, VOLTA), (Role.AMOUNT, MONEY), (Role.TIME, YEAR)),
    "Volta versera 3 millions d'euros",
    Status.PLANNED,
    claim=CLAIM,
    evidence=(Span(36, 87),),
)
HEAD = Statement(ADA, "headOf", VOLTA, evidence=(Span(0, 22),))
PERFECT = Reading(
    Text(Document(TEXT), TEXT, (), (), ()),
    quantities=(MONEY,),
    times=(YEAR,),
    entities=(ADA, VOLTA),
    claims=(CLAIM,),
    statements=(HEAD,),
    events=(SPENDING,),
)


def _figures(tmp_path: Path, reading: Reading, gold: dict[str, Any] | None = None) -> dict[str, Any]:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.json").write_text(json.dumps(gold or GOLD), "utf-8")
    return evaluate(tmp_path, tmp_path, [quads(reading, "http://localhost:8000/")]).figures()


def test_a_perfect_graph_scores_one(tmp_path: Path) -> None:
    """Every measure is 1, and no fact is false."""
    figures = _figures(tmp_path, PERFECT)
    assert figures.pop("false_facts") == 0
    assert {name: row.get("F1", row.get("accuracy")) for name, row in figures.items()} == dict.fromkeys(figures, 1.0)


def test_an_empty_graph_scores_nothing(tmp_path: Path) -> None:
    """A text without a graph counts as one where nothing was found."""
    figures = _figures(tmp_path, Reading(Text(Document("autre"), "autre", (), (), ())))
    assert figures["entities"] == {"P": 0.0, "R": 0.0, "F1": 0.0, "gold": 2, "system": 0}
    assert figures["coref"]["F1"] == 0.0


def test_a_claimed_thing_written_as_fact_is_counted(tmp_path: Path) -> None:
    """A plain triple that the gold has only as somebody's words is a false fact."""
    gold = GOLD | {"relations": [GOLD["relations"][0] | {"attributed_to": "ada"}]}
    figures = _figures(tmp_path, PERFECT, gold)
    assert figures["false_facts"] == 1
    assert figures["sourcing"] == {"accuracy": 0.5, "of": 2}


@pytest.mark.parametrize(
    ("measure", "reading"),
    [
        ("quantities", replace(PERFECT, quantities=(replace(MONEY, unit="USD"),), events=())),
        ("dates", replace(PERFECT, times=(Time("2013", YEAR.span),), events=())),
        ("relations", replace(PERFECT, statements=(replace(HEAD, predicate="owner"),))),
        ("events", replace(PERFECT, events=(replace(SPENDING, kind="Meeting"),))),
        ("claims", replace(PERFECT, claims=(replace(CLAIM, content=Span(60, 70)),), events=())),
        ("entities", replace(PERFECT, entities=(ADA, _entity(Kind.PLACE, "Volta", *(m.span for m in VOLTA.mentions))))),
    ],
)
def test_each_measure_falls_with_its_own_error(tmp_path: Path, measure: str, reading: Reading) -> None:
    """A wrong unit, value, property, class, stretch or type is not a hit."""
    assert _figures(tmp_path, reading)[measure]["F1"] < 1.0


def test_a_narrower_property_meets_a_broader_one(tmp_path: Path) -> None:
    """Who leads a body belongs to it; the reverse does not hold."""
    broad = GOLD | {"relations": [GOLD["relations"][0] | {"p": "affiliation"}]}
    assert _figures(tmp_path, PERFECT, broad)["relations"]["F1"] == 1.0
    narrow = replace(PERFECT, statements=(replace(HEAD, predicate="affiliation"),))
    assert _figures(tmp_path, narrow)["relations"]["F1"] == 0.0


def test_a_wrong_speaker_is_counted(tmp_path: Path) -> None:
    """Whose words they are is measured apart from which."""
    claim = replace(CLAIM, speaker=VOLTA)
    figures = _figures(tmp_path, replace(PERFECT, claims=(claim,), events=(replace(SPENDING, claim=claim),)))
    assert figures["claims"]["F1"] == 1.0
    assert figures["speakers"]["accuracy"] == 0.0
    assert figures["sourcing"]["accuracy"] == 0.5
