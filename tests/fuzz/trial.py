"""Damaged files, read through the front doors in processes of their own, with limits on their time and memory."""

from __future__ import annotations

import gc
import io
import json
import os
import resource
import select
import signal
import sys
import time
import traceback
import warnings
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Self

from inspector.errors import PackageError
from inspector.inspection import Inspection, Status, inspect
from inspector.package.reading import Package, open_package
from inspector.report.json_report import json_report
from inspector.report.text_report import text_report
from inspector.sequence.run import authored_run
from inspector.sequence.scenarios import choose_scenario
from inspector.usage.cell_search import search_cells
from inspector.usage.code_files import CodeFiles
from inspector.usage.property_index import PropertyUses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from types import FrameType, TracebackType

MOST_SECONDS = 2
"""Of processor time, so that other work on the machine does not count."""
MOST_MEMORY = 300 * 1024**2
_MOST_WAITING = 30  # seconds on the clock, for a reader that waits instead of working
_BATCH = 25
"""Files that one process reads: to make a process and to take it apart costs more than to read a small file."""

_File = tuple[int, "Callable[[], bytes]"]


class EscapeError(Exception):
    """What is no exception of the reader, but breaks a promise of its front doors."""


class TooLongError(BaseException):
    """The time is over; no `except` of the code under test may hold it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a file was read.

    Attributes:
        number: what the file was counted as.
        status: a word of the report contract, or None when something escaped before that was known.
        seconds: processor time of the reading.
        memory: the most memory that the whole process had until then, in bytes.
        escaped: what escaped, or None.
    """

    number: int
    status: str | None
    seconds: float
    memory: int
    escaped: str | None


@dataclass(frozen=True, slots=True)
class _Child:
    files: list[_File]
    pid: int
    pipe: int


def try_files(files: Iterable[_File], folder: Path, jobs: int) -> Iterator[Outcome]:
    """Read files in processes of their own, `jobs` at a time and some files each; outcomes come as they are ready.

    Args:
        files: a number for each file, and what makes its bytes; it is called in the process of the file.
        folder: where the files may be written.
        jobs: how many at a time.
    """
    waiting, left = iter(files), list[_File]()
    children: list[_Child] = []
    while True:
        while len(children) < jobs and (batch := left[:_BATCH] or list(islice(waiting, _BATCH))):
            left = left[_BATCH:]
            children.append(_start(batch, folder))
        if not children:
            return
        for child in _ended(children):
            outcomes = list(_outcomes(child))
            left += child.files[len(outcomes) :]
            yield from outcomes


def warm_up(content: bytes, path: Path) -> None:
    """Read one file in this process, so that its children find modules and data loaded, and share them."""
    path.write_bytes(content)
    inspection, _ = read_everything(path)
    report_everything(inspection)
    gc.freeze()


def read_everything(path: Path) -> tuple[Inspection, Status]:
    """Everything the front doors give of the file: its Inspection, and the status when all of its tables are counted in.

    Raises:
        EscapeError: a promise of the front doors is broken.
    """
    inspection = inspect(path)
    try:
        with open_package(path) as package:
            refused = [name for name in package.table_names if not _read_table(package, name)]
            _look_things_up(package)
            complete = not package.problems and not refused
    except PackageError as error:
        if inspection.status is not Status.UNREADABLE:
            raise EscapeError("inspect reads what open_package does not") from error
        if not error.what.strip() or not str(error).strip():
            raise EscapeError("The error says nothing") from error
        return inspection, Status.UNREADABLE
    if complete and inspection.status is not Status.READ:
        raise EscapeError(f"inspect calls {inspection.status} what open_package reads without a problem")
    return inspection, inspection.status if complete or inspection.status is Status.UNREADABLE else Status.PARTIAL


def _look_things_up(package: Package) -> None:
    """The index of its properties, and a search over its tables; either may be over a limit."""
    with suppress(PackageError):
        run = authored_run(package, choose_scenario())
        PropertyUses(package, run, CodeFiles(package, None)).index()
        search_cells(package, run, "a", limit=10)


def report_everything(inspection: Inspection) -> None:
    """The reports of the file, as bytes."""
    name, scenario = inspection.property_name, inspection.scenario_name
    json_report([inspection], property_name=name, scenario_name=scenario).encode()
    text_report([inspection]).encode()


def _read_table(package: Package, name: str) -> bool:
    """Whether the table is read, and not refused with a PackageError."""
    try:
        table = package.table(name)
    except PackageError:
        return False
    if table is None:
        raise EscapeError(f"The table {name} is in table_names, and is None")
    kinds = {"string": str, "stream": str, "int16": int, "int32": int}
    types = [kinds[column.kind] for column in table.columns]
    for row in table.rows:
        if len(row) != len(types) or not all(
            cell is None or type(cell) is of for cell, of in zip(row, types, strict=True)
        ):
            raise EscapeError(f"A row of {name} is not what its columns say: {row!r}")
    if any(column.kind == "stream" for column in table.columns):
        keys = [index for index, column in enumerate(table.columns) if column.primary_key]
        for name_of_row in {tuple(str(row[index]) for index in keys) for row in table.rows}:
            _read_stream(package, name, name_of_row)
    return True


def _read_stream(package: Package, table: str, keys: Sequence[str]) -> None:
    try:
        content = package.stream(table, *keys)
    except PackageError:
        return
    if content is not None and not isinstance(content, bytes):
        raise EscapeError(f"The stream of {table} {keys} is no bytes")


class _Witness:
    """Writes down what escapes from its block, whatever it is, and goes on after it."""

    def __init__(self) -> None:
        self.escaped: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if kind is not None:
            frames = [frame for frame in traceback.extract_tb(trace) if "inspector" in Path(frame.filename).parts]
            at = "".join(f" at {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames[-1:])
            self.escaped = f"{kind.__name__}: {error}"[:300] + at
        return True


def _start(files: list[_File], folder: Path) -> _Child:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return _Child(files, pid, reading)
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        _set_memory_limit()
        for number, make in files:
            told = _read(make, folder / f"{number}.msi")
            pipe.write(json.dumps(told).encode() + b"\n")
            pipe.flush()
    os._exit(0)


def _read(make: Callable[[], bytes], path: Path) -> tuple[Status | None, float, int, str | None]:
    """Status, seconds, memory and what escaped."""
    status: Status | None = None
    begun = seconds = 0.0
    printed = io.StringIO()
    with _Witness() as witness, redirect_stdout(printed), redirect_stderr(printed), warnings.catch_warnings():
        path.write_bytes(make())
        sys.unraisablehook = lambda unraisable: sys.stderr.write(f"{unraisable.exc_value!r}\n")
        warnings.simplefilter("error")
        begun = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        inspection, status = read_everything(path)
        seconds = time.process_time() - begun
        signal.setitimer(signal.ITIMER_PROF, 0)
        report_everything(inspection)
        if printed.getvalue():
            raise EscapeError(f"Something was printed: {printed.getvalue()}")
    signal.setitimer(signal.ITIMER_PROF, 0)
    seconds = seconds or time.process_time() - begun
    path.unlink(missing_ok=True)
    return status, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, witness.escaped


def _set_memory_limit() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    signal.signal(signal.SIGPROF, _too_long)


def _too_long(_signal: int, frame: FrameType | None) -> None:
    at = "" if frame is None else f", last in {Path(frame.f_code.co_filename).name}:{frame.f_lineno}"
    raise TooLongError(f"It takes longer than {MOST_SECONDS} s{at}")


def _ended(children: list[_Child]) -> Iterator[_Child]:
    """The children that have something to tell, or all where none has for too long; they are taken out of `children`."""
    ready, _, _ = select.select([child.pipe for child in children], [], [], _MOST_WAITING)
    for child in list(children):
        if child.pipe in ready or not ready:
            children.remove(child)
            yield child


def _outcomes(child: _Child) -> Iterator[Outcome]:
    """What the child tells file by file, up to one that takes too much; of one that it does not tell about, how it ended."""
    told, late = 0, False
    with os.fdopen(child.pipe, "rb", buffering=0) as pipe:  # what lies in a buffer select knows nothing of
        while told < len(child.files):
            late = not select.select([pipe], [], [], _MOST_WAITING)[0]
            line = b"" if late else pipe.readline()
            if not line:
                break
            status, seconds, memory, escaped = json.loads(line)
            is_over = memory > MOST_MEMORY
            if escaped is None and is_over:
                escaped = f"It takes {memory / 1024**2:.0f} MiB"
            yield Outcome(child.files[told][0], status, seconds, memory, escaped)
            told += 1
            if is_over:  # the memory of those after it could not be told from its own
                os.kill(child.pid, signal.SIGKILL)
                os.waitpid(child.pid, 0)
                return
    if late:
        os.kill(child.pid, signal.SIGKILL)
    _, code, usage = os.wait4(child.pid, 0)
    if told < len(child.files):
        escaped = f"It does not end within {_MOST_WAITING} s" if late else f"The process died, wait status {code}"
        seconds, memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024
        yield Outcome(child.files[told][0], None, seconds, memory, escaped)
