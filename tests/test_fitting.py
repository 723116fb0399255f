"""Fitting the weights of the clues."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kg.evaluate.fitting import KINDS, fit, samples
from kg.extract.mentions.kinds import weigh
from kg.lang.names import clues
from kg.model import Kind, Span

if TYPE_CHECKING:
    from conftest import Parse


def test_weights_follow_the_samples_and_start_from_the_priors() -> None:
    """A clue seen with one kind speaks for it; one never seen keeps what was set by hand."""
    seen = [(Counter({"chez": 1}), Kind.ORGANIZATION, 1.0), (Counter({"rare": 1}), None, 0.0)] * 20
    names, weights = fit(seen, {"rare": {Kind.PLACE: 2.0}})
    row = dict(zip(KINDS, weights[names.index("chez")], strict=True))
    assert max(row, key=row.__getitem__) is Kind.ORGANIZATION
    assert round(weights[names.index("rare")][KINDS.index(Kind.PLACE)], 2) == 2.0


def test_a_sample_is_a_spelling_with_its_kind(parse: Parse) -> None:
    """The clues of a name come with the kind annotated at its place."""
    text = parse("Hier, Gaspard Ligneul est venu.")
    (found, kind, weight) = next(iter(samples(text, [(Span(6, 21), Kind.PERSON)], 0.5)))
    assert kind is Kind.PERSON
    assert weight == 0.5
    assert "forename+" in found


def test_shipped_weights_are_of_known_kinds_and_decide() -> None:
    """The shipped table can be read, and a title tells a person."""
    scores = weigh({"title": 1}, clues("kg.lang.fr"))
    assert max(scores, key=scores.__getitem__) is Kind.PERSON
