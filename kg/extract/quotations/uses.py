"""How a cue verb stands to what is said: before it, in an incise behind it, or behind « comme »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.universal import NOUNS
from kg.extract.quotations.behind import subject_behind
from kg.extract.quotations.closings import Closings
from kg.extract.quotations.deeds import deed
from kg.extract.quotations.handover import presented
from kg.extract.quotations.held import waits
from kg.extract.quotations.preceding import clause_before, parted, suspended, waiting
from kg.extract.quotations.runs import answered, overrun, splits, unparted
from kg.extract.quotations.spoken import Use
from kg.extract.quotations.verbs import MARKS
from kg.lang.speech import Tense

if TYPE_CHECKING:
    from kg.extract.quotations.verbs import Verbs
    from kg.lang.speech import Cue
    from kg.model import Token


def use_of(verbs: Verbs, first: int, last: int, tense: Tense, cue: Cue) -> Use | None:
    """How the cue whose group runs from ``first`` to ``last`` stands to what is said, if it does."""
    words = verbs.lowered[first : last + 1]
    turned = any(word in verbs.speech.inverted for word in words)
    if turned and not verbs.speech.ne.isdisjoint(words):
        return None  # « n'ont-ils rien vu ? »
    before = verbs.text.tokens[first - 1] if first - 1 in verbs.unit.tokens else None
    if tense is Tense.INFINITIVE and verbs.so_says(first):
        return Use.INCISE
    if tense is Tense.INFINITIVE and first < last and verbs.after_quote(first):
        told = turned or _parenthetical(verbs, verbs.text.tokens[first - 1], first, last, cue)
        return Use.INCISE if told else Use.PLAIN  # « « Le pont est usé », a tenu à préciser Luc Roy »
    if before is None or tense in {Tense.GERUND, Tense.INFINITIVE}:
        return None if turned else Use.PLAIN
    if before.text.lower() in verbs.speech.likening and words[0] in verbs.speech.neuter:
        return Use.LIKENING
    if presented(verbs.unit, verbs.speech, first) is not None:
        return Use.LIKENING
    if "quote" not in cue.takes and "que" not in cue.takes:
        return Use.PLAIN
    if turned:
        return Use.INCISE
    if any(kind is Tense.GERUND for _, kind in verbs.speech.forms.get(words[0], ())):
        return Use.PLAIN
    return Use.INCISE if _parenthetical(verbs, before, first, last, cue) else Use.PLAIN


def _parenthetical(verbs: Verbs, before: Token, first: int, last: int, cue: Cue) -> bool:
    """« Le pont est usé, souligne le maire »: whether a clause stands before the group and who says it behind it."""
    following = verbs.text.tokens[last + 1] if last + 1 in verbs.unit.tokens else None
    if following is None or following.text.lower() in verbs.speech.that or following.text == ":":
        return False
    if "inf" in cue.takes and _infinitive_at(verbs, last + 1):
        return False  # « Marc, étudiant, disait comprendre les cheminots »
    if _others(verbs, first, last) or deed(verbs.subjects, first, last):
        return False
    quoted = verbs.after_quote(first)
    if before.text not in MARKS and not quoted:
        return unparted(verbs.subjects, first, last) or overrun(verbs.subjects, first, last)
    name = subject_behind(verbs.subjects, last)
    if name is None or (quoted and suspended(verbs.subjects, first)):
        return False
    if quoted:
        return not waiting(verbs.subjects, first) or (verbs.subjects.may_speak(name) and not _told_of(verbs, first))
    if splits(verbs.subjects, first, last, name):
        return True
    awaited = parted(verbs.subjects, first, last) or suspended(verbs.subjects, first)
    if awaited or waits(verbs.subjects, first):
        return False
    told = (
        clause_before(verbs.subjects, first)
        or Closings(verbs.unit, verbs.speech, verbs.subjects.people).opens(first, name)
        or answered(verbs.subjects, first, name)
    )
    named = verbs.subjects.may_speak(name) or verbs.text.tokens[name].pos == "PROPN"
    return told and (verbs.subjects.may_speak(name) if "noun" in cue.takes else named)


def _infinitive_at(verbs: Verbs, index: int) -> bool:
    """Whether an infinitive stands there, « ne pas » or pronouns before it."""
    passing = {*verbs.speech.clitics, *verbs.speech.deniers}
    while index + 1 in verbs.unit.tokens and verbs.at(index) in passing:
        index += 1
    return verbs.text.tokens[index].has("VerbForm=Inf")


def _others(verbs: Verbs, first: int, last: int) -> bool:
    """« L'offre, portée par Luc Roy, reprendrait 875 salariés »: of several behind a verb of one none speaks."""
    several = verbs.at(last + 1).isdigit() or verbs.text.tokens[min(last + 1, verbs.unit.tokens[-1])].pos == "NUM"
    acts = [word for word in verbs.text.tokens[first : last + 1] if word.has("VerbForm=Fin")]
    return several and bool(acts) and all(word.has("Number=Sing") for word in acts)


def _told_of(verbs: Verbs, first: int) -> bool:
    """« L'acteur du film « La Mer », accuse Luc Roy »: who may speak stands before a title, which has no verb."""
    quote = verbs.unit.quote_at(first - 2) or verbs.unit.quote_at(first - 1)
    inside = verbs.text.within(quote.outer) if quote is not None else range(0)
    if not inside or any(finite(verbs.text, index) is not None for index in inside):
        return False
    frame = (i for i in verbs.unit.frame if i < inside[0] and verbs.text.tokens[i].pos in NOUNS)
    return any(verbs.subjects.may_speak(i) and not verbs.subjects.cased(i) for i in frame)
