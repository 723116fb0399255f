"""French words for what changes hands, and for what is written and by whom."""

from __future__ import annotations

from kg.lang.goods import Goods

GOODS = Goods(
    selling=frozenset({"céder", "revendre", "rétrocéder", "vendre"}),
    purchases=frozenset({"achat", "acquisition", "rachat", "reprise"}),
    sales=frozenset({"cession", "revente", "vente"}),
    sealing=frozenset(
        {
            *("achever", "annoncer", "approuver", "autoriser", "boucler", "conclure", "confirmer", "effectuer"),
            *("entériner", "finaliser", "officialiser", "parachever", "réaliser", "réussir", "sceller", "signer"),
            "valider",
        }
    ),
    allowing=frozenset({"approuver", "autoriser", "entériner", "valider"}),
    papers=frozenset(
        {
            *("arrêté", "article", "baromètre", "bulletin", "circulaire", "communiqué", "courrier", "décret", "étude"),
            *("lettre", "mémo", "rapport", "sondage", "tract", "tribune"),
        }
    ),
    rulings=frozenset({"arrêt", "avis", "jugement", "ordonnance", "verdict"}),
    notices=frozenset({"communiqué", "lettre", "mémo", "note", "tract", "tribune"}),
    quoting=frozenset({"cité", "citée", "cités", "citées", "mentionné", "mentionnée", "repris", "reprise"}),
    opinions=frozenset({"baromètre", "étude", "sondage"}),
    makers=frozenset(
        {
            *("agence", "association", "banque", "bureau", "cabinet", "centre", "chaîne", "comité", "fondation"),
            *("groupe", "hebdomadaire", "institut", "journal", "laboratoire", "ministère", "observatoire", "ong"),
            *("organisation", "quotidien", "société", "syndicat", "université"),
        }
    ),
    versions=frozenset(
        {"adaptation", "copie", "critique", "interprétation", "lecture", "parodie", "projection", "relecture", "remake"}
        | {"reprise", "représentation", "réédition", "suite", "traduction", "version"}
    ),
    rendering=frozenset({"acheter", "acquérir", "adapter", "interdire", "jouer", "lire", "projeter", "traduire"}),
    opposite=("avec", "face à", "aux côtés de", "aux côtés d'", "au côté de", "au côté d'"),
    drawing=frozenset(
        {
            *("cosigner", "diriger", "effectuer", "élaborer", "établir", "mener", "prendre", "publier", "rédiger"),
            *("remettre", "rendre", "réaliser", "signer"),
        }
    ),
    source=("d'", "après"),
    pacts=frozenset({"accord", "alliance", "contrat", "convention", "entente", "pacte", "partenariat", "protocole"}),
    closing=frozenset({"conclure", "nouer", "parapher", "passer", "sceller", "signer"}),
    rivalry=frozenset({"concurrence"}),
    ballots=frozenset(
        {
            *("ballottage", "bulletins", "législatives", "municipales", "présidentielle", "primaire", "scrutin"),
            *("sièges", "sondage", "sondages", "suffrages", "triangulaire", "voix", "élection", "élections"),
        }
    ),
    besting=frozenset(
        {
            *("affronte", "affrontera", "affronté", "affrontée", "bat", "battu", "battue", "devance", "devancent"),
            *("devancé", "devancée", "distance", "défie", "défié", "précède", "précédé", "talonne", "talonnent"),
            *("talonné", "talonnée", "talonnés", "terrassé", "terrassée"),
        }
    ),
    margins=frozenset({"avance", "coude", "face"}),
    formerly=frozenset({"actuellement", "anciennement", "aujourd'hui", "autrefois", "désormais", "jadis", "naguère"}),
    former="ex-",
    become=frozenset({"devenu", "devenue"}),
    taking=frozenset({"adopté", "porte", "prend", "prendra", "pris", "reprend", "repris"}),
    headcounts=frozenset({"effectif", "effectifs"}),
    strong=frozenset({"fort", "forte", "forts", "fortes"}),
    frame=("dans", "le", "cadre"),
    presence=("en", "présence"),
    regarding=frozenset({"relatif", "relatifs", "relative", "relatives"}),
)
