"""What bodies own and make, by « son » or by what a thing is: « son usine de Gap », « Arpège, le logiciel d'Orial »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.extract.relations import stakes
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.whose import possessor
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_MAKING = frozenset({"author", "produces"})


def find(scene: Scene) -> Iterator[Candidate]:
    """The owners of sites and the makers of products."""
    for token in scene.tokens:
        if token.pos == "DET" and "Poss=Yes" in token.features:
            yield from _owned(scene, token.index)
    yield from _described(scene)
    yield from _partisans(scene)
    for token in scene.anywhere(scene.language.relations.wares.stakes):
        yield from _shared(scene, token.index)


def _owned(scene: Scene, article: int) -> Iterator[Candidate]:
    """« Total ferme sa raffinerie de Feyzin », « Apple et son iPhone », « dévoile sa Zoé »."""
    phrase = scene.phrases.at(article)
    if phrase is None:
        return
    for part in phrase.conjuncts():
        thing = scene.referent(part)
        if thing is None:
            continue
        site = scene.words[part.atom.first if part.atom else part.head] in scene.language.relations.wares.owned
        made = thing.kind is Kind.PRODUCT and _made(scene, article)
        held = scene.words[part.head] in scene.language.relations.wares.holdings and part.named is not None
        if held and thing.kind is Kind.ORGANIZATION:
            yield from _of_person(scene, article, thing, part)
        if not (site and thing.kind in {Kind.PLACE, Kind.ORGANIZATION}) and not made:
            continue
        owner = possessor(scene, article, thing, ACTORS)
        if owner is not None and owner.kind is Kind.ORGANIZATION and not scene.is_country(owner):
            evidence = scene.sentence_span(part.first, part.last)
            one, relation, other = (thing, "owner", owner) if site else (owner, "produces", thing)
            yield Candidate(one, relation, other, evidence, "possession", scene.phrases.verb_over(part.head))


def _shared(scene: Scene, share: int) -> Iterator[Candidate]:
    """« Bolvig, dont Orial possède 51 %, », « Orial a pris 35 % de Bolvig »: who has a share is an owner."""
    verb = scene.phrases.verb_over(share)
    if scene.lemmas[verb] not in scene.language.relations.lives.taking or verb > share:
        return
    owners = [one for one in map(scene.subject, scene.syntax.grammatical(verb)[0]) if one is not None]
    bodies = [body for body, _ in stakes.held(scene, [share])]
    if not bodies:
        start = scene.phrases.stretch(share).start
        whose = next((i for i in range(verb - 1, start, -1) if scene.words[i] == scene.grammar.whose), None)
        before = scene.ending_at(whose - 1 - (scene.words[whose - 1] == ",")) if whose is not None else []
        bodies = [entity for _, entity in before if entity.kind is Kind.ORGANIZATION][:1]
    for owner in owners if bodies else ():
        if owner.kind in ACTORS and owner != bodies[0]:
            yield Candidate(bodies[0], "owner", owner, scene.sentence_span(verb, share), "verb-share", verb)


def _of_person(scene: Scene, article: int, body: Entity, part: Phrase) -> Iterator[Candidate]:
    """« le prince, via sa société Orial »: the company of whoever is spoken of."""
    owner = possessor(scene, article, body, ACTORS)
    if owner is not None and owner.kind is Kind.PERSON:
        evidence = scene.sentence_span(part.first, part.last)
        yield Candidate(body, "owner", owner, evidence, "possession", scene.phrases.verb_over(part.head))


def _made(scene: Scene, article: int) -> bool:
    """Whether what somebody makes or shows is told, or the maker stands right before: « Apple et son iPhone »."""
    joined = scene.words[article - 1] if article else ""
    if joined == scene.grammar.both:
        return True
    bonds = scene.language.relations.bonds.get(scene.tokens[scene.phrases.verb_over(article)].lemma, ())
    return any(bond.relation in _MAKING for bond in bonds)


def _described(scene: Scene) -> Iterator[Candidate]:
    """« Windows, le système d'exploitation de Microsoft », « le Nexus 7, la tablette d'Asus »."""
    stop = len(scene.tokens) - 1
    for atom, product in scene.names:
        if product.kind is not Kind.PRODUCT or atom.last + 2 >= stop or scene.tokens[atom.last + 1].text != ",":
            continue
        phrase = scene.phrases.at(atom.last + 2)
        if phrase is None or phrase.last >= scene.phrases.stretch(atom.first).stop:
            continue
        for maker in _makers(scene, phrase):
            if maker.kind is Kind.ORGANIZATION:
                evidence = scene.text.span(atom.first, phrase.last)
                yield Candidate(maker, "produces", product, evidence, "product-of", phrase.head)


def _partisans(scene: Scene) -> Iterator[Candidate]:
    """« l'Union pour Gray (UG), la formation du président Luc Bas, »: whoever a party is told to be of."""
    for atom, party in scene.names:
        last = _behind_brackets(scene, atom.last)
        if party.kind is not Kind.ORGANIZATION or last + 2 >= scene.phrases.stretch(atom.first).stop:
            continue
        phrase = scene.phrases.at(last + 2) if scene.tokens[last + 1].text == "," else None
        if phrase is None or scene.words[phrase.head] not in scene.language.relations.wares.factions:
            continue
        for complement in phrase.complements:
            member = scene.referent(complement.phrase) if complement.preposition == scene.grammar.of else None
            if member is not None and member.kind is Kind.PERSON and _closed(scene, complement.phrase):
                evidence = scene.text.span(atom.first, phrase.last)
                yield Candidate(member, "memberOf", party, evidence, "party-of", phrase.head)


def _closed(scene: Scene, phrase: Phrase) -> bool:
    """Whether a mark follows at once: not « la formation de Luc Bas terminée »."""
    name = phrase.named or phrase.atom
    after = (name.last if name else phrase.last) + 1
    return after < len(scene.tokens) and scene.tokens[after].pos == "PUNCT"


def _behind_brackets(scene: Scene, last: int) -> int:
    """The last token of a name with the initials behind it: « l'Union pour Gray (UG) »."""
    words = [token.text for token in scene.tokens[last + 1 : last + 4]]
    return last + 3 if len(words) == 3 and words[0] == "(" and words[2] == ")" else last


def _makers(scene: Scene, phrase: Phrase) -> Iterator[Entity]:
    """Whose the thing is, where its noun is of things that are made and sold."""
    if scene.words[phrase.head] not in scene.language.relations.wares.sold:
        return
    for complement in phrase.all_complements():
        found = scene.referent(complement.phrase) if complement.preposition == scene.grammar.of else None
        if found is not None:
            yield found
