# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The referral overview: one young person, from structured fields alone, without anything that names them."""
