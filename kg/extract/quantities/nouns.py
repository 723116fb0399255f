"""Which noun a number counts: the one after it, unless that goes on with a name or tells how and not what."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.extract.quantities.bare import BEFORE
from kg.extract.quantities.units import Unit, noun
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Container

    from kg.extract.quantities.bare import Surroundings
    from kg.extract.quantities.numerals import Numeral
    from kg.model import Block, Token

_MILLION = 10**6
_MODIFYING = frozenset({"acl", "amod"})


class Nouns:
    """The nouns of a text; ``peoples`` are adjectives of place, ``purse`` the money that the text tells of, if any."""

    def __init__(self, around: Surroundings, peoples: Container[str], purse: Unit | None) -> None:
        self.around = around
        self.text, self.normal = around.text, around.normal
        self.numbers, self.patterns = around.numbers, around.patterns
        self.peoples = peoples
        self.purse = purse

    def of(self, numeral: Numeral, block: Block) -> Unit | None:
        """The noun after a number, or money for what is told in millions of it; ``None`` where it counts nothing."""
        if numeral.spelled and self.patterns.made_of.match(self.normal, numeral.span.end):
            return None
        if self.patterns.multiplied.search(self.around.before(numeral.span.start, block)):
            return Unit(self.numbers.fold, numeral.span.end)
        value = numeral.value or numeral.minimum or Decimal(0)
        if not numeral.round and value < _MILLION and self._partitive(numeral):
            return None
        found = noun(self.text, numeral.span.end, self.numbers, many=value >= 2)
        if found is None and numeral.article and (one := self.patterns.one_of.match(self.normal, numeral.span.end)):
            found = Unit(one[1], one.end())
        if found is None or found.end > block.span.end or self.normal[found.end - 2].isspace():
            return None
        if numeral.spelled and self.patterns.together.search(self.around.before(numeral.span.start, block)):
            return None
        joined = self.patterns.joined.search(self.around.before(numeral.span.start, block))
        people = found.name.lower() in self.peoples and (joined or self._heads_row(found))
        shared = people or self.patterns.out_of.match(self.normal, found.end)
        if found.name[0].isupper() and ((numeral.article and not shared) or self._titled(numeral)):
            return None
        if (found.name.isupper() and value != int(value)) or found.name.lower() in self.numbers.uncounted:
            return None
        if found.name[0].isupper() and self.normal[numeral.span.start].isupper() and not self._opens(numeral):
            return None
        if not numeral.spelled and found.name[0].isupper() and not self._counted(found) and not shared:
            return found if self._made_things(numeral) else None
        if self._adverbial(numeral, found) or self._qualified(numeral, found) or self._governs(found):
            return None
        if (scale := self.numbers.scales.get(found.name, 0)) >= _MILLION:  # « les deux autres milliards »
            return replace(self.purse, end=found.end, factor=Decimal(scale)) if self.purse else None
        if numeral.scale >= _MILLION and found.name in self.numbers.sums and self.purse:
            return replace(self.purse, end=numeral.span.end)
        return found

    def _heads_row(self, found: Unit) -> bool:
        """Whether another count is joined: « un Français et deux Belges »."""
        row = self.patterns.row.match(self.normal, found.end)
        word = self.normal[row.end() : row.end() + BEFORE].split()[:1] if row else []
        return bool(word) and word[0].lower() in self.numbers.spelled

    def _partitive(self, numeral: Numeral) -> bool:
        """Whether what follows tells of what kind those counted are: « dont dix de mathématiques »."""
        at = self.text.within(Span(numeral.span.end, numeral.span.end)).stop
        link, owner = self.text.lowered[at : at + 1], self.text.lowered[at + 1 : at + 2]
        return link[:1] != () and link[0] in self.numbers.links and not (owner and owner[0] in self.numbers.owners)

    def _qualified(self, numeral: Numeral, found: Unit) -> bool:
        """Whether a feminine participle tells of things named before: « cent autres arrêtées », « cinq disputées »."""
        told = self._token(found)
        if told is None or numeral.article or told.pos not in {"VERB", "ADJ"} or not told.has("Gender=Fem"):
            return False
        if self.patterns.others.match(self.normal, numeral.span.end):
            return True
        return told.has("VerbForm=Part") and found.name not in self.numbers.harms | self.numbers.deeds

    def _token(self, found: Unit) -> Token | None:
        """The token that a noun after a number ends in, if any."""
        inside = self.text.within(Span(found.end - 1, found.end))
        return self.text.tokens[inside[0]] if inside else None

    def _governs(self, found: Unit) -> bool:
        """Whether a verb with an object stands behind the number: « la loi 14 (modifiant) la Charte »."""
        told = self._token(found)
        if told is None or told.pos != "VERB" or not (told.has("VerbForm=Part") and told.has("Tense=Pres")):
            return False
        return any(
            self.text.tokens[child].dep == "obj" and child > told.index for child in self.text.children[told.index]
        )

    def _opens(self, numeral: Numeral) -> bool:
        """Whether the number is the first word of its sentence."""
        inside = self.text.within(numeral.span)
        return (
            not inside or self.text.sentence(inside[0]).start == inside[0] or self.normal[numeral.span.start].isdigit()
        )

    def _made_things(self, numeral: Numeral) -> bool:
        """Whether things of one make are counted: « et 6 Canadair », « (a) commandé 126 Rafale »."""
        inside = self.text.within(numeral.span)
        before = self.text.tokens[inside[0] - 1] if inside and inside[0] else None
        if before is None:
            return False
        several = (numeral.value or numeral.minimum or 0) >= 2
        made = several and before.pos == "VERB" and before.dep not in _MODIFYING
        return made or before.text.lower() in self.numbers.openers

    def _adverbial(self, numeral: Numeral, found: Unit) -> bool:
        """Whether the word after a number says how and not what: « dont deux grièvement », « trois légèrement »."""
        before = self.normal[max(0, numeral.span.start - BEFORE) : numeral.span.start]
        told = self._token(found)
        if told is not None and (numeral.value or 0) >= 2 and told.text.endswith(self.numbers.adverbs):
            return True
        if self.patterns.among.search(before) is None:
            return False
        qualified = told is not None and told.pos in {"VERB", "ADJ"} and found.name not in self.numbers.harms
        return qualified or found.name.endswith(self.numbers.adverbs)

    def _counted(self, found: Unit) -> bool:
        """Whether a capitalised word can be counted: « 27 Maltais », « 300 CRS »."""
        acronym = len(found.name) > 2 and found.name.isupper() and found.name.isalpha()
        return acronym or self.normal[found.end - 1] in self.numbers.grammar.plurals

    def _titled(self, numeral: Numeral) -> bool:
        """Whether the number ends a name: « France 2 », « Canal 9 »."""
        inside = self.text.within(numeral.span)
        if not inside or inside[0] == 0:
            return False
        token = self.text.tokens[inside[0] - 1]
        return token.pos == "PROPN" or (token.text[:1].isupper() and self.text.sentence(inside[0]).start < token.index)
