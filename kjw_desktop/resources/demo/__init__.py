# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The source of the demo caseload, all of it invented; `kjw_desktop.demo.source` reads it."""
