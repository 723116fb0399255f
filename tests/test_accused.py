"""Who answers an accusation is whom it was made against, and not who made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer

ANSWERING = (
    ("[organization Valbrun] a porté plainte contre [organization Nortec]. La société dément.", "La société", "Nortec"),
    ("[organization Valbrun] accuse [organization Nortec] de fraude. L'entreprise conteste.", "L'entreprise", "Nortec"),
    ("[organization Nortec] a été condamné après un recours de [organization Valbrun]. Le groupe récuse ce choix.",
     "Le groupe", "Nortec"),
    ("[person Anna Conti] a été condamnée pour avoir frappé [person Léa Roux]. La prévenue a fait appel.",
     "La prévenue", "Anna Conti"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name"), ANSWERING)
def test_who_is_accused_answers(refer: Refer, text: str, words: str, name: str) -> None:
    """« porter plainte contre », « accuser », « condamner »; who has been judged for having hurt is « la prévenue »."""
    assert meant(refer(text), words) == {name}


def test_who_accuses_goes_on(refer: Refer) -> None:
    """Where nothing is denied, it is who acted."""
    text = "[organization Valbrun] a porté plainte contre [organization Nortec]. La société demande 3 millions."
    assert meant(refer(text), "La société") == {"Valbrun"}


def test_who_is_acquitted_is_somebody(refer: Refer) -> None:
    """« Ce dernier a été relaxé » is not the court."""
    text = "[person Paul Vidal] a comparu devant le [organization tribunal de Dax]. Ce dernier a été relaxé."
    assert meant(refer(text), "Ce dernier") == {"Paul Vidal"}
