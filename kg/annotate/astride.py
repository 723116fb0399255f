"""Subjects over what parts them from their verb, whatever opens the sentence.

In « Alors que la crise s'aggrave, Orial, fort de son succès, rachète Mirel » the model leaves the verb without a
subject: it hangs the name on what stands before it, or on the aside. No finite verb of the third person does without
one: where a comma, dash or bracket closes an aside before it, the phrase that stands before the aside, from the start
of the clause, is the subject.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.clauses import agree, participle
from kg.annotate.datives import timely
from kg.annotate.tokens import above, climb, noun_at, skip_back
from kg.annotate.universal import ANY_SUBJECT, HELPERS, NOMINAL, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_FINITE, _RELATIVE, _PASSIVE, _PLURAL = "VerbForm=Fin", "PronType=Rel", "aux:pass", "Number=Plur"
_COMMA, _COLON, _QUOTES, _ENDS = ",", ":", ("«", "»"), frozenset({";", '"', "?", "!"})
_OPEN, _CLOSED, _PAIRED = "(", ")", MappingProxyType({")": "(", "–": "–", "—": "—"})
_ASIDE, _BESIDE, _JOINED = "obl:mod", "appos", "conj"
# What a verb may have right before it, but a subject; what a clause may tell; what may open an aside.
_BEFORE, _TOLD, _SAID = frozenset({"ADV", "PRON"}), VERBS | NOMINAL | {"ADJ", "ADV"}, frozenset({"ADJ", "ADV", "NOUN"})
_ALSO, _ARTICLES, _JOINS = frozenset({"CCONJ", "NUM"}), frozenset({"DET", "NUM"}), frozenset({"CCONJ", "SCONJ"})
_KEPT = frozenset({"acl:relcl", "appos", "amod"})
_GRAMMAR = frozenset({"punct", "case", "det"})
# Asides between a subject and its verb; tokens of a clause; of « lui aussi », and from a noun to its preposition.
_ASIDES, _FAR, _SHORT = 3, 60, 3


class _Clause(NamedTuple):
    """Where the phrase of a subject begins, its noun, the finite word behind the aside, and the verb."""

    first: int
    noun: int
    finite: int
    verb: int


def astride(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such phrases for the subjects of their verbs, and these out of the asides."""
    found = list(trees.tokens)
    for sentence in trees.sentences:
        for index in sentence:
            clause = _clause(trees, found, sentence, index)
            if clause is not None:
                _hang(trees, found, sentence, clause)
    return trees.tokens if found == [*trees.tokens] else tuple(found)


def _clause(trees: Trees, tokens: Sequence[Token], sentence: range, index: int) -> _Clause | None:
    """The clause of a finite word behind what closes an aside, if its verb lacks a subject."""
    finite = tokens[index]
    if finite.pos not in VERBS or not finite.has(_FINITE):
        return None
    verb = finite.head if finite.dep in HELPERS else index
    mark = skip_back(tokens, index - 1, sentence.start, _BEFORE)
    if verb < index or tokens[mark].text not in {_COMMA, *_PAIRED} or not _free(trees, tokens, mark, index):
        return None
    if any(_subject(trees, tokens, i, verb) for i in _near(sentence, verb)):
        return None
    opened = _opened(tokens, sentence, mark)
    end, passed = (mark, 0) if opened is None else (opened, 1)
    for number in range(passed, _ASIDES + 1):
        start = _start(tokens, sentence, end)
        phrase = _phrase(trees, tokens, range(start, end), finite)
        said = phrase is not None and _speaks(trees, tokens, sentence, phrase)
        if phrase is not None and number and not said:
            return _Clause(*_apposed(trees, tokens, sentence, phrase, finite), index, verb)
        aside = said or _aside(trees, tokens, range(start, end))
        if start == sentence.start or tokens[end].text != _COMMA or not aside:
            return None
        end = start - 1
    return None


def _near(sentence: range, verb: int) -> range:
    return range(max(sentence.start, verb - _FAR), min(sentence.stop, verb + _FAR))


def _free(trees: Trees, tokens: Sequence[Token], mark: int, finite: int) -> bool:
    """Whether neither « qui », « il » nor « -t-il » is the subject of a finite word behind a mark."""
    verb = tokens[finite].head if tokens[finite].dep in HELPERS else finite
    if tokens[verb].pos not in _TOLD or tokens[verb].has("VerbForm=Inf"):
        return False
    turned = verb + 1 < len(tokens) and tokens[verb + 1].text.startswith(trees.language.grammar.inversion)
    return not turned and not any(_leads(trees, token) for token in tokens[mark + 1 : finite])


def _leads(trees: Trees, token: Token) -> bool:
    """A pronoun that is the subject of its clause, or leads it in."""
    return token.dep in ANY_SUBJECT or token.text.lower() in trees.language.grammar.clausal or token.has(_RELATIVE)


def _subject(trees: Trees, tokens: Sequence[Token], index: int, verb: int) -> bool:
    """Whether a word is the subject of a verb, as the model says, and no object, time, lack, or verb of an aside."""
    token = tokens[index]
    if token.head != verb or token.dep not in ANY_SUBJECT:
        return False
    lack = index + 1 < verb and token.text.lower() in trees.language.frames.reasons.lacking
    if token.pos == "VERB" or (token.pos in NOUNS and (lack or timely(token.lemma, trees.language))):
        return False
    if index > verb and token.pos in NOUNS:
        rows = trees.language.frames.verbs.get(tokens[verb].lemma, ())
        return tokens[verb + 1].pos not in _ARTICLES or not any(row.transitive for row in rows)
    led = tokens[max(index - _SHORT, 0) : index] if token.pos in NOUNS else ()
    return not any(t.head == index and t.dep == "case" and t.pos == "ADP" for t in led)


def _opened(tokens: Sequence[Token], sentence: range, mark: int) -> int | None:
    """Where the brackets or dashes open that close at token ``mark``."""
    sign, first = _PAIRED.get(tokens[mark].text), max(sentence.start, mark - _FAR)
    return next((i for i in range(mark - 1, first, -1) if tokens[i].text == sign), None)


def _start(tokens: Sequence[Token], sentence: range, end: int) -> int:
    """Where the stretch between two commas begins that ends before token ``end``; brackets stand inside."""
    here, depth = end - 1, 0
    while here >= sentence.start and end - here < _FAR:
        text = tokens[here].text
        depth += (text == _CLOSED) - (text == _OPEN)
        if depth == 0 and text == _COMMA:
            return here + 1
        here -= 1
    return max(here + 1, sentence.start)


def _cut(words: Sequence[Token]) -> bool:
    """Whether a sentence or a quotation begins or ends within a stretch."""
    texts = [word.text for word in words]
    return not _ENDS.isdisjoint(texts) or texts.count(_QUOTES[0]) != texts.count(_QUOTES[1])


def _aside(trees: Trees, tokens: Sequence[Token], inside: range) -> bool:
    """Whether a stretch only says something of what stands before it, or of the verb behind it."""
    words = tokens[inside.start : inside.stop]
    if not words or _cut(words) or any(t.text == _COLON for t in words):
        return False
    first = words[0]
    if any(t.text == _QUOTES[0] for t in words[1:2]):
        return False  # « Luc Bas, dit « le Loup », »
    if first.text.lower() in trees.language.grammar.clausal or first.has(_RELATIVE):
        return len(words) >= _SHORT
    if first.pos in VERBS and first.has(_FINITE):
        said = tokens[first.head] if first.dep in HELPERS else first
        return said.index in inside and said.lemma in trees.language.speech.verbs
    told = any(t.has(_FINITE) and t.pos in VERBS for t in words)
    if first.pos == "ADP":
        return not told or any(_leads(trees, t) for t in words)
    if first.pos == "DET":
        noun = noun_at(tokens, inside.start, inside.stop)
        return noun is not None and tokens[noun].dep == _BESIDE and not told
    if first.pos == "PRON":
        return len(words) <= _SHORT and not told
    known = participle(first) or first.text.lower() in trees.language.frames.participles
    return first.pos == "SCONJ" or ((known or first.pos in _SAID | _ALSO) and not told)


def _phrase(trees: Trees, tokens: Sequence[Token], inside: range, finite: Token) -> tuple[int, int] | None:
    """Where the noun phrase begins with which a stretch ends, and its noun, if this may be the subject."""
    first = _begins(trees, tokens, inside)
    if first >= inside.stop or _cut(tokens[first : inside.stop]):
        return None
    noun = noun_at(tokens, first, inside.stop)
    if noun is None or (tokens[first].pos not in _ARTICLES and tokens[first].text[:1].islower()):
        return None
    if timely(tokens[noun].lemma, trees.language):
        return None
    if any(t.pos in VERBS and t.has(_FINITE) for t in tokens[first : inside.stop]):
        return None
    if tokens[noun].dep.startswith("flat") and first <= tokens[noun].head < noun:
        noun = tokens[noun].head
    several = finite.has(_PLURAL) and any(t.pos == "CCONJ" for t in tokens[noun : inside.stop])
    taken = tokens[noun].dep in SUBJECTS and tokens[noun].head > finite.index
    return (first, noun) if (several or agree(tokens[noun], finite)) and not taken else None


def _begins(trees: Trees, tokens: Sequence[Token], inside: range) -> int:
    """Where the last clause of a stretch begins: behind « que », « et », a colon; its end, if it is a relative one."""
    that, first, told = trees.language.grammar.that, inside.start, False
    if first and tokens[first - 1].text == _COMMA and tokens[first].text.lower() in trees.language.grammar.clausal:
        return inside.stop
    for token in tokens[inside.start : inside.stop]:
        told = told or (token.pos in VERBS and token.has(_FINITE))
        joins = token.pos == "CCONJ" and (told or token.index == inside.start)
        if joins or token.pos == "SCONJ" or token.text == _COLON or token.text.lower() in that:
            first = token.index + 1
    return first


def _speaks(trees: Trees, tokens: Sequence[Token], sentence: range, phrase: tuple[int, int]) -> bool:
    """« a dit le maire, (Luc Bas) », « tué par son chef, (Luc Bas) »: a name that is in an aside still."""
    before = _before(tokens, sentence, phrase)
    if before is None or before.start == sentence.start or tokens[phrase[1]].head not in before:
        return False
    return _aside(trees, tokens, before)


def _apposed(
    trees: Trees, tokens: Sequence[Token], sentence: range, phrase: tuple[int, int], finite: Token
) -> tuple[int, int]:
    """« (le maire), Luc Bas, 60 ans, a »: what a name is beside, if that may be the subject."""
    before = _before(tokens, sentence, phrase)
    named = before is not None and tokens[before.start].pos in {"DET", "PROPN"}
    over = _phrase(trees, tokens, before, finite) if before is not None and named else None
    return over if over is not None and over[1] == tokens[phrase[1]].head else phrase


def _before(tokens: Sequence[Token], sentence: range, phrase: tuple[int, int]) -> range | None:
    """The stretch before the comma before an apposition."""
    first, noun = phrase
    if tokens[noun].dep != _BESIDE or first <= sentence.start or tokens[first - 1].text != _COMMA:
        return None
    return range(_start(tokens, sentence, first - 1), first - 1)


def _hang(trees: Trees, tokens: list[Token], sentence: range, clause: _Clause) -> None:
    """Put the noun under the verb, and the aside under the noun."""
    first, noun, finite, verb = clause
    inside, near = range(first, finite), _near(sentence, verb)
    if tokens[verb].head in inside or noun in above(tokens, verb):
        _lift(trees, tokens, sentence, clause)
    for index in near:
        if tokens[index].head == verb and tokens[index].dep in SUBJECTS:
            dep = "parataxis" if tokens[index].pos == "VERB" else "obj" if index > verb else _ASIDE
            tokens[index] = replace(tokens[index], dep=dep)
    passive = any(tokens[i].head == verb and tokens[i].dep == _PASSIVE for i in near)
    tokens[noun] = replace(tokens[noun], head=verb, dep="nsubj:pass" if passive else "nsubj")
    for index in range(noun + 1, finite):
        token = tokens[index]
        if token.head in inside or token.head == verb or token.dep in _GRAMMAR:
            continue
        dep = "acl" if participle(token) else token.dep if token.dep in _KEPT else _ASIDE
        tokens[index] = replace(token, head=verb if dep == _ASIDE else noun, dep=dep)
    for index in range(verb + 1, near.stop):
        if tokens[index].head in inside:
            dep = _ASIDE if tokens[index].dep == "nmod" else tokens[index].dep
            tokens[index] = replace(tokens[index], head=verb, dep=dep)


def _lift(trees: Trees, tokens: list[Token], sentence: range, clause: _Clause) -> None:
    """Put the verb out of what stands before it: on what its clause is joined to, or over the sentence."""
    first, noun, finite, verb = clause
    way = climb(tokens, verb)
    root = tokens[way[-1]] if way else tokens[verb]
    place = _place(trees, tokens, sentence, clause)
    if place is not None:
        tokens[verb] = replace(tokens[verb], head=place[0], dep=place[1])
        return
    marked = any(tokens[i].head == root.index and tokens[i].dep == "mark" for i in _near(sentence, root.index))
    if root.index < first and root.pos in VERBS and root.has(_FINITE) and not marked:
        tokens[verb] = replace(tokens[verb], head=root.index, dep="parataxis")
        return
    if root.index != verb:
        aside = noun < root.index < finite
        told = "acl:relcl" if root.has(_FINITE) else _BESIDE if root.pos in NOUNS else "acl"
        dep = told if aside else _ASIDE if root.pos in NOUNS else "advcl"
        tokens[root.index] = replace(root, head=noun if aside else verb, dep=dep)
    tokens[verb] = replace(tokens[verb], head=verb, dep="ROOT")


def _place(trees: Trees, tokens: Sequence[Token], sentence: range, clause: _Clause) -> tuple[int, str] | None:
    """What a clause hangs on that « que », « et » or a colon leads in, and how."""
    first = clause.first
    if first - 1 <= sentence.start:
        return None
    lead, whom = tokens[first - 1], tokens[first - 2]
    that = lead.text.lower() in trees.language.grammar.that
    if that and whom.pos in NOUNS:
        return whom.index, "acl:relcl"  # « le pont que Luc Bas, ancien maire, inaugure »
    if not that and lead.pos not in _JOINS and lead.text != _COLON:
        return None
    before = (i for i in range(first - 1, max(sentence.start, first - _FAR) - 1, -1) if tokens[i].pos == "VERB")
    over = next((i for i in before if not tokens[i].has("VerbForm=Inf")), None)
    if over is None:
        return None
    return (
        over,
        "ccomp" if that else _JOINED if lead.pos == "CCONJ" else "advcl" if lead.pos == "SCONJ" else "parataxis",
    )
