"""The noun of a person or body and the name that it bears: one doer, whatever stands between the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Filler

_BORNE = (
    ("Le géant américain de la distribution Walton ouvrira un magasin à Lyon.", "Creation", "Walton"),
    ("Le fabricant de meubles Boisard supprime 85 postes.", "JobCuts", "Boisard"),
    ("Le constructeur automobile Vassan va fermer son usine de Morlaix.", "Closure", "Vassan"),
    ("Le porte-parole de l'ONU Farid Haki a condamné l'attaque.", "Accusation", "Farid Haki"),
    ("Le député du Gard Paul Anzin a lancé une campagne de dons.", "Launch", "Paul Anzin"),
)


@pytest.mark.parametrize(("text", "kind", "name"), _BORNE)
def test_one_doer(read: Read, text: str, kind: str, name: str) -> None:
    """The name alone is the agent, and not the words beside it."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert [_word(filler) for role, filler in event.roles if role is Role.AGENT] == [name]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le titre Michelin a gagné 3,2 %.", "titre Michelin"),
        ("L'action Renault a cédé 5 % mardi.", "action Renault"),
    ],
)
def test_a_share_is_not_the_company(text: str, words: str, read: Read) -> None:
    """What is dealt in rises or falls, and the company neither does it nor undergoes it."""
    [event] = [event for event in read(text).events if event.kind == "Change"]
    told = {_word(filler) for role, filler in event.roles if role in {Role.AGENT, Role.PATIENT}}
    assert told == {words}


@pytest.mark.parametrize(
    ("text", "kind", "doer"),
    [
        ("Le sénateur UMP dénonce un scandale.", "Accusation", "sénateur UMP"),
        ("L'ex-sénateur UMP dénonce un scandale.", "Accusation", "ex-sénateur UMP"),
        ("La porte-parole CGT dénonce un scandale.", "Accusation", "porte-parole CGT"),
        ("Le maire (PS) Hugo Vial a rejeté le projet.", "Decision", "Hugo Vial"),
        ("L'actionnaire Orial a vendu ses parts à Mirel.", "Acquisition", "Orial"),
    ],
)
def test_the_party_of_who_has_no_name(text: str, kind: str, doer: str, read: Read) -> None:
    """What somebody does is not done by the party or union behind the function; who owns shares may be a body."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert [_word(filler) for role, filler in event.roles if role is Role.AGENT] == [doer]


def test_the_rival_that_is_bought(read: Read) -> None:
    """It is no second buyer where the tree takes its name for the object of the verb above."""
    text = "Le groupe suisse Helvor a annoncé mercredi le rachat de son concurrent danois Medisk."
    [event] = [event for event in read(text).events if event.kind == "Acquisition"]
    told = {role: _word(filler) for role, filler in event.roles}
    assert (told[Role.AGENT], told[Role.PATIENT]) == ("Helvor", "Medisk")


def test_a_noun_that_bears_a_name_itself(read: Read) -> None:
    """« Danel » is the group's, not the works council's."""
    [event] = [e for e in read("Le syndicat du groupe Danel a signé l'accord.").events if e.kind == "Agreement"]
    assert "Danel" not in {_word(filler) for role, filler in event.roles if role is Role.PATIENT}


def _word(filler: Filler) -> str:
    return filler.name if isinstance(filler, Entity) else str(filler)
