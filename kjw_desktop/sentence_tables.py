# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences themselves, by the reasons' keys; `{detail}` is filled in with the part that is wrong."""

from kjw_desktop.domain.errors import VaultTrouble
from kjw_desktop.language import mark

WRONG_USE = {
    "file_exists": mark("Sentence", "There is something at {detail} already. Nothing was overwritten."),
    "folder_absent": mark("Sentence", "The folder {detail} does not exist. Nothing was made."),
    "same_vault": mark("Sentence", "{detail} is the journal itself. Choose another place for the copy."),
    "in_vault": mark("Sentence", "{detail} lies in a journal's own folder. Choose another place."),
    "not_a_demo_folder": mark(
        "Sentence", "The folder {detail} is not empty and no demo. Nothing was changed."
    ),
    "bad_period": mark("Sentence", "{detail} is not a period. Write 2026-Q3, 2026-09, 2026 or 2025-2026."),
    "bad_date": mark("Sentence", "{detail} is not a date. Write it as 2026-11-21."),
    "not_a_quarter": mark("Sentence", "{detail} is not a quarter. Only a quarter can be closed."),
    "not_over": mark("Sentence", "{detail} is not over yet. Close a quarter once it has ended."),
    "closed": mark("Sentence", "{detail} is closed already. Nothing was changed."),
    "secret_unreadable": mark("Sentence", "The file {detail} holds no passphrase that can be read."),
    "secret_not_given": mark("Sentence", "No passphrase was given. Use --passphrase-file."),
    "sheet_of_workbook": mark("Sentence", "--sheet is for a CSV file. A workbook names its own sheets."),
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
    VaultTrouble.ONE_KEY_FILE: mark(
        "Sentence",
        "A key file is missing or damaged. The other one still works: open the journal to mend it.",
    ),
}

WORKBOOK_REASONS = {
    "absent": mark("Sentence", "There is no file {detail}."),
    "not_a_file": mark("Sentence", "{detail} is not a file."),
    "empty": mark("Sentence", "The file {detail} is empty."),
    "encrypted": mark("Sentence", "{detail} is locked with a password. Save it without one and try again."),
    "old_format": mark("Sentence", "{detail} is an old workbook (.xls). Save it as .xlsx and try again."),
    "opendocument": mark(
        "Sentence", "{detail} is an OpenDocument sheet (.ods). Save it as .xlsx and try again."
    ),
    "binary_format": mark(
        "Sentence", "{detail} is a binary workbook (.xlsb). Save it as .xlsx and try again."
    ),
    "no_workbook": mark("Sentence", "There is no workbook in {detail}."),
    "damaged": mark("Sentence", "{detail} is damaged and cannot be read."),
    "too_large": mark("Sentence", "{detail} unpacks to more than a workbook can be."),
    "not_utf8": mark("Sentence", "{detail} is not text in UTF-8. Save it as CSV UTF-8 and try again."),
    "which_sheet": mark(
        "Sentence",
        "Which sheet is {detail}? Call it after its sheet, such as Contacten.csv, or use --sheet.",
    ),
    "unknown": mark("Sentence", "{detail} cannot be read as a workbook (.xlsx) or a sheet (.csv)."),
}

RULES = {
    "empty": mark("Sentence", "Something has to be filled in here."),
    "date_out_of_range": mark("Sentence", "This date cannot be right. Look at the year."),
    "year_out_of_range": mark("Sentence", "This year cannot be right."),
    "number_out_of_range": mark("Sentence", "This number cannot be right."),
    "two_births": mark("Sentence", "Fill in the date of birth or the year of birth, not both."),
    "needs_source": mark("Sentence", "Say what is vulnerable, and who said so or where it is from."),
    "needs_strength": mark("Sentence", "First note a strength, then what is vulnerable."),
    "needed_from_zorg": mark("Sentence", "For a concern, say how you know it."),
    "taken": mark("Sentence", "This is there already."),
    "unknown": mark("Sentence", "This refers to something that is not in the journal."),
    "before_signal": mark("Sentence", "A signal cannot be closed before the day it was seen."),
    "before_birth": mark("Sentence", "This signal is older than the young person. Look at the day."),
    "bounds": mark("Sentence", "The age bands are not in order."),
    "overlap": mark("Sentence", "Two age bands overlap."),
    "not_editable": mark("Sentence", "This list is fixed."),
    "no_measure": mark("Sentence", "This is not a figure by which an agreed result can be followed."),
    "unknown_rule": mark("Sentence", "This cannot be stored like this. Look over what you filled in."),
}

CELL_REASONS = {
    "empty": mark("Sentence", "This has to be filled in."),
    "not_a_date": mark("Sentence", "{detail} is not a date. Write it as 2026-09-14."),
    "date_out_of_range": mark("Sentence", "This date cannot be right. Look at the year."),
    "year_out_of_range": mark("Sentence", "This year cannot be right."),
    "not_a_time": mark("Sentence", "{detail} is not a time. Write it as 19:30."),
    "not_a_whole_number": mark("Sentence", "{detail} is not a whole number."),
    "not_a_number": mark("Sentence", "{detail} is not a number."),
    "number_out_of_range": mark("Sentence", "This number cannot be right."),
    "not_yes_or_no": mark("Sentence", "{detail} is not yes or no. Write ja or nee."),
    "not_a_moment": mark("Sentence", "{detail} is not a date with a time and a time zone."),
    "not_a_period": mark("Sentence", "{detail} is not a period. Write 2026-Q3, 2026-09, 2026 or 2025-2026."),
    "no_measure": mark("Sentence", "This is not a figure by which an agreed result can be followed."),
    "not_a_region": mark(
        "Sentence", "{detail} is not a region of the school holidays. Write noord, midden or zuid."
    ),
    "not_frozen": mark("Sentence", "These figures of a closed quarter are not whole."),
    "not_a_file": mark("Sentence", "This kept file is not whole."),
    "period_in_vault": mark(
        "Sentence",
        "This journal closed {detail} too, or has records of its own in it. Take the sheet Afgesloten out.",
    ),
    "file_in_vault": mark("Sentence", "The journal keeps this file already."),
    "not_a_secret": mark("Sentence", "This secret of the rounding is not whole."),
    "not_an_id": mark("Sentence", "{detail} is not an id as KJW Desktop writes them."),
    "formula": mark("Sentence", "There is a formula here ({detail}). Put its value in its place."),
    "cell_error": mark("Sentence", "There is an error in this cell ({detail})."),
    "unknown_term": mark("Sentence", "{detail} is not in the list."),
    "class_not_for_contacts": mark(
        "Sentence", "A contact is a contactnotitie or a werkaantekening, not {detail}."
    ),
    "needed_from_zorg": mark("Sentence", "For a concern, say how you know it."),
    "two_births": mark("Sentence", "The date of birth and the year of birth do not agree."),
    "needs_source": mark("Sentence", "Say what is vulnerable, and who said so or where it is from."),
    "needs_strength": mark("Sentence", "First note a strength, then what is vulnerable."),
    "band_without_number": mark(
        "Sentence", "Write an age band and a number here, such as 12-13 jaar: 4, not {detail}."
    ),
    "attribute_without_value": mark(
        "Sentence", "Write a name and a value here, such as sector: zorg, not {detail}."
    ),
    "unknown_id": mark("Sentence", "There is nobody and nothing with the id {detail}."),
    "ambiguous_id": mark("Sentence", "The id {detail} stands in two sheets. Give one of them another."),
    "id_twice": mark("Sentence", "This id stands here twice."),
    "id_in_vault": mark("Sentence", "The journal has a record with this id already."),
    "not_in_file": mark("Sentence", "The id {detail} does not stand in this file."),
    "contradicts": mark("Sentence", "This is not what the sheet {detail} says."),
    "unknown_column": mark("Sentence", "This column is not known."),
    "column_twice": mark("Sentence", "This column stands here twice."),
    "missing_column": mark("Sentence", "This column is missing."),
    "no_heading": mark("Sentence", "There is something here in a column without a heading."),
    "unknown_sheet": mark("Sentence", "This sheet is not known. Take it out of the file."),
    "sheet_twice": mark("Sentence", "This sheet stands in the file twice."),
    "one_row_only": mark("Sentence", "Only one row may stand here."),
    "other_secret": mark(
        "Sentence",
        "Other figures were published from this file. Take the sheets Gepubliceerd and Afrondgeheim out.",
    ),
    "bad_quotes": mark("Sentence", "The quotation marks do not match here."),
    "term_unknown": mark("Sentence", "There is no list of that name."),
    "term_not_editable": mark("Sentence", "This list is fixed."),
    "term_taken": mark("Sentence", "This name stands in the list already."),
    "term_empty": mark("Sentence", "A new term needs a name."),
    "term_form": mark("Sentence", "A key has small letters, digits and underscores."),
    "term_bounds": mark("Sentence", "The age bands are not in order."),
    "term_overlap": mark("Sentence", "Two age bands overlap."),
}
