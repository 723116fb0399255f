"""What the article makes of a happening: done, planned, possible, said to be, denied. A pure reading of the parse."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kg.annotate.debates import Debates
from kg.annotate.denials import AUXILIARY
from kg.annotate.hearsay import Hearsay
from kg.annotate.hypotheses import Hypotheses
from kg.annotate.joints import NOMINAL, Joints, present
from kg.annotate.universal import NOUNS, VERBS
from kg.lang import LANGUAGES
from kg.lang.modality import Governor
from kg.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.lang.modality import Modality
    from kg.model import Text, Token

# What stands between a word and the phrase that governs it: « sans jamais l'avoir vu ».
_BETWEEN = frozenset({"AUX", "PRON", "DET", "ADV", "ADJ", "NUM"})
_CLAUSAL = frozenset({"ccomp", "xcomp", "csubj", "acl", "dep"})
_COMPLEMENTS = frozenset({"acl", "advcl", "nmod", "ccomp", "xcomp"})
_HOPED = frozenset({Status.ASSERTED, Status.PLANNED, Status.POSSIBLE})
_ASKED = frozenset({"obj", "obl:arg", "iobj", "obl:mod", "obl:agent"})
_UNDERGOING = frozenset({"obj", "obl:arg", "xcomp", "ccomp", "nsubj:pass"})
# Denial outweighs hearsay, hearsay outweighs the future, and so on.
_WEIGHT = {Status.ASSERTED: 0, Status.PLANNED: 1, Status.POSSIBLE: 2, Status.CONDITIONAL: 3, Status.DENIED: 4}
# The longest phrase of the lexicon has five words; an elided one counts as a word.
_LONGEST = 5
# How far over an infinitive the verb may stand that it goes with; in tokens: from « ne » to what is denied.
_HIGHER, _NE = 3, 8
# A chain of governors (« a dit vouloir tenter de faire… ») is never longer in real text.
_DEEPEST = 12


class Moods(Hearsay, Hypotheses, Joints, Debates):
    """What one text makes of each of its words."""

    def __init__(self, text: Text) -> None:
        language = LANGUAGES.get(text.document.language, LANGUAGES["fr"])
        self.text = text
        self.words: Modality = language.modality
        self.to, self.have = language.grammar.to, language.grammar.have
        self._known: dict[int, Status] = {}
        self._bearers: dict[int, Token | None] = {}

    def status(self, index: int) -> Status:
        """The status of what token ``index``, a verb, participle or noun, tells.

        Tense, mood, modal and aspectual governors, negation, hypothesis, question, presumption and purpose are read;
        who says it is not: what stands inside a claim has its status within the claim.
        """
        known = self._known.get(index)
        if known is None:
            known = self._known[index] = self._status(index, _DEEPEST)
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
        return max([self.status(place) for place in places], key=_WEIGHT.__getitem__)

    def _status(self, index: int, depth: int) -> Status:
        token = self.text.tokens[index]
        if depth == 0:
            return Status.ASSERTED
        if token.dep in AUXILIARY:
            return self._status(token.head, depth - 1)
        verbal = token.pos in VERBS or self.finite(index) is not None or self._infinitive_auxiliary(index)
        verb = self.text.tokens[token.head].lemma  # the lemmatizer leaves some forms as they are
        if token.lemma in self.words.rulings and not self.words.undoing.isdisjoint((verb, f"{verb}r")):
            above = self._status(token.head, depth - 1)  # « a annulé l'arrêté du maire », who has taken it
            return Status.ASSERTED if above is Status.DENIED else above
        found = self._verb(token, depth) if verbal else self._noun(token, depth)
        if found is Status.ASSERTED and (self._questioned(index) or self._hypothesis(index)):
            return Status.POSSIBLE
        return _heavier(found, self.jested.get(index, Status.ASSERTED))

    def _verb(self, token: Token, depth: int) -> Status:
        bearer = self.finite(token.index)
        above = self._governed(token, bearer, depth)
        own = self._mood(token, bearer) if bearer is not None else Status.ASSERTED
        own = _heavier(own, self.presumed.get(token.index, Status.ASSERTED))
        if token.index in self.dreamt or (
            token.index in self.invented and bearer is not None and bearer.has("Tense=Pres")
        ):
            own = _heavier(own, Status.POSSIBLE)
        if token.has("VerbForm=Part") and self._adjective(token) is Status.PLANNED:
            own = _heavier(own, Status.PLANNED)
        if self.negated(token.index):
            return Status.POSSIBLE if above is Status.DENIED else Status.DENIED
        return _heavier(own, above)

    def _mood(self, token: Token, bearer: Token) -> Status:
        if bearer.lemma in self.words.may:
            return Status.POSSIBLE
        if bearer.has("Mood=Cnd"):
            return self._conditional(token, bearer)
        if bearer.has("Mood=Imp"):
            return Status.POSSIBLE
        if not bearer.has("Tense=Fut") or self.over(token, bearer):
            return Status.ASSERTED
        return Status.POSSIBLE if self._hypothesis(token.index) else Status.PLANNED

    def _conditional(self, token: Token, bearer: Token) -> Status:
        perfect = bearer.index != token.index and bearer.dep == "aux:tense"
        if bearer.lemma in self.words.due:
            return Status.PLANNED
        if self._hypothesis(token.index):
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
        phrase = self._phrase(token, bearer)
        if phrase is not None:
            return _heavier(phrase, self.rumoured(token))
        # « Le groupe compte fermer », « Orial peine à vendre », where the model sees a noun
        led = token.index > 0 and self.text.tokens[token.index - 1].dep == "mark"
        near = self.text.tokens[max(token.index - (2 if led else 1), 0)]
        if token.has("VerbForm=Inf") and near.dep in {"amod", "nmod"} and (will := self._governor(near, "inf")):
            return will.status
        if token.head == token.index:
            return Status.ASSERTED
        head = self._above(token)
        if token.dep == "conj" and (bearer is None or bearer.has("VerbForm=Inf")):
            return self._status(self._alongside(token, head).index, depth - 1)
        if bearer is not None and self.unmade(token, head):
            return self._noun(head, depth - 1)
        if bearer is None and self.foretold(token, head):
            return Status.POSSIBLE
        if bearer is not None:
            return self._over_clause(token, head, depth)
        if token.has("VerbForm=Inf") or self._infinitive_auxiliary(token.index) or self._goes_along(token, head):
            return self._over_infinitive(token, head, depth)
        if token.dep == "acl" and present(token) and head.pos in NOMINAL:  # « l'arrêté nommant X a été annulé »
            acting = (
                Status.ASSERTED if head.lemma in self.words.acts else self.words.nouns.get(head.lemma, Status.ASSERTED)
            )
            return _heavier(acting, self._noun(head, depth - 1))
        # « n'a pas fait de blessé », where the model takes the noun for a participle
        return Status.DENIED if token.dep in {"xcomp", "obj"} and self.negated(head.index) else Status.ASSERTED

    def _over_clause(self, token: Token, head: Token, depth: int) -> Status:
        if token.dep not in _CLAUSAL or not self._marked(token):
            return Status.ASSERTED
        governor = self._governor(head, "que")
        if governor is not None:
            return self._through(governor, head, depth)
        if self.unsaid(head):
            return Status.POSSIBLE
        if head.pos == "NOUN":
            verb = self.text.tokens[head.head]
            governor = self._governor(verb, "que") if head.dep.startswith("obl") else None
            if governor is not None:  # « demande dans un communiqué que … »
                return self._through(governor, verb, depth)
            return self.words.nouns.get(head.lemma, Status.ASSERTED)
        told = self.finite(head.index) if head.pos in VERBS else None
        if told is not None and told.has("Mood=Cnd") and told.lemma not in self.words.may | self.words.due:
            return Status.CONDITIONAL  # « des images qui prouveraient qu'il a été tué »
        if head.lemma in self.words.certain and self.negated(head.index):
            return Status.POSSIBLE
        return self.words.adjectives.get(head.lemma, Status.ASSERTED)

    def _over_infinitive(self, token: Token, head: Token, depth: int) -> Status:
        if self._infinitive_auxiliary(token.index) and self.grounded(token):
            return Status.CONDITIONAL
        if head.pos in NOUNS:
            head = self._nearest(token, head)
            if head.lemma not in self.words.nouns and (urged := self._urged(token, head)) is not None:
                return self._through(*urged, depth)
            return self._held(token, head, depth) if token.dep in _COMPLEMENTS else Status.ASSERTED
        if head.pos == "ADJ" and head.lemma in self.words.adjectives:
            able = self.words.adjectives[head.lemma]
            if not self.negated(head.index):
                return able
            return Status.POSSIBLE if able is Status.DENIED else Status.DENIED
        if self._charged(token, head):
            return Status.CONDITIONAL
        if head.lemma in self.words.pending and self._to_do(token):
            return Status.POSSIBLE
        governor = self._over_perfect(token, head) or self._governor(head, "inf")
        if head.lemma in self.words.nearing and self._led(token):
            governor = None
        if head.lemma in self.words.able and self._perfect(head) and not self.negated(head.index):
            # « a pu partir » is done; « a pu être volé » may be.
            return Status.POSSIBLE if self._infinitive_auxiliary(token.index) else self._status(head.index, depth - 1)
        if governor is not None and token.dep not in {"advcl", "nsubj", "obl:mod"}:
            return self._through(governor, head, depth)
        near = self._nearest(token, head)
        if (
            near.dep == "obj"
            and near.head == head.index
            and (head.lemma == self.have or near.lemma in self.words.nouns)
        ):
            return self._held(token, near, depth)
        above = self._status(head.index, depth - 1)
        return Status.ASSERTED if token.dep == "advcl" and above is Status.DENIED else above

    def _held(self, token: Token, noun: Token, depth: int) -> Status:
        """« l'intention de vendre », « n'a pas le temps de vendre »; « n'a eu aucun mal à vendre » has sold."""
        own = self.words.nouns.get(noun.lemma, Status.ASSERTED)
        if own not in _HOPED or self._to_do(token) or self._perfect_infinitive(token.index):
            return own
        lacked = self.negated(noun.index) or self._noun(noun, depth - 1) is Status.DENIED
        return Status.DENIED if lacked else own

    def _urged(self, token: Token, head: Token) -> tuple[Governor, Token] | None:
        """« a sommé X de quitter Goma », « reproche à X d'avoir vendu »: an infinitive that the model hangs on X."""
        verb = self.text.tokens[head.head]
        governor = self._governor(verb, "inf") if head.dep in _ASKED and self._led(token) else None
        if verb.pos == "ADJ" and verb.lemma in self.words.adjectives:  # « Il est impossible pour X de vendre »
            governor = Governor(self.words.adjectives[verb.lemma], Status.POSSIBLE)
        asked = governor is not None and governor.status in {Status.POSSIBLE, Status.DENIED, Status.CONDITIONAL}
        return (governor, verb) if governor is not None and asked else None

    def _over_perfect(self, token: Token, head: Token) -> Governor | None:
        """« annonce avoir vendu » tells what is done, « annonce vendre » what is to be."""
        return self._governor(head, "past") if self._perfect_infinitive(token.index) else None

    def _to_do(self, token: Token) -> bool:
        """« est à vendre », « reste à construire »: what is to be done is not."""
        words = (self.text.tokens[child] for child in self.text.children[token.index])
        return any(word.dep == "mark" and word.text.lower() == self.to for word in words)

    def _led(self, token: Token) -> bool:
        """« va jusqu'à vendre » is no future: a preposition leads the infinitive, not « va être à l'arrêt »."""
        words = {self.text.tokens[child].dep for child in self.text.children[token.index]}
        return "mark" in words or ("case" in words and "cop" not in words)

    def _governor(self, head: Token, complement: str) -> Governor | None:
        """The lexicon's word for ``head``; the lemmatizer leaves some forms of -er verbs as they are (« doute »)."""
        return self.words.verbs.get((head.lemma, complement)) or self.words.verbs.get((head.lemma + "r", complement))

    def _through(self, governor: Governor, head: Token, depth: int) -> Status:
        if self.negated(head.index):
            bearer = self.finite(head.index)  # « ne tardera pas à fermer »
            done = governor.negated is Status.ASSERTED and bearer is not None
            return self._mood(head, bearer) if done and bearer is not None else governor.negated
        doubted = governor.status is Status.DENIED or governor.negated is Status.POSSIBLE
        if doubted and self._status(head.index, depth - 1) is Status.DENIED:
            return governor.negated  # « n'a pu empêcher la vente », « a refusé de confirmer la mort »
        if head.lemma in self.words.compelling and self._perfect(head) and not self._allowed(head):
            return self._status(head.index, depth - 1)
        return _heavier(governor.status, self._status(head.index, depth - 1))

    def _noun(self, token: Token, depth: int) -> Status:
        own = self._modified(token)
        phrase = self._phrase(token, None) if token.dep not in {"nsubj", "obj", "nsubj:pass"} else None
        if phrase is Status.PLANNED and self._before(token) in self.words.purpose:
            phrase = None
        if phrase is not None:
            return _heavier(own, phrase)
        if own is Status.ASSERTED and self._heralded(token.index):
            own = Status.PLANNED
        if token.head == token.index:
            return own
        return _heavier(own, self._over_noun(token, self.text.tokens[token.head], depth))

    def _modified(self, token: Token) -> Status:
        before = self.text.tokens[max(token.index - 1, 0)]  # « son soi-disant rachat », where the model sees no epithet
        found = self._adjective(before) if before.pos == "ADJ" and before.index != token.index else Status.ASSERTED
        if self._without(token):
            return Status.DENIED
        for child in self.text.children[token.index]:
            word = self.text.tokens[child]
            if word.dep == "det" and word.lemma in self.words.deniers:
                return Status.DENIED
            if word.dep in {"amod", "acl"}:
                found = _heavier(found, self._adjective(word))
                # « La vente piétine », where the model sees an epithet
                found = _heavier(found, self.words.failing.get(f"{word.text.lower()}r", Status.ASSERTED))
                found = _heavier(found, self.mistaken(word))
            elif word.dep in {"nmod", "obl:mod"} and self._coming(child):
                found = _heavier(found, Status.PLANNED)
        return found

    def _without(self, token: Token) -> bool:
        """« Pas de grève lundi à Gap », in a headline without a verb: what is not there."""
        lowered, start = self.text.lowered, self.text.sentence(token.index).start
        if token.index < start + 2 or lowered[token.index - 1] not in self.words.partitive:
            return False
        near = lowered[max(start, token.index - _NE) : token.index]
        return near[-2] in self.words.lone and self.words.ne.isdisjoint(near)

    def _heralded(self, index: int) -> bool:
        """« Au programme : un concert de … »: what a sentence without a verb lists as to come."""
        start = self.text.sentence(index).start
        if ":" not in self.text.lowered[start:index]:
            return False
        opening = self.text.lowered[start : min(start + _LONGEST, index)]
        return " ".join(opening).startswith(tuple(self.words.heralds))

    def _coming(self, index: int) -> bool:
        """« l'élection de mardi prochain »."""
        words = (self.text.tokens[child] for child in self.text.children[index])
        return any(word.dep == "amod" and word.lemma in self.words.coming for word in words)

    def _over_noun(self, token: Token, head: Token, depth: int) -> Status:
        if token.dep == "conj" and head.pos in NOMINAL:
            head = self._joined(token, head)
            if head.pos not in NOMINAL:
                return self._undergone(token, head, depth) if head.pos in VERBS else Status.ASSERTED
        if token.dep in {"conj", "appos"} and head.pos in NOMINAL:
            higher = self.text.tokens[head.head]
            return self._over_noun(head, higher, depth - 1) if depth > 1 and higher is not head else Status.ASSERTED
        if token.lemma.lower() in self.words.prospects and self.debated(token, head):
            return Status.POSSIBLE
        if head.pos == "NOUN":
            return self._over_complement(token, head, depth)
        if head.pos not in VERBS or head.dep == "cop":
            return self.predicated(token, self.text.tokens[head.head] if head.dep == "cop" else head)
        head = self._main(token, head)
        if (failed := self.failed(token, head)) is not Status.ASSERTED:
            return failed
        if self.hindered(token, head) or self.mistaken(head) is Status.DENIED:
            return Status.DENIED
        if self.imagined(token, head) or self.unsettled(token, head) or self.foretold(token, head):
            return Status.POSSIBLE
        if token.dep.startswith("obl") and self._charged(token, head):
            return Status.CONDITIONAL
        if token.dep in _UNDERGOING or self._passive(token, head) or self._led_by(token, head):
            return self._undergone(token, head, depth)
        if token.dep == "nsubj" and (head.lemma in self.words.due or head.lemma in self.words.may):
            return self._bound(token, head, depth)
        return self._status(head.index, depth - 1) if self._occurs(token, head) else Status.ASSERTED

    def _over_complement(self, token: Token, head: Token, depth: int) -> Status:
        """Of what hangs on a noun: « un projet de vente », « la participation à l'attentat »."""
        if token.dep not in {"nmod", "obl:arg", "obl:mod"}:
            return self.predicated(token, head)
        if head.lemma in self.words.shares and depth > 1 and head.head != head.index:
            return self._over_noun(head, self.text.tokens[head.head], depth - 1)
        own = self.words.nouns.get(head.lemma, Status.ASSERTED)
        charged = head.dep == "obj" and self._governor(self.text.tokens[head.head], "pour")
        if charged and self._before(token) in self.words.purpose:
            return Status.CONDITIONAL  # « risque dix ans de prison pour le meurtre de X »
        if head.lemma in self.words.tidings and depth > 1:  # « la fausse nouvelle de sa mort »
            return _heavier(own, self._noun(head, depth - 1))
        dropped = own is Status.PLANNED and depth > 1 and self._noun(head, depth - 1) is Status.DENIED
        return Status.DENIED if dropped else own  # « a levé son préavis de grève »

    def _led_by(self, token: Token, head: Token) -> Governor | None:
        """« table sur une hausse »: the lexicon's word for a verb with the preposition before ``token``."""
        return next(filter(None, (self._governor(head, case) for case in self._cases(token))), None)

    def _bound(self, token: Token, modal: Token, depth: int) -> Status:
        """« La finale devait avoir lieu », « L'accord n'a pu être signé »: as sure as that it takes place."""
        children, tokens = self.text.children, self.text.tokens
        for child in children[modal.index]:
            words = {self.text.lemmas[place] for place in (child, *children[child])}
            if tokens[child].dep == "xcomp" and not self.words.occurring.isdisjoint(words):
                return self._status(child, depth - 1)
            if tokens[child].dep == "xcomp" and tokens[child].has("VerbForm=Part"):
                return self._undergone(token, tokens[child], depth - 1)
        return Status.ASSERTED

    def _passive(self, token: Token, head: Token) -> bool:
        """« des vagues sont attendues »: a subject that the model does not take for that of a passive."""
        words = (self.text.tokens[child] for child in self.text.children[head.index])
        past = head.has("VerbForm=Part") and head.has("Tense=Past")
        return token.dep == "nsubj" and past and any(word.dep == "aux:pass" for word in words)

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

    def _charged(self, token: Token, head: Token) -> bool:
        """« condamné pour vol »: the ground of a charge is no fact."""
        ground = self._over_perfect(token, head)
        charged = self.charges(head.index) or (ground is not None and ground.status is Status.CONDITIONAL)
        return charged and self._before(token) in self.words.purpose

    def _undergone(self, token: Token, head: Token, depth: int) -> Status:
        awaited = token.lemma.lower() in self.words.prospects and not self.ruled(head)
        ahead = self._governor(head, "prospect") if awaited else None
        governor = self._led_by(token, head) or ahead or self._governor(head, "noun")
        if governor is None and token.lemma.lower() not in self.words.outlived:
            governor = self._governor(head, "fate")
        if governor is not None:
            return self._through(governor, head, depth)
        if self._unruled(token, head):
            return Status.POSSIBLE
        above = self._status(head.index, depth - 1)
        spared = above is Status.DENIED and not present(head) and not self._happens(head, token)
        return Status.ASSERTED if spared else above

    def _unruled(self, token: Token, head: Token) -> bool:
        """« n'a pas voté le financement du pont »: may be done, but not what has befallen."""
        ruling = self._governor(head, "prospect") if self.negated(head.index) else None
        return ruling is not None and ruling.negated is Status.DENIED and token.lemma.lower() not in self.words.outlived

    def _occurs(self, token: Token, head: Token) -> bool:
        """« l'explosion aurait fait trois morts », « la vente aura lieu »: the subject of a verb of happening."""
        return token.dep == "nsubj" and head.lemma in self.words.light

    def _happens(self, head: Token, token: Token) -> bool:
        """Whether denying the verb denies its noun: « n'a pas procédé à des licenciements », « n'a pas eu de mort »."""
        first = min((token.index, *self.text.children[token.index]))
        return head.lemma in self.words.light or self.text.tokens[first].text.lower() in self.words.partitive

    def _phrase(self, token: Token, bearer: Token | None) -> Status | None:
        if bearer is not None:
            return self._clause_phrase(token)
        found = self._before(token)
        if found in self.words.purpose and (self._perfect_infinitive(token.index) or self._reached(token)):
            return None
        return self.words.phrases.get(found) if found else None

    def _reached(self, token: Token) -> bool:
        """« a bondi pour atteindre 74 % »: where a movement that is done ends."""
        return token.lemma in self.words.reaching and self._perfect(self.text.tokens[token.head])

    def _clause_phrase(self, token: Token) -> Status | None:
        for child in self.text.children[token.index]:
            if self.text.tokens[child].dep == "mark":
                found = self._ending(child + 1)
                if found:
                    return self.words.phrases[found]
        return None

    def _before(self, token: Token) -> str:
        """The phrase of the lexicon that stands right before the word with its clitics and auxiliaries, or ``""``."""
        here = token.index
        sentence = self.text.sentence(here)
        while here > sentence.start and self._between(self.text.tokens[here - 1], token):
            here -= 1
        return self._ending(here)

    def _between(self, word: Token, token: Token) -> bool:
        return word.pos in _BETWEEN and word.head == token.index and word.dep not in {"mark", "case", "nsubj"}

    def _ending(self, end: int) -> str:
        """The longest phrase of the lexicon that ends before token ``end``, or ``""``."""
        lowered = self.text.lowered
        if not end or lowered[end - 1] not in _endings(self.words):
            return ""
        words = lowered[max(self.text.sentence(end - 1).start, end - _LONGEST) : end]
        for start in range(len(words)):
            phrase = " ".join(words[start:]).replace("' ", "'")
            if phrase in self.words.phrases:
                return phrase
        return ""

    def _marked(self, token: Token) -> bool:
        return any(self.text.tokens[child].dep == "mark" for child in self.text.children[token.index])


@cache
def _endings(words: Modality) -> frozenset[str]:
    """The last words of phrases, as tokens: of « jusqu'à » also « à »."""
    last = {phrase.split(" ")[-1] for phrase in words.phrases}
    return frozenset(last | {word.rpartition("'")[2] for word in last} - {""})


def _heavier(one: Status, other: Status) -> Status:
    return one if _WEIGHT[one] >= _WEIGHT[other] else other
