"""Who does what is told, and who near it has no part: who only says or thinks so, is aboard or beside, has fought it.

« percuté par un bus », « sa mort a été confirmée par X », « les occupants d'une Peugeot ».
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kg.annotate.syntax import Part, Voice, participle
from kg.annotate.tokens import foremost, skip_back, under
from kg.annotate.universal import BEFORE_NOUN, NOUNS, SUBJECTS, VERBS
from kg.extract.events.borne import named_by
from kg.extract.events.outside import outside
from kg.lang.frames import NOUN
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_PROTEST, _SUPPORT = "Protest", "Support"
_CHARGING = frozenset({"Accusation", "Arrest", "Decision"})
# What several do to or with each other.
_TOGETHER = frozenset({"Agreement", "Competition", "Meeting"})
_RELATED = frozenset({"acl:relcl"})
# What justice does itself.
_JUSTICE = frozenset({"Accusation", "Arrest", "Decision", "Departure", "Launch", "Meeting", "Publication"})
_PHRASE = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN"})
# Tokens from « près » to the end of what follows it.
_NEAR = 7
_MONEY, _HOLDING, _MOVING = frozenset({"Investment", "Spending"}), "Possession", "Transfer"
_ATTACK, _ACTING = "Attack", frozenset({"org", "person"})
_OBJECT, _DISCOVERY = frozenset({"obj"}), "Discovery"
_AFTER = frozenset({"appos", "conj", "flat:foreign", "flat:name"})
# Tokens from « par » to the last noun of its phrase.
_WIDE = 12


def doer(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« percuté, côté passager, par un bus »: whether ``thing`` does what a passive tells, wherever it hangs."""
    if trigger.clause is None or not participle(scene.text.tokens[trigger.index]):
        return False
    by = _by(scene, thing)
    return by is not None and trigger.index < by and _verb(scene, trigger.index, by) is None


def stranger(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether ``thing`` only tells of what the word is, or completes a title or a way.

    « championne de France », « sur la route de Berne ».
    """
    governor, of = scene.text.tokens[thing.head].head, scene.frames.grammar.of
    if outside(scene, trigger, thing.head):
        return True
    if (
        isinstance(thing.filler, Entity)
        and thing.filler.kind is Kind.PLACE
        and scene.syntax.preposition(thing.head) == of
    ):
        some = any(scene.text.tokens[child].has("Definite=Ind") for child in scene.text.children[governor])
        return scene.text.lowered[governor] in scene.frames.naming and not some  # « une rue de Berne » is there
    if trigger.index < thing.head and _absolute(scene, thing):
        return True
    if trigger.clause is None and _past_calling(scene, trigger.index, thing.head):
        return True
    return _teller(scene, trigger, thing) or _thinks(scene, trigger, thing.head) or _shows(scene, trigger, thing.head)


def _shows(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« Une étude montre une baisse des prix »: the study does not fall."""
    token = scene.text.tokens[trigger.index]
    if trigger.clause is not None or token.dep not in _OBJECT or "work" not in scene.sorts(head):
        return False
    verb, frames = scene.text.lemmas[token.head], scene.frames
    known = frames.verbs.get(frames.forms.get(scene.text.lowered[token.head], verb)) or frames.verbs.get(verb, ())
    finds = any(frame.kind == _DISCOVERY for frame in known)
    return finds and scene.text.tokens[head].dep in SUBJECTS and scene.text.tokens[head].head == token.head


def _thinks(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X croit que la victoire de Y … »: the subject of a verb has no part in what a noun of its « que » tells."""
    tokens, here = scene.text.tokens, trigger.index
    head = foremost(tokens, head, _AFTER)
    if trigger.frame.pos != NOUN or tokens[head].dep not in SUBJECTS or not head < tokens[head].head < trigger.index:
        return False
    own = any(argument.preposition == scene.frames.grammar.own for argument in trigger.arguments)
    below = False
    while not own and here != tokens[head].head and tokens[here].head != here:
        below = below or tokens[here].dep == "ccomp"
        here = tokens[here].head
    return below and here == tokens[head].head


def _teller(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Sa mort a été confirmée par X », « le feu, maîtrisé par X »: X has no part in what the noun tells."""
    by = _behind(scene, thing.head) if trigger.clause is None else None
    verb = _verb(scene, trigger.index, by) if by is not None else None
    if verb is None:
        return False
    form = scene.text.lowered[verb]
    return not scene.frames.heralding.isdisjoint({scene.text.lemmas[verb], scene.frames.forms.get(form, form)})


def carried(scene: Scene, head: int) -> bool:
    """« les occupants d'une Peugeot », « près de l'usine »: what people are in or near has no part in what they do."""
    tokens = scene.text.tokens
    named = tokens[head].dep in _AFTER and tokens[head].head < head  # « près du bureau du maire, Luc Bas »
    if _beside(scene, head) or (named and _beside(scene, tokens[head].head)):
        return True
    led = scene.syntax.preposition(head) == scene.frames.grammar.of
    return led and scene.text.lemmas[tokens[head].head] in scene.frames.aboard


def qualified(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a supprimé des comptes faisant la promotion de Y »: a present participle tells what its noun does, not X."""
    tokens, told = scene.text.tokens, scene.text.tokens[trigger.anchor]
    going = told.dep == "acl" and told.has("VerbForm=Part") and told.has("Tense=Pres")
    if not going or tokens[told.index - 1].text == "," or tokens[told.head].pos != "NOUN":
        return False
    subject = named_by(scene, head)
    return subject.dep in SUBJECTS and subject.index < told.head and under(scene.text, told.head, subject.head)


def concerned(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a ouvert une exposition consacrée à Y »: whom a participle of what is done leads in by « à »."""
    here = named_by(scene, head)
    told = scene.text.tokens[here.head]
    aside = told.dep == "acl" and participle(told) and told.index not in {trigger.anchor, trigger.index}
    return aside and told.index < here.index and scene.syntax.preposition(here.index) == scene.frames.grammar.to


def _absolute(scene: Scene, thing: Thing) -> bool:
    """« X a gagné l'étape, Y (Orial) consolidant sa place »: the subject of a present participle behind a comma."""
    tokens, inside = scene.text.tokens, scene.text.within(thing.span)
    first, here = inside[0], inside[-1] + 1
    if first < 1 or tokens[first - 1].text != ",":
        return False
    if not isinstance(thing.filler, Entity) and not tokens[first].has("Definite=Def"):
        return False
    if here < len(tokens) and tokens[here].text == "(":
        here = next((i for i in range(here, min(here + _WIDE, len(tokens))) if tokens[i].text == ")"), here) + 1
    return here < len(tokens) and tokens[here].has("VerbForm=Part") and tokens[here].has("Tense=Pres")


def served(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X détient 12 % du capital de Y »: where the subject of an active verb does it, nobody behind the verb does.

    But whoever the subject does it with: « X affronte Y », « X s'est entretenu avec Y ».
    """
    clause = trigger.clause
    if clause is None:
        return _past(scene, trigger, head)
    if clause.voice is not Voice.ACTIVE or head <= trigger.anchor or trigger.frame.kind in _TOGETHER:
        return False
    own = any(slot.place == "S" and slot.role is Role.AGENT for slot in trigger.frame.valence)
    subjects = [a for a in trigger.arguments if a.part is Part.SUBJECT and not a.guessed and a.head < trigger.anchor]
    if not own or not subjects or any(scene.text.tokens[a.head].pos not in NOUNS for a in subjects):
        return False
    return scene.syntax.preposition(head) not in {scene.frames.grammar.along, scene.frames.grammar.by}


def _past(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« La perte du contrat nous a ruinés, explique X »: behind a verb nobody does what the noun before it tells."""
    if head <= trigger.index or any(argument.head == head for argument in trigger.arguments):
        return False
    between = scene.text.tokens[trigger.index + 1 : head]
    return any(t.has("VerbForm=Fin") and t.pos in VERBS and t.dep not in _RELATED for t in between)


def _past_calling(scene: Scene, noun: int, head: int) -> bool:
    """« X, fondateur d'Orial, est mort à Dax »: what the main verb has is not of what he is called between commas."""
    token = scene.text.tokens[noun]
    if token.dep != "appos" or head <= noun or under(scene.text, head, noun) or "person" not in scene.sorts(noun):
        return False
    return any(t.has("VerbForm=Fin") for t in scene.text.tokens[noun + 1 : head])


def plain(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """« ont défilé contre la fermeture », « appelle à voter pour le maire »: what could be nothing else."""
    led = scene.syntax.preposition(thing.head)
    told = [a for a in trigger.arguments if a.head == thing.head]
    if role is Role.PURPOSE and told and led == scene.frames.grammar.aim and isinstance(thing.filler, Entity):
        return trigger.frame.kind in _CHARGING  # « condamné pour le meurtre de X »
    if role is Role.PURPOSE and trigger.frame.kind in _CHARGING and any(a.part is Part.OBJECT for a in told):
        return isinstance(thing.filler, str)  # « a requis une peine de dix ans »
    if told and trigger.clause is not None and trigger.frame.kind in _MONEY and _paid(scene, trigger, thing, role):
        return True
    if role is Role.DESTINATION:
        return bool(told) and _whither(scene, trigger, thing, led)
    if role is Role.PLACE and told and trigger.frame.kind == _PROTEST and led in scene.frames.against:
        return True  # « ont manifesté devant la préfecture »
    if role is Role.AGENT and trigger.frame.kind == _HOLDING:
        return any(a.part is Part.OBJECT for a in told)  # « L'avion est équipé de »
    if not isinstance(thing.filler, str) or not told:
        return False
    if role is Role.PURPOSE and led == scene.frames.grammar.to:  # « consacre 3 millions d'euros à la recherche »
        return any(slot.place == led and slot.role is role for slot in trigger.frame.valence)
    if all(a.guessed for a in told):
        return False
    if role is Role.INSTRUMENT:  # « Des obus sont tombés »
        return trigger.frame.kind == _ATTACK
    if role is Role.RECIPIENT:
        return trigger.frame.kind == _SUPPORT and led == scene.frames.grammar.aim
    if role is Role.AGENT and trigger.clause is None:  # « la grève des postiers »
        return trigger.frame.kind == _PROTEST and led == scene.frames.grammar.of and "person" in scene.sorts(thing.head)
    if role is Role.AGENT:  # « retrouvé par des promeneurs »
        return doer(scene, trigger, thing) and not scene.sorts(thing.head).isdisjoint(_ACTING)
    return role is Role.PURPOSE and trigger.frame.kind == _PROTEST and led in scene.frames.against


def _whither(scene: Scene, trigger: Trigger, thing: Thing, led: str) -> bool:
    """« évacués à l'hôpital de Gap »: whether it is where people are taken."""
    shelter = scene.text.lemmas[thing.head] in scene.frames.shelters
    return led == scene.frames.grammar.to and shelter and trigger.frame.kind == _MOVING


def _paid(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """« (Les travaux) coûteront », « (la ville) recevra 3 millions de (l'État) », « investit dans (les puces) »."""
    grammar, slots = scene.frames.grammar, {(slot.place, slot.role) for slot in trigger.frame.valence}
    if any(a.head == thing.head and a.part is Part.SUBJECT for a in trigger.arguments):
        if role is Role.AGENT:  # « (la ville) paiera une facture »
            acting = _ACTING | scene.frames.lands
            return ("S", role) in slots and not scene.sorts(thing.head).isdisjoint(acting)
        taking = scene.text.tokens[thing.head].pos in NOUNS and thing.head not in scene.idle
        return ("S", role) in slots and (role is Role.PURPOSE or taking)
    if role is Role.RECIPIENT and any(a.head == thing.head and a.part is Part.OBJECT for a in trigger.arguments):
        return ("O", role) in slots and "person" in scene.sorts(thing.head)  # « (300 maçons) payés au noir »
    led = scene.syntax.preposition(thing.head)
    if role is Role.AGENT:
        return led == grammar.of and (led, role) in slots
    place = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PLACE
    return role is Role.PURPOSE and led == grammar.inside and (led, role) in slots and not place


def aims(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« ont défilé pour réclamer justice », « accusé d'avoir volé »: what a protest or a charge is for, in a clause."""
    if thing.extent != "clause" or (trigger.frame.kind != _PROTEST and not _charges(scene, trigger, thing)):
        return False
    mine = any(a.part is Part.CLAUSE and a.head == thing.head for a in trigger.arguments)
    if trigger.frame.kind != _PROTEST:
        return mine or under(scene.text, thing.head, trigger.anchor)
    if not mine and scene.text.tokens[thing.head].head not in trigger.words:
        return False
    led = {scene.text.lowered[child] for child in scene.text.children[thing.head]}
    return scene.text.tokens[thing.head].has("VerbForm=Inf") and not led.isdisjoint(_aiming(scene.frames.reasons.aims))


def _charges(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« accusé d'avoir détourné 3 millions », « condamné pour avoir menti »: a deed that is done, behind its verb."""
    grammar, tokens = scene.frames.grammar, scene.text.tokens
    if trigger.clause is None or trigger.frame.kind not in _CHARGING or thing.head <= trigger.index:
        return False
    led = {slot.place for slot in trigger.frame.valence if slot.role is Role.PURPOSE}
    around = [tokens[kid] for kid in scene.text.children[thing.head] if trigger.index < kid < thing.head]
    done = any(one.lemma == grammar.have and one.has("VerbForm=Inf") for one in (*around, tokens[thing.head]))
    return done and any(grammar.plain.get(one.text, one.text) in led for one in around)


@cache
def _aiming(aims: frozenset[str]) -> frozenset[str]:
    return frozenset(aim.split(" ", 1)[0] for aim in aims)


def prosecutes(scene: Scene, kind: str, thing: Thing) -> bool:
    """« Le procureur a annoncé le démantèlement d'un réseau »: who only tells of what is no deed of justice."""
    if kind in _JUSTICE or not isinstance(thing.filler, Entity) or thing.filler.kind is not Kind.PERSON:
        return False
    return thing.filler in _courtly(scene)


def _courtly(scene: Scene) -> frozenset[object]:
    """Those who are called by an office of justice, found once for a text."""
    known = scene.text.notes.get(_courtly)
    if not isinstance(known, frozenset):
        lowered, courts = scene.text.lowered, scene.frames.courts
        people = (entity for entity in scene.reading.entities if entity.kind is Kind.PERSON)
        known = frozenset(
            e for e in people if any(lowered[i] in courts for m in e.mentions for i in (*m.titles, m.head))
        )
        scene.text.notes[_courtly] = known
    return known


def _beside(scene: Scene, head: int) -> bool:
    """« un stade près de l'ancien magasin Orial »: what something is near does and undergoes nothing."""
    near = scene.text.lowered[max(head - _NEAR, scene.text.sentence(head).start) : head]
    if scene.frames.nearby.isdisjoint(near):
        return False
    last = max(i for i, word in enumerate(near) if word in scene.frames.nearby)
    first = head - len(near) + last + 1
    led = scene.text.lowered[first] in scene.frames.grammar.ofs and not scene.text.tokens[first + 1].text[0].isdigit()
    return led and all(scene.text.tokens[i].pos in _PHRASE for i in range(first + 1, head))


def _by(scene: Scene, thing: Thing) -> int | None:
    """The « par » right before what ``thing`` is."""
    tokens, here = scene.text.tokens, min(scene.text.within(thing.span), default=thing.head) - 1
    here = skip_back(tokens, here, 0, BEFORE_NOUN)
    return here if here > 0 and scene.text.lowered[here] == scene.frames.grammar.by else None


def _behind(scene: Scene, head: int) -> int | None:
    """The « par » whose phrase token ``head`` is in: « par la maire de Dax, (Ana Roux) »."""
    tokens, grammar = scene.text.tokens, scene.frames.grammar
    near = range(head - 1, max(head - _WIDE, scene.text.sentence(head).start) - 1, -1)
    stop = next((i for i in near if tokens[i].pos in VERBS or scene.text.lowered[i] == grammar.by), None)
    return stop if stop is not None and scene.text.lowered[stop] == grammar.by else None


def _verb(scene: Scene, first: int, last: int) -> int | None:
    """The last verb between two tokens."""
    return next((i for i in range(last - 1, first, -1) if scene.text.tokens[i].pos in VERBS), None)
