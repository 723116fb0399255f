"""Whose words a text or figure gives: « selon le bilan publié par la préfecture », « d'après la note du club »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.claims.wording import Wording
from kg.model import Kind

if TYPE_CHECKING:
    from kg.model import Entity, Source, Span

# How far behind a text « par » may stand, and how far behind that a name.
_FAR = 12
_NEAR = 4
NAMING = frozenset({Kind.PERSON, Kind.ORGANIZATION})


class Authors(Wording):
    """Finds the authors of the texts that speak in one article."""

    def entity(self, index: int) -> Entity | None:
        """The entity of the phrase with head ``index``."""
        raise NotImplementedError

    def _apposed(self, index: int) -> bool:
        raise NotImplementedError

    def published(self, index: int, cue: Span | None) -> Entity | Source | None:
        """« selon les éléments communiqués par la police », « selon le bilan que la préfecture a publié »."""
        lemma, speech = self.text.lemmas[index], self.speech
        led = cue is not None and speech.source.match(self.text.normal, cue.start) is not None
        people = lemma in speech.polls or (lemma in speech.people and lemma not in speech.vehicles)
        if not led or self.text.tokens[index].pos != "NOUN" or people:
            return None
        issued = False
        for here in range(index + 1, min(index + _FAR, len(self.text.tokens) - 1)):
            word = self.text.tokens[here]
            if word.text in {",", "."} or (word.has("VerbForm=Fin") and word.lemma in speech.issuing):
                return None
            if issued and self.text.lowered[here] == self.cast.language.grammar.by:
                return self._issuer(range(here + 1, here + 1 + _NEAR))
            if self.text.lowered[here] in speech.that:
                return self._issuer(self._issuing(here))
            issued = issued or word.lemma in speech.issuing
        return None

    def _issuing(self, that: int) -> range:
        """The words between « que » and its verb, if what stands behind « que » is published by them."""
        words = range(that + 1, min(that + _FAR, len(self.text.tokens)))
        verb = next((i for i in words if self.text.tokens[i].has("VerbForm=Fin")), that + 1)
        issued = any(self.text.tokens[i].lemma in self.speech.issuing for i in words if verb <= i <= verb + 2)
        return range(that + 1, verb) if issued else range(0)

    def _issuer(self, near: range) -> Entity | Source | None:
        """Who is named among the words, or the noun for who may speak."""
        words = [i for i in near if i < len(self.text.tokens)]
        found = next((self.mentioned[i] for i in words if i in self.mentioned), None)
        if found is not None:
            return found if found.kind in NAMING else None
        noun = next((i for i in words if self.text.lemmas[i] in self.speech.people), None)
        return self.source(noun) if noun is not None else None

    def _given(self, index: int) -> Entity | None:
        """« les premiers éléments, communiqués mardi par la police »: who stands behind « par » and a participle."""
        made = False
        for here in range(index + 1, min(index + _FAR, len(self.text.tokens) - 1)):
            token = self.text.tokens[here]
            if self.text.lowered[here] == self.cast.language.grammar.by and made:
                near = range(here + 1, min(here + 1 + _NEAR, len(self.text.tokens)))
                found = next((self.mentioned[i] for i in near if i in self.mentioned), None)
                return found if found is not None and found.kind in NAMING else None
            # « le classement établit par X »: so the press misspells « établi »
            misspelt = self.text.lowered[here + 1] == self.cast.language.grammar.by
            made = made or (token.has("VerbForm=Part") and token.has("Tense=Past")) or misspelt
            if (
                (token.has("VerbForm=Fin") and not misspelt)
                or token.pos in {"SCONJ", "CCONJ", "PRON"}
                or (token.text == "," and made)
            ):
                return None
        return None

    def author(self, index: int) -> Entity | None:
        """Whose words a text gives: « le communiqué du ministère », « un bilan publié par la préfecture ».

        Who has ordered a poll, or prints it, has not said what it says: « un sondage publié par Le Phare ».
        """
        token = self.text.tokens[index]
        if self.text.lemmas[index] not in self.speech.vehicles - self.speech.polls:
            return None
        for child in self.text.children[index]:
            word = self.text.tokens[child]
            if word.has("VerbForm=Part"):
                makers = [c for c in self.text.children[child] if self.text.tokens[c].dep == "obl:agent"]
            else:
                makers = [child] if word.dep == "nmod" and not self._apposed(child) else []
            for maker in makers:
                found = self.entity(maker)
                if found is not None and found.kind in NAMING:
                    return found
        if (given := self._given(index)) is not None:
            return given
        verb = self.text.tokens[token.head]
        giver = next((c for c in self.text.children[verb.index] if self.text.tokens[c].dep == "nsubj"), None)
        return self.entity(giver) if giver is not None and token.dep == "obj" else None
