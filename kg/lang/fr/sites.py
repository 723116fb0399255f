"""French words that tell where somebody or something is, or is not."""

from __future__ import annotations

# Functions whose place is that of whoever holds them: « la correspondante de RFI au Togo ».
POSTED = frozenset(
    {
        "candidat",
        "candidate",
        "correspondant",
        "correspondante",
        "délégué",
        "déléguée",
        "émissaire",
        "envoyé",
        "envoyé spécial",
        "envoyée spéciale",
        "porte-parole",
        "représentant",
        "représentante",
        "secrétaire",
    }
)
# Ways, called by where they lead: « sur la route de Berne, à Morat ».
ROADS = frozenset({"autoroute", "avenue", "boulevard", "chemin", "direction", "ligne", "nationale", "route", "rue"})
# Words after which a place is only near: « à 12 km de Narbonne », « au large de la Somalie ».
NEARBY = frozenset(
    {
        "abords",
        "encablures",
        "environs",
        "kilomètre",
        "kilomètres",
        "km",
        "large",
        "lieues",
        "lisière",
        "loin",
        "milles",
        "mètres",
        "portes",
        "proche",
        "proches",
        "près",
        "voisin",
        "voisine",
        "voisines",
        "voisins",
    }
)
# What is called after a place that it does not lie in: « le lac de Lugano », « la rue de Rennes ».
EPONYMOUS = frozenset(
    {
        "autoroute",
        "avenue",
        "baie",
        "bande",
        "banlieue",
        "périphérie",
        "boulevard",
        "chemin",
        "col",
        "constellation",
        "delta",
        "détroit",
        "falaise",
        "falaises",
        "gave",
        "golfe",
        "gouvernorat",
        "hôtel",
        "lac",
        "ligne",
        "mer",
        "mont",
        "place",
        "porte",
        "quai",
        "rade",
        "route",
        "rue",
        "sommet",
        "tunnel",
        "vallée",
    }
)
