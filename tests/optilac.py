"""A reading made by hand, without a model, that holds one of everything the graph can say."""

from __future__ import annotations

from datetime import date

from kg.model import Claim, Document, Entity, Event, Mention, Quantity, Reading, Source, Span, Statement, Text, Time
from kg.terms import Form, Kind, Manner, Role, Stance, Status

ARTICLE = """Optilac s'installe à Grenoble
12 mars 2024. – Claire Vasseur, directrice de l'Institut des capteurs (IDC), a annoncé que le groupe Optilac \
dépenserait 3 millions d'euros par an pour la photonique. « Nous allons recruter 40 ingénieurs », a-t-elle ajouté \
au Forum alpin. Une source proche du dossier assure que « le chantier a pris du retard »."""


def _at(words: str) -> Span:
    start = ARTICLE.index(words)
    return Span(start, start + len(words))


def _entity(kind: Kind, name: str, *aliases: str, **more: tuple[str, ...]) -> Entity:
    mentions = tuple(Mention(_at(words), Form.NAMED, 0, kind) for words in (name, *aliases))
    return Entity(
        kind,
        name,
        aliases=aliases,
        mentions=mentions,
        classes=more.get("classes", ()),
        authorities=more.get("authorities", ()),
    )


VASSEUR = _entity(Kind.PERSON, "Claire Vasseur")
INSTITUTE = _entity(Kind.ORGANIZATION, "Institut des capteurs", "IDC")
OPTILAC = _entity(Kind.ORGANIZATION, "Optilac", classes=("Corporation",))
GRENOBLE = _entity(Kind.PLACE, "Grenoble", classes=("City",), authorities=("https://sws.geonames.org/3014728/",))
FORUM = _entity(Kind.EVENT, "Forum alpin")
PHOTONICS = _entity(Kind.CONCEPT, "photonique")
INSIDER = Source("une source proche du dossier", _at("Une source proche du dossier"))
MONEY = Quantity(
    "3000000", None, None, "EUR", money=True, per="year", approximate=False, span=_at("3 millions d'euros par an")
)
POSTS = Quantity("40", None, None, "ingénieur", money=False, per=None, approximate=False, span=_at("40 ingénieurs"))
DAY = Time("2024-03-12", _at("12 mars 2024"))

SPENDS = Claim(
    1,
    VASSEUR,
    _at("le groupe Optilac dépenserait 3 millions d'euros par an pour la photonique"),
    Manner.INDIRECT,
    Stance.NEUTRAL,
    cue=_at("a annoncé"),
    said_on=DAY,
    rule="que",
)
HIRES = Claim(
    2,
    VASSEUR,
    _at("Nous allons recruter 40 ingénieurs"),
    Manner.DIRECT,
    Stance.NEUTRAL,
    cue=_at("a-t-elle ajouté"),
    said_at=FORUM,
)
LATE = Claim(3, INSIDER, _at("le chantier a pris du retard"), Manner.DIRECT, Stance.NEUTRAL, cue=_at("assure"))

_TITLE = (_at("Claire Vasseur, directrice de l'Institut des capteurs"),)
STATEMENTS = (
    Statement(VASSEUR, "headOf", INSTITUTE, confidence=0.9, evidence=_TITLE, rule="apposition"),
    Statement(VASSEUR, "jobTitle", "directrice", confidence=0.9, evidence=_TITLE),
    Statement(INSTITUTE, "alternateName", "IDC", evidence=(_at("Institut des capteurs (IDC)"),)),
    Statement(FORUM, "participant", VASSEUR, evidence=(_at("au Forum alpin"),)),
    Statement(OPTILAC, "open/miser-sur", PHOTONICS, claim=SPENDS, evidence=(SPENDS.content,), confidence=0.3),
)
EVENTS = (
    Event(
        "Transfer",
        ((Role.AGENT, OPTILAC), (Role.DESTINATION, GRENOBLE)),
        "Optilac s'installe à Grenoble",
        evidence=(_at("Optilac s'installe à Grenoble"),),
    ),
    Event(
        "Spending",
        ((Role.AGENT, OPTILAC), (Role.AMOUNT, MONEY), (Role.PURPOSE, PHOTONICS)),
        "Optilac dépense 3 millions d'euros par an pour la photonique",
        status=Status.CONDITIONAL,
        claim=SPENDS,
        evidence=(SPENDS.content,),
        confidence=0.8,
        rule="dépenser",
    ),
    Event(
        "Hiring",
        ((Role.AGENT, INSTITUTE), (Role.QUANTITY, POSTS), (Role.FUNCTION, "ingénieur")),
        "L'Institut des capteurs recrute 40 ingénieurs",
        status=Status.PLANNED,
        claim=HIRES,
        evidence=(HIRES.content,),
    ),
)


def optilac() -> Reading:
    """All of it."""
    document = Document(
        ARTICLE,
        identifier="optilac.txt",
        title="Optilac s'installe à Grenoble",
        published=date(2024, 3, 12),
        publisher="Le Courrier des Alpes",
        authors=("Jeanne Morel",),
        section="Économie",
        url="https://example.org/optilac",
    )
    return Reading(
        Text(document, ARTICLE, (), (), ()),
        quantities=(MONEY, POSTS),
        times=(DAY,),
        entities=(VASSEUR, INSTITUTE, OPTILAC, GRENOBLE, FORUM, PHOTONICS),
        claims=(SPENDS, HIRES, LATE),
        statements=STATEMENTS,
        events=EVENTS,
    )
