"""Completion: the scripts, and the answers that they get."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from inspector.findings.rules import RULES
from tests.support.running import SAMPLES, run

if TYPE_CHECKING:
    from pathlib import Path

SHELLS = ("bash", "zsh", "fish", "powershell")


def answers(shell: str, *words: str, incomplete: str = "") -> list[tuple[str, str]]:
    """(kind, value) of what the command answers to a shell; words without the program's name."""
    all_words = ["msi-inspector", *words]
    asked: dict[str, str] = {
        "bash": {"COMP_WORDS": " ".join([*all_words, incomplete]), "COMP_CWORD": str(len(all_words))},
        "powershell": {"COMP_WORDS": "\n".join(all_words), "COMP_CWORD": incomplete},
    }[shell]
    result = run(cwd=None, _MSI_INSPECTOR_COMPLETE=f"{shell}_complete", **asked)
    assert result.stderr == ""
    separator = "," if shell == "bash" else "\t"
    lines = [line.split(separator) for line in result.stdout.splitlines() if line]
    return [(line[0], line[1]) for line in lines]


@pytest.mark.parametrize("shell", ["bash", "powershell"])
def test_answers(shell: str) -> None:
    first = answers(shell, incomplete="re")
    assert first == [("file", "re"), ("plain", "render")]
    assert {value for _, value in answers(shell)} >= {"check", "completion", "open", "render", "rules"}
    formats = answers(shell, "check", "a.msi", "--format")
    assert [value for _, value in formats] == ["text", "json", "sarif", "markdown", "csv"]
    assert ("plain", "--fail-on") in answers(shell, "check", incomplete="--f")
    assert ("file", "pro") in answers(shell, "check", incomplete="pro")
    assert answers(shell, "rules", incomplete="reads-ou") == [("plain", "reads-outside")]
    assert len(answers(shell, "rules")) == len(RULES)
    assert [value for _, value in answers(shell, "completion")] == list(SHELLS)


def test_powershell_gets_the_help_of_an_option() -> None:
    asked = {"COMP_WORDS": "msi-inspector\ncheck", "COMP_CWORD": "--quiet"}
    result = run(cwd=None, _MSI_INSPECTOR_COMPLETE="powershell_complete", **asked)
    kind, value, said = result.stdout.rstrip().split("\t")
    assert (kind, value) == ("plain", "--quiet")
    assert said.startswith("Print no report;")


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_names_the_command_and_asks_it(shell: str) -> None:
    result = run("completion", shell)
    assert result.returncode == 0
    assert result.stderr == ""
    assert "_MSI_INSPECTOR_COMPLETE" in result.stdout
    assert f"{shell}_complete" in result.stdout
    assert "%(" not in result.stdout


@pytest.mark.parametrize(
    ("shell", "options"), [("bash", ["-n"]), ("zsh", ["-n"]), ("fish", ["--no-execute"]), ("pwsh", [])]
)
def test_the_shell_reads_the_script(shell: str, options: list[str], tmp_path: Path) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    script = tmp_path / ("complete.ps1" if shell == "pwsh" else "complete")
    script.write_text(run("completion", "powershell" if shell == "pwsh" else shell).stdout, encoding="utf-8")
    command = [program, *(options or ["-NoProfile", "-File"]), str(script)]
    result = subprocess.run(command, capture_output=True, check=False)
    assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32" or shutil.which("bash") is None, reason="bash is not installed")
def test_bash_completes(tmp_path: Path) -> None:
    command = tmp_path / "msi-inspector"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m inspector "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    script = run("completion", "bash").stdout
    ask = (
        "COMP_WORDS=(msi-inspector check --format sa); COMP_CWORD=3\n"
        '"$(complete -p msi-inspector | sed "s/.*-F \\([^ ]*\\).*/\\1/")" msi-inspector\n'
        'echo "${COMPREPLY[@]}"\n'
    )
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(SAMPLES.parents[1])}
    result = subprocess.run(
        ["bash", "--norc", "-c", script + ask], capture_output=True, text=True, check=False, env=environment
    )
    assert (result.stdout, result.stderr) == ("sarif\n", "")
