"""Tests of :mod:`kg.extract.quotations`: quotation marks as a pure function, then utterances of whole sentences."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.quotations.marks import scan

if TYPE_CHECKING:
    from conftest import Read

MARKED: tuple[tuple[str, list[str]], ...] = (
    ("Il a dit « oui » puis « non ».", ["oui", "non"]),
    ("« Nous avons « tout » perdu »", ["Nous avons « tout » perdu", "tout"]),
    ("“Une ‘vieille’ histoire”", ["Une ‘vieille’ histoire", "vieille"]),
    ('Le mot "enfin" et l\'idée "d\'en haut".', ["enfin", "d'en haut"]),
    ("L’homme d’aujourd’hui n’a rien dit.", []),
    ("Une IA dite ‘forte’ d’ici dix ans", ["forte"]),
    ("« Premier paragraphe.\n« Second paragraphe. »", ["Premier paragraphe.", "Second paragraphe."]),
    ("« Un paragraphe.\nUn autre. » Fin.", ["Un paragraphe.\nUn autre."]),
    ("Il a dit « sans fin\nUne autre ligne.", ["sans fin"]),
    ("Rien d'ouvert » ici.", []),
    ("— Bonjour, dit-il.\n— Bonsoir.", ["Bonjour, dit-il.", "Bonsoir."]),
)


@pytest.mark.parametrize(("text", "expected"), MARKED)
def test_scan(text: str, expected: list[str]) -> None:
    """The quoted stretches are found without their marks, nested ones after what holds them."""
    assert [text[quote.inner.start : quote.inner.end] for quote in scan(text)] == expected


@given(st.text(alphabet="«»“”„\"‘’' \n—–aé.,!?", max_size=200))
def test_scan_of_anything(text: str) -> None:
    """Whatever the marks, quotations lie inside the text, in order, and are nested or apart."""
    quotes = scan(text)
    ends: list[int] = []
    for quote in quotes:
        assert 0 <= quote.outer.start <= quote.inner.start <= quote.inner.end <= quote.outer.end <= len(text)
        while ends and ends[-1] <= quote.outer.start:
            ends.pop()
        assert not ends or quote.outer.end <= ends[-1]
        assert quote.depth == len(ends)
        ends.append(quote.outer.end)


@pytest.mark.parametrize("marks", ["«", "»", '"', "« ", '« " ', "«\n", "\"'a", "‘a’ ", "« ‘a “"])
def test_scan_is_linear(marks: str) -> None:
    """A hundred thousand marks take a few seconds at most, on the slowest machine."""
    start = process_time()
    scan(marks * (100_000 // len(marks.strip() or marks)))
    assert process_time() - start < 5


SAID = (
    ("L'affirmation de la maire que le permis a été signé a surpris.", "le permis a été signé"),
    ("C'est une erreur, pour Luc Roy.", "C'est une erreur"),
    ("« Nous perdons du temps », pour la maire de Dax.", "Nous perdons du temps"),
    ("C'est une chance, pour Luc Roy.", ""),
    ("C'est terminé, pour Luc Roy.", ""),
    ("Estimant que le pont est usé, Luc Roy, conseiller de Dax, a quitté la salle.", "le pont est usé"),
    ("Luc Roy affirme que le pont tient, mais Ana Bas rétorque qu'il plie.", "le pont tient;il plie"),
    ("Luc Roy assure que le pont tient, alors que le préfet affirme qu'il plie.", "le pont tient;il plie"),
    ("Luc Roy a dit que le pont tenait, mais que la digue cédait.", "le pont tenait;la digue cédait"),
    ("Luc Roy assure que le pont tient, mais la digue cède.", "le pont tient, mais la digue cède"),
    ("Luc Roy assure que le pont tiendra et regrette ce retard.", "le pont tiendra;ce retard"),
    ("La promesse de la maire que le pont tiendra n'a rassuré personne.", "le pont tiendra"),
    ("L'avertissement du préfet que la digue est fragile a été entendu.", "la digue est fragile"),
    ("La garantie du groupe Orial que le chantier a pris du retard fait débat.", "le chantier a pris du retard"),
    ("La promesse de la maire que tous attendaient est tombée.", ""),
    ("L'idée de la maire que la presse a relayée est tombée.", ""),
    ("La maire a exprimé sa crainte que le pont cède.", "le pont cède"),
    ("Pari gagné, estime la maire.", "Pari gagné"),
    ("Une erreur, estime la députée Ana Roux, maire de Dax.", "Une erreur"),
    ("Des propos indignes d'un ministre, a jugé le maire.", "Des propos indignes d'un ministre"),
    ("Une panne de deux heures, regrette la mairie, qui promet un vote.", "Une panne de deux heures;un vote"),
    ("Une panne, a dit le maire, a arrêté les trains.", "a arrêté les trains"),
    ("Un ancien juge, accuse le maire.", ""),
    ("L'annonce du maire selon laquelle le pont tiendra n'a rassuré personne.", "le pont tiendra"),
    ("L'idée selon laquelle le pont tiendra se répand.", "le pont tiendra"),
    ("Le maire a déclaré que la piscine fermerait en mai.", "la piscine fermerait en mai"),
    ("« La piscine fermera », a annoncé le maire.", "La piscine fermera"),
    ("Selon la préfecture, la route est coupée.", "la route est coupée"),
    ("La route est coupée, selon la préfecture.", "La route est coupée"),
    ("Le syndicat dénonce « un mépris total des salariés ».", "un mépris total des salariés"),
    ("Le préfet s'est dit « consterné » devant les élus.", "consterné"),
    ("Mme Lenoir a promis de rouvrir la piscine.", "de rouvrir la piscine"),
    ("Le maire leur reproche d'avoir vendu le stade.", "d'avoir vendu le stade"),
    ("Le toit est fragile, souligne le propriétaire.", "Le toit est fragile"),
    ("La mairie, dont le toit a brûlé, a salué un geste « rare ».", "un geste « rare »"),
    ("À la mairie, on assure que la piscine ouvrira.", "la piscine ouvrira"),
    ("Le parti réclame, lui, une enquête parlementaire.", "une enquête parlementaire"),
    ("Le chef des rebelles proteste et menace de reprendre les armes.", "de reprendre les armes"),
    (
        "La préfecture invite les conducteurs à ralentir, se méfier du verglas et reporter leur trajet.",
        "les conducteurs à ralentir, se méfier du verglas et reporter leur trajet",
    ),
    ("Le syndicat parlait mardi de 40 % de grévistes.", "40 % de grévistes"),
    ("Une mesure jugée « cosmétique » par les usagers sera votée.", "cosmétique"),
    ("Ils refusent un budget jugé irréaliste par la direction.", "un budget jugé irréaliste"),
    ("Les experts ont jugé le projet trop cher, sans hésiter.", "le projet trop cher, sans hésiter"),
    ("Le maire a assuré ne pas vouloir vendre le stade.", "ne pas vouloir vendre le stade"),
    ("La cour a jugé « insuffisants » les efforts du groupe.", "« insuffisants » les efforts du groupe"),
    ("La chercheuse y voit une preuve du réchauffement.", "une preuve du réchauffement"),
    ("La chanteuse a annoncé sur son compte qu'elle mettait fin à sa carrière.", "elle mettait fin à sa carrière"),
    ("Elle dit « comprendre » la colère des éleveurs.", "« comprendre » la colère des éleveurs"),
    ("Le maire dit qu'« il faut attendre ».", "il faut attendre"),
    ("Le parti rejette ces propos, les qualifiant de « mensonges ».", "mensonges"),
    ("Comme l'a expliqué la directrice, le musée restera fermé.", "le musée restera fermé"),
    ("Le site a publié des notes selon lesquelles l'armée savait tout.", "l'armée savait tout"),
    ("Deux pays se sont engagés à réduire leurs émissions.", "à réduire leurs émissions"),
    ("Le toit serait fragile, a-t-on appris de source syndicale.", "Le toit serait fragile"),
    ("Elle défend l'idée que la ville doit grandir.", "la ville doit grandir"),
    ("La conviction du maire est que le texte ne passera pas.", "le texte ne passera pas"),
    ("Le constat du maire est sévère : la ville perd ses habitants.", "la ville perd ses habitants"),
    ("Le syndicat, encore en grève, demande au maire des mesures pour le port.", "des mesures pour le port"),
    ("Les médecins sont formels : la plage est polluée.", "la plage est polluée"),
    ("Nadia Belkacem juge « irresponsable » la décision du port.", "« irresponsable » la décision du port"),
    ("Le ministre s'est dit « confiant » quant à l'issue des débats.", "« confiant » quant à l'issue des débats"),
    ("L'opposant Daniel Okello voit dans ce scrutin une mascarade.", "une mascarade"),
    ("Lima a exhorté les deux parties à reprendre le dialogue.", "les deux parties à reprendre le dialogue"),
    ("Paul Morel dénonce de son côté « une mascarade électorale ».", "une mascarade électorale"),
    ("La chercheuse a parlé sur Twitter d'un « jour sombre ».", "un « jour sombre »"),
    ("Le préfet n'y croit pas, ce que le maire conteste.", "Le préfet n'y croit pas"),
    ("La mairie affirme que le pont tiendra, ce que les riverains contestent.", "le pont tiendra"),
    ("La chambre de commerce chiffre les pertes à 40 millions d'euros.", "les pertes à 40 millions d'euros"),
    ("Le syndicat réclame une hausse de 3 % et menace d'une nouvelle grève.", "une hausse de 3 %;une nouvelle grève"),
    ("Le groupe a confirmé un plan de départs, tandis que le patron est parti.", "un plan de départs"),
    ("Les experts s'attendent à ce que les prix doublent.", "les prix doublent"),
    ("Le club exclut toute nouvelle dépense.", "toute nouvelle dépense"),
    ("Le ministre a exprimé ses doutes sur la faisabilité du projet.", "ses doutes sur la faisabilité du projet"),
    ("Le maire a jugé la grève « injuste » et reporté le vote.", "la grève « injuste »"),
    ("Les chats, ou plutôt les félins, dorment, maintient le vétérinaire.", "Les chats, ou plutôt les félins, dorment"),
    (
        "« Je pars », a admis le maire, avant d'ajouter que la ville resterait belle.",
        "Je pars;la ville resterait belle",
    ),
    (
        "« Il fallait agir, a expliqué Paul Garnier, le président du club, et nous l'avons fait. »",
        "Il fallait agir;et nous l'avons fait",
    ),
    ("— Je ne reviendrai pas, a lancé le directeur en quittant la salle.", "Je ne reviendrai pas"),
    ("Comme l'a souligné le rapporteur, Jean Vidal, le texte est prêt.", "le texte est prêt"),
    ("La vente a été saluée par le maire comme « une victoire ».", "une victoire"),
    ("Le gardien nie les faits.", "les faits"),
    ("La Commission européenne table sur un rebond de 1,2 %.", "un rebond de 1,2 %"),
    ("Le syndicat de police Alliance demande des renforts.", "des renforts"),
    ("Selon la police, le chauffeur, âgé de 58 ans, aurait été ivre.", "le chauffeur, âgé de 58 ans, aurait été ivre"),
    ("Selon le classement établi par Ekhos en mai, la ville perd deux places.", "la ville perd deux places"),
    ("Le toit est fragile, selon Jean Roux, architecte à Dax.", "Le toit est fragile"),
    ("Le toit est fragile, selon Jean Roux, qui dirige le club.", "Le toit est fragile"),
    ("« On a tout perdu », a lancé Jeanne Roux, fleuriste.", "On a tout perdu"),
    ("« On a tout perdu », confie Jeanne Roux, patronne du « Nautile ».", "On a tout perdu"),
    ("Le car n'était pas plein, indique-t-on à la préfecture.", "Le car n'était pas plein"),
    ("Le préfet indique que les images sont floues et n'exclut pas un renvoi.", "les images sont floues;un renvoi"),
    ("Le commandant avait averti la tour qu'il avait heurté un oiseau.", "il avait heurté un oiseau"),
    ("Luc Roux, lui, juge la grève « injuste ».", "la grève « injuste »"),
    ("Il dément en revanche avoir refusé une offre.", "avoir refusé une offre"),
    ("Le club a promis une aide, sans avancer de montant.", "une aide"),
    (
        "Les évêques ont dénoncé « le pillage » du pays et appelé les fidèles à jeûner.",
        "« le pillage » du pays;les fidèles à jeûner",
    ),
    ("Il a été condamné pour avoir « insulté la reine ».", ""),
    ("Le club évalue à plus de soixante le nombre de départs.", "à plus de soixante le nombre de départs"),
    (
        "Ses clients nient toute participation, assure-t-elle.",
        "Ses clients nient toute participation;toute participation",
    ),
    ("Elle a cité l'étude, qu'elle qualifie de « biaisée ».", "biaisée"),
    ("La mairie affirme que le pont tiendra, ce qui rassure les riverains.", "le pont tiendra"),
    ("Le maire attribue la panne au gel, selon plusieurs élus.", "Le maire attribue la panne au gel;la panne au gel"),
    ("Le maire y voit un échec, les travaux ayant coûté trois millions.", "un échec"),
    ("La patronne admet que la marge est nulle : le groupe mise sur les livres.", "la marge est nulle"),
    ("D'après le Courrier, la piscine serait vendue : une rumeur que personne ne dément.", "la piscine serait vendue"),
    ("Le préfet a exclu toute évacuation : « la digue tiendra ».", "toute évacuation;la digue tiendra"),
    ("Le guide se disait « très inquiet » : « La neige est instable. »", "très inquiet;La neige est instable."),
    ("Le gardien a raconté l'avoir vu brûler des lettres.", "l'avoir vu brûler des lettres"),
    ("Elle leur conseille de ne jamais signer trop vite.", "de ne jamais signer trop vite"),
    ("Le maire a fait savoir, dans un courrier aux élus, qu'il partirait.", "il partirait"),
    ("La ministre, attendue sur place dans la nuit, réclame des renforts.", "des renforts"),
    ("Les experts du cabinet, qui ont relu le texte, jugent l'idée « saugrenue ».", "l'idée « saugrenue »"),
    ("Les loyers baisseront, chiffre le cabinet.", "Les loyers baisseront"),
    ("Le maire a crié « Je ne céderai pas » au moment de son départ.", "Je ne céderai pas"),
    ("Le ministre a condamné « sans réserve » l'attaque.", "« sans réserve » l'attaque"),
    ("Selon Luc Roux, de l'institut de géologie de Dax, la faille dort.", "la faille dort"),
    ("Elle a été mutée. À l'entendre, le juge se trompe.", "le juge se trompe"),
    ("Le maire a refusé la trêve que demandaient les grévistes.", ""),
    ("Les électeurs ont balayé l'initiative « Pour des écoles sans bruit ».", ""),
    ("D'après ce qu'on a vu, le jeu est joli.", ""),
    ("Elle voit dans le code (celui des marins) un frein au commerce.", "un frein au commerce"),
    ("« Le vent nous a surpris », a-t-elle écrit sur son blog.", "Le vent nous a surpris"),
    ("Le conseil doit maintenant voter le budget.", ""),
    ("Les marins, retenus, pour certains, depuis un an, sont libres.", ""),
    ("Le maire a souhaité rendre hommage aux marins.", ""),
    ("Le maire n'a pas dit que la digue céderait.", ""),
    ("Selon les cas, la digue est haute ou basse.", ""),
    ("On ignore si la digue cédera.", ""),
    ("Il est probable que la digue cède.", ""),
    ("La digue, à en croire le maire, tiendra.", "tiendra"),
    ("La digue a cédé, a indiqué à l'AFP un pompier.", "La digue a cédé"),
    ("La digue a cédé, ont indiqué les pompiers, et le bourg est noyé.", "La digue a cédé"),
    (
        "Les pompiers ont indiqué que la digue avait cédé et que le bourg était noyé.",
        "la digue avait cédé;le bourg était noyé",
    ),
    ("Le maire a dit avoir vu la digue céder.", "avoir vu la digue céder"),
    ("Le maire se dit prêt à refaire la digue.", "prêt à refaire la digue"),
    ("Le maire s'est dit « prêt » à refaire la digue.", "« prêt » à refaire la digue"),
    ("Le maire a demandé pourquoi la digue avait cédé.", "pourquoi la digue avait cédé"),
    ("Le maire a demandé aux pompiers de refaire la digue.", "de refaire la digue"),
    ("Le maire leur demande de vacciner les moutons.", "de vacciner les moutons"),
    ("Le maire réclame à l'État le droit de percer la digue.", "le droit de percer la digue"),
    ("Cent digues ont vu leurs gardiens renvoyés en dix ans.", ""),
    ("Les riverains dénoncent la ruine de la digue depuis que le port a fermé.", "la ruine de la digue"),
    ("Une thèse que conteste le maire, pour qui « la digue tient ».", "la digue tient"),
    ("Le maire accuse les pompiers d'avoir percé la digue.", "les pompiers d'avoir percé la digue"),
    ("« La digue, dit le maire, tiendra. »", "La digue;tiendra"),
    ("« La digue tiendra, dit le maire. Elle a tenu cent ans. »", "La digue tiendra;Elle a tenu cent ans"),
    ("Le maire assure : la digue tiendra.", "la digue tiendra"),
    ("Le maire promet des digues neuves.", "des digues neuves"),
    ("Le maire appelle les habitants à fuir.", "les habitants à fuir"),
    ("Le maire invite chacun à rester chez soi.", "à rester chez soi"),
    ("Le maire a annoncé la vente de la digue et promis un parc.", "la vente de la digue;un parc"),
    (
        "« C'est une ruine », s'indigne Ana Roux, avant d'ajouter : « Il faut partir. »",
        "C'est une ruine;Il faut partir.",
    ),
    ("Le film « Marée basse » sort mardi.", ""),
    ("Le livre s'intitule « La digue tiendra ».", ""),
    ("Il lit la pancarte « La digue tiendra ».", ""),
    ("Le maire affirme, citant un rapport de la cour, que la ville est ruinée.", "la ville est ruinée"),
    (
        "Paul Garnier assure, citant la presse, que le stade sera vendu ou que le club partira.",
        "le stade sera vendu;le club partira",
    ),
    ("Le ministre a qualifié ces propos d'inacceptables.", "ces propos d'inacceptables"),
    ("Le but de Luc Roy a qualifié le club de Dax pour la finale.", ""),
    ("« La ville ne paiera pas », dixit le maire.", "La ville ne paiera pas"),
    ("De l'aveu de la ministre, le dispositif est un échec.", "le dispositif est un échec"),
    ("Au dire du gardien, le chantier prendra deux ans.", "le chantier prendra deux ans"),
    ("Aux dires des riverains, le car roulait trop vite.", "le car roulait trop vite"),
    ("La loi est inapplicable, de l'avis des magistrats.", "La loi est inapplicable"),
    ("De l'avis général, la soirée était réussie.", ""),
    ("La CGT a, pour sa part, dénoncé « un passage en force ».", "un passage en force"),
    ("Un communiqué indique que le vol a été annulé.", "le vol a été annulé"),
    ("Dans une lettre adressée au préfet, Luc Roy prévient que le club partira.", "le club partira"),
    ("Le maire a perdu. Son message : il faut travailler davantage.", "il faut travailler davantage"),
    ("Le conseil est clos. Réponse du ministre : « Il n'en est pas question ».", "Il n'en est pas question"),
    ("Le conseil est clos. Avis des experts : la digue tiendra.", "la digue tiendra"),
    ("Prochain rendez-vous : le maire recevra la presse lundi.", ""),
    (
        "« Nous étions trente », raconte Luc Roy. Et de conclure que rien n'a changé.",
        "Nous étions trente;rien n'a changé",
    ),
    ("« C'est fini », souffle Luc Roy, avant de lâcher : « Je pars. »", "C'est fini;Je pars."),
    ("Du côté de la CGT, on dénonce « un simulacre de dialogue ».", "un simulacre de dialogue"),
    ("La directrice, 34 ans, promet « davantage de chansons ».", "davantage de chansons"),
    ("La présidente entend « tourner la page des querelles ».", "tourner la page des querelles"),
    ("La ministre a pris la parole pour vanter « un sport d'avenir ».", "un sport d'avenir"),
    ("La presse locale parle de six à dix milliards.", "six à dix milliards"),
    ("L'idée que la ville paiera est absurde, juge Nadia Kessler.", "L'idée que la ville paiera est absurde"),
    ("Nadia Kessler a été claire : la loi restera.", "la loi restera"),
    (
        "Les rafales « pourront atteindre 120 km/h », averti Météo-France.",
        "Les rafales « pourront atteindre 120 km/h »",
    ),
    ("Paul Garnier à indiqué que le club partira.", "le club partira"),
    (
        "Les ex-captifs, épuisés mais « en assez bonne santé », comme l'a constaté le médecin Luc Roy, rentrent.",
        "en assez bonne santé",
    ),
    ("L'union patronale chiffre à 3 400 les postes à pourvoir.", "à 3 400 les postes à pourvoir"),
    (
        "Un rapport évalue entre 200 et 300 le nombre de barques perdues.",
        "entre 200 et 300 le nombre de barques perdues",
    ),
    ("La maire juge indispensable une digue neuve.", "indispensable une digue neuve"),
    ("Le quai, que la chambre de commerce juge contraire à la loi, sera détruit.", "contraire à la loi"),
    ("Le gardien, que les riverains accusent de dormir, est parti.", "de dormir"),
    ("Le préfet lui impute un trafic de bois.", "un trafic de bois"),
    ("Le maire, qui redoute de perdre l'école, réclame un sursis.", "de perdre l'école;un sursis"),
    ("La ministre veut fermer le port.", "fermer le port"),
    ("Le maire veut croire que le port vivra.", "le port vivra"),
    ("Le texte voulait fermer le port.", ""),
    ("C'est trop tard, répond la préfète, pour qui le pont cédera.", "C'est trop tard;le pont cédera"),
    ("Nadia Kessler a exhorté la salle à « se lever ».", "la salle à « se lever »"),
    ("Le port rouvrira, a-t-on appris auprès des pompiers.", "Le port rouvrira"),
    ("Le maire a réclamé un bateau que la ville ne peut payer.", "un bateau que la ville ne peut payer"),
    ("Le préfet n'écarte pas un retard.", "un retard"),
    ("Le préfet écarte toute idée de retard.", ""),
    ("La ministre a pris acte du vote.", ""),
    ("Les secouristes ont proposé leur aide.", ""),
    ("Le syndicat réclame un audit, mesure promise en mai.", "un audit"),
    ("Paul Garnier menace de vendre ses bateaux, et le port est vide.", "de vendre ses bateaux"),
    ("Ce dernier nie tout et assure que le pont tiendra.", "le pont tiendra"),
    ("Le maire s'estime lésé et réclame un sursis.", "lésé;un sursis"),
    (
        "Les riverains s'attendent à des nuits difficiles, et beaucoup réclament un sursis.",
        "des nuits difficiles;un sursis",
    ),
    ("Le maire demande le retrait du texte : la loi ne le permet pas.", "le retrait du texte"),
    ("La ligue a dénombré 45 barques coulées.", "45 barques coulées"),
    ("Le maire a reconnu mardi, lors d'un conseil animé, que la caisse était vide.", "la caisse était vide"),
    ("L'institut, qui avait alerté la ville, table sur un dégel rapide.", "un dégel rapide"),
    ("Le club voit ses comptes minés par les dettes comme par les procès.", ""),
    ("Les usagers se plaignent de devoir attendre.", "de devoir attendre"),
    ("Des milliers de gens, 8 000 selon la police, ont défilé hier.", "8 000"),
    ("Le feu a gagné le port hier, tuant 8 marins selon la police.", "tuant 8 marins"),
    ("Le toit est fragile, d'après Optilac, une société établie à Dax qui vend du lait.", "Le toit est fragile"),
    ("Selon le bilan que la mairie a publié mardi, la ville perd ses commerces.", "la ville perd ses commerces"),
    ("Le maire exige une prime, un geste auquel peu de gens croient.", "une prime"),
    ("Le maire exige une prime, votée en mai.", "une prime"),
    ("Le maire a plaidé pour un port « ouvert ».", "un port « ouvert »"),
    ("Le maire annonce une prime, sans toutefois s'excuser.", "une prime"),
    ("Rien ne bouge au ministère, où l'on assure que le port vivra.", "le port vivra"),
    ("À la mairie, où l'on assure que Luc Bas, 52 ans, n'a rien vu, on se tait.", "Luc Bas, 52 ans, n'a rien vu"),
    ("Le préfet, qui assure que le pont, s'il plie, tiendra, a reçu les élus.", "le pont, s'il plie, tiendra"),
    ("Les contrôleurs n'ont-ils rien vu ?", ""),
    ("Le club défend un plan, « Vivre au village », depuis mai.", ""),
    ("Il peint, dit-il, « pour oublier la guerre ».", "pour oublier la guerre"),
    ("Les pêcheurs chiffrent leurs pertes à environ 4 millions.", "leurs pertes à environ 4 millions"),
    ("Le réseau recense 45 agressions depuis mai.", "45 agressions depuis mai"),
    ("La loi est votée ; le club, qui a perdu, escompte une aide.", "une aide"),
)
SAID_TOO = (
    ("Les voisins le jugent trop bruyant et sale.", "trop bruyant et sale"),
    ("Le voisin, qui le considère comme un intrus, a refusé de venir.", "comme un intrus"),
    ("Le maire, lui, juge la fête « déplacée » et n'exclut pas de porter plainte.", "la fête « déplacée »"),
    ("Le maire promet davantage de bancs.", "davantage de bancs"),
    ("Le maire a annoncé lundi 4 juin 2012, à l'issue du conseil, la fermeture du stade.", "la fermeture du stade"),
    ("La gauche soutient le projet « Cap », la droite juge que le coût est trop élevé.", "le coût est trop élevé"),
    ("« Tout va bien, assure la directrice, Ana Roux. Nous restons. »", "Nous restons"),
    ("« Le lac déborde », rajoute le pêcheur.", "Le lac déborde"),
)
# Who says it: the word of the sentence that names them; how, and how they stand to it.
TOLD = (
    ("Un porte-parole du groupe, joint par téléphone, a démenti toute fermeture.", "porte-parole", "Indirect Denying"),
    ("« Nous partirons », prévient-il, tandis que la ville se tait.", "-il", "Direct Neutral"),
    ("« Nous partirons », minimise Luc Roux.", "Luc", "Direct Neutral"),
    ("« Nous partirons », lance celle qui dirige la régie des eaux, Jeanne Roux.", "Jeanne", "Direct Neutral"),
    ("« Nous partirons », disent ceux que la ville a relogés.", "ceux", "Direct Neutral"),
    ("Le maire souhaite que la digue soit refaite.", "maire", "Indirect Demanding"),
    ("Le maire avait, dès mars, averti que la digue céderait.", "maire", "Indirect Neutral"),
    ("La digue, à en croire le maire, tiendra.", "maire", "Indirect Neutral"),
    ("La digue tiendra, si l'on en croit le maire.", "maire", "Indirect Neutral"),
    ("D'après lui, la digue tiendra.", "lui", "Indirect Neutral"),
    ("Pour le maire, la digue tiendra.", "maire", "Indirect Neutral"),
    ("Aux yeux du maire, la digue tiendra.", "maire", "Indirect Neutral"),
    ("De l'avis du maire, la digue tiendra.", "maire", "Indirect Neutral"),
    ("De source policière, la digue a cédé.", "source", "Indirect Neutral"),
    ("La digue a cédé, a indiqué à l'AFP un pompier.", "pompier", "Indirect Neutral"),
    ("La digue a cédé, a-t-il indiqué à l'AFP.", "-il", "Indirect Neutral"),
    ("Les pompiers, eux, disent que la digue a cédé.", "pompiers", "Indirect Neutral"),
    ("Le maire s'est dit « prêt » à refaire la digue.", "maire", "Mixed Neutral"),
    ("Le maire a demandé aux pompiers de refaire la digue.", "maire", "Indirect Demanding"),
    ("Le maire a reconnu sa faute.", "maire", "Indirect Factive"),
    ("Le maire nie avoir percé la digue.", "maire", "Indirect Denying"),
    ("Le maire n'a pas caché que la digue fuyait.", "maire", "Indirect Neutral"),
    ("Le maire aime dire que la digue tiendra.", "maire", "Indirect Neutral"),
    ("Le maire s'est déclaré victime d'une cabale.", "maire", "Indirect Neutral"),
    ("Le maire a indiqué lundi sur RTL que la digue tiendrait.", "maire", "Indirect Neutral"),
    ("Le maire doute que la digue tienne.", "maire", "Indirect Doubting"),
    ("Dans un communiqué, la mairie assure que la digue tiendra.", "mairie", "Indirect Neutral"),
    ("Un communiqué de la mairie indique que la digue tiendra.", "communiqué", "Indirect Neutral"),
    ("L'étude montre que la digue est fragile.", "étude", "Indirect Factive"),
    ("Interrogé par Sud Ouest, le maire affirme que la digue tiendra.", "maire", "Indirect Neutral"),
    ("Le maire regrette que les travaux soient lents.", "maire", "Indirect Factive"),
    ("Le maire plaide pour une digue neuve.", "maire", "Indirect Demanding"),
    ("Le maire menace de vendre la digue.", "maire", "Indirect Neutral"),
    ("La ville offre une prime que beaucoup ont jugée indigne.", "beaucoup", "Indirect Neutral"),
    ("Le maire conseille de rester chez soi.", "maire", "Indirect Demanding"),
    ("« La digue tiendra », selon le maire.", "maire", "Direct Neutral"),
)
RIVALS = (
    (
        "Quelque 900 personnes, selon la police, 3 000 selon les syndicats, ont défilé samedi.",
        ["Quelque 900 personnes", "3 000"],
    ),
    ("Ils étaient 4 000 selon la mairie, le triple selon les organisateurs.", ["Ils étaient 4 000", "le triple"]),
)
INTERVIEW = (
    "Trois questions à Jeanne Morel, apicultrice.\n\n– La récolte est-elle bonne ?\n\n« Elle est catastrophique. »"
)
NOT_SAID = (
    (
        "Bolvig et Orial, réunis sous la bannière « Dites non à Kerlan », avaient mené une campagne.",
        "title of a work or name",
    ),
    ("Ils ont défilé sous la banderole « Rendez nous le stade ».", "title of a work or name"),
    ("Le village est fier de ses « sept fontaines ».", "too short to be speech"),
    ("Le film « Marée basse » sort mardi.", "title of a work or name"),
    ("Hier, le film « Marée basse » est sorti.", "title of a work or name"),
    ("Elle a lu le roman « Marée basse » hier.", "title of a work or name"),
    ("Il lit la pancarte « La digue tiendra ».", "title of a work or name"),
    ("Mardi, il lit la pancarte « La digue tiendra ».", "title of a work or name"),
    ("Une pancarte « La digue tiendra » est tombée.", "title of a work or name"),
)


@pytest.mark.parametrize(("sentence", "content"), SAID)
def test_utterance(read: Read, sentence: str, content: str) -> None:
    """The stretches said are found to the character, and nothing else."""
    reading = read(sentence)
    said = [reading.text.words(u.content) for u in reading.utterances if not u.reason]
    assert said == [words for words in content.split(";") if words]


@pytest.mark.parametrize(("sentence", "content"), SAID_TOO)
def test_said_among_others(read: Read, sentence: str, content: str) -> None:
    """One of the contents found is what is said, to the character."""
    reading = read(sentence)
    assert content in [sentence[u.content.start : u.content.end] for u in reading.utterances if not u.reason]


@pytest.mark.parametrize(("sentence", "speaker", "manner"), TOLD)
def test_who_says_it_and_how(read: Read, sentence: str, speaker: str, manner: str) -> None:
    """The word that names the speaker, the manner and the stance."""
    reading = read(sentence)
    [found] = [u for u in reading.utterances if not u.reason]
    assert found.speaker is not None
    assert reading.text.tokens[found.speaker].text == speaker
    assert f"{found.manner.value} {found.stance.value}" == manner


def test_who_is_asked_speaks(read: Read) -> None:
    """Whoever the talk is with says what stands behind the colon, and not whom he names."""
    reading = read("Entretien avec Luc Bas : « Je ne serai pas candidat contre Marc Roux »")
    assert [getattr(claim.speaker, "name", "") for claim in reading.claims] == ["Luc Bas"]


@pytest.mark.parametrize(("sentence", "figures"), RIVALS)
def test_rival_figures(read: Read, sentence: str, figures: list[str]) -> None:
    """Each of two sources in one sentence has its own figure, and none the rest of the sentence."""
    reading = read(sentence)
    assert [reading.text.words(u.content) for u in reading.utterances if not u.reason] == figures


def test_interview(read: Read) -> None:
    """The question of an interview is no claim, the answer is of who was announced."""
    reading = read(INTERVIEW)
    said = {reading.text.words(u.content): u for u in reading.utterances}
    question, answer = said["La récolte est-elle bonne ?"], said["Elle est catastrophique."]
    assert question.reason == "a question of the interviewer"
    assert answer.speaker is not None
    assert reading.text.tokens[answer.speaker].text == "Jeanne"


@pytest.mark.parametrize(("sentence", "reason"), NOT_SAID)
def test_rejected(read: Read, sentence: str, reason: str) -> None:
    """What stands in quotation marks and is nobody's words is rejected with a reason."""
    assert [str(u.reason) for u in read(sentence).utterances] == [reason]


def test_a_clause_behind_alors_que_has_its_own_speaker(read: Read) -> None:
    """Though a name before it may speak as well, and an apposition stands between."""
    sentence = (
        "« Tout ferme », a dit Luc Roy, élu CGT, alors que Jean Bas, chef du parti, qualifiait le plan de « folie »."
    )
    reading = read(sentence)
    speakers = [u.speaker for u in reading.utterances if not u.reason]
    assert [reading.text.tokens[index].text for index in speakers if index is not None] == ["Luc", "Jean"]


def test_the_nearest_cue_has_the_quotation(read: Read) -> None:
    """« pour qui » is nearer than the verb before, and both give it to one speaker."""
    sentence = "« Tout ferme », a dit Luc Roy, pour qui « un groupe ne peut pas brûler cet argent »."
    said = [sentence[u.content.start : u.content.end] for u in read(sentence).utterances if not u.reason]
    assert said == ["Tout ferme", "un groupe ne peut pas brûler cet argent"]


def test_elided_words_before_marks(read: Read) -> None:
    """« qu' » is one token before a guillemet and before a straight mark, which is read as one."""
    reading = read('Elle dit qu\'« il part » et qu\'"il revient" d\'"ici".')
    words = [token.text for token in reading.text.tokens]
    assert words[2:5] == ["qu'", "«", "il"]
    assert words[8:11] == ["qu'", "«", "il"]
    assert words[13:16] == ["d'", "«", "ici"]


def test_ne_que_opens_no_clause(read: Read) -> None:
    """« ne prévoit qu'une aide » restricts, and says nothing."""
    assert not [u for u in read("La règle ne prévoit qu'une intervention en mai.").utterances if not u.reason]


def test_it_is_nobody_who_is_astonishing(read: Read) -> None:
    """« il est étonnant que » judges, and nobody says it."""
    assert not [u for u in read("Il est étonnant que la digue ait tenu.").utterances if not u.reason]


def test_a_fire_declares_nothing(read: Read) -> None:
    """« s'est déclaré » of what cannot speak tells where or when it began."""
    assert not [u for u in read("Le feu s'est déclaré mardi, impasse du Lavoir.").utterances if not u.reason]


@pytest.mark.parametrize(
    "text",
    [
        "Révélée par « Tout ce qui reste » d'Ana Roux, la comédienne a reçu un prix.",
        "L'acteur, découvert dans « Il faut que ça danse », tourne à Gray.",
        "Luc Roy, auteur de « Ce que dit la mer », habite Gray.",
        "Ana Roux avait publié en 2020 « Les Eaux lentes », passé inaperçu.",
        "Une tribune intitulée « Il faut sauver la digue » circule à Gray.",
        "L'acteur Luc Roy a joué cent fois « La digue se rompt » d'Ana Roux.",
        "L'héroïne des « Dimanches d'Irène »\n\nAna Roux est morte à Gray. Elle était née à Dax.",
    ],
)
def test_a_title_behind_a_part_is_no_speech(read: Read, text: str) -> None:
    """Whoever was seen in a work, has made it or brought it out, has not said its title."""
    assert not read(text).claims


def test_what_somebody_is_held_for_is_no_speech(read: Read) -> None:
    """« en garde à vue pour « … » »: no « a vu »."""
    assert not read("Luc Roy a été placé en garde à vue pour « tentative d'homicide ».").claims


def test_what_is_published_may_be_said(read: Read) -> None:
    """« a publié sur son blog : « Je pars » »."""
    assert [c.manner for c in read("Ana Roux a publié sur son blog : « Je suis triste ».").claims]


def test_who_says_it_behind_a_verb_that_looks_like_a_noun(read: Read) -> None:
    """« a démâté …, a annoncé la direction »: each has its auxiliary."""
    said = read("Luc Roy (Orial) a démâté samedi à 250 milles de Brest, a annoncé la direction de course.")
    [claim] = said.claims
    assert said.text.words(claim.content).startswith("Luc Roy")
    assert "direction" in str(claim.speaker)


@pytest.mark.parametrize(
    "text",
    [
        "La romancière Anne Sorel publie chez Orval son dixième roman, « La Rade ».",
        "Le groupe défend son premier album, « Sous le gel ».",
    ],
)
def test_a_title_behind_a_comma_is_no_speech(read: Read, text: str) -> None:
    """What the noun of a work before it names."""
    assert not read(text).claims


def test_who_speaks_behind_a_clause_has_the_quotation(read: Read) -> None:
    """« reprennent » is a verb of saying too, but what has begun again says nothing."""
    reading = read("Alors que les travaux reprennent, la mairie a déclaré : « Le pont sera prêt ».")
    assert [said.speaker and said.speaker.name for said in reading.claims] == ["mairie"]


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            "Le pont est usé, a annoncé, mardi à Dax, la CFDT.",
            "CFDT",
            "Le pont est usé",
        ),
        ("Altis, dont le siège est à Dax, a fermé la halle, a annoncé Luc Roy.", "Luc Roy", "Altis, dont le siège"),
        (
            "Luc Roy se dit convaincu qu'Altis, dont le siège est à Dax, a fermé la halle.",
            "Luc Roy",
            "convaincu qu'Altis, dont le siège est à Dax, a fermé la halle",
        ),
        (
            "La CFDT se dit convaincue à l'AFP que la halle a fermé.",
            "CFDT",
            "convaincue à l'AFP que la halle a fermé",
        ),
    ],
)
def test_what_parts_a_speaker_from_what_is_said(read: Read, text: str, speaker: str, said: str) -> None:
    """Neither a day and a place between commas, nor a clause about the subject, takes the words away."""
    reading = read(text)
    (claim,) = reading.claims
    assert claim.speaker is not None
    assert claim.speaker.name == speaker
    assert reading.text.words(claim.content).startswith(said)
    assert all(event.claim is claim for event in reading.events if event.kind == "Closure")
