# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the words on the command line to a command."""

from collections.abc import Callable, Sequence

from kjw_desktop import language
from kjw_desktop.cli import content_commands, report_commands, vault_commands, window_command
from kjw_desktop.cli.arguments import build_parser, wanted_language

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


def run(given: Sequence[str]) -> None:
    """Do what the words ask, in the language they ask for; raises what the command raises."""
    wanted = wanted_language(list(given))
    language.install(wanted if wanted in language.LANGUAGES else None)
    asked = build_parser().parse_args(given)
    COMMANDS[asked.command](asked)
