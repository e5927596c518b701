# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Programs that a benchmark starts in a process of their own; each prints one line of JSON."""
