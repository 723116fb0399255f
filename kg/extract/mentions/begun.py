"""Whether a name may begin with a word that has a capital: not with a title, a unit, or what opens a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.openers import acts, described, finite, labelled, told
from kg.lang.gazetteer import has_area
from kg.lang.names import Rule
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.mentions.nature import Nature
    from kg.extract.mentions.words import Word

# What follows a name, or one of two teams, at the head of a line.
_MARKED = re.compile(r"[(:,–—-]")
# Parts of speech that a word with a capital has only because it opens a sentence.
_CLOSED = frozenset({"DET", "PRON", "ADP", "ADV", "CCONJ", "SCONJ", "AUX", "VERB", "NUM", "INTJ"})
# Words before the last of a title: « chef de l'État ».
_TITLE = 3
_UNIT = 3  # letters of the longest sign of a measure: « GeV »


def may_begin(nature: Nature, index: int) -> bool:
    """Whether the capitalised word at ``index`` can begin a name."""
    word, names = nature.words[index], nature.names
    joined = nature.joined(index) and not (word.lower in names.alone and _apart(nature, index))
    titled = word.lower in names.capitals and not _planet(nature, index) and not _christened(nature, index)
    charge = _worn(nature, index) or _department(nature, index) or _deputy(nature, index) or nature.function(index)
    if titled or charge or names.numeral.fullmatch(word.text) or word.lower == names.grammar.former:
        return False
    if not joined and ((word.lower in names.alone and not _short(nature, index)) or _unit(nature, index)):
        return False
    if joined and (_title(nature, index) or _class(nature, index)):
        return False
    if _people(nature, index) or _native(nature, index) or _dual(nature, word):
        return False
    if word.lower in nature.demonyms and _pointed(nature, index):
        return False
    if not word.opens:
        return word.lower not in names.function or word.initials or (joined and word.lower in names.links)
    if word.lower in names.function or word.lower in names.called:  # « Baptisée (Orial 3), la sonde … »
        return False
    if _served(nature, index):
        return False
    return _opening(nature, index, joined=joined)


def _served(nature: Nature, index: int) -> bool:
    """« Délégué (CGT), Luc Bas », « Sénatrice (EELV) du Gers, »: a function that opens a sentence, and whose it is."""
    word, after = nature.words[index], nature.words[min(index + 1, len(nature.words) - 1)]
    served = (
        after is not word and after.close and after.initials and nature.string(index, index + 1) not in nature.known
    )
    return served and word.lower in nature.functions


def _department(nature: Nature, index: int) -> bool:
    """« (la directrice) Marketing », « (le vice-président) Recherche »: what somebody is in charge of."""
    word = nature.words[index]
    charged = index > 0 and word.close and word.lower in nature.departments
    return charged and nature.words[index - 1].lower in nature.functions


def _deputy(nature: Nature, index: int) -> bool:
    """« L'adjointe à la (Culture) », « l'échevin de l'(Urbanisme) »: a charge that is no ministry."""
    words, names, before = nature.words, nature.names, index
    if words[index].lower not in names.charges:
        return False
    while before > 0 and words[before].close and words[before - 1].lower in names.links | names.at | names.of:
        before -= 1
    return 0 < before < index and words[before].close and words[before - 1].lower in names.cues["deputies"]


def _worn(nature: Nature, index: int) -> bool:
    """« (le garde) des Sceaux », « (le chef) de l'État »: the last word of a title, where nothing is named.

    « (Le président) de la République Dominicaine », « (la championne) de France » name a country.
    """
    starts = range(max(index - _TITLE, 0), index) if nature.words[index].text in nature.endings else ()
    led = (first for first in starts if nature.string(first, index) in nature.functions or nature.function(first))
    if next(led, None) is None:
        return False
    word, after = nature.words[index].text, nature.words[min(index + 1, len(nature.words) - 1)]
    if after.close and after.lower in nature.demonyms:
        return False
    return not has_area(nature.names.places.get(word, ()))


def _apart(nature: Nature, index: int) -> bool:
    """« (Le secrétaire) d'État (Rex Untel) »: a word whose next one begins the name of somebody."""
    if _sided(nature, index):
        return False
    return nature.tied(index) or nature.begins(index + 1)


def _short(nature: Nature, index: int) -> bool:
    """« (Le Conseil de sécurité …) le Conseil »: a word of a longer name that stands for it."""
    word = nature.words[index]
    return (
        not word.opens
        and word.close
        and word.text in nature.longer
        and nature.words[index - 1].lower in nature.names.links
    )


def _people(nature: Nature, index: int) -> bool:
    """« Les Darwiniens », « un Jovinien », « ce Normalien »: people, but no name of theirs."""
    word, names = nature.words[index], nature.names
    if word.text in nature.known or word.lower in nature.demonyms or not names.people.fullmatch(word.lower):
        return False
    one = names.grammar.these | (frozenset() if word.text in nature.forenames else names.some)
    return index > 0 and word.close and nature.words[index - 1].lower in names.plural | one


def _native(nature: Nature, index: int) -> bool:
    """« La Flandrienne (Maud Untel) »: where somebody is from, of a place that no table has."""
    word, names = nature.words[index], nature.names
    if index == 0 or index + 2 >= len(nature.words) or nature.words[index - 1].lower not in names.articles:
        return False
    first, last = nature.words[index + 1], nature.words[index + 2]
    borne = word.close and first.close and last.close and first.text in nature.forenames and last.capital
    name = word.text in nature.known or word.text in nature.forenames or word.lower in nature.common
    return borne and not name and word.lower not in nature.nouns and bool(names.native.fullmatch(word.lower))


def _opening(nature: Nature, index: int, *, joined: bool) -> bool:
    """Whether a word that has its capital from where it stands is a name all the same."""
    word, names = nature.words[index], nature.names
    if not word.text[0].isupper():  # « eVéhicule »: its capital stands inside
        return True
    if _rubric(nature, index) and not (word.text in nature.known or word.text in nature.places or word.initials):
        return False
    if (
        word.text in nature.firm
        or word.initials
        or (word.text in nature.forenames and not described(nature.words, index))
    ):
        return True
    if word.lower in nature.common:
        return False
    if word.lower in nature.nouns and not joined:  # « Casino supprime des postes »
        return names.known.get(word.text) is Kind.ORGANIZATION and finite(nature.words, index, names)
    if word.pos in _CLOSED and not (joined and word.label):
        return False
    if word.text in nature.known or (word.text in nature.places and _listed(nature, word.text)):
        after = nature.words[index + 1] if index + 1 < len(nature.words) else None
        verbal = after is not None and after.close and after.pos in VERBS
        marked = word.pos == "PROPN" and bool(word.label)
        if word.text not in nature.known and not nature.large(word.text):
            sure = joined or acts(nature.words, index, names)
            return sure or (marked and after is not None and (verbal or bool(_MARKED.search(after.gap))))
        bare = after is not None and after.close and after.pos == "ADP" and not word.label
        return (
            (word.pos == "PROPN" and not bare) or bool(word.label) or joined or (verbal and word.text in nature.known)
        )
    if word.lower in names.heads:
        return joined
    if joined or labelled(nature.words, index, names) or acts(nature.words, index, names):
        return True
    return told(nature.words, index, nature.language)


def _listed(nature: Nature, name: str) -> bool:
    """Whether a place is large or of France, whose villages are called like many a word; « Dinant » is any name."""
    return nature.large(name) or any(place.country == "FR" for place in nature.names.places[name])


def _rubric(nature: Nature, index: int) -> bool:
    """« Agriculture : … » at the head of a block: what it is about."""
    return nature.words[index].gap == "\n" and [w.gap.strip() for w in nature.words[index + 1 : index + 2]] == [":"]


def _unit(nature: Nature, index: int) -> bool:
    """« 12 °C », « 40 GeV », « C »: a letter or a measure."""
    word = nature.words[index]
    if len(word.text.rstrip(".'")) < 2:
        return True
    number = index > 0 and word.close and nature.words[index - 1].text[-1].isdigit()
    return (number or word.gap.endswith("°")) and len(word.text) <= _UNIT


def _christened(nature: Nature, index: int) -> bool:
    """« Pape (Diop) »: a first name that is a title too, where no first name follows (« Pape François »)."""
    word, after = nature.words[index], nature.words[min(index + 1, len(nature.words) - 1)]
    surname = after.close and after.capital and after.text not in nature.forenames and after.index > index
    return not word.opens and word.text in nature.forenames and surname


def _sided(nature: Nature, index: int) -> bool:
    """« Ouest (Isolation) », « Sud (Menuiserie) »: the side that a firm works on, before a word of firms."""
    word, after = nature.words[index], nature.words[min(index + 1, len(nature.words) - 1)]
    return word.lower in nature.names.compass and after.close and after.text in nature.names.bodies


def _planet(nature: Nature, index: int) -> bool:
    """« Sur Mars »: no month, which would have no capital, or a number beside it."""
    word = nature.words[index]
    beside = (nature.words[near].text[:1] for near in (index - 1, index + 1) if 0 <= near < len(nature.words))
    return (
        not word.opens and word.text in nature.places and nature.large(word.text) and not any(map(str.isdigit, beside))
    )


def _class(nature: Nature, index: int) -> bool:
    """« (L'ONG) Untel »: initials that only say what the name after them is of."""
    word = nature.words[index]
    heads = nature.names.heads.get(word.lower, ())
    return word.initials and any(head.rule is Rule.ANNOUNCES for head in heads)


def _title(nature: Nature, index: int) -> bool:
    """« Lieutenant » before a first name, « PDG » before any."""
    word, after = nature.words[index], nature.words[index + 1].text
    if word.text in nature.forenames or (after not in nature.forenames and not word.initials):
        return False
    return any(noun.kind is Kind.PERSON for noun in nature.nouns.get(word.lower, ()))


def _pointed(nature: Nature, index: int) -> bool:
    """« Ce (Breton) »: an inhabitant, where the surname has no such article."""
    return index > 0 and nature.words[index].close and nature.words[index - 1].lower in nature.names.grammar.these


def _dual(nature: Nature, word: Word) -> bool:
    """« (La) Franco-Marocaine »: somebody of two countries."""
    known = word.text in nature.known or word.text in nature.places or word.lower in nature.demonyms
    return not known and nature.demonym(word.lower)
