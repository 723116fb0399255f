"""Tests of :mod:`kg.annotate.nouned`: nouns that the model takes for adjectives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "word", "pos"),
    [
        ("« Tout a tremblé », a confié une quinquagénaire qui s'est ruée hors de chez elle.", "quinquagénaire", "NOUN"),
        ("Une centaine d'étudiantes ont bloqué la rue.", "étudiantes", "NOUN"),
        ("Les représentantes du personnel sont sorties.", "représentantes", "NOUN"),
        ("Les coopératives dénoncent la loi.", "coopératives", "NOUN"),
        ("Trois évadées ont été reprises.", "évadées", "NOUN"),
        ("Les femmes évadées de la prison ont été reprises.", "évadées", "VERB"),
        ("Elle dirige une jeune équipe de Vannes.", "jeune", "ADJ"),
        ("Le second a fui.", "second", "ADJ"),
        ("Une voisine quinquagénaire a fui.", "quinquagénaire", "ADJ"),
    ],
)
def test_somebody_by_an_adjective(parse: Parse, text: str, word: str, pos: str) -> None:
    """What has an article of its own is a noun, if somebody is called so."""
    [token] = [token for token in parse(text).tokens if token.text == word]
    assert token.pos == pos


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Des plongeurs ont découvert à Gap une tombe vieille de mille ans.", "tombe"),
        ("Il a planté à Gap une tente ronde.", "tente"),
    ],
)
def test_one_of_them_by_a_verb(parse: Parse, text: str, word: str) -> None:
    """What has « une » before it is a noun, and what the verb takes."""
    [token] = [token for token in parse(text).tokens if token.text == word]
    assert (token.pos, token.lemma, token.dep) == ("NOUN", word, "obj")


def test_a_common_noun_by_a_name(parse: Parse) -> None:
    """What is written small and led as nouns are is no name, but for whoever is of a land."""
    tokens = parse("Le typhon a touché l'île de Bolo, dit la filiale de l'allemand Bolvig.").tokens
    found = {token.text: token.pos for token in tokens}
    assert found["île"] == "NOUN"
    assert found["allemand"] != "NOUN"


@pytest.mark.parametrize(
    ("text", "word", "pos"),
    [
        ("Le juge a écarté l'offre du fonds Baril.", "offre", "NOUN"),
        ("Baril a retenu mardi son offre de quatre millions.", "offre", "NOUN"),
        ("Le comité les offre au musée.", "offre", "VERB"),
        ("Il l'offre à sa mère.", "offre", "VERB"),
    ],
)
def test_a_noun_by_a_finite_verb(parse: Parse, text: str, word: str, pos: str) -> None:
    """What has an article and a noun's place is a noun, whatever form of a verb is written so."""
    [token] = [token for token in parse(text).tokens if token.text == word]
    assert token.pos == pos


@pytest.mark.parametrize(
    ("text", "dep", "head"),
    [
        ("Un car de supporters a heurté un arbre.", "nsubj", "heurté"),
        ("Les occupants du car ont été soignés.", "nmod", "occupants"),
        ("Son car a quitté la chaussée.", "nsubj", "quitté"),
        ("Deux lycéens sont morts dans un accident de car.", "nmod", "accident"),
    ],
)
def test_a_noun_by_a_conjunction(parse: Parse, text: str, dep: str, head: str) -> None:
    """« Car » behind an article or a preposition is what people ride in, where the article stood in the tree."""
    tokens = parse(text).tokens
    [token] = [token for token in tokens if token.text == "car"]
    assert (token.pos, token.dep, tokens[token.head].text) == ("NOUN", dep, head)


def test_a_conjunction_stays(parse: Parse) -> None:
    """« Car » behind a clause, « ou » behind an article join."""
    tokens = parse("Il a fui, car il avait peur. Le ou les auteurs ont fui.").tokens
    assert {token.pos for token in tokens if token.text in {"car", "ou"}} == {"CCONJ"}


@pytest.mark.parametrize(
    ("text", "word", "over", "thing"),
    [
        ("La direction compte licencier les 58 ouvriers du site.", "licencier", "compte", "ouvriers"),
        ("La mairie veut vacciner les habitants.", "vacciner", "veut", "habitants"),
        ("Orial a renoncé à licencier 45 ouvriers.", "licencier", "renoncé", "ouvriers"),
        ("Orial ne va pas licencier ses ouvriers.", "licencier", "va", "ouvriers"),
        ("Ils ont tenté d'incendier la mairie.", "incendier", "tenté", "mairie"),
        ("Pour licencier ses agents, la ville devra payer.", "licencier", "devra", "agents"),
    ],
)
def test_an_infinitive_governs_what_stands_behind_it(parse: Parse, text: str, word: str, over: str, thing: str) -> None:
    """What stands between a verb or preposition and an article is a verb, with the object behind it."""
    tokens = parse(text).tokens
    [verb] = [token for token in tokens if token.text == word]
    [noun] = [token for token in tokens if token.text == thing]
    assert (verb.pos, tokens[verb.head].text, tokens[verb.head].pos) == ("VERB", over, "VERB")
    assert (noun.dep, noun.head) == ("obj", verb.index)


@pytest.mark.parametrize("text", ["Un dîner les a réunis.", "Le plancher de la salle a cédé.", "Il sort de table."])
def test_a_noun_that_could_be_an_infinitive(parse: Parse, text: str) -> None:
    """What has an article, or none behind it, is the noun that the model sees."""
    assert not [token for token in parse(text).tokens if token.has("VerbForm=Inf")]
