"""Where what a cue introduces ends in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.asides import acts_at, narrates
from kg.extract.quotations.edges import clausal, gerund
from kg.extract.quotations.handover import counters, first_verb, hands_over, outlives
from kg.extract.quotations.subordinate import clause_at, main_clause
from kg.lang.speech import Tense
from kg.model import Span

if TYPE_CHECKING:
    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text, Token

_HIGHER = 3
# How long what is said before a conjunction may be, in words: it keeps a text without sentences linear.
_WIDE = 60
# The endings of infinitives and gerunds; the model takes participles for infinitives.
_UNPAST = ("er", "ir", "re", "ant")


def next_cue(hearing: Hearing, number: int) -> int:
    """The offset where the next cue begins."""
    if number + 1 < len(hearing.spoken):
        return hearing.unit.text.tokens[hearing.spoken[number + 1].first].span.start
    return hearing.unit.span.end


def citing(hearing: Hearing, number: int) -> bool:
    """« affirme, citant un rapport, que … »: a gerund between commas parts « que » from its verb."""
    text = hearing.unit.text
    cue, other = hearing.spoken[number], hearing.spoken[number + 1]
    # « a jugé, en citant un rapport, que … »
    return gerund(text, other.verb) and other.first == cue.last + 2 and text.tokens[cue.last + 1].text == ","


def content_end(hearing: Hearing, number: int, start: int) -> int:
    """Where the content from token ``start`` on ends: before a sister clause of the cue, or with the unit."""
    unit, speech, cue = hearing.unit, hearing.speech, hearing.spoken[number]
    ends = [unit.span.end, *_closed(unit, speech, cue, start), *main_clause(unit, speech, cue, start)]
    breaks = _cued_anew(hearing, number, start), _narrated(hearing, cue, start), _outer(unit, speech, cue, start)
    return min(ends + [end for end in breaks if end is not None])


def _cued_anew(hearing: Hearing, number: int, start: int) -> int | None:
    """The offset before the next cue whose clause is none of what is said."""
    unit, speech, cue = hearing.unit, hearing.speech, hearing.spoken[number]
    opened = unit.text.lowered[start] in speech.that
    for other in hearing.spoken[number + 1 :]:
        if opened and (first_verb(unit, start, other.first) or _rejoined(unit, speech, start, other.first)):
            continue
        if opened and (comma := counters(unit, speech, cue, other, start)) is not None:
            return unit.text.tokens[comma].span.start
        if other.first > start and (_sister(unit, speech, cue, other) or _turns(unit, speech, start, other)):
            return _clause_start(unit, cue, other, start)
    return None


def _rejoined(unit: Unit, speech: Speech, start: int, verb: int) -> bool:
    """« dit que le pont tient et que la visite se poursuit »: another « que » has come, whose verb stands there."""
    for index in range(verb - 1, start, -1):
        if unit.text.tokens[index].has("VerbForm=Fin") or index in unit.quoted:
            return False
        if unit.text.lowered[index] in speech.that:
            return unit.text.tokens[index - 1].pos == "CCONJ"
    return False


def _narrated(hearing: Hearing, cue: Spoken, start: int) -> int | None:
    """The offset from which the narrator goes on, in a clause that no cue opens."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    verbless = text.lowered[start] not in speech.that
    for index in range(start + 1, unit.tokens.stop):
        token = text.tokens[index]
        if index in unit.quoted:
            continue
        if token.pos == "CCONJ" and _goes_on(hearing, cue, start, index, verbless=verbless):
            return token.span.start
        if text.tokens[index - 1].text == "," and _unshifted(unit, speech, cue, start, index):
            return text.tokens[index - 1].span.start
        verbless = verbless and text.lowered[index] not in speech.relating and not token.has("VerbForm=Fin")
        if token.head in cue.anchors and _of_cue(unit, speech, cue, start, index):
            return _edge(text, index, start)
        if narrates(hearing, start, index) or _neither(unit, speech, cue, index):
            return token.span.start
    return None


def _unshifted(unit: Unit, speech: Speech, cue: Spoken, start: int, joint: int) -> bool:
    """« a dit que le pont tenait, et la police a arrêté Luc Roy »: what is told of the past has its tenses shifted.

    A clause with its own subject behind a conjunction whose tense is not is the narrator's.
    """
    text, past = unit.text, cue.tense in {Tense.PARTICIPLE, Tense.PAST}
    if not past or text.lowered[start] not in speech.that or joint in unit.quoted:
        return False
    led = text.lowered[joint] in {*speech.parting, speech.meanwhile} and text.lowered[joint + 1] in speech.that
    first = joint + 2 if led else joint + 1
    if not led and text.lowered[joint] not in {speech.grammar.both, speech.grammar.but}:
        return False
    near = text.tokens[max(start, joint - _WIDE) : joint]
    told = [word for word in near if word.has("VerbForm=Fin") and word.index not in unit.quoted]
    shifted = bool(told) and all(word.has("Tense=Imp") or word.has("Mood=Cnd") for word in told)
    if not shifted or first not in unit.tokens or not clause_at(unit, speech, first):
        return False
    verb = next(text.tokens[i] for i in range(first, unit.tokens.stop) if text.tokens[i].has("VerbForm=Fin"))
    return verb.has("Tense=Pres") and verb.has("Mood=Ind")


def _goes_on(hearing: Hearing, cue: Spoken, start: int, joint: int, *, verbless: bool) -> bool:
    """Whether a conjunction joins the next verb to the cue, or to what holds it: « a condamné X et quitté la salle ».

    ``verbless`` tells that nothing of what is said has had a verb yet.
    """
    unit, speech = hearing.unit, hearing.speech
    if cue.tense is Tense.PARTICIPLE and _deed(unit, joint + 1):
        return True
    if verbless and (acts_at(unit, speech, joint + 1) or _anew(unit, speech, cue, joint)):
        return True
    return _over(unit, speech, cue, start, joint) or _resumes(hearing, cue, start, joint)


def _of_cue(unit: Unit, speech: Speech, cue: Spoken, start: int, index: int) -> bool:
    """Whether a verb that hangs from the cue itself is another clause beside it, joined or a gerund set off."""
    text, token = unit.text, unit.text.tokens[index]
    opened = text.lowered[start] in speech.that
    if opened and not clausal(text, Span(text.tokens[start].span.end, token.span.start)):
        return False
    if token.dep == "conj":
        joined = _joined(text, speech, index, start) and _tells(text, cue, index)
        return joined and not _suspends(unit, speech, start, _opens_at(text, index, start) - 1)
    return token.dep == "advcl" and gerund(text, index) and _set_off(unit, speech, index)


def _over(unit: Unit, speech: Speech, cue: Spoken, start: int, joint: int) -> bool:
    """« dit qu'il s'est engagé à venir et que … »: « que » goes on with what holds the cue."""
    text = unit.text
    if joint + 1 not in unit.tokens or text.lowered[joint + 1] not in speech.that:
        return False
    opened = not speech.that.isdisjoint(text.lowered[start:joint])
    held = not speech.that.isdisjoint(text.lowered[unit.tokens.start : cue.first])
    return held and not opened and joint not in unit.quoted


def _resumes(hearing: Hearing, cue: Spoken, start: int, joint: int) -> bool:
    """« a promis que les travaux reprendraient et a demandé … »: what is said has no perfect beside a past."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    opened = text.lowered[start] in speech.that
    first = joint + 1
    while first in unit.tokens and text.lowered[first] in speech.clitics:
        first += 1
    goes_on = any(joint < other.first <= first <= other.verb for other in hearing.spoken)
    goes_on = goes_on and hands_over(unit, speech, range(cue.first, cue.last + 1), start, joint)
    if opened and (goes_on or (cue.tense is Tense.GERUND and outlives(unit, speech, cue, start, joint))):
        return True
    words = text.tokens[first : first + 3]
    if len(words) < 3 or words[-1].index not in unit.tokens:
        return False
    if text.tokens[joint - 1].text == "," and cue.tense is Tense.PRESENT:
        # « espère que le pont tiendra, et se réjouit de … »
        return any(other.verb == first and other.tense in {Tense.PRESENT, Tense.PAST} for other in hearing.spoken)
    perfect = words[0].has("Tense=Pres") and words[0].has("Mood=Ind")
    if cue.tense is Tense.PRESENT:  # « rappelle que la ligne n'était pas équipée et déplore … »
        made = words[0].pos == "VERB"
    else:
        made = words[0].pos == "AUX" and any(word.pos == "VERB" and word.has("Tense=Past") for word in words[1:])
        made = made and cue.tense is Tense.PARTICIPLE
    told = [word for word in text.tokens[start:joint] if word.has("VerbForm=Fin")]
    past = bool(told) and (told[-1].has("Tense=Imp") or told[-1].has("Mood=Cnd"))
    return perfect and made and past and joint not in unit.quoted


def _deed(unit: Unit, index: int) -> bool:
    """« a promis une prime et doublé l'enveloppe »: a participle with an object shares the auxiliary of the cue."""
    words = unit.text.tokens[index : index + 2]
    if len(words) < 2 or words[-1].index not in unit.tokens or index in unit.quoted:
        return False
    made = words[0].pos == "VERB" and words[0].has("VerbForm=Part") and words[0].has("Tense=Past")
    return made and words[1].pos == "DET"


def _neither(unit: Unit, speech: Speech, cue: Spoken, index: int) -> bool:
    """« Ni la CGT, qui demandait une hausse, ni les patrons »: the narrator's own « ni » goes on."""
    text = unit.text
    if text.lowered[index] not in speech.nor or index + 1 not in unit.tokens:
        return False
    behind = text.tokens[index - 1].text == "," and text.tokens[index + 1].pos in {"DET", "PROPN"}
    return behind and any(text.lowered[i] in speech.nor for i in unit.frame if i < cue.first)


def _anew(unit: Unit, speech: Speech, cue: Spoken, joint: int) -> bool:
    """« …, et le projet avance », « qui réclame X et dont Y »: a clause of its own behind a conjunction."""
    text = unit.text
    following = text.tokens[joint + 1] if joint + 1 in unit.tokens else None
    if following is None or joint in unit.quoted:
        return False
    if following.text.lower() in speech.relating - speech.that:
        before = text.lowered[cue.first - 1]
        gerund = cue.tense is Tense.GERUND and following.text.lower() in speech.who
        return before in speech.relative or gerund  # « un parti refusant tout accord mais qui négocie »
    if text.tokens[joint - 1].text != "," or following.pos not in {"DET", "PRON", "NOUN", "PROPN"}:
        return False
    for index in range(joint + 1, unit.tokens.stop):
        token = text.tokens[index]
        if token.has("VerbForm=Fin"):
            return True
        if text.lowered[index] in speech.relating or index in unit.quoted:
            return False
    return False


def _closed(unit: Unit, speech: Speech, cue: Spoken, start: int) -> list[int]:
    """« Le maire, qui redoute un exode, réclame … »: the comma before the verb that waits for the same subject."""
    text = unit.text
    first = next((i for i in range(cue.first - 1, unit.tokens.start, -1) if _relative(unit, speech, i)), None)
    if first is None or text.tokens[first - 1].text != "," or _acted(unit, first + 1, cue.first):
        return []
    for index in range(start + 1, unit.tokens.stop - 1):
        if text.tokens[index].text == "," and index not in unit.quoted:
            placed = text.lowered[first] in speech.wheres
            # « À l'Élysée, où l'on assure que …, on salue »
            verb = index + 1 + (placed and text.lowered[index + 1] in speech.subjects)
            if (
                acts_at(unit, speech, verb)
                and not _suspends(unit, speech, start, index)
                and not _acted(unit, unit.tokens.start, first)
            ):
                return [text.tokens[index].span.start]
    return []


def _suspends(unit: Unit, speech: Speech, start: int, comma: int) -> bool:
    """« craint que les clients, qui paient bien, ne partent »: the clause said still waits for its verb."""
    words = [unit.text.tokens[i] for i in range(start, comma) if i not in unit.quoted]
    opening = speech.relating | speech.whether
    inner = [n for n in range(2, len(words)) if words[n - 1].text == "," and words[n].text.lower() in opening]
    that = bool(words) and words[0].text.lower() in speech.that
    whether = any(word.text.lower() in speech.whether for word in words[: inner[0] if inner else 0])
    return (that or whether) and sum(word.has("VerbForm=Fin") for word in words) <= len(inner)


def _relative(unit: Unit, speech: Speech, index: int) -> bool:
    return unit.text.lowered[index] in speech.relating and index not in unit.quoted


def _acted(unit: Unit, first: int, last: int) -> bool:
    words = (unit.text.tokens[index] for index in range(first, last) if index not in unit.quoted)
    return any(word.has("VerbForm=Fin") for word in words)


def _set_off(unit: Unit, speech: Speech, index: int) -> bool:
    """Whether a comma, or « en » behind one, stands before the gerund."""
    words = [unit.text.lowered[here] for here in range(max(index - 2, unit.tokens.start), index)]
    return words[-1:] == [","] or words == [",", speech.grammar.within]


def _outer(unit: Unit, speech: Speech, cue: Spoken, start: int) -> int | None:
    """Where the clause that holds the cue as a part goes on: « Estimant que …, il a … »."""
    text = unit.text
    token = text.tokens[cue.verb]
    for _ in range(_HIGHER):
        if token.dep not in {"acl", "acl:relcl", "advcl"}:
            return None
        head = text.tokens[token.head]
        if head.pos in {"VERB", "AUX", "ADJ"} and head.index > start:
            return _comma_before(unit, speech, head, start)
        token = head
        if token.dep.startswith("nsubj"):
            head = text.tokens[token.head]
            return _comma_before(unit, speech, head, start) if head.index > start else None
    return None


def _comma_before(unit: Unit, speech: Speech, head: Token, start: int) -> int | None:
    text = unit.text
    first = min([head.index, *(c for c in text.children[head.index] if c > start)])
    for index in range(first, start, -1):
        if text.tokens[index].text == "," and index not in unit.quoted:
            return None if _suspends(unit, speech, start, index) else text.tokens[index].span.start
    return None


def _sister(unit: Unit, speech: Speech, cue: Spoken, other: Spoken) -> bool:
    text = unit.text
    token = text.tokens[other.verb]
    if other.tense is Tense.GERUND and (other.speaker == cue.speaker or _set_off(unit, speech, other.first)):
        return True
    joined = token.dep in {"conj", "ROOT"} or text.tokens[other.first - 1].pos == "CCONJ"
    if other.speaker == cue.speaker and (joined or _shares(text, cue, other)):
        return True
    if other.speaker not in {cue.speaker, *range(cue.first, other.first)} and _parts(unit, other.first - 2):
        return True  # « dénonce la Ville, qui dit que …, et réclame … »
    return token.head in cue.anchors and token.dep in {"conj", "parataxis", "advcl"}


def _turns(unit: Unit, speech: Speech, start: int, other: Spoken) -> bool:
    """« soutient la réforme, le club juge que … »: another says another thing behind a comma."""
    text = unit.text
    if text.lowered[start] in speech.that or not start < other.speaker < other.first:
        return False
    if other.tense in {Tense.GERUND, Tense.INFINITIVE} or other.first in unit.quoted:
        return False
    first = min((other.speaker, *(c for c in text.children[other.speaker] if c < other.speaker)))
    return first - 1 > start and text.tokens[first - 1].text == ","


def _shares(text: Text, cue: Spoken, other: Spoken) -> bool:
    """« ont dénoncé … et appelé … »: a participle behind a conjunction that has no auxiliary of its own."""
    joined = text.tokens[other.first - 1].pos == "CCONJ" and other.first == other.verb
    return joined and cue.tense is Tense.PARTICIPLE and other.tense is Tense.PARTICIPLE


def _clause_start(unit: Unit, cue: Spoken, other: Spoken, start: int) -> int:
    text = unit.text
    comma = next((i for i in range(other.first - 1, start, -1) if text.tokens[i].text == ","), None)
    if comma is not None and _parts(unit, comma):
        return text.tokens[comma].span.start
    if other.speaker == cue.speaker and text.tokens[other.first - 1].pos == "CCONJ":
        return text.tokens[other.first - 1].span.start
    if other.speaker == cue.speaker and start < cue.speaker < other.first:
        # « Rappelant que le pont est usé, la ministre exclut … »: who speaks stands behind what is said
        first = min((cue.speaker, *(c for c in text.children[cue.speaker] if start < c < cue.speaker)))
        if text.tokens[first - 1].text == ",":
            return text.tokens[first - 1].span.start
    trees = [set(text.subtree(c)) for c in text.children[other.verb] if c < other.first]
    left = {i for tree in trees if cue.verb not in tree for i in tree}
    index = other.first
    while index - 1 > max(cue.last, start) and index - 1 not in unit.quoted:
        if index - 1 not in left and text.tokens[index - 1].text != ",":
            break
        index -= 1
    while index - 1 in unit.tokens and text.tokens[index - 1].pos in {"ADV", "CCONJ", "ADP", "PRON"}:
        if text.tokens[index].pos == "CCONJ":
            break  # « promet que nul ne restera dehors et invite … »
        index -= 1
    if index - 1 in unit.tokens and text.tokens[index - 1].text == ",":
        index -= 1
    return text.tokens[index].span.start


def _parts(unit: Unit, comma: int) -> bool:
    """Whether a comma and a conjunction part one clause from another: « …, et plusieurs conseillent … »."""
    words = unit.text.tokens[comma : comma + 2]
    return words[0].text == "," and comma not in unit.quoted and words[-1].pos == "CCONJ"


def _opens_at(text: Text, index: int, start: int) -> int:
    """The first word behind ``start`` that hangs from the verb at ``index``, or the verb."""
    return min([index, *(child for child in text.children[index] if start < child < index)])


def _edge(text: Text, index: int, start: int) -> int:
    first = _opens_at(text, index, start)
    while first - 1 > start and text.tokens[first - 1].pos in {"CCONJ", "PUNCT"}:
        first -= 1
    return text.tokens[first].span.start


def _predicates(text: Text, index: int) -> bool:
    words = (text.tokens[child] for child in (index, *text.children[index]))
    return any(word.has("VerbForm=Fin") for word in words)


def _tells(text: Text, cue: Spoken, index: int) -> bool:
    """Whether a verb joined to the cue has a tense of its own or shares its auxiliary."""
    token = text.tokens[index]
    shares = cue.tense is Tense.PARTICIPLE and token.pos == "VERB" and not token.text.endswith(_UNPAST)
    return _predicates(text, index) or shares


def _joined(text: Text, speech: Speech, index: int, start: int) -> bool:
    """Whether a conjunction or comma stands right before the clause of the verb, but not « puis que »."""
    first, tokens = text.tokens[_opens_at(text, index, start)], text.tokens
    again = (c for c in text.children[index] if text.lowered[c] in speech.that)
    return (first.pos == "CCONJ" or first.text == ",") and not any(tokens[c - 1].pos == "CCONJ" for c in again)
