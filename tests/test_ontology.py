"""The ontology's files."""

from __future__ import annotations

import pytest
from pyoxigraph import Dataset as Quads
from pyoxigraph import RdfFormat, parse
from rdflib import Graph

from kg.rdf.ontology import folder, labels

FILES = sorted(folder().rglob("*.ttl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_file_parses_alike_everywhere(path: object) -> None:
    """Both rdflib and pyoxigraph read the same number of triples."""
    assert len(Graph().parse(str(path))) == len(Quads(parse(path=str(path), format=RdfFormat.TURTLE)))


def test_labels_cover_standard_terms() -> None:
    """The standard terms in use have French and English labels too."""
    assert labels("fr")["https://schema.org/jobTitle"] == "a pour fonction"
    assert labels("en")["https://schema.org/jobTitle"] == "has job title"
