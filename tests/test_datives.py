"""Objects behind whoever something is given to: « Le maire a remis au lauréat une médaille »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read


def _objects(parse: Parse, text: str, verb: str) -> set[str]:
    tokens = parse(text).tokens
    return {token.text for token in tokens if token.dep == "obj" and tokens[token.head].text == verb}


@pytest.mark.parametrize(
    ("text", "verb", "given"),
    [
        ("Le juge a retiré au père la garde des enfants.", "retiré", "garde"),
        ("Les riverains reprochent au préfet son inaction.", "reprochent", "inaction"),
        ("L'association reproche au préfet son inaction.", "reproche", "inaction"),
        ("Le maire a remis au lauréat une médaille.", "remis", "médaille"),
        ("L'État a vendu à la Norvège son dernier brise-glace.", "vendu", "brise-glace"),
        ("Le club a mis à pied dimanche son entraîneur.", "mis", "entraîneur"),
        ("La cycliste a remporté vendredi soir la neuvième étape.", "remporté", "étape"),
        ("Le tribunal a placé mardi en redressement judiciaire le fabricant de meubles.", "placé", "fabricant"),
        ("La tempête a endommagé deux toits, privant d'électricité 300 foyers.", "privant", "foyers"),
    ],
)
def test_what_is_given_is_the_object(parse: Parse, text: str, verb: str, given: str) -> None:
    """The noun with its article right behind whom it is given to, or taken from, is the object."""
    assert _objects(parse, text, verb) == {given}


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Le maire a parlé aux habitants la semaine dernière.", "parlé"),
        ("La banque appartient au groupe Kerlan.", "appartient"),
        ("La ministre a répondu au président de la région.", "répondu"),
        ("Les ventes ont augmenté de 3 % cette année.", "augmenté"),
        ("« Tout va bien », a raconté à la presse un pompier.", "raconté"),
        ("Il a été arrêté à la frontière le 3 mars.", "arrêté"),
        ("Le préfet arrive à la gare un bouquet à la main.", "arrive"),
    ],
)
def test_what_tells_when_or_who_is_none(parse: Parse, text: str, verb: str) -> None:
    """A time, a name beside its noun and a complement stay what they are."""
    assert _objects(parse, text, verb) == set()


def test_who_is_blamed_for_what(read: Read) -> None:
    """Whom « à » leads in has no part of what he is blamed for in his words."""
    [event] = read("Le syndicat reproche à la direction ses méthodes.").events
    told = {(role.value, getattr(filler, "name", filler)) for role, filler in event.roles}
    assert {("patient", "direction"), ("purpose", "méthodes")} <= told
