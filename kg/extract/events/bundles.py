"""The signs of the part that a thing has in an event, in bundles.

Those that depend on the same few facts come together, and are written once for all texts: what a bundle weighs is
looked up by the bundle (:meth:`kg.lang.frames.Weights.sums`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kg.lang.frames import Bundle

# The bundles that are kept of each sort: more than five hundred articles show. One that is made again is weighed again.
_KEPT = 16384


class Nearness(NamedTuple):
    """What lies between a thing and the event's word: other such words, marks, clauses; whose the thing may be."""

    rivals: int
    marks: int
    clauses: bool
    taken: bool
    rival: bool
    nearer: bool


class Look(NamedTuple):
    """How a thing is told: the extent of its words or the form of its name, and in whose words it stands."""

    extent: str
    long: bool
    form: str
    speaker: bool
    voice: str
    titled: bool


@lru_cache(maxsize=_KEPT)
def proposed(role: str, kind: str, sort: str) -> Bundle:
    """What a thing is, and the role that grammar gives it; first the sign that every thing shows."""
    return Bundle(("bias", f"g {role}", f"g {role} {kind}", f"g {role} {sort}", f"s {sort}", f"s {sort} {kind}"))


@lru_cache(maxsize=_KEPT)
def governed(part: str, pos: str, kind: str, broad: str) -> Bundle:
    """What the tree makes of it."""
    return Bundle((f"p {part} {pos}", f"p {part} {kind}", f"p {part} {broad}"))


@lru_cache(maxsize=_KEPT)
def reached(path: str, broad: str) -> Bundle:
    """The way to it through the tree."""
    return Bundle((f"w {path}", f"w {path} {broad}"))


@lru_cache(maxsize=_KEPT)
def led(preposition: str, broad: str, kind: str, sort: str, pos: str) -> Bundle:
    """The preposition before it."""
    return Bundle((f"c {preposition} {broad}", f"c {preposition} {kind}", f"c {preposition} {sort} {pos}"))


@lru_cache(maxsize=_KEPT)
def held(depth: str, part: str, group: str, preposition: str, broad: str) -> Bundle:
    """The argument that holds it inside its phrase."""
    return Bundle((f"h {depth} {part} {broad}", f"h {depth} {group} {preposition} {broad}"))


@lru_cache(maxsize=_KEPT)
def apart(side: str, far: str, broad: str, kind: str) -> Bundle:
    """How far it stands from the event's word."""
    return Bundle((f"d {side} {far} {broad}", f"d {side} {broad} {kind}"))


@lru_cache(maxsize=_KEPT)
def between(near: Nearness, side: str, broad: str) -> Bundle:
    """What stands between."""
    found = [f"b rivals {near.rivals} {broad}", f"b marks {near.marks}"]
    if near.clauses:
        found.append(f"b clause {side}")
    if near.taken:
        found.append(f"taken {broad}")
    if near.rival:
        found.append("rival")
    if near.nearer:
        found.append(f"nearer {broad}")
    return Bundle(tuple(found))


@lru_cache(maxsize=_KEPT)
def ranked(rank: str, side: str, broad: str) -> Bundle:
    """How many of its sort stand nearer on the same side."""
    return Bundle((f"r {rank} {side} {broad}",))


@lru_cache(maxsize=_KEPT)
def shaped(look: Look, sort: str) -> Bundle:
    """Its words or name, who speaks of it, and whether the title tells the event."""
    found: list[str] = []
    if look.extent:
        found += [f"x {look.extent}", f"x {look.extent} {sort}"]
        if look.long:
            found.append(f"x {look.extent} long")
    if look.form:
        found += [f"f {look.form}", f"f {look.form} {sort}"]
    if look.speaker:
        found.append("speaker")
    if look.voice:
        found.append(look.voice)
    if look.titled:
        found.append(f"title {sort}")
    return Bundle(tuple(found))
