# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands that give figures to a reader; what they print enters the ledger."""

from argparse import Namespace

from kjw_desktop.cli.secrets import open_asked
from kjw_desktop.storage.outside import refuse_unless_free


def figures(asked: Namespace) -> None:
    """Print the protected tables of a period, as text or as JSON."""
    from kjw_desktop.reports.figures_json import to_json
    from kjw_desktop.reports.figures_text import to_text
    from kjw_desktop.reports.publish import publish_figures

    with open_asked(asked, asked.vault, read_only=False) as vault:
        told = publish_figures(vault.journal, asked.period, asked.reader)
        text = to_json(told) if asked.json else to_text(told, vault.journal.vocabularies())
    print(text)


def quarter(asked: Namespace) -> None:
    """Write the summary of a period as PDF, from the figures that the ledger then holds."""
    from kjw_desktop.reports.publish import publish_quarter

    refuse_unless_free(asked.file, replace=asked.replace)
    with open_asked(asked, asked.vault, read_only=False) as vault:
        publish_quarter(vault.journal, asked.period, asked.file, asked.reader, replace=asked.replace)
