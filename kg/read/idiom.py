"""Which language a text is written in."""

from __future__ import annotations

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# The languages of Europe's press and the largest others; rarer ones only steal short French texts.
_CANDIDATES = (
    "fr en es it pt de nl ca ro pl ru ar tr sv da cs hu el zh ja oc br eu".split()  # noqa: SIM905 a list of codes
)
# Log-odds against the expected language. Lists of names and headlines stay below 5 and single foreign sentences
# reach 67 and more (measured on the French gold articles and one-sentence texts in six languages).
_FOREIGN = 50.0
# The language shows within this many characters.
_ENOUGH = 20_000


def foreign(text: str, expected: str) -> str | None:
    """The code of the language of ``text`` if it is clearly not ``expected``, else ``None``."""
    odds = dict(_identifier().rank(text[:_ENOUGH]))
    likely = max(odds, key=lambda code: odds[code])
    return likely if odds[likely] - odds[expected] > _FOREIGN else None


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(_CANDIDATES))
    return identifier
