"""The command line, as its users meet it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner, Result

from kg import crew
from kg.cli.commands import app
from kg.cli.console import write
from kg.export import EXPORTERS, Exporter
from kg.rdf.ontology import questions
from kg.revision import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Buffer

SAMPLES = Path(__file__).resolve().parents[1] / "kg" / "samples"


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    """One call of the command line, in this process."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample articles, built by the command."""
    path = tmp_path_factory.mktemp("sortie")
    result = run("build", SAMPLES, "-o", path, "--jobs", "1")
    assert result.exit_code == 0, result.output
    assert "3 documents read" in result.output
    assert "graph.html" in result.output
    return path


def test_a_new_user_is_shown_the_commands() -> None:
    """No argument gives the help, with every command of the contract that is there."""
    result = run("--help")
    assert result.exit_code == 0
    for name in ("build", "query", "show", "validate", "explain", "export", "retract", "stats", "evaluate"):
        assert name in result.output


def test_the_version_is_told() -> None:
    """As most tools tell it."""
    assert run("--version").stdout == f"kg {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("build",),
        ("query", "nulle-part", "SELECT * WHERE { ?s ?p ?o }"),
        ("export", "nulle-part", "docx"),
        ("export", "nulle-part", "ttl"),
        ("build", "article.txt", "--config", "absent.toml"),
        ("build", "article.txt", "--published", "le mois des cerises"),
        ("inconnu",),
    ],
)
def test_a_wrong_call_ends_with_2(arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong is said on standard error, and no traceback is shown."""
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert result.stderr.strip()


@pytest.mark.parametrize("arguments", [("query", "{}", "--file", "absent"), ("build", "x", "--config", "absent")])
def test_a_file_that_is_not_there_is_said_in_words(folder: Path, arguments: tuple[str, ...]) -> None:
    """Not as Python says it."""
    told = run(*(word.format(folder) for word in arguments)).stderr
    assert told == "kg: absent: cannot be read: No such file or directory\n"


def test_a_parameter_without_a_named_question_is_refused(folder: Path) -> None:
    """It would be passed over."""
    assert run("query", folder, "ASK {}", "--param", "speaker=x").exit_code == 2


def test_help_names_each_format() -> None:
    """All that can be exported."""
    told = run("export", "--help").output
    assert all(name in told for name in EXPORTERS)


def test_a_missing_input_ends_with_1(tmp_path: Path) -> None:
    """The others are built, and the missing one is named."""
    result = run("build", tmp_path / "absent.txt", SAMPLES / "economie.txt", "-o", tmp_path / "sortie")
    assert result.exit_code == 1
    assert "absent.txt" in result.output
    assert "1 document read" in result.output


def test_errors_are_told_also_where_nothing_else_is(tmp_path: Path) -> None:
    """Without a word of what went well, and none on standard output."""
    result = run("build", tmp_path / "absent.txt", SAMPLES / "economie.txt", "-o", tmp_path / "sortie", "--quiet")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == "not read absent.txt: no such file or folder\n".replace("absent", f"{tmp_path}/absent")


def test_the_summary_tells_what_became_of_each_input(tmp_path: Path) -> None:
    """The same text twice is read once, a later version replaces the earlier, and of nothing there is no graph."""
    text = "Le maire de Valbrune, Paul Roux, a annoncé mardi la réouverture du pont."
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(text, "utf-8")
    target = tmp_path / "sortie"
    first = run("build", tmp_path / "a.txt", tmp_path / "b.txt", "-o", target).output
    assert "1 document read, 0 unchanged, 0 failed" in first
    assert "1 input with the text of another" in first
    (tmp_path / "a.txt").write_text(text.replace("mardi", "jeudi"), "utf-8")
    assert "1 earlier version replaced" in run("build", tmp_path / "a.txt", "-o", target).output
    (tmp_path / "photo.png").touch()
    assert "left alone in folders: 1 .png" in run("build", tmp_path, "-o", target).output
    assert json.loads((target / "report.json").read_bytes())["left"] == {".png": 1}
    nothing = run("build", tmp_path / "absent.txt", "-o", tmp_path / "vide").output
    assert "the graph is empty" in nothing
    assert "graph.html" not in nothing


def test_of_many_that_are_refused_the_report_has_the_rest(tmp_path: Path) -> None:
    """Twenty are named, and how many more there are."""
    result = run("build", *(tmp_path / f"{number:02}.txt" for number in range(23)), "-o", tmp_path / "sortie")
    assert "19.txt" in result.output
    assert "20.txt" not in result.output
    assert "and 3 more" in result.output
    assert len(json.loads((tmp_path / "sortie" / "report.json").read_bytes())["failed"]) == 23


def test_an_article_gives_no_orders_to_the_terminal(tmp_path: Path) -> None:
    """Escape sequences in its words, its title or its name are shown as what they are not."""
    words = "Paul \x1b]0;pris\x07Roux, le maire, a annoncé mardi la réouverture du pont de Valbrune.\x9b31m"
    row = {"text": words, "title": "\x1b[2J Le pont", "id": "\x1b[31mrouge"}
    (tmp_path / "a.jsonl").write_text(json.dumps(row), "utf-8")
    target = tmp_path / "sortie"
    built = run("build", tmp_path / "a.jsonl", tmp_path / "\x1b[5mabsent.txt", "-o", target)
    asked = run("query", target, "SELECT ?o { ?s schema:headline|schema:identifier|nif:isString ?o }")
    told = run("explain", target, "Paul")
    for result in (built, asked, told):
        assert "\ufffd[" in result.stdout + result.stderr
        assert not {"\x1b", "\x07", "\x9b"} & set(result.stdout + result.stderr)


def test_an_answer_is_written_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system takes a part at a time, as it does of what is longer than two gigabytes."""

    class Slow(io.BytesIO):
        def write(self, content: Buffer) -> int:
            return super().write(memoryview(content)[:3])

    taken = Slow()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(taken))
    write([b"abcdefgh", b"", b"ij"])
    assert taken.getvalue() == b"abcdefghij"


@pytest.mark.parametrize("command", [("export", "nq"), ("explain", "Alibaba")])
def test_a_full_disk_behind_standard_output_is_told(folder: Path, command: tuple[str, str]) -> None:
    """A message and 2, no traceback."""
    name, what = command
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "kg", name, folder, what], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert result.returncode == 2
    assert result.stderr.decode() == "kg: standard output cannot be written: No space left on device\n"


def test_a_closed_standard_output_is_told(folder: Path) -> None:
    """A message and 2, no traceback."""
    for command in (f"validate {folder}", f"export {folder} nq"):
        line = f"{sys.executable} -m kg {command} >&-"
        result = subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False, text=True)
        assert (result.returncode, result.stderr) == (2, "kg: standard output is closed\n")


def test_whoever_reads_no_further_is_told_apart_from_a_fault(folder: Path) -> None:
    """141, as of any program that a closed pipe ends; 1 would say that the graph does not conform."""
    for command in (("validate", folder), ("export", folder, "nq"), ("query", folder, "--named", "timeline")):
        read, write_end = os.pipe()
        os.close(read)
        result = subprocess.run(
            [sys.executable, "-m", "kg", *command], stdout=write_end, stderr=subprocess.PIPE, check=False
        )
        os.close(write_end)
        assert (result.returncode, result.stderr) == (141, b"")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_that_cannot_show_all_shows_the_rest(folder: Path, encoding: str) -> None:
    """« Marcel Saucet » comes out, whatever becomes of the quotation marks and lines around."""
    for command in (("explain", "Marcel Saucet"), ("stats",)):
        name, *rest = command
        result = subprocess.run(
            [sys.executable, "-m", "kg", name, folder, *rest],
            env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
            capture_output=True,
            check=False,
        )
        assert result.returncode == 0, result.stderr
        assert b"Marcel Saucet" in result.stdout


def test_an_article_comes_by_standard_input(tmp_path: Path) -> None:
    """A dash reads it, and the date given is its date."""
    text = "Le pont de Valbrune a rouvert mardi, a annoncé la maire, Odile Ferrand."
    result = run("build", "-", "-o", tmp_path, "--published", "5 mai 2021", "--json", stdin=text)
    assert result.exit_code == 0, result.output
    report = json.loads(result.stdout)
    assert report["read"][0]["identifier"] == "-"
    graph = (tmp_path / "graph.ttl").read_text("utf-8")
    assert "2021-05-05" in graph
    assert "2021-05-04" in graph


def test_a_question_in_sparql_is_answered(folder: Path) -> None:
    """As a table for people, and as JSON for programs."""
    sparql = 'SELECT ?who WHERE { ?who a schema:Person ; rdfs:label "Marcel Saucet"@fr }'
    assert "marcel-saucet" in run("query", folder, sparql).output
    found = json.loads(run("query", folder, sparql, "--format", "json").stdout)
    assert len(found["results"]["bindings"]) == 1


def test_a_question_may_stand_in_a_file(folder: Path, tmp_path: Path) -> None:
    """Its answer is that of the same words on the line; a file that is not there, or no text, is named."""
    sparql = 'SELECT ?who WHERE { ?who a schema:Person ; rdfs:label "Marcel Saucet"@fr }'
    (tmp_path / "question.rq").write_text(sparql, "utf-8")
    (tmp_path / "image.rq").write_bytes(b"\xff\xfe\x00\xd8")
    assert run("query", folder, "--file", tmp_path / "question.rq").stdout == run("query", folder, sparql).stdout
    (tmp_path / "question.rq").write_text(sparql, "utf-8-sig")  # as some editors write it
    assert run("query", folder, "--file", tmp_path / "question.rq").stdout == run("query", folder, sparql).stdout
    for name in ("absente.rq", "image.rq"):
        result = run("query", folder, "--file", tmp_path / name)
        assert result.exit_code == 2
        assert name in result.stderr
    assert run("query", folder, sparql, "--format", "pdf").exit_code == 2


def test_the_named_questions_are_listed_and_answered(folder: Path) -> None:
    """Each has a French title, and each can be asked."""
    listing = run("query", folder, "--list").output
    for name in questions():
        assert name in listing
        result = run("query", folder, "--named", name)
        assert result.exit_code == 0, result.output


def test_a_parameter_narrows_a_question(folder: Path) -> None:
    """Only what the speaker says is left."""
    result = run("query", folder, "--named", "who-said-what", "--param", "speaker=Claire Fontanel", "--format", "csv")
    rows = result.stdout.strip().splitlines()[1:]
    assert rows
    assert all("Claire Fontanel" in row for row in rows)


@pytest.mark.parametrize(
    "arguments", [("SELECT nonsense",), ("--named", "inconnue"), (), ("--named", "who-said-what", "--param", "x")]
)
def test_a_bad_question_says_why(folder: Path, arguments: tuple[str, ...]) -> None:
    """The parser's message, the names that there are, or what is missing."""
    result = run("query", folder, *arguments)
    assert result.exit_code == 2
    assert result.stderr.strip()


def test_an_entity_is_explained_with_its_sentences(folder: Path) -> None:
    """Who says it, by which rule, and in which words; accents of the name do not count."""
    result = run("explain", folder, "alibaba")
    assert result.exit_code == 0, result.output
    assert "Marcel Saucet" in result.output
    assert "15 milliards de dollars" in result.output
    assert run("explain", folder, "Personne Inconnue").exit_code == 2


def test_the_graph_is_valid(folder: Path) -> None:
    """Shapes and anchors hold, in words and in JSON."""
    assert run("validate", folder).exit_code == 0
    assert json.loads(run("validate", folder, "--json").stdout)["conforms"] is True


def test_a_graph_that_does_not_conform_ends_with_1(folder: Path, tmp_path: Path) -> None:
    """A moved offset is found."""
    copy = tmp_path / "copie"
    (copy / "documents").mkdir(parents=True)
    for path in (folder / "documents").iterdir():
        text = path.read_text("utf-8").replace('anchorOf> "Alibaba"', 'anchorOf> "Alibabi"')
        (copy / "documents" / path.name).write_text(text, "utf-8")
    result = run("validate", copy)
    assert result.exit_code == 1
    assert "violation" in result.output


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_every_format_is_exported(folder: Path, tmp_path: Path, name: str) -> None:
    """To a file or to standard output, the same bytes."""
    target = tmp_path / "graphe"
    assert run("export", folder, name, "-o", target).exit_code == 0
    assert run("export", folder, name).stdout_bytes == target.read_bytes()
    assert target.stat().st_size > 100


def test_an_export_that_cannot_be_written_is_named(folder: Path, tmp_path: Path) -> None:
    """With the reason of the system."""
    result = run("export", folder, "ttl", "-o", tmp_path / "absent" / "graphe.ttl")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_an_export_that_breaks_off_leaves_the_one_before(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing half-written, and nothing beside it; a device is written to as it is."""
    target = tmp_path / "graphe.nq"
    target.write_bytes(b"avant")

    def broken(_: object) -> Iterator[bytes]:
        yield b"<a> <b> <c> .\n"
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("kg.export.EXPORTERS", {"nq": Exporter("nq", "application/n-quads", broken, broken)})
        assert run("export", folder, "nq", "-o", target).exit_code == 2
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"avant"]
    assert run("export", folder, "nq", "-o", "/dev/null").exit_code == 0
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize(
    "arguments",
    [
        ("explain", "{}", "Fran\udce7ois"),
        ("query", "{}", "--named", "who-said-what", "--param", "speaker=Fran\udce7ois"),
        ("retract", "{}", "--entity", "Fran\udce7ois"),
        ("publish", "{}", "http://localhost:1/\udce7"),
    ],
)
def test_words_that_are_no_utf_8_are_refused(folder: Path, arguments: tuple[str, ...]) -> None:
    """As a terminal in Latin-1 sends them."""
    result = run(*(word.format(folder) for word in arguments))
    assert result.exit_code == 2
    assert "UTF-8" in result.stderr


def test_a_folder_with_a_space_can_be_copied_from_the_summary(tmp_path: Path) -> None:
    """The commands that are shown are those to type."""
    target = tmp_path / "mon dossier"
    told = run("build", SAMPLES / "breves.html", "-o", target).stdout
    assert f"kg query '{target}' --named" in told
    assert f"kg explain '{target}'" in told


def test_what_is_to_be_decided_may_be_nothing(folder: Path) -> None:
    """Said in words, and an empty list for programs; a correction of nothing is kept and told."""
    assert json.loads(run("review", folder, "--list", "--json").stdout) == []
    idle = run("review", folder).output
    assert "nothing is to be decided" in idle
    assert "no correction added" in idle
    result = run("review", folder, "--do", "reject claim/0123456789abcdef-1")
    assert result.exit_code == 0, result.output
    assert "the correction waits" in result.output


def test_annotated_articles_are_scored(annotated: Path) -> None:
    """As a table and as JSON, with the errors or the confidences on request."""
    table = run("evaluate", annotated, annotated)
    assert table.exit_code == 0, table.output
    assert "false_facts" in table.stdout
    one = run("evaluate", annotated, annotated, "--only", "w1-02-rachat", "--json", "--errors")
    figures = json.loads(one.stdout)
    assert 0 < figures["entities"]["F1"] <= 1
    assert "entity" in one.stderr
    both = json.loads(run("evaluate", annotated, annotated, "--json").stdout)
    assert both["entities"]["gold"] > figures["entities"]["gold"]


def test_confidences_are_compared_with_what_is_right(annotated: Path) -> None:
    """As a table and as JSON: for each step of confidence, how many findings are right."""
    only = ("evaluate", annotated, annotated, "--skip", "w1-01-demission", "--calibration")
    steps = json.loads(run(*only, "--json").stdout)
    assert steps
    assert all(0 <= step["right"] <= 1 and step["count"] > 0 for step in steps)
    assert "confidence" in run(*only).stdout


def test_the_day_of_an_annotated_article_is_known(tmp_path: Path) -> None:
    """« hier » is placed by the day that the annotation gives, where the text has no dateline."""
    (tmp_path / "halle.txt").write_text("La halle rouvre\n\nLa halle de Valbrune a rouvert hier.\n", "utf-8")
    lists: dict[str, list[object]] = {name: [] for name in ("relations", "events", "claims", "quantities")}
    gold = {"published": "2019-03-12", "entities": {}, **lists, "dates": [{"text": "hier", "value": "2019-03-11"}]}
    (tmp_path / "halle.json").write_text(json.dumps(gold), "utf-8")
    figures = json.loads(run("evaluate", tmp_path, tmp_path, "--json").stdout)
    assert figures["dates"] == {"P": 1.0, "R": 1.0, "F1": 1.0, "gold": 1, "system": 1}


def test_no_article_to_score_is_an_error(annotated: Path) -> None:
    """An id that is not there is no empty table."""
    result = run("evaluate", annotated, annotated, "--only", "inconnu")
    assert result.exit_code == 2
    assert "holds no text to score" in result.stderr


def test_the_statistics_name_the_most_quoted(folder: Path) -> None:
    """Counts, central entities and speakers."""
    found = json.loads(run("stats", folder, "--json").stdout)
    assert found["counts"]["person"] > 5
    assert "Marcel Saucet" in [name for name, _ in found["speakers"]]
    assert "Most central" in run("stats", folder).output


def test_a_page_opens_on_what_is_asked(folder: Path) -> None:
    """The page is written again; a name that is not there is an error."""
    result = run("show", folder, "--focus", "Marcel Saucet", "--max-nodes", "20")
    assert result.exit_code == 0, result.output
    assert "Marcel Saucet" in (folder / "graph.html").read_text("utf-8")
    assert run("show", folder, "--focus", "Personne Inconnue").exit_code == 2


def test_an_interrupted_run_ends_with_130(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was finished is kept, and the user is told."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kg.pipeline.add", interrupted)
    result = run("build", SAMPLES, "-o", tmp_path)
    assert result.exit_code == 130
    assert "kept" in result.stderr


def test_names_in_brackets_are_told_as_they_are(tmp_path: Path) -> None:
    """Rich takes « [presse] » for an order, and « [/presse] » for a mistake in one."""
    article, target = tmp_path / "[titre].txt", tmp_path / "graphe [presse]" / "[" / "presse]"
    article.write_text("3 mai 2024. – La CFDT a appelé à la grève à Grenoble.", "utf-8")
    assert run("build", article, "-o", target, "--jobs", "1").exit_code == 0
    assert run("show", target).stdout == f"{target}/graph.html\n"
    assert run("explain", target, "[titre].txt").stdout.startswith("“[titre].txt” is an article")
    told = run("review", target, "--do", 'rename organization/cfdt "CFDT de Grenoble"').stdout
    assert told == f"1 correction added to {target}/review.yaml\n"


def test_a_query_that_takes_hours_is_interrupted(folder: Path) -> None:
    """Ctrl-C a second after it has begun is heard, though the store is deep in it."""
    script = (
        "import os, signal, threading, kg.cli, kg.rdf.query as asked\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "inspect = asked.inspect\n"
        "def begin(*given):\n"
        "    threading.Timer(1, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "    return inspect(*given)\n"
        "asked.inspect = begin\n"
        "kg.cli.main()"
    )
    hours = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    command = [sys.executable, "-c", script, "query", str(folder), hours]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert (result.returncode, result.stdout) == (130, "")
    assert result.stderr == "kg: interrupted; what was finished is kept\n"


def test_processes_are_got_ready_for_many_articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is known what is in them; not for few, nor for one process, nor where they may be there already."""
    ready: list[str] = []
    monkeypatch.setattr(crew, "prepare", ready.append)
    texts, few = tmp_path / "textes", tmp_path / "peu"
    for folder, number in ((texts, 64), (few, 63)):
        folder.mkdir()
        for place in range(number):
            (folder / f"{place}.txt").touch()  # nothing to read: no process is started after all
    run("build", few, "-o", tmp_path / "sortie", "--jobs", "2")
    run("build", texts, "-o", tmp_path / "sortie", "--jobs", "1")
    assert not ready
    run("build", texts, "-o", tmp_path / "sortie", "--jobs", "2")
    assert ready == ["kg.loaded"]
    (tmp_path / "sortie" / "documents" / "0123456789abcdef.nq").touch()
    run("build", texts, "-o", tmp_path / "sortie", "--jobs", "2")
    assert ready == ["kg.loaded"]


def test_two_processes_make_the_same_files_as_one(tmp_path: Path) -> None:
    """To the byte, whichever of them read what."""
    texts = tmp_path / "textes"
    texts.mkdir()
    for place in range(64):
        article = f"Le pont rouvre\n\nLa maire, Odile Ferrand, a inauguré le pont numéro {place}.\n"
        (texts / f"{place}.txt").write_text(article, "utf-8")
    found = []
    for jobs in ("1", "2"):
        folder = tmp_path / jobs
        command = [sys.executable, "-m", "kg", "build", str(texts), "-o", str(folder), "--jobs", jobs]
        assert subprocess.run(command, capture_output=True, check=False).returncode == 0
        files = (folder / "graph.ttl", folder / "graph.trig", folder / "graph.html", *sorted(folder.glob("*/*.nq")))
        found.append([(file.name, file.read_bytes()) for file in files])
    assert len(found[0]) > 64
    assert found[0] == found[1]


def test_the_module_is_the_command() -> None:
    """`python -m kg` does what `kg` does, and help comes without loading the model."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "kg", "--help"], capture_output=True, text=True, check=True
    )
    assert "explain" in done.stdout
    assert "spacy" not in done.stderr
