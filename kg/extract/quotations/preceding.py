"""What a sentence has told before a verb: a clause of its own, or a subject that still waits for this one."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.universal import NOUNS, VERBS
from kg.extract.quotations.relatives import NOMINAL, relates

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects
    from kg.model import Token

_HELPING = "aux:tense"
# No subject stands so many words before its verb; it keeps a text without sentences linear.
FAR = 200


def waiting(subjects: Subjects, first: int) -> bool:
    """Whether a subject before ``first`` still waits for its verb: « Le « Journal » annonce … »."""
    nominal = False
    frame = subjects.unit.frame
    stop = bisect_left(frame, first)
    for index in frame[max(stop - FAR, 0) : stop]:
        token = subjects.text.tokens[index]
        if finite(subjects.text, index) is not None and token.pos in VERBS:
            return False
        nominal = nominal or token.pos in NOMINAL
    return nominal


def parted(subjects: Subjects, first: int, last: int) -> bool:
    """Whether the group's own subject stands before it, parted by a clause: « Le maire, qui a voté, juge … »."""
    for verb in range(first, last + 1):
        own = subjects.own(subjects.text.tokens[verb], first)
        if own is not None and subjects.may_speak(own) and subjects.text.tokens[own].pos in NOUNS:
            words = subjects.text.tokens[own + 1 : first]
            told = next((n for n, word in enumerate(words) if word.has("VerbForm=Fin")), None)
            # « Le maire, Luc Roy, aurait fui, écrivent les experts »: a main verb has come.
            clause = {word.text.lower() for word in words[: told or 0]} & subjects.speech.relating
            # « Le maire, dont l'avis compte, a voté, annoncent les élus »: it stands behind the comma of the clause.
            behind = words[(told or 0) + 1 :]
            come = any(one.text == "," and two.has("VerbForm=Fin") for one, two in pairwise(behind))
            return told is not None and bool(clause) and not come
    return False


def suspended(subjects: Subjects, first: int) -> bool:
    """Whether a subject with a relative clause set off by commas stands before: « X, dont l'avis compte, juge »."""
    frame = [index for index in subjects.unit.frame if index < first]
    words = [subjects.text.tokens[index] for index in frame]
    parts = [number for number, word in enumerate(words) if word.text in {";", ":"}]
    words = words[parts[-1] + 1 :] if parts else words
    opened = next((n for n, word in enumerate(words) if n and relates(subjects.speech, words, n)), None)
    if opened is None or any(word.has("VerbForm=Fin") for word in words[:opened]):
        return False
    closed = next((n for n in range(opened, len(words)) if words[n].text == ","), len(words))
    told = any(word.has("VerbForm=Fin") for word in words[opened:closed])
    return told and not any(word.has("VerbForm=Fin") for word in words[closed:])


def clause_before(subjects: Subjects, first: int) -> bool:
    """Whether a main clause with its own finite verb stands before ``first``."""
    for index in subjects.unit.tokens:
        if index >= first:
            break
        token = subjects.text.tokens[index]
        if token.has("VerbForm=Fin"):
            bearer = subjects.text.tokens[token.head] if token.dep.startswith(("aux", "cop")) else token
            own = token.dep == subjects.text.tokens[first].dep == _HELPING  # « a démâté, a annoncé X »: each has one
            if not _relative(subjects, bearer) and (bearer.index < first or own):
                return True
    return False


def _relative(subjects: Subjects, token: Token) -> bool:
    """Whether a verb is that of a relative clause, and has the word that opens one."""
    below = subjects.text.subtree(token.index) if token.dep == "acl:relcl" else ()
    return any(subjects.text.lowered[index] in subjects.speech.relating for index in below)
