"""What a noun says that who speaks is: somebody, a body, or a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Text, Token


def sort(token: Token, language: Language) -> Kind | None:
    """What a noun says that a source is: somebody, a body, or a text."""
    words, speech = (token.lemma.lower(), token.text.lower()), language.speech
    if token.pos not in {"NOUN", "ADJ", "PROPN"}:
        return None
    if any(word in speech.vehicles for word in words):
        return Kind.WORK
    told = [noun.kind for word in words for noun in language.people.nouns.get(word, ())]
    if Kind.PERSON in told or Kind.ORGANIZATION in told:
        return Kind.PERSON if Kind.PERSON in told else Kind.ORGANIZATION
    if told or speech.people.isdisjoint(words):
        return None
    if not speech.nouns.keys().isdisjoint(words):  # « les analyses », « des témoignages »
        return Kind.WORK
    return Kind.ORGANIZATION if any(word in speech.groups for word in words) else Kind.PERSON


def human(text: Text, index: int, language: Language) -> bool:
    """Whether the token is a noun for a person, and never for a body."""
    known = {
        text.lowered[index],
        text.lemmas[index],
        text.lowered[index].removeprefix(language.grammar.former),
    }
    if known & language.speech.groups:
        return False
    nouns = [noun for word in known for noun in language.people.nouns.get(word, ())]
    if any(noun.kind is Kind.PERSON for noun in nouns):
        return True
    speech = language.speech
    return not nouns and bool(known & speech.people)
