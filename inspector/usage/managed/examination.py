"""What each entry point of a managed custom action does with any property, and what proves it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inspector.usage.known_consumers import is_telling
from inspector.usage.managed.assembly import Assembly
from inspector.usage.managed.contents import Contents, read_contents
from inspector.usage.managed.reach import MOST_INSTRUCTIONS, Follower
from inspector.usage.managed.seen import Seen, keeps, texts_with
from inspector.usage.managed.stub import read_stub, split_method_path
from inspector.usage.model import Evidence, SetLevel, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from inspector.usage.managed.assembly import Method
    from inspector.usage.managed.reach import Access, Reach

_MOST_REASONS = 3
_MOST_NAMES = 8

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
            detail = f"All that {method} can reach was followed ({_methods(reach)}), and nothing reads {name}"
            return UsageLevel.DOES_NOT_READ, (self._evidence(method, f"{detail}{_others(seen.reads, 'reads')}."),)
        stray = self._stray_mention(name) if is_telling(name) and self._occurrences(name) else None
        if stray is None:
            return UsageLevel.UNKNOWN, (*reasons, self._occurrence_evidence(name))
        detail = f"{stray} holds the name {name}, and no entry point was seen to reach it."
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
            detail = f"All that {method} can reach was followed ({_methods(reach)}), and nothing sets {name}"
            return SetLevel.DOES_NOT_SET, (self._evidence(method, f"{detail}{_others(seen.sets, 'sets')}."),)
        holder = seen.holder(name, sets=True)
        if holder is not None:
            return SetLevel.MAY_SET, (self._evidence(holder, _holds(reach, holder, name)), *reasons)
        return SetLevel.UNKNOWN, (*reasons, self._occurrence_evidence(name))

    def _reasons(self, method: Method, seen: Seen, *, sets: bool) -> tuple[Evidence, ...]:
        """Why more may be read, or set, than was seen."""
        reach = seen.reach
        details = [
            f"{_chain(reach, access.method)} calls {access.member.title} with a {access.member.takes} that is put together at run"
            f" time ({origin})."
            for access, origin in seen.unknown
            if access.member.sets is sets
        ]
        details += [f"{_chain(reach, item.method)} {item.what}." for item in reach.hidden]
        return tuple(self._evidence(method, detail) for detail in dict.fromkeys(details))[:_MOST_REASONS]

    def _cut_short(self, method: Method, reach: Reach) -> Evidence:
        detail = f"A limit ended the search ({MOST_INSTRUCTIONS:,} instructions) after {_methods(reach)}."
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
            return f"It has no entry point {entry_point}."
        if self._contents.problem:
            return f"What it carries cannot be read: {self._contents.problem}."
        parts = split_method_path(path)
        if parts is None:
            return f"The method behind the entry point {entry_point} was not found."
        name, type_name, method_name = parts
        program = self._contents.program
        assembly = program.assembly(name)
        if assembly is None:
            why = self._contents.damaged.get(name.casefold(), "it is not there")
            return f"The assembly {name} of the entry point {entry_point} cannot be read: {why}."
        type_ = program.find_type(assembly, type_name)
        candidates = [] if type_ is None else [method for method in type_.methods if method.name == method_name]
        if not candidates:
            return f"{assembly.file} has no method {type_name}.{method_name}."
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
            detail = f"The name {name} occurs in {', '.join(found)}."
        else:
            files = ", ".join(self._contents.files)
            detail = f"The name {name} does not occur in {files} (ASCII and UTF-16LE searched)."
        return Evidence("byte-search", self._where, detail)

    def _evidence(self, method: Method, detail: str) -> Evidence:
        where = self._where if self._where == method.assembly.file else f"{self._where}, {method.assembly.file}"
        return Evidence("managed-code", where, detail)


def _methods(reach: Reach) -> str:
    return "1 method" if len(reach.callers) == 1 else f"{len(reach.callers):,} methods"


def _chain(reach: Reach, method: Method) -> str:
    """How a method was reached: `CustomActions.Install > Helper.Get`."""
    return " > ".join(map(str, reach.chain(method)))


def _call(reach: Reach, access: Access, name: str) -> str:
    """The sentence that a call reads, or sets, the property."""
    place = f"at offset {access.offset:#x} of its code"
    called = f"{_chain(reach, access.method)} calls {access.member.title}"
    if access.member.needs:
        return f"{called}, which takes the value of {access.member.needs}, {place}."
    return f"{called} with {name}, {place}."


def _holds(reach: Reach, holder: Method, name: str) -> str:
    return f"{_chain(reach, holder)} holds the name {name}; what becomes of it was not followed."


def _others(names: Collection[str], verb: str) -> str:
    """The properties that are read, or set, instead, for a person to recognise."""
    found = sorted(filter(None, names))
    if not found:
        return ""
    return f"; it {verb} {', '.join(found[:_MOST_NAMES])}{' and others' if len(found) > _MOST_NAMES else ''}"
