"""The charge of a minister, from its first word to its last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_CHARGES = (
    ("Le ministre de l'Agriculture démissionnaire s'est tu.", "Agriculture"),
    ("La ministre de la Santé sortante a promis des lits.", "Santé"),
    ("Le ministre de l'Éducation nationale est venu.", "Éducation nationale"),
    (
        "Le gouvernement change.\n\nÀ la Cohésion des territoires, Luc Bastien succède à Ana Roux.",
        "Cohésion des territoires",
    ),
    ("Elle garde le portefeuille de la Cohésion des Territoires.", "Cohésion des Territoires"),
    ("Il est ministre chargé des Relations avec le Parlement.", "Relations avec le Parlement"),
    ("Elle devient ministre déléguée à l'Égalité femmes-hommes.", "Égalité femmes-hommes"),
    ("Elle est secrétaire d'État chargée de l'Économie sociale et solidaire.", "Économie sociale et solidaire"),
    (
        "Il entre au ministère de la Transition écologique et de la Cohésion des territoires.",
        "ministère de la Transition écologique et de la Cohésion des territoires",
    ),
    ("Le ministre de la Défense travailliste Luc Bas s'est tu.", "Défense"),
    ("La ministre de la Justice écologiste a promis des juges.", "Justice"),
    ("Luc Bas est ministre délégué chargé des Affaires africaines.", "Affaires africaines"),
    ("Luc Bas, ministre des Affaires arabes et européennes, est venu.", "Affaires arabes et européennes"),
    ("Le ministre des Affaires étrangères italien est venu.", "Affaires étrangères"),
    ("Selon le ministère de la Santé et des secouristes, le pont a cédé.", "ministère de la Santé"),
    (
        "Le ministère de l'Écologie, du Développement durable et de l'Énergie a payé.",
        "ministère de l'Écologie, du Développement durable et de l'Énergie",
    ),
    ("Selon le porte-parole du ministère de l'Intérieur Nasrat Bolvi, le pont a cédé.", "ministère de l'Intérieur"),
    ("Le ministère de l'Éducation Nationale a payé.", "ministère de l'Éducation Nationale"),
    ("Luc Bas, ministre de l'Action Sociale, est venu.", "Action Sociale"),
    ("Le ministre de la Ville et de l'Aménagement du Territoire est venu.", "Ville et de l'Aménagement du Territoire"),
    ("Luc Bas, ministre de la Réforme des institutions, est venu.", "Réforme des institutions"),
    ("Le ministère de la Santé, la Croix-Rouge et Orvalis ont payé.", "ministère de la Santé"),
    ("Le ministère des Anciens combattants et des victimes a payé.", "ministère des Anciens combattants"),
    ("Le ministre de l'Économie avec le Premier ministre a parlé.", "Économie"),
)


@pytest.mark.parametrize(("text", "name"), _CHARGES)
def test_where_a_charge_ends(text: str, name: str, parse: Parse, french: Language) -> None:
    """What it is on belongs to it; what is told of the minister does not."""
    assert (name, "organization") in named(parse, french, text)


def test_a_charge_does_not_begin_the_next_sentence(parse: Parse, french: Language) -> None:
    """« ministre. Le Premier » tells of no charge."""
    text = "Luc Vial a été nommé Premier ministre. Le Premier ministre Paul Mas a remis sa démission."
    assert ("Premier", "organization") not in named(parse, french, text)
