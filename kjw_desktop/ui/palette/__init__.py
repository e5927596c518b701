# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+K: one box that finds young people, notes, activities and commands."""
