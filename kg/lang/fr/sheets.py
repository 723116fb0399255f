"""French words of results, line-ups and scorers."""

from __future__ import annotations

from kg.lang.sheets import Sheets

SHEETS = Sheets(
    scored=frozenset({"but", "buts", "buteur", "buteurs", "drop", "drops", "essai", "essais", "marqueur", "marqueurs"})
    | {"pénalité", "pénalités", "points", "transformation", "transformations"},
    manned=frozenset({"ailiers", "arrières", "attaquantes", "attaquants", "avants", "défenseures", "défenseurs"})
    | {"défenseuses", "demis", "gardiennes", "gardiens", "intérieurs", "milieux", "piliers", "pivots", "remplaçantes"}
    | {"remplaçants", "talonneurs"},
    fielded=frozenset(
        {"ailier", "arrière", "attaquant", "attaquante", "avant-centre", "buteur", "buteuse", "coach", "demi"}
    )
    | {"défenseur", "défenseure", "défenseuse", "entraîneur", "entraîneuse", "gardien", "gardienne", "joueur"}
    | {"joueuse", "meneur", "milieu", "ouvreur", "pilier", "pivot", "talonneur"},
    points=frozenset({"points", "pts"}),
    best=frozenset({"meilleur", "meilleure", "meilleures", "meilleurs"}),
    artists=frozenset({"acteur", "acteurs", "actrice", "actrices", "adaptation", "costumes", "décor", "décors"})
    | {"dialogues", "espoir", "espoirs", "interprétation", "interprète", "montage", "musique", "photo", "photographie"}
    | {"réalisateur", "réalisation", "réalisatrice", "rôle", "scénario", "scénariste", "son"},
    catalogues=frozenset({"bibliographie", "discographie", "filmographie"}),
    starring=frozenset({"dans", "pour"}),
    crediting=frozenset({"adapté", "adaptée", "composé", "composée", "dessiné", "dessinée", "mis", "mise", "réalisé"})
    | {"réalisée", "écrit", "écrite"},
    nominating=frozenset({"candidats", "finalistes", "nomination", "nominations", "nominé", "nominée", "nominées"})
    | {"nominés", "nommé", "nommée", "nommées", "nommés"},
    ballots=frozenset({"cantonales", "départementales", "européennes", "législatives", "municipales", "présidentielle"})
    | {"primaire", "régionales", "scrutin", "suffrages", "sénatoriales", "tour", "voix", "élection", "élections"},
    electoral=frozenset({"ballottage", "cantonales", "communales", "départementales", "européennes", "législatives"})
    | {"municipales", "présidentielle", "référendum", "régionales", "scrutin", "sénatoriales", "urnes", "votation"}
    | {"élection", "élections", "électeurs", "électoral", "électorale"},
    voting=frozenset({"exprimés", "fauteuils", "sièges", "suffrages", "tour", "voix", "votants", "votes"}),
    counted=frozenset(
        {"circonscription", "conseiller", "député", "fauteuil", "mandat", "siège", "suffrage", "sénateur"}
    )
    | {"voix", "élu"},
    listing=frozenset({",", ";", "contre", "et", "puis", "soit"}),
    around=frozenset({"à", "environ", "près", "de", "plus", "moins", "seulement", "peine", "quelque"}),
    giving=frozenset({"à", "au", "aux", "pour"}),
    winning=frozenset(
        {"adjuger", "comptabiliser", "conserver", "conquérir", "décrocher", "engranger", "glaner", "obtenir"}
    )
    | {"rafler", "rallier", "récolter", "recueillir", "remporter", "rafle", "réunir", "totaliser"},
    turnout=frozenset({"abstention", "participation"}),
    polls=frozenset({"baromètre", "cote", "intentions", "popularité", "sondage", "sondages", "sondés"}),
    squads=frozenset({"club", "écurie", "équipe"}),
)
