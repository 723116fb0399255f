"""Where an incise ends: « …, a expliqué Paul Roux, le président du club, et … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text, Token

# How far behind a verb its subject may stand: « a déclaré mardi soir à la presse Jean Dupont ».
BEHIND = 12


class Closings:
    """Finds the ends of the incises of one unit."""

    unit: Unit
    text: Text
    speech: Speech
    people: Mapping[int, Mention]

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
        if not ends or (len(ends) == 1 and self._named_last(ends[0], speaker)):
            return self.unit.span.end
        whole = len(ends) > 1 or self.text.tokens[self.unit.tokens[-1]].index <= ends[0] + 1
        return self.text.tokens[ends[-1] if whole else ends[0]].span.end

    def _named_last(self, comma: int, speaker: int) -> bool:
        """Whether all that is left behind a comma is who has spoken: « explique la directrice, Anne Morel. »."""
        rest = [self.text.tokens[index] for index in range(comma + 1, self.unit.tokens.stop)]
        if not rest or any(word.has("VerbForm=Fin") or word.pos in {"PRON", "SCONJ", "VERB"} for word in rest):
            return False
        mention = self.people.get(rest[0].index)
        person = mention is not None and mention.kind is Kind.PERSON
        if person and self.people.get(speaker) is None:
            return True
        noun = next((word for word in rest[:2] if word.pos == "NOUN"), None)
        return self.people.get(speaker) is not None and noun is not None and noun.lemma.lower() in self.speech.people

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

    def _relative(self, token: Token) -> bool:
        """Whether a verb is that of a relative clause, and has the word that opens one."""
        below = self.text.subtree(token.index) if token.dep == "acl:relcl" else ()
        return any(self.text.lowered[index] in self.speech.relating for index in below)
