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
from kg.annotate.late import silent
from kg.annotate.tokens import skip
from kg.extract.coreference import apart, camps, incumbents, inside, media, nicknames, owned, posts, seats, suspicion
from kg.extract.coreference.crossed import crossed
from kg.extract.coreference.episodes import over
from kg.extract.coreference.families import of_another_family
from kg.extract.coreference.harm import MENTIONS, heads
from kg.extract.coreference.homelands import expatriate, homes, told_of
from kg.extract.coreference.natives import visiting
from kg.extract.coreference.phrases import Article, readings_of
from kg.extract.coreference.rivals import PREMISES, VAGUE, of_kind
from kg.extract.coreference.statesmen import of_another_rank
from kg.extract.coreference.strange import abroad, elsewhere, foreign, strange
from kg.extract.coreference.tiers import tiered
from kg.lang.names import plain
from kg.lang.people import PLURAL, SINGULAR, personal
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Mention

# Words behind a name among which the initials of a body may stand.
_NEAR = 8
# Mentions back to which it is asked whether somebody is told of in quotations alone.
_RECENT = 8
_CALLED = frozenset({"job", "athlete"})
_TOWNS, _AREAS = frozenset({"city"}), frozenset({"region"})
_COMPLEMENT = 3  # tokens: « d'un autre »
# What bears somebody's surname: « le gouvernement Roux », « la loi Roux », « l'affaire Roux ».
_LENT = frozenset({Kind.ORGANIZATION, Kind.LAW, Kind.EVENT})
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


def _utmost(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'entreprise la moins chère »: whichever that is; « le pays le plus peuplé d'Asie » is one that is told of."""
    after = trail.text.lowered[phrase.head + 1 : phrase.head + 5]
    extreme = len(after) > 3 and after[0] in trail.people.definite and after[1] in trail.frames.extreme
    return extreme and figure.named and after[3] not in trail.people.grammar.ofs


def _other(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la prochaine édition », « la chute d'un autre arbre », « le pays voisin »; nor « le prochain conseil »."""
    told = [phrase, *([trail.phrases[figure]] if figure in trail.phrases else ())]
    others, lowered = trail.people.others, trail.text.lowered
    if any(not others.isdisjoint(lowered[one.first : one.head + 2]) for one in told):
        return True
    led, *behind = lowered[phrase.head + 1 : phrase.head + 1 + _COMPLEMENT] or [""]
    some = others | trail.people.indefinite
    if led in trail.people.grammar.ofs and some.issuperset(behind[:1]) and not others.isdisjoint(behind):
        return True
    near = trail.people.neighbouring.intersection(lowered[phrase.head + 1 : phrase.head + 2])
    return bool(near) and all(near.isdisjoint(words) for words in figure.roles.values())


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


def _within(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le match » and the Coupe de France, « le championnat » and a Grand Prix: what is only played in it."""
    wide = trail.people.spanning.get(phrase.noun)
    if wide is None or any(reading.base in figure.roles for reading in phrase.readings):
        return False
    names = (trail.text.meant(m.span).lower() for m in islice(figure.mentions, MENTIONS) if m.form is Form.NAMED)
    return any(name.startswith(first) for name in names for first in wide)


def _one_of_two(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« La CGT et la CFDT ont signé. Le syndicat … »: either of two told in one breath, alike but for their names."""
    if phrase.number == PLURAL or not figure.named or homes(trail, figure) & told_of(trail, phrase):
        return False
    head, tokens = trail.latest[figure].head, trail.text.tokens
    joined = [child for child in trail.text.children[head] if tokens[child].dep == "conj"]
    joined += [tokens[head].head] if tokens[head].dep == "conj" else []
    bases = [reading.base for reading in phrase.readings]
    others = (trail.at[index] for index in joined if index in trail.at)
    told = figure.roles.keys() | figure.bynames
    alike = (other for other in others if other.named and other.kind is figure.kind and other is not figure)
    return any((base in told) == (base in other.roles or base in other.bynames) for other in alike for base in bases)


def _presented_anew(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le pilote, un Américain, » presents somebody: it is nobody told before who was called otherwise."""
    lowered, after = trail.text.lowered, phrase.last + 1
    aside = lowered[after : after + 1] == (",",) and trail.people.numbers.get(lowered[min(after + 1, len(lowered) - 1)])
    anew = aside == SINGULAR and lowered[after + 1] in trail.people.indefinite
    return anew and figure.roles.keys().isdisjoint(r.base for r in phrase.readings)


def _named_otherwise(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le comité Nobel », « la station NRJ », « la sonde Mars 3 »: the noun has a name of its own, of another."""
    after = phrase.head + 1
    if after >= len(trail.text.tokens) or not trail.text.tokens[after].text[0].isupper():
        return False
    other, name = trail.starts.get(after, (figure, None))
    if name is not None and name.form is Form.NAMED and trail.text.tokens[name.head].head == phrase.head:
        beside = other.kind is not Kind.PERSON or figure.kind is Kind.PERSON  # « le cofondateur du parti Luc Bas »
        member = personal(phrase.readings) and other.kind is Kind.ORGANIZATION  # « le secrétaire CGT »
        return other is not figure and beside and not member
    if not figure.named or after > phrase.last or after in trail.at:
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


def _only_quoted(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« “On a vu Luc Bas.” « C'est dur », ajoute ce technicien »: who speaks is nobody told of in quotations alone."""
    if phrase.article is not Article.DEMONSTRATIVE or phrase.head not in trail.speakers or not figure.named:
        return False
    near = figure.mentions[-_RECENT:]
    return bool(near) and all(trail.quoted(mention.head) for mention in near)


def _told_of(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas a été jugé, a annoncé le ministre »: who says it is another, if nobody has called him a minister."""
    if phrase.head not in trail.speakers or not figure.named or (phrase.head, figure) not in trail.notes.told:
        return False
    if figure not in trail.latest or trail.latest[figure].sentence != trail.text.sentence_of[phrase.head]:
        return False
    return figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings)


def _self(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« “Je vais chez le coiffeur”, dit Luc Bas »: who speaks says « je » of himself."""
    return trail.says(phrase.head, figure)


def _told_by(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas a précisé que le tireur avait fui », « Selon Luc Bas, le maire ment »: who says so is another."""
    return figure.named and not trail.quoted(phrase.head) and trail.voice(phrase.head) is figure


def _anothers_kin(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« son frère » and the one told of last, whose brother it is."""
    if phrase.article is not Article.POSSESSIVE:
        return False
    near = (s.figure for s in trail.recent(phrase.head) if s.figure.kind is Kind.PERSON and not s.quoted)
    return next(near, None) is figure


def _joined_own(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas et son équipe »: his, and no body told of before that was not called so."""
    if phrase.article is not Article.POSSESSIVE or phrase.first < 2:
        return False
    joined = trail.text.lowered[phrase.first - 1] == trail.people.grammar.both and phrase.first - 2 in trail.ends
    return joined and figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings)


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
    """« l'entreprise », « le collectif », « la direction » and a union or court, « le parti » and a museum."""
    sorts = of_kind(phrase, figure)
    nouns = (noun for name in figure.bynames for noun in trail.people.nouns[name])
    known = figure.sorts | {noun.sort for noun in nouns}
    if sorts == {"agency"} and _inner(trail, phrase, figure, known):
        return True
    bases = {reading.base for reading in phrase.readings}
    if bases <= trail.people.uniting and bases.isdisjoint(figure.roles.keys() | figure.bynames):
        return bool(known)  # « le club … la fédération »
    others = (trail.people.private.get(sort, frozenset()) for sort in sorts - known)  # no collective is a court
    return bool(sorts) and sorts.isdisjoint(known) and all(not known.isdisjoint(public) for public in others)


def _inner(trail: Trail, phrase: Phrase, figure: Figure, known: set[str]) -> bool:
    """« La direction » and any body not called so, « la commission » and a party."""
    bases = {reading.base for reading in phrase.readings}
    if not bases.isdisjoint(figure.roles) or bases.isdisjoint(trail.people.inner):
        return False
    return bases <= trail.people.managing or (bool(known) and "agency" not in known)


def _of_its_own(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le canton du Jura » and the Gard: an area that is told by its name is no other."""
    inner = skip(trail.text.tokens, phrase.head + 1, phrase.last, ("ADP", "DET"))
    own = trail.starts.get(inner) if phrase.head + 1 < inner else None
    return of_kind(phrase, figure) == _AREAS and own is not None and own[0].kind is figure.kind and own[0] is not figure


def _concerned(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'intéressé » and the prosecutor, who only tells of him."""
    concerned = trail.text.lowered[phrase.head] in trail.language.speech.concerned
    return concerned and suspicion.judging(figure, trail.language)


def _metonymic(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Moscou prétend avoir pris Bolvig ; l'armée n'a pas quitté la ville »: a capital that speaks is no town."""
    towns = {reading.sort for reading in phrase.readings} <= _TOWNS and not figure.sorts.isdisjoint(_TOWNS)
    return towns and figure in trail.notes.speaking


def _badged(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'administrateur CGT », « le pilote Orial » and somebody by whom neither that name has stood nor that noun."""
    tokens, after = trail.text.tokens, phrase.head + 1
    badge = tokens[after].text if after < len(tokens) else ""
    body = after in trail.starts and trail.starts[after][0].kind is Kind.ORGANIZATION
    if not (body or (badge.isupper() and len(badge) > 1)) or not figure.named:
        return False
    if any(reading.base in figure.roles for reading in phrase.readings):
        return False
    near = (tokens[m.head : m.head + _NEAR] for m in figure.mentions if m.form is Form.NAMED)
    return not any(word.text == badge for words in near for word in words)


def _landmark(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« une usine de Bolvig, au sud de Rouen ; le maire de la commune »: not Rouen, which only tells where that is."""
    if figure.sorts.isdisjoint(_TOWNS) or {reading.sort for reading in phrase.readings}.isdisjoint(_TOWNS):
        return False
    if phrase.noun not in trail.people.hamlets and not _beside_another(trail, figure):
        return False
    lowered, near = trail.text.lowered, trail.language.relations.sites.nearby | trail.language.relations.sites.quarters
    firsts = (trail.text.within(m.span)[0] for m in figure.mentions if m.form is Form.NAMED)
    first, ofs = next(firsts, 0), trail.people.grammar.ofs
    beside = first > 1 and lowered[first - 1] in ofs and lowered[first - 2] in near
    return beside and all(other > 1 and lowered[other - 1] in ofs for other in firsts)


def _beside_another(trail: Trail, figure: Figure) -> bool:
    """Whether the sentence that first names a town names another before it: « à Lens, près de Lille »."""
    first = figure.mentions[0].head
    here = trail.text.sentence(first)
    return any(index in trail.at and trail.at[index].sorts & _TOWNS for index in range(here.start, first))


def _abroad_in_town(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le maire Luc Bas a été réélu. À Pau, le maire … »: of a town told there for the first time."""
    start = trail.text.sentence(phrase.head).start
    if not figure.named or start + 1 not in trail.starts or phrase.head != phrase.last:
        return False
    town, name = trail.starts[start + 1]
    new = town.kind is Kind.PLACE and town.mentions[0] is name and trail.text.tokens[start].pos == "ADP"
    return new and not {reading.base for reading in phrase.readings}.isdisjoint(trail.people.local)


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


def _late(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas est mort. Le maire regrette … »: who is dead, and was not called so, says nothing today."""
    if phrase.head not in trail.speakers or not figure.named:
        return False
    if not {reading.base for reading in phrase.readings}.isdisjoint(figure.roles):
        return False
    return silent(trail.text, trail.frames, phrase.head, heads(trail, figure), trail.people.remains)


def _opposed(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas dit …, tandis que le préfet assure … »: another than who has just spoken."""
    if phrase.head not in trail.speakers or figure not in trail.spoke:
        return False
    if not {reading.base for reading in phrase.readings}.isdisjoint(figure.roles):
        return False
    speech, lowered, first = trail.language.speech, trail.text.lowered, phrase.first - 1
    led = lowered[first] in speech.whilst
    led = led or (lowered[first] in speech.that and lowered[first - 1] in {*speech.parting, speech.meanwhile})
    return led and trail.latest[figure].sentence == trail.text.sentence_of[phrase.head]


def _housed(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Un immeuble a brûlé à Rosny. Le bâtiment … » and the town, also where it is not told which Rosny that is."""
    if figure.sorts or not {r.sort for r in phrase.readings if r.kind is Kind.PLACE} <= PREMISES:
        return False
    names, places = (trail.text.meant(m.span) for m in figure.mentions), trail.language.names.places
    return any(plain(name) in places for name in names)


def _lent(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le gouvernement Roux … le syndicaliste »: whose surname only something else has borne so far."""
    before = [mention for mention in figure.mentions[:MENTIONS] if mention.head < phrase.head]
    return figure.named and bool(before) and all(_borne(trail, mention) for mention in before)


def _borne(trail: Trail, mention: Mention) -> bool:
    """Whether a name of one word stands right behind the noun of a body, law or event."""
    inside = trail.text.within(mention.span)
    noun = inside[0] - 1
    if len(inside) > 1 or noun < 0 or trail.text.tokens[noun].pos != "NOUN":
        return False
    kinds = {reading.kind for reading in readings_of(trail.text, noun, trail.people)[1]}
    return not kinds.isdisjoint(_LENT) and Kind.PERSON not in kinds


_OF_ANYTHING = (
    *inside.ANYTHING,
    *owned.BARS,
    *posts.ANYTHING,
    crossed,
    apart.told_apart,
    apart.of_another_one,
    apart.of_another,
    _several,
    _utmost,
    _other,
    abroad,
    foreign,
    of_another_family,
    _named_otherwise,
    _ours,
    _own_words,
    _only_quoted,
    _self,
    _concerned,
    *camps.BARS,
    _landmark,
)
_OF_PEOPLE = (
    owned.called_already,
    *inside.PEOPLE,
    *posts.PEOPLE,
    *incumbents.PEOPLE,
    of_another_rank,
    over,
    _told_by,
    _told_of,
    _defended,
    elsewhere,
    _presented_anew,
    _anothers_kin,
    _badged,
    _abroad_in_town,
    _minor,
    _late,
    _opposed,
    _lent,
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
            nicknames.otherwise,
            _one_of_two,
            *inside.BODIES,
            apart.made_anew,
            apart.repeated,
            apart.of_a_field,
            apart.of_members,
            *seats.BODIES,
            strange,
            *media.BODIES,
            visiting,
            expatriate,
            elsewhere,
            _accusing,
            _defined,
            _its_own,
            _joined_own,
            _earlier,
            _of_a_trade,
        ),
        Kind.PLACE: (*_OF_ANYTHING, tiered, _metonymic, _housed, _of_its_own),
        Kind.EVENT: (*_OF_ANYTHING, apart.of_its_year, apart.of_somebody, _within),
    }
)
