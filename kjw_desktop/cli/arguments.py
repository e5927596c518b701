# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be asked on the command line, and how wrong use is told."""

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.period import Period
from kjw_desktop.language import translate

DEMO_DAY = date(2026, 11, 21)

_Add = Callable[[str, str], "Parser"]

_FAULTS = (
    (re.compile(r"the following arguments are required: (.+)"), "arguments_missing"),
    (re.compile(r"unrecognized arguments: (.+)"), "arguments_unknown"),
    (re.compile(r"argument command: invalid choice: '([^']*)'"), "command_unknown"),
)


class _Help(argparse.HelpFormatter):
    """Help in the language in force."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The line of usage, under our own word for it."""
        own = translate("CommandLine", "usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, own)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `WrongUse` in place of printing and leaving."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "add_help": False, "formatter_class": _Help})
        self._positionals.title = translate("CommandLine", "what is asked for")
        self._optionals.title = translate("CommandLine", "options")
        self.add_argument("-h", "--help", action="help", help=translate("CommandLine", "show this help"))

    def error(self, message: str) -> NoReturn:
        """Raise `WrongUse` with the reason's key and the part that is wrong."""
        for form, reason in _FAULTS:
            found = form.search(message)
            if found:
                raise WrongUse(reason, found[1])
        raise WrongUse("arguments_wrong")


def wanted_language(arguments: Sequence[str]) -> str | None:
    """The language that `--lang` asks for, read before parsing so that help and faults speak it too."""
    for place, argument in enumerate(arguments):
        if argument == "--lang" and place + 1 < len(arguments):
            return arguments[place + 1]
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return None


def build_parser() -> Parser:
    """The parser of all commands. Help is in the language that was installed."""
    parser = Parser(
        prog="kjw-desktop",
        description=translate("CommandLine", "An encrypted local journal for child and youth workers."),
        epilog=translate("CommandLine", "Without a command the window opens."),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"kjw-desktop {version('kjw-desktop')}",
        help=translate("CommandLine", "print the version"),
    )
    _add_language(parser)
    commands = parser.add_subparsers(dest="command", metavar=translate("CommandLine", "COMMAND"))

    def command(name: str, what: str) -> Parser:
        added: Parser = commands.add_parser(name, help=what, description=what, allow_abbrev=False)
        _add_language(added)
        return added

    _vault_commands(command)
    _content_commands(command)
    _report_commands(command)
    return parser


def _add_language(parser: Parser) -> None:
    parser.add_argument(
        "--lang",
        choices=("nl", "en"),
        default=argparse.SUPPRESS,
        help=translate("CommandLine", "the language of sentences and help"),
    )


def _vault_commands(command: _Add) -> None:
    new = command("new", translate("CommandLine", "make an empty vault and print its recovery key once"))
    _vault(new)
    _passphrase_file(new)
    check = command("check", translate("CommandLine", "read every page and every record of a vault"))
    _vault(check)
    _secret(check)
    backup = command("backup", translate("CommandLine", "make a consistent copy of a vault"))
    _vault(backup)
    backup.add_argument("dest", metavar="DEST", type=Path)
    _secret(backup)
    _replace(backup)
    restore = command("restore", translate("CommandLine", "check a backup and put it in place"))
    restore.add_argument("backup", metavar="BACKUP", type=Path)
    _vault(restore)
    _secret(restore)
    _replace(restore)
    passphrase = command("passphrase", translate("CommandLine", "change the passphrase of a vault"))
    _vault(passphrase)
    _secret(passphrase)
    passphrase.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help=translate("CommandLine", "the file that holds the new passphrase; - is standard input"),
    )


def _content_commands(command: _Add) -> None:
    fetch = command(
        "import", translate("CommandLine", "read a workbook (.xlsx) or a sheet (.csv) into a vault")
    )
    _vault(fetch)
    fetch.add_argument("file", metavar="FILE", type=Path)
    fetch.add_argument("--sheet", metavar="NAME", help=translate("CommandLine", "which sheet a .csv file is"))
    _secret(fetch)
    export = command(
        "export", translate("CommandLine", "write the content of a vault to a workbook, unencrypted")
    )
    _vault(export)
    export.add_argument("file", metavar="FILE.xlsx", type=Path)
    _secret(export)
    _replace(export)
    demo = command(
        "demo", translate("CommandLine", "fill a folder with an invented vault, reports and pictures")
    )
    demo.add_argument("folder", metavar="DIR", type=Path)
    demo.add_argument(
        "--today",
        metavar="DATE",
        type=_day,
        default=DEMO_DAY,
        help=translate("CommandLine", "the day up to which the invented caseload runs"),
    )


def _report_commands(command: _Add) -> None:
    figures = command("figures", translate("CommandLine", "print the protected tables of a period"))
    _vault(figures)
    _period(figures)
    figures.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON"))
    _secret(figures)
    _reader(figures)
    quarter = command("quarter", translate("CommandLine", "make the summary of a period as PDF"))
    _vault(quarter)
    _period(quarter)
    quarter.add_argument("file", metavar="OUT.pdf", type=Path)
    _secret(quarter)
    _reader(quarter)
    _replace(quarter)


def _vault(parser: Parser) -> None:
    parser.add_argument("vault", metavar="VAULT", type=Path)


def _period(parser: Parser) -> None:
    parser.add_argument(
        "period",
        metavar="PERIOD",
        type=_parsed_period,
        help=translate("CommandLine", "2026-Q3, 2026-09, 2026 or 2025-2026 (a school year)"),
    )


def _reader(parser: Parser) -> None:
    parser.add_argument(
        "--reader", metavar="NAME", help=translate("CommandLine", "for whom this is; without it the client")
    )


def _replace(parser: Parser) -> None:
    parser.add_argument(
        "--replace", action="store_true", help=translate("CommandLine", "write over what stands there")
    )


def _passphrase_file(parser: Parser | argparse._MutuallyExclusiveGroup) -> None:
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=translate("CommandLine", "the file that holds the passphrase; - is standard input"),
    )


def _secret(parser: Parser) -> None:
    either = parser.add_mutually_exclusive_group()
    _passphrase_file(either)
    either.add_argument(
        "--recovery-key-file",
        metavar="FILE",
        help=translate("CommandLine", "the file that holds the recovery key; - is standard input"),
    )


def _parsed_period(text: str) -> Period:
    return Period.parse(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongUse("bad_date", text) from None
