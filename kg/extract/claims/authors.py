"""Whose words a text or figure gives: « selon le bilan publié par la préfecture », « d'après la note du club »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.claims.referents import referent, set_beside
from kg.extract.claims.scene import NAMING, Scene
from kg.extract.claims.wording import source

if TYPE_CHECKING:
    from kg.model import Entity, Source, Span

# How far behind a text « par » may stand, and how far behind that a name.
_FAR = 12
_NEAR = 4
_ENDS = frozenset({",", ".", ";", ":", ")"})


def published(scene: Scene, index: int, cue: Span | None) -> Entity | Source | None:
    """« selon les éléments communiqués par la police », « selon le bilan que la préfecture a publié »."""
    lemma, speech = scene.text.lemmas[index], scene.speech
    led = cue is not None and speech.source.match(scene.text.normal, cue.start) is not None
    people = lemma in speech.polls or (lemma in speech.people and lemma not in speech.vehicles)
    if not led or scene.text.tokens[index].pos != "NOUN" or people:
        return None
    issued = False
    for here in range(index + 1, min(index + _FAR, len(scene.text.tokens) - 1)):
        word = scene.text.tokens[here]
        if word.text in {",", "."} or (word.has("VerbForm=Fin") and word.lemma in speech.issuing):
            return None
        if issued and scene.text.lowered[here] == scene.language.grammar.by:
            return _issuer(scene, _near(scene, here))
        if scene.text.lowered[here] in speech.that:
            return _issuer(scene, _issuing(scene, here))
        issued = issued or word.lemma in speech.issuing
    return None


def _issuing(scene: Scene, that: int) -> range:
    """The words between « que » and its verb, if what stands behind « que » is published by them."""
    words = range(that + 1, min(that + _FAR, len(scene.text.tokens)))
    verb = next((i for i in words if scene.text.tokens[i].has("VerbForm=Fin")), that + 1)
    issued = any(scene.text.tokens[i].lemma in scene.speech.issuing for i in words if verb <= i <= verb + 2)
    return range(that + 1, verb) if issued else range(0)


def _near(scene: Scene, by: int) -> range:
    """The first words behind « par », up to a mark: « par les autorités. La police … »."""
    stop = min(by + 1 + _NEAR, len(scene.text.tokens))
    return range(by + 1, next((i for i in range(by + 1, stop) if scene.text.tokens[i].text in _ENDS), stop))


def _issuer(scene: Scene, words: range) -> Entity | Source | None:
    """Who is named among the words, or the noun for who may speak."""
    found = next((scene.mentioned[i] for i in words if i in scene.mentioned), None)
    if found is not None:
        return found if found.kind in NAMING else None
    noun = next((i for i in words if scene.text.lemmas[i] in scene.speech.people), None)
    return source(scene, noun) if noun is not None else None


def author(scene: Scene, index: int) -> Entity | None:
    """Whose words a text gives: « le communiqué du ministère », « un bilan publié par la préfecture ».

    Who has ordered a poll, or prints it, has not said what it says: « un sondage publié par Le Phare »; nor who has
    paid for a study or got hold of a letter: « une note consultée par Le Phare ».
    """
    token = scene.text.tokens[index]
    if scene.text.lemmas[index] not in scene.speech.vehicles - scene.speech.polls:
        return None
    for child in scene.text.children[index]:
        word = scene.text.tokens[child]
        if word.has("VerbForm=Part") and word.lemma in scene.speech.relaying:
            return None
        if word.has("VerbForm=Part"):
            makers = [c for c in scene.text.children[child] if scene.text.tokens[c].dep == "obl:agent"]
        else:
            makers = [child] if word.dep == "nmod" and not (set_beside(scene, child) or _printed(scene, child)) else []
        for maker in makers:
            found = referent(scene, maker)
            if found is not None and found.kind in NAMING:
                return found
    if (given := _given(scene, index)) is not None:
        return given
    verb = scene.text.tokens[token.head]
    giver = next((c for c in scene.text.children[verb.index] if scene.text.tokens[c].dep == "nsubj"), None)
    return referent(scene, giver) if giver is not None and token.dep == "obj" else None


def _printed(scene: Scene, index: int) -> bool:
    """« Une étude publiée dans la revue X »: where a text stands, and nobody who has written it."""
    cases = {scene.text.lowered[child] for child in scene.text.children[index] if child < index}
    return scene.language.grammar.inside in cases


def _given(scene: Scene, index: int) -> Entity | None:
    """« les premiers éléments, communiqués mardi par la police »: who stands behind « par » and a participle."""
    made = False
    for here in range(index + 1, min(index + _FAR, len(scene.text.tokens) - 1)):
        token = scene.text.tokens[here]
        if scene.text.lowered[here] == scene.language.grammar.by and made:
            found = next((scene.mentioned[i] for i in _near(scene, here) if i in scene.mentioned), None)
            return found if found is not None and found.kind in NAMING else None
        # « le classement établit par X »: so the press misspells « établi »
        misspelt = scene.text.lowered[here + 1] == scene.language.grammar.by
        made = made or (token.has("VerbForm=Part") and token.has("Tense=Past")) or misspelt
        if (
            (token.has("VerbForm=Fin") and not misspelt)
            or token.pos in {"SCONJ", "CCONJ", "PRON"}
            or (token.text == "," and made)
        ):
            return None
    return None
