"""French words for relations: functions and professions, nouns that tie, verbs that relate."""

from __future__ import annotations

from types import MappingProxyType

from kg.lang.relations import Relations, bonds, genres, ties, titles

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

RELATIONS = Relations(
    prepositions=PREPOSITIONS,
    conjunctions=frozenset({"et", "ou", "&"}),
    leading=frozenset({"ex", "vice", "jeune", "grand", "ancien", "fin", "futur", "haut", "actuel", "premier"}),
    titles=MappingProxyType(titles(_PACKAGE)),
    ties=MappingProxyType(ties(_PACKAGE)),
    bonds=MappingProxyType(bonds(_PACKAGE)),
    copulas=frozenset({"être", "devenir", "redevenir", "rester", "demeurer"}),
    naming=frozenset(
        {"nommer", "élire", "réélire", "désigner", "promouvoir", "sacrer", "proclamer", "introniser", "investir"}
    ),
    honorifics=frozenset({"m.", "mm.", "mme", "mmes", "mlle", "dr", "dr.", "me", "pr", "mgr", "monsieur", "madame"}),
    adverbs=frozenset(
        {"aujourd'hui", "alors", "également", "aussi", "actuellement", "notamment", "désormais", "autrefois", "jadis"}
    ),
    former=frozenset({"ex", "ancien", "ancienne", "anciens", "anciennes"}),
    untitled=frozenset(
        {
            "membre",
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
        }
    ),
    titling=frozenset({"grand", "grande", "haut", "haute", "premier", "première", "vice"}),
    passing=frozenset(
        {"sortant", "sortante", "actuel", "actuelle", "déchu", "déchue", "élu", "élue", "réélu", "réélue", "présumé"}
    ),
    envoys=frozenset({"ambassadeur", "ambassadrice", "consul", "consule", "attaché", "attachée"}),
    heads_of_state=frozenset({"président", "présidente", "ministre-président", "gouverneur"}),
    nicknaming=frozenset({"baptiser", "rebaptiser", "surnommer", "appeler", "nommer", "dénommer", "intituler", "dire"}),
    genres=MappingProxyType(genres(_PACKAGE)),
    celebrations=frozenset(
        {
            "centenaire",
            "cinquantenaire",
            "bicentenaire",
            "anniversaire",
            "hommage",
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
    governments=frozenset({"gouvernement", "cabinet", "administration", "équipe"}),
    affairs=frozenset({"affaire", "procès"}),
    staff=frozenset({"salariés", "employés", "personnes", "collaborateurs", "agents", "ouvriers", "salariées"}),
    empty=frozenset({"avoir", "faire", "pouvoir", "devoir", "vouloir", "aller", "venir", "falloir", "sembler", "dire"}),
    aged=frozenset({"âgé", "âgée", "âgés", "âgées"}),
    of_country=frozenset({"ambassade", "consulat", "consulats", "ambassades"}),
    years=frozenset({"an", "ans"}),
    saying=frozenset({"dire", "intituler", "nommer"}),
    ministry="ministère",
)
