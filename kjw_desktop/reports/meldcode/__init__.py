# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The meldcode overview: one record whole, with names, for the organisation's own file."""
