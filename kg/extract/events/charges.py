"""What somebody is charged with, or has suffered: none of whoever charges him, tries him or looks into it.

In « jugé depuis jeudi par la cour d'assises pour le meurtre de sa compagne » the court murders nobody, and nothing
happened on Thursday but the trial.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.syntax import Part, Voice, participle
from kg.annotate.tokens import climb
from kg.annotate.universal import CLITICS
from kg.extract.events.clausal import last
from kg.extract.events.roles import bare
from kg.model import Entity, Quantity, Span, Time
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Filler

# In governors: « enquête pour « destruction par incendie ayant entraîné la mort » ».
_CLIMB = 4
# How an infinitive hangs on what it helps: « (avoir) menti », « (être) coupable ».
_HELPING = ("aux", "cop")
# The governors between what leads the ground in and what charges, where the tree hangs it from a noun between.
_ABOVE = 3
# In tokens: the ground of a charge is no longer.
_WIDE = 25
# What happens to somebody, and to whom a noun of it says by « de ».
_ARREST, _ACCUSATION, _DEATH = "Arrest", "Accusation", "Death"
_BLAMED = frozenset({_ACCUSATION, _ARREST})
_TRYING = _BLAMED | {"Decision"}
_VERBS = frozenset({"VERB", "ADJ"})
_PEOPLE = frozenset({"person", "worker"})
_SUFFERED = frozenset({"Death", "Injury", _ARREST})
_HARM = frozenset({"Attack", "Death", "Injury"})
_PARTED = frozenset({";", ":", "«", "»", "."})
_CLOSING = frozenset({",", ";", ":", "»", "."})


class Ground(NamedTuple):
    """The ground of a charge: the head of its phrase, and the verb by which somebody is charged, if it is a verb."""

    head: int
    verb: int | None


def ground(scene: Scene, trigger: Trigger) -> Ground | None:
    """The ground of a charge that the word stands in: « jugé pour meurtre », « une enquête pour homicide »."""
    if scene.text.sentence_of[trigger.index] not in scene.charging:
        return None
    tokens = scene.text.tokens
    for here in climb(tokens, trigger.index, _CLIMB):
        if trigger.index - here > _WIDE:
            return None
        if tokens[here].pos == "NOUN" and (charge := _charge(scene, here)) is not None:
            return Ground(here, charge if tokens[charge].pos != "NOUN" else None)
        if (charge := _behind(scene, here)) is not None:
            return Ground(charge + 2, charge)
    return None


def _behind(scene: Scene, verb: int) -> int | None:
    """The verb that charges with a noun that ``verb`` goes on about: « inculpé de coups ayant entraîné la mort »."""
    tokens = scene.text.tokens
    above = tokens[verb].head
    led = scene.frames.charging.get(tokens[above].lemma.lower())
    if (
        led is None
        or above in scene.idle
        or not above < verb - 2
        or tokens[verb].pos != "VERB"
        or scene.moods.finite(verb) is not None
    ):
        return None
    grammar = scene.frames.grammar
    before = tokens[above + 1].text.lower()
    return above if grammar.plain.get(before, before) in led and tokens[above + 2].pos == "NOUN" else None


def _charge(scene: Scene, noun: int) -> int | None:
    """The verb or noun by which somebody is charged with what the noun tells, by « pour », « de » or « du chef de »."""
    tokens, frames = scene.text.tokens, scene.frames
    led = scene.syntax.preposition(noun)
    if led not in {frames.grammar.aim, frames.grammar.of}:
        return None
    here = tokens[noun].head
    for _ in range(_ABOVE if led == frames.grammar.aim else 1):
        lemma = tokens[here].lemma
        if here < noun and tokens[here].pos == "NOUN" and led == frames.grammar.aim and lemma in frames.inquiries:
            return here
        if here < noun and led == frames.grammar.aim and (inquiry := _opened(scene, here, noun)) is not None:
            return inquiry
        if here < noun and led in frames.charging.get(lemma.lower(), ()):
            return here
        here = tokens[here].head
    return None


def _opened(scene: Scene, verb: int, noun: int) -> int | None:
    """The inquiry between a verb and the ground that the tree gives to the verb: « a ouvert une enquête pour »."""
    between = (child for child in scene.text.children[verb] if verb < child < noun)
    return next((child for child in between if scene.text.tokens[child].lemma in scene.frames.inquiries), None)


def charged(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` without what does not stand in the ground of the charge; whoever is charged is said to have done it."""
    found = ground(scene, trigger)
    if found is None:
        return rows
    tokens = scene.text.tokens
    stop = scene.text.sentence(trigger.index).stop
    first = min(found.head, trigger.index)
    last = next((i for i in range(max(found.head, trigger.index), stop) if tokens[i].text in _CLOSING), stop - 1)
    inside = scene.text.span(first, last)
    kept = [row for row in rows if inside.covers(row[2]) or _told_in(row[1], inside)]
    accused = _accused(scene, found.verb) if found.verb is not None and found.head == trigger.index else None
    if accused is None:
        return kept
    entity, head = accused
    others = [row for row in kept if row[1] != entity and row[0] is not Role.AGENT]
    return [(Role.AGENT, entity, scene.anchor(head)), *others]


def _told_in(filler: Filler, inside: Span) -> bool:
    """« le meurtre de sa compagne, Ana Roux »: who is named behind is told of before."""
    return isinstance(filler, Entity) and any(inside.covers(mention.span) for mention in filler.mentions)


def _accused(scene: Scene, verb: int) -> tuple[Entity, int] | None:
    """Who is charged by the verb: the subject of a passive, the object of an active, or whoever appears in court.

    Nobody where it clears him (« acquitté du meurtre »).
    """
    if scene.text.tokens[verb].lemma in scene.frames.clearing:
        return None
    clause = scene.syntax.clause(verb)
    facing = scene.text.tokens[verb].lemma in scene.frames.facing and clause.voice is not Voice.PASSIVE
    heads = clause.subjects if facing else clause.objects
    named = ((scene.named(head), head) for head in heads)
    return next(((entity, head) for entity, head in named if entity is not None), None)


def blamed(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` with what somebody is blamed for: « accuse le maire d'avoir détourné des fonds », « de fraude ».

    So is it with what he is tried or sentenced for: « condamné à vingt ans de prison pour meurtre ».
    """
    blaming = trigger.clause is not None and trigger.frame.kind in _TRYING
    if not blaming or any(role is Role.PURPOSE for role, _, _ in rows):
        return rows
    accuses = trigger.frame.kind in _BLAMED and trigger.frame.lemma in scene.frames.blaming
    deed = _deed(scene, trigger) if accuses else _crime(scene, trigger)
    if deed is None:
        return rows
    first, head = deed
    start = scene.text.tokens[first].span.start
    span = Span(start, max(_end(scene, head), scene.text.tokens[head].span.end))
    kept = (_before(scene, row, start) for row in rows if not span.covers(row[2]))
    return [*(row for row in kept if row is not None), (Role.PURPOSE, scene.words(span), span)]


def answered(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` of an accusation of a deed, none of which is of those to whom it was done.

    « répond d'accusations de violences sur Ana Roux »: whoever answers them has not made them.
    """
    if trigger.clause is not None or trigger.frame.kind != _ACCUSATION:
        return rows
    tokens, noun = scene.text.tokens, trigger.index
    of, deed = (scene.text.lowered[noun + 1 : noun + 2], tokens[noun + 2 : noun + 3])
    told = bool(deed) and of[0] in scene.frames.grammar.ofs_plain and deed[0].pos == "NOUN"
    told = told and any(frame.kind in _HARM for frame in scene.frames.nouns.get(deed[0].lemma, ()))
    near = (*climb(tokens, noun, _CLIMB), *range(max(noun - _ABOVE, 0), noun))  # « fait face à des accusations »
    answers = any(tokens[here].lemma in scene.frames.answering for here in near)
    found: list[Filled] = []
    for role, filler, span in rows:
        before = span.start < tokens[noun].span.start
        if role is Role.AGENT and before and answers:
            found.append((Role.PATIENT, filler, span))
        elif not told or before or role not in {Role.AGENT, Role.PATIENT}:
            found.append((role, filler, span))
    return found


def _end(scene: Scene, head: int) -> int:
    """Where the clause of ``head`` ends, before a second finite verb: « d'avoir menti (et réclame sa démission) »."""
    tokens, stop = scene.text.tokens, last(scene, head, scene.syntax.phrase(head, whole=True))
    inside = range(head + 1, stop + 1)
    joined = (i for i in inside if tokens[i].pos == "CCONJ" and tokens[i + 1].has("VerbForm=Fin"))
    return tokens[next(joined, stop + 1) - 1].span.end


def _deed(scene: Scene, trigger: Trigger) -> tuple[int, int] | None:
    """The first word and the head of the infinitive, or noun without article, after « de » behind a verb that blames.

    No other verb stands between.
    """
    tokens, grammar = scene.text.tokens, scene.frames.grammar
    stop = min(scene.text.sentence(trigger.index).stop, trigger.index + _WIDE)
    for index in range(max(trigger.words) + 1, stop - 1):
        token = tokens[index]
        if token.has("VerbForm=Fin") or token.text in _PARTED:
            return None
        if token.text.lower() not in grammar.ofs_plain:
            continue
        after = next((t for t in tokens[index + 1 : stop] if t.pos not in CLITICS), token)
        if after.has("VerbForm=Inf"):
            return index + 1, after.head if after.dep.startswith(_HELPING) else after.index
        if after.index == index + 1 and after.pos == "NOUN" and after.index not in scene.entities:
            return after.index, after.index
    return None


def _crime(scene: Scene, trigger: Trigger) -> tuple[int, int] | None:
    """The noun without article after « pour » behind a verb of justice, and no mark or verb between, twice."""
    tokens, aim = scene.text.tokens, scene.frames.grammar.aim
    if aim not in scene.frames.charging.get(trigger.frame.lemma, ()):
        return None
    stop = min(scene.text.sentence(trigger.index).stop, trigger.index + _WIDE)
    for index in range(max(trigger.words) + 1, stop - 1):
        if tokens[index].pos == "VERB" or tokens[index].text in _CLOSING:
            return None
        if scene.text.lowered[index] == aim:
            noun = index + 1
            return (noun, noun) if tokens[noun].pos == "NOUN" and noun not in scene.entities else None
    return None


def _before(scene: Scene, row: Filled, start: int) -> Filled | None:
    """``row`` with its words only up to ``start``: « le ministre de fraude » is no minister of fraud."""
    role, filler, span = row
    if not isinstance(filler, str) or not span.start < start < span.end:
        return row
    inside = [i for i in scene.text.within(span) if scene.text.tokens[i].span.end <= start]
    last = next((i for i in reversed(inside) if scene.text.tokens[i].pos not in {"ADP", "PUNCT"}), None)
    if last is None:
        return None
    kept = Span(span.start, scene.text.tokens[last].span.end)
    return role, bare(scene, scene.words(kept)), kept


def suffered(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` of what happens to people without those to whom it does not.

    In « l'enquête ouverte lundi par Anne Roux après la mort d'un ouvrier » she lives, and nobody died on Monday. A
    storm kills and is not killed, years and homes are no victims, and whoever « a perdu sa mère » has killed nobody.
    """
    if trigger.frame.kind not in _SUFFERED:
        return rows
    living = [row for row in (_living(scene, trigger, row) for row in _own(scene, trigger, rows)) if row is not None]
    rows = living or [row for row in rows if isinstance(row[1], Quantity)]
    turn = len(trigger.words) > 1 and scene.text.tokens[trigger.words[-1]].pos == "NOUN"
    if trigger.clause is not None and not turn:
        return rows
    first = trigger.words[-1] if turn else trigger.index
    grammar, start = scene.frames.grammar, scene.text.tokens[first].span.start
    own = {a.head for a in trigger.arguments if a.preposition == grammar.of and a.head > first}
    told = not own.isdisjoint(index for _, _, span in rows for index in scene.text.within(span))
    led = scene.syntax.preposition(trigger.index) if trigger.clause is None else ""
    past = told and led == grammar.after
    # « les obsèques des deux victimes seront célébrées samedi »
    dead = led == grammar.of and not own and "person" in scene.sorts(trigger.index)

    def stray(row: Filled) -> bool:
        before, timed = row[2].start < start, isinstance(row[1], Time)
        if timed and (dead or trigger.frame.lemma in scene.frames.mourning):
            return True
        return before and ((told and row[0] is Role.PATIENT) or (past and (timed or row[0] is Role.SOURCE)))

    return [row for row in rows if not stray(row)]


def _own(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` without the number of another participle: « dix ont été tués et (sept autres) blessés »."""
    start = scene.text.tokens[trigger.index].span.start
    counts = [span for role, _, span in rows if role is Role.QUANTITY and span.end <= start]
    if not counts[1:]:
        return rows
    last = max(counts)
    between = scene.text.within(Span(min(counts).end, last.start))
    apart = any(participle(scene.text.tokens[i]) and scene.text.tokens[i].pos in _VERBS for i in between)
    return [row for row in rows if row[2] not in counts or row[2] == last] if apart else rows


def _living(scene: Scene, trigger: Trigger, row: Filled) -> Filled | None:
    """A part as somebody may have it in what happens to people; ``None`` if it cannot be."""
    role, filler, span = row
    if isinstance(filler, Quantity) and role is Role.QUANTITY:
        senses = scene.frames.senses.get((filler.unit or "").split(" ")[0])
        counted = senses is None or not senses.isdisjoint(_PEOPLE) or trigger.frame.kind == _ARREST
        told = {frame.kind for frame in scene.frames.nouns.get(filler.unit or "", ())} & _SUFFERED
        if senses is None and not told and filler.unit in scene.frames.nouns:  # « deux attentats ont tué »
            return None
        other = bool(told) and trigger.frame.kind not in told  # « un mort et sept blessés »
        return row if counted and not other and filler.unit not in scene.frames.asides.periods else None
    if role is not Role.PATIENT and role is not Role.AGENT:
        return row
    slots = {slot.place for slot in trigger.frame.valence}
    if isinstance(filler, Entity) and filler.kind is Kind.WORK:  # « une biographie de Luc Bas, mort en 1975 »
        return None
    if isinstance(filler, str) and _dies_of(scene, trigger, span):
        return Role.SOURCE, filler, span
    if (
        trigger.clause is not None
        and "S" not in slots
        and any(scene.named(head) == filler for head in _subjects(trigger))
    ):
        return None
    if isinstance(filler, Entity) and filler.kind is Kind.EVENT:
        return None if trigger.frame.kind == _ARREST else (Role.SOURCE, filler, span)
    if role is Role.PATIENT and isinstance(filler, Entity) and filler.kind is Kind.PLACE:
        words = scene.words(span)  # « un Palestinien » is no country
        return None if words in {filler.name, *filler.aliases} else (role, words, span)
    return row


def _dies_of(scene: Scene, trigger: Trigger, span: Span) -> bool:
    """« Luc Bas, mort d'un cancer »: what a bare noun of death is of, if that is nobody."""
    bare = trigger.clause is None and all(scene.text.tokens[c].pos != "DET" for c in scene.text.children[trigger.index])
    heads = [a.head for a in trigger.arguments if a.preposition == scene.frames.grammar.of]
    told = [head for head in heads if head in scene.text.within(span)]
    return bare and trigger.frame.kind == _DEATH and any("person" not in scene.sorts(head) for head in told)


def _subjects(trigger: Trigger) -> list[int]:
    return [argument.head for argument in trigger.arguments if argument.part is Part.SUBJECT]
