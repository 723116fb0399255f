"""Why something is done, what for and by what means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.lang import LANGUAGES
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _told(read: Read, text: str, kind: str) -> set[tuple[Role, object]]:
    return {(role, name(filler)) for event in read(text).events if event.kind == kind for role, filler in event.roles}


@pytest.mark.parametrize(
    ("text", "kind", "cause"),
    [
        ("Le concert a été annulé suite à une panne de courant.", "Closure", "panne de courant"),
        ("L'usine de Brevel a fermé à cause d'une baisse des commandes.", "Closure", "baisse des commandes"),
        ("Le skipper a abandonné la course à la suite d'une avarie de gouvernail.", "Departure", "avarie"),
        ("Grâce à un don de la fondation Rieux, le musée a acheté une gravure.", "Acquisition", "don de la fondation"),
        ("Le pont s'est effondré sous le poids de la neige.", "Accident", "neige"),
        ("Faute de moyens, la compagnie suspend sa liaison entre Brest et Cork.", "Closure", "Faute de moyens"),
        ("La députée a été exclue du parti pour avoir soutenu un autre candidat.", "Departure", "avoir soutenu"),
        ("Deux soldats ont été tués dans l'explosion d'un dépôt.", "Death", "explosion d'un dépôt"),
        ("Trois gendarmes ont été blessés lors de l'assaut du fort.", "Injury", "assaut du fort"),
        ("La panne a entraîné la suspension du trafic pendant deux heures.", "Closure", "panne"),
        ("L'arrestation du poète a déclenché des manifestations à Conakry.", "Protest", "arrestation du poète"),
    ],
)
def test_causes(text: str, kind: str, cause: str, read: Read) -> None:
    """A turn, « pour avoir » or a verb that brings about tells the cause; a lack is told with the word for it."""
    causes = [str(filler) for role, filler in _told(read, text, kind) if role is Role.SOURCE]
    assert any(one.startswith(cause) for one in causes)


@pytest.mark.parametrize(
    ("text", "kind", "aim"),
    [
        ("La société supprime 40 postes afin de réduire ses coûts.", "JobCuts", "réduire ses coûts"),
        ("La mairie a fermé la piscine pour réduire ses dépenses.", "Closure", "réduire ses dépenses"),
        ("La police a fermé la route pour établir un barrage.", "Closure", "établir un barrage"),
        (
            "Une fondation a été créée en 2003 pour restaurer les fresques du palais, qui tombaient en ruine.",
            "Creation",
            "restaurer les fresques du palais",
        ),
        (
            "Le gouvernement a envoyé 200 soldats dans le but d'y rétablir l'ordre (et d'aider les civils).",
            "Transfer",
            "rétablir l'ordre",
        ),
    ],
)
def test_aims(text: str, kind: str, aim: str, read: Read) -> None:
    """An infinitive tells what for, up to a comma, a bracket or a relative clause."""
    assert (Role.PURPOSE, aim) in _told(read, text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("L'action Brevel a perdu 3 % pour s'établir à 12 euros.", "Change"),
        ("Les ventes ont bondi de 12 % pour atteindre 3 millions d'euros.", "Change"),
        ("Deux pêcheurs se noient près de Tela.", "Death"),
        ("Le maire a salué les pompiers qui, faute de matériel, ont éteint le feu. Il a fermé la salle.", "Closure"),
    ],
)
def test_what_is_no_reason(text: str, kind: str, read: Read) -> None:
    """What came of it is no aim, and another verb's cause is not this one's."""
    assert {role for role, _ in _told(read, text, kind)}.isdisjoint({Role.PURPOSE, Role.SOURCE})


@pytest.mark.parametrize(
    ("text", "blame"),
    [
        ("Le syndicat accuse la direction d'être responsable de la faillite.", "être responsable de la faillite"),
        ("Il a reproché au préfet de ne pas tenir ses promesses.", "ne pas tenir ses promesses"),
        ("Elle reproche au maire d'avoir vendu le terrain, qui valait le double.", "avoir vendu le terrain"),
        ("L'ancien douanier est accusé d'être le cerveau du réseau.", "être le cerveau du réseau"),
        (
            "Les mutins reprochent au chef de l'État d'avoir trahi les accords de paix de 2007, signés à Birao.",
            "avoir trahi les accords de paix de 2007",
        ),
    ],
)
def test_what_one_is_blamed_for(text: str, blame: str, read: Read) -> None:
    """A clause has its negation and its « être », and ends where something else begins."""
    assert (Role.PURPOSE, blame) in _told(read, text, "Accusation")


def test_a_pronoun_shows_a_verb(read: Read) -> None:
    """« Il purge sa peine » is no noun phrase that could have done anything."""
    fillers = [
        filler
        for event in read("Il purge une peine de six ans pour avoir frappé un gardien.").events
        for _, filler in event.roles
    ]
    assert not any(str(name(filler)).startswith("Il ") for filler in fillers)


def test_turns_are_written_plainly() -> None:
    """Each turn is written with its last word in the plain form, and tells one of three roles."""
    words = LANGUAGES["fr"].frames.reasons
    assert {turn[-1] for turn in words.turns} <= {"de", "à", "pour", "via"}
    assert set(words.turns.values()) == {Role.SOURCE, Role.PURPOSE, Role.INSTRUMENT}
