"""What a verb governs, where the model has it the other way round: « Le Sénat dément avoir adopté le texte ».

It takes the perfect infinitive for the verb of the sentence and hangs the finite verb on it, has whoever is asked to do
something for what the infinitive completes (« a demandé à Luc Bas de partir »), and the object behind a verb for one
more subject (« Le maire dément la vente »). « Si » it may hang on the subject.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import ANY_SUBJECT, BEFORE_NOUN, HELPERS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.model import Token

_DOING = frozenset({"obl:agent", "obl:mod", "obl:arg"})
_PERFECT, _PASSIVE = frozenset({"aux:tense", "aux"}), frozenset({"aux:pass", "cop"})
_COMPLETE = frozenset({"obj", "ccomp", "xcomp"})
_ASKED = frozenset({"obl:arg", "iobj", "obl:mod"})
_COMPLEMENT, _DONE, _OBJECT = "xcomp", frozenset({"xcomp", "advcl"}), frozenset({"obj"})
_LOOSE, _TOWARDS = frozenset({"advmod", "dep", "punct", "xcomp"}), frozenset({"obl:arg", "obl:mod"})
_LAX = _PERFECT | _DOING | {"acl", "advcl", "mark", "nsubj", "appos", "dep", "xcomp"}
# Tokens from a verb to what it governs, and back to its subject.
_NEAR, _FAR = 4, 30


def governed(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such verbs over what they govern."""
    tokens, language = trees.tokens, trees.language
    found = list(tokens)
    changed = [token for token in tokens if token.dep in _LAX and _changed(found, token, language)]
    return tuple(found) if changed else tokens


def _changed(tokens: list[Token], token: Token, language: Language) -> bool:
    """Whether ``token``, or what it hangs on, is hung anew."""
    token = tokens[token.index]
    head, dep = token.head, token.dep
    if token.dep in _PERFECT:
        verb = _said(tokens, token) if token.has("VerbForm=Inf") else None
        if verb is not None:
            _turn(tokens, verb, token.head)
            return True
        return token.has("VerbForm=Inf") and _steered(tokens, tokens[token.head], language)
    if token.dep in {"acl", "dep"}:
        asking = _asking(tokens, token, language) if token.has("VerbForm=Inf") else None
        head, dep = (head, dep) if asking is None else (asking, _COMPLEMENT)
    elif token.dep in _DONE and token.has("VerbForm=Inf"):
        return _steered(tokens, token, language)
    elif token.dep == "mark":
        supposed = _supposed(tokens, token, language)
        head = head if supposed is None else supposed
    elif token.dep == "nsubj":
        known = token.head < token.index and (_second(tokens, token, language) or _behind(tokens, token, language))
        dep = "obj" if known else dep
    elif _behind(tokens, token, language):
        dep = "obj"
    elif dep in _DOING:
        noun = _undergone(tokens, token, language)
        head, dep = (head, dep) if noun is None else (noun, "nmod")
    tokens[token.index] = replace(token, head=head, dep=dep)
    return (head, dep) != (token.head, token.dep)


def _said(tokens: Sequence[Token], helper: Token) -> int | None:
    """The finite verb right before a perfect infinitive on which the model hangs it."""
    before = tokens[max(helper.index - 1, 0)]
    if before.pos != "VERB" or not before.has("VerbForm=Fin") or helper.head <= helper.index:
        return None
    infinitive = tokens[helper.head]
    return before.index if before.head == infinitive.index or _loose(infinitive, before) else None


def _loose(infinitive: Token, verb: Token) -> bool:
    return infinitive.head == verb.index and infinitive.dep == "dep"


def _turn(tokens: list[Token], verb: int, infinitive: int) -> None:
    """Put the finite verb over the infinitive, with all that stands before it."""
    top = tokens[infinitive]
    if top.head == verb:
        tokens[infinitive] = replace(top, dep=_COMPLEMENT)
        return
    root = top.head == infinitive
    tokens[verb] = replace(tokens[verb], head=verb if root else top.head, dep="ROOT" if root else top.dep)
    tokens[infinitive] = replace(top, head=verb, dep=_COMPLEMENT)
    for index in range(max(verb - _FAR, 0), verb):
        if tokens[index].head == infinitive:
            tokens[index] = replace(tokens[index], head=verb)


def _asking(tokens: Sequence[Token], infinitive: Token, language: Language) -> int | None:
    """The verb by which somebody behind « à » is asked to do, or kept from, what an infinitive with « de » tells."""
    asked = tokens[infinitive.head]
    verb = tokens[asked.head]
    if asked.dep not in _ASKED or asked.pos not in NOUNS or verb.pos != "VERB" or verb.index > asked.index:
        return None
    if (verb.lemma, "inf") not in language.modality.verbs:
        return None
    grammar = language.grammar
    led = any(t.head == asked.index and t.text in grammar.tos for t in tokens[verb.index : asked.index])
    marked = any(t.head == infinitive.index and t.text in grammar.ofs for t in tokens[asked.index : infinitive.index])
    return verb.index if led and marked else None


def _behind(tokens: Sequence[Token], name: Token, language: Language) -> bool:
    """« et tué Luc Bas », « après avoir nommé Luc Bas »: whether a name right behind an active verb is its object."""
    verb = tokens[name.index - 1]
    if name.pos != "PROPN" or name.head != verb.index or verb.pos != "VERB" or verb.index >= name.index:
        return False
    if verb.lemma in language.frames.movers or verb.lemma in language.speech.verbs:
        return False
    near = tokens[max(verb.index - _FAR, 0) : name.index + _FAR]
    own = {t.dep for t in near if t.head == verb.index and t.index != name.index}
    if not own.isdisjoint(_COMPLETE | _PASSIVE) or any(t.head == name.index and t.dep == "case" for t in near):
        return False
    if verb.has("VerbForm=Inf") or any(
        t.head == verb.index and t.dep in _PERFECT and t.has("VerbForm=Inf") for t in near
    ):
        return True
    top = tokens[verb.head]
    shared = verb.dep == "conj" and verb.has("VerbForm=Part") and top.index < verb.index
    return shared and any(t.head == top.index and t.dep in _PERFECT and t.lemma == language.grammar.have for t in near)


def _undergone(tokens: Sequence[Token], agent: Token, language: Language) -> int | None:
    """The noun of a happening with its « de » before what « par » leads in, on an active verb: « après le rachat »."""
    verb, by = tokens[agent.head], language.grammar.by
    if verb.pos != "VERB" or verb.index > agent.index or agent.pos not in NOUNS:
        return None
    near = tokens[max(verb.index - _NEAR, 0) : agent.index]
    if not any(t.head == agent.index and t.text == by for t in near) or any(
        t.head == verb.index and t.dep in _PASSIVE for t in near
    ):
        return None
    if not any(t.head == verb.index and t.dep in _PERFECT for t in near) and not verb.has("VerbForm=Fin"):
        return None
    told = language.frames.nouns
    nouns = [t.index for t in near if t.head == verb.index and t.index > verb.index and t.lemma in told]
    named = [t for t in near if t.head in nouns and t.index > t.head and t.dep == "nmod" and t.pos in NOUNS]
    held = {t.head for t in near if t.text in language.grammar.ofs}
    return next((t.head for t in reversed(named) if t.index in held), None)


def _supposed(tokens: Sequence[Token], mark: Token, language: Language) -> int | None:
    """The verb of the clause that a conjunction opens, where the model hangs it on a noun.

    « Si » also where it hangs it on the verb behind the comma.
    """
    if mark.pos != "SCONJ" or mark.head < mark.index:
        return None
    top = tokens[mark.head]
    beyond = any(t.text == "," for t in tokens[mark.index : top.index])
    if top.pos not in NOUNS and not (beyond and mark.text.lower() in language.modality.conditions):
        return None
    for token in tokens[mark.index + 1 : mark.index + _FAR]:
        if token.pos in {"PUNCT", "SCONJ"} or token.has("PronType=Rel"):
            return None
        if token.has("VerbForm=Fin"):
            verb = token.head if token.dep in HELPERS else token.index
            return verb if mark.index < verb != top.index else None
    return None


def _steered(tokens: list[Token], infinitive: Token, language: Language) -> bool:
    """Whether somebody named right behind a verb is hung anew, who is asked or made to do what an infinitive tells.

    « a contraint (Danone) à vendre », « a ordonné à (Danone) de vendre »: the name is the verb's, and the infinitive
    what that is to do.
    """
    verb, place, grammar = tokens[infinitive.head], infinitive.head + 1, language.grammar
    if infinitive.dep not in _DONE or verb.pos != "VERB" or not place < infinitive.index - 1:
        return False
    asked = tokens[place].text in grammar.tos
    name = tokens[place + asked]
    if not name.text[:1].isupper() or name.head != verb.index or not _asked_for(tokens, name, infinitive, language):
        return False
    if any(t.head not in {name.index, infinitive.index} for t in tokens[name.index + 1 : infinitive.index]):
        return False
    lemmas = {verb.lemma, f"{verb.lemma}r"}  # « reproche », where the tables have the noun
    if asked:
        known, taken, dep = not lemmas.isdisjoint(grammar.bidding), _TOWARDS, "obl:arg"
    else:
        known = verb.lemma in grammar.steering or any((one, "inf") in language.modality.verbs for one in lemmas)
        known, taken, dep = True, _LOOSE | _OBJECT if known else _LOOSE, "obj"
    if not known or name.dep not in taken:
        return False
    tokens[name.index] = replace(name, dep=dep, pos="PROPN")
    tokens[infinitive.index] = replace(infinitive, dep=_COMPLEMENT)
    return (name.dep, infinitive.dep) != (dep, _COMPLEMENT)


def _asked_for(tokens: Sequence[Token], noun: Token, infinitive: Token, language: Language) -> bool:
    """« a obligé (Luc Bas) à fermer »: whether an infinitive behind a noun, with « à » or « de », tells its doings."""
    if infinitive.dep not in _DONE or infinitive.index <= noun.index + 1:
        return False
    led = language.grammar.ofs_plain | {language.grammar.to}
    return any(t.head == infinitive.index and t.text in led for t in tokens[noun.index + 1 : infinitive.index])


def _second(tokens: Sequence[Token], noun: Token, language: Language) -> bool:
    """Whether a noun right behind an active verb is its object: the verb has another subject before it."""
    verb = tokens[noun.head]
    if verb.pos != "VERB" or noun.pos not in NOUNS or noun.index - verb.index > _NEAR:
        return False
    if any(token.pos not in BEFORE_NOUN for token in tokens[verb.index + 1 : noun.index]):
        return False
    own = [t for t in tokens[max(verb.index - _FAR, 0) : noun.index + _NEAR] if t.head == verb.index]
    own = [t for t in own if not _asked_for(tokens, noun, t, language)]
    if any(t.dep in _COMPLETE | _PASSIVE or (t.dep in ANY_SUBJECT and t.pos == "PRON") for t in own):
        return False
    return any(t.dep == "nsubj" and t.pos in NOUNS and t.index < verb.index for t in own)
