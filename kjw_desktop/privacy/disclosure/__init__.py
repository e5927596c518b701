# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Disclosure control: figures from which nobody can work out a small count."""

from kjw_desktop.privacy.disclosure.attack import attack
from kjw_desktop.privacy.disclosure.protect import Protected, protect
from kjw_desktop.privacy.disclosure.told import Finding, Kind, Told

__all__ = ["Finding", "Kind", "Protected", "Told", "attack", "protect"]
