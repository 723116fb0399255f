"""Tests of :mod:`kg.annotate.seams`: sentences that the model has cut in two, made whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Document, Span

if TYPE_CHECKING:
    from conftest import Read

    from kg.annotate.parser import Parser

# A sentence, the root of its other piece and how that hangs on the first.
CUT = (
    ("Démontée planche par planche, l'épave sera convoyée vers Dax.", "Démontée", "convoyée"),
    ("Diffusée en plusieurs épisodes, elle fut interprétée par des acteurs de renom.", "Diffusée", "interprétée"),
    ("Paris, alors Lutèce, était une petite ville.", "Paris", "ville"),
    ("Wikipédia en russe proteste contre un projet de loi", "Wikipédia", "proteste"),
    ("Le groupe belge Orval reprend la société lilloise Marbelle pour 12 millions d'euros.", "Marbelle", "société"),
    ("Le télescope spatial CHEOPS a identifié un système planétaire.", "CHEOPS", "télescope"),
    (
        "Leur révolte a fait plus de 900 victimes selon l'ONG américaine Human Rights Watch.",
        "Human",
        "ONG",
    ),
    ("SOS Vertiges réunit ses bénévoles à Vichy.", "SOS", "réunit"),
    ("La CGT tiendra les 9 et 10 juillet une conférence sociale.", "conférence", "tiendra"),
    (
        "Orval rouvrira ainsi certains ateliers de Dax dans son usine de Gap, où dorment 40 robots.",
        "ateliers",
        "rouvrira",
    ),
)
SPELT = (
    ("La banque britannique Standard Chartered a été contrainte de verser une amende.", "Standard Chartered"),
    ("General Motors a brandi mardi une autre menace.", "General Motors"),
    ("Le préfet a inauguré le site industriel Mavamar Industries SA à Dax.", "Mavamar Industries SA"),
)
ASKED = ("Mirel a-t-il racheté Altor ?", "Ana Verdier a-t-elle incriminé Luc Morin ?")
ENDED = (
    "Le maire dort. La ville chante.",
    "Le port de Dax\nest ouvert",
    "Orval ferme ; idem chez Bolvig",
)


@pytest.mark.parametrize(("sentence", "low", "top"), CUT)
def test_a_sentence_goes_on_behind_a_comma_or_before_a_small_letter(
    parser: Parser, sentence: str, low: str, top: str
) -> None:
    """Its pieces are one sentence with one root."""
    text = next(iter(parser.parse([Document(sentence)])))
    assert len(text.sentences) == 1
    assert len([token for token in text.tokens if token.head == token.index]) == 1
    [token] = [token for token in text.tokens if token.text == low]
    assert text.tokens[token.head].text == top


@pytest.mark.parametrize("sentence", ENDED)
def test_what_a_mark_or_a_line_ends_is_ended(parser: Parser, sentence: str) -> None:
    """Behind a full stop, a semicolon or a line nothing goes on."""
    assert len(next(iter(parser.parse([Document(sentence)]))).sentences) > 1


def test_a_turn_is_told_over_a_day_between_commas(read: Read) -> None:
    """« a présenté, hier lundi, sa démission »: the day is no end of the sentence."""
    sentence = "Le ministre-président des Pays-Bas, Mark Bakker a présenté, hier lundi, sa démission à la reine."
    [event] = read(sentence).events
    assert event.kind == "Departure"


@pytest.mark.parametrize(("sentence", "name"), SPELT)
def test_a_name_is_not_cut(parser: Parser, sentence: str, name: str) -> None:
    """Its words are one phrase, and where it stands is where it is read."""
    text = next(iter(parser.parse([Document(sentence)])))
    last = text.tokens[text.within(Span(0, sentence.index(name) + len(name)))[-1]]
    assert len({text.sentence_of[i] for i in text.within(Span(sentence.index(name), last.span.end))}) == 1
    assert last.dep == "flat:name"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ph. Roy a quitté Orial.",
        "La rue du Gal. Bas est barrée.",
        "Il a gagné env. 300 euros.",
        "Il vit bd. Carnot à Dax.",
        "La Sté. Orial a fermé.",
        "Né en 50 av. J.-C. à Rome, il est mort jeune.",
    ],
)
def test_a_stop_behind_a_word_cut_short_ends_nothing(parser: Parser, sentence: str) -> None:
    """Nor does that of a first name of two letters."""
    assert len(next(iter(parser.parse([Document(sentence)]))).sentences) == 1


@pytest.mark.parametrize("sum_", ["3 M€", "3M€", "4 Md€", "12 k€", "5 M$", "Orialis GmbH"])
def test_a_stop_behind_a_sum_ends_its_sentence(parser: Parser, sum_: str) -> None:
    """Neither the mark of a currency nor a capital behind a letter keeps a full stop."""
    [text] = parser.parse([Document(f"Le stade a coûté {sum_}. La ville a payé.")])
    assert [text.tokens[sentence.start].text for sentence in text.sentences] == ["Le", "La"]


@pytest.mark.parametrize("sentence", ASKED)
def test_a_question_mark_ends_its_question(parser: Parser, sentence: str) -> None:
    """It is no sentence of its own, and a name behind a verb begins none."""
    text = next(iter(parser.parse([Document(sentence)])))
    assert len(text.sentences) == 1


def test_a_relative_clause_is_of_the_name_before_it(read: Read) -> None:
    """No sentence begins with « qui »."""
    reading = read(
        "Il était en lice avec deux autres, dont la romancière mauricienne Nathalie Appanah qui a remporté le prix."
    )
    assert len(reading.text.sentences) == 1
    assert "Nathalie Appanah" in {getattr(filler, "name", "") for e in reading.events for _, filler in e.roles}


NAMED = (
    "Le patron de la FIFA Rolland Bardet a parlé lundi.",
    "Le gouverneur de la ville, Sékou Resco Camara, ne l'a pas autorisée.",
    "La société a fermé l'usine Rupali Garments, située à Gazipur.",
)


@pytest.mark.parametrize("sentence", NAMED)
def test_no_sentence_begins_inside_a_name(parser: Parser, sentence: str) -> None:
    """Two words with capitals that no mark parts are of one sentence."""
    assert len(next(iter(parser.parse([Document(sentence)]))).sentences) == 1


WHOLE = (
    ("D'après une déclaration du président afghan Ashraf Ghani, 115 habitants ont péri.", "Ashraf", "président"),
    (
        (
            "Une passante, âgée de 50 ans, avait été grièvement touchée au cou et un autre piéton avait été blessé au "
            "bras lors d'une bagarre dans la rue dimanche vers 4h."
        ),
        "piéton",
        "blessé",
    ),
)


@pytest.mark.parametrize(("sentence", "low", "top"), WHOLE)
def test_a_sentence_goes_on_with_a_name_or_with_the_verb_of_its_subject(
    parser: Parser, sentence: str, low: str, top: str
) -> None:
    """A name before a comma is of the noun before it, and who stands before a verb does what that tells."""
    text = next(iter(parser.parse([Document(sentence)])))
    assert len(text.sentences) == 1
    [token] = [token for token in text.tokens if token.text == low]
    assert text.tokens[token.head].text == top


def test_a_place_in_capitals_is_one(parser: Parser) -> None:
    """« NEW YORK (Reuters) - »: no sentence ends behind « NEW », nor behind the bracket that opens."""
    text = next(iter(parser.parse([Document("NEW YORK (Reuters) - Le patron du groupe, Luc Bas, a plaidé coupable.")])))
    assert text.tokens[text.sentences[0].stop - 1].text == ")"


@pytest.mark.parametrize("lead", ["Ana Roux coupe le ruban.", "Luc Bas danse avec les élus.", "Bolvig recrute."])
def test_a_headline_without_verb_ends_with_its_line(parser: Parser, lead: str) -> None:
    """A verb that the model has missed in the next line gathers no words of the headline."""
    [text] = parser.parse([Document(f"La mairie et la bibliothèque inaugurées\n\n{lead} Il pleut.")])
    assert text.tokens[text.sentences[1].start].text == lead.split(maxsplit=1)[0]


@pytest.mark.parametrize("name", ["Moody's", "Lloyd’s", "Standard & Poor's"])
def test_the_end_of_an_english_name_is_no_pronoun(name: str, read: Read) -> None:
    """« Moody's a abaissé », where « s' » of « s'abaisse » is one."""
    found = read(f"{name} a abaissé vendredi la note de la Grèce.")
    assert name in {entity.name for entity in found.entities}
    assert {
        getattr(filler, "name", "") for event in found.events for role, filler in event.roles if role == "agent"
    } == {name}
