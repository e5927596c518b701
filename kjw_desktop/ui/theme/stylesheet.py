# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one stylesheet, made from the tokens.

Widgets name what they are by the dynamic property `role` (and `tone`), so that no widget holds a style of
its own.
"""

from pathlib import Path

from kjw_desktop.ui.theme.tokens import Sizes, Tokens

ICONS = Path(__file__).parents[2] / "resources" / "icons"
"""Qt reads them itself, so it must be a real path."""


def stylesheet(tokens: Tokens, sizes: Sizes) -> str:
    """The application's stylesheet for one theme and one text size."""
    return "\n".join(
        (
            _ground(tokens),
            _text(tokens, sizes),
            _buttons(tokens, sizes),
            _fields(tokens, sizes),
            _tabs(tokens, sizes),
            _rest(tokens),
        )
    )


def _ground(t: Tokens) -> str:
    return f"""
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 10px; }}
QFrame[role="sidebar"] {{ background: {t.surface}; border: none; border-right: 1px solid {t.line}; }}
QFrame[role="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; }}
QFrame[role="banner"] {{ border: none; border-radius: 8px; background: {t.accent_weak}; }}
QFrame[role="banner"][tone="strength"] {{ background: {t.strength_weak}; }}
QFrame[role="banner"][tone="mild"] {{ background: {t.mild_weak}; }}
QFrame[role="banner"][tone="concern"] {{ background: {t.concern_weak}; }}
QFrame[role="banner"][tone="serious"] {{ background: {t.serious_weak}; }}
QFrame[role="banner"][tone="acute"] {{ background: {t.acute_weak}; }}
"""


def _text(t: Tokens, s: Sizes) -> str:
    return f"""
QLabel {{ color: {t.text}; background: transparent; }}
QLabel[role="title"] {{ font-size: {s.title}px; font-weight: 600; }}
QLabel[role="head"] {{ font-size: {s.head}px; font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="small"] {{ color: {t.muted}; font-size: {s.small}px; }}
QLabel[role="key"] {{ background: {t.raised}; color: {t.muted}; border: 1px solid {t.line};
    border-radius: 4px; font-size: {s.px(11)}px; padding: 1px {s.px(7)}px; }}
QLabel[role="code"] {{ font-family: monospace; font-size: {s.px(18)}px; font-weight: 600; }}
QLabel[tone="accent"] {{ color: {t.accent}; }}
QLabel[tone="strength"] {{ color: {t.strength}; }}
QLabel[tone="mild"] {{ color: {t.mild}; }}
QLabel[tone="concern"] {{ color: {t.concern}; }}
QLabel[tone="serious"] {{ color: {t.serious}; }}
QLabel[tone="acute"] {{ color: {t.acute}; }}
"""


def _buttons(t: Tokens, s: Sizes) -> str:
    return f"""
QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: 7px;
    padding: {s.px(6)}px {s.px(14)}px; }}
QPushButton:hover {{ background: {t.raised}; border-color: {t.edge}; }}
QPushButton:pressed {{ background: {t.accent_weak}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: {s.px(6) - 1}px {s.px(14) - 1}px; }}
QPushButton:disabled {{ color: {t.muted}; background: {t.raised}; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
    font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {t.accent_strong}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="primary"]:disabled {{ background: {t.raised}; color: {t.muted}; border-color: {t.line}; }}
QPushButton[role="link"] {{ background: transparent; color: {t.accent}; border: 1px solid transparent;
    font-weight: 600; padding: {s.px(2)}px {s.px(4)}px; }}
QPushButton[role="link"]:hover {{ background: {t.accent_weak}; }}
QPushButton[role="link"]:focus {{ border: 2px solid {t.accent}; padding: {s.px(2) - 1}px {s.px(4) - 1}px; }}
QPushButton[role="nav"] {{ background: transparent; border: 1px solid transparent; text-align: left;
    padding: {s.px(6)}px {s.px(12)}px; }}
QPushButton[role="nav"]:hover {{ background: {t.raised}; }}
QPushButton[role="nav"][here="true"] {{ background: {t.accent_weak}; color: {t.accent}; font-weight: 600; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {t.accent}; padding: {s.px(6) - 1}px {s.px(12) - 1}px; }}
"""


def _fields(t: Tokens, s: Sizes) -> str:
    fields = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QSpinBox", "QDateEdit", "QTimeEdit")
    every = ", ".join(fields)
    focus = ", ".join(f"{field}:focus" for field in fields)
    off = ", ".join(f"{field}:disabled" for field in fields)
    return f"""
{every} {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: 8px;
    padding: {s.px(6)}px {s.px(10)}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
    placeholder-text-color: {t.muted}; }}
{focus} {{ border: 2px solid {t.accent}; padding: {s.px(6) - 1}px {s.px(10) - 1}px; }}
{off} {{ color: {t.muted}; background: {t.raised}; border-color: {t.line}; }}
QLineEdit[role="large"], QPlainTextEdit[role="large"] {{
    padding: {s.px(10)}px {s.px(14)}px; font-size: {s.px(15)}px; }}
QLineEdit[role="large"]:focus, QPlainTextEdit[role="large"]:focus {{
    padding: {s.px(10) - 1}px {s.px(14) - 1}px; }}
QPlainTextEdit[role="reading"] {{ background: {t.surface}; border: 2px solid transparent;
    padding: 0px {s.px(4)}px; }}
QPlainTextEdit[role="reading"]:focus {{ border-color: {t.accent}; padding: 0px {s.px(4)}px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {t.serious}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0px; background: transparent; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border; border: none;
    width: {s.px(22)}px; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url("{_drawing("up", t)}"); }}
QAbstractSpinBox::down-arrow {{ image: url("{_drawing("down", t)}"); }}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ width: {s.px(9)}px; height: {s.px(9)}px; }}
QComboBox::drop-down {{ border: none; width: {s.px(22)}px; }}
QComboBox::down-arrow {{ image: url("{_drawing("down", t)}"); width: {s.px(12)}px; height: {s.px(12)}px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.line}; outline: none;
    selection-background-color: {t.accent_weak}; selection-color: {t.text}; }}
QCheckBox, QRadioButton {{ color: {t.text}; background: transparent; spacing: {s.px(8)}px; padding: 2px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.muted}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
    width: {s.px(16)}px; height: {s.px(16)}px;
    background: {t.surface}; border: 1px solid {t.edge}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {s.px(8) + 1}px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {t.accent};
    width: {s.px(16) - 2}px; height: {s.px(16) - 2}px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {t.accent}; border-color: {t.accent};
    image: url("{_drawing("check", t)}"); }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {t.text}; }}
QRadioButton::indicator:checked {{ image: url("{_drawing("dot", t)}"); }}
"""


def _tabs(t: Tokens, s: Sizes) -> str:
    return f"""
QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; border: 2px solid transparent; border-radius: 7px;
    padding: {s.px(5)}px {s.px(9)}px; margin-right: {s.px(4)}px; }}
QTabBar::tab:hover {{ background: {t.raised}; }}
QTabBar::tab:selected {{ background: {t.accent_weak}; color: {t.accent}; font-weight: 600; }}
QTabBar:focus::tab:selected {{ border-color: {t.accent}; }}
QTabBar QToolButton {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 7px; }}
QTabBar::scroller {{ width: {s.px(18) + 12}px; }}
"""


def _rest(t: Tokens) -> str:
    return f"""
QAbstractItemView[role="rows"], QAbstractItemView[role="figures"] {{
    background: transparent; border: none; outline: none; color: {t.text};
    selection-background-color: transparent; }}
QAbstractItemView[role="figures"] {{ border: 2px solid transparent; border-radius: 6px;
    selection-background-color: {t.accent_weak}; selection-color: {t.text}; }}
QAbstractItemView[role="figures"]:focus {{ border-color: {t.accent}; }}
QAbstractItemView[role="offers"] {{ background: {t.surface}; border: 1px solid {t.edge};
    border-radius: 8px; outline: none; color: {t.text}; selection-background-color: transparent; }}
QHeaderView, QHeaderView::section {{ background: transparent; color: {t.muted}; border: none;
    padding: 4px; text-align: left; }}
QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QProgressBar[tone="serious"]::chunk {{ background: {t.serious}; }}
QProgressBar[tone="concern"]::chunk {{ background: {t.concern}; }}
QProgressBar[tone="strength"]::chunk {{ background: {t.strength}; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px 8px; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 20px; border-radius: 5px; }}
QMenu::item:selected {{ background: {t.accent_weak}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.edge}; border-radius: 3px; min-height: 28px; min-width: 28px;
    margin: 2px 2px 2px 4px; }}
QScrollBar::handle:horizontal {{ margin: 4px 2px 2px 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QDialog {{ background: {t.bg}; }}
"""


def _drawing(name: str, tokens: Tokens) -> str:
    """The path of a drawing that exists once a theme: a stylesheet cannot recolour."""
    return (ICONS / f"{name}-{tokens.name}.svg").as_posix()
