"""French words of careers and names: what one is made, for whom one runs, how a thing is called."""

from __future__ import annotations

# Participles after which a function stands: « élu sénateur », « nommée préfète ».
NAMED = frozenset(
    {
        "élu",
        "élue",
        "réélu",
        "réélue",
        "nommé",
        "nommée",
        "promu",
        "promue",
        "désigné",
        "désignée",
        "intronisé",
        "intronisée",
        "devenu",
        "devenue",
        "redevenu",
        "redevenue",
    }
)
# « sous l'étiquette du PS », « sous les couleurs de l'UMP ».
LABELS = frozenset({"étiquette", "couleurs", "bannière"})
UNDER = frozenset({"sous l'", "sous les", "sous la"})
# « communément appelé boson de Higgs ».
COMMONLY = frozenset(
    {"communément", "couramment", "souvent", "aussi", "également", "parfois", "encore", "autrefois", "mieux"}
)
# Participles that may be read as functions: « appelé Pablo ».
CALLING = frozenset({"appelé", "appelée"})
