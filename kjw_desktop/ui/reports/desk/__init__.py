# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A short list of records with a form: written down, changed and taken out in one place."""
