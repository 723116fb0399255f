"""Whom « son » stands for before a function or a noun that ties: « Paul Roux et sa sœur », « le groupe et son PDG »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.relations.kin import given
from kg.extract.relations.wording import possessive
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# Sentences of a quotation before the words of who says it.
_BACK = 6
_OBJECT = frozenset({"obj"})
# Tokens from « son » to its noun: « sa première femme ».
_NOUN = 3
_SPOUSE = "spouse"


def possessor(scene: Scene, index: int, but: Entity | None, kinds: frozenset[Kind]) -> Entity | None:
    """Whom « son » stands for: the subject of its clause, else the first fit entity of the sentence so far.

    Where neither fits, the subject of the sentence before, else the first fit entity there. « Sa femme » is nobody's
    who has the first name of a woman.
    """
    number, wed = scene.text.sentence_of[index], _wed(scene, index)
    start = scene.text.sentences[number].start
    before = _narrated(scene, number - 1)
    before = range(0) if Kind.PERSON in kinds and _of_several(scene, index, before) else before
    asked = _reported_to(scene, index)
    subjects = [head for head in scene.syntax.grammatical(scene.phrases.verb_over(index))[0] if head < index]
    if any(_stranger(scene, head, kinds) for head in subjects):
        return None
    places = (
        *subjects,
        *(here for here in range(start, index) if here not in asked),
        *_leading_subject(scene, before),
        *(() if _spoken_of(scene, before, kinds) else before),
    )
    for here in places:
        if here and scene.tokens[here - 1].text == "(":  # « Le maire (PS) et son adjointe »
            continue
        if _fellow(scene, here, index):
            continue
        told = scene.tokens[here].pos == "PRON" or here in subjects  # « la société (Orial) vend sa filiale »
        found = scene.subject(here) if told else scene.entity(here)
        if found is not None and found != but and found.kind in kinds and not (wed and given(scene, found) == wed):
            return governed(scene, found) or found
    return None


def _wed(scene: Scene, index: int) -> str:
    """The gender of a wife or husband told of by the noun at or behind token ``index``, ``""`` if none is."""
    words, ties = scene.words[index : index + _NOUN], scene.language.relations.ties
    noun = next((word for word in words if any(tie.relation == _SPOUSE for tie in ties.get(word, ()))), "")
    return next((one.gender for one in scene.language.people.nouns.get(noun, ()) if one.kind is Kind.PERSON), "")


def of_somebody(scene: Scene, index: int) -> bool:
    """« Le Sénat a démis Luc Bas. Son vice-président … »: whether somebody named acts or undergoes right before."""
    before = _narrated(scene, scene.text.sentence_of[index] - 1)
    verbs = [scene.phrases.verb_over(index), *(here for here in before if scene.tokens[here].head == here)]
    heads = (head for verb in verbs for head in (*scene.syntax.grammatical(verb)[0], *_objects(scene, verb)))
    found = (scene.subject(head) for head in heads if head < index)
    return any(one is not None and one.kind is Kind.PERSON for one in found)


def _objects(scene: Scene, verb: int) -> Iterator[int]:
    return (token.index for token in scene.syntax.kids(verb, _OBJECT))


def _narrated(scene: Scene, number: int) -> range:
    """The last sentence up to ``number`` that is not within somebody's words: « “Qui paiera ?” demande son PDG »."""
    for sentence in reversed(scene.text.sentences[max(number + 1 - _BACK, 0) : number + 1]):
        words = [token for token in scene.text.tokens[sentence.start : sentence.stop] if token.pos != "PUNCT"]
        if any(not scene.quoted.touches(token.span) for token in words):
            return sentence
    return range(0)


def governed(scene: Scene, body: Entity) -> Entity | None:
    """« Le conseil d'administration de (Tel) a révoqué son PDG »: whose board it is."""
    heads = scene.boards.get(body, ())
    told = (scene.phrase_of(head) for head in heads)
    bodies = [
        *(scene.referent(one.phrase) for phrase in told if phrase is not None for one in phrase.all_complements()),
        *(inner for _, inner, _, outer in scene.nested if heads and outer == body),
    ]
    return next((one for one in bodies if one is not None and one != body and one.kind is Kind.ORGANIZATION), None)


def _fellow(scene: Scene, here: int, index: int) -> bool:
    """« Sa fille Ana et son neveu Luc »: both are of the same person, whom neither names."""
    phrase = scene.phrase_of(here)
    joined = phrase is not None and phrase.last + 2 == index and possessive(scene, phrase)
    return joined and scene.words[index - 1] in scene.language.relations.conjunctions


def _stranger(scene: Scene, head: int, kinds: frozenset[Kind]) -> bool:
    """« La mariée, vêtue d'une robe de Roux, est venue avec son frère »: the brother of one whom no name tells."""
    token = scene.tokens[head]
    body = token.text.lower() in scene.language.relations.wares.firms | scene.language.relations.bodies
    if Kind.ORGANIZATION in kinds and body and token.pos == "NOUN" and scene.subject(head) is None:
        return True  # « Le groupe, financé par Bolvig, menace son rival Orial »
    human = "person" in scene.language.frames.senses.get(token.lemma.lower(), frozenset())
    return Kind.PERSON in kinds and human and token.pos == "NOUN" and scene.subject(head) is None


def _reported_to(scene: Scene, index: int) -> AbstractSet[int]:
    """The tokens between a verb and its subject after it: « a déclaré à l'AFP sa porte-parole ».

    Of a verb that has its subject before it those to whom somebody speaks: « a déclaré à l'AFP par sa porte-parole ».
    """
    verb = scene.phrases.verb_over(index)
    heads = scene.syntax.grammatical(verb)[0]
    inverted = any(head >= index for head in heads) or (verb in scene.cues and not heads)
    return frozenset(range(verb, index)) if verb < index and inverted else scene.addressed


def _spoken_of(scene: Scene, sentence: range, kinds: frozenset[Kind]) -> bool:
    """« Né de la fusion de Bolvig et d'Orial, il emploie »: the subject is a pronoun of something else."""
    heads = _leading_subject(scene, sentence)
    found = [scene.subject(head) for head in heads if scene.tokens[head].pos == "PRON"]
    return bool(found) and all(entity is not None and entity.kind not in kinds for entity in found)


def _of_several(scene: Scene, index: int, sentence: range) -> bool:
    """« Luc Bas et Ana Roux sont visés. Son fils … »: one of the two, or somebody else, nobody tells."""
    if scene.words[index] in scene.grammar.theirs:
        return False
    subjects = [scene.tokens[head] for head in _leading_subject(scene, sentence)]
    return len(subjects) > 1 or any(head.has("Number=Plur") and head.pos in NOUNS for head in subjects)


def _leading_subject(scene: Scene, sentence: range) -> tuple[int, ...]:
    """The heads of the subject of the main verb of a sentence."""
    root = next((here for here in sentence if scene.tokens[here].head == here), None)
    return scene.syntax.grammatical(root)[0] if root is not None else ()
