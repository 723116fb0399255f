"""What is not answered, with the HTTP status that says so."""

from __future__ import annotations

from kg.errors import QueryError


class RefusedError(QueryError):
    """A query or another request that is not answered.

    Args:
        status: the HTTP status to send.
        message: why, in words that name no file or folder of this machine.
        retry: after how many seconds it is worth asking again, where it is.
    """

    def __init__(self, status: int, message: str, *, retry: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.retry = retry
