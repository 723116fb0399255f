"""What a name names: what its own words leave no doubt of, else its clues, weighed over the whole text."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.extract.mentions.alike import alike
from kg.extract.mentions.authored import artistic
from kg.extract.mentions.branches import branch
from kg.extract.mentions.clues import clues_of, described
from kg.extract.mentions.dealings import dealt, national, publishes, raced, sailing
from kg.extract.mentions.echoes import Echoes
from kg.extract.mentions.enterprises import held
from kg.extract.mentions.firms import disposed, enterprising
from kg.extract.mentions.gazettes import reporting
from kg.extract.mentions.guesses import acting, resumed, several, told, townish
from kg.extract.mentions.presented import (
    chairs,
    commands,
    doing,
    housed,
    kindred,
    presented,
    renamed,
    represents,
    serves,
)
from kg.extract.mentions.ranges import ranged
from kg.extract.mentions.seats import seats
from kg.extract.mentions.shapes import Shapes
from kg.extract.mentions.sheets import sheet
from kg.extract.mentions.strangers import bodily, commercial, fellows, funded, receives, scoring, steered, trading
from kg.extract.mentions.teams import scores, sporting, teams
from kg.extract.mentions.towns import lies, oriented, peopled, sited, twin
from kg.extract.mentions.words import written
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.base import Language

# Words before a match among which a word for one may stand, and how many play.
_MATCH = 4
_SIDES = 2

# What the noun right before a name may tell it to be, which then is no firm for all that it does.
_BARRED = frozenset({Kind.WORK, Kind.PRODUCT, Kind.EVENT, Kind.PERSON})
# What tells that a name is that of where something lies.
_LYING = (oriented, peopled, sited)
# What a prize may be taken for.
_TAKEN = frozenset({Kind.ORGANIZATION, Kind.PRODUCT})
# What a first name alone is only where the text says so: « la tempête Léa ».
_UNLIKELY = frozenset({Kind.EVENT, Kind.PLACE, Kind.PRODUCT, Kind.LAW})


class Judge:
    """Says what each candidate of one text names."""

    def __init__(self, words: Sequence[Word], language: Language) -> None:
        self.words, self.language = words, language
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
            kinds[key] = self._corrected(key, group, self._told(key, group, echoes))
            echoes.hear(key, group, kinds[key])
        found = {candidate: kinds[key] for key, group in groups.items() for candidate in group}
        for candidate, kind in alike(self.words, found, self.margins, self.language):
            kinds[self.key(candidate)] = kind
        return {candidate: kinds[key] for key, group in groups.items() for candidate in group}

    def _told(self, key: str, group: Sequence[Candidate], echoes: Echoes) -> Kind | None:
        """The kind of what has one spelling, by itself and by the other names of the text."""
        kind = self._sure(group, echoes) or self._weighed(group, echoes.clues(key, group))
        if echoes.rages(key):
            return Kind.EVENT
        if kind in {Kind.PLACE, Kind.PRODUCT} and echoes.bears(key):
            return Kind.PERSON
        if kind in ACTORS and key not in self.known and echoes.lies(key):
            return Kind.PLACE
        if kind is Kind.PRODUCT and echoes.opens(key):
            return Kind.EVENT
        if key in self.places or (whole := echoes.shortens(key)) is None:
            return kind
        return kind if whole is Kind.PERSON and any(map(self._articled, group)) else whole

    def _corrected(self, key: str, group: Sequence[Candidate], kind: Kind | None) -> Kind | None:
        """``kind``, but where the tables or the words around a name know better; ``None`` for what is no name."""
        if kind is Kind.PERSON and self._charge(key):
            kind = Kind.ORGANIZATION
        if kind is Kind.PLACE and self.names.known.get(key) is Kind.ORGANIZATION and key not in self.places:
            kind = Kind.ORGANIZATION
        if kind is Kind.ORGANIZATION and not self.played and self._state(group[0]):
            kind = Kind.PLACE
        if kind is Kind.PLACE and self._forename(key, group):
            kind = Kind.PERSON
        if kind in {Kind.ORGANIZATION, Kind.PLACE} and self._made(key, group):
            kind = Kind.PRODUCT
        if self._prize(key, group, kind) or (kind is Kind.PRODUCT and self._inhabitants(key, group)):
            return None
        if kind is Kind.PRODUCT and self.arts and any(map(self._titled, group)):
            return Kind.WORK
        if kind is Kind.PRODUCT and any(publishes(self.words, candidate) for candidate in group):
            return Kind.ORGANIZATION
        return kind

    def _forename(self, key: str, group: Sequence[Candidate]) -> bool:
        """« (Nadine) a été blessée »: somebody's first name alone that no place has, and that no word leads to."""
        if key not in self.forenames or key in self.places or key in self.known:
            return False
        leading = self.names.at | self.names.of | self.language.relations.sites.into
        before = [self.words[candidate.first - 1] for candidate in group if self.words[candidate.first].close]
        led = [word.lower in leading for word in before]
        return not any(led) and not any(word.lower in self.names.articles for word in before)

    def _state(self, candidate: Candidate) -> bool:
        """« Le vice-président de (Côte d'Ivoire) », « (Les États-Unis) ont décidé »: a country, whoever acts for it."""
        return self.shapes.country(written(self.words, candidate.first, candidate.last))

    def _made(self, key: str, group: Sequence[Candidate]) -> bool:
        """« (Curiosity) s'est posé »: a thing known by one word, which names nothing else, and does nothing."""
        made = self.names.known.get(key) is Kind.PRODUCT and key.lower() not in self.names.networks
        alone = key not in self.places and key not in self.forenames
        return made and alone and not any(self._trades(candidate, borne=False) for candidate in group)

    def _inhabitants(self, key: str, group: Sequence[Candidate]) -> bool:
        """« Le Grec (a cédé) »: somebody by the country, and no name, wherever it has an article."""
        return key.lower() in self.demonyms and key not in self.known and all(map(self._articled, group))

    def _charge(self, key: str) -> bool:
        """« (Unetelle va aux) Affaires sociales »: what ministers are in charge of, in several words."""
        words = key.lower().split()
        return len(words) > 1 and all(word in self.names.charges for word in words)

    def _prize(self, key: str, group: Sequence[Candidate], kind: Kind | None) -> bool:
        """« Le Prix Untel »: what is won, which names nothing with a capital either; not « le Prix de Diane »."""
        nouns = self.names.prizes & self.language.relations.prizes.nouns
        several = group[0].last > group[0].first and key not in self.known
        return several and kind in _TAKEN and self.words[group[0].first].lower in nouns

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

    def _sure(self, group: Sequence[Candidate], echoes: Echoes) -> Kind | None:
        """The kind of a name that its own words, or a match it is told in, leave no doubt of."""
        words, names, one = self.words, self.names, group[0]
        name = self._written(one)  # of each of them
        new = name not in self.known and name not in self.places
        if self.sailing and any(raced(words, candidate, names) for candidate in group):
            return Kind.PRODUCT
        if twin(words, one, names) or any(told(words, c, names) for c in group for told in _LYING):
            return Kind.PLACE
        paper = new and any(reporting(words, c.first, c.last, names) for c in group)
        sure = [Kind.ORGANIZATION for candidate in group if paper or self._firm(candidate, new=new)]
        if sure := sure + [candidate.kind for candidate in group if candidate.sure and candidate.kind is not None]:
            return sure[0]
        if self.teams and any(map(self._side, group)):
            return Kind.ORGANIZATION
        if kind := (Kind.PLACE if name in self.seats else ranged(words, group, names)):
            return kind
        if self._contested(name, group) or any(map(self._passing, group)):
            return Kind.EVENT
        somebody = new and (self._double(name) or any(map(self._commander, group)))
        if somebody or any(map(self._native, group)) or any(map(self._scorer, group)):
            return Kind.PERSON
        if not self._borne(name, words[one.first]) and any(lies(words, candidate, names) for candidate in group):
            return Kind.PLACE
        if self.unknown(one) and any(self._trades(candidate, borne=echoes.bears(name)) for candidate in group):
            return Kind.ORGANIZATION
        unborne = not self.sport and name not in self.known and name not in self.forenames
        if unborne and self._town(one) and any(national(words, c, names) for c in group):
            return Kind.ORGANIZATION
        if new and any(
            housed(words, c, names, self.nouns) or (not self.sport and fellows(words, c, names)) for c in group
        ):
            return Kind.ORGANIZATION
        if new and any(map(self._somebody, group)):
            return Kind.PERSON
        if name.lower() in names.networks and any(map(self._runs, group)):
            return Kind.ORGANIZATION
        told = [dealt(words, candidate, names) for candidate in group]
        told += [presented(words, candidate, names, self.nouns) for candidate in group]
        return next(filter(None, told), None)

    def _firm(self, candidate: Candidate, *, new: bool) -> bool:
        """« Lubrizol France », « Martin Distribution »; « le groupe (Dow Jones) », which an index is called after."""
        words, names = self.words, self.names
        if new and (branch(words, candidate, self.shapes) or trading(words, candidate, names)):
            return True
        known, before = names.known.get(self._written(candidate)), candidate.first - 1
        if known is None:
            return not self.sport and funded(words, candidate, names)
        index = known is Kind.CONCEPT and before > 0 and words[candidate.first].close
        return index and words[before].lower in names.housing

    def _trades(self, candidate: Candidate, *, borne: bool) -> bool:
        """« (Untelia) lève 3 millions », « a cédé (Untelia) »: what bodies do or undergo, and who bears a name too."""
        words, names, first = self.words, self.names, candidate.first
        if first and words[first].close and not _BARRED.isdisjoint(described(self, first - 1)):
            return False  # « Le roman (Untel) a reçu un prix »
        if bodily(words, candidate, names) or national(words, candidate, names):
            return True
        behind = candidate.last + 1
        return not borne and (
            disposed(words, first, self.language)
            or enterprising(words, first, behind, self.language)
            or (behind == first + 1 and held(words, first, behind, self.language))
        )

    def _somebody(self, candidate: Candidate) -> bool:
        """« Son PDG, (Untel Untel) », « le père de (Untel) », « succède à (Tel Untel) »: only who is one."""
        words, names = self.words, self.names
        if chairs(words, candidate, names, self.people) or kindred(words, candidate, names):
            return True
        if renamed(words, candidate, names, self.people):
            return True
        return self.unknown(candidate) and receives(words, candidate, names)

    def _commander(self, candidate: Candidate) -> bool:
        told = (self.words, candidate, self.names, self.nouns)
        return commands(*told) or serves(*told) or represents(*told)

    def _scorer(self, candidate: Candidate) -> bool:
        return self.sport and scores(self.words, candidate)

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

    def _passing(self, candidate: Candidate) -> bool:
        """« Le passage de (Léa) »: a storm, by a first name that has no surname."""
        words, of = self.words, candidate.first - 1
        alone = candidate.first == candidate.last and words[candidate.first].text in self.forenames
        led = alone and of > 0 and words[of].lower in self.grammar.ofs_plain and words[candidate.first].close
        return led and words[of - 1].lower in self.names.cues["passing"]

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
        site = any(kind == Kind.PLACE for kind in described(self, candidate.first - 1)) if candidate.first else False
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

    def unknown(self, candidate: Candidate) -> bool:
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
        found = clues_of(self, group)
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
        if kind == Kind.PRODUCT and self.sport and all(map(self._squad, group)):
            kind = Kind.ORGANIZATION
        said = any(clue.endswith(f"={kind}") for clue in found)
        lone = kind in _UNLIKELY or f"before={self.grammar.house}" in found  # « chez (Emma) »
        return Kind.PERSON if lone and not said and self._called(group[0]) else kind

    def _squad(self, candidate: Candidate) -> bool:
        """« Les « (Pharaons) » »: a team by its nickname, in a text about sport."""
        word, before = self.words[candidate.first], self.words[max(candidate.first - 1, 0)]
        several = word.lower.endswith(self.grammar.plurals) and before.lower in self.names.plural
        return several and word.gap.strip(' «“"') == ""

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


def weigh(clues: Mapping[str, int], weights: Mapping[str, Mapping[Kind, float]]) -> dict[Kind, float]:
    """The sum of the weights of ``clues`` for each kind."""
    scores: defaultdict[Kind, float] = defaultdict(float)
    for clue, count in clues.items():
        row = weights.get(clue, {})
        for kind in row:
            scores[kind] += row[kind] * count
    return dict(scores)
