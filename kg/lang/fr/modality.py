"""French words for modality, from ``modality.tsv``."""

from __future__ import annotations

from types import MappingProxyType

from kg.lang.base import read_table
from kg.lang.modality import Governor, Modality
from kg.terms import Status

_ROWS = tuple(read_table("kg.lang.fr", "modality.tsv"))
_VERBS = tuple(row for row in _ROWS if row[1] == "verb")

# Verbs of whoever only tells of what has happened, fights it or looks at it.
HERALDING = frozenset(
    {
        *("alerter", "annoncer", "apprendre", "commenter", "condamner", "confirmer", "constater", "dénoncer"),
        *("décrire", "démentir", "déplorer", "enregistrer", "filmer", "juger", "photographier", "rapporter"),
        *("recenser", "regretter", "relater", "révéler", "saluer", "signaler", "évoquer"),
        *("circonscrire", "combattre", "contenir", "éteindre", "maîtriser"),
    }
)
# Verbs of whoever speaks or thinks of a happening, looks at it or undergoes it, and has no hand in it.
ONLOOKING = HERALDING - {"annoncer", "confirmer"} | {
    *("analyser", "approuver", "assister", "attendre", "bénéficier", "célébrer", "commémorer", "contester"),
    *("comptabiliser", "craindre", "critiquer", "croire", "demander", "discuter", "débattre", "découvrir", "défendre"),
    *("dénombrer", "désapprouver", "répertorier"),
    *(
        "démentir",
        "empêcher",
        "enquêter",
        "espérer",
        "exiger",
        "expliquer",
        "exprimer",
        "féliciter",
        "fustiger",
        "fêter",
    ),
    *("ignorer", "imaginer", "indigner", "inquiéter", "interpeller", "interroger", "manifester", "mentionner"),
    *("observer", "opposer", "parler", "pleurer", "protester", "prédire", "prévenir", "questionner", "raconter"),
    *("rappeler", "redouter", "refuser", "rejeter", "remarquer", "réagir", "réclamer", "récuser", "réfuter", "réjouir"),
    *("soupçonner", "souhaiter", "soutenir", "subir", "suivre", "vivre", "voir", "éviter", "élever", "étudier"),
    *("affecter", "agacer", "alarmer", "anéantir", "attrister", "bouleverser", "choquer", "consterner", "dévaster"),
    *("effondrer", "enchanter", "indigner", "irriter", "peiner", "ravir", "révolter", "scandaliser", "secouer"),
    *("soulager", "stupéfier", "surprendre", "émouvoir", "éprouver", "conscient", "content", "déçu", "ému", "fier"),
    *(
        "furieux",
        "heureux",
        "inquiet",
        "malheureux",
        "mécontent",
        "satisfait",
        "soucieux",
        "ravi",
        "stupéfait",
        "triste",
    ),
}
# Verbs (or the noun of « avoir lieu ») that only say that their subject happens.
OCCURRING = frozenset(
    {
        *("arriver", "commencer", "débuter", "démarrer", "dérouler", "durer", "éclater", "intervenir", "lieu"),
        *("poursuivre", "produire", "survenir", "tenir"),
    }
)
# Nouns for what has happened to whoever escapes it alive.
_RULINGS = (
    "acquittement amende arrêt arrêté autorisation condamnation décision décret délibération directive hausse "
    "interdiction jugement licence licenciement loi mesure mise nomination ordonnance permis peine sanction scrutin "
    "verdict vote élection"
)
_OUTLIVED = """
accident agression assassinat assaut attaque attentat avalanche bombardement carambolage chute collision crash
cyclone effondrement embuscade enlèvement explosion fusillade guet-apens incendie inondation massacre meurtre naufrage
noyade ouragan raid rixe séisme tempête tentative tir tornade tremblement tsunami typhon éboulement éruption
"""


def _words(part: str) -> MappingProxyType[str, Status]:
    return MappingProxyType({word: Status(status) for word, kind, status, *_ in _ROWS if kind == part})


def _phrases() -> MappingProxyType[str, Status]:
    """The phrases of the lexicon, with « de » and « à » in the forms that hold an article: « sous réserve du »."""
    held = {"de": ("du", "des"), "à": ("au", "aux")}
    found = dict(_words("phrase"))
    for phrase, status in _words("phrase").items():
        begin, _, last = phrase.rpartition(" ")
        found |= {f"{begin} {form}": status for form in held.get(last, ()) if begin}
    return MappingProxyType(found)


MODALITY = Modality(
    verbs=MappingProxyType(
        {
            (word, complement): Governor(Status(status), Status(negated))
            for word, _, status, negated, takes in _VERBS
            for complement in takes.split(",")
        }
    ),
    nouns=_words("noun"),
    shares=frozenset(
        {
            *("aide", "association", "collaboration", "complicité", "conclusion", "concours", "contribution"),
            *("implication", "participation", "responsabilité", "rôle", "signature", "tenue"),
            *("centaine", "cinquantaine", "dizaine", "douzaine", "millier", "quarantaine", "quinzaine", "trentaine"),
            *("vingtaine", "soixantaine", "million", "milliard"),
            *("flot", "masse", "moitié", "multitude", "poignée", "quart", "série", "tiers", "totalité", "vague"),
        }
    ),
    suspects=frozenset({"suspect", "suspecte", "suspecter", "soupçonner", "présumer", "présumé"}),
    prospects=frozenset(_words("prospect")),
    leaning=frozenset(_words("leaning")),
    ongoing=frozenset({"augmentation", "baisse", "hausse", "réduction"}),
    undoing=frozenset({"annuler", "contester"}),
    courts=frozenset({"cour", "juge", "juridiction", "magistrat", "tribunal"}),
    rulings=frozenset(_RULINGS.split()),
    outlived=frozenset(_OUTLIVED.split()),
    against="contre",
    debates=frozenset(
        {
            *("concertation", "consultation", "controverse", "discussion", "débat", "enquête", "négociation"),
            *("opposition", "pourparlers", "polémique", "réflexion", "référendum", "étude"),
        }
    ),
    debating=frozenset({"consulter", "débattre", "délibérer", "discuter", "prononcer", "voter"}),
    topical=frozenset({"d'", "de", "des", "du", "sur"}),
    bills=frozenset({"amendement", "loi", "motion", "pétition", "texte", "vote", "ordonnance", "décret", "dossier"}),
    on="sur",
    failing=_words("failing"),
    making=frozenset({"faire"}),
    facing=frozenset({"à", "au", "aux"}),
    charges=frozenset(_words("charge")),
    asides=frozenset(_words("aside")),
    doubting=frozenset({"sans doute"}),
    adverbs=_words("adverb"),
    predicates=_words("predicate"),
    tidings=frozenset({"annonce", "existence", "histoire", "information", "nouvelle", "récit"}),
    acts=frozenset(
        {
            *("accord", "arrêté", "contrat", "convention", "décision", "décret", "délibération", "ordonnance"),
            *("résolution", "testament", "traité", "vote"),
        }
    ),
    probing=frozenset(
        {
            *("attribuer", "auditionner", "entendre", "imputer", "innocenter", "interroger", "non-lieu", "questionner"),
            *("relaxer", "relaxe", "répondre"),
        }
    ),
    fictions=frozenset(_words("fiction")),
    parts=frozenset(
        {"acte", "chapitre", "cours", "début", "dénouement", "fin", "milieu", "page", "saison", "scène", "terme"}
    ),
    dreams=frozenset(_words("dream")),
    jests=_words("jest"),
    verdicts=_words("verdict"),
    noes=frozenset({"absolument pas", "en aucun cas", "faux", "jamais", "non", "nullement", "pas du tout"}),
    according=frozenset({"selon", "suivant", "d'après"}),
    nearly=frozenset({"un peu plus", "de plus", "près ,"}),
    asserting=frozenset(
        {
            *("affirmer", "alléguer", "assurer", "avancer", "clamer", "conclure", "croire", "dire", "déduire"),
            *("imaginer", "penser", "prétendre", "soutenir", "écrire", "insinuer", "répéter"),
        }
    ),
    anybody=frozenset({"on", "l'on"}),
    gossiping=frozenset(
        {
            *("affirmer", "assurer", "chuchoter", "clamer", "dire", "murmurer", "prétendre", "raconter", "rapporter"),
            *("répéter", "soutenir", "susurrer"),
        }
    ),
    meaning=frozenset({"aller", "vouloir"}),
    sayable=_words("sayable"),
    jubilees=frozenset(
        {
            *("an", "anniversaire", "bicentenaire", "centenaire", "cinquantenaire", "commémoration", "mémoire"),
            *("quarantenaire", "souvenir", "tricentenaire", "trentenaire"),
        }
    ),
    looking_back=frozenset(
        {
            *("accuser", "alarmer", "analyser", "applaudir", "approuver", "attrister", "blâmer", "bouleverser"),
            *("célébrer", "choquer", "commémorer", "commenter", "condamner", "consterner", "contester", "critiquer"),
            *("débattre", "décrire", "défendre", "dénoncer", "déplorer", "désapprouver", "discuter", "émouvoir"),
            *("enquêter", "étonner", "évoquer", "expliquer", "féliciter", "fêter", "fustiger", "honorer", "indigner"),
            *("inquiéter", "interroger", "juger", "justifier", "louer", "minimiser", "parler", "pleurer"),
            *("questionner", "raconter", "rappeler", "réagir", "regretter", "réjouir", "relater", "remémorer"),
            *("remercier", "reprocher", "revenir", "saluer", "scandaliser", "stupéfier", "témoigner"),
        }
    ),
    heroes=frozenset({"héros", "héroïne", "personnage", "protagoniste"}),
    books=frozenset({"livre", "saga", "bande", "manga", "album"}),
    mistakes=frozenset({"à tort", "par erreur", "par méprise"}),
    calling=frozenset(
        {
            *("annoncer", "appeler", "attribuer", "croire", "donner", "décrire", "désigner", "identifier"),
            *("imputer", "présenter", "qualifier", "dire", "déclarer"),
        }
    ),
    foretelling=frozenset({"donner", "pronostiquer", "prédire"}),
    inside="dans",
    inventing=frozenset(
        {
            *("conter", "dépeindre", "imaginer", "inventer", "mettre en scène", "narrer", "raconter", "relater"),
            *("retracer", "suivre"),
        }
    ),
    opening=frozenset(
        f"{verb} {joint}"
        for verb in ("achever", "commencer", "conclure", "débuter", "démarrer", "finir", "ouvrir", "terminer")
        for joint in ("avec", "par", "sur")
    ),
    intrigue="intrigue",
    stories=frozenset({"action", "histoire", "intrigue", "récit"}),
    unfolding=frozenset({"commencer", "débuter", "dérouler", "passer", "raconter", "suivre", "tourner autour"}),
    cast=frozenset({"personnage", "rôle"}),
    acting=frozenset({"camper", "incarner", "interpréter", "jouer un", "jouer une", "jouer le rôle", "tenir le rôle"}),
    playing=frozenset(
        {
            *("accuser", "apparaître", "camper", "chanter", "critiquer", "dénoncer", "donner", "défendre", "dépeindre"),
            *("figurer", "expliquer", "incarner", "interpréter", "jouer", "parler", "prêter", "raconter", "rendre"),
            *("retracer", "réaliser", "signer", "tenir", "tourner", "écrire", "évoquer"),
        }
    ),
    heralds=frozenset({"au programme", "prochaine étape", "prochain objectif", "à l' affiche", "à l' ordre du jour"}),
    certain=frozenset(
        {"acquis", "avéré", "certain", "clair", "démontré", "exact", "prouvé", "sûr", "vrai", "établi", "évident"}
    ),
    adjectives=_words("adjective"),
    inflected=("es", "s", "e"),
    phrases=_phrases(),
    purpose=frozenset({"pour", "afin de", "afin d'"}),
    settled=frozenset({"après", "depuis", "malgré"}),
    ne=frozenset({"ne", "n'"}),
    deniers=frozenset(
        {"pas", "plus", "jamais", "guère", "point", "nullement", "aucun", "nul", "personne", "rien", "ni"}
    ),
    literary=frozenset({"cesser", "oser", "pouvoir", "savoir"}),
    lone=frozenset({"jamais", "pas", "point"}),
    bare=frozenset({"pas", "nullement"}),
    contrary="non",
    only=frozenset({"seulement", "uniquement", "simplement"}),
    compelling=frozenset({"devoir", "permettre"}),
    able=frozenset({"pouvoir"}),
    noted=frozenset({"constater", "déplorer", "noter", "regretter", "relever", "signaler", "souligner"}),
    pending=frozenset({"être", "rester", "demeurer"}),
    nearing=frozenset({"aller"}),
    left=frozenset({"que", "qu'"}),
    reaching=frozenset(
        {"atteindre", "clôturer", "tomber", "établir", "passer", "finir", "terminer", "revenir", "devenir"}
    ),
    may=frozenset({"pouvoir"}),
    due=frozenset({"devoir"}),
    least=frozenset({"moins de", "moins d'", "moins des"}),
    granting=frozenset(
        {
            *("par hasard", "par plaisir", "pour rien", "sans arrière-pensée", "sans difficulté", "sans difficultés"),
            *("sans encombre", "sans heurt", "sans heurts", "sans mal", "sans peine", "sans raison"),
        }
    ),
    longer=frozenset({"plus"}),
    compared=frozenset({"tard", "tôt"}),
    coming=frozenset({"prochain"}),
    partitive=frozenset({"de", "d'"}),
    light=frozenset(
        {
            *(
                "annoncer",
                "aboutir",
                "avoir",
                "causer",
                "commettre",
                "conclure",
                "concrétiser",
                "confirmer",
                "constater",
                "déclencher",
                "déplorer",
                "dérouler",
            ),
            *("effectuer", "engager", "enregistrer", "entraîner", "exister", "faire", "intervenir", "mener", "opérer"),
            *(
                "perpétrer",
                "procéder",
                "produire",
                "provoquer",
                "réaliser",
                "signaler",
                "signer",
                "survenir",
                "tenir",
                "être",
            ),
        }
    ),
    occurring=OCCURRING | {"commencer", "démarrer"},
    conditions=frozenset({"si", "s'"}),
    concessions=frozenset({"même si", "même s'", "comme si", "comme s'", "si bien"}),
    like="comme",
    question="?",
    openers=frozenset(
        {"combien", "comment", "où", "pourquoi", "qu'", "quand", "que", "quel", "quelle", "quels", "quelles"}
    ),
)
