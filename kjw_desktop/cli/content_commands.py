# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands that bring records in and out, and the demo."""

import sys
from argparse import Namespace

from kjw_desktop.cli.secrets import open_asked
from kjw_desktop.language import translate
from kjw_desktop.storage.outside import refuse_unless_free


def import_file(asked: Namespace) -> None:
    """Add a workbook's or a sheet's records to a vault: all of them or none."""
    from kjw_desktop.storage.workbook import import_file as read

    with open_asked(asked, asked.vault, read_only=False) as vault:
        report = read(vault.journal, asked.file, sheet=asked.sheet)
    message = translate("CommandLine", "{number} records read.")
    print(message.format(number=report.records))


def export_file(asked: Namespace) -> None:
    """Write a vault's content to a workbook, with the warning that it is not encrypted."""
    from kjw_desktop.storage.vault.snapshot import snapshot
    from kjw_desktop.storage.workbook import export_workbook

    refuse_unless_free(asked.file, replace=asked.replace)
    with open_asked(asked, asked.vault, read_only=True) as vault, snapshot(vault) as still:
        export_workbook(still.journal, asked.file, replace=asked.replace)
    print(
        translate(
            "CommandLine",
            "Mind: this file is not encrypted. Whoever opens it can read it all. Erase it when you are done.",
        ),
        file=sys.stderr,
    )


def demo(asked: Namespace) -> None:
    """Fill a folder with the demo: vault, passphrase, example reports and pictures of the window."""
    from kjw_desktop.demo.folder import fill
    from kjw_desktop.ui.pictures import take_pictures

    fill(asked.folder, asked.today, take_pictures)
    print(translate("CommandLine", "The demo stands. All of it is invented."))
