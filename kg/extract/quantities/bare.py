"""What the words around a bare number say that it counts."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import NOUNS
from kg.extract.quantities.units import Unit, singular
from kg.frozen import dataclass
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Container

    from kg.extract.quantities.numerals import Numeral
    from kg.extract.quantities.parts import Part, Past
    from kg.extract.quantities.patterns import Patterns
    from kg.lang.numbers import Numbers
    from kg.model import Block, Text, Token

# A sentence longer than so many characters or tokens is a text without points; keeps the time linear.
_SENTENCE = 600
# How many characters before a number can hold the words that bound it.
BEFORE = 40
#: In characters: what is read behind a number to see its next word.
AFTER = 20
# The verb with « en » stands within so many words before the number.
_NEAR = 6
# What is shared out differs by no more than so many times.
_ALIKE = 4
# A name that figures end has so many words before them.
_TITLED = 2
# Between what is told in one sentence there is none of these.
_ENDED = re.compile(r"[.!?;:](?=\s|$)")
_STOPS = frozenset(",;:()«»")
# In characters: « Parmi les 86 installations recensées en basse-ville, ».
_PICKED = 80
# The exponent of a number with two decimals.
_HUNDREDTHS = -2
_ENDING = frozenset(".,;")
_OPENING = ("(", ": ")
# The figures of a code; what another count of a list looks like behind one.
_CODE, _NEXT, _LAST = 2, re.compile(r"[^().]{1,40}\(\d"), re.compile(r"\d\)[^().]*\($")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A text, as bare numbers are read in it."""

    text: Text
    numbers: Numbers
    patterns: Patterns

    @property
    def normal(self) -> str:
        """The text as it is matched."""
        return self.text.normal

    def before(self, start: int, block: Block) -> str:
        """The characters of the block before ``start`` that can hold the words which bound a number there."""
        return self.normal[max(block.span.start, start - BEFORE) : start]

    def taken_up(self, part: Part, past: Past, before: str) -> Unit | None:
        """What was told last: this is a part of it (« dont six »), or « en » stands for it (« n'en a que six »)."""
        inside = self.text.within(part.span)
        if not inside:
            return None
        sentence = self.text.sentence(inside[0])
        last = past.whole(self.numbers, self.text.tokens[sentence.start].span.start)
        if last and self.patterns.among.search(before):
            if past.subject and not last.money and (part.numeral.value or 0) > (past.number or 0):
                return replace(past.subject, end=part.span.end)  # « 9 000 élèves de dix lycées, dont 4 000 à Lyon »
            return self._scaled(last, part, past, among=True)
        if part.numeral.article:
            return None
        if past.last and past.last.end >= self.sentence(part) and self.patterns.instead.search(before):
            return replace(past.last, end=part.span.end)
        near = self.text.tokens[max(sentence.start, inside[0] - _NEAR) : inside[0]]
        taken = [token for token in near if token.text.lower() == self.numbers.taken and token.pos == "PRON"]
        if not taken or any(token.text in _STOPS for token in near[near.index(taken[-1]) :]):
            return None
        following = self.text.tokens[inside[-1] + 1] if inside[-1] + 1 < sentence.stop else None
        if following is not None and following.pos in {"NOUN", "PROPN", "ADJ"}:
            return None
        if last and last.money and last.end < self.text.tokens[sentence.start].span.start:
            last = last if self.patterns.costing.search(before) else past.counted or last
        return (
            self._scaled(last, part, past, among=False)
            if last
            else self._last_plural(range(sentence.start, taken[-1].index), part)
        )

    def brought(self, part: Part, last: Unit | None, *, women: bool) -> Unit | None:
        """« Les blessés ont été conduits dans deux hôpitaux ; sept d'entre eux … »: those told of, and not where.

        Nor is anything measured meant: « un ferry de 68 mètres … Les passagers ont sauté ; 190 d'entre eux … ».
        """
        if last is None or last.name in self.numbers.units.values():
            return None
        told = self.text.within(Span(last.end - 1, last.end)) if last.end else range(0)
        if not told or not self.text.tokens[told[0]].dep.startswith("obl"):
            return last
        clause = self.text.children[self.text.tokens[told[0]].head]
        subjects = (self.text.tokens[i] for i in clause if i < told[0])
        plural = (t for t in subjects if t.dep.startswith("nsubj") and t.has("Number=Plur") and t.text.islower())
        found = next((t for t in plural if not (women and t.has("Gender=Masc"))), None)
        return (self._named(found, part) if found is not None else None) or last

    def divisible(self, part: Part, past: Past) -> Part | None:
        """``part``, but that nobody counts 6.8 people: what has decimals is of the grade that is told of, if any."""
        value, unit, grade = part.numeral.value, part.unit, self.numbers.grade
        counted = past.counted is not None and unit is not None and unit.name == past.counted.name
        if not counted or unit is None or value is None or value % 1 == 0 or part.numeral.scale > 1:
            return part
        if unit.name in self.numbers.once or unit.name in self.numbers.units.values():
            return part
        inside = self.text.within(part.span)
        sentence = self.text.sentence(inside[0]) if inside else range(0)
        if past.graded or any(grade in self.text.lowered[i] for i in sentence[:_SENTENCE]):
            return replace(part, unit=Unit(grade, part.span.end))
        before = past.counted is not None and past.counted.end < self.sentence(part)
        return None if before or unit.name in self.numbers.heads else part

    def sum(self, part: Part, past: Past) -> Unit | None:
        """The money of a row whose next sum is a bare number: « 10 milliards pour l'un et 5 pour l'autre »."""
        joined = self.patterns.joined.search(self.normal[max(0, part.span.start - BEFORE) : part.span.start])
        return self._scaled(past.money, part, past, among=False) if joined and past.money else None

    def priced_alike(self, part: Part, past: Past) -> bool:
        """Whether a number is another such price: « deux maisons : l'une 210 000 euros, l'autre 185 000 »."""
        value, amount = part.numeral.value, past.amount
        return bool(value and amount) and 1 / _ALIKE <= (value or 0) / (amount or 1) <= _ALIKE

    def against(self, part: Part, last: Unit | None, before: str) -> Part | None:
        """A number in words set against a count of its sentence: « onze vols, contre dix-neuf l'an dernier »."""
        set_against = last is not None and self.patterns.versus.search(before) and last.end >= self.sentence(part)
        return replace(part, unit=replace(last, end=part.span.end)) if last and set_against else None

    def since(self, part: Part, subject: Unit, last: Unit | None) -> bool:
        """Whether what was told last is of the same sentence, and the subject of one before."""
        return last is not None and subject.end < self.sentence(part) <= last.end

    def near(self, part: Part, last: Unit | None) -> bool:
        """Whether what was told last is of the same sentence and not set against « les dix autres »."""
        after = self.normal[part.span.end : part.span.end + AFTER].split()
        other = after and after[0].lower().strip(",.") in self.numbers.anaphors
        return last is not None and last.end >= self.sentence(part) and not other

    def goes_on(self, part: Part, told: Unit, counted: Unit | None, before: str) -> bool:
        """Whether a number goes on with the measure told last, and not with what was counted in a sentence before."""
        following = self.patterns.joined.search(before) or self.patterns.versus.search(before)
        if told.money or not following:
            return False
        near = not _ENDED.search(self.normal, told.end, part.span.start)
        if counted is None:
            return near and part.numeral.value is not None and part.numeral.value % 1 != 0
        return near and counted.end < told.end and _ENDED.search(self.normal, counted.end, told.end) is not None

    def whole(self, part: Part) -> bool:
        """« 54 sièges sur (125) et 32 % »: a whole that was divided, and no share."""
        before = self.normal[max(0, part.span.start - BEFORE) : part.span.start]
        return any(match.end() == len(before) for match in self.patterns.out_of.finditer(before))

    def raised(self, part: Part, following: Part) -> Part:
        """The part with the scale of the number that it moves to: « passer de (3) à 5 millions »."""
        numeral, scale = part.numeral, following.numeral.scale
        before = self.normal[max(0, part.span.start - BEFORE) : part.span.start]
        between = self.normal[part.span.end : following.numeral.span.start]
        if scale == 1 or numeral.scale > 1 or numeral.value is None or not self.patterns.to.fullmatch(between):
            return part
        moves = self.patterns.moving.search(before) is not None
        return replace(part, numeral=replace(numeral, value=numeral.value * scale, scale=scale)) if moves else part

    def handed(self, part: Part, counted: Unit | None, past: Past, before: str) -> Unit | None:
        """What was told last and is not said again, money too: « Le maire gagne 4 000 euros, son adjoint 1 500 »."""
        paid = past.last is not None and past.last.money
        last, size = (past.last, past.amount) if paid else (counted, past.size)
        if last is None or not (self.elided(part, last, before) or self.allotted(part, last, size)):
            return None
        return self._scaled(last, part, past, among=False)

    def elided(self, part: Part, last: Unit | None, before: str) -> bool:
        """Whether the noun is not said again: « 24 morts en Haïti et cinq à Cuba », « 50 élus, Untel 19 (27 %) »."""
        if last is None or last.end < self.sentence(part):
            return False
        joined = self.patterns.joined.search(before) is not None
        if self.patterns.made_of.match(self.normal, part.span.end):  # « deux médailles d'or et une d'argent »
            return not last.money and (joined or before.endswith(_OPENING))
        placed = joined and self.patterns.placed.match(self.normal, part.span.end) is not None
        if part.numeral.article:
            return placed and not last.money and last.name not in self.numbers.units.values()
        return placed or self.patterns.percented.match(self.normal, part.span.end) is not None

    def allotted(self, part: Part, last: Unit, size: Decimal | None) -> bool:
        """Whether what was counted is shared out: « la droite a 18 sièges, le PS 11 et le Centre 4 »."""
        value, here = part.numeral.value, last.end >= self.sentence(part)
        if not here or part.numeral.spelled or value is None or size is None or value > size * _ALIKE:
            return False
        if self.patterns.allotted.search(self.normal, last.end, part.span.start) is None:
            return False
        further = self.patterns.allotting.match(self.normal, part.span.end) is not None
        paid = last.money and self.normal[part.span.end : part.span.end + 1] in _ENDING and value * _ALIKE >= size
        return further or paid or self.normal[last.end - 1].isdigit()

    def named(self, numeral: Numeral, known: Container[str]) -> bool:
        """Whether figures end a name that is known: « le CAC 40 perdant 1 % »."""
        inside = self.text.within(numeral.span)
        words = self.text.tokens[max(inside[0] - _TITLED, 0) : inside[0]] if inside and not numeral.spelled else ()
        return any(self.normal[word.span.start : numeral.span.end] in known for word in words)

    def _scaled(self, last: Unit, part: Part, past: Past, *, among: bool) -> Unit:
        factor = past.factor(part.numeral.value, part=among) if last.money else Decimal(1)
        return replace(last, end=part.span.end, factor=factor)

    def stated(self, part: Part, block: Block, before: str) -> Part | None:
        """A bare number with a noun that its sentence states: « le nombre de postes est de 45 000 »."""
        stated = list(self.patterns.count_of.finditer(self.begun(part, block)))
        told = stated[-1] if stated else self.patterns.counted.match(self.normal, self._moved_to(part, before))
        if marked := self.patterns.marked.search(before):
            return replace(part, unit=Unit(singular(marked["noun"].lower(), self.numbers), part.span.end))
        if reckoned := self.reckoned(part, before):
            return reckoned
        if unit := self.moved(part, before):
            return replace(part, unit=unit)
        if told:
            return replace(part, unit=Unit(singular(told["noun"], self.numbers), part.span.end))
        if self.patterns.bracket.search(before) and (unit := self._plural_before(part)):
            return replace(part, unit=unit)
        if self.patterns.pronoun.search(before) and (unit := self._plural_told(part) or self._anybody(part)):
            return replace(part, unit=unit)
        if unit := self._apposed(part, before) or self._headed(part, block):
            return replace(part, unit=unit)
        if self.patterns.copula.search(before) and (unit := self._plural_subject(part)):
            return replace(part, unit=unit)
        return None

    def _moved_to(self, part: Part, before: str) -> int:
        """Past the second number of « (ramené) de 40 à 25 (le nombre de postes) »."""
        second = self.patterns.second.match(self.normal, part.span.end) if self.patterns.moving.search(before) else None
        return second.end() if second else part.span.end

    def told_before(self, part: Part) -> Unit | None:
        """The last plural noun before « d'entre eux », in the sentence or the one before it."""
        return self._plural_subject(part) or self._plural_told(part)

    def reckoned(self, part: Part, before: str) -> Part | None:
        """A number whose noun follows: « chiffre à 2 200 les emplois »."""
        if self.patterns.reckoned.search(before) is None or part.span.end >= len(self.normal):
            return None
        at = self.text.within(Span(part.span.end, part.span.end)).stop
        words = self.text.tokens[at : at + 2]
        if len(words) < 2 or words[0].pos != "DET" or not words[1].has("Number=Plur"):
            return None
        return replace(part, unit=self._named(words[1], part)) if words[1].pos == "NOUN" else None

    def numbered(self, part: Part, before: str) -> Unit | None:
        """The subject that a number is said to count: « les voleurs, au nombre de trois ou quatre »."""
        return self._plural_subject(part) if self.patterns.numbering.search(before) else None

    def told_after(self, part: Part, before: str) -> Part | None:
        """A number whose noun follows: « évalue à soixante le nombre de victimes »."""
        if reckoned := self.reckoned(part, before):
            return reckoned
        told = None if self.patterns.divisor.search(before) else self.patterns.counted.match(self.normal, part.span.end)
        return replace(part, unit=Unit(singular(told["noun"], self.numbers), part.span.end)) if told else None

    def picked(self, part: Part, block: Block) -> Unit | None:
        """The plural that so many are of: « Parmi les blessés, trois ont pu rentrer », not « trois ministres »."""
        told = self.patterns.picked.search(self.begun(part, block)[-_PICKED:])
        name = singular(told["noun"].lower(), self.numbers) if told else ""
        return Unit(self.numbers.units.get(name, name), part.span.end) if told else None

    def raced(self, part: Part, last: Unit | None) -> Unit | None:
        """Seconds and hundredths behind others: « en 24,63 devant Durand (25,44) »."""
        second = self.numbers.sixtieths[self.numbers.minute]
        exact = part.numeral.value is not None and part.numeral.value.as_tuple().exponent == _HUNDREDTHS
        if last is None or last.name != second or not exact or last.end < self.sentence(part):
            return None
        return replace(last, end=part.span.end)

    def apportioned(self, part: Part, last: Unit | None) -> Unit | None:
        """Another share of its sentence: « un train sur trois au nord et 1 sur 2 au sud »."""
        whole = self.patterns.out_of.match(self.normal, part.span.end)
        if last is None or last.name != "%" or whole is None or last.end < self.sentence(part):
            return None
        return replace(last, end=part.span.end) if self.normal[whole.end() : whole.end() + 1].isdigit() else None

    def ranked(self, part: Part, block: Block, before: str) -> Unit | None:
        """What the sentence counts by a rank: « C'est le 12e accident, contre 18 en 2022 »."""
        told = list(self.patterns.ranked.finditer(self.begun(part, block)))
        return Unit(told[-1]["noun"].lower(), part.span.end) if told and self.patterns.versus.search(before) else None

    def _headed(self, part: Part, block: Block) -> Unit | None:
        """« Inscrits : 5 302 349 »: the plural at the head of its line, before a colon."""
        start = max(block.span.start, self.normal.rfind("\n", 0, part.span.start) + 1)
        match = self.patterns.headed.fullmatch(self.normal, start, part.span.start)
        return Unit(singular(match["noun"].lower(), self.numbers), part.span.end) if match else None

    def _apposed(self, part: Part, before: str) -> Unit | None:
        """The plural subject whose number stands behind it between commas: « les invités, près de 300 »."""
        match = self.patterns.apposed.search(before)
        if match is None or self.patterns.set_off.match(self.normal, part.span.end) is None:
            return None
        at = part.span.start - len(before) + match.start("noun")
        inside = self.text.within(Span(at, at + 1))
        token = self.text.tokens[inside[0]] if inside else None
        subject = token is not None and token.dep.startswith("nsubj")
        return self._named(token, part) if token and subject and token.has("Number=Plur") else None

    def _plural_before(self, part: Part) -> Unit | None:
        """The plural noun right before the bracket that a number opens: « des papillons (238 au total) »."""
        inside = self.text.within(part.span)
        token = self.text.tokens[inside[0] - 2] if inside and inside[0] > 1 else None
        return self._named(token, part) if token and token.has("Number=Plur") and token.text.islower() else None

    def _plural_subject(self, part: Part) -> Unit | None:
        """The plural noun right before « étaient »: « Les manifestants étaient 12 000 »."""
        inside = self.text.within(part.span)
        start = self.text.sentence(inside[0]).start if inside else 0
        return self._last_plural(range(max(start, inside[0] - _NEAR), inside[0]), part) if inside else None

    def _plural_told(self, part: Part) -> Unit | None:
        """The last plural noun of the sentence before: « Les pêcheurs défilent. Ils sont 300. »."""
        inside = self.text.within(part.span)
        start = self.text.sentence(inside[0]).start if inside else 0
        if start == 0:
            return None
        told = self.text.sentence(start - 1)
        return self._last_plural(range(max(told.start, told.stop - _SENTENCE), told.stop), part)

    def _anybody(self, part: Part) -> Unit | None:
        """« Ils étaient 4 500 à défiler »: people, where nobody was told of before."""
        gathered = self.patterns.gathered.match(self.normal, part.span.end)
        noun = self.numbers.marcher if gathered and gathered["march"] else self.numbers.anybody
        return Unit(noun, part.span.end) if gathered else None

    def _last_plural(self, place: range, part: Part) -> Unit | None:
        words = (self.text.tokens[index] for index in reversed(place))
        plural = (token for token in words if token.pos == "NOUN" and token.has("Number=Plur") and token.text.islower())
        found = next(plural, None)
        return self._named(found, part) if found else None

    def _named(self, token: Token, part: Part) -> Unit | None:
        if token.pos != "NOUN":
            return None
        return Unit(singular(token.text.lower(), self.numbers), part.span.end)

    def scored(self, numeral: Numeral) -> bool:
        """Whether the number is one side of a score or a code: « 6-4 »."""
        start, end = numeral.span.start, numeral.span.end
        if self.patterns.score.match(self.normal, end) is not None or self._coded(numeral):
            return True
        return start > 1 and self.normal[start - 1] in "-–" and self.normal[start - 2].isdigit()

    def _coded(self, numeral: Numeral) -> bool:
        """« une usine de Craon (53) »: two figures alone in brackets behind where something is; no list of counts."""
        start, end = numeral.span.start, numeral.span.end
        held = self.normal[max(start - 1, 0) : start] == "(" and self.normal[end : end + 1] == ")"
        listed = _NEXT.match(self.normal, end + 1) or _LAST.search(self.normal, max(start - BEFORE, 0), start)
        if not held or end - start != _CODE or listed:
            return False
        inside = self.text.within(numeral.span)
        here = skip_back(self.text.tokens, inside[0] - 2, 0, NOUNS) if inside else 0
        here -= here > 0 and self.text.tokens[here].text.istitle() and self.text.tokens[here].pos == "DET"
        named = here > 0 and self.text.tokens[here + 1].text[:1].isupper() and here < inside[0] - 2
        return named and self.text.tokens[here].pos == "ADP"

    def moved(self, part: Part, before: str) -> Unit | None:
        """The plural noun that changes between two numbers: « Les ventes sont passées de 32 à 19 »."""
        ended = self.patterns.first.sub("", before)
        after = self.normal[part.span.end : part.span.end + BEFORE]
        if part.numeral.scale > 1 or any(word in after for word in self.numbers.large):
            return None
        return self._plural_subject(part) if self.patterns.moving.search(ended) else None

    def played(self, numeral: Numeral, before: str) -> bool:
        """Whether the number is one side of a result in words: « a gagné 27 à 19 »."""
        if numeral.spelled or self.patterns.played.search(before) is None:
            return False
        second = self.patterns.second.match(self.normal, numeral.span.end)
        return second is not None or self.patterns.first.search(before) is not None

    def of_a_name(self, part: Part) -> bool:
        """Whether figures end a name, as in « Ligue 1 à sept points »: what follows is no range with them."""
        inside = self.text.within(part.span)
        if not inside or inside[0] == 0 or part.numeral.spelled:
            return False
        before = self.text.tokens[inside[0] - 1]
        opens = inside[0] - 1 == self.text.sentence(inside[0]).start
        named = before.pos == "PROPN" or (before.pos == "NOUN" and before.text[:1].isupper() and not opens)
        return named or (len(before.text) > 1 and before.text.isalpha() and before.text.isupper())

    def after_name(self, part: Part) -> bool:
        """Whether a name or noun stands right before, with which the number may go: « la base aérienne 113 »."""
        inside = self.text.within(part.span)
        if not inside or inside[0] == 0:
            return False
        token = self.text.tokens[inside[0] - 1]
        if token.pos == "ADJ" and token.has("Number=Sing") and inside[0] > 1:
            token = self.text.tokens[inside[0] - 2]
        return token.pos in {"PROPN", "NOUN", "X"} or token.text[:1].isupper() or token.text in {"-", "/", "n°"}

    def sentence(self, part: Part) -> int:
        """The offset at which the sentence of a number begins."""
        inside = self.text.within(part.span)
        return self.text.tokens[self.text.sentence(inside[0]).start].span.start if inside else part.span.start

    def begun(self, part: Part, block: Block) -> str:
        """The characters of the sentence before a number, with those before a colon where it begins one."""
        inside = self.text.within(part.span)
        start = self.text.tokens[self.text.sentence(inside[0]).start].span.start if inside else block.span.start
        if start == part.span.start and self.normal[block.span.start : start].rstrip().endswith(":"):
            start = max(block.span.start, self.normal.rfind("\n", 0, start) + 1)
        return self.normal[max(start, part.span.start - _SENTENCE) : part.span.start]
