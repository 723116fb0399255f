"""A text as the model knows one: typographic variants made plain at equal length, so that offsets hold in both."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.wrapped import seamless, unwrapped
from kg.lang.media import medium

if TYPE_CHECKING:
    from kg.lang.base import Language, Variant

_WORD = re.compile(r"\w+")
# « écrit le « New York Times » »: the word before a name in quotation marks, if any, and the name.
_NAMED = re.compile(r"(?:(?<!\w)(\w+) )?[«“\"] ?([^\W\d_][^«»“”\"\n]{1,38}?) ?[»”\"]")
_BODY = "org"  # what papers are among the groups of the lexicon's nouns


def normal(text: str, language: Language) -> str:
    """``text`` with plain characters, guillemets for marks that stand for them, blanks for what a wiki leaves behind.

    Words that are often misspelt are as they are meant, and paragraphs whose lines were broken to a width are whole.
    """
    plain = seamless(unwrapped(text))
    for sign in set(text):
        if (written := language.plain.get(ord(sign))) is not None:
            plain = plain.replace(sign, written)
    for variant in language.variants:
        if variant.sign in plain and not (variant.words and variant.words.isdisjoint(_words(plain))):
            plain = _replaced(plain, variant)
    return _NAMED.sub(lambda match: _bare(match, language), plain)


def _bare(match: re.Match[str], language: Language) -> str:
    """A paper's name with blanks for its marks: nobody says it. « Le navire « La Croix » » is none."""
    noun, name = match.groups()
    told = (noun or "").lower()
    group = None if told in language.frames.participles else language.frames.senses.get(told)  # « a cité « La Croix » »
    if not name[0].isupper() or not medium(name, language.names) or (group and _BODY not in group):
        return match.group()
    return re.sub(r"[«»“”\"]", " ", match.group())


@lru_cache(maxsize=1)
def _words(text: str) -> frozenset[str]:
    """The words of a text, alone, by twos and by threes."""
    found = _WORD.findall(text)
    triples = zip(found, found[1:], found[2:], strict=False)
    return frozenset([*found, *map(" ".join, pairwise(found)), *map(" ".join, triples)])


def _replaced(text: str, variant: Variant) -> str:
    form = variant.form
    if isinstance(form, str):
        return variant.pattern.sub(lambda match: match.expand(form).ljust(len(match.group())), text)
    return variant.pattern.sub(lambda match: form[match.group()], text)
