"""What is told of people who have no name: « des chercheurs russes », « un cheminot de la SNCF », « deux Polonais »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate
from kg.extract.relations.holders import holders
from kg.model import Entity, Form, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Span

_OLDEST = 125


def find(scene: Scene) -> Iterator[Candidate]:
    """Nationality, body, function and age of the people whom only a noun tells."""
    for token in scene.text.tokens:
        if token.pos not in {"NOUN", "PROPN"} or scene.entity(token.index) is not None:
            continue
        title = bool(scene.title_at(token.index)) and scene.title_at(token.index)[0].first == token.index
        people = token.text[0].isupper() and scene.demonym(token.index) is not None
        if not (title or people or _human(scene, token.index)):
            continue
        phrase = scene.phrase_of(token.index)
        if phrase is None or phrase.atom or phrase.named or phrase.head != token.index or scene.referent(phrase):
            continue
        if title and any(holders(scene, scene.title_at(token.index)[0], phrase, {})):
            continue
        yield from _told(scene, phrase, title=title, people=people)


def _human(scene: Scene, index: int) -> bool:
    token = scene.token(index)
    senses = scene.language.frames.senses
    return "person" in senses.get(token.lemma.lower(), senses.get(token.text.lower(), frozenset()))


def _told(scene: Scene, phrase: Phrase, *, title: bool, people: bool) -> Iterator[Candidate]:
    bodies = [
        (entity, complement.phrase.last)
        for complement in phrase.complements
        if complement.preposition in {"de", "à", "chez"}
        for body in complement.phrase.conjuncts()
        if (entity := scene.referent(body)) is not None and entity.kind is Kind.ORGANIZATION
    ]
    adjectives = [phrase.head] if people else [i for i in (*phrase.before, *phrase.after) if scene.demonym(i)]
    last = max([phrase.base, *(end for _, end in bodies[:1])])
    span = scene.text.span(phrase.first if people else min((phrase.head, *phrase.before)), last)
    person = _person(scene, span, phrase.head)
    sort = "demonym" if people else "title" if title else "human"
    found = [Candidate(person, "affiliation", body, span, f"unnamed-{sort}-body", phrase.head) for body, _ in bodies]
    for index in adjectives:
        place = scene.place_of(index)
        if place is not None and scene.is_origin(place):
            found.append(Candidate(person, "nationality", place, span, f"unnamed-{sort}", phrase.head))
    found += _aged(scene, phrase, person)
    if title and found:
        word = scene.title_at(phrase.head)[0]
        function = scene.text.words(scene.text.span(word.first, word.last))
        found.append(Candidate(person, "jobTitle", function, span, "unnamed-title", phrase.head))
    yield from found


def _person(scene: Scene, span: Span, head: int) -> Entity:
    mention = Mention(span, Form.NOMINAL, head, Kind.PERSON)
    return Entity(Kind.PERSON, scene.text.words(span), mentions=(mention,))


def _aged(scene: Scene, phrase: Phrase, person: Entity) -> Iterator[Candidate]:
    """« un lycéen de 17 ans »."""
    after = phrase.base + 1
    if after >= scene.phrases.stretch(phrase.head).stop or scene.phrases.preposition(after) != "de":
        return
    for quantity in scene.reading.quantities:
        inside = scene.text.within(quantity.span)
        if not inside or inside[0] != after + 1 or quantity.unit != "an" or quantity.value is None:
            continue
        if 0 < float(quantity.value) < _OLDEST:
            evidence = scene.text.span(phrase.head, inside[-1])
            yield Candidate(person, "age", quantity.value, evidence, "unnamed-age", phrase.head)
