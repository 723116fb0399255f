"""Who has what by a deal: « Orial, cédée à Bolvig », « a bouclé l'acquisition d'Orial », « depuis son rachat par »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.syntax import Voice
from kg.extract.relations import stakes
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.told import told
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Span

_HAD = frozenset({Kind.ORGANIZATION, Kind.PLACE, Kind.PRODUCT})
_OBJECTS = frozenset({"obj", "nsubj:pass", "xcomp"})
# Tokens before « rachat » among which « depuis », « après » stand.
_LED = 3


def find(scene: Scene) -> Iterator[Candidate]:
    """Owners by what is sold and bought."""
    goods = scene.language.goods
    for token in scene.verbs(goods.selling):
        yield from _sold(scene, token.index)
    for token in scene.anywhere(goods.purchases | goods.sales):
        if token.pos == "NOUN" and token.index not in scene.named_tokens:
            yield from _dealt(scene, token.index)


def _sold(scene: Scene, verb: int) -> Iterator[Candidate]:
    """« Orial, vendue en 1999 à Bolvig », « Bolvig a cédé sa filiale Orial au fonds Vial »."""
    clause = scene.syntax.clause(verb)
    heads = () if clause.voice is Voice.REFLEXIVE else clause.obliques(scene.grammar.to)
    buyers = told(scene, heads, ACTORS)
    for head, thing in _things(scene, clause.objects) if buyers else ():
        for at, buyer in buyers:
            evidence = scene.sentence_span(min(head, verb, at), max(head, verb, at))
            yield from _owned(thing, buyer, evidence, verb)


def _dealt(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Bolvig a bouclé le rachat d'Orial », « le rachat d'Orial par Bolvig, annoncé mardi », « après sa vente à »."""
    verb = _sealed(scene, noun)
    since = _since(scene, noun) if verb is None else None
    if verb is None and since is None:
        return
    complements = scene.syntax.complements(noun)
    sale = scene.words[noun] in scene.language.goods.sales
    link = scene.grammar.to if sale else scene.grammar.by
    buyers = told(scene, [one.head for one in complements if one.preposition == link], ACTORS)
    if not buyers and verb is not None and not sale:
        buyers = told(scene, _taking(scene, noun, verb), ACTORS)
    things = list(_things(scene, [one.head for one in complements if one.preposition == scene.grammar.of]))
    if not things and since is not None and scene.tokens[noun - 1].has("Poss=Yes"):
        things = list(_things(scene, scene.syntax.grammatical(scene.phrases.verb_over(noun))[0]))
    for (head, thing), (at, buyer) in ((one, two) for one in things for two in buyers):
        evidence = scene.sentence_span(min(head, noun, at), max(head, noun, at))
        yield from _owned(thing, buyer, evidence, noun)  # whether it is so yet the noun tells: « a annoncé le rachat »


def _taking(scene: Scene, noun: int, verb: int) -> tuple[int, ...]:
    """Who takes over: behind the next « par », else the subject, but for one who only allows it."""
    stop = scene.phrases.stretch(noun).stop
    stop = next((i for i in range(noun + 1, stop) if scene.tokens[i].text == "," or _finite(scene, i)), stop)
    by = next((here for here in range(noun + 1, stop - 1) if scene.words[here] == scene.grammar.by), None)
    if by is not None:
        phrase = scene.phrases.at(by + 1)
        return (phrase.head,) if phrase is not None else ()
    allowed = scene.lemmas[verb] in scene.language.goods.allowing
    return () if allowed else scene.syntax.clause(verb).subjects


def _finite(scene: Scene, index: int) -> bool:
    return scene.tokens[index].has("VerbForm=Fin")


def _owned(thing: Entity, buyer: Entity, evidence: Span, anchor: int) -> Iterator[Candidate]:
    if thing != buyer:
        yield Candidate(thing, "owner", buyer, evidence, "verb-dealt", anchor)


def _sealed(scene: Scene, noun: int) -> int | None:
    """The verb with which the deal is done: not « envisage le rachat », « le rachat a été bloqué »."""
    token, sealing = scene.tokens[noun], scene.language.goods.sealing
    if noun < 1 or scene.tokens[noun - 1].pos not in {"DET", "ADJ"}:
        return None  # « une offre de rachat »
    over = scene.tokens[token.head]
    return over.index if token.dep in _OBJECTS and over.lemma in sealing and over.pos == "VERB" else None


def _since(scene: Scene, noun: int) -> int | None:
    """The word that leads in a deal that has come about: « depuis (le) rachat »."""
    near = range(max(noun - _LED, 0), noun)
    leads = scene.language.relations.lives.since
    found = [here for here in near if scene.words[here] in leads]
    between = range(found[-1] + 1, noun) if found else ()
    return found[-1] if found and all(scene.tokens[i].pos in {"DET", "ADJ"} for i in between) else None


def _things(scene: Scene, heads: Iterable[int]) -> Iterator[tuple[int, Entity]]:
    shares = scene.language.relations.wares.stakes
    yield from (row for row in told(scene, heads, _HAD) if scene.words[row[0]] not in shares)
    yield from ((at, body) for body, at in stakes.held(scene, heads))
