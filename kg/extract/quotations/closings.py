"""Where an incise may stand and where it ends: « …, a expliqué Paul Roux, le président du club, et … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import alike
from kg.extract.quotations.behind import BEHIND
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text, Token

# « Par ailleurs », « Dans ces conditions »: words before an incise that is not yet behind a clause.
_LINKING = 4
_PARTS = frozenset({",", "–", "—", ";", ":"})


class Closings:
    """Finds the ends of the incises of one unit."""

    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.speech = speech
        self.people = people

    def closed(self, last: int, speaker: int) -> int:
        """The offset behind the comma or dash that ends an incise, an apposition to its subject passed over.

        « …, a expliqué Paul Roux, le président du club, et … »
        """
        ends: list[int] = []
        for index in range(max(last, speaker) + 1, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if index in self.unit.quoted:
                break
            if token.text in {",", "–", "—"}:
                ends.append(index)
                if len(ends) > 1 or speaker <= last or not self._apposition(index):
                    break
            elif ends and (token.has("VerbForm=Fin") or token.pos in {"PRON", "SCONJ"}):
                break
        last_told = len(ends) == 1 and self._named_last(ends[0], speaker)
        if not ends or last_told or self._occasion(ends[-1]):
            return self.unit.span.end
        told = self._described(ends[-1], last, speaker) if speaker > last else ends[-1]
        if told != ends[-1] and told in self.unit.tokens and self._named_last(told, speaker):
            return self.unit.span.end  # « …, dit Luc Roy, 54 ans, président du club. »
        if told != ends[-1]:
            return self.text.tokens[told].span.end if told in self.unit.tokens else self.unit.span.end
        whole = len(ends) > 1 or self.text.tokens[self.unit.tokens[-1]].index <= ends[0] + 1
        return self.text.tokens[ends[-1] if whole else ends[0]].span.end

    def opens(self, first: int, name: int) -> bool:
        """Whether only a few linking words stand before ``first``, and a comma closes what ``name`` begins."""
        words = [i for i in self.unit.frame if i < first and self.text.tokens[i].pos != "PUNCT"]
        third = self.speech.third | self.speech.stressed
        told = any(self.text.tokens[i].pos == "PROPN" or self.text.lowered[i] in third for i in words)
        if not self._free(words) and (told or len(words) > _LINKING):
            return False
        return any(self.text.tokens[i].text == "," for i in range(name + 1, min(name + BEHIND, self.unit.tokens.stop)))

    def _free(self, words: Sequence[int]) -> bool:
        """« Ce qui compte, explique Luc Roy, c'est … »: a relative clause of nothing that is named."""
        opening = self.text.lowered[words[0] : words[0] + 2] if words else ()
        return len(opening) > 1 and opening[0] in self.speech.faceless and opening[1] in self.speech.relating

    def _described(self, comma: int, last: int, speaker: int) -> int:
        """The comma, or end of the unit, behind what is told of the speaker from ``comma`` on, if anything is.

        « …, soupire Ana Roy, 62 ans, assise devant sa maison, tentant de sourire, … »
        """
        before = next((i for i in range(last - 1, self.unit.tokens.start, -1) if self.text.tokens[i].text == ","), last)
        # « Dax, dit Luc Roy, détruite par le feu, renaîtra »
        whole = any(self.text.tokens[i].has("VerbForm=Fin") for i in range(self.unit.tokens.start, before))
        while comma + 1 in self.unit.tokens and self._of_speaker(comma + 1, speaker, whole=whole):
            behind = range(comma + 1, self.unit.tokens.stop)
            stop = next((i for i in behind if self.text.tokens[i].text in _PARTS or i in self.unit.quoted), behind.stop)
            if stop in self.unit.quoted or any(self.text.tokens[i].has("VerbForm=Fin") for i in range(comma + 1, stop)):
                break
            aged, comma = self.text.tokens[comma + 1].pos == "NUM", stop
            if aged and self._apposition(comma) and self._trade(comma + 1):  # « 62 ans, boulangère, »
                comma = next(i for i in range(comma + 1, self.unit.tokens.stop) if self.text.tokens[i].text in _PARTS)
        return comma

    def _trade(self, index: int) -> bool:
        """Whether a noun without article for who may speak stands there: « président du club »."""
        token = self.text.tokens[index]
        return token.pos == "NOUN" and token.lemma.lower() in self.speech.people

    def _of_speaker(self, index: int, speaker: int, *, whole: bool) -> bool:
        """Whether an age, a participle, « avant de » or « la voix rauque » stands at the token, told of the speaker.

        No past participle, if no ``whole`` clause has been said before.
        """
        token, grammar = self.text.tokens[index], self.speech.grammar
        after = self.text.tokens[index + 1] if index + 1 in self.unit.tokens else token
        if token.pos == "NUM":
            return after.lemma == self.speech.year
        if self.text.lowered[index] == self.speech.prior:
            return after.text.lower() in grammar.ofs_plain
        doing = token.has("VerbForm=Part") and not token.has("Tense=Past")
        if doing or self.speech.manner.match(self.text.normal, token.span.start):
            return True
        word = after if token.pos == "ADV" else token
        if not whole or not (word.pos == "ADJ" or word.has("VerbForm=Part")):
            return False
        mention = self.people.get(speaker)
        named = range(speaker, speaker + 1) if mention is None else self.text.within(mention.span)
        return word.head in named or alike(self.text.tokens[named[0]], word)

    def _named_last(self, comma: int, speaker: int) -> bool:
        """Whether all that is left behind a comma is who has spoken: « explique la directrice, Anne Morel. ».

        Or what, or of what body: « explique Luc Roy, directeur chargé des ventes. », « …, de la CGT. ».
        """
        rest = [self.text.tokens[index] for index in range(comma + 1, self.unit.tokens.stop)]
        near = {word.lemma.lower(): word for word in rest[:2] if word.pos in {"NOUN", "ADJ"}}
        called = next((word for lemma, word in near.items() if lemma in self.speech.people), None)
        if called is not None and self.people.get(speaker) is not None:
            rest = rest[: self._related(rest, called)]
        if not rest or any(_tells(word) for word in rest):
            return False
        mention = self.people.get(rest[0].index)
        person = mention is not None and mention.kind is Kind.PERSON
        if person and self.people.get(speaker) is None:
            return True
        if self.people.get(speaker) is None:
            return False
        return called is not None or (rest[0].text.lower() in self.speech.grammar.ofs and self._bodily(rest))

    def _related(self, rest: Sequence[Token], noun: Token) -> int:
        """Where in ``rest`` the last clause of all is told of the ``noun``: « une retraitée (qui vit). », or its end.

        Not « une retraitée qui vit ici, a tout vu. ».
        """
        relating = {*self.speech.relative, *self.speech.wheres, self.speech.grammar.whose}
        opens = (at for at, word in enumerate(rest) if word.text.lower() in relating and word.index > noun.index)
        behind = next(opens, len(rest))
        return behind if all(word.text != "," for word in rest[behind:]) else len(rest)

    def _bodily(self, words: Sequence[Token]) -> bool:
        """Whether the words name a body."""
        named = (self.people.get(word.index) for word in words)
        return any(mention is not None and mention.kind is Kind.ORGANIZATION for mention in named)

    def _occasion(self, comma: int) -> bool:
        """« …, a dit Luc Roy, à la sortie du tribunal. »: whether all that is left tells when or where it is said.

        So it does behind an apposition: « …, a dit le maire, Luc Roy, dans un tract. ».
        """
        rest = [self.text.tokens[index] for index in range(comma + 1, self.unit.tokens.stop)]
        if not rest or any(word.has("VerbForm=Fin") or word.index in self.unit.quoted for word in rest):
            return False
        return self.speech.saying.match(self.text.normal, rest[0].span.start) is not None

    def _apposition(self, comma: int) -> bool:
        """Whether a noun phrase without a verb stands between the comma and the next: « Jean Roux, maire de Dax, »."""
        first = self.text.tokens[comma + 1] if comma + 1 in self.unit.tokens else None
        if first is None or first.pos not in {"DET", "NOUN", "PROPN", "ADJ"}:
            return False
        for index in range(comma + 1, min(comma + 1 + BEHIND, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if token.text in {",", "–", "—"}:
                return True
            if token.has("VerbForm=Fin") or token.pos in {"SCONJ", "PRON"} or index in self.unit.quoted:
                return False
        return False


def _tells(word: Token) -> bool:
    """Whether the token begins or tells a clause, as « chargé » or « fondateur » do not, if taken for verbs."""
    clausal = word.pos == "VERB" and (word.has("VerbForm=Inf") or word.has("Tense=Pres"))
    return clausal or word.has("VerbForm=Fin") or word.pos in {"PRON", "SCONJ"}
