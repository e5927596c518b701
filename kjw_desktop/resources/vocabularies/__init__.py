# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field's lists as they ship, one TOML file a list; README.md says what the source codes mean."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from kjw_desktop.domain.vocabulary import Term, Vocabularies, Vocabulary

NAMES = (
    "work_type",
    "age_band",
    "gender",
    "contact_kind",
    "contact_initiative",
    "location_kind",
    "daypart",
    "activity_kind",
    "activity_level",
    "theme",
    "societal_issue",
    "goal_youthwork",
    "goal_childrenswork",
    "work_task",
    "person_goal",
    "outcome",
    "outcome_detail",
    "positive_health",
    "participation_indicator",
    "core_value_versa",
    "vulnerability",
    "strength",
    "life_domain",
    "signal_kind",
    "signal_level",
    "signal_certainty",
    "protective_factor",
    "signal_resolution",
    "meldcode_step",
    "meldcode_question",
    "vir_group",
    "partner_sector",
    "partner",
    "youth_care_phase",
    "referral_kind",
    "referral_state",
    "consent_kind",
    "consent_state",
    "consent_giver",
    "legal_basis",
    "record_class",
    "retention_class",
    "followup_kind",
    "followup_state",
    "case_state",
    "relationship_stage",
    "relation_kind",
    "evidence_method",
    "feedback_scale",
    "policy_programme",
    "export_kind",
    "redaction_class",
    "figure_term",
)


@cache
def shipped() -> Vocabularies:
    """Every list as it ships, in the order of settings and documentation."""
    folder = files(__name__)
    return Vocabularies(
        {name: _vocabulary(name, (folder / f"{name}.toml").read_text("utf-8")) for name in NAMES}
    )


def _vocabulary(name: str, text: str) -> Vocabulary:
    data: dict[str, Any] = tomllib.loads(text)
    return Vocabulary(
        name=name,
        title=data["title"],
        title_en=data["title_en"],
        about=data["about"],
        multiple=data["multiple"],
        editable=data["editable"],
        terms=tuple(Term(**term) for term in data["terms"]),
    )
