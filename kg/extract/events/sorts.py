"""Nouns that only say of what sort another is, and tell no happening: « le service de livraison », « le lieu de vote ».

In « une vague d'arrestations » or « le projet de fermeture » somebody is or may be arrested, something closed: which it
is the first noun decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene

_BODIES = frozenset({"building", "org", "place", "product"})
_PORTION = "portion"


def sorting(scene: Scene, noun: int) -> bool:
    """Whether the noun completes the one before it as its sort, by « de » without article.

    With one if that is a field or body: « le secteur de la construction ».
    """
    above, bare = _above(scene, noun)
    if above is None or above in scene.quantities:
        return False
    lemma = scene.text.lemmas[above]
    senses = scene.frames.senses.get(lemma, frozenset())
    if lemma in scene.frames.carrying or _PORTION in senses:
        return False
    own = [a for a in scene.syntax.complements(noun) if a.head > noun and not _placing(scene, a.head)]
    if not bare:
        return lemma in scene.frames.fields and all(a.preposition != scene.frames.grammar.of for a in own)
    return not own or not senses.isdisjoint(_BODIES)


def _placing(scene: Scene, head: int) -> bool:
    """Whether it only tells where or when: « le service de livraison de (Gap) »."""
    entity = scene.named(head)
    return head in scene.times or (entity is not None and entity.kind is Kind.PLACE)


def _above(scene: Scene, noun: int) -> tuple[int | None, bool]:
    """The noun before « de » and the one at ``noun``, and whether that has no article."""
    tokens, lowered, grammar = scene.text.tokens, scene.text.lowered, scene.frames.grammar
    start = scene.text.sentence(noun).start
    bare = noun > start and lowered[noun - 1] in grammar.ofs_plain
    articled = noun > start + 1 and tokens[noun - 1].pos == "DET" and lowered[noun - 2] in grammar.ofs_plain
    if not bare and not articled and not (noun > start and lowered[noun - 1] in grammar.ofs):
        return None, False
    here = skip_back(tokens, noun - (3 if articled else 2), start, ("ADJ",))  # « le service municipal de livraison »
    known = here >= start and tokens[here].pos == "NOUN" and tokens[noun].dep not in {"nsubj", "obj", "conj"}
    return (here, bare) if known else (None, False)
