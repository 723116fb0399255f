"""Who stands in a sentence outside of what one of its words tells.

« a poignardé X avant de se suicider »: X has not killed himself; « X a vu Y partir »: X stays; « tous, sauf X ».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.clauses import alike
from kg.annotate.control import alongside, controller, told_to
from kg.annotate.excepted import excepted
from kg.annotate.objects import taken
from kg.annotate.syntax import Part, Voice, participle
from kg.annotate.tokens import foremost, under
from kg.annotate.universal import FLAT, HELPERS, SUBJECTS, VERBS
from kg.extract.events.borne import named_by
from kg.lang.frames import NOUN
from kg.model import Entity, Span
from kg.terms import Kind, Manner, Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger
    from kg.model import Token

_AFTER = frozenset({"appos", "conj", "flat:foreign", "flat:name"})
_ASIDE, _DEPARTURE, _DEATH = frozenset({"acl", "amod"}), "Departure", "Death"
_DECISION, _GOING = "Decision", frozenset({"Departure", "Meeting"})
_ACCIDENT, _ELECTION, _WON = "Accident", "Election", frozenset({"Competition", "Election"})
_RELATIVE, _BELOW = "acl:relcl", frozenset({"acl:relcl", "advcl", "ccomp"})
_DOWN = frozenset({"nmod", "appos", "conj"})
_WITHIN, _PLAYED = _DOWN | FLAT, frozenset({Role.AGENT, Role.PATIENT})
_SPOKEN_OF = frozenset({"obj", "obl:agent", "obl:arg", "obl:mod"})
_PASSIVE, _MARK = frozenset({"aux:pass"}), frozenset({"mark"})
_CORE, _LOOSE = frozenset({"nsubj", "nsubj:pass", "obj", "obl:agent"}), frozenset({"dep", "xcomp"})
_LIVING = frozenset({"actor", "person"})
_COUNTS = frozenset({"nummod", "det"})
_OF_IT = frozenset({"amod", "nmod"})  # « le (second) tour »
_OBJECT, _HUNG = frozenset({"obj", "iobj"}), frozenset({"xcomp", "ccomp"})


def outside(scene: Scene, trigger: Trigger, head: int) -> bool:
    """Whether what is named at token ``head`` has no part in what ``trigger`` tells."""
    apart = excepted(scene.text, scene.frames.grammar)
    if head in apart and trigger.index not in apart:
        return True
    told = under(scene.text, trigger.anchor, head)  # « selon la police, qui a arrêté deux hommes »
    if head in scene.attributed and trigger.index not in scene.attributed and not told:
        behind = scene.text.tokens[head : trigger.index + 1]  # « selon Luc Roy », not « selon Luc Roy, réélu en juin »
        return not behind or any(word.has("VerbForm=Fin") for word in behind)
    return any(bars(scene, trigger, head) for bars in _BARS)


def unquoted(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Luc Bas craint : « Une firme sur deux a fermé » »: who stands before a quotation that has its subject."""
    claim = scene.claims[trigger.index]
    if claim is None or claim.manner is not Manner.DIRECT or claim.content.covers(thing.span):
        return False
    if trigger.clause is None and thing.span.end <= claim.content.start:
        return _announced(scene, claim.content)  # « Luc Bas est en colère : « La fermeture est injuste. » »
    subjects = (a.head for a in trigger.arguments if a.part is Part.SUBJECT)
    inside = (scene.text.tokens[head].span for head in (trigger.anchor, *subjects))
    return any(a.part is Part.SUBJECT for a in trigger.arguments) and all(map(claim.content.covers, inside))


def _announced(scene: Scene, content: Span) -> bool:
    """Whether a colon leads in words with a verb of their own, in which nobody speaks of himself."""
    words = scene.text.within(content)
    told = scene.text.tokens[words.start : words.stop]
    led = [scene.text.tokens[i].text for i in range(max(words.start - 2, 0), words.start)]
    own = any(word.pos == "PRON" and word.has("Person=1") for word in told)
    return ":" in led and not own and any(word.has("VerbForm=Fin") for word in told)


def uninvolved(scene: Scene, trigger: Trigger, head: int) -> bool:
    """Whether who stands at ``head`` does nothing of what ``trigger`` tells: it is beaten there, or looks on."""
    return any(bars(scene, trigger, head) for bars in _UNINVOLVED)


def convenes(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a convoqué des élections », « X a reporté le scrutin »: who does something to a vote is not elected by it.

    Nor by doing it to what the vote has: « X conteste les résultats du second tour ».
    """
    noun, told = scene.text.tokens[trigger.index], first(scene, head)
    while noun.dep in _OF_IT and noun.head != noun.index:
        noun = scene.text.tokens[noun.head]
    if trigger.clause is not None or trigger.frame.kind != _ELECTION or noun.dep not in _OBJECT:
        return False
    known = scene.frames.verbs.get(scene.text.lemmas[noun.head], ())
    return told.dep in SUBJECTS and told.head == noun.head and all(frame.kind not in _WON for frame in known)


def _beside(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a parlé avec Y de la fermeture du site »: whom the verb is done with does not do what its noun tells."""
    noun, told = scene.text.tokens[trigger.index], first(scene, head)
    along = trigger.clause is None and scene.syntax.preposition(told.index) == scene.frames.grammar.along
    return along and told.head < told.index < noun.index and scene.text.tokens[told.head].pos == "VERB"


def _opposed(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X proteste contre la suspension de Y »: who is against what a noun tells does not do it."""
    noun, told = scene.text.tokens[trigger.index], first(scene, head)
    against = trigger.clause is None and scene.syntax.preposition(noun.index) == scene.frames.grammar.against
    return against and told.dep in SUBJECTS and told.head == noun.head


def _put(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« a placé X en redressement », « met X en vente »: what is put into it does nothing."""
    noun, told = scene.text.tokens[trigger.index], first(scene, head)
    into = scene.syntax.preposition(noun.index) == scene.frames.grammar.within
    return trigger.clause is None and into and told.dep in _OBJECT and told.head == noun.head


def _visited(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a obtenu la visite d'observateurs », « la démission de Y »: who comes or goes is told by the noun itself."""
    if trigger.clause is not None or trigger.frame.kind not in _GOING or head > trigger.index:
        return False
    if scene.text.tokens[trigger.index].dep not in _OBJECT or any(a.head == head for a in trigger.arguments):
        return False
    of = (a.head for a in trigger.arguments if a.preposition == scene.frames.grammar.of and a.head > trigger.index)
    return any(not scene.sorts(one).isdisjoint(_LIVING) for one in of)


def _attending(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a témoigné au procès de Y », « X attend le verdict »: a person before the noun of a decision takes none."""
    entity = scene.named(head)
    person = entity is not None and entity.kind is Kind.PERSON
    apart = trigger.clause is None and trigger.frame.kind == _DECISION and head < trigger.index
    if not apart or not person or any(a.head == head for a in trigger.arguments):
        return False
    verb = scene.text.lemmas[scene.text.tokens[trigger.index].head]
    return verb not in scene.frames.lenders and not under(scene.text, head, trigger.index)


def _undergoing(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a saisi Y et porté plainte »: what is done to Y, the object of the first verb, makes Y do nothing."""
    anchor, told = scene.text.tokens[trigger.anchor], first(scene, head)
    joined = anchor.dep == "conj" and anchor.pos == "VERB" and trigger.clause is not None
    return joined and told.dep in _OBJECT and told.head == anchor.head < told.index < anchor.index


def _looks_on(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a regretté la fermeture », « X a annulé l'achat »: the subject of a verb, and what it speaks of or undoes.

    « X a regretté son départ » may be X's own.
    """
    noun = scene.text.tokens[trigger.index]
    if trigger.frame.pos != NOUN or noun.dep not in _SPOKEN_OF or not head < noun.head < trigger.index:
        return False
    if any(argument.preposition == scene.frames.grammar.own for argument in trigger.arguments):
        return False
    if scene.text.lemmas[noun.head] not in scene.frames.onlooking | scene.moods.words.undoing:
        return False
    subject = first(scene, head)
    return subject.dep == "nsubj" and under(scene.text, noun.head, subject.head)  # « a voté un texte regrettant la … »


def _joined(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a été tué et Y blessé »: the subject of the verb that is joined to it."""
    token = scene.text.tokens[head]
    while token.dep in _COUNTS and token.head != token.index:
        token = scene.text.tokens[token.head]
    verb = scene.text.tokens[token.head]
    after = trigger.anchor < token.index < verb.index and trigger.anchor not in {verb.index, token.index}
    return after and token.dep in SUBJECTS and verb.dep == "conj" and under(scene.text, verb.index, trigger.anchor)


def _beaten(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a battu Y pour décrocher le titre »: what is done to Y makes Y do nothing behind « pour »."""
    anchor = scene.text.tokens[trigger.anchor]
    anchor = anchor if trigger.clause is not None else scene.text.tokens[anchor.head]
    return _before(head, anchor) and first(scene, head).dep == "obj" and first(scene, head).head == anchor.head


def _spared(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a poignardé Y avant de se suicider », « avant d'être arrêté »: what befalls the subject spares the object."""
    anchor, told = scene.text.tokens[trigger.anchor], first(scene, head)
    if told.dep not in _OBJECT:
        return False
    undergone = any(one.has("VerbForm=Inf") for one in scene.syntax.kids(anchor.index, _PASSIVE))
    marks = (scene.text.lowered[one.index] for one in scene.syntax.kids(anchor.index, _MARK))
    if undergone and scene.frames.grammar.before in marks:
        return told.index < anchor.index and anchor.head in {told.index, told.head}
    return _before(head, anchor) and bool(scene.syntax.kids(anchor.index, _OBJECT)) and _reflexive(scene, anchor)


def _before(head: int, anchor: Token) -> bool:
    """Whether token ``head`` stands between a verb and the infinitive ``anchor`` that goes along with it."""
    return anchor.dep == "advcl" and anchor.has("VerbForm=Inf") and anchor.head < head < anchor.index


def _of_owner(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« La voiture du maire, Luc Bas, a brûlé »: who is called by the noun before the comma has it only."""
    name, tokens = scene.text.tokens[head], scene.text.tokens
    owner = tokens[name.head]
    thing = tokens[owner.head]
    owned = name.dep == "appos" and owner.dep == "nmod" and thing.pos == "NOUN" and thing.head == trigger.anchor
    if not owned or trigger.clause is None or scene.syntax.preposition(owner.index) != scene.frames.grammar.of:
        return False
    return scene.counted(thing.index) is None and scene.sorts(thing.index).isdisjoint(_LIVING)


def first(scene: Scene, head: int) -> Token:
    """The first name of the row or apposition that token ``head`` is in."""
    return scene.text.tokens[foremost(scene.text.tokens, head, _AFTER)]


def _reflexive(scene: Scene, verb: Token) -> bool:
    before = scene.text.lowered[verb.index - 1]
    return before in scene.frames.grammar.reflexive


def _watching(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a vu Y tuer Z », « X a sommé Y de partir »: the subject of a verb whose object does the infinitive.

    Of « X a promis à Y de partir » it is whoever is promised it.
    """
    tokens, anchor = scene.text.tokens, scene.text.tokens[trigger.anchor]
    if (earlier := alongside(scene.syntax, anchor.index)) is not None:
        anchor = tokens[earlier]
    while anchor.dep == "conj" and anchor.has("VerbForm=Inf") and tokens[anchor.head].has("VerbForm=Inf"):
        anchor = tokens[anchor.head]
    if not anchor.has("VerbForm=Inf") or anchor.dep not in _HUNG or anchor.head >= anchor.index:
        return False
    governor = tokens[anchor.head]
    others = controller(scene.syntax, governor.index)
    if governor.lemma in scene.frames.promisers:
        return head in others and all(t.pos != "PRON" for t in scene.syntax.kids(anchor.index, _OBJECT))
    if head > governor.index:
        return False
    return bool(others) and head not in others and head in scene.syntax.grammatical(governor.index)[0]


def _hearing(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a dit à Y avoir vendu Z », « X a annoncé à l'AFP une grève »: who hears of it has no part in it."""
    claim, body = scene.claims[trigger.index], scene.named(head)
    told = claim is not None and body is not None and claim.said_at == body and body.kind is Kind.ORGANIZATION
    if told and claim is not None and not claim.content.covers(scene.text.tokens[head].span):
        return True
    return head < trigger.anchor and told_to(scene.syntax, trigger.anchor) == head


def _whose(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X, dont la fille est morte, pleure »: who has its subject has no part in a clause, nor she in the next."""
    number, grammar, lowered = scene.text.sentence_of[trigger.index], scene.frames.grammar, scene.text.lowered
    if trigger.clause is None or number not in scene.with_whose:
        return False
    start = scene.text.sentences[number].start
    begin = next((i for i in range(trigger.anchor, start, -1) if lowered[i] == grammar.whose), None)
    if begin is None:
        return False
    closed = next((i for i in range(begin, trigger.anchor) if lowered[i] == ","), None)
    if closed is not None:
        told = any(token.has("VerbForm=Fin") for token in scene.text.tokens[begin:closed])
        return told and begin < head < closed and scene.text.tokens[head].dep in SUBJECTS
    slot = any(slot.place == grammar.of and slot.role in _PLAYED for slot in trigger.frame.valence)
    held = any(begin < subject < trigger.anchor for subject in scene.syntax.grammatical(trigger.anchor)[0])
    last = begin - 1 - (lowered[begin - 1] == ",")
    return held and not slot and last in _mentioned(scene, head) and scene.named(head) is not None


def _taken(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« Le policier qui avait interpellé X a été blessé »: whom the relative clause has for itself."""
    verb = scene.text.tokens[min(_mentioned(scene, head), default=head) - 1]
    if verb.dep != _RELATIVE or verb.pos != "VERB" or not verb.index < head < trigger.anchor:
        return False
    return scene.syntax.voice(verb.index) is Voice.ACTIVE and not under(scene.text, trigger.anchor, verb.index)


def _anothers(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a perdu son frère, tué à Dax »: what a participle behind a comma tells of one without a name."""
    anchor = scene.text.tokens[trigger.anchor]
    if anchor.dep not in _ASIDE or not participle(anchor) or not head < anchor.head < anchor.index:
        return False
    if scene.text.lowered[anchor.index - 1] != "," or scene.named(anchor.head) is not None:
        return False
    return "person" in scene.sorts(anchor.head) and not under(scene.text, head, anchor.head)


def _above(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« La mère de X, qui a été tué »: the noun that holds what the clause is said of."""
    anchor = scene.text.tokens[trigger.anchor]
    noun = scene.text.tokens[anchor.head]
    within = anchor.dep == _RELATIVE and trigger.clause is not None and noun.dep == "nmod" and head < noun.index
    if not within or alike(scene.text.tokens[head], anchor) or not scene.syntax.kids(anchor.index, _PASSIVE):
        return False
    return noun.index in scene.syntax.grammatical(anchor.index)[0] and under(scene.text, noun.index, head)


def _called(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« un accident de la route », « du travail »: what sort it is, and nothing that suffers it."""
    sort = trigger.clause is None and trigger.frame.kind == _ACCIDENT and scene.text.tokens[head].head == trigger.index
    return sort and scene.text.lemmas[head] in scene.frames.risky


def _mentioned(scene: Scene, head: int) -> range:
    return scene.text.within(scene.mentions.get(head, scene.text.tokens[head].span))


def _over(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X a survécu à l'accident qui a tué Y »: the subject of a verb has no part in what a clause below tells.

    That clause has its subject; of another than a relative one whoever only completes the main subject has no part.
    """
    tokens, anchor = scene.text.tokens, scene.text.tokens[trigger.anchor]
    if anchor.dep not in _BELOW or not head < anchor.head < anchor.index or trigger.clause is None:
        return False
    if scene.text.lemmas[anchor.head] in scene.frames.asides.periods:  # « Ana Roy, 22 ans, qui s'est blessée »
        return False
    subjects, top, governor = scene.syntax.grammatical(trigger.anchor)[0], _top(scene, head), anchor
    if anchor.head in subjects and scene.text.lemmas[anchor.head] in scene.frames.nouns:
        return True  # « X, rescapé du séisme qui a tué sa mère »
    if anchor.dep == _RELATIVE:
        governor = tokens[foremost(tokens, anchor.head, _DOWN)]
    told = governor.index in subjects or any(anchor.head <= one for one in subjects)
    apart = top not in {governor.index, *subjects} and head not in subjects and (anchor.dep == _RELATIVE or top != head)
    return told and apart and top in scene.syntax.grammatical(governor.head)[0]


def _top(scene: Scene, head: int) -> int:
    """The first noun of the phrase that the token at ``head`` completes: « les troupes de Luc (Bas) »."""
    return foremost(scene.text.tokens, head, _WITHIN)


def behind(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« Le tableau volé à X a été retrouvé chez Y »: what the main verb has is not of the participle before it.

    And « X a quitté Y pour Z » does nothing to Z.
    """
    tokens, anchor = scene.text.tokens, scene.text.tokens[trigger.anchor]
    if trigger.frame.kind == _DEPARTURE and scene.syntax.preposition(head) == scene.frames.grammar.aim:
        return True
    if anchor.dep not in _ASIDE or not participle(anchor) or scene.syntax.kids(anchor.index, HELPERS):
        return False
    noun = tokens[anchor.head]
    main = tokens[noun.head]
    told = noun.dep in SUBJECTS and anchor.index < main.index < head
    return told and not under(scene.text, head, anchor.index)


def idle(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether somebody does nothing here: whoever it is done for, at whose home, or beside whom another does it.

    « X, à qui Y a cédé la ferme », « retrouvé chez X », « le rôle de X, refusé par Y ».
    """
    if not isinstance(thing.filler, Entity) or thing.filler.kind not in ACTORS or trigger.clause is None:
        return False
    if thing.filler.kind is Kind.PERSON and scene.syntax.preposition(thing.head) == scene.frames.grammar.house:
        return True
    owner = scene.syntax.preposition(thing.head) == scene.frames.grammar.of
    doers = trigger.clause.subjects if trigger.clause.voice is Voice.PASSIVE and owner else ()
    if doers and not any(scene.named(one) == thing.filler or under(scene.text, thing.head, one) for one in doers):
        return True
    after = max(scene.text.within(thing.span)) + 1
    tokens = scene.text.tokens[after : after + 3]
    told = [token for token in tokens if token.text != ","][:2]
    led = len(told) > 1 and told[0].pos == "ADP" and told[1].text.lower() in scene.frames.grammar.subjects
    return led and told[1].index < trigger.anchor


def dead(scene: Scene, trigger: Trigger) -> bool:
    """« une biographie de X, mort en 1975 »: a noun of death without article behind a comma is a participle."""
    tokens, children = scene.text.tokens, scene.text.children[trigger.index]
    bare = trigger.clause is None and trigger.index > 0 and tokens[trigger.index - 1].text == ","
    return bare and trigger.frame.kind == _DEATH and all(tokens[child].pos != "DET" for child in children)


_UNINVOLVED = (_beaten, _looks_on, _undergoing, _put, _beside, _opposed, _visited, _attending)
_BARS = (_joined, _spared, _watching, _hearing, _whose, _over, _taken, _anothers, _above, _called, _of_owner)


def bound(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """Whether another verb has ``thing`` for its own, and this one somebody else in that part.

    « a arrêté (X) et blessé Y », « quand X a fui, (Y) dormait », « X a tué Y et (Z) a fui ».
    """
    here = named_by(scene, thing.head)
    heads = {thing.head, here.index}
    mine = {argument.head for argument in trigger.arguments}
    if trigger.clause is None or not mine.isdisjoint({*heads, here.index - 1}):
        return False  # « (la société) Orial a décidé de vendre »: the noun before the name has it already
    if any(taken(scene.syntax, trigger.anchor, head) for head in heads):
        return True
    own = [one for one in trigger.arguments if one.part is (Part.SUBJECT if role is Role.AGENT else Part.OBJECT)]
    anchor = scene.text.tokens[trigger.anchor]
    if anchor.dep == "advcl" and anchor.index < thing.head < anchor.head:
        return bool(own) and not heads.isdisjoint(scene.syntax.grammatical(anchor.head)[0])
    if under(scene.text, anchor.index, here.index):
        return False  # « (Luc Bas), le maire, qui a fui, … »
    verb = _verb_of(scene, here)
    shared = anchor.has("VerbForm=Inf") and verb == anchor.head  # « X a annoncé son intention de vendre »
    return verb is not None and verb not in {trigger.anchor, *trigger.words} and bool(own) and not shared


def _verb_of(scene: Scene, here: Token) -> int | None:
    """The verb that a noun is the subject or object of, or a name that the tree hangs loosely right behind one."""
    verb = scene.text.tokens[here.head]
    loose = here.dep in _LOOSE and here.pos == "PROPN" and here.index == verb.index + 1
    return verb.index if verb.pos in VERBS and (here.dep in _CORE or loose) else None
