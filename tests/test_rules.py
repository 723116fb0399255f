"""Tests of :mod:`kg.extract.relations.rules`: every rule is declared, with what it is."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

from kg.extract import relations
from kg.extract.relations.confidence import CONFIDENCE, PRESUMED
from kg.extract.relations.rules import RULES, Trait, ruled

if TYPE_CHECKING:
    from kg.lang.base import Language

_CANDIDATE = ("subject", "relation", "object", "evidence", "rule", "anchor")


def _given(call: ast.Call) -> ast.expr | None:
    """What a candidate or a changed one is given for its rule."""
    named = next((keyword.value for keyword in call.keywords if keyword.arg == "rule"), None)
    place = _CANDIDATE.index("rule")
    if ast.unparse(call.func) == "Candidate" and named is None and len(call.args) > place:
        return call.args[place]
    return named


def test_every_rule_that_code_names_is_declared() -> None:
    """What a rule finds is judged by its traits: without a row it would have none."""
    undeclared = set()
    for path in Path(relations.__file__).parent.glob("*.py"):
        calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
        named = {str(given.value) for call in calls if isinstance(given := _given(call), ast.Constant)}
        undeclared |= {f"{path.name}: {rule}" for rule in named - RULES.keys()}
    assert undeclared == set()


def test_every_rule_with_a_confidence_is_declared() -> None:
    """The two tables know the same rules."""
    assert (CONFIDENCE.keys() | PRESUMED.keys()) - RULES.keys() == set()


def test_a_rule_for_each_slot_of_a_verb_is_declared(french: Language) -> None:
    """« est né à Dax », « siège à la commission »: wherever a verb of the lexicon may have what it relates."""
    slots = {bond.slot for bonds in french.relations.bonds.values() for bond in bonds}
    assert {f"verb-{slot}" for slot in slots} - RULES.keys() == set()


def test_a_rule_for_each_preposition_of_a_happening_is_declared(french: Language) -> None:
    """« la loi sur le port », « le match entre Dax et Pau »: whatever leads in what a happening is related to."""
    grammar = french.grammar
    led = {grammar.on, grammar.against, grammar.of, grammar.between, grammar.along, *french.relations.sites.into}
    assert {f"{what}-{word}" for what in ("thing", "genre") for word in led} - RULES.keys() == set()


def test_rules_that_read_a_clause_are_told() -> None:
    """A verb has a mood, and a pair that nothing but nearness tells stands near."""
    assert ruled(Trait.CLAUSE) < ruled(Trait.TOLD)
    assert ruled(Trait.PAIRED) < ruled(Trait.NEAR) < ruled(Trait.EXCEPTING)


def test_what_a_rule_is_holds_of_its_kinds() -> None:
    """« le maire de Dax » is a description, whether the town is told or taken for that of the text."""
    assert {"description", "description-bare", "description-tie"} < ruled(Trait.DESCRIBED)
    assert "description-bare" in ruled(Trait.GUESSED)
    assert "description" not in ruled(Trait.GUESSED)
