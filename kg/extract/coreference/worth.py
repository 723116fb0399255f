"""Which of the figures that have no name deserve an entity."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING

from kg.extract.coreference.weights import weigh
from kg.lang.people import PLURAL
from kg.model import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase


def worthy(trail: Trail, figure: Figure) -> bool:
    """Whether a figure is worth an entity: it has a name, or weighs enough without one.

    A body that the press speaks of without a name (« la police ») does, and who is spoken of again; what is only
    mentioned (« en cours de route ») does not.
    """
    if figure.named:
        return True
    phrase = trail.phrases.get(figure)
    return figure.determined and phrase is not None and weigh(_reasons(trail, figure, phrase)) > 0


def _reasons(trail: Trail, figure: Figure, phrase: Phrase) -> Iterator[tuple[str, float]]:
    yield "worth", 1.0
    yield f"worth {figure.kind}", 1.0
    yield f"worth {phrase.article}", 1.0
    if figure.sorts & trail.people.institutions:
        yield "worth of a body", 1.0
    yield "worth of descriptions", log2(sum(mention.form is Form.NOMINAL for mention in figure.mentions))
    if any(mention.form is Form.PRONOUN for mention in figure.mentions):
        yield "worth of a pronoun", 1.0
    parts = {trail.part(mention.head) for mention in figure.mentions}
    if "subject" in parts:
        yield "worth of a subject", 1.0
    if parts & {"object", "agent"}:
        yield "worth of an object", 1.0
    if any(mention.head in trail.speakers for mention in figure.mentions):
        yield "worth of a speaker", 1.0
    if trail.text.sentence_number(figure.mentions[0].head) == 0:
        yield "worth of a title", 1.0
    if phrase.words:
        yield "worth of words", 1.0
    if figure.number == PLURAL:
        yield "worth of a plural", 1.0
