"""A text as the model knows one: typographic variants made plain at equal length, so that offsets hold in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.base import Language, Variant


def normal(text: str, language: Language) -> str:
    """``text`` with plain characters, guillemets for marks that stand for them, and blanks for references to notes."""
    plain = text.translate(language.plain)
    for variant in language.variants:
        if variant.sign in plain:
            plain = _replaced(plain, variant)
    return plain


def _replaced(text: str, variant: Variant) -> str:
    return variant.pattern.sub(lambda match: match.expand(variant.form).ljust(len(match.group())), text)
