"""An « il » that stands for nobody: « il faut », « il y a », « il est clair que », « il est midi », « semble-t-il »."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.tokens import skip_back
from kg.annotate.universal import CLITICS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.lang.people import People
    from kg.model import Text, Token

# What tells how much it is time for something.
_MEASURING = frozenset({"ADJ", "CCONJ", "SCONJ"})
# In tokens: how far ahead what tells it is looked for, and the infinitive of « il revient à la ministre de trancher ».
_AHEAD = 7
_FAR = 12
# In tokens behind the pronoun: how far a turn of several words reaches, and one that tells the weather.
_TURN, _WEATHER = 4, 5


def impersonal(text: Text, token: Token, verb: int, people: People) -> bool:
    """Whether an « il » is nobody.

    The parser's own label (``expl:subj``) is not asked: a third of those it gives in the readable articles are wrong.
    """
    words, own = people.impersonal, text.tokens[verb].lemma
    if verb < token.index and own in words.seeming:
        return True
    stop = text.sentence(token.index).stop
    after = text.tokens[token.index + 1 : min(token.index + 1 + _AHEAD, stop)]
    ahead = [t.text.lower() for t in after]
    if words.there in ahead[:2] and not token.text.startswith("-"):
        told = any(t.lemma == people.grammar.be for t in after[:_TURN])  # « il y est interdit de fumer »
        return _there(text, token.index + 1 + ahead.index(words.there), people) or (
            told and _announced(text, after, people)
        )
    lemmas = {own, *(t.lemma for t in after[:_TURN])}
    if own == words.passing and _passes(text, token, verb, people):
        return True
    if own in words.verbs or any(group <= lemmas for group in words.groups):
        return True
    if own in words.presentative and _presents(text, token, verb, people):
        return True
    if words.doing in lemmas and words.weather & set(ahead[:_WEATHER]):
        return True
    return _announced(text, after, people) or _placed(text, after, verb, stop, people)


def _passes(text: Text, token: Token, verb: int, people: People) -> bool:
    """« ce qu'il s'est passé », « que se passera-t-il ? »."""
    words, lowered, here = people.impersonal, text.lowered, token.index
    if verb < here:
        return not words.reflexive.isdisjoint(lowered[max(verb - 1, 0) : verb])
    if text.tokens[here].text.startswith("-"):  # « que s'est-il passé »
        return not words.reflexive.isdisjoint(lowered[max(here - 2, 0) : here])
    told = not words.reflexive.isdisjoint(lowered[here + 1 : here + 2])
    return told and not words.that.isdisjoint(lowered[max(here - 1, 0) : here])


def _presents(text: Text, token: Token, verb: int, people: People) -> bool:
    """« il reste deux places », « restera-t-il du temps ? », « que reste-t-il aux communes ? »."""
    words, after = people.impersonal, text.lowered[token.index + 1 : token.index + 2]
    if after and text.lemmas[token.index + 1] == people.grammar.be and text.tokens[verb].has("VerbForm=Part"):
        return False
    asked = verb < token.index and not words.that.isdisjoint(text.lowered[max(verb - 1, 0) : verb])
    behind = text.tokens[max(verb, token.index) + 1 : min(max(verb, token.index) + 3, text.sentence(token.index).stop)]
    share = text.tokens[verb].lemma in words.lasting and any(t.text.lower() in words.shares for t in behind[:1])
    return asked or share or any(t.pos in {"DET", "NUM"} for t in behind)


def _announced(text: Text, after: Sequence[Token], people: People) -> bool:
    """« il est clair que », « il se dit que », « il en résulte », « (tardives,) il est vrai »."""
    words, ahead = people.impersonal, [token.text.lower() for token in after]
    for before, link in pairwise(after):
        if link.text.lower() in words.links and before.text.lower() in words.predicates:
            led = skip_back(text.tokens, before.index - 1, 0, ("ADV",))
            if text.tokens[led].lemma != people.grammar.have:  # « il a proposé de » is somebody
                return True
    if ahead[:1] == [words.hence] and not words.ensuing.isdisjoint(ahead[1:2]):
        return True
    return ahead[:1] == [words.passive] and not words.links.isdisjoint(ahead[2:3])


def _placed(text: Text, after: Sequence[Token], verb: int, stop: int, people: People) -> bool:
    """« il arrive souvent que », « il était 17 h 15 », « il revient au juge de trancher », « il est vrai. »."""
    words, own = people.impersonal, text.tokens[verb]
    rest = [t for t in text.tokens[verb + 1 : min(verb + 1 + _FAR, stop)] if t.pos not in CLITICS]
    told = [t.text.lower() for t in rest]
    if own.lemma in words.announcing and not words.that.isdisjoint(told[:1]):
        return True
    if own.lemma in words.emerging and not people.grammar.ofs.isdisjoint(told[:1]):  # « il ressort du rapport que »
        return any(t.text.lower() in words.that for t in takewhile(lambda t: not t.has("VerbForm=Fin"), rest))
    if own.lemma in words.occurring and _undertaken(rest[:2], people):
        return True
    falls = own.lemma in words.falling or own.text.lower() in words.asked
    if falls and not words.given.isdisjoint(told[:1]):
        clause = list(takewhile(lambda t: not t.has("VerbForm=Fin"), rest))
        return any(_undertaken(pair, people) for pair in pairwise(clause))
    said = [t for t in after if t.pos not in CLITICS]
    if not said or said[0].lemma != people.grammar.be:
        return False
    due = next((t for t in said[1:] if t.pos not in _MEASURING), None)
    if due is not None and due.text.lower() in words.due:  # « il était plus que temps »
        return True
    told = [t.text.lower() for t in said[1:4]]
    if not words.clock.isdisjoint(told[:1]) or not words.hours.isdisjoint(told[1:2]):
        return True
    if told[1:] and said[2].has("VerbForm=Inf"):  # « il est à noter que »
        return told[0] in words.given and not words.that.isdisjoint(told[2:])
    return not words.conceded.isdisjoint(told[:1]) and (len(said) <= 2 or said[2].pos in {"CCONJ", "PUNCT"})


def _undertaken(two: Sequence[Token], people: People) -> bool:
    """« de trancher »."""
    return len(two) > 1 and two[0].text.lower() in people.grammar.ofs_plain and two[1].has("VerbForm=Inf")


def _there(text: Text, index: int, people: People) -> bool:
    """Whether « il y » is « il y a », « il y va de », and not « il y enseigne », « il y a enseigné »."""
    have = people.grammar.have
    after = [token for token in text.tokens[index + 1 : index + 5] if token.pos not in CLITICS]
    if len(after) > 1 and after[0].lemma == people.impersonal.going:
        return after[1].text.lower() in people.grammar.ofs
    if not after or after[0].lemma != have:
        return False
    return len(after) == 1 or after[1].lemma == have or not participle(after[1])
