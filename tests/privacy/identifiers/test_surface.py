# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The surface that stays as written: find_identifiers, Identifier, Finder."""

import pytest

from kjw_desktop.privacy import find_identifiers
from kjw_desktop.privacy.identifiers.finder import Finder
from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.known import KnownWord

NOTE = "Samira kwam binnen met zus Noor. Bel haar op 06-12345678, ze zit op het Echnaton College."


def found(text: str, *known: str) -> list[tuple[str, str, str]]:
    return [(text[one.start : one.end], one.kind, one.source) for one in find_identifiers(text, known)]


def test_what_is_found_has_offsets_kind_and_source() -> None:
    assert found(NOTE, "Samira El Amrani") == [
        ("Samira", "person", "known"),
        ("Noor", "person", "names"),
        ("06-12345678", "phone", "pattern"),
        ("het Echnaton College", "organisation", "pattern"),
    ]


def test_a_word_of_no_list_is_unsure() -> None:
    (one,) = find_identifiers("Gisteren met Qwerdina gepraat.")
    assert (one.source, one.sure) == ("unknown_word", False)
    assert Identifier(0, 1, "person", "names").sure


@pytest.mark.parametrize(
    ("known", "text", "written"),
    [
        (KnownWord("Echnaton College", "organisation"), "ze zit op echnaton-college nu", "echnaton-college"),
        (KnownWord("06-12345678", "phone"), "bel +31 6 12 34 56 78 even", "+31 6 12 34 56 78"),
        (KnownWord("Kruisweg", "place"), "langs de KRUISWEG gelopen", "KRUISWEG"),
        (KnownWord("chantie.xoxo", "handle"), "snap is chantie.xoxo hoor", "chantie.xoxo"),
        (KnownWord("Bjørn Åse", "person"), "bjorn was er ook", "bjorn"),
    ],
)
def test_all_that_the_vault_knows_is_found_as_known(known: KnownWord, text: str, written: str) -> None:
    (one,) = [each for each in Finder([KnownWord("Samira"), known]).find(text) if each.source == "known"]
    assert (text[one.start : one.end], one.kind, one.source, one.known) == (written, known.kind, "known", 1)
