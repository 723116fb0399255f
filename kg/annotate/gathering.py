"""What stands between two commas behind a subject, or behind its last comma, hung on what it is said of.

In « Luc Bas, prix Nobel en 1998, est mort » the year is that of the prize. In « Elle succède à son mari, mort en mai »
it is he who died: a participle is said of what it agrees with, and that of a life of the person named before it. And
in « Luc Bas et Ana Roux se sont mariés » the verb in the plural is of both.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.clauses import alike, participle
from kg.annotate.tokens import skip
from kg.annotate.universal import BEFORE_NOUN, CLITICS, HELPERS, NOUNS, SUBJECTS, VERBS
from kg.lang import LANGUAGES
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.lang.grammar import Grammar
    from kg.model import Token

_COMMA = ","
_LOOSE = frozenset({"advcl", "acl", "xcomp", "dep", "parataxis", "obl:mod", "amod"})
_JOINED = frozenset({"conj", "advcl", "obl:mod", "xcomp"})
_ENDS = frozenset({";", ":", "(", ")", "«", "»"})
_LIVES = frozenset({"birthDate", "birthPlace", "deathDate", "deathPlace"})
# Clitics and adverbs before a verb at most; the subjects of two clauses.
_CLITICS, _TWO = 3, 2
# Tokens of « une de ses anciennes voisines de palier ».
_FAR = 8
_FEMININE, _BESIDE, _BELOW = ("ée", "ées"), ("flat", "appos"), ("flat", "amod")
_GENDERS = MappingProxyType({"m": "Gender=Masc", "f": "Gender=Fem"})


def gathered(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such asides and participles on what they are said of."""
    tokens, language = trees.tokens, trees.language
    found = list(tokens)
    for sentence in trees.sentences:
        for index in sentence:
            _couple(found, sentence, index)
        commas = [index for index in sentence if tokens[index].text == _COMMA]
        for first, last in pairwise(commas):
            _enclose(found, sentence, first, last)
        for comma in commas:
            _attach(found, sentence, comma, language)
            _single(found, sentence, comma, language)
    return tuple(found) if found != [*tokens] else tokens


def _inflected(token: Token) -> Token:
    """A participle in « -ée » as the feminine that it is, whatever the model says."""
    if not token.text.endswith(_FEMININE) or not token.has("Gender=Masc"):
        return token
    return replace(token, features=token.features.replace("Gender=Masc", "Gender=Fem"))


def _couple(tokens: list[Token], sentence: range, verb: int) -> None:
    """Have a verb in the plural, which hangs on the first of two as if joined to it, govern both."""
    _pair(tokens, sentence, verb)
    token, first = tokens[verb], tokens[tokens[verb].head]
    if token.dep != "conj" or token.pos not in VERBS or first.pos not in NOUNS or first.has("Number=Plur"):
        return
    kids = [one for one in tokens[first.index : verb] if one.head == verb]
    several = any(one.has("VerbForm=Fin") and one.has("Number=Plur") for one in (*kids, token))
    second = next((one for one in kids if one.dep in SUBJECTS and one.pos in NOUNS), None)
    both = next((one for one in kids if one.dep == "cc"), None)
    if not several or second is None or both is None or second.has("Number=Plur") or both.index > second.index:
        return
    root = first.head == first.index
    tokens[verb] = replace(token, head=verb if root else first.head, dep=first.dep)
    tokens[first.index] = replace(first, head=verb, dep=second.dep)
    tokens[second.index] = replace(second, head=first.index, dep="conj")
    tokens[both.index] = replace(both, head=second.index)
    for index in range(verb, sentence.stop):
        if tokens[index].head == first.index and index != verb:
            tokens[index] = replace(tokens[index], head=verb)


def _pair(tokens: list[Token], sentence: range, verb: int) -> None:
    """Have the second of two subjects that « et » joins, each hung on the verb, hang on the first."""
    if tokens[verb].dep != "cc" or tokens[verb].head <= verb + 1:
        return
    joint, told = tokens[verb], tokens[tokens[verb].head]
    near = [t for t in tokens[max(sentence.start, verb - _FAR) : told.index] if t.head == told.index]
    ones = [t for t in near if t.dep in SUBJECTS and t.pos in NOUNS]
    first, second = next((t for t in ones if t.index < verb), None), next((t for t in ones if t.index > verb), None)
    if len(ones) != _TWO or first is None or second is None or told.pos not in VERBS:
        return
    tokens[second.index] = replace(second, head=first.index, dep="conj")
    tokens[verb] = replace(joint, head=second.index)


def _enclose(tokens: list[Token], sentence: range, first: int, last: int) -> None:
    """Have the noun that opens an aside between subject and verb govern all of it."""
    inside = range(first + 1, last)
    if any(tokens[i].has("VerbForm=Fin") or tokens[i].text in _ENDS for i in inside):
        return
    noun = skip(tokens, first + 1, last, BEFORE_NOUN)
    verb = _told(tokens, sentence, last + 1)
    if noun == last or tokens[noun].pos != "NOUN" or tokens[noun].head in inside or verb is None:
        return
    if not any(tokens[i].dep in SUBJECTS and tokens[i].head == verb for i in range(sentence.start, first)):
        return
    for index in inside:
        if index != noun and tokens[index].head not in inside:
            tokens[index] = replace(tokens[index], head=noun)


def _told(tokens: Sequence[Token], sentence: range, here: int) -> int | None:
    """The verb whose finite word stands at token ``here``, or behind clitics there."""
    finite = skip(tokens, here, min(here + _CLITICS, sentence.stop), CLITICS)
    if finite >= sentence.stop or not tokens[finite].has("VerbForm=Fin"):
        return None
    return tokens[finite].head if tokens[finite].dep in HELPERS else finite


def _attach(tokens: list[Token], sentence: range, comma: int, language: Language) -> None:
    """Have the noun before a comma govern the participle right behind it, if that is said of it."""
    told = comma + 1
    if told >= sentence.stop or comma == sentence.start or not participle(tokens[told]):
        return
    token, verb = _inflected(tokens[told]), tokens[tokens[told].head]
    if token.dep in _JOINED and _gone(tokens, sentence, told, language):
        tokens[told] = replace(token, head=_headed(tokens, comma - 1), dep="acl")
        return
    if token.dep not in _LOOSE or not verb.index < comma:
        return
    tokens[told] = token
    if verb.pos in NOUNS and token.dep == "acl":
        _fitting(tokens, told, comma - 1, language)
    if verb.pos not in VERBS:
        return
    if any(t.head == told and t.dep in HELPERS for t in tokens[sentence.start : sentence.stop]):
        return
    noun = _noun(tokens, verb.index, comma - 1)
    if noun is None or not alike(tokens[noun], token):
        return
    if _lived(tokens, noun, token, language) or not _agrees(tokens, sentence, verb.index, token):
        tokens[told] = replace(token, head=noun, dep="acl")


def _gone(tokens: Sequence[Token], sentence: range, told: int, language: Language) -> bool:
    """« Elle succède à Luc Bas, parti à la retraite »: a verb that « être » helps shares no auxiliary and no subject.

    It is told of the name before the comma; so it is of the predecessor of somebody, however it hangs.
    """
    name = tokens[_headed(tokens, told - 2)] if told - 2 >= sentence.start else None
    if name is None or name.pos != "PROPN" or tokens[told].head >= name.index or not alike(name, tokens[told]):
        return False
    if tokens[told].dep != "conj" and tokens[tokens[told].head].lemma not in language.frames.succeeding:
        return False
    lemma = language.frames.forms.get(tokens[told].text.lower(), tokens[told].lemma)
    if lemma not in language.frames.movers or any(_joins(t, told) for t in tokens[sentence.start : sentence.stop]):
        return False
    helpers = [t for t in tokens[sentence.start : told] if t.head == tokens[told].head and t.dep in HELPERS]
    return all(helper.lemma != language.grammar.be for helper in helpers)


def _joins(token: Token, verb: int) -> bool:
    return token.head == verb and (token.dep == "cc" or token.dep in HELPERS)


def _headed(tokens: Sequence[Token], last: int) -> int:
    """The first word of the name that ends at token ``last``."""
    token = tokens[last]
    return token.head if token.dep.startswith("flat") and token.head < last else last


def _single(tokens: list[Token], sentence: range, comma: int, language: Language) -> None:
    """« (Il a tué) une de ses voisines, Ana Roux »: have the noun govern the name of the one of them that is told."""
    name, grammar = comma + 1, language.grammar
    start = next(
        (i for i in range(comma - 1, max(comma - _FAR, sentence.start) - 1, -1) if _is(tokens, i, grammar)), None
    )
    if start is None or name >= sentence.stop or not _capital(tokens[name]) or tokens[name].dep.startswith("flat"):
        return
    nouns = [i for i in range(start + 2, comma) if tokens[i].pos == "NOUN"]
    told = any(tokens[i].pos in VERBS or tokens[i].text == _COMMA for i in range(start, comma))
    if nouns and not told and tokens[nouns[0]].has("Number=Plur") and tokens[name].dep not in SUBJECTS:
        tokens[name] = replace(tokens[name], head=nouns[0], dep="appos")


def _capital(token: Token) -> bool:
    """Whether a name may begin with ``token``, whatever the model takes it for."""
    return token.pos in NOUNS and token.text[:1].isupper()


def _is(tokens: Sequence[Token], index: int, grammar: Grammar) -> bool:
    """« un(e) de »."""
    return tokens[index].text.lower() in grammar.one and tokens[index + 1].text.lower() in grammar.ofs


def _fitting(tokens: list[Token], told: int, last: int, language: Language) -> None:
    """« L'avocat d'Ana Roux, condamnée », « la mère de Luc Bas, tuée »: of the one of the two that it agrees with."""
    token, here = tokens[told], last
    while (tokens[here].dep.startswith(_BESIDE) or _bare(tokens, here)) and tokens[here].head < here:
        here = tokens[here].head
    noun = tokens[tokens[here].head]
    if tokens[here].dep != "nmod" or noun.pos != "NOUN" or token.head not in {here, noun.index}:
        return
    named = _GENDERS.get(language.names.forenames.get(tokens[here].text, ""), "")
    known = bool(named) or tokens[here].text.islower()
    fits = token.has(named) if named else alike(tokens[here], token)
    if known and fits is not alike(noun, token):
        tokens[told] = replace(token, head=here if fits else noun.index)


def _bare(tokens: Sequence[Token], index: int) -> bool:
    """A name right behind its noun, without preposition: « l'académie (Ronsard) »."""
    token = tokens[index]
    return token.pos == "PROPN" and token.dep == "nmod" and token.head == index - 1 and tokens[index - 1].pos == "NOUN"


def _noun(tokens: Sequence[Token], verb: int, last: int) -> int | None:
    """The main noun of the phrase of the verb that ends at token ``last``, with no other noun in it."""
    here = last
    while tokens[here].head != here and verb < tokens[here].head < here and tokens[here].dep.startswith(_BELOW):
        here = tokens[here].head
    return here if tokens[here].pos in NOUNS and tokens[here].head == verb else None


def _lived(tokens: Sequence[Token], noun: int, token: Token, language: Language) -> bool:
    """Whether it tells the birth or death of the relative told of before it: « à son mari, décédé en mai »."""
    person = any(one.kind is Kind.PERSON for one in language.people.nouns.get(tokens[noun].text.lower(), ()))
    lemma = language.relations.infinitives.get(token.text.lower(), token.lemma)
    return person and lemma in _lives(language.code)


@cache
def _lives(code: str) -> frozenset[str]:
    bonds = LANGUAGES[code].relations.bonds
    return frozenset(lemma for lemma, rows in bonds.items() if any(row.relation in _LIVES for row in rows))


def _agrees(tokens: Sequence[Token], sentence: range, verb: int, token: Token) -> bool:
    """Whether the participle may be said of the subject of the verb; so too where none is known."""
    subjects: Iterator[Token] = (
        one for one in tokens[sentence.start : verb] if one.head == verb and one.dep in SUBJECTS
    )
    return all(alike(one, token) for one in subjects)
