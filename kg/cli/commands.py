"""The commands, in the order in which a user meets them."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from kg import crew
from kg.atomic import writing
from kg.cli import tables
from kg.cli.console import INTERRUPTED, Guarded, Ticker, awaited, say, tell, write, write_json
from kg.errors import KgError
from kg.revision import __version__
from kg.settings import Settings

if TYPE_CHECKING:
    import datetime as dt

    from pyoxigraph import Store

# So many files are four times what one process reads at a time, below which there are no others.
_MANY = 64

app = typer.Typer(
    cls=Guarded,
    no_args_is_help=True,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(*, wanted: bool) -> None:
    if wanted:
        tell(f"kg {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """A knowledge graph from French press articles: who, what, where, how much, and who said it."""


def _spelled(value: str | list[str] | None) -> str | list[str] | None:
    """A word of the call, or several; its bytes must be UTF-8, where it is no path."""
    for word in value if isinstance(value, list) else [value or ""]:
        if word != word.encode("utf-8", "replace").decode("utf-8"):
            raise typer.BadParameter(f"{word!r} is not written in UTF-8")
    return value


FolderArgument = Annotated[Path, typer.Argument(help="A graph folder, made by kg build.", show_default=False)]
_FORMATS = "ttl, trig, nq, jsonld, rdfxml, ttl12, graphml, gexf, csv (a ZIP file of two tables) or webanno."
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]
Json = Annotated[bool, typer.Option("--json", help="Write JSON, for programs.")]
Config = Annotated[Path | None, typer.Option("--config", help="A settings file (kg.toml).", show_default=False)]


@app.command(epilog="Example: kg build articles/*.txt -o output")
def build(
    inputs: Annotated[list[str], typer.Argument(help="Files, folders, globs, or - for standard input.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The graph folder.")] = Path("output"),
    config: Config = None,
    jobs: Annotated[int | None, typer.Option(help="Processes; all cores by default.", min=1)] = None,
    scheduler: Annotated[str | None, typer.Option(help="A Dask scheduler: tcp://10.0.0.1:8786.")] = None,
    published: Annotated[str | None, typer.Option(help="The articles' date: 2019-03-04 or 4 mars 2019.")] = None,
    lang: Annotated[str | None, typer.Option(help="The articles' language.")] = None,
    aliases: Annotated[str | None, typer.Option(help="A CSV file of names: label, type, IRI, other names.")] = None,
    no_text: Annotated[bool, typer.Option("--no-text", help="Leave the articles' texts out of the graph.")] = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Read articles and add them to a graph folder; unchanged ones are skipped."""
    text = False if no_text else None
    settings = _settings(config, jobs=jobs, scheduler=scheduler, language=lang, aliases=aliases, keep_text=text)
    if settings.processes > 1 and not settings.scheduler and _much(inputs, output):
        crew.prepare(crew.LOADED)
    from kg.pipeline import add

    day = None if published is None else _day(published, settings.language)
    with Ticker("reading", quiet=quiet or json) as ticker:
        report = add(
            output,
            inputs,
            settings,
            published=day,
            stdin=sys.stdin.buffer if sys.stdin else None,  # None where a caller closed it
            tick=ticker.tick,
            exported=ticker.stage("exporting"),
        )
    if json:
        write([report.json()])
    elif quiet:
        for fault in tables.failures(report, output):
            say(fault)
    else:
        for line in tables.summary(report, output):
            tell(line)
    raise typer.Exit(report.code)


@app.command(epilog="Example: kg query output --named who-said-what --param speaker='Marcel Saucet'")
def query(
    folder: FolderArgument,
    sparql: Annotated[
        str | None, typer.Argument(metavar="QUERY", help="A SPARQL 1.1 query.", callback=_spelled)
    ] = None,
    file: Annotated[Path | None, typer.Option(help="A file that holds the query.")] = None,
    named: Annotated[str | None, typer.Option(help="A named question; see --list.")] = None,
    param: Annotated[
        list[str] | None, typer.Option(help="A parameter of the question: name=value.", callback=_spelled)
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", help="table (long cells cut), csv, tsv, json, xml or turtle.")
    ] = "table",
    list_: Annotated[bool, typer.Option("--list", help="Show the named questions.")] = False,
) -> None:
    """Ask the graph a question in SPARQL, or one of the named questions."""
    from kg.rdf.ontology import questions
    from kg.rdf.query import FORMATS
    from kg.rdf.query import named as question
    from kg.rdf.query import query as ask

    target = _open(folder)
    if list_:
        tell(tables.questions(questions()))
        return
    given = [value for value in (sparql, file, named) if value is not None]
    if len(given) != 1:
        raise typer.BadParameter("give one of QUERY, --file and --named")
    if param and named is None:
        raise typer.BadParameter("--param goes with --named")
    if format_ not in FORMATS:
        raise typer.BadParameter(f"--format must be one of {', '.join(FORMATS)}")
    if named is not None:
        sparql = question(named, _parameters(param or []))
    elif file is not None:
        sparql = _read(file)
    found = awaited(lambda: ask(target, sparql or ""))
    write([found.render(format_, "fr" if named is not None else None).encode()])


@app.command(epilog="Example: kg show output --focus 'CCI Nice Côte d’Azur' --open")
def show(
    folder: FolderArgument,
    focus: Annotated[str | None, typer.Option(help="The label or IRI to open on.", callback=_spelled)] = None,
    max_nodes: Annotated[int | None, typer.Option(help="Show at most so many nodes.", min=1)] = None,
    open_: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Write graph.html, a page that shows the graph with no need of a network."""
    from kg.folder import Folder
    from kg.view.page import page

    target = Folder(folder)
    target.replace("graph.html", [page(target.quads(), focus=focus, limit=max_nodes).encode()])
    tell(escape(str(folder / "graph.html")))
    if open_:
        typer.launch((folder / "graph.html").resolve().as_uri())


@app.command(epilog="Example: kg validate output")
def validate(folder: FolderArgument, json: Json = False) -> None:
    """Check the graph against the shapes, and each anchor against the text."""
    from kg.folder import Folder
    from kg.rdf.validate import validate

    target = Folder(folder)
    report = validate(list(target.quads([key])) for key in list(target.keys()))
    if json:
        write_json({"conforms": report.conforms, **asdict(report)})
    else:
        tell(escape(str(report)))
    raise typer.Exit(int(not report.conforms))


@app.command(epilog="Example: kg explain output Alibaba")
def explain(
    folder: FolderArgument,
    name: Annotated[
        str,
        typer.Argument(
            metavar="IRI-or-label", help="An entity, event, claim, statement or article.", callback=_spelled
        ),
    ],
    json: Json = False,
) -> None:
    """Show each statement, event and claim about something, with its sentence, rule, confidence and source."""
    from kg.explain import explain

    found = explain(_open(folder), name)
    if json:
        write_json([asdict(item) for item in found])
    elif not found:
        tell(f"“{escape(name)}” is an article: each of its quotations is somebody's words")
    for item in () if json else found:
        for line in tables.explanation(item):
            tell(line)


@app.command(epilog="Example: kg export output jsonld -o output/graph.jsonld")
def export(
    folder: FolderArgument,
    format_: Annotated[str, typer.Argument(metavar="FORMAT", help=_FORMATS)],
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file; standard output if none.")] = None,
) -> None:
    """Write the graph in another format."""
    from kg.export import EXPORTERS
    from kg.folder import Folder

    if format_ not in EXPORTERS:
        raise typer.BadParameter(f"FORMAT must be one of {', '.join(EXPORTERS)}")
    pieces = EXPORTERS[format_].pieces(graph for _, graph in Folder(folder).graphs())
    if output is None:
        write(pieces)
    else:
        device = output.exists() and not output.is_file()
        try:
            with output.open("wb") if device else writing(output.resolve()) as file:
                file.writelines(pieces)
        except OSError as error:
            raise KgError(f"{output}: cannot be written: {error.strerror}") from error


@app.command(epilog="Example: kg serve output --port 8000")
def serve(
    folder: FolderArgument,
    host: Annotated[str, typer.Option(help="The address to serve on; this machine only by default.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port; 0 for any that is free.", min=0, max=65_535)] = 8000,
    token: Annotated[str, typer.Option(envvar="KG_TOKEN", help="Serve only who bears this token.")] = "",
    config: Config = None,
    quiet: Quiet = False,
) -> None:
    """Serve the graph: a SPARQL endpoint, a page for each IRI, search, and the graph to look at."""
    from kg.folder import Folder
    from kg.serve.run import run

    run(Folder(folder).path, _settings(config), host=host, port=port, token=token, tell=None if quiet else say)


@app.command(epilog="Example: kg publish output http://localhost:7878/store")
def publish(
    folder: FolderArgument,
    endpoint: Annotated[str, typer.Argument(help="The address of a SPARQL 1.1 Graph Store.", callback=_spelled)],
    token: Annotated[str, typer.Option(envvar="KG_PUBLISH_TOKEN", help="A bearer token that it asks for.")] = "",
    quiet: Quiet = False,
    json: Json = False,
) -> None:
    """Send the graphs to a SPARQL 1.1 store, document by document; what it has already is skipped."""
    from kg.publish import publish

    with Ticker("publishing", quiet=quiet or json) as ticker:
        found = publish(folder, endpoint, token=token, tick=ticker.tick)
    if json:
        write_json(asdict(found))
    elif not quiet:
        tell(f"{len(found.sent)} graphs sent, {len(found.same)} unchanged, {len(found.deleted)} deleted")


@app.command(epilog="Example: kg retract output economie.txt")
def retract(
    folder: FolderArgument,
    document: Annotated[str | None, typer.Argument(help="Its key, IRI or file name.")] = None,
    entity: Annotated[
        str | None, typer.Option(help="Forget whoever bears this label or IRI instead.", callback=_spelled)
    ] = None,
    config: Config = None,
) -> None:
    """Take one document back, what others support stays; or forget somebody, in later builds too."""
    from kg.pipeline import erase, retract

    if (document is None) == (entity is None):
        raise typer.BadParameter("give either a DOCUMENT or --entity")
    settings = _settings(config)
    if entity is not None:
        for key in erase(folder, entity, settings):
            tell(f"erased from {key}")
    else:
        for key in retract(folder, document or "", settings):
            tell(f"retracted {key}")


@app.command(epilog="Example: kg review output --do 'rename organization/cci \"CCI Nice Côte d’Azur\"'")
def review(
    folder: FolderArgument,
    do: Annotated[
        list[str] | None,
        typer.Option(
            help="A correction: merge, apart, split, rename, retype, reject or speaker, and what it is about.",
            callback=_spelled,
        ),
    ] = None,
    list_: Annotated[bool, typer.Option("--list", help="Show what is to be decided, and decide nothing.")] = False,
    decided: Annotated[
        bool, typer.Option("--decided", help="Show what the program and readers decided, and how to take it back.")
    ] = False,
    config: Config = None,
    json: Json = False,
) -> None:
    """Decide which entities of several articles are one, and correct the graph; review.yaml keeps it all."""
    from kg.cli.asking import walk
    from kg.explain import proposals
    from kg.folder import Folder
    from kg.identity import Verdict
    from kg.pipeline import note, review

    if do and (list_ or decided or json):
        raise typer.BadParameter("--do goes without --list, --decided and --json")
    verdicts = (Verdict.CONFIRMED, Verdict.REJECTED) if decided else ()
    waiting = [] if do else proposals(_open(folder), *verdicts)
    if json:
        write_json([asdict(item) for item in waiting])
        return
    if list_ or decided:
        for line in chain.from_iterable(map(tables.proposal, waiting)):
            tell(line)
        if not waiting:
            say("nothing was decided" if decided else "nothing is to be decided")
        return
    settings, target = _settings(config), Folder(folder)
    note(target, do or ())  # what is wrong with the file is told before anything is asked
    count, interrupted = (len(do), False) if do else walk(waiting, lambda words: note(target, [words]))
    for number in review(folder, (), settings):
        say(f"[yellow]kg:[/] review.yaml, line {number}: nothing in the graph is so called; the correction waits")
    where = escape(str(folder / "review.yaml"))
    tell(f"{count} correction{'s' if count > 1 else ''} added to {where}" if count else "no correction added")
    if interrupted:
        raise typer.Exit(INTERRUPTED)


@app.command(epilog="Example: kg stats output")
def stats(
    folder: FolderArgument,
    write_: Annotated[bool, typer.Option("--write", help="Write the measures of each entity into the graph.")] = False,
    config: Config = None,
    json: Json = False,
) -> None:
    """Count what the graph holds, and show who is central, who speaks with whom, and what changes by month."""
    from kg.folder import Folder
    from kg.pipeline import rate
    from kg.statistics import measure

    if write_:
        rate(folder, _settings(config))
    found = measure(Folder(folder).quads())
    if json:
        write_json(asdict(found))
    for table in () if json else tables.statistics(found):
        tell(table)


@app.command(epilog="Example: kg evaluate gold/dev gold/dev --only seed")
def evaluate(
    texts: Annotated[Path, typer.Argument(help="A folder of <id>.txt.")],
    gold: Annotated[Path, typer.Argument(help="A folder of <id>.json.")],
    only: Annotated[str, typer.Option(help="These ids only, with commas between.")] = "",
    skip: Annotated[str, typer.Option(help="All but these ids.")] = "",
    errors: Annotated[bool, typer.Option("--errors", help="List each error on standard error.")] = False,
    calibration: Annotated[bool, typer.Option("--calibration", help="How often each confidence is right.")] = False,
    json: Json = False,
) -> None:
    """Build the graphs of annotated texts and score them."""
    from kg.evaluate import evaluate
    from kg.evaluate.calibration import steps
    from kg.evaluate.gold import days
    from kg.pipeline import build

    chosen, left = (frozenset(filter(None, ids.split(","))) for ids in (only, skip))
    inputs = [
        path for path in sorted(texts.glob("*.txt")) if (not chosen or path.stem in chosen) and path.stem not in left
    ]
    if not inputs:
        raise KgError(f"{texts}: holds no text to score" if texts.is_dir() else f"{texts}: is no folder")
    graph = build(*inputs, published=days(inputs, gold))
    tally = evaluate(texts, gold, graph.shared(), only=chosen, skip=left)
    if errors:
        for miss in tally.misses:
            say(escape(f"{miss.measure}{miss.sign}\t{miss.what}"))
    found = steps(tally.trusts)
    if json:
        write_json([asdict(step) for step in found] if calibration else tally.figures())
    else:
        tell(tables.calibration(found) if calibration else tables.figures(tally))


def _open(folder: Path) -> Store:
    """The store of a graph folder, to read from."""
    from kg.folder import Folder
    from kg.rdf import store

    return store.read(Folder(folder).path)


def _settings(config: Path | None, **changes: str | int | bool | None) -> Settings:
    """The settings of ``config``, of ``kg.toml`` in the current folder if there is one, or the defaults, changed."""
    here = Path("kg.toml")
    path = config or (here if here.is_file() else None)
    found = Settings.load(path) if path else Settings()
    return Settings.of(asdict(found) | {key: value for key, value in changes.items() if value is not None})


def _much(inputs: list[str], output: Path) -> bool:
    """Whether a new folder surely takes several processes: getting one ready takes as long as the imports here."""
    if any((output / "documents").glob("*.nq")):
        return False
    # not Path.is_dir, which raises at a name that is too long
    files = chain.from_iterable(Path(name).rglob("*") if os.path.isdir(name) else [name] for name in inputs)  # noqa: PTH112
    return sum(1 for _ in islice(files, _MANY)) == _MANY


def _day(text: str, language: str) -> dt.date:
    from kg.extract.times import parse_date
    from kg.lang import LANGUAGES

    day = parse_date(text, LANGUAGES[language])
    if day is None:
        raise typer.BadParameter(f"--published must be a date such as 2019-03-04 or “4 mars 2019”, not {text!r}")
    return day


def _parameters(pairs: list[str]) -> dict[str, str]:
    found = dict(pair.partition("=")[::2] for pair in pairs)
    if any("=" not in pair for pair in pairs):
        raise typer.BadParameter("--param is given as name=value")
    return found


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except OSError as error:
        raise KgError(f"{file}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise KgError(f"{file}: is not UTF-8: {error}") from error
