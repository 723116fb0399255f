"""Clauses and complements, on sentences of our own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kg.annotate.syntax import Syntax, Voice

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

SUBJECTS = [
    ("Le groupe Altadis a racheté la société Brico.", "racheté", ["groupe"]),
    ("Une usine a été construite par Vinci à Nantes.", "construite", ["Vinci"]),
    ("C'est la mairie qui a ouvert le centre.", "ouvert", ["mairie"]),
    ("Après avoir quitté Paris, le président s'est rendu à Berlin.", "quitté", ["président"]),
    ("Ils ont obligé le maire à démissionner.", "démissionner", ["maire"]),
    ("Le pont s'est effondré, tuant deux ouvriers.", "tuant", ["pont"]),
    ("Paul et Marie, anciens élèves, ont remporté le tournoi.", "remporté", ["Paul", "Marie"]),
    ("Le maire vient de signer l'accord avec l'État.", "signer", ["maire"]),
    ("Les trois chefs d'État ont sommé la rébellion de quitter Goma.", "quitter", ["rébellion"]),
    ("L'organisation a appelé Washington à suspendre le quota.", "suspendre", ["Washington"]),
    ("Les gendarmes ont entrepris mardi de sonder un étang.", "sonder", ["gendarmes"]),
    ("Michelin, dont le siège est à Rennes, a fermé l'usine de Cholet.", "fermé", ["Michelin"]),
    ("Luc Morand s'est fait arrêter par la police à Dax.", "arrêter", ["police"]),
    ("La région Bretagne a fermé deux lycées et financé le projet.", "financé", ["région"]),
    ("Altor, jeudi, fermera son usine de Gap.", "fermera", ["Altor"]),
]
# Whom the model takes for who does it, behind another word than « par » or « de ».
NO_SUBJECTS = [
    ("Luc Morand a été condamné après un signalement du notaire.", "condamné"),
    ("Le gardien Luc Morand, formé à Agen, est parti.", "formé"),
]
OBJECTS = [
    ("Une usine a été construite par Vinci à Nantes.", "construite", ["usine"]),
    ("Le directeur qui a été nommé par le conseil est parti.", "nommé", ["directeur"]),
    ("La loi adoptée mardi par le Sénat interdit la vente.", "adoptée", ["loi"]),
    ("Renault : 8 000 emplois supprimés en France", "supprimés", ["emplois"]),
    ("Après avoir quitté Paris, le président s'est rendu à Berlin.", "quitté", ["Paris"]),
    ("Le ministre a fait construire un pont.", "construire", ["pont"]),
    ("L'avocat a requis dix ans à l'encontre de Luc Bas, 47 ans, jugé depuis jeudi à Agen.", "jugé", ["Luc"]),
    ("La cour a relaxé François Comme, ancien maire (LR) de Sète, poursuivi pour fraude.", "poursuivi", ["François"]),
    ("Le préfet a reçu le chef de la police d'Oakdal, accusé de fraude.", "accusé", ["chef"]),
    ("Le tireur a quitté la salle et assassiné le journaliste.", "quitté", ["salle"]),
    ("La motion de censure, que le Sénat a rejetée, visait le ministre.", "rejetée", ["motion"]),
    ("La société Novalia, que Marc Tessier a fondée à Lyon, va bien.", "fondée", ["société"]),
    ("Le chef Luc Bas et son adjoint Jean Vial, révoqués en mars, ont fait appel.", "révoqués", ["chef", "adjoint"]),
    ("Luc Morand s'est fait arrêter par la police à Dax.", "arrêter", ["Luc"]),
]


@pytest.mark.parametrize(("sentence", "verb", "subjects"), SUBJECTS)
def test_logical_subjects(parse: Parse, french: Language, sentence: str, verb: str, subjects: list[str]) -> None:
    """The logical subject is found whatever the turn of the clause."""
    text = parse(sentence)
    index = next(token.index for token in text.tokens if token.text == verb)
    assert [text.tokens[head].text for head in Syntax(text, french.grammar).clause(index).subjects] == subjects


@pytest.mark.parametrize(("sentence", "verb"), NO_SUBJECTS)
def test_who_stands_by_does_nothing(parse: Parse, french: Language, sentence: str, verb: str) -> None:
    """A passive has whom « par » or « de » leads in for its subject, and nobody else."""
    text = parse(sentence)
    index = next(token.index for token in text.tokens if token.text == verb)
    assert not Syntax(text, french.grammar).clause(index).subjects


@pytest.mark.parametrize(("sentence", "verb", "objects"), OBJECTS)
def test_logical_objects(parse: Parse, french: Language, sentence: str, verb: str, objects: list[str]) -> None:
    """The logical object is found whatever the turn of the clause."""
    text = parse(sentence)
    index = next(token.index for token in text.tokens if token.text == verb)
    assert [text.tokens[head].text for head in Syntax(text, french.grammar).clause(index).objects] == objects


def test_of_and_what_goes_with_it(parse: Parse, french: Language) -> None:
    """« d'après X » is no « de X »."""
    text = parse("D'après la CGT, Luc Bas a vendu l'usine.")
    cgt = next(token.index for token in text.tokens if token.text == "CGT")
    assert Syntax(text, french.grammar).preposition(cgt) == "de après"


def test_obliques_by_preposition(parse: Parse, french: Language) -> None:
    """Obliques are told apart by their preposition, contractions undone."""
    text = parse("L'usine de Lens sera vendue au groupe Haier pour dix millions.")
    clause = Syntax(text, french.grammar).clause(next(token.index for token in text.tokens if token.text == "vendue"))
    assert clause.voice is Voice.PASSIVE
    assert [text.tokens[head].text for head in clause.obliques("à")] == ["groupe"]


def test_complements_of_a_noun(parse: Parse, french: Language) -> None:
    """An agent that the model hangs on another complement still belongs to the noun."""
    text = parse("Le rachat de Brico par Altadis a été annoncé lundi.")
    found = {(a.preposition, text.tokens[a.head].text) for a in Syntax(text, french.grammar).complements(1)}
    assert found == {("de", "Brico"), ("par", "Altadis")}


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("Il habite dans une grande maison blanche qui donne sur la mer.", "une grande maison blanche"),
        ("En attendant, c'est une maison blanche qui sera louée.", "une maison blanche"),
        ("Le notaire, dont la maison a été vendue, est parti.", "la maison"),
    ],
)
def test_phrase_is_cut_at_its_edges(words: str, phrase: str, parse: Parse, french: Language) -> None:
    """A phrase is cut before its relative clause, after its preposition, and after what is of the clause."""
    text = parse(words)
    head = next(token.index for token in text.tokens if token.text == "maison")
    assert text.words(Syntax(text, french.grammar).phrase(head)) == phrase


def test_the_mark_that_opens_a_line_is_of_no_phrase(parse: Parse, french: Language) -> None:
    """A dash before the sentence makes no phrase go back to it, wherever the tree hangs it."""
    text = parse("- Le maire vend la maison aux voisins.")
    head = next(token.index for token in text.tokens if token.text == "maison")
    hung = replace(text, tokens=(replace(text.tokens[0], head=head, dep="punct"), *text.tokens[1:]))
    syntax = Syntax(hung, french.grammar)
    assert hung.words(syntax.phrase(head, whole=True)) == "la maison aux voisins"
    assert hung.words(syntax.phrase(head)) == "la maison"


@pytest.mark.parametrize(
    ("sentence", "verb", "subject", "object_"),
    [
        ("Le rapport que publie mardi l'Insee inquiète.", "publie", "Insee", "rapport"),
        ("Le pont qu'inaugurera jeudi la ministre Ana Roux a coûté cher.", "inaugurera", "ministre", "pont"),
        ("Le pont que la ministre inaugure a coûté cher.", "inaugure", "ministre", "pont"),
    ],
)
def test_the_subject_behind_the_verb_of_que(
    parse: Parse, french: Language, sentence: str, verb: str, subject: str, object_: str
) -> None:
    """« que publie l'Insee »: the noun behind the verb does it, and the one before « que » undergoes it."""
    text = parse(sentence)
    clause = Syntax(text, french.grammar).clause(next(t.index for t in text.tokens if t.text == verb))
    assert [text.tokens[head].text for head in clause.subjects] == [subject]
    assert [text.tokens[head].text for head in clause.objects] == [object_]
