"""Two things of one noun that a rank, a day, a year or an owner tells apart."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "La réunion de mardi a échoué. La réunion de jeudi a réussi.",
        "La ligne Caen-Coutances est coupée. La ligne Caen-Flers est ouverte.",
        "Un cargo a coulé. Le naufrage a fait un mort. En mars, le naufrage d'un autre cargo en fit six.",
        "Le parking B est fermé. Le parking D est ouvert.",
        "Le conducteur de la première voiture est mort. Le chauffeur de la seconde voiture a été blessé.",
        "L'attentat du 3 mai a fait dix morts. L'attentat du 9 juin en a fait trois.",
        "L'élection régionale de 2010 a été serrée. L'élection régionale de 2015 a été gagnée par Ana Roux.",
        "La grève de mars 1962 a duré un mois. La grève d'octobre 1978 a duré dix jours.",
        "Le premier débat a opposé Luc Bas à Ana Roux. Le troisième débat a opposé Luc Bas à Paul Roy.",
        "Le quatrième salon a attiré la foule. Le cinquième salon est reporté.",
        "Le cousin de Luc Bas a été arrêté. Le cousin d'Ana Roux a été relâché.",
        "Luc Bas a été arrêté. La sœur d'Ana Roux a été relâchée.",
        "Luc Bas est mort. Ana Roux, dont le mari a été arrêté à Dax, a quitté la France.",
        "Paul Bas a été arrêté. Le beau-frère d'Ana Roux a été relâché.",
        "Le concert de Reims a été annulé. Le concert de Dax a eu lieu.",
        "Le premier suspect, Luc Bas, a été arrêté. Le second suspect est en fuite.",
        "Luc Bas a été élu maire de Dax. Le maire de Pau est venu.",
        "Le président de l'OM, Luc Bas, a attaqué l'arbitre. Le président du PSG a répondu.",
        "Luc Bas, directeur de l'hôpital de Dax, est parti. Le directeur de l'hôpital de Pau arrive.",
        "L'ancien président, Luc Bas, a été condamné. Le nouveau président a été élu.",
        "L'État islamique a revendiqué l'attaque. L'État a renforcé la garde des gares.",
    ],
)
def test_two_are_not_one(read: Read, text: str) -> None:
    """No entity has mentions of both sentences, but for what is named the same."""
    reading = read(text)
    middle = reading.text.sentences[1].start
    across = [
        (reading.text.words(a.span), reading.text.words(b.span))
        for entity in reading.entities
        for a, b in combinations(entity.mentions, 2)
        if (a.head < middle) != (b.head < middle) and reading.text.words(a.span) != reading.text.words(b.span)
    ]
    assert across == []


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("La réunion de mardi a échoué. La réunion a duré dix heures.", "La réunion de mardi", "La réunion"),
        ("Le premier suspect, Luc Bas, a été arrêté. Le suspect a nié.", "Luc Bas", "Le suspect"),
        (
            "Le séisme du 3 mai a fait dix morts. Le séisme de mai est le pire.",
            "Le séisme du 3 mai",
            "Le séisme de mai",
        ),
        (
            "L'élection régionale de 2010 a été serrée. L'élection de 2010 a été annulée.",
            "élection régionale de 2010",
            "L'élection de 2010",
        ),
    ],
)
def test_one_told_again_is_one(read: Read, text: str, one: str, other: str) -> None:
    """A mark that one of them lacks, or that both have, tells nothing apart."""
    assert any({one, other} <= said for said in _mentions(read, text))


@pytest.mark.parametrize(
    "text",
    [
        "Le juge a entendu Luc Bas. Il l'a placé en détention.",
        "Le médecin a soigné Luc Bas. Il lui a prescrit un repos.",
    ],
)
def test_nobody_does_it_to_himself(read: Read, text: str) -> None:
    """Subject and object of one verb are two, but for « se »."""
    assert [said for said in _mentions(read, text) if "Il" in said and not said.isdisjoint({"l'", "lui"})] == []


def test_what_is_behind_somebody_is_behind_himself(read: Read) -> None:
    """A pronoun behind a preposition may be the subject."""
    text = "L'inventeur Luc Bas est mort. Il laisse derrière lui trente brevets."
    assert {"Luc Bas", "Il", "lui"} in [said - {"L'inventeur"} for said in _mentions(read, text)]


def _mentions(read: Read, text: str) -> list[set[str]]:
    reading = read(text)
    return [{reading.text.words(m.span) for m in entity.mentions} for entity in reading.entities]


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("Le festival des Granges a fermé. Le concert de la chanteuse Ana Vial a été annulé.", "concert"),
        ("Le championnat de France s'ouvre lundi. Le combat de Luc Bas a été annulé.", "combat"),
        ("Le festival des Granges a fermé. La fête de Luc Bas a été annulée.", "fête"),
    ],
)
def test_what_is_somebodys_is_not_what_it_stands_in(read: Read, text: str, description: str) -> None:
    """By the name behind « de »."""
    told = [said for said in _mentions(read, text) if any(description in words for words in said)]
    assert all(len(said) == 1 for said in told)


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("Luc Bas est ministre des Armées. Le ministre de l'Agriculture est venu.", "ministre de l'Agriculture", "Luc"),
        (
            "Luc Bas rejoint le ministère de l'Intérieur. Le ministère de l'outre-mer attend.",
            "Le ministère de l'outre-mer",
            "Intérieur",
        ),
        (
            "La Commission européenne attend un avis. Luc Bas préside la commission de l'agriculture.",
            "la commission de l'agriculture",
            "européenne",
        ),
        (
            "Luc Bas, professeur à l'université de Dax, doute. Tous s'interrogent. Le président de l'Ordre Marin a ri.",
            "Le président de l'Ordre Marin",
            "Luc Bas",
        ),
        ("Orial et Bolvig ont fusionné. Le nouveau groupe emploie 300 personnes.", "Le nouveau groupe", "Bolvig"),
        (
            "Le groupe Nexalis, basé à Rodez, a vu la société Vialis. La société de Dax pleure.",
            "La société de Dax",
            "Nexalis",
        ),
        (
            "Le groupe Nexalis a perdu 3 %. Le groupe Vialis a gagné 2 %. Le groupe français publie ses comptes.",
            "Le groupe français",
            "alis",
        ),
        (
            "Le groupe Nexalis attaque la société Vialis. L'entreprise de Rodez a copié un brevet.",
            "L'entreprise de Rodez",
            "alis",
        ),
    ],
)
def test_a_charge_a_merger_and_a_seat_tell_apart(read: Read, text: str, description: str, name: str) -> None:
    """Who is in charge of other things, what came before a merger, a firm of elsewhere, either of two firms."""
    assert not [said for said in _mentions(read, text) if description in said and any(name in one for one in said)]


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        (
            "Luc Bas se défend\n\nDax, le 3 mars 2012. - Rien n'est perdu.\n\nLe président d'Orial a ri.",
            "Le président d'Orial",
            "Luc Bas",
        ),
        (
            "Le ministre de l'Économie et des Finances, Luc Bas, est parti. Le ministre français a ri.",
            "Le ministre français",
            "Luc Bas",
        ),
        (
            "Le groupe Nexalis, basé à Rodez, a acheté la société Vialis, installée à Dax. La société de Dax rit.",
            "La société de Dax",
            "Vialis",
        ),
        (
            "Le groupe Nexalis gagne\n\nLe groupe Nexalis bat le groupe Vialis. Le groupe français publie ses comptes.",
            "Le groupe français",
            "Nexalis",
        ),
    ],
)
def test_a_charge_and_a_seat_tell_who_it_is(read: Read, text: str, description: str, name: str) -> None:
    """No charge told apart, the one firm of that town, the one that the title is about."""
    assert any({description, name} <= said for said in _mentions(read, text))
