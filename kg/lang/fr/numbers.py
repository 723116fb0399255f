"""French words for quantities: number words, units, currencies, bounds, rates."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from babel import Locale
from babel.numbers import get_currency_name

from kg.lang.base import entries, read_table
from kg.lang.fr.grammar import GRAMMAR
from kg.lang.numbers import Numbers

if TYPE_CHECKING:
    from collections.abc import Mapping

_PACKAGE = "kg.lang.fr"
_LOCALE = Locale("fr")


def _words(kind: str) -> Mapping[str, str]:
    return entries(_PACKAGE, "numbers.tsv", kind)


def _integers(kind: str) -> Mapping[str, int]:
    return MappingProxyType({word: int(value) for word, value in _words(kind).items()})


def _units(kind: str) -> Mapping[str, str]:
    return entries(_PACKAGE, "units.tsv", kind)


def _currencies() -> Mapping[str, str]:
    """Babel's names of every currency, singular and as written after two, and over them the press's own."""
    names = {
        get_currency_name(code, count=count, locale=_LOCALE).lower(): code
        for code in sorted(_LOCALE.currencies)
        for count in (2, 1)
    }
    names |= {row[0]: row[1] for row in read_table(_PACKAGE, "currencies.tsv") if len(row) == 2}
    return MappingProxyType(names)


def _homes() -> Mapping[str, Mapping[str, str]]:
    """For the currency that a bare name stands for (« peso »), what it is where a place is spoken of."""
    names = _currencies()
    stands = {code: names[first] for name, code in names.items() if " " in name and (first := name.split()[0]) in names}
    homes: dict[str, dict[str, str]] = {}
    for place, code in {**_words("local"), **_words("home")}.items():
        homes.setdefault(stands.get(code, code), {})[place] = code
    west, central = names["franc cfa"], "XAF"
    homes[west] = {place: code for place, code in homes[stands[west]].items() if code in {west, central}}
    return MappingProxyType({code: MappingProxyType(places) for code, places in homes.items()})


def _coins() -> Mapping[str, tuple[str, str]]:
    rows = read_table(_PACKAGE, "currencies.tsv")
    return MappingProxyType({row[0]: (row[1], row[2]) for row in rows if len(row) == 3})


NUMBERS = Numbers(
    code="fr",
    spelled=frozenset(_words("spelled")),
    scales=_integers("scale"),
    shorts=_integers("short"),
    collectives=_integers("collective"),
    tens=frozenset(
        {"dizaine", "vingtaine", "trentaine", "cinquantaine", "soixantaine", "centaine", "millier", "douzaine"}
    ),
    large=frozenset({"million", "milliard"}),
    vague=frozenset(_words("vague")),
    fractions=_words("fraction"),
    bounds=_words("bound"),
    tails=_words("tail"),
    untailed=r"(?<!au moins)(?<!au plus)\s*(?:de |d'|des )",
    rates=_words("rate"),
    regular=_words("regular"),
    units=_units("word"),
    symbols=_units("symbol"),
    currencies=_currencies(),
    coins=_coins(),
    homes=_homes(),
    grouping=MappingProxyType({"FRF": "CHF"}),
    everywhere=frozenset({"USD", "GBP"}),
    former="FRF",
    plurals=MappingProxyType({row[0]: row[1] for row in read_table(_PACKAGE, "plurals.tsv")}),
    endings=((r"eaux$", "eau"), (r"aux$", "al"), (r"(?<=[^s])s$", "")),
    compounds=frozenset(row[0] for row in read_table(_PACKAGE, "compounds.tsv")),
    labels=frozenset(_words("label")),
    anaphors=frozenset(_words("anaphor")),
    idioms=frozenset(_words("idiom")),
    invariable=frozenset(_words("invariable")),
    plain=frozenset(_words("plain")),
    durations=frozenset(_words("duration")),
    denominators=frozenset(_words("denominator")),
    articles=frozenset({"un", "une"}),
    of=r"(?:de |d'|des )",
    between=r"\b(?:entre|de)\s+(?:les )?$",
    to=r"(?:\s*(?:à|et|ou|-|–)\s*(?:de |d')?)",
    out_of=r"(?:\s+(?:de |d'|des |du )[^\W\d][\w-]*|\s+[^\W\d]+[sx])?\s+sur\s+",
    single=r"(?:\bseule?|\bunique)\s",
    absent=r"\b(?:pas|sans)(?: [^\W\d]+){0,2} $",
    reckoned=r"\b(?:chiffr|évalu|estim|port|fix|limit|ramen|ramèn)\w*\s+(?:\w+ )?(?:à|entre) (?:[\w ]{0,24} et )?"
    r"(?:environ |près de |plus de |quelque )?$",
    apiece=r"(?:^|\W)(?:le|la|l'|un|une|chaque|du|au) ?(?P<per>{measure})(?!\w)"
    r"[^.;:()«»]{0,60}?\b(?:coût|pay|pai|vend|cot|val[au]|vau|revien|rev[iî]n|factur|achet|affich|grimp|bondi|"
    r"clôtur|termin|échang|s'établi|atteint)\w*[^.;:()«»\d]{0,40}$",
    per=r"\s*(?:/\s?|par\s+)(?P<per>[^\W\d][\w-]*(?!')(?:\s+(?:carré|cube))?)",
    over=r"\s+(?:au |à l')(?P<per>kilomètre carré|km²|mètre carré|m²|mètre cube|m³|hectare|litre|kilo|kilomètre|"
    r"mètre)(?!\w)",
    each=r"\s+(?:le|la|l'|du(?= (?:m2|m²|m3|m³|mètre|kilo|kg|litre|gramme|km|kilomètre|quintal|stère|baril)\b)"
    r"|de l'(?=(?:heure|hectare|once)\b))\s?(?P<per>[^\W\d][\w-]*(?:\s+(?:carré|cube))?)",
    count_of=r"(?:nombre|total|effectif|suppression|création|destruction)s?\s+(?:de |d'|des )(?P<noun>[^\W\d][\w-]*)",
    moving=r"(?<!une )(?<!la )(?<!en )(?<!sa )(?<!leur )(?<!cette )"
    r"(?:\b(?:pass|tomb|descend|réduit|porté|relev(?!\w*\s+des\b)|ramen|ramèn|abaiss)"
    r"|(?<!devrait )(?<!devraient )(?<!pourrait )(?<!pourraient )(?<!va )(?<!vont )"
    r"\b(?:grimp|bondi|recul|chut|baiss|augment|mont))\w*\s+(?:\w+ ){0,4}(?<!partir )de\s+$",
    falling=r"\b(?:descend|réduit|abaiss|recul|chut|baiss|diminu)\w*\s+(?:\w+ ){0,2}de\s+$",
    half=r"\s+et (?:demie?|(?P<quarter>(?<=heure et )quart|(?<=heures et )quart))(?!\w)",
    cents=r"(?<=[sc])\s(?P<hundredths>\d\d)/100e?(?!\w)"
    r"|\s(?:et )?(?P<bare>\d{1,2}|{number}) (?:cents|centimes)(?=\s*[.,;:!?)]|$"
    r"|\s+(?:le|la|l'|par|pour|en|contre|à)\b)"
    r"|\s?(?:et )?(?P<rest>\d{2}|(?<=[\d ]s )\d{3})(?!\d|[.,]\d|\s?(?:%|€|\$|"
    r"(?!(?:et|devant|contre|à|pour|en|dans|sur|derrière|d'avance|de (?:retard|haut|long|large|profond)\w*"
    r"|du|des|de la|de l['’])\b)"
    r"[^\W\d]))"
    r"|\s(?P<spelled>(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)s?(?:[- ](?:et[- ])?(?:une?|deux|trois|"
    r"quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize))?|dix|douze|quinze)"
    r"(?=\s+(?:et|devant|contre|à|pour|en|dans|de|du)\b|\s*[.,;:!?)]|$)",
    pronoun=r"\b(?:ils|elles) (?:sont|étaient|seraient|seront)\s+(?:\w+\s+){0,2}$",
    picked=r"\bparmi (?:les|ces|ses|leurs|nos|vos) (?:(?:\d[\d ]*|{number}) )?"
    r"(?P<noun>(?!plus\b|moins\b)[^\W\d_]+[sx])\b"
    r"(?: [^\W\d][^.;:()«»,\d]{0,40})?, "
    r"(?:(?:au moins|environ|plus de|près de|seuls?|seulement) )?$",
    gathered=r"\s+(?P<march>à (?:défiler|manifester|marcher)\b|"
    r"(?:selon|d'après) (?:la préfecture|la police|les organisat))"
    r"|\s+à (?:se |s'|y )?[^\W\d]+(?:er|ir|re)\b",
    anybody="personne",
    marcher="manifestant",
    others=r"\s+(?:(?:autre|nouveau|nouvelle|dernière?|premi[eè]re?|suivante?|restante?|principale|principau)[sx]?"
    r"|d'entre (?:eux|elles)|"
    r"(?:(?:ne|se|y|en|les?|la|leur|lui) |[nsyl]'(?:en |y )?)*(?:sont|ont|étaient|avaient|seraient|auraient|seront|"
    r"auront)|seulement|selon|d'après|côté|de (?:plus|moins|mieux))"
    r"\b(?!\s+(?:jour|mois|an|fois))",
    named=r"\b(?:\d+(?:e|ème|er|re)|(?:niveau|catégorie|échelon|stade|classe) \d+) sur $|\(\+$"
    r"|\b(?:le|la|du|au|ce|cette|d[eu] la|une?|son|sa|notre|votre)\s+$",
    drawn="partout",
    always=r"(?:(?<=heure)|(?<=heures)|(?<=jours)|(?<=[\d ][hj]))\s+sur\s+(?:sept|7|24|vingt-quatre)\b"
    r"|\s+sur\s+une échelle\b",
    none=frozenset({"aucun", "aucune"}),
    nearby=frozenset(_words("nearby")),
    doubtful=frozenset({"livre", "livres", "couronne", "couronnes"}),
    owners=frozenset({"ses", "ces", "leurs", "nos", "mes", "vos", "les"}),
    uncounted=frozenset(_words("uncounted")) | frozenset(_words("fraction")),
    vote="voix",
    tally=r"\bvoix contre (?:seulement |à peine )?$"
    r"|\b(?:vot|adopt|approuv|entérin|rejet|repouss)\w*[^.;:()«»\d]{0,24} (?:à|par) \d+ contre $",
    opposed=r"\b(?:pour|contre)\s*(?:,|et)\s*$"
    r"|\b(?:vot|adopt|approuv|entérin|rejet|repouss)\w*[^.;:()«»\d]{0,24} (?:à|par) $",
    multiplied=r"\bmultipli\w+ par (?:près de |plus de |environ )?$",
    fold="fois",
    pro=r"\s+(?:voix )?(?:pour\s*(?:,|et)\s*[\w ]{1,24}\s(?:voix )?contre"
    r"|contre\s*(?:,|et)\s*[\w ]{1,24}\s(?:voix )?pour)\b",
    con=r"\s+(?:voix )?(?:contre|pour(?=\s*[.,;)]|$))\b",
    among_them=r"\s+d'entre (?:eux|(?P<women>elles))\b",
    ranked=r"\b(?:\d+(?:e|è?me|ère?|re)|[^\W\d][\w-]*ième) (?P<noun>[^\W\d_]+)\b",
    versus=r"\bcontre (?:plus de |près de |environ |quelque |seulement |à peine )?$",
    harms=frozenset(_words("harm")),
    deeds=frozenset(_words("deed")),
    struck=r"\b(?:la mort d'|coût\w+ la vie (?:à|d')|tu(?:é|er|ant|ent)|bless(?:é|er|ant)) ?(?:au moins )?$",
    victims=frozenset({"personne"}),
    toll=frozenset(word for word, alone in _words("harm").items() if alone),
    sums=frozenset(_words("sum")),
    within=r"\s+(?:de |d')(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b",
    part_of=r"\s+(?:des|du|de (?:la|l'|ses|ces|leurs?|sa|son|cette|cet?|notre|nos)|d'entre)\b",
    together=r"\btou(?:s|tes) $",
    row=r"(?:\s+[^\W\d]+)?\s+et\s+(?:à |de |d')?",
    alternative=r"\s*(?:et|ou|-|–)\s*",
    alone=r"(?=\s+(?:d[eu] (?:moins|plus)\b|à (?:cel|ceu)|seulement|environ|à peine|par l[ea']|par un|en|depuis|d'ici|"
    r"au moins|au plus)|\s*(?:[.,;:!?)»]|$))",
    peopled=r"\bpopulation\b(?! (?:active|carcérale))[^,;:]{0,60}$",
    soul="habitant",
    tied=r"\s+(?:de finale|d'heure|de siècle)",
    parcelled=r"(?<!majorité )(?<!règle )\b(?:les|des|aux) $",
    third=r"\b(?:par|avec|à|chez|sans|dans|contre|ou|entre) $",
    denied=r"\b(?:ne |n').{1,20}\bpas (?:[^\W\d]+ ){1,2}(?:plus|moins) (?:de |d')(?:la |les? )?$"
    r"|\b(?:ne |n')(?:peu|pourr|doi|devr|saur)\w* (?:plus |jamais )?(?:dépasser|excéder) (?:les? )?$",
    numbering=r"\bau nombre (?:de |d')(?:une? |environ |quelque |près de |près d'une )?$",
    copula=r"\b(?:sont|étaient|seraient|seront) (?:(?:environ|quelque|près de|plus de|au moins|encore|déjà|"
    r"aujourd'hui|désormais|maintenant|au nombre de) )*$|, (?:tous |toutes )?au nombre de $",
    taken="en",
    divisor=r"\bpar $",
    halved=r"(?=[bglmp])(?:(?<=\bde )(?P<all>moitié)(?!\w| moins| plus| prix|-)|(?<!\bà )"
    r"\b(?:la|bonne|petite|grosse) (?P<half>moitié)(?:{part_of}|{alone})"
    r"|(?:(?<=dont )|(?<=dont plus de )|(?<=dont près de )|(?<=dont environ ))la (?P<rest>moitié)(?= )"
    r"|\b(?:plus|moins|près) du (?P<part>tiers|quart)(?:{part_of}|{alone}))",
    entire=r"\s+(?:tout )?(?:entière?|complète?|pleine?)\b|\s+(?:avant (?:la|le|l'|que|de|son|sa|leur)\b|"
    r"plus t(?:ard|ôt)\b|de (?:silence|retard|moins|plus)\b|d'avance\b)",
    sixtieths=MappingProxyType({"h": "min", "min": "s"}),
    minute="min",
    decimals=_integers("decimal"),
    portion=r"\s+(?:(?P<half>demi)(?:es)?-|(?P<share>quart)s? (?:de |d'))(?P<unit>{divided})s?(?!\w)",
    portions=MappingProxyType({"demi": 2, "quart": 4}),
    divided=MappingProxyType({"heure": ("min", 60), "siècle": ("an", 100), "point": ("point", 1)}),
    coordinated=r"\s*(?:,|et|ou|voire|à|-|–|des|de|sur(?: les)?|parmi les|x|×)\s*"
    r"(?:(?:et|voire|même|parfois|localement) )*(?:de |d'|à |ses |ces |leurs |nos )?",
    periodic=MappingProxyType(
        {w: per for w, per in _words("rate").items() if w.startswith(("annuel", "mensuel", "hebdo", "horaire"))}
    ),
    level=r"de |d'|à ",
    ranging="entre",
    conjunction=r"\bet",
    hundredths=frozenset({"m", "s"}),
    openers=frozenset({"et", "de", "des", "les", "ses", "ces", "avec", "aux", "d'"}),
    adverbs=("ement", "amment", "emment", "lument"),
    grade="magnitude",
    glued=r"h(?=[0-5]\d(?:(?!\w)|\s?mi?n))|m(?=\d\d(?!\w))",
    minutes=r"\s?(?:et )?(?P<rest>[0-5]?\d|{number})\s?(?:min(?:utes?)?|mn)(?![^\W\d])"
    r"|\s(?P<spelled>dix|quinze|vingt|trente|quarante|quarante-cinq|cinquante)"
    r"(?=\s+(?:avant|après|de|par|pour|plus|en|dans|et|à|sur)\b|\s*[.,;:!?)]|$)"
    r"|\s?(?P<bare>[0-5]\d)(?!\w|[.,]\d|\s?(?:s|sec)\b)",
    seconds=r"\s?(?:et )?(?P<rest>[0-5]?\d|{number})\s?(?:s|sec|secondes?)(?!\w)"
    r"(?:\s(?:et )?(?P<part>\d{1,3}|{number})(?: |(?=/))(?P<share>dixièmes?|centièmes?|millièmes?|/100?e?)(?!\w))?"
    r"|\s?(?P<bare>[0-5]\d)(?!\w|[.,]\d|\s+(?!(?:d'avance|de (?:retard|mieux|moins|plus)|derrière|l'|le|la|les|sur|"
    r"devant|à|au|et|contre|pour)\b)[^\W\d])",
    split=r"\s+(?P<share>(?:centièmes?|millièmes?)(?= de seconde| du| de l[a']| d'avance| de retard| de mieux"
    r"| de moins| de plus|"
    r"\s*(?:[.,;:)]|$))|dixièmes?(?= de seconde| d'avance| de retard| de mieux| de moins|\s*(?:[.,;:)]|$)))"
    r"(?: de secondes?)?",
    timed=r"(?:(?P<high>\d{1,2})\s?[h:]\s?)?(?P<middle>\d{1,2})(?:\s?'\s?|(?<=h\d\d):|:(?=[0-5]\d\.\d\d(?!\d)))(?P<low>[0-5]\d)"
    r"(?:(?:\s?(?:''|[\"″”])|(?<=:\d\d)\.)\s?(?P<part>\d{1,3})?)?"
    r"(?!\w)|(?P<alone>\d{1,2})(?:(?:''|[\"″”])(?P<share>\d{1,3})(?!\w)|''|″)",
    raced=r"(?:(?<=\ben )|(?<=\btemps de )|(?<=\bchrono de ))\d{1,2}[.,]\d\d(?=\s*(?:[;:(]|[.,)](?!\d)|$)"
    r"|\s(?:devant|contre|en|sur|à|au|aux|lors|dans|et|avec|derrière|alors|mais|pour)\b)",
    minus=r"[\s(][-−]$"
    r"|(?:\(|\b(?:à|de|par|jusqu'à|environ|fait|fera|faisait|affich\w+) )[-−–] $"
    r"|(?:[:,(]|\b(?:à|et|de|jusqu'à|faisait|fait|fera|atteint"
    r"|affich\w+|indiqu\w+|marqu\w+)) moins $",
    placed=r"\s+(?:en|au|aux|à|dans|chez)\s*(?:la |les? |l')?(?-i:[A-ZÉÎ])",
    made_of=r"\s+(?:d'|de |en )(?:or|argent|bronze|vermeil|platine|cuivre|acier|fer|bois|verre|pierre)(?!\w)",
    entitling=r"[^\W\d_] (?-i:Les|Aux) $",
    holder=r"(?:[,;]|\bet) (?:(?:l[ae] |les |l')(?-i:[A-ZÀ-Ý])|(?:son|sa|ses|leurs?) [^\W\d])"
    r"[^.,;:()«»\d]{0,40} ",
    sized=r"\b(?:haut|large|long(?:ue)?|profond|épais(?:se)?)e?s? de $",
    percented=r"\s?\(\s?\d{1,2}(?:[,.]\d+)?\s?%",
    slashed=r"(?P<part>[1-9])/(?<![\w.,/-]\d/)(?P<whole>[2-9]|10){part_of}",
    among=r"\b(?:dont|notamment|y compris|parmi (?:lesquels|lesquelles|eux|elles)) (?:au moins |environ |plus de )?$",
    against=r"\b(?:contre|après|puis|à) $",
    costing=r"\b(?:apport\w+|pa[iy]\w+|rembours\w+|inject\w+|invest\w+|débours\w+|débloqu\w+|coût\w+|vers(?:er|é|e|era)|empoch\w+|financ\w+|"
    r"consacr\w+|devis\w+|dot(?:é|ation)|trouv\w+|dépens\w+|rapport(?:e|é|era|er)|lev(?:er|é|ée)|amende|budget|déficit|dette|montant|coût|prix|facture|bénéfice|perte|investissement|prêt|aide|"
    r"enveloppe|somme|crédit|don|économie|chiffre d'affaires|excédent|capital|subvention|dépense|recette)s?\b.{0,30}$",
    purse=r"(?:(?<=[\d.,s])|(?<=million)|(?<=milliard))\s?(?:€|\$|d'euros|euros?|"
    r"(?:de )?(?:dollars?|francs?|pesos?|dinars?|dirhams?|roubles?|yens?))(?!\w)",
    once=frozenset(
        {
            "jour",
            "journée",
            "année",
            "point",
            "degré",
            "minute",
            "seconde",
            "livre",
            "are",
            "bar",
            "baril",
            "boisseau",
            "once",
            "mille",
            "cheval",
            "quintal",
            "pourcentage",
        }
    ),
    linked=r"-et-|(?<=ingt|ente|ante|ille) et (?=une?\b|onze)|-| ",
    linking="-et-| et |-| ",
    elidable="(?:de |d')",
    partitives=frozenset({"de", "d'", "des"}),
    genitives=frozenset({"de", "d'", "du", "des"}),
    links=frozenset({"de", "d'"}),
    a=("un", "une"),
    the="le",
    semi="demi-",
    and_half=r"\s+et demi(?!\w)",
    bounded=r"(?:\s+(?:les|des|la|le)|(?<!ent)\s+(?:de|d'))?",
    heat="°C",
    arc="degré",
    bearing=r"\s?(?:nord|sud|ouest|de (?:latitude|longitude)|est(?=\s*(?:[,.;:)]|$)))\b",
    slanted=r"\b(?:angles?|pentes?|inclin\w+|pench\w+|gîte|rotations?|pivot\w+|basculé?\w*|dévi\w+|oblique\w*"
    r"|latitude|longitude)\b[^.;:,()\d]{0,24} (?:de|à|entre|jusqu'à) (?:plus de |près de |environ )?$",
    quaking=r"\b(?:séisme|tremblement de terre|secousse|réplique)s? (?:[^\W\d]+ )?(?:de |d')$",
    heads=frozenset(_words("head")) | frozenset(_words("harm")),
    stepped=r"\b(?:gagn|perd|recul|progress|hauss|baiss|abaiss|augment|diminu|céd|grignot|avance|retard|écart|repli|relev|"
    r"bond|chut|dégrad)\w*(?:[^.;:,]{0,24} d'|\s+(?:encore |déjà |presque )?)$|\bqu'$",
    steps=frozenset({"point", "cran", "degré"}),
    played=r"\b(?:gagn|men[aeé]|impos|batt|emport|perd|inclin|domin|score|victoire|défaite|succès|étrill|écras|surclass|nuls?\b|égalité|quitt)\w*"
    r"(?: [^.;:]{0,36})?$",
    first=r"(?<!\d )\b\d{1,3} à $",
    second=r" à \d{1,3}\b(?![ ,.]?\d)",
    set_off=r" (?:à|selon|d'après|au total|en tout|en|environ)\b|\s*[,.;)]",
    of_grade=r"s?(?:(?: [^.,;:()«»\d]{2,30}(?= [^\W\d]+ée?s? ))?(?:,? (?:comprise|située|portée|estimée|évaluée|"
    r"réévaluée|mesurée|établie|supérieure|inférieure|égale)s?(?: ou égales?)?)?(?: (?:de|à|entre))?"
    r"(?: (?:au moins|plus de|près de|environ|presque))?| d'(?:environ)?)?",
    marked=r"\b(?P<noun>notes?|indices?|scores?|coefficients?|quotients?)(?: [^\W\d]+){0,2}? "
    r"(?:compris|supérieur|inférieur|égal)e?s?(?: ou égale?s?)? (?:(?:entre|à) )?$",
    instead=r"\b(?:au lieu|à la place|plutôt que) (?:des? |d')?$",
    coordinates=r"[+\d](?:(?:(?<=(?<![\d,.])\+)\d{2} ?(?:\(0\) ?)?[1-9](?:[ .-]?\d\d){4}"
    r"|(?<=(?<![\d,.])\+)\d{1,3}(?:[ .-]\d{2,4}){3,5}"
    r"|(?<=(?<![\d,.])0)(?:[1-9](?:[ .-]?\d\d){4}| ?[89]\d\d(?: ?\d{2,3}){2,3}))(?!\d)"
    r"|(?<=\d)\d{0,2}(?:[.,]\d+)?\s?°\s?(?:\d{1,2}(?:[.,]\d+)?\s?['’′](?:\s?\d{1,2}(?:[.,]\d+)?"
    r"\s?(?:[\"″”]|''|′′)?)?(?:\s?[NSEWO]\b)?|[NSEWO]\b)"
    r"(?:\s?/\s?-?\d{1,3}[.,]\d+[,;]\s?-?\d{1,3}[.,]\d+)?)",
    graded_by=r"\s+(?:de magnitude\b(?! (?:\d|supérieur|inférieur|compris|égal|entre|d'))"
    r"|(?:degrés? )?sur l'échelle (?:ouverte )?de richter\b)",
    articled="(?:le |un )?",
    being="(?:soit )?",
    aged="an",
    spread="sur",
    by="par ",
    turned=r"\s+(?:derni|proch|pass|précéd|suiv|écoul|d'a|\d)",
    definite=("l'", "la ", "le "),
    hyphened=r"-((?!(?:là|ci|t)\b)[^\W\d_]{2,})(?![\w-])",
    peoples=("ais", "ois"),
    grammar=GRAMMAR,
)
