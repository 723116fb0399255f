"""Which bodies are parts of others by their names: « la commission de discipline de la LFP », « Bolvig France »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate
from kg.extract.relations.tails import bodies_in
from kg.lang.gazetteer import has_country
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity


def find(scene: Scene) -> Iterator[Candidate]:
    """The bodies whose names tell of another body of the text."""
    for atom, body in scene.names:
        if body.kind is Kind.ORGANIZATION and atom.last > atom.first:
            for whole in (*_organ(scene, atom), *_branch(scene, atom)):
                if whole != body:
                    span = scene.text.span(atom.first, atom.last)
                    yield Candidate(body, "partOf", whole, span, "organ-name", atom.head)


def _organ(scene: Scene, atom: Atom) -> Iterator[Entity]:
    """« le Conseil de sécurité des Nations unies » is one of theirs; not « l'Association des amis d'Orial »."""
    if scene.words[atom.first] not in scene.language.relations.lives.organs:
        return
    for whole in bodies_in(scene, atom)[:1]:
        inside = [scene.words[i] for i in range(atom.first, atom.last)]
        if any(scene.phrases.prepositions.get(word) == scene.grammar.of for word in inside):
            yield whole


def _branch(scene: Scene, atom: Atom) -> Iterator[Entity]:
    """« Bolvig France » is a part of Bolvig, where the text tells of both."""
    last = scene.text.meant(scene.tokens[atom.last].span)
    known = scene.language.names.places.get(last, ())
    if atom.last == atom.first + 1 and has_country(known):
        whole = scene.called.bodies.get(slug(scene.text.meant(scene.tokens[atom.first].span)))
        if whole is not None:
            yield whole
