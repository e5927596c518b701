# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start and memory of the window against a bare window of PySide6."""

from collections.abc import Mapping
from pathlib import Path
from statistics import median

from benchmarks.figures import Bar, Figure, Measure
from benchmarks.processes import Told, ask, display
from benchmarks.stage import Stage
from benchmarks.timing import in_turns
from benchmarks.vaults import PASSPHRASE


def figures(stage: Stage) -> list[Figure]:
    """From the start of a fresh process until the first painting, and the memory held then."""
    with display() as screen:
        environment = {**screen, **_home(stage)}
        bare, ours = _Starts("bare_window", environment), _Starts("unlock_window", environment)
        bare.start(), ours.start()
        pair = in_turns(bare.start, ours.start, stage.starts)
        opened = ask("open_window", str(stage.large.path), PASSPHRASE, environment=environment)
    shown = Bar(Measure.RATIO, 1.3)
    return [
        Figure(name="Start to unlock window", unit="ms", baseline=pair.baseline, ours=pair.ours, bar=shown),
        Figure(name="Memory of the unlock window", unit="MB", baseline=bare.memory(), ours=ours.memory()),
        Figure(
            name=f"Memory of the open window at {stage.notes:,} notes, first page",
            unit="MB",
            baseline=bare.memory(),
            ours=opened.values["first"],
        ),
        Figure(
            name="Memory of the open window, every page shown",
            unit="MB",
            baseline=bare.memory(),
            ours=opened.values["all"],
        ),
    ]


class _Starts:
    """Starts of one program."""

    def __init__(self, child: str, environment: Mapping[str, str]) -> None:
        self._child = child
        self._environment = environment
        self._told: list[Told] = []

    def start(self) -> float:
        told = ask(self._child, environment=self._environment)
        self._told.append(told)
        return told.ms

    def memory(self) -> float:
        return median(told.values["resident"] for told in self._told)


def _home(stage: Stage) -> Mapping[str, str]:
    """A home of its own, where the large vault is the one that was open last."""
    from kjw_desktop.ui.settings_file import FOLDER, SettingsFile

    home = stage.folder / "home"
    names = ("CONFIG", "DATA", "CACHE", "RUNTIME", "STATE")
    folders = {f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}": home / name.lower() for name in names}
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = Path(folders["XDG_CONFIG_HOME"]) / FOLDER
    settings.mkdir(exist_ok=True)
    SettingsFile(settings).remember_vault(stage.large.path, None)
    return {"HOME": str(home), **{name: str(folder) for name, folder in folders.items()}}
