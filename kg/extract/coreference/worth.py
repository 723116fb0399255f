"""Which of the figures that have no name deserve an entity."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING

from kg.extract.coreference.weights import weigh
from kg.lang.people import PLURAL
from kg.model import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

# In tokens: how far up the tree the verb of a complement is looked for.
_CLIMB = 3
# The number of the sentence is told up to here.
_LATE = 4
_CORE = frozenset({"subject", "object", "agent"})


def worthy(trail: Trail, figure: Figure) -> bool:
    """Whether a figure is worth an entity: it has a name, or weighs enough without one.

    A body that the press speaks of without a name (« la police ») does, and who is spoken of again; what is only
    mentioned (« en cours de route ») does not.
    """
    if figure.named:
        return True
    phrase = trail.phrases.get(figure)
    return phrase is not None and weigh(reasons(trail, figure, phrase)) > 0


def reasons(trail: Trail, figure: Figure, phrase: Phrase) -> Iterator[tuple[str, float]]:
    """What speaks for and against an entity for a figure that was first called by ``phrase``."""
    yield from ((f"worth {sign}", 1.0) for sign in _called(trail, figure, phrase))
    yield from ((f"worth {sign}", 1.0) for sign in _told(trail, figure, phrase))
    yield "worth of descriptions", log2(sum(mention.form is Form.NOMINAL for mention in figure.mentions))
    yield "worth of mentions", log2(len(figure.mentions))


def _called(trail: Trail, figure: Figure, phrase: Phrase) -> Iterator[str]:
    """What its noun and the words around it show."""
    tokens = trail.text.tokens
    yield "any"
    yield f"{figure.kind}"
    yield f"noun {phrase.noun}"
    yield f"article {phrase.article}"
    yield f"article {phrase.article} {figure.kind}"
    yield from (f"sort {sort}" for sort in sorted(figure.sorts))
    yield from (f"sense {sense}" for sense in sorted(trail.frames.senses.get(phrase.noun, ())))
    frames = trail.frames.nouns.get(phrase.noun, ())
    yield from sorted({f"tells {frame.kind}" for frame in frames}) or ["tells nothing"]
    if frames:
        yield f"tells, article {phrase.article}"
    if figure.sorts & trail.people.institutions:
        yield "body"
    yield f"words {min(len(phrase.words), 3)}"
    inside = range(phrase.first, phrase.last + 1)
    if any(tokens[index].text[0].isupper() for index in inside if index > phrase.head):
        yield "name inside"
    if any(tokens[child].pos == "NUM" for child in trail.text.children[phrase.head]):
        yield "number"
        yield f"number {figure.kind}"
    for child in trail.text.children[phrase.head]:
        if tokens[child].dep in {"acl", "acl:relcl"}:
            yield "clause"
        elif tokens[child].dep == "amod":
            yield "adjective"
            yield f"adjective {tokens[child].lemma}"
    if figure.number == PLURAL:
        yield "plural"
        yield f"plural {figure.kind}"


def _told(trail: Trail, figure: Figure, phrase: Phrase) -> Iterator[str]:
    """What its place in its clause, in the text, and what comes later show."""
    tokens = trail.text.tokens
    if any(mention.form is Form.PRONOUN for mention in figure.mentions):
        yield "pronoun"
    parts = {trail.part(mention.head) for mention in figure.mentions}
    yield from (f"part {part}" for part in sorted(parts))
    yield from (f"part {part} {figure.kind}" for part in sorted(parts))
    if any(mention.head in trail.speakers for mention in figure.mentions):
        yield "speaks"
    sentence = min(trail.text.sentence_number(phrase.head), _LATE)
    yield f"sentence {sentence}"
    yield f"sentence {sentence} {figure.kind}"
    above, case = tokens[phrase.head], ""
    for child in trail.text.children[phrase.head]:
        if tokens[child].dep == "case":
            case = tokens[child].text.lower()
    if case:
        yield f"after {case}"
    for _ in range(_CLIMB):
        if above.head == above.index:
            break
        above = tokens[above.head]
        if above.pos == "VERB":
            yield f"verb {above.lemma}"
            told = sorted({frame.kind for frame in trail.frames.verbs.get(above.lemma, ())})
            yield from (f"in {kind}" for kind in told)
            yield from (f"in {kind} {part}" for kind in told for part in sorted(parts & _CORE))
            break
        if above.pos == "NOUN":
            yield f"of {above.lemma}"
            yield from sorted({f"of {frame.kind}" for frame in trail.frames.nouns.get(above.lemma, ())})
            break
    if trail.quoted(phrase.head):
        yield "quoted"
