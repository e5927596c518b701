# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The results that were agreed with the client: listed, written down, changed and taken out."""
