"""French turns that stand between an auxiliary and its participle: « a (une nouvelle fois) dénoncé »."""

from __future__ import annotations

import re

from kg.lang.base import any_of
from kg.lang.fr.calendar import CALENDAR

#: Those that stand between a verb of speech and what is said, too.
ASIDES = (
    r"de (?:son|leur) (?:propre )?côté|pour (?:sa|leur) part|à (?:son|leur) tour|quant à (?:lui|elle|eux|elles)"
    r"|(?:bien )?au contraire|à l'inverse|en revanche|par contre|toutefois|cependant|néanmoins|pourtant"
    r"|par ailleurs|en outre|en effet|d'ailleurs|(?:tout )?d'abord|dans la foulée"
    r"|par écrit|au passage|une fois (?:de plus|encore)|une nouvelle fois"
    r"|à (?:plusieurs|de nombreuses|maintes) reprises"
)
_DAYS = f"(?:{any_of(CALENDAR.weekdays)})"
_MONTHS = f"(?:{any_of(CALENDAR.months)})"
_PARTS = r"(?:matin|midi|après-midi|soir|matinée|soirée|journée|nuit)"
_SPANS = r"(?:semaine|mois|année|an|été|hiver|automne|printemps|week-end|week - end|saison|siècle|décennie)"
_RANKS = r"(?:(?:nouvelle|première|deuxième|seconde|troisième|dernière|énième) )"
_LAST = r"(?:derni(?:er|ère|ers|ères)|passée?s?|écoulée?s?|précédente?s?|suivante?s?)"

# When, and in what order.
_TIMES = (
    rf"(?:ce |le )?{_DAYS}(?: {_PARTS}| dernier| à l'aube)?",
    rf"hier(?: {_PARTS})?|avant-hier|aujourd'hui|la veille(?: au soir)?|le lendemain|ce {_PARTS}|cette {_PARTS}",
    rf"(?:la |le |l'|les )?{_SPANS} {_LAST}",
    rf"(?:ce|cet|cette) {_SPANS}",
    r"ce(?:s|tte) (?:derni(?:er|ère|ers|ères) )?(?:jours|semaines|mois|années|temps|décennies)(?:-ci| - ci)?",
    rf"en (?:début|fin|milieu|cours) (?:de |d')(?:{_PARTS}|semaine|mois|année|saison|mandat)",
    rf"(?:dans|durant|pendant) la (?:{_PARTS}|semaine|même {_PARTS})",
    rf"(?:dès |depuis |en |fin |début |courant )?(?:{_MONTHS}(?: dernier| \d{{4}})?|\d{{4}})",
    r"(?:dès|depuis) (?:hier|lors|longtemps|toujours|peu)|depuis",
    r"dans un (?:premier|second|deuxième|dernier) temps|dans le même temps|en même temps|entre-temps|entre temps",
    r"au préalable|par la suite|peu après|peu avant|quelques (?:jours|mois|heures) plus t(?:ard|ôt)",
    r"pour l'(?:heure|instant)|pour le moment|à (?:ce jour|l'époque|présent|l'avenir|nouveau|jamais|terme|l'origine)",
    r"de nouveau|jusqu'(?:ici|alors|à présent)|au fil d(?:es|u) (?:ans|années|mois|jours|temps|siècles)",
    r"du jour au lendemain|à (?:la mi-journée|l'aube|midi)|un temps|un moment|sur le moment|en son temps",
    r"(?:cette|deux|trois|plusieurs|chaque|par (?:deux|trois)|à chaque) fois(?: de suite)?",
    rf"(?:(?:encore )?une|pour (?:la|une)) {_RANKS}?fois(?: de (?:plus|suite|trop)| encore)?",
    r"à (?:deux|trois|quatre|de multiples) reprises|coup sur coup",
    r"peu à peu|petit à petit|tour à tour|jour après jour|année après année|un à un|une à une",
)
# Who, in his turn.
_SIDES = (
    r"pour (?:ma|notre) part|quant à (?:moi|nous)|de (?:mon|notre) (?:propre )?côté|à (?:mon|notre) tour",
    r"à (?:ses|leurs|mes) côtés",
    r"(?:lui|elle|eux|elles)(?:-| - )mêmes?(?: aussi)?|(?:lui|elle|eux|elles) aussi|l'une? (?:et|comme) l'autre",
    r"tous(?: les)? (?:deux|trois|quatre)|toutes(?: les)? (?:deux|trois|quatre)|en personne|de concert|ensemble",
    r"à (?:sa|leur) manière|de (?:son|leur) propre chef|à (?:ses|leurs) (?:frais|dépens)|malgré (?:lui|elle|eux)",
)
# How, how much, and what joins it to the text.
_WAYS = (
    r"d'ores et déjà|bel et bien|tant bien que mal|plus ou moins|ni plus ni moins|\w+ment et \w+ment|tôt ou tard",
    r"tout (?:de même|simplement|juste|bonnement|au (?:plus|moins)|à fait|à coup|d'un coup|particulièrement|récemment)",
    r"quand même|malgré tout|en fait|d'ailleurs déjà|de fait|du coup|en conséquence",
    r"par conséquent|en réalité|au (?:final|total|moins|besoin)",
    r"d'emblée|d'un coup|d'office|de force|de facto|de justesse|in (?:extremis|fine)|haut la main|en quelque sorte",
    r"sans (?:surprise|succès|attendre|tarder|détour|ambages|délai|doute|mal|peine|heurts|cesse|relâche|le vouloir)",
    r"non sans (?:mal|peine|humour|malice)|en (?:vain|(?:grande )?partie|secret|catimini|direct|urgence|public|privé)",
    r"en (?:bloc|masse|silence|particulier|principe|théorie|définitive|somme|tout|moyenne|l'état|ligne|premier lieu)",
    r"à (?:peine|tort|raison|juste titre|l'amiable|huis clos|distance|demi-mot|dessein|regret|l'unanimité)",
    r"à la (?:hâte|surprise générale|baisse|hausse|dernière minute|majorité|va-vite|légère|place)|à main levée",
    r"avec (?:succès|force|vigueur|fermeté|humour|émotion|brio|peine|insistance)|par (?:erreur|mégarde|hasard)",
    r"par (?:téléphone|courrier|décret|miracle|principe|précaution)|contre toute attente|comme prévu|pour l'essentiel",
    r"sur(?:-| - )le(?:-| - )champ|sur place|non seulement|on ne peut plus|pour de bon",
    r"vite fait|trop (?:vite|tôt|tard)|(?:très|si|bien|assez) (?:vite|tôt|tard|vivement|largement|souvent)",
)

#: Matches such a turn where one begins, in small letters.
MIDWAY = re.compile("|".join(f"(?:{turn})" for turn in (ASIDES, *_SIDES, *_TIMES, *_WAYS)))
