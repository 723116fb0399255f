"""Names that no table has and that only a firm or another body can bear, by what stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.presented import doing, speaks
from kg.lang.camps import camped
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Words before a name among which the verb of what it takes or gives may stand.
TRADE = 10
# Letters of the shortest word of firms that nobody is called.
TRADING = 7
# Words before « par » among which the participle of what a firm does may stand.
MADE = 3
# Letters of the shortest initials that are taken for those of a body where nothing is known of them.
ACRONYM = 3
# A text with one word of firms in so many is about them: there one word that no table has is mostly a firm's name.
BUSINESS = 50
# Words behind a name among which its brackets end with the camp of a party.
CAMP = 6
_PERSON, _PLACE = "PER", "LOC"


def bodily(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """Whether the words before a name in no table (and behind it, for a bracket) say that a body bears it."""
    rules = (_trading, _bought, steered, _bracketed, _polling, _acting, _addressed, _staked, _hosted, _awarded, _sided)
    return any(rule(words, candidate, names) for rule in rules)


def _sided(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« le parti de l'Aube ((Vok), conservateur) »: a party by its camp."""
    after = candidate.last + 1
    behind = "".join([word.gap + word.text for word in words[after : after + CAMP]])
    return words[candidate.first].gap.endswith("(") and camped(behind, names)


def _acting(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« (Untelia) emploie 40 salariés »: what the model takes for no person, and does what firms do."""
    alone = candidate.first == candidate.last or worded(words, candidate, names)
    person = words[candidate.first].label == _PERSON
    return alone and not person and Kind.ORGANIZATION in doing(words, candidate.last + 1, names)


def worded(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Kelmar Habitat », « Ker Data »: several words, of which one is that of a firm."""
    inside = words[candidate.first : candidate.last + 1]
    return len(inside) > 1 and any(word.text in names.bodies for word in inside)


def trading(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Martin Distribution », « Thomas Services »: a first name and what firms do, which is no one's surname."""
    inside = words[candidate.first : candidate.last + 1]
    given, trade = inside[0].text, inside[-1].text
    if len(inside) < 2 or given not in names.forenames or trade not in names.bodies or trade.isupper():
        return False
    surname = trade in names.forenames or slug(trade) in names.surnames
    return not surname and (len(trade) >= TRADING or trade.endswith(names.grammar.plurals))


def funded(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« (Alan) (185 millions d'euros) »: a first name alone, and what has been put in a firm of that name."""
    after = candidate.last + 1
    if candidate.last > candidate.first or words[candidate.first].text not in names.forenames or after >= len(words):
        return False
    inside = words[after : after + MADE]
    return words[after].gap == " (" and inside[0].pos == "NUM" and any(w.lower in names.cues["sums"] for w in inside)


def fellows(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Les Lyonnais d'(Aube Claire) »: the band, team or firm of inhabitants of a place."""
    first = candidate.first
    if first < MADE or not words[first].close or words[first - 1].lower not in names.grammar.ofs_plain:
        return False
    if words[first].text in names.forenames or words[first].text in names.known:
        return False
    article, people = words[first - MADE : first - 1]
    several = article.lower in names.plural and people.capital and people.lower in names.demonyms and people.close
    return several and (candidate.last > first or words[first].label != _PERSON)


def receives(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Succède à (Untel Unetelle) », « le prix remis à (Untel Unetelle) »: somebody by two words, who is no place."""
    link = candidate.first - 1
    if link < 1 or candidate.last != candidate.first + 1 or worded(words, candidate, names):
        return False
    led = words[link].lower == names.grammar.to and words[candidate.first].close and words[link - 1].pos == "VERB"
    return led and words[link - 1].lower.startswith(tuple(names.cues["bestows"]))


def _hosted(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« La pépinière de la ville accueille (Untelia) »: who is lodged where firms begin."""
    verb, first = candidate.first - 1, candidate.first
    if verb < 1 or not words[first].close or words[verb].pos != "VERB":
        return False
    return any(word.lower in names.cues["hosts"] for word in words[max(verb - TRADE // 2, 0) : verb])


def _awarded(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Le trophée a été remis à (Untelia) », « le chantier confié à (Vert Horizon) »: who gets what is given once."""
    link = candidate.first - 1
    if link < 2 or words[link].lower != names.grammar.to or words[link - 1].pos != "VERB":
        return False
    given = [kind for w in words[max(link - TRADE, 0) : link - 1] for kind in names.cues["given"].get(w.lower, ())]
    firm = candidate.first == candidate.last or worded(words, candidate, names) or Kind.ORGANIZATION in given
    if not given or not firm or words[candidate.first].label == _PERSON:
        return False
    return words[link - 1].lower.startswith((*names.yielding, *names.cues["handed"]))


def hints(words: Sequence[Word], group: Sequence[Candidate], names: Names, *, business: bool) -> Iterator[str]:
    """The clues for one word that no table has, from all places where it stands and from what the text is about."""
    word = words[group[0].first]
    if word.initials and len(word.text) >= ACRONYM and word.text.isalpha():
        yield "acronym"
    if any(_made(words, candidate, names) for candidate in group):
        yield "agent"
    here = [words[candidate.first] for candidate in group] if business else []
    if not all(word.opens for word in here) and not any(word.label == _PLACE for word in here):
        yield "business"


def commercial(words: Sequence[Word], names: Names) -> bool:
    """Whether firms are what the text tells of."""
    topic = names.cues["topic"]
    return sum(word.lower in topic for word in words) * BUSINESS >= len(words)


def scoring(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Un essai de (Untel) »: one word, for who scored."""
    of, alone = candidate.first - 1, candidate.first == candidate.last
    if not alone or of < 1 or not words[candidate.first].close:
        return False
    return words[of].lower in names.grammar.ofs_plain and words[of - 1].lower in names.cues["scores"]


def _made(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Un capteur mis au point par (Untel) », « embauchée par (Untel) »: what firms do, next before « par »."""
    link = candidate.first - 1
    if link < 1 or words[link].lower not in names.agentive:
        return False
    near = words[max(link - MADE, 0) : link]
    return any(word.lower.startswith(names.making) for word in near)


def _trading(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« A cédé son usine à (Untel) »: who takes what is sold, not where."""
    alone = candidate.first == candidate.last
    before = words[candidate.first - 1].lower if candidate.first else ""
    if alone and before in names.agentive:  # « rachetée en 2019 par (Untel) »
        near = words[max(candidate.first - TRADE // 2, 0) : candidate.first - 1]
        taken = any(w.pos == "VERB" and w.lower.startswith(names.taking) for w in near)
        return taken or any(w.pos == "NOUN" and w.lower in names.cues["taken"] for w in near)  # « le rachat par »
    if not alone or before != names.grammar.to:
        return False
    for word in reversed(words[max(candidate.first - TRADE, 0) : candidate.first]):
        if word.pos == "VERB":
            return word.lower.startswith(names.yielding)
        if word.opens:  # « … réclamé. À (Tel), … »
            return False
    return False


def _bought(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Va racheter (Untel) »: what is taken over, which is no place where no article stands."""
    before = words[candidate.first - 1] if candidate.first else None
    if before is None or not words[candidate.first].close or before.pos != "VERB":
        return False
    return before.lower.startswith(names.taking) and not speaks(words, before.index, names)  # « “…”, reprend (Untel) »


def steered(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« La fondatrice de (Untel) », « le directeur commercial d'(Untel) »: who is so has a firm."""
    link = candidate.first - 1
    if link < 1 or not (words[candidate.first].close and words[link].close):
        return False
    last, before = words[link - 1].lower.removeprefix(names.grammar.former), words[max(link - 2, 0)].lower
    steering = not names.steering.isdisjoint((last, before, f"{before} {last}"))
    return words[link].lower in names.of and steering


def _bracketed(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Rex Untel (Untel) »: the team, firm or party of somebody; a place would be a known one."""
    first, after = candidate.first, candidate.last + 1
    if first < 2 or words[first].gap.strip() != "(" or (after < len(words) and not words[after].gap.startswith(")")):
        return False
    given, surname = words[first - 2 : first]
    return given.text in names.forenames and surname.capital and surname.close and not surname.initials


def _addressed(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« “…”, assure à (Telle) Ada Untel »: the medium to which somebody, named right behind it, speaks."""
    to, after = candidate.first - 1, candidate.last + 1
    if to < 2 or words[to].lower != names.grammar.to or after >= len(words) or candidate.last > candidate.first:
        return False
    whom = words[after].capital and words[after].close and words[after].text in names.forenames
    return whom and speaks(words, to - 1 - (words[to - 1].pos == "ADV"), names)


def _polling(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Selon un sondage (Untel) »: who asked."""
    before = words[candidate.first - 1] if candidate.first else None
    return before is not None and words[candidate.first].close and before.lower in names.polls


def _staked(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Cède ses parts dans (Untelia) », « une participation de 30 % dans (Untelia) »: what has been put in firms."""
    link = candidate.first - 1
    if link < 1 or words[link].lower != names.grammar.inside or not words[candidate.first].close:
        return False
    return any(word.lower in names.cues["stakes"] for word in words[max(link - MADE, 0) : link])
