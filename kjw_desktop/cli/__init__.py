# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line: each command is a few lines over the journal and the reports."""

from kjw_desktop.cli.main import main

__all__ = ["main"]
