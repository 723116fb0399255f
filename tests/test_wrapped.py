"""Tests of :mod:`kg.annotate.wrapped`: paragraphs whose lines were broken to a width."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest
from marked import told

from kg.annotate.wrapped import seamless, unwrapped
from kg.terms import Manner

if TYPE_CHECKING:
    from conftest import Read

TITLE = "Le maire de Vallorge quitte son poste"
PARAGRAPHS = (
    (
        "Le maire de Vallorge, Simon Duret, a annoncé mardi qu'il quittait son poste. « Je pars l'esprit tranquille – "
        "et sans regret –, après dix-huit années au service de la commune », a-t-il dit devant le conseil municipal."
    ),
    (
        "Son adjointe, Nadège Duret-Roy, assurera l'intérim jusqu'au vote. La société Bolvig, fondée par Simon Duret "
        "en 1998, emploie aujourd'hui 45 personnes à Vallorge."
    ),
)
_ALONE = (
    "Une brève.\n\nLe texte tient\nsur deux lignes",
    "Titre\n\n- le maire de Gap, élu en 2020 par une très large majorité\n- la maire de Dax, élue en 2014\n- Luc Bas",
    "Les élus présents à la réunion :\nSimon Duret, maire\nNadège Roy, première adjointe\nPaul Bas, conseiller\n",
    "Sous le pont coule la rivière,\nEt la rive voit passer\nLes bateaux, matin clair,\nQu'un enfant veut dépasser.\n",
    f"{TITLE}\n{PARAGRAPHS[0]}\n{PARAGRAPHS[1]}\n",
    "",
    "\n\n",
)


def _wrapped(width: int, gap: str = "\n\n") -> str:
    filled = (textwrap.fill(part, width, break_on_hyphens=False) for part in PARAGRAPHS)
    return gap.join([TITLE, *filled])


@pytest.mark.parametrize("width", [50, 60, 72, 100])
def test_paragraphs_are_whole(width: int) -> None:
    """One line each, of the same length, whatever the width."""
    text = _wrapped(width)
    found = unwrapped(text)
    assert found.split("\n\n") == [TITLE, *PARAGRAPHS]
    assert len(found) == len(text)


def test_paragraphs_without_blank_lines() -> None:
    """A line that has room for the next word ends its paragraph."""
    assert unwrapped(_wrapped(60, "\n")).split("\n") == [TITLE, *PARAGRAPHS]


@pytest.mark.parametrize("text", _ALONE)
def test_what_is_not_wrapped(text: str) -> None:
    """Lists, verse, few words and a text of a paragraph a line are left alone."""
    assert unwrapped(text) == text


def test_an_item_of_a_list_begins_a_line() -> None:
    """In a wrapped text too."""
    text = f"{_wrapped(60)}\n- le vote du budget de la commune\n- le choix d'un nouvel adjoint"
    assert unwrapped(text).count("\n- ") == text.count("\n- ")


@pytest.mark.parametrize("width", [50, 72])
def test_what_is_read(read: Read, width: int) -> None:
    """The same as of a paragraph a line; what a name or a claim spans is told without the break, and quoted with it."""
    text = _wrapped(width)
    found, plain = read(text), read("\n\n".join([TITLE, *PARAGRAPHS]))
    assert told(found) == told(plain)
    assert [(claim.speaker, claim.manner) for claim in found.claims] == [
        (claim.speaker, claim.manner) for claim in plain.claims
    ]
    assert all("\n" not in entity.name for entity in found.entities)
    [said] = [text[c.content.start : c.content.end] for c in found.claims if c.manner is Manner.DIRECT]
    assert "\n" in said
    assert said.split() == PARAGRAPHS[0].partition("« ")[2].partition(" »")[0].split()


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ('Une grève\n"Rien ne bouge"\n, a dit Luc Roy.', 'Une grève\n"Rien ne bouge" , a dit Luc Roy.'),
        ("Une grève\n« Rien ne bouge »,\na dit Luc Roy.", "Une grève\n« Rien ne bouge », a dit Luc Roy."),
        (
            'Une grève\nLa déléguée des ouvriers, Nadège Duret-Roy, a assuré que la paie était\n"bloquée"\ndepuis mai.',
            'Une grève\nLa déléguée des ouvriers, Nadège Duret-Roy, a assuré que la paie était "bloquée" depuis mai.',
        ),
    ],
)
def test_a_quotation_set_apart_is_in_its_sentence(broken: str, whole: str) -> None:
    """A line that only goes on is one with the quotation above it, and with what led that in."""
    assert seamless(broken) == whole


@pytest.mark.parametrize(
    "text",
    [
        "« Rien ne bouge »\npar Luc Roy\nLe maire se tait.",
        "Une grève\nLe maire parle\n« Rien ne bouge. »\nLuc Roy a dit oui.",
        "Une grève\nOn dit « non »\n\nen mai 2020\nLuc Roy a dit oui.",
    ],
)
def test_other_lines_are_their_own(text: str) -> None:
    """Signatures, subheads and what a blank line parts."""
    assert seamless(text) == text
