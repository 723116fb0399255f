"""Knowledge held in memory: its faces for Python users."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx
import pytest
import rdflib

from kg.model import Document
from kg.pipeline import build

if TYPE_CHECKING:
    from kg.knowledge import Knowledge

SAMPLES = Path(__file__).resolve().parents[1] / "kg" / "samples"
DISPUTE = """L'usine Kermadec fermera-t-elle ?

Valbrune, 4 mai 2021. - Le maire de Valbrune, Paul Ansart, affirme que le groupe Kermadec a licencié 40 salariés.

La directrice du groupe Kermadec, Ana Riou, dément que le groupe Kermadec a licencié 40 salariés.
"""


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    """The sample articles, read."""
    return build(SAMPLES)


def test_its_faces_show_the_same_graph(knowledge: Knowledge) -> None:
    """rdflib, networkx and SPARQL count the same people; sources without a name, who may be people, apart."""
    people = {entity.name for entity in knowledge.entities if entity.kind.value == "person"}
    dataset = knowledge.dataset()
    assert isinstance(dataset, rdflib.Dataset)
    person = rdflib.URIRef("https://schema.org/Person")
    sources = set(dataset.subjects(rdflib.RDF.type, rdflib.URIRef("https://w3id.org/press-kg/ontology#UnnamedSource")))
    named = set(dataset.subjects(rdflib.RDF.type, person)) - sources
    theirs = {str(dataset.value(node, rdflib.RDFS.label)) for node in named}
    rows = knowledge.query(
        "SELECT DISTINCT ?name WHERE { ?p a schema:Person ; rdfs:label ?name "
        "FILTER NOT EXISTS { ?p a kg:UnnamedSource } }"
    ).rows
    graph = knowledge.network()
    assert isinstance(graph, nx.MultiDiGraph)
    drawn = {row["label"] for _, row in graph.nodes(data=True) if row["kind"] == "person"}
    assert people == theirs == drawn == {getattr(name, "value", None) for (name,) in rows}


def test_it_shows_itself_in_a_notebook(knowledge: Knowledge) -> None:
    """A frame with the page in it."""
    picture = knowledge._repr_html_()
    assert picture.startswith("<iframe")
    assert "Marcel Saucet" in picture


def test_it_shows_itself_in_one_line(knowledge: Knowledge) -> None:
    """At a prompt, or in an error: not with all that it holds."""
    counts = len(knowledge.readings), len(knowledge.entities)
    assert repr(knowledge).startswith("<Knowledge: {} readings, {} entities, ".format(*counts))
    assert len(repr(knowledge)) < 120


def test_a_denial_is_linked_to_what_it_denies(tmp_path: Path) -> None:
    """Two claims of one article at odds with each other are joined."""
    (tmp_path / "usine.txt").write_text(DISPUTE, "utf-8")
    knowledge = build(tmp_path / "usine.txt")
    assert knowledge.query("ASK { ?one kg:disputes ?other }").truth


def test_a_text_at_hand_is_read_like_a_file(tmp_path: Path) -> None:
    """With its day; beside files, and once where both are the same. Each speaker has a name, a source its words."""
    told = "Selon une source proche du dossier, le port de Valbrune rouvrira mardi."
    path = tmp_path / "port.txt"
    path.write_text(told, "utf-8")
    knowledge = build(Document(told, published=dt.date(2021, 5, 3)), Document(DISPUTE))
    assert [time.edtf for time in knowledge.readings[0].times] == ["2021-05-04"]
    speakers = {claim.speaker.name for claim in knowledge.claims if claim.speaker is not None}
    assert speakers == {"une source proche du dossier", "Paul Ansart", "Ana Riou"}
    assert len(build(Document(told), path).readings) == 1
