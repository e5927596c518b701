# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every text about somebody goes through before it leaves: what is known, reviewed, read back."""
