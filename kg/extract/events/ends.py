"""Where something comes from or goes to: « lancé en direction de Vénus », « évacuer X vers Dax », « acheté à X »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.tokens import skip_back, under
from kg.annotate.universal import BEFORE_NOUN
from kg.extract.events.rivals import first
from kg.extract.events.whereabouts import beside
from kg.lang.frames import Slot
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_ACQUISITION, _ELECTION = "Acquisition", "Election"
_APPOINTMENT, _COMPETITION = "Appointment", "Competition"
_ELECTING = frozenset({_APPOINTMENT, _ELECTION})
_PAID = frozenset({"Investment", "Spending"})
WAYS = frozenset({Role.DESTINATION, Role.SOURCE})
_LINKING = frozenset({"ADP", "PUNCT", "VERB", "AUX", "PRON", "CCONJ"})
# What may stand between a preposition and the noun that it leads in.
_NAMING = BEFORE_NOUN | {"NOUN"}
_CALLED = frozenset({"flat:name", "flat:foreign", "nmod", "appos"})
_GIVEN = "iobj"
# How the lexicon of titles calls those who lead a country or a ministry.
_RULING = frozenset({"head", "minister", "state"})
_SETTLED = frozenset({Role.PLACE, Role.SOURCE})
_STAGED, _TWOFOLD = frozenset({"Competition", "Election"}), frozenset({"building", "event"})
# What happens before a house, to nobody in it.
_BEFALLING = frozenset({"Accident", "Arrest", "Attack", "Death", "Injury", "Protest"})
_HANDED = frozenset({Role.RECIPIENT, Role.SOURCE, Role.PATIENT})
# In tokens: « à bord d'une petite fusée Ariane 5 ».
_FAR = 5


def way(scene: Scene, trigger: Trigger, thing: Thing) -> Role | None:
    """« lancé à bord d'une fusée en direction de Vénus »: what the preposition of several words tells."""
    inside = scene.text.within(thing.span)
    begin = inside[0] if inside else thing.head
    near = not scene.ways.keys().isdisjoint(range(max(begin - _FAR, trigger.index + 1) + 1, begin))
    if trigger.clause is None or not near or not under(scene.text, thing.head, trigger.anchor):
        return None
    if isinstance(thing.filler, str) and any(i in scene.entities for i in inside):
        return None
    for last in range(begin - 1, max(begin - _FAR, trigger.index + 1), -1):
        if last in scene.names or (scene.text.tokens[last].pos in _LINKING and not _of(scene, last)):
            return None
        if _of(scene, last):
            return scene.ways.get(last)
    return None


def reached(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« remorqué jusqu'à (Brest) »: whether a place is where a way ends that may lead « vers » one."""
    grammar, place = scene.frames.grammar, isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PLACE
    leads = place and Slot(grammar.towards, Role.DESTINATION) in trigger.frame.valence
    return leads and any(a.head == thing.head and a.preposition == grammar.upto for a in trigger.arguments)


def end(scene: Scene, trigger: Trigger, thing: Thing, likely: Role) -> Role | None:
    """« évacuer X vers Dax », « le rachat de X à la société Y », « auprès de Y »: no deed is done to Dax, nor by Y.

    « a été élue à la présidence de Kerlan »: nor is a body elected. Nor does a town do what happens in it: « l'attentat
    commis à Dax, qui a fait un mort », nor « lui » what is done to him: « la présidente lui a rendu visite ».
    """
    if likely is Role.AGENT and scene.text.tokens[thing.head].dep == _GIVEN:
        return Role.RECIPIENT
    if not isinstance(thing.filler, Entity):
        return None
    if likely is Role.RECIPIENT and thing.filler.kind in ACTORS and _giver(scene, trigger, thing):
        return Role.AGENT
    if thing.filler.kind in ACTORS and _sold(scene, trigger, thing.head):
        return Role.SOURCE
    if likely is Role.AGENT and trigger.frame.kind == _ACQUISITION and _taker(scene, trigger, thing.head):
        return Role.RECIPIENT
    if likely is Role.PATIENT and trigger.frame.kind in _ELECTING and thing.filler.kind is Kind.ORGANIZATION:
        if elected(trigger) and thing.head < trigger.index:
            return likely
        return Role.RECIPIENT if thing.head > trigger.index else None
    preposition = scene.syntax.preposition(thing.head)
    if thing.filler.kind is not Kind.PLACE or not preposition:
        return None
    role = next((slot.role for slot in trigger.frame.valence if slot.place == preposition), None)
    if role in WAYS:
        return None if beside(scene, thing.head) else role
    return Role.PLACE if likely is Role.AGENT and preposition in scene.frames.locatives else None


def elected(trigger: Trigger) -> bool:
    """« Le Parti vert a remporté les législatives »: whether who does what the verb says is elected by it."""
    verb = trigger.frame.kind == _ELECTION and trigger.clause is not None
    return verb and any(slot.place == "S" and slot.role is Role.PATIENT for slot in trigger.frame.valence)


def received(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« verser 2 millions à la ville de Dax »: the town is a body, to which what is told gives.

    So is the land « prêter 3 millions au Bénin », and the port « à la tête du port de Dax ».
    """
    head, to = thing.head, scene.frames.grammar.to
    noun = scene.text.tokens[head].head
    named = scene.syntax.preposition(head) == scene.frames.grammar.of and noun == head - 2
    if trigger.frame.kind == _APPOINTMENT and scene.syntax.preposition(head) == scene.frames.grammar.of:
        return scene.text.lemmas[noun] in scene.frames.helm and under(scene.text, head, trigger.anchor)
    gives = any(slot.place == to and slot.role is Role.RECIPIENT for slot in trigger.frame.valence)
    bodily = named and scene.text.lemmas[noun] in scene.frames.lands and scene.syntax.preposition(noun) == to
    bodily = bodily or (trigger.frame.kind in _PAID and scene.syntax.preposition(head) == to)
    return gives and bodily and under(scene.text, head, trigger.anchor)


def settled(scene: Scene, trigger: Trigger, thing: Thing, likely: Role) -> Role | None:
    """« a vendu vingt avions à la Norvège »: a country behind « à la » is no place where that happens.

    Nor is who sells behind « à » or signs behind « entre », nor what « vers » and « auprès de » lead in. Nor is a town
    that a name holds left: « transporté à l'institut médico-légal de Dax ». « Au premier tour » is what is played for;
    « devant la mairie » is where something befalls somebody;
    « pour des raisons de sécurité » tells whence it comes.
    """
    if likely is Role.PURPOSE and scene.text.lemmas[thing.head] in scene.frames.reasons.motives:
        return Role.SOURCE
    if likely is Role.PLACE and trigger.frame.kind in _STAGED and _round(scene, thing.head):
        return Role.PURPOSE
    if isinstance(thing.filler, Entity) and likely is Role.RECIPIENT and _outside(scene, trigger, thing):
        return Role.PLACE
    if not isinstance(thing.filler, Entity) or likely not in _SETTLED:
        return likely
    grammar, here, tokens = scene.frames.grammar, thing.head, scene.text.tokens
    if likely is Role.SOURCE and thing.filler.kind is Kind.PLACE and beside(scene, here):
        return Role.PLACE
    if likely is Role.SOURCE:
        held = scene.syntax.preposition(here) == grammar.of and tokens[here].head in scene.entities
        return Role.PLACE if held and thing.filler.kind is Kind.PLACE else likely
    place = scene.syntax.preposition(first(scene, here))
    if place not in {grammar.to, grammar.of} and Slot(place, Role.AGENT) in trigger.frame.valence:
        return Role.AGENT
    if thing.filler.kind in ACTORS:
        sold = trigger.frame.kind == _ACQUISITION and place == grammar.to
        return _handed(trigger, grammar.to) or likely if sold else likely
    if likely is Role.PLACE and (_ruled(scene, thing) or _playing(scene, trigger, thing)):
        return None
    before = _leading(scene, trigger.index, here)
    if before > trigger.index and scene.text.lowered[before] == grammar.towards:
        return Role.DESTINATION
    if trigger.index < here and _beside(scene, before):
        return Role.RECIPIENT
    led = here > 1 and tokens[here - 1].pos == "DET" and tokens[here - 2].text.lower() == grammar.to
    return _handed(trigger, grammar.to) if led and thing.filler.name in scene.frames.nations else likely


def _outside(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Une bombe a explosé devant la (mairie) »: whether something befalls people before a house or site."""
    sited = isinstance(thing.filler, Entity) and thing.filler.kind in {Kind.ORGANIZATION, Kind.PLACE}
    return (
        trigger.frame.kind in _BEFALLING
        and sited
        and scene.syntax.preposition(thing.head) == scene.frames.grammar.facing
    )


def _round(scene: Scene, head: int) -> bool:
    """Whether a noun that may be a building or a round is masculine, and so no building: « le tour », « la tour »."""
    return scene.text.tokens[head].has("Gender=Masc") and scene.sorts(head) >= _TWOFOLD


def _ruled(scene: Scene, thing: Thing) -> bool:
    """« a reçu le président du Liban »: nothing happens in the country that somebody leads because of that."""
    led = (
        scene.syntax.preposition(thing.head) == scene.frames.grammar.of
        and getattr(thing.filler, "name", "") in scene.frames.nations
    )
    governor = scene.text.tokens[thing.head].head
    return led and scene.frames.callings.get(scene.text.lemmas[governor]) in _RULING


def _playing(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« L'équipe de France affrontera l'Italie »: no match is played in a country because a team is of it."""
    team = scene.entities.get(scene.text.tokens[thing.head].head)
    led = scene.syntax.preposition(thing.head) == scene.frames.grammar.of
    return led and trigger.frame.kind == _COMPETITION and team is not None and team.kind is Kind.ORGANIZATION


def _beside(scene: Scene, before: int) -> bool:
    """« auprès du Japon »."""
    return before > 0 and _of(scene, before) and scene.text.lowered[before - 1] == scene.frames.grammar.beside


def _handed(trigger: Trigger, to: str) -> Role | None:
    """What whoever ``to`` leads in has, or gives, of what the word tells."""
    return next((slot.role for slot in trigger.frame.valence if slot.place == to and slot.role in _HANDED), None)


def _sold(scene: Scene, trigger: Trigger, head: int) -> bool:
    """Whether the word has what it tells from the one at ``head``, by the preposition before that, not « de » alone."""
    grammar = scene.frames.grammar
    places = [slot.place for slot in trigger.frame.valence if slot.role is Role.SOURCE]
    places = [place for place in places if place.partition(" ")[0] != grammar.of]
    before = _leading(scene, trigger.index, head) if places else trigger.index
    between = scene.text.tokens[trigger.index + 1 : before]
    if before <= trigger.index or any(token.has("VerbForm=Fin") for token in between):
        return False
    if _of(scene, before):
        return any(place.startswith(f"{scene.text.lowered[before - 1]} ") for place in places)
    return grammar.to in places and scene.text.lowered[before] in grammar.tos


def _giver(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« a touché 3 000 euros de la société X »: who gives it, where « de » leads in who does."""
    of = scene.frames.grammar.of
    if not any(slot.place == of and slot.role is Role.AGENT for slot in trigger.frame.valence):
        return False
    here = skip_back(scene.text.tokens, min([thing.head, *scene.text.within(thing.span)]) - 1, trigger.index, _NAMING)
    return here > trigger.index and _of(scene, here)


def _taker(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« la vente de ses magasins à X et Y »: who gets it behind « à » does not do it."""
    to = scene.frames.grammar.to
    gets = any(slot.place == to and slot.role is Role.RECIPIENT for slot in trigger.frame.valence)
    return gets and head > trigger.index and scene.syntax.preposition(first(scene, head)) == to


def _leading(scene: Scene, first: int, head: int) -> int:
    """The token before the phrase, behind token ``first``, of which ``head`` is the name: « à la société Y »."""
    tokens, here = scene.text.tokens, head
    while tokens[here].dep in _CALLED and first < tokens[here].head < here and not scene.syntax.preposition(here):
        here = tokens[here].head
    return skip_back(tokens, here - 1, first, BEFORE_NOUN)


def _of(scene: Scene, index: int) -> bool:
    return scene.text.lowered[index] in scene.frames.grammar.ofs
