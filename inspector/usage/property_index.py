"""Every property of a package: what it is, who defines and sets it, who reads it. Built once, asked often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.usage.model import PropertyFacts, PropertyUse


class PropertyIndex(Struct, frozen=True):
    """The properties of one package; nothing in it refers to an open file.

    Attributes:
        facts: by name, sorted: every property that the package names anywhere, and every documented one.
        uses: by name: definitions first, then set-points and readers, in the order of tables and rows.
    """

    facts: Mapping[str, PropertyFacts]
    uses: Mapping[str, tuple[PropertyUse, ...]]
