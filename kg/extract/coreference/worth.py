"""Which of the figures that have no name deserve an entity."""

from __future__ import annotations

from functools import cache, lru_cache
from math import inf, log2
from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.extract.coreference.weights import bundled, weigh
from kg.lang.people import PLURAL
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Article, Phrase
    from kg.extract.coreference.weights import Bundle
    from kg.lang.frames import Frames
    from kg.model import Token

# In tokens: how far up the tree the verb of a complement is looked for.
_CLIMB = 3
# The number of the sentence, and that of words, are told up to here.
_LATE = 4
_WORDS = 3
# The bundles of nouns that are kept for the next text.
_KEPT = 4096
# What plays in an event is worth an entity from here on. Of those that do, on our own articles, 58 in 100 are annotated
# as one from -150 to -100, 42 from -200, 27 from -250; coreference is as good at -130 as at 0 (.725), worse at -200.
PLAYING = -130
_CORE = frozenset({"subject", "object", "agent"})
_CLAUSES = frozenset({"acl", "acl:relcl"})


def worth(trail: Trail, figure: Figure) -> float:
    """How much a figure is worth an entity, in hundredths: it is from 0 on, with a name or without.

    A body that the press speaks of without a name (« la police ») is, and who is spoken of again; what is only
    mentioned (« en cours de route ») is not. Of several descriptions, the one that weighs most counts.
    """
    if figure.named:
        return inf
    phrase = trail.phrases.get(figure)
    if phrase is None:
        return -inf
    if figure.kind is Kind.PERSON and _done(trail, figure, phrase):
        return inf
    parts = _parts(trail, figure)
    total = _weight(trail, figure, phrase, parts)
    if len(figure.mentions) == 1:
        return total
    later = (trail.met[mention.head] for mention in figure.mentions if mention.head in trail.met)
    total = max([total, *(_weight(trail, figure, other, parts) for other in later if other is not phrase)])
    return weigh(_often(figure), total)


def _done(trail: Trail, figure: Figure, phrase: Phrase) -> bool:
    """« Un vigile a crié. Il a été blessé »: whether something may happen to what a pronoun for it stands for.

    Whoever is told of by another's name (« le fils de Luc Bas ») is weighed all the same, as are those named behind.
    """
    tokens = trail.text.tokens
    named = any(child > phrase.head and tokens[child].pos == "PROPN" for child in trail.text.children[phrase.head])
    if named or (phrase.head < phrase.last and _capital(tokens[phrase.head + 1 : phrase.last + 1])):
        return False
    stands = (tokens[mention.head] for mention in figure.mentions if mention.form is Form.PRONOUN)
    undergone = (token.head for token in stands if token.dep == "nsubj:pass")
    return any(trail.text.lemmas[verb] in trail.frames.verbs for verb in undergone)


def _parts(trail: Trail, figure: Figure) -> list[str]:
    """What its mentions are in their clauses."""
    return sorted({trail.part(mention.head) for mention in figure.mentions})


def _weight(trail: Trail, figure: Figure, phrase: Phrase, parts: list[str]) -> int:
    """What a description weighs, by itself."""
    total = 0
    for bundle in _bundles(trail, figure, phrase, parts):
        total += bundle.weight
    return total


def reasons(trail: Trail, figure: Figure, phrase: Phrase) -> Iterator[tuple[str, float]]:
    """What speaks for and against an entity for a figure that was first called by ``phrase``."""
    for bundle in _bundles(trail, figure, phrase, _parts(trail, figure)):
        yield from ((reason, 1.0) for reason in bundle.reasons)
    yield from _often(figure)


def _often(figure: Figure) -> Iterator[tuple[str, float]]:
    """How often it is spoken of; nothing for one that is mentioned once."""
    yield "worth of descriptions", log2(sum(mention.form is Form.NOMINAL for mention in figure.mentions))
    yield "worth of mentions", log2(len(figure.mentions))


def _bundles(trail: Trail, figure: Figure, phrase: Phrase, parts: list[str]) -> list[Bundle]:
    """What its noun, the words around it, its place in clause and text, and what comes later show."""
    noun, tells = _noun(trail.frames, phrase.noun)
    found = [
        noun,
        _determined(figure.kind, phrase.article, tells=tells),
        _sorted(frozenset(figure.sorts)),
        *_around(trail, figure, phrase),
        _placed(trail, figure, phrase, parts),
    ]
    above = _above(trail, trail.text.tokens[phrase.head])
    if above is not None and above.pos == "NOUN":
        found.append(_completed(trail.frames, above.lemma))
    elif above is not None:
        found.append(_in_verb(trail.frames, above.lemma, tuple([part for part in parts if part in _CORE])))
    return found


@lru_cache(maxsize=_KEPT)
def _noun(frames: Frames, noun: str) -> tuple[Bundle, bool]:
    """What a noun shows, and whether it tells an event."""
    told = sorted({f"tells {frame.kind}" for frame in frames.nouns.get(noun, ())})
    senses = [f"sense {sense}" for sense in sorted(frames.senses.get(noun, ()))]
    return _worth(f"noun {noun}", *senses, *(told or ("tells nothing",))), bool(told)


@cache
def _determined(kind: Kind | None, determiner: Article, *, tells: bool) -> Bundle:
    """What a determiner shows of a figure of that kind, and of a noun that tells an event."""
    article = f"article {determiner}"
    return _worth("any", f"{kind}", article, f"{article} {kind}", *((f"tells, {article}",) if tells else ()))


@lru_cache(maxsize=_KEPT)
def _sorted(sorts: frozenset[str]) -> Bundle:
    """What a figure of ``sorts`` shows."""
    return _worth(*(f"sort {sort}" for sort in sorted(sorts)))


def _around(trail: Trail, figure: Figure, phrase: Phrase) -> list[Bundle]:
    """What the words around the noun show, and that it is a body or several."""
    tokens = trail.text.tokens
    below = [tokens[child] for child in trail.text.children[phrase.head]]
    signs = [f"words {min(len(phrase.words), _WORDS)}", *["clause" for token in below if token.dep in _CLAUSES]]
    if not trail.people.institutions.isdisjoint(figure.sorts):
        signs.append("body")
    if phrase.head < phrase.last and _capital(tokens[phrase.head + 1 : phrase.last + 1]):
        signs.append("name inside")
    twice = ["number"] if "NUM" in [token.pos for token in below] else []
    twice += ["plural"] if figure.number == PLURAL else []
    adjectives = [_adjective(token.lemma) for token in below if token.dep == "amod"]
    return [_shown(figure.kind, tuple(twice), tuple(signs)), *adjectives]


def _capital(tokens: tuple[Token, ...]) -> bool:
    return any(token.text[0].isupper() for token in tokens)


def _placed(trail: Trail, figure: Figure, phrase: Phrase, parts: list[str]) -> Bundle:
    """What its parts in clauses, and the place of its first description in the text, show."""
    text, mentions = trail.text, figure.mentions
    heads = [mention.head for mention in mentions]
    sentence = text.sentence_of[phrase.head]
    twice = [f"sentence {min(sentence, _LATE)}", *[f"part {part}" for part in parts]]
    cases = [child for child in text.children[phrase.head] if text.tokens[child].dep == "case"]
    signs = [f"after {text.lowered[cases[-1]]}"] if cases else []
    if Form.PRONOUN in [mention.form for mention in mentions]:
        signs.append("pronoun")
    if not trail.speakers.isdisjoint(heads):
        signs.append("speaks")
    if trail.quoted(phrase.head):
        signs.append("quoted")
    return _shown(figure.kind, tuple(twice), tuple(signs))


@lru_cache(maxsize=_KEPT)
def _shown(kind: Kind | None, twice: tuple[str, ...], signs: tuple[str, ...]) -> Bundle:
    """The ``signs``, and those that count ``twice``: alone and for figures of the kind."""
    return _worth(*signs, *twice, *(f"{sign} {kind}" for sign in twice))


@lru_cache(maxsize=_KEPT)
def _adjective(lemma: str) -> Bundle:
    return _worth("adjective", f"adjective {lemma}")


def _above(trail: Trail, token: Token) -> Token | None:
    """The verb or noun over what was first called."""
    over = (trail.text.tokens[index] for index in climb(trail.text.tokens, token.index, _CLIMB + 1)[1:])
    return next((one for one in over if one.pos in {"VERB", "NOUN"}), None)


@lru_cache(maxsize=_KEPT)
def _in_verb(frames: Frames, lemma: str, core: tuple[str, ...]) -> Bundle:
    """What a verb tells, of what stands by it in the parts ``core``; a turn such as « se rendre à la police » aside."""
    alone = (frame for frame in frames.verbs.get(lemma, ()) if not (frame.reflexive and frame.words))
    told = sorted({f"in {frame.kind}" for frame in alone})
    return _worth(f"verb {lemma}", *told, *(f"{sign} {part}" for sign in told for part in core))


@lru_cache(maxsize=_KEPT)
def _completed(frames: Frames, lemma: str) -> Bundle:
    """What a noun tells of what completes it."""
    return _worth(f"of {lemma}", *sorted({f"of {frame.kind}" for frame in frames.nouns.get(lemma, ())}))


def _worth(*signs: str) -> Bundle:
    return bundled([f"worth {sign}" for sign in signs])
