# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from pathlib import Path

import pytest

from kjw_desktop import language, sentence_tables
from kjw_desktop.domain import errors, passphrase
from kjw_desktop.sentences import exit_code, lines, passphrase_reason, sentence, unexpected

PLACE = Path("/ergens/naam.kjw")
FORESEEN: tuple[tuple[errors.KjwError, int], ...] = (
    (errors.WrongUse("bad_period", "2026-Q9"), 2),
    (errors.FileExists(PLACE), 2),
    (errors.WeakPassphrase("too_short"), 2),
    (errors.WrongSecret(), 3),
    (errors.WrongSecret("recovery_key", (3, 7)), 3),
    (errors.WrongSecret("recovery_key"), 3),
    *((errors.NotAVault(PLACE, trouble), 4) for trouble in errors.VaultTrouble),
    (errors.BadInput((errors.BadCell("Contacten", 2, "datum", "empty"),)), 5),
    (errors.NotAWorkbook(PLACE, "damaged"), 5),
    (errors.VaultInUse(PLACE), 6),
    (errors.NoRoom(PLACE), 7),
    (errors.OutputFull(PLACE), 7),
    (errors.NoPermission(PLACE), 7),
    (errors.ReadOnlyVault(PLACE), 7),
    (errors.RuleBroken("day", "date_out_of_range"), 5),
    (errors.RecordGone(), 5),
    (errors.RecordChanged(), 5),
    (errors.ConsentMissing("delen_partner", "absent"), 5),
    (errors.ConsentWithdrawn("delen_partner", "withdrawn"), 5),
    (errors.OverviewUndecided(1), 5),
    (errors.OverviewUndecided(3), 5),
    (errors.OverviewRecognisable("ja"), 5),
    (errors.OverviewLeaks((("text", "Sam"),)), 5),
    (errors.StoryUntold("of_nobody"), 5),
    (errors.ReportOutdated(), 5),
    (errors.KeptFileGone(), 5),
    (errors.KeptFileChanged(), 5),
    (errors.Cancelled(), 130),
)


@pytest.fixture
def english() -> Iterator[None]:
    language.install("en")
    yield
    language.install(None)


@pytest.mark.parametrize(("error", "code"), FORESEEN, ids=lambda value: repr(value)[:40])
def test_every_foreseen_failure_has_its_sentence_and_exit_code(
    error: errors.KjwError, code: int, english: None
) -> None:
    assert exit_code(error) == code
    told = sentence(error)
    assert told.endswith(".")
    assert "{" not in told
    assert "\n" not in told


def test_every_kind_of_error_is_among_the_foreseen() -> None:
    kinds: set[type[errors.KjwError]] = set()
    waiting = [errors.KjwError]
    while waiting:
        kind = waiting.pop()
        kinds.add(kind)
        waiting.extend(kind.__subclasses__())
    ours = {kind for kind in kinds if kind.__module__ == errors.__name__}
    assert ours - {errors.KjwError} <= {type(error) for error, _code in FORESEEN}


def test_every_reason_of_the_meter_has_a_sentence_of_its_own(english: None) -> None:
    told = {passphrase_reason(reason) for reason in passphrase.REASONS}
    assert len(told) == len(passphrase.REASONS)


def test_a_mistyped_recovery_key_names_the_groups(english: None) -> None:
    assert "3, 7" in sentence(errors.WrongSecret("recovery_key", (3, 7)))


def test_every_bad_cell_is_named(english: None) -> None:
    cells = tuple(errors.BadCell("Contacten", row, "datum", "empty") for row in range(2, 312))
    told = lines(errors.BadInput(cells))
    assert told[0].startswith(f"The file has {len(cells)} faults")
    assert told[1].startswith("Contacten, row 2, column datum: ")
    assert len(told) == 311


def test_a_detail_with_braces_stays_as_it_is(english: None) -> None:
    assert "{x}" in sentence(errors.WrongUse("bad_date", "{x}"))


def test_the_unforeseen_is_told_without_its_message(english: None) -> None:
    secret = "Sam sliep bij zijn oom"
    try:
        sentence_tables.RULES[secret]
    except KeyError as error:
        told = unexpected(error)
    assert "KeyError" in told
    assert "Sam" not in told
