"""Who stands against whom, and for which party."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_ONE, _OTHER = "[Luc Bas|person]", "[Ana Roux|person]"


@pytest.mark.parametrize(
    ("marked", "stands"),
    [
        (f"Le second tour opposera {_ONE} à {_OTHER}.", True),
        (f"Le duel entre {_ONE} et {_OTHER} aura lieu mardi.", True),
        (f"{_ONE} et {_OTHER} s'affronteront mardi.", True),
        (f"{_ONE} (PS) est élu avec 64,2 % des voix devant {_OTHER}.", True),
        (f"{_ONE} obtient 54 % des voix, contre 46 % pour {_OTHER}.", True),
        (f"{_ONE} l'emporte avec 54,3 % des voix contre 45,7 % à {_OTHER}.", True),
        (f"{_ONE} obtient 54 % des voix, contre 46 % pour le candidat vert {_OTHER}.", True),
        (f"{_ONE} a voté à 60 % contre {_OTHER}.", False),
        (f"{_ONE} a demandé 8 % de plus, contre l'avis de {_OTHER}.", False),
        (f"Selon {_ONE}, la hausse atteint 12 %, contre 8 % pour {_OTHER}.", False),
        (f"Bien que {_ONE} accuse {_OTHER}, ils s'opposeront au second tour.", True),
        (f"{_ONE} et {_OTHER} sont là. Ils s'opposent à la loi.", False),
        (f"{_ONE}, [Jan Vial|person] et {_OTHER} sont là. Ils s'affronteront mardi.", False),
        (f"Un accord entre {_ONE} et {_OTHER} a été signé.", False),
        (f"Le duel entre {_ONE} et {_OTHER} et [Jan Vial|person] aura lieu.", False),
        (f"Le procès opposera {_ONE} à {_OTHER}.", False),
        (f"{_ONE}, élu maire, a parlé devant {_OTHER}.", False),
        (f"{_OTHER} est battue : {_ONE} obtient 54 % des voix, contre 46 % à", False),
    ],
)
def test_who_stands_against_whom(marked: str, parse: Parse, french: Language, *, stands: bool) -> None:
    """Two whom a contest sets against each other; no third, no trial, no audience."""
    told = {(one, of) for one, relation, of, rule in found(parse, french, marked) if rule == "verb-rivals"}
    assert told == ({("Luc Bas", "Ana Roux")} if stands else set())


@pytest.mark.parametrize(
    ("marked", "stands"),
    [
        (f"Les candidats sont là : {_ONE} pour l'[OFA|organization], {_OTHER} pour les autres.", True),
        (f"Les salariés sont là : {_ONE} pour l'[OFA|organization], {_OTHER} pour les autres.", False),
        (f"Le candidat {_ONE} travaille pour l'[OFA|organization].", False),
    ],
)
def test_for_which_party_one_runs(marked: str, parse: Parse, french: Language, *, stands: bool) -> None:
    """In a row of candidates only."""
    assert (("Luc Bas", "memberOf", "OFA", "party-for") in found(parse, french, marked)) is stands


@pytest.mark.parametrize(
    ("marked", "relation"),
    [
        ("Les frères [Luc|person] et [Jan Bas|person] ont gagné.", "sibling"),
        ("Les époux [Luc|person] et [Ana Bas|person] ont fui.", "spouse"),
        ("Les frères [Luc Bas|person], [Ivo Roux|person] et [Jan Vial|person] prient.", ""),
        ("Les amis [Luc Bas|person] et [Jan Vial|person] jouent.", ""),
    ],
)
def test_two_of_a_family(marked: str, relation: str, parse: Parse, french: Language) -> None:
    """Brothers and spouses whose noun stands before both names, and no others."""
    assert {name for _, name, _, rule in found(parse, french, marked) if rule == "kin-names"} == {relation} - {""}
