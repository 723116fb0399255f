"""Whether a day without its week or year lies before or after a paper, one of Wednesday 15 May 2019."""

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
    # A perfect in the conditional tells what is said to have been done
    ("Le caissier serait parti vendredi pour la Suisse.", "2019-05-10"),
    ("Le vol se serait produit lundi.", "2019-05-13"),
    ("Le vol aurait eu lieu lundi.", "2019-05-13"),
    ("Le concert serait reporté à vendredi.", "2019-05-17"),
    ("Le concert serait donné vendredi.", "2019-05-17"),
    # Who has won has done so before, whatever comes
    ("Metz recevra Dax, vainqueur samedi de Pau, au prochain tour.", "2019-05-11"),
    ("Elle affrontera la Chilienne, tombeuse lundi de la favorite.", "2019-05-13"),
    ("Ils retrouveront le Pérou, tombeur lundi du Chili, vendredi à Quito.", "2019-05-13 | 2019-05-17"),
    ("Les vainqueurs se retrouveront samedi.", "2019-05-18"),
    ("La mort, lundi, de Paul Vial attriste le bourg.", "2019-05-13"),
    # Those called to the polls may have voted since
    ("Les Croates, appelés aux urnes dimanche, ont réélu leur président.", "2019-05-12"),
    ("Les Croates sont appelés aux urnes dimanche.", "2019-05-19"),
    ("Les postiers, appelés à la grève vendredi, se réuniront à Lens.", "2019-05-17"),
    ("Rendez-vous samedi à 10 heures devant la halle.", "2019-05-18T10:00"),
    # The one such day of a stretch
    ("La foire va du 20 au 22 mai ; le mardi à 18 h, un chef parlera.", "2019-05-20/2019-05-22 | 2019-05-21T18:00"),
    ("La foire va du 20 au 22 mai. Le préfet la fermera le mercredi soir.", "2019-05-20/2019-05-22 | 2019-05-22"),
    ("La foire va du 20 au 22 mai ; la halle ouvre le samedi.", "2019-05-20/2019-05-22"),
    ("Le marché ouvre le jeudi dès 8 heures.", ""),
    # Nights
    ("Au plus fort de la nuit, trente rues étaient sans lumière.", "2019-05-14/2019-05-15"),
    ("Les campeurs ont passé la nuit dans l'école.", "2019-05-14/2019-05-15"),
    ("Une file s'étire depuis la nuit devant la grille.", "2019-05-14/.."),
    ("Ce jeu se transmet depuis la nuit des temps.", ""),
    # What is soon
    ("Le choix sera fait dans les tout prochains jours.", "2019-05~"),
    ("Elle partira dans les toutes prochaines semaines.", "2019-05~"),
    # The same time of another year, centuries
    ("Le stock est plus bas que l'an dernier à la même époque.", "2018-05~"),
    ("Il gelait l'an passé à pareille époque.", "2018-05~"),
    ("Au siècle dernier, la mine tournait.", "19XX"),
    ("L'eau pourrait monter d'un mètre d'ici à la fin du siècle.", "../2100"),
    ("L'eau montera à la fin du siècle.", "2100~"),
    ("À la fin du siècle, la mine employait 900 hommes.", ""),
    ("La halle sert depuis un siècle et demi.", "1869/.."),
    # A month of the year that is told of, or of any
    ("Un mois de mars trop sec a retardé les semis.", "2019-03"),
    ("Il a fait doux pour un mois de mars.", ""),
    ("Chaque mois de mars, le bourg danse.", ""),
    # The day of the meeting that people are called to, and the day of the call
    ("Le préfet a convoqué les maires vendredi.", "2019-05-17"),
    ("Le préfet a convoqué vendredi les maires.", "2019-05-10"),
    # The year with which the sentence begins
    ("L'an prochain, la fête se tiendra du 5 au 15 mai.", "2020 | 2020-05-05/2020-05-15"),
    ("L'an prochain, la fête se tiendra le 3 avril.", "2020 | 2020-04-03"),
    ("La fête se tiendra l'an prochain. Le 3 juin, il y aura bal.", "2020 | 2019-06-03"),
    # « de » is a word
    ("Il a joué la Coupe du monde 1998 et 2002.", "1998 | 2002"),
    # A week and a fortnight
    ("La grève a commencé il y a huit jours.", "2019-05-08"),
    ("Le stade rouvrira dans quinze jours.", "2019-05-29"),
    ("La grève a commencé il y a 8 jours.", "2019-05-07"),
    ("Le stade rouvrira dans seize jours.", "2019-05-31"),
    # « de » is no beginning of « devant »
    ("Le stade rouvrira dans six mois devant les élus.", "2019-11"),
    ("Le bal a eu lieu voilà trois jours devant la mairie.", "2019-05-12"),
    # The day that was planned first
    ("Initialement prévue le 12 avril, la course partira le 9 juin.", "2019-04-12 | 2019-06-09"),
    # What is awaited, and what is looked back on
    ("Avant le match de samedi, le gardien refuse de parler.", "2019-05-18"),
    ("Avant le match de samedi, le gardien toussait.", "2019-05-11"),
    ("Le club prépare la finale de vendredi.", "2019-05-17"),
    ("Conseil municipal vendredi à la mairie.", "2019-05-17"),
    ("Le maire souhaite l'ouverture de la piscine en novembre.", "2019-11"),
    ("La banque a promis une réponse avant la fin du mois de juin.", "../2019-06"),
    ("Les chiffres de février seront publiés vendredi.", "2019-02 | 2019-05-17"),
    ("Les résultats du scrutin du 30 mars seront connus vendredi.", "2019-03-30 | 2019-05-17"),
    # What is told in the present and to come
    ("La cérémonie a lieu samedi à Gray.", "2019-05-18"),
    ("Le couvre-feu prend fin samedi.", "2019-05-18"),
    ("La règle est censée s'appliquer à partir du 3 décembre.", "2019-12-03/.."),
    ("Il se pourrait que la loi soit votée vendredi.", "2019-05-17"),
    ("Le préfet craint que la Loire ne déborde vendredi.", "2019-05-17"),
    # A participle that looks like a noun
    ("La trêve, entrée en vigueur samedi, devait durer dix jours.", "2019-05-11"),
    ("Le navire, parti samedi de Brest, est attendu vendredi.", "2019-05-11 | 2019-05-17"),
    # A figure set against another, and one that is not
    ("Le bail a été signé lundi par 5 voix contre 3 et sera annulé le 30 mai.", "2019-05-13 | 2019-05-30"),
    # A telling in the present, and what is told
    ("Le maire assure lundi que la taxe sera maintenue.", "2019-05-13"),
    ("Dans un entretien à paraître samedi, le maire s'explique.", "2019-05-18"),
    # What looks like another word, or like the simple past
    ("Le salon ferme samedi.", "2019-05-18"),
    ("Le conseil statue samedi sur son cas.", "2019-05-18"),
    ("Les joueurs s'envolent samedi pour Rome.", "2019-05-18"),
    ("La fusion devrait être bouclée en octobre.", "2019-10"),
    ("Ils sont partis en octobre, après dix ans d'attente.", "2018-10"),
    # Those who were called have come
    ("Les habitants étaient appelés à voter dimanche.", "2019-05-12"),
    ("Les habitants sont appelés à voter dimanche.", "2019-05-19"),
    # What one is called to and will do, and what is told of the future
    ("Convoqué vendredi par la juge, le maire devra s'expliquer.", "2019-05-17"),
    ("Convoqué vendredi par la juge, le maire s'est tu.", "2019-05-10"),
    ("Le greffe a précisé mardi que le dossier serait plaidé vendredi.", "2019-05-14 | 2019-05-17"),
    ("Le débat aura lieu vendredi en huit sans témoin.", "2019-05-24"),
)


@pytest.mark.parametrize(("sentence", "edtf"), _SENTENCES)
def test_where_a_day_lies(sentence: str, edtf: str, parse: Parse, french: Language) -> None:
    """The words and the tense around it tell on which side of the paper, and in which year."""
    assert dated(parse, french, sentence, _TODAY) == edtf
