"""Cue verbs in the frame of a sentence: where they stand, how they are used, and who is their subject.

The parse is a witness, not the judge: beside quotations the model takes « juge » for a noun and « a de son côté
dénoncé » for an object with an adjective, so forms, word order and punctuation come first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kg.extract.quotations.subjects import Subjects
from kg.lang.speech import Cue, Tense
from kg.model import Span, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text, Token

# « a, de son côté, vivement dénoncé »: what may stand between an auxiliary and its participle.
_BETWEEN = frozenset({"ADV", "PRON", "ADP", "DET", "NOUN", "ADJ", "PUNCT", "CCONJ"})
_REACH = 7
# Words of a phrase may be parted by an adverb or a clitic: « en a aussi appelé », « a mis à nouveau en garde ».
_GAP = 3
# « ont dénoncé vendredi un complot de plusieurs pays voisins et appelé … »: how far back an auxiliary may be shared.
_FAR = 25
# « Et de conclure »: the words before the infinitive.
_HEAD = 2
FINITE = frozenset({Tense.PRESENT, Tense.IMPERFECT, Tense.PAST, Tense.CONDITIONAL})
_MARKS = frozenset(",–—-?!…)")


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
    for index in unit.frame:
        if before is None or index > before.last:
            found = finder.at(index, heard)
            if found is not None:
                before = found if before is None else finder.shared(before, found)
                yield before


class _Finder:
    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.lowered = unit.text.lowered
        self.speech = speech
        self.grammar = speech.grammar
        self.inverted = speech.inverted | speech.grammar.euphonic
        self.subjects = Subjects(unit, speech, people)

    def at(self, index: int, heard: int | None = None) -> Spoken | None:
        token = self.text.tokens[index]
        for lemma, tense in self._readings(token):
            found = self._read(index, lemma, tense)
            if found is not None:
                return found
        found = self._adjective(index)
        if found is None and token.pos == "NOUN":
            found = self._noun(index)
        elif found is None and token.pos == "VERB":
            found = self._unlisted(index)
        if found is None and heard is not None and index - self.unit.tokens.start == _HEAD:
            found = self._continued(index, heard)
        return found

    def _unlisted(self, index: int) -> Spoken | None:
        """« « Ce n'est rien », minimise-t-il »: any verb between a quotation and who may speak tells who said it."""
        token = self.text.tokens[index]
        if token.has("VerbForm=Inf"):
            return None
        if any(verb in self.speech.verbs for verb, _ in self.speech.forms.get(self._at(index), ())):
            return None
        auxiliary = self._auxiliary(index)
        first = index if auxiliary is None else auxiliary
        part = token.has("VerbForm=Part")
        copula = self.text.tokens[first].lemma == self.grammar.be
        if copula or not self._after_quote(first) or (part and auxiliary is None):
            return None
        last = self._last(index)
        named = last + 1 in self.unit.tokens and self.subjects.names(last + 1)
        turned = any(self._at(here) in self.speech.inverted for here in range(first, last + 1))
        if not (named or turned) or self.text.tokens[first - 1].text != ",":
            return None
        cue = Cue(Stance.NEUTRAL, frozenset({"quote"}))
        tense = Tense.PRESENT if auxiliary is None else Tense.PARTICIPLE
        return self._spoken(index, token.lemma, tense, cue, first, [])

    def _continued(self, index: int, heard: int) -> Spoken | None:
        """« Et de conclure que … »: an infinitive at the head of a sentence goes on with who has just spoken."""
        if self._at(index - 1) not in self.grammar.ofs_plain or self.text.tokens[self.unit.tokens.start].pos != "CCONJ":
            return None
        for lemma, tense in self._readings(self.text.tokens[index]):
            plain = next((cue for cue in self.speech.verbs.get(lemma, ()) if not cue.tail and not cue.lead), None)
            if tense is Tense.INFINITIVE and plain is not None:
                group = frozenset({index})
                return Spoken(index, lemma, tense, plain, index, index, group, heard, plain.stance, Use.PLAIN)
        return None

    def shared(self, before: Spoken, found: Spoken) -> Spoken:
        """« indique que les images sont floues et n'exclut rien »: the images cannot, who indicates can."""
        token = self.text.tokens[found.verb]
        joined = token.dep == "conj" and found.use is Use.PLAIN and not self.subjects.may_speak(found.speaker)
        if not joined or not before.last < found.speaker < found.first or not self.subjects.may_speak(before.speaker):
            return found
        return replace(found, speaker=before.speaker)

    def _readings(self, token: Token) -> Sequence[tuple[str, Tense]]:
        """The verbs and tenses that the form may be, those that the model sees first."""
        forms = self.speech.forms.get(self.lowered[token.index])
        if forms is None:
            return ()
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
        for cue in self.speech.verbs.get(self.text.tokens[here].lemma, ()):
            if cue.tail in {(token.lemma.lower(),), (token.text.lower(),)}:
                auxiliary = self._auxiliary(here)
                first = here if auxiliary is None else auxiliary
                return self._spoken(index, token.lemma, Tense.PRESENT, cue, first, [])
        return None

    def _noun(self, index: int) -> Spoken | None:
        """« défend l'idée que … », « la conviction du maire est que … », « son constat est sévère : … »."""
        token = self.text.tokens[index]
        stance = self.speech.nouns.get(token.lemma.lower())
        if stance is None:
            return None
        cue = Cue(stance, frozenset({"que", "quote"}))
        last = index
        while last + 1 in self.unit.tokens and self.text.tokens[last + 1].pos == "ADJ":
            last += 1
        if self._at(last + 1) in self.speech.that:
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
        return self._told(index, cue)

    def _told(self, index: int, cue: Cue) -> Spoken | None:
        """A noun with its speaker as the subject of « être » and a clause or colon."""
        owners = [child for child in self.text.children[index] if child > index and self.subjects.may_speak(child)]
        if not owners or self._at(owners[0] - 1) in self.speech.that:
            return None
        copulas = [i for i in self.unit.frame if i > owners[0] and self.text.tokens[i].lemma == self.grammar.be]
        verbs = [i for i in self.unit.frame if i > owners[0] and self.text.tokens[i].has("VerbForm=Fin")]
        if not copulas or verbs[:1] != copulas[:1]:
            return None
        colon = next((i for i in range(copulas[0], copulas[0] + _GAP + 1) if self._at(i) == ":"), None)
        if colon is None and self._at(copulas[0] + 1) not in self.speech.that:
            return None
        last = copulas[0] if colon is None else colon - 1
        return self._named(index, cue, (index, last), owners[0])

    def _at(self, index: int) -> str:
        return self.lowered[index] if index in self.unit.tokens else ""

    def _named(self, index: int, cue: Cue, group: tuple[int, int], speaker: int | None) -> Spoken | None:
        if speaker is None or self.lowered[speaker] in self.speech.faceless:
            return None
        anchors = frozenset({index, group[1]})
        lemma = self.text.tokens[index].lemma
        return Spoken(index, lemma, Tense.PRESENT, cue, *group, anchors, speaker, cue.stance, Use.PLAIN)

    def _restricted(self, first: int, last: int) -> bool:
        """« ne prévoit qu'une aide »: a « ne » whose other half is « que » opens no clause."""
        words = set(self.lowered[first : last + 1])
        return bool(words & self.speech.ne) and self._at(last + 1) in self.speech.that

    def _spoken(self, index: int, lemma: str, tense: Tense, cue: Cue, first: int, tail: list[int]) -> Spoken | None:
        first = self._clitics(first)
        last = self._last(max([index, *tail]))
        use = self._use(first, last, tense, cue)
        if tense is Tense.PARTICIPLE and lemma in self.speech.wishes and self._infinitive_follows(last):
            return None
        speaker = self.subjects.behind(last) if use is Use.LIKENING else None
        if speaker is None:
            speaker = self.subjects.of(index, first, last, after=use is Use.INCISE, tense=tense)
        if speaker is not None and self.lowered[speaker] in self.speech.anybody:
            house = self.subjects.house(first)
            speaker = self.subjects.housed(last) if house is None and use is Use.INCISE else house
        if use is None or speaker is None or self.lowered[speaker] in self.speech.faceless:
            return None
        stance = cue.stance
        if self._restricted(first, last):
            return None
        if self._negated(first, index):
            if lemma not in self.speech.mental:
                return None
            stance = Stance.NEUTRAL if stance is Stance.DENYING else Stance.DENYING
            if "any" in cue.takes:  # « n'exclut pas un report »
                cue = replace(cue, takes=cue.takes | {"noun"})
        return Spoken(index, lemma, tense, cue, first, last, frozenset({index, *tail}), speaker, stance, use)

    def _infinitive_follows(self, last: int) -> bool:
        """« a souhaité rendre hommage » tells what was done, no wish."""
        return any(token.has("VerbForm=Inf") for token in self.text.tokens[last + 1 : last + 1 + _GAP])

    # -- the verb group

    def _first(self, index: int, tense: Tense) -> int | None:
        """The token that begins the verb's group: itself, its auxiliary or the verb that it completes."""
        token = self.text.tokens[index]
        if tense is Tense.FUTURE:
            return None
        if tense is Tense.PARTICIPLE:
            found = self._auxiliary(index)
            if found is None and self._after_quote(index) and self.subjects.names(index + 1):
                return index  # « « La mer monte » averti Luc Roy »: so the press misspells « avertit »
            return found if found is not None else self._joined(token)
        if tense is Tense.INFINITIVE:
            return self._aspect(index)
        if tense is Tense.GERUND:
            articled = index - 1 in self.unit.tokens and self.text.tokens[index - 1].pos == "DET"
            return index if not articled or self._after_clitic(index) else None
        found = self._auxiliary(index)
        auxiliary = found is not None
        asked = found is not None and found + 1 < index and self._last(found) == index - 1
        if auxiliary and (token.has("VerbForm=Part") or asked):  # « a-t-il écrit »
            return None
        # « Le texte est voté, souligne le maire »: a form that is no participle has no auxiliary.
        whole = all(kind is not Tense.PARTICIPLE for _, kind in self.speech.forms.get(token.text.lower(), ()))
        verbal = token.pos in {"VERB", "AUX"} and (whole or not auxiliary)
        return index if verbal or (not self._determined(index) and self._sounds_finite(index)) else None

    def _determined(self, index: int) -> bool:
        before = index - 1
        if before not in self.unit.tokens or self.text.tokens[before].pos not in {"DET", "ADP", "NUM"}:
            return False
        # « La police leur reproche »: behind a noun no article begins.
        clitic = self.lowered[before] in self.speech.clitics and before - 1 in self.unit.tokens
        return not (clitic and self.text.tokens[before - 1].pos in {"NOUN", "PROPN", "PRON"})

    def _after_clitic(self, index: int) -> bool:
        """« …, les qualifiant de »: what the model takes for an article opens no clause."""
        clitic = self.lowered[index - 1] in self.speech.clitics
        return clitic and index - 2 in self.unit.tokens and self.text.tokens[index - 2].pos == "PUNCT"

    def _sounds_finite(self, index: int) -> bool:
        """Whether the words around make a finite verb of what the model takes for another word."""
        before = self.text.tokens[index - 1] if index - 1 in self.unit.tokens else None
        after = self.text.tokens[index + 1] if index + 1 in self.unit.tokens else None
        word, following = (before.text.lower() if before else ""), (after.text.lower() if after else "")
        if word in self.speech.subjects or word in self.speech.clitics or following in self.speech.that | self.inverted:
            return True
        if self.subjects.named_before(index) and (
            self.unit.quote_at(index + 1) is not None or (after is not None and after.pos in {"DET", "ADJ"})
        ):
            return True
        if following == ":" or self.unit.quote_at(index + 1) is not None:
            return self.text.tokens[index].pos not in {"NOUN", "PROPN"}
        if self._after_quote(index) or self._phrased(index) or self._infinitive_after(index, following):
            return True
        joins = following in self.grammar.tos or (after is not None and after.pos == "DET")
        if joins and word == "," and self.subjects.waiting(index):
            return True
        if joins and word == "," and (self._stressed(index - 2) or self._closes(index)):
            return True
        if word == "," and self.subjects.names(index + 1) and self._closes(index):
            return True
        if self.text.tokens[index].dep == "ROOT" and self.text.tokens[index].pos == "ADJ":
            # « La presse locale parle de … »: what the model takes for an adjective of what has no other verb.
            return before is not None and before.pos in {"NOUN", "PROPN", "ADJ"}
        if before is not None and before.pos == "CCONJ" and after is not None:
            return after.pos == "DET" or (after.pos == "ADP" and following != self.grammar.to)
        if after is not None and (after.pos == "DET" or following == self.grammar.on) and self.subjects.governed(index):
            return True
        nominal = before is not None and before.pos in {"NOUN", "PROPN", "PRON"}
        completed = after is not None and (after.pos == "DET" or after.has("VerbForm=Inf"))
        return nominal and completed and self.text.tokens[index].pos in {"ADV", "X"}

    def _closes(self, index: int) -> bool:
        """« Les loyers baisseront, chiffre le cabinet »: who may speak stands behind it, and a clause before."""
        name = self.subjects.behind(index)
        return name is not None and self.subjects.may_speak(name) and self.subjects.clause_before(index)

    def _stressed(self, index: int) -> bool:
        """« Le maire, lui, juge … »: a pronoun between commas takes up the subject before its verb."""
        return self._at(index) in self.speech.stressed and self._at(index - 1) == ","

    def _infinitive_after(self, index: int, following: str) -> bool:
        """« crie et menace de partir »: a noun without article in front of « de » and an infinitive is a verb."""
        near = self.text.tokens[index + 2 : index + 2 + _GAP] if following in self.grammar.ofs_plain else ()
        for token in near:
            if token.has("VerbForm=Inf"):
                return True
            if token.text.lower() not in self.speech.clitics:
                return False
        return False

    def _phrased(self, index: int) -> bool:
        """Whether the words behind make a phrase of the lexicon of it: « pointe du doigt »."""
        lemmas = [verb for verb, _ in self.speech.forms.get(self.lowered[index], ())]
        return any(cue.tail and self._tail(index, cue) for verb in lemmas for cue in self.speech.verbs.get(verb, ()))

    def _after_quote(self, index: int) -> bool:
        here = index - 1
        if here in self.unit.tokens and self.text.tokens[here].text in _MARKS and self.unit.quote_at(here) is None:
            here -= 1
        return here in self.unit.tokens and self.unit.quote_at(here) is not None

    def _auxiliary(self, index: int) -> int | None:
        for here in range(index - 1, max(index - 1 - _REACH, self.unit.tokens.start - 1), -1):
            token = self.text.tokens[here]
            if self.unit.quote_at(here) is not None:
                return None
            slip = here == index - 1 and token.text.lower() in self.speech.slips
            if token.text.lower() in self.speech.auxiliaries or slip:
                return here
            if token.pos not in _BETWEEN and token.text.lower() not in self.inverted | self.speech.been:
                return None
        return None

    def _joined(self, token: Token) -> int | None:
        """A participle that shares the auxiliary of another: « a condamné … et estimé que »."""
        before = self.text.tokens[token.index - 1] if token.index - 1 in self.unit.tokens else None
        if before is None or before.pos not in {"CCONJ", "ADV"}:
            return None
        if token.dep == "conj" and token.head in self.unit.tokens and self._auxiliary(token.head) is not None:
            return token.index
        return token.index if before.pos == "CCONJ" and self._participle_before(token.index) else None

    def _participle_before(self, index: int) -> bool:
        """Whether another cue's participle with an auxiliary stands before, and no finite verb between."""
        for here in reversed([i for i in self.unit.frame if max(0, index - _FAR) <= i < index]):
            word = self.text.tokens[here]
            if any(tense is Tense.PARTICIPLE for _, tense in self.speech.forms.get(word.text.lower(), ())):
                auxiliary = self._auxiliary(here)
                if auxiliary is not None:
                    return self.text.tokens[auxiliary].lemma == self.grammar.have
            if word.has("VerbForm=Fin") or word.text.lower() in self.speech.relating:
                return False
        return False

    def _aspect(self, index: int) -> int | None:
        """The finite verb over an infinitive that tells a thing done: « a tenu à préciser », « vient d'annoncer ».

        « avant d'ajouter que » tells it too.
        """
        near = self.lowered[max(index - 3, self.unit.tokens.start) : index]
        if near[-2:-1] == (self.speech.prior,) and near[-1] in self.grammar.ofs_plain:
            return index
        if near[-1:] == (self.grammar.aim,) and self.unit.quote_at(index + 1) is not None:
            return index  # « prend la parole pour vanter « … » »
        for here in range(index - 1, max(index - 1 - _GAP, self.unit.tokens.start - 1), -1):
            token = self.text.tokens[here]
            if token.lemma in self.speech.aspects and token.pos in {"VERB", "AUX", "ADJ"}:
                acts = token.has("VerbForm=Fin") or token.has("Tense=Pres")
                return self._auxiliary(here) or (here if acts else None)
            if token.pos not in {"ADV", "ADP", "PRON"}:
                return None
        return None

    def _clitics(self, first: int) -> int:
        while first - 1 in self.unit.tokens and self.unit.quote_at(first - 1) is None:
            token = self.text.tokens[first - 1]
            if token.text.lower() not in self.speech.clitics or token.pos == "DET":
                break
            first -= 1
        return first

    def _lead(self, first: int, index: int) -> set[str]:
        """The clitics of the group, as the leads they stand for."""
        start = self._clitics(first)
        words = self.lowered[start:index]
        return {self.speech.clitics[word] for word in words if word in self.speech.clitics}

    def _passive(self, first: int, index: int, lead: set[str]) -> bool:
        words = set(self.lowered[first:index])
        return "se" not in lead and bool(words & self.speech.been or self.lowered[first] in self.speech.passive)

    def _tail(self, index: int, cue: Cue) -> list[int] | None:
        found: list[int] = []
        here = index
        for word in cue.tail:
            window = range(here + 1, min(here + 1 + _GAP, self.unit.tokens.stop))
            place = next((i for i in window if self.lowered[i] == word), None)
            if place is None:
                return None
            found.append(place)
            here = place
        return found

    def _last(self, last: int) -> int:
        while last + 1 in self.unit.tokens and self.lowered[last + 1] in self.inverted:
            last += 1
        return last

    def _negated(self, first: int, index: int) -> bool:
        # « a assuré ne pas vouloir » denies what is said, not the saying: its « ne » stands behind the verb.
        before = set(self.lowered[first:index])
        words = self.lowered[first : min(index + 3, self.unit.tokens.stop)]
        return not self.speech.ne.isdisjoint(before) and not self.speech.deniers.isdisjoint(words)

    # -- its use

    def _use(self, first: int, last: int, tense: Tense, cue: Cue) -> Use | None:
        words = self.lowered[first : last + 1]
        turned = any(word in self.speech.inverted for word in words)
        before = self.text.tokens[first - 1] if first - 1 in self.unit.tokens else None
        if before is None or tense in {Tense.GERUND, Tense.INFINITIVE}:
            return None if turned else Use.PLAIN
        if before.text.lower() in self.speech.likening and words[0] in self.speech.neuter:
            return Use.LIKENING
        if "quote" not in cue.takes and "que" not in cue.takes:
            return Use.PLAIN
        if turned:
            return Use.INCISE
        return Use.INCISE if self._parenthetical(before, first, last, cue) else Use.PLAIN

    def _parenthetical(self, before: Token, first: int, last: int, cue: Cue) -> bool:
        following = self.text.tokens[last + 1] if last + 1 in self.unit.tokens else None
        if following is None or following.text.lower() in self.speech.that or following.text == ":":
            return False
        quoted = self._after_quote(first)
        if before.text not in _MARKS and not quoted:
            return False
        name = self.subjects.behind(last)
        if name is None or (quoted and self.subjects.suspended(first)):
            return False
        if quoted:
            return not self.subjects.waiting(first) or self.subjects.may_speak(name)
        if self.subjects.parted(first, last) or self.subjects.suspended(first):
            return False
        told = self.subjects.clause_before(first) or self.subjects.opens(first, name)
        named = self.subjects.may_speak(name) or self.text.tokens[name].pos == "PROPN"
        return told and (self.subjects.may_speak(name) if "noun" in cue.takes else named)
