"""Who has won what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Find, Read

_FOUND = (
    (
        "[Ana Roux|person], chevalière de la [Légion d'honneur|organization], est morte.",
        ("Ana Roux", "award", "chevalière de la Légion d'honneur", "apposition"),
    ),
    (
        "[Ana Roux|person] est officier de l'ordre des Arts et des Lettres.",
        ("Ana Roux", "award", "officier de l'ordre des Arts et des Lettres", "copula"),
    ),
    (
        "[Ana Roux|person] a reçu le prix Tremplin des lycéens pour son roman.",
        ("Ana Roux", "award", "prix Tremplin des lycéens", "verb-obj"),
    ),
    (
        "[Ana Roux|person] a reçu le prix Nobel de physique pour ses travaux.",
        ("Ana Roux", "award", "prix Nobel de physique", "verb-obj"),
    ),
    (
        "[Ana Roux|person], prix Tremplin 2011, sera à Dax.",
        ("Ana Roux", "award", "prix Tremplin", "prize-laureate"),
    ),
    (
        "Lauréate du prix Tremplin en 2004, [Ana Roux|person] vit à Dax.",
        ("Ana Roux", "award", "prix Tremplin", "prize-laureate"),
    ),
    (
        "Le prix Nobel de physique a été attribué à [Ana Roux|person] et à [Hugo Vial|person].",
        ("Hugo Vial", "award", "prix Nobel de physique", "prize-given"),
    ),
    (
        "Le prix Tremplin, remis à [Ana Roux|person], est ancien.",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "Le prix Tremplin attribué en 2011 à [Ana Roux|person] a surpris.",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "Le prix Tremplin est revenu à [Ana Roux|person].",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "L'académie a décerné le prix Tremplin à [Ana Roux|person].",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "Le prix de la reprise a été remis à la société [Bolvig|organization].",
        ("Bolvig", "award", "prix de la reprise", "prize-given"),
    ),
    (
        "[Ana Roux|person], lauréate du prix Tremplin, est morte.",
        ("Ana Roux", "award", "prix Tremplin", "prize-laureate"),
    ),
    (
        "[Bolvig|organization] a décroché le grand prix Tremplin.",
        ("Bolvig", "award", "grand prix Tremplin", "verb-obj"),
    ),
    (
        "[Ana Roux|person] a obtenu le prix Tremplin en 1948 pour son roman [Les Vignes|work].",
        ("Les Vignes", "award", "prix Tremplin", "prize-work"),
    ),
    (
        "Le prix Tremplin a été remis à [Ana Roux|person] pour [Les Vignes|work].",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "[Ana Roux|person] s'est vu décerner le prix Tremplin.",
        ("Ana Roux", "award", "prix Tremplin", "prize-seen"),
    ),
    (
        "Le jury du prix Tremplin a couronné mardi [Ana Roux|person].",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "[Ana Roux|person], récompensée par le prix Tremplin, a remercié son père.",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "Ce long travail a valu à [Ana Roux|person] le prix Tremplin.",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "[Ana Roux|person] est repartie avec le prix du meilleur espoir.",
        ("Ana Roux", "award", "prix du meilleur espoir", "verb-avec"),
    ),
    (
        "[Ana Roux|person] a obtenu le bronze au saut en longueur.",
        ("Ana Roux", "award", "bronze", "verb-obj"),
    ),
    (
        "[Ana Roux|person] a été sacrée championne du monde de judo à Gap.",
        ("Ana Roux", "award", "championne du monde de judo", "copula"),
    ),
    (
        "Le coureur [Hugo Vial|person], champion d'Europe du relais, est blessé.",
        ("Hugo Vial", "award", "champion d'Europe du relais", "apposition"),
    ),
)
_NOT = (
    ("[Ana Roux|person] a remporté le huitième titre de sa carrière.", ("Ana Roux", "award")),
    ("[Ana Roux|person], le prix à payer, est partie.", ("Ana Roux", "award")),
    (
        "Le jury du prix Tremplin a déçu [Ana Roux|person].",
        ("Ana Roux", "award", "prix Tremplin"),
    ),
    (
        "[Ana Roux|person] a gagné de l'or au marché.",
        ("Ana Roux", "award", "or"),
    ),
    (
        "[Ana Roux|person], championne en titre, a perdu.",
        ("Ana Roux", "award", "championne"),
    ),
    (
        "Le prix de vente a été remis à [Ana Roux|person].",
        ("Ana Roux", "award", "prix de vente"),
    ),
    (
        "[Ana Roux|person] a critiqué le prix Tremplin pour [Les Vignes|work].",
        ("Les Vignes", "award", "prix Tremplin"),
    ),
    (
        "Un titre de transport a été remis à [Ana Roux|person].",
        ("Ana Roux", "award", "titre de transport"),
    ),
    (
        "[Ana Roux|person], fille du titulaire du prix Tremplin, est morte.",
        ("Ana Roux", "award", "prix Tremplin"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_who_wins_a_prize(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """Whichever of the prize and its winner the verb has for subject."""
    assert wanted in find(marked)


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_who_wins_a_prize_not(marked: str, unwanted: tuple[str, ...], find: Find) -> None:
    """What only costs, or is somebody else's, is no prize."""
    assert unwanted not in {row[: len(unwanted)] for row in find(marked)}


@pytest.mark.parametrize("prize", ["la Palme d'or", "le Lion d'or", "l'Ours d'or"])
def test_a_prize_that_is_won_is_no_happening(read: Read, prize: str) -> None:
    """Nobody takes part in it, and it is not held where it is given."""
    reading = read(f"Le cinéaste Marc Tréhot a reçu {prize} samedi à Lorient.")
    told = {statement.predicate for statement in reading.statements}
    assert told.isdisjoint({"participant", "startDate", "locatedIn"})
    assert "award" in told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le prix Tremplin n'a pas été attribué à Ana Roux.", Status.DENIED),
        ("L'académie n'a pas remis le prix Tremplin à Ana Roux.", Status.DENIED),
        ("Le prix Tremplin n'est pas allé à Ana Roux.", Status.DENIED),
        ("Le prix Tremplin sera décerné samedi à Ana Roux.", Status.PLANNED),
        ("Si le prix Tremplin était remis à Ana Roux, elle le refuserait.", Status.POSSIBLE),
        ("Le prix Tremplin a été décerné samedi à Ana Roux.", Status.ASSERTED),
    ],
)
def test_a_prize_is_given_as_its_verb_has_it(read: Read, text: str, status: Status) -> None:
    """What is denied, planned or supposed of the giving is so of the prize."""
    assert [s.status for s in read(text).statements if s.predicate == "award"] == [status]


def test_a_prize_never_given(read: Read) -> None:
    """« jamais décerné à » gives nobody a prize."""
    found = read("Le prix Tremplin, jamais décerné à Ana Roux, est contesté.").statements
    assert not [s for s in found if s.predicate == "award" and s.status is Status.ASSERTED]


def test_all_who_are_given_a_prize(read: Read) -> None:
    """A prize given to several in a row is that of each, the land of the first ones told before their names."""
    text = "Le prix Nobel de chimie a été attribué aux Danois Niels Holm et Erik Lund, et au Suédois Olaf Berg."
    won = {s.subject.name for s in read(text).statements if s.predicate == "award"}
    assert won == {"Niels Holm", "Erik Lund", "Olaf Berg"}
