"""Dates counted from the day of a paper, a Wednesday, or from the date told before."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import dated

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_TODAY = dt.date(2019, 5, 15)

_SENTENCES = (
    ("La réunion de demain est annulée.", "2019-05-16"),
    ("L'incendie de la halle, samedi à Gray, serait d'origine criminelle.", "2019-05-11"),
    ("La mort du berger, samedi à Gray, serait naturelle.", "2019-05-11"),
    ("L'attentat, samedi à Gray, sera commémoré.", "2019-05-18"),
    ("Le match, samedi à Gray, serait reporté.", "2019-05-18"),
    ("Le pont est fermé, a annoncé lundi le Premier ministre.", "2019-05-13"),
    ("Il a été reçu mardi le premier, avant les élus.", "2019-05-14"),
    ("Le trimestre dernier, les ventes ont reculé.", "2019-01/2019-03"),
    ("Ce trimestre, les ventes reculent.", "2019-04/2019-06"),
    ("Le semestre prochain, le cours rouvrira.", "2019-07/2019-12"),
    ("Une autopsie doit avoir lieu en début de semaine.", "2019-05-20~"),
    ("Le corps a été retrouvé en début de semaine.", "2019-05-13~"),
    ("En fin de nuit, la digue a cédé.", "2019-05-14/2019-05-15"),
    ("En fin de matinée, la digue a cédé.", "2019-05-15"),
    ("En fin de semaine, la digue sera refaite.", "2019-05-19~"),
    ("Il y a quelques heures, la digue a cédé.", "2019-05-15"),
    ("Il y a 30 heures, la digue a cédé.", "2019-05-14"),
    ("Il y a six heures, la digue a cédé.", "2019-05-15"),
    ("Il y a quelques années, la mine fermait.", "2017~"),
    ("Il y a quelques jours, un corps a été trouvé.", "2019-05~"),
    ("Il y a tout juste dix ans, la mine fermait.", "2009-05-15"),
    ("Il y a environ dix ans, la mine fermait.", "2009~"),
    ("Il y a près de trois mois, la mine fermait.", "2019-02~"),
    ("Il y a moins de trois semaines, la mine rouvrait.", "2019-04-24/2019-05-15"),
    ("Il y a deux siècles, la ville brûlait.", "1819"),
    ("Il y a trois décennies, la ville brûlait.", "1989"),
    ("Dans quelques mois, la tour sera finie.", "2019~"),
    ("Dans quelques années, la tour sera finie.", "2021~"),
    ("Dans environ deux ans, la tour sera finie.", "2021~"),
    ("Ces dernières années, le prix a monté.", ""),
    ("Les trois prochains mois seront rudes.", "2019-05/2019-08"),
    ("Le reste de la semaine, il pleuvra.", "2019-05-16/2019-05-19"),
    ("Le reste du mois, il pleuvra.", "2019-05-16/2019-05-31"),
    ("Le reste de l'année, il pleuvra.", "2019-05-16/2019-12-31"),
    ("Le reste de la journée, il pleuvra.", "2019-05-15"),
    ("Jusqu'à présent, rien n'a changé.", "../2019-05-15"),
    ("Dans la nuit de jeudi, un mur est tombé.", "2019-05-09/2019-05-10"),
    ("La nuit prochaine, il gèlera.", "2019-05-15/2019-05-16"),
    ("La nuit dernière, il a gelé.", "2019-05-14/2019-05-15"),
    ("L'accident est survenu le 3 mai. Le mardi suivant, la route a rouvert.", "2019-05-03 | 2019-05-07"),
    ("L'accident est survenu le 3 mai. Dans la soirée, un second mur est tombé.", "2019-05-03 | 2019-05-03"),
    ("L'accident est survenu le 3 mai. Dans la nuit, un second mur est tombé.", "2019-05-03 | 2019-05-03/2019-05-04"),
    ("L'accident est survenu le 3 mai. Peu après minuit, un second mur est tombé.", "2019-05-03 | 2019-05-04T00:00"),
    ("Un mois après avoir quitté le club, il revient.", "2019-04"),
    ("Hier à minuit, un mur est tombé.", "2019-05-15T00:00"),
    ("Samedi 18, la foire ouvrira.", "2019-05-18"),
    ("Le syndicat tient son congrès vendredi 31.", "2019-05-31"),
    ("L'accident est survenu le 3 mai. Un pont bâti en 1950 a cédé le même jour.", "2019-05-03 | 1950 | 2019-05-03"),
    ("L'accident est survenu le 3 mai. Le soir même, le pont était fermé.", "2019-05-03 | 2019-05-03"),
    ("À la mi-journée, la route restait coupée.", "2019-05-15"),
    ("Le préfet se rendra sur place dans la journée.", "2019-05-15"),
    ("Lundi, en fin de matinée, un mur est tombé.", "2019-05-13"),
    ("Depuis le début de l'année, trois murs sont tombés.", "2019-01/.."),
    ("Depuis la fin avril, trois murs sont tombés.", "2019-04~/.."),
    ("Après 2024, le pont sera payant.", "2024/.."),
    ("Peu après 1900, le pont fut bâti.", "1900"),
    ("Le pont ne rouvrira pas avant 2024.", "2024/.."),
    ("Vers 1850, le canal fut creusé.", "1850~"),
    ("La commune a décrété pour vendredi une journée de deuil.", "2019-05-17"),
    ("Le musée reste ouvert jusqu'au 30 novembre.", "../2019-11-30"),
    ("L'audience est renvoyée au 22 novembre.", "2019-11-22"),
    ("Un moulin des XVIe et XVIIe siècles.", "15XX/16XX"),
    ("La résolution 1874 a été votée.", ""),
    ("L'avocate Sophie Noël a plaidé.", ""),
    ("Il y a une quinzaine de jours, la gare brûlait.", "2019-04-30~"),
    ("Il y a plus de trois ans, la gare brûlait.", "2016~"),
    ("Il y a à peine trois jours, la gare brûlait.", "2019-05-12"),
    ("Il y a exactement un an, la gare brûlait.", "2018-05-15"),
    ("Il y a moins de deux ans, la gare brûlait.", "2017-05/2019-05"),
    ("Depuis environ trois ans, la gare est fermée.", "2016/.."),
    ("Dans près de trois ans, la gare rouvrira.", "2022~"),
    ("Dans quelques jours, la gare rouvrira.", "2019-05~"),
    ("D'ici trois ans, la gare rouvrira.", "../2022"),
    ("Ces prochains jours, il pleuvra.", "2019-05~"),
    ("Ces dernières heures, il a plu.", "2019-05-15"),
    ("Ces dix dernières années, il a plu.", "2009/2019"),
    ("Les deux prochaines années, il pleuvra.", "2019/2021"),
    ("En fin de semaine dernière, il a plu.", "2019-05-12~"),
    ("En fin d'année dernière, il a plu.", "2018~"),
    ("Début du mois prochain, il pleuvra.", "2019-06~"),
    ("Le week-end prochain, il pleuvra.", "2019-05-18/2019-05-19"),
    ("L'accident est survenu le 3 mai. En fin de nuit, il a plu.", "2019-05-03 | 2019-05-03/2019-05-04"),
    ("L'accident est survenu le 3 mai. En fin de matinée, il a plu.", "2019-05-03 | 2019-05-03"),
    ("L'accident est survenu en 2012. En fin de matinée, il a plu.", "2012 | 2019-05-15"),
    ("Mercredi dernier, il a plu.", "2019-05-08"),
    ("Mercredi prochain, il pleuvra.", "2019-05-22"),
    ("Mercredi, il a plu.", "2019-05-15"),
    ("Ce lundi, il a plu.", "2019-05-13"),
    ("Mardi 7, il a plu.", "2019-05-07"),
    ("Le mercredi, il nage.", ""),
    ("Samedi dans la nuit, il a plu.", "2019-05-11/2019-05-12"),
    ("Hier dans la nuit, il a plu.", "2019-05-14/2019-05-15"),
    ("Demain soir, il neigera.", "2019-05-16"),
    ("La Région récompense les métiers de demain.", ""),
    ("Les jeunes d'aujourd'hui lisent peu.", ""),
    ("La réunion de demain est annulée.", "2019-05-16"),
    ("La séance d'aujourd'hui est suspendue.", "2019-05-15"),
    ("Le vote de demain soir sera serré.", "2019-05-16"),
    ("La nuit de mardi, il a neigé.", "2019-05-14/2019-05-15"),
    ("Dans la nuit de lundi 13 à mardi 14, il a neigé.", "2019-05-13/2019-05-14"),
    ("Jean Martin, aujourd'hui retraité, nage.", ""),
    ("Le maire, aujourd'hui absent, a signé.", ""),
    ("Il a fondé le club en 1990. Il dirige aujourd'hui le musée.", "1990"),
    ("Aujourd'hui, le maire a signé.", "2019-05-15"),
    ("L'accident est survenu le 3 mai. Deux jours plus tôt, il avait plu.", "2019-05-03 | 2019-05-01"),
    ("L'accident est survenu le 3 mai. Une semaine après, il a plu.", "2019-05-03 | 2019-05-10"),
    ("L'accident est survenu en mai 2012. Deux mois plus tard, il a plu.", "2012-05 | 2012-07"),
    ("L'accident est survenu en mai 2012. Deux jours plus tard, il a plu.", "2012-05"),
    ("L'accident est survenu en 2012. Deux jours plus tard, il a plu.", "2012"),
    ("L'accident est survenu en 2012. Cette année-là, il a plu.", "2012 | 2012"),
    ("L'accident est survenu en 2012. L'année suivante, il a plu.", "2012 | 2013"),
    ("L'accident est survenu en 2012. L'année précédente, il a plu.", "2012 | 2011"),
    ("L'accident est survenu le 3 mai. Le surlendemain, il a plu.", "2019-05-03 | 2019-05-05"),
    ("L'accident est survenu le 3 mai. L'avant-veille, il a plu.", "2019-05-03 | 2019-05-01"),
    ("La veille, il avait plu.", "2019-05-14"),
    ("L'accident est survenu peu avant minuit.", "2019-05-15"),
    ("Le train part à 24 heures.", "2019-05-16T00:00"),
    ("Le séisme a eu lieu à 2 h 14 (18 h 14 GMT).", "2019-05-15T02:14 | 2019-05-14T18:14Z"),
    ("Le séisme a eu lieu à 20 h 14 (18 h 14 GMT).", "2019-05-15T20:14 | 2019-05-15T18:14Z"),
    ("La piscine ouvre de 9 à 7 heures.", ""),
    ("La course a duré de 2 à 3 heures.", ""),
    ("Il a été absent pendant 2 h 30.", ""),
    ("L'accident est survenu le 3 mai. Ce soir-là, il neigeait.", "2019-05-03 | 2019-05-03"),
    (
        "Un mur est tombé dans la nuit de lundi à mardi. Peu avant l'aube, il neigeait.",
        "2019-05-13/2019-05-14 | 2019-05-14",
    ),
    ("Au premier trimestre, les ventes ont monté, après un recul un an plus tôt.", "2019-01/2019-03 | 2018-01/2018-03"),
    ("Deux jours après le vol du 3 mai, il avoue.", "2019-05-05 | 2019-05-03"),
    ("Le cirque part en 1962. Trois ans plus tard, en mai 1966, il revient.", "1962 | 1966-05 | 1966-05"),
    (
        "Le mur date de 1950. Il est tombé le 3 mai. L'édifice rouvrit en 1960. Deux jours plus tard, il plut.",
        "1950 | 2019-05-03 | 1960 | 2019-05-05",
    ),
    ("Le pont a cédé en mai. Douze ans plus tard, il était rebâti.", "2019-05"),
    ("L'édile, hier élu et aujourd'hui âgé de 63 ans, pleure.", "2019-05-14"),
    ("Elle a rendu à ce jour dix avis.", ""),
    ("Toute la nuit, on a cherché l'enfant.", "2019-05-14/2019-05-15"),
    ("Il a été réveillé en pleine nuit.", "2019-05-14/2019-05-15"),
    ("Elle travaille la nuit.", ""),
    ("Le mur est tombé dans la nuit de lundi à mardi, vers 3 heures.", "2019-05-13/2019-05-14 | 2019-05-14T03:00"),
    ("Le mur est tombé dans la nuit de lundi à mardi, vers 23 heures.", "2019-05-13/2019-05-14 | 2019-05-13T23:00"),
    ("Le match a eu lieu le 20 avril. Ce samedi-là, il neigeait.", "2019-04-20 | 2019-04-20"),
    ("Il a été arrêté le 5 mai. Le 6, il était libre.", "2019-05-05 | 2019-05-06"),
    ("Il habite au 6, rue du Port.", ""),
    ("Le maire prêtera serment le 20 juin. Il s'est exprimé à 18 h 30.", "2019-06-20 | 2019-05-15T18:30"),
    ("La course est partie le 9 mai. L'arrivée est prévue à 18 h 30.", "2019-05-09 | 2019-05-15T18:30"),
    ("La rue ferme du lundi 20 mai au vendredi 24 mai, de 8 heures à 17 heures.", "2019-05-20/2019-05-24"),
    ("La rue est fermée depuis le 3 mai, de 20 heures à 8 heures.", "2019-05-03/.."),
    ("Le match retour a lieu mercredi (21 heures).", "2019-05-15T21:00"),
    ("La nuit du 3 mai, il neigeait.", "2019-05-03/2019-05-04"),
    ("Elle a mal dormi la nuit du vendredi 3 mai 2019.", "2019-05-03/2019-05-04"),
    ("La collecte a lieu le premier samedi du mois.", ""),
    ("Elle a fait un trajet de 2h30.", ""),
    ("Les tirs du 5 puis du 12 ont échoué.", ""),
    ("Le tir a été remis, le 5 puis le 12 mai.", "2019-05-05 | 2019-05-12"),
    ("Le jugement est attendu vendredi de la semaine prochaine.", "2019-05-24"),
    ("Le mur est tombé lundi de la semaine dernière.", "2019-05-06"),
    ("Le congrès s'achève vendredi.", "2019-05-17"),
    ("L'accident est survenu le 3 mai. Quelques jours plus tôt, il avait plu.", "2019-05-03 | 2019-05~"),
    ("L'accident est survenu le 3 mai. Cette nuit-là, il neigeait.", "2019-05-03 | 2019-05-03/2019-05-04"),
    ("L'usine a fermé en mai 2012. Ce même mois, le lycée ouvrait.", "2012-05 | 2012-05"),
    ("Le parc ouvre de 8 h 30 à 18 heures.", "2019-05-15T08:30/2019-05-15T18:00"),
    ("La rue ferme de 20 heures à 6 heures.", "2019-05-15T20:00/2019-05-16T06:00"),
    ("Les rebelles du Mouvement du 23 mars avancent.", ""),
    ("Mars : un robot a touché le sol.", ""),
    ("Il a chanté deux messes le même dimanche.", ""),
    ("La délégation en totalise sept.", ""),
    # Hours that say how long or how often
    ("Le vol a été reporté de 24 heures.", ""),
    ("Une grève de 24 heures paralyse la gare.", ""),
    ("Le train de 18 heures est supprimé.", "2019-05-15T18:00"),
    ("La rue, fermée de 9 heures à 12 heures, est étroite.", "2019-05-15T09:00/2019-05-15T12:00"),
    ("Tous les soirs à 20 heures, la fanfare joue.", ""),
    ("Le trajet se fera en 35 minutes au lieu de 1 h 20.", ""),
    ("Le débat aura lieu à 18 h 30 au lieu de 19 h 15.", "2019-05-15T18:30 | 2019-05-15T19:15"),
    # Days without their month
    ("Lundi, le maire a parlé. Le débat s'était ouvert le 29.", "2019-05-13 | 2019-04-29"),
    ("Lundi, le maire a parlé. Le débat a été repoussé au 29.", "2019-05-13 | 2019-05-29"),
    ("Lundi, le maire a parlé. Dans la matinée du 22, il partira.", "2019-05-13 | 2019-05-22"),
    ("Lundi, le maire a parlé. Le parc a été fermé une semaine, du 3 au 10.", "2019-05-13 | 2019-05-03/2019-05-10"),
    ("Lundi, le maire a parlé. Le parc a été fermé du 28 au 10.", "2019-05-13 | 2019-04-28/2019-05-10"),
    ("Le pont est fermé jusqu'à vendredi 6 heures.", "../2019-05-17T06:00"),
    # Stretches beside the one told before
    (
        "Au deuxième trimestre 2018, le chiffre a reculé, comme le trimestre précédent.",
        "2018-04/2018-06 | 2018-01/2018-03",
    ),
    ("L'accident est survenu le 3 mai. La semaine précédente, il avait plu.", "2019-05-03 | 2019-04-22/2019-04-28"),
    ("Le procès s'ouvrira le 3 juin. La semaine précédente, il avait plu.", "2019-06-03 | 2019-05-06/2019-05-12"),
    # The day of the story
    (
        "L'accident est survenu dimanche. Le juge a jusqu'à jeudi pour parler. Le quai avait ce jour-là deux gardes.",
        "2019-05-12 | ../2019-05-16 | 2019-05-12",
    ),
    ("Il gagne dix sièges au terme des élections de dimanche.", "2019-05-12"),
    ("Le vainqueur sera connu à l'issue des élections de dimanche.", "2019-05-19"),
    # Seasons of any year
    ("En été, il fait chaud.", ""),
    ("Les travaux commenceront en automne.", "2019-23"),
    ("Il y resta 2 h 30.", ""),
    ("Le rocher 2012 DA14 est passé.", ""),
    # The day of a telling is not that of what is told
    (
        "Dix mineurs ont péri lundi, a annoncé mardi le préfet. Le feu a pris vers 8 h 30.",
        "2019-05-13 | 2019-05-14 | 2019-05-13T08:30",
    ),
    (
        "Le préfet a fermé lundi le pont. Mardi, un mur est tombé. Le même jour, il a plu.",
        "2019-05-13 | 2019-05-14 | 2019-05-14",
    ),
    ("Samedi 1er juin, une marche est prévue. Vers 18 h, le cours baissait.", "2019-06-01 | 2019-05-15T18:00"),
    ("Le pont a cédé le 3 mai. Trois mois après, il dure encore.", "2019-05-03"),
    ("Le pont ferme entre midi et 14 heures.", "2019-05-15T12:00/2019-05-15T14:00"),
    # What nobody plans is past where it has its day
    ("L'attentat de jeudi à Tunis pourrait être l'œuvre d'une cellule.", "2019-05-09"),
    ("L'accident de ce lundi fera l'objet d'une enquête.", "2019-05-13"),
    ("Le match de jeudi pourrait être reporté.", "2019-05-16"),
    ("Le procès de l'attentat s'ouvrira jeudi.", "2019-05-16"),
    # Hours in words, with seconds, at midnight
    ("Le mur est tombé vers huit heures.", "2019-05-15T08:00"),
    ("Le marché a ouvert à sept heures précises.", "2019-05-15T07:00"),
    ("Elle travaille jusqu'à dix heures par jour.", ""),
    ("Le village est à huit heures de route.", ""),
    ("La durée de la garde a été portée à huit heures.", ""),
    ("Le temps de pose est passé de huit à douze heures.", ""),
    ("La secousse a eu lieu à 00:02:48 UTC.", "2019-05-15T00:02:48Z"),
    ("La terre a tremblé entre 07:18:32 et 20:53:43 UTC.", "2019-05-15T07:18:32Z/2019-05-15T20:53:43Z"),
    ("La terre a tremblé de 01:02:56 UTC à 01:37:28 UTC.", "2019-05-15T01:02:56Z/2019-05-15T01:37:28Z"),
    ("Elle a gagné au bout de 2:04:38 de course.", ""),
    ("Peu après minuit, un hangar a brûlé.", "2019-05-15T00:00"),
    ("Le bac partira à minuit.", "2019-05-16T00:00"),
    # How long until, and after
    ("Le scrutin se tiendra dans moins d'un an.", "2019-05/2020-05"),
    ("Le quai rouvrira dans moins de trois mois.", "2019-05-15/2019-08-01"),
    ("Le quai rouvrira dans plus de deux mois.", "2019-07~"),
    ("Le club compte dans moins de trois villes.", ""),
    ("Il a démissionné quelques jours après son arrestation, le 3 mai.", "2019-05~ | 2019-05-03"),
    ("Il a démissionné quelques semaines après le scandale du 3 mai.", "2019-05~ | 2019-05-03"),
    ("Il a démissionné quelques jours après son arrestation.", ""),
    ("Des averses sont prévues tout au long de la journée.", "2019-05-15"),
    ("Il a plu durant la journée.", "2019-05-15"),
    ("Il a marché tout au long de la rue.", ""),
    ("Vendredi et samedi, la foire ouvrira.", "2019-05-17/2019-05-18"),
    ("La pluie est tombée samedi et dimanche.", "2019-05-11/2019-05-12"),
    ("La foire a lieu le samedi et le mardi.", ""),
    ("Le syndicat tient son congrès vendredi 31 dans la halle.", "2019-05-31"),
    ("Ce matin à l'aube, un mur est tombé.", "2019-05-15"),
    ("Un mur est tombé hier à l'aube.", "2019-05-14"),
)


@pytest.mark.parametrize(("sentence", "edtf"), _SENTENCES)
def test_counted_from_the_paper_or_from_the_date_before(
    sentence: str, edtf: str, parse: Parse, french: Language
) -> None:
    """The value is the one that the calendar gives."""
    assert dated(parse, french, sentence, _TODAY) == edtf


@pytest.mark.parametrize(
    ("sentence", "published", "edtf"),
    [
        ("Le reste de la semaine, il pleuvra.", dt.date(2019, 5, 18), "2019-05-19"),
        ("Le trimestre dernier, les ventes ont reculé.", dt.date(2019, 1, 31), "2018-10/2018-12"),
        ("Le semestre dernier, les ventes ont reculé.", dt.date(2019, 1, 31), "2018-07/2018-12"),
        ("Le mois dernier, les ventes ont reculé.", dt.date(2019, 1, 31), "2018-12"),
        ("Il y a un mois, la mine fermait.", dt.date(2019, 3, 31), "2019-02"),
        ("Lundi 31, la banque sera fermée.", dt.date(2018, 12, 27), "2018-12-31"),
        ("Ce week-end, il a plu.", dt.date(2019, 5, 17), "2019-05-18/2019-05-19"),
    ],
)
def test_across_the_ends_of_weeks_months_and_years(
    sentence: str, published: dt.date, edtf: str, parse: Parse, french: Language
) -> None:
    """The last days of a stretch lead into the next one, and the first months of a year to the year before."""
    assert dated(parse, french, sentence, published) == edtf


@pytest.mark.parametrize(
    "sentence",
    ["Un colloque sur les villes de demain a réuni trente élus.", "Le lycée forme aux métiers industriels de demain."],
)
def test_what_is_of_the_future_is_of_no_day(sentence: str, parse: Parse, french: Language) -> None:
    """« de demain » is no tomorrow there."""
    assert dated(parse, french, sentence, _TODAY) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Il y a trois ans, la mine fermait.",
        "Dans trois ans, la mine rouvrira.",
        "Ces derniers jours, il a plu.",
        "Le mois dernier, il a plu.",
        "Mardi, il a plu.",
        "Le reste de la semaine, il pleuvra.",
        "Hier, il a plu.",
        "Ce matin, il a plu.",
        "Dans la nuit de samedi à dimanche, il a plu.",
        "Jusqu'à présent, il a plu.",
    ],
)
def test_nothing_is_counted_from_no_day(sentence: str, parse: Parse, french: Language) -> None:
    """A paper without a date has no yesterday."""
    assert dated(parse, french, sentence, None) == ""
