"""The ontology folder: in a source tree beside the package, in a wheel inside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.errors import FolderError
from kg.rdf.vocabulary import LABEL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pyoxigraph import Quad

_HEADER = re.compile(r"#\s*(?P<key>title@\w\w|param):\s*(?P<value>.+)")


@dataclass(frozen=True, slots=True)
class Question:
    """A named SPARQL question: its titles by language, the names of its parameters, its text."""

    name: str
    titles: Mapping[str, str]
    parameters: tuple[str, ...]
    sparql: str


def folder() -> Path:
    """Where the ontology lies.

    Raises:
        FolderError: it is neither in the package nor beside it.
    """
    package = Path(str(files("kg")))
    for place in (package / "ontology", package.parent / "ontology"):
        if (place / "press.ttl").is_file():
            return place
    raise FolderError(f"the ontology is missing from {package}: install press-kg again")


@cache
def triples(name: str) -> tuple[Quad, ...]:
    """What ``name`` (``"press.ttl"``, ``"shapes.ttl"``…) holds."""
    return tuple(parse(path=folder() / name, format=RdfFormat.TURTLE))


@cache
def labels(language: str) -> Mapping[str, str]:
    """The label in ``language`` of each term of the ontology and of each standard term in use, by IRI."""
    return MappingProxyType(
        {
            quad.subject.value: quad.object.value
            for quad in triples("press.ttl")
            if quad.predicate == LABEL
            and isinstance(quad.subject, NamedNode)
            and isinstance(quad.object, Literal)
            and quad.object.language == language
        }
    )


@cache
def questions() -> Mapping[str, Question]:
    """The named questions, by name, in alphabetical order."""
    paths = sorted((folder() / "questions").glob("*.rq"))
    return MappingProxyType({path.stem: _question(path) for path in paths})


@cache
def columns(language: str) -> Mapping[str, str]:
    """What people call the variables of the named questions, in ``language`` (``"fr"`` or ``"en"``)."""
    lines = (folder() / "questions" / "columns.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return MappingProxyType({variable: french if language == "fr" else english for variable, french, english in rows})


@cache
def terms(language: str) -> Mapping[str, str]:
    """The label of each term of the ontology by its local name: ``headOf`` -> « dirige »."""
    return MappingProxyType({re.split(r"[#/]", iri)[-1]: label for iri, label in sorted(labels(language).items())})


def _question(path: Path) -> Question:
    text = path.read_text(encoding="utf-8")
    found = [match for match in map(_HEADER.match, text.splitlines()) if match]
    titles = {match["key"].partition("@")[2]: match["value"] for match in found if match["key"] != "param"}
    parameters = tuple(match["value"].split()[0] for match in found if match["key"] == "param")
    return Question(path.stem, MappingProxyType(titles), parameters, text)
