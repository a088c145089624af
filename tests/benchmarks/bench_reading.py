"""Reading what the timeline needs, against pymsi, and over packages of growing size."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from pymsi.package import Package as PymsiPackage

from inspector.package.reading import open_package
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_TIMELINE = (
    *("InstallUISequence", "InstallExecuteSequence", "AdminUISequence", "AdminExecuteSequence", "AdvtExecuteSequence"),
    *("CustomAction", "Property", "Binary"),
)
_STRINGS_IN_A_ROW = 3


class Benchmark(Protocol):
    """What is used of the fixture of pytest-benchmark."""

    stats: Any

    def pedantic(
        self,
        target: Callable[..., object],
        *,
        args: tuple[object, ...],
        rounds: int,
        setup: Callable[[], None] | None = None,
    ) -> object: ...


def read_timeline(path: Path) -> None:
    with open_package(path) as package:
        for name in _TIMELINE:
            package.table(name)


def read_all(path: Path) -> None:
    with open_package(path) as package:
        for name in package.table_names:
            package.table(name)


def read_timeline_with_pymsi(path: Path) -> None:
    with PymsiPackage(path) as package:
        for name in _TIMELINE:
            package.get(name)


def made_package(path: Path, strings: int) -> Path:
    """A package of about as many strings, most of them in the Registry table, three in a row that no other row has."""
    builder = PackageBuilder().property(ProductName="Contoso").standard_execute_sequence()
    for number in range(20):
        builder.custom_action(f"Action{number}", 51, f"PROPERTY{number}", f"[ProductName] {number}")
        builder.execute_row(f"Action{number}", 1410 + number, "NOT Installed")
    for number in range(strings // _STRINGS_IN_A_ROW):
        builder.row("Registry", f"Registry{number}", 2, f"Software\\Contoso\\{number}", None, f"value {number}", "Main")
    return builder.write(path)


@pytest.mark.shared
def test_large_package_against_pymsi(benchmark: Benchmark, large_package: Path, figure: Callable[[str], None]) -> None:
    """In turn, so that whatever else the machine does meets both."""
    theirs: list[float] = []

    def read_with_pymsi_first() -> None:
        start = time.perf_counter()
        read_timeline_with_pymsi(large_package)
        theirs.append(time.perf_counter() - start)

    read_timeline(large_package)
    benchmark.pedantic(lambda: read_timeline(large_package), args=(), rounds=5, setup=read_with_pymsi_first)
    ours, pymsi = benchmark.stats.stats.min, min(theirs)
    figure(f"large200k.msi, what the timeline needs: {ours:.3f} s, pymsi {pymsi:.3f} s, ratio {ours / pymsi:.3f}")


@pytest.mark.parametrize("read", [read_timeline, read_all])
@pytest.mark.parametrize("strings", [1_000, 10_000, 100_000, 700_000])
def test_growth(
    benchmark: Benchmark,
    read: Callable[[Path], None],
    strings: int,
    made_packages: dict[int, Path],
    figure: Callable[[str], None],
) -> None:
    read(made_packages[strings])
    benchmark.pedantic(read, args=(made_packages[strings],), rounds=5)
    seconds = benchmark.stats.stats.min
    figure(f"{read.__name__}, {strings:,} strings: {seconds * 1e3:.2f} ms, {seconds / strings * 1e6:.3f} µs a string")


@pytest.fixture(scope="session")
def made_packages(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A made package by the number of its strings."""
    folder = tmp_path_factory.mktemp("made")
    return {number: made_package(folder / f"{number}.msi", number) for number in (1_000, 10_000, 100_000, 700_000)}
