"""An « il » that stands for nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.coreference.phrases import pronouns

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

NOBODY = (
    "Il y est interdit de fumer.",
    "Il y a été décidé de fermer l'école.",
    "Les regrets sont tardifs il est vrai.",
    "Le trésorier n'a semble-t-il pas lu la lettre.",
    "Il est recommandé aux riverains de fermer les volets.",
    "Il y va de la survie du verger.",
    "Il en résulte une belle pagaille.",
    "Il lui est reproché d'avoir vidé la caisse.",
    "Il avait été proposé de raser la halle.",
    "Il serait absurde que la commune paie.",
    "Il est apparu que les comptes manquaient.",
    "Il revient désormais au tribunal de trancher.",
    "Il était 17 h 15 quand le train est parti.",
    "Il sera midi.",
    "Il vaut mieux attendre.",
    "Il manque dix voix.",
    "Il était plus que temps pour le lycée de refaire sa cour.",
    "Le capitaine ignore ce qu'il s'est passé.",
    "Que s'est-il passé au conseil de Bolvig ?",
    "Il aura manqué dix voix.",
    "Il ressort de l'audit que la caisse est vide.",
    "Il ressort des premiers relevés que la digue tient.",
)
SOMEBODY = (
    "Il y est né.",
    "Il y a été élu.",
    "Il est attendu lundi à Lyon.",
    "Il revient à Dax lundi.",
    "Il revient à la charge et promet de partir.",
    "Il arrive à Lyon lundi.",
    "Il semble fatigué.",
    "Il a proposé de raser la halle.",
    "Il lui a aussi demandé de partir.",
    "Il est resté deux heures au commissariat.",
    "Il est rappelé à l'ordre.",
    "Il en ressort grandi.",
    "Il ressort de la salle en riant.",
    "Il est arrivé à temps.",
    "Il est passé par la cour.",
    "Il passe par la cour ce qu'on lui donne.",
)


@pytest.mark.parametrize("sentence", NOBODY)
def test_nobody(parse: Parse, french: Language, sentence: str) -> None:
    """An « il » that only announces what is so, or tells the time."""
    text = parse(sentence)
    assert not any(stand.pronoun.case == "subject" for stand in pronouns(text, french))


@pytest.mark.parametrize("sentence", SOMEBODY)
def test_somebody(parse: Parse, french: Language, sentence: str) -> None:
    """One of the same verbs that stands for somebody."""
    text = parse(sentence)
    assert any(stand.pronoun.case == "subject" for stand in pronouns(text, french))
