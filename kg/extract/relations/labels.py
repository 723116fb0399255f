"""For whom people run: « élu député sous l'étiquette (du) PS », « candidate sous les couleurs de l'UMP »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity


def find(scene: Scene) -> Iterator[Candidate]:
    """The parties under whose label people run."""
    for token in scene.anywhere(scene.language.relations.labels):
        phrase = scene.phrase_of(token.index)
        under = f"{scene.tokens[phrase.first - 1].text} {scene.tokens[phrase.first].text}".lower() if phrase else ""
        if phrase is None or not phrase.first or under not in scene.language.relations.under_label:
            continue
        person = _runner(scene, phrase.first)
        atom = scene.phrases.atom_at(token.index + 1) if token.index + 1 < len(scene.tokens) else None
        if person is not None and atom is not None and scene.entity_of(atom).kind is Kind.ORGANIZATION:
            evidence = scene.sentence_span(token.index, atom.last)  # « sous l'étiquette UMP »
            yield Candidate(person, "memberOf", scene.entity_of(atom), evidence, "label", token.index)
        for complement in phrase.complements if person is not None else ():
            for body in complement.phrase.conjuncts() if complement.preposition == scene.grammar.of else ():
                party = scene.referent(body)
                if person is not None and party is not None and party.kind is Kind.ORGANIZATION:
                    evidence = scene.sentence_span(token.index, body.last)
                    yield Candidate(person, "memberOf", party, evidence, "label", token.index)


def _runner(scene: Scene, label: int) -> Entity | None:
    """The person who is the subject of the verb over the label, else the nearest before it, else the first after."""
    stretch, seen = scene.phrases.stretch(label), scene.syntax.grammatical(scene.phrases.verb_over(label))
    heads = (*seen[0], *range(label - 1, stretch.start - 1, -1), *range(label, stretch.stop))
    people = (scene.subject(h) if scene.tokens[h].pos == "PRON" else scene.entity(h) for h in heads)
    return next((one for one in people if one is not None and one.kind is Kind.PERSON), None)
