"""What a name names: clues from its words, from its neighbours and from the model, weighed over the whole text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.alike import alike
from kg.extract.mentions.authored import artistic
from kg.extract.mentions.branches import branch
from kg.extract.mentions.dealings import dealt, national, publishes, raced, sailing
from kg.extract.mentions.echoes import Echoes
from kg.extract.mentions.guesses import acting, anyone, openings, resumed, several, told, townish
from kg.extract.mentions.presented import chairs, commands, completes, doing, housed, kindred, presented, serves, speaks
from kg.extract.mentions.ranges import ranged
from kg.extract.mentions.seats import seats
from kg.extract.mentions.shapes import Shapes
from kg.extract.mentions.sheets import sheet
from kg.extract.mentions.strangers import bodily, commercial, hints, scoring, steered
from kg.extract.mentions.teams import sporting, teams
from kg.extract.mentions.towns import lies, oriented, twin
from kg.extract.mentions.words import written
from kg.lang.names import Rule
from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.base import Language

# A clue that comes back says little more: each counts at most this often for one name.
REPEAT = 2
# Words of the longest noun that says what a name is: « institut de sondage ».
COMPOUND = 3
# Words before a name among which the noun that says what it is may stand: « le constructeur automobile français … ».
REACH = 4
# Words of the longest phrase before a comma and the name that it presents.
LONG = 10
# Digits of a year: « (Tel éditeur, 1983) ».
YEAR = 4
# Words before a match among which a word for one may stand, and how many play.
_MATCH = 4
_SIDES = 2

_TOLD = frozenset({"VERB", "AUX", "PRON", "SCONJ"})
_SCORE = re.compile(r"\d{1,3}-\d{1,3}")
# What a first name alone is only where the text says so: « la tempête Léa ».
_UNLIKELY = frozenset({Kind.EVENT, Kind.PLACE, Kind.PRODUCT, Kind.LAW})
_BODY, _SOMEBODY = "ORG", "PER"
_OPENING = frozenset('«“"')
_CLOSING = frozenset({"»", "”", '"'})


class Judge:
    """Says what each candidate of one text names."""

    def __init__(self, words: Sequence[Word], language: Language) -> None:
        self.words = words
        self.names = language.names
        self.known, self.places = self.names.known.keys(), self.names.places.keys()
        self.forenames, self.demonyms = self.names.forenames.keys(), self.names.demonyms.keys()
        self.people, self.nouns = language.people, language.people.nouns
        self.titles, self.functions = language.people.titles, language.relations.titles.keys()
        self.grammar = language.people.grammar
        self.sport = sporting(words, self.names)
        self.played = self.sport or not self.names.races.isdisjoint([word.lower for word in words])
        self.shapes = Shapes(language, sport=self.sport)
        self.sheet = sheet(words, language, sport=self.sport)
        self.teams = self.sheet.teams | teams(words, language, sport=self.sport)
        self.seats = seats(words, language)
        self.arts = artistic(words, self.names)
        self.sailing = sailing(words, self.names)
        self.margins: dict[Candidate, float] = {}
        """By how much the kind of each that was weighed outweighs the next."""
        self.business = commercial(self.words, self.names)
        self.resumed = not self.sport and resumed(words, self.names, self.nouns)
        self.sides = frozenset(words[index].text for index in self.teams)

    def settle(self, candidates: Iterable[Candidate]) -> dict[Candidate, Kind | None]:
        """The kind of each candidate, the same for one spelling; ``None`` for what is no name."""
        groups: defaultdict[str, list[Candidate]] = defaultdict(list)
        for candidate in candidates:
            groups[self.key(candidate)].append(candidate)
        kinds: dict[str, Kind | None] = {}
        echoes = Echoes(self.words, self.names)
        for key, group in echoes.order(groups):
            kinds[key] = self._sure(group) or self._weighed(group, echoes.clues(key, group))
            if kinds[key] in {Kind.PLACE, Kind.PRODUCT} and echoes.bears(key):
                kinds[key] = Kind.PERSON
            elif kinds[key] is Kind.PERSON and echoes.lies(key):
                kinds[key] = Kind.PLACE
            elif key not in self.places and (whole := echoes.shortens(key)) is not None:
                articled = any(self._articled(candidate) for candidate in group)
                kinds[key] = kinds[key] if whole is Kind.PERSON and articled else whole
            if kinds[key] is Kind.PLACE and self.names.known.get(key) is Kind.ORGANIZATION and key not in self.places:
                kinds[key] = Kind.ORGANIZATION
            if kinds[key] is Kind.PRODUCT and self._inhabitants(key, group):
                kinds[key] = None
            if kinds[key] is Kind.PRODUCT and self.arts and any(map(self._titled, group)):
                kinds[key] = Kind.WORK
            if kinds[key] is Kind.PRODUCT and any(publishes(self.words, candidate) for candidate in group):
                kinds[key] = Kind.ORGANIZATION
            echoes.hear(key, group, kinds[key])
        found = {candidate: kinds[key] for key, group in groups.items() for candidate in group}
        for candidate, kind in alike(self.words, found, self.margins, self.names):
            kinds[self.key(candidate)] = kind
        return {candidate: kinds[key] for key, group in groups.items() for candidate in group}

    def _inhabitants(self, key: str, group: Sequence[Candidate]) -> bool:
        """« Le Grec (a cédé) »: somebody by the country, and no name, wherever it has an article."""
        return key.lower() in self.demonyms and key not in self.known and all(map(self._articled, group))

    def key(self, candidate: Candidate) -> str:
        """The spelling under which occurrences of a name are judged together."""
        name = self._written(candidate)
        if name.lower() in self.names.makes and dealt(self.words, candidate, self.names):
            return f"@{name}"
        return f"@{name}" if self._venue(candidate) or twin(self.words, candidate, self.names) else name

    def _written(self, candidate: Candidate) -> str:
        return " ".join([w.text for w in self.words[candidate.first : candidate.last + 1]])

    def _venue(self, candidate: Candidate) -> bool:
        """« À Metz » where Metz is a team elsewhere: the town itself."""
        before = candidate.first - 1
        side = candidate.first == candidate.last and self.words[candidate.first].text in self.sides
        return side and before >= 0 and self.words[before].lower in self.names.at

    def _sure(self, group: Sequence[Candidate]) -> Kind | None:
        """The kind of a name that its own words, or a match it is told in, leave no doubt of."""
        words, names, one = self.words, self.names, group[0]
        name = self._written(one)  # of each of them
        new = name not in self.known and name not in self.places
        if self.sailing and any(raced(words, candidate, names) for candidate in group):
            return Kind.PRODUCT
        if twin(words, one, names) or any(oriented(words, candidate, names) for candidate in group):
            return Kind.PLACE
        sure = [Kind.ORGANIZATION for candidate in group if new and branch(words, candidate, self.shapes)]
        if sure := sure + [candidate.kind for candidate in group if candidate.sure and candidate.kind is not None]:
            return sure[0]
        if self.teams and any(map(self._side, group)):
            return Kind.ORGANIZATION
        if kind := (Kind.PLACE if name in self.seats else ranged(words, group, names)):
            return kind
        if self._contested(name, group):
            return Kind.EVENT
        if any(map(self._native, group)) or (new and (self._double(name) or any(map(self._commander, group)))):
            return Kind.PERSON
        if not self._borne(name, words[one.first]) and any(lies(words, candidate, names) for candidate in group):
            return Kind.PLACE
        if self._unknown(one) and any(bodily(words, c, names) or national(words, c, names) for c in group):
            return Kind.ORGANIZATION
        unborne = not self.sport and name not in self.known and name not in self.forenames
        if unborne and self._town(one) and any(national(words, c, names) for c in group):
            return Kind.ORGANIZATION
        if new and any(housed(words, candidate, names) for candidate in group):
            return Kind.ORGANIZATION
        if new and any(chairs(words, c, names, self.people) or kindred(words, c, names) for c in group):
            return Kind.PERSON
        if name.lower() in names.networks and any(map(self._runs, group)):
            return Kind.ORGANIZATION
        told = [dealt(words, candidate, names) for candidate in group]
        told += [presented(words, candidate, names, self.nouns) for candidate in group]
        return next(filter(None, told), None)

    def _commander(self, candidate: Candidate) -> bool:
        told = (self.words, candidate, self.names, self.nouns)
        return commands(*told) or serves(*told)

    def _borne(self, name: str, first: Word) -> bool:
        """Whether a name is known, or somebody's by its first name and no place's, as « Sophia Antipolis » is."""
        given = name != first.text and name not in self.places and first.text in self.forenames
        return name in self.known or name in self.forenames or given

    def _titled(self, candidate: Candidate) -> bool:
        """« La Saison des fous », « (Les Ponts coupés) » inside a sentence: an article with a capital of its own."""
        first = self.words[candidate.first]
        return not first.opens and candidate.last > candidate.first and first.lower in self.names.links

    def _runs(self, candidate: Candidate) -> bool:
        """« (Facebook) a racheté », « le fondateur de (Twitter) »: the firm, where both have one name."""
        return steered(self.words, candidate, self.names) or Kind.ORGANIZATION in doing(
            self.words, candidate.last + 1, self.names
        )

    def _contested(self, name: str, group: Sequence[Candidate]) -> bool:
        """« (Il s'est imposé à) Roland-Garros »: a match, or what is known as a contest, in a text about sport."""
        joined = "-" in name  # « Paris-Tours »
        if joined and any(map(self._fixture, group)):
            return True
        known = (self.played or joined) and self.names.known.get(name) is Kind.EVENT
        return known and all(map(self._won, group))

    def _fixture(self, candidate: Candidate) -> bool:
        """« (Le match) Espagne-Italie »: two countries in a text about sport, or after a word for a match."""
        name = self.words[candidate.first].text
        if candidate.first != candidate.last or "-" not in name:
            return False
        sides = name.split("-")
        if len(sides) != _SIDES or not all(map(self.shapes.country, sides)):
            return False
        before = self.words[max(candidate.first - _MATCH, 0) : candidate.first]
        return self.sport or any(word.lower in self.names.games for word in before)

    def _won(self, candidate: Candidate) -> bool:
        """Whether a name of one word is no place's: « le stade de (Roland-Garros) »."""
        site = any(kind == Kind.PLACE for kind in self._described(candidate.first - 1)) if candidate.first else False
        return candidate.first == candidate.last and not site

    def _native(self, candidate: Candidate) -> bool:
        """« Le Serbe (Untel Untelić) »: two words that no table has, after an inhabitant; « un essai de (Untel) »."""
        if self.sport and scoring(self.words, candidate, self.names):
            return self._stranger(candidate)
        if candidate.first < 2 or candidate.last == candidate.first or not self.words[candidate.first].close:
            return False
        article, origin = self.words[candidate.first - 2 : candidate.first]
        inhabitant = origin.capital and origin.lower in self.demonyms and article.lower in self.names.articles
        inside = self.words[candidate.first : candidate.last + 1]
        return inhabitant and not any(w.text in table for w in inside for table in (self.known, self.places))

    def _double(self, name: str) -> bool:
        """« Jean-Luc », « Marie-Claude »: two first names in one."""
        return "-" in name and all(part in self.forenames for part in name.split("-"))

    def _unknown(self, candidate: Candidate) -> bool:
        """Whether no word of a name is in a table, of places, people or anything, in a text about no sport."""
        return not self.sport and self._stranger(candidate)

    def _stranger(self, candidate: Candidate) -> bool:
        inside = self.words[candidate.first : candidate.last + 1]
        listed = any(word.text in self.known or self.shapes.located(word, len(inside)) for word in inside)
        return not (listed or any(self.shapes.personal(w) or w.lower in self.demonyms for w in inside))

    def _articled(self, candidate: Candidate) -> bool:
        """« La (JPS) »: no person's initials."""
        before = self.words[max(candidate.first - 1, 0)]
        return candidate.first > 0 and self.words[candidate.first].close and before.lower in self.names.articles

    def _weighed(self, group: Sequence[Candidate], echoes: Iterable[str]) -> Kind | None:
        found = self.clues(group)
        for clue in echoes:
            found.setdefault(clue, 1)
        scores = weigh(found, self.names.clues)
        first, second = sorted([0.0, 0.0, *scores.values()])[:-3:-1]
        self.margins.update(dict.fromkeys(group, first - second))
        score, kind = max([(score, kind) for kind, score in scores.items()], default=(0.0, Kind.CONCEPT))
        if score <= 0:
            return acting(found)
        if not any(several(self.words, candidate, self.names) for candidate in group):
            kind = told(Kind(kind), found)
        if townish(Kind(kind), found, self.words[group[0].first : group[0].last + 1], self.shapes):
            kind = Kind.ORGANIZATION
        said = any(clue.endswith(f"={kind}") for clue in found)
        lone = kind in _UNLIKELY or f"before={self.grammar.house}" in found  # « chez (Emma) »
        return Kind.PERSON if lone and not said and self._called(group[0]) else kind

    def _called(self, candidate: Candidate) -> bool:
        """« Sasha », « Solange » alone: a first name that is nothing else in any table."""
        name = self.words[candidate.first].text
        alone = candidate.first == candidate.last and name in self.forenames
        return alone and name not in self.known and name not in self.names.aliases and not [*self.shapes.extents(name)]

    def _side(self, candidate: Candidate) -> bool:
        """Whether a town stands for its team, or « l'entraîneur du (Tuhb) » tells of one that no table has."""
        if candidate.first not in self.teams:
            return False
        own = self._articled(candidate) and candidate.last == candidate.first and self._stranger(candidate)
        return own or self._settled(candidate)

    def _town(self, candidate: Candidate) -> bool:
        """Whether the name is that of a town, in one word."""
        return candidate.first == candidate.last and self._settled(candidate)

    def _settled(self, candidate: Candidate) -> bool:
        return any(extent != "area" for extent in self.shapes.extents(self._written(candidate)))

    # ---- clues
    def clues(self, group: Sequence[Candidate]) -> Counter[str]:
        """The clues for a name, from all its occurrences."""
        found: Counter[str] = Counter()
        for candidate in group:
            own = [f"own={candidate.kind}"] if candidate.kind is not None else []
            for clue in (*own, *self._around(candidate)):
                if (count := found.get(clue, 0)) < REPEAT:
                    found[clue] = count + 1
        for clue in self.shapes.clues(self.words[group[0].first : group[0].last + 1]):
            found[clue] = found.get(clue, 0) + 1
        if not any(self.words[candidate.first].opens for candidate in group):
            found["mid"] = 1
        if group[0].first == group[0].last and self._unknown(group[0]):
            found.update(dict.fromkeys(hints(self.words, group, self.names, business=self.business), 1))
        found.update(dict.fromkeys(openings(self.words, group, self.names, resumed=self.resumed), 1))
        return found

    def _around(self, candidate: Candidate) -> Iterator[str]:
        inside = self.words[candidate.first : candidate.last + 1]
        labels = [w.label for w in inside if w.label]
        label = max(labels, key=lambda label: (labels.count(label), label == _SOMEBODY)) if labels else "none"
        if not (candidate.nested and label == _BODY):  # that of the body whose name it is in
            yield f"label={label}"
        yield from self._before(candidate)
        yield from self._after(candidate)

    def _before(self, candidate: Candidate) -> Iterator[str]:
        if candidate.first == 0:
            return
        start = self.words[candidate.first]
        if "(" in start.gap:
            yield "bracket"
        if self._quoted(candidate):
            yield "quoted"
            yield from (f"noun={kind}" for kind in self._described(candidate.first - 1))
        if self._eponym(candidate.first):
            yield "eponym"
        if start.close:
            yield from self._beneath(candidate)
            if speaks(self.words, candidate.first - 1, self.names):
                yield "told"
        elif start.gap.strip() == ",":
            yield from (f"apposed={kind}" for kind in self._presented(candidate.first - 1))
            yield from self._beside(candidate.first - 1)

    def _quoted(self, candidate: Candidate) -> bool:
        after = candidate.last + 1
        opened = self.words[candidate.first].gap.strip() in _OPENING
        return opened and after < len(self.words) and self.words[after].gap.strip()[:1] in _CLOSING

    def _beneath(self, candidate: Candidate) -> Iterator[str]:
        """The clues of the word right before: title, article, preposition, noun."""
        start, before = self.words[candidate.first], self.words[candidate.first - 1]
        if before.lower in self.names.joining:
            yield from self._beside(candidate.first - 2)
        if before.lower in self.titles or before.lower in self.names.titles or self._charge(candidate.first - 1):
            yield "title"
        elif before.opens and before.text == "A":  # « A (Lyon), … », without the accent that capitals are often denied
            yield f"before={self.grammar.to}"
        elif before.lower in self.names.function:
            yield f"before={before.lower}"
            owners = self._owner(candidate.first - 1)  # « la cour d'appel de (Douai) », whose word is of its name
            yield from (f"of={kind}" for kind in owners if not (candidate.nested and kind is Kind.ORGANIZATION))
            if before.lower in self.names.plural and start.lower.endswith("s") and candidate.last == candidate.first:
                yield "people"
        if self._counted(candidate):
            yield "counted"
        if not anyone(self.words, candidate, self.grammar):
            yield from (f"noun={kind}" for kind in self._described(candidate.first - 1))
        yield from (f"announced={kind}" for kind in self._announced(candidate.first - 1))

    def _counted(self, candidate: Candidate) -> bool:
        """« Douze (Rafale) », where peoples have an « s » and years are no number of anything."""
        before, name = self.words[candidate.first - 1], self.words[candidate.first]
        singular = candidate.first == candidate.last and not name.lower.endswith("s")
        return singular and before.pos == "NUM" and not self.names.year.fullmatch(before.text)

    def _charge(self, index: int) -> bool:
        """« Le ministre des Sports (Untel) », « le procureur de la République (Untel) »: it ends at word ``index``."""
        starts = range(max(index - REACH + 1, 0), index) if self.words[index].capital else ()
        if any(written(self.words, first, index) in self.functions for first in starts):
            return True
        if self.words[index].lower not in self.names.charges:
            return False
        near = self.words[max(index - REACH, 0) : index]
        return any(word.lower in self.names.portfolios and word.lower not in self.names.departments for word in near)

    def _owner(self, index: int) -> Iterator[Kind]:
        """What the noun before « de » at word ``index`` says of the name after it: « salariés de … »."""
        if self.words[index].lower not in self.names.of | self.names.links:
            return
        while index > 0 and self.words[index].lower in self.names.links | self.names.of:
            if not self.words[index].close:
                return
            index -= 1
        for back in range(index, max(index - 3, -1), -1):
            word = self.words[back]
            if word.lower in self.names.cues["of"]:
                yield from self.names.cues["of"][word.lower]
                return
            if not word.close or (word.pos != "ADJ" and word.lower not in self.demonyms):
                return

    def _announced(self, index: int) -> Iterator[str]:
        """The kind of the noun right before, adjectives of place apart, if it can only announce a name."""
        while index > 0 and self.words[index].lower in self.demonyms and self.words[index].close:
            index -= 1
        heads = self.names.heads.get(self.words[index].lower, ())
        yield from (h.kind for h in heads if h.rule is Rule.ANNOUNCES and len(h.words) == 1)

    def _beside(self, index: int) -> Iterator[str]:
        """What the name that ends at word ``index``, in a list with this one, is known to name."""
        while index > 0 and self.words[index].lower in self.names.joining:
            index -= 1
        word = self.words[max(index, 0)]
        if word.text in self.known:
            yield f"beside={self.names.known[word.text]}"
        elif word.capital and word.label:
            yield f"beside={word.label}"

    def _eponym(self, first: int) -> bool:
        before = self.words[first - 1]
        noun = before if before.lower not in self.names.of else self.words[max(first - 2, 0)]
        put = self.words[max(noun.index - 1, 0)].lower == self.names.grammar.within  # « a mis en ligne (Untel) »
        return self.words[first].close and noun.lower in self.names.eponyms and not put

    def _presented(self, index: int) -> Iterator[str]:
        """The kinds of the noun whose phrase ends at word ``index``: « le chef de la police locale, (Untel), »."""
        noun = index
        for back in range(index, max(index - LONG, 0), -1):
            word, before = self.words[back], self.words[back - 1]
            if before.pos == "DET" or before.lower in self.names.articles:
                owned = back > 1 and before.close and self.words[back - 2].lower in self.names.of
                if not owned and before.lower not in self.names.of:
                    noun = back if before.lower not in self.names.plural else index
                    break
            if not word.close or word.pos in _TOLD:
                break
        yield from self._described(noun) if noun == index or self._person(noun) else self._described(index)

    def _person(self, index: int) -> bool:
        return any(noun.kind is Kind.PERSON for noun in self.nouns.get(self.words[index].lower, ()))

    def _described(self, index: int) -> Iterator[str]:
        """The kinds of the noun that ends at word ``index``, looking past its adjectives and what it has to do with."""
        link = -1
        for back in range(index, max(index - REACH, -1), -1):
            word = self.words[back]
            if word.lower in self.names.owned:
                return
            if compound := self._compound(back):
                yield from compound
                return
            if back == link or (back > max(index - REACH, -1) + 1 and self._qualifies(back)):
                continue
            if completes(self.words, back, self.names):
                link = back - 1
                continue
            head = self.names.heads.get(word.lower, ())
            nouns = {noun.kind for noun in self.nouns.get(word.lower, ())} or {
                h.kind for h in head if len(h.words) == 1
            }
            if nouns and not (word.capital and not word.opens and word.lower not in self.names.capitals):
                yield from sorted(nouns)
                return
            if not word.close or (word.pos != "ADJ" and word.lower not in self.demonyms):
                return

    def _qualifies(self, index: int) -> bool:
        """« La société responsable », « son sacre olympique »: an adjective, for all that it is a noun elsewhere."""
        word, before = self.words[index], self.words[index - 1]
        return word.pos == "ADJ" and before.pos == "NOUN" and word.close and not before.capital

    def _compound(self, last: int) -> list[str]:
        """The kinds of the noun of several words that ends at word ``last``: « maison d'édition »."""
        for first in range(max(last - COMPOUND + 1, 0), last):
            if heads := self.names.heads.get(self.words[first].lower):
                words = tuple([word.lower for word in self.words[first : last + 1]])
                if kinds := [head.kind for head in heads if head.words == words]:
                    return [*kinds]
        return []

    def _after(self, candidate: Candidate) -> Iterator[str]:
        after = candidate.last + 1
        if after >= len(self.words):
            return
        word = self.words[after]
        gap = word.gap.strip(' »”"')
        start = self.words[candidate.first]
        initials = candidate.first == candidate.last and start.initials and not self.shapes.shouted(start)
        if _SCORE.search(word.text) and gap in {"", "("}:
            yield "score"
        placed = word.text in self.places and (not word.initials or "-" in word.text)  # « (Maine-et-Loire) »
        if gap == "(" and not placed and (word.initials or (initials and word.capital)):
            yield "expanded"
        elif gap == "(" and placed:
            yield "in"
        elif gap == "," and word.text.isdigit():
            yield "published" if "(" in start.gap and len(word.text) == YEAR else "aged"
        elif gap == ",":
            at = after + (word.lower in self.names.links or word.lower in self.names.some)
            at += at + 1 < len(self.words) and self.words[at].pos == "ADJ" and self.words[at].lower not in self.nouns
            if at < len(self.words) and not self.words[at].capital:
                yield from (f"apposed={noun.kind}" for noun in self.nouns.get(self.words[at].lower, ())[:1])
        elif word.close and word.pos in VERBS:
            yield "acts"
        if gap == "":
            yield from (f"does={kind}" for kind in doing(self.words, after, self.names))


def weigh(clues: Mapping[str, int], weights: Mapping[str, Mapping[Kind, float]]) -> dict[Kind, float]:
    """The sum of the weights of ``clues`` for each kind."""
    scores: defaultdict[Kind, float] = defaultdict(float)
    for clue, count in clues.items():
        row = weights.get(clue, {})
        for kind in row:
            scores[kind] += row[kind] * count
    return dict(scores)
