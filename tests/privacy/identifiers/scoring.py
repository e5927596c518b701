# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How much of labelled notes a finder finds.

A labelled span is found when each of its letters and digits lies in some found span, whatever its kind.
Precision is the share of the letters and digits found that are labelled.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from kjw_desktop.privacy.identifiers.finder import read
from kjw_desktop.privacy.identifiers.fold import fold
from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.known import KnownFinder, KnownWord
from kjw_desktop.privacy.identifiers.merged import merged

DIRECT = {"person", "phone", "email", "handle", "id", "url"}
NOTES = Path(__file__).parent / "notes"
Find = Callable[[str, Iterable[str]], list[Identifier]]


@dataclass(slots=True)
class Share:
    """So many found of so many there were."""

    found: int = 0
    there: int = 0

    @property
    def share(self) -> float:
        return self.found / self.there if self.there else 1.0

    def count(self, found: int, there: int = 1) -> None:
        self.found += found
        self.there += there


@dataclass(slots=True)
class Score:
    direct: Share
    indirect: Share
    precision: Share
    known: Share
    missed: list[str]


def by_rules(text: str, names: Iterable[str] = ()) -> list[Identifier]:
    """What the rules alone find, before the model weighs it."""
    return merged(read(text, KnownFinder([KnownWord(name) for name in names])).found)


def score(path: Path, find: Find) -> Score:
    """What `find` finds of the notes in a file."""
    result = Score(Share(), Share(), Share(), Share(), [])
    for line in path.read_text(encoding="utf-8").splitlines():
        note = json.loads(line)
        text, names = note["text"], note["known_names"]
        covered = {at for one in find(text, names) for at in range(one.start, one.end) if text[at].isalnum()}
        labelled = {
            at for span in note["spans"] for at in range(span["start"], span["end"]) if text[at].isalnum()
        }
        result.precision.count(len(covered & labelled), len(covered))
        known = {fold(word) for name in names for word in (name, *name.split())}
        for span in note["spans"]:
            written = text[span["start"] : span["end"]]
            whole = all(at in covered for at in range(span["start"], span["end"]) if text[at].isalnum())
            (result.direct if span["kind"] in DIRECT else result.indirect).count(whole)
            if fold(written) in known:
                result.known.count(whole)
            if not whole:
                result.missed.append(f"{note['id']} {span['kind']}: {written}")
    return result
