"""French words for what people go through: studies, marriages, parties, what they take over and give up."""

from __future__ import annotations

from kg.lang.lives import Lives


def _inflected(*words: str) -> frozenset[str]:
    """The masculine, feminine and plurals of words that take -e and -s."""
    return frozenset(form for word in words for form in (word, f"{word}e", f"{word}s", f"{word}es"))


def _verbs(*verbs: str) -> frozenset[str]:
    """The infinitives, and the forms in -e and -ent of those in -er, which the model leaves as they are."""
    present = (verb.removesuffix("er") + end for verb in verbs if verb.endswith("er") for end in ("e", "ent"))
    return frozenset({*verbs, *present})


LIVES = Lives(
    graduates=_inflected("diplômé"),
    studies=frozenset(
        {
            *("agrégation", "baccalauréat", "brevet", "cursus", "diplôme", "diplômes", "doctorat", "études"),
            *("licence", "maîtrise", "master", "mastère", "scolarité", "thèse"),
        }
    ),
    subjects=frozenset({"droit", "médecine", "philosophie", "théologie"}),
    studying=_verbs(
        "accomplir",
        "achever",
        "commencer",
        "décrocher",
        "effectuer",
        "entamer",
        "entreprendre",
        "faire",
        "finir",
        "interrompre",
        "obtenir",
        "passer",
        "poursuivre",
        "préparer",
        "reprendre",
        "soutenir",
        "suivre",
        "terminer",
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
    marrying=_verbs("épouser"),
    leaving=_verbs("laisser"),
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
    bearings=frozenset({"direction"}),
    power=("au", "pouvoir"),
    voices=frozenset({"bouche", "truchement", "voix"}),
    names=frozenset({"nom"}),
    speaking=_verbs("exprimer", "intervenir", "négocier", "parler", "plaider"),
    old=frozenset({"ancien", "ancienne", "anciens", "anciennes"}),
    missing=_inflected("privé"),
    entering=_verbs("entrer"),
    organs=frozenset(
        {
            *("assemblée", "branche", "brigade", "bureau", "cabinet", "cellule", "chambre", "comité", "commission"),
            *("conseil", "délégation", "direction", "division", "filiale", "groupe", "haut-commissariat"),
            *("haut-commissaire", "institut", "laboratoire", "mission", "secrétariat", "section", "service", "unité"),
        }
    ),
    authored=frozenset(
        {
            *("album", "autobiographie", "bd", "chanson", "chorégraphie", "comédie", "court-métrage", "dessin"),
            *("disque", "documentaire", "drame", "essai", "fiction", "film", "fresque", "installation", "livre"),
            *("long-métrage", "manga", "mémoires", "moyen-métrage", "nouvelle", "opéra", "oratorio", "ouvrage"),
            *("pièce", "poème", "polar", "recueil", "roman", "récit", "sculpture", "spectacle", "série"),
            *("symphonie", "tableau", "thriller", "toile", "téléfilm"),
        }
    ),
    pens=frozenset({"plume"}),
    taking=_verbs("acquérir", "conserver", "détenir", "garder", "posséder", "prendre"),
    nationalities=frozenset({"citoyenneté", "nationalité"}),
    holding=_verbs("acquérir", "avoir", "détenir", "obtenir", "posséder", "prendre", "recevoir", "retrouver"),
    stripped=_inflected("déchu", "privé"),
    naturalised=_inflected("naturalisé"),
    subjects_of=frozenset({"citoyen", "citoyenne", "ressortissant", "ressortissante"}),
    quarters=frozenset({"chez", "côté"}),
    flags=frozenset({"pavillon"}),
    flying=frozenset({"battant", "battre"}),
    besides=frozenset({"ailleurs", "elle", "elle-même", "en", "lui", "lui-même", "outre", "par"}),
    instead=frozenset({"place"}),
    replacing=frozenset({"remplacement"}),
    posts=frozenset({"place", "relève", "succession", "suite"}),
    them=frozenset({"l'", "la", "le", "lui"}),
    coming=_verbs(
        "arriver",
        "choisir",
        "désigner",
        "élire",
        "embaucher",
        "engager",
        "entrer",
        "installer",
        "nommer",
        "recruter",
        "titulariser",
        "venir",
    ),
)
