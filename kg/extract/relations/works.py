"""Who has made a work or product, and who has published it, by the words beside its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.tokens import skip, skip_back
from kg.extract.relations.bearers import led_in, row
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.nicknames import QUOTES
from kg.extract.relations.rolls import before_brackets
from kg.extract.relations.whose import possessor
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# « son roman le plus célèbre, « La Case » »: tokens between the noun and the name.
_GAP = 6
# « auteur en 2021 d'un roman très remarqué, « La Case » »: tokens from the word for who has made it.
_FAR = 12
_BETWEEN = frozenset({"ADJ", "ADP", "ADV", "DET", "NUM"})
_BESIDE = frozenset({"ADJ", "ADV", "DET", "PUNCT"})
_MARKS = frozenset({*QUOTES, *QUOTES.values()})


def find(scene: Scene) -> Iterator[Candidate]:
    """Authors, publishers and makers."""
    for token in scene.anywhere(scene.language.relations.lives.authored):
        yield from _by(scene, token.index)
    for token in scene.anywhere(scene.language.relations.lives.pens):
        yield from _penned(scene, token.index)
    for number, (atom, entity) in enumerate(scene.names):
        if entity.kind is Kind.WORK:
            yield from _owned(scene, atom, entity)
            yield from _rewarded(scene, atom, entity)
            yield from _published(scene, atom, entity)
            yield from _signed(scene, atom, entity)
            yield from _credited(scene, atom, entity)
        elif entity.kind is Kind.PRODUCT:
            yield from _branded(scene, atom, entity)
            if number + 1 < len(scene.names):
                yield from _made(scene, atom, entity, scene.names[number + 1])


def _by(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« La Fée noire », troisième roman d'Ana Roux; « le dernier film d'Ana Roux, « La Fée noire »."""
    phrase = scene.phrase_of(noun)
    if phrase is None or phrase.head != noun:
        return
    link = phrase.base + 1
    led = link + 1 < len(scene.tokens) and scene.phrases.preposition(link) == scene.grammar.of
    person = led_in(scene, link + 1, Kind.PERSON) if led else None
    if person is None:
        return
    _, last, author = person
    if phrase.first > 1 and scene.words[phrase.first - 1] == ",":
        work = _work(scene, phrase.first - 2, -1)
        if work is not None:
            yield Candidate(work, "author", author, scene.sentence_span(noun, last), "work-signed", noun)
            return
    if last + 1 < len(scene.tokens) and scene.words[last + 1] == ",":
        work = _work(scene, last + 2, 1)
        if work is not None:
            yield Candidate(work, "author", author, scene.sentence_span(noun, last), "work-signed", noun)


def _work(scene: Scene, here: int, step: int) -> Entity | None:
    """The work named at token ``here``, quotation marks passed over, before it or behind."""
    while 0 <= here < len(scene.tokens) and scene.tokens[here].text in _MARKS:
        here += step
    atom = scene.phrases.atom_over(here) if 0 <= here < len(scene.tokens) else None
    found = scene.entity_of(atom) if atom is not None else None
    return found if found is not None and found.kind is Kind.WORK else None


def _penned(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Un rapport du Sénat paru lundi, sous la plume de Jean Bas et Ana Roux, »."""
    link, start = noun + 1, scene.phrases.stretch(noun).start
    if link + 1 >= len(scene.tokens) or scene.phrases.preposition(link) != scene.grammar.of:
        return
    told = (scene.entity(here) for here in range(noun - 1, start - 1, -1))
    work = next((one for one in told if one is not None and one.kind in {Kind.WORK, Kind.LAW}), None)
    for last, author in row(scene, link + 1, Kind.PERSON) if work is not None else ():
        if work is not None:
            yield Candidate(work, "author", author, scene.sentence_span(noun, last), "work-signed", noun)


def _owned(scene: Scene, atom: Atom, work: Entity) -> Iterator[Candidate]:
    """« son troisième roman, « Marée basse » », « Marée basse, son troisième roman, »: of whom « son » stands for."""
    stretch = scene.phrases.stretch(atom.first)
    start, behind = stretch.start, skip(scene.tokens, atom.last + 1, stretch.stop, ("PUNCT",))
    if atom.last + 1 < behind < stretch.stop and scene.tokens[behind].has("Poss=Yes"):
        noun = skip(scene.tokens, behind + 1, stretch.stop, ("ADJ", "NUM"))
        if noun < stretch.stop and scene.language.relations.genres.get(scene.words[noun]) is Kind.WORK:
            told = [one for _, one in scene.names_in(range(start, atom.first)) if one.kind in ACTORS]
            owner = told[-1] if told else _ahead(scene, noun) or possessor(scene, behind, work, ACTORS)
            evidence = scene.text.span(atom.first, noun)
            yield from (Candidate(work, "author", owner, evidence, "work-own", noun),) if owner is not None else ()
    for here in range(atom.first - 1, max(start, atom.first - _GAP) - 1, -1):
        token = scene.tokens[here]
        if scene.language.relations.genres.get(token.text.lower()) is Kind.WORK and token.pos == "NOUN":
            phrase = scene.phrase_of(here)
            if phrase is None or phrase.determiner is None or not scene.tokens[phrase.determiner].has("Poss=Yes"):
                return
            told = [one for _, one in scene.names_in(range(start, phrase.first)) if one.kind in ACTORS]
            owner = (None if told else _ahead(scene, atom.last)) or possessor(scene, phrase.first, work, ACTORS)
            if owner is not None:
                yield Candidate(work, "author", owner, scene.text.span(phrase.first, atom.last), "work-own", here)
            return
        if token.pos not in _BESIDE and token.text not in _MARKS:
            return


def _ahead(scene: Scene, index: int) -> Entity | None:
    """« Avec « Marée basse », son premier roman, (Ana Roux) a séduit »: who stands behind what opens the sentence."""
    here = skip(scene.tokens, index + 1, scene.phrases.stretch(index).stop, ("PUNCT",))
    beside = led_in(scene, here, Kind.PERSON) if here > index + 1 else None
    if beside is not None:
        return beside[2]
    verb = scene.phrases.verb_over(index)
    mains = [here for here in (verb, scene.tokens[verb].head) if here > index]
    heads = (head for here in mains for head in scene.syntax.grammatical(here)[0] if index < head)
    found = (scene.subject(head) for head in heads)
    return next((one for one in found if one is not None and one.kind is Kind.PERSON), None)


def _rewarded(scene: Scene, atom: Atom, work: Entity) -> Iterator[Candidate]:
    """« Le prix Vial est allé à Ana Roux pour « Marée basse » »: whoever is rewarded for a work has made it."""
    start, words = scene.phrases.stretch(atom.first).start, scene.language.relations
    here = atom.first - 1
    while here > start and scene.tokens[here].text in _MARKS:
        here -= 1
    if here <= start or scene.words[here] != scene.grammar.aim:
        return
    before = here - 1 - (scene.tokens[here - 1].text == ",")
    told = words.prizes.nouns | words.prizes.proper | words.prizes.giving | words.prizes.crowning
    near = {*scene.words[start:before], *scene.lemmas[start:before]}
    if told.isdisjoint(near) or not words.prizes.acting.isdisjoint(near):
        return
    rows = [(name, one) for name, one in scene.names_in(range(start, here)) if one.kind in {Kind.PERSON, Kind.WORK}]
    if rows and rows[-1][1].kind is Kind.PERSON:
        evidence = scene.text.span(rows[-1][0].first, atom.last)
        yield Candidate(work, "author", rows[-1][1], evidence, "work-signed", here)


def _published(scene: Scene, atom: Atom, work: Entity) -> Iterator[Candidate]:
    """« Marée basse » (Actes Sud, 2011)."""
    stop = scene.phrases.stretch(atom.first).stop
    here = atom.last + 1
    while here < stop and scene.tokens[here].text in _MARKS:
        here += 1
    publisher = scene.phrases.atom_at(here + 1) if here < stop and scene.tokens[here].text == "(" else None
    if publisher is None or publisher.last + 1 >= stop or scene.tokens[publisher.last + 1].text not in {")", ","}:
        return
    body = scene.entity_of(publisher)
    if body.kind is Kind.ORGANIZATION:
        yield Candidate(work, "author", body, scene.text.span(atom.first, publisher.last), "work-brackets", atom.head)


def _signed(scene: Scene, atom: Atom, work: Entity) -> Iterator[Candidate]:
    """« Vol spécial », de (la réalisatrice) Ana Roux: behind the quotation mark."""
    stop = scene.phrases.stretch(atom.first).stop
    first = here = atom.last + 1
    while here < stop and scene.tokens[here].text in _MARKS | {","}:
        here += 1
    told = here < stop and scene.words[here] in scene.language.relations.wares.signing
    if not told and (not first < here < stop or scene.phrases.preposition(here) != scene.grammar.of):
        return
    for place in range(here + 1, min(here + _GAP, stop)):
        name = scene.phrases.atom_at(place)
        if name is not None and scene.entity_of(name).kind is Kind.PERSON:
            evidence = scene.text.span(atom.first, name.last)
            yield Candidate(work, "author", scene.entity_of(name), evidence, "work-signed", atom.head)
            second = scene.phrases.atom_at(name.last + 2)
            joined = name.last + 2 < stop and scene.tokens[name.last + 1].text == scene.grammar.both
            if joined and second is not None and scene.entity_of(second).kind is Kind.PERSON:
                yield Candidate(work, "author", scene.entity_of(second), evidence, "work-signed", atom.head)
            return
        if scene.tokens[place].pos not in {"DET", "NOUN", "ADJ"}:
            return


def _credited(scene: Scene, atom: Atom, work: Entity) -> Iterator[Candidate]:
    """« Ana Roux, auteure d'un roman, « Vol spécial » », « Réalisateur de « Vol spécial », Luc Roy »."""
    start = scene.phrases.stretch(atom.first).start
    near = range(atom.first - 1, max(start, atom.first - _FAR) - 1, -1)
    told = (here for here in near if scene.words[here] in scene.language.relations.wares.makers)
    maker = next(told, None)
    denied = maker is not None and any(scene.words[i] in scene.language.modality.ne for i in scene.text.children[maker])
    if maker is None or denied or not all(_leads(scene, here) for here in range(maker + 1, atom.first)):
        return
    person = _called(scene, maker, start) or (_next(scene, atom) if maker - start <= 1 else None)
    if person is not None:
        yield Candidate(work, "author", person, scene.text.span(maker, atom.last), "work-signed", maker)


def _leads(scene: Scene, here: int) -> bool:
    """Whether a token may stand between « l'auteur » and the title: « en 2021 d'un roman remarqué, « »."""
    token = scene.tokens[here]
    genre = scene.language.relations.genres.get(token.text.lower()) is Kind.WORK
    return genre or token.pos in _BETWEEN or token.has("VerbForm=Part") or token.text in _MARKS | {","}


def _called(scene: Scene, maker: int, start: int) -> Entity | None:
    """The person whom « l'auteur » stands for, or is said of behind a comma."""
    found = scene.entity(maker)
    here = skip_back(scene.tokens, maker - 1, start, ("DET", "ADJ"))
    if found is None and here > start and scene.tokens[here].text == ",":
        last = before_brackets(scene, here - 1, start)
        found = next((entity for _, entity in scene.ending_at(last) if entity.kind is Kind.PERSON), None)
    return found if found is not None and found.kind is Kind.PERSON else None


def _next(scene: Scene, atom: Atom) -> Entity | None:
    """The person named right behind the comma after a work, with a title or without, and before any verb."""
    stop = scene.phrases.stretch(atom.first).stop
    comma = next((i for i in range(atom.last + 1, min(atom.last + _FAR, stop)) if scene.tokens[i].text == ","), stop)
    for place in range(comma + 1, min(comma + _GAP, stop)):
        name = scene.phrases.atom_at(place)
        if name is not None:
            entity = scene.entity_of(name)
            return entity if entity.kind is Kind.PERSON else None
        if scene.tokens[place].pos not in {"DET", "NOUN", "ADJ"}:
            return None
    return None


def _branded(scene: Scene, atom: Atom, product: Entity) -> Iterator[Candidate]:
    """« une Renault Laguna »: of whoever its name begins with, where the text tells of them."""
    maker, _, model = product.name.partition(" ")
    body = scene.called.bodies.get(slug(maker)) if model else None
    if body is not None and scene.language.names.known.get(maker) is Kind.ORGANIZATION:
        evidence = scene.text.span(atom.first, atom.last)
        yield Candidate(body, "produces", product, evidence, "product-maker", atom.head)


def _made(scene: Scene, atom: Atom, product: Entity, following: tuple[Atom, Entity]) -> Iterator[Candidate]:
    """« la Xbox 360 de Microsoft », « un Airbus A320 d'Air Untel », which flies it only."""
    maker, body = following
    between = range(atom.last + 1, maker.first)
    carriers = scene.language.relations.wares.carriers
    carried = any(scene.words[i] in carriers for i in between)
    small = {"DET", "ADJ"} if carried else {"DET"}
    linking = [i for i in between if scene.tokens[i].pos not in small and scene.words[i] not in carriers]
    links = [scene.phrases.preposition(i) for i in linking]
    if body.kind is not Kind.ORGANIZATION or links != [scene.grammar.of]:
        return
    evidence = scene.text.span(atom.first, maker.last)
    if carried or _run(scene, atom, body):
        yield Candidate(product, "owner", body, evidence, "product-maker", atom.head)
    else:
        yield Candidate(body, "produces", product, evidence, "product-maker", atom.head)


def _run(scene: Scene, atom: Atom, body: Entity) -> bool:
    """Whether a thing is a vessel by the noun before it, or named after another maker than ``body``."""
    before, first = max(atom.first - 1, 0), scene.tokens[atom.first].text
    if scene.words[before] in scene.language.relations.wares.vessels:
        return True
    if any(word.lower() in scene.language.relations.wares.forces for word in body.name.split()):
        return True
    if not scene.language.relations.wares.carriers.isdisjoint(scene.language.people.bynames.get(body.name, ())):
        return True
    made = scene.language.names.known.get(first) is Kind.ORGANIZATION
    return made and atom.last > atom.first and first not in (body.name.split()[0], *body.aliases)
