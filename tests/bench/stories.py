"""Graphs to look at: a small gazette of invented articles, and crowds of any size."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kg.model import Claim, Document, Entity, Event, Mention, Quantity, Reading, Source, Span, Statement, Text, Time
from kg.rdf.dataset import quads
from kg.terms import Form, Kind, Manner, Role, Stance, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyoxigraph import Quad

    from kg.model import Filler

BASE = "http://localhost:8000/"


@dataclass
class Story:
    """One article being annotated by its own words: each method finds the words that it is given in the text."""

    text: str
    name: str
    day: dt.date
    entities: dict[str, Entity] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)

    def span(self, words: str) -> Span:
        """The first place of ``words``."""
        start = self.text.index(words)
        return Span(start, start + len(words))

    def entity(self, kind: Kind, name: str, *aliases: str) -> Entity:
        """An entity, mentioned wherever its name or an alias stands."""
        mentions = []
        for words in (name, *aliases):
            start = self.text.find(words)
            while start >= 0:
                mentions.append(Mention(Span(start, start + len(words)), Form.NAMED, 0, kind))
                start = self.text.find(words, start + len(words))
        found = Entity(kind, name, aliases=aliases, mentions=tuple(mentions))
        self.entities[name] = found
        return found

    def claim(self, speaker: Entity | Source, words: str, cue: str, manner: Manner = Manner.DIRECT) -> Claim:
        """Words given to a speaker."""
        found = Claim(len(self.claims) + 1, speaker, self.span(words), manner, Stance.NEUTRAL, cue=self.span(cue))
        self.claims.append(found)
        return found

    def relate(self, subject: Entity, predicate: str, value: Filler, words: str, **more: object) -> None:
        """A statement with its evidence."""
        told = Statement(subject, predicate, value, confidence=0.9, evidence=(self.span(words),), rule="apposition")
        self.statements.append(replace(told, **more))  # type: ignore[arg-type]

    def happen(self, kind: str, label: str, words: str, roles: dict[Role, Filler], **more: object) -> None:
        """An event with its evidence."""
        told = Event(kind, tuple(roles.items()), label, confidence=0.8, evidence=(self.span(words),), rule="verbe")
        self.events.append(replace(told, **more))  # type: ignore[arg-type]

    def money(self, value: str, words: str, unit: str = "EUR") -> Quantity:
        """An amount of money."""
        return self._figure(value, unit, words, money=True)

    def count(self, value: str, unit: str, words: str) -> Quantity:
        """A number of things."""
        return self._figure(value, unit, words, money=False)

    def _figure(self, value: str, unit: str, words: str, *, money: bool) -> Quantity:
        found = Quantity(value, None, None, unit, money=money, per=None, approximate=False, span=self.span(words))
        self.quantities.append(found)
        return found

    def time(self, edtf: str, words: str) -> Time:
        """A point of the calendar."""
        self.times.append(Time(edtf, self.span(words)))
        return self.times[-1]

    def reading(self) -> Reading:
        """All of it."""
        document = Document(self.text, identifier=self.name, title=self.text.split("\n")[0], published=self.day)
        return Reading(
            Text(document, self.text, (), (), ()),
            quantities=tuple(self.quantities),
            times=tuple(self.times),
            entities=tuple(self.entities.values()),
            claims=tuple(self.claims),
            statements=tuple(self.statements),
            events=tuple(self.events),
        )


def gazette() -> set[Quad]:
    """Four short articles about one invented town: every kind of node, status, role and speaker."""
    found: set[Quad] = set()
    for story in (_factory(), _vote(), _works(), _hall()):
        found |= quads(story.reading(), BASE)
    return found


def _factory() -> Story:
    story = Story(
        "Valmérac : l’usine 🏭 Ferrandine va fermer\n\n"
        "Le groupe Ferrandine va fermer son usine de Valmérac, en Ardelle, et supprimer 212 emplois d’ici au "
        "30 juin 2024, a annoncé mardi sa directrice générale, Odile Trémeur. « Nous investirons 40 millions d’euros "
        "à Sombreval », a-t-elle promis.\n\n"
        "Le maire de Valmérac, Basile Corvoisier, dément toute négociation avec le groupe Lorbex. Selon une source "
        "proche du dossier, Lorbex aurait pourtant racheté les brevets de Ferrandine. Odile Trémeur, 52 ans, a étudié "
        "à l’École des arts du feu 🔥 avant de remplacer Ferdinand Hauterive.\n",
        "usine.txt",
        dt.date(2024, 1, 16),
    )
    group = story.entity(Kind.ORGANIZATION, "Ferrandine", "Le groupe Ferrandine")
    rival = story.entity(Kind.ORGANIZATION, "Lorbex", "groupe Lorbex")
    school = story.entity(Kind.ORGANIZATION, "École des arts du feu")
    town, region = story.entity(Kind.PLACE, "Valmérac"), story.entity(Kind.PLACE, "Ardelle")
    south = story.entity(Kind.PLACE, "Sombreval")
    head = story.entity(Kind.PERSON, "Odile Trémeur")
    mayor, before = story.entity(Kind.PERSON, "Basile Corvoisier"), story.entity(Kind.PERSON, "Ferdinand Hauterive")
    said = story.claim(head, "Nous investirons 40 millions d’euros à Sombreval", "a-t-elle promis")
    rumour = story.claim(
        Source("une source proche du dossier"),
        "Lorbex aurait pourtant racheté les brevets de Ferrandine",
        "Selon",
        Manner.INDIRECT,
    )
    denial = story.claim(mayor, "toute négociation avec le groupe Lorbex", "dément", Manner.INDIRECT)
    story.relate(head, "headOf", group, "sa directrice générale, Odile Trémeur")
    story.relate(head, "jobTitle", "directrice générale", "sa directrice générale, Odile Trémeur")
    story.relate(head, "age", story.count("52", "an", "52 ans"), "Odile Trémeur, 52 ans")
    story.relate(head, "alumniOf", school, "a étudié à l’École des arts du feu 🔥")
    story.relate(head, "replaces", before, "remplacer Ferdinand Hauterive")
    story.relate(mayor, "headOf", town, "Le maire de Valmérac, Basile Corvoisier")
    story.relate(mayor, "jobTitle", "maire de Valmérac", "Le maire de Valmérac, Basile Corvoisier")
    story.relate(group, "locatedIn", town, "son usine de Valmérac")
    story.relate(town, "locatedIn", region, "Valmérac, en Ardelle")
    story.relate(group, "competitor", rival, "Lorbex aurait pourtant racheté", claim=rumour, status=Status.CONDITIONAL)
    story.relate(
        mayor,
        "open/négocier-avec",
        rival,
        "toute négociation avec le groupe Lorbex",
        claim=denial,
        status=Status.DENIED,
    )
    story.happen(
        "JobCuts",
        "Ferrandine va supprimer 212 emplois",
        "va fermer son usine de Valmérac, en Ardelle, et supprimer 212 emplois",
        {
            Role.AGENT: group,
            Role.QUANTITY: story.count("212", "emploi", "212 emplois"),
            Role.PLACE: town,
            Role.TIME: story.time("2024-06-30", "30 juin 2024"),
        },
        status=Status.PLANNED,
    )
    story.happen(
        "Investment",
        "Ferrandine investira 40 millions d’euros à Sombreval",
        "Nous investirons 40 millions d’euros à Sombreval",
        {Role.AGENT: group, Role.AMOUNT: story.money("40000000", "40 millions d’euros"), Role.DESTINATION: south},
        status=Status.PLANNED,
        claim=said,
    )
    story.happen(
        "Acquisition",
        "Lorbex aurait racheté les brevets de Ferrandine",
        "Lorbex aurait pourtant racheté les brevets de Ferrandine",
        {Role.AGENT: rival, Role.PATIENT: "les brevets", Role.SOURCE: group},
        status=Status.CONDITIONAL,
        claim=rumour,
    )
    return story


def _vote() -> Story:
    story = Story(
        "Le conseil d’Ardelle vote la loi Hauterive\n\n"
        "Réuni jeudi à Sombreval, le conseil régional d’Ardelle a adopté la loi Hauterive sur les friches "
        "industrielles. « C’est une victoire pour Valmérac », s’est félicitée la députée Solène Marchandeau. Le "
        "Parti des rivières, présidé par Basile Corvoisier, a voté contre.\n\n"
        "Solène Marchandeau est l’épouse de Ferdinand Hauterive. Elle pourrait se présenter à l’élection "
        "régionale de 2025.\n",
        "vote.txt",
        dt.date(2024, 2, 9),
    )
    council = story.entity(Kind.ORGANIZATION, "conseil régional d’Ardelle")
    party = story.entity(Kind.ORGANIZATION, "Parti des rivières")
    law = story.entity(Kind.LAW, "loi Hauterive")
    south, region, town = (story.entity(Kind.PLACE, name) for name in ("Sombreval", "Ardelle", "Valmérac"))
    deputy, mayor = story.entity(Kind.PERSON, "Solène Marchandeau"), story.entity(Kind.PERSON, "Basile Corvoisier")
    husband = story.entity(Kind.PERSON, "Ferdinand Hauterive")
    ballot = story.entity(Kind.EVENT, "élection régionale de 2025")
    waste = story.entity(Kind.CONCEPT, "friches industrielles")
    joy = story.claim(deputy, "C’est une victoire pour Valmérac", "s’est félicitée")
    story.relate(law, "about", waste, "la loi Hauterive sur les friches industrielles")
    story.relate(deputy, "jobTitle", "députée", "la députée Solène Marchandeau")
    story.relate(deputy, "spouse", husband, "Solène Marchandeau est l’épouse de Ferdinand Hauterive")
    story.relate(mayor, "headOf", party, "présidé par Basile Corvoisier")
    story.relate(mayor, "memberOf", party, "Parti des rivières, présidé par Basile Corvoisier")
    story.relate(council, "locatedIn", region, "conseil régional d’Ardelle")
    story.relate(deputy, "open/se-présenter-à", ballot, "Elle pourrait se présenter", status=Status.POSSIBLE)
    story.happen(
        "Decision",
        "Le conseil adopte la loi Hauterive",
        "a adopté la loi Hauterive",
        {Role.AGENT: council, Role.PATIENT: law, Role.PLACE: south, Role.TIME: story.time("2024-02-08", "jeudi")},
    )
    story.happen(
        "Support",
        "Le Parti des rivières vote contre",
        "a voté contre",
        {Role.AGENT: party, Role.PATIENT: law},
        negative=True,
    )
    story.happen(
        "Support",
        "La loi profite à Valmérac",
        "C’est une victoire pour Valmérac",
        {Role.AGENT: law, Role.RECIPIENT: town},
        claim=joy,
    )
    return story


def _works() -> Story:
    story = Story(
        "« Les Feux d’Ardelle », premier roman d’Odile Trémeur\n\n"
        "Odile Trémeur publie « Les Feux d’Ardelle » aux éditions du Gué. La patronne de Ferrandine y raconte la "
        "fermeture de l’usine de Valmérac. Née à Sombreval, elle a reçu le prix du Premier Encrier. Ferrandine "
        "fabrique la poêle Ardente depuis 1932, affirme-t-elle.\n",
        "roman.txt",
        dt.date(2024, 3, 2),
    )
    head, group = story.entity(Kind.PERSON, "Odile Trémeur"), story.entity(Kind.ORGANIZATION, "Ferrandine")
    book, press = story.entity(Kind.WORK, "Les Feux d’Ardelle"), story.entity(Kind.ORGANIZATION, "éditions du Gué")
    pan, south = story.entity(Kind.PRODUCT, "poêle Ardente"), story.entity(Kind.PLACE, "Sombreval")
    town = story.entity(Kind.PLACE, "Valmérac")
    says = story.claim(head, "Ferrandine fabrique la poêle Ardente depuis 1932", "affirme-t-elle", Manner.INDIRECT)
    story.relate(book, "author", head, "« Les Feux d’Ardelle », premier roman d’Odile Trémeur")
    story.relate(book, "about", town, "y raconte la fermeture de l’usine de Valmérac")
    story.relate(head, "headOf", group, "La patronne de Ferrandine")
    story.relate(head, "birthPlace", south, "Née à Sombreval")
    story.relate(head, "award", "prix du Premier Encrier", "elle a reçu le prix du Premier Encrier")
    story.relate(group, "produces", pan, "Ferrandine fabrique la poêle Ardente", claim=says)
    story.happen(
        "Publication",
        "Odile Trémeur publie Les Feux d’Ardelle",
        "Odile Trémeur publie",
        {Role.AGENT: head, Role.PATIENT: book, Role.INSTRUMENT: press},
    )
    return story


def _hall() -> Story:
    story = Story(
        "Incendie à Valmérac\n\n"
        "Un incendie a détruit dans la nuit de dimanche la halle de Valmérac. Trois pompiers ont été blessés. "
        "Basile Corvoisier accuse Lorbex d’avoir laissé des solvants sur place, ce que l’entreprise conteste.\n",
        "incendie.txt",
        dt.date(2024, 4, 8),
    )
    town, hall = story.entity(Kind.PLACE, "Valmérac"), story.entity(Kind.PLACE, "halle de Valmérac")
    mayor, rival = story.entity(Kind.PERSON, "Basile Corvoisier"), story.entity(Kind.ORGANIZATION, "Lorbex")
    charge = story.claim(mayor, "Lorbex d’avoir laissé des solvants sur place", "accuse", Manner.INDIRECT)
    story.relate(hall, "locatedIn", town, "la halle de Valmérac")
    story.relate(rival, "open/laisser-des-solvants-à", hall, "laissé des solvants sur place", claim=charge)
    story.happen("Accident", "Incendie de la halle de Valmérac", "Un incendie a détruit", {Role.PLACE: hall})
    story.happen(
        "Injury",
        "Trois pompiers blessés",
        "Trois pompiers ont été blessés",
        {Role.QUANTITY: story.count("3", "pompier", "Trois pompiers"), Role.PLACE: hall},
    )
    story.happen(
        "Accusation",
        "Basile Corvoisier accuse Lorbex",
        "Basile Corvoisier accuse Lorbex",
        {Role.AGENT: mayor, Role.PATIENT: rival},
    )
    return story


_FIRST = ("Alix", "Basile", "Célestin", "Doria", "Élie", "Fanette", "Gaspard", "Honorine", "Irène", "Josse")
_SYLLABLES = ("bar", "cor", "dre", "fau", "gal", "hau", "lor", "mar", "nou", "pré", "quin", "ros", "sau", "tré", "val")
_LINKS = ("affiliation", "memberOf", "headOf", "spouse", "partner", "competitor", "locatedIn", "owner")
_KINDS = (Kind.PERSON, Kind.PERSON, Kind.PERSON, Kind.ORGANIZATION, Kind.ORGANIZATION, Kind.PLACE, Kind.WORK, Kind.LAW)
_STATUSES = (Status.ASSERTED,) * 7 + (Status.PLANNED, Status.DENIED, Status.CONDITIONAL)


def crowd(nodes: int, *, seed: int = 7) -> Iterator[Quad]:
    """About ``nodes`` nodes in articles of some twenty each: entities of a beat, a few known to all, and events."""
    rng = random.Random(seed)  # noqa: S311
    people = [_person(rng, number) for number in range(int(nodes * 0.86))]
    articles = max(nodes // 20, 1)
    for number in range(articles):
        yield from quads(_article(rng, people, number, articles).reading(), BASE)


def _person(rng: random.Random, number: int) -> Entity:
    name = "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(2, 4))).capitalize()
    kind = _KINDS[number % len(_KINDS)]
    return Entity(kind, f"{rng.choice(_FIRST)} {name}" if kind is Kind.PERSON else f"{name} {number}")


def _article(rng: random.Random, people: list[Entity], number: int, articles: int) -> Story:
    here = number * len(people) // articles
    cast = [people[(here + step) % len(people)] for step in range(18)]
    cast += [people[int(len(people) * rng.random() ** 4)] for _ in range(3)]
    cast = list({entity.key: entity for entity in cast}.values())
    sentences, pairs = [], []
    for first, second in zip(cast, cast[1:] + cast[:1], strict=True):
        pairs.append((first, rng.choice(_LINKS), second))
        sentences.append(f"{first.name} a rencontré {second.name} mardi.")
    text = f"Article {number} de la gazette\n\n" + " ".join(sentences) + "\n"
    story = Story(text, f"{number}.txt", dt.date(2020, 1, 1) + dt.timedelta(days=number % 1400))
    for entity in cast:
        story.entity(entity.kind, entity.name)
    claim = story.claim(cast[0], sentences[1], "a rencontré", Manner.INDIRECT)
    for (first, link, second), words in zip(pairs, sentences, strict=True):
        said = claim if rng.random() < 0.2 else None
        story.relate(
            first,
            link,
            second,
            words,
            claim=said,
            status=rng.choice(_STATUSES),
            confidence=round(rng.uniform(0.4, 1), 2),
        )
    for first, second in ((cast[2], cast[3]), (cast[4], cast[5])):
        story.happen(
            "Meeting",
            f"{first.name} rencontre {second.name}",
            f"{first.name} a rencontré",
            {Role.AGENT: first, Role.PATIENT: second, Role.TIME: story.time(story.day.isoformat(), "mardi")},
        )
    return story
