"""What each word of a text tells: the event, its status, its evidence, and how sure it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, repeat
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.cover import led, merged, unbroken
from kg.annotate.dated import coming, past
from kg.annotate.universal import SUBJECTS
from kg.extract.events.averted import befallen, gone_for_good
from kg.extract.events.casting import casts
from kg.extract.events.charges import answered, blamed, charged, ground, suffered
from kg.extract.events.circumstances import locations, measures, times
from kg.extract.events.counts import HARM
from kg.extract.events.fellows import fellows
from kg.extract.events.gapped import again
from kg.extract.events.gauges import gauged
from kg.extract.events.itself import itself
from kg.extract.events.merely import merely
from kg.extract.events.merge import LEAD, Report
from kg.extract.events.moments import timed
from kg.extract.events.owners import owned
from kg.extract.events.parties import alone, called, sited, trimmed, unhosted, whole
from kg.extract.events.phrased import phrased
from kg.extract.events.posts import posted
from kg.extract.events.pruned import pruned
from kg.extract.events.reach import within_reach
from kg.extract.events.roles import fill, key
from kg.extract.events.scene import STEM
from kg.extract.events.sense import chances
from kg.extract.events.speech import only_says
from kg.extract.events.telling import confidence, filled, most, own, weighed
from kg.extract.events.whereabouts import housed, where
from kg.lang.frames import VERB
from kg.lang.gazetteer import COUNTRY
from kg.model import Entity, Event, Quantity, Time
from kg.terms import Layout, Manner, Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field, Trigger
    from kg.lang.frames import Frame
    from kg.model import Claim, Span, Token


# A class whose tests fail must be surer by so much: it costs no F1 (in cross-validation .637 on the readable gold with
# 0, .639 with .15 and with .2), and what a test says outright (a tree that is felled is not attacked) holds for lone
# sentences too.
DOUBT = 0.19
# What is so told is no hearsay, hope or denial.
_PLAIN = frozenset({Status.ASSERTED, Status.PLANNED})
_BORNE = frozenset({"obj", "nsubj:pass"})
# Of a noun and a verb of one class that stand so to each other, none of 30 told two happenings.
_OBJECT, _MEETING = "obj", frozenset({"Meeting"})
_RELATIVE = frozenset({"acl", "acl:relcl"})
_XCOMP, _COMPLEMENT = frozenset({"xcomp"}), "nmod"
# What people come for: « réunis pour le sommet », « arrivé en tête des élections », « placé en alerte rouge ».
_ATTENDED = frozenset({"Agreement", "Competition", "Decision", "Election", "Meeting", "Protest"})
_BESIDE = frozenset({"obl:arg", "obl:mod"})
_PROTEST = "Protest"
# What is won is told beside whom: « remporte le tournoi en battant Dax ».
_CONTEST = "Competition"
# What is not yet done.
_AHEAD = frozenset({Status.PLANNED, Status.POSSIBLE})
# Longer words of a turn are no articles and prepositions.
_ARTICLE = 3
_CONTENT = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "VERB"})
# A confidence is rounded to three digits.
_ROUNDED = 0.0005
# A word of the title may tell something if one of its events is this sure: « licencie » (.43), not « fait » (.2).
_HINTED = 0.3


class Telling(NamedTuple):
    """What a word may tell: its trigger, where it stands, what fills its roles, how sure that is, and its signs.

    ``nouns`` are the tokens of nouns beside it that tell the same.
    """

    trigger: Trigger
    span: Span
    rows: list[Filled]
    confidence: float
    signs: tuple[str, ...]
    nouns: tuple[int, ...] = ()


def tellings(scene: Scene, field: Field, floor: float = 0.0) -> Iterator[tuple[Telling, ...]]:
    """For each word of ``field``, in order, the events that it may tell, with the roles that grammar gives.

    With a ``floor`` those are left out that have no chance of being worth that, or more than another of the word.
    """
    meant = iter(chances(scene, field) or repeat(None))
    for triggers in field.offers:
        if found := _worthy(scene, field, [*zip(triggers, meant, strict=False)], floor):
            yield tuple(found)


def _worthy(scene: Scene, field: Field, offers: list[tuple[Trigger, float | None]], floor: float) -> list[Telling]:
    """What a word tells by its triggers, each with its chance by meaning: the likeliest are looked at first."""
    found: list[Telling] = []
    least = floor - _ROUNDED
    for trigger, chance in sorted(offers, key=lambda offer: -(offer[1] or 0.0)):
        most = 1.0 if chance is None else (1 + chance) / 2
        telling = _telling(scene, trigger, field, chance, least) if _worth(most, trigger) >= least else None
        if telling is not None:
            found.append(telling)
            least = max(least, _worth(telling.confidence, trigger) - _ROUNDED) if floor > 0 else least
    return sorted(found, key=lambda telling: telling.trigger.rank)


def _telling(scene: Scene, trigger: Trigger, field: Field, chance: float | None, floor: float) -> Telling | None:
    """What ``trigger`` tells, whose class has ``chance`` by meaning; ``None`` if nothing fills a role.

    ``None`` too if even the best fillers within reach would leave it worth less than ``floor``.
    """
    if scene.titled and scene.titled.issuperset(range(min(trigger.words), max(trigger.words) + 1)):
        return None
    shown = own(scene, trigger, field)
    if floor > 0:
        best = most(scene, trigger, within_reach(scene, trigger))
        if _worth(_sure(scene, [*shown.weights, best], chance), trigger) < floor:
            return None
    rows = roles(scene, trigger, field.anchors)
    if not rows:
        return None
    more = filled(trigger, rows, _state(scene, trigger, rows))
    sure = _sure(scene, [*shown.weights, *weighed(scene.frames, more)], chance)
    taken = {filler for _, filler, _ in rows}
    rows += [row for row in owned(scene, trigger) if row[1] not in taken]
    span = scene.text.span(min(trigger.words), max(trigger.words))
    return Telling(trigger, span, rows, round(sure, 3), (*shown.names, *more))


def _sure(scene: Scene, weights: list[float], chance: float | None) -> float:
    """How sure an event is by the weights of its signs, and by what its word means where that is known."""
    sure = confidence(scene, weights)
    return sure if chance is None else (sure + chance) / 2


def told(scene: Scene, field: Field, floor: float) -> Iterator[Telling]:
    """The best event of each word, if it is worth at least ``floor``, with its roles as cast."""
    chosen = _chosen(scene, tellings(scene, field, floor), floor)
    rivals = {telling.trigger.anchor: telling.trigger for telling in chosen}
    cast = casts(scene, [(telling.trigger, telling.rows) for telling in chosen], rivals)
    for telling, rows in _held(scene, zip(chosen, cast, strict=True)):
        mine = suffered(scene, telling.trigger, charged(scene, telling.trigger, rows))
        mine = posted(scene, telling.trigger, blamed(scene, telling.trigger, answered(scene, telling.trigger, mine)))
        mine = unhosted(scene, telling.trigger, alone(scene, telling.trigger, whole(scene, mine)))
        mine = timed(scene, telling.trigger, sited(scene, telling.trigger, mine))
        mine = where(scene, telling.trigger, housed(scene, telling.trigger, mine))
        mine = fellows(scene, trimmed(scene, gauged(scene, telling.trigger, called(scene, telling.trigger, mine))))
        mine, nouns = itself(scene, telling.trigger, pruned(scene, telling.trigger, mine))
        if mine and not only_says(scene, telling.trigger.index, (filler for _, filler, _ in mine)):
            yield telling._replace(rows=mine, nouns=nouns)
            yield from (telling._replace(rows=more) for more in again(scene, telling.trigger, mine))


def _held(scene: Scene, tellings: Iterable[tuple[Telling, list[Filled]]]) -> Iterator[tuple[Telling, list[Filled]]]:
    """``tellings`` with their roles, a verb and what tells the same beside it once: « se qualifier en battant Dax »."""
    known = [*tellings]
    verbs = {one.trigger.anchor: place for place, (one, _) in enumerate(known) if one.trigger.clause is not None}
    told: set[int] = set()
    for place, (one, rows) in enumerate(known):
        near = _bearing(scene, one.trigger) if one.trigger.clause is None else _meanwhile(scene, one.trigger.anchor)
        bearers = (verbs[head] for head in near if head in verbs)
        verb = next((v for v in bearers if known[v][0].trigger.frame.kind == one.trigger.frame.kind), None)
        if verb is None:
            continue
        told.add(place)
        taken = {part for role, filler, _ in known[verb][1] for part in (role, key(filler))}
        taken = taken - set(Role) if one.trigger.frame.kind == _CONTEST else taken
        known[verb] = known[verb][0], [*known[verb][1], *(r for r in rows if taken.isdisjoint((r[0], key(r[1]))))]
    return (row for place, row in enumerate(known) if place not in told)


def _meanwhile(scene: Scene, verb: int) -> Iterator[int]:
    """« s'impose en (battant) », not « tout en (déplorant) »; « la finale (opposant) X à Y se jouera »."""
    token, before, within = scene.text.tokens[verb], scene.text.tokens[max(verb - 2, 0)], scene.frames.grammar.within
    gerund = token.has("VerbForm=Part") and token.has("Tense=Pres") and scene.text.lowered[max(verb - 1, 0)] == within
    if gerund and not (before.pos == "ADV" and before.head == verb):
        yield token.head
    if token.dep == "acl" and token.lemma in scene.frames.opposing:
        yield scene.text.tokens[token.head].head


def _bearing(scene: Scene, noun: Trigger) -> Iterator[int]:
    """The verbs that may tell the same as a noun: « un sommet (se tient) », « doit (se tenir) », « (réunis) pour »."""
    token, syntax = scene.text.tokens[noun.index], scene.syntax
    # a blaze (breaks out) is told otherwise, and who visits a congress meets people there
    unlike = _MEETING if token.dep == _OBJECT else HARM if token.dep not in _BORNE else frozenset()
    if token.dep in _BORNE | SUBJECTS and noun.frame.kind not in unlike:
        yield token.head
        if scene.text.lemmas[token.head] in scene.frames.governors:
            yield from (verb.index for verb in syntax.kids(token.head, _XCOMP))
    elif token.dep in _BESIDE and noun.frame.kind in _ATTENDED and _attended(scene, token.index):
        yield token.head
    yield from (verb.index for verb in syntax.kids(token.index, _RELATIVE))


def _attended(scene: Scene, noun: int) -> bool:
    """Whether a noun leads in neither when nor why: « pour le sommet », « à une réunion », not « après le vote »."""
    preposition = scene.syntax.preposition(noun)
    return preposition in {scene.frames.grammar.aim, *scene.frames.locatives} - {scene.frames.since}


def _chosen(scene: Scene, offers: Iterable[tuple[Telling, ...]], floor: float) -> list[Telling]:
    """The best event of each word, if it is worth at least ``floor``; of two that share a word the better one.

    An infinitive tells no more than the turn that it ends, if that is of its class (« appeler à manifester »).
    """
    worths = [[(_worth(one.confidence, one.trigger), -place, one) for place, one in enumerate(row)] for row in offers]
    sure = [one for worth, _, one in map(max, worths) if worth >= floor]
    turns = {(word, one.trigger.frame.kind) for one in sure for word in one.trigger.words if word != one.trigger.index}
    found, taken = [], set[int]()
    for one in sorted(sure, key=lambda one: -_worth(one.confidence, one.trigger)):
        infinitive = scene.text.tokens[one.trigger.index].has("VerbForm=Inf")
        told = infinitive and (one.trigger.index, one.trigger.frame.kind) in turns
        if taken.isdisjoint(one.trigger.words) and not told:
            taken.update(one.trigger.words)
            found.append(one)
    idle = merely(scene, [one.trigger for one in found])
    return sorted((one for one in found if one.trigger.index not in idle), key=lambda one: one.trigger.index)


def _worth(sure: float, trigger: Trigger) -> float:
    """What a confidence is worth: less where a test of the frame fails."""
    return sure - (DOUBT if trigger.loose else 0.0)


def headlined(scene: Scene, field: Field) -> frozenset[str]:
    """The classes that words of the title may tell in the narrator's own voice, as done or to come.

    Only words that are likely to tell anything: « Le préfet fait le point » tells of no dead, which « fait » may do.
    """
    titled = replace(field, offers=tuple(one for one in field.offers if scene.layout(one[0].index) is Layout.TITLE))
    likely = (found for found in tellings(scene, titled) if any(one.confidence >= _HINTED for one in found))
    return frozenset(
        telling.trigger.frame.kind
        for telling in chain.from_iterable(likely)
        if scene.claims[telling.trigger.index] is None and scene.moods.status(telling.trigger.anchor) in _PLAIN
    )


def report(scene: Scene, telling: Telling, headlines: frozenset[str] = frozenset()) -> Report:
    """What ``telling`` says, to be compared with other reports; ``headlines`` are the classes that the title tells."""
    trigger = telling.trigger
    number = scene.text.sentence_of[trigger.index]
    opens = number == 0 or scene.layout(trigger.index) is Layout.TITLE
    opens = opens and len(scene.text.blocks) > 1  # a text of one line has no headline
    nouns = telling.nouns if trigger.clause is not None else (trigger.index,)
    taken = any(_definite(scene, noun) for noun in nouns)
    event = _event(scene, telling)
    own = event.claim is not None and number <= LEAD and event.kind in headlines and _owned(event)
    own = own and scene.layout(trigger.index) is not Layout.TITLE  # who is heard in the headline says it there
    if own and _headed(scene, telling) and not _elsewhere(scene, event):
        event = replace(event, claim=None)
    clears = scene.text.lemmas[trigger.index] in scene.frames.clearing
    done = trigger.clause is not None and _gone(scene, trigger.anchor)
    verbal = trigger.frame.pos == VERB
    words = (*_words(trigger.frame), *(scene.text.lemmas[noun] for noun in telling.nouns))
    points = any(_pointed(scene, noun) for noun in nouns)
    return Report(event, words, number, opens, taken or points, clears, done, verbal, frozenset(nouns), points)


def _words(frame: Frame) -> tuple[str, ...]:
    """The words that tell what happens: of a turn its nouns, for its verb is light (« présenter sa démission »)."""
    return tuple(word for word in frame.words if len(word) > _ARTICLE) or (frame.lemma,)


def _owned(event: Event) -> bool:
    """Whether the article may say itself what somebody else is quoted for in its lead: no direct speech, no hearsay."""
    direct = event.claim is not None and event.claim.manner is Manner.DIRECT
    return not direct and event.status in _PLAIN


def _titles(scene: Scene) -> list[int]:
    """The tokens of the title."""
    titles = (scene.text.within(block.span) for block in scene.text.blocks if block.layout is Layout.TITLE)
    return [index for title in titles for index in title]


def _headed(scene: Scene, telling: Telling) -> bool:
    """Whether the title has a name, number or word of what is told beside its word: there are other attacks."""
    title, named = _titles(scene), {filler for _, filler, _ in telling.rows if isinstance(filler, Entity)}
    if not named.isdisjoint(scene.entities[index] for index in title if index in scene.entities):
        return True
    told = {index for _, _, span in telling.rows for index in scene.text.within(span)}.difference(telling.trigger.words)
    return not _content(scene, told).isdisjoint(_content(scene, title))


def _content(scene: Scene, indices: Iterable[int]) -> set[str]:
    """The words among tokens ``indices`` that tell something, cut short: those of one family begin alike."""
    return {scene.text.lemmas[index][:STEM] for index in indices if scene.text.tokens[index].pos in _CONTENT}


def _elsewhere(scene: Scene, event: Event) -> bool:
    """Whether the title tells of something else: « Séisme au Chili », and who died in Peru; 900 posts, and 40."""
    title = _titles(scene)
    told = {scene.entities[index] for index in title if index in scene.entities}
    places = {filler for role, filler in event.roles if role is Role.PLACE and isinstance(filler, Entity)}
    lands = [{place for place in some if COUNTRY in place.classes} for some in (told, places)]
    if all(lands) and lands[0].isdisjoint(lands[1]):
        return True
    counts = [scene.quantities[index] for index in title if index in scene.quantities]
    return any(_another(filler, counts) for _, filler in event.roles if isinstance(filler, Quantity))


def _another(number: Quantity, told: list[Quantity]) -> bool:
    """Whether of the things of a number only others are ``told``, none of them rough."""
    sizes = [one for one in told if one.unit == number.unit and number.unit]
    rough = any(one.approximate or one.value is None for one in (number, *sizes))
    return bool(sizes) and not rough and all(one.value != number.value for one in sizes)


def roles(scene: Scene, trigger: Trigger, rivals: frozenset[int]) -> list[Filled]:
    """All that fills a role by grammar: arguments, then dates and places of the sentence that ``rivals`` leave.

    ``rivals`` are the heads of the clauses of all triggers, that of this one among them.
    """
    rows = fill(scene, trigger)
    rows += measures(scene, trigger, rivals, rows)
    seen: set[object] = {filler for _, filler, _ in rows}
    rows += [row for row in times(scene, trigger, rivals) if row[1] not in seen]
    return rows + locations(scene, trigger, rivals, seen)


def _definite(scene: Scene, noun: int) -> bool:
    """Whether a noun takes up what is known: « l'attaque », « cette attaque », not « une attaque »."""
    determiners = [t for t in scene.syntax.kids(noun, frozenset({"det"})) if t.index < noun]
    return any(t.has("Definite=Def") or t.has("PronType=Dem") for t in determiners)


def _pointed(scene: Scene, noun: int) -> bool:
    """Whether a noun is of what has just been told: « cette attaque », « sa mort »."""
    determiners = (t for t in scene.syntax.kids(noun, frozenset({"det"})) if t.index < noun)
    return any(t.has("PronType=Dem") or t.has("Poss=Yes") for t in determiners)


def _state(scene: Scene, trigger: Trigger, rows: list[Filled]) -> Status:
    """The status by grammar; what is asserted of a day to come, or only expected, is planned."""
    parts = [index for index in trigger.words if scene.text.tokens[index].has("VerbForm=Part")]
    found = scene.moods.heaviest((_undertaken(scene, trigger), *parts, *_same(scene, trigger)))
    if (befell := befallen(scene, trigger.frame, trigger.anchor)) is not None:
        return befell
    if trigger.frame.lemma in scene.frames.mourning:  # « seront inhumés samedi »: they are dead
        return Status.ASSERTED
    if found is Status.POSSIBLE and _avowed(scene, trigger):
        return Status.ASSERTED
    if found in _PLAIN and ground(scene, trigger) is not None:
        return Status.CONDITIONAL
    times = [filler for _, filler, _ in rows if isinstance(filler, Time)]
    if trigger.clause is None:
        tells = all(_dates(scene, time, trigger.index) for time in times)
    else:
        tells = scene.moods.ahead(trigger.anchor)
    if (
        found in _AHEAD
        and not _supposed(scene, trigger)
        and tells
        and times
        and all(past(time, scene.today) for time in times)
    ):
        return Status.ASSERTED  # « avant les élections de 2009 », « elle mourra en 1680 »
    if found is Status.ASSERTED:
        expecting, name = scene.frames.expecting, trigger.frame.name
        awaited = expecting.get((trigger.frame.kind, name))
        if awaited is not None and gone_for_good(scene, trigger.frame, trigger.anchor, rows):
            awaited = None
        awaited = expecting.get(("", name)) or awaited
        if awaited is not None:
            return awaited
    ahead = bool(times) and all(coming(time, scene.today) for time in times)
    return Status.PLANNED if ahead and found is Status.ASSERTED and not _gone(scene, trigger.anchor) else found


def _same(scene: Scene, trigger: Trigger) -> Iterator[int]:
    """« dément l'existence de l'(attaque) commise à Gap »: the noun of one class that a participle tells more of."""
    token = scene.text.tokens[trigger.index]
    nouns = scene.frames.nouns.get(scene.text.lemmas[token.head], ())
    if token.dep in _RELATIVE and any(frame.kind == trigger.frame.kind for frame in nouns):
        yield token.head


def _supposed(scene: Scene, trigger: Trigger) -> bool:
    """« l'hypothèse d'une attaque », « la rumeur de l'attaque du 3 mai »: what is only supposed whenever it was."""
    token = scene.text.tokens[trigger.index]
    over = scene.moods.words.nouns.get(scene.text.lemmas[token.head])
    return trigger.clause is None and token.dep == _COMPLEMENT and over is Status.POSSIBLE


def _told(scene: Scene, state: Status, own: Span) -> Status:
    """What is quoted of nobody who is named, or asked in an interview, is not told as done."""
    return Status.POSSIBLE if state is Status.ASSERTED and scene.unsaid.touches(own) else state


def _avowed(scene: Scene, trigger: Trigger) -> bool:
    """« L'attentat a été revendiqué par X »: harm that somebody avows has been done; an ask is for what may be."""
    token = scene.text.tokens[trigger.index]
    avowing = scene.text.tokens[token.head].lemma in scene.frames.avowing
    return trigger.clause is None and trigger.frame.kind in HARM and token.dep in _BORNE and avowing


def _gone(scene: Scene, anchor: int) -> bool:
    """Whether the verb of a clause is in a compound or past tense, or tells what has just been done."""
    bearer = scene.moods.finite(anchor)
    if bearer is None or bearer.has("Tense=Fut"):
        return _just(scene, anchor)
    return bearer.index != anchor or bearer.has("Tense=Imp") or bearer.has("Tense=Past") or _just(scene, anchor)


def _undertaken(scene: Scene, trigger: Trigger) -> int:
    """What tells whether it is so: « en grève pour protester », where to protest is what they do, and no mere aim."""
    anchor = scene.text.tokens[trigger.anchor]
    if trigger.frame.kind != _PROTEST or not anchor.has("VerbForm=Inf"):
        return trigger.anchor
    aim = any(scene.text.lowered[child] == scene.frames.grammar.aim for child in scene.text.children[anchor.index])
    done = scene.text.tokens[anchor.head]
    if not aim or done.index >= anchor.index:
        return trigger.anchor
    return done.head if done.dep == "obj" else done.index  # « ont bloqué la route pour protester »


def _just(scene: Scene, verb: int) -> bool:
    """« Vient de décider »: what has been done a moment ago, whatever day it is for."""
    tokens, grammar = scene.text.tokens, scene.frames.grammar
    if tokens[tokens[verb].head].lemma != grammar.come or not tokens[verb].has("VerbForm=Inf"):
        return False
    return any(tokens[child].lemma == grammar.of for child in scene.text.children[verb])


def _dates(scene: Scene, time: Time, noun: int) -> bool:
    """Whether a date hangs from a noun, or from a participle that does: « le naufrage survenu en 1912 »."""
    words = scene.text.within(time.span)
    for index in words:
        head = scene.text.tokens[index].head
        if head == noun or (head not in words and scene.text.tokens[head].head == noun):
            return True
    return False


def _claim(scene: Scene, trigger: Trigger, own: Span) -> Claim | None:
    """The claim that the words stand in; not for what a participle takes for granted in reported speech.

    In « il conteste la loi, adoptée le 18 mai par l'Assemblée », that it was adopted is the reporter's own.
    """
    claim = scene.reading.claim_at(own)
    if claim is None or claim.manner is Manner.DIRECT:
        return claim
    token = scene.text.tokens[trigger.anchor]
    bearer = scene.moods.finite(token.index)
    done = any(scene.text.tokens[child].has("VerbForm=Inf") for child in scene.text.children[token.index])
    participle = (
        token.dep == "acl" and bearer is None and not done and token.has("VerbForm=Part")
    )  # « accuse X d'avoir volé » takes nothing for granted
    cleft = any(
        scene.text.tokens[c].dep == "cop" for c in scene.text.children[token.head]
    )  # « que c'est X qui l'a tué »
    relative = token.dep == "acl:relcl" and bearer is not None and not cleft
    granted = relative or (participle and not _some(scene, token))
    if not granted:
        return claim
    holder = scene.text.tokens[token.head].span
    return claim if scene.quoted.touches(own) or not claim.content.covers(holder) else None


def _some(scene: Scene, participle: Token) -> bool:
    """« se dit victime d'une agression commise par des policiers »: what is so told of something new is said too."""
    holder = participle.head
    articles = [t for t in scene.syntax.kids(holder, frozenset({"det"})) if t.index < holder]
    apart = any(t.text == "," for t in scene.text.tokens[holder + 1 : participle.index])
    return not apart and any(t.has("Definite=Ind") for t in articles)


def _event(scene: Scene, telling: Telling) -> Event:
    trigger, rows = telling.trigger, telling.rows
    sentence = scene.text.sentence(trigger.index)
    limits = scene.text.span(sentence.start, sentence.stop - 1)
    nouns = [scene.text.tokens[noun].span for noun in telling.nouns]
    told = merged([telling.span, *(span for span in (*nouns, *(row[2] for row in rows)) if limits.covers(span))])
    begun = led(scene.text, told) if told.start < telling.span.start else told
    span = unbroken(scene.text.normal, begun, limits)
    return Event(
        kind=trigger.frame.kind,
        roles=tuple((role, filler) for role, filler, _ in rows),
        label=phrased(scene, span, trigger.index),
        status=_told(scene, _state(scene, trigger, rows), telling.span),
        claim=_claim(scene, trigger, telling.span),
        confidence=telling.confidence,
        evidence=(span,),
        trigger=telling.span,
        rule=f"{trigger.frame.pos}:{trigger.frame.name}",
    )
