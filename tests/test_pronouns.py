"""Tests of :mod:`kg.extract.claims.pronouns`: whose words a pronoun gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

WHOSE = (
    (
        "Luc Morel soupire. « La rue se vide », dit-il. Même constat chez Anne Roy. « Les clients ne viennent plus. »",
        ["Luc Morel", "Anne Roy"],
    ),
    ("Selon le gérant, la ruelle est vide. D'après lui, rien ne va.", ["gérant"] * 2),
    ("Luc Morel est venu. La caisse a refusé. Selon lui, tout va. Selon elle, rien ne va.", ["Luc Morel", "La caisse"]),
    (
        "Des forains crient. Selon les apiculteurs, la ruche meurt. La vigne s'étend : le miel, disent-ils, manque.",
        ["les apiculteurs"] * 3,
    ),
    (
        "On juge Marc Bodin. Me Paul Klein plaide que le prêt était « légal ». L'ancien notaire nie qu'il l'ait signé.",
        ["Paul Klein", "Marc Bodin"],
    ),
    (
        "« J'ai cru gagner », a dit Marc Bodin. Le club Orial a connu une année difficile. « Je roule seul. »",
        ["Marc Bodin", "Marc Bodin"],
    ),
    (
        "« J'ai cru gagner », a dit Marc Bodin. Le club Orial a connu une année difficile. « Nous avons tenu bon. »",
        ["Marc Bodin", "club Orial"],
    ),
    ("« On ment », assure Me Paul Klein, avocat. L'homme est formel : la plainte sera rejetée.", ["Paul Klein"] * 2),
    (
        "« On ment », assure Me Paul Klein, avocat. L'homme de 30 ans nie que la plainte soit fondée.",
        ["Paul Klein", "homme de 30 ans"],
    ),
    (
        "La présidente de la cour d'assises de Dole entend l'accusé, qui s'agite. « J'ai eu peur », finit-il par dire.",
        ["l'accusé"],
    ),
    (
        "La cour de Dole écoute le voisin. Il dit avoir eu peur. « Vous mentez », lance la juge. « Non », répond-il.",
        ["voisin", "la juge", "voisin"],
    ),
    ("Un homme est jugé à Dole pour le meurtre de Claire. À la barre, il répète : « J'ai honte. »", ["homme"]),
    ("Le groupe Orial a reçu la presse mardi. Il précise que l'usine restera ouverte.", ["Orial"]),
    (
        "« Le ministre a menti », tonne Paul Garnier. « Il nous a dit : “Le pont tiendra.” Et le pont est tombé. »",
        ["Paul Garnier", "Paul Garnier", "Le ministre"],
    ),
    (
        "Le quotidien rapporte que le prince a fui. D'après ses informations, une lettre est partie lundi.",
        ["Le quotidien", "Le quotidien"],
    ),
    (
        "Le chef de la diplomatie a menacé. Il juge que le pont est usé. La ville, a-t-il averti, « ne paiera rien ».",
        ["chef de la diplomatie"] * 3,
    ),
    (
        "La déléguée du CRAB attend un rendez-vous avec la direction. Celle-ci assure avoir recruté dix agents.",
        ["la direction"],
    ),
    (
        "« C'est fini », s'indigne Karim Roux, élu du Syndicat des libraires. Celui-ci reproche au maire de mentir.",
        ["Karim Roux", "Karim Roux"],
    ),
    ("Le gardien raconte que Luc Bas a frappé Ana Roux, puis qu'il a fui.", ["Le gardien"] * 2),
    ("Les touristes arrivent. Quant aux hôteliers, ils constatent que les chambres sont vides.", ["hôteliers"]),
    ("Le maire est parti. Quant à Ana Roux, elle juge ce départ « logique ».", ["Ana Roux"]),
    ("Quant au pont, le maire est formel. Quant à la route, il juge la pente « forte ».", ["le maire"]),
    ("Une foule a marché sur la mairie de Dax. La taxe est, selon eux, trop haute.", ["eux"]),
    ("Luc Bas a salué l'accord ; Ana Roux, elle, dénonce un « recul ».", ["Ana Roux"]),
    ("Pour la défense, Me Paul Morin a plaidé l'acquittement, estimant que rien n'est prouvé.", ["Paul Morin"]),
    (
        "Léa Bas a gagné. Zoé Roux, présidente, dit que le vote fut serré. « On a ri », poursuit la jeune femme.",
        ["Zoé Roux", "Zoé Roux"],
    ),
    (
        "Le premier ministre Jan Dorek part. Luc Bas, chef du RN, exige un vote. Le chef du gouvernement nie la crise.",
        ["Luc Bas", "Jan Dorek"],
    ),
    (
        "Cette année aura duré un siècle, a dit son avocate, Me Ana Roux, tout en précisant que rien ne l'effacerait.",
        ["Ana Roux", "Ana Roux"],
    ),
    (
        "Luc Bas ignore s'il votera la loi, soutenue par 59 % des gens, selon un sondage. « Lisons-la », a-t-il dit.",
        ["un sondage", "Luc Bas"],
    ),
    ("L'armée a puni les soldats, alors qu'ils s'étaient engagés à rendre les armes.", ["les soldats"]),
    (
        "La cour de Dax a condamné un homme à dix ans de prison pour le meurtre d'un ami. Il jure qu'il dormait.",
        ["homme"],
    ),
    ("Dans un document de dix pages, il rejette la plainte, prétextant que le pont tiendra.", ["il"]),
    ("Jan Dorek dirige la halle. Personne n'a rien vu, selon lui.", ["Jan Dorek"]),
    (
        "La mairesse Rosa Quint rit. « Ma fille a peur et elle me dit souvent que l'eau monte », a dit Luc Bas.",
        ["Luc Bas", "fille"],
    ),
)


@pytest.mark.parametrize(("sentence", "speakers"), WHOSE)
def test_whose_words_they_are(read: Read, sentence: str, speakers: list[str]) -> None:
    """« il » in somebody's words is another, « ses informations » are of who has spoken."""
    voices = [claim.speaker for claim in read(sentence).claims]
    assert [getattr(voice, "name", None) or getattr(voice, "label", None) for voice in voices] == speakers
