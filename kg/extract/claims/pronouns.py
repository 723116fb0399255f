"""Who a pronoun that coreference leaves open may be: the last of those told of before that agree with it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from kg.extract.claims.referents import referent
from kg.extract.claims.scene import MENTIONS, OTHER, Scene
from kg.extract.claims.traits import leads, otherwise_gendered
from kg.extract.claims.wording import source
from kg.lang.people import FEMININE, MASCULINE
from kg.model import Entity, Source, Span
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.model import Token

_BACK = 3
_PAIR = 2


def nearest(scene: Scene, index: int) -> Entity | None:
    """For a pronoun that coreference leaves open, the last person or body mentioned before it."""
    token = scene.text.tokens[index]
    if token.pos != "PRON" or scene.text.lowered[index] in scene.speech.indefinite | scene.speech.oneself:
        return None
    starts, entities = scene.named
    place = bisect_left(starts, token.span.start)
    people, word = scene.language.people, scene.text.lowered[index].lstrip(scene.language.grammar.inversion)
    several = word in people.several
    if word in people.several_strong - people.several:  # « eux » are no body of one name
        return None
    gender = people.third.get(word)
    for entity in reversed(entities[max(place - MENTIONS, 0) : place]):
        person = scene.cast.person(entity)
        other = person is not None and gender and person.gender and person.gender != gender
        other = other or (entity.kind is Kind.ORGANIZATION and _unlike(scene, entity, gender))
        if not (several and entity.kind is Kind.PERSON) and not other:
            return entity
    return None


def _unlike(scene: Scene, entity: Entity, gender: str | None) -> bool:
    """Whether a body is of the other gender, by the noun with which its name begins: « la cour d'assises »."""
    names = (scene.text.tokens[scene.text.within(mention.span)[0]] for mention in entity.mentions)
    nouns = [word for word in names if word.pos == "NOUN"]
    return bool(gender and nouns) and all(word.has(OTHER[gender or FEMININE]) for word in nouns)


def several(scene: Scene, index: int) -> Entity | Source | None:
    """For a pronoun that coreference leaves open, who was the subject last.

    « D'autres orateurs ne cèdent pas. Il est, disent-ils, … », « La ministre a reçu Luc Roy. Selon elle, … ».
    """
    people, word = scene.language.people, scene.text.lowered[index].lstrip(scene.language.grammar.inversion)
    many = word in people.several | people.several_strong
    alone = word in people.third.keys() | scene.speech.stressed and scene.text.tokens[index].pos == "PRON"
    if not (many or alone):
        return None
    first = scene.text.sentences[max(scene.text.sentence_of[index] - _BACK, 0)].start
    for here in range(index - 1, first - 1, -1):
        token = scene.text.tokens[here]
        subject = token.dep.startswith("nsubj") and token.pos == "NOUN" and token.has("Number=Plur") == many
        told, gender = people.genders.get(scene.text.lowered[max(here - 1, 0)]), scene.gender(index)
        other = told != gender if told and gender else otherwise_gendered(scene, token, None, gender)
        if many:
            other = token.has(OTHER[FEMININE]) and word in people.several_strong & people.several
        if subject and not other and scene.text.lemmas[here] in scene.speech.people:
            return referent(scene, here) or source(scene, here)
    return _crowd(scene, index) if many else None


def _crowd(scene: Scene, index: int) -> Entity | Source | None:
    """« L'armée a puni les rebelles, alors qu'ils s'étaient rendus »: the people told of before in the sentence."""
    for here in range(index - 1, scene.text.sentence(index).start, -1):
        token = scene.text.tokens[here]
        some = token.pos == "NOUN" and token.has("Number=Plur") and not token.has(OTHER[MASCULINE])
        if some and scene.text.lemmas[here] in scene.speech.people:
            return referent(scene, here) or source(scene, here)
    return None


def theirs(scene: Scene, index: int, first: int) -> Entity | Source | None:
    """« Les élus doutent. À leurs yeux, … », « Selon leurs calculs, … »: several told of last, behind token ``first``.

    Those who do something come first, and the sentence of the words before that before it.
    """
    if scene.language.grammar.theirs.isdisjoint(scene.text.lowered[first : index + 1]):
        return None
    number = scene.text.sentence_of[first]
    for back in range(number, max(number - _PAIR, -1), -1):
        told = range(min(first, scene.text.sentences[back].stop) - 1, scene.text.sentences[back].start - 1, -1)
        able = [here for here in told if _several(scene, here)]
        subjects = (here for here in able if scene.text.tokens[here].dep.startswith("nsubj"))
        if (found := next(subjects, able[0] if able else None)) is not None:
            return referent(scene, found) or source(scene, found)
    return None


def _several(scene: Scene, index: int) -> bool:
    """Whether the token is a noun for several people, or « certains »."""
    token = scene.text.tokens[index]
    some = scene.text.lowered[index] in scene.speech.indefinite and token.dep.startswith("nsubj")
    return some or (
        token.pos == "NOUN" and token.has("Number=Plur") and scene.text.lemmas[index] in scene.speech.people
    )


def since(scene: Scene, index: int) -> Entity | Source | None:
    """« La cour entend un témoin. Il dit … »: a noun for somebody, behind the last body or person named."""
    gender = scene.language.people.third.get(scene.bare(index))
    if not gender:
        return None
    starts, _ = scene.named
    place = bisect_left(starts, scene.text.tokens[index].span.start)
    first = scene.text.sentences[max(scene.text.sentence_of[index] - _BACK, 0)].start
    floor = max(first, scene.text.within(Span(starts[place - 1], starts[place - 1] + 1)).stop) if place else first
    for here in range(index - 1, floor - 1, -1):
        token = scene.text.tokens[here]
        told = token.pos in {"NOUN", "ADJ"} and scene.cast.definite(here) == gender and leads(scene, here)
        if told and not any(utterance.content.covers(token.span) for utterance in scene.reading.utterances):
            return referent(scene, here) or source(scene, here)
    return None


def able_before(scene: Scene, index: int) -> int | None:
    """« La grève irrite la direction. Elle dit … »: the last noun before that may speak and agrees, if any."""
    word = scene.text.lowered[index].lstrip(scene.language.grammar.inversion)
    gender = scene.language.people.third.get(word)
    sentence = scene.text.sentence_of[index]
    found: list[Token] = []
    for token in reversed(scene.text.tokens[scene.text.sentences[max(sentence - 1, 0)].start : index]):
        able = token.pos == "NOUN" and not token.has("Number=Plur") and token.lemma in scene.speech.people
        # « Dans une note, il »
        fronted = token.dep.startswith("obl") and scene.text.sentence_of[token.index] == sentence
        if able and not fronted and token.has(f"Gender={gender}"):
            found.append(token)
    # « La cour punit un homme pour le meurtre d'un ami. Il dit … »: no noun that only completes another
    core = (token.index for token in found if token.dep != "nmod")
    return next(core, found[0].index if found else None)


def within(scene: Scene, index: int, outer: Span) -> int | None:
    """« « Ma fille a peur, et elle dit … », raconte Luc Roy »: the subject told of in the same words, if it agrees."""
    gender = scene.language.people.third.get(scene.text.lowered[index])
    for token in reversed(scene.text.tokens[scene.text.within(outer).start : index] if gender else ()):
        subject = token.pos == "NOUN" and token.dep.startswith("nsubj") and not token.has("Number=Plur")
        if subject and token.lemma in scene.speech.people and token.has(f"Gender={gender}"):
            return token.index
    return None


def at_last(scene: Scene, index: int, cue: Span | None) -> Source:
    """For a pronoun that stands for nothing found yet, a noun before it, or itself."""
    able = able_before(scene, index)
    return source(scene, index, cue) if able is None else source(scene, able)
