"""Where and when something was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "where"),
    [
        # a place: behind the cue and whoever speaks, between the cue and what is said, before all
        ("« Nous allons gagner », a déclaré Luc Bas mardi à Bruxelles.", "Bruxelles"),
        ("« Nous allons gagner », a lancé Luc Bas depuis Caracas.", "Caracas"),
        ("Ana Roux a promis mercredi à Nice que l'usine ne fermerait pas.", "Nice"),
        ("À Tunis, le ministre Luc Bas a estimé que la loi serait votée.", "Tunis"),
        # a medium
        ("« C'est fini », a expliqué Ana Roux au micro de RTL.", "RTL"),
        ("« C'est fini », a confié mardi Ana Roux au Figaro.", "Figaro"),
        ("« Nous partons », a dit à l'AFP le maire Luc Bas.", "AFP"),
        ("Invité de France Inter, Luc Bas a assuré que la loi serait votée.", "France Inter"),
        ("Dans un entretien au journal Le Monde, Ana Roux dénonce « une honte ».", "Le Monde"),
        # an event, before the place of it
        ("« C'est fini », a dit Ana Roux en marge du sommet de l'Otan à Chicago.", "sommet de l'Otan"),
        # not who is asked, what is told of, where something else took place, who is only named
        ("Le ministre Luc Bas a demandé à Bruxelles de réagir.", ""),
        ("Luc Bas a déclaré que l'usine de Nice fermerait.", ""),
        ("« C'est fini », a dit Luc Bas, blessé lors du match contre Toulon à Vancouver.", ""),
        ("« C'est fini », a dit le journaliste du Monde Luc Bas.", ""),
    ],
)
def test_where_it_was_said(read: Read, text: str, where: str) -> None:
    """By the narrator's words of that sentence."""
    [claim] = read(text).claims
    assert (claim.said_at.name if claim.said_at else "") == where


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("« Nous allons gagner », a déclaré Luc Bas le 3 mai 2012.", "2012-05-03"),
        ("« Nous allons gagner », a déclaré le 3 mai 2012 Luc Bas.", "2012-05-03"),
        ("« Nous allons gagner », a déclaré Luc Bas, élu le 3 mai 2012.", ""),
        ("Luc Bas a affirmé que la loi du 3 mai 2012 serait abrogée.", ""),
    ],
)
def test_when_it_was_said(read: Read, text: str, when: str) -> None:
    """Beside the cue, or whoever speaks behind it."""
    [claim] = read(text).claims
    assert (claim.said_on.edtf if claim.said_on else "") == when
