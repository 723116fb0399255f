"""Who says a thing in the turns of the press that have no verb of speech, or not where it is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Stance, Status

if TYPE_CHECKING:
    from conftest import Read

_SAID = "le stade de Gray fermera en juin"
_WOULD = "le stade de Gray ait fermé"
_HELD = (
    (f"Luc Bas est d'avis que {_SAID}.", "Luc Bas", _SAID, Stance.NEUTRAL),
    (f"La préfète reste persuadée que {_SAID}.", "préfète", _SAID, Stance.NEUTRAL),
    (f"Certain que {_SAID}, Luc Bas a saisi le tribunal.", "Luc Bas", _SAID, Stance.NEUTRAL),
    (f"La préfète, convaincue que {_SAID}, a saisi le tribunal.", "préfète", _SAID, Stance.NEUTRAL),
    (f"La CGT a saisi le tribunal, persuadée que {_SAID}.", "CGT", _SAID, Stance.NEUTRAL),
    (f"Le maire tient pour acquis que {_SAID}.", "Le maire", _SAID, Stance.NEUTRAL),
    (f"Le maire part du principe que {_SAID}.", "Le maire", _SAID, Stance.NEUTRAL),
    (f"Le maire tient à ce que {_WOULD}.", "Le maire", _WOULD, Stance.DEMANDING),
    (f"Ana Roux s'est laissé dire que {_SAID}.", "Ana Roux", _SAID, Stance.DOUBTING),
    (f"Ana Roux persiste et signe : {_SAID}.", "Ana Roux", _SAID, Stance.NEUTRAL),
    (f"Le syndicat n'en doute pas : {_SAID}.", "syndicat", _SAID, Stance.NEUTRAL),
    (f"Le syndicat ne s'en cache pas : {_SAID}.", "syndicat", _SAID, Stance.NEUTRAL),
    (f"Ana Roux se contente d'indiquer que {_SAID}.", "Ana Roux", _SAID, Stance.NEUTRAL),
    (f"Le maire est fier d'annoncer que {_SAID}.", "Le maire", _SAID, Stance.NEUTRAL),
    (f"La CGT répète à qui veut l'entendre que {_SAID}.", "CGT", _SAID, Stance.NEUTRAL),
    (f"La CGT tient de source sûre que {_SAID}.", "CGT", _SAID, Stance.NEUTRAL),
)
_TURNED = (
    (f"Que {_WOULD}, le maire n'en doute pas.", "le maire", _WOULD, Stance.NEUTRAL),
    (f"Que {_WOULD}, la CGT le déplore.", "CGT", _WOULD, Stance.FACTIVE),
    (f"Ce que Luc Bas redoute, c'est que {_WOULD}.", "Luc Bas", _WOULD, Stance.NEUTRAL),
    (f"Ce que dit la CGT, c'est que {_SAID}.", "CGT", _SAID, Stance.NEUTRAL),
    (f"Pour Luc Bas, c'est clair : {_SAID}.", "Luc Bas", _SAID, Stance.NEUTRAL),
    (f"Pour Matignon, c'est clair : {_SAID}.", "Matignon", _SAID, Stance.NEUTRAL),
    (f"Selon la CGT, une chose est sûre : {_SAID}.", "CGT", _SAID, Stance.NEUTRAL),
    (f"{_SAID.capitalize()}, Luc Bas dixit.", "Luc Bas", _SAID.capitalize(), Stance.NEUTRAL),
    (f"Contrairement à Luc Bas, qui assure que {_SAID}, le club se tait.", "Luc Bas", _SAID, Stance.NEUTRAL),
    (f"Réponse de Matignon : « {_SAID} ».", "Matignon", _SAID, Stance.NEUTRAL),
    (f"La réponse du préfet n'a pas tardé : « {_SAID} ».", "préfet", _SAID, Stance.NEUTRAL),
    (f"« {_SAID} » (M. Bas, au micro de Radio Vexin).", "Bas", _SAID, Stance.NEUTRAL),
    (f"« {_SAID} » (le préfet).", "le préfet", _SAID, Stance.NEUTRAL),
)
_TOLD = (
    (f"Luc Bas dément la rumeur selon laquelle {_SAID}.", "Luc Bas", _SAID, Stance.DENYING),
    (f"La CGT a publié un rapport. Il en ressort que {_SAID}.", "CGT", _SAID, Stance.NEUTRAL),
    (f"Il ressort du rapport de la CGT que {_SAID}.", "CGT", _SAID, Stance.NEUTRAL),
    (f"Dans le communiqué de la CGT, on lit que {_SAID}.", "CGT", _SAID, Stance.NEUTRAL),
    (f"De quoi faire sourire un ancien cadre d'Orial : « {_SAID} ».", "cadre d'Orial", _SAID, Stance.NEUTRAL),
    ("Des critiques que la direction juge « injustes ».", "direction", "injustes", Stance.NEUTRAL),
)
_UNSAID = (
    "Il compte, parmi ses amis, certains que la presse a oubliés.",
    "Une chose est sûre : le stade de Gray fermera.",
    "Il va sans dire que le stade de Gray fermera.",
    "Il a lu « La Mer » (Gallimard).",
    "Ce que Luc Bas ne dit pas, c'est que le stade de Gray fermera.",
    "Le jeune militant de Greenpeace a gagné Gray.",
)


@pytest.mark.parametrize(("text", "speaker", "content", "stance"), [*_HELD, *_TURNED, *_TOLD])
def test_whose_it_is(text: str, speaker: str, content: str, stance: Stance, read: Read) -> None:
    """What is held to be so is said, before or behind who holds it, and nothing of it is the article's own."""
    found = read(f"Les brèves du jour\n\n{text}")
    (claim,) = found.claims
    assert claim.speaker is not None
    assert speaker in claim.speaker.name
    assert found.text.words(claim.content) == content
    assert claim.stance is stance
    assert all(event.claim == claim for event in found.events if event.kind == "Closure")


@pytest.mark.parametrize("text", _UNSAID)
def test_nobody_says_it(text: str, read: Read) -> None:
    """What is sure, what goes without saying and what somebody does not say is the article's own."""
    assert not read(f"Les brèves du jour\n\n{text}").claims


def test_a_clause_behind_an_incise_is_said_too(read: Read) -> None:
    """« Il faut, estime X, que … »: both parts are."""
    found = read("Il est urgent, estime Luc Bas, que la ville rende le stade.")
    assert [found.text.words(claim.content) for claim in found.claims] == [
        "Il est urgent",
        "que la ville rende le stade",
    ]


@pytest.mark.parametrize("verb", ["ne doute pas", "ne cache pas", "n'ignore pas"])
def test_what_is_not_doubted_is_so(verb: str, read: Read) -> None:
    """Who does not doubt or hide a thing denies nothing of it."""
    found = read(f"Luc Bas {verb} que le stade de Gray a fermé.")
    assert [event.status for event in found.events if event.kind == "Closure"] == [Status.ASSERTED]


_SEVERAL: tuple[tuple[str, list[str]], ...] = (
    (
        "Luc Bas juge le stade « inutile », quand Ana Roux le trouve « superbe ».",
        ["Luc Bas: le stade « inutile »", "Ana Roux: superbe"],
    ),
    (
        "Luc Bas assure que le stade fermera. Et que la ville le vendra.",
        ["Luc Bas: le stade fermera", "Luc Bas: la ville le vendra"],
    ),
    ("Luc Bas assure que le stade fermera. Et que fait la ville ?", ["Luc Bas: le stade fermera"]),
    (
        "« Le stade fermera », dit Luc Bas, tandis que le préfet assure que la ville le vendra.",
        ["Luc Bas: Le stade fermera", "le préfet: la ville le vendra"],
    ),
    ("Luc Bas est mort mardi. Le préfet assure que le stade fermera.", ["Le préfet: le stade fermera"]),
    ("Luc Bas a été tué mardi. Le maire assure que le stade fermera.", ["Le maire: le stade fermera"]),
    ("Luc Bas, maire de Gray, est mort. « Je sors », a dit le maire.", ["Luc Bas: Je sors"]),
    (
        "Le pont sera vendu, a confirmé Luc Bas, et l'école fermera.",
        ["Luc Bas: Le pont sera vendu", "Luc Bas: l'école fermera"],
    ),
    (
        "Luc Bas est jugé mardi. « Il est innocent », a répliqué son conseil, Me Ana Roux.",
        ["Ana Roux: Il est innocent"],
    ),
    ("La ville a vendu le stade. Ce que le maire a toujours démenti.", ["le maire: La ville a vendu le stade"]),
    ("Mort de Luc Bas : le policier nie toute violence.", ["le policier: toute violence"]),
)


@pytest.mark.parametrize(("text", "said"), _SEVERAL)
def test_one_and_another(text: str, said: list[str], read: Read) -> None:
    """Who is set against somebody is another, and who is dead says nothing today, if he is not called so."""
    found = read(f"Les brèves du jour\n\n{text}")
    told = [(claim.speaker.name if claim.speaker else "", found.text.words(claim.content)) for claim in found.claims]
    assert [f"{who}: {what}" for who, what in told] == said
