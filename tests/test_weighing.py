"""The fit of the signs of events and of their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.evaluate import sensing, weighing
from kg.evaluate.weighing import BIAS, fit
from kg.lang.fr.frames import FRAMES
from kg.terms import Role

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from kg.annotate.parser import Parser


def test_signs_that_go_with_events_weigh_for_them() -> None:
    """A sign seen with events only has a positive weight, one seen without has a negative one."""
    weights = fit([(("dated",), "yes")] * 20 + [(("noun bare",), "none")] * 20, ("yes",))
    assert weights["dated"]["yes"] > 0 > weights["noun bare"]["yes"]


def test_each_role_has_its_weights() -> None:
    """A sign speaks for the role that it goes with, and against the others."""
    weights = fit([(("subject",), "agent"), (("object",), "patient")] * 20, ("agent", "patient"))
    assert weights["subject"]["agent"] > weights["subject"]["patient"]
    assert weights["object"]["patient"] > weights["object"]["agent"]


def test_the_same_samples_give_the_same_weights() -> None:
    """No chance is in the fit, and rare signs are left out."""
    samples = [(("dated", "passive"), "yes"), (("passive",), "none")] * 5 + [(("rare",), "yes")]
    assert fit(samples, ("yes",)) == fit(samples, ("yes",))
    assert set(fit(samples, ("yes",))) == {"dated", "passive", BIAS}


def test_the_lexicon_holds_both_tables() -> None:
    """The weights in use have a bias and many signs."""
    assert "bias" in FRAMES.weights
    assert "bias" in FRAMES.casting.places
    assert len(FRAMES.weights) > 500
    assert len(FRAMES.casting.places) > 500


def test_two_annotated_articles_make_all_weights(
    parser: Parser, annotated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command writes signs, roles and weights, sorted, under their headers; no article that is left out counts."""
    monkeypatch.setattr(weighing, "RANKS", tmp_path)
    weighing.main([annotated], frozenset())
    written = {name: (tmp_path / name).read_text("utf-8") for name in ("telling.tsv", "casting.tsv")}
    for text in written.values():
        head, source, *rows = text.splitlines()
        assert head.startswith("# Weights of the signs")
        assert "Licence" in source
        assert rows == sorted(rows)
        assert any(row.startswith(f"{BIAS}\t") for row in rows)
    roles = {row.split("\t")[1] for row in written["casting.tsv"].splitlines()[2:]}
    assert roles <= {role.value for role in Role}
    assert (tmp_path / "sense.npz").stat().st_size > 0
    left_out = frozenset({"w1-01-demission", "w1-02-rachat"})
    assert weighing.samples(parser, sensing.blank(parser), [annotated], left_out) == ([], [], [])
