"""Tests of kg.extract.times."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING

import pytest

from kg.extract import times
from kg.extract.times import parse_date
from kg.lang import LANGUAGES
from kg.model import Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kg.lang.base import Language
    from kg.model import Text

    Parse = Callable[..., Text]

# A Wednesday.
_TODAY = dt.date(2019, 5, 15)

_SENTENCES = (
    ("La mairie a signé hier.", "2019-05-14"),
    ("Le cargo repart vendredi de Brest.", "2019-05-17"),
    ("Elle quitte le chœur en 88, puis l'opéra.", "1988"),
    ("Le pont ouvrira après-demain.", "2019-05-17"),
    ("Elle est depuis 2010 directrice du port.", "2010/.."),
    ("Elle a été dès 2010 maire du bourg.", "2010"),
    ("La mise à jour est sortie le 9 dernier.", "2019-05-09"),
    ("Le pont a fermé le 25 dernier.", "2019-04-25"),
    ("Le feu a pris lundi en début d'après-midi.", "2019-05-13"),
    ("Le pont est fermé jusqu'à 6h00 vendredi.", "../2019-05-17T06:00"),
    ("Le maire conseille d'éviter le pont à partir de 19 heures lundi.", "2019-05-20T19:00/.."),
    ("On n'avait rien vu de tel depuis au moins 2006.", "2006"),
    ("Le marché ouvrira samedi 18 à 10 h.", "2019-05-18T10:00"),
    ("Le phare a sauté (1h dimanche, heure de Paris).", "2019-05-12T01:00"),
    ("On débat d'un livre sur 1848.", "1848"),
    ("Elle est née le 4 août 1987 à Brest.", "1987-08-04"),
    ("Le maire a démissionné lundi.", "2019-05-13"),
    ("Le maire démissionnera lundi.", "2019-05-20"),
    ("La foire se tient du 17 au 19 mai 2019.", "2019-05-17/2019-05-19"),
    ("Le club est fondé depuis 2011.", "2011/.."),
    ("La tour sera achevée d'ici à 2027.", "../2027"),
    ("Le groupe a annoncé une vente d'ici la fin du mois d'avril.", "../2020-04"),
    ("Le quai est fermé depuis un mois et demi.", "2019-03/.."),
    ("Le pont a rouvert il y a un an et demi.", "2017"),
    ("Derniers jours de soldes : le 12 juin.", "2019-06-12"),
    ("La Gazette Dimanche a reçu le maire hier.", "2019-05-14"),
    ("Il a vécu à Nantes entre 2003 et 2008.", "2003/2008"),
    ("Le chantier reprendra fin septembre.", "2019-09~"),
    ("La récolte a baissé l'an dernier.", "2018"),
    ("Le prix a monté le mois dernier.", "2019-04"),
    ("La société est née il y a huit ans.", "2011"),
    ("Le quartier date des années 1970.", "197X"),
    ("Le donjon date du XIIe siècle.", "11XX"),
    ("Cette nuit, un incendie a détruit la grange.", "2019-05-14/2019-05-15"),
    ("Le train est parti hier à 9h15.", "2019-05-14T09:15"),
    ("Le musée rouvrira l'automne prochain.", "2019-23"),
    ("Le stock aurait été écoulé en mars.", "2019-03"),
    ("Le quai est fermé depuis dix-huit mois.", "2017-11/.."),
    ("Le quai est fermé depuis plusieurs mois, soit 40 millions d'euros perdus depuis 2016.", "2016/.."),
    ("L'étude que signe ce vendredi une équipe bretonne est contestée.", "2019-05-17"),
    ("Le groupe a jusque d'ici le 16 mars pour répondre.", "../2020-03-16"),
    ("Dès lundi, les tarifs augmenteront.", "2019-05-20"),
    ("Ce mois-ci, la récolte recule.", "2019-05"),
    ("En ce mois de mai, les loyers montent.", "2019-05"),
    ("Au cours des quatre premiers mois de l'année, les ventes ont chuté.", "2019-01/2019-04"),
    ("La fusée partira (14 heures GMT).", "2019-05-15T14:00Z"),
    ("Au cours de l'été, les travaux avanceront.", "2019-22"),
    ("Le lac est fermé depuis l'été.", "2018-22/.."),
    ("L'abbaye date du douzième siècle.", "11XX"),
    ("Le ministre a reçu, ce mardi 14 mai, les syndicats.", "2019-05-14"),
    ("Les pourparlers auront lieu entre mardi et jeudi.", "2019-05-21/2019-05-23"),
    ("À Pâques, les touristes sont venus.", "2019-04-21"),
    ("Le bail expire avant la Pentecôte.", "../2019-06-09"),
    ("La mine a fermé il y a une dizaine d'années.", "2009~"),
    ("Le pont sera prêt d'ici une vingtaine d'années.", "../2039~"),
    ("Le parti est né il y a moins d'un an.", "2018-05/2019-05"),
    ("À midi, les cloches ont sonné.", "2019-05-15T12:00"),
    ("La vente annoncée en mars est suspendue.", "2019-03"),
    ("Une réunion publique est organisée lundi à la salle des fêtes.", "2019-05-20"),
    ("Les deux clubs s'affrontent samedi.", "2019-05-18"),
    ("Au programme, vendredi, un concert d'orgue.", "2019-05-17"),
    ("Absent lundi, le capitaine jouera à Metz.", "2019-05-13"),
    ("La digue est fermée depuis juin, on n'y passera plus.", "2018-06/.."),
    ("Il espère que le quai sera sec avant Noël.", "../2019-12-25"),
    ("Le conseil a choisi de suspendre la navette jusqu'à la fin de mars.", "../2020-03"),
    ("Le bac, prévu initialement le 2 avril, a coulé.", "2019-04-02"),
    ("Le gagnant sera connu le 24 au soir.", "2019-05-24"),
    ("La rue est fermée de 7 à 19 heures.", "2019-05-15T07:00/2019-05-15T19:00"),
    ("La vente a lieu les 20, 21 et 22 mai.", "2019-05-20/2019-05-22"),
    ("Le bal a fini dimanche à minuit.", "2019-05-12"),
    ("Le syndicat a appelé à défiler samedi.", "2019-05-18"),
    ("Les syndicats ont appelé à une manifestation mardi.", "2019-05-21"),
    ("Les syndicats ont appelé mardi à une manifestation.", "2019-05-14"),
    ("Le pilote a dû se poser lundi.", "2019-05-13"),
    ("Le bac a pu repartir lundi.", "2019-05-13"),
    ("Le cortège partira ce même vendredi.", "2019-05-17"),
    ("Une délégation doit être reçue lundi.", "2019-05-20"),
    ("Les ouvriers entendent manifester vendredi.", "2019-05-17"),
    ("Le préfet n'exclut pas une nouvelle crue samedi.", "2019-05-18"),
    ("Le maire a promis d'effacer la dette contractée en octobre.", "2018-10"),
    ("Une première audience, en mars, avait été reportée.", "2019-03"),
    ("Elle veut une loi, pour une adoption avant Noël.", "../2019-12-25"),
    ("La cour, présidée par Anne Ravel jusqu'en janvier, fait valoir ses droits.", "../2020-01"),
    ("Elle manifeste contre le décret du 22 février.", "2019-02-22"),
    ("La salle est ouverte jusqu'au 25 décembre.", "../2019-12-25"),
    ("La toile, prêtée par un lycée, est visible jusqu'au 25 décembre.", "../2019-12-25"),
    ("La salle a été ouverte jusqu'au 25 décembre.", "../2018-12-25"),
    ("La préfète a interdit la pêche jusqu'au 15 septembre.", "../2019-09-15"),
    ("Le curé a dirigé la chorale jusqu'au 15 décembre.", "../2018-12-15"),
    ("Le jugement a été mis en délibéré au 3 décembre.", "2019-12-03"),
    ("Il a été convoqué au 12 décembre devant le juge.", "2019-12-12"),
    ("Il a été convoqué le 12 décembre devant le juge.", "2018-12-12"),
    ("Le groupe détient depuis cinq mois des agents.", "2018-12/.."),
    ("Il souffre depuis trois ans d'une maladie rare.", "2016/.."),
    ("Il tient le bar depuis un quart de siècle.", "1994/.."),
    ("Le rapport sera rendu au plus tard en octobre 2020.", "../2020-10"),
    ("La fièvre guette dans les semaines qui viennent.", "2019-05~"),
    ("Le conseil en débattra vendredi en huit.", "2019-05-24"),
    ("Un entrepôt a brûlé pendant le week-end.", "2019-05-11/2019-05-12"),
    ("Le feu a pris vers une heure du matin.", "2019-05-15T01:00"),
    ("Le feu a pris à huit heures du soir.", "2019-05-15T20:00"),
    ("9h : accueil des invités.", "2019-05-15T09:00"),
    ("Les secours sont venus au petit matin.", "2019-05-15"),
    ("Le navire a sombré peu avant l'aube.", "2019-05-15"),
    ("Une accalmie est prévue en soirée.", "2019-05-15"),
    ("Il est mort lundi à l'aube.", "2019-05-13"),
    ("Le prix de la cantine montera à la rentrée.", "2019-09~"),
    ("Le livre s'est bien vendu depuis la rentrée.", "2018-09~/.."),
    ("La pièce fut frappée vers 430.", "0430~"),
    ("Le gué est interdit avant vendredi midi.", "../2019-05-17T12:00"),
    ("Il est attendu dans le New Jersey vendredi.", "2019-05-17"),
)


def _read(sentence: str, parse: Parse, language: Language, published: dt.date | None) -> list[str]:
    reading = times.settle(times.extract(Reading(parse(sentence, published)), language), language)
    return [time.edtf for time in reading.times]


def test_an_undated_article_is_read_against_the_full_date_of_its_lead(parse: Parse, french: Language) -> None:
    """« l'an dernier » is that of the weekday with its date at the top, which is not written as published."""
    text = "Un élevage fermé\n\nLe juge a fermé jeudi 13 septembre 2012 un élevage. L'an dernier, il avait prévenu."
    reading = times.settle(times.extract(Reading(parse(text, None)), french), french)
    assert [time.edtf for time in reading.times] == ["2012-09-13", "2011"]
    assert reading.document.published is None


@pytest.mark.parametrize(("sentence", "edtf"), _SENTENCES)
def test_sentence(sentence: str, edtf: str, parse: Parse, french: Language) -> None:
    """A sentence of a Wednesday's paper has the one time expected."""
    assert _read(sentence, parse, french, _TODAY) == [edtf]


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a été élu sans débat.",
        "La planète Mars est rouge.",
        "La sonde de la mission « Mars 2020 » décolle.",
        "Le stade compte 2000 places.",
        "Il court chaque lundi.",
        "La foire a lieu chaque année en juillet ou en août.",
        "La ville danse tous les ans au mois de mai.",
        "Elle a couru le 1.500 m et le 5.000 mètres.",
        "On a ouvert 1200 urnes sur 1374.",
        "Le relais l'emporte en 3:12.45.",
        "Elle gagne au terme d'un match de 3 heures et 12 minutes.",
    ],
)
def test_no_time(sentence: str, parse: Parse, french: Language) -> None:
    """Participles, planets, counts and habits are no times."""
    assert _read(sentence, parse, french, _TODAY) == []


def test_a_first_paragraph_is_no_title(parse: Parse, french: Language) -> None:
    """« samedi » of a first sentence is not the Saturday that is told further down."""
    told = "Le maire est mort samedi à Gray.\n\nUn hommage lui sera rendu samedi."
    assert _read(told, parse, french, _TODAY) == ["2019-05-11", "2019-05-18"]


def test_unknown_year(parse: Parse, french: Language) -> None:
    """Without publication date the year stays open."""
    assert _read("Le salon ouvre fin octobre.", parse, french, None) == ["XXXX-10~"]


def test_dateline(parse: Parse, french: Language) -> None:
    """The dateline gives the publication date, and relative dates count from it."""
    reading = times.extract(Reading(parse("Un titre\n\n3 avril 2018. - Il est parti hier.")), french)
    assert reading.document.published == dt.date(2018, 4, 3)
    assert [time.edtf for time in reading.times] == ["2018-04-03", "2018-04-02"]


@pytest.mark.parametrize("words", ["2019-03-12", "12 mars 2019", "12/03/2019"])
def test_parse_date(words: str, french: Language) -> None:
    """A day is read in ISO, in words and in figures."""
    assert parse_date(words, french) == dt.date(2019, 3, 12)


def test_parse_no_date(french: Language) -> None:
    """Words that name no day give nothing."""
    assert parse_date("bientôt", french) is None


@pytest.mark.parametrize("number", range(len(LANGUAGES["fr"].calendar.expressions)))
def test_expression(number: int, french: Language) -> None:
    """Each way to write a time holds in its example and not in its counter-example."""
    calendar = french.calendar
    expression = calendar.expressions[number]
    pattern = expression.pattern
    for name, piece in calendar.pieces.items():
        pattern = pattern.replace("{" + name + "}", piece)
    made = re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)", re.IGNORECASE)
    assert made.search(expression.matches)
    assert not made.search(expression.misses)


_DATED = (
    "2018-09~", "2019-05-14", "2018", "../2030", "2019-03-12", "2017", "2015/..", "2010/2015", "2019-07-03/2019-07-05",
    "2019-05-20/2019-05-26", "2019-05-14", "2016", "2020-01~", "2019-11~", "2018-21", "199X", "2019-04", "2019-05-01",
    "18XX", "2019-10-18T18:30",
)  # fmt: skip


def test_bench(shared: Path, parse: Parse, french: Language) -> None:
    """The expressions of the benchmark have their values in a Wednesday's paper."""
    rows = json.loads((shared / "bench" / "expressions.json").read_text("utf8"))["DATES"]
    found = [_read(sentence, parse, french, _TODAY) for _, sentence in rows]
    assert found == [[edtf] for edtf in _DATED]


_PRESS = (
    ("Les Bretons joueront samedi après leur défaite dimanche.", "2019-05-18 | 2019-05-12"),
    ("Après leur victoire vendredi, les Bretons seront reçus à Gray.", "2019-05-10"),
    ("Ils seront reçus après le concert vendredi.", "2019-05-17"),
    ("La grève court de lundi 19 heures à jeudi 8 heures.", "2019-05-20T19:00 | 2019-05-23T08:00"),
    ("Le pont sera fermé de lundi à 19H00 jusqu'à 08H00 jeudi.", "2019-05-20T19:00 | ../2019-05-23T08:00"),
    ("Le 31 janvier 1944, il rassemble des hommes. Le 26 mars, les troupes attaquent.", "1944-01-31 | 1944-03-26"),
    ("Le 6 juin 1944, les Alliés débarquent. Tué le 9 juin à Gray, il est pleuré.", "1944-06-06 | 1944-06-09"),
    ("En 1936, le Front populaire gagne. Le 7 juin, les accords furent signés.", "1936 | 1936-06-07"),
    ("Le 6 juin 1944, les Alliés débarquent. Le procès s'ouvrira le 8 septembre.", "1944-06-06 | 2019-09-08"),
    ("Le 14 mai 2010, l'usine brûle. Le 3 mars, le tribunal a condamné le groupe.", "2010-05-14 | 2019-03-03"),
    ("Le 14 mai 2010, l'usine brûle. Le 3 mars, la ville fête son saint.", "2010-05-14 | 2020-03-03"),
    ("Les ventes ont chuté au second semestre.", "2018-07/2018-12"),
    ("Le conseil a ouvert une enquête publique jusqu'au 17 août.", "../2019-08-17"),
    ("Le club s'est incliné samedi 1 but à 0.", "2019-05-11"),
    ("Né le 5 août 1930, il passe 2 h 31 sur la Lune.", "1930-08-05"),
    ("Il a annoncé mardi la tenue d'élections anticipées le 25 juillet.", "2019-05-14 | 2019-07-25"),
    ("Mme Roux recevra mardi soir le préfet, le jour même de sa venue.", "2019-05-21"),
    ("Le club s'est imposé samedi 3-0.", "2019-05-11"),
    ("Il se tiendra le 4 juin sans le chef, seul depuis le coup d'État du 2 août.", "2019-06-04 | 2018-08-02"),
    ("Le conseil s'est réuni mardi soir.", "2019-05-14"),
    ("Le préfet a annoncé mardi que la route rouvrirait jeudi.", "2019-05-14 | 2019-05-16"),
    ("La réunion aura lieu vendredi à 18 h 30.", "2019-05-17T18:30"),
    ("Le match se jouera samedi 18 mai à 21 heures.", "2019-05-18T21:00"),
    ("Le procès s'ouvrira lundi prochain.", "2019-05-20"),
    ("La cérémonie est prévue dimanche.", "2019-05-19"),
    ("L'entreprise recrute depuis lundi.", "2019-05-13/.."),
    ("Les travaux durent jusqu'à vendredi.", "../2019-05-17"),
    ("Ce mercredi, le tribunal a rendu son jugement.", "2019-05-15"),
    ("Ce dimanche, il pleuvra sur la côte.", "2019-05-19"),
    ("Le drame a eu lieu dans la nuit de samedi à dimanche.", "2019-05-11/2019-05-12"),
    ("Le feu s'est déclaré dans la nuit de lundi.", "2019-05-13/2019-05-14"),
    ("L'accident est survenu le 3 mai. Le même jour, un cycliste est mort.", "2019-05-03 | 2019-05-03"),
    ("L'accident est survenu le 3 mai. Le lendemain, la route a rouvert.", "2019-05-03 | 2019-05-04"),
    ("L'accident est survenu le 3 mai. La veille, il avait plu.", "2019-05-03 | 2019-05-02"),
    (
        "Il est parti le 3 mai, après avoir régné depuis le 1er août 1998. La veille, il avait plu.",
        "2019-05-03 | 1998-08-01/.. | 2019-05-02",
    ),
    ("L'accident est survenu le 3 mai. Depuis cette date, la route est fermée.", "2019-05-03 | 2019-05-03/.."),
    ("Il est né en 1950. Vingt ans plus tard, il part.", "1950 | 1970"),
    ("La foire se tient du 30 mai au 2 juin.", "2019-05-30/2019-06-02"),
    ("Le salon dure du vendredi 17 au dimanche 19 mai.", "2019-05-17/2019-05-19"),
    ("Le musée sera fermé du 1er au 15 août.", "2019-08-01/2019-08-15"),
    ("La loi entrera en vigueur le 1er janvier 2020.", "2020-01-01"),
    ("La loi s'applique à compter du 1er juin.", "2019-06-01/.."),
    ("Le chômage a baissé de 2 % au premier trimestre.", "2019-01/2019-03"),
    ("Le pont rouvrira la première semaine de juin.", "2019-06~"),
    ("La neige est tombée les derniers jours d'avril 2018.", "2018-04~"),
    ("Les derniers jours, la neige est tombée.", "2019-05~"),
    ("La finale se jouera la semaine du 10 juin.", "2019-06-10/2019-06-16"),
    ("La foire se tient la semaine du 10 au 14 juin.", "2019-06-10/2019-06-14"),
    ("La commission siégera le deuxième jeudi du mois prochain.", "2019-06-13"),
    ("Le marché s'est tenu le premier dimanche de ce mois.", "2019-05-05"),
    ("Les ventes ont reculé au quatrième trimestre 2018.", "2018-10/2018-12"),
    ("Le club a brillé lors de la saison 2017-2018.", "2017/2018"),
    ("L'été dernier, il a plu.", "2018-22"),
    ("Cet hiver, la neige a manqué.", "2019-24"),
    ("Les élections auront lieu à l'automne.", "2019-23"),
    ("Au cours des trois derniers mois, il a plu.", "2019-02/2019-05"),
    ("Depuis le début de l'année, trois usines ont fermé.", "2019-01/.."),
    ("Depuis début mai, il pleut.", "2019-05/.."),
    ("Ces dernières semaines, le prix a monté.", "2019-05~"),
    ("Ces derniers mois, le prix a monté.", "../2019-05"),
    ("En début de semaine, il a neigé.", "2019-05-13~"),
    ("La semaine prochaine, le froid revient.", "2019-05-20/2019-05-26"),
    ("Le mois prochain, le pont rouvre.", "2019-06"),
    ("L'an prochain, il partira.", "2020"),
    ("D'ici à la fin de l'année, il partira.", "../2019"),
    ("D'ici 2030, le pays sera neutre.", "../2030"),
    ("Avant 2025, le pont sera refait.", "../2025"),
    ("Dès 2015, il avait alerté.", "2015"),
    ("Il y a dix ans, la mine fermait.", "2009"),
    ("Il y a deux jours, un corps a été trouvé.", "2019-05-13"),
    ("Il y a quelques mois, il était maire.", "2019~"),
    ("Dans trois mois, il part.", "2019-08"),
    ("Entre 1990 et 2000, la ville a grandi.", "1990/2000"),
    ("De 1990 à 2000, la ville a grandi.", "1990/2000"),
    ("De juin à septembre, le lac est ouvert.", "2019-06/2019-09"),
    ("Dans les années 60, tout change.", "196X"),
    ("Au XIXe siècle, la ville brûle.", "18XX"),
    ("Au IIIe siècle avant notre ère, la ville brûle.", "-0299/-0200"),
    ("Rome est prise en 410 après J.-C.", "0410"),
    ("La fin du XXe siècle fut rude.", "19XX~"),
    ("À la mi-juin, le parc rouvrira.", "2019-06~"),
    ("Courant juillet, le parc rouvrira.", "2019-07~"),
    ("Fin 2018, le parc a fermé.", "2018~"),
    ("Le 8 mai 1945, la guerre finit.", "1945-05-08"),
    ("Hier après-midi, un homme s'est noyé.", "2019-05-14"),
    ("Demain matin, il fera froid.", "2019-05-16"),
    ("Avant-hier, il a neigé.", "2019-05-13"),
    ("Ce matin, vers 7 h 30, un camion s'est renversé.", "2019-05-15T07:30"),
    ("Mardi, peu après 16 heures, un camion s'est renversé.", "2019-05-14T16:00"),
    ("Vers 23 heures samedi, une voiture a brûlé.", "2019-05-11T23:00"),
    ("La grève commence aujourd'hui.", "2019-05-15"),
    ("Pendant la guerre de 1914-1918, le village fut détruit.", "1914/1918"),
    ("La révolution de 1789 a tout changé.", "1789"),
    ("Le 11 septembre 2001, tout a changé.", "2001-09-11"),
    ("Le maire avait été élu en mars 2014.", "2014-03"),
    ("Il a fêté ses 100 ans en février.", "2019-02"),
    ("Elle partira en février.", "2020-02"),
    ("Le procès s'est tenu en novembre.", "2018-11"),
    ("Les soldes débutent mercredi 26 juin à 8 heures.", "2019-06-26T08:00"),
    ("Rendez-vous ce week-end à Brest.", "2019-05-18/2019-05-19"),
    ("Le week-end dernier, il a plu.", "2019-05-11/2019-05-12"),
    ("Pâques tombe en avril.", "2019-04"),
    ("Le soir du 14 juillet, il y aura un bal.", "2019-07-14"),
    ("Le 14-Juillet, il y aura un bal.", "2019-07-14"),
    ("Le 1er-Mai, on défile.", "2019-05-01"),
    ("En mars et avril, il a plu.", "2019-03 | 2019-04"),
    ("Les 18 et 19 mai, la ville fête.", "2019-05-18/2019-05-19"),
    ("L'exercice 2018/2019 est bon.", "2018/2019"),
    ("Publié le 12/05/2019 à 18:28.", "2019-05-12T18:28"),
    ("Les municipales de mars 2020 approchent.", "2020-03"),
    ("En 2017, le parti avait gagné ; deux ans plus tard, il s'effondre.", "2017 | 2019"),
    ("Dans la soirée de jeudi, un orage a éclaté.", "2019-05-09"),
    ("Jeudi dernier dans la soirée, un orage a éclaté.", "2019-05-09"),
    ("Il sera jugé le 6 septembre prochain.", "2019-09-06"),
    ("Depuis hier, il neige.", "2019-05-14/.."),
    ("En 1999 et 2003, il a gagné.", "1999 | 2003"),
    ("Le premier semestre a été dur.", "2019-01/2019-06"),
    ("La décennie 2010 fut rude.", "201X"),
    ("L'attaque du 13 novembre 2015 a tout changé. Les jours suivants, il a plu.", "2015-11-13 | 2015-11~"),
    ("Le second tour aura lieu le 6 mai.", "2019-05-06"),
    ("Les législatives des 10 et 17 juin ont été marquées par l'abstention.", "2018-06-10 | 2018-06-17"),
    ("Le président sera investi mardi.", "2019-05-21"),
    ("Le match de samedi contre Lyon a été annulé.", "2019-05-11"),
    ("Samedi, des milliers de personnes ont défilé.", "2019-05-11"),
    ("Samedi, des milliers de personnes défileront.", "2019-05-18"),
    ("Le chanteur donnera un concert dimanche soir.", "2019-05-19"),
    ("Le groupe a annoncé jeudi la suppression de 500 postes.", "2019-05-09"),
    ("Le journal révèle jeudi une affaire.", "2019-05-09"),
    ("Le procès a été reporté à lundi.", "2019-05-20"),
    ("Le tribunal rendra sa décision le 28 juin.", "2019-06-28"),
    ("Les faits remontent à décembre 2017.", "2017-12"),
    ("L'enquête est ouverte depuis avril.", "2019-04/.."),
    ("Ce week-end, trois incendies ont éclaté.", "2019-05-11/2019-05-12"),
    ("Il a été arrêté dans la matinée.", "2019-05-15"),
    ("L'avion a décollé à 10h25 GMT.", "2019-05-15T10:25Z"),
    ("À 20 heures mardi, les bureaux ont fermé.", "2019-05-14T20:00"),
    ("Lundi vers 3 heures du matin, un feu a éclaté.", "2019-05-13T03:00"),
    ("Entre le 3 et le 8 mars, il a neigé.", "2019-03-03/2019-03-08"),
    ("Du 12 mars au 4 avril 2018, il a neigé.", "2018-03-12/2018-04-04"),
    ("De 1998 à 2002, il fut maire.", "1998/2002"),
    ("Il fut maire (1998-2002).", "1998/2002"),
    ("Il dirige le club depuis fin 2016.", "2016~/.."),
    ("Il était absent depuis le 3 mai.", "2019-05-03/.."),
    ("Le délai court jusqu'au 30 juin 2020.", "../2020-06-30"),
    ("Il reste en poste jusqu'en 2022.", "../2022"),
    ("L'usine fermera avant la fin de l'année.", "../2019"),
    ("L'usine fermera avant fin 2020.", "../2020"),
    ("D'ici la fin du mois, il sera parti.", "../2019-05"),
    ("D'ici dix ans, la ville aura doublé.", "../2029"),
    ("D'ici à 2050, la mer montera.", "../2050"),
    ("Le 22 février dernier, il a signé.", "2019-02-22"),
    ("Vendredi 10 mai, il a signé.", "2019-05-10"),
    ("En avril dernier, il a signé.", "2019-04"),
    ("En mai prochain, il signera.", "2020-05"),
    ("Au mois de mars, il a signé.", "2019-03"),
    ("Au début du mois, il a signé.", "2019-05~"),
    ("À la fin du mois d'avril, il a signé.", "2019-04~"),
    ("Au cours de l'été 2018, il a signé.", "2018-22"),
    ("À l'automne 2017, il a signé.", "2017-23"),
    ("L'hiver 2017-2018 fut froid.", "2017/2018"),
    ("La rentrée 2018 fut calme.", "2018-09~"),
    ("L'an passé, il a signé.", "2018"),
    ("En 2017, il gagne. L'année suivante, il perd.", "2017 | 2018"),
    ("Il jouera lundi prochain et le lundi suivant.", "2019-05-20 | 2019-05-27"),
    ("Arrêtée en novembre 2014, elle a été relâchée au printemps suivant.", "2014-11 | 2015-21"),
    ("Élu en juin 2011, il est parti l'été suivant. Le 3 mars suivant, il mourait.", "2011-06 | 2011-22 | 2012-03-03"),
    ("Le club a gagné en mars 2013. En mai précédent, il avait tout perdu.", "2013-03 | 2012-05"),
    (
        "Le 4 mai 2018, l'usine brûle. Un an après, rien n'a bougé. À l'automne suivant, elle avait rouvert.",
        "2018-05-04 | 2019",
    ),
    ("Bâti au XVIIe siècle, le théâtre fut agrandi au cours du siècle suivant.", "16XX | 17XX"),
    ("Le théâtre fut agrandi au cours du siècle suivant.", ""),
    ("La ville a grandi dans les années 1930 et décliné la décennie suivante.", "193X | 194X"),
    ("Le roi est mort le 3 mai 1774, vers quinze heures trente.", "1774-05-03T15:30"),
    ("Le navire a coulé à six heures dix du matin.", "2019-05-15T06:10"),
    ("Le vote reprendra lundi en huit à Genève.", "2019-05-27"),
    ("Le musée est ouvert du mardi au dimanche, de 10 h à 18 h.", ""),
    ("Le guichet ouvre les mardis et jeudis de 14 h à 16 h.", ""),
    ("Il y a un an, il a signé.", "2018"),
    ("Il y a une semaine, il a signé.", "2019-05-08"),
    ("Il y a près de vingt ans, il a signé.", "1999~"),
    ("Voilà trois ans qu'il attend.", "2016"),
    ("Dans les prochains jours, il signera.", "2019-05~"),
    ("La semaine passée, il a signé.", "2019-05-06/2019-05-12"),
    ("Ce soir, il signera.", "2019-05-15"),
    ("Demain soir, il signera.", "2019-05-16"),
    ("La nuit prochaine, il gèlera.", "2019-05-15/2019-05-16"),
    ("Dans la nuit du 4 au 5 mai, il a gelé.", "2019-05-04/2019-05-05"),
    ("Dans la nuit de mardi à mercredi, il a gelé.", "2019-05-14/2019-05-15"),
    ("Dans la nuit de mercredi à jeudi, il a gelé.", "2019-05-08/2019-05-09"),
    ("Le XXIe siècle commence mal.", "20XX"),
    ("Les années 2000 furent calmes.", "200X"),
    ("Le début des années 1990 fut calme.", "199X~"),
    ("Au milieu des années 80, il signe.", "198X~"),
    ("La révolte de mai 1968 est célèbre.", "1968-05"),
    ("Le 21 juillet 1969, l'homme marche sur la Lune.", "1969-07-21"),
    ("Il a signé le mardi 7.", "2019-05-07"),
    ("Ils se sont vus lundi et mardi.", "2019-05-13/2019-05-14"),
    ("De lundi à mercredi, il a plu.", "2019-05-13/2019-05-15"),
    ("Le 1er tour a eu lieu dimanche 21 avril.", "2019-04-21"),
    ("C'était en 2005 et il avait 12 ans.", "2005"),
    ("Les Jeux de Londres 2012 furent beaux.", "2012"),
    ("Le 3 mai, à 14 h 15, il a signé.", "2019-05-03T14:15"),
    ("Le 3 mai 2019 à 8h, il a signé.", "2019-05-03T08:00"),
    ("Dès 8 heures, il a signé.", "2019-05-15T08:00"),
    ("Le 3 mai 2019 à 24 h, le bureau ferme.", "2019-05-04T00:00"),
    ("Dès 24 heures, le bureau ferme.", "2019-05-16T00:00"),
    ("Depuis jeudi dernier, il pleut.", "2019-05-09/.."),
    ("Après le 8 juin, il sera trop tard.", "2019-06-08/.."),
    ("En fin d'après-midi, il a signé.", "2019-05-15"),
    ("Tôt mardi, il a signé.", "2019-05-14"),
    ("L'élection du 25 mai 2014.", "2014-05-25"),
    ("Le départ a lieu le jeudi 23 mai, de 18 heures à 20 heures.", "2019-05-23T18:00/2019-05-23T20:00"),
    ("Atelier : 14h-16h30.", "2019-05-15T14:00/2019-05-15T16:30"),
    ("Le stage a lieu de 14h-16h.", "2019-05-15T14:00/2019-05-15T16:00"),
    ("Le 22 à 20 heures, la troupe jouera Molière.", "2019-05-22T20:00"),
    ("Il est introuvable depuis samedi 14 heures.", "2019-05-11T14:00/.."),
    ("Le lundi de Pâques, le marché a été annulé.", "2019-04-22"),
    ("Pour la Saint-Valentin, les fleuristes ont bien travaillé.", "2019-02-14"),
    ("Il y a un an, jour pour jour, la digue cédait.", "2018-05-15"),
    ("Cela fait cinq ans qu'il attend.", "2014"),
    ("La rentrée 2020 s'annonce difficile.", "2020-09~"),
    ("Mars 2015 : le pont est fermé.", "2015-03"),
    ("La génération de mai 68 vieillit.", "1968-05"),
    ("Le week-end prochain, la course partira du port.", "2019-05-18/2019-05-19"),
    ("Le week-end suivant, la course partira du port.", "2019-05-25/2019-05-26"),
    ("Le 12 mai 2018, il est élu. Le 14, il nomme son cabinet.", "2018-05-12 | 2018-05-14"),
    ("Au cours du mois d'octobre, un appel d'offres sera lancé.", "2019-10"),
    ("Dans le courant du mois d'octobre, un appel d'offres sera lancé.", "2019-10~"),
    ("Au 1er janvier, la commune comptait 812 habitants.", "2019-01-01"),
    ("Les Jeux olympiques d'hiver de 2030 auront lieu dans les Alpes.", "2030"),
    ("Le disque sort vendredi.", "2019-05-17"),
    ("La mer montera d'un mètre d'ici à 2150.", "../2150"),
    ("Le texte sera voté avant l'hiver.", "../2020-24"),
    ("Le ministre escompte un vote au début du mois de juin.", "2019-06~"),
    ("Le marché a lieu le samedi de 8 h à 13 h.", ""),
    ("Il a joué le 12, le 13 et le 14 janvier.", "2019-01-12/2019-01-14"),
    ("Du printemps 2015 à l'automne 2016, le site a été fouillé.", "2015-21/2016-23"),
    ("Des années 1950 aux années 1980, la mine tourna.", "195X/198X"),
    ("De l'été 1944 à mai 1945, il combattit.", "1944-22/1945-05"),
    ("Depuis début mai, il ne pleut plus.", "2019-05/.."),
    ("Avant le week-end, la neige fondra.", "../2019-05-19"),
    ("Passé le 25 mai, l'amende sera doublée.", "2019-05-25/.."),
    ("Mardi aux alentours de 5 heures, un automobiliste s'est tué.", "2019-05-14T05:00"),
    ("Lundi 6 mai dans l'après-midi, une avalanche a emporté deux skieurs.", "2019-05-06"),
    ("Ouvert tous les jours sauf le lundi, de 9 h à 12 h et de 14 h à 18 h.", ""),
    ("Au premier semestre de l'an dernier, les ventes reculaient.", "2018-01/2018-06"),
    ("Au lendemain de Noël, les soldes ont commencé.", "2018-12-26"),
    ("Il devait être jugé en février.", "2019-02"),
    ("Il sera jugé en février.", "2020-02"),
    ("Paru le mardi 14/05/2019, le décret surprend.", "2019-05-14"),
    ("Le conseil va se réunir vendredi.", "2019-05-17"),
    ("La loi va entrer en vigueur en février.", "2020-02"),
    ("Elle est allée voter vendredi.", "2019-05-10"),
    ("Une marche partira dimanche à 14 h de la mairie.", "2019-05-19T14:00"),
    ("L'exercice en cours sera bon, le mois en cours aussi.", "2019-05"),
    ("Cette décennie aura vu la fin du charbon.", "201X"),
    ("Dans les années deux mille, le village s'est vidé.", "200X"),
    ("Le stage a lieu du 22/04 au 26/04.", "2019-04-22/2019-04-26"),
)

_NOTHING = (
    "Le musée ouvrira le 31 avril.",
    "Elle a nagé la longueur en 56,3 secondes.",
    "La grille se résout en 79 essais.",
    "Le festival a lieu chaque été.",
    "Ces dernières années, le prix a monté.",
    "Le 5, il a plu.",
    "Le groupe, aujourd'hui dirigé par son fils, va mal.",
    "Il s'est tué à 18 ans.",
    "Le bureau est ouvert du lundi au vendredi.",
    "Le marché a lieu le dimanche.",
    "Le lundi de Pentecôte est férié.",
    "Il a été arrêté le jour même.",
    "À l'époque, il avait 12 ans.",
    "Né un 3 janvier, il vit à Lyon.",
    "Les jours suivants, il a plu.",
    "La saison dernière, il a marqué dix buts.",
    "L'année précédente, il avait signé.",
    "Le soir même, il a signé.",
    "C'est une annulation de dernière minute.",
    "Le leader jouera à Brest la prochaine journée.",
    "C'était un vendredi 13.",
    "Les syndicats appellent à 24 heures de grève.",
    "La bibliothèque est ouverte le mercredi de 14 h à 18 h.",
)


@pytest.mark.parametrize(("sentence", "expected"), _PRESS)
def test_press(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """A sentence as the press writes them has the times expected, in order."""
    assert " | ".join(_read(sentence, parse, french, _TODAY)) == expected


@pytest.mark.parametrize("sentence", _NOTHING)
def test_nothing(sentence: str, parse: Parse, french: Language) -> None:
    """A sentence whose words look like times has none."""
    assert _read(sentence, parse, french, _TODAY) == []


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Le maire est parti (lire notre édition d'hier).", 0),
        ("Le maire est parti (voir Le Progrès du 3 mars).", 0),
        ("Le maire est parti (voir plus loin) le 3 mars.", 1),
        ("Ils sont venus lire notre lettre hier.", 1),
        ("Le seuil est de 1000 UFC/l.", 0),
    ],
)
def test_the_day_of_an_issue_is_no_day_of_the_story(parse: Parse, sentence: str, days: int) -> None:
    """« (lire notre édition d'hier) » sends to another page."""
    assert len(times.extract(Reading(parse(sentence, _TODAY)), LANGUAGES["fr"]).times) == days
