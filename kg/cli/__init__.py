"""The command line: arguments in, text out; one command is one call of the library."""

from __future__ import annotations

import io
import os
import sys

# Numpy starts its threads when it is imported, which is before the commands; a process that forks may have none.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from kg.cli.commands import app

__all__ = ["app", "main"]


def main() -> None:
    """Run the command that the arguments name.

    Exit codes: 0 done; 1 done, but some inputs failed or the graph does not conform; 2 the call itself is wrong; 130
    interrupted, with everything finished so far kept; 141 nobody reads what is written any more.
    """
    for stream in (sys.stdout, sys.stderr):  # a terminal that has no « shows ? for it, and loses nothing else
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    app()
