"""The ways to write a time in French, with what holds each and what does not."""

from __future__ import annotations

from kg.lang.calendar import Expression
from kg.lang.fr.clocks import CLOCKS
from kg.lang.fr.feasts import FEASTS, REOPENINGS

EXPRESSIONS = (
    Expression(
        "iso",
        r"(?P<year>[12]\d{3})-(?P<month>0\d|1[0-2])-(?P<day>[0-2]\d|3[01])",
        "Publié le 2019-03-12.",
        "Appelez le 04-93-12-19.",
    ),
    Expression(
        "iso",
        r"(?:{weekday}\s+)?(?P<day>[0-2]?\d|3[01])(?P<mark>[/.])(?P<month>0?\d|1[0-2])(?P=mark)"
        r"(?P<year>(?:19|20)\d{2})",
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
        "date",
        r"(?:(?<=\ble )|(?<=\bdu )|(?<=\bau ))(?P<day>0[1-9]|[12]\d|3[01])/(?P<month_number>0[1-9]|1[0-2])(?![/\d])",
        "Le stage a lieu du 22/04 au 26/04.",
        "Un score de 12/20.",
    ),
    Expression(
        "iso",
        r"(?<=\ble )(?P<day>[0-2]?\d|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d{2})",
        "Signé le 3/4/2018.",
        "Une note de 3/4.",
    ),
    Expression(
        "iso",
        r"(?:(?<=\ble )|(?<=\bdu )|(?<=\bau ))(?P<day>[0-2]?\d|3[01])/(?P<month>0?[1-9]|1[0-2])"
        r"/(?P<short>\d\d)(?![/\d])",
        "Signé le 03/04/18.",
        "Une note de 3/4/18.",
    ),
    Expression(
        "nth",
        r"(?:le\s+)?{ordinal}\s+(?:{weekday}|week-?end)\s+(?:du mois )?(?:de |d'){month}"
        r"(?:\s+(?:de )?{year}|,?\s+{relative})?",
        "Le premier dimanche de mai, on vide les greniers.",
        "Le premier dimanche de la foire.",
    ),
    Expression(
        "nth",
        r"(?:le\s+)?{ordinal}\s+(?:{weekday}|week-?end)\s+(?:du mois\s+{direction}|(?P<this>de ce mois)(?:-ci)?)",
        "On votera le premier dimanche du mois prochain.",
        "Le premier dimanche du mois de jeûne.",
    ),
    Expression(
        "monthly",
        r"(?:le\s+)?{day}\s+(?:du mois\s+{direction}|(?P<this>de ce mois)(?:-ci)?|(?P<current>courant))",
        "On votera le 15 du mois prochain.",
        "On votera le 15 du mois de mai.",
    ),
    Expression(
        "month",
        r"(?P<edge>(?:(?:la|les|des|aux)\s+)?(?:première|dernière)\s+semaine|(?:(?:les|des|aux)\s+)?(?:tout\s+)?"
        r"(?:premiers|derniers)\s+jours)\s+(?:du mois )?(?:de |d'){month}(?:\s+(?:de )?{year}|,?\s+{relative})?",
        "Le pont rouvrira la première semaine d'octobre.",
        "La première semaine de travail.",
    ),
    Expression(
        "week",
        r"(?:(?:la|cette|le|ce)\s+)?(?:semaine|(?P<weekend>week-?end))\s+du\s+"
        r"(?:(?:lundi|samedi)\s+)?{day}\s+{month}(?:\s+(?:de )?{year})?(?!\s+au\s+\d)",
        "Le tournoi aura lieu la semaine du 17 septembre.",
        "La semaine du 17 au 21 septembre.",
    ),
    Expression(
        "months",
        r"{month}\s?[-–/]\s?{month2}\s+(?:de )?{year}",
        "Le numéro de mars-avril 2017.",
        "Entre mars et avril.",
    ),
    *FEASTS,
    Expression(
        "days",
        r"{days}\s*(?P<link>,|et|puis|au|-|à|ou)\s*(?:le\s+)?(?:{weekday}\s+)?{day}\s+{month}"
        r"(?:\s+(?:de )?{year}|,?\s+{relative})?",
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
        r"(?:(?:ce\s+)?{weekday}\s+(?:le\s+)?)?{day}\s+{month}(?:\s+(?:de )?{year}|,?\s+{relative})?(?:,?\s+(?:au"
        r"\s+(?:petit\s+)?|dans la\s+|dans l'|en\s+)?(?:(?:début|milieu|fin) (?:de |d'))?{part})?",
        "Le mardi 12 mars 2019 au soir.",
        "Le 12 marsouins.",
    ),
    Expression(
        "alone",
        r"(?:(?<=\ble )|(?<=\bau ))(?P<day>(?:1er|[12]?\d|3[01]))(?:(?P<past>\s+dernier)(?!\w)|"
        r"(?=\s*(?:[;)]|\.(?!\d)|$)|\s+(?:au (?:soir|matin)|prochain)\b"
        r"|, (?:(?:ils?|elles?|on|la|une?|son|sa|ses|l[ea]s? "
        r"(?!\d)) |l')|\s+(?:à|vers|dès) \d{1,2}\s?(?:h|heures)\b))",
        "Le lauréat sera connu le 17 au soir.",
        "Le 17 de la rue.",
    ),
    Expression(
        "alone",
        r"(?:(?<=matinée du )|(?<=soirée du )|(?<=journée du )|(?<=après-midi du )|(?<=matin du )|(?<=soir du ))"
        r"(?P<day>(?:1er|[12]?\d|3[01]))(?=\s*(?:[.,;)]|$)|\s+(?:au \d|et\b))",
        "Dans la soirée du 17, il a plu.",
        "La soirée du 17 de la rue.",
    ),
    Expression(
        "alone",
        r"(?<=\bdu )(?P<from>(?:1er|[12]?\d|3[01])) au (?P<day>(?:1er|[12]?\d|3[01]))(?=\s*(?:[.;)]|$))",
        "Le musée a fermé du 3 au 10.",
        "Du 3 au 10 contre Lyon.",
    ),
    Expression(
        "pair",
        r"(?<=\bles )(?P<from>(?:1er|[12]?\d|3[01])) et (?P<day>(?:1er|[12]?\d|3[01]))"
        r"(?=\s*(?:[.,;)]|$)|\s+(?:et|ou|puis|avant)\b)",
        "La grève aura lieu les 3 et 4 avril, puis les 8 et 9.",
        "La grève aura lieu le 3 avril, puis les 8 et 9 cars.",
    ),
    Expression(
        "month",
        r"{month} (?P<short>[4-9]\d)(?!\d|[.,]\d|[ -]?\d|\s?(?:%|€|\$|[^\W\d]+s\b|euros?|million|milliard|h\b|km|m\b))",
        "La génération de mai 68.",
        "En mai 68 élus ont voté.",
    ),
    Expression(
        "month",
        r"(?:{edge}\s*-?\s*)?(?P<name>(?:(?:le |ce )?mois (?:de |d')))?(?!sept\.(?!\s\d{4})){month}"
        r"(?:\s+(?:de )?{year}|,?\s+{relative})?",
        "Fin septembre, les travaux reprendront.",
        "La planète Mercure.",
    ),
    Expression(
        "ago",
        r"(?:il y a|voici|voilà)(?:\s+(?P<exact>tout juste|exactement|déjà|environ|près (?:de|d')|plus (?:de|d')|"
        r"moins (?:de|d')|presque|à peine|un peu plus (?:de|d')|quelque))?"
        r"\s*(?:{number}\s+|(?P<vague>quelques|plusieurs)\s+|{about}){unit}{half}(?P<sharp>,? jour pour jour)?"
        r"(?! de\b| d'| après)",
        "Le groupe est né il y a trois ans.",
        "Il y a trois candidats.",
    ),
    Expression(
        "ago",
        r"(?:cela|ça) (?:fait|faisait)(?:\s+(?P<exact>déjà|environ|près (?:de|d')|plus (?:de|d')|bientôt))?"
        r"\s*(?:{number}\s+|(?P<vague>quelques|plusieurs)\s+|{about}){unit}{half}(?=\s+qu[e'])",
        "Cela fait trois ans qu'il attend.",
        "Cela fait trois ans de prison.",
    ),
    Expression(
        "since",
        r"depuis\s+(?:(?P<exact>environ|près d(?:e |')|déjà|presque)\s*)?"
        r"(?:un (?P<portion>demi-siècle|quart de siècle)|"
        r"(?:{number}\s+|{about})(?!heures?|minutes?|secondes?){unit}{half})"
        r"(?! de (?!la |l')| d'(?!une? )| après|\s+(?:derniers|dernières|passés|passées))",
        "Le quai est fermé depuis deux ans.",
        "Depuis deux postes.",
    ),
    Expression(
        "firsts",
        r"(?:les|des|aux)\s+{number}\s+(?P<last>derniers)\s+mois\s+de\s+(?:l'année(?!\s+\d)|{year})",
        "Il a plu durant les trois derniers mois de l'année.",
        "Les trois derniers mois de grève.",
    ),
    Expression(
        "recent",
        r"(?:(?:ces|les|des|aux|la|le)\s+|l')?(?:{number}\s+)?(?:tout(?:es)?\s+)?(?P<direction>dernières?|derniers|"
        r"prochaines?|prochains)\s+{unit}(?!\s+de (?!la |l')| d')",
        "Ces derniers jours, la neige est tombée.",
        "Ces derniers mots.",
    ),
    Expression(
        "recent",
        r"(?:(?:les|des|aux)\s+){unit}\s+(?P<direction>qui viennent|à venir)",
        "Il pleuvra dans les jours qui viennent.",
        "Les jours de fête.",
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
        r"e année|l'(?:année|an)\s+{direction}|l'année))?",
        "Au deuxième trimestre 2018, les ventes montent.",
        "Le deuxième tour.",
    ),
    Expression(
        "half",
        r"t(?P<nth>[1-4])\s+(?:de\s+)?{year}",
        "Au T3 2018, les ventes montent.",
        "Le T3 de Bordeaux.",
    ),
    Expression(
        "half",
        r"(?:la\s+)?{ordinal}\s+(?P<unit>quinzaine|moitié)\s+(?:du\s+mois|de\s+{month}|d'{month2})(?:\s+{year})?",
        "La deuxième quinzaine de mai.",
        "La deuxième moitié du match.",
    ),
    Expression(
        "same",
        r"{same}(?!\s+(?:de|du|des|où)\b|\s+d')",
        "Le même jour, il a démissionné.",
        "Le même journal.",
    ),
    Expression(
        "period",
        r"(?:{edge}\s*)?(?:l'|la |le |cette |ce |de l'|de la |du )?(?P<unit>an|année|mois|semaine|week"
        r"-end|weekend|trimestre|semestre|décennie|siècle)\s+"
        r"(?P<direction>derni(?:er|ère)|prochaine?|passée?|précédente?|suivante?|écoulée?|qui vient|à venir|en cours)"
        r"(?P<alike>\s+à (?:la même|pareille) (?:époque|période|date))?",
        "Le mois dernier, les prix ont baissé.",
        "Le mois de travail.",
    ),
    Expression(
        "period",
        r"(?:{edge}\s*)?(?P<this>cette|ce|de cette|de ce)\s+(?P<unit>année|mois|semaine|week-end|weeke"
        r"nd|trimestre|semestre|décennie)(?!-là| là| de {month}| d'{month2})(?:-ci)?",
        "Cette semaine, le conseil vote.",
        "Cette année-là, il neigea.",
    ),
    Expression(
        "period",
        r"(?:(?<=pendant )|(?<=durant )|(?<=au cours d)|(?<=tout )|(?<=avant )|(?<=d'ici ))"
        r"(?P<this>le|u)\s+(?P<unit>week-end|weekend)"
        r"(?!\s+(?:de|du|des|qui|suivant)\b| d')",
        "La digue a cédé durant le week-end.",
        "Le gîte du week-end.",
    ),
    Expression(
        "period",
        r"(?<!fêtes de )(?P<edge>(?:début|fin|milieu)(?: de| d')?|mi-)\s*(?P<this>l'|la |du )?(?P<unit>année|mois|se"
        r"maine|week-end|nuit|matinée|siècle)(?!\s+\d)",
        "Le club recrutera en fin de semaine.",
        "Une fin de série.",
    ),
    Expression(
        "years",
        r"(?:l')?hiver\s+{year}\s?(?P<link>[-/–‑])\s?(?P<second>\d{4}|\d{2})",
        "L'hiver 2017-2018 fut froid.",
        "L'hiver 2017.",
    ),
    *REOPENINGS,
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
        "night",
        r"(?:la\s+)?nuit\s+du\s+(?:(?P<on>{weekdays})\s+)?{day}\s+{month}(?!\s+au)(?:\s+{year})?(?!\s+au)",
        "La nuit du 19 mai, un arbre est tombé.",
        "La nuit du 19 de la rue.",
    ),
    Expression(
        "rest",
        r"(?:le|du|au)\s+reste\s+(?:de la|de l'|du)\s*(?P<unit>semaine|mois|année|journée)(?!-)",
        "Il pleuvra le reste de la semaine.",
        "Le reste de la troupe.",
    ),
    Expression(
        "shift",
        r"(?<!\bà (?=ce))(?<!« ){shift}(?!-là| là)(?:\s+(?!matin|soir|midi)(?P<weekday>{weekdays}))?(?:\s+(?:au\s+"
        r"|dans la\s+|en\s+|à l')?(?:(?:début|milieu|fin) (?:de |d'))?{part})?",
        "Hier soir, le feu a repris.",
        "Un avant-hiver doux.",
    ),
    Expression(
        "part",
        r"(?P<this>cette|ce|cet)\s+{part}(?!-là| là)(?:,? à l'aube)?",
        "Ce matin, la place était vide.",
        "Chaque matin.",
    ),
    Expression(
        "part",
        r"(?P<within>(?:au|dès le|jusqu'au) (?:tout )?petit)\s+(?P<part>matin)",
        "Le feu a repris au petit matin.",
        "Un petit matin.",
    ),
    Expression(
        "part",
        r"(?P<within>(?:(?:peu |juste )?(?:avant|après)|dès|à|jusqu'à|vers) l')(?P<part>aube)"
        r"(?!\s+(?:de|du|des)\b| d')",
        "Le bateau a coulé peu avant l'aube.",
        "À l'aube du siècle.",
    ),
    Expression(
        "part",
        r"(?P<within>en)\s+(?P<part>soirée|matinée)(?!\s+(?:de|du|des)\b| d')",
        "Une éclaircie est prévue en soirée.",
        "Une soirée.",
    ),
    Expression(
        "part",
        r"(?P<within>toute la|en pleine|au (?:milieu|cours|cœur|plus fort) de la|passé la|(?<=depuis )la)"
        r"\s+(?P<part>nuit)"
        r"(?!\s+(?:de|du|des|électorale)\b|\s+d')",
        "Toute la nuit, on a cherché l'enfant.",
        "La nuit, on dort.",
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
        r"(?P<within>(?:dans|pendant|durant|au (?:long|cours) de) (?:la|l'|le)|en (?:début|fin|milieu) (?:de |d'))\s*"
        r"(?P<part>(?<=de la )journée|(?<=durant la )journée|matin|matinée|midi|après-midi|soir|soirée|nuit|aube)"
        r"(?!\s+(?:de|du|des)\b|\s+d')",
        "Le suspect a été libéré dans la soirée.",
        "La soirée fut longue.",
    ),
    Expression(
        "weekday",
        r"(?:(?P<this>ce|cette)\s+)?{weekday}(?:\s+(?:le\s+)?(?!premier\b|1(?!\d|er)){day}(?!\s*(?:h\b|:|heures?|{units}|%|€|"
        r"(?!(?:dans|dès|lors|sans|sous|vers)\b)\w+s\b|[-–]\s?\d|[^\W\d]+ (?:à|contre) \d)|[.,]\d))?(?:\s+{direction})?"
        r"(?P<fortnight>\s+en (?:huit|quinze)(?!\s*[\d%€]|\s+"
        r"(?!(?:à|au|aux|avec|chez|dans|devant|en|face|lors|par|pour|salle|sans|sur)\b)\w))?"
        r"(?:\s+de (?P<week>la semaine prochaine|la semaine dernière|cette semaine))?"
        r"(?:(?:\s+|,\s+(?=au |dans |en |à ))(?:au\s+(?:petit\s+)?|dans la\s+|en\s+|à l')?"
        r"(?:(?:début|milieu|fin) (?:de |d'))?{part})?",
        "Il a été élu mardi soir.",
        "Un lundisme.",
    ),
    Expression(
        "apart",
        r"(?:{number}\s+|{about}){unit}\s+(?P<sense>après|avant)\s+(?:l'|la |le |les |son |sa |leur )"
        r"[^\W\d][^.,;:()«»\n\d]{2,40}?(?=\s(?:du|des|de|le) (?:{weekday} )?{day} {month}(?:\s+{year})?)",
        "Deux jours après le vol du 3 mai, il avoue.",
        "Deux jours après le vol.",
    ),
    Expression(
        "apart",
        r"(?P<vague>quelques|plusieurs)\s+(?P<unit>jours|semaines|mois)\s+(?P<sense>après|avant)\s+"
        r"(?:l'|la |le |les |son |sa |leur )[^\W\d][^.,;:()«»\n\d]{2,40}?"
        r"(?=(?:,? le| du),? (?:{weekday} )?{day} {month}(?:\s+{year})?)",
        "Quelques jours après son arrestation, le 3 mai, il avoue.",
        "Quelques jours après son arrestation.",
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
        "later",
        r"(?P<vague>quelques|plusieurs)\s+(?P<unit>jours|semaines|mois|années)\s+"
        r"(?P<sense>plus tard|plus tôt|auparavant|après|avant)"
        r"(?!\s+(?:l[ea]s?|l'|une?|en|ce|cet|cette|son|sa|ses|celui|celle|avoir|être|s'|que?|sa)\b)",
        "Quelques mois plus tard, il revient.",
        "Quelques mois de plus.",
    ),
    Expression(
        "ahead",
        r"dans\s+(?:(?P<exact>environ|près de|(?:un peu )?(?:moins|plus) (?:de|d'))\s*)?"
        r"(?:{number}\s+|(?P<vague>quelques|plusieurs)\s+|{about})(?P<unit>années|ans|an|mois|semaines?|jours?)"
        r"(?!\s+(?:(?:de|qui|précédents?|suivants?|après)\b|d'))",
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
    *CLOCKS,
    Expression(
        "year",
        r"(?P<prefix>vers|l'an|an|en)\s+(?P<year>[1-9]\d{2})(?=\s*(?:[.,;)]|$))",
        "La pièce fut frappée vers 430.",
        "Vers 430 mètres.",
    ),
    Expression(
        "year",
        r"(?P<prefix>en) ['’]?(?P<short>[4-9]\d)(?=\s?(?:[;)]|[.,](?!\d)|$))",
        "Elle chantait à la Scala en 88.",
        "Elle a couru le marathon en 88 minutes.",
    ),
    Expression(
        "year",
        r"(?:(?<=d'ici )|(?<=d'ici à )|(?<=avant )|(?<=horizon )|(?<=\ben )|(?<=vers ))(?P<year>2[1-9]\d{2})",
        "La mer montera d'un mètre d'ici 2100.",
        "Un salaire de 2100 euros.",
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
