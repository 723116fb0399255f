"""Whom lists tell as of a body: « L'équipe de France (Luc Bas et Jan Vial) », « 1. Luc Bas, Orial, à 2 s »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.asides import sporting
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.rolls import headed, label, opens, past_brackets
from kg.extract.relations.squads import body_at, row
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# People that brackets, and lines without a verb, must name to be a list.
_SEVERAL, _LINE, _ELEVEN = 2, 3, 5
_DASHES = frozenset("-–—")
_COLON, _ROW = frozenset({":"}), frozenset({",", "-", "–", "—", ";", "/"})
# What parts the columns of a line.
_APART = frozenset({",", "-", "–", "—"})
# Words of a list's name before whose it is: « la liste des joueurs retenus par ».
_OF_LIST = 8


def find(scene: Scene) -> Iterator[Candidate]:
    """Members and players by lists."""
    yield from _bracketed(scene)
    yield from _labelled(scene)
    if sporting(scene) or "\t" in scene.text.normal:
        yield from _ranked(scene)
        yield from _posts(scene)


def _bracketed(scene: Scene) -> Iterator[Candidate]:
    """« Le jury (Luc Bas, Ana Roux et Jan Vial) »: the brackets behind a body hold nothing but people."""
    for token in scene.anywhere({"("}):
        people = list(row(scene, token.index + 1)) if token.index else []
        after = people[-1].last + 1 if len(people) >= _SEVERAL else 0
        if not after or after >= len(scene.tokens) or scene.tokens[after].text != ")":
            continue
        phrase = scene.phrases.at(token.index - 1) or scene.phrase_of(token.index - 1)
        body = _squad(scene, token.index - 1, len(people))
        if body is None or phrase is None:
            continue
        for atom in people:
            evidence = scene.text.span(phrase.first, atom.last)
            yield Candidate(scene.entity_of(atom), "memberOf", body, evidence, "squad-brackets", token.index)


def _squad(scene: Scene, last: int, many: int) -> Entity | None:
    """The body whose name, or noun of a squad, ends at token ``last``; a name that begins with such a noun."""
    atom = scene.phrases.atom_over(last)
    if atom is None:
        return body_at(scene, [last], many)
    found = scene.entity_of(atom)
    led = {scene.words[atom.first], scene.words[max(atom.first - 1, 0)]} & scene.language.relations.squads
    return found if led and found.kind is Kind.ORGANIZATION else None


def _lines(scene: Scene) -> Iterator[range]:
    """The tokens of each line or paragraph without a verb."""
    for block in scene.text.blocks:
        inside = scene.text.within(block.span)
        if inside and not any(scene.tokens[i].has("VerbForm=Fin") for i in inside):
            yield inside


def _labelled(scene: Scene) -> Iterator[Candidate]:
    """« FC Orial : Bas - Vial, Roux (Petit, 65e) », « Buts pour l'Orial : Bas (12e) »: a label, and a row behind it."""
    sport = sporting(scene)
    for token in scene.anywhere(_COLON):
        first = label(scene, token.index)
        if first is None or token.index + 1 == len(scene.tokens):
            continue
        if scene.words[first] in scene.language.sheets.scored:
            yield from _scored(scene, first, token.index)
            continue
        body = next((e for at, e in scene.ending_at(token.index - 1) if at == first), None)
        if body is None or body.kind is not Kind.ORGANIZATION:
            continue
        row = list(_row(scene, token.index + 1))
        dashed = bool(row) and any(
            t.text in _DASHES or t.text.rstrip(".").isdigit() for t in scene.tokens[row[0].first : row[-1].last]
        )
        for atom in row if len(row) >= (_LINE if sport else _ELEVEN) and (sport or dashed) else ():
            yield _plays(scene, atom, body, (first, atom.last))


def _row(scene: Scene, here: int) -> Iterator[Atom]:
    """The people of a row whose names nothing but marks parts, and who comes on for them, in brackets."""
    stop = _end(scene, here)
    while here < stop:
        if scene.words[here].rstrip(".").isdigit() and here + 1 < stop:  # « 15. Bas »
            here += 1 + (scene.tokens[here + 1].text == ".")
        atom = scene.phrases.atom_at(here)
        if atom is None or scene.entity_of(atom).kind is not Kind.PERSON:
            return
        yield atom
        after = past_brackets(scene, atom.last + 1, stop)
        for second, entity in scene.names_in(range(atom.last + 1, after)):
            if entity.kind is Kind.PERSON:
                yield second
        if after >= stop or scene.words[after] not in _ROW | {scene.grammar.both}:
            return
        here = after + 1


def _scored(scene: Scene, first: int, colon: int) -> Iterator[Candidate]:
    """« Buts : Bas (12e), Vial (45e) pour l'Orial ; Roux (8e) pour Bolvig »: those before « pour », or of the label."""
    before: list[Atom] = []
    stop, aim = _end(scene, colon), scene.grammar.aim
    for atom, entity in scene.names_in(range(first, stop)):
        lead = atom.first - 1 - scene.tokens[atom.first - 1].has("Definite=Def")
        aimed = entity.kind is Kind.ORGANIZATION and lead >= first and scene.words[lead] == aim
        if entity.kind is Kind.PERSON and atom.first > colon:
            before.append(atom)
        elif aimed and atom.last < colon:
            own = [one for one, e in scene.names_in(range(colon, stop)) if e.kind is Kind.PERSON]
            return (yield from (_plays(scene, one, entity, (first, one.last)) for one in own))
        elif aimed:
            yield from (_plays(scene, one, entity, (one.first, atom.last)) for one in before)
            before = []


def _end(scene: Scene, here: int) -> int:
    """Where the line of token ``here`` ends, or a full stop stands."""
    block = next(block for block in scene.text.blocks if block.span.end > scene.tokens[here].span.start)
    stop = scene.text.within(block.span).stop
    dots = (i for i in range(here, stop) if scene.tokens[i].text == "." and not scene.words[i - 1].isdigit())
    return next((i for i in dots if i + 1 == stop or scene.tokens[i + 1].text != ")"), stop)  # « Bas (cap.) »


def _ranked(scene: Scene) -> Iterator[Candidate]:
    """« 1. Luc Bas (SUI), Orial, à 2 s », « 2. Jan Vial, Suisse »: one person opens the line, and one team follows."""
    for inside in _lines(scene):
        people = _people(scene, inside)
        if len(people) != 1 or not (opens(scene, people[0].first) or _numbered(scene, inside, people[0])):
            continue
        rest = [(a, e) for a, e in scene.names_in(range(people[0].last + 1, inside.stop)) if _parted(scene, a)]
        teams = [(a, e) for a, e in rest if e.kind is Kind.ORGANIZATION]
        lands = [(a, e) for a, e in rest if e.kind is Kind.PLACE and scene.is_country(e)]
        for atom, team in teams if len(teams) == 1 else ():
            yield _plays(scene, people[0], team, (people[0].first, atom.last))
        for atom, land in lands if len(lands) == 1 else ():
            evidence = scene.text.span(people[0].first, atom.last)
            yield Candidate(scene.entity_of(people[0]), "nationality", land, evidence, "ranked", atom.first)


def _numbered(scene: Scene, inside: range, atom: Atom) -> bool:
    """Whether nothing but a number and a mark stands before the name in its line."""
    return all(
        scene.tokens[i].pos in {"NUM", "PUNCT", "SYM"} or scene.words[i].isdigit()
        for i in range(inside.start, atom.first)
    )


def _parted(scene: Scene, atom: Atom) -> bool:
    """Whether a comma, dash or tab stands before the name, and one or the end of the line behind it."""
    after = atom.last + 1
    ends = after >= len(scene.tokens) or scene.tokens[after].text in _APART or opens(scene, after)
    text, tokens = scene.text.normal, scene.tokens
    if "\t" in text[tokens[atom.first - 1].span.end : tokens[atom.first].span.start]:
        return ends or "\t" in text[tokens[atom.last].span.end : tokens[after].span.start]
    return tokens[atom.first - 1].text in _APART and ends


def _posts(scene: Scene) -> Iterator[Candidate]:
    """« La liste des joueurs de l'Orial FC. Gardiens : Luc Bas, Jan Vial »: the players of the team told before."""
    listed = _listed(scene)
    for token in scene.anywhere({":"}) if listed else ():
        phrase = scene.phrase_of(token.index - 1) if token.index else None
        told = [(team, first) for team, first in listed if first < token.index]
        if phrase is None or len(told) != 1 or not scene.title_at(phrase.head):
            continue
        for atom in headed(scene, phrase):
            yield _plays(scene, atom, told[0][0], (told[0][1], atom.last))


def _listed(scene: Scene) -> list[tuple[Entity, int]]:
    """The first two bodies whose lists the text tells of, each with the token of its list."""
    found: dict[Entity, int] = {}
    for token in scene.anywhere(scene.language.relations.contests.lists):
        for atom, body in scene.names_in(range(token.index + 1, token.index + _OF_LIST))[:1]:
            if body.kind is Kind.ORGANIZATION and _whose(scene, atom):
                found.setdefault(body, token.index)
    return list(found.items())[:2]


def _whose(scene: Scene, atom: Atom) -> bool:
    """Whether « de » or « par » leads the name in: « la liste des joueurs retenus par (l')Orial »."""
    before = atom.first - 1 - (scene.tokens[atom.first - 1].pos == "DET" and atom.first - 1 not in scene.demonyms)
    return scene.phrases.preposition(before) in {scene.grammar.of, scene.grammar.by}


def _people(scene: Scene, inside: range) -> list[Atom]:
    return [atom for atom, entity in scene.names_in(inside) if entity.kind is Kind.PERSON]


def _plays(scene: Scene, atom: Atom, team: Entity, where: tuple[int, int]) -> Candidate:
    return Candidate(scene.entity_of(atom), "affiliation", team, scene.text.span(*where), "lineup", atom.first)
