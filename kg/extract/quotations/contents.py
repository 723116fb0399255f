"""What a cue introduces: the stretch said, before it, after it or around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.quotations.cues import Use
from kg.extract.quotations.incises import WORDS, Incises
from kg.extract.quotations.infinitives import CLOSE
from kg.extract.quotations.nouns import before_main
from kg.extract.quotations.objects import MADE, NOMINAL, PLAIN, REACH
from kg.extract.quotations.tails import facing
from kg.extract.quotations.verbs import FINITE
from kg.frozen import dataclass
from kg.lang.speech import Tense
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.cues import Spoken
    from kg.extract.quotations.known import Known
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text

# Complements in which a quotation may stand.
QUOTING = NOMINAL - PLAIN - {"blame"} | {"noun", "some", "quote"}
# The rule of a clause said.
CLAUSE = "que"
# Of a clause that has one of these, « que » is no object: it joins.
_OWN = frozenset({"obj", "cop", "expl:comp", "aux:pass"})
# « juge tout à fait indispensable une réforme »: how many words a judgement may have.
_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A content found by a cue, and the rule that found it."""

    content: Span
    rule: str


class Contents(Incises):
    """Finds the contents of the cues of one unit."""

    def __init__(self, unit: Unit, spoken: list[Spoken], speech: Speech, known: Known) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.spoken = spoken
        self.speech = speech
        self.grammar = speech.grammar
        self.people = known.people
        self.dated = known.dated
        self.gone = known.gone

    def of(self, number: int, taken: int) -> list[Part]:
        """The contents of cue ``number``; ``taken`` is the offset up to which the unit has been given away."""
        cue = self.spoken[number]
        if cue.use is Use.INCISE:
            return [Part(span, "incise") for span in self._around(number, taken) if len(span) > 1]
        if cue.use is Use.LIKENING:
            return [Part(span, "likening") for span in self._likened(number, taken) if len(span) > 1]
        quoted = [Part(span, "colon") for span in self._colon(number) if len(span) > 1]
        return [*self._before_colon(number, quoted[0].content), *quoted] if quoted else self._completed_by(number)

    def _completed_by(self, number: int) -> list[Part]:
        """What the cue's own complement says, by the first rule that finds it."""
        if self._awards(self.spoken[number]):
            return []
        for rule, found in (
            (CLAUSE, self._clauses(number)),
            ("how", self._asking(number)),
            ("infinitive", self._infinitives(number)),
            ("adjective", self._attributes(number)),
            ("quote", self._mannered(number)),
            ("quote", self._quoted(number)),
            ("noun", self._nominal(number)),
        ):
            spans = [span for span in found if len(span) > 1]
            if spans:
                return [Part(span, rule) for span in spans]
        return []

    def _awards(self, cue: Spoken) -> bool:
        """« attribue le prix à Luc Roy », « accuse une perte », « plaide coupable »: a deed, and nothing said."""
        if self.speech.plea.match(self.text.normal, self.text.tokens[cue.last].span.end):
            return True
        suffered = self.speech.registering.get(cue.lemma, frozenset())
        awards = self.speech.awards if "obj-à" in cue.cue.takes else frozenset()
        words = self.text.tokens[cue.last + 1 : cue.last + 1 + REACH] if suffered or awards else ()
        noun = next((word for word in words if word.pos == "NOUN" and word.index in self.unit.tokens), None)
        return noun is not None and noun.lemma.lower() in awards | suffered

    def _before_colon(self, number: int, quoted: Span) -> list[Part]:
        """« s'est dit « déçu » : « … » », « réclame une aide : « … » »: what the cue says before a colon says more."""
        parts = self._completed_by(number)
        if any(part.content.end >= quoted.start for part in parts):
            # « dénoncent un recul : « … », lance Luc Roy »
            others = any(other.use is Use.INCISE for other in self.spoken[number + 1 :])
            found = self._nominal(number) if others else ()
            parts = [Part(span, "noun") for span in found if len(span) > 0 and span.end < quoted.start]
        return parts if all(self._words(part.content, 1) for part in parts) else []

    # -- clauses

    def _clauses(self, number: int) -> Iterator[Span]:
        cue = self.spoken[number]
        first = self._opening(cue, number)
        if first is None:
            return
        end = before_main(self.unit, self.speech, cue, first)
        end = end or min(self._end(number, first), self._before_incise(number, first))
        opened = self.text.tokens[first].span.end
        said = self.text.within(Span(opened, max(end, opened)))
        marks = [first, *(i for i in said if self._again(i, first, cue))]
        for mark, following in zip(marks, [*marks[1:], None], strict=True):
            limit = end if following is None else self.text.tokens[following - 1].span.start
            start = self.text.tokens[mark].span.end
            yield self._trim(Span(start, max(limit, start)))

    def _opening(self, cue: Spoken, number: int) -> int | None:
        """The « que » that opens what is said."""
        stop = min(self.unit.tokens.stop, cue.last + 1 + 4 * REACH)
        after = self.spoken[number + 1].first if number + 1 < len(self.spoken) else stop
        for index in range(cue.last + 1, stop):
            token = self.text.tokens[index]
            if index >= after and not self._citing(number):
                return None
            quote = self.unit.quote_at(index)
            if quote is not None and self.text.tokens[cue.last].span.end <= quote.outer.start and self._complete(quote):
                return None
            if self.text.lowered[index] in self._openers(cue) and self._introduces(index, cue):
                return None if self._compares(cue, index) else index
            if token.text == ":" or (
                index > cue.last + REACH and index not in self.unit.quoted and token.has("VerbForm=Fin")
            ):
                return None
        return None

    def _compares(self, cue: Spoken, index: int) -> bool:
        """« se plaint autant de l'armée que des rebelles »: « que » with no verb behind it."""
        if self._followed(index, cue):
            return False  # « a averti dès 2010 que … »
        measured = not self.speech.comparing.isdisjoint(self.text.lowered[cue.last + 1 : index])
        return measured and not self._clausal(Span(self.text.tokens[index].span.end, self.unit.span.end))

    def _openers(self, cue: Spoken) -> frozenset[str]:
        found = self.speech.that if "que" in cue.cue.takes else frozenset()
        return found | self.speech.whether if "si" in cue.cue.takes else found

    def _introduces(self, index: int, cue: Spoken) -> bool:
        token = self.text.tokens[index]
        head = self.text.tokens[token.head]
        if index == cue.last + 1:
            return True
        before, after = self.text.tokens[index - 1], index + 1
        if self._appended(index, cue) or self._objects(index, cue):
            return False
        if self.text.lowered[index] in self.speech.whether:
            return self._wondered(index, cue)
        if self._followed(index, cue):
            return True
        if token.dep == "mark" and head.dep in {"ccomp", "xcomp", "csubj"} and head.head in cue.anchors:
            return True
        if before.text.lower() in self.speech.comparing:
            return (
                before.text.lower() == self.grammar.this
                and self.text.lowered[index - 2] == self.grammar.to
                and index - 3 == cue.last
            )
        quoted = after in self.unit.tokens and after in self.unit.quoted and index not in self.unit.quoted
        relative = (
            token.pos == "PRON" and token.dep in {"obj", "iobj", "nsubj", "obl:arg", "dep"} and before.pos in NOUNS
        )
        if relative and self._full(index, cue):
            return True
        if quoted:
            return not relative
        if self._parenthesis(cue.last + 1, index):
            return True
        joins = token.pos == "SCONJ" or token.dep == "mark"
        return joins and index <= cue.last + REACH and not self._verb_between(cue.last + 1, index)

    def _followed(self, index: int, cue: Spoken) -> bool:
        """« a confirmé ce jeudi qu'il … », « a dit par la voix de X qu'elle … »: no noun that « que » tells of."""
        between = self.text.lowered[cue.last + 1 : index]
        voiced = between[:1] == (self.grammar.by,) and not self.speech.voices.isdisjoint(between)
        opening = next((i for i in range(cue.last + 1, index) if not self._timed(i)), index)
        start = self.text.tokens[opening].span.start
        voiced = voiced or self.speech.medium.match(self.text.normal, start, self.unit.span.end) is not None
        voiced = voiced and not any(word.has("VerbForm=Fin") for word in self.text.tokens[cue.last + 1 : index])
        plain = between[-1:] != () and between[-1] not in self.speech.comparing
        return voiced or (index == self._past(cue.last + 1) and (plain or self._next(cue, between)))

    def _parenthesis(self, first: int, index: int) -> bool:
        """« a fait savoir, par la voix d'un juriste, qu'il … »: two commas part « que » from its verb, no clause."""
        while first < index and self._timed(first):
            first += 1
        words = self.text.tokens[first:index]
        commas = [word.index for word in words if word.text == ","]
        if commas != [first, index - 1] or first >= index - 1:
            return False
        cited = self._gerund(first + 1)  # « affirme, citant une source, que … »
        inside = self.text.tokens[first + 2 if cited else first : index]
        return not any(word.has("VerbForm=Fin") or word.has("VerbForm=Inf") for word in inside)

    def _timed(self, index: int) -> bool:
        token = self.text.tokens[index]
        return index in self.dated or token.pos == "ADV" or (token.pos == "NOUN" and token.dep == "obl:mod")

    def _appended(self, index: int, cue: Spoken) -> bool:
        """« protesté contre ce tir, qu'il juge grave »: the first comma behind the cue makes « que » a relative."""
        words = self.text.tokens[cue.last + 1 : index]
        commas = [word.index for word in words if word.text == ","]
        beside = bool(commas) and (words[-1].index == commas[0] or self._beside(commas[0]))
        return len(commas) == 1 and beside and any(word.pos in NOUNS for word in words)

    def _objects(self, index: int, cue: Spoken) -> bool:
        """« écrit des livres que … »: the verb has its object before « que » already."""
        if len(cue.anchors) > 1 or "whom" in cue.cue.takes:
            return False
        found = [self.text.tokens[child] for child in self.text.children[cue.verb] if cue.last < child < index]
        fact = self.text.lemmas[index - 1] in self.speech.void  # « citant le fait que … »
        return not fact and any(
            word.dep == "obj"
            and word.pos == "NOUN"
            and word.index != cue.speaker
            and word.index not in self.dated
            and word.lemma.lower() not in self.speech.people
            and self.text.tokens[word.index - 1].pos == "DET"
            for word in found
        )

    def _full(self, index: int, cue: Spoken) -> bool:
        """Whether the clause behind « que » has an object or attribute, and nothing but a place stands before it.

        « a annoncé sur son compte qu'il mettait fin à sa carrière »: the model takes such a « que » for a pronoun.
        """
        verb = self.text.tokens[self.text.tokens[index].head]
        objects = [c for c in self.text.children[verb.index] if c > index and self.text.tokens[c].dep in _OWN]
        words = self.text.tokens[cue.last + 1 : index]
        told = "whom" in cue.cue.takes or (words and words[0].pos in {"ADP", "ADV"})
        return bool(objects) and bool(words) and bool(told) and words[0].text.lower() not in self.grammar.ofs

    def _again(self, index: int, first: int, cue: Spoken) -> bool:
        """Whether the « que » at ``index`` opens another clause beside that of ``first``: « … et que … »."""
        if (
            index <= first + 1
            or self.text.lowered[index] not in self._openers(cue)
            or self.text.tokens[index - 1].pos != "CCONJ"
        ):
            return False
        quote = self.unit.quote_at(index)
        return quote is None or quote is self.unit.quote_at(first)

    def _attributes(self, number: int) -> Iterator[Span]:
        """« s'est dit prêt à négocier »: what somebody says to be."""
        cue = self.spoken[number]
        here = self._past(cue.last + 1)
        estimated = self._estimated(number, here) if "obj-adj" in cue.cue.takes else None
        if estimated is not None:
            yield self._trim(estimated)
            return
        if "adj" not in cue.cue.takes and not self._of_object(cue, here):
            return
        if here not in self.unit.tokens or here in self.unit.quoted:
            return
        token = self.text.tokens[here]
        made = token.has("VerbForm=Part") or token.text.lower().endswith(MADE) or token.pos == "ADJ"
        if made or (token.pos == "NOUN" and self._speaks(cue)) or token.lemma == self.grammar.like:
            first = self._past(cue.last + 1) if self.text.tokens[cue.last + 1].pos != "ADV" else cue.last + 1
            yield self._trim(Span(self.text.tokens[first].span.start, self._end(number, here)))

    def _of_object(self, cue: Spoken, here: int) -> bool:
        """« le juge trop cher », « la considère comme un danger »: a clitic is what something is said of."""
        if here not in self.unit.tokens or not (self._objected(cue) or self._antecedes(cue)):
            return False
        likened = self.text.tokens[here].lemma == self.grammar.like
        return bool(cue.cue.takes & {"comme"}) if likened else "obj-adj" in cue.cue.takes

    def _estimated(self, number: int, here: int) -> Span | None:
        """« juge indispensable une réforme »: a judgement with what it is of behind it."""
        cue = self.spoken[number]
        first = cue.last + 1
        while here in self.unit.tokens and self.text.tokens[here].pos in {"ADV", "ADJ"} and here < first + _AHEAD:
            here += 1
        while first in self.unit.tokens and self.text.tokens[first].pos == "ADV" and self._timed(first):
            first += 1  # « juge désormais urgente la reprise »
        judged = first in self.unit.tokens and self.text.tokens[here - 1].pos == "ADJ" and here > first
        if not judged or here not in self.unit.tokens or self.text.tokens[here].pos != "DET":
            return None
        return Span(self.text.tokens[first].span.start, self._nominal_end(number, here))

    # -- quotations after the cue

    def _colon(self, number: int) -> Iterator[Span]:
        """« a déclaré : « … » », and without marks, « prévient : la route est coupée »."""
        cue, stop = self.spoken[number], self._limit(number)
        end = self.text.tokens[cue.last].span.end
        colon = next((i for i in range(cue.last + 1, self.unit.tokens.stop) if self.text.tokens[i].text == ":"), None)
        if colon is None or colon in self.unit.quoted:
            return
        later = [other for other in self.spoken[number + 1 :] if other.first < colon]
        if any(other.tense in FINITE or (other.tense is Tense.GERUND and other.last == colon - 1) for other in later):
            return
        after = self.text.tokens[colon].span.end
        quotes = [quote for quote in self.unit.quotes if quote.outer.start >= after]
        if quotes and not self._words(Span(after, quotes[0].outer.start), 1):
            if self._clausal(Span(end, after)) and self._that_between(cue.last + 1, colon):
                return
            near = (quote for quote in quotes if quote.outer.start < max(stop, quotes[0].outer.end))
            yield from (quote.inner for quote in near if not self._turned_behind(number, quote))
        elif self._said_behind(number, colon):
            return
        elif "quote" in cue.cue.takes and (
            colon <= cue.last + 1 or self._told(cue, after, quotes) or self._announced(cue, colon)
        ):
            yield self._trim(Span(after, self.unit.span.end))

    def _said_behind(self, number: int, colon: int) -> bool:
        """« se montre critique : il estime que … »: the words behind have a cue of their own."""
        third = self.speech.third
        near = (other for other in self.spoken[number + 1 :] if colon < other.speaker <= colon + CLOSE)
        if any(self.text.lowered[other.speaker] in third and other.speaker <= other.first for other in near):
            return True
        for match in self.speech.source.finditer(
            self.text.normal, self.text.tokens[colon].span.end, self.unit.span.end
        ):
            last = self.text.within(Span(match.start(), match.end()))[-1]
            behind = self.text.lowered[last + 1] if last + 1 in self.unit.tokens else ""
            if match.lastgroup == "whole" or behind in self.speech.stressed:
                return last not in self.unit.quoted
        return False

    def _told(self, cue: Spoken, colon: int, quotes: list[Quote]) -> bool:
        """« a rejeté cette version : ses hommes étaient là « à minuit » »: a clause in words that are partly quoted."""
        behind = self.text.within(Span(colon, self.unit.span.end))
        verbs = (index for index in behind if self.text.tokens[index].has("VerbForm=Fin"))
        heard = any(self._words(quote.inner, WORDS) for quote in quotes) and self._speaks(cue)
        return heard and any(index not in self.unit.quoted for index in verbs)

    def _that_between(self, first: int, last: int) -> bool:
        return any(token.text.lower() in self.speech.that for token in self.text.tokens[first:last])

    def _quoted(self, number: int) -> Iterator[Span]:
        """From the complement's first word to its end, when there are quotations in it."""
        cue = self.spoken[number]
        if not cue.cue.takes & QUOTING or (self._related(cue) and cue.speaker > cue.last):
            return  # « Une thèse que conteste Luc Roy, pour qui « … » »
        stop = self._end(number, cue.last)
        start = self._complement_start(cue)
        quotes = [
            quote
            for quote in self.unit.quotes
            if self.text.tokens[cue.last].span.end <= quote.outer.start < stop and not self._entitled(quote)
        ]
        if quotes and (self._led(number, quotes[0]) or self._told_by(number, quotes[0])):
            return
        if quotes and self._speaks(cue) and self._complete(quotes[0]):
            yield from (quote.inner for quote in quotes if self._complete(quote))
            return
        if not quotes or not (self._speaks(cue) or self._predicated(quotes[0])) or self._passed(cue, quotes[0]):
            return
        if self._answered(cue, quotes[0]) or ("adj" in cue.cue.takes and self._attributed(cue, quotes[0])):
            yield facing(self.text, quotes)
        elif not self._words(Span(min(start, quotes[0].outer.start), quotes[0].outer.start), CLOSE) or self._placed(
            cue
        ):
            alone = len(quotes) == 1 or not self._words(Span(quotes[0].outer.end, quotes[1].outer.start), WORDS)
            if alone and not self._words(Span(quotes[-1].outer.end, max(stop, quotes[-1].outer.end)), 1):
                whole = Span(quotes[0].outer.start, quotes[-1].outer.end)
                article = self.text.tokens[self.text.within(quotes[0].outer)[0] - 1]
                if article.pos == "DET" and article.index > cue.last:
                    yield Span(article.span.start, whole.end)
                else:
                    yield quotes[0].inner if len(quotes) == 1 else whole
            elif len(quotes) == 1 and self._apart(quotes[0]):
                yield quotes[0].inner
            elif self._words(quotes[0].inner, CLOSE) or cue.cue.takes & {"obj-adj", "adj"}:
                yield self._headed(cue, quotes, stop)
        elif self._apposed(cue, quotes[0]):
            return
        elif any(self._words(quote.inner, WORDS) for quote in quotes) or cue.cue.takes & NOMINAL:
            yield self._trim(Span(start, max(stop, quotes[-1].outer.end)))

    def _led(self, number: int, quote: Quote) -> bool:
        """« s'appuie sur un enregistrement où une voix avoue : « … » »: another cue and a colon lead it in."""
        before = self.text.within(quote.outer)[0] - 1
        later = [other for other in self.spoken[number + 1 :] if other.last < before]
        reasoned = any(self.text.tokens[other.verb].pos == "NOUN" for other in later)  # « au motif que « … » »
        return reasoned or (self.text.tokens[before].text == ":" and any(other.tense in FINITE for other in later))

    def _told_by(self, number: int, quote: Quote) -> bool:
        """« qui écrit, dit-elle, « la nuit » »: an incise between has the quotation."""
        later = [other for other in self.spoken[number + 1 :] if other.use is Use.INCISE]
        ends = (min(self._incise_end(other), quote.outer.start) for other in later if other.last < self._first(quote))
        return any(not self._words(Span(end, quote.outer.start), 1) for end in ends)

    def _first(self, quote: Quote) -> int:
        return self.text.within(quote.outer)[0]

    def _complete(self, quote: Quote) -> bool:
        """« a confié à la sortie « Dieu a choisi. » »: a sentence of its own, behind which nothing stands."""
        capital = self.text.normal[quote.inner.start : quote.inner.start + 1].isupper()
        behind = Span(quote.outer.end, max(self.unit.span.end, quote.outer.end))
        return capital and self._predicated(quote) and not self._words(behind, 1) and not self._entitled(quote)

    def _answered(self, cue: Spoken, quote: Quote) -> bool:
        """« a répondu par un laconique « Sans commentaire » »: the words for a quotation that « par » leads in."""
        words = self.text.tokens[cue.last + 1 : self.text.within(quote.outer)[0]]
        led = bool(words) and words[0].text.lower() == self.grammar.by and cue.cue.takes <= {"que", "quote"}
        parts = [word.pos for word in words[1:]]
        return led and parts[:1] == ["DET"] and len(parts) <= _AHEAD and set(parts[1:]) <= {"ADJ", "NOUN", "ADV"}

    def _passed(self, cue: Spoken, quote: Quote) -> bool:
        """« citant X, il parle d'un « ami » »: another verb, in no clause of its own, has the quotation."""
        for index in range(cue.last + 1, self.text.within(quote.outer)[0]):
            token = self.text.tokens[index]
            if self.text.lowered[index] in self.speech.relating | self.speech.openers or token.pos == "SCONJ":
                return False
            if token.has("VerbForm=Fin"):
                return True
        return False

    def _headed(self, cue: Spoken, quotes: list[Quote], stop: int) -> Span:
        """A quotation, its article and what completes it: « une « mauvaise gestion » du musée », no « après X »."""
        first, behind = self.text.within(quotes[0].outer)[0], self.text.within(quotes[-1].outer)[-1] + 1
        article = self.text.tokens[first - 1]
        opening = article.span.start if article.pos == "DET" and article.index > cue.last else quotes[0].outer.start
        timed = behind in self.unit.tokens and self.text.lowered[behind] in self.speech.moments
        end = quotes[-1].outer.end if timed else max(stop, quotes[-1].outer.end)
        return self._trim(Span(opening, end))

    def _apposed(self, cue: Spoken, quote: Quote) -> bool:
        """« défend un plan, « Vivre ici » », « qui défend l'accusé, « … » »: a comma parts it from the object."""
        first = self.text.within(quote.outer)[0]
        if self.text.tokens[self.text.within(quote.inner)[0]].text.lower() in self.speech.relating:
            return False
        nouns = any(self.text.tokens[index].pos == "NOUN" for index in range(cue.last + 1, first))
        commas = [index for index in range(cue.last + 1, first) if self.text.tokens[index].text == ","]
        return nouns and commas == [first - 1]

    def _entitled(self, quote: Quote) -> bool:
        """« balaie l'initiative « Pour des loyers justes » », « son roman, « La Rade » »: the title of a work."""
        before = self.text.tokens[self.text.within(quote.outer)[0] - 1]
        for passed in (",", "ADJ"):
            before = self.text.tokens[before.index - (passed in {before.text, before.pos})]
        named = before.pos == "NOUN" and before.lemma.lower() in self.speech.works
        capital = self.text.normal[quote.inner.start : quote.inner.start + 1].isupper()
        return named and capital and not self._clausal(quote.inner)

    def _apart(self, quote: Quote) -> bool:
        """Whether what follows a quotation is no part of it: « a crié « Je reste » en partant »."""
        first, after = self.text.within(quote.inner)[0], self.text.within(quote.outer)[-1] + 1
        manner = self.text.tokens[first].pos == "ADP" and after in self.unit.tokens
        whole = self.text.tokens[first].text[:1].isupper() and self._predicated(quote)
        return whole or (manner and self.text.tokens[after].pos == "DET")

    def _predicated(self, quote: Quote) -> bool:
        """Whether a quotation is speech whoever says it: it has a verb of its own."""
        return self._words(quote.inner, CLOSE + 1) and self._clausal(quote.inner)

    def _attributed(self, cue: Spoken, quote: Quote) -> bool:
        """« s'est dit « déçu » devant ses partisans »: a quotation right behind the cue, and no complement of it."""
        first = self.text.within(quote.outer)[0]
        if any(self.text.tokens[index].pos not in {"ADV", "PUNCT"} for index in range(cue.last + 1, first)):
            return False
        after = self.text.within(quote.outer)[-1] + 1
        following = self.text.tokens[after] if after in self.unit.tokens else None
        joined = following is not None and following.pos == "CCONJ" and after + 1 in self.unit.quoted
        completed = joined or (following is not None and following.text.lower() in self.speech.completing)
        return not completed and not self._in_fact(after)

    def _complement_start(self, cue: Spoken) -> int:
        """The offset of the first word of the complement, times and adverbs before it left out."""
        if "in" in cue.cue.takes and (seen := self._sight(cue)) is not None:
            return self.text.tokens[seen].span.start
        objects = [child for anchor in cue.anchors for child in self.text.children[anchor] if child > cue.last]
        direct = [c for c in objects if self.text.tokens[c].dep == "obj" and self._between(cue, c)]
        direct = [c for c in direct if c not in self.dated]
        if direct:
            return self.text.tokens[self._begun(direct[0], cue)].span.start
        behind = self._prepositional(cue) or self._addressed(cue)
        if behind is not None:
            return self.text.tokens[behind].span.start
        index = self._past(cue.last + 1)
        if "figure" in cue.cue.takes and not self.grammar.ofs_plain.isdisjoint(self.text.lowered[index : index + 1]):
            index += 1
        return self.text.tokens[index if index in self.unit.tokens else cue.last].span.start

    def _between(self, cue: Spoken, child: int) -> bool:
        """Whether only an addressee or a time stands between the cue and its object."""
        words = range(cue.last + 1, self._leftmost(child, cue.last))
        return not any(i in self.unit.quoted for i in words) and not self._verb_between(words.start, words.stop)
