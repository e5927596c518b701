# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The language of every sentence: Dutch, unless English was asked for, whatever the system speaks.

Source strings are English literals, gathered by lupdate (`make translations`) where they stand in

- `self.tr("...")` in a Qt class (the context is the class's name),
- `translate("Context", "...")` of this module, or `QCoreApplication.translate` in Qt code,
- `mark("Context", "...")`, for a table of sentences that `translate("Context", TABLE[key])` translates later.

Never an f-string or a name in their place: fill in after translating, `translate(...).format(n=3)`.
Qt is loaded at the first translation, so importing this costs nothing and English needs no Qt at all.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

DUTCH = "nl"
ENGLISH = "en"
LANGUAGES = (DUTCH, ENGLISH)

_state: dict[str, str] = {"language": DUTCH}
_loaded: dict[str, QTranslator | None] = {}


def install(lang: str | None) -> None:
    """Choose the language, one of `LANGUAGES`; None is Dutch. Raises ValueError for another."""
    if lang is not None and lang not in LANGUAGES:
        raise ValueError(lang)
    _state["language"] = lang or DUTCH


def language() -> str:
    """Return the language in force: 'nl' or 'en'."""
    return _state["language"]


def mark(context: str, text: str) -> str:  # noqa: ARG001 (lupdate reads the context)
    """Return `text` as it is: marks a literal for translation later, by `translate(context, text)`."""
    return text


LEFT_OUT_BY_QT = (mark("QFileDialog", "&Look in:"), mark("QFileDialog", "Files of &type:"))
"""Labels of Qt's file dialog that its own Dutch lacks (Qt 6.11); ours is asked first and has them."""


def translate(context: str, text: str) -> str:
    """Return `text`, an English source string, in the language in force; itself where it has no translation.

    Needs no application object and no display.
    """
    translator = _translator(language())
    return (translator.translate(context, text) if translator else "") or text


def translators() -> list[QTranslator]:
    """Return what the window installs with `QCoreApplication.installTranslator`: Qt's own texts, then ours.

    Empty in English. Qt's own are those of its standard buttons and dialogs.
    """
    ours = _translator(language())
    if ours is None:
        return []
    standard = _standard(f"qtbase_{language()}")
    return [standard, ours] if standard else [ours]


def _standard(name: str) -> QTranslator | None:
    """Return Qt's own texts, kept here: an application drops a translator that nobody holds."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    if name not in _loaded:
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _loaded[name] = translator if translator.load(name, folder) else None
    return _loaded[name]


def _translator(lang: str) -> QTranslator | None:
    """Return the translator of our own texts, loaded once; None where there is none (English)."""
    if lang not in _loaded:
        _loaded[lang] = _load(lang)
    return _loaded[lang]


def _load(lang: str) -> QTranslator | None:
    if lang == ENGLISH:
        return None
    try:
        from PySide6.QtCore import QTranslator
    except ImportError:  # a system library of Qt is missing: an English sentence is better than a traceback
        return None
    translator = QTranslator()
    # Qt wants a real path, and importlib.resources would cost the start 8 ms
    path = Path(__file__).with_name("resources") / "translations" / f"kjw_desktop_{lang}.qm"
    return translator if translator.load(str(path)) else None
