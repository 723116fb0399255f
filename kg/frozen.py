"""Frozen values that are made as fast as others: their types say that nobody changes them, and Python does not look.

To set a field of a frozen value takes a call, and an article has thousands of tokens, spans and mentions: so they are
made in a third of the time.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool = False, order: bool = False) -> Callable[[type], type]:
        """The decorator of that name, for values that are ``frozen`` by their type alone."""

        def made(values: type) -> type:
            hashed = frozen and "__hash__" not in vars(values)
            return dataclasses.dataclass(values, slots=slots, order=order, unsafe_hash=hashed)

        return made
