"""One event per happening: reports of the same one, in title, lead and body, made one.

Two reports of one class are of one happening where they share what it is done to, or who does it and how much, and
tell nothing that cannot both be true. A report that only takes up the matter (a title, a noun with « le » or « ce »)
need not share a part: it is of the event told by the same word, or by the lead, unless they contradict.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.extract.events.scene import STEM
from kg.lang.gazetteer import COUNTRY
from kg.model import Entity, Quantity, Time
from kg.terms import Kind, Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.model import Event, Filler

_MAIN = frozenset({Role.PATIENT, Role.AGENT, Role.RECIPIENT, Role.QUANTITY, Role.AMOUNT})
_STRICT = frozenset({Role.AGENT, Role.PATIENT, Role.QUANTITY, Role.AMOUNT, Role.TIME, Role.DESTINATION, Role.FUNCTION})
# Who plays a part in what one report tells is no player of another in the next, nor where it happens.
_HAD = PLAYERS | {Role.PLACE}
_COUNTS = frozenset({Role.QUANTITY, Role.AMOUNT})
_MEASURED = frozenset({Role.QUANTITY, Role.AMOUNT, Role.RECIPIENT})
_LEFT, _TAKEN = "Departure", "Appointment"
# What happens somewhere, and there alone.
_SITED = frozenset({"Accident", "Attack", "Meeting", "Protest"})
_AHEAD = frozenset({Status.PLANNED, Status.POSSIBLE})
# Letters that words of one stem share at least.
_SHORT = 3
# Words of a phrase for which one of them may stand alone.
_LONE = 2
# Two counts of which one is rough are of the same things where the smaller is so much of the larger.
_ROUGHLY = 0.85
# Words of fewer letters are articles and prepositions.
_WORD = re.compile(r"[^\W\d_]{3,}")
# « un homme de 50 ans » has no word in common with « une femme de 30 ans ».
_COUNTED = re.compile(r"\d+ \w+")
_DAY = len("YYYY-MM-DD")
# A happening is taken up within the lead's first sentences, and compared with so many reports that share a key.
LEAD = 6
_KNOWN = 24
# In sentences: « cette mort » is the one told here.
_NEAR = 1


@dataclass(frozen=True, eq=False)
class Report:
    """An event as told once.

    ``told`` are the words that tell it, ``sentence`` is its number, ``opens`` whether it stands in the title, ``taken``
    whether its word takes up what is told elsewhere (a noun with « le » or « ce »), ``clears`` whether it lets go free,
    ``done`` whether its verb is in a past tense, ``verbal`` whether it is a verb that tells it, ``nouns`` are the
    tokens of the nouns that tell it: « un incendie a détruit un hangar » is told by noun and verb. ``points`` is
    whether its noun is of what has just been told (« cette mort », « son rachat »), ``last`` where it was told last.
    """

    event: Event
    told: tuple[str, ...]
    sentence: int
    opens: bool
    taken: bool
    clears: bool = False
    done: bool = False
    verbal: bool = False
    nouns: frozenset[int] = frozenset()
    points: bool = False
    last: int = -1

    @cached_property
    def parts(self) -> dict[Role, frozenset[object]]:
        """The fillers of each role, as compared."""
        found: dict[Role, set[object]] = {}
        for role, filler in self.event.roles:
            found.setdefault(role, set()).add(_key(filler))
        return {role: frozenset(keys) for role, keys in found.items()}

    @cached_property
    def words(self) -> dict[Role, frozenset[str]]:
        """The words of the fillers of each role that are entities or words."""
        found: dict[Role, set[str]] = {}
        for role, filler in self.event.roles:
            if isinstance(filler, Entity | str) and not _happening(filler):
                names = (filler.name, *filler.aliases) if isinstance(filler, Entity) else (filler,)
                found.setdefault(role, set()).update(
                    word.casefold().rstrip("sx") for name in names for word in _WORD.findall(_COUNTED.sub("", name))
                )
        return {role: frozenset(words) for role, words in found.items()}

    @cached_property
    def keys(self) -> list[object]:
        """What another report of the same happening would share."""
        found: list[object] = [(self.event.kind, word[:STEM]) for word in self.told]
        found += [(self.event.kind, token) for token in self.nouns]
        for role in _MAIN & self.parts.keys():
            for part in self.parts[role]:
                words = part if isinstance(part, frozenset) else (part,)
                found += [(self.event.kind, role, one) for one in words]
        return found


def merge(reports: Iterable[Report]) -> tuple[Event, ...]:
    """The events of ``reports``, those that tell the same happening united, in order of first report."""
    return tuple(_dated(group[0].event) for group in groups(reports))


def _dated(event: Event) -> Event:
    """``event`` without times that another of its times tells more exactly: « il y a dix ans, le 8 octobre 2005 »."""
    times = _times(event)
    exact = [time for time in times if "/" not in time]
    rough = {time for time in times if any(other != time and other.startswith(time) for other in exact)}
    if not rough:
        return event
    return replace(event, roles=tuple(row for row in event.roles if getattr(row[1], "edtf", None) not in rough))


def groups(reports: Iterable[Report]) -> list[list[Report]]:
    """The reports of each happening, in order; the first stands for all, united."""
    found: list[list[Report]] = []
    places: dict[object, dict[int, None]] = defaultdict(dict)
    for report in reports:
        near = {number for key in _looked(report) for number in islice(reversed(places[key]), _KNOWN)}
        number = next((n for n in sorted(near) if _same(found[n][0], report)), None)
        if number is None:
            number = len(found)
            found.append([report])
        else:
            known = found[number][0]
            found[number][0] = replace(
                known,
                event=_unite(known, report),
                opens=known.opens and report.opens,
                done=known.done or report.done,
                nouns=known.nouns | report.nouns,
                last=report.sentence,
            )
            found[number].append(report)
        for key in (*report.keys, *_openings(report)):
            places[key].pop(number, None)  # told last, it stands last
            places[key][number] = None
    return found


def _openings(report: Report) -> Iterator[object]:
    """Titles and the first sentences are looked for by class alone."""
    if report.opens or report.sentence <= LEAD:
        yield report.event.kind, "opening"
    yield report.event.kind, "in", report.sentence


def _looked(report: Report) -> Iterator[object]:
    yield from report.keys
    if report.sentence <= LEAD:
        yield report.event.kind, "opening"
    if report.points:
        yield from ((report.event.kind, "in", report.sentence - back) for back in range(_NEAR + 1))


def _same(one: Report, other: Report) -> bool:
    first, second = one.event, other.event
    if first.kind != second.kind or first.negative != second.negative:
        return False
    if (first.status is Status.DENIED) != (second.status is Status.DENIED):
        return False
    if not one.nouns.isdisjoint(other.nouns):
        return True
    if first.kind == _TAKEN and _elsewhere(one, other):
        return False
    if (first.claim is None) != (second.claim is None) and _blames(one, other):
        return False
    if _one_of_several(one, other) or _one_of_several(other, one):
        return False
    if one.clears != other.clears and not (one.taken or other.taken):
        return False  # « Condamné à cinq ans de prison, il a été acquitté en appel »
    parts = [{r: p for r, p in report.parts.items() if not _called(r, report)} for report in (one, other)]
    return _shared(*parts) or _taken_up(one, other)


def _blames(one: Report, other: Report) -> bool:
    """Whether somebody alone is quoted for who else has done it, to whom, or how much of it there was.

    Under « Attaque au Mali »: « selon X, la milice a attaqué un convoi », « d'après X, elle a fait 12 morts ».
    """
    own, quoted = (one, other) if one.event.claim is None else (other, one)
    speaker = quoted.event.claim.speaker if quoted.event.claim is not None else None
    himself = {speaker.key} if isinstance(speaker, Entity) else set()
    told = {role: parts - himself for role, parts in quoted.parts.items() if role in _MAIN}
    if _counts(own, Role.QUANTITY) and _meeting(own.parts[Role.QUANTITY], told.get(Role.QUANTITY, frozenset())):
        told = {role: parts for role, parts in told.items() if role is not Role.PATIENT or _named(quoted, role)}
    return any(parts and not _meeting(own.parts.get(role, frozenset()), parts) for role, parts in told.items())


def _elsewhere(one: Report, other: Report) -> bool:
    """« Nommé à la tête du port, il avait rejoint la SNCF »: whether a post is taken at two bodies."""
    bodies = one.words.get(Role.RECIPIENT), other.words.get(Role.RECIPIENT)
    named = _named(one, Role.RECIPIENT) or _named(other, Role.RECIPIENT)
    return named and bodies[0] is not None and bodies[1] is not None and bodies[0].isdisjoint(bodies[1])


def _called(role: Role, report: Report) -> bool:
    """Whether a part says only what somebody is called who leaves: « le patron », « le PDG »."""
    return role is Role.FUNCTION and report.event.kind == _LEFT


def _shared(first: dict[Role, frozenset[object]], second: dict[Role, frozenset[object]]) -> bool:
    both = first.keys() & second.keys()
    shared = any(_meeting(first[role], second[role]) for role in _MAIN & both)
    if not shared or any(not _meeting(first[role], second[role]) for role in _STRICT & both):
        return False
    # Agents alone do not make two events one: what is done must be shared, or not told twice.
    if Role.PATIENT in first and Role.PATIENT in second:
        return True
    return any(role in first and role in second for role in _MEASURED)


def _one_of_several(several: Report, one: Report) -> bool:
    """« Trois prix ont été remis », « le prix du jury a été remis »: a thing that is told apart among so many."""
    units = {_key(number.unit) for number in _counts(several, Role.QUANTITY) if number.unit}
    if not units or Role.QUANTITY in one.parts or not units & several.parts.get(Role.PATIENT, frozenset()):
        return False
    told = [part for part in one.parts.get(Role.PATIENT, ()) if isinstance(part, frozenset)]
    return any(isinstance(unit, frozenset) and unit < part for unit in units for part in told)


def _meeting(mine: frozenset[object], theirs: frozenset[object]) -> bool:
    """Whether two parts have a filler in common; of words, the shorter phrase must be of the longer one."""
    if mine & theirs:
        return True
    phrases = [{one for one in part if isinstance(one, frozenset)} for part in (mine, theirs)]
    return any(_within(a, b) or _within(b, a) for a in phrases[0] for b in phrases[1])


def _within(part: frozenset[str], whole: frozenset[str]) -> bool:
    """Whether all words of a phrase are of another; a lone noun names as much as a noun with one word more."""
    return part <= whole and (len(part) > 1 or len(whole) <= _LONE)


def _taken_up(one: Report, other: Report) -> bool:
    """Whether one of the two only takes up what the other tells."""
    near = other.points and other.sentence - max(one.sentence, one.last) <= _NEAR
    kin = near or any(_kin(mine, theirs) for mine in one.told for theirs in other.told)
    opens = one.opens or one.sentence == other.sentence == 0  # a text of one line has no headline, but a first sentence
    if not (other.taken or opens) or _contradict(one, other) or _followed(one, other) or _two(one, other):
        return False
    if not opens and Role.TIME in other.parts and Role.TIME not in one.parts:
        return False
    if opens and other.sentence <= LEAD:
        return kin or (_alike(one, other) and not _apart(one, other))
    return kin and (_alike(one, other) or not (one.words.keys() & other.words.keys() & _MAIN))


def _followed(one: Report, other: Report) -> bool:
    """« a vendu sa filiale et rachètera Bolvig »: what a sentence tells as done, and what is to come after it.

    « a rencontré X pour discuter » is one meeting: its aim is a part of it.
    """
    told = {one.event.status, other.event.status} == {Status.ASSERTED, Status.PLANNED}
    if not told or one.sentence != other.sentence or not (one.verbal and other.verbal):
        return False
    aim = other.event.trigger
    return aim is None or not any(span.covers(aim) for span in one.event.evidence)


def _apart(one: Report, other: Report) -> bool:
    """« Séisme à Dax », and the house that « s'est effondrée à Pau »: whether they are told of two places.

    Of a country and a town where something happens one may be in the other.
    """
    places = one.words.get(Role.PLACE), other.words.get(Role.PLACE)
    inside = one.event.kind in _SITED and _lands(one) is not _lands(other)
    return not inside and places[0] is not None and places[1] is not None and places[0].isdisjoint(places[1])


def _lands(report: Report) -> bool:
    """Whether the places of a report are countries alone."""
    return all(
        isinstance(filler, Entity) and COUNTRY in filler.classes
        for role, filler in report.event.roles
        if role is Role.PLACE
    )


def _two(one: Report, other: Report) -> bool:
    """« une espèce de lézard à Bali », « une espèce de ver au Pérou »: whether two things have it at two places."""
    patients = one.parts.get(Role.PATIENT, frozenset()), other.parts.get(Role.PATIENT, frozenset())
    told = all(patients) and all(isinstance(part, frozenset) for part in patients[0] | patients[1])
    return told and not _meeting(*patients) and _apart(one, other)


def _alike(one: Report, other: Report) -> bool:
    """Whether they share a word of a main part, or one of them tells none."""
    mine = frozenset[str]().union(*(words for role, words in one.words.items() if role in _MAIN))
    theirs = frozenset[str]().union(*(words for role, words in other.words.items() if role in _MAIN))
    return not mine or not theirs or bool(mine & theirs)


def _contradict(one: Report, other: Report) -> bool:
    """Whether a part of them cannot be true of one happening."""
    for role in one.words.keys() & other.words.keys() & (_MAIN | {Role.DESTINATION, Role.FUNCTION}):
        if _called(role, one):
            continue
        if one.words[role].isdisjoint(other.words[role]) and _named(one, role) == _named(other, role):
            return True  # a name and a description (« le maire ») may be of the same
    for role in one.parts.keys() & other.parts.keys() & _COUNTS:
        if not any(_about(mine, theirs) for mine in _counts(one, role) for theirs in _counts(other, role)):
            return True
    times = (_times(one.event), _times(other.event))
    return bool(times[0] and times[1]) and not any(_meet(a, b) for a in times[0] for b in times[1])


def _named(report: Report, role: Role) -> bool:
    return any(isinstance(filler, Entity) for part, filler in report.event.roles if part is role)


def _counts(report: Report, role: Role) -> list[Quantity]:
    return [filler for part, filler in report.event.roles if part is role and isinstance(filler, Quantity)]


def _about(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be one: « près de cent morts » in the title, « au moins 91 » below it."""
    if _key(one) == _key(other):
        return True
    sizes = [float(number.value or number.minimum or number.maximum or 0) for number in (one, other)]
    rough = any(number.approximate or number.value is None for number in (one, other))
    return rough and min(sizes) >= max(sizes) * _ROUGHLY


def _happening(filler: Filler) -> bool:
    """Whether a part only names the happening itself."""
    return isinstance(filler, Entity) and filler.kind is Kind.EVENT


def _times(event: Event) -> list[str]:
    return [filler.edtf for role, filler in event.roles if role is Role.TIME and isinstance(filler, Time)]


def _meet(one: str, other: str) -> bool:
    """Whether one of two dates is, begins or ends the other, told more or less exactly."""
    ends = [{part[:_DAY].rstrip("~?%") for part in time.split("/")} for time in (one, other)]
    return any(a.startswith(b) or b.startswith(a) for a in ends[0] for b in ends[1] if a.strip(".") and b.strip("."))


def _kin(one: str, other: str) -> bool:
    size = min(len(one), len(other), STEM)
    return size >= _SHORT and one[:size] == other[:size]


def _key(filler: Filler) -> object:
    match filler:
        case Entity():
            return filler.key
        case Quantity():
            bounds = [bound for bound in (filler.minimum, filler.maximum) if bound is not None]
            return filler.value or (bounds[0] if len(bounds) == 1 else tuple(bounds))
        case Time():
            return filler.edtf
        case str():
            words = _WORD.findall(_COUNTED.sub("", filler.casefold()))
            return frozenset(word.rstrip("sx") for word in words) or filler


def _unite(known: Report, report: Report) -> Event:
    status = Status.ASSERTED if _answers(known, report) else _status(known, report)
    one, other = (_unblamed(told.event, status) for told in (known, report))
    told = other.claim if _answers(known, report) else one.claim
    return replace(
        one,
        roles=tuple(_joined(one, other)),
        status=status,
        claim=told if other.claim is not None else None,
        confidence=max(one.confidence, other.confidence),
        evidence=tuple(dict.fromkeys((*one.evidence, *other.evidence))),
    )


def _answers(known: Report, report: Report) -> bool:
    """Whether the text tells as done what its title only asks: « Deux morts à Dax, la faute au froid ? »."""
    asked = known.opens and known.event.status is Status.POSSIBLE
    return asked and report.done and report.event.status is Status.ASSERTED


def _unblamed(event: Event, status: Status) -> Event:
    """« mis en examen pour le meurtre de X, tué mardi »: the deed is told as done, but not who did it.

    Nor has Y bought X in « X, que Y voulait racheter, a été vendue à Z ».
    """
    if event.status not in {Status.CONDITIONAL, Status.POSSIBLE} or status is not Status.ASSERTED:
        return event
    return replace(event, roles=tuple(row for row in event.roles if row[0] is not Role.AGENT))


def _joined(one: Event, other: Event) -> Iterator[tuple[Role, Filler]]:
    """The roles of both; words of the second that say again what fills a part already are left out.

    A number told again, « 14 morts » and « 14 personnes », is that of the second: titles are short.
    """
    known: dict[Role, list[Filler]] = {}
    told = {(role, _key(filler)): filler for role, filler in other.roles if isinstance(filler, Quantity)}
    for role, filler in one.roles:
        row = told.get((role, _key(filler)), filler) if isinstance(filler, Quantity) else filler
        known.setdefault(role, []).append(row)
        yield role, row
    for role, filler in other.roles:
        mine = known.get(role, [])
        again = isinstance(filler, str) and (
            any(isinstance(own, Entity) for own in mine)
            or _meeting(frozenset(map(_key, mine)), frozenset({_key(filler)}))
            or (role is Role.FUNCTION and bool(mine))
        )
        twice = role in _HAD and any(filler in known.get(part, ()) for part in PLAYERS - {role})
        if filler not in mine and not again and not (twice and isinstance(filler, Entity)):
            yield role, filler


def _status(known: Report, report: Report) -> Status:
    """What the article itself says outweighs what it quotes, a verb a noun, and a plan a bare present (headlines).

    What has been done is no plan in one sentence: « X a rencontré Y pour discuter du traité ».
    """
    one, other = known.event, report.event
    if (one.claim is None) != (other.claim is None):
        return one.status if one.claim is None else other.status
    verbal = [told.event for told in (known, report) if told.verbal]
    if len(verbal) == 1:
        return verbal[0].status
    statuses = {one.status, other.status}
    if Status.ASSERTED not in statuses or not statuses & _AHEAD:
        return one.status
    done = any(told.done for told in (known, report) if told.event.status is Status.ASSERTED)
    if done and known.sentence == report.sentence:
        return Status.ASSERTED
    return Status.PLANNED if Status.PLANNED in statuses else one.status
