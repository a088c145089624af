"""The options that say what is asked, the property and the scenario, for every subcommand that asks about one."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import click

from inspector.errors import ScenarioError
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY, documented_lifetimes
from inspector.sequence.scenarios import UILevel, choose_scenario, presets

if TYPE_CHECKING:
    from collections.abc import Callable

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")


def _property_name(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """What is no identifier can be no property: https://learn.microsoft.com/windows/win32/msi/identifier."""
    if not _IDENTIFIER.fullmatch(value):
        raise click.BadParameter(
            f"{value!r} is no name of a property: letters, digits, underscores and periods, the first a letter or underscore"
        )
    return value


def _complete_property(_context: click.Context, _parameter: click.Parameter, typed: str) -> list[str]:
    return sorted(name for name in documented_lifetimes() if name.casefold().startswith(typed.casefold()))


property_option = click.option(
    "--property",
    "property_name",
    metavar="NAME",
    default=RESTART_MANAGER_SESSION_KEY,
    show_default=True,
    callback=_property_name,
    shell_complete=_complete_property,
    help="The property asked about, any of the package or of Windows Installer.",
)


def scenario_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options; the subcommand gets them as one `scenario`."""

    @click.option(
        "--scenario",
        "scenario_name",
        type=click.Choice(list(presets())),
        default="first-install",
        show_default=True,
        help="The run asked about.",
    )
    @click.option(
        "--ui-level",
        type=click.Choice([level.value for level in UILevel]),
        help="How much user interface the run has; as much as the scenario can have by default.",
    )
    @click.option(
        "--set", "given", multiple=True, metavar="NAME=VALUE", help="A property given by hand; wins over all else."
    )
    @click.option("--unset", multiple=True, metavar="NAME", help="A property that surely has no value.")
    @functools.wraps(function)
    def with_scenario(
        *, scenario_name: str, ui_level: str | None, given: tuple[str, ...], unset: tuple[str, ...], **others: object
    ) -> None:
        values: dict[str, str | None] = {}
        for pair in given:
            name, equals, value = pair.partition("=")
            if not equals or not name:
                raise click.BadParameter(f"{pair} is not NAME=VALUE", param_hint="--set")
            values[name] = value
        values.update(dict.fromkeys(unset))
        level = None if ui_level is None else UILevel(ui_level)
        try:
            scenario = choose_scenario(scenario_name, level, values)
        except ScenarioError as error:
            raise click.UsageError(str(error)) from error
        function(scenario=scenario, **others)

    return with_scenario
