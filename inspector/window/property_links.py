"""The properties that an action names, as rich text whose links ask about them. No Qt: text in, text out."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from msgspec import Struct

from inspector.inspection import InspectedUnscheduled
from inspector.language import N_, tr
from inspector.usage.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.usage.model import PropertyUse
    from inspector.window.action_words import Row

ASK, PIN, UNPIN = "property", "pin", "unpin"
"""What a link does with the property that it names; the scheme of its address."""

_ORDER = (Role.DEFINES, Role.SETS, Role.CLEARS, Role.READS)
_IN_CELL = {
    (Role.DEFINES, True): N_("is defined in {cell}"),
    (Role.DEFINES, False): N_("may be defined in {cell}"),
    (Role.SETS, True): N_("is set in {cell}"),
    (Role.SETS, False): N_("may be set in {cell}"),
    (Role.CLEARS, True): N_("is cleared in {cell}"),
    (Role.CLEARS, False): N_("may be cleared in {cell}"),
    (Role.READS, True): N_("is read in {cell}"),
    (Role.READS, False): N_("may be read in {cell}"),
}
"""What happens with a property in a cell, by whether that is proven."""
_IN_CODE = {
    (Role.DEFINES, True): N_("is defined in code"),
    (Role.DEFINES, False): N_("may be defined in code"),
    (Role.SETS, True): N_("is set in code"),
    (Role.SETS, False): N_("may be set in code"),
    (Role.CLEARS, True): N_("is cleared in code"),
    (Role.CLEARS, False): N_("may be cleared in code"),
    (Role.READS, True): N_("is read in code"),
    (Role.READS, False): N_("may be read in code"),
}
_MOST = 100


class ActionProperties(Struct, frozen=True):
    """What is known of the properties that one action names.

    Attributes:
        uses: what happens when the action has its turn; None as long as that is not known.
        data_property: the property whose value an in-script action gets as CustomActionData, None for other actions.
        pinned: the properties that are pinned.
    """

    uses: tuple[PropertyUse, ...] | None
    data_property: str | None
    pinned: tuple[str, ...]


def data_property(row: Row) -> str | None:
    """The property that an in-script action gets as CustomActionData: the one that is called as the action is.

    Source:
    https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
    """
    action = row.action.custom_action
    if action is None or isinstance(row, InspectedUnscheduled):
        return None
    return action.action if action.type.is_in_script and action.type.gets_session else None


def address(what: str, name: str) -> str:
    """The address of a link that does `what` with the property `name`."""
    return f"{what}:{quote(name, safe='')}"


def meaning(address_: str) -> tuple[str, str] | None:
    """What a link does, and with which property; None for an address on the network."""
    what, _, name = address_.partition(":")
    return (what, unquote(name)) if what in (ASK, PIN, UNPIN) else None


def properties_html(properties: ActionProperties, muted: str) -> str:
    """The section, or nothing where the action names no property; `muted` is a colour as `#rrggbb`."""
    parts = list(_data(properties))
    if properties.uses is None:
        words = tr("The tables are still being searched for others …")
        parts.append(f'<p><font color="{muted}">{escape(words)}</font></p>')
    elif properties.uses:
        parts.append(_list(properties.uses))
    return f"<h3>{escape(tr('Properties that it names'))}</h3>{''.join(parts)}" if parts else ""


def _data(properties: ActionProperties) -> Iterator[str]:
    name = properties.data_property
    if name is None:
        return
    is_pinned = name in properties.pinned
    words = tr("Unpin it") if is_pinned else tr("Pin its CustomActionData (property {name})", name=name)
    sentence = tr(
        "What its code reads as CustomActionData is the property {name} as it is where the action is scheduled.",
        name=_link(ASK, name, name),
    )
    yield f"<p>{sentence} {_link(UNPIN if is_pinned else PIN, name, words)}</p>"


def _list(uses: tuple[PropertyUse, ...]) -> str:
    by_name: dict[str, list[PropertyUse]] = {}
    for use in sorted(uses, key=lambda use: _ORDER.index(use.role)):
        by_name.setdefault(use.property_name, []).append(use)
    # running text, since a name may be as long as a line
    lines = [
        f'<p class="fact">{_link(ASK, name, name)} {escape(_words(of_name))}</p>'
        for name, of_name in list(by_name.items())[:_MOST]
    ]
    if len(by_name) > _MOST:
        lines.append(f'<p class="fact">{tr("and {count:,} more", count=len(by_name) - _MOST)}</p>')
    return "".join(lines)


def _words(uses: list[PropertyUse]) -> str:
    """What happens with one property, such as `is set in CustomAction.Source, may be read in code`."""
    words = (
        tr(_IN_CELL[use.role, use.is_proven], cell=f"{use.table}.{use.column}")
        if use.column
        else tr(_IN_CODE[use.role, use.is_proven])
        for use in uses
    )
    return ", ".join(dict.fromkeys(words))


def _link(what: str, name: str, words: str) -> str:
    return f'<a href="{address(what, name)}">{escape(words)}</a>'
