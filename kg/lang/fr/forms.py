"""Forms of French words that the tables list, since the model leaves them as they are."""

from __future__ import annotations


def inflected(*words: str) -> frozenset[str]:
    """The masculine, feminine and plurals of words that take -e and -s."""
    return frozenset(form for word in words for form in (word, f"{word}e", f"{word}s", f"{word}es"))


def verbs(*infinitives: str) -> frozenset[str]:
    """The infinitives, and the forms in -e and -ent of those in -er."""
    present = (verb.removesuffix("er") + end for verb in infinitives if verb.endswith("er") for end in ("e", "ent"))
    return frozenset({*infinitives, *present})
