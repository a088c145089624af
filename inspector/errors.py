"""The one family of errors that crosses rooms; every message is written for a packager, not for a programmer."""

from __future__ import annotations


class InspectorError(Exception):
    """Something that could not be done: what failed, where, and what to do about it.

    Attributes:
        what: one sentence without a full stop at its end, such as "This is a zip archive, not an installation package".
        where: the file, table or stream it is about, or an empty string.
        advice: one sentence on what to do, or an empty string.
    """

    def __init__(self, what: str, *, where: str = "", advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.advice = advice

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}." if self.where else f"{self.what}."
        return f"{text} {self.advice}".rstrip()


class PackageError(InspectorError):
    """A package, or something needed of it, could not be read."""


class ResourceError(InspectorError):
    """A file that belongs to MSI Inspector itself is missing or damaged."""


class DrawingError(InspectorError):
    """A picture could not be made or written."""


class DisplayError(InspectorError):
    """There is no screen that a window could be shown on."""


class ScenarioError(InspectorError):
    """A scenario that does not exist, or not in that way."""


class AssertionFileError(InspectorError):
    """A file of assertions that cannot be read, or a line of it that says nothing that is known."""
