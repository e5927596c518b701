# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What pages list: frozen rows, each by one indexed query and one for the names in it."""
