"""Who a description or pronoun plainly stands for, or cannot stand for, whatever else speaks for another.

« l'intéressé » is the person told of last, « lui aussi » the subject beside it; « les deux sociétés » are not one of
them, « la prochaine édition » is not this one, « le film » not the novel, and « l'équipementier toulousain » is not the
body told of all along where Toulouse has not been spoken of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.phrases import Article, age, readings_of
from kg.lang.people import PLURAL, SINGULAR
from kg.model import Form, Kind
from kg.naming import slug

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase, Stand
    from kg.extract.coreference.seen import Seen
    from kg.lang.people import Noun, People
    from kg.model import Text

_CLIMB = 5
_WITHIN = frozenset({"appos", "nmod", "flat:name", "conj"})
_LANDS = frozenset({"country", "continent"})


def concerned(trail: Trail, phrase: Phrase) -> Figure | None:
    """« l'intéressé »: the person named last, outside the words of others; « le peintre de 44 ans »: the only one."""
    if trail.text.lowered[phrase.head] not in trail.language.speech.concerned:
        return _of_age(trail, phrase)
    for seen in trail.recent(phrase.head):
        figure = seen.figure
        named = figure.kind is Kind.PERSON and figure.named and seen.form is Form.NAMED
        if named and figure.agrees(phrase.gender, "") and not seen.quoted:
            return figure
    return None


def _of_age(trail: Trail, phrase: Phrase) -> Figure | None:
    """Who is named alone in the sentence before, and of no other age."""
    years = age(trail.text, phrase, trail.people) if phrase.article is Article.DEFINITE else ""
    if not years or any(reading.kind is not Kind.PERSON for reading in phrase.readings):
        return None
    number = trail.text.sentence_number(phrase.head)
    near = {s.figure for s in trail.recent(phrase.head) if s.figure.kind is Kind.PERSON and s.sentence == number - 1}
    if len(near) != 1 or not (figure := next(iter(near))).named or not figure.agrees(phrase.gender, phrase.number):
        return None
    lasts = (trail.text.within(m.span)[-1] for m in figure.mentions if m.form is Form.NAMED)
    told = {trail.text.lowered[i + 2] for i in lasts if trail.text.lowered[i + 1 : i + 2] == (",",)}
    return figure if {word for word in told if word.isdecimal()} <= {years} else None


def left(trail: Trail, stand: Stand) -> Figure | None:
    """« Il a annoncé le départ de Luc Bas. Il sera remplacé par … »: who goes, not who says so."""
    text, verb = trail.text, trail.text.tokens[stand.verb]
    below = {text.tokens[index].lemma for index in text.children[verb.index]}
    passive = trail.people.grammar.be in below
    if stand.pronoun.case != "subject" or not passive or verb.lemma not in trail.people.replacing:
        return None
    near = (s for s in trail.recent(stand.head) if s.figure.kind is Kind.PERSON and s.figure.named and not s.quoted)
    fit = (s for s in near if s.figure.agrees(stand.pronoun.gender, stand.pronoun.number))
    return next((seen.figure for seen in fit if _goes(trail, seen.head)), None)


def _goes(trail: Trail, head: int) -> bool:
    """Whether token ``head`` stands by a word of departure or death: « le limogeage du ministre Luc Bas »."""
    tokens = trail.text.tokens
    for _ in range(_CLIMB):
        token = tokens[head]
        above = tokens[token.head]
        frames = trail.frames.nouns if above.pos == "NOUN" else trail.frames.verbs
        does = token.dep == "nsubj"  # « Luc Bas a limogé … » is not who goes
        found = (f for f in frames.get(above.lemma.lower(), ()) if f.kind in _LEAVING and not f.tests)
        if any(not (frame.transitive and does) for frame in found):
            return True
        if token.dep not in _WITHIN or token.head == head:
            return False
        head = token.head
    return False


def stressed(trail: Trail, stand: Stand) -> Figure | None:
    """« Luc Bas a lui aussi refusé »: the subject of the clause, said again."""
    lowered = trail.text.lowered
    if stand.inverted or trail.people.likewise.isdisjoint(lowered[stand.head + 1 : stand.head + 2]):
        return None
    start = trail.text.sentence(stand.head).start
    set_off = trail.text.tokens[stand.head - 1].text == ","  # « son frère, lui aussi médecin »
    near = (s for s in trail.recent(stand.head) if s.head >= start and (set_off or s.part == "subject"))
    return next((seen.figure for seen in near if seen.figure.agrees(stand.pronoun.gender, stand.pronoun.number)), None)


def echoed(trail: Trail, stand: Stand) -> Figure | None:
    """Who the pronoun only says again: « Luc Bas, lui, rit », « quant à Luc Bas, il rit »."""
    tokens, here = trail.text.tokens, stand.head
    start = trail.text.sentence(here).start
    if stand.inverted or here - 2 < start or tokens[here - 1].text != ",":
        return None
    near = [s for s in trail.recent(here) if s.head >= start and s.figure.agrees(stand.pronoun.gender, "")]
    if tokens[here + 1 : here + 2] and tokens[here + 1].text == ",":
        return next((seen.figure for seen in near if seen.part == "subject"), None)
    topical = trail.people.topical
    topic = next((i for i in range(here - 2, start - 1, -1) if trail.text.lowered[i] == topical), here)
    return next((seen.figure for seen in near if seen.head > topic), None)


def doer(text: Text, head: int, stand: Stand) -> bool:
    """Whether token ``head`` is who does what the participle before the pronoun tells, whose subject is another.

    « Créée par Anne Roux, elle emploie … »: the firm, not Anne Roux.
    """
    token, tokens, verb = text.tokens[head], text.tokens, stand.verb
    for _ in range(_CLIMB if stand.pronoun.case == "subject" else 0):
        if token.dep == "obl:agent":
            lead = tokens[token.head]
            return lead.has("VerbForm=Part") and lead.head == verb and lead.index < verb and lead.dep != "conj"
        if token.dep not in _WITHIN or token.head == token.index:
            return False
        token = tokens[token.head]
    return False


def human(text: Text, stand: Stand, people: People) -> bool:
    """Whether a pronoun plainly stands for somebody: « ce dernier, 29 ans, », « il est avocat »."""
    after = text.tokens[stand.head + 1 : stand.head + 4]
    if len(after) > _AGED and after[0].text == "," and after[1].text.isdecimal() and after[2].lemma == people.year:
        return True
    verb = text.tokens[stand.verb]
    said = stand.pronoun.case == "subject" and any(text.tokens[i].dep == "cop" for i in text.children[verb.index])
    readings = readings_of(verb, people)[1] if said and verb.pos == "NOUN" else ()
    return bool(readings) and all(reading.kind is Kind.PERSON for reading in readings)


def reporting(trail: Trail, stand: Stand, near: list[Seen]) -> Figure | None:
    """« Le groupe Orial a indiqué qu'il recrutait »: who says so, where ``near`` has it."""
    tokens = trail.text.tokens
    verb = tokens[stand.verb]
    if stand.pronoun.case != "subject" or stand.inverted or verb.dep != "ccomp":
        return None
    if tokens[verb.head].lemma not in trail.people.human or verb.head > stand.head:
        return None
    subjects = [c for c in trail.text.children[verb.head] if tokens[c].dep == "nsubj" and c < verb.head]
    tellers = {trail.at[head] for head in subjects if head in trail.at}
    return next((seen.figure for seen in near if seen.figure in tellers), None)


def ruler(trail: Trail, phrase: Phrase) -> Figure | None:
    """« le chef du gouvernement » is who was called prime minister, « le président américain » who is known as such."""
    lowered, people = trail.text.lowered, trail.people
    alike = people.alike.get((phrase.noun, lowered[phrase.last]))
    if alike is not None:
        for figure in trail.named(Kind.PERSON):
            ends = (head + 1 for mention in figure.mentions for head in trail.titles_of(mention))
            if any(lowered[max(end - len(alike), 0) : end] == alike for end in ends):
                return figure
        return None
    behind = range(phrase.head + 1, phrase.last + 1)
    lands = {slug(trail.demonyms[lowered[index]].place) for index in behind if _adjective(trail, index)}
    if not lands or not _leads(trail, phrase) or any(trail.called(reading.base) for reading in phrase.readings):
        return None
    leaders = trail.language.relations.leaders
    for figure in trail.named(Kind.PERSON):
        names = {slug(trail.text.words(m.span)) for m in figure.mentions if m.form is Form.NAMED}
        if any(not lands.isdisjoint(leaders.get(name, ())) for name in names) and figure.agrees(phrase.gender, ""):
            return figure
    return None


def _leads(trail: Trail, phrase: Phrase) -> bool:
    """Whether all that a phrase may say is that somebody is at the head of something."""
    return bool(phrase.readings) and all(reading.sort in trail.people.ruling for reading in phrase.readings)


def aged(trail: Trail, stand: Stand, figure: Figure) -> bool:
    """« Âgé de 90 ans, il comparaît »: a person, and not the trial."""
    start = trail.text.sentence(stand.head).start
    led = (
        stand.pronoun.case == "subject" and trail.text.lowered[start] in trail.people.aged and stand.head - start < _AGE
    )
    return led and figure.kind is not Kind.PERSON


def latest(near: list[Seen], chosen: Figure) -> Figure:
    """« ce dernier »: of those of one sort with ``chosen`` the one told of last, ``near`` being in that order."""
    alike = (seen.figure for seen in near if seen.figure.kind is chosen.kind and seen.figure.named == chosen.named)
    return next(alike, chosen)


def barred(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """Whether ``phrase`` cannot describe ``figure``."""
    return any(bar(trail, phrase, figure) for bar in _BARS)


def _several(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« les deux sociétés » and one that has a name."""
    inside = trail.text.tokens[phrase.first : phrase.head]
    counted = any(token.pos == "NUM" for token in inside)
    return counted and phrase.number == PLURAL and figure.named and figure.number != PLURAL


def _other(trail: Trail, phrase: Phrase, _: Figure) -> bool:
    """« la prochaine édition », « l'autre usine »."""
    return not trail.people.others.isdisjoint(trail.text.lowered[phrase.first : phrase.head + 2])


def _anothers(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'avocat de Luc Bas » and a person who has not been called a lawyer."""
    serving = [reading.base for reading in phrase.readings if reading.base in trail.people.serving]
    if figure.kind is not Kind.PERSON or not figure.named or not serving or not figure.roles.keys().isdisjoint(serving):
        return False
    after, lowered = phrase.head + 1, trail.text.lowered
    if after + 1 >= len(lowered) or lowered[after] not in trail.people.grammar.ofs_plain:
        return False
    after += 1 + (lowered[after + 1] in trail.people.titles)
    return after in trail.starts and trail.starts[after][0].kind is Kind.PERSON


def _remade(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le film » and what has been called a novel, and the other way round."""
    if figure.kind is not Kind.WORK:
        return False
    own = {reading.sort for reading in phrase.readings} & trail.people.arts
    told = figure.sorts & trail.people.arts
    return bool(told and own) and told.isdisjoint(own)


def _strange(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'équipementier toulousain » and a body that is not the nearest, where the town is told of for the first time.

    A country tells less: that of a firm well known is often left for its second description.
    """
    if figure.kind is not Kind.ORGANIZATION or not figure.named:
        return False
    for index in range(phrase.head + 1, phrase.last + 2):
        place = trail.at.get(index)
        local = place is not None and place.kind is Kind.PLACE and trail.text.lowered[index] in trail.demonyms
        if place is None or not local or place.sorts & _LANDS:
            continue
        if not any(mention.head < phrase.first for mention in place.mentions):
            near = (s.figure for s in trail.recent(phrase.head) if s.form is Form.NAMED)
            return next((other for other in near if other.kind is Kind.ORGANIZATION), figure) is not figure
    return False


def _otherwise(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le maire » alone and a person who was told as something else: « Luc Bas, qui préside l'université »."""
    alone = phrase.article is Article.DEFINITE and phrase.first + 1 == phrase.last
    if figure.kind is not Kind.PERSON or not figure.named or not alone:
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
    former = trail.language.relations.former
    if former.isdisjoint(trail.text.lowered[phrase.first : phrase.head]) or not figure.named:
        return False
    bases = {reading.base for reading in phrase.readings}
    called = [head for head in _called(trail, figure) if not bases.isdisjoint(r.base for r in _readings(trail, head))]
    return bool(called) and all(former.isdisjoint(trail.text.lowered[max(0, h - _BEFORE) : h]) for h in called)


def _readings(trail: Trail, head: int) -> tuple[Noun, ...]:
    return readings_of(trail.text.tokens[head], trail.people)[1]


def _elsewhere(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le fabricant coréen » and a body never told to be from Korea, where another one was."""
    if figure.kind not in _NATIONAL or not figure.named:
        return False
    places = {trail.at[index] for index in range(phrase.head + 1, phrase.last + 1) if _adjective(trail, index)}
    if not places or any(_from(trail, figure, place) for place in places):
        return False
    others = {seen.figure for seen in trail.recent(phrase.head)} - {figure}
    return any(_from(trail, other, place) for other in others if other.kind is figure.kind for place in places)


def _adjective(trail: Trail, index: int) -> bool:
    place = trail.at.get(index)
    return place is not None and place.kind is Kind.PLACE and trail.text.lowered[index] in trail.demonyms


def _from(trail: Trail, figure: Figure, place: Figure) -> bool:
    """Whether an adjective of ``place`` stands right before a name of ``figure``: « le sud-coréen Samsung »."""
    firsts = (trail.text.within(m.span)[0] for m in figure.mentions if m.form is Form.NAMED)
    return any(_adjective(trail, first - 1) and trail.at[first - 1] is place for first in firsts if first)


def _ungoverning(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le président américain » and an astronaut: who leads a country is told as such, or known to."""
    if not _leads(trail, phrase) or not figure.named or figure.sorts.isdisjoint(_CALLED):
        return False
    lands = (trail.at[index] for index in range(phrase.head + 1, phrase.last + 1) if _adjective(trail, index))
    country = any("country" in land.sorts for land in lands)
    return country and figure.sorts.isdisjoint(trail.people.heading)


def _presented_anew(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le pilote, un Américain, » presents somebody: it is nobody told before who was called otherwise."""
    lowered, after = trail.text.lowered, phrase.last + 1
    aside = lowered[after : after + 1] == (",",) and trail.people.numbers.get(lowered[min(after + 1, len(lowered) - 1)])
    anew = aside == SINGULAR and lowered[after + 1] in trail.people.indefinite
    return anew and figure.kind is Kind.PERSON and figure.roles.keys().isdisjoint(r.base for r in phrase.readings)


def _own_words(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« “Ce verdict n'est pas une victoire pour Apple”, a réagi le groupe »: another group than Apple."""
    return phrase.head in trail.speakers and figure.named and trail.named_in_words_of(phrase.head, figure)


def _posted(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le préfet de la Loire » and who has been told as a minister, or the other way round: each has one post."""
    posts = trail.people.posts
    own = {posts[reading.base] for reading in phrase.readings if reading.base in posts}
    has = {posts[base] for base in figure.roles if base in posts}
    if figure.kind is not Kind.PERSON or not figure.named or not own or not own.isdisjoint(has):
        return False
    former = trail.language.relations.former
    if not former.isdisjoint(trail.text.lowered[phrase.first : phrase.head]):
        return False
    told = [head for head in _called(trail, figure) if any(r.base in posts for r in _readings(trail, head))]
    return any(former.isdisjoint(trail.text.lowered[max(0, head - _BEFORE) : head]) for head in told)


def _called(trail: Trail, figure: Figure) -> list[int]:
    """The nouns that a figure has been called by: its titles, and the heads of its descriptions."""
    heads = [title for mention in figure.mentions for title in trail.titles_of(mention)]
    return heads + [mention.head for mention in figure.mentions if mention.form is Form.NOMINAL]


def _anothers_kin(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« son frère » and the one told of last, whose brother it is."""
    if phrase.article is not Article.POSSESSIVE or figure.kind is not Kind.PERSON:
        return False
    near = (s.figure for s in trail.recent(phrase.head) if s.figure.kind is Kind.PERSON and not s.quoted)
    return next(near, None) is figure


def _in_trade(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le principal client de l'usine, le groupe Orial, » and a person; « l'entreprise » and a union."""
    sorts = {reading.sort for reading in phrase.readings}
    if figure.kind is Kind.ORGANIZATION:
        nouns = (noun for name in figure.bynames for noun in trail.people.nouns[name])
        known = figure.sorts | {noun.sort for noun in nouns}
        return _FIRM in sorts and _FIRM not in known and not known.isdisjoint(trail.people.institutions)
    lowered, after = trail.text.lowered, phrase.last + 1
    if figure.kind is not Kind.PERSON or lowered[after : after + 1] != (",",) or after + 2 >= len(lowered):
        return False
    body = _readings(trail, after + 2) if lowered[after + 1] in trail.people.definite else ()
    return bool(body) and all(reading.kind is Kind.ORGANIZATION for reading in body)


_FIRM = "company"
_LEAVING = frozenset({"Departure", "Death"})
_AGED = 2
_BEFORE = 2
# Words from « âgé » that opens a sentence to the pronoun it is said of.
_AGE = 8
_CALLED = frozenset({"job", "athlete"})
_NATIONAL = frozenset({Kind.ORGANIZATION, Kind.PERSON})
_BARS = (
    _several,
    _other,
    _anothers,
    _remade,
    _strange,
    _otherwise,
    _still,
    _elsewhere,
    _ungoverning,
    _presented_anew,
    _own_words,
    _posted,
    _anothers_kin,
    _in_trade,
)
