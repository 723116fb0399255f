"""Tests of :mod:`kg.resolve.register`: what is kept of an archive saves work, and changes nothing."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.archive import connect
from kg.folder import Folder, Header
from kg.resolve import identities, resolve, update
from kg.resolve.duplicates import sketch
from kg.resolve.register import Register
from kg.resolve.review import read
from kg.settings import Settings

sys.path.insert(0, str(Path(__file__).parent / "identity"))
import archive as made
import pairs as labelled

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.resolve.review import Correction
    from kg.resolve.signature import Signature

_TEXT = "Le conseil de Trézec a voté jeudi soir la réouverture du vieux pont, fermé depuis la crue de mars dernier. "


def _pool(french: Language, seed: int) -> list[Signature]:
    """Articles with namesakes, typos and surnames alone, some of them nearly the same text."""
    found = made.archive(900, french, seed=seed)
    found += [side.signature for pair in labelled.read("tune.tsv")[:60] for side in (pair.left, pair.right)]
    random.Random(seed).shuffle(found)  # noqa: S311
    texts = [f"{_TEXT * 2}{_TEXT[:length]} Édition de {place}." for place in "abcdef" for length in (20, 60, 90)]
    return [replace(one, sketch=sketch(texts[n % len(texts)]) if n % 5 == 0 else "") for n, one in enumerate(found)]


def _corrections(pool: list[Signature]) -> tuple[Correction, ...]:
    """A merge, a pair kept apart, somebody split and somebody renamed, of those who are named in the pool."""
    people = sorted({row.key for one in pool for row in one.rows if row.key.startswith("person/")})
    whole = next(one for one in pool if any(row.key == people[4] for row in one.rows))
    return read(
        f"- merge: [{people[0]}, {people[1]}]\n- apart: [{people[2]}, {people[3]}]\n"
        f"- split: {people[4]}\n  documents: [{whole.document}]\n  label: Une autre\n"
        f"- rename: {people[5]}\n  label: Un nouveau nom\n- retype: {people[6]}\n  kind: organization\n",
        "review.yaml",
    )


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_documents_that_come_and_go_leave_what_a_new_resolution_finds(seed: int, french: Language) -> None:
    """After each of some rounds of new, changed and removed articles, all is as if resolved from nothing."""
    chance, pool = random.Random(seed), _pool(french, seed)  # noqa: S311
    corrections = _corrections(pool) if seed > 1 else ()
    there = {one.document: one for one in pool[:120]}
    waiting = pool[120:]
    with Register() as register:
        update(register, [(key, "", one) for key, one in there.items()], french, corrections)
        for _ in range(5):
            new = waiting[: chance.randint(1, 4)]
            waiting = waiting[len(new) :]
            gone = chance.sample(sorted(there), chance.randint(0, 3))
            other = chance.choice(sorted(there.keys() - set(gone)))
            changed = replace(there[other], rows=there[other].rows[:-1], sketch=new[0].sketch)
            changes = [(one.document, "", one) for one in (*new, changed)]
            update(register, [*changes, *((key, "", None) for key in gone)], french, corrections)
            for key in gone:
                waiting.append(there.pop(key))
            there |= {one.document: one for one in (*new, changed)}
            assert identities(register, corrections) == resolve(there.values(), french, corrections)


def test_a_shard_tells_of_its_documents_alone(french: Language) -> None:
    """All shards together tell what the whole does."""
    pool = _pool(french, 4)[:80]
    with Register() as register:
        update(register, [(one.document, "", one) for one in pool], french)
        whole = identities(register)
        shards = [identities(register, (), f"{number:02x}") for number in range(256)]
    assert {key: one for shard in shards for key, one in shard.amendments.items()} == dict(whole.amendments)
    assert sorted(one for shard in shards for one in shard.decisions) == list(whole.decisions)
    assert {key: one for shard in shards for key, one in shard.originals.items()} == dict(whole.originals)
    assert {key: one for shard in shards for key, one in shard.same.items()} == dict(whole.same)


def test_a_damaged_register_is_made_anew(tmp_path: Path, french: Language) -> None:
    """So is a file of links that is gone: the same bytes."""
    folder = Folder(tmp_path, create=True)
    for one in _pool(french, 5)[:40]:
        folder.put(one.document, Header(one.document, ""), b"", one.dump())

    def found() -> dict[str, bytes]:
        connect(folder, Settings(), folder.files)
        return {path.name: path.read_bytes() for path in sorted((tmp_path / "links").iterdir())}

    first = found()
    assert first
    (tmp_path / ".register").write_bytes(b"x" * 5_000)
    assert found() == first
    (tmp_path / "links" / min(first)).unlink()
    assert found() == first
