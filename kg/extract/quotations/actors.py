"""Who the narrator's words around quotations name: the subject of a unit, or whom the words before a colon tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import first_of
from kg.extract.quotations.titles import officed
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text


def subject(unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> int | None:
    """Who does what the unit tells: the subject of its main verb, or a name between commas before it."""
    return first_of(main_subject(unit, speech, people), _apart(unit, people))


def main_subject(unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> int | None:
    """The subject of the unit's main verb, or the name before its colon."""
    for index in unit.frame:
        token = unit.text.tokens[index]
        subject = token.dep == "nsubj" and token.pos in {"NOUN", "PROPN", "PRON"}
        passive = token.dep == "nsubj:pass" and index in people  # « Luc Roy est venu », so taken by the model
        if (subject or passive) and speaks(unit.text, speech, people, index):
            return index
    return None


def _apart(unit: Unit, people: Mapping[int, Mention]) -> int | None:
    """The person named between commas before the unit's verb, whatever the parse makes of the name."""
    for index in unit.frame:
        token, mention = unit.text.tokens[index], people.get(index)
        if token.has("VerbForm=Fin"):
            return None
        if mention is not None and mention.kind is Kind.PERSON:
            start = unit.text.within(mention.span).start
            led = unit.text.tokens[start - 1].text == "," or start - 1 in unit.quoted or start == unit.tokens.start
            return index if start in unit.tokens and led else None
    return None


def named_before(unit: Unit, quote: Quote, speech: Speech, people: Mapping[int, Mention]) -> int | None:
    """Whom the words before a colon name: « Le constat est partagé par Luc Roy, entraîneur : « … » »."""
    words = range(unit.tokens.start, unit.text.within(quote.outer)[0])
    if (titled := officed(unit, words, people)) is not None and speaks(unit.text, speech, people, titled):
        return titled
    heads = [i for i in words if i in people and people[i].head == i and not toward(unit.text, speech, i)]
    given = [i for i in heads if people[i].kind in {Kind.PERSON, Kind.ORGANIZATION}]
    someone = [i for i in given if people[i].kind is Kind.PERSON]
    if not given:
        return None
    named = (someone or given)[-1]
    return named if someone else _over(unit, speech, words, named)


def _over(unit: Unit, speech: Speech, words: range, named: int) -> int:
    """« De quoi faire sourire un cadre d'Orial : « … » »: who is told by the body that only completes the noun."""
    token = unit.text.tokens[named]
    held = token.dep == "nmod" and token.head in words and token.head < named
    person = held and unit.text.lemmas[token.head] in speech.people - speech.seated - speech.vehicles
    return token.head if person else named


def toward(text: Text, speech: Speech, index: int) -> bool:
    """Whether something is said to the one named: « un message à Luc Roy », not « Entretien avec Luc Roy »."""
    noun = text.tokens[index].head
    if text.lemmas[noun] in speech.interviewing and noun in text.sentences[0]:
        return False
    cases = {text.lowered[c] for c in text.children[index] if text.tokens[c].dep == "case"}
    return bool(cases - speech.giving)


def speaks(text: Text, speech: Speech, people: Mapping[int, Mention], index: int) -> bool:
    """Whether the token names a person, a body or its seat (« Matignon »), or is a noun or pronoun for one."""
    mention = people.get(index)
    if mention is not None:
        return mention.kind in {Kind.PERSON, Kind.ORGANIZATION} or text.lowered[index] in speech.palaces
    return text.lemmas[index] in speech.people or text.lowered[index] in speech.third
