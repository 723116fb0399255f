"""Names that were asked to be forgotten: what of a document's graph goes, and what of its text is blacked out.

Whoever is in a graph may ask to be taken out of it. What is about them goes whole: the entity, each statement, event
and claim that has it as a part, as its speaker or as the one it is attributed to, and what stands in such a claim. The
article stays, as a newspaper archive would keep it, with each character of the name written as ``█``, so that all
other anchors stay exact. Names are kept as keyed hashes, never in clear, and looked for in whatever comes later.

The words of a name are compared as in :func:`kg.naming.slug`: case, accents and punctuation do not count.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from hashlib import blake2b
from secrets import token_hex
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode, Quad

from kg.naming import slug
from kg.rdf.vocabulary import ALIAS, LABEL, REFERS, kg, nif, prov, rdf, xsd
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pyoxigraph import BlankNode, Triple

    Node = NamedNode | BlankNode | Triple

BLACK = "█"
_WORD = re.compile("(?:[^\\W_][\u0300-\u036f]*)+|[+#]")
_OF = frozenset(
    {
        rdf("subject"),
        rdf("object"),
        kg("speaker"),
        prov("wasAttributedTo"),
        kg("statedIn"),
        *(kg(role.value) for role in Role),
    }
)
_NAMES = (LABEL, ALIAS)
_NAMED = re.compile(rf"/(?:{'|'.join(kind.value for kind in Kind)}|source)/([^/]+)$")
_KEY = re.compile(rf"\b(?:{'|'.join(kind.value for kind in Kind)})/([\w%~.-]+)")
_WORDS = frozenset({xsd("string"), rdf("langString")})
_TRUE = Literal("true", datatype=xsd("boolean"))


@dataclass(frozen=True, slots=True)
class Subject:
    """One who is forgotten, by keyed hashes of names.

    Args:
        names: of its whole names, which are looked for everywhere.
        parts: of shorter forms (« Saucet »), looked for where a whole name stands, or in ``documents``.
        documents: the keys of the documents that spoke of it.
        only: whether it has namesakes who are not forgotten, so that its names count in ``documents`` alone.
    """

    names: tuple[str, ...]
    parts: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    only: bool = False


@dataclass(frozen=True, slots=True)
class Erasures:
    """Everyone whom a folder has forgotten.

    Args:
        salt: the key of the hashes, in hexadecimal, made once for a folder.
        longest: how many words the longest name has.
        settled: whether nothing made before the last request is left in the folder.
    """

    salt: str = field(default_factory=lambda: token_hex(16))
    subjects: tuple[Subject, ...] = ()
    longest: int = 1
    settled: bool = True

    @classmethod
    def load(cls, text: str) -> Erasures:
        """What :meth:`dump` wrote.

        Raises:
            ValueError: it is something else.
        """
        try:
            rows = json.loads(text)
            subjects = tuple(
                Subject(tuple(row["names"]), tuple(row["parts"]), tuple(row["documents"]), bool(row["only"]))
                for row in rows["subjects"]
            )
            bytes.fromhex(rows["salt"])
            return cls(rows["salt"], subjects, int(rows["longest"]), bool(rows["settled"]))
        except (KeyError, TypeError) as error:
            raise ValueError(f"is no list of erasures: {error}") from error

    def dump(self) -> bytes:
        """The list as JSON; it holds no name."""
        return json.dumps(asdict(self), indent=1, sort_keys=True).encode() + b"\n"

    def forget(
        self, names: Iterable[str], parts: Iterable[str] = (), *, documents: Iterable[str] = (), only: bool = False
    ) -> Erasures:
        """The same list and one more subject, who bears all these names; see :class:`Subject`."""
        known, shorter = ({slug(name) for name in given} for given in (names, parts))
        found = Subject(
            tuple(sorted(map(self._digest, known))),
            tuple(sorted(map(self._digest, shorter - known))),
            tuple(sorted(documents)),
            only,
        )
        subjects = (*(subject for subject in self.subjects if subject != found), found)
        longest = max(self.longest, *(name.count("-") + 1 for name in known | shorter))
        return replace(self, subjects=subjects, longest=longest, settled=False)

    def apply(self, quads: Collection[Quad], document: str) -> set[Quad] | None:
        """The graph of ``document`` (its key) without the forgotten; ``None`` if it does not speak of them."""
        wanted = self._wanted(quads, document)
        return _Eraser(self, wanted).apply(quads) if wanted else None

    def black(self, text: str, document: str) -> str:
        """``text``, which comes with ``document``, without the names that are forgotten in it."""
        wanted = [subject for subject in self.subjects if not subject.only or document in subject.documents]
        names = frozenset(name for subject in wanted for name in subject.names)
        return blacked(text, self.found(text, names, frozenset()))

    def clear(self, text: str) -> str:
        """``text``, which comes with no document, without the names that are forgotten and the keys made of them."""
        names = frozenset(name for subject in self.subjects if not subject.only for name in subject.names)
        keys = [key.span(1) for key in _KEY.finditer(text) if self.found(unquote(key[1]).title(), names, frozenset())]
        return blacked(text, [*keys, *self.found(text, names, frozenset())])

    def found(self, text: str, names: frozenset[str], parts: frozenset[str]) -> list[tuple[int, int]]:
        """Where ``text`` has one of these hashed names or parts: pairs of offsets.

        A part, and a name of one word, counts with a capital only: « Roi » is a name, « roi » a word.
        """
        wanted = names | parts
        words = [(match.start(), match.end(), slug(match[0])) for match in _WORD.finditer(text)]
        spans = []
        for number, (start, _, _) in enumerate(words):
            name = ""
            for _, end, word in words[number : number + self.longest]:
                name = f"{name}-{word}" if name else word
                digest = self._digest(name)
                if digest in wanted and (text[start].isupper() or (digest in names and "-" in name)):
                    spans.append((start, end))
        return spans

    def _wanted(self, quads: Iterable[Quad], document: str) -> list[Subject]:
        """The subjects of whom the graph speaks."""
        near = [subject for subject in self.subjects if document in subject.documents]
        far = [subject for subject in self.subjects if not subject.only and subject not in near]
        texts = {_spoken(term) for quad in quads for term in (quad.subject, quad.object)} if far else set()
        every = frozenset(name for subject in far for name in subject.names)
        hits = [text for text in texts if self.found(text, every, frozenset())]
        return near + [
            subject for subject in far if any(self.found(text, frozenset(subject.names), frozenset()) for text in hits)
        ]

    def _digest(self, name: str) -> str:
        return _digest(self.salt, name)


class _Eraser:
    """Takes some subjects out of one document's graph."""

    def __init__(self, erasures: Erasures, subjects: Iterable[Subject]) -> None:
        self._erasures = erasures
        self._names = frozenset(name for subject in subjects for name in subject.names)
        self._parts = frozenset(part for subject in subjects for part in subject.parts)

    def apply(self, quads: Collection[Quad]) -> set[Quad]:
        gone = self._entities(quads)
        gone |= _dependent(quads, gone)
        kept = {quad for quad in quads if quad.subject not in gone and quad.object not in gone}
        used = {quad.object for quad in kept if quad.predicate in {prov("wasDerivedFrom"), kg("cue")}}
        used |= {quad.subject for quad in kept if quad.predicate == REFERS}
        mentions = {quad.subject for quad in kept if quad.predicate == nif("anchorOf")}
        loose = mentions - used
        kept = {quad for quad in kept if quad.subject not in loose and quad.object not in loose}
        return self._blacked(kept)

    def _entities(self, quads: Iterable[Quad]) -> set[Node]:
        found: set[Node] = set()
        for subject, predicate, value, _ in quads:
            if predicate in _NAMES and isinstance(value, Literal) and self._bears(value.value):
                found.add(subject)
            for term in (subject, value):
                if isinstance(term, NamedNode) and self._erasures.found(_spoken(term), self._names, frozenset()):
                    found.add(term)
        return found

    def _bears(self, label: str) -> bool:
        digest = self._erasures._digest(slug(label))  # noqa: SLF001 its own list
        return digest in self._names or digest in self._parts

    def _blacked(self, rows: Collection[Quad]) -> set[Quad]:
        literals = [(row, row.object) for row in rows if isinstance(row.object, Literal)]
        text = next((self._black(value.value) for row, value in literals if row.predicate == nif("isString")), None)
        begins, ends = (
            {row.subject: int(value.value) for row, value in literals if row.predicate == nif(name)}
            for name in ("beginIndex", "endIndex")
        )
        found = set(rows)
        for row, value in literals:
            if value.datatype in _WORDS:
                if row.predicate == nif("anchorOf") and text is not None:
                    words = text[begins[row.subject] : ends[row.subject]]
                else:
                    words = self._black(value.value)
                found.remove(row)
                found.add(Quad(row.subject, row.predicate, Literal(words, language=value.language), row.graph_name))
        graphs = {row.graph_name for row in rows if isinstance(row.graph_name, NamedNode)}
        return found | {Quad(graph, kg("redacted"), _TRUE, graph) for graph in graphs}

    def _black(self, text: str) -> str:
        return blacked(text, self._erasures.found(text, self._names, self._parts))


def blacked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """``text`` with every character of ``spans`` replaced by :data:`BLACK`; offsets stay."""
    signs = list(text)
    for start, end in spans:
        signs[start:end] = BLACK * (end - start)
    return "".join(signs)


def _dependent(quads: Iterable[Quad], gone: set[Node]) -> set[Node]:
    """The statements, events and claims that are about ``gone``, said by it, or stand in such a claim."""
    holders: dict[Node | Literal, set[Node]] = {}
    for quad in quads:
        if quad.predicate in _OF:
            holders.setdefault(quad.object, set()).add(quad.subject)
    found: set[Node] = set()
    waiting: list[Node] = list(gone)
    while waiting:
        fresh = holders.get(waiting.pop(), set()) - found
        found |= fresh
        waiting += fresh
    return found


def _spoken(term: Node | Literal) -> str:
    """The words of a literal, or of an IRI that is made of a name (``…/person/marcel-saucet``)."""
    if isinstance(term, Literal):
        return term.value
    match = _NAMED.search(term.value) if isinstance(term, NamedNode) else None
    return unquote(match[1]).title() if match else ""


@lru_cache(maxsize=200_000)
def _digest(salt: str, name: str) -> str:
    return blake2b(name.encode("utf-8", "replace"), key=bytes.fromhex(salt), digest_size=16).hexdigest()
