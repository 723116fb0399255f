"""The lines of an interview: who answers stands before a colon, or in the lead, and no marks are around the words."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from kg.extract.quotations.marks import Quote, scan
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.lang.speech import Speech
    from kg.model import Mention, Text

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
# « Marie Duval : … », « P. R. : … »; the words behind the colon open with no mark of their own.
_LABEL = re.compile(r"(?P<who>[A-ZÀ-Ý][\w.'’-]*(?: [A-ZÀ-Ý][\w.'’-]*){0,3})\s?: ?(?=[^\s«“\"\d])")
# « MARIE DUVAL - … », in capitals before a dash.
_LOUD = re.compile(r"(?P<who>[A-ZÀ-Ý]{2}[A-ZÀ-Ý.'’-]*(?: [A-ZÀ-Ý]{2}[A-ZÀ-Ý.'’-]*){0,3}) ?[–—-] (?=[^\s«“\"\d])")
# « … —Luc Roy, berger », at the end of a paragraph; the fewest characters before it.
_SIGNED = re.compile(r"(?<=[.!?…»\])]) *[—–]{1,2} ?(?P<who>[A-ZÀ-Ý][^.!?;:\n—–]{3,80})$", re.MULTILINE)
# A question that opens a line, and what behind it is no question; a line that one pair of marks holds.
_INLINE = re.compile(r"[^.!?…\n«»“”\"]{8,180} ?\?\s+(?=[^\W\d_][^?\n]{20})")
_HELD = re.compile(r"[«“\"]([^«»“”\"]+)[»”\"]\.?")
_WORDS = 30
_AGAIN = 2
# The longest question between two answers, in characters; and the longest remark that is left open.
_ASKED = 200
_LEFT = 80


def answers(text: Text, people: Mapping[int, Mention], speech: Speech) -> dict[Quote, int | None]:
    """What is said in each line of an interview, and the token that names who says it; ``None`` for a question."""
    lines = [Span(*match.span()) for match in _LINE.finditer(text.normal)]
    patterns = (_LABEL, _LOUD)
    found = (
        (line, next(filter(None, (p.match(text.normal, line.start, line.end) for p in patterns)), None))
        for line in lines
    )
    labelled = [(line, match) for line, match in found if match is not None]
    labels = [match["who"] for _, match in labelled]
    asked = any(_asks(text, line) for line, _ in labelled)
    if signed := dict(_signed(text, people, lines)):
        return signed
    if asked and len(set(labels)) >= _AGAIN and len(labels) > len(set(labels)):
        return dict(_labelled(text, people, lines, dict(labelled)))
    return dict(_unlabelled(text, people, speech, lines))


def _labelled(
    text: Text, people: Mapping[int, Mention], lines: Sequence[Span], labels: Mapping[Span, re.Match[str]]
) -> Iterator[tuple[Quote, int | None]]:
    """« Marie Duval : Nous avons … », and the paragraphs without a label that go on with it, up to the last label."""
    who: int | None = None
    last, names = max(labels), _names(text, people)
    for line in lines:
        if (match := labels.get(line)) is not None:
            who = _named(text, people, names, Span(*match.span("who")))
            yield _quote(Span(match.end(), line.end)), who
        elif who is not None and line < last and _bare(text, line):
            yield _quote(line), who


def within(lines: Iterable[Quote], scanned: Sequence[Quote]) -> Iterator[Quote]:
    """The lines of an interview and the quotations of the text in order, one level deeper inside a line."""
    outer = sorted(lines)
    before = (bisect_right(outer, quote.outer.start, key=attrgetter("outer.start")) for quote in scanned)
    inside = (
        place > 0 and outer[place - 1].outer.covers(quote.outer) for place, quote in zip(before, scanned, strict=True)
    )
    deeper = [replace(quote, depth=quote.depth + held) for quote, held in zip(scanned, inside, strict=True)]
    yield from sorted((*outer, *deeper), key=lambda quote: (quote.outer.start, -quote.outer.end))


def _signed(text: Text, people: Mapping[int, Mention], lines: Sequence[Span]) -> Iterator[tuple[Quote, int | None]]:
    """« J'ai eu peur, nous avons couru. —Luc Roy, berger »: a paragraph set apart, and whose words it is at its end."""
    for line in lines[1:]:
        match = _SIGNED.search(text.normal, line.start, line.end)
        if match is None or not _bare(text, line) or match.start() - line.start < _WORDS:
            continue
        who = people.get(text.within(Span(match.start("who"), line.end)).start)
        if who is not None and who.kind is Kind.PERSON and who.span.start == match.start("who"):
            yield _quote(Span(line.start, match.start())), who.head


def _unlabelled(
    text: Text, people: Mapping[int, Mention], speech: Speech, lines: Sequence[Span]
) -> Iterator[tuple[Quote, int | None]]:
    """« Combien de visiteurs ? », a line by itself, then the answer: of whom the lead tells."""
    lines = [*lines[:1], *(_turn(text, speech, line) for line in lines[1:])]
    questions = [line for line in lines[1:] if _asks(text, line) and len(line) < _ASKED and _bare(text, line)]
    opened = [line for line in lines[1:] if _opens(text, line) is not None]
    gathered = {line for line in lines if speech.recorded.search(text.normal, line.start, line.end)}
    asked = min((*questions[:1], *opened[:1]), default=Span(0, 0))
    sure = bool(gathered) or speech.questioned.search(text.normal, 0, asked.start) is not None
    if not sure and not _own(text, speech, opened):
        opened = []
    if len(questions) + len(opened) < _AGAIN:
        return
    first = min(questions[:1] + opened[:1])
    if sure or not speech.interviewing.isdisjoint(text.lowered[: text.within(lines[0]).stop]):
        who = _in_lead(text, people, first)
    else:
        who = _headed(text, people, lines[0]) if questions and _personal(text, speech, lines, questions) else None
    if who is None:
        return
    asking = {*questions, *(line for line in lines if _remarks(text, line) or _addresses(text, speech, line))}
    for line, after in pairwise((*lines, Span(len(text.normal), len(text.normal)))):
        if line in asking and line.start >= first.start:
            yield _quote(line), None
        elif line in opened and (mark := _opens(text, line)) is not None:
            yield _quote(Span(line.start, mark)), None
            yield _quote(Span(mark, line.end)), who
        elif line.start > first.start and after.start and line not in gathered:
            yield from ((quote, who) for quote in _answer(text, people, line))


def _turn(text: Text, speech: Speech, line: Span) -> Span:
    """The line without what opens it: « Q. », « - », « 2) »."""
    opening = speech.turning.match(text.normal, line.start, line.end)
    return Span(opening.end(), line.end) if opening is not None and opening.end() < line.end else line


def _opens(text: Text, line: Span) -> int | None:
    """« Et l'école ? Nous la gardons. »: where the answer begins in a line that opens with its question."""
    match = _INLINE.match(text.normal, line.start, line.end) if _bare(text, line) else None
    return match.end() if match is not None else None


def _answer(text: Text, people: Mapping[int, Mention], line: Span) -> Iterator[Quote]:
    """What is answered in a line, behind the name of who does, and inside the marks that hold all of it."""
    whole = Span(line.start, line.start + len(text.normal[line.start : line.end].rstrip()))
    if (held := _HELD.fullmatch(text.normal, whole.start, whole.end)) is not None and held[1].strip():
        start = held.start(1) + len(held[1]) - len(held[1].lstrip())
        yield replace(_quote(line), inner=Span(start, start + len(held[1].strip())))
    elif _bare(text, line):
        label = _LABEL.match(text.normal, line.start, line.end)
        named = label is not None and text.within(Span(*label.span("who"))).start in people
        yield _quote(Span(label.end(), line.end) if label is not None and named else line)


def _in_lead(text: Text, people: Mapping[int, Mention], question: Span) -> int | None:
    """The first person named before the first question."""
    first = text.within(question).start
    return next((index for index in sorted(people) if index < first and people[index].kind is Kind.PERSON), None)


def _headed(text: Text, people: Mapping[int, Mention], title: Span) -> int | None:
    """« Luc Roy : « On va se battre » »: the one person whom a title with a quotation names outside it."""
    marks = (quote.outer for quote in scan(text.normal[: title.end]))
    quoted = [index for mark in marks for index in text.within(mark)]
    words = (index for index in text.within(title) if index in people and index not in quoted)
    named = {people[index].head for index in words if people[index].kind is Kind.PERSON}
    return min(named) if quoted and len(named) == 1 else None


def _personal(text: Text, speech: Speech, lines: Sequence[Span], questions: Sequence[Span]) -> bool:
    """Whether most lines below the first question that ask nothing are told by those who speak of themselves."""
    answers = [line for line in lines if line.start > questions[0].start and not _asks(text, line)]
    answers = [line for line in answers if not _remarks(text, line)]
    return _own(text, speech, answers)


def _own(text: Text, speech: Speech, lines: Sequence[Span]) -> bool:
    """Whether most of ``lines`` are told by those who speak of themselves."""
    own = [line for line in lines if not _ourselves(speech).isdisjoint(text.lowered[i] for i in text.within(line))]
    return bool(own) and 2 * len(own) >= len(lines)


def _ourselves(speech: Speech) -> frozenset[str]:
    return speech.oneself | {speech.grammar.on}


def _remarks(text: Text, line: Span) -> bool:
    """« Le podium s'éloigne… »: a short line that the interviewer leaves open."""
    return len(line) < _LEFT and text.normal[line.start : line.end].rstrip().endswith(("…", "..."))


def _addresses(text: Text, speech: Speech, line: Span) -> bool:
    """« Orial dit que vous avez cédé. »: a short line to whoever answers, in which nobody speaks of himself."""
    words = {text.lowered[index] for index in text.within(line)} if len(line) < _ASKED else set()
    return not words.isdisjoint(speech.addressing) and words.isdisjoint(_ourselves(speech))


def _asks(text: Text, line: Span) -> bool:
    return text.normal[line.start : line.end].rstrip().endswith("?")


def _bare(text: Text, line: Span) -> bool:
    """Whether no mark opens a line."""
    return text.normal[line.start : line.end].lstrip()[:1] not in set('«“"—–-')


def _quote(span: Span) -> Quote:
    return Quote(span, span, "—", 0, closed=True)


def _named(text: Text, people: Mapping[int, Mention], names: Mapping[str, int], label: Span) -> int | None:
    """The person whom a label names, in full, in capitals or by initials; no body, which asks."""
    here = next((index for index in text.within(label) if index in people), None)
    if here is not None and people[here].kind is Kind.PERSON:
        return here
    written = text.normal[label.start : label.end]
    spelt = (written.lower(), *([re.sub(r"[^A-ZÀ-Ý]", "", written)] if here is None else []))
    return min((names[one] for one in spelt if one in names), default=None)


def _names(text: Text, people: Mapping[int, Mention]) -> dict[str, int]:
    """The first token of each person named in full, by the name in small letters and by its initials as they are."""
    found: dict[str, int] = {}
    for index in sorted(index for index, mention in people.items() if mention.kind is Kind.PERSON):
        name = text.normal[people[index].span.start : people[index].span.end]
        if len(words := name.split()) > 1:
            found.setdefault(name.lower(), index)
            found.setdefault("".join(word[0] for word in words), index)
    return found


__all__ = ["answers"]


def interviewed(text: Text, people: Mapping[int, Mention], top: Sequence[Quote], asked: Quote | None) -> int | None:
    """The first person named before the first question that is ``asked`` in an interview, who answers all of them."""
    if asked is None:
        return None
    quoted = {index for quote in top for index in text.within(quote.outer)}
    lead = text.within(Span(0, asked.outer.start)) if asked.outer.start else range(0)
    return next((i for i in lead if i in people and people[i].kind is Kind.PERSON and i not in quoted), None)
