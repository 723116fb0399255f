"""Layers of a model, and others in their place that say the same with less work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from thinc.api import Model

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language as Pipeline


def exchange(
    pipeline: Pipeline,
    fits: Callable[[Model[Any, Any]], bool],
    made: Callable[[Model[Any, Any]], Callable[..., tuple[Any, Callable[..., Any]]]],
) -> None:
    """Put what is ``made`` of each layer of ``pipeline`` that ``fits`` in its place."""
    models = [getattr(part, "model", None) for _, part in pipeline.pipeline]
    for node in [node for model in models if isinstance(model, Model) for node in model.walk()]:
        node.layers[:] = [Model(f"swift({layer.name})", made(layer)) if fits(layer) else layer for layer in node.layers]
