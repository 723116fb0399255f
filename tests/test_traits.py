"""Words noted without what nothing asks of them."""

from __future__ import annotations

import spacy

from kg.annotate.traits import spare


def test_what_a_model_looks_at_is_noted() -> None:
    """Form, shape and ends of a word are what they were, and what is blank is; whether it is a number is not told."""
    plain, spared = spacy.blank("fr"), spacy.blank("fr")
    spare(spared)
    for one, other in zip(plain("Le 12\n\nà Nice"), spared("Le 12\n\nà Nice"), strict=True):
        for asked in ("orth_", "norm_", "prefix_", "suffix_", "shape_", "is_space", "lang_"):
            assert getattr(one, asked) == getattr(other, asked)
    assert plain("123456")[0].like_num
    assert not spared("123456")[0].like_num
