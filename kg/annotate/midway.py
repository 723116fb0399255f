"""Turns between an auxiliary and its participle: « La mairie a (d'ores et déjà) vendu le pont ».

The model often makes the auxiliary a verb of its own, or a word of the turn the head of the clause, and hangs the
participle on it. The turns are of a closed list, so that an object before a participle (« a un pont vendu par ») stays.
So do two commas: « La mairie a, il y a deux semaines, vendu le pont ». Behind « va », « doit » or « peut » it hangs the
infinitive on the turn. And right behind « avoir » it takes rare
participles for nouns or adjectives: « Le conseil a gelé sa subvention ».
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.clauses import participle
from kg.annotate.universal import HELPERS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_TAGGED = frozenset({"ADJ", "NOUN"})
_PAST, _INFINITIVE = "Tense=Past|VerbForm=Part", "VerbForm=Inf"
_KINDS = ("Gender=", "Number=")
_TENSE, _PASSIVE = "aux:tense", "aux:pass"
_LED = frozenset({"case", "cc", "det", "fixed", "mark", "nummod", "punct"})
_COMMA, _FINITE, _THERE = ",", "VerbForm=Fin", frozenset({"expl:comp", "expl:subj", "fixed"})
# The tokens of the longest turn, and of the longest aside between two commas.
_LONG, _ASIDE = 8, 14


class _Bridge(NamedTuple):
    """The auxiliaries of a participle, in order, turns and asides between them and it, and the participle itself."""

    helpers: tuple[int, ...]
    turns: tuple[range, ...]
    asides: tuple[range, ...]
    verb: int

    @property
    def inside(self) -> frozenset[int]:
        """The tokens of the turns and asides."""
        return frozenset(chain.from_iterable((*self.turns, *self.asides)))


def bridged(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such participles as the head of their clauses, and the turns hung on them."""
    found = list(trees.tokens)
    helping, governing = {trees.language.grammar.have, trees.language.grammar.be}, trees.language.frames.governors
    for token in trees.tokens[:-1]:
        if token.pos not in VERBS or token.lemma not in helping | governing:
            continue
        bridge = _bridge(trees, token.index)
        if bridge is None:
            continue
        if token.lemma in governing:
            _govern(found, bridge)
        elif _broken(trees, found, bridge):
            _mend(trees, found, bridge)
    return trees.tokens if found == [*trees.tokens] else tuple(found)


def _bridge(trees: Trees, first: int) -> _Bridge | None:
    """From the auxiliary at ``first`` to its participle, where a turn stands between them."""
    tokens, stop, here = trees.tokens, trees.sentence(first).stop, first + 1
    helpers, turns, asides = [first], list[range](), list[range]()
    while here < stop:
        end = _turn(trees, here, stop)
        if (close := _aside(trees, here, stop)) is not None:
            asides.append(range(here + 1, close))
            here = close + 1
        elif end is not None:
            turns.append(range(here, end))
            here = end
        elif tokens[here].lemma == trees.language.grammar.be and participle(tokens[here]):
            helpers.append(here)
            here += 1
        else:
            break
    governs = tokens[first].lemma in trees.language.frames.governors
    told = here < stop and (tokens[here].has(_INFINITIVE) if governs else _past(trees, tokens[here]))
    if not told or not (turns or asides or _misread(trees, first, here)):
        return None
    return _Bridge(tuple(helpers), tuple(turns), tuple(asides), here)


def _aside(trees: Trees, comma: int, stop: int) -> int | None:
    """The comma that closes an aside without a finite verb of its own: « a(, selon la police,) tiré »."""
    tokens = trees.tokens
    if tokens[comma].text != _COMMA:
        return None
    near = range(comma + 2, min(comma + _ASIDE, stop))
    close = next((i for i in near if tokens[i].text == _COMMA), None)
    if close is None or any(t.has(_FINITE) and not _ago(trees, t) for t in tokens[comma:close]):
        return None
    return close


def _ago(trees: Trees, verb: Token) -> bool:
    """« il y (a) deux ans »: whether a verb only tells how long ago."""
    there = verb.lemma == trees.language.grammar.have and trees.tokens[verb.index - 1].dep in _THERE
    return there and trees.tokens[verb.index + 1].pos == "NUM"


def _misread(trees: Trees, first: int, verb: int) -> bool:
    """Whether a noun or adjective right behind « avoir » is the participle that this helps: « a gelé (l'aide) »."""
    tokens, grammar, frames = trees.tokens, trees.language.grammar, trees.language.frames
    beside = verb == first + 1 and tokens[first].lemma == grammar.have and tokens[verb].pos in _TAGGED
    return beside and frames.forms.get(tokens[verb].text, "") not in frames.movers


def _past(trees: Trees, token: Token) -> bool:
    """Whether a word is a participle, or a noun or adjective of that form."""
    return participle(token) or (token.pos in _TAGGED and token.text in trees.language.frames.participles)


def _turn(trees: Trees, first: int, stop: int) -> int | None:
    """Where the longest turn ends that begins at ``first``, if one does; an adverb is one."""
    tokens, turns = trees.tokens, trees.language.grammar.midway
    if tokens[first].text in trees.language.frames.participles and tokens[first].pos in {"AUX", "VERB"}:
        return None
    words = _spelled(tokens[first : min(first + _LONG, stop)])
    if turns.match(words[-1]):
        for size in range(len(words), 0, -1):
            if turns.fullmatch(words[size - 1]):
                return first + size
    return first + 1 if tokens[first].pos == "ADV" else None


def _spelled(tokens: Sequence[Token]) -> list[str]:
    """The words of the first of ``tokens``, of the first two, and so on, in small letters."""
    found, words, end = list[str](), "", tokens[0].span.start
    for token in tokens:
        words += " " * (token.span.start > end) + token.text.lower()
        end = token.span.end
        found.append(words)
    return found


def _govern(found: list[Token], bridge: _Bridge) -> None:
    """Have the verb govern the infinitive in ``found``, where the model hangs this on a turn or joins it to one."""
    verb, inside = bridge.verb, bridge.inside
    if found[verb].head in inside or (found[verb].head == bridge.helpers[0] and found[verb].dep == "conj"):
        found[verb] = replace(found[verb], head=bridge.helpers[0], dep="xcomp")
        for index, token in _hung(found, bridge):
            found[index] = token


def _broken(trees: Trees, found: Sequence[Token], bridge: _Bridge) -> bool:
    """Whether an auxiliary is none of the participle, or of a passive that is none, or bears something, as a turn."""
    if found[bridge.verb].pos in _TAGGED or any(found[index].head != bridge.verb for index in bridge.helpers):
        return True
    if found[bridge.helpers[-1]].dep != _TENSE and not _passive(trees, found, bridge):
        return True
    bearing = {*bridge.helpers, *bridge.inside}
    return any(found[i].head in bearing and i not in bearing and i != bridge.verb for i in trees.sentence(bridge.verb))


def _mend(trees: Trees, found: list[Token], bridge: _Bridge) -> None:
    """Have the participle head the clause in ``found``."""
    verb, inside, helpers = bridge.verb, bridge.inside, frozenset(bridge.helpers)
    top = _top(found, bridge)
    if top not in inside | helpers | {verb}:
        return
    sentence = trees.sentence(verb)
    moved = [i for i in sentence if found[i].head in inside | helpers | {top} and i not in inside | helpers | {verb}]
    found[verb] = _told(trees, found[verb])
    passive = _passive(trees, found, bridge)
    if top != verb:
        over = found[top]
        rooted = over.head == top or over.head in inside | helpers | {verb}
        found[verb] = replace(found[verb], head=verb if rooted else over.head, dep="ROOT" if rooted else over.dep)
    for index in moved:
        subject = passive and found[index].dep == "nsubj"
        found[index] = replace(found[index], head=verb, dep="nsubj:pass" if subject else found[index].dep)
    for index in bridge.helpers:
        passing = passive and index == bridge.helpers[-1]
        found[index] = replace(found[index], pos="AUX", head=verb, dep=_PASSIVE if passing else _TENSE)
    for index, token in _hung(found, bridge):
        found[index] = token


def _top(found: Sequence[Token], bridge: _Bridge) -> int:
    """What heads the clause so far: the auxiliary, or what this is hung on."""
    first = found[bridge.helpers[0]]
    return first.head if first.dep in HELPERS else first.index


def _passive(trees: Trees, found: Sequence[Token], bridge: _Bridge) -> bool:
    """Whether the last auxiliary is one of the passive: « être », but for verbs that have it anyway."""
    be, lemma = trees.language.grammar.be, found[bridge.verb].lemma
    near = (found[index] for index in trees.sentence(bridge.verb))
    reflexive = any(t.head in bridge.helpers and t.dep.startswith("expl") and t.dep != "expl:subj" for t in near)
    return found[bridge.helpers[-1]].lemma == be and lemma not in trees.language.frames.movers and not reflexive


def _told(trees: Trees, token: Token) -> Token:
    """A participle as one, whatever the model took it for."""
    if token.pos == "VERB" and participle(token):
        return token
    kinds = [one for one in token.features.split("|") if one.startswith(_KINDS)]
    lemma = trees.language.frames.forms.get(token.text, token.lemma)
    return replace(token, pos="VERB", lemma=lemma, features="|".join([*kinds, _PAST]))


def _hung(found: Sequence[Token], bridge: _Bridge) -> Iterator[tuple[int, Token]]:
    """The words of the turns: each turn on the participle by its last word, what leads in a word on that.

    Of an aside, what hangs on nothing in it.
    """
    for aside in bridge.asides:
        for index in aside:
            token = found[index]
            if token.head not in aside or token.head == index:
                loose = "advmod" if token.pos == "ADV" else "advcl" if token.pos in VERBS else "obl:mod"
                yield index, replace(token, head=bridge.verb, dep=loose)
    for turn in bridge.turns:
        last = turn[-1]
        for index in turn:
            token = found[index]
            if index == last or (token.head not in turn and token.dep not in _LED):
                yield index, replace(token, head=bridge.verb, dep="advmod" if token.pos == "ADV" else "obl:mod")
            elif token.head not in turn or token.head == index:
                yield index, replace(token, head=last)
