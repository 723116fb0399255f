"""Arguments -> roles: who fills each part of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.annotate.syntax import Part, Voice
from kg.annotate.tokens import skip_back
from kg.annotate.universal import NOUNS, VERBS
from kg.extract.events.clausal import clause as whole
from kg.extract.events.clausal import helping
from kg.extract.events.counts import HARM, TOLL
from kg.extract.events.owners import slots
from kg.extract.events.slots import places, shown
from kg.extract.events.sufferers import sufferers
from kg.model import Entity, Quantity, Span
from kg.terms import Kind, Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.syntax import Argument
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Filler

    Filled = tuple[Role, Filler, Span]

# A topic has at most so many words.
_TOPIC = 6
_LENT = frozenset({"obj", "obl:arg", "nsubj:pass", "xcomp"})
_NUMBER, _JOINED = frozenset({"nummod"}), frozenset({"conj"})
_CORE, _BEFORE = frozenset({"nsubj", "nsubj:pass", "obj"}), frozenset({"ADJ", "DET"})
ERGATIVE = frozenset({"Change", "Closure", "Creation", "Launch", "Accident", "Death", "Injury", "Acquisition"})
_DEATH, _ACQUISITION, _SUPPORT = "Death", "Acquisition", "Support"
_SAID_OF = frozenset({"acl"})
_TOLLED = frozenset({"obj", "conj"})
_PAIRS = (("«", "»"), ("“", "”"))


def bare(scene: Scene, words: str) -> str:
    """``words`` with plain apostrophes, without the article and preposition that they begin with.

    Nor a quotation mark without its other: « un immense champion ».
    """
    words = _unled(scene, words.replace("’", "'"))
    for opening, closing in _PAIRS:
        if words.count(opening) != words.count(closing):
            words = _unled(scene, words.strip(f"{opening}{closing} "))
    return words


def _unled(scene: Scene, words: str) -> str:
    led = scene.frames.article.match(words)
    return words[led.end() :] if led is not None else words


def fill(scene: Scene, trigger: Trigger) -> list[Filled]:
    """The roles of the event that ``trigger`` tells, each with its filler and where it stands."""
    found: list[Filled] = []
    used: set[int] = set()
    told = shown(trigger.arguments)
    for slot in slots(scene, trigger):
        if slot.place == "T":
            span = scene.text.span(min(trigger.words), max(trigger.words))
            found.append((slot.role, scene.words(span), span))
        for head in places(slot.place, trigger.arguments) if slot.place in told else ():
            if head not in used and (_clausal(scene, head) if slot.place == "C" else scene.fits(head, slot.sort)):
                rows = list(_filler(scene, head, slot.role, clause=slot.place == "C"))
                found += rows
                used.add(head)
    found = _ergative(trigger, found)
    for argument in trigger.arguments:
        if argument.head not in used:
            found += _adjunct(scene, trigger, argument)
    found += _backed(scene, trigger)
    for head in sorted(sufferers(scene, trigger)):
        found += _filler(scene, head, Role.PATIENT)
    taken = {role for role, filler, _ in found if role is not Role.PLACE or isinstance(filler, Entity)}
    more = (*_lent(scene, trigger), *_avowed(scene, trigger), *_topic(scene, trigger))
    found += [row for row in more if row[0] not in taken]
    found += _numbers(scene, trigger, found)
    found = _once(found)
    return list({(role, key(filler)): (role, filler, span) for role, filler, span in reversed(found)}.values())[::-1]


def _clausal(scene: Scene, head: int) -> bool:
    """Whether it tells something: no « plus tôt », « indépendant depuis 2008 » or « que trois jours après »."""
    tokens = scene.text.tokens
    return tokens[head].pos in VERBS or any(tokens[child].dep == "cop" for child in scene.text.children[head])


def _backed(scene: Scene, trigger: Trigger) -> Iterator[Filled]:
    """« soutient la candidature de X »: X, whom it is of, is backed."""
    if trigger.frame.kind != _SUPPORT or trigger.clause is None:
        return
    for argument in trigger.arguments:
        if scene.text.lemmas[argument.head] in scene.frames.bids:
            for inner in scene.syntax.complements(argument.head):
                entity = scene.named(inner.head) if inner.preposition == scene.frames.grammar.of else None
                if entity is not None and entity.kind is Kind.PERSON:
                    yield Role.RECIPIENT, entity, scene.anchor(inner.head)


def _once(found: list[Filled]) -> list[Filled]:
    """``found`` without the later roles of whoever has one already: nobody pays or names himself by a plain clause."""
    first: dict[object, Role] = {}
    for role, filler, _ in found:
        if isinstance(filler, Entity):
            first.setdefault(filler, role)
    return [row for row in found if first.get(row[1], row[0]) is row[0]]


def key(filler: Filler) -> object:
    """What two fillers that are the same have in common."""
    if isinstance(filler, str):
        return filler.casefold()
    return (filler.kind, filler.name) if isinstance(filler, Entity) else filler


def _ergative(trigger: Trigger, found: list[Filled]) -> list[Filled]:
    """Without an object, the subject of « fermer » or of a reflexive is what undergoes: it takes the object's role.

    But a fire that « a entraîné la mort » is not dead, and who buys or sells is not bought.
    """
    clause = trigger.clause
    if (
        clause is None
        or trigger.frame.kind not in ERGATIVE
        or (trigger.frame.kind == _DEATH and trigger.frame.words)
        or deals(trigger)
        or (trigger.frame.kind == _ACQUISITION and clause.voice is Voice.ACTIVE)
    ):
        return found
    target = next((slot.role for slot in trigger.frame.valence if slot.place == "O" and not slot.sort), None)
    if target is None or any(argument.part is Part.OBJECT for argument in trigger.arguments):
        return found
    changed = {slot.role for slot in trigger.frame.valence if slot.place == "S"}
    return [(target if role in changed else role, filler, span) for role, filler, span in found]


def deals(trigger: Trigger) -> bool:
    """« jugé pour avoir tué »: who kills without an object does not die, unless it is done to oneself."""
    active = trigger.clause is not None and trigger.clause.voice is Voice.ACTIVE
    return trigger.frame.kind == _DEATH and active and not trigger.frame.reflexive


def lent(scene: Scene, trigger: Trigger) -> Role | None:
    """The role that the subject of a verb has in what its noun tells: « X annonce la suppression de 500 postes ».

    Of the dead and hurt only what « a fait trente blessés »: « sa fille a annoncé son décès ».
    """
    verb = _lender(scene, trigger)
    if verb is None:
        return None
    lemma = scene.text.tokens[verb].lemma.lower()
    tolls = trigger.frame.kind in TOLL and lemma in scene.frames.tolling
    if tolls or lemma in scene.frames.reasons.entailing:
        return Role.SOURCE if scene.text.tokens[trigger.index].dep in _TOLLED else None
    return scene.frames.lenders.get(lemma) if trigger.frame.kind != _DEATH else None


def _lender(scene: Scene, trigger: Trigger) -> int | None:
    """The verb that governs a noun, over the day that the tree has put between: « a annoncé mardi sa démission ».

    And that of the noun that it is joined to: « a fait deux morts et trente blessés ».
    """
    token = scene.text.tokens[trigger.index]
    if trigger.frame.kind in TOLL:
        while token.dep == "conj" and scene.text.tokens[token.head].pos == "NOUN":
            token = scene.text.tokens[token.head]
    if trigger.clause is not None or token.dep not in _LENT:
        return None
    day = token.head in scene.times and token.head < token.index
    return scene.text.tokens[token.head].head if day else token.head


def _lent(scene: Scene, trigger: Trigger) -> Iterator[Filled]:
    role, verb = lent(scene, trigger), _lender(scene, trigger)
    if role is not None and verb is not None:
        for head in scene.syntax.clause(verb).subjects:
            if role is Role.SOURCE and "actor" in scene.sorts(head):
                continue
            yield from _filler(scene, head, role)


def _avowed(scene: Scene, trigger: Trigger) -> Iterator[Filled]:
    """« X a revendiqué l'attaque », « l'attaque, revendiquée par X »: who says that the harm was done by them."""
    if trigger.clause is not None or trigger.frame.kind not in HARM:
        return
    token = scene.text.tokens[trigger.index]
    above = (token.head,) if token.dep in _LENT else ()
    for verb in (*above, *(child.index for child in scene.syntax.kids(trigger.index, _SAID_OF))):
        if scene.text.lemmas[verb] in scene.frames.avowing and scene.moods.heaviest((verb,)) is not Status.DENIED:
            for head in scene.syntax.clause(verb).subjects:
                yield from _filler(scene, head, Role.AGENT)


def _topic(scene: Scene, trigger: Trigger) -> Iterator[Filled]:
    """The topic of a title before its colon: « PSA : 8 000 emplois supprimés », « Espagne : … »."""
    start = scene.text.sentence(trigger.index).start
    if start and scene.text.tokens[start - 1].text == ":" and "\n" not in _between(scene, start):
        start = scene.text.sentence(start - 1).start  # where the model cuts a headline in two
    for index in range(start, min(start + _TOPIC, trigger.index)):
        if scene.text.tokens[index].text == ":":
            named = (scene.entities[here] for here in range(start, index) if here in scene.entities)
            entity = scene.named(start) or next(named, None)
            if entity is not None:
                yield Role.PLACE if entity.kind is Kind.PLACE else Role.AGENT, entity, scene.anchor(start)
            return


def _between(scene: Scene, index: int) -> str:
    """What stands between a token and the one before it."""
    return scene.text.normal[scene.text.tokens[index - 1].span.end : scene.text.tokens[index].span.start]


def _adjunct(scene: Scene, trigger: Trigger, argument: Argument) -> Iterator[Filled]:
    """Roles that any event may have: where, why, by what means, what for."""
    words, head = scene.frames, argument.head
    if argument.part is not Part.OBLIQUE or head in scene.times:
        return
    entity = scene.named(head)
    if argument.preposition in words.locatives:
        if (entity is not None and entity.kind is Kind.PLACE) or sited(scene, head):
            yield from _filler(scene, head, Role.PLACE)
    elif (role := words.ways.get(argument.preposition)) is not None:
        yield from _filler(scene, head, role)
    elif argument.preposition in words.reasons.causes:
        yield from _filler(scene, head, Role.SOURCE)
    elif argument.preposition in words.reasons.aims and trigger.clause is not None:
        yield from _filler(scene, head, Role.PURPOSE)


def sited(scene: Scene, head: int) -> bool:
    """« dans une ferme », « sur une plage »: whether a noun is something where a thing may happen.

    « dans les rues de Gap » is no more than in Gap.
    """
    wide = scene.text.tokens[head].has("Number=Plur") or scene.text.lemmas[head] in scene.frames.grammar.midst
    towns = (scene.entities[kid] for kid in scene.text.children[head] if kid in scene.entities)
    within = wide and any(town.kind is Kind.PLACE for town in towns)
    return "place" in scene.sorts(head) and not within


def _filler(scene: Scene, head: int, role: Role, *, clause: bool = False) -> Iterator[Filled]:
    """What the phrase of ``head`` puts in ``role``: an entity, number, date or its words."""
    time = scene.times.get(head)
    if time is not None:
        yield Role.TIME, time, time.span
        return
    quantity = scene.counted(head)
    if quantity is not None:
        yield from _measured(scene, head, role, quantity)
        return
    token = scene.text.tokens[head]
    entity = scene.named(head)
    if entity is not None:
        yield role, entity, scene.anchor(head)
        for other in _beside(scene, head):
            yield role, scene.entities[other], scene.anchor(other)
        return
    empty = token.pos in {"PRON", "DET"} or token.lemma.lower() in scene.frames.empty
    set_phrase = head in scene.idle and (token.dep not in _CORE or _led(scene, head))  # « se rendre sur place »
    aged = token.lemma.lower() in scene.frames.durations and bool(scene.syntax.kids(head, _NUMBER))  # « X, 27 ans, »
    aged = aged or _only_when(scene, head)
    if empty or aged or set_phrase or head in scene.personal or head in scene.within_places:
        return
    clause = clause or bool(helping(scene, head))  # « accusé d'être le cerveau du réseau »
    span = whole(scene, head) if clause else undated(scene, head, _specified(scene, head, scene.syntax.phrase(head)))
    words = scene.words(span) if clause else bare(scene, scene.words(span))
    if words:
        yield role, words, span


def _only_when(scene: Scene, head: int) -> bool:
    """« le premier vol de l'année »: a stretch of time of which no more is told than that it is this one."""
    kids = [scene.text.tokens[child] for child in scene.text.children[head]]
    ours = scene.text.lemmas[head] in scene.frames.spells and any(kid.has("Definite=Def") for kid in kids)
    return ours and {kid.pos for kid in kids} == {"ADP", "DET"}


def _led(scene: Scene, head: int) -> bool:
    """Whether a preposition opens the set phrase of ``head``: « a dénoncé de son (côté) des pertes »."""
    first = skip_back(scene.text.tokens, head - 1, -1, _BEFORE)
    return first in scene.idle and scene.text.tokens[first].pos == "ADP"


def _beside(scene: Scene, head: int) -> Iterator[int]:
    """The further names of a plural: « les groupes Orial et Brevel »."""
    if head in scene.entities or not scene.text.tokens[head].has("Number=Plur"):
        return
    for name in scene.text.children[head]:
        if name in scene.entities and scene.entities[name] == scene.named(head):
            yield from (t.index for t in scene.syntax.kids(name, _JOINED) if t.index in scene.entities)


def undated(scene: Scene, head: int, span: Span) -> Span:
    """``span`` without the date that it begins or ends with, if that tells when and not which.

    « des centaines de personnes dimanche » are no people of a Sunday; « la récolte de 2014 », « le budget 2025 » keep
    their years.
    """
    if scene.text.sentence_of[head] not in scene.dated:
        return span
    tokens, inside = scene.text.tokens, scene.text.within(span)
    if not inside or inside[0] == inside[-1]:
        return span
    first, last = inside[0], inside[-1]
    if first not in scene.times and last not in scene.times:
        return span
    time = scene.times.get(first)
    if time is not None and (after := scene.text.within(time.span)[-1] + 1) <= head:
        first = after
    time = scene.times.get(last)
    if time is not None and head < (start := scene.text.within(time.span)[0]) and not _which(scene, start, last):
        last = skip_back(tokens, start - 1, head, ("ADP", "DET", "PUNCT"))
    return scene.text.span(first, last)


def _which(scene: Scene, first: int, last: int) -> bool:
    """Whether a date behind a noun tells which is meant: after « de », or a year alone."""
    tokens, ofs = scene.text.tokens, scene.frames.grammar.ofs
    bound = not ofs.isdisjoint({tokens[first].text.lower(), tokens[first - 1].text.lower()})
    return bound or (first == last and tokens[first].text.isdecimal())


def _specified(scene: Scene, head: int, span: Span) -> Span:
    """``span`` with the bare noun after « en » that says of what field it is, where the tree gives that to the verb.

    « pour sa recherche en robotique »: a bare noun after « en » right behind another completes it, unless it tells a
    place or a time, or makes a preposition with « de » (« en raison de »).
    """
    tokens = scene.text.tokens
    first = max(scene.text.within(span)) + 1
    last = first + 1
    if (
        last >= scene.text.sentence(head).stop
        or tokens[first].text.lower() != scene.frames.grammar.within
        or tokens[last].pos != "NOUN"
    ):
        return span
    entity = scene.entities.get(last)
    if last in scene.times or last in scene.quantities or (entity is not None and entity.kind is Kind.PLACE):
        return span
    while tokens[last + 1 : last + 2] and tokens[last + 1].pos == "ADJ" and tokens[last + 1].head == last:
        last += 1
    after = tokens[last + 1].lemma.lower() if last + 1 < len(tokens) else ""
    return span if after in scene.frames.grammar.ofs else Span(span.start, tokens[last].span.end)


def _measured(scene: Scene, head: int, role: Role, quantity: Quantity) -> Iterator[Filled]:
    """A counted phrase: the number, and what is counted unless that is only a unit."""
    if role in {Role.AMOUNT, Role.QUANTITY}:
        yield role, quantity, quantity.span
        return
    if quantity.money or quantity.unit == "%":
        yield Role.AMOUNT, quantity, quantity.span
        if head in scene.text.within(quantity.span) and quantity.money:
            return
    elif role is Role.PURPOSE and quantity.unit in scene.frames.terms:  # « recruté pour quatre saisons »
        return
    elif role in PLAYERS:
        yield Role.QUANTITY, quantity, quantity.span
    entity = scene.entities.get(head)
    if entity is not None:
        yield role, entity, scene.anchor(head)
        return
    span = scene.syntax.phrase(head)
    start = _thing(scene, head, quantity)
    if start is None or role is Role.PLACE or scene.text.tokens[start].lemma.lower() in scene.frames.empty:
        return
    if scene.text.tokens[start].pos == "PRON":  # « dix-sept d'entre eux »
        return
    entity = scene.named(start)
    if entity is not None:
        yield role, entity, scene.anchor(start)
        return
    rest = Span(scene.text.tokens[start].span.start, max(span.end, scene.syntax.phrase(start).end))
    rest = undated(scene, start, rest)
    yield role, _unled(scene, scene.words(rest)), rest


def _thing(scene: Scene, head: int, quantity: Quantity) -> int | None:
    """The noun of what ``quantity`` counts: its unit, or what follows a measure (« 18 tonnes de gazole »)."""
    inside = scene.text.within(quantity.span)
    unit = (quantity.unit or "").split(" ")[0]
    for index in inside:
        token = scene.text.tokens[index]
        if (
            unit not in {"", "%"}
            and not scene.measuring(index)
            and token.pos in NOUNS
            and unit.lower() in {token.lemma.lower(), token.text.lower()}
        ):
            return index
    if head not in inside:
        return head
    for argument in scene.syntax.complements(head):
        if argument.preposition == scene.frames.grammar.of and argument.head not in inside and not quantity.money:
            return argument.head
    return None


def _numbers(scene: Scene, trigger: Trigger, found: list[Filled]) -> Iterator[Filled]:
    """Numbers of the clause that no slot took: amounts of money, percentages, counts after the trigger."""
    seen = {filler for _, filler, _ in found if isinstance(filler, Quantity)}
    counted = map(scene.counted, trigger.words if trigger.clause is None else trigger.words[1:])
    own = next(filter(None, counted), None)  # « trois victimes », « a fait trois victimes »
    if own is not None and own not in seen:
        yield Role.AMOUNT if own.money or own.unit == "%" else Role.QUANTITY, own, own.span
    for argument in trigger.arguments:
        quantity = scene.quantities.get(argument.head)
        if quantity is not None and quantity not in seen and argument.part is not Part.CLAUSE:
            role = Role.AMOUNT if quantity.money or quantity.unit == "%" else Role.QUANTITY
            yield role, quantity, quantity.span
