"""French words that say why something is done, what for and by what means; the turns are in ``reasons.tsv``."""

from __future__ import annotations

import re
from types import MappingProxyType

from kg.lang.base import read_table
from kg.lang.reasons import Reasons
from kg.terms import Role

_WORD = re.compile(r"[^\s']+'?")

# « s'établir » tells what came of it, « établir un lien » what it is for.
_ENSUING = (
    "arriver atteindre avoisiner clôturer culminer dépasser descendre devenir finir frôler passer redescendre remonter "
    "représenter retomber revenir s'établir terminer tomber totaliser"
)
_ENTAILING = "causer déclencher engendrer entraîner générer induire occasionner provoquer susciter"

REASONS = Reasons(
    causes=frozenset({"en raison de", "à cause de", "suite à", "à la suite de", "du fait de", "grâce à", "après"}),
    motives=frozenset({"motif", "raison"}),
    means=frozenset({"au moyen de", "à l'aide de", "par le biais de", "avec", "via"}),
    aims=frozenset({"pour", "afin de", "en vue de", "dans le but de", "en faveur de"}),
    turns=MappingProxyType(
        {tuple(_WORD.findall(words)): Role(role) for words, role in read_table("kg.lang.fr", "reasons.tsv")}
    ),
    lacking=frozenset({"faute", "manque", "absence"}),
    ensuing=frozenset(_ENSUING.split()),
    entailing=frozenset(_ENTAILING.split()),
)
