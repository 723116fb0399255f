"""Bodies that have an agreement: « ont signé une convention », « un accord conclu avec la Fnac »."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from kg.extract.relations.told import paired, told
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_DONE = frozenset({"nsubj:pass", "obj"})
_BODIES, _PAIR = frozenset({Kind.ORGANIZATION}), 2
_SIGNED = ("partner", "verb-signed")
# « un accord conclu cet été avec »: tokens from the noun to « avec ».
_FAR = 9


def find(scene: Scene) -> Iterator[Candidate]:
    """Partners by what they have signed."""
    goods = scene.language.goods
    for token in scene.anywhere(goods.pacts):
        if token.pos != "NOUN" or token.index in scene.named_tokens:
            continue
        over = scene.tokens[token.head]
        if token.dep in _DONE and over.lemma in goods.closing and over.pos == "VERB":
            yield from _signed(scene, token.index, over.index)
        else:
            yield from _by(scene, token.index)


def _signed(scene: Scene, noun: int, verb: int) -> Iterator[Candidate]:
    """« Orial a conclu un accord avec Bolvig », « L'école Vial et le groupe Orial ont paraphé une convention »."""
    clause = scene.syntax.clause(verb)
    heads = clause.subjects
    if not heads and scene.words[verb - 1] in scene.language.relations.conjunctions:
        sentence = scene.text.sentence(verb)
        root = next((here for here in sentence if scene.tokens[here].head == here), verb)
        heads = scene.syntax.grammatical(root)[0]
    ones, others = told(scene, heads, _BODIES), _along(scene, noun)
    if not others:
        row = _row(scene, verb)
        ones, others = row[:1], row[1:]
    yield from paired(scene, _SIGNED, product(ones, others), verb)


def _along(scene: Scene, noun: int) -> list[tuple[int, Entity]]:
    """The body behind the next « avec »."""
    for here in range(noun + 1, min(noun + 1 + _FAR, scene.phrases.stretch(noun).stop - 1)):
        if scene.words[here] == scene.grammar.along:
            phrase = scene.phrases.at(here + 1)
            found = scene.referent(phrase) if phrase is not None else None
            known = phrase is not None and found is not None and found.kind is Kind.ORGANIZATION
            return [(phrase.head, found)] if known and phrase is not None and found is not None else []
        if scene.tokens[here].has("VerbForm=Fin") or scene.tokens[here].text in {",", ";"}:
            break
    return []


def _row(scene: Scene, verb: int) -> list[tuple[int, Entity]]:
    """« L'école Vial et le fabricant de bas Orial ont (signé) »: the two bodies that the sentence opens with."""
    inside = range(scene.phrases.stretch(verb).start, verb)
    bodies = [(atom, one) for atom, one in scene.names_in(inside) if one.kind is Kind.ORGANIZATION]
    if len(bodies) != _PAIR:
        return []
    (first, one), (second, other) = bodies
    both = scene.grammar.both in scene.words[first.last + 1 : second.first]
    near = all(scene.tokens[i].pos in {"ADV", "AUX"} for i in range(second.last + 1, verb))
    idle = not any(scene.tokens[i].has("VerbForm=Fin") for i in range(inside.start, second.last))
    return [(first.head, one), (second.head, other)] if both and near and idle else []


def _by(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Orial vend des livres, grâce à un accord conclu cet été avec la Fnac »: behind a preposition, of the subject.

    Not « La CGT dénonce l'accord signé avec Orial ».
    """
    kids = (scene.tokens[child] for child in scene.text.children[noun])
    part = next((kid for kid in kids if kid.dep == "acl" and kid.lemma in scene.language.goods.closing), None)
    article = scene.tokens[noun - 1] if noun else None
    if part is None or article is None or not article.has("Definite=Ind") or scene.tokens[noun].dep in _DONE:
        return
    others = _along(scene, noun)
    ones = told(scene, scene.syntax.grammatical(scene.phrases.verb_over(noun))[0], _BODIES) if others else []
    yield from paired(scene, _SIGNED, product(ones, others), part.index)
