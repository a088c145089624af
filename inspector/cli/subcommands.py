"""The subcommands by name, each imported only when it is the one that runs."""

from __future__ import annotations

from importlib import import_module

import click

HELP_OPTIONS = {"help_option_names": ["-h", "--help"]}

_PLACES = {
    "check": "inspector.cli.check:check",
    "open": "inspector.cli.opening:open_command",
    "render": "inspector.cli.render:render",
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
        if not args or (args[0] not in _PLACES and args[0] not in own_options):
            args = ["open", *args]
        return super().parse_args(ctx, args)
