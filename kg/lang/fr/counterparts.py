"""What one of two is called by what the one does to the other: « le vaincu », « son rival », « son successeur »."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.people import Counterpart

if TYPE_CHECKING:
    from collections.abc import Mapping

_BEATING = frozenset({"battre", "devancer", "distancer", "dominer", "défaire", "surclasser", "vaincre", "écraser"})
_OPPOSING = _BEATING | {
    *("accuser", "affronter", "assigner", "attaquer", "combattre", "concurrencer", "contester", "critiquer", "défier"),
    *("opposer", "poursuivre", "précéder", "talonner"),
}
_MEETING = frozenset(
    {"accueillir", "appeler", "discuter", "dîner", "entretenir", "recevoir", "rencontrer", "téléphoner"}
)
_SUCCEEDING = frozenset({"relayer", "remplacer", "succéder", "suppléer"})
_BUYING = frozenset({"absorber", "acheter", "acquérir", "racheter", "reprendre"})

_EITHER = {
    "adversaire": _OPPOSING,
    "concurrent": _OPPOSING,
    "contradicteur": _OPPOSING,
    "homologue": _MEETING,
    "hôte": _MEETING,
    "interlocuteur": _MEETING,
    "opposant": _OPPOSING,
    "rival": _OPPOSING,
}
_DOERS = {
    "acheteur": _BUYING,
    "acquéreur": _BUYING,
    "champion": _BEATING,
    "gagnant": _BEATING,
    "remplaçant": _SUCCEEDING,
    "repreneur": _BUYING,
    "successeur": _SUCCEEDING,
    "vainqueur": _BEATING,
}
_UNDERGOERS = {
    "devancier": _SUCCEEDING,
    "perdant": _BEATING,
    "prédécesseur": _SUCCEEDING,
    "vaincu": _BEATING,
}

# By the masculine of the noun.
COUNTERPARTS: Mapping[str, Counterpart] = MappingProxyType(
    {
        noun: Counterpart(verbs, end, alone=bool(end) and verbs is _BEATING)
        for end, nouns in (("", _EITHER), ("doer", _DOERS), ("undergoer", _UNDERGOERS))
        for noun, verbs in nouns.items()
    }
)

_SPOUSES = frozenset({"compagnon", "concubin", "conjoint", "fiancé", "mari", "époux"})
_ALIKE = frozenset({"ami", "beau-frère", "collègue", "cousin", "demi-frère", "frère", "jumeau"})
_CHILDREN, _PARENTS = frozenset({"fils", "enfant"}), frozenset({"parent", "père"})

# By the masculine of a noun of kin: what the other is told to be by « de » and the name of the one.
KIN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(_SPOUSES, _SPOUSES),
        **{noun: frozenset({noun}) for noun in _ALIKE},
        **dict.fromkeys(_CHILDREN, _PARENTS),
        **dict.fromkeys(_PARENTS, _CHILDREN),
        "neveu": frozenset({"oncle"}),
        "oncle": frozenset({"neveu"}),
    }
)

_APPOINTED = ("ambassadeur", "préfet", "sous-préfet")
_ELECTED = ("conseiller", "député", "eurodéputé", "maire", "ministre", "sénateur")
_SEATED = ("député", "eurodéputé", "sénateur")
# Those who meet at work, each with a function of his own.
_APART = (
    ("avocat", "greffier", "juge", "notaire", "procureur"),
    ("douanier", "gendarme", "policier", "pompier", "sapeur-pompier"),
    ("conducteur", "contrôleur", "passager", "pilote"),
    ("chirurgien", "infirmier", "patient", "pharmacien", "vétérinaire"),
    ("cycliste", "motard", "piéton", "automobiliste"),
    ("entraîneur", "footballeur"),
    ("entraîneur", "joueur"),
    ("entraîneur", "rugbyman"),
    ("arbitre", "entraîneur", "gardien"),
    ("enseignant", "élève"),
    ("locataire", "propriétaire"),
)

_MET = tuple(dict.fromkeys(office for row in _APART for office in row))

# By the masculine of a function: those that nobody has at the same time.
EXCLUSIVE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **{office: frozenset({*_APPOINTED, *_ELECTED} - {office}) for office in _APPOINTED},
        **{office: frozenset(_APPOINTED) for office in _ELECTED},
        **{office: frozenset({*_APPOINTED, *_SEATED} - {office}) for office in _SEATED},
        **{
            office: frozenset({other for row in _APART if office in row for other in row} - {office}) for office in _MET
        },
    }
)
