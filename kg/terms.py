"""The closed lists that values of :mod:`kg.model` draw from: what a thing is, how it is told, which part it plays."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What an entity is; the value begins its key and the end of its IRI (``person/marcel-saucet``)."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    EVENT = "event"
    WORK = "work"
    LAW = "law"
    PRODUCT = "product"
    CONCEPT = "concept"


#: Who and where: the most central of each are shown apart, else countries leave room for nobody.
CENTRAL = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)


class Form(StrEnum):
    """How a mention refers: by a name, a description (« le groupe ») or a pronoun."""

    NAMED = "named"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class Status(StrEnum):
    """What the source makes of a statement or event; the value is the local name in ``kg:``."""

    ASSERTED = "Asserted"
    PLANNED = "Planned"
    CONDITIONAL = "Conditional"
    DENIED = "Denied"
    POSSIBLE = "Possible"


class Manner(StrEnum):
    """How somebody's words are given; the value is the local name in ``kg:``."""

    DIRECT = "Direct"
    INDIRECT = "Indirect"
    MIXED = "Mixed"


class Stance(StrEnum):
    """What the cue verb lets through of the reporter's own view; the value is the local name in ``kg:``."""

    NEUTRAL = "Neutral"
    DOUBTING = "Doubting"
    FACTIVE = "Factive"
    DENYING = "Denying"
    DEMANDING = "Demanding"


class Reason(StrEnum):
    """Why a quoted stretch is nobody's words."""

    SHORT = "too short to be speech"
    TITLE = "title of a work or name"
    DISTANCE = "words under distance in the article's own sentence"
    UNSOURCED = "no source is named"
    QUESTION = "a question of the interviewer"


class Role(StrEnum):
    """The part a participant plays in an event; the value is the local name in ``kg:``."""

    AGENT = "agent"
    PATIENT = "patient"
    RECIPIENT = "recipient"
    QUANTITY = "quantity"
    AMOUNT = "amount"
    TIME = "time"
    PLACE = "place"
    PURPOSE = "purpose"
    FUNCTION = "role"
    INSTRUMENT = "instrument"
    SOURCE = "source"
    DESTINATION = "destination"


class Layout(StrEnum):
    """What a block of an article is on the page."""

    TITLE = "title"
    DATELINE = "dateline"
    LEAD = "lead"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    LINK = "link"
    ITEM = "item"
