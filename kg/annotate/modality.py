"""What the article makes of a happening: done, planned, possible, said to be, denied. A pure reading of the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.denials import AUXILIARY, Denials
from kg.annotate.deverbal import of_noun
from kg.annotate.hearsay import WEIGHT, Hearsay, heavier
from kg.annotate.hypotheses import Hypotheses
from kg.annotate.joints import (
    NOMINAL,
    Bearing,
    alongside,
    goes_along,
    head_of,
    infinitive_auxiliary,
    looks_back,
    nearest,
    perfect_infinitive,
    present,
)
from kg.annotate.prefaces import before, clause_preface, marked
from kg.annotate.universal import NOUNS, VERBS
from kg.annotate.verdicts import rumoured, unsayable
from kg.lang.modality import Governor
from kg.terms import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.model import Text, Token

_CLAUSAL = frozenset({"ccomp", "xcomp", "csubj", "acl", "dep"})
_COMPLEMENTS = frozenset({"acl", "advcl", "nmod", "ccomp", "xcomp"})
_HOPED = frozenset({Status.ASSERTED, Status.PLANNED, Status.POSSIBLE})
_ASKED = frozenset({"obj", "obl:arg", "iobj", "obl:mod", "obl:agent"})
# How far over an infinitive the verb may stand that it goes with.
_HIGHER = 3
# A chain of governors (« a dit vouloir tenter de faire… ») is never longer in real text.
_DEEPEST = 12


class Moods:
    """What one text makes of each of its words."""

    def __init__(self, text: Text) -> None:
        self.bearing = Bearing(text)
        self.text, self.words, self.finite = text, self.bearing.words, self.bearing.finite
        self.denials = Denials(self.bearing)
        self.hearsay = Hearsay(self.bearing, self.denials)
        self.hypotheses = Hypotheses(self.bearing)
        self._known: dict[int, Status] = {}

    def status(self, index: int) -> Status:
        """The status of what token ``index``, a verb, participle or noun, tells.

        Tense, mood, modal and aspectual governors, negation, hypothesis, question, presumption and purpose are read;
        who says it is not: what stands inside a claim has its status within the claim.
        """
        known = self._known.get(index)
        if known is None:
            known = self._known[index] = self.read(index, _DEEPEST)
        return known

    def ahead(self, index: int) -> bool:
        """Whether a verb tells what is to come: « elle mourra », « elle partira avant de mourir »."""
        for _ in range(_HIGHER if self.text.tokens[index].has("VerbForm=Inf") else 1):
            bearer = self.finite(index)
            if bearer is not None:
                return bearer.has("Tense=Fut")
            index = self.text.tokens[index].head
        return False

    def heaviest(self, places: Iterable[int]) -> Status:
        """The heaviest status of the tokens at ``places``, one at least: denied, hearsay, possible, planned, told."""
        return max([self.status(place) for place in places], key=WEIGHT.__getitem__)

    def read(self, index: int, depth: int) -> Status:
        """The status of token ``index``, with no more than ``depth`` governors over it looked at."""
        token = self.text.tokens[index]
        if depth == 0:
            return Status.ASSERTED
        if token.dep in AUXILIARY:
            return self.read(token.head, depth - 1)
        verbal = token.pos in VERBS or self.finite(index) is not None or infinitive_auxiliary(self.bearing, index)
        verb = self.text.tokens[token.head].lemma  # the lemmatizer leaves some forms as they are
        if token.lemma in self.words.rulings and not self.words.undoing.isdisjoint((verb, f"{verb}r")):
            above = self.read(token.head, depth - 1)  # « a annulé l'arrêté du maire », who has taken it
            return Status.ASSERTED if above is Status.DENIED else above
        found = self._verb(token, depth) if verbal else of_noun(self, token, depth)
        found = heavier(found, self.hearsay.refuted.get(index, Status.ASSERTED))
        if found is Status.ASSERTED and (self.hypotheses.asked(index) or self.hypotheses.supposed(index)):
            return Status.POSSIBLE
        if found is Status.PLANNED and self.hypotheses.doubted(index):
            return Status.POSSIBLE
        return heavier(found, self.hearsay.unreal((index,)))

    def _verb(self, token: Token, depth: int) -> Status:
        bearer = self.finite(token.index)
        above = self._governed(token, bearer, depth)
        own = self._mood(token, bearer) if bearer is not None else Status.ASSERTED
        own = heavier(own, self.hearsay.presumed.get(token.index, Status.ASSERTED))
        if token.index in self.hearsay.dreamt or (
            token.index in self.hearsay.invented and bearer is not None and bearer.has("Tense=Pres")
        ):
            own = heavier(own, Status.POSSIBLE)
        if token.has("VerbForm=Part") and self.hearsay.adjective(token) is Status.PLANNED:
            own = heavier(own, Status.PLANNED)
        if self.denials.negated(token.index):
            return Status.POSSIBLE if above is Status.DENIED else Status.DENIED
        return heavier(own, above)

    def _mood(self, token: Token, bearer: Token) -> Status:
        if bearer.lemma in self.words.may:
            return Status.POSSIBLE
        if bearer.has("Mood=Cnd"):
            return self._conditional(token, bearer)
        if bearer.has("Mood=Imp"):
            return Status.POSSIBLE
        if self.hypotheses.averted(bearer):
            return Status.POSSIBLE
        if not bearer.has("Tense=Fut") or looks_back(self.bearing, token, bearer):
            return Status.ASSERTED
        return Status.POSSIBLE if self.hypotheses.supposed(token.index) else Status.PLANNED

    def _conditional(self, token: Token, bearer: Token) -> Status:
        perfect = bearer.index != token.index and bearer.dep == "aux:tense"
        if bearer.lemma in self.words.due:
            return Status.PLANNED
        if self.hypotheses.supposed(token.index):
            return Status.POSSIBLE
        if not perfect and self._reported_in_past(token):
            return Status.PLANNED
        return Status.CONDITIONAL

    def _reported_in_past(self, token: Token) -> bool:
        """Whether the clause hangs from a verb of the past: « il a dit que Lyon serait choisie » is a future."""
        head = self.text.tokens[token.head]
        if token.dep == "conj":
            return self._reported_in_past(head) if head.index < token.index else False
        if token.dep != "ccomp":
            return False
        bearer = self.finite(head.index)
        if bearer is None and head.has("VerbForm=Inf"):  # « a fait savoir que … »
            head = self.text.tokens[head.head]
            bearer = self.finite(head.index)
        led = self.text.tokens[max(head.index - 1, 0)]  # « a fait valoir que … », where the model has no more of it
        past = (
            head.has("Tense=Past")
            or (head.has("VerbForm=Inf") and led.has("Tense=Past"))
            or (bearer is not None and (bearer.has("Tense=Imp") or bearer.has("Tense=Past")))
        )
        return past and not (bearer is not None and bearer.has("Mood=Cnd"))

    def _governed(self, token: Token, bearer: Token | None, depth: int) -> Status:
        phrase = self.phrase(token, bearer)
        if phrase is not None:
            return heavier(phrase, self.hearsay.rumoured(token))
        # « Le groupe compte fermer », « Orial peine à vendre », where the model sees a noun
        led = token.index > 0 and self.text.tokens[token.index - 1].dep == "mark"
        near = self.text.tokens[max(token.index - (2 if led else 1), 0)]
        if token.has("VerbForm=Inf") and near.dep in {"amod", "nmod"} and (will := self.bearing.governor(near, "inf")):
            return will.status
        if token.head == token.index:
            return Status.ASSERTED
        head = head_of(self.bearing, token)
        if token.dep == "conj" and (bearer is None or bearer.has("VerbForm=Inf")):
            return self.read(alongside(self.bearing, token, head).index, depth - 1)
        if bearer is not None and self.hearsay.unmade(token, head):
            return of_noun(self, head, depth - 1)
        if bearer is None and self.hearsay.foretold(token, head):
            return Status.POSSIBLE
        if bearer is not None:
            return self._over_clause(token, head, depth)
        if token.has("VerbForm=Inf") or infinitive_auxiliary(self.bearing, token.index) or goes_along(token, head):
            return self._over_infinitive(token, head, depth)
        if token.dep == "acl" and present(token) and head.pos in NOMINAL:  # « l'arrêté nommant X a été annulé »
            acting = (
                Status.ASSERTED if head.lemma in self.words.acts else self.words.nouns.get(head.lemma, Status.ASSERTED)
            )
            return heavier(acting, of_noun(self, head, depth - 1))
        # « n'a pas fait de blessé », where the model takes the noun for a participle
        return Status.DENIED if token.dep in {"xcomp", "obj"} and self.denials.negated(head.index) else Status.ASSERTED

    def _over_clause(self, token: Token, head: Token, depth: int) -> Status:
        if token.dep not in _CLAUSAL or not marked(self.bearing, token):
            return Status.ASSERTED
        governor = self.bearing.governor(head, "que")
        if governor is not None:
            return self.through(governor, head, depth)
        if self.denials.unsaid(head):
            return Status.POSSIBLE
        if rumoured(self.bearing, head):
            return Status.CONDITIONAL
        if (worth := unsayable(self.bearing, head)) is not None:
            return worth
        if self._unvoiced(head, depth):
            return Status.POSSIBLE
        if head.pos == "NOUN":
            verb = self.text.tokens[head.head]
            governor = self.bearing.governor(verb, "que") if head.dep.startswith("obl") else None
            if governor is not None:  # « demande dans un communiqué que … »
                return self.through(governor, verb, depth)
            return self.words.nouns.get(head.lemma, Status.ASSERTED)
        told = self.finite(head.index) if head.pos in VERBS else None
        if told is not None and told.has("Mood=Cnd") and told.lemma not in self.words.may | self.words.due:
            return Status.CONDITIONAL  # « des images qui prouveraient qu'il a été tué »
        if head.lemma in self.words.certain and self.denials.negated(head.index):
            return Status.POSSIBLE
        return self.words.adjectives.get(head.lemma, Status.ASSERTED)

    def _unvoiced(self, head: Token, depth: int) -> bool:
        """« refuse de dire que … », « n'ose affirmer que … »; « veut dire que » only says what something means."""
        above = self.text.tokens[head.head].lemma
        held = head.lemma in self.words.asserting and head.has("VerbForm=Inf") and above not in self.words.meaning
        return held and self.read(head.index, depth - 1) in {Status.DENIED, Status.POSSIBLE}

    def _over_infinitive(self, token: Token, head: Token, depth: int) -> Status:
        if infinitive_auxiliary(self.bearing, token.index) and self.hearsay.grounded(token):
            return Status.CONDITIONAL
        if head.pos in NOUNS:
            head = nearest(self.bearing, token, head)
            if head.lemma not in self.words.nouns and (urged := self._urged(token, head)) is not None:
                return self.through(*urged, depth)
            return self._held(token, head, depth) if token.dep in _COMPLEMENTS else Status.ASSERTED
        if head.pos == "ADJ" and head.lemma in self.words.adjectives:
            able = self.words.adjectives[head.lemma]
            if not self.denials.negated(head.index):
                return able
            return Status.POSSIBLE if able is Status.DENIED else Status.DENIED
        if self.charged(token, head):
            return Status.CONDITIONAL
        if head.lemma in self.words.pending and self._to_do(token):
            return self.read(head.index, depth - 1) if token.lemma in self.words.noted else Status.POSSIBLE
        governor = self._over_perfect(token, head) or self.bearing.governor(head, "inf")
        if head.lemma in self.words.nearing and (self._led(token) or head.has("VerbForm=Part")):
            governor = None  # « est allé gagner » has won
        if head.lemma in self.words.able and self._perfect(head) and not self.denials.negated(head.index):
            # « a pu partir » is done; « a pu être volé » may be.
            return (
                Status.POSSIBLE if infinitive_auxiliary(self.bearing, token.index) else self.read(head.index, depth - 1)
            )
        if governor is not None and token.dep not in {"advcl", "nsubj", "obl:mod"}:
            return self.through(governor, head, depth)
        near = nearest(self.bearing, token, head)
        if (
            near.dep == "obj"
            and near.head == head.index
            and (head.lemma == self.bearing.have or near.lemma in self.words.nouns)
        ):
            return self._held(token, near, depth)
        above = self.read(head.index, depth - 1)
        return Status.ASSERTED if token.dep == "advcl" and above is Status.DENIED else above

    def _held(self, token: Token, noun: Token, depth: int) -> Status:
        """« l'intention de vendre », « n'a pas le temps de vendre »; « n'a eu aucun mal à vendre » has sold."""
        own = self.words.nouns.get(noun.lemma, Status.ASSERTED)
        if own not in _HOPED or self._to_do(token) or perfect_infinitive(self.bearing, token.index):
            return own
        lacked = self.denials.negated(noun.index) or of_noun(self, noun, depth - 1) is Status.DENIED
        return Status.DENIED if lacked else own

    def _urged(self, token: Token, head: Token) -> tuple[Governor, Token] | None:
        """« a sommé X de quitter Goma », « reproche à X d'avoir vendu »: an infinitive that the model hangs on X."""
        verb = self.text.tokens[head.head]
        governor = self.bearing.governor(verb, "inf") if head.dep in _ASKED and self._led(token) else None
        if verb.pos == "ADJ" and verb.lemma in self.words.adjectives:  # « Il est impossible pour X de vendre »
            governor = Governor(self.words.adjectives[verb.lemma], Status.POSSIBLE)
        asked = governor is not None and governor.status in {Status.POSSIBLE, Status.DENIED, Status.CONDITIONAL}
        return (governor, verb) if governor is not None and asked else None

    def _over_perfect(self, token: Token, head: Token) -> Governor | None:
        """« annonce avoir vendu » tells what is done, « annonce vendre » what is to be."""
        return self.bearing.governor(head, "past") if perfect_infinitive(self.bearing, token.index) else None

    def _to_do(self, token: Token) -> bool:
        """« est à vendre », « reste à construire »: what is to be done is not."""
        words = (self.text.tokens[child] for child in self.text.children[token.index])
        return any(word.dep == "mark" and word.text.lower() == self.bearing.to for word in words)

    def _led(self, token: Token) -> bool:
        """« va jusqu'à vendre » is no future: a preposition leads the infinitive, not « va être à l'arrêt »."""
        words = {self.text.tokens[child].dep for child in self.text.children[token.index]}
        return "mark" in words or ("case" in words and "cop" not in words)

    def through(self, governor: Governor, head: Token, depth: int) -> Status:
        """What the verb ``head``, denied or not, makes of what it governs."""
        if self.denials.negated(head.index):
            bearer = self.finite(head.index)  # « ne tardera pas à fermer »
            done = governor.negated is Status.ASSERTED and bearer is not None
            return self._mood(head, bearer) if done and bearer is not None else governor.negated
        doubted = governor.status is Status.DENIED or governor.negated is Status.POSSIBLE
        if doubted and self.read(head.index, depth - 1) is Status.DENIED:
            return governor.negated  # « n'a pu empêcher la vente », « a refusé de confirmer la mort »
        if head.lemma in self.words.compelling and self._perfect(head) and not self._allowed(head):
            return self.read(head.index, depth - 1)
        return heavier(governor.status, self.read(head.index, depth - 1))

    def _perfect(self, head: Token) -> bool:
        """« a dû partir », « dut partir » tell what was done, « doit partir » what is to be."""
        bearer, done = self.finite(head.index), head.has("VerbForm=Part") or head.has("Tense=Past")
        return done and bearer is not None and not bearer.has("Mood=Cnd")

    def _allowed(self, head: Token) -> bool:
        """« a permis au maire de sortir » lets somebody do it, done or not; « a permis de voir » tells it done."""
        words = [self.text.tokens[child] for child in self.text.children[head.index]]
        return any(word.dep in {"iobj", "obl:arg"} for word in words)

    def charges(self, index: int) -> bool:
        """Whether the word is a verb by which somebody is charged with what « pour » leads in."""
        return (self.text.tokens[index].lemma, "pour") in self.words.verbs

    def charged(self, token: Token, head: Token) -> bool:
        """« condamné pour vol »: the ground of a charge is no fact."""
        ground = self._over_perfect(token, head)
        charged = self.charges(head.index) or (ground is not None and ground.status is Status.CONDITIONAL)
        return charged and before(self.bearing, token) in self.words.purpose

    def phrase(self, token: Token, bearer: Token | None) -> Status | None:
        """What the phrase that leads a word in makes of it, ``None`` where there is none; ``bearer`` for a clause."""
        if bearer is not None:
            return clause_preface(self.bearing, token)
        found = before(self.bearing, token)
        if found in self.words.purpose and (perfect_infinitive(self.bearing, token.index) or self._reached(token)):
            return None
        return self.words.phrases.get(found) if found else None

    def _reached(self, token: Token) -> bool:
        """« a bondi pour atteindre 74 % »: where a movement that is done ends."""
        return token.lemma in self.words.reaching and self._perfect(self.text.tokens[token.head])
