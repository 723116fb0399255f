"""Explanations: sentences around spans, and what is said about a node."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kg.errors import QueryError
from kg.explain import around, explain, subjects
from kg.folder import Folder, Header
from kg.model import Span
from kg.rdf import store
from kg.rdf.dataset import quads
from kg.rdf.vocabulary import nif

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Read

TEXT = "Kerlann rouvre\n\nLe port est ouvert. « Tout est prêt ! », assure M. Riou. La digue tient."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("port", "Le port est ouvert."),
        ("digue", "La digue tient."),
        ("rouvre", "Kerlann rouvre"),
        ("ouvert. « Tout", "Le port est ouvert. « Tout est prêt ! », assure M. Riou."),
    ],
)
def test_the_sentence_around_a_span(words: str, sentence: str) -> None:
    """Final marks and line breaks bound it; a span over two sentences gives both."""
    start = TEXT.index(words)
    found = around(TEXT, Span(start, start + len(words)))
    assert TEXT[found.start : found.end] == sentence


def test_everything_about_a_person_comes_back(folder: Folder) -> None:
    """Names and mentions first, then what they claim, where they take part, and what is said of them."""
    found = explain(store.read(folder.path), "claire vasseur")
    assert found[0].sort == "entity"
    assert ("label", "Claire Vasseur") in found[0].parts
    assert ("class", "Person") in found[0].parts
    assert [proof.sentence[proof.words.start : proof.words.end] for proof in found[0].proofs] == ["Claire Vasseur"]
    assert {item.sort for item in found} == {"entity", "statement", "event", "claim"}
    spending = next(item for item in found if item.sort == "event" and "dépense" in dict(item.parts)["event"])
    assert (spending.speaker, spending.status, spending.confidence) == ("Claire Vasseur", "Conditional", "0.8")
    [proof] = spending.proofs
    assert proof.document == "optilac.txt"
    assert "photonique" in proof.sentence


@pytest.mark.parametrize(("folder_of", "sort"), [("claim", "claim"), ("event", "event"), ("statement", "statement")])
def test_what_is_told_is_explained_by_its_own_address(folder: Folder, folder_of: str, sort: str) -> None:
    """A claim, an event or a statement, by its IRI."""
    iri = f"http://localhost:8000/{folder_of}/{folder.keys()[0]}-1"
    found = {item.iri: item for item in explain(store.read(folder.path), iri)}
    assert found[iri].sort == sort
    assert found[iri].proofs


def test_an_address_that_is_nowhere_is_an_error(folder: Folder) -> None:
    """So is one of something that is no entity, when a subject of data is asked for."""
    held = store.read(folder.path)
    for wanted in ("http://localhost:8000/person/personne", "Personne"):
        with pytest.raises(QueryError, match="nothing in the graph"):
            explain(held, wanted)
    with pytest.raises(QueryError, match="no person"):
        subjects(held, f"http://localhost:8000/claim/{folder.keys()[0]}-1")


def test_an_address_may_be_without_its_beginning(folder: Folder) -> None:
    """As kg review writes it."""
    held = store.read(folder.path)
    assert explain(held, "person/claire-vasseur") == explain(held, "http://localhost:8000/person/claire-vasseur")


def test_what_nothing_is_said_about_is_an_error(folder: Folder) -> None:
    """A mention is in the graph, and no article."""
    mention = next(quad.subject.value for quad in folder.quads() if quad.predicate == nif("anchorOf"))  # type: ignore[union-attr]
    with pytest.raises(QueryError, match="no statement, event or claim is about it"):
        explain(store.read(folder.path), mention)


@pytest.mark.parametrize("wanted", ["Vasseur", "Clere Vasseur"])
def test_names_like_the_one_asked_for_are_told(folder: Folder, wanted: str) -> None:
    """A surname alone and a name misspelt are near one that is there."""
    for ask in (explain, subjects):
        with pytest.raises(QueryError, match=f"is called “{wanted}”; did you mean “Claire Vasseur”"):
            ask(store.read(folder.path), wanted)


def test_what_is_no_address_names_nothing(folder: Folder) -> None:
    """A space is allowed in none."""
    with pytest.raises(QueryError, match=r"nothing in the graph is called “http://a b”$"):
        explain(store.read(folder.path), "http://a b")


def test_a_subject_has_names_and_shorter_forms(folder: Folder) -> None:
    """Initials are a name of their own; the surname is part of a person's name, and of no body's."""
    held = store.read(folder.path)
    [institute] = subjects(held, "IDC")
    assert institute.names == ("IDC", "Institut des capteurs")
    assert institute.parts == ()
    [person] = subjects(held, "Claire Vasseur")
    assert (person.names, person.parts) == (("Claire Vasseur",), ("vasseur",))
    assert person.documents == (folder.keys()[0],)
    assert not person.namesakes


def test_a_quotation_that_is_no_claim_says_why(read: Read, tmp_path: Path) -> None:
    """By its words or its article: the quotation, its sentence and the reason; no claim is among them."""
    words = "Le roman « Les larmes du fleuve » sort mercredi. « Je suis ravie », a dit l'éditrice Anne Roy."
    reading = read(words)
    document = reading.document
    made = Folder(tmp_path / "graph", create=True)
    made.put(document.key, Header(document.identifier, "0"), store.write(quads(reading, "http://localhost:8000/")))
    store.build(made.path, "http://localhost:8000/")
    held = store.read(made.path)
    for wanted in ("Les larmes du fleuve", f"http://localhost:8000/doc/{document.key}"):
        [item] = [item for item in explain(held, wanted) if item.sort == "quotation"]
        assert item.parts == (("words", "Les larmes du fleuve"),)
        assert item.status == "titre d'une œuvre ou nom"
        assert item.proofs[0].sentence == "Le roman « Les larmes du fleuve » sort mercredi."


def test_an_article_may_have_no_rejected_quotation(read: Read) -> None:
    """It is known by its identifier all the same; marks with nothing between them are no quotation."""
    reading = read("« Je suis ravie », a dit l'éditrice Anne Roy. Le reste est vide : « ».")
    assert all(len(utterance.content) > 0 for utterance in reading.utterances)
    named = replace(reading.document, identifier="editrice.txt")
    reading = replace(reading, text=replace(reading.text, document=named))
    held = store.memory(quads(reading, "http://localhost:8000/"))
    assert explain(held, "editrice.txt") == []
    with pytest.raises(QueryError):
        explain(held, "autre.txt")


def test_no_words_of_rejected_quotations_where_the_text_is_left_out(read: Read) -> None:
    """Without the text, they are not in the graph either."""
    written = store.write(quads(read("La « petite reine » a ses fidèles."), "http://localhost:8000/", text=False))
    assert "petite reine" not in written.decode()
