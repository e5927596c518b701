# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one question behind a review: whether somebody who gets this would know the young person."""

YES, DOUBT, NO = "ja", "twijfel", "nee"
"""The answers; with yes, or none, nothing leaves on paper."""
LEAVES = (DOUBT, NO)
"""The answers with which it may leave."""
