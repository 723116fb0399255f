"""Who a description cannot stand for, whatever else speaks for it.

« les deux sociétés » are not one of them, « la prochaine édition » is not this one, « le film » not the novel,
« l'ancien maire » not the mayor of today, and « l'équipementier toulousain » not the body told of all along where
Toulouse has not been spoken of.
"""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.extract.coreference import apart, camps, inside, media, owned, seats, suspicion
from kg.extract.coreference.crossed import crossed
from kg.extract.coreference.episodes import over
from kg.extract.coreference.harm import MENTIONS
from kg.extract.coreference.inside import leads
from kg.extract.coreference.natives import visiting
from kg.extract.coreference.phrases import Article, readings_of
from kg.extract.coreference.rivals import PREMISES, VAGUE
from kg.extract.coreference.strange import LANDS, abroad, elsewhere, landed, lands, strange
from kg.extract.coreference.tiers import tiered
from kg.lang.names import plain
from kg.lang.people import PLURAL, SINGULAR
from kg.model import Form, Kind
from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.lang.people import Noun

_BEFORE = 2  # tokens before a noun among which « ancien » stands
# Words behind a name among which the initials of a body may stand.
_NEAR = 8
_CALLED = frozenset({"job", "athlete"})
_PRIVATE = frozenset({"athlete", "family", "human", "job"})
_TOWNS = frozenset({"city"})
# Events to which people come, and others.
_SESSIONS = frozenset({"competition", "meeting"})
_MISHAPS = frozenset({"accident", "attack", "disaster", "protest"})
_COMPLEMENTS = frozenset({"nmod", "obl:arg"})
_OF_AGE = 16  # in years: nobody younger has a calling


def barred(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """Whether ``phrase`` cannot describe ``figure``."""
    return any(bar(trail, phrase, figure) for bar in _BARS[figure.kind])


def _several(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« les deux sociétés », « ces syndicats », « les syndicats » and one that has a name."""
    inside = trail.text.tokens[phrase.first : phrase.head]
    counted = phrase.article is Article.DEMONSTRATIVE or any(token.pos == "NUM" for token in inside)
    counted = counted or any(reading.base in figure.bynames for reading in phrase.readings)
    return counted and phrase.number == PLURAL and figure.named and figure.number != PLURAL


def _other(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la prochaine édition », « l'autre usine »; nor « la mairie » and « le prochain conseil »."""
    told = [phrase, *([trail.phrases[figure]] if figure in trail.phrases else ())]
    others, lowered = trail.people.others, trail.text.lowered
    return any(not others.isdisjoint(lowered[one.first : one.head + 2]) for one in told)


def _defined(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le groupe fondé par son père »: told by what no comma parts from it, it is another than those named so far."""
    tokens, here = trail.text.tokens, phrase.head + 1
    if not figure.named or phrase.article is not Article.DEFINITE or here >= len(tokens):
        return False
    told = tokens[here]
    agents = (tokens[child].dep for child in trail.text.children[here])
    return told.dep == "acl" and told.head == phrase.head and participle(told) and "obl:agent" in agents


def _defended(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le producteur » and who has been told as somebody's lawyer, « Me Roux » too: it is sooner the client."""
    lawyers = trail.people.lawyers
    pleads = suspicion.pleader(trail, figure) or not lawyers.isdisjoint(figure.roles)
    if not figure.named or not pleads:
        return False
    bases = {reading.base for reading in phrase.readings}
    vague = all(reading.sort in VAGUE for reading in phrase.readings) and not suspicion.suspect(phrase)
    return not vague and bases.isdisjoint(lawyers) and bases.isdisjoint(figure.roles)


def _remade(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le film » and what has been called a novel, and the other way round."""
    own = {reading.sort for reading in phrase.readings} & trail.people.arts
    told = figure.sorts & trail.people.arts
    return bool(told and own) and told.isdisjoint(own)


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


def _generic(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« envoie les données au viticulteur », « l'avis du notaire »: nobody of whom no such trade is told."""
    token, trades = trail.text.tokens[phrase.head], {one.base for one in phrase.readings if one.sort in _CALLED}
    led = token.dep in _COMPLEMENTS and phrase.article is Article.DEFINITE
    return led and len(trades) == len(phrase.readings) and figure.named and trades.isdisjoint(figure.roles)


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


def _former(trail: Trail, phrase: Phrase) -> bool:
    """Whether a phrase tells what somebody was: « l'ancien secrétaire général »."""
    return not trail.language.relations.former.isdisjoint(trail.text.lowered[phrase.first : phrase.head])


def _over(trail: Trail, head: int) -> bool:
    """The same of a noun that somebody has been called by."""
    return not trail.language.relations.former.isdisjoint(trail.text.lowered[max(0, head - _BEFORE) : head])


def _readings(trail: Trail, head: int) -> tuple[Noun, ...]:
    return readings_of(trail.text, head, trail.people)[1]


def _unlike(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le scrutin » and a debate, « la rencontre » and a strike."""
    sorts = {reading.sort for reading in phrase.readings}
    if sorts <= trail.people.votes and figure.sorts - trail.people.votes:
        return True
    return sorts <= _SESSIONS and bool(figure.sorts) and figure.sorts <= _MISHAPS


def reigns(trail: Trail, title: int) -> bool:
    """Whether a title is of a whole country: « le président Luc Bas », « le président de la République, Luc Bas »."""
    after, lowered = title + 1, trail.text.lowered
    if after in trail.starts or (landed(trail, after) and not trail.at[after].sorts.isdisjoint(LANDS)):
        return True
    of = [index for index in trail.text.children[title] if index > title and trail.text.tokens[index].dep == "nmod"]
    return any(lowered[index] in trail.people.realms for index in of[:1])


def _unreigning(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le chef de l'État » and a minister, or the president of a club."""
    titles = trail.people.reigning.get((phrase.noun, trail.text.lowered[phrase.last]))
    if titles is None or not figure.named:
        return False
    callings, offices, ruling = trail.language.names.callings, trail.people.offices, trail.people.ruling

    def rules(noun: Noun) -> bool:
        return noun.sort in ruling or callings.get(slug(noun.base)) in offices

    told = [head for head in trail.notes.called[figure] if any(map(rules, _readings(trail, head)))]
    return bool(told) and not any(trail.text.lowered[head] in titles and reigns(trail, head) for head in told)


def _ungoverning(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le président américain » and an astronaut: who leads a country is told as such, or known to."""
    if not leads(trail, phrase) or not figure.named or figure.sorts.isdisjoint(_CALLED):
        return False
    country = any("country" in trail.at[index].sorts for index in lands(trail, phrase))
    return country and figure.sorts.isdisjoint(trail.people.heading)


def _presented_anew(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le pilote, un Américain, » presents somebody: it is nobody told before who was called otherwise."""
    lowered, after = trail.text.lowered, phrase.last + 1
    aside = lowered[after : after + 1] == (",",) and trail.people.numbers.get(lowered[min(after + 1, len(lowered) - 1)])
    anew = aside == SINGULAR and lowered[after + 1] in trail.people.indefinite
    return anew and figure.roles.keys().isdisjoint(r.base for r in phrase.readings)


def _first_of_all(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le Premier ministre » and one who has been told as a minister of something."""
    lowered = trail.text.lowered
    for words in trail.people.alike.values():
        if lowered[phrase.head + 1 - len(words) : phrase.head + 1] != words:
            continue
        heads = [h for h in trail.notes.called[figure] if lowered[h] == words[-1]]
        return bool(heads) and all(lowered[max(h + 1 - len(words), 0) : h + 1] != words for h in heads)
    return False


def _named_otherwise(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le comité Nobel », « la sonde Mars 3 »: the noun has a name of its own, which the figure does not bear."""
    after = phrase.head + 1
    if not figure.named or after > phrase.last or after in trail.at or not trail.text.tokens[after].text[0].isupper():
        return False
    names = (trail.text.meant(m.span).lower() for m in figure.mentions if m.form is Form.NAMED)
    return not any(trail.text.lowered[after] in name for name in names)


def _accusing(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le parquet » and the court, and the other way round."""
    prosecuting = trail.people.prosecuting
    own = any(reading.base in prosecuting for reading in phrase.readings)
    told = any(base in prosecuting for base in figure.roles)
    court = not figure.sorts.isdisjoint(prosecuting.values())
    return bool(figure.roles) and own != told and court


def _ours(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la sonde … notre satellite » in nobody's words: it is the reader's, and nothing that the text told of."""
    ours = trail.text.lowered[phrase.first] in trail.people.ours and not trail.quoted(phrase.head)
    return ours and figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings)


def _own_words(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« “Ce verdict n'est pas une victoire pour Apple”, a réagi le groupe »: another group than Apple."""
    return phrase.head in trail.speakers and figure.named and (phrase.head, figure) in trail.notes.words


def _self(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« “Je vais chez le coiffeur”, dit Luc Bas »: who speaks says « je » of himself."""
    return trail.says(phrase.head, figure)


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


def _lowly(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le préfet » and who has been told as a neighbour or by a trade alone: an office is told when one is named."""
    if not figure.named or not figure.roles or not leads(trail, phrase):
        return False
    callings, offices = trail.language.names.callings, trail.people.offices
    held = any(callings.get(slug(reading.base)) in offices for reading in phrase.readings)
    public = any(callings.get(slug(base)) in offices for base in figure.roles)
    return held and not public and figure.sorts <= _PRIVATE


def _anothers_kin(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« son frère » and the one told of last, whose brother it is."""
    if phrase.article is not Article.POSSESSIVE:
        return False
    near = (s.figure for s in trail.recent(phrase.head) if s.figure.kind is Kind.PERSON and not s.quoted)
    return next(near, None) is figure


def _its_own(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le groupe Orial vend sa filiale » and Orial."""
    if phrase.article is not Article.POSSESSIVE:
        return False
    sentence = trail.text.sentence_of[phrase.head]
    near = (seen for seen in trail.recent(phrase.head) if seen.sentence == sentence and seen.part == "subject")
    return any(seen.figure is figure for seen in near)


def _earlier(trail: Trail, phrase: Phrase, _: Figure) -> bool:
    """« Ana Roy est nommée chez Orial. Elle dirigeait jusqu'alors la filiale de Bolvig »: another body."""
    before = trail.text.lowered[phrase.first - 1] if phrase.first else ""
    return phrase.last > phrase.head and before in trail.people.earlier


def _of_a_trade(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'entreprise », « le collectif », « la direction » and a union or court."""
    sorts = {reading.sort for reading in phrase.readings}
    nouns = (noun for name in figure.bynames for noun in trail.people.nouns[name])
    known = figure.sorts | {noun.sort for noun in nouns}
    if sorts == {"agency"} and _inner(trail, phrase, figure, known):
        return True
    private = trail.people.private.items()  # no collective is a court
    return any(sort in sorts and sort not in known and not known.isdisjoint(public) for sort, public in private)


def _inner(trail: Trail, phrase: Phrase, figure: Figure, known: set[str]) -> bool:
    """« La direction » and any body not called so, « la commission » and a party."""
    bases = {reading.base for reading in phrase.readings}
    if not bases.isdisjoint(figure.roles) or bases.isdisjoint(trail.people.inner):
        return False
    return bases <= trail.people.managing or (bool(known) and "agency" not in known)


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


def _concerned(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'intéressé » and the prosecutor, who only tells of him."""
    concerned = trail.text.lowered[phrase.head] in trail.language.speech.concerned
    return concerned and suspicion.judging(figure, trail.language)


def _metonymic(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Moscou prétend avoir pris Bolvig ; l'armée n'a pas quitté la ville »: a capital that speaks is no town."""
    towns = {reading.sort for reading in phrase.readings} <= _TOWNS and not figure.sorts.isdisjoint(_TOWNS)
    return towns and figure in trail.notes.speaking


def _badged(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'administrateur CGT » and somebody by whom neither these initials have stood nor that noun."""
    tokens = trail.text.tokens
    badge = tokens[phrase.head + 1].text if phrase.head + 1 < len(tokens) else ""
    if not (badge.isupper() and len(badge) > 1) or not figure.named:
        return False
    if any(reading.base in figure.roles for reading in phrase.readings):
        return False
    near = (tokens[m.head : m.head + _NEAR] for m in figure.mentions if m.form is Form.NAMED)
    return not any(word.text == badge for words in near for word in words)


def _landmark(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« une usine de Bolvig, au sud de Rouen ; le maire de la commune »: not Rouen, which only tells where that is."""
    if figure.sorts.isdisjoint(_TOWNS) or phrase.noun not in trail.people.hamlets:
        return False
    lowered, near = trail.text.lowered, trail.language.relations.sites.nearby | trail.language.relations.sites.quarters
    firsts = (trail.text.within(m.span)[0] for m in figure.mentions if m.form is Form.NAMED)
    first, ofs = next(firsts, 0), trail.people.grammar.ofs
    beside = first > 1 and lowered[first - 1] in ofs and lowered[first - 2] in near
    return beside and all(other > 1 and lowered[other - 1] in ofs for other in firsts)


def _minor(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le maire » and « la petite Ana, 9 ans »: who is told to be a child is called by no calling."""
    sorts = {reading.sort for reading in phrase.readings}
    if not sorts <= _CALLED | trail.people.heading:
        return False
    tokens, lowered = trail.text.tokens, trail.text.lowered
    firsts = (m for m in islice(figure.mentions, MENTIONS) if m.form is Form.NAMED)  # where an age is told
    lasts = (trail.text.within(m.span)[-1] for m in firsts)
    told = (i + 2 for i in lasts if i + 3 < len(tokens) and tokens[i + 3].lemma == trail.people.year)
    return any(lowered[i].isdecimal() and int(lowered[i]) < _OF_AGE for i in told)


def _housed(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Un immeuble a brûlé à Rosny. Le bâtiment … » and the town, also where it is not told which Rosny that is."""
    if figure.sorts or not {r.sort for r in phrase.readings if r.kind is Kind.PLACE} <= PREMISES:
        return False
    names, places = (trail.text.meant(m.span) for m in figure.mentions), trail.language.names.places
    return any(plain(name) in places for name in names)


_OF_ANYTHING = (
    *inside.ANYTHING,
    *owned.BARS,
    crossed,
    apart.told_apart,
    apart.of_another,
    _several,
    _other,
    _still,
    abroad,
    _unreigning,
    _ungoverning,
    _first_of_all,
    _named_otherwise,
    _ours,
    _own_words,
    _self,
    _concerned,
    *camps.BARS,
    _landmark,
)
_OF_PEOPLE = (
    owned.called_already,
    *inside.PEOPLE,
    over,
    _defended,
    _otherwise,
    _generic,
    elsewhere,
    _presented_anew,
    _posted,
    _lowly,
    _anothers_kin,
    _in_trade,
    _pleading,
    _another_field,
    _untold,
    _badged,
    _minor,
    *suspicion.BARS,
)
_BARS = MappingProxyType(
    {
        None: _OF_ANYTHING,
        **dict.fromkeys(Kind, _OF_ANYTHING),
        Kind.PERSON: (*_OF_ANYTHING, *_OF_PEOPLE),
        Kind.ORGANIZATION: (
            *_OF_ANYTHING,
            tiered,
            *inside.BODIES,
            apart.made_anew,
            *seats.BODIES,
            strange,
            media.quoted,
            visiting,
            elsewhere,
            _accusing,
            _defined,
            _its_own,
            _earlier,
            _of_a_trade,
        ),
        Kind.PLACE: (*_OF_ANYTHING, tiered, _metonymic, _housed),
        Kind.EVENT: (*_OF_ANYTHING, apart.of_its_year, apart.of_somebody, _unlike),
        Kind.WORK: (*_OF_ANYTHING, _remade),
    }
)
