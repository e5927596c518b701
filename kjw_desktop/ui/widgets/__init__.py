# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shared widgets. Import each from its own module, so that a window loads no more than it shows."""
