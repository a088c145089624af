"""The rules as text for people and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from inspector.version import tool_version

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.findings.model import Rule

SCHEMA = "msi-inspector-rules/1"


def list_rules(rules: Sequence[Rule]) -> str:
    """Every rule with its level, what it finds and why that matters."""
    width = max(len(rule.level.value) for rule in rules)
    indent = " " * (width + 2)
    return "\n".join(
        f"{rule.level.value:{width}}  {rule.id}\n{indent}{rule.what}\n{indent}{rule.why}\n" for rule in rules
    )


def explain_rule(rule: Rule) -> str:
    """One rule: what it finds, why that matters, how to mend it, and where to read more."""
    return (
        f"{rule.id} ({rule.level.value})\n"
        f"  {rule.what}\n"
        f"  Why: {rule.why}\n"
        f"  How to mend: {rule.mend}\n"
        f"  More: {rule.help_url}\n"
    )


def rules_json(rules: Sequence[Rule]) -> str:
    """The rules as one JSON object, with a line feed at its end."""
    report = {
        "schema": SCHEMA,
        "tool": {"name": "msi-inspector", "version": tool_version()},
        "rules": [
            {
                "id": rule.id,
                "level": rule.level.value,
                "what": rule.what,
                "why": rule.why,
                "mend": rule.mend,
                "help_url": rule.help_url,
            }
            for rule in rules
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"
