"""Forms of the present that are nouns or adjectives too, as in « le groupe compte 200 salariés »."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import Finite, read_table
from kg.lang.fr.frames import FRAMES
from kg.lang.speech import Tense

if TYPE_CHECKING:
    from collections.abc import Mapping

# Verbs that are neither cues of speech nor tell events.
_OTHERS = (
    "abriter accuser afficher aligner alimenter alterner animer approcher arroser avoisiner balayer boucler "
    "brader cadrer calmer casser charger chiffrer cibler cofinancer coiffer collecter compter concurrencer "
    "coûter critiquer côtoyer dater distancer dominer doper doubler durer débaucher détrôner embraser empocher "
    "endeuiller enflammer enquêter ensanglanter exhumer exporter fabriquer figurer filer forger former frôler "
    "garder grignoter gérer héberger illustrer impliquer importer inciter inonder intriguer jouxter limiter "
    "livrer loger marquer masquer monopoliser muscler occuper osciller paralyser parrainer patiner peser piquer "
    "piétiner plomber polariser priver purger pénaliser rafler rallier ravager regrouper rivaliser rogner réguler "
    "révolter saluer secouer signer subventionner talonner taxer tracer trancher transporter traverser tripler "
    "trôner usiner voter éclipser écraser épauler épingler"
)
# Verbs whose present is a noun for what they tell: « la ville dépense », « une dépense ».
_NOUNED = (
    "aider baisser capturer chuter clôturer contrôler dépenser embaucher facturer fouiller frapper fêter "
    "incendier poser rechercher rencontrer récompenser réformer reformer sacrer visiter voyager échanger"
)
# Verbs that a preposition shows, whatever stands behind it.
_LED = MappingProxyType(
    {
        **dict.fromkeys(
            ("ambitionner", "bénéficier", "disposer", "manquer", "risquer", "rêver"), frozenset({"de", "d'"})
        ),
        "lutter": frozenset({"contre"}),
        "changer": frozenset({"de", "d'"}),
        "enquêter": frozenset({"sur"}),
        **dict.fromkeys(("miser", "tabler"), frozenset({"sur"})),
        "peiner": frozenset({"à"}),
        **dict.fromkeys(("accéder", "reprocher", "siéger", "succéder"), frozenset({"à", "au", "aux"})),
    }
)
# Those that are not spelled as their infinitives.
_IRREGULAR = MappingProxyType(
    {
        "atteint": "atteindre",
        "conduit": "conduire",
        "construit": "construire",
        "contraint": "contraindre",
        "célèbre": "célébrer",
        "décrit": "décrire",
        "détruit": "détruire",
        "dit": "dire",
        "emploie": "employer",
        "fait": "faire",
        "inscrit": "inscrire",
        "instruit": "instruire",
        "interdit": "interdire",
        "introduit": "introduire",
        "paie": "payer",
        "part": "partir",
        "produit": "produire",
        "reconstruit": "reconstruire",
        "rejoint": "rejoindre",
        "reproduit": "reproduire",
        "réduit": "réduire",
        "secourt": "secourir",
        "siège": "siéger",
        "sort": "sortir",
        "souscrit": "souscrire",
        "subit": "subir",
        "séduit": "séduire",
        "traduit": "traduire",
    }
)
_THIRD = "Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin"


def _finite(form: str, lemma: str) -> Finite:
    several = form.endswith("ent") and not lemma.endswith("ir")  # « accusent », but not « dément »
    return Finite(lemma, f"{_THIRD}|Number={'Plur' if several else 'Sing'}", _LED.get(lemma, frozenset()))


def _singular(verb: str) -> str:
    """« compte » of « compter »."""
    return verb.removesuffix("r")


def _presents() -> Mapping[str, Finite]:
    told = {form: lemma for form, lemma, tense in read_table("kg.lang.fr", "forms.tsv") if tense == Tense.PRESENT}
    told |= {form: FRAMES.forms[form] for form in FRAMES.presents}
    told |= _IRREGULAR
    told |= {_singular(verb): verb for verb in (*_OTHERS.split(), *_NOUNED.split(), *_LED)}
    return MappingProxyType({form: _finite(form, lemma) for form, lemma in told.items()})


PRESENTS = _presents()
