"""Indexing the properties of a package, asking for one, and searching over all tables."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest

from inspector.package.reading import open_package
from inspector.package.rows import property_values
from inspector.sequence.effects import CodeOfActions
from inspector.sequence.run import authored_run, build_run
from inspector.sequence.scenarios import choose_scenario
from inspector.usage.cell_search import search_cells
from inspector.usage.code_files import CodeFiles
from inspector.usage.property_index import PropertyUses
from tests.benchmarks.bench_inspecting import made_package
from tests.benchmarks.bench_reading import made_package as made_large_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.benchmarks.bench_reading import Benchmark

_STRINGS = 700_000


def index(path: Path) -> int:
    """Open the package and index its properties; how many uses there are."""
    with open_package(path) as package:
        run = authored_run(package, choose_scenario())
        found = PropertyUses(package, run, CodeFiles(package, None)).index()
    return sum(map(len, found.uses.values()))


@pytest.mark.shared
def test_index_of_a_large_package(benchmark: Benchmark, large_package: Path, figure: Callable[[str], None]) -> None:
    index(large_package)
    benchmark.pedantic(index, args=(large_package,), rounds=3)
    tracemalloc.start()
    uses = index(large_package)
    memory = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    figure(
        f"large200k.msi, opening it and the index of its {uses:,} uses: {benchmark.stats.stats.min:.2f} s, "
        f"at most {memory:.0f} MiB"
    )


def test_index_of_a_package_with_many_registry_values(
    benchmark: Benchmark, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    """Almost all of its strings stand in Formatted columns, and none names a property."""
    path = made_large_package(tmp_path / "made.msi", _STRINGS)
    index(path)
    benchmark.pedantic(index, args=(path,), rounds=3)
    figure(f"{_STRINGS:,} strings in the Registry table, opening and index: {benchmark.stats.stats.min:.2f} s")


def test_uses_of_one_property(benchmark: Benchmark, tmp_path: Path, figure: Callable[[str], None]) -> None:
    with open_package(made_package(tmp_path / "made.msi")) as package:
        run = build_run(package, choose_scenario(), property_values(package), CodeOfActions(lambda _: None))
        known = PropertyUses(package, run, CodeFiles(package, None))
        known.of("P7")
        benchmark.pedantic(lambda: known.of("P7"), args=(), rounds=20)
    figure(f"uses of one property in a package of AcroRead's size: {benchmark.stats.stats.min * 1e3:.1f} ms")


@pytest.mark.shared
@pytest.mark.parametrize("text", ["ProductName", "long file name", "e", "ß"])
def test_search_over_all_tables(
    benchmark: Benchmark, large_package: Path, text: str, figure: Callable[[str], None]
) -> None:
    def search() -> int:
        with open_package(large_package) as package:
            return search_cells(package, authored_run(package, choose_scenario()), text, limit=1000).total

    benchmark.pedantic(search, args=(), rounds=3)
    figure(
        f"large200k.msi, opening it and the search for “{text}”, {search():,} hits: {benchmark.stats.stats.min:.2f} s"
    )
