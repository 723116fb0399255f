"""Papers, channels and agencies, to which people speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.names import Names


def medium(name: str, names: Names) -> bool:
    """Whether ``name`` is that of a known medium, with its article or without: « Figaro » of « au Figaro »."""
    return name in names.outlets or any(f"{article} {name}" in names.outlets for article in names.preceding)
