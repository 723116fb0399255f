"""What Hypothesis draws: characters that break readers, sentences of the press, and readings with anything in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from kg.model import Claim, Document, Entity, Event, Mention, Quantity, Reading, Source, Span, Statement, Text, Time
from kg.rdf.vocabulary import EVENTS
from kg.terms import Form, Kind, Manner, Role, Stance, Status

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

#: Right to left and its overrides, joiners and other invisible signs, combining marks, astral and private characters,
#: halves of surrogate pairs, controls, and what other syntaxes are made of.
SIGNS = st.sampled_from(
    [
        *("\u202e", "\u2066", "\u2069", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u2028", "\u2029", "\u0085"),
        *(
            "e\u0301",
            "\u0301",
            "a\u0335\u0336\u0337",
            "\u0344",
            "ﬁ",
            "İ",
            "ß",
            "ŉ",
            "שלום",
            "مرحبا",
            "中文",
            "𝒜",
            "👩‍🚒",
        ),
        *("\U0010ffff", "\ue000", "\ud800", "\udfff", "\ud83d", "\x00", "\x0b", "\x1b", "\x7f", "\t", "\r", "\r\n"),
        *(
            "<b>",
            "</script>",
            "&amp;",
            "]]>",
            '"""',
            "'",
            "\\u0041",
            "{{x}}",
            "${x}",
            "%s",
            "=1+1",
            "@prefix",
            "--",
            "!!x",
        ),
        *("«", "»", "“", "”", "‹", "›", '"', "(", ")", "[", "]", "—", "–", "…", "’", "n°", "1er", "½", "٣", "Ⅳ", "²"),
    ]
)
_NAMES = ("Claire Vasseur", "Paul Roux", "Odile Ferrand", "Mme Morel", "M. Le Guen", "Optilac", "la CGT", "Brisac SA")
_PLACES = ("Lyon", "Brest", "Lorval", "Saint-Étienne", "La Réunion", "New York", "Grenoble")
_TITLES = ("le maire de Lyon", "la présidente du groupe", "un proche du dossier", "l'ancien ministre", "elle", "il")
_SPEECH = ("a déclaré", "affirme", "dément", "a-t-elle ajouté", "annonce", "selon", "estime", "aurait promis")
_DEEDS = (
    "recrutera 40 ingénieurs",
    "dépense 3 millions d'euros par an",
    "a racheté Brisac pour 12,5 M€",
    "ne fermera pas l'usine",
    "a été nommée directrice",
    "pourrait quitter la ville",
    "est mort à 83 ans",
    "rencontre Paul Roux",
    "a perdu 12 % de ses salariés",
)
_TIMES = (
    "lundi",
    "le 3 mai 2021",
    "en 2014",
    "depuis deux ans",
    "hier soir",
    "fin mars",
    "de 2010 à 2012",
    "le 30 février",
)
_ENDS = st.sampled_from([". ", ".", " ! ", "… ", "\n", "\n\n", " ; ", ", ", ""])


def _quoted(words: str, marks: tuple[str, str]) -> str:
    return f"{marks[0]}{words}{marks[1]}"


_PIECES = st.one_of(st.sampled_from([*_NAMES, *_PLACES, *_TITLES, *_SPEECH, *_DEEDS, *_TIMES, "que", "et", ","]), SIGNS)
_MARKS = st.sampled_from([("« ", " »"), ("“", "”"), ('"', '"'), ("« ", ""), ("", " »"), ("— ", ""), ("«", "“")])
_DONE = st.builds("{} {} {}".format, st.sampled_from(_NAMES), st.sampled_from(_DEEDS), st.sampled_from(_TIMES))
_SAID = st.builds(
    "{} {} {} {}".format,
    st.one_of(st.sampled_from(_NAMES), st.sampled_from(_TITLES)),
    st.sampled_from(_SPEECH),
    st.sampled_from(["que", ":", ",", ""]),
    st.one_of(_DONE, st.builds(_quoted, _DONE, _MARKS)),
)
_SENTENCE = st.one_of(_DONE, _SAID, st.lists(_PIECES, max_size=8).map(" ".join))
#: Sentences as the press writes them, well and badly, with signs that nobody expects between them.
PRESS = st.lists(st.builds("{}{}".format, st.one_of(_SENTENCE, _SENTENCE, SIGNS), _ENDS), min_size=1, max_size=5).map(
    "".join
)
#: Any characters at all, halves of surrogate pairs among them.
ANY = st.text(st.characters(exclude_categories=[]), max_size=60)
TEXTS = st.one_of(PRESS, PRESS, ANY, st.lists(st.one_of(SIGNS, ANY), max_size=6).map("".join))
#: What a file or table can hold: no halves of surrogate pairs, which readers replace.
WHOLE = TEXTS.map(lambda text: text.encode("utf-8", "replace").decode())
LABELS = st.one_of(
    st.sampled_from(
        [
            '"> <http://a> "',
            "'; DROP GRAPH <x> ; #",
            "} } DELETE WHERE { ?s ?p ?o } #",
            "@prefix kg: <x> . a b c .",
            "<script>alert(1)</script>",
            "{{ 7*7 }}",
            "!!python/object/apply:os.system ['id']",
            "- a: b\n  c: &x *x",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "@SUM(A1)",
            "-2",
            "\t=1",
            "a\nb\r\nc",
            "../../etc/passwd",
            "a,b;c\"d'e",
            "]]><!--",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20),
)


@dataclass(frozen=True, slots=True)
class _Draw:
    """Draws the things of one reading, whose text is ``text``."""

    draw: st.DrawFn
    text: str

    def span(self) -> Span:
        start = self.draw(st.integers(0, len(self.text) - 1))
        return Span(start, self.draw(st.integers(start + 1, min(len(self.text), start + 30))))

    def entity(self) -> Entity:
        kind = self.draw(st.sampled_from(Kind))
        mentions = tuple(Mention(self.span(), Form.NAMED, 0, kind) for _ in range(self.draw(st.integers(1, 2))))
        aliases = tuple(self.draw(st.lists(LABELS, max_size=2)))
        return Entity(kind, self.draw(LABELS), aliases=aliases, mentions=mentions)

    def quantity(self) -> Quantity:
        number = self.draw(st.decimals(-(10**12), 10**12, places=2)).normalize()
        money = self.draw(st.booleans())
        unit = "EUR" if money else self.draw(st.one_of(st.none(), LABELS))
        per = self.draw(st.sampled_from([None, "year", "day"]))
        return Quantity(f"{number:f}", None, None, unit, money, per, self.draw(st.booleans()), self.span())

    def time(self) -> Time:
        edtf = self.draw(st.sampled_from(["2021-05-03", "2014", "2021-05", "2010/2012", "../2014", "2021-21", "1990~"]))
        return Time(edtf, self.span())

    def document(self) -> Document:
        field = st.one_of(st.none(), LABELS)
        return Document(
            self.text,
            identifier=self.draw(LABELS),
            title=self.draw(field),
            published=self.draw(st.one_of(st.none(), st.dates())),
            publisher=self.draw(field),
            authors=tuple(self.draw(st.lists(LABELS, max_size=2))),
            section=self.draw(field),
            url=self.draw(field),
        )

    def claim(self, number: int, entities: tuple[Entity, ...]) -> Claim:
        speakers: SearchStrategy[Entity | Source] = st.one_of(st.sampled_from(entities), st.builds(Source, LABELS))
        return Claim(
            number,
            self.draw(speakers),
            self.span(),
            self.draw(st.sampled_from(Manner)),
            self.draw(st.sampled_from(Stance)),
            cue=self.draw(st.one_of(st.none(), st.just(self.span()))),
        )

    def statement(self, entities: tuple[Entity, ...], claims: tuple[Claim, ...]) -> Statement:
        return Statement(
            self.draw(st.sampled_from(entities)),
            "open/" + self.draw(st.sampled_from(["miser-sur", "céder-à", "agir"])),
            self.draw(st.one_of(st.sampled_from(entities), LABELS)),
            status=self.draw(st.sampled_from(Status)),
            claim=self.draw(st.sampled_from((None, *claims))),
            evidence=(self.span(),),
            confidence=self.draw(st.floats(0, 1)),
        )

    def event(self, entities: tuple[Entity, ...], claims: tuple[Claim, ...], figures: tuple[Quantity, ...]) -> Event:
        return Event(
            self.draw(st.sampled_from(sorted(EVENTS))),
            ((Role.AGENT, self.draw(st.sampled_from(entities))), *((Role.QUANTITY, figure) for figure in figures[:1])),
            self.draw(LABELS),
            status=self.draw(st.sampled_from(Status)),
            claim=self.draw(st.sampled_from((None, *claims))),
            evidence=(self.span(),),
            confidence=self.draw(st.floats(0, 1)),
        )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """A reading made without a model: any text, with entities, figures, claims, statements and events anywhere."""
    text = draw(WHOLE.filter(lambda text: bool(text.strip())))
    things = _Draw(draw, text)
    document = things.document()
    entities = tuple(dict.fromkeys(things.entity() for _ in range(draw(st.integers(1, 4)))))
    quantities = tuple(things.quantity() for _ in range(draw(st.integers(0, 2))))
    times = tuple(things.time() for _ in range(draw(st.integers(0, 2))))
    claims = tuple(things.claim(number, entities) for number in range(1, draw(st.integers(1, 3))))
    statements = tuple(things.statement(entities, claims) for _ in range(draw(st.integers(0, 2))))
    events = tuple(things.event(entities, claims, quantities) for _ in range(draw(st.integers(0, 2))))
    return Reading(
        Text(document, text, (), (), ()),
        quantities=quantities,
        times=times,
        entities=entities,
        claims=claims,
        statements=statements,
        events=events,
    )
