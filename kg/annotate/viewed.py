"""What the model is given to read of a text: one form for each mark, one blank for two, and the way back.

What a text means does not hang on whether its quotation marks are straight, curly or guillemets, its dashes long or
short, its sentences two blanks apart. What the model makes of it does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Three where a guillemet is gone from a paper's name; the columns of a table are farther apart, or numbers.
_BLANKS, _DOUBLED = "  ", re.compile(r"(?<=\S) (?: (?=\S)|(?<=[^\W\d].)  (?=[^\W\d]))")
_MARKS = (("“", "«"), ("”", "»"), ("„", "«"), ("—", "–"))
_STRAIGHT = '"'
# What stands before a mark that opens.
_BEFORE = frozenset(" \t\n\u00a0\u202f([{'’«–—-/")
# What stands behind one that closes.
_BEHIND = frozenset(" \t\n\u00a0\u202f.,;:!?)]}…")


class View(NamedTuple):
    """What is read for a text: ``words``, and the ``places`` of its characters in the text, if not the same."""

    words: str
    places: NDArray[np.int64] | None


def viewed(text: str) -> View:
    """The view of ``text``, a block or less."""
    words = text
    for sign, other in _MARKS:
        words = words.replace(sign, other)
    words = _paired(words)
    doubled = _DOUBLED.finditer(words) if _BLANKS in words else ()
    gone = [at for match in doubled for at in range(match.start(), match.end() - 1)]
    if not gone:
        return View(words, None)
    places = np.delete(np.arange(len(words)), gone)
    signs = np.array(list(words))[places]
    return View("".join(signs), places)


def _paired(text: str) -> str:
    """Straight quotation marks as guillemets: those before a word open, those behind one close."""
    if _STRAIGHT not in text:
        return text
    signs, opened = list(text), False
    for match in re.finditer(_STRAIGHT, text):
        here = match.start()
        led = here == 0 or text[here - 1] in _BEFORE
        parted = here + 1 == len(text) or text[here + 1] in _BEHIND
        opened = led if led is not parted else not opened
        signs[here] = "«" if opened else "»"
    return "".join(signs)
