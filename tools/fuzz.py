"""Fuzzes one target for some seconds: ``python -m tools.fuzz TARGET SECONDS``.

It starts from ``tests/fuzz/corpus/TARGET`` and the words of ``tests/fuzz/TARGET.dict``, follows what each input makes
the code run (atheris, libFuzzer), and ends with 77 and the input in ``tests/fuzz/found`` when a promise is broken, a
run takes more than ten seconds, or a gigabyte and a half. What it learns on the way is thrown away: the corpus that is
kept holds what was written for it and what was found once.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(
    include=["kg", "docx", "feedparser", "markdown_it", "pypdf"], enable_loader_override=False
):
    from tools.targets import TARGETS

HERE = Path(__file__).resolve().parents[1] / "tests" / "fuzz"


def main(arguments: list[str]) -> None:
    """Fuzz ``TARGET`` for ``SECONDS``."""
    if len(arguments) != 2 or arguments[0] not in TARGETS or not arguments[1].isdecimal():
        sys.exit(f"usage: python -m tools.fuzz {{{','.join(TARGETS)}}} SECONDS")
    target, seconds = arguments
    (HERE / "found").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as learnt:
        options = [
            f"-max_total_time={seconds}",
            f"-artifact_prefix={HERE / 'found' / target}-",
            f"-dict={HERE / target}.dict",
            "-max_len=4096",
            "-timeout=10",
            "-rss_limit_mb=1536",
            "-print_final_stats=1",
            "-verbosity=0",
        ]
        atheris.Setup(["fuzz", *options, learnt, str(HERE / "corpus" / target)], TARGETS[target])
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
