"""What a verb is done to, where it stands before the verb: « la société que X a fondée », « le texte, que Y a adopté ».

The tree often takes « que » for a conjunction, and the relative clause for a clause of another sort.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, alike, participle
from kg.annotate.doers import sharing
from kg.annotate.universal import FLAT, NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.syntax import Syntax
    from kg.model import Token

_THAT = frozenset({"mark", "obl:mod", "advmod"})
_OBJECT, _SUBJECT, _HELPED = frozenset({"obj"}), frozenset({"nsubj"}), frozenset({"aux:tense", "aux"})
_COPULA = frozenset({"cop"})
_JOINED, _DAYS = frozenset({"conj"}), frozenset({"obl:mod"})
# Clauses after a verb of saying.
_SAID = frozenset({"ccomp", "xcomp"})


def related(syntax: Syntax, verb: int) -> Iterator[int]:
    """The noun that a relative clause is said of, as its verb's object, where « que » is taken for a conjunction."""
    token = syntax.text.tokens[verb]
    for mark in syntax.kids(verb, _THAT):
        if mark.text.lower() not in syntax.grammar.that:
            continue
        if token.dep == "acl:relcl":
            if cleft(syntax, verb) is None:
                yield token.head
        elif (noun := _before(syntax, mark.index, token)) is not None:
            yield noun


def cleft(syntax: Syntax, verb: int) -> int | None:
    """« C'est à Gap que X a ouvert un bureau »: what stands between « c'est » with a preposition and « que »."""
    token = syntax.text.tokens[verb]
    led = token.dep == "acl:relcl" and token.head < verb and syntax.preposition(token.head)
    return token.head if led and syntax.kids(token.head, _COPULA) else None


def _before(syntax: Syntax, that: int, verb: Token) -> int | None:
    """The noun before « que » that a verb with its own subject and no object is said of, if anything shows it."""
    tokens = syntax.text.tokens
    alone = syntax.kids(verb.index, _SUBJECT) and not syntax.kids(verb.index, _OBJECT)
    if not alone or verb.dep in _SAID or not syntax.kids(verb.index, _HELPED) or not participle(verb):
        return None
    comma = tokens[that - 1].text == "," if that else False
    noun = ending(syntax, that - (2 if comma else 1))
    if noun is None or not alike(tokens[noun], verb):
        return None
    return noun if comma or _agrees(verb) else None


def _agrees(verb: Token) -> bool:
    """A participle behind « avoir » agrees with nothing but an object before it."""
    return verb.has("Gender=Fem") or verb.has("Number=Plur")


def inverted(syntax: Syntax, verb: int) -> int | None:
    """« le rapport que publie (l'Insee) »: the subject behind the verb of « que », which the tree has for an object.

    Or for one of the day before it: « que publie mardi l'Insee ».
    """
    objects = syntax.kids(verb, _OBJECT)
    before = next((t for t in objects if t.index < verb and t.has("PronType=Rel")), None)
    if before is None or before.text.lower() not in syntax.grammar.that:
        return None
    if any(one.index > before.index for one in syntax.kids(verb, _SUBJECT)):
        return None
    days = (t.index for t in syntax.kids(verb, _DAYS) if t.index > verb)
    behind = [*objects, *(t for day in days for t in syntax.kids(day, _OBJECT))]
    bearer = next(iter(syntax.kids(verb, _HELPED)), syntax.text.tokens[verb])
    return next((t.index for t in behind if t.index > verb and t.pos in NOUNS and agree(t, bearer)), None)


def taken(syntax: Syntax, verb: int, head: int) -> bool:
    """« a quitté la salle et tué un homme »: whether an object stands behind a second verb, and is its own."""
    tokens = syntax.text.tokens
    objects = [t.index for t in syntax.kids(verb, _OBJECT) if verb < t.index < head]
    hosts = (verb, *objects)
    seconds = (t for host in hosts for t in syntax.kids(host, _JOINED) if t.pos == "VERB" and host < t.index < head)
    return bool(objects) and any(
        tokens[second.head].index == verb or sharing(syntax, second.index) == verb
        for second in seconds
        if second.index > objects[0]
    )


def ending(syntax: Syntax, last: int) -> int | None:
    """The head of the phrase that ends at token ``last``: its first noun, which « de » puts its others under."""
    tokens, here = syntax.text.tokens, last
    if here < 0 or tokens[here].pos not in NOUNS | {"ADJ"}:
        return None
    while tokens[here].head < here and (
        tokens[here].dep in FLAT | {"amod", "appos"}
        or syntax.preposition(here) == syntax.grammar.of
        or (tokens[here].dep == "nmod" and not syntax.preposition(here))
    ):
        here = tokens[here].head
    return here if tokens[here].pos in NOUNS else None
