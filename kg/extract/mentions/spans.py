"""Where names are: known names, phrases that a noun opens, runs of capitals. What they name is said elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS, VERBS
from kg.extract.mentions.flights import routed
from kg.extract.mentions.houses import chaired, house, league, outlet
from kg.extract.mentions.initials import SPELT, spelt
from kg.extract.mentions.known import Candidate, Known
from kg.extract.mentions.mottos import coupled, motto
from kg.extract.mentions.nature import BODIES
from kg.extract.mentions.nested import inside
from kg.extract.mentions.occasions import balloted, convened, hosting, polled, unlikely
from kg.extract.mentions.openers import acts
from kg.extract.mentions.phrases import Phrase, before_bearer, held
from kg.extract.mentions.portfolio import portfolio
from kg.extract.mentions.presented import completes, glossing
from kg.extract.mentions.teams import by_name
from kg.extract.mentions.words import again, past_small, vast
from kg.lang.gazetteer import has_country
from kg.lang.names import Rule
from kg.model import Kind
from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Head

_QUOTES = frozenset('«“"')
_COMPOSED = frozenset({Rule.NAMED, Rule.MERGES})


class Scanner(Known):
    """Finds the candidates in the words of one text; a name ends before what else ``starts``."""

    starts: frozenset[int] = frozenset()

    def __init__(self, words: Sequence[Word], language: Language) -> None:
        super().__init__(words, language)
        self.spelt: set[str] = set()
        """The names of bodies whose initials have told where they end, in small letters."""

    def candidates(self) -> Iterator[Candidate]:
        """The candidates, left to right; one inside another comes after it."""
        reached, stop = 0, len(self.words) - 1
        for word in filter(self.opens, self.words):
            if word.index < reached or (found := self.at(word.index, stop)) is None:
                continue
            yield found
            if found.open or hosting(self.words, found, self.names):
                yield from inside(self, found)
            reached = found.last + 1

    def at(self, index: int, stop: int) -> Candidate | None:
        """The best candidate that starts at word ``index``, not past word ``stop``."""
        word = self.words[index]
        if not word.capital and word.text not in self.opening:
            return None
        if word.loud:
            return self._known(index, stop) if word.initials and word.text in self.known else None
        if word.opens and word.lower in self.names.fronting and self._joined(index):
            return None
        if index and word.close and word.initials and self.words[index - 1].lower in self.names.sums:
            return None
        if self._statuette(index) and (self.known_to(index, stop) or index) == index:
            return None
        if index < stop and word.text in self.ranked and self.words[index + 1].close:
            return self._nth(index, stop)
        charged = word.lower in self.names.charges
        if word.capital and (charged or not self._own(index)) and (end := portfolio(self, index, stop)) is not None:
            return Candidate(index, end, Kind.ORGANIZATION, sure=True) if end >= index else None
        if (last := house(self, index, stop)) is not None:
            land = word.lower in self.names.divisions
            return Candidate(index, last, Kind.ORGANIZATION, sure=True, open=land)
        if (last := league(self, index, stop)) is not None:
            return Candidate(index, last, Kind.ORGANIZATION, sure=True)
        if self._sharing(index, stop):
            return Candidate(index, index, Kind.PERSON, sure=True)
        known, phrase = self._known(index, stop), self._phrase(index, stop)
        if known and known.kind is Kind.EVENT:
            known = replace(known, last=self._edition(known.last, stop))
        run = Candidate(index, self.run_to(index, stop)) if word.capital and self._is_name(index) else None
        called = self._motto(index, stop) if word.capital and index and word.close else None
        options = [candidate for candidate in (known, phrase, run, called) if candidate]
        if len(options) < 2:
            return options[0] if options else None
        if known and known.sure and all(map(self._only_demonyms, ((known, other) for other in options))):
            return known
        return max(options, key=lambda c: (c.last, c.sure, c.kind is not None))

    def _sharing(self, index: int, stop: int) -> bool:
        """« Jean (et Marie Untel) »: a first name whose surname stands after the next first name."""
        link = index + 1
        kin = index > 0 and self.words[index].close and self.words[index - 1].lower in self.names.kin
        given = kin or self.words[index].text in self.forenames
        if link >= stop or not given or not self.words[index].capital or not self.words[link].close:
            return False
        return self.words[link].lower in self.names.joining and self.words[link + 1].close and self.begins(link + 1)

    def _motto(self, index: int, stop: int) -> Candidate | None:
        """« (L'association) Place aux piétons »: a phrase with one capital that a noun announces."""
        word = self.words[index]
        if word.lower in self.names.capitals or word.text in self.known or self._own(index):
            return None
        last = motto(self, index, stop)
        return Candidate(index, last, Kind.ORGANIZATION, sure=True) if last else None

    def _nth(self, index: int, stop: int) -> Candidate | None:
        """« 42e festival de … »: an event with its number in a row."""
        found = self.at(index + 1, stop)
        return replace(found, first=index) if found and found.kind is Kind.EVENT else None

    def _own(self, index: int) -> bool:
        """Whether the word names something by itself: a person or a place."""
        return self.begins(index) or self.words[index].text in self.places or self.words[index].initials

    def _only_demonyms(self, pair: tuple[Candidate, Candidate]) -> bool:
        known, other = pair
        return all(w.lower in self.demonyms for w in self.words[known.last + 1 : other.last + 1])

    def _edition(self, last: int, stop: int) -> int:
        """Over the year or town of an event: « Jeux olympiques de 2012 »."""
        after = last + 1
        if after < stop and self.words[after].close and self.words[after].lower == self.names.grammar.of:
            after += 1
        if after > stop or not self.words[after].close:
            return last
        year = self.names.year.fullmatch(self.words[after].text) is not None
        town = after == last + 2 and self.words[after].capital and self.is_place(after, after)
        return after if year or town else last

    # ---- phrases that a noun opens
    def phrase_to(self, index: int, stop: int) -> int | None:
        """The last word of the name that the noun at ``index`` opens, if it opens one."""
        phrase = self._phrase(index, stop)
        return phrase.last if phrase else None

    def _phrase(self, index: int, stop: int) -> Candidate | None:
        if self.words[index].lower not in self.heads or self.function(index):
            return None
        found = (self._opened(head, last, stop) for head, last in self._heads(index, stop))
        phrase = next((candidate for candidate in found if candidate and not glossing(self.words, candidate)), None)
        alone = phrase is not None and phrase.first == phrase.last and self.words[index].close
        articled = alone and self.words[index - 1].lower in self.names.articles  # « l'École », not the village
        if phrase and phrase.kind is not Kind.PLACE and not articled and self.is_place(phrase.first, phrase.last):
            return Candidate(phrase.first, phrase.last, Kind.PLACE, sure=True)
        return phrase

    def _opened(self, head: Head, last: int, stop: int) -> Candidate | None:
        index = last - len(head.words) + 1
        word, head = self.words[index], convened(self.words, index, head, self.names)
        upper = word.capital and (
            not word.opens or word.gap.rstrip()[-1:] in _QUOTES or (index == last and self._joined(index))
        )
        upper = upper and not (word.initials and head.rule is Rule.ANNOUNCES)
        if not self._may_open(head, last, stop, upper=upper):
            return None
        phrase = Phrase(self, head, upper=upper)
        end = routed(self, (index, before_bearer(self, index, phrase.end(last, stop))), stop)
        if word.lower in self.names.divisions and not word.capital and self._divides(last, stop):
            return None
        initials = None
        if head.kind in BODIES and (upper or head.rule is not Rule.ANNOUNCES):
            sure = word.capital and not word.opens
            initials = spelt(self.words, self.names, (index, end), sure=sure)
            end = max(end, min(initials or end, stop), self._once_spelt(index, stop))
            if initials is not None:
                self.spelt.add(self.string(index, initials).lower())
        if end == last and head.kind is Kind.EVENT and not upper and (far := held(self, last, stop)) is not None:
            return Candidate(index, far, head.kind, sure=True, open=True)
        if not phrase.named and head.kind is Kind.EVENT and (far := balloted(self, (index, last), stop)) is not None:
            return Candidate(index, far, head.kind, sure=True)
        if end == last:
            alone = upper and head.rule in {*_COMPOSED, Rule.CAPITAL} and head.kind is Kind.ORGANIZATION
            vote = polled(self.words, index, self.names)
            alone = (alone and word.lower not in self.names.alone) or vote
            alone = alone and (not word.opens or word.closed or word.gap == "\n")  # « “École en danger” »
            return Candidate(index, end, head.kind, sure=vote) if alone else None
        if phrase.local and by_name(self, index, end):
            return None
        local = phrase.local and head.kind is Kind.ORGANIZATION and head.rule in _COMPOSED
        # « Le fonds américain (Untel) »: a description of what is named right after it.
        local = local and (upper or end == stop or not (self.words[end + 1].close and self.words[end + 1].capital))
        local = local and (upper or not self._one_of_its_land(head, last, end))
        site = word.capital and not word.opens and head.kind is Kind.PLACE and head.rule is Rule.MERGES
        body = (upper and head.kind in BODIES and (head.rule is not Rule.PROPER or self._codified(head, last))) or site
        body = body or any(part.capital for part in self.words[index + 1 : last + 1])
        if not (phrase.named or phrase.themed or local or body or (initials is not None and self._one(index))):
            return None
        # « La chambre de commerce (Nice Côte d'Azur) »: the land is part of one name.
        merged = head.rule is Rule.MERGES and last < stop and self.words[last + 1].capital
        merged = merged and word.lower not in self.names.ruled
        sealed = merged or head.words[0] in self.names.sealed or self.words[end].text[0].isdigit()
        return Candidate(index, end, head.kind, sure=True, open=not upper and not sealed)

    def _once_spelt(self, index: int, stop: int) -> int:
        """The last word of the name at word ``index`` whose initials have been told before, -1 if there is none."""
        ends = range(min(stop, index + SPELT), index, -1) if self.spelt else ()
        return next((end for end in ends if self.string(index, end).lower() in self.spelt), -1)

    def _may_open(self, head: Head, last: int, stop: int, *, upper: bool) -> bool:
        """Whether the noun ``head`` that ends at word ``last`` can open a name here, whatever follows it."""
        index = last - len(head.words) + 1
        word = self.words[index]
        if (head.rule is Rule.ANNOUNCES and not upper) or (head.rule is Rule.CAPITAL and not word.capital):
            return False
        if head.rule is Rule.ANNOUNCES and self._maker(index, stop):
            return False
        if (word.opens and word.pos in VERBS) or (head.kind is Kind.PLACE and self._led(index, last, stop)):
            return False
        ranked = word.pos == "ADJ" and word.lower not in self.names.rounds
        if not word.capital and (ranked or self._adverbial(index) or self._ranked(index)):
            return False
        if not word.capital and self._common(head, (index, last), stop):
            return False
        if self.begins(index) or (head.kind is Kind.EVENT and self._answering(index, stop)):
            return False
        if unlikely(self.words, index, last, self.names):
            return False
        dated = last < stop and self.names.year.fullmatch(self.words[last + 1].text)
        return bool(word.lower not in self.names.dated or dated) and self._specified(head, last, stop)

    def _maker(self, index: int, stop: int) -> bool:
        """« Airbus (Atlantic) »: the firm, not one of what it makes: « l'Airbus (Beluga) », « Airbus (A330) »."""
        firm = self.names.known.get(self.words[index].text) is Kind.ORGANIZATION
        one = index > 0 and self.words[index - 1].lower in {*self.names.articles, *self.names.some}
        return firm and not one and not any(letter.isdigit() for letter in self.words[min(index + 1, stop)].text)

    def _led(self, index: int, last: int, stop: int) -> bool:
        """« Chef de l'État », « (secrétaire) d'État (Rex Untel) »: no land."""
        if self.office(index):  # but « le gouverneur de l'État de Tel »
            land = last + 2 <= stop and self.words[last + 1].lower in self.names.of and self.words[last + 1].close
            name = self.words[min(last + 2, stop)]
            town = name.text in self.places and self._large(name.text)
            return not (land and name.capital and not town and not self.begins(name.index))
        return self.tied(index) and last < stop and self.words[last + 1].capital

    def _selection(self, last: int, stop: int) -> bool:
        """« L'équipe d'Espagne »: that of a country, where « l'équipe de Tel » is no name."""
        link = past_small(self.words, last + 1, stop, self.names.links | self.names.of)
        lands = (self.string(link, end) for end in range(link, min(link + 3, stop + 1)) if link > last + 1)
        return any(has_country(self.names.places.get(land, ())) for land in lands)

    def _common(self, head: Head, span: tuple[int, int], stop: int) -> bool:
        """Whether a noun in small letters is no part of a name here: one of many, a participle, a seat."""
        seat = head.kind is Kind.PLACE and self._seat(span[1], stop)
        return seat or self._any_such(head, span[0]) or self._verbal(span[0]) or self._called(span[0])

    def _ranked(self, index: int) -> bool:
        """« Une place de (Ligue 2) », « sa place de (titulaire) »: a rank, where a site has « la »."""
        before = self.words[index - 1] if index else None
        if self.words[index].lower not in self.names.ranked or before is None:
            return False
        return before.lower in self.names.ranking or self.names.nth.fullmatch(before.text) is not None

    def _specified(self, head: Head, last: int, stop: int) -> bool:
        """Whether a noun has the number or land without which it names nothing: « l'article 49 », « l'équipe de … »."""
        if head.words[0] in self.names.numbered:
            return last < stop and self.words[last + 1].text[0].isdigit() and self.words[last + 1].close
        return head.words[0] not in self.names.selected or len(head.words) > 1 or self._selection(last, stop)

    def _one(self, index: int) -> bool:
        """« Le (peloton de haute montagne) (PHM) »: the one of that name, where « des » has many."""
        before = self.words[index - 1].lower if index and self.words[index].close else ""
        return before in self.names.articles and before not in self.names.plural

    def _one_of_its_land(self, head: Head, last: int, end: int) -> bool:
        """« Le (club lorrain) », « le (fonds belge spécialisé) dans »: what is told of, not the one body of a land."""
        plain = len(head.words) == 1 and head.words[0] in self.plentiful
        done = self.names.participle
        inside = self.words[last + 1 : end + 1]
        return plain and all(word.lower in self.demonyms or done.search(word.lower) for word in inside)

    def _codified(self, head: Head, last: int) -> bool:
        """« Le Code du travail », « la Charte des droits »: a law by its capital and what it is on."""
        return head.kind is Kind.LAW and self.words[last + 1].lower in self.names.of

    def _any_such(self, head: Head, index: int) -> bool:
        """« Une usine de (Tel) », « le festival de cinéma de (Tel) »: one of many, which has no name of its own."""
        before = index - 1
        while before > 0 and self.words[before].pos == "ADJ" and self.words[before + 1].close:
            before -= 1
        several = self.words[before].lower in self.names.several and self.words[before + 1].close and index > 0
        several = several or completes(self.words, index, self.names)
        return several and head.kind in {Kind.PLACE, Kind.ORGANIZATION} and head.words[0] not in self.names.sole

    def _seat(self, last: int, stop: int) -> bool:
        """« La plage de (Dinard) », « l'île de (Leyte) »: the noun is none of the name of where it lies."""
        link = last + 1
        if self.words[last].lower not in self.names.seated or link >= stop:
            return False
        if self.words[link].lower not in self.names.of or not self.words[link].close:
            return False
        link = past_small(self.words, link + 1, stop + 1, self.names.links) - 1
        end = self.run_to(link + 1, stop) if link < stop and self.words[link + 1].capital else link
        whole = self.string(last, end)
        return end > link and self.is_place(link + 1, end) and whole[0].upper() + whole[1:] not in self.places

    def _verbal(self, index: int) -> bool:
        """« Le véhicule, parti de (Tours) »: a participle with the form of a noun."""
        word, before = self.words[index], self.words[max(index - 1, 0)]
        if index and word.close and before.pos == "AUX":
            return True
        return index > 0 and word.pos in VERBS and not (word.close and before.pos not in NOUNS)

    def _answering(self, index: int, stop: int) -> bool:
        """« “…”, tempête (Jean Untel) »: the verb of a quotation, before whoever says it."""
        word, after = self.words[index], self.words[min(index + 1, stop)]
        told = not word.capital and "»" in word.gap and "," in word.gap
        return not word.close and index < stop and (self.begins(index + 1) or (told and after.capital and after.close))

    def _adverbial(self, index: int) -> bool:
        """« En mer », « sur ordre de »: no noun that opens a name, for want of its article."""
        if index and self.words[index].close and self.words[index - 1].lower in self.names.adverbial:
            return True
        after = self.words[min(index + 1, len(self.words) - 1)]
        named = after.capital and after.close and after.index > index
        named = named or self.words[index].lower in self.names.rounds  # « en finale du Top 14 »
        return (
            index > 0
            and self.words[index].close
            and self.words[index - 1].lower == self.names.grammar.within
            and not named
        )

    def _heads(self, index: int, stop: int) -> Iterator[tuple[Head, int]]:
        for head in self.names.heads.get(self.words[index].lower, ()):
            last = index + len(head.words) - 1
            if last > stop:
                continue
            rest = zip(self.words[index + 1 : last + 1], head.words[1:], strict=True)
            if last == index or all(word.close and word.lower == part for word, part in rest):
                yield head, last

    def heads_at(self, index: int, stop: int) -> list[int]:
        """Where the nouns that open a name at word ``index`` end."""
        return [last for _, last in self._heads(index, stop)]

    # ---- runs of capitals
    def run_to(self, index: int, stop: int) -> int:
        """The last word of the run of capitals at ``index``, with the small words that hold it together."""
        after = index + 1
        native = self._demonym(self.words[index].lower) and not self._given(index)
        if native and after <= stop and (self.begins(after) or self._someone(index)):
            return index
        if after <= stop and self._quarter(index):
            return after
        if self.land(index) and (self.known_to(index, stop) or index) == index:
            return index
        last = index
        while (step := self._next(index, last, stop)) is not None:
            last = step
        return last

    def _quarter(self, index: int) -> bool:
        """« L'Azerbaïdjan (oriental) », « l'Europe (centrale) »: a part, which is not the whole."""
        after = self.words[index + 1]
        if not after.close or after.lower not in self.names.quarters:
            return False
        return vast(self.words[index], self.names)

    def _next(self, first: int, last: int, stop: int) -> int | None:
        after = last + 1
        if after > stop or not self.words[after].close or after in self.starts:
            return None
        if self.continues(after):
            return self._capital(first, after, stop)
        return self._small(first, last, stop)

    def _capital(self, first: int, after: int, stop: int) -> int | None:
        # « Abdifatah Aden Hassan »: a first name that no table has, before one that it has.
        given = self._personal(first) or (first == after - 1 and self._foreign(first))
        saintly = first == after - 1 and self.words[first].lower in self.names.saintly  # « San (Cristóbal Cucho) »
        if self.begins(after) and not saintly and (not given or self._whole(first, after)):
            return None
        if outlet(self, first, after, stop) or chaired(self, first, after, stop):
            return None
        return max(self.known_to(after, stop) or after, after)

    def _whole(self, first: int, after: int) -> bool:
        """Whether the words up to ``after`` are a known name, or that of somebody who another one follows."""
        if first in self.clubs:  # « (le défenseur de) Chelsea (John Untel) »
            return True
        return self.known_to(first, after - 1) == after - 1 > first or self.complete(first, after)

    def _small(self, first: int, last: int, stop: int) -> int | None:
        """Over a number, a sign, a small word or an adjective, when it is part of the name."""
        after = last + 1
        word = self.words[after]
        if word.text[0].isdigit():
            return after if self.numbered(after) and not self.begins(first) else None
        if word.text == "&":
            return after + 1 if after < stop else None
        paired = word.lower == self.names.grammar.both and first == last
        if paired and coupled(self, first, after, stop):
            return after + 1
        if word.lower in self.names.particles or word.lower in self.names.of:
            return self._over(first, after, stop)
        qualifies = word.pos in {"ADJ", "NOUN"} and word.lower not in self.names.function
        if qualifies and self._several(first, last):
            return after
        firm = word.label and word.label == self.words[last].label and word.label != "PER" and word.pos == "ADJ"
        known_name = first == last and self.words[first].text in self.known
        if word.lower in self.demonyms:
            return after if self._plural(first, last) else None
        return after if firm and not known_name else None

    def _several(self, first: int, last: int) -> bool:
        """« (Les) Jeunes (patriotes) »: a common noun that has its capital inside a sentence, and its adjective."""
        word, after = self.words[first], self.words[last + 1]
        if first != last or not first or word.opens or word.text in self.known or not word.close:
            return False
        plurals = self.names.grammar.plurals
        both = word.lower.endswith("s") and after.lower.endswith(plurals) and word.text not in self.places
        common = word.lower in self.nouns or word.lower.removesuffix("s") in self.nouns
        common = common and word.lower not in self.demonyms
        return both and common and self.words[first - 1].lower in self.names.plural

    def _plural(self, first: int, last: int) -> bool:
        """« (L'association) Littératures (européennes) »: an adjective of place that the noun before cannot have."""
        word, after = self.words[last], self.words[last + 1]
        if first != last or not first or word.text in self.known or not word.close or after.pos != "ADJ":
            return False
        before = self.words[first - 1].lower
        heads = self.names.heads.get(before, ())
        body = any(h.kind is Kind.ORGANIZATION and len(h.words) == 1 for h in heads)
        return body and not before.endswith("s") and word.lower.endswith("s") and after.lower.endswith("s")

    def _personal(self, first: int) -> bool:
        """Whether the run that starts at word ``first`` may itself be of a person."""
        word = self.words[first]
        if word.text in self.forenames or word.text.split("-")[0] in self.forenames or "." in word.text:
            return True
        return word.text not in self.known and word.text not in self.places and word.label in {"PER", ""}

    def _over(self, first: int, link: int, stop: int) -> int | None:
        """The capitalised word after one or two small words, if they hold a name together."""
        after = past_small(self.words, link + 1, min(stop, link + 2) + 1, self.names.links | self.names.particles)
        if after > stop or not self.words[after].close or not self.words[after].capital:
            return None
        if self.words[link].lower in self.names.particles:
            body = not self.begins(first) and self._body(after, stop)  # « l'Airbus A330 d'(Air France) »
            return None if body else after
        start, end = self.words[first], self.words[after]
        if end.lower in self.names.charges and portfolio(self, after, stop) is not None:
            return None  # « (hérite de l'Intérieur) et Christiane Taubira de la (Justice) »
        if self.begins(after) and self.words[link].lower in self.names.of and self._owned(first):
            return None
        given = start.text in self.forenames and start.text not in self.known
        home = end.text in self.places and link > first + 1 and not again(self.words, first, after)
        if given and not (home or self._reigning(first, after)):
            return after
        strange = link == first + 1 == after - 1 and self._foreign(first)
        if strange and (self._foreign(after) or self._surname(first, after)):
            return after
        if self.known_to(after, stop) is not None:
            return None
        same = start.label and all(w.label == start.label for w in (*self.words[link:after], end))
        # « Maylis de Kerangal »: her first name is a village's, and her name no place's.
        near = link == first + 1 and (link == after - 1 or self.words[after - 1].capital)  # « Denys de La (Tel) »
        person = start.label == "PER" and near and end.text not in self.places
        return after if same and (start.label in {"ORG", "MISC"} or person) else None

    def _body(self, index: int, stop: int) -> bool:
        """Whether a body that is known by several words begins here."""
        last = self.known_to(index, stop)
        return last is not None and last > index and self.names.known.get(self.string(index, last)) is Kind.ORGANIZATION

    def _owned(self, first: int) -> bool:
        """« (La) Williams de (Bruno Senna) »: no first name stands before « de » and somebody's full name."""
        word = self.words[first]
        return word.text not in self.forenames or word.text in self.known or slug(word.text) in self.names.surnames

    def _reigning(self, first: int, land: int) -> bool:
        """« (La reine) Beatrix des (Pays-Bas) »: the land is none of the name."""
        title = first > 0 and self.words[first].close and self.words[first - 1].lower in self.names.crowned
        return title and has_country(self.names.places.get(self.words[land].text, ()))

    def _surname(self, first: int, last: int) -> bool:
        """« (le skipper) Yvo de Trémon »: after a noun of person, or taken for one, and no town that people know."""
        start, end = self.words[first], self.words[last]
        before = self.words[first - 1].lower if first and start.close else ""
        person = any(noun.kind is Kind.PERSON for noun in self.nouns.get(before, ()))
        small = end.text not in self.places or not self._large(end.text)
        acting = start.opens and acts(self.words, first, self.names)
        return small and (person or acting or start.label == end.label == "PER")
