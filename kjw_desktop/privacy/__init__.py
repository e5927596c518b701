# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may leave: disclosure control over counts. Pure functions over domain data."""
