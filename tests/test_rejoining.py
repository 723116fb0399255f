"""Clauses whose subject the model cuts off from their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("Il n'est pas exact qu'Orial ait fermé son usine de Gray.", "Orial", "fermé"),
        ("Il est inexact qu'Orial ait vendu Novatel.", "Orial", "vendu"),
    ],
)
def test_the_name_behind_que_is_the_subject(parse: Parse, text: str, subject: str, verb: str) -> None:
    """The clause hangs from the adjective, with its subject below it."""
    tokens = parse(text).tokens
    name, told = (next(token for token in tokens if token.text == word) for word in (subject, verb))
    assert (name.dep, name.head, told.dep) == ("nsubj", told.index, "ccomp")
    assert (tokens[name.index - 1].dep, tokens[name.index - 1].head) == ("mark", told.index)


def test_what_only_compares_is_left(parse: Parse) -> None:
    """« plus grand qu'Orial » leads in no clause."""
    tokens = parse("Le groupe est plus grand qu'Orial.").tokens
    assert not [token for token in tokens if token.dep == "ccomp"]


@pytest.mark.parametrize(
    ("text", "owner", "verb"),
    [
        ("La femme du maire, qui a été élu en 2020, est morte.", "maire", "élu"),
        ("La famille de Luc Bas, qui fut tué en 2001, réclame justice.", "Luc", "tué"),
        ("La femme du maire, qui a été élue en 2020, est morte.", "femme", "élue"),
        ("Le patron de la scierie, qu'Ana Bas a achetée en 2010, est parti.", "scierie", "achetée"),
        ("Le directeur de la revue, qu'il a fondé, a ri.", "directeur", "fondé"),
        ("La cérémonie de transfert, où le drapeau a été hissé, a pris fin.", "cérémonie", "hissé"),
    ],
)
def test_a_clause_is_of_the_noun_that_it_agrees_with(parse: Parse, text: str, owner: str, verb: str) -> None:
    """By its participle, where « qui » is the subject, or « que » the object and the participle in the feminine."""
    tokens = parse(text).tokens
    noun, told = (next(token for token in tokens if token.text == word) for word in (owner, verb))
    assert told.head == noun.index


def test_a_clause_behind_a_comma_is_of_the_name_before_it(parse: Parse) -> None:
    """« X remplace Y, qui devient juge »: Y becomes one."""
    tokens = parse("Yves Tardieu remplace Denis Courtois, qui devient ministre des Finances.").tokens
    verb = next(token for token in tokens if token.text == "devient")
    assert (tokens[verb.head].text, verb.dep) == ("Denis", "acl:relcl")


def test_a_participle_behind_brackets_is_of_the_person_before_them(parse: Parse) -> None:
    """« épaulé par X (à la tête de Y), nommé »: X has been."""
    tokens = parse(
        "Il sera épaulé par Luc Bas (à la tête de la DGSI), nommé secrétaire d'État auprès du ministre."
    ).tokens
    verb = next(token for token in tokens if token.text == "nommé")
    assert (tokens[verb.head].text, verb.dep) == ("Luc", "acl")


@pytest.mark.parametrize(
    ("text", "name", "verb"),
    [
        ("Ana Roux affrontera samedi Lise Morel, qu'elle avait battue en 2010.", "Lise", "battue"),
        ("Luc Tardieu défiera dimanche Denis Courtois, qu'il avait éliminé l'an dernier.", "Denis", "éliminé"),
    ],
)
def test_a_clause_with_que_is_of_the_noun_before_its_comma(parse: Parse, text: str, name: str, verb: str) -> None:
    """« X affronte Y, qu'il a battu »: nobody faces what is told."""
    tokens = parse(text).tokens
    told = next(token for token in tokens if token.text == verb)
    assert (tokens[told.head].text, told.dep) == (name, "acl:relcl")


def test_of_whom_a_clause_with_que_is_told_does_not_do_it(read: Read) -> None:
    """« Y, qu'il a battu » was beaten by another."""
    events = read("Luc Tardieu défiera dimanche Denis Courtois, qu'il avait battu l'an dernier.").events
    [past] = [event for event in events if event.kind == "Competition" and event.status is Status.ASSERTED]
    assert {(role, f.name) for role, f in past.roles if isinstance(f, Entity)} == {
        (Role.AGENT, "Luc Tardieu"),
        (Role.PATIENT, "Denis Courtois"),
    }
