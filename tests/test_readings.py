"""Tests of :mod:`kg.extract.quotations.readings`: what a text says, read out by the narrator."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

READ_OUT = (
    ("« La direction prend acte de ce vote », lit-on dans le communiqué.",
     "le communiqué", "La direction prend acte de ce vote"),
    ('"Nous condamnons cet acte" peut-on lire dans la lettre.', "la lettre", "Nous condamnons cet acte"),
    ("Le conseil a rendu son rapport mardi. On y lit que « le pont est usé ».", "son rapport", "le pont est usé"),
    ("L'usine fermera en mars, apprend-on dans un communiqué.", "un communiqué", "L'usine fermera en mars"),
    ("On pouvait lire dans le tract : « Tous à Dax ».", "le tract", "Tous à Dax"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), READ_OUT)
def test_a_text_that_is_read_out_speaks(read: Read, text: str, speaker: str, content: str) -> None:
    """It stands behind the verb, or was told of before."""
    [claim] = read(text, dt.date(2012, 6, 29)).claims
    assert text[claim.content.start : claim.content.end] == content
    told = str(getattr(claim.speaker, "label", None) or getattr(claim.speaker, "name", None))
    assert speaker.endswith(told)


UNREAD = (
    "On peut lire dans le parc de nombreux panneaux.",
    "Les enfants apprennent à lire. On y lit des romans et des bandes dessinées.",
    "« Dégage », pouvait-on lire sur une banderole.",
)


@pytest.mark.parametrize("text", UNREAD)
def test_who_reads_has_said_nothing(read: Read, text: str) -> None:
    """Panels, novels and banners are no words of anybody."""
    assert read(text).claims == ()
