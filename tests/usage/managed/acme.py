"""A made assembly with the members of DTF at hand, so that a test says only what its entry point does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.managed.examination import examine_assembly
from tests.support.assembly import (
    BOOLEAN,
    I4,
    LDARG_0,
    OBJECT,
    RET,
    STATIC,
    STRING,
    VOID,
    AssemblyBuilder,
    callvirt,
    ldstr,
    method_signature,
)
from tests.support.looking import KEY

if TYPE_CHECKING:
    from inspector.usage.model import Evidence, UsageLevel

DTF = "Microsoft.Deployment.WindowsInstaller"
LIBRARY = "mscorlib:b77a5c561934e089"
ENTRY = method_signature(I4, OBJECT)
TEXT_TO_TEXT = method_signature(STRING, STRING)


class Acme(AssemblyBuilder):
    """An assembly; entry points go to the type that was begun last, `Acme.CustomActions` at first."""

    def __init__(self, name: str = "Acme", *, dtf: str = DTF) -> None:
        super().__init__(name)
        self.session = self.type_reference(dtf, f"{dtf}.Session")
        self.get_item = self.member(self.session, "get_Item", method_signature(STRING, STRING, this=True))
        self.set_item = self.member(self.session, "set_Item", method_signature(VOID, STRING, STRING, this=True))
        self.evaluate = self.member(self.session, "EvaluateCondition", method_signature(BOOLEAN, STRING, this=True))
        self.format = self.member(self.session, "Format", method_signature(STRING, STRING, this=True))
        self.concat = self.library("System.String", "Concat", method_signature(STRING, STRING, STRING))
        self._attribute = self.type_reference(dtf, f"{dtf}.CustomActionAttribute")
        self._marks = self.member(self._attribute, ".ctor", method_signature(VOID, this=True))
        self.actions = self.type(f"{name}.CustomActions")

    def library(self, type_: str, name: str, signature: bytes) -> int:
        """A method of the .NET library."""
        return self.member(self.type_reference(LIBRARY, type_), name, signature)

    def key(self) -> bytes:
        """Load the name of the property."""
        return ldstr(self.text(KEY))

    def read(self, name: bytes) -> bytes:
        """Read the property whose name `name` loads, with the session as the first argument."""
        return LDARG_0 + name + callvirt(self.get_item)

    def entry(self, code: bytes, name: str = "Entry", *, text: str | None = None) -> int:
        """An entry point."""
        method = self.method(name, ENTRY, code + RET, STATIC)
        self.attribute(method, self._marks, text)
        return method

    def judged(self, entry_point: str = "Entry") -> tuple[UsageLevel, tuple[Evidence, ...]]:
        """What the examination says of an entry point."""
        return examine_assembly(self.build(), "Acme.dll").reads(entry_point, KEY)

    def level(self, entry_point: str = "Entry") -> UsageLevel:
        return self.judged(entry_point)[0]

    def says(self, entry_point: str = "Entry") -> str:
        return " ".join(item.detail for item in self.judged(entry_point)[1])
