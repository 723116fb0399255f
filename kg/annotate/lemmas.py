"""What the model's tables tell of words: the lemma of each, worked out once, and whether there is such a word."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from spacy.pipeline import Lemmatizer

from kg.naming import unaccented

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from spacy.language import Language as Pipeline
    from spacy.lookups import Lookups

_INDEX = "lemma_index"
# An accent tells words of two letters apart.
_SHORT = 3
_EXCEPTIONS, _RULES = "lemma_exc", "lemma_rules"


class Word(NamedTuple):
    """What spaCy's lemmatizer asks of a token: its form and part of speech, as numbers and spelled out."""

    orth: int
    text: str
    pos: int
    pos_: str


class Sort(NamedTuple):
    """The words of one part of speech: lemmas, the lemmas of ``odd`` forms, and endings with those that lemmas have."""

    lemmas: Collection[str]
    odd: Mapping[str, Sequence[str]]
    rules: Sequence[tuple[str, str]]

    def lemma(self, word: str) -> str:
        """The lemma of a form, the first of several; empty if this is none."""
        if word in self.odd:
            return self.odd[word][0]
        if word in self.lemmas:
            return word
        made = (word.removesuffix(old) + new for old, new in self.rules if word.endswith(old))
        return next((lemma for lemma in made if lemma in self.lemmas), "")


class Lexicon:
    """The words of a language, in small letters: those ``listed``, and those that an ending makes of them.

    ``endings`` are pairs of an ending and what a listed word has in its place: « expliquent » of « expliquer ».
    ``verbs`` and ``others`` are the forms of verbs, and of nouns and adjectives.
    """

    def __init__(
        self,
        listed: Sequence[Collection[str]],
        endings: Sequence[tuple[str, str]],
        verbs: Sort | None = None,
        others: Sequence[Sort] = (),
    ) -> None:
        self._listed = listed
        self._endings = endings
        self._verbs, self._others = verbs, others
        self._verbal: dict[str, str] = {}

    def verbal(self, word: str) -> str:
        """The infinitive of ``word``, in small letters, if it is a form of a verb and of nothing else; else empty."""
        if word not in self._verbal:
            lemma = self._verbs.lemma(word) if self._verbs is not None else ""
            self._verbal[word] = "" if any(other.lemma(word) for other in self._others) else lemma
        return self._verbal[word]

    def nominal(self, word: str) -> bool:
        """Whether ``word``, in small letters and the singular, is listed as a noun, and is no form of an adjective."""
        noun, *others = self._others
        return word in noun.lemmas and not any(other.lemma(word) for other in others)

    def spelled(self, word: str) -> str:
        """``word`` with the accents that it lacks; empty if the language has no such word."""
        if any(word in words for words in self._listed):
            return word
        if word in self._accented:
            return self._accented[word]
        bases = [(old, new, word.removesuffix(old) + new) for old, new in self._endings if word.endswith(old)]
        if any(base in words for *_, base in bases for words in self._listed):
            return word
        made = ((old, new, self._accented.get(base, "")) for old, new, base in bases)
        return next((base.removesuffix(new) + old for old, new, base in made if base), "")

    @cached_property
    def _accented(self) -> Mapping[str, str]:
        """The words with accents by their spelling without: of several, the first of the list that comes first."""
        found: dict[str, str] = {}
        for words in self._listed:
            for word in sorted(words):
                if not word.isascii():
                    found.setdefault(unaccented(word), word)
        return found


def lexicon(pipeline: Pipeline) -> Lexicon:
    """The words of which the tables of ``pipeline``, once gathered, tell the lemma, and those of grammar."""
    lookups = [part.lookups for _, part in pipeline.components if isinstance(part, Lemmatizer)]
    tables = [table.get_table(name) for table in lookups for name in (_INDEX, _EXCEPTIONS) if name in table]
    rules = [table.get_table(_RULES) for table in lookups if _RULES in table]
    told = [(old, new) for rule in rules for row in rule.values() for old, new in row if old.isalpha() and old != new]
    # « tu quittes » is told, « il quitte » is not.
    pairs = {*told, *((old.removesuffix("s"), new) for old, new in told if len(old) > 1)}
    rows = [row for table in tables for row in table.values()]
    lemmas = frozenset(lemma for row in rows if isinstance(row, Mapping) for found in row.values() for lemma in found)
    listed = (_grammatical(pipeline.Defaults.stop_words), *rows, lemmas)
    return Lexicon(listed, sorted(pairs), _sort(lookups, "verb"), [_sort(lookups, kind) for kind in ("noun", "adj")])


def _sort(lookups: Sequence[Lookups], kind: str) -> Sort:
    """What the tables tell of one part of speech; « il quitte » is « tu quittes » without its last letter."""
    index, odd, rules = ([t.get_table(name) for t in lookups if name in t] for name in (_INDEX, _EXCEPTIONS, _RULES))
    told = [(old, new) for table in rules for old, new in table.get(kind, ())]
    told += [(old.removesuffix("s"), new) for old, new in told if len(old) > 1 and old.endswith("s")]
    lemmas: Collection[str] = next((table[kind] for table in index if kind in table), ())
    forms: Mapping[str, Sequence[str]] = next((table[kind] for table in odd if kind in table), {})
    return Sort(lemmas, forms, sorted(dict.fromkeys(told), key=lambda rule: -len(rule[0])))


def _grammatical(words: Collection[str]) -> frozenset[str]:
    """``words`` without those of them that only lack their accents: « apres » for « après », but « ou » and « où »."""
    bare = {unaccented(word) for word in words if not word.isascii()}
    return frozenset(word for word in words if word not in bare or len(word) < _SHORT)


def gather(pipeline: Pipeline) -> Callable[[Word], str]:
    """What tells the lemma of a word that ``pipeline`` will leave without, from now on: it is asked once for each.

    Each list of lemmas becomes a set, which says the same. There are 66,000 adjectives and nouns in one: to go through
    them for each word that no text before has had was an eighth of all the time that the first 18,000 words took.
    """
    for name, part in [*pipeline.pipeline]:
        if isinstance(part, Lemmatizer):
            if _INDEX in part.lookups:
                table = part.lookups.get_table(_INDEX)
                for kind in table:
                    table[kind] = frozenset(table[kind])
            pipeline.disable_pipe(name)
            lemmatize: Any = part.lemmatize
            return lambda word: str(lemmatize(word)[0])
    return lambda word: word.text
