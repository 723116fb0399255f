"""Two clauses of one sentence, each with its own day: « souffre du genou et doit reprendre lundi ».

So do an aside and what it is set in: « Le sentier, fermé en mai, rouvrira samedi ».
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.tokens import climb
from kg.annotate.universal import NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_COMMA = ","
_BESIDE = frozenset({"advcl", "ccomp", "conj", "parataxis"})
_BREAKS = frozenset({",", ":", ";", "–", "«"})
_COMING, _RELATIVE = "Tense=Fut", "acl:relcl"


def paired(scene: Scene, trigger: Trigger, index: int) -> bool:
    """Whether a day or place at ``index`` is that of the other clause.

    What stands behind the second verb is its own; what stands between the two is of the first only where the second
    has its own subject, or tells what is to come and the first does not: « ont gagné samedi et affronteront Nantes ».
    """
    tokens, verb = scene.text.tokens, trigger.anchor
    if _set_off(scene, verb, index) or _of_birth(scene, verb, index) or _subordinate(scene, verb, index):
        return True
    if tokens[verb].pos not in VERBS or scene.moods.finite(verb) is None:
        return False
    if _apart(scene, verb, index):
        return True
    if verb < index:
        for here in takewhile(lambda above: above > verb, climb(tokens, index)):
            if tokens[here].dep == "conj" and tokens[here].head == verb:
                return here < index and tokens[here].pos in VERBS and scene.moods.finite(here) is not None
        return False
    first = tokens[verb].head
    if tokens[verb].dep != "conj" or not first < index or tokens[first].pos not in VERBS:
        return False
    bearers = scene.moods.finite(first), scene.moods.finite(verb)
    ahead = [bearer.has(_COMING) for bearer in bearers if bearer is not None]
    return ahead == [False, True]


def _of_birth(scene: Scene, verb: int, index: int) -> bool:
    """« née en 1922 à Gap et décédée en 2005 à Dax »: whether ``index`` stands between the two participles."""
    tokens = scene.text.tokens
    if not index < verb or not participle(tokens[verb]):
        return False
    for here in range(verb - 1, scene.text.sentence(verb).start - 1, -1):
        if tokens[here].has("VerbForm=Fin"):
            return False
        if here < index and scene.text.lemmas[here] == scene.frames.grammar.born and participle(tokens[here]):
            return True
    return False


def _subordinate(scene: Scene, verb: int, index: int) -> bool:
    """« Alors que le débat se poursuit à Dax, Orial ferme »: whether ``index`` stands in a clause beside ``verb``.

    A pronoun is often who is told of: « a été agressée alors qu'elle se trouvait à Dax ».
    """
    tokens, mine = scene.text.tokens, climb(scene.text.tokens, verb)
    for here in takewhile(lambda above: above not in mine, climb(tokens, index)):
        if tokens[here].dep == "advcl" and scene.moods.finite(here) is not None:
            children = scene.text.children[here]
            led = any(tokens[i].dep == "mark" and i < index for i in children)
            return led and any(tokens[i].dep in SUBJECTS and tokens[i].pos in NOUNS for i in children)
    return False


def _apart(scene: Scene, verb: int, index: int) -> bool:
    """« Le maire ira à Dax et Orial a vendu l'usine »: whether ``verb`` has its own subject behind ``index``.

    The verb before, which has ``index``, is finite and has one too, and none of the two is led in by a conjunction.
    """
    tokens, children = scene.text.tokens, scene.text.children
    above = (i for i in climb(tokens, index) if tokens[i].pos in VERBS and scene.moods.finite(i) is not None)
    first = next(above, None)
    if first is None or not first < index < verb or any(t.text in _BREAKS for t in tokens[first:index]):
        return False  # « (…) : en 1956, le pays votait »
    below, over = (verb, first) if tokens[verb].head == first else (first, verb)
    if tokens[below].head != over or tokens[below].dep not in _BESIDE:
        return False
    if any(tokens[i].dep == "mark" for i in (*children[first], *children[verb])):
        return False
    own = any(index < i < verb and tokens[i].dep in SUBJECTS for i in children[verb])
    return own and any(i < first and tokens[i].dep in SUBJECTS for i in children[first])


def before_mark(scene: Scene, trigger: Trigger, index: int) -> bool:
    """« Le maire était à Dax quand le pont s'est effondré »: what stands before a clause that has its own subject."""
    tokens, verb = scene.text.tokens, trigger.anchor
    apart = tokens[verb].pos in VERBS and tokens[verb].dep != _RELATIVE
    children = scene.text.children[verb] if apart else ()
    mark = next((i for i in children if tokens[i].dep == "mark" and tokens[i].pos == "SCONJ" and i < verb), -1)
    return index < mark and any(mark < i < verb and tokens[i].dep in SUBJECTS for i in children)


def _set_off(scene: Scene, verb: int, index: int) -> bool:
    """Whether ``verb`` is a participle between two commas behind a subject, and ``index`` stands behind its verb."""
    tokens = scene.text.tokens
    if tokens[verb].dep != "acl" or not participle(tokens[verb]) or tokens[verb - 1].text != _COMMA:
        return False
    subject = next((i for i in climb(tokens, verb)[1:] if tokens[i].dep in SUBJECTS), None)
    main = tokens[subject].head if subject is not None else -1
    return verb < main < index and any(tokens[i].text == _COMMA for i in range(verb + 1, main))
