"""What is told by what has not been: « n'a pas survécu » tells a death; who « a disparu mardi » may be alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.model import Time
from kg.terms import Role, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.lang.frames import Frame

# How the lexicon writes that a word tells what it does where it is denied alone: a test that it is not.
_DENIED = "!"
_DEATH, _YEAR = "Death", 4


def averted(scene: Scene, verb: int) -> bool:
    """« n'a pas (survécu) »: whether what the verb tells has not been, by what is said of it."""
    return scene.moods.status(verb) is Status.DENIED


def befallen(scene: Scene, frame: Frame, verb: int) -> Status | None:
    """« n'a pas (survécu) » is a death that has been, « ne survivra pas » one that may be.

    ``None`` where ``frame`` is of a word that tells what it says. A verb under another has its tense: « n'a pas pu être
    (réanimé) ».
    """
    if not any(test.place == _DENIED for test in frame.tests):
        return None
    finite = scene.moods.finite
    bearer = finite(verb) or finite(scene.text.tokens[verb].head)
    if bearer is None or not bearer.has("Mood=Ind") or scene.moods.hypotheses.supposed(verb):
        return Status.POSSIBLE
    done = bearer.index not in {verb, scene.text.tokens[verb].head} or bearer.has("Tense=Past")
    return Status.ASSERTED if done and not bearer.has("Tense=Fut") else Status.POSSIBLE


def gone_for_good(scene: Scene, frame: Frame, verb: int, rows: Sequence[Filled]) -> bool:
    """« disparue en 2003 », « ont disparu dans la chute d'un avion », « disparu à 84 ans »: whether one is told dead.

    ``rows`` are the parts of what ``verb`` tells. Nobody is who « a disparu mardi », or « la fillette disparue lundi ».
    """
    if frame.kind != _DEATH:
        return False
    times = [filler for _, filler, _ in rows if isinstance(filler, Time)]
    years = (one for one in scene.reading.quantities if one.unit == scene.frames.asides.year)
    aged = any(_at(scene, index, verb) for one in years for index in scene.text.within(one.span))
    caused = any(role is Role.SOURCE for role, _, _ in rows)
    return aged or caused or (bool(times) and all(len(time.edtf) == _YEAR for time in times))


def _at(scene: Scene, index: int, verb: int) -> bool:
    """« a disparu à l'âge de (84 ans) », not « une fillette de (8 ans) a disparu »: whether « à » hangs it there."""
    tokens = scene.text.tokens
    if index not in scene.text.sentence(verb):
        return False
    below = next((one for one in (index, *climb(tokens, index)) if tokens[one].head == verb), verb)
    return below > verb and scene.syntax.preposition(below) == scene.frames.grammar.to
