"""Where text goes: results to standard output, messages to standard error, colours only to a terminal."""

from __future__ import annotations

import json
import os
import sys
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from typer.core import TyperGroup

from kg.errors import KgError
from kg.naming import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from rich.console import ConsoleOptions, RenderableType
    from rich.segment import Segment
    from typer._click.core import Context

_Found = TypeVar("_Found")
_WRONG_CALL = 2
#: The exit code of a command that Ctrl-C ended.
INTERRUPTED = 130
# The exit code that shells give a program whose reader went away (``| head``).
_UNREAD = 141


class Guarded(TyperGroup):
    """Commands whose known errors are a message and an exit code, not a traceback."""

    def invoke(self, ctx: Context) -> object:
        """Run the command.

        Raises:
            typer.Exit: with 2 for a known error, 130 when interrupted, 141 when nobody reads the output any more.
        """
        try:
            return super().invoke(ctx)
        except KgError as error:
            say(f"[bold red]kg:[/] {_plain(error)}")
            raise typer.Exit(_WRONG_CALL) from error
        except KeyboardInterrupt as error:
            say("[bold yellow]kg:[/] interrupted; what was finished is kept")
            raise typer.Exit(INTERRUPTED) from error
        except BrokenPipeError as error:
            _drop()
            raise typer.Exit(_UNREAD) from error


class Screen(Console):
    """A console on which the words of an article give no orders to the terminal."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        """What is printed, piece by piece."""
        for segment in super().render(renderable, options):
            yield segment if segment.control else segment._replace(text=visible(segment.text))

    def on_broken_pipe(self) -> None:
        """Leave it to who runs the command, as for bytes that are written."""
        raise BrokenPipeError


def say(message: str) -> None:
    """A message for people, in Rich's markup, on standard error."""
    Screen(stderr=True, highlight=False, soft_wrap=True).print(message)


def tell(*parts: object) -> None:
    """Rich text or tables, on standard output."""
    with _output():
        Screen(highlight=False, soft_wrap=not sys.stdout.isatty()).print(*parts)


def write(pieces: Iterable[bytes]) -> None:
    """Bytes as they are, on standard output."""
    for piece in pieces:
        rest = memoryview(piece)
        while rest:
            with _output():
                rest = rest[sys.stdout.buffer.write(rest) :]  # of two gigabytes and more the system takes a part
    with _output():
        sys.stdout.buffer.flush()


@contextmanager
def _output() -> Iterator[None]:
    """Where standard output is written to, if a caller left it open."""
    if sys.stdout is None:
        raise KgError("standard output is closed")
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        _drop()
        raise KgError(f"standard output cannot be written: {error.strerror}") from error


def _drop() -> None:
    """Let what is still in the buffer go nowhere: written again as Python ends, it would change the exit code."""
    with suppress(OSError):  # of a standard output that is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def awaited(task: Callable[[], _Found]) -> _Found:
    """What ``task`` gives, run beside: deep in one call of the store, it would not hear of Ctrl-C."""
    found = Future[_Found]()

    def run() -> None:
        try:
            found.set_result(task())
        except BaseException as error:  # noqa: BLE001  # whatever it is, it is raised where the result is asked for
            found.set_exception(error)

    Thread(target=run, daemon=True).start()
    return found.result()


def write_json(value: object) -> None:
    """A value as JSON, on standard output."""
    write([json.dumps(value, ensure_ascii=False, indent=1, default=str).encode(), b"\n"])


def _plain(error: KgError) -> str:
    return str(error).replace("[", r"\[")


class Ticker:
    """A progress bar with counts and time left on standard error; nothing when it is no terminal or ``quiet``.

    Its first stage is there at once, so that nobody takes a model that is loaded for a program that hangs.
    """

    def __init__(self, what: str, *, quiet: bool) -> None:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
        )
        console = Console(stderr=True)
        self._bar = Progress(*columns, console=console, transient=True, disable=quiet or not console.is_terminal)
        self.tick = self.stage(what)
        self._bar.update(self._bar.task_ids[0], visible=True)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def stage(self, what: str) -> Callable[[int, int], None]:
        """What a long task calls with how many are done, and of how many; shown from its first call on."""
        task = self._bar.add_task(what, total=None, rate="", visible=False)

        def tick(done: int, total: int) -> None:
            speed = self._bar.tasks[task].speed
            rate = f"{speed:.1f}/s" if speed else ""
            self._bar.update(task, completed=done, total=total, rate=rate, visible=True)

        return tick
