"""Tests of :mod:`kg.annotate.endings`: the features that the endings of verbs give against the model's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.endings import features

if TYPE_CHECKING:
    from kg.lang.base import Language

PRESENT = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"
IMPERFECT = "Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin"
WOULD = "Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
DONE = "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"
FORMS = (
    ("transportait", "transporter", WOULD, "Tense=Imp"),
    ("menaçait", "menacer", WOULD, "Tense=Imp"),
    ("obligeaient", "obliger", WOULD, "Tense=Imp"),
    ("obtenait", "obtenir", WOULD, "Tense=Imp"),
    ("mourait", "mourir", WOULD, "Tense=Imp"),
    ("préparait", "préparer", WOULD, "Tense=Imp"),
    ("tirerait", "tirer", IMPERFECT, "Mood=Cnd"),
    ("courrait", "courir", IMPERFECT, "Mood=Cnd"),
    ("fait", "faire", PRESENT, "Tense=Pres"),
    ("interviewé", "interviewer", PRESENT, "VerbForm=Part"),
    ("assumées", "assumer", PRESENT, "Number=Plur"),
    ("rejoindra", "rejoindre", PRESENT, "Tense=Fut"),
    ("quitteront", "quitter", PRESENT, "Tense=Fut"),
    ("montrera", "montrer", PRESENT, "Tense=Fut"),
    ("montra", "montrer", PRESENT, "Tense=Past"),
    ("déclara", "déclarer", "VerbForm=Inf", "Tense=Past"),
    ("dirent", "dire", IMPERFECT, "Tense=Past"),
    ("durent", "devoir", PRESENT, "Tense=Past"),
    ("quittèrent", "quitter", PRESENT, "Tense=Past"),
    ("vinrent", "venir", IMPERFECT, "Tense=Past"),
    ("dut", "devoir", PRESENT, "Tense=Past"),
    ("signa", "signer", DONE, "VerbForm=Fin"),
    ("dirigea", "diriger", DONE, "VerbForm=Fin"),
    ("annonça", "annoncer", DONE, "VerbForm=Fin"),
    ("fermèrent", "fermer", DONE, "VerbForm=Fin"),
    ("construisit", "construire", DONE, "VerbForm=Fin"),
    ("inscrivit", "inscrire", DONE, "VerbForm=Fin"),
    ("vendit", "vendre", DONE, "VerbForm=Fin"),
    ("rejoignit", "rejoindre", DONE, "VerbForm=Fin"),
    ("découvrit", "découvrir", DONE, "VerbForm=Fin"),
    ("remit", "remettre", DONE, "VerbForm=Fin"),
    ("obtint", "obtenir", DONE, "VerbForm=Fin"),
    ("partit", "partir", DONE, "VerbForm=Fin"),
    ("disparut", "disparaître", PRESENT, "Tense=Past"),
    ("courent", "courir", PRESENT, "Tense=Pres"),
    ("meurent", "mourir", PRESENT, "Tense=Pres"),
    ("durent", "durer", PRESENT, "Tense=Pres"),
    ("tirent", "tirer", PRESENT, "Tense=Pres"),
    ("choisirait", "choisir", IMPERFECT, "Mood=Cnd"),
    ("prendraient", "prendre", IMPERFECT, "Mood=Cnd"),
    ("lèverait", "lever", IMPERFECT, "Mood=Cnd"),
    ("viendrait", "venir", IMPERFECT, "Mood=Cnd"),
    ("recevrait", "recevoir", IMPERFECT, "Mood=Cnd"),
    ("mourrait", "mourir", IMPERFECT, "Mood=Cnd"),
    ("referait", "refaire", IMPERFECT, "Mood=Cnd"),
    ("irait", "aller", IMPERFECT, "Mood=Cnd"),
    ("achèterons", "acheter", PRESENT, "Tense=Fut"),
    ("finirons", "finir", PRESENT, "Tense=Fut"),
    ("ralentir", "ralentir", "Mood=Ind|Tense=Fut|VerbForm=Fin", "VerbForm=Inf"),
)


@pytest.mark.parametrize(("form", "lemma", "found", "mark"), FORMS)
def test_an_ending_that_leaves_no_doubt_decides(french: Language, form: str, lemma: str, found: str, mark: str) -> None:
    """A future, a past or an infinitive is what it ends like."""
    assert mark in features(form, lemma, found, french.endings).split("|")


@pytest.mark.parametrize(("form", "lemma"), [("ouvre", "ouvrir"), ("va", "aller"), ("sera", "être")])
def test_other_features_stay(french: Language, form: str, lemma: str) -> None:
    """What the model gave stays where the ending tells nothing, or the same."""
    found = "Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin"
    assert features(form, lemma, found, french.endings) == found


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("tirait", "tirer"),
        ("déclarait", "déclarer"),
        ("montraient", "montrer"),
        ("errait", "errer"),
        ("serrait", "serrer"),
    ],
)
def test_an_imperfect_is_no_conditional(french: Language, form: str, lemma: str) -> None:
    """Verbs whose stem ends in r have an imperfect that looks like a conditional."""
    assert features(form, lemma, IMPERFECT, french.endings) == IMPERFECT


@pytest.mark.parametrize(
    ("form", "lemma", "number"),
    [
        ("expulse", "expulser", "Sing"),
        ("élit", "élire", "Sing"),
        ("bat", "battre", "Sing"),
        ("vend", "vendre", "Sing"),
        ("offre", "offrir", "Sing"),
        ("obtient", "obtenir", "Sing"),
        ("gracient", "gracier", "Plur"),
    ],
)
def test_a_present_that_is_no_participle(french: Language, form: str, lemma: str, number: str) -> None:
    """Whatever the model sees in a headline: « Bamako expulse l'ambassadeur »."""
    told = features(form, lemma, "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", french.endings)
    assert told == f"Mood=Ind|Person=3|VerbForm=Fin|Number={number}|Tense=Pres"


@pytest.mark.parametrize(
    ("form", "lemma"), [("élu", "élire"), ("dit", "dire"), ("fermée", "fermer"), ("écrit", "écrire")]
)
def test_what_may_be_a_participle_stays_one(french: Language, form: str, lemma: str) -> None:
    """The model knows better."""
    found = "Number=Sing|Tense=Past|VerbForm=Part"
    assert features(form, lemma, found, french.endings) == found
