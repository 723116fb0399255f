"""French words for events: the words that evoke each class and how their roles are realised."""

from __future__ import annotations

from kg.lang.frames import Frames

FRAMES = Frames()
