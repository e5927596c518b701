# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from kjw_desktop.domain.signal_rules import sensitive_kinds
from kjw_desktop.reports.pdf import render_referral
from kjw_desktop.reports.referral.content import ReferralContent
from kjw_desktop.reports.referral.facts import CaseFacts, case_facts
from kjw_desktop.reports.referral.fixed import fitting_question
from kjw_desktop.reports.texts import texts
from tests.reports.case import BANDS, PERSON, SECRET, TODAY, entries
from tests.reports.invented import LABELS
from tests.reports.referral.made import of_facts

SENSITIVE = sensitive_kinds(LABELS["signal_kind"])


def facts() -> CaseFacts:
    return case_facts(PERSON, entries(), BANDS, TODAY, sensitive=SENSITIVE)


def composed(told: CaseFacts | None = None) -> ReferralContent:
    return of_facts(told or facts())


def text(content: ReferralContent) -> str:
    reader = PdfReader(BytesIO(render_referral(content)))
    return "\n".join(page.extract_text() for page in reader.pages) + str(reader.metadata)


def test_nothing_that_names_or_dates_reaches_content_or_file() -> None:
    content = composed()
    for told in (repr(content), text(content)):
        assert SECRET not in told
        assert "0612345678" not in told
        assert not re.search(r"\b(?:2011|2025)\b|\d{1,2} (?:november|oktober|september)|(?<!–)\b15\b", told)


def test_working_notes_later_and_older_records_stay_out() -> None:
    kinds = {contact.kind for contact in facts().contacts}
    assert kinds == {"individueel", "inloop", "app_bericht"}
    assert facts().steps == ("collega_consult",)


def test_strengths_stand_first_and_in_bold() -> None:
    content = composed()
    assert " ".join(content.who.lines) == (
        "Jongen van 14–15 jaar. Gaat naar school."
        " Krachten: **muziek, rap, creatief** en **zorgzaam / helpt anderen**."
        " Bij ons in beeld sinds meer dan een jaar."
    )
    assert content.course.rows[0].label == "vrienden, netwerk en vrije tijd"


@pytest.mark.parametrize(
    ("gender", "year", "words"),
    [
        ("meisje", 2011, "Meisje van 14–15 jaar."),
        ("jongen", 2006, "Jonge man van 18–23 jaar."),
        ("anders", 2011, "Jongere van 14–15 jaar."),
        ("jongen", None, "Een jongere; de leeftijd is niet bekend."),
    ],
)
def test_age_is_a_band_and_a_rare_gender_is_left_out(gender: str, year: int | None, words: str) -> None:
    person = replace(PERSON, birth_date=None, birth_year=year, gender=gender)
    told = of_facts(case_facts(person, entries(), BANDS, TODAY, sensitive=SENSITIVE), person)
    assert told.who.lines[0].startswith(words)


def test_what_helps_leaves_belief_out() -> None:
    assert composed().helps.lines == ("Steunende volwassene / steunfiguur", "Club, vaste activiteit of groep")


def test_the_course_counts_in_weeks_back() -> None:
    rows = {row.label: [(m.weeks_back, m.level) for m in row.marks] for row in composed().course.rows}
    assert rows["thuis, gezin en opvoeding"] == [(8, "licht"), (4, "zorg"), (1, "zorg"), (0, "ernstig")]
    assert [mark.label for mark in composed().course.axis] == ["twaalf weken terug", "negen", "zes", "drie"]
    assert composed().course.legend == (
        "plus: krachtsignaal",
        "ring: licht",
        "schijf: zorg",
        "driehoek: ernstig",
    )


def test_what_was_seen_is_told_by_life_domain_with_how_it_is_known() -> None:
    seen = {block.title: block.lines for block in composed().seen}
    assert list(seen) == ["Thuis", "School en werk", "Vrije tijd, vrienden en omgeving"]
    assert seen["Thuis"][:2] == (
        "**Thuis, gezin en opvoeding.** Ernstig, deze week. Verteld door de jeugdige.",
        "Zorg, vorige week. Verteld door de jeugdige.",
    )
    assert seen["Thuis"][4].startswith("**Geld en materiële situatie.** Zorg, vorige week.")


def test_what_was_done_is_told_in_words() -> None:
    assert composed().done.lines == (
        "**Contact:** bijna elke week, vooral individueel gesprek, inloop en app / DM / WhatsApp.",
        "**Samen gedaan:** cultuur, muziek, rap, dans.",
        "**Stappen gezet:** collega/aandachtsfunctionaris raadplegen.",
    )


def test_without_words_of_their_own_the_gravest_signal_asks_the_question() -> None:
    said = texts("referral")
    assert composed().question.lines == (said.say("question.veiligheid"),)
    asked = set()
    for gravest in ("kracht", "licht", "zorg", "ernstig", "acuut"):
        signals = tuple(replace(signal, level=gravest) for signal in facts().signals)
        asked.add(fitting_question(replace(facts(), signals=signals)))
    assert asked == {"herkennen", "meedenken", "veiligheid"}


def test_a_young_person_without_records_gives_a_page_too() -> None:
    bare = replace(PERSON, strengths=(), since=None)
    content = of_facts(case_facts(bare, (), BANDS, TODAY, sensitive=SENSITIVE), bare)
    assert content.course.rows == ()
    assert "Krachten zijn nog niet opgeschreven." in content.who.lines[0]
    assert "In deze weken is geen signaal gekozen of opgeschreven." in text(content)


def test_the_file_is_steady_neutral_and_on_one_page() -> None:
    content = composed()
    data = render_referral(content)
    assert data == render_referral(content)
    reader = PdfReader(BytesIO(data))
    assert {key: str(value) for key, value in (reader.metadata or {}).items()} == {
        "/Title": "Casus",
        "/Creator": "KJW Desktop",
        "/Producer": "KJW Desktop",
    }
    assert len(reader.pages) == 1
    page = reader.pages[0].extract_text()
    assert "Anonieme casus voor overleg" in page
    assert "week 47, 2026" in page
    assert "Vernietigen na overleg." in page
    assert reader.outline == []
