"""Those who are told beside the first: « Dix ouvriers sont morts et trois autres, dont Luc Bas, ont été blessés ».

« autres » is an adjective for the model, so that it joins them to the noun before « et », and hangs what they do or
undergo on that: ten would be hurt. A number before « autres », with what two commas hold behind it, is the subject of
the finite verb that follows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import above, skip
from kg.annotate.universal import CLITICS, HELPERS, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_COMMA, _JOINED, _PLURAL = ",", "conj", "Number=Plur"
# In tokens: from « et » to « autres », over what two commas hold, and from the first verb to « et ».
_NEAR, _ASIDE, _FAR = 7, 12, 40


def othered(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such numbers as the subjects of the verbs behind them."""
    tokens, found = trees.tokens, list(trees.tokens)
    for token in tokens[2:-1]:
        if token.text.lower() in trees.language.numbers.anaphors and token.has(_PLURAL):
            _part(trees, found, token.index)
    return tuple(found) if found != [*tokens] else tokens


def _part(trees: Trees, found: list[Token], others: int) -> None:
    """Give « autres », or the noun of number that it completes, the verb behind it."""
    sentence = trees.sentence(others)
    subject, joint = _counted(trees, others), _joint(trees, others)
    finite = _finite(found, sentence, others)
    if subject is None or joint is None or finite is None:
        return
    second = found[finite].head if found[finite].dep in HELPERS else finite
    first = _first(found, sentence, joint)
    own = [t for t in found[others - 2 : second] if t.head == second and t.dep in SUBJECTS and t.index != subject]
    aside = found[others + 1].text == _COMMA and all(others < t.index < finite for t in own)
    if (
        (own and not aside)
        or first is None
        or second < finite
        or subject in above(found, first)
        or found[second].head == second
    ):
        return
    passive = any(t.head == second and t.dep == "aux:pass" for t in found[others:second])
    found[subject] = replace(found[subject], head=second, dep="nsubj:pass" if passive else "nsubj")
    for told in own:  # « dont (un apprenti) »
        found[told.index] = replace(told, head=subject, dep="nmod")
    found[second] = replace(found[second], head=first, dep=_JOINED)
    found[joint] = replace(found[joint], head=second, dep="cc")
    for index in range(joint + 1, others + 1):
        if index != subject and not joint < found[index].head <= others:
            found[index] = replace(found[index], head=subject)
    if others != subject:
        found[others] = replace(found[others], head=subject, dep="nmod")
        found[others - 1] = replace(found[others - 1], head=others)


def _counted(trees: Trees, others: int) -> int | None:
    """The head of « trois autres », or of « une dizaine d'autres »."""
    tokens = trees.tokens
    if tokens[others - 1].pos == "NUM":
        return others
    of = tokens[others - 1].text in trees.language.grammar.ofs_plain
    many = tokens[others - 2].text.lower() in trees.language.numbers.collectives
    return others - 2 if of and many and tokens[others - 2].pos in NOUNS else None


def _joint(trees: Trees, others: int) -> int | None:
    """Where « et » stands before the number, with nothing that tells between."""
    for index in range(others - 1, max(others - _NEAR, trees.sentence(others).start), -1):
        if trees.tokens[index].text == trees.language.grammar.both:
            return index
        if trees.tokens[index].pos in VERBS:
            return None
    return None


def _finite(tokens: Sequence[Token], sentence: range, others: int) -> int | None:
    """The finite verb in the plural right behind, or behind what two commas hold."""
    here = others + 1
    if tokens[here].text == _COMMA:
        aside = range(here + 1, min(here + _ASIDE, sentence.stop))
        here = next((i + 1 for i in aside if tokens[i].text == _COMMA), sentence.stop)
    here = skip(tokens, here, sentence.stop, CLITICS)
    plural = here < sentence.stop and tokens[here].has("VerbForm=Fin") and tokens[here].has(_PLURAL)
    return here if plural else None


def _first(tokens: Sequence[Token], sentence: range, joint: int) -> int | None:
    """The verb before « et » that has a subject, or the noun that « sont » links to one."""
    for index in range(joint - 1, max(joint - _FAR, sentence.start), -1):
        if tokens[index].has("VerbForm=Fin"):
            verb = tokens[index].head if tokens[index].dep in HELPERS else index
            return verb if verb < joint else None
    return None
