"""Who a pronoun cannot stand for because the sentence before has him only tell what befell another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.clauses import participle
from kg.annotate.tokens import climb
from kg.annotate.universal import VERBS
from kg.extract.coreference.harm import hurt
from kg.extract.coreference.phrases import readings_of
from kg.extract.coreference.plain import human
from kg.extract.coreference.seen import agrees
from kg.extract.coreference.suspicion import suspected
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.phrases import Stand
    from kg.extract.coreference.seen import Seen
    from kg.model import Token

# Steps up the tree.
_CLIMB = 6
_WITHIN = frozenset({"appos", "flat:name"})


def tells(trail: Trail, stand: Stand, seen: Seen, near: list[Seen]) -> bool:
    """« Luc Bas est mort, a annoncé son fils Jan. Il souffrait … »: who tells, where another is told of.

    Nor is it who does something to what the sentence is about: « Le texte a été signé par Luc Bas. Il limite … ».
    Not where the pronoun says something: « Il a ajouté ».
    """
    if stand.pronoun.case != "subject" or stand.inverted:
        return False
    if seen.sentence >= trail.text.sentence_of[stand.head]:
        return _opening(trail, stand) or _said_of(trail, stand, seen)
    if _beneath(trail, stand, seen):
        return True
    if trail.text.lemmas[stand.verb] in trail.people.human:
        return False
    if _undergone(trail, stand, seen) or _whose(trail, stand, seen):
        return True
    if stand.head in trail.speakers or not _aside(trail, seen):
        return False
    others = (s for s in near if s.sentence == seen.sentence and s.head < seen.head and s.figure is not seen.figure)
    told = (s for s in others if s.figure.kind in ACTORS and not s.quoted and agrees(trail, s, stand))
    return any(_subject(trail, s) for s in told)


def _opening(trail: Trail, stand: Stand) -> bool:
    """« Accompagné de Luc Bas, il … »: whether all before the pronoun is a participle and what goes with it."""
    tokens, start = trail.text.tokens, trail.text.sentence(stand.head).start
    before = tokens[start : stand.head]
    led = len(before) > 1 and before[-1].text == "," and participle(before[0])
    return led and not any(token.has("VerbForm=Fin") for token in before)


def _said_of(trail: Trail, stand: Stand, seen: Seen) -> bool:
    """« Ana Roux a dit de sa rivale qu'elle … »: of whom something is said is whom it tells of, and nobody else."""
    tokens = trail.text.tokens
    clause = tokens[stand.verb]
    said = clause.dep == "ccomp" and clause.head < clause.index and tokens[clause.head].pos in VERBS
    if not said or trail.text.lemmas[clause.head] not in trail.language.speech.verbs:
        return False
    between = [tokens[i] for i in trail.text.children[clause.head] if clause.head < i < stand.head]
    led = {t.head for t in tokens[clause.head : stand.head] if t.text.lower() in trail.language.grammar.ofs}
    told = [t for t in between if t.dep == "obl:arg" and t.index in led]
    return any(trail.at.get(t.index) is not seen.figure and t.index != seen.head for t in told)


def _subject(trail: Trail, seen: Seen) -> bool:
    """Whether somebody is the subject of a clause, by name or title."""
    return any(trail.part(head) == "subject" for head in trail.heads(seen))


def _beneath(trail: Trail, stand: Stand, seen: Seen) -> bool:
    """« Luc Bas, que Jan Vial avait renvoyé, revient. Il … »: who is told of in a clause said of the subject."""
    tokens = trail.text.tokens
    verb = next((i for i in climb(tokens, seen.head, _CLIMB) if tokens[i].dep == "acl:relcl"), None)
    if verb is None:
        return False
    noun = tokens[verb].head
    over = next((i for i in climb(tokens, noun, _CLIMB) if tokens[i].dep not in _WITHIN), noun)
    main = tokens[over].dep.startswith("nsubj") and tokens[tokens[over].head].dep == "ROOT"
    figure = trail.at.get(noun) or trail.at.get(over)
    if not main or figure is None or figure is seen.figure or figure.kind is not seen.figure.kind:
        return False
    return figure.agrees(stand.pronoun.gender, stand.pronoun.number)


def _whose(trail: Trail, stand: Stand, seen: Seen) -> bool:
    """« La voiture d'Ana Roux a été volée. Elle a été retrouvée »: whose the thing is to which something is done."""
    tokens = trail.text.tokens
    if seen.figure.kind is not Kind.PERSON or not _passive(trail, stand.verb):
        return False
    if suspected(trail.text, stand, trail.people) or hurt(trail, stand) or human(trail, stand):
        return False
    noun = tokens[tokens[seen.head].head]
    if tokens[seen.head].dep != "nmod" or noun.pos != "NOUN" or not noun.dep.startswith("nsubj"):
        return False
    if tokens[noun.head].dep != "ROOT" or any(
        r.kind in ACTORS for r in readings_of(trail.text, noun.index, trail.people)[1]
    ):
        return False
    return _alike(noun, stand)


def _passive(trail: Trail, verb: int) -> bool:
    return any(trail.text.tokens[index].dep == "aux:pass" for index in trail.text.children[verb])


def _undergone(trail: Trail, stand: Stand, seen: Seen) -> bool:
    """Whether the noun to which somebody does something, the subject of the sentence, agrees with the pronoun."""
    tokens = trail.text.tokens
    agents = (tokens[head] for head in trail.heads(seen) if tokens[head].dep == "obl:agent")
    verb = next((tokens[token.head] for token in agents), None)
    if verb is None:
        return False
    if verb.dep == "acl":  # « Le texte, signé par Luc Bas, … »
        undergoing: Token | None = tokens[verb.head]
    else:  # « Signé par Luc Bas, le texte … »
        over = verb.head if verb.dep == "advcl" and verb.head > verb.index else verb.index
        below = (tokens[index] for index in trail.text.children[over])
        undergoing = next((one for one in below if one.dep.startswith("nsubj") and one.index < over), None)
    if undergoing is None or undergoing.pos != "NOUN" or not undergoing.dep.startswith("nsubj"):
        return False
    return _alike(undergoing, stand)


def _alike(noun: Token, stand: Stand) -> bool:
    """Whether a noun agrees with a pronoun."""
    told = (stand.pronoun.gender, stand.pronoun.number)
    return all(noun.has(f"{name}={value}") for name, value in zip(("Gender", "Number"), told, strict=True))


def _aside(trail: Trail, seen: Seen) -> bool:
    """Whether somebody says something behind what he says: « …, a annoncé Luc Bas », « …, selon Luc Bas »."""
    says = next((head for head in trail.heads(seen) if head in trail.speakers), None)
    if says is None or seen.quoted:
        return False
    token = trail.text.tokens[says]
    return not token.dep.startswith("nsubj") or token.head < says
