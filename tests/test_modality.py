"""Tests of :mod:`kg.annotate.modality`: each sentence carries the status of one of its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.modality import Moods, finite
from kg.model import Status

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language
    from kg.model import Text

SENTENCES = (
    ("Le bourg n'a pas de salle et aucun concert ne s'y est tenu.", "tenu", Status.DENIED),
    ("Le bourg n'a pas de salle et un concert s'y est tenu.", "tenu", Status.ASSERTED),
    ("Le chef rebelle hurle à la trahison et menace de rompre la trêve.", "rompre", Status.POSSIBLE),
    ("La marine a été mobilisée pour nourrir les sinistrés et évacuer les malades.", "évacuer", Status.PLANNED),
    ("Une chaloupe avec, paraît-il, trente marins à bord s'est échouée.", "échouée", Status.ASSERTED),
    ("Une chaloupe s'est, paraît-il, échouée.", "échouée", Status.CONDITIONAL),
    ("La vente de Kerlan piétine.", "vente", Status.POSSIBLE),
    ("La vente de Kerlan avance.", "vente", Status.ASSERTED),
    ("Les chances de retrouver le navire sont minces.", "retrouver", Status.POSSIBLE),
    ("La thèse d'un suicide du gérant est écartée.", "suicide", Status.POSSIBLE),
    ("Le meurtre du gérant reste une hypothèse.", "meurtre", Status.POSSIBLE),
    ("L'arrestation du gérant n'est qu'une question de jours.", "arrestation", Status.PLANNED),
    ("La bataille pour le rachat de Kerlan commence.", "rachat", Status.POSSIBLE),
    ("Donné pour mort en 2015, Luc Bas vit à Dax.", "mort", Status.POSSIBLE),
    ("Comme si Orial avait fermé, les rues sont vides.", "fermé", Status.POSSIBLE),
    ("Il risque dix ans de prison pour le meurtre de sa voisine.", "meurtre", Status.CONDITIONAL),
    ("Orial peine à recruter vingt ouvriers.", "recruter", Status.POSSIBLE),
    ("Orial tarde à nommer un directeur.", "nommer", Status.POSSIBLE),
    ("Orial n'a pas tardé à fermer l'usine.", "fermer", Status.ASSERTED),
    ("Orial ne tardera pas à fermer l'usine.", "fermer", Status.PLANNED),
    ("Le maire n'a pas manqué de saluer l'équipe.", "saluer", Status.ASSERTED),
    ("Orial a raté le rachat de Kerlan.", "rachat", Status.DENIED),
    ("Orial est passé à côté du rachat de Kerlan.", "rachat", Status.DENIED),
    ("La fusion des deux clubs peine à se concrétiser.", "fusion", Status.POSSIBLE),
    ("La vente du stade n'a pas abouti.", "vente", Status.DENIED),
    ("La vente du stade s'éloigne.", "vente", Status.POSSIBLE),
    ("L'attaque du train n'était qu'un exercice.", "attaque", Status.DENIED),
    ("Il n'est pas certain que Luc Bas ait vendu la société.", "vendu", Status.POSSIBLE),
    ("Il n'est pas étonnant que Luc Bas ait vendu la société.", "vendu", Status.ASSERTED),
    ("Il est inexact que Luc Bas ait vendu la société.", "vendu", Status.DENIED),
    ("Poisson d'avril : le maire a vendu la tour.", "vendu", Status.DENIED),
    ("Rumeur : le maire a vendu la tour.", "vendu", Status.POSSIBLE),
    ("Vente : le maire a cédé la tour.", "cédé", Status.ASSERTED),
    ("Dans son rêve, Luc Bas achetait la tour.", "achetait", Status.POSSIBLE),
    ("Dans son discours, Luc Bas attaquait le maire.", "attaquait", Status.ASSERTED),
    ("Le héros meurt à la fin de la pièce.", "meurt", Status.POSSIBLE),
    ("Le maire meurt à la fin de la semaine.", "meurt", Status.ASSERTED),
    ("Les députés ont repoussé la loi sur la vente du port.", "vente", Status.POSSIBLE),
    ("Le juge a enquêté sur la vente du port.", "vente", Status.ASSERTED),
    ("Orial a été condamné à fermer son usine.", "fermer", Status.PLANNED),
    ("La mort de Luc Abel, annoncée à tort mardi, a ému Dax.", "mort", Status.DENIED),
    ("Luc Abel a été condamné à tort en 2010.", "condamné", Status.ASSERTED),
    ("Le héros du livre, Luc Abel, est assassiné à Dax.", "assassiné", Status.POSSIBLE),
    ("Le héros du match, Luc Abel, est blessé à la main.", "blessé", Status.ASSERTED),
    ("Dans ce jeu vidéo, Luc Bas assassine le président.", "assassine", Status.POSSIBLE),
    ("Les sondages donnent Ana Roux élue dès le premier tour.", "élue", Status.POSSIBLE),
    ("La police a arrêté Ana Roux, élue en mars.", "élue", Status.ASSERTED),
    ("Un accord de paix entre les deux camps n'a pu être signé.", "accord", Status.DENIED),
    ("La grève a pu être évitée.", "grève", Status.DENIED),
    ("Les chefs ont sommé la rébellion de quitter Goma.", "quitter", Status.POSSIBLE),
    ("Le ministre a forcé la banque à fermer ses agences.", "fermer", Status.ASSERTED),
    ("Le groupe n'a pas supprimé moins de 300 postes.", "supprimé", Status.ASSERTED),
    ("Le groupe n'a pas supprimé de postes.", "supprimé", Status.DENIED),
    ("« Mon fils n'a frappé personne, il a voulu les séparer », dit-elle.", "frappé", Status.DENIED),
    ("L'explosion, qui n'a pas fait de blessé, a soufflé les vitres.", "blessé", Status.DENIED),
    ("Les rebelles durent quitter la ville.", "quitter", Status.ASSERTED),
    ("Orial devrait fermer son usine de Dax, supprimant 200 postes.", "supprimant", Status.PLANNED),
    ("Luc Abel doit prendre dimanche la tête du parti, succédant à Ana Roux.", "succédant", Status.PLANNED),
    ("L'immeuble pourrait s'effondrer, tuant ses habitants.", "tuant", Status.POSSIBLE),
    ("L'entreprise n'a pas fermé son usine, provoquant la colère du maire.", "provoquant", Status.ASSERTED),
    ("Le séisme a touché Lima, faisant douze morts.", "faisant", Status.ASSERTED),
    ("Luc Abel, possédant la moitié du groupe, sera candidat.", "possédant", Status.ASSERTED),
    ("Le groupe table sur une hausse de ses ventes.", "hausse", Status.PLANNED),
    ("Le groupe revient sur la vente de sa filiale.", "vente", Status.ASSERTED),
    ("Le groupe ambitionne de racheter la société Dupont.", "racheter", Status.POSSIBLE),
    ("La ville aidera le club, sous réserve du vote du conseil.", "vote", Status.POSSIBLE),
    ("Une alerte au tsunami a été levée.", "tsunami", Status.POSSIBLE),
    ("Le groupe a supprimé 500 postes à Lyon.", "supprimé", Status.ASSERTED),
    ("Le groupe aurait supprimé 500 postes à Lyon, selon la CGT.", "supprimé", Status.CONDITIONAL),
    ("Il n'a pas été nommé président de la banque.", "nommé", Status.DENIED),
    ("Ana Roux, qui rejoindra Sorgues l'an prochain, a signé hier.", "rejoindra", Status.PLANNED),
    ("L'entreprise a failli fermer son usine.", "fermer", Status.DENIED),
    ("Il s'apprête à racheter la société Dupont.", "racheter", Status.PLANNED),
    ("Le ministre a affirmé que la loi serait votée en mars.", "votée", Status.PLANNED),
    ("Si la société vendait ses parts, elle serait ruinée.", "vendait", Status.POSSIBLE),
    ("Loin de vendre ses parts, le fondateur renforce son contrôle.", "vendre", Status.DENIED),
    ("Le maire a décidé seul, sans consulter les habitants.", "consulter", Status.DENIED),
    ("Le maire a décidé sans que les habitants soient consultés.", "consultés", Status.DENIED),
    ("L'opérateur pourrait supprimer 1 000 postes.", "supprimer", Status.POSSIBLE),
    ("Le musée devrait ouvrir ses portes en juin.", "ouvrir", Status.PLANNED),
    ("Le musée ouvrira ses portes en juin.", "ouvrira", Status.PLANNED),
    ("Le musée va ouvrir ses portes en juin.", "ouvrir", Status.PLANNED),
    ("Le musée ne va pas ouvrir ses portes en juin.", "ouvrir", Status.DENIED),
    ("Le joueur a refusé de signer le contrat.", "signer", Status.DENIED),
    ("Le joueur souhaite quitter le club.", "quitter", Status.POSSIBLE),
    ("La mairie prévoit de construire une école.", "construire", Status.PLANNED),
    ("La mairie ne prévoit pas de construire une école.", "construire", Status.DENIED),
    ("Le groupe n'exclut pas de vendre sa filiale.", "vendre", Status.POSSIBLE),
    ("Il est accusé d'avoir tué sa voisine.", "tué", Status.CONDITIONAL),
    ("Il est reproché au gérant d'avoir vendu la machine.", "vendu", Status.CONDITIONAL),
    ("Le gérant s'est vu reprocher d'avoir tué son chien.", "tué", Status.CONDITIONAL),
    ("Le gérant est incriminé pour avoir vendu la machine.", "vendu", Status.CONDITIONAL),
    ("Le gérant est pointé du doigt pour avoir vendu la machine.", "vendu", Status.CONDITIONAL),
    ("Le gérant est attaqué en justice pour avoir vendu la machine.", "vendu", Status.CONDITIONAL),
    ("Le gérant a été acquitté d'avoir tué sa voisine.", "tué", Status.POSSIBLE),
    ("Le gérant a été blanchi d'avoir volé la machine.", "volé", Status.POSSIBLE),
    ("Le gérant passe pour avoir tué sa voisine.", "tué", Status.CONDITIONAL),
    ("La défense plaide l'acquittement du gérant.", "acquittement", Status.POSSIBLE),
    ("Une simulation d'attentat a eu lieu à Dax.", "attentat", Status.DENIED),
    ("Le gérant se défend d'avoir tué sa voisine.", "tué", Status.DENIED),
    ("Une plainte contre le gérant pour avoir vendu la machine a été déposée lundi.", "vendu", Status.CONDITIONAL),
    ("Une plainte a été déposée contre le gérant pour avoir frappé son voisin.", "frappé", Status.CONDITIONAL),
    ("Le parquet tient rigueur au gérant d'avoir tué son associé.", "tué", Status.CONDITIONAL),
    ("Le maire est critiqué pour avoir licencié 40 agents.", "licencié", Status.CONDITIONAL),
    ("Le maire est félicité pour avoir sauvé 40 agents.", "sauvé", Status.ASSERTED),
    ("Condamné à dix ans de prison après avoir tué sa femme, il est parti.", "tué", Status.ASSERTED),
    ("Le bruit court que le groupe a racheté la banque.", "racheté", Status.CONDITIONAL),
    ("Le bruit a couru que le maire avait été arrêté.", "arrêté", Status.CONDITIONAL),
    ("Le décret portant création d'un parc a été annulé.", "création", Status.DENIED),
    ("Le décret portant création d'un parc a été publié.", "création", Status.ASSERTED),
    ("La grève n'est pas d'actualité à Nice.", "grève", Status.DENIED),
    ("Il se murmure que le maire a vendu l'école.", "vendu", Status.CONDITIONAL),
    ("Le gérant, dit-on, a vendu la machine.", "vendu", Status.CONDITIONAL),
    ("Le gérant a vendu, paraît-il, la machine.", "vendu", Status.CONDITIONAL),
    ("À ce qu'il paraît, le gérant a vendu la machine.", "vendu", Status.CONDITIONAL),
    ("Le gérant dit que la machine a été vendue.", "vendue", Status.ASSERTED),
    ("Le gérant a peut-être vendu la machine.", "vendu", Status.POSSIBLE),
    ("Le gérant a sans doute vendu la machine.", "vendu", Status.POSSIBLE),
    ("Le gérant a vendu la machine sans hésiter.", "vendu", Status.ASSERTED),
    ("Dans le roman, le maire est assassiné à Nice.", "assassiné", Status.POSSIBLE),
    ("Dans son roman, le maire dénonce la guerre.", "dénonce", Status.ASSERTED),
    ("Dans une série de matches, Dole a battu Gray.", "battu", Status.ASSERTED),
    ("Le roman raconte l'assassinat du maire.", "assassinat", Status.POSSIBLE),
    ("Le témoin raconte l'assassinat du maire.", "assassinat", Status.ASSERTED),
    ("Le rachat de la banque est tombé à l'eau.", "rachat", Status.DENIED),
    ("La police a fait échouer un attentat à Nice.", "attentat", Status.DENIED),
    ("La ministre a mis son veto au rachat de la banque.", "rachat", Status.DENIED),
    ("L'accord entre les deux villes reste à signer.", "accord", Status.POSSIBLE),
    ("L'attaque de la banque reste à élucider.", "attaque", Status.ASSERTED),
    ("La signature de l'accord a été reportée.", "accord", Status.DENIED),
    ("L'arrêté nommant Ana Roux préfète a été annulé.", "nommant", Status.DENIED),
    ("L'arrêté nommant Ana Roux préfète a été publié.", "nommant", Status.ASSERTED),
    ("L'arrêté qui nommait Ana Roux préfète a été annulé.", "nommait", Status.DENIED),
    ("L'enlèvement du gérant était un canular.", "enlèvement", Status.DENIED),
    ("L'enlèvement du gérant n'était pas un canular.", "enlèvement", Status.ASSERTED),
    ("L'enlèvement du gérant est une tragédie.", "enlèvement", Status.ASSERTED),
    ("La fermeture de l'école est à l'étude.", "fermeture", Status.POSSIBLE),
    ("La fermeture de l'école n'est pas à l'ordre du jour.", "fermeture", Status.DENIED),
    ("La vente de l'école est de l'ordre de dix millions.", "vente", Status.ASSERTED),
    ("Le groupe a fait semblant de racheter la banque.", "racheter", Status.DENIED),
    ("L'attentat déjoué de Nice visait le maire.", "attentat", Status.DENIED),
    ("L'avocat défend le gérant qui a tué sa voisine.", "tué", Status.ASSERTED),
    ("Le maire a attaqué la ville voisine après avoir fermé le pont.", "fermé", Status.ASSERTED),
    ("Le skipper a finalement pu quitter le port.", "quitter", Status.ASSERTED),
    ("Le skipper n'a pas pu quitter le port.", "quitter", Status.DENIED),
    ("Le bateau a pu être volé pendant la nuit.", "volé", Status.POSSIBLE),
    ("L'analyse a permis de découvrir une planète.", "découvrir", Status.ASSERTED),
    ("Le juge a permis au prévenu de quitter la salle.", "quitter", Status.POSSIBLE),
    ("Le taux a bondi de dix points pour atteindre 74 %.", "atteindre", Status.ASSERTED),
    ("La ville ne dispose plus que d'une maternité.", "dispose", Status.ASSERTED),
    ("La ville ne dispose plus de maternité.", "dispose", Status.DENIED),
    ("Il a été arrêté pour avoir volé une voiture.", "volé", Status.CONDITIONAL),
    ("Il a été condamné pour vol.", "vol", Status.CONDITIONAL),
    ("Google va-t-il racheter Yahoo ?", "racheter", Status.POSSIBLE),
    ("La police n'a trouvé aucune arme.", "trouvé", Status.DENIED),
    ("Le groupe n'a vendu que deux usines.", "vendu", Status.ASSERTED),
    ("Les syndicats craignent la fermeture de l'usine.", "fermeture", Status.POSSIBLE),
    ("La direction prévoit la fermeture de l'usine.", "fermeture", Status.PLANNED),
    ("La menace de fermeture de l'usine inquiète les salariés.", "fermeture", Status.POSSIBLE),
    ("Le projet de fusion des deux banques avance.", "fusion", Status.PLANNED),
    ("Le meurtrier présumé a été arrêté.", "meurtrier", Status.CONDITIONAL),
    ("Le meurtrier présumé a été arrêté.", "arrêté", Status.ASSERTED),
    ("Une éventuelle vente du club est évoquée.", "vente", Status.POSSIBLE),
    ("Bien qu'il ait vendu sa maison, il reste endetté.", "vendu", Status.ASSERTED),
    ("Même si Lyon a battu Paris, le titre est perdu.", "battu", Status.ASSERTED),
    ("La police n'est pas parvenue à arrêter les voleurs.", "arrêter", Status.DENIED),
    ("La rumeur n'a jamais pu être confirmée.", "confirmée", Status.DENIED),
    ("Le record ne devrait pas être atteint.", "atteint", Status.DENIED),
    ("La ville a emprunté 3 millions d'euros pour financer le stade.", "financer", Status.PLANNED),
    ("La ville vient de financer le stade.", "financer", Status.ASSERTED),
    ("Aucun accord n'a été trouvé.", "accord", Status.DENIED),
    ("Aucun accord n'a été trouvé.", "trouvé", Status.DENIED),
    ("L'explosion aurait fait trois morts.", "explosion", Status.CONDITIONAL),
    ("Je doute qu'il ait signé le contrat.", "signé", Status.POSSIBLE),
    ("Il a renoncé à gagner le tournoi.", "gagner", Status.DENIED),
    ("Le site a cessé de produire des voitures.", "produire", Status.DENIED),
    ("Le ministre est sur le point de quitter le gouvernement.", "quitter", Status.PLANNED),
    ("Personne n'a été élu au premier tour.", "élu", Status.DENIED),
    ("S'il est élu, Martin baissera les impôts.", "élu", Status.POSSIBLE),
    ("S'il est élu, Martin baissera les impôts.", "baissera", Status.POSSIBLE),
    ("Le groupe va fermer l'usine et vendre le terrain.", "vendre", Status.PLANNED),
    ("Il aurait tué deux personnes et blessé dix autres.", "blessé", Status.CONDITIONAL),
    ("Le musée, que dirige Paul Martin, ouvrira en juin.", "dirige", Status.ASSERTED),
    ("L'accident n'a pas fait de blessé.", "blessé", Status.DENIED),
    ("L'accident n'a fait aucun blessé.", "blessé", Status.DENIED),
    ("En cas d'attaque, l'armée ripostera.", "attaque", Status.POSSIBLE),
    ("Paul Martin n'est pas président du club.", "président", Status.DENIED),
    ("Paul Martin n'est plus maire de la ville.", "maire", Status.DENIED),
    ("Il serait l'auteur des tirs.", "auteur", Status.CONDITIONAL),
    ("Elle n'avait pas seulement remporté le match, elle l'avait dominé.", "remporté", Status.ASSERTED),
    ("Le navire a dû rentrer au port.", "rentrer", Status.ASSERTED),
    ("Le navire doit rentrer au port.", "rentrer", Status.PLANNED),
    ("Le ministre est attendu à Metz.", "attendu", Status.PLANNED),
    ("L'élection de dimanche prochain divise le parti.", "élection", Status.PLANNED),
    ("Le groupe n'a pas encore vendu son siège.", "vendu", Status.DENIED),
    ("Ni Dupont ni Martin n'ont signé l'accord.", "signé", Status.DENIED),
    ("Paul Martin n'est plus maire de la ville.", "est", Status.DENIED),
    ("Le fabricant a annoncé hier avoir racheté son rival.", "racheté", Status.ASSERTED),
    ("Le fabricant a annoncé hier racheter son rival.", "racheter", Status.PLANNED),
    ("Le roi alla jusqu'à interdire la pièce.", "interdire", Status.ASSERTED),
    ("Le navire est rentré au port après avoir heurté un récif.", "heurté", Status.ASSERTED),
    ("Le titre a perdu 8 % pour clôturer à 12 euros.", "clôturer", Status.ASSERTED),
    ("Des orages sont attendus en Corse.", "orages", Status.PLANNED),
    ("Le ministère a fait savoir que la route rouvrirait lundi.", "rouvrirait", Status.PLANNED),
    ("La mairie a annoncé la fermeture de la piscine.", "fermeture", Status.PLANNED),
    ("La mairie a confirmé hier la construction d'un gymnase.", "construction", Status.PLANNED),
    ("Un référendum a été organisé sur la construction d'un gymnase.", "construction", Status.POSSIBLE),
    ("Le conseil a débattu de la fermeture du gymnase.", "fermeture", Status.POSSIBLE),
    ("Le conseil a voté la fermeture du gymnase.", "fermeture", Status.PLANNED),
    ("Le ministre a profité de la fermeture du gymnase.", "fermeture", Status.ASSERTED),
    ("Prochaine étape : la construction d'un gymnase à Dax.", "construction", Status.PLANNED),
    ("La mairie n'a pas confirmé la construction d'un gymnase.", "construction", Status.POSSIBLE),
    ("La police a confirmé la mort de deux marins.", "mort", Status.ASSERTED),
    ("La police n'a pas confirmé la mort de deux marins.", "mort", Status.POSSIBLE),
    ("La police a refusé de confirmer la mort de deux marins.", "mort", Status.POSSIBLE),
    ("La police n'a pas pu empêcher la vente du bac.", "vente", Status.POSSIBLE),
    ("Kerlan dément que l'usine de Vire ait fermé.", "fermé", Status.DENIED),
    ("La mairie a annoncé la mort du sculpteur.", "mort", Status.ASSERTED),
    ("La mairie a annoncé la découverte d'une villa romaine.", "découverte", Status.ASSERTED),
    ("Le maire redoute la perte de cent emplois et la fermeture de l'école.", "fermeture", Status.POSSIBLE),
    ("Le maire a promis une crèche avant la fin de l'année et l'ouverture d'une cantine.", "ouverture", Status.PLANNED),
    ("Au programme : un concert de la chanteuse et une conférence.", "concert", Status.PLANNED),
    ("Le programme du maire : un concert a eu lieu hier.", "concert", Status.ASSERTED),
    ("La grève prévue mardi a été annulée.", "grève", Status.DENIED),
    ("Les agents ont levé leur préavis de grève.", "grève", Status.DENIED),
    ("Les agents ont déposé un préavis de grève.", "grève", Status.PLANNED),
    ("Le maire n'a pas obtenu la création d'un lycée.", "création", Status.DENIED),
    ("Le maire a obtenu la libération de Luc Bas.", "libération", Status.ASSERTED),
    ("Elle n'a pu empêcher la fermeture de l'usine.", "fermeture", Status.POSSIBLE),
    ("Elle n'a pu que constater la fermeture de l'usine.", "fermeture", Status.ASSERTED),
    ("Elle a empêché le groupe de fermer l'usine.", "fermer", Status.DENIED),
    ("Nul n'a pu vendre l'usine.", "vendre", Status.DENIED),
    ("Le tribunal a annulé l'arrêté du maire.", "arrêté", Status.ASSERTED),
    ("Le club a annulé le transfert de l'attaquant.", "transfert", Status.DENIED),
)


def _index(text: Text, word: str) -> int:
    return next(token.index for token in text.tokens if token.text == word)


@pytest.mark.parametrize(("sentence", "word", "expected"), SENTENCES)
def test_status(parse: Parse, sentence: str, word: str, expected: Status) -> None:
    """The status of the word is what the sentence makes of it."""
    text = parse(sentence)
    assert Moods(text).status(_index(text, word)) is expected


def test_restriction_is_no_negation(parse: Parse) -> None:
    """« ne … que » asserts, « ne … pas » denies."""
    restricted, denied = parse("Il n'a vendu que deux usines."), parse("Il n'a pas vendu ses usines.")
    assert not Moods(restricted).negated(_index(restricted, "vendu"))
    assert Moods(denied).negated(_index(denied, "vendu"))


def test_finite_token(parse: Parse) -> None:
    """The auxiliary bears the mood of a participle, a verb its own."""
    text = parse("Le groupe aurait vendu son siège et ferme une usine.")
    bearer = finite(text, _index(text, "vendu"))
    assert bearer is not None
    assert bearer.text == "aurait"


def test_every_word_of_the_text_has_a_status(parse: Parse) -> None:
    """No word of an odd text, not even a mark, makes the reading fail."""
    text = parse("« Si ! » Pas que ? Sans que. Que si… ne, n'\n\nPour. Aucun")
    moods = Moods(text)
    assert all(isinstance(moods.status(token.index), Status) for token in text.tokens)


def test_lexicon_is_sorted_and_typed(french: Language) -> None:
    """The lexicon holds governors of each kind, and no status of a governor is missing."""
    words = french.modality
    assert {complement for _, complement in words.verbs} == {
        "inf",
        "past",
        "que",
        "noun",
        "prospect",
        "fate",
        "par",
        "pour",
        "sur",
    }
    assert words.purpose <= set(words.phrases)
