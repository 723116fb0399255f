"""Who is the subject of a cue verb, before it or behind it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.tokens import first_of
from kg.annotate.universal import CLITICS, NOUNS, VERBS
from kg.extract.quotations.behind import subject_behind
from kg.extract.quotations.gerunds import doer
from kg.extract.quotations.held import abler, fronted, held, officer, said_more
from kg.extract.quotations.preceding import FAR
from kg.extract.quotations.relatives import DEPTH, NOMINAL, SPEAKING, SUBJECTS, among, antecedent, one_of, relates
from kg.lang.speech import Tense
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text, Token

_HYPOTHETICAL = frozenset({"Mood=Sub"})
_REAL = frozenset({"Mood=Ind"})
# « l'ancien secrétaire général Luc Roy »: words of a title before a name.
_TITLES = 4


class Subjects:
    """Finds the subjects of the verbs of one unit."""

    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.speech = speech
        self.people = people

    def of(self, verb: int, first: int, last: int, *, after: bool, tense: Tense) -> int | None:
        """The token that names the subject of ``verb``, whose group runs from ``first`` to ``last``."""
        clitic = self._clitic(first, last)
        if clitic is not None:
            return clitic
        if after:
            return subject_behind(self, last)
        if tense is Tense.GERUND:
            return abler(self, doer(self, verb, first), verb)
        if first - 1 in self.unit.tokens and self._some(first - 1):
            return first - 1
        if (turned := self._turned(first, last)) is not None:
            return turned
        token = self.text.tokens[verb]
        if tense is Tense.PARTICIPLE and token.dep in {"acl", "amod"}:
            return first_of(self.own(token, first), self.by_order(first))
        if (waiting := held(self, first)) is not None:
            return waiting
        found = self._taken_up(self.by_parse(token, first, DEPTH))
        if token.dep == "acl" and tense is not Tense.PARTICIPLE and found is not None and not self.may_speak(found):
            # « X, attendue dans l'après-midi, réclame … »: a finite form is no participle of the noun before it.
            found = self.by_order(first)
        elif token.dep == "acl" and tense is not Tense.PARTICIPLE and found is not None:
            found = self._apposed(self._over(found))
        near = self._set_apart(first)
        if near is not None and (found is None or found < self.text.within(self.people[near].span)[0] - 1):
            return near
        found = first_of(found, self.by_order(first))
        if found is not None:
            found = first_of(self._inside(found, first), found)
        return None if found is None else first_of(officer(self, found, first), fronted(self, found, first), found)

    def _turned(self, first: int, last: int) -> int | None:
        """« Une critique que balaie Luc Roy : … »: who stands behind a verb whose object is « que »."""
        que = first - 1
        if que - 1 not in self.unit.tokens or self.text.lowered[que] not in self.speech.that:
            return None
        nominal = self.text.tokens[que - 1].pos in NOUNS or self.text.lowered[que - 1] == self.speech.grammar.this
        name = subject_behind(self, last) if nominal else None
        return name if name is not None and self.may_speak(name) else None

    def _inside(self, noun: int, first: int) -> int | None:
        """« Des critiques que le maire juge … »: who may speak between « que » behind a noun and its verb."""
        that = noun + 1 + (self.text.tokens[noun + 1].text == ",")
        if self.text.tokens[noun].pos != "NOUN" or self.text.lowered[that] not in self.speech.that:
            return None
        if any(self.text.tokens[i].has("VerbForm=Fin") for i in range(noun + 1, first)):
            return None
        return next((i for i in range(that + 1, first) if self.may_speak(i) and not self.cased(i)), None)

    def _some(self, index: int) -> bool:
        """« beaucoup ont peur que »: a word for nobody in particular that stands alone before its verb."""
        token, before = self.text.tokens[index], self.text.tokens[index - 1] if index else None
        alone = before is None or before.pos in {"PUNCT", "CCONJ", "SCONJ", "ADV"}
        alone = alone or (before is not None and before.text.lower() in self.speech.that)
        return alone and token.text.lower() in self.speech.indefinite and token.pos in CLITICS

    def _over(self, index: int) -> int:
        """« Le syndicat des détaillants redoute … »: who may speak over a noun that only completes it."""
        token = self.text.tokens[index]
        head = self.text.tokens[token.head]
        below = token.dep == "nmod" and head.index < index and head.pos in NOMINAL and self.cased(index)
        return head.index if below and head.index in self.unit.tokens and self.may_speak(head.index) else index

    def _apposed(self, index: int) -> int:
        """« Luc Roy, patron de la scierie, déplora … »: the name that a noun between commas stands beside."""
        token = self.text.tokens[index]
        mention = self.people.get(token.head) if token.dep == "appos" else None
        return token.head if mention is not None and mention.kind is Kind.PERSON and token.head < index else index

    def _taken_up(self, index: int | None) -> int | None:
        """What a pronoun between commas takes up: « L'opposition, elle, réclame … »."""
        if index is None or self.text.lowered[index] not in self.speech.stressed:
            return index
        before, after = self.text.tokens[index - 1].text, self.text.tokens[index + 1].text
        named = self.people[index - 2].head if self.named_before(index - 1) else None
        return first_of(named, self.by_order(index - 1), index) if before == after == "," else index

    def may_speak(self, index: int) -> bool:
        """Whether the token names a person, a body or a place that stands for one, or a pronoun for them."""
        mention = self.people.get(index)
        if mention is not None and mention.kind in SPEAKING:
            return True
        word = self.text.lowered[index]
        if word.lstrip("-") in self.speech.personal:
            return True
        people = self.speech.people
        able = word in people or self.text.lemmas[index] in people or self._plain(word) in people
        able = able or " ".join(self.text.lowered[index : index + 2]) in people  # « la protection civile »
        return able or one_of(self.text, self.speech, index)

    def _plain(self, word: str) -> str:
        """« ex-vice-président » without its prefixes."""
        for prefix in self.speech.prefixes:
            word = word.removeprefix(prefix)
        return word

    def governed(self, index: int) -> bool:
        """Whether the parse hangs a subject before the token from it, which it takes for a noun."""
        near = [c for c in self.text.children[index] if c < index and self.text.tokens[c].dep in SUBJECTS]
        return any(not self.cased(child) and child in self.unit.tokens for child in near)

    def named_before(self, index: int) -> bool:
        """Whether a name of who may speak ends right before the token, which is no part of it."""
        mention = self.people.get(index - 1)
        return (
            mention is not None
            and mention.kind in SPEAKING
            and self.people.get(index) is not mention
            and index - 1 in self.unit.tokens
        )

    def names(self, index: int) -> bool:
        """Whether a name of who may speak begins at the token, a title or article aside."""
        for here in range(index, min(index + _TITLES, self.unit.tokens.stop)):
            mention = self.people.get(here)
            if mention is not None:
                return mention.kind in SPEAKING and mention.kind is not Kind.PLACE
            if self.text.tokens[here].pos not in {"DET", "NOUN", "ADJ"} or here in self.unit.quoted:
                return False
        return False

    def _clitic(self, first: int, last: int) -> int | None:
        return next((i for i in range(last, first - 1, -1) if self.text.lowered[i] in self.speech.inverted), None)

    def cased(self, index: int) -> bool:
        """Whether the token has a preposition, or the name that it heads has: « À New York, »."""
        before = [self.text.tokens[child] for child in self.text.children[index] if child < index]
        # « à Sion le maire »: the model takes the town for an infinitive.
        if any(child.dep == "case" or (child.dep == "mark" and child.pos == "ADP") for child in before):
            return True
        mention = self.people.get(index)
        start = self.text.within(mention.span).start if mention is not None else index
        start -= start < index and self.text.tokens[start - 1].pos == "DET"  # « à l'Agence France-Presse »
        return start < index and start - 1 in self.unit.tokens and self.text.tokens[start - 1].pos == "ADP"

    def heads(self, index: int) -> bool:
        """Whether the token is no part of the name before it."""
        token = self.text.tokens[index]
        return not (
            token.dep.startswith(("flat", "nmod", "appos", "fixed"))
            and token.head < index
            and self._cased_or_flat(token)
        )

    def _cased_or_flat(self, token: Token) -> bool:
        return token.dep.startswith("flat") or self.cased(token.index)

    def by_parse(self, token: Token, first: int, depth: int) -> int | None:
        """The subject by the parse: the verb's own, or that of a verb which shares it."""
        own = self.own(token, first)
        if own is not None:
            return own
        head = self.text.tokens[token.head]
        if depth == 0 or head.index == token.index or head.index not in self.unit.tokens:
            return None
        clitic = head.text.lower() in self.speech.dative  # « lui imputant un crime »
        if token.dep == "acl" and head.pos in NOMINAL and head.index < token.index and not clitic:
            return head.index
        apart = self._moods(head) == _HYPOTHETICAL and self._moods(token) == _REAL
        if token.dep == "conj" and (apart or (self._past(head) and self._present(token))):
            head = self.text.tokens[head.head]  # « juge absurde qu'ils soient partis et demande … »
        bound = token.dep in {"acl:relcl", "parataxis", "ccomp"} or (token.dep == "advcl" and self._own_clause(token))
        return None if bound else self.by_parse(head, first, depth - 1)

    def _past(self, token: Token) -> bool:
        """Whether a verb stands in what is told of the past: « (a dit) qu'il partait », « qu'il partirait »."""
        bearer = finite(self.text, token.index)
        return token.dep == "ccomp" and bearer is not None and (bearer.has("Tense=Imp") or bearer.has("Mood=Cnd"))

    def _present(self, token: Token) -> bool:
        bearer = finite(self.text, token.index)
        joined = any(self.text.tokens[child].dep == "cc" for child in self.text.children[token.index])
        return joined and bearer is not None and bearer.has("Tense=Pres") and bearer.has("Mood=Ind")

    def _moods(self, token: Token) -> frozenset[str]:
        """The moods of a verb and its auxiliaries."""
        words = (self.text.tokens[i] for i in (token.index, *self.text.children[token.index]))
        verbs = [word for word in words if word is token or word.dep.startswith(("aux", "cop"))]
        return frozenset(mood for mood in (*_HYPOTHETICAL, *_REAL) if any(word.has(mood) for word in verbs))

    def _own_clause(self, token: Token) -> bool:
        return any(self.text.tokens[child].dep == "mark" for child in self.text.children[token.index]) and token.has(
            "VerbForm=Fin"
        )

    def own(self, token: Token, first: int) -> int | None:
        """The subject that the parse hangs from the verb itself, before its group at ``first``."""
        found = [
            child
            for child in self.text.children[token.index]
            if self.text.tokens[child].dep in SUBJECTS and child < first and child in self.unit.tokens
            if child not in self.unit.quoted and self.text.tokens[child].text not in self.speech.grammar.euphonic
            if not among(self, child)
        ]
        if not found:
            return None
        # « Lisbonne, que visait le porte-parole, a rejeté … »: the parse gives the verb the subject of the clause too.
        between = list(self.text.tokens[found[0] : found[-1]])
        related = any(relates(self.speech, between, number) for number in range(1, len(between)))
        # « La directrice, 34 ans, promet … »: an age is no subject, nor « FO » behind « Les syndicats ».
        aged = not self.may_speak(found[-1]) and self.may_speak(found[0])
        aged = aged and self.text.tokens[found[-1]].pos in NOUNS
        word = self.text.tokens[found[0] if related or aged else found[-1]]
        word = self.text.tokens[word.index + 1] if self.latter(word.index + 1) else word  # « ce dernier »
        apart = self._set_apart(first) if self.cased(word.index) else said_more(self, word.index, first)
        return antecedent(self, word, token) if apart is None else apart

    def _set_apart(self, first: int) -> int | None:
        """The name that the verb at ``first`` follows at once, a bracket aside: « Sur X, Luc Roy (UMP) a dit »."""
        index = first - 1
        if index in self.unit.tokens and self.text.tokens[index].text == ")":
            while index in self.unit.tokens and self.text.tokens[index].text != "(":
                index -= 1
            index -= 1
        mention = self.people.get(index)
        if mention is None or mention.kind not in SPEAKING:
            return None
        start = self.text.within(mention.span).start
        before = self.text.tokens[start - 1] if start - 1 in self.unit.tokens else None
        steps = _TITLES
        while before is not None and steps and before.pos in {"DET", "NOUN", "ADJ"} and self._titled(before, start):
            before = self.text.tokens[before.index - 1] if before.index - 1 in self.unit.tokens else None
            steps -= 1
        # « demande un vote et Luc Roy a annoncé … »: one of two subjects would have a plural verb
        alone = before is not None and before.pos == "CCONJ" and self.text.tokens[first].has("Number=Sing")
        verbs = (i for i in self.unit.frame if i < start - 1 and self.text.tokens[i].has("VerbForm=Fin"))
        alone = alone and mention.kind is Kind.PERSON and next(verbs, None) is not None
        return mention.head if before is None or before.text in {",", ";", ":"} or alone else None

    def _titled(self, token: Token, name: int) -> bool:
        """Whether a word right before a name is its article or title: « l'organisateur Luc Roy »."""
        mention = self.people.get(name)
        person = mention is not None and mention.kind is Kind.PERSON
        return token.pos == "DET" or (person and token.index < name)

    def by_order(self, first: int) -> int | None:
        """The subject by word order: the pronoun right before the verb, or the first name without a preposition."""
        if first - 1 in self.unit.tokens:
            near = self.text.tokens[first - 1]
            if near.text.lower() in self.speech.relative:
                return antecedent(self, near, near)
            if near.text.lower() in self.speech.subjects:
                return near.index
        found, frame = list[int](), self.unit.frame
        stop = bisect_left(frame, first)
        for index in frame[self._since(frame, max(stop - FAR, 0), stop) : stop]:
            token = self.text.tokens[index]
            named = token.pos in NOMINAL or self.latter(index)
            if named and not self.cased(index) and self.heads(index) and not self._timely(token):
                found.append(index)
            elif token.has("VerbForm=Fin") and token.pos in VERBS:
                found = [index for index in found if self.may_speak(index) or self.latter(index)]
        able = [index for index in found if self.may_speak(index) or self.latter(index)]
        # « Dans un mot au club, Optilac, il salue X et prédit … »
        opens = (i for i in able if self.text.lowered[i] in self.speech.third and self.text.lowered[i - 1] == ",")
        return first_of(next(opens, None), next(iter(able), None), found[-1] if found else None)

    def _since(self, frame: Sequence[int], start: int, stop: int) -> int:
        """Where the verb's own clause begins in the frame: behind « alors que », if no verb stands between."""
        for place in range(stop - 1, start, -1):
            index = frame[place]
            if self.text.tokens[index].has("VerbForm=Fin"):
                break
            if self.text.lowered[index] in self.speech.that and self.text.lowered[index - 1] in self.speech.conjoined:
                return place + 1
        return start

    def latter(self, index: int) -> bool:
        """« Ce dernier », which the model takes for an adjective."""
        lowered = self.text.lowered
        return lowered[index] in self.speech.latter and lowered[max(index - 1, 0)] in self.speech.grammar.these

    def _timely(self, token: Token) -> bool:
        return token.dep in {"obl:mod", "obl:arg", "obj", "obl:agent"} and not self.may_speak(token.index)
