"""What somebody was, and is no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "relation", "over"),
    [
        ("Paul Garnier fut le directeur de l'usine de Gien.", "jobTitle", True),
        ("Paul Garnier, lorsqu'il était ministre, avait refusé.", "jobTitle", True),
        ("Paul Garnier est le directeur de l'usine de Gien.", "jobTitle", False),
        ("Luc a dit que Paul Garnier était le directeur de l'usine de Gien.", "jobTitle", False),
        ("Le maire de l'époque, Paul Garnier, avait refusé.", "jobTitle", True),
        ("La ministre des Armées de l'époque, Ana Roux, avait refusé.", "headOf", True),
        ("Paul Garnier, alors maire de Dreux, avait refusé.", "headOf", True),
        ("Paul Garnier, maire de Dreux, avait refusé.", "headOf", False),
        ("Le théâtre recevra alors le pianiste Paul Garnier.", "jobTitle", False),
        ("Elle rencontre alors le sculpteur Paul Garnier.", "jobTitle", False),
        ("Paul Garnier, jusqu'ici maire de Dreux, part à Rome.", "headOf", True),
        ("Paul Garnier a dirigé Novatel Industries.", "headOf", True),
        ("Paul Garnier dirige Novatel Industries depuis 2010.", "headOf", False),
        ("Novatel Industries est dirigée par Paul Garnier.", "headOf", False),
        ("Paul Garnier avait présidé le Conseil constitutionnel de 1986 à 1995.", "headOf", True),
        ("Paul Garnier a été exclu de La France insoumise.", "memberOf", True),
        ("Paul Garnier a rejoint La France insoumise.", "memberOf", False),
        ("Paul Garnier, un transfuge de Novatel Industries, part.", "memberOf", True),
        ("Paul Garnier était le fils de Simon Garnier.", "parent", False),
        ("Paul Garnier a été victime d'un accident de voiture à Gien.", "participant", False),
    ],
)
def test_what_was_is_over(text: str, relation: str, over: bool, read: Read) -> None:  # noqa: FBT001
    """A past tense, « alors », « de l'époque » or an expulsion end a function, but no kinship."""
    found = [statement for statement in read(text).statements if statement.predicate == relation]
    assert all(statement.ended is over for statement in found)
    assert found or relation == "memberOf"


def test_the_time_of_a_function_is_no_part_of_its_title(read: Read) -> None:
    """He was prefect then."""
    found = read("Le préfet de police de l'époque, Paul Garnier, a été entendu.").statements
    assert [statement.object for statement in found if statement.predicate == "jobTitle"] == ["préfet de police"]


def test_each_leads_the_country_in_his_place(read: Read) -> None:
    """The first leads the first, the second the second."""
    text = "Le Niger et le Mali, respectivement dirigés par Luc Armand et Marc Verdier, ont signé l'accord."
    led = {
        (s.subject.name, str(getattr(s.object, "name", ""))) for s in read(text).statements if s.predicate == "headOf"
    }
    assert led == {("Luc Armand", "Niger"), ("Marc Verdier", "Mali")}


def test_the_child_of_one_of_several_is_given_to_none(read: Read) -> None:
    """Whose son he is nobody tells."""
    text = "Deux élus, Luc Armand et Marc Verdier, sont visés. Son fils Hugo dénonce une persécution."
    assert not [statement for statement in read(text).statements if statement.predicate == "child"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("La CGT réclame la démission du directeur des ressources humaines, Paul Girard.", "affiliation"),
        ("Karim Belhadi a été remis à la justice belge.", "affiliation"),
        ("L'assassinat du garde des Sceaux a ému le pays.", "locatedIn"),
    ],
)
def test_who_only_has_to_do_with_a_body_is_not_of_it(text: str, relation: str, read: Read) -> None:
    """A union that wants him gone, or the law, is nobody's employer, and a title is in no town."""
    assert not [statement for statement in read(text).statements if statement.predicate == relation]


def test_who_has_a_minister_has_no_ministry(read: Read) -> None:
    """The ministry is led by the minister."""
    found = read("Ana Roux, ministre du Travail de Luc Armand, a démissionné.").statements
    assert not [s for s in found if s.subject.name == "Luc Armand" and s.predicate in {"headOf", "memberOf"}]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Luc Armand va quitter la présidence de la Ligue des jardins.", "headOf"),
        ("Luc Armand n'a pas quitté la présidence de la Ligue des jardins.", "headOf"),
        ("Le dissident Luc Armand devrait être exclu du Parti socialiste.", "memberOf"),
    ],
)
def test_who_is_yet_to_leave_is_there(text: str, relation: str, read: Read) -> None:
    """The leaving is planned or denied, the charge is a fact."""
    [found] = [s for s in read(text).statements if s.predicate == relation]
    assert (found.status, found.ended) == (Status.ASSERTED, False)


def test_who_has_been_excluded_is_there_no_more(read: Read) -> None:
    """What has come about is over."""
    [found] = [s for s in read("Luc Armand a été exclu du Parti socialiste.").statements if s.predicate == "memberOf"]
    assert (found.status, found.ended) == (Status.ASSERTED, True)
