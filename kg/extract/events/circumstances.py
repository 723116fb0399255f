"""When, where, how much: dates, places and numbers of a sentence, each given to the trigger that it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.tokens import climb, foremost, skip
from kg.annotate.universal import SUBJECTS, VERBS
from kg.extract.events.counts import HARM, TOLL
from kg.extract.events.paired import paired
from kg.extract.events.whereabouts import beside
from kg.lang.frames import REFLEXIVE
from kg.model import Quantity
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Span, Token

_VOTE, _COUNTED = "Election", "q"
_SHARE = Role.AMOUNT, frozenset({"%"})
_BREAKS = frozenset({";", ":", ".", "»", "«"})
_HARMED = ("obj", "conj")
# Clauses of their own: what stands in them is not said of the clause above.
_ASIDE, _RELATIVE = "acl", "acl:relcl"
_APART = frozenset({_RELATIVE, "parataxis", "ccomp"})

# What stands before the first word of a sentence, and in the phrase that opens it, of so many tokens up to its name.
_MARKS = frozenset({"CCONJ", "PUNCT"})
_PHRASE, _OPENING = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN"}), 6


def times(scene: Scene, trigger: Trigger, rivals: frozenset[int]) -> list[Filled]:
    """The dates of the trigger's sentence that place it.

    A date belongs to the nearest trigger above it in the tree, or to the trigger below the eventless verb that it
    hangs on (« l'accident s'est produit lundi »).
    """
    found: list[Filled] = []
    aside: list[Filled] = []
    seen: set[Span] = set()
    for index in scene.timed(scene.text.sentence(trigger.index)):
        time = scene.times[index]
        if time.span in seen:
            continue
        seen.add(time.span)
        if _belongs(scene, index, trigger, rivals):
            found.append((Role.TIME, time, time.span))
        elif _beside(scene, index, trigger, rivals):
            aside.append((Role.TIME, time, time.span))
    return found or aside[:1]


def measures(scene: Scene, trigger: Trigger, rivals: frozenset[int], rows: list[Filled]) -> list[Filled]:
    """The number of the clause that the trigger's class is measured by, where the tree has hung it elsewhere.

    Money for what is paid, people for who is hurt, posts for what is cut: the first that follows the trigger with no
    other trigger and no end of clause between, else the nearest before it.
    """
    wanted = _SHARE if _turnout(scene, trigger) else scene.frames.measured.get(trigger.frame.kind)
    if wanted is None or any(isinstance(filler, Quantity) for _, filler, _ in rows):
        return []
    role, sorts = wanted
    sentence = scene.text.sentence(trigger.index)
    after = range(max(trigger.words) + 1, sentence.stop)
    before = range(min(trigger.words) - 1, sentence.start - 1, -1)
    for way in (after, before):
        for index in way:
            if (index in rivals and index != trigger.anchor) or _breaks(scene, index):
                break
            quantity = scene.quantities.get(index)
            if quantity is not None and index not in scene.times and scene.counts(quantity, sorts):
                return [(role, quantity, quantity.span)]
    return []


def _turnout(scene: Scene, trigger: Trigger) -> bool:
    """« La participation s'est élevée à 44 % »: whether a vote is told by how many voted, or did not."""
    token, frames = scene.text.tokens[trigger.index], scene.frames
    if trigger.frame.kind != _VOTE or trigger.clause is not None or token.dep not in SUBJECTS:
        return False
    lemma = frames.forms.get(scene.text.lowered[token.head]) or scene.text.lemmas[token.head]
    turns = frames.bearing.get(lemma, frozenset()) | frames.bearing.get(f"{REFLEXIVE} {lemma}", frozenset())
    return trigger.frame.kind in turns and any(test.place == _COUNTED for test in trigger.frame.tests)


def locations(scene: Scene, trigger: Trigger, rivals: frozenset[int], taken: set[object]) -> list[Filled]:
    """The places of the trigger's sentence where it happens, other than those that fill a role already."""
    found: list[Filled] = []
    aside: list[Filled] = []
    for index in scene.placed(scene.text.sentence(trigger.index)):
        entity = scene.entities[index]
        if entity in taken:
            continue
        preposition = scene.syntax.preposition(index) or scene.before(index)
        row = (Role.PLACE, entity, scene.anchor(index))
        locative = preposition in scene.frames.locatives or beside(scene, index)
        if preposition == scene.frames.grammar.of and _inside(scene, index, trigger):
            aside.append(row)
        elif locative and _belongs(scene, index, trigger, rivals):
            found.append(row)
        elif locative and (_beside(scene, index, trigger, rivals) or _sets(scene, index, trigger)):
            aside.append(row)
    return found or aside[:1]


def _sets(scene: Scene, index: int, trigger: Trigger) -> bool:
    """« À Gap, où X vit, une grange a brûlé et trois personnes ont péri »: whether a place opens the whole sentence.

    All that its main clauses tell happens there, but what somebody says does not.
    """
    text, tokens = scene.text, scene.text.tokens
    first = next((i for i in text.sentence(index) if tokens[i].pos not in _MARKS), index)
    if tokens[first].pos != "ADP" or not 0 < index - first <= _OPENING:
        return False
    if any(tokens[i].pos in VERBS or tokens[i].text == "," for i in range(first, index)):
        return False
    stop = text.sentence(index).stop
    after = skip(tokens, index + 1, stop, _PHRASE)
    if after >= stop or tokens[after].text not in {",", "("} or trigger.anchor < after:
        return False
    if (claim := scene.claims[trigger.index]) is not None and not claim.content.covers(tokens[index].span):
        return False
    for here in climb(tokens, trigger.anchor):
        token = tokens[here]
        if token.dep in _APART or token.dep == _ASIDE or (here in scene.saying and here != trigger.anchor):
            return False
    return True


def _breaks(scene: Scene, index: int) -> bool:
    """Whether another clause begins at token ``index``."""
    text = scene.text.tokens[index].text
    return text in _BREAKS or text in scene.frames.breaking


def _beside(scene: Scene, index: int, trigger: Trigger, rivals: frozenset[int]) -> bool:
    """Whether nothing that ends a clause and no other trigger stands between the place and the trigger."""
    first, last = sorted((index, trigger.index))
    between = range(first + 1, last)
    if paired(scene, trigger, index):
        return False
    return not any((i in rivals and i != trigger.anchor) or _breaks(scene, i) for i in between)


def _inside(scene: Scene, index: int, trigger: Trigger) -> bool:
    """Whether the place completes an argument: « la Bourse de New York », « les maternités du Lot »."""
    head = scene.text.tokens[index].head
    return any(head in (argument.head, trigger.index) for argument in trigger.arguments)


def _belongs(scene: Scene, index: int, trigger: Trigger, rivals: frozenset[int]) -> bool:
    tokens = scene.text.tokens
    mine = {trigger.index, trigger.anchor, *trigger.words}
    for here in climb(tokens, index):
        if here in mine:
            return True
        token = tokens[here]
        if token.head in mine and trigger.clause is None and _held(scene, token, rivals):
            return True
        if here in rivals:
            return foremost(tokens, here, _HARMED) == _toll(scene, trigger)
        if token.pos in VERBS or token.head == here:
            return _below(scene, here, trigger, rivals)
    return False


def _held(scene: Scene, verb: Token, rivals: frozenset[int]) -> bool:
    """« la marche organisée lundi à Gap », « qui a eu lieu »: whether what a noun tells is only said to take place."""
    lemma, frames = scene.text.lemmas[verb.index], scene.frames
    if verb.dep == _ASIDE:
        return participle(verb) and (verb.index not in rivals or lemma in frames.staging)
    if verb.dep != _RELATIVE or verb.index in rivals:
        return False
    turn = scene.text.lemmas[verb.index + 1] if lemma == frames.grammar.have else lemma  # « qui a eu (lieu) »
    return turn in frames.occurring


def _toll(scene: Scene, trigger: Trigger) -> int | None:
    """« Un incendie a fait dix morts lundi à Gap »: the verb that tells whom the noun of its subject has harmed."""
    token, frames = scene.text.tokens[trigger.index], scene.frames
    if trigger.clause is not None or trigger.frame.kind not in HARM - TOLL or token.dep not in SUBJECTS:
        return None
    lemma = scene.text.lemmas[token.head]
    harms = lemma in frames.tolling or any(frame.kind in TOLL for frame in frames.verbs.get(lemma, ()))
    return token.head if harms else None


def _below(scene: Scene, verb: int, trigger: Trigger, rivals: frozenset[int]) -> bool:
    """Whether the trigger hangs on ``verb``, itself no trigger, with no other trigger or clause between."""
    tokens = scene.text.tokens
    for here in climb(tokens, trigger.anchor):
        if here in rivals and here != trigger.anchor:
            return False
        if here == verb:
            return True
        if tokens[here].dep in _APART:
            return False
    return False
