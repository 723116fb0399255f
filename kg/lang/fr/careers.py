"""French words of careers and names: what one is made, for whom one runs, how a thing is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.lang.fr.forms import verbs

if TYPE_CHECKING:
    from collections.abc import Iterable

# Participles after which a function stands: « élu sénateur », « nommée préfète ».
NAMED = frozenset(
    {
        "élu",
        "élue",
        "réélu",
        "réélue",
        "nommé",
        "nommée",
        "promu",
        "promue",
        "désigné",
        "désignée",
        "intronisé",
        "intronisée",
        "devenu",
        "devenue",
        "redevenu",
        "redevenue",
    }
)
# Participles at the head of a sentence that are functions with « de » only: « Attaché à sa ville, il … ».
ELECTED = frozenset(
    {"attaché", "attachée", "élu", "élue", "élus", "élues", "employé", "employée", "délégué", "déléguée"}
)
# « jusqu'ici chef du parti », « précédemment secrétaire d'État »: a function that is over.
# What may stand before a noun whatever the tagger takes it for: « l'actuelle directrice ».
LEADING = frozenset(
    {
        *("ex", "vice", "jeune", "grand", "ancien", "fin", "futur", "haut", "actuel", "premier"),
        *("actuelle", "ancienne", "future", "nouveau", "nouvelle", "première"),
    }
)
UNTIL = frozenset(
    {
        *("anciennement", "auparavant", "ici", "jusqu'", "jusqu'alors", "jusqu'ici", "jusque-là", "longtemps", "là"),
        *("naguère", "précédemment"),
    }
)
# « Tour à tour avocat, député et ministre, Luc Roux ».
TURNS = frozenset({"d'abord", "successivement", "tantôt", "tour à tour", "tout à la fois", "à la fois"})
# Who leads a town: « Le maire, Luc Roux ».
MAYORS = frozenset(
    {
        "maire",
        "mairesse",
        "bourgmestre",
        "syndic",
        "maire adjoint",
        "maire-adjoint",
        "adjoint au maire",
        "maire sortant",
        "député-maire",
        "députée-maire",
        "sénateur-maire",
        "sénatrice-maire",
        "première magistrate",
        "premier magistrat",
    }
)
# Fields of the trades of people who live where they are from: « une pharmacienne de Manosque ».
SETTLED = frozenset({"crafts", "health", "school"})
# « sous l'étiquette du PS », « sous les couleurs de l'UMP ».
LABELS = frozenset({"étiquette", "couleurs", "bannière"})
UNDER = frozenset({"sous l'", "sous les", "sous la"})
# « communément appelé boson de Higgs ».
COMMONLY = frozenset(
    {"communément", "couramment", "souvent", "aussi", "également", "parfois", "encore", "autrefois", "mieux"}
)
# « Premier ministre puis président ».
SEQUELS = frozenset({"puis", "ensuite", "enfin"})
# « le préfet de l'époque », « le maire d'alors ».
THEN = (("de", "l'", "époque"), ("de", "cette", "époque"), ("d'", "alors"))
# What somebody does for years, and has done when it is told in the past.
LASTING = frozenset(
    {
        *("administrer", "appartenir", "chapeauter", "codiriger", "commander", "coprésider", "diriger", "enseigner"),
        *("gouverner", "gérer", "militer", "occuper", "piloter", "présider", "siéger", "travailler"),
    }
)
COURTS = frozenset({"cour", "gendarmerie", "justice", "parquet", "police", "prison", "tribunal"})
EXCLUDING = frozenset({"bannir", "exclure", "expulser", "radier"})
# « Luc Bas et Ana Roux, tous deux députés ».
TOGETHER = frozenset({f"{all_} {number}" for all_ in ("tous", "toutes") for number in ("deux", "trois", "quatre")})
# What may stand before a function beside a name.
ADVERBS = SEQUELS | {
    *("aujourd'hui", "alors", "également", "aussi", "actuellement", "notamment", "désormais", "autrefois", "jadis"),
}
# « Jan Vial, alias le Loup ».
ALIASES = frozenset(
    {
        "alias",
        "alias le",
        "alias la",
        "dit",
        "dit le",
        "dite",
        "dite la",
        "de son vrai nom",
        "de son vrai nom,",
        "de son nom de guerre",
        "de son nom complet",
        "de son nom de scène",
        "né",
        "née",
    }
)
# Participles that may be read as functions: « appelé Pablo ».
CALLING = frozenset({"appelé", "appelée"})
# « occupe le poste de directeur », « a pris ses fonctions de préfète ».
POSTS = frozenset({"poste", "fonction", "fonctions", "mandat", "charge", "rôle"})
OCCUPYING = verbs("occuper", "exercer", "assurer", "assumer", "prendre", "reprendre", "remplir", "cumuler") | verbs(
    "conserver", "décrocher", "garder", "obtenir", "retrouver", "quitter", "abandonner"
)
# « le porte-parole de l'armée, le colonel Luc Bas ».
RANKS = frozenset(
    {
        *("adjudant", "amiral", "archevêque", "ayatollah", "cheikh", "émir", "évêque", "maréchal", "pasteur"),
        *("capitaine", "cardinal", "colonel", "colonelle", "commandant"),
        *("commandante", "commissaire", "contre-amiral", "docteur", "docteure", "général", "générale"),
        *("lieutenant", "lieutenant-colonel", "major", "père", "professeur", "professeure", "sergent", "vice-amiral"),
    }
)
# « (né en 1920 à Lens) », « la mort de Luc Bas, lundi à Gap ».
BORN = frozenset({"né", "née"})
DEATHS = frozenset({"assassinat", "décès", "mort", "suicide"})
CAPACITIES = frozenset({"en tant que", "en tant qu'", "en qualité de", "en qualité d'"})

# « hérite de l'Intérieur », « a confié la Santé à Luc Bas », « la Défense revient à Ana Roux ».
GIVING = verbs("confier", "attribuer", "céder", "donner", "proposer")
CONFERRING = verbs("confier", "attribuer", "accorder")
FALLING = verbs("revenir", "échoir", "aller", "passer", "incomber")
DESTINIES = frozenset({"destinée", "destinées"})
# « Le patron de Bolvig s'appelle Luc Bas », « n'est autre que Luc Bas ».
TURNS_OF_NAME = (
    *(("s'", "appelle"), ("se", "nomme"), ("s'", "appelait"), ("se", "nommait")),
    *(("n'", verb, "autre", that) for verb in ("est", "était") for that in ("que", "qu'")),
)
YIELDING = verbs("quitter", "céder", "abandonner")
SUCCEEDING = verbs("remplacer", "succéder", "suppléer")
# « accède au poste de directrice ».
ACCEDING = SUCCEEDING | verbs("accéder", "parvenir")
COUNTING = verbs("compter", "comprendre", "comporter", "inclure", "garder", "placer", "reconduire", "maintenir")
ENTRUSTING = (
    GIVING
    | YIELDING
    | verbs("hériter", "obtenir", "recevoir", "conserver", "garder", "décrocher", "récupérer", "retrouver", "rester")
    | verbs("demeurer", "prendre", "reprendre", "occuper", "nommer", "maintenir", "reconduire")
)
# « son avocat »: of a person, never of a body.
DEFENDING = frozenset(
    {
        *("avocat", "avocate", "défenseur", "défenseure", "conseil", "médecin", "chauffeur", "infirmière", "coach"),
        *("agent", "adjoint", "adjointe", "première adjointe", "premier adjoint"),
    }
)
# « son entraîneur »: of a person or of a body.
ATTENDING = frozenset(
    {
        *("entraîneur", "entraîneuse", "préparateur", "préparatrice", "vice-président", "vice-présidente"),
        *("numéro deux", "secrétaire", "assistant", "assistante", "conseiller", "conseillère", "conseiller spécial"),
        *("conseiller diplomatique", "conseiller en communication", "directeur de cabinet", "directrice de cabinet"),
    }
)
# « porté à la présidence de la CGT », « UMP : Luc Roux proclamé président ».
RAISED = frozenset(
    {
        *("porté", "portée", "propulsé", "propulsée", "placé", "placée", "reconduit", "reconduite", "confirmé"),
        *("confirmée", "proclamé", "proclamée", "arrivé", "arrivée", "hissé", "hissée", "installé", "installée"),
        *("élu", "élue", "réélu", "réélue", "nommé", "nommée", "promu", "promue", "désigné", "désignée"),
    }
)
RELATIVES = frozenset({"que", "qu'"})
# Functions of firms, parties and clubs alike: « Orial recrute. Luc Bas, directeur financier, … ». The bishop, the
# prefect and the senator that are told next to a body are not its own.
_ANYWHERE = (
    *("cfo", "coo", "cto", "ceo", "daf", "dg", "drh", "dsi", "p-?dg", "administrateur", "administratrice", "boss"),
    *("(co-?)?dirigeante?", "(co-?)?direct(eur|rice)", "(co-?)?gérante?", "(co-?)?patron(ne)?", "(co)?fondateur"),
    *("(co)?fondatrice", "leader", "leadeuse", "manager", "numéro", "(co-)?porte-parole", "responsable", "secrétaire"),
    *("(vice-|co-?)?présidente?(-[a-z]+)?", "rédacteur", "rédactrice", "trésorier", "trésorière"),
)
_GENERAL = re.compile(rf"(premi(er|ère) )?({'|'.join(_ANYWHERE)})(?= |$)", re.IGNORECASE)
# Not of these: « directeur de cabinet » serves a minister, « directeur d'école » a school.
_ELSEWHERE = re.compile(
    r" d(e (?!la |surveillance)|['’](?!administration))| (politique|syndicale?|judiciaire|pêcheur)$"
)
# Who leads a team: « Le Racing a perdu. Luc Bas, entraîneur, … ».
COACHES = frozenset(
    {"coach", "entraineur", "entraineuse", "entraîneur", "entraîneuse", "sélectionneur", "sélectionneuse"}
)


def general(titles: Iterable[str]) -> frozenset[str]:
    """Those of ``titles`` that somebody may have in whatever body is spoken of: « directeur financier »."""
    return frozenset(title for title in titles if _GENERAL.match(title) and not _ELSEWHERE.search(title))
