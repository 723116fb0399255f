"""What is known of a text's tokens before anybody is heard in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.dated import begun, timed
from kg.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.model import Mention, Reading, Time


@dataclass(frozen=True, slots=True)
class Known:
    """The named mentions over the tokens, and the tokens of times, those not to come apart."""

    people: Mapping[int, Mention]
    dated: frozenset[int]
    gone: frozenset[int] = frozenset()


def known(reading: Reading, people: Mapping[int, Mention]) -> Known:
    """What the mentions and times of a text say of its tokens."""
    within = reading.text.within
    gone = frozenset(index for time in reading.times if _gone(time, reading) for index in within(time.span))
    return Known(people, timed(reading), gone)


def _gone(time: Time, reading: Reading) -> bool:
    """Whether a time begins on the day of publication at the latest."""
    published = reading.text.document.published
    return published is not None and begun(time, published.isoformat())
