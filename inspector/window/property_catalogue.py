"""Every property that can be asked about, what each is, and which of them a typed text means. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.sequence.property_lifetimes import Visibility, documented_lifetimes, lifetime_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.usage.model import PropertyFacts
    from inspector.usage.property_index import PropertyIndex

_VISIBILITY_WORDS = {
    Visibility.PRIVATE: N_("private"),
    Visibility.PUBLIC: N_("public"),
    Visibility.RESTRICTED: N_("restricted"),
}
_SET_BY_WORDS = {
    "caller": N_("set by caller"),
    "command line": N_("set by command line"),
    "command line or UI": N_("set by command line or UI"),
    "command line or package": N_("set by command line or package"),
    "installer": N_("set by the installer"),
    "installer or command line": N_("set by the installer or command line"),
    "package": N_("set by package"),
    "package or command line": N_("set by package or command line"),
    "top-level action": N_("set by top-level action"),
}
"""Who sets a property, by the words of the data; all others are names of actions."""


class PropertyCatalogue:
    """The properties of a package and the documented ones; only these as long as the package's are not known.

    Attributes:
        is_whole: whether the properties of the package are among them.
    """

    def __init__(self, index: PropertyIndex | None) -> None:
        self.is_whole = index is not None
        self._facts = {} if index is None else index.facts
        own = [] if index is None else [name for name, facts in index.facts.items() if _is_own(facts, index)]
        others = documented_lifetimes().keys() - own
        # within each the capital letters do not tell the order
        self._names = (*sorted(own, key=str.casefold), *sorted(others, key=str.casefold))
        self._folded = tuple(name.casefold() for name in self._names)
        self._own = frozenset(own)

    def __contains__(self, name: str) -> bool:
        return name in self._own or name in documented_lifetimes()

    def matching(self, typed: str, asked: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The names that contain the text, in upper or lower case: the best first.

        Best is the text itself, then what was `asked` about before, then names that begin with the text, then the package's
        own before the others.
        """
        wanted = typed.casefold()
        before = [name for name in asked if wanted in name.casefold()]
        found = [name for name, folded in zip(self._names, self._folded, strict=True) if wanted in folded]
        if wanted:
            found.sort(key=lambda name: not name.casefold().startswith(wanted))
        same = sorted((name for name in (*before, *found) if name.casefold() == wanted), key=lambda name: name != typed)
        return tuple(dict.fromkeys((*same, *before, *found)))

    def alike(self, name: str) -> tuple[str, ...]:
        """The properties that are called so in other capital and small letters, which Windows Installer tells apart."""
        folded = name.casefold()
        return tuple(each for each in self.matching(name) if each.casefold() == folded and each != name)

    def words(self, name: str) -> str:
        """What a property is, such as `public · secure · in the Property table`; that no table names it, if so."""
        return " · ".join(self._words(name))

    def _words(self, name: str) -> Iterator[str]:
        lifetime, facts = lifetime_of(name), self._facts.get(name)
        yield tr(_VISIBILITY_WORDS[lifetime.visibility if facts is None else facts.visibility])
        if facts is not None and facts.is_secure:
            yield tr("secure")
        if facts is not None and facts.is_directory:
            yield tr("directory", disambiguation="property")
        if lifetime.set_by in _SET_BY_WORDS:
            yield tr(_SET_BY_WORDS[lifetime.set_by])
        elif lifetime.set_by:
            yield tr("set by {actions}", actions=lifetime.set_by)
        if facts is not None and facts.authored is not None:
            yield tr("in the Property table")
        if name not in self:
            yield tr("in no table of this package") if self.is_whole else tr("not documented")


def _is_own(facts: PropertyFacts, index: PropertyIndex) -> bool:
    return facts.authored is not None or facts.is_directory or bool(index.uses.get(facts.name))
