"""Names behind a comma, a bracket or what completes a description: « l'exploitant, le groupe Orial, se tait »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.apposed import begins
from kg.annotate.tokens import skip
from kg.annotate.universal import CLITICS
from kg.extract.coreference.phrases import Article
from kg.extract.coreference.strange import landed
from kg.lang.people import PLURAL, THING
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Token

# In words: how far behind its title a bearer may be named.
FAR = 12
# What may stand between a title and the comma before its bearer.
_COMPLETING = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM"})
_PARTING = frozenset({",", "(", ":", "–", "—"})
_LOOSE = frozenset({"nmod", "obl:mod"})


def behind_comma(trail: Trail, phrase: Phrase, kinds: AbstractSet[Kind]) -> tuple[Figure, bool] | None:
    """The name after the description and a comma, or after what completes the description and a comma."""
    tokens = trail.text.tokens
    stop = min(phrase.last + FAR, trail.text.sentence(phrase.head).stop - 1)
    after = _past_completion(trail, phrase, stop)
    if after < stop and tokens[after].text == "(" and after not in trail.titled:
        after = _past_party(trail, after, stop)
        if after < stop and named_at(trail, after, kinds & {Kind.PERSON}):
            trail.entitle(after, phrase.head)
            return trail.starts[after][0], False
    if after >= stop or tokens[after].text not in _PARTING or after in trail.titled:
        return None
    name = _name_behind(trail, after, stop)
    figure = named_at(trail, name, kinds)
    if figure is None or figure.kind is Kind.PLACE or not _bears(trail, phrase, after, name):
        return None
    if tokens[after].text == "(" and figure.kind is not Kind.PERSON and not _enclosed(trail, name):
        return None
    if trail.voiced(name) == phrase.head:  # « Selon le préfet, Orial, qui emploie cent ouvriers, a fermé »
        return None
    trail.titled.add(after)
    return figure, True


def _enclosed(trail: Trail, name: int) -> bool:
    """« le club (Bolvig) », not « les syndicats (CGT, FO) » or « (CFTC exceptée) »: the name and nothing more."""
    last = trail.text.within(trail.starts[name][1].span)[-1]
    return trail.text.tokens[min(last + 1, len(trail.text.tokens) - 1)].text == ")"


def _past_completion(trail: Trail, phrase: Phrase, stop: int) -> int:
    """Where what completes a description ends, before ``stop``."""
    tokens, after = trail.text.tokens, phrase.last + 1
    while after < stop and (
        tokens[after].pos in _COMPLETING or tokens[after].has("VerbForm=Part") or tokens[after].text.isdecimal()
    ):
        after += 1
    return after


def _name_behind(trail: Trail, comma: int, stop: int) -> int:
    """Where a name begins behind a comma, titles and articles passed over, or a second phrase and its comma."""
    name = comma + 1
    titling = (trail.people.titles, trail.honours, trail.people.definite)
    while name < stop and name not in trail.starts and any(trail.text.lowered[name] in words for words in titling):
        name += 1
    return _second(trail, name, stop) if name not in trail.starts or landed(trail, name) else name


def _bears(trail: Trail, phrase: Phrase, after: int, name: int) -> bool:
    """Whether the name behind the comma ``after`` is that of whom the phrase describes: by the tree, or by commas."""
    tokens = trail.text.tokens
    figure, mention = trail.starts[name]
    close = trail.text.within(mention.span)[-1] + 1
    near = after == phrase.last + 1
    if tokens[after].text == "," and begins(trail.text, phrase.first, phrase.head, close):
        return False
    if figure.kind is not Kind.PERSON and _listed(trail, phrase, close):
        return False
    head = tokens[mention.head]
    while head.head in range(after, head.index):  # « le fabricant, la société Orial, »
        head = tokens[head.head]
    told = phrase.readings[0].sort == THING and phrase.article is Article.DEFINITE
    if told and head.dep == "appos" and head.head < phrase.first:
        return False  # « les hommes qui ont mis le feu, Luc Bas et Jan Vial, »
    governed = near and (head.head in range(phrase.first, after) or _hung(trail, phrase, head, close))
    governed = governed or (near and (head.dep == "appos" or _sole(trail, phrase, after, close)))
    ended = close >= len(tokens) or tokens[close].text in {",", ")", ".", "("}
    if governed or (ended and figure.kind is Kind.PERSON):
        return True
    return _resumed(trail, phrase, close) if figure.kind is Kind.PERSON else near and _last(trail, phrase, close)


def _hung(trail: Trail, phrase: Phrase, bearer: Token, close: int) -> bool:
    """« Selon le fabricant, la société Orial, », « Le fabricant, la société Orial, a dit », as the tree turns them."""
    tokens, description = trail.text.tokens, trail.text.tokens[phrase.head]
    if description.dep not in _LOOSE or not comma_at(trail, close):
        return False
    if description.head != bearer.head:
        return description.head == bearer.index
    if phrase.first == 0 or tokens[phrase.first - 1].pos != "ADP":
        return bearer.dep.startswith("nsubj")
    below = (tokens[index] for index in trail.text.children[bearer.head])
    return any(token.index > close and token.dep.startswith("nsubj") for token in below)


def _sole(trail: Trail, phrase: Phrase, comma: int, close: int) -> bool:
    """« L'exploitant, le groupe Orial, se tait »: two of whom one verb in the singular tells are one."""
    tokens = trail.text.tokens
    led = phrase.first > 0 and tokens[phrase.first - 1].pos == "ADP"
    if led or not comma_at(trail, close) or tokens[comma + 1].pos != "DET":
        return False
    behind = skip(tokens, close + 1, len(tokens), CLITICS)
    return behind < len(tokens) and _singular(tokens[behind])


def _resumed(trail: Trail, phrase: Phrase, close: int) -> bool:
    """« Le maire de Bolvig, Luc Bas est mort »: a name that opens with its function, and no comma behind it."""
    tokens, first = trail.text.tokens, phrase.first
    opens = first in trail.opening or trail.text.lowered[first - 1] == trail.people.grammar.whose
    return opens and phrase.article is Article.DEFINITE and close < len(tokens) and _singular(tokens[close])


def _last(trail: Trail, phrase: Phrase, close: int) -> bool:
    """« Elle dirige le parti majoritaire, l'Union. »: of a list, « et » would lead in what comes last."""
    tokens, grammar = trail.text.tokens, trail.people.grammar
    listed = phrase.first > 0 and trail.text.lowered[phrase.first - 1] in {",", grammar.both}
    alone = phrase.article is Article.DEFINITE and phrase.number != PLURAL and not listed
    return alone and close < len(tokens) and tokens[close].text == "."


def _singular(token: Token) -> bool:
    return token.has("VerbForm=Fin") and token.has("Number=Sing")


def _listed(trail: Trail, phrase: Phrase, close: int) -> bool:
    """« signé par la direction, la CFDT et FO »: a list, where a name ends before « et »."""
    tokens, grammar = trail.text.tokens, trail.people.grammar
    definite = phrase.article is Article.DEFINITE
    return definite and close < len(tokens) and tokens[close].text.lower() == grammar.both


def _past_party(trail: Trail, opening: int, stop: int) -> int:
    """The comma or name behind brackets and what completes a title there: « la maire (Bolvig) de Dax, Ana Roux, ».

    That where the brackets open if there is none; « le maire (Bolvig) de Dax Luc Bas » needs no comma.
    """
    tokens = trail.text.tokens
    closing = next((i for i in range(opening, min(opening + FAR, stop)) if tokens[i].text == ")"), None)
    if closing is None:
        return opening
    after, limit = closing + 1, min(closing + FAR, stop)
    while after < limit and tokens[after].pos in _COMPLETING and named_at(trail, after, {Kind.PERSON}) is None:
        after += 1
    named = tokens[after - 1].pos not in {"ADP", "DET"} and named_at(trail, after, {Kind.PERSON}) is not None
    return after if after < stop and (named or tokens[after].text in {",", "–"}) else opening


def _second(trail: Trail, name: int, stop: int) -> int:
    """Where a name starts behind one more title: « son entraîneur, l'ancien gardien polonais Luc Roy, »."""
    tokens = trail.text.tokens
    here = name
    while here < stop and (
        landed(trail, here)
        or (tokens[here].pos in {"NOUN", "ADJ"} and here not in trail.starts)
        or _completes(trail, here)
    ):
        here += 1
    return here if here in trail.starts and here > name else name


def _completes(trail: Trail, index: int) -> bool:
    """« (l'homme) d'(affaires belge Luc Roux) »: « de » before a bare noun."""
    tokens = trail.text.tokens
    bare = index + 1 < len(tokens) and tokens[index + 1].pos == "NOUN" and index + 1 not in trail.starts
    return bare and trail.text.lowered[index] in trail.people.grammar.ofs_plain


def named_at(trail: Trail, index: int, kinds: AbstractSet[Kind]) -> Figure | None:
    """The figure of one of ``kinds`` whose name starts at token ``index``."""
    figure = trail.starts[index][0] if index in trail.starts else None
    return figure if figure and figure.kind in kinds else None


def comma_at(trail: Trail, index: int) -> bool:
    """Whether a comma stands at token ``index``."""
    return index < len(trail.text.tokens) and trail.text.tokens[index].text == ","
