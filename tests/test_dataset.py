"""Readings become graphs."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.model import Document, Entity, Mention, Quantity, Reading, Source, Span, Statement, Text, Time
from kg.rdf import dataset
from kg.rdf.dataset import authorities, quads
from kg.rdf.store import write
from kg.rdf.validate import validate
from kg.rdf.vocabulary import LABEL, TYPE, kg, nif, prov, rdf, schema, time, xsd
from kg.terms import Form, Kind, Status

if TYPE_CHECKING:
    from conftest import Read

BASE = "http://localhost:8000/"
NOWHERE = Span(0, 1)


def about(*statements: Statement, text: str = "Un texte.") -> Reading:
    """A reading of nothing but some statements."""
    return Reading(Text(Document(text), text, (), (), ()), statements=statements)


def values(reading: Reading, subject: str, predicate: NamedNode) -> set[str]:
    """The values of a property, as N-Triples."""
    node = NamedNode(BASE + subject)
    found = quads(reading, BASE)
    return {str(quad.object) for quad in found if (quad.subject, quad.predicate) == (node, predicate)}


def test_two_papers_give_one_value() -> None:
    """« ministre de l’Eau » and « ministre de l'Eau » are one function, whichever apostrophe a paper prints."""
    printed = (Statement(ANNE, "jobTitle", f"ministre de l{sign}Eau") for sign in "'’")
    assert [values(about(one), "person/anne-roche", schema("jobTitle")) for one in printed] == [
        {'"ministre de l\'Eau"@fr'},
        {'"ministre de l\'Eau"@fr'},
    ]


def test_one_of_everything_is_written_down(reading: Reading) -> None:
    """All that a reading can hold becomes the triples of ``cases/everything.ttl``, those and no others."""
    expected = (Path(__file__).parent / "cases" / "everything.ttl").read_bytes()
    found = quads(reading, BASE, software=("kg 0",))
    assert {quad.triple for quad in found} == {quad.triple for quad in parse(expected, format=RdfFormat.TURTLE)}


ANNE = Entity(Kind.PERSON, "Anne Roche")
PAU = Entity(Kind.PLACE, "Pau")
BEARN = Entity(Kind.PLACE, "Béarn")
CLUB = Entity(Kind.ORGANIZATION, "Club béarnais")


@pytest.mark.parametrize(
    ("statement", "predicate", "value"),
    [
        (Statement(ANNE, "headOf", CLUB), kg("headOf"), f"<{BASE}organization/club-bearnais>"),
        (Statement(CLUB, "locatedIn", PAU), schema("location"), f"<{BASE}place/pau>"),
        (Statement(PAU, "locatedIn", BEARN), schema("containedInPlace"), f"<{BASE}place/bearn>"),
        (Statement(ANNE, "child", Entity(Kind.PERSON, "Léo")), schema("children"), f"<{BASE}person/leo>"),
        (Statement(ANNE, "relative", ANNE), schema("relatedTo"), f"<{BASE}person/anne-roche>"),
        (Statement(ANNE, "jobTitle", "maire"), schema("jobTitle"), '"maire"@fr'),
        (
            Statement(ANNE, "birthDate", Time("1970-05-02", NOWHERE)),
            schema("birthDate"),
            f'"1970-05-02"^^{xsd("date")}',
        ),
        (
            Statement(ANNE, "birthDate", Time("1970-05", NOWHERE)),
            schema("birthDate"),
            f'"1970-05"^^{xsd("gYearMonth")}',
        ),
        (Statement(CLUB, "startDate", Time("1970", NOWHERE)), schema("startDate"), f'"1970"^^{xsd("gYear")}'),
        (
            Statement(CLUB, "endDate", Time("2012-09~", NOWHERE)),
            schema("endDate"),
            '"2012-09~"^^<http://id.loc.gov/datatypes/edtf/EDTF>',
        ),
        (
            Statement(ANNE, "age", Quantity("41", None, None, "an", False, None, False, NOWHERE)),  # noqa: FBT003
            kg("age"),
            f'"41"^^{xsd("integer")}',
        ),
    ],
    ids=lambda value: value.predicate if isinstance(value, Statement) else "",
)
def test_relations_have_their_property_and_value(statement: Statement, predicate: NamedNode, value: str) -> None:
    """Each relation of the guide has the property and the kind of value that the contract says, stated and plain."""
    reading = about(statement)
    key = statement.subject.key.encode("ascii", "ignore").decode()
    node = f"statement/{reading.document.key}-1"
    assert values(reading, key, predicate) == {value}
    assert values(reading, node, rdf("object")) == {value}
    assert values(reading, node, rdf("predicate")) == {str(predicate)}


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.ASSERTED])
def test_what_is_not_asserted_is_no_fact(status: Status) -> None:
    """Planned, conditional, denied and possible relations are never plain triples."""
    reading = about(Statement(ANNE, "headOf", CLUB, status=status))
    assert not values(reading, "person/anne-roche", kg("headOf"))
    assert values(reading, f"statement/{reading.document.key}-1", kg("status")) == {str(kg(status.value))}


def test_what_has_ended_has_an_unknown_end() -> None:
    """A relation that was is still told, with an end on no known day."""
    reading = about(Statement(ANNE, "headOf", CLUB, ended=True))
    end = '"XXXX"^^<http://id.loc.gov/datatypes/edtf/EDTF>'
    assert values(reading, f"statement/{reading.document.key}-1", schema("endDate")) == {end}
    assert values(reading, "person/anne-roche", kg("headOf")) == {f"<{BASE}organization/club-bearnais>"}


def test_what_is_claimed_is_no_fact(reading: Reading) -> None:
    """A statement inside a claim is attributed and stated there, and no plain triple."""
    key = reading.document.key
    node = f"statement/{key}-5"
    assert values(reading, node, prov("wasAttributedTo")) == {f"<{BASE}person/claire-vasseur>"}
    assert values(reading, node, kg("statedIn")) == {f"<{BASE}claim/{key}-1>"}
    assert f"<{BASE}{node}>" in values(reading, f"claim/{key}-1", kg("states"))
    open_relation = next(iter(values(reading, node, rdf("predicate"))))
    assert open_relation == "<https://w3id.org/press-kg/ontology#open/miser-sur>"
    assert not any(str(quad.predicate) == open_relation for quad in quads(reading, BASE))


def test_a_claim_inside_a_claim_is_linked(reading: Reading) -> None:
    """The inner claim is stated in the outer one."""
    inner = replace(reading.claims[1], inside=1)
    nested = replace(reading, claims=(reading.claims[0], inner, reading.claims[2]))
    key = reading.document.key
    assert values(nested, f"claim/{key}-2", kg("statedIn")) == {f"<{BASE}claim/{key}-1>"}
    assert validate([quads(nested, BASE)]).conforms


def test_a_source_spelled_twice_has_one_label(reading: Reading) -> None:
    """« D'autres » at the head of a sentence are the same source as « d'autres » in it."""
    first, second, third = reading.claims
    assert isinstance(third.speaker, Source)
    shouted = Source(third.speaker.label.upper(), third.speaker.span)
    told = replace(reading, claims=(first, replace(second, speaker=shouted), third))
    node = f"source/{reading.document.key}-une-source-proche-du-dossier"
    assert values(told, node, LABEL) == {f'"{shouted.label}"@fr'}


def test_a_source_is_what_its_noun_tells_too(reading: Reading) -> None:
    """A source without a name that is somebody is a person as well; one spelled twice keeps one kind."""
    first, second, third = reading.claims
    assert isinstance(third.speaker, Source)
    somebody, body = (replace(third.speaker, kind=kind) for kind in (Kind.PERSON, Kind.ORGANIZATION))
    told = replace(reading, claims=(first, replace(second, speaker=somebody), replace(third, speaker=body)))
    node = f"source/{reading.document.key}-une-source-proche-du-dossier"
    assert values(told, node, TYPE) == {str(kg("UnnamedSource")), str(schema("Person"))}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Les riverains ont dénoncé mardi « un projet mal préparé ».", "les riverains"),
        ("Plusieurs riverains redoutent que le pont ne tienne pas.", "plusieurs riverains"),
    ],
)
def test_the_words_of_a_source_have_no_capital_of_the_sentence(read: Read, text: str, label: str) -> None:
    """« Les riverains » and « les riverains » are counted as one."""
    found = quads(read(text), BASE)
    sources = {quad.subject for quad in found if quad.object == kg("UnnamedSource")}
    labels = {str(quad.object) for quad in found if quad.subject in sources and quad.predicate == LABEL}
    assert labels == {f'"{label}"@fr'}


def test_an_interval_has_its_ends(reading: Reading) -> None:
    """A range is a proper interval with a beginning and an end, each a time of its own."""
    dated = replace(reading, times=(Time("2010/2012-06", NOWHERE), Time("../2014", NOWHERE)))
    assert str(time("ProperInterval")) in values(dated, "time/2010%2F2012-06", TYPE)
    assert values(dated, "time/2010%2F2012-06", time("hasBeginning")) == {f"<{BASE}time/2010>"}
    assert values(dated, "time/2012-06", LABEL) == {'"juin 2012"@fr'}
    assert values(dated, "time/..%2F2014", time("hasBeginning")) == set()
    assert validate([quads(dated, BASE)]).conforms


def test_the_run_names_its_software(reading: Reading) -> None:
    """The versions of what made the graph are in it, and nothing of the clock."""
    found = quads(reading, BASE, software=("press-kg 0.1.0", "fr_core_news_md 3.8.0"))
    versions = {quad.object.value for quad in found if quad.predicate == schema("softwareVersion")}  # type: ignore[union-attr]
    assert versions == {"0.1.0", "3.8.0"}
    generated = {quad.object for quad in found if quad.predicate == prov("wasGeneratedBy")}
    assert generated == {NamedNode(f"{BASE}activity/{reading.document.key}")}


def test_metadata_are_kept(reading: Reading) -> None:
    """Title, date, publisher, author, section and address of the article are in its graph."""
    node = f"doc/{reading.document.key}"
    assert values(reading, node, schema("headline")) == {'"Optilac s\'installe à Grenoble"@fr'}
    assert values(reading, node, schema("datePublished")) == {f'"2024-03-12"^^{xsd("date")}'}
    assert values(reading, node, schema("publisher")) == {'"Le Courrier des Alpes"'}
    assert values(reading, node, schema("author")) == {'"Jeanne Morel"'}
    assert values(reading, node, schema("articleSection")) == {'"Économie"@fr'}
    assert values(reading, node, schema("url")) == {'"https://example.org/optilac"'}


def test_a_negative_event_says_so(reading: Reading) -> None:
    """An event that opposes carries its polarity."""
    event = replace(reading.events[0], negative=True)
    assert values(replace(reading, events=(event,)), f"event/{reading.document.key}-1", kg("polarity")) == {
        str(kg("Negative"))
    }


def test_authorities_have_a_graph_of_their_own() -> None:
    """What a gazetteer says is in no document's graph."""
    found = authorities([(PAU, "containedInPlace", BEARN)], BASE)
    assert {quad.graph_name for quad in found} == {NamedNode(f"{BASE}authorities")}
    assert any(quad.predicate == schema("containedInPlace") for quad in found)


def test_bytes_do_not_depend_on_the_hash_seed() -> None:
    """Two processes with different hash seeds write the same bytes."""
    code = (
        "import sys; from kg.model import *; from kg.rdf.dataset import quads; from kg.rdf.store import write;"
        "t = 'Anne dirige le club de Pau.'; m = lambda a, b: (Mention(Span(a, b), Form.NAMED, 0, None),);"
        "r = Reading(Text(Document(t), t, (), (), ()), entities=(Entity(Kind.PERSON, 'Anne', mentions=m(0, 4)),"
        "Entity(Kind.PLACE, 'Pau', mentions=m(23, 26)))); sys.stdout.buffer.write(write(quads(r, 'http://x/')))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert runs.pop().count(b"\n") > 10


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=12), st.data())
def test_any_text_gives_a_graph_that_conforms(text: str, name: str, data: st.DataObject) -> None:
    """Whatever the characters, the graph is written, conforms, and quotes its words exactly."""
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    entity = Entity(Kind.PERSON, name, mentions=(Mention(span, Form.NAMED, 0, Kind.PERSON),))
    reading = replace(
        about(Statement(entity, "jobTitle", name, evidence=(span,)), text=text),
        entities=(entity,),
        quantities=(Quantity("1", None, None, name, False, None, True, span),),  # noqa: FBT003
    )
    found = quads(reading, BASE)
    assert validate([found]).conforms
    assert dataset.write(reading, BASE).content == write(found)
    anchors = {quad.object.value for quad in found if quad.predicate == nif("anchorOf")}  # type: ignore[union-attr]
    assert anchors == {text[span.start : span.end].encode("utf-8", "replace").decode()}


def test_a_lone_surrogate_keeps_offsets() -> None:
    """What no file can hold is replaced by one character."""
    found = quads(about(text="a\ud800b"), BASE)
    assert Literal("a?b") in {quad.object for quad in found}
