"""Tests of :mod:`kg.annotate.incised`: main clauses that an incise parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.trees import looped

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "subject", "verb", "said", "sayer"),
    [
        ("Le groupe, indique le juge, rénovera le stade.", "groupe", "rénovera", "indique", "juge"),
        ("Le syndicat, a indiqué Tom Reed, a dénoncé le plan.", "syndicat", "dénoncé", "indiqué", "Tom"),
        ("L'usine, a annoncé mardi la direction, sera vendue à Bolvig.", "usine", "vendue", "annoncé", "direction"),
        ("Luc Bas, estime la cour, ne pouvait ignorer la fraude.", "Luc", "pouvait", "estime", "cour"),
    ],
)
def test_the_main_verb_has_its_subject(parse: Parse, text: str, subject: str, verb: str, said: str, sayer: str) -> None:
    """And the verb of saying has who says it, and stands beside."""
    parsed = parse(text)
    words = {token.text: token for token in parsed.tokens}
    assert words[verb].dep == "ROOT"
    assert (words[subject].head, words[subject].dep.split(":")[0]) == (words[verb].index, "nsubj")
    assert (words[said].head, words[said].dep) == (words[verb].index, "parataxis")
    assert (words[sayer].head, words[sayer].dep) == (words[said].index, "nsubj")
    assert not looped(parsed.tokens, parsed.sentences[0])


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Le maire, qui dirige la région, a annoncé la vente du pont, rénové en mai.", "annoncé"),
        ("« Il faut vendre », a reconnu le double champion, qui quitte le club.", "reconnu"),
    ],
)
def test_other_verbs_of_saying_stay(parse: Parse, text: str, verb: str) -> None:
    """Where no main verb follows."""
    word = next(token for token in parse(text).tokens if token.text == verb)
    assert word.dep != "parataxis" or word.head < word.index
