"""Who a description or pronoun plainly stands for, and cannot stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] a parlé. Le nom de [person Jean Roux] circule ; l'intéressé dément.", "l'intéressé",
         "Jean Roux"),
        ("[person Ana Roux] a vu [person Yves Bas]. L'entreprise l'a embauchée en 2012.", "l'", "Ana Roux"),
        ("[person Luc Bas] rit. [person Jean Roux] a lui aussi été reçu.", "lui", "Jean Roux"),
        ("Le vote plaît à [person Luc Bas] et à [person Jean Roux], lui aussi favorable.", "lui", "Jean Roux"),
        ("Le groupe [organization Orial] recrute. Le groupe lyonnais est né en 1990.", "Le groupe lyonnais", "Orial"),
        ("[person Anne Roux] part. Le propriétaire, l'homme d'affaires belge [person Luc Bas], reste.",
         "Le propriétaire", "Luc Bas"),
        ("Le maire, [person Luc Bas], qui chante, a ri. Le maire dort.", "Le maire", "Luc Bas"),
        ("Reçue par [person Luc Bas], [person Anne Roux] dit qu'elle part.", "elle", "Anne Roux"),
        ("Le roman [work Les Eaux] plaît. Le livre a été primé.", "Le livre", "Les Eaux"),
        ("[organization Orial] gagne le procès qui l'oppose à son rival [organization Brisac]. Ce dernier paiera.",
         "Ce dernier", "Brisac"),
        (("Le fabricant allemand [organization Orial] achète son rival italien [organization Brisac]. Le groupe italien"
          " a 300 salariés."), "Le groupe italien", "Brisac"),
        ("L'ancien ministre [person Luc Bas] a été entendu. L'ancien ministre nie les faits.", "L'ancien ministre",
         "Luc Bas"),
        ("[person Luc Bas] a parlé. Le groupe [organization Orial] a indiqué qu'il recruterait.", "il", "Orial"),
        ("Le Premier ministre [person Luc Bas] et le ministre [person Jean Roux] dînent. Le chef du gouvernement a ri.",
         "Le chef du gouvernement", "Luc Bas"),
        (("L'astronaute [place américain] [person Neil Bas] est mort. [person Barack Obama] l'avait reçu. Le président"
          " [place américain] a salué un héros."), "Le président américain", "Barack Obama"),
        (("Le nageur [person Neil Bas] est suspendu. [person Neil Bas] nie. Le directeur, [person Jean Roux], se tait."
          " Des rivaux de l'Américain ont parlé."), "l'Américain", "Neil Bas"),
        ("L'Italienne [person Anna Conti] a battu un record. La nageuse de 20 ans a gagné mardi.",
         "La nageuse de 20 ans", "Anna Conti"),
        ("L'ancien ministre [person Luc Bas] a été élu. Le maire de Dax a ri.", "Le maire de Dax", "Luc Bas"),
        ("Le maire [person Luc Bas] est venu. L'élu de Dax a ri.", "L'élu de Dax", "Luc Bas"),
        (("[person Luc Bas] a annoncé le limogeage du ministre [person Jean Roux]. Il sera remplacé par"
          " [person Paul Brun]."), "Il", "Jean Roux"),
        ("[person Luc Bas] a démissionné, a dit [person Jean Roux]. Il est remplacé par [person Paul Brun].", "Il",
         "Luc Bas"),
        ("[person Jean Roux] nie, dit son avocat, [person Luc Bas]. L'avocat a fait appel.", "L'avocat", "Luc Bas"),
        (("Le Premier ministre tchadien, [person Luc Bas], s'en va. [person Jean Roux], chef des rebelles, a ri. Le"
          " chef du gouvernement a écrit."), "Le chef du gouvernement", "Luc Bas"),
        (("La chef du Parti bleu, [person Anne Roux], rit. La ville a confié l'intérim à [person Marie Bas]. La"
          " nouvelle mairesse a promis un audit."), "La nouvelle mairesse", "Marie Bas"),
        ("[person Anne Bas] a été jugée mardi. À la barre, l'accusée a nié en bloc.", "l'accusée", "Anne Bas"),
        (("La présidente, [person Anne Roux], rit. La société [organization Orial] a reçu [person Marie Bas]. Elle"
          " espère vendre son robot."), "Elle", "Orial"),
        ("La [organization Fédération des chasseurs] a écrit à [person Anne Roux]. Elle réclame une enquête.", "Elle",
         "Fédération des chasseurs"),
        ("Le prix va à [person Luc Bas], directeur de recherche. Le mathématicien de 44 ans est né à Dax.",
         "Le mathématicien de 44 ans", "Luc Bas"),
        ("Le ministre [person Jean Roux] a reçu le maire [person Luc Bas]. L'édile a ri.", "L'édile", "Luc Bas"),
        ("[person Anne Roux] demande une aide d'urgence. Cette dernière a expliqué son choix.", "Cette dernière",
         "Anne Roux"),
        ("Le candidat, [person Luc Bas], mise sur l'école. L'enseignant de 40 ans mène campagne.",
         "L'enseignant de 40 ans", "Luc Bas"),
        ("[person Luc Bas] est le chef du [organization Parti bleu]. Ce dernier, 29 ans, est né à Dax.", "Ce dernier",
         "Luc Bas"),
        ("[person Anne Roux] est candidate. L'ancienne députée l'a annoncé.", "L'ancienne députée", "Anne Roux"),
        (("Le président [person Luc Bas] a reçu le secrétaire d'État [person Jean Roux]. [person Jean Roux] a ri. Le"
          " chef de l'État a promis une aide."), "Le chef de l'État", "Luc Bas"),
        (("Le coureur [person Luc Bas] se retire. « Pour moi, c'est fini », écrit le Texan dans une lettre."),
         "moi", "Luc Bas"),
        ("[person Luc Bas] a défendu [person Paul Roux]. « Il a fait du bon travail », a-t-il assuré.", "Il",
         "Paul Roux"),
        ("Le procureur [person Luc Bas] écarte un attentat. Le magistrat est prudent.", "Le magistrat", "Luc Bas"),
        ("Le commissaire [person Luc Bas] est venu. Le chef de la police a parlé.", "Le chef de la police", "Luc Bas"),
        ("[person Luc Bas], chef de la police, est venu. Le chef de la police a parlé.", "Le chef de la police",
         "Luc Bas"),
        ("[person Luc Bas] a été blessé. [person Jean Roux] l'a sauvé.", "l'", "Luc Bas"),
        ("Le préfet [person Luc Bas] a vu la maire [person Ana Roux]. Réélue, l'édile a ri.", "l'édile", "Ana Roux"),
        ("Le chef du gouvernement, [person Luc Bas], est venu. Le chef du gouvernement a ri.",
         "Le chef du gouvernement", "Luc Bas"),
        ("Le [organization Conseil constitutionnel] a censuré la loi. Le conseil a jugé le texte flou.", "Le conseil",
         "Conseil constitutionnel"),
        (("[person Luc Bas] cite [person Jean Roux]. « Je pars », a dit le patron, [person Jean Roux]. Le [place Belge]"
          " a 60 ans."), "Le Belge", "Jean Roux"),
    ],
)  # fmt: skip
def test_who_is_plainly_meant(refer: Refer, text: str, words: str, name: str) -> None:
    """The person told of last, the subject said again, the nearest body, a work by another word for it."""
    assert meant(refer(text), words) == {name}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("La société [organization Orial] recrute. [person Luc Bas] a quitté le groupe fondé par son père.",
         "le groupe", "Orial"),
        ("Le groupe [organization Orial] recrute. Les deux groupes ont signé.", "Les deux groupes", "Orial"),
        ("Le festival [event Aquarelles] ferme. La prochaine édition aura lieu en mai.", "La prochaine édition",
         "Aquarelles"),
        ("Le roman [work Les Eaux] plaît. Le film sortira en mai.", "Le film", "Les Eaux"),
        ("Le groupe [organization Orial] a écarté [organization Brisac]. Le groupe lyonnais se tait.",
         "Le groupe lyonnais", "Orial"),
        ("[person Luc Bas], qui préside l'université, a ri. Le maire dort.", "Le maire", "Luc Bas"),
        ("[person Luc Bas], le fondateur, a ri. La puce envoie les données au viticulteur.", "viticulteur", "Luc Bas"),
        ("L'avocate de M. [person Wim Bas], Mme [person Anne Roux], rit. L'avocat de M. [person Luc Gras] dort.",
         "L'avocat", "Wim Bas"),
        ("Créée par [person Anne Roux], elle emploie neuf personnes.", "elle", "Anne Roux"),
        ("Il a reçu [person Luc Bas], l'auteure d'un roman.", "l'auteure", "Luc Bas"),
        ("[person Frédéric Bas] plaît. Il expose dans le cadre de la foire.", "le cadre", "Frédéric Bas"),
        ("Le boulanger [person Luc Bas] a tout vu. Le pilote, un Belge, avait dormi.", "Le pilote", "Luc Bas"),
        ("[person Luc Bas] veut être « le président de tous », dit [person Jean Roux], le président.",
         "le président de tous", "Jean Roux"),
        ("Le [event procès de Dax] s'est ouvert. Âgé de 90 ans, il comparaît libre.", "il", "procès de Dax"),
        ("[person Jean Roux] nie, dit son avocat, [person Luc Bas]. Le producteur a reçu un appel.", "Le producteur",
         "Luc Bas"),
        ("Le groupe [organization Orial] envisage de vendre sa filiale.", "sa filiale", "Orial"),
        ("« Le patron doit partir », a dit [person Luc Bas].", "Le patron", "Luc Bas"),
        ("Le joueur [person Luc Bas] est absent. « Mes joueurs ont souffert », dit [person Jean Roux].", "Mes joueurs",
         "Luc Bas"),
        ("[person Jean Roux] a reçu [person Anne Bas]. Le jury l'avait élue en 1990.", "l'", "Jean Roux"),
        ("Le ministre de la Mer, [person Luc Bas], rit. Le Premier ministre écoute.", "Le Premier ministre", "Luc Bas"),
        ("Le [organization tribunal de Dax] a jugé. Le parquet a requis un an.", "Le parquet", "tribunal de Dax"),
        ("L'[organization Union des Alpes] est primée. Le comité Nobel le dit.", "Le comité Nobel", "Union des Alpes"),
        ("Le secrétaire général, [person Luc Bas], a salué ce départ. À Berne, l'ancien secrétaire général a parlé.",
         "l'ancien secrétaire général", "Luc Bas"),
        (("Le fabricant allemand [organization Orial] achète son rival italien [organization Brisac]. Le groupe italien"
          " a 300 salariés."), "Le groupe italien", "Orial"),
        (("[organization Orial] a gagné. « Ce jugement n'est pas une victoire pour [organization Orial] », a réagi le"
          " groupe."), "le groupe", "Orial"),
        ("Le ministre du Travail, [person Luc Bas], est venu. Le préfet de la région a pris un arrêté.",
         "Le préfet de la région", "Luc Bas"),
        ("Le maire [person Luc Bas] est venu. Le président du conseil général a promis une aide.",
         "Le président du conseil général", "Luc Bas"),
        (("L'usine est aux frères [person Jean Bas] et [person Luc Bas]. [person Luc Bas] est parti. Son frère"
          " reste."), "Son frère", "Luc Bas"),
        ("L'usine a un directeur, [person Luc Bas]. Le principal client de l'usine, le groupe Orial, recrute.",
         "Le principal client de l'usine", "Luc Bas"),
        ("La [organization CGT] appelle à la grève. Le groupe pétrolier emploie 650 personnes.", "Le groupe pétrolier",
         "CGT"),
        ("[person Anne Roux] est candidate. Elle l'a annoncé jeudi.", "l'", "Anne Roux"),
        ("Procès de la [organization Banque de Vic] : l'ex-vigile relaxé.", "l'ex-vigile", "Banque de Vic"),
        ("Le groupe va fermer l'usine de [place Dax]. Racheté en 2014, le site a 90 salariés.", "le site", "Dax"),
        (("[place Athènes] attend. À [place Berlin], [person Luc Bas] a répondu. Dans la capitale [place grecque],"
          " on se tait."), "la capitale grecque", "Berlin"),
        ("Le débat a eu lieu. Le scrutin est fixé à mardi.", "Le scrutin", "débat"),
        ("Le président du club, [person Luc Bas], a vu le ministre [person Jean Roux]. Le chef de l'État attend.",
         "Le chef de l'État", "Luc Bas"),
        ("Le [organization Parti bleu] veut un vote. Il aura lieu mardi.", "Il", "Parti bleu"),
        ("[person Anne Roux] est venue. « Elle était toute ma vie », a-t-elle dit.", "Elle", "Anne Roux"),
        ("Le candidat [person Luc Bas] est venu. « Mon candidat est prêt », a dit [person Luc Bas].", "Mon candidat",
         "Luc Bas"),
        ("Le procureur [person Luc Bas] écarte un attentat. L'imam dort.", "L'imam", "Luc Bas"),
        ("Le sénateur [person Luc Bas] a écrit à [person Jan Roy]. Le député a refusé.", "Le député", "Luc Bas"),
        ("La maire, [person Ana Roux], a parlé. La préfète se tait.", "La préfète", "Ana Roux"),
        ("Le [organization Conseil constitutionnel] a censuré la loi. Le conseil municipal a voté.",
         "Le conseil municipal", "Conseil constitutionnel"),
        ("Le chef du gouvernement, [person Luc Bas], a nommé un proche du chef du parti.", "chef du parti", "Luc Bas"),
        (("La ministre, [person Ana Roux], doit présenter un plan pour la filière. Frappée par la crise, celle-ci a vu"
          " disparaître un quart de ses fermes."), "celle-ci", "Ana Roux"),
        (("Le président de la métropole, [person Luc Bas], a reçu [person Jan Roy], secrétaire général de la"
          " [organization CGT]. Le syndicaliste a ri."), "Le syndicaliste", "Luc Bas"),
        ("[person Ana Roux] a parlé en présence de [person Luc Bas]. L'ancien Premier ministre a ri.",
         "L'ancien Premier ministre", "Ana Roux"),
        ("Le président [person Luc Bas] a démis son rival [person Jan Roy]. L'ancien chef rebelle a fui.",
         "L'ancien chef rebelle", "Luc Bas"),
        ("Le [organization Conseil d'État] a tranché. Le conseil municipal a voté.", "Le conseil municipal",
         "Conseil d'État"),
        ("[person Cristina Kirchner] a reçu ses voisins. L'ancien évêque a été démis.", "L'ancien évêque",
         "Cristina Kirchner"),
        ("Le gouverneur, [person Luc Bas], a été blessé. Le chef de la police est mort.", "Le chef de la police",
         "Luc Bas"),
        ("Le maire [person Luc Bas] est venu. Le chef des pompiers a parlé.", "Le chef des pompiers", "Luc Bas"),
        ("Le président [person Luc Bas] est venu. Le chef de l'armée a parlé.", "Le chef de l'armée", "Luc Bas"),
        ("[person Luc Bas], le président des Landes, rit. Le président de la République a nommé une femme.",
         "Le président de la République", "Luc Bas"),
        ("L'ancien maire [person Luc Bas] est jugé. [person Jean Roux] est absent. L'ex-sénateur nie.",
         "L'ex-sénateur", "Jean Roux"),
        ("Le procureur [person Luc Bas] requiert deux ans. L'épouse de l'intéressé sera entendue.", "l'intéressé",
         "Luc Bas"),
        ("La petite [person Ana Bas], 9 ans, a disparu. Le maire se dit inquiet.", "Le maire", "Ana Bas"),
        ("Le [organization Parti socialiste] est divisé. La droite espère gagner.", "La droite", "Parti socialiste"),
        ("[place Moscou] prétend avoir pris [place Dax]. L'armée n'a pas quitté la ville.", "la ville", "Moscou"),
        ("[person Luc Bas] avait promis la loi. La Cour l'a jugée illégale.", "l'", "Luc Bas"),
        ("[person Luc Bas] avait promis un journal. La mairie l'a supprimé.", "l'", "Luc Bas"),
        ("Un homme est jugé pour le meurtre de [person Luc Bas]. Le suspect nie.", "Le suspect", "Luc Bas"),
        ("Un incendie a tué une fillette. La procureure, [person Ana Roux], a parlé. La petite victime dormait.",
         "La petite victime", "Ana Roux"),
        ("[person Ana Roux], ministre auprès du Premier ministre, a démissionné.", "Premier ministre", "Ana Roux"),
        ("Mgr [person François Bas] dirige le diocèse. Le pape [person François] a ri.", "François", "François Bas"),
        (("[organization Orial] va payer une amende.\n\n[organization Brisac] va fermer son usine. La direction invoque"
          " la crise."), "La direction", "Orial"),
        ("Le [organization Parti bleu] a exclu deux élus. La commission les a entendus.", "La commission",
         "Parti bleu"),
        ("Le constructeur vend le [product Zelta]. Une femme a volé la voiture de son voisin.",
         "la voiture de son voisin", "Zelta"),
        ("[person Luc Bas] rejoint le [organization Real Madrid]. Le club [place parisien] recrute.",
         "Le club parisien", "Real Madrid"),
        ("[person Luc Bas] ([organization Brisac]) a gagné. « Quel jour », a dit le pilote [organization Orial].",
         "le pilote", "Luc Bas"),
        ("Le gouvernement [person Roux] recule. [person Luc Bas], numéro un de la CGT, attend. Le syndicaliste a ri.",
         "Le syndicaliste", "Roux"),
        ("[person Jan Vial] est mort. [person Luc Bas] rit. [person Luc Bas], avec qui il jouait, part.", "il",
         "Luc Bas"),
        ("[person Jan Vial] est mort. [person Luc Bas] rit. [person Luc Bas], dont il était proche, part.", "il",
         "Luc Bas"),
    ],
)  # fmt: skip
def test_who_cannot_be_meant(refer: Refer, text: str, words: str, name: str) -> None:
    """Two are not one of them, the next is not this one, a film is no novel, a stranger's town is not one's own."""
    assert name not in meant(refer(text), words)


@pytest.mark.parametrize(
    ("aside", "whole"),
    [
        ("saisie par l'association [organization Marais vivant], ", True),
        ("saisie par la société [organization Brisac], ", False),
    ],
)  # fmt: skip
def test_a_firm_may_be_from_where_no_other_is(refer: Refer, aside: str, whole: bool) -> None:  # noqa: FBT001
    """Neither « l'association » nor whoever reproaches it can be the firm; another firm told since may."""
    text = f"La société [organization Orial] a triché. La [organization Commission], {aside}reproche à "
    text += "l'entreprise [place lyonnaise] d'avoir menti."
    assert ("Orial" in meant(refer(text), "l'entreprise lyonnaise")) is whole


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[organization Orial] a répondu. Le marché ira à l'entreprise la moins chère.", "l'entreprise la moins chère",
         "Orial"),
        ("[organization Orial] est rentable. [person Luc Bas] et son groupe recrutent.", "son groupe", "Orial"),
    ],
)  # fmt: skip
def test_whom_it_does_not_tell_of(refer: Refer, text: str, words: str, name: str) -> None:
    """Whichever is the cheapest, and somebody's own beside his name."""
    assert name not in meant(refer(text), words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[person Luc Bas] a précisé que le conducteur avait fui.", "le conducteur"),
        ("Le juge [person Luc Bas] est saisi. Il a précisé que le guide avait fui.", "le guide"),
        ("Selon [person Luc Bas], le skipper dormait.", "le skipper"),
    ],
)
def test_who_tells_of_somebody_tells_of_another(refer: Refer, text: str, words: str) -> None:
    """Nobody calls himself so in his own indirect words."""
    assert "Luc Bas" not in meant(refer(text), words)


@pytest.mark.parametrize(
    ("title", "words", "same"),
    [
        ("La présidente d'Orial", "la porte-parole d'Orial", False),
        ("La ministre du Budget", "la porte-parole du gouvernement", True),
        ("La porte-parole d'Orial", "la porte-parole d'Orial", True),
    ],
)
def test_who_leads_is_no_spokesman(refer: Refer, title: str, words: str, *, same: bool) -> None:
    """But ministers speak for their government."""
    reading = refer(f"{title}, [person Ana Roux], a visité le port. Le soir, {words} a salué les dockers.")
    assert ("Ana Roux" in meant(reading, words)) is same
