# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names and notes covered by bars while somebody looks along (decision 56)."""
