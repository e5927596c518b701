# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A home of its own for the programs that a benchmark starts, where a vault is the one that was open last."""

from collections.abc import Mapping
from pathlib import Path


def home(folder: Path, vault: Path) -> Mapping[str, str]:
    """The environment of a home in `folder`; the unlock window asks for the passphrase of `vault`."""
    from kjw_desktop.ui.settings_file import FOLDER, SettingsFile

    names = ("CONFIG", "DATA", "CACHE", "RUNTIME", "STATE")
    folders = {
        f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}": folder / name.lower() for name in names
    }
    for each in folders.values():
        each.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = Path(folders["XDG_CONFIG_HOME"]) / FOLDER
    settings.mkdir(exist_ok=True)
    SettingsFile(settings).remember_vault(vault, None)
    return {"HOME": str(folder), **{name: str(each) for name, each in folders.items()}}
