"""One unit with the cues heard in it: what every search for what is said looks at, and none of them changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.quotations.known import Known
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech


@dataclass(frozen=True, slots=True)
class Hearing:
    """A unit, its cues in their order, the words of speech, and what is known of the tokens of its text."""

    unit: Unit
    spoken: Sequence[Spoken]
    speech: Speech
    known: Known
