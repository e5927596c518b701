# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sheets for what a vault knows beside its records: its words, its settings, and what it published."""

from typing import Any

from kjw_desktop.domain.period import Period
from kjw_desktop.domain.publications import Publication
from kjw_desktop.domain.settings import Settings
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.storage.rows import Frozen, StoredFile
from kjw_desktop.storage.workbook.codecs import (
    BYTES,
    COUNTS,
    MOMENT,
    PERIOD,
    REGION,
    SECRET,
    TEXT,
    WHOLE,
    WORD,
    YES_OR_BLANK,
    YES_OR_NO,
    key_of,
    ref_to,
    refs_to,
)
from kjw_desktop.storage.workbook.parts import ATTRIBUTES, PEOPLE_SHEET
from kjw_desktop.storage.workbook.sheets import Column, RecordSheet, Sheet

WIJK = "wijk"
"""The list of wijken, which is each vault's own."""

TERMS = Sheet(
    "Begrippen",
    (
        Column("lijst", "vocabulary", WORD, required=True),
        Column("begrip", "key", WORD, required=True),
        Column("naam", "label", WORD),
        Column("verborgen", "hidden", YES_OR_NO),
        Column("plaats", "position", WHOLE),
        Column("eigenschappen", "attributes", ATTRIBUTES),
    ),
)

WIJKEN = Sheet(
    "Wijken",
    (
        Column("wijk", "key", TEXT, required=True),
        Column("naam", "label", TEXT),
        Column("verborgen", "hidden", YES_OR_NO),
        Column("plaats", "position", WHOLE),
    ),
)

SETTINGS = Sheet(
    "Instellingen",
    (
        Column("organisatie", "organisation", TEXT),
        Column("functionaris", "privacy_officer", TEXT),
        Column("gemeente", "gemeente", TEXT),
        Column("naam", "worker_name", TEXT),
        Column("functie", "worker_title", TEXT),
        Column("grondslag", "legal_basis", key_of("legal_basis")),
        Column("lezer", "reader", TEXT),
        Column("drempel", "threshold", WHOLE),
        Column("vergrendelen_na", "lock_minutes", WHOLE),
        Column("uit_beeld_na", "unseen_weeks", WHOLE),
        Column("wijkteam_telefoon", "wijkteam_phone", TEXT),
        Column("werkaantekening_dagen", "working_note_days", WHOLE),
        Column("plakregel", "paste_template", TEXT),
        Column("hints", "pattern_hints", YES_OR_NO),
        Column("hints_uit", "patterns_off", WORD),
        Column("verwijsindex", "referral_index", YES_OR_NO),
        Column("verslagindeling", "report_layouts", TEXT),
        Column("vakantieregio", "holiday_region", REGION),
        Column("voorbeeld", "demo", YES_OR_BLANK),
    ),
)
"""One row. The last backup, and when a meldcode was put off, are left out: they are of the vault itself."""

SECRETS = Sheet("Afrondgeheim", (Column("geheim", "secret", SECRET, required=True),))

PUBLICATIONS = RecordSheet(
    "Gepubliceerd",
    (
        Column("soort", "kind", key_of("export_kind"), required=True),
        Column("lezer", "reader", TEXT, otherwise=""),
        Column("gemaakt", "made_at", MOMENT, required=True),
        Column("periode", "period", WORD),
        Column("grond", "ground", TEXT),
        Column("vingerafdruk", "fingerprint", WORD),
        Column("stand", "records_state", WORD),
        Column("jongeren", "people", refs_to(PEOPLE_SHEET)),
        Column("inhoud", "content", TEXT),
    ),
    make=Publication,
)

CLOSED = Sheet(
    "Afgesloten",
    (
        Column("periode", "period", PERIOD, required=True),
        Column("gesloten", "closed_at", MOMENT, required=True),
        Column("stand", "records_state", WORD, otherwise=""),
        Column("cijfers", "content", COUNTS, required=True),
    ),
)
"""Closed quarters and their months: each with its exact counts as JSON."""

FILES = Sheet(
    "Verslagbestanden",
    (
        Column("verslag", "publication", ref_to(PUBLICATIONS.name), required=True),
        Column("naam", "name", TEXT, otherwise=""),
        Column("jongeren", "people", refs_to(PEOPLE_SHEET)),
        Column("bestand", "content", BYTES),
    ),
)
"""The files of summaries that left, in base64."""


def term_change(**values: object) -> TermChange:
    """The change of a row of `TERMS`."""
    return TermChange(**values)  # type: ignore[arg-type]


def wijk_change(**values: object) -> TermChange:
    """The wijk of a row of `WIJKEN`."""
    return TermChange(**{"vocabulary": WIJK, "label": values["key"], **values})  # type: ignore[arg-type]


def settings_of(**values: object) -> Settings:
    """The settings of the row of `SETTINGS`."""
    return Settings(**values)  # type: ignore[arg-type]


def frozen_of(**values: Any) -> Frozen:
    """The closed period of a row of `CLOSED`."""
    return Frozen(**(values | {"period": Period.parse(values["period"])}))


def file_of(**values: Any) -> StoredFile:
    """The kept file of a row of `FILES`; a blank cell is a file without a byte."""
    people = tuple(sorted(values.get("people", ())))
    return StoredFile(**({"content": b""} | values | {"people": people}))
