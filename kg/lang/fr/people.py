"""French words for coreference: role nouns, their gender, pronouns."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import read_table
from kg.lang.fr.calendar import CALENDAR
from kg.lang.fr.counterparts import COUNTERPARTS, EXCLUSIVE, KIN
from kg.lang.fr.describing import FAMILIES, JOINED, NOUNS
from kg.lang.fr.grammar import GRAMMAR
from kg.lang.fr.impersonal import IMPERSONAL
from kg.lang.fr.institutions import INSTITUTIONS, NICKNAMED, PRIVATE, REALMS, SITTING
from kg.lang.fr.regions import COVERING
from kg.lang.fr.sorts import TREATING, UNTREATED
from kg.lang.gazetteer import regions
from kg.lang.lexicon import Table
from kg.lang.people import FEMININE, MASCULINE, PLURAL, SINGULAR, People, Pronoun
from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Mapping


_SEASONS = frozenset({"championnat", "coupe", "euro", "jeux", "ligue", "liga", "mondial", "premier league", "top 14"})


def _pronouns() -> Mapping[str, Pronoun]:
    return {
        form: Pronoun(int(person), gender.strip("-"), number, case)
        for form, person, gender, number, case in read_table("kg.lang.fr", "pronouns.tsv")
    }


def _bynames() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, noun in read_table("kg.lang.fr", "bynames.tsv"):
        found.setdefault(name, []).append(noun)
    return {name: tuple(nouns) for name, nouns in found.items()}


_BYNAMES = _bynames()

# What whoever is suspected does, with one of the nouns that must then be its object, if any.
_FACING = {
    **dict.fromkeys(("avouer", "comparaître", "encourir", "fuir", "purger", "récidiver"), frozenset[str]()),
    **dict.fromkeys(("contester", "nier"), frozenset({"fait"})),
    "reconnaître": frozenset({"fait", "coupable"}),
    "prendre": frozenset({"fuite"}),
    "plaider": frozenset({"coupable"}),
    "risquer": frozenset({"an", "prison", "peine", "perpétuité"}),
}

PEOPLE = People(
    nouns=NOUNS,
    joined=JOINED,
    heads=frozenset(map(slug, NOUNS)),
    pronouns=_pronouns(),
    titles=MappingProxyType(
        {
            "m.": MASCULINE,
            "m": MASCULINE,
            "mm.": MASCULINE,
            "mr": MASCULINE,
            "monsieur": MASCULINE,
            "messieurs": MASCULINE,
            "mme": FEMININE,
            "mmes": FEMININE,
            "madame": FEMININE,
            "mlle": FEMININE,
            "mademoiselle": FEMININE,
            "sir": MASCULINE,
            "lord": MASCULINE,
            "lady": FEMININE,
            "mgr": MASCULINE,
            "me": "",
            "don": MASCULINE,
        }
    ),
    pleading=frozenset({"me", "maître"}),
    definite=frozenset({"le", "la", "l'", "les", "ledit", "ladite", "lesdits", "lesdites"}),
    demonstrative=GRAMMAR.these,
    possessive=frozenset(
        {"son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "votre", "vos", "ton", "ta", "tes"}
    ),
    indefinite=frozenset({"un", "une", "des", "de", "d'", "plusieurs", "quelques", "certains", "certaines", "chaque"}),
    contracted=GRAMMAR.contracted,
    genders=MappingProxyType(
        {
            "le": MASCULINE,
            "la": FEMININE,
            "un": MASCULINE,
            "une": FEMININE,
            "ce": MASCULINE,
            "cet": MASCULINE,
            "cette": FEMININE,
            "du": MASCULINE,
            "au": MASCULINE,
            "ledit": MASCULINE,
            "ladite": FEMININE,
        }
    ),
    numbers=MappingProxyType(
        {
            **dict.fromkeys(("les", "des", "aux", "ces", "lesdits", "lesdites"), PLURAL),
            **dict.fromkeys(("le", "la", "un", "une", "ce", "cet", "cette", "du", "au", "l'"), SINGULAR),
        }
    ),
    cased=frozenset({"état"}),
    drafts=frozenset({"projet"}),
    performed=frozenset({"cinéma", "cirque", "opéra", "théâtre"}),
    arranging=frozenset({"administration", "direction", "organisation", "représentation", "rédaction"}),
    adverbial=frozenset({"cours", "lors", "parties", "suite"}),
    ruling=frozenset({"leader"}),
    official=frozenset({"justice", "local"}),
    plentiful=frozenset(
        {
            *("agence", "association", "banque", "bibliothèque", "brasserie", "caisse", "clinique", "club"),
            *("collectif", "collège", "comité", "consortium", "coopérative", "distillerie", "fondation", "fonds"),
            *("galerie", "garage", "groupement", "holding", "hôpital", "imprimerie", "institut", "laboratoire"),
            *("librairie", "lycée", "manufacture", "mutuelle", "organisation", "orchestre", "parti", "quatuor"),
            *("scierie", "syndicat", "trio", "université", "école", "éditions"),
        }
    ),
    private=PRIVATE,
    families=FAMILIES,
    partisans=frozenset({tuple(name.split(" ")) for name, nouns in _BYNAMES.items() if "parti" in nouns}),
    partisan=frozenset({"party", "union"}),
    labour=frozenset({"union"}),
    inner=frozenset({"bureau", "caisse", "chambre", "commission", "conseil", "direction", "secrétariat", "service"}),
    managing=frozenset({"direction"}),
    uniting=frozenset({"amicale", "comité", "confédération", "fondation", "fédération", "ligue"}),
    presenting=frozenset(
        {"agency", "association", "athlete", "band", "company", "job", "leader", "media", "party", "politician"}
    ),
    settled=frozenset(
        {
            *("arbitre", "avocat", "bâtonnier", "conseil", "défenseur", "directeur", "entraîneur", "juge", "maire"),
            *("magistrat", "médecin", "préfet", "président", "procureur", "porte-parole", "témoin", "bourgmestre"),
            *("gardien", "conducteur", "chauffeur", "policier", "gendarme", "numéro", "direction", "administration"),
        }
    ),
    newly=frozenset({"nouveau", "nouvel", "nouvelle"}),
    hamlets=frozenset({"commune", "hameau", "village"}),
    boroughs=frozenset({"arrondissement", "quartier"}),
    wings=frozenset({"droite", "gauche", "gouvernement"}),
    regimes=frozenset({"dictature", "junte", "régime"}),
    camps=frozenset({"centre", "droite", "gauche"}),
    realms_of=REALMS,
    regions=Table(lambda: regions("kg.lang.fr")),
    covering=COVERING,
    analysts=frozenset({"analyste", "analystes", "économiste", "économistes", "stratégiste", "cabinet", "consultant"}),
    lawyers=frozenset({"avocat", "conseil", "défenseur", "pénaliste", "bâtonnier", "juriste", "ténor"}),
    clients=frozenset({"client", "cliente"}),
    counselling=frozenset({"assister", "conseiller", "défendre", "représenter"}),
    outgoing=frozenset(
        {"sortant", "sortante", "démissionnaire", "déchu", "déchue", "limogé", "limogée", "évincé", "évincée"}
    ),
    serving=frozenset({"avocat", "porte-parole", "conseiller", "défenseur", "chauffeur", "assistant", "secrétaire"}),
    posts=MappingProxyType(
        {
            **{
                post: post
                for post in (
                    *("ambassadeur", "chancelier", "colonel", "commissaire", "directeur", "gouverneur", "maire"),
                    *("ministre", "président", "préfet", "procureur", "recteur", "roi", "sous-préfet", "évêque"),
                )
            },
            **dict.fromkeys(("bourgmestre", "édile"), "maire"),
        }
    ),
    local=frozenset({"maire", "préfet", "procureur", "recteur", "sous-préfet", "évêque"}),
    phrased=frozenset(
        {
            *(("comité", "des", "fêtes"), ("en", "tant", "que", "membre"), ("à", "la", "maison")),
            *(("dans", "la", "journée"), ("dans", "la", "matinée"), ("de", "la", "journée")),
            *(("à", "la", "présidence"), ("à", "son", "tour"), ("à", "leur", "tour"), ("à", "mon", "tour")),
            *(("dans", "le", "cadre"), ("dans", "un", "cadre"), ("dans", "ce", "cadre"), ("de", "ce", "cadre")),
            *(("à", "ce", "stade"), ("au", "stade"), ("à", "ce", "titre"), ("au", "même", "titre"), ("à", "titre")),
            *(("dans", "ce", "domaine"), ("dans", "ce", "dossier"), ("cœur", "du", "dossier"), ("à", "la", "base")),
            *(("à", "la", "lettre"), ("à", "l'", "œuvre"), ("à", "l'", "étude"), ("sur", "le", "front")),
        }
    ),
    others=frozenset(
        {"prochain", "prochaine", "prochains", "prochaines", "précédent", "précédente", "autre", "autres", "suivant"}
        | {"suivante"}
    ),
    neighbouring=frozenset(
        {
            *("avoisinant", "avoisinante", "frontalier", "frontalière", "hôte", "limitrophe", "organisateur"),
            *("organisatrice", "tiers", "voisin", "voisine"),
        }
    ),
    likewise=frozenset({"aussi", "également"}),
    formerly=frozenset({"ex", "ex-", "ancien", "ancienne", "anciennement", "ancien nom :", "autrefois", "jadis"}),
    ranks=MappingProxyType(
        {"premier": (0, MASCULINE), "première": (0, FEMININE), "second": (1, MASCULINE), "seconde": (1, FEMININE)}
    ),
    last=MappingProxyType({"dernier": MASCULINE, "dernière": FEMININE, "derniers": MASCULINE, "dernières": FEMININE}),
    replacing=frozenset({"remplacer"}),
    wishing=frozenset(
        {
            *("accepter", "attendre", "autoriser", "demander", "désirer", "exiger", "interdire", "ordonner"),
            *("proposer", "préférer", "recommander", "refuser", "réclamer", "souhaiter", "suggérer", "tolérer"),
            *("vouloir", "éviter"),
        }
    ),
    telling=frozenset(
        {
            *("admettre", "affirmer", "annoncer", "assurer", "avouer", "confier", "confirmer", "constater", "déclarer"),
            *("démentir", "dire", "emporter", "espérer", "estimer", "expliquer", "garantir", "indiquer", "jurer"),
            *("montrer", "penser", "préciser", "promettre", "prouver", "répéter", "révéler", "savoir", "souhaiter"),
            *("souligner", "supposer"),
        }
    ),
    impersonal=IMPERSONAL,
    human=frozenset(
        {
            *("dire", "déclarer", "affirmer", "expliquer", "ajouter", "préciser", "indiquer", "annoncer", "estimer"),
            *("penser", "croire", "souligner", "rappeler", "conclure", "poursuivre", "raconter", "confier", "espérer"),
            *("regretter", "promettre", "refuser", "accepter", "décider", "vouloir", "souhaiter", "demander"),
            *("répondre", "assurer", "reconnaître", "nier", "juger", "dénoncer", "critiquer", "avouer", "insister"),
            *("commenter", "témoigner", "naître", "mourir", "décéder", "épouser", "démissionner"),
        }
    ),
    dated=frozenset([*CALENDAR.months, *CALENDAR.weekdays, "automne", "hiver", "printemps", "été"]),
    depriving=frozenset(
        {
            *("accuser", "amputer", "avertir", "blanchir", "charger", "convaincre", "couvrir"),
            *("créditer", "dispenser", "doter", "débarrasser", "délivrer", "dépouiller", "exclure"),
            *("féliciter", "informer", "libérer", "menacer", "munir", "priver", "prévenir"),
            *("remercier", "soupçonner", "suspecter", "taxer", "écarter", "équiper", "évincer"),
        }
    ),
    sentencing=frozenset({"astreindre", "condamner", "contraindre", "inciter", "inviter", "obliger"}),
    guarding=frozenset({"défendre", "protéger"}),
    finding=frozenset({"déclarer", "juger", "reconnaître", "rendre", "trouver", "tenir"}),
    found_so=frozenset(
        {"coupable", "coupables", "inéligible", "inéligibles", "innocent", "responsable", "responsables"}
    ),
    aged=frozenset({"agé", "agée", "agés", "agées", "âgé", "âgée", "âgés", "âgées"}),
    earlier=frozenset({"alors", "auparavant", "jusque-là", "précédemment"}),
    beside=frozenset({"l'", "la", "le", "lui"}),
    year="an",
    crowned=frozenset(
        {
            *("duc", "duchesse", "empereur", "impératrice", "infante", "pape", "prince", "princesse", "reine", "roi"),
            *("saint", "sainte", "sultan", "émir"),
        }
    ),
    courts=frozenset({"justice"}),
    offices=frozenset({"justice", "force", "politics"}),
    handling=frozenset(
        {
            *("abolir", "abroger", "achever", "amender", "annuler", "assouplir", "bâtir", "conclure", "construire"),
            *("adapter", "commercialiser", "diffuser", "dérober", "enregistrer", "exposer", "fabriquer", "imprimer"),
            *("restituer", "tourner", "éditer"),
            *("acquérir", "cofonder", "démanteler", "démolir", "dissoudre", "délocaliser", "fonder", "nationaliser"),
            *("posséder", "privatiser", "racheter", "recapitaliser", "renflouer", "revendre", "rouvrir"),
            *("durcir", "débloquer", "entériner", "inaugurer", "instaurer", "moderniser", "parapher", "promulguer"),
            *("publier", "ratifier", "rédiger", "réformer", "rénover", "réaliser", "supprimer", "voter", "édifier"),
        }
    ),
    enacting=frozenset(
        {
            *("abroger", "amender", "durcir", "entériner", "parapher", "promulguer", "ratifier", "rédiger", "voter"),
            "éditer",
        }
    ),
    built=frozenset(
        {
            *("agrandir", "aménager", "bâtir", "construire", "cofonder", "créer", "démolir", "fabriquer", "fonder"),
            *("inaugurer", "promulguer", "reconstruire", "restaurer", "rédiger", "rénover", "édifier"),
        }
    ),
    inanimate=frozenset(
        {
            *("caduc", "conforme", "contraire", "illicite", "illégal", "inconstitutionnel", "irrecevable", "légal"),
            *("nul", "prématuré", "recevable", "superflu"),
        }
    ),
    admitting=MappingProxyType(
        dict.fromkeys(
            ("admettre", "conduire", "emmener", "évacuer", "héliporter", "transférer", "transporter"),
            frozenset({"clinique", "hôpital", "réanimation", "soin", "urgence"}),
        )
    ),
    suspecting=MappingProxyType(
        dict.fromkeys(
            (
                *("soupçonner", "suspecter", "accuser", "inculper", "interpeller", "arrêter", "appréhender", "écrouer"),
                *(
                    "incarcérer",
                    "emprisonner",
                    "menotter",
                    "condamner",
                    "poursuivre",
                    "juger",
                    "relaxer",
                    "acquitter",
                    "déférer",
                ),
            ),
            frozenset[str](),
        )
        | {
            "mettre": frozenset({"examen", "cause"}),
            "placer": frozenset({"garde", "détention", "contrôle", "surveillance", "mandat"}),
            "déclarer": frozenset({"coupable"}),
            "remettre": frozenset({"liberté"}),
            "laisser": frozenset({"liberté", "libre"}),
            "renvoyer": frozenset({"tribunal", "assises", "correctionnelle"}),
        }
        | _FACING
    ),
    crimes=frozenset(
        {
            *("agresser", "braquer", "cambrioler", "détourner", "dérober", "escroquer", "frapper", "fuir", "incendier"),
            *("poignarder", "récidiver", "tuer", "violer", "voler", "étrangler", "écoper"),
        }
    ),
    hearing=frozenset({"enquêteur", "enquêtrice", "gendarme", "juge", "magistrat", "magistrate", "policier"}),
    leaving=frozenset({"laisse", "laisser"}),
    coaching=MappingProxyType(
        dict.fromkeys(("technicien", "tacticien"), frozenset({"coach", "entraîneur", "sélectionneur", "homologue"}))
    ),
    crafts=(frozenset({"fusée", "lanceur"}), frozenset({"satellite", "sonde", "capsule"})),
    decades=MappingProxyType(
        {
            "fillette": 0,
            "garçonnet": 0,
            "adolescent": 10,
            "trentenaire": 30,
            "quadragénaire": 40,
            "quinquagénaire": 50,
            "sexagénaire": 60,
            "septuagénaire": 70,
            "octogénaire": 80,
            "nonagénaire": 90,
        }
    ),
    young=frozenset({"adolescent", "bambin", "bébé", "collégien", "enfant", "fillette", "garçon", "lycéen", "écolier"}),
    machines=frozenset({"appareil", "engin"}),
    presiding=frozenset({"président"}),
    benches=frozenset({"assises", "audience", "correctionnelle", "tribunal"}),
    articled=frozenset({"Grenade", "Koweït", "Luxembourg", "Québec", "Salvador", "Vienne"}),
    attesting=frozenset({"expert", "juré", "plaignant", "témoin"}),
    driving=frozenset({"automobiliste", "camionneur", "chauffard", "chauffeur", "conducteur", "pilote", "routier"}),
    suffering=frozenset({"victime", "mort", "blessé", "défunt", "disparu", "plaignant"}),
    personal=frozenset({"acquitter", "hospitaliser", "incarcérer", "inhumer", "licencier", "relaxer", "écrouer"}),
    buying=frozenset({"acheteur", "acquéreur", "repreneur"}),
    demise="mort",
    remains=frozenset({"cadavre", "corps", "dépouille"}),
    exclusive=EXCLUSIVE,
    counterparts=COUNTERPARTS,
    kin=KIN,
    clubs=frozenset(
        {
            *("ac", "aj", "as", "asm", "ca", "club", "ea", "fc", "hbc", "hc", "ogc", "olympique", "racing", "rc", "sc"),
            *("sporting", "stade", "ua", "us", "usm", "équipe", "sélection"),
        }
    ),
    sitting=SITTING,
    facing=frozenset(_FACING),
    bynames=_BYNAMES,
    homelands=MappingProxyType({row[0]: row[1] for row in read_table("kg.lang.fr", "homelands.tsv")}),
    sorts=MappingProxyType(
        {
            "Country": ("country",),
            "City": ("city",),
            "AdministrativeArea": ("region", "island"),
            "State": ("region", "island"),
            "Continent": ("continent",),
        }
    ),
    institutions=INSTITUTIONS,
    nicknamed=NICKNAMED,
    services=MappingProxyType({"army": "force", "justice": "justice", "police": "force"}),
    heading=frozenset({"leader", "politician"}),
    alike=MappingProxyType({("chef", "gouvernement"): ("premier", "ministre")}),
    reigning=MappingProxyType(
        {
            ("chef", "état"): frozenset({"président", "présidente", "roi", "reine", "empereur", "émir", "sultan"}),
            ("cheffe", "état"): frozenset({"présidente", "reine"}),
            **dict.fromkeys(
                [("pontife", "pontife"), ("souverain pontife", "pontife"), ("saint-père", "saint-père")],
                frozenset({"pape"}),
            ),
            ("président", "république"): frozenset({"président", "présidente"}),
        }
    ),
    realms=frozenset({"république", "état", "fédération"}),
    happening=MappingProxyType({"avoir": frozenset({"lieu"}), "dérouler": frozenset({"se", "s'"})}),
    spanning=MappingProxyType(
        {
            **dict.fromkeys(("duel", "match", "rencontre"), _SEASONS),
            **dict.fromkeys(("course", "épreuve"), frozenset({"championnat", "formule", "motogp"})),
            "championnat": frozenset({"gp", "grand prix", "grands prix", "open", "trophée"}),
        }
    ),
    votes=frozenset({"vote"}),
    prosecuting=MappingProxyType({"parquet": "justice"}),
    bearing=frozenset(
        {
            *("voix", "gorge", "visage", "œil", "yeux", "regard", "main", "bras", "poing", "tête", "front", "mine"),
            *("air", "sourire", "larme", "cœur", "dos", "jambe", "pied", "épaule", "cheveu", "corps", "ton", "casque"),
            *("an", "année", "mois", "semaine", "jour", "journée", "heure", "matin", "soir", "soirée", "nuit", "midi"),
            "après-midi",
            *("veille", "lendemain", "moment", "instant", "fois", "temps", "époque", "siècle", "printemps", "été"),
            *("automne", "hiver", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "week-end"),
            *("plupart", "moitié", "tiers", "quart", "reste", "tout", "totalité", "part", "majorité", "dizaine"),
            *("faute", "fait", "cas", "fin", "début", "côté", "instar", "occasion", "image", "exception", "âge"),
        }
    ),
    abstract=re.compile(r"(?:[ts]ion|ment|age|[ae]nce|ité|aine|isme|ure|rie)$"),
    years=frozenset({"ans"}),
    adjectives=frozenset(
        {
            *("nouveau", "nouvelle", "nouvel", "nouveaux", "nouvelles", "ancien", "ancienne", "anciens", "anciennes"),
            *("jeune", "jeunes", "grand", "grande", "petit", "petite", "premier", "première", "vieux", "vieille"),
            *("futur", "future", "même", "célèbre", "actuel", "actuelle", "ex", "principal", "principale"),
        }
    ),
    tiers=MappingProxyType(
        {
            **dict.fromkeys(("région", "conseil régional"), "region"),
            **dict.fromkeys(("département", "conseil départemental", "conseil général"), "department"),
            **dict.fromkeys(("agglo", "agglomération", "intercommunalité", "métropole", "sivom", "syndicat"), "union"),
            **dict.fromkeys(("communauté", "communauté d'agglomération", "communauté de communes"), "union"),
            **dict.fromkeys(("commune", "conseil municipal", "mairie", "municipalité", "ville"), "town"),
            **dict.fromkeys(("préfecture", "sous-préfecture"), "state"),
            **dict.fromkeys(("académie", "direction académique", "inspection académique", "rectorat"), "schools"),
            **dict.fromkeys(("collège", "lycée", "université", "école"), "school"),
            **{court: court for court in ("tribunal", "cour d'appel", "cour d'assises", "cour de cassation")},
            **{court: court for court in ("cour suprême", "conseil constitutionnel", "conseil d'état")},
        }
    ),
    grades=frozenset({"agricole", "elementaire", "general", "maternelle", "polyvalent", "primaire", "professionnel"}),
    designators=frozenset(
        {
            *("groupe", "societe", "compagnie", "entreprise", "agence", "chaine", "parti", "association", "fondation"),
            *("banque", "constructeur", "sa", "se", "inc", "corp", "corporation", "ltd", "group", "holding", "gmbh"),
            *("ville", "commune", "ile", "tournoi", "course", "regate", "epreuve"),
        }
    ),
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    grammar=GRAMMAR,
    third=MappingProxyType({"il": MASCULINE, "elle": FEMININE}),
    several=frozenset({"ils", "elles"}),
    several_strong=frozenset({"eux", "elles"}),
    departments=frozenset(
        {
            *("achats", "clientèle", "commerce", "communication", "conseil", "culture", "digital", "diversité"),
            *("données", "développement", "export", "exploitation", "finance", "finances", "formation", "immobilier"),
            *("industrie", "informatique", "infrastructures", "ingénierie", "innovation", "international", "juridique"),
            *("logistique", "marchés", "marketing", "mobilité", "mobilités", "numérique", "opérations", "patrimoine"),
            *("pédagogie", "produit", "produits", "production", "programmes", "prospective", "publicité", "qualité"),
            *("r&d", "recherche", "ressources", "rh", "santé", "sécurité", "social", "solidarités", "stratégie"),
            *("technique", "technologie", "transformation", "transports", "tourisme", "ventes"),
        }
    ),
    mine=frozenset({"mon", "ma", "mes", "notre", "nos"}),
    ours=frozenset({"notre", "nos"}),
    several_owned=frozenset({"ses", "leurs", "mes", "tes", "nos", "vos"}),
    inverted=re.compile(r"(?i)^(?:-?t)?-(ils?|elles?|on|je|nous)$"),
    anaphor=re.compile(
        r"(?i)(il|elle|ils|elles|lui|leur|on|ce|celui-ci|celle-ci|ce dernier|cette dernière|qui|que|dont|je|nous|se"
        r"|le|la|les|son|sa|ses)"
    ),
    leading=re.compile(r"^(l'|d'|le |la |les |un |une |du |des |de la |de l'|au |aux )"),
    singulars=(("aux", "al"), ("s", ""), ("x", "")),
    completing=frozenset({"de", "du", "des", "d'", "en", "à"}),
    treating=TREATING,
    untreated=UNTREATED,
    topical="quant",
    charged=frozenset(
        {
            "adjoint",
            "adjointe",
            "candidat",
            "candidate",
            "chargé",
            "chargée",
            "commissaire",
            "conseiller",
            "conseillère",
            "délégué",
            "déléguée",
        }
    ),
    agreeing="ée",
    dative="lui",
    small=frozenset(
        {"de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "a", "au", "aux", "pour", "sur", "sous"}
    ),
    languages=frozenset({"langue", "langage", "dialecte", "créole", "traduction"}),
)
