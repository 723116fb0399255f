"""A minister's charge names a ministry: what is told of it, and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _called(read: Read, text: str, name: str) -> list[str]:
    reading = read(text)
    [entity] = [one for one in reading.entities if name in (one.name, *one.aliases)]
    return [reading.text.meant(mention.span) for mention in entity.mentions]


@pytest.mark.parametrize(
    ("text", "charge"),
    [
        ("Le ministre de la Défense a visité l'entreprise lundi.", "Défense"),
        ("Le ministre de l'Intérieur a dissous l'association.", "Intérieur"),
        ("Le ministre de la Santé a visité l'hôpital.", "Santé"),
        ("Le ministre de l'Éducation s'est rendu à l'université.", "Éducation"),
    ],
)
def test_no_other_body_is_the_ministry(read: Read, text: str, charge: str) -> None:
    """A firm, an association, a hospital and a school that a minister has to do with."""
    assert _called(read, text, charge) == [charge]


def test_the_ministry_is(read: Read) -> None:
    """« Le ministère » behind a minister."""
    text = "Le ministre de la Défense a visité Toulouse. Le ministère promet des moyens."
    assert _called(read, text, "Défense") == ["Défense", "Le ministère"]


def test_the_charge_is_the_ministry_named_in_full(read: Read) -> None:
    """They are one; what is in feast elsewhere is no ministry."""
    text = "Le ministère de la Santé a publié un rapport. La ministre de la Santé, Ana Bas, s'en est félicitée."
    assert _called(read, text, "ministère de la Santé") == ["ministère de la Santé", "Santé"]


def test_the_ministries_of_two_lands(read: Read) -> None:
    """One minister's charge is not the ministry of the other land."""
    text = "Le ministre français de la Défense a écrit au ministère de la Défense allemand."
    assert {"ministère de la Défense", "ministère de la Défense allemand"} <= {one.name for one in read(text).entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La ministre de la Pêche, Ana Roux, a visité Dax.", "ministère de la Pêche"),
        ("Ana Roux, ministre délégué à l'Artisanat, a visité Dax.", "ministère de l'Artisanat"),
        ("Le vice-ministre chinois du Commerce, Luc Bas, a visité Dax.", "ministère du Commerce"),
        ("Le ministre délégué aux Anciens combattants Luc Bas a visité Dax.", "ministère des Anciens combattants"),
        ("La ministre chargée de la Famille, Ana Roux, a visité Dax.", "ministère de la Famille"),
        ("La Justice a été saisie par le maire de Dax.", "Justice"),
    ],
)
def test_it_is_called_as_such(read: Read, text: str, name: str) -> None:
    """Behind a minister with « de » or « à », of a land, delegate or in charge; what is told of otherwise is not."""
    assert name in [entity.name for entity in read(text).entities]


def test_no_pronoun_stands_for_a_charge(read: Read) -> None:
    """It tells whose minister somebody is."""
    reading = read(
        "Melle en paiera la moitié, a assuré le ministre de l'Artisanat. Celui-ci a souligné que la halle était prête."
    )
    told = [reading.text.words(m.span) for entity in reading.entities for m in entity.mentions]
    assert "Celui-ci" not in told


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Les ministres du G7 se sont vus à Dax.", "G7"),
        ("Les ministres de la Cédéao se sont vus à Dax.", "Cédéao"),
        ("Un ministre de l'UMP a démissionné.", "UMP"),
    ],
)
def test_the_ministers_of_a_body(read: Read, text: str, body: str) -> None:
    """They have no charge of that name."""
    assert not any(entity.name.startswith("ministère") for entity in read(text).entities)
    assert any(body in (entity.name, *entity.aliases) for entity in read(text).entities)
