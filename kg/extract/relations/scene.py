"""What the rules see: a reading with its phrases, its grammar, and the entities at each token."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from kg.annotate.nominal import Atom, Phrase, Phrases, outermost
from kg.annotate.stage import Stage
from kg.annotate.universal import NOUNS, VERBS
from kg.annotate.where import where
from kg.extract.relations.again import Again
from kg.extract.relations.called import Called, Told, genres, kind_of_body
from kg.extract.relations.dates import Dates
from kg.extract.relations.sayers import sayers
from kg.extract.relations.topics import Topics, is_continent, is_country, is_origin
from kg.extract.relations.words import Search, Word
from kg.model import Entity, Mention, Span
from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from kg.lang.base import Language
    from kg.lang.names import Demonym
    from kg.model import Quantity, Reading, Token

# « a déclaré à l'AFP »: tokens behind the verb.
_SPOKEN = 5


class Scene(Stage):
    """A reading as the rules need it: ``words`` and ``lemmas`` are those of its ``tokens``, in lower case."""

    def __init__(self, reading: Reading, language: Language) -> None:
        super().__init__(reading, language.frames)
        self.language, self.grammar = language, language.grammar
        self.tokens, self.words, self.lemmas = self.text.tokens, self.text.lowered, self.text.lemmas
        self._phrase_of: dict[int, Phrase | None] = {}

    @cached_property
    def _named(self) -> dict[tuple[int, int], tuple[Mention, Entity]]:
        found: dict[tuple[int, int], tuple[Mention, Entity]] = {}
        for entity in self.reading.entities:
            for mention in entity.mentions:
                inside = self.text.within(mention.span)
                if mention.form is Form.NAMED and inside:
                    found.setdefault((inside[0], inside[-1]), (mention, entity))
        return found

    @cached_property
    def _atoms(self) -> dict[tuple[int, int], tuple[Mention, Entity]]:
        """The named mentions by first and last token, without the function or tie that some begin with.

        « président Obama » read as a name is the name « Obama »; « ministre de l'Économie » is none.
        """
        known = {i: word for word in (*self.ties, *self.titles) for i in range(word.first, word.last + 1)}
        functions = {word.first: word for word in self.titles}
        found: dict[tuple[int, int], tuple[Mention, Entity]] = {}
        for (first, last), (mention, entity) in self._named.items():
            word = functions.get(first)
            if word and entity.kind is Kind.PERSON and last > word.last:
                begin = word.last + 1
                while begin < last and self.demonyms.get(begin):
                    begin += 1
                found.setdefault((begin, last), (mention, entity))
            elif first not in known or (last > known[first].last and first not in functions):
                found.setdefault((first, last), (mention, entity))
        return found

    @cached_property
    def phrases(self) -> Phrases:
        """The noun phrases of the text."""
        words = self.language.relations
        atoms = outermost(
            Atom(first, last, min(max(mention.head, first), last))
            for (first, last), (mention, _) in self._atoms.items()
        )
        covered = {index for atom in atoms for index in range(atom.first, atom.last + 1)}
        return Phrases(
            self.text,
            self.grammar,
            atoms,
            words.prepositions,
            words.conjunctions,
            words.leading,
            nouns={w.first: w.last for w in (*self.ties, *self.titles) if w.first not in covered},
            adjectives=frozenset(index for index in self.demonyms if self.tokens[index].text[0].islower()),
        )

    @cached_property
    def named_tokens(self) -> frozenset[int]:
        """The tokens inside names."""
        return frozenset(index for first, last in self._named for index in range(first, last + 1))

    @cached_property
    def names(self) -> tuple[tuple[Atom, Entity], ...]:
        """The named mentions that lie in no other, in order, with their entities."""
        return tuple((atom, self._atoms[(atom.first, atom.last)][1]) for atom in self.phrases.atoms)

    def names_in(self, inside: range) -> tuple[tuple[Atom, Entity], ...]:
        """Those of them that begin ``inside``."""
        first, stop = (bisect_left(self.names, at, key=lambda row: row[0].first) for at in (inside.start, inside.stop))
        return self.names[first:stop]

    @cached_property
    def nested(self) -> tuple[tuple[Atom, Entity, Atom, Entity], ...]:
        """The named mentions inside another one, each with the one that holds it."""
        found = []
        for (first, last), (mention, entity) in self._atoms.items():
            outer = self.phrases.atom_over(first)
            if outer and (outer.first, outer.last) != (first, last) and outer.last >= last:
                found.append((Atom(first, last, mention.head), entity, outer, self.entity_of(outer)))
        return tuple(sorted(found, key=lambda row: (row[0].first, row[0].last)))

    @cached_property
    def _inside(self) -> dict[Atom, list[tuple[Atom, Entity]]]:
        found: dict[Atom, list[tuple[Atom, Entity]]] = {}
        for inner, entity, outer, _ in self.nested:
            found.setdefault(outer, []).append((inner, entity))
        return found

    def inside(self, outer: Atom) -> list[tuple[Atom, Entity]]:
        """The named mentions inside ``outer``, in order."""
        return self._inside.get(outer, [])

    @cached_property
    def _ending(self) -> dict[int, list[tuple[int, Entity]]]:
        found: dict[int, list[tuple[int, Entity]]] = {}
        for (first, last), (_, entity) in self._atoms.items():
            found.setdefault(last, []).append((first, entity))
        return {last: sorted(rows, key=lambda row: row[0]) for last, rows in found.items()}

    def ending_at(self, index: int) -> list[tuple[int, Entity]]:
        """The named mentions whose last token is ``index``: first token and entity, the longest first."""
        return self._ending.get(index, [])

    def entity_of(self, atom: Atom) -> Entity:
        """The entity that ``atom`` names."""
        return self._atoms[(atom.first, atom.last)][1]

    @cached_property
    def _starting(self) -> dict[int, list[Entity]]:
        found: dict[int, list[Entity]] = {}
        for (first, _), (_, entity) in self._atoms.items():
            found.setdefault(first, []).append(entity)
        return found

    def starting_at(self, index: int) -> list[Entity]:
        """The entities with a named mention whose first token is ``index``."""
        return self._starting.get(index, [])

    @cached_property
    def _described_to(self) -> dict[int, dict[Entity, Entity]]:
        found: dict[int, dict[Entity, Entity]] = {}
        for entity in self.reading.entities:
            for mention in entity.mentions:
                found.setdefault(mention.span.end, {}).setdefault(entity, entity)
        return found

    def described_to(self, end: int) -> Iterable[Entity]:
        """The entities with a mention that ends at character ``end``."""
        return self._described_to.get(end, {}).values()

    @cached_property
    def _covering(self) -> dict[int, Entity]:
        """For each token of a pronoun or description, its entity; the shortest wins; « la ville de Dax » is Dax."""
        told = [(mention, entity) for entity in self.reading.entities for mention in entity.mentions]
        towns = {at: entity for one, entity in told if entity.kind is Kind.PLACE for at in one.titles}
        return towns | {one.head: entity for one, entity in sorted(told, key=lambda row: -len(row[0].span))}

    def entity(self, index: int | None) -> Entity | None:
        """The entity that the phrase of main token ``index`` refers to."""
        return self.entity_at.get(index) if index is not None else None

    @cached_property
    def entity_at(self) -> dict[int, Entity]:
        """The entity that the phrase of each main token refers to."""
        return self._covering | {index: self.entity_of(atom) for index, atom in self.phrases.inside.items()}

    @cached_property
    def unknown(self) -> list[Token]:
        """The nouns of which no entity is known."""
        return [token for token in self.tokens if token.pos in NOUNS and token.index not in self.entity_at]

    def bearer(self, index: int) -> int:
        """The noun before the adjective at ``index``, other adjectives skipped."""
        start = self.phrases.stretch(index).start
        here = index - 1
        while here > start and self.tokens[here].pos in {"ADJ", "VERB", "CCONJ"} and not self.title_at(here):
            here -= 1
        return max(here, start)

    def entity_within(self, span: Span) -> Entity | None:
        """The entity of a mention at the very tokens of ``span``."""
        inside = self.text.within(span)
        found = self._atoms.get((inside[0], inside[-1])) if inside else None
        return found[1] if found else None

    def subject(self, index: int) -> Entity | None:
        """The entity at ``index``, through relative pronouns and a common noun followed by a name."""
        token, word = self.tokens[index], self.words[index]
        if token.pos == "PRON" and word in self.grammar.binders:
            antecedent = self.syntax.antecedent(index)
            return self.subject(antecedent) if antecedent is not None else None
        called, polite = index in self.demonyms, word in self.language.relations.honorifics
        led = called and (token.text[0].isupper() or (index > 0 and self.tokens[index - 1].pos in {"DET", "ADP"}))
        if (led or polite) and (named := self.phrases.atom_at(index + 1)):
            return self.entity_of(named)  # « le Britannique Marc Lewis », « l'italien Bolvig », « M. Lewis »
        if called and token.text[0].islower():
            index = self.bearer(index)
        elif index in self.entity_at:
            return self.entity_at[index]
        phrase = self.phrase_of(index)
        return self.referent(phrase) if phrase else None

    def referent(self, phrase: Phrase) -> Entity | None:
        """The entity that ``phrase`` refers to: that of the name beside its noun, of its own name, or of its noun."""
        if phrase.named:
            found = self.entity_of(phrase.named)
            if found.kind is not Kind.PERSON or self.personal(phrase.head):
                return found
        known = self.entity_of(phrase.atom) if phrase.atom else self._covering.get(phrase.head)
        if known is None and phrase.complements and self.personal(phrase.head):
            last = phrase.complements[-1].phrase  # « le député de l'Isère Luc Bas »
            name = last.named or self.phrases.atom_at(last.last + 1) if last.atom else None
            named = self.entity_of(name) if name is not None else None
            known = named if named is not None and named.kind is Kind.PERSON else None
        return known or (kind_of_body(self, phrase) if phrase.complements else None)

    def personal(self, index: int) -> bool:
        """Whether the noun at ``index`` says what somebody is."""
        words, form = self.language.relations, self.words[index]
        alike = form in words.compatriots or form in words.counterparts
        return alike or bool(self.title_at(index)) or form in words.ties or form in words.honorifics

    def phrase_of(self, index: int) -> Phrase | None:
        """The phrase of main token ``index``."""
        if index not in self._phrase_of:
            atom = self.phrases.atom_over(index)
            found = self.phrases.at(self.phrases.left(atom.first if atom else index))
            fits = found is not None and (found.head == index or (atom is not None and found.atom == atom))
            self._phrase_of[index] = found if fits else None
        return self._phrase_of[index]

    # ---------------------------------------------------------------- things, topics, times
    @cached_property
    def known(self) -> frozenset[Entity]:
        """The entities that the reading came with."""
        return frozenset(self.reading.entities)

    @cached_property
    def genres(self) -> tuple[int, ...]:
        """The common nouns that tell a kind of event, work or law (« colloque », « rapport », « loi »)."""
        return genres(self)

    def thing(self, phrase: Phrase) -> Entity | None:
        """The event, work or law that ``phrase`` refers to, new if its noun tells its kind."""
        entity = self.referent(phrase)
        kind = self.language.relations.genres.get(self.words[phrase.head])
        if entity is not None or kind is None or phrase.named:
            return entity
        span = self.text.span(phrase.start, phrase.last)
        return self.make(kind, self.text.meant(span), span, phrase.head)

    def topic(self, phrase: Phrase) -> Entity | None:
        """What ``phrase`` is about: an entity, else a concept made from its noun, adjectives and first complement.

        Nouns that only point (« enjeux », « question ») give way to their complement.
        """
        entity = self.referent(phrase)
        if entity is not None:
            return entity
        nameless = phrase.atom is None and not phrase.named and self.tokens[phrase.head].pos in NOUNS
        if not nameless or self.dates.covers(phrase.head):  # « produira l'an prochain »
            return None
        first = next((c for c in phrase.complements if c.preposition == self.grammar.of), None)
        measured = self.text.lemmas[phrase.head] in self.language.frames.measures  # « 12 millions de PlayStation »
        if measured or self.words[phrase.head] in self.language.relations.pointing:
            return self.topic(first.phrase) if first else None
        last = phrase.base
        while first is not None and first.place == last + 1 and not self._counts(first.place + 1):
            last = first.phrase.base
            first = next((c for c in first.phrase.complements if c.preposition == self.grammar.of), None)
        span = self.text.span(phrase.head, max(last, phrase.head))
        return self.make(Kind.CONCEPT, self.text.meant(span), span, phrase.head)

    def _counts(self, index: int) -> bool:
        """« l'achat de trois avions »: whether a number begins at token ``index``."""
        return self.tokens[index].pos == "NUM" or self.tokens[index].text[0].isdigit()

    @cached_property
    def quantities(self) -> dict[int, list[Quantity]]:
        """The numbers at each token."""
        found: dict[int, list[Quantity]] = {}
        for quantity in self.reading.quantities:
            for index in self.text.within(quantity.span):
                found.setdefault(index, []).append(quantity)
        return found

    @cached_property
    def described(self) -> dict[int, Entity]:
        """The people whose description holds each token: « deux Polonais », « un enfant britannique »."""
        return {
            index: entity
            for entity in self.people
            for mention in entity.mentions
            if mention.form is Form.NOMINAL
            for index in self.text.within(mention.span)
            if mention.head <= index <= mention.head + 1
        }

    @cached_property
    def people(self) -> tuple[Entity, ...]:
        """The people of the reading."""
        return tuple(e for e in self.reading.entities if e.kind is Kind.PERSON)

    @cached_property
    def sayers(self) -> Mapping[int, Entity]:
        """The people without a name who say something, by the head of their description."""
        return sayers(self)

    @cached_property
    def boards(self) -> dict[Entity, list[int]]:
        """The bodies told by their organ, with the heads of those mentions: « le conseil d'administration »."""
        found: dict[Entity, list[int]] = {}
        for entity in self.reading.entities:
            for mention in entity.mentions if entity.kind is Kind.ORGANIZATION else ():
                if self.words[mention.head] in self.language.relations.organs:
                    found.setdefault(entity, []).append(mention.head)
        return found

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The lemmas of the text."""
        return frozenset(self.lemmas)

    @cached_property
    def makings(self) -> frozenset[int]:
        """The words that tell of making (« prévoit la création d'un musée »)."""
        words = self.language.relations.makings & self.vocabulary
        return frozenset([index for index, lemma in enumerate(self.lemmas) if lemma in words] if words else ())

    @cached_property
    def addressed(self) -> frozenset[int]:
        """The tokens of those to whom somebody speaks: « a déclaré à l'AFP »."""
        heads = (
            range(cue + 1, cue + _SPOKEN) for cue in self.cues if self.phrases.preposition(cue + 1) == self.grammar.to
        )
        return frozenset(chain.from_iterable(heads))

    # ---------------------------------------------------------------- lexicons
    def anywhere(self, lexicon: AbstractSet[str]) -> list[Token]:
        """The words of the text that are in ``lexicon``, in small letters, in order."""
        return [self.tokens[index] for index in where(self.text, lexicon)]

    def verbs(self, lemmas: AbstractSet[str]) -> list[Token]:
        """The verbs of the text whose lemma is one of ``lemmas``, in order."""
        told = () if lemmas.isdisjoint(self.vocabulary) else self.tokens
        return [token for token in told if token.lemma in lemmas and token.pos in VERBS]

    @cached_property
    def _search(self) -> Search:
        return Search(self.text, frozenset(self._named), self.language)

    @cached_property
    def titles(self) -> tuple[Word, ...]:
        """The functions and professions in the text, the longest at each place, in order."""
        return self._search.find(self.language.relations.titles, functions=True)

    @cached_property
    def ties(self) -> tuple[Word, ...]:
        """The nouns that tie what they describe to their complement."""
        return self._search.find(self.language.relations.ties)

    @cached_property
    def told(self) -> Told:
        """The mentions of entities, by the tokens that they stand at."""
        return Told()

    @cached_property
    def tied(self) -> frozenset[int]:
        """The tokens of the nouns that tie."""
        return frozenset(index for word in self.ties for index in range(word.first, word.last + 1))

    def titles_before(self, index: int) -> Iterator[Word]:
        """The functions that begin before token ``index``, the nearest first."""
        stop = bisect_left(self.titles, index, key=attrgetter("first"))
        return (self.titles[place] for place in range(stop - 1, -1, -1))

    @cached_property
    def _title_at(self) -> dict[int, Word]:
        return {index: word for word in self.titles for index in range(word.first, word.last + 1)}

    def title_at(self, index: int) -> tuple[Word, ...]:
        """The function that token ``index`` is part of, if any."""
        found = self._title_at.get(index)
        return (found,) if found else ()

    # ---------------------------------------------------------------- places of demonyms
    @cached_property
    def demonyms(self) -> Mapping[int, Demonym]:
        """What places the adjectives and names of inhabitants of the text stand for, by token, in order."""
        lexicon = self.language.names.demonyms
        return {token.index: lexicon[self.words[token.index]] for token in self.anywhere(lexicon.keys())}

    @cached_property
    def _by_alias(self) -> dict[tuple[Kind, str], Entity]:
        found: dict[tuple[Kind, str], Entity] = {}
        for entity in self.reading.entities:
            for name in (entity.name, *entity.aliases):
                found.setdefault((entity.kind, slug(name)), entity)
        return found

    def make(self, kind: Kind, name: str, span: Span, head: int) -> Entity:
        """The entity of ``kind`` called ``name``, new if the reading has none, with a mention at ``span``."""
        known = self._by_alias.get((kind, slug(name)))
        if known:
            return known
        form = Form.NAMED if any(map(str.isupper, self.text.meant(span))) else Form.NOMINAL
        mention = Mention(span, form, head, kind)
        places = self._again.of(span) if kind is Kind.CONCEPT else ()
        again = (Mention(place, form, first, kind) for place, first in places if place != span)
        return Entity(kind, name, mentions=(mention, *again))

    @cached_property
    def _adjectival(self) -> dict[int, Entity]:
        """The places that coreference has found adjectives to stand for, by token."""
        places = (entity for entity in self.reading.entities if entity.kind is Kind.PLACE)
        return {m.head: place for place in places for m in place.mentions if m.head in self.demonyms}

    @cached_property
    def _again(self) -> Again:
        return Again(self.text)

    def place_of(self, index: int) -> Entity | None:
        """The place that the demonym at ``index`` stands for, as an entity."""
        demonym = self.demonyms.get(index)
        if demonym is None:
            return None
        if (told := self._adjectival.get(index)) is not None:
            return told  # « congolais » where the Congo is the one of Kinshasa
        return self.make(Kind.PLACE, demonym.place, self.tokens[index].span, index)

    def is_continent(self, name: str) -> bool:
        """Whether ``name`` is that of a continent."""
        return is_continent(name, self.language.names)

    def is_origin(self, place: Entity) -> bool:
        """Whether people and bodies are said to be *from* ``place``: a country or nation, no town nor region."""
        return is_origin(place.name, self.language)

    def is_country(self, place: Entity) -> bool:
        """Whether ``place`` is a country."""
        return is_country(place, self.language.names)

    @cached_property
    def called(self) -> Called:
        """The entities of the reading by their names."""
        return Called(self.reading.entities)

    @cached_property
    def dates(self) -> Dates:
        """The dates of the text by where they stand."""
        return Dates(self.reading, self.phrases)

    @cached_property
    def headline_country(self) -> Entity | None:
        """The place that opens the headline before a colon: « Égypte : Mohamed Morsi élu »."""
        for atom, entity in self.names[:1]:
            after = self.tokens[atom.last + 1].text if atom.last + 1 < len(self.tokens) else ""
            if atom.first == 0 and after == ":" and entity.kind is Kind.PLACE:
                return entity
        return None

    @cached_property
    def country(self) -> Entity | None:
        """The country that the text is about: that of the headline, else the one spoken of most."""
        if self.headline_country is not None and self.is_country(self.headline_country):
            return self.headline_country
        found = [e for e in self.reading.entities if e.kind is Kind.PLACE and self.is_country(e)]
        return max(found, key=lambda e: len(e.mentions), default=None)

    @cached_property
    def topics(self) -> Topics:
        """What is spoken of before a place in the text."""
        return Topics(self)

    def sentence_span(self, first: int, last: int) -> Span:
        """The characters from token ``first`` to ``last``, both included, whichever comes first."""
        return self.text.span(min(first, last), max(first, last))
