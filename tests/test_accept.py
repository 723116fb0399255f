"""Content negotiation."""

from __future__ import annotations

import pytest

from kg.rdf.refused import RefusedError
from kg.serve.accept import HTML, JSON, SOLUTIONS, TRIPLES, choose, language


@pytest.mark.parametrize(
    ("accepted", "name"),
    [
        (None, "json"),
        ("*/*", "json"),
        ("text/csv", "csv"),
        ("text/*", "csv"),
        ("application/sparql-results+xml;q=0.5, text/tab-separated-values;q=0.9", "tsv"),
        ("text/csv;q=0, */*;q=0.1", "json"),
        ("application/xml", "xml"),
        ("TEXT/CSV; charset=utf-8", "csv"),
    ],
)
def test_the_best_offer(accepted: str | None, name: str) -> None:
    """Weights count first, then the more specific range, then the server's order."""
    assert choose(accepted, SOLUTIONS).name == name


@pytest.mark.parametrize("accepted", ["image/png", "text/turtle", "text/csv;q=0", "text/csv;q=x"])
def test_nothing_will_do(accepted: str) -> None:
    """What is not on offer is 406, and the message says what is."""
    with pytest.raises(RefusedError, match="text/csv") as error:
        choose(accepted, SOLUTIONS)
    assert error.value.status == 406


def test_a_named_form_goes_first() -> None:
    """A link can ask for a form whatever the browser accepts."""
    assert choose("text/html", (*TRIPLES, HTML), "nt").name == "nt"
    assert choose("text/html", (*TRIPLES, HTML), "text/turtle").name == "ttl"
    with pytest.raises(RefusedError):
        choose("*/*", (JSON,), "pdf")


def test_the_language_of_a_reader() -> None:
    """French unless English is liked better."""
    assert language(None, ("fr", "en")) == "fr"
    assert language("en-GB,en;q=0.9,fr;q=0.8", ("fr", "en")) == "en"
    assert language("de, fr;q=0.3, en;q=0.2", ("fr", "en")) == "fr"
