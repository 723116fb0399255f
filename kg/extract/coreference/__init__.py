"""Mentions -> entities: names, descriptions and pronouns that refer to the same thing.

Names are gathered into figures first (:mod:`.namesakes`). Then the text is gone through from its beginning: a
description beside a name is of that figure (:mod:`.appositions`); any other, and each pronoun, goes to the best of
those told before (:mod:`.antecedents`), by reasons whose weights are fitted to annotated articles (``weights.tsv``),
or begins a figure of its own. Which of those without a name deserve an entity is decided last (:mod:`.worth`).

Its modules, by what they are for:

- names: :mod:`.namesakes`, :mod:`.initials`, :mod:`.atlas`, :mod:`.maiden`, :mod:`.members`, :mod:`.ministries`
- what else refers: :mod:`.phrases`, :mod:`.stretch`, :mod:`.stretches`, :mod:`.extent`
- beside a name: :mod:`.appositions`, :mod:`.commas`, :mod:`.trades`, :mod:`.emphasis`
- who it plainly is: :mod:`.plain`, :mod:`.newcomers`, :mod:`.foretold`, :mod:`.counterparts`, :mod:`.headlines`,
  :mod:`.fresh`, :mod:`.kindred`, :mod:`.nicknames`, :mod:`.ranked`, :mod:`.centre`, :mod:`.natives`, :mod:`.clients`,
  :mod:`.townhall`, :mod:`.wider`, :mod:`.accused`, :mod:`.buyers`, :mod:`.conceded`
- who is likeliest: :mod:`.antecedents`, :mod:`.described`, :mod:`.standing`, :mod:`.rivals`, :mod:`.weights`
- who it cannot be: :mod:`.nobody`, :mod:`.doubts`, :mod:`.families`, :mod:`.posts`, :mod:`.incumbents`,
  :mod:`.statesmen`, :mod:`.apart`, :mod:`.tiers`, :mod:`.camps`, :mod:`.crossed`, :mod:`.charges`, :mod:`.seats`,
  :mod:`.episodes`, :mod:`.inside`, :mod:`.owned`, :mod:`.media`, :mod:`.strange`, :mod:`.homelands`, :mod:`.suspicion`,
  :mod:`.harm`, :mod:`.tellers`, :mod:`.control`
- what is kept meanwhile: :mod:`.figures`, :mod:`.notes`, :mod:`.seen`
- at last: :mod:`.worth`
"""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING

from kg.extract.coreference.accused import accused
from kg.extract.coreference.antecedents import Trail
from kg.extract.coreference.apart import renewed
from kg.extract.coreference.appositions import attributed, beside
from kg.extract.coreference.atlas import Atlas, demonyms, tongue
from kg.extract.coreference.buyers import buyer
from kg.extract.coreference.centre import led
from kg.extract.coreference.clients import client
from kg.extract.coreference.conceded import conceded
from kg.extract.coreference.counterparts import counterpart
from kg.extract.coreference.described import description
from kg.extract.coreference.emphasis import stressed
from kg.extract.coreference.extent import extent
from kg.extract.coreference.figures import Figure
from kg.extract.coreference.foretold import courteous, foretold
from kg.extract.coreference.fresh import fresh
from kg.extract.coreference.harm import culprit, sufferer
from kg.extract.coreference.headlines import aged_otherwise, foreshown, renamed, voted
from kg.extract.coreference.initials import once
from kg.extract.coreference.inside import signed
from kg.extract.coreference.kindred import kindred
from kg.extract.coreference.members import seated
from kg.extract.coreference.ministries import called, charge
from kg.extract.coreference.namesakes import first_named, gather, gender
from kg.extract.coreference.natives import NATIVE, from_, homed, native, natives
from kg.extract.coreference.newcomers import alone, continued, countryman, headed, inland, labelled, located, presented
from kg.extract.coreference.nicknames import nicknamed
from kg.extract.coreference.phrases import (
    Article,
    Phrase,
    Stand,
    descriptions,
    planned,
    pronouns,
    readings_of,
    undetermined,
)
from kg.extract.coreference.plain import coach, concerned, counted, decade, left, mourned, ruler
from kg.extract.coreference.ranked import RANKED, ranked
from kg.extract.coreference.rivals import clash
from kg.extract.coreference.townhall import townhall
from kg.extract.coreference.wider import wider
from kg.extract.coreference.worth import PLAYING, worth
from kg.lang.people import FEMININE, PLURAL, SINGULAR
from kg.model import Entity, Mention
from kg.naming import slug
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.lang.base import Language
    from kg.lang.people import People
    from kg.model import Reading, Text

_BOTH = frozenset({SINGULAR, PLURAL})
# What tells plainly whom a description stands for, tried in order before all that may be are weighed: of any
# description, and of one with « le ».
_PLAIN = (client, concerned, counterpart, fresh, ruler, voted)
_DEFINITE = (
    labelled,
    headed,
    nicknamed,
    located,
    countryman,
    inland,
    townhall,
    decade,
    fresh,
    counterpart,
    counted,
    concerned,
    homed,
    ruler,
    sufferer,
    culprit,
    accused,
    buyer,
    presented,
    continued,
    seated,
    voted,
    coach,
    kindred,
    alone,
    led,
    wider,
)


def extract(reading: Reading, language: Language) -> Reading:
    """Add the entities of the text, each with all its mentions; those that are worth one if they play, apart."""
    trail, figures, atlas = follow(reading, language)
    told = [(figure, worth(trail, figure)) for figure in (*figures, *trail.found) if figure.kind is not None]
    return replace(
        reading,
        entities=tuple(_entity(trail, figure, atlas) for figure, weight in told if weight > 0),
        nameless=tuple(_entity(trail, figure, atlas) for figure, weight in told if PLAYING < weight <= 0),
    )


def _unseen(_trail: Trail, _item: Phrase | Stand) -> None:
    """A witness that looks away."""


def follow(
    reading: Reading, language: Language, witness: Callable[[Trail, Phrase | Stand], None] = _unseen
) -> tuple[Trail, list[Figure], Atlas]:
    """All that the text tells of, worth an entity or not: the figures with a name, and on the trail those without.

    ``witness`` is shown each description and pronoun before its figure is chosen.
    """
    text = reading.text
    names = [m for m in reading.mentions if m.kind is not None and not tongue(text, m, language)]
    # An adjective of place is part of the description that it qualifies, though it names the place as well.
    taken = {
        index
        for m in names
        if m.kind is not Kind.PLACE or not text.meant(m.span).islower()
        for index in _held(text, m, language)
    }
    bodies = {index for m in names if m.kind is not Kind.PLACE for index in text.within(m.span)}
    names += demonyms(text, language, names)
    names.sort(key=lambda m: (m.span.start, -m.span.end))
    atlas = Atlas(text, names, language)
    figures = gather(text, names, language, atlas)
    owners = {mention: figure for figure in figures for mention in figure.mentions}
    trail = Trail(text, language, owners, reading.utterances)
    for figure in figures:
        _dress(text, figure, language)
        if figure.kind is Kind.PLACE:
            figure.place = atlas.place(text, figure.mentions)
            figure.sorts.update(language.people.sorts.get(figure.place.type, ()) if figure.place else ())
        figure.bynames = _bynames(text, figure, language)
    links = {i for block in text.blocks if block.layout is Layout.LINK for i in text.within(block.span)}
    taken |= links
    others: list[Phrase | Stand] = [
        *descriptions(text, language, taken=taken),
        *natives(text, language, taken=bodies),
        *(stand for stand in pronouns(text, language) if stand.head not in bodies),  # « Kim Jong-il »
    ]
    stands = (item for item in others if isinstance(item, Stand))
    trail.coming = {stand.head: stand for stand in stands if stand.inverted and stand.head in trail.speakers}
    speakers = _walk(trail, owners, witness, others)
    for stand in speakers:
        speaker = trail.speaker(stand)
        if speaker is not None:
            speaker.mentions.append(Mention(stand.span, Form.PRONOUN, stand.head, speaker.kind))
    return trail, figures, atlas


def _held(text: Text, mention: Mention, language: Language) -> range:
    """The tokens that a name holds: « second tour (de l'élection) » leaves the vote to be told of."""
    inside = text.within(mention.span)
    rounds = mention.kind is Kind.EVENT and text.lowered[inside[0]] in language.names.rounds
    return range(inside[0], mention.head + 1) if rounds else inside


def _walk(
    trail: Trail,
    owners: dict[Mention, Figure],
    witness: Callable[[Trail, Phrase | Stand], None],
    others: list[Phrase | Stand],
) -> list[Stand]:
    """Go through names, descriptions and pronouns in order of text; returns the pronouns of the first person."""
    items: list[tuple[int, int, int, Mention | Phrase | Stand]] = [
        *[(mention.span.start, 0, -mention.span.end, mention) for mention in owners],
        *[(item.span.start, 1, -item.span.end, item) for item in others],
    ]
    speakers: list[Stand] = []
    for *_, item in sorted(items, key=itemgetter(0, 1, 2)):
        if isinstance(item, Phrase):
            if item.readings[0].sort == NATIVE:
                _native(trail, item)
            else:
                _description(trail, item, witness)
        elif isinstance(item, Mention):
            _name(trail, item, owners[item])
        elif item.pronoun.person == 1:
            speakers.append(item)
        elif (found := _stands(trail, item, witness)) is not None:
            if found.kind is Kind.PERSON and found.number != PLURAL:
                found.gender = found.gender or item.pronoun.gender
            _add(
                trail,
                found,
                Mention(item.span, Form.PRONOUN, item.head, found.kind),
                subject=item.pronoun.case == "subject",
            )
    return speakers


def _dress(text: Text, figure: Figure, language: Language) -> None:
    """Give a named figure the gender and number that its determiners, titles and first name tell."""
    people = language.people
    if figure.kind is Kind.PERSON:
        told = _most([gender(text, mention, language) for mention in figure.mentions])
        figure.gender = told or first_named(text, figure.mentions, language)
        figure.number = SINGULAR
        return
    firsts = [text.within(mention.span)[0] for mention in figure.mentions if mention.form is Form.NAMED]
    before = [text.lowered[first - 1] for first in firsts if first]
    figure.gender = _most([people.genders.get(word, "") for word in before]) or _headed(text, firsts, figure, people)
    votes = language.names.votes
    several = any(text.lowered[first] in votes and text.lowered[first].endswith("s") for first in firsts)
    figure.number = _most([people.numbers.get(word, "") for word in before]) or (PLURAL if several else SINGULAR)


def _headed(text: Text, firsts: list[int], figure: Figure, people: People) -> str:
    """The gender of the noun that a name begins with: « l'Agence … », « l'Office … »."""
    told = (readings_of(text, first, people)[1] for first in firsts)
    nouns = (noun for readings in told for noun in readings if noun.kind is figure.kind)
    return next((noun.gender for noun in nouns if noun.gender), "")


def _most(told: list[str]) -> str:
    """What is told most often, the first on a draw, ``""`` if nothing is."""
    known = [each for each in told if each]
    return max(known, key=known.count) if known else ""


def _bynames(text: Text, figure: Figure, language: Language) -> frozenset[str]:
    """The nouns that the press calls a well-known body, site or town by, without saying first that it is one."""
    people = language.people
    names = [text.meant(m.span) for m in figure.mentions if m.form is Form.NAMED]
    # « CCI Untel » is what a « CCI » is.
    names += [first for name in names for first in name.split()[:1] if first.isupper()]
    names += [part for name in names if " " in name for part in (f"{name.split()[0]} …", f"… {name.split()[-1]}")]
    nouns = (noun for name in dict.fromkeys(names) for noun in people.bynames.get(name, ()))
    return frozenset(r.base for noun in nouns for r in people.nouns[noun] if r.kind is figure.kind)


def _name(trail: Trail, mention: Mention, figure: Figure) -> None:
    """A name goes by: the first noun in it that describes things is one that the figure may be called by later."""
    if figure.kind is not Kind.PERSON and mention.form is Form.NAMED and not _titled(trail, mention):
        inside = trail.text.within(mention.span)
        proper = trail.text.tokens[inside[0]].text[:1].isupper()
        for index in inside:
            _, readings = readings_of(trail.text, index, trail.people)
            readings = tuple(r for r in readings if r.kind is not Kind.PERSON)
            if readings:
                epithet = proper and index > inside[0] and trail.text.tokens[index].text.islower()
                for noun in readings:
                    if not epithet or noun.kind is figure.kind:  # « Chine nouvelle » is no novel
                        trail.describe(figure, noun, ())
                break
        else:
            ministry = trail.language.relations.ministry if charge(trail.text, mention, trail.language) else ""
            for noun in trail.people.nouns.get(ministry, ()):
                trail.describe(figure, noun, ())
    _inhabitant(trail, mention)
    if not signed(trail, mention):
        trail.see(figure, mention)
    for find in (renamed, foretold, courteous):
        if (nameless := find(trail, mention, figure)) is not None:
            trail.merge(nameless, figure)
            break


def _titled(trail: Trail, mention: Mention) -> bool:
    """« « L'Hôtel du lac » »: a work whose title tells of other things than what it is."""
    first = trail.text.within(mention.span)[0]
    marks = {opening for opening, _ in trail.people.quotes}
    return mention.kind is Kind.WORK and first > 0 and trail.text.tokens[first - 1].text in marks


def _inhabitant(trail: Trail, mention: Mention) -> None:
    """« l'Italienne » of « l'Italienne Anna Conti » names the place, is a title of the person, tells the gender."""
    bearer = trail.starts.get(mention.head + 1)
    if bearer is None or bearer[0].kind is not Kind.PERSON:
        return
    word = trail.text.meant(mention.span)
    demonym = trail.demonyms.get(word.lower()) if word[:1].isupper() else None
    if demonym:
        trail.entitle(mention.head + 1, mention.head)
        figure = bearer[0]
        noun = from_(demonym)
        figure.gender = noun.gender or figure.gender  # surer than a first name: « la Géorgienne Nino »
        trail.describe(figure, noun, ())


def _native(trail: Trail, phrase: Phrase) -> None:
    figure = native(trail, phrase)
    if figure is not None:
        trail.describe(figure, phrase.readings[0], ())
        _add(trail, figure, Mention(phrase.span, Form.NOMINAL, phrase.head, figure.kind))


def _stands(trail: Trail, stand: Stand, witness: Callable[[Trail, Phrase | Stand], None]) -> Figure | None:
    if stand.pronoun.case == RANKED:
        return ranked(trail, stand)
    witness(trail, stand)
    plain = stressed(trail, stand) or left(trail, stand) or mourned(trail, stand) or conceded(trail, stand)
    return plain or trail.stand(stand)


def _description(trail: Trail, phrase: Phrase, witness: Callable[[Trail, Phrase | Stand], None]) -> None:
    text = trail.text
    spelled = trail.spelled(phrase)
    if spelled is not None:
        _add(trail, spelled, Mention(undetermined(text, phrase), Form.NOMINAL, phrase.head, spelled.kind))
        return
    trail.met[phrase.head] = phrase
    titled = beside(trail, phrase)
    if titled is not None:
        figure, apart = titled
        if figure.kind is Kind.PERSON and _woman(trail, phrase):
            figure.gender = FEMININE
        for noun in phrase.readings:
            if noun.kind is figure.kind and not clash({noun.sort}, figure):  # « une commune de la Haute-Loire »
                earlier = trail.awaiting(figure, noun, phrase.words) or foreshown(trail, figure, noun, phrase)
                if earlier is not None and not _two(trail, phrase, earlier):
                    trail.merge(earlier, figure)
                trail.describe(figure, noun, phrase.words)
        if apart:
            _add(trail, figure, Mention(extent(trail, phrase, figure), Form.NOMINAL, phrase.head, figure.kind))
        return
    told = attributed(trail, phrase)
    if told is not None and phrase.article is Article.BARE:
        _called(trail, told, phrase)
        return
    witness(trail, phrase)
    found = None if told is not None else _plainly(trail, phrase) or description(trail, phrase)
    if found is None:
        phrase = planned(trail.text, phrase, trail.people)
        found = Figure(phrase.readings[0].kind if phrase.readings else None, phrase.gender, phrase.number, named=False)
        trail.found.append(found)
        trail.phrases[found] = phrase
    if told is not None:
        _called(trail, told, phrase)
    found.determined |= phrase.article is not Article.BARE
    for noun in phrase.readings:
        if noun.kind is found.kind:
            trail.describe(found, noun, phrase.words)
    _add(trail, found, Mention(extent(trail, phrase, found), Form.NOMINAL, phrase.head, found.kind))


def _two(trail: Trail, phrase: Phrase, earlier: Figure) -> bool:
    """« une start-up » and « aux start-up », « le nouveau directeur » and « l'ancien directeur »."""
    if {earlier.number, phrase.number} == _BOTH or aged_otherwise(trail, phrase, earlier):
        return True
    told = trail.text.lowered[phrase.first : phrase.head]
    new = earlier in trail.phrases and renewed(trail, trail.phrases[earlier])
    return new and not trail.language.relations.former.isdisjoint(told)


def _woman(trail: Trail, phrase: Phrase) -> bool:
    """« la cinéaste (Nino) », « l'actrice (Dominique) »: whom the form of a title tells to be a woman."""
    told = trail.people.genders.get(trail.text.lowered[phrase.first], "") == FEMININE
    people = [reading for reading in phrase.readings if reading.kind is Kind.PERSON]
    return bool(people) and all(r.base != phrase.noun if r.gender else told for r in people) and phrase.number != PLURAL


def _called(trail: Trail, figure: Figure, phrase: Phrase) -> None:
    for noun in phrase.readings:
        if noun.kind is figure.kind and not clash({noun.sort}, figure):
            trail.describe(figure, noun, phrase.words)


def _plainly(trail: Trail, phrase: Phrase) -> Figure | None:
    for find in _DEFINITE if phrase.article is Article.DEFINITE else _PLAIN:
        if (found := find(trail, phrase)) is not None:
            return found
    return None


def _add(trail: Trail, figure: Figure, mention: Mention, *, subject: bool = False) -> None:
    figure.mentions.append(mention)
    trail.notes.add(figure, mention)
    trail.see(figure, mention, subject=subject)


def _proper(trail: Trail, word: str) -> bool:
    """Whether a name is no adjective of place and no nickname: « Nice » sooner than « Aiglons »."""
    return word.lower() not in trail.demonyms and slug(word) not in trail.language.names.acronyms


def _preferred(trail: Trail, word: str) -> tuple[bool, bool, int, bool]:
    """How well a name tells whose it is: « Nasa » sooner than « agence spatiale américaine », but for nicknames."""
    described = word.islower() and not trail.demonyms.keys().isdisjoint(word.split())
    return not described, _proper(trail, word), len(word), not word.isupper()


def _entity(trail: Trail, figure: Figure, atlas: Atlas) -> Entity:
    text = trail.text
    mentions = tuple(
        replace(mention, titles=titles) if (titles := trail.titles_of(mention)) else mention
        for mention in sorted(figure.mentions, key=lambda m: (m.span.start, m.span.end, m.form))
    )
    spelled = list(dict.fromkeys(text.meant(m.span) for m in mentions if m.form is Form.NAMED))
    # A town that a dateline has in capitals is called as the text writes it elsewhere, and by no adjective.
    was = {text.meant(m.span) for m in mentions if m.form is Form.NAMED and once(text, m, trail.language)}
    full = [figure.full] if figure.full and figure.full not in was else []
    names = full + [word for word in spelled if word not in was or len(was) == len(spelled)]
    name = max(names, key=lambda word: _preferred(trail, word)) if spelled else ""
    if not name:
        span = mentions[0].span if figure.named else undetermined(text, trail.phrases[figure])
        name = text.meant(span)
    told = figure.kind is Kind.PLACE and figure.named
    place = (figure.place or atlas.place(text, figure.mentions)) if told else None
    if told:  # « Les Brestois » are of Brest, whichever that is
        name = place.name if place is not None else atlas.canonical(name)
    if figure.kind is Kind.ORGANIZATION and figure.named:
        name = called(text, mentions, name, trail.language)
    aliases = tuple(word for word in spelled if word != name)
    kind = figure.kind or Kind.CONCEPT
    if place is None:
        return Entity(kind, name, aliases, mentions)
    return Entity(kind, name, aliases, mentions, place.authorities, (place.type,))
