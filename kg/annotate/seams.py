"""Sentences that the model has cut in two where nothing ends one, made whole: « remis, hier lundi | , sa démission ».

No sentence begins with a comma or « ? », nor with a small letter behind a word that no mark follows, nor with a name
right behind the noun, or its adjective, that it names: « rachète la société nantaise | Marélec », nor within a name:
« General | Motors a brandi », nor with « qui » behind a noun, nor with a verb that a noun right before is the subject
of. The pieces are one sentence, with the verb of one of them for its root; the other's root hangs on it as what it
looks like.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.borders import begins
from kg.annotate.universal import FLAT, HELPERS, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.lang.base import Language
    from kg.model import Token

_ENDS = frozenset({".", "!", "?", "…", ":", ";", "«", "»", '"', ")", "–", "—", "-", "/", "•"})
_DASHES = frozenset({"-", "–"})
_CONTINUING = frozenset({",", ")", "?", "!"})
_RELATIVE = "PronType=Rel"
_PERSON = "PER"
_QUALIFYING = frozenset({"ADJ", "PROPN"})  # « afghan » behind « président »
# What a root is to another by its part of speech, and by what it has itself.
_ALWAYS = MappingProxyType({"PUNCT": "punct", "ADV": "advmod", "ADJ": "advcl"})
_LED = MappingProxyType({"cc": "conj", "case": "obl:mod"})
# What the model takes the words of a name for.
_NAMING = frozenset({"PROPN", "X", "NOUN", "ADJ"})
_SUBJECT = frozenset({"nsubj", "nsubj:pass", "csubj"})
_OBJECT = frozenset({"obj", "ccomp", "xcomp"})
_PASSIVE, _DETERMINED, _SPELT = "aux:pass", "det", "flat:name"
# Tokens from a noun to its name behind two adjectives at most, or one with a hyphen.
_BESIDE = 4
# In tokens. Text without any mark is no sentence.
_LONGEST = 100


def whole(
    tokens: tuple[Token, ...], sentences: tuple[range, ...], plain: str, language: Language
) -> tuple[tuple[Token, ...], tuple[range, ...]]:
    """``tokens`` and ``sentences`` of the text ``plain``, with the pieces of one sentence as one."""
    seams = dict(_seams(tokens, sentences, plain, language))
    if not seams:
        return tokens, sentences
    found, pieces = list(tokens), list[range]()
    for sentence in sentences:
        if sentence.start in seams and _unites(found, pieces[-1], sentence, sure=seams[sentence.start]):
            pieces[-1] = range(pieces[-1].start, sentence.stop)
        else:
            pieces.append(sentence)
    return tuple(found), tuple(pieces)


def _seams(
    tokens: Sequence[Token], sentences: Sequence[range], plain: str, language: Language
) -> Iterator[tuple[int, bool]]:
    """The first tokens of the sentences that begin as none does, and whether that is sure."""
    words = [token.text for token in tokens]
    for sentence in sentences[1:]:
        before, first = tokens[sentence.start - 1], tokens[sentence.start]
        if before.span.end == first.span.start and not _DASHES.isdisjoint({before.text, first.text}):
            yield first.index, False  # « s'impose 2 | - | 0 face à Dax »
            continue
        if "\n" in plain[before.span.end : first.span.start]:
            continue
        known = begins(words, first.index, language)
        if known is False:
            yield first.index, True
        if known is not None or before.text in _ENDS:
            continue
        named = _named(tokens, first) is not None or (first.pos == "PROPN" and before.pos == "VERB")
        named = named or (first.label == _PERSON and before.pos in _QUALIFYING and before.label != _PERSON)
        named = named or before.text == "("
        if first.text in _CONTINUING or first.text[:1].islower() or named or _goes_on(before, first):
            yield first.index, False


def _goes_on(before: Token, first: Token) -> bool:
    """« New | York »: whether a name goes on with the next word."""
    named = all(token.pos in _NAMING and token.text[:1].isupper() for token in (before, first))
    return named and first.span.start - before.span.end == 1


def _named(tokens: Sequence[Token], name: Token) -> int | None:
    """The noun that stands right before a ``name``, with nothing but an adjective between: « le groupe russe (X) »."""
    noun = tokens[name.index - 1]
    if noun.pos in _QUALIFYING and noun.text.islower() and noun.head < noun.index:
        noun = tokens[noun.head]
    lettered = noun.text.isupper() and name.index - noun.index > 1  # « l'ONG américaine | Human Rights Watch »
    common = noun.pos == "NOUN" and (noun.text.islower() or lettered)
    near = common and name.pos in _NAMING and name.text[:1].isupper()
    return noun.index if near and name.index - noun.index <= _BESIDE else None


def _unites(tokens: list[Token], first: range, second: range, *, sure: bool) -> bool:
    """Have one root for two pieces, unless they may be two clauses: « Sept ont péri | et vingt ont été blessés »."""
    last, opening = tokens[second.start - 1 : second.start + 1]
    roots = [_root(tokens, piece) for piece in (first, second)]
    verbal = [_told(tokens, root) for root in roots]
    continues = opening.text in _CONTINUING or opening.has(_RELATIVE)
    clauses = all(_told(tokens, root, own=True) for root in roots) and not continues
    if second.stop - first.start > _LONGEST:
        return False
    if clauses and not sure:
        return _resumed(tokens, roots, last)
    related = opening.has(_RELATIVE) and verbal[1] and last.pos in NOUNS
    top, low = roots if verbal[0] or not verbal[1] or related else roots[::-1]
    called = _named(tokens, opening)
    if related:  # « dont la romancière Ana Roux | qui a reçu un prix »
        tokens[low] = replace(tokens[low], head=_begun(last), dep="acl:relcl")
    elif _goes_on(last, opening):
        top = _spelt(tokens, roots, second.start, told=verbal[0])
    elif called == low and opening.head == top and opening.dep in _SUBJECT:  # « Le télescope | Vertex a photographié »
        tokens[low] = replace(tokens[low], head=top, dep=opening.dep)
        tokens[second.start] = replace(opening, head=low, dep="nmod")
    elif called is not None and low == second.start:
        tokens[low] = replace(tokens[low], head=called, dep="nmod")
    else:
        tokens[low] = replace(tokens[low], head=top, dep=_part(tokens, top, low))
    if called is not None and low != second.start and _aside(tokens, second.start):
        tokens[second.start] = replace(tokens[second.start], head=called, dep="nmod")
    for index in range(first.start, second.stop):
        if tokens[index].head == index and index != top:
            tokens[index] = replace(tokens[index], head=top, dep="punct" if tokens[index].pos == "PUNCT" else "dep")
    return True


def _aside(tokens: Sequence[Token], name: int) -> bool:
    """« D'après le président afghan | Ashraf Ghani, cent personnes … »: a name before a comma is no subject."""
    behind = next((i for i in range(name + 1, len(tokens)) if tokens[i].dep not in FLAT), len(tokens) - 1)
    return tokens[name].dep in _SUBJECT and tokens[behind].text == ","


def _resumed(tokens: list[Token], roots: list[int], noun: Token) -> bool:
    """« L'un est mort et un autre homme | avait été blessé »: the verb of the second clause, and its subject."""
    top, low = roots
    verb = min((i for i in (low, *_kids(tokens, low)) if tokens[i].pos in VERBS), default=low)
    links = [i for i in _kids(tokens, noun.index) if tokens[i].dep == "cc"]
    begins = verb == noun.index + 1 and tokens[verb].has("VerbForm=Fin")
    own = {tokens[i].dep for i in _kids(tokens, low)}
    if not begins or noun.dep != "conj" or noun.pos not in NOUNS or not links or not own.isdisjoint(_SUBJECT):
        return False
    tokens[noun.index] = replace(noun, head=low, dep="nsubj:pass" if _PASSIVE in own else "nsubj")
    tokens[low] = replace(tokens[low], head=top, dep="conj")
    for index in links:
        tokens[index] = replace(tokens[index], head=low)
    return True


def _begun(last: Token) -> int:
    """The first word of the name that ends with a token."""
    return last.head if last.dep in FLAT else last.index


def _spelt(tokens: list[Token], roots: Sequence[int], rest: int, *, told: bool) -> int:
    """The one root of two pieces within a name, with its ``rest`` hung on its first word.

    The phrase that the name stands in goes where the rest hung, unless the first piece has a verb.
    """
    last, cut = tokens[rest - 1], tokens[rest]
    name = phrase = _begun(last)
    while tokens[phrase].head != phrase and tokens[tokens[phrase].head].pos in NOUNS:
        phrase = tokens[phrase].head
    top, low = roots if told or cut.head == rest else roots[::-1]
    if top == roots[0]:
        tokens[low] = replace(tokens[low], head=name, dep=_SPELT)
        return top
    tokens[rest] = replace(cut, head=name, dep=_SPELT)
    placed = _part(tokens, top, phrase) if cut.head == top else cut.dep
    tokens[phrase] = replace(tokens[phrase], head=cut.head, dep=placed)
    if phrase != low:
        tokens[low] = replace(tokens[low], head=top, dep=_part(tokens, top, low))
    return top


def _root(tokens: list[Token], piece: range) -> int:
    """The root of a piece: a word, that takes the place of a mark which it hangs on."""
    roots = [index for index in piece if tokens[index].head == index]
    words = [index for index in roots if tokens[index].pos != "PUNCT"]
    if words:
        return words[0]
    mark = roots[0]
    kids = [i for i in piece if tokens[i].head == mark and i != mark and tokens[i].pos != "PUNCT"]
    if not kids:
        return mark
    for index in piece:
        if tokens[index].head == mark:
            tokens[index] = replace(tokens[index], head=kids[0])
    tokens[mark] = replace(tokens[mark], dep="punct")
    return kids[0]


def _told(tokens: Sequence[Token], root: int, *, own: bool = False) -> bool:
    """Whether a piece has a finite verb right below its root, as it, or (``own``) as what helps it."""
    kids = (i for i in _kids(tokens, root) if not own or tokens[i].dep in HELPERS)
    return any(tokens[i].has("VerbForm=Fin") and tokens[i].pos in VERBS for i in (root, *kids))


def _kids(tokens: Sequence[Token], head: int) -> Iterator[int]:
    near = range(max(head - _LONGEST, 0), min(head + _LONGEST, len(tokens)))
    return (i for i in near if tokens[i].head == head and i != head)


def _part(tokens: Sequence[Token], top: int, low: int) -> str:
    """What the root of one piece is to that of the other."""
    token, own = tokens[low], {tokens[i].dep for i in _kids(tokens, low)}
    if token.pos in _ALWAYS:
        return _ALWAYS[token.pos]
    if joint := next((part for dep, part in _LED.items() if dep in own), None):
        return joint
    if token.pos in VERBS:
        return "parataxis" if _told(tokens, low) else "advcl"
    filled = {tokens[i].dep for i in _kids(tokens, top)}
    if low < top and filled.isdisjoint(_SUBJECT):
        return "nsubj:pass" if _PASSIVE in filled else "nsubj"
    if low > top and filled.isdisjoint(_OBJECT) and tokens[top].pos == "VERB":
        named = token.pos == "PROPN" and tokens[low - 1].pos == "VERB"  # « a-t-il racheté | Bolvig ? »
        return "obj" if _DETERMINED in own or named else "dep"
    return "dep"
