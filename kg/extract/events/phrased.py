"""What an event is called: the words that tell it, as whole phrases, with who is meant by a pronoun that opens them.

« lundi dans la prison au cours d'affrontements », from one role to another, says less than the clause that holds it:
« Neuf détenus sont morts lundi dans la prison au cours d'affrontements ». The evidence stays what shows the roles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.annotate.cover import PAIRS, unbroken
from kg.annotate.universal import ANY_SUBJECT, FLAT, HELPERS, NOUNS
from kg.model import Span
from kg.terms import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.scene import Scene
    from kg.model import Text

# What stands before a word and is said with it.
_LEADING = ANY_SUBJECT | HELPERS | FLAT | {"det", "nummod", "amod", "expl", "expl:comp", "expl:pass", "iobj"}
# What stands behind a word that says little without it.
_COMPLETING = FLAT | {"obj", "xcomp", "obl:arg", "obl:agent", "nmod", "amod", "nummod", "fixed", "det"}
# By which a word is part of what stands before it.
_HANGING = _COMPLETING | {"obl", "obl:mod", "advmod", "acl"}
# What a whole phrase does without.
_ASIDE = frozenset({"acl:relcl", "appos", "parataxis", "advcl", "ccomp", "conj", "cc", "punct"})
# What no label begins or ends with.
_EDGE = frozenset({"PUNCT", "CCONJ", "SCONJ"})
_OPEN = _EDGE | {"ADP", "DET"}
_MARKS = frozenset({"«", "»", "“", "”", "(", ")", "%", "!", "?"})
# In tokens: as far as a label grows to either side.
_FAR = 24
# What is left of a word that the model cuts: « Bruxelles(-Midi) », « Kim Jong(-il) ».
_REST = re.compile(r"(?:(?<=\w)[-'’]\w+)*")


def phrased(scene: Scene, span: Span, trigger: int) -> str:
    """The label of an event that ``span`` shows, told by the token ``trigger``."""
    text = scene.text
    inside = text.within(span)
    sentence = text.sentence(inside.start)
    first, last = _begun(text, inside, sentence, trigger), _ended(text, inside, sentence, trigger)
    while first < inside.start and text.tokens[first].pos in _EDGE and text.tokens[first].text not in _MARKS:
        first += 1
    while last > inside.stop - 1 and text.tokens[last].pos in _OPEN and text.tokens[last].text not in _MARKS:
        last -= 1
    start = min(span.start, text.tokens[first].span.start)
    end = max(span.end, text.tokens[last].span.end)
    limits = text.span(sentence.start, sentence.stop - 1)
    rest = _REST.match(text.normal, end)
    whole = unbroken(text.normal, Span(start, rest.end() if rest else end), limits)
    return _closed(_called(scene, whole), text.normal[: whole.start].rpartition("\n")[2])


def _begun(text: Text, inside: range, sentence: range, trigger: int) -> int:
    """The first token of the phrases that the first words of a stretch stand in; a noun that tells it needs none."""
    first, before = inside.start, -1
    limit = max(sentence.start, first - _FAR)
    while first != before:
        before = first
        top = _top(text, first)
        if top == trigger and text.tokens[top].pos in NOUNS:
            return first
        over = _over(text, first, top)
        if over is not None and over >= limit:
            first = over
        for index in range(first, inside.stop):
            for child in text.children[index]:
                token = text.tokens[child]
                if limit <= child < first and (token.dep in _LEADING or token.has("Polarity=Neg")):
                    start = min(_phrase(text, child))
                    first = start if start >= limit else first
    return first


def _top(text: Text, first: int) -> int:
    """The head of the phrase that begins at token ``first``, or what that hangs on behind it."""
    top = first + (text.tokens[first].text == "(")
    while text.tokens[top].head > top:
        top = text.tokens[top].head
    return top


def _over(text: Text, first: int, top: int) -> int | None:
    """The token before ``first`` that its phrase is part of: the antecedent of « qui », the name before « (EFSA) »."""
    token = text.tokens[top]
    if token.head >= first:
        return None
    relative = text.tokens[first].has("PronType=Rel") and token.dep == "acl:relcl"
    bracketed = token.dep == "appos" and "(" in {text.tokens[top - 1].text, text.tokens[first].text}
    return token.head if relative or bracketed or token.dep in _HANGING else None


def _ended(text: Text, inside: range, sentence: range, trigger: int) -> int:
    """The last token of the phrases that the last words of a stretch stand in."""
    last = inside.stop - 1
    limit = min(sentence.stop - 1, last + _FAR)
    head = text.tokens[last].head
    if last < head <= limit and last != trigger and text.tokens[last].dep in _LEADING | {"advmod"}:
        last = head
    for index in range(inside.start, last + 1):
        for child in text.children[index]:
            if last < child <= limit and text.tokens[child].dep in _COMPLETING:
                stop = max(_phrase(text, child))
                last = stop if stop <= limit else last
    return last


def _phrase(text: Text, head: int) -> Iterator[int]:
    """The tokens of a phrase without what is told aside."""
    yield head
    for child in text.children[head]:
        if text.tokens[child].dep not in _ASIDE:
            yield from _phrase(text, child)


def _closed(words: str, before: str) -> str:
    """``words`` with the marks that they open and do not close, or close and do not open; a straight one is of either.

    ``before`` is the paragraph up to them.
    """
    for opening, closing in PAIRS:
        blank = " " if opening == "«" else ""
        if words.rfind(opening) > words.rfind(closing):
            words = f"{words}{blank}{closing}"
        elif (first := words.find(closing)) >= 0 and opening not in words[:first]:
            words = f"{opening}{blank}{words}"
    if words.count('"') % 2:
        words = f'"{words}' if before.count('"') % 2 else f'{words}"'
    return words


def _called(scene: Scene, span: Span) -> str:
    """The words at ``span``, with the name of who a pronoun or description that opens them is: « Il [Luc Bas] a »."""
    words = scene.words(span)
    head = scene.starting.get(span.start)
    if head is None or scene.forms[head] is Form.NAMED:
        return words
    entity, size = scene.entities[head], len(scene.words(scene.mentions[head]))
    named = any(one.form is Form.NAMED for one in entity.mentions)
    known = any(name in words for name in (entity.name, *entity.aliases))
    return f"{words[:size]} [{entity.name}]{words[size:]}" if named and not known else words
