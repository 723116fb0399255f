"""Descriptions that stand beside the name of what they describe: titles, appositions, predicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.apposed import enrolled
from kg.annotate.beyond import led_name
from kg.annotate.clauses import participle
from kg.annotate.tokens import skip
from kg.annotate.universal import NOUNS
from kg.extract.coreference.commas import behind_comma, comma_at, named_at
from kg.extract.coreference.owned import anothers
from kg.extract.coreference.phrases import Article
from kg.extract.coreference.rivals import clash, of_kind
from kg.extract.coreference.trades import past_trade
from kg.lang.people import FEMININE, MASCULINE, PLURAL, THING
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Mention

# In words: how far behind its title a bearer may be named.
FAR = 12
_PAIRED = frozenset({"ADJ", "ADP", "NOUN"})
# Behind a noun, the words among which « du nom de » begins.
_FROM = 4
# What may stand between a title and the comma before its bearer.
_COMPLETING = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM"})
_PARTING = frozenset({",", "(", ":", "–", "—"})
_ENDING = frozenset({".", ")", ";", "!", "?", "…", "»"})
_SAID = frozenset({"xcomp", "obj"})
# What the model takes « (a été élue dimanche) députée » for.
_MADE = frozenset({"obl:arg", "obl:mod", "obj"})
_QUOTES = frozenset({"«", "“", '"'})
_MARKS = frozenset({"»", "”", '"'})
_COUNTRY, _CITY, _REGION = frozenset({"country"}), frozenset({"city"}), frozenset({"region"})
_DUBBED = frozenset({Kind.EVENT, Kind.LAW, Kind.ORGANIZATION, Kind.PERSON, Kind.PRODUCT, Kind.WORK})
_QUOTED = frozenset({Kind.ORGANIZATION, Kind.PRODUCT, Kind.WORK})
# Whom no noun in the plural describes alone: « des mutuelles (Untelia et Telsys) ».
_SINGLE = frozenset({Kind.PERSON, Kind.ORGANIZATION})
# What a noun that is in no lexicon may describe beside a name.
_NAMEABLE = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.PRODUCT, Kind.WORK})


def beside(trail: Trail, phrase: Phrase) -> tuple[Figure, bool] | None:
    """The figure that a description gives beside its name, and whether the description is a mention of its own.

    « le président » of « le président Paul Roux » is none, nor what has no article, nor « un élu » of « Paul Roux est
    un élu »; « un retraité » of « Paul Roux, un retraité, » and « le maire » of « Paul Roux est le maire » are.
    """
    kinds = {reading.kind for reading in phrase.readings if reading.sort != THING}
    if kinds:
        found = _title(trail, phrase, kinds) or _before(trail, phrase, kinds) or _predicate(trail, phrase, kinds)
    else:
        found = _before_name(trail, phrase) or _unlisted(trail, phrase)
    if found is None:
        return None
    figure, apart = found
    if apart and figure.kind in _SINGLE and phrase.number == PLURAL:
        return None
    return figure, apart and phrase.first < phrase.head and phrase.article is not Article.BARE


def _title(trail: Trail, phrase: Phrase, kinds: AbstractSet[Kind]) -> tuple[Figure, bool] | None:
    """The name after the description: « le groupe Durand », « la ville de Dax », « le maire, Mme Roux, »."""
    tokens = trail.text.tokens
    after = phrase.last + 1
    while after + 1 < len(tokens) and _adjective(trail, after):
        after += 1
    if after not in trail.starts and after < len(tokens) and tokens[after].text[0].isupper():
        after += tokens[after].pos == "DET"
    if after not in trail.starts:
        after = after + 1 if _quoted(trail, after, kinds) else _inside(trail, phrase, after)
    figure = None if _addressed(trail, after) or anothers(trail, phrase, after) else named_at(trail, after, kinds)
    if figure is None and (occasion := _entitled(trail, phrase, kinds)) is not None:
        return occasion, True
    if figure is None and (name := _paired(trail, phrase)) is not None:
        after, figure = name, named_at(trail, name, kinds & {Kind.PERSON})
    if figure is None and (name := _called(trail, phrase)) is not None:
        after, figure = name, named_at(trail, name, kinds & _DUBBED)
    if figure is None and Kind.PERSON in kinds:
        after = _behind(trail, phrase)
        figure = named_at(trail, after, {Kind.PERSON})
    if figure is None and Kind.ORGANIZATION in kinds:
        after = past_trade(trail, phrase)
        figure = named_at(trail, after, {Kind.ORGANIZATION})
    if figure:
        trail.entitle(after, phrase.head)
        return figure, False
    if Kind.PLACE in kinds and phrase.first < phrase.last:
        inner = skip(tokens, phrase.head + 1, phrase.last, ("ADP", "DET"))
        figure = named_at(trail, inner, {Kind.PLACE})
        if figure and _leads_in(trail, phrase, figure) and not _lies_in(trail, phrase, figure):
            trail.entitle(inner, phrase.head)
            return figure, False
    return behind_comma(trail, phrase, kinds)


def _leads_in(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """Whether « de » leads in a name: « la ville de Dax », « le département du Gard », no « pays du Sud »."""
    link = trail.text.lowered[phrase.head + 1]
    regional = of_kind(phrase, figure) & figure.sorts == _REGION
    return link in trail.people.grammar.ofs_plain or (regional and link in trail.people.contracted)


def _lies_in(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« un pays d'Afrique », « le 3e arrondissement de Lyon »: of a land or town, where « la ville de Dax » is Dax."""
    sorts = {reading.sort for reading in phrase.readings}
    if phrase.noun in trail.people.boroughs and not figure.sorts.isdisjoint(_CITY):
        return True
    return clash(sorts, figure) or (sorts <= _COUNTRY and sorts.isdisjoint(figure.sorts))


def _quoted(trail: Trail, index: int, kinds: AbstractSet[Kind]) -> bool:
    """« le cargo « Untel » », « le collectif « Tel » »: a name in quotation marks right behind the noun of its kind."""
    quoted = index + 1 < len(trail.text.tokens) and trail.text.tokens[index].text in _QUOTES
    return quoted and named_at(trail, index + 1, kinds & _QUOTED) is not None


def _entitled(trail: Trail, phrase: Phrase, kinds: AbstractSet[Kind]) -> Figure | None:
    """« le colloque, intitulé « Villes en marche », », « l'exposition « Villes » », « un rover, baptisé Untel »."""
    tokens, after = trail.text.tokens, phrase.last + 1
    after += comma_at(trail, after)
    called = after < len(tokens) and trail.text.lowered[after] in trail.language.names.called
    after += called
    quoted = after < len(tokens) and tokens[after].text in _QUOTES
    if not quoted and not called:
        return None
    return named_at(trail, after + quoted, kinds & (_DUBBED if called else {Kind.EVENT}))


def _paired(trail: Trail, phrase: Phrase) -> int | None:
    """« le comédien et metteur en scène(,) (Luc Bas) »: where the name of whoever has two functions starts."""
    tokens, after = trail.text.tokens, phrase.last + 2
    if after >= len(tokens) or trail.text.lowered[after - 1] != trail.people.grammar.both:
        return None
    named = after in trail.starts
    if tokens[after].pos not in NOUNS or (named and tokens[after].pos != "NOUN"):
        return None
    stop, after = min(after + _FROM, len(tokens) - 1), after + (not named)
    while after < stop and after not in trail.starts and tokens[after].pos in _PAIRED:
        after += 1
    if comma_at(trail, after) and after + 1 in trail.starts:
        end = trail.text.within(trail.starts[after + 1][1].span).stop
        return after + 1 if _closed(trail, end) else None
    return after if tokens[after - 1].pos != "ADP" else None


def _called(trail: Trail, phrase: Phrase) -> int | None:
    """« un homme du nom de (Luc Bas) »: where the name starts that a description gives itself."""
    words, names = trail.text.lowered, trail.language.names
    for index in range(phrase.head + 1, min(phrase.head + _FROM, len(words) - 3)):
        link, noun, after = words[index : index + 3]
        if link in names.of and noun in names.cues["styled"] and after in trail.people.grammar.ofs_plain:
            return index + 3
    return None


def _before_name(trail: Trail, phrase: Phrase) -> tuple[Figure, bool] | None:
    """« Le fauconnier Luc Bas »: a noun that is in no lexicon, right before the name that the parse sets beside it."""
    if phrase.last + 1 not in trail.starts:
        return None
    figure, mention = trail.starts[phrase.last + 1]
    if figure.kind is not Kind.PERSON or phrase.article is not Article.DEFINITE:
        return None
    whole = len(trail.text.within(mention.span)) > 1  # « Le système Bas » is none
    below = trail.text.tokens[mention.head].head == phrase.head and phrase.head == phrase.last
    if not (whole and below) or phrase.number == PLURAL or not _of_one_gender(phrase, figure):
        return None
    trail.entitle(phrase.last + 1, phrase.head)
    return figure, False


def _unlisted(trail: Trail, phrase: Phrase) -> tuple[Figure, bool] | None:
    """The name beside a noun that is in no lexicon: « Luc Bas, un fauconnier, », « le fauconnier, Luc Bas, ».

    Only where commas hold it on both sides can it be told from a list or the subject of what follows.
    """
    people, tokens = trail.people, trail.text.tokens
    if phrase.article is Article.BARE:
        return None
    if not comma_at(trail, phrase.last + 1) and not (phrase.first > 1 and tokens[phrase.first - 1].text in _PARTING):
        return None
    if phrase.noun in people.bearing or people.abstract.search(phrase.noun):
        return None
    if (
        phrase.first and trail.text.lowered[phrase.first - 1] == people.grammar.inside
    ):  # « dans une famille d'ouvriers »
        return None
    around = trail.text.tokens[max(phrase.first - 1, 0) : phrase.last + 1]
    bare = all(token.pos != "ADP" or phrase.article is Article.INDEFINITE for token in around)
    if bare and comma_at(trail, phrase.last + 1) and (found := behind_comma(trail, phrase, {Kind.PERSON})):
        return found
    headed = phrase.first > 0 and trail.text.tokens[phrase.first - 1].text == ":"  # « Procès de Dax : l'homme relaxé »
    if headed or not _closed(trail, phrase.last + 1):
        return None
    found = _before(trail, phrase, _NAMEABLE)
    if found is None or (phrase.number == PLURAL and found[0].number != PLURAL):
        return None
    return found if _of_one_gender(phrase, found[0]) else None


def _of_one_gender(phrase: Phrase, figure: Figure) -> bool:
    """Not « Bâtie par l'architecte Luc Bas, la halle, … »: the noun of a thing is of another gender than somebody."""
    return figure.kind is not Kind.PERSON or figure.agrees(phrase.gender, "")


def _closed(trail: Trail, index: int) -> bool:
    """Whether what stands at token ``index`` ends an apposition or goes on about it, and no list."""
    tokens, people = trail.text.tokens, trail.people
    if index >= len(tokens):
        return True
    token = tokens[index]
    if token.text in _ENDING:
        return True
    if token.text == ",":
        after = tokens[index + 1] if index + 1 < len(tokens) else token
        return after.pos != "DET"
    return token.text.lower() in people.grammar.clausal or token.has("VerbForm=Part") or token.pos == "ADP"


def _inside(trail: Trail, phrase: Phrase, after: int) -> int:
    """Where the name starts that the phrase ends with: « le quotidien De Morgen », read as one phrase."""
    tokens, owned = trail.text.tokens, False
    for index in range(phrase.head + 1, phrase.last + 1):
        owned = owned or (tokens[index].pos == "DET" and tokens[index - 1].pos == "ADP")
        if index in trail.starts and tokens[index].text[0].isupper() and tokens[index - 1].pos not in {"ADP", "DET"}:
            if owned and trail.starts[index][0].kind is not Kind.PERSON:
                break  # « de nombreux bâtiments de la capitale Bolvig »
            return index
    return after


def _behind(trail: Trail, phrase: Phrase) -> int:
    """Where a person's name starts behind what completes a title: « le sénateur UMP du Gers par intérim Luc Bas »."""
    tokens = trail.text.tokens
    after = phrase.last + 1
    stop = min(after + FAR, trail.text.sentence(phrase.head).stop)
    while after < stop and tokens[after].pos in _COMPLETING and named_at(trail, after, {Kind.PERSON}) is None:
        if tokens[after].pos == "DET" and tokens[after - 1].pos != "ADP":
            break
        after += 1
    held = tokens[after - 1].pos in {"ADP", "DET"} or _addressed(trail, after) or anothers(trail, phrase, after)
    return phrase.head if held else after


def _addressed(trail: Trail, name: int) -> bool:
    """« (l'avocate de M.) Bas », who is not she: the name has a title of its own behind a preposition."""
    tokens = trail.text.tokens
    polite = name > 1 and name < len(tokens) and tokens[name - 1].text.lower() in trail.people.titles
    return polite and tokens[name - 2].pos == "ADP"


def _adjective(trail: Trail, index: int) -> bool:
    """Whether a token only qualifies: an adjective, of place or not, that the parser may take for a noun."""
    token = trail.text.tokens[index]
    place = trail.at.get(index)
    return token.text.islower() and (token.pos == "ADJ" or (place is not None and place.kind is Kind.PLACE))


def _before(trail: Trail, phrase: Phrase, kinds: AbstractSet[Kind]) -> tuple[Figure, bool] | None:
    """The name before the description: « Paul Roux, un retraité, », « Paul Roux (le maire) »."""
    tokens = trail.text.tokens
    before = phrase.first - 1
    if before < 1 or tokens[before].text not in _PARTING:
        return None
    head = tokens[phrase.head]
    figure, name = trail.ends.get(_past(trail, before - 1), (None, None))
    if figure and ((_woman(phrase) and figure.gender == MASCULINE) or _of_next(trail, phrase)):
        return None
    if tokens[before].text == "," and enrolled(trail.text, phrase.first, trail.people.grammar.both):
        return None
    if tokens[before].text == ":" and _told_of(trail, phrase):
        return None
    if name and name.kind is Kind.PLACE and _demonym(trail, name):  # « un centre (kurde), un restaurant »
        return None
    if figure and name and figure.kind in kinds and _continues(trail, phrase, name):
        if not _premises(phrase, figure, tokens[before].text):
            return figure, True
        figure = next((one for one in _wholes(trail, name) if one.kind in kinds), None)
        return None if figure is None else (figure, True)
    figure = trail.at.get(head.head)
    if figure and not figure.named and phrase.readings[0].sort == THING:  # « La veuve acquittée, le cri des proches »
        return None
    if figure and figure.kind in kinds and head.head < phrase.first and head.dep in {"appos", "conj"}:
        return (figure, True) if head.dep == "appos" else None
    return None


def _premises(phrase: Phrase, figure: Figure, mark: str) -> bool:
    """« La gare de Dax, un bâtiment neuf, », « Orial : une usine à Gap »: what is no town, nor the body ahead."""
    if mark == ":" and figure.kind is Kind.ORGANIZATION and any(r.kind is Kind.PLACE for r in phrase.readings):
        return True
    return clash(of_kind(phrase, figure), figure)


def _wholes(trail: Trail, name: Mention) -> Iterator[Figure]:
    """The names that end where ``name`` does and begin before: « la gare de Dax » of « Dax »."""
    first, last = trail.text.within(name.span)[0], trail.text.within(name.span)[-1]
    here = trail.text.sentence(first).start
    rows = (trail.starts[index] for index in range(here, first) if index in trail.starts)
    return (one for one, whole in rows if trail.text.within(whole.span)[-1] == last)


def _told_of(trail: Trail, phrase: Phrase) -> bool:
    """« Meurtre de Luc Bas : un suspect arrêté »: what stands behind the colon is a clause, about somebody else."""
    tokens, after = trail.text.tokens, phrase.last + 1
    opening = trail.text.sentence(phrase.head).start + 1
    led = any(token.pos == "ADP" for token in tokens[opening : phrase.first - 1])
    return led and after < len(tokens) and (participle(tokens[after]) or tokens[after].has("VerbForm=Fin"))


def _demonym(trail: Trail, name: Mention) -> bool:
    word = trail.text.meant(name.span)
    return word.islower() and word in trail.demonyms


def _of_next(trail: Trail, phrase: Phrase) -> bool:
    """« Reçu par Luc Bas, le chef du parti, l'Italien Jan Roy, a dit »: who comes next, behind what opens it all."""
    tokens, after = trail.text.tokens, phrase.last + 2
    lead = tokens[trail.text.sentence(phrase.head).start]
    fronted = participle(lead) and lead.dep == "advcl" and lead.head > phrase.last
    followed = comma_at(trail, after - 1) and after < len(tokens) and tokens[after].pos in {"DET", "PROPN"}
    return fronted and followed and phrase.article is Article.DEFINITE


def _woman(phrase: Phrase) -> bool:
    """Whether a description has the form that only women have: « l'auteure », not « la victime »."""
    forms = (r for r in phrase.readings if r.kind is Kind.PERSON and r.gender == FEMININE)
    return any(reading.base != phrase.noun for reading in forms)


def _past(trail: Trail, index: int) -> int:
    """The last token of what brackets that end at ``index``, or an age, are said of, past a mark; or ``index``."""
    tokens = trail.text.tokens
    if tokens[index].text in _MARKS and index:
        index -= 1
    if tokens[index].text == ")":
        return next((at - 1 for at in range(index, max(index - FAR, 0), -1) if tokens[at].text == "("), index)
    aged = index > 2 and tokens[index].text in trail.people.years and tokens[index - 1].text.isdigit()
    return index - 3 if aged and tokens[index - 2].text == "," else index


def _continues(trail: Trail, phrase: Phrase, name: Mention) -> bool:
    """Whether a description after a name and a comma goes on about it, and is no subject of what follows."""
    tokens = trail.text.tokens
    head = tokens[phrase.head]
    if not head.dep.startswith("nsubj") or head.head < head.index:
        return True
    first = trail.text.within(name.span)[0]
    bearer = tokens[name.head]
    if bearer.dep.startswith("nsubj") and bearer.head == head.head:
        return True
    if _acts(trail, phrase):
        return False
    closed = phrase.last + 1 < len(tokens) and tokens[phrase.last + 1].text in {",", ")"}
    if phrase.last + 2 < len(tokens) and trail.text.lowered[phrase.last + 1] == trail.people.grammar.both:
        closed = tokens[phrase.last + 2].has("VerbForm=Fin")  # « Elle a vu Orial, le géant du pneu, et a … »
    return closed and not (first and tokens[first - 1].pos == "ADP")


def _acts(trail: Trail, phrase: Phrase) -> bool:
    """« Selon le juge, Luc Bas, (le suspect), qui était armé, a tiré »: the only subject that the verb has."""
    tokens = trail.text.tokens
    kids = (tokens[child] for child in trail.text.children[tokens[phrase.head].head])
    alone = [kid.index for kid in kids if kid.dep.startswith("nsubj")] == [phrase.head]
    return alone and led_name(tokens, trail.text.sentence(phrase.head), trail.people) == phrase.first - 1


def _predicate(trail: Trail, phrase: Phrase, kinds: AbstractSet[Kind]) -> tuple[Figure, bool] | None:
    """The subject of which the description is said: « Paul Roux est le maire de Dax »."""
    tokens, children = trail.text.tokens, trail.text.children[phrase.head]
    if phrase.article is Article.BARE or not any(tokens[child].dep == "cop" for child in children):
        return None
    for child in children:
        figure = trail.at.get(child)
        if tokens[child].dep == "nsubj" and child < phrase.first and figure and figure.kind in kinds:
            return figure, phrase.article is not Article.INDEFINITE
    return None


def attributed(trail: Trail, phrase: Phrase) -> Figure | None:
    """Who is told to be what a phrase describes: « (Luc Bas) est maire de Dax », « (Ana Roux) a été élue maire »."""
    tokens, below, words = trail.text.tokens, trail.text.children[phrase.head], trail.language.relations
    token = tokens[phrase.head]
    made = token.dep in _MADE and phrase.article is Article.BARE and "case" not in [tokens[i].dep for i in below]
    verb = token.head if token.dep in _SAID or made else phrase.head
    if verb == phrase.head and "cop" not in [tokens[child].dep for child in below]:
        return None
    named = verb != phrase.head and (token.dep == "xcomp" or made) and tokens[verb].lemma in words.naming
    if verb != phrase.head and not named and tokens[verb].lemma not in words.copulas:
        return None
    around = [tokens[child] for child in trail.text.children[verb]]
    if any(child.text.lower() in trail.language.modality.ne for child in around):
        return None
    subject = next((child for child in around if child.dep == ("nsubj:pass" if named else "nsubj")), None)
    figure = trail.at.get(subject.index) if subject is not None else None
    return figure if figure is not None and any(r.kind is figure.kind for r in phrase.readings) else None
