"""`msi-inspector rules`: what is looked for, why it matters and how to mend it."""

from __future__ import annotations

import difflib

import click

from inspector.findings.model import Level
from inspector.findings.rules import RULES
from inspector.report.rule_texts import explain_rule, list_rules, rules_json

_RULES = {rule.id: rule for rule in RULES}


@click.command()
@click.argument(
    "rule_id",
    metavar="[ID]",
    required=False,
    shell_complete=lambda _ctx, _parameter, incomplete: [name for name in _RULES if name.startswith(incomplete)],
)
@click.option(
    "--format",
    "list_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Of the list.",
)
def rules(rule_id: str | None, *, list_format: str) -> None:
    """List the rules, worst first, or explain the one named ID."""
    severity = list(Level)
    chosen = sorted(RULES, key=lambda rule: severity.index(rule.level))
    if rule_id is not None:
        if rule_id not in _RULES:
            near = difflib.get_close_matches(rule_id, _RULES, n=1)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise click.UsageError(f"There is no rule {rule_id}.{hint} Without an ID they are listed.")
        chosen = [_RULES[rule_id]]
    if list_format == "json":
        click.echo(rules_json(chosen), nl=False)
    else:
        click.echo(explain_rule(chosen[0]) if rule_id else list_rules(chosen), nl=False)
