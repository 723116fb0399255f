"""French words of what bodies own and make, and of leaving."""

from __future__ import annotations

from kg.lang.wares import Wares

# Sites that are somebody's: « sa raffinerie de Feyzin ».
OWNED = frozenset(
    {
        "aciérie",
        "atelier",
        "brasserie",
        "centrale",
        "centre",
        "chantier",
        "dépôt",
        "entrepôt",
        "fonderie",
        "haut-fourneau",
        "immeuble",
        "laboratoire",
        "magasin",
        "mine",
        "papeterie",
        "plateforme",
        "raffinerie",
        "site",
        "sucrerie",
        "usine",
    }
)
# Companies that people own: « via sa société Orial ».
HOLDINGS = frozenset({"holding", "société", "fonds"})
# Those who own things together, of which nothing is a part: « le domaine appartient à la famille Untel ».
HOUSEHOLDS = frozenset({"clan", "couple", "dynastie", "famille", "frères", "héritiers"})
# Parties: « l'Union pour Gray, la formation du premier ministre », « son parti, le Front populaire ».
FACTIONS = frozenset({"formation", "mouvement", "parti"})
# « L'agence a lancé la sonde Orial », which others may have built.
FLYING = frozenset(
    {
        *("capsule", "cubesat", "fusée", "grenade", "lanceur", "microsatellite", "missile", "nanosatellite", "navette"),
        *("obus", "roquette", "satellite", "sonde", "torpille", "vaisseau"),
    }
)
# What is sold, lent or shown to whoever wants it, and said by nobody: « Orial propose un forfait ».
OFFERS = frozenset(
    {
        *("abonnement", "animation", "appareil", "appartement", "application", "article", "assurance", "atelier"),
        *("billet", "boisson", "carte", "catalogue", "chambre", "chaîne", "cocktail", "collection", "concert"),
        *("console", "contenu", "cours", "croisière", "cursus", "destination", "dégustation", "exposition"),
        *("fonctionnalité", "forfait", "formation", "formule", "gamme", "hébergement", "interface", "itinéraire"),
        *("jeu", "kit", "livraison", "livret", "location", "logement", "logiciel", "lot", "menu"),
        *(
            "modèle",
            "module",
            "moteur",
            "offre",
            "outil",
            "parcours",
            "plat",
            "plateforme",
            "plate-forme",
            "prestation",
        ),
        *("produit", "promotion", "prêt", "randonnée", "recette", "repas", "robot", "sandwich", "service", "site"),
        *("smartphone", "spectacle", "stage", "séjour", "traversée", "téléphone", "vaccin", "version", "vin", "visite"),
        *("voiture", "vol", "voyage", "vélo", "vêtement", "véhicule", "émission", "équipement"),
    }
)
# « l'entreprise d'Espoo » has its seat there.
FIRMS = frozenset({"entreprise", "firme", "société", "constructeur", "club", "université", "start-up", "PME"})
# What is made and sold: « le système d'exploitation de Microsoft ».
WARES = frozenset(
    {
        *("antibiotique", "anticoagulant", "antidiabétique", "antidépresseur", "antivirus", "application"),
        *("berline", "biscuit", "bière", "boisson", "calculateur", "casque", "champagne", "char"),
        *("chocolat", "cigarette", "cigarettes", "citadine", "console", "contraceptif", "crème", "céréales"),
        *("eau", "encyclopédie", "fromage", "fusée", "implant", "jeu", "lanceur"),
        *("liqueur", "liseuse", "logiciel", "manette", "messagerie", "modèle", "montre", "moteur"),
        *("moto", "médicament", "navigateur", "ordinateur", "parfum", "pilule", "processeur", "prothèse"),
        *("pâte", "réseau", "satellite", "service", "smartphone", "soda", "somnifère", "suite"),
        *("système", "tablette", "traitement", "télescope", "téléphone", "vaccin", "voiture", "yaourt"),
        *("édulcorant"),
    }
)
# Vessels and craft, which who has them does not make: « le ferry Untel de la SNCM ».
VESSELS = frozenset(
    {
        *("avion", "bac", "barge", "bateau", "bimoteur", "cargo", "catamaran", "chalutier", "chimiquier", "drague"),
        *("ferry", "hélicoptère", "méthanier", "navire", "paquebot", "pétrolier", "porte-conteneurs", "remorqueur"),
        *("roulier", "supertanker", "thonier", "traversier", "vedette", "vraquier"),
    }
)
# What has an author by « de » in its name: « rapport de la Cour des comptes », « décret de Jean Untel ».
WRITINGS = frozenset(
    {
        *("album", "amendement", "arrêt", "arrêté", "article", "avis", "baromètre", "biopic", "chanson", "circulaire"),
        *("comédie", "communiqué", "documentaire", "décret", "dossier", "enquête", "essai", "film", "lettre", "livre"),
        *("long-métrage", "mémo", "message", "note", "opéra", "ordonnance", "pamphlet", "pièce", "proposition"),
        *("projet", "rapport", "recueil", "roman", "récit", "sondage", "thèse", "tableau", "thriller", "tribune"),
        "étude",
    }
)
# « l'auteur de « La Part du feu » ».
MAKERS = frozenset(
    {
        *("auteur", "auteure", "auteurs", "autrice", "autrices", "cinéaste", "compositeur", "compositrice"),
        *(
            "coauteur",
            "coréalisateur",
            "coscénariste",
            "créateur",
            "créatrice",
            "réalisateur",
            "réalisatrice",
            "scénariste",
        ),
    }
)
# « l'héroïne de « La Part du feu » ».
RENDERING = frozenset(
    {
        *("acteur", "actrice", "comédien", "comédienne", "héros", "héroïne", "interprète", "personnage", "traducteur"),
        *("traductrice", "vedette"),
    }
)
# « La Part du feu », signé Ana Roux.
SIGNING = frozenset({"signé", "signée", "signés", "signées"})
# Words of the names of bodies that have arms and vehicles and make none: « un Caïman de la Marine nationale ».
FORCES = frozenset({"armée", "aviation", "douane", "douanes", "gendarmerie", "garde-côtes", "marine", "police"})
# « 30 % du capital de ».
STAKES = frozenset({"%", "actions", "capital", "part", "participation", "parts", "titres"})
# « une filiale à 56 % de la SNCF ».
SHARES = frozenset({"%", "pour cent"})
# What those are called who have vessels and make none.
CARRIERS = frozenset({"compagnie", "transporteur"})
# « sa démission de la tête du parti ».
LEAVING = frozenset(
    {"démission", "départ", "limogeage", "éviction", "retrait", "révocation", "destitution", "renvoi", "maintien"}
)
WORDS = Wares(
    owned=OWNED,
    holdings=HOLDINGS,
    households=HOUSEHOLDS,
    factions=FACTIONS,
    flying=FLYING,
    firms=FIRMS,
    vessels=VESSELS,
    forces=FORCES,
    makers=MAKERS,
    rendering=RENDERING,
    signing=SIGNING,
    carriers=CARRIERS,
    writings=WRITINGS,
    shares=SHARES,
    stakes=STAKES,
    sold=WARES,
)
