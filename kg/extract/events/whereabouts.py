"""The ends of a way, and what is only beside one of them.

In « les blessés ont été transportés à l'hôpital de Gap » Gap is no place where that is done, and in « l'envoi de vivres
depuis Dakar » it comes from there. Nor is anything done in the town that only tells which court, or whose firm, it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.tokens import skip_back
from kg.annotate.universal import AUXILIARIES, BEFORE_NOUN, NOUNS
from kg.model import Entity, Span
from kg.terms import Form, Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Token

_TRANSFER = "Transfer"
# What a body does where it is anyway.
_RULING, _CREATION = frozenset({"Accusation", "Closure", "Decision", "Publication"}), "Creation"
# Tokens of « , ville située à une centaine de kilomètres au nord-ouest de ».
_FAR, _ARTICLES = 16, frozenset({"DET"})
_LENGTHS, _ENDS = frozenset({"km", "m"}), frozenset({":", ";", "(", ")"})
# What stands between a participle and the place that it leads to, or the noun that it is said of.
_LEADING, _BETWEEN = frozenset({"ADP", "DET", "ADV"}), frozenset({"PUNCT", "ADJ", "ADV"})


def spot(scene: Scene, head: int) -> bool:
    """« au (nord) de Gap », « (autour) de la gare »: whether the word at ``head`` only tells where beside what."""
    tokens, behind = scene.text.tokens, head + 1
    if scene.text.lowered[head] not in scene.frames.vicinity or behind >= len(tokens):
        return False
    led = tokens[head].pos not in NOUNS or scene.syntax.preposition(head) in scene.frames.locatives
    return led and scene.text.lowered[behind] in scene.frames.grammar.ofs


def beside(scene: Scene, head: int) -> bool:
    """« au nord de (Gap) », « autour de la (gare) »: whether such a word leads in the one at ``head``, with « de »."""
    here = scene.text.tokens[head].head
    return here < head and scene.syntax.preposition(head) == scene.frames.grammar.of and spot(scene, here)


def housed(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` of a way, its places behind the word as its ends, and without those that only complete another noun.

    What is alone stays, for something is told of it.
    """
    if trigger.frame.kind != _TRANSFER:
        return rows
    found: list[Filled] = []
    start = scene.text.tokens[trigger.index].span.start
    for role, filler, span in rows:
        behind = role is Role.PLACE and isinstance(filler, Entity) and span.start > start
        part = _end(scene, trigger, span.start) if behind else role
        if part is not None:
            found.append((part, filler, span))
    return found or rows


def where(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` without places that only tell of whom or what something is, where that is not all that is told.

    « le parquet de (Dole) a ouvert une enquête », « l'avionneur (français) a perdu », « acheté à Orial, basé à (Gap) ».
    """
    bodies = [filler for role, filler, _ in rows if role is Role.AGENT and isinstance(filler, Entity)]
    kept = [row for row in rows if row[0] is not Role.PLACE or not _only_of(scene, trigger, row, bodies)]
    spans = [span for role, filler, span in kept if role is Role.PLACE and isinstance(filler, Entity)]
    return [row for row in kept if row[0] is not Role.PLACE or not _measured(scene, row[2], spans)] or rows


def _measured(scene: Scene, span: Span, others: list[Span]) -> bool:
    """« à Gray, à 30 km de (Dole) »: what only tells how far another place is."""
    tokens, inside = scene.text.tokens, scene.text.within(span)
    stop = inside[0] if inside else 0
    before = [other for other in others if other.end <= span.start]
    last = scene.text.within(max(before, key=lambda other: other.end))[-1] if before else stop
    between = tokens[last + 1 : stop]
    if not 1 < len(between) <= _FAR or any(token.has("VerbForm=Fin") or token.text in _ENDS for token in between):
        return False
    gap = Span(tokens[last].span.end, span.start)
    far = any(gap.covers(one.span) and one.unit in _LENGTHS for one in scene.reading.quantities)
    return far and scene.text.lowered[skip_back(tokens, stop - 1, last, _ARTICLES)] in scene.frames.grammar.ofs


def _only_of(scene: Scene, trigger: Trigger, row: Filled, bodies: list[Entity]) -> bool:
    _, place, span = row
    inside = scene.text.within(span)
    if not isinstance(place, Entity) or not inside or trigger.index in inside:
        return False
    if _rules(scene, trigger) and any(_names(body, span) for body in bodies):
        return True
    head = scene.text.tokens[
        next((index for index in inside if scene.text.tokens[index].head not in inside), inside[0])
    ]
    return _adjective(scene, trigger, head) or _based(scene, trigger, head)


def _rules(scene: Scene, trigger: Trigger) -> bool:
    """Whether what is done has no place but that of who does it: « a ouvert une enquête », not « une crèche »."""
    if trigger.frame.kind != _CREATION:
        return trigger.frame.kind in _RULING
    return any(scene.text.lemmas[argument.head] in scene.frames.inquiries for argument in trigger.arguments)


def _names(body: Entity, span: Span) -> bool:
    """Whether ``span`` ends a name of ``body``: « le tribunal de (Dole) »."""
    named = (mention.span for mention in body.mentions if mention.form is Form.NAMED)
    return any(name.covers(span) and name.start < span.start for name in named)


def _adjective(scene: Scene, trigger: Trigger, token: Token) -> bool:
    """« les banques espagnoles » are where they are, but « la capitale espagnole » is a place."""
    noun = token.head
    of = token.dep == "amod" and token.text.islower() and noun not in {trigger.index, trigger.anchor, *trigger.words}
    led = scene.syntax.preposition(noun) == scene.frames.grammar.inside  # « dans un État américain »
    return of and not led and "place" not in scene.sorts(noun)


def _based(scene: Scene, trigger: Trigger, token: Token) -> bool:
    """« une société basée à Gap », « des armes venues de Somalie »: where what a participle tells of is, or is from."""
    tokens = scene.text.tokens
    verb = tokens[skip_back(tokens, token.index - 1, 0, _LEADING)]
    if not participle(verb) or scene.syntax.kids(verb.index, AUXILIARIES) or verb.index in trigger.words:
        return False
    lemma, led = scene.text.lemmas[verb.index], scene.syntax.preposition(token.index)
    if led == scene.frames.grammar.of:
        return lemma in scene.frames.movers
    noun = skip_back(tokens, verb.index - 1, 0, _BETWEEN)
    return lemma in scene.frames.settling and "org" in scene.sorts(noun)


def _end(scene: Scene, trigger: Trigger, start: int) -> Role | None:
    """What a place behind a word that tells of a way is to it, by what leads it in; ``None`` if it only completes."""
    tokens, grammar = scene.text.tokens, scene.frames.grammar
    first = next(index for index in range(trigger.index, len(tokens)) if tokens[index].span.end > start)
    before = skip_back(tokens, first - 1, trigger.index, BEFORE_NOUN)
    if scene.text.lowered[before] == scene.frames.since:
        return Role.SOURCE
    if scene.syntax.preposition(first) in {grammar.aim, grammar.within}:
        return Role.DESTINATION
    direct = tokens[first].head == trigger.anchor
    return Role.PLACE if direct and scene.text.lowered[before] not in grammar.ofs else None
