"""Many articles from few: copies of a corpus in which names, numbers of days and years are others.

A name is known in few copies, in many or in all, as in an archive of the press: countries and offices stay, some people
come back for years, most are met a few times. The words of a copy are as many as those of its original.
"""

from __future__ import annotations

import random
import re
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).resolve().parents[2]
_TEXT = re.compile(
    r"<[^>]*>|&[a-z]+;|[^\W\d_]{4,}|\b(?:19|20)\d\d\b|\b\d{1,2}(?= (?:jan|fév|mars|avr|mai|jui|aoû|sep|oct|nov|déc))"
)
_ENDINGS = (
    "ard",
    "bois",
    "court",
    "del",
    "ev",
    "fay",
    "gnac",
    "ier",
    "jean",
    "lan",
    "mont",
    "nel",
    "ot",
    "pin",
    "quet",
)
_VOWELS = "aeiouyàâéèêëîïôùû"
# In how many versions a name is met: by these, copy after copy.
_SPREADS = (1, 1, 1, 3, 10, 30, 100, 1_000)


def corpus() -> list[Path]:
    """The articles to copy: those of French Wikinews where they stand beside this project, else our own."""
    beside = _ROOT.parent / "shared" / "corpus" / "wikinews"
    found = sorted(beside.glob("*.html")) if beside.is_dir() else []
    return found or sorted((_ROOT / "tests" / "press").glob("*.txt"))


def write(folder: Path, number: int, *, first: int = 0, articles: list[Path] | None = None) -> None:
    """Write so many copies into ``folder``, those from ``first`` on."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = articles or corpus()
    texts = [path.read_text("utf-8") for path in paths]
    names = _names(texts)
    for place in range(first, first + number):
        path = paths[place % len(paths)]
        text = "".join(_copied(texts[place % len(paths)], place // len(paths), names))
        (folder / f"{place:07}{path.suffix}").write_text(text, "utf-8")


def _names(texts: list[str]) -> set[str]:
    """The words that are names: written with a capital within sentences, and nowhere without."""
    small = {word for text in texts for word in re.findall(r"\b[^\W\d_A-ZÀ-Þ][^\W\d_]+", text)}
    found = {word for text in texts for word in re.findall(r"(?<=[a-zß-ÿ,] )[A-ZÀ-Þ][a-zß-ÿ]{3,}", text)}
    return {word for word in found if word.casefold() not in small}


def _copied(text: str, copy: int, names: set[str]) -> Iterator[str]:
    end = 0
    for match in _TEXT.finditer(text):
        yield text[end : match.start()]
        yield _other(match[0], copy, names)
        end = match.end()
    yield text[end:]


def _other(word: str, copy: int, names: set[str]) -> str:
    if word[0] in "<&":
        return word
    if word.isdigit() and len(word) == 4:
        return str(1950 + (int(word) + copy * 7) % 75)
    if word.isdigit():
        return str(1 + (int(word) + copy) % 28)
    version = copy % _SPREADS[zlib.crc32(word.encode()) % len(_SPREADS)]
    if word not in names or not version:
        return word
    chance = random.Random(f"{word} {version}")  # noqa: S311  no secret
    stem = word[: max(2, len(word) // 2)]
    middle = chance.choice("bdfglmnrtv") if stem[-1] in _VOWELS else chance.choice("aeiou")
    more = chance.choice("aeiou") if middle not in "aeiou" else chance.choice("bdfglmnrtv")
    return f"{stem}{middle}{more}{chance.choice(_ENDINGS)}"


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]), first=int(sys.argv[3]) if sys.argv[3:] else 0)
