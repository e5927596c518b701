# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The invented caseload: one worker's two years, the same at every run for the same day."""
