"""Who has harmed whom: what « la victime » and « l'agresseur » stand for, and who is not the one or the other."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.annotate.late import alone, dead
from kg.annotate.syntax import participle
from kg.lang.people import PLURAL
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase, Stand
    from kg.model import Text

# What leaves somebody hurt or dead.
_HARM = frozenset({"Attack", "Death", "Injury"})
_DEATH = "Death"
# What only somebody, or an animal or thing, undergoes.
_SUFFERED = frozenset({"Arrest", _DEATH, "Injury"})
# What only somebody does who takes or leaves a post.
_POSTED = frozenset({"Appointment", "Departure", "Election", "Hiring"})
_CASES = frozenset({"subject", "object", "near"})
_STRIKING = _HARM | {"Accident"}
# The sort of the nouns for who has done it, or may have.
SUSPECT = "suspect"
_UNDERGOING = frozenset({"nsubj:pass", "obj"})
_DOING = frozenset({"nsubj", "obl:agent"})
# Of the mentions of one figure, those that are looked at: it bounds the time on long texts.
MENTIONS = 16


def sufferer(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one person told before to have been hurt or killed, where the text tells of no other: « la victime »."""
    if phrase.number == PLURAL or not _bare(phrase):
        return None
    bases = {reading.base for reading in phrase.readings if reading.kind is Kind.PERSON}  # not « la mort »
    if bases.isdisjoint(trail.people.suffering):
        return None
    return _only(trail, phrase, bases, harmed)


def culprit(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one person told before to have done harm, or the group: « les braqueurs »."""
    if not _bare(phrase) or any(reading.sort != SUSPECT for reading in phrase.readings):
        return None
    return _only(trail, phrase, {reading.base for reading in phrase.readings}, harming)


def _bare(phrase: Phrase) -> bool:
    """« Les braqueurs »: nothing is said of them but what they are."""
    return phrase.head == phrase.last


def _only(trail: Trail, phrase: Phrase, bases: set[str], harm: Callable[[Trail, int], bool]) -> Figure | None:
    """The one whom ``harm`` tells something of, if no one was called by this noun so far."""
    if any(map(trail.called, bases)):
        return None
    told = dict.fromkeys(f for f in _people(trail, phrase) if any(harm(trail, head) for head in heads(trail, f)))
    found = next(iter(told), None)
    several = phrase.number == PLURAL
    return found if len(told) == 1 and found is not None and several == (found.number == PLURAL) else None


def _people(trail: Trail, phrase: Phrase) -> Iterator[Figure]:
    """The persons told before, those with a name and those without one told of lately."""
    yield from trail.named(Kind.PERSON)
    near = (seen.figure for seen in trail.recent(phrase.head))
    yield from (figure for figure in near if figure.kind is Kind.PERSON and not figure.named)


def heads(trail: Trail, figure: Figure) -> Iterator[int]:
    """The head tokens of the first mentions of a figure, and of its titles there."""
    return (head for m in islice(figure.mentions, MENTIONS) for head in (m.head, *trail.titles_of(m)))


def harming(trail: Trail, head: int) -> bool:
    """Whether token ``head`` hurts, kills or robs: « Luc Bas a tué », « Luc Bas est revenu pour voler »."""
    tokens = trail.text.tokens
    token = tokens[head]
    above = tokens[token.head]
    if token.dep == "nsubj:pass":
        return _convicted(trail, above.index)
    if token.dep not in _DOING:
        return False
    below = [tokens[index] for index in trail.text.children[above.index]]
    done_to = any(one.lemma == trail.people.grammar.be for one in below)  # « Luc Bas a été touché »
    done_to = done_to and token.dep == "nsubj"
    if _assails(trail, above.lemma) and not done_to:
        return True
    return token.dep == "nsubj" and any(one.has("VerbForm=Inf") and _assails(trail, one.lemma) for one in below)


def _convicted(trail: Trail, verb: int) -> bool:
    """« (Luc Bas) a été condamné pour avoir frappé »: who is judged for having hurt somebody."""
    if trail.text.lemmas[verb] not in trail.language.speech.charging:
        return False
    children, tokens = trail.text.children, trail.text.tokens
    below = (tokens[index] for index in children[verb])
    marked = (one for one in below if any(tokens[child].dep == "mark" for child in children[one.index]))
    return any(_assails(trail, one.lemma) for one in marked)


def _assails(trail: Trail, lemma: str) -> bool:
    hurts = any(frame.kind in _HARM and frame.transitive for frame in alone(trail.frames.verbs, lemma))
    return hurts or lemma in trail.people.crimes


def harmed(trail: Trail, head: int) -> bool:
    """Whether token ``head`` is hurt or killed: « on a tué Luc Bas », « Luc Bas, tué », « la mort de Luc Bas »."""
    tokens, children = trail.text.tokens, trail.text.children
    token = tokens[head]
    above = tokens[token.head]
    below = (tokens[index] for index in children[head] if tokens[index].dep == "acl")
    if any(participle(one) and _harms(trail, one.lemma) for one in below):
        return True
    if token.dep == "nmod":
        left = above.lemma in trail.people.remains  # « le corps de Luc Bas »
        return left or any(frame.kind in _HARM for frame in alone(trail.frames.nouns, above.lemma))
    if token.dep in _UNDERGOING:
        return _harms(trail, above.lemma)
    return token.dep == "nsubj" and dead(trail.text, trail.frames, head)


def hurt(trail: Trail, stand: Stand) -> bool:
    """Whether a pronoun dies, is hurt or held: « ce dernier a été blessé », which no place, body or vote is.

    « Le juge l'a inculpé » tells the same of its object, « il a été nommé directeur » that he takes a post.
    """
    text, verb = trail.text, trail.text.tokens[stand.verb]
    if stand.pronoun.case not in _CASES or verb.index < stand.head:
        return False
    if stand.pronoun.case == "subject" and {f.kind for f in trail.frames.verbs.get(verb.lemma, ())} == {_DEATH}:
        return True  # « Il a succombé à ses blessures »
    passive = any(text.tokens[index].lemma == trail.people.grammar.be for index in text.children[verb.index])
    if stand.pronoun.case != "object" and not (passive and participle(verb)):
        return False
    if verb.lemma in trail.people.personal:
        return True
    told = {frame.kind for frame in alone(trail.frames.verbs, verb.lemma)}
    wanted = trail.people.suspecting.get(verb.lemma, frozenset())
    held = verb.lemma not in trail.people.facing and _below(text, verb.index, wanted)  # « placé en garde à vue »
    held = held or _below(text, verb.index, trail.people.admitting.get(verb.lemma, frozenset()))
    after = text.tokens[min(verb.index + 1, len(text.tokens) - 1)]
    listed = after.pos == "ADP" and after.has("Number=Plur")  # « a été nommé aux César »: a film is
    return held or (bool(told) and (told <= _SUFFERED or (told <= _POSTED and not listed)))


def _below(text: Text, verb: int, words: frozenset[str]) -> bool:
    return bool(words) and any(text.lemmas[index] in words for index in text.children[verb])


def struck(trail: Trail, head: int) -> bool:
    """Whether token ``head`` is who something or somebody hits, hurts or kills: « Luc Bas a été fauché »."""
    tokens = trail.text.tokens
    verbs = [one.lemma for one in (tokens[index] for index in trail.text.children[head]) if one.dep == "acl"]
    if tokens[head].dep in _UNDERGOING:
        verbs.append(tokens[tokens[head].head].lemma)
    return any(frame.kind in _STRIKING for verb in verbs for frame in alone(trail.frames.verbs, verb))


def _harms(trail: Trail, lemma: str) -> bool:
    """Whether a verb hurts its object: « tuer », and not « défendre », which is of a fight."""
    return lemma not in trail.people.guarding and any(frame.kind in _HARM for frame in alone(trail.frames.verbs, lemma))
