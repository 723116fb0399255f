"""Which of the cue verbs of a sentence share who speaks: « a averti qu'il ne pourrait pas venir et a menacé de … »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.quotations.handover import hands_over
from kg.extract.quotations.spoken import Spoken, Use
from kg.lang.speech import Tense

if TYPE_CHECKING:
    from kg.extract.quotations.verbs import Verbs


def shared(verbs: Verbs, before: Spoken, found: Spoken) -> Spoken:
    """« indique que les images sont floues et n'exclut rien »: the images cannot, who indicates can.

    Nor can they « avant d'ajouter ».
    """
    if _adds(verbs, before, found) or _returns(verbs, before, found) or _goes_on(verbs, before, found):
        return replace(found, speaker=before.speaker)
    if verbs.lowered[found.speaker] in verbs.speech.ordinals and before.last < found.speaker:
        return found  # « le premier a avoué, le second nie »
    token = verbs.text.tokens[found.verb]
    further = token.dep == "conj" or found.tense is Tense.INFINITIVE
    written = verbs.text.lemmas[found.speaker] in verbs.speech.works  # « juge que cet article nuit et exige … »
    able = verbs.subjects.may_speak(found.speaker) and not written
    joined = further and found.use is Use.PLAIN and not able
    if not joined or not verbs.subjects.may_speak(before.speaker):
        return found
    between = before.last < found.speaker < found.first
    return replace(found, speaker=before.speaker) if between or _beside(verbs, before, found) else found


def _goes_on(verbs: Verbs, before: Spoken, found: Spoken) -> bool:
    """« estime qu'il s'agit d'un échec et demande … »: who estimates demands."""
    start = next((i for i in range(before.last + 1, found.first) if verbs.at(i) in verbs.speech.that), None)
    if start is None or verbs.text.tokens[found.first - 1].pos != "CCONJ" or found.use is not Use.PLAIN:
        return False
    return hands_over(verbs.unit, verbs.speech, range(before.first, before.last + 1), start, found.first - 1)


def outlasts(verbs: Verbs, main: Spoken, before: Spoken, found: Spoken) -> bool:
    """« dénonce le choix de la Ville, qui a promis un vote, et réclame … »: the first verb's tense goes on."""
    between = verbs.text.tokens[main.last + 1 : before.first]
    related = any(word.text.lower() in verbs.speech.relative for word in between)
    comma, joint = verbs.at(found.first - 2), verbs.text.tokens[found.first - 1]
    tenses = main.tense is found.tense is Tense.PRESENT is not before.tense
    same = verbs.text.tokens[main.verb].has("Number=Plur") == verbs.text.tokens[found.verb].has("Number=Plur")
    return related and comma == "," and joint.pos == "CCONJ" and tenses and same and found.use is Use.PLAIN


def _beside(verbs: Verbs, before: Spoken, found: Spoken) -> bool:
    """« la captive supplie X de « partir » et dit … »: nothing but a conjunction parts the two verbs."""
    between = [word for word in verbs.text.tokens[before.last + 1 : found.first] if word.index not in verbs.unit.quoted]
    return bool(between) and between[-1].pos == "CCONJ" and not any(w.has("VerbForm=Fin") for w in between)


def _returns(verbs: Verbs, before: Spoken, found: Spoken) -> bool:
    """« a averti qu'il ne pourrait pas venir et a menacé de … »: a perfect behind a past goes on with the first."""
    between = verbs.text.tokens[before.last + 1 : found.first]
    joined = bool(between) and between[-1].pos == "CCONJ" and before.last < found.speaker < found.first
    if joined and [word.text for word in between[-2:-1]] == [","]:
        return before.tense is Tense.PRESENT and found.tense in {Tense.PRESENT, Tense.PAST}
    if not joined or not before.tense is found.tense is Tense.PARTICIPLE:
        return False
    told = [word for word in between if word.has("VerbForm=Fin")]
    perfect = any(word.has("Tense=Pres") for word in verbs.text.tokens[found.first : found.verb])
    return perfect and bool(told) and (told[-1].has("Tense=Imp") or told[-1].has("Mood=Cnd"))


def _adds(verbs: Verbs, before: Spoken, found: Spoken) -> bool:
    """« …, soutient-il, ajoutant que … »: a gerund behind an incise is of who speaks there."""
    between = verbs.text.tokens[max(before.last, before.speaker) + 1 : found.first]
    led = [word.text.lower() for word in between[-3:]]
    while between and between[-1].text.lower() in verbs.speech.wholly:
        between = between[:-1]  # « …, tout en précisant que … »
    if found.tense is Tense.INFINITIVE and led[:2] == [",", verbs.speech.prior]:
        return set(led[2:3]) <= verbs.speech.grammar.ofs_plain  # « ajoutant que …, avant de préciser que »
    if before.use is not Use.INCISE or found.tense is not Tense.GERUND or not between or between[-1].text != ",":
        return False
    return not any(word.has("VerbForm=Fin") or word.index in verbs.unit.quoted for word in between)
