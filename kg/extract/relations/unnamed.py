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


def find(scene: Scene) -> Iterator[Candidate]:
    """Nationality, body, function and age of the people whom only a noun tells."""
    years = {
        inside[0]: quantity
        for quantity in scene.reading.quantities
        if quantity.unit == scene.language.relations.year
        and quantity.value is not None
        and (inside := scene.text.within(quantity.span))
    }
    for index in _people(scene):
        phrase = scene.phrase_of(index)
        if phrase is None or phrase.atom or phrase.named or phrase.head != index:
            continue
        if scene.referent(phrase) or pointing(scene, phrase):
            continue
        words = scene.title_at(index)
        title = bool(words) and words[0].first == index
        if title and any(holders(scene, words[0], phrase, {})):
            continue
        ages = list(_ages(scene, phrase, years))
        people = index in scene.demonyms and scene.tokens[index].text[0].isupper()
        yield from _told(scene, phrase, ages, title=title, people=people)


def _people(scene: Scene) -> Iterator[int]:
    """The nouns of people of whom nothing else speaks: functions, inhabitants, and others by the lexicon."""
    senses, titled = scene.language.frames.senses, {word.first for word in scene.titles}
    for token in scene.unknown:
        index, lemma = token.index, scene.lemmas[token.index]
        noun = lemma if lemma in senses else scene.words[index]
        inhabitant = index in scene.demonyms and token.text[0].isupper()
        if index in titled or inhabitant or (noun in senses and "person" in senses[noun]):
            yield index


def _told(scene: Scene, phrase: Phrase, ages: list[Quantity], *, title: bool, people: bool) -> Iterator[Candidate]:
    bodies = [
        (entity, complement.phrase.last)
        for complement in phrase.complements
        if complement.preposition in {scene.grammar.of, scene.grammar.to, scene.grammar.house}
        for body in complement.phrase.conjuncts()
        if (entity := scene.referent(body)) is not None and entity.kind is Kind.ORGANIZATION
    ]
    adjectives = [phrase.head] if people else [i for i in (*phrase.before, *phrase.after) if i in scene.demonyms]
    if not (bodies or adjectives or ages):
        return
    last = max([phrase.base, *(end for _, end in bodies[:1]), *(scene.text.within(q.span)[-1] for q in ages)])
    person = _person(scene, phrase, last)
    span = scene.text.span(phrase.first, last)
    sort = "demonym" if people else "title" if title else "human"
    found = [Candidate(person, "affiliation", body, span, f"unnamed-{sort}-body", phrase.head) for body, _ in bodies]
    for index in adjectives:
        place = scene.place_of(index)
        if place is not None and scene.is_origin(place):
            found.append(Candidate(person, "nationality", place, span, f"unnamed-{sort}", phrase.head))
    found += [Candidate(person, "age", str(q.value), span, "unnamed-age", phrase.head) for q in ages]
    if title and found:
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
