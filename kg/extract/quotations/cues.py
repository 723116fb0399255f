"""Cue verbs in the frame of a sentence: where they stand, how they are used, and who is their subject.

The parse is a witness, not the judge: beside quotations the model takes « juge » for a noun and « a de son côté
dénoncé » for an object with an adjective, so forms, word order and punctuation come first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.tokens import first_of
from kg.extract.quotations.behind import subject_behind
from kg.extract.quotations.deeds import does, wanting
from kg.extract.quotations.houses import house, housed, informing
from kg.extract.quotations.narrated import narrator
from kg.extract.quotations.nouns import owned
from kg.extract.quotations.sharing import outlasts, shared
from kg.extract.quotations.spoken import Spoken, Use
from kg.extract.quotations.uses import use_of
from kg.extract.quotations.verbs import FINITE, GAP, Verbs
from kg.lang.speech import Cue, Tense
from kg.terms import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Token

# What a verb whose « ne » goes with « que » may still take.
_THINGS = frozenset({"noun", "some", "in"})
# « Et de conclure »: the words before the infinitive.
_STOOD = frozenset({Tense.GERUND, Tense.PRESENT})
_HEAD = 2


def cues(unit: Unit, speech: Speech, people: Mapping[int, Mention], heard: int | None = None) -> Iterator[Spoken]:
    """The cue verbs of the unit's frame that have a subject, in order.

    ``people`` are named mentions by token, ``heard`` names who has just spoken.
    """
    finder = _Finder(unit, speech, people)
    before: Spoken | None = None
    able: Spoken | None = None
    main: Spoken | None = None
    for index in finder.places(heard):
        if before is None or index > before.last:
            found = finder.at(index, heard)
            if found is not None:
                if main is not None and before is not None and outlasts(finder.verbs, main, before, found):
                    before = replace(found, speaker=main.speaker)
                else:
                    before = found if before is None else shared(finder.verbs, able or before, found)
                main = before if main is None else main
                able = before if finder.subjects.may_speak(before.speaker) else able
                yield before


class _Finder:
    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.verbs = verbs = Verbs(unit, speech, people)
        self.unit, self.text, self.lowered = unit, verbs.text, verbs.lowered
        self.speech, self.grammar, self.subjects = speech, verbs.grammar, verbs.subjects
        self.stood = self._behind_standing()

    def places(self, heard: int | None) -> list[int]:
        """The tokens of the frame where a cue may be."""
        unit, lowered, lemmas, tokens = self.unit, self.lowered, self.text.lemmas, self.text.tokens
        forms, nouns, stood = self.speech.forms, self.speech.nouns, self.stood
        head = -1 if heard is None else unit.tokens.start + _HEAD
        quoting = "VERB" if unit.quoted else ""  # any verb may tell who said what is quoted
        held = {i - 1 for i in unit.frame if lowered[i] in self.speech.that}
        known = [
            i
            for i in unit.frame
            if lowered[i] in forms
            or lemmas[i] in nouns
            or tokens[i].pos == quoting
            or i in stood
            or i in held
            or i == head
        ]
        return sorted({*known, *(i for i in unit.frame if self.verbs.taken(i))}) if unit.quoted else known

    def _behind_standing(self) -> set[int]:
        """The tokens right behind « être » or « rester », adverbs not counted."""
        tokens, found = self.text.tokens, set[int]()
        for index in filter(self._stands, self.unit.tokens):
            here = index + 1
            while here in self.unit.tokens and tokens[index].pos != "ADV":
                found.add(here)
                if tokens[here].pos != "ADV":
                    break
                here += 1
        return found

    def _stands(self, index: int) -> bool:
        """Whether a form of « être » or « rester » is there, which the model may take for « le reste »."""
        if self.text.lemmas[index] in self.speech.standing:
            return True
        verb = self.text.tokens[index].pos == "VERB"
        return verb and any(
            lemma in self.speech.standing for lemma, _ in self.speech.forms.get(self.lowered[index], ())
        )

    def at(self, index: int, heard: int | None = None) -> Spoken | None:
        token = self.text.tokens[index]
        if self._made(token):
            return None
        if self.lowered[index] in self.speech.forms:
            for lemma, tense in self._readings(token):
                judging = tense in _STOOD and index in self.stood  # « il est étonnant que », « reste présente »
                found = None if judging else self._read(index, lemma, tense)
                if found is not None:
                    return found
        found = self._adjective(index) if index in self.stood else self._held(index)
        if found is None and token.pos == "NOUN":
            found = self._noun(index)
        if found is None and (token.pos == "VERB" or self.verbs.taken(index)):
            found = self._unlisted(index)
        if found is None and heard is not None and index - self.unit.tokens.start == _HEAD:
            found = self._continued(index, heard)
        told = narrator(self.subjects, index) if found is None and token.has("VerbForm=Inf") else None
        return found if told is None else self._said(index, told)

    def _made(self, token: Token) -> bool:
        """« La panne fait craindre au maire que … »: whoever is made to say it does, not what makes them."""
        if not token.has("VerbForm=Inf") or token.index == self.unit.tokens.start:
            return False
        if self.text.lemmas[token.index - 1] != self.grammar.make:
            return False
        turns = {word for cue in self.speech.verbs.get(self.grammar.make, ()) for word in cue.tail[:1]}
        return self.verbs.at(token.index) not in turns and self.verbs.at(token.index + 1) in self.grammar.tos

    def _unlisted(self, index: int) -> Spoken | None:
        """« « Ce n'est rien », minimise-t-il »: any verb between a quotation and who may speak tells who said it."""
        token = self.text.tokens[index]
        if not self.unit.quoted or token.has("VerbForm=Inf"):
            return None
        if any(verb in self.speech.verbs for verb, _ in self.speech.forms.get(self.verbs.at(index), ())):
            return None
        auxiliary = self.verbs.auxiliary(index)
        first = index if auxiliary is None else auxiliary
        part = token.has("VerbForm=Part")
        copula = self.text.tokens[first].lemma == self.grammar.be
        first = self.verbs.clitics(first)
        if copula or not self.verbs.after_quote(first) or (part and auxiliary is None):
            return None
        last = self.verbs.last(index)
        named = last + 1 in self.unit.tokens and (
            self.subjects.names(last + 1) or (self.verbs.somebody(last + 1) and self.verbs.clause_quoted(first))
        )
        turned = any(self.verbs.at(here) in self.speech.inverted for here in range(first, last + 1))
        # « « C'est une belle rentrée » nous a livré la principale »
        heard = self.verbs.at(first) in self.speech.us and self.verbs.clause_quoted(first)
        if not (named or turned) or not (heard or self.text.tokens[first - 1].text == ","):
            return None
        cue = Cue(Stance.NEUTRAL, frozenset({"quote"}))
        tense = Tense.PRESENT if auxiliary is None else Tense.PARTICIPLE
        return self._spoken(index, token.lemma, tense, cue, first, [])

    def _continued(self, index: int, heard: int) -> Spoken | None:
        """« Et de conclure que … »: an infinitive at the head of a sentence goes on with who has just spoken."""
        if (
            self.verbs.at(index - 1) not in self.grammar.ofs_plain
            or self.text.tokens[self.unit.tokens.start].pos != "CCONJ"
        ):
            return None
        return self._said(index, heard)

    def _said(self, index: int, speaker: int) -> Spoken | None:
        """The infinitive ``index`` as a cue of its own."""
        for lemma, tense in self._readings(self.text.tokens[index]):
            plain = next((cue for cue in self.speech.verbs.get(lemma, ()) if not cue.tail and not cue.lead), None)
            if tense is Tense.INFINITIVE and plain is not None:
                group = frozenset({index})
                return Spoken(index, lemma, tense, plain, index, index, group, speaker, plain.stance, Use.PLAIN)
        return None

    def _readings(self, token: Token) -> Sequence[tuple[str, Tense]]:
        """The verbs and tenses that the form may be, those that the model sees first."""
        forms = self.speech.forms.get(self.lowered[token.index], ())
        if len(forms) < 2:
            return forms
        return sorted(
            forms, key=lambda form: (form[0] != token.lemma, form[1] not in FINITE and token.has("VerbForm=Fin"))
        )

    def _read(self, index: int, lemma: str, tense: Tense) -> Spoken | None:
        first = self.verbs.first(index, tense)
        if first is None:
            return None
        for cue in self.speech.verbs.get(lemma, ()):
            tail = self.verbs.tail(index, cue)
            # « s'est borné à dire »: the clitic is that of the verb over the infinitive.
            lead = self.verbs.lead(index if tense is Tense.INFINITIVE else first, index)
            if tail is None or (cue.lead and cue.lead not in lead):
                continue
            if tense is Tense.PARTICIPLE and self.verbs.passive(first, index, lead):
                return None
            if tense is Tense.FUTURE:
                cue = replace(cue, takes=cue.takes & {"quote"})  # noqa: PLW2901
            if "se" in lead and not cue.lead and not cue.tail:
                if "quote" not in cue.takes:
                    continue
                cue = replace(cue, takes=cue.takes & {"quote"})  # noqa: PLW2901
            return self._spoken(index, lemma, tense, cue, first, tail)
        return None

    def _adjective(self, index: int) -> Spoken | None:
        """« est convaincu que », « restent sceptiques quant à », « est d'avis que »."""
        token = self.text.tokens[index]
        here = index - 1
        while here in self.unit.tokens and self.text.tokens[here].pos == "ADV":
            here -= 1
        if here not in self.unit.tokens or not self._stands(here):
            return None
        verb = next((lemma for lemma, _ in self.speech.forms.get(self.lowered[here], ())), self.text.lemmas[here])
        tails, turned = self._tails(index), (self.lowered[index], self.verbs.at(index + 1))
        for cue in self.speech.verbs.get(verb, ()):
            if cue.tail in tails or cue.tail == turned:
                auxiliary = self.verbs.auxiliary(here)
                first = here if auxiliary is None else auxiliary
                rest = [index + 1] if cue.tail == turned else []
                return self._spoken(index, token.lemma, Tense.PRESENT, cue, first, rest)
        return None

    def _held(self, index: int) -> Spoken | None:
        """« Convaincu que le pont est usé, le maire … », « le maire, sûr que … »: what is held, set off by a comma."""
        if self.verbs.at(index + 1) not in self.speech.that or self.verbs.at(index - 1) not in {"", ","}:
            return None
        if self.lowered[index] in self.speech.indefinite:
            return None  # « certains que la presse oublie »
        for cue in self.speech.verbs.get(self.grammar.be, ()):
            if "que" in cue.takes and cue.tail in self._tails(index):
                return self._spoken(index, self.text.tokens[index].lemma, Tense.GERUND, cue, index, [])
        return None

    def _tails(self, index: int) -> set[tuple[str, ...]]:
        """How an adjective or participle may stand in the lexicon."""
        word = self.lowered[index]
        return {(self.text.lemmas[index],), (word,), (word.removesuffix("s").removesuffix("e"),)}

    def _noun(self, index: int) -> Spoken | None:
        """« défend l'idée que … », « la conviction du maire est que … », « son constat est sévère : … »."""
        token = self.text.tokens[index]
        noun = self.text.lemmas[index]
        if noun not in self.speech.nouns or self._addressed(index) or self.verbs.at(index - 1) == self.grammar.to:
            return None  # « à propos de Luc Bas »
        stance = self.speech.nouns[noun]
        cue = Cue(stance, frozenset({"que", "quote"}))
        last = index
        while last + 1 in self.unit.tokens and self.text.tokens[last + 1].pos == "ADJ":
            last += 1
        if self.verbs.at(last + 1) in self.speech.that:
            if self.verbs.at(index - 1) in self.grammar.contracted:
                return self._named(index, cue, (index, last), self._motivated(index))
            verb = self.text.tokens[token.head]
            if (
                token.dep != "obj"
                or verb.pos != "VERB"
                or verb.index > index
                or self.verbs.negated(verb.index, verb.index)
            ):
                return None
            forms = self.speech.forms.get(verb.text.lower(), ())
            if any("noun" in known.takes for lemma, _ in forms for known in self.speech.verbs.get(lemma, ())):
                return None
            found = self.verbs.auxiliary(verb.index)
            first = self.verbs.clitics(verb.index if found is None else found)
            finite = found is not None or verb.has("VerbForm=Fin")
            speaker = self.subjects.of(verb.index, first, verb.index, after=False, tense=Tense.PRESENT)
            return self._named(index, cue, (first, last), speaker) if finite else None
        owner, end = owned(self.subjects, last)
        return self._told(index, cue) if owner is None else self._named(index, cue, (index, end), owner)

    def _addressed(self, index: int) -> bool:
        """« a rappelé au conseil municipal que … », « a dit en conseil, devant le conseil que … »: who is told."""
        led = self.verbs.at(index - 1) in {*self.grammar.contracted, self.grammar.within}
        led = led or self.verbs.at(index - 2) in self.speech.toward
        return index in self.subjects.people or (led and self.text.lemmas[index] in self.speech.people)

    def _motivated(self, index: int) -> int | None:
        """« a refusé le texte au motif que … »: who gives the reason for what is done, no « Il a été exclu »."""
        verbs = [i for i in self.unit.frame if i < index and self.text.tokens[i].pos == "VERB"]
        verb = next((i for i in reversed(verbs) if finite(self.text, i) is not None), None)
        if verb is None or any(self.text.tokens[c].dep == "aux:pass" for c in self.text.children[verb]):
            return None
        auxiliary = self.verbs.auxiliary(verb)
        first = self.verbs.clitics(verb if auxiliary is None else auxiliary)
        speaker = self.subjects.of(verb, first, verb, after=False, tense=Tense.PRESENT)
        return speaker if speaker is not None and self.subjects.may_speak(speaker) else None

    def _told(self, index: int, cue: Cue) -> Spoken | None:
        """A noun with its speaker as the subject of « être » and a clause or colon."""
        owners = [child for child in self.text.children[index] if child > index and self.subjects.may_speak(child)]
        if not owners or self.verbs.at(owners[0] - 1) in self.speech.that:
            return None
        copulas = [i for i in self.unit.frame if i > owners[0] and self.text.tokens[i].lemma == self.grammar.be]
        verbs = [i for i in self.unit.frame if i > owners[0] and self.text.tokens[i].has("VerbForm=Fin")]
        if not copulas or verbs[:1] != copulas[:1]:
            return None
        colon = next((i for i in range(copulas[0], copulas[0] + GAP + 1) if self.verbs.at(i) == ":"), None)
        if colon is None and self.verbs.at(copulas[0] + 1) not in self.speech.that:
            return None
        last = copulas[0] if colon is None else colon - 1
        return self._named(index, cue, (index, last), owners[0])

    def _named(self, index: int, cue: Cue, group: tuple[int, int], speaker: int | None) -> Spoken | None:
        if speaker is None or self.lowered[speaker] in self.speech.faceless:
            return None
        anchors = frozenset({index, group[1]})
        lemma = self.text.tokens[index].lemma
        return Spoken(index, lemma, Tense.PRESENT, cue, *group, anchors, speaker, cue.stance, Use.PLAIN)

    def _restricted(self, first: int, last: int) -> bool:
        """« ne prévoit qu'une aide »: a « ne » whose other half is « que » opens no clause."""
        words = set(self.lowered[first : last + 1])
        limits = bool(words & self.speech.ne) and words.isdisjoint(self.speech.deniers)
        return limits and self.verbs.at(last + 1) in self.speech.that

    def _spoken(self, index: int, lemma: str, tense: Tense, cue: Cue, first: int, tail: list[int]) -> Spoken | None:
        first = self.verbs.clitics(first)
        last = self.verbs.last(max([index, *tail]))
        use = use_of(self.verbs, first, last, tense, cue)
        if use is Use.LIKENING and lemma in self.speech.wills | self.speech.dreading:
            return None  # « comme le veut la tradition »
        if does(self.verbs, lemma, tense, last):
            return None
        if lemma in self.speech.wills and (tense is Tense.IMPERFECT or wanting(self.verbs, index, last)):
            return None
        speaker = subject_behind(self.subjects, last) if use is Use.LIKENING else None
        if speaker is None:
            speaker = self.subjects.of(index, first, last, after=use is Use.INCISE, tense=tense)
        speaker = self._behind(speaker, first, last, lemma) if use is Use.INCISE else self._housed(speaker, first)
        if use is None or speaker is None or self._faceless(speaker, tense, last):
            return None
        stance = cue.stance
        if "obj-à" in cue.takes and self.speech.dative & {self.verbs.at(here) for here in range(first, index)}:
            cue = replace(cue, takes=cue.takes | {"noun"})  # « lui impute un trafic »
        denied = not any(self.verbs.unfailing(here) for here in range(first, index))
        only = denied and self._restricted(first, last)
        if only and not cue.takes & _THINGS:
            return None
        if only:  # « n'y voit qu'une manœuvre », « ne réclame qu'un vote »
            cue, last = replace(cue, takes=cue.takes & _THINGS), last + 1
        elif denied and self.verbs.negated(first, index):
            if lemma not in self.speech.mental:
                return None
            if stance is Stance.DENYING:  # « n'a pas contesté le scrutin » tells of no words
                cue = replace(cue, takes=cue.takes - {"noun"})
            stance = Stance.NEUTRAL if stance in {Stance.DENYING, Stance.DOUBTING} else Stance.DENYING
            if cue.takes & {"any", "denied"}:  # « n'exclut pas un report »
                cue = replace(cue, takes=cue.takes | {"noun"})
        return Spoken(index, lemma, tense, cue, first, last, frozenset({index, *tail}), speaker, stance, use)

    def _housed(self, speaker: int | None, first: int) -> int | None:
        """Whose « on » it is before the verb group at ``first``, or the speaker himself."""
        anybody = speaker is not None and self.lowered[speaker] in self.speech.anybody
        return house(self.subjects, first) if anybody else speaker

    def _behind(self, speaker: int | None, first: int, last: int, lemma: str) -> int | None:
        """The same of an incise, which may name behind it whose « on » it is, or who has told it."""
        if speaker is not None and self.lowered[speaker] in self.speech.anybody:
            return first_of(housed(self.subjects, last), house(self.subjects, first))
        told = informing(self.subjects, speaker) if speaker is not None and lemma in self.speech.learning else None
        return first_of(told, speaker)

    def _faceless(self, speaker: int, tense: Tense, last: int) -> bool:
        """Whether nobody is told to speak: « ce », « ceux qui souhaitent », « pas d'indice disant ».

        « …, dit celui qui dirige l'agence » behind the verb, which ends at ``last``, is somebody.
        """
        if tense is Tense.GERUND and self.verbs.lacking(speaker):
            return True
        pointed = speaker < last and self.lowered[speaker] in self.speech.antecedents
        anybody = pointed and self.verbs.at(speaker + 1) in self.speech.who
        return (
            anybody or self.text.lemmas[speaker] in self.speech.silent or self.lowered[speaker] in self.speech.faceless
        )

    # -- its use
