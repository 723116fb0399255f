"""Who leads or joins a body, by words that stand beside it whatever the model makes of them.

« que dirige Untel », « porté à la présidence de », « UMP : Untel élu président », « réunis au sein de ».
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.extract.relations.bearers import actor, led_in, said_of
from kg.extract.relations.candidate import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# « élu mardi soir à la tête de la CGT »: tokens from the participle to what is led, and from there to the body.
_FAR, _OF = 6, 4
# « a officiellement rejoint l'Otan »: tokens between a land and the body that it joins.
_BETWEEN = 6
# What may stand in a row of names: « l'électricien danois Norskvent et la société Bolvig ».
_ROW = frozenset({"ADJ", "CCONJ", "DET", "NOUN", "PUNCT"})


def find(scene: Scene) -> Iterator[Candidate]:
    """Heads and members of bodies."""
    yield from _inverted(scene)
    yield from _raised(scene)
    yield from _proclaimed(scene)
    yield from _installed(scene)
    yield from _succeeded(scene)
    yield from _joined(scene)
    yield from _gathered(scene)
    yield from _bracketed(scene)
    yield from _in_power(scene)


def _in_power(scene: Scene) -> Iterator[Candidate]:
    """« Jan Roux, au pouvoir au Togo depuis 2005 », or in the country of the headline."""
    to, noun = scene.language.relations.lives.power
    for token in scene.anywhere({noun}):
        here = token.index
        if here < 1 or scene.words[here - 1] != to or here + 1 >= len(scene.tokens):
            continue
        led = scene.phrases.preposition(here + 1) in {scene.grammar.to, scene.grammar.within}
        found = led_in(scene, here + 2, Kind.PLACE) if led else None
        land = found[2] if found is not None else scene.headline_country
        coming = here > 1 and scene.tokens[here - 2].pos == "VERB"
        person = actor(scene, here - 2) if coming else said_of(scene, here - 1)
        if person is not None and land is not None and scene.is_country(land):
            evidence = scene.sentence_span(here, found[1] if found is not None else here)
            yield Candidate(person, "headOf", land, evidence, "verb-raised", here - 2 if coming else here)


def _inverted(scene: Scene) -> Iterator[Candidate]:
    """« La Fédération des échecs, que dirige Ana Roux »: whoever is named behind the verb leads what is before it."""
    for token in scene.anywhere(scene.language.relations.relatives):
        verb = token.index + 1
        person = led_in(scene, verb + 1, Kind.PERSON) if verb < len(scene.tokens) and _heads(scene, verb) else None
        if person is None:
            continue
        before = token.index - 1 - (scene.words[token.index - 1] == ",")
        rows = scene.ending_at(before) if before >= 0 else []
        body = rows[0][1] if rows else scene.entity(scene.syntax.antecedent(token.index))
        if body is not None and body.kind is Kind.ORGANIZATION:
            evidence = scene.sentence_span(rows[0][0] if rows else token.index, person[1])
            yield Candidate(person[2], "headOf", body, evidence, "verb-inverted", verb)


def _heads(scene: Scene, verb: int) -> bool:
    rows = scene.language.relations.bonds.get(scene.lemmas[verb], ())
    return any(bond.relation == "headOf" and bond.slot == "obj" for bond in rows)


def _raised(scene: Scene) -> Iterator[Candidate]:
    """« Luc Roux, porté à la présidence de la CGT », « Ana Roux a été élue à la tête du Medef »."""
    words = scene.language.relations
    for token in scene.anywhere(words.raised):
        stretch = scene.phrases.stretch(token.index)
        post = next((i for i in _ahead(token.index, _FAR, stretch) if scene.words[i] in words.reins), None)
        if post is None or scene.grammar.to not in map(scene.phrases.preposition, range(token.index + 1, post)):
            continue
        if any(token.index < head < post for head in scene.syntax.clause(token.index).objects):
            continue  # « Luc Roux a nommé une proche à la tête d'Orial »
        here = next((i for i in _ahead(post, _OF, stretch) if scene.starting_at(i)), None)
        body = next((e for e in scene.starting_at(here) if e.kind is Kind.ORGANIZATION), None) if here else None
        person = _raised_one(scene, token.index)
        if body is not None and person is not None and scene.words[post + 1] in words.prepositions:
            evidence = scene.sentence_span(token.index, here or post)
            yield Candidate(person, "headOf", body, evidence, "verb-raised", token.index)


def _ahead(index: int, far: int, stretch: range) -> range:
    return range(index + 1, min(index + far + 1, stretch.stop))


def _raised_one(scene: Scene, participle: int) -> Entity | None:
    """The person named right before the participle, its auxiliaries or a comma, with no other verb between."""
    for here in range(participle - 1, scene.phrases.stretch(participle).start - 1, -1):
        rows = scene.ending_at(here)
        if rows:
            return rows[-1][1] if rows[-1][1].kind is Kind.PERSON else None
        if scene.tokens[here].pos not in {"AUX", "ADV", "PUNCT"}:
            return None
    return None


def _proclaimed(scene: Scene) -> Iterator[Candidate]:
    """« UMP : Luc Roux proclamé président »: the body that opens the headline is what he leads."""
    for (atom, body), (other, person) in zip(scene.names[:1], scene.names[1:2], strict=False):
        colon, verb = atom.last + 1, other.last + 1
        if atom.first or other.first != colon + 1 or scene.words[colon] != ":" or verb + 1 >= len(scene.tokens):
            continue
        if body.kind is not Kind.ORGANIZATION or person.kind is not Kind.PERSON:
            continue
        words = scene.language.relations
        for title in scene.title_at(verb + 1) if scene.words[verb] in words.raised else ():
            alone = scene.phrases.preposition(title.last + 1) is None if title.last + 1 < len(scene.tokens) else True
            if words.titles.get(title.form) == "head" and alone:
                evidence = scene.text.span(atom.first, title.last)
                yield Candidate(person, "headOf", body, evidence, "verb-proclaimed", verb)


def _installed(scene: Scene) -> Iterator[Candidate]:
    """« Le groupe Zelner a nommé Ana Roux directrice », « … au poste de directrice », « … à sa tête »: she is of it."""
    words = scene.language.relations
    for (atom, body), (other, person) in pairwise(scene.names):
        between, here = range(atom.last + 1, other.first), other.last + 1
        if body.kind is not Kind.ORGANIZATION or person.kind is not Kind.PERSON or len(between) > _BETWEEN:
            continue
        post = _own_reins(scene, here)
        named = words.naming | (scene.grammar.choosing if _in_charge(scene, here) > here else frozenset())
        verb = next((i for i in between if scene.lemmas[i] in named or (post and scene.words[i] in words.raised)), None)
        if verb is not None and post and _alone(scene, atom, verb):
            yield Candidate(person, "headOf", body, scene.text.span(atom.first, here + 2), "verb-raised", verb)
            continue
        if verb is None or here >= scene.phrases.stretch(atom.first).stop or not _alone(scene, atom, verb):
            continue
        first = body.name.split(" ", 1)[0].lower()
        if first in words.governments | words.courts or first == words.ministry:
            continue
        for title in scene.title_at(_in_charge(scene, here)):
            alone = title.last + 1 >= len(scene.tokens) or scene.phrases.preposition(title.last + 1) is None
            if words.titles.get(title.form) == "head" and alone:
                evidence = scene.text.span(atom.first, title.last)
                yield Candidate(person, "headOf", body, evidence, "verb-raised", verb)


def _in_charge(scene: Scene, here: int) -> int:
    """The token behind « comme », « au poste de » at token ``here``, else that token."""
    stop, posts = len(scene.tokens), scene.language.relations.posts
    if here + 1 < stop and scene.words[here] == scene.grammar.like:
        return here + 1
    post = here + 3 < stop and scene.phrases.preposition(here) == scene.grammar.to and scene.words[here + 1] in posts
    return here + 3 if post and scene.phrases.preposition(here + 2) == scene.grammar.of else here


def _own_reins(scene: Scene, here: int) -> bool:
    """« à sa tête », « à sa présidence », from token ``here`` on."""
    if here + 2 >= len(scene.tokens) or scene.phrases.preposition(here) != scene.grammar.to:
        return False
    return scene.tokens[here + 1].has("Poss=Yes") and scene.words[here + 2] in scene.language.relations.reins


def _alone(scene: Scene, atom: Atom, verb: int) -> bool:
    """Whether the body is what the verb is said of: nothing but its auxiliary and adverbs between, no « de » before."""
    between = (scene.tokens[i] for i in range(atom.last + 1, verb))
    before = next(
        (i for i in range(atom.first - 1, max(atom.first - _OF, -1), -1) if scene.phrases.preposition(i)), None
    )
    board = before is not None and not scene.language.relations.organs.isdisjoint(
        scene.words[max(before - 3, 0) : before]
    )
    return (before is None or board) and all(
        token.pos in {"AUX", "ADV"} and not token.has("Tense=Fut") for token in between
    )


def _succeeded(scene: Scene) -> Iterator[Candidate]:
    """« Ana Roux a succédé à Luc Bas à la tête de Zelner »: she leads it, as he did before."""
    words = scene.language.relations
    for token in scene.anywhere(words.lead):
        led = scene.phrases.preposition(token.index - 2) if token.index > 1 else None
        atom = next((a for i in (token.index + 2, token.index + 3) if (a := scene.phrases.atom_at(i))), None)
        if led != scene.grammar.to or atom is None or scene.entity_of(atom).kind is not Kind.ORGANIZATION:
            continue
        people = scene.names_in(range(scene.phrases.stretch(token.index).start, token.index))[-2:]
        if len(people) < 2 or any(person.kind is not Kind.PERSON for _, person in people):
            continue
        (new, one), (old, other) = people
        between = range(new.last + 1, old.first)
        verb = next((i for i in between if scene.lemmas[i] in words.succeeding), None)
        if verb is None or old.last + 2 < token.index - 2:
            continue
        evidence = scene.text.span(new.first, atom.last)
        yield Candidate(one, "headOf", scene.entity_of(atom), evidence, "verb-raised", verb)
        yield Candidate(other, "headOf", scene.entity_of(atom), evidence, "verb-raised", verb, former=True)


def _joined(scene: Scene) -> Iterator[Candidate]:
    """« La Suède a rejoint l'Otan », « Le Venezuela entre dans le Mercosur »."""
    words = scene.language.relations
    for (atom, land), (other, body) in pairwise(scene.names):
        between = range(atom.last + 1, other.first)
        if land.kind is not Kind.PLACE or body.kind is not Kind.ORGANIZATION or len(between) > _BETWEEN:
            continue
        if other.first >= scene.phrases.stretch(atom.first).stop or any(scene.words[i] == "," for i in between):
            continue
        joins = [i for i in between if scene.lemmas[i] in words.joining]
        if joins and scene.is_country(land):
            evidence = scene.text.span(atom.first, other.last)
            yield Candidate(land, "memberOf", body, evidence, "verb-joined", joins[0])


def _gathered(scene: Scene) -> Iterator[Candidate]:
    """« Google et Yahoo, réunis au sein de la Coalition » are of it, as in « le consortium Éolmar réunit Orial »."""
    words = scene.language.relations
    for token in scene.anywhere(words.gathered):
        here, stop = token.index + 1, scene.phrases.stretch(token.index).stop
        inside = range(here, min(here + _FAR, stop))
        led = next((i for i in inside if scene.words[i] in words.within), None)
        start = next((i for i in _ahead(led, _OF, range(stop)) if scene.phrases.atom_at(i)), None) if led else None
        atom = scene.phrases.atom_at(start) if start is not None else None
        if atom is None or scene.entity_of(atom).kind is not Kind.ORGANIZATION:
            continue
        for member in _row_before(scene, token.index):
            evidence = scene.text.span(member.first, atom.last)
            named = scene.entity_of(member)
            yield Candidate(named, "memberOf", scene.entity_of(atom), evidence, "verb-gathered", token.index)
    for token in scene.anywhere(words.collectives):
        yield from _collected(scene, token.index)


def _row_before(scene: Scene, participle: int) -> Iterator[Atom]:
    """The bodies named in the row that ends before the participle and its comma."""
    before = participle - 1 - (scene.words[participle - 1] == ",")
    atom = scene.phrases.atom_over(before) if before > 0 else None
    while atom is not None and scene.entity_of(atom).kind is not Kind.PLACE:
        yield atom
        mark = atom.first - 1 - (scene.tokens[atom.first - 1].pos == "DET")
        joined = mark > 0 and scene.words[mark] in {",", scene.grammar.both}
        atom = scene.phrases.atom_over(mark - 1) if joined else None


def _collected(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Le consortium Éolmar réunit Orial et Bolvig », « l'intersyndicale, qui réunit »: the body has those behind."""
    atom = scene.phrases.atom_over(noun) or scene.phrases.atom_at(noun + 1)
    first, last = (noun, noun) if atom is None else (atom.first, atom.last)
    body = scene.entity(noun) if atom is None else scene.entity_of(atom)
    if body is None or body.kind is not Kind.ORGANIZATION:
        return
    verb = next((i for i in range(last + 1, min(last + _OF, len(scene.tokens))) if _gathers(scene, i)), None)
    for member in _row_behind(scene, verb) if verb is not None else ():
        evidence = scene.text.span(first, member.last)
        yield Candidate(scene.entity_of(member), "memberOf", body, evidence, "verb-gathered", verb or noun)


def _row_behind(scene: Scene, verb: int) -> Iterator[Atom]:
    """The bodies and people named behind the verb, articles, common nouns and adjectives between them skipped."""
    here, stop = verb + 1, scene.phrases.stretch(verb).stop
    while here < stop:
        atom = scene.phrases.atom_at(here) if here not in scene.demonyms else None
        if atom is None and scene.tokens[here].pos not in _ROW and here not in scene.demonyms:
            return
        if atom is not None and scene.entity_of(atom).kind in ACTORS:
            yield atom
        here = atom.last + 1 if atom is not None else here + 1


def _gathers(scene: Scene, index: int) -> bool:
    return scene.lemmas[index] in scene.language.relations.gathering and scene.tokens[index].has("VerbForm=Fin")


def _bracketed(scene: Scene) -> Iterator[Candidate]:
    """« Luc Bas, sénateur (PS) de l'Oise », « le député (UMP) Luc Bas »: the party between a function and its rest."""
    for atom, party in scene.names:
        opened, closed = atom.first - 1, atom.last + 1
        if party.kind is not Kind.ORGANIZATION or opened < 1 or closed + 1 >= len(scene.tokens):
            continue
        if scene.words[opened] != "(" or scene.words[closed] != ")":
            continue
        for title in scene.title_at(opened - 1):
            found = _bearer(scene, title.first, closed)
            if found is not None:
                evidence = scene.text.span(title.first, max(closed, found.last))
                yield Candidate(scene.entity_of(found), "memberOf", party, evidence, "party-brackets", title.first)


def _bearer(scene: Scene, title: int, closed: int) -> Atom | None:
    """The name of a person right before a function and its comma, or right behind the brackets."""
    before = scene.phrases.atom_over(title - 2) if title > 1 and scene.words[title - 1] == "," else None
    named = [atom for atom in (before, scene.phrases.atom_at(closed + 1)) if atom is not None]
    return next((atom for atom in named if scene.entity_of(atom).kind is Kind.PERSON), None)
