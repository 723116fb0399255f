"""What completes a cue: its object as a clitic or a « que », whom it addresses, what a preposition leads in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.edges import verb_between
from kg.extract.quotations.passing import REACH, beyond
from kg.extract.quotations.relatives import counted
from kg.lang.speech import Tense
from kg.terms import Kind, Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text

# What verbs take that do not stand alone.
_NEEDED = frozenset({"inf", "noun", "some"})
# What tells before whom a thing is said.
_LISTENING = frozenset({"NOUN", "PROPN", "ADJ"})
# Complements that a preposition leads in.
PREPOSITIONS = frozenset({"de-noun", "à-noun", "contre", "sur", "quant", "pour"})


def speaks(hearing: Hearing, cue: Spoken) -> bool:
    """Whether the subject of the cue can speak: a name, a pronoun or a word for people; no « barrage de Vouglans »."""
    speech = hearing.speech
    text = hearing.unit.text
    token = text.tokens[cue.speaker]
    words = {token.lemma.lower(), token.text.lower(), " ".join(text.lowered[cue.speaker : cue.speaker + 2])}
    mention = hearing.known.people.get(cue.speaker)
    kind = mention.kind if mention is not None else None
    site = kind is Kind.PLACE and token.pos == "NOUN" and token.text.islower()
    named = kind in {Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE} and not site
    if named or token.pos == "PRON" or not words.isdisjoint(speech.people):
        return True
    latter = text.tokens[cue.speaker - 1].lemma == speech.grammar.this and bool(words & speech.latter)
    latter = latter or bool(words & speech.ordinals.keys())  # « La première dénonce un passage en force »
    if latter or not words.isdisjoint(speech.indefinite) or counted(text, speech, cue.speaker):
        return True
    beside = (hearing.known.people.get(c) for c in text.children[cue.speaker] if cue.speaker < c < cue.first)
    circle = not words.isdisjoint(speech.circles)  # « le camp de Luc Roy »
    return any(near is not None and near.kind is Kind.PERSON and (circle or _apposed(text, near)) for near in beside)


def _apposed(text: Text, name: Mention) -> bool:
    """« Le socialiste Luc Roy pousse à voter », not « La chute de Luc Roy pousse à voter »."""
    return text.tokens[text.within(name.span).start - 1].pos != "ADP"


def urging(cue: Spoken) -> bool:
    """Whether the cue takes whom it asks as its object, and what is asked behind « à »."""
    return cue.stance is Stance.DEMANDING and "à" in cue.cue.takes


def objected(text: Text, speech: Speech, cue: Spoken) -> bool:
    """Whether a clitic is the object: « le juge trop cher »."""
    group = {text.lowered[index] for index in range(cue.first, cue.verb)}
    return bool(group & speech.definite)


def antecedes(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """« un loyer que la ville juge trop cher »: a « que » before the verb stands for its object."""
    text = unit.text
    for index in range(cue.first - 1, max(cue.first - REACH, unit.tokens.start), -1):
        token = text.tokens[index]
        if token.has("VerbForm=Fin") or index in unit.quoted or token.text in {";", ":"}:
            return False
        if text.lowered[index] in speech.that:
            before = text.tokens[index - 1]
            return (
                before.pos in {"NOUN", "PROPN", "ADJ", "PUNCT", "PRON"} and before.text.lower() != speech.grammar.this
            )
    return False


def related(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """« la trêve que demandait la milice »: the object stands before its verb."""
    before = unit.text.tokens[cue.first - 1] if cue.first - 1 in unit.tokens else None
    return before is not None and before.text.lower() in speech.that and cue.tense is not Tense.PARTICIPLE


def wants_object(unit: Unit, speech: Speech, cue: Spoken, between: Sequence[str]) -> bool:
    """« explique alors que … »: no verb that needs an object stands before « alors que » without one."""
    needs = bool(cue.cue.takes & _NEEDED) and not objected(unit.text, speech, cue) and not antecedes(unit, speech, cue)
    return needs and [*between] == [speech.meanwhile]


def past_addressee(hearing: Hearing, cue: Spoken) -> int | None:
    """The object behind an addressee: « demande au maire de Metz une réunion »."""
    return second_phrase(hearing.unit, hearing.speech, cue) if addressee(hearing, cue) is not None else None


def addressee(hearing: Hearing, cue: Spoken) -> int | None:
    """Where those who are told stand behind the cue: « demande mardi aux habitants de … »."""
    unit, first = hearing.unit, beyond(hearing, cue.last + 1)
    return first if first in unit.tokens and unit.text.lowered[first] in hearing.speech.grammar.tos else None


def second_phrase(unit: Unit, speech: Speech, cue: Spoken) -> int | None:
    """The article of the noun phrase behind the prepositional one that follows the cue."""
    text = unit.text
    bracket = 0
    for index in range(cue.last + 2, min(cue.last + REACH, unit.tokens.stop)):
        bracket += (text.tokens[index].text == "(") - (text.tokens[index].text == ")")
        if bracket:
            continue
        parted = text.tokens[index - 1].pos not in {"ADP", "DET", "CCONJ"}
        opens = text.tokens[index].pos == "DET" or text.lowered[index] in speech.partitive
        if opens and parted and index not in unit.quoted:
            return index
    return None


def prepositional(hearing: Hearing, cue: Spoken) -> int | None:
    """The token where the complement behind a preposition begins, the preposition standing right behind the cue."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    grammar = speech.grammar
    here = _past_listeners(hearing, cue, beyond(hearing, cue.last + 1))
    if here in unit.tokens and text.tokens[here].text == speech.regarding:
        here += 1
    if here + 1 not in unit.tokens:
        return None
    word, following = text.lowered[here], text.tokens[here + 1]
    counted = following.text[:1].isdigit() or following.pos == "NUM" or following.text.lower() in speech.about
    if "amount" in cue.cue.takes and word == grammar.to and counted:
        return here
    if "amount" in cue.cue.takes and word == speech.between and counted:
        return here
    if "par" in cue.cue.takes and word == grammar.by and objected(text, speech, cue):
        return here  # « l'explique par la crise »
    if "obj-à" in cue.cue.takes and word in grammar.tos and (antecedes(unit, speech, cue) or _given(unit, speech, cue)):
        return here  # « un tir que la police attribue à … », « impute à la pilule l'accident »
    kinds = {kind for kind in cue.cue.takes & PREPOSITIONS if word in speech.cases[kind]}
    if not kinds or _before_infinitive(unit, speech, here + 1) or following.text.lower() == grammar.this:
        return None
    return here if word in grammar.contracted else here + 1


def _past_listeners(hearing: Hearing, cue: Spoken, here: int) -> int:
    """« a fait état devant la presse de deux morts »: where « de » stands behind those before whom it is said."""
    unit, speech = hearing.unit, hearing.speech
    text, ofs = unit.text, speech.cases["de-noun"]
    if here not in unit.tokens or text.lowered[here] not in speech.toward or "de-noun" not in cue.cue.takes:
        return here
    for index in range(here + 2, min(here + REACH, unit.tokens.stop)):
        token = text.tokens[index]
        if text.lowered[index] in ofs and text.tokens[index - 1].pos in _LISTENING:
            return index
        if token.pos not in _LISTENING | {"DET", "ADP"} or index in unit.quoted:
            return here
    return here


def _given(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """Whether who is blamed stands before what for, or a clitic for that: « l'impute à », « impute à X un tir »."""
    text = unit.text
    behind = second_phrase(unit, speech, cue)
    articled = behind is not None and text.lowered[behind] in speech.definite | speech.single
    return objected(text, speech, cue) or (articled and not verb_between(text, speech, cue.last + 1, behind or 0))


def _before_infinitive(unit: Unit, speech: Speech, index: int) -> bool:
    """Whether an infinitive stands there, « ne pas » or pronouns before it: « appelle à ne rien céder »."""
    text = unit.text
    passing = {*speech.clitics, *speech.deniers}
    while index + 1 in unit.tokens and text.lowered[index] in passing:
        index += 1
    return text.tokens[index].has("VerbForm=Inf")


def sight(unit: Unit, speech: Speech, cue: Spoken) -> int | None:
    """« voit dans ce projet une chance »: what is seen, behind where it is seen."""
    following = unit.text.tokens[cue.last + 1] if cue.last + 1 in unit.tokens else None
    if following is None or following.text.lower() != speech.grammar.inside:
        return None
    quoted = any(quote.outer.start > following.span.start for quote in unit.quotes)
    if cue.tense is Tense.PARTICIPLE and not quoted:
        return None  # « a vu dans ce film une femme »
    return second_phrase(unit, speech, cue)
