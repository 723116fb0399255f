"""What an incise stands in: « …, a-t-il dit, … », « …, comme l'a dit X »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.asides import remarked
from kg.extract.quotations.behind import BEHIND
from kg.extract.quotations.bounds import next_cue
from kg.extract.quotations.closings import Closings
from kg.extract.quotations.edges import CLOSE, WORDS, clausal, gerund, holds, mark_before, trimmed
from kg.extract.quotations.handover import presented
from kg.extract.quotations.passing import circumstance
from kg.extract.quotations.runs import verdict
from kg.extract.quotations.spoken import Use
from kg.model import Span
from kg.terms import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text

# In characters: how near a cue stands behind its quotation.
_BEHIND = 4
_BREAKS = frozenset({";", ":"})


def around(hearing: Hearing, number: int, taken: int) -> Iterator[Span]:
    """What is said around the incise ``number`` behind offset ``taken``: before it, behind it or both."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue = hearing.spoken[number]
    start = text.tokens[cue.first].span.start
    left = [quote for quote in unit.quotes if taken <= quote.outer.start and quote.outer.end <= start]
    if len(left) > 1 and _translates(text, left[-1], left[-2]):
        start = left.pop().outer.start
    named = _named_since(hearing, number, taken)
    begun = taken if named is None else _told_since(hearing, named, cue)
    region = trimmed(unit, Span(max(begun, unit.span.start), start))
    last = left[-1] if left else None
    row = _row(unit, speech, left)
    if len(row) > 1 and not holds(text, Span(region.start, max(region.start, row[0].outer.start)), 1):
        yield from (quote.inner for quote in row)
    elif last is not None and not holds(text, Span(last.outer.end, start), 1):
        yield from _ending_in(unit, speech, last, region)
    elif named is not None and _narrating(text, speech, named, cue):
        pass
    elif clausal(text, region) and not _completes(hearing, number, last) and not _interrupts(unit, speech, cue):
        yield trimmed(unit, Span(max(region.start, _break_before(unit, cue.first)), region.end))
    elif last is None and (_judged(hearing, cue, region) or _halved(hearing, number, region)):
        yield region
    stop = next_cue(hearing, number)
    following = [quote for quote in unit.quotes if start < quote.outer.start < stop and not _owned(hearing, quote)]
    told = following and clausal(text, Span(text.tokens[cue.last].span.end, following[0].outer.start))
    if told and not (left and _past_relative(unit, speech, cue, following[0])):
        following = []  # « Non, rétorque le maire, pour qui cela revient à « … » »
    awaited = _awaited(text, cue, region)
    yield from (quote.inner for quote in following if _goes_on(text, quote, heard=bool(left) or awaited))
    if not following and last is None and _reopens(hearing, cue, region):
        # « Hier, dit Luc Roy, la ministre a promis un vote »: another incise alone parts what is said.
        turned = (other for other in hearing.spoken[number + 1 :] if other.use is Use.INCISE)
        stop = next((text.tokens[other.first].span.start for other in turned), unit.span.end)
        begun = _reopened(hearing, cue)
        opening = next((i for i in text.within(Span(begun, unit.span.end)) if text.tokens[i].text != ","), cue.last)
        joined = text.tokens[opening].pos == "CCONJ"
        yield trimmed(unit, Span(text.tokens[opening].span.end if joined else begun, stop))


def _owned(hearing: Hearing, quote: Quote) -> bool:
    """« « Qui ? » dit Luc Roy, « moi » répond Ana Bas »: a quotation that a cue and who speaks follow at once."""
    text = hearing.unit.text
    behind = (text.tokens[other.first].span.start for other in hearing.spoken if other.speaker > other.last)
    ends = (start for start in behind if 0 <= start - quote.outer.end < _BEHIND)
    return any(not text.normal[quote.outer.end : start].strip(" ,") for start in ends)


def _row(unit: Unit, speech: Speech, left: Sequence[Quote]) -> Sequence[Quote]:
    """The last of the quotations ``left`` of an incise that nothing but commas or « tandis que » parts."""
    if not left:
        return left
    first = len(left) - 1
    while first and _set_against(unit, speech, left[first - 1], left[first]):
        first -= 1
    row = left[first:]
    return row if any(clausal(unit.text, quote.inner) for quote in row) else row[-1:]


def _set_against(unit: Unit, speech: Speech, one: Quote, other: Quote) -> bool:
    """« « Nous cédons », tandis que « Paris gagne », dit Luc Roy »: two quotations that a conjunction sets apart."""
    text = unit.text
    words = [
        index for index in text.within(Span(one.outer.end, other.outer.start)) if text.tokens[index].pos != "PUNCT"
    ]
    joins = [text.lowered[index] for index in words]
    if not joins:  # « « C'est fini », « mon ancienne vie », dit Luc Roy »
        return mark_before(text, other.outer.start) == ","
    parts = len(joins) > 1 and joins[0] in {*speech.parting, speech.meanwhile} and set(joins[1:]) <= speech.that
    return parts and clausal(text, one.inner)


def _past_relative(unit: Unit, speech: Speech, cue: Spoken, quote: Quote) -> bool:
    """« « Bien », dit Luc Roy, qui tient le café, « et on ferme » »: what is told of who speaks has ended."""
    text = unit.text
    near = range(max(cue.last, cue.speaker) + 1, min(cue.last + 1 + BEHIND, unit.tokens.stop))
    opens = any(text.lowered[index] in speech.relative for index in near)
    small = text.normal[quote.inner.start : quote.inner.start + 1].islower()
    return opens and small and mark_before(text, quote.outer.start) == ","


def _comma(unit: Unit, index: int) -> bool:
    return index + 1 in unit.tokens and unit.text.tokens[index].text == ","


def turned_behind(hearing: Hearing, number: int, quote: Quote) -> bool:
    """« Une lettre montre le climat : « … », écrivait Luc Roy »: who wrote a quotation stands right behind it."""
    text = hearing.unit.text
    behind = text.normal[quote.outer.end : quote.outer.end + 2]
    turned = (other for other in hearing.spoken[number + 1 :] if other.use is Use.INCISE)
    first = quote.outer.end + len(behind)
    return behind == ", " and any(text.tokens[other.first].span.start == first for other in turned)


def _judged(hearing: Hearing, cue: Spoken, region: Span) -> bool:
    """« Complètement faux, a rétorqué Luc Roy », « Une erreur, … »: an answer or verdict without a verb."""
    speech = hearing.speech
    text = hearing.unit.text
    words = text.within(region) if len(region) > 1 else range(0)
    if not words or words[0] != hearing.unit.tokens.start:
        return False
    told = words[0] not in hearing.known.dated and verdict(speech, text.tokens[words[0] : words[-1] + 1])
    if told and not _reopens(hearing, cue, region):
        return True
    if len(words) > CLOSE:
        return False
    judges = text.tokens[words[-1]].pos == "ADJ" and text.tokens[words[0]].pos in {"ADJ", "ADV"}
    judges = judges or text.lowered[words[0]] in speech.deniers
    return judges and not any(index in hearing.known.dated for index in words)


def _named_since(hearing: Hearing, number: int, taken: int) -> Spoken | None:
    """The incise before, if it has named who says what was said last, up to ``taken``."""
    first = hearing.spoken[number].first
    before = (other for other in hearing.spoken[:number] if other.use is Use.INCISE and other.last < first)
    said = [other for other in before if taken <= hearing.unit.text.tokens[other.first].span.start]
    return said[-1] if said else None


def _told_since(hearing: Hearing, named: Spoken, cue: Spoken) -> int:
    """Where what is said begins behind an incise; « Il neigera, dit une note, a indiqué le maire » is all said."""
    unit = hearing.unit
    text = unit.text
    end, start = incise_end(hearing, named), text.tokens[cue.first].span.start
    end = min(end, start)
    whole = not unit.quotes and not holds(text, Span(end, start), 1)
    return unit.span.start if whole else end


def _narrating(text: Text, speech: Speech, named: Spoken, cue: Spoken) -> bool:
    """« « Bien », dit Ana, qui vit à Brive et écrit, ajoute-t-elle, « la nuit » »: who speaks is told of."""
    return not speech.relating.isdisjoint(text.lowered[named.last + 1 : cue.first])


def _halved(hearing: Hearing, number: int, region: Span) -> bool:
    """« La garde, a-t-il juré, « tiendra bon » »: a subject whose verb is quoted behind the incise."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue, words = hearing.spoken[number], text.within(region) if len(region) > 1 else range(0)
    behind = text.tokens[cue.last].span.end
    quote = next((q for q in unit.quotes if behind < q.outer.start < next_cue(hearing, number)), None)
    if quote is None or not words or words[0] != unit.tokens.start or not _turned(text, speech, cue):
        return False
    said = text.within(quote.inner)
    first = next((i for i in said if text.lowered[i] not in {*speech.clitics, *speech.ne}), said[0])
    acts = text.tokens[first].has("VerbForm=Fin")
    opening = text.tokens[words[0]]
    return acts and opening.pos in {"DET", "PROPN", "NOUN", "PRON"} and not any(i in hearing.known.dated for i in words)


def _turned(text: Text, speech: Speech, cue: Spoken) -> bool:
    return text.lowered[cue.speaker] in speech.inverted


def _translates(text: Text, quote: Quote, before: Quote) -> bool:
    """« « Shame » (« la honte », en français), crient-ils »: the same in another tongue."""
    return text.normal[before.outer.end : quote.outer.start].strip() == "("


def _completes(hearing: Hearing, number: int, last: Quote | None) -> bool:
    """« Il peint, dit-il, « pour oublier » »: a quotation behind an incise that completes the narrator's clause."""
    text = hearing.unit.text
    cue = hearing.spoken[number]
    end = text.tokens[cue.last].span.end
    quote = next((q for q in hearing.unit.quotes if end < q.outer.start < next_cue(hearing, number)), None)
    if last is not None or quote is None or holds(text, Span(end, quote.outer.start), 1):
        return False
    small = text.normal[quote.inner.start : quote.inner.start + 1].islower()
    return small and not clausal(text, quote.inner)


def _awaited(text: Text, cue: Spoken, region: Span) -> bool:
    """« Il faut, estime X, « baisser les charges » »: whether the words before an incise wait for their object."""
    words = text.within(region) if len(region) > 1 else range(0)
    return bool(words) and text.tokens[words[-1]].has("VerbForm=Fin") and words[-1] < cue.first


def _interrupts(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """« accuse X, lequel, a-t-il dit, « … »»: a relative word before an incise waits for what is quoted behind."""
    text = unit.text
    comma = cue.first - 1
    before = text.lowered[comma - 1] if comma - 1 in unit.tokens else ""
    return text.tokens[comma].text == "," and before in speech.relative


def _goes_on(text: Text, quote: Quote, *, heard: bool) -> bool:
    """Whether a quotation behind an incise is more of what is said, no name: « …, dit le patron du « Cap » »."""
    if clausal(text, quote.inner):
        return True
    small = text.normal[quote.inner.start : quote.inner.start + 1].islower()
    return small and (heard or holds(text, quote.inner, WORDS))


def _ending_in(unit: Unit, speech: Speech, quote: Quote, region: Span) -> Iterator[Span]:
    """The quotation before an incise, with the words before it if they are part of what is said."""
    text = unit.text
    start = max(region.start, _break_before(unit, text.within(quote.outer)[0]))
    before = Span(start, max(start, quote.outer.start))
    if (comma := _judging(unit, speech, quote, before)) is not None:
        yield trimmed(unit, Span(text.tokens[comma].span.end, quote.outer.end))
    elif holds(text, before, 1):
        yield trimmed(unit, Span(start, quote.outer.end))
    else:
        yield quote.inner


def _judging(unit: Unit, speech: Speech, quote: Quote, before: Span) -> int | None:
    """« Le juge a relaxé le maire, une décision « absurde », a réagi Luc Roy »: the comma behind what is judged so.

    What is quoted has no verb, nor what leads it in behind the comma but for « ce qui est », and what stands before
    that has one.
    """
    text, words = unit.text, unit.text.within(before) if len(before) > 1 else range(0)
    comma = next((i for i in reversed(words) if text.tokens[i].text == "," and i not in unit.quoted), None)
    if comma is None or clausal(text, quote.inner):
        return None
    led = text.tokens[comma + 1 : text.within(quote.outer)[0]]
    opens = not led or (led[0].pos == "DET" and led[-1].pos == "NOUN")
    told = clausal(text, Span(before.start, text.tokens[comma].span.start))
    opens = (opens and not any(word.has("VerbForm=Fin") for word in led)) or remarked(unit, speech, comma)
    return comma if opens and told else None


def _break_before(unit: Unit, index: int) -> int:
    """The offset behind the last colon or semicolon outside quotations before token ``index``, 0 if none."""
    text = unit.text
    for here in range(index - 1, unit.tokens.start - 1, -1):
        if text.tokens[here].text in _BREAKS and here not in unit.quoted:
            return text.tokens[here].span.end
    return 0


def _reopens(hearing: Hearing, cue: Spoken, left: Span) -> bool:
    """Whether what follows an incise is part of what is said: it ends in a comma and a clause goes on."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    end = _reopened(hearing, cue)
    rest = trimmed(unit, Span(end, unit.span.end))
    first = text.within(rest)
    if not first:
        return False
    opening = text.tokens[first[0]]
    completing = opening.text.lower() in speech.that  # « il ignorait, dit-il, que … »
    if opening.pos == "CCONJ" and _foretells(text, left) and _foretells(text, rest):
        return True  # « Le pont sera vendu, a confirmé le maire, et l'école fermera »
    if (opening.pos in {"ADP", "SCONJ", "CCONJ"} and not completing) or gerund(text, first[0]):
        return False
    if text.tokens[first[0]].text.lower() in speech.relative:
        return False
    if completing and clausal(text, left):
        return clausal(text, rest)  # « Il faut, estime Luc Roy, que … »
    if not clausal(text, left):
        told = text.tokens[text.within(left)[0] : cue.first - 1] if len(left) > 1 else ()
        return holds(text, left, 1) and (clausal(text, rest) or not verdict(speech, told))
    if cue.speaker > cue.last:
        return clausal(text, rest) and text.tokens[cue.verb].head > cue.last
    return not any(text.tokens[i].pos == "ADP" for i in range(cue.last + 1, first[0]))


def _foretells(text: Text, span: Span) -> bool:
    """Whether the first finite verb of a stretch tells what is to come."""
    words = (text.tokens[index] for index in text.within(span)) if len(span) > 1 else iter(())
    first = next((word for word in words if word.has("VerbForm=Fin")), None)
    return first is not None and first.has("Tense=Fut")


def before_incise(hearing: Hearing, number: int, start: int) -> int:
    """« souhaitent que l'on travaille plus, révèle le Guardian »: where an incise closes what another says."""
    unit = hearing.unit
    text = unit.text
    for other in hearing.spoken[number + 1 :]:
        comma = other.first - 1
        if other.use is not Use.INCISE or other.speaker <= other.last or text.tokens[comma].text != ",":
            continue
        said = Span(text.tokens[start].span.end, text.tokens[comma].span.start)
        end = incise_end(hearing, other)
        rest = trimmed(unit, Span(end, max(end, unit.span.end)))
        words = text.within(rest) if len(rest) > 0 else range(0)
        related = bool(words) and text.lowered[words[0]] in hearing.speech.relating
        if comma > start and clausal(text, said) and (related or not clausal(text, rest)):
            return said.end
    return unit.span.end


def incise_end(hearing: Hearing, cue: Spoken) -> int:
    """The offset where an incise ends: behind who speaks, and the circumstance that follows between commas."""
    unit = hearing.unit
    text = unit.text
    end = Closings(unit, hearing.speech, hearing.known.people).closed(cue.last, cue.speaker)
    behind = text.within(Span(end, unit.span.end)) if end < unit.span.end else range(0)
    first = next((i for i in behind if text.tokens[i].span.start >= end), None)
    # « Le prix, a dit le maire, au sortir d'une réunion, sera partagé »
    further = circumstance(unit, first - 1) if first is not None and text.tokens[first - 1].text == "," else None
    return text.tokens[further - 1].span.end if further is not None else end


def _reopened(hearing: Hearing, cue: Spoken) -> int:
    """Where an incise ends that no whole clause stands before, with what is told of who speaks.

    « Hier, dit Luc Roy, qui tient le café, on a fermé ».
    """
    unit = hearing.unit
    text = unit.text
    end = incise_end(hearing, cue)
    words = [i for i in text.within(unit.span) if text.tokens[i].span.start >= end]
    if not words or cue.speaker < cue.last or text.lowered[words[0]] not in hearing.speech.relative:
        return end
    verb = next((i for i in words if text.tokens[i].has("VerbForm=Fin")), words[-1])
    comma = next((i for i in words if i > verb and _comma(unit, i) and i not in unit.quoted), None)
    further = comma is not None and any(text.tokens[i].has("VerbForm=Fin") for i in words if i > comma)
    return text.tokens[comma].span.end if comma is not None and further else end


def likened(hearing: Hearing, number: int, taken: int) -> Iterator[Span]:
    """« …, comme l'a dit X »; « Comme l'a dit X, … »."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue = hearing.spoken[number]
    if number and hearing.spoken[number - 1].stance is Stance.DENYING:
        return  # « a démenti être malade, comme l'affirme la presse »
    if cue.stance is Stance.DEMANDING:
        return  # « comme l'avait demandé le maire, … » tells what was done
    taking_up = presented(unit, speech, cue.first)
    start = cue.first - 1 if taking_up is None else taking_up
    before = speech.wholly | {","}
    while start - 1 in unit.tokens and text.lowered[start - 1] in before:
        start -= 1
    left = trimmed(unit, Span(max(taken, unit.span.start), text.tokens[max(start, unit.tokens.start)].span.start))
    beside = unit.quote_at(start - 1) or unit.quote_at(start)
    apart = beside is not None and mark_before(text, beside.outer.start) in {",", ":"}
    if beside is not None and (apart or not clausal(text, left)) and holds(text, beside.inner, CLOSE):
        yield beside.inner
    elif clausal(text, left):
        yield left
        yield from (q.inner for q in unit.quotes if q.outer.start > left.end and holds(text, q.inner, WORDS))
    elif taking_up is None:
        yield trimmed(unit, Span(_reopened(hearing, cue), unit.span.end))
