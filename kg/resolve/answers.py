"""Which claim of a document another of it answers, by its words: « dément avoir fermé », « a confirmé la vente ».

Who denies a deed of his own in an infinitive meets the claim that tells it of him; who rejects « these accusations »,
the one that has just been told. Else two claims are on one matter where they tell the same deed, by the same event,
verb or noun, and share most of their content words: what both say of the same people and places is not enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kg.model import Entity
from kg.terms import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.model import Claim, Event, Reading, Source, Token

# Two claims are on the same matter from this share of the content words of the shorter on.
_SHARED = 0.5
_LEAST = 2
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_DEEDS = frozenset({"NOUN", "VERB"})
# « suppression », « supprimer »: how many first letters a noun has of its verb.
_STEM = 5
# « ces accusations », « cette version des faits »; how many sentences back that may have been said.
_SHOWN = 4
_NEAR = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """A claim denies or bears out what another has ``said``; ``rule`` tells how they were found to meet."""

    claim: Claim
    said: Claim
    denies: bool
    rule: str


def answers(reading: Reading, crowd: int) -> Iterator[Answer]:
    """The answers of one document, in order; a word that stands in more than ``crowd`` claims makes none meet."""
    if all(claim.stance is Stance.NEUTRAL for claim in reading.claims):
        return
    heard = {claim.number: _Heard(reading, claim) for claim in reading.claims}
    holders: dict[str, list[_Heard]] = {}
    for one in heard.values():
        for word in one.words:
            holders.setdefault(word, []).append(one)
    before: list[_Heard] = []
    for one in heard.values():
        denies = one.claim.stance is Stance.DENYING
        if denies or one.claim.stance is Stance.FACTIVE:
            words = one.words if one.shown is None else ()
            near = {other.claim.number: other for w in words if len(holders[w]) <= crowd for other in holders[w]}
            for number in sorted(near):
                other = near[number]
                if (denies or number < one.claim.number) and one.meets(other):
                    yield Answer(one.claim, other.claim, denies, "denied words" if denies else "same words")
        if denies and one.shown is not None and (said := one.charged(before)) is not None:
            yield Answer(one.claim, said.claim, denies=True, rule="denied charge")
        before.append(one)


class _Heard:
    """A claim and its words."""

    def __init__(self, reading: Reading, claim: Claim) -> None:
        self.reading = reading
        self.claim = claim
        self.text = reading.text
        inside = [reading.text.tokens[index] for index in reading.text.within(claim.content)]
        self.tokens: list[Token] = inside
        self.words = frozenset(token.lemma.casefold() for token in inside if token.pos in _CONTENT)
        self.denied = any(token.has("Polarity=Neg") for token in inside)

    @cached_property
    def deed(self) -> Token | None:
        """What is told to be done: the first verb, or the first noun where no clause is told."""
        verb = next((token for token in self.tokens if token.pos == "VERB"), None)
        led = bool(self.tokens) and self.text.tokens[max(self.tokens[0].index - 1, 0)].pos == "SCONJ"
        clause = led or any(token.has("VerbForm=Fin") or token.dep.startswith("nsubj") for token in self.tokens)
        return verb or (None if clause else next((token for token in self.tokens if token.pos == "NOUN"), None))

    @cached_property
    def shown(self) -> Token | None:
        """The demonstrative of « ces accusations », which has no words of its own for what is answered."""
        short = 0 < len(self.tokens) <= _SHOWN
        return self.tokens[0] if short and self.tokens[0].has("PronType=Dem") and self.tokens[0].pos == "DET" else None

    @cached_property
    def events(self) -> frozenset[Event]:
        """The events whose evidence stands in what is said."""
        return frozenset(
            event
            for event in self.reading.events
            if any(self.claim.content.covers(span) or span.covers(self.claim.content) for span in event.evidence)
        )

    @property
    def speaker(self) -> Entity | Source | None:
        """Who says it."""
        return self.claim.speaker

    def others(self, other: _Heard) -> bool:
        """Whether somebody else says what the other claim says, and denies nothing."""
        return other.claim.stance is not Stance.DENYING and other.speaker != self.speaker

    def meets(self, other: _Heard) -> bool:
        """Whether two claims of different speakers tell one deed in the same words, or one deed of this speaker."""
        if not self.others(other) or self.denied != other.denied:
            return False
        shared = len(self.words & other.words)
        alike = shared >= _LEAST and shared >= _SHARED * min(len(self.words), len(other.words))
        return (alike and self.same_deed(other)) or self.own_deed(other)

    def same_deed(self, other: _Heard) -> bool:
        """Whether the deed told is told by the other too, by its verb, a noun of the same stem, or as an event."""
        if {event.kind for event in self.events} & {event.kind for event in other.events}:
            return True
        told = self.deed.lemma.casefold() if self.deed is not None else ""
        deeds = (token.lemma.casefold() for token in other.tokens if token.pos in _DEEDS)
        return bool(told) and any(
            deed == told or (len(told) > _STEM and deed[:_STEM] == told[:_STEM]) for deed in deeds
        )

    def own_deed(self, other: _Heard) -> bool:
        """« Il dément avoir démissionné », « être ruiné »: whether the other tells the same of who speaks here."""
        infinitive = any(token.has("VerbForm=Inf") for token in self.tokens[:_NEAR])
        if not infinitive or self.deed is None or not isinstance(self.speaker, Entity):
            return False
        deeds = {token.lemma.casefold() for token in other.tokens if token.pos == self.deed.pos}
        told = any(other.claim.content.covers(mention.span) for mention in self.speaker.mentions)
        return told and self.deed.lemma.casefold() in deeds

    def charged(self, before: list[_Heard]) -> _Heard | None:
        """What « these accusations » are: what another has said last, here or in the sentences before."""
        said = next((other for other in reversed(before) if self.others(other)), None)
        if said is None or not said.tokens:
            return None
        numbers = self.text.sentence_of
        return said if 0 <= numbers[self.tokens[0].index] - numbers[said.tokens[-1].index] <= _NEAR else None


__all__ = ["Answer", "answers"]
