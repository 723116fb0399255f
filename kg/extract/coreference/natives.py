"""People called by where they are from: « l'Australien » of somebody told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.where import where
from kg.extract.coreference.phrases import Article, Phrase
from kg.lang.people import FEMININE, MASCULINE, SINGULAR, Noun
from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.lang.base import Language
    from kg.lang.names import Demonym
    from kg.model import Text

# The sort of the nouns that tell where somebody is from.
NATIVE = "inhabitant"
_FROM = f", {NATIVE}"
_GENDERS = {"m": MASCULINE, "f": FEMININE}


def from_(demonym: Demonym) -> Noun:
    """The noun that tells that somebody is from the place of ``demonym``."""
    return Noun(f"{demonym.place}{_FROM}", Kind.PERSON, NATIVE, _GENDERS.get(demonym.gender, ""))


def natives(text: Text, language: Language, *, taken: set[int]) -> Iterator[Phrase]:
    """The names of inhabitants that stand for one person: « l'Australien », but not « l'Australien Luc Bas »."""
    demonyms, people = language.names.demonyms, language.people
    for index in where(text, demonyms.keys()):
        token, word = text.tokens[index], text.lowered[index]
        demonym = demonyms[word]
        if demonym.plural or not token.text[0].isupper() or not token.index or token.index in taken:
            continue
        if token.text in language.names.places:
            continue
        before = text.tokens[token.index - 1]
        after = text.tokens[token.index + 1] if token.index + 1 < len(text.tokens) else token
        one = text.lowered[before.index] in people.definite or text.lowered[before.index] in people.demonstrative
        alone = one and after.pos not in {"NOUN", "PROPN", "ADJ", "NUM"} and not after.text[0].isupper()
        if alone and people.numbers.get(text.lowered[before.index]) == SINGULAR and word not in people.nouns:
            noun = from_(demonym)
            yield Phrase(
                text.span(before.index, token.index),
                token.index,
                before.index,
                token.index,
                token.index,
                noun.base,
                (noun,),
                Article.DEFINITE,
                noun.gender or people.genders.get(text.lowered[before.index], ""),
                SINGULAR,
                frozenset(),
            )


def native(trail: Trail, phrase: Phrase) -> Figure | None:
    """The person told of before ``phrase`` who may be from there: called so, of the title, else the last subject."""
    [noun] = phrase.readings
    near = [
        seen
        for seen in trail.recent(phrase.head)
        if seen.figure.kind is Kind.PERSON and seen.figure.named and seen.figure.agrees(phrase.gender, SINGULAR)
    ]
    called = [seen for seen in near if noun.base in seen.figure.roles]
    able = called or [seen for seen in near if not any(role.endswith(_FROM) for role in seen.figure.roles)]
    # Whom the article is about is called so sooner than whoever speaks of him.
    told = [seen for seen in able if trail.topical(seen.figure)]
    subjects = [seen for seen in told or able if seen.part == "subject"]
    return next((seen.figure for seen in subjects or told or able), None)
