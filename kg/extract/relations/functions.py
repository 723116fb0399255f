"""What people do and where: functions beside names, in apposition, after a copula, in descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations import over, peers, posts
from kg.extract.relations.acronyms import is_initials
from kg.extract.relations.bodies import meant, pronominal
from kg.extract.relations.candidate import Candidate, Holder
from kg.extract.relations.domain import DOMAIN
from kg.extract.relations.holders import described, holders
from kg.extract.relations.offices import leads_another, led
from kg.extract.relations.portfolios import government
from kg.extract.relations.rolls import before_one_of, in_list
from kg.extract.relations.rules import Trait, ruled
from kg.extract.relations.ties import tied
from kg.extract.relations.whereabouts import district, told_to
from kg.extract.relations.whose import of_somebody, possessor
from kg.extract.relations.wording import (
    charged,
    complements,
    determined,
    fellows,
    governing,
    lasting,
    of_function,
    on_street,
    personal,
    possessive,
    title,
)
from kg.model import Entity, Span
from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Complement, Phrase
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word

_BODIES = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_TRADES = frozenset({"staff", "job", "state"})
_PEOPLE = frozenset({Kind.PERSON})
# Before a name it calls somebody; elsewhere it tells what they have won.
_KNOWING = "knowsAbout"
_SPEAKING, _SAID = "speaker", "copula"
_WINNER = "winner"
# A prize or a title is won by teams too.
_HOLDING = {"award": DOMAIN["award"][0]}
_DESCRIBED, _TITLED = ruled(Trait.DESCRIBED), ruled(Trait.TITLED)
_RELATION = {"staff": "affiliation", "job": "affiliation", "member": "memberOf", "minister": "affiliation"}


def find(scene: Scene) -> Iterator[Candidate]:
    """The relations that functions, professions and nouns that tie tell of whom they describe, and of their likes."""
    told = list(_told(scene))
    yield from _unspent(scene, told)
    yield from peers.find(scene, told)


def _unspent(scene: Scene, told: list[Candidate]) -> Iterator[Candidate]:
    """Without the trades that only a description gives to somebody whose function is told beside the name.

    « le chercheur », « l'agriculteur » after « le ministre Untel » is mostly somebody else: of 23 such functions in
    the annotated articles 5 are right, of the other descriptions 63 of 110. Nor are words of others functions.
    """
    titles = scene.language.relations.titles
    beside = {c.subject for c in told if c.relation == "jobTitle" and c.rule not in _DESCRIBED}
    for candidate in told:
        described = candidate.relation == "jobTitle" and candidate.rule in _DESCRIBED
        idle = described and candidate.subject in beside and titles.get(str(candidate.object).lower()) in _TRADES
        if candidate.rule in _DESCRIBED and _tells_of(scene, candidate):
            continue
        if not described or not (idle or scene.quoted.touches(candidate.evidence)):
            yield candidate


def _tells_of(scene: Scene, candidate: Candidate) -> bool:
    """« Luc Bas est né à Dax, a dit le maire de Gray »: nothing but who speaks of him tells that he is the mayor."""
    sentence = scene.text.sentence(scene.text.within(candidate.evidence).start)
    around = scene.text.span(sentence.start, sentence.stop - 1)
    named = next((m.span for m in candidate.subject.mentions if m.form is Form.NAMED), None)
    if named is None or not around.covers(named):
        return False
    said = (c.content for c in scene.reading.claims if c.speaker == candidate.subject and around.covers(c.content))
    return any(content.covers(named) and not content.overlaps(candidate.evidence) for content in said)


def _told(scene: Scene) -> Iterator[Candidate]:
    ends: dict[int, tuple[Holder, ...]] = {}
    titles, ties, left = set(scene.titles), set(scene.ties), _left(scene)
    for word in sorted(titles | ties, key=lambda word: (word.first, -word.last)):
        phrase = described(scene, word)
        if phrase is None:
            continue
        found = tuple(holders(scene, word, phrase, ends)) or tuple(posts.held(scene, phrase))
        if found and found[0].rule not in _TITLED and found[0].rule != _SPEAKING:
            ends.update(dict.fromkeys({phrase.last, *phrase.ends()}, found))
        for number, holder in enumerate(found):
            if word in titles and not (word.first in left and word.last in left):
                functions = _functions(scene, word, phrase, holder, (number, len(found)))
                yield from _one_of(scene, phrase, functions, holder)
            if word in ties:
                yield from tied(scene, word, phrase, holder)


def _one_of(scene: Scene, phrase: Phrase, functions: Iterator[Candidate], holder: Holder) -> Iterator[Candidate]:
    """« un responsable du ministère », « l'un des chefs du parti », of whom there are several: who works there."""
    spoken, article = holder.rule == _SPEAKING, phrase.determiner
    several = article is None if spoken else before_one_of(scene, phrase) != phrase.first
    several = several or determined(scene, phrase, "Definite=Ind")
    for told in functions:
        if told.relation != "headOf" or not several:
            yield told
        elif isinstance(told.object, Entity) and told.object.kind is Kind.ORGANIZATION:
            yield told._replace(relation="affiliation")
        elif not spoken:
            yield told


def _left(scene: Scene) -> frozenset[int]:
    """The tokens of « élève » in « ancien élève »: where somebody has studied, which is no function any more."""
    rows = scene.language.relations.ties
    studied = (tie for tie in scene.ties if any(row.relation == "alumniOf" for row in rows.get(tie.form, ())))
    return frozenset(index for tie in studied for index in range(tie.first + 1, tie.last + 1))


def _functions(scene: Scene, word: Word, phrase: Phrase, holder: Holder, rank: tuple[int, int]) -> Iterator[Candidate]:
    """What a function or profession says of its holder: title, body or place led or served, country.

    ``rank`` is the place of the holder among those of the phrase, and how many they are.
    """
    level = scene.language.relations.titles.get(word.form)
    if level == _WINNER:
        level = "job" if holder.rule in _TITLED else "award"
    if level is None or holder.entity.kind not in _HOLDING.get(level, _PEOPLE) or _qualifies(scene, word):
        return
    if on_street(scene, phrase):
        return
    if holder.rule == _SAID and (best := _best(scene, phrase, holder)):
        evidence = scene.text.span(holder.first, max(holder.last, phrase.last))
        yield Candidate(holder.entity, "award", best, evidence, holder.rule, holder.anchor)
        return
    evidence = scene.text.span(holder.first, max(holder.last, phrase.last))
    base = Candidate(
        holder.entity,
        "jobTitle",
        "",
        evidence,
        holder.rule,
        holder.anchor,
        former=over.former(scene, phrase, word, holder),
    )
    country = _own(scene, phrase, holder) or _country(scene, phrase, *rank)
    base = over.still(scene, base)
    if level == "award":
        yield from _awarded(scene, word, phrase, base, country)
    else:
        yield from _held(scene, word, level, phrase, base, country)


def _held(
    scene: Scene, word: Word, level: str, phrase: Phrase, base: Candidate, country: Entity | None
) -> Iterator[Candidate]:
    """What somebody is, whom or what that serves or leads, and the ``country`` that an adjective tells."""
    used: set[int] = set()
    served = False
    for relation, entity, place, direct in _served(scene, word, level, phrase):
        served = True
        used.update({place} if direct else ())
        yield base._replace(relation=relation, object=entity)
    beside = _beside(scene, level, phrase, base)
    yield from beside
    if level == "minister":
        yield from _seated(scene, phrase, base)
        yield from _listed(scene, phrase, base)
    if not served and not beside:
        yield from _unnamed(scene, word, phrase, base)
    yield from _home(scene, word, phrase, base, country, bare=not served)
    words = scene.language.relations
    partisan = word.form in words.parties and not (served and word.form in words.curators)
    if word.form in words.untitled or partisan:
        return
    rule = "description-job" if base.rule == "description" and level == "job" else base.rule
    yield base._replace(object=title(scene, word, phrase, used), rule=rule)


def _awarded(scene: Scene, word: Word, phrase: Phrase, base: Candidate, country: Entity | None) -> Iterator[Candidate]:
    """What somebody has won, and the country for which."""
    if _prized(scene, phrase):
        return
    yield from _home(scene, word, phrase, base, country, bare=False)
    if won := _won(scene, word, phrase):
        yield base._replace(relation="award", object=won, former=False)


def _prized(scene: Scene, phrase: Phrase) -> bool:
    """« le juré du prix Goncourt, Luc Bas »: who has to do with a prize has not won it; « le lauréat du prix » has."""
    won = scene.words[phrase.first - 2] in scene.language.relations.contests.champions
    return of_function(scene, phrase.first) and not won


def _won(scene: Scene, word: Word, phrase: Phrase) -> str:
    """The title that somebody holds, with its sport: « champion du monde des rallyes », not « le champion »."""
    found = title(scene, word, phrase, set())
    last = scene.phrase_of(word.last) if word.last > word.first else None
    if last is not None and last.complements and found == word.form:
        sport = last.complements[0]
        if sport.preposition == scene.grammar.of and scene.referent(sport.phrase) is None:
            return scene.text.meant(scene.text.span(word.first, sport.phrase.base))
    return found if " " in word.form or scene.grammar.of in {c.preposition for c in phrase.complements} else ""


def _best(scene: Scene, phrase: Phrase, holder: Holder) -> str:
    """« a été élue meilleure joueuse du tournoi »: what somebody is made by a jury is a prize, not their trade."""
    first = next((i for i in phrase.before if scene.words[i] in scene.language.sheets.best), None)
    verb = scene.tokens[holder.anchor]
    made = not scene.language.relations.naming.isdisjoint({verb.lemma, scene.lemmas[verb.head]})
    return scene.text.meant(scene.text.span(first, phrase.last)) if first is not None and made else ""


def _qualifies(scene: Scene, word: Word) -> bool:
    """« (le) principal (auteur) »: an adjective here, before the noun that tells."""
    after = word.last + 1
    noun = after < len(scene.tokens) and scene.tokens[after].pos == "NOUN" and bool(scene.title_at(after))
    return noun and scene.words[word.last] in scene.language.relations.epithets


def _served(scene: Scene, word: Word, level: str, phrase: Phrase) -> Iterator[tuple[str, Entity, int, bool]]:
    """The bodies and places of the complements: how they are served, where it begins, whether it is just them."""
    portfolio = level == "minister" or word.form in scene.language.relations.portfolios
    running = word.form in scene.language.relations.running
    for complement in () if portfolio else complements(scene, phrase):
        if running and complement.preposition == scene.grammar.to:
            continue  # « candidate à la mairie »
        if _trained(scene, range(phrase.head + 1, complement.place)):
            continue
        if charged(scene, word, complement) and scene.referent(complement.phrase) is not None:
            continue
        if told_to(scene, phrase.first, complement.phrase.head):
            continue
        if scene.words[complement.phrase.head] in scene.language.relations.airing:
            continue  # « un cheminot au micro de Bolvig »
        if level == "head" and (_inhabitants(scene, complement.phrase) or district(scene, complement.phrase.head)):
            continue  # « le maire du 9e arrondissement »
        for entity, direct in _bodies(scene, complement):
            whole = direct and not _regional(scene, range(word.first, complement.place), entity)
            whole = whole and not _entrusted(scene, phrase, complement)
            relation = _RELATION.get(level, "headOf" if whole else "affiliation")
            if entity.kind is Kind.ORGANIZATION or (
                relation == "headOf" and complement.preposition == scene.grammar.of
            ):
                yield relation, entity, complement.place, direct
            elif _settled(scene, word, level, complement) and direct and not scene.is_country(entity):
                yield "homeLocation", entity, complement.place, direct


def _regional(scene: Scene, between: range, body: Entity) -> bool:
    """« le secrétaire départemental de la CGT »: who leads a body where he is, and not all of it."""
    adjectives = scene.language.relations.sites.regional
    return body.kind is Kind.ORGANIZATION and any(scene.words[i] in adjectives for i in between)


def _entrusted(scene: Scene, phrase: Phrase, served: Complement) -> bool:
    """« la haute-commissaire de l'ONU aux réfugiés », « le directeur d'Orial pour l'Asie »: in charge of that alone."""
    further = (c for c in (*phrase.all_complements(), *served.phrase.complements) if c.place > served.place)
    aim, to = scene.grammar.aim, scene.grammar.to
    timely = scene.language.relations.chargeless
    charges = (c for c in further if c.preposition in {aim, to} and scene.words[c.phrase.head] not in timely)
    return any(c.preposition == aim or scene.referent(c.phrase) is None for c in charges)


def _trained(scene: Scene, between: range) -> bool:
    """« un ingénieur formé à l'institut Vial » has been there, and need not work there."""
    bonds = scene.language.relations.bonds
    return any(bond.relation == "alumniOf" for i in between for bond in bonds.get(scene.lemmas[i], ()))


def _inhabitants(scene: Scene, phrase: Phrase) -> bool:
    """« l'entraîneur des Lyonnais »: of a team, which the town is not; « le roi des Belges » is of the land."""
    noun = scene.tokens[phrase.head]
    return noun.text[0].isupper() and noun.text.endswith("s") and scene.demonyms.get(phrase.head) is not None


def _settled(scene: Scene, word: Word, level: str, complement: Complement) -> bool:
    """« une pharmacienne de Dax », « notaire à Dax » live there, not « le procureur de Dax », whose office it is."""
    words = scene.language.relations
    if word.form in words.untitled and complement.preposition == scene.grammar.to:
        return False  # « détenu à Dax », « élève à Dax »
    if scene.words[word.first] in words.contests.champions:
        return False  # « vice-championne olympique à Rio »
    if any(tie.relation == _KNOWING for tie in words.ties.get(word.form, ())):
        return False  # « spécialiste du Moyen-Orient »
    trade = scene.language.names.callings.get(slug(word.form), "") in words.settled
    return level == "job" or (level == "staff" and (trade or complement.preposition == scene.grammar.to))


def _beside(scene: Scene, level: str, phrase: Phrase, base: Candidate) -> list[Candidate]:
    """The body named right after the noun: « déléguée CFDT », « député UMP »."""
    body = scene.entity_of(phrase.named) if phrase.named else None
    if body is None or body.kind is not Kind.ORGANIZATION or level in {"minister", "state"}:
        return []
    # « le maire UMP » leads the town, and is of that party.
    initials = is_initials(scene.tokens[body.mentions[0].head].text)
    relation = _RELATION.get(level, "memberOf" if initials else "headOf")
    relation = "memberOf" if peers.partisan(scene, body) else relation
    return [base._replace(relation=relation, object=body, rule=f"{base.rule}-beside")]


def _unnamed(scene: Scene, word: Word, phrase: Phrase, base: Candidate) -> Iterator[Candidate]:
    """The ministry of a portfolio; the body that « son », « dont », « du groupe » or nothing at all stands for."""
    level = scene.language.relations.titles[word.form]
    if level == "minister":
        ministry = _ministry(scene, phrase)
        if ministry:
            yield base._replace(relation="headOf", object=ministry)
        return
    known = list(led(scene, base.subject)) if level in {"state", "head"} else []
    for body in known:
        yield base._replace(relation="headOf", object=body, rule=f"{base.rule}-known")
    if known and level == "state":
        return
    for entity, rule in (*pronominal(scene, phrase), *meant(scene, word, phrase, base.rule)):
        if rule == "bare" and base.former:  # what « l'ancienne députée » served is not what is spoken of now
            continue
        relation = _RELATION.get(level, "headOf")
        if entity.kind is Kind.ORGANIZATION or relation == "headOf":
            yield base._replace(relation=relation, object=entity, rule=f"{base.rule}-{rule}")
    words = scene.language.relations
    if possessive(scene, phrase):
        if level == "state" or word.form in words.defending | words.mayors:
            return
        if word.form in words.attending and of_somebody(scene, phrase.first):
            return
        owner = possessor(scene, phrase.first, base.subject, _BODIES - {Kind.PLACE})
        if owner:
            yield base._replace(relation=_RELATION.get(level, "headOf"), object=owner, rule=f"{base.rule}-possessive")


def _home(
    scene: Scene, word: Word, phrase: Phrase, base: Candidate, country: Entity | None, *, bare: bool
) -> Iterator[Candidate]:
    """The ``country`` of an adjective: led by a head of state, else a nationality; or that of the headline."""
    words = scene.language.relations
    state = words.titles[word.form] == "state" or word.form in words.heads_of_state
    if words.titles[word.form] in {"job", _WINNER}:
        places = [place for index in phrase.after if (place := scene.place_of(index)) is not None]
        yield from (
            base._replace(relation="homeLocation", object=p)
            for p in places
            if not (scene.is_origin(p) or scene.is_country(p))
        )
    if bare and state and country is None and word.form in words.guests:  # « le ministre-président flamand »
        lands = [place for index in phrase.after if (place := scene.place_of(index)) is not None]
        yield from (base._replace(relation="headOf", object=land) for land in lands)
    government = next((c for c in map(scene.referent, _governments(scene, phrase)) if c), None)
    for body in _governments(scene, phrase) if words.titles[word.form] in {"state", "head"} else ():
        nation = _country(scene, body) or (government and _country_in(scene, government))
        if nation:
            yield base._replace(relation="headOf", object=nation)
    if country and not scene.is_continent(country.name):
        yield base._replace(relation="headOf" if bare and state else "nationality", object=country)
        if bare and state:
            yield base._replace(relation="nationality", object=country, rule=f"{base.rule}-state")
        return
    home = scene.headline_country
    plain = base.rule in {"title-name", "title-comma-name"} and not phrase.complements and word.form not in words.guests
    plain = plain and not possessive(scene, phrase)
    if not (bare and state and plain and home and scene.is_country(home)):
        return
    if not leads_another(scene, base.subject, home):
        yield base._replace(relation="headOf", object=home, rule="title-headline")


def _governments(scene: Scene, phrase: Phrase) -> list[Phrase]:
    """The complements that are a government: its head heads the country."""
    found = [
        complement.phrase for complement in complements(scene, phrase) if complement.preposition == scene.grammar.of
    ]
    return [body for body in found if governing(scene, body)]


def _seated(scene: Scene, phrase: Phrase, base: Candidate) -> Iterator[Candidate]:
    """« ministre du Travail dans le gouvernement de Raymond Barre », « ministre du gouvernement Vial »."""
    for complement in phrase.all_complements():
        body = scene.referent(complement.phrase) if governing(scene, complement.phrase) else None
        if (
            body is not None
            and body.kind is Kind.ORGANIZATION
            and complement.preposition
            in {
                scene.grammar.inside,
                scene.grammar.of,
            }
        ):
            yield base._replace(relation="memberOf", object=body, rule="seated")


def _listed(scene: Scene, phrase: Phrase, base: Candidate) -> Iterator[Candidate]:
    """« * Ana Roux : ministre de la Santé »: in a list, of the one government that the text names."""
    body = government(scene) if not base.former and in_list(scene, phrase) else None
    if body is not None:
        yield base._replace(relation="memberOf", object=body, rule="seated")


def _country_in(scene: Scene, body: Entity) -> Entity | None:
    """The country of an adjective inside the name of ``body``."""
    for mention in body.mentions:
        for index in scene.text.within(mention.span):
            place = scene.place_of(index)
            if place is not None and scene.is_country(place):
                return place
    return None


def _bodies(scene: Scene, complement: Complement) -> Iterator[tuple[Entity, bool]]:
    """The organisations and places of a complement, and whether it is directly them."""
    for phrase in complement.phrase.conjuncts():
        entity = scene.referent(phrase)
        if entity is not None and entity.kind in _BODIES:
            yield entity, True
        elif entity is None and not personal(scene, phrase.head):
            for inner in phrase.complements:
                if inner.preposition in scene.language.relations.serving:
                    for deeper in inner.phrase.conjuncts():
                        found = scene.referent(deeper)
                        if found is not None and found.kind is Kind.ORGANIZATION:
                            yield found, False


def _country(scene: Scene, phrase: Phrase, number: int = 0, of: int = 1) -> Entity | None:
    """The country of the first adjective of nationality in the phrase.

    Of several countries and as many people each has his own: « les ministres serbe et kosovar, Ivo Bas et Luc Roux ».
    """
    shared = phrase.others[-1:] if phrase.others and phrase.others[-1].determiner is None else ()
    indices = (*phrase.after, *(index for other in shared for index in other.after))
    places = [place for place in map(scene.place_of, indices) if place is not None and scene.is_country(place)]
    if not places or (len(places) > 1 and of > 1 and len(places) != of):
        return None
    return places[number] if len(places) == of else places[0]


def _own(scene: Scene, phrase: Phrase, holder: Holder) -> Entity | None:
    """« les dirigeants allemand Ana Bas et français Luc Roux »: the country of the adjective before each name."""
    many = holder.rule == "title-name" and scene.words[phrase.head].endswith("s")
    atom = scene.phrases.atom_over(holder.last) if many else None
    adjective = atom is not None and atom.first > 0 and scene.tokens[atom.first - 1].text.islower()
    place = scene.place_of(atom.first - 1) if atom is not None and adjective else None
    return place if place is not None and scene.is_country(place) else None


def _ministry(scene: Scene, phrase: Phrase) -> Entity | None:
    """The ministry of a portfolio: « ministre de l'Économie » → « ministère de l'Économie »."""
    for complement in complements(scene, phrase):
        body = complement.phrase
        if complement.preposition not in {scene.grammar.of, scene.grammar.to} or scene.demonyms.get(body.head):
            continue
        if scene.words[body.head] in scene.language.relations.chargeless:
            continue
        others = list(fellows(scene, body))
        last = others[-1].base if others else body.base
        if body.complements and not others and body.complements[0].preposition == scene.grammar.of:
            last = body.complements[0].phrase.base
        last = lasting(scene, last)
        named = scene.referent(body)
        if named is not None and named.kind is Kind.ORGANIZATION:
            return named
        if named is not None and named.kind in {Kind.PERSON, Kind.PLACE}:
            continue
        span = scene.text.span(body.start, last)
        link = scene.text.meant(Span(scene.tokens[complement.place].span.start, span.start))
        if complement.preposition == scene.grammar.to:
            link = f"{scene.grammar.of} " + ("" if body.determiner is None else link.split(" ", 1)[-1])
        return scene.make(
            Kind.ORGANIZATION, f"{scene.language.relations.ministry} {link}{scene.text.meant(span)}", span, body.head
        )
    return None
