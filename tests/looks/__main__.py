# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Picture every page and state, and say what is cut off.

python -m tests.looks FOLDER [SCENE …] [--size 1280x720] [--theme dark] [--text 2.0]

The pictures lie in FOLDER as scene-size-theme-text.png.
"""

import argparse
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path


def main() -> int:
    """Make them; exit status 1 when something in one is cut off."""
    parser = argparse.ArgumentParser(prog="python -m tests.looks", description="Picture the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("scenes", nargs="*")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--text", type=float, default=1.0, help="text size, 1.0 to 2.0")
    options = parser.parse_intermixed_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(
            {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "LANG": "nl_NL.UTF-8"}
        )
        return _picture(options, Path(home))


def _picture(options: argparse.Namespace, home: Path) -> int:
    from PySide6.QtWidgets import QApplication

    from kjw_desktop.demo.folder import VAULT, fill
    from kjw_desktop.language import translators
    from kjw_desktop.ui.theme import STYLE_ARGUMENTS, Look, ThemeChoice
    from kjw_desktop.ui.theme.tokens import Sizes
    from tests.looks.cut_off import cut_off
    from tests.looks.scenes import SCENES
    from tests.looks.viewer import Viewer

    app = QApplication(["kjw-desktop", *STYLE_ARGUMENTS])
    for translator in translators():
        app.installTranslator(translator)
    look = Look(app, ThemeChoice(options.theme), Sizes(options.text))
    fill(home / "demo", datetime.now().astimezone().date())
    wide, high = (int(number) for number in options.size.split("x"))
    wrong = 0
    for name in options.scenes or SCENES:
        folder = home / name
        folder.mkdir()
        viewer = Viewer(look, (wide, high), home / "demo" / VAULT, folder)
        try:
            SCENES[name](viewer)
            said = cut_off(viewer)
        except Exception as error:  # noqa: BLE001  # the other pictures are wanted all the same
            said = [f"no picture: {error!r}"]
        path = options.folder / f"{name}-{options.size}-{options.theme}-{options.text:.0%}.png"
        viewer.picture().save(str(path), "PNG")
        viewer.leaves()
        wrong += len(said)
        sys.stdout.write("".join(f"{name}: {each}\n" for each in said))
        sys.stdout.flush()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
