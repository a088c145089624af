"""What each entry point of a managed custom action does with any property, and what proves it."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.usage.known_consumers import is_telling
from inspector.usage.managed.assembly import Assembly
from inspector.usage.managed.contents import Contents, read_contents
from inspector.usage.managed.flow import RUN_TIME
from inspector.usage.managed.reach import MOST_INSTRUCTIONS, Follower
from inspector.usage.managed.seen import Seen, keeps, texts_with
from inspector.usage.managed.stub import read_stub, split_method_path
from inspector.usage.model import Evidence, SetLevel, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from inspector.usage.managed.assembly import Method
    from inspector.usage.managed.program import External
    from inspector.usage.managed.reach import Access, Hidden, Reach

_MOST_REASONS = 3
_MOST_NAMES = 8
_TAKES = {
    "name": N_("name", "argument"),
    "directory": N_("directory", "argument"),
    "condition": N_("condition", "argument"),
    "formatted": N_("formatted", "argument"),
}
"""What the argument of a member is, as `Member.takes` names it."""

Judgement = tuple[UsageLevel, tuple[Evidence, ...]]
SetJudgement = tuple[SetLevel, tuple[Evidence, ...]]


def examine_managed(data: bytes, where: str) -> ManagedExamination | None:
    """The examination of a DLL that wraps managed custom actions (DTF, WixSharp), or None where it is no such DLL.

    Nothing but the exports is read before the first entry point is asked about. `where` says what the bytes are, such as
    `Binary MyCA`. Damaged bytes never raise; what cannot be read makes its entry points UNKNOWN.
    """
    stub = read_stub(data)
    if stub is None:
        return None
    return ManagedExamination(data[stub.cabinet_offset :], stub.methods, where)


def examine_assembly(data: bytes, file: str) -> ManagedExamination:
    """The examination of an assembly by itself; its entry points are its methods with the attribute CustomAction.

    Raises:
        ValueError: it is no assembly, or is damaged.
    """
    assembly = Assembly(data, file)
    methods = {
        name: f"{assembly.name}!{method.owner.name.replace('/', '+')}.{method.name}"
        for name, method in assembly.custom_actions.items()
    }
    return ManagedExamination({file: data}, methods, file)


class ManagedExamination:
    """The entry points of one managed custom action DLL. What is read and followed is shared between them and all properties."""

    def __init__(self, source: bytes | Mapping[str, bytes], methods: Mapping[str, str], where: str) -> None:
        """`source` is the cabinet with the assemblies, or the files themselves; `methods` are paths as in `Stub`."""
        self._source = source
        self._methods = methods
        self._where = where
        self._read: dict[tuple[str, str], Judgement] = {}
        self._set: dict[tuple[str, str], SetJudgement] = {}
        self._seen: dict[Method, Seen] = {}
        self._occurring: dict[str, tuple[str, ...]] = {}

    @property
    def entry_points(self) -> tuple[str, ...]:
        """The exported entry points, sorted."""
        return tuple(sorted(self._methods))

    @property
    def files(self) -> Mapping[str, bytes] | None:
        """The files by name; None where they cannot be read."""
        return None if self._contents.problem else self._contents.files

    def resolve(self, entry_point: str) -> str | None:
        """The method behind an entry point as `Assembly!Namespace.Class.Method`; None where it is not exported."""
        path = self._methods.get(entry_point)
        return path if path is None or "!" in path else self._contents.configured.get(path or entry_point, path)

    def reads(self, entry_point: str, property_name: str) -> Judgement:
        """What an entry point does with the property, and at least one piece of evidence.

        - READS: reached code hands the name to what reads a property, or joins the Restart Manager session.
        - MAY_READ: reached code holds the name, and what becomes of it was not followed; or not everything was followed,
          and the name stands in code that no entry point was seen to reach, or anywhere when the limit ended the search.
        - DOES_NOT_READ: all that it can reach was followed.
        - UNKNOWN: it was not, and the evidence says why.
        """
        key = (entry_point, property_name)
        if key not in self._read:
            method = self._method(entry_point)
            if isinstance(method, str):
                self._read[key] = UsageLevel.UNKNOWN, (Evidence("not-inspected", self._where, method),)
            else:
                self._read[key] = self._judge_reads(method, property_name)
        return self._read[key]

    def sets(self, entry_point: str, property_name: str) -> SetJudgement:
        """Whether an entry point sets the property, and at least one piece of evidence; levels as in `reads`."""
        key = (entry_point, property_name)
        if key not in self._set:
            method = self._method(entry_point)
            if isinstance(method, str):
                self._set[key] = SetLevel.UNKNOWN, (Evidence("not-inspected", self._where, method),)
            else:
                self._set[key] = self._judge_sets(method, property_name)
        return self._set[key]

    def _judge_reads(self, method: Method, name: str) -> Judgement:
        seen = self._see(method)
        reach = seen.reach
        access = seen.reads.get(name)
        if access is not None:
            return UsageLevel.READS, (self._evidence(access.method, _call(reach, access, name)),)
        reasons = self._reasons(method, seen, sets=False)
        holder = seen.holder(name, sets=False) if reasons or not reach.is_complete or is_telling(name) else None
        if holder is not None:
            return UsageLevel.MAY_READ, (self._evidence(holder, _holds(reach, holder, name)),)
        if not reach.is_complete:
            level = UsageLevel.MAY_READ if self._occurrences(name) else UsageLevel.UNKNOWN
            return level, (self._cut_short(method, reach), *reasons, self._occurrence_evidence(name))
        if not reasons:
            return UsageLevel.DOES_NOT_READ, (self._evidence(method, _nothing_reads(method, seen, name)),)
        stray = self._stray_mention(name) if is_telling(name) and self._occurrences(name) else None
        if stray is None:
            return UsageLevel.UNKNOWN, (*reasons, self._occurrence_evidence(name))
        detail = tr("{method} holds the name {name}, and no entry point was seen to reach it.", method=stray, name=name)
        return UsageLevel.MAY_READ, (self._evidence(stray, detail), *reasons)

    def _judge_sets(self, method: Method, name: str) -> SetJudgement:
        seen = self._see(method)
        reach = seen.reach
        access = seen.sets.get(name)
        if access is not None:
            return SetLevel.SETS, (self._evidence(access.method, _call(reach, access, name)),)
        reasons = self._reasons(method, seen, sets=True)
        if not reach.is_complete:
            reasons = (self._cut_short(method, reach), *reasons)
        if not reasons:
            return SetLevel.DOES_NOT_SET, (self._evidence(method, _nothing_sets(method, seen, name)),)
        holder = seen.holder(name, sets=True)
        if holder is not None:
            return SetLevel.MAY_SET, (self._evidence(holder, _holds(reach, holder, name)), *reasons)
        return SetLevel.UNKNOWN, (*reasons, self._occurrence_evidence(name))

    def _reasons(self, method: Method, seen: Seen, *, sets: bool) -> tuple[Evidence, ...]:
        """Why more may be read, or set, than was seen."""
        reach = seen.reach
        details = chain(
            (_computed(reach, access, origin) for access, origin in seen.unknown if access.member.sets is sets),
            (_hidden(reach, item) for item in reach.hidden),
        )
        shown: dict[str, None] = {}
        for detail in details:
            shown[detail] = None
            if len(shown) == _MOST_REASONS:
                break
        return tuple(self._evidence(method, detail) for detail in shown)

    def _cut_short(self, method: Method, reach: Reach) -> Evidence:
        detail = tr(
            "A limit ended the search ({limit:,} instructions) after {n:,} method.",
            "A limit ended the search ({limit:,} instructions) after {n:,} methods.",
            n=len(reach.callers),
            limit=MOST_INSTRUCTIONS,
        )
        return self._evidence(method, detail)

    def _see(self, method: Method) -> Seen:
        if method not in self._seen:
            self._seen[method] = Seen(self._follower.follow(method), self._follower)
        return self._seen[method]

    def _stray_mention(self, name: str) -> Method | None:
        """A method with the name that no entry point was seen to reach."""
        entries = (self._method(entry_point) for entry_point in self._methods)
        reached = {
            called for entry in entries if not isinstance(entry, str) for called in self._see(entry).reach.callers
        }
        methods = (method for assembly in self._contents.program.assemblies for method in assembly.methods)
        return next((method for method in methods if method not in reached and self._mentions(method, name)), None)

    def _mentions(self, method: Method, name: str) -> bool:
        flow = self._follower.flow(method)
        wanted = texts_with(name, flow.texts)
        return bool(wanted) and keeps(method, flow, wanted, sets=False)

    def _method(self, entry_point: str) -> Method | str:
        """The method behind an entry point, or a sentence that says why there is none."""
        path = self.resolve(entry_point)
        if path is None:
            return tr("It has no entry point {name}.", name=entry_point)
        if self._contents.problem:
            return tr("What it carries cannot be read: {why}.", why=self._contents.problem)
        parts = split_method_path(path)
        if parts is None:
            return tr("The method behind the entry point {name} was not found.", name=entry_point)
        name, type_name, method_name = parts
        program = self._contents.program
        assembly = program.assembly(name)
        if assembly is None:
            return tr(
                "The assembly {assembly} of the entry point {name} cannot be read: {why}.",
                assembly=name,
                name=entry_point,
                why=self._contents.damaged.get(name.casefold()) or tr("it is not there"),
            )
        type_ = program.find_type(assembly, type_name)
        candidates = [] if type_ is None else [method for method in type_.methods if method.name == method_name]
        if not candidates:
            return tr("{file} has no method {method}.", file=assembly.file, method=f"{type_name}.{method_name}")
        marked = set(assembly.custom_actions.values())
        return min(candidates, key=lambda method: (method not in marked, not method.is_static))

    @cached_property
    def _contents(self) -> Contents:
        return read_contents(self._source)

    @cached_property
    def _follower(self) -> Follower:
        return Follower(self._contents.program)

    def _occurrences(self, name: str) -> tuple[str, ...]:
        if name not in self._occurring:
            self._occurring[name] = self._contents.with_text(name)
        return self._occurring[name]

    def _occurrence_evidence(self, name: str) -> Evidence:
        found = self._occurrences(name)
        if found:
            detail = tr("The name {name} occurs in {files}.", name=name, files=", ".join(found))
        else:
            files = ", ".join(self._contents.files)
            detail = tr(
                "The name {name} does not occur in {files} (ASCII and UTF-16LE searched).", name=name, files=files
            )
        return Evidence("byte-search", self._where, detail)

    def _evidence(self, method: Method, detail: str) -> Evidence:
        where = self._where if self._where == method.assembly.file else f"{self._where}, {method.assembly.file}"
        return Evidence("managed-code", where, detail)


def _methods(reach: Reach) -> str:
    return tr("{n:,} method", "{n:,} methods", n=len(reach.callers))


def _chain(reach: Reach, method: Method) -> str:
    """How a method was reached: `CustomActions.Install > Helper.Get`."""
    return " > ".join(map(str, reach.chain(method)))


def _call(reach: Reach, access: Access, name: str) -> str:
    """The sentence that a call reads, or sets, the property."""
    if access.member.needs:
        return tr(
            "{chain} calls {member}, which takes the value of {name}, at offset {offset:#x} of its code.",
            chain=_chain(reach, access.method),
            member=access.member.title,
            name=access.member.needs,
            offset=access.offset,
        )
    return tr(
        "{chain} calls {member} with {name}, at offset {offset:#x} of its code.",
        chain=_chain(reach, access.method),
        member=access.member.title,
        name=name,
        offset=access.offset,
    )


def _computed(reach: Reach, access: Access, origin: External) -> str:
    """The sentence that a call gets a name that is not known, and where that comes from."""
    calls, member, takes = _chain(reach, access.method), access.member.title, _TAKES[access.member.takes]
    if origin == RUN_TIME:
        return tr(
            "{chain} calls {member} with a {takes} that is put together at run time.",
            chain=calls,
            member=member,
            takes=tr(takes, disambiguation="argument"),
        )
    return tr(
        "{chain} calls {member} with a {takes} that is put together at run time ({origin}).",
        chain=calls,
        member=member,
        takes=tr(takes, disambiguation="argument"),
        origin=origin,
    )


def _hidden(reach: Reach, item: Hidden) -> str:
    """The sentence that something was not followed."""
    what = tr(item.what) if item.what else ""
    return tr(item.sentence, chain=_chain(reach, item.method), what=what, name=item.name, source=item.source)


def _holds(reach: Reach, holder: Method, name: str) -> str:
    return tr(
        "{chain} holds the name {name}; what becomes of it was not followed.", chain=_chain(reach, holder), name=name
    )


def _nothing_reads(method: Method, seen: Seen, name: str) -> str:
    methods, others = _methods(seen.reach), _others(seen.reads)
    if not others:
        return tr(
            "All that {method} can reach was followed ({methods}), and nothing reads {name}.",
            method=method,
            methods=methods,
            name=name,
        )
    return tr(
        "All that {method} can reach was followed ({methods}), and nothing reads {name}; it reads {others}.",
        method=method,
        methods=methods,
        name=name,
        others=others,
    )


def _nothing_sets(method: Method, seen: Seen, name: str) -> str:
    methods, others = _methods(seen.reach), _others(seen.sets)
    if not others:
        return tr(
            "All that {method} can reach was followed ({methods}), and nothing sets {name}.",
            method=method,
            methods=methods,
            name=name,
        )
    return tr(
        "All that {method} can reach was followed ({methods}), and nothing sets {name}; it sets {others}.",
        method=method,
        methods=methods,
        name=name,
        others=others,
    )


def _others(names: Collection[str]) -> str:
    """The properties that are read, or set, instead, for a person to recognise; empty without any."""
    found = sorted(filter(None, names))
    shown = ", ".join(found[:_MOST_NAMES])
    return tr("{names} and others", names=shown) if len(found) > _MOST_NAMES else shown
