# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The demo's folder: a vault with its passphrase beside it, two reports made from it, the window's pages."""

import contextlib
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kjw_desktop.demo.caseload import EARLIEST_TODAY, LATEST_TODAY, Caseload, make_caseload
from kjw_desktop.demo.source import table
from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.storage import CHEAP_COST, Vault, create_vault
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.outside import write_whole
from kjw_desktop.storage.rows import Carried
from kjw_desktop.storage.trouble import troubles
from kjw_desktop.storage.vault.lock import WriteLock

VAULT = "demo.kjw"
PASSPHRASE_FILE = "passphrase.txt"  # noqa: S105 -- a file's name
QUARTER = "kwartaal.pdf"
REFERRAL = "verwijsoverzicht.pdf"
PICTURES = frozenset(
    f"{name}.png"
    for name in (
        *(
            "vandaag",
            "jongeren",
            "journaal",
            "signalen",
            "groepen",
            "verslagen",
            "instellingen",
            "casus",
            "ontgrendel",
        ),
        *("vandaag-donker", "jongeren-donker", "signalen-donker"),
    )
)
PASSPHRASE = "kanarie-brood-acht-heuvel-07"  # noqa: S105 -- open by intent: it lies beside the vault
_WORK = ".in-de-maak"
_REPORTS_SHARE = 400  # of the progress, beside one for each record

TakePictures = Callable[[Vault, Path, date], None]


def fill(
    folder: Path, today: date, take_pictures: TakePictures | None = None, progress: Progress = silent
) -> None:
    """Make the demo up to `today` in `folder`: new, empty, or holding an earlier demo, which it replaces.

    An earlier demo stays whole until the new one is done. Raises WrongUse ('not_a_demo_folder' where
    something else lies there, 'bad_date' for a day too far off), VaultInUse (the earlier demo is open in a
    window), NoRoom, NoPermission, and what `progress` raises: then nothing was made.
    """
    if not EARLIEST_TODAY <= today <= LATEST_TODAY:
        raise WrongUse("bad_date", today.isoformat())
    with troubles(folder):
        was_there = folder.exists()
        if was_there:
            _refuse_foreign(folder)
            _refuse_open(folder / VAULT)
        folder.mkdir(parents=True, exist_ok=True)
        work = folder / _WORK
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        try:
            _make(work, today, take_pictures, progress)
            _replace(folder, work)
        except BaseException:
            shutil.rmtree(work, ignore_errors=True)
            if not was_there:
                with contextlib.suppress(OSError):
                    folder.rmdir()
            raise


def _refuse_foreign(folder: Path) -> None:
    """Raise WrongUse unless `folder` is empty or holds a demo and nothing else."""
    if not folder.is_dir():
        raise WrongUse("not_a_demo_folder", str(folder))
    there = {item.name for item in folder.iterdir()} - {_WORK}
    ours = {VAULT, PASSPHRASE_FILE, QUARTER, REFERRAL} | PICTURES
    if there and not (there <= ours and {VAULT, PASSPHRASE_FILE} <= there and _open_passphrase(folder)):
        raise WrongUse("not_a_demo_folder", str(folder))


def _open_passphrase(folder: Path) -> bool:
    """Whether the passphrase beside the vault is the demo's own: no worker's vault is ever replaced."""
    try:
        return (folder / PASSPHRASE_FILE).read_text("utf-8").strip() == PASSPHRASE
    except UnicodeDecodeError:
        return False


def _refuse_open(vault: Path) -> None:
    """Raise VaultInUse while a window has an earlier demo open."""
    if vault.is_dir():
        WriteLock(vault).release()


def _replace(folder: Path, work: Path) -> None:
    _refuse_open(folder / VAULT)
    for item in list(folder.iterdir()):
        if item.is_dir() and item.name == VAULT:
            shutil.rmtree(item)
        elif item.name != _WORK:
            item.unlink()
    for item in list(work.iterdir()):
        item.rename(folder / item.name)
    work.rmdir()


def _make(work: Path, today: date, take_pictures: TakePictures | None, progress: Progress) -> None:
    new = create_vault(work / VAULT, PASSPHRASE, cost=CHEAP_COST)
    with new.vault as vault:
        journal = vault.journal
        caseload = make_caseload(today, journal.author(), journal.origin())
        records = len(caseload.records)
        total = records + _REPORTS_SHARE
        _store(journal, caseload, lambda done, _: progress(done, total))
        _quarter(journal, today, work / QUARTER, lambda _done, _total: progress(records, total))
        _referral(journal, caseload, today, work / REFERRAL)
        progress(records + _REPORTS_SHARE // 2, total)
        if take_pictures is not None:
            take_pictures(vault, work, today)
        progress(total, total)
    write_whole(work / PASSPHRASE_FILE, f"{PASSPHRASE}\n".encode())


def _store(journal: Journal, caseload: Caseload, progress: Progress) -> None:
    carried = Carried(wijken=caseload.wijken, secret=caseload.secret, settings=caseload.settings)
    journal.record_all(caseload.records, carried=carried, progress=progress, total=len(caseload.records))


def _quarter(journal: Journal, today: date, path: Path, progress: Progress) -> None:
    """The summary of the last quarter that is wholly past; the one before it is closed."""
    from kjw_desktop.demo.summary import give_summary

    last = Period.quarter_of(today).before
    journal.reports.close(last.before, today)
    give_summary(journal, last, today, path, progress)


def _referral(journal: Journal, caseload: Caseload, today: date, path: Path) -> None:
    """The overview of one of the twelve, kept among what left the vault."""
    from kjw_desktop.demo.overview import give_example

    give_example(journal, _chosen(caseload).id, today, path)


def _chosen(caseload: Caseload) -> Person:
    """The one whose name stands in twelve.toml as the overview's."""
    name = table("twelve")["overview"]["person"]
    return next(p for p in caseload.records if isinstance(p, Person) and p.first_name == name)
