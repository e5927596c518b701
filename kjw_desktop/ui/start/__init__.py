# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From start-up to an open journal: unlock, open another, make a new one, make the example."""
