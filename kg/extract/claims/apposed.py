"""Who is named beside a description that speaks: « Paul Roux, chef du parti, a … », « son porte-parole, Luc Bas »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.claims.cast import AROUND, BREAKS
from kg.extract.claims.offices import nearer
from kg.extract.claims.sorts import human, sort
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.claims.cast import Cast
    from kg.model import Entity, Token, Utterance

# How far behind a description a name may stand, or the comma that closes it.
_APART = 18
# What a noun for somebody may be taken for: « élève ».
_NAMING = frozenset({"NOUN", "ADJ", "PROPN", "VERB"})


def apposed(cast: Cast, index: int, utterance: Utterance) -> Entity | None:
    """The person named in the phrase with head ``index``, or parted from it by no more than a comma.

    « L'un des deux porte-parole de l'équipe, Paul Roux, a … »; « Paul Roux, chef du parti, qui …, a … ».
    """
    token = cast.text.tokens[index]
    said = cast.text.within(utterance.content)
    named = _entitled(cast, index, said)
    if named is not None:
        return named
    one = cast.text.lowered[index] in cast.language.grammar.one  # « l'un des deux porte-parole, Paul Roux »
    if not one and (token.pos not in _NAMING or not human(cast.text, index, cast.language)):
        return None
    verb = cast.text.within(utterance.cue)[0] if utterance.cue is not None else -1
    return _behind(cast, index, verb, said) or _ahead(cast, index)


def renamed(cast: Cast, index: int, said: range) -> Entity | None:
    """« le premier, Luc Roy, juge … »: the person whose name stands behind the token and a comma."""
    parted = cast.text.lowered[index + 1 : index + 2] == (",",)
    person = cast.starts.get(index + 2) if parted and index + 2 not in said else None
    return person.entity if person is not None and _closed(cast, index + 2) else None


def _entitled(cast: Cast, index: int, said: range) -> Entity | None:
    """« Le conseil du prévenu, Me Luc Roy, juge … »: behind a comma a title and a name tell who it is."""
    for here in range(index + 1, min(index + AROUND, len(cast.text.tokens) - 1)):
        token = cast.text.tokens[here]
        if token.text == ",":
            person = cast.starts.get(here + 2)
            if person is None or here + 2 in said or not cast.text.tokens[here + 1].text[0].isupper():
                return None
            return person.entity if _closed(cast, here + 2) else None
        if token.pos not in {"NOUN", "ADJ", "DET", "PROPN", "ADP"}:
            return None
    return None


def _behind(cast: Cast, index: int, verb: int, said: range) -> Entity | None:
    """The person whose name follows, before the verb, a stop, another clause or what is ``said``."""
    commas = 0
    for here in range(index + 1, min(index + _APART, len(cast.text.tokens))):
        token = cast.text.tokens[here]
        person = cast.starts.get(here)
        if here in said:
            return None
        if person is not None and not _cased(cast, here):
            closed = _closed(cast, here) if commas else titled(cast, index, here)
            return person.entity if closed else None
        if commas and not _renames(cast, here, token):
            return None
        commas += token.text == ","
        if here == verb or commas > 1 or token.text in BREAKS or token.text == "." or token.has("VerbForm=Fin"):
            return None
    return None


def _renames(cast: Cast, here: int, token: Token) -> bool:
    """Whether a word may stand in an apposition before its name: « son second, l'ancien maire de Dax Luc Roy »."""
    if token.pos == "ADP":
        comma = next(i for i in range(here, 0, -1) if cast.text.tokens[i].text == ",")
        noun = next((t for t in cast.text.tokens[comma + 1 : here] if t.pos in NOUNS), None)
        return noun is not None and sort(noun, cast.language) is not Kind.ORGANIZATION
    return token.pos in {"NOUN", "ADJ", "DET", "PROPN"} or token.text.lower() in cast.language.people.titles


def titled(cast: Cast, index: int, name: int) -> bool:
    """Whether the noun right before a name is its title and goes with ``index``: no « adjoint du maire Luc »."""
    here = name - 1
    while here > index and cast.text.tokens[here].pos == "ADJ":
        here -= 1
    parted = any(cast.text.lowered[i] in cast.language.grammar.ofs for i in range(index + 1, here))
    other = here > index and parted and human(cast.text, here, cast.language)
    other = other or nearer(cast.text, cast.language.speech, index, name)
    return not other and cast.text.tokens[name - 1].pos in {"NOUN", "ADJ", "PROPN"}


def _closed(cast: Cast, start: int) -> bool:
    """Whether a comma, bracket, verb or end follows the name that starts at ``start``: it is no list of people."""
    close = cast.starts[start].lasts[start] + 1
    after = cast.text.tokens[close] if close < len(cast.text.tokens) else None
    return (
        after is None
        or after.pos in {"PUNCT", "VERB", "AUX", "PRON", "ADV"}
        or after.text.lower() in {cast.language.grammar.both, cast.language.grammar.to}
    )


def _ahead(cast: Cast, index: int) -> Entity | None:
    """The person or body whose name a comma parts from a phrase: « Paul Roux, chef du parti, … ».

    A phrase with an article is one more if a comma or colon closes it too: « Réponse d'Optilac, le fabricant : ».
    """
    first = index
    while first and cast.text.tokens[first - 1].pos in {"ADJ", "NUM"}:
        first -= 1
    article = first > 0 and cast.text.lowered[first - 1] in cast.language.people.definite | cast.language.speech.own
    first -= article
    first = _joined(cast, first)
    if first < 2 or cast.text.tokens[first - 1].text != "," or (article and not _enclosed(cast, index)):
        return None
    person = cast.ends.get(first - 2)
    if person is not None:
        return person.entity
    return cast.bodies.get(first - 2) if article and not _somebody(cast, index) else None


def _somebody(cast: Cast, index: int) -> bool:
    """« Selon l'AFP, le ministre, à Gao, a dit … »: a noun for a person alone, who is no body."""
    nouns = cast.language.people.nouns
    kinds = {noun.kind for word in (cast.text.lowered[index], cast.text.lemmas[index]) for noun in nouns.get(word, ())}
    return kinds == {Kind.PERSON}


def _joined(cast: Cast, first: int) -> int:
    """Where « médecin à la retraite et maire de Dax » begins, if « maire » is at ``first``; else ``first``."""
    if cast.text.lowered[first - 1] != cast.language.grammar.both:
        return first
    for here in range(first - 2, max(first - AROUND, 0), -1):
        token = cast.text.tokens[here]
        if token.text == ",":
            return (
                here + 1
                if human(cast.text, here + 1, cast.language) or human(cast.text, here + 2, cast.language)
                else first
            )
        if token.pos not in {"NOUN", "ADJ", "DET", "PROPN", "ADP"}:
            return first
    return first


def _enclosed(cast: Cast, index: int) -> bool:
    """Whether a comma or colon stands behind the phrase with head ``index``, before any verb."""
    for here in range(index + 1, min(index + _APART, len(cast.text.tokens))):
        token = cast.text.tokens[here]
        if token.text in {",", ":"}:
            return True
        if token.text in BREAKS or token.text == "." or token.has("VerbForm=Fin"):
            return False
    return False


def _cased(cast: Cast, index: int) -> bool:
    """Whether a preposition stands before the token, a title aside: « la fille de Paul Roux »."""
    before = cast.text.tokens[index - 1] if index else None
    if before is not None and before.text.lower() in cast.language.people.titles and index > 1:
        before = cast.text.tokens[index - 2]
    return before is not None and before.pos == "ADP"
