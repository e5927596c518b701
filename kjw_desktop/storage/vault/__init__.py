# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's folder: keys and slots, the encrypted file, its lock and its copies; it knows no record."""
