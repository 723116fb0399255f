"""Tests of :mod:`kg.rdf.identities` and of folders read through it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad

from kg.explain import explain
from kg.folder import LINKS, Folder
from kg.identity import Amendment, Decision, Identities, Name, Verdict
from kg.pipeline import add, build
from kg.rdf import store
from kg.rdf.dataset import quads
from kg.rdf.identities import amend, amendments, describe
from kg.rdf.validate import validate
from kg.rdf.vocabulary import LABEL, kg, rdf
from kg.settings import Settings
from kg.terms import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from kg.model import Reading

BASE = "http://localhost:8000/"
ALONE = Settings(jobs=1)
FULL = BASE + "organization/confederation-generale-du-travail"
ARTICLES = (
    "18 mars 2024. – La CGT a appelé à la grève à Grenoble. Le propriétaire du site a dit ne pas comprendre.",
    "19 mars 2024. – La Confédération générale du travail a manifesté à Grenoble contre la fermeture.",
    "14 mars 2024. – À Rodez, le propriétaire du théâtre a vendu ses parts.",
)


def _folder(place: Path, *texts: str) -> Folder:
    for number, text in enumerate(texts or ARTICLES):
        (place / f"{number}.txt").write_text(text, "utf-8")
    add(place / "graphe", [str(place / f"{n}.txt") for n in range(len(texts or ARTICLES))], ALONE)
    return Folder(place / "graphe")


def _amended(reading: Reading, amendment: Amendment) -> list[Quad]:
    return amend(quads(reading, BASE), amendment, BASE)


def test_an_entity_takes_its_name_in_the_whole_graph(reading: Reading) -> None:
    """IRI, label and kind are the shared ones, its own label stays as another name, and the shapes still hold."""
    name = Name("place/optilac-valley", "Optilac Valley", Kind.PLACE)
    found = _amended(reading, Amendment({"organization/optilac": name}))
    node = NamedNode(BASE + "place/optilac-valley")
    labels = {(quad.predicate.value.rpartition("#")[2], quad.object.value) for quad in found if quad.subject == node}  # type: ignore[union-attr]
    assert {("label", "Optilac Valley"), ("altLabel", "Optilac")} <= labels
    assert not any("organization/optilac" in str(quad) or "Corporation" in str(quad.object) for quad in found)
    assert validate([found]).conforms


def test_a_rejected_statement_takes_its_plain_triple_along(reading: Reading) -> None:
    """Neither the statement nor the fact is left; the other statements are."""
    key = reading.document.key
    found = _amended(reading, Amendment(rejected=(f"statement/{key}-1",)))
    assert not any(f"statement/{key}-1>" in str(quad) for quad in found)
    assert not any(quad.predicate == kg("headOf") for quad in found)
    assert any(f"statement/{key}-2>" in str(quad) for quad in found)
    assert validate([found]).conforms


def test_a_fact_that_is_told_twice_outlives_one_rejection(reading: Reading) -> None:
    """The plain triple stays for as long as a statement asserts it that is nobody's claim."""
    key = reading.document.key
    twice = replace(reading, statements=(*reading.statements, reading.statements[0]))
    graph = NamedNode(f"{BASE}doc/{key}")
    fact = (
        NamedNode(f"{BASE}person/claire-vasseur"),
        kg("headOf"),
        NamedNode(f"{BASE}organization/institut-des-capteurs"),
    )
    for rejected, stays in ((("1",), True), (("1", "6"), False)):
        amendment = Amendment(rejected=tuple(f"statement/{key}-{number}" for number in rejected))
        found = _amended(twice, amendment)
        assert (Quad(*fact, graph) in found) is stays
        assert not any(f"statement/{key}-{number}>" in str(quad) for quad in found for number in rejected)
    claimed = replace(
        reading, statements=(*reading.statements, replace(reading.statements[0], claim=reading.claims[0]))
    )
    found = _amended(claimed, Amendment(rejected=(f"statement/{key}-1",)))
    assert Quad(*fact, graph) not in found


def test_an_entity_keeps_what_the_shared_name_does_not_change(reading: Reading) -> None:
    """Under its own label and kind it has no other name, and its finer class stays."""
    name = Name("organization/optilac-grenoble", "Optilac", Kind.ORGANIZATION)
    found = _amended(reading, Amendment({"organization/optilac": name}))
    node = NamedNode(BASE + name.key)
    told = {(quad.predicate, str(quad.object)) for quad in found if quad.subject == node}
    assert (LABEL, '"Optilac"@fr') in told
    assert any("Corporation" in value for _, value in told)
    assert not any("altLabel" in str(predicate) for predicate, _ in told)


def test_a_rejected_claim_takes_along_what_stands_in_it(reading: Reading) -> None:
    """What only that claim says is no more."""
    key = reading.document.key
    found = _amended(reading, Amendment(rejected=(f"claim/{key}-1",)))
    assert not any(f"claim/{key}-1>" in str(quad) or "Spending" in str(quad.object) for quad in found)
    assert validate([found]).conforms


def test_another_speaker_says_what_stands_in_the_claim(reading: Reading) -> None:
    """The claim and all that is attributed in it change hands."""
    key = reading.document.key
    speaker = Name("organization/optilac", "Optilac", Kind.ORGANIZATION)
    found = _amended(reading, Amendment(speakers={f"claim/{key}-1": speaker}))
    node = NamedNode(BASE + speaker.key)
    said = {str(quad.subject) for quad in found if quad.object == node and "ttributed" in str(quad.predicate)}
    assert said == {f"<{BASE}{tail}>" for tail in (f"statement/{key}-5", f"event/{key}-2")}
    assert any(quad.predicate == kg("speaker") and quad.object == node for quad in found)


def test_identities_come_back_from_their_graph() -> None:
    """What the links say is what the documents are read by."""
    one = Name("person/ines-kerdoncuff", "Inès Kerdoncuff", Kind.PERSON, "directrice")
    two = Name("organization/port~ab12", "Port", Kind.ORGANIZATION)
    known = {
        "a" * 16: Amendment({"person/kerdoncuff": one, "organization/port": two}, ("statement/" + "a" * 16 + "-2",)),
        "b" * 16: Amendment(speakers={"claim/" + "b" * 16 + "-1": one}),
    }
    found = describe(Identities(known, {"person/kerdoncuff": one.key}), BASE)
    assert amendments(found, BASE) == known
    decision = Decision("person/kerdoncuff", one.key, Verdict.CONFIRMED, 0.9, ("surname alone",), ("K", "I K"))
    assert validate([found | describe(Identities(decisions=(decision,)), BASE)]).conforms


def test_a_folder_is_read_under_shared_names(tmp_path: Path) -> None:
    """The acronym and its expansion are one node; the document's own file keeps what it said; nothing else moves."""
    folder = _folder(tmp_path)
    cgt = NamedNode(BASE + "organization/cgt")
    assert not any(cgt in (quad.subject, quad.object) for quad in folder.quads(folder.keys()))
    assert any(quad.subject == cgt for key in folder.keys() for quad in folder.source(key))  # noqa: SIM118
    assert any(quad.subject == cgt for quad in folder.quads(f"{LINKS}-{shard}" for shard in folder.shards()))
    labels = [str(quad.object) for quad in folder.quads() if quad.predicate == LABEL and quad.subject.value == FULL]  # type: ignore[union-attr]
    assert set(labels) == {'"Confédération générale du travail"@fr'}
    assert validate(list(folder.quads([key])) for key in folder.parts()).conforms


def test_the_whole_graph_is_the_same_in_memory_store_and_exports(tmp_path: Path) -> None:
    """Store, TriG and the graph in memory hold the same entities."""
    folder = _folder(tmp_path)
    memory = build(*(tmp_path / f"{number}.txt" for number in range(3)), settings=ALONE)
    assert set(folder.quads()) == set(memory.quads)
    kept = store.read(folder.path)
    assert all(quad in kept for quad in memory.quads if quad.predicate == rdf("type"))


def test_documents_added_one_by_one_give_the_same_bytes(tmp_path: Path) -> None:
    """Identities depend on what is in the folder, not on when it came."""
    folder = _folder(tmp_path)
    for number in (2, 0, 1):
        add(tmp_path / "other", [str(tmp_path / f"{number}.txt")], ALONE)
    links = [f"links/{shard}.nq" for shard in folder.shards()]
    assert links
    for name in ("graph.trig", "graph.ttl", "graph.html", *links):
        assert (tmp_path / "other" / name).read_bytes() == (folder.path / name).read_bytes(), name


def test_an_identity_is_explained(tmp_path: Path) -> None:
    """The IRI that is used no more leads to the entity, with why it is it and where each article names it."""
    folder = _folder(tmp_path)
    found = explain(store.read(folder.path), BASE + "organization/cgt")
    [item] = [item for item in found if item.sort == "identification"]
    assert item.status == "Confirmed"
    assert "names of one body" in (item.rule or "")
    assert [proof.document for proof in item.proofs] == ["0.txt", "1.txt"]
