"""What has gone by: mentions with their place in the text and their part in the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.coreference.control import doers, wishing
from kg.frozen import dataclass
from kg.lang.people import FEMININE, MASCULINE
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase, Stand
    from kg.model import Text

PARTS = {
    "nsubj": "subject",
    "nsubj:pass": "subject",
    "ROOT": "root",
    "obj": "object",
    "iobj": "object",
    "obl:agent": "agent",
    "obl:arg": "oblique",
    "obl:mod": "oblique",
    "obl": "oblique",
    "appos": "apposition",
}
# Through what, and how many steps, the head of a phrase is looked for, to see its part in the clause.
_INNER = frozenset({"conj", "flat:name", "det", "case", "flat:foreign"})
_STEPS = 4
# Of a phrase before the subject, and how many tokens it has at most: « Mardi, », « Au tribunal de Dax, ».
_CIRCUMSTANCE = ("obl", "advmod")
_FRONTED = 6
# Clauses beside that of a subject, of which it says nothing.
_APART = frozenset({"advcl", "conj", "parataxis"})
_BESIDE = PARTS.keys() - {"ROOT", "appos"} | {"expl:subj"}


@dataclass(frozen=True, slots=True)
class Seen:
    """One mention that has gone by: whose, at which token, in which sentence and block, in what part of the clause."""

    figure: Figure
    head: int
    sentence: int
    block: int
    part: str
    form: Form
    quoted: bool


def part(text: Text, head: int) -> str:
    """The part that the phrase with token ``head`` as its head has in its clause."""
    token = text.tokens[head]
    for _ in range(_STEPS):
        if token.dep in PARTS:
            return PARTS[token.dep]
        if token.dep not in _INNER or token.head == token.index:
            break
        token = text.tokens[token.head]
    return "inner"


def opening(text: Text, index: int) -> int:
    """The token that the sentence of token ``index`` opens with, behind a time or place: « Mardi, (le maire) »."""
    sentence = text.sentence(index)
    start = sentence.start
    stop = min(start + _FRONTED, sentence.stop - 1)
    comma = next((i for i in range(start + 1, stop) if text.tokens[i].text == ","), start)
    if comma == start or any(text.tokens[i].pos in VERBS for i in range(start, comma)):
        return start
    above = [token for token in text.tokens[start:comma] if not start <= token.head < comma]
    led = len(above) == 1 and above[0].dep.startswith(_CIRCUMSTANCE)
    return comma + 1 if led else start


def adjectival(text: Text, seen: Seen) -> bool:
    """« le ministre allemand », not « le Portugal » as the model may have it: a land of which only an adjective tells.

    No pronoun stands for it.
    """
    token = text.tokens[seen.head]
    return token.pos == "ADJ" and token.text.islower() and seen.figure.kind is Kind.PLACE


def agrees(trail: Trail, seen: Seen, stand: Stand) -> bool:
    """Whether a pronoun agrees with a figure, or with the noun that it has been called by there.

    « La loi est votée. Le texte … Il … », « Le Sénat … Les sénateurs … Ils … »; somebody has one gender.
    """
    gender, number = stand.pronoun.gender, stand.pronoun.number
    if seen.figure.agrees(gender, number):
        return not (gender and called(trail, seen) not in {"", gender})
    if seen.figure.kind is Kind.PERSON:
        return False
    if seen.form is Form.PRONOUN:
        return trail.text.lowered[seen.head] == trail.text.lowered[stand.head]
    phrase = trail.met.get(seen.head) if seen.form is Form.NOMINAL else None
    return phrase is not None and phrase.number == number and gender in {"", phrase.gender}


def called(trail: Trail, seen: Seen) -> str:
    """The gender of the noun that a body is called by there, « l'association Untel », or that of « elle »."""
    phrase = trail.met.get(seen.head) if seen.form is Form.NOMINAL else None
    if phrase is not None and seen.figure.kind is Kind.ORGANIZATION:
        return phrase.gender
    titles = trail.notes.titles.get(seen.head, ()) if seen.form is Form.NAMED else ()
    told = (*titles, seen.head) if seen.form is Form.PRONOUN else titles
    if not told or seen.figure.kind is not Kind.ORGANIZATION:
        return ""
    noun = trail.text.tokens[told[0]]
    return FEMININE if noun.has("Gender=Fem") else MASCULINE if noun.has("Gender=Masc") else ""


def partners(trail: Trail, stand: Stand) -> set[Figure]:
    """Who has another part in the clause of a pronoun: « il l'a placé » tells of two, « derrière lui » of one.

    What stands before a subject is of another clause, whatever the parser says. Nor is it where the line says that all
    of it takes place.
    """
    text, subject = trail.text, stand.pronoun.case == "subject"
    dative = text.lowered[stand.head] == trail.people.dative and text.tokens[stand.head].dep == "iobj"
    near = stand.pronoun.case == "near" and text.tokens[stand.head].dep == "obj"
    if not (subject or dative or near or stand.pronoun.case == "object"):
        return set()
    parts = (i for i in text.children[stand.verb] if i in trail.at and (i > stand.head or not subject))
    others = {trail.at[i] for i in parts if i != stand.head and text.tokens[i].dep in _BESIDE}
    if subject:
        others |= _ruled(trail, stand)
    does = wishing(trail, stand) if subject else doers(trail, stand.verb)
    whose = {trail.at[i] for i in does if i in trail.at}
    return others | whose | _related(trail, stand.head - 1) | _located(trail, stand.head)


def _ruled(trail: Trail, stand: Stand) -> set[Figure]:
    """« Il avait été nommé pour servir, au côté du directeur Luc Bas, … »: who is named below the verb of a subject.

    Not in a clause beside it: « Il a ri et Luc Bas est parti ».
    """
    tokens, stack, found = trail.text.tokens, [stand.verb], set()
    while stack:
        for index in trail.text.children[stack.pop()]:
            if index > stand.head and tokens[index].dep not in _APART:
                stack.append(index)
                if index in trail.at and trail.at[index].kind is Kind.PERSON and trail.at[index].named:
                    found.add(trail.at[index])
    return found


def _located(trail: Trail, index: int) -> set[Figure]:
    """« Savoie : il chute de vingt mètres »: the place that opens a line before token ``index``."""
    if index < 2 or trail.text.tokens[index - 1].text != ":" or index - 2 not in trail.ends:
        return set()
    figure, mention = trail.ends[index - 2]
    opens = trail.text.within(mention.span)[0] in trail.opening
    return {figure} if opens and figure.kind is Kind.PLACE else set()


def _related(trail: Trail, index: int) -> set[Figure]:
    """« à la mort de Luc Bas, dont il était l'adjoint »: of whom a clause is said, another than its subject."""
    if index < 1 or trail.text.lowered[index] != trail.people.grammar.whose:
        return set()
    last = index - 1 - (trail.text.tokens[index - 1].text == ",")
    return {trail.ends[last][0]} if last in trail.ends else set()


def sundered(text: Text, phrase: Phrase, head: int) -> bool:
    """Whether a phrase and the token ``head`` stand apart: neither is in the other, nor both in one clause."""
    latest, own = text.tokens[head], text.tokens[phrase.head]
    if own.dep == "conj" and own.head == head:  # « l'auteur et la dessinatrice »
        return False
    if latest.head == own.head and latest.dep in PARTS and own.dep in PARTS and own.dep != "appos":
        return False
    return not phrase.first <= head <= phrase.last
