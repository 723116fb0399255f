"""The ways to write an hour in French, with what holds each and what does not."""

from __future__ import annotations

from kg.lang.calendar import Expression

CLOCKS = (
    Expression(
        "hours",
        r"(?P<hour>[01]?\d|2[0-4])\s?h\s?(?P<minute>[0-5]\d)?\s?[-–/]\s?(?P<until>[01]?\d|2[0-4])\s?h\s?"
        r"(?P<closing>[0-5]\d)?(?!\w|\s+(?:de |d'))",
        "Atelier : 14h-16h30.",
        "Une marche de 2h-3h de suite.",
    ),
    Expression(
        "clock",
        r"(?P<at>à|vers|dès|peu (?:avant|après)|il (?:est|était)(?: {nearly})?)\s+(?P<hour>{_number})\s?(?:h|heures?)"
        r"{quarter}(?!\s+de |\s+d'|\s+(?!précises)[^\W\d]+s\b)(?:\s+(?:du |de l')(?P<half>matin|soir|après-midi))?",
        "Il était six heures et quart.",
        "Il a fallu six heures et quart.",
    ),
    Expression(
        "clock",
        r"(?P<at>il (?:est|était)(?: {nearly})?)\s+(?P<hour>{_number})\s?(?:h|heures?)"
        r"(?!\s*\d|\s+(?:de |par |et )|\s+d')",
        "Il était près de dix heures quand le toit a cédé.",
        "Il était dix heures de route.",
    ),
    Expression(
        "clock",
        r"(?:(?P<at>à|vers|dès|avant|après|jusqu'à|depuis|entre|de|et)\s+)?(?P<hour>{_number})\s?(?:heures?|h)\s+"
        r"(?:du |de l')(?P<half>matin|soir|après-midi)",
        "Le feu a pris à trois heures du matin.",
        "Il a pris trois heures du repos.",
    ),
    Expression(
        "clock",
        r"(?P<hour>[01]?\d|2[0-4])\s?(?:h|heures?)(?=\s?:\s)",
        "Programme : 9h : accueil.",
        "Il reste 9 h.",
    ),
    Expression(
        "clock",
        r"(?P<at>à|vers|dès|jusqu'à|peu (?:avant|après))\s+(?P<hour>(?!\d|une\b|deux\b|trois\b){_number})\s?heures"
        r"(?!-|\s+(?:et|ou|à|de|d'|par|du|des|consécutives|supplémentaires|plus|en)\b|\s+d')(?:\s+précises)?",
        "Le feu a pris vers huit heures.",
        "Le feu a duré huit heures.",
    ),
    Expression(
        "clock",
        r"(?P<hour>[01]?\d|2[0-4])\s?(?:h|:|heures?)\s?(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
        r"(?!:\d|\.\d\d|\s*(?:km|min)|\s+(?:de |d')"
        r"(?:jeu|match|course|vol|route|débats?|travail|retard|marche|lutte|combat|attente|spectacle|concert|discussions?|"
        r"négociations?|trajet|réunion|effort|suspense|traversée|film|projection|lecture|écoute)\b){zone}",
        "Le train part à 18h30.",
        "Le code 1830.",
    ),
    Expression(
        "hours",
        r"(?:(?<=\bde )|(?<=\bentre ))(?P<hour>[01]?\d|2[0-4])\s+(?:à|et)\s+(?P<until>[01]?\d|2[0-4])\s?(?:h|heures?)"
        r"(?!\s*\d|\s+(?:de |d')|\s+par (?:jour|semaine|mois|an)\b)",
        "La rue est fermée de 7 à 19 heures.",
        "De 7 à 19 heures de route.",
    ),
    Expression(
        "clock",
        r"(?P<at>à|vers|dès|avant|après|jusqu'à|depuis|entre|de|et)\s+(?P<hour>[01]?\d|2[0-4])\s?(?:h|"
        r"heures?)(?!\s*\d|\s?[-–]\s?\d|\s+(?:de |d')(?:route|train|vol|marche|avion|voiture|travail|retard|"
        r"distance|mer|grève|débats?|discussions?|négociations?|attente|repos|trajet|bus|bateau|garde|service|direct|"
        r"combats?|travaux|recherches?|réunion|audience|cours|match|course|jeu)"
        r"|\s+par (?:jour|semaine|mois|an)\b|\s+et\s+\d{1,2}\s+minutes?\b)(?:\s+(?:heure locale|précises))?{zone}",
        "Rendez-vous à 18 heures.",
        "Une grève de trois heures.",
    ),
    Expression(
        "clock",
        r"(?:(?<=undi )|(?<=ardi )|(?<=redi )|(?<=eudi )|(?<=medi )|(?<=anche )|(?<=\bhier )|(?<=demain )|(?<=soir )|"
        r"(?<=matin ))(?P<hour>[01]?\d|2[0-4])\s?(?:h|heures)(?=\s*(?:[.,;)]|$)"
        r"|\s+(?:à|au|jusqu'(?:à|au)) (?:{weekdays})\b)",
        "Le pont est fermé jusqu'à vendredi 6 heures.",
        "Il a travaillé lundi 6 heures de suite.",
    ),
    Expression(
        "clock",
        r"(?P<hour>[01]?\d|2[0-4])\s?(?:h|heures?)(?=\s*(?:utc|gmt|tu)\b){zone}",
        "Le lancement est prévu (13 heures GMT).",
        "La course dure 13 heures.",
    ),
    Expression(
        "clock",
        r"(?<=\()(?P<hour>1\d|2[0-4])\s?(?:h|heures?)"
        r"(?=\)|\s(?:et|à|-)\s\d{1,2}\s?(?:h|heures)\s?\d{0,2}(?: (?:gmt|utc|tu))?\))",
        "Le match retour est mercredi (21 heures).",
        "Le trajet est long (de 21 heures).",
    ),
    Expression(
        "clock",
        r"(?<=\()(?P<hour>[01]?\d|2[0-4])\s?(?:h|heures?)(?=\s(?:{weekdays}|heure (?:de|d'|locale)|locales?\b"
        r"|(?:à|en) [^\W\d]+\)))",
        "La secousse a réveillé la ville vers 19h (1h dimanche, heure de Paris).",
        "La marche est longue (3 h de montée).",
    ),
    Expression(
        "noon",
        r"(?P<at>à|vers|dès|avant|après|jusqu'à|depuis|peu avant|peu après)\s+(?P<noon>midi|minuit)(?![- ]pyrénées)",
        "Les cloches sonnent à midi.",
        "Le soleil de midi.",
    ),
    Expression(
        "noon",
        r"(?P<at>il (?:est|était)(?: {nearly})?)\s+(?P<noon>midi|minuit)(?!\s+(?:et|moins)\b)",
        "Il était près de minuit.",
        "Il était midi et demi.",
    ),
    Expression(
        "noon",
        r"(?P<at>entre|de)\s+(?P<noon>midi|minuit)(?=\s+(?:et|à)\s+\d{1,2}\s?(?:h|heures))",
        "Le pont ferme entre midi et 14 heures.",
        "Entre midi et deux.",
    ),
)
