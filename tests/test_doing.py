"""Who stands behind « par », is beaten, or sits in what moves."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Filler

WEDNESDAY = dt.date(2019, 5, 15)


def _roles(read: Read, text: str, kind: str) -> set[tuple[Role, Filler]]:
    events = (event for event in read(text, published=WEDNESDAY).events if event.kind == kind)
    return {(role, name(filler)) for event in events for role, filler in event.roles}


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Leur camion a été percuté, côté passager, par un bus de Brisac.", "Accident", Role.PATIENT, "camion"),
        ("L'attaque visait mardi le gouverneur de Gap.", "Attack", Role.PATIENT, "gouverneur de Gap"),
        ("La cycliste a été renversée, hier matin, par un tracteur.", "Accident", Role.PATIENT, "cycliste"),
        ("Renversé par un bus, un piéton est mort à Gap.", "Accident", Role.AGENT, "bus"),
        ("Luc Roux a obtenu la fermeture de l'usine de Gap.", "Closure", Role.AGENT, "Luc Roux"),
        ("Le boulanger Luc Roux est jugé à Gap.", "Accusation", Role.PATIENT, "Luc Roux"),
        ("Le chanteur Luc Roux est mort.", "Death", Role.PATIENT, "Luc Roux"),
        ("Le ministre a mis fin mardi aux fonctions du préfet Luc Roux.", "Departure", Role.PATIENT, "Luc Roux"),
        ("Un cyclone se rapproche de Gap.", "Transfer", Role.DESTINATION, "Gap"),
        ("Un Turc de 52 ans a été placé en garde à vue.", "Arrest", Role.PATIENT, "Turc de 52 ans"),
        ("Le procureur a requis deux ans de prison à l'encontre de Luc Roux.", "Accusation", Role.PATIENT, "Luc Roux"),
        ("La procureure a demandé deux ans de prison pour Luc Roux.", "Accusation", Role.PATIENT, "Luc Roux"),
        ("Une peine de dix ans a été requise contre Luc Roux.", "Accusation", Role.PURPOSE, "peine de dix ans"),
        ("L'attaque, revendiquée par le groupe Orial, a fait douze morts lundi à Gap.", "Attack", Role.AGENT, "Orial"),
        ("L'attentat a été revendiqué par les rebelles.", "Attack", Role.AGENT, "rebelles"),
        ("Un incendie a fait deux morts et trois blessés mardi dans un hangar.", "Accident", Role.TIME, "2019-05-14"),
        ("Un attentat-suicide a fait dix morts lundi à Gap.", "Attack", Role.TIME, "2019-05-13"),
        ("Un séisme au large de Gap, qui a détruit des maisons, a été ressenti à Dax.", "Accident", Role.PATIENT,
         "maisons"),
        ("Gap est sorti vainqueur du match contre Dax.", "Competition", Role.AGENT, "Gap"),
        ("L'équipe de Gap est sortie victorieuse de la rencontre.", "Competition", Role.AGENT, "équipe de Gap"),
        ("Les occupants de la Brisac grise se rendaient à Gap.", "Transfer", Role.AGENT,
         "occupants de la Brisac grise"),
        ("Le groupe Orial a annoncé la fermeture de l'usine de Gap.", "Closure", Role.AGENT, "Orial"),
        ("Selon un communiqué du ministère de la Santé, le virus recule.", "Publication", Role.AGENT,
         "ministère de la Santé"),
        ("L'attaque a été menée par l'armée contre un village.", "Attack", Role.AGENT, "armée"),
        ("Le Bloc gapençais a remporté hier les élections municipales à Gap.", "Election", Role.PATIENT,
         "Bloc gapençais"),
        ("Dans un rapport publié mardi, l'observatoire de Gap dénonce la chasse.", "Publication", Role.TIME,
         "2019-05-14"),
        ("Les ventes ont reculé de 3 % par rapport à 2011.", "Change", Role.PATIENT, "ventes"),
        ("La fuite a provoqué l'évacuation de 80 voisins.", "Transfer", Role.QUANTITY, "80"),
        ("La préfecture a fermé deux bars de Gap.", "Closure", Role.QUANTITY, "2"),
        ("Le joueur de l'AS Gap Luc Roux et son frère Guy Roux ont signé au FC Dax.", "Appointment", Role.PATIENT,
         "Luc Roux"),
        ("Ana Bry remplace Luc Roux, parti à la retraite.", "Departure", Role.AGENT,
         "Luc Roux"),
        ("L'ancienne maire Ana Bry appelle à voter pour Luc Roux.", "Support", Role.RECIPIENT, "Luc Roux"),
        ("Ana Bry a été désignée à la tête du port de Gap.", "Appointment", Role.RECIPIENT, "port de Gap"),
        ("Le parti Orvan soutiendra la candidature de Luc Roux à Gap.", "Support", Role.RECIPIENT, "Luc Roux"),
        ("Près de 500 personnes ont marché hier à Gap contre la fermeture de la maternité.", "Protest", Role.PURPOSE,
         "fermeture de la maternité"),
        ("Luc Roux appelle à voter pour la candidate écologiste.", "Support", Role.RECIPIENT, "candidate écologiste"),
        ("La ligue a attaqué en justice l'équipementier de Gap.", "Accusation", Role.PATIENT, "équipementier de Gap"),
        ("L'opposant Luc Roux a été élu dimanche président de Gap.", "Election", Role.PATIENT, "Luc Roux"),
        ("Le procès de Luc Roux, poursuivi pour vol, s'ouvre à Gap.", "Accusation", Role.PATIENT, "Luc Roux"),
        ("Luc Roux, mort en 1998, avait fondé le groupe Orial.", "Death", Role.TIME, "1998"),
        ("Ana Bry, l'une des voix du XXe siècle, est décédée mardi à Gap.", "Death", Role.TIME, "2019-05-14"),
        ("L'État a racheté la banque Orial, qui a reçu 19 milliards d'euros.", "Spending", Role.RECIPIENT, "Orial"),
        ("Un cessez-le-feu est entré en vigueur samedi à minuit.", "Decision", Role.PATIENT, "cessez-le-feu"),
        ("La Cour européenne a condamné la France pour mauvais traitements.", "Decision", Role.PATIENT, "France"),
        ("L'entreprise a été condamnée à verser 30 000 euros à Luc Roux.", "Decision", Role.PATIENT, "entreprise"),
        ("Le Parlement a condamné l'attaque de Gap.", "Accusation", Role.AGENT, "Parlement"),
    ],
)  # fmt: skip
def test_who_does_and_undergoes(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """A passive is done by whoever stands behind « par », a victory won by its subject."""
    assert (role, filler) in _roles(read, text, kind)


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Puissant séisme en Asie du Sud.", "Accident", Role.PATIENT, "Sud"),
        ("Un incendie s'est déclaré dans une usine, au sud de Gap, qui a détruit deux hangars.", "Accident", Role.AGENT,
         "Gap"),
        ("Leur camion a été percuté, côté passager, par un bus.", "Accident", Role.PATIENT, "bus"),
        ("Renversé par un bus, un piéton est mort à Gap.", "Accident", Role.PATIENT, "bus"),
        ("La mort du chanteur a été confirmée par son frère, Luc Roux.", "Death", Role.PATIENT, "Luc Roux"),
        ("La mort du chanteur a été annoncée par la maire de Gap, Ana Bry.", "Death", Role.AGENT, "Ana Bry"),
        ("Le feu, maîtrisé par les pompiers, a détruit une grange.", "Accident", Role.AGENT, "pompiers"),
        ("Luc Roux a devancé l'Italien Ivo Rossi et le Belge Jan Maes pour décrocher sa deuxième victoire.",
         "Competition", Role.AGENT, "Jan Maes"),
        ("Le club d'Orial a battu celui de Brisac pour décrocher le titre.", "Competition", Role.AGENT, "Brisac"),
        ("Une voiture piégée a explosé près du bureau du maire, Luc Roux.", "Attack", Role.PATIENT, "Luc Roux"),
        ("L'attaque visait mardi le gouverneur de Gap.", "Attack", Role.AGENT, "attaque"),
        ("Par ailleurs, un juge a été blessé à Gap.", "Injury", Role.SOURCE, "ailleurs"),
        ("Les occupants de la Renault grise se rendaient à une fête.", "Transfer", Role.AGENT, "Renault"),
        ("Luc Roux, mort en 1998, avait fondé le groupe Orial.", "Death", Role.PATIENT, "Orial"),
        ("Ana Bry, l'une des voix du XXe siècle, est décédée mardi à Gap.", "Death", Role.TIME, "19XX"),
        ("Luc Roux, l'un des meilleurs grimpeurs des années 1990, prix Orial en 1996, est mort lundi.", "Death",
         Role.TIME, "1996"),
        ("Le livre, traduit en français et en italien, est paru.", "Publication", Role.PLACE, "France"),
        ("Ana Bry a été sacrée championne de France du 100 mètres à Gap.", "Competition", Role.AGENT, "France"),
        ("Un accident s'est produit sur la route de Berne, à Gap.", "Accident", Role.PLACE, "Berne"),
        ("La ville construit un stade près de l'ancien magasin Walmart de Gap.", "Creation", Role.AGENT, "Walmart"),
        ("Le procureur de Gap, Luc Roux, a annoncé la fermeture d'un bar par la police.", "Closure", Role.AGENT,
         "Luc Roux"),
        ("Wout Maes a remporté hier la 10e étape, Luc Roux (Orial) consolidant son maillot.", "Competition",
         Role.PATIENT, "Luc Roux"),
        ("Selon un communiqué du ministère de la Santé, le virus recule.", "Publication", Role.PATIENT,
         "ministère de la Santé"),
        ("Luc Roux croit que la victoire de Dax est acquise.", "Competition", Role.AGENT, "Luc Roux"),
        ("Luc Roux a parlé de la fermeture de l'usine de Gap.", "Closure", Role.AGENT, "Luc Roux"),
        ("Luc Roux s'est exprimé sur le rachat du groupe Orial.", "Acquisition", Role.AGENT, "Luc Roux"),
        ("Luc Roux a protesté contre la démolition du stade.", "Closure", Role.AGENT, "Luc Roux"),
        ("Luc Roux a regretté la suppression de 300 emplois à Gap.", "JobCuts", Role.AGENT, "Luc Roux"),
        ("Le boulanger Luc Roux est jugé à Gap.", "Accusation", Role.AGENT, "Luc Roux"),
        ("La coopérative détient 12 % du capital de la société Orial.", "Possession", Role.AGENT, "Orial"),
        ("La mairie de Gap a payé la halle, l'État prenant à sa charge le parc.", "Spending", Role.PATIENT, "État"),
        ("La fermeture de l'usine nous a ruinés, a dit Luc Roux.", "Closure", Role.AGENT, "Luc Roux"),
        ("Ana Bry remplace Luc Roux, parti à la retraite.", "Departure", Role.AGENT,
         "Ana Bry"),
        ("La préfecture a ordonné la fermeture de deux bars de Gap.", "Closure", Role.PATIENT, "Gap"),
        ("Les ventes ont reculé de 3 % par rapport à 2011.", "Change", Role.TIME, "2011"),
        ("Le procès de Luc Roux, poursuivi pour vol, s'ouvre à Gap.", "Accusation", Role.PATIENT,
         "procès de Luc Roux"),
        ("Vainqueur de Dax, Gap reste en tête.", "Competition", Role.AGENT, "Dax"),
        ("Le guitariste Luc Roux, fondateur du groupe Orial, est mort à Gap.", "Creation", Role.PLACE, "Gap"),
        ("Luc Roux a appelé ses électeurs à voter pour Ana Bry.", "Support", Role.RECIPIENT, "électeurs"),
        ("Le conseil a désigné Luc Roux à la tête de la foire de Gap.", "Appointment", Role.AGENT, "foire de Gap"),
        ("La maire a inauguré samedi à Gap une exposition consacrée à Luc Roux.", "Creation", Role.AGENT, "Luc Roux"),
        ("La banque Orial a reçu 19 milliards d'euros.", "Spending", Role.AGENT, "Orial"),
        ("Le Conseil de sécurité a adopté une résolution condamnant les tirs.", "Accusation", Role.AGENT,
         "Conseil de sécurité"),
        ("Le footballeur Luc Roux, 27 ans, prêté à Dax, a inscrit deux buts.", "Transfer", Role.PATIENT, "27 ans"),
        ("Le Sénat a voté l'abrogation de la loi de 2010 sur les retraites.", "Decision", Role.TIME, "2010"),
    ],
)  # fmt: skip
def test_who_has_no_part(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """Neither who confirms a death, nor what runs somebody over, nor who is beaten, nor the car of who travels."""
    assert (role, filler) not in _roles(read, text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le ministère de la Pêche a demandé trois mois de délai.", "Accusation"),
        ("Une peine de dix ans a été requise contre Luc Roux.", "Decision"),
        ("Personne n'a revendiqué l'attentat.", "Attack"),
        ("Sa mort a été confirmée mardi par la maire.", "Appointment"),
        ("La cycliste a été renversée, hier matin, par un tracteur.", "Departure"),
        ("Luc Roux est sorti indemne de l'accident.", "Transfer"),
        ("Ana Bry prenait place dans la voiture de son frère.", "Appointment"),
        ("Le public a pris place sur les gradins.", "Appointment"),
        ("Luc Roux a longtemps ouvert la route devant le peloton.", "Creation"),
        ("Luc Roux a étudié le droit et la philosophie à Dijon.", "Discovery"),
        ("La sénatrice a interpellé le maire de Gap sur le budget de l'école.", "Arrest"),
        ("Luc Roux s'est fait passer pour le maire de Gap.", "Transfer"),
        ("Dans la salle, Ana Bry était morte de rire.", "Death"),
        ("Le maire a délivré un permis de construire au groupe Orial.", "Creation"),
        ("La construction d'un barrage à Gap a commencé.", "Protest"),
        ("Les salariés ont voté la poursuite du mouvement.", "Accusation"),
        ("La loi a été adoptée par 412 voix contre 90.", "Election"),
        ("À Gap, le prix du mètre carré a grimpé de 8 % en 2018.", "Decision"),
        ("Le musée de Gap expose un portrait attribué à Luc Roux.", "Decision"),
        ("Grâce à un but de Luc Roux, Gap a battu Dax.", "Decision"),
        ("Une frappe attribuée à l'Orvanie a tué deux hommes.", "Decision"),
        ("Le procès de Luc Roux, poursuivi pour vol, s'ouvre à Gap.", "Decision"),
        ("Brisac publie un classement des lycées", "Decision"),
        ("Le syndicat a déposé un préavis de grève pour mardi.", "Accusation"),
        ("L'élue a été battue par Luc Roux au second tour.", "Competition"),
        ("La grève leur a coûté leur place de trois manières.", "Spending"),
        ("Le parquet de Gap a ouvert une enquête pour vol contre Luc Roux.", "Decision"),
        ("Près de 92 % des bureaux de vote restent ouverts.", "Creation"),
    ],
)
def test_what_is_told_of_nothing(read: Read, text: str, kind: str) -> None:
    """Verbs that tell a happening of some objects and not of others."""
    assert not any(event.kind == kind for event in read(text, published=WEDNESDAY).events)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Luc Roux a été confirmé à son poste de directeur.", "Appointment"),
        ("Le président a été renversé par l'armée.", "Attack"),
        ("Luc Roux est sorti de prison mardi.", "Departure"),
        ("Les chercheurs ont étudié trois volcans en Islande.", "Discovery"),
        ("Le groupe Orial a ouvert une usine à Gap.", "Creation"),
        ("Trois barrages routiers ont été dressés jeudi à Gap.", "Protest"),
        ("Le barrage des agriculteurs bloque la route de Gap.", "Protest"),
        ("Le parquet a engagé des poursuites contre Luc Roux.", "Accusation"),
        ("Le coût s'élève à 6 millions d'euros.", "Spending"),
        ("La facture est estimée à 6 millions d'euros par la maire.", "Spending"),
        ("L'élue a été battue par Luc Roux au second tour.", "Election"),
        ("Le syndicat a déposé un préavis de grève pour mardi.", "Protest"),
        ("Luc Roux est détenu en Iran depuis 2014.", "Arrest"),
        ("La finale opposera l'Écosse au Chili.", "Competition"),
        ("La société a annoncé une augmentation de capital de 30 millions d'euros.", "Investment"),
    ],
)
def test_what_is_told_of_others(read: Read, text: str, kind: str) -> None:
    """The same verbs where they do tell it."""
    assert any(event.kind == kind for event in read(text, published=WEDNESDAY).events)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La loi Bry a été votée. La loi Maes interdit la chasse.", "Decision"),
        ("Un train a déraillé à Gap. Un car s'est renversé à Dax.", "Accident"),
        ("Ana Bry est jugée à Gap. Un homme est jugé à Dax.", "Accusation"),
    ],
)
def test_two_sentences_tell_of_two(read: Read, text: str, kind: str) -> None:
    """A text of one line has no headline that what follows could take up."""
    assert sum(event.kind == kind for event in read(text, published=WEDNESDAY).events) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Les salariés d'Orial ont observé une grève de 24 heures vendredi.", "Protest"),
        ("L'armée a mené une attaque contre un village mardi.", "Attack"),
        ("Le maire de Gap a conclu mardi un partenariat avec l'université de Dax.", "Agreement"),
        ("Une campagne de dépistage a été lancée mardi à Gap.", "Launch"),
    ],
)
def test_a_verb_and_its_object_tell_of_one(read: Read, text: str, kind: str) -> None:
    """What is held and the verb that holds it are one happening."""
    assert sum(event.kind == kind for event in read(text, published=WEDNESDAY).events) == 1


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Ana Bry a rencontré Luc Roux à Gap pour discuter de l'avenir de l'usine.", "Meeting", Status.ASSERTED),
        ("Ana Bry rencontrera Luc Roux à Gap pour discuter de l'avenir de l'usine.", "Meeting", Status.PLANNED),
    ],
)
def test_what_is_done_for_an_aim_is_done(read: Read, text: str, kind: str, status: Status) -> None:
    """It is no plan, though the aim is one."""
    assert [event.status for event in read(text, published=WEDNESDAY).events if event.kind == kind] == [status]


def test_an_exhibition_is_opened_once(read: Read) -> None:
    """By the verb, whose object is no launch besides."""
    text = "La maire a inauguré samedi à Gap une exposition consacrée à Luc Roux."
    assert [event.kind for event in read(text, published=WEDNESDAY).events] == ["Creation"]


def test_a_study_does_not_fall(read: Read) -> None:
    """« Une étude montre une baisse des loyers »: what shows a change does not change."""
    changes = [e for e in read("Une étude de l'Insee montre une baisse des loyers à Dax.").events if e.kind == "Change"]
    assert changes
    assert not any("étude" in str(getattr(filler, "name", filler)) for e in changes for _, filler in e.roles)


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("Le géant chinois Huawei consacre 20 milliards de dollars par an à la recherche.", "recherche"),
        ("La région consacrera 3 millions d'euros à la rénovation des lycées.", "rénovation des lycées"),
        ("Une enveloppe de 3 millions d'euros est consacrée à la culture.", "culture"),
        ("Le loueur a payé 3 millions d'euros à l'avance.", None),
    ],
)
def test_what_money_is_given_to(read: Read, text: str, purpose: str | None) -> None:
    """Behind « à », of a verb that says what a sum is for."""
    [event] = [event for event in read(text).events if event.kind == "Spending"]
    assert [filler for role, filler in event.roles if role is Role.PURPOSE] == ([purpose] if purpose else [])


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Les digues coûteront 6 millions d'euros à la ville de Gap.", "Spending", Role.PURPOSE, "digues"),
        ("Brisac recevra 6 millions d'euros de l'État.", "Spending", Role.AGENT, "État"),
        ("La société emploie 90 maçons payés 30 euros par mois.", "Spending", Role.RECIPIENT, "maçons"),
        ("La ville paiera une facture de 6 millions d'euros.", "Spending", Role.AGENT, "ville"),
        ("Grève des postiers mercredi", "Protest", Role.AGENT, "postiers"),
        ("Un verrier touchait alors 900 euros.", "Spending", Role.RECIPIENT, "verrier"),
        ("La ville en retirera 2 millions d'euros par an.", "Spending", Role.RECIPIENT, "ville"),
        ("Brisac, la plus petite, en recevra près de 6 millions d'euros.", "Spending", Role.RECIPIENT, "Brisac"),
        ("Brisac va investir 6 millions d'euros dans les éoliennes.", "Investment", Role.PURPOSE, "éoliennes"),
        ("Des bergers ont manifesté devant la préfecture de Gap.", "Protest", Role.PLACE, "préfecture de Gap"),
        ("Les chaudières sont équipées de deux filtres.", "Possession", Role.AGENT, "chaudières"),
        ("Une grenade a explosé lundi devant la mairie de Gap.", "Attack", Role.INSTRUMENT, "grenade"),
        ("Les miliciens se sont emparés de l'aéroport de Gap.", "Attack", Role.PATIENT, "aéroport de Gap"),
        ("Un kamikaze s'est fait exploser dans un marché de Gap.", "Attack", Role.AGENT, "kamikaze"),
        ("La maire a donné le coup d'envoi de la fête.", "Launch", Role.PATIENT, "fête"),
        ("Le roman paraîtra en mai chez Brisac.", "Publication", Role.PATIENT, "roman"),
        ("Le décret, paru samedi au Journal officiel, crée une taxe.", "Publication", Role.TIME, "2019-05-11"),
        ("Luc Roux a rejoint Thales comme directeur.", "Appointment", Role.RECIPIENT, "Thales"),
        ("Luc Roux passe de la Défense à la Justice.", "Appointment", Role.PATIENT, "Luc Roux"),
        ("Brisac a signé en mai une convention avec la ville de Gap.", "Agreement", Role.AGENT, "Gap"),
        ("Luc Roux a recueilli 42 % des voix.", "Election", Role.PATIENT, "Luc Roux"),
        ("Un compromis a été trouvé lundi entre Thales et la CGT.", "Agreement", Role.AGENT, "CGT"),
    ],
)
def test_who_pays_holds_and_gets(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """What the turn of a verb gives its subject, its object and what stands behind « de », « dans » and « devant »."""
    assert (role, filler) in _roles(read, text, kind)


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("La Commission européenne a autorisé le rachat de Danone par Renault.", "Acquisition", Role.AGENT,
         "Commission européenne"),
        ("Luc Roux chiffre la facture à 6 millions d'euros.", "Spending", Role.AGENT, "Luc Roux"),
        ("Brisac en retirera 6 millions d'euros.", "Spending", Role.AGENT, "Brisac"),
    ],
)  # fmt: skip
def test_who_lets_reckons_or_gets_does_not_do_it(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """Beside who does it after « par » nobody else does; who says what it costs does not pay."""
    assert (role, filler) not in _roles(read, text, kind)


@pytest.mark.parametrize(
    ("text", "role", "filler"),
    [
        ("Le rapport de l'OCDE, publié mardi, parle de retraites.", Role.AGENT, "OCDE"),
        ("Le bulletin du ministère de la Santé, publié lundi, compte dix morts.", Role.AGENT, "ministère de la Santé"),
    ],
)
def test_whose_writing_it_is(read: Read, text: str, role: Role, filler: str) -> None:
    """Who has written it publishes it, and is not published."""
    found = _roles(read, text, "Publication")
    assert (role, filler) in found
    assert (Role.PATIENT, filler) not in found


def test_where_the_hurt_are_taken(read: Read) -> None:
    """A hospital receives nothing: people go there."""
    roles = _roles(read, "Les randonneurs ont été évacués à la clinique Pasteur.", "Transfer")
    assert (Role.DESTINATION, "clinique Pasteur") in roles


def test_whoever_is_to_be_named_is_not_called_so(read: Read) -> None:
    """« Nommer » before a name gives a post; only « nommé » tells what something is called."""
    roles = _roles(read, "Le consortium Orial vient de nommer Ana Verdier directrice générale.", "Appointment")
    assert (Role.PATIENT, "Ana Verdier") in roles
    assert not _roles(read, "Un robot nommé Vertex explore la grotte.", "Appointment")


@pytest.mark.parametrize(
    ("aside", "kind"),
    [
        ("arrêté lundi", "Arrest"),
        ("élu en mai", "Election"),
        ("nommé secrétaire en mai", "Appointment"),
        ("blessé en mai", "Injury"),
        ("licencié en mai", "Departure"),
    ],
)
@pytest.mark.parametrize("before", ["La lettre est signée par", "Ana Roux est soutenue par"])
def test_a_participle_tells_what_befell_the_doer_of_another_verb(
    read: Read, before: str, aside: str, kind: str
) -> None:
    """Behind « par » he does what that verb tells, and undergoes what stands behind his name."""
    roles = _roles(read, f"{before} Luc Vial, {aside}.", kind)
    assert (Role.PATIENT, "Luc Vial") in roles
    assert (Role.AGENT, "Luc Vial") not in roles
