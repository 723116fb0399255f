"""Finding things by name, however it is spelt: every label of the store, in memory."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode
from rapidfuzz import fuzz, process

from kg.naming import slug
from kg.rdf.vocabulary import ALIAS, LABEL, REFERS, TYPE, kg, schema
from kg.serve.lookup import UNION, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.serve.lookup import Lookup

# Of 100. One letter wrong, missing or swapped in a name of eight scores 85 to 93, two about 75; two names that share a
# first name and nothing else score under 70.
_ALIKE = 72
_CANDIDATES = 200
_LONGEST = 200
_NAMES = (LABEL, ALIAS, schema("headline"))
_LEFT_OUT = frozenset({"", "statement", "claim"})
_CLASSES = (("articles", schema("NewsArticle")), ("statements", kg("Statement")), ("claims", kg("Claim")))
_COUNTED = MappingProxyType({"article": "titles", "event": "events", "date": "dates", "amount": "amounts", "": "terms"})
# An exact name first, then names that begin with the words, then names that hold them.
_EXACT, _BEGINS, _HOLDS = 300.0, 200.0, 100.0


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: where it is, the name by which it was found where it is another, and its mentions."""

    link: Link
    iri: str
    other: str
    mentions: int


class Index:
    """The names of everything in the store that ``lookup`` reads; made once, for any number of questions."""

    def __init__(self, lookup: Lookup) -> None:
        names: dict[tuple[NamedNode, str], None] = {}
        for predicate in _NAMES:
            for quad in lookup.store.quads_for_pattern(None, predicate, None, UNION):
                if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
                    names[quad.subject, quad.object.value] = None
        kinds = {node: lookup.kind(node) for node, _ in names}
        entries = sorted((name, node.value, kinds[node]) for node, name in names if kinds[node] not in _LEFT_OUT)
        self.counts = Counter(_COUNTED.get(kind, "entities") for kind in kinds.values())
        for name, type_ in _CLASSES:
            self.counts[name] = sum(1 for _ in lookup.subjects(TYPE, type_))
        self._names = tuple(name for name, _, _ in entries)
        self._iris = tuple(iri for _, iri, _ in entries)
        self._keys = tuple(slug(name).replace("-", " ") for name in self._names)
        self._mentions = Counter(
            quad.object.value
            for quad in lookup.store.quads_for_pattern(None, REFERS, None, UNION)
            if isinstance(quad.object, NamedNode)
        )

    def search(self, words: str, lookup: Lookup, *, limit: int = 30) -> list[Hit]:
        """The things whose names are most like ``words``, the best first; among equals the most mentioned."""
        if not words.strip():
            return []
        key = slug(words[:_LONGEST]).replace("-", " ")
        best: dict[str, tuple[float, int]] = {}
        for score, place in self._scored(key):
            iri = self._iris[place]
            if iri not in best or score > best[iri][0]:
                best[iri] = (score, place)
        ranked = sorted(best.items(), key=lambda item: (-item[1][0], -self._mentions[item[0]], item[0]))
        return [self._hit(iri, place, lookup) for iri, (_, place) in islice(ranked, limit)]

    def central(self, lookup: Lookup, *, kinds: Iterable[str], limit: int = 12) -> list[tuple[Link, int]]:
        """The things of these ``kinds`` that are mentioned most, with how often."""
        wanted, found = frozenset(kinds), []
        for iri, number in self._mentions.most_common(20 * limit):
            link = lookup.link(NamedNode(iri))
            if link.kind in wanted:
                found.append((link, number))
        return found[:limit]

    def articles(self, lookup: Lookup, *, limit: int = 20) -> list[tuple[Link, str]]:
        """The latest articles, with their days."""
        nodes = lookup.subjects(TYPE, schema("NewsArticle"))
        dated = sorted(((lookup.text(node, schema("datePublished")), node.value) for node in nodes), reverse=True)
        return [(lookup.link(NamedNode(iri)), day) for day, iri in dated[:limit]]

    def _scored(self, key: str) -> Iterator[tuple[float, int]]:
        for place, name in enumerate(self._keys):
            if key in name:
                yield (_EXACT if name == key else _BEGINS if name.startswith(key) else _HOLDS), place
        for scorer in (fuzz.ratio, fuzz.token_sort_ratio, fuzz.partial_ratio):
            rows = process.extract(
                key, self._keys, scorer=scorer, processor=None, limit=_CANDIDATES, score_cutoff=_ALIKE
            )
            for name, score, place in rows:
                # A part alone may be a chance likeness: « Lyon » is in « Lyonnaise », but short names are in many.
                shorter = min(len(name), len(key)) / max(len(name), len(key))
                yield (score if scorer is not fuzz.partial_ratio else score * (0.6 + 0.4 * shorter)), int(place)

    def _hit(self, iri: str, place: int, lookup: Lookup) -> Hit:
        link = lookup.link(NamedNode(iri))
        name = self._names[place]
        return Hit(link, iri, name if name != link.label else "", self._mentions[iri])
