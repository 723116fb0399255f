"""Cue verbs in the frame of a sentence: where they stand, what they take and who is their subject."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.annotate.modality import finite, negated, status
from kg.model import Span, Stance, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Cue, Speech
    from kg.model import Text, Token

_SUBJECTS = frozenset({"nsubj", "expl:subj", "nsubj:caus"})
_AUXILIARY = frozenset({"aux:tense", "aux", "aux:caus", "aux:pass", "cop"})
_NAMES = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"})
# Words of a phrase may be parted by an adverb: « a aussi laissé clairement entendre ».
_GAP = 4
_FAR = 8


@dataclass(frozen=True, slots=True)
class Spoken:
    """A cue verb found: ``first`` and ``last`` token of its group, ``anchors`` the tokens its complement hangs from."""

    verb: int
    cue: Cue
    first: int
    last: int
    anchors: frozenset[int]
    speaker: int
    stance: Stance
    inverted: bool


def cues(unit: Unit, speech: Speech) -> Iterator[Spoken]:
    """The cue verbs of the unit's frame that have a subject who may speak, in order."""
    finder = _Finder(unit, speech)
    done = -1
    for index in unit.frame:
        if index <= done:
            continue
        found = finder.at(index)
        if found is not None:
            done = max(found.anchors)
            yield found


class _Finder:
    def __init__(self, unit: Unit, speech: Speech) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.speech = speech

    def at(self, index: int) -> Spoken | None:
        token = self.text.tokens[index]
        if token.pos not in {"VERB", "AUX", "ADJ"} or token.dep in {"aux:tense", "aux:pass", "aux"}:
            return None
        found = self._cue(token)
        if found is None:
            return None
        cue, anchors = found
        speaker = self._speaker(token)
        if speaker is None or not self._said(token):
            return None
        first, last = self._group(token, anchors)
        stance = cue.stance
        if negated(self.text, index):
            if token.lemma not in self.speech.mental:
                return None
            stance = Stance.NEUTRAL if stance is Stance.DENYING else Stance.DENYING
        return Spoken(
            index, cue, first, last, anchors, speaker, stance, inverted=speaker > index or self._clitic(token)
        )

    def _cue(self, token: Token) -> tuple[Cue, frozenset[int]] | None:
        lemma = token.lemma.lower()
        for cue in self.speech.verbs.get(lemma) or self.speech.verbs.get(lemma + "r") or ():
            if cue.reflexive and not self._reflexive(token):
                continue
            tail = self._tail(token, cue.tail)
            if tail is not None:
                return cue, frozenset({token.index, *tail})
        copula = self._copula(token)
        for cue in self.speech.verbs.get(copula.lemma, ()) if copula else ():
            if cue.tail == (token.lemma.lower(),) or cue.tail == (token.text.lower(),):
                return cue, frozenset({token.index})
        return None

    def _copula(self, token: Token) -> Token | None:
        words = (self.text.tokens[child] for child in self.text.children[token.index])
        return next((word for word in words if word.dep in {"cop", "aux:pass"} and word.lemma == "être"), None)

    def _reflexive(self, token: Token) -> bool:
        words = (self.text.tokens[child] for child in self.text.children[token.index])
        return any(word.has("Reflex=Yes") and word.index < token.index for word in words)

    def _tail(self, token: Token, tail: tuple[str, ...]) -> list[int] | None:
        found: list[int] = []
        here = token.index
        for word in tail:
            window = range(here + 1, min(here + 1 + _GAP, self.unit.tokens.stop))
            place = next((i for i in window if self.text.tokens[i].text.lower() == word), None)
            if place is None:
                return None
            found.append(place)
            here = place
        return found

    def _said(self, token: Token) -> bool:
        """Whether it has been said: not « pourrait annoncer », « annoncera », « faut-il dire »."""
        bearer = finite(self.text, token.index)
        if bearer is None or bearer.has("VerbForm=Inf"):
            return True
        return not bearer.has("Mood=Imp") and status(self.text, token.index) is not Status.PLANNED

    def _speaker(self, token: Token) -> int | None:
        if self._passive(token):
            return self._agent(token)
        found = self._subject(token, _FAR)
        if found is None or self.text.tokens[found].text.lower() in self.speech.faceless:
            return None
        return found

    def _passive(self, token: Token) -> bool:
        words = [self.text.tokens[child] for child in self.text.children[token.index]]
        if any(word.dep in {"aux:pass", "nsubj:pass"} for word in words):
            return (
                not self._reflexive(token)
                and self._copula(token) is not None
                and token.pos == "VERB"
                and not self._adjectival(token)
            )
        bare = token.has("VerbForm=Part") and token.has("Tense=Past") and not any(w.dep in _AUXILIARY for w in words)
        return bare and token.dep not in {"conj", "ROOT"}

    def _adjectival(self, token: Token) -> bool:
        """« est convaincu », « est persuadé »: the subject is who thinks."""
        return any(
            cue.tail == (token.text.lower(),) or cue.tail == (token.lemma,) for cue in self.speech.verbs.get("être", ())
        )

    def _agent(self, token: Token) -> int | None:
        words = (self.text.tokens[child] for child in self.text.children[token.index])
        return next((word.index for word in words if word.dep == "obl:agent" and word.index in self.unit.tokens), None)

    def _clitic(self, token: Token) -> bool:
        words = (self.text.tokens[child] for child in self.text.children[token.index])
        return any(word.text.startswith("-") and word.pos == "PRON" for word in words)

    def _subject(self, token: Token, depth: int) -> int | None:
        own = self._own_subject(token)
        if own is not None:
            return own
        head = self.text.tokens[token.head]
        if token.dep in {"acl", "amod"} and head.pos in {"NOUN", "PROPN", "PRON"} and head.index in self.unit.tokens:
            return head.index
        if depth == 0 or head.index not in self.unit.tokens or self._closed(token, head):
            return self._inverted(token) if finite(self.text, token.index) is not None else None
        return self._subject(head, depth - 1)

    def _closed(self, token: Token, head: Token) -> bool:
        """Whether the verb cannot share the subject of its head."""
        if head.index == token.index or token.dep in {"parataxis", "acl:relcl"}:
            return True
        if token.has("VerbForm=Inf"):
            return token.dep not in {"xcomp", "conj", "ccomp"} or head.lemma not in self.speech.aspects
        return finite(self.text, token.index) is not None and token.dep in {"ccomp", "advcl"}

    def _own_subject(self, token: Token) -> int | None:
        words = [self.text.tokens[child] for child in self.text.children[token.index]]
        found = [
            word for word in words if word.dep in _SUBJECTS and word.text != "-t" and word.index in self.unit.tokens
        ]
        clitics = [w for w in self._flat(words) if w.text.startswith("-") and w.text != "-t" and w.pos == "PRON"]
        found = clitics[:1] or found
        if not found:
            return None
        before = [word for word in found if word.index < token.index]
        subject = before[-1] if before and token.dep != "parataxis" else found[0]
        return self._antecedent(subject, token)

    def _flat(self, words: list[Token]) -> list[Token]:
        """The words and what hangs flat from them: « a-t-elle » parses as « -t » with « -elle » under it."""
        return words + [
            self.text.tokens[child] for word in words if word.text == "-t" for child in self.text.children[word.index]
        ]

    def _antecedent(self, subject: Token, verb: Token) -> int | None:
        if subject.text.lower() not in self.speech.relative:
            return subject.index
        here, steps = verb, _FAR
        while here.dep == "conj" and steps:
            here, steps = self.text.tokens[here.head], steps - 1
        if here.dep in {"acl:relcl", "acl"}:
            return here.head
        before = self.text.tokens[subject.index - 1] if subject.index else subject
        return before.index if before.pos in _NAMES else None

    def _inverted(self, token: Token) -> int | None:
        """The first name, noun or pronoun right after the verb, as in « explique hier Jean Dupont »."""
        for index in range(token.index + 1, min(token.index + _FAR, self.unit.tokens.stop)):
            word = self.text.tokens[index]
            if self.unit.quote_at(index) is not None or word.pos in {"PUNCT", "SCONJ", "VERB", "ADP"}:
                return None
            if word.pos in {"NOUN", "PROPN"} or (
                word.pos == "PRON" and word.text.startswith("-") and word.text != "-t"
            ):
                return index
        return None

    def _group(self, token: Token, anchors: frozenset[int]) -> tuple[int, int]:
        first, last = token.index, max(anchors)
        for child in self.text.children[token.index]:
            word = self.text.tokens[child]
            if word.dep in _AUXILIARY or (word.pos == "PRON" and word.dep.startswith(("expl", "obj", "iobj"))):
                first = min(first, child) if child < token.index and child in self.unit.tokens else first
            if word.text.startswith("-") and word.pos == "PRON":
                last = max(last, child)
        return first, last


def span(text: Text, spoken: Spoken) -> Span:
    """The characters of the cue's group."""
    return text.span(spoken.first, spoken.last)
