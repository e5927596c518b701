# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest

from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.reports.labels import Wording
from kjw_desktop.reports.texts import texts
from tests.reports.invented import LABELS


@pytest.mark.parametrize(
    ("dimension", "key", "name"),
    [
        ("soort", "online", "Online"),
        ("zwaarte", "acuut", "Acuut onveilig"),
        ("zwaarte", "kracht", "Krachtsignaal"),
        ("leeftijd", "age_12_13", "12–13"),
        ("leeftijd", "age_unknown", "Onbekend"),
        ("leefgebied", "overige_zorgen", "Overige zorgen"),
        ("jeugdhulp", "voor_wachtlijst", "VOOR: staat op de wachtlijst"),
        ("activiteitsoort", "inloop", "Open inloop"),
        ("wijk", "de Hoven (noord)", "de Hoven (noord)"),
        ("wijk", "onbekend", "Onbekend"),
        ("soort", "eigen_soort", "eigen_soort"),
        ("soort", TOTAL, "Totaal"),
    ],
)
def test_names_are_short_and_the_vaults_own(dimension: str, key: str, name: str) -> None:
    assert Wording(LABELS).name(dimension, key) == name


def test_an_unknown_sentence_is_an_error() -> None:
    said = texts("quarter")
    with pytest.raises(KeyError):
        said.say("method.nobody")
    with pytest.raises(KeyError):
        said.say("method.threshold")
    with pytest.raises(FileNotFoundError):
        texts("week")
