"""Tests of :mod:`kg.extract.coreference.owned`: whom a description cannot stand for by whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] est mort. L'agent de [person Luc Bas] l'a dit. L'acteur avait 70 ans.", "L'agent", ""),
        ("[organization Tolvex] change de mains. L'unique actionnaire de [organization Tolvex] a signé.",
         "L'unique actionnaire", ""),
        ("Le groupe [organization Tolvex] recule. Le fabricant du groupe [organization Tolvex] a fermé.",
         "Le fabricant", ""),
        ("Le groupe [organization Tolvex] recule. Le fabricant a fermé.", "Le fabricant", "Tolvex"),
        ("La société [organization Tolvex] paie mal. « J'appelle ma banque », dit [person Anna Roy].", "ma banque", ""),
        ("La banque [organization Tolvex] paie mal. « Je quitte ma banque », dit [person Anna Roy].", "ma banque",
         "Tolvex"),
    ],
)  # fmt: skip
def test_what_completes_it_is_another(refer: Refer, text: str, words: str, name: str) -> None:
    """« l'agent de Luc Bas » is not he, and « ma banque » is what has been called a bank, or nobody."""
    assert meant(refer(text), words) - {words} <= ({name} if name else set())
    assert not name or meant(refer(text), words) == {name}
