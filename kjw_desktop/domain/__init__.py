# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What youth work records, and its rules: plain dataclasses and pure functions."""
