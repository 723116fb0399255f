"""Whom a pronoun that opens a sentence stands for, by what the sentence before is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Form

if TYPE_CHECKING:
    from conftest import Refer

# Each with the words, and whether they are the first name's.
CASES = (
    ("Le [organization Sénat] a voté une prime. La dépense effraie les maires. Elle sera financée.", "Elle", False),
    ("L'[organization Assemblée] vote une taxe. La mesure vise le kérosène. Elle rapportera peu.", "Elle", False),
    ("[person Jean Rolet] publie « [work Le Fleuve] ». Le roman a séduit la critique. Il sera traduit.", "Il", False),
    ("[person Jean Rolet] publie un roman. Le livre a séduit la critique. Il a dit sa joie.", "Il", True),
    ("[person Jean Rolet] a été réélu. La salle a applaudi. Il brigue un autre mandat.", "Il", True),
    ("La [organization CGT] proteste. Les usines ferment. Elle réunira ses délégués.", "Elle", True),
    ("[person Ana Rolet] préside. L'association [organization Orial] l'a saluée. Elle recrute.", "Elle", False),
)


@pytest.mark.parametrize(("marked", "words", "first"), CASES)
def test_what_the_sentence_before_is_about(refer: Refer, marked: str, words: str, first: bool) -> None:
    """The thing that the sentence before opens with is meant sooner than who was told of before it, who may speak."""
    reading = refer(marked)
    named = min(reading.entities, key=lambda e: min(m.span for m in e.mentions if m.form is Form.NAMED or m.span))
    told = [reading.text.words(m.span) for m in named.mentions if m.form is Form.PRONOUN]
    assert (words in told) is first
