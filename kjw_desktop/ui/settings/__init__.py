# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The settings page: organisation, look, lock, passphrase, recovery key, backup."""

from PySide6.QtWidgets import QWidget

from kjw_desktop.ui.context import PageContext
from kjw_desktop.ui.settings.page import SettingsPage


def make_page(context: PageContext) -> QWidget:
    """The page, for the main window."""
    return SettingsPage(context)
