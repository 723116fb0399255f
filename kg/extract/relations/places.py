"""Where things are: a place after a name, in brackets, inside a name, or before a headline's colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import BEFORE_NOUN, VERBS
from kg.extract.relations import sited
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.holders import described
from kg.extract.relations.nodes import quarter_of, quarters
from kg.extract.relations.whereabouts import across, branch, contest, doing, leading, road, streets
from kg.extract.relations.wording import of_function
from kg.lang.gazetteer import REGION, TOWN, has_town, locate, named
from kg.lang.names import plain
from kg.model import Entity, Span
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Token

# Words between two names that one preposition still ties; the part of a long headline that is shown as evidence.
# « à 12 kilomètres de Gien »: words from a distance to what it is from.
_MEASURED = 7
# Words between two places of which one tells where the other is; those before one that opens its sentence.
_GAP = 3
# In characters: of a longer title the evidence is this much.
_WIDE = 200
# The sentences of headline, dateline and lead.
_LEAD = 5
_BUILT = "building"
# Letters of the code of a state: « Springfield (IL) », not « le bureau de l'État de Géorgie (GBI) ».
_CODE = 2
_SCORE = re.compile(r"\d-\d")
_TRANSFER = "Transfer"
_LOCATED = frozenset({Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT, Kind.PRODUCT})


def find(scene: Scene) -> Iterator[Candidate]:
    """Relations of place between names."""
    found = [*_adjacent(scene), *_inside(scene), *_headline(scene), *_parts(scene), *_fronted(scene), *_notably(scene)]
    yield from found
    yield from sited.find(scene, {told.subject for told in found if told.relation == "locatedIn"})


def _notably(scene: Scene) -> Iterator[Candidate]:
    """« dans le nord de la Drôme, notamment à Romans et à Valence »: the towns lie in the area named before."""
    words, names = scene.language.relations, scene.names
    for number, (atom, area) in enumerate(names[:-1]):
        link = _link(scene, atom, names[number + 1][0]) if area.kind is Kind.PLACE else None
        how, _, preposition = (link or "").removeprefix(", ").rpartition(" ")
        if how not in words.sites.notably or preposition != scene.grammar.to:
            continue
        for other, town in names[number + 1 :]:
            if town.kind is not Kind.PLACE or scene.is_country(town) or town == area:
                break
            evidence = scene.text.span(atom.first, other.last)
            yield Candidate(town, "locatedIn", area, evidence, "place-notably", other.head)
            after = other.last + 1
            if after >= len(scene.tokens) or scene.words[after] not in {",", scene.grammar.both}:
                break


def _parts(scene: Scene) -> Iterator[Candidate]:
    """« le nord du Mali » lies in Mali."""
    for node in quarters(scene):
        spot = node.spots[0]
        whole = quarter_of(scene, spot.head)
        if whole is not None and isinstance(node.value, Entity):
            evidence = scene.text.span(spot.first, spot.last)
            yield Candidate(node.value, "locatedIn", whole[0], evidence, "place-part", spot.head)


def _adjacent(scene: Scene) -> Iterator[Candidate]:
    """« Cascais (Portugal) », « Breezy Point, dans le Queens », « Lorient dans le Morbihan »."""
    names = scene.names
    for number, (atom, entity) in enumerate(names[1:], start=1):
        before, held = names[number - 1]
        link = _link(scene, before, atom) if entity.kind is Kind.PLACE and held.kind in _LOCATED else None
        if link is None or (held.kind is Kind.PLACE and (scene.is_country(held) or before.head in scene.demonyms)):
            continue  # no « les Anglais de Leicester »
        if _scored(scene, before, atom):
            continue
        rule = _rule(scene, link, before, (held, entity)) or _ashore(scene, (before, atom), link, held)
        if rule == "place-preposition" and scene.is_country(entity) and _led_in(scene, before, held):
            continue
        if rule and not _elsewhere(scene, (before, held), atom, link):
            evidence = scene.text.span(before.first, atom.last)
            made = (held.kind is Kind.PRODUCT and link == scene.grammar.of) or (
                held.kind is Kind.ORGANIZATION and link == "("
            )
            made = made and scene.is_country(entity)
            relation = "countryOfOrigin" if made else "locatedIn"
            housed = rule == "place-preposition" and _housed(scene, held, atom)
            inner, outer = (entity, held) if housed else (held, entity)
            yield Candidate(inner, relation, outer, evidence, rule, before.head)
            yield from _listed(scene, number - 1, entity, evidence, rule)
            yield from _last(scene, (before, atom), link, rule)


def _last(scene: Scene, pair: tuple[Atom, Atom], link: str, rule: str) -> Iterator[Candidate]:
    """« le congrès de Tampa, en Floride », « l'hôpital de Mende (Lozère) »: the town in the name lies there."""
    before, atom = pair
    area = scene.entity_of(atom)
    for inner, town in scene.inside(before) if link[:1] in {",", "("} else ():
        if inner.last != before.last or town.kind is not Kind.PLACE or town == area:
            continue
        if not scene.is_country(town):
            yield Candidate(town, "locatedIn", area, scene.text.span(inner.first, atom.last), rule, inner.head)


def _ashore(scene: Scene, pair: tuple[Atom, Atom], link: str, held: Entity) -> str | None:
    """« Avarua, aux îles Cook », « Aparan, sur l'île de Luzon »: the rule by which a place is on islands."""
    before, atom = pair
    if held.kind is not Kind.PLACE or link.removeprefix(", ") not in {scene.grammar.to, scene.grammar.on}:
        return None
    divisions = scene.language.relations.sites.divisions
    called = scene.lemmas[atom.first] in divisions
    led = any(scene.words[index] in divisions for index in range(before.last + 1, atom.first))
    return "place-preposition" if called or led else None


def _led_in(scene: Scene, atom: Atom, held: Entity) -> bool:
    """« la patronne de Bolvig en Chine », « un expert de l'ONU au Mali »: where somebody acts for a body."""
    of = leading(scene, atom.first)
    if held.kind is not Kind.ORGANIZATION or of < 1 or scene.phrases.preposition(of) != scene.grammar.of:
        return False
    noun = scene.words[skip_back(scene.tokens, of - 1, 0, ("ADJ",))]
    people = scene.language.people.nouns.get(noun, ())
    return of_function(scene, atom.first) or any(one.kind is Kind.PERSON for one in people)


def _fronted(scene: Scene) -> Iterator[Candidate]:
    """« En Nouvelle-France, à Kahnawake », « Dans le Var, le vent a soufflé sur les îles d'Hyères »."""
    names = scene.names
    for number, (atom, area) in enumerate(names[:-1]):
        after = atom.last + 1
        if area.kind is not Kind.PLACE or after >= len(scene.tokens) or scene.tokens[after].text != ",":
            continue
        link = _link_before(scene, atom)
        if link not in scene.language.relations.sites.into or scene.is_continent(area.name):
            continue
        stretch = scene.phrases.stretch(atom.first)
        opening = stretch.start <= atom.first <= stretch.start + _GAP
        for other, town in names[number + 1 :]:
            if other.first >= stretch.stop:
                break
            near = other.first - after <= _GAP and not _joined(scene, range(after, other.first))
            if near and scene.words[atom.first] in scene.language.relations.sites.wards:
                continue
            if not (near or opening) or town.kind is not Kind.PLACE or scene.is_country(town) or town == area:
                continue
            if near and _building(scene, atom) and _link_before(scene, other) in {scene.grammar.to, scene.grammar.on}:
                evidence = scene.text.span(atom.first, other.last)
                yield Candidate(area, "locatedIn", town, evidence, "place-fronted-near", atom.head)
                break
            if _link_before(scene, other) in {scene.grammar.to, scene.grammar.on} and (
                link != scene.grammar.to or scene.is_country(area)
            ):
                evidence = scene.text.span(atom.first, other.last)
                rule = "place-fronted-near" if near else "place-fronted"
                yield Candidate(town, "locatedIn", area, evidence, rule, other.head)


def _joined(scene: Scene, between: range) -> bool:
    """« a étudié en Suisse, puis à Grenoble »: two places, one after the other."""
    words = scene.language.relations
    return any(scene.words[index] in words.sequels | words.conjunctions for index in between)


def _building(scene: Scene, atom: Atom) -> bool:
    """« la prison de Dax », which stands in a town, not « la province de Namur », where towns are."""
    first = scene.tokens[atom.first].text
    words = scene.language.relations
    return first[0].islower() and first not in words.sites.divisions | words.sites.eponymous


def _housed(scene: Scene, held: Entity, atom: Atom) -> bool:
    """« à Dax, dans (l'église Saint-Roch) »: a house behind a town stands in it, no « parc naturel »."""
    built = _BUILT in scene.language.frames.senses.get(scene.lemmas[atom.first], frozenset())
    built = built and scene.tokens[min(atom.first + 1, atom.last)].pos != "ADJ"
    return built and held.kind is Kind.PLACE and _town(scene, held) and _building(scene, atom)


def _link_before(scene: Scene, atom: Atom) -> str:
    """The preposition before a name, articles skipped."""
    here = leading(scene, atom.first)
    return (scene.phrases.preposition(here) or "") if here >= 0 else ""


def _elsewhere(scene: Scene, held: tuple[Atom, Entity], place: Atom, link: str) -> bool:
    """Whether the place is not that of the name before it, but of what is done, of who holds a post, or its other end.

    « affrontera l'OM au Parc des Princes », « le correspondant de RFI au Togo », « relie Dax à Pau ».
    """
    before, entity = held
    if link.startswith(",") and (_far(scene, before) or across(scene, before.first)):
        return True
    if entity.kind is Kind.PRODUCT and (_adverbial(scene, place, link) or _sent(scene, place, link)):
        return True
    if entity.kind is Kind.ORGANIZATION and (
        _adverbial(scene, place, link)
        or posted(scene, before)
        or branch(scene, before.first)
        or _done(scene, before, link)
        or (link in scene.language.relations.sites.into and doing(scene, before.first))
        or (before.first > 0 and bool(scene.title_at(before.first - 1)))  # « députée UDB de l'Oise »
    ):
        return True
    if entity.kind is Kind.PLACE and link != f", {scene.grammar.within}" and road(scene, before.first):
        return True  # but « en direction de Tencin, en Isère »
    own, other = scene.tokens[before.head], scene.tokens[place.head]
    from_to = own.dep == "obj" or _link_before(scene, before) == scene.grammar.of
    from_to = from_to and not link.startswith(",")  # « lancé de Cap Canaveral, en Floride »
    return from_to and own.head == other.head and scene.tokens[own.head].pos == "VERB" and "(" not in link


def _far(scene: Scene, place: Atom) -> bool:
    """« à 30 km de Gray, dans le Jura »: what lies so far from the town is in the area."""
    near = range(max(place.first - _MEASURED, 0), place.first)
    counted = [here for here in near if scene.tokens[here].pos == "NUM" or scene.tokens[here].text[0].isdigit()]
    if not counted or _link_before(scene, place) != scene.grammar.of:
        return False
    to = skip_back(scene.tokens, counted[0] - 1, near.start - 1, ("ADV", "DET", "NUM"))
    return to >= 0 and scene.words[to] in scene.grammar.tos


def posted(scene: Scene, body: Atom) -> bool:
    """« la déléguée CFDT », « le porte-parole du MNLA »: the body is whose post somebody holds."""
    for word in scene.titles_before(body.first):
        phrase = described(scene, word) if word.first >= scene.phrases.stretch(body.first).start else None
        if phrase is None or phrase.last < body.first:
            return False
        if word.form in scene.language.relations.sites.posted:
            return True
    return False


def _done(scene: Scene, body: Atom, link: str) -> bool:
    """« l'interdiction de vente de produits de Samsung aux États-Unis »: the land is where the deed is done."""
    here, abstract = scene.tokens[body.head], scene.language.people.abstract
    if link not in scene.language.relations.sites.into:
        return False
    while here.dep in {"nmod", "obl:arg"} and scene.phrases.preposition(here.index) != "":
        here = scene.tokens[here.head]
        if here.pos == "NOUN" and (abstract.search(here.lemma) or contest(scene, here.lemma)):
            return True  # « la défaite de Bolvig à Dax »
    return False


def _adverbial(scene: Scene, place: Atom, link: str) -> bool:
    """Whether the place goes with the verb: « affrontera l'OM au Parc des Princes »."""
    token = scene.tokens[place.head]
    governor = scene.tokens[token.head]
    return link in scene.language.relations.sites.into and token.dep.startswith("obl") and governor.pos in VERBS


def _sent(scene: Scene, place: Atom, link: str) -> bool:
    """« La Belgique enverra deux avions C-130 au Mali »: where it is taken, as the verb tells."""
    verb = scene.phrases.verb_over(place.head)
    moved = any(frame.kind == _TRANSFER for frame in scene.language.frames.verbs.get(scene.text.lemmas[verb], ()))
    return moved and link in scene.language.relations.sites.into


def _listed(scene: Scene, number: int, place: Entity, evidence: Span, rule: str) -> Iterator[Candidate]:
    """The town coordinated with the one before the place: « Yaoundé et Douala au Cameroun »."""
    if not number:
        return
    (first, one), (second, _) = scene.names[number - 1], scene.names[number]
    if (
        one.kind is Kind.PLACE
        and scene.names[number][1].kind is Kind.PLACE
        and _link(scene, first, second) in scene.language.relations.sites.listing
        and not scene.is_country(one)
        and scene.tokens[first.first - 1].text != "("  # « Dax (Landes) et Gray (Haute-Saône) »
    ):
        yield Candidate(one, "locatedIn", place, evidence, f"{rule}-list", first.head)


def _link(scene: Scene, before: Atom, after: Atom) -> str | None:
    """The words between two names of one sentence, if they are few: articles are dropped."""
    if after.first >= scene.phrases.stretch(before.first).stop:
        return None
    words = _unbracketed([scene.tokens[index] for index in range(before.last + 1, after.first)])
    words = _unquartered(scene, _undivided(scene, words))
    if len(words) > 1 and words[0].text == ")" and _aside(scene, before):
        words = words[1:]
    if len(words) > _GAP:
        return None
    return " ".join(
        scene.phrases.preposition(token.index) or token.text.lower() for token in words if token.pos != "DET"
    )


def _undivided(scene: Scene, words: list[Token]) -> list[Token]:
    """« (Godinne,) dans la commune d'(Yvoir) », « en province de »: without the noun that only says what follows."""
    kinds = scene.language.relations.sites.divisions | scene.language.relations.sites.towns
    told = len(words) > 1 and words[-2].text.lower() in kinds
    if not told or scene.phrases.preposition(words[-1].index) != scene.grammar.of:
        return words
    return words[:-2]


def _unquartered(scene: Scene, words: list[Token]) -> list[Token]:
    """« (Gao,) dans le nord du (Mali) »: without the part of the land that the town lies in."""
    kept = words[:-1] if words and words[-1].pos == "DET" and not scene.phrases.preposition(words[-1].index) else words
    quarter = len(kept) > 1 and kept[-2].text.lower() in scene.language.relations.sites.quarters
    return kept[:-2] if quarter and scene.phrases.preposition(kept[-1].index) == scene.grammar.of else words


def _scored(scene: Scene, before: Atom, atom: Atom) -> bool:
    """« en dominant Gray (34-16), au stade de Dax »: where the match was, not who was beaten."""
    between = scene.text.normal[scene.tokens[before.last].span.end : scene.tokens[atom.first].span.start]
    return _SCORE.search(between) is not None


def _aside(scene: Scene, atom: Atom) -> bool:
    """« le Centre des mers (CDM) de Lorient »: initials in brackets right after a name, not after « la maire »."""
    opened = atom.first > 1 and scene.tokens[atom.first - 1].text == "("
    return opened and bool(scene.ending_at(atom.first - 1 - 1))


def _unbracketed(words: list[Token]) -> list[Token]:
    """``words`` without what stands between brackets that both open and close there."""
    texts = [token.text for token in words]
    if "(" in texts and ")" in texts[texts.index("(") :]:
        first, last = texts.index("("), texts.index(")")
        return words[:first] + words[last + 1 :]
    return words


def _rule(scene: Scene, link: str, before: Atom, pair: tuple[Entity, Entity]) -> str | None:
    held, place = pair
    if streets(scene, held, place):
        return None
    bare = link.removeprefix(", ").removeprefix("( ")
    if link == "(":
        initials = place.name.isupper() and len(place.name) > _CODE
        known = plain(place.name) in scene.language.names.places and not place.name.isupper()
        return "place-brackets" if known or (held.kind is Kind.PLACE and not initials) else None
    if bare in scene.language.relations.sites.into:
        town = bare == scene.grammar.to and held.kind is Kind.PLACE and not scene.is_country(place)
        building = scene.tokens[before.first].text[0].islower() and link == bare
        return "place-preposition" if not town or building else None
    if link == scene.grammar.of and held.kind is not Kind.EVENT:
        return "place-complement"
    if link == f", {scene.grammar.of}" and held.kind is Kind.ORGANIZATION and _town(scene, place):
        return "place-complement"
    if link == "," and held.kind is Kind.PLACE and _within(scene, held, place):
        return "place-comma"
    return None


def _town(scene: Scene, place: Entity) -> bool:
    """Whether the gazetteer has a town of that name, and no land."""
    return has_town(scene.language.names.places.get(plain(place.name), ())) and not scene.is_country(place)


def _within(scene: Scene, inner: Entity, outer: Entity) -> bool:
    """Whether the gazetteer has the first place inside the second, one level up, or anywhere in France."""
    names = scene.language.names
    found = locate(names, inner.name, (outer.name,))
    codes = {place.code for place in names.places.get(plain(outer.name), ()) if place.code}
    if found is None:
        return False
    return found.within in codes or ("FR" in codes and found.within[:1] in {"d", "r"})


def _inside(scene: Scene) -> Iterator[Candidate]:
    """« la Bourse de New York »: a name that holds the name of a place of the article after a preposition."""
    places = scene.called.places
    if not places:
        return
    for atom, entity in scene.names:
        same = entity.kind is Kind.PLACE and scene.words[atom.first] in scene.language.relations.sites.divisions
        if entity.kind not in _LOCATED or atom.first == atom.last or same or _eponymous(scene, atom, entity):
            continue
        for first in range(atom.first + 1, atom.last + 1):
            if scene.tokens[first].pos == "ADP" or not _introduced(scene, first):
                continue  # « le tribunal pour le Rwanda »
            if scene.tokens[first].text.islower() and first not in scene.demonyms:
                continue  # « La République en marche » is not in the Marche
            if entity.kind is Kind.EVENT and _duty(scene, range(atom.first + 1, first)):
                continue  # « les obsèques du maire de Gray »
            for last in range(atom.last, first - 1, -1):
                place = places.get(slug(scene.text.meant(scene.text.span(first, last))))
                if place is not None and place != entity and not _compound(scene, last):
                    told = _relation(scene, atom, entity, place)
                    if told:
                        span = scene.text.span(atom.first, atom.last)
                        yield Candidate(entity, told[0], place, span, told[1], atom.head)
                    break


def _duty(scene: Scene, inside: range) -> bool:
    return any(scene.words[index] in scene.language.relations.titles for index in inside)


def _eponymous(scene: Scene, atom: Atom, entity: Entity) -> bool:
    """« la bande de Gaza », « la banlieue de Lyon »: what is called after a place and does not lie in it."""
    first = scene.words[atom.first]
    return entity.kind is Kind.PLACE and first in scene.language.relations.sites.eponymous


def _compound(scene: Scene, last: int) -> bool:
    """« le Rio-Paris »: a town that only begins a word is none."""
    token = scene.tokens[last]
    return token.text == "-" or scene.text.normal[token.span.end : token.span.end + 1] == "-"


def _introduced(scene: Scene, first: int) -> bool:
    here = first - 1
    if scene.tokens[here].pos == "DET" or scene.words[here] in scene.language.people.definite:
        here -= 1
    link, grammar = scene.language.relations.prepositions.get(scene.words[here]), scene.grammar
    return link is not None and link not in {grammar.aim, grammar.against, grammar.along, grammar.between}


def _relation(scene: Scene, atom: Atom, entity: Entity, place: Entity) -> tuple[str, str] | None:
    """What the place in a name says, and by which rule: a country is whence a body comes, and where no contest is."""
    words, first = scene.language.relations, scene.words[atom.first]
    if not scene.is_country(place):
        return "locatedIn", "place-in-name"
    if entity.kind is Kind.ORGANIZATION:
        embassy = first in words.of_country
        if not embassy and scene.tokens[max(atom.first - 1, 0)].has("Poss=Yes"):
            return None  # « La Suède retire ses (troupes d'Irak) »
        return "countryOfOrigin", "place-in-name" if embassy else "country-in-name"
    return ("locatedIn", "place-in-name") if entity.kind is Kind.EVENT and first not in words.contests.names else None


def _headline(scene: Scene) -> Iterator[Candidate]:
    """« Philippines : inondations à Manille » puts the towns of the article that lie there in the country.

    Those that are named once and late (a capital, where somebody went) are less often what the article is about: of 126
    such in the annotated articles 25 are told to lie there, more of those in articles by volunteers.
    """
    title, country = sited.headline(scene), scene.headline_country
    if title is None or country is None:
        return
    for entity in scene.reading.entities:
        if entity.kind is not Kind.PLACE or entity == country:
            continue
        inside, early = _within(scene, entity, country), _early(scene, entity)
        inside = inside or _titled(scene, entity, title)
        if inside or (early and _of_land(scene, entity, country)):
            rule = f"place-headline{'' if early else '-late'}" if inside else "place-headline-area"
            span = title if len(title) < _WIDE else Span(title.start, title.start + _WIDE)
            yield Candidate(entity, "locatedIn", country, span, rule, scene.text.within(span)[0])


def _titled(scene: Scene, entity: Entity, title: Span) -> bool:
    """« Gabon : une grenouille découverte aux monts de Cristal »: where it was, by the title, and no gazetteer has it.

    A sea, a desert or a land that one has may reach beyond the country, and « des armes du Talen » are from elsewhere.
    """
    if named(scene.language.names, plain(entity.name)) or entity.authorities or entity.classes:
        return False
    words, led = scene.words, scene.grammar.tos | {scene.grammar.inside, scene.grammar.on}
    firsts = [scene.text.within(m.span)[0] for m in entity.mentions if title.covers(m.span)]
    return any(words[skip_back(scene.tokens, first - 1, -1, BEFORE_NOUN)] in led for first in firsts if first)


def _of_land(scene: Scene, town: Entity, area: Entity) -> bool:
    """« Québec : incendie à Montréal »: both are of one country, whose regions the gazetteer does not tell apart."""
    places = scene.language.names.places
    areas = [found for found in places.get(plain(area.name), ()) if found.type == REGION]
    lands = {found.within for found in areas if found.within.isupper() and not found.code}
    towns = {found.within for found in places.get(plain(town.name), ()) if found.type == TOWN}
    return bool(lands & towns)


def _early(scene: Scene, entity: Entity) -> bool:
    """Whether the entity is spoken of in the first sentences, or twice."""
    heads = [mention.head for mention in entity.mentions]
    return len(heads) > 1 or scene.text.sentence_of[min(heads)] < _LEAD
