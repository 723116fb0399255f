"""Results as tables and short texts for people to read."""

from __future__ import annotations

import shlex
from itertools import groupby, islice
from typing import TYPE_CHECKING

from rich.markup import escape
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from rich.console import RenderableType

    from kg.evaluate import Tally
    from kg.evaluate.calibration import Step
    from kg.explain import Explanation, Proof, Proposal
    from kg.rdf.ontology import Question
    from kg.report import Report
    from kg.statistics import Statistics

_SHOWN = 20
_KINDS = 5
# The most central of a kind.
_FIRST = 5
_WORDS = {
    "entities": ("entity", "entities"),
    "statements": ("statement", "statements"),
    "events": ("event", "events"),
    "claims": ("claim", "claims"),
    "quantities": ("quantity", "quantities"),
    "times": ("date", "dates"),
}
# The correction that takes back a decision.
_UNDONE = {"Confirmed": "apart", "Rejected": "merge"}
# What the network calls otherwise than the rest of what a user reads.
_COUNTED = {"happening": "event", "event": "named event", "relations": "relation"}


def summary(report: Report, folder: Path) -> Iterator[RenderableType]:
    """What a build did, and where to look."""
    found = report.counts
    yield f"{_many(len(report.read), 'document')} read, {len(report.skipped)} unchanged, {len(report.failed)} failed"
    if report.duplicates:
        yield f"{_many(len(report.duplicates), 'input')} with the text of another, read once"
    if report.replaced:
        yield f"{_many(len(report.replaced), 'earlier version')} replaced"
    if report.read:
        yield "found: " + ", ".join(_many(found.get(name, 0), *words) for name, words in _WORDS.items())
    yield from failures(report, folder)
    if report.left:
        kinds = sorted(report.left.items(), key=lambda kind: (-kind[1], kind[0]))
        told = ", ".join(f"{number} {ending or 'without ending'}" for ending, number in kinds[:_KINDS])
        more = f" and {len(kinds) - _KINDS} kinds more" if len(kinds) > _KINDS else ""
        yield f"left alone in folders: {escape(told)}{more}"
    if not report.documents:
        yield "the graph is empty"
        return
    yield f"the graph:  {escape(str(folder / 'graph.html'))}  (open it in a browser)"
    yield f"            {escape(str(folder / 'graph.ttl'))}, graph.trig, report.json"
    name = escape(shlex.quote(str(folder)))
    yield f"ask it:     kg query {name} --named who-said-what"
    yield f'who is it:  kg explain {name} "NAME"'


def failures(report: Report, folder: Path) -> Iterator[str]:
    """What could not be read, and what breaks the shapes."""
    for refusal in report.failed[:_SHOWN]:
        yield f"[red]not read[/] {escape(refusal.identifier)}: {escape(refusal.reason)}"
    if len(report.failed) > _SHOWN:
        yield f"         and {len(report.failed) - _SHOWN} more, all in {escape(str(folder / 'report.json'))}"
    for entry in report.read:
        for fault in entry.faults[:_SHOWN]:
            yield f"[red]not valid[/] {escape(entry.identifier)}: {escape(fault)}"


def _many(number: int, word: str, words: str = "") -> str:
    return f"[bold]{number}[/] {word if number == 1 else words or f'{word}s'}"


def figures(tally: Tally) -> Table:
    """The scores of an evaluation."""
    table = Table("measure", "P", "R", "F1", "gold", "system")
    for name, row in tally.figures().items():
        if isinstance(row, int):
            table.add_row(name, "", "", str(row), "", "")
        elif "accuracy" in row:
            table.add_row(name, "", "", f"{row['accuracy']:.3f}", str(row["of"]), "")
        else:
            cells = [f"{row[key]:.3f}" if key in row else "" for key in ("P", "R", "F1")]
            table.add_row(name, *cells, *(str(row.get(key, "")) for key in ("gold", "system")))
    return table


def calibration(found: Iterable[Step]) -> Table:
    """How often what was found is right, by how sure it was said to be."""
    table = Table("measure", "confidence", "found", "mean", "right")
    for step in found:
        cells = (f"{step.low:.1f}–{step.high:.1f}", str(step.count), f"{step.confidence:.3f}", f"{step.right:.3f}")
        table.add_row(step.measure, *cells)
    return table


def explanation(item: Explanation) -> Iterator[RenderableType]:
    """One statement, event or claim, with its sentences."""
    head = Text(f"{item.sort}  ", style="bold")
    head.append(item.iri, style="dim")
    yield head
    for name, value in item.parts:
        yield Text.assemble("  ", (f"{name}: ", "cyan"), value)
    why = "because" if item.sort == "identification" else "rule"
    marks = {"status": item.status, "said by": item.speaker, why: item.rule, "confidence": item.confidence}
    if told := ", ".join(f"{name} {value}" for name, value in marks.items() if value):
        yield Text(f"  {told}", style="dim")
    shown = item.proofs[:_SHOWN]
    for proof in shown:
        yield _proof(proof)
    if len(item.proofs) > len(shown):
        yield Text(f"  and {len(item.proofs) - len(shown)} more; --json has them all", style="dim")


def proposal(item: Proposal) -> Iterator[RenderableType]:
    """Two entities that may be one, with their sentences, and by what a correction calls them or takes it back."""
    yield from explanation(item.explanation)
    undo = _UNDONE.get(item.explanation.status)
    yield Text(
        "  " + (f"taken back by: {shlex.join([undo, *item.ends])}" if undo else "  ".join(item.ends)), style="dim"
    )


def _proof(proof: Proof) -> Text:
    words = proof.words
    return Text.assemble(
        "  « ",
        proof.sentence[: words.start],
        (proof.sentence[words.start : words.end], "bold underline"),
        proof.sentence[words.end :],
        " » ",
        (proof.document, "dim"),
    )


def questions(found: Mapping[str, Question], language: str = "fr") -> Table:
    """The named questions with what they ask and their parameters."""
    table = Table("name", "question", "parameters")
    for name, question in found.items():
        table.add_row(name, question.titles.get(language, ""), ", ".join(question.parameters))
    return table


def statistics(found: Statistics) -> Iterator[Table]:
    """Counts, central entities, communities, speakers and whom they are quoted with, outlets, months."""
    counts = Table("what", "how many", title="Counts")
    for name, number in found.counts.items():
        counts.add_row(_COUNTED.get(name, name), str(number))
    yield counts
    central = Table("entity", "type", "links", "PageRank", "betweenness", title="Most central")
    for _, kind in groupby(found.central, key=lambda row: row.kind):
        for row in islice(kind, _FIRST):
            central.add_row(escape(row.label), row.kind, str(row.degree), f"{row.rank:.4f}", f"{row.between:.4f}")
        central.add_section()
    yield central
    communities = Table("community", "entities", "members", title="Communities")
    for group in found.communities:
        communities.add_row(escape(group.name), str(group.size), escape(", ".join(group.members)))
    yield communities
    for title, rows in (("Most quoted", found.speakers), ("Sources", found.outlets)):
        table = Table("who", "how often", title=title)
        for name, number in rows:
            table.add_row(escape(name), str(number))
        if rows:  # articles in plain text have no outlet
            yield table
    pairs = Table("who", "beside", "articles", title="Quoted together")
    for pair in found.pairs:
        pairs.add_row(escape(pair.first), escape(pair.second), str(pair.articles))
    yield pairs
    months = Table("month", "articles", "claims", "events", "what sets it apart", title="By month")
    for month in found.months:
        cells = (str(number) for number in (month.articles, month.claims, month.events))
        months.add_row(month.month, *cells, escape(", ".join(month.names)))
    yield months
