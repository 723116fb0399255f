"""Which of the figures that have no name deserve an entity."""

from __future__ import annotations

from functools import lru_cache
from math import log2
from typing import TYPE_CHECKING

from kg.extract.coreference.weights import tally, weigh
from kg.lang.people import PLURAL
from kg.model import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Article, Phrase
    from kg.lang.frames import Frames
    from kg.model import Token

# In tokens: how far up the tree the verb of a complement is looked for.
_CLIMB = 3
# The number of the sentence is told up to here.
_LATE = 4
# The signs of nouns that are kept for the next text.
_KEPT = 8192
_CORE = frozenset({"subject", "object", "agent"})


def worthy(trail: Trail, figure: Figure) -> bool:
    """Whether a figure is worth an entity: it has a name, or weighs enough without one.

    A body that the press speaks of without a name (« la police ») does, and who is spoken of again; what is only
    mentioned (« en cours de route ») does not.
    """
    if figure.named:
        return True
    phrase = trail.phrases.get(figure)
    return phrase is not None and weigh(_often(figure), tally("worth", _signs(trail, figure, phrase))) > 0


def reasons(trail: Trail, figure: Figure, phrase: Phrase) -> Iterator[tuple[str, float]]:
    """What speaks for and against an entity for a figure that was first called by ``phrase``."""
    yield from ((f"worth {sign}", 1.0) for sign in _signs(trail, figure, phrase))
    yield from _often(figure)


def _often(figure: Figure) -> Iterator[tuple[str, float]]:
    """How often it is spoken of."""
    yield "worth of descriptions", log2(sum(mention.form is Form.NOMINAL for mention in figure.mentions))
    yield "worth of mentions", log2(len(figure.mentions))


def _signs(trail: Trail, figure: Figure, phrase: Phrase) -> list[str]:
    return [*_called(trail, figure, phrase), *_told(trail, figure, phrase)]


def _called(trail: Trail, figure: Figure, phrase: Phrase) -> list[str]:
    """What its noun and the words around it show."""
    tokens, children = trail.text.tokens, trail.text.children[phrase.head]
    kind = f"{figure.kind}"
    signs = [*_noun(trail.frames, phrase.noun, kind, phrase.article, tuple(sorted(figure.sorts)))]
    if figure.sorts & trail.people.institutions:
        signs.append("body")
    signs.append(f"words {min(len(phrase.words), 3)}")
    if any(token.text[0].isupper() for token in tokens[phrase.head + 1 : phrase.last + 1]):
        signs.append("name inside")
    if any(tokens[child].pos == "NUM" for child in children):
        signs += ("number", f"number {kind}")
    for child in children:
        if tokens[child].dep in {"acl", "acl:relcl"}:
            signs.append("clause")
        elif tokens[child].dep == "amod":
            signs += ("adjective", f"adjective {tokens[child].lemma}")
    if figure.number == PLURAL:
        signs += ("plural", f"plural {kind}")
    return signs


@lru_cache(maxsize=_KEPT)
def _noun(frames: Frames, noun: str, kind: str, determiner: Article, sorts: tuple[str, ...]) -> tuple[str, ...]:
    """What a noun with such a determiner shows of a figure of that kind and those sorts, whatever stands around."""
    article = f"article {determiner}"
    signs = ["any", kind, f"noun {noun}", article, f"{article} {kind}"]
    signs += [f"sort {sort}" for sort in sorts]
    signs += [f"sense {sense}" for sense in sorted(frames.senses.get(noun, ()))]
    known = frames.nouns.get(noun, ())
    if not known:
        return (*signs, "tells nothing")
    return (*signs, *sorted({f"tells {frame.kind}" for frame in known}), f"tells, {article}")


def _told(trail: Trail, figure: Figure, phrase: Phrase) -> list[str]:
    """What its place in its clause, in the text, and what comes later show."""
    tokens = trail.text.tokens
    signs = ["pronoun"] if Form.PRONOUN in [mention.form for mention in figure.mentions] else []
    heads = [mention.head for mention in figure.mentions]
    parts = sorted({trail.part(head) for head in heads})
    signs += [f"part {part}" for part in parts]
    signs += [f"part {part} {figure.kind}" for part in parts]
    if not trail.speakers.isdisjoint(heads):
        signs.append("speaks")
    sentence = min(trail.text.sentence_number(phrase.head), _LATE)
    signs += (f"sentence {sentence}", f"sentence {sentence} {figure.kind}")
    cases = [tokens[child].text.lower() for child in trail.text.children[phrase.head] if tokens[child].dep == "case"]
    if cases:
        signs.append(f"after {cases[-1]}")
    signs += _above(trail, tokens[phrase.head], [part for part in parts if part in _CORE])
    if trail.quoted(phrase.head):
        signs.append("quoted")
    return signs


def _above(trail: Trail, token: Token, core: list[str]) -> list[str]:
    """The verb or noun over what was first called, and what that tells; ``core`` are the parts near a verb."""
    for _ in range(_CLIMB):
        if token.head == token.index:
            break
        token = trail.text.tokens[token.head]
        if token.pos == "VERB":
            told = _in_verb(trail.frames, token.lemma)
            return [f"verb {token.lemma}", *told, *(f"{sign} {part}" for sign in told for part in core)]
        if token.pos == "NOUN":
            return [f"of {token.lemma}", *_of_noun(trail.frames, token.lemma)]
    return []


@lru_cache(maxsize=_KEPT)
def _in_verb(frames: Frames, lemma: str) -> tuple[str, ...]:
    """What a verb tells, as signs of what stands by it."""
    return tuple(sorted({f"in {frame.kind}" for frame in frames.verbs.get(lemma, ())}))


@lru_cache(maxsize=_KEPT)
def _of_noun(frames: Frames, lemma: str) -> tuple[str, ...]:
    """What a noun tells, as signs of what completes it."""
    return tuple(sorted({f"of {frame.kind}" for frame in frames.nouns.get(lemma, ())}))
