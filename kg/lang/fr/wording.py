"""How French says quantities and times in labels."""

from __future__ import annotations

from types import MappingProxyType

from kg.lang.wording import Wording

WORDING = Wording(
    locale="fr",
    scales=((12, "billion", "billions"), (9, "milliard", "milliards"), (6, "million", "millions")),
    currencies=MappingProxyType(
        {
            "CAD": ("dollar canadien", "dollars canadiens"),
            "USD": ("dollar", "dollars"),
            "XAF": ("franc CFA", "francs CFA"),
        }
    ),
    plurals=(
        ("s", "s"),
        ("x", "x"),
        ("z", "z"),
        ("bail", "baux"),
        ("travail", "travaux"),
        ("vitrail", "vitraux"),
        ("bal", "bals"),
        ("festival", "festivals"),
        ("carnaval", "carnavals"),
        ("récital", "récitals"),
        ("al", "aux"),
        ("pneu", "pneus"),
        ("bleu", "bleus"),
        ("au", "aux"),
        ("eu", "eux"),
        ("bijou", "bijoux"),
        ("caillou", "cailloux"),
        ("genou", "genoux"),
        ("", "s"),
    ),
    links=("de", "du", "des", "en", "à", "au", "par", "sur", "pour"),
    elided="aeiouyhâàéèêëîïôœ",
    of=("de {}", "d'{}"),
    rate="{} par {}",
    periods=MappingProxyType({"year": "an", "month": "mois", "week": "semaine", "day": "jour", "hour": "heure"}),
    approximate="environ {}",
    at_least="au moins {}",
    at_most="au plus {}",
    between="de {} à {}",
    vague=("vers {}", "vers le {}"),
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    first="1er",
    seasons=MappingProxyType({"21": "printemps", "22": "été", "23": "automne", "24": "hiver"}),
    moment="{} à {} h {}",
    decade="années {}",
    since=("depuis {}", "depuis le {}"),
    until=("jusqu'à {}", "jusqu'au {}"),
    through=("de {} à {}", "du {} au {}"),
)
