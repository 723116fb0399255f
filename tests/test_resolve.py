"""Tests of :mod:`kg.resolve`: labelled pairs, namesakes, and what must not depend on order or number."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.identity import Verdict
from kg.resolve import resolve
from kg.resolve.signature import Row, Signature, load, prune, sign

sys.path.insert(0, str(Path(__file__).parent / "identity"))
import archive as made
import pairs as labelled

if TYPE_CHECKING:
    from kg.identity import Identities
    from kg.lang.base import Language
    from kg.model import Reading

# Reached: .990 on the pairs that the points were chosen on, .980 on the others (.984 before 50 harder ones were added).
FLOORS = {"tune.tsv": 0.989, "held.tsv": 0.979}
HOMONYMS = {
    *("namesakes", "kin", "common noun", "newspaper", "part of a body", "body of many"),
    "surname alone",
    *("place", "club", "law", "work", "body"),
}


def _together(pair: labelled.Pair, identities: Identities) -> bool:
    left, right = pair.left, pair.right
    return left.signature.rows[0].kind is right.signature.rows[0].kind and identities.key(
        left.signature.document, left.key
    ) == identities.key(right.signature.document, right.key)


@pytest.fixture(scope="module", params=sorted(FLOORS))
def judged(request: pytest.FixtureRequest, french: Language) -> tuple[str, list[labelled.Pair], list[bool]]:
    """Each file of labelled pairs, resolved as one archive of twice as many articles."""
    found = labelled.read(request.param)
    identities = resolve((side.signature for pair in found for side in (pair.left, pair.right)), french)
    return request.param, found, [_together(pair, identities) for pair in found]


def test_pairs_of_one_entity_are_found(judged: tuple[str, list[labelled.Pair], list[bool]]) -> None:
    """The pairwise F1 stays where it was when the thresholds were fixed."""
    name, pairs, found = judged
    assert labelled.judge(pairs, found).f1 >= FLOORS[name]


def test_namesakes_are_never_made_one(judged: tuple[str, list[labelled.Pair], list[bool]]) -> None:
    """No two people, places or bodies of one name become one."""
    _, pairs, found = judged
    wrong = {
        pair.left.signature.rows[0].name
        for pair, one in zip(pairs, found, strict=True)
        if one and not pair.same and pair.phenomenon in HOMONYMS
    }
    assert not wrong


def test_there_are_enough_pairs() -> None:
    """At least 300 pairs, of which as many are one as are not, more or less."""
    pairs = [pair for name in FLOORS for pair in labelled.read(name)]
    assert len(pairs) >= 300
    assert 0.4 < sum(pair.same for pair in pairs) / len(pairs) < 0.6


def test_the_order_of_documents_does_not_count(french: Language) -> None:
    """The same documents in another order give the same identities."""
    signatures = [side.signature for pair in labelled.read("tune.tsv") for side in (pair.left, pair.right)]
    first = resolve(signatures, french)
    random.Random(7).shuffle(signatures)  # noqa: S311
    assert resolve(signatures, french) == first


def _article(document: str, *rows: Row, published: str = "") -> Signature:
    return Signature(document * 16, published, rows)


def test_a_description_is_nobody_in_another_article(french: Language) -> None:
    """« propriétaire » of one article is not that of the next, and the first keeps the plain key."""
    identities = resolve([_article(c, Row("person/proprietaire", "propriétaire")) for c in "ab"], french)
    assert identities.key("a" * 16, "person/proprietaire") == "person/proprietaire"
    assert identities.key("b" * 16, "person/proprietaire") == "person/proprietaire~bbbbbbbb"


def test_a_surname_leads_to_its_bearer_and_says_why(french: Language) -> None:
    """The surname alone takes the key of the full name; the decision names what they share."""
    tie = Row("organization/port-de-kerlann", "Port de Kerlann")
    full = Row("person/ines-kerdoncuff", "Inès Kerdoncuff", roles=("directrice",), ties=(tie.key,))
    brief = Row("person/kerdoncuff", "Kerdoncuff", ties=(tie.key,))
    identities = resolve([_article("a", brief, tie), _article("b", full, tie)], french)
    assert identities.key("a" * 16, brief.key) == full.key
    assert identities.same == {brief.key: full.key}
    [decision] = identities.decisions
    assert decision.verdict is Verdict.CONFIRMED
    assert any(tie.key in reason for reason in decision.reasons)


def test_a_surname_of_two_bearers_is_neither_s(french: Language) -> None:
    """Where two people fit as well, the surname stays alone and both are proposed to a reader."""
    tie = Row("organization/port-de-kerlann", "Port de Kerlann")
    rows = [
        Row("person/kerdoncuff", "Kerdoncuff", roles=("docker",), ties=(tie.key,)),
        Row("person/ines-kerdoncuff", "Inès Kerdoncuff", roles=("docker",), ties=(tie.key,)),
        Row("person/malo-kerdoncuff", "Malo Kerdoncuff", roles=("docker",), ties=(tie.key,)),
    ]
    identities = resolve([_article(c, row, tie) for c, row in zip("abc", rows, strict=True)], french)
    assert len({identities.key(c * 16, row.key) for c, row in zip("abc", rows, strict=True)}) == 3
    assert {decision.verdict for decision in identities.decisions} == {Verdict.DRAFT}
    assert len(identities.decisions) == 2


def test_namesakes_carry_what_tells_them_apart(french: Language) -> None:
    """Two people of one name get keys of their own and a note."""
    lens, creuse = Row("organization/rc-lens", "RC Lens"), Row("place/aubusson", "Aubusson")
    rows = [
        Row("person/jean-martin", "Jean Martin", roles=("footballeur",), ties=(lens.key,)),
        Row("person/jean-martin", "Jean Martin", roles=("maire",), ties=(creuse.key,)),
    ]
    identities = resolve([_article("a", rows[0], lens), _article("b", rows[1], creuse)], french)
    names = [identities.name(c * 16, "person/jean-martin") for c in "ab"]
    assert [name.note for name in names if name] == ["footballeur, RC Lens", "maire, Aubusson"]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("organization/senat", "Sénat"),
        ("organization/interieur", "Intérieur"),
        ("organization/parti-radical", "Parti radical"),
        ("organization/ministere-de-la-peche", "ministère de la Pêche"),
        ("organization/cour-des-comptes", "Cour des comptes"),
        ("law/code-civil", "Code civil"),
    ],
)
def test_what_each_country_has_is_one_in_each(french: Language, key: str, name: str) -> None:
    """Articles about two countries mean two bodies of one name; one about both is neither's."""
    lands = [Row("place/france", "France"), Row("place/espagne", "Espagne")]
    articles = [_article(c, Row(key, name), lands[c in "cd"]) for c in "abcd"]
    both = _article("e", Row(key, name), *lands)
    identities = resolve([*articles, both], french)
    found = [identities.key(c * 16, key) for c in "abcd"]
    assert found[0] == found[1] != found[2] == found[3]
    assert identities.key("e" * 16, key) not in found
    notes = [own.note for c in "ac" if (own := identities.name(c * 16, key))]
    assert notes == ["France", "Espagne"]


@pytest.mark.parametrize(
    ("key", "name", "count"),
    [
        ("organization/conseil-municipal", "Conseil municipal", 2),
        ("organization/prefecture", "Préfecture", 2),
        ("organization/prefecture-de-police-de-paris", "Préfecture de police de Paris", 1),
        ("place/eglise-saint-jean", "église Saint-Jean", 2),
        ("organization/croix-rouge", "Croix-Rouge", 1),
        ("organization/front-de-gauche", "Front de gauche", 1),
    ],
)
def test_what_each_town_has_is_one_in_each(french: Language, key: str, name: str, count: int) -> None:
    """« Conseil municipal » beside two towns of two départements is two bodies; a name of its own is one."""
    towns = Row("place/gap", "Gap"), Row("place/quimper", "Quimper")
    articles = [_article(c, Row(key, name), town) for c, town in zip("ab", towns, strict=True)]
    identities = resolve(articles, french)
    assert len({identities.key(c * 16, key) for c in "ab"}) == count


def test_a_short_name_does_not_lead_to_a_body_of_elsewhere(french: Language) -> None:
    """One article calls the council of a league « Conseil »: that of a town beside other places is not it."""
    league = Row("organization/conseil-de-la-ligue-arabe", "Conseil de la Ligue arabe", aliases=("Conseil",))
    town = Row("organization/conseil", "Conseil")
    articles = [
        _article("a", league, Row("organization/conseil", "Conseil"), Row("place/le-caire", "Le Caire")),
        _article("b", town, Row("place/quimper", "Quimper")),
    ]
    identities = resolve(articles, french)
    assert identities.key("b" * 16, town.key) != identities.key("a" * 16, league.key)


def test_an_event_of_each_year_is_one_a_year_and_a_war_is_one(french: Language) -> None:
    """« Festival de Trézec » of two years is two events, « guerre de Trézec » one."""
    for name, count in (("Festival de Trézec", 2), ("guerre de Trézec", 1)):
        row = Row("event/x", name)
        articles = [_article(c, row, published=f"201{year}-07-01") for year, c in enumerate("ab")]
        identities = resolve(articles, french)
        assert len({identities.key(c * 16, row.key) for c in "ab"}) == count, name


def test_a_signature_comes_back_from_its_line(reading: Reading) -> None:
    """What is written beside a document's graph is read again whole."""
    signature = sign(reading)
    assert load(signature.document, signature.dump()) == signature
    vasseur = next(row for row in signature.rows if row.key == "person/claire-vasseur")
    assert vasseur.roles == ("directrice",)
    assert "organization/institut-des-capteurs" in vasseur.ties
    institute = next(row for row in signature.rows if row.key == "organization/institut-des-capteurs")
    assert institute.aliases == ("IDC",)


def test_a_pruned_signature_tells_nothing_of_the_forgotten(reading: Reading) -> None:
    """Neither a row nor a tie nor an alias is left of somebody who was erased."""
    signature = sign(reading)
    alive = {row.key for row in signature.rows} - {"person/claire-vasseur"}
    left = prune(signature, alive, lambda text: text.replace("Vasseur", "███████"))
    assert "vasseur" not in left.dump().casefold()
    assert len(left.rows) == len(signature.rows) - 1


def test_time_grows_with_the_archive(french: Language) -> None:
    """Four times the mentions take less than six times the CPU; ten times took 11 to 13 times on a busy machine."""
    made.seconds(made.archive(500, french, seed=3), french)
    least = [
        min(made.seconds(signatures, french) for _ in range(2))
        for signatures in (made.archive(size, french, seed=3) for size in (10_000, 40_000))
    ]
    assert least[1] < 6 * least[0]
