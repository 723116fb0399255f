"""French words for institutions: who sits in which, sorts of body without a name, and the countries one of each."""

from __future__ import annotations

from types import MappingProxyType

_COUNCILS = ("conseil-municipal", "conseil-general", "conseil-regional", "conseil-departemental", "conseil-communal")
_COURTS = ("tribunal", "cour-", "chambre-criminelle", "chambre-d-instruction", "chambre-correctionnelle")
# By a noun for its members, how the names of a body begin that has some.
SITTING = MappingProxyType(
    {
        "député": ("assemblee-nationale", "chambre-des-deputes", "chambre-des-representants", "chambre-des-communes"),
        "sénateur": ("senat",),
        "eurodéputé": ("parlement-europeen",),
        "parlementaire": ("parlement", "congres", "knesset", "bundestag", "diete"),
        "juge": _COURTS,
        "magistrat": _COURTS,
        "juré": ("jury", "cour-d-assises"),
        "élu": _COUNCILS,
        "conseiller": _COUNCILS,
        "sage": ("conseil-constitutionnel",),
    }
)

# What stands behind « firme », « marque », « géant »… for one body that all know: its seat, its badge.
NICKNAMED = MappingProxyType(
    {
        ("de", "mountain", "view"): "Google",
        ("de", "cupertino"): "Apple",
        ("à", "la", "pomme"): "Apple",
        ("de", "redmond"): "Microsoft",
        ("de", "menlo", "park"): "Facebook",
        ("de", "armonk"): "IBM",
        ("de", "santa", "clara"): "Intel",
        ("de", "sunnyvale"): "Yahoo",
        ("de", "kyoto"): "Nintendo",
        ("de", "wolfsburg"): "Volkswagen",
        ("de", "maranello"): "Ferrari",
        ("de", "woking"): "McLaren",
        ("au", "losange"): "Renault",
        ("au", "lion"): "Peugeot",
        ("aux", "chevrons"): "Citroën",
        ("aux", "anneaux"): "Audi",
        ("à", "l'", "étoile"): "Mercedes",
        ("au", "cheval", "cabré"): "Ferrari",
        ("aux", "trois", "bandes"): "Adidas",
        ("à", "la", "virgule"): "Nike",
        ("à", "l'", "écureuil"): "Caisse d'épargne",
    }
)

# The sorts of body that a text speaks of without a name.
INSTITUTIONS = frozenset(
    {"army", "police", "government", "parliament", "opposition", "justice", "local", "union", "people", "joint"}
)

_PUBLIC = frozenset({"army", "government", "justice", "local", "parliament", "police"})
_OWN = frozenset(
    {
        *("agency", "association", "church", "company", "culture", "hospital", "media", "party", "school"),
        *("team", "union"),
    }
)

# Sorts of body, each with those that none of them is: « le parti » is no court, « l'entreprise » no museum.
PRIVATE = MappingProxyType(
    {
        "agency": frozenset({"church", "party", "team"}),
        "association": _PUBLIC | {"company", "hospital", "media"},
        "band": _PUBLIC | {"church", "hospital", "media", "party", "school", "union"},
        "church": _PUBLIC | _OWN - {"church"},
        "company": INSTITUTIONS | {"association", "church", "culture", "hospital", "party", "school", "team"},
        "culture": _PUBLIC | _OWN - {"culture", "school"},
        "hospital": _PUBLIC | _OWN - {"hospital", "school"},
        "media": _PUBLIC | _OWN - {"agency", "company", "media"},
        "party": _PUBLIC - {"army"} | _OWN - {"party"},
        "school": _PUBLIC | _OWN - {"agency", "culture", "school"},
        "team": _PUBLIC | _OWN - {"team"},
    }
)

# The countries that are one of each, as places.tsv has them.
REALMS = MappingProxyType(
    {
        "royaume": frozenset(
            (
                *("Arabie saoudite", "Bahreïn", "Belgique", "Bhoutan", "Cambodge", "Danemark", "Espagne", "Eswatini"),
                *(
                    "Jordanie",
                    "Lesotho",
                    "Malaisie",
                    "Maroc",
                    "Norvège",
                    "Pays-Bas",
                    "Royaume-Uni",
                    "Suède",
                    "Thaïlande",
                ),
                "Tonga",
            )
        ),
        "émirat": frozenset(("Abou Dabi", "Dubaï", "Koweït", "Qatar", "Émirats arabes unis")),
        "sultanat": frozenset(("Brunei", "Oman")),
        "principauté": frozenset(("Andorre", "Liechtenstein", "Monaco")),
        "archipel": frozenset(
            (
                *("Antilles", "Açores", "Bahamas", "Baléares", "Canaries", "Cap-Vert", "Comores", "Fidji", "Galápagos"),
                *("Hawaï", "Indonésie", "Japon", "Maldives", "Malte", "Nouvelle-Calédonie", "Philippines"),
                *("Polynésie française", "Saint-Pierre-et-Miquelon", "Seychelles", "Svalbard", "Vanuatu", "Îles Féroé"),
            )
        ),
        "grand-duché": frozenset(("Luxembourg",)),
    }
)
