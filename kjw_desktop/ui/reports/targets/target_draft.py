# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the form of an agreed result, as text that the vault keeps until it is saved."""

from dataclasses import dataclass

from kjw_desktop.domain.accounts import Target
from kjw_desktop.ui.reports.desk.drafted_form import RecordDraft
from kjw_desktop.ui.reports.targets.numbers import typed_number

KEY = "afspraak"


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetDraft(RecordDraft):
    """A half-written agreed result; `known` is the id of one that is changed, '' for a new one.

    Numbers are as they were typed; `programme` and `theme` are keys, '' for none.
    """

    text: str = ""
    period: str = ""
    agreed: str = ""
    unit: str = ""
    measure: str = ""
    realised: str = ""
    realised_text: str = ""
    programme: str = ""
    theme: str = ""

    @classmethod
    def of(cls, target: Target) -> "TargetDraft":
        """What the form begins with for a result that was agreed before."""
        return cls(
            known=str(target.id),
            text=target.text,
            period=target.period,
            agreed=typed_number(target.agreed),
            unit=target.unit,
            measure=target.measure,
            realised=typed_number(target.realised),
            realised_text=target.realised_text,
            programme=target.programme or "",
            theme=target.theme or "",
        )
