"""Walks through what is to be decided, in the terminal."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import typer
from rich.markup import escape

from kg.cli import tables
from kg.cli.console import say, tell
from kg.errors import ReviewError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kg.explain import Proposal

_ANSWERS = 'one and the same? y(es), n(o), s(kip), q(uit), or a correction such as: rename person/a "A B"'
_WORDS = {
    **dict.fromkeys(("y", "yes", "o", "oui"), "merge"),
    **dict.fromkeys(("n", "no", "non"), "apart"),
    **dict.fromkeys(("s", "skip"), "skip"),
    **dict.fromkeys(("q", "quit"), "quit"),
}


def walk(waiting: Sequence[Proposal], keep: Callable[[str], None]) -> tuple[int, bool]:
    """Show each proposal and ask about it; ``keep`` takes each answer, a correction in words, when it is given.

    Returns how many were kept, and whether Ctrl-C ended it.

    Raises:
        FolderError: an answer cannot be kept; those before it are.
    """
    if not waiting:
        say("nothing is to be decided")
    kept = 0
    for number, item in enumerate(waiting, 1):
        say(f"[bold]{number} of {len(waiting)}[/]")
        for line in tables.proposal(item):
            tell(line)
        action = ""
        while not action:
            try:
                answer = typer.prompt(_ANSWERS, default="s", show_default=False, err=True).strip()
            except typer.Abort as stop:  # Ctrl-C or the end of the input: as after q
                say("")
                return kept, isinstance(stop.__context__, KeyboardInterrupt)
            action = _WORDS.get(answer.casefold(), "")
            if action == "quit":
                return kept, False
            if action != "skip":
                kept += _kept(shlex.join([action, *item.ends]) if action else answer, keep)
    return kept, False


def _kept(words: str, keep: Callable[[str], None]) -> bool:
    try:
        keep(words)
    except ReviewError as error:
        say(f"[bold red]kg:[/] {escape(str(error))}")
        return False
    return True
