"""Who is suspected or has suffered is not who says so: « Il est soupçonné » is not the prosecutor who told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Form, Kind
from kg.naming import slug

if TYPE_CHECKING:
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase, Stand
    from kg.lang.base import Language
    from kg.lang.people import People
    from kg.model import Text

_SORT = "suspect"


def official(figure: Figure, language: Language) -> bool:
    """Whether a figure is called by an office of justice, police or the state, and by no word for a suspect."""
    offices = (language.names.callings.get(slug(base)) for base in figure.roles)
    return _SORT not in figure.sorts and any(office in language.people.offices for office in offices)


def pleader(text: Text, figure: Figure, language: Language) -> bool:
    """Whether a figure is named as those are who plead in court (« Me Roux »), and by no word for a suspect."""
    if figure.kind is not Kind.PERSON or _SORT in figure.sorts:
        return False
    heads = (text.within(mention.span)[0] for mention in figure.mentions if mention.form is Form.NAMED)
    near = (index for head in heads for index in (head - 1, head) if index >= 0)
    return any(text.lowered[index] in language.people.pleading for index in near)


def apart(sorts: set[str], figure: Figure, people: People) -> bool:
    """Whether one who leads is another than a figure: one called by what he suffered or is suspected of.

    « La victime, Luc Bas, est morte. Le président de la République a salué son courage. »
    """
    told = figure.sorts
    called = _SORT in told or not people.suffering.isdisjoint(figure.roles)
    return figure.kind is Kind.PERSON and sorts <= people.heading and called and told.isdisjoint(people.heading)


def suspected(text: Text, stand: Stand, people: People) -> bool:
    """Whether a pronoun is the subject of a verb by which somebody is suspected, held or tried."""
    if stand.pronoun.case != "subject":
        return False
    verb = text.tokens[stand.verb]
    wanted = people.suspecting.get(verb.lemma)
    if wanted is None:
        return False
    below = {text.tokens[index].lemma for index in text.children[verb.index]}
    passive = people.grammar.be in below
    return (passive or verb.lemma in people.facing) and (not wanted or not wanted.isdisjoint(below))


def suspect(phrase: Phrase) -> bool:
    """Whether a description says that somebody is suspected or was convicted."""
    return bool(phrase.readings) and all(reading.sort == _SORT for reading in phrase.readings)
