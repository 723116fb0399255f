"""Tests of :mod:`kg.extract.quotations.handover`, and of who goes on to speak from one sentence to the next."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Reading

BOUNDS: tuple[tuple[str, list[str]], ...] = (
    ("Complètement faux, a rétorqué Jean Morel.", ["Complètement faux"]),
    (
        "Pas question, rétorque Jean Morel.",
        ["Pas question"],
    ),
    ("Lundi dernier, a annoncé Jean Morel.", []),
    ("Déçu, a quitté la salle Jean Morel.", []),
    ("La Cour a annulé la loi, au motif qu'elle manquait de précision.", ["elle manquait de précision"]),
    (
        "Jean Morel a rejeté l'offre, au motif que la ville « a besoin de stabilité ».",
        ["la ville « a besoin de stabilité »"],
    ),
    ("Luc Arnaud a été licencié au motif qu'il avait dormi.", []),
    ("Le chômage a baissé au motif que les usines embauchent.", []),
    ("Jean Morel explique alors que la piscine fermera ses portes.", ["la piscine fermera ses portes"]),
    ("Jean Morel l'a confirmé alors que la séance débutait.", []),
    ("Jean Morel répond alors que la salle se vide.", []),
    (
        "L'ONG juge que cet article nuit à la ville et exige sa suppression.",
        ["cet article nuit à la ville", "sa suppression"],
    ),
    ("L'association assure que le texte viole la loi et exige son retrait.", ["le texte viole la loi", "son retrait"]),
    (
        "L'association assure que le texte viole la loi et interdit les recours.",
        ["le texte viole la loi et interdit les recours"],
    ),
    (
        "Jean Morel assure que la salle est petite : « on refuse du monde chaque soir », soupire-t-il.",
        ["la salle est petite", "on refuse du monde chaque soir"],
    ),
    ("Jean Morel ne cesse de répéter que la mer monte.", ["la mer monte"]),
    ("Jean Morel n'a de cesse de rappeler que la mer monte.", ["la mer monte"]),
    ("Jean Morel n'a pas hésité à dire que la mer monte.", ["la mer monte"]),
    ("Jean Morel hésite à dire que la mer monte.", []),
    ("Jean Morel a cessé de dire que la mer monte.", []),
    (
        "La ville a reçu le procureur, qui en pleine audience, avait accusé les avocats de « mentir ».",
        ["les avocats de « mentir »"],
    ),
    (
        "Le maire estime qu'il s'agit d'un échec et demande un rapport au préfet.",
        ["il s'agit d'un échec", "un rapport au préfet"],
    ),
    ("Jean Morel dit qu'il dort mal et demande du repos.", ["il dort mal et demande du repos"]),
    ("Le préfet assure que la digue tient et résiste à la crue.", ["la digue tient et résiste à la crue"]),
    (
        "Des journaux ont affirmé en mars que M. Morel aurait reconnu les faits.",
        ["M. Morel aurait reconnu les faits"],
    ),
    ("Un médecin de Dax parle, lui, d'une situation « intenable ».", ["une situation « intenable »"]),
    ("Jean Morel a répondu par un laconique « tout est possible ».", ["tout est possible"]),
    ("Le maire Jean Morel a répondu par une lettre, « Vivre à Dax ».", []),
    (
        "Jean Morel s'est dit « confiant » dans le fait que « la raison l'emportera ».",
        ["« confiant » dans le fait que « la raison l'emportera »"],
    ),
    ("Jean Morel a demandé de fermer les écoles.", ["de fermer les écoles"]),
    ("Jean Morel demande à rencontrer le ministre.", ["à rencontrer le ministre"]),
    (
        "Jean Morel propose, dans une lettre publiée sur Facebook, de financer un audit.",
        ["de financer un audit"],
    ),
    ("La presse l'a attribué à des « terroristes ».", ["à des « terroristes »"]),
    (
        "Jean Morel impute à la pilule l'accident de sa fille.",
        ["à la pilule l'accident de sa fille"],
    ),
    (
        "Les juges ont annulé le texte, qui porte à leurs yeux une « atteinte au droit ».",
        ["une « atteinte au droit »"],
    ),
    (
        "Les élus souhaitent que l'on travaille plus, révèle mercredi Le Phare, qui cite une lettre.",
        ["Les élus souhaitent que l'on travaille plus", "l'on travaille plus"],
    ),
    ("Luc Arnaud se défend : il assure que le catalogue paraîtra.", ["le catalogue paraîtra"]),
    ("Luc Arnaud prévient : la route est coupée.", ["la route est coupée"]),
    ("De source syndicale, on indique que la grève continue.", ["la grève continue"]),
    ("Dans l'entourage du maire, on assure que la route est sûre.", ["la route est sûre"]),
    (
        "Les cours de Dax, en mai, ont selon la presse « cassé les prix ».",
        ["Les cours de Dax, en mai, ont selon la presse « cassé les prix »"],
    ),
    ("Jean Morel a dénoncé à Lourdes « une faute sans nom ».", ["une faute sans nom"]),
    ("Jean Morel a dénoncé une fois de plus « l'acharnement ».", ["l'acharnement"]),
    ("La France a déploré ces violences par la voix de son ministre.", ["ces violences"]),
    ("Un juge a condamné Jean Morel et deux autres à deux ans de camp pour « hooliganisme aggravé ».", []),
    ("La CGT a demandé aux élus « de faire preuve de clémence ».", ["de faire preuve de clémence"]),
    ("Jean Morel a « catégoriquement » démenti être malade, comme l'affirme la presse.", ["être malade"]),
    (
        "La presse s'appuie sur un enregistrement dans lequel une voix avoue : « Je dois partir d'ici. »",
        ["Je dois partir d'ici."],
    ),
    (
        "Jean Morel a promis que nul ne resterait dehors et a invité les élus à venir.",
        ["nul ne resterait dehors", "les élus à venir"],
    ),
    ("Pour Jean Morel, qui enseigne à Dax, seules des analyses trancheront.", ["seules des analyses trancheront"]),
    ("Il n'y a eu, selon la police, que cent arrestations.", ["Il n'y a eu, selon la police, que cent arrestations"]),
    (
        "La Bourse devrait, de l'avis des analystes, peu réagir.",
        ["La Bourse devrait, de l'avis des analystes, peu réagir"],
    ),
    ("Ali Morel a indiqué sur le site du parti dissous qu'il viendrait.", ["il viendrait"]),
    ("Jean Morel estime dans un texte publié sur son blog que l'histoire « jugera ».", ["l'histoire « jugera »"]),
    ("La police parle de 200 manifestants, les organisateurs de 1 000.", ["200 manifestants", "1 000"]),
    ("La mairie a annoncé avoir constaté que l'eau est sale.", ["avoir constaté que l'eau est sale"]),
    ("Optilac vient, pour sa part, d'indiquer que ses ventes reculent.", ["ses ventes reculent"]),
    ("Optilac vient, par ailleurs, d'ouvrir une usine.", []),
    ("La direction informe avoir reçu huit offres.", ["avoir reçu huit offres"]),
    ("La filiale a accusé des pertes et annoncé un plan de relance.", ["un plan de relance"]),
    ("Le titre accuse un recul de 3 %.", []),
    ("Jean Morel a accusé le préfet de mensonge.", ["le préfet de mensonge"]),
    ("La fermeture menace 400 postes (600 selon la CGT).", ["600"]),
    ("La fermeture (400 à 600 postes selon la CGT) menace la ville.", ["400 à 600 postes"]),
    ("La fermeture menace 400 postes (selon la CGT).", ["La fermeture menace 400 postes"]),
    (
        "« On passe en force » sur les horaires a notamment dénoncé la CGT dans un tract.",
        ["« On passe en force » sur les horaires"],
    ),
    ("« La vie est belle » sur les écrans a surpris la ville.", ["La vie est belle"]),
    ("Un collectif rejetant tout lien avec les élus mais qui négocie a défilé.", ["tout lien avec les élus"]),
    ("Anne Morel souhaite garder l'anonymat.", []),
    ("Un cadre ayant requis l'anonymat parle de « gâchis ».", ["gâchis"]),
    ("Anne Morel souhaite garder la maison.", ["garder la maison"]),
    ("La digue tient. C'est ce qu'affirme Jean Morel.", ["La digue tient"]),
    ("« Le port vivra », de dire Jean Morel.", ["Le port vivra"]),
    ("La CGT réclame un délai et Jean Morel a promis un vote.", ["un délai", "un vote"]),
    ("Trois élus ont fui, a-t-on appris vendredi de source proche de la mairie.", ["Trois élus ont fui"]),
    ("La vente est signée, a-t-on précisé à Reuters.", []),
    ("La mairie a déclaré par écrit que la digue tient.", ["la digue tient"]),
    ("Le Front a promis une grève, prévenant du même souffle qu'il tiendrait.", ["une grève", "il tiendrait"]),
    ("Jean Morel a fustigé, face à Anne Roux, le plan d'Optilac.", ["le plan d'Optilac"]),
    ("La digue tient. C'est du moins ce qu'a annoncé mardi le maire de Dax.", ["La digue tient"]),
    ("La digue tient. C'est ce qu'il faut retenir.", []),
    ("Selon ce responsable, les discussions avancent.", ["les discussions avancent"]),
    ("Selon ce qu'on sait, il est parti.", []),
    ("Selon Jean Morel, désormais directeur du port, la digue tient.", ["la digue tient"]),
    (
        "La digue tient, selon le patron d'Optilac, Jean Morel, aujourd'hui conseiller du ministre.",
        ["La digue tient"],
    ),
    ("Le conflit montre que la ville est faible.", []),
    ("L'étude montre que l'eau est sale.", ["l'eau est sale"]),
    (
        "Optilac a réuni des preuves montrant que les plans avaient fui et a saisi la justice.",
        ["les plans avaient fui"],
    ),
    ("Des documents montrent que le maire a menti et a fui.", ["le maire a menti et a fui"]),
)

SPEAKERS: tuple[tuple[str, list[str]], ...] = (
    ("Jean Morel critique la société Optilac, qui a promis un vote, et demande un report.", ["Optilac", "Jean Morel"]),
    ("Jean Morel critique la société Optilac, qui a promis un vote et a demandé un report.", ["Optilac", "Optilac"]),
    (
        "« Assez », a dit Luc Arnaud. Une étude de l'université X montre que l'eau a un goût. Elle parle d'« échec ».",
        ["Luc Arnaud", "université X", "université X"],
    ),
    (
        "Luc Arnaud dirige le club. « Le stade est nu », reconnaît Jean Morel. L'ancien député propose d'en bâtir un.",
        ["Jean Morel", "Jean Morel"],
    ),
    (
        "Le député Luc Arnaud était là. « Le stade est vide », reconnaît Jean Morel. Le député propose d'en bâtir un.",
        ["Jean Morel", "Luc Arnaud"],
    ),
    ("Luc Arnaud a témoigné. Selon ses dires, la route était coupée.", ["Luc Arnaud"]),
    (
        "Luc Arnaud a vu Jean Morel. L'intéressé assure n'avoir rien fait et se dit victime d'un complot.",
        ["Jean Morel", "Jean Morel"],
    ),
    (
        "Le Premier ministre Luc Arnaud est venu. Ces mots ont été jugés « vains » par le porte-parole du Front uni.",
        ["le porte-parole du Front uni"],
    ),
    (
        "Luc Arnaud, porte-parole du Front uni, est venu. « C'est vain », a tranché le porte-parole du Front uni.",
        ["Luc Arnaud"],
    ),
    (
        "« On les savait forts », a confié Luc Arnaud. Jean Morel a dédié la victoire à Dax. Il dit espérer un titre.",
        ["Luc Arnaud", "Jean Morel"],
    ),
    ("« C'est fini », a dit Luc Arnaud. « C'est bien fini », a poursuivi l'expert.", ["Luc Arnaud", "Luc Arnaud"]),
    ("« C'est fini », a dit Luc Arnaud. « C'est bien fini », a poursuivi Jean Morel.", ["Luc Arnaud", "Jean Morel"]),
    ("Les rues sont vides, ont rapporté à l'AFP des habitants.", ["habitants"]),
    ("Jean Morel a parlé à un journaliste. Selon ce dernier, la route est coupée.", ["un journaliste"]),
    (
        "« C'est fini », a dit Jean Morel. Un médecin minimise : ce sont, à l'en croire, des « dérapages isolés ».",
        ["Jean Morel", "Un médecin"],
    ),
    ("Le gouvernement, par l'entremise de Jean Morel, a jugé le texte « excessif ».", ["Jean Morel"]),
    (
        "Luc Arnaud est venu. « C'est une honte », a dit Jean Morel. Le président de l'Assemblée exige un vote.",
        ["Jean Morel", "Jean Morel"],
    ),
    (
        "« C'est bien », a dit Luc Arnaud. L'ancien champion Jean Morel avoue être tombé des nues.",
        ["Luc Arnaud", "Jean Morel"],
    ),
    (
        "Le président du club, Luc Arnaud, est venu. Le porte-parole de la mairie souligne que la route est sûre.",
        ["Le porte-parole de la mairie"],
    ),
    (
        "Luc Arnaud est mort. Le maire Jean Morel a décrété un deuil. Dans un message, il rend hommage à « un ami ».",
        ["Jean Morel"],
    ),
    ("La CGT, la CFDT et l'Unsa dénoncent « un plan brutal ».", ["CGT", "CFDT", "Unsa"]),
    ("Jean Morel, la CFDT et l'Unsa se taisent. La CGT et l'Unsa dénoncent « un plan brutal ».", ["CGT", "Unsa"]),
    ("La France a fait savoir, par la voix de Jean Morel, que la visite est reportée.", ["Jean Morel"]),
    ("Quatre Américains sur dix disent ne pas voter.", ["Quatre Américains sur dix"]),
    ("L'expertise exclut une panne. La route, précise-t-elle, était sèche.", ["L'expertise"]),
    (
        "Jean Morel est venu. L'avocat Luc Arnaud se montre critique : il estime que le tunnel est mal fait.",
        ["Luc Arnaud"],
    ),
    (
        "Le club, qui avait soutenu le coureur, a rompu le contrat, invoquant des « preuves accablantes ».",
        ["club"],
    ),
    ("Un salarié de la fonderie, 20 ans de maison, se dit « inquiet ».", ["salarié de la fonderie"]),
    (
        "Alors que la crise occupe l'Assemblée générale à Dax, le secrétaire d'Etat Jean Morel a nié tout accord.",
        ["Jean Morel"],
    ),
    (
        "Alors que le débat dure à Dax, la fille du ministre Jean Morel a dit que la route est sûre.",
        ["fille du ministre"],
    ),
    ("La grève a irrité la direction. Elle a affirmé que le trafic reprendrait.", ["la direction"]),
    ("L'élection de Jean Morel irrite l'opposition. Elle a dénoncé des fraudes.", ["l'opposition"]),
    ("Le secrétaire général de l'ONU Bao Ki-lun a exhorté les élus à négocier.", ["Bao Ki-lun"]),
    ("Le président de Bolvig Jean-Luc Vernet a exhorté les élus à négocier.", ["Jean-Luc Vernet"]),
    ("La directrice de l'OMS Europe Jeanne Morel a exhorté les élus à négocier.", ["Jeanne Morel"]),
    ("Mercredi à l'Unesco, la Norvège et le Chili ont nié toute vente de cuivre.", ["Norvège", "Chili"]),
    ("Jean Morel lance un navire. La Norvège convoque l'ambassadeur. Elle exige « une enquête ».", ["Norvège"]),
    ("La Norvège a reçu Anne Morel. « C'est un succès », a-t-elle dit.", ["Anne Morel"]),
    ("La CGT réclame un délai et Jean Morel a promis un vote.", ["CGT", "Jean Morel"]),
    ("« Le port vivra », de dire Jean Morel.", ["Jean Morel"]),
    ("Il a vu le chef de la diplomatie togolaise Ayawo Kalenko, qui a dit que la trêve tient.", ["Ayawo Kalenko"]),
)


@pytest.mark.parametrize(("sentence", "contents"), BOUNDS)
def test_bounds(read: Read, sentence: str, contents: list[str]) -> None:
    """What is said ends where who speaks goes on to say or do another thing, and not before."""
    reading = read(sentence)
    assert [reading.text.words(claim.content) for claim in reading.claims] == contents


@pytest.mark.parametrize(("sentence", "speakers"), SPEAKERS)
def test_who_goes_on(read: Read, sentence: str, speakers: list[str]) -> None:
    """Who has spoken is taken up by a pronoun, a description that nobody else has, or « ses dires »."""
    assert _voices(read(sentence)) == speakers


def test_who_adds_has_spoken_before(read: Read) -> None:
    """« a-t-il ajouté » is who has just spoken, however often somebody else is told of."""
    told = "Luc Arnaud est venu. Il a vu la ville. Il a vu le port. "
    said = read(told + "« C'est fini », a dit Jean Morel, que Luc Arnaud avait reçu. Le pont tiendra, a-t-il ajouté.")
    assert _voices(said) == ["Jean Morel", "Jean Morel"]


def test_what_a_name_tells_is_the_articles_own(read: Read) -> None:
    """A name tells where a body is, whoever uses it; what is said of it stays with who says it."""
    said = read("« L'ambassade de Norvège à Rabat est fermée », a dit Jean Morel.")
    assert {row.predicate: row.claim for row in said.statements if row.rule == "place-in-name"} == {
        "countryOfOrigin": None,
        "locatedIn": None,
    }
    assert [claim.number for claim in said.claims] == [1]


def test_what_is_past_is_no_plan(read: Read) -> None:
    """A date before the day of publication makes sure what the grammar of the phrase leaves open; a later one not."""
    past = read("Jean Morel veut éviter une répétition du naufrage de 1912.").events
    assert [row.status for row in past if row.kind == "Accident"] == [Status.ASSERTED]
    after = read("Jean Morel soignera des enfants avant de mourir en 1680.", dt.date(2024, 3, 12)).events
    assert [row.status for row in after if row.kind == "Death"] == [Status.ASSERTED]
    ahead = read("Jean Morel veut éviter un naufrage en 2040.").events
    assert [row.status for row in ahead if row.kind == "Accident"] == [Status.DENIED]


def _voices(reading: Reading) -> list[str]:
    speakers = [claim.speaker for claim in reading.claims]
    return [one.name if isinstance(one, Entity) else one.label if one is not None else "" for one in speakers]


def test_a_subhead_is_whose_words_stand_below(read: Read) -> None:
    """A quotation over a paragraph is of who says it there, whoever has just spoken."""
    lines = (
        "Une usine ferme",
        "Jean Morel a expliqué que l'usine de Dax fermera en mai.",
        "« On nous a oubliés »",
        "La ville est triste. « On nous a oubliés, on nous a trompés », dit Luc Arnaud.",
    )
    assert _voices(read("\n".join(lines))) == ["Jean Morel", "Luc Arnaud", "Luc Arnaud"]
