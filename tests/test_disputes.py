"""Tests of :mod:`kg.resolve.disputes`: sayings built by hand, then whole articles read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.model import Claim, Document, Entity, Event, Quantity, Reading, Span, Statement, Text, Time
from kg.pipeline import add
from kg.rdf import store
from kg.rdf.query import named, query
from kg.resolve.disputes import Bearing, Saying, Told, across, links
from kg.settings import Settings
from kg.terms import Kind, Manner, Role, Stance, Status

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Read

ORIAL = Entity(Kind.ORGANIZATION, "Orial")
NOVATEL = Entity(Kind.ORGANIZATION, "Novatel")
UNION = Entity(Kind.ORGANIZATION, "Union des salariés")
MAYOR = Entity(Kind.PERSON, "Lucie Armand")


def _reading(text: str, *items: Statement | Event) -> Reading:
    """A reading of ``text`` that holds the items and their claims."""
    claims = tuple({item.claim.number: item.claim for item in items if item.claim is not None}.values())
    return Reading(
        Text(Document(text), text, (), (), ()),
        claims=claims,
        statements=tuple(item for item in items if isinstance(item, Statement)),
        events=tuple(item for item in items if isinstance(item, Event)),
    )


def _claim(number: int, speaker: Entity, stance: Stance = Stance.NEUTRAL) -> Claim:
    return Claim(number, speaker, Span(number, number + 1), Manner.INDIRECT, stance)


def _purchase(claim: Claim | None, status: Status = Status.ASSERTED, amount: str | None = None) -> Event:
    roles = ((Role.AGENT, ORIAL), (Role.PATIENT, NOVATEL))
    paid = (
        Quantity(amount, None, None, "EUR", money=True, per=None, approximate=False, span=Span(0, 1))
        if amount
        else None
    )
    return Event("Acquisition", (*roles, *(((Role.AMOUNT, paid),) if paid else ())), "rachat", status, claim=claim)


def test_a_denial_disputes_a_claim() -> None:
    """What one says and another denies is in dispute."""
    reading = _reading("a", _purchase(_claim(1, UNION)), _purchase(_claim(2, ORIAL), Status.DENIED))
    key = reading.document.key
    assert [(link.source, link.bearing, link.target) for link in links([reading])] == [
        (f"claim/{key}-2", Bearing.DISPUTES, f"claim/{key}-1")
    ]


def test_a_denying_cue_denies() -> None:
    """« dément avoir racheté » denies an event that its words assert."""
    reading = _reading("a", _purchase(_claim(1, UNION)), _purchase(_claim(2, ORIAL, Stance.DENYING)))
    assert [link.bearing for link in links([reading])] == [Bearing.DISPUTES]


def test_two_documents_confirm_each_other() -> None:
    """The same told by two speakers in two documents is confirmed, by the same speaker twice it is not."""
    first, second = _reading("a", _purchase(_claim(1, UNION))), _reading("b", _purchase(_claim(1, MAYOR)))
    again = _reading("c", _purchase(_claim(1, UNION)))
    assert [link.bearing for link in links([first, second])] == [Bearing.CONFIRMS]
    assert links([first, again]) == ()


def test_other_figures_are_in_dispute() -> None:
    """Two amounts for one purchase by two speakers are at odds."""
    reading = _reading("a", _purchase(_claim(1, UNION), amount="3"), _purchase(_claim(2, MAYOR), amount="7"))
    assert {(link.bearing, link.rule) for link in links([reading])} >= {(Bearing.DISPUTES, "other figure")}


def test_a_property_has_one_value() -> None:
    """Two dates of birth are in dispute, two memberships are not."""
    days = [Time(day, Span(0, 1)) for day in ("1950", "1951")]
    born = [
        Statement(MAYOR, "birthDate", day, claim=_claim(n, who))
        for n, (day, who) in enumerate(zip(days, (UNION, ORIAL), strict=True), 1)
    ]
    member = [Statement(MAYOR, "memberOf", body, claim=_claim(n, body)) for n, body in enumerate((UNION, ORIAL), 1)]
    assert [link.bearing for link in links([_reading("a", *born)])] == [Bearing.DISPUTES]
    assert links([_reading("b", *member)]) == ()


def test_the_article_itself_makes_no_link() -> None:
    """Two plain events of nobody's words bear on nothing."""
    assert links([_reading("a", _purchase(None)), _reading("b", _purchase(None))]) == ()


def test_a_theme_of_the_day_is_left_alone() -> None:
    """What very many documents tell is not paired off, so that time stays linear."""
    crowd = [_reading(str(n), _purchase(_claim(1, replace(UNION, name=f"Union {n}")))) for n in range(60)]
    assert links(crowd) == ()


def test_denied_words(read: Read) -> None:
    """A denial meets the claim whose words it takes up."""
    reading = read(
        "Le syndicat affirme que la direction a fermé l'atelier de peinture.\n"
        "La direction nie avoir fermé l'atelier de peinture."
    )
    assert Bearing.DISPUTES in {link.bearing for link in links([reading])}


def test_denials_and_words_of_one_mouth_are_in_no_dispute(read: Read) -> None:
    """Two who deny the same agree, and who says what was denied before has changed his mind at most."""
    agreed = read(
        "Le syndicat nie avoir fermé l'atelier de peinture.\nLa direction nie avoir fermé l'atelier de peinture."
    )
    assert not [link for link in links([agreed]) if link.bearing is Bearing.DISPUTES]
    changed = read(
        "La direction affirme avoir fermé l'atelier de peinture.\nLa direction nie avoir fermé l'atelier de peinture."
    )
    assert not [link for link in links([changed]) if link.bearing is Bearing.DISPUTES]


def test_sayings_of_two_documents_meet_under_shared_names() -> None:
    """« Saucet » of one article and « Marcel Saucet » of another say opposite things of one statement."""
    told = [
        Told(
            "a" * 16,
            "a" * 16,
            "2024-03-01",
            [Saying(("statement", "person/saucet", "headOf", "o/x"), "claim/a-1", "p", denied=False, said=True)],
        ),
        Told(
            "b" * 16,
            "b" * 16,
            "2024-03-09",
            [Saying(("statement", "person/m-saucet", "headOf", "o/x"), "claim/b-1", "q", denied=True, said=True)],
        ),
    ]
    shared = {"person/saucet": "person/m-saucet"}
    [link] = across(told, lambda _document, key: shared.get(key, key))
    assert (link.source, link.bearing, link.target) == ("claim/b-1", Bearing.DISPUTES, "claim/a-1")
    assert across(told, lambda _document, key: key) == ()


def test_copies_and_other_months_do_not_meet() -> None:
    """A copy confirms nothing, and the same event a season later is another one."""
    key = ("event", "Meeting", "person/a", "person/b")
    first = Told("a" * 16, "a" * 16, "2024-03-01", [Saying(key, "claim/a-1", "p", denied=False, said=True)])
    for original, day, count in (("b", "2024-03-09", 1), ("a", "2024-03-09", 0), ("b", "2024-07-09", 0)):
        second = Told("b" * 16, original * 16, day, [Saying(key, "claim/b-1", "q", denied=False, said=True)])
        assert len(across([second, first], lambda _document, entity: entity)) == count


def test_relations_meet_whatever_the_day_and_events_on_a_day_only() -> None:
    """Who heads a body is told years apart; a meeting of which no day is known may be any."""
    for sort, day, other, count in (
        ("statement", "2024-03-01", "2014-03-01", 1),
        ("statement", "", "", 1),
        ("event", "2024-03-01", "2024-04-01", 1),
        ("event", "2024-03-01", "2024-04-02", 0),
        ("event", "", "2024-03-01", 0),
        ("event", "2024-03-01", "", 0),
    ):
        told = [
            Told(name * 16, name * 16, when, [Saying((sort, "x"), f"claim/{name}-1", name, denied=False, said=True)])
            for name, when in (("a", day), ("b", other))
        ]
        assert len(across(told, lambda _document, entity: entity)) == count, (sort, day, other)


def test_two_documents_give_one_property_two_values() -> None:
    """Another value by somebody else is in dispute, unless one of the two denies it or nobody says it."""

    def told(name: str, speaker: str, value: str, *, denied: bool = False, said: bool = True) -> Told:
        saying = Saying(("single", "person/a", "birthDate"), f"claim/{name}-1", speaker, denied, said, value)
        return Told(name * 16, name * 16, f"2024-03-0{1 + (name == 'b')}", [saying])

    first = told("a", "p", "1950")
    [link] = across([first, told("b", "q", "1951")], lambda _document, entity: entity)
    assert (link.source, link.bearing, link.target, link.rule) == (
        "claim/b-1",
        Bearing.DISPUTES,
        "claim/a-1",
        "other single",
    )
    for other in (
        told("b", "q", "1950"),
        told("b", "p", "1951"),
        told("b", "q", "1951", denied=True),
        told("b", "q", "1951", said=False),
    ):
        assert across([first, other], lambda _document, entity: entity) == ()


def test_a_claim_bears_on_what_an_article_tells() -> None:
    """Whichever comes first, it is the claim that disputes or confirms the plain fact."""
    plain, denial = _reading("a", _purchase(None)), _reading("b", _purchase(_claim(1, ORIAL), Status.DENIED))
    told = _reading("c", _purchase(_claim(1, ORIAL)))
    event, claim = f"event/{plain.document.key}-1", f"claim/{denial.document.key}-1"
    for readings in ([plain, denial], [denial, plain]):
        [link] = links(readings)
        assert (link.source, link.bearing, link.target) == (claim, Bearing.DISPUTES, event)
    [link] = links([told, plain])
    assert (link.source, link.bearing, link.target) == (f"claim/{told.document.key}-1", Bearing.CONFIRMS, event)


def test_one_claim_is_in_no_dispute_with_itself() -> None:
    """Two years of birth in one sentence of one speaker are for a reader to see."""
    days = [Time(day, Span(0, 1)) for day in ("1950", "1951")]
    born = [Statement(MAYOR, "birthDate", day, claim=_claim(1, UNION)) for day in days]
    assert links([_reading("a", *born)]) == ()


def test_a_denial_in_another_article_is_linked_and_listed(tmp_path: Path) -> None:
    """What a spokesman says and another denies later is in the links of the folder, and the named question lists it."""
    texts = (
        "4 mars 2024. – « Le groupe Orial a racheté Novatel », a déclaré Paul Ternoise, délégué du personnel.",
        "9 mars 2024. – « Le groupe Orial n'a pas racheté Novatel », a répondu Lucie Armand, porte-parole d'Orial.",
    )
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    add(tmp_path / "graphe", [str(tmp_path / f"{number}.txt") for number in range(2)], Settings(jobs=1))
    kept = store.read(tmp_path / "graphe")
    [row] = query(kept, "SELECT ?a ?b WHERE { ?x kg:disputes ?y . ?x schema:text ?a . ?y schema:text ?b }").rows
    assert [str(term) for term in row] == [
        '"Le groupe Orial n\'a pas racheté Novatel"@fr',
        '"Le groupe Orial a racheté Novatel"@fr',
    ]
    listed = query(kept, named("contradictions", {})).render("csv")
    assert "Lucie Armand" in listed
    assert "Paul Ternoise" in listed
