"""The entities of a reading by their names, in the form in which names are compared."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Mention, Span, Token

_PARTICIPLES = ("é", "ée", "és", "ées")


@dataclass(frozen=True)
class Called:
    """The ``entities`` of a reading by each of their names."""

    entities: tuple[Entity, ...]

    @cached_property
    def first(self) -> dict[str, Entity]:
        """The first entity that bears each name."""
        return {name: e for e in reversed(self.entities) for name in _slugs(e)}

    @cached_property
    def people(self) -> dict[str, Entity]:
        """The people, by the last word of their first name too."""
        return {name: e for e in self._of(Kind.PERSON) for name in (slug(e.name.split(" ")[-1]), *_slugs(e))}

    @cached_property
    def bodies(self) -> dict[str, Entity]:
        """The organisations."""
        return {name: e for e in self._of(Kind.ORGANIZATION) for name in _slugs(e)}

    @cached_property
    def places(self) -> dict[str, Entity]:
        """The places."""
        return {name: e for e in self._of(Kind.PLACE) for name in _slugs(e)}

    def _of(self, kind: Kind) -> list[Entity]:
        return [entity for entity in self.entities if entity.kind is kind]


class Told:
    """The mentions of entities, put in order once for each."""

    def __init__(self) -> None:
        self._starts: dict[int, tuple[Entity, list[tuple[int, int]]]] = {}

    def inside(self, entity: Entity, span: Span) -> list[Mention]:
        """Those of ``entity`` inside ``span``, in the order that it has them in."""
        known = self._starts.get(id(entity))
        if known is None:
            starts = sorted((mention.span.start, place) for place, mention in enumerate(entity.mentions))
            known = self._starts[id(entity)] = entity, starts
        rows = known[1]
        near = rows[bisect_left(rows, (span.start, 0)) : bisect_left(rows, (span.end, 0))]
        found = (entity.mentions[place] for place in sorted(place for _, place in near))
        return [mention for mention in found if span.covers(mention.span)]


def _slugs(entity: Entity) -> list[str]:
    return [slug(name) for name in (entity.name, *entity.aliases)]


def kind_of_body(scene: Scene, phrase: Phrase) -> Entity | None:
    """« le groupe de médias Bolvig », « l'association de malades Orial »: the body named after its first complement."""
    inner = phrase.complements[0].phrase
    if phrase.named or inner.named is None or inner.determiner is not None:
        return None
    if scene.words[phrase.head] not in scene.language.relations.bodies:
        return None
    found = scene.entity_of(inner.named)
    bare = scene.words[inner.first - 1] in scene.grammar.ofs_plain
    return found if bare and found.kind is Kind.ORGANIZATION else None


def genres(scene: Scene) -> tuple[int, ...]:
    """The common nouns that tell a kind of event, work or law, and are no participles."""
    found = scene.anywhere(scene.language.relations.genres.keys())
    named = scene.named_tokens
    return tuple(t.index for t in found if t.index not in named and t.pos == "NOUN" and not _done(scene, t))


def _done(scene: Scene, token: Token) -> bool:
    """« Arrêté le 26 mai à Gap, »: a participle that opens a sentence, no decree."""
    after = token.index + 1
    opens = token.index == scene.phrases.stretch(token.index).start and token.text.lower().endswith(_PARTICIPLES)
    if not opens or after >= len(scene.tokens):
        return False
    led = scene.phrases.preposition(after)
    return scene.tokens[after].pos == "DET" or led not in {None, scene.grammar.of}
