# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One module a revision; its tables stand beside it as SQL, frozen."""
