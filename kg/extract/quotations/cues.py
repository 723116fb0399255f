"""Cue verbs in the frame of a sentence: where they stand, how they are used, and who is their subject.

The parse is a witness, not the judge: beside quotations the model takes « juge » for a noun and « a de son côté
dénoncé » for an object with an adjective, so forms, word order and punctuation come first.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.extract.quotations.deeds import deed
from kg.extract.quotations.handover import hands_over, presented
from kg.extract.quotations.held import waits
from kg.extract.quotations.houses import house, housed
from kg.extract.quotations.narrated import narrator
from kg.extract.quotations.nouns import owned
from kg.extract.quotations.runs import answered, overrun, splits, unparted
from kg.extract.quotations.verbs import FINITE, GAP, MARKS, Verbs
from kg.frozen import dataclass
from kg.lang.speech import Cue, Tense
from kg.model import Span, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text, Token

# What a verb whose « ne » goes with « que » may still take.
_THINGS = frozenset({"noun", "some", "in"})
# « Et de conclure »: the words before the infinitive.
_STOOD = frozenset({Tense.GERUND, Tense.PRESENT})
_HEAD = 2


class Use(StrEnum):
    """How a cue stands to its content."""

    PLAIN = "plain"
    INCISE = "incise"
    LIKENING = "likening"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A cue verb found: ``first`` and ``last`` token of its group, ``anchors`` the tokens its complement hangs from."""

    verb: int
    lemma: str
    tense: Tense
    cue: Cue
    first: int
    last: int
    anchors: frozenset[int]
    speaker: int
    stance: Stance
    use: Use

    def span(self, text: Text) -> Span:
        """The characters of the cue's group."""
        return text.span(self.first, self.last)


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
                if main is not None and before is not None and finder.outlasts(main, before, found):
                    before = replace(found, speaker=main.speaker)
                else:
                    before = found if before is None else finder.shared(able or before, found)
                main = before if main is None else main
                able = before if finder.subjects.may_speak(before.speaker) else able
                yield before


class _Finder(Verbs):
    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        super().__init__(unit, speech, people)
        self.stood = self._behind_standing()

    def places(self, heard: int | None) -> list[int]:
        """The tokens of the frame where a cue may be."""
        unit, lowered, lemmas, tokens = self.unit, self.lowered, self.text.lemmas, self.text.tokens
        forms, nouns, stood = self.speech.forms, self.speech.nouns, self.stood
        head = -1 if heard is None else unit.tokens.start + _HEAD
        quoting = "VERB" if unit.quoted else ""  # any verb may tell who said what is quoted
        known = [
            i
            for i in unit.frame
            if lowered[i] in forms or lemmas[i] in nouns or tokens[i].pos == quoting or i in stood or i == head
        ]
        return sorted({*known, *(i for i in unit.frame if self._taken(i))}) if unit.quoted else known

    def _behind_standing(self) -> set[int]:
        """The tokens right behind « être » or « rester », adverbs not counted."""
        tokens, found = self.text.tokens, set[int]()
        for index in [i for i in self.unit.tokens if tokens[i].lemma in self.speech.standing]:
            here = index + 1
            while here in self.unit.tokens and tokens[index].pos != "ADV":
                found.add(here)
                if tokens[here].pos != "ADV":
                    break
                here += 1
        return found

    def at(self, index: int, heard: int | None = None) -> Spoken | None:
        token = self.text.tokens[index]
        if self.lowered[index] in self.speech.forms:
            for lemma, tense in self._readings(token):
                judging = tense in _STOOD and index in self.stood  # « il est étonnant que », « reste présente »
                found = None if judging else self._read(index, lemma, tense)
                if found is not None:
                    return found
        found = self._adjective(index) if index in self.stood else None
        if found is None and token.pos == "NOUN":
            found = self._noun(index)
        if found is None and (token.pos == "VERB" or self._taken(index)):
            found = self._unlisted(index)
        if found is None and heard is not None and index - self.unit.tokens.start == _HEAD:
            found = self._continued(index, heard)
        told = narrator(self.subjects, index) if found is None and token.has("VerbForm=Inf") else None
        return found if told is None else self._said(index, told)

    def _unlisted(self, index: int) -> Spoken | None:
        """« « Ce n'est rien », minimise-t-il »: any verb between a quotation and who may speak tells who said it."""
        token = self.text.tokens[index]
        if not self.unit.quoted or token.has("VerbForm=Inf"):
            return None
        if any(verb in self.speech.verbs for verb, _ in self.speech.forms.get(self._at(index), ())):
            return None
        auxiliary = self._auxiliary(index)
        first = index if auxiliary is None else auxiliary
        part = token.has("VerbForm=Part")
        copula = self.text.tokens[first].lemma == self.grammar.be
        first = self._clitics(first)
        if copula or not self._after_quote(first) or (part and auxiliary is None):
            return None
        last = self._last(index)
        named = last + 1 in self.unit.tokens and (
            self.subjects.names(last + 1) or (self._somebody(last + 1) and self._clause_quoted(first))
        )
        turned = any(self._at(here) in self.speech.inverted for here in range(first, last + 1))
        # « « C'est une belle rentrée » nous a livré la principale »
        heard = self._at(first) in self.speech.us and self._clause_quoted(first)
        if not (named or turned) or not (heard or self.text.tokens[first - 1].text == ","):
            return None
        cue = Cue(Stance.NEUTRAL, frozenset({"quote"}))
        tense = Tense.PRESENT if auxiliary is None else Tense.PARTICIPLE
        return self._spoken(index, token.lemma, tense, cue, first, [])

    def _continued(self, index: int, heard: int) -> Spoken | None:
        """« Et de conclure que … »: an infinitive at the head of a sentence goes on with who has just spoken."""
        if self._at(index - 1) not in self.grammar.ofs_plain or self.text.tokens[self.unit.tokens.start].pos != "CCONJ":
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

    def shared(self, before: Spoken, found: Spoken) -> Spoken:
        """« indique que les images sont floues et n'exclut rien »: the images cannot, who indicates can.

        Nor can they « avant d'ajouter ».
        """
        if self._adds(before, found) or self._returns(before, found) or self._goes_on(before, found):
            return replace(found, speaker=before.speaker)
        if self.lowered[found.speaker] in self.speech.ordinals and before.last < found.speaker:
            return found  # « le premier a avoué, le second nie »
        token = self.text.tokens[found.verb]
        further = token.dep == "conj" or found.tense is Tense.INFINITIVE
        written = self.text.lemmas[found.speaker] in self.speech.works  # « juge que cet article nuit et exige … »
        able = self.subjects.may_speak(found.speaker) and not written
        joined = further and found.use is Use.PLAIN and not able
        if not joined or not self.subjects.may_speak(before.speaker):
            return found
        between = before.last < found.speaker < found.first
        return replace(found, speaker=before.speaker) if between or self._beside(before, found) else found

    def _goes_on(self, before: Spoken, found: Spoken) -> bool:
        """« estime qu'il s'agit d'un échec et demande … »: who estimates demands."""
        start = next((i for i in range(before.last + 1, found.first) if self._at(i) in self.speech.that), None)
        if start is None or self.text.tokens[found.first - 1].pos != "CCONJ" or found.use is not Use.PLAIN:
            return False
        return hands_over(self.unit, self.speech, range(before.first, before.last + 1), start, found.first - 1)

    def outlasts(self, main: Spoken, before: Spoken, found: Spoken) -> bool:
        """« dénonce le choix de la Ville, qui a promis un vote, et réclame … »: the first verb's tense goes on."""
        between = self.text.tokens[main.last + 1 : before.first]
        related = any(word.text.lower() in self.speech.relative for word in between)
        comma, joint = self._at(found.first - 2), self.text.tokens[found.first - 1]
        tenses = main.tense is found.tense is Tense.PRESENT is not before.tense
        same = self.text.tokens[main.verb].has("Number=Plur") == self.text.tokens[found.verb].has("Number=Plur")
        return related and comma == "," and joint.pos == "CCONJ" and tenses and same and found.use is Use.PLAIN

    def _beside(self, before: Spoken, found: Spoken) -> bool:
        """« la captive supplie X de « partir » et dit … »: nothing but a conjunction parts the two verbs."""
        between = [
            word for word in self.text.tokens[before.last + 1 : found.first] if word.index not in self.unit.quoted
        ]
        return bool(between) and between[-1].pos == "CCONJ" and not any(w.has("VerbForm=Fin") for w in between)

    def _returns(self, before: Spoken, found: Spoken) -> bool:
        """« a averti qu'il ne pourrait pas venir et a menacé de … »: a perfect behind a past goes on with the first."""
        between = self.text.tokens[before.last + 1 : found.first]
        joined = bool(between) and between[-1].pos == "CCONJ" and before.last < found.speaker < found.first
        if joined and [word.text for word in between[-2:-1]] == [","]:
            return before.tense is Tense.PRESENT and found.tense in {Tense.PRESENT, Tense.PAST}
        if not joined or not before.tense is found.tense is Tense.PARTICIPLE:
            return False
        told = [word for word in between if word.has("VerbForm=Fin")]
        perfect = any(word.has("Tense=Pres") for word in self.text.tokens[found.first : found.verb])
        return perfect and bool(told) and (told[-1].has("Tense=Imp") or told[-1].has("Mood=Cnd"))

    def _adds(self, before: Spoken, found: Spoken) -> bool:
        """« …, soutient-il, ajoutant que … »: a gerund behind an incise is of who speaks there."""
        between = self.text.tokens[max(before.last, before.speaker) + 1 : found.first]
        led = [word.text.lower() for word in between[-3:]]
        while between and between[-1].text.lower() in self.speech.wholly:
            between = between[:-1]  # « …, tout en précisant que … »
        if found.tense is Tense.INFINITIVE and led[:2] == [",", self.speech.prior]:
            return set(led[2:3]) <= self.speech.grammar.ofs_plain  # « ajoutant que …, avant de préciser que »
        if before.use is not Use.INCISE or found.tense is not Tense.GERUND or not between or between[-1].text != ",":
            return False
        return not any(word.has("VerbForm=Fin") or word.index in self.unit.quoted for word in between)

    def _readings(self, token: Token) -> Sequence[tuple[str, Tense]]:
        """The verbs and tenses that the form may be, those that the model sees first."""
        forms = self.speech.forms.get(self.lowered[token.index], ())
        if len(forms) < 2:
            return forms
        return sorted(
            forms, key=lambda form: (form[0] != token.lemma, form[1] not in FINITE and token.has("VerbForm=Fin"))
        )

    def _read(self, index: int, lemma: str, tense: Tense) -> Spoken | None:
        first = self._first(index, tense)
        if first is None:
            return None
        for cue in self.speech.verbs.get(lemma, ()):
            tail = self._tail(index, cue)
            # « s'est borné à dire »: the clitic is that of the verb over the infinitive.
            lead = self._lead(index if tense is Tense.INFINITIVE else first, index)
            if tail is None or (cue.lead and cue.lead not in lead):
                continue
            if tense is Tense.PARTICIPLE and self._passive(first, index, lead):
                return None
            if "se" in lead and not cue.lead and not cue.tail:
                if "quote" not in cue.takes:
                    continue
                cue = replace(cue, takes=cue.takes & {"quote"})  # noqa: PLW2901
            return self._spoken(index, lemma, tense, cue, first, tail)
        return None

    def _adjective(self, index: int) -> Spoken | None:
        """« est convaincu que », « restent sceptiques quant à »."""
        token = self.text.tokens[index]
        here = index - 1
        while here in self.unit.tokens and self.text.tokens[here].pos == "ADV":
            here -= 1
        if here not in self.unit.tokens or self.text.tokens[here].lemma not in self.speech.standing:
            return None
        word = self.lowered[index]
        tails = {(self.text.lemmas[index],), (word,), (word.removesuffix("s").removesuffix("e"),)}
        for cue in self.speech.verbs.get(self.text.tokens[here].lemma, ()):
            if cue.tail in tails:
                auxiliary = self._auxiliary(here)
                first = here if auxiliary is None else auxiliary
                return self._spoken(index, token.lemma, Tense.PRESENT, cue, first, [])
        return None

    def _noun(self, index: int) -> Spoken | None:
        """« défend l'idée que … », « la conviction du maire est que … », « son constat est sévère : … »."""
        token = self.text.tokens[index]
        noun = self.text.lemmas[index]
        if noun not in self.speech.nouns:
            return None
        stance = self.speech.nouns[noun]
        cue = Cue(stance, frozenset({"que", "quote"}))
        last = index
        while last + 1 in self.unit.tokens and self.text.tokens[last + 1].pos == "ADJ":
            last += 1
        if self._at(last + 1) in self.speech.that:
            if self._at(index - 1) in self.grammar.contracted:
                return self._named(index, cue, (index, last), self._motivated(index))
            verb = self.text.tokens[token.head]
            if token.dep != "obj" or verb.pos != "VERB" or verb.index > index or self._negated(verb.index, verb.index):
                return None
            forms = self.speech.forms.get(verb.text.lower(), ())
            if any("noun" in known.takes for lemma, _ in forms for known in self.speech.verbs.get(lemma, ())):
                return None
            found = self._auxiliary(verb.index)
            first = self._clitics(verb.index if found is None else found)
            finite = found is not None or verb.has("VerbForm=Fin")
            speaker = self.subjects.of(verb.index, first, verb.index, after=False, tense=Tense.PRESENT)
            return self._named(index, cue, (first, last), speaker) if finite else None
        owner, end = owned(self.subjects, last)
        return self._told(index, cue) if owner is None else self._named(index, cue, (index, end), owner)

    def _motivated(self, index: int) -> int | None:
        """« a refusé le texte au motif que … »: who gives the reason for what is done, no « Il a été exclu »."""
        verbs = [i for i in self.unit.frame if i < index and self.text.tokens[i].pos == "VERB"]
        verb = next((i for i in reversed(verbs) if finite(self.text, i) is not None), None)
        if verb is None or any(self.text.tokens[c].dep == "aux:pass" for c in self.text.children[verb]):
            return None
        auxiliary = self._auxiliary(verb)
        first = self._clitics(verb if auxiliary is None else auxiliary)
        speaker = self.subjects.of(verb, first, verb, after=False, tense=Tense.PRESENT)
        return speaker if speaker is not None and self.subjects.may_speak(speaker) else None

    def _told(self, index: int, cue: Cue) -> Spoken | None:
        """A noun with its speaker as the subject of « être » and a clause or colon."""
        owners = [child for child in self.text.children[index] if child > index and self.subjects.may_speak(child)]
        if not owners or self._at(owners[0] - 1) in self.speech.that:
            return None
        copulas = [i for i in self.unit.frame if i > owners[0] and self.text.tokens[i].lemma == self.grammar.be]
        verbs = [i for i in self.unit.frame if i > owners[0] and self.text.tokens[i].has("VerbForm=Fin")]
        if not copulas or verbs[:1] != copulas[:1]:
            return None
        colon = next((i for i in range(copulas[0], copulas[0] + GAP + 1) if self._at(i) == ":"), None)
        if colon is None and self._at(copulas[0] + 1) not in self.speech.that:
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
        return limits and self._at(last + 1) in self.speech.that

    def _spoken(self, index: int, lemma: str, tense: Tense, cue: Cue, first: int, tail: list[int]) -> Spoken | None:
        first = self._clitics(first)
        last = self._last(max([index, *tail]))
        use = self._use(first, last, tense, cue)
        if use is Use.LIKENING and lemma in self.speech.wills | self.speech.dreading:
            return None  # « comme le veut la tradition »
        if self._does(lemma, tense, last):
            return None
        if lemma in self.speech.wills and (tense is Tense.IMPERFECT or self._wanting(index, last)):
            return None
        speaker = self.subjects.behind(last) if use is Use.LIKENING else None
        if speaker is None:
            speaker = self.subjects.of(index, first, last, after=use is Use.INCISE, tense=tense)
        if speaker is not None and self.lowered[speaker] in self.speech.anybody:
            behind = housed(self.subjects, last) if use is Use.INCISE else None
            speaker = house(self.subjects, first) if behind is None else behind
        if use is None or speaker is None or self._faceless(speaker):
            return None
        stance = cue.stance
        if "obj-à" in cue.takes and self.speech.dative & {self._at(here) for here in range(first, index)}:
            cue = replace(cue, takes=cue.takes | {"noun"})  # « lui impute un trafic »
        denied = not any(self.unfailing(here) for here in range(first, index))
        only = denied and self._restricted(first, last)
        if only and not cue.takes & _THINGS:
            return None
        if only:  # « n'y voit qu'une manœuvre », « ne réclame qu'un vote »
            cue, last = replace(cue, takes=cue.takes & _THINGS), last + 1
        elif denied and self._negated(first, index):
            if lemma not in self.speech.mental:
                return None
            if stance is Stance.DENYING:  # « n'a pas contesté le scrutin » tells of no words
                cue = replace(cue, takes=cue.takes - {"noun"})
            stance = Stance.NEUTRAL if stance is Stance.DENYING else Stance.DENYING
            if cue.takes & {"any", "denied"}:  # « n'exclut pas un report »
                cue = replace(cue, takes=cue.takes | {"noun"})
        return Spoken(index, lemma, tense, cue, first, last, frozenset({index, *tail}), speaker, stance, use)

    def _faceless(self, speaker: int) -> bool:
        """Whether nobody is told to speak: « ce », « invite ceux qui souhaitent l'honorer »."""
        anybody = self.lowered[speaker] in self.speech.antecedents and self._at(speaker + 1) in self.speech.who
        return (
            anybody or self.text.lemmas[speaker] in self.speech.silent or self.lowered[speaker] in self.speech.faceless
        )

    def _does(self, lemma: str, tense: Tense, last: int) -> bool:
        """Whether the verb tells what was done: « a souhaité rendre hommage », « a condamné à dix ans de prison »."""
        if tense is Tense.GERUND and lemma in self.speech.learning:
            return True  # « a pleuré en apprenant que … »
        if self._hidden(last):
            return True
        wished = tense is Tense.PARTICIPLE and lemma in self.speech.wishes  # « a souhaité rendre hommage » is no wish
        wished = wished and any(token.has("VerbForm=Inf") for token in self.text.tokens[last + 1 : last + 1 + GAP])
        return wished or (lemma in self.speech.sentencing and self._punished(last))

    def _hidden(self, last: int) -> bool:
        """« souhaite garder l'anonymat », « ayant requis l'anonymat »: how somebody is not named is no speech."""
        near = range(last + 1, min(last + 2 + GAP, self.unit.tokens.stop))
        return any(self.text.lemmas[i] in self.speech.hiding and i not in self.unit.quoted for i in near)

    def _infinitive_at(self, index: int) -> bool:
        """Whether an infinitive stands there, « ne pas » or pronouns before it."""
        passing = {*self.speech.clitics, *self.speech.deniers}
        while index + 1 in self.unit.tokens and self._at(index) in passing:
            index += 1
        return self.text.tokens[index].has("VerbForm=Inf")

    def _punished(self, last: int) -> bool:
        """« a condamné vendredi à dix ans de prison »: a punishment, where « a condamné « une dérive » » are words."""
        near = True
        for index in range(last + 1, self.unit.tokens.stop - 1):
            if index in self.unit.quoted or self.text.tokens[index].has("VerbForm=Fin"):
                return False
            following = self.text.tokens[index + 1]
            if self.lowered[index] in self.speech.grammar.tos and (near or following.pos == "NUM"):
                # « a condamné trois d'entre eux à deux ans de camp pour « hooliganisme » »
                return following.pos in {"NUM", "DET", "NOUN"}
            near = near and index < last + GAP and self.text.tokens[index].pos != "DET"
        return False

    def _wanting(self, index: int, last: int) -> bool:
        """« dit que X veut partir », « veut croire que », « veut dire »: within what is said, or before another cue."""
        marks = {self._at(child) for child in self.text.children[index]}
        if marks & self.speech.that or self._at(index - 2) in self.speech.antecedents:
            return any(token.has("VerbForm=Inf") for token in self.text.tokens[last + 1 : last + 1 + GAP])
        for token in self.text.tokens[last + 1 : last + 1 + GAP]:
            if token.has("VerbForm=Inf"):
                return token.lemma in self.speech.verbs or token.text.lower() in self.speech.forms
            if token.text.lower() not in {*self.speech.clitics, *self.speech.deniers}:
                return False
        return False

    # -- its use

    def _use(self, first: int, last: int, tense: Tense, cue: Cue) -> Use | None:
        words = self.lowered[first : last + 1]
        turned = any(word in self.speech.inverted for word in words)
        if turned and not self.speech.ne.isdisjoint(words):
            return None  # « n'ont-ils rien vu ? »
        before = self.text.tokens[first - 1] if first - 1 in self.unit.tokens else None
        if tense is Tense.INFINITIVE and self.so_says(first):
            return Use.INCISE
        if before is None or tense in {Tense.GERUND, Tense.INFINITIVE}:
            return None if turned else Use.PLAIN
        if before.text.lower() in self.speech.likening and words[0] in self.speech.neuter:
            return Use.LIKENING
        if presented(self.unit, self.speech, first) is not None:
            return Use.LIKENING
        if "quote" not in cue.takes and "que" not in cue.takes:
            return Use.PLAIN
        if turned:
            return Use.INCISE
        if any(kind is Tense.GERUND for _, kind in self.speech.forms.get(words[0], ())):
            return Use.PLAIN
        return Use.INCISE if self._parenthetical(before, first, last, cue) else Use.PLAIN

    def _parenthetical(self, before: Token, first: int, last: int, cue: Cue) -> bool:
        following = self.text.tokens[last + 1] if last + 1 in self.unit.tokens else None
        if following is None or following.text.lower() in self.speech.that or following.text == ":":
            return False
        if "inf" in cue.takes and self._infinitive_at(last + 1):
            return False  # « Marc, étudiant, disait comprendre les cheminots »
        if self._others(first, last) or deed(self.subjects, first, last):
            return False
        quoted = self._after_quote(first)
        if before.text not in MARKS and not quoted:
            return unparted(self.subjects, first, last) or overrun(self.subjects, first, last)
        name = self.subjects.behind(last)
        if name is None or (quoted and self.subjects.suspended(first)):
            return False
        if quoted:
            return not self.subjects.waiting(first) or (self.subjects.may_speak(name) and not self._told_of(first))
        if splits(self.subjects, first, last, name):
            return True
        waiting = self.subjects.parted(first, last) or self.subjects.suspended(first)
        if waiting or waits(self.subjects, first):
            return False
        told = (
            self.subjects.clause_before(first)
            or self.subjects.opens(first, name)
            or answered(self.subjects, first, name)
        )
        named = self.subjects.may_speak(name) or self.text.tokens[name].pos == "PROPN"
        return told and (self.subjects.may_speak(name) if "noun" in cue.takes else named)
