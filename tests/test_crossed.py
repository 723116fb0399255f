"""Who is told to be what, against whom something is done to: they are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Entity, Reading


def _named(reading: Reading, words: str) -> Entity | None:
    """The entity that ``words`` are a mention of."""
    text = reading.text.document.text
    return next(
        (one for one in reading.entities for m in one.mentions if text[m.span.start : m.span.end] == words), None
    )


@pytest.mark.parametrize(
    ("text", "words", "other"),
    [
        ("Un juge a condamné Hervé Lorin, 58 ans, à trois ans de prison. Le procureur avait requis davantage.",
         "Le procureur", "Hervé Lorin"),
        ("Jean Lorin a été reconnu coupable de vol par la cour de Dax. Le juge a été sévère.", "Le juge", "Jean Lorin"),
        ("Jean Lorin a été mis en examen. Le témoin dit l'avoir vu.", "Le témoin", "Jean Lorin"),
        ("Un homme de 71 ans a été fauché par une voiture à Gray. Le conducteur avait pris la fuite.", "Le conducteur",
         "homme de 71 ans"),
        ("Une piétonne de 30 ans a été renversée par un bus. Le chauffeur a été entendu.", "Le chauffeur",
         "piétonne de 30 ans"),
        ("Le président Luc Bas, qui a nommé le directeur, a parlé.", "le directeur", "Luc Bas"),
        ("L'homme qui a giflé Luc Bas fait appel. Le jeune homme de 18 ans qui avait giflé Luc Bas a été condamné.",
         "Le jeune homme de 18 ans", "Luc Bas"),
        ("La présidente Ana Roux a salué l'équipe et remercié la directrice.", "la directrice", "Ana Roux"),
        ("Révélée par un film d'Ana Roux, la comédienne a reçu un prix.", "la comédienne", "Ana Roux"),
        ("Battu par Luc Bas, le sénateur a quitté la salle.", "le sénateur", "Luc Bas"),
        ("En cas de victoire de Luc Bas, le préfet partira.", "le préfet", "Luc Bas"),
        ("Après la visite d'Ana Roux, la directrice a démissionné.", "la directrice", "Ana Roux"),
        ("Gray s'est séparé de son entraîneur Luc Bas. La présidente Ana Roux a choisi le nouvel entraîneur.",
         "le nouvel entraîneur", "Luc Bas"),
        ("Orial a acheté 30 % de Kerlan auprès du fonds américain Delta.", "fonds américain", "Orial"),
        ("Ana Roux publie « La Mer », un livre amer. Le prix est allé à Luc Bas, dont le livre plaît.", "le livre",
         "La Mer"),
        ("Le Normand Luc Bas a gagné. Le favori, l'Anglais Tom Hart, a chuté. Touché, le leader d'Orial a abandonné.",
         "le leader d'Orial", "Luc Bas"),
        ("La fusée Vega a placé en orbite le satellite Thémis. Le lanceur a décollé à 22 heures.", "Le lanceur",
         "Thémis"),
        ("C'est la fille de la victime, Ana Roux, qui a donné l'alerte.", "la victime", "Ana Roux"),
        ("Le maire, Luc Bas, a réclamé des policiers. La mère du garçon, Ana Roux, pleure.", "garçon", "Luc Bas"),
        ("La cinéaste Nino Kvel a gagné. Diego Roy a gagné aussi. Le comédien pleure.", "Le comédien", "Nino Kvel"),
        ("La cour a acquitté Ana Bas, 54 ans. La sœur du notaire, Eva Roux, a crié. La quinquagénaire a ri.",
         "La quinquagénaire", "Eva Roux"),
        ("Selon La Voix du Nord, l'établissement, géré par le groupe Orial, a fermé.", "l'établissement",
         "La Voix du Nord"),
        ("Procès à Dax\n\nDix ans sont requis contre le neveu du suspect, Luc Bas.\n\nLe marchand de biens a ri.",
         "Le marchand de biens", "Luc Bas"),
        ("Luc Bas a gagné. Jan Vial devient le chef de file du club.", "le chef de file", "Luc Bas"),
        ("Née à Dax dans une famille d'ouvriers, Ana Roux monte à Paris.", "une famille d'ouvriers", "Ana Roux"),
        ("Les hommes qui ont mis le feu, Nordine K. et Alexis P., ont été condamnés.", "le feu", "Nordine K."),
        ("L'agent de Teddy Vial est content. L'entraîneur Luc Bas l'est aussi. « On perd », a pesté le technicien.",
         "le technicien", "Teddy Vial"),
        ("Le préfet sortant Teddy Vial a échoué. Le nouveau préfet a parlé.", "Le nouveau préfet", "Teddy Vial"),
        ("La rectrice démissionnaire Ana Roux a parlé. La nouvelle rectrice est là.", "La nouvelle rectrice",
         "Ana Roux"),
        ("Ana Roux a obtenu 61 % des voix contre 39 % pour Jan Vial. « Merci », a dit le nouveau maire.",
         "le nouveau maire", "Jan Vial"),
        ("Teddy Vial, remplacé par Ana Roux, a parlé. Le nouveau préfet est là.", "Le nouveau préfet", "Teddy Vial"),
    ],
)  # fmt: skip
def test_the_two_are_not_one(read: Read, text: str, words: str, other: str) -> None:
    """What the description stands for is not the one told of before."""
    found = _named(read(text), words)
    assert found is None or found.name != other


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Le parquet a requis dix ans contre Karim Lorin, accusé d'avoir volé un car. L'accusé nie.", "L'accusé",
         "Karim Lorin"),
        ("Un homme de 24 ans a percuté un arbre à Gray. Le conducteur a été hospitalisé.", "Le conducteur",
         "homme de 24 ans"),
        ("Luc Bas a gagné. Formé par Jean Roy, l'entraîneur avait déjà été sacré.", "l'entraîneur", "Luc Bas"),
        ("Luc Bas a été élu maire de Gray. Le nouveau maire a promis une école.", "Le nouveau maire", "Luc Bas"),
        ("Selon le fabricant, la société Kerlan, le produit est sain.", "le fabricant", "Kerlan"),
        ("Luc Bas a parlé. Le leader d'Orial a abandonné.", "Le leader d'Orial", "Luc Bas"),
        ("La cour a acquitté Ana Bas, 54 ans. La sœur du notaire, Eva Roux, a crié. La quinquagénaire a ri.",
         "La quinquagénaire", "Ana Bas"),
        ("Un infirmier de 43 ans, Luc Bas, a tué Ana Roux, 86 ans. Le quadragénaire nie.", "Le quadragénaire",
         "Luc Bas"),
        ("Ana Roux, qui a écrit la série, est fille de batelier.\n\nLa réalisatrice a ri.", "La réalisatrice",
         "Ana Roux"),
        ("Teddy Vial a marqué. L'entraîneur Luc Bas l'a loué. Le technicien a souri.", "Le technicien", "Luc Bas"),
        ("Jean Roux a été mis en examen pour le meurtre d'une de ses patientes, Ana Lorin.", "une de ses patientes",
         "Ana Lorin"),
        ("Le club a recruté un de ses anciens joueurs, Luc Bas.", "un de ses anciens joueurs", "Luc Bas"),
        ("Selon l'armateur, la société Kerlan, filiale d'Orial, le patron du bateau a disparu.", "l'armateur",
         "Kerlan"),
    ],
)  # fmt: skip
def test_the_one_is_the_other(read: Read, text: str, words: str, name: str) -> None:
    """Whoever is tried is the accused, and who hit a tree the driver."""
    found = _named(read(text), words)
    assert found is not None
    assert found.name == name


def test_somebody_is_told_and_no_affair(read: Read) -> None:
    """« lui a avoué » is said to a person or body."""
    reading = read("L'affaire Lorin a été rouverte. Selon un témoin, Luc Bas lui a avoué le vol.")
    found = _named(reading, "lui")
    assert found is None or found.name != "affaire Lorin"


def test_whom_a_relative_clause_names_is_another(read: Read) -> None:
    """« le jeune homme qui a giflé Luc Bas » is not Luc Bas, of whom the title has told."""
    text = "Un homme a giflé Luc Bas\n\nMardi, le jeune homme de 20 ans qui avait giflé Luc Bas a été condamné."
    found = _named(read(text), "le jeune homme de 20 ans")
    assert found is None or found.name != "Luc Bas"


def test_who_prosecutes_is_not_who_is_tried(read: Read) -> None:
    """« L'avocat général » asks for a sentence, and is not the accused, though nobody is named."""
    reading = read("L'accusé a pleuré à Dole. L'avocat général a requis 20 ans de prison. L'accusé fera appel.")
    accused, prosecutor = _named(reading, "L'accusé"), _named(reading, "L'avocat général")
    assert accused is not None
    assert prosecutor is not accused


def test_who_is_received_is_another(read: Read) -> None:
    """« X a demandé à être reçu par le Premier ministre » tells of two."""
    found = _named(read("Luc Bas a demandé à être reçu par le Premier ministre. Jan Vial attend."), "Premier ministre")
    assert found is None or found.name != "Luc Bas"


def test_who_waits_for_somebodys_answer_is_another(read: Read) -> None:
    """« X attend une réponse de la garde des Sceaux » tells of two."""
    reading = read("Luc Bas est reçu par le ministre du Travail. Ana Roux attend une réponse de la garde des Sceaux.")
    assert not [one for one in reading.statements if one.predicate == "jobTitle" and one.subject.name == "Ana Roux"]


@pytest.mark.parametrize(
    "text",
    [
        "Luc Bas a remis la démission du gouvernement, acceptée par le président de la République.",
        "Jan Vial, ex-président du conseil, est là. « Elle est là », juge l'actuel président de la Fondation Gray.",
        "Le roi Mohammed VI sera le premier à accueillir le nouveau président français.",
        "Ana Roux a écrit au Maroc. Voici le roi Mohammed VI. Le Maroc accueille le nouveau président français.",
    ],
)
def test_who_leads_now_is_another(read: Read, text: str) -> None:
    """Who accepts what one hands in, who leads today and no more, who leads another land."""
    assert not [one for one in read(text).statements if one.rule == "description"]


def test_an_office_without_an_article_is_nobody_told_later(read: Read) -> None:
    """« nommé secrétaire d'État » is not the next one who is called so."""
    text = "Luc Bas (PS), nommé secrétaire d'État, est là. Ana Roux (secrétaire d'État au Budget) aussi."
    found = _named(read(text), "secrétaire d'État")
    assert found is None or found.name != "Ana Roux"


def test_who_is_called_the_same_again_is_no_other(read: Read) -> None:
    """« La rectrice a reçu la CGT. La rectrice l'a félicitée » tells of one rectrice, and « l' » is the union."""
    reading = read("La rectrice a reçu la CGT à Melle. La rectrice l'a félicitée.")
    found = _named(reading, "La rectrice")
    assert found is not None
    assert len(found.mentions) == 2
    union = _named(reading, "l'")
    assert union is not None
    assert union.name == "CGT"


@pytest.mark.parametrize(
    "text",
    [
        "Le conseiller soutient Luc Bas. Le maire l'a critiqué.",
        "Luc Bas et Ana Roux vivent à Melle. Le juge les a condamnés.",
        "Ana Roux a chanté à Melle. Le maire la félicite.",
    ],
)
def test_whom_a_pronoun_takes_up_is_not_who_acts(read: Read, text: str) -> None:
    """Of nobody named has it been told that he is a mayor or judge: it is another who does something to them."""
    assert not {s.object for s in read(text).statements if s.predicate == "jobTitle"}


def test_a_thing_that_a_pronoun_may_take_up(read: Read) -> None:
    """« L'homme d'affaires l'a revendu » may be who has bought it."""
    found = read("Luc Bas a acheté Mirel. L'homme d'affaires l'a revendu.").statements
    assert [s.subject.name for s in found if s.predicate == "jobTitle"] == ["Luc Bas"]


def test_what_is_bought_is_nobody(read: Read) -> None:
    """« Ana Roux dirige la société Mirel. Le groupe Bolvig la rachète »: the firm, not who leads it."""
    found = read("Ana Roux dirige la société Mirel. Le groupe Bolvig la rachète en mai.").statements
    assert [(s.subject.name, name(s.object)) for s in found if s.predicate == "owner"] == [("Mirel", "Bolvig")]
    assert not [s for s in found if s.predicate == "memberOf"]
