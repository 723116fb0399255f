"""« le repreneur », « l'acquéreur »: who has bought what is told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer

BUYING = (
    ("[organization Nortec] a été racheté par [organization Valtis]. L'acquéreur promet d'investir.", "L'acquéreur"),
    ("[organization Valtis] a racheté [organization Nortec]. Le repreneur promet d'investir.", "Le repreneur"),
    ("[organization Orial] a cédé une filiale à [organization Valtis]. L'acheteur gardera 20 postes.", "L'acheteur"),
    ("[organization Valtis] va reprendre [organization Nortec]. Le repreneur gardera 20 postes.", "Le repreneur"),
)
OPEN = (
    ("[organization Nortec] cherche un repreneur. [organization Valtis] a racheté un four. Le repreneur viendra.",
     "Le repreneur"),
    ("[organization Valtis] et [organization Nortec] discutent. Le repreneur gardera 20 postes.", "Le repreneur"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "words"), BUYING)
def test_who_buys(refer: Refer, text: str, words: str) -> None:
    """By an active or passive verb, and one that is still to come."""
    assert meant(refer(text), words) == {"Valtis"}


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_who_may_buy_is_not_told(refer: Refer, text: str, words: str) -> None:
    """Not where one has been looked for, nor where nobody is told to buy."""
    assert "Valtis" not in meant(refer(text), words)
