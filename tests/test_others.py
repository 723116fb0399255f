"""Those who are told beside the first: « Dix ouvriers sont morts et trois autres ont été blessés »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.trees import looped
from kg.model import Quantity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Neuf mineurs ont perdu la vie et quatorze autres, dont un apprenti, ont été blessés samedi.", "14"),
        ("Douze marins sont morts et une trentaine d'autres ont été blessés au large de Brest.", "30"),
        ("Au moins cinq fidèles ont trouvé la mort et plus d'une dizaine d'autres ont été blessés à Kano.", "10"),
        ("Huit soldats, dont deux officiers, ont été tués et 21 autres blessés mercredi.", "21"),
    ],
)
def test_the_others_have_a_verb_of_their_own(read: Read, text: str, number: str) -> None:
    """And the first are not hurt, nor are the others dead."""
    events = read(text).events
    [hurt] = [event for event in events if event.kind == "Injury"]
    [dead] = [event for event in events if event.kind == "Death"]
    counts = [f for role, f in hurt.roles if role is Role.QUANTITY and isinstance(f, Quantity)]
    assert [count.value or count.minimum for count in counts] == [number]
    assert all(f not in counts for _, f in dead.roles)


@pytest.mark.parametrize(
    "text", ["", "et trois autres", "Deux sont morts et trois autres,", "Il a vu les autres et deux autres ont"]
)
def test_what_breaks_off_does_no_harm(parse: Parse, text: str) -> None:
    """No tree goes round."""
    read = parse(text)
    assert not any(looped(read.tokens, sentence) for sentence in read.sentences)
