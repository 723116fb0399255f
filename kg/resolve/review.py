"""``review.yaml``: what people decided about the graph, one correction after the other, replayed on every build.

::

    - merge: [person/saucet, person/marcel-saucet]   # these are one
    - apart: [person/a-roux, person/anne-roux]       # these are not
    - split: person/jean-martin                      # in these articles it is somebody else
      documents: [economie.txt]
    - rename: organization/cci-nice
      label: CCI Nice Côte d'Azur
    - retype: person/alibaba
      kind: organization
    - reject: statement/0123456789abcdef-3           # or an event or claim
    - speaker: claim/0123456789abcdef-2
      is: person/claire-vasseur

An entity is its key, the tail of its IRI; ``<document>#<key>`` is the one that this document speaks of. Of two that
contradict one another the later holds.
"""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import yaml

from kg.errors import ReviewError
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_KINDS = "|".join(kind.value for kind in Kind)
_ENTITY = re.compile(rf"(?:.*/)?(?:(?P<document>[0-9a-f]{{16}})#)?(?P<key>(?:{_KINDS})/[^/#\s]+)")
_ITEM = re.compile(r"(?:.*/)?(?P<tail>(?:statement|event|claim)/[0-9a-f]{16}-\d+)")
# For each action, whether it is of two entities, one entity, or an item, and what else it takes.
_MORE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "merge": (),
        "apart": (),
        "split": ("documents",),
        "rename": ("label",),
        "retype": ("kind",),
        "reject": (),
        "speaker": ("is",),
    }
)
# How each is said in words.
_FORMS = MappingProxyType(
    {
        "merge": "merge person/a person/b",
        "apart": "apart person/a person/b",
        "split": "split person/a economie.txt",
        "rename": 'rename person/a "A B"',
        "retype": "retype person/a organization",
        "reject": "reject statement/0123456789abcdef-3",
        "speaker": "speaker claim/0123456789abcdef-2 person/a",
    }
)
_PAIRS = frozenset({"merge", "apart"})
_ITEMS = frozenset({"reject", "speaker"})
_LABELLED = frozenset({"split", "speaker"})
# A longer list is no work of people; and so no file is built to exhaust memory.
_MOST = 100_000
# What YAML takes plain words, figures and lists for; any other tag was written, and would ask for an object.
_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map", "int", "float", "bool", "null", "timestamp", "merge")
)


@dataclass(frozen=True, slots=True)
class Reference:
    """An entity: all that bear ``key``, or the one that ``document`` speaks of by it.

    ``document`` is a document's key or its beginning.
    """

    key: str
    document: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction: its ``action``, the entities or the item (``claim/…``) it is about, and what it needs besides.

    ``value`` is a label or kind; ``documents`` those of a split; ``line`` where it stands in the file.
    """

    action: str
    entities: tuple[Reference, ...] = ()
    item: str = ""
    value: str = ""
    documents: tuple[str, ...] = ()
    line: int = 0


def read(text: str, where: str) -> tuple[Correction, ...]:
    """The corrections of a file named ``where``.

    Raises:
        ReviewError: it is no YAML, or a line of it is no correction; the message names the line.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise ReviewError(f"{where}{line}: is no YAML: {getattr(error, 'problem', error)}") from error
    except RecursionError as error:
        raise ReviewError(f"{where}: is nested too deep") from error
    if root is None:
        return ()
    if not isinstance(root, yaml.SequenceNode) or len(root.value) > _MOST:
        raise ReviewError(f"{where}: must be a list of at most {_MOST} corrections, each after a dash")
    return tuple(_correction(node, where) for node in root.value)


def _correction(node: yaml.Node, where: str) -> Correction:
    line = node.start_mark.line + 1
    told: dict[str, list[str]] = {}
    if not isinstance(node, yaml.MappingNode):
        raise ReviewError(f"{where}, line {line}: a correction is an action and what it is about: “- merge: [a, b]”")
    for name, value in node.value:
        told[str(name.value)] = list(_values(value, where))
    action = next((name for name in told if name in _MORE), None)
    if action is None:
        raise ReviewError(f"{where}, line {line}: no action; there are {', '.join(_MORE)}")
    unknown = sorted(set(told) - {action, *_MORE[action], *(("label",) if action in _LABELLED else ())})
    missing = [name for name in _MORE[action] if not any(map(str.strip, told.get(name, ())))]
    if unknown or missing:
        fault = f"{action} needs {missing[0]}" if missing else f"{action} takes no {unknown[0]}"
        raise ReviewError(f"{where}, line {line}: {fault}")
    return _made(action, told, where, line)


def _made(action: str, told: Mapping[str, list[str]], where: str, line: int) -> Correction:
    place = f"{where}, line {line}"
    if action in _ITEMS:
        [item, *rest] = told[action] or [""]
        found = _ITEM.fullmatch(item)
        if found is None or rest:
            raise ReviewError(f"{place}: {action} takes one statement, event or claim, not {' '.join([item, *rest])!r}")
        speakers = tuple(_entity(text, place) for text in told.get("is", ())[:1])
        return Correction(action, speakers, found["tail"], " ".join(told.get("label", ())), line=line)
    entities = tuple(_entity(text, place) for text in told[action])
    if (len(entities) < 2) if action in _PAIRS else (len(entities) != 1):
        raise ReviewError(f"{place}: {action} takes {'two entities or more' if action in _PAIRS else 'one entity'}")
    value = " ".join(told.get("kind") or told.get("label") or ())
    if action == "retype" and value not in set(Kind):
        raise ReviewError(f"{place}: kind must be one of {', '.join(Kind)}, not {value!r}")
    return Correction(action, entities, value=value, documents=tuple(told.get("documents", ())), line=line)


def _values(node: yaml.Node, where: str) -> Iterator[str]:
    nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
    for item in (node, *nodes):
        if item.tag not in _TAGS:
            raise ReviewError(f"{where}, line {item.start_mark.line + 1}: a tag ({item.tag}) has no place here")
    for item in nodes:
        if not isinstance(item, yaml.ScalarNode):
            raise ReviewError(f"{where}, line {item.start_mark.line + 1}: must be a word or a list of words")
        yield str(item.value)


def _entity(text: str, place: str) -> Reference:
    found = _ENTITY.fullmatch(text.strip())
    if found is None:
        raise ReviewError(f"{place}: an entity is given as person/marcel-saucet or by its IRI, not {text!r}")
    key, _, tail = found["key"].partition("~")
    return Reference(key, found["document"] or tail)


def spoken(words: str) -> str:
    """The lines of ``review.yaml`` for a correction in words: ``merge person/a person/b``.

    Raises:
        ReviewError: the words are no correction.
    """
    try:
        action, *rest = shlex.split(words)
    except ValueError as error:
        raise ReviewError(f'{words!r} is no correction: {error}; a name with an apostrophe goes in "…"') from error
    if action not in _MORE or not rest:
        raise ReviewError(f"{words!r} is no correction; say one of {', '.join(_MORE)} and what it is about")
    line = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n  " for name, value in _told(action, rest))
    line = f"- {line.rstrip(' ')}"
    try:
        read(line, words)
    except ReviewError as error:
        fault = str(error).removeprefix(f"{words}, line 1: ")
        raise ReviewError(f"{words!r} is no correction: {fault}; say it as {_FORMS[action]}") from error
    return line


def _told(action: str, words: list[str]) -> Iterator[tuple[str, str | list[str]]]:
    """What a correction in words says, by its names in the file."""
    if not _MORE[action]:
        yield action, words
    elif action == "split":
        yield from ((action, words[0]), ("documents", words[1:]))
    elif action == "speaker":
        yield from ((action, words[0]), ("is", words[1:2]))
        if words[2:]:
            yield "label", " ".join(words[2:])
    else:
        yield from ((action, words[0]), (_MORE[action][0], " ".join(words[1:])))
