"""What each entry point of a managed custom action does with a property, and what proves it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from inspector.usage.managed.assembly import Assembly
from inspector.usage.managed.calls import is_harmless
from inspector.usage.managed.contents import Contents, read_contents
from inspector.usage.managed.reach import MOST_INSTRUCTIONS, Follower
from inspector.usage.managed.stub import read_stub, split_method_path
from inspector.usage.model import Evidence, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.usage.managed.assembly import Method
    from inspector.usage.managed.reach import Reach, Read

_MOST_REASONS = 3
_MOST_NAMES = 8

Judgement = tuple[UsageLevel, tuple[Evidence, ...]]


def examine_managed(data: bytes, property_name: str, where: str) -> ManagedExamination | None:
    """The examination of a DLL that wraps managed custom actions (DTF, WixSharp), or None where it is no such DLL.

    Nothing but the exports is read before the first entry point is asked about. `where` says what the bytes are, such as
    `Binary MyCA`. Damaged bytes never raise; what cannot be read makes its entry points UNKNOWN.
    """
    stub = read_stub(data)
    if stub is None:
        return None
    return ManagedExamination(data[stub.cabinet_offset :], stub.methods, property_name, where)


def examine_assembly(data: bytes, file: str, property_name: str) -> ManagedExamination:
    """The examination of an assembly by itself; its entry points are its methods with the attribute CustomAction.

    Raises:
        ValueError: it is no assembly, or is damaged.
    """
    assembly = Assembly(data, file)
    methods = {
        name: f"{assembly.name}!{method.owner.name.replace('/', '+')}.{method.name}"
        for name, method in assembly.custom_actions.items()
    }
    return ManagedExamination({file: data}, methods, property_name, file)


class ManagedExamination:
    """The entry points of one managed custom action DLL. What is read and followed is shared between them."""

    def __init__(
        self, source: bytes | Mapping[str, bytes], methods: Mapping[str, str], property_name: str, where: str
    ) -> None:
        """`source` is the cabinet with the assemblies, or the files themselves; `methods` are paths as in `Stub`."""
        self._source = source
        self._methods = methods
        self._property_name = property_name
        self._where = where
        self._judged: dict[str, Judgement] = {}
        self._reached: dict[Method, Reach] = {}
        # in a longer text the name counts where it stands as a word of its own
        self._word = re.compile(rf"(?<![\w.]){re.escape(property_name)}(?![\w.])")

    @property
    def entry_points(self) -> tuple[str, ...]:
        """The exported entry points, sorted."""
        return tuple(sorted(self._methods))

    def resolve(self, entry_point: str) -> str | None:
        """The method behind an entry point as `Assembly!Namespace.Class.Method`; None where it is not exported."""
        path = self._methods.get(entry_point)
        return path if path is None or "!" in path else self._contents.configured.get(path or entry_point, path)

    def reads(self, entry_point: str) -> Judgement:
        """What an entry point does with the property, and at least one piece of evidence.

        - READS: reached code hands the name to what reads a property, or joins the Restart Manager session.
        - MAY_READ: reached code holds the name, and what becomes of it was not followed; or not everything was followed,
          and the name stands in code that no entry point was seen to reach, or anywhere when the limit ended the search.
        - DOES_NOT_READ: all that it can reach was followed.
        - UNKNOWN: it was not, and the evidence says why.
        """
        if entry_point not in self._judged:
            self._judged[entry_point] = self._judge(entry_point)
        return self._judged[entry_point]

    def _judge(self, entry_point: str) -> Judgement:
        method = self._method(entry_point)
        if isinstance(method, str):
            return UsageLevel.UNKNOWN, (Evidence("not-inspected", self._where, method),)
        reach = self._reach(method)
        for read in reach.reads:
            proof = self._proof(reach, read)
            if proof is not None:
                return UsageLevel.READS, (self._evidence(read.method, proof),)
        for reached in reach.callers:
            if self._mentions(reached):
                detail = f"{_chain(reach, reached)} holds the name {self._property_name}; what becomes of it was not followed."
                return UsageLevel.MAY_READ, (self._evidence(reached, detail),)
        return self._without_proof(method, reach)

    def _proof(self, reach: Reach, read: Read) -> str | None:
        """The sentence that a call reads the property, or None where it does not."""
        place = f"at offset {read.offset:#x} of its code"
        if read.reader.needs:
            if read.reader.needs != self._property_name:
                return None
            return f"{_chain(reach, read.method)} calls {read.reader.title}, which takes the value of {read.reader.needs}, {place}."
        if any(read.reader.reads(text, self._property_name) for text in reach.texts(read.argument).texts):
            return f"{_chain(reach, read.method)} calls {read.reader.title} with {self._property_name}, {place}."
        return None

    def _without_proof(self, method: Method, reach: Reach) -> Judgement:
        reasons = dict.fromkeys(
            (*self._unknown_names(reach), *(f"{_chain(reach, item.method)} {item.what}." for item in reach.hidden))
        )
        evidence = tuple(self._evidence(method, reason) for reason in reasons)[:_MOST_REASONS]
        if not reach.is_complete:
            detail = f"A limit ended the search ({MOST_INSTRUCTIONS:,} instructions) after {_methods(reach)}."
            level = UsageLevel.MAY_READ if self._occurrences else UsageLevel.UNKNOWN
            return level, (self._evidence(method, detail), *evidence, self._occurrence_evidence())
        if not reasons:
            detail = (
                f"All that {method} can reach was followed ({_methods(reach)}), and nothing reads"
                f" {self._property_name}{_asked_for(reach)}."
            )
            return UsageLevel.DOES_NOT_READ, (self._evidence(method, detail),)
        stray = self._stray_mention() if self._occurrences else None
        if stray is None:
            return UsageLevel.UNKNOWN, (*evidence, self._occurrence_evidence())
        detail = f"{stray} holds the name {self._property_name}, and no entry point was seen to reach it."
        return UsageLevel.MAY_READ, (self._evidence(stray, detail), *evidence)

    def _unknown_names(self, reach: Reach) -> Iterable[str]:
        """Sentences about the calls that read a property whose name is only known at run time."""
        for read in reach.reads:
            others = () if read.reader.needs else reach.texts(read.argument).others
            if others:
                what = f"a {read.reader.takes} that is put together at run time ({others[0]})"
                yield f"{_chain(reach, read.method)} calls {read.reader.title} with {what}."

    def _reach(self, method: Method) -> Reach:
        if method not in self._reached:
            self._reached[method] = self._follower.follow(method)
        return self._reached[method]

    def _mentions(self, method: Method) -> bool:
        """Whether a method holds the name in a text, and does more with it than to set the property or to log it."""
        flow = self._follower.flow(method)
        if not any(map(self._word.search, flow.texts)):
            return False
        kept = (
            value for place, value in flow.stores if place.kind != "argument" or place.owner is method
        )  # what goes to the arguments of others is looked at call by call
        given = (
            argument
            for call in flow.calls
            if not any(map(is_harmless, call.target.callees))
            for argument in call.arguments
        )
        return any(isinstance(item, str) and self._word.search(item) for value in (*kept, *given) for item in value)

    def _stray_mention(self) -> Method | None:
        """A method with the name that no entry point was seen to reach."""
        entries = (self._method(entry_point) for entry_point in self._methods)
        reached = {called for entry in entries if not isinstance(entry, str) for called in self._reach(entry).callers}
        methods = (method for assembly in self._contents.program.assemblies for method in assembly.methods)
        return next((method for method in methods if method not in reached and self._mentions(method)), None)

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

    @cached_property
    def _occurrences(self) -> tuple[str, ...]:
        return self._contents.with_text(self._property_name)

    def _occurrence_evidence(self) -> Evidence:
        if self._occurrences:
            detail = f"The name {self._property_name} occurs in {', '.join(self._occurrences)}."
        else:
            files = ", ".join(self._contents.files)
            detail = f"The name {self._property_name} does not occur in {files} (ASCII and UTF-16LE searched)."
        return Evidence("byte-search", self._where, detail)

    def _evidence(self, method: Method, detail: str) -> Evidence:
        where = self._where if self._where == method.assembly.file else f"{self._where}, {method.assembly.file}"
        return Evidence("managed-code", where, detail)


def _methods(reach: Reach) -> str:
    return "1 method" if len(reach.callers) == 1 else f"{len(reach.callers):,} methods"


def _chain(reach: Reach, method: Method) -> str:
    """How a method was reached: `CustomActions.Install > Helper.Get`."""
    return " > ".join(map(str, reach.chain(method)))


def _asked_for(reach: Reach) -> str:
    """The properties that are read instead, for a person to recognise."""
    texts = {text for read in reach.reads if read.reader.takes == "name" for text in reach.texts(read.argument).texts}
    names = sorted(filter(None, texts))
    if not names:
        return ""
    return f"; it reads {', '.join(names[:_MOST_NAMES])}{' and others' if len(names) > _MOST_NAMES else ''}"
