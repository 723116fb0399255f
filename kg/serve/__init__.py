"""A graph folder on the web: SPARQL endpoint, query page, a page and data for each IRI, the graph's own page."""

from __future__ import annotations

from kg.serve.run import run
from kg.serve.site import application

__all__ = ["application", "run"]
