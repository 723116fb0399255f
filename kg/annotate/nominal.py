"""Noun phrases read from left to right: determiner, adjectives, head, complements, coordination.

The dependency parse of press French loses many attachments inside long noun phrases (an apposed title with two
complements and a parenthesis), while the order of the words is regular. So phrases are read by a small recursive
descent over parts of speech, in which names found beforehand are single words (:class:`Atom`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.lang.grammar import Grammar
    from kg.model import Text, Token

# A complement of a complement of a complement is read; deeper chains are rare and mostly misread.
DEPTH = 5
# Tokens of brackets between a noun and its complement: « le maire (divers gauche) de ».
_ASIDE = 6
_OPENING, _CLOSING = frozenset({"«", "“", '"'}), frozenset({"»", "”", '"'})
_FINAL = ".!?…:;»”"
_NOMINAL = frozenset({"NOUN", "PROPN"})


class Atom(NamedTuple):
    """A name or other stretch read as one word: tokens ``first`` to ``last`` included, main token ``head``."""

    first: int
    last: int
    head: int


class Complement(NamedTuple):
    """A phrase introduced by a preposition, given by its lemma (``de``, ``à``, ``en``)."""

    preposition: str
    phrase: Phrase
    place: int


class Phrase(NamedTuple):
    """A noun phrase, tokens ``first`` to ``last`` included, ``base`` the end of head and adjectives.

    ``atom`` is set when the head is a name; ``named`` when a name stands right after a common noun and says which
    (« le groupe Bouygues »); ``others`` are the phrases coordinated with this one; ``determiner`` is the index of an
    article, demonstrative or possessive, if any.
    """

    first: int
    last: int
    head: int
    base: int
    start: int
    determiner: int | None
    before: tuple[int, ...]
    after: tuple[int, ...]
    atom: Atom | None
    named: Atom | None
    complements: tuple[Complement, ...]
    others: tuple[Phrase, ...]

    @property
    def referent(self) -> int:
        """The token that decides what the phrase refers to: that of the name if there is one, else the head."""
        return self.named.head if self.named else self.head

    def conjuncts(self) -> Iterator[Phrase]:
        """This phrase and those coordinated with it, in order."""
        yield self
        yield from self.others

    def ends(self) -> Iterator[int]:
        """Where the phrase may end, what is coordinated or hangs on it left out."""
        yield self.named.last if self.named else self.base
        for complement in self.complements:
            for part in complement.phrase.conjuncts():
                yield from part.ends()

    def all_complements(self) -> Iterator[Complement]:
        """The complements, those inside complements after those that hold them."""
        for complement in self.complements:
            yield complement
            for other in complement.phrase.conjuncts():
                yield from other.all_complements()


@dataclass(frozen=True)
class Phrases:
    """The noun phrases of ``text``, whose names are ``atoms``; ``grammar`` are the small words of its language.

    ``prepositions`` maps forms to lemmas; ``leading`` are adjectives that go before a noun, often mistagged;
    ``nouns`` maps the first to the last token of nouns known from a lexicon, whatever their tag (« premier ministre »
    is one), ``adjectives`` are tokens known to be such.
    """

    text: Text
    grammar: Grammar
    atoms: tuple[Atom, ...]
    prepositions: Mapping[str, str]
    conjunctions: frozenset[str]
    leading: frozenset[str]
    nouns: Mapping[int, int] = field(default_factory=dict)
    adjectives: frozenset[int] = frozenset()

    @cached_property
    def _atom_at(self) -> dict[int, Atom]:
        found: dict[int, Atom] = {}
        for atom in sorted(self.atoms, key=lambda a: a.first - a.last):
            if atom.first not in found:
                found[atom.first] = atom
        return found

    @cached_property
    def inside(self) -> dict[int, Atom]:
        """The longest name that covers each token of a name."""
        found: dict[int, Atom] = {}
        for atom in sorted(self.atoms, key=lambda a: a.last - a.first):
            for index in range(atom.first, atom.last + 1):
                found[index] = atom
        return found

    @cached_property
    def _memory(self) -> dict[int, Phrase | None]:
        return {}

    def atom_at(self, index: int) -> Atom | None:
        """The longest name that begins at token ``index``."""
        return self._atom_at.get(index)

    def atom_over(self, index: int) -> Atom | None:
        """The longest name that covers token ``index``."""
        return self.inside.get(index)

    def at(self, start: int) -> Phrase | None:
        """The phrase that begins at token ``start`` (its determiner, adjective or noun), if one does."""
        if start not in self._memory:
            self._memory[start] = self._phrase(start, 0)
        return self._memory[start]

    @cached_property
    def _lefts(self) -> dict[int, int]:
        return {}

    def left(self, index: int) -> int:
        """The first token of the phrase of main token ``index``: its adjectives and determiner before it."""
        known = self._lefts.get(index)
        if known is None:
            known = self._lefts[index] = self._leftmost(index)
        return known

    def _leftmost(self, index: int) -> int:
        start, here = self.stretch(index).start, index
        while here > start:
            place = here - 1
            before = self._token(place)
            if place in self.inside or place in self._prepositions:
                break
            if before.pos == "DET" and self.text.lowered[place] not in self.leading:
                return place
            if before.pos not in {"ADJ", "NUM"} and self.text.lowered[place] not in self.leading:
                break
            here = place
        return here

    def preposition(self, index: int) -> str | None:
        """The lemma of the preposition at token ``index``, contractions undone (``au`` → ``à``)."""
        return self._prepositions.get(index)

    @cached_property
    def _prepositions(self) -> dict[int, str]:
        return {
            index: self.prepositions[form]
            for index, form in enumerate(self.text.lowered)
            if form in self.prepositions and index not in self.inside
        }

    def _token(self, index: int) -> Token:
        return self.text.tokens[index]

    def _end(self, index: int) -> int:
        return self.stretch(index).stop

    @cached_property
    def _stretches(self) -> dict[int, range]:
        return {index: stretch for stretch in stretches(self.text) for index in stretch}

    def stretch(self, index: int) -> range:
        """The tokens of the sentence that holds token ``index``, pieces that the model cut it into joined."""
        return self._stretches[index]

    def verb_over(self, index: int) -> int:
        """The verb that governs token ``index``, through nouns and prepositions; the last of these without one."""
        here = index
        for _ in range(len(self.stretch(index))):
            token = self._token(here)
            if token.pos in {"VERB", "AUX"} and token.dep not in {"aux:tense", "aux:pass", "aux", "cop"}:
                return here
            if token.head == here:
                break
            here = token.head
        return here

    def _phrase(self, start: int, depth: int) -> Phrase | None:
        end = self._end(start)
        here, determiner = start, None
        while here < end and here not in self._atom_at and self._token(here).pos in {"DET", "NUM"}:
            if determiner is None and self._token(here).pos == "DET":
                determiner = here
            here += 1
        begin = here
        before: list[int] = []
        while here < end and here not in self._atom_at and self._before(here):
            before.append(here)
            here += 1
        if here >= end:
            return None
        atom = self._atom_at.get(here)
        if atom is None and self._token(here).pos not in _NOMINAL and here not in self.nouns:
            if not before:
                return None
            here = before.pop()
        head, here = self._head(here, atom)
        after, here = self._after(here, end)
        base = here - 1
        named = None
        if atom is None and here < end and (found := self._atom_at.get(here)):
            named, here = found, found.last + 1
        elif atom is None and (quoted := self._quoted(here, end)):
            named, here = quoted, quoted.last + 2
        complements, last = self._complements(self._past_brackets(here, end), end, depth)
        last = last if complements else here
        others, last = self._others(last, end, depth, named=atom is not None)
        return Phrase(
            start, last - 1, head, base, begin, determiner, tuple(before), after, atom, named, complements, others
        )

    def _past_brackets(self, here: int, end: int) -> int:
        """The preposition after the brackets that open at ``here``: « le maire (PS) de Nantes »; or ``here`` itself."""
        if here >= end or self._token(here).text != "(":
            return here
        reach = range(here + 2, min(here + _ASIDE, end - 1))
        close = next((index for index in reach if self._token(index).text == ")"), None)
        return (
            close + 1
            if close is not None and self.preposition(close + 1) in {self.grammar.of, self.grammar.to}
            else here
        )

    def _head(self, here: int, atom: Atom | None) -> tuple[int, int]:
        """The main token of the name, known noun or word at ``here``, and the token after it."""
        if atom:
            return atom.head, atom.last + 1
        last = self.nouns.get(here, here)
        head = next((index for index in range(here, last + 1) if self._token(index).pos in _NOMINAL), here)
        return head, last + 1

    def _quoted(self, here: int, end: int) -> Atom | None:
        """The name between quotation marks at ``here``: « le film « Marée basse » »."""
        if here + 2 >= end or self._token(here).text not in _OPENING:
            return None
        atom = self._atom_at.get(here + 1)
        return atom if atom and atom.last + 1 < end and self._token(atom.last + 1).text in _CLOSING else None

    def _before(self, index: int) -> bool:
        token = self._token(index)
        if index in self.nouns:
            return False
        return token.pos == "ADJ" or (
            token.pos in {"VERB", "NOUN"} and index + 1 < self._end(index) and self._leads(index)
        )

    def _leads(self, index: int) -> bool:
        """Whether a word tagged noun or verb is an adjective before a noun (« ex », « vice »)."""
        return self._token(index).text.lower() in self.leading

    def _after(self, here: int, end: int) -> tuple[tuple[int, ...], int]:
        found: list[int] = []
        while here < end:
            token = self._token(here)
            atom = self._atom_at.get(here)
            if (atom is None and self._modifies(token)) or (atom and self._adjectival(atom)):
                found.append(here)
                here += 1
            elif (
                found
                and token.text.lower() in self.conjunctions
                and here + 1 < end
                and self._modifies(self._token(here + 1))
                and self._token(here + 1).pos != "VERB"
            ):
                found.append(here + 1)
                here += 2
            else:
                break
        return tuple(found), here

    def _modifies(self, token: Token) -> bool:
        if token.pos == "ADJ" or token.index in self.adjectives:
            return token.index not in self.nouns or token.index in self.adjectives
        return token.pos == "VERB" and token.has("VerbForm=Part") and not self._followed_by_agent(token.index)

    def _followed_by_agent(self, index: int) -> bool:
        """Whether a participle opens a clause of its own (« organisé par », « signé le »)."""
        after = index + 1
        return after < self._end(index) and (
            self._token(after).pos in {"DET", "ADP", "NUM", "ADV"}
            and self.preposition(after) != self.grammar.of
            and self._token(after).text.lower() not in self.grammar.tos
        )

    def _adjectival(self, atom: Atom) -> bool:
        """Whether the name is an adjective (« chinois »)."""
        return atom.first == atom.last and self._token(atom.first).text[0].islower()

    def _complements(self, here: int, end: int, depth: int) -> tuple[tuple[Complement, ...], int]:
        found: list[Complement] = []
        while depth < DEPTH and here < end:
            place = here
            preposition = self.preposition(here)
            if preposition is None:
                break
            inner = self._phrase(here + 1, depth + 1) if here + 1 < end else None
            if inner is None:
                break
            found.append(Complement(preposition, inner, place))
            here = inner.others[-1].last + 1 if inner.others else inner.last + 1
        return tuple(found), here

    def _others(self, here: int, end: int, depth: int, *, named: bool) -> tuple[tuple[Phrase, ...], int]:
        """The phrases coordinated with the one that ends before ``here``: « , B, C et D »; names with names only."""
        found: list[Phrase] = []
        last = here
        while here < end and depth < DEPTH:
            token = self._token(here)
            comma = token.text == ","
            if not comma and token.text.lower() not in self.conjunctions:
                break
            after = here + 1
            if (
                after < end
                and self.preposition(after) in {self.grammar.of, self.grammar.to, self.grammar.within}
                and depth
            ):
                after += 1
            inner = self._phrase_alone(after, end, depth) if after < end else None
            if inner is None or (inner.atom is not None) != named:
                break
            found.append(inner)
            here = inner.last + 1
            if not comma:
                last = here
                return tuple(found), last
        return (), last

    def _phrase_alone(self, start: int, end: int, depth: int) -> Phrase | None:
        """A phrase without coordination of its own."""
        return self._phrase(start, max(depth, DEPTH - 1)) if start < end else None


def stretches(text: Text) -> Iterator[range]:
    """The sentences of ``text``, those joined that no mark nor line break divides.

    The model often ends a sentence after a headless title: « L'ancien ministre | Jean Dupont enseigne à Lyon. »
    """
    start = 0
    for number, sentence in enumerate(text.sentences):
        if number + 1 < len(text.sentences):
            last, following = text.tokens[sentence.stop - 1], text.tokens[sentence.stop]
            between = text.normal[last.span.end : following.span.start]
            if last.text[-1] not in _FINAL and "\n" not in between:
                continue
        yield range(start, sentence.stop)
        start = sentence.stop


def outermost(atoms: Iterable[Atom]) -> tuple[Atom, ...]:
    """``atoms`` without those that lie inside another one."""
    kept: list[Atom] = []
    reach = -1
    for atom in sorted(atoms, key=lambda a: (a.first, -a.last)):
        if atom.last > reach:
            kept.append(atom)
            reach = atom.last
    return tuple(kept)
