"""Whether a word that speaks can be whom coreference takes it for, or goes on with who has just spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.claims.traits import leads
from kg.model import Entity
from kg.terms import Kind, Stance

if TYPE_CHECKING:
    from kg.extract.claims.scene import Scene
    from kg.model import Source, Utterance

# Mentions back to which it is asked whether somebody is only told of by who has just spoken.
_RECENT = 8


def doubtful(scene: Scene, entity: Entity, utterance: Utterance, before: tuple[Entity, int] | None) -> bool:
    """Whether a pronoun behind a quotation can hardly be who coreference says: no person, or named within."""
    index = utterance.speaker
    if index is None:
        return False
    inverted = scene.text.tokens[index].text.startswith("-")
    if entity.kind is Kind.ORGANIZATION and scene.described(index) and leads(scene, index):
        return True
    telling = entity.kind is not Kind.PERSON and _telling(scene, entity, utterance)
    if before is not None and before[0] is not entity and not telling:
        if joined(scene, before[1], index) or resumes(scene, entity, before, utterance):
            return True
        # Who has just spoken goes on, when nothing speaks against it but coreference.
        goes_on = inverted and scene.cast.pronoun(index, utterance, before) is before[0]
        if goes_on and not _newly(scene, entity, before[1], index):
            return True
    return _self_told(scene, entity, utterance) or (inverted and entity.kind is not Kind.PERSON and not telling)


def _telling(scene: Scene, entity: Entity, utterance: Utterance) -> bool:
    """« La mairie a répondu à Luc Bas. « … », a-t-elle ajouté »: a body that says something in the sentence before."""
    said, tokens = scene.text.within(utterance.content), scene.text.tokens
    first = min([index for index in (utterance.speaker, said.start if said else None) if index is not None])
    number = scene.text.sentence_of[first] - 1
    heads = (head for m in entity.mentions for head in (m.head, *m.titles) if scene.text.sentence_of[head] == number)
    subjects = (tokens[head] for head in heads if tokens[head].dep.startswith("nsubj"))
    human = scene.language.people.human
    return any(tokens[one.head].dep == "ROOT" and scene.text.lemmas[one.head] in human for one in subjects)


def questioned(scene: Scene, utterance: Utterance) -> bool:
    """« Il a expliqué aux enquêteurs »: who is heard says so, and not who has just told of him."""
    cue = scene.text.within(utterance.cue) if utterance.cue is not None else range(0)
    told = (scene.text.lemmas[child] for index in cue for child in scene.text.children[index])
    return not scene.language.people.hearing.isdisjoint(told)


def _newly(scene: Scene, entity: Entity, one: int, other: int) -> bool:
    """Whether somebody is named in a paragraph begun since token ``one``, before what is said in it."""
    opened = "\n" in scene.text.normal[scene.text.tokens[one].span.end : scene.text.tokens[other].span.start]
    return opened and any(scene.spans(entity, range(one + 1, other), named=True))


def joined(scene: Scene, one: int, other: int) -> bool:
    """« Optilac s'est félicité de … ; il dément … »: only a semicolon parts a pronoun from who has just spoken."""
    between = [token.text for token in scene.text.tokens[one + 1 : other + 1]]
    pronoun = scene.text.lowered[other] in scene.language.people.third
    return pronoun and between[-2:-1] == [";"] and "." not in between


def resumes(scene: Scene, entity: Entity, before: tuple[Entity, int], utterance: Utterance) -> bool:
    """« …, a indiqué Luc Roy. Il a assuré … »: a pronoun that opens the next sentence is who has just spoken.

    Not where ``entity``, whom coreference takes it for, has been told of since, but in what was said: who denies
    may be whom that tells of.
    """
    index = utterance.speaker
    if index is None:
        return False
    token, spoke = scene.text.tokens[index], scene.text.tokens[before[1]]
    bare = token.text.lower().lstrip(scene.language.grammar.inversion)
    gender, said_ = scene.language.people.third.get(bare), scene.text.within(utterance.content)
    first = min(index, said_.start) if said_ else index
    opens = index == scene.text.sentence(index).start or bare != token.text.lower()
    near = follows(scene, spoke.index, first)
    if gender is None or not opens or not near or before[0].kind is not Kind.PERSON:
        return False
    person = scene.cast.person(before[0])
    other = person is None or (person.gender and person.gender != gender)
    said = [] if utterance.stance is Stance.DENYING else scene.said_by(spoke.index)
    told = scene.spans(entity, range(spoke.index + 1, index), named=False)
    return not other and all(any(content.covers(span) for content in said) for span in told)


def going_on(
    scene: Scene, near: Entity | Source | None, before: tuple[Entity, int] | None, index: int
) -> Entity | Source | None:
    """« …, dit A. « On a vu B. » « C'est dur », ajoute ce technicien »: A, where A alone tells of whom is ``near``.

    Nobody, if « ce technicien » does not agree with A; else who is ``near``.
    """
    if not isinstance(near, Entity) or before is None or not _told_of(scene, near, before, index):
        return near
    person = scene.cast.person(before[0])
    if person is None or scene.text.lowered[index - 1] not in scene.language.people.demonstrative:
        return None
    gender = scene.cast.definite(index)
    return None if gender is None or (gender and person.gender and gender != person.gender) else before[0]


def _told_of(scene: Scene, entity: Entity, before: tuple[Entity, int], index: int) -> bool:
    """Whether who has spoken before alone tells of somebody so far."""
    told = [mention for mention in entity.mentions if mention.head < index][-_RECENT:]
    return bool(told) and all(scene.says(before[1], mention.span) for mention in told)


def follows(scene: Scene, one: int, other: int) -> bool:
    """Whether token ``other`` stands in the sentence behind that of ``one``; a mark alone is no sentence."""
    marked = other > 0 and any(scene.text.tokens[other - 1].text in marks for marks in scene.language.people.quotes)
    number = scene.text.sentence_of
    return number[one] + 1 in {number[other], number[other - marked]}


def _self_told(scene: Scene, entity: Entity, utterance: Utterance) -> bool:
    """Whether a pronoun's person is named in the words said, and so is another: « « Luc m'a battu », dit-il »."""
    if utterance.speaker is None or entity.kind is not Kind.PERSON:
        return False
    token = scene.text.tokens[utterance.speaker]
    pronoun = token.pos == "PRON" or token.text.startswith("-")
    said = scene.text.within(utterance.content)
    return pronoun and any(map(utterance.content.covers, scene.spans(entity, said, named=True)))
