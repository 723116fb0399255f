"""Whom a phrase behind a mark is said of: « Jean Dupont (PS), maire de Rennes et président de la Ligue »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.apposed import enrolled
from kg.annotate.tokens import skip
from kg.extract.relations import chains, fronts, kin
from kg.extract.relations.candidate import Holder
from kg.extract.relations.careers import dated
from kg.extract.relations.rolls import (
    before_age,
    before_all,
    before_brackets,
    before_one_of,
    fellows,
    mark_at,
)
from kg.extract.relations.tails import people_in
from kg.extract.relations.wording import judging, names_person, personal, plural
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Entity


def preceding(scene: Scene, phrase: Phrase, ends: dict[int, tuple[Holder, ...]]) -> Iterator[Holder]:
    """« Jean Dupont (PS), maire de Rennes et président de… »: whom a mark before a phrase parts from it.

    ``ends`` are the holders of the phrases read so far, by their last token: what a list of functions shares.
    """
    words = scene.language.relations
    start = scene.phrases.stretch(phrase.first).start
    here = before_all(scene, before_one_of(scene, phrase) - 1)
    skipped = (words.adverbs, words.until, words.lives.besides)
    while here > start and any(scene.words[here] in some for some in skipped):
        here -= 1
    if here <= start:
        return
    mark = mark_at(scene, here)
    row = mark == "," and enrolled(scene.text, phrase.first, scene.grammar.both)
    if (
        row
        or judging(scene, phrase, mark)
        or (mark == "," and (_voted(scene, phrase) or fronts.opening(scene, phrase)))
    ):
        return
    shared = _shared(scene, phrase, ends, here)
    if shared and mark != "," and kin.parental(scene, phrase, here - 1):
        return
    if shared and mark == "," and _of_body(scene, phrase, here - 1):
        return
    for holder in shared:
        yield Holder(holder.entity, holder.rule, holder.first, phrase.last, holder.anchor)
    later = not words.sequels.isdisjoint(scene.words[here + 1 : phrase.first])
    later = later or (mark == "(" and ":" in scene.words[phrase.last + 1 : phrase.last + 2])
    listed = mark != "," or personal(scene, phrase.head) or _enrolled(scene, phrase, shared)
    if (shared and listed) or mark not in {",", "(", "–", "-"} or later:
        return  # not « Ministre sous Luc Bas, puis président », « Luc Bas (adjoint : Jan Roux) »
    before = before_age(scene, before_brackets(scene, here - 1, start), start)
    if before >= start and not names_person(scene, phrase):
        found = _named(scene, phrase, mark, before) if scene.ending_at(before) else _told(scene, phrase, mark, here - 1)
        yield from found


def _enrolled(scene: Scene, phrase: Phrase, shared: tuple[Holder, ...]) -> bool:
    """« Luc Bas a été professeur à Dax, membre de l'Académie »: he is, and not what he served before."""
    ties = scene.language.relations.ties.get(scene.words[phrase.head], ())
    joined = any(tie.relation == "memberOf" for tie in ties)
    return joined and all(holder.entity.kind is Kind.PERSON for holder in shared)


def _shared(scene: Scene, phrase: Phrase, ends: dict[int, tuple[Holder, ...]], here: int) -> tuple[Holder, ...]:
    """The holders of the phrase that ends before the mark or conjunction at ``here``, or a date behind it."""
    mark = mark_at(scene, here)
    listed = mark.lower() in scene.language.relations.conjunctions or mark == ","
    shared = ends.get(here - 1, ()) if listed else ()
    shared = shared or (() if phrase.determiner is not None else dated(scene, phrase, ends, here))
    return () if mark == "," and _of_another(scene, shared, here - 1) else shared


def _named(scene: Scene, phrase: Phrase, mark: str, before: int) -> Iterator[Holder]:
    """Who or what is named right before the ``mark``, by a name that ends at the token ``before``."""
    wanted = personal(scene, phrase.head)
    atom = scene.phrases.atom_over(before)
    if wanted and atom and atom.last == before and scene.entity_of(atom).kind is Kind.EVENT:
        for person in people_in(scene, atom)[:1]:
            yield Holder(person, "apposition", atom.first, phrase.last, phrase.head)
            return
    above = chains.first(scene, atom) if atom is not None and phrase.determiner is None and not wanted else None
    for first, named in [above] if above is not None else scene.ending_at(before):
        entity = kin.acting(scene, first, named, phrase) if named.kind is Kind.PERSON else named
        graduate = named.kind is Kind.ORGANIZATION and fronts.pointing(scene, phrase)
        if entity is None or graduate or (named.kind is Kind.PERSON and _inverted(scene, phrase, first)):
            return
        several = mark == "," and (_of_several(scene, phrase, before) or fronts.of_next(scene, phrase))
        if entity.kind is Kind.PERSON and (several or _is_another(scene, phrase, entity)):
            return
        if not wanted or entity.kind is Kind.PERSON or phrase.head in scene.tied:
            row = [(entity, first), *fellows(scene, phrase.head, before)]
            yield from (Holder(one, "apposition", begin, phrase.last, phrase.head) for one, begin in row)
            return


def _told(scene: Scene, phrase: Phrase, mark: str, before: int) -> Iterator[Holder]:
    """« Lui, ancien avocat, », « Le jeune homme, étudiant à Dax, »: who was named and is told of right before a comma.

    With an article it may be somebody else: « D'après lui, le maire a tort ».
    """
    bare = mark == "," and phrase.determiner is None and not plural(scene, phrase)
    if not bare or not personal(scene, phrase.head):
        return
    end = scene.tokens[before].span.end
    for entity in scene.described_to(end):
        if entity.kind is Kind.PERSON and entity in scene.reading.named:
            first = min(scene.text.within(m.span)[0] for m in entity.mentions if m.span.end == end)
            yield Holder(entity, "apposition", first, phrase.last, phrase.head)


def _is_another(scene: Scene, phrase: Phrase, person: Entity) -> bool:
    """« Reçu par Luc Bas, l'ancien ministre a dit »: whether the subject behind a name is known as somebody else."""
    known = scene.entity(phrase.head)
    head = scene.tokens[phrase.head]
    acting = head.dep.startswith("nsubj") and ":" not in scene.words[phrase.last : head.head]
    return acting and known is not None and known.kind is Kind.PERSON and known != person


def _of_another(scene: Scene, shared: tuple[Holder, ...], before: int) -> bool:
    """« est le fils de Luc Bas, ancien maire de Dax »: who has just been named, not the son."""
    people = [entity for _, entity in scene.ending_at(before) if entity.kind is Kind.PERSON]
    return bool(people) and all(holder.entity not in people for holder in shared)


def _of_several(scene: Scene, phrase: Phrase, before: int) -> bool:
    """« (Mené par un but de Luc Bas), les joueurs de Dax … »: several people are not the one named before."""
    article = scene.tokens[phrase.determiner] if phrase.determiner is not None else None
    if article is None:  # « Luc Bas, trois députés et Ana Roux », not « Luc Bas et Ana Roux, deux députés »
        counted = scene.tokens[phrase.first].pos == "NUM" and before_one_of(scene, phrase) == phrase.first
        return counted and not fellows(scene, phrase.head, before)
    return article.has("Number=Plur") and article.has("Definite=Def")


def _inverted(scene: Scene, phrase: Phrase, name: int) -> bool:
    """« invitée par le club que préside Luc Roux, l'auteure a dit »: the main subject behind a relative clause."""
    if phrase.determiner is None or not scene.tokens[phrase.determiner].has("Definite=Def"):
        return False
    verb = scene.tokens[name - 1]
    led = verb.pos == "VERB" and verb.dep == "acl:relcl" and verb.has("VerbForm=Fin")
    return led and scene.lemmas[verb.index - 1] in scene.grammar.relatives


def _of_body(scene: Scene, phrase: Phrase, before: int) -> bool:
    """« porte-parole de Bolvig, le gestionnaire du réseau »: what the body just named does, not its spokesman."""
    if phrase.determiner is None or not scene.tokens[phrase.determiner].has("Definite=Def"):
        return False
    body = any(entity.kind is Kind.ORGANIZATION for _, entity in scene.ending_at(before))
    return body and scene.words[phrase.head] in scene.language.relations.trades


def _voted(scene: Scene, phrase: Phrase) -> bool:
    """« Ana Roux, élue en 2009 »: a verb, not « Ana Roux, élue PS de Lunel »."""
    bare = phrase.determiner is None and phrase.named is None and phrase.first == phrase.base
    return bare and scene.words[phrase.head] in scene.language.relations.voted and participle(scene, phrase)


def participle(scene: Scene, phrase: Phrase) -> bool:
    """« Élu en mars, il… »: a verb, not a function, unless somebody's or something's, as « délégué CGT »."""
    if scene.words[phrase.head] not in scene.language.relations.elected:
        return False
    behind = skip(scene.tokens, phrase.head + 1, scene.phrases.stretch(phrase.head).stop, ("ADJ",))
    body = scene.entity(behind) if behind < len(scene.tokens) else None
    served = body is not None and body.kind is Kind.ORGANIZATION
    return not served and not any(c.preposition == scene.grammar.of for c in phrase.complements)
