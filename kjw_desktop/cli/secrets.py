# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Secrets come from a file, standard input or a hidden prompt; never from an argument or the environment."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.language import translate
from kjw_desktop.sentences import opening_notes
from kjw_desktop.storage import Vault, open_vault, open_vault_with_recovery_key

LONGEST = 10_000


def read_secret(source: str | None, prompt: str) -> str:
    """The secret in the file `source` ('-' is standard input), one trailing newline dropped, else by prompt.

    Raises `WrongUse` when it cannot be read or asked for, is not text or is longer than `LONGEST` bytes.
    """
    if source is None:
        return _ask(prompt)
    try:
        if source == "-":
            data = sys.stdin.buffer.read(LONGEST + 1)
        else:
            with Path(source).open("rb") as handle:
                data = handle.read(LONGEST + 1)
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise WrongUse("secret_unreadable", source) from None
    if len(data) > LONGEST:
        raise WrongUse("secret_unreadable", source)
    return text.removesuffix("\n").removesuffix("\r")


def _ask(prompt: str) -> str:
    if not sys.stdin.isatty():
        raise WrongUse("secret_not_given")
    try:
        return getpass.getpass(prompt + ": ")
    except EOFError:
        raise WrongUse("secret_not_given") from None


@contextmanager
def open_asked(asked: Namespace, path: Path, *, read_only: bool) -> Iterator[Vault]:
    """The vault at `path`, opened with the passphrase or the recovery key that `asked` names.

    What there is to tell of the opening is told when the rest has gone well: a failure is one sentence.
    Raises what `open_vault` raises, and `WrongUse` for a secret that cannot be read.
    """
    if asked.recovery_key_file is not None:
        key = read_secret(asked.recovery_key_file, "")
        vault = open_vault_with_recovery_key(path, key.strip(), read_only=read_only)
    else:
        passphrase = read_secret(asked.passphrase_file, translate("CommandLine", "Passphrase"))
        vault = open_vault(path, passphrase, read_only=read_only)
    with vault:
        yield vault
    for note in opening_notes(vault):
        print(note, file=sys.stderr)
