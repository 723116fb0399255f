"""French words for claims, from ``speech.tsv``."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import before_any_of, read_table
from kg.lang.fr import formulas, wares
from kg.lang.fr.grammar import GRAMMAR
from kg.lang.speech import Cue, Speech, Tense
from kg.terms import Stance

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROWS = tuple(read_table("kg.lang.fr", "speech.tsv"))

_PREFIXES = ("ex-", "vice-")


def _phrase(words: str, stance: str, takes: str) -> tuple[str, Cue]:
    first, *rest = words.replace("s'", "se ", 1 if words.startswith("s'") else 0).replace("'", "' ").split()
    lead = ""
    if first in {"se", "en", "y"}:
        lead, (first, *rest) = first, rest
    return first, Cue(Stance(stance), frozenset(takes.split(",")), tuple(rest), lead)


# The tables that each word is looked up in are fixed by their type alone, as in kg.frozen.
def _forms() -> Mapping[str, tuple[tuple[str, Tense], ...]]:
    found: dict[str, list[tuple[str, Tense]]] = {}
    for form, verb, tense in read_table("kg.lang.fr", "forms.tsv"):
        found.setdefault(form, []).append((verb, Tense(tense)))
    return {form: tuple(verbs) for form, verbs in found.items()}


def _verbs() -> Mapping[str, tuple[Cue, ...]]:
    found: dict[str, list[Cue]] = {}
    for words, part, stance, takes in _ROWS:
        if part in {"verb", "phrase"}:
            verb, cue = _phrase(words, stance, takes)
            found.setdefault(verb, []).append(cue)
    for cues in found.values():
        cues.sort(key=lambda cue: (-len(cue.tail), not cue.lead))
    return {verb: tuple(cues) for verb, cues in found.items()}


def _words(part: str) -> frozenset[str]:
    return frozenset(row[0] for row in _ROWS if row[1] == part)


_CALLED = ("appelé", "baptisé", "dénommé", "intitulé", "nommé", "rebaptisé", "sous-titré", "surnommé", "titré")

# Titles before a name; the lemmatiser leaves their points.
_HONORIFICS = frozenset(
    {"m.", "m", "mm.", "mme", "mmes", "mlle", "me", "dr", "pr", "mgr", "monsieur", "madame", "maître"}
)


def _speakers() -> frozenset[str]:
    """Nouns for who may speak: those of the lexicon, and every noun, function or head of a body elsewhere."""
    found = set(_words("person") | _HONORIFICS)
    for masculine, feminine, kind, _ in read_table("kg.lang.fr", "nouns.tsv"):
        found |= {masculine, feminine} - {"-"} if kind in {"person", "organization"} else set()
    found |= {form for form, role in read_table("kg.lang.fr", "titles.tsv") if role != "award" and " " not in form}
    found |= {prefix + noun for noun in found for prefix in _PREFIXES}
    return frozenset(
        found | {row[0].lower() for row in read_table("kg.lang.fr", "heads.tsv") if row[1] == "organization"}
    )


def _seated() -> frozenset[str]:
    kinds: dict[str, set[str]] = {}
    for masculine, feminine, kind, _ in read_table("kg.lang.fr", "nouns.tsv"):
        for noun in {masculine, feminine} - {"-"}:
            kinds.setdefault(noun, set()).add(kind)
    return frozenset(noun for noun, found in kinds.items() if found == {"organization"})


def _broader() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for wide, narrow in read_table("kg.lang.fr", "wider.tsv"):
        found.setdefault(wide, set()).add(narrow)
    return MappingProxyType({wide: frozenset(narrow) for wide, narrow in found.items()})


_PERSON = frozenset({"pour"})
_WHOLE = re.compile(
    r"(?:à|de) (?:ses|leurs|son|leur) .+|.*\b(?:de|des) sources? .+|à (?:l'|les )(?:en croire|entendre)"
)


def _source(words: str) -> str:
    """``words`` as a pattern; a last « de » in all its forms."""
    found = re.escape(words).replace(r"\ ", r"\s")
    if words.endswith((" de", "de source", "de sources")) or words == "de":
        return re.sub(r"de$", r"(?:de|du|des|d')", found)
    return found


def _sources() -> re.Pattern[str]:
    words = sorted(_words("source"), key=lambda phrase: (-len(phrase), phrase))
    whole = [_source(phrase) for phrase in words if _WHOLE.fullmatch(phrase)]
    person = [_source(phrase) for phrase in words if phrase in _PERSON]
    other = [_source(phrase) for phrase in words if phrase not in _PERSON and not _WHOLE.fullmatch(phrase)]
    return re.compile(
        rf"(?<![\w'-]){before_any_of(words)}(?:(?P<whole>{'|'.join(whole)})|{'|'.join(other)}|(?P<person>{'|'.join(person)}))(?:(?<=')|(?![\w-]))",
        re.IGNORECASE,
    )


SPEECH = Speech(
    verbs=_verbs(),
    forms=_forms(),
    nouns=MappingProxyType({row[0]: Stance(row[2]) for row in _ROWS if row[1] == "noun"}),
    people=_speakers(),
    measures=_words("measure"),
    verdicts=_words("verdict"),
    makers=wares.MAKERS | wares.RENDERING,
    works=_words("work"),
    bodies=frozenset({"agency", "association", "band", "company", "culture", "media", "party", "union"}),
    vehicles=_words("vehicle"),
    entitled=frozenset(f"{word}{end}" for word in _CALLED for end in ("", "e", "s", "es")),
    featuring=frozenset({"dans", "par"}),
    within=frozenset({"dans", "sur", "en"}),
    polls=frozenset({"sondage"}),
    offering=frozenset({"proposer"}),
    offers=wares.OFFERS,
    groups=_words("group"),
    palaces=frozenset({"beauvau", "bercy", "kremlin", "matignon", "vatican", "élysée"}),
    seated=_seated(),
    indefinite=frozenset(
        {"un", "une", "certains", "certaines", "plusieurs", "beaucoup", "d'autres", "autres", "aucun"}
    ),
    toward=frozenset({"à", "au", "aux", "auprès", "devant"}),
    settings=frozenset({"après", "avant", "dans", "depuis", "lors", "pendant", "sur"}),
    mental=frozenset(
        {
            *("accepter", "admettre", "attendre", "cacher", "comprendre", "compter", "considérer", "contester"),
            *("craindre", "croire", "démentir", "désirer", "dissimuler", "douter", "écarter", "estimer", "exclure"),
            *("imaginer", "juger", "nier", "penser", "souhaiter", "trouver", "voir", "vouloir"),
        }
    ),
    aspects=frozenset(
        {
            *(
                "aimer",
                "tenir",
                "vouloir",
                "souhaiter",
                "continuer",
                "commencer",
                "finir",
                "venir",
                "aller",
            ),
            *(
                "beau",
                "content",
                "contenter",
                "borner",
                "fier",
                "heureux",
                "plaire",
                "ravi",
                "empresser",
                "faire",
                "préférer",
            ),
            *("attacher", "efforcer", "employer", "entêter", "obstiner", "oser", "persister", "évertuer"),
            # participles that the model takes for adjectives
            *("contenté", "borné", "empressé"),
        }
    ),
    questioning=frozenset({"interroger", "interviewer", "questionner", "relancer", "interpeller", "solliciter"}),
    driving=frozenset({"contraindre", "devoir", "forcer", "obliger"}),
    owing="devoir",
    unfailing=frozenset({"cesse", "cesser", "hésiter", "lasser", "manquer", "oublier", "priver"}),
    habits=frozenset({"coutume", "habitude"}),
    wishes=frozenset({"souhaiter", "espérer", "vouloir"}),
    knowing=frozenset({"savoir", "tenir"}),
    learning=frozenset({"apprendre"}),
    sentencing=frozenset({"condamner"}),
    hiding=frozenset({"anonymat", "anonyme"}),
    registering=MappingProxyType(
        {
            "accuser": frozenset(
                {
                    *("perte", "recul", "baisse", "chute", "repli", "retard", "coup", "déficit", "ralentissement"),
                    *("hausse", "écart", "manque", "réception", "diminution", "fatigue", "trou", "retrait", "moins"),
                    *("dégradation", "contraction", "différence", "décrochage", "contrecoup"),
                }
            )
        }
    ),
    wills=frozenset({"vouloir"}),
    calls=frozenset({"appeler", "inviter", "inciter", "exhorter", "encourager"}),
    votes=frozenset(
        {
            *("voter", "soutenir", "manifester", "vote", "grève", "manifestation", "rassemblement", "mobilisation"),
            *("boycott", "boycotter", "défiler"),
        }
    ),
    auxiliaries=frozenset(
        {
            *("a", "ont", "avait", "avaient", "aurait", "auraient", "ait", "aient", "eut", "eurent", "ayant", "avoir"),
            *("est", "sont", "était", "étaient", "serait", "seraient", "fut", "furent", "soit", "soient", "étant"),
        }
    ),
    passive=frozenset(
        {"est", "sont", "était", "étaient", "serait", "seraient", "fut", "furent", "soit", "soient", "étant", "sera"}
    ),
    slips=frozenset({"à"}),
    been=frozenset({"été", "être"}),
    clitics=MappingProxyType(
        {
            "se": "se",
            "s'": "se",
            "en": "en",
            "y": "y",
            **dict.fromkeys(("ne", "n'", "le", "la", "les", "l'", "lui", "leur", "nous", "vous", "me", "m'"), ""),
        }
    ),
    subjects=frozenset({"il", "elle", "ils", "elles", "qui", "on", "je", "j'", "nous", "ce", "c'", "cela"}),
    inverted=frozenset({"-il", "-elle", "-ils", "-elles", "-on", "-je", "-nous"}),
    faceless=frozenset({"on", "-on", "ce", "-ce", "c'", "ça", "cela", "ceci", "rien", "tout", "dont", "où", "y", "en"}),
    anybody=frozenset({"on", "-on"}),
    houses=frozenset({"à", "au", "aux", "chez", "côté", "auprès"}),
    sides=frozenset({"chez", "côté"}),
    each=frozenset({"chaque"}),
    dative=frozenset({"lui", "leur"}),
    who=frozenset({"qui"}),
    between="entre",
    single=frozenset({"un", "une"}),
    regardless="autant",
    wheres=frozenset({"où"}),
    shares=frozenset({"double", "triple", "quadruple", "moitié", "tiers", "quart"}),
    relative=frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"}),
    relating=frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel"}),
    stressed=frozenset({"lui", "elle", "eux", "elles", "également", "aussi"}),
    that=frozenset({"que", "qu'"}),
    asking=frozenset({"comment", "combien", "pourquoi"}),
    whether=frozenset({"si", "s'"}),
    comparing=frozenset(
        {
            *(
                "plus",
                "moins",
                "aussi",
                "autant",
                "autre",
                "autres",
                "même",
                "tel",
                "tels",
                "telle",
                "telles",
                "lors",
                "dès",
            ),
            *(
                "afin",
                "alors",
                "bien",
                "pour",
                "sans",
                "avant",
                "après",
                "parce",
                "pendant",
                "tandis",
                "jusqu'à",
                "depuis",
            ),
            *("puis", "ainsi", "tant", "sitôt", "aussitôt", "sauf", "outre", "selon", "à", "ce"),
        }
    ),
    ne=frozenset({"ne", "n'"}),
    deniers=frozenset({"pas", "jamais", "rien", "guère", "plus", "nullement", "point"}),
    nobody=frozenset({"aucun", "aucune", "nul", "nulle", "personne"}),
    places=frozenset({"dans", "chez", "en"}),
    nor=frozenset({"ni"}),
    likewise=frozenset({"ainsi"}),
    dreading=frozenset({"attendre", "craindre", "espérer", "prévoir", "redouter", "souhaiter"}),
    presenting=frozenset(
        f"{start} ce {that}"
        for that in ("que", "qu'")
        for start in (
            *("c' est", "voilà", "c' est du moins", "c' est en tout cas", "c' est aussi", "c' est notamment"),
            *("c' est également", "c' est d' ailleurs", "c' est exactement", "c' est précisément", "c' est bien"),
        )
    ),
    silent=frozenset(
        {
            *("conflit", "guerre", "crise", "affaire", "drame", "accident", "attentat", "attaque", "incident"),
            *("épisode", "succès", "échec", "victoire", "défaite", "élection", "grève", "pandémie", "épidémie"),
            *("chose", "situation", "scrutin", "événement", "vote", "actualité", "évolution", "contexte", "test"),
        }
    ),
    likening=frozenset({"comme", "que"}),
    completing=frozenset({"à", "de", "d'", "du", "des", "que", "qu'", "par", "pour", "contre", "au", "aux", "quant"}),
    judging=frozenset(
        {"saluer", "juger", "qualifier", "considérer", "décrire", "estimer", "dénoncer", "critiquer", "présenter"}
    ),
    moments=frozenset({"avant", "après"}),
    broader=_broader(),
    figures=frozenset({"chiffre", "nombre", "bilan", "total", "taux", "estimation"}),
    void=_words("void"),
    awards=frozenset(
        {
            "logement",
            "marché",
            "contrat",
            "licence",
            "mandat",
            "siège",
            "prix",
            "médaille",
            "trophée",
            "palme",
            "récompense",
            "distinction",
            "bourse",
            "note",
        }
    ),
    some=frozenset({"un", "une", "des", "de", "d'", "plusieurs", "quelques", "tout", "toute", "toutes", "tous"}),
    any=frozenset({"tout", "toute", "toutes", "tous"}),
    own=frozenset({"son", "sa", "ses", "leur", "leurs"}),
    proper=frozenset({"propre"}),
    telling=frozenset(
        {
            *("préciser", "donner", "avancer", "détailler", "citer", "nommer", "fournir", "indiquer", "dire", "autre"),
            *("entrer", "davantage", "plus", "s'étendre", "commenter", "expliquer", "fixer", "exclure", "confirmer"),
        }
    ),
    about=frozenset({"plus", "moins", "près", "environ", "quelque", "quelques", "une", "quelques-uns"}),
    much=frozenset({"assez", "autant", "beaucoup", "davantage", "moins", "plus", "trop"}),
    owned=frozenset({"à", "de", "d'", "du", "des", "que", "qu'", "au", "aux", "quant", "sur", "face", "contre"}),
    definite=frozenset({"le", "la", "les", "l'"}),
    staffed=frozenset({"les", "ses", "leurs"}),
    concerned=frozenset({"intéressé", "intéressée"}),
    postposed=frozenset({"dixit"}),
    sources=frozenset({"source"}),
    agencies=frozenset({"afp", "reuters", "ap", "belga", "ats", "dpa", "xinhua", "bloomberg", "efe", "ansa"}),
    same=frozenset({"même"}),
    suffered=MappingProxyType({"déplorer": frozenset({"blessé", "décès", "dégât", "disparu", "mort", "victime"})}),
    counsel=frozenset({"me", "maître"}),
    nearer=MappingProxyType({"celui-ci": "Masc", "celle-ci": "Fem", "ceux-ci": "Masc", "celles-ci": "Fem"}),
    nearer_ones=frozenset({"ceux-ci", "celles-ci"}),
    latter=frozenset({"dernier", "dernière", "derniers", "dernières"}),
    us=frozenset({"m'", "me", "moi", "nous", "vous", "t'", "te"}),
    viewing=("du point de vue", "aux yeux"),
    reporting=frozenset(
        {
            *("affirmer", "ajouter", "annoncer", "assurer", "conclure", "confirmer", "déclarer", "estimer"),
            *("expliquer", "faire", "indiquer", "préciser", "rapporter", "révéler", "signaler", "souligner"),
        }
    ),
    answering=frozenset({"contester", "démentir", "nier", "reconnaître", "rejeter", "récuser", "réfuter"}),
    charging=frozenset(
        {
            *("accuser", "condamner", "enquête", "examen", "inculper", "juger", "plainte", "poursuivre", "procès"),
            *("reprocher", "soupçon", "soupçonner", "suspecter", "viser", "écrouer"),
        }
    ),
    charges=frozenset(
        {
            *("accusation", "allégation", "critique", "fait", "faute", "hypothèse", "idée", "information", "piste"),
            *("responsabilité", "rumeur", "reproche", "soupçon", "thèse"),
        }
    ),
    figuring=frozenset({"attribuer", "chiffrer", "estimer", "imputer", "évaluer"}),
    voices=frozenset({"voix", "bouche", "entremise", "intermédiaire"}),
    fellows=_words("fellow"),
    ordinals=MappingProxyType({"premier": 0, "première": 0, "second": 1, "seconde": 1, "deuxième": 1}),
    grammar=GRAMMAR,
    counting=frozenset(
        {
            *("dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine"),
            *("soixantaine", "centaine", "millier", "million", "poignée", "majorité", "moitié", "tiers", "quart"),
            *("nombre", "partie", "minorité", "groupe", "plupart"),
        }
    ),
    cases=MappingProxyType(
        {
            "de-noun": GRAMMAR.ofs,
            "à-noun": GRAMMAR.tos,
            "contre": frozenset({"contre"}),
            "sur": frozenset({"sur"}),
            "quant": GRAMMAR.tos,
            "pour": frozenset({"pour"}),
            "par": frozenset({"par"}),
            "en": frozenset({"en"}),
        }
    ),
    regarding="quant",
    partitive=frozenset({"des"}),
    purpose=frozenset({"afin", "pour"}),
    conjoined=frozenset(
        {"afin", "alors", "après", "avant", "bien", "depuis", "dès", "parce", "pendant", "pour", "sans", "tandis"}
    ),
    wholly=frozenset({"ainsi", "tout"}),
    blamed="responsable",
    standing=frozenset({"être", "rester"}),
    prior="avant",
    year="an",
    meanwhile="alors",
    contrasting=frozenset({"contrairement"}),
    parting=frozenset({"tandis"}),
    whilst=frozenset({"quand"}),
    neuter=frozenset({"le", "l'"}),
    openers=frozenset({"qui", "que", "qu'", "où", "et", "mais", "car", "or", "dont", "donc", "ou"}),
    antecedents=frozenset({"ce", "ceux", "celui", "celle"}),
    standards=frozenset(
        {
            *("barème", "calendrier", "cas", "catégorie", "convenance", "critère", "modalité", "moyen"),
            *(
                "méthode",
                "méthodologie",
                "nomenclature",
                "norme",
                "procédure",
                "procédé",
                "protocole",
                "règle",
                "saison",
            ),
            *("rite", "schéma", "standard", "statut", "taille", "tradition", "usage", "âge"),
        }
    ),
    stakes=frozenset({"accusation", "défense"}),
    parties=MappingProxyType({"partie": "civile", "parties": "civiles"}),
    personal=frozenset(
        {"il", "elle", "ils", "elles", "on", "je", "nous", "j'", "celui-ci", "celle-ci", "certains", "beaucoup"}
    ),
    spokesmen=frozenset({"porte-parole", "porte-voix"}),
    mouthpieces=frozenset({"porte-parole", "représentant", "responsable", "délégué", "membre", "cadre", "élu"}),
    circles=frozenset({"entourage", "camp", "couloirs", "rangs", "milieux"}),
    adding=frozenset({"ajouter", "poursuivre", "conclure", "enchaîner", "continuer", "reprendre", "compléter"}),
    oneself=frozenset({"je", "j'", "nous", "moi"}),
    interviewing=frozenset({"conversation", "dialogue", "entretien", "interview", "rencontre"}),
    addressing=frozenset({"vous", "-vous", "votre", "vos"}),
    recorded=formulas.RECORDED,
    turning=formulas.TURNING,
    questioned=formulas.QUESTIONED,
    third=frozenset({"il", "elle", "ils", "elles"}),
    prefixes=_PREFIXES,
    issuing=frozenset(
        {
            *("avancer", "communiquer", "diffuser", "divulguer", "donner", "dresser", "délivrer", "faire", "fournir"),
            *("livrer", "publier", "présenter", "recueillir", "rendre", "réunir", "transmettre", "établir"),
        }
    ),
    relaying=frozenset(
        {
            *("citer", "commander", "consulter", "coordonner", "demander", "diriger", "découvrir", "dévoiler"),
            *("examiner", "exhumer", "financer", "lire", "mentionner", "obtenir", "relayer", "relire", "reprendre"),
            *("retrouver", "révéler", "saisir", "voir", "éplucher", "évoquer"),
        }
    ),
    representing=frozenset({"représenter"}),
    dating=frozenset({"le", "ce", "dans la nuit de"}),
    giving=frozenset({"par", "chez", "de", "d'", "du", "des"}),
    inserts=formulas.INSERTS,
    manner=formulas.MANNER,
    plea=formulas.PLEA,
    lapse=formulas.LAPSE,
    medium=formulas.MEDIUM,
    occasion=formulas.OCCASION,
    saying=formulas.SAYING,
    through=formulas.THROUGH,
    sites=frozenset({"à", "au", "aux", "en", "depuis"}),
    heard=formulas.HEARD,
    remark=formulas.REMARK,
    seconding=formulas.SECONDING,
    reading=formulas.READING,
    causing=formulas.CAUSING,
    prefacing=formulas.PREFACING,
    source=_sources(),
    abbreviation=re.compile(r"(?:(?<![\w°])(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|av|bd|cf|n°|[A-Z]))\.$"),
)
