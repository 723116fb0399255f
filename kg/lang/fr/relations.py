"""French words for relations: functions and professions, nouns that tie, verbs that relate."""

from __future__ import annotations

import re
from types import MappingProxyType

from kg.lang.fr import careers, contests, rows, sites, wares
from kg.lang.fr.forms import verbs
from kg.lang.fr.grammar import GRAMMAR
from kg.lang.fr.lives import LIVES
from kg.lang.fr.prizes import PRIZES
from kg.lang.fr.sites import BODIES, EMBASSIES, ENVOYS
from kg.lang.relations import Relations, bonds, epithets, genres, leaders, paired, ranking, ties

_PACKAGE = "kg.lang.fr"

PREPOSITIONS = MappingProxyType(
    {
        "de": "de",
        "d'": "de",
        "du": "de",
        "des": "de",
        "à": "à",
        "au": "à",
        "aux": "à",
        "en": "en",
        "dans": "dans",
        "sur": "sur",
        "pour": "pour",
        "chez": "chez",
        "contre": "contre",
        "auprès": "auprès",
        "près": "près",
        "entre": "entre",
        "avec": "avec",
        "concernant": "sur",
    }
)

_TITLES = paired(_PACKAGE, "titles.tsv")

RELATIONS = Relations(
    contests=contests.WORDS,
    sites=sites.WORDS,
    wares=wares.WORDS,
    prepositions=PREPOSITIONS,
    conjunctions=frozenset({"et", "ou", "&"}),
    leading=careers.LEADING,
    titles=MappingProxyType(_TITLES),
    general=careers.general(_TITLES),
    coaches=careers.COACHES,
    ties=MappingProxyType(ties(_PACKAGE)),
    bonds=MappingProxyType(bonds(_PACKAGE)),
    copulas=frozenset({"être", "devenir", "redevenir"}) | verbs("rester", "demeurer"),
    posts=careers.POSTS,
    occupying=careers.OCCUPYING,
    capacities=careers.CAPACITIES,
    naming=frozenset(
        {"nommer", "élire", "réélire", "désigner", "promouvoir", "sacrer", "proclamer", "introniser", "investir"}
    ),
    named=careers.NAMED,
    labels=careers.LABELS,
    aliases=careers.ALIASES,
    nations=MappingProxyType(paired(_PACKAGE, "nations.tsv")),
    sequels=careers.SEQUELS,
    calling=careers.CALLING,
    firmheads=frozenset({"p-dg", "pdg"}),
    leaving=wares.LEAVING,
    commonly=careers.COMMONLY,
    under_label=careers.UNDER,
    honorifics=frozenset({"m.", "mm.", "mme", "mmes", "mlle", "dr", "dr.", "me", "pr", "mgr", "monsieur", "madame"}),
    guests=frozenset(
        {"roi", "reine", "grand-duc", "grande-duchesse", "prince", "princesse", "gouverneur", "ministre-président"}
    ),
    charged=frozenset({"secrétaire", "conseiller", "conseillère", "sous-secrétaire", "délégué", "déléguée", "chargé"}),
    adverbs=careers.ADVERBS,
    together=careers.TOGETHER,
    former=frozenset(
        {"ex", "ancien", "ancienne", "anciens", "anciennes", "éphémère", "éphémères", "transfuge", "transfuges"}
    ),
    then=careers.THEN,
    courts=careers.COURTS,
    once=frozenset({"alors", "autrefois", "jadis", "naguère"}),
    respective=frozenset({"respectivement"}),
    enduring=careers.LASTING,
    excluding=careers.EXCLUDING,
    airing=frozenset({"antenne", "antennes", "colonnes", "micro", "micros", "ondes", "pages", "plateau", "plateaux"}),
    running=frozenset({"candidat", "candidate", "candidats", "candidates"}),
    untitled=frozenset(
        {
            "membre",
            "coéquipier",
            "coéquipière",
            "habitant",
            "habitante",
            "résident",
            "victime",
            "participant",
            "témoin",
            "auteur",
            "spécialiste",
            "expert",
            "experte",
            "élève",
            "candidat",
            "candidate",
            "élu",
            "élue",
            "champion",
            "championne",
            "champion olympique",
            "championne olympique",
            "dissident",
            "dissidente",
            "scientifique",
            "militant",
            "militante",
            "détenu",
            "détenue",
        }
    ),
    titling=frozenset({"haut", "haute", "premier", "première", "vice"}),
    passing=frozenset(
        {
            *("sortant", "sortante", "sortants", "sortantes", "actuel", "actuelle", "déchu", "déchue", "élu", "élue"),
            *("démissionnaire", "présumé", "présumée", "réputé", "réputée", "réélu", "réélue"),
        }
    ),
    envoys=ENVOYS,
    heads_of_state=frozenset({"président", "présidente", "ministre-président", "gouverneur"}),
    nicknaming=frozenset(
        {"naître", "baptiser", "rebaptiser", "surnommer", "appeler", "nommer", "dénommer", "intituler", "dire"}
    ),
    genres=MappingProxyType(genres(_PACKAGE)),
    likenesses=frozenset(
        {"biographie", "buste", "caricature", "effigie", "nécrologie", "portrait", "statue", "statues"}
    ),
    suffered=frozenset(
        {
            *("blocage", "bombardement", "boycott", "braquage", "cambriolage", "destruction", "dissolution"),
            *("démantèlement", "encerclement", "fermeture", "incendie", "invasion", "liquidation", "occupation"),
            *("perquisition", "piratage", "pillage", "privatisation", "rachat", "restructuration"),
            *("sabotage", "saccage"),
        }
    ),
    celebrations=frozenset(
        {
            "centenaire",
            "cinquantenaire",
            "bicentenaire",
            "anniversaire",
            "commémoration",
            "célébration",
            "canonisation",
            "béatification",
            "procès",
            "obsèques",
            "funérailles",
            "indépendance",
            "mort",
            "naissance",
            "naufrage",
            "assassinat",
            "crash",
            "lancement",
            "inauguration",
            "tricentenaire",
            "élection",
        }
    ),
    pointing=frozenset(
        {
            "enjeu",
            "enjeux",
            "question",
            "questions",
            "thème",
            "thèmes",
            "problème",
            "problèmes",
            "sujet",
            "domaine",
            "cas",
            "conséquence",
            "conséquences",
            "avenir",
            "situation",
            "état",
            "rôle",
            "impact",
            "effets",
            "causes",
            "place",
            "importance",
            "problématique",
            "développement",
            "perspectives",
            "risques",
            "dangers",
            "moyens",
            "fait",
        }
    ),
    governments=frozenset({"gouvernement", "cabinet", "administration", "équipe", "régime"}),
    affairs=frozenset({"affaire", "procès"}),
    staff=frozenset({"salariés", "employés", "personnes", "collaborateurs", "agents", "ouvriers", "salariées"}),
    empty=frozenset({"avoir", "faire", "pouvoir", "devoir", "vouloir", "aller", "venir", "falloir", "sembler", "dire"}),
    aged=frozenset({"agé", "agée", "agés", "agées", "âgé", "âgée", "âgés", "âgées"}),
    of_country=EMBASSIES,
    infinitives=MappingProxyType(
        {"vit": "vivre", "vivent": "vivre", "suit": "suivre"}
        | dict.fromkeys(GRAMMAR.dead, GRAMMAR.dying)
        | dict.fromkeys(("fonde", "fondent", "fondait", "fondaient"), "fonder")
        | {"sis": "situer", "sise": "situer", "sises": "situer"}
        | dict.fromkeys(("issu", "issue", "issus", "issues"), "issu")
    ),
    lives=LIVES,
    prizes=PRIZES,
    lead=frozenset({"tête"}),
    appellations=frozenset({"nom", "sigle", "pseudonyme", "surnom", "acronyme", "pseudo"}),
    clearing=tuple(
        frozenset(words.split())
        for words in ("acquitter", "blanchir", "disculper", "hors cause", "innocenter", "non-lieu", "relaxer")
    ),
    always=frozenset({"toujours"}),
    runners=frozenset({"aspirant", "candidat", "candidate", "postulant", "prétendant"}),
    deeming=frozenset(
        {"considérer", "décrire", "dépeindre", "percevoir", "présenter", "regarder", "surnommer", "voir"}
    ),
    posing=frozenset({"croire", "dire", "déclarer", "imaginer", "prétendre", "proclamer", "rêver", "voir"}),
    mistaking=frozenset({("donner", "pour"), ("passer", "pour"), ("prendre", "pour"), ("tenir", "pour")}),
    meaning=frozenset({"pour", "contre", "sur", "après", "avant", "malgré", "concernant", "vers"}),
    bodies=BODIES,
    manners=frozenset({"origine", "formation", "métier", "profession", "nationalité", "retour", "poste", "exercice"})
    | {"renom", "talent"},
    organs=frozenset({"directoire", "conseil"}),
    portfolios=frozenset(
        {
            "échevin",
            "échevine",
            "secrétaire d'État",
            "commissaire européen",
            "commissaire européenne",
            "adjoint",
            "adjointe",
            "commissaire",
        }
    ),
    elected=careers.ELECTED,
    figurative=frozenset(
        {
            "ennemi",
            "ennemie",
            "ennemis",
            "fondateur",
            "fondateurs",
            "fondatrice",
            "spirituel",
            "spirituelle",
            "symbolique",
        }
    ),
    judging=frozenset({"juge", "guide", "arbitre", "garde", "critique", "pilote"}),
    mates=frozenset({"compagne", "compagnon", "coéquipier", "coéquipière", "complice", "équipier", "équipière"}),
    defending=careers.DEFENDING,
    attending=careers.ATTENDING,
    chargeless=frozenset({"tutelle", "époque", "moment"})
    | frozenset({"an", "ans", "année", "années", "durée", "fois", "jour", "jours", "mandat", "mois", "semaine"}),
    consorts=frozenset({"reine", "grande-duchesse", "impératrice"}),
    reins=frozenset({"tête", "rênes", "commandes", "direction", "présidence", "barre", "commandement", "gouvernance"}),
    leading_verbs=frozenset(
        {"prendre", "reprendre", "tenir", "assurer", "assumer", "occuper", "exercer", "quitter", "abandonner"}
        | {"conserver", "garder"}
    ),
    calls=frozenset({"appel", "initiative", "invitation"}),
    voted=frozenset({"élu", "élue", "élus", "élues"}),
    trades=frozenset(
        {
            "gestionnaire",
            "exploitant",
            "fabricant",
            "constructeur",
            "éditeur",
            "opérateur",
            "distributeur",
            "propriétaire",
            "organisateur",
            "concurrent",
            "transporteur",
            "promoteur",
            "fournisseur",
            "assureur",
            "industriel",
            "armateur",
            "bailleur",
        }
    ),
    until=careers.UNTIL,
    turns=careers.TURNS,
    epithets=epithets(_PACKAGE),
    parties=MappingProxyType(paired(_PACKAGE, "parties.tsv")),
    curators=frozenset({"conservateur", "conservateurs", "conservatrice", "conservatrices"}),
    kept=frozenset(
        {
            *("abbaye", "archives", "bibliothèque", "cathédrale", "château", "collection", "collections", "exposition"),
            *("monument", "monuments", "muséum", "musée", "musées", "patrimoine", "réserve", "tableau", "tableaux"),
        }
    ),
    practising=frozenset({"libéral", "libérale", "libérales", "libéraux"}),
    leaders=MappingProxyType(leaders(_PACKAGE)),
    offices=MappingProxyType(
        {
            "présidence": "président",
            "mandat": "",
            "mandats": "",
            "quinquennat": "président",
            "septennat": "président",
            "régime": "",
            "règne": "",
            "dictature": "",
            "pontificat": "pape",
            "ère": "",
            "administration": "",
        }
    ),
    counterparts=frozenset({"homologue"}),
    ones=frozenset({"celui", "celle"}),
    singular=frozenset({"secrétaire d'etat", "secrétaire d'état", "chancelier", "chancelière"}),
    compatriots=frozenset({"compatriote", "concitoyen", "concitoyenne"}),
    years=frozenset({"an", "ans"}),
    unbound=frozenset(
        {
            *("recteur", "rectrice", "inspecteur d'académie", "inspectrice d'académie"),
            *("chef de la diplomatie", "cheffe de la diplomatie"),
        }
    ),
    lasting=frozenset({"de", "d'", "après", "avant", "durant", "plus", "auparavant", "ferme"}),
    saying=frozenset({"dire", "intituler", "nommer"}),
    during=(
        "lors de",
        "lors du",
        "lors des",
        "lors d'",
        "lors de la",
        "lors d'un",
        "lors d'une",
        "pendant",
        "pendant le",
        "pendant la",
        "pendant les",
        "durant",
        "durant le",
        "durant la",
        "durant les",
        "au cours de",
        "au cours du",
        "au cours d'",
        "au cours de la",
        "à l'occasion de",
        "à l'occasion du",
        "à l'occasion de la",
        "à l'occasion d'",
        "en marge d'",
        "en marge de",
        "en marge du",
        "en marge de la",
        "dans le cadre d'",
        "dans le cadre de",
        "dans le cadre du",
        "dans le cadre de la",
        "à l'ouverture du",
        "à l'ouverture de la",
        "devant le",
        "lors de l",
        "au terme du",
        "à l'issue de",
        "à l'issue du",
        "à l'issue de la",
    ),
    finding=frozenset({"retrouver", "découvrir", "trouver", "repêcher"}),
    undoing=rows.UNDOING,
    likening=rows.LIKENING,
    absent=frozenset({"mourir", "manquer", "annuler", "refuser", "renoncer", "boycotter"}),
    partnerships=frozenset({"partenariat", "collaboration", "coopération", "association", "alliance", "consortium"}),
    ministry="ministère",
    ministers=frozenset({"ministre", "ministres", "vice-ministre"}),
    seats=MappingProxyType(
        {
            **dict.fromkeys(("du", "au"), "ministère du {}"),
            **dict.fromkeys(("des", "aux"), "ministère des {}"),
            "la": "ministère de la {}",
            "l'": "ministère de l'{}",
        }
    ),
    mayors=careers.MAYORS,
    composed=rows.COMPOSED,
    comprising=rows.COMPRISING,
    squads=rows.SQUADS,
    some=rows.SOME,
    siblings=rows.SIBLINGS,
    couples=rows.COUPLES,
    entrusting=careers.ENTRUSTING,
    raised=careers.RAISED,
    relatives=careers.RELATIVES,
    joining=rows.JOINING,
    gathered=rows.GATHERED,
    gathering=rows.GATHERING,
    within=rows.WITHIN,
    collectives=rows.COLLECTIVES,
    giving=careers.GIVING,
    ranks=careers.RANKS,
    born=careers.BORN,
    deaths=careers.DEATHS,
    conferring=careers.CONFERRING,
    falling=careers.FALLING,
    destinies=careers.DESTINIES,
    turns_of_name=careers.TURNS_OF_NAME,
    yielding=careers.YIELDING,
    succeeding=careers.SUCCEEDING,
    acceding=careers.ACCEDING,
    counting=careers.COUNTING,
    settled=careers.SETTLED,
    awaited=frozenset({"futur", "future", "futurs", "futures", "désigné", "désignée", "pressenti", "pressentie"}),
    makings=frozenset({"création", "construction", "constitution", "fondation", "instauration", "naissance"}),
    phases=frozenset(
        {
            "fin",
            "début",
            "terme",
            "issue",
            "suite",
            "cours",
            "milieu",
            "veille",
            "lendemain",
            "échéance",
            "occasion",
            "cas",
            "point",
            "points",
            "résultat",
            "résultats",
            "reste",
            "moment",
            "ouverture",
            "clôture",
        }
    ),
    led=frozenset({"par", "du", "des", "depuis", "en", "à", "au", "dans", "sous", "pour"}),
    participle=re.compile(r"(?:é|[^q]u|i|is|it)e?s?$"),
    serving=frozenset({"de", "à", "chez", "auprès"}),
    under=frozenset({"sous le"}),
    likened=frozenset({"comme", "l'un", "un"}),
    following="suivre",
    at_age=frozenset({"À", "A"}),
    year="an",
    ordinals=frozenset({"premier", "second", "deuxième", "troisième", "quatrième", "dernier", "prochain", "autre"}),
    determiners=frozenset({"un", "une", "le", "la", "les", "l'", "ce", "cette", "des", "son", "sa"}),
    prefixes=("ex-", "co-"),
    surnamed=frozenset({"Le", "La", "L'"}),
    ranking=ranking(_PACKAGE),
)
