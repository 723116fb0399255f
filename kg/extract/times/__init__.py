"""Dates and times, absolute and relative to the publication date, in EDTF (Extended Date/Time Format, ISO 8601-2).

A language lists its ways to write a time, each a pattern with the name of a function (:mod:`.resolvers`) that places
what matches on the calendar. It is told where the words stand (:class:`~kg.extract.times.context.Context`): the day
of publication, the dates told before, the tense of the verb. Two ends of a range then make one time, and a word
before a date may open or close a stretch.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.retold import retold
from kg.extract.times import points
from kg.extract.times.context import Context
from kg.extract.times.grammar import grammar_of, groups_of
from kg.extract.times.resolvers import RESOLVERS
from kg.extract.times.stretches import BEFORE, Found, joined
from kg.extract.times.terms import lower
from kg.extract.times.undated import supposed, unsupposed
from kg.model import Span, Time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.extract.times.grammar import Grammar, Match
    from kg.extract.times.points import Point
    from kg.lang.base import Language
    from kg.model import Reading, Text


_OPENING, _CLOSING = frozenset('«“"'), frozenset('»”"')
# What a date behind it may say again.
_COUNTED = frozenset({"later", "earlier"})
# The day of a telling is one of these.
_TOLD = frozenset({"weekday", "shift"})
_PERIOD = "period"
_WEEKDAY = "weekday"
_CLOCK = "clock"
_EXACT = frozenset({"date", "month", "year"})
# A year at the start of a sentence leads so many dates at most.
_ROW = 8
# How many lines from the top a dateline is looked for.
_TOP = 12
_YEAR = 366
# In days: what is told of a day so long ago, in the present or the simple past, is a story.
_LONG = 3 * _YEAR
_WEEK = 7
_NOON = "12:00"
# How many blocks make the top of an article, with its lead.
_LEAD = 4
# Further down it is alone on its line, but for so many characters.
_ALONE = 2
_STOP = "."
_YEARLY = "year"
_RATE = re.compile(r"\s?[^\W\d_]{1,5}/[^\W\d_]{1,4}\d?\b")


def extract(reading: Reading, language: Language) -> Reading:
    """Add the times of the text, and its publication date where only the dateline gives it."""
    grammar = grammar_of(language.calendar)
    text = reading.text if reading.document.published else _dated(reading.text, grammar)
    text = text if text.document.published or _told(text, grammar) else supposed(text)
    return replace(reading, text=text, times=_times(text, grammar))


def settle(reading: Reading, language: Language) -> Reading:
    """What was read as of a day that is only supposed, without what hangs on it; the last of all extractors."""
    return unsupposed(reading, lambda text: _times(text, grammar_of(language.calendar)))


def _times(text: Text, grammar: Grammar) -> tuple[Time, ...]:
    told = _nightly(_scan(text, grammar), text, grammar.calendar.during)
    found = _entitled(list(joined(told, text, grammar)), text, grammar)
    return tuple(Time(item.point.edtf, item.span) for item in found)


def _entitled(found: list[Found], text: Text, grammar: Grammar) -> list[Found]:
    """With the weekdays of the title on the days that the article tells: « Grève jeudi » has no tense of its own.

    A text that begins with a whole sentence has no title.
    """
    ends = text.blocks[0].span.end if text.blocks else 0
    ends = 0 if text.normal[:ends].rstrip().endswith(_STOP) else ends
    return [
        replace(item, point=points.day(day))
        if item.span.end <= ends
        and item.resolver == _WEEKDAY
        and item.point.first == item.point.last
        and (day := _meant(item, [other for other in found if other.span.start >= ends], text, grammar))
        else item
        for item in found
    ]


def _meant(item: Found, found: Sequence[Found], text: Text, grammar: Grammar) -> dt.date | None:
    """The one day with the weekday of ``item`` that ``found`` tells by the name of that weekday."""
    named = rf"\b(?:{grammar.calendar.pieces['weekdays']})\b"
    days = {
        other.point.first
        for other in found
        if other.point.first.weekday() == item.point.first.weekday()
        and other.point.first == other.point.last
        and abs((other.point.first - item.point.first).days) <= _WEEK
        and re.search(named, text.normal[other.span.start : other.span.end], re.IGNORECASE)
    }
    return days.pop() if len(days) == 1 else None


def parse_date(words: str, language: Language) -> dt.date | None:
    """The day that ``words`` name (``2019-03-12``, « 12 mars 2019 »), or ``None`` if they do not name one."""
    try:
        return dt.date.fromisoformat(words.strip())
    except ValueError:
        pass
    return _first_date(words, grammar_of(language.calendar))


def _first_date(words: str, grammar: Grammar) -> dt.date | None:
    for resolver, match in grammar.find(lower(words)):
        groups = groups_of(match)
        if resolver not in {"date", "iso"} or not groups.get("year"):
            continue
        month = groups["month"].lower()
        number = int(month) if month.isdecimal() else grammar.calendar.months[month]
        digits = re.match(r"\d+", groups["day"])
        try:
            return dt.date(int(groups["year"]), number, int(digits.group()) if digits else 1)
        except ValueError:
            continue
    return None


def _dated(text: Text, grammar: Grammar) -> Text:
    """The text with the publication date that its dateline gives, if any."""
    for number, block in enumerate(text.blocks):
        end = text.normal.find("\n", block.span.end)
        line = text.normal[block.span.start : end if end >= 0 else None]
        match = grammar.dateline.match(line)
        placed = number < _TOP or (match is not None and len(line) - match.end() <= _ALONE)
        if match and placed and (date := _first_date(match.group(), grammar)):
            return retold(text, replace(text.document, published=date))
    return text


def _told(text: Text, grammar: Grammar) -> dt.date | None:
    """The weekday with its full date that the top of an undated article tells, which is near that of publication."""
    top = text.normal[: text.blocks[:_LEAD][-1].span.end] if text.blocks else ""
    for resolver, match in grammar.find(lower(top)):
        groups = groups_of(match)
        if resolver == "date" and groups.get("weekday") and groups.get("year"):
            return _first_date(match.group(), grammar)
    return None


@dataclass(slots=True)
class _Thread:
    """What the times read so far tell of the next: the last one and where it is told, the last day, that of the story.

    ``gone`` is the last day that is past, ``own`` the last that does not only tell which noun is meant, as that told
    in ``named`` does.
    """

    today: dt.date | None
    last: Point | None = None
    told: int = 0
    day: Point | None = None
    gone: Point | None = None
    story: Point | None = None
    own: Point | None = None
    named: range = range(0)

    def take(self, point: Point, resolver: str, context: Context, start: int) -> None:
        """Go on with ``point``, unless it has no year, or is told in words of somebody else or of long ago."""
        aside = resolver in _TOLD and self.day is not None and context.reported and self.day.first != self.today
        if not (point.edtf.startswith("XXXX") or resolver == "since" or aside or _bygone(point, context)):
            self.last, self.told = point, start
            self.named = context.sentence if point.first == point.last and context.naming else range(0)
            self.own = points.day(point.first) if point.first == point.last and not self.named else self.own
            self.day = points.day(point.first) if point.first == point.last else self.day
            self.gone = _past(self.day, resolver, self.today) or self.gone


def _scan(text: Text, grammar: Grammar) -> Iterator[Found]:
    """Every expression of the text placed on the calendar, in order."""
    thread = _Thread(text.document.published or _told(text, grammar))
    lowered = lower(text.normal)
    for block in text.blocks:
        matches = [
            found
            for found in grammar.find(lowered, block.span.start, block.span.end)
            if not (_name(text, found) or _issue(text, found, grammar) or _measured(text, found))
        ]
        for number, (resolver, match) in enumerate(matches):
            context = _context(text, grammar, matches, number, thread, block.span.start)
            found = _reached(matches, number, context, grammar)
            thread.story = _story(found, context)
            for point in found:
                thread.take(point, resolver, context, match.start())
                yield Found(context.span, point, resolver)


def _name(text: Text, found: Match) -> bool:
    """« la mission « Mars 2020 » »: whether the whole of a quotation, with a capital, is a name and no date."""
    start, end = found[1].span()
    before, after = text.normal[:start].rstrip()[-1:], text.normal[end:].lstrip()[:1]
    return text.normal[start].isupper() and before in _OPENING and after in _CLOSING


def _measured(text: Text, found: Match) -> bool:
    """« 1000 UFC/l », « 1500 Bq/kg »: whether a unit of a rate stands behind what looks like a year."""
    return found[0] == _YEARLY and _RATE.match(text.normal, found[1].end()) is not None


def _issue(text: Text, found: Match, grammar: Grammar) -> bool:
    """« (lire notre édition d'hier) »: whether a date is of an issue of the paper, to which the reader is sent."""
    start = found[1].start()
    return grammar.calendar.issue.search(text.normal[max(0, start - BEFORE) : start]) is not None


def _context(
    text: Text, grammar: Grammar, matches: Sequence[Match], number: int, thread: _Thread, first: int
) -> Context:
    """Where an expression stands, in the block that begins at offset ``first``, and what has been told before it."""
    match = matches[number][1]
    groups, start = groups_of(match), match.start()
    if "at" in groups:
        start = match.start("hour" if "hour" in groups else "noon")
    following = matches[number + 1] if number + 1 < len(matches) else None
    ahead = _hour(matches[number - 1][1]) if _timed(matches, number) else start
    return Context(
        text=text,
        calendar=grammar.calendar,
        span=Span(start, match.end()),
        today=thread.today,
        last=thread.last,
        day=thread.day,
        gone=thread.gone,
        apart=thread.told < first,
        before=text.normal[max(first, ahead - BEFORE) : ahead],
        year=_year_after(match, following, grammar),
        after=_first_end(matches, number, thread.last, grammar),
        led=_led(text, start, matches, number, thread.last),
        story=thread.story,
        own=thread.own if thread.named and _behind(text, start, thread.named) else None,
    )


def _behind(text: Text, at: int, sentence: range) -> bool:
    """Whether what stands at offset ``at`` stands in a sentence behind ``sentence``."""
    inside = text.within(Span(at, at + 1))
    return bool(inside) and inside[0] >= sentence.stop


def _reached(matches: Sequence[Match], number: int, context: Context, grammar: Grammar) -> list[Point]:
    """What an expression tells: « deux mois plus tard, en mai 2011 » what the date behind it does."""
    resolver, match = matches[number]
    found = _points(resolver, groups_of(match), context)
    if resolver not in _COUNTED or number + 1 == len(matches):
        return found
    restating, date = matches[number + 1]
    between = context.text.normal[match.end() : date.start()]
    if restating not in _EXACT or not grammar.restated.fullmatch(between):
        return found
    again = _points(restating, groups_of(date), replace(context, span=Span(*date.span())))
    return [replace(point, clock=False) for point in again]


def _story(found: Sequence[Point], here: Context) -> Point | None:
    """The day that a story of long ago has reached with the dates ``found``; none any more with one of these days."""
    if here.today is None or not found:
        return here.story
    point = found[-1]
    if (here.today - point.last).days < _LONG:
        return None
    return point if point.first.year == point.last.year and here.storied else here.story


def _past(day: Point | None, resolver: str, today: dt.date | None) -> Point | None:
    """The day told last, if it is past or today and not the day of the dateline."""
    if day is None or today is None:
        return None
    ago = (today - day.first).days
    return day if 0 < ago < _YEAR or (ago == 0 and resolver not in {"date", "iso"}) else None


def _bygone(point: Point, here: Context) -> bool:
    """Whether a time is the start of what still lasts: « depuis le 1er août 1998 » is not the day of the story."""
    return here.starting and here.today is not None and abs((point.first - here.today).days) > _YEAR


def _points(resolver: str, groups: dict[str, str], context: Context) -> list[Point]:
    """What an expression tells; nothing where it leads out of the years that there are, 1 to 9999.

    Systems write 0001-01-01 and 9999-12-31 for a date of publication that they do not know.
    """
    try:
        found = RESOLVERS[resolver](groups, context)
    except (OverflowError, ValueError):
        return []
    return found if isinstance(found, list) else [found] if found else []


def _year_after(match: re.Match[str], following: Match | None, grammar: Grammar) -> int | None:
    """The year of the next expression when it is the other end of the same range."""
    if following is None or not grammar.joint.fullmatch(match.string[match.end() : following[1].start()]):
        return None
    resolver, groups = following[0], groups_of(following[1])
    return int(groups["year"]) if resolver in {"date", "month"} and "year" in groups else None


def _led(text: Text, at: int, matches: Sequence[Match], number: int, last: Point | None) -> int | None:
    """The year with which the sentence at offset ``at`` begins: « En 2023, il neigeait en mai », « L'an prochain, »."""
    inside = text.within(Span(at, at + 1))
    start = text.tokens[text.sentence(inside[0]).start].span.start if inside else at
    near = reversed(matches[max(0, number - _ROW) : number])
    resolver, opening = next(((name, match) for name, match in near if match.start() == start), ("", None))
    if opening is None or not opening.string.startswith(",", opening.end()):
        return None
    if resolver == _PERIOD and opening is matches[number - 1][1] and last is not None and last.edtf.isdecimal():
        return int(last.edtf)
    return int(opening["year"]) if groups_of(opening).get("prefix") else None


def _hour(match: re.Match[str]) -> int:
    """Where the hour itself begins: « à (18 heures) »."""
    return match.start("hour") if "hour" in groups_of(match) else match.start()


def _timed(matches: Sequence[Match], number: int) -> bool:
    """Whether an expression is a weekday with its hour right before it: « jusqu'à 6 heures (lundi) »."""
    if not number or matches[number][0] != _WEEKDAY or matches[number - 1][0] != _CLOCK:
        return False
    first, second = matches[number - 1][1], matches[number][1]
    return not first.string[first.end() : second.start()].strip()


def _first_end(matches: Sequence[Match], number: int, last: Point | None, grammar: Grammar) -> dt.date | None:
    """The date that the previous expression tells, when it opens a range or row that this one closes.

    Either end may have its hour: « de mardi 19 heures à jeudi 8 heures », « de lundi jusqu'à 8 heures jeudi ».
    """
    resolver, own = matches[number][0], number - _timed(matches, number)
    if not own or last is None:
        return None
    before, first = matches[own - 1]
    start = _hour(matches[own][1]) if own < number else matches[own][1].start()
    text = first.string
    if not grammar.joint.fullmatch(text[first.end() : start]):
        return None
    if before == _CLOCK and own > 1 and grammar.at.fullmatch(text[matches[own - 2][1].end() : _hour(first)]):
        before, first = matches[own - 2]
    row = resolver == before == _WEEKDAY
    return last.first if row or grammar.opening.search(text[max(0, first.start() - BEFORE) : first.start()]) else None


def _nightly(found: Iterable[Found], text: Text, during: str) -> Iterator[Found]:
    """With « à 3 heures dans la nuit de vendredi à samedi » on its second day, where the hour is one before noon."""
    for item, after in pairwise([*found, None]):
        if item is None:
            return
        if item.resolver == _CLOCK and after is not None and after.resolver == "night":
            between = text.normal[item.span.end : after.span.start]
            time = item.point.edtf[11:]
            day = after.point.last if time < _NOON else after.point.first
            point = replace(item.point, edtf=f"{day}T{time}", first=day, last=day)
            yield replace(item, point=point) if re.fullmatch(during, between, re.IGNORECASE) else item
        else:
            yield item
