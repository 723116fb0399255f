"""Profiles joined to clusters, the surest first."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from kg.resolve.clusters import Clusters, cluster
from kg.resolve.evidence import Evidence
from kg.resolve.spelling import spell
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.lang.base import Language
    from kg.resolve.profile import Archive, Profile


@pytest.fixture(scope="module")
def archive(french: Language) -> Archive:
    """An archive that knows names only."""
    return cast("Archive", SimpleNamespace(names=french.names, size=1.0, weight=lambda _: 0.5))


@pytest.fixture
def people(archive: Archive) -> Callable[..., list[Profile]]:
    """Profiles of people by their names."""

    def make(*names: str) -> list[Profile]:
        empty: dict[str, Any] = {
            part: set() for part in ("aliases", "links", "roles", "ties", "born", "years", "fields", "areas")
        }
        return [
            cast(
                "Profile",
                SimpleNamespace(
                    kind=Kind.PERSON,
                    name=n,
                    named=True,
                    near={},
                    spelling=spell(n, Kind.PERSON, archive.names),
                    **empty,
                ),
            )
            for n in names
        ]

    return make


def names(clusters: Clusters) -> list[list[str]]:
    """The names of each cluster."""
    return [[profile.name for profile in members] for members in clusters.all()]


def test_clusters_are_disjoint_and_keep_their_order(archive: Archive, people: Callable[..., list[Profile]]) -> None:
    """Whatever the order of joining, the first profile is the root; joining twice changes nothing."""
    clusters = Clusters(people("A", "B", "C", "D"), archive)
    clusters.join(3, 1)
    clusters.join(1, 0)
    clusters.join(0, 3)
    assert clusters.root(3) == clusters.root(1) == 0
    assert clusters.members(0) == [0, 1, 3]
    assert names(clusters) == [["A", "B", "D"], ["C"]]


def test_what_is_parted_clashes_with_the_whole_cluster(archive: Archive, people: Callable[..., list[Profile]]) -> None:
    """A reader's word holds for all that either was joined with."""
    clusters = Clusters(people("Roux", "Roux", "Roux"), archive)
    clusters.join(0, 1)
    assert not clusters.clash(1, 2)
    clusters.part(0, 2)
    assert clusters.parted(2, 0)
    assert not clusters.parted(1, 2)
    assert clusters.clash(1, 2)
    assert clusters.clash(2, 1)


def test_the_surest_pairs_are_joined_and_told(archive: Archive, people: Callable[..., list[Profile]]) -> None:
    """From two points on; below, they are proposed only, and the surest come first."""
    held = people("Claire Orvault", "C. Orvault", "Anne Zimbert", "A. Zimbert")
    clusters = Clusters(held, archive)
    rows = [(0, 1, Evidence(1.9, ("initial",))), (2, 3, Evidence(2.0, ("initial",)))]
    found = cluster(held, rows, archive, clusters)
    assert [(row.left, row.right, row.taken) for row in found] == [(2, 3, True), (0, 1, False)]
    assert names(clusters) == [["Claire Orvault"], ["C. Orvault"], ["Anne Zimbert", "A. Zimbert"]]


@pytest.mark.parametrize(("rival", "taken"), [(1.9, True), (2.1, False), (2.9, False)])
def test_a_short_form_that_fits_two_is_neithers(
    archive: Archive,
    people: Callable[..., list[Profile]],
    rival: float,
    taken: bool,  # noqa: FBT001 a table of cases
) -> None:
    """Unless one fits better by a point."""
    held = people("C. Orvault", "Claire Orvault", "Cécile Orvault")
    clusters = Clusters(held, archive)
    rows = [(0, 1, Evidence(3.0, ("bound",))), (0, 2, Evidence(rival, ("initial",)))]
    found = cluster(held, rows, archive, clusters)
    assert found[0].taken is taken
    assert (clusters.root(1) == 0) is taken
    assert clusters.root(2) == 2


def test_clusters_that_clash_stay_apart(archive: Archive, people: Callable[..., list[Profile]]) -> None:
    """A surname that is one with Claire is not one with Paul too."""
    held = people("Claire Orvault", "Orvault", "Paul Orvault")
    clusters = Clusters(held, archive)
    rows = [(0, 1, Evidence(4.0, ("bound",))), (1, 2, Evidence(2.5, ("bound",)))]
    assert [row.taken for row in cluster(held, rows, archive, clusters)] == [True, False]
    assert names(clusters) == [["Claire Orvault", "Orvault"], ["Paul Orvault"]]
