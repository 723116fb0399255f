"""How far a description goes: the adjectives and complements behind its noun, but no time, verb or object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import counted_on
from kg.annotate.treated import treats
from kg.annotate.universal import NOUNS
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.lang.people import People
    from kg.model import Text, Token

# A description of more words than this is cut: longer ones are parse errors nearly always.
LONGEST = 12
# Steps up the tree from a word behind a noun to the noun's phrase.
_CHAIN = 3

_BELONGING = frozenset({"amod", "nmod", "case", "det", "fixed", "flat:name", "nummod", "acl", "conj"})
_LEADING = frozenset({"ADP", "DET"})
_DATING = _LEADING | {"NUM"}


def end(text: Text, token: Token, stop: int, taken: set[int], people: People) -> int:
    """The last token: adjectives and complements that follow without a break and belong to the noun."""
    inside = {token.index}
    last = here = token.index
    while here + 1 < stop and here + 1 - token.index < LONGEST:
        here += 1
        word = text.tokens[here]
        if last == here - 1 and here + 1 < stop and (hyphened(text, here) or _both(text, here, people)):
            inside |= {here, here + 1}
            last = here = here + 1
            continue
        # « le secrétaire général des Nations (unies) », « le ministre délégué (au Logement) »
        named = here in taken and here - 1 in taken and here - 1 in inside and word.text.islower()
        if named or (here == token.index + 1 and _charged(text, here, people)):
            inside.add(here)
            last = here
            continue
        if _breaks(text, token, here, stop, people):
            break
        if not _governed(text, here, inside) and not _numbered(text, here, last, token.index):
            break
        apposed = text.tokens[here - 1].pos not in _LEADING and word.pos not in _LEADING
        if here in taken and here - 1 not in taken and apposed and not _labelled(text, token, here, people):
            break
        inside.add(here)
        if word.pos not in {"ADP", "DET", "ADV"}:
            last = here
    return last


def _breaks(text: Text, token: Token, here: int, stop: int, people: People) -> bool:
    """Whether something else begins at ``here`` than more of the description with the noun ``token``."""
    word, before = text.tokens[here], text.tokens[here - 1]
    if word.pos in {"PUNCT", "VERB", "AUX", "SCONJ", "CCONJ", "PRON"} or text.lowered[here] in people.aged:
        return True
    if word.pos == "DET" and word.text[0].isupper():
        return True
    after = text.tokens[here + 1] if here + 1 < stop else word
    wills = after.pos == "VERB" and after.has("VerbForm=Inf")
    if wills and word.pos in {"NOUN", "ADJ"} and before.pos not in _LEADING:
        return True  # « Le groupe compte fermer … »
    led = word.pos == "ADP" and text.lowered[here - 1] not in people.charged
    if led and treats(text, token.index, here, people):
        return False
    if led and (_leaves(text, here, after, people) or _deprived(text, token, here, people)):
        return True
    if _timed(text, here, stop, people):
        return True
    return text.lowered[here] in people.found_so and _found(text, token, here, people)


def _timed(text: Text, index: int, stop: int, people: People) -> bool:
    """Whether a time begins at ``index``: « l'intéressé (dimanche soir) », « l'élu (ce mercredi matin) »."""
    before, word = text.tokens[index - 1], text.tokens[index]
    if text.lowered[index] in people.dated:
        return before.pos not in _DATING
    if word.pos != "DET" or before.pos == "ADP":
        return False
    noun = next((i for i in range(index + 1, min(index + 3, stop)) if text.tokens[i].pos != "ADJ"), index)
    return text.lowered[noun] in people.dated or text.lemmas[noun] in people.bearing


def _both(text: Text, index: int, people: People) -> bool:
    """Whether « et » joins two adjectives: « les autorités américaines et britanniques »."""
    if text.lowered[index] != people.grammar.both:
        return False
    before, after = text.tokens[index - 1], text.tokens[index + 1]
    noun = text.tokens[index + 2 : index + 3]
    return before.pos == after.pos == "ADJ" and after.dep == "conj" and not (noun and noun[0].pos == "NOUN")


def _labelled(text: Text, token: Token, index: int, people: People) -> bool:
    """Whether the initials of a body right behind the noun say whose somebody is: « le délégué CGT »."""
    word, after = text.tokens[index], text.tokens[index + 1 : index + 2]
    alone = index == token.index + 1 and not (after and after[0].text[0].isupper())
    person = any(noun.kind is Kind.PERSON for noun in people.nouns.get(text.lowered[token.index], ()))
    return alone and person and len(word.text) > 1 and word.text.isupper()


def _charged(text: Text, here: int, people: People) -> bool:
    """« ministre (déléguée) au Logement », not « le juge (chargé) du dossier »."""
    told = text.lowered[here] in people.charged and text.tokens[here].pos in {"ADJ", "VERB"}
    return told and here + 1 < len(text.tokens) and text.lowered[here + 1] not in people.grammar.ofs


def _leaves(text: Text, index: int, after: Token, people: People) -> bool:
    """Whether a preposition opens nothing that belongs to a description: « (un raid) dans », « (un vote) en 2010 »."""
    word = text.lowered[index]
    if word not in people.completing:
        return True
    if word == people.grammar.within:
        return after.pos == "NUM" or text.lowered[after.index] in people.dated  # « quitter la ville en mai »
    return after.pos == "NUM" and counted_on(text, after.index)


def _deprived(text: Text, token: Token, index: int, people: People) -> bool:
    """Whether « de » leads in what is done to the thing: « menacer le pays de sanctions », not « le pays de Dax ».

    And « à » what somebody is sentenced to: « condamner un médecin à deux ans de prison ».
    """
    if token.dep != "obj" or token.head > token.index:
        return False
    after = text.tokens[index + 1] if index + 1 < len(text.tokens) else text.tokens[index]
    verb = text.tokens[token.head].lemma
    if text.lowered[index] == people.grammar.to:
        return verb in people.sentencing
    if text.lowered[index] not in people.grammar.ofs_plain or verb not in people.depriving or after.text[0].isupper():
        return False
    return after.pos != "DET" or text.lowered[after.index] in people.possessive


def _found(text: Text, token: Token, index: int, people: People) -> bool:
    """Whether an adjective is what the thing is found to be: « a reconnu le groupe coupable »."""
    finding = text.tokens[token.head].lemma in people.finding and token.head < token.index
    return finding and token.dep == "obj" and text.tokens[index].pos == "ADJ"


def _numbered(text: Text, index: int, last: int, head: int) -> bool:
    """Whether a number ends the noun before it in a complement: « élection d'août (2010) », « la ligne (13) »."""
    word, before, after = text.tokens[index], text.tokens[index - 1], text.tokens[min(index + 1, len(text.tokens) - 1)]
    counts = after.pos in {"NOUN", "ADJ"} and after.index > index
    return word.pos == "NUM" and head < last == index - 1 and before.pos in NOUNS and not counts


def closed(text: Text, head: int, last: int, taken: set[int], people: People) -> int:
    """The last token of the mention of a description that ends at ``last``."""
    treated = False
    for index in range(head + 1, last + 1):
        treated = treated or treats(text, head, index, people)
        if treated and (text.tokens[index].pos == "DET" or text.lowered[index] != people.grammar.to):
            continue  # « l'enquête sur la mort de Luc Bas », but « la réunion sur la Syrie (à Genève) »
        if text.tokens[index].pos == "DET" and text.tokens[index - 1].pos != "ADP":
            return index - 1
        if text.tokens[index].pos == "ADP" and _parts(text, index, taken, people):
            return index - 1
    return last


def _parts(text: Text, index: int, taken: set[int], people: People) -> bool:
    """Whether the complement that a preposition opens is no part of what is called so.

    « un hôtel à Kaboul », « le texte de Jean Roux »: another name, a place or a number; not « boîte à musique ».
    """
    tokens = text.tokens
    after = index + 1
    if after >= len(tokens):
        return True
    near = tokens[after]
    if text.lowered[index - 1] in people.charged:
        return False
    if tokens[index].text.lower() == people.grammar.to and (
        near.pos in {"DET", "PROPN", "NUM"} or near.text[0].isupper()
    ):
        return True
    if near.pos == "DET" and after + 1 < len(tokens):
        near = tokens[after + 1]
    return near.index in taken and near.text[0].isupper()


def _governed(text: Text, index: int, inside: set[int]) -> bool:
    """Whether the chain of governors of ``index`` reaches ``inside`` at once or through what follows it."""
    for _ in range(_CHAIN):
        head = text.tokens[index].head
        if head in inside:
            return text.tokens[index].dep in _BELONGING
        if head <= index:
            return False
        index = head
    return False


def hyphened(text: Text, index: int) -> bool:
    """Whether token ``index`` is the hyphen of a compound: « ministre-président »."""
    tokens = text.tokens
    if tokens[index].text != "-" or not 0 < index < len(tokens) - 1:
        return False
    return tokens[index - 1].span.end == tokens[index].span.start and (
        tokens[index].span.end == tokens[index + 1].span.start
    )
