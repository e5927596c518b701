# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's content as a workbook, in and out, and single sheets as comma-separated text.

Cells become rows, rows become records, and records rows and cells again, as functions that know no vault
(`reading`, `writing`); `importing` and `exporting` tie them to a journal. What a sheet holds is told in
`main_sheets`, `further_sheets`, `part_sheets` and `vault_sheets`.
"""

from kjw_desktop.storage.workbook.exporting import export_workbook
from kjw_desktop.storage.workbook.importing import ImportReport, import_file

__all__ = ["ImportReport", "export_workbook", "import_file"]
