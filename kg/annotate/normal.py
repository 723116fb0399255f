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
# In characters: the longest verb of who reports, with its day and what stands before that; in words: the longest name
# that is taken for a paper's, and what stands between « comme » or a comma and the verb.
_REACH, _PAPER, _HELPED = 48, 5, 2
_SAID = re.compile(r"[^\W\d_]+'?|[,»”\"]")
_CLOSING = frozenset('»”"')


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
    if not name[0].isupper() or not (medium(name, language.names) or _reports(match, language)):
        return match.group()
    if group and _BODY not in group and not _reports(match, language):
        return match.group()
    return re.sub(r"[«»“”\"]", " ", match.group())


def _reports(match: re.Match[str], language: Language) -> bool:
    """« , relate mardi (« Le Phare ») », « Comme l'écrit (« Le Phare ») »: an article with a capital, and who reports.

    So does « (« Le Phare ») relate que ».
    """
    names, (opened, closed), text = language.names, match.span(2), match.string
    words = match[2].replace("'", "' ").split()
    titled = words[0].lower() in names.articles and len(words) > 1 and words[1][0].isupper()
    if not titled or len(words) > _PAPER:
        return False
    before = _SAID.findall(text[max(0, opened - _REACH) : opened].rstrip(' «“"').lower())
    while before and before[-1] in names.temporal:
        before.pop()
    like = names.grammar.like
    if before and before[-1] in names.reporting:
        led = [here for here, word in enumerate(before[:-1]) if word in {",", *_CLOSING, like, *names.grammar.that}]
        between = before[led[-1] + 1 : -1] if led else before
        return len(between) <= _HELPED and names.grammar.relatives.isdisjoint(between)
    after = _SAID.findall(text[closed : closed + _REACH].lstrip(' »”"').lower())[: _HELPED + 1]
    told = next((here for here, word in enumerate(after) if word in names.reporting), len(after))
    return not names.grammar.that.isdisjoint(after[told + 1 : told + 2])


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
