"""Whose words are those of an office: of who is told to hold it, before or after, and else of somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _speaker(read: Read, text: str) -> str:
    """The name, or words, of who says that the bridge will hold."""
    found = read(text)
    [claim] = [claim for claim in found.claims if "pont" in found.text.words(claim.content)]
    assert claim.speaker is not None
    return getattr(claim.speaker, "name", None) or str(getattr(claim.speaker, "label", ""))


_TOLD = (
    (
        "Paul Bréval réclame un délai. « Le pont tiendra », rétorque le ministre des Transports.",
        "Des experts l'ont vu lundi. C'est la deuxième visite de Jean Corvol, ministre des Transports.",
        "Jean Corvol",
    ),
    (
        "La chercheuse Ana Vimont a critiqué les travaux. La directrice du port a juré que le pont tiendrait.",
        "Il pleut. Eva Corvol, directrice du port depuis dix ans, recevra les riverains.",
        "Eva Corvol",
    ),
    (
        "Le rapporteur du texte a assuré lundi que le pont tiendrait.",
        "« Nous paierons », a ajouté Jean Corvol.",
        "Jean Corvol",
    ),
)
_NEW = (
    (
        "Le romancier Paul Bréval a parlé le premier. « C'est long », a-t-il lancé.",
        "Le patron de l'usine a répondu que le pont tiendrait.",
        "patron de l'usine",
    ),
    (
        "Marc Bréval, syndicaliste à Dax, a critiqué le plan.",
        "Le recteur de l'académie a assuré que le pont tiendrait.",
        "recteur de l'académie",
    ),
    (
        "« C'est long », a lancé le président du conseil régional Paul Bréval.",
        "D'après le président du tribunal, le pont tiendra.",
        "président du tribunal",
    ),
    (
        "« C'est long », a lancé le secrétaire général du syndicat Paul Bréval.",
        "D'après le secrétaire général du parti, le pont tiendra.",
        "secrétaire général du parti",
    ),
)


@pytest.mark.parametrize(("first", "then", "name"), _TOLD)
def test_who_holds_the_office_says_so(read: Read, first: str, then: str, name: str) -> None:
    """Where the text tells it beside a name, also behind, or where a name goes on with what the office has said."""
    assert _speaker(read, f"{first} {then}") == name


@pytest.mark.parametrize(("first", "then", "words"), _NEW)
def test_an_office_of_which_nobody_is_told_is_somebody_new(read: Read, first: str, then: str, words: str) -> None:
    """Where who spoke last has a trade alone, or holds an office of that name in something else."""
    assert words in _speaker(read, f"{first} {then}")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            (
                "« On verra », a dit Jean Corvol, secrétaire adjoint de la CGT. « Le pont tiendra », a juré le "
                "secrétaire CGT. Lundi, le secrétaire général de la CGT, Didier Orvel, avait souri."
            ),
            "Jean Corvol",
        ),
        ("Albéric de Corvol (UMP) a ri. « Le pont tiendra », a déclaré M. de Corvol.", "Albéric de Corvol"),
        ("Eva d'Orvel a ri. « Le pont tiendra », a déclaré Mme d'Orvel.", "Eva d'Orvel"),
    ],
)
def test_who_bears_a_badge_or_a_polite_title(read: Read, text: str, name: str) -> None:
    """« le secrétaire CGT » is no other than who is told as its secretary, « M. de Corvol » than Albéric de Corvol."""
    assert _speaker(read, text) == name
