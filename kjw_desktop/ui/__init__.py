# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window: one folder a page, shared widgets, theme and background tasks."""
