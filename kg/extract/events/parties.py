"""Who is a party to an event, and who only belongs to the name or function of one that is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.annotate.tokens import skip_back
from kg.annotate.universal import VERBS
from kg.extract.events.roles import bare
from kg.model import Entity, Span
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_CALLED, _SETTING = (
    frozenset({"Appointment", "Support"}),
    frozenset({Role.AMOUNT, Role.PLACE, Role.QUANTITY, Role.TIME}),
)
_WHERE = frozenset({Role.DESTINATION, Role.PLACE, Role.SOURCE})
# What stands behind what is said of a name, and between a name and its participle: « n'a pas été ».
_ENDS = frozenset({",", ".", ";", ":", ""})
_SMALL = frozenset({"ADV", "AUX", "PRON"})
# What stands between what somebody is and who that is: « les présidents français (et rwandais,) Luc Bas et Ana Roux ».
_BESIDE = frozenset({"ADJ", "CCONJ", "PUNCT"})
# « du (parti islamiste) Ennahda »: tokens between « de » and the name, it included.
_TITLED = 4
# Tokens from the start of a sentence to what « à la » leads in; characters of « de la », between blanks.
_LED, _NEAR = 2, 8


def whole(scene: Scene, rows: list[Filled]) -> list[Filled]:
    """``rows`` without parties that only the name or the function of another one holds.

    « le gouvernement malien » is not Mali too, nor « le bourgmestre de Dax, Luc Roux, » Dax, nor « Luc Roux, membre du
    Bloc, » the Bloc, nor « le robot Orion de la Nasa » the Nasa. « la Belge Ana Roux » is nobody besides her.
    """
    named = [row for row in rows if row[0] in PLAYERS and isinstance(row[1], Entity)]
    held = {id(row) for row in named if any(_held(scene, row, other) for other in named)}
    words = [row for row in rows if row[0] in PLAYERS and isinstance(row[1], str)] if named else []
    held |= {id(row) for row in words if any(_names(scene, row, other) for other in named)}
    posts = [span.end for role, _, span in rows if role is Role.FUNCTION]
    return [row for row in rows if id(row) not in held or _taken(row, posts)]


def _taken(row: Filled, posts: list[int]) -> bool:
    """« Ana Roux, élue maire de (Dax), »: what somebody is elected to is a party, where the function stands beside."""
    return row[0] is Role.RECIPIENT and any(0 < row[2].start - end <= _NEAR for end in posts)


def trimmed(scene: Scene, rows: list[Filled]) -> list[Filled]:
    """« envoyer (quarante tonnes de vivres) en Haïti »: what goes there, without where that is."""
    ends = {span.end: span for role, filler, span in rows if role in _WHERE and isinstance(filler, Entity)}
    return [_trim(scene, row, ends) for row in rows] if ends else rows


def _trim(scene: Scene, row: Filled, ends: Mapping[int, Span]) -> Filled:
    role, filler, span = row
    where = ends.get(span.end)
    if not isinstance(filler, str) or where is None or role in _WHERE or where.start <= span.start:
        return row
    last = skip_back(scene.text.tokens, scene.text.within(where)[0] - 1, 0, ("DET",))
    led = scene.text.tokens[last].pos == "ADP" and scene.text.lowered[last] not in scene.frames.grammar.ofs
    words = Span(span.start, scene.text.tokens[last - 1].span.end)
    return (role, bare(scene, scene.words(words)), words) if led and words.end > words.start else row


def sited(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """« Au Sénat, la droite a rendu hommage à Luc Bas »: where something is done is not who else it is done for."""
    given = [row for row in rows if row[0] is Role.RECIPIENT]
    before = [row for row in given if _fronted(scene, row)]
    if not before or not any(row[2].start > scene.text.tokens[trigger.index].span.end for row in given):
        return rows
    there = {id(row): [(Role.PLACE, *row[1:])] if _place(row) else [] for row in before}
    return [one for row in rows for one in there.get(id(row), [row])]


def _place(row: Filled) -> bool:
    return isinstance(row[1], Entity) and row[1].kind is Kind.PLACE


def _fronted(scene: Scene, row: Filled) -> bool:
    """Whether « à » leads in what opens the sentence, no person, and a comma stands behind."""
    text, (_, filler, span) = scene.text, row
    inside = text.within(span)
    if not inside or (isinstance(filler, Entity) and filler.kind is Kind.PERSON) or isinstance(filler, str):
        return False
    start, after = text.sentence(inside[0]).start, inside[-1] + 1
    led = text.lowered[start] in scene.frames.grammar.tos and inside[0] - start <= _LED
    return led and after < len(text.tokens) and text.tokens[after].text == ","


def called(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows``, none if there are only those of somebody called by the word: « un opposant a parlé »."""
    if trigger.frame.kind not in _CALLED or all(slot.place != "T" for slot in trigger.frame.valence):
        return rows
    words = scene.text.span(min(trigger.words), max(trigger.words))
    return [] if all(row[2].overlaps(words) or row[0] in _SETTING for row in rows) else rows


def unhosted(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` without the town in the name of the event itself, which does none of it: « le marathon de (Berlin) ».

    « un raid irakien » tells whose it is.
    """
    event = scene.entities.get(trigger.index)
    if event is None or event.kind is not Kind.EVENT or scene.text.lemmas[trigger.index] in scene.frames.warring:
        return rows
    return [row for row in rows if row[0] is not Role.AGENT or not _sited(row, event)]


def alone(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` without a second patient by name, where the word is told of one: « X succède à Y, mort en mars »."""
    people = sorted((row for row in rows if row[0] is Role.PATIENT and _named(row)), key=lambda row: row[2])
    if len({id(row[1]) for row in people}) <= 1:
        return rows
    token = scene.text.tokens[trigger.index]
    helped = scene.frames.grammar.be in _helpers(scene, trigger.index)  # « Luc Bas est mort, à la surprise de Jan Roy »
    if token.pos == "NOUN" and not helped and (behind := [row for row in people if row[2].start > token.span.end]):
        kept = _series(scene, behind)
    elif token.has("Number=Sing") and _undergoes(scene, trigger.index):
        kept = _one(scene, trigger.index, people)
    else:
        return rows
    dropped = {id(row) for row in people} - {id(row) for row in kept} if kept else set()
    return [row for row in rows if id(row) not in dropped]


def _named(row: Filled) -> bool:
    return isinstance(row[1], Entity) and row[1].kind is Kind.PERSON


def _undergoes(scene: Scene, index: int) -> bool:
    """Whether a word is a participle of no doer: « a été tué », « décédé », « mort en mars », and not « a tué »."""
    tokens, children, helpers = scene.text.tokens, scene.text.children[index], _helpers(scene, index)
    if helpers and scene.frames.grammar.be not in helpers:
        return False
    bare = tokens[index].pos in {"ADJ", "NOUN"} and all(tokens[child].pos != "DET" for child in children)
    return bare or tokens[index].has("VerbForm=Part")


def _helpers(scene: Scene, index: int) -> list[str]:
    """The auxiliaries of a participle."""
    children = (scene.text.tokens[child] for child in scene.text.children[index])
    return [child.lemma for child in children if child.pos == "AUX"]


def _series(scene: Scene, people: list[Filled]) -> list[Filled]:
    """The first of ``people`` behind a noun and those who go on in its row."""
    kept = people[:1]
    for before, row in pairwise(people):
        between = [scene.text.tokens[i] for i in scene.text.within(Span(before[2].end, row[2].start))]
        if any(token.pos in VERBS for token in between):
            break
        kept.append(row)
    return kept


def _one(scene: Scene, index: int, people: list[Filled]) -> list[Filled]:
    """Of whom a participle is told: whoever stands right before it, its subject and those joined to it, or the last."""
    before = _joined(scene, [row for row in people if row[2].end <= scene.text.tokens[index].span.start])
    between = scene.text.within(Span(before[-1][2].end, scene.text.tokens[index].span.start)) if before else range(0)
    if before and all(scene.text.tokens[i].pos in _SMALL for i in between):
        return before
    subjects, guessed = scene.syntax.grammatical(index)
    heads = {head for subject in subjects for head in scene.syntax.conjuncts(subject)}
    told = [row for row in people if not heads.isdisjoint(scene.text.within(row[2]))]
    return told if told and not guessed and _helpers(scene, index) else before


def _joined(scene: Scene, people: list[Filled]) -> list[Filled]:
    """The last of ``people`` and those whom « et » joins to it."""
    kept = people[-1:]
    for row in reversed(people[:-1]):
        between = scene.text.within(Span(row[2].end, kept[0][2].start))
        if [scene.text.tokens[i].pos for i in between] != ["CCONJ"]:
            break
        kept.insert(0, row)
    return kept


def _sited(row: Filled, event: Entity) -> bool:
    place = isinstance(row[1], Entity) and row[1].kind is Kind.PLACE
    return place and any(mention.span.covers(row[2]) for mention in event.mentions)


def _held(scene: Scene, row: Filled, other: Filled) -> bool:
    if other[1] == row[1]:
        return False
    if other[2].covers(row[2]) and other[2] != row[2]:
        inside = scene.text.within(other[2])  # « L'auteur de l'agression de (Luc Bas) » has another part than he
        return other[0] is row[0] or scene.frames.authors.isdisjoint(scene.text.lemmas[i] for i in inside)
    alike, person = other[0] is row[0], isinstance(other[1], Entity) and other[1].kind is Kind.PERSON
    if person and _apposed(scene, other[2], row[2]):
        return True
    return alike and (_of(scene, other[2], row[2]) or (person and _titling(scene, row[2], other[2])))


def _names(scene: Scene, row: Filled, other: Filled) -> bool:
    """Whether ``other`` is the name of what the words of ``row`` tell: « les deux ministres, Ana Bas et Luc Roux, »."""
    if other[0] is not row[0] or row[2].end >= other[2].start:
        return False
    between = [scene.text.tokens[index] for index in scene.text.within(Span(row[2].end, other[2].start))]
    marks = [token for token in between if token.pos == "PUNCT"]
    if len(marks) > 1 or any(mark.text != "," for mark in marks):
        return False
    return all(token.pos in _BESIDE for token in between)


def _titling(scene: Scene, one: Span, name: Span) -> bool:
    """Whether ``one`` ends what a function before ``name`` is of: « le conseiller du président Bas, Luc Roux »."""
    return scene.text.normal[one.end : name.start].strip() == "," and _led(scene, one)


def _apposed(scene: Scene, name: Span, one: Span) -> bool:
    """Whether ``one`` ends what is said of ``name``: « Luc Roux, membre du Bloc, », « Ana Vial, déléguée CGT »."""
    between = scene.text.normal[name.end : one.start]
    after = scene.text.normal[one.end : one.end + 1]
    ends = between.startswith(",") and between.count(",") == 1 and after in _ENDS
    return ends and (_led(scene, one) or _serving(scene, one))


def _serving(scene: Scene, body: Span) -> bool:
    """Whether the noun of a function stands right before a body: « députée (LR) »."""
    before = scene.text.within(body)[0] - 1
    return before >= 0 and scene.text.lemmas[before] in scene.frames.callings


def _of(scene: Scene, whole: Span, one: Span) -> bool:
    """Whether « de » alone ties ``one`` to ``whole``: « le robot Orion de la Nasa »."""
    between = scene.text.within(Span(whole.end, one.start)) if whole.end < one.start else range(0)
    words = [scene.text.tokens[index] for index in between]
    of = [token for token in words if token.pos == "ADP" and token.lemma == scene.frames.grammar.of]
    return len(of) == 1 and words[0] == of[0] and all(token.pos == "DET" for token in words[1:])


def _led(scene: Scene, one: Span) -> bool:
    """Whether « de » stands before ``one``, or before the title before it."""
    first = scene.text.within(one)
    before = scene.text.tokens[max(first[0] - _TITLED, 0) : first[0]] if first else ()
    return any(token.pos == "ADP" and token.lemma == scene.frames.grammar.of for token in before)
