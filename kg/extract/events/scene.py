"""What is known of a text's words when events are looked for: entities, numbers and dates at each token."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate, chain, takewhile
from typing import TYPE_CHECKING, TypeVar

from kg.annotate.attributed import attributed
from kg.annotate.stage import Stage
from kg.annotate.tokens import skip_back
from kg.annotate.where import where
from kg.extract.events.borne import beside
from kg.extract.events.counts import counting, dating
from kg.extract.events.idle import compared, idle
from kg.extract.events.natives import inhabitant, native
from kg.terms import Form, Kind, Layout, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.annotate.syntax import Argument
    from kg.extract.events.candidates import Standing
    from kg.extract.events.gapped import Gapped
    from kg.extract.events.things import Thing
    from kg.lang.frames import Frames
    from kg.model import Claim, Entity, Quantity, Reading, Span, Time
    from kg.terms import Role

    Value = TypeVar("Value", Quantity, Time)

_KINDS = {
    Kind.PERSON: frozenset({"Person", "person", "actor"}),
    Kind.ORGANIZATION: frozenset({"Org", "org", "actor", "thing"}),
    Kind.PLACE: frozenset({"Place", "place", "actor", "thing"}),
    Kind.EVENT: frozenset({"Event", "event", "thing", "launchable"}),
    Kind.WORK: frozenset({"Work", "work", "thing", "launchable"}),
    Kind.LAW: frozenset({"Law", "thing", "launchable"}),
    Kind.PRODUCT: frozenset({"Product", "product", "thing", "launchable"}),
    Kind.CONCEPT: frozenset({"Concept"}),
}
# Whose names are made of words that tell something elsewhere.
_CALLED = frozenset({Kind.ORGANIZATION, Kind.PERSON, Kind.PRODUCT, Kind.WORK})
_ACTORS = frozenset({"person", "org"})
# What a number of them may be, whatever word bears it.
_COUNTED = frozenset({"person", "post", "worker"})
_NAMED = frozenset({Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE})
_SHARE = "%"
_ANYBODY = frozenset({"person", "actor", "pronoun"})
# Words of one family begin alike: « lancement » and « lancer », « découverte » and « découvrir ».
STEM = 5
# A turn's next word stands within so many tokens.
_REACH = 14
_WEEK = timedelta(days=7)
_TELLING = frozenset({"NOUN", "VERB"})
# In governors: « le secrétaire général de l'union locale CGT ».
_TITLE, _MINISTER = 3, "minister"  # « la démission du ministre de la Santé » is not the ministry's
_COMPLETING, _DOING = frozenset({"nmod", "appos", "flat:name", "amod"}), frozenset({"nsubj", "obl:agent"})
_COUNTING = frozenset({"nummod", "det", "nmod", "amod"})
_APART = frozenset({Layout.CAPTION, Layout.LINK, Layout.CREDIT})


class Scene(Stage):
    """A reading made ready for look-ups by token."""

    def __init__(self, reading: Reading, frames: Frames) -> None:
        super().__init__(reading, frames)
        self.frames = frames
        self.quantities = self._by_token(counting(reading, frames.asides))
        self.times = self._by_token(dating(reading))
        self.people = {
            mention.span.start: entity
            for entity in reading.entities
            if entity.kind in {Kind.PERSON, Kind.ORGANIZATION}
            for mention in entity.mentions
            if mention.form is Form.NAMED
        }
        self.entities: dict[int, Entity] = {}
        self.natives: set[int] = set()
        self.mentions: dict[int, Span] = {}
        self.forms: dict[int, Form] = {}
        self.inventory: dict[int, tuple[Thing, ...]] = {}
        self.standings: dict[int, Standing] = {}
        self.arguments: dict[object, tuple[Argument, ...]] = {}
        self.leads: dict[int, int | None] = {}
        self.gaps: dict[int, tuple[Gapped, ...]] = {}
        self._take(reading.entities)
        self.names = {
            index
            for entity in reading.entities
            for mention in entity.mentions
            if mention.form is Form.NAMED
            for index in self.text.within(mention.span)
        }
        self.begun = {
            span.start: self.entities[head]
            for head, span in self.mentions.items()
            if self.entities[head].kind in {Kind.PERSON, Kind.ORGANIZATION}
        }
        self._following: dict[int, set[str]] = {}
        self._sorts: dict[int, frozenset[str]] = {}
        self._named: dict[int, Entity | None] = {}
        self._tallies: dict[frozenset[str], tuple[int, ...]] = {}

    def _take(self, entities: Iterable[Entity]) -> None:
        """Note where each of ``entities`` is mentioned, at the head of its shortest mention there."""
        for entity in entities:
            for mention in sorted(entity.mentions, key=lambda m: -len(m.span)):
                if native(self, mention.head, entity):
                    self.natives.add(mention.head)
                    continue
                person = inhabitant(self, mention.head) if entity.kind is Kind.PLACE else None
                self.entities[mention.head] = person or entity
                if person is None:
                    self.mentions[mention.head], self.forms[mention.head] = mention.span, mention.form

    def timed(self, sentence: range) -> list[int]:
        """The tokens of ``sentence`` that stand in a time, in order."""
        return _inside(self._timed, sentence)

    @cached_property
    def _timed(self) -> list[int]:
        return sorted(self.times)

    def placed(self, sentence: range) -> list[int]:
        """The main tokens of the places of ``sentence``, in order."""
        return _inside(self._placed, sentence)

    @cached_property
    def _placed(self) -> list[int]:
        return sorted(index for index, entity in self.entities.items() if entity.kind is Kind.PLACE)

    def tally(self, words: frozenset[str]) -> tuple[int, ...]:
        """How many of ``words`` stand before each token, and in all."""
        if words not in self._tallies:
            stand = {*where(self.text, words)}
            self._tallies[words] = (0, *accumulate([index in stand for index in range(len(self.text.tokens))]))
        return self._tallies[words]

    def _by_token(self, values: Iterable[Value]) -> dict[int, Value]:
        return {index: value for value in values for index in self.text.within(value.span)}

    def sorts(self, head: int) -> frozenset[str]:
        """What the phrase of ``head`` may be: kinds of entity, groups of nouns, ``quantity``, ``money``, its lemma."""
        if head not in self._sorts:
            self._sorts[head] = self._sort(head)
        return self._sorts[head]

    def _sort(self, head: int) -> frozenset[str]:
        lemma, form = self.text.lemmas[head], self.text.lowered[head]
        found = {lemma, form}
        entity = self.named(head)
        if entity is not None:
            found |= _KINDS[entity.kind]
        elif head in self.natives or (
            self.text.tokens[head].pos == "PRON" and form.lstrip("-") in self.frames.personal
        ):
            found |= _ANYBODY
        groups = self.frames.senses.get(lemma) or self.frames.senses.get(form, frozenset())
        found |= groups
        if groups & _ACTORS:
            found.add("actor")
        if "building" in groups:
            found |= {"place", "thing"}
        if "person" not in found:
            found.add("thing?")
        if lemma in self.frames.measures or form in self.frames.grammar.one or form == _SHARE:  # « l'un d'eux »
            for inner in self._parts(head):
                found |= self.sorts(inner)
        quantity = self.quantities.get(head) or self._sum(head)
        if quantity is not None:
            found |= {"quantity", quantity.unit or ""}
            found |= self.frames.senses.get(quantity.unit or "", frozenset()) & _COUNTED
            if quantity.money:
                found |= {"money", "amount"}
            if quantity.unit == "%":
                found.add("amount")
        return frozenset(found)

    def _parts(self, head: int) -> Iterator[int]:
        """What a noun that only measures out another is of: « l'intégralité de ses forces », « trois millions de… »."""
        for argument in self.syntax.complements(head):
            if argument.preposition == self.frames.grammar.of and not argument.guessed:
                yield argument.head

    def _sum(self, head: int) -> Quantity | None:
        """The money that a noun which only announces it is of: « un montant de 3 millions d'euros »."""
        if self.text.lemmas[head] in self.frames.sums:
            for index in self.text.within(self.syntax.phrase(head)):
                quantity = self.quantities.get(index)
                if index > head and quantity is not None and quantity.money:
                    return quantity
        return None

    def fits(self, head: int, sort: str) -> bool:
        """Whether the phrase of ``head`` is of ``sort`` (a group, a kind, a lemma); any is if ``sort`` is empty."""
        if not sort:
            return True
        sorts = self._sorts.get(head) or self.sorts(head)
        return sort in sorts or (sort == "thing" and self._inert(head))

    def _inert(self, head: int) -> bool:
        sorts = self.sorts(head)
        return "thing?" in sorts and not sorts & {"Person", "pronoun", "Concept", "quantity"}

    def named(self, head: int) -> Entity | None:
        """The entity that the phrase of ``head`` refers to, itself or by a name beside it (« le groupe Total »)."""
        if head in self.entities:
            return self.entities[head]
        if head not in self._named:
            self._named[head] = beside(self, head) or self._whole.get(head)
        return self._named[head]

    @cached_property
    def _whole(self) -> dict[int, Entity]:
        """Whose name each of its words belongs to, where the tree takes them apart: « la Nouvelle-Zélande »."""
        return {
            index: entity
            for entity in self.reading.entities
            if entity.kind in _NAMED
            for mention in entity.mentions
            if mention.form is Form.NAMED and (entity.kind is not Kind.PLACE or "-" in self.text.words(mention.span))
            for index in self.text.within(mention.span)
            if index not in self.entities and not self.text.tokens[index].text[:1].islower()
        }

    @cached_property
    def within_places(self) -> frozenset[int]:
        """The tokens of places' names of several words: « (le) Sud » of « Asie du Sud » is nothing by itself."""
        places = (entity for entity in self.reading.entities if entity.kind is Kind.PLACE)
        spans = (mention.span for entity in places for mention in entity.mentions if mention.form is Form.NAMED)
        names = [inside for span in spans if len(inside := self.text.within(span)) > 1]
        return frozenset(chain.from_iterable(names))

    @cached_property
    def headlined(self) -> bool:
        """Whether the text opens with a headline: with no sentence that has its full stop."""
        first = self.text.sentences[0] if self.text.sentences else range(0)
        return bool(first) and self.text.tokens[first[-1]].text != "."

    @cached_property
    def personal(self) -> frozenset[int]:
        """The tokens of people's names: a further one says nothing by itself where the tree has hung it elsewhere."""
        people = (entity for entity in self.reading.entities if entity.kind is Kind.PERSON)
        spans = (mention.span for entity in people for mention in entity.mentions if mention.form is Form.NAMED)
        return frozenset(index for span in spans for index in self.text.within(span))

    @cached_property
    def acting(self) -> frozenset[int]:
        """The nouns of bodies that do what is told, and does not only take place."""
        bodies = (entity for entity in self.reading.entities if entity.kind is Kind.ORGANIZATION)
        heads = (mention.head for entity in bodies for mention in entity.mentions if mention.form is not Form.PRONOUN)
        acts = (token for token in map(self.text.tokens.__getitem__, heads) if token.dep in _DOING)
        return frozenset(t.index for t in acts if self.text.lemmas[t.head] not in self.frames.occurring)

    def counted(self, head: int) -> Quantity | None:
        """The number that counts the phrase of ``head``: « 28 soldats », « plusieurs milliers de personnes »."""
        if head in self.times:
            return None
        if head in self.quantities:
            return self.quantities[head]
        announced = self._sum(head)
        if announced is not None:
            return announced
        for child in self.text.children[head]:
            if child < head and child in self.quantities and self.text.tokens[child].dep in _COUNTING:
                return self.quantities[child]
        return None

    def measuring(self, index: int) -> bool:
        """Whether a noun is what a quantity is measured in, not what there is so much of: « 18 tonnes de gazole »."""
        quantity = self.quantities.get(index)
        return quantity is not None and (quantity.money or quantity.unit in self.frames.units)

    def counts(self, quantity: Quantity, sorts: frozenset[str]) -> bool:
        """Whether ``quantity`` is of ``sorts``: ``money``, ``%``, or groups of the noun that it counts."""
        if quantity.money:
            return "money" in sorts
        unit = quantity.unit or ""
        return unit in sorts or bool(self.frames.senses.get(unit.split(" ")[0], frozenset()) & sorts)

    @cached_property
    def claims(self) -> list[Claim | None]:
        """The innermost claim that each token stands in."""
        found: list[Claim | None] = [None] * len(self.text.tokens)
        for claim in sorted(self.reading.claims, key=lambda claim: len(claim.content)):
            for index in self.text.within(claim.content):
                if found[index] is None and claim.content.covers(self.text.tokens[index].span):
                    found[index] = claim
        return found

    @cached_property
    def charging(self) -> frozenset[int]:
        """The numbers of the sentences that hold a word by which somebody is charged, or one for an inquiry."""
        words = self.frames.charging.keys() | self.frames.inquiries
        return frozenset([self.text.sentence_of[n] for n, lemma in enumerate(self.text.lemmas) if lemma in words])

    @cached_property
    def titled(self) -> frozenset[int]:
        """The tokens of quoted titles and names, which tell nothing that happens."""
        titles = (said.content for said in self.reading.utterances if said.reason == Reason.TITLE)
        return frozenset(index for span in titles for index in self.text.within(span))

    @cached_property
    def parts(self) -> frozenset[int]:
        """The further words of the names of people, bodies, works and goods: « l'Union pour un (mouvement) libre »."""
        named = (mention for entity in self.reading.entities if entity.kind in _CALLED for mention in entity.mentions)
        spans = (self.text.within(mention.span) for mention in named if mention.form is Form.NAMED)
        return frozenset(index for inside in spans for index in inside[1:])

    @cached_property
    def works(self) -> frozenset[int]:
        """The last tokens of the names of works."""
        heads = (head for head, entity in self.entities.items() if entity.kind is Kind.WORK and head in self.names)
        return frozenset(self.text.within(self.mentions[head])[-1] for head in heads)

    def recent(self, time: Time) -> bool:
        """Whether ``time`` is a day of the week before publication."""
        try:
            day, now = date.fromisoformat(time.edtf), date.fromisoformat(self.today)
        except ValueError:
            return False
        return now - _WEEK <= day <= now

    def following(self, index: int) -> set[str]:
        """The words near after token ``index``, their lemmas, and the participles of turns that they are forms of."""
        known = self._following.get(index)
        if known is None:
            near, kin = slice(index + 1, index + 1 + _REACH), self.frames.kin
            words = self.text.lowered[near]
            known = self._following[index] = {*words, *self.text.lemmas[near]}
            for word in words:
                if word in kin:
                    known |= kin[word]
        return known

    def before(self, index: int) -> str:
        """The preposition that stands before the phrase of ``index``, where the tree has hung it elsewhere."""
        place = skip_back(self.text.tokens, index - 1, -1, ("DET", "ADJ", "NUM", "PROPN"))
        token = self.text.tokens[place] if place >= 0 else None
        return (
            self.frames.grammar.plain.get(token.text.lower(), token.lemma.lower())
            if token and token.pos == "ADP"
            else ""
        )

    @cached_property
    def openers(self) -> frozenset[int]:
        """The first token of each sentence, and those that only adverbs stand before."""
        found: list[int] = []
        for sentence in self.text.sentences:
            adverbs = takewhile(lambda index: self.text.tokens[index].pos == "ADV", sentence)
            found += sentence[: len([*adverbs]) + 1]
        return frozenset(found)

    @cached_property
    def ways(self) -> dict[int, Role]:
        """The last words of prepositions that tell by what or where something goes, with the role that they tell."""
        grammar, ways, lowered = self.frames.grammar, self.frames.ways, self.text.lowered
        ends = where(self.text, grammar.ofs)
        phrases = {index: " ".join((*lowered[index - 2 : index], grammar.of)) for index in ends}
        return {index: ways[phrase] for index, phrase in phrases.items() if phrase in ways}

    @cached_property
    def dated(self) -> frozenset[int]:
        """The numbers of the sentences that hold a date."""
        return frozenset(map(self.text.sentence_of.__getitem__, self.times))

    @cached_property
    def counting(self) -> frozenset[int]:
        """The numbers of the sentences that hold a number."""
        return frozenset(map(self.text.sentence_of.__getitem__, self.quantities))

    @cached_property
    def sited(self) -> frozenset[int]:
        """The numbers of the sentences that speak of a place."""
        places = (head for head, entity in self.entities.items() if entity.kind is Kind.PLACE)
        return frozenset(map(self.text.sentence_of.__getitem__, places))

    @cached_property
    def with_colon(self) -> frozenset[int]:
        """The numbers of the sentences that hold a colon."""
        return frozenset(map(self.text.sentence_of.__getitem__, where(self.text, {":"})))

    @cached_property
    def with_whose(self) -> frozenset[int]:
        """The numbers of the sentences that hold « dont »."""
        return frozenset(map(self.text.sentence_of.__getitem__, where(self.text, {self.frames.grammar.whose})))

    @cached_property
    def stems(self) -> Counter[str]:
        """How often words that begin alike stand in the text."""
        lemmas = self.text.lemmas
        return Counter([lemmas[token.index][:STEM] for token in self.text.tokens if token.pos in _TELLING])

    @cached_property
    def headline(self) -> frozenset[str]:
        """How the words of the title begin."""
        first = (self.text.tokens[index] for index in (self.text.sentences[0] if self.text.sentences else ()))
        return frozenset(t.lemma.lower()[:STEM] for t in first if t.pos in _TELLING)

    @cached_property
    def idle(self) -> frozenset[int]:
        """The tokens of words that tell nothing of their own."""
        return idle(self)

    @cached_property
    def compared(self) -> frozenset[int]:
        """The tokens of what a number is compared with."""
        return frozenset(compared(self))

    @cached_property
    def attributed(self) -> Mapping[int, int]:
        """For each token of a phrase that tells who says a thing, the first of that."""
        return attributed(self.text, self.reading.claims)

    def entitling(self, head: int, but: tuple[int, ...]) -> bool:
        """Whether a name only completes what somebody is called: « la ministre de la Culture », « l'élu de Bolvig ».

        The words ``but`` call nobody: « fondateur de la maison » tells that it was founded.
        """
        around = [token.text for token in self.text.tokens[max(head - 1, 0) : head + 2 : 2]]
        if around == ["(", ")"] and head - 2 in self._persons and head - 2 not in but:  # « la maire (Bolvig) »
            return True
        here = head
        for _ in range(_TITLE):
            token = self.text.tokens[here]
            if token.dep not in _COMPLETING or not 0 < here - token.head <= _REACH:
                return False
            here = token.head
            if here in self.called or self.frames.callings.get(self.text.lemmas[here]) == _MINISTER:
                return here not in but
        return False

    @cached_property
    def called(self) -> frozenset[int]:
        """The heads of what people are called by, but for their names."""
        people = (m for entity in self.reading.entities if entity.kind is Kind.PERSON for m in entity.mentions)
        return frozenset(index for m in people for index in (*m.titles, *((m.head,) if m.form is Form.NOMINAL else ())))

    @cached_property
    def _persons(self) -> frozenset[int]:
        """The tokens that call people, by name or not."""
        people = (m for entity in self.reading.entities if entity.kind is Kind.PERSON for m in entity.mentions)
        called = frozenset(index for mention in people for index in self.text.within(mention.span))
        before = (index - 1 for index in where(self.text, {"("}) if index)
        return called.union(index for index in before if "person" in self.sorts(index))

    @cached_property
    def saying(self) -> dict[int, Claim]:
        """The claim that each word of a cue leads in."""
        claims = self.reading.claims
        return {index: claim for claim in claims if claim.cue is not None for index in self.text.within(claim.cue)}

    @cached_property
    def starting(self) -> dict[int, int]:
        """The heads of the mentions, by where these start."""
        return {span.start: head for head, span in self.mentions.items()}

    def layout(self, index: int) -> Layout | None:
        """What the block of token ``index`` is on the page."""
        span = self.text.tokens[index].span
        number = bisect_right(self._blocks, span.start) - 1
        block = self.text.blocks[number] if number >= 0 else None
        return block.layout if block is not None and block.span.covers(span) else None

    @cached_property
    def apart(self) -> frozenset[int]:
        """The tokens that stand beside the article: in captions, credits and links."""
        aside = [block.span for block in self.text.blocks if block.layout in _APART]
        return frozenset(index for span in aside for index in self.text.within(span))

    @cached_property
    def _blocks(self) -> list[int]:
        return [block.span.start for block in self.text.blocks]

    def anchor(self, head: int) -> Span:
        """Where the phrase of ``head`` names its entity: the mention's span, else the word itself."""
        return self.mentions.get(head, self.text.tokens[head].span)

    def words(self, span: Span) -> str:
        """The document's words at ``span``, with their letters as they are meant: « Élysée » for « Elysée »."""
        return self.text.meant(span)


def _inside(places: list[int], sentence: range) -> list[int]:
    return places[bisect_left(places, sentence.start) : bisect_left(places, sentence.stop)]
