"""Who is named for the first time, and told in the next sentence to be what: « Jean Untel a protesté. Le député … »."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.extract.coreference.doubts import barred
from kg.extract.coreference.harm import MENTIONS
from kg.extract.coreference.homelands import homes, told_of
from kg.extract.coreference.rivals import clash
from kg.extract.coreference.seats import seats, towns
from kg.extract.coreference.seen import opening
from kg.extract.coreference.strange import landed
from kg.lang.people import PLURAL
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.extract.coreference.seen import Seen

# Tokens from the beginning of a sentence to the head of the description that opens it.
_OPENING = 4
_FIRM = "company"
_COUNTRY = "country"
# Blocks below a heading that it may be of.
_SECTION = 3
_OFFICE = frozenset({"Appointment", "Departure", "Election"})


def presented(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one newcomer who did or said something in the sentence before, if no one was called by this noun so far."""
    if phrase.number == PLURAL:
        return None
    kinds = {reading.kind for reading in phrase.readings}
    if len(kinds) != 1 or not kinds <= ACTORS:
        return None
    if not _opens(trail, phrase) or not {r.sort for r in phrase.readings} <= trail.people.presenting:
        return None
    bases = {reading.base for reading in phrase.readings}
    called = (figure for base in bases for figure in trail.owners(base))
    if bases & trail.people.settled or any(figure.agrees(phrase.gender, "") for figure in called):
        return None  # « l'autrice » who has been called so is not « l'auteur »
    number = trail.text.sentence_of[phrase.head]
    last = [seen for seen in trail.recent(phrase.head) if seen.sentence == number - 1 and not seen.quoted]
    if any(seen.block != trail.block[phrase.head] for seen in last):
        return None
    doing = {seen.figure: seen for seen in last if seen.figure.kind in kinds and _acts(trail, seen)}
    if len(doing) != 1:
        return None
    figure, seen = next(iter(doing.items()))
    known = any(not bases.isdisjoint(one.figure.bynames) for one in last if one.figure is not figure)
    return figure if not known and _fits(trail, phrase, figure, seen) else None


def labelled(trail: Trail, phrase: Phrase) -> Figure | None:
    """« Orial : Le groupe va supprimer 300 postes »: what a line or sentence opens with, before a colon."""
    colon = phrase.first - 1
    figure, mention = trail.ends.get(colon - 1, (None, None))
    if figure is None or mention is None or trail.text.tokens[colon].text != ":" or phrase.number == PLURAL:
        return None
    opens = trail.text.within(mention.span)[0] in trail.opening
    fits = figure.kind is Kind.ORGANIZATION and figure.kind in {reading.kind for reading in phrase.readings}
    return figure if opens and fits and not barred(trail, phrase, figure) else None


def headed(trail: Trail, phrase: Phrase) -> Figure | None:
    """« ACCOR ¶ Le groupe a vendu … »: the firm that a line of its own names, where none has been named below it."""
    if phrase.number == PLURAL or not any(reading.sort == _FIRM for reading in phrase.readings):
        return None
    blocks, here = trail.text.blocks, trail.block[phrase.head]
    above = range(here - 1, max(here - 1 - _SECTION, 0), -1)
    number = next((index for index in above if blocks[index].layout is Layout.SUBHEAD), None)
    heading = trail.text.within(blocks[number].span) if number is not None else range(0)
    figure, mention = trail.starts.get(heading[0], (None, None)) if heading else (None, None)
    if figure is None or mention is None or figure.kind is not Kind.ORGANIZATION:
        return None
    alone = trail.text.within(mention.span) == heading
    between = range(heading[-1] + 1, phrase.first)
    others = (trail.starts[index][0] for index in between if index in trail.starts)
    if not alone or any(other.kind is Kind.ORGANIZATION and other is not figure for other in others):
        return None
    return None if barred(trail, phrase, figure) else figure


def alone(trail: Trail, phrase: Phrase) -> Figure | None:
    """« ERDF a envoyé 40 agents. À midi, …, précise l'entreprise »: the one body of the paragraph."""
    if phrase.number == PLURAL or phrase.head not in trail.speakers:
        return None
    firm = all(reading.sort == _FIRM for reading in phrase.readings)
    if not firm or any(trail.called(reading.base) for reading in phrase.readings):
        return None
    block = trail.block[phrase.head]
    told = (seen for seen in trail.recent(phrase.head) if seen.block == block and not seen.quoted)
    near = {seen.figure for seen in told if seen.figure.kind is Kind.ORGANIZATION}
    found = next(iter(near), None)
    if len(near) != 1 or found is None or not found.named:
        return None
    return None if barred(trail, phrase, found) else found


def located(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one firm told to be in the town that a description names: « la société de Lyon »."""
    own = towns(trail, phrase)
    if not own or phrase.number == PLURAL or all(reading.kind is not Kind.ORGANIZATION for reading in phrase.readings):
        return None
    sorts = {reading.sort for reading in phrase.readings}
    fit = (one for one in trail.named(Kind.ORGANIZATION) if not one.sorts or not one.sorts.isdisjoint(sorts))
    found = [figure for figure in fit if not own.isdisjoint(seats(trail, figure))]
    return found[0] if len(found) == 1 and not barred(trail, phrase, found[0]) else None


def inland(trail: Trail, phrase: Phrase) -> Figure | None:
    """« Le Népal a tremblé. Dans l'ouest du pays, … »: the country named last, not the one told of most."""
    before = trail.text.lowered[max(phrase.first - 2, 0) : phrase.first]  # « ouest », « du »
    if trail.language.names.compass.isdisjoint(before) or phrase.head != phrase.last or phrase.number == PLURAL:
        return None
    if _COUNTRY not in {reading.sort for reading in phrase.readings}:
        return None
    number, block = trail.text.sentence_of[phrase.head], trail.block[phrase.head]
    near = [s for s in trail.recent(phrase.head) if s.sentence >= number - 1 and s.block == block]
    near = [s for s in near if s.figure.kind is Kind.PLACE and s.form is Form.NAMED]
    named = [s for s in near if _COUNTRY in s.figure.sorts and not landed(trail, s.head)]
    here = [seen for seen in named if seen.sentence == number]
    leading = [seen for seen in named if seen.part == "subject"]  # « Le Népal a reçu des secours de l'Inde »
    return next((seen.figure for seen in (*here, *leading, *named)), None)


def countryman(trail: Trail, phrase: Phrase) -> Figure | None:
    """« Toyota dépasse Volkswagen. Le groupe allemand … »: the one firm near that is known to be of that country.

    Nobody, where one of which the country is not known has been called so.
    """
    if phrase.number == PLURAL or not (own := told_of(trail, phrase)):
        return None
    sorts = {reading.sort for reading in phrase.readings if reading.kind is Kind.ORGANIZATION}
    near = dict.fromkeys(seen.figure for seen in trail.recent(phrase.head) if not seen.quoted)
    firms = [figure for figure in near if figure.kind is Kind.ORGANIZATION and figure.named]
    bases = {reading.base for reading in phrase.readings}
    if not sorts or any(not (bases.isdisjoint(firm.roles) or homes(trail, firm)) for firm in firms):
        return None
    able = [firm for firm in firms if own & homes(trail, firm) and not clash(sorts, firm)]
    return able[0] if len(able) == 1 and not barred(trail, phrase, able[0]) else None


def continued(trail: Trail, phrase: Phrase) -> Figure | None:
    """« Luc Bas a démissionné. Le maire de Bolvig … »: who alone acts in the sentence before, and is in politics.

    The town is told of for the first time but in the headline, and nobody with a name has been called so.
    """
    if phrase.number == PLURAL or trail.part(phrase.head) != "subject":
        return None
    if not {reading.sort for reading in phrase.readings} <= trail.people.heading or not _first_told(trail, phrase):
        return None
    number = trail.text.sentence_of[phrase.head]
    last = [seen for seen in trail.recent(phrase.head) if seen.sentence == number - 1 and not seen.quoted]
    people = {s.figure: s for s in last if s.figure.kind is Kind.PERSON and s.figure.agrees(phrase.gender, "")}
    figure, seen = next(iter(people.items()), (None, None))
    if figure is None or seen is None or len(people) != 1 or not figure.named or not _elected(trail, figure, seen):
        return None
    bases = [reading.base for reading in phrase.readings]
    others = [other for base in bases for other in trail.owners(base) if other is not figure]
    if any(other.named or other.mentions[0].head >= _headline(trail) for other in others):
        return None
    if barred(trail, phrase, figure):
        return None
    for other in others:
        trail.merge(other, figure)
    return figure


def _first_told(trail: Trail, phrase: Phrase) -> bool:
    """Whether a phrase is of a place that only the headline has told of before it."""
    inside = range(phrase.head + 1, phrase.last + 1)
    places = [trail.starts[i][0] for i in inside if i in trail.starts and trail.starts[i][0].kind is Kind.PLACE]
    near = range(_headline(trail), phrase.head)
    return len(places) == 1 and not any(mention.head in near for mention in islice(places[0].mentions, MENTIONS))


def _headline(trail: Trail) -> int:
    """The first token behind the headline."""
    return trail.text.sentences[0].stop if len(trail.text.sentences) > 1 else 0


def _elected(trail: Trail, figure: Figure, seen: Seen) -> bool:
    """Whether somebody does or undergoes what those in politics do: « a été élue », « a démissionné »."""
    heads = (seen.head, *trail.notes.titles.get(seen.head, ()))
    above = [trail.text.tokens[head] for head in heads if trail.text.tokens[head].dep.startswith("nsubj")]
    told = {frame.kind for token in above for frame in trail.frames.verbs.get(trail.text.lemmas[token.head], ())}
    return bool(above) and bool(told & _OFFICE or figure.sorts & trail.people.heading)


def _opens(trail: Trail, phrase: Phrase) -> bool:
    """Whether the phrase is the subject that its sentence begins with."""
    return trail.part(phrase.head) == "subject" and phrase.head - opening(trail.text, phrase.head) < _OPENING


def _acts(trail: Trail, seen: Seen) -> bool:
    """Whether a figure is the subject of its clause, or says something behind its verb."""
    return seen.form is Form.NAMED and (seen.part in {"subject", "root"} or seen.head in trail.speakers)


def _fits(trail: Trail, phrase: Phrase, figure: Figure, seen: Seen) -> bool:
    """Whether a figure is new, in full, with nothing said yet of who it is."""
    first = min(mention.head for mention in figure.mentions)
    whole = figure.kind is not Kind.PERSON or any(len(trail.text.within(m.span)) > 1 for m in figure.mentions)
    told = any(trail.titles_of(m) or (m.form is not Form.NAMED and m.head < phrase.head) for m in figure.mentions)
    told = told or bool(figure.roles and figure.kind is Kind.PERSON)
    new = trail.text.sentence_of[first] == seen.sentence and whole and not told
    gender = phrase.gender if figure.kind is Kind.PERSON else ""
    inside = trail.text.tokens[phrase.head + 1 : phrase.last + 1]
    holds = figure.kind is Kind.ORGANIZATION and any(token.text[0].isupper() for token in inside)
    return new and not holds and figure.agrees(gender, "") and not barred(trail, phrase, figure)
