# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault: keys, encrypted database, migrations, the journal and the workbook.

Names are fetched at first use, so that importing this package loads nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kjw_desktop.storage.keys import CHEAP_COST, STANDARD_COST
    from kjw_desktop.storage.opening import NewVault, create_vault, open_vault, open_vault_with_recovery_key
    from kjw_desktop.storage.slots import KdfCost
    from kjw_desktop.storage.vault import Vault

_HOMES = {
    "CHEAP_COST": "keys",
    "STANDARD_COST": "keys",
    "KdfCost": "slots",
    "NewVault": "opening",
    "Vault": "vault",
    "create_vault": "opening",
    "open_vault": "opening",
    "open_vault_with_recovery_key": "opening",
}

__all__ = [
    "CHEAP_COST",
    "STANDARD_COST",
    "KdfCost",
    "NewVault",
    "Vault",
    "create_vault",
    "open_vault",
    "open_vault_with_recovery_key",
]


def __getattr__(name: str) -> Any:
    """Fetch one of the names above from its module."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
