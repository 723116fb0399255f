"""Who strikes, with what, and what only sends its planes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Filler


def _roles(read: Read, text: str, kind: str) -> set[tuple[Role, Filler]]:
    return {(role, name(filler)) for event in read(text).events if event.kind == kind for role, filler in event.roles}


@pytest.mark.parametrize(
    ("text", "role", "filler"),
    [
        ("Le maire a dénoncé les attaques rwandaises contre sa ville.", Role.AGENT, "Rwanda"),
        ("L'invasion irakienne du Koweït a commencé en 1990.", Role.AGENT, "Irak"),
        ("Deux civils sont morts dans un bombardement saoudien sur le port de Hodeida.", Role.AGENT, "Arabie saoudite"),
        ("Les bombardements de l'armée birmane ou de la Russie ont fait dix morts.", Role.AGENT, "armée birmane"),
        ("Les bombardements de l'armée birmane ou de la Russie ont fait dix morts.", Role.AGENT, "Russie"),
        ("Le ministre a condamné les tirs de roquettes des insurgés.", Role.AGENT, "insurgés"),
        ("Le ministre a condamné les tirs de roquettes des insurgés.", Role.INSTRUMENT, "roquettes"),
        ("Le bombardement de la ville par les rebelles a repris.", Role.PATIENT, "ville"),
    ],
)
def test_who_strikes(text: str, role: Role, filler: str, read: Read) -> None:
    """A country by its adjective, armed men behind « de »; a town is struck."""
    assert (role, filler) in _roles(read, text, "Attack")


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Douze villageois ont été tués mardi dans des frappes israéliennes.", "Death", Role.PLACE, "Israël"),
        ("Deux civils sont morts dans un bombardement saoudien.", "Death", Role.PLACE, "Arabie saoudite"),
        ("Des drones iraniens ont tué deux marins mardi.", "Death", Role.PLACE, "Iran"),
        ("Vingt bergers ont été tués par des frappes des troupes d'Omar Sané.", "Death", Role.PATIENT, "Omar Sané"),
    ],
)
def test_who_has_no_part_in_the_harm(text: str, kind: str, role: Role, filler: str, read: Read) -> None:
    """Nothing happens in the land that strikes, nor to whom the troops obey."""
    assert (role, filler) not in _roles(read, text, kind)


def test_a_raid_is_not_where_it_comes_from(read: Read) -> None:
    """« une offensive éthiopienne » is Ethiopia's; a French strike is in France."""
    told = [read(f"{one} a commencé lundi.").statements for one in ("L'offensive éthiopienne", "La grève française")]
    assert [any(one.predicate == "locatedIn" for one in found) for found in told] == [False, True]
