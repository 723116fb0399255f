"""Typographic variants made plain."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from kg.annotate.normal import normal
from kg.extract import understand
from kg.lang import LANGUAGES
from kg.lang.base import read_table
from kg.model import Document

if TYPE_CHECKING:
    from conftest import Read

    from kg.annotate.parser import Parser
    from kg.model import Reading


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("L’été à Dax", "L'été à Dax"),
        ("<<Non>>, dit-il", "« Non », dit-il"),
        ("''C'est non'', dit-il", "« C'est non », dit-il"),
        ("Il a dit « non. »Le maire rit", "Il a dit « non. »Le maire rit"),
        ("Un mot »lourd« a fui", "Un mot «lourd» a fui"),
        ("Il a fui.[12] Elle[3] aussi", "Il a fui.     Elle    aussi"),
        ("a << b, x = []", "a << b, x = []"),
        ("A 17 heures. A la fin, A Dax", "À 17 heures. À la fin, A Dax"),
        ("écrit le « New York Times ».", "écrit le   New York Times  ."),
        ('le navire "La Croix", dans "Les Échos"', 'le navire "La Croix", dans  Les Échos '),
        ("A voté. A l'an prochain", "A voté. À l'an prochain"),
        ("de '''titre''' gras", "de '''titre''' gras"),
        ("en 48''37 contre 47''60 en mai", "en 48''37 contre 47''60 en mai"),
        (
            "== Suites ==[modifier]\nLa [[ville de Dax|ville]] (en) dort",
            "   Suites             \nLa                ville        dort",
        ),
        ("Il part ,elle reste .Le vent souffle", "Il part, elle reste. Le vent souffle"),
        ("'L'eau monte ici', dit-il", "“L'eau monte ici”, dit-il"),
        ("a t-il dit, à-t'elle vu, affirme t'on", "a-t-il dit, a-t-elle vu, affirme-t-on"),
        ("Il a expliquer que Dax à été sauvée", "Il a expliquée que Dax a été sauvée"),
        ("né en 1950 a Dax, près d'Israel", "né en 1950 à Dax, près d'Israël"),
        ("Il dit qu il va vers l Irak aujourd hui", "Il dit qu'il va vers l'Irak aujourd'hui"),
        ("Luc Bas c'est rendu à Dax", "Luc Bas s'est rendu à Dax"),
        ("le General Bock et Mme. Roux et Al. ", "le général Bock et Mme  Roux et al. "),
        ("12,500 soldats, 1,200,300 votes, 3 Morts", "12 500 soldats, 1 200 300 votes, 3 morts"),
        ("14,7 ME, 2 MdsE, 40 kE ; 3 MER", "14,7 M€, 2 Mds€, 40 k€ ; 3 MER"),
        ("« La paix« , dit-il d'un air »las ».", "« La paix» , dit-il d'un air «las »."),
        ("(le maire-NDLR), lui (à Dax, ndlr) [ndlr : ici]", "(le maire     ), lui (à Dax      ) [       ici]"),
        ("l'onu en Avril, le premier Ministre", "l'ONU en avril, le premier ministre"),
        ("Bravo.\n— Ana Roy (@ana_r) May 3, 2020\nOui", "Bravo.  —Ana Roy                     \nOui"),
        ("Bravo – Ana Roy (@ana_r) 3 mai 2020", "Bravo. —Ana Roy                    "),
        ("Bravo pic.twitter.com/a1 Ana (@ana) rit", "Bravo.                   Ana        rit"),
        ("Il a dit — non — que (@ana) part", "Il a dit — non — que        part"),
    ],
)
def test_variants_have_the_same_length(text: str, plain: str) -> None:
    """Guillemets stand for other marks and blanks for references, so that every offset holds."""
    found = normal(text, LANGUAGES["fr"])
    assert found == plain
    assert len(found) == len(text)


def test_words_tell_what_a_variant_may_be_found_by() -> None:
    """Whatever a table has respelt is found by the words that are looked for first."""
    french = LANGUAGES["fr"]
    forms = [variant.form for variant in french.variants]
    rows = [row for form in forms if not isinstance(form, str) for row in form.items()]
    assert rows
    assert [one for one, meant in rows if normal(f"Voici 3 {one} ?", french) != f"Voici 3 {meant} ?"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Il est à côté, à moitié ouvert, tout à fait prêt : a-t-il à dire que tout va ?",
        "Il a à déclarer. Israel Bock et General Motors, le General Electric d'avant",
        "La Terre vue depuis Mars, Avril Roux, le rock 'n' roll des années 'soixante",
        "1,459 euro le litre, 12,500 km, 3,5 millions, 0,500 kg",
        "L'outil .NET, Attal, Al Roux, l'élu vers 1950 a Dax pour fief",
        "une croix rouge, www.dax.fr/president et etat@dax.fr",
        "Ce qui c'est rendu possible, 3 l environ, 20 l en un jour, la lettre l ou m, qu'au lieu",
        "l'« Elara », un pétrolier (« vieux »), « sûr »",
        "a == b, x = [[1, 2], [3]]",
    ],
)
def test_what_is_right_is_left(text: str) -> None:
    """Names, places on the web and French that is well spelt stay as they are."""
    assert normal(text, LANGUAGES["fr"]) == text


def test_misspelt_words_have_the_length_of_what_they_stand_for() -> None:
    """Else no offset behind them would hold."""
    rows = list(read_table("kg.lang.fr", "misspelt.tsv"))
    assert [written for written, meant in rows if len(written) != len(meant) or written == meant] == []
    assert [written for written, _ in rows] == sorted({written for written, _ in rows})
    meant = {meant for _, meant in rows}
    assert [written for written, _ in rows if written in meant] == []


@pytest.mark.parametrize(
    ("faulty", "clean"),
    [
        ("Dax à battu Metz.", "Dax a battu Metz."),
        ("Le séisme a fait 40morts à Dax.", "Le séisme a fait 40 morts à Dax."),
        ("Luc Bas a affirmer qu'il partira.", "Luc Bas a affirmé qu'il partira."),
        ("L'armee Americaine a tué Luc Bas en Aout.", "L'armée américaine a tué Luc Bas en août."),
        ("L'usine vaut 2 Millions de Dollars.", "L'usine vaut 2 millions de dollars."),
        ("Luc Bas a dit:«Le pont est sûr.»", "Luc Bas a dit : « Le pont est sûr. »"),
        ("L'Etat a vendu l'Ile de Tatihou à l'Eglise.", "L'État a vendu l'Île de Tatihou à l'Église."),
        ("Mme. Bosch est née en 1950 a Dax.", "Mme Bosch est née en 1950 à Dax."),
    ],
)
def test_faults_change_nothing_that_is_told(read: Read, faulty: str, clean: str) -> None:
    """What is misspelt tells the same entities, events, relations, quantities and dates as its clean twin."""
    assert told(read(faulty)) == told(read(clean))


def told(reading: Reading) -> tuple[object, ...]:
    """What a reading tells, apart from where."""
    return (
        {(entity.kind, entity.name.lower()) for entity in reading.entities},
        {(event.kind, event.status) for event in reading.events},
        {(str(statement.predicate), statement.status) for statement in reading.statements},
        [(quantity.value, quantity.unit) for quantity in reading.quantities],
        [time.edtf for time in reading.times],
        [claim.manner for claim in reading.claims],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Le pont est fermé.Selon le maire, il rouvrira lundi.Il a promis une prime.",
        "Le pont est fermé.[4] Selon le maire, il rouvrira lundi.[5] Il a promis une prime.",
    ],
)
def test_sentences_that_run_together_are_parted(parser: Parser, text: str) -> None:
    """What somebody says ends with its sentence, whatever stands between it and the next."""
    [parsed] = parser.parse([Document(text)])
    said = [text[claim.content.start : claim.content.end] for claim in understand(parsed, LANGUAGES["fr"]).claims]
    assert said == ["il rouvrira lundi", "une prime"]


def test_other_marks_are_quotations(parser: Parser) -> None:
    """« << » and two apostrophes open what is said."""
    text = "<<Le pont est sûr>>, a dit le maire. ''Il rouvrira lundi'', a promis le préfet."
    [parsed] = parser.parse([Document(text)])
    claims = understand(parsed, LANGUAGES["fr"]).claims
    assert [text[claim.content.start : claim.content.end] for claim in claims] == [
        "Le pont est sûr",
        "Il rouvrira lundi",
    ]


@pytest.mark.parametrize("verb", ["écrit « Le Monde »", 'affirme le "Financial Times"', "souligne « Les Échos »"])
def test_a_paper_in_quotation_marks_speaks(read: Read, verb: str) -> None:
    """Its name is nobody's words, and what it tells is its claim."""
    [claim] = read(f"Le maire de Dax a refusé la grâce, {verb}.").claims
    assert claim.speaker is not None
    assert claim.speaker.name in verb


def test_a_word_without_end_costs_no_more_than_its_length() -> None:
    """Two hundred thousand letters, each of which might begin a word before a mark."""
    start = process_time()
    assert normal("a" * 200_000, LANGUAGES["fr"]) == "a" * 200_000
    assert process_time() - start < 20
