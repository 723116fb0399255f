"""Tests of kg.extract.quantities."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest
from marked import counted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kg.lang.base import Language
    from kg.model import Text

    Parse = Callable[..., Text]

_TODAY = dt.date(2019, 5, 15)

# Value or « minimum..maximum », unit, rate; a tilde for an approximation.
_SENTENCES = (
    ("La ville a acheté 14 autobus.", "14 autobus"),
    ("Le pont a coûté 3,5 millions d'euros.", "3500000 EUR"),
    ("Le chantier emploie vingt-trois maçons.", "23 maçon"),
    ("Il a été vu dans la rue. Trois maçons l'ont reconnu.", "3 maçon"),
    ("Plus de 1 200 élèves ont défilé.", "1200.. élève"),
    ("Il paie moins de 40 € par mois.", "..40 EUR/month"),
    ("Environ 300 vaches paissent ici.", "300~ vache"),
    ("Le vent a soufflé à 110 km/h.", "110 km/h"),
    ("Il a volé 1,2 Kg d'or.", "1.2 kg"),
    ("Une trentaine de bateaux ont coulé.", "30~ bateau"),
    ("Le taux varie de 3 à 5 %.", "3..5 %"),
    ("La peine est de trois ans.", "3 an"),
    ("Le vol coûte 80 dollars canadiens.", "80 CAD"),
    ("La rivière a monté de deux mètres cinquante.", "2.5 m"),
    ("Le vainqueur a mis 3 heures et 12 minutes.", "192 min"),
    ("La course dure 1 h 45 en moyenne.", "1.75 h"),
    ("L'usine rejette 500 000 tonnes de carbone par an.", "500000 t/year"),
    ("Le déficit ne dépassera pas 3 % cette fois.", "..3 %"),
    ("Deux TGV circulent ce soir.", "2 TGV"),
    ("La ville loge 40 sapeurs-pompiers.", "40 sapeur-pompier"),
    ("L'objet est à 5,2 unités astronomiques.", "5.2 unité astronomique"),
    ("Il demande deux millions et demi d'euros.", "2500000 EUR"),
    ("Le plan prévoit des suppressions de postes (-1.200 à -1.800).", "1200..1800 poste"),
    ("L'écart est de 28'411 bulletins.", "28411 bulletin"),
    ("La fondation verse 450 millions de quetzals.", "450000000 GTQ"),
    ("Deux de ses anciens courtiers sont poursuivis.", "2 courtier"),
    ("À Cebu, aux Philippines, les dégâts dépassent 40 millions de pesos.", "40000000.. PHP"),
    ("Le libraire de Tunis a payé une amende de 900 dinars.", "900 TND"),
    ("À Alger, le pain coûte 30 dinars.", "30 DZD"),
    ("Le stade de Stockholm a coûté 12 millions de couronnes.", "12000000 SEK"),
    ("Près d'un actif sur cinq cherche un emploi.", "20~ %"),
    ("Le budget du théâtre sera réduit d'un tiers.", "33.33 %"),
    ("La récolte a chuté de moitié.", "50 %"),
    ("Le jury n'a pas délibéré plus de deux heures.", "..2 h"),
    ("La participation n'a pas dépassé 38 %.", "..38 %"),
    ("Les grévistes étaient 9 000 selon le syndicat.", "9000 gréviste"),
    ("La préfecture évalue à trente le nombre de victimes.", "30 victime"),
    ("Chaque semaine, 300 colis partent pour Lima.", "300 colis/week"),
    ("Une soixantaine de milliers de fidèles ont prié.", "60000~ fidèle"),
    ("Deux à trois millions de pèlerins sont attendus.", "2000000..3000000 pèlerin"),
    ("Trois à quatre cents pèlerins sont attendus.", "300..400 pèlerin"),
    ("Entre deux et trois cents pèlerins ont défilé.", "200..300 pèlerin"),
    ("Trois à quatre cent mille pèlerins sont attendus.", "300000..400000 pèlerin"),
    ("Dix à deux cents pèlerins sont attendus.", "10..200 pèlerin"),
    ("Une cinquantaine de mots de passe ont fuité.", "50~ mot de passe"),
    ("Le caissier répond de douze chefs d'accusation.", "12 chef d'accusation"),
    ("Quatre anciens élèves ont fondé la fanfare.", "4 ancien élève"),
    ("Vingt règlements de comptes ont eu lieu.", "20 règlement de comptes"),
    ("Elle a cinq petits-enfants.", "5 petit-enfant"),
    ("La flotte compte trois sous-marins.", "3 sous-marin"),
    ("Une trentaine de pick-up sont partis.", "30~ pick-up"),
    ("La nageuse a mis 3 minutes 42 secondes et 8 centièmes.", "222.08 s"),
    ("Le skieur a perdu 2 min 14 s.", "134 s"),
    ("Il a devancé de 1 minute 40 le Danois.", "100 s"),
    ("Le marathon fut gagné en 2 h 15 min 30 s.", "8130 s"),
    ("La séance a duré deux heures et vingt minutes.", "140 min"),
    ("Le pont tient depuis un demi-siècle.", "50 an"),
    ("Le bac a attendu trois quarts d'heure.", "45 min"),
    ("Le club n'a rien gagné en un quart de siècle.", "25 an"),
    ("La cantine ouvre deux demi-journées par semaine.", "2 demi-journée/week"),
    ("Le litre de lait est payé 31 centimes.", "0.31 EUR/L"),
    ("Le baril de brut a terminé à 108,50 dollars.", "108.5 USD/baril"),
    ("La voiture est vendue 12 000 euros.", "12000 EUR"),
    ("Elle touche un salaire mensuel de 1 900 euros.", "1900 EUR/month"),
    ("La mairie chiffre à 2 200 les emplois menacés.", "2200 emploi"),
    ("L'étude évalue entre 7 000 et 9 000 le nombre de hérons.", "7000..9000 héron"),
    ("Les copies sont désormais au nombre de 312.", "312 copie"),
    ("Les lutteurs ont quitté la salle. Trois d'entre eux ont mal.", "3 lutteur"),
    ("Un mort et d'importants dégâts après la crue.", "1 mort"),
    ("Cinquième de Ligue 2 à six points du podium, le club recrute.", "6 point"),
)


def _read(sentence: str, parse: Parse, language: Language) -> list[str]:
    return counted(parse, language, sentence, _TODAY)


@pytest.mark.parametrize(("sentence", "expected"), _SENTENCES)
def test_sentence(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """A sentence has the one quantity expected."""
    assert _read(sentence, parse, french) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Elle est née le 4 août 1987.",
        "Il a gagné 3-1 samedi.",
        "Une femme a parlé.",
        "L'article 12 est abrogé.",
        "Ils ont lu le décret 48 réformant la pêche.",
        "La 42e édition commence à 18 h 30.",
        "La ministre ne passe pas par quatre chemins pour répondre.",
        "La majorité des deux tiers est requise.",
        "Le maire roule dans une 2 CV.",
        "Le patron freine des quatre fers.",
        "Ils sont venus tous deux.",
        "C'est l'homme d'un autre siècle.",
        "Il n'a pas vendu un seul paquet.",
        "La centrale de Gravelle-2 est arrêtée.",
        "Les partisans du Mouvement du 23 mars défilent.",
        "Il parle par la voix d'un de ses élus sur une affaire ancienne.",
    ],
)
def test_no_quantity(sentence: str, parse: Parse, french: Language) -> None:
    """Dates, scores, articles, ordinals and hours are no quantities."""
    assert _read(sentence, parse, french) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le texte passe par 12 voix contre 9 et 3 abstentions.", ["12 voix", "9 voix", "3 abstention"]),
        ("Le parti obtient 23 sièges sur 51.", ["23 siège", "51 siège"]),
        ("Le parti obtient 23 sièges sur 51 et 32 % des voix.", ["23 siège", "51 siège", "32 %"]),
        ("Il a tué 24 personnes en Haïti et cinq à Cuba.", ["24 personne", "5 personne"]),
        (
            "Ils ont 50 élus, Rex Untel 19 (27,1 %) et les autres deux (6 %).",
            ["50 élu", "19 élu", "27.1 %", "2 élu", "6 %"],
        ),
        ("Le CAC 40 perdant 2 % ferme.", ["2 %"]),
        ("Ils gagnent 4 000 rands (400 euros) et en réclament 12 500.", ["4000 ZAR", "400 EUR", "12500 ZAR"]),
        (
            "Le plan de 43 milliards d'euros, en quatre tranches, dont 34 milliards versés en mai.",
            ["43000000000 EUR", "4 tranche", "34000000000 EUR"],
        ),
        ("Il a mis 22 s 656, soit 3 s 61 d'avance.", ["22.656 s", "3.61 s"]),
        ("Il a ramené de 40 à 25 le nombre de ministres.", ["40 ministre", "25 ministre"]),
        ("Le film compte 332 grands électeurs et 22 longs métrages.", ["332 grand électeur", "22 long métrage"]),
        ("Il fait un froid de - 3 °C.", ["-3 °C"]),
        ("Des séismes de magnitude 2,4 à 3,1 ont suivi.", ["2.4..3.1 magnitude"]),
        ("Le sénat a cent membres, dont 65 choisis par le roi.", ["100 membre", "65 membre"]),
        ("Le vote fut net : 64 pour, 21 contre.", ["64 voix", "21 voix"]),
        ("Le texte a plu à 138 pays ; neuf s'y sont opposés.", ["138 pays", "9 pays"]),
        ("On compte 119 blessés selon les uns, sept seulement selon les autres.", ["119 blessé", "7 blessé"]),
        ("Le parti a 41 sièges, soit dix de plus qu'avant.", ["41 siège", "10 siège"]),
        ("L'atelier emploie 14 personnes et veut en recruter une dizaine.", ["14 personne", "10~ personne"]),
        ("Sur les 100 000 hectares prévus, 30 000 restent secs.", ["100000 ha", "30000 ha"]),
        ("Le plan couvre 30 000 hectares sur les 100 000 prévus.", ["30000 ha", "100000 ha"]),
        ("On a vu douze cas, dont six confirmés en laboratoire.", ["12 cas", "6 cas"]),
        ("La ligne garde 25 de ses 156 avions.", ["25 avion", "156 avion"]),
        ("Deux Lituaniens, un Belge et un Danois ont péri.", ["2 Lituanien", "1 Belge", "1 Danois"]),
        (
            "Le groupe a payé 4 milliards de dollars sur 25 milliards de bénéfices.",
            ["4000000000 USD", "25000000000 USD"],
        ),
        ("Sa dette, 620 000 euros en mars, frôle le million.", ["620000 EUR", "1000000~ EUR"]),
        ("Le car a trente passagers.\n\nDouze d'entre eux dorment.", ["30 passager", "12 passager"]),
    ],
)
def test_row(sentence: str, expected: list[str], parse: Parse, french: Language) -> None:
    """Votes and « d'entre eux » count what was counted before."""
    assert _read(sentence, parse, french) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Le pont de Montréal", "La gare", "La tour a coûté 3 millions de dollars."), "3000000 CAD"),
        (("Le pont", "La gare", "Montréal a payé.", "La tour a coûté 3 millions de dollars."), "3000000 CAD"),
        (("Le pont", "La gare", "Elle a payé.", "À Montréal, la tour a coûté 3 millions de dollars."), "3000000 USD"),
        (("Le pont", "La gare", "Elle a payé.", "À Genève, la tour a coûté 3 millions de francs."), "3000000 CHF"),
        (("États-Unis : le pont", "Au Canada, il neige.", "La tour a coûté 3 millions de dollars."), "3000000 USD"),
    ],
)
def test_whose_dollar(paragraphs: tuple[str, ...], expected: str, parse: Parse, french: Language) -> None:
    """A bare dollar is that of the place at the top of the article, a franc that of any place in it."""
    assert _read("\n\n".join(paragraphs), parse, french) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("La halle a coûté 12 millions de DH.", "12000000 MAD"),
        ("La société a levé 45 MDH à Tanger.", "45000000 MAD"),
        ("La ville a versé 30 millions DA.", "30000000 DZD"),
        ("La société a perdu 4 MDT.", "4000000 TND"),
        ("La ville de Fribourg a payé 3,5 mios de francs.", "3500000 CHF"),
        ("Les élues genevoises ont voté 4 millions de francs.", "4000000 CHF"),
        ("Une famille tunisienne doit 200 dinars.", "200 TND"),
        ("Une ouvrière québécoise gagne 40 000 dollars.", "40000 CAD"),
    ],
)
def test_money_abroad(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """Currencies as the papers of Morocco, Algeria, Tunisia, Switzerland and Québec shorten or leave them bare."""
    assert _read(sentence, parse, french) == [expected]


_BENCH = (
    "15000000000 USD/year", "100000..4000000 photo", "10000000000 photo/day", "3.2 %", "1500000 EUR", "350000000 EUR",
    "12000 salarié", "20~ personne", "23000 EUR", "1200 km", "3.5 h", "25 °C", "500000.. visiteur", "97 commune",
    "33.33 %", "20..30 %", "5000 m²", "10000 EUR", "0.5 point", "15000000 GBP",
)  # fmt: skip


def test_bench(shared: Path, parse: Parse, french: Language) -> None:
    """The expressions of the benchmark have their values."""
    rows = json.loads((shared / "bench" / "expressions.json").read_text("utf8"))["QTY"]
    assert [_read(row, parse, french) for row in rows] == [[expected] for expected in _BENCH]


_PRESS = (
    ("Un habitant sur cinq vit dans un logement ancien.", "20 %"),
    ("Près d'un Breton sur trois pratique la voile.", "33.33~ %"),
    ("Neuf élèves sur dix ont réussi.", "90 %"),
    ("Les usines ont fermé 21 400 emplois, contre 16 900 un an plus tôt.", "21400 emploi | 16900 emploi | 1 an"),
    (
        "La région compte 1,8 million de salariés, soit 19 300 de moins qu'en janvier.",
        "1800000 salarié | 19300 salarié",
    ),
    ("Trois blessés ont été évacués ; deux autres ont refusé les soins.", "3 blessé | 2 blessé"),
    ("Sur les 28 villages sinistrés, 14 ont été évacués.", "28 village | 14 village"),
    (
        "Ils étaient 3 500 manifestants selon la préfecture, 8 000 selon les syndicats.",
        "3500 manifestant | 8000 manifestant",
    ),
    ("Elle a perdu 6-4, 3-6, 7-5 en deux heures.", "2 h"),
    ("Le club compte 36 points après 16 matchs.", "36 point | 16 match"),
    ("La Peugeot 208 roulait à 90 km/h.", "90 km/h"),
    ("L'A11 est coupée sur 12 km.", "12 km"),
    ("Le séisme de magnitude 6,3 a duré vingt secondes.", "6.3 magnitude | 20 s"),
    ("La nageuse a touché le mur en 54 s 72 et le relais en 1 h 45.", "54.72 s | 1.75 h"),
    ("Le match a duré plus de 5 heures.", "5.. h"),
    ("La livre valait 1,61 dollar, contre 1,58 la semaine passée.", "1.61 USD | 1.58 USD"),
    ("Le choc a fait six blessés, dont deux grièvement.", "6 blessé | 2 blessé"),
    ("Elle est condamnée à dix mois de prison, dont six avec sursis.", "10 mois | 6 mois"),
    ("Ils ont envoyé 80 pompiers et 3 Canadair.", "80 pompier | 3 Canadair"),
    ("L'armée a commandé 126 Rafale et 25 Airbus.", "126 Rafale | 25 Airbus"),
    ("Le groupe a produit 30 000 Clio en juin.", "30000 Clio"),
    ("Il a vendu 12 millions de PlayStation.", "12000000 PlayStation"),
    ("Le terrain se vend 90 euros le mètre carré.", "90 EUR/m²"),
    ("Le groupe devra 4 millions d'euros, après une amende de 1,2 milliard.", "4000000 EUR | 1200000000 EUR"),
    ("Le Tour du Finistère 2011 s'est couru sous la pluie.", ""),
    ("La roche a une dizaine de millions d'années.", "10000000~ an"),
    ("Six bouteilles de lait sur dix viennent de Bretagne.", "60 %"),
    ("Le voleur a pris un Matisse et un Braque.", ""),
    ("Au cours des 36 dernières heures, dix familles ont fui.", "36 h | 10 famille"),
    ("Une femme de 30 ans a été interpellée.", "30 an"),
    ("Quatre hommes et une femme ont été arrêtés.", "4 homme | 1 femme"),
    ("Il a écopé d'un an de prison, dont six mois avec sursis.", "1 an | 6 mois"),
    ("L'amende est de 1 500 euros.", "1500 EUR"),
    ("Le budget atteint 12 M€.", "12000000 EUR"),
    ("Une enveloppe de 3,2 Md€ est prévue.", "3200000000 EUR"),
    ("Son salaire dépasse 5 k€ par mois.", "5000.. EUR/month"),
    ("La facture passera de 40 à 45 euros.", "40 EUR | 45 EUR"),
    ("La dette est passée de 3 à 5 millions d'euros.", "3000000 EUR | 5000000 EUR"),
    ("L'aide ira de 3 à 5 millions d'euros.", "3000000..5000000 EUR"),
    ("Il faut entre 10 et 15 minutes.", "10..15 min"),
    ("Le train transporte 400 voyageurs à 320 km/h.", "400 voyageur | 320 km/h"),
    ("Une bonne centaine de riverains ont protesté.", "100~ riverain"),
    ("Une petite dizaine de bénévoles aident.", "10~ bénévole"),
    ("Jusqu'à 300 agriculteurs sont attendus.", "..300 agriculteur"),
    ("Le loyer est de 650 euros charges comprises.", "650 EUR"),
    ("Les prix ont grimpé de 2,4 % sur un an.", "2.4 % | 1 an"),
    ("Le taux de chômage a reculé de 0,3 point.", "0.3 point"),
    ("Le CAC 40 a perdu 1,2 %.", "1.2 %"),
    ("Il a parcouru le 100 mètres en 9,98 secondes.", "100 m | 9.98 s"),
    ("Deux porte-avions et trois sous-marins manœuvrent.", "2 porte-avions | 3 sous-marin"),
    ("La vitesse est limitée à 80 km/h.", "80 km/h"),
    ("Aucun blessé n'est à déplorer.", "0 blessé"),
    ("Il n'y a eu aucune victime.", "0 victime"),
    ("Le numéro 7 a marqué deux buts.", "2 but"),
    ("Le texte a été adopté par 289 voix contre 220.", "289 voix | 220 voix"),
    ("Le maire a été réélu avec 53,4 % des suffrages.", "53.4 %"),
    ("Le candidat a obtenu 1 204 voix, soit 12,5 % des suffrages exprimés.", "1204 voix | 12.5 %"),
    ("Il fera 12 degrés à Brest et 25 à Nice.", "12 °C | 25 °C"),
    ("La température descendra à -5 °C.", "-5 °C"),
    ("Les Français de 18 à 24 ans votent peu.", "18..24 an"),
    ("Il a 45 ans et trois enfants.", "45 an | 3 enfant"),
    ("Il a été condamné deux fois.", "2 fois"),
    ("Trois quarts des élus sont venus.", "75 %"),
    ("Les deux tiers du parc sont fermés.", "66.67 %"),
    ("L'un des quatre suspects a avoué.", "4 suspect"),
    ("Il a tiré six coups de feu.", "6 coup de feu"),
    ("L'Euro 2016 a rapporté 1,9 milliard d'euros.", "1900000000 EUR"),
    ("Le baril vaut 60 dollars.", "60 USD/baril"),
    ("Le billet coûte 12,50 euros.", "12.5 EUR"),
    ("Le billet coûte 12 euros 50.", "12.5 EUR"),
    ("Ce chantier de 1,2 kilomètre coûte 800 euros le mètre.", "1.2 km | 800 EUR/m"),
    ("La moto pèse 210 kilos.", "210 kg"),
    ("Le parc s'étend sur 12 hectares.", "12 ha"),
    ("La piscine de 25 mètres fermera.", "25 m"),
    ("Un séjour de dix jours.", "10 jour"),
    ("Il mesure 1,85 m.", "1.85 m"),
    ("Il mesure 1 m 85.", "1.85 m"),
    ("Le Boeing 737 transportait 162 passagers et 7 membres d'équipage.", "162 passager | 7 membre"),
    ("Un million de foyers sont privés d'électricité.", "1000000 foyer"),
    ("La durée est d'une heure et demie.", "1.5 h"),
    ("Les ventes s'élèvent à 4 milliards d'euros contre 3,2 milliards en 2017.", "4000000000 EUR | 3200000000 EUR"),
    ("La sonde a parcouru 570 millions de kilomètres en huit mois.", "570000000 km | 8 mois"),
    ("Le satellite tourne à 36 000 km d'altitude.", "36000 km"),
    ("Le champ contient 1,2 milliard de barils.", "1200000000 baril"),
    ("L'explosion a fait 12 morts et une quarantaine de blessés.", "12 mort | 40~ blessé"),
    ("Le bilan est passé de 12 à 15 morts.", "12 mort | 15 mort"),
    ("Le bilan s'élève à 39 morts et 120 blessés.", "39 mort | 120 blessé"),
    ("Le nombre de morts s'élève à 45.", "45 mort"),
    ("Les deux hommes encourent dix ans de prison et 150 000 euros d'amende.", "2 homme | 10 an | 150000 EUR"),
    ("La banque supprimera 1 500 postes, dont 800 en France.", "1500 poste | 800 poste"),
    ("Le parlement compte 577 députés.", "577 député"),
    ("Le taux de participation était de 55,4 % à 17 heures.", "55.4 %"),
    ("Il a recueilli 51,63 % des voix, contre 48,37 % pour son rival.", "51.63 % | 48.37 %"),
    ("La participation a reculé de 3 points.", "3 point"),
    ("L'action a bondi de 4,5 % à 12,30 euros.", "4.5 % | 12.3 EUR"),
    ("L'euro s'échangeait à 1,25 dollar.", "1.25 USD"),
    ("Le déficit atteint 4,5 % du PIB.", "4.5 %"),
    ("La note a été abaissée de deux crans.", "2 cran"),
    ("Le chômage touche 10,2 % de la population active.", "10.2 %"),
    ("Le site reçoit 2 millions de visiteurs par mois.", "2000000 visiteur/month"),
    ("Les ventes ont doublé en cinq ans.", "5 an"),
    ("La tempête a privé d'électricité 30 000 foyers.", "30000 foyer"),
    ("Le feu a détruit 250 hectares de forêt.", "250 ha"),
    ("L'eau est montée de 80 centimètres.", "80 cm"),
    ("Il a marqué 30 buts en 28 matches.", "30 but | 28 match"),
    ("Le film a coûté 20 millions de dollars et en a rapporté 150.", "20000000 USD | 150000000 USD"),
    ("Le livre compte 320 pages.", "320 page"),
    ("Le quotidien tire à 300 000 exemplaires.", "300000 exemplaire"),
    ("La fusée emporte deux satellites de 6 tonnes chacun.", "2 satellite | 6 t"),
    ("Les 15 pays membres ont signé.", "15 pays membre"),
    ("Les cinq membres permanents ont voté.", "5 membre"),
    ("Le virus a tué 3 personnes sur 10.", "30 %"),
    ("Il a été élu pour un mandat de cinq ans.", "5 an"),
    ("La peine a été réduite d'un an.", "1 an"),
    ("Le prix du gaz augmentera de 2 % au 1er octobre.", "2 %"),
    ("L'entreprise emploie quelque 12 000 personnes dans 40 pays.", "12000~ personne | 40 pays"),
    ("Les trois quarts des clients sont contents.", "75 %"),
    ("Le groupe a perdu 340 millions d'euros au premier semestre.", "340000000 EUR"),
    ("Le navire transportait 4 229 personnes, dont 1 000 membres d'équipage.", "4229 personne | 1000 membre"),
    ("Le coup d'envoi sera donné dans 30 jours.", "30 jour"),
    ("Le tribunal a condamné les quatre accusés.", "4 accusé"),
    ("Ses deux filles et son fils sont en vie.", "2 fille"),
    ("Le président a reçu une trentaine de chefs d'entreprise.", "30~ chef d'entreprise"),
    ("Quelque 300 CRS ont été déployés.", "300~ CRS"),
    ("Le lac s'étend sur 582 km2.", "582 km²"),
    ("La centrale produit 900 MW.", "900 MW"),
    ("Le disque peut stocker 500 Go.", "500 Go"),
    ("La ville compte 45 600 habitants.", "45600 habitant"),
    ("Les soldats ont tiré des centaines d'obus.", "200..~ obus"),
    ("Deux Français sur trois approuvent.", "66.67 %"),
    ("Il vend ses tomates 2 euros le kilo.", "2 EUR/kg"),
    ("La visite coûte 12 € (8 € pour les étudiants).", "12 EUR | 8 EUR"),
    ("Le festival a attiré entre 15 000 et 20 000 spectateurs.", "15000..20000 spectateur"),
    ("De 200 à 300 personnes ont défilé.", "200..300 personne"),
    ("Deux ou trois rues sont fermées.", "2..3 rue"),
    ("Le voyage dure 2 à 3 heures.", "2..3 h"),
    ("Au moins 4 soldats et 2 civils sont morts.", "4.. soldat | 2 civil"),
    ("Une cinquantaine d'hommes armés ont attaqué.", "50~ homme"),
    ("Trois jeunes femmes sont mortes.", "3 femme"),
    ("Deux anciens ministres sont jugés.", "2 ministre"),
    ("Les deux principaux partis s'allient.", "2 parti"),
    ("Les trois premières places sont prises.", "3 place"),
    ("Huit des dix accusés sont libres.", "8 accusé | 10 accusé"),
    ("Six autres personnes sont mortes.", "6 personne"),
    ("Plusieurs dizaines de milliers de personnes ont défilé.", "20000..~ personne"),
    ("Des milliers d'habitants ont fui.", "2000..~ habitant"),
    ("Un avion transportant 104 passagers s'est écrasé.", "104 passager"),
    ("Les journaux régionaux perdent deux journaux locaux.", "2 journal"),
    ("Trois généraux et deux hôpitaux.", "3 général | 2 hôpital"),
    ("Il possède deux chevaux et trois bateaux.", "2 cheval | 3 bateau"),
    ("Quatre feux ont détruit deux lieux.", "4 feu | 2 lieu"),
    ("Elle a écrit deux livres et trois romans.", "2 livre | 3 roman"),
    ("Le tableau vaut 300 000 livres.", "300000 GBP"),
    ("Quatre marins sont morts et dix sont blessés.", "4 marin | 10 marin"),
    ("Six coureurs ont abandonné, trois ont été soignés.", "6 coureur | 3 coureur"),
    ("Trois jeunes gens ont aidé la voisine.", "3 gens"),
    (
        "La récolte se vend à un cours de 210 euros par tonne. Le cours était de 180 euros en 2017.",
        "210 EUR/t | 180 EUR/t",
    ),
    ("Le billet coûte 12 euros par personne. Un café vaut 4 euros.", "12 EUR/personne | 4 EUR"),
    ("Elle a planté vingt pommiers, son frère en a planté huit.", "20 pommier | 8 pommier"),
    ("L'État prête six millions d'euros, dont deux dès mai.", "6000000 EUR | 2000000 EUR"),
    ("Un douanier belge et quatre passeurs sont morts.", "1 douanier | 4 passeur"),
    ("Le cours a gagné 1,10 euro à 31,20 euros.", "1.1 EUR | 31.2 EUR"),
    ("Le billet coûte EUR 45.", "45 EUR"),
    ("Le billet coûte £ 15.", "15 GBP"),
    ("Le billet coûte US$ 15 millions.", "15000000 USD"),
    ("Le billet coûte 45 CHF.", "45 CHF"),
    ("La librairie a vendu une dizaine de livres.", "10~ livre"),
    ("Le billet coûte 50 centimes.", "0.5 EUR"),
    ("La ville a prêté deux livres.", "2 livre"),
    ("La ville a prêté 25 livres.", "25 GBP"),
    ("Le voleur a pris 15 couronnes.", "15 couronne"),
    ("Il a fallu deux ans et demi.", "2.5 an"),
    ("Le tapis mesure 2 m 05.", "2.05 m"),
    ("Le thermomètre affiche −2 °C.", "-2 °C"),
    ("La fourchette est de 2-3 %.", "2..3 %"),
    ("Deux personnes sur sept nagent.", "28.57 %"),
    ("Onze personnes sur dix nagent.", "11 personne"),
    ("Deux euros sur trois vont au port.", "2 EUR"),
    ("Plus d'un élève sur trois nage.", "33.33.. %"),
    ("Moins d'un élève sur trois nage.", "..33.33 %"),
    ("Au moins un élève sur trois nage.", "33.33.. %"),
    ("Au plus un élève sur quatre nage.", "..25 %"),
    ("Environ un élève sur quatre nage.", "25~ %"),
    ("Une maison sur cent a un lac.", "1 %"),
    ("Trois cinquièmes des élus ont voté.", "60 %"),
    ("Un tiers des 45 élus a voté.", "33.33 % | 45 élu"),
    ("Une seule personne est venue.", "1 personne"),
    ("Ils ont attendu une journée entière.", "1 jour"),
    ("Deux soldats et un marin sont morts.", "2 soldat | 1 marin"),
    ("Le nombre de postes est de 45 000.", "45000 poste"),
    ("Les manifestants étaient 12 000.", "12000 manifestant"),
    ("Les manifestants étaient 300.", "300 manifestant"),
    ("Les pêcheurs défilent. Ils sont 300.", "300 pêcheur"),
    ("Il élève des papillons (238 au total).", "238 papillon"),
    ("Il élève douze moutons et n'en vend que six.", "12 mouton | 6 mouton"),
    ("Ils nettoient 30 plages chaque année.", "30 plage/year"),
    ("Trente trains passent tous les jours.", "30 train/day"),
    ("Le car roule à 30 km à l'heure.", "30 km/hour"),
    ("Il gagne 12 euros l'heure.", "12 EUR/hour"),
    ("Une vingtaine de millions de moutons paissent.", "20000000~ mouton"),
    ("Des dizaines de millions de moutons paissent.", "20000000..~ mouton"),
    ("Trois douzaines d'huîtres sont mortes.", "36~ huître"),
    ("Il a vendu 2.500 pneus.", "2500 pneu"),
    ("Il vend 20 ou 30 pneus.", "20..30 pneu"),
    ("De 30 à 20 pneus ont brûlé.", "30 pneu | 20 pneu"),
    ("Pas plus de trois pneus ont brûlé.", "..3 pneu"),
    ("Pas moins de trois pneus ont brûlé.", "3.. pneu"),
    ("Trois pneus au plus ont brûlé.", "..3 pneu"),
    ("Trois pneus au moins ont brûlé.", "3.. pneu"),
    ("Trois pneus environ ont brûlé.", "3~ pneu"),
    ("Presque trois mille pneus ont brûlé.", "3000~ pneu"),
    ("Le chiffre a atteint 3 milliards de dollars américains.", "3000000000 USD"),
    ("À Sydney, la tour a coûté 3 millions de dollars.", "3000000 AUD"),
    ("À Genève, la tour a coûté 3 millions de francs.", "3000000 CHF"),
    ("À Dakar, la tour a coûté 3 millions de francs.", "3000000 XOF"),
    ("Au Caire, la tour a coûté 3 millions de livres.", "3000000 EGP"),
    ("Les 300 autres moutons sont noirs.", "300 mouton"),
    ("Le record est de 9 s 58.", "9.58 s"),
    ("Le port a reçu 20 cargos, contre 30 en 2018.", "20 cargo | 30 cargo"),
    ("Le taux est passé de 3 à 2 %.", "3 % | 2 %"),
    ("Le parti détient 12 des 30 sièges.", "12 siège | 30 siège"),
    # What « sur sept » ends is no rule of every day but for hours and days
    ("La ville a voté 96 millions d'euros sur sept ans.", "96000000 EUR | 7 an"),
    ("Elle a obtenu 13 voix sur 24.", "13 voix | 24 voix"),
    ("La tour a coûté un milliard 200 millions d'euros.", "1200000000 EUR"),
    ("Il recueille 1 million 358.941 voix.", "1358941 voix"),
    ("Les loyers devraient monter de 2 à 3 %.", "2..3 %"),
    ("Le taux devrait passer de 2 à 3 %.", "2 % | 3 %"),
    ("Il gèle : moins 3 degrés à Dax et moins 20 degrés à Pau.", "-3 °C | -20 °C"),
    ("Le lac contient 3 g/l de sel.", "3 g/L"),
    ("La maison a reçu deux frères et un de leurs amis.", "2 frère | 1 ami"),
    ("La skieuse a fini à 0 s 87 de la gagnante.", "0.87 s"),
    ("Il fait moins 8 degrés à Mouthe.", "-8 °C"),
    ("L'air contenait 55 microgrammes de particules par mètre cube.", "55 µg/m³"),
    ("Le vaccin coûte 18 euros la dose.", "18 EUR/dose"),
    ("Le SMIC horaire est fixé à 11,65 euros.", "11.65 EUR/hour"),
    ("Les ventes ont été multipliées par trois.", "3 fois"),
    ("La ligne transporte chaque jour 45 000 voyageurs.", "45000 voyageur/day"),
    ("La ville perd chaque mois entre 18 et 20 emplois.", "18..20 emploi/month"),
    ("Elle a vendu deux maisons : l'une 210 000 euros, l'autre 185 000.", "2 maison | 210000 EUR | 185000 EUR"),
    ("Les élus ont voté à 312 contre 210.", "312 voix | 210 voix"),
    ("Le projet prévoit 80 logements, dont 24 sociaux.", "80 logement | 24 logement"),
    ("Un repas à 12 $ CAN.", "12 CAD"),
    ("Il a recensé onze vols, contre dix-neuf en 2022.", "11 vol | 19 vol"),
    ("Cinq mille personnes ont payé 20 euros, contre 4 000 en mai.", "5000 personne | 20 EUR | 4000 personne"),
    ("Le coureur est à 12 m 80 du but.", "12.8 m"),
    ("Le trajet mettra 2 h 05 au lieu de 3 h 20.", "125 min | 200 min"),
    ("Le maire gagne 4 000 euros, son premier adjoint 1 500.", "4000 EUR | 1500 EUR"),
    ("Le terrain se vend 85 euros du m2.", "85 EUR/m²"),
    ("Le stage coûte 45 euros la journée.", "45 EUR/day"),
    ("Le gain fut de 12 millions d'euros l'année précédente.", "12000000 EUR"),
    ("Le club a pris 27 points sur 30 possibles.", "27 point | 30 point"),
    ("La salle reçoit 1 200 personnes debout et 650 assises.", "1200 personne | 650 personne"),
    ("Le pré fait 60 m, sa haie 12 arbres.", "60 m | 12 arbre"),
    ("Les aides passeront de 12,7 à 13,6 milliards d'euros.", "12700000000 EUR | 13600000000 EUR"),
    (
        "Le budget coûte 9 millions d'euros. Les aides passeront de 2,7 à 3,6 millions.",
        "9000000 EUR | 2700000 EUR | 3600000 EUR",
    ),
)

_NOTHING = (
    "Elle a publié un livre sur les abeilles.",
    "L'équipe s'est imposée 2-1 à la 88e minute.",
    "Les Bretons ont gagné 25 à 18.",
    "Le journaliste de France 3 a filmé la scène.",
    "Un homme et une femme ont été arrêtés.",
    "Le train de 8 h 12 est supprimé.",
    "Elle est arrivée deuxième.",
    "Une fois par semaine, il nage.",
    "Elle gagne le double.",
    "La mairie ouvre sept jours sur sept.",
    "L'accueil est ouvert 24 heures sur 24.",
    "Les 27 ont approuvé le texte.",
    "Les Vingt-Sept se réunissent.",
    "Les élèves de CM2 et de 6e ont gagné.",
    "Elle vit au 12, rue des Lilas.",
    "Le code postal est 29200.",
    "Appelez le 02 98 00 00 00.",
    "Le 17 et le 18 ont été appelés.",
    "Le nageur a remporté sa 18e médaille.",
    "Ils se sont croisés à la moitié du parcours.",
    "Le brevet a été vendu par un tiers.",
    "L'étoile HD 189733 b est bleue.",
    "Le maire parle d'« une « journée » noire ».",
    "Le coût double, divisant par deux le nombre de clients.",
    "En 1998, la ville a planté huit.",
    "Les avocats, tous deux belges, plaideront.",
    "Le quart des élus a voté.",
    "Il a vu le film Les 12 Chaises et Les 400 coups.",
    "Le musée raconte la guerre de Cent Ans.",
    "Elle a lu un livre entier.",
    "Il a signé le chèque [3].",
    "Le vol AF 447 a disparu.",
    "Il habite au 3 rue du Port.",
    "La ligne 4 est fermée.",
    "Il a gagné par 3 à 2.",
    "Le magasin vise le zéro déchet.",
    "La salle est ouverte le mercredi de 14 h à 18 h.",
    "Le stage a lieu de 14h-16h.",
)


@pytest.mark.parametrize(("sentence", "expected"), _PRESS)
def test_press(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """A sentence as the press writes them has the quantities expected, in order."""
    assert " | ".join(_read(sentence, parse, french)) == expected


@pytest.mark.parametrize("sentence", _NOTHING)
def test_nothing(sentence: str, parse: Parse, french: Language) -> None:
    """A sentence whose words look like quantities has none."""
    assert _read(sentence, parse, french) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Au moins 35 élèves ont été malades dans une usine de Craon (53).", 1),
        ("Elle a compté 35 élèves à La Roche (85).", 1),
        ("La police a compté 120 arrestations, à Paris (40) et à Lyon (12).", 3),
    ],
)
def test_the_code_of_a_department_counts_nothing(sentence: str, expected: int, parse: Parse, french: Language) -> None:
    """« à Craon (53) » tells where that is; numbers behind several towns count."""
    assert len(_read(sentence, parse, french)) == expected
