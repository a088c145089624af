"""A mutation as data: a list of splices, which makes the same file again from the same package."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import UUID

import olefile  # type: ignore[import-untyped]  # olefile 0.47 has no annotations

from tests.support.compound_file import compound_file

if TYPE_CHECKING:
    from collections.abc import Iterable

WHOLE_FILE = ""
"""Where a splice is made in the file itself, not in a stream of it."""


@dataclass(frozen=True, slots=True)
class Splice:
    """One change: `removed` bytes at `offset` give way to `inserted`, written `times` times.

    Attributes:
        stream: the stored name of the stream it is made in, or WHOLE_FILE.
        inserted: the new bytes; None takes the whole stream away.
    """

    stream: str
    offset: int
    removed: int
    inserted: bytes | None
    times: int = 1

    def to_json(self) -> list[object]:
        """As it is saved, bytes in hexadecimal digits."""
        inserted = None if self.inserted is None else self.inserted.hex()
        return [self.stream, self.offset, self.removed, inserted, self.times]

    @classmethod
    def from_json(cls, saved: tuple[str, int, int, str | None, int]) -> Splice:
        """The splice as it was saved."""
        stream, offset, removed, inserted, times = saved
        return cls(stream, offset, removed, None if inserted is None else bytes.fromhex(inserted), times)

    def applied(self, content: bytes) -> bytes:
        """`content` after it."""
        return content[: self.offset] + (self.inserted or b"") * self.times + content[self.offset + self.removed :]


@dataclass(frozen=True)
class Base:
    """A package that mutations start from."""

    name: str
    content: bytes

    @cached_property
    def decoded(self) -> tuple[UUID, dict[str, bytes]] | None:
        """Root CLSID and streams of the root storage by stored name; None where there is no compound file to decode."""
        try:
            with olefile.OleFileIO(BytesIO(self.content)) as ole:
                names = [path[0] for path in ole.listdir() if len(path) == 1]
                return UUID(ole.root.clsid or str(UUID(int=0))), {name: ole.openstream([name]).read() for name in names}
        except (OSError, ValueError):
            return None

    def mutated(self, splices: Iterable[Splice]) -> bytes:
        """The file after `splices`: first those within streams, which are put into a compound file again."""
        splices = list(splices)
        content = self.content
        if self.decoded is not None and any(splice.stream != WHOLE_FILE for splice in splices):
            class_id, streams = self.decoded[0], dict(self.decoded[1])
            for splice in splices:
                if splice.stream in streams and splice.inserted is None:
                    del streams[splice.stream]
                elif splice.stream in streams:
                    streams[splice.stream] = splice.applied(streams[splice.stream])
            content = compound_file(class_id, streams)
        for splice in splices:
            if splice.stream == WHOLE_FILE:
                content = splice.applied(content)
        return content
