"""Where the words for who speaks take up who has just spoken: « …, a-t-il ajouté », « L'ancien député propose … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import completed
from kg.extract.claims.apposed import apposed
from kg.extract.claims.cast import any_in
from kg.extract.claims.doubts import follows
from kg.extract.claims.referents import referent
from kg.extract.claims.traits import leads, otherwise_gendered
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.claims.cast import Person
    from kg.extract.claims.scene import Scene
    from kg.model import Entity, Utterance

# How many sentences back somebody else may be told of, whom a description then fits better.
_NEAR = 2
# « Le nouveau président de l'Assemblée »: where the noun of a subject that opens its sentence may stand.
_OPENING = 2
# The sort of nouns that tell no function.
_HUMAN = "human"


def kept(scene: Scene, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
    """Who has just spoken, where the words for who speaks now take that up, whatever coreference makes of them.

    « …, a-t-il ajouté », « L'ONG a compté dix morts. Selon cette organisation, … », « …, reconnaît Luc Roy.
    L'ancien député propose … ».
    """
    index = utterance.speaker
    if index is None or before is None:
        return None
    said = scene.text.within(utterance.content)
    first = min(index, said.start) if said else index
    cue = scene.text.within(utterance.cue) if utterance.cue is not None else range(0)
    if any(scene.spans(before[0], cue, named=False)):
        return None  # « Le président l'interroge »
    said_by = (scene.text.within(content)[-1] for content in scene.said_by(before[1]) if content)
    if not follows(scene, max((before[1], *(i for i in said_by if i < first))), first):
        return None
    if continued(scene, utterance):
        return before[0] if _agrees(scene, before[0], index) or _bynamed(scene, index, before[0]) else None
    bare = apposed(scene.cast, index, utterance) is None  # « L'ancien champion Luc Roy avoue … » is himself
    return before[0] if bare and _renamed(scene, index, before[0]) else None


def continued(scene: Scene, utterance: Utterance) -> bool:
    """Whether a verb goes on, who speaks behind it or a pronoun: « a poursuivi l'expert », « Elle ajoute que »."""
    cue, index = utterance.cue, utterance.speaker
    if cue is None or index is None:
        return False
    if scene.text.tokens[index].span.start < cue.start and scene.text.lowered[index] not in scene.speech.third:
        return False
    forms = (scene.speech.forms.get(scene.text.lowered[i], ()) for i in scene.text.within(cue))
    return any(verb in scene.speech.adding for readings in forms for verb, _ in readings)


def _agrees(scene: Scene, entity: Entity, index: int) -> bool:
    bare = scene.text.lowered[index].lstrip(scene.language.grammar.inversion)
    gender = scene.language.people.third.get(bare)
    person = scene.cast.person(entity)
    return gender is not None and person is not None and person.gender in {"", gender}


def _bynamed(scene: Scene, index: int, spoke: Entity) -> bool:
    """« a poursuivi l'expert », « a ajouté le Cavaliere »: words with an article for who has just spoken."""
    token = scene.text.tokens[index]
    first = index - 1
    while first > 0 and scene.text.tokens[first].pos == "ADJ":
        first -= 1  # « a poursuivi la jeune femme »
    articled = first >= 0 and scene.text.lowered[first] in scene.speech.definite
    owned = index + 1 < len(scene.text.tokens) and scene.text.tokens[index + 1].text.isalpha()
    named = scene.reading.entity_at(index) if index in scene.names else None
    person = named.kind is Kind.PERSON if named is not None else leads(scene, index)
    return spoke.kind is Kind.PERSON and articled and person and not owned and not token.has("Number=Plur")


def _renamed(scene: Scene, index: int, spoke: Entity) -> bool:
    """Whether a description can only be ``spoke``: « cette organisation » a body, « l'ancien député » somebody.

    Of somebody nothing must be told yet but what comes to the same, and nobody else be told to be that.
    """
    token, lowered = scene.text.tokens[index], scene.text.lowered
    if not scene.described(index) or token.has("Number=Plur"):
        return False
    shown = lowered[index - 1] in scene.language.grammar.these
    kinds = {noun.kind for noun in scene.language.people.nouns.get(token.lemma.lower(), ())}
    if spoke.kind is Kind.ORGANIZATION:
        return shown and kinds == {Kind.ORGANIZATION}
    nouns = scene.language.people.nouns.get(token.lemma.lower(), ())
    bases = {noun.base for noun in nouns if noun.kind is Kind.PERSON}
    wide = bases | {narrow for base in bases for narrow in scene.speech.broader.get(base, ())}
    person = scene.cast.person(spoke)
    told = person.nouns if person is not None else frozenset()
    near = scene.text.sentences[max(scene.text.sentence_of[index] - _NEAR, 0)].start
    rivals = (p for p in scene.cast.people if p.entity is not spoke and bases & p.nouns)
    others = any(any_in(person.places, near, index) for person in rivals)
    articled = any(lowered[here] in scene.speech.definite for here in range(max(index - 2, 0), index))
    gender = scene.cast.definite(index)
    if _foreign(scene, index + 1, person) or otherwise_gendered(scene, token, spoke, gender) or _rules(scene, index):
        return False
    owned = lowered[index + 1 : index + 2] and lowered[index + 1] in scene.language.grammar.ofs
    pleads = not told.isdisjoint(scene.language.people.lawyers)
    # « l'ancien patron d'Optilac », but whoever speaks for him is none
    former = lowered[index - 1] in scene.language.relations.former and not pleads
    opens = index - scene.text.sentence(index).start <= _OPENING
    human = opens and not owned and any(noun.sort == _HUMAN for noun in nouns)  # « L'homme est formel »
    fits = former or human or bool(wide & told) or not (told or (owned and not opens))
    if (
        bases & told
        and completed(scene.text, index, scene.language.grammar.ofs)
        and referent(scene, index) is not spoke
    ):
        return False  # « Le président du tribunal », and who was told as president of the region
    return bool(bases) and spoke.kind is Kind.PERSON and articled and fits and not others


def _rules(scene: Scene, index: int) -> bool:
    """« le chef du gouvernement »: an office of one, who is no other chief that has just spoken."""
    people = scene.language.people
    office = scene.text.lowered[index], " ".join(scene.text.lowered[index + 2 : index + 3])
    return office in people.alike or office in people.reigning


def _foreign(scene: Scene, index: int, person: Person | None) -> bool:
    """« Le président égyptien » and one of whom no such country is told."""
    told = scene.language.names.demonyms.get(scene.text.lowered[index]) if index < len(scene.text.tokens) else None
    return told is not None and (person is None or told.place not in person.lands)
