"""Tests of :mod:`kg.annotate.trailing`: subjects behind their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "subject", "verb", "dep"),
    [
        ("Sont attendus jeudi Pierre Castel et Claire Vannier.", "Pierre", "attendus", "nsubj:pass"),
        ("Dans la liste figurent Karim Belkacem et Astrid Holm.", "Karim", "figurent", "nsubj"),
        ("Parmi ses clients figurent la chaîne Kolm et le groupe Bolvig.", "chaîne", "figurent", "nsubj"),
        ("À ces obstacles s'ajoutent les droits de douane et la peur du vide.", "droits", "ajoutent", "nsubj"),
        ("Car aux dettes s'ajoutent les pertes de mai.", "pertes", "ajoutent", "nsubj"),
        ("Le navire, sur lequel se trouvaient les élus, a coulé jeudi.", "élus", "trouvaient", "nsubj"),
    ],
)
def test_the_noun_behind_is_the_subject(parse: Parse, text: str, subject: str, verb: str, dep: str) -> None:
    """Where the verb has no other, and can have no object."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == subject)
    assert (tokens[word.head].text, word.dep) == (verb, dep)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("À Dax, le maire a vendu le pont.", "pont"),
        ("Selon le maire, vendre le pont coûte cher.", "pont"),
        ("Entre 20 et 30 élus ont rejeté le projet.", "projet"),
    ],
)
def test_an_object_stays(parse: Parse, text: str, noun: str) -> None:
    """Where the verb has a subject before it, or may have an object."""
    assert next(token for token in parse(text).tokens if token.text == noun).dep == "obj"


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        ("Ana Roux a reçu de Vialis une prime de 300 euros.", "Vialis"),
        ("Le maire a obtenu de Sorena un rabais.", "Sorena"),
    ],
)
def test_who_gives_is_no_object(parse: Parse, text: str, giver: str) -> None:
    """« de » leads a name in, as any preposition does."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == giver)
    assert (word.dep, tokens[word.index - 1].dep) == ("obl:arg", "case")
