"""SPARQL and the named questions."""

from __future__ import annotations

import csv
import io
import json
import time
from dataclasses import replace

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store
from rdflib import Graph

from kg.errors import QueryError
from kg.model import Document, Entity, Reading, Span, Statement, Text
from kg.rdf.dataset import quads
from kg.rdf.ontology import columns, questions
from kg.rdf.query import FORMATS, named, query
from kg.rdf.store import memory
from kg.rdf.vocabulary import PREFIXES
from kg.terms import Kind


@pytest.fixture(scope="module")
def store(reading: Reading) -> Store:
    """The hand-made reading, in memory."""
    return memory(quads(reading, "http://localhost:8000/"))


def answers(store: Store, question: str, **parameters: str) -> list[dict[str, str]]:
    """The rows of a named question, as CSV readers see them."""
    return list(csv.DictReader(io.StringIO(query(store, named(question, parameters)).render("csv"))))


@pytest.mark.parametrize("name", questions())
def test_each_question_runs_and_has_titles(store: Store, name: str) -> None:
    """Each named question parses, runs with and without its parameters, and has a title in both languages."""
    question = questions()[name]
    assert set(question.titles) == {"fr", "en"}
    query(store, question.sparql)
    filled = named(name, dict.fromkeys(question.parameters, "zzzz"))
    assert query(store, filled).rows == () or not question.parameters


def test_who_said_what(store: Store) -> None:
    """The words of one speaker, with cue and form."""
    rows = answers(store, "who-said-what", speaker="vasseur")
    assert {(row["words"], row["cue"], row["form"]) for row in rows} >= {
        ("Nous allons recruter 40 ingénieurs", "a-t-elle ajouté", "Direct")
    }
    assert len(rows) == 2


def test_who_leads_what(store: Store) -> None:
    """The head of a body, with the title."""
    (row,) = answers(store, "who-leads-what")
    assert (row["who"], row["title"], row["led"]) == ("Claire Vasseur", "directrice", "Institut des capteurs")


def test_a_body_is_led_under_the_title_that_the_same_words_tell() -> None:
    """« maire de Gap » leads the town as its mayor: that he is a doctor stands elsewhere, and is no row."""
    bas = Entity(Kind.PERSON, "Luc Bas")
    here, there = (Span(0, 20),), (Span(30, 50),)
    rows = (
        Statement(bas, "headOf", Entity(Kind.PLACE, "Gap"), evidence=here),
        Statement(bas, "jobTitle", "maire", evidence=here),
        Statement(bas, "jobTitle", "médecin", evidence=there),
    )
    text = Text(Document("x" * 80), "x" * 80, (), (), ())
    store = memory(quads(Reading(text, statements=rows), "http://localhost:8000/"))
    found = [(row["who"], row["title"], row["led"]) for row in answers(store, "who-leads-what")]
    assert found == [("Luc Bas", "maire", "Gap")]


def test_who_led_what_leads_it_no_more() -> None:
    """An ended relation is no answer."""
    text = Text(Document("x"), "x", (), (), ())
    led = Statement(Entity(Kind.PERSON, "Ana Roux"), "headOf", Entity(Kind.ORGANIZATION, "Bolvig"))
    found = [
        answers(memory(quads(Reading(text, statements=(row,)), "http://localhost:8000/")), "who-leads-what")
        for row in (led, replace(led, ended=True))
    ]
    assert [len(rows) for rows in found] == [1, 0]


def test_who_spends_how_much(store: Store) -> None:
    """How much, in what currency, per what, for what, according to whom."""
    (row,) = answers(store, "who-spends-how-much", spender="optilac")
    assert row["value"] == "3000000"
    assert (row["currency"], row["per"], row["on"]) == ("EUR", "year", "photonique")
    assert (row["status"], row["according_to"]) == ("Conditional", "Claire Vasseur")


def test_claimed_and_not_asserted(store: Store) -> None:
    """What only somebody says: the spending, the hiring, the open relation."""
    rows = answers(store, "claimed-not-asserted")
    assert len(rows) == 3
    assert {row["according_to"] for row in rows} == {"Claire Vasseur"}


def test_other_questions_answer(store: Store) -> None:
    """The rest of the questions find what the reading holds."""
    assert answers(store, "acronyms", acronym="idc")[0]["long"] == "Institut des capteurs"
    assert {row["how"] for row in answers(store, "who-spoke-at")} == {"a-t-elle ajouté", "participant"}
    assert {(row["where"], row["who"]) for row in answers(store, "said-where")} == {("Forum alpin", "Claire Vasseur")}
    assert answers(store, "where-and-when")[0]["where"] == "Grenoble"
    assert answers(store, "most-quoted")[0] == {
        "who": "Claire Vasseur",
        "kind": "Person",
        "claims": "2",
        "articles": "1",
    }
    assert answers(store, "sources-by-outlet")[0]["paper"] == "Le Courrier des Alpes"
    assert answers(store, "co-speakers")[0]["articles"] == "1"
    assert answers(store, "about-somebody", name="optilac")[0]["relation"] == "miser-sur"


def test_named_questions_answer_in_the_readers_language(store: Store) -> None:
    """Columns and terms of the ontology are French in a table, and stay what they are for programs."""
    found = query(store, named("about-somebody", {"name": "vasseur"}))
    head, _, *lines = found.render("table", "fr").splitlines()
    assert head.split() == ["qui", "relation", "valeur", "statut", "selon", "passage"]
    assert any("dirige" in line and "affirmé" in line for line in lines)
    assert "headOf" in found.render("csv")
    assert found.render("table").splitlines()[0].startswith("who")


@pytest.mark.parametrize("name", sorted(questions()))
def test_every_column_of_a_question_has_a_name(store: Store, name: str) -> None:
    """In French and in English."""
    shown = query(store, named(name, {})).columns
    for language in ("fr", "en"):
        assert set(shown) <= set(columns(language))


def test_a_parameter_is_a_literal(store: Store) -> None:
    """A value that looks like SPARQL is only ever text."""
    hostile = '" } UNION { ?s ?p ?o } # \\" \n }'
    assert query(store, named("who-said-what", {"speaker": hostile})).rows == ()


def test_triples_of_two_documents_count_once(reading: Reading) -> None:
    """The default graph is a true union: a triple of two graphs is one."""
    first = quads(reading, "http://localhost:8000/")
    other = {
        Quad(quad.subject, quad.predicate, quad.object, NamedNode("http://localhost:8000/doc/2")) for quad in first
    }
    counted = query(memory(first | other), "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")
    assert counted.rows[0][0] == query(memory(first), "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }").rows[0][0]


def test_from_is_honoured(store: Store, reading: Reading) -> None:
    """A query that names its graphs sees only these."""
    known = query(store, f"ASK FROM <http://localhost:8000/doc/{reading.document.key}> {{ ?s a kg:Claim }}")
    unknown = query(store, "ASK FROM <http://localhost:8000/doc/none> { ?s a kg:Claim }")
    assert (known.truth, unknown.truth) == (True, False)


def test_every_form_of_answer(store: Store) -> None:
    """Rows come as table, CSV, TSV, JSON and XML; triples as Turtle."""
    rows = query(store, "SELECT ?who WHERE { ?c kg:speaker/rdfs:label ?who } ORDER BY ?who LIMIT 1")
    assert rows.render("csv") == "who\r\nClaire Vasseur\r\n"
    assert rows.render("tsv") == '?who\n"Claire Vasseur"@fr\n'
    assert json.loads(rows.render("json"))["results"]["bindings"][0]["who"]["value"] == "Claire Vasseur"
    assert "Claire Vasseur" in rows.render("xml")
    assert all(rows.render(form).endswith("\n") for form in FORMATS if form != "turtle")
    assert rows.render("table").splitlines()[2] == "Claire Vasseur"
    triples = query(store, "CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s a schema:Person ; rdfs:label ?l }")
    assert len(Graph().parse(data=triples.render("turtle"))) == 1
    assert triples.columns == ("subject", "predicate", "object")
    assert [len(row) for row in triples.rows] == [3]
    assert triples.truth is None
    asked = query(store, "ASK { ?s a kg:Claim }")
    assert asked.render("csv") == "true\n"
    assert asked.render("table") == "oui\n"
    assert query(store, "ASK { ?s a <urn:absent> }").render("table") == "non\n"
    assert (asked.columns, asked.rows) == ((), ())


@pytest.mark.parametrize(
    ("sparql", "form", "words"),
    [
        ("SELECT ?s WHERE { ?s ?p }", "csv", "expected"),
        ("SELECT ?s WHERE { ?s ?p ?o }", "turtle", "rows"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "csv", "triples"),
        ("ASK {}", "pdf", "no such format"),
        ("DELETE WHERE { ?s ?p ?o }", "csv", "read only"),
        ("SELECT ?s WHERE { ?s foaf:name ?o }", "csv", "^the prefix foaf: is not declared$"),
    ],
)
def test_errors_say_what_is_wrong(store: Store, sparql: str, form: str, words: str) -> None:
    """A bad query or form is refused with a message that helps."""
    with pytest.raises(QueryError, match=words):
        query(store, sparql).render(form)


def test_unknown_questions_and_parameters_are_refused() -> None:
    """The message names what there is."""
    with pytest.raises(QueryError, match="who-said-what"):
        named("who-said", {})
    with pytest.raises(QueryError, match="it has speaker"):
        named("who-said-what", {"orateur": "x"})


@pytest.mark.parametrize("asked", ["SERVICE <http://127.0.0.1:1/>", "service silent <http://127.0.0.1:1/>"])
def test_no_other_server_is_asked(store: Store, asked: str) -> None:
    """The engine would send the request, and a graph of sources stays on its machine."""
    with pytest.raises(QueryError, match="SERVICE is refused"):
        query(store, f"SELECT * {{ {asked} {{ ?s ?p ?o }} }}")


def test_an_update_is_refused_for_what_it_is(store: Store) -> None:
    """Not as a SELECT that is misspelt."""
    with pytest.raises(QueryError, match="DROP is refused: the graph is read only here"):
        query(store, "DROP ALL")


def test_brackets_nested_without_end_are_refused(store: Store) -> None:
    """The engine's parser overflows its stack on them, and the process with it."""
    with pytest.raises(QueryError, match="nested more than 100 deep"):
        query(store, "SELECT * WHERE " + "{" * 3_000 + "?s ?p ?o" + "}" * 3_000)


def test_a_query_may_name_any_graph_and_be_long(store: Store) -> None:
    """None is fetched, and who asks on their own machine asks at any length."""
    assert query(store, "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }").rows == ()
    places = " ".join(f"<http://localhost:8000/place/{number}>" for number in range(5_000))
    assert query(store, f"SELECT ?s {{ VALUES ?s {{ {places} }} ?s ?p ?o }}").rows == ()


def test_a_table_cuts_what_fills_a_screen() -> None:
    """Whole articles in a cell; the words of a named question are whole, and so is every other form."""
    store, text = Store(), "a" * 2_000
    store.add(Quad(NamedNode("urn:s"), NamedNode("urn:p"), Literal(text)))
    answer = query(store, "SELECT ?o { ?s ?p ?o }")
    assert max(map(len, answer.render("table").splitlines())) == 160
    assert answer.render("table").splitlines()[2].endswith("a…")
    assert text in answer.render("table", "fr")
    assert text in answer.render("csv")


def test_a_name_narrows_a_long_timeline_in_no_time() -> None:
    """Who was asked for was looked for among all events again for each event: 30 seconds on 1,500 of them."""
    lines = []
    for number in range(800):
        event, thing = f"<http://e/event/{number}>", f"<http://e/person/{number}>"
        lines.append(
            f'{event} kg:time <http://e/t> ; rdfs:label "fait {number}" ; kg:status kg:Asserted ; '
            f'prov:wasDerivedFrom <http://e/m> ; kg:agent {thing} . {thing} rdfs:label "Nom {number}" .'
        )
    lines.append('<http://e/t> kg:edtf "2020" . <http://e/m> nif:referenceContext <http://e/d> .')
    lines.append('<http://e/d> schema:identifier "d.txt" .')
    known = "\n".join(f"@prefix {prefix}: <{iri}> ." for prefix, iri in PREFIXES.items())
    store = Store()
    store.load(f"{known}\n{' '.join(lines)}".encode(), format=RdfFormat.TURTLE)
    spent = []
    for parameters, count in (({}, 800), ({"subject": "nom 799"}, 1), ({"subject": "FAIT 79"}, 11)):
        start = time.process_time()
        assert len(query(store, named("timeline", parameters)).rows) == count
        spent.append(time.process_time() - start)
    assert max(spent[1:]) < 10 * max(spent[0], 0.02)
