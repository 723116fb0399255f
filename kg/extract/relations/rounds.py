"""Rivals that a noun or brackets tell in an article on a contest, rounds of votes, and who has called an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.extract.relations.candidate import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Token

# Tokens from the end of a name to the team in brackets behind it.
_TEAM = 2


def playing(scene: Scene, contest: Entity) -> Iterator[Candidate]:
    """Whoever is beaten, or has a team in brackets, in an article on ``contest``, which is no vote."""
    people = scene.language.people
    words = {word.removesuffix("s") for word in contest.name.casefold().split()}
    nouns = (noun for word in words for noun in people.nouns.get(word, ()))
    if any(noun.sort in people.votes for noun in nouns):
        return
    yield from _beaten(scene, contest)
    yield from _teamed(scene, contest)


def balloted(scene: Scene) -> Iterator[Candidate]:
    """« (Le second tour) de l'élection »: the vote that a round is of, the only one told of where none is said."""
    votes = [entity for entity in scene.reading.entities if _votes(scene, entity)]
    rounds = scene.language.names.rounds
    for atom, entity in scene.names if votes else ():
        if entity.kind is not Kind.EVENT or scene.words[atom.first] not in rounds:
            continue
        span = scene.text.span(atom.first, atom.last)
        told = [vote for vote in votes if any(span.covers(mention.span) for mention in vote.mentions)]
        whole = told or (votes if len(votes) == 1 and atom.last == atom.head else [])
        yield from (Candidate(entity, "partOf", vote, span, "part-in-name", atom.head) for vote in whole[:1])


def _votes(scene: Scene, entity: Entity) -> bool:
    """Whether an entity is a vote, and no round of one."""
    names, words = scene.language.names, entity.name.casefold().split()
    return entity.kind is Kind.EVENT and words[0] not in names.rounds and not names.ballots.isdisjoint(words)


def _beaten(scene: Scene, contest: Entity) -> Iterator[Candidate]:
    """« l'Allemagne, tombeuse de la Grèce », « en venant à bout de l'Angleterre »."""
    for token in scene.anywhere(scene.language.relations.contests.victors.keys()):
        for complement in scene.syntax.complements(token.index):
            if complement.preposition != scene.grammar.of or not _led(scene, token):
                continue
            rival = scene.subject(complement.head)
            if rival is not None and _plays(scene, rival):
                span = scene.sentence_span(token.index, complement.head)
                yield Candidate(contest, "participant", rival, span, "contest-beaten", token.index)


def _led(scene: Scene, token: Token) -> bool:
    """Whether what has to stand before a word for a victor does: « à (bout de) »."""
    before = scene.language.relations.contests.victors[scene.words[token.index]]
    return not before or (token.index > 0 and scene.words[token.index - 1] == before)


def _plays(scene: Scene, rival: Entity) -> bool:
    return rival.kind in ACTORS or (rival.kind is Kind.PLACE and scene.is_country(rival))


def _teamed(scene: Scene, contest: Entity) -> Iterator[Candidate]:
    """« Karl Weber (Red Bull) »: a person whose team stands in brackets, and no head of it, whom commas part off."""
    tokens = scene.tokens
    for atom, entity in scene.names:
        after = atom.last + 1
        if entity.kind is not Kind.PERSON or after + _TEAM >= len(tokens) or tokens[after].text != "(":
            continue
        team = scene.phrases.atom_at(after + 1)
        if team is None or tokens[team.last + 1].text != ")" or scene.entity_of(team).kind is not Kind.ORGANIZATION:
            continue
        apart = atom.first > 1 and tokens[atom.first - 1].text == "," and tokens[atom.first - 2].text != ")"
        if not apart:
            span = scene.text.span(atom.first, team.last + 1)
            yield Candidate(contest, "participant", entity, span, "contest-team", atom.head)


def callers(scene: Scene) -> Iterator[Candidate]:
    """« le congrès se tiendra à Dax à l'initiative de la Ligue »: who has called an event that the verb tells of."""
    for token in scene.anywhere(scene.language.relations.calls):
        led = token.index > 1 and scene.words[token.index - 2] == scene.grammar.to
        bodies = [c.head for c in scene.syntax.complements(token.index) if c.preposition == scene.grammar.of]
        verb = scene.phrases.verb_over(token.index)
        if not led or not bodies or verb == token.index:
            continue
        for head in scene.syntax.grammatical(verb)[0]:
            phrase = scene.phrase_of(head)
            event = scene.thing(phrase) if phrase is not None else None
            caller = scene.subject(bodies[0])
            if event is not None and event.kind is Kind.EVENT and caller is not None and caller.kind in ACTORS:
                span = scene.sentence_span(min(head, token.index), max(head, bodies[0]))
                yield Candidate(event, "organizer", caller, span, "called", verb)
