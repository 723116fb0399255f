"""Where the words of a source phrase give nothing to anybody: « « Germinal » d'après Zola », « pas confirmé de … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention

_NEAR = 4
_TOLD = "acl"
_BEHIND = frozenset({"ADJ", "ADV"})
_NUMBERS = ("Number=Sing", "Number=Plur")


def sourceless(unit: Unit, speech: Speech, people: Mapping[int, Mention], words: range) -> bool:
    """Whether the source phrase at ``words`` names no source."""
    return (
        _adapted(unit, people, words[0])
        or _unconfirmed(unit, speech, words)
        or _complementing(unit, speech, words)
        or _own(unit, speech, words[-1])
        or _ruled(unit, speech, words)
        or _learnt(unit, speech, words)
    )


def at_stake(unit: Unit, speech: Speech, people: Mapping[int, Mention], noun: int) -> bool:
    """« pour sa défense », « pour la défense du bois »: no side of a trial, as « pour la défense de Luc Roy » is."""
    lowered = unit.text.lowered
    if unit.text.lemmas[noun] not in speech.stakes:
        return False
    whose = noun + 2 if noun + 2 in unit.tokens and lowered[noun + 1] in speech.grammar.ofs else None
    return lowered[noun - 1] in speech.own or (whose is not None and whose not in people)


def party(unit: Unit, speech: Speech, noun: int) -> bool:
    """« pour la partie civile, »: whether the noun and the word behind it are a side of a trial."""
    return noun + 1 in unit.tokens and speech.parties.get(unit.text.lowered[noun]) == unit.text.lowered[noun + 1]


def taken_up(unit: Unit, speech: Speech, noun: int, comma: int) -> bool:
    """« Pour les écoles, elles fermeront »: the topic, which the pronoun behind the comma stands for; nobody says it.

    Feminine ones alone: « il » may be nobody, and « ils » those for whom their lawyers speak.
    """
    tokens = unit.text.tokens
    if comma + 1 not in unit.tokens or tokens[comma].text != "," or comma + 1 in unit.quoted:
        return False
    pronoun, topic = tokens[comma + 1], tokens[noun]
    told = pronoun.pos == "PRON" and unit.text.lowered[comma + 1] in speech.subjects
    womanly = pronoun.has("Gender=Fem") and topic.has("Gender=Fem") and topic.pos == "NOUN"
    return told and womanly and any(pronoun.has(number) and topic.has(number) for number in _NUMBERS)


def _adapted(unit: Unit, people: Mapping[int, Mention], first: int) -> bool:
    """« met en scène Les Misérables d'après Victor Hugo »: right behind a work stands what it is made from."""
    if first - 1 not in unit.tokens:
        return False
    quote = unit.quote_at(first - 1)
    inside = unit.text.within(quote.inner) if quote is not None else range(0)
    before = people.get(inside[-1] if inside else first - 1)
    return before is not None and before.kind is Kind.WORK


def _unconfirmed(unit: Unit, speech: Speech, words: range) -> bool:
    """« n'a pas été confirmé de source sûre »: what no source says."""
    text, first = unit.text, words[0]
    if speech.sources.isdisjoint(text.lowered[index] for index in words):
        return False
    before = {text.lowered[index] for index in range(max(first - _NEAR - 1, unit.tokens.start), first)}
    made = first - 1 in unit.tokens and text.tokens[first - 1].has("VerbForm=Part")
    denied = not before.isdisjoint(speech.deniers | speech.ne)
    return made and denied and not before.isdisjoint(speech.been)


def _complementing(unit: Unit, speech: Speech, words: range) -> bool:
    """« un réseau de sources », « à partir de sources ouvertes », « un bilan donné de sources sûres »: of what else.

    « a-t-on appris auprès de sources sûres » has a verb that tells it.
    """
    tokens, first = unit.text.tokens, words[0]
    noun = next((index for index in words if unit.text.lemmas[index] in speech.sources), None)
    if noun is None or first - 1 not in unit.tokens or not tokens[noun].has("Number=Plur"):
        return False
    governor = tokens[tokens[noun].head]
    if unit.text.lowered[first - 1] == speech.grammar.beside or (governor.dep == _TOLD and governor.index < first):
        return True
    near = all(token.pos in _BEHIND for token in tokens[governor.index + 1 : first])
    return (near and governor.index < first and governor.pos == "NOUN") or tokens[first - 1].has("VerbForm=Inf")


def _own(unit: Unit, speech: Speech, last: int) -> bool:
    """« selon son propre décompte »: who counts is the subject, and told as such."""
    own = last + 2 in unit.tokens and unit.text.lowered[last + 1] in speech.own
    return own and unit.text.lemmas[last + 2] in speech.proper


def _ruled(unit: Unit, speech: Speech, words: range) -> bool:
    """« mesuré selon les normes de l'OIT », « selon les statuts »: by what something is done, and nobody says it."""
    behind = unit.text.tokens[words.stop : min(words.stop + _NEAR, unit.tokens.stop)]
    return next((token.lemma for token in behind if token.pos == "NOUN"), "") in speech.standards


def _learnt(unit: Unit, speech: Speech, words: range) -> bool:
    """« La CGT tient de source sûre que … »: who knows a thing says it, and not those from whom."""
    knows = words[0] - 1 in unit.tokens and unit.text.lemmas[words[0] - 1] in speech.knowing
    return knows and any(unit.text.lemmas[index] in speech.sources for index in words)


def judged(unit: Unit, speech: Speech, comma: int) -> bool:
    """« C'est une erreur, pour Luc Roy. », « « … », pour Luc Roy »: no « C'est une chance, pour Luc Roy »."""
    if comma - 1 not in unit.tokens or unit.text.tokens[comma].text != ",":
        return False
    quote = unit.quote_at(comma - 1)
    if quote is not None:
        return any(unit.text.tokens[i].has("VerbForm=Fin") for i in unit.text.within(quote.inner))
    start = unit.tokens.start
    shown = unit.text.lowered[start] in speech.faceless and unit.text.lemmas[start + 1] == speech.grammar.be
    return shown and not speech.verdicts.isdisjoint(unit.text.lemmas[start + 2 : comma])


__all__ = ["at_stake", "judged", "party", "sourceless", "taken_up"]
