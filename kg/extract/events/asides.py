"""What an aside has for itself: « Luc Roux, mort en 1998, avait fondé Bolvig », « Élu mardi, Luc Roux … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import participle
from kg.annotate.tokens import skip_back, under
from kg.annotate.universal import HELPERS, NOUNS, SUBJECTS, VERBS
from kg.extract.events.leads import led
from kg.model import Time

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_ENDS = frozenset({";", ":", "(", ")", "«", "»"})
_SET_OFF = frozenset({",", "(", "—", "–"})
_CLOSING = _SET_OFF | _ENDS
# Words of a participle's phrase up to the comma that ends it.
_LONG = 30
# Tokens from an article to its noun.
_NEAR = 7


def aside_of(scene: Scene, trigger: Trigger, head: int) -> int | None:
    """The bare participle whose phrase, closed by a comma before the trigger, holds ``head``: « née à Mende, … »."""
    if not head < trigger.index:
        return None
    tokens, start = scene.text.tokens, scene.text.sentence(trigger.index).start
    if not any(tokens[index].text in _SET_OFF for index in range(head + 1, trigger.index)):
        return None
    for index in range(head - 1, max(start, head - _LONG) - 1, -1):
        if tokens[index].text in _SET_OFF or tokens[index].text in _ENDS:
            return None
        opens = index == start or tokens[index - 1].text in _SET_OFF
        if opens:
            if led(scene, index) is not None:
                return index
            if _bare(scene, index):
                return None if _below(scene, trigger, index) else index
            more = tokens[index].pos in NOUNS and index > start + 1
            told = any(tokens[i].pos in VERBS for i in range(index, head)) if more else True
            return None if told else aside_of(scene, trigger, index - 2)
    return None


def _below(scene: Scene, trigger: Trigger, lead: int) -> bool:
    """Whether the trigger belongs to the aside that token ``lead`` opens.

    A finite verb behind the comma that closes a relative clause does not, wherever the tree has hung it.
    """
    verbs = (scene.text.tokens[trigger.anchor], *scene.syntax.kids(trigger.anchor, HELPERS))
    relative = scene.text.lowered[lead] in scene.frames.grammar.clausal
    if relative and any(verb.has("VerbForm=Fin") for verb in verbs):
        return False
    if relative and _closed(scene, lead) < _willing(scene, trigger.anchor):  # « …, dont X a 15 %, veut vendre »
        return False
    return under(scene.text, trigger.anchor, _verb(scene, lead))


def _willing(scene: Scene, verb: int) -> int:
    """The finite verb that governs an infinitive, -1 without: « veut pouvoir (vendre) »."""
    tokens = scene.text.tokens
    while tokens[verb].has("VerbForm=Inf") and tokens[verb].head < verb:
        verb = tokens[verb].head
    return verb if tokens[verb].has("VerbForm=Fin") else -1


def _closed(scene: Scene, lead: int) -> int:
    """The mark that closes the aside which token ``lead`` opens."""
    tokens, stop = scene.text.tokens, scene.text.sentence(lead).stop
    return next((i for i in range(lead + 1, stop) if tokens[i].text in _CLOSING), stop)


def _verb(scene: Scene, lead: int) -> int:
    """The verb of the aside that token ``lead`` opens: of a relative pronoun its own."""
    return _clause(scene, lead) if scene.text.lowered[lead] in scene.frames.grammar.clausal else lead


def _clause(scene: Scene, pronoun: int) -> int:
    """What governs a relative pronoun: its verb, or that of the noun which it completes (« dont le siège a fermé »)."""
    governor = scene.text.tokens[scene.text.tokens[pronoun].head]
    return governor.head if governor.pos in NOUNS else governor.index


def led_aside(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether the trigger is a participle that opens the sentence, and ``thing`` stands behind the main subject.

    « Restauré à Versailles, le tableau sera montré le 12 juin » tells no day of the restoration.
    """
    tokens, start = scene.text.tokens, scene.text.sentence(trigger.index).start
    if tokens[trigger.anchor].dep == "acl:relcl":
        return _behind(scene, trigger, thing)
    noun = led(scene, trigger.anchor)
    if noun is not None:
        return noun < thing.head
    if trigger.anchor != start or not _bare(scene, start):
        return False
    subjects = scene.syntax.kids(tokens[start].head, SUBJECTS)
    return any(trigger.index < subject.index < thing.head for subject in subjects)


def _behind(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether ``thing`` stands behind the main verb that a relative clause around the trigger comes before.

    « L'intersyndicale, qui réunit trois centrales, appelle à marcher le 15 » tells no day of their coming together.
    """
    tokens = scene.text.tokens
    main = tokens[tokens[tokens[trigger.anchor].head].head]
    said = main.pos in VERBS and trigger.anchor < main.index < thing.head
    timed = isinstance(thing.filler, Time)
    closed = any(tokens[index].text == "," for index in range(trigger.index + 1, main.index)) if said else False
    return said and (closed or timed) and not under(scene.text, thing.head, trigger.anchor)


def _bare(scene: Scene, index: int) -> bool:
    """Whether a participle without auxiliary, or a noun that says what somebody is, opens an aside."""
    token = scene.text.tokens[index]
    if led(scene, index) is not None:
        return True
    if token.pos == "DET" and index < token.head < index + _NEAR:  # « l'un des meilleurs », « la lauréate »
        noun = scene.text.tokens[token.head]
        return noun.dep == "appos" or noun.text.lower() in scene.frames.grammar.one
    if token.text.lower() in scene.frames.grammar.clausal:
        verb = scene.text.tokens[_clause(scene, index)]
        comma = next((t.index for t in scene.text.tokens[index : index + _LONG] if t.text in _SET_OFF), index)
        return verb.pos in VERBS and index < verb.index < comma and scene.text.tokens[comma].text == ","
    if token.pos == "ADJ" and index + 1 < len(scene.text.tokens):  # « premier homme à avoir marché sur la Lune »
        token = scene.text.tokens[index + 1]
    if token.pos == "NOUN":
        return token.dep == "appos" or (index > 1 and index - 2 in scene.names)  # « Luc Bas, prix Nobel en 2003, »
    return participle(token) and not scene.syntax.kids(index, HELPERS)


def past_aside(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Luc Roux, mort en 1998, avait fondé (Bolvig) »: what the main verb takes behind the comma of an aside."""
    tokens = scene.text.tokens
    first = skip_back(tokens, trigger.index - 1, -1, ("ADV",)) + 1
    own = (trigger.index, *(kid.index for kid in scene.syntax.kids(trigger.index, HELPERS)))
    if first < 1 or tokens[first - 1].text not in _SET_OFF or any(tokens[i].has("VerbForm=Fin") for i in own):
        return False
    comma = _closed(scene, trigger.index)
    if comma >= thing.head or any(tokens[i].has("VerbForm=Fin") for i in range(first, comma)):
        return False
    return any(tokens[i].has("VerbForm=Fin") for i in range(comma + 1, thing.head))
