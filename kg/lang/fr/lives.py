"""French words for what people go through: studies, marriages, parties, what they take over and give up."""

from __future__ import annotations

from kg.lang.fr.forms import inflected, verbs
from kg.lang.lives import Lives

LIVES = Lives(
    graduates=inflected("diplômé"),
    studies=frozenset(
        {
            *("agrégation", "baccalauréat", "brevet", "cursus", "diplôme", "diplômes", "doctorat", "études"),
            *("licence", "maîtrise", "master", "mastère", "scolarité", "thèse"),
        }
    ),
    subjects=frozenset({"droit", "médecine", "philosophie", "théologie"}),
    studying=verbs(
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
    passed=inflected("passé"),
    formed=inflected("formé"),
    schools=frozenset(
        {
            *("académie", "beaux-arts", "centrale", "collège", "conservatoire", "école", "ena", "essec", "faculté"),
            *("grande école", "hec", "institut", "lycée", "normale", "polytechnique", "sciences po", "sorbonne"),
            *("supélec", "université"),
        }
    ),
    natives=inflected("originaire") | {"natif", "native", "natifs", "natives"},
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
    wedded=inflected("marié", "remarié"),
    parted=inflected("divorcé", "séparé") | {"veuf", "veufs", "veuve", "veuves"},
    working=verbs("commencer", "débuter", "démarrer", "exercer", "officier", "travailler"),
    hiring=verbs("débaucher", "embaucher", "employer", "engager", "reconduire", "recruter"),
    weddings=frozenset({"mariage", "noces", "remariage", "union"}),
    marrying=verbs("épouser"),
    leaving=verbs("laisser"),
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
    speaking=verbs("exprimer", "intervenir", "négocier", "parler", "plaider"),
    old=frozenset({"ancien", "ancienne", "anciens", "anciennes"}),
    missing=inflected("privé"),
    entering=verbs("entrer"),
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
    taking=verbs("acquérir", "conserver", "détenir", "garder", "posséder", "prendre"),
    nationalities=frozenset({"citoyenneté", "nationalité"}),
    holding=verbs("acquérir", "avoir", "détenir", "obtenir", "posséder", "prendre", "recevoir", "retrouver"),
    stripped=inflected("déchu", "privé"),
    naturalised=inflected("naturalisé"),
    subjects_of=frozenset({"citoyen", "citoyenne", "ressortissant", "ressortissante"}),
    quarters=frozenset({"chez", "côté"}),
    flags=frozenset({"pavillon"}),
    flying=frozenset({"battant", "battre"}),
    besides=frozenset({"ailleurs", "elle", "elle-même", "en", "lui", "lui-même", "outre", "par"}),
    instead=frozenset({"place"}),
    replacing=frozenset({"remplacement"}),
    posts=frozenset({"place", "relève", "succession", "suite"}),
    them=frozenset({"l'", "la", "le", "lui"}),
    coming=verbs(
        "arriver",
        "choisir",
        "désigner",
        "devenir",
        "diriger",
        "élire",
        "embaucher",
        "engager",
        "entrer",
        "installer",
        "nommer",
        "promouvoir",
        "recruter",
        "titulariser",
        "venir",
    ),
)
