"""How many work for a body, told without a verb: « une PME de 35 salariés », « Bolvig et ses 3 400 salariés »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.whose import possessor
from kg.naming import opening
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.syntax import Clause
    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Filler, Token

_BODIES = frozenset({Kind.ORGANIZATION})
# « (60 salariés) », « , 60 salariés, »: what may stand before and after.
_MARKS = {",": frozenset({",", ".", ";"}), "(": frozenset({")", ","})}
# What tells which of the staff are counted: « ses 40 salariés concernés », « de Dijon », « qui ».
_CHOOSING = frozenset({"ADJ", "ADP", "NOUN", "PRON", "PROPN"})


def find(scene: Scene) -> Iterator[Candidate]:
    """The numbers of people that stand beside the name of the body, or beside what it is."""
    staff = scene.language.relations.staff
    for quantity in scene.reading.quantities:
        inside = scene.text.within(quantity.span)
        if quantity.value is None or len(inside) < 1 + 1 or scene.words[inside[-1]] not in staff:
            continue
        bodies = (
            ()
            if inside[0] == 0
            else (
                *_completing(scene, inside),
                *_owning(scene, inside),
                *_apposed(scene, inside),
                *_all(scene, inside),
                *_out_of(scene, inside),
                *_workforce(scene, inside),
                *_strong(scene, inside),
            )
        )
        for body, anchor in (*bodies, *_working(scene, inside)):
            if body.kind is Kind.ORGANIZATION:
                evidence = scene.sentence_span(min(anchor, inside[0]), max(anchor, inside[-1]))
                yield Candidate(body, "numberOfEmployees", quantity.value, evidence, "staff", inside[-1])


def counted(scene: Scene, *clauses: Clause) -> Iterator[tuple[Filler, int]]:
    """The people counted among the objects, those of « travailler » in « fait travailler 40 personnes » too."""
    for head in dict.fromkeys(head for clause in clauses for head in clause.objects):
        if scene.words[head] in scene.language.relations.staff:
            for quantity in scene.quantities.get(head, ()):
                if quantity.value is not None:
                    yield quantity.value, head


def _completing(scene: Scene, inside: range) -> Iterator[tuple[Entity, int]]:
    """« l'usine Bolvig, une PME de 35 salariés », and « 40 des 530 salariés de Bolvig »."""
    before = inside[0] - 1
    if scene.phrases.preposition(before) != scene.grammar.of or before == 0:
        return
    if scene.quantities.get(before - 1):
        yield from (row for row in _after(scene, inside[-1]) if not _told_apart(scene, row[1]))
        return
    noun = skip_back(scene.tokens, before - 1, 0, ("ADJ",))
    firm = scene.words[noun] in scene.language.relations.wares.firms
    if not firm and scene.lemmas[inside[-1]] not in scene.language.relations.titles:
        return  # « un groupe de 40 personnes »
    if (found := scene.subject(noun)) is not None:
        yield found, noun
    elif (phrase := scene.phrase_of(noun)) is not None and phrase.first > 1:
        yield from _called(scene, phrase.first - 1)


def _told_apart(scene: Scene, at: int) -> bool:
    """« trois des huit salariés de Bolvig qui font grève »: eight of them do so, however many there are."""
    phrase = scene.phrase_of(at)
    after = (phrase.last if phrase is not None else at) + 1
    return after < len(scene.tokens) and scene.words[after] in scene.grammar.relatives


def _called(scene: Scene, comma: int) -> Iterator[tuple[Entity, int]]:
    """The body whose name ends before the comma."""
    if scene.tokens[comma].text == "," and (rows := scene.ending_at(comma - 1)):
        yield rows[-1][1], comma - 1


def _all(scene: Scene, inside: range) -> Iterator[tuple[Entity, int]]:
    """« Les 300 salariés de la société Bolvig sont en grève »: all of them, not « les 30 employés blessés »."""
    article = scene.tokens[inside[0] - 1]
    if not (article.has("Definite=Def") and article.has("Number=Plur")) or scene.phrases.preposition(article.index):
        return
    for body, at in _after(scene, inside[-1]):
        phrase = scene.phrase_of(at)
        last = phrase.last if phrase is not None else at
        after = scene.tokens[last + 1 : last + 1 + 1]
        if after and (after[0].has("VerbForm=Fin") or after[0].text == "."):
            yield body, at


def _out_of(scene: Scene, inside: range) -> Iterator[tuple[Entity, int]]:
    """« supprime 515 postes sur (un effectif de) 2 180 salariés »: of the body that does so."""
    before = inside[0] - 1
    if before > 1 and scene.phrases.preposition(before) == scene.grammar.of:
        if scene.words[before - 1] not in scene.language.goods.headcounts:
            return
        before -= 1 + 1
        before -= scene.tokens[before].pos == "DET"
    if before < 1 or scene.words[before] != scene.grammar.on or not scene.quantities.get(before - 1):
        return
    for head in scene.syntax.grammatical(scene.phrases.verb_over(before))[0]:
        if (found := scene.subject(head)) is not None and head < before:
            yield found, head


def _workforce(scene: Scene, inside: range) -> Iterator[tuple[Entity, int]]:
    """« L'effectif de Bolvig est de 85 personnes », « s'élève à 85 salariés »."""
    headcounts = scene.language.goods.headcounts
    if headcounts.isdisjoint(scene.vocabulary):
        return
    before = inside[0] - 1
    linked = scene.phrases.preposition(before) in {scene.grammar.of, scene.grammar.to}
    if not linked and scene.tokens[before].pos != "VERB":
        return
    heads = scene.syntax.grammatical(scene.phrases.verb_over(inside[-1]))[0]
    for head in heads:
        if scene.words[head] in headcounts and head < before:
            yield from _after(scene, head)


def _strong(scene: Scene, inside: range) -> Iterator[tuple[Entity, int]]:
    """« Bolvig, fort de ses 300 salariés, »: the body before the comma; who acts « avec 300 salariés » has others."""
    here = inside[0] - 1
    here -= scene.tokens[here].has("Poss=Yes")
    after = scene.tokens[inside[-1] + 1 : inside[-1] + 2]
    if here < 1 or not after or after[0].text not in _MARKS[","]:
        return
    if scene.phrases.preposition(here) == scene.grammar.of and scene.words[here - 1] in scene.language.goods.strong:
        yield from _called(scene, here - 1 - 1)


def _working(scene: Scene, inside: range) -> Iterator[tuple[Entity, int]]:
    """« 300 personnes travaillent chez Bolvig », « Bolvig, où travaillent 300 personnes, »."""
    lives, head = scene.language.relations.lives, inside[-1]
    before, after = inside[0] - 1, head + 1
    if before > 1 and scene.lemmas[before] in lives.working and scene.words[before - 1] in scene.grammar.where:
        yield from _called(scene, before - 2)
    opens = inside[0] == scene.phrases.stretch(head).start
    works = after + 2 < len(scene.tokens) and scene.lemmas[after] in lives.working
    if opens and works and scene.tokens[after].has("Tense=Pres"):
        at = after + 2 + (scene.tokens[after + 2].pos == "DET")
        if scene.phrases.preposition(after + 1) == scene.grammar.house and (rows := scene.starting_at(at)):
            yield rows[-1], at


def _after(scene: Scene, last: int) -> Iterator[tuple[Entity, int]]:
    """The body behind « de »."""
    here, stop = last + 1, scene.phrases.stretch(last).stop
    phrase = scene.phrases.at(here + 1) if here + 1 < stop else None
    if phrase is not None and scene.phrases.preposition(here) == scene.grammar.of:
        found = scene.referent(phrase)
        if found is not None:
            yield found, phrase.head


def _owning(scene: Scene, inside: range) -> Iterator[tuple[Entity, int]]:
    """« Bolvig et ses 3 400 salariés », all of them."""
    own, after = inside[0] - 1, scene.tokens[inside[-1] + 1 : inside[-1] + 2]
    if not scene.tokens[own].has("Poss=Yes") or scene.words[own] in scene.grammar.theirs or any(map(_choosing, after)):
        return
    if scene.words[own - 1] in scene.language.relations.conjunctions:
        yield from ((body, own - 1) for _, body in scene.ending_at(own - 1 - 1)[-1:])
    elif (found := possessor(scene, own, None, _BODIES)) is not None and not _judging(scene, found):
        yield found, own


def _judging(scene: Scene, body: Entity) -> bool:
    """« Le tribunal a liquidé la société Bolvig et licencié ses 40 salariés »: a court tells of the staff of others."""
    return opening(body.name) in scene.language.relations.courts


def _choosing(token: Token) -> bool:
    return token.pos in _CHOOSING or token.has("VerbForm=Part")


def _apposed(scene: Scene, inside: range) -> Iterator[tuple[Entity, int]]:
    """« L'imprimerie Bolvig, 60 salariés, ferme », « chez Bolvig (60 salariés) »."""
    opens, after = scene.tokens[inside[0] - 1].text, scene.tokens[inside[-1] + 1 : inside[-1] + 2]
    if not after or after[0].text not in _MARKS.get(opens, ()):
        return
    for first, body in scene.ending_at(inside[0] - 1 - 1)[-1:]:
        phrase = scene.phrases.atom_over(first)
        begins = scene.phrases.left(phrase.first) if phrase is not None else first
        if opens == "(" or not begins or scene.phrases.preposition(begins - 1) is None:
            yield body, first
