# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field at the top of Vandaag in which one types what happened: chips, offers, questions, saving."""
