"""Which role the gold set gives to what was found, before there is a graph to compare with."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from kg.evaluate.gold import plain
from kg.evaluate.match import alike, close
from kg.model import Entity, Quantity, Time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.evaluate.gold import Assertion, Gold
    from kg.model import Filler, Reading


class Likeness:
    """Compares fillers of one article with those of its gold annotation, as :mod:`kg.evaluate.match` does graphs."""

    def __init__(self, gold: Gold, reading: Reading) -> None:
        self._gold = gold
        self._keys: dict[str, set[str]] = defaultdict(set)
        for key, wanted in gold.entities.items():
            spans = wanted.named or wanted.spans
            for entity in reading.entities:
                if any(alike(span, mention.span) for span in spans for mention in entity.mentions):
                    self._keys[entity.key].add(key)

    def role(self, row: Assertion, filler: Filler) -> str | None:
        """The role that ``filler`` has in the gold event ``row``, if any."""
        return next((role for role, wanted in row.arguments if self.same(wanted, filler)), None)

    def same(self, wanted: str | Mapping[str, Any], filler: Filler) -> bool:
        """Whether ``filler`` is what the gold set has."""
        if isinstance(filler, Quantity):
            return not isinstance(wanted, str) and _amount(wanted, filler)
        if not isinstance(wanted, str):
            return False
        if isinstance(filler, Entity) and wanted in self._keys.get(filler.key, ()):
            return True
        label = filler.name if isinstance(filler, Entity) else filler.edtf if isinstance(filler, Time) else filler
        entity = self._gold.entities.get(wanted)
        return plain(label) == plain(entity.name if entity is not None else wanted)


def _amount(wanted: Mapping[str, Any], found: Quantity) -> bool:
    asked = [wanted.get(part) for part in ("value", "min", "max", "to") if wanted.get(part) is not None]
    given = [number for number in (found.value, found.minimum, found.maximum) if number is not None]
    units = plain(wanted.get("unit") or ""), plain(found.unit or "")
    numbers = any(close(one, other) for one in asked if not isinstance(one, list | dict) for other in given)
    return numbers and (not all(units) or units[0] == units[1])
