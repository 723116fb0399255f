"""What a phrase gives to the source that it names: the clause around it, what stands before it, or a figure alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.universal import NOUNS, VERBS
from kg.extract.quotations.asides import remarked
from kg.extract.quotations.edges import count, mark_before, trim
from kg.extract.quotations.reach import FAR, acts, takes_clause
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.subjects import Subjects

_FEW = 2
_NEAR = 4
_AWAITING = frozenset({"AUX"})
_APART = frozenset({",", "(", "–", "—", ";", ":"})
# How many words a verb with its pronouns and adverbs has.
_GROUP = 6


def given(subjects: Subjects, first: int, last: int) -> Iterator[Span]:
    """What the phrase from token ``first`` to ``last`` gives to its source: one stretch, or what it parts in two."""
    start, end = subjects.text.tokens[first].span.start, subjects.text.tokens[last].span.end
    left = clause_start(subjects, first)
    figure = _enclosed(subjects, first) or _inserted(subjects, first, last)
    if figure is not None:
        yield figure
        return
    if left is not None and _parts_verb(subjects, first, last):
        yield _trimmed(subjects, max(left, _clause(subjects, first)), clause_end(subjects, last))
        return
    if (clause := _parting(subjects, first, last)) is not None:
        yield clause
        return
    right = _trimmed(subjects, _colon(subjects, last, end), max(end, clause_end(subjects, last)))
    right = _alone(subjects, _told_by_all(subjects, right))
    spoken = _clausal(subjects, right) and not _appended(subjects, right, left, start)
    spoken = spoken or _counted(subjects, right, first)
    if left is None or (spoken and _opens(subjects, first)):
        yield right
    elif not spoken or subjects.unit.span.end <= end + 1 or _joins(subjects, last):
        before = _trimmed(subjects, max(left, _last_clause(subjects, first)), start)
        yield _ended(subjects, before, first)
    else:
        before = _trimmed(subjects, max(left, _clause(subjects, first)), start)
        yield from _beside(subjects, (first, last), before, right, opens=before.start <= left)


def _beside(subjects: Subjects, phrase: tuple[int, int], before: Span, right: Span, *, opens: bool) -> Iterator[Span]:
    """What the source says of what stands ``before`` the phrase and to the ``right``, both of which tell something.

    ``opens`` tells that what stands before begins its clause.
    """
    (first, last), unit = phrase, subjects.unit
    if before.start == unit.span.start and len(right) > 1 and not finite_in(subjects, unit.span):
        yield from (before, right)  # « Aucun risque, selon lui, pour les riverains »
        return
    if _suspended(subjects, first):
        yield _kept(subjects, last, right)
        return
    if finite_in(subjects, before) and len(subjects.text.within(before)) > _FEW:
        yield before
    if opens or not _resumed(subjects, last):
        yield right
    elif not finite_in(subjects, before):  # « Entre 800, selon A, et 2 000 manifestants, selon B, ont défilé »
        near = words_before(subjects, first, unit.tokens.start)
        if near and counted_in(subjects, near):
            yield near


def _trimmed(subjects: Subjects, start: int, end: int) -> Span:
    """The characters from ``start`` to ``end``, without the marks around them."""
    return trim(subjects.text, Span(start, end), subjects.unit.quotes)


def _told_by_all(subjects: Subjects, span: Span) -> Span:
    """« De source syndicale, on indique que la grève continue »: what « on » says."""
    words = subjects.text.within(span) if len(span) > 1 else range(0)
    if len(words) < _FEW + 1 or subjects.text.lowered[words[0]] not in subjects.speech.anybody:
        return span
    that = next((i for i in words[_FEW : _FEW + _NEAR] if subjects.text.lowered[i] in subjects.speech.that), None)
    cued = that is not None and any(
        subjects.text.lowered[i] in subjects.speech.forms for i in words[1 : that - words[0]]
    )
    if that is None or not cued:
        return span
    return _trimmed(subjects, subjects.text.tokens[that].span.end, span.end)


def _parts_verb(subjects: Subjects, first: int, last: int) -> bool:
    """« Il n'avait, selon le rapport, rien bu »: the phrase stands between an auxiliary and its participle."""
    before = first - 1 - (subjects.text.tokens[first - 1].text == ",")
    finite_ = before in subjects.unit.tokens and subjects.text.tokens[before].has("VerbForm=Fin")
    if not bears(subjects, first) and not finite_:
        return False
    for index in range(last + 1, min(last + 1 + _NEAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if subjects.text.lowered[index] in subjects.speech.that:  # « Il n'y a, selon lui, que cent arrestations »
            return not subjects.speech.ne.isdisjoint(subjects.text.lowered[max(first - _NEAR - 1, 0) : first])
        if token.pos not in {"PUNCT", "ADV"}:  # beside quotation marks the model takes participles for adjectives
            if token.has("VerbForm=Inf"):
                return finite_  # « devrait, de l'avis de tous, réagir »
            made = token.has("VerbForm=Part") or token.pos == "ADJ"
            if index in subjects.unit.quoted and subjects.text.tokens[before].lemma == subjects.speech.grammar.be:
                return True  # « C'est, pour X, « un échec » »
            return bears(subjects, first) and (
                made or (token.pos == "ADP" and not finite_in(subjects, _rest(subjects, index)))
            )
    return False


def bears(subjects: Subjects, first: int) -> bool:
    """Whether an auxiliary stands right before the phrase, adverbs aside: « aurait par ailleurs, selon … »."""
    before = first - 1 - (subjects.text.tokens[first - 1].text == ",")
    while before in subjects.unit.tokens and subjects.text.tokens[before].pos in {"ADV", "ADP"}:
        before -= 1
    bearing = subjects.speech.grammar.have, subjects.speech.grammar.be
    return before in subjects.unit.tokens and subjects.text.tokens[before].lemma in bearing


def _inserted(subjects: Subjects, first: int, last: int) -> Span | None:
    """« Des milliers de gens, 8 000 selon la police, ont défilé », « …, tuant 8 personnes selon la police »."""
    near = (
        None
        if subjects.text.tokens[first - 1].text == ","
        else words_before(subjects, first, subjects.unit.tokens.start)
    )
    if near is not None and len(near) > _FEW and _alternative(subjects, near):
        return near
    if near is None or len(near) < _FEW or not counted_in(subjects, near):
        return None
    opening = subjects.text.tokens[subjects.text.within(near)[0]]
    gerund = opening.has("VerbForm=Part") and opening.has("Tense=Pres")
    return near if gerund or _resumed(subjects, last) else None


def _appended(subjects: Subjects, right: Span, left: int | None, start: int) -> bool:
    """« …, selon Jean Roux, chercheur à Nice », « …, selon X, qui dirige Y »: more of who says it."""
    words = subjects.text.within(right) if len(right) > 1 else range(0)
    if not words or left is None:
        return False
    first = subjects.text.tokens[words[0]]
    related = first.text.lower() in subjects.speech.relative | {subjects.speech.grammar.whose}
    if not finite_in(subjects, before := _trimmed(subjects, left, start)):
        return related and len(subjects.text.within(before)) > _FEW  # « Une loi « utile », selon X, qui … »
    if related:
        return True
    if first.pos == "DET" and subjects.text.normal[right.start - 2 : right.start].strip() == ",":
        return _described(subjects, right)
    return first.pos in {"NOUN", "PROPN", "ADJ"} and not finite_in(subjects, right)


def _counted(subjects: Subjects, span: Span, first: int) -> bool:
    """« L'attaque a tué, selon l'armée, trois soldats »: whether ``span`` tells how many the verb before is said of."""
    tokens, words = subjects.text.tokens, subjects.text.within(span) if len(span) > 1 else range(0)
    before = tokens[first - 1 - (tokens[first - 1].text == ",")]
    if len(words) < _FEW or before.pos != "VERB" or before.index not in subjects.unit.tokens:
        return False
    counts = tokens[words[0]].pos == "NUM" and tokens[words[1]].pos in NOUNS
    return counts and subjects.text.lemmas[words[1]] != subjects.speech.year  # « selon Luc Roy, 54 ans, »


def _joins(subjects: Subjects, last: int) -> bool:
    """Whether a conjunction follows: what stands behind it is another matter."""
    words = [token for token in subjects.text.tokens[last + 1 : last + 3] if token.text != ","]
    return bool(words) and words[0].pos == "CCONJ"


def _ended(subjects: Subjects, before: Span, first: int) -> Span:
    """The quotation alone, when it ends the stretch and a comma or colon parts it from the rest."""
    heard = subjects.speech.heard.search(subjects.text.normal, before.start, before.end)
    if heard is not None:
        before = _trimmed(subjects, before.start, heard.start())
    quote = subjects.unit.quote_at(first - 1) or subjects.unit.quote_at(first - 2)
    if quote is None or quote.outer.start <= before.start:
        return before
    if any(before.start <= other.outer.start < quote.outer.start for other in subjects.unit.quotes):
        return before
    # « Le navire compte deux Grecs, dont le commandant, amaigri mais « en bonne santé », d'après la compagnie »
    told = count(subjects.text, Span(before.start, quote.outer.start)) > 2 * count(subjects.text, quote.inner)
    near = subjects.text.tokens[subjects.text.within(quote.outer)[0] - 1]  # « Le texte est « juste », d'après X »
    # « Le vote doit être préparé « vite », d'après X », no « on a brocardé « une usine à gaz », selon X »
    manner = near.pos == "VERB" and subjects.text.tokens[near.index + 2].pos in {"ADJ", "ADV"}
    told = told and near.pos not in _AWAITING and not manner
    alone = told or mark_before(subjects.text, quote.outer.start) in {",", ":"}
    return quote.inner if alone else before


def _last_clause(subjects: Subjects, first: int) -> int:
    """Where the relative clause or gerund begins that runs up to the phrase, with no comma between; else 0.

    « Ils dépendent de l'usine, qui leur doit un million selon leur syndicat ».
    """
    if subjects.text.tokens[first - 1].text == ",":
        return 0
    verbs, listed = 0, False
    for index in range(first - 1, subjects.unit.tokens.start, -1):
        token, before = subjects.text.tokens[index], subjects.text.tokens[index - 1]
        if index in subjects.unit.quoted or token.text in {";", ":"}:
            return 0
        parted = before.text == "," or before.pos == "CCONJ"
        gerund = token.has("VerbForm=Part") and token.has("Tense=Pres") and not verbs and before.text == ","
        if gerund and listed:  # « faisant 3 morts, incluant le pilote, et 75 blessés selon le maire »
            gerund = listed = False
        listed = listed or (token.pos == "CCONJ" and before.text == ",")
        related = token.text.lower() in subjects.speech.relating - subjects.speech.that and verbs == 1 and parted
        if gerund or related:
            told = finite_in(subjects, subjects.text.span(subjects.unit.tokens.start, index - 1))
            whose = token.text.lower() == subjects.speech.grammar.whose
            return (subjects.text.tokens[index + 1] if whose else token).span.start if told else 0
        verbs += token.has("VerbForm=Fin")
    return 0


def _clause(subjects: Subjects, first: int) -> int:
    """The offset of the relative or joined clause that holds the phrase, 0 if it is the main one."""
    for index in range(first - 1, subjects.unit.tokens.start, -1):
        token = subjects.text.tokens[index]
        if token.text == "," and index + 1 < first - 1:
            following = subjects.text.tokens[index + 1]
            opens = following.text.lower() in subjects.speech.openers | subjects.speech.antecedents
            return following.span.start if opens else 0
    return 0


def _opens(subjects: Subjects, first: int) -> bool:
    comma = subjects.text.tokens[first - 1].text == "," and first - 2 in subjects.unit.tokens
    before = subjects.text.tokens[first - 2 if comma else first - 1]
    return before.text.lower() in subjects.speech.openers or before.text in {";", ":"}


def _clausal(subjects: Subjects, span: Span) -> bool:
    """Whether the stretch says something: it has a verb, or three words."""
    tokens = [subjects.text.tokens[index] for index in subjects.text.within(span)]
    return (
        any(finite(subjects.text, token.index) is not None for token in tokens)
        or sum(t.pos != "PUNCT" for t in tokens) > _FEW
    )


def clause_start(subjects: Subjects, first: int) -> int | None:
    """The offset where the clause before the phrase begins, if there is one."""
    unit = subjects.unit.tokens
    if first == unit.start or not any(
        subjects.text.tokens[i].pos not in {"PUNCT", "CCONJ", "ADV"} for i in range(unit.start, first)
    ):
        return None
    for index in range(first - 1, unit.start - 1, -1):
        if subjects.text.tokens[index].text in {";", ":"} and index not in subjects.unit.quoted:
            return subjects.text.tokens[index].span.end
    return subjects.text.tokens[unit.start].span.start


def _colon(subjects: Subjects, last: int, end: int) -> int:
    """The offset behind a colon that follows the source with no verb between: « Pour X, son chef : « … » ».

    « Pour X, c'est clair : … » has one that tells nothing.
    """
    for index in range(last + 1, min(last + FAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if token.text == ":" and _announced(subjects, last, index):
            return token.span.end
    for index in range(last + 1, min(last + FAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if index in subjects.unit.quoted or token.pos in VERBS:
            return end
        if token.text == ":":
            return token.span.end
    return end


def _explained(subjects: Subjects, last: int, colon: int) -> bool:
    """Whether a clause stands before a colon, and no quotation behind it: the narrator explains what was said."""
    told = any(subjects.text.tokens[index].has("VerbForm=Fin") for index in range(last + 1, colon))
    return told and colon + 1 not in subjects.unit.quoted and not _announced(subjects, last, colon)


def _announced(subjects: Subjects, last: int, colon: int) -> bool:
    """« Pour X, c'est clair : … »: the words behind the source only announce what stands behind the colon."""
    first = last + 1 + (subjects.text.tokens[last + 1].text == ",")
    words = Span(subjects.text.tokens[first].span.start, subjects.text.tokens[colon].span.start)
    prefacing = subjects.speech.prefacing
    return first < colon and prefacing.fullmatch(subjects.text.normal, words.start, words.end) is not None


def clause_end(subjects: Subjects, last: int) -> int:
    """Where what the phrase that ends at ``last`` gives to its source ends behind it."""
    for index in range(last + 1, subjects.unit.tokens.stop):
        token = subjects.text.tokens[index]
        ended = token.text == ";" or (token.text == "," and remarked(subjects.unit, subjects.speech, index))
        ended = ended or (token.text == ":" and _explained(subjects, last, index))
        if ended and index not in subjects.unit.quoted:
            return token.span.start
    return subjects.unit.span.end


def _alone(subjects: Subjects, right: Span) -> Span:
    """« Pour Luc Roy, son chef « C'est grave » »: the sentence quoted at the end, behind words without a verb."""
    quotes = [quote for quote in subjects.unit.quotes if right.start < quote.outer.start < right.end]
    if (
        len(quotes) != 1
        or quotes[0].outer.end < right.end
        or finite_in(subjects, Span(right.start, quotes[0].outer.start))
    ):
        return right
    capital = subjects.text.normal[quotes[0].inner.start : quotes[0].inner.start + 1].isupper()
    return quotes[0].inner if capital and finite_in(subjects, quotes[0].inner) else right


def _parting(subjects: Subjects, first: int, last: int) -> Span | None:
    """« Une vidéo montre, selon Le Matin, que le pont est usé »: the clause that the phrase parts from its verb."""
    that = last + 1 + (last + 1 in subjects.unit.tokens and subjects.text.tokens[last + 1].text == ",")
    parts = that in subjects.unit.tokens and subjects.text.lowered[that] in subjects.speech.that
    if not parts or not takes_clause(subjects, first):
        return None
    end = clause_end(subjects, last)
    return _trimmed(subjects, subjects.text.tokens[that].span.end, end)


def _rest(subjects: Subjects, index: int) -> Span:
    """From token ``index`` to the end of the unit."""
    return Span(subjects.text.tokens[index].span.start, subjects.unit.span.end)


def _suspended(subjects: Subjects, first: int) -> bool:
    """« craint une loi qui porte, selon X, « atteinte à … » »: a relative clause that waits for its object."""
    last = first - 1 - (subjects.text.tokens[first - 1].text == ",")  # « une loi qui porte à leurs yeux « atteinte » »
    for index in range(last, max(last - _GROUP, subjects.unit.tokens.start), -1):
        token = subjects.text.tokens[index]
        if subjects.text.lowered[index] in subjects.speech.relating:
            told = any(word.has("VerbForm=Fin") for word in subjects.text.tokens[index + 1 : last + 1])
            return told and subjects.text.lowered[index - 1] != subjects.speech.grammar.this
        clitic = token.text.lower() in subjects.speech.clitics or token.text.lower() in subjects.speech.deniers
        if token.pos not in {"VERB", "AUX", "ADV"} and not clitic:
            return False
    return False


def _kept(subjects: Subjects, last: int, span: Span) -> Span:
    """« l'usine, qui emploie, selon X, cent personnes, a fermé »: a relative clause ends before the main verb."""
    for index in range(last + 1, subjects.unit.tokens.stop - 1):
        token, following = subjects.text.tokens[index], subjects.text.tokens[index + 1]
        parts = token.text == "," and index not in subjects.unit.quoted and following.has("VerbForm=Fin")
        if parts and span.start < token.span.start < span.end:
            return _trimmed(subjects, span.start, token.span.start)
    return span


def _resumed(subjects: Subjects, last: int) -> bool:
    """« Orial, dont 8 clients sur 10 se plaignent selon l'enquête, a proposé »: the main verb behind the aside."""
    words = subjects.text.tokens[last + 1 : last + 3]
    return len(words) > 1 and words[0].text == "," and words[1].has("VerbForm=Fin")


def _alternative(subjects: Subjects, span: Span) -> bool:
    """« sur un scooter, noir ou blanc selon les témoins »: adjectives of which one is true."""
    words = [subjects.text.tokens[index] for index in subjects.text.within(span)]
    kinds = [word.pos for word in words]
    either = "CCONJ" in kinds[1:-1] and all(word.text.lower() != subjects.speech.grammar.both for word in words)
    return either and kinds[-1] == "ADJ" and set(kinds) <= {"ADJ", "NOUN", "CCONJ", "ADV"}


def _enclosed(subjects: Subjects, first: int) -> Span | None:
    """« 400 postes (600 selon la CGT) sont menacés »: what stands before a source in its brackets."""
    for index in range(first - 1, max(first - FAR, subjects.unit.tokens.start), -1):
        token = subjects.text.tokens[index]
        if token.text == ")" or index in subjects.unit.quoted:
            return None
        if token.text == "(":
            inside = trim(
                subjects.text, Span(token.span.end, subjects.text.tokens[first].span.start), subjects.unit.quotes
            )
            return inside if len(inside) > 1 and index < first - 1 else None
    return None


def counted_in(subjects: Subjects, span: Span) -> bool:
    """Whether ``span`` counts something, and has no verb."""
    words = [subjects.text.tokens[index] for index in subjects.text.within(span)]
    counts = any(w.text[:1].isdigit() or w.pos == "NUM" or w.text.lower() in subjects.speech.shares for w in words)
    return counts and not finite_in(subjects, span)


def words_before(subjects: Subjects, first: int, floor: int) -> Span | None:
    """The words right before token ``first``, from a comma, dash, « et » or « contre » behind ``floor`` on."""
    joints = {subjects.speech.grammar.both, subjects.speech.grammar.against}
    for index in range(first - _FEW, floor, -1):
        word = subjects.text.lowered[index]
        before = {token.text.lower() for token in subjects.text.tokens[max(index - _NEAR, 0) : index]}
        if word in _APART or (word in joints and subjects.speech.between not in before):
            start, end = subjects.text.tokens[index].span.end, subjects.text.tokens[first].span.start
            return _trimmed(subjects, start, end)
    return None


def _described(subjects: Subjects, span: Span) -> bool:
    """Whether no verb stands in ``span`` but in relative clauses: « une association qui siège à Lyon ».

    It is of somebody or a body, no « un million d'euros, dont la moitié pour la région ».
    """
    noun = next((i for i in subjects.text.within(span) if subjects.text.tokens[i].pos in NOUNS), None)
    if noun is not None and not subjects.may_speak(noun):
        return False
    for index in subjects.text.within(span):
        token = subjects.text.tokens[index]
        if subjects.text.lowered[index] in subjects.speech.relating:
            return True
        if token.has("VerbForm=Fin") or acts(subjects, token):
            return False
    return False


def finite_in(subjects: Subjects, span: Span) -> bool:
    """Whether a finite verb stands in ``span``, also where the model takes it for a participle."""
    tokens = [subjects.text.tokens[index] for index in subjects.text.within(span)] if span else []
    return any(token.has("VerbForm=Fin") or acts(subjects, token) for token in tokens)
