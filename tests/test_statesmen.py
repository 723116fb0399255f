"""Tests of who leads a state, a government or a ministry: three people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _called(read: Read, text: str) -> set[str]:
    """The words by which Luc Vial is called."""
    reading = read(text)
    [named] = [entity for entity in reading.entities if entity.name == "Luc Vial"]
    return {reading.document.text[m.span.start : m.span.end].lower() for m in named.mentions}


@pytest.mark.parametrize(
    ("who", "other"),
    [
        ("Le Premier ministre Luc Vial", "le ministre de l'Économie"),
        ("Luc Vial, ministre de la Culture,", "le Premier ministre"),
        ("Le ministre de la Culture, Luc Vial,", "le président de la République"),
        ("Le chef de l'État, Luc Vial,", "le Premier ministre"),
        ("Le chef de l'État, Luc Vial,", "le maire de Gap"),
        ("Le chef de l'État, Luc Vial,", "l'ambassadeur de Russie"),
        ("Le sénateur Luc Vial", "le Premier ministre"),
        ("Le président français Luc Vial", "le garde des Sceaux"),
        ("Le maire de Dax, Luc Vial,", "le garde des Sceaux"),
    ],
)
@pytest.mark.parametrize("told", ["{0} a critiqué le projet.", "Ana Roux a rencontré {0}."])
def test_each_of_them_is_another(read: Read, who: str, other: str, told: str) -> None:
    """Nobody is both."""
    sentence = told.format(other)
    text = f"{who} a reçu les élus mardi. {sentence[0].upper()}{sentence[1:]}"
    assert other.lower() not in _called(read, text)


@pytest.mark.parametrize(
    ("who", "again"),
    [
        ("Le Premier ministre Luc Vial", "le chef du gouvernement"),
        ("Le Premier ministre Luc Vial", "le Premier ministre"),
        ("Luc Vial, Premier ministre,", "le Premier ministre"),
        ("Le président français Luc Vial", "le chef de l'État"),
        ("Le chef de l'État, Luc Vial,", "le président"),
        ("Le ministre de la Culture, Luc Vial,", "le ministre"),
        ("Le maire de Dax, Luc Vial,", "l'édile"),
    ],
)
def test_and_the_same_is_taken_up(read: Read, who: str, again: str) -> None:
    """By another word for what he leads too."""
    assert again.lower() in _called(
        read, f"{who} a reçu les élus mardi. {again[0].upper()}{again[1:]} a critiqué le projet."
    )


def test_who_led_a_government_may_have_been_mayor(read: Read) -> None:
    """What is over bars nothing."""
    text = "Le chef du gouvernement, Luc Vial, a reçu les élus mardi. L'ex-maire de Gap a critiqué le projet."
    assert "l'ex-maire de gap" in _called(read, text)


def test_a_spokesman_is_of_one_ministry(read: Read) -> None:
    """Who speaks for another has not been told before."""
    text = (
        "Le feu a fait deux morts, a annoncé un porte-parole du ministère de la Défense. « C'est fini », a dit "
        "Luc Vial, porte-parole du ministère de la Santé."
    )
    told = [s.object for s in read(text).statements if s.predicate == "affiliation" and s.subject.name == "Luc Vial"]
    assert [getattr(body, "name", "") for body in told] == ["ministère de la Santé"]
