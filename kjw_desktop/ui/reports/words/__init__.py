# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of a report: typed, chosen from stories and quotes, and looked over before they leave."""
