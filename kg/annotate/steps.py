"""The steps by which the model finds what governs each word, and what is named, without giving the interpreter away.

spaCy lets other threads run meanwhile. But its wheels for Python 3.11 are built with hooks for profilers, and with
them each of its inner functions, some hundred times a word, asks for the interpreter back: half of what these steps
cost, and a tenth of all that the model does.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from spacy.pipeline import DependencyParser, EntityRecognizer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc


def hold(pipeline: Pipeline) -> None:
    """Have every part of ``pipeline`` that goes by steps, and one way only, go by :class:`_Steps`."""
    parts: list[Any] = pipeline._components  # noqa: SLF001  there is no other way to put one part in another's place
    for place, (name, part) in enumerate(parts):
        if isinstance(part, DependencyParser | EntityRecognizer) and part.cfg["beam_width"] == 1:
            parts[place] = name, _Steps(part)


class _Steps:
    """What stands in a pipeline for ``part``, and says the same."""

    def __init__(self, part: object) -> None:
        self._part: Any = part

    def __call__(self, doc: Doc) -> Doc:
        [found] = self.pipe([doc])
        return found

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = 1) -> Iterator[Doc]:
        """Analyse ``docs``, in order: those of a batch that are about as long together, as spaCy does."""
        source, size = iter(docs), max(batch_size // 4, 2)
        while batch := list(islice(source, batch_size)):
            alike = sorted(batch, key=len)
            for start in range(0, len(alike), size):
                self._analyse(alike[start : start + size])
            yield from batch

    def _analyse(self, docs: list[Doc]) -> None:
        """Write into ``docs`` what their last steps come to; each step is the best from where it is taken."""
        reached = self._part.moves.init_batch(docs)
        unfinished = [state for state in reached if not state.is_final()]
        if unfinished:
            model = self._part.model.predict(docs)
            while unfinished:
                unfinished = self._part.transition_states(unfinished, model.predict(unfinished))
            model.clear_memory()
        self._part.set_annotations(docs, reached)
