"""One word that no table has, which is a firm's by who holds or leads it, where its seat is, whom it deals with.

:mod:`.firms` asks what such a name is told to do; this module, whose it is. A name is given by its first word and the
one behind its last.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Names

# Words of a clause behind a name: « dont le Belge Luc Bas est le (patron) ».
_CLAUSE = 8
# Words before a share among which it is told to be held or taken: « détient depuis 2010 près de 60 % de ».
_SHARED = 7
# Words from « % » to who has it: « à 60 % par », « de ».
_TIED = 2
# Words before « avec » among which it is told what is signed: « le contrat a été signé avec ».
_SIGNED = 4
_SHARE = "%"
_APART = ", "


def held(words: Sequence[Word], first: int, after: int, language: Language) -> bool:
    """Whether the name from word ``first`` to before ``after`` is one of firms by what is said around it."""
    rules = (_possessed, _shared, _paired)
    return any(rule(words, first, language.names) for rule in rules) or owned(words, first, after, language)


def owned(words: Sequence[Word], first: int, after: int, language: Language) -> bool:
    """Whether what stands behind it says so: that alone tells of a word that opens a sentence.

    « Le barrage de Gentil, à Untelville, propriété d'Orial, » is at a town.
    """
    led = first > 0 and words[first].close and words[first - 1].lower in language.names.at
    if after + _TIED >= len(words) or after > first + 1 or led:
        return False
    told = (_participial(words, after, language.names), _related(words, after, language))
    return any(told) or _chaired(words, after, language) or _stated(words, after, language)


def _possessed(words: Sequence[Word], first: int, names: Names) -> bool:
    """« Le fonds possède (Untelia) depuis 2010 », with no article; the police « détient (Untel) »."""
    before = words[first - 1] if first > 1 and words[first].close else None
    return before is not None and before.pos in VERBS and _begins(before, names, "possesses")


def _shared(words: Sequence[Word], first: int, names: Names) -> bool:
    """« A racheté 60 % d'(Untelia) », « prend 10 % de (Tel) »: what has shares; « contrôle 60 % de Kidal » has none."""
    link = first - 1
    if link < _TIED or not words[first].close or words[link].lower not in names.grammar.ofs_plain:
        return False
    between = words[link].gap.strip()
    near = words[max(link - _SHARED, 0) : link]
    return between == _SHARE and any(
        _begins(word, names, "holds") or word.lower.startswith(names.taking) for word in near
    )


def _paired(words: Sequence[Word], first: int, names: Names) -> bool:
    """« Un partenariat avec (Untelia) », « le contrat signé avec (Tel) », « s'est allié à (Untelia) »."""
    link = first - 1
    if link < _TIED or not words[first].close or words[first].opens:
        return False
    if words[link].lower == names.grammar.to:
        return _begins(words[link - 1], names, "allied") and words[link - 1].pos in VERBS
    near = words[max(link - _SIGNED, 0) : link]
    return words[link].lower == names.grammar.along and any(word.lower in names.cues["dealt"] for word in near)


def _participial(words: Sequence[Word], after: int, names: Names) -> bool:
    """« (Untelia), détenue à 60 % par Orial », « (Untelia), propriété d'Orial »."""
    if words[after].gap != _APART:
        return False
    near = words[after : after + _CLAUSE]
    if words[after].lower in names.cues["property"]:
        return near[1].close and near[1].lower in names.of
    share = next((word for word in near if word.gap.strip() == _SHARE), None)
    inside = share is not None and share.lower == names.grammar.by
    return inside and _begins(words[after], names, "holds")


def _related(words: Sequence[Word], after: int, language: Language) -> bool:
    """« (Untelia), dont le siège est à Gap », « que dirige Luc Bas », « qui est basé à Gap », « qui appartient à »."""
    names = language.names
    if words[after].gap != _APART:
        return False
    link, near = words[after].lower, _clause(words, after)
    if link == names.grammar.whose:
        noun = near[2] if len(near) > _TIED and near[1].pos == "DET" else None
        if noun is not None and noun.lower in {*names.cues["having"], *names.cues["owed"], *names.cues["seat"]}:
            return True
        helm = (word for before, word in pairwise(near) if before.pos == "DET")
        return any(word.lower in names.steering for word in helm)
    if link in names.grammar.that:
        return len(near) > 1 and near[1].lower in names.cues["leads"]
    if link not in names.grammar.subjects or len(near) <= _TIED:
        return False
    if _begins(near[1], names, "belongs"):
        return any(names.known.get(word.text) is Kind.ORGANIZATION or word.lower in names.housing for word in near[2:])
    return near[1].pos == "AUX" and near[2].lower in names.cues["based"]


def _chaired(words: Sequence[Word], after: int, language: Language) -> bool:
    """« (Untelia) et son PDG », « (Untelia) et sa filiale belge »."""
    near = _clause(words, after)
    if len(near) <= _TIED or not near[0].close or near[0].lower != language.names.grammar.both:
        return False
    return near[1].lower in language.people.possessive and near[2].lower in language.names.cues["helm"]


def _stated(words: Sequence[Word], after: int, language: Language) -> bool:
    """« (Untelia) est une entreprise belge », « (Untelia) compte 300 salariés »; a town has « employés »."""
    near, names = _clause(words, after), language.names
    if len(near) <= _TIED or not near[0].close:
        return False
    if near[0].pos == "AUX" and near[1].lower in names.some:
        nouns = takewhile(lambda word: word.pos in {"NOUN", "ADJ"}, near[2:])
        return any(word.lower in names.housing for word in nouns)
    counted = near[0].pos in VERBS and any(word.pos == "NUM" for word in near[1:4])
    return counted and any(word.lower in names.cues["staff"].keys() & names.cues["owed"].keys() for word in near)


def _clause(words: Sequence[Word], first: int) -> list[Word]:
    """The word at ``first`` and those behind it that no mark parts from it, some at most."""
    behind = takewhile(lambda word: word.close, words[first + 1 : first + _CLAUSE])
    return [words[first], *behind]


def _begins(word: Word, names: Names, use: str) -> bool:
    return word.lower.startswith(tuple(names.cues[use]))
