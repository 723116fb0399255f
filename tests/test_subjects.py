"""Tests of :mod:`kg.extract.quotations.subjects`: who says what the verb says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Source

if TYPE_CHECKING:
    from conftest import Read

LATTER = (
    ("Ana Bry a reçu Luc Roux à Gap. « Le pont sera refait », s'est réjoui ce dernier, cité par la radio.", "Luc Roux"),
    ("Luc Roux a reçu Ana Bry à Gap. « Le pont sera refait », a promis cette dernière.", "Ana Bry"),
)


@pytest.mark.parametrize(("text", "speaker"), LATTER)
def test_the_latter_speaks_behind_the_verb(read: Read, text: str, speaker: str) -> None:
    """The model takes « dernier » for an adjective there."""
    assert [c.speaker.name for c in read(text).claims if isinstance(c.speaker, Entity)] == [speaker]


SEIZED = (
    ("La commission, saisie en juin par l'association Marais vivant, reproche à Orial d'avoir menti.", "commission"),
    ("Le syndicat, reçu lundi par le ministre, dénonce un abandon.", "syndicat"),
)


@pytest.mark.parametrize(("text", "speaker"), SEIZED)
def test_who_has_been_seized_speaks(read: Read, text: str, speaker: str) -> None:
    """Not the agent of the participle between the commas, which the model takes for a noun."""
    [claim] = read(text).claims
    assert speaker in (claim.speaker.name if isinstance(claim.speaker, Entity) else str(claim.speaker))


OTHERS = (
    ("« La mer monte », dit un marin. « Nous partons », ajoute un autre.", "un autre"),
    ("« La mer monte », dit une voisine. « J'ai eu peur », confie une autre.", "une autre"),
    ("« La mer monte », dit un marin. « C'est autre chose », répond une voisine.", "une voisine"),
)


@pytest.mark.parametrize(("text", "speaker"), OTHERS)
def test_another_speaks(read: Read, text: str, speaker: str) -> None:
    """« un autre » is somebody, though the model takes it for an adjective."""
    last = read(text).claims[-1].speaker
    assert isinstance(last, Source)
    assert last.label == speaker


TURNED = (
    ("Le site fermera en mars, précise dans un communiqué Renault, qui ne donne pas de prix.", "Renault"),
    ("« Le site fermera », a indiqué dans un courriel Renault.", "Renault"),
    ("Le site fermera, ont annoncé direction et syndicats.", "direction et syndicats"),
    ("Le site fermera, a annoncé dans un communiqué de l'agence Reuters Luc Roux.", "Luc Roux"),
)


@pytest.mark.parametrize(("text", "speaker"), TURNED)
def test_who_speaks_stands_behind_a_paper_of_no_name(read: Read, text: str, speaker: str) -> None:
    """« dans un communiqué Renault » is no paper called so, and bare nouns that are joined are a subject."""
    [claim] = read(text).claims
    assert claim.speaker is not None
    assert claim.speaker.name == speaker


ADDRESSED = (
    (
        "« Le pont est usé », a affirmé dans un mot à l'Agence France-Presse (AFP) Marie Colin, avocate des victimes.",
        "Marie Colin",
    ),
    ("« Le pont est usé », a affirmé à la Fédération des routes (FDR) un ingénieur.", "un ingénieur"),
    ("« Le pont est usé », a affirmé Luc Roux à l'Agence France-Presse (AFP).", "Luc Roux"),
)


@pytest.mark.parametrize(("text", "speaker"), ADDRESSED)
def test_whom_something_is_told_does_not_tell_it(read: Read, text: str, speaker: str) -> None:
    """Who speaks may stand behind the bracket with the short name of the body that is told."""
    [claim] = read(text).claims
    assert claim.speaker is not None
    assert claim.speaker.name == speaker


STANDING = (
    ("Le maire souligne que la banque restera présente « dans toute la vallée ».", 1),
    ("Le préfet s'inquiète du retard que le chantier a pris.", 1),
)


@pytest.mark.parametrize(("text", "number"), STANDING)
def test_what_stands_beside_a_verb_says_nothing(read: Read, text: str, number: int) -> None:
    """« présente » behind « rester » is an adjective, and « que » behind a noun that completes the verb tells of it."""
    claims = read(text).claims
    assert len(claims) == number
    assert not text[claims[0].content.start :].startswith("le chantier")


def test_a_title_before_a_verb_is_not_said(read: Read) -> None:
    """« L'acteur, vedette du film « … », accuse X »: the subject stands before the title."""
    [claim] = read(
        "L'acteur, vedette du film « La Nuit blanche », accuse le producteur d'avoir trompé Luc Roux."
    ).claims
    assert claim.speaker is not None
    assert "acteur" in claim.speaker.name
    assert read("Une décision « absurde », juge le maire.").claims


def test_a_call_during_which_something_happens_says_nothing(read: Read) -> None:
    """« l'appel du médecin alors que » opens no clause of what the doctor says."""
    [claim] = read("Elle a raconté qu'elle avait reçu l'appel du médecin alors qu'elle dînait à Gap.").claims
    assert claim.content.end > 60


URGED = (
    ("La blessure de Luc Roux pousse le club à revoir ses plans.", 0),
    ("Le socialiste Luc Roux pousse le club à revoir ses plans.", 1),
)


@pytest.mark.parametrize(("text", "claims"), URGED)
def test_what_befalls_somebody_urges_nobody(read: Read, text: str, claims: int) -> None:
    """Only a name right behind its noun makes that noun one who speaks."""
    assert len(read(text).claims) == claims


def test_a_rule_is_observed_and_not_told(read: Read) -> None:
    """« observer « une minute de silence » » is no speech; « observe le maire » is."""
    assert not read("Les joueurs ont observé « une minute de silence » avant le match.").claims
    assert read("« Le pont est usé », observe le maire.").claims


PARTED = (
    ("« Il a fui », avait indiqué vendredi, sans plus de détails, le procureur de Foix, Luc Bas.", "Luc Bas"),
    ("« Il a fui », a précisé lundi, dans un communiqué, la procureure.", "la procureure"),
    ("L'homme est blessé, a indiqué mardi soir, devant la presse, le préfet.", "le préfet"),
    ("« Il a fui », a indiqué vendredi le procureur.", "le procureur"),
)


@pytest.mark.parametrize(("text", "speaker"), PARTED)
def test_a_day_does_not_speak(read: Read, text: str, speaker: str) -> None:
    """Who speaks stands behind the day and what commas part from it."""
    [claim] = read(text).claims
    assert claim.speaker is not None
    assert claim.speaker.name == speaker


BODIES = (
    ("La crue atteindra Gap dans la nuit, a prévenu la sécurité civile.", "la sécurité civile"),
    ("Le vent soufflera à 110 km/h, annonce la météo.", "la météo"),
    ("La gare sera vendue, précise le tract.", "le tract"),
)


@pytest.mark.parametrize(("text", "speaker"), BODIES)
def test_bodies_of_two_words_speak(read: Read, text: str, speaker: str) -> None:
    """So does what is written, and the weather forecast."""
    [claim] = read(text).claims
    assert claim.speaker is not None
    assert claim.speaker.name == speaker
