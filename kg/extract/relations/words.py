"""The entries of a lexicon in a text, several words long, in the singular or plural, outside names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kg.lang import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.lang.base import Language
    from kg.model import Text, Token

# A word or mark of an entry: no token is less than one.
_TOKEN = re.compile(r"\w+|[^\w\s]")
# The longest entry of the lexicons in words: « chevalier de l'ordre des Arts et des Lettres ».
LONGEST = 9
# An acronym is kept as written; a word this short has no plural to take off.
_ACRONYM = 4
_SHORT = 3
# The words whose forms are kept: more than three hundred articles have.
_KEPT = 16384


class Word(NamedTuple):
    """An entry of a lexicon found in the text, tokens ``first`` to ``last`` included."""

    first: int
    last: int
    form: str


@dataclass(frozen=True)
class Search:
    """A text with the first and last tokens of its names, and the language whose words are looked for."""

    text: Text
    names: frozenset[tuple[int, int]]
    language: Language

    @cached_property
    def _covered(self) -> frozenset[int]:
        return frozenset(index for first, last in self.names for index in range(first, last + 1))

    @cached_property
    def _begun(self) -> frozenset[int]:
        return frozenset(first for first, _ in self.names)

    def find(self, lexicon: Mapping[str, object], *, functions: bool = False) -> tuple[Word, ...]:
        """The entries of ``lexicon``, the longest at each place, in order.

        With ``functions``, also at the beginning of a name: « ministre de l'Économie » is often mistaken for a body.
        """
        found: list[Word] = []
        busy = -1
        for token in self._opening:
            if token.index <= busy or (word := self._longest(token.index, lexicon)) is None:
                continue
            if (
                self._free(token, functions=functions)
                and not self._surname(token)
                and not self._participle(token)
                and not (functions and self._quality(token))
            ):
                found.append(word)
                busy = word.last
        return tuple(found)

    @cached_property
    def _sizes(self) -> dict[str, int]:
        """The words that an entry may begin with, and how many tokens the longest of these has."""
        code, likely = self.language.code, _likely(self.language.code)
        small = {word for word in {*self.text.lowered} if word in likely or "-" in word or "'" in word}
        rows = zip(self.text.tokens, self.text.lowered, strict=True)
        words = {token.text for token, word in rows if word in small}
        return {word: size for word in words if (size := longest(word, code))}

    @cached_property
    def _opening(self) -> tuple[Token, ...]:
        """The tokens that an entry may begin with."""
        sizes = self._sizes
        return tuple([token for token in self.text.tokens if token.text in sizes])

    def _free(self, token: Token, *, functions: bool) -> bool:
        if token.index not in self._covered:
            return True
        return functions and token.text[0].islower() and token.index in self._begun

    def _surname(self, token: Token) -> bool:
        """Whether a function is the end of a family name: « Bruno Le Maire »."""
        start = self.text.sentence(token.index).start
        if not token.text[0].isupper() or token.index <= start + 1:
            return False
        article, before = self.text.tokens[token.index - 1], self.text.tokens[token.index - 2]
        return article.text in self.language.relations.surnamed and before.pos == "PROPN"

    def _quality(self, token: Token) -> bool:
        """Whether a title is an adjective: « le conseil (général) », « le (principal) concurrent »."""
        after = self.text.tokens[token.index + 1] if token.index + 1 < len(self.text.tokens) else token
        epithet = self.text.lowered[token.index] in self.language.relations.epithets and token.has("Number=Sing")
        if epithet and after.pos == "NOUN" and token.text[0].islower():
            return True
        before = self.text.tokens[token.index - 1] if token.index else token
        single = before.pos == "NOUN" and before.has("Number=Sing")
        return token.pos == "ADJ" and single and token.head == before.index

    def _participle(self, token: Token) -> bool:
        """Whether the word is a verb here: « il a été élu », « Ana est née »; not « il est maire », « députée de »."""
        if token.pos == "AUX":
            return True
        after = self.text.lowered[token.index + 1 : token.index + 2]
        if token.lemma not in self.language.frames.verbs and not self.language.grammar.ofs.isdisjoint(after):
            return False
        before = self.text.tokens[token.index - 1] if token.index else token
        told = token.pos == "VERB" and before.pos == "AUX" and token.has("VerbForm=Part")
        return told and self.language.relations.participle.search(token.text.lower()) is not None

    @cached_property
    def _reach(self) -> dict[int, int]:
        """The last token of the longest name that begins at each token; « diplomatie belge » is none."""
        found: dict[int, int] = {}
        for first, last in self.names:
            if self.text.tokens[first].text[0].isupper():
                found[first] = max(last, found.get(first, last))
        return found

    def _whole(self, start: int, last: int) -> bool:
        """Whether no name that begins in tokens ``start`` to ``last`` goes on after them."""
        return all(self._reach.get(index, index) <= last for index in range(start, last + 1))

    def _longest(self, start: int, lexicon: Mapping[str, object]) -> Word | None:
        for last, spelled in self._stretches(start):
            for form in spelled:
                if form in lexicon:
                    return Word(start, last, form)
        return None

    @cached_property
    def _spelled(self) -> dict[int, list[tuple[int, tuple[str, ...]]]]:
        return {}

    def _stretches(self, start: int) -> list[tuple[int, tuple[str, ...]]]:
        """The forms of the words from ``start`` to each last token that cuts no name, the longest first."""
        known = self._spelled.get(start)
        if known is None:
            tokens = self.text.tokens
            begin, size = tokens[start].span.start, self._sizes[tokens[start].text]
            stop = min(start + size, self.text.sentence(start).stop)
            known = self._spelled[start] = [
                (last, forms(self.text.normal[begin : tokens[last].span.end], self.language.relations.prefixes))
                for last in range(stop - 1, start - 1, -1)
                if last == start or self._whole(start, last)
            ]
        return known


@cache
def openers(code: str) -> Mapping[str, int]:
    """The first words of the functions and ties of a language, each with how many tokens they have at most."""
    words = LANGUAGES[code].relations
    entries = (*words.titles, *words.ties)
    found = dict.fromkeys(map(_first, entries), 1)
    for form in entries:
        ends = [token.end() for token in _TOKEN.finditer(form)]
        for first in (form[:end] for end in ends if form[:end] in found):
            found[first] = min(max(len(ends), found[first]), LONGEST)
    return found


@cache
def _likely(code: str) -> frozenset[str]:
    """The words in small letters without a mark, plurals too, that an entry may begin with."""
    words = {word.lower() for word in openers(code)}
    return frozenset(words | {f"{word}s" for word in words})


@lru_cache(maxsize=_KEPT)
def longest(word: str, code: str) -> int:
    """How many tokens the longest entry has that ``word`` may begin, 0 where there is none.

    « fils » is itself, and might be « fil ».
    """
    known = openers(code)
    return max(known.get(_first(form), 0) for form in forms(word, LANGUAGES[code].relations.prefixes))


def _first(form: str) -> str:
    return form.split(" ", 1)[0].split("'", 1)[0]


@lru_cache(maxsize=_KEPT)
def forms(words: str, prefixes: tuple[str, ...]) -> tuple[str, ...]:
    """``words`` as it is, in small letters without ``prefixes``, and in the singular.

    ``forms("Ex-ministres", ("ex-",))`` → ``("Ex-ministres", "ministres", "ministre")``.
    """
    bare = words
    for prefix in prefixes if words.lower().startswith(prefixes) else ():
        bare = bare[len(prefix) :] if bare.lower().startswith(prefix) else bare
    plain = bare if bare.isupper() and len(bare) <= _ACRONYM else bare.lower()
    singular = " ".join([part[:-1] if part[-1:] == "s" and len(part) > _SHORT else part for part in plain.split(" ")])
    return tuple(dict.fromkeys((words, bare, plain, singular)))
