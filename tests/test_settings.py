"""Settings: defaults, TOML, and all faults told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pyoxigraph import NamedNode

from kg.errors import SettingsError
from kg.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_every_setting_has_a_default() -> None:
    """A run needs no settings file."""
    assert Settings().base == "http://localhost:8000/"
    assert Settings(jobs=0).processes >= 1


def test_a_file_sets_what_it_names(tmp_path: Path) -> None:
    """Keys of the file win over defaults; the others stay."""
    path = tmp_path / "kg.toml"
    path.write_text('base = "https://graphe.exemple.fr/"\njobs = 3\n', "utf-8")
    assert Settings.load(path) == Settings(base="https://graphe.exemple.fr/", jobs=3)


def test_all_bad_keys_are_told_at_once(tmp_path: Path) -> None:
    """One run shows every fault of the file."""
    path = tmp_path / "kg.toml"
    path.write_text('bsae = "x"\njobs = "deux"\ncharacters = true\n', "utf-8")
    with pytest.raises(SettingsError) as caught:
        Settings.load(path)
    assert all(word in str(caught.value) for word in ("kg.toml", "bsae", "jobs", "characters"))


WRONG = (
    "localhost",
    "http://a b/",
    "http://exemple.fr",
    "http://exemple.fr/<",
    "http://a/#",
    "http://[::1/",
    "http://a/%z/",
    "http://a:b/",
    "http://a@b@c/",
    "http://a/\ue000/",
)


@pytest.mark.parametrize("base", WRONG)
def test_a_base_is_an_iri_that_ends_a_path(base: str) -> None:
    """Names are put right behind it."""
    with pytest.raises(SettingsError, match="base"):
        Settings(base=base)


@pytest.mark.parametrize(
    "base", ["http://[::1]:8000/", "https://exemple.fr/données/", "urn:presse:/", "http://a/%C3%A9/"]
)
def test_names_can_be_put_behind_a_base(base: str) -> None:
    """In other letters, at an address of IPv6, and where there is no host."""
    assert NamedNode(f"{Settings(base=base).base}doc/0#char=1,2").value


def test_a_file_of_notepad_is_read(tmp_path: Path) -> None:
    """It begins with a byte order mark."""
    path = tmp_path / "kg.toml"
    path.write_bytes(b"\xef\xbb\xbfjobs = 3\r\n")
    assert Settings.load(path).jobs == 3


@pytest.mark.parametrize("content", [b"jobs = ", b"\xff\xfe", b"jobs = -1"])
def test_a_broken_file_is_named(tmp_path: Path, content: bytes) -> None:
    """The message says which file."""
    path = tmp_path / "kg.toml"
    path.write_bytes(content)
    with pytest.raises(SettingsError, match=r"kg\.toml"):
        Settings.load(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A settings file that was asked for must exist."""
    with pytest.raises(SettingsError, match=r"absent\.toml"):
        Settings.load(tmp_path / "absent.toml")


def test_fields_of_tables_are_a_table(tmp_path: Path) -> None:
    """What a newsroom calls its fields is written as it would expect."""
    path = tmp_path / "kg.toml"
    path.write_text('[fields]\ntext = ["corps", "texte"]\ntitle = "titraille"\n', "utf-8")
    assert dict(Settings.load(path).fields) == {"text": ("corps", "texte"), "title": ("titraille",)}
    path.write_text('[fields]\npublished = "jour"\n', "utf-8")
    with pytest.raises(SettingsError, match=r"fields has no 'published' .*date"):
        Settings.load(path)
    for value in ("3", "[]", "[1]"):
        path.write_text(f"[fields]\ntext = {value}\n", "utf-8")
        with pytest.raises(SettingsError, match=r"kg\.toml: fields\.text must be a name or a list of names, not "):
            Settings.load(path)
