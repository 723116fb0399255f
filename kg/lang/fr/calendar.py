"""French words for times: month and day names, ways to write a date, words that open or close a stretch."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import any_of, entries
from kg.lang.calendar import Calendar
from kg.lang.fr.expressions import EXPRESSIONS

if TYPE_CHECKING:
    from collections.abc import Mapping


def _words(kind: str) -> Mapping[str, str]:
    return entries("kg.lang.fr", "calendar.tsv", kind)


def _numbers(kind: str) -> Mapping[str, int]:
    return MappingProxyType({word: int(value) for word, value in _words(kind).items()})


_MONTHS = _numbers("month")
_WEEKDAYS = _numbers("weekday")
_SEASONS = _numbers("season")
_SHIFTS = _numbers("shift")
_UNITS = _words("unit")
_DIRECTIONS = _numbers("direction")
_DECADES = _numbers("decade")
_ORDINALS = _numbers("ordinal")
_ABOUTS = _numbers("about")
_MOVING = _numbers("moving")
_RANKS = _numbers("rank")
_SAMES = MappingProxyType(
    {
        word: (unit, int(number or 0))
        for word, value in _words("same").items()
        for unit, _, number in [value.partition(" ")]
    }
)
_QUARTERS = _numbers("quarter")
_AWAITED = _words("awaited")
_FEASTS = MappingProxyType(
    {
        word: (int(month), int(day))
        for word, value in _words("feast").items()
        for month, _, day in [value.partition("-")]
    }
)

_DAY = r"(?:1er|premier|0?[1-9]|[12]\d|3[01])"
# « lundi 3 »
_DATED = rf"(?:(?:{any_of(_WEEKDAYS)})\s+)?{_DAY}"
_YEAR = r"(?:1\d{3}|20\d{2})"
_DIRECTION = any_of(_DIRECTIONS)
_NUMBER = (
    r"(?:\d{1,3}|(?:(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    r"vingts?|trente|quarante|cinquante|soixante|cents?|mille)(?:-et-|[- ](?:et )?)?){1,16}(?<=\w))"
)
_RELATIVE = rf"(?:de )?(?:l'(?:an|année) (?:derni(?:er|ère)|prochaine?|passée?)|(?:de )?cette année|{_DIRECTION})"

PIECES = MappingProxyType(
    {
        "month": rf"(?P<month>{any_of(_MONTHS)})",
        "weekday": rf"(?P<weekday>{any_of(_WEEKDAYS)})",
        "season": rf"(?P<season>{any_of(_SEASONS)})",
        "shift": rf"(?P<shift>{any_of(_SHIFTS)})",
        "unit": rf"(?P<unit>{any_of(_UNITS)})",
        "half": r"(?P<half>\s+et demie?)?",
        "direction": rf"(?P<direction>{_DIRECTION})",
        "ordinal": rf"(?P<ordinal>{any_of(_ORDINALS)})",
        "decade": rf"(?P<decade>{any_of(_DECADES)})",
        "day": rf"(?P<day>{_DAY})",
        "days": rf"(?P<days>{_DATED}(?:\s*,\s*(?:le\s+)?{_DATED})*)",
        "year": rf"(?P<year>{_YEAR})",
        "number": rf"(?P<number>{_NUMBER})",
        "relative": rf"(?P<relative>{_RELATIVE})",
        "about": rf"une? (?P<about>{any_of(_ABOUTS)}) (?:de |d')",
        "part": r"(?P<part>matin|matinée|midi|après-midi|soir|soirée|nuit|aube)",
        "edge": r"(?P<edge>(?:tout |au |à la |en |le |la )?(?:début|fin|milieu)(?: (?:de|du|des|d'))?|"
        r"(?:dans le |au )?courant(?: (?:de|du))?|mi|à la mi|fin)",
        "feast": rf"(?P<feast>{any_of((*_FEASTS, *_MOVING))})",
        "weekdays": any_of(_WEEKDAYS),
        "ranks": any_of(_RANKS),
        "units": any_of(_UNITS),
        "month2": rf"(?P<month2>{any_of(_MONTHS)})",
        "same": rf"(?P<same>{any_of(_SAMES)})",
        "_day": _DAY,
        "_number": _NUMBER,
        "nearly": r"(?:environ|près de|presque|à peine|exactement|un peu (?:plus|moins) de)",
        "quarter": rf"\s+(?P<quarter>{any_of(_QUARTERS)})\b",
        "zone": r"(?:\s*(?P<zone>utc|gmt|tu|z)\b)?",
    }
)

CALENDAR = Calendar(
    code="fr",
    months=MappingProxyType({**_MONTHS, "sept": 9}),
    weekdays=_WEEKDAYS,
    seasons=_SEASONS,
    shifts=_SHIFTS,
    units=_UNITS,
    directions=_DIRECTIONS,
    decades=_DECADES,
    ordinals=_ORDINALS,
    sames=_SAMES,
    feasts=_FEASTS,
    abouts=_ABOUTS,
    moving=_MOVING,
    eves=frozenset(_words("eve")),
    ranks=_RANKS,
    nights=frozenset(_words("night")),
    quarters=_QUARTERS,
    pieces=PIECES,
    expressions=EXPRESSIONS,
    since=r"(?:depuis|pas avant|à partir|à compter|à dater)(?: (?:de|du|d'|des|le|la|les|l'))*(?: mois (?:de|d')"
    r")? ?(?:l'édition )?$",
    beyond=r"(?<!peu )(?<!juste )(?<!jour )(?<!jours )(?<!semaines )(?<!mois )(?<!an )(?<!ans )(?<!heures )"
    r"(?:après|passé|au-delà d[eu])(?: (?:l'année|le|la|ce))? ?$",
    daily=r",? (?:tous les jours |chaque jour )?(?:de|entre|dès|à|à partir de) ",
    listed=r", \d{4}\b",
    outset=r"\bdébut\b",
    until=r"(?:jusqu'|d'ici|(?<!peu )avant|jusque|au plus tard)"
    r"(?: ?(?:à|au|aux|en|vers|le|la|les|l'|fin|dans|de|du))* ?$",
    headed=r"(?:(?P<from>d[eu]|des|d')|à|aux?)(?: l')? ?",
    opening=r"(?<!\w)(?:de|du|d'|entre|depuis)(?: (?:le|la|l'|les|en))*(?: mois (?:de|d'))? ?$",
    joint=r"(?:\s*-\s*|,? (?:à|au|et|jusqu'à|jusqu'au|jusqu'en|aux)(?: (?:le|la|l'|en|celle de|celui d"
    r"e))?(?: mois (?:de|d'))? ?)$",
    at=r" \($|\s*,?\s*(?:à|vers|dès|avant|après|aux environs de|aux alentours de|"
    r"sur les coups de|autour de|peu après|peu avant|à partir de|de|"
    r"entre|,)?\s*$",
    on=r"\s*,?\s*(?:le|de ce|ce|du|de)?\s*$",
    habit=r"\b(?:\d+(?:er|e|ème)|premier|deuxième|second|troisième|quatrième|dernier|"
    r"chaque|les|des|tous les|un|certains|du|au|le) $",
    definite=r"\ble $",
    weekly=rf"\ble (?P<weekday>{any_of(_WEEKDAYS)})(?: (?:matin|après-midi|soir))?,? "
    r"(?:à|vers|dès|de|entre|à partir de) (?:\d{1,2} ?(?:h|heures?) ?(?:\d\d )?(?:à|et) (?:\d{1,2} ?h ?(?:\d\d )?et "
    r"(?:de (?:\d{1,2} ?h ?(?:\d\d )?à )?)?)?)?$",
    issue=re.compile(
        r"(?i)\b(?:re)?(?:lire|voir|cf\.?)(?: \w+)? (?:notre|nos) (?:édition|article|numéro|page)s?"
        r"(?: (?:de |du |des |d')?)?$"
        r"|\((?:re)?(?:lire|voir|cf\.?) [^().]{2,30} (?:du |de |des |d')$"
    ),
    during=r",? (?:dans|durant|pendant|au cours de) ",
    lasting=r"(?<!undi )(?<!ardi )(?<!redi )(?<!eudi )(?<!medi )(?<!anche )(?<!de )"
    r"(?<!entre )(?<!h )(?<!:)(?<!\ble )(?<!\bau )\b\d{1,2}\s+(?:à|ou)\s+$"
    r"|(?<!était )(?<!est )(?<!était un peu )(?<!est un peu )"
    r"\b(?:en|pendant|durant|plus|moins|près|dure|duré|durera|bout|chrono|temps|longue?s?)\s+(?:d[e'’]\s*)?$"
    r"|\b(?:en|dur\w+|met\w*|mis) [^.;:()]{1,24} (?:au lieu de|contre) $"
    r"|\b(?:pass(?:e|é|ent|er|a|ait|ant)|met(?:tent|tra|tront|trait|tait|taient)?|mis|rest(?:e|ent|é|ée|és|a|èrent|era|eront|ait|aient)|vol(?:e|é)|bouclé|marché|attendu|tenu|"
    r"couru|patienté)\s+$"
    r"|\b(?:trajet|durée|retard|marche|voyage|traversée|attente|entretien|discours|garde à vue|suspension)"
    r"(?: totale?| moyenne?| maximale?| record)? de $",
    limited=r"\b(?:limit|port|rédui|ramen|ramèn|estim|évalu|chiffr|plafonn|allong)\w*\s+(?:\w+ ){0,3}à\s+$"
    rf"|\b(?:de|d') ?(?!\d){_NUMBER}\s+à\s+$",
    sized=r"\w(?:é|ée|er|ant)s? de $"
    r"|(?<!\w)(?<!est )(?<!était )(?:une?|d'une?|son|sa|leur) (?:[^\W\d]+ ){1,3}de $"
    r"|\b(?:grève|délai|trêve|ultimatum|cessez-le-feu|débrayage|pause|vol|débat|prolongation|préavis|voyage|garde|"
    r"tranche|période|semaine|relais|visite|mobilisation|direct|couvre-feu)s? (?:[^\W\d]+ )?de $",
    spanned=r"(?<!\w)(?:un|une|d'une?) (?:[^\W\d]+ ){1,3}de $",
    upto=r"\s*(?:à|et|-|–|jusqu)(?!\w)",
    recurrent=rf"\b(?:(?:(?:tous|toutes) les|chaque) (?:[^\W\d]+ ){{1,3}}|du (?:{any_of(_WEEKDAYS)}) au "
    rf"(?:{any_of(_WEEKDAYS)}),? |les (?:{any_of(_WEEKDAYS)})s(?: et (?:{any_of(_WEEKDAYS)})s)?,? )"
    r"(?:à|vers|dès|de|entre) "
    r"(?:\d{1,2} ?(?:h|heures?) ?(?:\d\d )?(?:à|et) )?$",
    some=r"\b(?:une?|chaque|tous les) $",
    each=r"\b(?:chaque|tous les|(?:pour|comme|de|d['’]|en) ?une?) $",
    annual=r"\b(?:chaque année|tous les ans),? (?:(?:en|au|entre|de) (?:[^\W\d]+ (?:ou|et|à) (?:en )?)?)?$",
    amount=r"(?:plus de|moins de|près de|eur|usd|environ|quelque|quelques|(?<!depuis )au moins|jusqu'à|pas moins de|"
    r"résolution|numéro|n°|[€$£/]) ?$",
    designated=r" [A-Z]{1,2}\d{1,4}\b",
    levels=r"\b(?:pass|tomb|grimp|bondi|recul|chut|baiss|augment|mont|descend|rédui|port|relev|estim|évalu|chiffr)\w*\s+"
    r"(?:\w+ ){0,3}(?:de|à)\s+$|\b(?:nombre|total|chiffre|somme|effectif) de $|\d [^.;:()]{2,36}\bsur $"
    r"|\b(?:atp|masters|top|wta) $",
    toward_number=r"vers|autour|aux alentours",
    measures=frozenset({"%", "€", "$", "°", "EUR", "USD", "m", "km", "kg", "t", "MW", "ha"}),
    compared=r"\b(?:contre|après) (?:\+ ?)?\d[\d ,.]*(?:%|€)?(?: ?(?!et\b|ou\b)[^\W\d]+){0,3},? (?:en|au|le) ?$",
    dialled=r"\b(?:appel(?:er|ez|ons|ant)|compos\w+|contact\w+|joindre|prévenir|numéro(?: d'urgence)?|faire) "
    r"(?:\w+ment |vite )?le $",
    dateline=r"[\[(]?(?:par [^\W\d][\w' .-]{1,60}?(?:,| [-–—|])?\s+"
    r"|[^\W\d][\w' .-]{1,40}\s(?-i:(?=Publié|Modifié|Mis)))?"
    r"(?:(?:publié|paru|posté|mis|actualisé|modifié)e?(?: (?:en ligne|à jour))?\s+(?:le\s+)?)?"
    r"(?:\([^)\n]{0,60}\)\s*(?:[-–—,]\s*)?)?\(?"
    r"(?:[^\W\d][\w' -]{0,40}(?:\([^)\n]{0,30}\))?(?:,| [-–—])\s*(?:le\s+)?)?{weekday}?\s*(?:le\s+)?"
    r"(?:{day}\s+{month}\s+{year}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2} sept \d{4})",
    prospective=frozenset(_words("prospective")),
    telling=frozenset(_words("telling")),
    gone=frozenset(_words("gone")),
    befallen=frozenset(_words("befallen")),
    befalling=r"\b(?:de|du)(?: ce)? $|\baprès (?:leurs?|son|sa|ses|l[ae]s?|l'|une?) ?[^\W\d]+ $",
    announced=frozenset(_words("announced")),
    early=frozenset(_words("early")),
    bounding=frozenset(_words("bounding")),
    rowing=rf"\b(?:{any_of(_MONTHS)}|et (?P<day>\d{{1,2}}))\b[^.:\n]{{,25}}\bles $",
    ahead=r"\bd'ici(?: à)? la$"
    r"|\b(?:d'ici(?: à| au| le| la| les)?|pour(?: le| ce)?|au (?:programme|menu),?(?: ce| le| de)?|"
    r"prochaine? [^\W\d]+(?: [^\W\d]+)?,?(?: le)?) ?(?!la).{2}$",
    spanning=r"\b(?:depuis|avant|pendant|durant|cours|jusqu'à|après|d'ici|d'ici à)(?: tout)? ?$",
    feasting=r"\b(?:avant|après|depuis|dès|d'ici|jusqu'à|pour|à)(?: (?:la |l'|le )?\S{,2})?$",
    onward=r"\b(?:à (?:partir|compter|dater) (?:de|du|d')(?: la| l')?|dès(?: le| la)?) ?$",
    had="avoir",
    going="aller",
    willing=frozenset(_words("willing")),
    convening=frozenset(_words("convening")),
    summoning=frozenset(_words("summoning")),
    named=rf"\b(?:{any_of(_words('named'))}) d[ue] $",
    same=r"\b(?:le|un|du|au) même $",
    aimed=r"\bpour (?:une? |l[ae] |l'|son |sa |leur )[^\W\d]+(?: [^\W\d]+)? avant $",
    facing=r"\b(?:avant|en attendant|en prévision d[eu]|en vue d[eu]|pour|prépar\w+|à l'approche d[eu]|"
    r"à la veille d[eu]) ?(?:l[ae]s? |l'|sa |ses |son |leurs? )?(?!(?:seule )?journée)"
    rf"(?:[^\W\d]+ )?(?:{any_of(_AWAITED)})s?(?: [^\W\d]+){{,2}} d(?:e |u |')$",
    slated=r"(?:\b(?:prend|prennent) (?:effet|fin|le départ|(?:ses|leurs) fonctions|place)|\bse (?:joue|jouent)"
    r"|\b(?<!y )(?:a|ont) lieu)(?: [^\W\d]+){,2}(?: le)? $|\bà (?:naître|paraître|pourvoir|venir)(?: le)? $",
    homographs=frozenset(_words("homograph")),
    preterite=r"[^\W\d]+(?:a|int|it|ut|rent)",
    done=r"[^\W\d]{2,}(?:é|i|int|is|it|rt|u)e?s?",
    evenings=frozenset({"soir", "après-midi"}),
    fortnight=MappingProxyType({"huit": 1, "quinze": 2}),
    restated=r",? (?:en|le|au|soit en|soit le) (?:mois de )?$|, $",
    noon="midi",
    wintry=r"\b(?:jeux|jo|olympiques|paralympiques|universiades?) $",
    planets=frozenset({"mars"}),
    looming=frozenset(_words("looming")),
    of=r"(?<!cours )(?<!courant )(?<!long )(?<!partir )(?<!compter )(?<!dater )\bdu $",
    mornings=frozenset({"matin", "matinée", "aube"}),
    portions=MappingProxyType({"demi-siècle": 50, "quart de siècle": 25}),
    reopening=9,
    auxiliary=r"\b(?:ai|as|a|avons|avez|ont|avais|avait|avaient|aura|auront|aurait|auraient|ait|aient|ayant|avoir|eût)"
    r"(?: (?:déjà|bien|pas|aussi|donc|ainsi|\w+ment))* $",
    ended=r"\b(?:au terme|à l'issue|au lendemain|à la suite) (?:du|de la|des|de l') ?"
    r"[^.,;:()«»\n\d]{2,30} d(?:u|e|') ?$",
    elapsed=r"\bdepuis(?: (?:(?:la|les?|leur|sa|son) |l')[^\W\d][^.,;:()«»\n\d]{2,24} d(?:u|es?))?"
    r"(?: (?:le|la|l'|les|ce|cet|cette|mois d[e']|fin|début|mi-?|la mi-))*[ -]?$",
    scheduled=_words("scheduled"),
    awaited=_AWAITED,
    linking=frozenset({"de", "d'"}),
    superseded=r"\b(?:initialement|d'abord|au départ|à l'origine|primitivement) ",
    struck="minuit",
    undated=frozenset({"minute", "journée"}),
    through=frozenset({"au", "-", "à"}),
    beginning=("début", "au début", "tout début", "le début"),
    very="tout ",
    around=r"(?:à la |en |la |au |le |tout )?(?:fin|mi|milieu|courant|vers|autour|aux alentours)\b",
    present=frozenset({"cet", "ce"}),
    yearless=r"en ",
    unspecific=frozenset({"d'", "l'", "le", "du", "de l'"}),
    backward=frozenset({"plus tôt", "auparavant", "avant"}),
    following="après",
    preceding="avant",
    shortly="peu",
    less="moins",
    exactly=frozenset({"tout juste", "exactement"}),
    emphatic=frozenset({"déjà", "à peine"}),
    closing=r"\bfin\b",
    neighbouring=frozenset({"précédent", "précédente", "suivant", "suivante"}),
    this="ce",
    leading=("de ", "cette ", "an ", "année "),
    yearly=r"\b(?:an|année)\b",
    toward=r"\b(?:à|au|pour)(?: le| ce)? $",
)
