"""Tests of :mod:`kg.resolve.duplicates`: articles that are nearly the same text."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

import pytest
from datasketch import MinHashLSH
from pyoxigraph import NamedNode

from kg.lang import LANGUAGES
from kg.pipeline import add
from kg.rdf import store
from kg.rdf.query import named, query
from kg.rdf.vocabulary import kg
from kg.resolve import resolve
from kg.resolve.duplicates import ALIKE, bands, sketch
from kg.resolve.signature import Signature
from kg.settings import Settings
from kg.statistics import measure

if TYPE_CHECKING:
    from pathlib import Path

    from pyoxigraph import Store

DISPATCH = (
    "Le port de Kerlann rouvrira lundi matin après trois semaines de travaux, a annoncé vendredi la préfecture. "
    "« Les quais sont sûrs et les grues ont été contrôlées », a déclaré la préfète, Maryvonne Tallec, devant les "
    "dockers réunis sur le môle. Une voie d'eau avait endommagé la digue pendant la tempête de la fin janvier. "
    "Le chantier a coûté quatre millions d'euros, dont la moitié à la charge de la région. Les pêcheurs, qui avaient "
    "dû débarquer leur poisson à Trézec, réclament encore une aide pour le carburant brûlé en route."
)
OTHER = (
    "À Kerlann, la réouverture du port est prévue lundi. La préfète Maryvonne Tallec l'a promis : « Les quais sont "
    "sûrs et les grues ont été contrôlées ». Sur le môle, on y croit sans trop y croire. Le patron du Petit Mousse, "
    "Yann Guével, a perdu vingt mille euros. Sa fille tient le café d'en face, vide depuis janvier, et compte les "
    "jours avant le retour des équipages. Beaucoup attendent aussi que la criée embauche de nouveau."
)


def _near(*texts: str) -> list[int]:
    """The places of the texts that are near duplicates, of others before them."""
    signatures = [Signature(f"{n:016x}", f"2024-01-{n + 1:02}", (), sketch(text)) for n, text in enumerate(texts)]
    return [int(key, 16) for key in resolve(signatures, LANGUAGES["fr"]).originals]


@pytest.mark.parametrize(
    "copy",
    [
        "KERLANN (AFP) - " + DISPATCH + " (avec AFP)",
        DISPATCH.replace("quatre millions", "cinq millions").replace("lundi matin", "mardi matin"),
        DISPATCH.rpartition(" Les pêcheurs")[0],
        DISPATCH.replace("'", "’").upper(),
    ],
    ids=["dateline", "corrected", "cut", "typography"],
)
def test_copies_are_found(copy: str) -> None:
    """A dateline, a corrected figure, a last sentence cut or another typography hide no copy."""
    assert _near(DISPATCH, copy) == [1]


def test_another_report_of_the_same_event_is_no_copy() -> None:
    """Two articles that quote the same sentence are two sources."""
    assert _near(DISPATCH, OTHER) == []


def test_briefs_are_never_copies() -> None:
    """A text of a few words is too short to tell."""
    assert sketch("Le port de Kerlann rouvrira lundi.") == ""


def test_the_first_published_is_the_original_whatever_the_order() -> None:
    """Three copies lead to the one of the earliest date; an undated one is never it."""
    sketched = sketch(DISPATCH)
    signatures = [
        Signature("a" * 16, "", (), sketched),
        Signature("b" * 16, "2024-02-02", (), sketched),
        Signature("c" * 16, "2024-02-01", (), sketch(DISPATCH + " Suite demain.")),
    ]
    for order in (signatures, signatures[::-1]):
        assert resolve(order, LANGUAGES["fr"]).originals == {"a" * 16: "c" * 16, "b" * 16: "c" * 16}


def test_copies_count_as_one_source(tmp_path: Path) -> None:
    """A dispatch in two papers is linked, and who is quoted in it is quoted once, in questions and statistics."""
    rows = [
        {"id": name, "publisher": paper, "date": f"2024-02-0{day}", "text": text}
        for name, paper, day, text in (
            ("un", "Le Courrier", 1, DISPATCH),
            ("deux", "La Gazette", 2, "KERLANN (AFP) - " + DISPATCH),
        )
    ]
    source = tmp_path / "depeches.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    fields = tuple((name, (name,)) for name in ("id", "date", "publisher", "text"))
    target = tmp_path / "graphe"
    add(target, [str(source)], Settings(jobs=1, fields=fields))
    kept = store.read(target)
    [pair] = query(
        kept, "SELECT ?a ?b WHERE { ?x kg:nearDuplicateOf ?y . ?x schema:publisher ?a . ?y schema:publisher ?b }"
    ).rows
    assert [str(term) for term in pair] == ['"La Gazette"', '"Le Courrier"']
    quoted = {row[0].value: row[2].value for row in query(kept, named("most-quoted", {})).rows}  # type: ignore[union-attr]
    assert quoted["Maryvonne Tallec"] == "1"
    assert dict(measure(kept).speakers)["Maryvonne Tallec"] == 1


def test_a_corrected_figure_is_no_second_quotation(tmp_path: Path) -> None:
    """Of two versions each source is quoted once, also one without a name, and beside itself never."""
    quoted = DISPATCH.replace("a déclaré", "a déclaré vendredi") + " Selon la préfecture, {} bateaux attendent."
    for number in (12, 13):
        (tmp_path / f"{number}.txt").write_text(quoted.format(number), "utf-8")
    add(tmp_path / "graphe", [str(tmp_path / "12.txt"), str(tmp_path / "13.txt")], Settings(jobs=1))
    kept = store.read(tmp_path / "graphe")
    assert query(kept, "ASK { ?x kg:nearDuplicateOf ?y }").truth
    found = measure(kept)
    alone = measure(kept.quads_for_pattern(None, None, None, _first(kept)))
    assert found.speakers == alone.speakers
    assert found.pairs == alone.pairs
    rows = query(kept, named("most-quoted", {})).rows
    assert {row[0].value: int(row[2].value) for row in rows} == dict(alone.speakers)  # type: ignore[union-attr]
    assert {row[2].value for row in query(kept, named("co-speakers", {})).rows} == {"1"}  # type: ignore[union-attr]


def _first(kept: Store) -> NamedNode:
    """The graph of the article that the other is a copy of."""
    quad = next(kept.quads_for_pattern(None, kg("nearDuplicateOf"), None, None))
    assert isinstance(quad.object, NamedNode)
    return quad.object


def test_bands_are_as_datasketch_would_have_them() -> None:
    """For as many numbers as a sketch has and the share that is taken for a copy."""
    numbers = base64.b64decode(sketch(DISPATCH))
    plan = MinHashLSH(threshold=ALIKE, num_perm=len(numbers) // 4)
    parts = list(bands(numbers))
    assert (len(parts), {len(part) // 4 for part in parts}) == (plan.b, {plan.r})
    assert b"".join(parts) == numbers[: plan.b * plan.r * 4]
