"""The values of a grammatical analysis: clauses and their arguments (see :mod:`kg.annotate.syntax`)."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.model import Token

# The endings of participles of women and of several, that nothing else has.
_MARKED = ("ée", "ées", "és", "ie", "ies", "ue", "ues", "ise", "ises", "ite", "ites", "erte", "ertes")
_BEFORE_HELPER = frozenset({"obj", "iobj", "expl:comp", "expl:pass"})


class Voice(Enum):
    """How the verb presents its subject."""

    ACTIVE = "active"
    PASSIVE = "passive"
    REFLEXIVE = "reflexive"


class Part(StrEnum):
    """What an argument is to its governor."""

    SUBJECT = "subject"
    OBJECT = "object"
    OBLIQUE = "oblique"
    ATTRIBUTE = "attribute"
    CLAUSE = "clause"


class Argument(NamedTuple):
    """A phrase that a verb or noun governs; ``head`` is its main token, ``preposition`` the lemma of what leads it in.

    ``guessed`` marks what the tree does not say: a subject found by position, a complement that hangs on another noun
    of the clause.
    """

    part: Part
    head: int
    preposition: str = ""
    guessed: bool = False


class Clause(NamedTuple):
    """A verb with its arguments, in logical terms.

    ``marks`` are its auxiliaries, clitics and negations.
    """

    verb: int
    voice: Voice
    arguments: tuple[Argument, ...]
    marks: tuple[int, ...] = ()

    def heads(self, part: Part) -> tuple[int, ...]:
        """The heads of the arguments that are ``part``."""
        return tuple([argument.head for argument in self.arguments if argument.part is part])

    @property
    def subjects(self) -> tuple[int, ...]:
        """The heads of who does it."""
        return self.heads(Part.SUBJECT)

    @property
    def objects(self) -> tuple[int, ...]:
        """The heads of what it is done to."""
        return self.heads(Part.OBJECT)

    def obliques(self, *prepositions: str) -> tuple[int, ...]:
        """The heads of the phrases after one of ``prepositions``; of all obliques if none is given."""
        return tuple(
            [
                argument.head
                for argument in self.arguments
                if argument.part is Part.OBLIQUE and (not prepositions or argument.preposition in prepositions)
            ]
        )


def participle(token: Token) -> bool:
    """Whether ``token`` is a past participle, also one tagged as an adjective."""
    return "VerbForm=Part" in token.features and "Tense=Pres" not in token.features


def agree(noun: Token, verb: Token) -> bool:
    """Whether a noun may be the subject of a verb by its number."""
    if verb.has("Number=Plur"):
        return not noun.has("Number=Sing") or noun.pos == "PROPN"
    return not (verb.has("Number=Sing") and noun.has("Number=Plur"))


def collective(tokens: Sequence[Token], index: int, of: str) -> bool:
    """Whether a singular noun tells of several by what follows ``of``: « une vingtaine d'autres ont été brûlées »."""
    after = tokens[index + 1 : index + 4]
    led = bool(after) and after[0].pos == "ADP" and after[0].lemma == of
    return led and any(token.has("Number=Plur") for token in after[1:])


def harking(tokens: Sequence[Token], finite: int, have: str) -> bool:
    """« la loi qu'il a adoptée »: whether the participle that token ``finite`` helps agrees with what « que » is.

    With « avoir » it does so with no object but one before it; a pronoun there would be another.
    """
    verb = tokens[tokens[finite].head]
    if tokens[finite].lemma != have or verb.index <= finite or not participle(verb) or not verb.text.endswith(_MARKED):
        return False
    if any(t.head == verb.index and t.dep == "aux:pass" for t in tokens[finite : verb.index]):
        return False  # « ont été tués »
    return not any(t.head == verb.index and t.dep in _BEFORE_HELPER for t in tokens[max(finite - 2, 0) : finite])


def alike(noun: Token, participle: Token) -> bool:
    """Whether a participle may be said of a noun by gender and number."""
    pairs = (("Number=Sing", "Number=Plur"), ("Gender=Masc", "Gender=Fem"))
    return not any((noun.has(a) and participle.has(b)) or (noun.has(b) and participle.has(a)) for a, b in pairs)
