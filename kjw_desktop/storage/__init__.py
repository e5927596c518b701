# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault: keys, encrypted database, migrations, the journal and the workbook."""
