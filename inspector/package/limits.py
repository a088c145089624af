"""How much of a file is read, in one place; over a limit, PackageError says which limit and which value.

The limits stand far above what Windows Installer's own tools write, and keep a made-up file from taking the machine.
"""

from __future__ import annotations

from inspector.language import N_

LARGEST_FILE = 4 * 1024**3
"""Bytes of the whole file; Windows Installer itself writes at most 2 GiB."""

LARGEST_IN_MEMORY = 64 * 1024**2
"""Bytes of a file that the window reads whole, so that it need not stay open."""

LARGEST_STREAM = 256 * 1024**2
"""Bytes of a stream that is read whole: a table, the string pool, a binary, a cabinet."""

LARGEST_SUMMARY = 1024**2
"""Bytes of the summary information that are looked at; what lies behind is a problem, not an error."""

MOST_ROWS = 1_048_576
"""Rows of one table."""

MOST_SEQUENCE_ROWS = 32_767
"""Rows of one sequence table; Sequence is a 16-bit number, and so the last place is this one."""

MOST_ROWS_LOOKED_INTO = 65_536
"""Rows of a table that is looked into cell by cell: CustomAction, of which a run can play two fewer, and LaunchCondition."""

MOST_STRINGS = 4_194_304
"""Entries of the string pool. A reference of three bytes could count four times as many, at seconds and much memory."""

MOST_DIRECTORY_ENTRIES = 131_072
"""Streams and storages of the compound file."""

LARGEST_UNPACKED = 256 * 1024**2
"""Unpacked bytes of a folder of a cabinet, counted to the end of the member that is wanted."""

LARGEST_UNPACKED_LZX = 64 * 1024**2
"""The same where the cabinet is packed with LZX, of which three MiB take a second."""

LONGEST_TEXT = 16_384
"""Characters of a condition or a Formatted text that is looked into; their columns are made for 255. Longer is not known."""

LONGEST_SCRIPT = 1024**2
"""Characters of a script that is looked into where it holds the name; longer is not known."""

MOST_USES = 500_000
"""Cells that name properties, in the index of a package; one condition may name thousands, and stand in a million rows."""

ADVICE = N_("MSI Inspector does not read on, so that a made-up file cannot take the whole machine.")
"""What a person is told at every limit."""
