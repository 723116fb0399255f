"""Tests of the modules ``reach`` of events and relations: what is passed over could never have been told."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kg.extract import events, relations, understand
from kg.extract.events.reports import DOUBT, Telling, tellings
from kg.extract.events.scene import Scene
from kg.extract.events.triggers import survey
from kg.extract.relations.choice import FLOOR
from kg.extract.relations.ranker import ranker
from kg.extract.relations.reach import FAMILIES, Ends, Reach

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_SAMPLES = Path(relations.__file__).parents[2] / "samples"


def test_a_pair_passed_over_could_not_have_been_likely(parse: Parse, french: Language) -> None:
    """Most pairs of an article are passed over, and the relations that are likely are the same without them."""
    model = ranker(french.code)
    for path in sorted(_SAMPLES.glob("*.txt")):
        known = understand(parse(path.read_text("utf-8")), french, before=relations.extract)
        every, some = (relations.prospects(known, french, hope)[3] for hope in (None, model.hope(FLOOR)))
        assert len(some) < len(every)
        likely = [
            [(pair.one, pair.other, relation, chance) for pair, relation, chance in model.likely(pairs, FLOOR)]
            for pairs in (every, some)
        ]
        assert likely[0] == likely[1]


def test_a_word_passed_over_could_not_have_told_an_event(parse: Parse, french: Language) -> None:
    """Much that words may tell is passed over, and the best of each that is worth keeping is the same without it."""
    for path in sorted(_SAMPLES.glob("*.txt")):
        known = understand(parse(path.read_text("utf-8")), french, before=events.extract)
        scene = Scene(known, french.frames)
        field = survey(scene)
        every, some = ([*tellings(scene, field, floor)] for floor in (0.0, events.FLOOR))
        assert sum(map(len, some)) < sum(map(len, every))
        assert _kept(every) == _kept(some)


def _kept(offers: list[tuple[Telling, ...]]) -> list[Telling]:
    """The best event of each word, if it is worth keeping."""
    best = (max(options, key=_worth) for options in offers)
    return [one for one in best if _worth(one) >= events.FLOOR]


def _worth(one: Telling) -> float:
    return one.confidence - (DOUBT if one.trigger.loose else 0.0)


def test_every_sign_of_two_nodes_together_has_a_family(french: Language) -> None:
    """A sign of no family could lift a pair unseen; of rules, events and the main happening pairs are kept anyway."""
    apart = re.compile("[so]:[^&]*$|kinds=|gap|evk?=|rule|other-rule|main&|bias")
    signs = [sign for sign in ranker(french.code).rows if not apart.match(sign)]
    assert [sign for sign in signs if not any(re.match(family, sign) for family in FAMILIES)] == []


def test_a_pair_of_kinds_that_no_relation_allows_is_hopeless() -> None:
    """What is needed is asked of allowed relations alone, whatever the others weigh."""
    reach = Reach({"s:x": 1}, np.array([[0, 0], [500, 0]], np.int32), ("owner", "about"))
    ends = Ends((("s:x",), ("s:x",)), (("o:x",), ("o:x",)), ("person", "person"), (0, 0), (0, 0))
    assert reach.hopeful(ends, [(0, 1, 0)] * 2, [("owner",), ("about",)], np.array([400, 400])) == [True, False]
