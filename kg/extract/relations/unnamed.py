"""What is told of people who have no name: « des chercheurs russes », « un cheminot de la SNCF », « deux Polonais »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import counted_on
from kg.extract.relations.ages import OLDEST
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.holders import holders, pointing
from kg.model import Entity, Mention
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Quantity

# Digits of a number of people who are told apart from others.
_FEW = 3
# What the parties to a deed are to its verb.
_PARTIES = frozenset({"nsubj", "nsubj:pass", "obj", "obl:agent"})


def find(scene: Scene) -> Iterator[Candidate]:
    """Nationality, body, function and age of the people whom only a noun tells."""
    years = {
        inside[0]: quantity
        for quantity in scene.reading.quantities
        if quantity.unit == scene.language.relations.year
        and quantity.value is not None
        and (inside := scene.text.within(quantity.span))
    }
    told = frozenset(i for e in scene.reading.events if e.trigger for i in scene.text.within(e.trigger))
    for index in _people(scene):
        phrase = scene.phrase_of(index)
        inhabitant = _inhabitant(scene, index)
        if phrase is None or (phrase.atom and not inhabitant) or phrase.named or phrase.head != index:
            continue
        acting = _some(scene, phrase) and _acting(scene, phrase.head, told)
        known = scene.referent(phrase)
        if known is not None and acting and known.kind is Kind.PERSON and known not in scene.reading.named:
            yield from _serving(scene, phrase, known)
        if (known and not (acting and known.kind is Kind.PLACE)) or pointing(scene, phrase):
            continue
        words = scene.title_at(index)
        title = bool(words) and words[0].first == index
        if title and any(holders(scene, words[0], phrase, {})):
            continue
        ages = list(_ages(scene, phrase, years))
        sort = "acting" if acting else "demonym" if inhabitant else "title" if title else "human"
        yield from _told(scene, phrase, ages, sort, title=title)


def _people(scene: Scene) -> Iterator[int]:
    """The nouns of people of whom nothing else speaks: functions, inhabitants, and others by the lexicon."""
    senses, titled = scene.language.frames.senses, {word.first for word in scene.titles}
    for token in scene.unknown:
        index, lemma = token.index, scene.lemmas[token.index]
        noun = lemma if lemma in senses else scene.words[index]
        if index in titled or _inhabitant(scene, index) or (noun in senses and "person" in senses[noun]):
            yield index
    yield from (m.head for one in scene.people for m in one.mentions[:1] if m.form is Form.NOMINAL)
    places = (index for index in scene.demonyms if _inhabitant(scene, index) and index in scene.entity_at)
    yield from (index for index in places if scene.phrases.atom_at(index + 1) is None)


def _inhabitant(scene: Scene, index: int) -> bool:
    """« deux Polonais », where the adjective « polonais » tells of nobody by itself."""
    return index in scene.demonyms and scene.tokens[index].text[0].isupper()


def _some(scene: Scene, phrase: Phrase) -> bool:
    """« un touriste belge », « deux Belges », not « les Belges » nor « 250 000 Belges »: few, of whom one may tell."""
    if scene.words[phrase.base + 1 : phrase.base + 2] == (scene.grammar.on,):
        return False  # « un Belge sur trois »
    first = phrase.first - (phrase.first == phrase.start and phrase.first > 0)  # « des » may be a preposition
    before = [scene.tokens[index] for index in range(first, phrase.head) if index not in phrase.before]
    numbers = [token.text for token in before if token.pos == "NUM"]
    if len(numbers) == 1:
        return len(numbers[0]) <= _FEW or not numbers[0].isdigit()
    indefinite = scene.language.people.indefinite
    return not numbers and [token.pos for token in before if scene.words[token.index] in indefinite] == ["DET"]


def _acting(scene: Scene, head: int, told: frozenset[int]) -> bool:
    """Whether whoever has main token ``head`` does or suffers something that happens, at the words ``told``."""
    token = scene.tokens[head]
    if token.dep == "conj":
        token = scene.tokens[token.head]
    if token.dep in _PARTIES:
        return token.head in told
    return token.dep == "nmod" and token.head in told and scene.syntax.preposition(token.index) == scene.grammar.of


def _bodies(scene: Scene, phrase: Phrase) -> list[tuple[Entity, int]]:
    """The bodies of « un élu du parti », each with the last token of its name."""
    return [
        (entity, complement.phrase.last)
        for complement in phrase.complements
        if complement.preposition in {scene.grammar.of, scene.grammar.to, scene.grammar.house}
        for body in complement.phrase.conjuncts()
        if (entity := scene.referent(body)) is not None and entity.kind is Kind.ORGANIZATION
    ]


def _serving(scene: Scene, phrase: Phrase, person: Entity) -> Iterator[Candidate]:
    """The bodies of somebody who has no name and is told of again."""
    for body, last in _bodies(scene, phrase):
        span = scene.text.span(phrase.first, last)
        yield Candidate(person, "affiliation", body, span, "unnamed-acting-body", phrase.head)


def _told(scene: Scene, phrase: Phrase, ages: list[Quantity], sort: str, *, title: bool) -> Iterator[Candidate]:
    bodies = _bodies(scene, phrase)
    people = _inhabitant(scene, phrase.head)
    adjectives = [phrase.head] if people else [i for i in (*phrase.before, *phrase.after) if i in scene.demonyms]
    if not (bodies or adjectives or ages):
        return
    last = max([phrase.base, *(end for _, end in bodies[:1]), *(scene.text.within(q.span)[-1] for q in ages)])
    person = _person(scene, phrase, last)
    span = scene.text.span(phrase.first, last)
    found = [Candidate(person, "affiliation", body, span, f"unnamed-{sort}-body", phrase.head) for body, _ in bodies]
    for index in adjectives:
        place = scene.place_of(index)
        if place is not None and scene.is_origin(place):
            found.append(Candidate(person, "nationality", place, span, f"unnamed-{sort}", phrase.head))
    found += [Candidate(person, "age", str(q.value), span, "unnamed-age", phrase.head) for q in ages]
    if title and found and (sort != "acting" or scene.tokens[phrase.head].has("Number=Sing")):
        word = scene.title_at(phrase.head)[0]
        function = scene.text.meant(scene.text.span(word.first, word.last))
        found.append(Candidate(person, "jobTitle", function, span, "unnamed-title", phrase.head))
    yield from found


def _person(scene: Scene, phrase: Phrase, last: int) -> Entity:
    """Somebody called by the whole description, article included, named without it."""
    first = min((phrase.head, *phrase.before))
    mention = Mention(scene.text.span(phrase.first, last), Form.NOMINAL, phrase.head, Kind.PERSON)
    return Entity(Kind.PERSON, scene.text.meant(scene.text.span(first, last)), mentions=(mention,))


def _ages(scene: Scene, phrase: Phrase, years: Mapping[int, Quantity]) -> Iterator[Quantity]:
    """The age in « un lycéen de 17 ans », of the numbers of ``years`` by their first token."""
    for index in sorted({complement.place + 1 for complement in phrase.complements} | {phrase.base + 2}):
        quantity = years.get(index)
        if quantity is None or quantity.value is None or index <= phrase.base or counted_on(scene.text, index):
            continue
        if scene.phrases.preposition(index - 1) == scene.grammar.of and 0 < float(quantity.value) < OLDEST:
            yield quantity
