"""Whom and what « son » gives somebody past a comma: « son mari, l'acteur Luc Bas », « son rival, le groupe Orial »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.extract.relations.bearers import actor, led_in
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.domain import DOMAIN
from kg.extract.relations.whose import possessor
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word

_KIN = frozenset({"spouse", "child", "parent", "sibling", "relative"})
_TIED = _KIN | {"competitor", "partner", "partOf"}


def find(scene: Scene) -> Iterator[Candidate]:
    """Those named behind the comma after a noun that ties, what they are called between."""
    for word in scene.ties:
        tie = scene.language.relations.ties[word.form][0]
        if word.first and tie.relation in _TIED and not scene.tokens[word.first].has("Number=Plur"):
            yield from _told(scene, word, tie.relation, forward=tie.forward)


def _told(scene: Scene, word: Word, relation: str, *, forward: bool) -> Iterator[Candidate]:
    """« avec son mari, l'homme d'affaires Luc Bas, », « il laisse une fille, Ana »."""
    first, comma = word.first, word.last + 1
    article = skip_back(scene.tokens, first - 1, 0, ("ADJ",))  # « son principal adversaire »
    own = scene.tokens[article].has("Poss=Yes")
    verb = article - 1 - (article > 1 and scene.tokens[article - 1].pos == "ADV")  # « laisse aussi une veuve »
    laid = not own and article > 0 and scene.lemmas[verb] in scene.language.relations.lives.leaving
    if not (own or laid) or comma + 1 >= len(scene.tokens) or scene.words[comma] != ",":
        return
    kinds = DOMAIN[relation][0] & DOMAIN[relation][1]
    for kind in (one for one in (Kind.PERSON, Kind.ORGANIZATION) if one in kinds):
        found = led_in(scene, comma + 1, kind)
        if found is None or (own and found[0] == comma + 1 and relation in _KIN):
            continue
        whose = actor(scene, verb) if laid else possessor(scene, first, found[2], frozenset({kind}))
        if whose is not None and whose != found[2]:
            one, two = (found[2], whose) if forward else (whose, found[2])
            evidence = scene.sentence_span(first, found[1])
            yield Candidate(one, relation, two, evidence, "apposition-possessive", first)
