"""Subjects behind a circumstance that opens a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Source

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Un an après le suicide de leur fils, Anne et Luc Bas ont assigné la ville.", "assigné", "Anne"),
        ("En visite à Dax, le ministre de la Justice, Luc Bas, lui a répondu vendredi.", "répondu", "ministre"),
        ("Selon La Voix du Nord, l'établissement, géré par le groupe Orial, avait fait faillite.", "fait",
         "établissement"),
        ("Pour le professeur Jean Alliot, la digitaline retrouvée dans le corps provenait d'un soin.", "provenait",
         "digitaline"),
        ("Selon les parents, la principale, Anne Roy, alertée trois fois, n'a jamais saisi le rectorat.", "saisi",
         "principale"),
        ("Selon le fabricant, la société Kerlan, le produit a nui.", "nui", "produit"),
        ("En 2015, Luc Bas, alors ministre, a été condamné à Dax.", "condamné", "Luc"),
        ("En France, en Italie, en Espagne, la chaleur a tué.", "tué", "chaleur"),
        ("Chez Orial, où il sera remplacé, on refuse de parler.", "refuse", "on"),
        ("Selon le maire, qui a voté, il pleuvra.", "pleuvra", "il"),
    ],
)  # fmt: skip
def test_the_subject_is_behind_the_comma(parse: Parse, text: str, verb: str, subject: str) -> None:
    """It is neither in the circumstance nor a name that tells more of that."""
    tokens = parse(text).tokens
    over = next(token for token in tokens if token.text == verb)
    assert subject in {
        token.text for token in tokens if token.head == over.index and token.dep.startswith(("nsubj", "expl"))
    }


def test_a_source_is_not_who_is_told_of(read: Read) -> None:
    """« Selon les parents, la principale, Anne Roy, n'a rien fait »: the parents say so."""
    [claim] = read("Selon les parents, la principale, Anne Roy, alertée trois fois, n'a jamais saisi le juge.").claims
    assert isinstance(claim.speaker, Source)


def test_who_mourns_has_not_died(read: Read) -> None:
    """« après le suicide de leur fils, Anne et Luc Bas »."""
    events = read("Un an après le suicide de leur fils, Anne et Luc Bas ont assigné la ville de Dax.").events
    dead = [filler for event in events if event.kind == "Death" for _, filler in event.roles]
    assert not [one for one in dead if isinstance(one, Entity) and "Bas" in one.name]
