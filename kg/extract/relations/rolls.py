"""People named in a row: « Luc Bas (PS), Ana Roux et Jan Vial »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.terms import Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom, Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Entity
# What may stand behind the name of whose function opens the line.
_PARTING = frozenset({"CCONJ", "PUNCT"})
_BULLETS = frozenset("*-–—•·")
_ENDS = frozenset({".", "!", "?"})
_LABELLING = frozenset({"(", ".", ":", ";"})
# What the further charges of a minister are told with, and the tokens of all of them.
_LINKING, _LONG = frozenset({"DET", "ADP", "CCONJ"}), 20
# Tokens of a comma, « alias » and another name in quotation marks.
_ALIAS = 8


def roll(scene: Scene, last: int, kind: Kind = Kind.PERSON) -> Iterator[Atom]:
    """Those of ``kind`` of the row that goes on behind the name that ends at token ``last``."""
    stop = scene.phrases.stretch(last).stop
    while (atom := _next(scene, past_brackets(scene, last + 1, stop), stop)) is not None:
        if scene.entity_of(atom).kind is not kind:
            return
        yield atom
        if scene.words[_lead(scene, atom) - 1] != ",":
            return
        last = atom.last


def roll_back(scene: Scene, atom: Atom) -> Iterator[Atom]:
    """The people of the row that ends with ``atom``, the nearest first."""
    start, joined = scene.phrases.stretch(atom.first).start, False
    while True:
        mark = _lead(scene, atom) - 1
        if mark <= start or scene.words[mark] not in {",", scene.grammar.both} or (scene.words[mark] != ",") == joined:
            return
        joined = True
        before = before_brackets(scene, mark - 1, start)
        found = scene.phrases.atom_over(before)
        if found is None or found.last != before or scene.entity_of(found).kind is not Kind.PERSON:
            return
        yield found
        atom = found


def fellows(scene: Scene, noun: int, last: int) -> list[tuple[Entity, int]]:
    """« Luc Bas, Ana Roux et Jan Vial, membres du parti »: those named before the last, whose name ends at ``last``.

    Each with the first token of the name; none where the word at ``noun`` is no plural.
    """
    atom = scene.phrases.atom_over(last) if scene.words[noun].endswith(scene.language.grammar.plurals) else None
    if atom is None or scene.entity_of(atom).kind is not Kind.PERSON:
        return []
    row = (one for one in roll_back(scene, atom) if one.first - 1 not in scene.cues)  # « Selon Luc Bas, Ana Roux et … »
    return [(scene.entity_of(one), one.first) for one in row]


def _next(scene: Scene, mark: int, stop: int) -> Atom | None:
    """The name behind the comma or « et » at token ``mark``, or behind both."""
    if mark + 1 >= stop or scene.words[mark] not in {",", scene.grammar.both}:
        return None
    here = mark + 1 + (scene.words[mark] == "," and scene.words[mark + 1] == scene.grammar.both)
    while here < stop and scene.phrases.atom_at(here) is None and _introduces(scene, here):
        here += 1
    demonym = here + 1 < stop and here in scene.demonyms and scene.phrases.atom_at(here + 1) is not None
    return scene.phrases.atom_at(here + demonym) if here + demonym < stop else None


def _introduces(scene: Scene, index: int) -> bool:
    """« (l')Italien », « (Mme) Vial »."""
    nationals = scene.tokens[index].has("Definite=Def") and index + 1 in scene.demonyms
    return nationals or scene.words[index] in scene.language.relations.honorifics


def _lead(scene: Scene, atom: Atom) -> int:
    """The first token of the name with what introduces it."""
    here = atom.first
    if here and here - 1 in scene.demonyms:
        here -= 1
    return here - 1 if here and _introduces(scene, here - 1) else here


def past_brackets(scene: Scene, here: int, stop: int) -> int:
    """The token after the brackets that open at ``here``, or ``here`` itself."""
    if here >= stop or scene.tokens[here].text != "(":
        return here
    return next((i + 1 for i in range(here, stop) if scene.tokens[i].text == ")"), here)


def before_brackets(scene: Scene, before: int, start: int) -> int:
    """The token before the brackets that close, or the other name that ends, at ``before``, or ``before`` itself."""
    closed = scene.tokens[before].text == ")"
    return unbracketed(scene, before, start) if closed else _before_alias(scene, before, start)


def unbracketed(scene: Scene, before: int, start: int) -> int:
    """The token before the brackets that close at ``before``, or ``before`` itself; « a dit Luc Bas » is no alias."""
    if scene.tokens[before].text != ")":
        return before
    while before > start and scene.tokens[before].text != "(":
        before -= 1
    return before - 1


def _before_alias(scene: Scene, before: int, start: int) -> int:
    """The token before the comma and another name that ends at ``before`` (« Ana Roux, alias la Louve, »), or that."""
    words = scene.language.relations.aliases
    for here in range(before - 1, max(before - _ALIAS, start + 1), -1):
        if scene.words[here] in words and scene.words[here - 1] == ",":
            return here - 2
        if scene.words[here] == ",":
            break
    return before


def before_all(scene: Scene, here: int) -> int:
    """The token before « tous deux » that ends at token ``here``, or ``here`` itself."""
    return here - 2 if " ".join(scene.words[max(here - 1, 0) : here + 1]) in scene.language.relations.together else here


def opens(scene: Scene, index: int) -> bool:
    """Whether a line begins at token ``index``, bullets left out."""
    here = index - 1
    while here >= 0 and scene.tokens[here].text in _BULLETS and not _broken(scene, here + 1):
        here -= 1
    return here < 0 or _broken(scene, here + 1)


def _broken(scene: Scene, index: int) -> bool:
    """Whether a line ends before token ``index``."""
    return "\n" in scene.text.normal[scene.tokens[index - 1].span.end : scene.tokens[index].span.start]


def mark_at(scene: Scene, index: int) -> str:
    """The mark at token ``index``; the colon of a line that a name opens is like a comma: « Luc Bas : ministre »."""
    text = scene.tokens[index].text
    before = before_brackets(scene, index - 1, 0) if text == ":" and index else index
    named = (first for first, entity in scene.ending_at(before) if entity.kind is Kind.PERSON)
    return "," if text == ":" and any(opens(scene, first) for first in named) else text


def headed(scene: Scene, phrase: Phrase) -> Iterator[Atom]:
    """Those whose function a line opens with, before a colon: « Gardiens : Luc Bas (Bolvig), Jan Roux (Orial) »."""
    colon, stop = _colon(scene, phrase), len(scene.tokens)
    if colon is None or colon + 1 >= stop or phrase.named is not None:
        return
    here, many = colon + 1, scene.words[phrase.head].endswith(scene.language.grammar.plurals)
    while many and here + 1 < stop and scene.tokens[here].text in _BULLETS:
        here += 1
    atom = scene.phrases.atom_at(here)
    if atom is None or scene.entity_of(atom).kind is not Kind.PERSON or not _begins(scene, phrase.first):
        return
    after = atom.last + 1
    if after < stop and not _broken(scene, after) and scene.tokens[after].pos not in _PARTING:
        return  # « Maire : Luc Bas l'emporte »
    yield atom
    if many:
        yield from roll(scene, atom.last) if here == colon + 1 and not _broken(scene, here) else _lines(scene, atom)


def _colon(scene: Scene, phrase: Phrase) -> int | None:
    """The colon behind a function: « Maire : », « Ministre de l'Intérieur, de l'Outre-mer et des Cultes : »."""
    for here in range(phrase.last + 1, min(phrase.last + 1 + _LONG, len(scene.tokens))):
        token = scene.tokens[here]
        if token.text == ":":
            return here
        charge = token.pos == "ADJ" or scene.words[here] in scene.language.names.charges
        if not (charge or token.text == "," or token.pos in _LINKING or scene.phrases.preposition(here)):
            return None
    return None


def label(scene: Scene, colon: int) -> int | None:
    """The first token of the label that ends before token ``colon``, if it opens a line or sentence."""
    for first in range(colon - 1, max(colon - 1 - _ALIAS, -1), -1):
        if opens(scene, first) or scene.tokens[first - 1].text in _ENDS:
            return first
    return None


def _begins(scene: Scene, index: int) -> bool:
    """Whether a line begins at token ``index``, or a label in one: « Bureau : président : Luc Bas ; trésorier : »."""
    if opens(scene, index) or scene.tokens[index - 1].text in _LABELLING:
        return True
    if scene.tokens[index - 1].text != ",":
        return False
    line = next((at for at in range(index - 1, max(index - _ALIAS, -1), -1) if opens(scene, at)), None)
    return line is not None and bool(scene.title_at(line))  # « Ministre d'État, ministre de la Défense : »


def _lines(scene: Scene, atom: Atom) -> Iterator[Atom]:
    """The people whose names open the next lines of the list that ``atom`` opens a line of."""
    number = next(
        n for n, block in enumerate(scene.text.blocks) if block.span.end > scene.tokens[atom.first].span.start
    )
    for block in scene.text.blocks[number + 1 :]:
        here = next(iter(scene.text.within(block.span)), len(scene.tokens))
        while here + 1 < len(scene.tokens) and scene.tokens[here].text in _BULLETS:
            here += 1
        found = scene.phrases.atom_at(here)
        if block.layout is not Layout.ITEM or found is None or scene.entity_of(found).kind is not Kind.PERSON:
            return
        yield found


def before_age(scene: Scene, before: int, start: int) -> int:
    """The token before an age between commas that ends at ``before`` (« Jean Dupont, 54 ans, »), or ``before``."""
    here = before
    if scene.words[here] not in scene.language.relations.years:
        return before
    while here > start and scene.tokens[here].text != ",":
        here -= 1
    return here - 1


def before_one_of(scene: Scene, phrase: Phrase) -> int:
    """The first token of « l'un des » before the phrase, or that of the phrase itself."""
    here = phrase.first - 1
    if here > 1 and scene.phrases.preposition(here) == scene.grammar.of and scene.words[here - 1] in scene.grammar.one:
        return here - 1 - (scene.words[here - 2] == scene.grammar.elided)
    return phrase.first


def led_by_of(scene: Scene, first: int, start: int) -> bool:
    """Whether « de » leads in the name that begins at token ``first``, or its title: « du maire (Luc Bas) »."""
    here = skip_back(scene.tokens, first - 1, start, ("NOUN", "ADJ"))
    return here > start and scene.phrases.preposition(here) == scene.grammar.of


def in_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether a line of a list, or one with a colon, holds the phrase: « Ministre de la Justice : Luc Bas »."""
    span = scene.tokens[phrase.head].span
    block = next((block for block in scene.text.blocks if block.span.covers(span)), None)
    beside = {scene.tokens[i].text for i in (phrase.first - 1, phrase.last + 1) if 0 <= i < len(scene.tokens)}
    return block is not None and (block.layout is Layout.ITEM or ":" in beside)
