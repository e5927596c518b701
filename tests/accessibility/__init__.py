# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window as who does not see it, sees it large, or uses no mouse, meets it."""
