"""Titles and surnames in capitals, in the letters that the same words have elsewhere.

« PANNE D'EAU À NICE » is « Panne d'eau à Nice », « Jean DURAND » is « Jean Durand »: the model was trained on neither.
A word is written as the rest of the text writes it; else as the tables of names do, if they have it; else small, if it
is a word of the language, and with the accents that its capitals lost. What is left is a name.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import zip_longest
from typing import TYPE_CHECKING

from kg.naming import unaccented

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kg.annotate.lemmas import Lexicon
    from kg.lang.names import Names

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?:-[^\W\d_]+)+")
_INSIDE = re.compile(r"(?<=[\w,;()'-] )[^\W\d_]+|(?<=[\w]['-])[^\W\d_]+")
# « Jean-Luc DURAND », « M. LE GOFF »; what stands before is looked up.
_LARGE = "[A-ZÀ-ÖØ-Þ]"
_NAMED = re.compile(
    rf"(?<![\w-])({_LARGE}[\w-]*\.?) ((?:{_LARGE}{{2,3}}[ '])?{_LARGE}{{3,}}(?:-{_LARGE}{{2,}})?)(?![\w-])"
)
_ROMAN = re.compile(r"[IVXL]+")
# A line in capitals has so many letters at least.
_LETTERS = 10
_VOWELS = frozenset("AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ")


class Cases:
    """Rewrites what stands in capitals, by the ``names`` that a language knows and the words of its ``lexicon``."""

    def __init__(self, names: Names, lexicon: Lexicon) -> None:
        self._names = names
        self._lexicon = lexicon

    def recased(self, text: str) -> str:
        """``text``, as long, with its lines and surnames in capitals written as others are."""
        lines = [match.span() for match in _LINE.finditer(text) if _large(match.group())]
        surnames = self._surnames(_rewritten(text, lines, _blank))
        found = _WORD.sub(lambda match: surnames.get(match.group(), match.group()), text) if surnames else text
        if not lines:
            return found
        seen = _Seen(_rewritten(found, lines, _blank))
        return _rewritten(found, lines, lambda line: self._line(line, seen))

    def _surnames(self, text: str) -> Mapping[str, str]:
        """The parts of surnames in capitals that a forename or a title stands before, with how they are read."""
        found: dict[str, str] = {}
        for match in _NAMED.finditer(text):
            for part in _WORD.findall(match[2]) if self._leads(match[1]) else ():
                if not _ROMAN.fullmatch(part) and not self._acronym(part):
                    found[part] = part.capitalize()
        return found

    def _leads(self, word: str) -> bool:
        """Whether ``word`` stands before surnames: « Jean », « M. », « Me »."""
        return word in self._names.forenames or word.lower() in self._names.titles

    def _acronym(self, word: str) -> bool:
        known = word in self._names.known or word.lower() in self._names.acronyms
        return known or _VOWELS.isdisjoint(word)

    def _line(self, line: str, seen: _Seen) -> str:
        words, found = _WORD.findall(line), [""]
        for word, after in zip_longest(words, words[1:], fillvalue=""):
            found.append(self._leading(word, after) or self._word(word, found[-1], seen))
        read = iter(found[1:])
        small = _WORD.sub(lambda _: next(read), line)
        return _COMPOUND.sub(self._compound, _WORD.sub(lambda match: _begun(match.group()), small, count=1))

    def _compound(self, match: re.Match[str]) -> str:
        """« pays-bas » as « Pays-Bas »."""
        name = "-".join(map(str.capitalize, match.group().split("-")))
        return name if name in self._names.places or name in self._names.known else match.group()

    def _leading(self, word: str, after: str) -> str:
        """« A NICE », « A LA GARE »: the preposition that a verb is spelled like where accents are lost, or nothing."""
        led = after.capitalize() in self._names.places or after.lower() in self._names.articles
        return next((at for at in self._names.at if led and word.lower() == unaccented(at)), "")

    def _word(self, word: str, before: str, seen: _Seen) -> str:
        """How a word in capitals is read behind the one ``before``."""
        small, name = word.lower(), word.capitalize()
        if (written := seen.written(small)) is not None:
            return written
        if len(word) == 1 and word in _VOWELS:
            return small
        common = self._lexicon.spelled(small)
        if self._acronym(word) and not common:
            return word
        placed = before in self._names.at - self._names.articles.keys() and name in self._names.places
        return name if placed or not common else common


class _Seen:
    """How the rest of a text writes the words that begin no sentence."""

    def __init__(self, text: str) -> None:
        self._forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for word in _INSIDE.findall(text):
            for key in {word.lower(), unaccented(word.lower())}:
                self._forms[key][word] += 1

    def written(self, small: str) -> str | None:
        """The commonest form of the word that ``small`` is in small letters; a small one, where there is one."""
        forms = [form for form in self._forms.get(small, ()) if len(form) == len(small)]
        if not forms:
            return None
        return min(forms, key=lambda form: (not form.islower(), -self._forms[small][form], form))


def _large(line: str) -> bool:
    """Whether a line stands in capitals, and is more than a word."""
    return line.isupper() and " " in line.strip() and sum(map(str.isalpha, line)) >= _LETTERS


def _begun(word: str) -> str:
    return word[0].upper() + word[1:]


def _blank(line: str) -> str:
    return " " * len(line)


def _rewritten(text: str, lines: Sequence[tuple[int, int]], write: Callable[[str], str]) -> str:
    """``text`` with each of the ``lines``, given by their places, as ``write`` writes it."""
    parts, done = [], 0
    for start, end in lines:
        parts += [text[done:start], write(text[start:end])]
        done = end
    return "".join([*parts, text[done:]])
