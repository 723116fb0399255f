"""What the article makes of a happening that a noun tells: « la grève prévue mardi », « un projet de vente »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.debates import debated
from kg.annotate.hearsay import heavier
from kg.annotate.joints import (
    NOMINAL,
    cases,
    joined,
    main,
    present,
)
from kg.annotate.prefaces import before
from kg.annotate.tokens import skip_back
from kg.annotate.universal import VERBS
from kg.terms import Status

if TYPE_CHECKING:
    from kg.annotate.modality import Moods
    from kg.lang.modality import Governor
    from kg.model import Token

_UNDERGOING = frozenset({"obj", "obl:arg", "xcomp", "ccomp", "nsubj:pass"})
_COMPLEMENTS = frozenset({"nmod", "obl:arg", "obl:mod"})
# The longest phrase of the lexicon has five words; an elided one counts as a word.
_LONGEST = 5
# Tokens from « ne » to what is denied.
_NE = 8


def of_noun(moods: Moods, token: Token, depth: int) -> Status:
    """The status of what a noun tells, by what is said of it and what it hangs on, to a ``depth`` of governors."""
    own = _modified(moods, token)
    phrase = moods.phrase(token, None) if token.dep not in {"nsubj", "obj", "nsubj:pass"} else None
    if phrase is Status.PLANNED and before(moods.bearing, token) in moods.words.purpose:
        phrase = None
    if phrase is not None:
        return heavier(own, phrase)
    if own is Status.ASSERTED and _heralded(moods, token.index):
        own = Status.PLANNED
    own = heavier(own, _listed(moods, token.index))
    if token.head == token.index:
        return own
    return heavier(own, _over_noun(moods, token, moods.text.tokens[token.head], depth))


def _modified(moods: Moods, token: Token) -> Status:
    before = moods.text.tokens[max(token.index - 1, 0)]  # « son soi-disant rachat », where the model sees no epithet
    found = moods.hearsay.adjective(before) if before.pos == "ADJ" and before.index != token.index else Status.ASSERTED
    if _without(moods, token):
        return Status.DENIED
    for child in moods.text.children[token.index]:
        word = moods.text.tokens[child]
        if word.dep == "det" and word.lemma in moods.words.deniers:
            return Status.DENIED
        if word.dep in {"amod", "acl"}:
            found = heavier(found, moods.hearsay.adjective(word))
            # « La vente piétine », where the model sees an epithet
            found = heavier(found, moods.words.failing.get(f"{word.text.lower()}r", Status.ASSERTED))
            found = heavier(found, moods.hearsay.mistaken(word))
        elif word.dep in {"nmod", "obl:mod"} and _coming(moods, child):
            found = heavier(found, Status.PLANNED)
    return found


def _without(moods: Moods, token: Token) -> bool:
    """« Pas de grève lundi à Gap », in a headline without a verb: what is not there."""
    lowered, start = moods.text.lowered, moods.text.sentence(token.index).start
    if token.index < start + 2 or lowered[token.index - 1] not in moods.words.partitive:
        return False
    near = lowered[max(start, token.index - _NE) : token.index]
    return near[-2] in moods.words.lone and moods.words.ne.isdisjoint(near)


def _heralded(moods: Moods, index: int) -> bool:
    """« Au programme : un concert de … »: what a sentence without a verb lists as to come."""
    start = moods.text.sentence(index).start
    if ":" not in moods.text.lowered[start:index]:
        return False
    opening = moods.text.lowered[start : min(start + _LONGEST, index)]
    return " ".join(opening).startswith(tuple(moods.words.heralds))


def _listed(moods: Moods, index: int) -> Status:
    """« Le juge a deux hypothèses : un malaise ou … »: what the plural before a colon makes of what stands behind."""
    text, start = moods.text, moods.text.sentence(index).start
    colon = next((here for here in range(index - 1, start, -1) if text.lowered[here] == ":"), start)
    noun = skip_back(text.tokens, colon - 1, start, ("ADJ",))
    several = colon > start and text.tokens[noun].has("Number=Plur")
    return moods.words.nouns.get(text.lemmas[noun], Status.ASSERTED) if several else Status.ASSERTED


def _coming(moods: Moods, index: int) -> bool:
    """« l'élection de mardi prochain »."""
    words = (moods.text.tokens[child] for child in moods.text.children[index])
    return any(word.dep == "amod" and word.lemma in moods.words.coming for word in words)


def _over_noun(moods: Moods, token: Token, head: Token, depth: int) -> Status:
    if token.dep == "conj" and head.pos in NOMINAL:
        head = joined(moods.bearing, token, head)
        if head.pos not in NOMINAL:
            return _undergone(moods, token, head, depth) if head.pos in VERBS else Status.ASSERTED
    if token.dep in {"conj", "appos"} and head.pos in NOMINAL:
        higher = moods.text.tokens[head.head]
        return _over_noun(moods, head, higher, depth - 1) if depth > 1 and higher is not head else Status.ASSERTED
    if token.lemma.lower() in moods.words.prospects and (
        debated(moods.bearing, token, head) or (token.dep in _COMPLEMENTS and head.lemma in moods.words.leaning)
    ):
        return Status.POSSIBLE
    if head.pos == "NOUN":
        return _over_complement(moods, token, head, depth)
    if head.pos not in VERBS or head.dep == "cop":
        return moods.hearsay.predicated(token, moods.text.tokens[head.head] if head.dep == "cop" else head)
    head = main(moods.bearing, token, head)
    if (failed := moods.hearsay.failed(token, head)) is not Status.ASSERTED:
        return failed
    if moods.hearsay.hindered(token, head) or moods.hearsay.mistaken(head) is Status.DENIED:
        return Status.DENIED
    if moods.hearsay.unsettled(token, head) or moods.hearsay.foretold(token, head):
        return Status.POSSIBLE
    if token.dep.startswith("obl") and moods.charged(token, head):
        return Status.CONDITIONAL
    if token.dep == "obl:arg" and _settled(moods, token):
        return Status.ASSERTED
    if token.dep in _UNDERGOING or _passive(moods, token, head) or _led_by(moods, token, head):
        return _undergone(moods, token, head, depth)
    if token.dep == "nsubj" and (head.lemma in moods.words.due or head.lemma in moods.words.may):
        return _bound(moods, token, head, depth)
    return moods.read(head.index, depth - 1) if _occurs(moods, token, head) else Status.ASSERTED


def _over_complement(moods: Moods, token: Token, head: Token, depth: int) -> Status:
    """Of what hangs on a noun: « un projet de vente », « la participation à l'attentat »."""
    if token.dep not in _COMPLEMENTS:
        return moods.hearsay.predicated(token, head)
    if head.lemma in moods.words.shares and depth > 1 and head.head != head.index:
        return _over_noun(moods, head, moods.text.tokens[head.head], depth - 1)
    own = moods.words.nouns.get(head.lemma, Status.ASSERTED)
    charged = head.dep == "obj" and moods.bearing.governor(moods.text.tokens[head.head], "pour")
    if charged and before(moods.bearing, token) in moods.words.purpose:
        return Status.CONDITIONAL  # « risque dix ans de prison pour le meurtre de X »
    if head.lemma in moods.words.tidings and depth > 1:  # « la fausse nouvelle de sa mort »
        return heavier(own, of_noun(moods, head, depth - 1))
    dropped = own is Status.PLANNED and depth > 1 and of_noun(moods, head, depth - 1) is Status.DENIED
    return Status.DENIED if dropped else own  # « a levé son préavis de grève »


def _bound(moods: Moods, token: Token, modal: Token, depth: int) -> Status:
    """« La finale devait avoir lieu », « L'accord n'a pu être signé »: as sure as that it takes place."""
    children, tokens = moods.text.children, moods.text.tokens
    for child in children[modal.index]:
        words = {moods.text.lemmas[place] for place in (child, *children[child])}
        if tokens[child].dep == "xcomp" and not moods.words.occurring.isdisjoint(words):
            return moods.read(child, depth - 1)
        if tokens[child].dep == "xcomp" and tokens[child].has("VerbForm=Part"):
            return _undergone(moods, token, tokens[child], depth - 1)
    return Status.ASSERTED


def _settled(moods: Moods, token: Token) -> bool:
    """« n'a plus de maire depuis (la démission) »: what only tells since when or after what something is not so."""
    words = (moods.text.lowered[child] for child in moods.text.children[token.index])
    return any(word in moods.words.settled for word in words)


def _passive(moods: Moods, token: Token, head: Token) -> bool:
    """« des vagues sont attendues »: a subject that the model does not take for that of a passive."""
    words = (moods.text.tokens[child] for child in moods.text.children[head.index])
    past = head.has("VerbForm=Part") and head.has("Tense=Past")
    return token.dep == "nsubj" and past and any(word.dep == "aux:pass" for word in words)


def _undergone(moods: Moods, token: Token, head: Token, depth: int) -> Status:
    awaited = token.lemma.lower() in moods.words.prospects and not moods.hearsay.ruled(head)
    ahead = moods.bearing.governor(head, "prospect") if awaited else None
    governor = _led_by(moods, token, head) or ahead or moods.bearing.governor(head, "noun")
    if governor is None and token.lemma.lower() not in moods.words.outlived:
        governor = moods.bearing.governor(head, "fate")
    if governor is not None:
        return moods.through(governor, head, depth)
    if _unruled(moods, token, head):
        return Status.POSSIBLE
    above = moods.read(head.index, depth - 1)
    spared = above is Status.DENIED and not present(head) and not _happens(moods, head, token)
    return Status.ASSERTED if spared else above


def _unruled(moods: Moods, token: Token, head: Token) -> bool:
    """« n'a pas voté le financement du pont »: may be done, but not what has befallen."""
    ruling = moods.bearing.governor(head, "prospect") if moods.denials.negated(head.index) else None
    return ruling is not None and ruling.negated is Status.DENIED and token.lemma.lower() not in moods.words.outlived


def _occurs(moods: Moods, token: Token, head: Token) -> bool:
    """« l'explosion aurait fait trois morts », « la vente aura lieu »: the subject of a verb of happening.

    What « n'a pas fait de victimes » has happened.
    """
    harmless = head.lemma in moods.words.making and moods.denials.negated(head.index)
    return token.dep == "nsubj" and head.lemma in moods.words.light and not harmless


def _happens(moods: Moods, head: Token, token: Token) -> bool:
    """Whether denying the verb denies its noun: « n'a pas procédé à des licenciements », « n'a pas eu de mort »."""
    first = min((token.index, *moods.text.children[token.index]))
    return head.lemma in moods.words.light or moods.text.tokens[first].text.lower() in moods.words.partitive


def _led_by(moods: Moods, token: Token, head: Token) -> Governor | None:
    """« table sur une hausse »: the lexicon's word for a verb with the preposition before ``token``."""
    return next(filter(None, (moods.bearing.governor(head, case) for case in cases(moods.bearing, token))), None)
