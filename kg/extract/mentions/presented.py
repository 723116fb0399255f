"""Names whose kind a word in or beside them tells: « Berekum Arsenal, club ghanéen », « Loto-Québec »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.universal import VERBS
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names
    from kg.lang.people import Noun, People

# Thousands of people in a town whose name of several words is taken for no one's.
LARGE = 50
# What a name in apposition may be told to be; who is a person has a first name, or weights that tell.
_THINGS = frozenset({Kind.ORGANIZATION, Kind.PRODUCT})
_MADE = _THINGS | {Kind.WORK}
_TOLD = _MADE | {Kind.EVENT}
# What a noun of sites on the web is too: « (Untel), plateforme de réservation ».
_SERVICE = frozenset({Kind.PLACE, Kind.PRODUCT})
_DUBBED = _TOLD | {Kind.LAW, Kind.PERSON, Kind.PLACE}
_SITES = frozenset({Kind.PLACE})
_BEFORE = frozenset({"ADJ", "NUM"})
_DESCRIBING = _BEFORE | {"ADP", "NOUN"}
# What goes on with a bare noun that tells what a name is: « club ghanéen », « société spécialisée dans ».
_GOING_ON = frozenset({"ADJ", "VERB"})
_OPENING = frozenset({"ADP", "ADV", "SCONJ", "VERB"})
_SOFTWARE, _FIRM = "software", "company"
_CRAFT = frozenset({"ship", "aircraft", "drug"})
# A noun, « de » and what it completes.
_TIED = 3
# Words of somebody's full name.
_FULL = 2
# Words from « ministère » to the last of its charge.
_OFFICE = 7
# Words after a name among which its verb may stand (« vient de racheter »).
VERB = 3
# Words of what a work is of, between its noun and its title: « le roman de l'Américaine Untel Unetelle, ».
_OF = 6
_VERBAL = frozenset({"VERB", "AUX", "PRON"})
# Words of a title behind its article: « son directeur général adjoint, ».
_TITLE = 3
_QUOTING = frozenset({"«", "“", '"'})
# Words of what a craft is told to be, up to its name: « un chalutier espagnol de 24 mètres, le ».
_TOLD_OF = 6
_CLOSING = frozenset({"»", "”", '"'})


def presented(
    words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]
) -> Kind | None:
    """The kind that a name in no table has by the noun after its comma, or by the first or last word in it."""
    inside = words[candidate.first : candidate.last + 1]
    text = " ".join(word.text for word in inside)
    if len(inside) > 1 and any(place.population >= LARGE for place in names.places.get(text, ())):
        return Kind.PLACE  # « Milton Keynes », which nobody is called
    article = words[max(candidate.first - 2, 0)].lower  # not « le pilote d'avion (Luc Bas) »
    craft = article in names.articles.keys() - names.of and names.known.get(text) is not Kind.ORGANIZATION
    if (craft and _crafted(words, candidate.first, nouns)) or _christened(words, candidate.first, names, nouns):
        return Kind.PRODUCT
    if told := _dubbed(words, candidate, names, nouns) or _company(words, candidate, names, nouns):
        return told
    if text in names.known or text in names.places:
        return None
    ends = names.cues["ends"].get(inside[-1].lower) if len(inside) > 1 and inside[-1].capital else None
    if inside[0].text in names.forenames:
        return Kind.EVENT if ends == (Kind.EVENT,) else None  # « le Sophia Summit », « Veronica Lake »
    trade, _, rest = text.partition("-")
    if trade.lower() in names.trades and rest[:1].isupper():
        return Kind.ORGANIZATION
    if ends:
        return ends[0]
    if (len(inside) == 1 or inside[-1].text[0].isdigit()) and names.sited.match(text):
        return Kind.PLACE
    if _fronted(words, candidate, names):
        return Kind.PLACE
    if _crafted(words, candidate.first, nouns):
        return Kind.PRODUCT
    if _one_of_a_make(words, candidate, names):
        return Kind.PRODUCT
    if told := apposed(words, candidate.last + 1, names, nouns) or _likened(words, candidate.first, names, nouns):
        return told
    if _adverbial(words, candidate.first):
        return None
    return _followed(words, candidate.last + 1, names, nouns) or _introduced(words, candidate, names, nouns)


def _crafted(words: Sequence[Word], first: int, nouns: Mapping[str, tuple[Noun, ...]]) -> bool:
    """« Le caseyeur (Untel Untel) », « le cargo (Tel) »: the noun of a craft right before, which is nothing else."""
    if first < 1 or not words[first].close or words[first - 1].capital:
        return False
    told = nouns.get(words[first - 1].lower, ())
    return len(told) == 1 and told[0].sort in _CRAFT


def _christened(words: Sequence[Word], first: int, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> bool:
    """« Un cargo de 90 mètres, le « (Ana Roux) », », « deux voiliers, dont l'(Avel Mor), »: behind the noun of a craft.

    So is each of several: « Trois vedettes, la Flore, le Siroco et l'(Aven), ».
    """
    if first < 2 or words[first].gap.strip() not in {"", *_QUOTING}:
        return False
    start = first - 1
    if words[start].lower not in names.articles:
        if words[first].close or not words[start].gap.startswith(","):
            return False
    elif (start := _rowed(words, start, names)) < 1:
        return False
    if start < first - 1 and words[first].lower in nouns:  # « la frégate, l'avion et le (Président) »
        return False
    before = words[max(start - _TOLD_OF, 0) : start]
    several = start < first - 1 or _goes_on(words, first, names)  # « Les pétroliers sont pour, la (Tel) contre »
    kinds = (_singular(word, nouns) if several else nouns.get(word.lower, ()) for word in reversed(before))
    told = next(filter(None, kinds), ())
    return not words[start].capital and any(noun.sort in _CRAFT for noun in told)


def _rowed(words: Sequence[Word], article: int, names: Names) -> int:
    """The word behind the comma that a row of names with their articles begins with, -1 if none does."""
    start = article
    while start > 0 and not words[start].gap.startswith(","):
        link = words[start - 1]
        if link.lower in names.cues["among"]:
            start -= 1
        elif link.lower == names.grammar.both or link.capital:
            start = _before(words, start - (not link.capital), names)
        else:
            return -1
        if start > 1 and words[start].gap.startswith(",") and words[start - 1].capital:
            start = _before(words, start, names)
    return start


def _goes_on(words: Sequence[Word], first: int, names: Names) -> bool:
    """« le (Karima) et le Siroco », « la (Flore), l'Aven et … »: whether another name with its article follows."""
    after = first + 1
    while after + 2 < len(words) and words[after].capital and words[after].close:
        after += 1
    after += after + 2 < len(words) and words[after].lower == names.grammar.both
    if after + 1 >= len(words) or words[after].lower not in names.articles or words[after].gap not in {" ", ", "}:
        return False
    return words[after + 1].capital and words[after + 1].close


def _before(words: Sequence[Word], index: int, names: Names) -> int:
    """The article of the name that ends before word ``index``, -1 if it has none."""
    here = index - 1
    while here > 0 and words[here].capital and words[here].close:
        here -= 1
    return here if words[here].lower in names.articles and here < index - 1 else -1


def _singular(word: Word, nouns: Mapping[str, tuple[Noun, ...]]) -> tuple[Noun, ...]:
    """The readings of a noun, in the singular or the plural."""
    return nouns.get(word.lower) or nouns.get(word.lower.removesuffix("s").removesuffix("x"), ())


def _dubbed(
    words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]
) -> Kind | None:
    """« un drone de surveillance, baptisé (Untel) »: what the noun before « baptisé » is, whoever else is called so.

    So is what stands before « du nom de ».
    """
    verb = candidate.first - 1
    if verb >= 0 and words[verb].opens and words[verb].lower in names.called:
        return _named_first(words, candidate, nouns)
    if verb > _TIED and words[verb].lower in names.of and words[verb - 1].lower in names.cues["styled"]:
        verb -= 2
    if verb < 1 or words[candidate.first].gap.strip() not in {"", *_QUOTING}:
        return None
    if words[verb].lower not in (names.called if verb == candidate.first - 1 else names.of):
        return None
    here = verb - 1
    if words[verb].gap not in {" ", ", "} or words[here].pos in _VERBAL:
        return None
    if words[here].capital and words[verb].gap == ", ":  # « Le typhon Untel, baptisé (Tel) »
        while here > 0 and words[here].capital and words[here].close:
            here -= 1
        return _only(words[here], nouns, _DUBBED) if not words[here].capital else None
    while here > max(verb - _TOLD_OF, 0) and words[here].pos in _DESCRIBING and words[here].gap == " ":
        here -= 1
    head = next((word for word in words[here + 1 : verb] if word.pos == "NOUN"), None)
    if words[here].pos != "DET" or head is None:
        return None
    vague = any(noun.sort == _SOFTWARE for noun in nouns.get(head.lower, ()))  # « un système d'étoiles appelé (Untel) »
    text = " ".join(word.text for word in words[candidate.first : candidate.last + 1])
    if {noun.kind for noun in nouns.get(head.lower, ())} == ACTORS:
        return Kind.PERSON if candidate.last > candidate.first else Kind.ORGANIZATION
    return None if vague and text in names.places else _only(head, nouns, _DUBBED)


def renamed(words: Sequence[Word], candidate: Candidate, names: Names, people: People) -> bool:
    """« (Le rappeur Untel,) de son vrai nom (Tel Untel) »: who goes by another name."""
    first = candidate.first
    near = words[first - _TIED : first] if first >= _TIED and words[first].close else ()
    own = near and near[0].lower in people.possessive and near[1].pos == "ADJ"
    return bool(own and near[2].lower in names.cues["styled"] and candidate.last > first)


def _named_first(words: Sequence[Word], candidate: Candidate, nouns: Mapping[str, tuple[Noun, ...]]) -> Kind | None:
    """« Baptisé (Untel), ce robot désherbe »: what the noun behind the comma and its determiner is."""
    noun = candidate.last + 2
    if noun >= len(words) or words[noun - 1].gap.strip(" »”") != "," or words[noun - 1].pos != "DET":
        return None
    return _only(words[noun], nouns, _DUBBED) if words[noun].close and not words[noun].capital else None


def _fronted(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« À (Untel), dans l'est, … », with or without accent: where the sentence takes place."""
    before, after = words[max(candidate.first - 1, 0)], words[min(candidate.last + 1, len(words) - 1)]
    at = before.opens and before.text in {"A", names.grammar.to.upper()} and words[candidate.first].close
    return at and candidate.first > 0 and after.gap in {", ", " ("}


def housed(words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> bool:
    """« le groupe belge (Jean Roux) », « la société (Léa Morin) »: a firm's name, whoever it is called after.

    Behind the bare noun a full name is the firm's unless somebody is told of by it: « le patron du groupe Jean Roux ».
    """
    here = candidate.first - 1
    while here > 0 and words[here + 1].close and words[here].lower in names.demonyms:
        here -= 1
    if here < 0 or not words[here + 1].close or words[here].lower not in names.housing:
        return False
    return here < candidate.first - 1 or (
        here > 0 and _entire(words, candidate, names) and _alone(words, here, names, nouns)
    )


def _entire(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Léa Morin »: a first name and what follows, in capitals."""
    inside = words[candidate.first : candidate.last + 1]
    return len(inside) >= _FULL and inside[0].text in names.forenames and all(word.capital for word in inside)


def _alone(words: Sequence[Word], noun: int, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> bool:
    """Whether the noun of a firm has its article, and completes no noun for somebody."""
    article = noun - 1
    if not words[noun].close or (words[article].pos != "DET" and words[article].lower not in names.articles):
        return False
    of = article if words[article].lower in names.of else article - 1
    if of < 1 or words[of].lower not in names.of or not words[of + 1].close:
        return True
    return all(told.kind is not Kind.PERSON for told in nouns.get(words[of - 1].lower, ()))


def chairs(words: Sequence[Word], candidate: Candidate, names: Names, people: People) -> bool:
    """« son PDG, (Untel Untel) », « son directeur général, … »: who leads what has been told of."""
    first = candidate.first
    if candidate.last != first + 1 or first < _TITLE or words[first].gap != ", ":
        return False
    return any(
        words[index].lower in names.chairing and words[index - 1].lower in people.possessive
        for index in range(first - _TITLE + 1, first)
    )


def serves(words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> bool:
    """« Le coach de l'OM (Untel Unetelle) »: a full name behind a known body, of which the noun tells a function."""
    body = candidate.first - 1
    inside = words[body + 1 : candidate.last + 1]
    whole = len(inside) == _FULL and all(word.capital and not word.initials for word in inside)
    if body < _TIED or not whole or not (words[body].initials and words[body + 1].close):
        return False
    of = body - 1 - (words[body - 1].lower in names.articles and words[body - 1].lower not in names.of)
    told = nouns.get(words[of - 1].lower, ()) if words[of].lower in names.of else ()
    return names.known.get(words[body].text) is Kind.ORGANIZATION and any(n.kind is Kind.PERSON for n in told)


def represents(
    words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]
) -> bool:
    """« Le porte-parole du ministère de l'Intérieur (Untel Unetelle) »: a full name behind a ministry's charge."""
    charge, inside = candidate.first - 1, words[candidate.first : candidate.last + 1]
    whole = len(inside) == _FULL and all(word.capital and not word.initials for word in inside)
    if charge < _TIED or not whole or not words[candidate.first].close or words[charge].lower not in names.charges:
        return False
    before = range(charge - 1, max(charge - _OFFICE, 1), -1)
    office = next((index for index in before if words[index].lower in names.joint), 0)
    told = nouns.get(words[office - 2].lower, ()) if office > 1 and words[office - 1].lower in names.of else ()
    return any(noun.kind is Kind.PERSON for noun in told)


def commands(words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> bool:
    """« le chef de la diplomatie telle (Untel Untel) »: who leads what no name behind it tells apart."""
    here = candidate.first - 1
    if candidate.last == candidate.first or here < 0 or not words[candidate.first].close:
        return False
    while here > 0 and words[here].close and (words[here].pos == "ADJ" or words[here].lower in names.demonyms):
        here -= 1
    link = here - 1 - (here > 0 and words[here - 1].lower in names.articles)
    led = words[here].lower in names.commanded and link > 0 and words[link].lower in names.of
    return led and any(noun.kind is Kind.PERSON for noun in nouns.get(words[link - 1].lower, ()))


def kindred(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Le père de (Untel) »: who has a family, but no « père de La Gazette » or « maison mère de »."""
    first = words[candidate.first]
    of = candidate.first - 1
    if of < 2 or not (first.close and words[of].close) or first.lower in names.articles:
        return False
    led = words[of].lower in names.grammar.ofs_plain and words[of - 1].lower in names.cues["kindred"]
    return led and words[of - 1].close and words[of - 2].lower in names.articles


def _one_of_a_make(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Un (Soukhoï Superjet 100) »: one of those that a name with a number is of, which is no year."""
    before, last = candidate.first - 1, words[candidate.last].text
    several = candidate.last > candidate.first and words[candidate.first].close and before >= 0
    return several and words[before].lower in names.some and last[-1].isdigit() and not names.year.fullmatch(last)


def apposed(words: Sequence[Word], after: int, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> Kind | None:
    """« (Untel), club ghanéen », « (Untel), filiale de »: a bare noun, with what goes on with it."""
    if after + 1 >= len(words) or words[after].gap != ", " or words[after].capital or not words[after + 1].close:
        return None
    if words[after].lower in names.leading or words[after].pos in _BEFORE:  # « …, premier importateur français »
        after += 1
    if after + 1 >= len(words) or not words[after + 1].close:
        return None
    kinds = {noun.kind for noun in nouns.get(words[after].lower, ())}
    kinds = {Kind.ORGANIZATION} if kinds == _SERVICE else kinds
    follows = words[after + 1]
    goes_on = follows.pos in _GOING_ON or follows.lower in names.demonyms or follows.lower in names.of
    told = kinds.pop() if len(kinds) == 1 and goes_on else None
    return told if told in _MADE else None


def _likened(words: Sequence[Word], first: int, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> Kind | None:
    """« Des entreprises comme (Untelia) », « des villes telles que (Tel) »: one of what the noun of several tells."""
    link = first - 1
    if link < 1 or not words[first].close or words[link].lower not in {names.grammar.like, *names.grammar.that}:
        return None
    noun = link - 1 - (words[link].lower in names.grammar.that and words[link - 1].lower in names.grammar.such)
    if noun == link - 1 and words[link].lower != names.grammar.like:
        return None
    while noun > 0 and words[noun].close and words[noun].pos == "ADJ":
        noun -= 1
    if noun < 1 or not words[noun].close or not words[noun].lower.endswith(names.grammar.plurals):
        return None
    kinds = {told.kind for told in (nouns.get(words[noun].lower) or nouns.get(words[noun].lower[:-1], ()))}
    return next(iter(kinds & _DUBBED)) if len(kinds) == 1 and kinds <= _DUBBED else None


def _adverbial(words: Sequence[Word], first: int) -> bool:
    """« À (Untel), un agent … », « Tournée à (Untel), la série … »: no verb stands between what opens and the name."""
    for back in range(first - 1, -1, -1):
        if words[back].opens:
            return words[back].pos in _OPENING or words[back].text == "A"
        if words[back].pos in VERBS:
            return False
    return False


def _followed(words: Sequence[Word], after: int, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> Kind | None:
    """« (Untel), un petit boîtier », « (Untel), son deuxième album »: the noun after the comma and its determiner."""
    if after >= len(words) or words[after].gap != ", " or words[after].capital or words[after].pos != "DET":
        return None
    noun = after + 1
    while noun < len(words) and words[noun].close and words[noun].pos in _BEFORE:
        noun += 1
    if noun >= len(words) or not words[noun].close or words[noun].pos != "NOUN":
        return None
    verb = words[noun + 1] if noun + 1 < len(words) and words[noun + 1].close else None
    told = verb is not None and (verb.pos == "AUX" or (verb.pos == "VERB" and not names.participle.search(verb.lower)))
    if not told and words[noun].lower in names.boroughs and _only(words[noun], nouns, _SITES):
        return Kind.PLACE  # « Elle habite (Tel), un village de montagne »
    return None if told else _only(words[noun], nouns, _MADE)  # « …, la série raconte »: the subject of what follows


def _introduced(
    words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]
) -> Kind | None:
    """« Son dernier essai, (Untel), … »: the noun before the comma, after its determiner and before its adjective."""
    first, after = candidate.first, candidate.last + 1
    if first < 2 or words[first].gap != ", " or after >= len(words) or words[after].gap[:1] not in {",", "."}:
        return None
    # The title has an article of its own: a bare name may be somebody's (« le roman de la chanteuse, Untel »).
    noun = (words[first].pos == "DET" and overall(words, first, nouns)) or first - 1
    while noun > 0 and words[noun].close and words[noun].pos == "ADJ":
        noun -= 1
    start = noun - 1
    while start > 0 and words[start].close and words[start].pos in _BEFORE:
        start -= 1
    if start < 0 or words[start].pos != "DET" or words[noun].pos != "NOUN" or words[noun].capital:
        return None
    if start and words[start - 1].lower in names.of:  # « le chef de la police, (Untel) »
        return None
    return _only(words[noun], nouns, _TOLD) if all(word.close for word in words[start + 1 : first]) else None


def overall(words: Sequence[Word], first: int, nouns: Mapping[str, tuple[Noun, ...]]) -> int | None:
    """« Le (roman) de Marie Untel, », « son (roman) pour adultes, »: the noun of works over its complement."""
    for back in range(first - 2, max(first - 2 - _OF, 0), -1):
        if not words[back + 1].close or words[back].pos in _VERBAL:
            return None
        if {noun.kind for noun in nouns.get(words[back].lower, ())} == {Kind.WORK} and words[back + 1].pos == "ADP":
            return back
    return None


def _company(
    words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]
) -> Kind | None:
    """« (Kin Untelia), une société lyonnaise »: a firm, whoever's first name it begins with."""
    noun = candidate.last + 2
    led = candidate.first > 0 and words[candidate.first - 1].lower in names.articles
    if led or noun + 1 >= len(words) or words[noun - 1].gap != ", ":
        return None
    told = nouns.get(words[noun].lower, ()) if words[noun].close and not words[noun].capital else ()
    firm = bool(told) and all(reading.sort == _FIRM for reading in told) and words[noun - 1].lower in names.some
    follows = words[noun + 1]
    states = follows.close and (follows.pos == "AUX" or follows.lower in names.grammar.subjects)
    text = " ".join([word.text for word in words[candidate.first : candidate.last + 1]])
    if not firm or states or text in names.places or _adverbial(words, candidate.first):
        return None
    return Kind.ORGANIZATION


def _only(word: Word, nouns: Mapping[str, tuple[Noun, ...]], wanted: frozenset[Kind]) -> Kind | None:
    kinds = {noun.kind for noun in nouns.get(word.lower, ())}
    kinds = {Kind.ORGANIZATION} if kinds == _SERVICE else kinds
    return next(iter(kinds & wanted)) if len(kinds) == 1 and kinds <= wanted else None


def speaks(words: Sequence[Word], index: int, names: Names) -> bool:
    """« “…”, raconte (Untel) », « …, a lâché (Untel) »: a verb after what was said, before whoever said it."""
    word = words[index]
    if word.capital or word.lower in names.called:
        return False
    sure = word.pos == "VERB"
    while (
        index > 0
        and words[index].close
        and (words[index - 1].pos == "AUX" or words[index - 1].lower in names.reflexive)
    ):
        index -= 1
    gap = words[index].gap.strip()
    return gap[:1] in _CLOSING or (sure and gap == ",")


def doing(words: Sequence[Word], index: int, names: Names) -> Iterator[Kind]:
    """What the verb at or right after word ``index`` says of its subject."""
    for word, after in pairwise(words[index : index + VERB + 1]):
        if not word.close:
            return
        if word.pos in {"VERB", "ADJ"}:
            for size in range(len(word.lower), 2, -1):
                if word.lower[:size] in names.cues["does"]:
                    yield from names.cues["does"][word.lower[:size]]
                    return
            if word.pos == after.pos == "VERB" and after.close:
                continue  # « va racheter », « veut vendre »
            return
        if word.pos not in {"AUX", "ADV", "PRON", "PART", "ADP"}:
            return


def completes(words: Sequence[Word], index: int, names: Names) -> bool:
    """« (La compagnie) de croisières (italienne Untel) »: what the noun that tells what it is, has to do with."""
    tail = words[max(index - 2, 0) : index + 1]
    if len(tail) < _TIED:
        return False
    noun, link, word = tail
    tied = word.close and link.close and link.lower in names.grammar.ofs_plain
    return tied and word.pos == noun.pos == "NOUN" and not word.capital


def glossing(words: Sequence[Word], phrase: Candidate) -> bool:
    """« Le Sporting, (club breton), »: what a name is told to be, which is no other one."""
    inside = words[phrase.first : phrase.last + 1]
    named = phrase.first > 0 and words[phrase.first - 1].capital
    return named and inside[0].gap == ", " and not any(word.capital for word in inside)
