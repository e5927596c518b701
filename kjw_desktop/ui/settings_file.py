# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the window remembers outside of any vault: nothing secret, nothing of anybody's content."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from kjw_desktop.ui.theme import ThemeChoice

if TYPE_CHECKING:  # the start does without it unless there is a time to read
    from datetime import datetime

FOLDER = "kjw-desktop"


def config_folder() -> Path:
    """The system's usual folder for a program's settings, made when it is not there."""
    folder = _usual(QStandardPaths.StandardLocation.GenericConfigLocation) / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def data_folder() -> Path:
    """The system's usual folder for a program's own data; not made."""
    return _usual(QStandardPaths.StandardLocation.GenericDataLocation) / FOLDER


def documents_folder() -> Path:
    """The person's documents, or the home folder where there are none."""
    documents = _usual(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if documents.is_dir() else Path.home()


def _usual(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location))


class SettingsFile:
    """Last vault's path, window geometry, theme, and when that vault was last copied."""

    def __init__(self, folder: Path | None = None) -> None:
        path = (folder or config_folder()) / "window.ini"
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def last_vault(self) -> Path | None:
        """The vault that was open last; None when there was none."""
        text = str(self._kept.value("vault/path", ""))
        return Path(text) if text else None

    def remember_vault(self, path: Path, last_backup: "datetime | None") -> None:
        """Keep where the vault is and when it was last copied (an aware time)."""
        self._kept.setValue("vault/path", str(path))
        self._kept.setValue("vault/backup", last_backup.isoformat() if last_backup else "")

    @property
    def last_backup(self) -> "datetime | None":
        """When the last vault was last copied, as far as known without opening it."""
        text = str(self._kept.value("vault/backup", ""))
        if not text:
            return None
        from datetime import datetime

        try:
            return datetime.fromisoformat(text)
        except ValueError:
            return None

    @property
    def theme(self) -> ThemeChoice:
        """The theme that was chosen; the system's when none was."""
        text = str(self._kept.value("window/theme", ThemeChoice.SYSTEM.value))
        return ThemeChoice(text) if text in set(ThemeChoice) else ThemeChoice.SYSTEM

    def remember_theme(self, choice: ThemeChoice) -> None:
        """Keep the choice of theme."""
        self._kept.setValue("window/theme", choice.value)

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window stood, as Qt saved it."""
        value = self._kept.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    def remember_geometry(self, geometry: QByteArray) -> None:
        """Keep where the window stands."""
        self._kept.setValue("window/geometry", geometry)
