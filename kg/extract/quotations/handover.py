"""« Le club estime qu'il s'agit d'un échec et demande … »: where who speaks goes on, and not what is said.

A verb behind « et » may have the subject of the clause said or that of the cue; it agrees in number with its own, and
« il s'agit », « c'est » have none to share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.speech import Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Token

_NUMBERS = ("Number=Sing", "Number=Plur")
# What a subject is made of.
_SUBJECT = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN", "X"})
# What many forms are both of.
_TOLD = frozenset({Tense.PRESENT, Tense.PAST})
_TENSES = ("Tense=Pres", "Tense=Past", "Tense=Imp")


def presented(unit: Unit, speech: Speech, first: int) -> int | None:
    """The first token of « c'est ce qu' » right before the verb group from token ``first``, if it stands there."""
    for count in {phrase.count(" ") + 1 for phrase in speech.presenting}:
        start = first - count
        if start in unit.tokens and " ".join(unit.text.lowered[start:first]) in speech.presenting:
            return start
    return None


def hands_over(unit: Unit, speech: Speech, cue: range, start: int, joint: int) -> bool:
    """Whether the verb behind the conjunction ``joint`` goes on with the cue and not with the clause from ``start``."""
    if joint in unit.quoted:
        return False
    here = joint + 1
    while here in unit.tokens and unit.text.lowered[here] in speech.clitics:
        here += 1
    bearer = next((unit.text.tokens[i] for i in cue if unit.text.tokens[i].has("VerbForm=Fin")), None)
    if here not in unit.tokens or bearer is None or here in unit.quoted:
        return False
    verb = unit.text.tokens[here]
    if not verb.has("VerbForm=Fin") or not verb.has("Mood=Ind") or _feature(verb, _TENSES) != _feature(bearer, _TENSES):
        return False
    told = [word for word in unit.text.tokens[start + 1 : joint] if word.has("VerbForm=Fin")]
    number = _feature(verb, _NUMBERS)
    if not told or not number or _feature(bearer, _NUMBERS) != number:
        return False
    other = all(_feature(word, _NUMBERS) not in {"", number} for word in told)
    # « assure que le pont tiendra et regrette … »
    later = bearer.has("Tense=Pres") and all(word.has("Tense=Fut") or word.has("Mood=Cnd") for word in told)
    return other or later or _impersonal(unit, speech, told)


def counters(unit: Unit, speech: Speech, cue: Spoken, other: Spoken, start: int) -> int | None:
    """« Luc Roy dit que le pont tient, mais Ana Bas répond que … »: the comma where the narrator turns to another.

    What is told in what is said would have its tense.
    """
    tokens, lowered = unit.text.tokens, unit.text.lowered
    if (
        not _tenses(unit, speech, cue) & _tenses(unit, speech, other)
        or not start < other.speaker < other.first
        or other.first in unit.quoted
    ):
        return None
    comma = next((i for i in range(other.speaker - 1, start, -1) if tokens[i].text == ","), None)
    if comma is None or comma in unit.quoted or not any(w.has("VerbForm=Fin") for w in tokens[start:comma]):
        return None
    first = comma + 1
    if tokens[first].pos == "CCONJ" and lowered[first] not in speech.nor:
        first += 1
    elif lowered[first] in {*speech.parting, speech.meanwhile} and lowered[first + 1] in speech.that:
        first += 2
    elif lowered[first] in speech.whilst:
        first += 1
    else:
        return None
    led = all(tokens[i].pos in _SUBJECT for i in range(first, other.first))
    plain = {cue.tense, other.tense} <= _TOLD
    same = plain or _feature(tokens[other.first], _TENSES) == _feature(tokens[cue.first], _TENSES)
    return comma if led and same else None


def _tenses(unit: Unit, speech: Speech, cue: Spoken) -> frozenset[Tense]:
    """What the form of a cue may be: « dit » is present and past."""
    forms = speech.forms.get(unit.text.lowered[cue.verb], ()) if cue.tense in _TOLD else ()
    return frozenset({cue.tense, *(tense for _, tense in forms if tense in _TOLD)})


def outlives(unit: Unit, speech: Speech, gerund: Spoken, start: int, joint: int) -> bool:
    """« a réuni des preuves montrant qu'ils ont fui et a saisi … »: behind ``joint`` the verb over a gerund goes on."""
    main = next((i for i in unit.frame if i < gerund.first and unit.text.tokens[i].has("VerbForm=Fin")), None)
    return main is not None and hands_over(unit, speech, range(main, main + 1), start, joint)


def first_verb(unit: Unit, start: int, verb: int) -> bool:
    """« affirment qu'à Lyon M. Roy aurait reconnu les faits »: the first verb behind « que » is in what is said."""
    between = unit.text.tokens[start + 1 : verb]
    quoted = any(word.index in unit.quoted for word in between)
    parted = not between or between[-1].pos in {"CCONJ", "PUNCT"}
    return not (quoted or parted or any(word.has("VerbForm=Fin") for word in between))


def _impersonal(unit: Unit, speech: Speech, told: Sequence[Token]) -> bool:
    """Whether the only verb said is that of « il s'agit », « c'est », « il faut »."""
    verb = told[0]
    before = verb.index - 1
    while before in unit.tokens and unit.text.lowered[before] in speech.clitics:
        before -= 1
    subject = unit.text.tokens[before] if before in unit.tokens else verb
    nobody = subject.dep == "expl:subj" or subject.text.lower() in speech.faceless - speech.anybody
    return len(told) == 1 and nobody


def _feature(token: Token, features: Sequence[str]) -> str:
    return next((feature for feature in features if token.has(feature)), "")
