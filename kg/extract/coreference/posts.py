"""Who a function cannot be said of, by what else the text has told him to be: « l'ancien maire » and today's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference import suspicion
from kg.extract.coreference.inside import leads
from kg.extract.coreference.phrases import Article, readings_of
from kg.extract.coreference.strange import LANDS, landed, lands
from kg.lang.people import PLURAL
from kg.naming import slug
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.lang.people import Noun

_BEFORE = 2  # tokens before a noun among which « ancien » stands
_BEHIND = 4  # and behind it, « de » and a body
_CALLED = frozenset({"job", "athlete"})
_COMPLEMENTS = frozenset({"nmod", "obl:arg"})
_PRIVATE = frozenset({"athlete", "family", "human", "job"})


def _otherwise(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le maire » alone and a person who was told as something else: « Luc Bas, qui préside l'université »."""
    alone = phrase.article is Article.DEFINITE and phrase.first + 1 == phrase.last
    if not figure.named or not alone:
        return False
    if trail.text.lowered[phrase.head].startswith(trail.people.grammar.former):
        return False
    callings, offices = trail.language.names.callings, trail.people.offices
    leaders = {reading.base for reading in phrase.readings if reading.sort in trail.people.ruling}
    bases = {base for base in leaders if callings.get(slug(base)) in offices}
    if not bases or not bases.isdisjoint(figure.roles):
        return False
    told = {base for base in figure.roles if callings.get(slug(base)) in offices}
    return bool(told) or _presented(trail, figure)


def _presented(trail: Trail, figure: Figure) -> bool:
    """Whether a clause right behind the first name says who it is: « Luc Bas, qui préside … »."""
    first = next((m for m in figure.mentions if m.form is Form.NAMED), None)
    after = trail.text.within(first.span)[-1] + 1 if first is not None else 0
    words = trail.text.lowered[after : after + 2]
    return len(words) > 1 and words[0] == "," and words[1] in trail.people.grammar.subjects


def _still(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'ancien secrétaire général » and who has been told as the secretary of today."""
    if not _former(trail, phrase) or not figure.named:
        return False
    told = trail, frozenset(reading.base for reading in phrase.readings)
    return trail.notes.ever(figure, _as, *told) and not trail.notes.ever(figure, _formerly, *told)


def _as(trail: Trail, bases: frozenset[str], head: int) -> bool:
    """Whether a noun that somebody has been called by is one of ``bases``."""
    return not bases.isdisjoint(reading.base for reading in _readings(trail, head))


def _formerly(trail: Trail, bases: frozenset[str], head: int) -> bool:
    return _over(trail, head) and _as(trail, bases, head)


def _succeeded(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le maire » and who was told only as the former one, where another is told as that of today."""
    if phrase.article is not Article.DEFINITE or not figure.named or _former(trail, phrase):
        return False
    if trail.text.lowered[phrase.head].startswith(trail.people.grammar.former):
        return False
    told = trail, frozenset(reading.base for reading in phrase.readings)
    if not trail.notes.ever(figure, _formerly, *told) or trail.notes.ever(figure, _today, *told):
        return False
    others = (one for one in trail.named(Kind.PERSON) if one is not figure and one.agrees(phrase.gender, ""))
    return any(trail.notes.ever(one, _today, *told) for one in others)


def _today(trail: Trail, bases: frozenset[str], head: int) -> bool:
    return not _over(trail, head) and _as(trail, bases, head)


def _former(trail: Trail, phrase: Phrase) -> bool:
    """Whether a phrase tells what somebody was: « l'ancien secrétaire général »."""
    return not trail.language.relations.former.isdisjoint(trail.text.lowered[phrase.first : phrase.head])


def _over(trail: Trail, head: int) -> bool:
    """The same of a noun that somebody has been called by: « ancien maire », « ex-maire »."""
    prefixed = trail.text.lowered[head].startswith(trail.people.grammar.former)
    return prefixed or not trail.language.relations.former.isdisjoint(trail.text.lowered[max(0, head - _BEFORE) : head])


def _readings(trail: Trail, head: int) -> tuple[Noun, ...]:
    return readings_of(trail.text, head, trail.people)[1]


def reigns(trail: Trail, title: int) -> bool:
    """Whether a title is of a whole country: « le président Luc Bas », « le président de la République, Luc Bas »."""
    after, lowered = title + 1, trail.text.lowered
    if after in trail.starts or (landed(trail, after) and not trail.at[after].sorts.isdisjoint(LANDS)):
        return True
    of = [index for index in trail.text.children[title] if index > title and trail.text.tokens[index].dep == "nmod"]
    return any(lowered[index] in trail.people.realms for index in of[:1])


def _ungoverning(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le président américain » and an astronaut: who leads a country is told as such, or known to."""
    if not leads(trail, phrase) or not figure.named or figure.sorts.isdisjoint(_CALLED):
        return False
    country = any("country" in trail.at[index].sorts for index in lands(trail, phrase))
    return country and figure.sorts.isdisjoint(trail.people.heading)


def _presiding(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le chef du gouvernement » and who has been told to preside over something else, but « le gouvernement »."""
    last = trail.text.lowered[phrase.last]
    if (phrase.noun, last) not in trail.people.alike or not figure.named:
        return False
    heading = trail.people.heading
    told = {base for base in figure.roles if any(n.sort in heading for n in trail.people.nouns.get(base, ()))}
    if not told or not told <= trail.people.presiding:
        return False
    words = {word for base in told for word in figure.roles[base]}
    return bool(words) and last not in words and words.isdisjoint(trail.demonyms)


def _posted(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le préfet de la Loire » and who has been told as a minister, or the other way round: each has one post."""
    posts = trail.people.posts
    own = {posts[reading.base] for reading in phrase.readings if reading.base in posts}
    has = {posts[base] for base in figure.roles if base in posts}
    if not figure.named or not own or not own.isdisjoint(has):
        return False
    return not _former(trail, phrase) and trail.notes.ever(figure, _holding, trail)


def _holding(trail: Trail, head: int) -> bool:
    """Whether a noun that somebody has been called by is a post of today."""
    return not _over(trail, head) and any(r.base in trail.people.posts for r in _readings(trail, head))


def _speaking_for(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le porte-parole de la SNCF » and who has been told to lead it: a minister may speak for a government."""
    bases = {reading.base for reading in phrase.readings}
    if not figure.named or not bases or not bases <= trail.language.speech.spokesmen:
        return False
    leads_it = {
        base for base in figure.roles if any(n.sort in trail.people.ruling for n in trail.people.nouns.get(base, ()))
    }
    if not leads_it or not bases.isdisjoint(figure.roles) or phrase.article is not Article.DEFINITE:
        return False
    return phrase.words.isdisjoint(last for _, last in trail.people.alike)


def _lowly(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le préfet » and who has been told as a neighbour or by a trade alone: an office is told when one is named."""
    if not figure.named or not figure.roles or not leads(trail, phrase):
        return False
    callings, offices = trail.language.names.callings, trail.people.offices
    held = any(callings.get(slug(reading.base)) in offices for reading in phrase.readings)
    public = any(callings.get(slug(base)) in offices for base in figure.roles)
    return held and not public and figure.sorts <= _PRIVATE


def _of_another(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le patron d'Orial » and who has been told apart from Orial, unless the headline is of him.

    Who is the only one told, and as nothing else, may be.
    """
    people, word = trail.people, trail.text.lowered[phrase.head]
    if not figure.named or phrase.article is not Article.DEFINITE or _former(trail, phrase):
        return False
    bases = {reading.base for reading in phrase.readings if reading.sort in people.ruling}
    if not bases or not bases.isdisjoint(figure.roles) or word.startswith(people.grammar.former):
        return False
    body = _led(trail, phrase)
    if body is None:
        return False
    sentence_of = trail.text.sentence_of
    beside = {sentence_of[mention.head] for mention in body.mentions if mention.head < phrase.first}
    apart = beside.isdisjoint(sentence_of[mention.head] for mention in figure.mentions)
    alone = not figure.roles and all(one is figure for one in trail.named(Kind.PERSON))
    return apart and not alone and not _titled(trail, figure)


def _titled(trail: Trail, figure: Figure) -> bool:
    """Whether the headline names somebody."""
    first, *others = trail.text.blocks
    return bool(others) and first.layout is Layout.TITLE and first.span.covers(figure.mentions[0].span)


def _led(trail: Trail, phrase: Phrase) -> Figure | None:
    """The body named behind the noun and « de »: « le président (du Sénat) »."""
    lowered = trail.text.lowered
    stop = min(phrase.head + _BEHIND, len(lowered) - 1)
    link = next((i for i in range(phrase.head + 1, stop) if lowered[i] in trail.people.grammar.ofs), stop)
    found = next((trail.at[i] for i in range(link + 1, min(link + _BEHIND, len(lowered))) if i in trail.at), None)
    return found if found is not None and found.named and found.kind is Kind.ORGANIZATION else None


def _in_trade(trail: Trail, phrase: Phrase, _: Figure) -> bool:
    """« Le principal client de l'usine, le groupe Orial, » and a person."""
    lowered, after = trail.text.lowered, phrase.last + 1
    if lowered[after : after + 1] != (",",) or after + 2 >= len(lowered):
        return False
    body = _readings(trail, after + 2) if lowered[after + 1] in trail.people.definite else ()
    return bool(body) and all(reading.kind is Kind.ORGANIZATION for reading in body)


def _pleading(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'avocat » and a person who was told as none, where « Me Roux » pleads or it is that of somebody."""
    lawyers = {reading.base for reading in phrase.readings} & trail.people.lawyers
    if not figure.named or not lawyers or not lawyers.isdisjoint(figure.roles):
        return False
    pleads = suspicion.pleader(trail, figure) or not trail.people.lawyers.isdisjoint(figure.roles)
    others = (one for one in trail.named(Kind.PERSON) if one is not figure)
    unnamed = (one for base in sorted(trail.people.lawyers) for one in trail.owners(base) if not one.named)
    told = any(suspicion.pleader(trail, one) for one in others) or any(one.number != PLURAL for one in unnamed)
    owned = not trail.people.grammar.ofs.isdisjoint(trail.text.lowered[phrase.head + 1 : phrase.head + 2])
    return not pleads and (told or owned)


def _another_field(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« L'imam » and a prosecutor, « le préfet » and a senator: each has a function that the other has not.

    « L'ancien avocat » may be a minister today.
    """
    if not figure.named or phrase.article is not Article.DEFINITE or _former(trail, phrase):
        return False
    bases = {reading.base for reading in phrase.readings}
    if not bases.isdisjoint(figure.roles):
        return False
    former, others = trail.language.relations.former, trail.people.exclusive
    now = {base for base, words in figure.roles.items() if former.isdisjoint(words)}
    if any(not others.get(base, frozenset()).isdisjoint(now) for base in bases):
        return True
    own, told = _fields(trail, bases), _fields(trail, figure.roles)
    return bool(own and told) and own.isdisjoint(told) and trail.notes.ever(figure, _current, trail)


def _current(trail: Trail, head: int) -> bool:
    """Whether a noun that somebody has been called by is a function of today."""
    return not _over(trail, head) and bool(_fields(trail, [r.base for r in _readings(trail, head)]))


def _fields(trail: Trail, bases: Iterable[str]) -> set[str]:
    callings = trail.language.names.callings
    return {callings[slug(base)] for base in bases if slug(base) in callings}


def _untold(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« L'ex-sénateur » and one never told to have been anything, where another was."""
    if not figure.named or figure.roles:
        return False
    if not (_former(trail, phrase) or trail.text.lowered[phrase.head].startswith(trail.people.grammar.former)):
        return False
    return any(one is not figure and trail.notes.ever(one, _over, trail) for one in trail.named(Kind.PERSON))


def _generic(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« envoie les données au viticulteur », « l'avis du notaire »: nobody of whom no such trade is told."""
    token, trades = trail.text.tokens[phrase.head], {one.base for one in phrase.readings if one.sort in _CALLED}
    led = token.dep in _COMPLEMENTS and phrase.article is Article.DEFINITE
    return led and len(trades) == len(phrase.readings) and figure.named and trades.isdisjoint(figure.roles)


ANYTHING = (_still, _presiding, _ungoverning)
PEOPLE = (
    _otherwise,
    _generic,
    _posted,
    _speaking_for,
    _lowly,
    _of_another,
    _in_trade,
    _pleading,
    _another_field,
    _untold,
    _succeeded,
)
