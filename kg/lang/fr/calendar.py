"""French words for times: month and day names, ways to write a date, words that open or close a stretch."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import read_table
from kg.lang.calendar import Calendar, Expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def _words(kind: str) -> Mapping[str, str]:
    rows = (row for row in read_table("kg.lang.fr", "calendar.tsv") if row[0] == kind)
    return MappingProxyType({row[1]: row[2] if len(row) > 2 else "" for row in rows})


def _numbers(kind: str) -> Mapping[str, int]:
    return MappingProxyType({word: int(value) for word, value in _words(kind).items()})


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


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
_FEASTS = MappingProxyType(
    {
        word: (int(month), int(day))
        for word, value in _words("feast").items()
        for month, _, day in [value.partition("-")]
    }
)

_DAY = r"(?:1er|premier|0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1\d{3}|20\d{2})"
_DIRECTION = _any(_DIRECTIONS)
_NUMBER = (
    r"(?:\d{1,3}|(?:(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    r"vingts?|trente|quarante|cinquante|soixante|cents?|mille)(?:-et-|[- ](?:et )?)?)+(?<=\w))"
)
_RELATIVE = rf"(?:de )?(?:l'(?:an|année) (?:derni(?:er|ère)|prochaine?|passée?)|(?:de )?cette année|{_DIRECTION})"

PIECES = MappingProxyType(
    {
        "month": rf"(?P<month>{_any(_MONTHS)})",
        "weekday": rf"(?P<weekday>{_any(_WEEKDAYS)})",
        "season": rf"(?P<season>{_any(_SEASONS)})",
        "shift": rf"(?P<shift>{_any(_SHIFTS)})",
        "unit": rf"(?P<unit>{_any(_UNITS)})",
        "direction": rf"(?P<direction>{_DIRECTION})",
        "ordinal": rf"(?P<ordinal>{_any(_ORDINALS)})",
        "decade": rf"(?P<decade>{_any(_DECADES)})",
        "day": rf"(?P<day>{_DAY})",
        "days": rf"(?P<days>{_DAY}(?:\s*,\s*{_DAY})*)",
        "year": rf"(?P<year>{_YEAR})",
        "number": rf"(?P<number>{_NUMBER})",
        "relative": rf"(?P<relative>{_RELATIVE})",
        "about": rf"une? (?P<about>{_any(_ABOUTS)}) (?:de |d')",
        "part": r"(?P<part>matin|matinée|midi|après-midi|soir|soirée|nuit|aube)",
        "edge": r"(?P<edge>(?:tout |au |à la |en |le |la )?(?:début|fin|milieu)(?: (?:de|du|des|d'))?|"
        r"mi|courant|à la mi|fin)",
        "feast": rf"(?P<feast>{_any((*_FEASTS, *_MOVING))})",
        "weekdays": _any(_WEEKDAYS),
        "ranks": _any(_RANKS),
        "units": _any(_UNITS),
        "month2": rf"(?P<month2>{_any(_MONTHS)})",
        "_day": _DAY,
        "zone": r"(?:\s*(?P<zone>utc|gmt|tu|z)\b)?",
    }
)

_EXPRESSIONS = (
    Expression(
        "iso",
        r"(?P<year>[12]\d{3})-(?P<month>0\d|1[0-2])-(?P<day>[0-2]\d|3[01])",
        "Publié le 2019-03-12.",
        "Appelez le 04-93-12-19.",
    ),
    Expression(
        "iso",
        r"(?P<day>[0-2]?\d|3[01])(?P<mark>[/.])(?P<month>0?\d|1[0-2])(?P=mark)(?P<year>(?:19|20)\d{2})",
        "Né le 12/03/1980.",
        "Un score de 12/20.",
    ),
    Expression(
        "era",
        r"(?:(?:en|l'an|an|vers) )?(?P<year>\d{1,4}) (?P<sense>avant|après|av\.|apr?\.)\s?"
        r"(?:notre ère|jésus-christ|j\.?\s?-\s?c\.?)",
        "La ville fut prise en 410 après J.-C.",
        "Les 410 avant-postes.",
    ),
    Expression(
        "iso",
        r"(?<=le )(?P<day>[0-2]?\d|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d{2})",
        "Signé le 3/4/2018.",
        "Une note de 3/4.",
    ),
    Expression(
        "nth",
        r"(?:le\s+)?{ordinal}\s+(?:{weekday}|week-?end)\s+(?:du mois )?(?:de |d'){month}"
        r"(?:\s+(?:de )?{year}|,?\s+{relative})?",
        "Le premier dimanche de mai, on vide les greniers.",
        "Le premier dimanche de la foire.",
    ),
    Expression(
        "months",
        r"{month}\s?[-–/]\s?{month2}\s+(?:de )?{year}",
        "Le numéro de mars-avril 2017.",
        "Entre mars et avril.",
    ),
    Expression(
        "feast",
        r"(?<!marché de )(?<!père )(?:(?:à |le jour de (?:la )?|le |la )?{feast})(?:\s+{year}|\s+{relative})?(?!\s+\d)",
        "Le 14-Juillet, le bal a lieu sur la place.",
        "La fête des voisins.",
    ),
    Expression(
        "days",
        r"{days}\s*(?P<link>,|et|au|-|à|ou)\s*(?:le\s+)?{day}\s+{month}(?:\s+(?:de )?{year}|,?\s+{relative})?",
        "Du 3 au 5 juillet 2018.",
        "Du 3 au 5 contre Lyon.",
    ),
    Expression(
        "date",
        r"{day}\s+(?P<month>sept)\s+{year}",
        "PARIS, 12 sept 2018 (Agence).",
        "Le 12, sept élus ont voté.",
    ),
    Expression(
        "date",
        r"(?:(?:ce\s+)?{weekday}\s+(?:le\s+)?)?{day}\s+{month}(?:\s+(?:de )?{year}|,?\s+{relative})?(?:\s+(?:au"
        r"\s+|dans la\s+)?{part})?",
        "Le mardi 12 mars 2019 au soir.",
        "Le 12 marsouins.",
    ),
    Expression(
        "alone",
        r"(?:(?<=le )|(?<=au ))(?P<day>(?:1er|[12]?\d|3[01]))"
        r"(?=\s*(?:[.;)]|$)|\s+(?:au (?:soir|matin)|prochain)\b)",
        "Le lauréat sera connu le 17 au soir.",
        "Le 17 de la rue.",
    ),
    Expression(
        "month",
        r"(?:{edge}\s*-?\s*)?(?P<name>(?:(?:le |ce )?mois (?:de |d')))?{month}(?:\s+(?:de )?{year}|,?\s+{relative})?",
        "Fin septembre, les travaux reprendront.",
        "La planète Mercure.",
    ),
    Expression(
        "ago",
        r"(?:il y a|voici|voilà)(?:\s+(?P<exact>tout juste|exactement|déjà|environ|près (?:de|d')|plus (?:de|d')|"
        r"moins (?:de|d')|presque|à peine|un peu plus (?:de|d')|quelque))?"
        r"\s*(?:{number}\s+|(?P<vague>quelques|plusieurs)\s+|{about}){unit}(?! de| d'| après)",
        "Le groupe est né il y a trois ans.",
        "Il y a trois candidats.",
    ),
    Expression(
        "since",
        r"depuis\s+(?:(?P<exact>environ|près de|déjà|presque)\s+)?(?:{number}\s+|{about})"
        r"(?!heures?|minutes?|secondes?){unit}"
        r"(?! de| d'| après|\s+(?:derniers|dernières|passés|passées))",
        "Le quai est fermé depuis deux ans.",
        "Depuis deux postes.",
    ),
    Expression(
        "recent",
        r"(?:(?:ces|les|des|aux|la|le)\s+|l')?(?:{number}\s+)?(?P<direction>dernières?|derniers|prochain"
        r"es?|prochains)\s+{unit}",
        "Ces derniers jours, la neige est tombée.",
        "Ces derniers mots.",
    ),
    Expression(
        "firsts",
        r"(?:les|des|aux)\s+{number}\s+premiers\s+mois(?:\s+de\s+(?:l'année|{year}))?",
        "Sur les six premiers mois de 2018.",
        "Les six premiers coureurs.",
    ),
    Expression(
        "half",
        r"(?:au\s+|le\s+|du\s+)?{ordinal}\s+(?P<unit>trimestre|semestre)(?:\s+(?:de\s+)?(?:{year}|cett"
        r"e année|l'année))?",
        "Au deuxième trimestre 2018, les ventes montent.",
        "Le deuxième tour.",
    ),
    Expression(
        "half",
        r"(?:la\s+)?{ordinal}\s+(?P<unit>quinzaine|moitié)\s+(?:du\s+mois|de\s+{month}|d'{month2})(?:\s+{year})?",
        "La deuxième quinzaine de mai.",
        "La deuxième moitié du match.",
    ),
    Expression(
        "same",
        rf"(?P<same>{_any(_SAMES)})(?!\s+(?:de|du|des|où)\b|\s+d')",
        "Le même jour, il a démissionné.",
        "Le même journal.",
    ),
    Expression(
        "period",
        r"(?:{edge}\s*)?(?:l'|la |le |cette |ce |de l'|de la |du )?(?P<unit>an|année|mois|semaine|week"
        r"-end|weekend|trimestre|semestre|décennie)\s+"
        r"(?P<direction>derni(?:er|ère)|prochaine?|passée?|précédente?|suivante?|écoulée?|qui vient|à venir)",
        "Le mois dernier, les prix ont baissé.",
        "Le mois de travail.",
    ),
    Expression(
        "period",
        r"(?:{edge}\s*)?(?P<this>cette|ce|de cette|de ce)\s+(?P<unit>année|mois|semaine|week-end|weeke"
        r"nd|trimestre|semestre)(?!-là| là| de {month}| d'{month2})(?:-ci)?",
        "Cette semaine, le conseil vote.",
        "Cette année-là, il neigea.",
    ),
    Expression(
        "period",
        r"(?P<edge>(?:début|fin|milieu)(?: de| d')?|mi-)\s*(?P<this>l'|la |du )?(?P<unit>année|mois|se"
        r"maine|week-end|nuit|matinée)(?!\s+\d)",
        "Le club recrutera en fin de semaine.",
        "Une fin de série.",
    ),
    Expression(
        "years",
        r"(?:l')?hiver\s+{year}\s?(?P<link>[-/–‑])\s?(?P<second>\d{4}|\d{2})",
        "L'hiver 2017-2018 fut froid.",
        "L'hiver 2017.",
    ),
    Expression(
        "season",
        r"(?:{edge}\s*)?(?P<the>l'|le |au |en |cet |ce |à l'|de l'|du |d'|dès l'|dès le )?{season}"
        r"(?:\s+(?:de )?{year}|\s+{relative})?",
        "Il est parti au printemps dernier.",
        "Il a dormi.",
    ),
    Expression(
        "decade",
        r"(?:(?P<edge>début|milieu|fin)\s+)?(?:(?:les|la|des|de la)\s+)?(?:années|décennie)\s+"
        r"(?:{decade}|(?P<year>(?:1[5-9]|20)?\d0))",
        "La ville a grandi dans les années 1980.",
        "Les années passées.",
    ),
    Expression(
        "century",
        r"(?:(?P<edge>début|fin|milieu)\s+du\s+)?"
        r"(?:(?P<from>[ivx]+|\d{1,2}|premier)\s*(?:e|è|ème|ième|er)?\s+(?:au|et (?:le|au|du)|et)\s+)?"
        r"(?P<century>[ivx]+|\d{1,2}|premier|{ranks})\s*(?:e|è|ème|ième|er)?\s+siècles?"
        r"(?P<era>\s+(?:avant|av\.)\s+(?:notre ère|jésus-christ|j\.?\s?-\s?c\.?))?",
        "Une tour du XIIe siècle.",
        "Le siècle des Lumières.",
    ),
    Expression(
        "night",
        r"(?:la\s+)?nuit\s+(?:de|du)\s+(?:{weekday}(?:\s+{day})?)\s+(?:à|au)\s+(?P<second>{weekdays})("
        r"?:\s+(?P<until>\d{1,2}))?(?:\s+{month})?(?:\s+{year})?",
        "Dans la nuit de vendredi à samedi.",
        "La nuit de noces.",
    ),
    Expression(
        "night",
        r"(?:la\s+)?nuit\s+du\s+{day}(?:\s+{month2})?\s+au\s+(?P<until>{_day})\s+{month}(?:\s+{year})?",
        "Dans la nuit du 3 au 4 mai.",
        "La nuit du 4.",
    ),
    Expression(
        "night",
        r"(?:la\s+)?nuit\s+(?:de|du)\s+{weekday}(?:\s+{direction})?(?!\s+(?:à|au|\d))",
        "Dans la nuit de jeudi, un arbre est tombé.",
        "La nuit de noces.",
    ),
    Expression(
        "rest",
        r"(?:le|du|au)\s+reste\s+(?:de la|de l'|du)\s*(?P<unit>semaine|mois|année|journée)(?!-)",
        "Il pleuvra le reste de la semaine.",
        "Le reste de la troupe.",
    ),
    Expression(
        "shift",
        r"{shift}(?!-là| là)(?:\s+(?!matin|soir|midi)(?P<weekday>{weekdays}))?(?:\s+(?:au\s+|dans la\s"
        r"+|en\s+)?(?:début de |fin de |fin d')?{part})?",
        "Hier soir, le feu a repris.",
        "Un avant-hiver doux.",
    ),
    Expression(
        "part",
        r"(?P<this>cette|ce|cet)\s+{part}",
        "Ce matin, la place était vide.",
        "Chaque matin.",
    ),
    Expression(
        "part",
        r"la\s+{part}\s+(?P<direction>dernière|prochaine|suivante|précédente)",
        "La nuit dernière, il a plu.",
        "La nuit tombe.",
    ),
    Expression(
        "part",
        r"(?P<within>dans la|à la)\s+(?P<part>(?<=dans la )journée|mi-journée)(?!\s+(?:de|du|des)\b|\s+d')",
        "À la mi-journée, la rue était coupée.",
        "À la journée mondiale de l'eau.",
    ),
    Expression(
        "part",
        r"(?P<within>(?:dans|pendant|durant) (?:la|l'|le)|en (?:début|fin|milieu) (?:de |d'))\s*{part}(?!\s+(?:de|d"
        r"u|des)\b|\s+d')",
        "Le suspect a été libéré dans la soirée.",
        "La soirée fut longue.",
    ),
    Expression(
        "weekday",
        r"(?:(?P<this>ce|cette)\s+)?{weekday}(?:\s+(?:le\s+)?{day}(?!\s*(?:h\b|:|heures?|{units}|%|€|"
        r"\w+s\b)))?(?:\s+{direction})?"
        r"(?:(?:\s+|,\s+(?=au |dans |en ))(?:au\s+|dans la\s+|en\s+)?(?:début de |milieu de |fin de |fin d')?{part})?",
        "Il a été élu mardi soir.",
        "Un lundisme.",
    ),
    Expression(
        "earlier",
        r"(?:{number}\s+|{about}){unit}\s+(?:jour pour jour\s+)?après\s+"
        r"(?:l'|les? |la |en |y |s')*(?:avoir|être)\b",
        "Un an après avoir quitté le club, il revient.",
        "Un an après son départ.",
    ),
    Expression(
        "later",
        r"{number}\s+{unit}\s+(?P<sense>plus tard|plus tôt|auparavant|après|avant)(?!\s+(?:l[ea]s?|l'|"
        r"une?|en|ce|cet|cette|son|sa|ses|celui|celle|avoir|que?|sa)\b)",
        "Trois mois plus tard, il revient.",
        "Trois mois de plus.",
    ),
    Expression(
        "ahead",
        r"dans\s+(?:(?P<exact>environ|près de)\s+)?(?:{number}\s+|(?P<vague>quelques|plusieurs)\s+|{about})(?P<un"
        r"it>années|ans|an|mois|semaines?|jours?)"
        r"(?!\s+(?:de|d'|qui|précédents?|suivants?|après))",
        "Le pont ouvrira dans deux ans.",
        "Dans deux villes.",
    ),
    Expression(
        "ahead",
        r"(?P<until>d'ici(?: à)?)\s+(?:{number}\s+|(?P<vague>quelques|plusieurs)\s+|{about})"
        r"(?P<unit>années|ans|an|mois|semaines?|jours?)",
        "La rue sera refaite d'ici deux ans.",
        "D'ici deux rues.",
    ),
    Expression(
        "present",
        r"jusqu'(?:à présent|à maintenant|à aujourd'hui)",
        "Jusqu'à présent, rien n'a changé.",
        "À présent, il se tait.",
    ),
    Expression(
        "clock",
        r"(?P<hour>[01]?\d|2[0-4])\s?(?:h|:|heures?)\s?(?P<minute>[0-5]\d)(?!\s*(?:km|min)|\s+(?:de |d')"
        r"(?:jeu|match|course|vol|route|débats?|travail|retard|marche|lutte|combat|attente|spectacle|concert|discussions?|"
        r"négociations?|trajet|réunion|effort|suspense|traversée|film|projection|lecture|écoute)\b){zone}",
        "Le train part à 18h30.",
        "Le code 1830.",
    ),
    Expression(
        "hours",
        r"(?:(?<=de )|(?<=entre ))(?P<hour>[01]?\d|2[0-4])\s+(?:à|et)\s+(?P<until>[01]?\d|2[0-4])\s?(?:h|heures?)"
        r"(?!\s*\d|\s+(?:de |d')|\s+par (?:jour|semaine|mois|an)\b)",
        "La rue est fermée de 7 à 19 heures.",
        "De 7 à 19 heures de route.",
    ),
    Expression(
        "clock",
        r"(?P<at>à|vers|dès|avant|après|jusqu'à|depuis|entre|de|et)\s+(?P<hour>[01]?\d|2[0-4])\s?(?:h|"
        r"heures?)(?!\s*\d|\s+(?:de |d')(?:route|train|vol|marche|avion|voiture|travail|retard|distanc"
        r"e|mer)|\s+par (?:jour|semaine|mois|an)\b)(?:\s+(?:heure locale|précises))?{zone}",
        "Rendez-vous à 18 heures.",
        "Une grève de trois heures.",
    ),
    Expression(
        "clock",
        r"(?P<hour>[01]?\d|2[0-4])\s?(?:h|heures?)(?=\s*(?:utc|gmt|tu)\b){zone}",
        "Le lancement est prévu (13 heures GMT).",
        "La course dure 13 heures.",
    ),
    Expression(
        "noon",
        r"(?P<at>à|vers|dès|avant|après|jusqu'à|depuis|peu avant|peu après)\s+(?P<noon>midi|minuit)(?![- ]pyrénées)",
        "Les cloches sonnent à midi.",
        "Le soleil de midi.",
    ),
    Expression(
        "years",
        r"(?:(?:l'édition|édition|saison|exercice|année scolaire|années?|en)\s+)?"
        r"{year}\s?(?P<link>[-/–‑])\s?(?P<second>(?:1\d{3}|20\d{2}|\d{2}))",
        "La saison 2017-2018.",
        "Le 2017 de la rue.",
    ),
    Expression(
        "year",
        r"(?P<prefix>(?:(?:tout |au |à la |en |la |le )?(?:début|fin|milieu)(?: de (?:l'année |l'an )?"
        r"| d')?|mi-?|courant|vers|autour de|aux alentours de|l'an|l'année|année|édition|en|an)\s*)?{year}",
        "L'usine a ouvert en 2017.",
        "Le matricule 20170.",
    ),
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
    ranks=_RANKS,
    nights=frozenset(_words("night")),
    pieces=PIECES,
    expressions=_EXPRESSIONS,
    since=r"(?:depuis|pas avant|à partir|à compter|à dater)(?: (?:de|du|d'|des|le|la|les|l'))*(?: mois (?:de|d')"
    r")? ?(?:l'édition )?$",
    beyond=r"(?<!peu )(?<!juste )(?:après|au-delà de)(?: l'année)? ?$",
    outset=r"\bdébut\b",
    until=r"(?:jusqu'|d'ici|(?<!peu )avant|jusque)(?: ?(?:à|au|aux|en|vers|le|la|les|l'|fin|dans|de|du))* ?$",
    opening=r"(?:de|du|d'|entre|depuis)(?: (?:le|la|l'|les|en))*(?: mois (?:de|d'))? ?$",
    joint=r"(?:\s*-\s*|,? (?:à|au|et|jusqu'à|jusqu'au|jusqu'en|aux)(?: (?:le|la|l'|en|celle de|celui d"
    r"e))?(?: mois (?:de|d'))? ?)$",
    at=r"\s*,?\s*(?:à|vers|dès|avant|après|aux environs de|autour de|peu après|peu avant|à partir de|de|entre|,)?\s*$",
    on=r"\s*,?\s*(?:le|de ce|ce|du|de)?\s*$",
    habit=r"\b(?:chaque|les|des|tous les|un|certains|du|au|le) $",
    lasting=r"(?<!de )(?<!entre )\b\d{1,2}\s+(?:à|ou)\s+$"
    r"|\b(?:en|pendant|durant|plus|moins|près|dure|duré|durera|bout|chrono|temps|longue?s?)\s+(?:d[e'’]\s*)?$",
    some=r"\b(?:une?|chaque|tous les) $",
    amount=r"(?:plus de|moins de|près de|eur|usd|environ|quelque|quelques|au moins|jusqu'à|pas moins de|résolution|"
    r"numéro|n°|[€$£/]) ?$",
    dateline=r"[\[(]?(?:(?:publié|paru|posté|mis|actualisé|modifié)e?(?: (?:en ligne|à jour))?\s+(?:le\s+)?)?"
    r"(?:\([^)\n]{0,60}\)\s*(?:[-–—,]\s*)?)?\(?"
    r"(?:[^\W\d][\w' -]{0,40}(?:\([^)\n]{0,30}\))?(?:,| [-–—])\s*(?:le\s+)?)?{weekday}?\s*(?:le\s+)?"
    r"(?:{day}\s+{month}\s+{year}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2} sept \d{4})",
    prospective=frozenset(_words("prospective")),
    announced=frozenset(_words("announced")),
    ahead=r"\b(?:d'ici(?: à| au| le| la| les)?|pour(?: le| ce)?|au (?:programme|menu),?(?: ce| le| de)?|"
    r"prochaine? [^\W\d]+(?: [^\W\d]+)?,?(?: le)?) ?(?!la).{2}$",
    spanning=r"\b(?:depuis|avant|pendant|durant|cours|jusqu'à|après|d'ici|d'ici à) ?$",
    feasting=r"\b(?:avant|après|depuis|dès|d'ici|jusqu'à|pour|à)(?: (?:la |l'|le )?\S{,2})?$",
    onward=r"\b(?:à (?:partir|compter|dater) (?:de|du|d')(?: la| l')?|dès(?: le| la)?) ?$",
    had="avoir",
    auxiliary=r"\b(?:ai|as|a|avons|avez|ont|avais|avait|avaient|aura|auront|aurait|auraient|ait|aient|ayant|avoir|eût)"
    r"(?: (?:déjà|bien|pas|aussi|donc|ainsi|\w+ment))* $",
    elapsed=r"\bdepuis(?: (?:le|la|l'|les|ce|cet|cette|mois d[e']|fin|début|mi-?|la mi-))*[ -]?$",
    scheduled=_words("scheduled"),
    superseded=r"\b(?:initialement|d'abord|au départ|à l'origine|primitivement) ",
    struck="minuit",
    undated=frozenset({"minute", "journée"}),
    toward=r"\b(?:à|au|pour)(?: le| ce)? $",
)
