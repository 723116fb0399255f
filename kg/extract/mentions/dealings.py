"""What a name names by how people deal with it: they sail on it, drive it, found it, raise money from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.firms import instituted
from kg.extract.mentions.presented import doing
from kg.extract.mentions.strangers import worded
from kg.extract.mentions.words import vast
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Words between the verb of raising money and who gives it: « levé 3 millions d'euros auprès d'Untel et de (Telle) ».
RAISED = 14
# Words between what is sold and who buys it: « vend sa filiale italienne de meubles à (Untel) ».
CEDED = 12
# « chaîne de boulangeries (Telle) »: words of a chain before its name.
CHAINED = 3
# Words of what a firm makes, between its trade and its name: « l'éditeur de logiciels de gestion (Untel) ».
GOODS = 4
# Words around a name among which a firm is spoken of, where one is founded.
NEAR = 30
# Words behind a name among which it is told how many are sold.
COPIES = 9
# Words behind a title among which « vendu » stands.
SOLD = 4
# Words of sailing that make a text one about a race of boats.
NAUTICAL = 2
# Words from a firm to who has it: « la société de son frère, (Untelia) ».
OWNED = 4
# Words of what is said of a firm before its name: « Basée à Lyon depuis 2010, (Untelia) ».
FRONT = 10
# Words behind the name of shares among which dealing is told.
DEALT = 10
# Words before « chez » among which somebody is hired.
HIRED = 5

# What parts a title from its publisher: « » (Untel ».
_BROUGHT_OUT = (["»", "("], ["”", "("], ['"', "("])
_MARKS = frozenset({"", "«", "“", '"'})
_GOODS = frozenset({"NOUN", "ADJ"})
_NOMINAL = _GOODS | {"ADP", "DET"}


def publishes(words: Sequence[Word], candidate: Candidate) -> bool:
    """« “La mer” (Les Untel) »: what stands alone in brackets behind a title has brought it out."""
    after = candidate.last + 1
    opened = words[candidate.first].gap.split() in _BROUGHT_OUT
    return opened and after < len(words) and words[after].gap.lstrip()[:1] in {")", ","}


def dealt(words: Sequence[Word], candidate: Candidate, names: Names) -> Kind | None:
    """The kind of ``candidate`` by what is done with it."""
    first, last = candidate.first, candidate.last
    given = any(word.text in names.forenames for word in words[first : last + 1])
    if not first:
        if not given and _begun(words, candidate, names):
            return Kind.ORGANIZATION
        return Kind.PRODUCT if not given and _counted(words, last + 1, names) else None
    text = " ".join(word.text for word in words[first : last + 1])
    if text.lower() in names.makes:
        return Kind.PRODUCT if _driven(words, candidate, names) else None
    if _one_of_a_make(words, candidate, names) or _modelled(words, candidate, names):
        return Kind.PRODUCT
    if names.known.get(text) is Kind.PRODUCT and text.lower() not in names.networks:
        articled = words[first].close and words[first - 1].lower in {*names.articles, *names.some}
        return Kind.PRODUCT if articled else None
    if not given and names.known.get(text, Kind.ORGANIZATION) is Kind.ORGANIZATION and _takes(words, candidate, names):
        return Kind.ORGANIZATION
    if text not in names.known and (_chained(words, candidate, names) or _grouped(words, first, names)):
        return Kind.ORGANIZATION
    if given or text in names.known:
        return None
    if any(told(words, candidate, names) for told in _WARELY):
        return Kind.PRODUCT
    return Kind.ORGANIZATION if any(told(words, candidate, names) for told in _BODILY) else None


def national(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« L'américain (Untel) »: a firm by its country; a person of it has a capital (« l'Américain »).

    Of two words it may be a person all the same: only what it does tells (« va racheter »).
    """
    if candidate.first < 2:
        return False
    article, origin = words[candidate.first - 2 : candidate.first]
    acts = Kind.ORGANIZATION in doing(words, candidate.last + 1, names)
    if candidate.first < candidate.last and not (acts or _paired(words, candidate.first - 2, names)):
        return False
    nation = origin.text.rpartition("o-")[2] in names.demonyms  # « le franco-américain (Untel) »
    return origin.close and words[candidate.first].close and nation and article.lower in names.articles


def _paired(words: Sequence[Word], article: int, names: Names) -> bool:
    """« Le français Alstom et l'espagnol (Untel Untelli) »: beside a known firm that is told by its country too."""
    before = article - 1
    small = names.of | names.at
    while before > 0 and words[before].lower in small and words[before].close:
        before -= 1
    if before < 3 or words[before].lower != names.grammar.both:
        return False
    first, origin, other = words[before - 3 : before]
    national = other.close and origin.text in names.demonyms and first.lower in names.articles
    return national and names.known.get(other.text) is Kind.ORGANIZATION


def _driven(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Une (Audi) volée », « la (Volvo) », « l'(Opel) de Jean Untel »: a car; who makes them has no « la »."""
    first, after = candidate.first, candidate.last + 1
    if not words[first].close:
        return False
    if words[first - 1].lower in names.some or words[first - 1].lower in names.cues["drives"]:
        return True
    if after + 1 >= len(words):
        return False
    link, name = words[after : after + 2]
    owned = link.close and link.lower in names.of and name.close and name.text in names.forenames
    return owned and words[first - 1].lower in names.articles


def _one_of_a_make(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« La (Yaris) de Toyota »: what a maker is told by « la » to make."""
    first, after = candidate.first, candidate.last + 1
    if not words[first].close or after + 1 >= len(words) or words[first - 1].lower not in names.articles:
        return False
    text = words[first].text
    if candidate.last > first or text in names.places or names.known.get(text, Kind.PRODUCT) is not Kind.PRODUCT:
        return False
    link, maker = words[after : after + 2]
    return link.close and link.lower in names.of and maker.close and maker.lower in names.makes and maker.capital


def _modelled(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Une (Skoda Untelle) », « sa (Peugeot 206) »: one of a maker's cars, with its name."""
    first = words[candidate.first]
    several = candidate.last > candidate.first and first.close and first.lower in names.makes
    before = words[candidate.first - 1].lower
    owned = before in names.cues["drives"] and not worded(words, candidate, names)
    return several and (before in names.some or owned)


def sailing(words: Sequence[Word], names: Names) -> bool:
    """Whether a text is about a race of boats."""
    return len([word for word in words if word.lower in names.nautical]) >= NAUTICAL


def raced(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Jean Untel (Tel Assurances) » in a race of sailors: the boat, which has the name of who pays for it."""
    before, after = words[candidate.first - 1], candidate.last + 1
    if words[candidate.first].gap != " (" or after >= len(words) or not words[after].gap.startswith(")"):
        return False
    if not before.capital:
        return False
    given = candidate.first > 1 and words[candidate.first - 2].text in names.forenames
    if before.text in names.places and not given:  # « Vannes (Morbihan) »
        return False
    return not vast(words[candidate.first], names)


def _sailed(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« L'équipage du (Saint-Valery) », « l'épave de l'(Ambre) »: a town has « de » alone."""
    first, word = candidate.first, words[candidate.first]
    marked = not word.close
    if candidate.last > first or word.gap.strip() not in _MARKS or word.text.isupper():
        return False
    if any(f"{article} {word.text}" in names.places for article in names.preceding):
        return False
    if vast(word, names):
        return False
    article, before = words[first - 1].lower, words[max(first - 2, 0)].lower
    if article == names.grammar.elided and before in names.of:
        before = words[max(first - 3, 0)].lower
    elif article not in names.of or article not in names.articles or article in names.plural:
        return False
    return before in names.aboard or (marked and before in names.sailing)


def _founded(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Elle a créé (Untelia) en 2009 », where a firm is spoken of."""
    first, after = candidate.first, candidate.last + 1
    if not words[first].close or words[first - 1].lower not in names.founding or after >= len(words):
        return False
    return (
        _of_firms(words, candidate, names)
        and words[after].close
        and words[after].pos == "ADP"
        and words[after].lower not in names.of
    )


def _begun(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« (Untelia), fondée en 2009 par Ana Bas, », « créée », where a firm is spoken of: no town that is known."""
    first, after = candidate.first, candidate.last + 1
    if instituted(words, first, after, names):
        return True
    if after + 1 >= len(words) or words[after].gap != ", " or words[first].text in names.places:
        return False
    word, link = words[after : after + 2]
    return word.lower in names.founding and _of_firms(words, candidate, names) and link.close and link.pos == "ADP"


def _fronted(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Basée à Lyon depuis 2010, (Untelia) recrute »: what firms are, and no town with « habitants ».

    Somebody may be based too: only what is founded has a name of two words.
    """
    first, text = candidate.first, words[candidate.first].text
    if words[first].gap != ", " or text in names.places:
        return False
    start = next((at for at in range(first - 1, max(first - FRONT, 0) - 1, -1) if words[at].opens), None)
    told = names.cues["fronts"].get(words[start].lower, ()) if start is not None else ()
    if start is None or not told or (candidate.last > first and Kind.PERSON in told):
        return False
    behind = (word for word in words[candidate.last + 1 : first + FRONT] if word.pos not in VERBS)  # « est »
    town = any(names.cues["of"].get(word.lower) == (Kind.PLACE,) for word in behind)
    return not town and not any(words[at].gap.strip() for at in range(start + 1, first))


def _of_firms(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """Whether a firm, or who serves one, is spoken of near the name."""
    around = words[max(candidate.first - NEAR, 0) : candidate.last + 1 + NEAR]
    return any(word.lower in names.steering or word.lower in names.housing for word in around)


def _matched(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Le voyagiste Untel rachète sa concurrente (Telle) »: what a firm is told by possessive to have beside it."""
    first, noun = candidate.first, words[candidate.first - 1]
    if candidate.last > first or first < 2 or not words[first].close or noun.lower not in names.cues["beside"]:
        return False
    if words[first].text in names.places or words[first - 2].pos != "DET" or not noun.close:
        return False
    start = next((at for at in range(first - 2, max(first - NEAR, 0), -1) if words[at].opens), max(first - NEAR, 0))
    before = words[start : first - 2]
    if any(names.known.get(word.text) is Kind.ORGANIZATION for word in before):
        return True
    heads = (names.heads.get(word.lower, ()) for word in before)
    return any(head.kind is Kind.ORGANIZATION and len(head.words) == 1 for near in heads for head in near)


def _kept(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« la société de son beau-frère, (Untelia) »: one word behind the comma is the firm, two are the man."""
    first = candidate.first
    if candidate.last > first or first < OWNED or words[first].gap != ", " or words[first].text in names.places:
        return False
    firm, link, whose, owner = words[first - OWNED : first]
    owned = link.lower in names.of and whose.pos == "DET" and whose.lower not in names.links
    return owned and firm.lower in names.housing and owner.pos == "NOUN" and not owner.capital


def _fails(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Le tribunal a placé (Untelia) en redressement »."""
    here, after = candidate.first - 1, candidate.last + 1
    if after + 1 >= len(words) or not (words[candidate.first].close and words[after].close):
        return False
    failing = words[after + 1].close and words[after + 1].lower in names.cues["fails"]
    return failing and words[here].pos in VERBS and words[after].pos == "ADP"


def _led(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Elle dirige (Untelia) depuis 2010 », « a fondé (Telle) »: no place; « que dirige (Untel) » is who does so."""
    first, text = candidate.first, words[candidate.first].text
    if not words[first].close or text in names.places or words[first - 1].lower not in names.cues["leads"]:
        return False
    grammar = names.grammar
    turned = words[max(first - 2, 0)].lower in {*grammar.that, *grammar.where, grammar.whose}
    return first > 1 and not turned


def _takes(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Cède ses magasins à (Untel) », « la vente de sa filiale à (Telle) »: who buys, and no town."""
    link, text = candidate.first - 1, words[candidate.first].text
    if words[link].lower not in names.at or not words[candidate.first].close or text in names.places:
        return False
    before = words[max(link - CEDED, 0) : link]
    told = next((at for at, word in enumerate(before) if word.lower.startswith(names.ceding)), None)
    return told is not None and any(word.lower in names.ceded and word.pos == "NOUN" for word in before[told + 1 :])


def _lends(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« A levé 2 millions auprès d'(Untel) et de (Telle) »."""
    link = candidate.first - 1
    if words[link].lower not in names.of or not words[candidate.first].close:
        return False
    before = words[max(link - RAISED, 0) : link]
    near = next((at for at, word in enumerate(before) if word.lower in names.lending), None)
    return near is not None and any(word.lower in names.raising for word in before[:near])


def _chained(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« La chaîne de boulangeries (Ana Bas) », « la marque de vêtements (Telle) »: a firm, whosever name it has."""
    first = candidate.first
    if first < CHAINED or not words[first].close or words[first - 1].pos != "NOUN" or words[first - 1].capital:
        return False
    chain, link = words[first - CHAINED : first - 1]
    return chain.lower in names.chains and link.lower in names.of and link.lower not in names.articles


def _grouped(words: Sequence[Word], first: int, names: Names) -> bool:
    """« Le groupe de matériel sanitaire (Ana Bas) »: a firm; not « le patron du groupe de presse (Ana Bas) »."""
    here = first - 1
    while here > max(first - 1 - GOODS, 1) and words[here + 1].close and words[here].pos in _GOODS:
        here -= 1
    noun = here - 1
    linked = here < first - 1 and noun > 0 and words[here].lower in names.of and words[here].lower not in names.articles
    if not linked or words[first - 1].capital or words[noun].lower not in names.groups:
        return False
    article = words[noun - 1]
    led = article.lower in names.of or words[max(noun - 2, 0)].lower in names.of
    return article.lower in names.articles and (article.opens or not led)


def _shared(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Le titre (Telle) perd 3 % », « l'action (Telle) a fini en Bourse »: the firm whose shares are dealt in."""
    first = candidate.first
    if not words[first].close or words[first - 1].lower not in names.shares:
        return False
    behind = words[candidate.last + 1 : candidate.last + 1 + DEALT]
    return any(word.lower in names.dealing or "%" in word.gap for word in behind)


def _trades(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« L'éditeur de logiciels (Untel) », « le géant de la viande (Telle) »: a trade, in small letters, and a name."""
    link = _goods(words, candidate, names)
    return link is not None and words[link].lower not in names.plural


def _made(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Le fabricant des (petits gâteaux Untel) »: what he makes, by the article of things that are known."""
    before = words[max(candidate.first - 2, 0)].lower
    if words[candidate.first - 1].lower in names.plural & names.of and before in names.makers:
        return True
    link = _goods(words, candidate, names)
    return link is not None and words[link].lower in names.plural and words[link - 1].lower in names.makers


def _goods(words: Sequence[Word], candidate: Candidate, names: Names) -> int | None:
    """Where « de » is between whoever deals in something and that, if the name stands right behind."""
    first = candidate.first
    if not words[first].close or words[first - 1].pos not in _GOODS or words[first - 1].capital:
        return None
    for back in range(first - 2, max(first - 2 - GOODS, 0), -1):
        word = words[back]
        if word.lower in names.of and words[back - 1].lower in names.dealers:
            return back
        if word.capital or not words[back + 1].close or word.pos not in _NOMINAL:
            return None
    return None


def _hires(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Embauchée comme caissière chez (Untel) »."""
    at = candidate.first - 1
    if words[at].lower != names.grammar.house or not words[candidate.first].close:
        return False
    near = words[max(at - HIRED, 0) : at]
    return any(word.lower in names.steering or word.lower.startswith(names.making) for word in near)


def _advises(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Jean Untel, du cabinet (Telle) », « une étude du cabinet (Telle) »: no government."""
    noun = candidate.first - 1
    if noun < 2 or words[noun].lower not in names.advising or words[noun - 1].lower not in names.of:
        return False
    close = words[candidate.first].close and words[noun].close
    return close and (words[noun - 1].gap == ", " or words[noun - 2].lower in names.counsel)


def _sold(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Nissan vendra la (Leaf) », « la production de la (Leaf) », « (Untel), vendu à 240 000 exemplaires »."""
    first, after = candidate.first, candidate.last + 1
    if _counted(words, after, names):
        return True
    here, text = first - 1, words[first].text
    listed = text in names.places or text.lower() in names.heads or candidate.last > first
    if here < 1 or listed or not words[first].close or words[here].lower not in names.links:
        return False
    here -= 1
    while here > 0 and words[here].lower in names.of:
        here -= 1
    word = words[here]
    tied = here == first - 2 or word.lower in names.output
    return tied and (word.lower in names.output or (word.pos == "VERB" and word.lower.startswith(names.sales)))


def _counted(words: Sequence[Word], after: int, names: Names) -> bool:
    """« (Untel), vendu à 240 000 exemplaires », « (Untel) s'est vendu à un million d'exemplaires »."""
    near = words[after : after + COPIES]
    verb = next((word for word in near[:SOLD] if word.lower.startswith(names.sales)), None)
    if verb is None or not any(word.lower in names.output and word.pos == "NOUN" for word in near):
        return False
    return verb.gap == ", " if verb is near[0] else near[0].lower in names.reflexive


_WARELY = (_sailed, _made, _sold)
_BODILY = (_shared, _advises, _begun, _fails, _fronted, _founded, _kept, _led, _lends, _matched, _trades, _hires)
