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
    from collections.abc import Callable, Iterable, Iterator

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
        """Analyse ``docs``, in order, a batch at a time; all of a batch together, which takes as many steps as one."""
        source = iter(docs)
        while batch := list(islice(source, batch_size)):
            self._analyse(batch)
            yield from batch

    def _analyse(self, docs: list[Doc]) -> None:
        """Write into ``docs`` what their last steps come to; each step is the best from where it is taken."""
        reached = self._part.moves.init_batch(docs)
        unfinished = [state for state in reached if not state.is_final()]
        if unfinished:
            model = self._part.model.predict(docs)
            scores = _scorer(model)
            while unfinished:
                unfinished = self._part.transition_states(unfinished, scores(unfinished))
            model.clear_memory()
        self._part.set_annotations(docs, reached)


def _scorer(model: Any) -> Callable[[list[Any]], Any]:  # noqa: ANN401  a class of spaCy's own, which it does not type
    """What gives the scores of each next step; where all were learnt, they are not searched for those that were not."""
    hidden, upper = model.state2vec, model.vec2scores
    learnt = all(map(model.class_is_unseen, range(model.nO)))  # which tells, for all its name, what was seen
    if upper is None or not learnt:
        return model.predict  # type: ignore[no-any-return]
    return lambda states: upper.predict(hidden.predict(model.get_token_ids(states)))
