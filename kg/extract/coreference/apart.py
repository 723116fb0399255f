"""What tells two things of one noun apart: « le match de samedi » and that of Sunday, « le frère de Luc » and Ana's.

Each description is told by *marks*: its rank, its weekday, month or year, how old it is, whose or of where. Two
descriptions that have a mark of one sort, and not the same, are of two things; where one has none, nothing is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip
from kg.extract.coreference.phrases import readings_of
from kg.lang.gazetteer import CONTINENT, COUNTRY
from kg.lang.people import PLURAL
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Mention

    Mark = tuple[str, object]

# Tokens before and behind a noun among which its marks stand.
_BEFORE, _BEHIND = 3, 6
# Mentions of one figure that are looked at: how it was first and last told of.
_FIRST, _LAST = 3, 5
# Tokens from « de » to a name behind its titles.
_TITLED = 4
# The letters of the longest word that tells one of many.
_LETTERS = 60
_NAMING = frozenset({"NOUN", "NUM", "PROPN", "X"})
_FRONT = frozenset({"ADJ", "NUM"})
_QUALIFYING = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN"})
_YEAR, _FIRM = "year", "company"
_NEW = ("age", True)
_WHOLES = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_SIZES = {CONTINENT: COUNTRY}


def told_apart(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la réunion de mercredi » and what has been called a meeting of another day."""
    own = {*_marks(trail, phrase.head, figure)}
    sorts = {sort for sort, _ in own}
    if not own:
        return False
    lemma = trail.text.lemmas[phrase.head]
    heads = [mention.head for mention in _told(figure) if trail.text.lemmas[mention.head] == lemma]
    told = {mark for head in heads for mark in _marks(trail, head, figure) if mark[0] in sorts}
    if heads and _NEW in own and _NEW not in told:  # « Luc Bas, le maire sortant, … le nouveau maire »
        return True
    return any(own.isdisjoint(_only(sort, told)) for sort in {sort for sort, _ in told})


def of_another_one(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le conducteur de la première voiture » and « le chauffeur de la seconde voiture »."""
    own = {*_ranks(trail, phrase.head)}
    if not own:
        return False
    told = {rank for mention in _told(figure) for rank in _ranks(trail, mention.head)}
    nouns = {noun for noun, _ in told}
    return any(noun in nouns and (noun, rank) not in told for noun, rank in own)


def _ranks(trail: Trail, head: int) -> Iterator[tuple[str, object]]:
    """What completes the noun ``head`` and is told by its rank, each noun with it."""
    tokens = trail.text.tokens
    for index in range(head + 2, min(head + 1 + _BEHIND, len(tokens) - 1)):
        if tokens[index].pos not in _QUALIFYING:
            break
        yield from ((trail.text.lemmas[index + 1], rank) for sort, rank in _ranked(trail, index) if sort == "rank")


def repeated(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« dans le même établissement »: what has been called so before, and no publisher that has not."""
    again = not trail.language.speech.same.isdisjoint(trail.text.lowered[phrase.first : phrase.head])
    bases = {reading.base for reading in phrase.readings}
    return again and figure.named and bases.isdisjoint(figure.roles) and bases.isdisjoint(figure.bynames)


def renewed(trail: Trail, phrase: Phrase) -> bool:
    """Whether a phrase tells of who or what comes after another: « le nouveau directeur »."""
    return not trail.people.newly.isdisjoint(trail.text.lowered[phrase.first : phrase.head])


def made_anew(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Orial et Bolvig fusionnent. Le nouveau groupe … »: a firm that comes of others is none of them."""
    firm = any(reading.sort == _FIRM for reading in phrase.readings)
    return firm and figure.named and renewed(trail, phrase)


def _told(figure: Figure) -> list[Mention]:
    return [*figure.mentions[:_FIRST], *figure.mentions[max(_FIRST, len(figure.mentions) - _LAST) :]]


def _only(sort: str, marks: Iterable[Mark]) -> set[Mark]:
    return {mark for mark in marks if mark[0] == sort}


def of_another(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le maire de Pau » and who was told as mayor of Dax, « le président du PSG » and that of another club."""
    told = {word for reading in phrase.readings for word in figure.roles.get(reading.base, ())}
    if not told:
        return False
    own = [trail.starts[i][0] for i in range(phrase.head + 1, phrase.last + 1) if i in trail.starts]
    sorts = {_sort(other) for other in own} - {None}
    if not sorts or any(words <= told for other in own for words in _words(trail, other)):
        return False
    return any(_sort(other) in sorts for word in told for other in trail.worded.get(word, ()) if other is not figure)


def of_a_field(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la commission de l'agriculture » and the Commission européenne: a body has many of them, each for something."""
    people, tokens = trail.people, trail.text.tokens
    if not figure.named or people.inner.isdisjoint(reading.base for reading in phrase.readings):
        return False
    noun = skip(tokens, phrase.head + 2, len(tokens) - 1, ("DET",))
    led = noun < len(tokens) and trail.text.lowered[phrase.head + 1] in people.grammar.ofs
    if not led or noun in trail.at or not (tokens[noun].pos == "NOUN" and tokens[noun].text.islower()):
        return False
    word = trail.text.lowered[noun]
    body = any(reading.kind in _WHOLES for reading in people.nouns.get(word, ()))  # « le conseil de la ville »
    return not body and not any(word in trail.text.meant(m.span).lower() for m in _told(figure))


def of_members(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la société des auteurs » and a firm: a body of those whom no name or description of it has told."""
    noun = phrase.head + 2
    if not figure.named or noun >= len(trail.text.tokens) or noun in trail.starts:
        return False
    people, word = trail.people, trail.text.lowered[noun]
    if (
        trail.text.lowered[noun - 1] not in people.contracted
        or people.numbers.get(trail.text.lowered[noun - 1]) != PLURAL
    ):
        return False
    readings = readings_of(trail.text, noun, people)[1]
    if not readings or any(reading.kind is not Kind.PERSON for reading in readings):
        return False
    if any(word in told for told in figure.roles.values()):
        return False
    return not any(word in trail.text.meant(m.span).lower() for m in _told(figure))


def _words(trail: Trail, figure: Figure) -> Iterator[set[str]]:
    """The words with a capital of each mention that has some."""
    tokens = trail.text.tokens
    for mention in _told(figure):
        if words := {trail.text.lowered[i] for i in trail.text.within(mention.span) if tokens[i].text[0].isupper()}:
            yield words


def _sort(figure: Figure) -> str | None:
    """What a figure is in which something may be, or that somebody leads."""
    if figure.kind is Kind.ORGANIZATION:
        return figure.kind
    return _SIZES.get(figure.place.type, figure.place.type) if figure.place is not None else None


def of_its_year(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le scrutin de 2010 », « l'élection cantonale de 2010 » and a vote that no name of it has in that year."""
    if not figure.named:
        return False
    years = {str(value) for sort, value in _marks(trail, phrase.head, figure) if sort == _YEAR}
    published = trail.text.document.published
    if not years or (published is not None and str(published.year) in years):
        return False
    return all(year not in trail.text.meant(m.span) for m in figure.mentions for year in years)


def of_somebody(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le concert de la chanteuse Ana Roux » and a festival: what is somebody's is not all that it stands in."""
    after, lowered = phrase.head + 1, trail.text.lowered
    told = any(reading.base in figure.roles or reading.base in figure.bynames for reading in phrase.readings)
    if told or after >= len(lowered) or lowered[after] not in trail.people.grammar.ofs:
        return False
    near = range(after + 1, min(after + 1 + _TITLED, len(lowered)))
    names = (trail.starts[here][0] for here in near if here in trail.starts)
    return next((name.kind is Kind.PERSON for name in names), False)


def _marks(trail: Trail, head: int, figure: Figure) -> Iterator[Mark]:
    """The marks of the noun ``head``, each with its sort."""
    tokens = trail.text.tokens
    for index in range(head - 1, max(head - 1 - _BEFORE, -1), -1):
        if tokens[index].pos not in _FRONT:
            break
        yield from _ranked(trail, index)
    yield from _complement(trail, head)
    yield from _aged(trail, head)
    for index in range(head + 1, min(head + 1 + _BEHIND, len(tokens))):
        if tokens[index].pos not in _QUALIFYING:
            break
        yield from _ranked(trail, index)
        yield from _dated(trail, index)
        if index in trail.at:
            yield from _owned(trail, index, figure)
            break


def _ranked(trail: Trail, index: int) -> Iterator[Mark]:
    """« le second suspect », « la 10e édition », « l'ancien maire », « l'actuel président »."""
    word, language = trail.text.lowered[index], trail.language
    rank = language.calendar.ordinals.get(word, 0)
    if rank > 0:
        yield "rank", rank
    elif language.names.nth.fullmatch(word):
        yield "rank", int("".join(filter(str.isdigit, word)) or 0)
    elif word in trail.people.newly or word in language.relations.former:
        yield "age", word in trail.people.newly
    elif word in language.relations.awaited or word in trail.people.grammar.current:
        yield "term", word in language.relations.awaited


def _dated(trail: Trail, index: int) -> Iterator[Mark]:
    """« la réunion de mercredi », « l'attentat du 13 novembre », « l'élection de 2017 »."""
    word, calendar = trail.text.lowered[index], trail.language.calendar
    if word in calendar.weekdays:
        yield "weekday", calendar.weekdays[word]
    elif word in calendar.months:
        yield "month", calendar.months[word]
        yield from (("day", day) for day in [trail.text.lowered[index - 1]] if day.isdecimal())
    elif trail.language.names.year.fullmatch(word):
        yield _YEAR, word


def _aged(trail: Trail, head: int) -> Iterator[Mark]:
    """« un homme de 53 ans », « une femme âgée de 53 ans », « l'homme, âgé de 53 ans »: how old somebody is."""
    words, people = trail.text.lowered[head + 1 : head + 1 + _BEHIND], trail.people
    here = int(words[:1] == (",",))
    here += words[here : here + 1] != () and words[here] in people.aged
    led, told = words[here : here + 1], words[here + 1 : here + 3]
    if led and led[0] in people.grammar.ofs and len(told) > 1 and told[0].isdecimal() and told[1] in people.years:
        yield "years", told[0]


def _complement(trail: Trail, head: int) -> Iterator[Mark]:
    """« l'accident de car »: what kind it is."""
    tokens, lowered = trail.text.tokens, trail.text.lowered
    noun = head + 2
    if noun < len(tokens) and lowered[head + 1] in trail.people.grammar.ofs_plain and tokens[noun].pos == "NOUN":
        known = lowered[noun] in trail.language.calendar.weekdays or lowered[noun] in trail.language.calendar.months
        yield from () if known or noun in trail.at else [("kind", trail.text.lemmas[noun])]
    elif head + 1 < len(tokens) and _lettered(trail, head + 1):
        start = tokens[head + 1].span.start
        yield "called", trail.text.normal[start : start + _LETTERS].split()[0].strip(",.;:")


def _lettered(trail: Trail, index: int) -> bool:
    """« la ligne (B) », « la ligne (13) », « la ligne (Lyon)-Nevers »: what tells one of many."""
    tokens = trail.text.tokens
    after = tokens[index + 1].pos if index + 1 < len(tokens) else ""
    token = tokens[index]
    told = token.text[0].isupper() or (token.text.isdecimal() and after != "NOUN")
    return told and token.pos in _NAMING and index not in trail.at


def _owned(trail: Trail, index: int, figure: Figure) -> Iterator[Mark]:
    """« le frère de Luc Bas », « le concert de Dax », « le ministre allemand »."""
    other = trail.at[index]
    if other is figure:
        return
    if other.kind is Kind.PERSON and other.named and trail.text.lowered[index - 1] not in trail.people.titles:
        yield "person", other
    elif other.kind is Kind.PLACE and (size := _sort(other)) is not None:
        yield str(size), other
