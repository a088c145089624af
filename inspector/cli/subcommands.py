"""The subcommands by name, each imported only when it is the one that runs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

PROGRAM = "msi-inspector"
COMPLETE_VARIABLE = "_MSI_INSPECTOR_COMPLETE"
"""Where a shell asks for completions."""

HELP_OPTIONS = {"help_option_names": ["-h", "--help"]}

_PLACES = {
    "check": "inspector.cli.check:check",
    "completion": "inspector.cli.completion:completion",
    "open": "inspector.cli.opening:open_command",
    "properties": "inspector.cli.properties:properties",
    "render": "inspector.cli.render:render",
    "rules": "inspector.cli.rules:rules",
}
"""Where each subcommand is: module and name."""


class Subcommands(click.Group):
    """A group whose first word may also be a file: `msi-inspector FILE` opens it, as do no words and `--sample`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Their names."""
        return list(_PLACES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The subcommand of that name, or None."""
        if cmd_name not in _PLACES:
            return None
        module, _, name = _PLACES[cmd_name].partition(":")
        found: click.Command = getattr(import_module(module), name)
        return found

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words, with `open` put in front where they begin with none of the subcommands."""
        own_options = {"--version", *HELP_OPTIONS["help_option_names"]}
        # without any word a shell asks what the first could be
        is_asking = ctx.resilient_parsing and not args
        if not is_asking and (not args or (args[0] not in _PLACES and args[0] not in own_options)):
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """What the first word could be: a subcommand, an option or a file."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - only a shell asks

        # the file first: the script for bash forgets what came before one
        files = [] if incomplete.startswith("-") else [CompletionItem(incomplete, type="file")]
        return [*files, *super().shell_complete(ctx, incomplete)]
