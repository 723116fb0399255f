"""Who is the subject of a gerund: « …, tout en reconnaissant que … », « Estimant que …, le maire réclame … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import first_of
from kg.extract.quotations.held import held
from kg.extract.quotations.relatives import DEPTH, NOMINAL, SUBJECTS, antecedent, behind_clause

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects


def doer(subjects: Subjects, verb: int, first: int) -> int | None:
    """Who does what the gerund tells, whose group begins at ``first``: the noun before, or its subject."""
    before = subjects.text.tokens[verb - 1] if verb - 1 in subjects.unit.tokens else None
    wholly = verb - 2 in subjects.unit.tokens and subjects.text.lowered[verb - 2] in subjects.speech.wholly
    if wholly and (main := _leading(subjects, verb)) is not None:
        return main  # « a quitté la salle tout en assurant que … »
    if before is not None and before.pos in {"NOUN", "PROPN", "ADJ"} and verb - 1 not in subjects.unit.quoted:
        head = before
        while head.pos == "ADJ" and head.head != head.index and head.head < verb:
            head = subjects.text.tokens[head.head]
        own = subjects.text.tokens[subjects.text.tokens[verb].head]
        return (
            own.index if own.pos in NOMINAL and own.index < verb and own.index in subjects.unit.tokens else head.index
        )
    comma = first - 1
    while comma in subjects.unit.tokens and subjects.text.lowered[comma] in {
        *subjects.speech.wholly,
        subjects.speech.grammar.within,
    }:
        comma -= 1  # « …, tout en reconnaissant que … »
    parted = comma in subjects.unit.tokens and subjects.text.tokens[comma].text == ","
    found = _leading(subjects, verb) if parted else None
    found = first_of(found, subjects.by_parse(subjects.text.tokens[verb], verb, DEPTH))
    if found is None and parted:
        found = _held_over(subjects, verb)
    return first_of(found, subjects.by_order(verb), _later(subjects, verb))


def _held_over(subjects: Subjects, verb: int) -> int | None:
    """« Le club, qui soutenait X, a rompu, invoquant … »: who waits for the verb that the gerund goes with."""
    head = subjects.text.tokens[subjects.text.tokens[verb].head]
    group = [c for c in subjects.text.children[head.index] if subjects.text.tokens[c].dep.startswith("aux")]
    return (
        held(subjects, min([head.index, *group])) if head.index < verb and head.index in subjects.unit.tokens else None
    )


def _leading(subjects: Subjects, verb: int) -> int | None:
    """The subject of the main clause before a gerund set off by a comma, which shares it."""
    for index in subjects.unit.tokens:
        if index >= verb:
            break
        token = subjects.text.tokens[index]
        if (
            token.dep in SUBJECTS
            and subjects.text.tokens[token.head].dep == "ROOT"
            and index not in subjects.unit.quoted
        ):
            return antecedent(subjects, token, subjects.text.tokens[token.head])
    return None


def _later(subjects: Subjects, verb: int) -> int | None:
    """The subject of the main clause behind a gerund that opens the sentence."""
    if (opened := behind_clause(subjects, verb)) is not None:
        return opened
    for index in range(verb + 1, subjects.unit.tokens.stop):
        token = subjects.text.tokens[index]
        head = subjects.text.tokens[token.head]
        first = min(subjects.text.subtree(index), default=index)
        # « Estimant que le pont est usé, le maire réclame … », which the model takes for more of what is said
        over = subjects.text.tokens[head.head]  # « Accusant le maire d'avoir menti, l'opposition quitte … »
        hung = verb in {over.index, over.head if over.dep == "xcomp" else over.index}
        hung = hung and head.has("VerbForm=Fin") and subjects.text.tokens[first - 1].text == ","
        main = (head.dep in {"ROOT", "parataxis", "conj"} or hung) and index not in subjects.unit.quoted
        if token.dep in SUBJECTS and main:
            return index
    return None
