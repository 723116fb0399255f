"""« jugée « trop chère » par la Cour des comptes »: what a passive participle gives to its agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import BEFORE_NOUN
from kg.extract.quotations.caused import caused
from kg.extract.quotations.edges import trim
from kg.extract.quotations.sources import Sourced
from kg.extract.quotations.subjects import Subjects
from kg.lang.speech import Tense
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text

# How far behind the participle its agent may stand, quotations not counted.
_REACH = 12
_HELPING = frozenset({"AUX", "ADV"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X"})


def agents(unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> Iterator[Sourced]:
    """What the passive participles of the unit's frame give to the agents behind « par », and turns with « faire »."""
    yield from caused(Subjects(unit, speech, people))
    if speech.grammar.by not in unit.words:
        return
    finder = _Agents(unit, speech, people)
    last = max((index for index in unit.frame if finder.text.lowered[index] == speech.grammar.by), default=0)
    for index in [index for index in unit.frame if index < last]:
        verbs = {verb for verb, kind in finder.forms(index) if kind is Tense.PARTICIPLE}
        if not verbs:
            continue
        if verbs & speech.figuring:
            found = finder.reckoned(index)
            if found is not None:
                yield found
        elif (told := finder.told(index, verbs)) is not None:
            yield told
        elif verbs & speech.judging or any(finder.blames(verb) for verb in verbs):
            found = finder.read(index)
            if found is not None:
                yield found


class _Agents:
    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.speech = speech
        self.subjects = Subjects(unit, speech, people)

    def forms(self, index: int) -> tuple[tuple[str, Tense], ...]:
        """The verbs and tenses that the token may be; the lexicon has the masculine singular of participles."""
        word = self.text.lowered[index]
        forms = self.speech.forms
        if word in forms:
            return forms[word]
        if word[:-1] not in forms and word[:-2] not in forms:
            return ()
        stems = (word.removesuffix(ending) for ending in ("s", "e", "es") if word.endswith(ending))
        return next((forms[stem] for stem in stems if stem in forms), ())

    def blames(self, verb: str) -> bool:
        """Whether the verb has whom and of what: « accusé par le parquet d'avoir menti »."""
        return any("obj-de" in cue.takes and not cue.tail for cue in self.speech.verbs.get(verb, ()))

    def read(self, participle: int) -> Sourced | None:
        by = self._by(participle)
        if by is None:
            return None
        speaker = self._speaker(by)
        if speaker is None:
            return None
        if not any(verb in self.speech.judging for verb, _ in self.forms(participle)):
            content = self._blamed(speaker)
        else:
            content = self._likened(participle, by) or self._content(participle, by) or self._behind(speaker)
        return Sourced(self.text.span(participle, participle), speaker, (content,)) if content is not None else None

    def told(self, participle: int, verbs: set[str]) -> Sourced | None:
        """« Il a été annoncé par la mairie que le pont est usé »: the clause behind the agent of what nobody does."""
        lowered, tokens = self.text.lowered, self.text.tokens
        opens = next(
            (i for i in range(participle - 1, self.unit.tokens.start - 1, -1) if lowered[i] in self.speech.third), None
        )
        said = any(self.speech.that & cue.takes for verb in verbs for cue in self.speech.verbs.get(verb, ()))
        if opens is None or not said or any(tokens[i].pos not in _HELPING for i in range(opens + 1, participle)):
            return None
        by = self._by(participle)
        speaker = self._speaker(by) if by is not None else None
        near = range(speaker + 1, min(speaker + _REACH, self.unit.tokens.stop)) if speaker is not None else ()
        that = next((i for i in near if lowered[i] in self.speech.that), None)
        if speaker is None or that is None or any(tokens[i].has("VerbForm=Fin") for i in range(speaker, that)):
            return None
        content = trim(self.text, Span(tokens[that].span.end, self.unit.span.end), self.unit.quotes)
        return Sourced(self.text.span(opens + 1, participle), speaker, (content,))

    def reckoned(self, participle: int) -> Sourced | None:
        """« Le coût est estimé à 3 millions d'euros par la mairie »: the clause, up to « par » where it is complete."""
        by = self._by(participle)
        speaker = self._speaker(by) if by is not None else None
        bearer = self.text.tokens[participle - 1]
        if by is None or speaker is None or bearer.lemma != self.speech.grammar.be or not bearer.has("Mood=Ind"):
            return None
        ahead = range(self.unit.tokens.start, participle)
        if any(self.text.lemmas[i] in self.speech.awards for i in ahead):  # « Le prix est attribué par le jury à X »
            return None
        told = any(self.text.lowered[i] in self.speech.grammar.tos for i in range(participle + 1, by))
        behind = (i for i in range(by, self.unit.tokens.stop) if self.text.tokens[i].text in {",", ";", ":"})
        stop = by if told else next(behind, self.unit.tokens.stop)
        if not told and not any(self.text.lowered[i] in self.speech.grammar.tos for i in range(speaker + 1, stop)):
            return None
        end = self.text.tokens[stop].span.start if stop in self.unit.tokens else self.unit.span.end
        content = trim(self.text, Span(self.unit.span.start, end), self.unit.quotes)
        return Sourced(self.text.span(participle - 1, participle), speaker, (content,))

    def _by(self, participle: int) -> int | None:
        """The « par » behind the participle, with no other verb or clause between."""
        near = [index for index in self.unit.frame if participle < index <= participle + 4 * _REACH][:_REACH]
        for index in near:
            token = self.text.tokens[index]
            if self.text.lowered[index] == self.speech.grammar.by:
                return index
            if token.has("VerbForm=Fin") or token.pos in {"SCONJ", "CCONJ"} or token.text in {",", ";", ":"}:
                return None
        return None

    def _speaker(self, by: int) -> int | None:
        for index in range(by + 1, min(by + _REACH, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if token.pos in _NOMINAL:
                return index if self.subjects.may_speak(index) else None
            if token.pos not in BEFORE_NOUN:
                return None
        return None

    def _behind(self, speaker: int) -> Span | None:
        """« saluée par le maire comme « une victoire » »: the quotation behind the agent."""
        near = [index for index in self.unit.frame if speaker < index <= speaker + _REACH]
        for index in near:
            token = self.text.tokens[index]
            if self.text.lowered[index] in {self.speech.grammar.like, *self.speech.grammar.ofs_plain}:
                quote = self.unit.quote_at(index + 1)
                if quote is not None:
                    return quote.inner
            if token.has("VerbForm=Fin") or token.pos in {"SCONJ", "CCONJ"} or token.text in {",", ";", ":"}:
                return None
        return None

    def _blamed(self, speaker: int) -> Span | None:
        """« soupçonné par plusieurs études d'avoir introduit le virus, »: the infinitive behind the agent."""
        reach = range(speaker + 1, min(speaker + _REACH, self.unit.tokens.stop - 1))
        first = next((i for i in reach if self._infinitive(i)), None)
        between = self.text.tokens[speaker + 1 : first or speaker + 1]
        if first is None or any(word.text in {",", ";", ":"} or word.has("VerbForm=Fin") for word in between):
            return None
        behind = range(first + 1, self.unit.tokens.stop)
        stops = {",", ";", ":", "."}
        last = next((i for i in behind if self.text.tokens[i].text in stops and i not in self.unit.quoted), None)
        end = self.text.tokens[last].span.start if last is not None else self.unit.span.end
        return trim(self.text, Span(self.text.tokens[first].span.start, end), self.unit.quotes)

    def _infinitive(self, index: int) -> bool:
        """Whether « de » and an infinitive stand there, « ne pas » or a pronoun between."""
        if self.text.lowered[index] not in self.speech.grammar.ofs_plain or index in self.unit.quoted:
            return False
        passing = {*self.speech.clitics, *self.speech.deniers}
        here = index + 1
        while here + 1 in self.unit.tokens and self.text.lowered[here] in passing:
            here += 1
        return self.text.tokens[here].has("VerbForm=Inf")

    def _likened(self, participle: int, by: int) -> Span | None:
        """« considéré comme un emprunteur peu sûr par les agences »: what somebody is taken for."""
        like = participle + 1
        if self.text.tokens[like].lemma != self.speech.grammar.like or like + 1 >= by:
            return None
        start, end = self.text.tokens[like + 1].span.start, self.text.tokens[by].span.start
        return trim(self.text, Span(start, end), self.unit.quotes)

    def _content(self, participle: int, by: int) -> Span | None:
        """The quotations between, or the noun judged with its judgement: « un projet jugé trop cher par »."""
        start, end = self.text.tokens[participle].span.end, self.text.tokens[by].span.start
        quotes = [quote for quote in self.unit.quotes if start <= quote.outer.start < end]
        if quotes:
            whole = Span(quotes[0].outer.start, quotes[-1].outer.end)
            return quotes[0].inner if len(quotes) == 1 else trim(self.text, whole, self.unit.quotes)
        head = self.text.tokens[self.text.tokens[participle].head]
        told = (self.text.tokens[index] for index in range(participle + 1, by))
        judged = any(word.pos == "ADJ" and not participle < word.head < by for word in told)  # « à la dernière minute »
        if not judged or head.index != participle - 1 or head.pos not in {"NOUN", "ADJ"}:
            return None
        kept = (c for c in self.text.children[head.index] if c < participle and self.text.tokens[c].dep != "case")
        first = min([head.index, *kept])
        return trim(self.text, Span(self.text.tokens[first].span.start, end), self.unit.quotes)
