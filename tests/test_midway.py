"""Tests of :mod:`kg.annotate.midway`: turns between an auxiliary and its participle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read

TURNS = (
    *("d'ores et déjà", "bel et bien", "purement et simplement", "une nouvelle fois", "à plusieurs reprises"),
    *("pour sa part", "de son côté", "à son tour", "d'abord", "par la suite", "mardi soir", "la semaine dernière"),
    *("en début de semaine", "sans surprise", "de justesse", "in extremis", "peu à peu", "tout de même", "du coup"),
)
ASIDES = (
    *("selon nos informations", "d'après la police", "il y a trois semaines", "dans un courrier envoyé lundi"),
    *("le mois dernier à Pau", "sous la pression de la gauche", "malgré les critiques"),
)
CLAUSES = (
    ("La mairie a {} vendu le pont de Dax.", "mairie", "vendu", "aux:tense"),
    ("Les deux communes avaient {} rejeté le projet.", "communes", "rejeté", "aux:tense"),
    ("Le pont a été {} vendu par la mairie.", "pont", "vendu", "aux:pass"),
    ("La directrice de l'usine est {} revenue de Dax.", "directrice", "revenue", "aux:tense"),
)


@pytest.mark.parametrize("turn", [*TURNS, *(f", {aside}," for aside in ASIDES)])
@pytest.mark.parametrize(("clause", "subject", "verb", "helper"), CLAUSES)
def test_the_participle_heads_the_clause(
    parse: Parse, clause: str, subject: str, verb: str, helper: str, turn: str
) -> None:
    """Its subject and auxiliaries hang on it, and the turn too, whatever the model made of these."""
    text = parse(clause.format(turn).replace(" ,", ","))
    words = {token.text: token for token in text.tokens}
    head = words[verb]
    assert head.dep == "ROOT"
    assert words[subject].head == head.index
    assert words[subject].dep.startswith("nsubj")
    helpers = [token for token in text.tokens if token.head == head.index and token.dep.startswith("aux")]
    assert [token.lemma for token in helpers][-1] in {"avoir", "être"}
    assert helpers[-1].dep == helper


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize(("subject", "finite", "verb"), [("mairie", "va", "vendre"), ("ville", "doit", "quitter")])
def test_the_verb_governs_the_infinitive(parse: Parse, subject: str, finite: str, verb: str, turn: str) -> None:
    """Which the model hangs on a word of the turn."""
    words = {token.text: token for token in parse(f"La {subject} {finite} {turn} {verb} le site de Dax.").tokens}
    assert (words[verb].head, words[verb].dep) == (words[finite].index, "xcomp")
    assert (words[subject].head, words["site"].head) == (words[finite].index, words[verb].index)


@pytest.mark.parametrize(
    "text",
    [
        "La mairie a un pont vendu par la région.",
        "La ville a longtemps eu un pont rouillé.",
    ],
)
def test_what_somebody_has_is_no_participle_of_it(parse: Parse, text: str) -> None:
    """« a un pont vendu par »: the noun between is an object."""
    words = {token.text: token for token in parse(text).tokens}
    assert words["pont"].dep == "obj"
    assert all(token.head != words.get("vendu", words["pont"]).index for token in words.values() if token.text == "a")


def test_who_gives_is_not_who_receives(read: Read) -> None:
    """« La région a pour sa part débloqué »: with the tree of the model the region was given the money."""
    [event] = read("La région Bretagne a d'ores et déjà débloqué 30 000 euros pour les sinistrés.").events
    assert {str(role): getattr(filler, "name", "") for role, filler in event.roles}["agent"] == "Bretagne"


@pytest.mark.parametrize(
    ("text", "noun", "verb", "dep"),
    [
        ("Le conseil a jumelé sa piscine.", "conseil", "jumelé", "nsubj"),
        ("Le laboratoire a annoncé avoir vacciné les marins.", "marins", "vacciné", "obj"),
        ("Le maire a annoncé avoir calomnié son voisin.", "voisin", "calomnié", "obj"),
        ("Les courtiers auraient faussé le cours.", "courtiers", "faussé", "nsubj"),
    ],
)
def test_a_participle_behind_its_auxiliary_is_no_noun(parse: Parse, text: str, noun: str, verb: str, dep: str) -> None:
    """« avoir vacciné »: the model takes rare ones for nouns or adjectives, and hangs what is theirs on others."""
    words = {token.text: token for token in parse(text).tokens}
    assert words[verb].pos == "VERB"
    assert (words[noun].head, words[noun].dep) == (words[verb].index, dep)


@pytest.mark.parametrize(("text", "noun"), [("La ville a droit à une aide.", "droit"), ("Elle a faim.", "faim")])
def test_a_bare_noun_behind_avoir_stays_one(parse: Parse, text: str, noun: str) -> None:
    """« a droit à » has no participle."""
    assert {token.text: token for token in parse(text).tokens}[noun].pos != "VERB"
