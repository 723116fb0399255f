"""What the weights decide by the model's label alone, where a text tells otherwise: « Untel » after « Luc Untel »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.presented import LARGE
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.shapes import Shapes
    from kg.extract.mentions.words import Word
    from kg.lang.grammar import Grammar
    from kg.lang.names import Names
    from kg.lang.people import Noun

# Clues that somebody is meant, whatever the model takes the name for.
_PERSONAL = frozenset({"apposed=person", "noun=person", "surname", "title"})
# Those that are one, where the model takes the name for somebody's too: « Roux (perd) », « Orbak regrette ».
_SEEMING = frozenset({"bearer", "born", "does=person", "initial"})
_SOMEBODY = "label=PER"
# The noun that a name begins with is that of a body.
_OWN = "own=organization"
# What the model's label makes of a name of which nothing else is told.
_LABELLED = {_SOMEBODY: Kind.PERSON, "label=LOC": Kind.PLACE, "label=ORG": Kind.ORGANIZATION}
# Clues of a body that are no word for one.
_BODILY = frozenset({"acronym", "agent", "body", "camel", "expanded", "initials", "initials+", "resumed"})
# A first name, or a surname that many bear; a town may be called so too.
_BORNE = frozenset({"bearer", "forename"})
# « Ligue 1 Uber Eats »: a contest with its number, before who pays for it.
_EDITION = frozenset({"begins=event", "digits"})
# Words of a text, from its first one, among which a firm of its headline is resumed.
_LEAD = 150
_COMPANY = "company"
# What the regions at home lie in.
_HOME = "FR"
# « dans un communiqué »: the words that may stand before a name.
_PAPER = 3
# Words that tell when and where somebody was born: « Né le 3 mai 1961 à Villers-sur-Mer ».
_BIRTH = 12


def told(kind: Kind, clues: Mapping[str, int]) -> Kind:
    """The kind of a name weighed as ``kind`` by ``clues``: somebody, where nothing speaks for a body or a place."""
    signs = _SEEMING.intersection(clues) - ({"bearer"} if "mid" in clues else set())  # « le géant du textile Walton »
    seeming = _SOMEBODY in clues and bool(signs)
    if kind is Kind.ORGANIZATION and (seeming or not _PERSONAL.isdisjoint(clues)):
        bodily = not _BODILY.isdisjoint(clues) or any(clue.endswith(f"={kind}") for clue in clues)
        return kind if bodily else Kind.PERSON
    if kind is Kind.PERSON and "body" in clues and _SOMEBODY not in clues and _PERSONAL.isdisjoint(clues):
        return Kind.ORGANIZATION  # « Nova Habitat », whose first word is a first name too
    if (
        kind is Kind.PLACE
        and _OWN in clues
        and "demonym" not in clues
        and not any(clue.startswith("place=") for clue in clues)
    ):
        return Kind.ORGANIZATION  # « Entrée en Bourse »
    if kind is Kind.PLACE and "born" in clues and not any(clue.startswith("place=") for clue in clues):
        return Kind.PERSON
    if kind is Kind.PLACE and "surname" in clues and not _BORNE.isdisjoint(clues):
        lies = any(clue.endswith(f"={kind}") or clue.startswith("before=") for clue in clues)
        return kind if lies else Kind.PERSON
    if kind is Kind.ORGANIZATION and clues.keys() >= _EDITION:
        return Kind.EVENT
    return kind


def acting(clues: Collection[str]) -> Kind | None:
    """The kind of a name that no weight tells, and that opens a sentence: « Booral compte 900 habitants »."""
    if "acts" not in clues or "mid" in clues:
        return None
    if f"does={Kind.PLACE}" in clues and any(clue.startswith("place=") for clue in clues):
        return Kind.PLACE
    kinds = {**{f"does={kind}": kind for kind in (Kind.PERSON, Kind.ORGANIZATION)}, **_LABELLED}
    return next((kind for clue, kind in kinds.items() if clue in clues), None)


def townish(kind: Kind, clues: Collection[str], inside: Sequence[Word], shapes: Shapes) -> bool:
    """« Rennes Atalante »: a town of some size at home, which nobody is called, before a word that is no place.

    « (Il joue à) Issy Paris »: a club, where a match is told of, rather than a place that the gazetteer lacks.
    """
    name, first = " ".join([word.text for word in inside]), inside[0]
    if len(inside) == 1 or shapes.personal(first) or name in shapes.places or name.replace(" ", "-") in shapes.places:
        return False
    if shapes.sport and kind is Kind.PLACE:
        return any(word.text in shapes.places for word in inside)
    towns = shapes.names.places.get(first.text, ())
    if first.text not in shapes.forenames and any(town.within == _HOME for town in towns):
        return kind is Kind.PERSON  # « Bretagne Saumon »
    # Those at home lie in a part of the country that the gazetteer tells, others in a country alone.
    home = any(town.population >= LARGE and town.within[:1].islower() for town in towns)
    return home and kind is Kind.PERSON and "label=PER" not in clues


def several(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Les (Untel) »: a family."""
    before = candidate.first - 1
    return before >= 0 and words[candidate.first].close and words[before].lower in names.plural


def resumed(words: Sequence[Word], names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> bool:
    """« Untelia recule / … Le groupe a annoncé »: whether a firm without a name opens a sentence under a headline."""
    body = next((word.index for word in words[1:] if "\n" in word.gap), len(words))
    return any(
        article.opens and article.lower in names.articles and noun.close and _firm(noun, nouns)
        for article, noun in zip(words[body:_LEAD], words[body + 1 : _LEAD + 1], strict=False)
    )


def openings(words: Sequence[Word], group: Sequence[Candidate], names: Names, *, resumed: bool) -> Iterator[str]:
    """The clues of where a name stands in its text or sentence, which ``resumed`` a headline's firm or not."""
    if resumed and headed(words, group[0], names):
        yield "resumed"
    if any(_born(words, candidate.first, names) for candidate in group):
        yield "born"


def _born(words: Sequence[Word], first: int, names: Names) -> bool:
    """« Née en 1961 à Dax, (Untel) vit », « Ancien maire, (Untel) »: what only somebody is opens the sentence."""
    if words[first].gap != ", ":
        return False
    here = first - 1
    while here > max(first - _BIRTH, 0) and words[here].close:
        here -= 1
    return words[here].opens and words[here].lower in names.cues["born"]


def headed(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """Whether a name that no table has opens the text, over its article."""
    first = candidate.first
    text = " ".join(word.text for word in words[first : candidate.last + 1])
    opens = not first or (first == 1 and words[1].close and words[0].lower in names.articles)
    return opens and not (text in names.known or text in names.places or words[first].text in names.forenames)


def _firm(word: Word, nouns: Mapping[str, tuple[Noun, ...]]) -> bool:
    return not word.capital and any(noun.sort == _COMPANY for noun in nouns.get(word.lower, ()))


def anyone(words: Sequence[Word], candidate: Candidate, grammar: Grammar) -> bool:
    """« a annoncé dans un communiqué (Untel) »: a name behind any one paper, which it cannot be that of."""
    near = words[max(candidate.first - _PAPER, 0) : candidate.first]
    return len(near) == _PAPER and near[0].lower == grammar.inside and near[1].lower in grammar.one
