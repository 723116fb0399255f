"""Named mentions: where names are, and what they name.

Among the words of a text (:mod:`.words`), known names, nouns with a complement and runs of capitals are candidates
(:mod:`.known`, :mod:`.heads`, :mod:`.runs`), and so are titles in quotation marks and towns of datelines. What each
names is judged over the whole text (:mod:`.kinds`), by clues whose weights are fitted to annotated articles; what
names nothing goes.

Its modules, by what they are for:

- where names are: :mod:`.words`, :mod:`.nature`, :mod:`.spans`, which asks :mod:`.known`, :mod:`.heads`,
  :mod:`.runs`; with :mod:`.begun`, :mod:`.reader`, :mod:`.phrases`, :mod:`.borne`, :mod:`.mottos`, :mod:`.nested`,
  :mod:`.initials`, :mod:`.openers`
- what stands apart: :mod:`.lines`, :mod:`.sheets`, :mod:`.listed`, :mod:`.grades`, :mod:`.routes`,
  :mod:`.laurels`
- titles of works, and papers: :mod:`.titles`, :mod:`.gazettes`, :mod:`.filmography`, :mod:`.authored`,
  :mod:`.composed`, :mod:`.dated`
- what a name names: :mod:`.kinds`, :mod:`.clues`, :mod:`.shapes`, :mod:`.presented`, :mod:`.dealings`,
  :mod:`.strangers`, :mod:`.firms`, :mod:`.enterprises`, :mod:`.houses`, :mod:`.ranges`, :mod:`.branches`,
  :mod:`.seats`, :mod:`.towns`, :mod:`.teams`, :mod:`.echoes`, :mod:`.guesses`, :mod:`.alike`, :mod:`.announced`
- kinds of their own: :mod:`.badges`, :mod:`.species`, :mod:`.flights`, :mod:`.occasions`, :mod:`.portfolio`,
  :mod:`.cabinets`
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.mentions.authored import authored
from kg.extract.mentions.badges import badges
from kg.extract.mentions.composed import composed
from kg.extract.mentions.dated import dated
from kg.extract.mentions.grades import grades
from kg.extract.mentions.kinds import Judge
from kg.extract.mentions.known import span_of
from kg.extract.mentions.laurels import laurels
from kg.extract.mentions.lines import alone, credited, flagged, rubrics, towns
from kg.extract.mentions.listed import listed
from kg.extract.mentions.routes import lines
from kg.extract.mentions.spans import Scanner
from kg.extract.mentions.species import species
from kg.extract.mentions.titles import exclaimed, quoted, unmarked
from kg.extract.mentions.words import words
from kg.model import Mention, Span
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.model import Reading, Text

_ARTICLE = "DET"


def extract(reading: Reading, language: Language) -> Reading:
    """Add the named mentions of the text."""
    return replace(
        reading, mentions=tuple(sorted(_mentions(reading.text, language), key=lambda m: (m.span.start, m.span.end)))
    )


def _mentions(text: Text, language: Language) -> Iterator[Mention]:
    found = words(text, language.names)
    judge = Judge(found, language)
    printed = (*judge.sheet.named, *listed(text, found, language), *alone(text, found, language.names))
    kinds = judge.settle(candidates(found, language, printed))
    kept = ((candidate, kind) for candidate, kind in kinds.items() if not likened(found, candidate, kind, language))
    named = [(candidate, kind) for candidate, kind in kept if kind is not None]
    for candidate, kind in named:
        if kind is not Kind.CONCEPT:
            yield Mention(span_of(found, candidate), Form.NAMED, _head(text, found, candidate), kind)
    taken = {index for candidate, _ in named for index in range(candidate.first, candidate.last + 1)}
    yield from _demonyms(found, language, taken)


def likened(found: Sequence[Word], candidate: Candidate, kind: Kind | None, language: Language) -> bool:
    """« un faux Luc Bas », « le nouveau Luc Bas »: somebody else, who is only called by the name of a person."""
    before = found[max(candidate.first - 2, 0) : candidate.first]
    led = len(before) > 1 and before[0].pos == _ARTICLE and before[1].lower in language.names.likening
    return led and kind is Kind.PERSON


def candidates(found: Sequence[Word], language: Language, printed: Sequence[Candidate] = ()) -> list[Candidate]:
    """All that may be a name among the words ``found``, in order; a title in quotation marks wins over its parts.

    ``printed`` are the names of line-ups and results, the titles of lists, and the towns of datelines.
    """
    scanner = Scanner(found, language)
    barred = credited(found, language.names) | rubrics(found, language.page, language.names)
    barred |= grades(found, language.frames) | lines(found, language.names) | laurels(found, language)
    barred |= {at for at, word in enumerate(found) if word.capital and _near(word.lower, language)}
    titles = [*towns(found, language.names), *quoted(found, language), *unmarked(found, language), *printed]
    titles += [*species(found, language.names), *badges(found, language)]
    titles = [title for title in titles if barred.isdisjoint(range(title.first, title.last + 1))]
    taken = {index for title in titles for index in range(title.first, title.last + 1)}
    taken |= barred
    titles += [title for title in composed(found, language) if taken.isdisjoint(range(title.first, title.last + 1))]
    taken |= {index for title in titles for index in range(title.first, title.last + 1)}
    scanner.starts = frozenset(title.first for title in titles)
    works = [work for work in authored(scanner) if taken.isdisjoint(range(work.first, work.last + 1))]
    taken |= {index for work in works for index in range(work.first, work.last + 1)}
    told = [work for work in dated(scanner) if taken.isdisjoint(range(work.first, work.last + 1))]
    taken |= {index for work in told for index in range(work.first, work.last + 1)}
    taken |= exclaimed(found, language.names) | flagged(found, language.relations.nations)
    scanner.taken = frozenset(taken)
    kept = [c for c in scanner.candidates() if taken.isdisjoint(range(c.first, c.last + 1))]
    return sorted([*kept, *titles, *works, *told], key=lambda c: (c.first, -c.last))


def _near(word: str, language: Language) -> bool:
    """« Celui-ci », which the parser takes for a name where it opens a sentence."""
    pronoun = language.people.pronouns.get(word)
    return pronoun is not None and pronoun.case == "near"


def _head(text: Text, found: Sequence[Word], candidate: Candidate) -> int:
    """The token of the mention that none of its others governs."""
    first, last = found[candidate.first].first, found[candidate.last].last
    inside = range(first, last + 1)
    return next((i for i in inside if text.tokens[i].head not in inside or text.tokens[i].head == i), first)


def _demonyms(found: Sequence[Word], language: Language, taken: set[int]) -> Iterator[Mention]:
    """Adjectives of place and names of inhabitants."""
    demonyms = language.names.demonyms.keys()
    for word in found:
        telling = word.pos == "ADJ" or word.capital
        if telling and word.lower in demonyms and word.index not in taken and not word.loud:
            yield Mention(Span(word.start, word.end), Form.NAMED, word.first, Kind.PLACE)
