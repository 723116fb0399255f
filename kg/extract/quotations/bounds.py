"""Where a stretch said begins and ends in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import CLITICS, VERBS
from kg.extract.quotations.cues import Use
from kg.extract.quotations.handover import counters, first_verb, hands_over, outlives
from kg.extract.quotations.subordinate import absolute, main_clause
from kg.extract.quotations.tails import resumed
from kg.lang.speech import Tense
from kg.model import Manner, Span

if TYPE_CHECKING:
    from kg.extract.quotations.cues import Spoken
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.lang.grammar import Grammar
    from kg.lang.speech import Speech
    from kg.model import Text, Token

_TRIM = " ,;:.\n-–—"
_CLOSERS = frozenset(",;.")
_HIGHER = 3
# The endings of infinitives and gerunds; the model takes participles for infinitives.
_UNPAST = ("er", "ir", "re", "ant")
# A space may stand before the mark behind a quotation.
_SPACED = 2


def mark_before(text: Text, offset: int) -> str:
    """The last character before ``offset`` that is no white space, ``""`` if there is none."""
    while offset and text.normal[offset - 1].isspace():
        offset -= 1
    return text.normal[offset - 1 : offset] if offset else ""


class Bounds:
    """The ends of the contents of one unit's cues."""

    unit: Unit
    text: Text
    speech: Speech
    grammar: Grammar
    spoken: list[Spoken]

    def _gerund(self, index: int) -> bool:
        token = self.text.tokens[index]
        return token.has("VerbForm=Part") and not token.has("Tense=Past")

    def _verb_between(self, first: int, last: int) -> bool:
        words = (self.text.tokens[index] for index in range(first, last))
        return any(word.pos in VERBS or word.text.lower() in self.speech.ne for word in words)

    def _limit(self, number: int) -> int:
        """The offset where the next cue begins."""
        if number + 1 < len(self.spoken):
            return self.text.tokens[self.spoken[number + 1].first].span.start
        return self.unit.span.end

    def _end(self, number: int, start: int) -> int:
        """Where the content from token ``start`` on ends: before a sister clause of the cue, or with the unit."""
        cue = self.spoken[number]
        ends = [self.unit.span.end, *self._closed(cue, start), *main_clause(self.unit, self.speech, cue, start)]
        opened = self.text.lowered[start] in self.speech.that
        verbless = not opened
        for other in self.spoken[number + 1 :]:
            if opened and first_verb(self.unit, start, other.first):
                continue
            if opened and (comma := counters(self.unit, self.speech, cue, other, start)) is not None:
                ends.append(self.text.tokens[comma].span.start)
                break
            if other.first > start and (self._sister(cue, other) or self._turns(start, other)):
                ends.append(self._clause_start(cue, other, start))
                break
        for index in range(start + 1, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if index in self.unit.quoted:
                continue
            shared = token.pos == "CCONJ" and cue.tense is Tense.PARTICIPLE and self._deed(index + 1)
            if shared or (verbless and token.pos == "CCONJ" and (self._acts(index + 1) or self._anew(cue, index))):
                ends.append(token.span.start)
                break
            if token.pos == "CCONJ" and (self._over(cue, start, index) or self._resumes(cue, start, index)):
                ends.append(token.span.start)
                break
            bare = self.text.lowered[index] not in self.speech.relating and not token.has("VerbForm=Fin")
            verbless = verbless and bare
            joined = token.head in cue.anchors and token.dep == "conj" and self._joined(index, start)
            if (
                joined
                and (not opened or self._clausal(Span(self.text.tokens[start].span.end, token.span.start)))
                and self._tells(cue, index)
                and not self._suspends(start, self._opens_at(index, start) - 1)
            ):
                ends.append(self._edge(index, start))
                break
            beside = token.head in cue.anchors and token.dep == "advcl" and self._gerund(index) and self._set_off(index)
            if beside and (not opened or self._clausal(Span(self.text.tokens[start].span.end, token.span.start))):
                ends.append(self._edge(index, start))
                break
            if self._left(start, index) or self._neither(cue, index):
                ends.append(token.span.start)
                break
        outer = self._outer(cue, start)
        return min([*ends, outer] if outer is not None else ends)

    def _over(self, cue: Spoken, start: int, joint: int) -> bool:
        """« dit qu'il s'est engagé à venir et que … »: « que » goes on with what holds the cue."""
        if joint + 1 not in self.unit.tokens or self.text.lowered[joint + 1] not in self.speech.that:
            return False
        opened = not self.speech.that.isdisjoint(self.text.lowered[start:joint])
        held = not self.speech.that.isdisjoint(self.text.lowered[self.unit.tokens.start : cue.first])
        return held and not opened and joint not in self.unit.quoted

    def _resumes(self, cue: Spoken, start: int, joint: int) -> bool:
        """« a promis que les travaux reprendraient et a demandé … »: what is said has no perfect beside a past."""
        opened = self.text.lowered[start] in self.speech.that
        first = joint + 1
        while first in self.unit.tokens and self.text.lowered[first] in self.speech.clitics:
            first += 1
        goes_on = any(joint < other.first <= first <= other.verb for other in self.spoken)
        goes_on = goes_on and hands_over(self.unit, self.speech, range(cue.first, cue.last + 1), start, joint)
        if opened and (goes_on or (cue.tense is Tense.GERUND and outlives(self.unit, self.speech, cue, start, joint))):
            return True
        words = self.text.tokens[first : first + 3]
        if len(words) < 3 or words[-1].index not in self.unit.tokens:
            return False
        if self.text.tokens[joint - 1].text == "," and cue.tense is Tense.PRESENT:
            # « espère que le pont tiendra, et se réjouit de … »
            return any(other.verb == first and other.tense in {Tense.PRESENT, Tense.PAST} for other in self.spoken)
        perfect = words[0].has("Tense=Pres") and words[0].has("Mood=Ind")
        if cue.tense is Tense.PRESENT:  # « rappelle que la ligne n'était pas équipée et déplore … »
            made = words[0].pos == "VERB"
        else:
            made = words[0].pos == "AUX" and any(word.pos == "VERB" and word.has("Tense=Past") for word in words[1:])
            made = made and cue.tense is Tense.PARTICIPLE
        told = [word for word in self.text.tokens[start:joint] if word.has("VerbForm=Fin")]
        past = bool(told) and (told[-1].has("Tense=Imp") or told[-1].has("Mood=Cnd"))
        return perfect and made and past and joint not in self.unit.quoted

    def _deed(self, index: int) -> bool:
        """« a promis une prime et doublé l'enveloppe »: a participle with an object shares the auxiliary of the cue."""
        words = self.text.tokens[index : index + 2]
        if len(words) < 2 or words[-1].index not in self.unit.tokens or index in self.unit.quoted:
            return False
        made = words[0].pos == "VERB" and words[0].has("VerbForm=Part") and words[0].has("Tense=Past")
        return made and words[1].pos == "DET"

    def _neither(self, cue: Spoken, index: int) -> bool:
        """« Ni la CGT, qui demandait une hausse, ni les patrons »: the narrator's own « ni » goes on."""
        if self.text.lowered[index] not in self.speech.nor or index + 1 not in self.unit.tokens:
            return False
        behind = self.text.tokens[index - 1].text == "," and self.text.tokens[index + 1].pos in {"DET", "PROPN"}
        return behind and any(self.text.lowered[i] in self.speech.nor for i in self.unit.frame if i < cue.first)

    def _anew(self, cue: Spoken, joint: int) -> bool:
        """« …, et le projet avance », « qui réclame X et dont Y »: a clause of its own behind a conjunction."""
        following = self.text.tokens[joint + 1] if joint + 1 in self.unit.tokens else None
        if following is None or joint in self.unit.quoted:
            return False
        if following.text.lower() in self.speech.relating - self.speech.that:
            before = self.text.lowered[cue.first - 1]
            gerund = cue.tense is Tense.GERUND and following.text.lower() in self.speech.who
            return before in self.speech.relative or gerund  # « un parti refusant tout accord mais qui négocie »
        if self.text.tokens[joint - 1].text != "," or following.pos not in {"DET", "PRON", "NOUN", "PROPN"}:
            return False
        for index in range(joint + 1, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if token.has("VerbForm=Fin"):
                return True
            if self.text.lowered[index] in self.speech.relating or index in self.unit.quoted:
                return False
        return False

    def _beside(self, comma: int) -> bool:
        """« …, idée enterrée depuis », « …, année où l'on vota »: a bare noun that says more of the one before."""
        first = comma + 1
        opening = self.text.tokens[first] if first in self.unit.tokens else None
        articled = opening is not None and opening.text.lower() in self.speech.single
        first += opening is not None and (opening.pos == "NUM" or articled)
        second = first + 1
        if second not in self.unit.tokens or self.text.tokens[first].pos != "NOUN" or self.unit.quote_at(first):
            return False
        behind = self.text.tokens[second]
        related = behind.text.lower() in self.speech.relating or (
            behind.pos == "ADP"
            and second + 1 in self.unit.tokens
            and self.text.lowered[second + 1] in self.speech.relating
        )
        rest = [self.text.tokens[index] for index in range(second, self.unit.tokens.stop)]
        listed = any(word.pos == "CCONJ" or word.text == "," for word in rest)
        told = not articled and (behind.pos == "VERB" or behind.text.lower() in self.grammar.ofs)
        return related or (told and not listed)

    def _closed(self, cue: Spoken, start: int) -> list[int]:
        """« Le maire, qui redoute un exode, réclame … »: the comma before the verb that waits for the same subject."""
        first = next((i for i in range(cue.first - 1, self.unit.tokens.start, -1) if self._relative(i)), None)
        if first is None or self.text.tokens[first - 1].text != "," or self._acted(first + 1, cue.first):
            return []
        for index in range(start + 1, self.unit.tokens.stop - 1):
            if self.text.tokens[index].text == "," and index not in self.unit.quoted:
                placed = self.text.lowered[first] in self.speech.wheres
                # « À l'Élysée, où l'on assure que …, on salue »
                verb = index + 1 + (placed and self.text.lowered[index + 1] in self.speech.subjects)
                if (
                    self._acts(verb)
                    and not self._suspends(start, index)
                    and not self._acted(self.unit.tokens.start, first)
                ):
                    return [self.text.tokens[index].span.start]
        return []

    def _suspends(self, start: int, comma: int) -> bool:
        """« craint que les clients, qui paient bien, ne partent »: the clause said still waits for its verb."""
        words = [self.text.tokens[i] for i in range(start, comma) if i not in self.unit.quoted]
        opening = self.speech.relating | self.speech.whether
        inner = [n for n in range(2, len(words)) if words[n - 1].text == "," and words[n].text.lower() in opening]
        that = bool(words) and words[0].text.lower() in self.speech.that
        whether = any(word.text.lower() in self.speech.whether for word in words[: inner[0] if inner else 0])
        return (that or whether) and sum(word.has("VerbForm=Fin") for word in words) <= len(inner)

    def _relative(self, index: int) -> bool:
        return self.text.lowered[index] in self.speech.relating and index not in self.unit.quoted

    def _acted(self, first: int, last: int) -> bool:
        words = (self.text.tokens[index] for index in range(first, last) if index not in self.unit.quoted)
        return any(word.has("VerbForm=Fin") for word in words)

    def _citing(self, number: int) -> bool:
        """« affirme, citant un rapport, que … »: a gerund between commas parts « que » from its verb."""
        cue, other = self.spoken[number], self.spoken[number + 1]
        return self._gerund(other.first) and other.first == cue.last + 2 and self.text.tokens[cue.last + 1].text == ","

    def _left(self, start: int, mark: int) -> bool:
        """Whether the narrator goes on at a comma, semicolon or colon behind what is said from ``start`` on."""
        token = self.text.tokens[mark]
        if self._mediated(mark) or resumed(self.unit, self.speech, start, mark):
            return True
        if token.text == ",":
            told = (
                self._unsaid(mark)
                or self._contrasted(mark)
                or self._sourced(mark)
                or absolute(self.unit, self.speech, mark)
            )
            bare = self.text.lowered[start] not in self.speech.that and self._beside(mark)
            return told or bare or remarked(self.unit, self.speech, mark)
        if token.text == ":":
            told = self._clausal(Span(self.text.tokens[start].span.start, token.span.start))
            quoted = mark + 1 in self.unit.quoted
            explained = not quoted and self._clausal(Span(token.span.end, self.unit.span.end))
            return told != quoted or explained or self._told_apart(mark)
        return token.text == ";"

    def _told_apart(self, colon: int) -> bool:
        """« dit que la salle est petite : « on refuse du monde », soupire-t-il »: the quotation has its own cue."""
        quote = self.unit.quote_at(colon + 1)
        return quote is not None and any(
            other.use is Use.INCISE and other.first > colon and self._adjoins(quote, other) for other in self.spoken
        )

    def _adjoins(self, quote: Quote, incise: Spoken) -> bool:
        """Whether nothing stands between a quotation and an incise behind it."""
        start = self.text.tokens[incise.first].span.start
        return quote.outer.end <= start and not self._words(Span(quote.outer.end, start), 1)

    def _mediated(self, index: int) -> bool:
        """« annonce sa démission dans un communiqué »: where it is said, if nothing but its complement follows."""
        token = self.text.tokens[index]
        match = self.speech.medium.match(self.text.normal, token.span.start, self.unit.span.end)
        if match is None:
            return False
        for here in range(self.text.within(Span(*match.span())).stop, self.unit.tokens.stop):
            word = self.text.tokens[here]
            if word.text in {",", ";", "."} or (word.pos == "CCONJ" and self._acts(here + 1)):
                return True
            related = self.text.lowered[here] in self.speech.relating and self.text.tokens[here - 1].pos != "CCONJ"
            if related or word.has("VerbForm=Fin") or word.text == ":" or here in self.unit.quoted:
                return False
        return True

    def _contrasted(self, comma: int) -> bool:
        """« …, contrairement à l'an passé », « … “bravo”, tandis que »: what the narrator sets against it."""
        if comma + 1 not in self.unit.tokens:
            return False
        opening = self.text.lowered[comma + 1]
        parting = opening in self.speech.parting and (
            comma - 1 in self.unit.quoted
            or any(comma < one.speaker < one.first and "quote" in one.cue.takes for one in self.spoken)
        )
        return parting or opening in self.speech.contrasting

    def _sourced(self, comma: int) -> bool:
        """« …, selon le maire »: another source phrase, which has its own rule."""
        following = self.text.tokens[comma + 1] if comma + 1 in self.unit.tokens else None
        before = self.text.lowered[comma - 1]
        if following is None or following.pos != "ADP" or before in self.speech.relating:
            return False
        match = self.speech.source.match(self.text.normal, following.span.start, self.unit.span.end)
        return match is not None and match.lastgroup != "person"

    def _acts(self, index: int) -> bool:
        """Whether a finite verb, or a clitic and one, stands at token ``index``."""
        words = [word for word in self.text.tokens[index : index + 2] if word.index not in self.unit.quoted]
        if words and words[0].text.lower() in self.speech.clitics and words[0].pos in CLITICS:
            words = words[1:]
        return bool(words) and words[0].has("VerbForm=Fin") and words[0].pos in VERBS

    def _unsaid(self, comma: int) -> bool:
        """« …, sans donner de date »: what the speaker leaves unsaid."""
        words = [word.text.lower() for word in self.text.tokens[comma + 1 : comma + 4]]
        verbs = {form for word in words[1:] for form, _ in self.speech.forms.get(word, ())}
        ahead = self.text.tokens[comma + 2 : comma + 5]
        undone = any(token.has("VerbForm=Inf") for token in ahead) and self.speech.regardless not in words
        return words[:1] == [self.grammar.without] and bool(
            undone or verbs & self.speech.telling or set(words) & self.speech.telling
        )

    def _aside(self, comma: int) -> bool:
        """« une remise au tribunal, qui siège à Lyon »: what the narrator tells of a thing said."""
        ahead = self.text.tokens[comma + 1 : min(comma + 4, self.unit.tokens.stop)]
        if not ahead or comma + 1 in self.unit.quoted:
            return False
        first = ahead[1] if ahead[0].pos == "ADP" and len(ahead) > 1 else ahead[0]
        return first.text.lower() in self.speech.relative

    def _set_off(self, index: int) -> bool:
        """Whether a comma, or « en » behind one, stands before the gerund."""
        words = [self.text.lowered[here] for here in range(max(index - 2, self.unit.tokens.start), index)]
        return words[-1:] == [","] or words == [",", self.grammar.within]

    def _outer(self, cue: Spoken, start: int) -> int | None:
        """Where the clause that holds the cue as a part goes on: « Estimant que …, il a … »."""
        token = self.text.tokens[cue.verb]
        for _ in range(_HIGHER):
            if token.dep not in {"acl", "acl:relcl", "advcl"}:
                return None
            head = self.text.tokens[token.head]
            if head.pos in {"VERB", "AUX", "ADJ"} and head.index > start:
                return self._comma_before(head, start)
            token = head
            if token.dep.startswith("nsubj"):
                head = self.text.tokens[token.head]
                return self._comma_before(head, start) if head.index > start else None
        return None

    def _comma_before(self, head: Token, start: int) -> int | None:
        first = min([head.index, *(c for c in self.text.children[head.index] if c > start)])
        for index in range(first, start, -1):
            if self.text.tokens[index].text == "," and index not in self.unit.quoted:
                return None if self._suspends(start, index) else self.text.tokens[index].span.start
        return None

    def _sister(self, cue: Spoken, other: Spoken) -> bool:
        token = self.text.tokens[other.verb]
        if other.tense is Tense.GERUND and (other.speaker == cue.speaker or self._set_off(other.first)):
            return True
        joined = token.dep in {"conj", "ROOT"} or self.text.tokens[other.first - 1].pos == "CCONJ"
        if other.speaker == cue.speaker and (joined or self._shares(cue, other)):
            return True
        if other.speaker not in {cue.speaker, *range(cue.first, other.first)} and self._parts(other.first - 2):
            return True  # « dénonce la Ville, qui dit que …, et réclame … »
        return token.head in cue.anchors and token.dep in {"conj", "parataxis", "advcl"}

    def _turns(self, start: int, other: Spoken) -> bool:
        """« soutient la réforme, le club juge que … »: another says another thing behind a comma."""
        if self.text.lowered[start] in self.speech.that or not start < other.speaker < other.first:
            return False
        if other.tense in {Tense.GERUND, Tense.INFINITIVE} or other.first in self.unit.quoted:
            return False
        first = min((other.speaker, *(c for c in self.text.children[other.speaker] if c < other.speaker)))
        return first - 1 > start and self.text.tokens[first - 1].text == ","

    def _shares(self, cue: Spoken, other: Spoken) -> bool:
        """« ont dénoncé … et appelé … »: a participle behind a conjunction that has no auxiliary of its own."""
        joined = self.text.tokens[other.first - 1].pos == "CCONJ" and other.first == other.verb
        return joined and cue.tense is Tense.PARTICIPLE and other.tense is Tense.PARTICIPLE

    def _clause_start(self, cue: Spoken, other: Spoken, start: int) -> int:
        comma = next((i for i in range(other.first - 1, start, -1) if self.text.tokens[i].text == ","), None)
        if comma is not None and self._parts(comma):
            return self.text.tokens[comma].span.start
        if other.speaker == cue.speaker and self.text.tokens[other.first - 1].pos == "CCONJ":
            return self.text.tokens[other.first - 1].span.start
        trees = [set(self.text.subtree(c)) for c in self.text.children[other.verb] if c < other.first]
        left = {i for tree in trees if cue.verb not in tree for i in tree}
        index = other.first
        while index - 1 > max(cue.last, start) and index - 1 not in self.unit.quoted:
            if index - 1 not in left and self.text.tokens[index - 1].text != ",":
                break
            index -= 1
        while index - 1 in self.unit.tokens and self.text.tokens[index - 1].pos in {"ADV", "CCONJ", "ADP", "PRON"}:
            if self.text.tokens[index].pos == "CCONJ":
                break  # « promet que nul ne restera dehors et invite … »
            index -= 1
        if index - 1 in self.unit.tokens and self.text.tokens[index - 1].text == ",":
            index -= 1
        return self.text.tokens[index].span.start

    def _parts(self, comma: int) -> bool:
        """Whether a comma and a conjunction part one clause from another: « …, et plusieurs conseillent … »."""
        words = self.text.tokens[comma : comma + 2]
        return words[0].text == "," and comma not in self.unit.quoted and words[-1].pos == "CCONJ"

    def _opens_at(self, index: int, start: int) -> int:
        """The first word behind ``start`` that hangs from the verb at ``index``, or the verb."""
        return min([index, *(child for child in self.text.children[index] if start < child < index)])

    def _edge(self, index: int, start: int) -> int:
        first = self._opens_at(index, start)
        while first - 1 > start and self.text.tokens[first - 1].pos in {"CCONJ", "PUNCT"}:
            first -= 1
        return self.text.tokens[first].span.start

    def _predicates(self, index: int) -> bool:
        words = (self.text.tokens[child] for child in (index, *self.text.children[index]))
        return any(word.has("VerbForm=Fin") for word in words)

    def _tells(self, cue: Spoken, index: int) -> bool:
        """Whether a verb joined to the cue has a tense of its own or shares its auxiliary."""
        token = self.text.tokens[index]
        shares = cue.tense is Tense.PARTICIPLE and token.pos == "VERB" and not token.text.endswith(_UNPAST)
        return self._predicates(index) or shares

    def _joined(self, index: int, start: int) -> bool:
        """Whether a conjunction or comma stands right before the clause of the verb, but not « puis que »."""
        first, tokens = self.text.tokens[self._opens_at(index, start)], self.text.tokens
        again = (c for c in self.text.children[index] if self.text.lowered[c] in self.speech.that)
        return (first.pos == "CCONJ" or first.text == ",") and not any(tokens[c - 1].pos == "CCONJ" for c in again)

    # -- spans

    def _clausal(self, span: Span) -> bool:
        """Whether the stretch holds a finite verb."""
        return any(self.text.tokens[index].has("VerbForm=Fin") for index in self.text.within(span)) if span else False

    def _words(self, span: Span, least: int) -> bool:
        """Whether ``span`` holds at least ``least`` words."""
        return count(self.text, span) >= least

    def _trim(self, span: Span) -> Span:
        return trim(self.text, span, self.unit.quotes)


def remarked(unit: Unit, speech: Speech, comma: int) -> bool:
    """« …, ce que le groupe dément », « …, ce qui fait date »: the narrator tells what comes of what is said.

    On the readable articles no content has such a clause in it, and eight end before one.
    """
    words = [word.text.lower() for word in unit.text.tokens[comma + 1 : min(comma + 3, unit.tokens.stop)]]
    return words[:1] == [speech.grammar.this] and bool({*words[1:]} & {*speech.that, *speech.relative})


def count(text: Text, span: Span) -> int:
    """The number of words in ``span``."""
    tokens = (text.tokens[index] for index in text.within(span)) if len(span) > 0 else ()
    return sum(token.span.start >= span.start and any(c.isalnum() for c in token.text) for token in tokens)


def trim(text: Text, span: Span, quotes: tuple[Quote, ...]) -> Span:
    """``span`` without punctuation around it; the inside of a quotation that opens it and is parted from the rest."""
    start, end = span.start, max(span.start, span.end)
    while start < end and text.normal[start] in _TRIM:
        start += 1
    while end > start and text.normal[end - 1] in _TRIM + "(" and not text.normal.endswith(("...", "…"), start, end):
        end -= 1
    for quote in quotes:
        if quote.outer.start <= start < quote.inner.end and quote.outer.end >= end > quote.inner.start:
            return quote.inner if start == quote.outer.start else Span(start, min(end, quote.inner.end))
        parted = text.normal[quote.outer.end : quote.outer.end + _SPACED].lstrip()[:1] in _CLOSERS
        if parted and quote.outer.start == start and _depends(text, quote.inner, end):
            continue
        if parted and quote.outer.start <= start < quote.inner.end and quote.outer.end < end:
            return Span(max(start, quote.inner.start), quote.inner.end)
    return Span(start, end)


def _depends(text: Text, span: Span, end: int) -> bool:
    """« « si les prix montent », la ville aidera », « « Par prudence », elle aide »: a quotation that waits."""
    words = [text.tokens[index] for index in text.within(span)]
    acts = sum(word.has("VerbForm=Fin") for word in words)
    opens = bool(words) and (words[0].pos == "SCONJ" or (not acts and words[0].pos in {"ADP", "ADV"}))
    return opens and (acts == 1 or any(text.tokens[i].has("VerbForm=Fin") for i in text.within(Span(span.end, end))))


def manner(span: Span, quotes: tuple[Quote, ...]) -> Manner:
    """Direct if one quotation fills ``span``, mixed if there are quotations in it, else indirect."""
    inside = [quote for quote in quotes if quote.inner.overlaps(span)]
    whole = any(quote.inner.covers(span) for quote in inside)
    return Manner.DIRECT if whole else Manner.MIXED if inside else Manner.INDIRECT
