"""Names as keys: when two are the same, and how they stand in an IRI."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPELLED = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae", "+": " plus ", "#": " sharp "})

# More names than an article has: each is compared many times.
_KEPT = 4096


@lru_cache(maxsize=_KEPT)
def slug(name: str) -> str:
    """``"CCI Nice Côte d’Azur"`` → ``"cci-nice-cote-d-azur"``; letters of other scripts are kept.

    Two names are the same when they differ only in case, accents, ligatures, spaces and punctuation. « + » and « # »
    are said, since they tell names apart (Canal and Canal+, C and C#). A name with no letter or digit is spelled in
    code points, so that the result is never empty.
    """
    plain = unicodedata.normalize("NFKD", name.translate(_SPELLED))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    words = re.findall(r"[^\W_]+", plain)
    return "-".join(words) or "-".join(f"u{ord(c):x}" for c in name.strip()) or "nameless"
