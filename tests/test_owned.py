"""Tests of :mod:`kg.extract.coreference.owned`: whom a description cannot stand for by whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

from kg.terms import Kind

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


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (("L'homme qui a giflé [person Luc Bas] nie\n\nLe jeune homme de 18 ans qui avait giflé [person Luc Bas] est"
          " jugé. Selon le journal, le jeune homme a fui."), "le jeune homme", "Luc Bas"),
        ("[organization La République Vive] perd un élu. Le procureur de la République a parlé.", "la République",
         "La République Vive"),
        (("Le suspect a été arrêté. Les heurts ont gêné la visite du ministre [person Luc Bas]. Selon lui, c'est grave."
          " Il a promis une aide. Il est resté une heure. Le juge dit que l'homme avait une arme."), "l'homme",
         "Luc Bas"),
        ("La [event Grève des bacs] dure. La réunion avec le syndicat a échoué.", "La réunion", "Grève des bacs"),
        ("Collision à [place Saint-Loup Vergne] : un motard mort\n\nLa route a une nouvelle fois pris une vie.",
         "La route", "Saint-Loup Vergne"),
        ("Le futur président, [person Luc Bas], est là. L'actuel président démissionne.", "L'actuel président",
         "Luc Bas"),
        ("[person Luc Bas] est mort. Il a reçu le prix du meilleur acteur en 1980.", "meilleur acteur", "Luc Bas"),
        ("[organization Solar] proteste. Le mouvement de grève dure.", "Le mouvement de grève", "Solar"),
        ("L'avocat du maire [person Luc Bas] est venu. L'avocat a ri.", "L'avocat", "Luc Bas"),
        ("La fille du metteur en scène [place anglais] [person Luc Bas] est venue. La fille a ri.", "La fille",
         "Luc Bas"),
        ("Le feu a pris dans le IIIe arrondissement de [place Lyon]. La maire du IIIe arrondissement est là.",
         "IIIe arrondissement", "Lyon"),
        ("[person Ana Roy] garde le [organization TNV]. Le ministère a ri.", "Le ministère", "TNV"),
        (("[place Nantes] plaît aux firmes. Cette ville est belle. C'est à [place Nantes] que [organization Doctal] a"
          " ouvert un bureau. Le site accueille 500 salariés."), "Le site", "Nantes"),
        ("Pour son président, [person Luc Bas], le nouveau directeur devra tout changer.", "le nouveau directeur",
         "Luc Bas"),
    ],
)  # fmt: skip
def test_who_is_another(refer: Refer, text: str, words: str, name: str) -> None:
    """Somebody who has not been called so where another was, who leads where a suspect is told of, who is to come."""
    assert name not in meant(refer(text), words)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] a giflé un maire. L'homme a fui.", "L'homme", "Luc Bas"),
        ("La [event Réunion des bacs] dure. La rencontre finit lundi.", "La rencontre", "Réunion des bacs"),
        ("L'autoroute [place A10] est fermée. La route sera rouverte lundi.", "La route", "A10"),
        ("Le président, [person Luc Bas], est là. L'actuel président démissionne.", "L'actuel président", "Luc Bas"),
    ],
)  # fmt: skip
def test_who_is_the_same(refer: Refer, text: str, words: str, name: str) -> None:
    """Where nothing of this tells them apart."""
    assert meant(refer(text), words) == {name}


@pytest.mark.parametrize(("plan", "laws"), [("projet", 0), ("projet de loi", 1)])
def test_a_plan_is_no_law(refer: Refer, plan: str, laws: int) -> None:
    """« Le projet » of which no bill is told may be of anything."""
    found = refer(f"[person Luc Bas] défend le {plan}. Le {plan} divise. Le {plan} sera débattu lundi.")
    assert sum(entity.kind is Kind.LAW for entity in found.entities) == laws
