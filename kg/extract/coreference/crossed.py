"""Who a description cannot stand for by its clause: whom something is done to, and who does it, are two.

« Luc Bas accuse le propriétaire », « Luc Bas, qui a nommé l'entraîneur », « Révélée par Ana Roux, l'actrice … »,
« Un homme a été fauché par une voiture. Le conducteur … ».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.apposed import enrolled
from kg.annotate.syntax import participle
from kg.annotate.universal import HELPERS
from kg.extract.coreference import suspicion
from kg.extract.coreference.harm import heads, struck
from kg.extract.coreference.phrases import Article
from kg.lang.people import FEMININE, MASCULINE
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.lang.frames import Frame
    from kg.model import Token

_UNDERGOING = frozenset({"obj", "iobj", "obl:arg", "obl:agent"})
_OBJECTS, _SEVERAL = frozenset({"obj", "iobj"}), "Number=Plur"
_LEAVING = frozenset({"Departure", "Death"})
_LEADING = ("obl", "advcl")
_WITHIN = frozenset({"appos", "nmod", "flat:name", "conj"})
_SOMEBODY = frozenset({"@person"})
_RELATIVE, _COMPLEMENT = "acl:relcl", "nmod"
_AGENT, _ABOUT = "obl:agent", "acl"
_PERCENT = "%"
# Verbs over one another: « a menacé de tuer », « a salué Ana et remercié ».
_CLIMB = 5
# Words from the beginning of a sentence to the participle that opens it: « Également accusée … », « Né … ».
_OPENING = 2
# Tokens behind a description in which « qui » may stand: « le jeune homme de 18 ans qui … ».
_NEAR = 4
# Tokens from a description back to the name that opens its row.
_ROW = 16


def _met(frame: Frame, led: set[str]) -> bool:
    """Whether the preposition before somebody is all that a word asks for: « se séparer de »."""
    return all(test.wanted and test.values <= _SOMEBODY and test.place in led for test in frame.tests)


def crossed(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """Whether the clause of ``phrase``, or what befalls ``figure``, says that they are two."""
    return any(bar(trail, phrase, figure) for bar in _BARS)


def _done_to(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas accuse le propriétaire », « attend l'avis du maire »: who does it, and to whom, are two."""
    token = trail.text.tokens[phrase.head]
    if suspicion.without(trail, token, figure):
        return True
    if phrase.article is Article.DEFINITE and figure.kind is Kind.PERSON:
        token = _completed(trail, token)
    if token.dep not in _UNDERGOING:
        return False
    above = trail.text.tokens[token.head]
    verbs = [*_over(trail, above.head if above.pos == "ADV" else above.index)]  # « auprès du fonds »
    if token.dep == _AGENT and above.head < above.index:  # « remet un texte, relu par le maire »
        noun = trail.text.tokens[above.head]
        verbs += _over(trail, noun.head if above.dep == _ABOUT and noun.dep in _UNDERGOING else noun.index)
    seen = [one.head for one in trail.recent(phrase.head) if one.figure is figure]
    doing = (trail.text.tokens[head] for one in seen for head in (one, *trail.notes.titles.get(one, ())))
    if any(one.dep.startswith("nsubj") and one.head in verbs for one in doing):
        return True
    return any(trail.at.get(noun) is figure for verb in verbs for noun in antecedents(trail, verb))


def _completed(trail: Trail, token: Token) -> Token:
    """« (attend) une réponse du (ministre) »: what a complement with « de » is part of, itself where it is of none."""
    tokens, here = trail.text.tokens, token
    while here.dep == _COMPLEMENT and here.head < here.index and tokens[here.head].pos == "NOUN":
        here = tokens[here.head]
    return here if here.dep in _UNDERGOING else token


def _over(trail: Trail, verb: int) -> Iterator[int]:
    """A verb and those of which it has its subject: « X a menacé de tuer », « X demande à être reçu par le maire »."""
    tokens = trail.text.tokens
    for _ in range(_CLIMB):
        yield verb
        token = tokens[verb]
        infinitive = token.has("VerbForm=Inf") or any(tokens[i].has("VerbForm=Inf") for i in _helpers(trail, verb))
        if token.head >= verb or not (infinitive or _shares(trail, verb)):
            return
        verb = token.head


def _helpers(trail: Trail, verb: int) -> Iterator[int]:
    """« (être) reçu »: the auxiliaries of a verb."""
    return (index for index in trail.text.children[verb] if trail.text.tokens[index].dep in HELPERS)


def _shares(trail: Trail, verb: int) -> bool:
    """Whether a verb joined to another has no subject of its own: « a salué Ana et remercié le directeur »."""
    tokens = trail.text.tokens
    below = (tokens[index] for index in trail.text.children[verb])
    return tokens[verb].dep == "conj" and not any(one.dep.startswith(("nsubj", "expl:subj")) for one in below)


def antecedents(trail: Trail, verb: int) -> Iterator[int]:
    """Of whom a clause tells that begins with « qui », by noun and title."""
    tokens, who = trail.text.tokens, trail.people.grammar.subjects
    below = (index for index in trail.text.children[verb] if tokens[index].dep.startswith("nsubj"))
    if tokens[verb].dep == _RELATIVE and any(trail.text.lowered[index] in who for index in below):
        yield tokens[verb].head


def _fronted(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Révélée par un film d'Ana Roux, l'actrice a reçu un prix »: nobody told inside what opens the sentence."""
    text, tokens = trail.text, trail.text.tokens
    start = text.sentence(phrase.head).start
    if phrase.first <= start + 1 or tokens[phrase.first - 1].text != "," or trail.part(phrase.head) != "subject":
        return False
    opening = (one for one in tokens[start : start + _OPENING] if participle(one))
    verb = next(opening, None)
    below = verb is not None and verb.head >= phrase.head
    if below and any(start < mention.head < phrase.first for mention in figure.mentions[-_CLIMB:]):
        return True
    told = (
        figure.kind is Kind.PERSON and figure.named and figure.roles.keys().isdisjoint(r.base for r in phrase.readings)
    )
    return told and figure.mentions[0].head >= start and _opens(trail, figure.mentions[0].head, phrase.head)


def _opens(trail: Trail, name: int, subject: int) -> bool:
    """« En cas de victoire de Luc Bas, le préfet partira »: whether a name stands inside what leads in the clause."""
    tokens = trail.text.tokens
    verb = tokens[subject].head
    while name < subject and tokens[name].head != name:
        if tokens[name].head == verb:
            return tokens[name].dep.startswith(_LEADING)
        name = tokens[name].head
    return False


def _run_over(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Un homme a été fauché par une voiture. Le conducteur … »: another than who was hit."""
    bases = {reading.base for reading in phrase.readings}
    if figure.kind is not Kind.PERSON or not bases <= trail.people.driving or not bases.isdisjoint(figure.roles):
        return False
    return any(struck(trail, head) for head in heads(trail, figure))


def _replaced(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le nouvel entraîneur » and the one who goes: « Le club s'est séparé de l'entraîneur Luc Bas »."""
    new = not trail.people.newly.isdisjoint(trail.text.lowered[phrase.first : phrase.head])
    if not new or figure.kind is not Kind.PERSON:
        return False
    bars = (leaves, _outgoing, _beaten)
    return any(bar(trail, head) for head in heads(trail, figure) for bar in bars)


def _beaten(trail: Trail, head: int) -> bool:
    """« Ana Roux a obtenu 52 % des voix contre 48 % pour Luc Bas »: whether a head is of who came after another."""
    lowered, before = trail.text.lowered, head - 4
    return before >= 0 and lowered[before] == trail.people.grammar.against and lowered[head - 2] == _PERCENT


def _outgoing(trail: Trail, head: int) -> bool:
    """« le maire sortant Luc Bas », « Luc Bas, remplacé par Ana Roux, »: whether what hangs on a head says who goes."""
    lowered, tokens = trail.text.lowered, trail.text.tokens
    below = trail.text.children[head]
    if any(lowered[index] in trail.people.outgoing for index in below):
        return True
    return any(participle(tokens[index]) and tokens[index].lemma in trail.frames.succeeding for index in below)


def leaves(trail: Trail, head: int) -> bool:
    """Whether token ``head`` stands by a word of departure or death, or is succeeded: « le limogeage de Luc Bas »."""
    tokens = trail.text.tokens
    for _ in range(_CLIMB):
        token = tokens[head]
        above = tokens[token.head]
        frames = trail.frames.nouns if above.pos == "NOUN" else trail.frames.verbs
        does = token.dep == "nsubj"  # « Luc Bas a limogé … » is not who goes
        led = {tokens[index].lemma for index in trail.text.children[head] if tokens[index].dep == "case"}
        found = (f for f in frames.get(above.lemma.lower(), ()) if f.kind in _LEAVING and _met(f, led))
        succeeded = above.lemma in trail.frames.succeeding and token.dep in _UNDERGOING - {"obl:agent"}
        if succeeded or any(not (frame.transitive and does) for frame in found):
            return True
        if token.dep not in _WITHIN or token.head == head:
            return False
        head = token.head
    return False


def _whose(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas, dont le livre est paru »: what a clause gives to somebody is his, and not what was told before."""
    before = phrase.first - 1
    if before < 0 or trail.text.lowered[before] != trail.people.grammar.whose:
        return False
    own = trail.text.tokens[before].head == phrase.head
    return own and (figure.kind is not Kind.PERSON or figure.roles.keys().isdisjoint(r.base for r in phrase.readings))


def _greeted(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas a été élu. Le maire de Bolvig l'a félicité »: whom the pronoun before the verb stands for.

    But « Le préfet reçoit la CGT. Le préfet l'a félicitée » tells of one prefect.
    """
    text, tokens = trail.text, trail.text.tokens
    same = not figure.named and not figure.roles.keys().isdisjoint(r.base for r in phrase.readings)
    if same and phrase.head == phrase.last:
        return False
    token, person = tokens[phrase.head], figure.kind is Kind.PERSON
    if not person or not token.dep.startswith("nsubj") or text.lemmas[token.head] in trail.people.telling:
        return False
    below = [tokens[index] for index in text.children[token.head] if phrase.head < index < token.head]
    number = text.sentence_of[phrase.head]
    seen = {one.figure for one in trail.recent(phrase.head) if one.sentence == number - 1}
    near = {one for one in seen if one.kind is Kind.PERSON}
    stands = any(one.pos == "PRON" and text.lowered[one.index] in trail.people.beside for one in below)
    return (stands and near == {figure}) or (figure in near and _taken_up(trail, phrase, figure, below))


def _taken_up(trail: Trail, phrase: Phrase, figure: Figure, below: Sequence[Token]) -> bool:
    """« Le ministre soutient Luc Bas. Le maire l'a critiqué »: whether such a pronoun may stand for somebody.

    Nothing has told that he is a mayor, and nothing else is told of that it may stand for: « L'écrivain l'a publié ».
    """
    if not figure.named or not figure.roles.keys().isdisjoint(r.base for r in phrase.readings):
        return False
    objects = [one for one in below if one.pos == "PRON" and one.dep in _OBJECTS]
    if not objects:
        return False
    before = trail.text.sentences[trail.text.sentence_of[phrase.head] - 1]
    tokens = trail.text.tokens
    pairs = ((index, tokens[index].head) for index in before if tokens[index].dep == "conj")
    joined = any(trail.at.get(index) is figure for pair in pairs for index in pair)
    stands = [one for one in objects if (joined if one.has(_SEVERAL) else figure.agrees(_gender(one), ""))]
    things = [t for index in before if (t := tokens[index]).dep in _UNDERGOING and not _place(trail, t)]
    return any(
        all(one.has(_SEVERAL) is not thing.has(_SEVERAL) or trail.at.get(thing.index) is figure for thing in things)
        for one in stands
    )


def _place(trail: Trail, token: Token) -> bool:
    figure = trail.at.get(token.index)
    return figure is not None and figure.kind is Kind.PLACE


def _gender(token: Token) -> str:
    return next((one for one in (FEMININE, MASCULINE) if token.has(f"Gender={one}")), "")


def _beside(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas, (le maire) et (le préfet) ont dit »: who is named in a row, and the others of it."""
    tokens, start = trail.text.tokens, trail.text.sentence(phrase.first).start
    commas = (i for i in range(phrase.first - 1, max(phrase.first - _ROW, start), -1) if tokens[i].text == ",")
    named = next((comma for comma in commas if trail.ends.get(comma - 1, (None,))[0] is figure), None)
    return named is not None and enrolled(trail.text, named + 1, trail.people.grammar.both)


def _beneath(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le jeune homme de 18 ans qui a giflé Luc Bas »: whom the relative clause names is another."""
    text, stop = trail.text, trail.text.sentence(phrase.head).stop
    near = range(phrase.head + 1, min(phrase.last + 1 + _NEAR, stop))
    who = next((index for index in near if text.lowered[index] in trail.people.grammar.subjects), None)
    verb = text.tokens[who].head if who is not None else None
    if who is None or verb is None or verb < who:
        return False
    if verb + 1 in trail.starts and trail.starts[verb + 1][0] is figure:  # as the parser may not have it
        return True
    return any(trail.at.get(index) is figure for index in text.children[verb] if index > verb)


_BARS = (_done_to, _beneath, _beside, _fronted, _run_over, _replaced, _greeted, _whose)
