"""Who a pronoun only says again for stress: « Luc Bas, lui, rit », « Anne Roux juge quant à elle que … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.annotate.universal import VERBS
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Stand
    from kg.model import Token

_STRONG = "strong"
# The verbs above a pronoun of which the nearest subject before it may be.
_CLIMB = 4


def stressed(trail: Trail, stand: Stand) -> Figure | None:
    """« Luc Bas a lui aussi refusé »: the subject of the clause, said again."""
    lowered = trail.text.lowered
    if stand.inverted or trail.people.likewise.isdisjoint(lowered[stand.head + 1 : stand.head + 2]):
        return None
    start = trail.text.sentence(stand.head).start
    set_off = trail.text.tokens[stand.head - 1].text == ","  # « son frère, lui aussi médecin »
    near = (s for s in trail.recent(stand.head) if s.head >= start and (set_off or s.part == "subject"))
    return next((seen.figure for seen in near if seen.figure.agrees(stand.pronoun.gender, stand.pronoun.number)), None)


def echoed(trail: Trail, stand: Stand) -> Figure | None:
    """Who the pronoun only says again: « Luc Bas, lui, rit », « quant à Luc Bas, il rit », « Luc Bas exige lui … »."""
    tokens, here = trail.text.tokens, stand.head
    start = trail.text.sentence(here).start
    if stand.inverted or here <= start:
        return None
    if _set_off(trail, here) or _topic(trail, here, start) or _behind(trail, stand):
        return _subject(trail, stand, start)
    if here - 2 < start or tokens[here - 1].text != ",":
        return None
    topical = trail.people.topical
    topic = next((i for i in range(here - 2, start - 1, -1) if trail.text.lowered[i] == topical), here)
    near = [s for s in trail.recent(here) if s.head > max(topic, start - 1)]
    return next((s.figure for s in reversed(near) if s.figure.agrees(stand.pronoun.gender, "")), None)


def _set_off(trail: Trail, here: int) -> bool:
    """« , lui, »."""
    tokens = trail.text.tokens
    return tokens[here - 1].text == "," and here + 1 < len(tokens) and tokens[here + 1].text == ","


def _topic(trail: Trail, here: int, start: int) -> bool:
    """« quant à lui »."""
    return here - 2 >= start and trail.text.lowered[here - 2] == trail.people.topical


def _behind(trail: Trail, stand: Stand) -> bool:
    """« Luc Bas est lui parti », « exige lui un moratoire »; not « peut lui dire », « c'est lui qui »."""
    tokens, here = trail.text.tokens, stand.head
    before, after = tokens[here - 1], tokens[here + 1] if here + 1 < len(tokens) else None
    strong = stand.pronoun.case == _STRONG or trail.text.lowered[here] == trail.people.dative
    if not strong or before.pos not in VERBS or after is None or after.has("VerbForm=Inf"):
        return False
    if not before.has("VerbForm=Fin") or after.pos == "PUNCT":
        return False
    cleft = here > 1 and trail.text.lowered[here - 2] in trail.language.speech.faceless
    return not cleft and trail.text.lowered[here + 1] not in trail.people.grammar.subjects


def _subject(trail: Trail, stand: Stand, start: int) -> Figure | None:
    """The subject of the clause of a pronoun: that of its verb, else the nearest before it, else what opens it.

    Where nothing stands before the pronoun it is the first subject after it: « Quant à lui, Luc Bas a refusé ».
    """
    tokens, here = trail.text.tokens, stand.head
    own = set(climb(tokens, tokens[here].head, _CLIMB))
    told = [i for i in range(start, here) if _named(trail, stand, i)]
    before = [i for i in reversed(told) if _leads(tokens[i])]
    head = next((i for i in before if tokens[i].head in own or tokens[i].head > here), before[0] if before else None)
    if head is None:
        head = next((i for i in told if not _held(trail, i)), None)
    if head is None and not told:
        stop = trail.text.sentence(here).stop
        head = next((i for i in range(here + 1, stop) if _leads(tokens[i]) and _named(trail, stand, i)), None)
    return None if head is None else trail.at[head]


def _held(trail: Trail, index: int) -> bool:
    """Whether a preposition holds token ``index``."""
    tokens = trail.text.tokens
    return any(tokens[child].dep == "case" for child in trail.text.children[index])


def _leads(token: Token) -> bool:
    return token.dep.startswith("nsubj")


def _named(trail: Trail, stand: Stand, index: int) -> bool:
    """Whether token ``index`` is of a figure that the pronoun may stand for; « elles » may be one body of many."""
    figure = trail.at.get(index)
    if figure is None or not figure.agrees(stand.pronoun.gender, ""):
        return False
    return figure.kind is not Kind.PERSON or figure.agrees("", stand.pronoun.number)
