"""French words for what people go through: studies, marriages, parties, what they take over and give up."""

from __future__ import annotations

from kg.lang.lives import Lives


def _inflected(*words: str) -> frozenset[str]:
    """The masculine, feminine and plurals of words that take -e and -s."""
    return frozenset(form for word in words for form in (word, f"{word}e", f"{word}s", f"{word}es"))


LIVES = Lives(
    graduates=_inflected("diplômé"),
    studies=frozenset(
        {
            *("agrégation", "baccalauréat", "brevet", "cursus", "diplôme", "diplômes", "doctorat", "études"),
            *("licence", "maîtrise", "master", "mastère", "scolarité", "thèse"),
        }
    ),
    subjects=frozenset({"droit", "médecine", "philosophie", "théologie"}),
    studying=frozenset(
        {
            *("accomplir", "achever", "commencer", "décrocher", "effectuer", "entamer", "entreprendre", "faire"),
            *("finir", "interrompre", "obtenir", "passer", "poursuivre", "préparer", "reprendre", "soutenir"),
            *("suivre", "terminer"),
        }
    ),
    afterwards=frozenset({"après"}),
    schoolmates=frozenset({"condisciple", "condisciples"}),
    passed=_inflected("passé"),
    formed=_inflected("formé"),
    schools=frozenset(
        {
            *("académie", "beaux-arts", "centrale", "collège", "conservatoire", "école", "ena", "essec", "faculté"),
            *("grande école", "hec", "institut", "lycée", "normale", "polytechnique", "sciences po", "sorbonne"),
            *("supélec", "université"),
        }
    ),
    natives=_inflected("originaire") | {"natif", "native", "natifs", "natives"},
    native=frozenset({"natal", "natale"}),
    sites=frozenset(
        {
            *(
                "appartement",
                "atelier",
                "bois",
                "boutique",
                "bureau",
                "camp",
                "cellule",
                "centre",
                "chambre",
                "clinique",
            ),
            *("commune", "domicile", "étang", "environs", "ferme", "forêt", "hôpital", "hospice", "hôtel", "magasin"),
            *("maison", "manoir", "maternité", "palais", "prison", "propriété", "province", "quartier", "région"),
            *("résidence", "rue", "village", "villa", "ville"),
        }
    ),
    homes=frozenset({"appartement", "domicile", "maison", "propriété", "résidence", "villa"}),
    wedded=_inflected("marié", "remarié"),
    parted=_inflected("divorcé", "séparé") | {"veuf", "veufs", "veuve", "veuves"},
    weddings=frozenset({"mariage", "noces", "remariage", "union"}),
    marrying=frozenset({"épouser"}),
    leaving=frozenset({"laisser"}),
    assemblies=frozenset(
        {
            *("assemblée", "bundesrat", "bundestag", "chambre", "congrès", "cortes", "diète", "douma"),
            *("knesset", "parlement", "rada", "sénat"),
        }
    ),
    seated=frozenset(
        {
            *("conseiller", "conseillère", "délégué", "déléguée", "député", "députée", "élu", "élue", "représentant"),
            *("représentante", "sénateur", "sénatrice"),
        }
    ),
    others=frozenset({"autres"}),
    members=frozenset({"états", "membres", "nations", "partenaires", "pays", "signataires"}),
    entries=frozenset({"accession", "adhésion", "admission", "entrée", "intégration"}),
    since=frozenset({"après", "avec", "depuis", "dès"}),
    sides=frozenset({"formation", "mouvement", "parti", "camp"}),
    parting=frozenset({"quitter", "rompre avec", "démissionner de"}),
    factions=frozenset({"alliance", "coalition", "front", "ligue", "mouvement", "parti", "rassemblement", "union"}),
    leads=frozenset(
        {
            *("candidat", "candidate", "chef", "chef de file", "cheffe", "cheffe de file", "leader", "numéro un"),
            *("patron", "patronne", "porte-parole", "tête de liste"),
        }
    ),
    power=("au", "pouvoir"),
    besides=frozenset({"ailleurs", "elle", "elle-même", "en", "lui", "lui-même", "outre", "par"}),
    instead=frozenset({"place"}),
    posts=frozenset({"place", "relève", "succession", "suite"}),
    them=frozenset({"l'", "la", "le", "lui"}),
    coming=frozenset(
        {
            *("arriver", "choisir", "désigner", "élire", "embaucher", "engager", "entrer", "installer", "nommer"),
            *("recruter", "titulariser", "venir"),
        }
    ),
)
