# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people type in one field, understood: young people, themes, signals, follow-ups, days.

`parse` reads a text against what is `Known`, `complete` offers what may come next at the cursor, and
`to_records` makes records of what was understood. Pure functions; the grammar is told in
docs/handboek/snel-vastleggen.md.
"""
