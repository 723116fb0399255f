"""Whom a pronoun that opens a sentence stands for, by what the sentence before is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant, said

from kg.terms import Form

if TYPE_CHECKING:
    from conftest import Read, Refer

    from kg.model import Reading

THING = (
    ("Le [organization Sénat] a voté une prime. La dépense effraie les maires. Elle sera financée.", "Elle"),
    ("L'[organization Assemblée] vote une taxe. La mesure vise le kérosène. Elle rapportera peu.", "Elle"),
    ("[person Jean Rolet] publie « [work Le Fleuve] ». Le roman a séduit la critique. Il sera traduit.", "Il"),
    ("[person Ana Rolet] préside. L'association [organization Orial] l'a saluée. Elle recrute.", "Elle"),
)
NAMED = (
    ("[person Jean Rolet] publie un roman. Le livre a séduit la critique. Il a dit sa joie.", "Il"),
    ("[person Jean Rolet] a été réélu. La salle a applaudi. Il brigue un autre mandat.", "Il"),
    ("La [organization CGT] proteste. Les usines ferment. Elle réunira ses délégués.", "Elle"),
)


BESIDE = (
    "[person Jean Rolet] est mort lundi. [person Luc Bas] est avocat, il a 51 ans et dirige la filiale.",
    "[person Jean Rolet] est mort lundi. [person Luc Bas] est marié, il vit à [place Melle].",
    "[person Jean Rolet] a signé. [person Luc Bas] est père de deux enfants, il dirige la filiale.",
)


def first(reading: Reading) -> list[str]:
    """The pronouns of whoever is named first."""
    named = min(reading.entities, key=lambda entity: min(m.span for m in entity.mentions))
    return [reading.text.words(m.span) for m in named.mentions if m.form is Form.PRONOUN]


LIVES = (
    "Décès de [person Jean Rolet]\n\nLe maire, [person Luc Bas], a dit « sa peine ». Né à [place Melle], il peignait.",
    "Hommage à [person Jean Rolet]\n\n« Un ami », a dit [person Luc Bas]. Natif de [place Melle], il peignait.",
)
GAP = (
    "Un sacre pour [person Jean Rolet]\n\nDimanche, [person Jean Rolet] a gagné. [person Jean Rolet] est au repos.\n\n"
)
NEWCOMER = (
    GAP + "Un motard de 27 ans s'est tué samedi soir près de [place Melle]. Il a percuté un arbre.",
    GAP + "Un cycliste de 27 ans s'est blessé samedi soir à [place Melle]. Mardi, il a quitté l'hôpital.",
)


@pytest.mark.parametrize("marked", BESIDE)
def test_who_the_clause_before_the_comma_is_about(refer: Refer, marked: str) -> None:
    """Sooner than whoever the sentence before told of."""
    assert not first(refer(marked))


@pytest.mark.parametrize("marked", NEWCOMER)
def test_who_opens_the_paragraph_goes_on(refer: Refer, marked: str) -> None:
    """Somebody told of in the paragraph itself, sooner than who was told of before it."""
    assert not first(refer(marked))


@pytest.mark.parametrize(("marked", "words"), THING)
def test_what_the_sentence_before_opens_with(refer: Refer, marked: str, words: str) -> None:
    """The thing or body that the sentence before is about is meant sooner than who was told of before it."""
    assert words not in first(refer(marked))


@pytest.mark.parametrize(("marked", "words"), NAMED)
def test_who_goes_on(refer: Refer, marked: str, words: str) -> None:
    """Things do not speak, and what does not agree with the pronoun parts nobody from it."""
    assert words in first(refer(marked))


@pytest.mark.parametrize("marked", LIVES)
def test_whose_life_it_is(refer: Refer, marked: str) -> None:
    """« Né à Melle, il … » tells of the one whom the title is about, and not of who has just spoken of him."""
    assert "il" in first(refer(marked))


@pytest.mark.parametrize(
    ("marked", "words", "who"),
    [
        (("Le préfet, [person Jean Rolet], a confirmé la fin du chantier. [person Luc Bas] l'a su par la radio. "
         "Il se dit floué."), "Il", "Luc Bas"),
        (("L'[organization Agence du Lac] veut une digue. « L'eau monte », a prévenu sa directrice, [person Ana Roux]. "
         "Elle demande un vote."), "Elle", "Ana Roux"),
        (("« L'eau monte », a prévenu [person Jean Rolet]. La digue a cédé, a affirmé un batelier de [place Melle]. "
         "Il a évoqué trois noyés."), "Il", "batelier de Melle"),
        (("« L'eau monte », a prévenu [person Jean Rolet]. Un batelier a évoqué trois noyés. La digue a cédé, a-t-il "
         "assuré."), "il", "batelier"),
    ],
)  # fmt: skip
def test_who_is_alone_in_the_sentence_before(refer: Refer, marked: str, words: str, who: str) -> None:
    """Its subject by name, or who has spoken in it, with a name or without."""
    assert meant(refer(marked), words) == {who}


def test_who_spoke_without_a_name_speaks_on(read: Read) -> None:
    """Nobody named before has said it."""
    text = "« L'eau monte », a prévenu Jean Rolet. Un batelier a évoqué trois noyés. La digue a cédé, a-t-il assuré."
    assert [who for who, _ in said(read(text))] == ["Jean Rolet", "batelier", "batelier"]


@pytest.mark.parametrize(
    "marked",
    [
        "Le maire [person Jean Rolet] a dîné. Le préfet [person Luc Bas] a été blessé. Il a porté plainte.",
        "Le maire [person Jean Rolet] a dîné. L'avocat [person Luc Bas] arrive. Il a dit sa joie.",
    ],
)
def test_who_has_a_title_is_a_subject_too(refer: Refer, marked: str) -> None:
    """« Le préfet Luc Bas a été blessé. Il … » is him, and nobody named before."""
    assert not first(refer(marked))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Le club [organization FC Metz] a répondu à [person Luc Bas]. « L'accord est clair », a-t-il ajouté.",
            "FC Metz",
        ),
        ("Le syndicat [organization Orial] a critiqué [person Luc Bas]. La grève durera, poursuit-il.", "Orial"),
        ("Le club [organization FC Metz] a dénoncé [person Luc Bas]. « Je suis triste », a-t-il ajouté.", "Luc Bas"),
        ("Le club [organization FC Metz] a critiqué [person Luc Bas]. « C'est faux », a-t-il dit.", "Luc Bas"),
        (
            "Le club [organization FC Metz] a recruté [person Luc Bas]. « L'accord est clair », a-t-il ajouté.",
            "Luc Bas",
        ),
    ],
)
def test_a_body_that_has_said_something_goes_on(refer: Refer, text: str, name: str) -> None:
    """Sooner than to whom it said it, where it adds something, but for « je » and for what is no saying."""
    assert meant(refer(text), "il") == {name}
