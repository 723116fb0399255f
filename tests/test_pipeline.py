"""The whole flow, on the sample articles and on folders that change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pyoxigraph import RdfFormat, parse
from rdflib import Dataset, Graph
from rdflib.compare import isomorphic

import kg
from kg.errors import FolderError, SettingsError
from kg.folder import Folder
from kg.pipeline import add, build, retract
from kg.settings import Settings
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.knowledge import Knowledge

SAMPLES = Path(__file__).resolve().parents[1] / "kg" / "samples"
ALONE = Settings(jobs=1)
ARTICLE = (
    "Un pont rouvre à Valbrune\n\n3 mai 2021. - La maire de Valbrune, Odile Ferrand, a inauguré lundi le pont neuf.\n"
)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    """The sample articles, read."""
    return build(SAMPLES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample articles, as a graph folder."""
    path = tmp_path_factory.mktemp("sortie")
    add(path, [str(SAMPLES)], ALONE)
    return path


def test_the_public_names_are_there() -> None:
    """`import kg` gives what the documentation says."""
    assert all(getattr(kg, name) is not None for name in kg.__all__)
    assert dir(kg) == sorted(kg.__all__)
    with pytest.raises(AttributeError, match="inconnu"):
        _ = kg.inconnu


def test_a_spending_that_somebody_claims_is_never_a_fact(knowledge: Knowledge) -> None:
    """What Saucet says of Alibaba is an event with him as its source."""
    [spending] = [
        event
        for event in knowledge.events
        if event.kind == "Spending" and any(getattr(filler, "name", "") == "Alibaba" for _, filler in event.roles)
    ]
    assert spending.claim is not None
    assert spending.claim.speaker is not None
    assert getattr(spending.claim.speaker, "name", None) == "Marcel Saucet"


def test_the_samples_hold_their_people_and_places(knowledge: Knowledge) -> None:
    """A few names of each sample, of the right kind."""
    found = {(entity.kind, entity.name) for entity in knowledge.entities}
    assert {(Kind.PERSON, "Marcel Saucet"), (Kind.PERSON, "Sylvie Garnier"), (Kind.PLACE, "Brest")} <= found


def test_every_anchor_is_exact(knowledge: Knowledge) -> None:
    """The words of each mention are those of the text at its offsets."""
    for reading in knowledge.readings:
        text = reading.document.text
        for entity in reading.entities:
            for mention in entity.mentions:
                assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_folder_holds_its_exports(folder: Path) -> None:
    """The files of the contract are there, and the report tells of the run."""
    names = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    assert {"graph.ttl", "graph.trig", "report.json", "documents", "store"} <= names
    report = json.loads((folder / "report.json").read_text("utf-8"))
    assert report["documents"] == 3
    assert report["validation"]["conforms"] is True
    assert report["failed"] == []
    assert {"read", "annotate", "extract", "graph", "validate", "export"} <= report["seconds"].keys()


def test_both_parsers_read_the_same_graph(folder: Path) -> None:
    """Turtle and TriG mean the same to rdflib and pyoxigraph."""
    theirs = Dataset()
    theirs.parse(data=(folder / "graph.trig").read_text("utf-8"), format="trig")
    ours = list(parse(path=str(folder / "graph.trig"), format=RdfFormat.TRIG))
    assert len(list(theirs.quads())) == len(set(ours))
    turtle, union = Graph().parse(data=(folder / "graph.ttl").read_text("utf-8")), Graph()
    for triple in theirs.quads():
        union.add(triple[:3])
    assert isomorphic(turtle, union)


def test_unchanged_documents_cost_nothing(folder: Path) -> None:
    """A second run reads nothing and changes no byte."""
    before = (folder / "graph.trig").read_bytes()
    report = add(folder, [str(SAMPLES)], ALONE)
    assert (len(report.read), len(report.skipped)) == (0, 3)
    assert (folder / "graph.trig").read_bytes() == before


def test_the_order_of_inputs_does_not_count(tmp_path: Path) -> None:
    """A then B is B then A, to the byte; one after the other is both at once."""
    one, two = (str(SAMPLES / name) for name in ("economie.txt", "politique.txt"))
    for name, runs in {"a": [[one, two]], "b": [[two, one]], "c": [[two], [one]]}.items():
        for inputs in runs:
            add(tmp_path / name, inputs, ALONE)
    first, *others = ((tmp_path / name / "graph.trig").read_bytes() for name in "abc")
    assert all(other == first for other in others)


def test_the_same_text_twice_is_one_document(tmp_path: Path) -> None:
    """The second name is reported, and the first in order is kept."""
    for name in ("un.txt", "deux.txt"):
        (tmp_path / name).write_text(ARTICLE, "utf-8")
    report = add(tmp_path / "sortie", [str(tmp_path / "un.txt"), str(tmp_path / "deux.txt")], ALONE)
    assert report.duplicates == ("un.txt",)
    assert [entry.identifier for entry in report.read] == ["deux.txt"]


def test_a_document_taken_back_leaves_the_others(tmp_path: Path) -> None:
    """What is left is what would be there had it never come."""
    (tmp_path / "pont.txt").write_text(ARTICLE, "utf-8")
    add(tmp_path / "seul", [str(SAMPLES / "economie.txt")], ALONE)
    add(tmp_path / "deux", [str(SAMPLES / "economie.txt"), str(tmp_path / "pont.txt")], ALONE)
    retract(tmp_path / "deux", "pont.txt", ALONE)
    assert (tmp_path / "deux" / "graph.trig").read_bytes() == (tmp_path / "seul" / "graph.trig").read_bytes()
    with pytest.raises(FolderError, match=r"absent\.txt"):
        retract(tmp_path / "deux", "absent.txt", ALONE)


def test_nothing_outside_the_folder_is_taken_back(tmp_path: Path) -> None:
    """A path is the name of no document, though a file lies there."""
    add(tmp_path / "sortie", [str(SAMPLES / "economie.txt")], ALONE)
    (tmp_path / "autre.nq").touch()
    with pytest.raises(FolderError, match=r"holds no document \.\./\.\./autre"):
        retract(tmp_path / "sortie", "../../autre", ALONE)
    assert (tmp_path / "autre.nq").exists()


def test_a_name_that_two_documents_bear_takes_none_back(tmp_path: Path) -> None:
    """The message gives the keys, one of which takes one back."""
    for place, text in (("un", ARTICLE), ("deux", ARTICLE.replace("pont", "quai"))):
        (tmp_path / place).mkdir()
        (tmp_path / place / "pont.txt").write_text(text, "utf-8")
    add(tmp_path / "sortie", [str(tmp_path / "un"), str(tmp_path / "deux")], ALONE)
    keys = list(Folder(tmp_path / "sortie").keys())
    with pytest.raises(FolderError, match=f"several documents are called pont.txt; say one of {', '.join(keys)}"):
        retract(tmp_path / "sortie", "pont.txt", ALONE)
    assert retract(tmp_path / "sortie", keys[1], ALONE) == [keys[1]]
    assert list(Folder(tmp_path / "sortie").keys()) == [keys[0]]


def test_bad_inputs_are_listed_and_the_others_built(tmp_path: Path) -> None:
    """One good article among bad files is read, and the exit code says that some were not."""
    (tmp_path / "bon.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "vide.txt").write_bytes(b"")
    report = add(tmp_path / "sortie", [str(tmp_path / "*.txt"), str(tmp_path / "absent.txt")], ALONE)
    assert [entry.identifier for entry in report.read] == ["bon.txt"]
    assert len(report.failed) == 2
    assert report.code == 1


def test_a_list_of_names_is_no_name(tmp_path: Path) -> None:
    """Taken for the name of a file it would give a graph of nothing; a name alone is no list of letters."""
    names: Any = ["a.txt", "b.txt"]
    with pytest.raises(TypeError, match="not list"):
        build(names)
    with pytest.raises(TypeError):
        add(tmp_path, [names], ALONE)
    assert [refusal.identifier for refusal in add(tmp_path, "absent.txt", ALONE).failed] == ["absent.txt"]


def test_a_language_without_words_is_refused(tmp_path: Path) -> None:
    """The message names the languages that there are."""
    with pytest.raises(SettingsError, match="fr"):
        add(tmp_path, [str(SAMPLES)], Settings(language="xx"))


def test_saved_knowledge_is_a_folder_like_any_other(knowledge: Knowledge, folder: Path, tmp_path: Path) -> None:
    """From Python or from the command line, the same bytes."""
    knowledge.save(tmp_path)
    assert (tmp_path / "graph.trig").read_bytes() == (folder / "graph.trig").read_bytes()
    assert Folder(tmp_path).keys() == Folder(folder).keys()
