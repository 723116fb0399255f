"""Measures Splink on the labelled pairs, for comparison: ``python tests/identity/rival.py``, with splink and pandas.

Splink (Fellegi and Sunter 1969) sees the features that the rules see, as columns; it learns from the pairs of
``tune.tsv`` or from none, its threshold is the best on those, and the figures are of both files. It is no part of kg.
"""

from __future__ import annotations

import sys

import pandas as pd
import splink.comparison_library as cl
from pairs import Figures, Pair, judge, read
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from kg.lang import LANGUAGES
from kg.resolve import update
from kg.resolve.profile import Archive, Profile, told
from kg.resolve.register import Register
from kg.resolve.spelling import skeleton

FILES = ("tune.tsv", "held.tsv")
COMPARED = (
    cl.JaroWinklerAtThresholds("name", [0.95, 0.88, 0.75]),
    cl.ExactMatch("sound"),
    cl.ExactMatch("skeleton"),
    cl.ExactMatch("given"),
    cl.JaroWinklerAtThresholds("family", [0.92]),
    cl.ArrayIntersectAtSizes("acronyms", [1]),
    cl.ArrayIntersectAtSizes("roles", [1]),
    cl.ArrayIntersectAtSizes("fields", [1]),
    cl.ArrayIntersectAtSizes("near", [2, 1]),
    cl.ArrayIntersectAtSizes("names", [1]),
    cl.ExactMatch("born"),
)


def rows(name: str, found: list[Pair]) -> list[dict[str, object]]:
    """The two sides of each pair as columns."""
    register = Register()
    signatures = [side.signature for pair in found for side in (pair.left, pair.right)]
    update(register, [(signature.document, "", signature) for signature in signatures], LANGUAGES["fr"])
    archive = Archive(register, LANGUAGES["fr"].names)
    made: list[dict[str, object]] = []
    for pair in found:
        for letter, side in (("l", pair.left), ("r", pair.right)):
            query = "SELECT document, name, told, ties, year FROM rows WHERE key = ? AND document = ?"
            one = Profile(
                archive, side.key, [told(*row) for row in register.rows(query, side.key, side.signature.document)]
            )
            spelling, person = one.spelling, one.spelling.person
            made.append(
                {
                    "unique_id": f"{name}{pair.line}{letter}",
                    "pair": f"{name}{pair.line}",
                    "name": spelling.core,
                    "sound": spelling.sound,
                    "skeleton": skeleton(spelling.sound),
                    "given": "-".join(person.given) or None if person else None,
                    "family": "-".join(person.family) if person else None,
                    "acronyms": sorted({spelling.letters, *spelling.initials} - {""}) or None,
                    "roles": sorted(one.roles) or None,
                    "fields": sorted(one.fields) or None,
                    "near": sorted(one.near) or None,
                    "names": sorted({one.name, *one.aliases}),
                    "born": min(one.born) if one.born else None,
                }
            )
    return made


def weights(table: pd.DataFrame, tuned: list[Pair], *, labelled: bool) -> dict[str, float]:
    """The match weight of each pair, by a model that learned from the labels of ``tuned`` or without labels."""
    base = DuckDBAPI()
    settings = SettingsCreator(
        link_type="dedupe_only", blocking_rules_to_generate_predictions=[block_on("pair")], comparisons=list(COMPARED)
    )
    linker = Linker(base.register(table), settings)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    if labelled:
        told = pd.DataFrame(
            {
                "unique_id_l": f"{FILES[0]}{pair.line}l",
                "unique_id_r": f"{FILES[0]}{pair.line}r",
                "clerical_match_score": float(pair.same),
            }
            for pair in tuned
        )
        linker.training.estimate_m_from_pairwise_labels(base.register(told))
    else:
        for name in ("name", "sound", "family"):
            linker.training.estimate_parameters_using_expectation_maximisation(block_on(name))
    found = linker.inference.predict().as_pandas_dataframe()
    return {row.unique_id_l[:-1]: float(row.match_weight) for row in found.itertuples()}


def figures(name: str, found: list[Pair], known: dict[str, float], threshold: float) -> Figures:
    """The figures of one file; pairs of two kinds are never one, as in kg."""
    taken = [
        pair.left.signature.rows[0].kind is pair.right.signature.rows[0].kind
        and known.get(f"{name}{pair.line}", -99.0) >= threshold
        for pair in found
    ]
    return judge(found, taken)


def main() -> None:
    """Print the F1 on both files, learning with labels and without."""
    every = {name: read(name) for name in FILES}
    table = pd.DataFrame([row for name, found in every.items() for row in rows(name, found)])
    tuned = every[FILES[0]]
    for labelled in (True, False):
        known = weights(table, tuned, labelled=labelled)
        best = max(sorted(set(known.values())), key=lambda level: figures(FILES[0], tuned, known, level).f1)
        for name, found in every.items():
            told = figures(name, found, known, best)
            line = f"labels={labelled} {name}: P {told.precision:.3f} R {told.recall:.3f} F1 {told.f1:.3f}\n"
            sys.stdout.write(line)


if __name__ == "__main__":
    main()
