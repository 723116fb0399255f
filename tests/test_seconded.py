"""« L'usine fermera. La direction l'a confirmé »: what somebody takes up is that somebody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Stance, Status

if TYPE_CHECKING:
    from conftest import Read

_SAID = "L'usine de Gray fermera en mars"
_TAKEN_UP = (
    (f"{_SAID}. La direction l'a confirmé mardi.", "La direction", Stance.FACTIVE),
    (f"{_SAID}. Maud Perrin l'a annoncé dans un communiqué.", "Maud Perrin", Stance.NEUTRAL),
    (f"{_SAID}. Le préfet l'affirme.", "Le préfet", Stance.NEUTRAL),
    (f"{_SAID}. Le porte-parole du groupe dément.", "Le porte-parole du groupe", Stance.DENYING),
    (f"{_SAID}. Le maire a catégoriquement démenti.", "Le maire", Stance.DENYING),
    (f"{_SAID}. Une information démentie par Maud Perrin.", "Maud Perrin", Stance.DENYING),
    (f"{_SAID}. Une rumeur que Maud Perrin a démentie.", "Maud Perrin", Stance.DENYING),
    (f"{_SAID}, une version que conteste Maud Perrin.", "Maud Perrin", Stance.DENYING),
    (f"{_SAID}, ce que dément le maire.", "le maire", Stance.DENYING),
    (f"{_SAID}, ce qu'a confirmé Maud Perrin.", "Maud Perrin", Stance.FACTIVE),
    (f"{_SAID} : la direction l'a annoncé mardi.", "la direction", Stance.NEUTRAL),
    (f"{_SAID}. L'annonce a été faite mardi par le maire.", "le maire", Stance.NEUTRAL),
    (f"{_SAID}. Le syndicat en est convaincu.", "syndicat", Stance.NEUTRAL),
    (f"{_SAID}. Telle est l'analyse du maire.", "maire", Stance.NEUTRAL),
)
_LEFT = (
    "Luc Bas dirige l'usine de Gray. Le conseil l'a confirmé dans ses fonctions.",
    "L'usine de Gray a fermé. Le maire l'a promis à ses fils.",
    "L'ancien maire est soupçonné de fraude. Il le nie.",
    "Luc Bas a été mis en examen pour fraude, ce qu'il conteste.",
    "L'usine de Gray fermera-t-elle ? Le maire dément.",
    "Luc Bas dirige l'usine de Gray. Le préfet le soutient.",
)


@pytest.mark.parametrize(("text", "speaker", "stance"), _TAKEN_UP)
def test_who_takes_it_up_says_it(text: str, speaker: str, stance: Stance, read: Read) -> None:
    """By a pronoun, by a noun for news, by a verb of denial alone."""
    found = read(text)
    (claim,) = found.claims
    who = claim.speaker.name if isinstance(claim.speaker, Entity) else str(claim.speaker)
    assert speaker.lower() in who.lower()
    assert found.text.words(claim.content) == _SAID
    assert claim.stance is stance
    assert [event.claim for event in found.events if event.kind == "Closure"] == [claim]


@pytest.mark.parametrize("text", _LEFT)
def test_what_nobody_says(text: str, read: Read) -> None:
    """Somebody is confirmed or backed, a promise is another one, who denies denies the deed and not the charge."""
    assert not read(text).claims


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("L'usine de Gray fermera-t-elle en mars ?", Status.POSSIBLE),
        ("Quand l'usine de Gray fermera-t-elle ?", Status.PLANNED),
        ("L'usine de Gray fermera en mars.", Status.PLANNED),
    ],
)
def test_what_is_asked_may_come(text: str, status: Status, read: Read) -> None:
    """Whether it will is open; when it will is not."""
    assert [event.status for event in read(text).events if event.kind == "Closure"] == [status]
