"""Playing a scenario, and looking into code."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from inspector.inspection import inspect
from inspector.package.reading import open_package
from inspector.package.rows import property_values
from inspector.sequence.package_facts import package_facts
from inspector.sequence.player import play
from inspector.sequence.run import authored_run
from inspector.sequence.scenarios import choose_scenario, presets
from inspector.usage.code_files import CodeFiles
from inspector.usage.native.examination import examine_dll
from inspector.usage.setting_code import setting_code
from tests.support.looking import KEY
from tests.support.package_builder import PackageBuilder
from tests.support.shared import shared_file, shared_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.benchmarks.bench_reading import Benchmark

_ROWS = 164  # AcroRead's InstallExecuteSequence


def made_package(path: Path) -> Path:
    """As many rows as AcroRead: a third with conditions, a third that set properties."""
    builder = PackageBuilder().property(MODE="a").standard_execute_sequence().ui(ExecuteAction=1300)
    conditions = (
        None,
        'NOT Installed AND REMOVE <> "ALL" OR REINSTALL',
        "VersionNT >= 603 AND (MODE = 1 OR Privileged) AND NOT UPGRADINGPRODUCTCODE",
    )
    for number in range(_ROWS - 7):
        builder.custom_action(f"Action{number}", 51, f"P{number}", f"[P{number - 1}] [ProductName] {number}")
        builder.execute_row(f"Action{number}", 10 + 10 * number, conditions[number % 3])
    return builder.write(path)


def test_playing_a_scenario(benchmark: Benchmark, tmp_path: Path, figure: Callable[[str], None]) -> None:
    with open_package(made_package(tmp_path / "made.msi")) as package:
        scenario = choose_scenario()
        run = authored_run(package, scenario)
        facts = package_facts(package, run.names, property_values(package))
        code = setting_code(CodeFiles(package, None))
        play(run, scenario, facts, code)
        others = [choose_scenario(name) for name in presets()]
        benchmark.pedantic(lambda: [play(run, other, facts, code) for other in others], args=(), rounds=20)
    figure(f"one scenario of {_ROWS} rows: {benchmark.stats.stats.min / len(others) * 1000:.1f} ms")


@pytest.mark.shared
@pytest.mark.parametrize(("file", "binary"), [("putty-0.68.msi", "WixCA"), ("redball-2.1.229.msi", "Wix4UtilCA_X86")])
def test_all_entry_points_of_a_dll(benchmark: Benchmark, file: str, binary: str, figure: Callable[[str], None]) -> None:
    with open_package(shared_file(f"packages/{file}")) as package:
        data = package.stream("Binary", binary)
    assert data is not None

    def examine() -> int:
        examination = examine_dll(data)
        return len([examination.reads(export, KEY) for export in examination.exports])

    benchmark.pedantic(examine, args=(), rounds=5)
    figure(f"{binary}, {len(data):,} bytes, {examine()} exports: {benchmark.stats.stats.min:.3f} s")


@pytest.mark.shared
def test_another_property(benchmark: Benchmark, figure: Callable[[str], None]) -> None:
    """What is asked of a DLL whose code is known already."""
    with open_package(shared_file("packages/putty-0.68.msi")) as package:
        data = package.stream("Binary", "WixCA")
    assert data is not None
    examination = examine_dll(data)
    names = iter(
        ["CustomActionData", "REMOVE", "ProductName", "Date", "QtExecCmdLine", "WIX_SUITE_BLADE", "WixShellExecTarget"]
    )

    def ask() -> None:
        name = next(names)
        for export in examination.exports:
            examination.reads(export, name)
            examination.sets(export, name)

    ask()  # looks into the code
    benchmark.pedantic(ask, args=(), rounds=6)
    figure(f"another property, {len(examination.exports)} exports: {benchmark.stats.stats.max * 1e3:.1f} ms at most")


@pytest.mark.shared
def test_all_packages(benchmark: Benchmark, figure: Callable[[str], None]) -> None:
    folder = shared_folder()
    if folder is None:
        pytest.skip("the folder of test data beside the checkout is not there")
    paths = sorted((folder / "packages").glob("*.msi"))
    code = without = 0.0
    for path in paths:
        start = time.perf_counter()
        inspect(path, examine_code=False)
        middle = time.perf_counter()
        inspect(path)
        without += middle - start
        code += time.perf_counter() - middle
    benchmark.pedantic(lambda: [inspect(path) for path in paths], args=(), rounds=1)
    figure(f"{len(paths)} packages: {code:.2f} s, of which looking into code {code - without:.2f} s")
