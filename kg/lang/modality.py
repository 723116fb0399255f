"""The words for modality: what turns a happening into a plan, a possibility, a hearsay or a denial."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.model import Status


@dataclass(frozen=True, slots=True)
class Governor:
    """A word that decides the status of what it governs.

    ``status`` is that of its complement, ``negated`` the same when the governor itself is negated.
    """

    status: Status
    negated: Status


@dataclass(frozen=True, slots=True)
class Modality:
    """All words are lemmas, phrases lower-case and with plain apostrophes.

    ``verbs`` are keyed by lemma and complement: ``inf`` an infinitive, ``past`` a perfect one, ``que`` a clause,
    ``noun`` a noun that tells a happening, ``pour`` the ground of a charge (« condamné pour vol », « arrêté pour avoir
    volé »); ``prospect`` one of the ``prospects``, nouns for what is yet to come when it is announced; ``heralds``
    open a list of what is to come; ``nouns`` govern a complement too, ``adjectives`` modify a noun; ``phrases`` stand
    before an infinitive, a noun or (with their ``que``) a clause, ``purpose`` are those of them that tell an aim;
    ``ne`` and ``deniers`` are the two parts of a negation, ``bare`` those that deny alone, ``only`` adverbs with which
    they deny nothing, ``partitive`` the article that a negation leaves; ``light`` are verbs that only say that their
    noun happens; ``conditions`` open a hypothesis, except in ``concessions``; ``question`` is the mark of a question.
    ``compelling`` verbs whose perfect tells a thing done (« a dû partir »), ``able`` those whose perfect tells it but
    before a perfect or passive (« a pu être volé »), ``nearing`` those of a near future, but led by a preposition,
    ``reaching`` verbs for where a movement ends (« a grimpé pour atteindre »), ``left`` the words that make a rest of
    « ne … plus » (« ne reste plus que deux »), ``coming`` adjectives of a time to come, ``may`` verbs that
    make a thing possible, ``due`` those whose conditional tells a plan (« devrait »), ``longer`` the denier of « ne …
    plus ».
    """

    verbs: Mapping[tuple[str, str], Governor]
    nouns: Mapping[str, Status]
    prospects: frozenset[str]
    heralds: frozenset[str]
    adjectives: Mapping[str, Status]
    phrases: Mapping[str, Status]
    purpose: frozenset[str]
    ne: frozenset[str]
    deniers: frozenset[str]
    bare: frozenset[str]
    only: frozenset[str]
    compelling: frozenset[str]
    able: frozenset[str]
    nearing: frozenset[str]
    left: frozenset[str]
    reaching: frozenset[str]
    coming: frozenset[str]
    may: frozenset[str]
    due: frozenset[str]
    longer: frozenset[str]
    partitive: frozenset[str]
    light: frozenset[str]
    conditions: frozenset[str]
    concessions: frozenset[str]
    question: str
