"""Who has what by what is sold and bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts, name

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "Le groupe Vendrac a annoncé avoir finalisé l'acquisition de la société Orlian, dirigée par Marc Delmas.",
        "Orlian owner Vendrac",
    ),
    ("La société Orlian a été vendue en 2010 au groupe Vendrac.", "Orlian owner Vendrac"),
    ("Le groupe Vendrac a cédé sa filiale Orlian au fonds Carvin.", "Orlian owner Carvin"),
    ("Le groupe Vendrac a bouclé mardi l'acquisition de la société Orlian.", "Orlian owner Vendrac"),
    ("Depuis son rachat par le groupe Vendrac, la société Orlian a supprimé 30 postes.", "Orlian owner Vendrac"),
    ("Le château de Lussy a été vendu à Boris Melnikov.", "château de Lussy owner Boris Melnikov"),
    ("L'exploitant de la centrale de Belleville, le groupe Orlian, a fermé.", "centrale de Belleville owner Orlian"),
)
_NOT = (
    ("La Commission a autorisé le rachat de la société Orlian par le groupe Vendrac.", "Orlian owner Commission"),
    ("La Commission a approuvé l'acquisition de la société Orlian.", "Orlian owner Commission"),
    ("Le syndicat Agora a annoncé la reprise de la société Orlian par le groupe Vendrac.", "Orlian owner Agora"),
    ("Le groupe Vendrac envisage le rachat de la société Orlian.", "Orlian owner Vendrac"),
    ("Le groupe Vendrac a renoncé au rachat de la société Orlian.", "Orlian owner Vendrac"),
    ("Le rachat de la société Orlian par le groupe Vendrac a été bloqué.", "Orlian owner Vendrac"),
    ("Le groupe Vendrac a fait une offre de rachat de la société Orlian.", "Orlian owner Vendrac"),
    ("Le groupe Vendrac n'a pas vendu la société Orlian au fonds Carvin.", "Orlian owner Carvin"),
    ("La société Orlian a été vendue à perte en 2010.", "Orlian owner perte"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What a deal tells."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What no deal, or one that has not come about, does not tell as so."""
    assert fact not in facts(read(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "La Commission a autorisé le rachat de la société Orlian par le groupe Vendrac.",
        "Le groupe Vendrac a annoncé le rachat de 80 % du capital de son concurrent Orlian.",
        "Le rachat de la société Orlian par le groupe Vendrac a été annoncé mardi.",
        "Le conseil a validé la vente de la société Orlian au groupe Vendrac.",
    ],
)
def test_a_deal_allowed_or_announced_is_planned(read: Read, sentence: str) -> None:
    """As its event is: nobody has the firm yet."""
    [owned] = [one for one in read(sentence).statements if one.predicate == "owner"]
    assert (name(owned.object), owned.status) == ("Vendrac", Status.PLANNED)
