"""Tests of :mod:`kg.annotate.passives`: participles between commas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "kind", "patient", "agent"),
    [
        ("Ana Verdier, auditionnée mardi par Luc Morin, s'est tue.", "Meeting", "Ana Verdier", "Luc Morin"),
        ("Luc Morin, escroqué lundi par Ana Verdier, s'est tu.", "Attack", "Luc Morin", "Ana Verdier"),
    ],
)
def test_whoever_undergoes_it_does_not_do_it(read: Read, text: str, kind: str, patient: str, agent: str) -> None:
    """The noun before the comma undergoes what the participle tells."""
    [event] = [event for event in read(text).events if event.kind == kind]
    parts = {role: filler.name for role, filler in event.roles if isinstance(filler, Entity)}
    assert (parts[Role.PATIENT], parts[Role.AGENT]) == (patient, agent)


@pytest.mark.parametrize("text", ["Le maire, employé par la ville", "Luc Bas, marié", "Un port, une employée, passée"])
def test_what_breaks_off_does_no_harm(parse: Parse, text: str) -> None:
    """Each word stays where it was in the text."""
    assert [token.text for token in parse(text).tokens if token.text.isalpha()] == text.replace(",", "").split()


def test_what_is_done_is_no_quality(parse: Parse) -> None:
    """« A été » before a participle helps it, whatever the model takes it for."""
    tokens = parse("Ana Verdier a été embauchée en 2019 par Orial.").tokens
    [been] = [token for token in tokens if token.text == "été"]
    assert (been.dep, tokens[been.head].pos) == ("aux:pass", "VERB")
    assert any(token.dep == "nsubj:pass" for token in tokens)


def test_who_is_hired_hires_nobody(read: Read) -> None:
    """Nor is she a number of people."""
    [event] = [event for event in read("Ana Verdier a été embauchée en 2019.").events if event.kind == "Hiring"]
    assert [role for role, filler in event.roles if isinstance(filler, Entity)] == [Role.PATIENT]


@pytest.mark.parametrize(
    ("text", "doer", "verb"),
    [
        ("Luc Bas a été blessé lundi à Gap par un chasseur.", "chasseur", "blessé"),
        ("Ana Roux a été nommée mardi ministre des Transports du Gabon par le roi.", "roi", "nommée"),
        ("Le minibus a été intercepté dans la nuit à Gap par des douaniers.", "douaniers", "intercepté"),
    ],
)
def test_who_did_it_stands_behind_town_or_day(parse: Parse, text: str, doer: str, verb: str) -> None:
    """What « par » leads in is the verb's."""
    tokens = parse(text).tokens
    [one] = [token for token in tokens if token.text == doer]
    assert (one.dep, tokens[one.head].text) == ("obl:agent", verb)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Luc Bas a été tué lors du pillage de Gap par des soldats.", "soldats"),
        ("Le port a été privé de deux convois par semaine.", "semaine"),
        ("Le maire a visité les rues de Gap par la digue.", "digue"),
    ],
)
def test_other_complements_stay(parse: Parse, text: str, word: str) -> None:
    """Who does what a noun tells does not do what the verb tells, nor does what is no doer."""
    [one] = [token for token in parse(text).tokens if token.text == word]
    assert one.dep != "obl:agent"


@pytest.mark.parametrize(
    ("sentence", "verb", "dep"),
    [
        ("Le facteur a simplement renvoyé la lettre au bureau.", "renvoyé", "nsubj"),
        ("Le moulin a été vendu à Sens par la commune.", "vendu", "nsubj:pass"),
        ("« Rien ne presse », a-t-il lancé.", "lancé", "nsubj"),
    ],
)
def test_who_does_something_is_told_from_what_is_done_to(parse: Parse, sentence: str, verb: str, dep: str) -> None:
    """The subject of a verb with « avoir » alone acts, that of one with « été » does not."""
    text = parse(sentence)
    at = next(token.index for token in text.tokens if token.text == verb)
    told = {t.dep for t in text.tokens if t.head == at and t.dep.startswith("nsubj")}
    assert told <= {dep}
