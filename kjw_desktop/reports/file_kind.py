# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""As what a report leaves; apart, so that a page can offer it without what counts and protects."""

from enum import StrEnum


class FileKind(StrEnum):
    """What a report leaves as; the value is the ending of its name. A workbook has figures and no words."""

    PDF = "pdf"
    JSON = "json"
    XLSX = "xlsx"
