"""Who is the subject of a cue verb that stands behind it: « …, a indiqué vendredi, à Dax, le procureur »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import first_of
from kg.extract.quotations.relatives import NOMINAL
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects

# How far behind a verb its subject may stand: « a déclaré mardi soir à la presse Jean Dupont ».
BEHIND = 12
# Words from the auxiliary of a verb to its participle, « (ont) bien fait savoir ».
_GROUP = 3
# What parts a verb from its subject stands between two commas.
_COMMAS = 2


def subject_behind(subjects: Subjects, last: int) -> int | None:
    """The name, noun or pronoun behind a verb, the first that may speak if any, without a preposition."""
    if (one := _the_one(subjects, last)) is not None:
        return one
    found = _found(subjects, last)
    able = [index for index in found if subjects.may_speak(index)]
    if not able:  # « a indiqué vendredi, à Dax, le procureur », « a dit à l'Agence France-Presse (AFP) Luc Bas »
        parted = _found(subjects, _inserted(subjects, last)) or _found(subjects, _past_bracket(subjects, last))
        found, able = found or parted, [index for index in parted if subjects.may_speak(index)]
    if not able and (some := _some(subjects, last, found)) is not None:
        return some
    # « avait prévenu la veille un conseiller »: what tells when is no subject
    timed = len(able) > 1 and subjects.text.tokens[able[0]].dep == "obl:mod" and able[0] not in subjects.people
    named = (index for index in found if subjects.text.tokens[index].pos == "PROPN")
    return able[timed] if able else first_of(*named, *found[:1])


def _some(subjects: Subjects, last: int, found: list[int]) -> int | None:
    """« ont indiqué lundi soir (des) témoins »: those behind a plural verb and when it was, « des » no preposition."""
    tokens = subjects.text.tokens
    several = any(word.has("VerbForm=Fin") and word.has("Number=Plur") for word in tokens[last - _GROUP : last + 1])
    things = (i for i in found if tokens[i - 1].pos == "DET" and not tokens[i].dep.startswith("obl"))
    if not several or next(things, None) is not None:  # « ont promis une hausse des aides »
        return None
    for index in range(last + 1, min(last + BEHIND, subjects.unit.tokens.stop - 1)):
        if index in subjects.unit.quoted or tokens[index].pos == "PUNCT":
            return None
        some = subjects.text.lowered[index] in subjects.speech.partitive and tokens[index + 1].has("Number=Plur")
        if some and subjects.text.lemmas[index + 1] in subjects.speech.people:
            return index + 1
    return None


def _the_one(subjects: Subjects, last: int) -> int | None:
    """« souligne celle qui dirige l'agence, (Ana Roux) »: somebody told of before the name; « celle » without one."""
    speech, lowered, first = subjects.speech, subjects.text.lowered, last + 1
    stop = min(first + 2 * BEHIND, subjects.unit.tokens.stop)
    pointed = first + 1 < stop and lowered[first] in speech.antecedents
    pointed = pointed and lowered[first + 1] in speech.relative | speech.that
    if not pointed or lowered[first] == speech.grammar.this:
        return None
    set_apart = (index + 1 for index in range(first, stop) if subjects.text.tokens[index].text == ",")
    named = (index for index in set_apart if index in subjects.people and index not in subjects.unit.quoted)
    return next((index for index in named if subjects.people[index].kind is Kind.PERSON), first)


def _found(subjects: Subjects, last: int) -> list[int]:
    found: list[int] = []
    for index in range(last + 1, min(last + 1 + BEHIND, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if index in subjects.unit.quoted or token.text in {",", ".", ";", ":", "(", "–"} or token.pos == "SCONJ":
            break
        # « sourit le second »; in « a lancé le premier ministre » it only goes with a noun
        counted = any(after.pos == "NOUN" for after in subjects.text.tokens[index + 1 : index + 2])
        ordinal = subjects.text.lowered[index] in subjects.speech.ordinals and not counted
        nominal = (token.pos in NOMINAL and subjects.text.lowered[index] not in subjects.speech.ordinals) or ordinal
        nominal = nominal or _one_of(subjects, index) or _functions(subjects, index) or subjects.latter(index)
        nominal = nominal or (index in subjects.people and subjects.people[index].kind is Kind.PERSON)
        # « juge Jean Roux »: the parse takes the verb for a title and hangs the name from it.
        named = index - last == 1 + (subjects.text.tokens[last + 1].pos == "DET") and subjects.may_speak(index)
        free = not subjects.cased(index) or _partitive(subjects, index)
        if nominal and free and (named or _partitive(subjects, index) or _stands(subjects, index)):
            found.append(index)
    return found


def _one_of(subjects: Subjects, index: int) -> bool:
    """« a déclaré une des sœurs »: what the model takes for an article."""
    words = subjects.text.lowered[index : index + 2]
    return len(words) > 1 and words[0] in subjects.speech.single and words[1] in subjects.speech.grammar.ofs


def _functions(subjects: Subjects, index: int) -> bool:
    """« insiste la rapporteuse », « dit l'ancienne élue »: who speaks, where the model sees no noun."""
    first, followed = index - 1, index + 1 in subjects.unit.tokens
    while subjects.text.tokens[first].pos == "ADJ" and first - 1 in subjects.unit.tokens:
        first -= 1
    articled = subjects.text.lowered[first] in subjects.speech.definite | subjects.speech.single
    followed = followed and (subjects.text.tokens[index + 1].pos in NOMINAL or subjects.may_speak(index + 1))
    return (
        subjects.text.tokens[index].pos in {"ADJ", "VERB"} and articled and not followed and subjects.may_speak(index)
    )


def _partitive(subjects: Subjects, index: int) -> bool:
    """« ont rapporté à l'AFP des habitants »: « des » behind a name and before people is an article."""
    name = index - 2
    some = index - 1 in subjects.unit.tokens and subjects.text.lowered[index - 1] in subjects.speech.partitive
    told = some and name in subjects.people and subjects.people[name].kind is Kind.ORGANIZATION
    return told and subjects.text.lemmas[index] in subjects.speech.people


def _inserted(subjects: Subjects, last: int) -> int:
    """The comma behind what parts a verb from its subject: « raconte, amer, X », « a dit, devant ses amis, X »."""
    near = range(last + 1, min(last + 1 + 2 * BEHIND, subjects.unit.tokens.stop))
    words = [subjects.text.tokens[index] for index in near]
    commas = [word.index for word in words if word.text == "," and word.index not in subjects.unit.quoted]
    if len(commas) < _COMMAS or any(word.has("VerbForm=Fin") for word in words[: commas[1] - last]):
        return subjects.unit.tokens.stop
    opening = subjects.text.tokens[commas[0] + 1]
    dated = opening.pos == "NOUN" and not subjects.may_speak(opening.index)  # « a dit, mardi à Lyon, X »
    aside = dated or opening.pos in {"ADP", "ADV", "DET", "ADJ"} or commas[1] == commas[0] + 2
    return commas[1] if aside else subjects.unit.tokens.stop


def _past_bracket(subjects: Subjects, last: int) -> int:
    """The bracket that closes the short name of whom something is told: « a dit à l'Union des routes (UR) X ».

    The end of the unit, if there is none behind the verb at ``last``.
    """
    stop = subjects.unit.tokens.stop
    near = range(last + 1, min(last + 1 + BEHIND, stop))
    told = any(subjects.text.lowered[index] in subjects.speech.grammar.tos for index in near)
    shut = next((index for index in near if subjects.text.tokens[index].text == ")"), stop)
    return shut if told and shut - 2 in near and subjects.text.tokens[shut - 2].text == "(" else stop


def _stands(subjects: Subjects, index: int) -> bool:
    """Whether the token heads a phrase or begins a person's name, and is not in the name of whom one tells."""
    return (subjects.heads(index) or _begins(subjects, index)) and not _called(subjects, index)


def _begins(subjects: Subjects, index: int) -> bool:
    """Whether a person's name begins right behind another name, whatever the parse makes of the two."""
    mention, before = subjects.people.get(index), subjects.people.get(index - 1)
    return (
        mention is not None
        and before is not None
        and mention is not before
        and mention.kind is Kind.PERSON
        and mention.span.start == subjects.text.tokens[index].span.start
    )


def _called(subjects: Subjects, index: int) -> bool:
    """Whether the token is in the name of a body whose noun before is told something: « à l'agence Reuters »."""
    mention = subjects.people.get(index)
    if mention is None or mention.kind is Kind.PERSON:
        return False
    noun = subjects.text.within(mention.span).start - 1
    if noun not in subjects.unit.tokens or subjects.text.tokens[noun].pos != "NOUN" or not subjects.cased(noun):
        return False
    return not subjects.text.tokens[noun - 1].has("Definite=Ind")  # « a écrit dans un courriel X »
