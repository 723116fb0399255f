"""The complement of a noun that opens a name: « ministère de la Santé », « lycée Untel », « parti de la Liberté »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.cabinets import departments
from kg.extract.mentions.teams import contested
from kg.extract.mentions.words import past_small
from kg.lang.names import Rule
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.mentions.reader import Reader
    from kg.extract.mentions.words import Word
    from kg.lang.names import Head

# Words of the longest phrase that a noun opens.
REACH = 14
# Words of the longest function before a name: « l'ancien chef de guerre (Jean Untel) ».
_TITLE = 5

_SIGNS = frozenset("/-.")
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X"})


class Phrase:
    """Reads one complement; ``named`` and ``local`` tell whether a name or an adjective of place was in it."""

    def __init__(self, reader: Reader, head: Head, *, upper: bool) -> None:
        self.reader = reader
        self.words = reader.words
        self.names = reader.names
        self.head = head
        self.upper = upper
        self.loose = upper or head.kind in {Kind.ORGANIZATION, Kind.EVENT}
        self.named = self.local = self.qualified = self.aimed = self.themed = False
        self.start = 0

    def end(self, last: int, stop: int) -> int:
        """The last word of the complement after word ``last``, ``last`` itself if there is none."""
        self.start = last - len(self.head.words) + 1
        end, index = last, last + 1
        while index <= min(stop, last + REACH) and self.words[index].close and not self.words[index].loud:
            first = end == last
            step = self._figure(index) or self._day(index, stop) if first else None
            if step is None:
                step = self._adjective(index)
                self.qualified = self.qualified or step is not None
            if step is None:
                step = self._coordinate(index, stop)
            if step is None:
                step = self._juxtaposed(index, stop)
            if step is None:
                step = self._field(index, stop)
            if step is None:
                step = self._prepositional(index, stop, first=first)
            if step is None:
                step = self._stake(index, stop) if first else self._agenda(index, stop)
            if step is None:
                break
            inside = self.words[index : step + 1]
            self.named = self.named or any(map(self._proper, inside)) or self._numbered(inside[-1])
            self.local = self.local or any(w.lower in self.names.demonyms for w in inside)
            end, index = step, step + 1
        if self.named and self.head.words[0] in self.names.joint:
            end = departments(self.reader, end, stop)
        return self._listed(end, stop) if self.aimed or self.themed else end

    def _listed(self, end: int, stop: int) -> int:
        """Over « (contre le sida), la tuberculose et le paludisme »: two more things that a body or law is for."""
        if end + 5 > stop or self.words[end + 1].gap != ", " or self.words[end].capital:
            return end
        article, noun, both, other, last = self.words[end + 1 : end + 6]
        listed = both.lower == self.names.grammar.both and all(w.close for w in (noun, both, other, last))
        articles = all(w.lower in self.names.articles and not w.capital for w in (article, other))
        things = all(w.pos == "NOUN" and not w.capital for w in (noun, last))
        return end + 5 if listed and articles and things else end

    def _proper(self, word: Word) -> bool:
        concept = self.names.known.get(word.text) is Kind.CONCEPT
        founded = self.head.kind is Kind.EVENT and word.lower in self.names.founded and not word.opens
        return (
            word.capital
            and (word.lower not in self.names.capitals or founded)
            and (not concept or self.head.words[0] in self.names.joint)
        )

    def _figure(self, index: int) -> int | None:
        """« L'édition 2010 de … », « la résolution 1874 », « l'École 42 »."""
        dated = self.head.kind is Kind.EVENT and self.names.year.fullmatch(self.words[index].text)
        if self.head.kind is Kind.LAW and (last := self._sign(index)) is not None:
            return last
        return index if dated or self._numbered(self.words[index]) or self._school(index) else None

    def _numbered(self, word: Word) -> bool:
        return self.head.kind is Kind.LAW and word.text[0].isdigit()

    def _school(self, index: int) -> bool:
        """« (L'École) 42 », « (le Centre) 15 »: a number that counts nothing."""
        after = self.words[min(index + 1, len(self.words) - 1)]
        counts = after.index > index and after.close and after.pos in {"NOUN", "ADJ"}
        body = self.upper and self.head.kind is Kind.ORGANIZATION and self.words[index - 1].capital
        return body and self.words[index].text.isdigit() and not counts

    def _day(self, index: int, stop: int) -> int | None:
        """« (Le Mouvement) du 23 mars », « (le Collectif) du 5-Juin »: a body by the day on which it began."""
        words, number = self.words, index + 1
        body = self.upper and self.head.kind is Kind.ORGANIZATION
        if not body or words[index].lower not in self.names.of or number > stop or not words[number].close:
            return None
        digits, _, month = words[number].text.partition("-")
        last = number if month else number + 1
        if not digits.isdigit() or last > stop or (month or words[last].lower).lower() not in self.names.temporal:
            return None
        self.named = True
        return last

    def _sign(self, index: int) -> int | None:
        """« La loi n° 18/2008 »: the number after its sign."""
        words, last = self.words, index
        while last + 1 < len(words) and words[last + 1].text[0].isdigit():
            gap = words[last + 1].gap
            if not (gap.startswith("°") if last == index else gap in _SIGNS):
                break
            last += 1
        return last if last > index else None

    def _adjective(self, index: int) -> int | None:
        word = self.words[index]
        if word.capital or word.lower in self.names.temporal or word.lower in self.names.called:
            return None
        told = (self._charge, self._sporting, self._meant, self._district)
        if self.named and not any(fits(index) for fits in told):
            return None
        if word.lower in self.names.demonyms:
            return index
        if self.upper and (word.lower in self.names.fields or self._participle(index)):
            return index
        if word.lower in self.names.hailing and index + 1 < len(self.words):
            return None if self.words[index + 1].lower in self.names.of else index
        before = self.words[index - 1]
        if before.pos == "ADJ" and before.lower.endswith("s") and not word.lower.endswith(self.names.grammar.plurals):
            return None  # « Les Forces démocratiques syriennes (contrôlent) », taken for an adjective
        fits = word.pos == "ADJ" or (self.named and word.lower in self.names.charges)  # « Anciens combattants »
        if not fits and self.upper and word.pos in {"NOUN", "VERB"} and word.lower not in self.reader.nouns:
            return index if self.names.native.fullmatch(word.lower) else None  # « L'Armée (arakanaise) »
        return index if fits and word.lower not in self.names.function else None

    def _sporting(self, index: int) -> bool:
        """« (l'équipe de France) féminine de handball »: whose team it is, before its sport."""
        after = self.words[index + 1 : index + 3]
        near = len(after) > 1 and after[0].lower in self.names.of and all(word.close for word in after)
        return self.head.words[0] in self.names.selected and near and not after[1].capital

    def _meant(self, index: int) -> bool:
        """« (La Fondation Untel pour l'art) contemporain »: an adjective of what a body is for."""
        return self.aimed and self.upper and self.words[index - 1].pos == "NOUN"

    def _district(self, index: int) -> bool:
        """« (Le tribunal d'arrondissement de la Broye) vaudoise »: which part of a region a body is of."""
        land, article = self.words[index - 1], self.words[index - 2].lower
        area = land.capital and land.close and article in self.names.articles and article not in self.names.plural
        body = self.upper and self.head.kind is Kind.ORGANIZATION and self.words[index].lower in self.names.demonyms
        return body and area and index - 1 > self.start and self.reader.is_place(index - 1, index - 1)

    def _charge(self, index: int) -> bool:
        """« (Le ministère colombien des Affaires) étrangères », « (l'Organisation des États) américains »."""
        word, before = self.words[index], self.words[index - 1]
        several = before.lower in self.names.alone and before.lower.endswith("s")
        common = before.capital and (several or before.lower in self.names.charges)
        plural = before.lower.endswith("s") == word.lower.endswith(self.names.grammar.plurals)
        home = word.lower in self.names.demonyms and self.head.words[0] in self.names.joint
        return common and plural and (word.pos == "ADJ" or word.lower in self.names.charges) and not home

    def _participle(self, index: int) -> bool:
        """« (le Centre de la bande) dessinée »: a participle that goes with the noun before, and tells nothing done."""
        word, after = self.words[index], self.words[index + 1] if index + 1 < len(self.words) else None
        shaped = word.pos in {"VERB", "NOUN"} and self.names.participle.search(word.lower) is not None
        done = after is not None and after.close and after.lower in {*self.names.agentive, *self.names.at}
        # « le Sénat supprimé », all of the name before it.
        done = done or index == self.start + len(self.head.words)
        return shaped and self.words[index - 1].pos == "NOUN" and not done

    def _coordinate(self, index: int, stop: int) -> int | None:
        """« (le Comité olympique) et sportif »: a second adjective of a body in capitals; « chefs d'État et de …»."""
        after = index + 1
        if after < stop and tuple(word.lower for word in self.words[index : after + 2]) == self.names.cabinets:
            return after + 1
        if (
            not self.upper
            or self.words[index].lower != self.names.grammar.both
            or after > stop
            or not self.words[after].close
        ):
            return None
        word = self.words[after]
        fits = word.pos == "ADJ" and not word.capital and self.words[index - 1].pos == "ADJ"
        fits = fits and not any(w.close and w.pos == "NOUN" for w in self.words[after + 1 : after + 2])
        return after if fits and word.lower not in self.names.function and word.lower not in self.reader.nouns else None

    def _juxtaposed(self, index: int, stop: int) -> int | None:
        if not self.reader.continues(index) or (self.named and not self.upper):
            return None
        if self.head.rule is Rule.NAMED and (not self.upper or self.reader.begins(index)):
            return None
        if self.head.words[0] in self.names.rounds and index == self.start + len(self.head.words):
            return None  # « a élu au second tour (Unetelle Untel) »
        unnamed = self.head.rule is Rule.CAPITAL and self.head.kind is Kind.PLACE
        official = (self.qualified and not self._called_after()) or unnamed
        official = official or self.head.words[0] in self.names.official
        if official and self.reader.begins(index):
            return None
        if not self.upper and self.local and self.head.kind is Kind.ORGANIZATION:
            return None  # « La fondation allemande (Untel) »
        if not self.upper and self.head.words[0] in self.names.trading and self._own(index, stop):
            return None
        if not self.upper and self._led(index, stop):
            return None
        known = self.reader.known_to(index, stop)
        return known if known is not None and known > index else self.reader.run_to(index, stop)

    def _called_after(self) -> bool:
        """« le musée national (Jean Untel) », but « le directeur de l'hôpital régional (Jean Untel) »."""
        before = self.start - 1
        while before > 0 and self.words[before].lower in self.names.links | self.names.of:
            before -= 1
        named = self.head.rule is Rule.MERGES and self.head.kind in {Kind.ORGANIZATION, Kind.PLACE}
        return named and not (before < self.start - 1 and bears(self.reader, max(before, 0)))

    def _led(self, index: int, stop: int) -> bool:
        """« le président du gouvernement (Untel Unetelle) »: who leads the body, and no name of it."""
        of, leader = self.start - 1, self.start - 2
        if leader < 0 or self.words[of].lower not in self.names.of or self.reader.run_to(index, stop) == index:
            return False
        nouns = self.reader.nouns.get(self.words[leader].lower, ())
        return index == self.start + len(self.head.words) and any(noun.sort in self.reader.ruling for noun in nouns)

    def _own(self, index: int, stop: int) -> bool:
        """« (l'institut) Untel », when Untel is known as a body by itself."""
        last = self.reader.known_to(index, stop)
        text = " ".join(word.text for word in self.words[index : (index if last is None else last) + 1])
        return last is not None and self.names.known.get(text) is Kind.ORGANIZATION

    def _field(self, index: int, stop: int) -> int | None:
        """« (l'Institut de recherche) en optique et acoustique »: what a body studies or teaches."""
        words, grammar = self.words, self.names.grammar
        studies = words[index].lower == grammar.within and words[index - 1].lower in self.names.studies
        if not (self.upper and studies) or index + 1 > stop or not self._matter(index + 1):
            return None
        more = index + 3 <= stop and words[index + 2].lower == grammar.both and self._matter(index + 3)
        return index + 3 if more else index + 1

    def _studied(self, index: int) -> bool:
        """« (le Groupe d'étude) sur le (Congo) »: what a body studies."""
        return self.head.kind is Kind.ORGANIZATION and self.words[index - 1].lower in self.names.studies

    def _matter(self, index: int) -> bool:
        word = self.words[index]
        return word.close and word.pos in _NOMINAL and not word.capital and word.lower not in self.names.temporal

    def _prepositional(self, index: int, stop: int, *, first: bool) -> int | None:
        """After « de », « des », « pour »…, the noun that follows with its article, if it is there."""
        word, names = self.words[index], self.names
        plain = not self.named or self.aimed or self.head.words[0] in names.joint
        joins = word.lower == names.grammar.both and not first and plain
        aimed = word.lower in names.toward and self.head.kind not in {Kind.EVENT, Kind.PLACE}
        aimed = aimed and self.head.words[0] not in names.owning  # « au Stade Untel contre (le club …) »
        themed = not self.upper and self._theme(index, stop)
        on = word.lower == names.grammar.on and (self.head.kind is Kind.LAW or self._studied(index))
        toward = themed or (self.upper and (aimed or on))
        at = word.lower in names.at and (self.head.words[0] in names.posted)
        staged = self.head.kind is Kind.EVENT and self.words[index - 1].initials  # « le tournoi WTA de Linz »
        of = word.lower in names.of and (self.upper or not self.named or staged or self._sporting(index - 1))
        if not (joins or toward or at or of or self._matters(index, stop)):
            return None
        after = index + 1
        if joins and not (after <= stop and self.words[after].lower in names.links):
            return self._pair(index, stop)
        if joins and self.words[after].lower not in names.of and not (self.aimed or self.themed):
            return None  # « le Parc royal et le (Musée) »
        if joins and (self._governed() or not self._completed(index)):
            return None  # « profite d'un derby breton et de la (venue) », « l'Union africaine et de la (Ligue …) »
        after = past_small(self.words, after, min(stop, index + 3) + 1, names.links)
        if toward and after <= stop and self.words[after].lower in names.some:
            if self.named:
                return None  # « La CCI du Gers pour (une soirée) »
            after += 1
        if toward and after == index + 1 and word.lower in names.agentive | names.aiming:
            # « La Cour … pour (crimes de guerre) »: what is done, where a name has « pour la … ».
            return None
        if after > stop or not self.words[after].close or (of and self._parent(after, first=first)):
            return None
        if toward and self._whole(index - 1) and self.words[after].capital:
            return None
        if joins and (
            self._people(after) or (self.words[index + 1].lower not in names.of and self._another(after, stop))
        ):
            return None
        self.aimed, self.themed = self.aimed or toward, self.themed or themed
        return self._noun(after, stop, at=at, first=first)

    def _people(self, index: int) -> bool:
        """« Le ministère de la Santé et des (secouristes) »: who else is told of, with no capital as the charge has."""
        word, nouns = self.words[index], self.reader.nouns
        if not self.named or word.capital or not word.lower.endswith(self.names.grammar.plurals):
            return False
        readings = nouns.get(word.lower) or nouns.get(word.lower[:-1], ())
        return any(reading.kind in {Kind.PERSON, Kind.ORGANIZATION} for reading in readings)

    def _completed(self, index: int) -> bool:
        """« (Fédération) des (étudiants) »: whether the noun has a complement, which « et de » may go on with."""
        small = self.names.of | self.names.at | self.names.toward | {self.names.grammar.on}
        return any(word.lower in small for word in self.words[self.start + 1 : index])

    def _governed(self) -> bool:
        """Whether « d'un », « de ce » leads in a happening, so that a second « de » goes on with the first."""
        before = self.words[max(self.start - 2, 0) : self.start]
        led = len(before) > 1 and before[0].lower in self.names.of and before[1].pos == "DET"
        return self.head.kind is Kind.EVENT and not self.upper and led

    def _matters(self, index: int, stop: int) -> bool:
        """« (le ministère de la Cohésion) des territoires »: what the charge of a ministry is on."""
        charges = self.names.charges
        near = self.words[index - 1 : index + 2] if index < stop else ()
        told = len(near) > 2 and near[1].lower in self.names.of and near[2].close and not near[2].capital
        return told and self.head.words[0] in self.names.joint and near[0].lower in charges and near[2].lower in charges

    def _pair(self, index: int, stop: int) -> int | None:
        """« (la Fédération des étudiants) et lycéens »: two plurals of one article, in the name of a body."""
        after = index + 1
        if not self.upper or self.head.kind is not Kind.ORGANIZATION or after > stop or not self.words[after].close:
            return None
        pair = self.words[index - 1], self.words[after]
        plural = all(word.pos in _NOMINAL and not word.capital and word.lower.endswith("s") for word in pair)
        return after if plural and self.words[index - 2].lower in self.names.plural else None

    def _theme(self, index: int, stop: int) -> bool:
        """« (la loi) sur l'(eau) », « (l'arrêté fédéral) sur la (formation musicale) »: what a law is about."""
        statute = self.head.kind is Kind.LAW and " ".join(self.head.words) in self.names.statutes
        related = self.words[index].lower in self.names.at and self.words[index - 1].lower in self.names.relating
        if statute and related and index + 1 <= stop:  # « le projet de loi relatif au (logement) »
            return not self.words[index + 1].capital
        if not statute or self.words[index].lower != self.names.grammar.on or index + 2 > stop:
            return False
        article, noun = self.words[index + 1 : index + 3]
        return article.lower in self.names.articles and article.close and noun.close and not noun.capital

    def _another(self, index: int, stop: int) -> bool:
        """« Le Parti de la gauche et le (Front de …) », « le Parlement européen et le (Bundestag) »: another body."""
        if self.reader.phrase_to(index, stop) is not None:
            return True
        last = self.reader.known_to(index, stop)
        return last is not None and self.names.known.get(self.reader.string(index, last)) is Kind.ORGANIZATION

    def _whole(self, last: int) -> bool:
        """« La Ligue arabe (pour la Syrie) », « quitte l'OM (pour le Stade Vial) »: known without what follows."""
        return self.reader.string(self.start, last) in self.names.known

    def _somebody(self, index: int, stop: int) -> bool:
        """Whether a full name stands here, by its first name or because the parser takes it for one."""
        if self.reader.begins(index):
            return True
        pair = self.words[index : index + 2]
        person = len(pair) > 1 and index < stop and pair[1].close and all(w.capital and w.label == "PER" for w in pair)
        return person and pair[0].text not in self.names.places and self.reader.known_to(index, stop) is None

    def _parent(self, index: int, *, first: bool) -> bool:
        """« (le Comité des droits de l'enfant) de l'ONU »: the initials of the body that the named one belongs to."""
        if first and (len(self.head.words) == 1 or self.head.kind is not Kind.ORGANIZATION):
            return False
        word = self.words[index]
        return word.text.isupper() and self.names.known.get(word.text) is Kind.ORGANIZATION

    def _noun(self, index: int, stop: int, *, at: bool, first: bool) -> int | None:
        noun, names = self.words[index], self.names
        if (bearer := self._borne(index, stop)) is not None:
            return bearer
        if noun.capital:
            if (noun.lower in names.capitals and noun.lower not in names.founded) or noun.opens:
                return None
            if names.nth.fullmatch(noun.text):
                return self._ranked(index, stop)
            strike = self.head.kind is Kind.EVENT and self.head.rule is Rule.PROPER
            if at and not (self._struck(index, stop) if strike else self.reader.is_place(index, index)):
                return None
            if self.head.kind is Kind.PLACE and " ".join(self.head.words) in names.owning and self.reader.begins(index):
                return None
            if not first and self.upper and self.head.kind is Kind.ORGANIZATION and self._somebody(index, stop):
                # « La Coalition avenir Québec de (Jean Untel) »: whoever leads it.
                return None
            known, phrase = self.reader.known_to(index, stop), self.reader.phrase_to(index, stop)
            if known is not None and first and contested(self.reader, self.head, (index, known)):
                return None
            if known is not None and phrase is not None and phrase > known:
                # « L'Assemblée nationale constituante », but « le Parti socialiste de la (Gironde) ».
                state = known == index and noun.lower in names.sealed  # « l'État de Tel »
                return known if self.words[known + 1].lower in names.of and not state else phrase
            if self.head.kind is Kind.PRODUCT and self._own(index, stop):  # « un Airbus A330 d'(Air France) »
                return None
            found = phrase if known is None else known
            if at and self.head.kind is Kind.EVENT:  # « la grève à la Méridionale des Ferries »
                return max(self.reader.run_to(index, stop), index if found is None else found)
            return self._run(index, stop) if found is None else found
        if at or self._chief(index, stop):
            return None
        barred = noun.lower in names.temporal or (self.head.kind is Kind.EVENT and noun.lower in names.annals)
        barred = barred or (noun.lower in names.capitals and noun.lower not in names.fields)
        lower = (self.loose or self.themed) and noun.pos in _NOMINAL and not barred
        if not (lower and (self.upper or self.themed or noun.lower not in names.heads)):
            return None
        after = self.words[min(index + 1, stop)]
        fronted = noun.pos == "ADJ" and after.index > index and after.close and after.pos == "NOUN"
        # « l'Institut des hautes (études) »
        return index + 1 if fronted and not after.capital and after.lower not in names.temporal else index

    def _run(self, index: int, stop: int) -> int:
        """The last of a run of capitals: not « (le porte-parole du ministère de l')Intérieur (Jean Untel) »."""
        run, last, names = self.reader.run_to(index, stop), index, self.names
        if self.head.words[0] not in names.joint or self.words[index].lower not in names.charges:
            return run
        while last < run and self.words[last + 1].lower in names.charges:
            last += 1
        behind = self.words[last + 1 : run + 1]
        return last if len(behind) > 1 and all(word.capital and not word.initials for word in behind) else run

    def _ranked(self, index: int, stop: int) -> int | None:
        """« (la mairie du) XVIe arrondissement », but no « (église du) XIIe siècle »."""
        after = self.words[min(index + 1, stop)]
        goes_on = after.index > index and after.close and after.pos == "NOUN"
        return after.index if goes_on and after.lower not in self.names.ages else None

    def _stake(self, index: int, stop: int) -> int | None:
        """« (le référendum sur) la nouvelle Constitution »: what a vote is on."""
        if self.head.words[-1] != self.names.grammar.on or self.words[index].lower not in self.names.articles:
            return None
        after = index + 1
        while after < min(stop, index + 2) and self.words[after].pos == "ADJ" and self.words[after].close:
            after += 1
        put = after <= stop and self.words[after].close and self._proper(self.words[after])
        return self.reader.run_to(after, stop) if put else None

    def _agenda(self, index: int, stop: int) -> int | None:
        """« (la conférence des Nations unies) sur le climat »: what those meet about whom the name has told."""
        words, noun = self.words, index + 2
        held = self.head.kind is Kind.EVENT and self.head.words[0] in self.names.talks and self.named
        if not held or words[index].lower != self.names.grammar.on or noun > stop:
            return None
        article = words[index + 1]
        plain = article.lower in self.names.articles and article.close and words[noun].close and self._matter(noun)
        if not plain:
            return None
        more = noun + 1 <= stop and words[noun + 1].close and words[noun + 1].pos == "ADJ"
        return noun + 1 if more and not words[noun + 1].capital else noun

    def _struck(self, index: int, stop: int) -> bool:
        """« (la grève) à la Méridionale », « (les législatives) au Burkina Faso »: a body, a land of two words."""
        known = self.reader.known_to(index, stop)
        last = self.reader.run_to(index, stop) if known is None else known
        vote = self.head.words[0] in self.names.votes
        return self.head.kind is Kind.EVENT and self.reader.is_place(index, last) is vote

    def _borne(self, index: int, stop: int) -> int | None:
        """« (le putsch) du général Untel », « rue du docteur Untel »: the last word of a name behind a title."""
        happened = self.head.kind is Kind.EVENT and self.head.rule is Rule.PROPER and bears(self.reader, index)
        after = index + 1
        if happened and not self.words[index].capital:
            named = after <= stop and self.words[after].capital and self.words[after].close
            return self.reader.run_to(after, stop) if named and self.reader.continues(after) else None
        if self.words[index].lower not in self.names.titles or not self._street():
            return None
        if after < stop and self.words[after].lower in self.names.of and self.words[after].close:  # « de Gaulle »
            after += 1
        named = after <= stop and self.words[after].capital and self.words[after].close
        return self.reader.run_to(after, stop) if named else None

    def _chief(self, index: int, stop: int) -> bool:
        """« (La Milice Vial) du (colonel) Jean Untel », « de l'(ancien chef) … »: who leads it, not its name."""
        last, told = index, False
        while last < min(stop, index + _TITLE) and not self.words[last].capital and self.words[last + 1].close:
            told = told or bears(self.reader, last)
            last += 1
        named = told and self.words[last].capital and self.head.kind is Kind.ORGANIZATION
        return named and self._somebody(last, stop)

    def _street(self) -> bool:
        """Whether it is a street, not « (à la) place du docteur Untel »."""
        before = self.words[max(self.start - 2, 0) : self.start]
        instead = len(before) > 1 and before[1].lower in self.names.links
        instead = instead and (before[0].lower == self.names.grammar.to or before[0].pos == "VERB")
        return self.head.words[0] in self.names.cues["streets"] and not instead


def bears(reader: Reader, index: int) -> bool:
    """Whether a noun of somebody stands at word ``index``: « (l'assassinat du) président (Untel) »."""
    word = reader.words[index].lower.removeprefix(reader.names.grammar.former)
    return word in reader.names.titles or any(noun.kind is Kind.PERSON for noun in reader.nouns.get(word, ()))
