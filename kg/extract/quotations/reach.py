"""How far the words that name a source reach: « selon Jean Dupont, maire de Lyon, … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.quotations.edges import trim
from kg.extract.quotations.relatives import SPEAKING
from kg.extract.quotations.verbs import FINITE
from kg.model import Kind, Span

if TYPE_CHECKING:
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text, Token

FAR = 25
_NEAR = 4
# « mardi soir »
_DATED = 2
# How many words a verb with its pronouns and adverbs has.
_GROUP = 6
_PARTING = frozenset({",", ";", ":", "."})


class Reach:
    """Finds the last words of the sources of one unit."""

    unit: Unit
    text: Text
    speech: Speech
    people: dict[int, Mention]

    def _last(self, speaker: int, before: int) -> int:
        """The last token of the source's noun phrase, with its complements and appositions."""
        inside = set(self.text.subtree(speaker))
        clauses = sum(word in self.speech.that for word in self.text.lowered[before : self.unit.tokens.stop])
        last, led = speaker, clauses == 1 and self._led(before)
        named = self.people.get(speaker)
        if named is not None:
            inside |= set(self.text.within(named.span))
        for index in range(before + 1, min(before + FAR, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if index > speaker and (index in self.unit.quoted or token.text in _PARTING):
                break
            if index > speaker and (index not in inside or self._begins(index, named)):
                break
            if led and index > speaker and self.text.lowered[index] in self.speech.that:
                break
            last = index
        if self.text.tokens[speaker].pos != "PRON" or self.text.lowered[speaker - 1] in self.speech.definite:
            last = self._stretched(last)
            last = self._joined(self._completed(last) if not led else last)
            while (further := self._apposed(last + 1, before)) is not None:
                if self._another(speaker, range(before + 1, last + 1)):
                    break
                last = further
        quote = self.unit.quote_at(last + 1)
        if quote is not None and self.text.normal[quote.outer.end : quote.outer.end + 1] == ",":
            return self.text.within(quote.outer)[-1]
        return last

    def _joined(self, last: int) -> int:
        """« Selon Luc Roy et Ana Roux, … »: the end of one more name, which a comma or stop closes."""
        if last + 2 not in self.unit.tokens or self.text.lowered[last + 1] != self.speech.grammar.both:
            return last
        first = last + 2 + (self.text.tokens[last + 2].pos == "DET")
        other = self.people.get(first)
        if other is None or other.kind not in SPEAKING or self.text.within(other.span).start != first:
            return last
        stop = self.text.within(other.span).stop
        closed = stop not in self.unit.tokens or self.text.tokens[stop].text in _PARTING
        return stop - 1 if closed else last

    def _begins(self, index: int, named: Mention | None) -> bool:
        """« Selon un bilan provisoire cinq enfants sont morts »: a subject begins behind no comma."""
        if named is not None and self.text.tokens[index].span.start < named.span.end:
            return False
        token, before = self.text.tokens[index], self.text.tokens[index - 1]
        opens = token.pos in {"DET", "NUM"} or token.text.lower() in self.speech.subjects
        following = self.text.tokens[index + 1] if index + 1 in self.unit.tokens else token
        counts = following.pos in {"NOUN", "ADJ"} and following.text[:1].isalpha()
        labelled = token.text[:1].isupper() or (token.pos == "NUM" and not counts)
        if not opens or labelled or before.pos not in {"NOUN", "ADJ", "PROPN"}:
            return False
        for word in self.text.tokens[index + 1 : self.unit.tokens.stop]:
            if word.text in _PARTING or word.text.lower() in self.speech.relating:
                return False
            if word.has("VerbForm=Fin"):
                return True
        return False

    def _begun(self, first: int) -> int:
        """« Le pont est fermé, toujours selon le maire »: where a phrase begins, with its adverb behind a comma.

        Or with the verb of an incise: « Le pont, a-t-on appris de source sûre, est fermé ».
        """
        heard = self.speech.heard.search(self.text.normal, self.unit.span.start, self.text.tokens[first].span.start)
        if heard is not None:
            return self.text.within(Span(*heard.span()))[0] + 1
        before = self.text.tokens[first - 2 : first] if first - 2 in self.unit.tokens else ()
        led = len(before) > 1 and before[0].text == "," and before[1].pos == "ADV"
        return first - led

    def _completing(self, first: int, last: int) -> int:
        """« …, a-t-on appris de sources sûres chez lui. », « … lundi, »: the end of an incise without a verb."""
        heard = self.speech.heard.search(self.text.normal, self.unit.span.start, self.text.tokens[first].span.start)
        rest = [self.text.tokens[index] for index in range(last + 1, self.unit.tokens.stop)]
        stop = next((number for number, word in enumerate(rest) if word.pos == "PUNCT"), len(rest))
        phrased = (
            stop > 0
            and (rest[0].pos == "ADP" or stop <= _DATED)
            and not any(word.has("VerbForm=Fin") for word in rest[:stop])
        )
        return rest[stop - 1].index if heard is not None and phrased else last

    def _adjoined(self, last: int) -> int:
        """« de source policière », « de sources proches du dossier »: over a source's adjectives and what they take."""
        inside: set[int] = set()
        while last + 1 in self.unit.tokens and (self.text.tokens[last + 1].pos == "ADJ" or last + 1 in inside):
            last += 1
            inside |= set(self.text.subtree(last)) if self.text.tokens[last].pos == "ADJ" else set()
        return last

    def _stretched(self, last: int) -> int:
        """The end of what completes the source without a verb: « le classement établi par X en 2011, … »."""
        first = self.text.tokens[last + 1] if last + 1 in self.unit.tokens else None
        if first is not None and first.text.lower() in self.speech.clitics and first.pos == "PRON":
            first = self.text.tokens[last + 2]  # « un responsable s'exprimant sous couvert d'anonymat »
            first = first if first.has("VerbForm=Part") and first.has("Tense=Pres") else None
        if first is None or first.pos not in {"ADP", "ADJ", "VERB", "PROPN", "NOUN", "X"}:
            return last
        given = self.text.tokens[min(last + 2, self.unit.tokens[-1])].text.lower() == self.speech.grammar.by
        if first.has("VerbForm=Fin") and not given:  # « le classement établit par X », as the press misspells it
            return last
        for index in range(first.index + given, min(last + FAR, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if token.text in _PARTING or index in self.unit.quoted:
                return index - 1
            if token.has("VerbForm=Fin") or token.has("VerbForm=Inf") or self._acts(token):
                return last
            if token.pos in {"SCONJ", "PRON"}:
                return last
        return last

    def _completed(self, last: int) -> int:
        """The end of the relative clause right behind the source: « selon le bilan que l'office a publié, … »."""
        if last + 1 not in self.unit.tokens or self.text.lowered[last + 1] not in self.speech.relating:
            return last
        told = False
        for index in range(last + 2, min(last + FAR, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if token.text == "," and told and self._clause_follows(index):
                return index - 1
            if token.text in _PARTING or index in self.unit.quoted:
                return last
            told = told or token.has("VerbForm=Fin")
        return last

    def _apposed(self, comma: int, before: int) -> int | None:
        """The end of the apposition behind a comma, if there is one: « selon Jean Dupont, maire de Lyon, … ».

        The parse hangs the whole sentence from the source too often: what follows must leave a clause behind.
        """
        if comma + 1 not in self.unit.tokens or self.text.tokens[comma].text != ",":
            return None
        first = self.text.tokens[comma + 1]
        if first.has("VerbForm=Inf"):  # « pourrait, selon le préfet, fermer en mai »
            return None
        related = first.text.lower() in self.speech.relative | {self.speech.grammar.whose}
        if not related and not self._titles(first):
            return None
        told = any(self.text.tokens[index].has("VerbForm=Fin") for index in range(self.unit.tokens.start, before))
        for index in range(comma + 1, min(comma + FAR, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if token.text in {".", ";"}:
                return index - 1 if told and not related else None
            if token.text == "," and index not in self.unit.quoted:
                further = any(word in self.speech.relative for word in self.text.lowered[index + 1 : index + 2])
                ended = told or further or (self._clause_follows(index) and self._subject(index))
                return index - 1 if ended or self._awaited(before, index) else None
            if not related and (token.has("VerbForm=Fin") or self._acts(token)):
                return None
        return None

    def _named(self, source: range) -> bool:
        """« le journal Le Phare », not « le maire de Dax »: whether a source has a name of its own."""
        names = {self.people[index].span: index for index in reversed(source) if index in self.people}
        words = (self.text.tokens[max(index - 2, source.start) : index] for index in names.values())
        return any(all(word.pos != "ADP" for word in near) for near in words)

    def _enclosed(self, first: int) -> Span | None:
        """« 400 postes (600 selon la CGT) sont menacés »: what stands before a source in its brackets."""
        for index in range(first - 1, max(first - FAR, self.unit.tokens.start), -1):
            token = self.text.tokens[index]
            if token.text == ")" or index in self.unit.quoted:
                return None
            if token.text == "(":
                inside = trim(self.text, Span(token.span.end, self.text.tokens[first].span.start), self.unit.quotes)
                return inside if len(inside) > 1 and index < first - 1 else None
        return None

    def _another(self, speaker: int, source: range) -> bool:
        """« Selon Le Matin, le maire de Dax, Luc Roy, … »: who holds an office is no paper, but whom it tells of.

        Nor is somebody by his name a body, or a source with another name: « selon le journal Le Phare, Luc Roy, … ».
        """
        named, first = self.people.get(speaker), source.stop + 1
        told, words = self.people.get(first), self.text.tokens[first : first + 1 + _NEAR]
        someone = told is not None and told.kind is Kind.PERSON and self.text.within(told.span).start == first
        if someone and (self._bodily(speaker) or self._named(source)):
            return True
        if named is None or named.kind is not Kind.ORGANIZATION or words[0].text.lower() not in self.speech.definite:
            return False
        noun = next((word for word in words if word.pos == "NOUN"), None)
        known = {noun.lemma.lower(), noun.text.lower()} if noun is not None else set()
        person = not known.isdisjoint(self.speech.people) and known.isdisjoint(self.speech.seated | self.speech.groups)
        return person and noun is not None and not noun.has("Number=Plur")

    def _bodily(self, speaker: int) -> bool:
        """Whether a source is a body, by its name or its noun."""
        named, noun = self.people.get(speaker), self.text.tokens[speaker]
        if named is not None and named.kind is not None:
            return named.kind is Kind.ORGANIZATION
        words = {noun.lemma.lower(), noun.text.lower()}
        return noun.pos == "NOUN" and not words.isdisjoint(self.speech.seated | self.speech.groups)

    def _awaited(self, before: int, comma: int) -> bool:
        """« Le pont, d'après Luc Roy, maire de Dax, ne tient plus »: the verb of what stands before the source."""
        opening = self.text.tokens[self.unit.tokens.start : before]
        nominal = any(word.dep.startswith("nsubj") for word in opening)
        clitics = {*self.speech.clitics, *self.speech.ne}
        verb = comma + 1
        while verb + 1 in self.unit.tokens and self.text.lowered[verb] in clitics:
            verb += 1
        return nominal and verb in self.unit.tokens and self.text.tokens[verb].has("VerbForm=Fin")

    def _subject(self, comma: int) -> bool:
        """Whether a subject stands behind the comma before its verb: no « au Caire depuis lundi, aurait su »."""
        for index in range(comma + 1, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if index in self.unit.quoted or token.has("VerbForm=Inf"):
                return True
            if token.has("VerbForm=Fin"):
                return False
            held = any(self.text.tokens[child].dep == "case" for child in self.text.children[index])
            if token.pos == "PRON" or (token.pos in {"NOUN", "PROPN", "NUM"} and not held):
                return True
        return True

    def _titles(self, first: Token) -> bool:
        """Whether a word can open an apposition: « maire de Lyon », « la veuve du boulanger », « de l'institut X »."""
        if first.pos == "ADV" and first.index + 1 in self.unit.tokens:  # « désormais directeur du port »
            after = self.text.tokens[first.index + 1]
            return after.pos in {"NOUN", "ADJ"} and bool({after.lemma.lower(), after.text.lower()} & self.speech.people)
        if first.pos == "NUM":  # « selon Luc Roy, 54 ans, … »
            return self.text.lemmas[min(first.index + 1, self.unit.tokens[-1])] == self.speech.year
        if first.pos == "DET" or first.text.lower() in self.speech.grammar.ofs:
            near = self.text.tokens[first.index + 1 : first.index + 1 + _NEAR]
            noun = next((word for word in near if word.pos in NOUNS), None)
            people = noun is not None and bool({noun.lemma.lower(), noun.text.lower()} & self.speech.people)
            if noun is not None and first.pos == "ADP":
                return True
            return people and (noun is None or noun.pos == "NOUN" or first.pos == "ADP")
        return first.pos in {"NOUN", "PROPN", "ADJ", "VERB", "X"}

    def _clause_follows(self, comma: int) -> bool:
        """Whether a clause with a subject of its own begins behind the comma."""
        if comma + 1 not in self.unit.tokens:
            return False
        first = self.text.tokens[comma + 1]
        if comma + 1 in self.unit.quoted:
            return True
        bare = first.pos in {"VERB", "AUX", "ADJ", "CCONJ"} or first.has("VerbForm=Fin")
        return not bare and first.text.lower() not in self.speech.relating

    def _alone(self, right: Span) -> Span:
        """« Pour Luc Roy, son chef « C'est grave » »: the sentence quoted at the end, behind words without a verb."""
        quotes = [quote for quote in self.unit.quotes if right.start < quote.outer.start < right.end]
        if (
            len(quotes) != 1
            or quotes[0].outer.end < right.end
            or self._finite(Span(right.start, quotes[0].outer.start))
        ):
            return right
        capital = self.text.normal[quotes[0].inner.start : quotes[0].inner.start + 1].isupper()
        return quotes[0].inner if capital and self._finite(quotes[0].inner) else right

    def _parting(self, first: int, last: int) -> Span | None:
        """« Une vidéo montre, selon Le Matin, que le pont est usé »: the clause that the phrase parts from its verb."""
        that = last + 1 + (last + 1 in self.unit.tokens and self.text.tokens[last + 1].text == ",")
        parts = that in self.unit.tokens and self.text.lowered[that] in self.speech.that
        if not parts or not self._led(first):
            return None
        end = self._right(last)
        return trim(self.text, Span(self.text.tokens[that].span.end, end), self.unit.quotes)

    def _rest(self, index: int) -> Span:
        """From token ``index`` to the end of the unit."""
        return Span(self.text.tokens[index].span.start, self.unit.span.end)

    def _led(self, first: int) -> bool:
        """Whether a verb that takes « que » stands right before the phrase of token ``first``."""
        verb = first - 1
        while verb in self.unit.tokens and (self.text.tokens[verb].pos == "ADP" or self.text.tokens[verb].text == ","):
            verb -= 1
        forms = self.speech.forms.get(self.text.lowered[verb], ()) if verb in self.unit.tokens else ()
        return any(self.speech.that & cue.takes for word, _ in forms for cue in self.speech.verbs.get(word, ()))

    def _right(self, last: int) -> int:
        """Where what a phrase gives to its source ends behind it."""
        raise NotImplementedError

    def _suspended(self, first: int) -> bool:
        """« craint une loi qui porte, selon X, « atteinte à … » »: a relative clause that waits for its object."""
        last = first - 1 - (self.text.tokens[first - 1].text == ",")  # « une loi qui porte à leurs yeux « atteinte » »
        for index in range(last, max(last - _GROUP, self.unit.tokens.start), -1):
            token = self.text.tokens[index]
            if self.text.lowered[index] in self.speech.relating:
                told = any(word.has("VerbForm=Fin") for word in self.text.tokens[index + 1 : last + 1])
                return told and self.text.lowered[index - 1] != self.speech.grammar.this
            clitic = token.text.lower() in self.speech.clitics or token.text.lower() in self.speech.deniers
            if token.pos not in {"VERB", "AUX", "ADV"} and not clitic:
                return False
        return False

    def _kept(self, last: int, span: Span) -> Span:
        """« l'usine, qui emploie, selon X, cent personnes, a fermé »: a relative clause ends before the main verb."""
        for index in range(last + 1, self.unit.tokens.stop - 1):
            token, following = self.text.tokens[index], self.text.tokens[index + 1]
            parts = token.text == "," and index not in self.unit.quoted and following.has("VerbForm=Fin")
            if parts and span.start < token.span.start < span.end:
                return trim(self.text, Span(span.start, token.span.start), self.unit.quotes)
        return span

    def _resumed(self, last: int) -> bool:
        """« Orial, dont 8 clients sur 10 se plaignent selon l'enquête, a proposé »: the main verb behind the aside."""
        words = self.text.tokens[last + 1 : last + 3]
        return len(words) > 1 and words[0].text == "," and words[1].has("VerbForm=Fin")

    def _alternative(self, span: Span) -> bool:
        """« sur un scooter, noir ou blanc selon les témoins »: adjectives of which one is true."""
        words = [self.text.tokens[index] for index in self.text.within(span)]
        kinds = [word.pos for word in words]
        either = "CCONJ" in kinds[1:-1] and all(word.text.lower() != self.speech.grammar.both for word in words)
        return either and kinds[-1] == "ADJ" and set(kinds) <= {"ADJ", "NOUN", "CCONJ", "ADV"}

    def _described(self, span: Span) -> bool:
        """Whether no verb stands in ``span`` but in relative clauses: « une association qui siège à Lyon »."""
        for index in self.text.within(span):
            token = self.text.tokens[index]
            if self.text.lowered[index] in self.speech.relating:
                return True
            if token.has("VerbForm=Fin") or self._acts(token):
                return False
        return False

    def _finite(self, span: Span) -> bool:
        tokens = [self.text.tokens[index] for index in self.text.within(span)] if span else []
        return any(token.has("VerbForm=Fin") or self._acts(token) for token in tokens)

    def _acts(self, token: Token) -> bool:
        """Whether what the model takes for a participle is a finite verb by its form: « réagit »."""
        forms = self.speech.forms.get(token.text.lower(), ())
        return token.pos == "VERB" and bool(forms) and all(tense in FINITE for _, tense in forms)
