# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The next step that a level proposes, in words."""

from kjw_desktop.language import translate


def proposed_step(level: str, names: str) -> str:
    """What to do about a signal of this level; `names` are those it is about, '' for nobody."""
    ask = translate("SignalForm", "Ask {name} how it goes").format(name=names)
    return {
        "kracht": translate("SignalForm", "Look again: does this grow?"),
        "licht": translate("SignalForm", "Look again at this signal"),
        "zorg": ask if names else translate("SignalForm", "Discuss it, and act"),
        "ernstig": translate("SignalForm", "Ask a colleague or the aandachtsfunctionaris for advice"),
        "acuut": translate("SignalForm", "Write down who you called and what was agreed"),
    }[level]
