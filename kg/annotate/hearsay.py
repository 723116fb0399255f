"""What a text tells only as said, charged, invented or come to nothing, by a word that does not govern it."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from kg.annotate.joints import NOMINAL
from kg.annotate.plots import plotted
from kg.annotate.universal import SUBJECTS, VERBS
from kg.annotate.verdicts import refuted
from kg.annotate.where import where, written
from kg.terms import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.annotate.denials import Denials
    from kg.annotate.joints import Bearing
    from kg.model import Token

# The longest turn that says a sentence to be hearsay has six tokens: « à ce qu'on dit ».
_LONGEST = 6
# Nouns between an aside and the verb of its clause.
_ABOVE = 4
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "obl:arg", "acl"})
_DOUBTFUL = frozenset({Status.POSSIBLE, Status.PLANNED})
_PERFECT, _AIMED = "aux:tense", frozenset({"advcl", "xcomp"})

# Denial outweighs hearsay, hearsay outweighs the future, and so on.
WEIGHT = {Status.ASSERTED: 0, Status.PLANNED: 1, Status.POSSIBLE: 2, Status.CONDITIONAL: 3, Status.DENIED: 4}


class Hearsay:
    """Finds what one text does not vouch for."""

    def __init__(self, bearing: Bearing, denials: Denials) -> None:
        self.text = bearing.text
        self.words = bearing.words
        self.denials = denials
        self.bearing, self.finite = bearing, bearing.finite

    @cached_property
    def presumed(self) -> dict[int, Status]:
        """What an adverb or an aside has for hearsay or doubts: « aurait apparemment fui », « il est mort, dit-on »."""
        found = {place: Status.POSSIBLE for turn in self._ends(self.words.doubting) for place in self._told_by(turn)}
        for adverb in [token for token in self.text.tokens if token.dep == "advmod"]:
            if (status := self._adverb_status(adverb)) is not Status.ASSERTED:
                found[adverb.head] = status
        wrong = (place for turn in self._ends(self.words.mistakes) for place in self._told_by(turn))
        found |= {place: Status.DENIED for place in wrong if self.text.tokens[place].lemma in self.words.calling}
        return found | {
            place: Status.CONDITIONAL for turn in self._ends(self.words.asides) for place in self._told_by(turn)
        }

    def _adverb_status(self, adverb: Token) -> Status:
        hearsay = self.adjective(adverb) is Status.CONDITIONAL
        return Status.CONDITIONAL if hearsay else self.words.adverbs.get(adverb.text.lower(), Status.ASSERTED)

    def adjective(self, word: Token) -> Status:
        """What an adjective or participle makes of its noun: « soi-disant », « prévu »."""
        adjectives, form = self.words.adjectives, word.text.lower()
        forms = word.lemma, form, *[form.removesuffix(ending) for ending in self.words.inflected]
        return next((adjectives[one] for one in forms if one in adjectives), Status.ASSERTED)

    def _ends(self, turns: frozenset[str]) -> Iterator[range]:
        """The tokens of each of ``turns`` that say what stands beside them to be hearsay or doubtful."""
        lowered = self.text.lowered
        for last in where(self.text, _endings(turns)):
            start = max(self.text.sentence(last).start, last - _LONGEST + 1)
            firsts = range(start, last + 1)
            first = next((first for first in firsts if written(lowered[first : last + 1]) in turns), None)
            if first is not None:
                yield range(first, last + 1)

    def _told_by(self, turn: range) -> list[int]:
        """The verbs that an aside stands in: those over it, or under it where the model has it for the main verb."""
        tokens = self.text.tokens
        here = tokens[turn[-1]]
        if turn[0] > 1 and tokens[turn[0] - 1].text == "," and tokens[turn[0] - 2].pos == "ADP":
            return []  # « avec, semble-t-il, quarante personnes à bord »: nothing but how many they are
        for _ in range(_ABOVE):
            if here.head == here.index:
                return [c for c in self.text.children[here.index] if tokens[c].pos == "VERB" and c > here.index]
            here = tokens[here.head]
            told = here.pos in VERBS or any(tokens[c].dep == "cop" for c in self.text.children[here.index])
            if told and here.index not in turn:
                return [here.index]
        return []

    @cached_property
    def invented(self) -> frozenset[int]:
        """The verbs of what a work of fiction tells: « Dans le film, il tue », « Le héros du roman est tué »."""
        tokens = self.text.tokens
        works = [t for t in tokens if t.dep.startswith("obl") and (self._set_in(t) or self._part(t))]
        heads = [tokens[work.head] for work in (*works, *self._heroes())]
        return frozenset([v.index for v in heads if self.words.playing.isdisjoint((v.lemma, f"{v.lemma}r"))])

    @cached_property
    def plots(self) -> frozenset[int]:
        """The words of what such a work tells, those that hang on such verbs or go on with it too."""
        return plotted(self)

    @cached_property
    def refuted(self) -> dict[int, Status]:
        """The words of what a verdict right behind them is on: « Il a vendu la tour : c'est faux »."""
        return refuted(self.bearing)

    def unreal(self, places: Iterable[int]) -> Status:
        """What is told at any of ``places`` as a hoax or in a plot."""
        found = [Status.POSSIBLE if i in self.plots else self.jested.get(i, Status.ASSERTED) for i in places]
        return max(found, key=WEIGHT.__getitem__, default=Status.ASSERTED)

    @cached_property
    def dreamt(self) -> frozenset[int]:
        """The verbs of what is only dreamt: « Dans son rêve, il achetait une tour »."""
        places = where(self.text, self.words.dreams)
        tokens = self.text.tokens
        return frozenset([tokens[i].head for i in places if tokens[i].dep == "obl:mod" and self._led_in(tokens[i])])

    @cached_property
    def jested(self) -> dict[int, Status]:
        """The words of sentences that a label calls a hoax: « Poisson d'avril : il a vendu la tour »."""
        found: dict[int, Status] = {}
        for turn in self._ends(frozenset(self.words.jests)):
            sentence, lowered = self.text.sentence(turn[0]), self.text.lowered
            if turn[0] == sentence.start and lowered[turn[-1] + 1 : turn[-1] + 2] == (":",):
                stop = self.text.sentence(turn[-1] + 2).stop if turn[-1] + 2 < len(lowered) else sentence.stop
                found |= dict.fromkeys(
                    range(turn[-1] + 2, stop), self.words.jests[written(lowered[turn[0] : turn[-1] + 1])]
                )
        return found

    def _set_in(self, work: Token) -> bool:
        return work.dep == "obl:mod" and self.fictional(work) and self._inside(work)

    def _part(self, part: Token) -> bool:
        """« à la fin du film »."""
        return part.lemma in self.words.parts and any(
            self._work(self.text.tokens[child]) for child in self.text.children[part.index]
        )

    def _led_in(self, noun: Token) -> bool:
        words = (self.text.tokens[child] for child in self.text.children[noun.index] if child < noun.index)
        return any(word.dep == "case" and word.lemma == self.words.inside for word in words)

    def several(self, work: Token) -> bool:
        """« une série de matches »."""
        following = " ".join(self.text.lowered[work.index + 1 : work.index + 2])
        return work.lemma in self.words.shares and following in self.words.partitive

    def fictional(self, work: Token) -> bool:
        """Whether a noun is that of a work of fiction: « film », « jeu vidéo »."""
        after = f"{work.lemma} {' '.join(self.text.lowered[work.index + 1 : work.index + 2])}"
        return work.lemma in self.words.fictions or after in self.words.fictions

    def _heroes(self) -> Iterator[Token]:
        """The subjects that are people of a work: « Le héros du roman », « Le personnage de Luc Bas »."""
        tokens = self.text.tokens
        for token in tokens:
            if token.dep in SUBJECTS and token.lemma in self.words.heroes:
                yield from [token for child in self.text.children[token.index] if self._work(tokens[child])][:1]

    def _work(self, noun: Token) -> bool:
        return noun.dep == "nmod" and (self.fictional(noun) or noun.lemma in self.words.books)

    def _inside(self, work: Token) -> bool:
        """« dans le film », but not « dans son film », where its maker speaks."""
        words = [self.text.tokens[child] for child in self.text.children[work.index] if child < work.index]
        led = self._led_in(work)
        return led and not self.several(work) and not any(word.has("Poss=Yes") for word in words)

    def mistaken(self, word: Token) -> Status:
        """« annoncée à tort », « faussement présenté »: what is only said so."""
        denied = self.presumed.get(word.index) is Status.DENIED and word.lemma in self.words.calling
        return Status.DENIED if denied else Status.ASSERTED

    def foretold(self, token: Token, head: Token) -> bool:
        """« Les sondages donnent X élue », « X était donné perdant »."""
        verb = self.text.tokens[head.head] if token.dep == "acl" and head.dep == "obj" else head
        return token.dep in {"acl", "xcomp"} and verb.lemma in self.words.foretelling

    def grounded(self, token: Token) -> bool:
        """Whether a noun of a charge stands before a perfect infinitive: « une plainte contre X pour avoir vendu »."""
        tokens, leading = self.text.tokens, self.words.purpose | self.words.partitive
        if leading.isdisjoint(self.text.lowered[child] for child in self.text.children[token.index]):
            return False
        head = tokens[token.head]
        above = tokens[head.head] if head.pos in NOMINAL else head
        near = range(min(head.index, above.index), token.index)
        subjects = (child for child in self.text.children[head.index] if tokens[child].dep in SUBJECTS)
        return any(tokens[place].lemma in self.words.charges for place in (*near, *subjects) if place < token.index)

    def rumoured(self, token: Token) -> Status:
        """« aurait vendu l'usine pour payer ses dettes »: what is done for what is only said to be is only said too."""
        head = self.text.tokens[token.head]
        helping = (self.text.tokens[child] for child in self.text.children[head.index])
        said = any(word.dep == _PERFECT and word.has("Mood=Cnd") for word in helping)
        return Status.CONDITIONAL if said and token.dep in _AIMED else Status.ASSERTED

    def ruled(self, verb: Token) -> bool:
        """« Le tribunal a confirmé la liquidation »: what a court upholds is so from then on."""
        subjects = (self.text.tokens[child] for child in self.text.children[verb.index])
        return any(word.dep == "nsubj" and word.lemma in self.words.courts for word in subjects)

    def failed(self, token: Token, verb: Token) -> Status:
        """« Le rachat a capoté », « est tombé à l'eau »; « ont fait échouer l'attentat », « La vente piétine »."""
        if token.dep not in SUBJECTS | {"obj"} or (token.dep == "obj" and not self._caused(verb)):
            return Status.ASSERTED
        turn = self.turn(verb, self._failing)
        return Status.ASSERTED if not turn or self.denials.negated(verb.index) else self.words.failing[turn]

    @cached_property
    def _failing(self) -> frozenset[str]:
        return frozenset(self.words.failing)

    def turn(self, verb: Token, turns: frozenset[str]) -> str:
        """That one of ``turns`` which the verb is or begins: « tomber à l'eau »; else ``""``."""
        after = self.text.lowered[verb.index + 1 : verb.index + _ABOVE]
        for lemma in (verb.lemma, f"{verb.lemma}r"):  # the lemmatizer leaves some forms as they are
            if lemma in _firsts(turns):
                told = written([lemma, *after, ""])
                return next((turn for turn in _spaced(turns) if told.startswith(turn)), "").strip()
        return ""

    def _caused(self, verb: Token) -> bool:
        return verb.index > 0 and self.text.lemmas[verb.index - 1] in self.words.making

    def hindered(self, token: Token, verb: Token) -> bool:
        """« a mis son veto au rachat », « a fait obstacle à la vente »."""
        tokens = self.text.tokens
        if token.dep not in {"obl:arg", "obl:mod"} or not any(
            tokens[child].text.lower() in self.words.facing for child in self.text.children[token.index]
        ):
            return False
        between = (tokens[child] for child in self.text.children[verb.index] if verb.index < child < token.index)
        return any(w.dep in {"obj", "xcomp"} and self.words.nouns.get(w.lemma) is Status.DENIED for w in between)

    def predicated(self, token: Token, head: Token) -> Status:
        """« L'attentat était un canular », « La fermeture est à l'étude », « La vente est impossible »."""
        words = [self.text.tokens[child] for child in self.text.children[head.index]]
        copula = next((word.index for word in words if word.dep == "cop"), None)
        if token.dep != "nsubj" or copula is None:
            return Status.ASSERTED
        whole = head.pos == "ADJ" and any(word.dep in _COMPLEMENTS for word in words)  # « est capable de bloquer »
        told = [Status.ASSERTED if whole else self.adjective(head), self._worth(copula, head)]
        told += [self.adjective(word) for word in words if word.dep == "amod" and head.lemma in self.words.tidings]
        status = next((one for one in told if one not in {None, Status.ASSERTED}), None) or Status.ASSERTED
        if status is Status.ASSERTED or not self.denials.negated(head.index):
            return status
        return Status.ASSERTED if status is Status.DENIED else Status.DENIED

    def _worth(self, copula: int, head: Token) -> Status | None:
        """What a noun, adjective or turn behind the copula makes of the subject: « à l'étude »."""
        told = f" {written(self.text.lowered[copula + 1 : copula + 1 + _LONGEST])} "
        turns = (status for turn, status in self.words.predicates.items() if f" {turn} " in told and not turn.isalpha())
        return self.words.predicates.get(head.lemma) or next(turns, None)

    def unmade(self, token: Token, head: Token) -> bool:
        """« Le décret qui nommait X préfète a été annulé »: what an act tells of itself that has come to nothing."""
        subjects = (self.text.tokens[child] for child in self.text.children[token.index])
        own = token.dep == "acl:relcl" and any(word.dep == "nsubj" and word.pos == "PRON" for word in subjects)
        return own and head.lemma in self.words.acts

    def unsettled(self, token: Token, verb: Token) -> bool:
        """« L'accord reste à signer », « La vente reste hypothétique »."""
        tokens = self.text.tokens
        if token.dep != "nsubj" or self.words.pending.isdisjoint((verb.lemma, f"{verb.lemma}r")):
            return False
        ahead = [child for child in self.text.children[verb.index] if tokens[child].dep == "xcomp"]
        to_do = (i for i in ahead if self.text.lowered[i - 1] in self.words.facing)
        doubtful = any(self.adjective(tokens[i]) in _DOUBTFUL for i in ahead)
        said = [child for child in self.text.children[verb.index] if tokens[child].dep in {"obj", "xcomp"}]
        doubtful = doubtful or any(self.words.predicates.get(tokens[i].lemma) in _DOUBTFUL for i in said)
        return doubtful or any(tokens[i].lemma in self.words.light for i in to_do)


@cache
def _endings(turns: frozenset[str]) -> frozenset[str]:
    """The last words of ``turns``, as they stand alone and behind a verb: « dit-on »."""
    last = {turn.replace("-", " ").replace("'", " ").rpartition(" ")[2] for turn in turns}
    return frozenset(last).union(f"-{word}" for word in last)


@cache
def _firsts(turns: frozenset[str]) -> frozenset[str]:
    return frozenset(turn.partition(" ")[0] for turn in turns)


@cache
def _spaced(turns: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(f"{turn} " for turn in turns))


def heavier(one: Status, other: Status) -> Status:
    """That of two which outweighs the other."""
    return one if WEIGHT[one] >= WEIGHT[other] else other
