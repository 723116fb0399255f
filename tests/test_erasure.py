"""Somebody asks to be forgotten: nothing of them is left, and nothing brings them back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad
from typer.testing import CliRunner

from kg.cli.commands import app
from kg.edition import refresh
from kg.errors import FolderError, QueryError
from kg.explain import explain, subjects
from kg.folder import Folder
from kg.pipeline import add, build, erase, review
from kg.rdf import store
from kg.rdf.erasure import BLACK, Erasures, blacked
from kg.rdf.validate import validate
from kg.rdf.vocabulary import LABEL, REFERS, SAME, kg, nif
from kg.settings import Settings

SAMPLES = Path(__file__).resolve().parents[1] / "kg" / "samples"
ALONE = Settings(jobs=1)
FIRST = (
    "Le port de Kerlann rouvre\n\nSelon Odile Ferrand, présidente de la société Brisac, le port de Kerlann a coûté "
    "12 millions d'euros. Mme Ferrand a rencontré lundi Paul Roux, maire de Kerlann. « Le chantier a duré deux ans », "
    "a-t-elle ajouté. Paul Roux dirige la ville de Kerlann depuis 2014.\n"
)
SECOND = "À Lorval, le marché couvert ouvre. La soirée a réuni ODILE FERRAND et le maire, Jean Mercier.\n"
APART = "Le musée de Bréhan a fermé ses portes. Jean Mercier, son directeur, part à la retraite.\n"


@pytest.fixture
def inputs(tmp_path: Path) -> list[str]:
    """Two articles that speak of Odile Ferrand, one of them in the name of its file too, and one that does not."""
    files = {"port.txt": FIRST, "odile-ferrand.txt": SECOND, "musee.txt": APART}
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [str(tmp_path / name) for name in files]


def everything(folder: Path) -> str:
    """All that the folder says: its files, and what its store answers."""
    files = [path for path in folder.rglob("*") if path.is_file() and "store" not in path.parts]
    texts = [path.read_text("utf-8", "replace") for path in files]
    return "\n".join([*texts, *map(str, store.read(folder))])


def test_a_name_is_taken_out_of_everything(inputs: list[str], tmp_path: Path) -> None:
    """Documents, exports, page and store hold it no more; the graph conforms and the rest is where it was."""
    target = tmp_path / "sortie"
    add(target, inputs, ALONE)
    before = everything(target).casefold()
    assert "ferrand" in before
    keys = erase(target, "Odile Ferrand", ALONE)
    after = everything(target)
    assert len(keys) == 2
    assert "ferrand" not in after.casefold()
    assert "odile" not in after.casefold()
    assert "Paul Roux" in after
    assert "Jean Mercier" in after
    assert f"Selon {BLACK * 13}, présidente de la société Brisac, le port de Kerlann a coûté" in after
    folder = Folder(target)
    assert validate(list(folder.quads([key])) for key in folder.keys()).conforms  # noqa: SIM118 a folder is no mapping
    redacted = {quad.subject for quad in folder.quads() if quad.predicate == kg("redacted")}
    assert {node.value.rpartition("/")[2] for node in redacted if isinstance(node, NamedNode)} == set(keys)


def test_what_readers_decided_names_nobody_either(inputs: list[str], tmp_path: Path) -> None:
    """A correction of hers and a remark beside it; what is said of others stays."""
    target = tmp_path / "sortie"
    add(target, inputs, ALONE)
    review(
        target, ['rename person/paul-roux "Paul Roux (maire)"', "apart person/odile-ferrand person/paul-roux"], ALONE
    )
    with (target / "review.yaml").open("a", encoding="utf-8") as file:
        file.write("# Odile Ferrand a écrit le 3 mai\n")
    erase(target, "Odile Ferrand", ALONE)
    left = (target / "review.yaml").read_text("utf-8")
    assert "errand" not in everything(target).casefold()
    assert f'- apart: ["person/{BLACK * 13}", "person/paul-roux"]' in left
    assert f"# {BLACK * 13} a écrit le 3 mai" in left
    assert 'label: "Paul Roux (maire)"' in left
    assert review(target, (), ALONE) == (4,)


def test_a_name_she_had_before_is_a_whole_name(inputs: list[str], tmp_path: Path) -> None:
    """Renamed by a reader after her marriage, she is looked for by both names in what comes later."""
    target = tmp_path / "sortie"
    add(target, inputs, ALONE)
    review(target, ['rename person/odile-ferrand "Odile Ferrand-Le Bris"'], ALONE)
    erase(target, f"{ALONE.base}person/odile-ferrand", ALONE)
    (tmp_path / "suite.txt").write_text("Odile Ferrand a ouvert jeudi le salon nautique de Lorval.", "utf-8")
    add(target, [str(tmp_path / "suite.txt")], ALONE)
    assert "errand" not in everything(target).casefold()


def test_what_the_forgotten_said_goes_too(inputs: list[str], tmp_path: Path) -> None:
    """The price that she alone gives is not left as if the article said it."""
    target = tmp_path / "sortie"
    add(target, inputs, ALONE)
    assert explain(store.read(target), "Odile Ferrand")
    erase(target, "Odile Ferrand", ALONE)
    with pytest.raises(QueryError):
        explain(store.read(target), "Odile Ferrand")
    told = [quad for quad in Folder(target).quads() if quad.predicate in {kg("speaker"), kg("statedIn")}]
    assert not told
    anchored = [quad.object.value for quad in Folder(target).quads() if quad.predicate == nif("anchorOf")]  # type: ignore[union-attr]
    assert not [words for words in anchored if set(words) == {BLACK}]


@pytest.mark.parametrize("again", ["same", "other", "fresh"])
def test_no_later_build_brings_it_back(inputs: list[str], tmp_path: Path, again: str) -> None:
    """The same inputs again, an article that comes later, or the documents read anew with other settings."""
    target = tmp_path / "sortie"
    add(target, inputs[:1] if again == "other" else inputs, ALONE)
    erase(target, "odile ferrand", ALONE)
    settings = Settings(jobs=1, validate=False, keep_text=again != "fresh")
    report = add(target, inputs, settings)
    assert len(report.read) == {"same": 0, "other": 2, "fresh": 3}[again]
    assert "ferrand" not in everything(target).casefold()


def test_an_iri_that_is_used_no_more_leads_to_whom_to_forget(tmp_path: Path) -> None:
    """Whoever kept the IRI that an acronym had before its full name came is not told that there is nobody."""
    for number, text in enumerate(
        ("La CFDT a appelé à la grève à Kerlann.", "La Confédération française démocratique du travail a manifesté.")
    ):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    target = tmp_path / "sortie"
    add(target, [str(tmp_path / "0.txt"), str(tmp_path / "1.txt")], ALONE)
    review(target, ["merge organization/cfdt organization/confederation-francaise-democratique-du-travail"], ALONE)
    [old] = {q.subject for q in Folder(target).quads() if q.predicate == SAME and "/doc/" not in str(q.subject)}
    assert isinstance(old, NamedNode)
    assert len(erase(target, old.value, ALONE)) == 2
    assert "CFDT" not in everything(target)
    assert "Confédération" not in everything(target)


def test_python_folders_forget_too(inputs: list[str], tmp_path: Path) -> None:
    """`Knowledge.save` goes the same way."""
    knowledge = build(*inputs)
    knowledge.save(tmp_path / "sortie")
    erase(tmp_path / "sortie", "Odile Ferrand", ALONE)
    knowledge.save(tmp_path / "sortie")
    assert "ferrand" not in everything(tmp_path / "sortie").casefold()


def test_an_interrupted_erasure_is_ended_by_the_next_build(
    inputs: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after the list was written: the next build takes the name out before it does anything else."""
    target = tmp_path / "sortie"
    add(target, inputs, ALONE)

    def killed(_: Folder) -> list[str]:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "cleanse", killed)
        with pytest.raises(KeyboardInterrupt):
            erase(target, "Odile Ferrand", ALONE)
    assert not Folder(target).erasures().settled
    add(target, inputs, ALONE)
    assert "ferrand" not in everything(target).casefold()
    assert Folder(target).erasures().settled


def test_the_list_of_the_forgotten_names_nobody(inputs: list[str], tmp_path: Path) -> None:
    """It holds keyed hashes, differs from folder to folder, and does not show in what is built."""
    outputs = []
    for name in ("un", "deux"):
        add(tmp_path / name, inputs, ALONE)
        erase(tmp_path / name, "Odile Ferrand", ALONE)
        outputs.append([(tmp_path / name / file).read_bytes() for file in ("erased.json", "graph.trig", "graph.html")])
    assert b"errand" not in outputs[0][0]
    assert outputs[0][0] != outputs[1][0]
    assert outputs[0][1:] == outputs[1][1:]


def test_an_article_without_text_forgets_too(inputs: list[str], tmp_path: Path) -> None:
    """With --no-text the words of mentions and claims are blacked out by themselves."""
    settings = Settings(jobs=1, keep_text=False)
    add(tmp_path / "sortie", inputs, settings)
    erase(tmp_path / "sortie", "Odile Ferrand", settings)
    folder = Folder(tmp_path / "sortie")
    assert "ferrand" not in everything(folder.path).casefold()
    assert validate(list(folder.quads([key])) for key in folder.keys()).conforms  # noqa: SIM118 a folder is no mapping


def test_a_damaged_list_stops_every_build(inputs: list[str], tmp_path: Path) -> None:
    """Nothing is built without knowing whom to leave out."""
    add(tmp_path / "sortie", inputs, ALONE)
    erase(tmp_path / "sortie", "Odile Ferrand", ALONE)
    (tmp_path / "sortie" / "erased.json").write_text("{}", "utf-8")
    with pytest.raises(FolderError, match=r"erased\.json"):
        add(tmp_path / "sortie", inputs, ALONE)


def test_the_commands_list_and_erase(inputs: list[str], tmp_path: Path) -> None:
    """`kg explain` lists names, mentions, statements and claims; `kg retract --entity` erases them."""
    target = str(tmp_path / "sortie")
    add(target, inputs, ALONE)
    run = CliRunner().invoke
    listed = json.loads(run(app, ["explain", target, "Odile Ferrand", "--json"]).stdout)
    assert listed[0]["sort"] == "entity"
    assert ["label", "Odile Ferrand"] in listed[0]["parts"]
    assert len({proof["document"] for proof in listed[0]["proofs"]}) == 2
    assert {"claim"} <= {item["sort"] for item in listed}
    assert "entity" in run(app, ["explain", target, "Odile Ferrand"]).stdout
    assert run(app, ["retract", target]).exit_code == 2
    assert run(app, ["retract", target, "port.txt", "--entity", "x"]).exit_code == 2
    assert run(app, ["retract", target, "--entity", "Personne Inconnue"]).exit_code == 2
    done = run(app, ["retract", target, "--entity", "http://localhost:8000/person/odile-ferrand"])
    assert done.exit_code == 0, done.output
    assert done.stdout.count("erased from") == 2


def test_of_two_namesakes_the_iri_takes_one() -> None:
    """An IRI of one of several who bear a name takes that one, in its documents alone."""
    base, person = "http://localhost:8000/", NamedNode("https://schema.org/Person")
    kind = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    quads = [
        Quad(NamedNode(f"{base}person/jean-mercier{tail}"), predicate, value, NamedNode(f"{base}doc/{key * 16}"))
        for tail, key in (("", "a"), ("-2", "b"))
        for predicate, value in ((kind, person), (LABEL, Literal("Jean Mercier", language="fr")))
    ]
    [one] = subjects(store.memory(quads), f"{base}person/jean-mercier-2")
    assert one.namesakes
    assert one.documents == ("b" * 16,)
    assert one.parts == ("mercier",)
    assert len(subjects(store.memory(quads), "jean mercier")) == 2
    erasures = Erasures().forget(one.names, one.parts, documents=one.documents, only=one.namesakes)
    assert erasures.apply([quad for quad in quads if "aaaa" in str(quad.graph_name)], "a" * 16) is None
    left = erasures.apply([quad for quad in quads if "bbbb" in str(quad.graph_name)], "b" * 16)
    assert left is not None
    assert {quad.predicate for quad in left} <= {kg("redacted")}
    assert "Mercier" not in erasures.black("Jean Mercier", "b" * 16)
    assert "Mercier" in erasures.black("Jean Mercier", "a" * 16)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anne Le Roy arrive.", "███████████ arrive."),
        ("ANNE LE ROY, maire", "███████████, maire"),
        ("anne-le-roy@example.org", "███████████@example.org"),
        ("Anne  Le Roy et A. Le Roy", "████████████ et A. ██████"),
        ("Son fils, le roy", "Son fils, le roy"),
        ("Anne Le Royer", "Anne Le Royer"),
        ("Anne Le Ro\u0302y", "████████████"),
    ],
)
def test_where_a_name_stands(text: str, expected: str) -> None:
    """Case, accents and signs between its words do not count; short forms need their capitals, and no word is cut."""
    erasures = Erasures(salt="00").forget(["Anne Le Roy"], ["Le Roy"])
    subject = erasures.subjects[0]
    assert blacked(text, erasures.found(text, frozenset(subject.names), frozenset(subject.parts))) == expected


def test_mentions_of_others_keep_their_anchors(inputs: list[str], tmp_path: Path) -> None:
    """Each anchor that is left names the same words at the same place."""
    target = tmp_path / "sortie"
    add(target, inputs, ALONE)

    def named(folder: Folder) -> set[tuple[str, str]]:
        return {(str(quad.subject), str(quad.object)) for quad in folder.quads() if quad.predicate == REFERS}

    before = {row for row in named(Folder(target)) if "odile-ferrand" not in row[1]}
    erase(target, "Odile Ferrand", ALONE)
    after = named(Folder(target))
    assert {row for row in before if "/person/" in row[1] or "/place/" in row[1]} <= after
    refresh(Folder(target), ALONE)
    assert named(Folder(target)) == after
