"""What the verbs of a text say of when: in its tenses, its moods and its auxiliaries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.lang.calendar import Calendar
    from kg.model import Text, Token


@dataclass(frozen=True, slots=True)
class Tenses:
    """The verbs of ``text``, by the words of ``calendar``; each is asked for by the index of its token."""

    text: Text
    calendar: Calendar

    def done(self, token: Token) -> bool:
        """Whether a participle was taken for a noun: « La trêve, entrée en vigueur lundi, », « Ils sont partis »."""
        if token.pos != "NOUN" or not re.fullmatch(self.calendar.done, self.text.lowered[token.index]):
            return False
        before = self.text.tokens[token.index - 1].text if token.index else ""
        helpers = self.helpers(token.index)
        helped = any(one.dep.startswith("aux") and not one.has("VerbForm=Inf") for one in helpers)
        return helped or (before == "," and token.dep in {"acl", "appos"})

    def homograph(self, index: int) -> bool:
        """Whether a verb in the present was taken for another word: « Le salon ferme samedi »."""
        word = self.text.tokens[index]
        if self.text.lowered[index] not in self.calendar.homographs or word.has("VerbForm=Fin"):
            return False
        before = self.text.tokens[self.text.sentence(index).start : index]
        return bool(before) and before[-1].pos in NOUNS and not any(token.has("VerbForm=Fin") for token in before)

    def pluperfect(self, index: int) -> bool:
        """Whether a participle is of what had been done: « avait été reportée »."""
        if not self.text.tokens[index].has("VerbForm=Part"):
            return False
        helpers = (self.text.tokens[child] for child in self.text.children[index])
        return any(helper.lemma == self.calendar.had and helper.has("Tense=Imp") for helper in helpers)

    def helped(self, index: int) -> bool:
        """Whether a participle has an auxiliary."""
        return bool(self.helpers(index))

    def helpers(self, index: int) -> list[Token]:
        """The auxiliaries of a participle, or the copula of a noun or adjective."""
        children = (self.text.tokens[child] for child in self.text.children[index])
        return [child for child in children if child.dep.split(":")[0] in {"aux", "cop"}]

    def told(self, index: int) -> int:
        """-1 if the verb at ``index`` tells what is past, 1 what is to come, 0 if it does not say."""
        tokens = self.text.tokens
        auxiliaries = self.helpers(index)
        group = [tokens[index], *auxiliaries]
        helpers = [token for token in auxiliaries if token.has("Mood=Cnd") and _perfect(token, self.calendar.had)]
        if helpers and not (self._foretold(index) and all(token.lemma != self.calendar.had for token in helpers)):
            return -1
        if any(token.has("Tense=Fut") or token.has("Mood=Cnd") for token in group):
            return 1
        if self.pluperfect(index):
            return -1
        if any({token.lemma, token.text.lower()} & self.calendar.prospective for token in group):
            return 1
        if self._now(index, auxiliaries) or any(_wished(token, tokens[index]) for token in group):
            return 1
        if any(token.has("Tense=Imp") or (token.has("Tense=Past") and not self._current(token)) for token in group):
            return -1
        return 0

    def _foretold(self, index: int) -> bool:
        """Whether a verb is in what somebody has told: « a précisé que le dossier serait plaidé »."""
        verb = self.text.tokens[index]
        return verb.dep == "ccomp" and self.text.tokens[verb.head].lemma in self.calendar.telling

    def _now(self, index: int, auxiliaries: Sequence[Token]) -> bool:
        """Whether the verb tells in the present, active or passive, what is to come: « se tient », « est organisé »."""
        token = self.text.tokens[index]
        if token.lemma not in self.calendar.scheduled or self.text.lowered[index] in self.calendar.scheduled:
            return self.text.lowered[index] in self.calendar.scheduled and not auxiliaries and token.has("VerbForm=Fin")
        if auxiliaries:
            passive = bool(self.calendar.scheduled[token.lemma])
            return passive and all(one.has("Tense=Pres") and one.dep == "aux:pass" for one in auxiliaries)
        return token.has("Mood=Ind") and (token.has("Tense=Pres") or self._current(token))

    def _current(self, token: Token) -> bool:
        """Whether a verb that is taken for one in the simple past does not look so: « ils s'envolent »."""
        told = token.has("Tense=Past") and token.has("VerbForm=Fin")
        return told and not re.fullmatch(self.calendar.preterite, self.text.lowered[token.index])

    def over(self, verb: Token) -> bool:
        """Whether what one was called to has come by now: « étaient appelés à voter samedi »."""
        return any(helper.has("Tense=Imp") and helper.dep == "aux:pass" for helper in self.helpers(verb.index))

    def open(self, index: int) -> bool:
        """Whether a passive is in the infinitive, so that what it hangs on tells when: « doit être reçue lundi »."""
        token = self.text.tokens[index]
        return token.has("VerbForm=Part") and any(
            self.text.tokens[child].dep == "aux:pass" and self.text.tokens[child].has("VerbForm=Inf")
            for child in self.text.children[index]
        )


def indicative(verb: Token) -> bool:
    """Whether a verb is in the present indicative."""
    return verb.has("Tense=Pres") and verb.has("Mood=Ind")


def _wished(token: Token, verb: Token) -> bool:
    """Whether ``verb`` or its passive is in the present subjunctive: « que la loi soit votée »."""
    present = token.has("Mood=Sub") and token.has("Tense=Pres")
    return present and (token is verb or token.dep == "aux:pass")


def _perfect(helper: Token, had: str) -> bool:
    """Whether an auxiliary makes a perfect: « aurait agi », « serait parti », not « serait reporté »."""
    return helper.lemma == had or helper.dep == "aux:tense"


def narrating(verb: Token) -> bool:
    """Whether a finite verb is in the historic present or in the simple past: « attaque », « fut tué »."""
    present = indicative(verb) and verb.dep != "aux:tense"
    return present or (verb.has("Tense=Past") and verb.has("Mood=Ind"))
