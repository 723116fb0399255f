"""Tests of :mod:`kg.extract.claims`: who says what, in sentences that carry the speaker and the words."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Kind, Manner, Reason, Stance

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Reading

CLAIMS = (
    ("« Bon débarras », grommelle un habitué.", "un habitué", "Bon débarras"),
    ("« On rigole bien », rigole un ado.", "un ado", "On rigole bien"),
    ("« Tout cela ne mène à rien », désespère une riveraine.", "une riveraine", "Tout cela ne mène à rien"),
    ("L'avocat s'est attaché à démontrer que Luc Bas dormait.", "L'avocat", "Luc Bas dormait"),
    ("Jean Morel a annoncé que le chantier serait terminé en mai.", "Jean Morel", "le chantier serait terminé en mai"),
    ("« Le chantier avance », se félicite Jean Morel.", "Jean Morel", "Le chantier avance"),
    (
        "« Le chantier avance. Il sera fini en mai », explique Jean Morel.",
        "Jean Morel",
        "Le chantier avance. Il sera fini en mai",
    ),
    ("Jean Morel a promis de réparer le pont.", "Jean Morel", "de réparer le pont"),
    ("Jean Morel affirme avoir payé la facture.", "Jean Morel", "avoir payé la facture"),
    ("Jean Morel demande aux habitants de rester chez eux.", "Jean Morel", "de rester chez eux"),
    ("Jean Morel s'est dit prêt à rencontrer les riverains.", "Jean Morel", "prêt à rencontrer les riverains"),
    ("Jean Morel s'est engagé à refaire le toit.", "Jean Morel", "à refaire le toit"),
    ("Jean Morel demande au préfet une réunion publique.", "Jean Morel", "une réunion publique"),
    ("Jean Morel : « Je ne partirai pas de cette ville »", "Jean Morel", "Je ne partirai pas de cette ville"),
    ("Selon Jean Morel, la route est barrée.", "Jean Morel", "la route est barrée"),
    ("La route est barrée, d'après Jean Morel.", "Jean Morel", "La route est barrée"),
    ("À en croire Jean Morel, le pont tiendra.", "Jean Morel", "le pont tiendra"),
    ("Pour Jean Morel, ce budget est une erreur.", "Jean Morel", "ce budget est une erreur"),
    (
        "Une source proche du dossier indique que la vente est signée.",
        "Une source proche du dossier",
        "la vente est signée",
    ),
    ("Des témoins racontent que le toit s'est envolé.", "Des témoins", "le toit s'est envolé"),
    (
        "Jean Morel voit dans ce projet « une chance immense pour la vallée ».",
        "Jean Morel",
        "une chance immense pour la vallée",
    ),
)


BOUNDS: tuple[tuple[str, list[str]], ...] = (
    ("Selon Luc Arnaud, en revanche, la digue tiendra.", ["la digue tiendra"]),
    ("Pour la trésorière, toutefois, « rien ne presse ».", ["rien ne presse"]),
    ("Selon Luc Arnaud, demain, la digue cédera.", ["demain, la digue cédera"]),
    ("Les marins ont lancé un cri d'alarme : la digue cède.", ["la digue cède"]),
    ("Jean Morel a exhorté ses troupes à résister, avant de s'envoler pour Dax.", ["ses troupes à résister"]),
    (
        "Luc Arnaud, qui craint que les acheteurs, qui paient bien, ne se tournent vers l'Italie, réclame une aide.",
        ["les acheteurs, qui paient bien, ne se tournent vers l'Italie", "une aide"],
    ),
    (
        "Le prix, a détaillé mardi le ministre Jean Morel, à l'issue d'une réunion, sera partagé entre les villes.",
        ["sera partagé entre les villes"],
    ),
    (
        "Jean Morel, dont l'épouse a grandi ici, a promis une « autonomie renforcée » et doublé l'enveloppe.",
        ["une « autonomie renforcée »"],
    ),
    (
        "Jean Morel a promis une « autonomie renforcée » des communes et des écoles.",
        ["une « autonomie renforcée » des communes et des écoles"],
    ),
    ("Un inconnu demandait de l'aide pour les déchiffrer.", ["de l'aide pour les déchiffrer"]),
    (
        "Jean Morel affirme que « si les prix montent », la ville aidera les plus pauvres.",
        ["« si les prix montent », la ville aidera les plus pauvres"],
    ),
    (
        "Les agents sont partis après avoir remarqué « une plaie au cou », a déclaré Jean Morel.",
        ["Les agents sont partis après avoir remarqué « une plaie au cou »", "une plaie au cou"],
    ),
    (
        "Jean Morel, pour qui « la loi est bonne » et qui la votera, est à Dax.",
        ["la loi est bonne"],
    ),
    ("Jean Morel regrette l'ancien juge Luc Arnaud.", []),
    ("Jean Morel dénonce la société Optilac.", []),
    ("Des savants affirment dans la revue Nature avoir vu une planète.", ["avoir vu une planète"]),
    (
        "Le pont a cédé.\n\nCAYENNE, Guyane (AFP) - Le port est fermé, annonce Jean Morel.",
        ["Le port est fermé"],
    ),
    ("Un inconnu demandait la clé de l'armoire.", ["la clé de l'armoire"]),
    ("Le bourgmestre de Dax, Jean Morel, juge désormais urgente la reprise.", ["urgente la reprise"]),
    ("Le parti y voit un reflux. Il l'explique par la présence de gardes.", ["un reflux", "par la présence de gardes"]),
    ("Des savants tenteront de prédire, pour chaque malade, la dose qui soulage.", []),
    ("Tout devait être écrit d'avance, comme le veut une vieille coutume.", []),
    ("Tout doit être écrit d'avance, comme l'a dit Jean Morel.", ["Tout doit être écrit d'avance"]),
    ("Le pont ne rouvrira pas, c'est ce qu'a indiqué Jean Morel.", ["Le pont ne rouvrira pas"]),
    ("« Le pont tiendra », c'est ce qu'a promis Jean Morel.", ["Le pont tiendra"]),
    ("Le pont ne rouvrira pas, c'est ce que redoute Jean Morel.", []),
    ("C'est ce qu'a annoncé mardi le maire, Jean Morel.", []),
    ("Selon ses volontés, ses cendres seront dispersées à Dax.", []),
    (
        "Le navire compte deux Grecs, dont le commandant, amaigri mais « en bonne santé », d'après Jean Morel.",
        ["en bonne santé"],
    ),
    ("Le pont « est sûr », selon Jean Morel.", ["Le pont « est sûr »"]),
    (
        "Jean Morel s'est emporté contre les élites, coupables à ses yeux de céder, et réclame un vote.",
        ["un vote"],
    ),
    (
        "Le parti conteste ce scrutin entaché selon lui de « fraudes et violations ».",
        ["ce scrutin entaché selon lui de « fraudes et violations »"],
    ),
    (
        "Moscou, qui le considère comme une menace pour sa dissuasion, n'avait pas envoyé de navire.",
        ["comme une menace pour sa dissuasion"],
    ),
    (
        "Jean Morel assure ne pas envisager d'embargo, contrairement à l'été 2010.",
        ["ne pas envisager d'embargo"],
    ),
    (
        "Jean Morel a évoqué une « belle journée », tandis que Luc Bas dormait.",
        ["une « belle journée »"],
    ),
    ("Le jury a attribué le prix du film à Anne Roux pour « À perdre la raison ».", []),
    ("Le jury attribue la panne à Anne Roux.", ["la panne à Anne Roux"]),
    ("Des habitants se plaignent autant de l'armée que des rebelles.", []),
    ("Jean Morel est venu. À ses yeux, le pont ne tiendra pas.", ["le pont ne tiendra pas"]),
    ("Quelques heures plus tard, Jean Morel révélait sur Twitter qu'il attendait un fils.", ["il attendait un fils"]),
    ("Jean Morel n'y voit qu'un « jeu de chaises musicales ».", ["un « jeu de chaises musicales »"]),
    ("Jean Morel ne réclame qu'un vote des habitants.", ["un vote des habitants"]),
    ("La loi ne prévoit qu'une aide de dix euros.", []),
    ("Jean Morel l'explique par la présence de gardes.", ["par la présence de gardes"]),
    ("La société explique sa décision par la crise.", ["sa décision par la crise"]),
    ("Jean Morel a fait part de sa « consternation ».", ["sa « consternation »"]),
    ("Jean Morel a fait part de son départ.", []),
    ("Jean Morel n'a pas contesté le scrutin.", []),
    ("Jean Morel a salué le travail de ses équipes.", []),
    ("Jean Morel, qui vit à Pau, où il dort, a vu les élus.", []),
    (
        "Six personnes, dont deux soldats, sont mortes dimanche à Dax, ont indiqué des sources militaires.",
        ["Six personnes, dont deux soldats, sont mortes dimanche à Dax"],
    ),
    ("L'Union européenne a salué un vote « transparent ».", ["un vote « transparent »"]),
    # Where the narrator goes on
    (
        "Jean Morel souhaite que « quand le bac a coulé, le patron parte » en visant la mairie.",
        ["quand le bac a coulé, le patron parte"],
    ),
    ("Jean Morel dit que « le bac a coulé » en mars.", ["« le bac a coulé » en mars"]),
    (
        "La CGT annonce qu'elle boude le vote, qualifié de « propre et de bonne tenue » par les observateurs.",
        ["elle boude le vote", "propre et de bonne tenue"],
    ),
    ("La CGT dit qu'elle boude le vote, jugé trop long.", ["elle boude le vote, jugé trop long"]),
    ("La milice a revendiqué l'attaque quelques heures plus tard.", ["l'attaque"]),
    (
        "Les secours ont annoncé que cent passagers auraient survécu avant de démentir la rumeur.",
        ["cent passagers auraient survécu"],
    ),
    ("La CGT dit qu'il a fui avant de voir le feu.", ["il a fui avant de voir le feu"]),
    ("Jean Morel s'est dit « bouleversé » devant un « acte odieux ».", ["« bouleversé » devant un « acte odieux »"]),
    ("Jean Morel s'est dit « bouleversé » devant ses élus.", ["bouleversé"]),
    ("Jean Morel est venu. L'intéressé « ne voit pas où est le mal ».", ["ne voit pas où est le mal"]),
    ("« Fuera » (« dehors », en français), ont crié des salariés devant le siège.", ["Fuera"]),
    ("Le maire juge « inacceptables » les propos de son rival.", ["« inacceptables » les propos de son rival"]),
    ("Le juge « rouge » a parlé.", []),
    (
        "La police parle de 200 manifestants, les organisateurs de 1 000.",
        ["200 manifestants", "1 000"],
    ),
    ("La police parle de 200 manifestants, les rues de 5 villages.", ["200 manifestants, les rues de 5 villages"]),
    (
        "Jean Morel s'est dit « déçu » mais « fier » de son équipe.",
        ["« déçu » mais « fier » de son équipe"],
    ),
    ("Jean Morel n'exclut pas de saisir le juge, qui siège à Dax.", ["de saisir le juge"]),
    ("Jean Morel raconte avoir vu la foule, qui fuyait.", ["avoir vu la foule, qui fuyait"]),
    # Deeds in what is said, and deeds of the accused
    ("La mairie a annoncé que le roi ne souhaitait pas partir.", ["le roi ne souhaitait pas partir"]),
    ("« Le patron nous a demandé de partir », a dit Jean Morel.", ["Le patron nous a demandé de partir"]),
    ("Jean Morel a plaidé non coupable lundi devant le tribunal de Lyon.", []),
    ("Jean Morel plaide coupable pour les sept chefs d'accusation.", []),
    ("Jean Morel a plaidé pour une trêve.", ["une trêve"]),
    ("Des tests ont montré que la glace ne tomberait pas.", []),
    ("Une étude de Jean Morel montre que la glace fond.", ["la glace fond"]),
)


@pytest.mark.parametrize(("sentence", "contents"), BOUNDS)
def test_bounds(read: Read, sentence: str, contents: list[str]) -> None:
    """What is said goes as far as its clause, and what is no speech is no claim."""
    reading = read(sentence)
    assert [reading.text.words(claim.content) for claim in reading.claims] == contents


SPEAKERS = (
    ("Une enquête financée par Optilac conclut que la route est barrée.", "enquête"),
    ("Un courriel consulté par le journal Bolvig indique que la route est barrée.", "Un courriel"),
    ("Jean Morel a signé. Les forains hésitent. À leurs yeux, la taxe est trop lourde.", "Les forains"),
    ("Jean Morel a signé. Au syndicat, certains grondent : selon leurs calculs, la caisse est vide.", "certains"),
    ("Deux élus du port de Nantes parlent. « Tout est prêt », dit le premier, Luc Bas. Le second rit.", "Luc Bas"),
    ("Un infirmier togolais a fait remarquer que, dans son village, le puits était à sec.", "infirmier togolais"),
    ("Les requérants, parmi lesquels deux Albanais, se disaient privés de soins.", "Les requérants"),
    (
        "Des lettres montrent le climat de la banque : « Je te paierai lundi », écrivait l'un des courtiers, Tim Roux.",
        "Tim Roux",
    ),
    ("L'auteur Luc Arnaud est mort samedi, a annoncé sa maison d'édition, Bolvig.", "Bolvig"),
    ("Le prix a été remis au physicien Jan Dorek, a fait connaître hier l'institut Kerlan.", "institut Kerlan"),
    ("Jean Morel, dont la mairie bâtirait une école à Dax-Nord, a estimé que le texte était flou.", "Jean Morel"),
    ("Le club Optilac, que dirige un ancien juge de Dax, a salué « une victoire du sport ».", "club Optilac"),
    (
        "Une lettre est allée au ministre Jean Morel, qui, sans un mot de plus, a rappelé que le fonds existe.",
        "Jean Morel",
    ),
    ("Le conseil du prévenu, Maître Anne Roux, juge la peine « trop lourde ».", "Anne Roux"),
    ("Anne Roux, médecin à la retraite et adjointe au maire, reproche à Luc Arnaud d'avoir menti.", "Anne Roux"),
    (
        "Le nouveau chef de l'État, un médecin de 49 ans, s'est engagé à rendre les clés du palais.",
        "Le nouveau chef de l'État",
    ),
    (
        "« Nous n'en sommes pas loin », avait mis en garde la veille un conseiller du président Luc Arnaud.",
        "un conseiller du président",
    ),
    ("L'adjoint du maire Luc Arnaud assure que le texte est prêt.", "adjoint du maire"),
    ("« Ça ira », a prévenu son adjoint, le prix Nobel de la paix Jean Morel, ancien juge.", "Jean Morel"),
    ("La société Optilac (groupe Vasco), qui emploie dix personnes, a dit qu'elle restera.", "Optilac"),
    ("Chez Optilac, la direction indique que l'usine ferme.", "Optilac"),
    (
        "L'usine a été vendue par la Banque privée du Rhône. L'institution assure que le prix est bon.",
        "Banque privée du Rhône",
    ),
    ("Selon un communiqué de la préfecture de Dax, le pont est fermé.", "préfecture de Dax"),
    ("D'après un bilan publié par la Croix-Rouge, dix maisons ont brûlé.", "Croix-Rouge"),
    ("La société Optilac a diffusé un communiqué affirmant que l'usine restera ouverte.", "Optilac"),
    ("« Le chat dort », a révélé son voisin au juge.", "son voisin"),
    ("Sur Twitter, Jean Morel (UMP) a dénoncé un scandale.", "Jean Morel"),
    ("« Nous irons tous à Gap », a dit un élu (PS).", "un élu"),
    ("Le pont est fermé, a assuré un de ses adjoints.", "un de ses adjoints"),
    ("Une voisine a fait état auprès de l'AFP d'un incendie.", "Une voisine"),
    ("« Nous irons tous à Gap », a dit le syndicat CGT.", "CGT"),
    ("« Le pont tiendra », a assuré à l'agence Reuters Jean Morel.", "Jean Morel"),
    ("La CGT soutient le projet, la CFDT estime que le prix est trop élevé.", "CFDT"),
    ("Mais un vendeur de glaces affirme que la plage est vide.", "vendeur de glaces"),
    ("L'un des deux porte-parole du groupe, Jean Morel, a annoncé la fermeture du site.", "Jean Morel"),
    ("Jean Morel, chef du Parti bleu, qui dort peu, réclame des élections.", "Jean Morel"),
    ("Le bâtonnier, Luc Arnaud, avait jugé que le texte était flou.", "Luc Arnaud"),
    ("Luc Arnaud battu, Jean Morel reconnaît que le vote était juste.", "Jean Morel"),
    ("Jean Morel est venu à Dax. « Le pont tiendra », a promis le metteur en scène.", "Jean Morel"),
    ("Jean Morel est venu à Dax. Selon l'archéologue, le pont est romain.", "Jean Morel"),
    ("Jean Morel a rejoint Luc Arnaud à Dax. « Luc est un ami », a-t-il confié.", "Jean Morel"),
    (
        "Luc Arnaud est parti. Son adjoint chargé des sports, Jean Morel, a rappelé que le stade est vieux.",
        "Jean Morel",
    ),
    ("Luc Arnaud est parti. « Le stade est vieux », a ironisé le sénateur UMP Jean Morel.", "Jean Morel"),
    ("« Quel match », a savouré l'entraîneur Jean Morel.", "Jean Morel"),
    ("La Suède, par la voix de Jean Morel, a jugé que le texte était flou.", "Jean Morel"),
    ("La Suède, par la voix de son délégué à l'ONU Jean Morel, a jugé que le texte était flou.", "Jean Morel"),
    ("Luc Arnaud et Jean Morel ont fouillé la cave. « Elle est vide », sourit le second.", "Jean Morel"),
    ("« C'est bien peu », minimise Jean Morel.", "Jean Morel"),
    ("« On nous a oubliés », raconte, amer, Jean Morel.", "Jean Morel"),
    ("« Nous avons gagné », a lancé dans la nuit, devant ses amis réunis à Dax, Jean Morel.", "Jean Morel"),
    ("Luc Arnaud est venu. D'après l'entourage de Luc Arnaud, rien n'est décidé.", "l'entourage de Luc Arnaud"),
    ("Luc Arnaud est venu. L'opposition, elle, réclame des élections.", "opposition"),
    ("Jean Morel ne se plaint pas de Luc Arnaud, coupable selon lui d'avoir menti.", "Jean Morel"),
    ("De source policière, deux hommes ont été arrêtés à Dax.", "source policière"),
    ("Les experts d'Optilac jugent que le pont est trop vieux.", "Optilac"),
    ("Jean Morel a été accusé de fraude par Luc Arnaud. L'intéressé dément toute fraude.", "Luc Arnaud"),
    ("Jean Morel est venu à Dax. Le toit est usé, affirme-t-on de même source.", "Jean Morel"),
    ("« Le pont est vieux », note Luc Arnaud, ingénieur à l'université Cartan, qui attend sa retraite.", "Luc Arnaud"),
    ("Le péage, note Luc Arnaud, juriste à l'université Cartan, qui estime que tout est légal.", "Luc Arnaud"),
    ("Jean Morel est venu. Des voisins l'ont vu. Le pont, disent-ils, est trop vieux.", "voisins"),
    ("Le salon, dont les organisateurs craignaient la pluie, a fait le plein.", "les organisateurs"),
    ("D'après plusieurs habitants joints par téléphone, le pont est fermé.", "plusieurs habitants"),
    ("Le syndicat des détaillants redoute de son côté que la contrebande augmente.", "syndicat des détaillants"),
    ("Jean Morel est parti. Réponse de Luc Arnaud, le négociateur en chef : « Le pont tiendra ».", "Luc Arnaud"),
    ("Lisbonne, que visait à demi-mot le porte-parole, a rejeté toute implication.", "Lisbonne"),
    ("Le Japon, représenté hier par son ministre Jean Morel, a proposé une trêve.", "Jean Morel"),
    ("Jean Morel est jugé à Dax. « Je n'ai pas tué Luc Arnaud », a répété l'intéressé.", "Jean Morel"),
    ("Nadia Marchetti dirige une usine. « Je rêvais d'être vétérinaire », sourit cette Savoyarde.", "Nadia Marchetti"),
    ("« Je rêvais d'être vétérinaire », sourit un Savoyard.", "un Savoyard"),
    (
        "Les sénateurs ont mis fin à son mandat, lui imputant une « mauvaise gestion des villes ».",
        "Les sénateurs",
    ),
    ("Jean Morel est venu. Dans un mot au club, Optilac, il salue « un exploit » du maire.", "Jean Morel"),
    (
        "M. Morel remplace Luc Arnaud, parti à la suite d'une enquête de l'Office des eaux. Ce dernier nie tout vol.",
        "Luc Arnaud",
    ),
    (
        "Luc Arnaud est parti, la maire lui ayant retiré sa délégation. Ce dernier lui reproche de « tout régenter ».",
        "Luc Arnaud",
    ),
    ("Selon l'entourage de M. Morel, rien n'est décidé. Jean Morel est à Dax.", "l'entourage de M. Morel"),
    ("Jean Morel a quitté la salle. À l'en croire, le vote était truqué.", "Jean Morel"),
    ("Jean Morel est venu avec Luc Arnaud. Beaucoup ont peur que le pont tombe.", "Beaucoup"),
    ("Luc Arnaud est venu. « Je suis las », a lâché, un brin fataliste, Jean Morel.", "Jean Morel"),
    ("Jean Morel est venu. Jointe par téléphone, la lauréate a dédié son prix « à ceux qu'on oublie ».", "la lauréate"),
    ("Jean Morel s'est borné à dire que la route est fermée.", "Jean Morel"),
    ("Luc Arnaud a vu Jean Morel à Dax. Selon la trésorière, rien n'est décidé.", "la trésorière"),
    ("« Nous tiendrons », a lancé devant la foule le premier ministre Jean Morel.", "Jean Morel"),
    ("La ministre a reçu Luc Arnaud. Selon elle, le pont tiendra.", "La ministre"),
    ("Le maire a reçu Anne Roux. Selon lui, le pont tiendra.", "Le maire"),
    ("Le maire a reçu Anne Roux. Le pont tiendra, assure-t-il.", "Le maire"),
    ("Les avocats ont vu le juge Luc Arnaud. D'après eux, la preuve manque.", "avocats"),
    ("« Elle était malade », a déclaré une des belles-sœurs de la victime.", "une des belles-sœurs de la victime"),
    ("« Les choses avancent », veut croire un diplomate.", "un diplomate"),
    ("Le juge a suspendu la séance qui venait de reprendre, criant : « Il y a des limites ».", "Le juge"),
)


@pytest.mark.parametrize(("sentence", "speaker"), SPEAKERS)
def test_speaker(read: Read, sentence: str, speaker: str) -> None:
    """Whose words they are: who wrote the text, who is the subject, not whom it is told to."""
    assert _only(read(sentence))[0] == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Luc Arnaud est venu hier. Le pont tiendra, a-t-il assuré.", "Luc Arnaud"),
        ("Luc Arnaud, qui dirige le chantier, calme les esprits. À l'en croire, le pont tiendra.", "Luc Arnaud"),
        ("Le directeur du chantier, Luc Arnaud, se montre réservé : à ses yeux, le pont tiendra.", "Luc Arnaud"),
        ("La foule est partie. Le pont tiendra, a-t-il assuré.", "Jean Morel"),
        ("Anne Roux est venue hier. Le pont tiendra, a-t-il assuré.", "Jean Morel"),
    ],
)
def test_who_was_told_of_since(read: Read, sentence: str, speaker: str) -> None:
    """« a-t-il assuré » is who did something since somebody spoke, or else who spoke."""
    claims = read(f"« C'est fini », a dit Jean Morel. {sentence}").claims
    assert [c.speaker.name for c in claims if isinstance(c.speaker, Entity)] == ["Jean Morel", speaker]


def test_several_are_not_one_person(read: Read) -> None:
    """« ils » is never one person, nor is « certains » anybody named before."""
    for pronoun in ("Ils", "Certains"):
        [claim] = read(f"Jean Morel est arrivé hier. {pronoun} affirment que le pont tiendra.").claims
        assert not isinstance(claim.speaker, Entity) or claim.speaker.name != "Jean Morel"


def test_a_pronoun_goes_on_with_who_has_no_name(read: Read) -> None:
    """« il » in the next sentence is the minister who has just spoken, not somebody named before."""
    said = read(
        "Jean Morel est à Dax. Un pêcheur affirme que le port est vide. Il ajoute que la mer est froide."
    ).claims
    assert [claim.speaker.name if claim.speaker else "" for claim in said] == ["pêcheur", "pêcheur"]


def test_a_semicolon_keeps_the_speaker(read: Read) -> None:
    """« … ; il dément … » is who has just spoken, whoever is named before."""
    said = read("Selon Luc Arnaud, le port est vide. Jean Morel juge le port sûr ; il dément toute fuite.").claims
    assert [getattr(claim.speaker, "name", "") for claim in said] == ["Luc Arnaud", "Jean Morel", "Jean Morel"]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Jean Morel a annoncé sa démission mardi.", "sa démission"),
        ("Jean Morel a annoncé son départ dans la soirée.", "son départ"),
        ("Jean Morel a annoncé la fin de la grève de mardi.", "la fin de la grève de mardi"),
        ("Jean Morel a annoncé un vote dimanche prochain.", "un vote dimanche prochain"),
        ("Jean Morel a réclamé le bilan des réunions tenues mardi.", "le bilan des réunions tenues mardi"),
    ],
)
def test_when_it_is_told_is_not_said(read: Read, sentence: str, content: str) -> None:
    """A day that is past at the end of an object is that of the telling, unless it completes a noun."""
    claims = read(sentence, dt.date(2024, 3, 13)).claims
    assert [sentence[claim.content.start : claim.content.end] for claim in claims] == [content]


def test_what_words_take_for_granted_is_the_articles_own(read: Read) -> None:
    """A participle beside a name tells the reporter's own, though somebody's words hold it; the verb does not."""
    beside = read("Jean Morel a dit que la société Optilac, basée à Dax, fermera deux usines.").statements
    assert [row.claim for row in beside if row.predicate == "locatedIn"] == [None]
    said = read("Jean Morel a dit que la société Optilac est basée à Dax.").statements
    assert [row.claim is None for row in said if row.predicate == "locatedIn"] == [False]


def _only(reading: Reading) -> tuple[str, str]:
    assert len(reading.claims) == 1, [reading.text.words(claim.content) for claim in reading.claims]
    speaker = reading.claims[0].speaker
    name = "" if speaker is None else speaker.name if isinstance(speaker, Entity) else speaker.label
    return name, reading.text.words(reading.claims[0].content)


@pytest.mark.parametrize(("sentence", "speaker", "content"), CLAIMS)
def test_claim(read: Read, sentence: str, speaker: str, content: str) -> None:
    """One claim, with its speaker and its words to the character."""
    assert _only(read(sentence)) == (speaker, content)


def test_whom_one_thanks_says_nothing(read: Read) -> None:
    """« X, qui …, a remercié les électeurs »: X waits for the verb, and what stands before it is no clause."""
    assert not read("Jean Morel, élu dimanche et qui siégera lundi, a remercié les électeurs.").claims


def test_broken_quotation(read: Read) -> None:
    """A quotation that the cue breaks gives two claims of one speaker."""
    reading = read("« Le pont est vieux », a dit Jean Morel, « et il faudra le refaire ».")
    assert [reading.text.words(claim.content) for claim in reading.claims] == [
        "Le pont est vieux",
        "et il faudra le refaire",
    ]
    assert len({claim.speaker for claim in reading.claims}) == 1


def test_two_clauses(read: Read) -> None:
    """« que … et que … » gives two claims."""
    reading = read("Jean Morel assure que le pont tiendra et que la route sera refaite.")
    assert [reading.text.words(claim.content) for claim in reading.claims] == [
        "le pont tiendra",
        "la route sera refaite",
    ]


def test_free_quotation(read: Read) -> None:
    """A quotation without a cue continues the last speaker."""
    reading = read("Jean Morel assure que le pont tiendra. « Nous l'avons vérifié hier matin ».")
    assert len(reading.claims) == 2
    assert reading.claims[0].speaker == reading.claims[1].speaker
    assert reading.claims[1].cue is None


SOURCES = (
    ("Un témoin raconte que le toit s'est envolé.", Kind.PERSON),
    ("Plusieurs de ses voisins racontent que le toit s'est envolé.", Kind.PERSON),
    ("Une dizaine de riverains racontent que le toit s'est envolé.", Kind.PERSON),
    ("Des clients sont partis. D'autres assurent que le toit s'est envolé.", Kind.PERSON),
    ("La direction indique que l'atelier fermera en mai.", Kind.ORGANIZATION),
    ("L'opposition estime que le budget est faux.", Kind.ORGANIZATION),
    ("Un rapport indique que le pont est trop vieux.", Kind.WORK),
    ("Les analyses indiquent que la source est polluée.", Kind.WORK),
)


@pytest.mark.parametrize(("sentence", "kind"), SOURCES)
def test_what_an_unnamed_source_is(read: Read, sentence: str, kind: Kind) -> None:
    """Its noun tells whether a source without a name is somebody, a body or a text."""
    [claim] = read(sentence).claims
    assert claim.speaker is not None
    assert claim.speaker.kind is kind


def test_an_amount_is_claimed_with_its_number(read: Read) -> None:
    """Wherever the parse hangs « 2 % »."""
    reading = read("La direction ne propose que 2 % cette année, plus 5 % supplémentaires étalés sur trois ans.")
    [claim] = reading.claims
    assert reading.text.words(claim.content).startswith("2 % cette année")


def test_the_clause_of_an_unnamed_source(read: Read) -> None:
    """« celui » alone would say nothing."""
    [claim] = read("« Le pont tiendra », lance celui qui dirige la régie de Dax, sans sourire.").claims
    assert claim.speaker is not None
    assert claim.speaker.name == "celui qui dirige la régie de Dax"


def test_one_who_speaks_twice(read: Read) -> None:
    """What stands between, a clause in the subjunctive or another subject, does not speak instead."""
    sentences = (
        "La ministre Anne Roux a dit que le film serait vu, avant de rectifier : la décision sera prise mardi.",
        "La ministre Anne Roux juge « absurde » que les soldats aient laissé passer des convois, et demande un vote.",
    )
    for sentence in sentences:
        assert {getattr(claim.speaker, "name", "") for claim in read(sentence).claims} == {"Anne Roux"}


def test_manner(read: Read) -> None:
    """A stretch quoted whole is direct, partly mixed, else indirect."""
    sentences = (
        ("Jean Morel a dit que « le pont tiendra dix ans ».", Manner.DIRECT),
        ("Jean Morel a dit que le pont « tiendra encore dix ans ».", Manner.MIXED),
        ("Jean Morel a dit que le pont tiendra.", Manner.INDIRECT),
    )
    assert [read(sentence).claims[0].manner for sentence, _ in sentences] == [manner for _, manner in sentences]


def test_stance(read: Read) -> None:
    """The cue's stance is kept, and denying what one thinks is a denial."""
    sentences = (
        ("Jean Morel dit que le pont tiendra.", Stance.NEUTRAL),
        ("Jean Morel prétend que le pont tiendra.", Stance.DOUBTING),
        ("Jean Morel reconnaît que le pont est vieux.", Stance.FACTIVE),
        ("Jean Morel nie que le pont soit vieux.", Stance.DENYING),
        ("Jean Morel ne pense pas que le pont soit vieux.", Stance.DENYING),
        ("Jean Morel exige que le pont soit réparé.", Stance.DEMANDING),
    )
    assert [read(sentence).claims[0].stance for sentence, _ in sentences] == [stance for _, stance in sentences]


def test_no_claim(read: Read) -> None:
    """What is not said yet, is nobody's, or is only named is no claim."""
    sentences = (
        "Jean Morel annoncera demain que le pont est fermé.",
        "Jean Morel n'a pas dit que le pont était fermé.",
        "La « petite reine » a ses fidèles.",
        "Le film « Les larmes du fleuve » sort mercredi.",
        "On raconte que le pont est hanté.",
        "Comme le prévoit la Constitution, le président du Sénat assure l'intérim.",
        "La paix sera sûre aussi longtemps que le fleuve coulera.",
        'Le prix va à Luc Roy pour "Tous les bacs ne passent pas ici" (Orvalis), un roman sur un lac.',
        "Il reste l'auteur de « Tombeau pour cent marins » (1967).",
        "Bolvig cherche un nom. « World AI Gap Festival ». Il est long.",
        "Ana Roux a rencontré lundi les membres du mouvement citoyen « Y'en a marre ».",
    )
    assert [read(sentence).claims for sentence in sentences] == [()] * len(sentences)


def test_rejected_quotations_have_a_reason(read: Read) -> None:
    """A quoted stretch that is no claim says why."""
    reading = read("Le film « Les larmes du fleuve » sort mercredi. La « petite reine » a ses fidèles.")
    assert [utterance.reason for utterance in reading.utterances] == [Reason.TITLE, Reason.SHORT]


def test_claim_inside_a_quotation(read: Read) -> None:
    """What a quotation reports of somebody else is a claim inside it."""
    reading = read("« Le syndicat affirme que l'usine va fermer », a expliqué Jean Morel.")
    assert [claim.inside for claim in reading.claims] == [None, 1]


def test_the_occasion_of_speech_is_kept(read: Read) -> None:
    """What is said at an event leads to the event, and a gerund after a comma shares the speaker."""
    found = read(
        "Le Sommet de la mer s'est ouvert lundi à Brest.\n\n"
        "« La pêche va changer », a assuré Jeanne Kerbrat lors du Sommet de la mer. "
        "Jeanne Kerbrat a aussi rappelé que l'Islande avait pris de l'avance, "
        "citant le fait que Reykjavik finançait une flotte électrique."
    )
    direct, *_ = found.claims
    assert direct.said_at is not None
    assert direct.said_at.name == "Sommet de la mer"
    assert {getattr(claim.speaker, "name", None) for claim in found.claims} == {"Jeanne Kerbrat"}


SAID_ON = (
    ("Le maire a déclaré mardi que la piscine fermerait jeudi.", "2012-06-26"),
    ("« La piscine fermera », a annoncé lundi 4 juin 2012 le maire.", "2012-06-04"),
    ("Mercredi, le préfet a indiqué que la route était coupée depuis dimanche.", "2012-06-27"),
    ("Le rapport publié lundi indique que la pollution a baissé en 2011.", None),
    ("Élu en 2008, le maire a promis une école.", None),
)


@pytest.mark.parametrize(("sentence", "day"), SAID_ON)
def test_the_day_of_speech_is_kept(read: Read, sentence: str, day: str | None) -> None:
    """The date beside the cue is when it was said; one of what is said, or of another verb, is not."""
    [claim] = read(sentence, dt.date(2012, 6, 29)).claims
    assert (claim.said_on and claim.said_on.edtf) == day


def test_who_is_named_in_a_new_paragraph_speaks_there(read: Read) -> None:
    """Not whoever spoke last in the one before."""
    before = "Dax\n« Rien ne ferme », insiste le directeur, Luc Arnaud.\n"
    claims = read(before + "Cela agace le docteur Jean Morel. « On joue avec nos vies », s'emporte-t-il.").claims
    assert [claim.speaker.name for claim in claims if isinstance(claim.speaker, Entity)] == ["Luc Arnaud", "Jean Morel"]


def test_whom_one_blames_stands_behind_the_day(read: Read) -> None:
    """« a accusé vendredi X d'avoir … »: the model hangs X from the day."""
    found = read("Bamako a accusé vendredi Nouakchott d'avoir fermé le pont.", dt.date(2012, 6, 29))
    assert [found.text.words(claim.content) for claim in found.claims] == ["Nouakchott d'avoir fermé le pont"]


def test_the_gender_of_a_description_is_that_of_its_form(read: Read) -> None:
    """« L'élue » is a woman, whatever the lemma of the noun, and in whatever order sets hold words."""
    found = read("Dax\n\nLa députée Ana Roux quitte le groupe. L'élue du Lot a aussi annoncé qu'elle adhérait au club.")
    assert [getattr(claim.speaker, "name", None) for claim in found.claims] == ["Ana Roux"]


NEW: tuple[tuple[str, list[str]], ...] = (
    ("« C'est beau », a dit Ana Roux. Mère de deux garçons. Elle a conseillé de partir.", ["Ana Roux", "Ana Roux"]),
    ("« C'est beau », a dit Luc Roy. Un voisin a tout vu. « Il courait », raconte-t-il.", ["Luc Roy", "voisin"]),
    ("« C'est beau », a dit Luc Roy. Un voisin a tout vu. « Il courait », ajoute-t-il.", ["Luc Roy", "Luc Roy"]),
    ("« C'est beau », a dit Luc Roy. Une voisine a ri. « Il courait », raconte-t-il.", ["Luc Roy", "Luc Roy"]),
    ("« C'est beau », a dit Luc Roy. Le maire a ri. « Il courait », raconte-t-il.", ["Luc Roy", "Luc Roy"]),
)


@pytest.mark.parametrize(("sentence", "speakers"), NEW)
def test_somebody_new_speaks_next(read: Read, sentence: str, speakers: list[str]) -> None:
    """One told of for the first time takes the floor, who goes on with « ajoute-t-il » had it."""
    claims = read(f"Dax\n\n{sentence}").claims
    assert [getattr(c.speaker, "name", None) or getattr(c.speaker, "label", "") for c in claims] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Les élèves ont interrogé Paul Garnier. « Jean Morel a triché », affirme celui-ci.", "Paul Garnier"),
        ("Comme l'affirme le maire de Gray, Jean Morel est venu.", "le maire de Gray"),
        ("Paul Garnier a quitté la salle tout en assurant que le pont est usé.", "Paul Garnier"),
        ("L'argument de plusieurs élus est que le pont est usé.", "plusieurs élus"),
        ("C'est le parquet de Dax qui a affirmé que Jean Morel est venu.", "parquet de Dax"),
        ("Le ministre de la Santé : « Il faut partir »\n\nLe pont de Dax est usé.", "ministre de la Santé"),
        ("Banques volées : « Le parquet exagère »\n\n« Le parquet exagère », a dit Luc Roy.", "Luc Roy"),
    ],
)
def test_who_speaks_is_not_whom_it_tells_of(read: Read, text: str, speaker: str) -> None:
    """Nor what its noun only completes."""
    found = read(text).claims[0].speaker
    assert getattr(found, "name", getattr(found, "label", "")).removeprefix("Le ") == speaker


TURNS: tuple[tuple[str, list[str]], ...] = (
    ("« Bien », dit Ana Roy. C'est aussi l'avis d'Eva Bas : « On tiendra. » Elle ajoute que tout va.", ["Eva Bas"]),
    ("Au tribunal de Dax, Ana Bas a nié. La présidente lui a demandé si le pont tenait.", ["La présidente"]),
    ("Ana Roux, juge à Dax, est venue. « Le pont est usé », a lâché l'ancienne élue.", ["l'ancienne élue"]),
    ("« Bien », dit Ana Roy. La mairie a rouvert le pont. Elle assure que tout ira.", ["mairie"]),
    ("« Bien », dit Ana Roy. La police enquête. Selon elle, le pont est usé.", ["police"]),
    ("« Bien », dit Luc Roy, le suspect. Le président l'interroge : « Où étiez-vous ? »", ["Le président"]),
    ("Luc Roy, 54 ans, nie. « Bien », a-t-il dit. « Le pont est usé », a plaidé l'avocat de Dax.", ["l'avocat de Dax"]),
    ("Ana Bas et Eva Roux sont de Dax. « Bien », dit Ana Bas. Sa collègue Lise Petit dit que tout va.", ["Lise Petit"]),
    (
        "Jean Morel et Luc Roy sont venus. « Bien », dit le premier. « Le pont est usé », complète le second.",
        ["Luc Roy"],
    ),
    ("Luc Roy et Ana Bas ont quitté la salle. La seconde réclame un vote.", ["Ana Bas"]),
    ("Ana Bas et Luc Roy habitent Dax. « Le pont est usé », dit Ana Bas. « Il plie », ajoute son mari.", ["Luc Roy"]),
    ("Ana Bas habite Dax. « Le pont est usé », dit Ana Bas. « Il plie », ajoute son mari.", ["son mari"]),
    ("Ana Bas et Eva Roux habitent Dax. « Le pont est usé », dit Ana Bas. « Il plie », ajoute son mari.", ["son mari"]),
    (
        "Luc Roy tient un café. Des regrets ? « On a bien ri. » Les clients reviennent-ils ? « Il en vient. »",
        ["Luc Roy"],
    ),
    ("Luc Roy, juriste à l'école de Dax, qui pense que le pont est usé, est parti.", ["Luc Roy"]),
    ("C'est faux, dit Luc Roy, de l'école de Dax, qui pense que le pont est usé.", ["Luc Roy"]),
    (
        "Des salariés d'Orial hésitent. La direction d'Orial est venue. « Le pont est usé », dit la direction.",
        ["Orial"],
    ),
    (
        "« Bien », dit Luc Roy, conseiller. Jean Bas, géologue, doute. « Le pont est usé », dit le chercheur.",
        ["Jean Bas"],
    ),
    ("« Bien », dit Luc Roy, géologue. Jean Bas, conseiller, doute. « Le pont est usé », dit l'élu.", ["Jean Bas"]),
)


@pytest.mark.parametrize(("text", "speakers"), TURNS)
def test_whose_turn_it_is(read: Read, text: str, speakers: list[str]) -> None:
    """One of two by rank or tie, who is asked, whose trade a wider word tells: they speak last."""
    last = read(text).claims[-1].speaker
    assert [getattr(last, "name", None) or getattr(last, "label", "")] == speakers
