# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Experience stories: written down, changed and taken out (`reports.quarter.stories`: which may be told)."""
