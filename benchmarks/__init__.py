# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures, each against its baseline measured in the same run: `python -m benchmarks` prints one table."""
