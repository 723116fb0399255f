"""Descriptions beside the name of what they describe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer

PAIRED = (
    ("Ana Vial, Ben Roy et le comédien et metteur en scène [person Michel Bouj] étaient là.", "Michel Bouj"),
    ("L'acteur et humoriste [person Paul Bas] a réagi. Le chanteur [person Luc Vial] est parti.", "Paul Bas"),
)
CALLED = (
    ("Un homme du nom de [person Karim Bessa] est venu. Il a crié.", "Karim Bessa"),
    ("Une société du nom de [organization Tolvex] recrute. Elle est née à Dax.", "Tolvex"),
)

SAID = (
    ("L'exploitant, le groupe [organization Orial], se tait.", "Orial", "L'exploitant"),
    ("Son armateur, la compagnie maritime [organization Orial], nie toute faute.", "Orial", "Son armateur"),
    ("Elle porte un rover, baptisé [product Sachi], mis au point à Dax.", "Sachi", "un rover"),
    ("Une association nommée [organization Racines] aide les jeunes.", "Racines", "Une association"),
    ("[person Paul Roux], le maire de Dax, a voté.", "Paul Roux", "le maire de Dax"),
    ("Le maire de Dax, [person Paul Roux], a voté.", "Paul Roux", "Le maire de Dax"),
    ("Le maire de Dax, M. [person Roux], a voté.", "Roux", "Le maire de Dax"),
    ("Le maire de Dax, [person Luc Bas] est mort.", "Luc Bas", "Le maire de Dax"),
    ("L'adjoint au maire, [person Luc Bas], a ri.", "Luc Bas", "L'adjoint au maire"),
    ("Elle dirige le parti majoritaire, [organization La Dordogne Unie].", "La Dordogne Unie", "le parti majoritaire"),
    (
        "Elle rejoint [organization La Dordogne Unie], le parti de la majorité et souhaite continuer à [place Nice].",
        "La Dordogne Unie",
        "le parti de la majorité",
    ),
    ("Le manager du Racing 92, [person Luc Bas] a ri.", "Luc Bas", "Le manager du Racing"),
    (
        "[person Ana Roy] dirige la cour, dont l'ancien préfet, [person Luc Bas] est parti.",
        "Luc Bas",
        "l'ancien préfet",
    ),
    ("[person Paul Roux] est le maire de Dax.", "Paul Roux", "le maire de Dax"),
    ("L'enseigne [organization Verniers] recrute. L'enseigne ouvrira mardi.", "Verniers", "L'enseigne"),
    ("La ville de [place Dax] recrute. La ville a voté.", "Dax", "La ville"),
    ("Le porte-parole de l'opposition, [person Luc Bas], a ri.", "Luc Bas", "Le porte-parole de l'opposition"),
    ("Son avocat, Me [person Luc Bas], a ri.", "Luc Bas", "Son avocat"),
    ("Leur entraîneur, l'ancien gardien [person Luc Bas], a ri.", "Luc Bas", "Leur entraîneur"),
    ("Le juge chargé du dossier, [person Luc Bas], a ri.", "Luc Bas", "Le juge"),
    ("Leur entraîneur, le [place Suisse] [person Luc Bas], a ri.", "Luc Bas", "Leur entraîneur"),
    ("Leur entraîneur, l'ancien gardien [place polonais] [person Luc Bas], a ri.", "Luc Bas", "Leur entraîneur"),
    ("La maire ([organization UVP]) de Dax, [person Anne Roux], a ri.", "Anne Roux", "La maire"),
    ("La maire sortante, [person Anne Roux] ([organization UVP]), a ri.", "Anne Roux", "La maire sortante"),
    ("Le maire ([organization UVP]), [person Luc Bas], a ri.", "Luc Bas", "Le maire"),
    ("L'un de ses lieutenants, [person Luc Bas], a ri.", "Luc Bas", "L'un de ses lieutenants"),
    ("Le député-maire de Dax, [person Luc Bas], a ri.", "Luc Bas", "Le député-maire de Dax"),
    ("[person Luc Bas], un zingueur de Dax, a ri.", "Luc Bas", "un zingueur de Dax"),
    ("Un zingueur, [person Luc Bas], a ri.", "Luc Bas", "Un zingueur"),
    ("On a vu [person Luc Bas], 61 ans, un zingueur de Dax.", "Luc Bas", "un zingueur de Dax"),
    ("« [work Les Marais] », un petit film, sort mercredi.", "Les Marais", "un petit film"),
    (
        "La [organization Fédération des cirques] (FDC), une association née à Dax, a protesté.",
        "Fédération des cirques",
        "une association",
    ),
)
UNSAID = (
    ("L'exploitant, le groupe [organization Orial] et l'État ont signé.", "Orial"),
    ("Le maire [person Paul Roux] a voté.", "Paul Roux"),
    ("[person Paul Roux], maire de Dax, a voté.", "Paul Roux"),
    ("[person Paul Roux] est un menuisier.", "Paul Roux"),
    ("Pour [person Paul Roux], le maire a tort.", "Paul Roux"),
    ("Sa mère, dit-on, plaint [person Paul Roux].", "Paul Roux"),
    ("[person Paul Roux], la voix cassée, a chanté.", "Paul Roux"),
    ("[person Paul Roux], le lendemain, a chanté.", "Paul Roux"),
    ("Pour [person Paul Roux], un zingueur coûte cher.", "Paul Roux"),
    ("Le sénateur UMP [person Paul Roux] a chanté.", "Paul Roux"),
    ("Le président par intérim [person Paul Roux] a chanté.", "Paul Roux"),
    ("Chez les joueuses, la [place Suisse] [person Anne Roux] a gagné.", "Anne Roux"),
    ("Sur la bâche, [person Paul Roux] a dessiné un lion.", "Paul Roux"),
    ("On a vu [person Paul Roux], un zingueur et un merle.", "Paul Roux"),
    ("Un accord lie la direction, la [organization CFDT] et [organization FO].", "CFDT"),
    ("[person Paul Roux] est maire. Ana Bo a vu le chef de leur parti.", "Paul Roux"),
    ("Il a cité [organization Verniers], l'érosion du sable.", "Verniers"),
    ("Meurtre de [person Paul Roux] : un suspect arrêté", "Paul Roux"),
    ("Mort de [person Paul Roux] : un homme est interrogé", "Paul Roux"),
)


@pytest.mark.parametrize(("marked", "name", "words"), SAID)
def test_mention(refer: Refer, marked: str, name: str, words: str) -> None:
    """An apposition or predicate with an article, and a later use of a title, are mentions."""
    reading = refer(marked)
    [entity] = [entity for entity in reading.entities if entity.name == name]
    assert words in [reading.text.words(mention.span) for mention in entity.mentions]


@pytest.mark.parametrize(("marked", "name"), UNSAID)
def test_no_mention(refer: Refer, marked: str, name: str) -> None:
    """A title beside a name, a description without article and an indefinite predicate are none."""
    reading = refer(marked)
    [entity] = [entity for entity in reading.entities if entity.name == name]
    assert [reading.text.words(mention.span) for mention in entity.mentions] == [name]


@pytest.mark.parametrize(("marked", "name"), CALLED)
def test_what_gives_its_name_is_of_it(refer: Refer, marked: str, name: str) -> None:
    """« un homme du nom de »: one figure, which a pronoun goes on with."""
    reading = refer(marked)
    [entity] = reading.entities
    assert entity.name == name
    assert len(entity.mentions) > 1


@pytest.mark.parametrize(("marked", "name"), PAIRED)
def test_who_has_two_functions_is_one(refer: Refer, marked: str, name: str) -> None:
    """« le comédien et metteur en scène »: both are told of whoever is named behind, and of nobody before."""
    reading = refer(marked)
    [entity] = [entity for entity in reading.entities if entity.name == name]
    assert [reading.text.words(mention.span) for mention in entity.mentions] == [name]
    assert all(len(other.mentions) == 1 for other in reading.entities if other.kind.value == "person")


def test_a_trade_stands_before_the_name_of_its_body(refer: Refer) -> None:
    """« Le groupe français de services aux entreprises Orial » is Orial, and no mention of a body told before."""
    text = "[organization Bolvig] a ri. Le groupe français de services aux entreprises [organization Orial] a acheté."
    told = {m.span.start: e.name for e in refer(text).entities for m in e.mentions}
    assert told.get(len("Bolvig a ri. ")) != "Bolvig"


def test_several_things_are_no_body(refer: Refer) -> None:
    """« … par une équipe de l'Université de Gand, les relevés par … » goes on, and says nothing of what it follows."""
    text = (
        "Les fouilles ont été faites par une équipe de l'[organization Université de Gand], les relevés par une équipe"
        " de l'[organization Université de Pise] et l'étude par un géologue du [organization Muséum]."
    )
    assert not meant(refer(text), "les relevés")


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (("Une fusillade a éclaté dans un collège de [place Dax]. Le shérif [person Luc Bas] a confirmé la mort "
         "de deux élèves. Il a précisé que le gymnase était fermé."), "Il", {"Luc Bas"}),
        ("La préfète et porte-parole du comité, [person Ana Roux], est partie. La préfète a promis une aide.",
         "La préfète", {"Ana Roux"}),
    ],
)  # fmt: skip
def test_what_stands_before_a_name_is_nobody_else(refer: Refer, text: str, words: str, who: set[str]) -> None:
    """Be it in no lexicon, or one of two functions before a comma."""
    assert meant(refer(text), words) == who


@pytest.mark.parametrize("noun", ["Le groupe", "Le collectif", "L'organisation", "La milice", "Le syndicat"])
@pytest.mark.parametrize("marked", ["« [organization Barkal] »", '"[organization Barkal]"', "«[organization Barkal]»"])
def test_the_noun_before_a_quoted_name_is_no_other_body(refer: Refer, noun: str, marked: str) -> None:
    """« Le collectif « Untel » », told of twice, is one body."""
    found = refer(f"{noun} {marked} revendique l'attentat.\n\n{noun} {marked} a menacé lundi la ville.")
    assert [entity.name for entity in found.entities if entity.kind == "organization"] == ["Barkal"]
