"""French nouns by what another noun tells beside them: a happening, or only of what sort they are."""

from __future__ import annotations

# Beside these it is told: « une vague d'arrestations », « la menace d'une grève », « en cas de victoire ».
CARRYING = frozenset(
    {
        *("accord", "accusation", "acte", "action", "activité", "affaire", "agitation", "annonce", "année", "appel"),
        *("après-midi", "arrêt", "attente", "aveu", "besoin", "bilan", "bruit", "but", "campagne", "cas", "cause"),
        *("chaîne", "circonstance", "combat", "complicité", "condition", "conséquence", "contexte", "coup", "cours"),
        *("crainte", "crime", "culpabilité", "cycle", "danger", "demande", "dispositif", "début", "décision"),
        *("démarche", "effet", "effort", "envie", "épisode", "époque", "erreur", "espoir", "esprit", "exemple"),
        *("exigence", "expédition", "fait", "faute", "fin", "flot", "forme", "geste", "guerre", "heure", "hypothèse"),
        *("idée", "image", "impact", "incident", "infraction", "intention", "issue", "jour", "journée", "lendemain"),
        *("logique", "lot", "manœuvre", "mandat", "marge", "match", "matinée", "menace", "mesure", "mission", "mois"),
        *("moment", "motif", "mouvement", "nombre", "nouvelle", "nuit", "négociation", "objectif", "objet"),
        *("occasion", "offre", "opération", "ordre", "pari", "parole", "perspective", "peur", "phase", "piste", "plan"),
        *("plupart", "possibilité", "poursuite", "pression", "preuve", "principe", "processus", "procès", "procédure"),
        *("programme", "projet", "promesse", "proposition", "préavis", "préparation", "période", "question", "raison"),
        *("recours", "refus", "reprise", "requête", "responsabilité", "retour", "risque", "rumeur", "rythme", "rêve"),
        *("résultat", "saison", "scénario", "scène", "semaine", "sentiment", "signe", "situation", "soir", "soirée"),
        *("soupçon", "souvenir", "spectre", "spirale", "stratégie", "succession", "suite", "série", "tactique"),
        *("tendance", "tentation", "tentative", "terme", "thèse", "tournée", "train", "trace", "travail", "vague"),
        *("veille", "velléité", "victime", "violence", "volonté", "week-end", "échec", "élan", "étape", "été"),
        *("éventualité", "événement", "évènement"),
    }
)
# Whose article makes no difference: « la filière de la construction », « le prix de la découverte ».
FIELDS = frozenset(
    {
        *("branche", "direction", "domaine", "filière", "fédération", "industrie", "marché", "milieu", "ministère"),
        *("monde", "métier", "prix", "salon", "secteur", "syndicat", "univers"),
    }
)
# What is done to people alone.
PERSONALLY = frozenset(
    {
        *("agression", "assassinat", "enlèvement", "exécution", "fusillade", "féminicide", "homicide", "infanticide"),
        *("lynchage", "meurtre", "parricide", "rapt", "séquestration", "tuerie", "viol"),
    }
)
# What a country does to another: « des frappes russes », and no happening there (« un attentat français »).
WARRING = frozenset(
    {
        *(
            "agression",
            "annexion",
            "assaut",
            "attaque",
            "bombardement",
            "contre-attaque",
            "contre-offensive",
            "embargo",
        ),
        *("frappe", "incursion", "invasion", "offensive", "pilonnage", "raid", "représailles", "riposte", "tir"),
    }
)
# With what it does that: « des drones iraniens ».
WEAPONS = frozenset({"chasseur", "char", "drone", "hélicoptère", "missile", "obus", "roquette"})
# Who does it, told by « de »: « les bombardements de l'armée », « des tirs de rebelles ».
FORCES = frozenset(
    {
        *("armée", "artillerie", "assaillant", "aviation", "coalition", "colon", "combattant", "djihadiste", "force"),
        *("guérilla", "insurgé", "islamiste", "jihadiste", "marine", "mercenaire", "milice", "milicien", "rebelle"),
        *("régime", "rébellion", "soldat", "séparatiste", "terroriste", "troupe"),
    }
)

# By these somebody meets an accusation: « répondre d'accusations de », « faire face à ».
ANSWERING = frozenset({"contester", "démentir", "face", "nier", "plaider", "rejeter", "répondre", "réfuter"})
# Inquiries and charges: « enquête pour homicide », « sa condamnation pour vol ».
INQUIRIES = frozenset(
    {
        *("accusation", "arrestation", "condamnation", "enquête", "inculpation", "information", "instruction"),
        *("interpellation", "plainte", "poursuite", "procès"),
    }
)
# What treats of something: « un débat sur la chasse », « l'enquête sur l'incendie ».
TREATING = frozenset(
    {
        *("accord", "article", "atelier", "atlas", "avant-projet", "baromètre", "biographie", "campagne", "charte"),
        *("chronique", "circulaire", "colloque", "concertation", "concours", "conférence", "congrès", "consultation"),
        *("convention", "directive", "discours", "discussion", "documentaire", "débat", "décret", "enquête"),
        *("entretien", "essai", "exposition", "exposé", "film", "forum", "guide", "investigation", "livre", "loi"),
        *("législation", "manifeste", "manuel", "mémo", "mémoire", "mémorandum", "négociation", "ordonnance"),
        *("ouvrage", "pamphlet", "podcast", "pourparlers", "projet", "proposition", "protocole", "pétition"),
        *("rapport", "reportage", "roman", "règlement", "référendum", "résolution", "réunion", "salon", "scrutin"),
        *("sommet", "sondage", "symposium", "séance", "séminaire", "texte", "thèse", "traité"),
        *("tribune", "vote", "étude"),
    }
)
# What « sur » leads in that is no topic: « le film sur la toile », « une étude sur le terrain ».
UNTREATED = frozenset(
    {
        *("base", "chaîne", "cours", "demande", "fond", "ligne", "liste", "mesure", "ordre", "papier", "place", "plan"),
        *("plateau", "proposition", "route", "réseau", "scène", "site", "support", "terrain", "territoire", "toile"),
        *("tronçon", "web", "écran", "internet", "facebook", "twitter", "youtube", "échantillon"),
    }
)
