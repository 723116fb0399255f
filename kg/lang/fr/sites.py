"""French words that tell where somebody or something is, or is not."""

from __future__ import annotations

from types import MappingProxyType

from kg.lang.sites import Sites

# Functions whose place is that of whoever holds them: « la correspondante de RFI au Togo ».
POSTED = frozenset(
    {
        "candidat",
        "candidate",
        "correspondant",
        "correspondante",
        "délégué",
        "déléguée",
        "émissaire",
        "envoyé",
        "envoyé spécial",
        "envoyée spéciale",
        "porte-parole",
        "représentant",
        "représentante",
        "secrétaire",
        "tête de liste",
    }
)
# Houses that are of a country and lie in another: « l'ambassade de France ».
EMBASSIES = frozenset({"ambassade", "ambassades", "consulat", "consulats"})
# Ways, called by where they lead: « sur la route de Berne, à Morat ».
WAYS = frozenset({"autoroute", "avenue", "boulevard", "chemin", "direction", "ligne", "nationale", "route", "rue"})
# With what tells of somebody by a place where nobody need be: « originaire de Lyon ».
HAILING = frozenset({"natif", "native", "natifs", "natives", "originaire", "originaires"})
ROADS = (
    WAYS
    | HAILING
    | {"provenance", "retour", "parti", "partie", "parties", "partis", "venu", "venue", "venues", "venus"}
)
# Words after which a place is only near: « à 12 km de Narbonne », « au large de la Somalie ».
NEARBY = frozenset(
    {
        "abords",
        "encablures",
        "environs",
        "kilomètre",
        "kilomètres",
        "km",
        "large",
        "lieues",
        "lisière",
        "loin",
        "milles",
        "mètres",
        "portes",
        "proche",
        "proches",
        "près",
        "voisin",
        "voisine",
        "voisines",
        "voisins",
    }
)
# Nouns that tell where beside or inside something: « au pied du col », « à l'est de Gap ».
SPOTS = NEARBY | frozenset(
    {
        *("alentours", "bas", "centre", "confins", "cœur", "côté", "entrée", "est", "extérieur"),
        *("face", "flanc", "fond", "haut", "hauteur", "hauteurs", "heure", "heures", "intérieur", "lieue", "milieu"),
        *("minutes", "nord", "nord-est", "nord-ouest", "orée", "ouest", "pas", "pied", "pieds", "proximité"),
        *("périphérie", "sortie", "sud", "sud-est", "sud-ouest"),
    }
)
# Adverbs that do so.
AROUND = frozenset({"au-dessous", "au-dessus", "autour", "en-dessous", "loin", "près"})
# What is called after a place that it does not lie in: « le lac de Lugano », « la rue de Rennes ».
EPONYMOUS = frozenset(
    {
        "allée",
        "impasse",
        "plateau",
        "quai",
        "sentier",
        "square",
        "autoroute",
        "avenue",
        "baie",
        "bande",
        "banlieue",
        "massif",
        "périphérie",
        "boulevard",
        "chemin",
        "col",
        "constellation",
        "delta",
        "détroit",
        "falaise",
        "falaises",
        "gave",
        "golfe",
        "gouvernorat",
        "hôtel",
        "lac",
        "ligne",
        "mer",
        "mont",
        "place",
        "porte",
        "rade",
        "route",
        "rue",
        "sommet",
        "tunnel",
        "vallée",
    }
)
# What a town has, and that is called without it: « la place d'Armes », « la gare Montparnasse ».
STREETS = frozenset(
    {
        *(
            "allée",
            "avenue",
            "boulevard",
            "cours",
            "esplanade",
            "faubourg",
            "impasse",
            "place",
            "quai",
            "rue",
            "ruelle",
        ),
        *("gare", "jardin", "parc", "parvis", "passerelle", "pont", "porte", "square", "station", "rond-point"),
        *("basilique", "cathédrale", "chapelle", "cimetière", "église", "mosquée", "synagogue", "temple"),
        *("auditorium", "bibliothèque", "cinéma", "conservatoire", "gymnase", "halle", "hippodrome", "médiathèque"),
        *("musée", "opéra", "palais", "patinoire", "piscine", "salle", "stade", "théâtre", "vélodrome", "zénith"),
        *("caserne", "clinique", "collège", "commissariat", "hôpital", "hôtel", "lycée", "palace", "tour", "école"),
    }
)
# Nouns before « de » and the town where something is.
HEARTS = frozenset(
    {
        *("centre", "centre-ville", "cœur", "hauteurs", "hypercentre", "quartiers", "rues", "abords", "maire"),
        *("ville", "commune", "agglomération", "municipalité", "mairie", "village", "bourg"),
    }
)
# What is of a town or has towns: « le district de Karada, à Bagdad », « le district de Swat, à Mingora ».
WARDS = frozenset({"canton", "commune", "district"})
# What stands before a place where a race begins, or whom it is against: « depuis Pau », « venir à bout de ».
STARTING = frozenset({"bout", "contre", "depuis"})
# Verbs whose « à » leads in where somebody goes, or was before what is told.
GOING = frozenset(
    {
        *("aller", "arriver", "envoyer", "partir", "rendre", "rentrer", "repartir", "retourner", "revenir", "venir"),
        *("exiler", "former", "grandir", "mourir", "naître", "réfugier", "étudier"),
        *(
            "acheminer",
            "rallier",
            "relier",
            "conduire",
            "emmener",
            "expulser",
            "extrader",
            "livrer",
            "remettre",
            "transférer",
            "évacuer",
        ),
    }
)
# Those who represent their country in another.
ENVOYS = frozenset({"ambassadeur", "ambassadrice", "attaché", "attachée", "consul", "consule"})
# Verbs, by lemma, of those who speak of what was before, and maybe elsewhere.
RECALLING = frozenset({"commémorer", "comparer", "évoquer", "rappeler", "raconter", "remémorer", "souvenir"})
# What elects or decides in a whole land.
VOTES = frozenset(
    {
        *("élection", "élections", "législatives", "présidentielle", "présidentielles", "référendum", "scrutin"),
        *("sénatoriales", "plébiscite", "recensement"),
    }
)
# Nouns for a body.
BODIES = frozenset(
    {
        *("groupe", "commission", "mission", "maison", "marque", "constructeur", "fabricant"),
        *("opérateur", "distributeur", "éditeur", "festival", "cinéma", "théâtre", "musée", "hôpital"),
        *("université", "école", "lycée", "usine", "filiale", "holding", "start-up", "pme"),
        *("laboratoire", "observatoire", "ministère", "parquet", "syndicale", "centrale", "formation"),
        *("écurie", "quotidien", "hebdomadaire", "magazine", "radio", "ong", "conseil", "comité", "club"),
        *("parti", "société", "entreprise", "syndicat", "association", "fédération", "chambre"),
        *("tribunal", "région", "département", "communauté", "mairie", "agence", "banque", "chaîne"),
        *("journal", "compagnie", "organisation", "institut", "centre", "mouvement", "collectif"),
        *("équipe", "équipes", "firme", "fondation", "ligue", "union", "coopérative", "délégation"),
        *("gouvernement"),
    }
)
# How the first of two countries is told: « franco-libanais ».
HALVES = MappingProxyType(
    {
        "afghano": "Afghanistan",
        "albano": "Albanie",
        "algéro": "Algérie",
        "américano": "États-Unis",
        "anglo": "Royaume-Uni",
        "australo": "Australie",
        "austro": "Autriche",
        "belgo": "Belgique",
        "britannico": "Royaume-Uni",
        "canado": "Canada",
        "coréano": "Corée du Sud",
        "cubano": "Cuba",
        "dano": "Danemark",
        "egypto": "Égypte",
        "espano": "Espagne",
        "finno": "Finlande",
        "franco": "France",
        "germano": "Allemagne",
        "gréco": "Grèce",
        "helvético": "Suisse",
        "hispano": "Espagne",
        "hollando": "Pays-Bas",
        "hungaro": "Hongrie",
        "indo": "Inde",
        "irako": "Irak",
        "irano": "Iran",
        "israélo": "Israël",
        "italo": "Italie",
        "libano": "Liban",
        "luso": "Portugal",
        "malo": "Mali",
        "maroco": "Maroc",
        "mexicano": "Mexique",
        "nippo": "Japon",
        "néerlando": "Pays-Bas",
        "polono": "Pologne",
        "roumano": "Roumanie",
        "russo": "Russie",
        "serbo": "Serbie",
        "sino": "Chine",
        "suisso": "Suisse",
        "suédo": "Suède",
        "syro": "Syrie",
        "sénégalo": "Sénégal",
        "turco": "Turquie",
        "tuniso": "Tunisie",
        "ukraino": "Ukraine",
        "égypto": "Égypte",
    }
)
# Parts of a body that somebody may head, and which have their own town: « le chef du bureau de Bolvig à Tokyo ».
BRANCHES = frozenset(
    {
        *("agence", "antenne", "bureau", "cellule", "chaîne", "délégation", "département", "division", "filiale"),
        *("branche", "rédaction", "section", "service", "succursale"),
    }
)
# « le secrétaire départemental de la CGT » heads its part in a département, and not the union.
REGIONAL = frozenset(
    {
        *("cantonal", "cantonale", "départemental", "départementale", "fédéral", "fédérale", "local", "locale"),
        *("régional", "régionale"),
    }
)
# What the other side of a sea or border is behind: « de l'autre côté de l'Atlantique, en France ».
BEYOND = frozenset({"côté", "delà"})
# Nations without a state of their own, whose people are called after them: « un écrivain écossais ».
STATELESS = frozenset(
    {
        *("Abkhazie", "Acadie", "Angleterre", "Catalogne", "Cisjordanie", "Crimée", "Daghestan", "Gaza", "Ingouchie"),
        *("Irlande du Nord", "Kabylie", "Kurdistan", "Ossétie du Sud", "Pays basque", "Pays de Galles", "Québec"),
        *("Sahara occidental", "Tahiti", "Tchétchénie", "Tibet", "Écosse"),
    }
)
# « dans le nord de la Drôme, notamment à Romans ».
NOTABLY = frozenset(
    {
        "notamment",
        "principalement",
        "surtout",
        "particulièrement",
        "essentiellement",
        "plus précisément",
        "en particulier",
        "plus particulièrement",
    }
)
# Verbs of where a body is, beside those of its seat.
SITTING = frozenset({"domicilier", "localiser", "siéger", "dresser", "élever", "abriter", "héberger", "loger", "sis"})
WORDS = Sites(
    into=frozenset({"à", "en", "dans"}),
    towns=frozenset({"ville", "commune", "cité", "village", "municipalité", "bourg", "métropole", "localité"}),
    countries=frozenset({"pays", "nation", "royaume", "état", "république"}),
    divisions=frozenset(
        {"province", "état", "région", "département", "ville", "commune"}
        | {"île", "district", "comté", "canton", "village"}
    ),
    quarters=frozenset(
        {
            *("nord", "sud", "est", "ouest", "nord-est", "nord-ouest", "sud-est"),
            *("sud-ouest", "centre", "centre-ville", "banlieue", "périphérie", "littoral", "côte"),
        }
    ),
    wards=WARDS,
    beyond=BEYOND,
    branches=BRANCHES,
    regional=REGIONAL,
    halves=HALVES,
    nearby=NEARBY,
    spots=SPOTS,
    around=AROUND,
    eponymous=EPONYMOUS,
    streets=STREETS,
    hearts=HEARTS,
    going=GOING,
    recalling=RECALLING,
    starting=STARTING,
    votes=VOTES,
    listing=frozenset({"et", "et de", "et à"}),
    stateless=STATELESS,
    roads=ROADS,
    posted=POSTED,
    notably=NOTABLY,
    seats=frozenset({"siège"}),
    seating=frozenset({"avoir", "être", "trouver", "situer", "baser", "installer", "implanter", "établir", "fixer"}),
    sitting=SITTING,
)
