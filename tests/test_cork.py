"""What is written in one turn of the loop leaves together."""

from __future__ import annotations

import asyncio
from unittest.mock import Mock, call

from kg.serve.cork import Corked


def test_head_and_body_leave_together() -> None:
    """Two writes of one turn are one; the next turn's is another."""
    inner = Mock()

    async def speak() -> None:
        corked = Corked(inner)
        corked.write(b"head")
        corked.write(b"body")
        assert not inner.method_calls
        await asyncio.sleep(0)
        corked.write(b"more")
        await asyncio.sleep(0)

    asyncio.run(speak())
    assert inner.method_calls == [call.writelines([b"head", b"body"]), call.writelines([b"more"])]


def test_much_leaves_at_once() -> None:
    """A client that does not take it is felt before the next write."""
    inner = Mock()

    async def speak() -> None:
        corked = Corked(inner)
        corked.write(b"head")
        corked.write(b"x" * 70_000)
        inner.writelines.assert_called_once_with([b"head", b"x" * 70_000])
        await asyncio.sleep(0)

    asyncio.run(speak())
    inner.writelines.assert_called_once()


def test_nothing_is_lost_at_the_end() -> None:
    """What is held back goes before the end; the rest is as of the connection within."""
    inner = Mock()

    async def speak() -> None:
        corked = Corked(inner)
        corked.write(b"last")
        corked.close()
        assert corked.get_extra_info("peername") is inner.get_extra_info.return_value

    asyncio.run(speak())
    assert inner.method_calls == [call.writelines([b"last"]), call.close(), call.get_extra_info("peername")]
