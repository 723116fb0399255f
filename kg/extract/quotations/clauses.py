"""What a cue introduces as a clause: « a dit que … », « a demandé si … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import harking
from kg.annotate.universal import NOUNS
from kg.extract.quotations.asides import noun_beside
from kg.extract.quotations.asked import wondered
from kg.extract.quotations.bounds import citing, content_end
from kg.extract.quotations.complements import PREPOSITIONS, wants_object
from kg.extract.quotations.edges import clausal, gerund, trimmed, verb_between
from kg.extract.quotations.incises import before_incise
from kg.extract.quotations.nouns import before_main
from kg.extract.quotations.passing import REACH, beyond, timed
from kg.extract.quotations.quoting import complete
from kg.model import Span
from kg.terms import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text

# Of a clause that has one of these, « que » is no object: it joins.
_OWN = frozenset({"obj", "cop", "expl:comp", "aux:pass"})
# How long a clause may be, in words: it keeps a text without sentences linear.
_WIDE = 60


def clauses(hearing: Hearing, number: int) -> Iterator[Span]:
    """The clauses that cue ``number`` introduces, one for each « que » of theirs."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue = hearing.spoken[number]
    first = _opening(hearing, cue, number)
    if first is None:
        return
    end = before_main(unit, speech, cue, first)
    end = end or min(content_end(hearing, number, first), before_incise(hearing, number, first))
    opened = text.tokens[first].span.end
    said = text.within(Span(opened, max(end, opened)))
    again = [i for i in said if _again(unit, speech, i, first, cue)]
    closed = again and text.tokens[again[-1] - 2].text == ","  # « la gare, que dirige Luc Roy, et que … »
    listed = (i for i in said if again and not closed and i < again[-1] and _listed(unit, speech, i, first))
    marks = sorted({first, *again, *listed})
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        limit = end if following is None else text.tokens[following - 1].span.start
        start = text.tokens[mark].span.end
        yield trimmed(unit, Span(start, max(limit, start)))


def _opening(hearing: Hearing, cue: Spoken, number: int) -> int | None:
    """The « que » that opens what is said."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    stop = min(unit.tokens.stop, cue.last + 1 + 4 * REACH)
    after = hearing.spoken[number + 1].first if number + 1 < len(hearing.spoken) else stop
    for index in range(cue.last + 1, stop):
        token = text.tokens[index]
        if index >= after and not citing(hearing, number):
            return None
        quote = unit.quote_at(index)
        if quote is not None and text.tokens[cue.last].span.end <= quote.outer.start and complete(unit, speech, quote):
            return None
        if _alleged(unit, speech, index, cue):
            return index
        if text.lowered[index] in _openers(speech, cue) and _introduces(hearing, index, cue):
            return None if _compares(hearing, cue, index) else index
        if token.text == ":" or (index > cue.last + REACH and index not in unit.quoted and token.has("VerbForm=Fin")):
            return None
    return None


def _alleged(unit: Unit, speech: Speech, index: int, cue: Spoken) -> bool:
    """« dément l'information selon laquelle le pont est usé »: the clause behind a noun for what is said."""
    text, noun = unit.text, index - 2
    if text.lowered[index] not in speech.relative - speech.who or noun <= cue.last:
        return False
    source = speech.source.match(text.normal, text.tokens[index - 1].span.start)
    told = text.lemmas[noun] in speech.charges or text.lemmas[noun] in speech.nouns
    near = all(word.pos in {"DET", "ADJ"} for word in text.tokens[cue.last + 1 : noun])
    held = cue.stance is not Stance.NEUTRAL  # « dénonce la rumeur selon laquelle » says nothing of the kind
    return held and source is not None and told and near and not cue.cue.takes.isdisjoint({"noun", "charge"})


def _compares(hearing: Hearing, cue: Spoken, index: int) -> bool:
    """« se plaint autant de l'armée que des rebelles »: « que » with no verb behind it."""
    text = hearing.unit.text
    if _followed(hearing, index, cue):
        return False  # « a averti dès 2010 que … »
    measured = not hearing.speech.comparing.isdisjoint(text.lowered[cue.last + 1 : index])
    return measured and not clausal(text, Span(text.tokens[index].span.end, hearing.unit.span.end))


def _openers(speech: Speech, cue: Spoken) -> frozenset[str]:
    found = speech.that if "que" in cue.cue.takes else frozenset()
    return found | speech.whether if "si" in cue.cue.takes else found


def _introduces(hearing: Hearing, index: int, cue: Spoken) -> bool:
    """Whether the « que » or « si » at ``index`` opens what the cue says, and neither compares nor tells of a noun."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    token = text.tokens[index]
    head = text.tokens[token.head]
    if index == cue.last + 1 or _cleft(unit, speech, index, cue) or _thus(hearing, index, cue):
        return True
    before, after = text.tokens[index - 1], index + 1
    if before.pos in NOUNS and _harks(unit, speech, index):
        return False
    if _appended(unit, speech, index, cue) or _has_object(hearing, index, cue) or _completed(unit, speech, index, cue):
        return False
    if text.lowered[index] in speech.whether:
        return wondered(hearing, index, cue)
    if before.pos == "ADV" and index - 2 > cue.last and text.lowered[index - 2] in speech.comparing:
        return False  # « est sûre aussi longtemps que … »
    if _followed(hearing, index, cue):
        return True
    if token.dep == "mark" and head.dep in {"ccomp", "xcomp", "csubj"} and head.head in cue.anchors:
        return True
    if before.text.lower() in speech.comparing:
        return (
            before.text.lower() == speech.grammar.this
            and text.lowered[index - 2] == speech.grammar.to
            and index - 3 == cue.last
        )
    quoted = after in unit.tokens and after in unit.quoted and index not in unit.quoted
    relative = token.pos == "PRON" and token.dep in {"obj", "iobj", "nsubj", "obl:arg", "dep"} and before.pos in NOUNS
    if relative and _full(text, speech, index, cue):
        return True
    if quoted:
        return not relative
    if _parenthesis(hearing, cue.last + 1, index):
        return True
    joins = token.pos == "SCONJ" or token.dep == "mark"
    return joins and index <= cue.last + REACH and not verb_between(text, speech, cue.last + 1, index)


def _harks(unit: Unit, speech: Speech, index: int) -> bool:
    """« a annoncé aux élus la loi que le maire a signée »: by its participle, « que » stands for the noun before it."""
    near = unit.text.tokens[index + 1 : min(index + 1 + _WIDE, unit.tokens.stop)]
    finite = next((word.index for word in near if word.has("VerbForm=Fin")), None)
    return finite is not None and harking(unit.text.tokens, finite, speech.grammar.have)


def _thus(hearing: Hearing, index: int, cue: Spoken) -> bool:
    """« rappelle ainsi que le pont est usé »: a clause right behind what elsewhere joins another noun."""
    text, speech = hearing.unit.text, hearing.speech
    if index != cue.last + 2 or text.lowered[index - 1] not in speech.likewise:
        return False
    return clausal(text, Span(text.tokens[index].span.end, hearing.unit.span.end))


def _cleft(unit: Unit, speech: Speech, index: int, cue: Spoken) -> bool:
    """« Ce que craint le maire, c'est que … »: the clause behind « c'est » is what the cue inside « ce que » takes."""
    text, lowered = unit.text, unit.text.lowered
    first, opening = unit.tokens.start, index - 3
    if opening <= cue.last or lowered[first] != speech.grammar.this or lowered[first + 1] not in speech.that:
        return False
    shown = lowered[opening + 1] in speech.faceless and text.lemmas[opening + 2] == speech.grammar.be
    return shown and text.tokens[opening].text == "," and not verb_between(text, speech, cue.last + 1, opening)


def _followed(hearing: Hearing, index: int, cue: Spoken) -> bool:
    """« a confirmé ce jeudi qu'il … », « a dit par la voix de X qu'elle … »: no noun that « que » tells of."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    between = text.lowered[cue.last + 1 : index]
    voiced = between[:1] == (speech.grammar.by,) and not speech.voices.isdisjoint(between)
    opening = next((i for i in range(cue.last + 1, index) if not timed(hearing, i)), index)
    start = text.tokens[opening].span.start
    voiced = voiced or speech.medium.match(text.normal, start, unit.span.end) is not None
    voiced = voiced and not any(word.has("VerbForm=Fin") for word in text.tokens[cue.last + 1 : index])
    plain = between[-1:] != () and between[-1] not in speech.comparing
    return voiced or (index == beyond(hearing, cue.last + 1) and (plain or wants_object(unit, speech, cue, between)))


def _parenthesis(hearing: Hearing, first: int, index: int) -> bool:
    """« a fait savoir, par la voix d'un juriste, qu'il … »: two commas part « que » from its verb, no clause."""
    text = hearing.unit.text
    while first < index and timed(hearing, first):
        first += 1
    words = text.tokens[first:index]
    commas = [word.index for word in words if word.text == ","]
    if commas != [first, index - 1] or first >= index - 1:
        return False
    cited = gerund(text, first + 1)  # « affirme, citant une source, que … »
    inside = text.tokens[first + 2 if cited else first : index]
    return not any(word.has("VerbForm=Fin") or word.has("VerbForm=Inf") for word in inside)


def _appended(unit: Unit, speech: Speech, index: int, cue: Spoken) -> bool:
    """« protesté contre ce tir, qu'il juge grave »: the first comma behind the cue makes « que » a relative."""
    words = unit.text.tokens[cue.last + 1 : index]
    commas = [word.index for word in words if word.text == ","]
    beside = bool(commas) and (words[-1].index == commas[0] or noun_beside(unit, speech, commas[0]))
    return len(commas) == 1 and beside and any(word.pos in NOUNS for word in words)


def _has_object(hearing: Hearing, index: int, cue: Spoken) -> bool:
    """« écrit des livres que … »: the verb has its object before « que » already."""
    speech = hearing.speech
    text = hearing.unit.text
    if len(cue.anchors) > 1 or "whom" in cue.cue.takes:
        return False
    found = [text.tokens[child] for child in text.children[cue.verb] if cue.last < child < index]
    fact = text.lemmas[index - 1] in speech.void  # « citant le fait que … »
    return not fact and any(
        word.dep == "obj"
        and word.pos == "NOUN"
        and word.index != cue.speaker
        and word.index not in hearing.known.dated
        and word.lemma.lower() not in speech.people
        and text.tokens[word.index - 1].pos == "DET"
        for word in found
    )


def _completed(unit: Unit, speech: Speech, index: int, cue: Spoken) -> bool:
    """« s'inquiète du retard que … »: the verb has its complement before « que » already; no « du fait que »."""
    words = unit.text.tokens[cue.last + 1 : index]
    if not cue.cue.takes & PREPOSITIONS or not words or words[0].text.lower() not in speech.grammar.ofs:
        return False
    nouns = [word for word in words if word.pos in NOUNS]
    return len(nouns) == 1 and nouns[0].lemma not in speech.void and all(w.pos != "PUNCT" for w in words)


def _full(text: Text, speech: Speech, index: int, cue: Spoken) -> bool:
    """Whether the clause behind « que » has an object or attribute, and nothing but a place stands before it.

    « a annoncé sur son compte qu'il mettait fin à sa carrière »: the model takes such a « que » for a pronoun.
    """
    verb = text.tokens[text.tokens[index].head]
    objects = [c for c in text.children[verb.index] if c > index and text.tokens[c].dep in _OWN]
    words = text.tokens[cue.last + 1 : index]
    told = "whom" in cue.cue.takes or (words and words[0].pos in {"ADP", "ADV"})
    told = told and not any(
        word.has("VerbForm=Inf") for word in words
    )  # « veut vite bâtir le pont qu'attend la ville »
    return bool(objects) and bool(words) and bool(told) and words[0].text.lower() not in speech.grammar.ofs


def _again(unit: Unit, speech: Speech, index: int, first: int, cue: Spoken) -> bool:
    """Whether the « que » at ``index`` opens another clause beside that of ``first``: « … et que … »."""
    text = unit.text
    if index <= first + 1 or text.lowered[index] not in _openers(speech, cue) or text.tokens[index - 1].pos != "CCONJ":
        return False
    quote = unit.quote_at(index)
    return quote is None or quote is unit.quote_at(first)


def _listed(unit: Unit, speech: Speech, index: int, first: int) -> bool:
    """« dit que le pont tient, que la route rouvrira et que … »: a « que » behind a comma and a clause, no relative."""
    text = unit.text
    if text.lowered[index] not in speech.that or text.tokens[index - 1].text != "," or index in unit.quoted:
        return False
    told = text.tokens[max(first + 1, index - _WIDE) : index]
    last = max((word.index for word in told if word.text.lower() in speech.that), default=first)
    acts = any(word.has("VerbForm=Fin") for word in told if word.index > last)
    return acts and not text.tokens[index + 1].has("VerbForm=Fin") and not _harks(unit, speech, index)
