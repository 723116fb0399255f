"""Names that no table has, which a firm bears by what it is told to do, to have or to stand beside.

:mod:`.strangers` asks the words right before a name, this module those behind it: its verb and what that is about, its
brackets, whoever is told of with it. A name is given by its first word and the one behind its last.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.presented import doing
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Names

# Words behind a name among which what it raises, earns or has is told.
OBJECT = 9
# « qui met au point »: words that tell of making.
MAKING = 4
# Words of a bracket in which the size of a firm is told: « (Lyon, une quarantaine de salariés) ».
BRACKET = 7
# Words behind the colon of a headline that tell what happens at a firm.
HEADLINE = 8
# Words of a text, from the name on, among which the next sentence begins.
SENTENCE = 40
# « et ses créanciers »: words behind a name that tell whom it has to do with.
_OWED = 3
_COMPANY = "company"

_VERBAL = VERBS | {"ADV", "PRON", "ADJ", "ADP"}
_SIZED = frozenset({"NUM", "ADP", "ADV", "DET"})
_APART = frozenset({" (", ", "})


def enterprising(words: Sequence[Word], first: int, after: int, language: Language) -> bool:
    """Whether what stands behind the words from ``first`` to before ``after`` makes them, in no table, a firm's."""
    if after >= len(words):
        return False
    apart = _headlined(words, first, after, language) or _resumed(words, first, after, language)
    return apart or any(rule(words, after, language) for rule in (_thrives, _staffed, _owes, _does))


def instituted(words: Sequence[Word], first: int, after: int, names: Names) -> bool:
    """« (Untelia), dirigée par Ana Bas, », « basé à Lyon »: whether what stands behind the comma is said of firms.

    Somebody may be based somewhere too: only a name of one word is then a firm's.
    """
    if after + 1 >= len(words) or words[after].gap != ", " or words[first].text in names.places:
        return False
    word, link = words[after : after + 2]
    based = after == first + 1 and word.lower in names.cues["based"]
    return (based or word.lower in names.cues["begun"]) and link.close and link.pos == "ADP"


def disposed(words: Sequence[Word], first: int, language: Language) -> bool:
    """« Le groupe a cédé (Untelia) à un fonds », « revend (Untelia) »: whether it is sold, without an article."""
    before = words[first - 1] if first and words[first].close else None
    return before is not None and before.pos in VERBS and _begins(before, language, "parts")


def _thrives(words: Sequence[Word], after: int, language: Language) -> bool:
    """« (Untelia) lève 3 millions », « a doublé ses ventes », « a déposé le bilan », « cherche un repreneur »."""
    if not words[after].close or words[after].capital:
        return False
    near, cues = list(_clause(words, after, OBJECT)), language.names.cues
    verbs = [near[0], *takewhile(lambda word: word.pos in _VERBAL, near[1:])]
    if any(_begins(verb, language, "earns") for verb in verbs) and any(word.lower in cues["sums"] for word in near):
        return True
    files = any(_begins(verb, language, "files") for verb in verbs)
    return any(
        (word.lower in cues["having"] and before.lower in language.people.possessive)
        or (files and word.lower in cues["filed"] and before.pos == "DET")
        for before, word in pairwise(near)
    )


def _staffed(words: Sequence[Word], after: int, language: Language) -> bool:
    """« (Untelia) (40 salariés) », « (Untelia), une vingtaine de salariés, »: its size, set apart."""
    if words[after].gap not in _APART or words[after].pos not in _SIZED | {"PROPN"}:
        return False
    inside = list(_clause(words, after, BRACKET)) if words[after].gap == ", " else _bracket(words, after)
    counted = any(word.pos == "NUM" or word.lower in language.numbers.collectives for word in inside)
    return counted and any(word.lower in language.names.cues["staff"] for word in inside)


def _owes(words: Sequence[Word], after: int, language: Language) -> bool:
    """« (Untelia) et ses créanciers », « et ses 300 salariés »."""
    near = list(_clause(words, after, _OWED + 1))
    if len(near) < _OWED or not near[0].close or near[0].lower != language.names.grammar.both:
        return False
    told = near[_OWED - 1 :] if near[_OWED - 1].pos in {"NUM", "ADJ"} else near[_OWED - 1 : _OWED]
    return near[1].lower in language.people.possessive and any(w.lower in language.names.cues["owed"] for w in told)


def _does(words: Sequence[Word], after: int, language: Language) -> bool:
    """« (Untelia), qui fabrique des vélos, », « (Untelia) et Telsys commercialisent »: what only firms do."""
    names, verb = language.names, after
    if words[verb].gap == ", " and words[verb].lower in names.grammar.subjects:
        near = list(_clause(words, verb, MAKING))
        makes = len(near) > 1 and _begins(near[1], language, "makes")
        makes = makes or (near[-1].lower in names.cues["perfects"] and near[1].pos in VERBS)  # « qui met au point »
        return makes or Kind.ORGANIZATION in doing(words, verb + 1, names)
    while verb < len(words) and (words[verb].capital or words[verb].lower in names.joining):
        if words[verb].gap not in {" ", ", "}:
            return False
        verb += 1
    return verb > after and words[verb - 1].capital and Kind.ORGANIZATION in doing(words, verb, names)


def _headlined(words: Sequence[Word], first: int, after: int, language: Language) -> bool:
    """« (Untelia) : 30 emplois supprimés » where a line begins so."""
    if words[after].gap.strip() != ":" or not words[first].opens:
        return False
    behind = takewhile(lambda word: "\n" not in word.gap, words[after : after + HEADLINE])
    return any(word.lower in language.names.cues["staff"] for word in behind)


def _resumed(words: Sequence[Word], first: int, after: int, language: Language) -> bool:
    """« (Untelia) s'installe à Niort. L'entreprise … »: what opens a sentence and what the next one resumes."""
    if not words[first].opens or not words[after].close:
        return False
    begun = next((word.index for word in words[after + 1 : first + SENTENCE] if word.opens), len(words))
    if begun + 2 >= len(words) or "." not in words[begun].gap:
        return False
    article, noun, verb = words[begun : begun + 3]
    firm = any(told.sort == _COMPANY for told in language.people.nouns.get(noun.lower, ()))
    alone = noun.close and not noun.capital and verb.close and verb.pos in _VERBAL - {"ADP"}
    return article.lower in language.names.articles and firm and alone


def _clause(words: Sequence[Word], first: int, size: int) -> Iterator[Word]:
    """The word at ``first`` and those behind it that no mark parts from it, ``size`` at most."""
    yield words[first]
    yield from takewhile(lambda word: word.close, words[first + 1 : first + size])


def _bracket(words: Sequence[Word], first: int) -> list[Word]:
    inside = takewhile(lambda word: ")" not in word.gap, words[first + 1 : first + BRACKET])
    return [words[first], *inside]


def _begins(word: Word, language: Language, use: str) -> bool:
    return word.lower.startswith(tuple(language.names.cues[use]))
