"""Where the project's own resources are: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import tomli

from inspector.errors import ResourceError
from inspector.language import ENGLISH, tr

_PACKAGE_FOLDER = Path(__file__).resolve().parent


@cache
def resource_folder() -> Path:
    """The folder that holds `data/`, `fonts/`, `icons/`, `samples/`, `themes/` and `translations/`.

    Raises:
        ResourceError: neither the installed nor the checkout's folder exists.
    """
    for folder in (_PACKAGE_FOLDER / "resources", _PACKAGE_FOLDER.parent / "resources"):
        if (folder / "data").is_dir():
            return folder
    raise ResourceError(
        tr("The resources folder of MSI Inspector is missing"),
        advice=tr("Install msi-inspector again; its files are incomplete."),
    )


def resource_path(*parts: str) -> Path:
    """The path of one resource, for example `resource_path("samples", "sample.msi")`.

    Raises:
        ResourceError: there is no such file.
    """
    path = resource_folder().joinpath(*parts)
    if not path.is_file():
        raise ResourceError(
            tr("The resource {name} is missing", name="/".join(parts)),
            advice=tr("Install msi-inspector again; its files are incomplete."),
        )
    return path


def languages() -> tuple[str, ...]:
    """The codes of the languages that this program speaks, English first: by the translations that came with it.

    Raises:
        ResourceError: there are no resources at all.
    """
    translations = (resource_folder() / "translations").glob("*.qm")
    return (ENGLISH, *sorted(path.stem.rpartition("_")[2] for path in translations))


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
            tr("The data file {name} cannot be read ({error})", name=f"{name}.toml", error=error),
            advice=tr("Install msi-inspector again; its files are incomplete."),
        ) from error
