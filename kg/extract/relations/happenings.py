"""What the words around a happening or work say of it: topic, place, date, who holds it, who takes part, whole."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.treated import treats
from kg.extract.relations.beginnings import entered
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.dates import counted, time_side
from kg.extract.relations.rounds import balloted
from kg.extract.relations.tails import bodies_in, people_in
from kg.extract.relations.whereabouts import deed
from kg.extract.relations.wording import determined
from kg.model import Entity, Span, Time
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.annotate.nominal import Atom, Complement, Phrase
    from kg.extract.relations.scene import Scene

_THINGS = frozenset({Kind.EVENT, Kind.WORK, Kind.LAW})
_SITED = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_TOLD = _THINGS | _SITED
_HOLDING = frozenset({Kind.EVENT, Kind.LAW, Kind.ORGANIZATION, Kind.WORK})
# What « de » tells of an event, by the kind of its complement.
_OF: Mapping[Kind | None, str] = MappingProxyType(
    {Kind.EVENT: "partOf", Kind.ORGANIZATION: "organizer", Kind.PERSON: "participant"}
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?![\d-])")
# A date belongs to the phrase that ends at most this many tokens before it: « du », « le ».
_NEAR = 3


def find(scene: Scene) -> Iterator[Candidate]:
    """Relations inside the phrases that name or describe events, works and laws, and between bodies."""
    for entity, phrase, rule in _phrases(scene):
        if entity.kind in _THINGS:
            yield from _complements(scene, entity, phrase, rule)
            yield from _dated(scene, entity, phrase, rule)
        if entity.kind is Kind.EVENT:
            yield from _with(scene, entity, phrase, rule)
            yield from _called(scene, entity, phrase, rule)
        if entity.kind is Kind.ORGANIZATION:
            yield from _part(scene, entity, phrase, rule)
            yield from _led(scene, entity, phrase)
        if entity.kind in _SITED:
            yield from _where(scene, entity, phrase, rule)
    yield from _named(scene)
    yield from _nested(scene)
    yield from _framed(scene)
    yield from _regarding(scene)
    yield from balloted(scene)


def _framed(scene: Scene) -> Iterator[Candidate]:
    """« La nuit du conte, organisée dans le cadre du festival Rocmer, »: of the happening that the verb is of."""
    frame = scene.language.goods.frame
    for token in scene.anywhere({frame[-1]}):
        first, link = token.index - len(frame) + 1, token.index + 1
        if first < 1 or scene.words[first : token.index + 1] != frame:
            continue
        phrase = scene.phrases.at(link + 1) if link + 1 < len(scene.tokens) else None
        whole = scene.referent(phrase) if phrase is not None else None
        if whole is None or whole.kind is not Kind.EVENT or scene.phrases.preposition(link) != scene.grammar.of:
            continue
        verb = scene.phrases.verb_over(token.index)
        clause = scene.syntax.clause(verb)
        heads = (*clause.objects, *clause.subjects, *scene.syntax.grammatical(verb)[0])
        part = next((one for one in map(scene.subject, heads) if one is not None and one.kind is Kind.EVENT), None)
        if part is not None and part != whole:
            evidence = scene.sentence_span(verb, link + 1)
            yield Candidate(part, "partOf", whole, evidence, "thing-part", verb)


def _regarding(scene: Scene) -> Iterator[Candidate]:
    """« la loi relative à la presse »: what a text or meeting treats of."""
    for token in scene.anywhere(scene.language.goods.regarding):
        link, noun = token.index + 1, scene.bearer(token.index)
        phrase, words = scene.phrase_of(noun), scene.words[link : link + 2]
        thing = scene.entity(noun) or (scene.thing(phrase) if phrase is not None else None)
        led = len(words) > 1 and scene.language.relations.prepositions.get(words[0]) == scene.grammar.to
        if not led or thing is None or thing.kind not in _THINGS:
            continue
        told = scene.phrases.at(link + 1)
        topic = scene.topic(told) if told is not None else None
        if topic is not None and topic != thing:
            evidence = scene.text.span(noun, told.last if told is not None else link)
            yield Candidate(thing, "about", topic, evidence, "treated", noun)


def _phrases(scene: Scene) -> Iterator[tuple[Entity, Phrase, str]]:
    for entity in scene.reading.entities:
        for mention in entity.mentions if entity.kind in _TOLD else ():
            bare = scene.tokens[mention.head].pos == "PRON" or mention.head in scene.demonyms
            phrase = None if bare else scene.phrase_of(mention.head)
            # « la finale de la Coupe de France à Dax »: what follows is said of the final.
            inside = phrase is not None and phrase.atom is not None and scene.entity_of(phrase.atom) != entity
            if phrase is not None and not inside:
                yield entity, phrase, "thing"
    for word in scene.genres:
        phrase = scene.phrase_of(word)
        made = scene.thing(phrase) if phrase else None
        if phrase and made and made not in scene.known:
            yield made, phrase, "genre"


def _complements(scene: Scene, entity: Entity, phrase: Phrase, rule: str) -> Iterator[Candidate]:
    for complement in phrase.all_complements():
        direct = complement in phrase.complements
        for body in complement.phrase.conjuncts():
            other = scene.referent(body)
            relation = _relation(scene, entity, phrase, complement, other, direct=direct)
            if relation == "about":
                other = scene.topic(body)
            if relation and other is not None and other != entity:
                evidence = scene.text.span(phrase.first, body.last)
                treated = relation == "about" and _treated(scene, phrase, complement)
                told = "treated" if treated else f"{rule}-{complement.preposition}"
                yield Candidate(entity, relation, other, evidence, told, phrase.head)


def _treated(scene: Scene, phrase: Phrase, complement: Complement) -> bool:
    """Whether the complement tells what the thing treats of: « le débat sur la chasse »."""
    return treats(scene.text, _noun(phrase), complement.place, scene.language.people)


def _treating(scene: Scene, phrase: Phrase) -> bool:
    """Whether the thing is one that treats of something where « sur » tells of what."""
    return scene.lemmas[_noun(phrase)] in scene.language.people.treating


def _noun(phrase: Phrase) -> int:
    return phrase.atom.first if phrase.atom else phrase.head


def _called(scene: Scene, entity: Entity, phrase: Phrase, rule: str) -> Iterator[Candidate]:
    """« une marche à l'appel de la CGT »: who has called for it holds it."""
    for complement in phrase.complements:
        noun = scene.words[complement.phrase.head]
        if complement.preposition != scene.grammar.to or noun not in scene.language.relations.calls:
            continue
        for inner in complement.phrase.complements:
            for body in inner.phrase.conjuncts() if inner.preposition == scene.grammar.of else ():
                other = scene.referent(body)
                if other is not None and other.kind in ACTORS:
                    evidence = scene.text.span(phrase.first, body.last)
                    yield Candidate(entity, "organizer", other, evidence, f"{rule}-called", phrase.head)


def _relation(
    scene: Scene, entity: Entity, phrase: Phrase, complement: Complement, other: Entity | None, *, direct: bool
) -> str | None:
    """What the complement of an event, work or law is to it, by preposition and kinds."""
    preposition, kind = complement.preposition, other.kind if other else None
    noun = scene.words[_noun(phrase)]
    topical = noun in scene.language.relations.genres and noun not in scene.language.relations.contests.names
    if (
        topical
        and _topical(scene, phrase, complement, other)
        and (preposition == scene.grammar.on or (preposition == scene.grammar.against and direct))
    ):
        return "about"
    if not direct:
        return None
    if entity.kind is not Kind.EVENT:
        if kind is entity.kind is Kind.LAW and preposition == scene.grammar.of:
            ties = scene.language.relations.ties.get(noun, ())
            return "partOf" if any(tie.relation == "partOf" for tie in ties) else None
        shown = kind is Kind.PERSON and noun in scene.language.relations.likenesses
        return ("about" if shown else "author") if preposition == scene.grammar.of and kind in ACTORS else None
    if kind is Kind.PLACE and preposition in {*scene.language.relations.sites.into, scene.grammar.of}:
        return "locatedIn"
    if preposition == scene.grammar.of:
        if kind is Kind.ORGANIZATION and noun in scene.language.relations.suffered:
            return None
        return "about" if noun in scene.language.relations.celebrations and kind else _OF.get(kind)
    return "participant" if preposition in {scene.grammar.between, scene.grammar.along} and kind in ACTORS else None


def _topical(scene: Scene, phrase: Phrase, complement: Complement, other: Entity | None) -> bool:
    """Whether « sur », « contre » may lead in a topic: no place of it, nobody attacked, nothing pointed at.

    What treats of things may treat of a country.
    """
    body, treated = complement.phrase, _treated(scene, phrase, complement)
    if scene.words[complement.place] == scene.grammar.on and not treated and _treating(scene, phrase):
        return False  # « l'étude sur dix ans », « le film sur la toile »
    pointed = determined(scene, body, "PronType=Dem")
    kind = other.kind if other is not None else None
    fought = complement.preposition == scene.grammar.against and kind in {Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE}
    if treated and other is not None and kind is Kind.PLACE and scene.is_country(other):
        return True
    return not fought and not (pointed and other is None) and kind is not Kind.PLACE


def _dated(scene: Scene, entity: Entity, phrase: Phrase, rule: str) -> Iterator[Candidate]:
    """« le référendum du 1er juillet 1962 »."""
    if entity.kind is Kind.WORK or (entity.kind is Kind.EVENT and counted(scene, phrase.head)):
        return
    if entered(scene, phrase.head, scene.phrases.verb_over(phrase.head)):
        return
    for end in {phrase.base, phrase.last}:
        for time in scene.dates.after(end + 1, _NEAR):
            first = scene.text.within(time.span)[0]
            between = range(end + 1, first)
            if between and all(_leads_to_date(scene, i) for i in between):
                evidence = scene.text.span(phrase.first, scene.text.within(time.span)[-1])
                yield from _sides(entity, time, evidence, f"{rule}-date", phrase.head)


def _with(scene: Scene, entity: Entity, phrase: Phrase, rule: str) -> Iterator[Candidate]:
    """« la nuit du Port le samedi 11 avec Dan Ar Braz et le bagad Kemper »: who takes part, a date skipped."""
    here = phrase.last + 1
    stop = scene.phrases.stretch(phrase.head).stop
    for time in scene.dates.after(here, _NEAR):
        here = scene.text.within(time.span)[-1] + 1
    if here >= stop - 1 or scene.phrases.preposition(here) != scene.grammar.along or here == phrase.last + 1:
        return
    following = scene.phrases.at(here + 1)
    for part in following.conjuncts() if following is not None else ():
        other = scene.referent(part)
        if other is not None and other.kind in ACTORS:
            evidence = scene.text.span(phrase.first, part.last)
            yield Candidate(entity, "participant", other, evidence, f"{rule}-{scene.grammar.along}", phrase.head)


def _leads_to_date(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    return token.text == "(" or token.pos == "DET" or scene.phrases.preposition(index) == scene.grammar.of


def _sides(entity: Entity, time: Time, evidence: Span, rule: str, anchor: int) -> Iterator[Candidate]:
    start = time_side(time, last=False)
    if start:
        yield Candidate(entity, "startDate", start, evidence, rule, anchor)
    end = time_side(time, last=True)
    if end and "/" in time.edtf:
        yield Candidate(entity, "endDate", end, evidence, rule, anchor)


def _part(scene: Scene, entity: Entity, phrase: Phrase, rule: str) -> Iterator[Candidate]:
    """« le conseil du CERN », « la direction de France 24 », « le conseil d'administration de Tel »."""
    noun, words = scene.words[phrase.head], scene.language.relations
    organs = noun in words.organs | words.lives.organs
    parts = organs or any(tie.relation == "partOf" for tie in words.ties.get(noun, ()))
    if phrase.atom is not None and phrase.first == phrase.atom.first and scene.title_at(phrase.first - 1):
        return  # « délégué CGT de Bolvig »
    if deed(scene, phrase.first):
        return
    for complement in phrase.all_complements() if organs else phrase.complements:
        if complement.preposition != scene.grammar.of or not (phrase.atom or parts):
            continue
        for body in complement.phrase.conjuncts():
            other = scene.referent(body)
            if other is None or other.kind is not Kind.ORGANIZATION:
                break  # « l'institut de Toulouse et le laboratoire Vial »
            if _portfolios(scene, entity, other):
                break  # « la Cohésion des Territoires »
            if other != entity:
                evidence = scene.text.span(phrase.first, body.last)
                yield Candidate(entity, "partOf", other, evidence, f"{rule}-part", phrase.head)


def _portfolios(scene: Scene, *bodies: Entity) -> bool:
    """Whether bodies are but what a ministry is in charge of, which is no part of another."""
    charges = scene.language.names.charges
    return all(body.name.split(" ", 1)[0].lower() in charges for body in bodies)


def _where(scene: Scene, entity: Entity, phrase: Phrase, rule: str) -> Iterator[Candidate]:
    """« l'ambassade de Suède à Lisbonne », « le port de Marseille », in descriptions and after names."""
    if phrase.atom is not None:
        return
    noun = scene.words[phrase.head]
    abroad = noun in scene.language.relations.of_country
    site = entity.kind is Kind.PLACE or any(
        tie.relation == "locatedIn" for tie in scene.language.relations.ties.get(noun, ())
    )
    yield from _of_town(scene, entity, phrase, rule)
    if not (abroad or site):
        return
    for complement in phrase.all_complements():
        if complement.preposition not in {*scene.language.relations.sites.into, scene.grammar.of}:
            continue
        if complement.preposition == scene.grammar.of and not (complement in phrase.complements and (abroad or site)):
            continue
        if scene.words[complement.place - 1] in scene.language.relations.sites.nearby:
            continue  # « une ville proche de Gap »
        for body in complement.phrase.conjuncts():
            other = scene.referent(body)
            if other is not None and other.kind is Kind.PLACE and (body.atom or body.named):
                country = abroad and complement.preposition == scene.grammar.of and scene.is_country(other)
                evidence = scene.text.span(phrase.first, body.last)
                relation = "countryOfOrigin" if country else "locatedIn"
                yield Candidate(entity, relation, other, evidence, f"{rule}-place", phrase.head)


def _of_town(scene: Scene, entity: Entity, phrase: Phrase, rule: str) -> Iterator[Candidate]:
    """« une école du village d'Alba », « l'entreprise d'Espoo »: where the body or site that is described is."""
    words, head = scene.language.relations, scene.words[phrase.head]
    for complement in phrase.complements:
        noun, body = scene.words[complement.phrase.head], complement.phrase
        other = scene.referent(body)
        local = noun in words.sites.towns or (body.atom is not None and head in words.wares.firms)
        if complement.preposition != scene.grammar.of or not local or other is None or other == entity:
            continue
        if other.kind is Kind.PLACE and not scene.is_country(other):
            evidence = scene.text.span(phrase.first, body.last)
            yield Candidate(entity, "locatedIn", other, evidence, f"{rule}-town", phrase.head)


def _led(scene: Scene, entity: Entity, phrase: Phrase) -> Iterator[Candidate]:
    """« le gouvernement conservateur de Mariano Rajoy », « le gouvernement Ayrault »."""
    if scene.words[phrase.head] not in scene.language.relations.governments:
        return
    if phrase.first > 1 and scene.words[phrase.first - 2] in scene.language.names.crossing:
        return  # « le départ du gouvernement de Luc Bas »
    people = [scene.entity_of(phrase.named)] if phrase.named else []
    people += [e for c in phrase.complements if c.preposition == scene.grammar.of and (e := scene.referent(c.phrase))]
    for person in people:
        if person.kind is Kind.PERSON:
            evidence = scene.text.span(phrase.first, phrase.last)
            yield Candidate(person, "headOf", entity, evidence, "government", phrase.head)


def _named(scene: Scene) -> Iterator[Candidate]:
    """What names hold: a year, a person, a body, a topic."""
    for atom, entity in scene.names:
        if entity.kind not in _HOLDING:
            continue
        span = scene.text.span(atom.first, atom.last)
        if entity.kind is Kind.EVENT and (match := _YEAR.search(scene.text.meant(span))):
            year = Span(span.start + match.start(), span.start + match.end())
            yield Candidate(entity, "startDate", Time(match.group(), year), span, "year-in-name", atom.head)
        if entity.kind in {Kind.EVENT, Kind.LAW}:
            yield from _topic(scene, entity, range(atom.first, atom.last + 1))
        first = scene.words[atom.first]
        for relation, other, forward, rule in _held(scene, atom, entity, first):
            one, two = (entity, other) if forward else (other, entity)
            yield Candidate(one, relation, two, span, rule, atom.head)


def _held(scene: Scene, atom: Atom, entity: Entity, first: str) -> Iterator[tuple[str, Entity, bool, str]]:
    """The people and bodies that a name ends with: relation, other, whether the name is its subject, rule."""
    words = scene.language.relations
    if entity.kind is Kind.ORGANIZATION and first in words.governments:
        yield from (("headOf", person, False, "government-name") for person in people_in(scene, atom))
    if entity.kind in {Kind.WORK, Kind.LAW} and first in words.wares.writings:
        authors = *people_in(scene, atom), *bodies_in(scene, atom)
        yield from (("author", author, True, "author-in-name") for author in authors if author != entity)
    if entity.kind is not Kind.EVENT:
        return
    if first in words.affairs:
        yield from (("participant", person, True, "affair-name") for person in people_in(scene, atom))
    if first in words.celebrations:
        yield from (("about", person, True, "celebration-name") for person in people_in(scene, atom))
    elif scene.words[min(atom.first + 1, atom.last)] not in scene.language.names.at:  # « la grève à la (Banque) »
        yield from (("organizer", body, True, "body-in-name") for body in bodies_in(scene, atom))


def _topic(scene: Scene, entity: Entity, inside: range) -> Iterator[Candidate]:
    """« Salon de l'agriculture », « Règlement sur la protection des données »: the topic at the end of a name."""
    if scene.words[inside[0]] in scene.language.names.rounds:  # « second tour de l'élection »
        return
    for index in inside[1:-1]:
        link = scene.words[index]
        if link not in {scene.grammar.on, *scene.grammar.ofs} or (entity.kind is Kind.LAW and link != scene.grammar.on):
            continue
        first = index + 1
        if scene.tokens[first].pos == "DET" and first < inside[-1]:
            first += 1
        elif link in scene.grammar.ofs_plain:
            continue
        words = [scene.tokens[i] for i in range(first, inside[-1] + 1)]
        if words[-1].text in scene.language.names.rivals:  # « Ligue des champions »
            return
        if all(t.text[0].islower() for t in words) and words[0].pos == "NOUN":
            span = scene.text.span(first, inside[-1])
            topic = scene.make(Kind.CONCEPT, scene.text.meant(span), span, first)
            evidence = scene.text.span(inside[0], inside[-1])
            yield Candidate(entity, "about", topic, evidence, "topic-in-name", inside[0])
            return
        if link == scene.grammar.on or entity.kind is not Kind.EVENT:
            return  # « la conférence des Nations unies sur le (climat) » goes on


def _nested(scene: Scene) -> Iterator[Candidate]:
    """A name inside a longer one of its kind: « le tournoi de Wimbledon » in « édition 2010 de Wimbledon »."""
    for inner, entity, outer, holder in scene.nested:
        if entity.kind is holder.kind and entity.kind in {Kind.EVENT, Kind.ORGANIZATION} and entity != holder:
            before = scene.words[inner.first - 1]
            if before in scene.language.relations.prepositions or scene.tokens[inner.first - 1].pos == "DET":
                evidence = scene.text.span(outer.first, outer.last)
                yield Candidate(holder, "partOf", entity, evidence, "part-in-name", outer.head)
