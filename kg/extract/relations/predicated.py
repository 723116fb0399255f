"""Whom a function is predicated of: « Jean Dupont est maire », « a été élu président », « nommé préfet du Gard »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice
from kg.annotate.tokens import skip_back
from kg.annotate.universal import VERBS
from kg.extract.relations.candidate import Holder
from kg.extract.relations.careers import before_date
from kg.extract.relations.rolls import before_age, before_brackets, fellows, led_by_of
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Entity


# A subject further than this after a fronted apposition is that of another clause.
_FRONTED = 40


def predicated(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Jean Dupont est maire », « a été élu président », « comme président »."""
    words = scene.language.relations
    start = scene.phrases.stretch(phrase.first).start
    here = phrase.first - 1
    copular = here > 0 and scene.lemmas[here - 1] in words.copulas
    besides = frozenset[str]() if copular else words.lives.besides
    while here > start and (
        scene.tokens[here].pos == "ADV" or scene.words[here] in words.likened or scene.words[here] in besides
    ):
        here -= 1
    if here < start:
        return
    dated = before_date(scene, here, start)  # « a été réélu dimanche président »
    over = scene.tokens[phrase.head].head if scene.tokens[phrase.head].dep == "xcomp" else here
    verbs = (i for i in (dated, over) if scene.lemmas[i] in words.naming | words.copulas)
    token = scene.tokens[here := next(verbs, here)]
    likened = _likened(scene, phrase, here) if scene.words[phrase.first - 1] == scene.grammar.like else None
    if likened is not None:
        yield from likened
        return
    named = token.lemma in words.naming and scene.syntax.voice(here) is Voice.PASSIVE
    beside = _subject_beside(scene, here, start)
    if beside is not None and (named or token.lemma in words.copulas):
        atom = scene.phrases.atom_over(beside[0])
        row = [(beside[1], beside[0]), *(fellows(scene, phrase.head, atom.last) if atom else ())]
        yield from (Holder(one, "copula", begin, phrase.last, here) for one, begin in row)
        return
    if token.lemma in words.copulas or token.lemma == words.following:
        verb = token.head if token.dep in {"aux:pass", "cop"} else here
        subjects, _ = scene.syntax.grammatical(verb)
    elif token.lemma in words.naming:
        clause = scene.syntax.clause(here)
        subjects = tuple(head for head in clause.objects if head != phrase.head)
    else:
        return
    yield from _ruled(scene, phrase, subjects, here, "copula")


def _likened(scene: Scene, phrase: Phrase, here: int) -> Iterator[Holder] | None:
    """« travaille comme », « Jean Dupont comme président »: whose « comme », behind token ``here``, tells what he is.

    ``None`` where it tells of nobody by itself.
    """
    words, token = scene.language.relations, scene.tokens[here]
    verb = scene.phrases.verb_over(phrase.head)
    if _succeeding(scene, phrase.head):
        return _ruled(scene, phrase, scene.syntax.grammatical(verb)[0], verb, "as")
    if token.lemma in words.lives.working and token.pos == "VERB":
        return _ruled(scene, phrase, scene.syntax.grammatical(here)[0], here, "as")
    for index in (verb, here):  # « embauchée en mai comme juriste »
        if scene.tokens[index].lemma in words.lives.hiring and scene.tokens[index].pos == "VERB":
            hired = [head for head in scene.syntax.clause(index).objects if head != phrase.head]
            return _ruled(scene, phrase, hired, index, "as")
    for first, known in scene.ending_at(here)[-1:]:
        if known.kind is Kind.PLACE:  # « a débuté à Dax comme juriste »
            break
        if known.kind is Kind.ORGANIZATION and scene.lemmas[verb] in words.joining:  # « a rejoint Orial comme »
            return _ruled(scene, phrase, scene.syntax.grammatical(verb)[0], verb, "as")
        return iter([Holder(known, "as", first, phrase.last, verb)])
    if scene.lemmas[verb] in words.lives.working:  # « a débuté en 2010 comme juriste »
        return _ruled(scene, phrase, scene.syntax.grammatical(verb)[0], verb, "as")
    return None


def made(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« a nommé (Mgr) Jean Dupont évêque de Nantes »: whom a verb of naming makes what the bare noun after him says."""
    words, before = scene.language.relations, phrase.head - 1
    atom = scene.phrases.atom_over(before) if phrase.determiner is None and before > 0 else None
    if atom is None or atom.last != before or scene.entity_of(atom).kind is not Kind.PERSON:
        return
    verb = atom.first - 1
    while verb > 0 and scene.words[verb] in words.honorifics:
        verb -= 1
    token = scene.tokens[verb := before_date(scene, verb, scene.phrases.stretch(verb).start)]
    if token.lemma in words.naming and token.pos == "VERB" and scene.syntax.voice(verb) is not Voice.PASSIVE:
        yield Holder(scene.entity_of(atom), "copula", atom.first, phrase.last, verb)


def chosen(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Jean Dupont, élu sénateur en 1998, », « Nommé préfet du Gard, Jean Dupont »: what he is made."""
    words, start = scene.language.relations, scene.phrases.stretch(phrase.first).start
    here = before_date(scene, phrase.first - 1, start)  # « désigné la veille Premier ministre »
    if here < start or phrase.determiner is not None or scene.words[here] not in words.named:
        return
    before = skip_back(scene.tokens, here - 1, start - 1, ("ADV",))
    if before > start and scene.tokens[before].text == ",":
        for first, entity in scene.ending_at(before_age(scene, before - 1, start))[-1:]:
            if entity.kind is Kind.PERSON:
                yield Holder(entity, "apposition", first, phrase.last, phrase.head)
    elif before < start:
        for index in range(phrase.last + 1, min(scene.phrases.stretch(phrase.first).stop, phrase.last + _FRONTED)):
            subject = scene.entity(index) if scene.tokens[index - 1].text == "," else None
            if subject is not None and subject.kind is Kind.PERSON:
                yield Holder(subject, "fronted", here, index, phrase.head)
            if subject is not None:
                return


def _succeeding(scene: Scene, index: int) -> bool:
    """« a succédé à Jean Roux comme président »: who comes after is what is said, not who was there before."""
    bonds = scene.language.relations.bonds.get(scene.tokens[scene.phrases.verb_over(index)].lemma, ())
    return any(bond.relation == "replaces" for bond in bonds)


def _ruled(scene: Scene, phrase: Phrase, heads: Iterable[int], anchor: int, rule: str) -> Iterator[Holder]:
    for head in heads:
        entity = scene.subject(head)
        if entity is not None:
            yield Holder(entity, rule, min(head, phrase.first), max(head, phrase.last), anchor)


def _subject_beside(scene: Scene, verb: int, start: int) -> tuple[int, Entity] | None:
    """The person named right before the verb and its small words; not « la fille de Luc Bas (est maire) »."""
    here = verb - 1
    while here > start and scene.tokens[here].pos in {"AUX", "ADV", "PRON"}:
        if _pronoun(scene, here):
            return None  # « succède à Luc Bas, puis il est nommé maire »
        here -= 1
    if here > start and scene.tokens[here].text == ",":
        here = _before_aside(scene, here, start)
    rows = scene.ending_at(before_brackets(scene, here, start)) if here >= start else []
    person = rows[-1] if rows and rows[-1][1].kind is Kind.PERSON else None
    return None if person is None or led_by_of(scene, person[0], start) else person


def _pronoun(scene: Scene, index: int) -> bool:
    """Whether a subject stands there, no « qui »."""
    token = scene.tokens[index]
    return token.pos == "PRON" and token.dep.startswith("nsubj") and not token.has("PronType=Rel")


def _before_aside(scene: Scene, comma: int, start: int) -> int:
    """The token before what two commas hold, the second at ``comma``: « Luc Bas, géologue de formation, fut maire »."""
    here = comma - 1
    atom = scene.phrases.atom_over(here)
    if atom is not None and atom.first - 1 > start and scene.tokens[atom.first - 1].text == ",":
        return here if scene.entity_of(atom).kind is Kind.PERSON else comma  # « Formé par Ana Roy, Luc Bas, fut maire »
    while here > start and scene.tokens[here].text != ",":
        if scene.tokens[here].pos in VERBS:
            return comma
        here -= 1
    return here - 1 if here > start else comma
