"""A made-up archive of any size, to measure the resolver on: people with an office, a place and a circle."""

from __future__ import annotations

import hashlib
import random
from itertools import islice
from time import process_time
from typing import TYPE_CHECKING

from kg.naming import slug
from kg.resolve import resolve
from kg.resolve.signature import Row, Signature

if TYPE_CHECKING:
    from kg.lang.base import Language

_SYLLABLES = ("ba", "ke", "di", "lo", "fu", "gra", "me", "ni", "po", "re", "sou", "ta", "vi", "zan", "cho", "mar")
_ROLES = ("maire", "député", "avocat", "directeur", "footballeur", "pianiste", "juge", "médecin", "patron", "évêque")
_PER_ARTICLE = 12
# How often the surname stands alone, one letter is wrong, the surname is one that many bear, a place is linked.
_ALONE, _WRONG, _COMMON, _LINKED = 0.15, 0.02, 0.3, 0.65


def archive(mentions: int, language: Language, *, seed: int) -> list[Signature]:
    """Articles that name about so many entities; as in the press, few are named often and many once."""
    dice = random.Random(seed)  # noqa: S311
    fore = list(islice(language.names.forenames, 3000))
    common = list(language.names.surnames.values())
    places = list(islice(language.names.places, 3000))
    bodies = [f"{_word(dice)} {dice.choice(('Industries', 'Sud', 'France'))}" for _ in range(max(40, mentions // 20))]
    people = []
    for _ in range(max(40, mentions // 8)):
        surname = dice.choice(common) if dice.random() < _COMMON else _word(dice)
        people.append((f"{dice.choice(fore)} {surname}", dice.choice(_ROLES), dice.choice(bodies), dice.choice(places)))
    return [_article(dice, number, people, bodies, places) for number in range(mentions // _PER_ARTICLE)]


def _article(
    dice: random.Random, number: int, people: list[tuple[str, str, str, str]], bodies: list[str], places: list[str]
) -> Signature:
    rows: dict[str, Row] = {}

    def add(kind: str, name: str, roles: tuple[str, ...] = (), ties: tuple[str, ...] = ()) -> str:
        key = f"{kind}/{slug(name)}"
        # as in the corpus, most places are linked to an authority
        links = (f"https://example.org/{slug(name)}/",) if kind == "place" and dice.random() < _LINKED else ()
        rows.setdefault(key, Row(key, name, links=links, roles=roles, ties=ties))
        return key

    for _ in range(3):
        name, role, body, place = people[int(len(people) * dice.random() ** 3)]
        if dice.random() < _ALONE:
            name = name.rpartition(" ")[2]
        elif dice.random() < _WRONG:
            name = name[:-2] + name[-1]
        ties = (add("organization", body), add("place", place))
        add("person", name, roles=(role,) if dice.random() < 0.5 else (), ties=ties if dice.random() < 0.5 else ())
    while len(rows) < _PER_ARTICLE:
        kind, names = dice.choice((("organization", bodies), ("place", places)))
        add(kind, names[int(len(names) * dice.random() ** 3)])
    return Signature(hashlib.sha256(str(number).encode()).hexdigest()[:16], "2012-01-01", tuple(rows.values()))


def _word(dice: random.Random) -> str:
    return "".join(dice.choice(_SYLLABLES) for _ in range(dice.randint(2, 4))).capitalize()


def seconds(signatures: list[Signature], language: Language) -> float:
    """The CPU time that resolving takes."""
    start = process_time()
    resolve(signatures, language)
    return process_time() - start
