"""Names as keys: when two are the same, and how they stand in an IRI."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPELLED = {"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae", "+": " plus ", "#": " sharp "}
_WORD = re.compile(r"[^\W_]+")
# RFC 3987 with a part after the scheme, and without private characters: what every parser of RDF takes.
_PLAIN = r"(?:[a-z0-9._~!$&'()*+,;=\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\U00010000-\U0001fffd-]|%[0-9a-f]{2})"
_ABSOLUTE = re.compile(
    rf"""
    [a-z][a-z0-9+.-]*:
    (?://(?:(?:{_PLAIN}|:)*@)?(?:\[[0-9a-f:.]+\]|{_PLAIN}*)(?::[0-9]*)?(?=[/?\#]|$)|(?!//))
    (?:{_PLAIN}|[:@/])*(?:\?(?:{_PLAIN}|[:@/?])*)?(?:\#(?:{_PLAIN}|[:@/?])*)?
    """,
    re.IGNORECASE | re.VERBOSE,
)

# A terminal obeys these (ESC, BEL…), and half a surrogate pair is written nowhere; line ends and tabs lay out a text.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

_TYPED = str.maketrans({"’": "'", "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})
_UNEVEN = re.compile(r"[ \t\n]+")

# The names of some three hundred articles: each is compared many times, and many come back.
_KEPT = 16384


@lru_cache(maxsize=_KEPT)
def slug(name: str) -> str:
    """``"CCI Nice Côte d’Azur"`` → ``"cci-nice-cote-d-azur"``; letters of other scripts are kept.

    Two names are the same when they differ only in case, accents, ligatures, spaces and punctuation. « + » and « # »
    are said, since they tell names apart (Canal and Canal+, C and C#). A name with no letter or digit is spelled in
    code points, so that the result is never empty.
    """
    if name.isascii() and name.isalnum():  # as most words
        return name.lower()
    plain = name  # which may be a whole text: of few letters, each replaced in one go
    for letter, spelled in _SPELLED.items():
        plain = plain.replace(letter, spelled)
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        for accent in filter(unicodedata.combining, set(plain)):
            plain = plain.replace(accent, "")
    return "-".join(_WORD.findall(plain.casefold())) or "-".join(f"u{ord(c):x}" for c in name.strip()) or "nameless"


def opening(name: str) -> str:
    """The first word of a name, in small letters: what sort of thing it is, of many bodies and places."""
    return name.lower().partition(" ")[0]


def respelled(words: str, plain: str) -> str:
    """``words`` with the letters of ``plain``, as long, for their own: « Elysée » as « Élysée »."""
    return "".join(new if old.isalpha() and new.isalpha() else old for old, new in zip(words, plain, strict=True))


def unaccented(words: str) -> str:
    """``words`` without the accents of their letters, as long: « arrêté » as « arrete »."""
    return words if words.isascii() else "".join(unicodedata.normalize("NFD", sign)[0] for sign in words)


def evened(words: str) -> str:
    """``words`` with one blank for each line break, and for several blanks."""
    return _UNEVEN.sub(" ", words) if "\n" in words or "  " in words else words


def typed(words: str) -> str:
    """``words`` as a keyboard types them, so that two papers give one value: straight apostrophes, plain blanks.

    « ministre de l’Éducation » and « ministre de l'Éducation » are one function.
    """
    return words if words.isascii() else evened(words.translate(_TYPED)).strip()


def absolute(iri: str) -> bool:
    """Whether ``iri`` is a whole IRI, such as ``"https://example.org/a"``."""
    return _ABSOLUTE.fullmatch(iri) is not None


def visible(text: str) -> str:
    """``text`` as long, with U+FFFD for each character that would give a terminal orders."""
    return text if text.isascii() and text.isprintable() else _UNSEEN.sub("\ufffd", text)
