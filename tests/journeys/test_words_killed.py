# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program is killed while the words of a report are being written: they are there after unlocking."""

import subprocess
import sys
from pathlib import Path

from kjw_desktop.domain.period import Period
from kjw_desktop.reports.quarter.report_draft import draft_key, from_json
from kjw_desktop.storage import CHEAP_COST, create_vault, open_vault
from tests.journeys.conftest import PASSPHRASE
from tests.journeys.test_killed_while_writing import MAY_BE_LOST, SEEN_BEFORE_THE_KILL, STORY
from tests.journeys.test_trouble_while_writing import on_unix

pytestmark = on_unix

WRITING = """
import sys
from kjw_desktop.ui.shell import Shell
from kjw_desktop.ui.widgets.section import ToSection
from tests.journeys.to_be_killed import *

path, passphrase, story = sys.argv[1:]
window, vault = opens(path, passphrase)
shell = window.findChild(Shell)
shell.navigate("reports", ToSection("wat_speelt_er"))
while shell.page().section.desk is None or app.focusWidget() is not shell.page().section.writing.themes.first:
    rests()
rests()
print(shell.page().chooser.choice.period, flush=True)
for letter in story:
    types(letter)
    print(letter, flush=True)
    QTest.qWait(20)
app.exec()
"""


def test_words_of_a_report_survive_a_kill_and_stand_nowhere_else(tmp_path: Path) -> None:
    with create_vault(tmp_path / "proef.kjw", PASSPHRASE, cost=CHEAP_COST).vault as vault:
        path = vault.path
    child = subprocess.Popen(
        [sys.executable, "-c", WRITING, str(path), PASSPHRASE, STORY],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    try:
        assert child.stdout is not None
        period = Period.parse(child.stdout.readline().strip())
        for _ in range(SEEN_BEFORE_THE_KILL):
            assert child.stdout.readline(), "it ended by itself"
    finally:
        child.kill()
        child.communicate()
    plain = [each for each in tmp_path.rglob("*") if each.is_file() and b"bijna niet" in each.read_bytes()]
    assert plain == [], "only the vault knows"
    with open_vault(path, PASSPHRASE) as again:
        draft = from_json(again.journal.draft(draft_key(period, None, "gemeente")) or "")
    (theme,) = draft.words.themes
    assert STORY.startswith(theme.plays)
    assert len(theme.plays) >= SEEN_BEFORE_THE_KILL - MAY_BE_LOST
