"""What a cue introduces in quotation marks without a colon: « s'est dit « déçu » », « dénonce une « faute » »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.bounds import content_end
from kg.extract.quotations.complements import past_addressee, prepositional, related, sight, speaks
from kg.extract.quotations.edges import CLOSE, WORDS, clausal, holds, predicated, trimmed, verb_between
from kg.extract.quotations.incises import incise_end
from kg.extract.quotations.objects import NOMINAL, PLAIN, begun
from kg.extract.quotations.passing import beyond
from kg.extract.quotations.phrases import leftmost
from kg.extract.quotations.spoken import Use
from kg.extract.quotations.tails import facing
from kg.extract.quotations.verbs import FINITE
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text

# What is taken of what only speaks.
_WORDS = frozenset({"que", "quote"})
# « par un laconique « … » »: how many words may stand between the preposition and the quotation.
_LED = 4
# Complements in which a quotation may stand.
QUOTING = NOMINAL - PLAIN - {"blame"} | {"noun", "some", "quote"}


def quotations(hearing: Hearing, number: int) -> Iterator[Span]:
    """From the complement's first word to its end, when there are quotations in it."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue = hearing.spoken[number]
    if not cue.cue.takes & QUOTING or (related(unit, speech, cue) and cue.speaker > cue.last):
        return  # « Une thèse que conteste Luc Roy, pour qui « … » »
    stop = content_end(hearing, number, cue.last)
    start = _complement_start(hearing, cue)
    quotes = [
        quote
        for quote in unit.quotes
        if text.tokens[cue.last].span.end <= quote.outer.start < stop and not _entitled(text, speech, quote)
    ]
    if quotes and (_led(hearing, number, quotes[0]) or _told_by(hearing, number, quotes[0])):
        return
    if quotes and speaks(hearing, cue) and complete(unit, speech, quotes[0]):
        yield from (quote.inner for quote in quotes if complete(unit, speech, quote))
        return
    if not quotes or not (speaks(hearing, cue) or predicated(text, quotes[0])) or _passed(text, speech, cue, quotes[0]):
        return
    if _answered(text, speech, cue, quotes[0]) or (
        "adj" in cue.cue.takes and _attributed(unit, speech, cue, quotes[0])
    ):
        yield facing(text, quotes)
    elif not holds(text, Span(min(start, quotes[0].outer.start), quotes[0].outer.start), CLOSE) or _placed(
        unit, speech, cue
    ):
        alone = len(quotes) == 1 or not holds(text, Span(quotes[0].outer.end, quotes[1].outer.start), WORDS)
        if alone and not holds(text, Span(quotes[-1].outer.end, max(stop, quotes[-1].outer.end)), 1):
            whole = Span(quotes[0].outer.start, quotes[-1].outer.end)
            article = text.tokens[text.within(quotes[0].outer)[0] - 1]
            if article.pos == "DET" and article.index > cue.last:
                yield Span(article.span.start, whole.end)
            else:
                yield quotes[0].inner if len(quotes) == 1 else whole
        elif len(quotes) == 1 and _apart(unit, quotes[0]):
            yield quotes[0].inner
        elif holds(text, quotes[0].inner, CLOSE) or cue.cue.takes & {"obj-adj", "adj"}:
            yield _headed(unit, speech, cue, quotes, stop)
    elif _apposed(text, speech, cue, quotes[0]) or _done(text, speech, cue, quotes[0]):
        return
    elif any(holds(text, quote.inner, WORDS) for quote in quotes) or cue.cue.takes & NOMINAL:
        yield trimmed(unit, Span(start, max(stop, quotes[-1].outer.end)))


def _led(hearing: Hearing, number: int, quote: Quote) -> bool:
    """« s'appuie sur un enregistrement où une voix avoue : « … » »: another cue and a colon lead it in."""
    text = hearing.unit.text
    before = text.within(quote.outer)[0] - 1
    later = [other for other in hearing.spoken[number + 1 :] if other.last < before]
    reasoned = any(text.tokens[other.verb].pos == "NOUN" for other in later)  # « au motif que « … » »
    return reasoned or (text.tokens[before].text == ":" and any(other.tense in FINITE for other in later))


def _told_by(hearing: Hearing, number: int, quote: Quote) -> bool:
    """« qui écrit, dit-elle, « la nuit » »: an incise between has the quotation."""
    text = hearing.unit.text
    later = [other for other in hearing.spoken[number + 1 :] if other.use is Use.INCISE]
    ends = (min(incise_end(hearing, other), quote.outer.start) for other in later if other.last < _first(text, quote))
    return any(not holds(text, Span(end, quote.outer.start), 1) for end in ends)


def _first(text: Text, quote: Quote) -> int:
    return text.within(quote.outer)[0]


def complete(unit: Unit, speech: Speech, quote: Quote) -> bool:
    """« a confié à la sortie « Dieu a choisi. » »: a sentence of its own, behind which nothing stands."""
    text = unit.text
    capital = text.normal[quote.inner.start : quote.inner.start + 1].isupper()
    behind = Span(quote.outer.end, max(unit.span.end, quote.outer.end))
    return capital and predicated(text, quote) and not holds(text, behind, 1) and not _entitled(text, speech, quote)


def _answered(text: Text, speech: Speech, cue: Spoken, quote: Quote) -> bool:
    """« a répondu par un laconique « Sans commentaire » »: the words for a quotation that « par » leads in."""
    words = text.tokens[cue.last + 1 : text.within(quote.outer)[0]]
    led = bool(words) and words[0].text.lower() == speech.grammar.by and cue.cue.takes <= {"que", "quote"}
    parts = [word.pos for word in words[1:]]
    return led and parts[:1] == ["DET"] and len(parts) <= _LED and set(parts[1:]) <= {"ADJ", "NOUN", "ADV"}


def _passed(text: Text, speech: Speech, cue: Spoken, quote: Quote) -> bool:
    """« citant X, il parle d'un « ami » »: another verb, in no clause of its own, has the quotation."""
    for index in range(cue.last + 1, text.within(quote.outer)[0]):
        token = text.tokens[index]
        if text.lowered[index] in speech.relating | speech.openers or token.pos == "SCONJ":
            return False
        if token.has("VerbForm=Fin"):
            return True
    return False


def _headed(unit: Unit, speech: Speech, cue: Spoken, quotes: list[Quote], stop: int) -> Span:
    """A quotation, its article and what completes it: « une « mauvaise gestion » du musée », no « après X »."""
    text = unit.text
    first, behind = text.within(quotes[0].outer)[0], text.within(quotes[-1].outer)[-1] + 1
    article = text.tokens[first - 1]
    opening = article.span.start if article.pos == "DET" and article.index > cue.last else quotes[0].outer.start
    timed = behind in unit.tokens and text.lowered[behind] in speech.moments
    end = quotes[-1].outer.end if timed else max(stop, quotes[-1].outer.end)
    return trimmed(unit, Span(opening, end))


def _apposed(text: Text, speech: Speech, cue: Spoken, quote: Quote) -> bool:
    """« défend un plan, « Vivre ici » », « qui défend l'accusé, « … » »: a comma parts it from the object."""
    first = text.within(quote.outer)[0]
    if text.tokens[text.within(quote.inner)[0]].text.lower() in speech.relating:
        return False
    nouns = any(text.tokens[index].pos == "NOUN" for index in range(cue.last + 1, first))
    commas = [index for index in range(cue.last + 1, first) if text.tokens[index].text == ","]
    return nouns and commas == [first - 1]


def _done(text: Text, speech: Speech, cue: Spoken, quote: Quote) -> bool:
    """« a repris la ville après des combats « d'une rare violence » »: a verb that takes words alone does a thing.

    Its object stands before the quotation, which another phrase has.
    """
    if not cue.cue.takes <= _WORDS:
        return False
    first = text.within(quote.outer)[0]
    between = text.tokens[cue.last + 1 : first]
    led = any(word.pos == "ADP" and word.text.lower() not in speech.grammar.ofs for word in between[2:])
    return led and between[0].pos == "DET" and any(w.dep == "obj" and w.head == cue.verb for w in between)


def _entitled(text: Text, speech: Speech, quote: Quote) -> bool:
    """« balaie l'initiative « Pour des loyers justes » », « son roman, « La Rade » »: the title of a work."""
    before = text.tokens[text.within(quote.outer)[0] - 1]
    for passed in (",", "ADJ"):
        before = text.tokens[before.index - (passed in {before.text, before.pos})]
    named = before.pos == "NOUN" and before.lemma.lower() in speech.works
    capital = text.normal[quote.inner.start : quote.inner.start + 1].isupper()
    return named and capital and not clausal(text, quote.inner)


def _apart(unit: Unit, quote: Quote) -> bool:
    """Whether what follows a quotation is no part of it: « a crié « Je reste » en partant »."""
    text = unit.text
    first, after = text.within(quote.inner)[0], text.within(quote.outer)[-1] + 1
    manner = text.tokens[first].pos == "ADP" and after in unit.tokens
    whole = text.tokens[first].text[:1].isupper() and predicated(text, quote)
    return whole or (manner and text.tokens[after].pos == "DET")


def _attributed(unit: Unit, speech: Speech, cue: Spoken, quote: Quote) -> bool:
    """« s'est dit « déçu » devant ses partisans »: a quotation right behind the cue, and no complement of it."""
    text = unit.text
    first = text.within(quote.outer)[0]
    if any(text.tokens[index].pos not in {"ADV", "PUNCT"} for index in range(cue.last + 1, first)):
        return False
    after = text.within(quote.outer)[-1] + 1
    following = text.tokens[after] if after in unit.tokens else None
    joined = following is not None and following.pos == "CCONJ" and after + 1 in unit.quoted
    completed = joined or (following is not None and following.text.lower() in speech.completing)
    return not completed and not _in_fact(unit, speech, after)


def _placed(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """« voit dans ce projet « … » »: where it is seen is no part of what is said."""
    following = unit.text.lowered[cue.last + 1] if cue.last + 1 in unit.tokens else ""
    return following in speech.places and sight(unit, speech, cue) is None


def _in_fact(unit: Unit, speech: Speech, index: int) -> bool:
    """« confiant dans le fait que … »: a clause that completes an adjective."""
    words = unit.text.tokens[index : index + 4] if index + 3 in unit.tokens else ()
    if not words or words[0].text.lower() != speech.grammar.inside:
        return False
    return words[2].lemma.lower() in speech.void and words[3].text.lower() in speech.that


def _complement_start(hearing: Hearing, cue: Spoken) -> int:
    """The offset of the first word of the complement, times and adverbs before it left out."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    if "in" in cue.cue.takes and (seen := sight(unit, speech, cue)) is not None:
        return text.tokens[seen].span.start
    objects = [child for anchor in cue.anchors for child in text.children[anchor] if child > cue.last]
    direct = [c for c in objects if text.tokens[c].dep == "obj" and _between(unit, speech, cue, c)]
    direct = [c for c in direct if c not in hearing.known.dated]
    if direct:
        return text.tokens[begun(hearing, direct[0], cue)].span.start
    behind = prepositional(hearing, cue) or past_addressee(hearing, cue)
    if behind is not None:
        return text.tokens[behind].span.start
    index = beyond(hearing, cue.last + 1)
    if "figure" in cue.cue.takes and not speech.grammar.ofs_plain.isdisjoint(text.lowered[index : index + 1]):
        index += 1
    return text.tokens[index if index in unit.tokens else cue.last].span.start


def _between(unit: Unit, speech: Speech, cue: Spoken, child: int) -> bool:
    """Whether only an addressee or a time stands between the cue and its object."""
    text = unit.text
    words = range(cue.last + 1, leftmost(text, child, cue.last))
    return not any(i in unit.quoted for i in words) and not verb_between(text, speech, words.start, words.stop)
