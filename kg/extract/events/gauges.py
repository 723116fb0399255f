"""How much: what a figure rises to, shares of a vote, and which numbers are no amount: days, ages, those who say so.

« relever son taux de 3 à 3,5 % » tells the level reached; « en deux ans », how long it took.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.events.roles import bare
from kg.model import Quantity, Source, Span
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_CHANGE, _NUMBERED = "Change", frozenset({Role.AMOUNT, Role.QUANTITY})
# What is told as a share, where a number of other things counts them.
_SHARED = frozenset({"Change", "Decision", "Election"})
# What may be for years.
_LASTING = frozenset({"Accusation", "Agreement", "Arrest", "Change", "Decision"})


def gauged(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` with shares as amounts, and of a change neither the level it starts from nor how long it takes.

    How old somebody is then tells nothing of it: « élu à 30 ans », where « condamné à 12 ans » is how long for.
    """
    if not any(role in _NUMBERED for role, _, _ in rows):
        return rows
    clears = scene.text.lemmas[trigger.index] in scene.frames.clearing  # « a relaxé X, condamné à six mois »
    rows = [row for row in rows if row[0] not in _NUMBERED or not (clears or _tellers(scene, trigger, row[2]))]
    rows = [row for row in rows if not _part(scene, row, rows)]
    if trigger.frame.kind not in _LASTING:
        rows = [row for row in rows if not _aged(scene, *row)]
    if trigger.frame.kind not in _SHARED:
        return rows
    found = [
        (Role.AMOUNT if _share(filler) and role is Role.QUANTITY else role, filler, span) for role, filler, span in rows
    ]
    if trigger.frame.kind != _CHANGE:
        return found
    left = {span for role, filler, span in found if role in _NUMBERED and _left(scene, span, found)}
    kept = [row for row in found if row[2] not in left and not (row[0] in _NUMBERED and _lasting(scene, *row[1:]))]
    return [_uncut(scene, row, left) for row in kept]


def _tellers(scene: Scene, trigger: Trigger, span: Span) -> bool:
    """« Aucun poste ne sera supprimé, assurent les deux présidents »: they are those who say so."""
    claim = scene.claims[trigger.index]
    told = claim.speaker.span if claim is not None and isinstance(claim.speaker, Source) else None
    return told is not None and told.covers(span)


def _part(scene: Scene, row: Filled, rows: list[Filled]) -> bool:
    """« 15 blessés, dont (trois) graves », « parmi lesquels (trois) femmes »: some of those who are counted before."""
    role, _, span = row
    inside = scene.text.within(span) if role is Role.QUANTITY else range(0)
    before = scene.text.lowered[max(inside[0] - 2, 0) : inside[0]] if inside else ()
    if not before or {before[-1], " ".join(before)}.isdisjoint(scene.frames.grammar.including):
        return False
    return any(other is role and before.end < span.start for other, _, before in rows)


def _aged(scene: Scene, role: Role, filler: object, span: Span) -> bool:
    years = isinstance(filler, Quantity) and filler.unit == scene.frames.asides.year
    inside = scene.text.within(span) if years and role in _NUMBERED else range(0)
    return bool(inside) and scene.text.lowered[inside[0] - 1] in scene.frames.grammar.tos


def _share(filler: object) -> bool:
    return isinstance(filler, Quantity) and filler.unit == "%"


def _left(scene: Scene, span: Span, rows: list[Filled]) -> bool:
    """Whether « de » leads in the number of ``span``, and « à » another of its unit right behind it.

    Not « progresse de 6 % à 1,2 milliard d'euros ».
    """
    grammar, inside = scene.frames.grammar, scene.text.within(span)
    units = {getattr(filler, "unit", None) for _, filler, one in rows if one == span}
    if not inside or scene.text.lowered[inside[0] - 1] not in grammar.ofs:
        return False
    for role, filler, other in rows:
        after = scene.text.within(other) if role in _NUMBERED else range(0)
        if after and after[0] == inside[-1] + 2 and scene.text.lowered[after[0] - 1] in grammar.tos:
            return units <= {None, getattr(filler, "unit", None)}
    return False


def _lasting(scene: Scene, filler: object, span: Span) -> bool:
    """Whether a number tells how long it took: « en deux ans »."""
    inside = scene.text.within(span)
    lasts = isinstance(filler, Quantity) and filler.unit in scene.frames.asides.periods
    return lasts and bool(inside) and scene.text.lowered[inside[0] - 1] in scene.frames.during


def _uncut(scene: Scene, row: Filled, left: set[Span]) -> Filled:
    """« son taux directeur (de 3) à 3,5 % »: what changes without the level that it leaves."""
    role, filler, span = row
    cut = next((one for one in left if isinstance(filler, str) and span.covers(one) and one.end == span.end), None)
    if cut is None:
        return row
    last = scene.text.within(cut)[0] - 2
    words = Span(span.start, scene.text.tokens[last].span.end)
    return (role, bare(scene, scene.words(words)), words) if words.end > words.start else row
