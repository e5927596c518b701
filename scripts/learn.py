# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Learn from labelled notes what stands around identifiers: `python scripts/learn.py [FILE.crfsuite]`.

The notes lie beside it in `notes`, a JSON object a line: `id`, `text`, `known_names`, `spans` (`start`,
`end`, `kind`). All of them are invented. In some files each note has `first` too: what the rules found when
they first saw it, before anything was made of it (start, end, kind, source). There the rules' word is worth
what it will be worth in a note of somebody's own; of notes that the rules were tuned on it is worth nothing,
so it is not told. These notes are learned from a second time without their capitals (`first_low`): many write
so. Nothing is needed but the finder itself; it takes a minute or two, and gives the same model
each time.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pycrfsuite

from kjw_desktop.privacy.identifiers.finder import read
from kjw_desktop.privacy.identifiers.identifier import Identifier
from kjw_desktop.privacy.identifiers.known import KnownFinder, KnownWord
from kjw_desktop.privacy.identifiers.learned import LABELS, NOTHING
from kjw_desktop.privacy.identifiers.learned_features import Reading, verdicts
from kjw_desktop.privacy.identifiers.note import Note

NOTES = Path(__file__).parent / "notes"
TARGET = Path(__file__).parent.parent / "kjw_desktop" / "resources" / "identifiers" / "learned.crfsuite"

_LABEL_OF = {kind: label for label, kinds in LABELS.items() for kind in kinds}
_PARAMETERS = {
    "c1": 0.1,  # the more, the fewer features are kept
    "c2": 0.1,
    "max_iterations": 100,
    "feature.minfreq": 2,
    "feature.possible_transitions": True,
}

Rows = list[list[str]]


def labels(note: Note, spans: list[dict[str, Any]]) -> list[str]:
    """For each word what it is labelled as."""
    row = [NOTHING] * len(note.tokens)
    for span in spans:
        for token in note.tokens:
            start, end = max(token.start, span["start"]), min(token.end, span["end"])
            if any(letter.isalnum() for letter in note.text[start:end]):
                row[token.index] = _LABEL_OF[span["kind"]]
    return row


def example(labelled: dict[str, Any], text: str, first: str) -> tuple[Rows, list[str]]:
    """A note as the model is taught it: what is true of each word, and what each is."""
    note = read(text, KnownFinder([KnownWord(name) for name in labelled["known_names"]]))
    found = [Identifier(*each) for each in labelled[first]] if first in labelled else None
    said = None if found is None else verdicts(note, found)
    return Reading(note, said).rows(0, len(note.tokens)), labels(note, labelled["spans"])


def notes(folder: Path = NOTES) -> Iterator[dict[str, Any]]:
    """All labelled notes, file after file."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            yield json.loads(line)


def learn(labelled: Iterable[dict[str, Any]], target: Path) -> None:
    """Write the model of these notes."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.select("lbfgs")
    trainer.set_params(_PARAMETERS)
    for each in labelled:
        trainer.append(*example(each, each["text"], "first"))
        if "first_low" in each:
            trainer.append(*example(each, each["text"].lower(), "first_low"))
    trainer.train(str(target))


if __name__ == "__main__":
    learn(notes(), Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
