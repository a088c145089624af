"""Writes small .NET assemblies in memory: types, methods with any instructions, references, P/Invokes and attributes.

    acme = AssemblyBuilder("Acme")
    session = acme.type_reference(DTF, "Microsoft.Deployment.WindowsInstaller.Session")
    get_item = acme.member(session, "get_Item", method_signature(STRING, STRING, this=True))
    acme.type("Acme.CustomActions")
    acme.method("Install", method_signature(I4, OBJECT), LDARG_0 + ldstr(acme.text("INSTALLDIR")) + callvirt(get_item) + RET)

Fields and methods go to the type that was added last. A token is a table's number and a row's number in one.

Source: ECMA-335, part II, https://ecma-international.org/publications-and-standards/standards/ecma-335/
"""

from __future__ import annotations

import struct

VOID, BOOLEAN, I4, STRING, OBJECT = b"\x01", b"\x02", b"\x08", b"\x0e", b"\x1c"
LDARG_0, LDARG_1, LDLOC_0, STLOC_0, RET, DUP, POP = b"\x02", b"\x03", b"\x06", b"\x0a", b"\x2a", b"\x25", b"\x26"
STATIC, VIRTUAL, NEW_SLOT = 0x10, 0x40, 0x100
INTERFACE = 0xA0
_PUBLIC, _P_INVOKE = 0x06, 0x2000
_ADDRESS = 0x2000
_FILE_OFFSET = 0x200

_ROWS = {
    0x00: "<5H",
    0x01: "<3H",
    0x02: "<I5H",
    0x04: "<3H",
    0x06: "<I2H3H",
    0x09: "<2H",
    0x0A: "<3H",
    0x0C: "<3H",
    0x19: "<3H",
    0x1A: "<H",
    0x1B: "<H",
    0x1C: "<4H",
    0x20: "<I4HI3H",
    0x23: "<4HI4H",
    0x29: "<2H",
    0x2B: "<2H",
}
_TYPE_DEF_OR_REF = {0x02: 0, 0x01: 1, 0x1B: 2}
_MEMBER_PARENT = {0x02: 0, 0x01: 1, 0x1A: 2, 0x06: 3, 0x1B: 4}
_METHOD_DEF_OR_REF = {0x06: 0, 0x0A: 1}
_ATTRIBUTE_TYPE = {0x06: 2, 0x0A: 3}


def op(code: int, operand: int | None = None) -> bytes:
    """An instruction; codes of two bytes as 0xFExx, operands of four bytes."""
    return code.to_bytes(2 if code > 0xFF else 1, "big") + (b"" if operand is None else struct.pack("<I", operand))


def ldstr(text: int) -> bytes:
    return op(0x72, text)


def call(method: int) -> bytes:
    return op(0x28, method)


def callvirt(method: int) -> bytes:
    return op(0x6F, method)


def newobj(constructor: int) -> bytes:
    return op(0x73, constructor)


def ldftn(method: int) -> bytes:
    return op(0xFE06, method)


def method_signature(returns: bytes, *parameters: bytes, this: bool = False, generic: int = 0) -> bytes:
    """A signature from types such as STRING, `class_type(token)` or `b"\\x1d" + STRING` for an array."""
    head = bytes([0x20 * this | 0x10 * bool(generic)]) + (bytes([generic]) if generic else b"")
    return head + bytes([len(parameters)]) + returns + b"".join(parameters)


def class_type(token: int) -> bytes:
    return b"\x12" + _compressed(_coded(token, _TYPE_DEF_OR_REF, 2))


def generic_type(token: int, *arguments: bytes) -> bytes:
    return b"\x15" + class_type(token) + bytes([len(arguments)]) + b"".join(arguments)


class AssemblyBuilder:
    """Collects rows and writes the assembly."""

    def __init__(self, name: str) -> None:
        self._rows: dict[int, list[tuple[int, ...]]] = {number: [] for number in _ROWS}
        self._strings, self._blobs, self._texts = bytearray(1), bytearray(1), bytearray(1)
        self._code = bytearray()
        self._references: dict[str, int] = {}
        self._add(0x00, 0, self._string(f"{name}.dll"), 0, 0, 0)
        self._add(0x20, 0x8004, 1, 0, 0, 0, 0, 0, self._string(name), 0)
        self._add(0x02, 0, self._string("<Module>"), 0, 0, 1, 1)
        self.object = self.type_reference("mscorlib:b77a5c561934e089", "System.Object")

    def text(self, text: str) -> int:
        """The token for `ldstr`."""
        position = len(self._texts)
        content = text.encode("utf-16-le") + b"\0"
        self._texts += _compressed(len(content)) + content
        return 0x70000000 | position

    def type_reference(self, assembly: str, name: str) -> int:
        """A type of another assembly, whose name may be followed by `:` and its public key token."""
        if assembly not in self._references:
            simple, _, key = assembly.partition(":")
            row = (1, 0, 0, 0, 0, self._blob(bytes.fromhex(key)), self._string(simple), 0, 0)
            self._references[assembly] = self._add(0x23, *row) & 0xFFFF
        namespace, _, short = name.rpartition(".")
        return self._add(0x01, self._references[assembly] << 2 | 2, self._string(short), self._string(namespace))

    def type(self, name: str, extends: int | None = None, *, nested_in: int = 0, flags: int = 1) -> int:
        """Begin a type; `flags` may be INTERFACE."""
        namespace, _, short = name.rpartition(".")
        base = _coded(self.object if extends is None else extends, _TYPE_DEF_OR_REF, 2)
        first_field, first_method = len(self._rows[0x04]) + 1, len(self._rows[0x06]) + 1
        names = self._string(short), self._string(namespace)
        token = self._add(0x02, flags, *names, 0 if flags & INTERFACE == INTERFACE else base, first_field, first_method)
        if nested_in:
            self._add(0x29, token & 0xFFFF, nested_in & 0xFFFF)
        return token

    def implements(self, type_: int, interface: int) -> None:
        self._add(0x09, type_ & 0xFFFF, _coded(interface, _TYPE_DEF_OR_REF, 2))

    def field(self, name: str, type_: bytes, *, static: bool = False) -> int:
        return self._add(0x04, _PUBLIC | STATIC * static, self._string(name), self._blob(b"\x06" + type_))

    def method(self, name: str, signature: bytes, code: bytes | None, flags: int = STATIC) -> int:
        """A method; without code it is abstract or a runtime's own."""
        address = 0
        if code is not None:
            self._code += bytes(-len(self._code) % 4)
            address = _ADDRESS + 72 + len(self._code)
            self._code += struct.pack("<HHII", 0x3003, 8, len(code), 0) + code
        return self._add(0x06, address, 0, _PUBLIC | flags, self._string(name), self._blob(signature), 1)

    def p_invoke(self, name: str, dll: str, signature: bytes) -> int:
        method = self.method(name, signature, None, STATIC | _P_INVOKE)
        module = self._add(0x1A, self._string(dll))
        self._add(0x1C, 0, (method & 0xFFFF) << 1 | 1, self._string(name), module & 0xFFFF)
        return method

    def member(self, parent: int, name: str, signature: bytes) -> int:
        """A method of another type (or a field, with a signature that begins with 6)."""
        return self._add(0x0A, _coded(parent, _MEMBER_PARENT, 3), self._string(name), self._blob(signature))

    def type_form(self, type_: bytes) -> int:
        """A TypeSpec, such as a form of a generic type."""
        return self._add(0x1B, self._blob(type_))

    def method_form(self, method: int, *arguments: bytes) -> int:
        """A generic method used with types."""
        blob = bytes([0x0A, len(arguments)]) + b"".join(arguments)
        return self._add(0x2B, _coded(method, _METHOD_DEF_OR_REF, 1), self._blob(blob))

    def overrides(self, type_: int, method: int, declaration: int) -> None:
        """A MethodImpl row: the method stands for a virtual one of another name."""
        rows = (_coded(token, _METHOD_DEF_OR_REF, 1) for token in (method, declaration))
        self._add(0x19, type_ & 0xFFFF, *rows)

    def attribute(self, method: int, constructor: int, text: str | None = None) -> None:
        argument = b"" if text is None else _compressed(len(text.encode())) + text.encode()
        value = self._blob(b"\1\0" + argument + b"\0\0")
        self._add(0x0C, (method & 0xFFFF) << 5, _coded(constructor, _ATTRIBUTE_TYPE, 3), value)

    def build(self) -> bytes:
        tables = struct.pack(
            "<IBBBBQQ", 0, 2, 0, 0, 1, sum(1 << number for number, rows in self._rows.items() if rows), 0
        )
        present = [(number, rows) for number, rows in self._rows.items() if rows]
        tables += b"".join(struct.pack("<I", len(rows)) for _, rows in present)
        tables += b"".join(struct.pack(_ROWS[number], *row) for number, rows in present for row in rows)
        heaps = {b"#~": tables, b"#Strings": self._strings, b"#US": self._texts, b"#Blob": self._blobs}
        streams = [
            (name + bytes(4 - len(name) % 4), bytes(heap) + bytes(-len(heap) % 4)) for name, heap in heaps.items()
        ]
        root = struct.pack("<IHHII12sHH", 0x424A5342, 1, 1, 0, 12, b"v4.0.30319", 0, len(streams))
        offset = len(root) + sum(8 + len(name) for name, _ in streams)
        for name, heap in streams:
            root += struct.pack("<II", offset, len(heap)) + name
            offset += len(heap)
        code = bytes(self._code) + bytes(-len(self._code) % 4)
        metadata = root + b"".join(heap for _, heap in streams)
        clr = struct.pack("<IHHIII", 72, 2, 5, _ADDRESS + 72 + len(code), len(metadata), 1).ljust(72, b"\0")
        return _image(clr + code + metadata)

    def _add(self, table: int, *cells: int) -> int:
        self._rows[table].append(cells)
        return table << 24 | len(self._rows[table])

    def _string(self, text: str) -> int:
        if not text:
            return 0
        self._strings += text.encode() + b"\0"
        return len(self._strings) - len(text.encode()) - 1

    def _blob(self, content: bytes) -> int:
        position = len(self._blobs)
        self._blobs += _compressed(len(content)) + content
        return position


def _coded(token: int, tables: dict[int, int], bits: int) -> int:
    return (token & 0xFFFFFF) << bits | tables[token >> 24]


def _compressed(number: int) -> bytes:
    return bytes([number]) if number < 0x80 else (0x8000 | number).to_bytes(2, "big")


def _image(content: bytes) -> bytes:
    """A PE32 file with one section and the CLR header at its beginning."""
    size = len(content) + -len(content) % 0x200
    optional = struct.pack("<HBB9I6H4I2H6I", 0x10B, 8, 0, size, 0, 0, 0, _ADDRESS, 0, 0x10000000, 0x2000, 0x200,
                           4, 0, 0, 0, 4, 0, 0, _ADDRESS + 0x2000 * (size // 0x2000 + 1), 0x200, 0, 3, 0x8540,
                           0x100000, 0x1000, 0x100000, 0x1000, 0, 16)  # fmt: skip
    optional += bytes(8 * 14) + struct.pack("<II", _ADDRESS, 72) + bytes(8)
    header = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64) + b"PE\0\0"
    header += struct.pack("<2H3I2H", 0x14C, 1, 0, 0, 0, len(optional), 0x2102) + optional
    header += struct.pack("<8s4I12xI", b".text", len(content), _ADDRESS, size, _FILE_OFFSET, 0x60000020)
    return header.ljust(_FILE_OFFSET, b"\0") + content.ljust(size, b"\0")
