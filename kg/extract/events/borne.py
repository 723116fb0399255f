"""Which name the noun of a person or body bears, wherever the tree has hung it: « le fabricant de meubles Boisard »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import FLAT, NOUNS
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.model import Entity, Token

# A name stands beside its noun with no more than an article or adjective between.
_NEAR, _WIDE = 3, 6
# The groups of nouns that an entity of each kind may be called by.
_CALLED = {Kind.PERSON: "person", Kind.ORGANIZATION: "org"}
_NAMING = FLAT | {"nmod", "appos", "amod"}
_BESIDE = FLAT | {"nmod", "appos"}
_SHARE = "share"
# The groups of nouns that a body may be called by: « le constructeur Orial ».
_BODIES = frozenset({"org", "actor"})
# « à une large majorité – le groupe Orial s'est abstenu – »: what begins an aside is no name of the noun before it.
_DASHES = frozenset({"–", "—"})
# Nouns that bear names of their own: the name behind them is theirs (« le patron du groupe Total »).
_NAMED = frozenset({"person", "org", "title", "place", "building"})


def beside(scene: Scene, head: int) -> Entity | None:
    """The entity whose name stands beside the noun ``head`` or is one with it."""
    tokens, pos = scene.text.tokens, scene.text.tokens[head].pos
    if pos not in NOUNS:
        return None
    for child in scene.text.children[head]:
        far = _WIDE if child in scene.personal else _NEAR  # « le joueur de Bolvig Luc Bas »
        if child not in scene.entities or not 0 < child - head <= far or tokens[child].dep not in _NAMING:
            continue
        if scene.syntax.preposition(child) or not tokens[child].text[:1].isupper():
            continue
        if share(scene, child):
            return None
        if _his(scene, head, scene.entities[child]):
            continue
        if not _led(scene, head, child) and not any(t.text in _DASHES for t in tokens[head + 1 : child]):
            return scene.entities[child]
    return _after(scene, head) if pos == "NOUN" else _around(scene, head)


def _led(scene: Scene, head: int, name: int) -> bool:
    """« le leader du parti Vox »: the name is that of the body between, where the tree takes it for the leader's."""
    senses, lemmas = scene.frames.senses, scene.text.lemmas
    if scene.entities[name].kind is not Kind.ORGANIZATION or "person" not in senses.get(lemmas[head], ()):
        return False
    between = (i for i in range(head + 1, name) if scene.text.tokens[i].pos == "NOUN")
    return any("org" in senses.get(lemmas[i], ()) for i in between)


def only_his(scene: Scene, name: int) -> bool:
    """Whether the token begins the name of a body that only tells where somebody belongs: « la députée (UMP) »."""
    token = scene.text.tokens[name]
    beside = token.dep in _BESIDE and 0 < name - token.head <= _NEAR and not scene.syntax.preposition(name)
    bracketed = scene.text.tokens[name - 1].text == "("
    return beside and not bracketed and _his(scene, token.head, scene.entities[name])


def _his(scene: Scene, head: int, body: Entity) -> bool:
    """« le sénateur UMP », « la porte-parole CGT »: the name is that of the body of whoever has none here."""
    groups = scene.frames.senses.get(scene.text.lemmas[head], frozenset())
    return body.kind is Kind.ORGANIZATION and "person" in groups and groups.isdisjoint(_BODIES)


def share(scene: Scene, name: int) -> bool:
    """« le titre Michelin a gagné 3 % », « l'action Orial »: what is dealt in is not the company of that name."""
    entity, before = scene.entities.get(name), scene.text.lemmas[name - 1] if name else ""
    company = entity is not None and entity.kind is Kind.ORGANIZATION
    return company and _SHARE in scene.frames.senses.get(before, frozenset())


def named_by(scene: Scene, head: int) -> Token:
    """The first noun of the phrase in which ``head`` is a name beside others: « le ministre Luc Bas »."""
    tokens = scene.text.tokens
    here = tokens[head]
    while here.dep in _BESIDE and here.head < here.index and not scene.syntax.preposition(here.index):
        here = tokens[here.head]
    return here


def _after(scene: Scene, head: int) -> Entity | None:
    """The entity whose name ends the phrase of the noun of an actor, whatever the tree says of it.

    « le géant chinois Huawei », « le géant de la distribution Walton », « le gardien du Racing Paul Durand »: French
    puts no object so close behind its subject, and what bears no name of its own is not what is named.
    """
    groups = scene.frames.senses.get(scene.text.lemmas[head], frozenset())
    if groups.isdisjoint(_CALLED.values()) or head + 1 >= len(scene.text.tokens):
        return None
    place = _past(scene, head + 1)
    entity = _begun(scene, place)
    if entity is not None or scene.text.lowered[place] not in scene.frames.grammar.ofs:
        return None if entity is not None and _his(scene, head, entity) else entity
    supplied = _supplied(scene, place + 1)
    entity = None if supplied is None else _begun(scene, _past(scene, supplied + 1))
    return entity if entity is not None and _CALLED[entity.kind] in groups else None


def _past(scene: Scene, place: int) -> int:
    """The first token from ``place`` on that is no adjective of the noun before it."""
    tokens, start = scene.text.tokens, place
    while place < len(tokens) - 1 and place - start < _NEAR - 1 and _describes(scene, place):
        place += 1
    return place


def _describes(scene: Scene, place: int) -> bool:
    token = scene.text.tokens[place]
    return token.text[:1].islower() and (token.pos == "ADJ" or token.dep == "amod")


def _supplied(scene: Scene, place: int) -> int | None:
    """The last token of what a trade or office is of, from ``place`` on: a matter, or the name of no person.

    The noun of a body or person bears the name behind it itself.
    """
    tokens = scene.text.tokens
    place += place < len(tokens) and tokens[place].pos == "DET"
    named = scene.entities.get(place)
    if named is not None and place in scene.names:
        return None if named.kind is Kind.PERSON else scene.text.within(scene.mentions[place])[-1]
    if place >= len(tokens) - 1 or tokens[place].pos != "NOUN" or not tokens[place].text[:1].islower():
        return None
    groups = scene.frames.senses.get(scene.text.lemmas[place], frozenset())
    return None if groups & _NAMED else place


def _begun(scene: Scene, place: int) -> Entity | None:
    """The person or body whose name begins at token ``place``."""
    named = place in scene.names and scene.text.tokens[place].text[:1].isupper()
    return scene.begun.get(scene.text.tokens[place].span.start) if named else None


def _around(scene: Scene, head: int) -> Entity | None:
    """The entity of a mention that has the name ``head`` inside, whose main word the parser put elsewhere."""
    token = scene.text.tokens[head]
    return scene.entities.get(token.head) if token.dep in FLAT else None
