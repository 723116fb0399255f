"""Stretches of speech: direct, indirect and mixed, with their cue and the words that name the speaker.

Quotation marks are matched first (:mod:`.marks`); the text is cut into sentences that leave quotations whole
(:mod:`.units`). In each, cue verbs (:mod:`.cues`), phrases that name a source (:mod:`.sources`) and agents of
passives (:mod:`.agents`) are looked for; a cue has a subject (:mod:`.subjects`) and a content (:mod:`.contents`),
which is looked for in all that is heard in the unit (:mod:`.hearing`). A quotation that nothing leads in goes to who
has been speaking, or stays with the reason why it is nobody's words.

Its modules, by what they are for:

- cut and matched: :mod:`.marks`, :mod:`.units`, :mod:`.known`, :mod:`.hearing`, :mod:`.edges`
- what leads speech in: :mod:`.cues`, :mod:`.spoken`, :mod:`.verbs`, :mod:`.uses`, :mod:`.sources`,
  :mod:`.sourceless`, :mod:`.agents`, :mod:`.caused`, :mod:`.remarks`, :mod:`.seconded`,
  :mod:`.narrated`, :mod:`.deeds`
- who speaks: :mod:`.subjects`, :mod:`.behind`, :mod:`.preceding`, :mod:`.gerunds`, :mod:`.relatives`, :mod:`.held`,
  :mod:`.sharing`, :mod:`.nouns`, :mod:`.joint`, :mod:`.houses`, :mod:`.reach`, :mod:`.actors`
- what is said: :mod:`.contents`, which asks :mod:`.clauses`, :mod:`.asked`, :mod:`.infinitives`, :mod:`.attributes`,
  :mod:`.quoting`, :mod:`.objects`, :mod:`.incises`; with :mod:`.complements`, :mod:`.passing`, :mod:`.readings`
- where it ends: :mod:`.given`, :mod:`.bounds`, :mod:`.phrases`, :mod:`.asides`, :mod:`.tails`, :mod:`.handover`,
  :mod:`.subordinate`
- around and inside quotation marks: :mod:`.closings`, :mod:`.broken`, :mod:`.runs`, :mod:`.gaps`, :mod:`.signatures`,
  :mod:`.captions`, :mod:`.dialogue`
- whose the rest is: :mod:`.echoes`, :mod:`.titles`
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.tokens import first_of
from kg.extract.quotations.actors import main_subject, named_before, speaks, subject, toward
from kg.extract.quotations.agents import agents
from kg.extract.quotations.asides import retold
from kg.extract.quotations.broken import broken, resumed
from kg.extract.quotations.captions import captioned
from kg.extract.quotations.contents import CLAUSE, contents
from kg.extract.quotations.cues import cues
from kg.extract.quotations.dialogue import answers, interviewed, within
from kg.extract.quotations.echoes import echoed, heading
from kg.extract.quotations.edges import WORDS, clausal, manner, mark_before, trim
from kg.extract.quotations.gaps import gapped
from kg.extract.quotations.hearing import Hearing
from kg.extract.quotations.joint import partners
from kg.extract.quotations.known import known
from kg.extract.quotations.marks import scan
from kg.extract.quotations.readings import readings
from kg.extract.quotations.remarks import remarks, sharing, unsaid
from kg.extract.quotations.seconded import furthered, seconded
from kg.extract.quotations.signatures import signature
from kg.extract.quotations.sources import sourced
from kg.extract.quotations.spoken import Use
from kg.extract.quotations.tails import acting
from kg.extract.quotations.titles import Titles
from kg.extract.quotations.units import cut
from kg.lang.speech import Tense
from kg.model import Span, Utterance
from kg.terms import Kind, Layout, Manner, Reason, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.quotations.contents import Part
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.sources import Sourced
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.base import Language
    from kg.lang.speech import Speech
    from kg.model import Mention, Reading

# « Nous partons » alone in its sentence is speech.
_CLAUSE = 2
# What these rules find may be part of what an incise behind it gives to somebody.
_HELD = frozenset({"noun", "infinitive", "adjective"})
# « « On nous demandait de chanter », confie X » tells what was done, « voit en lui un ami » what is thought.
_THOUGHT = frozenset({"in", "figure"})
# A paragraph that is one quotation continues the last speaker over a subhead and a paragraph of the narrator's.
_CONTINUES = 4
# What may stand between a quotation and the comma before its incise.
_MARKS = ' "»”'


def extract(reading: Reading, language: Language) -> Reading:
    """Add the utterances of the text, in order, with those rejected and why."""
    return replace(reading, utterances=tuple(_Listener(reading, language.speech).all()))


@dataclass(slots=True)
class _Floor:
    """Who has been speaking: the last speaker, in which block, and whether the unit before was theirs."""

    speaker: int | None = None
    block: int = -9
    pending: int | None = None


class _Listener:
    def __init__(self, reading: Reading, speech: Speech) -> None:
        self.text = reading.text
        self.speech = speech
        self.people: dict[int, Mention] = {
            index: mention for mention in reading.mentions for index in reading.text.within(mention.span)
        }
        self.known = known(reading, self.people)
        self.titles = Titles(self.text, speech, self.people)
        self.answers = answers(self.text, self.people, speech)
        marked, plain = self._marked(), self.text.normal
        rows = ((quote, quote.outer.start) for quote in scan(marked) if len(quote.inner) > 0)
        scanned = [quote for quote, at in rows if plain[at] == marked[at] or plain[at] != " "]  # a paper's name is none
        self.quotes = tuple(within(self.answers, scanned))
        self.starts = [quote.outer.start for quote in self.quotes]
        self.top = [quote for quote in self.quotes if quote.depth == 0]
        self.floor = _Floor()
        self.halved: set[Quote] = set()
        asked = next((quote for quote in self.top if self._asked(quote)), None)
        self.captions = captioned(self.text, self.people, self.top)
        self.interviewed = interviewed(self.text, self.people, self.top, asked)

    def _marked(self) -> str:
        """The article's own text, whose curly apostrophes are marks, or the one with guillemets for « << »."""
        plain, own = self.text.normal, self.text.document.text
        return plain if plain.count("«") > own.count("«") else own

    def all(self) -> Iterator[Utterance]:
        found, waiting = list[Utterance](), list[Utterance]()
        before: Unit | None = None
        for unit in cut(self.text, Span(0, len(self.text.normal)), self.top, self.speech):
            said = self._unit(unit)
            remarked = list(self._remarked(unit, before, found, said))
            before, given = unit, [u.content for u in remarked]
            if given:
                found, said, waiting = (unsaid(some, given) for some in (found, said, waiting))
            said += remarked
            waiting = self._settle(waiting, found, unit)
            waiting += [utterance for utterance in said if unit.block and not heading(unit) and self._awaits(utterance)]
            found += said
            for quote in unit.quotes:
                if quote not in self.halved and any(
                    not utterance.reason and utterance.content.overlaps(quote.inner) for utterance in said
                ):
                    found += self._inner(quote)
        found = list(echoed(self.text, found, self.people))
        yield from sorted(found, key=lambda utterance: (utterance.content.start, -utterance.content.end))

    def _awaits(self, utterance: Utterance) -> bool:
        """Whether a quotation without a source is speech whose speaker may still be named."""
        words = [self.text.tokens[index] for index in self.text.within(utterance.content)]
        told = any(word.has("VerbForm=Fin") or word.text.lower() in self.speech.ne for word in words)
        return utterance.reason == Reason.UNSOURCED and told

    def _settle(self, waiting: list[Utterance], found: list[Utterance], unit: Unit) -> list[Utterance]:
        """Give quotations that opened the article, before any speaker, to the first who speaks or acts after them."""
        if not waiting or not self._framed(unit):
            return waiting
        speaker = first_of(self.floor.speaker, subject(unit, self.speech, self.people))
        if speaker is not None and not any(u.speaker is not None for u in found):
            for utterance in waiting:
                found[found.index(utterance)] = replace(utterance, speaker=speaker, reason="")
        return []

    def _remarked(self, unit: Unit, before: Unit | None, *found: list[Utterance]) -> Iterator[Utterance]:
        """« Le pont est usé. C'est l'avis de Luc Roy », « Le maire l'a confirmé »: what nobody else has said."""
        if (more := furthered(unit, before, found[0], self.speech)) is not None and not found[1]:
            yield more
        taken = [(source, Stance.NEUTRAL) for source in remarks(unit, before, self.speech, self.people)]
        for source, verb in seconded(unit, before, self.speech, self.people):
            taken.append((source, next((cue.stance for cue in self.speech.verbs.get(verb, ())), Stance.NEUTRAL)))
        for source, stance in taken:
            for content in source.contents:
                told = (u for u in chain(*found) if not u.reason and u.cue is not None and u.speaker is not None)
                if not any(u.content.overlaps(content) for u in told):
                    held = unit if before is None or unit.span.covers(content) else before
                    yield self._utterance(held, content, source.cue, source.speaker, stance)

    def _inner(self, quote: Quote) -> Iterator[Utterance]:
        """Speech reported inside a quotation, by others than « je » and « nous »."""
        inside = self._directly(quote)
        for unit in cut(self.text, quote.inner, inside, self.speech):
            for utterance in self._cued(unit, inner=True):
                token = self.text.tokens[utterance.speaker] if utterance.speaker is not None else None
                if token is None or token.has("Person=1") or token.has("Person=2"):
                    continue
                if not self._inanimate(token.index):
                    yield replace(utterance, outer=quote.inner)

    def _directly(self, quote: Quote) -> list[Quote]:
        """The quotations that stand directly inside another, in order."""
        first, last = bisect_left(self.starts, quote.inner.start), bisect_right(self.starts, quote.inner.end)
        near = self.quotes[first:last]
        return [inner for inner in near if inner.depth == quote.depth + 1 and quote.inner.covers(inner.outer)]

    def _inanimate(self, index: int) -> bool:
        """« ce choix rappelle que »: a demonstrative before what is nobody."""
        shown = index > 0 and self.text.lowered[index - 1] in self.speech.grammar.these
        return shown and not speaks(self.text, self.speech, self.people, index)

    def _answered(self, unit: Unit, quote: Quote) -> Utterance:
        """A line of an interview."""
        speaker = self.answers[quote]
        if speaker is None:
            return self._reject(quote, Reason.QUESTION)
        self.floor = _Floor(speaker, unit.block)
        return self._utterance(unit, quote.inner, None, speaker, Stance.NEUTRAL)

    def _unit(self, unit: Unit) -> list[Utterance]:
        if lines := [quote for quote in unit.quotes if quote in self.answers]:
            return [self._answered(unit, quote) for quote in lines]
        books = [quote.inner for quote in unit.quotes if self.titles.shown(quote)]
        told = [said for said in self._cued(unit) if not any(said.content.overlaps(book) for book in books)]
        found = [part for said in told for part in self._resumed(unit, said)]
        left = [quote for quote in unit.quotes if not any(u.content.overlaps(quote.inner) for u in found)]
        for quote in left:
            found += self._broken(quote)
        left = [quote for quote in left if quote not in self.halved]
        for heard in self._uncued(unit, left):
            again = not heard.reason and any(heard.content == other.content for other in found)
            found += self._rest(unit, left, heard.speaker) if again else [heard]
        said = [utterance for utterance in found if not utterance.reason and utterance.speaker is not None]
        if said and not all(self._figured(utterance) for utterance in said):
            last = max(said, key=lambda utterance: utterance.content.end)
            self.floor = _Floor(last.speaker, unit.block)
        elif not found and not (unit.asks and self._speaker(unit) is not None):
            self.floor.pending = first_of(
                main_subject(unit, self.speech, self.people), sharing(unit, self.speech, self.people)
            )
        return found

    def _figured(self, utterance: Utterance) -> bool:
        """Whether a source phrase names nobody, « selon les pompiers »: it gives a figure and takes no floor."""
        cue, speaker = utterance.cue, utterance.speaker
        sourced = cue is not None and self.speech.source.match(self.text.normal, cue.start) is not None
        if not sourced or speaker is None or speaker in self.people:
            return False
        return self.text.lemmas[speaker] not in self.speech.vehicles

    def _resumed(self, unit: Unit, said: Utterance) -> list[Utterance]:
        """What is said where a quotation has a cue within besides the one behind it."""
        quote = next((quote for quote in unit.quotes if quote.inner == said.content), None)
        return [said] if quote is None else self._broken(quote, said)

    def _broken(self, quote: Quote, said: Utterance | None = None) -> list[Utterance]:
        """The parts of a quotation with its cue inside, or ``said`` where the one behind it is all there is."""
        parts = broken(self.text, quote, self._directly(quote), self.speech, self.people)
        found = parts if said is None else resumed(self.text, said, parts, self.speech)
        self.halved.update([quote] if found and found != [said] else [])
        return found

    def _cued(self, unit: Unit, *, inner: bool = False) -> list[Utterance]:
        spoken = list(cues(unit, self.speech, self.people, self.floor.speaker if self._near(unit) else None))
        hearing = Hearing(unit, spoken, self.speech, self.known)
        found: list[Utterance] = []
        taken = begun = unit.span.start
        for number, cue in enumerate(spoken):
            closing = cue.use is Use.INCISE and not self.text.normal[taken : self._comma_before(cue)].strip(_MARKS)
            said_before = self._renamed(unit, cue)  # « dénoncent un recul : « … », lance Luc Roy »
            if said_before is not None:
                found = [u for u in found if u.content != said_before.inner]
                begun = taken = min(taken, said_before.outer.start)
            for part in contents(hearing, number, begun if closing else taken):
                told = inner and part.rule in _HELD and not cue.cue.takes & _THOUGHT
                told = told or any(u.content == part.content for u in found)
                if told or self._retold(cue, part, found):
                    continue
                found.append(self._utterance(unit, part.content, cue.span(self.text), cue.speaker, cue.stance))
                if part.rule not in _HELD:
                    begun = taken if part.rule in {CLAUSE, "quote"} else max(taken, part.content.end)
                    taken = max(taken, part.content.end)
        for source in sourced(unit, self.speech, self.people):
            # « a dit X, pour qui « … » »: the phrase is nearer than the verb.
            incised = [said.content for said in found if self._incised(said, source) or self._alleged(said, source)]
            source = replace(source, contents=tuple(c for c in source.contents if c not in incised))  # noqa: PLW2901
            outer, source = retold(self.text, found, source)  # noqa: PLW2901
            found = [said for said in found if said in outer or not self._sourced(said, source)]
            found += [self._utterance(unit, c, source.cue, source.speaker, Stance.NEUTRAL) for c in source.contents]
        found += [said for said in self._headed(unit) if not any(u.content.overlaps(said.content) for u in found)]
        for source in chain(readings(unit, self.speech, self.people), agents(unit, self.speech, self.people)):
            if not any(u.content.overlaps(content) for u in found for content in source.contents):
                found += [self._utterance(unit, c, source.cue, source.speaker, Stance.NEUTRAL) for c in source.contents]
        return [
            said if voice == said.speaker else replace(said, speaker=voice)
            for heard in found
            for said in gapped(unit, heard, self.people, self.speech)
            for voice in self._together(unit, said)
        ]

    def _renamed(self, unit: Unit, cue: Spoken) -> Quote | None:
        """The quotation right before an incise that names who speaks, and does not only go on with who is told of."""
        turned = self.text.lowered[cue.speaker] in self.speech.inverted
        if cue.use is not Use.INCISE or turned or self.text.tokens[cue.speaker].pos == "PRON":
            return None
        start = self._comma_before(cue)
        before = (quote for quote in reversed(unit.quotes) if quote.outer.end <= start)
        near = next(before, None)
        led = near is not None and mark_before(self.text, near.outer.start) == ":"
        return near if led and near is not None and not self.text.normal[near.outer.end : start].strip() else None

    def _comma_before(self, cue: Spoken) -> int:
        """Where the comma right before a cue stands, or the cue if there is none."""
        before = self.text.tokens[max(cue.first - 1, 0)]
        return before.span.start if before.text == "," else self.text.tokens[cue.first].span.start

    def _incised(self, said: Utterance, source: Sourced) -> bool:
        """« « … », a plaidé Luc Roy, selon un témoin »: who tells of it has not said it."""
        if said.cue is None or said.manner is not Manner.DIRECT or said.speaker is None:
            return False
        behind = said.content.end < said.cue.start < source.cue.start
        return behind and self.text.tokens[said.speaker].span.start < source.cue.start

    def _alleged(self, said: Utterance, source: Sourced) -> bool:
        """« Le maire dément la rumeur selon laquelle … »: who says something of it, and not the rumour."""
        if said.cue is None or said.content not in source.contents:
            return False
        noun = self.text.lemmas[source.speaker]
        return said.cue.end < source.cue.start and (noun in self.speech.charges or noun in self.speech.nouns)

    def _sourced(self, said: Utterance, source: Sourced) -> bool:
        """Whether a source phrase has what is said, or more of it: « dit Luc Roy, selon qui le vote « est nul » »."""
        incise = said.cue is not None and said.cue.end <= source.cue.start and said.manner is Manner.DIRECT
        led = said.content.start == source.cue.start
        return led or any(said.content == c or (incise and c.covers(said.content)) for c in source.contents)

    def _retold(self, cue: Spoken, part: Part, found: list[Utterance]) -> bool:
        """« a rappelé qu'il avait alerté l'État », « annonce que le roi veut céder »: what is told in what is said."""
        if cue.tense is Tense.CONDITIONAL and any(u.content.covers(part.content) for u in found):
            return True  # « a promis que la ville réclamerait … »
        perfect = cue.tense is Tense.PARTICIPLE and self.text.tokens[cue.first].has("VerbForm=Inf")
        if cue.use is not Use.PLAIN or not (perfect or part.rule in _HELD | {"quote"}):
            return False
        third = self.text.lowered[cue.speaker] in self.speech.third
        place, verb = self.text.tokens[cue.speaker].span, self.text.tokens[cue.verb].span
        held = (u for u in found if u.content.covers(verb) and u.content.covers(part.content))
        third = third or part.rule in _HELD
        if cue.tense is Tense.INFINITIVE and any(u.content.covers(place) and not u.content.covers(verb) for u in found):
            return True  # « annonce que cent élus voteraient, avant de nier la rumeur »
        return any(u.speaker == cue.speaker or (third and u.content.covers(place)) for u in held)

    def _together(self, unit: Unit, said: Utterance) -> Sequence[int | None]:
        """All who say it, in order: « la CGT et Solidaires demandent … »."""
        if said.cue is None or said.speaker is None:
            return [said.speaker]
        return sorted({said.speaker, *partners(unit, said.cue, said.speaker, self.people)})

    def _headed(self, unit: Unit) -> Iterator[Utterance]:
        """« Son message : il faut partir », « Réponse du maire : « Jamais » »: a noun for what is said, and a colon."""
        if ":" not in unit.words:
            return
        colon = next((i for i in unit.frame if self.text.tokens[i].text == ":"), None)
        if colon is None:
            return
        words = [self.text.tokens[i] for i in unit.frame if i < colon]
        noun = next((word for word in words if word.pos not in {"DET", "ADJ"}), None)
        if noun is None or noun.lemma.lower() not in self.speech.nouns or noun.pos == "VERB":
            return
        speaker = self._owner(noun.index, colon)
        content = trim(self.text, Span(self.text.tokens[colon].span.end, unit.span.end), unit.quotes)
        said = self.text.within(content) if len(content) > 1 else range(0)
        if speaker is None or not any(self.text.tokens[i].has("VerbForm=Fin") for i in said):
            return
        if not any(word.has("VerbForm=Fin") for word in words):
            cue = self.text.span(noun.index, noun.index)
            yield self._utterance(unit, content, cue, speaker, self.speech.nouns[noun.lemma.lower()])

    def _worded(self, unit: Unit, quote: Quote) -> int | None:
        """« La réponse du maire n'a pas tardé : « … » »: whose words the subject of the unit is."""
        words = [self.text.tokens[i] for i in unit.frame if self.text.tokens[i].span.end <= quote.outer.start]
        noun = next((word for word in words if word.pos not in {"DET", "ADJ"}), None)
        if noun is None or noun.lemma.lower() not in self.speech.nouns or noun.pos != "NOUN":
            return None
        verb = next((word.index for word in words if word.has("VerbForm=Fin")), noun.index)
        return self._owner(noun.index, verb)

    def _owner(self, noun: int, colon: int) -> int | None:
        """Whose words a noun before a colon holds: who is named behind it, or for « son » who has just spoken."""
        for index in range(noun + 1, colon):
            giving = self.text.tokens[index - 1].pos in {"ADP", "DET", "ADJ", "PROPN"}
            if (
                giving
                and speaks(self.text, self.speech, self.people, index)
                and not toward(self.text, self.speech, index)
            ):
                return index
        own = noun > 0 and self.text.lowered[noun - 1] in self.speech.own
        return first_of(self.floor.pending, self.floor.speaker) if own else None

    def _near(self, unit: Unit) -> bool:
        """Whether somebody spoke in this block or the one before."""
        return unit.block - self.floor.block <= 1

    def _utterance(self, unit: Unit, content: Span, cue: Span | None, speaker: int | None, stance: Stance) -> Utterance:
        quoted = tuple(quote.inner for quote in unit.quotes if quote.inner.overlaps(content))
        return Utterance(content, manner(content, unit.quotes), stance, cue, speaker, quoted)

    def _uncued(self, unit: Unit, left: list[Quote]) -> list[Utterance]:
        if not left:
            return []
        reasons = {quote: self._reason(unit, quote) for quote in left}
        heard = [quote for quote in left if not reasons[quote]]
        found = [self._reject(quote, reason) for quote, reason in reasons.items() if reason]
        if not heard:
            return found
        named = ((q, first_of(signature(unit, q, self.speech, self.people), self.captions.get(q))) for q in heard)
        signed = {quote: who for quote, who in named if who is not None}
        found += [self._utterance(unit, quote.inner, None, who, Stance.NEUTRAL) for quote, who in signed.items()]
        heard = [quote for quote in heard if quote not in signed]
        if not heard:
            return found
        colon = [quote for quote in heard if mark_before(self.text, quote.outer.start) == ":"]
        acts = subject(unit, self.speech, self.people)
        if colon and acts is None:
            acts = self._worded(unit, colon[0])
        if colon and acts is not None:
            found += [self._utterance(unit, quote.inner, None, acts, Stance.NEUTRAL) for quote in colon]
            return found
        own = acts if self._framed(unit) else None
        speaker = (
            first_of(own, self._speaker(unit))
            if not colon
            else first_of(named_before(unit, colon[0], self.speech, self.people), self._speaker(unit))
        )
        if speaker is None and unit.layout is not Layout.TITLE:
            return found + [self._reject(quote, Reason.UNSOURCED) for quote in heard]
        if colon or not self._framed(unit):
            return found + [self._utterance(unit, quote.inner, None, speaker, Stance.NEUTRAL) for quote in heard]
        return found + self._mixed(unit, heard, speaker)

    def _rest(self, unit: Unit, left: list[Quote], speaker: int | None) -> list[Utterance]:
        """What is left of a sentence whose first quotation has been given to somebody."""
        said = [quote.inner for quote in left if clausal(self.text, quote.inner)]
        return [self._utterance(unit, inner, None, speaker, Stance.NEUTRAL) for inner in said]

    def _mixed(self, unit: Unit, heard: list[Quote], speaker: int | None) -> list[Utterance]:
        """Quotations joined by the narrator's words: one utterance, if they are most of what is said."""
        if not any(clausal(self.text, quote.inner) for quote in heard):
            return [self._reject(quote, Reason.DISTANCE) for quote in heard]
        whole = trim(self.text, Span(acting(unit, self.speech, heard[0]), unit.span.end), unit.quotes)
        if not self._phrased(heard) and 2 * sum(len(quote.inner) for quote in heard) >= len(whole):
            return [self._utterance(unit, whole, None, speaker, Stance.NEUTRAL)]
        said = [quote for quote in heard if clausal(self.text, quote.inner)]
        return [self._utterance(unit, quote.inner, None, speaker, Stance.NEUTRAL) for quote in said] + [
            self._reject(quote, Reason.DISTANCE) for quote in heard if quote not in said
        ]

    def _phrased(self, heard: list[Quote]) -> bool:
        """« Sa phrase « Je reviendrai » est restée célèbre »: the narrator speaks of the words themselves."""
        before = self.text.within(heard[0].outer)[0] - 1
        return len(heard) == 1 and before > 0 and self.text.lowered[before - 1] in self.speech.own

    def _framed(self, unit: Unit) -> bool:
        return any(self.text.tokens[index].pos != "PUNCT" for index in unit.frame)

    def _speaker(self, unit: Unit) -> int | None:
        heads = heading(unit)
        if self.floor.pending is not None and not heads and not self._mine(unit, self.floor.pending):
            return self.floor.pending
        if self.interviewed is not None and not self._framed(unit):
            return self.interviewed
        near = unit.block - self.floor.block <= (1 if self._framed(unit) else _CONTINUES)
        return self.floor.speaker if near and not heads else None

    def _mine(self, unit: Unit, voice: int) -> bool:
        """« Le club est déçu. « Je n'y crois plus » »: no body says « je »."""
        mention = self.people.get(voice)
        if mention is None or mention.kind is not Kind.ORGANIZATION:
            return False
        words = (self.text.tokens[index] for quote in unit.quotes for index in self.text.within(quote.inner))
        return any(word.text.lower() in self.speech.oneself and word.has("Number=Sing") for word in words)

    def _reason(self, unit: Unit, quote: Quote) -> str:
        words = [self.text.tokens[i] for i in self.text.within(quote.inner) if self.text.tokens[i].pos != "PUNCT"]
        spoken = any(finite(self.text, word.index) is not None for word in words)
        if self.titles.named(unit, quote, spoken=spoken):
            return Reason.TITLE
        if self._asked(quote):
            return Reason.QUESTION
        if self._borrowed(quote):
            return Reason.DISTANCE
        colon = mark_before(self.text, quote.outer.start) == ":"
        least = _CLAUSE if (colon and spoken) or not self._framed(unit) else WORDS
        return Reason.SHORT if len(words) < least else ""

    def _asked(self, quote: Quote) -> bool:
        """Whether a line of dialogue asks what a quotation below answers: the interviewer's question."""
        if quote.mark != "—" or not self.text.normal[quote.inner.start : quote.inner.end].rstrip().endswith("?"):
            return False
        after = bisect_left(self.top, quote.outer.end, key=lambda other: other.outer.start)
        below = self.top[after] if after < len(self.top) else None
        between = self.text.normal[quote.outer.end : below.outer.start] if below is not None else "?"
        return below is not None and below.mark != "—" and not between.strip()

    def _borrowed(self, quote: Quote) -> bool:
        """« condamné pour avoir « insulté la reine » »: a quotation that goes on with the narrator's own verb."""
        before = self.text.within(quote.outer)[0] - 1
        return before >= 0 and self.text.lowered[before] in self.speech.auxiliaries

    def _reject(self, quote: Quote, reason: str) -> Utterance:
        return Utterance(quote.inner, Manner.DIRECT, Stance.NEUTRAL, None, None, (quote.inner,), reason=reason)
