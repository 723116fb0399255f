"""What a model notes of each word that no text before has had: no more than it looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.attrs import IS_SPACE, LANG, NORM, PREFIX, SHAPE, SUFFIX

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

_ASKED = frozenset({IS_SPACE, LANG, NORM, PREFIX, SHAPE, SUFFIX})


def spare(pipeline: Pipeline) -> None:
    """Have the words of ``pipeline`` noted without the rest: whether each may be a number, an address, a bracket."""
    vocab: Any = pipeline.vocab
    noted: dict[int, object] = vocab.lex_attr_getters
    for trait in noted.keys() - _ASKED:
        del noted[trait]
