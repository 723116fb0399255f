"""Whole readings in writing: what the builder makes of a short text, a line for each thing that it finds.

A file of ``tests/cases`` holds one phenomenon. A case is a text, each of its lines behind « > », then what is read in
it: entities with their mentions, quantities, times, claims, statements and events, each with its words in the text.
Words that come more than once have their number, « ~ » marks a description and « ^ » a pronoun. A line « ? event »
leaves a layer open, where what is found is not yet what a careful reader would find: of it, what is written must be
found, and what else is found is not looked at. « < press/x.txt » takes the text from that file of ``tests``, and
« @ 2012-06-28 » has it published on that day. ``articles.txt`` holds what is read exactly as annotated in the articles,
and « = » before the digests of the words' analysis and of all that is read from it, right or wrong: what is meant to
change nothing changes nothing. ``unseen.txt`` holds digests alone, of articles that are not to be looked into.
``python -m tests.casebook tests/cases/<phenomenon>.txt`` prints the file as the builder reads its texts today.
"""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from kg.annotate.parser import Parser
from kg.extract import understand
from kg.lang import LANGUAGES
from kg.model import Document, Entity, Quantity, Time
from kg.terms import Form, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.model import Claim, Event, Filler, Mention, Reading, Source, Span, Statement

HERE = Path(__file__).parent
#: The Tuesday on which a case was published that says nothing of it.
DAY = dt.date(2024, 3, 12)
LAYERS = ("entity", "quantity", "time", "claim", "statement", "event")
_FORMS = {Form.NAMED: "", Form.NOMINAL: "~", Form.PRONOUN: "^"}


@dataclass(frozen=True, slots=True)
class Case:
    """A text, when it was published, the layers that are left open, and the lines of the others.

    ``place`` is the file that holds the text, where it is not written in the case itself, and ``seal`` what
    :func:`sealed` gives.
    """

    text: str
    lines: tuple[str, ...]
    opened: frozenset[str] = frozenset()
    day: dt.date = DAY
    place: str = ""
    seal: str = ""

    def __str__(self) -> str:
        said = [f"< {self.place}"] if self.place else [f"> {line}".rstrip() for line in self.text.split("\n")]
        day = [] if self.day == DAY else [f"@ {self.day}"]
        seal = [f"= {self.seal}"] if self.seal else []
        return "\n".join((*said, *day, *seal, *(f"? {layer}" for layer in LAYERS if layer in self.opened), *self.lines))

    def parts(self) -> tuple[tuple[str, ...], frozenset[str]]:
        """The lines of the whole layers, sorted (their order tells how sure each is), and those of the open ones."""
        whole = tuple(sorted(line for line in self.lines if line.split(" ")[0] not in self.opened))
        return whole, frozenset(self.lines) - frozenset(whole)


def cases(path: Path) -> list[Case]:
    """The cases of a file."""
    return [_case(block.split("\n")) for block in path.read_text("utf-8").strip().split("\n\n")]


def _case(lines: list[str]) -> Case:
    def marked(sign: str) -> list[str]:
        return [line[2:] for line in lines if line.startswith(sign)]

    place, day = "".join(marked("<")), "".join(marked("@"))
    return Case(
        _held(HERE / place) if place else "\n".join(marked(">")),
        tuple(line for line in lines if line[0] not in "<>@=?"),
        frozenset(marked("?")),
        dt.date.fromisoformat(day) if day else DAY,
        place,
        "".join(marked("=")),
    )


def _held(path: Path) -> str:
    """The text in a file; nothing where the gold set does not stand beside the project."""
    return path.read_text("utf-8") if path.is_file() else ""


def read(parser: Parser, found: Iterable[Case]) -> Iterator[Reading]:
    """Read the texts of cases as articles of their days."""
    for text in parser.parse([Document(case.text, published=case.day) for case in found]):
        yield understand(text, LANGUAGES["fr"])


def written(reading: Reading, opened: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """``reading`` in lines, without the layers of ``opened``."""
    pen = _Pen(reading.document.text)
    found = {
        "entity": map(pen.entity, reading.entities),
        "quantity": (f"{pen.filler(quantity)} {pen.words(quantity.span)}" for quantity in reading.quantities),
        "time": (f"{time.edtf} {pen.words(time.span)}" for time in reading.times),
        "claim": map(pen.claim, reading.claims),
        "statement": map(pen.statement, reading.statements),
        "event": map(pen.event, reading.events),
    }
    return tuple(f"{layer} {line}" for layer in LAYERS if layer not in opened for line in found[layer])


def sealed(reading: Reading) -> str:
    """Two digests: of the words as the model analyses them, which may differ between machines, and of the reading."""
    words = (f"{t.text} {t.lemma} {t.pos} {t.dep} {t.head} {t.features} {t.label}" for t in reading.text.tokens)
    return " ".join(
        blake2b("\n".join(lines).encode(), digest_size=6).hexdigest() for lines in (words, written(reading))
    )


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes the things of one text."""

    text: str

    def words(self, span: Span) -> str:
        """The words of ``span`` in brackets, with their number where they come more than once."""
        words = self.text[span.start : span.end]
        number = self.text.count(words, 0, span.start + len(words) - 1) + 1 if words else 0
        shown = words.replace("\n", "⏎")
        return f"[{shown}]" if number == 1 and self.text.count(words) == 1 else f"[{shown}#{number}]"

    def proof(self, spans: Iterable[Span]) -> str:
        return "".join(f" {self.words(span)}" for span in spans)

    def filler(self, filler: Filler | Source | None) -> str:
        match filler:
            case Entity():
                return filler.name
            case Time():
                return filler.edtf
            case Quantity():
                number = filler.value or f"{filler.minimum or ''}..{filler.maximum or ''}"
                about = "~" if filler.approximate else ""
                rate = f"/{filler.per}" if filler.per else ""
                return f"{about}{number} {'money ' if filler.money else ''}{filler.unit}{rate}"
            case str():
                return f"“{filler}”"
            case None:
                return "nobody"
        return f"“{filler.label}”"

    def mention(self, mention: Mention) -> str:
        return _FORMS[mention.form] + self.words(mention.span)

    def entity(self, entity: Entity) -> str:
        more = (*entity.aliases, *entity.classes, *(iri.rstrip("/").rpartition("/")[2] for iri in entity.authorities))
        about = f" ({', '.join(more)})" if more else ""
        return f"{entity.kind.value} {entity.name}{about} {' '.join(map(self.mention, entity.mentions))}"

    def claim(self, claim: Claim) -> str:
        cue = self.words(claim.cue) if claim.cue else "no cue"
        where = "".join(f" at={self.filler(place)}" for place in (claim.said_at, claim.said_on) if place)
        inside = " inside" if claim.inside else ""
        told = f"{claim.manner.value} {claim.stance.value} {self.filler(claim.speaker)}"
        return f"{told}{where}{inside} {cue} {self.words(claim.content)}"

    def statement(self, found: Statement) -> str:
        ended = " ended" if found.ended else ""
        told = f"{self.filler(found.subject)} {found.predicate} {self.filler(found.object)}{ended}"
        return f"{told}{self.standing(found.status, found.claim)}{self.proof(found.evidence)}"

    def event(self, found: Event) -> str:
        roles = "".join(f" {role.value}={self.filler(filler)}" for role, filler in found.roles)
        told = f"{found.kind}{' -' if found.negative else ''}{roles}"
        return f"{told}{self.standing(found.status, found.claim)}{self.proof(found.evidence)}"

    def standing(self, status: Status, claim: Claim | None) -> str:
        said = f" says {self.filler(claim.speaker)}" if claim else ""
        return f"{'' if status is Status.ASSERTED else f' {status.value}'}{said}"


def _kept(case: Case, reading: Reading) -> tuple[str, ...]:
    _, least = case.parts()
    return tuple(line for line in written(reading) if line.split(" ")[0] not in case.opened or line in least)


def main(paths: list[str]) -> None:
    """Print the files with what is read in their texts today."""
    parser = Parser(LANGUAGES["fr"])
    for path in map(Path, paths):
        known = cases(path)
        found = [
            replace(case, lines=_kept(case, reading), seal=sealed(reading) if case.place else "")
            for case, reading in zip(known, read(parser, known), strict=True)
        ]
        sys.stdout.write("\n\n".join(map(str, found)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
