"""Names that a firm and a town share: « Orange »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.gazetteer import has_town
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.lang.names import Names


def twinned(name: str, names: Names) -> bool:
    """Whether both a firm and a town are known by ``name``."""
    firm = names.known.get(name) is Kind.ORGANIZATION
    return firm and has_town(names.places.get(name, ()))
