"""LZX, the way in which most cabinets of packages are packed, unpacked block by block.

pymsi brings a decoder (`pymsi.thirdparty.refinery.lzx`) that gives the same bytes; it takes four to seven times as long,
because it calls a method for every symbol, and a person waits while the cabinets of custom actions are unpacked.

Source: https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-patch/cc78752a-b4af-4eee-88cb-01f4d8a4c2bf
"""

from __future__ import annotations

from inspector.package.compound_file import unsigned_numbers

WINDOWS = range(15, 22)
"""The sizes of the window that there are, as powers of two."""

_SLOTS = dict(zip(WINDOWS, (30, 32, 34, 36, 38, 42, 50), strict=True))
_EXTRA_BITS = [0, 0, 0, 0, *(bits for bits in range(1, 17) for _ in range(2)), *[17] * 14]
_BASES = [sum(1 << bits for bits in _EXTRA_BITS[:slot]) for slot in range(len(_EXTRA_BITS))]
_LITERALS = 256
_LENGTHS = 249
_LONG_LENGTH = 7  # the rest of the length has a code of its own
_ALIGNED_BITS = 3
_LENGTH_CODES = 20
_ZEROS, _MORE_ZEROS, _SAME = 17, 18, 19
_VERBATIM, _ALIGNED, _STORED = 1, 2, 3
_FRAME = 32_768
_TRANSLATED_FRAMES = 32_768
_UNTRANSLATED_END = 10
_BUFFER = 64  # more bits than one copy takes
_MASKS = [(1 << bits) - 1 for bits in range(_BUFFER + 64)]
_MOST_BLOCKS = 16
"""LZX blocks for each block of the cabinet, on the whole; packers write less than one."""

_Table = tuple[list[int], int]
"""For every value of so many bits the symbol that they begin with, times 32, and the bits it takes."""


class LzxDecoder:
    """Unpacks the blocks of one folder in their order."""

    def __init__(self, window: int) -> None:
        """`window` is one of WINDOWS."""
        self._window = 1 << window
        self._symbols = _LITERALS + 8 * _SLOTS[window]
        self._history = bytearray()
        self._repeated = [1, 1, 1]
        self._main_lengths = [0] * self._symbols
        self._length_lengths = [0] * _LENGTHS
        self._main: _Table = [], 0
        self._length: _Table = [], 0
        self._aligned: _Table = [], 0
        self._block_type = 0
        self._left = 0  # bytes of the LZX block that are still to come; it may go on in the next frame
        self._skips_byte = False  # behind stored bytes of an odd number stands one more
        self._translated_size = 0
        self._frames = 0
        self._blocks = 0

    def decompress(self, packed: bytes, size: int) -> bytes:
        """The `size` bytes that a block of the cabinet holds.

        Raises:
            ValueError: it is damaged.
        """
        bits = _Bits(packed)
        if self._frames == 0 and bits.read(1):
            self._translated_size = bits.read(16) << 16 | bits.read(16)
        end = len(self._history) + size
        try:
            while len(self._history) < end:
                if self._left == 0:
                    self._begin_block(bits)
                goal = min(end, len(self._history) + self._left)
                before = len(self._history)
                if self._block_type == _STORED:
                    self._history += bits.read_bytes(goal - before)
                else:
                    self._unpack(bits, goal)
                self._left -= goal - before
        except IndexError as error:
            raise ValueError("a code or a length is damaged") from error
        if bits.is_overrun:
            raise ValueError("a block is cut off")
        if self._skips_byte and self._left == 0 and bits.bytes_left == 1:
            self._skips_byte = False
        block = self._translated(bytes(self._history[end - size :]))
        self._frames += 1
        del self._history[: max(0, len(self._history) - self._window)]
        return block

    def _begin_block(self, bits: _Bits) -> None:
        if self._skips_byte:
            bits.read_bytes(1)
            self._skips_byte = False
        self._block_type = bits.read(3)
        self._left = bits.read(24)
        self._blocks += 1
        is_known = self._left and self._block_type in (_VERBATIM, _ALIGNED, _STORED)
        if not is_known or self._blocks > _MOST_BLOCKS * (self._frames + 1):
            raise ValueError("the kind of a block is damaged")
        if self._block_type == _STORED:
            bits.align()
            self._repeated = [int.from_bytes(bits.read_bytes(4), "little") for _ in range(3)]
            self._skips_byte = bool(self._left & 1)
            return
        if self._block_type == _ALIGNED:
            self._aligned = _table([bits.read(3) for _ in range(8)])
        _read_lengths(bits, self._main_lengths, 0, _LITERALS)
        _read_lengths(bits, self._main_lengths, _LITERALS, self._symbols)
        self._main = _table(self._main_lengths)
        _read_lengths(bits, self._length_lengths, 0, _LENGTHS)
        self._length = _table(self._length_lengths)

    def _unpack(self, bits: _Bits, goal: int) -> None:  # noqa: C901, PLR0912, PLR0915 - one loop: calls would take most of the time
        """Unpack to the position `goal` of the history."""
        history, words, masks = self._history, bits.words, _MASKS
        position, buffer, count = bits.position, bits.buffer, bits.count
        main, main_bits = self._main
        length_table, length_bits = self._length
        aligned_table, aligned_bits = self._aligned
        is_aligned = self._block_type == _ALIGNED
        first, second, third = self._repeated
        append = history.append
        missing = goal - len(history)
        while missing > 0:
            if count < _BUFFER:
                buffer = buffer << 48 | words[position] << 32 | words[position + 1] << 16 | words[position + 2]
                position += 3
                count += 48
            entry = main[buffer >> count - main_bits]
            count -= entry & 31
            buffer &= masks[count]
            symbol = entry >> 5
            if symbol < _LITERALS:
                append(symbol)
                missing -= 1
                continue
            length = symbol & 7
            slot = symbol - _LITERALS >> 3
            if length == _LONG_LENGTH:
                entry = length_table[buffer >> count - length_bits]
                count -= entry & 31
                buffer &= masks[count]
                length += entry >> 5
            length += 2
            if slot == 0:
                distance = first
            elif slot == 1:
                distance = second
                first, second = second, first
            elif slot == 2:  # noqa: PLR2004 - the third of three
                distance = third
                first, third = third, first
            else:
                extra = _EXTRA_BITS[slot]
                distance = _BASES[slot] - 2
                if is_aligned and extra >= _ALIGNED_BITS:
                    count -= extra - _ALIGNED_BITS
                    distance += buffer >> count << _ALIGNED_BITS
                    buffer &= masks[count]
                    entry = aligned_table[buffer >> count - aligned_bits]
                    count -= entry & 31
                    buffer &= masks[count]
                    distance += entry >> 5
                elif extra:
                    count -= extra
                    distance += buffer >> count
                    buffer &= masks[count]
                first, second, third = distance, first, second
            start = len(history) - distance
            if start < 0 or distance <= 0 or length > missing:
                raise ValueError("a copy is damaged")
            if distance >= length:
                history += history[start : start + length]
            else:
                pattern = history[start:]
                history += (pattern * (length // distance + 1))[:length]
            missing -= length
        self._repeated = [first, second, third]
        bits.position, bits.buffer, bits.count = position, buffer, count

    def _translated(self, block: bytes) -> bytes:
        """The block with the operands of its x86 calls made relative again."""
        if not self._translated_size or self._frames >= _TRANSLATED_FRAMES or len(block) <= _UNTRANSLATED_END:
            return block
        translated = bytearray(block)
        start = self._frames * _FRAME
        position = block.find(b"\xe8", 0, len(block) - _UNTRANSLATED_END)
        while position >= 0:
            absolute = int.from_bytes(translated[position + 1 : position + 5], "little", signed=True)
            here = start + position
            if -here <= absolute < self._translated_size:
                relative = absolute - here if absolute >= 0 else absolute + self._translated_size
                translated[position + 1 : position + 5] = relative.to_bytes(4, "little", signed=True)
            position = block.find(b"\xe8", position + 5, len(block) - _UNTRANSLATED_END)
        return bytes(translated)


class _Bits:
    """The bits of a block: words of two bytes, least byte first, highest bit first; and bytes as they are between them."""

    def __init__(self, packed: bytes) -> None:
        self._packed = packed
        self._begin(0)

    def _begin(self, start: int) -> None:
        """Read words from a byte on."""
        self._start = start
        self._raw_end: int | None = None
        rest = self._packed[start:]
        # some more, so that reading ahead finds something
        self.words = list(unsigned_numbers("H", rest + bytes(16 + (len(rest) & 1))))
        self.position = 0
        self.buffer = 0
        self.count = 0

    @property
    def is_overrun(self) -> bool:
        """Whether more was read than there is."""
        return self.bytes_left < -1

    @property
    def bytes_left(self) -> int:
        """The bytes behind the word, or the byte, that was read last."""
        if self._raw_end is not None:
            return len(self._packed) - self._raw_end
        return len(self._packed) - self._start - (self.position - self.count // 16) * 2

    def read(self, size: int) -> int:
        """A number of at most 24 bits."""
        if self._raw_end is not None:
            self._begin(self._raw_end)
        self._fill(size)
        self.count -= size
        value = self.buffer >> self.count
        self.buffer &= _MASKS[self.count]
        return value

    def symbol(self, table: _Table) -> int:
        """The symbol of a code."""
        symbols, size = table
        self._fill(size)
        entry = symbols[self.buffer >> self.count - size]
        self.count -= entry & 31
        self.buffer &= _MASKS[self.count]
        return entry >> 5

    def _fill(self, size: int) -> None:
        while self.count < size:
            self.buffer = self.buffer << 16 | self.words[self.position]
            self.position += 1
            self.count += 16

    def align(self) -> None:
        """Go on at the next word; where one ends here, leave it out."""
        self.read(self.count % 16 or 16)

    def read_bytes(self, count: int) -> bytes:
        """Bytes as they are, from the beginning of a word on, or behind other such bytes."""
        if self._raw_end is None:
            self._raw_end = self._start + (self.position - self.count // 16) * 2
        content = self._packed[self._raw_end : self._raw_end + count]
        if len(content) < count:
            raise ValueError("a block is cut off")
        self._raw_end += count
        return content


def _read_lengths(bits: _Bits, lengths: list[int], start: int, end: int) -> None:
    """Read lengths of codes, each as the difference to what it was in the block before."""
    table = _table([bits.read(4) for _ in range(_LENGTH_CODES)])
    position = start
    while position < end:
        symbol = bits.symbol(table)
        run = 1
        if symbol == _ZEROS:
            run, value = 4 + bits.read(4), 0
        elif symbol == _MORE_ZEROS:
            run, value = 20 + bits.read(5), 0
        else:
            if symbol == _SAME:
                run = 4 + bits.read(1)
                symbol = bits.symbol(table)
            value = (lengths[position] - symbol) % _ZEROS
        if position + run > end:
            raise ValueError("the lengths of codes are damaged")
        lengths[position : position + run] = [value] * run
        position += run


def _table(lengths: list[int]) -> _Table:
    """The table of canonical codes of these lengths; empty where there are none."""
    longest = max(lengths)
    table: list[int] = []
    by_length = sorted((length, symbol) for symbol, length in enumerate(lengths) if length)
    for length, symbol in by_length:
        table += [symbol << 5 | length] * (1 << longest - length)
        if len(table) > 1 << longest:
            raise ValueError("the lengths of codes are damaged")
    return table, longest
