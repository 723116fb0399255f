"""Regular expressions compiled in less time than Python takes by itself."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# The step of Python's compiler that works out a class of characters. It is no public name: where a release of Python
# has none of it, patterns are compiled as ever.
_MODULE, _STEP = "re._compiler", "_optimize_charset"


@contextmanager
def swiftly() -> Iterator[None]:
    """Have each class of characters worked out once, however often the patterns that are compiled meanwhile hold it.

    The pattern that spaCy's French tokenizer is imported with has 1.4 million characters: 18 classes of letters, 888
    times in all, most of them with every letter of every alphabet. It is compiled in .6 s so, instead of 2.3.
    """
    names = vars(import_module(_MODULE))
    step = names.get(_STEP)
    if step is None:
        yield
        return
    known: dict[object, object] = {}

    def once(charset: list[tuple[object, ...]], *options: object) -> object:
        # Options are functions, tables or none of Python's own, that stay as long as it does.
        key = (tuple(charset), *map(id, options))
        if key not in known:
            known[key] = step(charset, *options)
        return known[key]

    names[_STEP] = once
    try:
        yield
    finally:
        names[_STEP] = step
