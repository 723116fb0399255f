"""Mentions -> entities: names, descriptions and pronouns that refer to the same thing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.coreference.antecedents import Trail
from kg.extract.coreference.figures import Figure
from kg.extract.coreference.names import gather
from kg.extract.coreference.phrases import Article, Phrase, Stand, descriptions, pronouns, readings_of
from kg.model import Entity, Form, Kind, Mention

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Reading, Text


def extract(reading: Reading, language: Language) -> Reading:
    """Add the entities of the text, each with all its mentions."""
    text = reading.text
    names = [mention for mention in reading.mentions if mention.kind is not None]
    figures = gather(text, names, language)
    owner = {mention: figure for figure in figures for mention in figure.mentions}
    for figure in figures:
        _dress(text, figure, language)
    trail = Trail(text, language, {m.head: f for m, f in owner.items()}, reading.utterances)
    taken = {index for mention in names for index in text.within(mention.span)}
    items: list[tuple[int, int, Mention | Phrase | Stand]] = [(m.span.start, 0, m) for m in names]
    items += [(p.span.start, 1, p) for p in descriptions(text, language, taken=taken)]
    items += [(s.span.start, 2, s) for s in pronouns(text, language)]
    items.sort(key=lambda item: item[:2])
    speakers: list[Stand] = []
    for _, _, item in items:
        if isinstance(item, Mention):
            _name(trail, item, owner[item])
        elif isinstance(item, Phrase):
            _description(trail, item)
        elif item.pronoun.person == 1:
            speakers.append(item)
        else:
            found = trail.stand(item)
            if found is not None:
                _add(trail, found, Mention(item.span, Form.PRONOUN, item.head, found.kind))
    for stand in speakers:
        speaker = trail.speaker(stand)
        if speaker is not None:
            speaker.mentions.append(Mention(stand.span, Form.PRONOUN, stand.head, speaker.kind))
    kept = [f for f in (*figures, *trail.found) if f.kind is not None and _kept(f, language)]
    return replace(reading, entities=tuple(_entity(text, figure) for figure in kept))


def _dress(text: Text, figure: Figure, language: Language) -> None:
    """Gender, number and the nouns of its own name."""
    people = language.people
    genders: Counter[str] = Counter()
    numbers: Counter[str] = Counter()
    for mention in figure.mentions:
        first = text.within(mention.span)[0]
        before = text.tokens[first - 1].text.lower() if first else ""
        if figure.kind is Kind.PERSON:
            if before in people.titles:
                genders[people.titles[before]] += 2
            continue
        if before in people.genders:
            genders[people.genders[before]] += 1
        if before in people.numbers:
            numbers[people.numbers[before]] += 1
    figure.gender = next((g for g, _ in genders.most_common(1)), "")
    figure.number = next((n for n, _ in numbers.most_common(1)), "Sing")


def _name(trail: Trail, mention: Mention, figure: Figure) -> None:
    if figure.kind is not Kind.PERSON:
        for index in trail.text.within(mention.span):
            token = trail.text.tokens[index]
            _, readings = readings_of(token, trail.people)
            mine = [r for r in readings if r.kind is figure.kind]
            if mine and (token.text[:1].islower() or index == trail.text.within(mention.span)[0]):
                for noun in mine:
                    trail.describe(figure, noun, frozenset())
                break
    trail.see(figure, mention)


def _description(trail: Trail, phrase: Phrase) -> None:
    text = trail.text
    titled = _beside(trail, phrase)
    if titled is not None:
        figure, apart = titled
        for noun in phrase.readings:
            if noun.kind is figure.kind:
                trail.describe(figure, noun, phrase.words)
        if apart and phrase.article in {Article.DEFINITE, Article.INDEFINITE} and phrase.first != phrase.head:
            _add(trail, figure, Mention(phrase.span, Form.NOMINAL, phrase.head, figure.kind))
        return
    found = trail.description(phrase)
    if found is None:
        found = Figure(None, phrase.gender, phrase.number, phrase.noun)
        if phrase.readings:
            found.kind = phrase.readings[0].kind
            found.name = text.words(phrase.span)
        trail.found.append(found)
    for noun in phrase.readings:
        if noun.kind is found.kind:
            trail.describe(found, noun, phrase.words)
    _add(trail, found, Mention(phrase.span, Form.NOMINAL, phrase.head, found.kind))


def _beside(trail: Trail, phrase: Phrase) -> tuple[Figure, bool] | None:
    """The figure whose name stands right beside the description, and whether a comma parts them."""
    text = trail.text
    kinds = {reading.kind for reading in phrase.readings}
    after = phrase.last + 1
    if after < len(text.tokens):
        figure = _named_from(trail, after)
        if figure and figure.kind in kinds:
            return figure, False
        if text.tokens[after].text == "," and text.tokens[phrase.head].dep != "conj":
            figure = _named_from(trail, after + 1)
            if figure and figure.kind in kinds and text.tokens[after + 1].head in range(phrase.first, after):
                return figure, True
    before = phrase.first - 1
    if before > 0 and text.tokens[before].text in {",", "("}:
        figure = trail.at.get(text.tokens[phrase.head].head)
        if figure and figure.kind in kinds and text.tokens[phrase.head].dep in {"appos", "nmod", "conj"}:
            return figure, True
    return None


def _named_from(trail: Trail, index: int) -> Figure | None:
    """The figure that a name starting at token ``index`` belongs to."""
    for head in range(index, min(index + 4, len(trail.text.tokens))):
        figure = trail.at.get(head)
        if figure and any(m.form is Form.NAMED and trail.text.within(m.span)[0] == index for m in figure.mentions):
            return figure
    return None


def _add(trail: Trail, figure: Figure, mention: Mention) -> None:
    figure.mentions.append(mention)
    trail.see(figure, mention)


def _kept(figure: Figure, language: Language) -> bool:
    """Whether a figure is worth an entity: it has a name, or is a body that texts speak of without one."""
    return figure.named or bool(figure.sorts & language.people.institutions)


def _entity(text: Text, figure: Figure) -> Entity:
    mentions = tuple(sorted(figure.mentions, key=lambda m: (m.span, m.form)))
    named = [text.words(m.span) for m in mentions if m.form is Form.NAMED]
    spelled = list(dict.fromkeys(named))
    name = max(spelled, key=len) if spelled else figure.name
    aliases = tuple(word for word in spelled if word != name)
    assert figure.kind is not None  # noqa: S101
    return Entity(figure.kind, name, aliases, mentions, figure.authorities, figure.classes)
