"""Walks through what is to be decided, in the terminal."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import typer

from kg.cli import tables
from kg.cli.console import say, tell
from kg.errors import ReviewError
from kg.resolve.review import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.explain import Proposal

_ANSWERS = 'one and the same? y(es), n(o), s(kip), q(uit), or a correction such as: rename person/a "A B"'
_ACTIONS = {"y": "merge", "n": "apart"}


def walk(waiting: Sequence[Proposal]) -> tuple[list[str], bool]:
    """Show each proposal and ask about it; what was answered, as corrections in words, and whether Ctrl-C ended it."""
    if not waiting:
        say("nothing is to be decided")
    said: list[str] = []
    for number, item in enumerate(waiting, 1):
        say(f"[bold]{number} of {len(waiting)}[/]")
        for line in tables.explanation(item.explanation):
            tell(line)
        try:
            answer = _ask(said)
        except typer.Abort as stop:  # Ctrl-C or the end of the input: what was answered is kept, as after q
            say("")
            return said, isinstance(stop.__context__, KeyboardInterrupt)
        if answer == "q":
            break
        if answer in _ACTIONS:
            said.append(shlex.join([_ACTIONS[answer], *item.ends]))
    return said, False


def _ask(said: list[str]) -> str:
    """One of y, n, s and q; corrections that are given first are kept in ``said``."""
    while True:
        answer = typer.prompt(_ANSWERS, default="s", show_default=False, err=True).strip()
        if answer.casefold()[:1] in {"y", "n", "s", "q"} and " " not in answer:
            return str(answer.casefold()[:1])
        try:
            spoken(answer)
        except ReviewError as error:
            say(f"[bold red]kg:[/] {error}".replace("[a", r"\[a"))
        else:
            said.append(answer)
