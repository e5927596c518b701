# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from hashlib import sha256
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kjw_desktop.domain.errors import RuleBroken
from kjw_desktop.domain.partner_rules import sector_of
from kjw_desktop.domain.signal_rules import counted_domains, counts_as, sensitive_kinds
from kjw_desktop.domain.vocabulary import TermChange, merged
from kjw_desktop.resources.vocabularies import NAMES, shipped

COUNTS = {
    "work_type": 9,
    "age_band": 9,
    "gender": 4,
    "contact_kind": 15,
    "contact_initiative": 6,
    "location_kind": 15,
    "daypart": 5,
    "activity_kind": 24,
    "activity_level": 3,
    "theme": 4,
    "societal_issue": 9,
    "goal_youthwork": 5,
    "goal_childrenswork": 9,
    "work_task": 11,
    "person_goal": 14,
    "outcome": 3,
    "outcome_detail": 18,
    "positive_health": 6,
    "participation_indicator": 7,
    "core_value_versa": 6,
    "vulnerability": 4,
    "strength": 10,
    "life_domain": 12,
    "signal_kind": 41,
    "signal_level": 5,
    "signal_certainty": 6,
    "protective_factor": 13,
    "signal_resolution": 8,
    "meldcode_step": 5,
    "meldcode_question": 5,
    "vir_group": 5,
    "partner_sector": 10,
    "partner": 45,
    "youth_care_phase": 6,
    "referral_kind": 6,
    "referral_state": 11,
    "consent_kind": 10,
    "consent_state": 7,
    "consent_giver": 5,
    "legal_basis": 5,
    "record_class": 12,
    "retention_class": 12,
    "followup_kind": 14,
    "followup_state": 6,
    "case_state": 6,
    "relationship_stage": 4,
    "relation_kind": 9,
    "evidence_method": 9,
    "feedback_scale": 5,
    "policy_programme": 11,
    "export_kind": 9,
    "redaction_class": 13,
}
# Digest of every key in order: a key that changes breaks every vault that holds it
KEYS_DIGEST = "e9cc04535e2e3e3286b512023802943eda08c05523dc5046aefd3f490268fa7d"
REFERENCES = {
    ("outcome_detail", "outcome"): "outcome",
    ("life_domain", "vir_group"): "vir_group",
    ("signal_kind", "life_domain"): "life_domain",
    ("partner", "sector"): "partner_sector",
}


def _keys(name: str) -> tuple[str, ...]:
    return shipped()[name].keys()


def test_every_list_of_the_field_ships_with_all_its_terms() -> None:
    lists = shipped()
    assert {name: len(lists[name].terms) for name in lists if name != "figure_term"} == COUNTS
    assert (len(COUNTS), sum(COUNTS.values())) == (52, 511)


def test_no_shipped_key_ever_changes() -> None:
    keys = "\n".join(f"{name}.{key}" for name in COUNTS for key in _keys(name))
    assert sha256(keys.encode()).hexdigest() == KEYS_DIGEST


def test_every_file_is_read_and_every_name_has_its_file() -> None:
    stored = {
        item.name.removesuffix(".toml")
        for item in files("kjw_desktop.resources.vocabularies").iterdir()
        if item.name.endswith(".toml")
    }
    assert stored == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_labels_are_there_unique_and_fit_to_show(name: str) -> None:
    vocabulary = shipped()[name]
    assert vocabulary.title
    assert vocabulary.title_en
    for lang in ("nl", "en"):
        labels = [term.label(lang) for term in vocabulary.terms]
        assert len({label.casefold() for label in labels}) == len(labels)
        assert all(label and label == label.strip() for label in labels)
        assert all(not label[0].islower() for label in labels)
    assert all(term.source for term in vocabulary.terms)


@pytest.mark.parametrize(("place", "target"), REFERENCES.items())
def test_attributes_refer_to_terms_that_exist(place: tuple[str, str], target: str) -> None:
    name, attribute = place
    named = [key for term in shipped()[name].terms for key in term.attributes.get(attribute, "").split()]
    assert named
    assert set(named) <= set(shipped()[target].keys())


@pytest.mark.parametrize("name", NAMES)
def test_each_term_is_found_by_key_and_labels_in_any_case(name: str) -> None:
    vocabulary = shipped()[name]
    for term in vocabulary.terms:
        assert vocabulary.find(f" {term.key.upper()} ") is term
        assert vocabulary.find(term.nl.swapcase()) is term
        assert vocabulary.find(term.en) is term
    assert vocabulary.find("bestaat niet") is None


def test_what_the_notes_of_the_field_encode_stands_as_attributes() -> None:
    lists = shipped()
    sensitive = {term.key for term in lists["signal_kind"].terms if term.marked("sensitive")}
    assert sensitive == {
        "vermoeden_mishandeling",
        "vermoeden_huiselijk_geweld",
        "seksuele_uitbuiting",
        "eergerelateerd",
        "suicidale_uitspraken",
        "letsel",
        "online_ronseling",
        "snel_geld",
        "politiecontact",
        "radicalisering",
    }
    hints = {term.key for term in lists["signal_kind"].terms if term.marked("meldcode_hint")}
    assert len(hints) == 7
    assert hints - sensitive == {"basisbehoeften"}
    assert [term.key for term in lists["signal_kind"].terms if "life_domain" not in term.attributes] == [
        "overig"
    ]
    assert [term.key for term in lists["partner"].terms if "sector" not in term.attributes] == ["anders"]
    assert [term.key for term in lists["partner"].terms if term.marked("contact_only")] == [
        "gemeente",
        "oermoeder_oervader",
    ]
    assert {term.attributes.get("review_days") for term in lists["signal_level"].terms} == {
        None,
        "28",
        "7",
        "1",
        "0",
    }
    assert {(name, term.key) for name in lists for term in lists[name].terms if term.hidden} == {
        ("work_type", "peuterwerk"),
        ("age_band", "age_24_27"),
    }


def test_a_label_falls_back_to_the_words_of_the_figures_and_then_to_the_key() -> None:
    lists = shipped()
    assert lists.label("contact_kind", "poging") == "Poging, geen contact gekregen"
    assert lists.label("contact_kind", "poging", "en") == "Attempt, no contact"
    assert lists.label("life_domain", "overige_zorgen") == "Overige zorgen"
    assert lists.label("contact_kind", "*") == "Totaal"
    assert lists.label("contact_kind", "onbekend") == "Onbekend"
    assert lists.label("wijk", "Havenkwartier") == "Havenkwartier"


def test_safety_and_sensitive_kinds_count_as_other_concerns() -> None:
    sensitive = sensitive_kinds(shipped()["signal_kind"])
    assert "online_ronseling" in sensitive
    assert not sensitive & {"online_druk", "eigen_soort"}
    assert counts_as("veiligheid", sensitive=False) == "overige_zorgen"
    assert counts_as("online", sensitive=True) == "overige_zorgen"
    assert counts_as("online", sensitive=False) == "online"


def test_the_domains_that_are_counted_leave_safety_out() -> None:
    domains = shipped()["life_domain"]
    counted = counted_domains(domains.keys())
    assert "veiligheid" not in counted
    assert counted[-1] == "overige_zorgen"
    assert len(counted) == len(domains.terms)


def test_a_partner_has_its_sector_or_an_unknown_one() -> None:
    partners = shipped()["partner"]
    assert sector_of("veilig_thuis", partners) == "veiligheid"
    assert sector_of("anders", partners) == "onbekend"
    assert sector_of("eigen_partner", partners) == "onbekend"


def test_a_vault_renames_hides_adds_and_reorders() -> None:
    lists = merged(
        shipped(),
        [
            TermChange("partner", "halt", label="Bureau Halt", position=0),
            TermChange("partner", "scouting", hidden=True),
            TermChange("partner", "speeltuin", label="Speeltuin De Wip", attributes={"sector": "sport"}),
        ],
    )
    partners = lists["partner"]
    assert partners.keys()[0] == "halt"
    assert partners.term("halt").nl == "Bureau Halt"
    assert partners.find("bureau halt") is partners.term("halt")
    assert "scouting" not in {term.key for term in partners.visible}
    assert lists.label("partner", "scouting") == "Scouting"
    added = partners.term("speeltuin")
    assert added.own
    assert partners.terms[-1] is added
    assert sector_of("speeltuin", partners) == "sport"
    assert sector_of("halt", partners) == "veiligheid"
    assert lists["strength"] == shipped()["strength"]


def test_what_ships_is_never_changed_by_a_vault() -> None:
    before = shipped()["partner"].keys()
    merged(shipped(), [TermChange("partner", "halt", label="Iets anders", position=3)])
    assert shipped()["partner"].keys() == before
    assert shipped()["partner"].term("halt").nl == "Halt"


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        (TermChange("theme", "armoede_ontwikkeling", label="Geld"), "vocabulary", "not_editable"),
        (TermChange("kleuren", "rood", label="Rood"), "vocabulary", "unknown"),
        (TermChange("partner", "nieuw"), "label", "empty"),
        (TermChange("partner", "halt", label="  "), "label", "empty"),
        (TermChange("partner", "Met spatie", label="Met spatie"), "key", "form"),
        (TermChange("partner", "nieuw", label="basisschool "), "label", "taken"),
        (TermChange("partner", "halt", label="Basisschool"), "label", "taken"),
    ],
)
def test_a_change_that_breaks_a_rule_is_refused(change: TermChange, field: str, reason: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        merged(shipped(), [change])
    assert (caught.value.field, caught.value.reason) == (field, reason)


@given(
    st.lists(
        st.tuples(st.sampled_from(shipped()["partner"].keys()), st.integers(0, 60)), unique_by=lambda x: x[0]
    )
)
def test_reordering_loses_no_term(moves: list[tuple[str, int]]) -> None:
    lists = merged(shipped(), [TermChange("partner", key, position=position) for key, position in moves])
    assert sorted(lists["partner"].keys()) == sorted(shipped()["partner"].keys())
    if len(moves) == 1:
        key, position = moves[0]
        assert lists["partner"].keys().index(key) == min(position, len(lists["partner"].terms) - 1)
