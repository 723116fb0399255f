"""Who has made and published what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Find, Read

_FOUND = (
    (
        "Le prix Vial est revenu à [Emma Pirel|person] pour « [La Fée noire|work] ».",
        ("La Fée noire", "author", "Emma Pirel", "work-signed"),
    ),
    (
        "[Emma Pirel|person] est venue présenter « [La Fée noire|work] », son deuxième album.",
        ("La Fée noire", "author", "Emma Pirel", "work-own"),
    ),
    (
        "« [La Fée noire|work] », troisième roman d'[Emma Pirel|person], paraît.",
        ("La Fée noire", "author", "Emma Pirel", "work-signed"),
    ),
    (
        "Le dernier film d'[Ana Roux|person], « [La Mer lente|work] », a été primé.",
        ("La Mer lente", "author", "Ana Roux", "work-signed"),
    ),
    (
        "Le [rapport de la Cour|work], publié sous la plume de [Luc Bas|person] et [Ana Roux|person], inquiète.",
        ("rapport de la Cour", "author", "Ana Roux", "work-signed"),
    ),
    (
        "[Ana Roux|person] présente son troisième roman, « [Marée basse|work] ».",
        ("Marée basse", "author", "Ana Roux", "work-own"),
    ),
    (
        "[Ana Roux|person] publie « [Marée basse|work] » ([Orval|organization], 2011).",
        ("Marée basse", "author", "Orval", "work-brackets"),
    ),
    (
        "Le prix est allé au documentaire « [Marée basse|work] », de la réalisatrice [Ana Roux|person].",
        ("Marée basse", "author", "Ana Roux", "work-signed"),
    ),
    (
        "La [Velox 3|product] de [Bolvig|organization] se vend bien.",
        ("Bolvig", "produces", "Velox 3", "product-maker"),
    ),
    (
        "« [Marée basse|work] », signé [Ana Roux|person], sort jeudi.",
        ("Marée basse", "author", "Ana Roux", "work-signed"),
    ),
    (
        "Un [Dornier 228|product] de la compagnie privée [Air Bolvig|organization] s'est posé.",
        ("Dornier 228", "owner", "Air Bolvig", "product-maker"),
    ),
    (
        "Un [Caïman|product] de la [Marine nationale|organization] s'est posé.",
        ("Caïman", "owner", "Marine nationale", "product-maker"),
    ),
    (
        "La [Renault Laguna|product] est fabriquée par [Renault|organization].",
        ("Renault", "produces", "Renault Laguna", "product-maker"),
    ),
    (
        "Le ferry [Velox|product] de la [Bolvig|organization] a coulé.",
        ("Velox", "owner", "Bolvig", "product-maker"),
    ),
    (
        "Un [Airbus A320|product] d'[Air Bolvig|organization] s'est posé.",
        ("Airbus A320", "owner", "Air Bolvig", "product-maker"),
    ),
    (
        "Le documentaire « [Marée basse|work] », d'[Ana Roux|person] et [Luc Petit|person], est primé.",
        ("Marée basse", "author", "Luc Petit", "work-signed"),
    ),
    (
        "Le jury a préféré Jan à [Ana Roux|person], autrice de « [Marée basse|work] ».",
        ("Marée basse", "author", "Ana Roux", "work-signed"),
    ),
    (
        "Auteure en 2021 d'un essai remarqué, « [Marée basse|work] », l'urgentiste [Ana Roux|person] a parlé.",
        ("Marée basse", "author", "Ana Roux", "work-signed"),
    ),
    (
        "Le prix est allé à [Ana Roux|person] ([Marée basse|work]).",
        ("Marée basse", "author", "Ana Roux", "work-brackets"),
    ),
)
_NOT = (
    (
        "Le prix d'interprétation est revenu à [Emma Pirel|person] pour « [La Fée noire|work] ».",
        ("La Fée noire", "author", "Emma Pirel", "work-signed"),
    ),
    (
        "Le portrait de [Luc Bas|person], « [Le Vieux|work] », est exposé.",
        ("Le Vieux", "author", "Luc Bas", "work-signed"),
    ),
    (
        "« [La Fée noire|work] », roman sur [Emma Pirel|person], paraît.",
        ("La Fée noire", "author", "Emma Pirel", "work-signed"),
    ),
    (
        "Un [Airbus A320|product] d'[Air Bolvig|organization] s'est posé.",
        ("Air Bolvig", "produces", "Airbus A320"),
    ),
    (
        "[Ana Roux|person] a lu le roman « [Marée basse|work] ».",
        ("Marée basse", "author", "Ana Roux"),
    ),
    (
        "Le roman « [Marée basse|work] », de l'avis même d'[Ana Roux|person], est bon.",
        ("Marée basse", "author", "Ana Roux"),
    ),
    (
        "[Ana Roux|person], héroïne de « [Marée basse|work] », est morte.",
        ("Marée basse", "author", "Ana Roux"),
    ),
    (
        "[Luc Bas|person] a rencontré l'autrice de « [Marée basse|work] ».",
        ("Marée basse", "author", "Luc Bas"),
    ),
    (
        "[Ana Roux|person] publie « [Marée basse|work] » ([Lunel|place], 2011).",
        ("Marée basse", "author", "Lunel"),
    ),
    (
        "La [Velox 3|product] vendue à [Bolvig|organization] est en panne.",
        ("Bolvig", "produces", "Velox 3"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_who_has_made_it(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """By a possessive before the name, by brackets after it, by « de » and the maker."""
    assert wanted in find(marked)


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_who_has_not_made_it(marked: str, unwanted: tuple[str, ...], find: Find) -> None:
    """A reader, a town, a customer."""
    assert unwanted not in find(marked)


@pytest.mark.parametrize(
    "text",
    [
        "Elle avait obtenu un prix en 1985 pour « Le Quai », face à Anne Vautrin.",
        "Il joue dans « La Nuit noire » aux côtés de Luc Bas.",
        "Elle a tourné « La Nuit noire » avec Luc Bas.",
        "L'actrice Lise Tournier, révélée par « Les Aubes » en 1994, s'est éteinte à Nantes.",
    ],
)
def test_who_plays_has_not_made_it(read: Read, text: str) -> None:
    """Whoever stands beside, faces or is called an actor plays in the work."""
    assert "author" not in {statement.predicate for statement in read(text).statements}


def test_an_actor_who_has_made_it(read: Read) -> None:
    """What says so still does."""
    found = read("L'acteur Luc Bas, auteur de « La Nuit noire », est mort.").statements
    assert "author" in {statement.predicate for statement in found}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roy est venue samedi. Avec « Les Aubes », son troisième roman, Luc Bas signe un grand livre.",
        "Ana Roy est venue samedi. Dans son nouvel album, « Les Aubes », Luc Bas chante la mer.",
        "Ana Roy est venue samedi. En obtenant le prix Vial pour « Les Aubes », son premier roman, Luc Bas a surpris.",
    ],
)
def test_whose_it_is_stands_behind_what_opens_the_sentence(read: Read, text: str) -> None:
    """« Avec « Les Aubes », son troisième roman, Luc Bas … »: his, and not of whoever was told of before."""
    rows = [s for s in read(text).statements if s.predicate == "author" and s.subject.name == "Les Aubes"]
    assert {getattr(row.object, "name", "") for row in rows} == {"Luc Bas"}
