"""Tests of :mod:`kg.lang.fr.speech`: what the lexicon of cues holds, and what its patterns match."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from kg.terms import Stance

if TYPE_CHECKING:
    from kg.lang.base import Language


@pytest.mark.parametrize("name", ["speech.tsv", "forms.tsv", "modality.tsv"])
def test_lexicon_is_sorted(name: str) -> None:
    """The entries are sorted and each is there once, under a header."""
    lines = files("kg.lang.fr").joinpath(name).read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    assert lines[0].startswith("#")
    assert entries == sorted(set(entries))


def test_lexicon_is_wide(french: Language) -> None:
    """There are 250 verbs and 60 nouns and phrases at least, of every stance."""
    speech = french.speech
    cues = [cue for verb in speech.verbs.values() for cue in verb]
    assert sum(not cue.tail and not cue.lead for cue in cues) >= 250
    assert len(speech.nouns) + sum(bool(cue.tail or cue.lead) for cue in cues) >= 60
    assert {cue.stance for cue in cues} == set(Stance)


def test_every_verb_has_forms(french: Language) -> None:
    """Each verb of the lexicon is found by its forms, « être » and « rester » by their adjective."""
    verbs = {verb for readings in french.speech.forms.values() for verb, _ in readings}
    assert set(french.speech.verbs) - verbs <= {"être", "rester"}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("selon le maire", None),
        ("D'après elle", None),
        ("de source policière", "whole"),
        ("pour le maire", "person"),
        ("pour reprendre les mots de Luc", None),
    ],
)
def test_source_matches(french: Language, text: str, group: str | None) -> None:
    """The words before a source are found, with the kind of source that they need."""
    found = french.speech.source.match(text)
    assert found is not None
    assert found.lastgroup == group


def test_source_does_not_match(french: Language) -> None:
    """A word that only begins like one is none."""
    assert french.speech.source.search("pourquoi les selonistes sourcent") is None


def test_abbreviation(french: Language) -> None:
    """« M. » ends no sentence, « fin. » does."""
    assert french.speech.abbreviation.search("avec M.")
    assert not french.speech.abbreviation.search("à la fin.")
