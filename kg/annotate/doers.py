"""Who does what a verb without a subject of its own tells, where the tree hangs verb or noun on the wrong word.

« La fusée a décollé avec le satellite du client, effectuant … », « Le pont a été fermé et la route a dû être coupée ».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, participle
from kg.annotate.tokens import climb, skip_back
from kg.annotate.universal import AUXILIARIES, BEFORE_NOUN, SUBJECTS, VERBS

if TYPE_CHECKING:
    from kg.annotate.syntax import Syntax
    from kg.model import Text, Token

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_MARK, _JOINING = frozenset({"mark", "case"}), frozenset({"cc"})
_OBJECT = frozenset({"obj"})
_OPENING = frozenset({"DET", "NUM", "PROPN"})
_NAMING = frozenset({"nmod", "appos", "flat:name"})
# The governors of a clause, and the words between the noun and verb of one.
_DEEPEST, _FAR, _CLIMB = 12, 14, 3


def main(syntax: Syntax, token: Token) -> tuple[int, ...] | None:
    """The subject of the verb above a gerund (« en battant X »), or above a present participle behind a comma."""
    if not (token.has("VerbForm=Part") and token.has("Tense=Pres") and token.dep.startswith("acl")):
        return None
    tokens, first = syntax.text.tokens, token.index - 1
    gerund = any(mark.text.lower() == syntax.grammar.within for mark in syntax.kids(token.index, _MARK))
    if not gerund and (first < 0 or tokens[first].text != "," or _begun(syntax, first)):
        return None
    for here in (tokens[index] for index in climb(tokens, token.index, _DEEPEST + 1)[1:]):
        if here.pos in VERBS and (here.has("VerbForm=Fin") or syntax.kids(here.index, AUXILIARIES)):
            return syntax.grammatical(here.index)[0] if here.index < token.index else None
    return None


def _begun(syntax: Syntax, comma: int) -> bool:
    """Whether the noun before ``comma`` is the subject of a verb behind it: « X, exploitant l'usine, a fermé »."""
    tokens = syntax.text.tokens
    stretch = tokens[syntax.text.sentence(comma).start : comma]
    return any(one.dep in SUBJECTS and one.head > comma for one in stretch)


def finite(syntax: Syntax, verb: int) -> Token:
    """The finite word of the verb at ``verb``: its auxiliary or itself."""
    for helper in syntax.kids(verb, AUXILIARIES):
        if helper.has("VerbForm=Fin"):
            return helper
    return syntax.text.tokens[verb]


def joint(syntax: Syntax, noun: int, verb: Token) -> int:
    """The first of a list that ends at ``noun``, if a plural ``verb`` is said of the list: « X et son frère, tués ».

    A participle that no comma parts from a name is said of those who are of it: « des élus de Dax exigeant un vote ».
    """
    token = syntax.text.tokens[noun]
    named = token.pos == "PROPN" or any(t.pos == "PROPN" for t in syntax.kids(noun, _NAMING))
    if named and (several := _members(syntax, token, verb)) is not None:
        return several
    if not verb.has("Number=Plur") or not token.has("Number=Sing") or token.dep != "conj" or noun > verb.index:
        return noun
    head = syntax.text.tokens[token.head]
    led = syntax.preposition(head.index) and not syntax.preposition(noun)
    return head.index if head.index < noun and head.pos in _NOMINAL and not led else noun


def _members(syntax: Syntax, name: Token, verb: Token) -> int | None:
    """The plural noun that a name completes, right before a participle of the present or of the plural."""
    tokens = syntax.text.tokens
    plural = verb.has("Number=Plur") or (verb.has("VerbForm=Part") and verb.has("Tense=Pres"))
    if not plural or name.index > verb.index or any(t.pos == "PUNCT" for t in tokens[name.index : verb.index]):
        return None
    above = name
    for _ in range(_CLIMB):
        if above.dep != "nmod" or above.head >= above.index:
            return None
        above = tokens[above.head]
        determined = any(
            tokens[i].pos == "DET" and tokens[i].has("Number=Plur") for i in syntax.text.children[above.index]
        )
        if above.pos == "NOUN" and (determined or above.has("Number=Plur")):  # « des start-ups »
            return above.index
    return None


def misjoined(syntax: Syntax, verb: int) -> int | None:
    """The noun that the tree coordinates with the verb before, and that is the subject of the one at ``verb``."""
    tokens = syntax.text.tokens
    bearer = finite(syntax, verb)
    if not bearer.has("VerbForm=Fin"):
        return None
    for index in range(bearer.index - 1, max(bearer.index - _FAR, syntax.text.sentence(verb).start) - 1, -1):
        noun = tokens[index]
        if noun.text in {":", ";"} or (noun.pos in VERBS and noun.has("VerbForm=Fin")):
            return None
        joined = noun.dep == "conj" and noun.pos in _NOMINAL and tokens[noun.head].pos in VERBS
        if joined and noun.head < index and not syntax.preposition(index) and agree(noun, bearer):
            return index if syntax.kids(index, _JOINING) else None
    return None


def enclosed(syntax: Syntax, noun: int, finite: int) -> bool:
    """Whether a noun is the subject of a relative clause that ends before: « X, dont le siège est à Dax, a fermé »."""
    tokens = syntax.text.tokens
    before = skip_back(tokens, noun - 1, 0, BEFORE_NOUN)
    relative = before >= 0 and tokens[before].text.lower() in syntax.grammar.clausal
    return relative and any(token.has("VerbForm=Fin") for token in tokens[noun + 1 : finite])


def undergoing(syntax: Syntax, verb: int) -> bool:
    """Whether a reflexive « faire » hangs on its infinitive, which has no object: « s'est fait arrêter »."""
    tokens, children = syntax.text.tokens, syntax.text.children[verb]
    made = any(tokens[child].lemma == syntax.grammar.make for child in children if child < verb)
    return made and tokens[verb].has("VerbForm=Inf") and not syntax.kids(verb, _OBJECT)


def sharing(syntax: Syntax, verb: int) -> int | None:
    """The verb whose auxiliary a participle shares, where the tree joins it to that verb's object.

    « Le gouvernement a tenu une réunion et dissous l'association »: it agrees with nothing, and has its own object.
    """
    tokens = syntax.text.tokens
    token, object_ = tokens[verb], tokens[tokens[verb].head]
    above = tokens[object_.head]
    bare = participle(token) and not (token.has("Gender=Fem") or token.has("Number=Plur"))
    if token.dep != "conj" or not bare or object_.dep != "obj" or not above.index < object_.index < verb:
        return None
    joined = syntax.kids(verb, _JOINING) and tokens[min(verb + 1, len(tokens) - 1)].pos in _OPENING
    helped = any(t.lemma == syntax.grammar.have for t in syntax.kids(above.index, AUXILIARIES))
    return above.index if joined and helped and participle(above) else None


def opening(text: Text, pronoun: int) -> int:
    """Where the sentence of a relative pronoun begins: one before, where the model has cut at its comma."""
    start = text.sentence(pronoun).start
    while start > 0 and pronoun - start <= 1 and "," in {text.tokens[start].text, text.tokens[start - 1].text}:
        pronoun = start = text.sentence(start - 1).start
    return start
