"""What relations may stand between: the entities of a text, the happenings that only a noun tells, its dates."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from heapq import merge
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.tokens import skip, skip_back
from kg.annotate.treated import treats
from kg.extract.relations.whereabouts import only_town
from kg.frozen import dataclass
from kg.model import Entity, Mention, Time
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.scene import Scene

# A noun of happening further than this many tokens from its first complement's end is given without it.
_LONG = 12
# What stands for the mark of a thing that has none.
_BARE = ""


class Spot(NamedTuple):
    """Where a node is spoken of: tokens ``first`` to ``last`` included, main token ``head``."""

    first: int
    last: int
    head: int
    form: Form


@dataclass(frozen=True, slots=True)
class Node:
    """An entity or date with its spots in order; ``made`` tells what brought one that the reading lacks.

    ``made`` is ``""`` for an entity of the reading, ``"genre"`` or ``"frame"`` for a happening named by a noun of that
    lexicon, ``"rule"`` for what only a rule names (a topic).
    """

    value: Entity | Time
    spots: tuple[Spot, ...]
    made: str = ""


def nodes(scene: Scene) -> list[Node]:
    """The entities of the reading, then the happenings, works and laws that nouns tell, then the dates."""
    found = [
        Node(entity, spots)
        for entity in scene.reading.entities
        if (spots := tuple(spot for mention in entity.mentions if (spot := _spot(scene, mention))))
    ]
    return [*found, *_things(scene), *quarters(scene), *_dates(scene)]


def _spot(scene: Scene, mention: Mention) -> Spot | None:
    inside = scene.text.within(mention.span)
    return Spot(inside[0], inside[-1], mention.head, mention.form) if inside else None


# ---------------------------------------------------------------- happenings told by a noun
def _things(scene: Scene) -> Iterator[Node]:
    """One node for all that the text says with one noun, unless adjectives or numbers tell several apart."""
    ordinals = scene.language.relations.ordinals
    groups: dict[str, _Grouped] = defaultdict(lambda: _Grouped(ordinals))
    for index, kind, source in _nouns(scene):
        phrase = scene.phrase_of(index)
        if phrase is not None and phrase.head == index and scene.referent(phrase) is None and not phrase.named:
            groups[scene.lemmas[index]].add(kind, source, phrase, _marks(scene, phrase))
    for group in groups.values():
        for kind, source, phrases in group.things:
            yield _node(scene, kind, source, phrases)


def _nouns(scene: Scene) -> Iterator[tuple[int, Kind, str]]:
    genres, frames = scene.language.relations.genres, scene.language.frames.nouns
    taken, phases = scene.named_tokens, scene.language.relations.phases
    for token in scene.unknown:
        word = scene.words[token.index]
        if token.pos != "NOUN" or word in phases or token.index in taken:
            continue
        if word in genres:
            yield token.index, genres[word], "genre"
        elif scene.lemmas[token.index] in frames:
            yield token.index, Kind.EVENT, "frame"


def _marks(scene: Scene, phrase: Phrase) -> frozenset[str]:
    """The adjectives and the first complement of the noun: what tells it from others of its word."""
    found = {scene.lemmas[i] for i in (*phrase.before, *phrase.after)}
    for complement in phrase.complements[:1]:
        if complement.preposition == scene.grammar.of:
            found.add(scene.lemmas[complement.phrase.head])
    return frozenset(found)


class _Grouped:
    """What one noun tells, with marks of its own apart; the bare with the one before, else the one after.

    A mark leads to the things that bear it, so that a text which tells a thousand of one noun looks at few for each.
    """

    def __init__(self, ordinals: frozenset[str]) -> None:
        self.ordinals = ordinals
        self.things: list[tuple[Kind, str, list[Phrase]]] = []
        self.marks: list[frozenset[str]] = []
        self.bearing: dict[str, list[int]] = defaultdict(list)

    def add(self, kind: Kind, source: str, phrase: Phrase, marks: frozenset[str]) -> None:
        """Give a phrase to the last thing that it may tell, or to a new one."""
        like = (number for number in self._near(marks) if same(marks, self.marks[number], self.ordinals))
        home = next(like, None)
        if home is None:
            home = len(self.things)
            self.things.append((kind, source, []))
            self.marks.append(frozenset())
            self.bearing[_BARE].append(home)
        self.things[home][2].append(phrase)
        if marks and not self.marks[home]:
            self.bearing[_BARE].remove(home)
        for mark in marks - self.marks[home]:
            insort(self.bearing[mark], home)
        self.marks[home] |= marks

    def _near(self, marks: frozenset[str]) -> Iterable[int]:
        """The things that are bare or share a mark, the last first; all of them for a phrase that has none."""
        if not marks:
            return reversed(range(len(self.things)))
        return merge(*(reversed(self.bearing[mark]) for mark in (_BARE, *marks)), reverse=True)


def same(marks: frozenset[str], others: frozenset[str], ordinals: frozenset[str]) -> bool:
    """Whether two sets of marks tell one thing: one is bare, or they share one and differ in none of ``ordinals``."""
    ranks = (marks | others) & ordinals
    if len(ranks) > 1 and not ranks <= (marks & others):
        return False
    return not marks or not others or bool(marks & others)


def _node(scene: Scene, kind: Kind, source: str, phrases: list[Phrase]) -> Node:
    spans = [scene.text.span(_begin(phrase), _end(scene, phrase)) for phrase in phrases]
    mentions = tuple(
        Mention(span, Form.NOMINAL, phrase.head, kind) for span, phrase in zip(spans, phrases, strict=True)
    )
    longest = max(spans, key=lambda span: (len(span), -span.start))
    entity = Entity(kind, scene.text.meant(longest), mentions=mentions)
    spots = tuple(spot for mention in mentions if (spot := _spot(scene, mention)))
    return Node(entity, spots, source)


def _begin(phrase: Phrase) -> int:
    return min((phrase.head, *phrase.before))


def _end(scene: Scene, phrase: Phrase) -> int:
    """The noun, its adjectives, and a first complement that is not long."""
    first = phrase.complements[0] if phrase.complements else None
    base = skip_back(scene.tokens, phrase.base, phrase.head, ("VERB",))
    if base < phrase.base:
        return base
    if first is None or first.preposition not in {scene.grammar.of, scene.grammar.on} or first.place != phrase.base + 1:
        return phrase.base
    last = max([first.phrase.base, *(first.phrase.named.last,)] if first.phrase.named else [first.phrase.base])
    if treats(scene.text, phrase.head, first.place, scene.language.people):
        last = max(last, first.phrase.last)
    return max(phrase.base, last) if last - phrase.head <= _LONG else phrase.base


# ---------------------------------------------------------------- parts of places
def quarters(scene: Scene) -> Iterator[Node]:
    """« le nord du Mali », « la côte est des États-Unis », « la banlieue de Lyon »: a place inside the one named."""
    words = scene.language.relations.sites.quarters
    for token in scene.anywhere(words):
        if token.index in scene.named_tokens or scene.entity(token.index) or _measured(scene, token.index):
            continue
        whole = quarter_of(scene, token.index)
        if whole is not None and not _outside(scene, token.index, whole[0]):
            first = scene.phrases.left(token.index)
            first += first < token.index and scene.tokens[first].pos == "DET"
            span = scene.text.span(first, whole[1])
            mention = Mention(span, Form.NAMED, token.index, Kind.PLACE)
            entity = Entity(Kind.PLACE, scene.text.meant(span), mentions=(mention,))
            yield Node(entity, tuple(spot for spot in [_spot(scene, mention)] if spot), "quarter")


def _measured(scene: Scene, index: int) -> bool:
    """« à 30 kilomètres au sud de Lens » is outside Lens."""
    near = {scene.words[i] for i in range(max(index - 2, 0), index)}
    return not near.isdisjoint(scene.language.relations.sites.nearby)


def _outside(scene: Scene, index: int, whole: Entity) -> bool:
    """« à Barentin, au nord de Rouen » is outside Rouen."""
    first = scene.phrases.left(index)
    led = {scene.phrases.preposition(i) for i in (first, first - 1) if i >= 0}
    return scene.grammar.to in led and only_town(scene, whole.name)


def quarter_of(scene: Scene, index: int) -> tuple[Entity, int] | None:
    """The place whose part the noun at ``index`` tells, and the last token that names it."""
    stop = scene.phrases.stretch(index).stop
    here = index + 1
    while here < stop and scene.words[here] in scene.language.relations.sites.quarters:
        here += 1
    if here >= stop or scene.phrases.preposition(here) != scene.grammar.of:
        return None
    here = skip(scene.tokens, here + 1, stop, ("DET",))
    atom = scene.phrases.atom_at(here) if here < stop else None
    if atom is not None:
        place = scene.entity_of(atom)
        return (place, atom.last) if place.kind is Kind.PLACE else None
    sort = "country" if here < stop and scene.words[here] in scene.language.relations.sites.countries else "town"
    known = scene.language.relations.sites.towns | scene.language.relations.sites.countries
    found = scene.topics.last(index, sort) if here < stop and scene.words[here] in known else None
    return (found, here) if found is not None else None


# ---------------------------------------------------------------- dates
def _dates(scene: Scene) -> Iterator[Node]:
    spots: dict[str, list[Spot]] = defaultdict(list)
    first: dict[str, Time] = {}
    for time in scene.reading.times:
        inside = scene.text.within(time.span)
        if inside:
            first.setdefault(time.edtf, time)
            spots[time.edtf].append(Spot(inside[0], inside[-1], inside[0], Form.NAMED))
    for edtf, time in first.items():
        yield Node(time, tuple(spots[edtf]))


# ---------------------------------------------------------------- what rules name
def gathered(scene: Scene, known: list[Node], candidates: Iterable[Candidate]) -> tuple[list[Node], list[Candidate]]:
    """``known`` with a node for each entity that only a rule names, and the candidates put in terms of nodes."""
    held = {node.value for node in known}
    by_head = {spot.head: node.value for node in known if node.made for spot in node.spots}
    added: dict[Entity, Node] = {}

    def place(value: Entity) -> Entity:
        if value in held:
            return value
        spots = tuple(spot for mention in value.mentions if (spot := _spot(scene, mention)))
        same = next((by_head[spot.head] for spot in spots if spot.head in by_head), None)
        if isinstance(same, Entity) and same.kind is value.kind:
            return same
        added.setdefault(value, Node(value, spots, "rule"))
        return value

    def placed(told: Candidate) -> Candidate:
        subject = place(told.subject)
        filler = place(told.object) if isinstance(told.object, Entity) else told.object
        same = subject is told.subject and filler is told.object
        return told if same else told._replace(subject=subject, object=filler)

    told = [placed(candidate) for candidate in candidates]
    return [*known, *added.values()], told
