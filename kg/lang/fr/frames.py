"""French words for events: the words that evoke each class and how their roles are realised.

The words are in ``frames.tsv``: trigger, part of speech, class, valence (a name of
:data:`~kg.lang.fr.valences.VALENCES`), condition (:func:`kg.lang.frames.conditions`). ``senses.tsv`` groups nouns by
what they name.
"""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from kg.lang.base import read_table
from kg.lang.fr.contests import CHAMPIONS, GAMES, GROUNDS
from kg.lang.fr.figures import BODILESS, FIGURING
from kg.lang.fr.grammar import GRAMMAR
from kg.lang.fr.modality import HERALDING, OCCURRING, ONLOOKING
from kg.lang.fr.numbers import NUMBERS
from kg.lang.fr.reasons import REASONS
from kg.lang.fr.sites import AROUND, EMBASSIES, ENVOYS, HAILING, SPOTS, WAYS
from kg.lang.fr.sorts import ANSWERING, CARRYING, FIELDS, FORCES, INQUIRIES, PERSONALLY, WARRING, WEAPONS
from kg.lang.fr.speech import SPEECH
from kg.lang.fr.valences import VALENCES
from kg.lang.frames import NOUN, VERB, Asides, Frames, Weights, frame, index, opening
from kg.lang.names import Rule, demonyms
from kg.lang.relations import paired
from kg.lang.sense import sense
from kg.terms import Kind, Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kg.lang.frames import Frame
    from kg.lang.sense import Sense

# Past participles, infinitives and the third persons that the model most often takes for nouns or adjectives.
_FIRST_GROUP = ("er", "é", "ée", "és", "ées", "e", "ent", "a", "èrent", "era", "eront", "ait", "aient", "ant", "erait")
_SOFT = (("g", "ge"), ("c", "ç"))
_HARD = frozenset("aâo")
# Before an ending that is not heard, « succéder » has « succède », and « lever » has « lève ».
_MUTE, _GRAVE = frozenset({"e", "ent"}), re.compile(r"[eé]([bcdgmnprstv])$")


def _forms(verbs: Iterable[str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for verb, ending in product(sorted(verbs), _FIRST_GROUP):
        if verb.endswith("er"):
            stem = verb[:-2]
            for last, soft in _SOFT:
                if stem.endswith(last) and ending[0] in _HARD:
                    stem = stem[:-1] + soft
            found.setdefault(stem + ending, verb)
            if ending in _MUTE and (accented := _GRAVE.sub(r"è\1", stem)) != stem:
                found.setdefault(accented + ending, verb)
    return MappingProxyType(found)


def _participles() -> Mapping[str, str]:
    """The past participles of verbs of the other groups; they are mistaken for adjectives more often than any form."""
    found: dict[str, str] = {}
    for participle, verb in read_table("kg.lang.fr", "participles.tsv"):
        for ending in ("", "e", "s", "es"):
            found.setdefault(participle.rstrip("s") + ending if ending else participle, verb)
    return MappingProxyType(found)


def _idle() -> Mapping[str, re.Pattern[str]]:
    """The set phrases of ``locutions.tsv`` by how they begin, with « de » in all its forms and ``*`` as any ending."""
    of = r"(?:de\s+la|de\s+l'|de|du|des|d')"
    found: dict[str, list[str]] = {}
    for (phrase,) in read_table("kg.lang.fr", "locutions.tsv"):
        words = [re.escape(word).replace(r"\*", r"\w*") for word in phrase.split(" ")]
        last = of if words[-1] == "de" else words[-1]
        pattern = r"\s+".join([*words[:-1], last]).replace(r"\s+de\s+", rf"\s+{of}\s*")
        start = re.split(r"[ '*]", phrase)[0]
        found.setdefault(opening(start), []).append(pattern)
    return MappingProxyType(
        {start: re.compile(f"(?:{'|'.join(rows)})(?!\\w)", re.IGNORECASE) for start, rows in found.items()}
    )


def _casting() -> Weights:
    """For each sign of a candidate, how much it speaks for each of the roles, in the order of :class:`Role`."""
    found: dict[str, dict[str, float]] = {}
    for sign, role, weight in read_table("kg.lang.fr", "ranks/casting.tsv"):
        found.setdefault(sign, {})[role] = float(weight)
    return Weights.of({sign: [row.get(role.value, 0.0) for role in Role] for sign, row in found.items()})


def _sense() -> Sense | None:
    path = files("kg.lang.fr").joinpath("ranks/sense.npz")
    if not path.is_file():
        return None  # before the first fit
    with path.open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
        return sense(dict(arrays))


def _read() -> tuple[Frame, ...]:
    return tuple(frame(row, VALENCES) for row in read_table("kg.lang.fr", "frames.tsv"))


# Verbs whose subject also does what their object tells.
_LENDERS = (
    "accélérer accorder achever allouer annoncer commencer confirmer continuer décider démentir effectuer engager "
    "envisager faire finaliser lancer mener multiplier octroyer organiser planifier poursuivre préparer prévoir "
    "procéder programmer promettre projeter réaliser refuser remettre reporter reprendre réussir verser"
)
_MOVERS = (
    "aller arriver descendre devenir disparaître décéder entrer intervenir monter mourir naître parvenir partir "
    "provenir redescendre remonter rentrer repartir rester retomber retourner revenir sortir survenir tomber venir"
)
# Turns by which what their subject tells takes place, and those by which it begins, with the classes for which they do.
_TAKING_PLACE = (
    *("avoir lieu", "se disputer", "se dérouler", "se jouer", "se produire", "se tenir"),
    *("survenir", "éclater", "être organisé", "être prévu"),
)
_LASTING = ("durer", "se poursuivre")
_BEGINNING = ("commencer", "débuter", "démarrer")
# Those that tell how much it is: « le coût s'élève à 3 millions ».
_GAUGING = ("atteindre", "chiffrer", "estimer", "évaluer")
_AMOUNTING = (
    *("avoisiner", "dépasser", "frôler", "représenter", "se chiffrer", "se monter", "se élever"),
    *("se établir", *_GAUGING),
)
_BEGUN = frozenset({"Attack", "Competition", "Creation", "Election", "Meeting", "Protest"})
_LASTED = _BEGUN - {"Creation", "Meeting"}  # « les travaux se poursuivent en commission »
_HELD = _BEGUN | {"Acquisition", "Accident", "Agreement", "Decision", "Publication", "Transfer"}
_MOURNING = frozenset({"enterrement", "funérailles", "hommage", "inhumation", "obsèques"})
# Countries that « à la » may lead in as places.
_ISLES = frozenset({"Barbade", "Dominique", "Grenade", "Jamaïque", "Trinité-et-Tobago"})
# What the nouns of people, bodies and things are to the tests of frames, by the kind that they have as descriptions.
_GROUPS = MappingProxyType(
    {
        "person": ("person",),
        "organization": ("org",),
        "place": ("place", "thing"),
        "event": ("event", "launchable"),
        "work": ("work", "thing", "launchable"),
        "law": ("decidable", "thing", "launchable"),
        "product": ("product", "thing", "launchable"),
    }
)


def _senses() -> Mapping[str, frozenset[str]]:
    """The groups of each noun: those of ``senses.tsv``, and the kind that other lexicons give it."""
    found: dict[str, set[str]] = {}
    for title, *_ in read_table("kg.lang.fr", "titles.tsv"):
        found.setdefault(title, set()).add("person")
    for masculine, feminine, kind, *_ in read_table("kg.lang.fr", "nouns.tsv"):
        for noun in {masculine, feminine} - {"-"}:
            found.setdefault(noun, set()).update(_GROUPS.get(kind, ()))
    for noun, groups in read_table("kg.lang.fr", "senses.tsv"):
        found[noun] = set(groups.split())
    people = [noun for noun, groups in found.items() if "person" in groups]
    for noun, prefix in product(people, SPEECH.prefixes):  # « ex-otage »
        found.setdefault(prefix + noun, found[noun])
    return {noun: frozenset(groups) for noun, groups in sorted(found.items())}


def _happenings() -> frozenset[str]:
    """The nouns of ``heads.tsv`` that are part of an event's name only with another name."""
    rows = read_table("kg.lang.fr", "heads.tsv")
    return frozenset(noun for noun, kind, rule in rows if kind == Kind.EVENT.value and rule == Rule.PROPER.value)


_SENSES = _senses()
_ALL = _read()
_VERBS = index(one for one in _ALL if one.pos == VERB)
_NOUNS = index(one for one in _ALL if one.pos == NOUN)

# What is asked of every word is no proxy: to ask one takes twice the time.
_FORMS: Mapping[str, str] = {**_forms(_VERBS), **_participles()}
_PARTICIPLES = frozenset(_participles()) | frozenset(
    f for f in _forms(_VERBS) if f.rstrip("s").rstrip("e").endswith("é")
)


def _kin() -> Mapping[str, frozenset[str]]:
    """Each participle whose verb has one in a turn, with those that it has there: « mise » with « mis »."""
    turned = _PARTICIPLES & {token for one in _ALL for token in one.needs}
    verbs = {_FORMS[participle] for participle in turned}
    alike = (participle for participle in _PARTICIPLES if _FORMS[participle] in verbs)
    return {one: frozenset(kin for kin in turned if _FORMS[kin] == _FORMS[one]) for one in alike}


_PRESENTS = frozenset(
    f for f in _forms(_VERBS) if f.endswith(("e", "ent")) and not f.endswith("ée") and f not in _NOUNS
)
# Their participles too, which the model takes for nouns: « sont morts », « sont partis ».
_MOVED = frozenset(_MOVERS.split()) | frozenset(p for p in _PARTICIPLES if _FORMS[p] in _MOVERS.split())

# What stands between a preposition and its number.
_ABOUT = "(?:à peine |déjà |environ |moins de |plus de |près de |quelque |seulement )?"
_SPARED = "disparu déplacé miraculé otage rescapé réfugié sans-abri sinistré survivant évacué"
_FLEEING = "désertion déserter exil exiler fuir fuite large partir quitter sortir"
_FREED = "hôpital liberté libération libérer libéré prison relâcher relâché évader"
_PASSING = "candidat candidate coéquipier lauréat lauréate vainqueur élu élue équipier"
_SUMS = "budget chèque crédit dotation enveloppe montant somme total"
_FORESEEING = "anticiper attendre calculer escompter espérer estimer prévoir pronostiquer tabler"
_OUTSIDERS = """
abonné acheteur actionnaire administré adversaire allocataire avocat bailleur client cliente concurrent consommateur
consommatrice contribuable créancier détracteur ennemi fournisseur internaute investisseur lecteur lectrice locataire
opposant parent partenaire passager passagère patient patiente proche rival riverain riveraine soignant sous-traitant
spectateur supporter syndicat téléspectateur touriste usager utilisateur utilisatrice victime visiteur voisin voisine
voyageur élève étudiant étudiante
"""
_BIDDING = "appel demande initiative instigation invitation requête"
_ASKING = "appréhender attendre craindre demander exiger préconiser prôner redouter revendiquer réclamer souhaiter"
_CLEARING = ("acquitter", "blanchir", "disculper", "innocenter", "relaxer")
_SOUGHT = "placer poursuivre rechercher renvoyer"
_TRYING = "arrêter comparaître condamner déférer détenir emprisonner écrouer incarcérer interpeller juger mettre"


def _told_as(status: Status, kind: str, *names: str) -> dict[tuple[str, str], Status]:
    """``status`` for turns, of events of the class ``kind`` or of any."""
    return dict.fromkeys([(kind, name) for name in names], status)


FRAMES = Frames(
    verbs=_VERBS,
    nouns=_NOUNS,
    forms=_FORMS,
    participles=_PARTICIPLES,
    presents=_PRESENTS,
    kin=_kin(),
    senses=_SENSES,
    promisers=frozenset({"promettre", "jurer", "menacer"}),
    asking=frozenset(_ASKING.split()),
    foreseeing=frozenset(_FORESEEING.split()),
    ballots=frozenset({"suffrage", "voix"}),
    ratings=frozenset({"note", "notes", "notation", "notations", "perspective"}),
    grade=re.compile(r"(?:A{1,3}|B{1,3}|C{1,3}|A[123]|Aa[a123]|Ba{1,2}[123]?|B[123]|Ca{1,2}[123]?|SD|RD)[+-]?"),
    naming=CHAMPIONS | HAILING | WAYS | EMBASSIES,
    courts=frozenset(word for word, field in read_table("kg.lang.fr", "callings.tsv") if field == "justice"),
    nearby=frozenset({"abords", "loin", "près", "proche"}),
    vicinity=AROUND | SPOTS,
    aboard=frozenset({"automobiliste", "chauffeur", "conducteur", "conductrice", "occupant", "passager", "passagère"}),
    heralding=HERALDING,
    onlooking=ONLOOKING,
    imputing=frozenset({"attribuer", "imputer", "prêter"}),
    lacking=frozenset({"sans", "malgré"}),
    personally=PERSONALLY,
    warring=WARRING,
    weapons=WEAPONS,
    forces=FORCES,
    against=frozenset({"face", "contre", "devant"}),
    games=GAMES,
    grounds=GROUNDS,
    misread=MappingProxyType(
        {"fonde": "fonder", "redoute": "redouter", "suit": "suivre", "vit": "vivre", "vivent": "vivre"}
    ),
    onlookers=frozenset({"chroniqueur", "enquêteur", "enquêtrice", "historien", "historienne", "spectateur", "témoin"}),
    succeeding=frozenset({"succéder", "succession", "successeur", "remplacer", "remplacement", "relayer", "suppléer"}),
    opposing=frozenset({"opposer", "départager", "confronter"}),
    movers=_MOVED,
    locatives=frozenset(
        {"à", "en", "dans", "sur", "chez", "devant", "près de", "au large de", "au sud de", "au nord de", "depuis"}
    ),
    reasons=REASONS,
    ways=MappingProxyType(
        {
            "en provenance de": Role.SOURCE,
            **dict.fromkeys(("en direction de", "à destination de"), Role.DESTINATION),
            **dict.fromkeys(("à bord de", "au moyen de", "à l'aide de", "par le biais de"), Role.INSTRUMENT),
        }
    ),
    plain_for=MappingProxyType({"à encontre de": "contre"}),
    risky=frozenset({"chasse", "circulation", "montagne", "parcours", "plongée", "route", "ski", "trajet", "travail"}),
    lands=frozenset({"canton", "commune", "département", "métropole", "municipalité", "province", "région", "ville"}),
    natives=frozenset(demonyms("kg.lang.fr")),
    nations=frozenset(paired("kg.lang.fr", "nations.tsv").values()) - _ISLES,
    happenings=_happenings() | {"procès", "sommet"},
    shelters=frozenset(
        {"camp", "caserne", "centre", "clinique", "commissariat", "gymnase", "hôpital", "morgue", "prison", "refuge"}
    ),
    penned=frozenset({"article", "bulletin", "communiqué", "discours", "déclaration", "lettre", "rapport", "étude"}),
    visits=frozenset({"déplacement", "tournée", "visite", "visite officielle", "voyage"}),
    envoys=ENVOYS,
    dating=frozenset({"après", "avant", "depuis", "dès", "jusque", "malgré"}),
    during=frozenset({"durant", "en", "pendant"}),
    moments=frozenset({"cours", "lors", "marge", "milieu", "occasion"}),
    shifts=frozenset({"lendemain", "veille"}),
    than=frozenset({"qu'", "que"}),
    gauged=frozenset({"rapport", "comparaison", "regard"}),
    since="depuis",
    extreme=frozenset({"meilleur", "meilleure", "moins", "pire", "plus", "premier", "première", "record"}),
    comparing=frozenset({"autant", "mieux", "moins", "pire", "plus"}),
    charging=MappingProxyType(
        {
            **dict.fromkeys(("accuser", "inculper", "soupçonner", "suspecter"), frozenset({"de"})),
            **dict.fromkeys((*_TRYING.split(), *_SOUGHT.split()), frozenset({"pour"})),
            **dict.fromkeys(_CLEARING, frozenset({"de", "pour"})),
        }
    ),
    blaming=frozenset({"accuser", "blâmer", "inculper", "reprocher", "soupçonner", "suspecter"}),
    facing=frozenset({"comparaître", "encourir", "purger", "risquer", "écoper"}),
    clearing=frozenset(_CLEARING),
    answering=ANSWERING,
    inquiries=INQUIRIES,
    lamenting=frozenset({"compter", "déplorer", "dénombrer", "enregistrer", "pleurer", "recenser"}),
    lenders=MappingProxyType(
        {
            **dict.fromkeys(_LENDERS.split(), Role.AGENT),
            **dict.fromkeys(("subir", "connaître", "essuyer", "enregistrer"), Role.PATIENT),
            **dict.fromkeys(("réchapper", "survivre"), Role.PATIENT),
        }
    ),
    authors=frozenset({"auteur", "auteure", "autrice", "cerveau", "commanditaire", "instigateur", "instigatrice"}),
    suffering=frozenset({"cible", "objet", "proie", "victime"}),
    measures=frozenset(noun for noun, groups in _SENSES.items() if "portion" in groups),
    measured=MappingProxyType(
        {
            **dict.fromkeys(("Spending", "Investment", "Acquisition"), (Role.AMOUNT, frozenset({"money"}))),
            **dict.fromkeys(("JobCuts", "Hiring"), (Role.QUANTITY, frozenset({"person", "post"}))),
            **dict.fromkeys(("Death", "Injury", "Arrest", "Protest"), (Role.QUANTITY, frozenset({"person"}))),
        }
    ),
    tolling=frozenset({"causer", "entraîner", "faire", "occasionner", "provoquer"}),
    settling=frozenset({"baser", "domicilier", "implanter", "installer", "établir"}),
    spared=frozenset(_SPARED.split()),
    mourning=_MOURNING,
    gauging=frozenset(_GAUGING),
    unborne=_MOURNING | {"prix", "salaire", "siège", "traitement"},
    outsiders=frozenset(_OUTSIDERS.split()),
    bidding=frozenset(_BIDDING.split()),
    avowing=frozenset({"revendiquer"}),
    asides=Asides(
        periods=frozenset({"an", "année", "mois", "semaine", "jour", "h", "heure", "min", "minute", "s", "seconde"}),
        year="an",
        lengths=frozenset({"m", "km"}),
        scales=frozenset({"magnitude"}),
        since=re.compile(
            r"(?i)\b(?:depuis|il y a|il y aura|d'ici(?: à)?|voici|voilà|après|âgée?s? de|l'âge de|tou(?:te)?s les) "
            rf"{_ABOUT}$"
        ),
        later=re.compile(r"(?i) (?:après|avant|plus tard|plus tôt|auparavant)\b"),
        aged=re.compile(r"[,(] $|\($"),
        ended=re.compile(r" ?[,;.)]"),
        away=re.compile(rf"(?i)\bà {_ABOUT}$"),
    ),
    callings=MappingProxyType(paired("kg.lang.fr", "titles.tsv")),
    heading="minister",
    posts=frozenset(["fauteuil", "fonction", "fonctions", "mandat", "poste", "rang", "siège", "titre"]),
    helm=frozenset({"barre", "commandes", "direction", "présidence", "tête"}),
    bids=frozenset({"campagne", "candidature", "liste"}),
    likening=frozenset({"comme", "qualité de", "tant que", "tant qu'"}),
    fleeing=frozenset(_FLEEING.split()),
    freed=frozenset(_FREED.split()),
    passing=frozenset(_PASSING.split()),
    contests=MappingProxyType(dict.fromkeys(("présidentielle", "présidentiel"), "président")),
    sums=frozenset(_SUMS.split()),
    fines=frozenset({"amende", "astreinte", "pénalité"}),
    expecting=MappingProxyType(
        {
            **_told_as(Status.PLANNED, "", "concerner", "être attendu", "être à prévoir", "menacer"),
            **_told_as(Status.PLANNED, "", "plan de départs", "plan de départs volontaires", "plan social"),
            **_told_as(Status.PLANNED, "Spending", "budgéter", "promettre", "se engager"),
            **_told_as(Status.POSSIBLE, "", "briguer", "briguer la présidence", "encourir", "risquer"),
            **_told_as(Status.POSSIBLE, "", "disparu", "être porté disparu"),
            **_told_as(Status.POSSIBLE, "Death", "disparaître"),
            **_told_as(Status.POSSIBLE, "Spending", "réclamer"),
            **_told_as(Status.POSSIBLE, "Meeting", "convier", "inviter"),
        }
    ),
    staging=frozenset({"convoquer", "disputer", "organiser", "programmer", "prévoir", "tenir"}),
    occurring=OCCURRING,
    bodily=frozenset({"Accident", "Attack", "Death", "Injury"}),
    bodiless=BODILESS,
    figuring=FIGURING,
    bearing=MappingProxyType(
        {
            **dict.fromkeys(_TAKING_PLACE, _HELD),
            **dict.fromkeys(_BEGINNING, _BEGUN),
            **dict.fromkeys(_LASTING, _LASTED),
            **dict.fromkeys(_AMOUNTING, frozenset({"Election", "Investment", "Spending"})),
            **dict.fromkeys(("rassembler", "réunir"), frozenset({"Competition", "Protest"})),
        }
    ),
    carrying=CARRYING,
    fields=FIELDS,
    idle=_idle(),
    units=frozenset({*NUMBERS.units.values(), "%"}),
    spells=frozenset({"année", "journée", "mois", "saison", "semaine", "soirée", "trimestre"}),
    terms=frozenset({"exercice", "mandat", "saison"}),
    rescuers=frozenset({"pompier", "sapeur-pompier", "secouriste"}),
    durations=NUMBERS.durations,
    empty=frozenset(
        {"ce", "cela", "ça", "qui", "que", "rien", "tout", "celui", "autre", "un", "lieu", "fois", "magnitude"}
    ),
    weights={sign: float(weight) for sign, weight in read_table("kg.lang.fr", "ranks/telling.tsv")},
    casting=_casting(),
    grammar=GRAMMAR,
    personal=frozenset(
        {"je", "nous", "vous", "il", "elle", "ils", "elles", "on", "lui", "eux", "l'", "le", "la", "les"}
    ),
    breaking=frozenset({"qui", "que", "dont", "où"}),
    governors=frozenset({"pouvoir", "devoir", "permettre", "aller", "venir", "vouloir", "falloir", "faire"}),
    leads=("que ", "qu'", "qu’", "de ", "d'", "d’", "pour ", "afin de ", "afin d'", "à "),
    article=re.compile(
        r"(?i)^(?:l'|d'|les? |la |une? |du |des |de l'|de la |de |aux? |ses? |son |sa |leurs? |ces? |cette |cet )+"
    ),
    sense=_sense(),
)
