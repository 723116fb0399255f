"""What a user may set, in ``kg.toml`` or on the command line."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from kg.errors import SettingsError
from kg.naming import absolute

if TYPE_CHECKING:
    from pathlib import Path

# A 200,000-word text is about 1.3 million characters; beyond five times that it is no article.
_CHARACTERS = 6_500_000
_LEAST = MappingProxyType(
    {
        "jobs": 0,
        "characters": 1,
        "nodes": 0,
        "shown": 0,
        "query_seconds": 1,
        "query_memory": 1,
        "query_result": 1,
        "query_length": 1,
        "query_depth": 1,
        "query_workers": 0,
        "query_waiting": 0,
    }
)

_SORTS = MappingProxyType({str: "a string", int: "a whole number", bool: "true or false", tuple: "a table"})
_FIELDS = ("text", "title", "date", "publisher", "author", "section", "url", "id")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one run; every value has a default.

    Raises:
        SettingsError: a value is out of range; all such values are named.
    """

    base: str = "http://localhost:8000/"
    """The IRI that those of the data begin with, ending in ``/``."""
    language: str = "fr"
    """The code of the articles' language."""
    aliases: str = ""
    """A CSV file of the names to know, see ``docs/identity.md``; ``""`` for none. In TOML, seen from there."""
    jobs: int = 0
    """How many processes read articles; ``0`` means one per core."""
    scheduler: str = ""
    """The address of a Dask scheduler whose workers read instead, such as ``tcp://10.0.0.1:8786``."""
    characters: int = _CHARACTERS
    """The longest text that is read, in characters."""
    keep_text: bool = True
    """Whether the articles' texts are written into the graph."""
    validate: bool = True
    """Whether each document's graph is checked against the shapes while building."""
    nodes: int = 0
    """How many nodes the page shows at first; ``0`` for all."""
    shown: int = 50
    """How many articles ``graph.html`` shows after a build, the latest; ``0`` for all. ``kg show`` shows all."""
    fields: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What tables of articles (JSON lines, CSV) call ``text``, ``title``, ``date``, ``publisher``, ``author``,
    ``section``, ``url`` and ``id``, as pairs of one of these and the names that are tried in turn; in TOML a table of
    its own, each a name or a list of names.
    """
    query_seconds: int = 15
    """How long ``kg serve`` works on one query, and lets it wait for its turn."""
    query_memory: int = 512
    """How many megabytes a query may take beyond what the store needs."""
    query_result: int = 32
    """The longest answer, in megabytes."""
    query_length: int = 100_000
    """The longest query, in bytes."""
    query_depth: int = 100
    """How deep brackets may be nested in a query."""
    query_workers: int = 0
    """How many queries run side by side; ``0`` means one per core, at least two."""
    query_waiting: int = 64
    """How many queries may wait for their turn."""

    def __post_init__(self) -> None:
        """Check the ranges."""
        faults = []
        if not (absolute(self.base) and self.base.endswith("/")) or {"?", "#"} & set(self.base):
            faults.append(f"base must be an absolute IRI that ends with / and has no # or ?, not {self.base!r}")
        faults += [
            f"{name} must be at least {least}, not {getattr(self, name)}"
            for name, least in _LEAST.items()
            if getattr(self, name) < least
        ]
        faults += [
            f"fields has no {name!r} (known: {', '.join(_FIELDS)})" for name, _ in self.fields if name not in _FIELDS
        ]
        faults += [
            f"fields.{field} must be a name or a list of names, not {names!r}"
            for field, names in self.fields
            if not isinstance(names, tuple) or not names or not all(isinstance(name, str) for name in names)
        ]
        if faults:
            raise SettingsError("; ".join(faults))

    @property
    def processes(self) -> int:
        """How many processes to read with: :attr:`jobs`, or the number of cores."""
        return self.jobs or os.cpu_count() or 1

    @classmethod
    def load(cls, path: Path) -> Self:
        """The settings of a TOML file.

        Raises:
            SettingsError: the file cannot be read, is no TOML, or holds keys or values that are not settings; all of
                them are named.
        """
        try:
            found = tomllib.loads(path.read_text("utf-8-sig"))
        except OSError as error:
            raise SettingsError(f"{path}: cannot be read: {error.strerror}") from error
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"{path}: is no TOML: {error}") from error
        if isinstance(found.get("aliases"), str) and found["aliases"]:
            found["aliases"] = str(path.parent / found["aliases"])
        return cls.of(found, str(path))

    @classmethod
    def of(cls, found: dict[str, Any], where: str = "settings") -> Self:
        """The settings of a mapping, as TOML gives it; ``where`` names it in errors.

        Raises:
            SettingsError: some keys or values are not settings; all of them are named.
        """
        default = cls()
        if isinstance(found.get("fields"), dict):
            found = found | {"fields": tuple(sorted((key, _names(value)) for key, value in found["fields"].items()))}
        known = {field.name: type(getattr(default, field.name)) for field in fields(cls)}
        faults = [f"unknown key {key!r} (known: {', '.join(known)})" for key in found if key not in known]
        faults += [
            f"{key} must be {_SORTS[known[key]]}, not {value!r}"
            for key, value in found.items()
            if key in known and type(value) is not known[key]
        ]
        if faults:
            raise SettingsError(f"{where}: " + "; ".join(faults))
        try:
            return replace(default, **found)
        except SettingsError as error:
            raise SettingsError(f"{where}: {error}") from error


def _names(value: object) -> object:
    """A name alone as a list of one."""
    return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else value
