"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO


def allowed(mode: int) -> int:
    """``mode`` without what the user's mask keeps from others; what is made to be renamed has them all kept out."""
    mask = os.umask(0)
    os.umask(mask)
    return mode & ~mask


@contextmanager
def writing(target: Path) -> Iterator[IO[bytes]]:
    """A file to write in, which takes the place of ``target`` once all is well.

    Raises:
        OSError: it cannot be written; the one that was there before still is.
    """
    with NamedTemporaryFile(dir=target.parent, prefix=".writing-", delete=False) as new:
        written = Path(new.name)
        try:
            yield new
            new.flush()
            os.fsync(new.fileno())
            written.chmod(allowed(0o666))
            written.replace(target)
        except BaseException:
            written.unlink(missing_ok=True)
            raise
