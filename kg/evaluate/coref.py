"""The CoNLL measures of coreference: MUC (Vilain 1995), B³ (Bagga 1998) and entity CEAF (Luo 2005), as counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.model import Span

    Chains = Sequence[Iterable[Span]]


def counts(gold: Chains, found: Chains) -> dict[str, float]:
    """Numerators and denominators of the three measures for one document, to be added over documents."""
    key, response = [set(chain) for chain in gold], [set(chain) for chain in found]
    total: dict[str, float] = {}
    for name, (one, other) in {"recall": (key, response), "precision": (response, key)}.items():
        hits, size = _muc(one, other)
        total[f"muc_{name}"] = hits
        total[f"muc_{name}_of"] = size
        share, size = _b_cubed(one, other)
        total[f"b3_{name}"] = share
        total[f"b3_{name}_of"] = size
        total[f"ceaf_{name}_of"] = len(one)
    total["ceaf"] = _ceaf(key, response)
    return total


def score(total: Mapping[str, float]) -> float:
    """The mean of the three F1 over all documents counted in ``total``."""
    parts = []
    for name in ("muc", "b3", "ceaf"):
        hits = [total[f"{name}_{side}"] if name != "ceaf" else total["ceaf"] for side in ("precision", "recall")]
        sizes = [total[f"{name}_{side}_of"] for side in ("precision", "recall")]
        shares = [hit / size if size else 0.0 for hit, size in zip(hits, sizes, strict=True)]
        parts.append(2 * shares[0] * shares[1] / sum(shares) if sum(shares) else 0.0)
    return sum(parts) / len(parts)


def _muc(chains: list[set[Span]], others: list[set[Span]]) -> tuple[int, int]:
    home = {span: number for number, chain in enumerate(others) for span in chain}
    parts = sum(len({home.get(span, span) for span in chain}) for chain in chains)
    size = sum(map(len, chains))
    return size - parts, size - len(chains)


def _b_cubed(chains: list[set[Span]], others: list[set[Span]]) -> tuple[float, int]:
    home = {span: chain for chain in others for span in chain}
    share = sum(len(chain & home.get(span, set())) / len(chain) for chain in chains for span in chain)
    return share, sum(map(len, chains))


def _ceaf(chains: list[set[Span]], others: list[set[Span]]) -> float:
    """The similarity of the chains paired best first (greedily)."""
    likeness = sorted(
        (
            (2 * len(one & other) / (len(one) + len(other)), i, j)
            for i, one in enumerate(chains)
            for j, other in enumerate(others)
            if one or other
        ),
        reverse=True,
    )
    used: tuple[set[int], set[int]] = (set(), set())
    total = 0.0
    for value, i, j in likeness:
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            total += value
    return total
