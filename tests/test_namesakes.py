"""Which names are one: spellings, surnames, acronyms, shortened names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.coreference.initials import initials
from kg.lang.base import read_table
from kg.naming import slug

if TYPE_CHECKING:
    from conftest import Read, Refer

    from kg.lang.base import Language

ONE = (
    ("[organization Banque d'Armor] perd. La [organization banque d’Armor] gagne.", "case and apostrophe"),
    (
        "[organization Cour des États d'Armor de l'Est] ([organization Cédéae]) vote. [organization Cédéae] perd.",
        "letters of some small words",
    ),
    ("[person Fanny Dupont] chante. [person F. Dupont] danse.", "initial"),
    ("[person Luc Marc Henri Tandia] gagne. [person Luc Tandia] prête serment.", "names in the middle"),
    ("[person Dominique Roux-Klein] chante. [person DRK] danse.", "initials of a whole name"),
    ("[person Jean-Marc Colas] chante. [person J.-M. Colas] danse.", "compound initial"),
    ("[person Inès Martin Soler] court. [person Inès Martin] nage.", "second surname"),
    ("Le [organization groupe Verniers] perd. [organization Verniers] gagne.", "designator"),
    ("La [organization librairie Le Tournesol] perd. [organization Le Tournesol] gagne.", "its noun"),
    ("[organization Verniers SA] perd. [organization Verniers] gagne.", "legal form"),
    (
        "Le [organization Conseil des rivages de Corse] vote. Le [organization Conseil des rivages] dit oui.",
        "beginning",
    ),
    ("L'[organization université catalane de Vic] ouvre. L'[organization université de Vic] ferme.", "nationality"),
    ("L'[organization école primaire Zola] ferme. L'[organization école Zola] est vide.", "grade"),
    ("Le [organization Conseil constitutionnel] vote. Les [organization Sages] ont censuré.", "nickname"),
    ("L'[event ouragan Berthe] approche. [event Berthe] menace.", "noun before"),
    ("L'[event ouragan Berthe] approche. La [event tempête tropicale Berthe] menace.", "strength of a storm"),
    ("Les [event Jeux des îles 2031] ouvrent. Les [event Jeux des îles] plaisent.", "year"),
    ("La [law loi sur l'eau] passe. La [law Loi sur l'eau] plaît.", "capital"),
    ("Les [product Zéphyr] volent. Le [product Zéphyrs] atterrit.", "plural"),
    (
        "L'[organization Union des métiers du bois] ([organization Umeb]) dit non. L'[organization UMB] dit oui.",
        "letters",
    ),
    ("L'[organization ONU] dit non. Les [organization Nations unies] disent oui.", "known acronym"),
    ("L'[organization Institut national des côtes] ([organization Inacot]) dit non.", "beginnings in brackets"),
    ("[organization Zorbia Pharma] perd. [organization Zorbia] gagne.", "first word, later"),
    ("La [organization société Orval] (ex-[organization Mirel]) recrute.", "former name"),
    ("La [organization société Orval] (anciennement [organization Mirel]) recrute.", "former name in a word"),
    (
        "[organization Zorbia] ferme un site\n\nLe groupe [organization Zorbia Pharma] perd.",
        "first word in the headline",
    ),
    ("Le [organization Parti de l'Aube] ([organization Vok], centre droit) gagne. [organization Vok] a gagné.", "camp"),
    ("[person Koffi Adjo] gagne. Le maire [person Luc Adjo Koffi] danse.", "surname first"),
    ("Le bandit [person Jean Roux], surnommé [person Riri], a fui.", "nickname"),
    ("Le procès de [person Jean Roux], alias [person Riri], s'ouvre.", "alias"),
    ("[person Riri], de son vrai nom [person Jean Roux], a fui.", "real name"),
    ("Le typhon [event Berthe], appelé [event Odile] à Manille, a tué.", "name elsewhere"),
    ("[person Jean Roux] (dit [person Riri]) a fui.", "nickname in brackets"),
    ("Émoi à [place Aulnay]\n\nL'usine d'[place Aulnay-sous-Bois] ferme.", "town without its complement"),
)
TWO = (
    ("L'[event affaire Ana Roux] fait du bruit. [person Ana Roux] se tait.", "what is called after somebody"),
    ("[person Luc Bas] est venu avec [person Jan Vial], dit [person Ana Roux].", "who speaks"),
    ("[person Paul Roux] chante. [person Anne Roux] danse.", "first names"),
    ("[organization Verniers] gagne. [organization Verniers Bois] perd.", "subsidiary"),
    ("[organization Orange Marine] perd. [organization Orange] gagne.", "subsidiary of one known"),
    ("[organization Zorbia Pharma] et [organization Zorbia Bois] perdent. [organization Zorbia] gagne.", "two of them"),
    ("L'[organization Institut national des côtes] ([organization Marenda]) dit non.", "brackets"),
    ("L'[organization université de Vic] ouvre. L'[organization université de Pau] ferme.", "complement"),
    ("[event Euro 2008] à Vienne. [event Euro 2012] à Kiev.", "editions"),
    ("L'[event ouragan Berthe] approche. La [event tempête Odile] menace.", "names of storms"),
    ("[product Zéphyr 2] décolle. [product Zéphyr 3] atterrit.", "versions"),
    ("[product Zéphyr-A] décolle. [product Zéphyr-B] atterrit.", "letters of a row"),
    ("[person Luc Bas] (ex-[organization Mirel]) recrute.", "whom one worked for"),
    ("La [organization société Orval] (avec [organization Mirel]) recrute.", "partner in brackets"),
    ("[person Roux] chante. [place Roux] est un village. [person Colas] danse.", "surnames"),
    ("[place Valence] et [place Valréas] se voient.", "places"),
    ("L'[place Île-de-France] attend. La [place France] vote.", "region called after an island"),
    ("[place Irlande] : un vote\n\nL'[place Irlande du Nord] vote.", "part of a country"),
    ("[organization CGT] : un départ\n\nLa [organization CGT Mines] perd son chef.", "branch of a union"),
    ("[organization Ford] recrute\n\nLa filiale [organization Ford Asie] recrute.", "branch abroad"),
)


@pytest.mark.parametrize(("marked", "why"), ONE, ids=[why for _, why in ONE])
def test_one(refer: Refer, marked: str, why: str) -> None:
    """Names that differ in this only are one entity."""
    assert any(len(entity.mentions) > 1 for entity in refer(marked).entities), why


@pytest.mark.parametrize(("marked", "why"), TWO, ids=[why for _, why in TWO])
def test_two(refer: Refer, marked: str, why: str) -> None:
    """Names that differ in this are as many entities as names."""
    assert len({entity.name for entity in refer(marked).entities if entity.mentions}) > 1, why


def test_kind_by_vote(refer: Refer) -> None:
    """One spelling has one kind, that of most of its mentions."""
    reading = refer("[place Verniers] recrute. [organization Verniers] gagne. [organization Verniers] perd.")
    assert [(str(entity.kind), len(entity.mentions)) for entity in reading.entities] == [("organization", 3)]


def test_fullest_name_wins(refer: Refer) -> None:
    """The entity is called by its longest name, whatever comes first; the rest are its aliases."""
    [entity] = refer("[person Roux] démissionne. [person Paul Roux] part.").entities
    assert (entity.name, entity.aliases) == ("Paul Roux", ("Roux",))


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("[person Bill] et [person Melinda Roux] chantent.", {"Bill Roux", "Melinda Roux"}),
        ("Les époux [person Jean] et [person Anne Roux] chantent.", {"Jean Roux", "Anne Roux"}),
        ("Le prince [person Paul] et [person Anne Roux] chantent.", {"Paul", "Anne Roux"}),
        ("L'acteur [person Jean] et [person Anne Roux] chantent.", {"Jean", "Anne Roux"}),
    ],
)
def test_one_surname_for_two(refer: Refer, marked: str, names: set[str]) -> None:
    """Two first names share the surname behind them, but not who a noun of one alone stands before."""
    assert {entity.name for entity in refer(marked).entities} == names


def test_known_acronyms_do_not_spell_their_names(french: Language) -> None:
    """What letters tell needs no table of those that do not tell it."""
    rows = [(slug(letters), slug(name)) for letters, name in read_table("kg.lang.fr", "acronyms.tsv")]
    small = french.people.small
    assert rows
    assert [row for row in rows if row[0].replace("-", "") in initials(row[1].split("-"), small)] == []


def test_a_town_and_a_firm_of_one_name_are_two(read: Read) -> None:
    """What stands beside each says which: a mayor or an area the town, what firms do the firm."""
    text = "Les habitants d'Orange, dans le Vaucluse, ont voté. L'opérateur Orange a supprimé 300 postes. "
    text += "Le maire d'Orange proteste."
    found = {entity.kind.value: len(entity.mentions) for entity in read(text).entities if entity.name == "Orange"}
    assert found == {"place": 2, "organization": 1}


def test_the_foundation_of_a_body_is_not_the_body(read: Read) -> None:
    """« de » makes two of them, and a noun beside a name one."""
    text = "L'université de Gray a grandi. La Fondation de l'université de Gray lui donne deux millions. "
    text += "La fondation Oxalis et Oxalis sont une même chose."
    found = {entity.name: len(entity.mentions) for entity in read(text).entities if entity.kind.value == "organization"}
    assert {"université de Gray", "Fondation de l'université de Gray"} <= found.keys()
    assert "Oxalis" not in found or "fondation Oxalis" not in found


def test_the_party_of_its_people_is_one(read: Read) -> None:
    """« le parti des Vrais Finlandais » and « les Vrais Finlandais »."""
    text = "Le parti des Vrais Finlandais a gagné. Les Vrais Finlandais ont fêté la victoire."
    assert [len(e.mentions) for e in read(text).entities if e.kind.value == "organization"] == [2]


def test_a_former_name_is_no_name_of_today(read: Read) -> None:
    """« Orval (ex-Mirelec) » goes by its name of today, though the other is longer."""
    names = {entity.name for entity in read("Le groupe Orval (ex-Mirelec) recrute. Mirelec a fermé en mai.").entities}
    assert names == {"Orval"}


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        (
            "[person Luc Vial] est mort. Son frère cadet, [person Jan Vial], se tait. [person Vial] écrivait.",
            "Luc Vial",
        ),
        ("[person Luc Vial] reçoit avec sa femme [person Ana Vial]. [person Vial] a souri.", "Luc Vial"),
        ("[person Luc Vial] est mort. Le maire, [person Jan Vial], se tait. [person Vial] a souri.", "Jan Vial"),
    ],
)
def test_the_surname_of_two(refer: Refer, marked: str, name: str) -> None:
    """It is the last named by it, but no relative of the other."""
    [entity] = [one for one in refer(marked).entities if "Vial" in one.aliases]
    assert entity.name == name
