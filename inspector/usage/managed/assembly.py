"""One assembly as types and methods, without knowing the others."""

from __future__ import annotations

import struct
from bisect import bisect_right
from functools import cached_property

from msgspec import Struct, field

from inspector.language import tr
from inspector.usage.managed import tables as t
from inspector.usage.managed.image import Image
from inspector.usage.managed.signatures import MethodSignature, SignatureReader
from inspector.usage.managed.tables import Tables

_STATIC, _VIRTUAL, _NEW_SLOT = 0x10, 0x40, 0x100
_INTERFACE = 0x20
_NOT_CIL = 0x3  # ImplFlags: native, OPTIL or runtime
_TINY, _FAT = 2, 3
_NAMED_FORMS = (b"\x11", b"\x12", b"\x15")  # a value type, a class, a form of a generic type


class Method(Struct, frozen=True, eq=False):
    """A method that an assembly defines; each is one object, so that it can be compared and looked up as such.

    Attributes:
        owner: the type that has it.
        implements: the names of the virtual methods that it stands for besides its own name.
        address: of its code; 0 where it has none.
        imported: DLL and function where it is a P/Invoke, else None.
    """

    assembly: Assembly
    token: int
    name: str
    owner: Type
    signature: MethodSignature
    is_static: bool
    is_virtual: bool
    is_new_slot: bool
    implements: tuple[str, ...]
    address: int
    imported: tuple[str, str] | None

    def __str__(self) -> str:
        return f"{self.owner.short_name}.{self.name}"


class Type(Struct, frozen=True, eq=False):
    """A type that an assembly defines.

    Attributes:
        name: with its namespace; a nested type stands behind the outer one and `/`.
        extends: the token of its base type, 0 where it has none.
        interfaces: their tokens.
    """

    assembly: Assembly
    token: int
    name: str
    is_interface: bool
    extends: int
    interfaces: tuple[int, ...]
    methods: list[Method] = field(default_factory=list)

    @property
    def short_name(self) -> str:
        """Without its namespace."""
        outer, slash, nested = self.name.partition("/")
        return outer.rpartition(".")[2] + slash + nested


class Reference(Struct, frozen=True):
    """A member of a type that another assembly, or another form of a generic type, defines.

    Attributes:
        parent: the token of the type, or of the module of a global function.
        signature: None where it is a field.
    """

    parent: int
    name: str
    signature: MethodSignature | None


class Assembly:
    """An assembly in memory, read once and never run.

    Attributes:
        file: the name of its file.
        name: its own simple name.
        types: in stored order.
        public_key_tokens: of the assemblies that it names, in hexadecimal digits.
    """

    def __init__(self, data: bytes, file: str) -> None:
        """Read types and methods; code is read when it is asked for.

        Raises:
            ValueError: it is no assembly, or is damaged.
        """
        self.file = file
        self._image = Image(data)
        try:
            self._tables = Tables(self._image)
            self.name = self._read_name()
            self.public_key_tokens = {
                self._tables.string(row[6]): self._tables.blob(row[5]).hex()
                for row in self._tables.rows(t.ASSEMBLY_REF)
            }
            self._nested = {row[0]: row[1] for row in self._tables.rows(t.NESTED_CLASS)}
            self.types = self._read_types()
            self._methods = {method.token: method for type_ in self.types for method in type_.methods}
            self._types = {type_.token: type_ for type_ in self.types}
        except (IndexError, RecursionError, struct.error) as error:
            raise ValueError(tr("it is damaged")) from error

    def type(self, token: int) -> Type | None:
        """The type that a TypeDef token means."""
        return self._types.get(token)

    def method(self, token: int) -> Method | None:
        """The method that a MethodDef token means."""
        return self._methods.get(token)

    @property
    def methods(self) -> tuple[Method, ...]:
        """All methods in stored order."""
        return tuple(self._methods.values())

    def row(self, token: int) -> tuple[int, ...]:
        """The row that a token means.

        Raises:
            ValueError: there is none.
        """
        rows = self._tables.rows(token >> 24)
        number = token & 0xFFFFFF
        if not 0 < number <= len(rows):
            raise ValueError(tr("the token {token:#x} leads nowhere", token=token))
        return rows[number - 1]

    def type_name(self, token: int) -> str:
        """The full name of a type by its TypeDef, TypeRef or TypeSpec token, such as `System.String` or `A.B/C`.

        Raises:
            ValueError: there is no such type, or its description is damaged.
        """
        return self._type_name(token, 0)

    def _type_name(self, token: int, depth: int) -> str:
        if depth > 16:  # noqa: PLR2004 - no one nests types so deeply; a circle does
            raise ValueError(tr("the name of a type leads into a circle"))
        row = self.row(token)
        table = token >> 24
        if table == t.TYPE_SPEC:
            return SignatureReader(self._tables.blob(row[0]), lambda inner: self._type_name(inner, depth + 1)).type()
        name, namespace = (row[1], row[2])
        text = self._tables.string(name)
        if table == t.TYPE_DEF and token & 0xFFFFFF in self._nested:
            return f"{self._type_name(t.TYPE_DEF << 24 | self._nested[token & 0xFFFFFF], depth + 1)}/{text}"
        if table == t.TYPE_REF and row[0] >> 24 == t.TYPE_REF:
            return f"{self._type_name(row[0], depth + 1)}/{text}"
        prefix = self._tables.string(namespace)
        return f"{prefix}.{text}" if prefix else text

    def generic_definition(self, token: int) -> int:
        """The type that a TypeSpec is a form of, such as `List` of `List<string>`; any other token as it is.

        An array or a variable is a form of nothing and gives 0.

        Raises:
            ValueError: its description is damaged.
        """
        if token >> 24 != t.TYPE_SPEC:
            return token
        content = self._tables.blob(self.row(token)[0])
        if content[:1] not in _NAMED_FORMS:
            return 0
        reader = SignatureReader(content, self.type_name)
        reader.type()
        return next(iter(reader.tokens), 0)

    def scope(self, token: int) -> str | None:
        """The name of the assembly that a TypeRef leads to, or None where it is this one.

        Raises:
            ValueError: it leads nowhere.
        """
        for _ in range(16):
            (target, *_) = self.row(token)
            if target >> 24 != t.TYPE_REF:
                break
            token = target
        return self._tables.string(self.row(target)[6]) if target >> 24 == t.ASSEMBLY_REF else None

    def reference(self, token: int) -> Reference:
        """The member that a MemberRef token means.

        Raises:
            ValueError: there is none, or it is damaged.
        """
        parent, name, blob = self.row(token)
        content = self._tables.blob(blob)
        is_field = content[:1] == b"\x06"
        signature = None if is_field else SignatureReader(content, self.type_name).method()
        return Reference(parent, self._tables.string(name), signature)

    def generic_method(self, token: int) -> tuple[int, list[int]]:
        """The method that a MethodSpec token is a form of, and the tokens of the types it is used with.

        Raises:
            ValueError: there is none, or it is damaged.
        """
        method, blob = self.row(token)
        reader = SignatureReader(self._tables.blob(blob), self.type_name)
        reader.instantiation()
        return method, reader.tokens

    def field_name(self, token: int) -> tuple[str, str]:
        """The full name of the type that has a field, and the field's name, by its Field token.

        Raises:
            ValueError: there is none.
        """
        name = self._tables.string(self.row(token)[1])
        owner = bisect_right(self._first_fields, token & 0xFFFFFF) - 1
        return (self.types[owner].name if owner >= 0 else ""), name

    def user_string(self, token: int) -> str:
        """The text that `ldstr` loads.

        Raises:
            ValueError: there is none.
        """
        return self._tables.user_string(token)

    def code(self, method: Method) -> bytes:
        """The instructions of a method (II.25.4); empty where it has none of its own.

        Raises:
            ValueError: they lie outside the file.
        """
        if not method.address:
            return b""
        data, start = self._image.data, self._image.offset(method.address)
        kind = data[start] & 3 if start < len(data) else 0
        if kind == _TINY:
            size, start = data[start] >> 2, start + 1
        elif kind == _FAT and start + 12 <= len(data):
            size, start = struct.unpack_from("<4xI", data, start)[0], start + (data[start + 1] >> 4) * 4
        else:
            raise ValueError(tr("its code is damaged"))
        if start + size > len(data):
            raise ValueError(tr("its code is cut off"))
        return data[start : start + size]

    @cached_property
    def custom_actions(self) -> dict[str, Method]:
        """The methods with the attribute CustomAction by the entry point that it names; else by their own names.

        Source: https://github.com/wixtoolset/wix/blob/main/src/dtf/WixToolset.Dtf.WindowsInstaller/CustomActionAttribute.cs
        """
        found = {}
        for parent, constructor, value in self._tables.rows(t.CUSTOM_ATTRIBUTE):
            method = self._methods.get(parent)
            if method is None:
                continue
            try:
                if self._owner_name(constructor).endswith(".CustomActionAttribute"):
                    found[_first_text(self._tables.blob(value)) or method.name] = method
            except ValueError:  # a damaged attribute names nothing
                continue
        return found

    def _owner_name(self, method: int) -> str:
        if method >> 24 == t.METHOD_DEF:
            definition = self._methods.get(method)
            return definition.owner.name if definition else ""
        return self.type_name(self.row(method)[0])

    def _read_name(self) -> str:
        rows = self._tables.rows(t.ASSEMBLY)
        return self._tables.string(rows[0][7]) if rows else ""

    def _read_types(self) -> tuple[Type, ...]:
        interfaces: dict[int, list[int]] = {}
        for type_row, interface in self._tables.rows(t.INTERFACE_IMPL):
            interfaces.setdefault(type_row, []).append(interface)
        imported = {
            member: (self._module(module), self._tables.string(function))
            for _, member, function, module in self._tables.rows(t.IMPL_MAP)
        }
        implements: dict[int, list[str]] = {}
        for _, body, declaration in self._tables.rows(t.METHOD_IMPL):
            name = self.row(declaration)[3 if declaration >> 24 == t.METHOD_DEF else 1]
            implements.setdefault(body, []).append(self._tables.string(name))
        rows = self._tables.rows(t.TYPE_DEF)
        types = tuple(
            Type(
                assembly=self,
                token=t.TYPE_DEF << 24 | number,
                name=self.type_name(t.TYPE_DEF << 24 | number),
                is_interface=bool(row[0] & _INTERFACE),
                extends=row[3] if row[3] & 0xFFFFFF else 0,
                interfaces=tuple(interfaces.get(number, ())),
            )
            for number, row in enumerate(rows, 1)
        )
        self._first_fields = [row[4] for row in rows]
        starts = [row[5] for row in rows]
        for number, row in enumerate(self._tables.rows(t.METHOD_DEF), 1):
            owner = bisect_right(starts, number) - 1
            if owner < 0:
                raise ValueError(tr("a method has no type"))
            token = t.METHOD_DEF << 24 | number
            method = self._read_method(token, row, types[owner], tuple(implements.get(token, ())), imported.get(token))
            types[owner].methods.append(method)
        return types

    def _read_method(
        self,
        token: int,
        row: tuple[int, ...],
        owner: Type,
        implements: tuple[str, ...],
        imported: tuple[str, str] | None,
    ) -> Method:
        address, implementation, flags, name, blob, _ = row
        return Method(
            assembly=self,
            token=token,
            name=self._tables.string(name),
            owner=owner,
            signature=SignatureReader(self._tables.blob(blob), self.type_name).method(),
            is_static=bool(flags & _STATIC),
            is_virtual=bool(flags & _VIRTUAL),
            is_new_slot=bool(flags & _NEW_SLOT),
            implements=implements,
            address=0 if implementation & _NOT_CIL else address,
            imported=imported,
        )

    def _module(self, number: int) -> str:
        return self._tables.string(self.row(t.MODULE_REF << 24 | number)[0])


def _first_text(attribute: bytes) -> str:
    """The text that an attribute has as its first argument (II.23.3), or an empty text."""
    if attribute[:2] != b"\1\0" or attribute[2:3] == b"\xff":
        return ""
    size, start = t.compressed_number(attribute, 2)
    end = start + size
    # what is left are the two bytes that count the named arguments; without an argument they stand here
    return attribute[start:end].decode("utf-8", "replace") if end + 2 <= len(attribute) else ""
