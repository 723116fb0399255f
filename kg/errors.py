"""What can go wrong, as one tree.

KgError
├── InputError       a file or text that cannot be read as an article
│   ├── EmptyInputError       it holds no text
│   └── ForeignInputError     it is in a language that kg does not read
├── SettingsError    a setting that is unknown or out of range
├── QueryError       a SPARQL query that cannot be answered
├── ReviewError      a correction in review.yaml that cannot be understood
├── FolderError      a graph folder that is missing, locked or damaged
├── SchedulerError   a Dask scheduler that cannot be reached, or whose workers would read otherwise
├── PublishError     a SPARQL store that cannot be reached, or does not take a graph
└── ModelError       the language model is missing or is not the one asked for
"""

from __future__ import annotations

from dataclasses import dataclass


class KgError(Exception):
    """Anything that kg refuses, with a message that names the file and says what to do."""


class InputError(KgError):
    """A file or text that cannot be read as an article."""


class EmptyInputError(InputError):
    """An input that holds no text."""


class ForeignInputError(InputError):
    """An input in a language that kg does not read."""


class SettingsError(KgError):
    """Settings that are unknown or out of range, all named at once."""


class QueryError(KgError):
    """A SPARQL query that cannot be parsed or answered."""


class ReviewError(KgError):
    """A correction by a reader that cannot be understood; the message names its line."""


class FolderError(KgError):
    """A graph folder that is missing, locked or damaged."""


class PublishError(KgError):
    """A SPARQL store that cannot be reached, or does not take a graph."""


class SchedulerError(KgError):
    """A Dask scheduler that cannot be reached, or whose workers would read otherwise."""


class ModelError(KgError):
    """The language model is missing or is not the one asked for."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that could not be read as an article, and why."""

    identifier: str
    reason: str
