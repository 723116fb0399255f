"""Those of whom a plural is said: « deux reporters, Ana Roux et Luc Bas, ont péri », « Ils travaillaient pour RFI »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import SUBJECTS
from kg.extract.relations.among import among
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.domain import fits
from kg.extract.relations.rolls import past_brackets, roll
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.annotate.nominal import Atom, Phrase
    from kg.annotate.syntax import Clause
    from kg.extract.relations.scene import Scene
    from kg.lang.relations import Bond
    from kg.model import Entity

_PAIR = 2
_MANY = "Number=Plur"
# A row behind a comma ends at another, at a bracket or with the sentence.
_ENDS = frozenset({",", ".", ")", ";"})


def people(scene: Scene, head: int) -> tuple[Entity, ...]:
    """The people named beside or behind the plural noun at ``head``, or whom the pronoun there stands for."""
    token = scene.tokens[head]
    if not token.has(_MANY) or head in scene.named_tokens:
        return ()
    if token.pos == "PRON":
        return () if scene.entity(head) is not None or token.dep not in SUBJECTS else _before(scene, head)
    phrase = scene.phrase_of(head)
    row = (_beside(scene, phrase) or among(scene, phrase)) if phrase is not None else ()
    return tuple(map(scene.entity_of, row))


def mutual(scene: Scene, clause: Clause, bond: Bond) -> Iterator[Candidate]:
    """« Ana Roux et Luc Bas se sont mariés »: the two of whom it is told; not of her and « son frère »."""
    heads = clause.subjects
    own = any(token.has("Poss=Yes") for token in scene.tokens[heads[0] : heads[-1]]) if heads else True
    found = [one for one in map(scene.subject, heads) if one is not None and one in scene.reading.named]
    if not own and len(heads) == len({*found}) == _PAIR and fits(found[0], bond.relation, found[1]):
        evidence = scene.sentence_span(heads[0], clause.verb)
        yield Candidate(found[0], bond.relation, found[1], evidence, f"verb-{bond.slot}", clause.verb)


def _beside(scene: Scene, phrase: Phrase) -> Sequence[Atom]:
    """« les ingénieurs Ana Roux et Luc Bas », « deux reporters français, Ana Roux et Luc Bas, »."""
    if phrase.named is not None:
        return _row(scene, phrase.named)
    stop, mark = scene.phrases.stretch(phrase.head).stop, phrase.last + 1
    if mark + 1 >= stop or scene.tokens[mark].text not in {",", "("} or _others(scene, phrase):
        return ()
    atom = scene.phrases.atom_at(mark + 1)
    row = _row(scene, atom) if atom is not None else ()
    after = past_brackets(scene, row[-1].last + 1, stop) if row else stop
    return row if row and (after >= stop or scene.tokens[after].text in _ENDS) else ()


def _others(scene: Scene, phrase: Phrase) -> bool:
    """« les parents de deux élèves, Ana Roux et Luc Bas »: the names may be those of the complement."""
    return any(scene.tokens[c.phrase.head].has(_MANY) for c in phrase.all_complements())


def _row(scene: Scene, atom: Atom) -> Sequence[Atom]:
    if scene.entity_of(atom).kind is not Kind.PERSON:
        return ()
    row = (atom, *roll(scene, atom.last))
    return row if len(row) > 1 else ()


def _before(scene: Scene, pronoun: int) -> tuple[Entity, ...]:
    """The people of the last plural subject before the ``pronoun``, in its sentence or the one before."""
    if scene.quoted.touches(scene.tokens[pronoun].span):
        return ()
    here = scene.text.sentence(pronoun).start
    start = scene.text.sentence(here - 1).start if here else here
    for index in range(pronoun - 1, start - 1, -1):
        token = scene.tokens[index]
        if token.dep in SUBJECTS and (token.has(_MANY) or scene.syntax.conjuncts(index)[1:]):
            return _meant(scene, index)
    return ()


def _meant(scene: Scene, subject: int) -> tuple[Entity, ...]:
    """Whom a plural subject tells of: a row of names, a noun beside one, or a pronoun for one."""
    atom = scene.phrases.atom_over(subject)
    if atom is None:
        return people(scene, subject)
    heads, row = scene.syntax.conjuncts(subject), _row(scene, atom)
    return tuple(map(scene.entity_of, row)) if len(heads) == len(row) else ()
