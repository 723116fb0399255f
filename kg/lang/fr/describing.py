"""French nouns that describe what has a name, and what their compounds are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.base import read_table
from kg.lang.fr.wording import WORDING
from kg.lang.people import FEMININE, MASCULINE, THING, Noun
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

# Nouns that say the same as another, which counts as their base.
_SAME = {"jeune-pousse": "start-up"}


def _nouns() -> Mapping[str, tuple[Noun, ...]]:
    found: dict[str, list[Noun]] = {}
    for masculine, feminine, kind, sort in read_table("kg.lang.fr", "nouns.tsv"):
        base = feminine if masculine == "-" else masculine
        both = masculine == feminine
        for form, gender in ((masculine, MASCULINE), (feminine, FEMININE)):
            if form != "-" and not (both and gender == FEMININE):
                noun = Noun(_SAME.get(base, base.lower()), Kind(kind), sort, "" if both else gender)
                found.setdefault(form.lower(), []).append(noun)
    for compound, kind, sort in read_table("kg.lang.fr", "otherwise.tsv"):
        told = Noun(compound, Kind.CONCEPT, THING, "") if kind == "-" else Noun(compound, Kind(kind), sort, "")
        for form in (compound, _several(compound)):
            found.setdefault(form, []).append(told)
    # Fixed by its type alone, as in kg.frozen, like the others that each word is looked up in.
    return {form: tuple(readings) for form, readings in found.items()}


def _several(compound: str) -> str:
    """The plural of a noun of several words: « centres de tri », « parcs éoliens »."""
    noun, *rest = compound.split(" ")
    alike = 1 + (len(rest) == 1 and "'" not in rest[0])
    words = [noun, *rest]
    return " ".join([*(_plural(word) for word in words[:alike]), *words[alike:]])


def _plural(word: str) -> str:
    return next(word.removesuffix(one) + many for one, many in WORDING.plurals if word.endswith(one))


def _joined() -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for noun in sorted(NOUNS, key=len, reverse=True):
        if " " in noun:
            words = tuple(noun.replace("'", "' ").split())  # as the model cuts « centre d'appels »
            found.setdefault(words[0], []).append((noun, words))
    return {first: tuple(nouns) for first, nouns in found.items()}


def _families() -> Mapping[Kind, Mapping[str, frozenset[str]]]:
    found: dict[Kind, dict[str, set[str]]] = {}
    for kind, family, nouns in read_table("kg.lang.fr", "families.tsv"):
        of_kind = found.setdefault(Kind(kind), {})
        for noun in nouns.split(","):
            of_kind.setdefault(noun, set()).add(family)
    return {kind: {noun: frozenset(named) for noun, named in nouns.items()} for kind, nouns in found.items()}


NOUNS = _nouns()
FAMILIES = _families()
JOINED = _joined()
