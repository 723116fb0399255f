"""What a thing treats of: « un débat sur la chasse », « l'enquête sur la mort de Luc Bas »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.people import People
    from kg.model import Text


def treats(text: Text, noun: int, index: int, people: People) -> bool:
    """Whether « sur » at token ``index`` leads in what the thing told by the ``noun`` before it treats of.

    Not a time, a number or what tells how or where: « une étude sur dix ans », « le film sur la toile ».
    """
    if text.lowered[index] != people.grammar.on or text.lemmas[noun] not in people.treating:
        return False
    topic = next((i for i in range(index + 1, len(text.tokens)) if text.tokens[i].pos != "DET"), None)
    if topic is None:
        return False
    number = text.tokens[topic].pos == "NUM" or text.lowered[index + 1][0].isdigit()
    counted = number or text.lowered[topic] in people.dated | people.bearing
    return not counted and text.lemmas[topic].lower() not in people.untreated
