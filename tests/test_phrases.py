"""Descriptions and pronouns as the text has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.coreference.phrases import Article, descriptions, pronouns
from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

PHRASES = (
    ("Le groupe recrute.", "Le groupe", Article.DEFINITE),
    ("Cette entreprise lyonnaise recrute.", "Cette entreprise lyonnaise", Article.DEMONSTRATIVE),
    ("Les salariés du groupe défilent.", "groupe", Article.DEFINITE),
    ("Un retraité est tombé.", "Un retraité", Article.INDEFINITE),
    ("Son parti hésite.", "Son parti", Article.POSSESSIVE),
    ("La jeune ministre a souri.", "La jeune ministre", Article.DEFINITE),
    ("Le ministre-président flamand a souri.", "Le ministre-président flamand", Article.DEFINITE),
    ("On vend le groupe en 2011.", "le groupe", Article.DEFINITE),
    ("L'un des rescapés a souri.", "L'un des rescapés", Article.INDEFINITE),
    ("Le président du tribunal a souri.", "Le président du tribunal", Article.DEFINITE),
    ("La ministre déléguée au logement a souri.", "La ministre déléguée au logement", Article.DEFINITE),
    ("L'adjointe au commerce a souri.", "L'adjointe au commerce", Article.DEFINITE),
    ("Le maire a souri au commerce.", "Le maire", Article.DEFINITE),
    ("L'ex-numéro 2 du parti a souri.", "L'ex-numéro 2 du parti", Article.DEFINITE),
    ("Les équipes belges et suisses ont souri.", "Les équipes belges et suisses", Article.DEFINITE),
)


@pytest.mark.parametrize(("sentence", "words", "article"), PHRASES)
def test_description(parse: Parse, french: Language, sentence: str, words: str, article: Article) -> None:
    """A description has its determiner, unless a preposition holds it, and its complements."""
    text = parse(sentence)
    found = {text.words(phrase.span): phrase.article for phrase in descriptions(text, french, taken=set())}
    assert found[words] is article


@pytest.mark.parametrize(
    ("sentence", "law"),
    [
        ("Le maire défend un projet de tramway.", False),
        ("Ils ont défilé contre le projet d'aéroport.", False),
        ("Le projet Orion se situe près de la gare.", False),
        ("Le projet d'accord sera examiné lundi.", True),
        ("Le projet de réforme des retraites est prêt.", True),
        ("Le projet du gouvernement est prêt.", True),
    ],
)
def test_a_plan_of_a_text_is_one(parse: Parse, french: Language, sentence: str, *, law: bool) -> None:
    """What is to be built is no law."""
    plan = next(p for p in descriptions(parse(sentence), french, taken=set()) if p.noun == "projet")
    assert (Kind.LAW in {reading.kind for reading in plan.readings}) is law


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Elle est chargée de l'organisation d'une course.", False),
        ("L'organisation de cette course a coûté cher.", False),
        ("L'organisation de défense des droits proteste.", True),
        ("L'organisation proteste.", True),
    ],
)
def test_what_is_done_is_no_body(parse: Parse, french: Language, sentence: str, *, body: bool) -> None:
    """Unlike the noun without what it is done to."""
    told = next(p for p in descriptions(parse(sentence), french, taken=set()) if p.noun == "organisation")
    assert (Kind.ORGANIZATION in {reading.kind for reading in told.readings}) is body


PRONOUNS: tuple[tuple[str, list[str]], ...] = (
    ("Il a démissionné mardi.", ["Il"]),
    ("« Nous partons », ont-ils dit.", ["Nous", "ils"]),
    ("Qu'en pense-t-elle ?", ["elle"]),
    ("Celui-ci refuse la vente.", ["Celui-ci"]),
    ("Ce dernier accepte.", ["Ce dernier"]),
    ("Il est accusé d'avoir menti.", ["Il"]),
    ("Il se porte candidat.", ["Il"]),
    ("Il reste à Paris.", ["Il"]),
    ("Il faut partir.", []),
    ("Il y a deux blessés.", []),
    ("Il s'agit d'un incendie.", []),
    ("Il est possible de visiter le site.", []),
    ("Il est prévu que le pont rouvre.", []),
    ("Il reste deux places.", []),
    ("Il reste du chemin à faire.", []),
    ("Restera-t-il de l'argent pour les écoles ?", []),
    ("Restera-t-il du temps pour les écoles ?", []),
    ("Que restera-t-il aux écoles du canton ?", []),
    ("Que se passera-t-il demain ?", []),
    ("Restera-t-il en poste ?", ["il"]),
    ("Le prix est remis en mai, comme le veut l'usage.", []),
    ("Que fera-t-il demain ?", ["il"]),
    ("Il fera froid demain.", []),
    ("Il pleut depuis lundi.", []),
    ("Le dernier train est parti.", []),
    ("Nice les accueille en France.", ["les"]),
    ("Nice les villas du port.", []),
)


@pytest.mark.parametrize(("sentence", "words"), PRONOUNS)
def test_pronoun(parse: Parse, french: Language, sentence: str, words: list[str]) -> None:
    """Pronouns that may stand for somebody, without hyphen; an impersonal « il » is none."""
    text = parse(sentence)
    assert [text.words(stand.span) for stand in pronouns(text, french)] == words


@pytest.mark.parametrize("noun", ["cinéma", "théâtre", "opéra"])
def test_an_art_of_a_country_is_no_house(parse: Parse, french: Language, noun: str) -> None:
    """« le cinéma français » is nowhere; « le cinéma de Gap » is a house."""
    text = parse(f"Le {noun} français pleure. Le {noun} de Gap recrute.")
    assert [phrase.head for phrase in descriptions(text, french, taken=set())] == [text.lowered.index("gap") - 2]


@pytest.mark.parametrize("text", ["Elle a perdu à son tour.", "Ils ont perdu à leur tour."])
def test_a_turn_is_nothing(parse: Parse, french: Language, text: str) -> None:
    """« à son tour » takes up no round or tower."""
    assert not [one for one in descriptions(parse(text), french, taken=set()) if one.noun == "tour"]
