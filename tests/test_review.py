"""Tests of ``review.yaml`` and ``kg review``: what people decide wins, is replayed and is never lost."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import NamedNode
from typer.testing import CliRunner

from kg.cli import app
from kg.cli.asking import walk
from kg.errors import FolderError, ReviewError
from kg.explain import Explanation, Proposal, explain, proposals
from kg.folder import Folder
from kg.identity import Verdict
from kg.pipeline import add, note, review
from kg.rdf import store
from kg.rdf.vocabulary import LABEL, kg
from kg.resolve import resolve
from kg.resolve.review import Reference, read, spoken
from kg.resolve.signature import Row, Signature
from kg.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from kg.lang.base import Language

BASE = "http://localhost:8000/"
ALONE = Settings(jobs=1)
ARTICLES = (
    "18 mars 2024. – La CGT a appelé à la grève à Grenoble. Le maire de Grenoble, Paul Ternoise, dit la comprendre.",
    "19 mars 2024. – La Confédération générale du travail a manifesté à Grenoble contre la fermeture.",
    "12 avril 2024. – À Rodez, la députée Inès Kerdoncuff a déclaré : « Le théâtre rouvrira au printemps prochain. »",
)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Three articles, two of which name one body by two names."""
    for number, text in enumerate(ARTICLES):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    add(tmp_path / "graphe", [str(tmp_path / f"{number}.txt") for number in range(3)], ALONE)
    return Folder(tmp_path / "graphe")


def _labels(folder: Folder) -> set[str]:
    return {quad.object.value for quad in Folder(folder.path).quads() if quad.predicate == LABEL}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("- merge: [person/a-b]\n", 1, "two entities"),
        ("# début\n\n- merge: [person/a, person/b]\n- renomme: person/a\n", 4, "no action"),
        ("- rename: person/a\n", 1, "needs label"),
        ("- rename: person/a\n  label: A\n  kind: person\n", 1, "takes no kind"),
        ("- rename: person/a\n  label: ''\n", 1, "needs label"),
        ("- merge: [person/a, person/b]\n  label: A\n", 1, "takes no label"),
        ("- retype: person/a\n  kind: chose\n", 1, "kind must be one of"),
        ("- reject: person/a\n", 1, "statement, event or claim"),
        ("- merge: [person/a, [person/b]]\n", 1, "a word or a list of words"),
        ("- merge: [person/a, Alibaba]\n", 1, "person/marcel-saucet"),
        ("- merge: [person/a, person/b\n- x", 2, "is no YAML"),
        ("merge: [person/a, person/b]\n", None, "must be a list"),
        ("- reject: statement/0123456789abcdef-1\n- merge: [person/a, !!python/name:os.system b]\n", 2, "a tag"),
        ("- !!python/object/apply:os.system ['true']\n", 1, "an action"),
    ],
)
def test_a_wrong_line_is_named(text: str, line: int | None, words: str) -> None:
    """The message says which line and what is wrong; nothing in the file is ever run."""
    with pytest.raises(ReviewError, match=words) as caught:
        read(text, "review.yaml")
    if line is not None:
        assert f"line {line}" in str(caught.value)


def test_an_entity_is_named_by_key_iri_or_document() -> None:
    """Its key, its IRI under any base, the key of a namesake, and the entity of one document."""
    texts = ("person/a-b", "https://exemple.fr/kg/person/a-b", "person/a-b~0123abcd", f"doc/{'0' * 16}#person/a-b")
    [row] = read(f"- merge: {list(texts)}\n", "review.yaml")
    assert row.entities == tuple(Reference("person/a-b", document) for document in ("", "", "0123abcd", "0" * 16))


def test_corrections_in_words_are_lines_of_the_file() -> None:
    """What is typed reads back as the same correction, quotes and colons and all."""
    line = spoken('speaker claim/0123456789abcdef-2 person/ines-kerdoncuff "Inès « K : » Kerdoncuff"')
    [row] = read(line, "review.yaml")
    assert (row.action, row.item, row.value) == ("speaker", "claim/0123456789abcdef-2", "Inès « K : » Kerdoncuff")
    for words, told in (
        ("split person/a economie.txt ville.txt", ("split", ("economie.txt", "ville.txt"), "")),
        ('rename person/a "Ana Roux"', ("rename", (), "Ana Roux")),
        ("rename person/a Ana Roux", ("rename", (), "Ana Roux")),
        ("retype person/a place", ("retype", (), "place")),
        ("merge person/a person/b", ("merge", (), "")),
    ):
        [row] = read(spoken(words), "review.yaml")
        assert (row.action, row.documents, row.value) == told
        assert row.entities[0] == Reference("person/a")
    wrong = (
        "rename person/a",
        "rename person/a ' '",
        "rename person/a L'Aube",
        "retype person/a place x",
        "split person/a",
    )
    with pytest.raises(ReviewError, match=r"split needs documents; say it as split person/a economie\.txt"):
        spoken("split person/b")
    for words in ("", "merge", "fusionne a b", 'merge "person/a', "reject claim/0123456789abcdef-1 x", *wrong):
        with pytest.raises(ReviewError):
            spoken(words)


def _archive() -> list[Signature]:
    tie = Row("organization/port-de-kerlann", "Port de Kerlann")
    rows = [
        Row("person/kerdoncuff", "Kerdoncuff", ties=(tie.key,)),
        Row("person/ines-kerdoncuff", "Inès Kerdoncuff", ties=(tie.key,)),
        Row("person/ines-kerdoncuff", "Inès Kerdoncuff", ties=(tie.key,)),
    ]
    return [Signature(c * 16, "", (row, tie)) for c, row in zip("abc", rows, strict=True)]


def test_what_the_resolver_joins_people_can_keep_apart(french: Language) -> None:
    """The surname is nobody's any more, and the proposal is not made again."""
    [row] = read("- apart: [person/kerdoncuff, person/ines-kerdoncuff]\n", "review.yaml")
    identities = resolve(_archive(), french, [row])
    assert identities.key("a" * 16, "person/kerdoncuff") == "person/kerdoncuff"
    assert [decision.verdict for decision in identities.decisions] == [Verdict.REJECTED]


@pytest.mark.parametrize(("first", "last"), [("merge", "apart"), ("apart", "merge")])
def test_of_two_that_contradict_the_later_holds(french: Language, first: str, last: str) -> None:
    """So what was decided can be taken back, in the file as by ``kg review --do``."""
    both = "[person/kerdoncuff, person/ines-kerdoncuff]"
    identities = resolve(_archive(), french, read(f"- {first}: {both}\n- {last}: {both}\n", "review.yaml"))
    one = identities.key("a" * 16, "person/kerdoncuff") == identities.key("b" * 16, "person/ines-kerdoncuff")
    assert one == (last == "merge")
    [decision] = identities.decisions
    assert decision.verdict == (Verdict.CONFIRMED if last == "merge" else Verdict.REJECTED)


def test_of_three_that_are_one_two_can_be_parted(french: Language) -> None:
    """The third goes with one of them, and does not bring them together again."""
    rows = [Row(f"organization/{name}", name.title()) for name in ("aune", "bouleau", "charme")]
    text = "- merge: [organization/aune, organization/bouleau, organization/charme]\n"
    text += "- apart: [organization/aune, organization/charme]\n"
    identities = resolve([Signature("a" * 16, "", tuple(rows))], french, read(text, "review.yaml"))
    keys = [identities.key("a" * 16, row.key) for row in rows]
    assert keys[0] != keys[2]
    assert keys[1] in {keys[0], keys[2]}


def test_a_split_makes_two_of_one_name(french: Language) -> None:
    """In the documents named it is somebody else, however alike, with the label given."""
    text = f"- split: person/ines-kerdoncuff\n  documents: [{'c' * 16}]\n  label: Inès Kerdoncuff (fille)\n"
    identities = resolve(_archive(), french, read(text, "review.yaml"))
    names = [identities.name(c * 16, "person/ines-kerdoncuff") for c in "bc"]
    assert names[0] is None or names[0].label == "Inès Kerdoncuff"
    assert names[1] is not None
    assert names[1].label == "Inès Kerdoncuff (fille)"
    assert names[1].key == f"person/ines-kerdoncuff~{'c' * 8}"


def test_a_correction_that_finds_nothing_is_told(french: Language) -> None:
    """Its line is named, and the others are done."""
    rows = read("- merge: [person/a, person/b]\n- retype: person/kerdoncuff\n  kind: place\n", "review.yaml")
    identities = resolve(_archive(), french, rows)
    assert identities.idle == (1,)


def test_corrections_are_replayed_on_every_build(folder: Folder, tmp_path: Path) -> None:
    """What was decided holds when an article comes, and leaves no trace when it is taken back."""
    before = (folder.path / "graph.trig").read_bytes()
    full = "organization/confederation-generale-du-travail"
    assert review(folder.path, [f"apart organization/cgt {full}", f"rename {full} 'CGT (nationale)'"], ALONE) == ()
    assert {"CGT", "CGT (nationale)"} <= _labels(folder)
    (tmp_path / "3.txt").write_text("20 avril 2024. – À Rodez, la pluie tombe depuis trois jours.", "utf-8")
    add(folder.path, [str(tmp_path / "3.txt")], ALONE)
    assert {"CGT", "CGT (nationale)"} <= _labels(folder)
    (folder.path / "review.yaml").unlink()
    (tmp_path / "4").mkdir()
    add(tmp_path / "4", [str(tmp_path / f"{number}.txt") for number in range(3)], ALONE)
    assert (tmp_path / "4" / "graph.trig").read_bytes() == before


def test_a_retyped_entity_is_of_its_new_kind(folder: Folder) -> None:
    """Class, IRI and label follow, in store and exports."""
    review(folder.path, ["retype organization/cgt product"], ALONE)
    node = NamedNode(BASE + "product/confederation-generale-du-travail")
    assert any(quad.subject == node and "Product" in str(quad.object) for quad in store.read(folder.path))


def test_a_speaker_is_corrected_to_somebody_new(folder: Folder) -> None:
    """The claim and what it states are another's, who is in the graph with a label."""
    claims = [
        str(quad.subject) for quad in folder.quads() if quad.predicate == kg("speaker") and "kerdoncuff" in str(quad)
    ]
    tail = claims[0].strip("<>").removeprefix(BASE)
    review(folder.path, [f"speaker {tail} person/yvonne-riou 'Yvonne Riou'"], ALONE)
    found = explain(store.read(folder.path), "Yvonne Riou")
    [proof] = [proof for item in found if item.sort == "claim" for proof in item.proofs]
    assert proof.document == "2.txt"
    assert proof.sentence.startswith("12 avril 2024. – À Rodez, la députée Inès Kerdoncuff")
    assert [item.iri for item in found if item.sort == "claim"] == [BASE + tail]
    assert not [item for item in explain(store.read(folder.path), "Inès Kerdoncuff") if item.iri == BASE + tail]


def test_what_was_rejected_says_so(folder: Folder) -> None:
    """By its own address, and nothing else of it."""
    claims = {quad.subject.value for quad in folder.quads() if quad.predicate == kg("speaker")}  # type: ignore[union-attr]
    iri = min(claims)
    review(folder.path, [f"reject {iri}"], ALONE)
    [told] = explain(store.read(folder.path), iri)
    assert (told.sort, told.status, told.speaker, told.proofs) == ("claim", "Rejected", "review.yaml", ())


def test_decisions_are_listed_with_what_takes_them_back(folder: Folder) -> None:
    """Those of the program and of readers; done as it says, they are taken back."""
    shown = CliRunner().invoke(app, ["review", str(folder.path), "--decided"]).output
    assert "status Confirmed" in shown
    words = shown.partition("taken back by: ")[2].splitlines()[0]
    assert words.startswith("apart ")
    assert CliRunner().invoke(app, ["review", str(folder.path), "--do", words]).exit_code == 0
    assert {"CGT", "Confédération générale du travail"} <= _labels(folder)
    [item] = proposals(store.read(folder.path), Verdict.REJECTED)
    assert item.explanation.speaker == "review.yaml"
    assert proposals(store.read(folder.path)) == []
    assert "--do goes without" in CliRunner().invoke(app, ["review", str(folder.path), "--do", "x", "--list"]).output


def test_the_walk_asks_and_keeps_the_answers(tmp_path: Path) -> None:
    """`kg review` shows each proposal with its sentences; yes makes one of two, and is not asked again."""
    texts = (
        "3 mai 2024. – La CGP a appelé à la grève à Grenoble.",
        "9 juin 2024. – La Confédération générale de la pêche a manifesté à Rennes.",
    )
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    target = tmp_path / "graphe"
    add(target, [str(tmp_path / f"{number}.txt") for number in range(2)], ALONE)
    waiting = proposals(store.read(target))
    assert waiting
    listed = CliRunner().invoke(app, ["review", str(target), "--list"])
    assert "CGP" in listed.stdout
    assert waiting[0].ends[0] in listed.stdout
    done = CliRunner().invoke(app, ["review", str(target)], input="oui et non\nsplit\noui\n" + "s\n" * len(waiting))
    assert done.exit_code == 0, done.output
    assert "- merge:" in (target / "review.yaml").read_text("utf-8")
    assert len(proposals(store.read(target))) == len(waiting) - 1


def test_a_walk_that_is_broken_off_keeps_the_answers(tmp_path: Path) -> None:
    """The end of the input, as Ctrl-C, is a way to stop; with nothing left, the list says so."""
    (tmp_path / "0.txt").write_text("3 mai 2024. – La CGP a appelé à la grève à Grenoble.", "utf-8")
    (tmp_path / "1.txt").write_text(
        "9 juin 2024. – La Confédération générale de la pêche a manifesté à Rennes.", "utf-8"
    )
    target = tmp_path / "graphe"
    add(target, [str(tmp_path / f"{number}.txt") for number in range(2)], ALONE)
    correction = 'rename organization/cgp "CGP de Grenoble"'
    done = CliRunner().invoke(app, ["review", str(target)], input=f"{correction}\n")
    assert done.exit_code == 0, done.output
    assert "CGP de Grenoble" in (target / "review.yaml").read_text("utf-8")
    CliRunner().invoke(app, ["review", str(target)], input="n\n" * len(proposals(store.read(target))))
    assert "nothing is to be decided" in CliRunner().invoke(app, ["review", str(target), "--list"]).output


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")
def test_ctrl_c_ends_a_walk_with_130_and_keeps_the_answers(tmp_path: Path) -> None:
    """In a terminal: a correction is given, then Ctrl-C."""
    (tmp_path / "0.txt").write_text("3 mai 2024. – La CGP a appelé à la grève à Grenoble.", "utf-8")
    (tmp_path / "1.txt").write_text(
        "9 juin 2024. – La Confédération générale de la pêche a manifesté à Rennes.", "utf-8"
    )
    target = tmp_path / "graphe"
    add(target, [str(tmp_path / f"{number}.txt") for number in range(2)], ALONE)
    ours, theirs = os.openpty()
    # a run in the background has Ctrl-C ignored by all that it starts
    heeding = "import signal, kg.cli; signal.signal(signal.SIGINT, signal.default_int_handler); kg.cli.app()"
    command = [sys.executable, "-c", heeding, "review", str(target)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as run:
        os.close(theirs)
        _until(ours, b"or a correction")
        os.write(ours, b'rename organization/cgp "CGP de Grenoble"\n')
        _until(ours, b"or a correction")
        os.kill(run.pid, signal.SIGINT)
        # one that comes just before Python waits for a line is looked at only after it, so another is sent
        while not _until(ours, b"1 correction added", seconds=10):
            os.kill(run.pid, signal.SIGINT)
    os.close(ours)
    assert run.returncode == 130
    assert "CGP de Grenoble" in (target / "review.yaml").read_text("utf-8")


def _until(terminal: int, sign: bytes, *, seconds: float | None = None) -> bool:
    """Read what a program shows until ``sign`` is there, or nothing more is shown for so long."""
    shown = b""
    while sign not in shown:
        if not select.select([terminal], [], [], seconds)[0]:
            return False
        shown += os.read(terminal, 1024)
    return True


def test_an_answer_is_kept_before_the_next_is_asked(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that comes between, or a terminal that is closed, loses none; a broken file is told before the first."""
    item = Proposal(("person/a", "person/b"), Explanation("x", "identification", (), "Draft", None, None, None, ()))
    answers, kept = iter(["y", "n"]), list[str]()
    monkeypatch.setattr("typer.prompt", lambda *_, **__: next(answers))

    def keep(words: str) -> None:
        if kept:
            raise FolderError("another build is writing here")
        kept.append(words)
        note(folder, [words])

    with pytest.raises(FolderError):
        walk([item, item], keep)
    assert "- merge: " in (folder.path / "review.yaml").read_text("utf-8")
    (folder.path / "review.yaml").write_bytes("- rename: person/a\n  label: Élodie\n".encode("latin-1"))
    done = CliRunner().invoke(app, ["review", str(folder.path)], input="y\n")
    assert done.exit_code == 2
    assert "UTF-8" in done.output
    assert "one and the same" not in done.output


def test_a_broken_file_stops_the_build_and_changes_nothing(folder: Folder) -> None:
    """The message names file and line; documents and exports stay as they were."""
    before = (folder.path / "graph.trig").read_bytes()
    (folder.path / "review.yaml").write_text("- merge: [person/a]\n", "utf-8")
    done = CliRunner().invoke(app, ["review", str(folder.path), "--do", "reject claim/0123456789abcdef-1"])
    assert done.exit_code == 2
    assert "line 1" in done.output
    assert (folder.path / "graph.trig").read_bytes() == before
