"""Quotation marks, matched."""

from __future__ import annotations

import pytest

from kg.extract.quotations.marks import Quote, scan


def told(text: str) -> list[tuple[str, str, int, bool]]:
    """What each quote holds, its opening mark, its depth and whether it is closed."""
    return [(text[q.inner.start : q.inner.end], q.mark, q.depth, q.closed) for q in scan(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit : « Je pars. »", [("Je pars.", "«", 0, True)]),
        ("Il dit « je\u00a0pars\u202f» et “ rien ”.", [("je\u00a0pars", "«", 0, True), ("rien", "“", 0, True)]),
        ("„Schluss”, dit-il.", [("Schluss", "„", 0, True)]),
        ('Il dit "je pars" et "je reste".', [("je pars", '"', 0, True), ("je reste", '"', 0, True)]),
        ("« Il a dit “non” hier »", [("Il a dit “non” hier", "«", 0, True), ("non", "“", 1, True)]),
        ("« Il a dit « non » hier »", [("Il a dit « non » hier", "«", 0, True), ("non", "«", 1, True)]),
        ("« Il a dit ‘non’ hier »", [("Il a dit ‘non’ hier", "«", 0, True), ("non", "‘", 1, True)]),
        ("Il dit 'non' hier.", [("non", "'", 0, True)]),
        ("L'ami d'Anne n'a rien dit.", []),
        ("Elle a couru en 48''37, loin du record (47''60).", []),
        ("L’ami d’Anne n’a rien dit.", []),
        ("— Je pars.\n— Reste !", [("Je pars.", "—", 0, True), ("Reste !", "—", 0, True)]),
        ("Il part — dit-on — demain.", []),
        ("Il dit : « Je pars.\nElle reste.", [("Je pars.", "«", 0, False)]),
        ("« Un.\n« Deux. »", [("Un.", "«", 0, False), ("Deux.", "«", 0, True)]),
        ("« Un.\n\nDeux. »", [("Un.\n\nDeux.", "«", 0, True)]),
        ('"Un.\n"Deux."', [("Un.", '"', 0, False), ("Deux.", '"', 0, True)]),
        ('"Le mot "juste" est dur", dit-il.', [('Le mot "juste" est dur', '"', 0, True), ("juste", '"', 1, True)]),
        (
            '"Il part, dit-on. "Il reste", dit-elle.',
            [("Il part, dit-on.", '"', 0, True), (", dit-elle.", '"', 0, False)],
        ),
        ("Rien n'est ouvert » ici.", []),
        ("« Il a dit “ non »", [("Il a dit “ non", "«", 0, True), ("non", "“", 1, False)]),
        ("à “ 200 euros “. Le maire, “ lui “, part.", [("200 euros", "“", 0, True), ("lui", "“", 0, True)]),
        ("« Il part «, dit-on. Il « reste ».", [("Il part", "«", 0, True), ("reste", "«", 0, True)]),
        ("« Il part« , dit-on. L'« Elara » reste.", [("Il part", "«", 0, True), ("Elara", "«", 0, True)]),
        ("«»", [("", "«", 0, True)]),
        ("", []),
    ],
)
def test_quotes_are_matched(text: str, expected: list[tuple[str, str, int, bool]]) -> None:
    """Each mark with its own, nested ones at their depth, apostrophes and dashes of the prose left alone."""
    assert told(text) == expected


def test_the_outer_stretch_holds_the_marks() -> None:
    """And the inner one no white space around the words."""
    text = "Elle : «  Je viens  » !"
    [quote] = scan(text)
    assert text[quote.outer.start : quote.outer.end] == "«  Je viens  »"
    assert text[quote.inner.start : quote.inner.end] == "Je viens"


def test_single_marks_far_apart_are_apostrophes() -> None:
    """Up to 400 characters with their marks they may be a quotation."""
    assert [quote.mark for quote in scan("‘" + "a" * 398 + "’")] == ["‘"]
    assert scan("‘" + "a" * 399 + "’") == ()


def test_quotes_come_in_the_order_of_their_marks() -> None:
    """What holds another stands before it, and quotes are values."""
    found = scan("“a « b » c” « d »")
    assert [quote.outer.start for quote in found] == sorted(quote.outer.start for quote in found)
    assert found[0] == Quote(found[0].outer, found[0].inner, "“", 0, closed=True)
