"""Whom the narrator tells of around a quotation: the subject of the sentence before, or before a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.claims.apposed import apposed
from kg.extract.claims.latter import latter, taking_up
from kg.extract.claims.referents import referent
from kg.extract.claims.scene import OTHER, Scene
from kg.extract.claims.traits import otherwise_gendered, plural, tells, third
from kg.extract.claims.wording import source
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.model import Entity, Source, Token, Utterance

# How far behind the comma of its incise an inverted pronoun stands.
_INCISE = 4


def acting(scene: Scene, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
    """Whom the narrator has told of since somebody spoke: « …, dit A. B est venu. Le pont tiendra, assure-t-il ».

    That is the subject of the sentence before, or of the words before a colon.
    """
    said = scene.text.within(utterance.content)
    first = min(index, said.start) if said else index
    number = scene.text.sentence_of[first]
    gender = third(scene, index) or scene.language.people.third.get(scene.text.lowered[index])
    for here in (number, number - 1):
        if here < 0:
            return None
        for token in scene.text.tokens[scene.text.sentences[here].start : min(scene.text.sentences[here].stop, first)]:
            main = token.dep == "nsubj" and scene.text.tokens[token.head].dep == "ROOT"
            main = main or (token.dep == "ROOT" and token.pos in NOUNS)
            if not main or (before is not None and token.index <= before[1]) or halved(scene, token.index, index):
                continue
            if before is not None and here < number and scene.says(before[1], token.span):
                continue  # « …, dit A. « B est venu. » « C'est dur », ajoute-t-il »
            if here == number and (near := latter(scene, token.index, said)) is not None:
                return near  # « La ville accuse le club. Celui-ci se défend : il dit … »
            found = apposed(scene.cast, token.index, utterance) or referent(scene, token.index)
            if gender and token.pos == "NOUN" and here < number and tells(scene, token.index) and found is None:
                return None if token.has(OTHER[gender]) else source(scene, token.index)
            new = found is None or found not in scene.cast.named
            if gender and new and here < number and _stranger(scene, token, gender, utterance, before):
                return found or source(scene, token.index)
            human = here == number and token.pos == "NOUN" and token.lemma.lower() in scene.speech.people
            if human and found is None and utterance.cue is not None and utterance.cue.start > token.span.start:
                return source(scene, token.index)  # « Un gradé minimise : ce sont, à l'en croire, « … » »
            able = found is not None and found.kind is Kind.PERSON and found in scene.cast.named
            body = found is not None and found.kind is Kind.ORGANIZATION and token.index not in scene.cast.starts
            able = able or (body and here < number and bool(gender) and newer(scene, index))
            if able and not otherwise_gendered(scene, token, found, gender) and not plural(scene, token):
                return found
    return None


def _stranger(scene: Scene, noun: Token, gender: str, utterance: Utterance, before: tuple[Entity, int] | None) -> bool:
    """« …, dit Luc Roy. Un voisin a tout vu. « Il courait », raconte-t-il »: somebody new, who then speaks."""
    people = scene.speech.people - scene.speech.groups - scene.speech.seated
    articled = any(scene.text.tokens[child].dep == "det" for child in scene.text.children[noun.index])
    subject = noun.pos == "NOUN" and noun.dep == "nsubj" and articled
    if not subject or scene.text.lemmas[noun.index] not in people or plural(scene, noun):
        return False
    adds = {scene.text.lowered[index] for index in scene.text.within(utterance.cue)} if utterance.cue else set()
    adding = any(verb in scene.speech.adding for word in adds for verb, _ in scene.speech.forms.get(word, ()))
    told = scene.cast.definite(noun.index)
    other = noun.has(OTHER[gender]) or bool(told and told != gender)
    return not adding and not other and scene.cast.described(noun.index, utterance, before) is None


def subject_before(scene: Scene, index: int) -> int | None:
    """The first subject of the sentence before a pronoun that agrees with it in number, and in gender by its form."""
    number, pronoun = scene.text.sentence_of[index], scene.language.people.pronouns.get(scene.text.lowered[index])
    several = scene.text.lowered[index] in scene.language.people.several_strong
    for back in range(number, max(number - 1 - several, -1), -1):
        for here in range(scene.text.sentences[back].start, min(scene.text.sentences[back].stop, index)):
            token = scene.text.tokens[here]
            nobody = scene.text.lowered[here] in scene.speech.nobody  # « Personne n'a cédé, selon lui »
            subject = token.dep.startswith("nsubj") and token.pos in NOUNS and not nobody
            if not subject or token.has("Number=Plur") != several:
                continue
            if pronoun is None or not otherwise_gendered(scene, token, referent(scene, here), pronoun.gender):
                return here
    return None


def newer(scene: Scene, index: int) -> bool:
    """Whether whom coreference takes a pronoun for is told of neither in its sentence nor in that before."""
    found = referent(scene, index)
    before = scene.text.sentences[max(scene.text.sentence_of[index] - 1, 0)]
    return found is None or not any(True for _ in scene.spans(found, range(before.start, index), named=False))


def opening(scene: Scene, index: int) -> bool:
    """« B est venu. Il dit … », « B se tait : il … »: one told of just before."""
    if scene.text.lowered[index] not in scene.language.people.third:
        return False
    behind = index > 0 and scene.text.tokens[index - 1].text == ":"
    words = scene.text.tokens[scene.text.sentence(index).start : index]
    first = not any(word.has("VerbForm=Fin") or word.dep.startswith("nsubj") for word in words)
    return behind or (first and newer(scene, index))


def halved(scene: Scene, subject: int, index: int) -> bool:
    """« L'armée, a-t-il juré, « tiendra » »: a subject before an incise, whose verb is said behind it."""
    comma = next((here for here in range(subject + 1, index) if scene.text.tokens[here].text == ","), None)
    if comma is None or index - comma > _INCISE or not scene.text.lowered[index].startswith("-"):
        return False
    return not any(word.has("VerbForm=Fin") for word in scene.text.tokens[subject + 1 : comma])


def preceded(scene: Scene, index: int, said: range) -> bool:
    """Whether who may speak is a subject in the sentence before the token, which may then stand for that."""
    people = scene.speech.people
    words = (scene.text.tokens[here] for here in range(scene.text.sentence(index).start, index) if here not in said)
    told = (word for word in words if word.dep.startswith("nsubj"))
    able = (word for word in told if word.index in scene.mentioned or scene.text.lemmas[word.index] in people)
    subjects = (word.index for word in able if word.pos in NOUNS or taking_up(scene, word.index))
    return not all(halved(scene, subject, index) for subject in subjects)


def leader(scene: Scene, index: int, utterance: Utterance) -> int | None:
    """The noun for who holds an office that is the subject of the sentence before: « Le procureur a requis … »."""
    said = scene.text.within(utterance.content)
    number = scene.text.sentence_of[min(index, said.start) if said else index]
    words = scene.text.tokens[scene.text.sentences[number - 1].start : scene.text.sentences[number - 1].stop]
    subjects = (w for w in words if number and w.dep == "nsubj" and scene.text.tokens[w.head].dep == "ROOT")
    people, callings = scene.language.people, scene.language.names.callings
    return next((w.index for w in subjects if callings.get(slug(w.lemma)) in people.offices), None)


def leading(scene: Scene, index: int) -> Entity | None:
    """« La Norvège convoque l'ambassadeur. Elle exige … »: the land or body that leads the sentence before."""
    number = scene.text.sentence_of[index]
    people, word = scene.language.people, scene.text.lowered[index].lstrip(scene.language.grammar.inversion)
    gender = people.third.get(word)
    before = scene.text.sentences[number - 1] if number and gender else range(0)
    subject = next((here for here in before if scene.text.tokens[here].dep.startswith("nsubj")), None)
    if subject is None or people.genders.get(scene.text.lowered[max(subject - 1, 0)]) != gender:
        return None
    rows = [entity for _, _, entity in scene.over.get(subject, ())]
    return next((entity for entity in rows if entity.kind in {Kind.PLACE, Kind.ORGANIZATION}), None)


def turned_to(scene: Scene, index: int) -> int | None:
    """« Quant aux hôteliers, ils constatent … »: whom one turns to, but not in « Quant au pont, il dit … »."""
    start, people = scene.text.sentence(index).start, scene.language.people
    word = scene.text.lowered[index]
    turned = scene.text.lowered[start] == scene.speech.regarding and word in {*people.third, *people.several}
    if not turned or scene.text.tokens[index - 1].text != ",":
        return None
    ahead = range(start + 1, index - 1)
    told = scene.reading.entity_at(index)
    if told is not None and any(scene.spans(told, ahead, named=False)):
        return None
    noun = next((here for here in ahead if scene.text.tokens[here].pos in NOUNS), None)
    if noun is None or noun in scene.names:
        return noun
    agrees = scene.text.tokens[noun].has("Number=Plur") == (word in people.several)
    return noun if agrees and scene.text.lemmas[noun] in scene.speech.people else None
