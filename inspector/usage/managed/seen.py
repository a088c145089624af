"""What one entry point was seen to do with properties, whichever is asked about."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from inspector.usage.known_consumers import is_telling
from inspector.usage.managed.calls import is_harmless, member_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from inspector.usage.managed.assembly import Method
    from inspector.usage.managed.flow import Call, Flow
    from inspector.usage.managed.program import External
    from inspector.usage.managed.reach import Access, Follower, Reach


class Seen:
    """The calls that one entry point reaches, by the property that each reads or sets.

    Attributes:
        reads: the first call that reads each property.
        sets: the first call that sets each property.
        unknown: the calls whose property is only known at run time, each with where its name comes from.
    """

    def __init__(self, reach: Reach, follower: Follower) -> None:
        self.reach = reach
        self.reads: dict[str, Access] = {}
        self.sets: dict[str, Access] = {}
        self.unknown: list[tuple[Access, External]] = []
        self._follower = follower
        for access in reach.accesses:
            self._note(access)

    def _note(self, access: Access) -> None:
        found = self.sets if access.member.sets else self.reads
        if access.member.needs:
            found.setdefault(access.member.needs, access)
            return
        texts = self.reach.texts(access.argument)
        for text in texts.texts:
            for name in access.member.names(text):
                found.setdefault(name, access)
        if texts.others:
            self.unknown.append((access, texts.others[0]))

    def holder(self, name: str, *, sets: bool) -> Method | None:
        """The nearest method that holds a name in a text and may read the property with it, or set it, in a way not seen."""
        wanted = texts_with(name, self._texts)
        methods = {method for text in wanted for method in self._texts[text]}
        reached = (method for method in self.reach.callers if method in methods)
        return next((each for each in reached if keeps(each, self._follower.flow(each), wanted, sets=sets)), None)

    @cached_property
    def _texts(self) -> dict[str, list[Method]]:
        found: dict[str, list[Method]] = {}
        for method in self.reach.callers:
            for text in self._follower.flow(method).texts:
                found.setdefault(text, []).append(method)
        return found


def texts_with(name: str, texts: Collection[str]) -> frozenset[str]:
    """The texts that stand for the property of that name.

    A name that may be any other word as well has to be the whole text, or stand in brackets.
    """
    if is_telling(name):
        word = re.compile(rf"(?<![\w.]){re.escape(name)}(?![\w.])")
        return frozenset(text for text in texts if name in text and word.search(text))
    bracketed = f"[{name}]"
    return frozenset(text for text in texts if text == name or bracketed in text)


def keeps(method: Method, flow: Flow, wanted: Collection[str], *, sets: bool) -> bool:
    """Whether a method does more with any of the texts than to log it, or to do the opposite of what is asked with it."""
    kept = (
        value for place, value in flow.stores if place.kind != "argument" or place.owner is method
    )  # what goes to the arguments of others is looked at call by call
    given = (argument for call in flow.calls if not _is_settled(call, sets=sets) for argument in call.arguments)
    return any(isinstance(item, str) and item in wanted for value in (*kept, *given) for item in value)


def _is_settled(call: Call, *, sets: bool) -> bool:
    members = (member_of(callee) for callee in call.target.callees)
    if any(member is not None and member.sets is not sets for member in members):
        return True
    return any(map(is_harmless, call.target.callees))
