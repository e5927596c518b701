# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands that make, check, copy and rekey a vault."""

import shutil
import sys
from argparse import Namespace

from kjw_desktop.cli.secrets import open_asked, read_secret
from kjw_desktop.domain.errors import NoRoom
from kjw_desktop.language import translate
from kjw_desktop.storage import create_vault
from kjw_desktop.storage.vault import backup as copy
from kjw_desktop.storage.vault import check as whole
from kjw_desktop.storage.vault import restore as put_back


def new(asked: Namespace) -> None:
    """Make a vault; its recovery key is all that goes to standard output.

    Where that cannot be written there is no vault either: nobody would have its recovery key.
    """
    passphrase = read_secret(asked.passphrase_file, translate("CommandLine", "Passphrase"))
    made = create_vault(asked.vault, passphrase)
    made.vault.close()
    try:
        print(made.recovery_key, flush=True)
    except OSError:
        shutil.rmtree(asked.vault)
        raise NoRoom(asked.vault) from None
    _say(translate("CommandLine", "The vault stands. Keep the recovery key safe: it is shown this once."))


def check(asked: Namespace) -> None:
    """Read all of a vault; raises when anything is not whole."""
    with open_asked(asked, asked.vault, read_only=True) as vault:
        report = whole.check(vault)
    message = translate("CommandLine", "All is whole: {pages} pages and {records} records read.")
    print(message.format(pages=report.pages, records=report.records))


def backup(asked: Namespace) -> None:
    """Copy a vault, also while a window has it open."""
    with open_asked(asked, asked.vault, read_only=True) as vault:
        copy.backup(vault, asked.dest, replace=asked.replace)
    _say(translate("CommandLine", "The backup stands and opens with the same passphrase."))


def restore(asked: Namespace) -> None:
    """Check a backup wholly, then put it in place; what stood there is kept beside it."""
    kept = put_back.restore(
        asked.backup,
        asked.vault,
        lambda path: open_asked(asked, path, read_only=True),
        replace=asked.replace,
    )
    _say(translate("CommandLine", "The backup is in place."))
    if kept is not None:
        _say(translate("CommandLine", "What stood there is kept as {name}.").format(name=kept.name))


def passphrase(asked: Namespace) -> None:
    """Change the passphrase: a new data key, sealed to all who keep a key."""
    with open_asked(asked, asked.vault, read_only=False) as vault:
        vault.change_passphrase(
            read_secret(asked.new_passphrase_file, translate("CommandLine", "New passphrase"))
        )
    _say(translate("CommandLine", "The passphrase is changed. Older backups keep the old one."))


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)
