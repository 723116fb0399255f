"""Events that are remembered or spoken of: the day and the place are those of who does so.

« Dax a célébré lundi les dix ans de la mort de Luc Bas », « Le maire a condamné lundi à Dax l'attentat »: he did
not die on Monday, nor was the attack in Dax.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import climb, under
from kg.annotate.universal import NOUNS

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_REMEMBERED = frozenset({"nsubj", "nsubj:pass", "obj", "obl:arg", "obl:mod"})
# What is held as it is celebrated: a mass, a wedding.
_HELD = frozenset({"Agreement", "Meeting"})


def remembered(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether ``thing`` stands outside the phrase of a noun of what is remembered or spoken of.

    What stands right behind the noun may be its own, whatever the model hangs it on: « le braquage d'une banque, le 3
    mai à Gap ».
    """
    if trigger.clause is not None or trigger.frame.kind in _HELD or under(scene.text, thing.head, trigger.index):
        return False
    tokens, words, spoken = scene.text.tokens, scene.moods.words, False
    for here in climb(tokens, trigger.index):
        token = tokens[here]
        above = tokens[token.head]
        spoken = spoken or (token.dep == "nmod" and above.lemma in words.jubilees)
        if above.pos not in NOUNS or token.pos not in NOUNS:
            spoken = spoken or (token.dep in _REMEMBERED and above.lemma in words.looking_back)
            beyond = trigger.index < above.index < thing.head
            return spoken and (beyond or thing.head < trigger.index)
    return False
