"""« Selon X, … », « …, d'après X », « pour X, … »: phrases that name a source, and what they give to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.universal import NOUNS, VERBS
from kg.extract.quotations.asides import remarked
from kg.extract.quotations.edges import after, count, mark_before, trim
from kg.extract.quotations.reach import FAR, Reach
from kg.extract.quotations.relatives import announcer, holder
from kg.extract.quotations.sourceless import at_stake, judged, party, sourceless
from kg.extract.quotations.subjects import Subjects
from kg.frozen import dataclass
from kg.model import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text

_FEW = 2
# Characters of the longest phrase for who sees a thing.
_AHEAD = 40
_NEAR = 4
_AWAITING = frozenset({"AUX"})
_PARTED = frozenset({"PUNCT", "NOUN", "PROPN"})
_APART = frozenset({",", "(", "–", "—", ";", ":"})


@dataclass(frozen=True, slots=True)
class Sourced:
    """A source phrase: the words before the source, the token that names it, and the stretches given to it."""

    cue: Span
    speaker: int
    contents: tuple[Span, ...]


def sourced(unit: Unit, speech: Speech, people: dict[int, Mention]) -> Iterator[Sourced]:
    """The source phrases in the unit's frame; ``people`` are the named mentions by their head token."""
    span = unit.span
    before: Sourced | None = None
    for match in speech.source.finditer(unit.text.normal, span.start, span.end):
        phrase = _Phrase(unit, speech, people)
        found = phrase.read(Span(match.start(), match.end()), match.lastgroup)
        if found is None:
            continue
        if before is not None:
            first, second = phrase.rivals(before, found)
            yield first
            before = second
        else:
            before = found
    if before is not None:
        yield before


class _Phrase(Reach):
    def __init__(self, unit: Unit, speech: Speech, people: dict[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.speech = speech
        self.people = people

    def read(self, cue: Span, group: str | None) -> Sourced | None:
        words = self.text.within(cue)
        if not words or words[0] in self.unit.quoted or sourceless(self.unit, self.speech, self.people, words):
            return None
        named = self._source_noun(words)
        if named is None and group != "whole" and self._faceless(words):
            return None
        if group == "whole" or named is not None:
            last, speaker = words[-1], self._clitic(words) if named is None else named
            last = last if named is None else self._completing(words[0], self._adjoined(last))
        else:
            speaker_ = self._head(words[-1])
            if speaker_ is None or (group == "person" and not self._person(speaker_, words)):
                return None
            speaker = speaker_
            last = self._last(speaker, words[-1])
            if self._bears(words[0]):
                commas = (index for index in range(speaker + 1, last + 1) if self.text.tokens[index].text == ",")
                last = next(commas, last + 1) - 1
        if self._within_phrase(words, speaker, last):
            return None
        last = self._behind_clause(last)
        antecedent = self._related(speaker)
        if antecedent is not None:
            end = self.text.tokens[last].span.end
            behind = trim(self.text, Span(end, max(end, self._waited(last, self._right(last)))), self.unit.quotes)
            return Sourced(cue, antecedent, (behind,)) if len(behind) > 1 else None
        contents = tuple(span for span in self._contents(self._begun(words[0]), last) if len(span) > 1)
        return Sourced(cue, speaker, contents) if contents else None

    def _behind_clause(self, last: int) -> int:
        """« Pour Luc Roy, qui enseigne à Dax, la loi est bonne »: the end of what is told of the source itself."""
        words = self.text.lowered[last + 1 : last + 3]
        if len(words) <= 1 or words[0] != "," or words[1] not in self.speech.relating:
            return last
        told, turned = False, words[1] in self.speech.that  # « Selon une note, qu'a lue l'AFP, … »
        for index in range(last + 2, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if index in self.unit.quoted or token.text in {";", ":"}:
                return last
            if token.text == "," and told:
                rest = self.text.tokens[index + 1 : self.unit.tokens.stop]
                acts = bool(rest) and (rest[0].has("VerbForm=Fin") or rest[0].pos in {"CCONJ", "" if turned else "ADP"})
                return index - 1 if not acts and any(word.has("VerbForm=Fin") for word in rest) else last
            told = told or token.has("VerbForm=Fin")
        return last

    def _within_phrase(self, words: range, speaker: int, last: int) -> bool:
        """« les élites, coupables à ses yeux de céder »: an adjective and its complement are of another's phrase."""
        owned = any(self.text.lowered[index] in self.speech.own for index in words)
        if not owned and self.text.lowered[speaker] not in self.speech.stressed:
            return False
        before = words[0] - 1 - (words[0] - 1 in self.unit.tokens and self.text.tokens[words[0] - 1].text == ",")
        behind = last + 1 + (last + 1 in self.unit.tokens and self.text.tokens[last + 1].text == ",")
        if before not in self.unit.tokens or behind not in self.unit.tokens:
            return False
        token = self.text.tokens[before]
        copula = any(self.text.tokens[c].dep in {"cop", "aux:pass"} for c in self.text.children[before])
        told = token.pos == "ADJ" or (token.has("VerbForm=Part") and token.has("Tense=Past"))
        held = told and not copula and self.text.tokens[behind].pos == "ADP"
        return held and any(self.text.tokens[i].has("VerbForm=Fin") for i in range(self.unit.tokens.start, before))

    def _faceless(self, words: range) -> bool:
        """« d'après ce qu'on a vu », « du point de vue du goût »: nobody says it."""
        following = self.text.tokens[words[-1] + 1] if words[-1] + 1 in self.unit.tokens else None
        second = self.text.lowered[words[-1] + 2] if words[-1] + 2 in self.unit.tokens else ""
        latter = second in self.speech.latter  # « selon ce dernier »
        shows = following is not None and following.pos == "DET"  # « selon ce responsable »
        if following is not None and following.text.lower() in self.speech.faceless and not (latter or shows):
            return True
        head = self._head(words[-1])
        start = self.text.tokens[words[0]].span.start
        ahead = self.text.normal[start : start + _AHEAD].lower()
        viewed = ahead.startswith(self.speech.viewing)
        return viewed and head is not None and not Subjects(self.unit, self.speech, self.people).may_speak(head)

    def rivals(self, one: Sourced, other: Sourced) -> tuple[Sourced, Sourced]:
        """« 5 000 personnes selon la police, 12 000 selon les syndicats »: to each source its figure alone."""
        between = self._near(self.text.within(other.cue)[0], one.speaker)
        if between is None or not self._counted(between):
            return one, replace(other, contents=tuple(after(self.text, one.cue, c) for c in other.contents))
        own = self._figure(one.cue)  # nothing, where the source opens the sentence
        return replace(one, contents=(own,) if len(own) else one.contents), replace(other, contents=(between,))

    def _counted(self, span: Span) -> bool:
        words = [self.text.tokens[index] for index in self.text.within(span)]
        counts = any(w.text[:1].isdigit() or w.pos == "NUM" or w.text.lower() in self.speech.shares for w in words)
        return counts and not self._finite(span)

    def _figure(self, cue: Span) -> Span:
        """The phrase with a figure right before ``cue``, or else the clause."""
        first = self.text.within(cue)[0]
        start = self._left(first)
        whole = trim(self.text, Span(start if start is not None else cue.start, cue.start), self.unit.quotes)
        near = self._near(first, self.unit.tokens.start - 1)
        return near if near is not None and self._counted(near) else whole

    def _near(self, first: int, floor: int) -> Span | None:
        """The words right before token ``first``, from a comma, dash, « et » or « contre » behind ``floor`` on."""
        joints = {self.speech.grammar.both, self.speech.grammar.against}
        for index in range(first - _FEW, floor, -1):
            word = self.text.lowered[index]
            before = {token.text.lower() for token in self.text.tokens[max(index - _NEAR, 0) : index]}
            if word in _APART or (word in joints and self.speech.between not in before):
                start, end = self.text.tokens[index].span.end, self.text.tokens[first].span.start
                return trim(self.text, Span(start, end), self.unit.quotes)
        return None

    def _related(self, speaker: int) -> int | None:
        """What a relative pronoun stands for: « des documents selon lesquels … » are the source."""
        if self.text.lowered[speaker] not in self.speech.relative:
            return None
        here = speaker - 1
        if self.text.lowered[speaker] in self.speech.who and (owner := self._owner(here - 1)) is not None:
            return owner
        while here in self.unit.tokens and self.text.tokens[here].pos in {"ADP", "PUNCT", "ADJ"}:
            here -= 1
        if here not in self.unit.tokens or self.text.tokens[here].pos not in NOUNS:
            return None
        subjects = Subjects(self.unit, self.speech, self.people)
        if self.text.lowered[speaker] in self.speech.who:
            return holder(subjects, here, self.text.tokens[speaker - 1])
        return announcer(subjects, here)

    def _waited(self, last: int, stop: int) -> int:
        """« X, pour qui la loi est bonne, a signé »: what a relative clause says ends before the verb of its noun."""
        told = False
        awaits = not any(word.has("VerbForm=Fin") for word in self.text.tokens[self.unit.tokens.start : last])
        for index in range(last + 1, self.unit.tokens.stop - 1):
            token, following = self.text.tokens[index], self.text.tokens[index + 1]
            further = token.pos == "CCONJ" and self.text.lowered[index + 1] in self.speech.relating
            if told and further and index not in self.unit.quoted:
                return min(stop, token.span.start)  # « pour qui la loi est bonne et qui la votera »
            small = self.text.lowered[index] in self.speech.clitics
            if token.text == "," or token.pos in {"CCONJ", "SCONJ"} or (token.pos == "PRON" and not small):
                awaits = awaits and not told
            if awaits and told and (token.has("VerbForm=Fin") or self.text.lowered[index] in self.speech.ne):
                while self.text.lowered[index - 1] in self.speech.clitics.keys() - self.speech.definite:
                    index -= 1  # noqa: PLW2901
                return min(stop, self.text.tokens[index - 1].span.end)
            if token.text == "," and told and index not in self.unit.quoted:
                clitic = following.text.lower() in self.speech.clitics and index + 2 in self.unit.tokens
                if (self.text.tokens[index + 2] if clitic else following).has("VerbForm=Fin"):
                    return min(stop, token.span.start)
            told = told or (token.has("VerbForm=Fin") and not token.dep.startswith("nsubj"))  # « le permis »
        return stop

    def _owner(self, comma: int) -> int | None:
        """« Luc Roy, juriste à l'université X, pour qui … »: the person named before the appositions that end there."""
        if self.text.tokens[comma].text != ",":
            return None
        for here in range(comma, max(comma - FAR, self.unit.tokens.start), -1):
            token, mention = self.text.tokens[here], self.people.get(here - 1)
            if token.has("VerbForm=Fin") or token.pos == "SCONJ" or here in self.unit.quoted:
                return None
            if token.text == "," and mention is not None and mention.kind is Kind.PERSON:
                return mention.head
        return None

    def _source_noun(self, words: range) -> int | None:
        """The « source » of « de source militaire », which stands for who speaks."""
        nouns = (index for index in words if self.text.lowered[index] in {"source", "sources"})
        return next(nouns, None)

    def _clitic(self, words: range) -> int:
        """The pronoun that stands for the source in « à l'en croire », « à l'entendre », else the last word."""
        near = (index for index in words[1:] if self.text.lowered[index] in self.speech.clitics)
        return next(near, words[-1])

    def _head(self, before: int) -> int | None:
        """The token that names the source: the first noun, name or pronoun after the phrase."""
        for index in range(before + 1, min(before + 8, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if token.pos in {"VERB", "AUX", "SCONJ"} or (token.pos == "PUNCT" and token.text != "«"):
                return None
            if self.text.lemmas[index] in self.speech.measures:
                return None
            if token.pos in {"NOUN", "PROPN", "PRON", "X"} or (token.pos == "ADJ" and token.text[0].isupper()):
                return index
            if self.text.tokens[index - 1].pos == "DET" and self.text.lowered[index] in self.speech.people:
                after = self.text.tokens[index + 1] if index + 1 in self.unit.tokens else token
                if after.pos not in NOUNS:
                    return index  # « selon ce responsable », which the model takes for an adjective
            shown = self.text.lowered[index - 1] in self.speech.grammar.these
            if shown and self.text.lowered[index] in self.speech.latter:
                return index  # « selon ce dernier »
        return None

    def _person(self, speaker: int, words: range) -> bool:
        """Whether « pour X, » gives an opinion: a person or body, then a comma, with a clause to say."""
        token = self.text.tokens[speaker]
        if self.text.lowered[speaker] in self.speech.who:
            antecedent = self._related(speaker)
            speaks = Subjects(self.unit, self.speech, self.people).may_speak
            return antecedent is not None and self.text.tokens[words[0] - 1].pos in _PARTED and speaks(antecedent)
        if self.text.lowered[speaker - 1] in self.speech.each:
            return False  # « prédire, pour chaque malade, la dose »
        mention = self.people.get(speaker)
        known = mention is not None and mention.kind in {Kind.PERSON, Kind.ORGANIZATION}
        known = known or party(self.unit, self.speech, speaker)
        if not known and self.text.lemmas[speaker] not in self.speech.people and token.pos != "PRON":
            return False
        if self.text.lowered[speaker] in self.speech.indefinite and self.text.tokens[words[0] - 1].text == ",":
            return False  # « retenus, pour certains, depuis un an »
        told = mention is not None or self.unit.quoted or self._finite(self.unit.span)
        if not told or at_stake(self.unit, self.speech, self.people, speaker):
            return False  # « pour leurs enfants, leur terre »
        before = self.text.tokens[words[0] - 1] if words[0] - 1 in self.unit.tokens else None
        if (
            before is not None
            and before.text not in {",", ";", "-", "–", "—", ":"}
            and before.text.lower() not in self.speech.openers
        ):
            return False
        last = self._last(speaker, words[-1])
        after = self.text.tokens[last + 1] if last + 1 in self.unit.tokens else None
        if {*self.text.lowered[last + 2 : last + 3]} & self.speech.counsel:
            return False  # « Pour la défense, Me Roux a plaidé … »
        ended = after is None or (after.pos == "PUNCT" and last + 2 not in self.unit.tokens)
        if after is None or (ended and last + 1 not in self.unit.quoted):
            return judged(self.unit, self.speech, words[0] - 1)
        return after.text in {",", "»", "«"} or last + 1 in self.unit.quoted

    def _contents(self, first: int, last: int) -> Iterator[Span]:
        unit = self.unit.span
        start, end = self.text.tokens[first].span.start, self.text.tokens[last].span.end
        left = self._left(first)
        figure = self._enclosed(first) or self._inserted(first, last)
        if figure is not None:
            yield figure
            return
        right = trim(self.text, Span(self._colon(last, end), max(end, self._right(last))), self.unit.quotes)
        if left is not None and self._parts_verb(first, last):
            yield trim(self.text, Span(max(left, self._clause(first)), self._right(last)), self.unit.quotes)
            return
        if (clause := self._parting(first, last)) is not None:
            yield clause
            return
        right = self._alone(self._told_by_all(right))
        spoken = self._clausal(right) and not self._appended(right, left, start)
        if left is None or (spoken and self._opens(first)):
            yield right
            return
        if not spoken or unit.end <= end + 1 or self._joins(last):
            yield self._ended(
                trim(self.text, Span(max(left, self._last_clause(first)), start), self.unit.quotes), first
            )
            return
        before = trim(self.text, Span(max(left, self._clause(first)), start), self.unit.quotes)
        if before.start == unit.start and len(right) > 1 and not self._finite(unit):
            yield from (before, right)  # « Aucun risque, selon lui, pour les riverains »
            return
        if self._suspended(first):
            yield self._kept(last, right)
            return
        if self._finite(before) and len(self.text.within(before)) > _FEW:
            yield before
        if not (before.start > left and self._resumed(last)):
            yield right
        elif not self._finite(before):  # « Entre 800, selon A, et 2 000 manifestants, selon B, ont défilé »
            yield from (near for near in (self._near(first, self.unit.tokens.start),) if near and self._counted(near))

    def _told_by_all(self, span: Span) -> Span:
        """« De source syndicale, on indique que la grève continue »: what « on » says."""
        words = self.text.within(span) if len(span) > 1 else range(0)
        if len(words) < _FEW + 1 or self.text.lowered[words[0]] not in self.speech.anybody:
            return span
        that = next((i for i in words[_FEW : _FEW + _NEAR] if self.text.lowered[i] in self.speech.that), None)
        cued = that is not None and any(self.text.lowered[i] in self.speech.forms for i in words[1 : that - words[0]])
        if that is None or not cued:
            return span
        return trim(self.text, Span(self.text.tokens[that].span.end, span.end), self.unit.quotes)

    def _parts_verb(self, first: int, last: int) -> bool:
        """« Il n'avait, selon le rapport, rien bu »: the phrase stands between an auxiliary and its participle."""
        before = first - 1 - (self.text.tokens[first - 1].text == ",")
        finite_ = before in self.unit.tokens and self.text.tokens[before].has("VerbForm=Fin")
        if not self._bears(first) and not finite_:
            return False
        for index in range(last + 1, min(last + 1 + _NEAR, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if self.text.lowered[index] in self.speech.that:  # « Il n'y a, selon lui, que cent arrestations »
                return not self.speech.ne.isdisjoint(self.text.lowered[max(first - _NEAR - 1, 0) : first])
            if token.pos not in {"PUNCT", "ADV"}:  # beside quotation marks the model takes participles for adjectives
                if token.has("VerbForm=Inf"):
                    return finite_  # « devrait, de l'avis de tous, réagir »
                made = token.has("VerbForm=Part") or token.pos == "ADJ"
                if index in self.unit.quoted and self.text.tokens[before].lemma == self.speech.grammar.be:
                    return True  # « C'est, pour X, « un échec » »
                return self._bears(first) and (made or (token.pos == "ADP" and not self._finite(self._rest(index))))
        return False

    def _bears(self, first: int) -> bool:
        """Whether an auxiliary stands right before the phrase, adverbs aside: « aurait par ailleurs, selon … »."""
        before = first - 1 - (self.text.tokens[first - 1].text == ",")
        while before in self.unit.tokens and self.text.tokens[before].pos in {"ADV", "ADP"}:
            before -= 1
        bearing = self.speech.grammar.have, self.speech.grammar.be
        return before in self.unit.tokens and self.text.tokens[before].lemma in bearing

    def _inserted(self, first: int, last: int) -> Span | None:
        """« Des milliers de gens, 8 000 selon la police, ont défilé », « …, tuant 8 personnes selon la police »."""
        near = None if self.text.tokens[first - 1].text == "," else self._near(first, self.unit.tokens.start)
        if near is not None and len(near) > _FEW and self._alternative(near):
            return near
        if near is None or len(near) < _FEW or not self._counted(near):
            return None
        opening = self.text.tokens[self.text.within(near)[0]]
        gerund = opening.has("VerbForm=Part") and opening.has("Tense=Pres")
        return near if gerund or self._resumed(last) else None

    def _appended(self, right: Span, left: int | None, start: int) -> bool:
        """« …, selon Jean Roux, chercheur à Nice », « …, selon X, qui dirige Y »: more of who says it."""
        words = self.text.within(right) if len(right) > 1 else range(0)
        if not words or left is None:
            return False
        first = self.text.tokens[words[0]]
        related = first.text.lower() in self.speech.relative | {self.speech.grammar.whose}
        if not self._finite(before := trim(self.text, Span(left, start), self.unit.quotes)):
            return related and len(self.text.within(before)) > _FEW  # « Une loi « utile », selon X, qui … »
        if related:
            return True
        if first.pos == "DET" and self.text.normal[right.start - 2 : right.start].strip() == ",":
            return self._described(right)
        return first.pos in {"NOUN", "PROPN", "ADJ"} and not self._finite(right)

    def _joins(self, last: int) -> bool:
        """Whether a conjunction follows: what stands behind it is another matter."""
        words = [token for token in self.text.tokens[last + 1 : last + 3] if token.text != ","]
        return bool(words) and words[0].pos == "CCONJ"

    def _ended(self, before: Span, first: int) -> Span:
        """The quotation alone, when it ends the stretch and a comma or colon parts it from the rest."""
        heard = self.speech.heard.search(self.text.normal, before.start, before.end)
        if heard is not None:
            before = trim(self.text, Span(before.start, heard.start()), self.unit.quotes)
        quote = self.unit.quote_at(first - 1) or self.unit.quote_at(first - 2)
        if quote is None or quote.outer.start <= before.start:
            return before
        if any(before.start <= other.outer.start < quote.outer.start for other in self.unit.quotes):
            return before
        # « Le navire compte deux Grecs, dont le commandant, amaigri mais « en bonne santé », d'après la compagnie »
        told = count(self.text, Span(before.start, quote.outer.start)) > 2 * count(self.text, quote.inner)
        near = self.text.tokens[self.text.within(quote.outer)[0] - 1]  # « Le texte est « juste », d'après X »
        told = told and near.pos not in _AWAITING
        alone = told or mark_before(self.text, quote.outer.start) in {",", ":"}
        return quote.inner if alone else before

    def _last_clause(self, first: int) -> int:
        """Where the relative clause or gerund begins that runs up to the phrase, with no comma between; else 0.

        « Ils dépendent de l'usine, qui leur doit un million selon leur syndicat ».
        """
        if self.text.tokens[first - 1].text == ",":
            return 0
        verbs, listed = 0, False
        for index in range(first - 1, self.unit.tokens.start, -1):
            token, before = self.text.tokens[index], self.text.tokens[index - 1]
            if index in self.unit.quoted or token.text in {";", ":"}:
                return 0
            parted = before.text == "," or before.pos == "CCONJ"
            gerund = token.has("VerbForm=Part") and token.has("Tense=Pres") and not verbs and before.text == ","
            if gerund and listed:  # « faisant 3 morts, incluant le pilote, et 75 blessés selon le maire »
                gerund = listed = False
            listed = listed or (token.pos == "CCONJ" and before.text == ",")
            related = token.text.lower() in self.speech.relating - self.speech.that and verbs == 1 and parted
            if gerund or related:
                told = self._finite(self.text.span(self.unit.tokens.start, index - 1))
                whose = token.text.lower() == self.speech.grammar.whose
                return (self.text.tokens[index + 1] if whose else token).span.start if told else 0
            verbs += token.has("VerbForm=Fin")
        return 0

    def _clause(self, first: int) -> int:
        """The offset of the relative or joined clause that holds the phrase, 0 if it is the main one."""
        for index in range(first - 1, self.unit.tokens.start, -1):
            token = self.text.tokens[index]
            if token.text == "," and index + 1 < first - 1:
                following = self.text.tokens[index + 1]
                opens = following.text.lower() in self.speech.openers | self.speech.antecedents
                return following.span.start if opens else 0
        return 0

    def _opens(self, first: int) -> bool:
        comma = self.text.tokens[first - 1].text == "," and first - 2 in self.unit.tokens
        before = self.text.tokens[first - 2 if comma else first - 1]
        return before.text.lower() in self.speech.openers or before.text in {";", ":"}

    def _clausal(self, span: Span) -> bool:
        """Whether the stretch says something: it has a verb, or three words."""
        tokens = [self.text.tokens[index] for index in self.text.within(span)]
        return (
            any(finite(self.text, token.index) is not None for token in tokens)
            or sum(t.pos != "PUNCT" for t in tokens) > _FEW
        )

    def _left(self, first: int) -> int | None:
        """The offset where the clause before the phrase begins, if there is one."""
        unit = self.unit.tokens
        if first == unit.start or not any(
            self.text.tokens[i].pos not in {"PUNCT", "CCONJ", "ADV"} for i in range(unit.start, first)
        ):
            return None
        for index in range(first - 1, unit.start - 1, -1):
            if self.text.tokens[index].text in {";", ":"} and index not in self.unit.quoted:
                return self.text.tokens[index].span.end
        return self.text.tokens[unit.start].span.start

    def _colon(self, last: int, end: int) -> int:
        """The offset behind a colon that follows the source with no verb between: « Pour X, son chef : « … » »."""
        for index in range(last + 1, min(last + FAR, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if index in self.unit.quoted or token.pos in VERBS:
                return end
            if token.text == ":":
                return token.span.end
        return end

    def _explained(self, last: int, colon: int) -> bool:
        """Whether a clause stands before a colon, and no quotation behind it: the narrator explains what was said."""
        told = any(self.text.tokens[index].has("VerbForm=Fin") for index in range(last + 1, colon))
        return told and colon + 1 not in self.unit.quoted

    def _right(self, last: int) -> int:
        for index in range(last + 1, self.unit.tokens.stop):
            token = self.text.tokens[index]
            ended = token.text == ";" or (token.text == "," and remarked(self.unit, self.speech, index))
            ended = ended or (token.text == ":" and self._explained(last, index))
            if ended and index not in self.unit.quoted:
                return token.span.start
        return self.unit.span.end
