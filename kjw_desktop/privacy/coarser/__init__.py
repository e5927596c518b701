# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making it less exact: ages, days, places, schools and people in words that fit many."""

from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.coarser.dates import when

__all__ = ["About", "when"]
