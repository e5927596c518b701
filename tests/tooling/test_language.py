# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The language in force, and that it costs nothing where it is not asked."""

import gc
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kjw_desktop import language
from tests.tooling import sources


def any_sentence() -> tuple[str, str, str]:
    """A context, an English sentence and its Dutch, which differs."""
    path = sources.PACKAGE / "resources" / "translations" / "kjw_desktop_nl.ts"
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        for message in context.iter("message"):
            english, dutch = message.findtext("source", ""), message.findtext("translation", "")
            if dutch and dutch != english:
                return context.findtext("name", ""), english, dutch
    raise AssertionError("no translated sentence")


def test_dutch_is_the_language_whatever_the_system_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    context, english, dutch = any_sentence()
    language.install(None)
    assert (language.language(), language.translate(context, english)) == ("nl", dutch)


def test_english_when_asked() -> None:
    context, english, _ = any_sentence()
    language.install("en")
    assert (language.language(), language.translate(context, english)) == ("en", english)
    assert language.translators() == []


def test_the_window_gets_our_own_texts_and_those_of_qt() -> None:
    context, english, dutch = any_sentence()
    said = [translator.translate(context, english) for translator in language.translators()]
    buttons = [translator.translate("QPlatformTheme", "Cancel") for translator in language.translators()]
    assert dutch in said
    assert "Annuleren" in buttons


def test_an_application_keeps_speaking_dutch_in_the_dialogs_of_qt(qapp: QApplication) -> None:
    for translator in language.translators():
        qapp.installTranslator(translator)
    del translator
    gc.collect()
    assert QCoreApplication.translate("QFileDialog", "Look in:") == "Zoeken in:"
    for translator in language.translators():
        qapp.removeTranslator(translator)


def test_a_text_without_translation_stays_as_it_is() -> None:
    assert language.translate("Nowhere", "Not a sentence of ours") == "Not a sentence of ours"
    assert language.mark("Nowhere", "As it is") == "As it is"


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        language.install("fr")
    assert language.language() == "nl"


def test_english_needs_no_qt() -> None:
    program = (
        "import sys; from kjw_desktop import language; language.install('en');"
        "language.translate('A', 'b'); sys.exit('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
