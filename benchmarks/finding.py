# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding what identifies in a note of 400 characters, against three plain expressions over the same text."""

import re
from statistics import median

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.processes import ask
from benchmarks.stage import Stage
from benchmarks.timing import in_turns, timed

_NOTE = (
    "Gesprek met Samira (15) en haar mentor van het Echnaton College. Moeder belt vandaag, 06-12345678. "
    "Ze slaapt sinds 3 maart bij haar tante in Lelystad, Tulpstraat 14. Broertje Mo was er ook, die zit in "
    "groep 8 en voetbalt bij vv Zwaluwen. Snap: samm.xo, ze kreeg nare berichten van ene darkboy_nl. Morgen "
    "overleg ik met Veilig Thuis en vrijdag koken we samen. Het ging verder goed, veel gelachen met elkaar."
)
_PLAIN = tuple(re.compile(each) for each in (r"\b[A-Z]\w+", r"\d[\d .-]{4,}\d", r"\w+[._@]\w+"))
_BAR = Bar(Measure.VALUE, 10)
_LOADING = Bar(Measure.VALUE, 300)


def figures(stage: Stage) -> list[Figure]:
    """Warm, a note; and in a fresh process, until a finder is ready."""
    from kjw_desktop.privacy.identifiers.finder import Finder
    from kjw_desktop.privacy.identifiers.known import KnownWord

    finder = Finder([KnownWord("Samira El Amrani"), KnownWord("Mohamed El Amrani")])
    note = _NOTE[:400]
    warm = in_turns(
        timed(lambda: [pattern.findall(note) for pattern in _PLAIN], 20),
        timed(lambda: finder.find(note), 20),
        stage.rounds,
    )
    ask("identifiers")  # its first start compiles
    fresh = [ask("identifiers").values for _ in range(stage.starts)]
    return [
        Figure(
            name="What identifies in a note of 400 characters, against three plain expressions",
            unit="ms",
            baseline=warm.baseline,
            ours=warm.ours,
            bar=_BAR,
        ),
        Figure(
            name="The finder of identifiers, from nothing loaded to its first answer",
            unit="ms",
            ours=median(values["loading"] for values in fresh),
            processor=median(values["processor"] for values in fresh),
            bar=_LOADING,
        ),
        Figure(
            name="Memory of the finder of identifiers",
            unit="MB",
            ours=median(values["memory"] for values in fresh),
        ),
    ]
