"""What tells an entity from its namesakes, in a few words: « ministre, Nice », « France », « Odile Ferrand »."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kg.lang.gazetteer import COUNTRY
from kg.lang.names import plain
from kg.resolve.profile import PLACES
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.resolve.profile import Archive, Profile

_PEOPLE = f"{Kind.PERSON.value}/"
# Of what each country has its own, though by no word of the name: « Parti socialiste ».
_NATIONAL = frozenset({Kind.ORGANIZATION, Kind.LAW})


def note(members: Sequence[Profile], archive: Archive) -> str:
    """For ``members``, which are one entity: its country or place where it is of one, else a function and a tie."""
    scope, kind = members[0].spelling.scope, members[0].kind
    if kind in _NATIONAL and scope != "place" and (found := _country(members, archive)):
        return found
    if scope or kind is Kind.PLACE:
        return _first(members, (_places(_bound(members)), _places(_beside(members))), archive)
    roles = sorted({role for profile in members for role in profile.roles}, key=lambda role: (len(role), role))[:1]
    ties = {tie for profile in members for tie in (profile.ties or profile.near)}
    known = sorted(ties, key=lambda key: (-archive.weight(key), key))[:1]
    return ", ".join((*roles, *map(archive.label, known)))


def _country(members: Sequence[Profile], archive: Archive) -> str:
    """The country that it is bound to, or that is named most beside it; who is bound to it where several are."""
    for counted in (_bound(members), _beside(members)):
        lands = {key: count for key, count in _places(counted).items() if _land(archive, key)}
        most = [key for key, count in lands.items() if count == max(lands.values())]
        if len(most) == 1:
            return archive.label(most[0])
    people = {key: count for key, count in _bound(members).items() if key.startswith(_PEOPLE) and archive.named(key)}
    return _first(members, (people, _places(_beside(members))), archive)


def _first(members: Sequence[Profile], choices: Iterable[dict[str, int]], archive: Archive) -> str:
    """The label of the commonest of the first ``choices`` that there are, or of the rarest thing beside."""
    for counted in choices:
        if counted:
            return archive.label(min(counted, key=lambda key: (-counted[key], key)))
    beside = _beside(members)
    return archive.label(min(beside, key=lambda key: (-archive.weight(key), key))) if beside else ""


def _bound(members: Iterable[Profile]) -> Counter[str]:
    return Counter(tie for profile in members for tie in profile.ties)


def _beside(members: Iterable[Profile]) -> Counter[str]:
    found = Counter[str]()
    for profile in members:
        found.update(profile.near)
    return found


def _places(counted: Counter[str]) -> dict[str, int]:
    return {key: count for key, count in counted.items() if key.startswith(PLACES)}


def _land(archive: Archive, key: str) -> bool:
    return any(place.type == COUNTRY for place in archive.names.places.get(plain(archive.label(key)), ()))
