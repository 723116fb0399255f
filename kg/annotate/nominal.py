"""Noun phrases read from left to right: determiner, adjectives, head, complements, coordination.

The dependency parse of press French loses many attachments inside long noun phrases (an apposed title with two
complements and a parenthesis), while the order of the words is regular. So phrases are read by a small recursive
descent over parts of speech, in which names found beforehand are single words (:class:`Atom`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.universal import HELPERS, NOUNS, VERBS
from kg.annotate.where import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.lang.grammar import Grammar
    from kg.model import Text, Token

# A complement of a complement of a complement is read; deeper chains are rare and mostly misread.
DEPTH = 5
# So are as many phrases joined to one: « A et B et C … ».
_ROW = 50
# Tokens of a row of sentences, or of one: that of 400 articles has 87.
_LONGEST = 300
# Tokens of brackets between a noun and its complement: « le maire (divers gauche) de ».
_ASIDE = 6
_OPENING, _CLOSING = frozenset({"«", "“", '"'}), frozenset({"»", "”", '"'})
_FINAL = ".!?…:;»”"
_DETERMINING, _QUALIFYING = frozenset({"DET", "NUM"}), frozenset({"ADJ", "NUM"})
# What adjectives before a noun are mistaken for, and what may stand behind one.
_MISTAKEN, _MODIFYING = frozenset({"VERB", "NOUN"}), frozenset({"ADJ", "VERB"})
# What shows that a participle opens a clause of its own.
_LEADING = frozenset({"DET", "ADP", "NUM", "ADV"})


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
        tags, lowered = self._tags, self.text.lowered
        start, here = self.stretch(index).start, index
        while here > start:
            place = here - 1
            if place in self.inside or place in self._prepositions:
                break
            leads = lowered[place] in self.leading
            if tags[place] == "DET" and not leads:
                return place
            if tags[place] not in _QUALIFYING and not leads:
                break
            here = place
        return here

    def preposition(self, index: int) -> str | None:
        """The lemma of the preposition at token ``index``, contractions undone (``au`` → ``à``)."""
        return self._prepositions.get(index)

    @cached_property
    def _prepositions(self) -> dict[int, str]:
        return {
            index: self.prepositions[self.text.lowered[index]]
            for index in where(self.text, self.prepositions.keys())
            if index not in self.inside
        }

    @cached_property
    def _tags(self) -> tuple[str, ...]:
        """The part of speech of each token."""
        return tuple([token.pos for token in self.text.tokens])

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        """Where the stretch of each token ends."""
        return tuple([stretch.stop for stretch in self._stretches])

    @cached_property
    def _preceding(self) -> frozenset[int]:
        """The adjectives that may stand before a noun, those tagged noun or verb too (« ex », « vice »)."""
        return frozenset(
            [
                index
                for index, (tag, form) in enumerate(zip(self._tags, self.text.lowered, strict=True))
                if (tag == "ADJ" or (tag in _MISTAKEN and form in self.leading and index + 1 < self._ends[index]))
                and index not in self.nouns
            ]
        )

    @cached_property
    def _modifying(self) -> frozenset[int]:
        """The adjectives and participles that may stand behind a noun."""
        tokens = [token for token in self.text.tokens if token.pos in _MODIFYING or token.index in self.adjectives]
        return frozenset([token.index for token in tokens if self._modifies(token)])

    @cached_property
    def _stretches(self) -> tuple[range, ...]:
        return tuple([stretch for stretch in stretches(self.text) for _ in stretch])

    def stretch(self, index: int) -> range:
        """The tokens of the sentence that holds token ``index``, pieces that the model cut it into joined."""
        return self._stretches[index]

    def verb_over(self, index: int) -> int:
        """The verb that governs token ``index``, through nouns and prepositions; the last of these without one."""
        here, tokens = index, self.text.tokens
        for _ in range(len(self.stretch(index))):
            token = tokens[here]
            if token.pos in VERBS and token.dep not in HELPERS:
                return here
            if token.head == here:
                break
            here = token.head
        return here

    def _phrase(self, start: int, depth: int, *, alone: bool = False) -> Phrase | None:
        tags, atoms, end = self._tags, self._atom_at, self._ends[start]
        here, determiner = start, None
        while here < end and here not in atoms and tags[here] in _DETERMINING:
            if determiner is None and tags[here] == "DET":
                determiner = here
            here += 1
        begin = here
        while here < end and here not in atoms and here in self._preceding:
            here += 1
        if here >= end:
            return None
        atom = atoms.get(here)
        if atom is None and tags[here] not in NOUNS and here not in self.nouns:
            if here == begin:
                return None
            here -= 1
        before = tuple(range(begin, here))
        head, here = self._head(here, atom)
        after, here = self._after(here, end)
        base = here - 1
        named, here = self._named(here, end) if atom is None and here < end else (None, here)
        complements, last = self._complements(here, end, depth)
        last = last if complements else here
        others, last = ((), last) if alone else self._others(last, end, depth, named=atom is not None)
        return Phrase(start, last - 1, head, base, begin, determiner, before, after, atom, named, complements, others)

    def _named(self, here: int, end: int) -> tuple[Atom | None, int]:
        """The name right behind a noun at ``here``, between quotation marks or not, and the token after it."""
        found = self._atom_at.get(here)
        if found is not None:
            return found, found.last + 1
        quoted = self._quoted(here, end) if self.text.tokens[here].text in _OPENING else None
        return (quoted, quoted.last + 2) if quoted is not None else (None, here)

    def _past_brackets(self, here: int, end: int) -> int:
        """The preposition after the brackets that open at ``here``: « le maire (PS) de Nantes »; or ``here`` itself."""
        for index in range(here + 2, min(here + _ASIDE, end - 1)):
            if self.text.tokens[index].text == ")":
                led = self._prepositions.get(index + 1) in {self.grammar.of, self.grammar.to}
                return index + 1 if led else here
        return here

    def _head(self, here: int, atom: Atom | None) -> tuple[int, int]:
        """The main token of the name, known noun or word at ``here``, and the token after it."""
        if atom is not None:
            return atom.head, atom.last + 1
        last = self.nouns.get(here, here)
        for index in range(here, last + 1):
            if self._tags[index] in NOUNS:
                return index, last + 1
        return here, last + 1

    def _quoted(self, here: int, end: int) -> Atom | None:
        """The name between the quotation marks that open at ``here``: « le film « Marée basse » »."""
        atom = self._atom_at.get(here + 1) if here + 2 < end else None
        closed = atom is not None and atom.last + 1 < end and self.text.tokens[atom.last + 1].text in _CLOSING
        return atom if closed else None

    def _after(self, here: int, end: int) -> tuple[tuple[int, ...], int]:
        """The adjectives from ``here`` on, and the token after them."""
        found: list[int] = []
        modifying, atoms = self._modifying, self._atom_at
        while here < end:
            if self._adjectival(atoms[here]) if here in atoms else here in modifying:
                found.append(here)
                here += 1
            elif found and here + 1 < end and self._goes_on(here):
                found.append(here + 1)
                here += 2
            else:
                break
        return tuple(found), here

    def _goes_on(self, here: int) -> bool:
        """Whether a conjunction and one more adjective stand at ``here``, or the hyphen inside one."""
        joined = self.text.lowered[here] in self.conjunctions and self._tags[here + 1] != "VERB"
        return (joined and here + 1 in self._modifying) or self._hyphenated(here)

    def _hyphenated(self, here: int) -> bool:
        """Whether the hyphen of one word stands at ``here``: « chrétien-démocrate »."""
        before, hyphen, after = self.text.tokens[here - 1 : here + 2]
        whole = before.span.end == hyphen.span.start and hyphen.span.end == after.span.start
        return hyphen.text == "-" and whole and here + 1 not in self._atom_at

    def _modifies(self, token: Token) -> bool:
        if token.pos == "ADJ" or token.index in self.adjectives:
            return token.index not in self.nouns or token.index in self.adjectives
        return token.pos == "VERB" and token.has("VerbForm=Part") and not self._followed_by_agent(token.index)

    def _followed_by_agent(self, index: int) -> bool:
        """Whether a participle opens a clause of its own (« organisé par », « signé le »)."""
        after = index + 1
        return after < self._ends[index] and (
            self._tags[after] in _LEADING
            and self._prepositions.get(after) != self.grammar.of
            and self.text.lowered[after] not in self.grammar.tos
        )

    def _adjectival(self, atom: Atom) -> bool:
        """Whether the name is an adjective (« chinois »)."""
        return atom.first == atom.last and self.text.tokens[atom.first].text[0].islower()

    def _complements(self, here: int, end: int, depth: int) -> tuple[tuple[Complement, ...], int]:
        found: list[Complement] = []
        if here < end and self.text.tokens[here].text == "(":
            here = self._past_brackets(here, end)
        while depth < DEPTH and here < end and here in self._prepositions:
            place, preposition = here, self._prepositions[here]
            inner = self._phrase(here + 1, depth + 1) if here + 1 < end else None
            if inner is None:
                break
            found.append(Complement(preposition, inner, place))
            here = inner.others[-1].last + 1 if inner.others else inner.last + 1
        return tuple(found), here

    def _others(self, here: int, end: int, depth: int, *, named: bool) -> tuple[tuple[Phrase, ...], int]:
        """The phrases coordinated with the one that ends before ``here``: « et B et C »; names with names only."""
        found: list[Phrase] = []
        while here < end and depth < DEPTH and self.text.lowered[here] in self.conjunctions and len(found) < _ROW:
            after = here + 1
            if depth and after < end and self._prepositions.get(after) in self._shared:
                after += 1
            inner = self._phrase(after, max(depth, DEPTH - 1), alone=True) if after < end else None
            if inner is None or (inner.atom is not None) != named:
                break
            found.append(inner)
            here = inner.last + 1
        return tuple(found), here

    @cached_property
    def _shared(self) -> frozenset[str]:
        """The prepositions that each phrase of a list may have."""
        return frozenset({self.grammar.of, self.grammar.to, self.grammar.within})


def stretches(text: Text) -> Iterator[range]:
    """The sentences of ``text``, those joined that no mark nor line break divides, as far as they are no endless row.

    The model often ends a sentence after a headless title: « L'ancien ministre | Jean Dupont enseigne à Lyon. »
    """
    start = 0
    for number, sentence in enumerate(text.sentences):
        if number + 1 < len(text.sentences):
            last, following = text.tokens[sentence.stop - 1], text.tokens[sentence.stop]
            between = text.normal[last.span.end : following.span.start]
            endless = text.sentences[number + 1].stop - start > _LONGEST
            if last.text[-1] not in _FINAL and "\n" not in between and not endless:
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
