"""Who has said what stands as a title, in a text that is read out, or beside a judge's question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read

_TRIAL = (
    "Le pont de Gray rouvre\n\nLes occupants du car se rendaient à une fête.\n\n« Une question de vitesse »\n\n"
    "« C'est une question de vitesse », tranche Luc Morvan, un voisin.\n"
)


def _said(read: Read, text: str) -> dict[str, str]:
    reading = read(text)
    return {
        text[claim.content.start : claim.content.end]: speaker.name if isinstance(speaker, Entity) else str(speaker)
        for claim in reading.claims
        if (speaker := claim.speaker) is not None
    }


def test_a_line_is_of_who_says_it_below(read: Read) -> None:
    """A quotation that is a line by itself has its speaker where its words come back."""
    assert _said(read, _TRIAL)["Une question de vitesse"] == "Luc Morvan"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "« Les disparus sont recherchés », est-il précisé sur le site du ministère de l'Intérieur.",
            "Les disparus sont recherchés",
            "ministère de l'Intérieur",
        ),
        ("« Ils sont nombreux », lit-on sur le site du ministère de la Santé.", "Ils sont nombreux",
         "ministère de la Santé"),
    ],
)  # fmt: skip
def test_a_text_says_what_is_read_in_it(read: Read, text: str, words: str, speaker: str) -> None:
    """« est-il précisé sur le site de » names whose text it is."""
    assert _said(read, text)[words] == speaker


def test_who_is_accused_does_not_preside(read: Read) -> None:
    """A question that « le président » thunders is not the accused man's."""
    text = (
        "L'audience débute à 14 h. Le premier est un homme de Tourcoing. Il est accusé d'avoir volé un vélo. "
        "« Vous mentez ? », tonne le président."
    )
    assert "homme" not in _said(read, text)["Vous mentez ?"]


def test_times_of_runners_are_no_quotations(read: Read) -> None:
    """« 9"86 » holds no mark of speech."""
    assert not read('Le recordman Luc Bas (9"86, 33 ans) termine septième en 10"49. Ana Roux (10"02) a gagné.').claims


def test_a_theft_ends_a_sentence(read: Read) -> None:
    """« pour un vol. Sa version » is two sentences."""
    text = "Luc Morvan conteste avoir agi pour un vol. Sa version a changé."
    assert all("Sa version" not in text[c.content.start : c.content.end] for c in read(text).claims)


@pytest.mark.parametrize(
    ("quotation", "speakers"),
    [
        ("« On recherche la source »", []),
        ("« On recherche la source. »", ["Jean Morvan"]),
        ("« On veut une réponse claire »", ["Luc Verdier"]),
    ],
)
def test_a_subhead_is_of_nobody_above(read: Read, quotation: str, speakers: list[str]) -> None:
    """A quotation without a final mark, alone on a short line, is of who says the same below, if anybody does."""
    below = "« On veut une réponse claire et vite », a dit le préfet Luc Verdier mardi."
    claims = read(f"Une dune est tombée\n\nLe maire Jean Morvan a porté plainte.\n\n{quotation}\n\n{below}").claims
    assert [getattr(c.speaker, "name", "") for c in claims if c.cue is None] == speakers
