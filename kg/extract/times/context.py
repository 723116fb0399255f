"""What a time expression is read against: the publication date, the dates before it, the tense of its verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.annotate.universal import NOUNS, VERBS
from kg.extract.times.tenses import Tenses, indicative, narrating
from kg.frozen import dataclass

if TYPE_CHECKING:
    import datetime as dt

    from kg.extract.times.points import Point
    from kg.lang.calendar import Calendar
    from kg.model import Span, Text, Token

# A clause deeper than this is a parse gone wrong.
_CLIMB = 12
# What is said before the subject ends within so many words after its date.
_AFTER = 8
# So many characters hold what links a date to the other end of its range.
_LINK = 4
# A sentence before ends with one of these.
_ENDS = frozenset(".!?…:;»\n")


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands."""

    text: Text
    """The text that it is of."""
    calendar: Calendar
    """The words of its language."""
    span: Span
    """Its characters."""
    today: dt.date | None
    """The publication date, or what stands for it."""
    last: Point | None
    """The date mentioned before it."""
    before: str
    """The characters that precede it."""
    day: Point | None = None
    """The last date before it that is a single day."""
    gone: Point | None = None
    """The last of these that is not to come."""
    year: int | None = None
    """The year that a following expression of the same range gives."""
    after: dt.date | None = None
    """The first end of the range that this one closes."""
    led: int | None = None
    """The year with which its sentence begins."""
    apart: bool = False
    """Whether :attr:`last` was told in a paragraph before."""
    story: Point | None = None
    """The day that a story of long ago has reached."""
    own: Point | None = None
    """The day that the story has reached, where :attr:`last` only tells, a sentence before, which noun is meant."""

    @property
    def verbs(self) -> Tenses:
        """What the verbs of the text say of when."""
        return Tenses(self.text, self.calendar)

    @property
    def reference(self) -> dt.date | None:
        """The publication date, else the date mentioned before."""
        return self.today or (self.last.first if self.last else None)

    @property
    def placed(self) -> bool:
        """Whether the day of the paper is known, or a day told just before may be it."""
        told = self.last
        return self.today is not None or (told is not None and told.first == told.last and not self.apart)

    @property
    def sentence(self) -> range:
        """The tokens of the sentence that it is in."""
        inside = self.text.within(self.span)
        return self.text.sentence(inside[0]) if inside else range(0)

    def titled(self, word: str) -> bool:
        """Whether ``word`` has a capital inside a sentence, as the title of a paper has: « La Dernière Heure »."""
        written = self.text.normal[self.span.start : self.span.end]
        at = written.lower().find(word.lower())
        return at > 0 and written[at].isupper()

    def heading(self, word: str) -> bool:
        """Whether a weekday with a capital is the end of a paper's name: « La Gazette Dimanche »."""
        inside = self.text.within(self.span)
        before = self.text.tokens[inside[0] - 1].text if inside and inside[0] else ""
        at = self.text.normal[self.span.start : self.span.end]
        return at[:1].isupper() and at.lower().startswith(word.lower()) and before[:1].isupper() and before.isalpha()

    @property
    def closed(self) -> bool:
        """Whether words like « jusqu'à » stand before."""
        return re.search(self.calendar.until, self.before, re.IGNORECASE) is not None

    @property
    def starting(self) -> bool:
        """Whether words like « à partir de » stand before."""
        return re.search(self.calendar.since, self.before, re.IGNORECASE) is not None

    @property
    def at_feast(self) -> bool:
        """Whether a preposition makes a feast a date: « à Pâques »; not « Pâques tombe tard »."""
        written = self.text.normal[self.span.start : self.span.end]
        return re.search(self.calendar.feasting, self.before + written[:2], re.IGNORECASE) is not None

    @property
    def subject(self) -> bool:
        """Whether something is said of the day itself: « Le lundi de Pâques est férié », not « Le …, on danse »."""
        inside = self.text.within(self.span)
        apart = self.text.normal.startswith(",", self.span.end)
        return not apart and any(self.text.tokens[index].dep.startswith("nsubj") for index in inside)

    @property
    def surname(self) -> bool:
        """Whether a name stands right before and is the first half of this one: « Sophie Noël »."""
        inside = self.text.within(self.span)
        before = self.text.tokens[inside[0] - 1] if inside and inside[0] else None
        named = before is not None and before.pos == "PROPN" and before.text[:1].isupper()
        return named and before is not None and self.before.endswith(before.text + " ")

    @property
    def storied(self) -> bool:
        """Whether the date leads a sentence that tells a story: « Le 26 mars, l'armée attaque », « Tué le 9 mai, »."""
        inside = self.text.within(self.span)
        if not inside:
            return False
        tokens, sentence = self.text.tokens, self.text.sentence(inside[0])
        before, whole = tokens[sentence.start : inside[0]], tokens[sentence.start : sentence.stop]
        opens = all(token.pos in {"DET", "ADP"} for token in before) or (
            before[0].has("VerbForm=Part") and not any(token.text == "," for token in before)
        )
        verbs = [token for token in whole if token.has("VerbForm=Fin")]
        return opens and bool(verbs) and all(narrating(token) for token in verbs)

    @property
    def nightly(self) -> bool:
        """Whether a night is told right before: « dans la nuit de lundi à mardi, vers 3 heures »."""
        spans = self.last is not None and (self.last.last - self.last.first).days == 1
        return spans and any(word in self.before.lower() for word in self.calendar.nights)

    @property
    def coming(self) -> bool:
        """Whether « d'ici » or « pour » stands before, « jusqu'à » in the present, « dès » with no verb in the past."""
        near = self.before + self.text.normal[self.span.start : self.span.end][:2]
        if re.search(self.calendar.ahead, near, re.IGNORECASE) or (
            self.closed and (self.present() or self._intended() or self._wanted())
        ):
            return True
        if re.search(self.calendar.aimed, self.before, re.IGNORECASE) or self._faced():
            return True
        return re.search(self.calendar.onward, self.before, re.IGNORECASE) is not None and self.tense() != -1

    @property
    def looming(self) -> bool:
        """Whether what is feared or not ruled out is told: « n'exclut pas un orage samedi »."""
        inside = self.text.within(self.span)
        governors = (self.text.tokens[index] for index in (self._governors(inside[0]) if inside else ()))
        verb = next((token for token in governors if token.pos in VERBS), None)
        if verb is not None and verb.dep == "ccomp":  # « craint que la Loire ne déborde samedi »
            verb = self.text.tokens[verb.head]
        return verb is not None and verb.text.lower() in self.calendar.looming

    @property
    def reported(self) -> bool:
        """Whether the date is that of the telling: « …, a annoncé mercredi le préfet »."""
        inside = self.text.within(self.span)
        if not inside:
            return False
        head = self.text.tokens[self.text.tokens[inside[0]].head]
        return head.pos == "VERB" and head.lemma in self.calendar.telling

    @property
    def reporting(self) -> bool:
        """Whether the date is that of a telling in the present: « Le maire assure lundi que … »."""
        inside = self.text.within(self.span)
        return self.reported and indicative(self.text.tokens[self.text.tokens[inside[0]].head])

    @property
    def of_noun(self) -> bool:
        """Whether the date tells which of its kind a thing is: « le décret du 22 novembre », « les ventes de mai »."""
        noun = self._noun
        awaited = noun is not None and self._linked and self.text.lemmas[noun.index] in self.calendar.awaited
        return noun is not None and not awaited

    @property
    def naming(self) -> bool:
        """Whether it tells which thing is meant, also one that has its day: « l'élection de dimanche »."""
        return self._noun is not None

    @property
    def _linked(self) -> bool:
        first = self.text.within(self.span)[0]
        return first > 0 and self.text.lowered[first - 1] in self.calendar.linking

    @property
    def _noun(self) -> Token | None:
        inside = self.text.within(self.span)
        told = (self.text.tokens[index] for index in inside)
        token = next((token for token in told if token.head not in inside), None)
        ranged = not self.calendar.through.isdisjoint(self.text.normal[self.span.end : self.span.end + _LINK].split())
        if token is None or token.dep != "nmod" or self.text.tokens[token.head].pos != "NOUN" or ranged:
            return None
        linked = self._linked or re.search(self.calendar.of, self.before, re.IGNORECASE) is not None
        return self.text.tokens[token.head] if linked else None

    @property
    def foreseen(self) -> bool:
        """Whether what was to come is told of a time that is past by now: « devait être jugé en janvier »."""
        inside = self.text.within(self.span)
        verbs = (self.text.tokens[index] for index in (self._governors(inside[0]) if inside else ()))
        return any(verb.has("Tense=Imp") and verb.has("VerbForm=Fin") for verb in verbs)

    def tense(self) -> int:
        """-1 if what is dated lies in the past, 1 in the future, 0 if the verb does not tell."""
        inside = self.text.within(self.span)
        if not inside:
            return 0
        if self._fronted(inside[0]) or self._befallen(inside):
            return -1
        if self._superseded(inside[0]):
            return 0
        slated = re.search(self.calendar.slated, self.before, re.IGNORECASE) is not None
        if slated or self._announced(inside[0]) or self.verbs.homograph(inside[0] - 1):
            return 1
        if re.search(self.calendar.ended, self.before, re.IGNORECASE) and not self._future(inside[0]):
            return -1
        return self._governed(inside[0]) or self._nearest(inside[0]) or int(self._billed(inside[0]))

    def _billed(self, index: int) -> bool:
        """Whether what is awaited is told without a verb: « Conseil municipal lundi à la mairie »."""
        sentence = self.text.sentence(index)
        before, after = self.text.tokens[sentence.start : index], self.text.tokens[index : sentence.stop]
        if any(token.pos in VERBS for token in (*before, *after)) or any(token.text == ":" for token in after):
            return False
        label = next((place for place, token in enumerate(before) if token.text == ":"), -1)
        noun = next((token for token in before[label + 1 :] if token.pos in NOUNS), None)
        return noun is not None and self.text.lemmas[noun.index] in self.calendar.awaited

    def _befallen(self, inside: range) -> bool:
        """Whether the date is of what nobody plans: « l'attentat de jeudi », « L'attentat, jeudi à Gao, serait … »."""
        tokens, start = self.text.tokens, self.text.sentence(inside[0]).start
        before = tokens[start : inside[0]]
        if before and before[-1].text == "," and not self._future(inside[0]):
            told = next((token for token in before if token.pos in NOUNS), None)
            if told is not None and self.text.lemmas[told.index] in self.calendar.befallen:
                return not any(token.has("VerbForm=Fin") for token in before)
        nouns = {self.text.tokens[index].head for index in inside}
        led = re.search(self.calendar.befalling, self.before, re.IGNORECASE) is not None
        return led and any(self.text.lemmas[noun] in self.calendar.befallen for noun in nouns if noun < inside[0])

    def _future(self, index: int) -> bool:
        """Whether a verb of the sentence is in the future."""
        return any(self.text.tokens[place].has("Tense=Fut") for place in self.text.sentence(index))

    def _ahead(self, participle: Token) -> bool:
        """Whether those said to be called will do something: « Convoqué lundi, il devra répondre »."""
        head = self.text.tokens[participle.head]
        verb = self.text.tokens[head.head] if participle.dep.startswith("acl") else head
        return any(self.text.tokens[place].has("Tense=Fut") for place in (verb.index, *self.text.children[verb.index]))

    def _governed(self, index: int) -> int:
        """What the verbs that the date hangs on say; a participle between is not of what somebody wants to do."""
        done = False
        own = self.text.within(self.span)
        for place in self._governors(index):
            if place in own:
                continue
            token = self.text.tokens[place]
            told = self._told(place)
            if told and not (done and self._willed(token)):
                return told
            told_of = token.has("VerbForm=Part") or (token.dep.startswith("acl") and not token.has("VerbForm=Inf"))
            done = done or (told_of and not self.verbs.helped(place))
        return 0

    @property
    def elapsed(self) -> bool:
        """Whether « depuis » stands before."""
        return re.search(self.calendar.elapsed, self.before, re.IGNORECASE) is not None

    @property
    def compared(self) -> bool:
        """Whether a figure is set against another: « contre 7,9 % en décembre »."""
        return re.search(self.calendar.compared, self.before, re.IGNORECASE) is not None

    def _fronted(self, index: int) -> bool:
        """Whether the date is in a bare noun or adjective said of the subject before: « Absent samedi, il jouera »."""
        sentence = self.text.sentence(index)
        tokens = self.text.tokens
        if tokens[sentence.start].pos not in {"ADJ", "NOUN"} or not 0 < index - sentence.start < _CLIMB:
            return False
        before, after = tokens[sentence.start : index], tokens[index : min(sentence.stop, index + _AFTER)]
        if any(token.has("VerbForm=Fin") or token.text in {",", ":"} for token in before):
            return False
        return any(token.text == "," for token in after)

    def _intended(self) -> bool:
        """Whether what is dated is told in the infinitive: « a décidé de la suspendre jusqu'en mars »."""
        inside = self.text.within(self.span)
        verbs = (self.text.tokens[index] for index in (self._governors(inside[0]) if inside else ()))
        verb = next((token for token in verbs if token.pos in VERBS and not self._bare(token)), None)
        return verb is not None and verb.has("VerbForm=Inf")

    def _faced(self) -> bool:
        """Whether what is awaited is dated: « avant le match de samedi », if the sentence does not look back on it."""
        if not re.search(self.calendar.facing, self.before, re.IGNORECASE):
            return False
        inside = self.text.within(self.span)
        return not any(self.text.tokens[index].has("Tense=Imp") for index in self.text.sentence(inside[0]))

    def _wanted(self) -> bool:
        """Whether what is dated hangs on a verb of wanting: « a promis une réponse avant la fin du mois de mai »."""
        inside = self.text.within(self.span)
        governors = self._governors(inside[0]) if inside else ()
        return any(self.text.tokens[index].lemma in self.calendar.willing for index in governors)

    @property
    def hoped(self) -> bool:
        """Whether what is dated hangs on what somebody wants by now: « souhaite l'ouverture du parc en juin »."""
        return self._wanted() and self.present()

    def present(self) -> bool:
        """Whether what is dated is told in the present, of what is done too: « est ouverte jusqu'au 25 août »."""
        inside = self.text.within(self.span)
        governors = self._governors(inside[0]) if inside else ()
        for index in governors:
            token = self.text.tokens[index]
            helpers = [one for one in self.verbs.helpers(index) if one.dep != "aux:tense"]
            if token.pos not in VERBS or token.has("VerbForm=Part"):
                if helpers and not self._bare(token):
                    return len(helpers) == len(self.verbs.helpers(index)) == 1 and indicative(helpers[0])
            else:
                return indicative(token) and not self._told(index)
        return False

    @property
    def bounding(self) -> bool:
        """Whether « jusqu'à » stands before and what is told sets an end: « a interdit la baignade jusqu'en août »."""
        inside = self.text.within(self.span)
        words = (self.text.tokens[index].lemma for index in (self._governors(inside[0]) if inside else ()))
        return self.closed and not self.calendar.bounding.isdisjoint(words)

    def _bare(self, token: Token) -> bool:
        """Whether a participle qualifies a noun: « présidé par X jusqu'en janvier »."""
        return token.has("VerbForm=Part") and token.dep.startswith("acl") and not self.verbs.helped(token.index)

    def _governors(self, index: int) -> list[int]:
        """The token and what it hangs on, upwards."""
        return climb(self.text.tokens, index, _CLIMB)

    def _nearest(self, index: int) -> int:
        """What the closest verb before, else after, says, for a date that the parse leaves alone."""
        sentence = self.text.sentence(index)
        start = sentence.start
        if start and self.text.tokens[start - 1].text not in _ENDS:
            # The parse cut the date off from its sentence.
            start = self.text.sentence(start - 1).start
        before = range(index - 1, max(start, index - _CLIMB) - 1, -1)
        after = range(self.text.within(self.span).stop, min(sentence.stop, index + _CLIMB))
        return next((told for place in (*before, *after) if (told := self._told(place))), 0)

    def _told(self, index: int) -> int:
        token = self.text.tokens[index]
        if self.verbs.open(index):
            return 0
        if self._willed(token) or self._summoned(token):
            return 1
        if {token.lemma, self.text.lowered[index]} & self.calendar.prospective:
            had = any(self.text.tokens[child].lemma == self.calendar.had for child in self.text.children[index])
            bare = token.has("VerbForm=Part") and not self.verbs.helped(index)
            past = self.verbs.pluperfect(index)
            come = had or (bare and not self._ahead(token))
            told = past or (come and self.text.lowered[index] in self.calendar.announced)
            return -1 if told and not re.search(self.calendar.toward, self.before, re.IGNORECASE) else 1
        borne = token.dep == "obj" and self._future(index)  # « causera la mort »
        if self.text.lowered[index] in self.calendar.gone and not self.verbs.helped(index) and not borne:
            return 0 if self._set_off(token) else -1
        if token.pos not in VERBS:
            if self.verbs.done(token):
                return self.verbs.told(index) or -1
            copula = any(self.text.tokens[child].dep == "cop" for child in self.text.children[index])
            return self.verbs.told(index) if copula else 0
        opened = token.has("VerbForm=Part") and token.dep in {"xcomp", "ccomp"} and not self.verbs.helped(index)
        return 0 if opened else self.verbs.told(index)

    def _superseded(self, index: int) -> bool:
        """Whether something else was planned first: « Initialement prévu le 3 mars, le vote aura lieu en mai »."""
        planned = self.calendar.prospective
        return re.search(self.calendar.superseded, self.before, re.IGNORECASE) is not None and any(
            {self.text.tokens[place].lemma, self.text.lowered[place]} & planned for place in self._governors(index)
        )

    def _set_off(self, token: Token) -> bool:
        """Whether a comma keeps a word from the date: « l'Espagne, tombeuse de la Grèce, jeudi à Varsovie »."""
        inside = self.text.within(self.span)
        between = self.text.tokens[token.index : inside[0]] if inside else ()
        return any(one.text == "," for one in between)

    def _announced(self, index: int) -> bool:
        """Whether what is announced is dated, as the verb has its day: « a annoncé mardi un vote le 25 novembre »."""
        for place in self._governors(index):
            token, word = self.text.tokens[place], self.text.lowered[place]
            if word in self.calendar.announced:
                return any(day in self.calendar.weekdays for day in self.text.lowered[place + 1 : index])
            if token.pos in VERBS and word not in self.calendar.early:
                return False
        return False

    def _willed(self, token: Token) -> bool:
        """Whether an infinitive is what somebody wants, asks or promises: « a appelé à se rassembler samedi »."""
        if not token.has("VerbForm=Inf") or token.head == token.index or self.verbs.helped(token.index):
            return False
        head = self.text.tokens[token.head]
        if self.verbs.over(head):
            return False
        if head.lemma == self.calendar.going and token.dep == "xcomp":
            return indicative(head)
        return token.dep in {"xcomp", "acl", "advcl"} and self.text.tokens[token.head].lemma in self.calendar.willing

    def _summoned(self, token: Token) -> bool:
        """Whether what one is called to is dated: « a appelé à une grève mardi », not « appelé mardi à une grève ».

        So is « a convoqué les maires jeudi », not « a convoqué jeudi les maires ».
        """
        inside = self.text.within(self.span)
        led = bool(inside) and token.index + 1 < inside[0] and self.text.tokens[token.index + 1].pos == "ADP"
        if inside and token.lemma in self.calendar.convening:
            between = (self.text.tokens[child] for child in self.text.children[token.index])
            led = led or any(one.dep == "obj" and token.index < one.index < inside[0] for one in between)
        return (
            led and not self.verbs.over(token) and token.lemma in self.calendar.summoning and not self._answered(token)
        )

    def _answered(self, token: Token) -> bool:
        """Whether those called have acted since: « Les électeurs, appelés aux urnes dimanche, ont sanctionné »."""
        return self._bare(token) and self.verbs.told(self.text.tokens[token.head].head) == -1
