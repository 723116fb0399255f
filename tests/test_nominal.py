"""Tests of :mod:`kg.annotate.nominal`: noun phrases read from left to right, with names as single words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.nominal import Atom, Phrases, outermost, stretches

if TYPE_CHECKING:
    from conftest import Parse

    from kg.annotate.nominal import Phrase
    from kg.lang.base import Language

SENTENCE = "Le directeur général adjoint de la coopérative Alpage Vert et son conseil ont visité la ferme."


def phrases(parse: Parse, french: Language, text: str, *names: str) -> Phrases:
    """The phrases of ``text``, in which ``names`` are names."""
    parsed = parse(text)
    atoms = []
    for name in names:
        start = text.index(name)
        inside = [t.index for t in parsed.tokens if start <= t.span.start < start + len(name)]
        atoms.append(Atom(inside[0], inside[-1], inside[0]))
    words = french.relations
    return Phrases(parsed, french.grammar, tuple(atoms), words.prepositions, words.conjunctions, words.leading)


def words(found: Phrases, phrase: Phrase) -> str:
    """The text of ``phrase``."""
    return found.text.words(found.text.span(phrase.first, phrase.last))


def test_complement_with_name(parse: Parse, french: Language) -> None:
    """A complement holds its noun and the name that says which."""
    found = phrases(parse, french, SENTENCE, "Alpage Vert")
    phrase = found.at(0)
    assert phrase is not None
    (complement,) = phrase.complements
    assert complement.preposition == "de"
    assert complement.phrase.named is not None
    assert found.text.tokens[complement.phrase.named.first].text == "Alpage"


def test_adjectives_stay_with_their_noun(parse: Parse, french: Language) -> None:
    """The adjectives after a noun belong to it, and the phrase goes on after them."""
    found = phrases(parse, french, SENTENCE, "Alpage Vert")
    phrase = found.at(0)
    assert phrase is not None
    assert [found.text.tokens[i].text for i in phrase.after] == ["général", "adjoint"]


def test_names_are_coordinated_with_names(parse: Parse, french: Language) -> None:
    """A list of names is one complement; a common noun after it is none of them."""
    text = "Le patron de Brunel et de Castan inquiète les salariés."
    found = phrases(parse, french, text, "Brunel", "Castan")
    phrase = found.at(0)
    assert phrase is not None
    assert words(found, phrase) == "Le patron de Brunel et de Castan"


@pytest.mark.parametrize("text", ["Ils dorment.", "Et puis rien."])
def test_no_phrase(parse: Parse, french: Language, text: str) -> None:
    """A pronoun or conjunction begins no phrase."""
    assert phrases(parse, french, text).at(0) is None


def test_outermost_names() -> None:
    """Of names inside one another the longest stays."""
    assert outermost((Atom(2, 3, 2), Atom(0, 4, 0), Atom(6, 6, 6))) == (Atom(0, 4, 0), Atom(6, 6, 6))


def test_stretches_end_at_marks(parse: Parse) -> None:
    """Stretches cover all tokens in order, and end where a mark or line ends the sentence."""
    text = parse("L'ancien préfet Armand Lussac plaide coupable. Il part demain.\n\nUn autre titre")
    found = list(stretches(text))
    assert [index for stretch in found for index in stretch] == list(range(len(text.tokens)))
    assert [text.tokens[stretch.stop - 1].text for stretch in found] == [".", ".", "titre"]
