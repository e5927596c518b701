# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences themselves, by the reasons' keys; `{detail}` is filled in with the part that is wrong."""

from kjw_desktop.domain.errors import VaultTrouble
from kjw_desktop.language import mark

WRONG_USE = {
    "file_exists": mark("Sentence", "There is something at {detail} already. Nothing was overwritten."),
    "folder_absent": mark("Sentence", "The folder {detail} does not exist. Nothing was made."),
    "same_vault": mark("Sentence", "{detail} is the journal itself. Choose another place for the copy."),
    "not_a_demo_folder": mark(
        "Sentence", "The folder {detail} is not empty and no demo. Nothing was changed."
    ),
    "bad_period": mark("Sentence", "{detail} is not a period. Write 2026-Q3, 2026-09 or 2026."),
    "bad_date": mark("Sentence", "{detail} is not a date. Write it as 2026-11-21."),
    "secret_unreadable": mark("Sentence", "The file {detail} holds no passphrase that can be read."),
    "secret_not_given": mark("Sentence", "No passphrase was given. Use --passphrase-file."),
    "arguments_missing": mark("Sentence", "Something is missing: {detail}. See kjw-desktop --help."),
    "arguments_unknown": mark("Sentence", "Unknown: {detail}. See kjw-desktop --help."),
    "command_unknown": mark("Sentence", "There is no command {detail}. See kjw-desktop --help."),
    "arguments_wrong": mark("Sentence", "It cannot be asked like this. See kjw-desktop --help."),
}

PASSPHRASE_REASONS = {
    "too_short": mark(
        "Sentence", "This passphrase is too short. Take at least 12 characters, or four words."
    ),
    "common": mark("Sentence", "This passphrase is easy to guess. Take four words that do not go together."),
    "pattern": mark("Sentence", "This passphrase repeats itself or follows the keyboard. Take four words."),
    "single_word": mark("Sentence", "One word with something after it is easy to guess. Take four words."),
    "contains_known": mark(
        "Sentence", "The name of the journal or the organisation is in it. Take other words."
    ),
}

VAULT_TROUBLES = {
    VaultTrouble.ABSENT: mark("Sentence", "There is no journal at this place: {detail}. Choose another one."),
    VaultTrouble.NOT_A_VAULT: mark(
        "Sentence", "{detail} is not a journal of KJW Desktop. Nothing was changed. Choose another one."
    ),
    VaultTrouble.NEWER: mark(
        "Sentence",
        "This journal was made by a newer KJW Desktop. Nothing was changed. Install the newest one.",
    ),
    VaultTrouble.DAMAGED: mark(
        "Sentence", "This file is damaged. Nothing was changed. Put a backup back, or choose another file."
    ),
}

WORKBOOK_REASONS = {
    "unknown": mark("Sentence", "{detail} cannot be read as a workbook (.xlsx) or a sheet (.csv)."),
}

RULES = {
    "empty": mark("Sentence", "Something has to be filled in here."),
    "date_out_of_range": mark("Sentence", "This date cannot be right. Look at the year."),
    "year_out_of_range": mark("Sentence", "This year cannot be right."),
    "number_out_of_range": mark("Sentence", "This number cannot be right."),
    "two_births": mark("Sentence", "Fill in the date of birth or the year of birth, not both."),
    "needs_strength": mark("Sentence", "First note a strength, then what is vulnerable."),
    "needed_from_zorg": mark("Sentence", "For a concern, say how you know it."),
    "taken": mark("Sentence", "This is there already."),
    "unknown": mark("Sentence", "This refers to something that is not in the journal."),
    "bounds": mark("Sentence", "The age bands are not in order."),
    "overlap": mark("Sentence", "Two age bands overlap."),
    "not_editable": mark("Sentence", "This list is fixed."),
    "unknown_rule": mark("Sentence", "This cannot be stored like this. Look over what you filled in."),
}

CELL_REASONS: dict[str, str] = {}
