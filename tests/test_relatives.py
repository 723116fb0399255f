"""Main clauses behind a relative one: whose verb is whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "main", "subject"),
    [
        ("Ana Bry, dont le mari a été tué à Gap, a quitté la Suède.", "quitté", "Ana"),
        ("Luc Roux, que la police recherchait depuis mardi, a été arrêté à Gap.", "arrêté", "Luc"),
        ("Orial, que Kerlan voulait racheter, a été vendue à Gap.", "vendue", "Orial"),
        ("L'usine, dont la direction a été changée, va fermer.", "va", "usine"),
        ("Orial, créé en 1990 par Luc Bas et Ana Roux, dénonce une erreur.", "dénonce", "Orial"),
        ("Le village, où deux maisons ont brûlé, a été évacué.", "évacué", "village"),
    ],
)
def test_the_main_verb_has_the_noun_before_the_relative(parse: Parse, text: str, main: str, subject: str) -> None:
    """It is the root of its sentence, and the relative clause hangs on its subject."""
    tokens = parse(text).tokens
    verb = next(token for token in tokens if token.text == main)
    noun = next(token for token in tokens if token.text == subject)
    assert (verb.dep, noun.head, noun.dep.partition(":")[0]) == ("ROOT", verb.index, "nsubj"), (verb, noun)
    assert any(token.head == noun.index and token.dep.startswith("acl") for token in tokens)


@pytest.mark.parametrize(
    ("text", "main", "subject"),
    [
        ("Ana Bry a lu le livre que Luc Roux, son frère, a écrit.", "lu", "Ana"),
        ("Six personnes, dont deux soldats, sont mortes à Gap.", "mortes", "personnes"),
    ],
)
def test_a_main_verb_that_is_one_stays(parse: Parse, text: str, main: str, subject: str) -> None:
    """« dont deux soldats » has no verb, and no comma stands before « que »."""
    tokens = parse(text).tokens
    verb = next(token for token in tokens if token.text == main)
    noun = next(token for token in tokens if token.text == subject)
    assert (verb.head, noun.head, noun.dep.partition(":")[0]) == (verb.index, verb.index, "nsubj")


def test_the_main_verb_has_its_object_behind_a_participle(parse: Parse) -> None:
    """« Ana Roy, née à Dax, a rencontré Luc Bas »: she has met him."""
    tokens = parse("Ana Roy, née à Dax, a rencontré Luc Bas à Pau.").tokens
    verb = next(token for token in tokens if token.text == "rencontré")
    told = {token.text: token.dep for token in tokens if token.head == verb.index}
    assert (verb.dep, told["Ana"], told["Luc"]) == ("ROOT", "nsubj", "obj")


def test_who_dies_is_not_whose_husband_does(read: Read) -> None:
    """« dont le mari a été tué à Gap » tells of no death of hers."""
    reading = read("Ana Bry, dont le mari a été tué à Gap, a quitté la Suède.")
    told = {(str(s.predicate), name(s.subject)) for s in reading.statements}
    assert ("deathPlace", "Ana Bry") not in told


@pytest.mark.parametrize(
    ("text", "relation"),
    [("La statue de Luc Roux a été volée à Gap.", "author"), ("Le roman de Luc Roux a paru à Gap.", "about")],
)
def test_a_statue_is_of_whom_it_shows(read: Read, text: str, relation: str) -> None:
    """A likeness is about somebody, and a novel by him."""
    assert relation not in {str(s.predicate) for s in read(text).statements}


def test_the_body_claims_and_not_its_founder(read: Read) -> None:
    """« Orial, fondé par Luc Bas et Ana Roux, revendique » is said of the body."""
    reading = read("Spotify, fondé à Gray en 2006 par Luc Bas et Ana Roux, revendique 2 millions d'abonnés.")
    assert [name(claim.speaker) for claim in reading.claims if isinstance(claim.speaker, Entity)] == ["Spotify"]


def test_a_participle_taken_for_a_noun_leaves_the_main_verb(parse: Parse, read: Read) -> None:
    """« L'autorité, saisie par X, reproche »: it reproaches, and X has seized it."""
    text = "L'autorité, saisie en avril par l'association Marais vivant, reproche à Orial d'avoir menti."
    told = {token.text: token for token in parse(text).tokens}
    assert told["autorité"].head == told["reproche"].index
    assert told["saisie"].pos == "VERB"
    [accusation] = [event for event in read(text).events if event.kind == "Accusation"]
    agents = [one.name for role, one in accusation.roles if role == "agent" and isinstance(one, Entity)]
    assert "Marais vivant" not in agents


@pytest.mark.parametrize(
    ("text", "subject", "dep"),
    [
        ("Me Roy, qui défend Luc Bas, a parlé.", "Luc", "obj"),
        ("La patronne, qui invoque une baisse des ventes, a supprimé dix postes.", "baisse", "obj"),
        ("Luc Bas, que défend Me Roy, a parlé.", "Me", "nsubj"),
    ],
)
def test_what_stands_behind_qui_and_a_verb_is_its_object(parse: Parse, text: str, subject: str, dep: str) -> None:
    """« qui défend Luc Bas »: « qui » is the subject."""
    assert [token.dep for token in parse(text).tokens if token.text == subject] == [dep]


@pytest.mark.parametrize(
    ("text", "main", "subject"),
    [
        ("Quatre doctorants tenteront de prédire la crue.", "tenteront", "doctorants"),
        ("Son frère cadet, Luc, dirige les ventes.", "dirige", "frère"),
        ("La sonde japonaise Aurore-2 s'est posée dimanche.", "posée", "sonde"),
    ],
)
def test_a_finite_verb_is_no_participle_of_its_noun(parse: Parse, text: str, main: str, subject: str) -> None:
    """The noun phrase that opens the sentence is its subject."""
    told = {token.text: token for token in parse(text).tokens}
    assert (told[main].dep, told[subject].head, told[subject].dep) == ("ROOT", told[main].index, "nsubj")


def test_a_noun_before_qui_has_no_verb_of_its_own(parse: Parse) -> None:
    """« Une cliente qui, ayant vu sa photo, a donné l'alerte » is no sentence."""
    told = {token.text: token for token in parse("C'est une cliente qui, ayant vu sa photo, a donné l'alerte.").tokens}
    assert told["cliente"].dep == "ROOT"
