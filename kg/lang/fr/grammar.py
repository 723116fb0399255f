"""The small words of French grammar."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import any_of, read_table
from kg.lang.fr.calendar import CALENDAR
from kg.lang.fr.midway import MIDWAY
from kg.lang.grammar import Grammar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_OFS, _TOS = frozenset({"de", "d'", "du", "des"}), frozenset({"à", "au", "aux"})
_EXCEPTING = (
    *("sauf", "hormis", "excepté", "hors"),
    *(f"{turn} {of}" for turn in ("à l' exception", "à l' exclusion", "au lieu", "à la différence") for of in _OFS),
    *(f"contrairement {to}" for to in _TOS),
    *("plutôt que", "plutôt qu'", "et non", "et pas", "mais pas", "mais non", "mais ni", "non pas"),
    *("ce n' est pas", "ce n' était pas", "ce ne sont pas"),
)


def _by_end(turns: Iterable[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The words of ``turns``, by the last of them."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for turn in turns:
        words = tuple(turn.split(" "))
        found[words[-1]] = (*found.get(words[-1], ()), words)
    return MappingProxyType(found)


# « 7 h 30 à », « heure de », « 3 h, mardi en »: the hour that a bracket tells, and what leads in where it is so.
_CLOCKED = re.compile(
    r"(?:soit |vers )?(?:(?:[01]?\d|2[0-4])\s?(?:h|:|heures?)\s?(?:[0-5]\d)?|heure|même heure)\s?"
    rf"(?:,? (?:heure|le lendemain|la veille|{any_of(CALENDAR.weekdays)})\s?)?"
    r"(?:à|au|aux|en|de|du|des|d'|dans)\s?(?:la |le |l'|les )?"
)
# Participles that are said of the name right before them and a comma.
_UNDERGONE = """
abattre accuser acquitter agresser appréhender arrêter assassiner auditionner battre blanchir blesser béatifier
canoniser capturer condamner congédier contraindre convoquer couronner destituer disculper distinguer débarquer
décorer décéder déférer démettre désigner détenir emprisonner enlever enterrer exclure exfiltrer expulser extrader
exécuter faucher gracier honorer hospitaliser impliquer incarcérer inculper inhumer interpeller introniser investir
juger kidnapper libérer licencier limoger mettre mourir muter naître nommer noyer opérer percuter placer poignarder
poursuivre primer promouvoir qualifier rechercher recruter relaxer relâcher remercier remplacer renverser renvoyer
retenir récompenser révoquer réélire sacrer sanctionner sauver soupçonner suspecter suspendre sélectionner
séquestrer torturer transférer tuer violer viser écarter écrouer élire évacuer évincer
"""


def _preposed() -> frozenset[str]:
    """The forms of the adjectives of ``preposed.tsv``: « violent », « violente », « violents », « violentes »."""
    singular = {form for row in read_table("kg.lang.fr", "preposed.tsv") for form in row}
    several = {form.removesuffix("al") + "aux" if form.endswith("al") else form + "s" for form in singular}
    return frozenset(singular | several)


GRAMMAR = Grammar(
    of="de",
    to="à",
    within="en",
    inside="dans",
    on="sur",
    by="par",
    against="contre",
    along="avec",
    between="entre",
    aim="pour",
    house="chez",
    facing="devant",
    without="sans",
    after="après",
    midst=frozenset({"centre", "centre-ville", "cœur", "enceinte", "intérieur", "milieu"}),
    whiles=frozenset({"après-midi", "hiver", "matin", "nuit", "soir", "week-end", "été"}),
    own="son",
    theirs=frozenset({"leur", "leurs"}),
    best=frozenset({"meilleur", "meilleure"}),
    current=frozenset({"actuel", "actuelle"}),
    mine=frozenset({"ma", "mes", "mon"}),
    before="avant",
    but="mais",
    excluded=frozenset(f"{stem}{end}" for stem in ("excepté", "exclu") for end in ("", "e", "s", "es")),
    excepting=_by_end(_EXCEPTING),
    merely=frozenset({"seulement", "uniquement", "simplement", "que"}),
    ofs=_OFS,
    ofs_plain=frozenset({"de", "d'"}),
    tos=_TOS,
    plain=MappingProxyType(
        {
            **dict.fromkeys(("du", "des", "d'"), "de"),
            **dict.fromkeys(("au", "aux"), "à"),
            "entrer": "entre",
            "sou": "sous",
            "durer": "durant",  # as the model's lemmas have them
        }
    ),
    held=MappingProxyType({"dont": "de", "où": "à", "y": "à", "en": "de"}),
    open=frozenset({"", "à", "de", "en", "dans", "sur", "vers", "pour", "contre", "avec", "chez", "auprès", "sous"}),
    one=frozenset({"un", "une"}),
    both="et",
    dead=frozenset({"mort", "morte", "mortes", "morts"}),
    dying="mourir",
    jesting=frozenset({"envie", "fatigue", "honte", "jalousie", "peur", "rire", "trouille"}),
    plurals=("s", "x"),
    preposed=_preposed(),
    like="comme",
    conceding=frozenset({"alors", "avant", "bien", "comme", "même", "quoiqu'", "s'", "si", "tandis"}),
    such=frozenset({"tel", "telle", "tels", "telles"}),
    whose="dont",
    where=frozenset({"dont", "où"}),
    including=frozenset(
        {"dont", "notamment", "parmi lesquels", "parmi lesquelles", "parmi eux", "parmi elles", "y compris"}
    ),
    relatives=frozenset({"qui", "que", "dont", "où", "lequel", "auquel", "duquel"}),
    subjects=frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"}),
    binders=frozenset({"qui", "dont", "lequel", "laquelle", "où"}),
    clausal=frozenset({"qui", "que", "dont", "où", "qu'"}),
    that=frozenset({"que", "qu'"}),
    reflexive=frozenset({"se", "s'"}),
    euphonic=frozenset({"-t", "-t-", "t"}),
    former="ex-",
    elided="l'",
    this="ce",
    these=frozenset({"ce", "cet", "cette", "ces"}),
    midway=MIDWAY,
    clocked=_CLOCKED,
    be="être",
    due=frozenset({"demeurer", "reste", "rester", "être"}),
    have="avoir",
    make="faire",
    come="venir",
    born="naître",
    see="voir",
    undergone=frozenset(_UNDERGONE.split()),
    prices=frozenset({"montant", "prix", "somme"}),
    dealing=frozenset(
        {
            *("acheminer", "acheter", "boire", "brûler", "commercialiser", "consommer", "construire", "contenir"),
            *("cultiver", "distribuer", "découvrir", "dérober", "détenir", "exporter", "expédier", "extraire"),
            *("fabriquer", "fournir", "importer", "jeter", "livrer", "manger", "perdre", "produire", "proposer"),
            *("raffiner", "recycler", "revendre", "réclamer", "récolter", "récupérer", "saisir", "stocker"),
            *("transformer", "transporter", "trouver", "utiliser", "vendre", "verser", "voler", "écouler"),
        }
    ),
    standing=frozenset(
        {
            *("appartenir", "circuler", "dormir", "exister", "figurer", "gésir", "manquer", "participer", "peser"),
            *("planer", "régner", "résider", "siéger", "subsister", "suivre", "séjourner", "sévir", "travailler"),
            *("vivre", "émaner"),
        }
    ),
    choosing=frozenset(
        {
            *("appeler", "choisir", "désigner", "dépêcher", "embaucher", "engager", "envoyer", "mandater", "nommer"),
            *("pressentir", "recruter", "élire"),
        }
    ),
    trials=frozenset({"affaire", "audience", "comparution", "condamnation", "dossier", "jugement", "procès"}),
    steering=frozenset(
        {
            *("aider", "appeler", "autoriser", "charger", "condamner", "conjurer", "contraindre", "convaincre"),
            *("dissuader", "empêcher", "encourager", "exhorter", "forcer", "inciter", "inviter", "mandater"),
            *("obliger", "persuader", "pousser", "presser", "prier", "sommer", "supplier"),
        }
    ),
    bidding=frozenset(
        {
            *("commander", "conseiller", "demander", "déconseiller", "défendre", "enjoindre", "imposer", "interdire"),
            *(
                "ordonner",
                "permettre",
                "prescrire",
                "proposer",
                "préconiser",
                "recommander",
                "refuser",
                "reprocher",
                "suggérer",
            ),
        }
    ),
    holding=frozenset({"avoir", "caresser", "faire", "nourrir", "prendre", "trouver", "éprouver"}),
    what="que",
    muches=frozenset(
        {"assez", "autant", "beaucoup", "davantage", "moins", "peu", "plus", "près", "suffisamment", "tant", "trop"}
    ),
    contracted=frozenset({"du", "des", "au", "aux"}),
    upto="jusque",
    towards="vers",
    beside="auprès",
    inversion="-t",
)
