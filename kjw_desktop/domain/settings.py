# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a vault knows of the organisation and its worker; nothing of it is kept outside the vault."""

from dataclasses import dataclass
from datetime import date, datetime

from kjw_desktop.domain.working_notes import WORKING_NOTE_DAYS

HOLIDAY_REGIONS = ("", "noord", "midden", "zuid")
"""The regions of the Dutch school holidays; '' for none chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The organisation is the controller (AVG, article 4 under 7); `lock_minutes` 0 never locks by itself.

    `wijkteam_phone` stands with the numbers to call when a signal is acute.
    `working_note_days` is the term of a working note (`domain.working_notes`), `paste_template` the line for
    the employer's own system (`domain.paste_line`), empty for none. `pattern_hints` tells whether a young
    person's signal picture hints at all (`domain.signal_patterns`), `patterns_off` the keys of the rules that
    do not, separated by a space. `referral_index` lets a line about the verwijsindex stand at a young person
    (`domain.referral_index`). `meldcode_asked_on` is the day on which the worker last put off what
    Vandaag asks of a meldcode record that was not handed over. `report_layouts` holds in which order and
    length each reader gets a summary (`domain.report_layout`), `holiday_region` whose school holidays count:
    one of `HOLIDAY_REGIONS` (`domain.school_holidays`).
    """

    organisation: str = ""
    privacy_officer: str = ""
    gemeente: str = ""
    worker_name: str = ""
    worker_title: str = ""
    legal_basis: str = "publieke_taak"
    reader: str = "gemeente"
    threshold: int = 5
    lock_minutes: int = 5
    unseen_weeks: int = 4
    wijkteam_phone: str = ""
    working_note_days: int = WORKING_NOTE_DAYS
    paste_template: str = ""
    pattern_hints: bool = True
    patterns_off: str = ""
    referral_index: bool = False
    meldcode_asked_on: date | None = None
    last_backup: datetime | None = None
    report_layouts: str = ""
    holiday_region: str = ""
    demo: bool = False
