"""Who is called by where they are from: « l'Australien » of somebody told before, « les Messins » of a team."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.annotate.where import where
from kg.extract.coreference.phrases import Article, Phrase
from kg.extract.coreference.seen import sundered
from kg.extract.coreference.strange import lands, origins
from kg.lang.gazetteer import COUNTRY, TOWN, has_town, named
from kg.lang.people import FEMININE, MASCULINE, PLURAL, SINGULAR, Noun
from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.seen import Seen
    from kg.lang.base import Language
    from kg.lang.names import Demonym
    from kg.lang.people import People
    from kg.model import Text, Token

# The sort of the nouns that tell where somebody is from.
NATIVE = "inhabitant"
_FROM = f", {NATIVE}"
_TEAM = "team"
# In thousands: no club of the press is of a smaller town that bears the name of another.
_LARGE = 10
_QUALIFIED = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_GENDERS = {"m": MASCULINE, "f": FEMININE}


def from_(demonym: Demonym) -> Noun:
    """The noun that tells that somebody is from the place of ``demonym``."""
    return Noun(f"{demonym.place}{_FROM}", Kind.PERSON, NATIVE, _GENDERS.get(demonym.gender, ""))


def natives(text: Text, language: Language, *, taken: set[int]) -> Iterator[Phrase]:
    """The names of inhabitants that stand for one person or for a team: « l'Australien », « les Toulousains ».

    Not « l'Australien Luc Bas ».
    """
    demonyms, people = language.names.demonyms, language.people
    for index in where(text, demonyms.keys()):
        token, word = text.tokens[index], text.lowered[index]
        if not token.text[0].isupper() or not index or index in taken:
            continue
        demonym, before = demonyms[word], index - 1
        article = text.lowered[before]
        number = people.numbers.get(article, "")
        known = article in people.definite or article in people.demonstrative
        agrees = (
            word.endswith(people.grammar.plurals) if number == PLURAL else number == SINGULAR and not demonym.plural
        )
        if not known or not agrees or word in people.nouns:
            continue
        if token.text in language.names.places or not _alone(text, token.index) or _called(text, before, people):
            continue
        noun = from_(demonym)
        gender = noun.gender or people.genders.get(article, "")
        span, words = text.span(before, token.index), frozenset[str]()
        last = token.index
        yield Phrase(span, last, before, last, last, noun.base, (noun,), Article.DEFINITE, gender, number, words)


def _called(text: Text, article: int, people: People) -> bool:
    """« alias « le Turc » », « dit « le Belge » »: a nickname between quotation marks is no land that one is from."""
    around = text.lowered[article - 1], *text.lowered[article + 2 : article + 3]
    return around in people.quotes


def _alone(text: Text, index: int) -> bool:
    """Whether no name or other word that it could qualify follows token ``index``."""
    after = text.tokens[index + 1] if index + 1 < len(text.tokens) else None
    return after is None or (after.pos not in _QUALIFIED and not after.text[0].isupper())


def native(trail: Trail, phrase: Phrase) -> Figure | None:
    """The person told of before ``phrase`` who may be from there: called so, of the title, else the last subject."""
    [noun] = phrase.readings
    if phrase.number == PLURAL:
        return _side(trail, noun)
    near = [
        seen
        for seen in trail.recent(phrase.head)
        if seen.figure.kind is Kind.PERSON and seen.figure.named and seen.figure.agrees(phrase.gender, SINGULAR)
    ]
    land = noun.base.removesuffix(_FROM)
    called = [seen for seen in near if noun.base in seen.figure.roles or land in _lands(trail, seen.figure)]
    able = called or [seen for seen in near if not _from_elsewhere(trail, noun, seen.figure)]
    able = [seen for seen in able if sundered(trail.text, phrase, seen.head)]  # « Il a battu le Belge » tells of two
    # Whom the article is about is called so sooner than whoever speaks of him.
    told = [seen for seen in able if trail.topical(seen.figure)]
    if not called and (here := _here(trail, phrase, able)):
        able, told = here, [seen for seen in told if seen in here]
    subjects = [seen for seen in told or able if seen.part == "subject" or _speaks(trail, seen)]
    return next((seen.figure for seen in subjects or told or able), None)


def _here(trail: Trail, phrase: Phrase, able: list[Seen]) -> list[Seen]:
    """Those of ``able`` of the paragraph, if one does something in it: « Ana Holm a passé Lise Vik. La Danoise … ».

    Or if ``phrase`` is beaten there: « a battu la Suédoise » is one of them, whatever was said of her.
    """
    block, tokens = trail.block[phrase.head], trail.text.tokens
    own = [seen for seen in able if seen.block == block]
    over = [here for here in climb(tokens, phrase.head) if here < phrase.head] if _follows(tokens, phrase) else []
    beaten = any(f.kind == "Competition" for here in over for f in trail.frames.verbs.get(trail.text.lemmas[here], ()))
    return own if beaten or any(seen.part == "subject" for seen in own) else []


def _follows(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether no preposition leads a description in: « a battu (en trois manches de 6-3 et 6-2) la Suédoise »."""
    return phrase.first > 0 and tokens[phrase.first - 1].pos not in {"ADP", "CCONJ", "SCONJ"}


def _from_elsewhere(trail: Trail, noun: Noun, figure: Figure) -> bool:
    """Whether somebody has been called by another land, or by another town: « la Française … la Lyonnaise » is one."""
    told = {role.removesuffix(_FROM) for role in figure.roles if role.endswith(_FROM)} | _lands(trail, figure)
    if not told:
        return False
    land, own = _land(trail, noun.base.removesuffix(_FROM))
    return any(
        other == own or None in {land, other_land} or land != other_land
        for other_land, other in (_land(trail, place) for place in told)
    )


def _lands(trail: Trail, figure: Figure) -> set[str]:
    """The names of the places by whose adjective somebody is introduced, or of what he has been told to be."""
    words = {trail.text.lowered[index] for index in origins(trail, figure)}.union(*figure.roles.values())
    return {trail.demonyms[word].place for word in words if word in trail.demonyms}


def _land(trail: Trail, name: str) -> tuple[str | None, bool]:
    """The code of the country that a place is, or lies in, and whether it is that country."""
    found = named(trail.language.names, name)
    countries = [place for place in found if place.type == COUNTRY]
    largest = max(found, key=lambda place: place.population, default=None)
    place = countries[0] if countries else largest
    return (None if place is None else place.country), bool(countries)


def _speaks(trail: Trail, seen: Seen) -> bool:
    """« a réagi le patron, Luc Bas »: by name or title."""
    heads = seen.head, *trail.notes.titles.get(seen.head, ())
    return not trail.speakers.isdisjoint(heads)


def _side(trail: Trail, noun: Noun, among: list[Figure] | None = None) -> Figure | None:
    """The one team told before whose name has the place or its adjective: « Stade toulousain », « FC Metz ».

    Else the one whose town lies in that département or region: « les Varois » of the RC Toulon.
    """
    place = slug(noun.base.removesuffix(_FROM))
    bodies = trail.named(Kind.ORGANIZATION) if among is None else among
    told = [figure for figure in bodies if _plays(trail, figure)]
    land = noun.base.removesuffix(_FROM)
    area = {one.code for one in named(trail.language.names, land) if one.code} | trail.people.covering.get(land, set())
    teams = [figure for figure in told if place in _places(trail, figure)]
    teams = teams or [figure for figure in told if not area.isdisjoint(_areas(trail, figure))]
    return teams[0] if len(teams) == 1 else None


def homed(trail: Trail, phrase: Phrase) -> Figure | None:
    """« Nantes a battu Lens. Le club nantais … »: the one team from there."""
    found = (_side(trail, from_(demonym)) for demonym in _homes(trail, phrase))
    return next((figure for figure in found if figure is not None), None)


def visiting(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le club nantais » and Lens or the Real Madrid, « l'organisation ouest-africaine » and the Union africaine."""
    if homes := _homes(trail, phrase):
        if not (_town(trail, figure) or (_of_town(trail, figure) and _towns(trail, homes))):
            return False
        return all(_side(trail, from_(home), [figure]) is None for home in homes)
    told = {trail.demonyms[trail.text.lowered[index]].place for index in lands(trail, phrase)}
    own = {trail.demonyms[word].place for word in _words(trail, figure) if word in trail.demonyms} if told else told
    wide = not any(has_town(named(trail.language.names, name)) for name in told | own)
    return bool(own) and told.isdisjoint(own) and wide


def _homes(trail: Trail, phrase: Phrase) -> list[Demonym]:
    """Where a team is from by its adjective: « le club lorrain »."""
    if phrase.number == PLURAL or _TEAM not in {reading.sort for reading in phrase.readings}:
        return []
    return [trail.demonyms[trail.text.lowered[index]] for index in lands(trail, phrase)]


def _plays(trail: Trail, figure: Figure) -> bool:
    """Whether a body is a team: called so, known as one, or by a word of its name."""
    people = trail.people
    known = figure.sorts.union(noun.sort for name in figure.bynames for noun in people.nouns[name])
    return _TEAM in known or not people.clubs.isdisjoint(_words(trail, figure)) or _town(trail, figure)


def _town(trail: Trail, figure: Figure) -> bool:
    """Whether a body is called by no more than the name of a town, as teams are: « Montpellier »."""
    names = [trail.text.meant(m.span) for m in figure.mentions if m.form is Form.NAMED]
    return any(place.population >= _LARGE for name in names[:1] for place in trail.language.names.places.get(name, ()))


def _of_town(trail: Trail, figure: Figure) -> bool:
    """Whether a body has a town in its name: « Real Madrid »."""
    places = trail.language.names.places
    names = [trail.text.meant(m.span) for m in figure.mentions if m.form is Form.NAMED]
    words = [word for name in names[:1] for word in name.split()[1:]]
    return any(place.type == TOWN and place.population >= _LARGE for word in words for place in places.get(word, ()))


def _towns(trail: Trail, homes: list[Demonym]) -> bool:
    """« le club parisien », not « le club lorrain »."""
    found = [named(trail.language.names, home.place) for home in homes]
    return all(map(has_town, found))


def _places(trail: Trail, figure: Figure) -> set[str]:
    demonyms, words = trail.demonyms, _words(trail, figure)
    found = {slug(demonyms[word].place if word in demonyms else word) for word in words}
    return found.union(map(slug, map(" ".join, pairwise(words))))  # « Le Mans FC »


def _areas(trail: Trail, figure: Figure) -> set[str]:
    """The codes of what the town lies in whose name ends that of a team."""
    names, words = trail.language.names, _words(trail, figure, written=True)
    towns = (named(names, " ".join(words[-length:])) for length in range(1, len(words) + 1))
    towns = (tuple(town for town in found if town.population >= _LARGE) for found in towns)
    within = {town.within for town in next(filter(None, towns), ())}
    return within.union(trail.people.regions.get(code, "") for code in within)


def _words(trail: Trail, figure: Figure, *, written: bool = False) -> list[str]:
    """The words of the first name of a figure, in lower case or as ``written``, parted by spaces."""
    spans = (mention.span for mention in figure.mentions if mention.form is Form.NAMED)
    if written:
        return next((trail.text.meant(span).split() for span in spans), [])
    return next(([trail.text.lowered[i] for i in trail.text.within(span)] for span in spans), [])
