# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program's door: to the window when nothing is asked, else to a command; an error gets its sentence.

Whoever opens the window does not wait for the commands, the sentences and the storage room: each is loaded
when it is needed.
"""

import contextlib
import errno
import sys
from collections.abc import Sequence

INTERRUPTED = 130
UNEXPECTED = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit codes are those of the contract, 1 for what nobody expected."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        _run(given)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        return _told(_of_output(error))
    except Exception as error:  # noqa: BLE001  the last door: no traceback may carry a word of the vault
        return _told(error)
    return 0


def _run(given: list[str]) -> None:
    if given:
        from kjw_desktop.cli.commands import run

        run(given)
    else:
        from kjw_desktop.cli.window_command import open_window

        open_window()


def _of_output(error: OSError) -> Exception:
    """Standard output that has no room; what else the system refuses has its own error in every room."""
    if error.errno != errno.ENOSPC:
        return error
    from pathlib import Path

    from kjw_desktop.domain.errors import OutputFull

    with contextlib.suppress(OSError):
        sys.stdout.close()  # what is left of the answer must not be tried again at the end
    return OutputFull(Path(str(sys.stdout.name)))


def _told(error: Exception) -> int:
    from kjw_desktop.domain.errors import KjwError
    from kjw_desktop.sentences import exit_code, lines, unexpected

    if not isinstance(error, KjwError):
        print(unexpected(error), file=sys.stderr)
        return UNEXPECTED
    for line in lines(error):
        print(line, file=sys.stderr)
    return exit_code(error)
