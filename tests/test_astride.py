"""Subjects over what parts them from their verb."""

from __future__ import annotations

import pytest

from kg.annotate.universal import SUBJECTS
from kg.model import Document
from kg.work import parser

OPENINGS = (
    "Malgré la pluie,",
    "Alors que la foule gronde,",
    "Le port a fermé et",
    "On apprend que",
    "Rien ne change :",
)
ASIDES = (
    ", fière de son bilan,",
    ", dont chacun se méfie,",
    ", citée par un témoin,",
    ", qui vient d'ouvrir un bureau,",
    ", a précisé le greffier,",
    ", de l'avis général,",
    " – longtemps ignorée –",
    " (à droite)",
)


def _told(sentence: str, verb: str) -> list[str]:
    """The subjects of a verb."""
    [text] = parser("fr").parse([Document(sentence)])
    at = next(token.index for token in text.tokens if token.text == verb)
    return [token.text for token in text.tokens if token.head == at and token.dep in SUBJECTS]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_does_not_part_a_verb_from_its_subject_behind_what_opens(opening: str, aside: str) -> None:
    """Whatever opens the sentence, the verb behind an aside is of whoever stands before it."""
    assert _told(f"{opening} la chorale de Gisors{aside} prépare une tournée.", "prépare") == ["chorale"]


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("Le doyen, Ivan Roz, 60 ans, a ouvert le bal.", "ouvert", "doyen"),
        ("Le film, a raconté le producteur, Ivan Roz, sera tourné au Maroc.", "tourné", "film"),
        ("Faute de place, Numéro 9, filiale de Valmy, quitte le quartier.", "quitte", "Numéro"),
        ("La digue a cédé et un pêcheur, emporté par le courant, a été retrouvé à Cayeux.", "retrouvé", "pêcheur"),
        ("C'est le pont que la ville, en quête d'argent, a vendu.", "vendu", "ville"),
    ],
)
def test_the_subject_is_the_phrase_before_the_aside(sentence: str, verb: str, subject: str) -> None:
    """The noun before an aside is the subject, not a name beside it nor who speaks."""
    assert _told(sentence, verb) == [subject]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Le 4 mai, à Sens, ont défilé des vignerons.", "défilé"),
        ("À Dieppe, où la pêche décline, vivent des retraités.", "vivent"),
        ("La mairie a rasé la halle, selon les riverains, et a vendu le terrain.", "vendu"),
        ("Les jurés ont entendu Ivan Roz, maire de Sens, ont lu une lettre et sont partis.", "lu"),
    ],
)
def test_what_only_stands_before_is_no_subject(sentence: str, verb: str) -> None:
    """Neither when, nor where, nor an object of another verb is the subject of one behind an aside."""
    assert {"mai", "Dieppe", "halle", "Ivan", "Roz", "riverains"}.isdisjoint(_told(sentence, verb))


def test_each_relative_pronoun_keeps_its_verb() -> None:
    """A verb behind « qui » and an aside is that of « qui »."""
    assert _told("Le groupe soutient des artistes qui, depuis Lens, préparent un album.", "préparent") == ["qui"]
