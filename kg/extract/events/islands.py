"""Clauses of their own beside that of an event: what stands in them has no part in it, however near it is.

In « Née à Mende en 1984, elle a publié deux recueils » the book did not appear in 1984, nor in Mende; in « fondé par
Jean Blanc, le groupe a racheté Torrelli » Jean Blanc buys nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.annotate.beside import named_beside
from kg.annotate.syntax import participle
from kg.annotate.tokens import climb, under
from kg.annotate.universal import HELPERS, NOUNS, SUBJECTS, VERBS
from kg.extract.events.ahead import ahead
from kg.extract.events.asides import aside_of, led_aside, past_aside
from kg.extract.events.counts import HARM
from kg.extract.events.foreign import another_of, long_after
from kg.extract.events.jubilees import remembered
from kg.extract.events.leads import led
from kg.extract.events.openings import beyond, calling, completing, heading, introduced
from kg.extract.events.outside import behind, first, idle
from kg.extract.events.speech import others_say
from kg.extract.events.within import shifted, within
from kg.model import Quantity, Time
from kg.terms import Manner, Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger
    from kg.model import Entity, Source, Span, Token

_CLOSED = frozenset({Role.AGENT, Role.TIME, Role.PLACE})
_PLAYED = frozenset({Role.AGENT, Role.PATIENT})  # « son décollage », « leur arrivée »: whose they are stands before
_MEASURED = frozenset({Role.AMOUNT, Role.QUANTITY})
_SET = frozenset({Role.TIME, Role.PLACE, *_MEASURED})
# What a second verb takes for itself.
_TAKEN = frozenset({Role.PATIENT, Role.RECIPIENT, Role.PLACE, Role.DESTINATION})
_ARGUMENT = frozenset({"obj", "obl:arg"})
_FILLING = frozenset({"NOUN", "PROPN", "NUM"})
_QUALIFYING = frozenset({"ADJ", "ADV"})
_DOER = frozenset({"nsubj"})
_GATHERING, _SITUATED = "Meeting", frozenset({Role.PLACE, Role.DESTINATION})
_ASIDE = frozenset({"acl", "amod"})
# Words of a participle's phrase up to the comma that ends it.
_LONG = 30
# Tokens between « que » or a number and the date that it is compared with; those back to what is compared.
_BETWEEN, _NEAR = 2, 7
# What a phrase behind « depuis » is made of: « depuis celui de mars ».
_NOMINAL = frozenset({"ADJ", "ADP", "DET", "NOUN", "PRON", "PROPN"})


def apart(scene: Scene, trigger: Trigger, thing: Thing, role: Role, kinds: Mapping[int, str]) -> bool:
    """Whether ``thing`` cannot have ``role`` in the event of ``trigger``, since another clause has it for itself.

    ``kinds`` are the classes of the events told, by the heads of their clauses.
    """
    owned = role in _PLAYED and any(a.preposition == scene.frames.grammar.own for a in trigger.arguments)
    if _another(scene, trigger, thing) or (not owned and _outside(scene, trigger, thing)):
        return True
    if _others_own(scene, trigger, thing, role, kinds):
        return True
    if role is Role.AGENT and _spoken(scene, trigger, thing):
        return True
    if role in PLAYERS and (_bracketed(scene, thing) or past_aside(scene, trigger, thing)):
        return True
    if _elsewhere(scene, trigger, thing, role, kinds):
        return True
    if not owned and any(bar(scene, trigger, thing, role) for bar in (beyond, completing, heading, ahead)):
        return True
    if role is Role.QUANTITY and (_opens(scene, trigger, thing) or _others(scene, trigger, thing, kinds)):
        return True
    if thing.head in scene.compared or within(scene, trigger, thing, role, kinds):
        return True
    if (
        role is Role.TIME
        and isinstance(thing.filler, Time)
        and any(bars(scene, trigger, thing) for bars in (_compared, _since, _foretold, _later, _said))
    ):
        return True
    if role in _SET and (led_aside(scene, trigger, thing) or remembered(scene, trigger, thing)):
        return True
    lead = aside_of(scene, trigger, thing.head) if role in _CLOSED | _MEASURED else None
    if role in _MEASURED:
        return lead is not None and scene.text.lowered[lead] in scene.frames.grammar.clausal
    noun = lead is not None and scene.text.tokens[lead].pos == "NOUN" and led(scene, lead) is None
    if lead is None or (role is not Role.TIME and noun):
        return False
    now = any(scene.recent(scene.times[index]) for index in range(lead, trigger.index) if index in scene.times)
    if role is Role.PLACE:
        return not now and kinds.get(lead) != _GATHERING
    return role is Role.AGENT or not now


def _elsewhere(scene: Scene, trigger: Trigger, thing: Thing, role: Role, kinds: Mapping[int, str]) -> bool:
    """Whether what is told below has the day, what was long before is no cause, or the word itself has the part.

    « Les partisans de X ont attaqué Y »: those who back X are no others.
    """
    if role is Role.TIME:
        return _told_elsewhere(scene, trigger, thing) or introduced(scene, trigger, thing)
    if role in _SITUATED and (_of_a_cause(scene, trigger, thing, kinds) or _source(scene, trigger, thing)):
        return True
    barred = _SITUATED | (PLAYERS if thing.head < trigger.index else _MEASURED)
    if role in barred and introduced(scene, trigger, thing):
        return True
    if role is Role.SOURCE and long_after(scene, thing) and not under(scene.text, trigger.anchor, thing.head):
        return True
    if role in PLAYERS and (behind(scene, trigger, thing.head) or (role is Role.AGENT and idle(scene, trigger, thing))):
        return True
    own = any(slot.place == "T" and slot.role is role for slot in trigger.frame.valence)
    return own and min(scene.text.within(thing.span)) > trigger.index


def _of_a_cause(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """« a démissionné après l'incendie d'une école à Dax »: where that was; who is hurt by it is hurt there too."""
    tokens = scene.text.tokens
    for here in climb(tokens, thing.head):
        if here in {tokens[here].head, trigger.anchor} or tokens[here].pos not in NOUNS:
            return False
        causes = scene.frames.reasons.causes | {scene.frames.grammar.after}
        if here in kinds and here != trigger.index and scene.syntax.preposition(here) in causes:
            return trigger.frame.kind not in HARM and here > trigger.index
    return False


def _told_elsewhere(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« X a reçu Y, condamné en 2015 », « a rejeté le traité que Z a signé en 2010 »: the day of what is told below.

    A noun has its day there, unless it is told of somebody: « le naufrage survenu en 1912 ».
    """
    tokens = scene.text.tokens
    for here in climb(tokens, thing.head):
        token = tokens[here]
        if here in {token.head, trigger.anchor}:
            return False
        if _below_it(scene, trigger, token) or calling(scene, token, thing.head):
            return not under(scene.text, trigger.anchor, here)
    return False


def _others_own(scene: Scene, trigger: Trigger, thing: Thing, role: Role, kinds: Mapping[int, str]) -> bool:
    """Whether a verb joined to the trigger, or a participle before it, has ``thing`` for itself."""
    taken = role in _TAKEN and scene.text.tokens[thing.head].dep in _ARGUMENT
    if (taken or role in _MEASURED) and _joined(scene, trigger, thing, kinds):
        return True
    return role in _CLOSED and _qualifying(scene, trigger, thing, kinds)


def _qualifying(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """« La fillette renversée jeudi à Dax est morte samedi »: what a participle tells of somebody has for itself.

    What tells of a happening, as in « l'accident survenu jeudi à Dax », dates and places what follows from it.
    """
    tokens = scene.text.tokens
    for here in climb(tokens, thing.head):
        token = tokens[here]
        if here in {token.head, trigger.anchor}:
            return False
        if token.dep in _ASIDE and participle(token) and token.head < here < trigger.anchor:
            someone = here in kinds or "person" in scene.sorts(token.head)
            told = someone and "event" not in scene.sorts(token.head)
            return told and token.head in scene.syntax.grammatical(trigger.anchor)[0]
    return False


def _below_it(scene: Scene, trigger: Trigger, token: Token) -> bool:
    """Whether the token is the verb of a clause that has the days in it for itself."""
    if trigger.clause is None and not (token.head in scene.personal and trigger.index < token.index):
        return another_of(scene, trigger, token)
    if token.dep == "acl:relcl":
        return True
    if not trigger.anchor < token.index or not participle(token):
        return False
    likened = scene.text.lowered[token.index - 1] == scene.frames.grammar.like  # « aura lieu comme prévu jeudi »
    return (token.dep in _ASIDE and not likened) or named_beside(scene.syntax, token) is not None


def _compared(scene: Scene, _: Trigger, thing: Thing) -> bool:
    """Whether a date is that of a number compared with: « 61 euros contre 64 un an plus tôt », « plus qu'en 2011 »."""
    first = min(scene.text.within(thing.span))
    lowered = scene.text.lowered
    if lowered[first] == scene.frames.since:  # « son plus haut niveau depuis 1929 », « la première grève depuis 1929 »
        near = [i for i in range(max(first - _NEAR, 0), first - 1) if lowered[i] in scene.frames.extreme]
        return any(scene.text.tokens[i + 1].pos == "ADJ" or _rare(scene, i) or _utmost(scene, i) for i in near)
    gauge = next((i for i in range(max(first - _BETWEEN, 1), first) if lowered[i] in scene.frames.gauged), None)
    if gauge is not None:  # « par rapport à 2011 », and not « un rapport publié mardi »
        return scene.text.tokens[gauge - 1].pos == "ADP"
    if any(word in scene.frames.than for word in lowered[max(first - _BETWEEN, 0) : first]):
        return not scene.frames.comparing.isdisjoint(scene.text.lowered[max(first - _NEAR, 0) : first])
    for index in range(first - 1, max(first - 2 - _BETWEEN, -1), -1):
        number = scene.quantities.get(index)
        if number is not None and index not in scene.times:
            return _against(scene, number)
    return False


def _utmost(scene: Scene, index: int) -> bool:
    """« le plus meurtrier depuis 1999 »: whether the word at ``index`` makes a superlative, whatever follows it."""
    return index > 0 and scene.text.tokens[index - 1].has("Definite=Def")


def _since(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« la plus grande marche depuis la révolution de 2004 »: the day of what has been before."""
    first = min(scene.text.within(thing.span))
    for index in range(first - 1, max(first - _NEAR, -1), -1):
        if scene.text.lowered[index] == scene.frames.since:
            return not index < trigger.index < first
        if scene.text.tokens[index].pos not in _NOMINAL:
            return False
    return False


def _rare(scene: Scene, index: int) -> bool:
    """« la première grève depuis 2009 »: a word that says by itself that there was no other."""
    return scene.text.lowered[index] not in scene.frames.comparing


def _against(scene: Scene, number: Quantity) -> bool:
    before = min(scene.text.within(number.span)) - 1
    return before >= 0 and scene.text.lowered[before] == scene.frames.grammar.against


def _foretold(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether a date is that of the saying, behind it: « X est mort, a annoncé lundi Y », or of what is to come."""
    if (claim := scene.claims[trigger.index]) is None or claim.said_on is None or claim.said_on.span != thing.span:
        return False
    return claim.content.end < thing.span.start or scene.moods.status(trigger.anchor) is Status.PLANNED


def _said(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Rappelant que le pont date de 2010, la ville exclut … »: a day in what is said, and what is told beside it."""
    claim = scene.claims[scene.text.within(thing.span)[0]]
    if claim is None or claim.cue is None or claim.content.end > scene.text.tokens[trigger.index].span.start:
        return False
    return any(scene.text.tokens[i].has("Tense=Pres|VerbForm=Part") for i in scene.text.within(claim.cue))


def _later(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Le 12 mars sera jugé le meurtrier de Luc Roux, tué à Dax »: no day of the past is to come."""
    tokens = scene.text.tokens
    verb = tokens[tokens[thing.head].head]
    if verb.pos not in VERBS or verb.index == trigger.anchor or not participle(tokens[trigger.index]):
        return False
    aside = trigger.index > 0 and tokens[trigger.index - 1].text == "," and verb.index < trigger.index
    return aside and scene.moods.status(verb.index) is Status.PLANNED


def _source(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Les combats ont fait dix morts, selon une ONG basée à Londres »: where it is that says so."""
    claim = scene.claims[trigger.index]
    if claim is None or claim.cue is None or claim.content.overlaps(thing.span):
        return False
    return claim.content.covers(scene.text.tokens[trigger.index].span) and claim.cue.end <= thing.span.start


def _spoken(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether ``thing`` is who says what ``trigger`` tells of another: « …, a indiqué l'office »."""
    claim = scene.claims[trigger.index]
    if others_say(scene, trigger.index, thing):
        return True
    if claim is None or claim.cue is None or claim.content.covers(thing.span) or claim.speaker is None:
        return False
    if thing.filler != claim.speaker or claim.manner is Manner.DIRECT:
        return False
    behind = claim.cue.start > claim.content.end and scene.text.tokens[thing.head].head in scene.text.within(claim.cue)
    return behind or _governed(scene, trigger, claim.content, claim.speaker)


def _governed(scene: Scene, trigger: Trigger, content: Span, speaker: Entity | Source) -> bool:
    """Whether the verb of ``trigger`` has a noun inside ``content`` for its subject that is not the ``speaker``."""
    verbs = [scene.text.tokens[trigger.anchor], *scene.syntax.kids(trigger.anchor, HELPERS)]
    if trigger.clause is None or any(verb.has("VerbForm=Inf") for verb in verbs):  # « X dit avoir averti Y »
        return False
    subjects = (t for t in scene.syntax.kids(trigger.anchor, _DOER) if t.pos in NOUNS and content.covers(t.span))
    return any(scene.named(subject.index) != speaker for subject in subjects)


def _opens(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether a number is coordinated with the verb, being the subject of a clause of its own.

    « Dix personnes ont été tuées et une quarantaine d'autres blessées. »
    """
    token = scene.text.tokens[thing.head]
    beside = trigger.clause is not None and token.dep == "conj" and token.head == trigger.anchor < thing.head
    return beside and not scene.syntax.preposition(thing.head)


def _bracketed(scene: Scene, thing: Thing) -> bool:
    """Whether ``thing`` is the party, firm or town of somebody, in brackets: « Luc Roux (PS) est arrivé »."""
    tokens, inside = scene.text.tokens, scene.text.within(thing.span)
    before, after = inside[0] - 1, inside[-1] + 1
    if before < 1 or after >= len(tokens) or tokens[before].text != "(" or tokens[after].text not in {")", ","}:
        return False
    return before - 1 in scene.personal


def _others(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """Whether a number without a noun begins a clause: « un pompier a été tué et trois autres grièvement blessés ».

    The tree often hangs it on the adverb or participle behind it.
    """
    tokens, inside = scene.text.tokens, scene.text.within(thing.span)
    before, after = inside[0] - 1, inside[-1] + 1
    if (
        before <= trigger.index
        or scene.text.lowered[before] != scene.frames.grammar.both
        or not all(tokens[index].pos not in NOUNS for index in inside)
    ):
        return False
    while after < len(tokens) and tokens[after].pos in _QUALIFYING and after not in kinds:
        after += 1
    return after < len(tokens) and (tokens[after].pos in VERBS or after in kinds)


def _seconds(scene: Scene, trigger: Trigger, thing: Thing) -> Iterator[int]:
    """The verbs coordinated behind the trigger that ``thing`` hangs on, the nearest to it first."""
    tokens = scene.text.tokens
    for here in climb(tokens, thing.head):
        if here == trigger.anchor or tokens[here].head == here:
            return
        if tokens[here].dep == "conj" and tokens[here].pos in VERBS and trigger.index < here:
            yield here


def _another(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether ``thing`` stands in a later clause with its own subject: « le taux monte et l'emploi baisse de 2 % »."""
    if _coordinate(scene, trigger, thing):
        return True
    verb = next(_seconds(scene, trigger, thing), None)
    if verb is None or under(scene.text, trigger.anchor, verb):
        return False
    return any(one.pos in NOUNS and one.index > trigger.index for one in scene.syntax.kids(verb, SUBJECTS))


def _outside(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether a noun that only dates or explains what the clause tells has no part for ``thing`` of that clause.

    « Exilé après le coup d'État de 1968, il s'installe à Abidjan »: the coup was not at Abidjan, nor against him.
    """
    if trigger.clause is not None or thing.head in trigger.words:
        return False
    if not shifted(scene, trigger.index) or under(scene.text, thing.head, trigger.index):
        return False
    if thing.head < trigger.index or first(scene, thing.head).dep in SUBJECTS:
        return True
    return any(token.pos in VERBS for token in scene.text.tokens[trigger.index + 1 : thing.head])


def _coordinate(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether a noun between them, coordinated with a verb, begins a clause of its own: « A a fui et B a crié à C »."""
    tokens = scene.text.tokens
    for index in range(trigger.index + 1, thing.head + 1):
        noun = tokens[index]
        if noun.dep != "conj" or noun.pos not in NOUNS or tokens[noun.head].pos not in VERBS:
            continue
        verb = next((one for one in tokens[index + 1 : index + _LONG] if one.has("VerbForm=Fin")), None)
        if verb is None:
            return False
        anchor = verb.head if verb.dep in HELPERS else verb.index
        if anchor != trigger.anchor and index in scene.syntax.grammatical(anchor)[0]:
            return True
    return False


def _joined(scene: Scene, trigger: Trigger, thing: Thing, kinds: Mapping[int, str]) -> bool:
    """Whether a second verb has ``thing`` for itself: « suspend ses vols et offre 20 000 dollars ».

    Two verbs may share what follows the second, but not where the first has its own complement.
    """
    tokens = scene.text.tokens
    seconds = (v for v in _seconds(scene, trigger, thing) if tokens[v].pos == "VERB" and v < thing.head)
    own = tokens[thing.head].dep == "obj"  # « ont pris la ville et capturé huit soldats », told or not
    verb = next((v for v in seconds if v in kinds or (own and tokens[thing.head].head == v)), None)
    if verb is None or under(scene.text, trigger.anchor, verb):
        return False
    return any(tokens[index].pos in _FILLING for index in range(trigger.index + 1, verb))
