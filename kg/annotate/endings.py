"""Tense and mood by the ending of a verb, where the language leaves no doubt and the model errs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.lang.base import Ending


def features(form: str, lemma: str, found: str, endings: Sequence[Ending]) -> str:
    """The model's features ``found`` of a verb, or those that its ending gives.

    The first of ``endings`` that matches ``form/lemma`` decides; features of other kinds than its own are kept out.
    """
    words = f"{form.lower()}/{lemma.lower()}"
    ending = next((ending for ending in endings if ending.pattern.search(words)), None)
    if ending is None or all(mark in found.split("|") for mark in ending.decisive):
        return found
    return ending.features
