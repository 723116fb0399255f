"""Tests of :mod:`kg.extract.quotations.incises`: what an incise stands in, and who speaks in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "« Le four est froid, assure Luc Roux, PDG fondateur d'Orialis. On a faim. »",
        [("Luc Roux", "Le four est froid"), ("Luc Roux", "On a faim")],
    ),
    (
        "« Le four est froid, dit Luc Roux, directeur général adjoint chargé des fours. On a faim. »",
        [("Luc Roux", "Le four est froid"), ("Luc Roux", "On a faim")],
    ),
    (
        "« Le four est froid, dit Luc Roux, de la CGT. On a faim. »",
        [("Luc Roux", "Le four est froid"), ("Luc Roux", "On a faim")],
    ),
    (
        "« Le four est froid », dit Luc Roux, qui tient le fournil, « et on a faim ».",
        [("Luc Roux", "Le four est froid"), ("Luc Roux", "et on a faim")],
    ),
    (
        "Le juge a relaxé le boulanger lundi, un choix « absurde », a réagi Luc Roux.",
        [("Luc Roux", "un choix « absurde »")],
    ),
    (
        "Le fournil a brûlé lundi, ce qui est « un drame pour la rue », a regretté Luc Roux.",
        [("Luc Roux", "ce qui est « un drame pour la rue »")],
    ),
    (
        "L'équipe a repris le fournil après des débats « d'une rare aigreur », a raconté Luc Roux.",
        [("Luc Roux", "L'équipe a repris le fournil après des débats « d'une rare aigreur »")],
    ),
    ("Non, dit Luc Roux, pour qui « le four est froid ».", [("Luc Roux", "le four est froid")]),
    (
        "Hier soir, affirme Luc Roux, qui tient le fournil, Jean Morel a cassé la vitrine.",
        [("Luc Roux", "Jean Morel a cassé la vitrine")],
    ),
    ("Hier soir, assure Luc Roux, Jean Morel a insulté un client.", [("Luc Roux", "Jean Morel a insulté un client")]),
    (
        "« Le four est froid, dit Luc Roux, 54 ans, patron du fournil. On a faim. »",
        [("Luc Roux", "Le four est froid"), ("Luc Roux", "On a faim")],
    ),
    (
        "« Le four est froid, dit Luc Roux, 54 ans, patron du fournil, et on a faim. »",
        [("Luc Roux", "Le four est froid"), ("Luc Roux", "et on a faim")],
    ),
    ("Comme le fait valoir Luc Roux, le four est froid.", [("Luc Roux", "le four est froid")]),
    ("Comme le fait l'apprenti, Luc Roux nettoie le four.", []),
    ("L'offre, portée par Luc Roux, reprendrait 875 salariés.", []),
    (
        "La colère monte et, effet inattendu, « l'abandon des élèves en difficulté », comme le relève Ana Roux.",
        [("Ana Roux", "l'abandon des élèves en difficulté")],
    ),
    (
        "Le plan est « une erreur historique », comme le relève Ana Roux.",
        [("Ana Roux", "Le plan est « une erreur historique »")],
    ),
    (
        "« Ce texte est une honte, tonne Luc Roux, visiblement agacé, et nous voterons contre. »",
        [("Luc Roux", "Ce texte est une honte"), ("Luc Roux", "et nous voterons contre")],
    ),
    (
        "« C'est un drame, soupire Ana Roux, 62 ans, assise devant sa maison. On a tout perdu. »",
        [("Ana Roux", "C'est un drame"), ("Ana Roux", "On a tout perdu")],
    ),
    (
        "« Il faut agir, insiste Ana Roux, avant de quitter la salle, car le temps presse. »",
        [("Ana Roux", "Il faut agir"), ("Ana Roux", "car le temps presse")],
    ),
    (
        "« On a eu chaud, raconte Luc Roux, encore sous le choc. La voiture est passée à un mètre. »",
        [("Luc Roux", "On a eu chaud"), ("Luc Roux", "La voiture est passée à un mètre")],
    ),
    (
        "« La ville, promet Luc Roux, détruite par le feu, renaîtra. »",
        [("Luc Roux", "La ville"), ("Luc Roux", "détruite par le feu, renaîtra")],
    ),
    (
        "« Ce qui compte, explique Ana Roux, tentant de calmer la salle, c'est que les enfants mangent. »",
        [("Ana Roux", "Ce qui compte"), ("Ana Roux", "c'est que les enfants mangent")],
    ),
    (
        "« Pour nous, résume Luc Roux, c'est une bonne nouvelle. »",
        [("Luc Roux", "Pour nous"), ("Luc Roux", "c'est une bonne nouvelle")],
    ),
    (
        "« Ce jour-là, se souvient Ana Roux, il pleuvait. »",
        [("Ana Roux", "Ce jour-là"), ("Ana Roux", "il pleuvait")],
    ),
    (
        "Il faut, estime Ana Roux, « baisser les loyers ».",
        [("Ana Roux", "Il faut"), ("Ana Roux", "baisser les loyers")],
    ),
    (
        "Le général Paul Garnier a parlé. La garde, a-t-il juré, « tiendra la ville ».",
        [("Paul Garnier", "La garde"), ("Paul Garnier", "tiendra la ville")],
    ),
    (
        "Le général Paul Garnier est né à Gray. Il peint, dit-il, « pour ne pas oublier ».",
        [("Paul Garnier", "pour ne pas oublier")],
    ),
    (
        "« C'est un livre », explique Ana Roux, qui vit à Gray et qui écrit, dit-elle, « la nuit, quand tout dort ».",
        [("Ana Roux", "C'est un livre"), ("Ana Roux", "la nuit, quand tout dort")],
    ),
    (
        "« Le bac est usé », a dit Ana Roux, et il faut le vendre, a-t-elle ajouté.",
        [("Ana Roux", "Le bac est usé"), ("Ana Roux", "et il faut le vendre")],
    ),
    (
        "Le bac fermera, indique une étude du port, a annoncé à la presse Ana Roux.",
        [("Ana Roux", "Le bac fermera, indique une étude du port"), ("étude du port", "Le bac fermera")],
    ),
    (
        "Contrairement à ce qu'affirme la direction, les salaires n'ont pas augmenté, dénonce Ana Roux.",
        [("Ana Roux", "Contrairement à ce qu'affirme la direction, les salaires n'ont pas augmenté")],
    ),
    (
        "« Il faut, insiste la rapporteuse, que le bac reste ».",
        [("la rapporteuse", "Il faut"), ("la rapporteuse", "que le bac reste")],
    ),
    (
        "Le pont va-t-il fermer ? Faux, répond Luc Roux : « Le pont est sûr. »",
        [("Luc Roux", "Faux"), ("Luc Roux", "Le pont est sûr.")],
    ),
    ("Le pont va-t-il fermer ? Non, assure Luc Roux : « Le pont est sûr. »", [("Luc Roux", "Le pont est sûr.")]),
    ("« On fait ce qu'on peut », se marre Ana Roux.", [("Ana Roux", "On fait ce qu'on peut")]),
    ("« C'est une belle rentrée » nous a livré Ana Roux, la principale.", [("Ana Roux", "C'est une belle rentrée")]),
    ("« Il fallait y aller », rembobine Paul Durand.", [("Paul Durand", "Il fallait y aller")]),
    (
        "« Ce pont est trop vieux », contextualise un collectif de riverains.",
        [("un collectif de riverains", "Ce pont est trop vieux")],
    ),
    (
        "« Le lait manque », tandis que « le fourrage coûte cher », précise Ivo Marchal.",
        [("Ivo Marchal", "Le lait manque"), ("Ivo Marchal", "le fourrage coûte cher")],
    ),
    (
        "« Le lait manque », a prévenu l'éleveur qui a vendu ses bêtes, « même si la pluie revient ».",
        [("l'éleveur", "Le lait manque"), ("l'éleveur", "même si la pluie revient")],
    ),
    (
        "Comme l'a rappelé Ivo Marchal, qui tient la ferme, le lait est rare.",
        [("Ivo Marchal", "le lait est rare")],
    ),
    ("Ivo Marchal l'assure, le lait manque cet hiver.", [("Ivo Marchal", "le lait manque cet hiver")]),
    ("Ivo Marchal l'assure, avant de partir pour Dax.", []),
    ("« Le lait manque », explique-t-on du côté de la direction.", [("la direction", "Le lait manque")]),
    (
        "« La ferme est vendue », « mon ancienne vie », « un mauvais rêve », ajoute Ivo Marchal.",
        [
            ("Ivo Marchal", "La ferme est vendue"),
            ("Ivo Marchal", "mon ancienne vie"),
            ("Ivo Marchal", "un mauvais rêve"),
        ],
    ),
    (
        "« Bienvenue », a lancé Me Ivo Marchal, l'avocat de Rosa Quint, pour qui Jan Dorek a triché.",
        [("Ivo Marchal", "Bienvenue"), ("Ivo Marchal", "Jan Dorek a triché")],
    ),
    (
        "La ferme a fait « zéro perte », « malgré la pluie qui a noyé les champs », a déclaré Ivo Marchal.",
        [("Ivo Marchal", "La ferme a fait « zéro perte », « malgré la pluie qui a noyé les champs »")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_what_an_incise_stands_in(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A subject whose verb is quoted behind is said too; what the narrator tells of who speaks is not."""
    assert said(read(sentence)) == expected


ATTITUDES: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("Ana Roux ambitionne de gagner.", [("Ana Roux", "de gagner")]),
    ("Ana Roux en est convaincue : le pont verra le jour.", [("Ana Roux", "le pont verra le jour")]),
    (
        "Estimant que le pont est usé, Paul Roy réclame un vote.",
        [("Paul Roy", "le pont est usé"), ("Paul Roy", "un vote")],
    ),
    ("La ville compte 3 000 habitants, et elle compte parmi les plus belles.", []),
    ("Ana Roux a entendu crier. Les voisins entendent parler de vente.", []),
    ("Qu'est-ce qui vous a poussée à écrire ?", []),
    (
        "L'offre vient d'entrepreneurs lillois qui proposaient de reprendre dix salariés.",
        [("entrepreneurs lillois", "de reprendre dix salariés")],
    ),
    ("Place au spectacle comique « Partir, c'est possible », de la compagnie du Lac. Ana Roux a ri.", []),
)


@pytest.mark.parametrize(("sentence", "expected"), ATTITUDES)
def test_who_wants_what(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """What somebody means to do and is sure of is theirs; what they have or hear is not."""
    assert said(read(sentence)) == expected
