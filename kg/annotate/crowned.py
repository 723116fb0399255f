"""Titles that the model makes the clause of, with their verb beside them: « L'Espagne a été sacrée championne ».

What somebody is crowned is the verb's, and so is whatever else hangs on the title but what completes its name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import HELPERS, SUBJECTS
from kg.lang.people import personal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.trees import Trees
    from kg.model import Token

# What the model takes the participle for, and what only the title has.
_BESIDE = frozenset({"amod", "case", "det", "mark", "nummod"})
_NAMING = frozenset({"amod", "appos", "flat:name", "nmod", "nummod"})
# Between the participle and its title: « sacré (meilleur) joueur ».
_QUALIFYING = frozenset({"ADJ", "ADV"})


def crowned(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such titles on their participles."""
    moved: dict[int, Token] = {}
    for verb in trees.tokens:
        if verb.dep in _BESIDE and verb.head > verb.index and _crowns(trees, verb):
            title = trees.tokens[verb.head]
            moved[verb.index] = replace(verb, pos="VERB", head=title.head, dep=title.dep, features=_done(verb))
            if title.head == title.index:
                moved[verb.index] = replace(moved[verb.index], head=verb.index)
            moved[title.index] = replace(title, head=verb.index, dep="xcomp")
            moved.update({kid.index: kid for kid in _freed(trees, verb, title)})
    return tuple(moved.get(token.index, token) for token in trees.tokens) if moved else trees.tokens


def _crowns(trees: Trees, verb: Token) -> bool:
    """Whether « être » stands before a participle that makes somebody what is told right behind it."""
    tokens, language = trees.tokens, trees.language
    title = tokens[verb.head]
    lemma = language.frames.forms.get(verb.text.lower(), verb.lemma)
    if lemma not in language.relations.naming or tokens[max(verb.index - 1, 0)].lemma != language.grammar.be:
        return False
    between = all(token.pos in _QUALIFYING for token in tokens[verb.index + 1 : title.index])
    called = title.text.lower()
    told = called in language.relations.contests.champions or personal(language.people.nouns.get(called, ()))
    return between and told and title.pos == "NOUN"


def _done(verb: Token) -> str:
    """The features of a participle that is no adjective."""
    kept = [feature for feature in verb.features.split("|") if not feature.startswith(("NumType", "VerbForm", "Voice"))]
    return "|".join([*filter(None, kept), "Tense=Past", "VerbForm=Part", "Voice=Pass"])


def _freed(trees: Trees, verb: Token, title: Token) -> Iterator[Token]:
    """What hangs on the title and is the verb's: who is crowned, its auxiliaries, when, where and how."""
    tokens, of = trees.tokens, trees.language.grammar.of
    for kid in (tokens[index] for index in trees.sentence(title.index)):
        if kid.head != title.index or kid.index in {verb.index, title.index}:
            continue
        if kid.index < verb.index or kid.dep == "punct":
            helps = kid.dep in HELPERS and kid.lemma == trees.language.grammar.be
            dep = "aux:pass" if helps else "nsubj:pass" if kid.dep in SUBJECTS else kid.dep
            yield replace(kid, head=verb.index, dep=dep)
        elif kid.index > title.index and kid.dep not in _NAMING:
            led = any(
                t.head == kid.index and t.dep == "case" and t.lemma == of for t in tokens[kid.index - 2 : kid.index]
            )
            yield replace(kid, dep="nmod") if led else replace(kid, head=verb.index, dep=_hung(kid))


def _hung(kid: Token) -> str:
    """How what hung on a noun hangs on a verb: « en (battant) », « en 2012 »."""
    return "advcl" if kid.dep == "acl" and kid.has("VerbForm=Part") and not kid.has("Voice=Pass") else kid.dep
