"""Words that open a sentence, whose capital tells nothing: whether what stands around them makes names of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.enterprises import owned
from kg.extract.mentions.firms import enterprising, instituted
from kg.extract.mentions.presented import apposed, doing
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Names


def described(words: Sequence[Word], index: int) -> bool:
    """« Assis sur un banc, … », « Claire comme l'eau, … »: no first name, for all the table has it."""
    word, after = words[index], words[min(index + 1, len(words) - 1)]
    return word.label != "PER" and word.pos != "PROPN" and after.close and after.pos == "ADP"


def labelled(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether the model takes the word that opens a sentence for a name, and no preposition goes with it.

    « Assis sur les marches », « Benjamine d'une famille » open with what the subject is.
    """
    word, after = words[index], words[min(index + 1, len(words) - 1)]
    said = names.links | names.grammar.subjects
    before = after.gap == ", " and after.pos == "PRON" and after.lower not in said  # « Indemnes, ils »
    of = after.lower in names.grammar.ofs_plain and after.label == word.label  # « (Yvo) de Trémon »
    return word.pos == "PROPN" and bool(word.label) and (of or not (after.close and after.pos == "ADP")) and not before


def told(words: Sequence[Word], index: int, language: Language) -> bool:
    """« (Untelia), société lyonnaise, », « (Untelia) recrute »: a word in no table that can only be a firm's."""
    names, nouns = language.names, language.people.nouns
    word, after = words[index], words[min(index + 1, len(words) - 1)]
    if (
        word.pos == "ADJ"
        or word.lower.endswith(names.grammar.plurals)
        or word.lower in nouns
        or word.lower in names.demonyms
    ):
        return False
    if after.gap == ", " and apposed(words, after.index, names, nouns) is Kind.ORGANIZATION:
        return True
    if after.close and Kind.ORGANIZATION in doing(words, after.index, names):
        return True
    named = word.pos == "PROPN" or bool(word.label)
    if not named:
        return False
    own = owned(words, index, index + 1, language) or enterprising(words, index, index + 1, language)
    return own or instituted(words, index, after.index, names)


def acts(words: Sequence[Word], index: int, names: Names) -> bool:
    """« (Booral) compte », « (Kivo) de Trémon est », « (Booral) et Pau votent »: a name by its tag, and its verb."""
    return words[index].pos == "PROPN" and finite(words, index, names)


def finite(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether a verb that is no participle follows, right behind the words with capitals that may go with the name."""
    here, stop = index + 1, len(words) - 1
    small = names.particles | names.grammar.ofs_plain | {names.grammar.both}
    while here < stop and words[here].close:
        if words[here].lower in small and words[here + 1].close and words[here + 1].capital:
            here += 1
        elif not words[here].capital:
            break
        here += 1
    here += here < stop and words[here].close and words[here].lower in names.grammar.reflexive
    verb = words[min(here, stop)]
    if verb.index == index or not verb.close or verb.pos not in VERBS:
        return False
    return verb.pos == "AUX" or not names.participle.search(verb.lower)
