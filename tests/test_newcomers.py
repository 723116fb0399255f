"""Who is named for the first time, and told in the next sentence to be what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Read, Refer

HIMPE = "[person Rolf Himpe], le chef des ventes, invoque la crise. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (HIMPE + "[person Jean Marcou] a reçu [person Lino Mital]. Le ministre wallon a pris des notes.",
         "Le ministre wallon", "Jean Marcou"),
        ("[person Luc Bas] doit partir, a tranché hier [person Jean Roux]. Le sénateur répondait à un rapport.",
         "Le sénateur", "Jean Roux"),
        (("L'[organization EPA] a pris la direction des opérations. Le [organization Sierra Club] demande la fermeture"
          " du pipeline. L'organisation écologiste rappelle que l'oléoduc date de 1969."), "L'organisation écologiste",
         "Sierra Club"),
        ("[organization Orvalia] a racheté [organization Trimelec] en mai. Le groupe devient numéro deux.",
         "Le groupe", "Orvalia"),
        ("[person Ana Roux] a protesté lundi. L'ancienne maire de Dax attend des excuses.",
         "L'ancienne maire de Dax", "Ana Roux"),
        (HIMPE + "À Dax, [person Lino Mital] s'est dit ému. Mardi, le Premier ministre a promis une aide.",
         "le Premier ministre", "Lino Mital"),
        ("Le Kényan [person Ezekiel Kembo] a remporté son titre. Il a devancé son compatriote.", "Il", "Ezekiel Kembo"),
    ],
)  # fmt: skip
def test_who_is_new_is_told_next(refer: Refer, text: str, words: str, name: str) -> None:
    """The subject of the sentence before, or who spoke in it, of whom nothing was said; an inhabitant is no land."""
    assert meant(refer(text), words) == {name}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Le sénateur [person Luc Bas] a protesté. [person Jean Roux] l'a suivi. Le sénateur a quitté la salle.",
         "Le sénateur", "Jean Roux"),
        ("Le [place Canada] tremble. La ministre a déclaré l'état de catastrophe.", "l'état de catastrophe", "Canada"),
    ],
)  # fmt: skip
def test_who_is_told_of_is_not_told_again(refer: Refer, text: str, words: str, name: str) -> None:
    """Not who came after one so called, nor of whom it was said who he is; a condition is no country."""
    assert name not in meant(refer(text), words)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] a été élu dimanche sénateur du Gers. Le maire de [place Gray] succède à [person Ana Roux].",
         "Le maire de Gray", "Luc Bas"),
        ("[person Ana Roux] a démissionné du conseil. La maire de [place Gray] dénonce un choix imposé.",
         "La maire de Gray", "Ana Roux"),
        ("[person Ana Roux] a été élue mardi députée. « Merci », a lancé l'élue.", "l'élue", "Ana Roux"),
    ],
)  # fmt: skip
def test_who_is_elected_is_told_to_lead(refer: Refer, text: str, words: str, name: str) -> None:
    """The one person of the sentence before, by the town that she leads or by what she has just been made."""
    assert meant(refer(text), words) == {name}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] a été élu. Le maire de [place Gray] l'a félicité.", "Le maire de Gray", "Luc Bas"),
        ("[person Luc Bas] a été élu. Le maire de [place Gray] lui a écrit.", "Le maire de Gray", "Luc Bas"),
        ("[person Luc Bas] a démissionné. La maire de [place Gray] dénonce un choix imposé.", "La maire de Gray",
         "Luc Bas"),
        ("[person Luc Bas] a démissionné du parti. Le procureur de [place Gray] enquête.", "Le procureur de Gray",
         "Luc Bas"),
    ],
)  # fmt: skip
def test_who_leads_is_another(refer: Refer, text: str, words: str, name: str) -> None:
    """Not whom a pronoun beside takes up, nor a man for a woman, nor one who never told of a case."""
    assert name not in meant(refer(text), words)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La [place France] a réagi lundi. Un séisme a frappé le [place Népal]. Des secours sont dans l'ouest du pays.",
         "Népal"),
        ("Le [place Népal] a reçu l'aide de l'[place Inde]. Des ponts sont coupés dans l'est du pays.", "Népal"),
        ("Le [place Nigeria] craint la création d'un [organization État islamique] dans le nord du pays.", "Nigeria"),
        ("Le [place Mali] est en guerre. Des combats ont lieu dans le nord du pays.", "Mali"),
    ],
)  # fmt: skip
def test_a_part_of_the_country_named_last(refer: Refer, text: str, name: str) -> None:
    """« dans l'ouest du pays »."""
    assert meant(refer(text), "pays") == {name}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Vidal], 17 ans, a été tué par un automobiliste. L'adolescent rentrait.", "L'adolescent",
         "Luc Vidal"),
        ("[organization Air Bolvig] a acheté un avion à [organization Airbus]. La compagnie aérienne l'attend.",
         "La compagnie aérienne", "Air Bolvig"),
        ("L'[organization Autorité de gestion des crues] ([organization Afad]) a parlé. Celle-ci compte 3 morts.",
         "Celle-ci", "Autorité de gestion des crues"),
    ],
)  # fmt: skip
def test_whom_age_or_name_tells(refer: Refer, text: str, words: str, name: str) -> None:
    """A boy by his age, an airline by how its name begins, a body by letters of another language."""
    assert meant(refer(text), words) == {name}


def test_a_label_is_what_is_told_behind_its_colon(refer: Refer) -> None:
    """« Orial : Le groupe … » tells of Orial."""
    text = "[organization Bolvig] a gagné.\n\n[organization Orial] : Le groupe va supprimer 300 postes en France."
    assert meant(refer(text), "Le groupe") == {"Orial"}


def test_a_firm_heads_its_part_of_a_round_up(read: Read) -> None:
    """« ORIAL ¶ Le groupe … ¶ VALTIS ¶ La société … »: each is told of below its own name."""
    text = (
        "Les valeurs du jour\n\nORIAL\n\nLe groupe a vendu 300 hôtels. Il en garde 200.\n\nVALTIS\n\n"
        "La société a signé un contrat de 3 millions d'euros."
    )
    found = read(text)
    told = {found.text.words(m.span): one.name for one in found.entities for m in one.mentions}
    assert (told["Le groupe"], told["La société"]) == ("ORIAL", "VALTIS")
