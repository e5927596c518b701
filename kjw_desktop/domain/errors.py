# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The project's own exceptions. They carry data; `kjw_desktop.sentences` makes the sentences of them."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class KjwError(Exception):
    """What the program expects to go wrong; each kind has one exit code and one sentence."""


class WrongUse(KjwError):
    """The call itself is wrong (exit 2): `reason` names it, `detail` is the part that is wrong."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail


class FileExists(WrongUse):
    """Something stands where a new file or vault would be written (exit 2)."""

    def __init__(self, path: Path) -> None:
        super().__init__("file_exists", str(path))
        self.path = path


class WeakPassphrase(WrongUse):
    """The passphrase is refused (exit 2); `detail` is a reason's key of `domain.passphrase`."""

    def __init__(self, reason_key: str) -> None:
        super().__init__("weak_passphrase", reason_key)
        self.reason_key = reason_key


class WrongSecret(KjwError):
    """Passphrase or recovery key does not open this vault (exit 3).

    `kind` is "passphrase" or "recovery_key"; `groups` are the places (from 1) of mistyped groups of the
    latter.
    """

    def __init__(self, kind: str = "passphrase", groups: tuple[int, ...] = ()) -> None:
        super().__init__(kind)
        self.kind = kind
        self.groups = groups


class VaultTrouble(StrEnum):
    """Why a path does not open as a vault."""

    ABSENT = "absent"
    NOT_A_VAULT = "not_a_vault"
    NEWER = "newer"
    DAMAGED = "damaged"
    ONE_KEY_FILE = "one_key_file"


class NotAVault(KjwError):
    """The path is not a vault, is not there, is newer than the program or is damaged (exit 4)."""

    def __init__(self, path: Path, trouble: VaultTrouble) -> None:
        super().__init__(trouble.value)
        self.path = path
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class BadCell:
    """One fault of an input: `row` counts from 1 as the spreadsheet does, 0 for the sheet as a whole."""

    sheet: str
    row: int
    column: str
    reason: str
    detail: str = ""


class BadInput(KjwError):
    """The input has errors and nothing was stored (exit 5)."""

    def __init__(self, cells: tuple[BadCell, ...]) -> None:
        super().__init__(f"{len(cells)} faults")
        self.cells = cells


class NotAWorkbook(BadInput):
    """The file is neither a workbook nor a sheet (exit 5)."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(())
        self.path = path
        self.reason = reason


class VaultInUse(KjwError):
    """Another program writes in this vault (exit 6)."""

    def __init__(self, path: Path) -> None:
        super().__init__("in use")
        self.path = path


class NoRoom(KjwError):
    """The disk is full (exit 7)."""

    def __init__(self, path: Path) -> None:
        super().__init__("no room")
        self.path = path


class OutputFull(NoRoom):
    """What was answered finds no room where standard output goes (exit 7)."""


class NoPermission(KjwError):
    """The path may not be read or written (exit 7)."""

    def __init__(self, path: Path) -> None:
        super().__init__("no permission")
        self.path = path


class ReadOnlyVault(NoPermission):
    """The vault was opened for reading alone (exit 7)."""


class RecordGone(KjwError):
    """The record is not in the journal, or no longer."""


class RecordChanged(KjwError):
    """The record was changed elsewhere since it was read."""


class RuleBroken(KjwError):
    """A record breaks a rule of the domain: `field` names where, `reason` which rule."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class ConsentMissing(KjwError):
    """What would be given out rests on a consent that does not stand; nothing was made.

    `kind` is a key of `consent_kind`, `state` one of `domain.consent_rules.State`.
    """

    def __init__(self, kind: str, state: str) -> None:
        super().__init__(f"{kind}: {state}")
        self.kind = kind
        self.state = state


class ConsentWithdrawn(ConsentMissing):
    """The consent that something rests on was withdrawn, or ended, while it was being made."""


class OverviewUndecided(KjwError):
    """Nothing leaves: so many direct identifiers of an overview were not decided on."""

    def __init__(self, number: int) -> None:
        super().__init__(f"{number} undecided")
        self.number = number


class OverviewRecognisable(KjwError):
    """Nothing leaves: whether somebody would know the young person was answered with yes, or not at all."""

    def __init__(self, answer: str) -> None:
        super().__init__(answer or "no answer")
        self.answer = answer


class OverviewLeaks(KjwError):
    """Nothing was saved: the file, read back, holds what may not leave.

    `found` has a channel (`reports.reviewed.readback.Channel`) and the word for each; the words are of the
    vault, so that they are shown in the window alone.
    """

    def __init__(self, found: tuple[tuple[str, str], ...]) -> None:
        super().__init__(f"{len(found)} leaks")
        self.found = found


class StoryUntold(KjwError):
    """Nothing was made: a chosen story may not be told (`reports.quarter.stories.StoryStanding`)."""

    def __init__(self, standing: str) -> None:
        super().__init__(standing)
        self.standing = standing


class ReportOutdated(KjwError):
    """Nothing left: since the pages were shown something was recorded or given out that changes them."""


class KeptFileGone(KjwError):
    """What was given out is not kept any more: somebody in it was erased or withdrew a consent."""


class KeptFileChanged(KjwError):
    """The file that was kept is not the one whose fingerprint the ledger has."""


class Cancelled(KjwError):
    """The person stopped the work; nothing of it was kept."""
