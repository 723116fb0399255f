"""Who a description cannot stand for by whose it is: « l'agent de Luc Bas » is not he, « ma banque » no bank told of.

What completes a description is another than what it describes, and what somebody calls his own has to have been called
by that noun before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.tokens import completed_by_its, skip_back
from kg.extract.coreference.phrases import readings_of
from kg.extract.coreference.rivals import VAGUE
from kg.lang.gazetteer import COUNTRY
from kg.lang.people import PLURAL, personal
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

# Tokens from « de » to a name behind its titles: « de la société Orial ».
_TITLED = 4


def anothers(trail: Trail, phrase: Phrase, name: int) -> bool:
    """« L'avocat du maire Luc Bas »: the mayor is called so, and not the lawyer."""
    if not any(reading.kind is Kind.PERSON for reading in phrase.readings):
        return False
    return any(_led(trail, index) for index in range(phrase.head + 2, min(name, len(trail.text.tokens))))


def _led(trail: Trail, index: int) -> bool:
    """Whether « de » and an article lead in one person at token ``index``: « de l'ancien ministre »."""
    text, people = trail.text, trail.people
    token = text.tokens[index]
    if token.pos != "NOUN" or token.has("Number=Plur"):
        return False
    first = skip_back(text.tokens, index - 1, -1, ("ADJ",))
    held = text.lowered[first] in people.grammar.ofs and text.lowered[first] in people.contracted
    held = held or (text.tokens[first].pos == "DET" and text.lowered[first - 1] in people.grammar.ofs)
    readings = readings_of(text, index, people)[1] if held else ()
    return personal(readings)


def _of_its_name(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'agent de Luc Bas » and Luc Bas, « le patron du groupe Orial » and Orial."""
    lowered, people, after = trail.text.lowered, trail.people, phrase.head + 1
    if figure.kind not in ACTORS or not figure.named or lowered[after : after + 1] == ():
        return False
    if lowered[after] not in people.grammar.ofs:
        return False
    tokens, here = trail.text.tokens, after + 1
    stop = min(after + _TITLED, len(tokens))
    titled = lowered[after] in people.contracted or (here < stop and tokens[here].pos == "DET")
    while titled and here < stop and here not in trail.starts and tokens[here].pos in {"DET", "NOUN"}:
        here += 1
    return here in trail.starts and trail.starts[here][0] is figure


def _mine(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Je vais appeler ma banque » and a body that has not been called so."""
    own = figure.kind is Kind.ORGANIZATION and trail.text.lowered[phrase.first] in trail.people.grammar.mine
    return own and figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings)


def called_already(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« L'homme qui a giflé Luc Bas … Le jeune homme »: another has been called so, and he has not."""
    vague = any(reading.sort in VAGUE for reading in phrase.readings)
    if not vague or not figure.named or phrase.number == PLURAL:
        return False
    bases = [reading.base for reading in phrase.readings]
    if not figure.roles.keys().isdisjoint(bases) or not figure.bynames.isdisjoint(bases):
        return False
    others = (one for base in bases for one in trail.owners(base) if not one.named and one.number != PLURAL)
    return any(one.kind is figure.kind and one.agrees(phrase.gender, phrase.number) for one in others)


def _of_an_office(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le procureur de la République » and a party or region, « le chef de l'État » and any land."""
    before = phrase.first - 2
    if not figure.named or before < 0 or phrase.noun not in trail.people.realms:
        return False
    if not trail.text.tokens[phrase.head].text[0].isupper():  # « le président de la fédération »
        return False
    land = figure.place is not None and figure.place.type == COUNTRY
    if land and phrase.noun not in trail.people.cased:
        return False
    led = trail.text.lowered[before + 1] in trail.people.grammar.ofs and before in trail.met
    return led and all(reading.kind is Kind.PERSON for reading in trail.met[before].readings)


def _of_theirs(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas préside Orial. Jan Vial proteste. Le recteur de son université … »: told by what is another's."""
    if not figure.named or figure.kind is not Kind.PERSON:
        return False
    ruling = any(reading.sort in trail.people.ruling for reading in phrase.readings)
    return ruling and completed_by_its(trail.text.tokens, phrase.head, trail.people.grammar.ofs)


def _of_any(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le maire d'une commune » and somebody who has not been told as such."""
    if not figure.named or not of_any(trail, phrase):
        return False
    told = (figure.roles.get(reading.base, set()) for reading in phrase.readings)
    return not any(words & phrase.words for words in told)


def of_any(trail: Trail, phrase: Phrase) -> bool:
    """« le patron d'une grande banque »: whoever leads what « un » leads in."""
    lowered, after, grammar = trail.text.lowered, phrase.head + 1, trail.people.grammar
    if lowered[after : after + 1] == () or lowered[after] not in grammar.ofs_plain:
        return False
    led = not grammar.one.isdisjoint(lowered[after + 1 : after + 2])
    return led and any(reading.sort in trail.people.heading for reading in phrase.readings)


def _best(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le prix du meilleur acteur », « pour la meilleure actrice »: what a prize is for is nobody."""
    if figure.kind is not Kind.PERSON or trail.text.lowered[phrase.head - 1] not in trail.people.grammar.best:
        return False
    return phrase.first > 0 and trail.text.tokens[phrase.first - 1].pos == "ADP"


BARS = (_of_its_name, _mine, _of_an_office, _of_theirs, _of_any, _best)
