# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault: keys, encrypted database, migrations, the journal and the workbook.

Names are fetched at first use, so that importing this package loads nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kjw_desktop.storage.vault.keys import CHEAP_COST
    from kjw_desktop.storage.vault.opening import (
        create_vault,
        open_vault,
        open_vault_with_recovery_key,
    )
    from kjw_desktop.storage.vault.vault import Vault

_HOMES = {
    "CHEAP_COST": "vault.keys",
    "Vault": "vault.vault",
    "create_vault": "vault.opening",
    "open_vault": "vault.opening",
    "open_vault_with_recovery_key": "vault.opening",
}

__all__ = [
    "CHEAP_COST",
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
