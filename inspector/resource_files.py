"""Where the project's own resources are: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import tomli

from inspector.errors import ResourceError

_PACKAGE_FOLDER = Path(__file__).resolve().parent


@cache
def resource_folder() -> Path:
    """The folder that holds `data/`, `fonts/`, `icons/`, `samples/` and `themes/`.

    Raises:
        ResourceError: neither the installed nor the checkout's folder exists.
    """
    for folder in (_PACKAGE_FOLDER / "resources", _PACKAGE_FOLDER.parent / "resources"):
        if (folder / "data").is_dir():
            return folder
    raise ResourceError(
        "The resources folder of MSI Inspector is missing",
        advice="Install msi-inspector again; its files are incomplete.",
    )


def resource_path(*parts: str) -> Path:
    """The path of one resource, for example `resource_path("samples", "sample.msi")`.

    Raises:
        ResourceError: there is no such file.
    """
    path = resource_folder().joinpath(*parts)
    if not path.is_file():
        raise ResourceError(
            f"The resource {'/'.join(parts)} is missing",
            advice="Install msi-inspector again; its files are incomplete.",
        )
    return path


@cache
def load_data(name: str) -> dict[str, Any]:
    """One TOML file of `resources/data/` by its name without the ending.

    Raises:
        ResourceError: the file is missing or is not TOML.
    """
    path = resource_path("data", f"{name}.toml")
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomli.TOMLDecodeError) as error:
        raise ResourceError(
            f"The data file {name}.toml cannot be read ({error})",
            advice="Install msi-inspector again; its files are incomplete.",
        ) from error
