"""The words of a source that is no entity: « une source proche du dossier »."""

from __future__ import annotations

from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.annotate.dated import timed
from kg.annotate.universal import FLAT, NOUNS, VERBS
from kg.extract.claims.sorts import sort
from kg.model import Form, Kind, Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.claims.cast import Cast
    from kg.lang.speech import Speech
    from kg.model import Entity, Mention, Reading, Text, Token

# The parts of a phrase that stay in the words of a source: « une source proche du dossier ».
_PARTS = frozenset({"det", "amod", "nmod", "case", "nummod", "compound", "fixed", "obl:arg", "advmod", "cc", "conj"})
# Those of what completes a noun without a verb, and how many of its words may stand before a name.
_PHRASED = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN", "X"})
_COMPLETING = 9


class Wording:
    """Finds the words of the sources of one text."""

    text: Text
    speech: Speech
    cast: Cast
    reading: Reading

    @cached_property
    def over(self) -> dict[int, list[tuple[int, Mention, Entity]]]:
        """The mentions over each token, numbered, with their entities."""
        found: dict[int, list[tuple[int, Mention, Entity]]] = {}
        rows = ((mention, entity) for entity in self.reading.entities for mention in entity.mentions)
        for number, (mention, entity) in enumerate(rows):
            for index in self.text.within(mention.span):
                found.setdefault(index, []).append((number, mention, entity))
        return found

    @cached_property
    def mentioned(self) -> dict[int, Entity]:
        """The entity of the shortest mention over each token."""
        return {
            index: rows[0][2] if len(rows) == 1 else min(rows, key=lambda row: len(row[1].span))[2]
            for index, rows in self.over.items()
        }

    @cached_property
    def _dated(self) -> frozenset[int]:
        """The words of times: « son rapport mardi » has no « mardi » in it."""
        return timed(self.reading)

    @cached_property
    def _cues(self) -> frozenset[int]:
        """The verbs that lead words in, which are no part of who says them: « L'avocate reproche … et demande … »."""
        cues = (said.cue for said in self.reading.utterances if said.cue is not None and not said.reason)
        words = (index for cue in cues for index in self.text.within(cue))
        return frozenset(index for index in words if self.text.tokens[index].pos in VERBS)

    @cached_property
    def _cued_by(self) -> dict[int, frozenset[int]]:
        """By who speaks the words of all their cues, and of what they say: « Le rapport pointe … et recommande … »."""
        found: dict[int, frozenset[int]] = {}
        for said in self.reading.utterances:
            if said.speaker is None or said.cue is None:
                continue
            place = self.text.tokens[said.speaker].span
            for stretch in (said.cue, said.content):
                if not stretch.covers(place):  # « de source policière » names its source
                    words = frozenset(self.text.within(stretch))
                    found[said.speaker] = found.get(said.speaker, frozenset()) | words
        return found

    def source(self, index: int, cue: Span | None = None) -> Source:
        """The words of the phrase with head ``index``, without what follows a comma or a relative pronoun.

        Neither are the words of the ``cue`` among them, nor whom something is told to.
        """
        if cue is not None and cue.covers(self.text.tokens[index].span):
            cue = None  # « de source policière » names its source itself
        inside, stack = {index}, [index]
        cued = self._cued_by.get(index, frozenset())
        while stack:
            here = stack.pop()
            for child in self.text.children[here]:
                token = self.text.tokens[child]
                if (
                    self._parts(token, here, index)
                    and not (cue and cue.overlaps(token.span))
                    and child not in self._cues | cued
                ):
                    inside.add(child)
                    stack.append(child)
        first = last = index
        while first - 1 in inside:
            first -= 1
        first += first < index and self.text.lowered[first] in self.cast.language.grammar.tos  # « aux hôteliers »
        while last + 1 in inside:
            last += 1
        span = self.text.span(first, last)
        for name in self._broken(span):
            if name.overlaps(span) and name.end > span.end:
                span = Span(span.start, name.end)
        return Source(self.text.meant(span).lstrip("-'"), span, self._kind(index, span))  # « -elle » of « dit-elle »

    def _kind(self, index: int, span: Span) -> Kind | None:
        """What the words of a source tell that it is: « un témoin » somebody, « la direction » a body.

        « plusieurs de ses amis », « une dizaine de riverains » are what the noun behind tells.
        """
        words, grammar = self.text.within(span), self.cast.language.grammar
        some, counting = self.text.tokens[index], self.cast.language.numbers.tens | self.speech.indefinite
        counted = some.pos != "NOUN" or not counting.isdisjoint((some.lemma.lower(), some.text.lower()))
        told = (sort(self.text.tokens[here], self.cast.language) for here in words[index - words.start :])
        found = next((kind for kind in told if kind is not None), None) if counted else sort(some, self.cast.language)
        few = {self.text.lowered[here] for here in words} - grammar.ofs <= self.speech.indefinite
        return Kind.PERSON if few and found is None else found

    def _broken(self, span: Span) -> list[Span]:
        """The names that ``span``, or one of them behind it, breaks off."""
        while True:
            rows = {row[0]: row[1] for index in self.text.within(span) for row in self.over.get(index, ())}
            names = [rows[number].span for number in sorted(rows) if rows[number].form is Form.NAMED]
            end = max((name.end for name in names), default=span.end)
            if end <= span.end:
                return names
            span = Span(span.start, end)

    def _parts(self, token: Token, here: int, head: int) -> bool:
        """Whether a token that hangs from ``here`` is one of the words of the source with that ``head``."""
        if here != head:
            return token.dep in _PARTS | FLAT and not self._timed(token)
        if token.text.lower() in self.speech.relating or self._made(token) or self._timed(token):
            return False
        if token.dep == "conj" and (token.pos == "NUM" or token.text[:1].isdigit()):
            return False  # « 15 000 selon les organisateurs et 6 000 selon la préfecture »
        toward = self.speech.toward | self.speech.settings
        told = any(self.text.lowered[c] in toward for c in self.text.children[token.index])
        told = told and not token.has("NumType=Card")  # « quatre Américains sur dix »
        beside = token.pos in NOUNS and token.index == head + 1
        beside = beside or (token.dep == "acl" and token.index == head + 1 and token.has("Tense=Past"))
        return (token.dep in _PARTS and token.dep not in {"case", "cc"} and not told) or beside

    def _timed(self, token: Token) -> bool:
        """« Le conseil a rendu son rapport mardi »: a bare time, which is no word of the source."""
        return token.index in self._dated and token.pos == "NOUN" and not self.text.children[token.index]

    def _spans(self, entity: Entity, words: range, *, named: bool) -> Iterator[Span]:
        """Where ``entity`` is mentioned among ``words``, or only where it is named."""
        rows = (row for index in words for row in self.over.get(index, ()))
        return (m.span for _, m, other in rows if other is entity and (m.form is Form.NAMED or not named))

    def _completes(self, index: int) -> bool:
        """« l'avis d'un élu »: whether the shortest mention over a token is a description that it only completes."""
        mention = min((row[1] for row in self.over.get(index, ())), key=lambda mention: len(mention.span), default=None)
        if mention is None or mention.form is not Form.NOMINAL or mention.head >= index:
            return False
        return not self.cast.language.grammar.ofs.isdisjoint(self.text.lowered[mention.head + 1 : index])

    def _about(self, index: int, found: Entity) -> bool:
        """« l'entourage de Luc Roux » is not Luc Roux, whatever coreference says."""
        if found.kind is not Kind.PERSON or self.text.tokens[index].pos != "NOUN":
            return False
        near = self.text.tokens[index + 1 : index + 1 + _COMPLETING]  # « la fille du metteur en scène Luc Roux »
        words = list(takewhile(lambda word: word.pos in _PHRASED, near))
        owned = bool(words) and words[0].text.lower() in self.cast.language.grammar.ofs
        return owned and any(
            span.covers(word.span)
            for word in words
            for span in self._spans(found, range(word.index, word.index + 1), named=True)
        )

    def _made(self, token: Token) -> bool:
        """Whether an adjective or participle has a complement: « plusieurs habitants joints par téléphone »."""
        after = self.text.tokens[token.index + 1] if token.index + 1 < len(self.text.tokens) else None
        if after is None or after.pos != "ADP" or token.dep not in {"amod", "acl"}:
            return False
        return after.text.lower() == self.cast.language.grammar.by or (
            token.has("VerbForm=Part") and after.text.lower() not in self.cast.language.grammar.ofs
        )
