"""What the text of a script says of a property that it reads or sets."""

from __future__ import annotations

import pytest

from inspector.package.limits import LONGEST_SCRIPT
from inspector.sequence.custom_action_type import Code
from inspector.usage.model import SetLevel, UsageLevel
from inspector.usage.scripts import Script
from tests.support.looking import KEY

READS, MAY_READ = UsageLevel.READS, UsageLevel.MAY_READ
DOES_NOT_READ = UsageLevel.DOES_NOT_READ
SETS, MAY_SET, DOES_NOT_SET, UNKNOWN = SetLevel.SETS, SetLevel.MAY_SET, SetLevel.DOES_NOT_SET, SetLevel.UNKNOWN
VB, JS = Code.VBSCRIPT, Code.JSCRIPT


def found(text: str, code: Code, name: str = "X") -> tuple[UsageLevel, SetLevel]:
    script = Script(text, code)
    return script.reads(name, "here")[0], script.sets(name, "here")[0]


@pytest.mark.parametrize(
    ("text", "reads", "sets"),
    [
        ('Session.Property("X") = "1"', DOES_NOT_READ, SETS),
        ('session.property( "X" )="1"', DOES_NOT_READ, SETS),
        ('Let Session.Property("X") = "1"', DOES_NOT_READ, SETS),
        ('a = 1 : Session.Property("X") = "1"', DOES_NOT_READ, SETS),
        ('If a Then Session.Property("X") = "1"', DOES_NOT_READ, SETS),
        ('If a Then b = 1 Else Session.Property("X") = "1"', DOES_NOT_READ, SETS),
        ('With Session\r\n  .Property("X") = "1"\r\nEnd With', DOES_NOT_READ, SETS),
        ('Session _\r\n  .Property("X") _\r\n  = "1"', DOES_NOT_READ, SETS),
        ('Host.Session.Property("X") = Session.Property("X") & "1"', READS, SETS),
        ('Session.TargetPath("X") = "C:\\"', DOES_NOT_READ, SETS),
        ('Session.Property("A" & "B") = 1\nSession.Property("X" & "") = 1', DOES_NOT_READ, SETS),
        ('a = Session.Property("X")', READS, DOES_NOT_SET),
        ('a = Session.TargetPath("X")', READS, DOES_NOT_SET),
        ('If Session.Property("X") = "1" Then b = 2', READS, DOES_NOT_SET),
        ('a = Session.Property("X") = "1"', READS, DOES_NOT_SET),
        ('MsgBox Session.Property("X")', READS, DOES_NOT_SET),
        ('If Session.Property("X") = "" Then Session.Property("X") = "1"', READS, SETS),
        ('a = Session.EvaluateCondition("X AND Y")', READS, DOES_NOT_SET),
        ('a = Session.EvaluateCondition("Y = ""X""")', DOES_NOT_READ, DOES_NOT_SET),
        ('Session.Property("Y") = "X"', DOES_NOT_READ, DOES_NOT_SET),
        ('a = "X"', DOES_NOT_READ, DOES_NOT_SET),
        ('MsgBox "X is not there"', DOES_NOT_READ, DOES_NOT_SET),
        ("X = Date", DOES_NOT_READ, DOES_NOT_SET),
        ('\' Session.Property("X") = "1"', DOES_NOT_READ, DOES_NOT_SET),
        ('REM a = Session.Property("X")', DOES_NOT_READ, DOES_NOT_SET),
        ('Session.Property("XY") = Session.Property("AX")', DOES_NOT_READ, DOES_NOT_SET),
        ('Installer.SummaryInformation("X.msi").Property(4) = "X"', DOES_NOT_READ, DOES_NOT_SET),
        ('n = "X"\na = Session.Property(n)', MAY_READ, DOES_NOT_SET),
        ('n = "X"\nSession.Property(n) = 1', DOES_NOT_READ, MAY_SET),
        ("Session.Property(Names(1)) = 1", DOES_NOT_READ, UNKNOWN),
        ('Session.Property("A" & n) = 1', DOES_NOT_READ, UNKNOWN),
        ('a = Session.EvaluateCondition(c)\nb = "X"', MAY_READ, DOES_NOT_SET),
        ('Execute Replace(a, "?", "X")', MAY_READ, MAY_SET),
        ('Session.Property(Replace("?", "X", "")) = 1', DOES_NOT_READ, MAY_SET),
    ],
)
def test_vbscript(text: str, reads: UsageLevel, sets: SetLevel) -> None:
    assert found(text, VB) == (reads, sets)


@pytest.mark.parametrize(
    ("text", "reads", "sets"),
    [
        ("Session.Property('X') = '1';", DOES_NOT_READ, SETS),
        ('if (a) Session.Property("X") = "1";', DOES_NOT_READ, SETS),
        ('Session.Property("X") += "1";', READS, SETS),
        ('if (Session.Property("X") == "1") a();', READS, DOES_NOT_SET),
        ('if (Session.Property("X") === "1") a();', READS, DOES_NOT_SET),
        ('var a = Session.Property("X");', READS, DOES_NOT_SET),
        ('/* Session.Property("X") = 1 */ // Session.Property("X")', DOES_NOT_READ, DOES_NOT_SET),
        ('/*@cc_on Session.Property("X") = 1; @*/', DOES_NOT_READ, SETS),
        ('/*@cc_on @*/ var a = Session.Property("X");', READS, DOES_NOT_SET),
        ("var a = /X/; var b = `X ${a}`;", DOES_NOT_READ, DOES_NOT_SET),
        ('for (n in ["X"]) Session.Property(n) = 1;', DOES_NOT_READ, MAY_SET),
        ("eval(\"Session.Property('X') = 1\");", DOES_NOT_READ, UNKNOWN),
    ],
)
def test_jscript(text: str, reads: UsageLevel, sets: SetLevel) -> None:
    assert found(text, JS) == (reads, sets)


def test_the_key_is_read_by_whoever_names_it() -> None:
    assert found(f'a = "{KEY}"', VB, KEY) == (READS, DOES_NOT_SET)
    assert found(f'Session.Property("{KEY}") = "1"', VB, KEY) == (DOES_NOT_READ, SETS)
    assert found("Session.Property(n) = Session.Property(m)", VB, KEY) == (DOES_NOT_READ, DOES_NOT_SET)


def test_the_line_is_evidence() -> None:
    script = Script('a = 1\r\nSession.Property("X") = a\r\nb = Session.Property("X")', VB)
    level, evidence = script.sets("X", "Binary Script")
    assert (level, evidence.kind, evidence.where) == (SETS, "script-text", "Binary Script")
    assert evidence.detail == 'The script sets X in line 2: Session.Property("X") = a'
    assert script.reads("X", "Binary Script")[1].detail == 'The script names X in line 3: b = Session.Property("X")'


def test_an_access_that_is_never_closed() -> None:
    assert found('Session.Property("X"' + " & a" * 1000, VB) == (MAY_READ, DOES_NOT_SET)


@pytest.mark.parametrize("code", [VB, JS])
def test_what_cannot_be_looked_into(code: Code) -> None:
    assert found("#@~^KgAAAA==tkoA6bA==^#~@", code) == (UsageLevel.UNKNOWN, UNKNOWN)
    assert found("X property" + " " * LONGEST_SCRIPT, code) == (UsageLevel.UNKNOWN, UNKNOWN)
    assert found("property" + " " * LONGEST_SCRIPT, code) == (DOES_NOT_READ, UNKNOWN)
    assert found(" " * (LONGEST_SCRIPT + 1), code) == (DOES_NOT_READ, DOES_NOT_SET)
    assert found("", code) == (DOES_NOT_READ, DOES_NOT_SET)
