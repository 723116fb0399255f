"""« L'affirmation du maire que le pont est sûr », « l'annonce par Orial que … »: whose a noun for what is said is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.quotations.behind import BEHIND

if TYPE_CHECKING:
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.subjects import Subjects
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech

# What stands in no name of who says it.
_ELSE = frozenset({"PUNCT", "VERB", "AUX", "PRON"})
# What a clause with all its parts may have.
_FULL = frozenset({"obj", "aux:pass", "cop", "xcomp", "expl:comp", "expl:subj", "expl:pass"})
_BREAKS = frozenset({",", ";", ":"})
# What the clause behind « que » ends at, if the main verb has not come.
_PARTING = frozenset({"SCONJ", "CCONJ"})


def owned(subjects: Subjects, last: int) -> tuple[int | None, int]:
    """Who is named behind the noun that ends at token ``last``, before « que », and the last token before that.

    Not « le message du maire que tous attendaient », whose clause is relative.
    """
    text, unit, grammar = subjects.text, subjects.unit, subjects.speech.grammar
    near = range(last + 1, min(last + BEHIND, unit.tokens.stop))
    that = next((index for index in near if text.lowered[index] in subjects.speech.that), last)
    between = text.tokens[last + 1 : that]
    if not between or between[0].text.lower() not in grammar.ofs | {grammar.by}:
        return None, last
    if between[-1].text.lower() in subjects.speech.conjoined:
        return None, last  # « l'appel du médecin alors qu'elle dînait »
    if any(word.pos in _ELSE for word in between) or not _whole(unit, subjects.speech, last, that):
        return None, last
    return next((word.index for word in between if subjects.may_speak(word.index)), None), that - 1


def main_verb(unit: Unit, speech: Speech, that: int) -> int | None:
    """Where the verb of a subject begins whose clause « que » opens: « La promesse que le pont tiendra a surpris »."""
    text, told = unit.text, False
    for index in range(that + 1, unit.tokens.stop):
        token = text.tokens[index]
        if index in unit.quoted or token.text in _BREAKS:
            return None
        if told and (token.pos in _PARTING or text.lowered[index] in speech.relating):
            return None
        led = text.lowered[index - 1] in speech.definite and token.dep.startswith("nsubj")  # « le permis »
        acts = token.has("VerbForm=Fin") and token.pos in VERBS and not led
        if told and (acts or text.lowered[index] in speech.ne):
            while text.lowered[index - 1] in speech.clitics:
                index -= 1  # noqa: PLW2901
            return index
        told = told or acts
    return None


def before_main(unit: Unit, speech: Speech, cue: Spoken, that: int) -> int:
    """Where the clause ends that a noun takes which is the subject of its sentence, 0 if it is none."""
    tokens = unit.text.tokens
    noun = tokens[cue.verb].pos == "NOUN" and cue.speaker in range(cue.first, cue.last + 1)
    main = main_verb(unit, speech, that) if noun else None
    if main is None or any(tokens[i].has("VerbForm=Fin") for i in range(unit.tokens.start, cue.first)):
        return 0
    return tokens[main - 1].span.end


def _whole(unit: Unit, speech: Speech, noun: int, that: int) -> bool:
    """Whether the clause behind « que » lacks no object, which a relative clause would, and ends before a main verb."""
    text = unit.text
    first = next((i for i in range(that + 1, unit.tokens.stop) if text.tokens[i].has("VerbForm=Fin")), None)
    if first is None:
        return False
    bearer, verb = text.tokens[first], text.tokens[first]
    if bearer.dep.startswith(("aux", "cop")) and bearer.head > first:
        verb = text.tokens[bearer.head]
    main = main_verb(unit, speech, that)
    awaits = not any(text.tokens[i].has("VerbForm=Fin") for i in range(unit.tokens.start, noun))
    if awaits and main is None:
        return False
    stop = unit.tokens.stop if main is None else main
    if bearer.has("Tense=Fut") or bearer.has("Mood=Cnd"):
        return True  # « la promesse du maire que le pont tiendra »
    if any(that < child < stop and text.tokens[child].dep in _FULL for child in text.children[verb.index]):
        return True
    if text.tokens[that].dep == "mark" and _follows(unit, verb.index):
        return True
    taking = any("noun" in cue.takes for cue in speech.verbs.get(verb.lemma, ()))
    behind = text.tokens[verb.index + 1 : stop]
    more = any(word.pos not in {"PUNCT", "ADP"} for word in behind)
    some = len(behind) > 1 and behind[0].text.lower() in speech.grammar.ofs  # « a pris du retard »
    return more and not taking and (some or verb is bearer)


def _follows(unit: Unit, verb: int) -> bool:
    """« que le groupe a racheté l'usine »: a noun with its article right behind a verb, whatever it is hung as."""
    near = unit.text.tokens[verb + 1 : verb + 3]
    return len(near) > 1 and near[0].dep == "det" and near[0].head == near[1].index and near[1].head == verb


__all__ = ["before_main", "owned"]
