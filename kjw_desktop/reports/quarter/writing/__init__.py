# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Each part of a summary, written from published figures and reviewed words; a module a part."""
