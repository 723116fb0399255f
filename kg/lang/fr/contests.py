"""French words for contests: what they are called, what those who take part do, and do to each other."""

from __future__ import annotations

from types import MappingProxyType

from kg.lang.contests import Contests

CONTESTS = frozenset(
    {
        "prix",
        "chelem",
        "tournoi",
        "coupe",
        "championnat",
        "championnats",
        "tour",
        "globe",
        "élection",
        "élections",
        "jeux",
        "open",
        "rallye",
        "course",
        "marathon",
        "euro",
        "ligue",
        "finale",
        "match",
        "olympiade",
        "présidentielle",
        "législatives",
        "municipales",
        "primaire",
        "scrutin",
        "trophée",
        "masters",
        "critérium",
        "transat",
        "route",
        "régate",
        "régionales",
        "européennes",
        "paris-roubaix",
        "paris-nice",
        "mémorial",
        "meeting",
        "boucle",
        "vuelta",
        "giro",
        "dakar",
        "eurovision",
        "bol",
        "jo",
        "mondial",
        "can",
        "paris-tours",
        "derby",
        "demi-finale",
        "demi-finales",
        "finales",
        "vendée",
        "jumping",
        "cup",
        "challenge",
        "supercoupe",
        "top",
        "étape",
        "roland-garros",
        "wimbledon",
    }
)
STAGES = frozenset({"contre-la-montre", "match", "matchs", "manche", "rencontre", "épreuve", "étape", "étapes"})
# Titles won, which tell of no home and of no body served: « championne de France », « médaillé à Rio ».
CHAMPIONS = frozenset(
    {
        *("champion", "championne", "champions", "championnes", "demi-finaliste", "demi-finalistes", "finaliste"),
        *("finalistes", "lauréat", "lauréate", "lauréats", "lauréates", "médaillé", "médaillée", "médaillés"),
        *("médaillées", "record", "recordman", "recordmen", "recordwoman", "recordwomen", "vainqueur", "vainqueurs"),
        *("vice-champion", "vice-championne", "vice-champions", "vice-championnes"),
    }
)
CONTENDING = frozenset(
    {
        "remporter",
        "gagner",
        "imposer",
        "abandonner",
        "mener",
        "devancer",
        "battre",
        "affronter",
        "qualifier",
        "éliminer",
        "finir",
        "terminer",
        "courir",
        "disputer",
        "inscrire",
        "marquer",
        "décrocher",
        "concourir",
        "dominer",
        "élire",
        "réélire",
        "vaincre",
        "doubler",
        "dépasser",
        "distancer",
        "concéder",
        "perdre",
        "triompher",
        "échouer",
        "rallier",
        "classer",
        "participer",
        "défier",
        "briguer",
        "postuler",
        "obtenir",
        "recueillir",
        "totaliser",
        "récolter",
        "partir",
        "arriver",
        "rentrer",
        "contraindre",
        "naviguer",
        "pointer",
        "talonner",
        "franchir",
        "chuter",
        "adjuger",
        "octroyer",
        "sacrer",
        "couronner",
        "coiffer",
        "détrôner",
        "surclasser",
        "écraser",
        "étriller",
        "terrasser",
        "neutraliser",
        "incliner",
        "claquer",
        "enlever",
        "figurer",
        "aligner",
        "prétendre",
        "partager",
        "rafler",
        "reléguer",
        "percuter",
        "conserver",
        "défendre",
    }
)
BEATING = frozenset(
    {
        "battre",
        "affronter",
        "devancer",
        "éliminer",
        "dominer",
        "vaincre",
        "doubler",
        "élire",
        "dépasser",
        "distancer",
        "défier",
        "opposer",
        "réélire",
        "qualifier",
        "surclasser",
        "écraser",
        "étriller",
        "terrasser",
        "détrôner",
        "coiffer",
        "reléguer",
        "percuter",
        "neutraliser",
    }
)
# Words for whoever has beaten the one behind « de », and what has to stand before them.
VICTORS = MappingProxyType(
    {
        "vainqueur": "",
        "vainqueurs": "",
        "vainqueure": "",
        "tombeur": "",
        "tombeurs": "",
        "tombeuse": "",
        "tombeuses": "",
        "bourreau": "",
        "bourreaux": "",
        "victorieux": "",
        "victorieuse": "",
        "victorieuses": "",
        "dauphin": "",
        "dauphine": "",
        "bout": "à",
    }
)
# Where the club behind « de » plays at home.
GROUNDS = frozenset({"antre", "court", "fief", "glace", "parquet", "pelouse", "terrain"})
# « le duel entre Luc Bas et Ana Roux », « le second tour opposera Luc Bas à Ana Roux ».
DUELS = frozenset({"duel", "face-à-face", "finale", "match", "rencontre", "tour", "quart", "demi-finale", "combat"})
FACING = frozenset({"opposer"})
# « Luc Bas et Ana Roux s'affronteront ».
MEETING = frozenset({"affronter"})
# Words of an article on sport, beside those of its games and trades.
SPORTS = frozenset(
    {
        *("athlétisme", "biathlon", "championnats", "coureur", "coureurs", "cyclisme", "écurie", "escrime", "judo"),
        *("maillot", "médailles", "mercato", "natation", "peloton", "pilote", "pilotes", "podium", "relégation"),
        *("ski", "sprint", "tennis", "tournoi", "étape", "étapes"),
    }
)
# Those that articles on nothing else have, by which what their verbs tell is a match: « affronter l'Espagne ».
GAMES = (SPORTS - {"pilote", "pilotes", "étape", "étapes"}) | frozenset(
    {
        *("arbitre", "attaquant", "attaquants", "basket", "buteur", "buteurs", "championnat", "coéquipier"),
        *("coéquipiers", "demi-finale", "demi-finales", "défenseur", "défenseurs", "euro", "finale", "football"),
        *("footballeur", "footballeurs", "gardien", "handball", "hockey", "joueur", "joueurs", "joueuse", "joueuses"),
        *("ligue", "match", "matches", "matchs", "médaille", "mi-temps", "mondial", "nageur", "nageuse"),
        *("olympique", "olympiques", "penalty", "pénalty", "rugby", "rugbyman", "sélectionneur", "skieur", "skieuse"),
        *("sportif", "sprinteur", "tennisman", "vainqueur", "vélodrome"),
    }
)
# « la liste des joueurs du FC Orial », « la composition de l'Orial ».
LISTS = frozenset({"composition", "effectif", "groupe", "joueurs", "joueuses", "liste", "onze", "sélection"})
WORDS = Contests(
    names=CONTESTS,
    stages=STAGES,
    champions=CHAMPIONS,
    contending=CONTENDING,
    victors=VICTORS,
    beating=BEATING,
    opposed=("face à", "face au", "face aux", "face à la", "opposé à", "opposée à", "devant son rival"),
    candidates=frozenset({"candidat", "candidate", "skipper", "coureur", "pilote", "joueur", "joueuse"}),
    duels=DUELS,
    facing=FACING,
    meeting=MEETING,
    sports=SPORTS,
    lists=LISTS,
)
