"""The dates of a text by where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kg.annotate.apposed import apposed
from kg.annotate.dated import timed
from kg.annotate.tokens import climb, skip_back
from kg.annotate.universal import BEFORE_NOUN, NOUNS
from kg.extract.relations.whereabouts import leading
from kg.model import Time

if TYPE_CHECKING:
    from kg.annotate.nominal import Phrases
    from kg.extract.relations.scene import Scene
    from kg.model import Reading


# Tokens before « depuis » among which a superlative stands.
_UTMOST = 5
# Nouns on the way from the head of a happening to the preposition that it hangs from.
_DEEP = 3


@dataclass(frozen=True)
class Dates:
    """The dates of a ``reading``."""

    reading: Reading
    phrases: Phrases

    @cached_property
    def _at(self) -> dict[int, Time]:
        text = self.reading.text
        return {inside[0]: time for time in self.reading.times if (inside := text.within(time.span))}

    @cached_property
    def _by_verb(self) -> dict[int, list[Time]]:
        found: dict[int, list[Time]] = {}
        for time in self.reading.times:
            inside = self.reading.text.within(time.span)
            verb = self.phrases.verb_over(inside[0]) if inside else 0
            if inside and not self._aside(inside, verb):
                found.setdefault(verb, []).append(time)
        return found

    def _aside(self, inside: range, verb: int) -> bool:
        """« Luc Bas, prix Nobel en 1998, est mort »: the date of a noun between two commas before the verb."""
        tokens = self.reading.text.tokens
        if apposed(self.reading.text, inside[0], inside[-1], verb) or self._opened(inside, verb):
            return True
        here = tokens[inside[0]].head if inside[-1] < verb else verb
        while here != verb and tokens[here].head != here:
            first = skip_back(tokens, here - 1, -1, BEFORE_NOUN) + 1
            if here not in inside and first > 0 and tokens[first - 1].text == ",":
                return any(token.text == "," for token in tokens[inside[-1] : verb])
            here = tokens[here].head
        return False

    def _opened(self, inside: range, verb: int) -> bool:
        """« Maire de Dax depuis 2001, Luc Bas est mort »: the date of a noun that opens the sentence."""
        tokens, start = self.reading.text.tokens, self.reading.text.sentence(inside[0]).start
        bare = tokens[start].pos == "NOUN" and not self.phrases.preposition(start) and start < inside[0] < verb
        apart = any(token.text == "," for token in tokens[inside[-1] : verb])
        alone = not any(token.text == "," or token.has("VerbForm=Fin") for token in tokens[start : inside[0]])
        return bare and apart and alone

    def of(self, *verbs: int) -> list[Time]:
        """The date that says when what the verb (or locution) tells happens: the nearest if several."""
        found = [time for verb in verbs for time in self._by_verb.get(verb, [])]
        place = self.reading.text.tokens[verbs[0]].span.end
        return sorted(found, key=lambda time: (time.span.start < place, abs(time.span.start - place)))[:1]

    def covers(self, index: int) -> bool:
        """Whether the token at ``index`` is of a date."""
        return index in self._covered

    @cached_property
    def _covered(self) -> frozenset[int]:
        return timed(self.reading)

    def after(self, index: int, reach: int, *, one: bool = True) -> list[Time]:
        """The dates that begin at token ``index`` or before ``reach`` tokens further, in the same sentence.

        The sentence is that of the token before ``index``; with ``one`` only the first is given.
        """
        stop = min(index + reach, self.phrases.stretch(max(index - one, 0)).stop)
        found = [self._at[i] for i in range(index, stop) if i in self._at]
        return found[:1] if one else found


def counted(scene: Scene, head: int) -> bool:
    """« ses sept victoires au Tour de France (1999-2005) »: the years of what was done there, several times."""
    governor = scene.tokens[scene.tokens[head].head]
    led = scene.syntax.preposition(head) == scene.grammar.to
    return led and governor.pos == "NOUN" and governor.has("Number=Plur")


def meant(scene: Scene, head: int, words: frozenset[str] = frozenset()) -> bool:
    """« Arrêté lundi pour sa part dans un braquage », « une loi contre les attentats »: what is dated is not that.

    ``words`` are the prepositions by which so, if not those of what is meant.
    """
    words = words or scene.language.relations.meaning
    for here in climb(scene.tokens, head, _DEEP):
        if here != head and scene.tokens[here].pos not in NOUNS:
            return False
        if scene.syntax.preposition(here) in words:
            return True
    return False


def aside(scene: Scene, date: int, head: int) -> bool:
    """« Luc Bas, récompensé à la fête du livre, est mort lundi »: the day of the verb over who took part."""
    fresh = any(scene.tokens[index].has("VerbForm=Fin") for index in range(head, date))
    return fresh and apposed(scene.text, head, head, date, participles=True)


def of_like(scene: Scene, date: int) -> bool:
    """« le Giro, après celui de (2008) », « le plus meurtrier depuis (2010) »: the date of another such."""
    frames = scene.language.frames
    since = date if scene.words[date] == frames.since else date - 1
    while since > 0 and scene.tokens[since].pos == "DET":
        since -= 1
    near = scene.words[max(since - _UTMOST, 0) : max(since, 0)]
    if scene.words[max(since, 0)] == frames.since and not frames.extreme.isdisjoint(near):
        return True
    of, like = scene.tokens[max(date - 1, 0)], scene.tokens[max(date - 2, 0)]
    return of.pos == "ADP" and like.pos == "PRON" and like.has("PronType=Dem")


def staged(scene: Scene, first: int) -> bool:
    """« la quatrième étape du Tour »: the day and place of a part are not those of the whole, named from ``first``."""
    over = scene.phrases.atom_over(first)
    if over is not None and over.first < first and scene.words[over.first] in scene.language.names.rounds:
        return True
    here, stages = leading(scene, first), scene.language.relations.contests.stages
    return here > 0 and scene.phrases.preposition(here) == scene.grammar.of and scene.words[here - 1] in stages


def time_side(time: Time, *, last: bool) -> Time | None:
    """The first or last day of a stretch, or the time itself; ``None`` where that end is open."""
    if "/" not in time.edtf:
        return time
    start, _, end = time.edtf.partition("/")
    side = end if last else start
    return Time(side, time.span) if side not in {"", ".."} else None
