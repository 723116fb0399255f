"""Which role an annotated event gives to what was found."""

from __future__ import annotations

import pytest

from kg.evaluate.gold import Assertion, Gold, GoldEntity
from kg.evaluate.likeness import Likeness
from kg.model import Document, Entity, Mention, Quantity, Reading, Span, Text, Time
from kg.terms import Form, Kind, Role

TEXT = "Ada Morin a payé 12 euros à la coopérative en 2014."
ADA = Entity(Kind.PERSON, "Morin", mentions=(Mention(Span(0, 9), Form.NAMED, 1, Kind.PERSON),))
SUM = Quantity("12", None, None, "EUR", money=True, per=None, approximate=False, span=Span(17, 25))


def _event(**roles: object) -> Assertion:
    row = {"class": "Spending", **roles}
    return Assertion(row, Span(0, 9), "asserted", None, tuple(roles.items()))


@pytest.fixture
def likeness() -> Likeness:
    """An article in which the annotation has Ada Morin, and a name that was not found."""
    entities = {
        "ada": GoldEntity("Person", "Ada Morin", (Span(0, 9),), (Span(0, 9),)),
        "coop": GoldEntity("Organization", "la coopérative", (Span(28, 42),), ()),
    }
    gold = Gold(TEXT, entities, (), (), (), (), ())
    return Likeness(gold, Reading(Text(Document(TEXT), TEXT, (), (), ()), entities=(ADA,)))


def test_an_entity_is_known_by_its_place_or_its_name(likeness: Likeness) -> None:
    """Its mention lies on an annotated one, or its label is that of the annotated entity."""
    row = _event(agent="ada", recipient="coop")
    assert likeness.role(row, ADA) == "agent"
    assert likeness.role(row, Entity(Kind.ORGANIZATION, "La coopérative")) == "recipient"
    assert likeness.role(row, Entity(Kind.ORGANIZATION, "Brisac")) is None


def test_an_amount_has_a_number_and_no_other_unit(likeness: Likeness) -> None:
    """A number in common is enough where one of the two gives no unit."""
    assert likeness.role(_event(amount={"value": 12, "unit": "EUR"}), SUM) == "amount"
    assert likeness.role(_event(amount={"min": 5, "max": 12}), SUM) == Role.AMOUNT
    assert likeness.role(_event(amount={"value": 12, "unit": "USD"}), SUM) is None
    assert likeness.role(_event(amount={"value": 13}), SUM) is None
    assert likeness.role(_event(agent="12 euros"), SUM) is None
    assert likeness.role(_event(amount={"value": 12}), ADA) is None


def test_days_and_words_are_compared_as_they_are_written(likeness: Likeness) -> None:
    """A time by its EDTF, a word without its article."""
    assert likeness.role(_event(time="2014", purpose="le pont"), Time("2014", Span(46, 50))) == "time"
    assert likeness.role(_event(purpose="le pont"), "pont") == "purpose"
