"""« l'adjoint du maire Luc Roy »: whose function stands right before a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.speech import Speech
    from kg.model import Text


def nearer(text: Text, speech: Speech, index: int, name: int) -> bool:
    """Whether the name at ``name`` goes with the function behind « de », no more with the noun at ``index``.

    « La fille du metteur en scène Luc Roy » is not Luc Roy, « le président du club Luc Roy » is.
    """
    words = [word for word in text.tokens[index + 1 : name] if word.pos != "DET"]
    if len(words) <= 1 or words[0].text.lower() not in speech.grammar.ofs:
        return False
    office = words[1]
    several = office.has("Number=Plur") or any(word.pos == "PUNCT" for word in words)
    single = text.lemmas[office.index] in speech.people - speech.seated - speech.groups
    return office.pos == "NOUN" and single and not several


__all__ = ["nearer"]
