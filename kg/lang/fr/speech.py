"""French words for claims, from ``speech.tsv``."""

from __future__ import annotations

import re
from types import MappingProxyType

from kg.lang.base import read_table
from kg.lang.speech import Cue, Speech
from kg.model import Stance

_ROWS = tuple(read_table("kg.lang.fr", "speech.tsv"))


def _phrase(words: str, stance: str, takes: str) -> tuple[str, Cue]:
    first, *rest = words.replace("s'", "se ").split()
    reflexive = first == "se"
    if reflexive:
        first, *rest = rest
    return first, Cue(Stance(stance), frozenset(takes.split(",")), tuple(rest), reflexive)


def _verbs() -> MappingProxyType[str, tuple[Cue, ...]]:
    found: dict[str, list[Cue]] = {}
    for words, part, stance, takes in _ROWS:
        if part in {"verb", "phrase"}:
            verb, cue = _phrase(words, stance, takes)
            found.setdefault(verb, []).append(cue)
    for cues in found.values():
        cues.sort(key=lambda cue: (-len(cue.tail), not cue.reflexive))
    return MappingProxyType({verb: tuple(cues) for verb, cues in found.items()})


def _words(part: str) -> frozenset[str]:
    return frozenset(row[0] for row in _ROWS if row[1] == part)


_PERSON = frozenset({"pour"})
_WHOLE = re.compile(r"(?:à|de) (?:ses|leurs|son|leur)\b|.*\b(?:de|des) sources? .+|à l'en croire|à les en croire")


def _source(words: str) -> str:
    """``words`` as a pattern; a last « de » in all its forms."""
    found = re.escape(words).replace(r"\ ", r"\s")
    if words.endswith((" de", "de source", "de sources")) or words == "de":
        return re.sub(r"de$", r"(?:de|du|des|d')", found)
    return found


def _sources() -> re.Pattern[str]:
    words = sorted(_words("source"), key=lambda phrase: (-len(phrase), phrase))
    whole = [_source(phrase) for phrase in words if _WHOLE.fullmatch(phrase)]
    person = [_source(phrase) for phrase in words if phrase in _PERSON]
    other = [_source(phrase) for phrase in words if phrase not in _PERSON and not _WHOLE.fullmatch(phrase)]
    return re.compile(
        rf"(?<![\w'-])(?:(?P<whole>{'|'.join(whole)})|(?P<person>{'|'.join(person)})|{'|'.join(other)})(?:(?<=')|(?![\w-]))",
        re.IGNORECASE,
    )


SPEECH = Speech(
    verbs=_verbs(),
    nouns=MappingProxyType({row[0]: Stance(row[2]) for row in _ROWS if row[1] == "noun"}),
    people=_words("person"),
    works=_words("work"),
    mental=frozenset(
        {
            *(
                "accepter",
                "admettre",
                "attendre",
                "cacher",
                "comprendre",
                "compter",
                "considérer",
                "contester",
                "croire",
            ),
            *("craindre", "démentir", "désirer", "douter", "estimer", "exclure", "imaginer", "juger", "nier", "penser"),
            *("souhaiter", "trouver", "vouloir", "voir"),
        }
    ),
    aspects=frozenset(
        {
            *(
                "tenir",
                "souhaiter",
                "vouloir",
                "continuer",
                "commencer",
                "finir",
                "venir",
                "cesser",
                "hésiter",
                "aller",
            ),
            *("contenter", "borner", "plaire", "empresser"),
        }
    ),
    faceless=frozenset({"ce", "c'", "ça", "cela", "ceci", "rien", "tout", "dont", "où"}),
    relative=frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"}),
    source=_sources(),
    abbreviation=re.compile(r"(?:(?<!\w)(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|av|bd|cf|n°|art|p|vol|éd|env|[A-Z]))\.$"),
)
