"""Every value that flows through kg. No stage writes into another's: all are frozen, for whoever checks types.

The ten words of the house:

Document   an article as it came in: its text and what is known about it
Text       the same, parsed: blocks, sentences, tokens with lemma, morphology and dependency
Mention    a stretch of text that names, describes or stands for something
Entity     who or what the mentions of one document refer to
Quantity   a number with its unit, a range, a rate; an amount of money is one
Time       a point or stretch of the calendar, in EDTF
Claim      words or opinion that the article gives to somebody
Statement  a relation between an entity and an entity or value, with its evidence
Event      something that happens, with who, what, how much, where and when
Reading    all of these for one document

Offsets are Unicode code points of ``Document.text``, end exclusive.
"""

from __future__ import annotations

import hashlib
from dataclasses import field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from kg.frozen import dataclass
from kg.naming import evened, respelled, slug
from kg.terms import Form, Kind, Layout, Manner, Role, Stance, Status

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from numpy.typing import NDArray

# Claims are looked up by stretches of this many characters, about the length of one: a book holds thousands.
_STRETCH = 256


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text, from ``start`` up to but not including ``end``."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether all of ``other`` lies inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Document:
    """An article as it came in.

    ``text`` is exactly the content that offsets count in (BOM removed, CRLF read as LF); ``identifier`` is the
    input's file name or id; the rest is what the input says about itself.
    """

    text: str
    identifier: str = field(default="", compare=False)
    title: str | None = field(default=None, compare=False)
    published: dt.date | None = field(default=None, compare=False)
    language: str = field(default="fr", compare=False)
    publisher: str | None = field(default=None, compare=False)
    authors: tuple[str, ...] = field(default=(), compare=False)
    section: str | None = field(default=None, compare=False)
    url: str | None = field(default=None, compare=False)

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def key(self) -> str:
        """The first 16 hexadecimal digits of :attr:`sha256`, which name the document in IRIs and file names."""
        return self.sha256[:16]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the page of one layout, with no line break inside a sentence of its own."""

    span: Span
    layout: Layout


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark, with Universal Dependencies analysis.

    ``index`` is its place in ``Text.tokens``; ``head`` the index of its governor (itself for a root); ``features``
    the UD morphology (``"Gender=Masc|Number=Sing"``); ``label`` the model's entity label (``"PER"``) or ``""``,
    and ``begins`` whether an entity of the model starts here.
    """

    index: int
    span: Span
    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    features: str
    label: str
    begins: bool

    def has(self, feature: str) -> bool:
        """Whether the morphology holds ``feature``, as in ``token.has("Number=Plur")``."""
        return feature in self.features and f"|{feature}|" in f"|{self.features}|"


@dataclass(frozen=True, slots=True)
class Text:
    """A document parsed.

    ``sentences`` are half-open ranges of token indices; ``normal`` is the document's text with typographic variants
    made plain at equal length, so that offsets hold in both; ``vectors`` has that of each token's lemma.

    What is asked again and again is worked out when a text is made: to look for a property takes longer than a field.
    """

    document: Document
    normal: str
    tokens: tuple[Token, ...]
    sentences: tuple[range, ...]
    blocks: tuple[Block, ...]
    vectors: NDArray[Any] | None = field(default=None, compare=False, repr=False)
    children: tuple[tuple[int, ...], ...] = field(init=False, compare=False, repr=False)
    """For each token, the indices of those that it governs, in order."""
    lowered: tuple[str, ...] = field(init=False, compare=False, repr=False)
    """The text of each token in lower case."""
    lemmas: tuple[str, ...] = field(init=False, compare=False, repr=False)
    """The lemma of each token in lower case."""
    sentence_of: tuple[int, ...] = field(init=False, compare=False, repr=False)
    """For each token, the place in :attr:`sentences` of the one that holds it."""
    notes: dict[object, object] = field(init=False, compare=False, repr=False)
    """What was worked out of the text and may be asked for again, by what made it; kept while it is read."""
    _reached: tuple[list[int], list[int]] = field(init=False, compare=False, repr=False)
    """How many tokens end at each character or before it, and how many begin before it."""

    def __post_init__(self) -> None:
        ended, begun = ([0] * (len(self.document.text) + 1) for _ in range(2))
        for token in self.tokens:
            ended[token.span.end] += 1
            begun[token.span.start + 1] += 1
        made = {
            "children": _children(self.tokens),
            "lowered": tuple([token.text.lower() for token in self.tokens]),
            "lemmas": tuple([token.lemma.lower() for token in self.tokens]),
            "sentence_of": tuple([number for number, sentence in enumerate(self.sentences) for _ in sentence]),
            "notes": {},
            "_reached": ([*accumulate(ended)], [*accumulate(begun)]),
        }
        for name, value in made.items():
            object.__setattr__(self, name, value)

    def sentence(self, index: int) -> range:
        """The sentence that holds token ``index``, as a range of token indices."""
        return self.sentences[self.sentence_of[index]]

    def subtree(self, index: int) -> Iterator[int]:
        """Token ``index`` and all that it governs, directly or not, in no particular order."""
        stack = [index]
        while stack:
            yield (here := stack.pop())
            stack.extend(self.children[here])

    def within(self, span: Span) -> range:
        """The indices of the tokens that share a character with ``span``."""
        ended, begun = self._reached
        return range(ended[span.start], begun[span.end]) if self.tokens else range(0)

    def span(self, first: int, last: int) -> Span:
        """The characters from token ``first`` to token ``last``, both included."""
        return Span(self.tokens[first].span.start, self.tokens[last].span.end)

    def words(self, span: Span) -> str:
        """The document's own characters at ``span``."""
        return self.document.text[span.start : span.end]

    def meant(self, span: Span) -> str:
        """The same, with its letters as they are meant: « Elysée » as « Élysée », and one blank between two words."""
        words, plain = self.document.text[span.start : span.end], self.normal[span.start : span.end]
        return evened(words if words == plain else respelled(words, plain))


def _children(tokens: tuple[Token, ...]) -> tuple[tuple[int, ...], ...]:
    rows: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            rows[token.head].append(token.index)
    return tuple(map(tuple, rows))


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that refers; ``head`` is the index of its main token, ``kind`` ``None`` while unknown.

    ``titles`` are the head tokens of titles beside a name (« président » of « le président Paul Roux »), which no
    mention covers but which the verbs of the sentence may depend on.
    """

    span: Span
    form: Form
    head: int
    kind: Kind | None
    titles: tuple[int, ...] = field(default=(), compare=False)

    def __hash__(self) -> int:
        return hash((self.span.start, self.span.end, self.head))


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what the mentions of one document refer to. Two entities of one kind and name are equal.

    ``authorities`` are IRIs of the same thing elsewhere (GeoNames, Wikidata…); ``classes`` finer classes by their
    local name in schema.org (``"City"``).
    """

    kind: Kind
    name: str
    aliases: tuple[str, ...] = field(default=(), compare=False)
    mentions: tuple[Mention, ...] = field(default=(), compare=False)
    authorities: tuple[str, ...] = field(default=(), compare=False)
    classes: tuple[str, ...] = field(default=(), compare=False)

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def key(self) -> str:
        """``person/marcel-saucet``: the tail of its IRI, from kind and normalised name."""
        return f"{self.kind}/{slug(self.name)}"


@dataclass(frozen=True, slots=True)
class Source:
    """A speaker that is no entity: « une source proche du dossier »; ``kind`` is what its noun tells that it is."""

    label: str
    span: Span | None = field(default=None, compare=False)
    kind: Kind | None = field(default=None, compare=False)

    @property
    def name(self) -> str:
        """Its words, as for an :class:`Entity`: a claim's speaker has a name, whoever it is."""
        return self.label


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit.

    ``unit`` is an ISO 4217 code when ``money``, else ``%``, an SI symbol or a singular French noun; ``per`` one of
    ``year``, ``month``, ``week``, ``day``, ``hour``. ``value``, or ``minimum`` and ``maximum`` for a range or bound.
    Numbers are decimal strings in canonical form (``"15000000000"``, ``"0.5"``).
    """

    value: str | None
    minimum: str | None
    maximum: str | None
    unit: str | None
    money: bool
    per: str | None
    approximate: bool
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Time:
    """A point or stretch of the calendar, in Extended Date/Time Format (ISO 8601-2)."""

    edtf: str
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Utterance:
    """A stretch of speech before its speaker is known as an entity.

    ``content`` is the stretch said without outer quotation marks; ``cue`` the words that introduce it, if any;
    ``speaker`` the head token of the phrase that names the speaker, or ``None`` for a free quotation; ``quoted``
    the stretches inside quotation marks; ``outer`` the content span of the utterance that this one is part of;
    ``reason`` why a quoted stretch is nobody's words, a :class:`Reason`, or ``""`` for an utterance that stands.
    """

    content: Span
    manner: Manner
    stance: Stance
    cue: Span | None
    speaker: int | None
    quoted: tuple[Span, ...] = ()
    outer: Span | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """Words or opinion that the article gives to somebody. ``number`` counts from 1 in the document."""

    number: int
    speaker: Entity | Source | None
    content: Span
    manner: Manner
    stance: Stance
    cue: Span | None = None
    said_at: Entity | None = None
    said_on: Time | None = None
    inside: int | None = None
    rule: str = ""


Filler = Entity | Quantity | Time | str


@dataclass(frozen=True, slots=True)
class Statement:
    """A relation. ``predicate`` is the gold set's name for it (``headOf``) or ``open/<lemma>``.

    Evidence is outside equality: two sentences that say the same give one statement with two proofs. ``claim`` is
    that in which it stands, when only somebody's words say it; ``ended`` whether it holds no more (« ancien »).
    """

    subject: Entity
    predicate: str
    object: Filler
    status: Status = Status.ASSERTED
    claim: Claim | None = None
    confidence: float = field(default=0.5, compare=False)
    evidence: tuple[Span, ...] = field(default=(), compare=False)
    rule: str = field(default="", compare=False)
    ended: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens.

    ``kind`` is one of the 28 classes of the ontology (``"Spending"``); ``roles`` pairs of role and filler; ``trigger``
    the word that evokes it; ``negative`` a polarity of minus (opposes, not supports).
    """

    kind: str
    roles: tuple[tuple[Role, Filler], ...]
    label: str = field(compare=False)
    status: Status = Status.ASSERTED
    negative: bool = False
    claim: Claim | None = None
    confidence: float = field(default=0.5, compare=False)
    evidence: tuple[Span, ...] = field(default=(), compare=False)
    trigger: Span | None = field(default=None, compare=False)
    rule: str = field(default="", compare=False)


@dataclass(frozen=True)
class Reading:
    """What has been understood of one document so far; each extractor returns a fuller one.

    ``nameless`` are those of whom the text tells by no name, and only in passing: they are entities if they play in
    what happens.
    """

    text: Text
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    entities: tuple[Entity, ...] = ()
    nameless: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def document(self) -> Document:
        """The article that was read."""
        return self.text.document

    @cached_property
    def named(self) -> frozenset[Entity]:
        """The entities that a name tells."""
        return frozenset(one for one in self.entities if any(m.form is Form.NAMED for m in one.mentions))

    @cached_property
    def _entity_at(self) -> dict[int, Entity]:
        told = [(mention, entity) for entity in self.entities for mention in entity.mentions]
        return {one.head: entity for one, entity in told} | {at: entity for one, entity in told for at in one.titles}

    def entity_at(self, index: int) -> Entity | None:
        """The entity of which a mention, or the title beside one, has token ``index`` as its head, if any."""
        return self._entity_at.get(index)

    def claim_at(self, span: Span) -> Claim | None:
        """The innermost claim whose content covers ``span``, if any."""
        near = self._claims_near.get(span.start // _STRETCH, ())
        return next((claim for claim in near if claim.content.covers(span)), None)

    @cached_property
    def _claims_near(self) -> dict[int, list[Claim]]:
        rows: dict[int, list[Claim]] = {}
        for claim in sorted(self.claims, key=lambda claim: len(claim.content)):
            for stretch in range(claim.content.start // _STRETCH, claim.content.end // _STRETCH + 1):
                rows.setdefault(stretch, []).append(claim)
        return rows
