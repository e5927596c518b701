# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the words on the command line to a command, and from an error to its sentence and exit code."""

import sys
from collections.abc import Callable, Sequence

from kjw_desktop import language
from kjw_desktop.cli import content_commands, report_commands, vault_commands, window_command
from kjw_desktop.cli.arguments import build_parser, wanted_language
from kjw_desktop.domain.errors import KjwError
from kjw_desktop.sentences import exit_code, lines, unexpected

INTERRUPTED = 130
UNEXPECTED = 1

COMMANDS: dict[str | None, Callable[..., None]] = {
    None: window_command.open_window,
    "new": vault_commands.new,
    "check": vault_commands.check,
    "backup": vault_commands.backup,
    "restore": vault_commands.restore,
    "passphrase": vault_commands.passphrase,
    "import": content_commands.import_file,
    "export": content_commands.export_file,
    "demo": content_commands.demo,
    "figures": report_commands.figures,
    "quarter": report_commands.quarter,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit codes are those of the contract, 1 for what nobody expected."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = wanted_language(given)
    language.install(wanted if wanted in language.LANGUAGES else None)
    try:
        asked = build_parser().parse_args(given)
        COMMANDS[asked.command](asked)
        sys.stdout.flush()
    except KjwError as error:
        return _told(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as error:  # noqa: BLE001  the last door: no traceback may carry a word of the vault
        print(unexpected(error), file=sys.stderr)
        return UNEXPECTED
    return 0


def _told(error: KjwError) -> int:
    for line in lines(error):
        print(line, file=sys.stderr)
    return exit_code(error)
