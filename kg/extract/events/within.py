"""What stands inside another phrase or clause than that of an event, and has its part there.

« a limogé lundi la ministre, qui avait refusé … » tells no day of the refusal, « protestent contre la suppression de
186 postes » no number of those who protest, « Orial, filiale de Bolvig, a vendu … » nothing that Bolvig has done.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.annotate.apposed import apposed
from kg.annotate.clauses import participle
from kg.annotate.tokens import climb, under
from kg.annotate.universal import AUXILIARIES, NOUNS, VERBS
from kg.extract.events.counts import HARM, TOLL
from kg.extract.events.gapped import beyond
from kg.extract.events.outside import unquoted
from kg.extract.events.paired import before_mark, paired
from kg.model import Entity, Quantity, Time
from kg.terms import Kind, Role, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_MEASURED, _TOLD = frozenset({Role.AMOUNT, Role.QUANTITY}), PLAYERS | {Role.TIME}
_SPEAKING = frozenset({"Accusation", "Decision", "Publication", "Support"})
_MADE = frozenset({Kind.LAW, Kind.PRODUCT, Kind.WORK})
_MUTUAL = frozenset({"Agreement", "Meeting"})
_SET = frozenset({Role.TIME, Role.PLACE})
# Verbs of these are measured by no number of what their object is called, as those of decisions and costs are.
_UNMEASURED = frozenset({"Accusation", "Departure", "Protest", "Publication", "Support"})
_TITLE = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN"})
_UNDERGOING, _ASIDE, _QUALIFYING = (
    frozenset({"obj", "nsubj:pass"}),
    frozenset({"acl", "amod"}),
    frozenset({"amod", "nmod"}),
)
_DONE = frozenset({"obj", "obl:arg", "obl:mod"})
_RELATIVE = "acl:relcl"
_BEHIND, _PARTING = frozenset({"acl", "appos"}), frozenset({",", "-", "–", "—", "("})
# Tokens from « par » to the noun or name that it leads in, its adjective and article among them.
_NEAR = 4
# Tokens of an apposition from its comma to the name in it.
_LONG = 12


def within(scene: Scene, trigger: Trigger, thing: Thing, role: Role, kinds: Mapping[int, str]) -> bool:
    """Whether ``thing`` has no ``role`` in the event of ``trigger``, being inside what tells of something else."""
    if beyond(scene, trigger, thing.head):
        return True
    if paired(scene, trigger, thing.head) or (role in PLAYERS and before_mark(scene, trigger, thing.head)):
        return True
    if role in PLAYERS and any(bar(scene, trigger, thing) for bar in (_apposed, _local, _told_of, unquoted)):
        return True
    if role in _TOLD and _deep(scene, trigger, thing, kinds):
        return True
    if role is Role.AGENT and _earlier(scene, trigger, thing, kinds):
        return True
    if role in PLAYERS:
        return _meanwhile(scene, trigger, thing, kinds) or _summed(scene, trigger, thing)
    if role is Role.AMOUNT and trigger.frame.kind in TOLL:
        return True  # « a fait deux morts et 3 millions d'euros de dégâts »
    if role in _MEASURED:
        told = _counted(scene, trigger, thing, kinds) or _of_all(scene, thing) or _took(scene, thing)
        return told or _of_first(scene, trigger, thing)
    if role not in _SET:
        return False
    if _beside(scene, trigger, thing):
        return True
    if role is Role.PLACE and _sited(scene, trigger, thing, kinds):
        return True
    if role is Role.TIME and (_called(scene, thing) or _of_aside(scene, trigger, thing)):
        return True
    return _main(scene, trigger, thing) or _besides(scene, trigger, thing) or _dated(scene, trigger, thing)


def _beside(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Luc Bas, prix Nobel en 1998, est mort hier »: when and where the one was is nothing of the other."""
    text, inside, words = scene.text, scene.text.within(thing.span), trigger.words
    if trigger.clause is not None and max(inside) < min(words):
        return apposed(text, min(inside), max(inside), min(words))
    behind = max(words) + 1  # the word itself may open the apposition
    return trigger.clause is None and behind < min(inside) and apposed(text, behind, behind, min(inside))


def _apposed(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Orial, filiale de Bolvig, a vendu … »: what completes an apposition to the one that does it."""
    tokens, inside = scene.text.tokens, scene.text.within(thing.span)
    after, first = max(inside) + 1, min(inside)
    if after < min(trigger.words) and tokens[first].pos == "NOUN" and tokens[first - 1].text == ",":
        return isinstance(thing.filler, str) and first - 2 in scene.names  # « Luc Bas, (maire de Dax), a … »
    if after >= min(trigger.words) or tokens[after].text != ",":
        return False
    led = False
    for index in range(min(inside) - 1, max(min(inside) - _LONG, 0), -1):
        if tokens[index].text == ",":
            bare = tokens[index + 1].pos == "NOUN"
            return led and bare and index - 1 in scene.names
        if tokens[index].pos not in _TITLE:
            return False
        led = led or scene.text.lowered[index] in scene.frames.grammar.ofs
    return False


def _told_of(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Un homme travaillant pour Orial a tué … », « l'agent employé par Orial »: in what only tells who that is."""
    tokens, here = scene.text.tokens, thing.head
    heads = {argument.head for argument in trigger.arguments}
    if here in heads or trigger.clause is None:
        return False
    for index in climb(tokens, here):
        token = tokens[index]
        if index in heads or index in {trigger.anchor, trigger.index}:
            return False
        if token.dep == "acl" and token.has("VerbForm=Part") and token.head in heads and token.head < index:
            return "event" not in scene.sorts(token.head)
    return False


def _meanwhile(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """« a fait dix morts en pleine visite de Luc Bas »: who only plays in what goes on meanwhile."""
    if not isinstance(thing.filler, Entity):
        return False
    for index in climb(scene.text.tokens, thing.head)[1:]:
        if index in {trigger.anchor, trigger.index}:
            return False
        if index in kinds and index > trigger.index and scene.text.tokens[index].pos in NOUNS:
            return during(scene, index)
    return False


def _earlier(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """« a été limogé après l'arrestation du président par (l'armée) »: who does what only dates the other."""
    words, grammar, first = scene.text.lowered, scene.frames.grammar, min(scene.text.within(thing.span))
    by = next((index for index in range(first - 1, max(first - _NEAR, 0), -1) if words[index] == grammar.by), 0)
    for index in range(by - 1, trigger.index, -1):
        if words[index] == ",":
            return False
        if index in kinds and scene.text.tokens[index].pos in NOUNS:
            done = not grammar.ofs.isdisjoint(words[index + 1 : by])
            return done and (shifted(scene, index) or during(scene, index))
    return False


def _deep(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """« a expulsé X en réaction à des propos sur l'assassinat, en août, de Y »: of a noun that is no part of the verb.

    Its own complements may have a part in what they belong to.
    """
    heads = {argument.head for argument in trigger.arguments}
    if trigger.clause is None or thing.head in heads:
        return False
    for index in climb(scene.text.tokens, thing.head)[1:]:
        if index in {trigger.anchor, trigger.index} or index in heads:
            return False
        if index in kinds and scene.text.tokens[index].pos in NOUNS and index > trigger.index:
            return kinds[index] != trigger.frame.kind
    return False


def during(scene: Scene, noun: int) -> bool:
    """« en pleine (visite) », « lors de la (visite) », « au cours de la (visite) »: what only tells when."""
    preposition, governor = scene.syntax.preposition(noun), scene.text.lemmas[scene.text.tokens[noun].head]
    moment = preposition == scene.frames.grammar.of and governor in scene.frames.moments
    return moment or preposition in scene.frames.during


def shifted(scene: Scene, noun: int) -> bool:
    """« après la (visite) », « au lendemain de la (visite) »: what only dates or explains what the clause tells."""
    preposition, governor = scene.syntax.preposition(noun), scene.text.lemmas[scene.text.tokens[noun].head]
    moment = preposition == scene.frames.grammar.of and governor in scene.frames.shifts
    return moment or preposition in scene.frames.dating


def _summed(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« accuse son voisin de mentir, ce que Luc Bas dément »: who stands in the clause that takes it all up."""
    lowered, grammar = scene.text.lowered, scene.frames.grammar
    between = range(max(trigger.words) + 1, min(scene.text.within(thing.span), default=thing.head) - 1)
    takes = (i for i in between if lowered[i] == grammar.this and lowered[i - 1] == ",")
    return any(scene.text.lemmas[i + 1] in grammar.relatives for i in takes)


def _local(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« l'interpellation de deux médecins béninois »: the land of those to whom it is done."""
    tokens, token = scene.text.tokens, scene.text.tokens[thing.head]
    land = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PLACE and token.text.islower()
    if not land or token.dep not in _QUALIFYING or trigger.frame.kind in _MUTUAL:
        return False
    top = token.head
    while tokens[top].dep in _QUALIFYING and tokens[top].head not in {top, trigger.index}:
        top = tokens[top].head
    if not any("person" in scene.sorts(index) for index in (token.head, top)):
        return False
    anchor = tokens[trigger.anchor]
    if trigger.clause is None:
        return tokens[top].head == trigger.index
    return (tokens[top].head == anchor.index and tokens[top].dep in _UNDERGOING) or (
        anchor.dep in _ASIDE and anchor.head == top and participle(anchor)
    )


def _counted(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """« protestent contre la suppression de 186 postes », « une hausse après un recul de 3 % »: of another noun."""
    tokens = scene.text.tokens
    if trigger.frame.kind in HARM or (trigger.clause is not None and trigger.frame.kind not in _UNMEASURED):
        return False
    for index in climb(tokens, thing.head)[1:]:
        if index in {trigger.anchor, trigger.index}:
            return False
        if index in kinds and tokens[index].pos in NOUNS:
            other = kinds[index] != trigger.frame.kind or shifted(scene, index)
            return other and not under(scene.text, trigger.anchor, index)
    return False


def _of_first(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« va recruter 15 personnes et ouvrir une antenne »: the number of what the verb before does."""
    tokens = scene.text.tokens
    if trigger.clause is None or thing.head > trigger.anchor:
        return False
    above = climb(tokens, thing.head)
    verb = next((i for i in above[1:] if tokens[i].pos in VERBS), None)
    done = any(tokens[i].dep in _DONE for i in above if verb is not None and tokens[i].head == verb)
    return (
        done and verb != trigger.anchor and tokens[trigger.anchor].dep == "conj" and tokens[trigger.anchor].head == verb
    )


def _sited(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """« a dénoncé l'arrestation de militants à Dax »: where that was; « lors d'une réunion à Dax » is there too.

    What somebody launches, opens or wins somewhere is done there.
    """
    tokens = scene.text.tokens
    if trigger.clause is None or trigger.frame.kind in HARM:
        return False
    way = list(takewhile(lambda i: i not in {trigger.anchor, trigger.index}, climb(tokens, thing.head)))
    if trigger.frame.kind not in _SPEAKING and any(tokens[index].dep == "obj" for index in way):
        return False
    nouns = (i for i in way[1:] if i in kinds and tokens[i].pos in NOUNS and i > trigger.index)
    noun = next(nouns, None)
    return noun is not None and not during(scene, noun) and kinds[noun] != trigger.frame.kind


def _called(scene: Scene, thing: Thing) -> bool:
    """« l'abrogation de la loi de 2010 »: a year by which a law, work or product is called."""
    heads = (i for i in scene.text.sentence(thing.head) if i in scene.mentions and scene.entities[i].kind in _MADE)
    return any(scene.mentions[head].covers(thing.span) for head in heads)


def _of_all(scene: Scene, thing: Thing) -> bool:
    """« 186 postes sur 640 »: of how many."""
    first = min(scene.text.within(thing.span))
    first -= first > 0 and scene.text.tokens[first - 1].pos == "DET"  # « sur les 260 »
    led = first > 1 and scene.text.lowered[first - 1] == scene.frames.grammar.on
    return led and (first - 2 in scene.quantities or first - 3 in scene.quantities)


def _took(scene: Scene, thing: Thing) -> bool:
    """« a vendu 12 millions de billets en deux jours »: how long that took."""
    lasted = isinstance(thing.filler, Quantity) and thing.filler.unit in scene.frames.durations
    return lasted and scene.syntax.preposition(thing.head) == scene.frames.grammar.within


def _of_aside(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« remplacée par Luc Bas, directeur de la banque depuis 2018 », « la fermeture, annoncée en mai, »: an aside."""
    tokens, inside = scene.text.tokens, scene.text.within(thing.span)
    if trigger.clause is None:
        return False
    for index in climb(tokens, thing.head):
        token = tokens[index]
        if index in {trigger.anchor, trigger.index}:
            return False
        behind = token.dep in _BEHIND and token.head < token.index <= min(inside) and token.head > trigger.anchor
        if behind and tokens[token.head].pos in NOUNS and index not in inside:
            return token.dep != "acl" or (participle(token) and tokens[token.index - 1].text in _PARTING)
    return False


def _main(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« a limogé lundi la ministre, qui avait refusé … »: the day of the main clause, told before the relative one."""
    tokens = scene.text.tokens
    clause = next((i for i in climb(tokens, trigger.anchor) if tokens[i].dep == _RELATIVE), None)
    if trigger.frame.kind in HARM or clause is None:
        return False
    noun, grammar = tokens[clause].head, scene.frames.grammar
    if not under(scene.text, thing.head, clause) and _to_come(scene, tokens[noun].head, trigger.anchor):
        return True  # « X, qui a lancé un plan, va fermer un site d'ici février »
    who = next((i for i in range(noun + 1, trigger.index) if scene.text.lemmas[i] in grammar.relatives), None)
    if not any(one.has("Tense=Imp") for one in scene.syntax.kids(trigger.anchor, AUXILIARIES)):
        return False  # a day may be that of both, where the one does not come before the other
    if who is None or scene.text.lowered[who] in grammar.where or not under(scene.text, who, clause):
        return False
    return thing.head < noun and not under(scene.text, thing.head, noun)


def _to_come(scene: Scene, verb: int, anchor: int) -> bool:
    """Whether what the main clause tells is yet to come, and what the relative one tells is done."""
    return scene.moods.status(verb) is Status.PLANNED and scene.moods.status(anchor) is Status.ASSERTED


def _besides(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« appelle à manifester samedi et accuse le préfet »: the day of a verb that neither governs nor is below."""
    tokens = scene.text.tokens
    verb = next((i for i in climb(tokens, thing.head)[1:] if tokens[i].pos in VERBS), None)
    if verb is None or trigger.clause is None or not verb < thing.head < trigger.index:
        return False
    if not (tokens[verb].has("VerbForm=Fin") or tokens[verb].has("VerbForm=Inf")):
        return False
    return not under(scene.text, trigger.anchor, verb) and not under(scene.text, verb, trigger.anchor)


def _dated(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« a levé fin mars les sanctions prises après le coup d'État du 26 juillet »: the noun has a day of its own."""
    if trigger.clause is not None or not isinstance(thing.filler, Time) or under(scene.text, thing.head, trigger.index):
        return False
    own = (i for i in scene.text.children[trigger.index] if i in scene.times)
    return any(scene.times[i].span != thing.span for i in own)
