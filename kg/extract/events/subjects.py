"""Who is the subject of a verb near what an event is told by, and who does and undergoes a passive, by grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Part, Voice, participle
from kg.annotate.tokens import under
from kg.annotate.universal import HELPERS, NOUNS, SUBJECTS, VERBS
from kg.extract.events.borne import named_by
from kg.extract.events.counts import HARM, TOLL
from kg.extract.events.ends import elected
from kg.extract.events.rivals import first
from kg.extract.events.roles import deals
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_APPOINTMENT, _DECISION, _NAME = "Appointment", "Decision", "flat:name"
_OBJECT = frozenset({"obj"})
# In tokens: from a name to its initials in brackets.
_LONG = 14
_PASSIVE = frozenset({"aux:pass"})
_BESIDES = frozenset({"ROOT", "advcl", "conj", "parataxis"})


def done_by(scene: Scene, head: int) -> int | None:
    """The participle that is done by ``head`` or by the noun that names it: « présenté par X », « est élu par X ».

    So is what opens a sentence: « Saisie par X, Y a annulé le permis ».
    """
    here = named_by(scene, head)
    if scene.text.tokens[head - 1].text == "(":  # « par l'Union pour la défense des rives (UDR) »
        before = range(max(head - _LONG, scene.text.sentence(head).start), head - 1)
        here = next((scene.text.tokens[i] for i in before if scene.named(i) == scene.named(head) is not None), here)
    verb = scene.text.tokens[here.head]
    by = scene.syntax.preposition(here.index) == scene.frames.grammar.by and here.index > verb.index
    opens = verb.dep == "advcl" and verb.head > here.index and not scene.syntax.kids(verb.index, HELPERS)
    passive = opens or verb.dep.startswith("acl") or scene.syntax.kids(verb.index, _PASSIVE)
    return verb.index if by and passive and participle(verb) else None


def subject_of(scene: Scene, head: int) -> int | None:
    """The finite verb whose subject is ``head``, or the noun that names it (« le groupe Bolvig »)."""
    tokens = scene.text.tokens
    here = named_by(scene, head)
    verb = tokens[here.head]
    if here.dep not in SUBJECTS or here.pos not in NOUNS:
        return None
    told = verb.has("VerbForm=Fin") or bool(scene.syntax.kids(verb.index, HELPERS))
    finite = told and verb.pos in VERBS
    return verb.index if finite or verb.dep == "acl:relcl" else None  # « que dirige X », tagged as it may be


def nearer(scene: Scene, verb: int, anchor: int) -> bool:
    """Whether a clause with its own subject stands between a verb and a present participle.

    « Alors que X parlait, un homme est entré et a tiré, blessant Y »: X has hurt nobody.
    """
    tokens = scene.text.tokens
    if not (tokens[anchor].has("VerbForm=Part") and tokens[anchor].has("Tense=Pres")):
        return False
    subjects = (token for token in tokens[verb + 1 : anchor] if token.dep in SUBJECTS and token.pos in NOUNS)
    clauses = (tokens[subject.head] for subject in subjects if verb < subject.head < anchor)
    return tokens[verb].dep != "conj" and any(clause.dep in _BESIDES for clause in clauses)


def logical(scene: Scene, trigger: Trigger) -> tuple[frozenset[int], frozenset[int]]:
    """The heads of those that a passive is done to (its subject), and of those that do it (after « par »).

    Nobody who « a été élu » does the electing, and nobody « tué par un policier » has killed him.
    """
    if trigger.clause is None or (trigger.frame.reflexive and trigger.clause.voice is Voice.PASSIVE):
        return frozenset(), frozenset()  # « évadé de prison »
    if trigger.clause.voice is not Voice.PASSIVE:
        facing = trigger.frame.kind == _DECISION and trigger.frame.lemma in scene.frames.facing
        borne = trigger.clause.subjects if facing or elected(trigger) else ()  # « X a écopé de 2 ans »
        return _called(scene, borne), _called(scene, _deal(trigger))
    parts = {Part.SUBJECT, Part.OBJECT}
    heads = {argument.head for argument in trigger.arguments if argument.part in parts}
    led = {head for head in heads if scene.syntax.preposition(first(scene, head)) == scene.frames.grammar.by}
    doers = {head for head in led if not _anothers(scene, trigger, head)}
    undergoers = {head for head in heads - doers if not _has(scene, trigger, head)}
    return _called(scene, undergoers), _called(scene, doers)


def _anothers(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« remplacé par (Luc Bas), arrêté lundi »: who does what an earlier verb tells is told of by the participle."""
    tokens = scene.text.tokens
    before = tokens[first(scene, head)].head
    return head < trigger.index and before not in {trigger.index, trigger.anchor} and before < head


def _has(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« (L'avion) est équipé de filtres », « (l'homme) s'est fait exploser »: if an object does it, by its turn."""
    slots = (slot for slot in trigger.frame.valence if slot.place == "O" and scene.fits(head, slot.sort))
    return next((slot.role for slot in slots), None) is Role.AGENT


def spared(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether ``thing`` undergoes nothing: beside whoever takes the post, or before « a fait dix morts »."""
    verb = trigger.anchor if trigger.clause is not None else scene.text.tokens[trigger.index].head
    counts = trigger.frame.kind in TOLL and scene.text.lemmas[verb] in scene.frames.tolling
    happening = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.EVENT
    own = any(a.preposition == scene.frames.grammar.own for a in trigger.arguments)  # « a causé son décès »
    counted = counts and not (happening or own or trigger.frame.words) and thing.head < verb
    return counted or _installed(scene, trigger, thing) or _befallen(scene, trigger, thing)


def _befallen(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« X a bénéficié d'un non-lieu dans l'affaire du meurtre de Y »: the noun of harm tells itself whom it befell."""
    if trigger.clause is not None or trigger.frame.kind not in HARM or thing.head > trigger.index:
        return False
    if any(a.head == thing.head for a in trigger.arguments) or under(scene.text, thing.head, trigger.index):
        return False
    verb = scene.text.tokens[scene.text.tokens[trigger.index].head]
    if scene.text.tokens[trigger.index].dep in _OBJECT and scene.text.lemmas[verb.index] in scene.frames.lenders:
        return False  # « X a subi l'attaque de Y »
    own = (a.head for a in trigger.arguments if a.preposition == scene.frames.grammar.of and a.head > trigger.index)
    named = ((head, scene.named(head)) for head in own if head not in scene.times)
    return any(one is None or one.kind is not Kind.PLACE for head, one in named if head not in scene.quantities)


def _installed(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« X a intégré le cabinet du ministre Y », « X est mort, au regret de Y »: only the subject undergoes it."""
    clause, frame = trigger.clause, trigger.frame
    if clause is None or clause.voice is not Voice.ACTIVE or thing.head <= trigger.anchor:
        return False
    if frame.kind != _APPOINTMENT and frame.transitive:
        return False
    takes = any(slot.place == "S" and slot.role is Role.PATIENT for slot in frame.valence)
    taking = [a for a in trigger.arguments if a.part is Part.SUBJECT and a.head < trigger.anchor]
    mine = any(a.head == thing.head for a in trigger.arguments if a.part is Part.SUBJECT)
    person = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PERSON
    led = scene.syntax.preposition(first(scene, named_by(scene, thing.head).index))
    return takes and bool(taking) and person and not mine and bool(led)


def _deal(trigger: Trigger) -> frozenset[int]:
    """« X a tué »: the subjects of an active verb that kills, whether it is said whom or not."""
    own = {slot.role for slot in trigger.frame.valence if slot.place == "S"}
    if Role.AGENT not in own or not deals(trigger):
        return frozenset()
    return frozenset(a.head for a in trigger.arguments if a.part is Part.SUBJECT and not a.guessed)


def _called(scene: Scene, heads: Iterable[int]) -> frozenset[int]:
    """``heads`` with those of the names that they lead in: « M. Bas »."""
    known = frozenset(heads)
    names = (child for head in known for child in scene.text.children[head] if scene.text.tokens[child].dep == _NAME)
    return known.union(names)
