"""Who a body is made up of: « le trio Orial, composé de Luc Bas, Ana Roux et Jan Vial », « le jury comprend »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.rolls import past_brackets
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# What stands between the names of a row and what introduces each: « des actrices », « l'Italien », « Mme ».
_LEADING = frozenset({"ADJ", "ADP", "DET"})
# People that a body without a name must have to be told of.
_SEVERAL = 2
# What tells the part of somebody, and its tokens: « dans les buts ».
_DOING, _PART = frozenset({"ADJ", "DET", "NOUN"}), 5


def find(scene: Scene) -> Iterator[Candidate]:
    """The people whom a participle or verb of composing has behind it are members of the body before it."""
    words = scene.language.relations
    for token in scene.anywhere(words.composed) if words.comprising.isdisjoint(scene.vocabulary) else scene.tokens:
        if (
            scene.words[token.index] in words.composed
            and scene.phrases.preposition(token.index + 1) == scene.grammar.of
        ):
            seen = scene.syntax.grammatical(token.index)
            heads: tuple[int, ...] = seen[0] if token.has("VerbForm=Fin") else scene.syntax.clause(token.index).objects
        elif token.lemma in words.comprising and token.has("VerbForm=Fin"):
            heads = scene.syntax.grammatical(token.index)[0]
        else:
            continue
        after = token.index + 1
        some = after < len(scene.words) and scene.words[after] in words.some  # « comprend notamment »
        people = list(row(scene, after + some))
        body = body_at(scene, [head for head in heads if head < token.index], len(people)) if people else None
        for atom in people if body is not None else ():
            evidence = scene.text.span(min(body.mentions[0].head, token.index), atom.last) if body else None
            if body is not None and evidence is not None:
                yield Candidate(scene.entity_of(atom), "memberOf", body, evidence, "verb-squad", token.index)


def row(scene: Scene, here: int) -> Iterator[Atom]:
    """The people named from token ``here`` on, with what is told of each of them passed over."""
    stop = scene.phrases.stretch(here).stop if here < len(scene.tokens) else here
    while here < stop:
        here = _lead(scene, here, stop)
        atom = scene.phrases.atom_at(here) if here < stop else None
        if atom is None or scene.entity_of(atom).kind is not Kind.PERSON:
            return
        yield atom
        mark = _past(scene, past_brackets(scene, atom.last + 1, stop), stop)
        if mark >= stop or scene.words[mark] not in {",", scene.grammar.both}:
            return
        both = mark + 1 < stop and scene.words[mark] == "," and scene.words[mark + 1] == scene.grammar.both
        here = mark + 1 + both


def _lead(scene: Scene, here: int, stop: int) -> int:
    """The first token behind articles, functions and adjectives: « des actrices (Ana Roux) »."""
    honorifics = scene.language.relations.honorifics
    while here < stop and scene.phrases.atom_at(here) is None:
        token = scene.tokens[here]
        if not (token.pos in _LEADING or scene.title_at(here) or token.text.lower() in honorifics):
            break
        here += 1
    demonym = here + 1 < stop and here in scene.demonyms and scene.phrases.atom_at(here + 1) is not None
    return here + demonym


def _past(scene: Scene, here: int, stop: int) -> int:
    """The token behind what somebody does there: « Luc Bas à la guitare, Ana Roux au chant », or ``here`` itself."""
    if here >= stop or scene.phrases.preposition(here) not in {
        scene.grammar.to,
        scene.grammar.inside,
        scene.grammar.within,
    }:
        return here
    after = skip(scene.tokens, here + 1, min(stop, here + _PART), _DOING)
    return after if after < stop and scene.words[after] in {",", scene.grammar.both} else here


def body_at(scene: Scene, heads: list[int], many: int) -> Entity | None:
    """The body at one of ``heads``, made of its noun where no name is told and it has several people."""
    for head in heads:
        found = scene.subject(head)
        if found is not None:
            return found if found.kind is Kind.ORGANIZATION else None
        noun = scene.words[head]
        if noun in scene.language.relations.squads and many >= _SEVERAL:
            return scene.make(Kind.ORGANIZATION, noun, scene.tokens[head].span, head)
    return None
