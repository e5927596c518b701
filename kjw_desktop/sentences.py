# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the project's exceptions to what a person reads: one sentence a failure, and its exit code."""

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kjw_desktop.domain import errors
from kjw_desktop.language import mark, translate
from kjw_desktop.sentence_tables import (
    CELL_REASONS,
    PASSPHRASE_REASONS,
    RULES,
    VAULT_TROUBLES,
    WORKBOOK_REASONS,
    WRONG_USE,
)

if TYPE_CHECKING:  # the unlock window must not wait for it
    from kjw_desktop.storage import Vault

EXIT_CODES: tuple[tuple[type[errors.KjwError], int], ...] = (
    (errors.WrongUse, 2),
    (errors.WrongSecret, 3),
    (errors.NotAVault, 4),
    (errors.BadInput, 5),
    (errors.RuleBroken, 5),
    (errors.RecordGone, 5),
    (errors.RecordChanged, 5),
    (errors.ConsentMissing, 5),
    (errors.OverviewUndecided, 5),
    (errors.OverviewRecognisable, 5),
    (errors.OverviewLeaks, 5),
    (errors.StoryUntold, 5),
    (errors.ReportOutdated, 5),
    (errors.KeptFileGone, 5),
    (errors.KeptFileChanged, 5),
    (errors.VaultInUse, 6),
    (errors.NoRoom, 7),
    (errors.NoPermission, 7),
    (errors.Cancelled, 130),
)
"""The contract's exit codes; 130 is what a shell expects of an interrupted command."""


def exit_code(error: errors.KjwError) -> int:
    """The exit code of the contract for `error`; 1 for a kind that has none."""
    return next((code for kind, code in EXIT_CODES if isinstance(error, kind)), 1)


def sentence(error: errors.KjwError) -> str:
    """What happened, what it means for the person's work, and what to do, in the language in force."""
    return next((say(error) for kind, say in _SAID if isinstance(error, kind)), translate("Sentence", _OTHER))


def lines(error: errors.KjwError) -> list[str]:
    """The sentence, and for an input with errors a line for each bad cell."""
    cells = error.cells if isinstance(error, errors.BadInput) else ()
    return [sentence(error), *(cell_line(cell) for cell in cells)]


def cell_line(cell: errors.BadCell) -> str:
    """One fault of an input: sheet, row, column and reason."""
    reason = _filled("Sentence", CELL_REASONS.get(cell.reason, cell.reason), cell.detail)
    if not cell.row:
        place = translate("Sentence", "{sheet}: {column}") if cell.column else "{sheet}"
    elif not cell.column:
        place = translate("Sentence", "{sheet}, row {row}")
    else:
        place = translate("Sentence", "{sheet}, row {row}, column {column}")
    return f"{place.format(sheet=cell.sheet, row=cell.row, column=cell.column)}: {reason}"


def opening_notes(vault: "Vault") -> list[str]:
    """What a person should know of the opening itself: an upgrade with its backup, a mended slot file."""
    told = []
    if vault.migrated_backup is not None:
        note = translate("Sentence", "This journal was brought up to date. The old one is beside it: {name}.")
        told.append(note.format(name=vault.migrated_backup.name))
    if vault.mended:
        note = translate("Sentence", "A key file was missing or damaged ({name}). The other one still works.")
        told.append(note.format(name=", ".join(vault.mended)))
    return told


def passphrase_reason(reason: str) -> str:
    """Why a passphrase is refused, from the reason's key of `domain.passphrase`."""
    return translate("Sentence", PASSPHRASE_REASONS.get(reason, PASSPHRASE_REASONS["common"]))


def unexpected(error: BaseException) -> str:
    """What is said of an error nobody expected: its kind and our place in the code, no word of content."""
    told = translate("Sentence", "Something went wrong that we did not foresee ({kind}, {place}).")
    return told.format(kind=type(error).__name__, place=own_place(error))


def own_place(error: BaseException) -> str:
    """The innermost of our own frames as `file:line`, without machine paths."""
    root = Path(__file__).parent
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if root in path.parents:
            return f"{path.relative_to(root).as_posix()}:{frame.lineno}"
    return "?"


def _filled(context: str, text: str, detail: str) -> str:
    return translate(context, text).replace("{detail}", detail)


def _wrong_use(error: errors.WrongUse) -> str:
    return _filled("Sentence", WRONG_USE.get(error.reason, WRONG_USE["arguments_wrong"]), error.detail)


def _weak(error: errors.WeakPassphrase) -> str:
    return passphrase_reason(error.reason_key)


def _wrong_secret(error: errors.WrongSecret) -> str:
    if error.kind == "passphrase":
        return translate("Sentence", "This passphrase does not open the journal. Mind capitals and spaces.")
    if error.groups:
        told = translate("Sentence", "The recovery key has a typing error. Look again at group {groups}.")
        return told.format(groups=", ".join(str(group) for group in error.groups))
    return translate("Sentence", "This recovery key does not open the journal. Compare it with your sheet.")


def _not_a_vault(error: errors.NotAVault) -> str:
    return _filled("Sentence", VAULT_TROUBLES[error.trouble], error.path.name)


def _not_a_workbook(error: errors.NotAWorkbook) -> str:
    return _filled(
        "Sentence", WORKBOOK_REASONS.get(error.reason, WORKBOOK_REASONS["unknown"]), error.path.name
    )


def _bad_input(error: errors.BadInput) -> str:
    if len(error.cells) == 1:
        return translate("Sentence", "The file has 1 fault. Nothing was stored.")
    return translate("Sentence", "The file has {number} faults. Nothing was stored.").format(
        number=len(error.cells)
    )


def _rule(error: errors.RuleBroken) -> str:
    return translate("Sentence", RULES.get(error.reason, RULES["unknown_rule"]))


def _undecided(error: errors.OverviewUndecided) -> str:
    if error.number == 1:
        return translate("Sentence", "Nothing was saved: 1 name or number is not decided on yet.")
    told = translate("Sentence", "Nothing was saved: {n} names or numbers are not decided on yet.")
    return told.format(n=error.number)


def _plain(text: str) -> "Callable[[errors.KjwError], str]":
    return lambda _error: translate("Sentence", text)


_OTHER = mark("Sentence", "This did not work. Nothing was changed.")

_SAID: "tuple[tuple[type[errors.KjwError], Callable[..., str]], ...]" = (
    (errors.WeakPassphrase, _weak),
    (errors.WrongUse, _wrong_use),
    (errors.WrongSecret, _wrong_secret),
    (errors.NotAVault, _not_a_vault),
    (errors.NotAWorkbook, _not_a_workbook),
    (errors.BadInput, _bad_input),
    (
        errors.VaultInUse,
        _plain(mark("Sentence", "This journal is open elsewhere. Close it there, then try again.")),
    ),
    (
        errors.OutputFull,
        _plain(
            mark(
                "Sentence",
                "The answer could not be written: there is no room. Make room, then ask again.",
            )
        ),
    ),
    (
        errors.NoRoom,
        _plain(mark("Sentence", "The disk is full. Nothing was stored. Make room, then try again.")),
    ),
    (
        errors.ReadOnlyVault,
        _plain(mark("Sentence", "This journal is open for reading alone. Nothing was changed.")),
    ),
    (
        errors.NoPermission,
        _plain(
            mark("Sentence", "You may not read or write there. Nothing was changed. Choose another folder.")
        ),
    ),
    (errors.RecordGone, _plain(mark("Sentence", "This record is no longer in the journal."))),
    (
        errors.RecordChanged,
        _plain(
            mark("Sentence", "This record was changed elsewhere. Open it again and look before you save.")
        ),
    ),
    (
        errors.ConsentWithdrawn,
        _plain(
            mark(
                "Sentence",
                "Stopped: the consent that this rests on was withdrawn or ended meanwhile. There is no file.",
            )
        ),
    ),
    (
        errors.ConsentMissing,
        _plain(
            mark(
                "Sentence",
                "There is no consent that stands for this. Nothing was made. Ask for it, and write it down.",
            )
        ),
    ),
    (errors.OverviewUndecided, _undecided),
    (
        errors.OverviewRecognisable,
        _plain(
            mark(
                "Sentence",
                "Nothing was saved: first answer no, or in doubt, to whether somebody would recognise them.",
            )
        ),
    ),
    (
        errors.OverviewLeaks,
        _plain(
            mark(
                "Sentence",
                "Nothing was saved: read back, the file still holds words that may not leave.",
            )
        ),
    ),
    (
        errors.StoryUntold,
        _plain(
            mark(
                "Sentence",
                "A story may not be told like this. Link the young person, or say it is composed of several.",
            )
        ),
    ),
    (
        errors.ReportOutdated,
        _plain(
            mark(
                "Sentence",
                "Nothing was saved: something changed since you saw the pages. Look at them once more.",
            )
        ),
    ),
    (
        errors.KeptFileGone,
        _plain(
            mark(
                "Sentence",
                "This report is not kept any more: somebody in it was erased, or withdrew. The figures are.",
            )
        ),
    ),
    (
        errors.KeptFileChanged,
        _plain(
            mark(
                "Sentence",
                "This is not the file that was given out: its fingerprint is another. Nothing was saved.",
            )
        ),
    ),
    (errors.RuleBroken, _rule),
    (errors.Cancelled, _plain(mark("Sentence", "Stopped. Nothing of it was kept."))),
)
