"""« Luc Roy, dont l'avis compte, juge … »: who waits for a verb over what stands between two commas."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.extract.quotations.relatives import NOMINAL, antecedent
from kg.lang.speech import Tense
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.subjects import Subjects
    from kg.model import Token

FINITE = frozenset({Tense.PRESENT, Tense.IMPERFECT, Tense.PAST, Tense.CONDITIONAL})
# How long what parts a subject from its verb may be, in words.
_LONG = 45
# How many words « le chef rebelle » before « dont » may have, and « le secrétaire d'Etat américain » before a name.
_TITLE = 5
_OFFICE = 8


def held(subjects: Subjects, first: int) -> int | None:
    """The subject of the verb group that starts at ``first`` behind the comma of a clause, or of « qui, hier, »."""
    comma = first - 1
    if comma not in subjects.unit.tokens or subjects.text.tokens[comma].text != ",":
        return None
    if not _acts(subjects, first) and not _clitic(subjects, first):
        return None
    if (apart := _participled(subjects, comma)) is not None:
        return apart
    if (who := _subject_relative(subjects, first)) is not None:
        return antecedent(subjects, subjects.text.tokens[who], subjects.text.tokens[first])
    told = opened = 0
    for token in _back(subjects, comma - 1):
        before = subjects.text.tokens[token.index - 1]
        opens = _leads(subjects, token)
        # With a verb more than clauses, who this one tells of has had its own: « …, qui dorment, ne partent, juge ».
        opens = opens and _tells(subjects, token.index, comma)
        if opens and before.text == "," and told <= opened + 1:
            return _waiting(subjects, before.index) if told else None
        if opens and told == 1 and not opened and (apart := _titled(subjects, before.index)) is not None:
            return _waiting(subjects, apart)
        if token.text == "," and before.text.lower() in subjects.speech.relative and not told:
            return antecedent(subjects, before, subjects.text.tokens[first])
        told += _acts(subjects, token.index)
        opened += opens
    return None


def _leads(subjects: Subjects, token: Token) -> bool:
    """Whether a word leads a clause in: « dont », « s' » of « s'il part », not of « s'est éteint »."""
    word = subjects.text.lowered[token.index]
    whether = word in subjects.speech.whether and token.pos != "PRON"
    return word in subjects.speech.relating or whether or token.pos == "SCONJ"


def abler(subjects: Subjects, found: int | None, verb: int) -> int | None:
    """« Ces mots tombent alors que le maire boude, jugeant … »: who speaks, where the main subject is a thing."""
    tokens = subjects.text.tokens
    if found is None or found > verb or tokens[found].pos != "NOUN" or subjects.may_speak(found):
        return found
    behind = tokens[max(found, tokens[found].head) + 1 : verb]
    acting = (token for token in reversed(behind) if token.dep == "nsubj" and token.head < verb)
    return next((t.index for t in acting if _apart(subjects, t) and subjects.may_speak(t.index)), found)


def _apart(subjects: Subjects, subject: Token) -> bool:
    """Whether its clause is none that « qui » or « que » leads in, which tells of what stands before."""
    clause = subjects.text.tokens[subject.head]
    led = {subjects.text.lowered[c] for c in subjects.text.children[clause.index] if c < clause.index}
    return clause.dep != "acl:relcl" or bool(led & subjects.speech.wheres)


def _acts(subjects: Subjects, index: int) -> bool:
    """Whether a finite verb stands there, also where the model sees none.

    No bare noun stands behind « qui », and « déplore » is nothing but a verb.
    """
    token = subjects.text.tokens[index]
    if token.has("VerbForm=Fin"):
        return True
    if token.pos == "NOUN":
        return subjects.text.lowered[index - 1] in subjects.speech.that | subjects.speech.who
    forms = subjects.speech.forms.get(subjects.text.lowered[index], ())
    return token.pos == "VERB" and bool(forms) and all(tense in FINITE for _, tense in forms)


def _titled(subjects: Subjects, last: int) -> int | None:
    """« Luc Roy, le chef dont les hommes … »: the comma before an apposition that ends at ``last``."""
    for token in _back(subjects, last):
        if token.text == ",":
            opening = subjects.text.tokens[token.index + 1]
            return token.index if opening.pos in {"DET", "NOUN"} and last - token.index <= _TITLE else None
        if token.has("VerbForm=Fin") or token.pos in {"PRON", "SCONJ", "ADP", "CCONJ"}:
            return None
    return None


def _participled(subjects: Subjects, comma: int) -> int | None:
    """« …, la captive, voilée de noir, supplie … »: who is told of between two commas before the verb."""
    commas = [token.index for token in _back(subjects, comma - 1) if token.text == ","][:2]
    if not commas:
        return None
    inner, outer = commas[0], commas[1] if len(commas) > 1 else subjects.unit.tokens.start - 1
    if any(subjects.text.tokens[index].has("VerbForm=Fin") for index in range(outer + 1, comma)):
        return None
    first, opening = subjects.text.tokens[inner + 1], subjects.text.tokens[outer + 1]
    made = (first.has("VerbForm=Part") and first.has("Tense=Past")) or (first.dep == "acl" and first.pos == "NOUN")
    return _waiting(subjects, inner) if made and opening.pos == "DET" else None


def waits(subjects: Subjects, first: int) -> bool:
    """Whether what :func:`held` finds has had no verb before: it waits for this one, which is no incise."""
    if _subject_relative(subjects, first) is not None:
        return True
    index = held(subjects, first)
    if index is None:
        return False
    if _participled(subjects, first - 1) is not None:
        return True
    return not any(subjects.text.tokens[here].has("VerbForm=Fin") for here in subjects.unit.frame if here < index)


def _subject_relative(subjects: Subjects, first: int) -> int | None:
    """« le procureur, qui en pleine audience, avait accusé X »: a « qui » without a verb before this one."""
    who = next((i for i in range(first - 1, subjects.unit.tokens.start, -1) if _who(subjects, i)), first)
    words = subjects.text.tokens[who + 1 : first]
    told = any(word.has("VerbForm=Fin") or word.text in {";", ":"} for word in words)
    return None if told or who >= first - 1 else who


def _who(subjects: Subjects, index: int) -> bool:
    # « pour qui », « ce qui »
    led = subjects.text.tokens[index - 1].pos == "ADP" or subjects.text.lowered[index - 1] in subjects.speech.faceless
    return subjects.text.lowered[index] in subjects.speech.who and not led and index not in subjects.unit.quoted


def _tells(subjects: Subjects, start: int, comma: int) -> bool:
    """Whether a verb stands before the next comma: « dont deux soldats, » is no clause."""
    for here in range(start, comma):
        if _acts(subjects, here):
            return True
        if subjects.text.tokens[here].text == ",":
            return False
    return False


def _clitic(subjects: Subjects, first: int) -> bool:
    """Whether a clitic and a finite verb stand at ``first``: « s'attendent », « n'a pas »."""
    words = subjects.text.tokens[first : first + 3]
    small = subjects.speech.clitics.keys() | subjects.speech.ne
    return words[0].text.lower() in small and any(word.has("VerbForm=Fin") for word in words[1:])


def _back(subjects: Subjects, index: int) -> Iterator[Token]:
    """The words before ``index``, nearest first, quotations left out, up to what ends a clause."""
    for here in range(index, max(index - _LONG, subjects.unit.tokens.start - 1), -1):
        token = subjects.text.tokens[here]
        if here in subjects.unit.quoted:
            continue
        if token.text in {";", ":", ".", "–", "—"}:
            return
        yield token


def _waiting(subjects: Subjects, comma: int) -> int | None:
    """The last word before ``comma`` that may speak and has no preposition, with no verb between."""
    bracket = 0
    for token in _back(subjects, comma - 1):
        bracket += (token.text == ")") - (token.text == "(")
        if bracket or token.text == "(":
            continue  # « La Fédération des clubs (FDC), qui … »
        if token.has("VerbForm=Fin") or token.pos in {"SCONJ", "CCONJ"} or token.text == ",":
            return None
        heads = token.pos in NOMINAL and subjects.heads(token.index) and not subjects.cased(token.index)
        if heads and subjects.may_speak(token.index):
            mention = subjects.people.get(token.index)
            return mention.head if mention is not None and mention.head in subjects.unit.tokens else token.index
    return None


def said_more(subjects: Subjects, index: int, first: int) -> int | None:
    """« Le nouveau chef, un médecin de 49 ans, promet … »: who is before the two commas around an apposition.

    So is « Un salarié, vingt ans de maison, s'inquiète ».
    """
    start = index - 1
    while start in subjects.unit.tokens and subjects.text.tokens[start].pos == "ADJ":
        start -= 1
    comma = start - 1
    if comma not in subjects.unit.tokens:
        return None
    counted = subjects.text.tokens[start].pos == "NUM" and not subjects.may_speak(index)
    if not counted and subjects.text.lowered[start] not in subjects.speech.single:
        return None
    commas = subjects.text.tokens[comma].text == subjects.text.tokens[first - 1].text == ","
    return _waiting(subjects, comma) if commas else None


def officer(subjects: Subjects, found: int, first: int) -> int | None:
    """« Alors que le conflit dure, le secrétaire d'Etat Luc Roy a dit … »: who is named with his office at the verb.

    Not where ``found`` stands behind the comma: « …, la fille du ministre Luc Roy a dit ».
    """
    mention = subjects.people.get(first - 1)
    if mention is None or mention.kind is not Kind.PERSON:
        return None
    start = subjects.text.within(mention.span).start
    if start - 1 not in subjects.unit.tokens or subjects.text.tokens[start - 1].pos in {"ADP", "DET"}:
        return None
    for token in islice(_back(subjects, start - 1), _OFFICE):
        if token.text == ",":
            articled = subjects.text.tokens[token.index + 1].pos == "DET"
            return mention.head if articled and found < token.index else None
        if token.pos not in {"DET", "NOUN", "ADJ", "ADP", "PROPN"}:
            return None
    return None


def fronted(subjects: Subjects, found: int, first: int) -> int | None:
    """« Mercredi à l'Unesco, la Norvège et le Chili ont nié … »: who stands behind the comma of what cannot speak."""
    words = range(found + 1, first)
    comma = next((i for i in words if subjects.text.tokens[i].text == "," and i not in subjects.unit.quoted), None)
    if comma is None or subjects.may_speak(found):
        return None
    behind = [subjects.text.tokens[index] for index in range(comma + 1, first)]
    if any(word.has("VerbForm=Fin") or word.text == "," or word.index in subjects.unit.quoted for word in behind):
        return None
    able = (word.index for word in behind if word.pos in NOMINAL and not subjects.cased(word.index))
    return next((index for index in able if subjects.may_speak(index)), None)


__all__ = ["fronted", "held", "officer", "said_more", "waits"]
