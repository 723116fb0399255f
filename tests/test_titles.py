"""Titles in quotation marks and bare ones, by the noun of works, the author or the words beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


def test_a_title_without_its_marks(parse: Parse, french: Language) -> None:
    """One that quotation marks hold elsewhere in the text."""
    text = "Le film « Anatomie d'une crue » est primé. Luc Bas a remis un prix à Anatomie d'une crue."
    assert {name for name, _ in named(parse, french, text)} == {"Anatomie d'une crue", "Luc Bas"}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Le nouveau roman de Marie Lenoir, Les Saisons froides, paraîtra le 12 janvier.", "Les Saisons froides"),
        ("Elle publie son premier roman pour adultes, Une place à prendre.", "Une place à prendre"),
        ("L'acteur a joué cent fois « La digue se rompt » de Marie Lenoir.", "La digue se rompt"),
        ("« Le Jour où la mer a brûlé », un film de Claire Vasseur, sera diffusé.", "Le Jour où la mer a brûlé"),
        ("Jeudi paraît « Ils sont partis comme ça », un livre de Jacques Béal.", "Ils sont partis comme ça"),
        ("L'acteur a joué dans Le Concert et dans La Source des femmes.", "La Source des femmes"),
        ("Le film d'animation Le Magasin des suicides sort mercredi.", "Le Magasin des suicides"),
        ("L'album Back to Dust de Rex Vial est réédité.", "Back to Dust"),
        ("Le roman The Far Side of the Hill d'Ada Vial est réédité.", "The Far Side of the Hill"),
        ("La série Tales from the Cellar revient en mars.", "Tales from the Cellar"),
        ("La série télévisée Les Gens du lac revient lundi.", "Les Gens du lac"),
        ("Son film La Forêt engloutie sort mercredi.", "La Forêt engloutie"),
        ("La pièce La Vallée oubliée est jouée à Lorient.", "La Vallée oubliée"),
        ("Le film Le Barrage présenté à Cannes a plu.", "Le Barrage"),
        ("Le tableau Le Cri d'Edvard Munch a été vendu.", "Le Cri"),
        ("Le film La Vie d'Adèle Morel est rediffusé.", "La Vie d'Adèle Morel"),
        ("Le prix Goncourt va à Jérôme Ferrari pour Le Sermon sur la chute de Rome (Actes Sud).",
         "Le Sermon sur la chute de Rome"),
        ("Le Sermon sur la chute de Rome, de Jérôme Ferrari, a reçu le prix Goncourt.",
         "Le Sermon sur la chute de Rome"),
        ("Un rapport intitulé Regards sur l'éducation le montre.", "Regards sur l'éducation"),
        ("« Le Refuge des brumes » a reçu le prix du public.", "Le Refuge des brumes"),
        ("Le jury a voté. « Le Refuge des brumes » a reçu le prix du public.", "Le Refuge des brumes"),
        ("« La Cabane du gué » raconte la vie d'un passeur.", "La Cabane du gué"),
        ("« Les Charpentiers » sort mercredi en salle.", "Les Charpentiers"),
        ("« La Grange », premier roman de Julie Morin, paraît jeudi.", "La Grange"),
        ("« Les Tourbières », petit film belge, séduit.", "Les Tourbières"),
        ("« Dunes », troisième album du groupe, est sorti.", "Dunes"),
        ("Elle a eu le prix du lac pour « Ronce » (Albin Michel).", "Ronce"),
        ("Luc Vial a publié « La Part du vent » chez Orvalis.", "La Part du vent"),
        ("Il est l'auteur de deux livres, « Dunes » (1967) et « Ronces » (1970).", "Ronces"),
        ("Le livre de l'ancien ministre, intitulé Conversations secrètes, sort lundi.", "Conversations secrètes"),
        ("L'héroïne des « Dimanches d'Irène » est morte.", "Dimanches d'Irène"),
        ("Le roman « Où vont les barques ? » est sorti lundi.", "Où vont les barques"),
        ("Le film « Vive la pluie ! » sort mercredi.", "Vive la pluie"),
    ],
)  # fmt: skip
def test_a_title_is_whole(parse: Parse, french: Language, sentence: str, title: str) -> None:
    """Titles end before who made the work, and go on over what belongs to them."""
    assert (title, "work") in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Le premier roman de la chanteuse, Emilie Simonet, sort jeudi.", "Emilie Simonet"),
        ("« Ils sont partis comme ça », un voisin de Jacques Béal le confirme.", "Ils sont partis comme ça"),
        ("« La situation » raconte le reste.", "La situation"),
        ("« Les Insoumis » ont voté contre.", "Les Insoumis"),
        ("« La Mairie », dit-il, est fermée.", "La Mairie"),
        ("« Les affaires », comme dit le maire, vont mal.", "Les affaires"),
        ("« Une honte », un mot du maire, a choqué.", "Une honte"),
        ("Le Parti de la gauche, de Jean-Luc Morel, est un roman à lui seul.", "Le Parti de la gauche"),
        ("Ubuntu, nom de code Quantal Quetzal, sort jeudi.", "Quantal Quetzal"),
        ("Le chanteur a lancé « Merci Dax » à la foule.", "Merci Dax"),
        ("Le maire a présenté « Dax 2030 », son plan.", "Dax 2030"),
        ("La Ville de Dax, son premier client, a signé.", "La Ville de Dax"),
        ("Le chanteur a lancé « Merci Dax ! » à la foule.", "Merci Dax"),
        ("Après le film, « C'est beau ! » a dit Ana Roux.", "C'est beau"),
        ("Ana Roux commente le livre : « Quelle merveille ! » Elle rit.", "Quelle merveille"),
    ],
)
def test_what_is_said_or_somebody_is_no_title(parse: Parse, french: Language, sentence: str, words: str) -> None:
    """Speech, parties and people are none."""
    assert (words, "work") not in named(parse, french, sentence)


@pytest.mark.parametrize("league", ["Ligue 2", "Top 14", "Pro D2"])
def test_what_a_team_plays_in_is_no_name_of_it(parse: Parse, french: Language, league: str) -> None:
    """« club de Ligue 2 » says what a club is."""
    assert {words for words, _ in named(parse, french, f"Laval, club de {league}, a recruté.")}.isdisjoint(
        {f"club de {league}"}
    )


def test_what_a_thing_is_called_is_no_part_of_its_name(parse: Parse, french: Language) -> None:
    """« Baptisée Zorvor, elle … » where a sentence begins."""
    found = {words for words, _ in named(parse, french, "Baptisée Zorvor, elle brille. La sonde Zorvor part.")}
    assert "Zorvor" in found
    assert "Baptisée Zorvor" not in found


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Auteur d'une douzaine d'ouvrages, dont Le Ciel des autres (1984), il était veuf.", "Le Ciel des autres"),
        ("Elle a publié six romans, dont Les Gens du quai et La Vie douce.", "Les Gens du quai"),
        ("Il lui a confié le premier rôle de La Nuit des tramways.", "La Nuit des tramways"),
        ("Auteur de L'Île aux fleurs, il est mort.", "L'Île aux fleurs"),
    ],
)
def test_works_told_of_among_others(parse: Parse, french: Language, sentence: str, words: str) -> None:
    """« dont » behind books or films leads in one of them; « rôle de » what it is played in."""
    assert (words, "work") in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Cinq villes, dont Le Havre et La Rochelle, ont signé.", "Le Havre"),
        ("Le rôle de La Poste est contesté.", "La Poste"),
        ("Elle a écrit Les Gens du quai et", "Les Gens du quai et"),
    ],
)
def test_what_is_told_among_others_is_not_always_a_work(
    parse: Parse, french: Language, sentence: str, words: str
) -> None:
    """Towns and firms with an article of their own are none."""
    assert (words, "work") not in named(parse, french, sentence)
