"""What a token tells by its neighbours, and by what it hangs on."""

from __future__ import annotations

import pytest

from kg.annotate.tokens import climb, foremost, noun_at, skip, skip_back
from kg.annotate.universal import BEFORE_NOUN
from kg.model import Span, Token

# « (Le) vieux port et la (grande) halle du bourg brûlent »: word, part of speech, relation, head.
_ROWS = (
    ("Le", "DET", "det", 2),
    ("vieux", "ADJ", "amod", 2),
    ("port", "NOUN", "nsubj", 9),
    ("et", "CCONJ", "cc", 6),
    ("la", "DET", "det", 6),
    ("grande", "ADJ", "amod", 6),
    ("halle", "NOUN", "conj", 2),
    ("du", "ADP", "case", 8),
    ("bourg", "NOUN", "nmod", 6),
    ("brûlent", "VERB", "ROOT", 9),
)
_TOKENS = tuple(
    Token(index, Span(0, 0), word, word, pos, dep, head, "", "", begins=False)
    for index, (word, pos, dep, head) in enumerate(_ROWS)
)
_PORT, _HALL, _TOWN, _BURN = 2, 6, 8, 9


@pytest.mark.parametrize(
    ("here", "stop", "found"), [(0, 10, _PORT), (4, 10, _HALL), (4, 5, 5), (3, 10, 3), (10, 10, 10)]
)
def test_what_leads_to_a_noun_is_skipped(here: int, stop: int, found: int) -> None:
    """From an article on, up to the noun or to where the walk has to stop; from anything else, nowhere."""
    assert skip(_TOKENS, here, stop, BEFORE_NOUN) == found


@pytest.mark.parametrize(("here", "start", "found"), [(5, -1, 3), (1, -1, -1), (1, 0, 0), (3, -1, 3), (-1, -1, -1)])
def test_what_leads_to_a_noun_is_skipped_back(here: int, start: int, found: int) -> None:
    """Before the noun, to what stands before its article; to -1 where nothing does."""
    assert skip_back(_TOKENS, here, start, BEFORE_NOUN) == found


def test_a_phrase_begins_up_to_its_noun() -> None:
    """« (la grande halle) du bourg »; nothing but a phrase has one, nor one that the walk stops before."""
    assert noun_at(_TOKENS, 4, 10) == _HALL
    assert noun_at(_TOKENS, _HALL, 10) == _HALL
    assert noun_at(_TOKENS, 4, _HALL) is None
    assert noun_at(_TOKENS, 7, 10) is None


def test_a_complement_and_a_list_lead_to_their_first_noun() -> None:
    """« Le port et la halle du (bourg) »: the hall as the bourg's, the port as what the list begins with."""
    assert foremost(_TOKENS, _TOWN, ("nmod",)) == _HALL
    assert foremost(_TOKENS, _TOWN, ("nmod", "conj")) == _PORT
    assert foremost(_TOKENS, _HALL, ("nmod",)) == _HALL


def test_what_comes_first_leads_to_no_head_behind_it() -> None:
    """« Le port … brûlent »: a subject is not of its verb's row, whatever its relation."""
    assert foremost(_TOKENS, _TOWN, ("nmod", "conj", "nsubj")) == _PORT


def test_all_that_a_token_hangs_on() -> None:
    """« bourg », « halle », « port », « brûlent »: in order, and no more of them than asked for."""
    assert climb(_TOKENS, _TOWN) == [_TOWN, _HALL, _PORT, _BURN]
    assert climb(_TOKENS, _TOWN, most=2) == [_TOWN, _HALL]
    assert climb(_TOKENS, _BURN) == [_BURN]
