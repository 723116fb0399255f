"""What stands in another phrase beside the word of an event, where the tree has hung it on the word itself.

« l'achat de X par Y, autorisé par Z »: Z buys nothing; « le bâtiment abritant l'ambassade d'Oman a brûlé »: Oman has
not burnt; « le Racing de Luc Bas a perdu »: nobody but the club has played.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice, participle
from kg.annotate.tokens import under
from kg.model import Entity, Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_PLAYERS = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})
_VERBAL, _BEFORE = frozenset({"VERB", "AUX"}), frozenset({"ADJ", "DET", "NUM"})
_ASIDE, _HELPED = frozenset({"acl"}), frozenset({"aux:tense"})
_ACTING = frozenset({"actor", "org", "person"})
_RULING = frozenset({Kind.LAW, Kind.WORK})
_COMPETITION, _RELATIVE = "Competition", "acl:relcl"


def elsewhere(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """Whether ``thing`` cannot have ``role``, since another phrase holds it."""
    if role is Role.AGENT and _done_elsewhere(scene, trigger, thing):
        return True
    if role is Role.AGENT and _provided(scene, trigger, thing):
        return True
    if role in _PLAYERS and _trained(scene, trigger, thing):
        return True
    return (role in _PLAYERS or role is Role.PLACE) and _hosted(scene, trigger, thing.head)


def host(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« X s'est imposé sur la pelouse de Y »: whether ``thing`` is the club at whose home another plays."""
    club = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.ORGANIZATION
    if not club or trigger.frame.kind != _COMPETITION:
        return False
    first = min(scene.text.within(thing.span)) - 1
    first -= first > 0 and scene.text.tokens[first].pos == "DET"
    return first > 1 and _ground(scene, first)


def long_after(scene: Scene, thing: Thing) -> bool:
    """« Vingt ans après l'assassinat de X, sa veuve a publié un livre »: no cause."""
    after = min(scene.text.within(thing.span)) - 1
    while after > 0 and scene.text.tokens[after].pos in {"ADJ", "DET"}:
        after -= 1
    led = after > 0 and scene.text.lowered[after] == scene.frames.grammar.after
    return led and scene.text.lemmas[after - 1] in scene.frames.asides.periods


def _ground(scene: Scene, of: int) -> bool:
    grammar, lowered = scene.frames.grammar, scene.text.lowered
    return lowered[of] in grammar.ofs and lowered[of - 1] in scene.frames.grounds


def _done_elsewhere(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« l'achat de X par Y, autorisé par Z », « a autorisé l'achat de X par Y »: whom « par » leads in elsewhere."""
    by = _by(scene, thing)
    if by is None:
        return False
    clause, tokens = trigger.clause, scene.text.tokens
    if clause is None:
        own = any(a.preposition == scene.frames.grammar.by and a.head < by for a in trigger.arguments)
        return own and any(participle(token) for token in tokens[trigger.index + 1 : by])
    anchor = tokens[trigger.anchor]
    if anchor.dep == _RELATIVE:
        return False
    if clause.voice is Voice.PASSIVE:
        return by < anchor.index and participle(anchor) and tokens[anchor.index - 1].text != ","
    if by < clause.verb:
        return False
    helped = any(token.lemma == scene.frames.grammar.have for token in scene.syntax.kids(clause.verb, _HELPED))
    return clause.voice is Voice.ACTIVE and helped and participle(tokens[clause.verb])


def _provided(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« des bus ont été affrétés pour manifester »: what is made ready for something does not do it."""
    anchor = scene.text.tokens[trigger.anchor]
    if trigger.clause is None or anchor.dep != "advcl" or not anchor.has("VerbForm=Inf"):
        return False
    if isinstance(thing.filler, Entity) and thing.filler.kind in _RULING:  # « une loi adoptée pour mettre fin à »
        return False
    if thing.head not in scene.syntax.grammatical(anchor.head)[0] or not _ACTING.isdisjoint(scene.sorts(thing.head)):
        return False
    return scene.syntax.voice(anchor.head) is Voice.PASSIVE


def _by(scene: Scene, thing: Thing) -> int | None:
    """The « par » right before what ``thing`` is."""
    tokens, here = scene.text.tokens, min(scene.text.within(thing.span), default=thing.head) - 1
    while here > 0 and (tokens[here].pos in _BEFORE or tokens[here].head == thing.head) and tokens[here].pos != "ADP":
        here -= 1
    return here if here > 0 and scene.text.lowered[here] == scene.frames.grammar.by else None


def _hosted(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« Le bâtiment abritant X a brûlé »: what a present participle of the subject has, before the verb."""
    if trigger.clause is None or head >= trigger.anchor:
        return False
    tokens = scene.text.tokens
    for subject in scene.syntax.grammatical(trigger.anchor)[0]:
        for told in scene.syntax.kids(subject, _ASIDE):
            going = told.has("VerbForm=Part") and told.has("Tense=Pres")
            if going and subject < told.index < head and not under(scene.text, trigger.anchor, told.index):
                return not any(
                    token.text == "," and token.head == trigger.anchor for token in tokens[told.index : head]
                )
    return False


def _trained(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« le Racing de Luc Bas a perdu », « battus sur un but de Luc Bas »: whose the club or the goal is."""
    someone = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PERSON
    if not someone or trigger.frame.kind != _COMPETITION or trigger.clause is None:
        return False
    if scene.text.tokens[trigger.anchor].dep == _RELATIVE:  # « le duo de Luc Bas et Jean Roux, qui ont battu »
        return False
    governor = scene.text.tokens[scene.text.tokens[thing.head].head]
    of = scene.syntax.preposition(thing.head) == scene.frames.grammar.of
    return of and governor.pos not in _VERBAL and governor.index not in trigger.words
