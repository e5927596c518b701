# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What nobody foresaw: one dialog that says what was saved, and a report without a word of the vault."""

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from kjw_desktop.ui.theme.tokens import Space
from kjw_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from kjw_desktop.ui.widgets.fields import acts
from kjw_desktop.ui.widgets.labels import Text

ROOT = Path(__file__).parents[1]


def report_of(error: BaseException) -> str:
    """Kind of error, our own frames as file:line and function, versions. No messages, no values."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours = version("kjw-desktop")
    except PackageNotFoundError:
        ours = "?"
    head = f"KJW Desktop {ours} · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"
    chain = [head]
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        chain.append(type(now).__name__)
        chain.extend(_own_frames(now))
        now = now.__cause__ or now.__context__
    return "\n".join(chain)


def _own_frames(error: BaseException) -> list[str]:
    frames = []
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if ROOT in path.parents:
            frames.append(f"  {path.relative_to(ROOT).as_posix()}:{frame.lineno} {frame.name}")
    return frames


class CrashDialog(QDialog):
    """Tells what is safe, and offers the report to read and to save."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KJW Desktop")
        self.setMinimumWidth(640)
        self._report = report
        shown = QPlainTextEdit(report, readOnly=True)
        shown.setAccessibleName(self.tr("Report"))
        shown.setTabChangesFocus(True)
        go_on = PrimaryButton(self.tr("Go on"))
        go_on.clicked.connect(self.accept)
        save = PlainButton(self.tr("Save the report…"))
        save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Something went wrong that we did not foresee"), role="title"))
        told = self.tr(
            "Everything you saved is in the journal. What you had not saved may be missing: look first."
        )
        column.addWidget(Text(told, wrap=True))
        told = self.tr("This report holds no word of your journal. Send it to the makers if you like.")
        column.addWidget(Text(told, role="muted", wrap=True))
        column.addWidget(shown)
        column.addLayout(acts(go_on, save))
        go_on.setFocus()

    def _save(self) -> None:
        proposal = str(Path.home() / "kjw-desktop-report.txt")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the report"), proposal)
        if chosen:
            Path(chosen).write_text(self._report + "\n", encoding="utf-8")
