# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Picture every page and state, light and dark, at 100% and 200%, and say what is cut off.

python -m tests.looks FOLDER [SCENE …] [--size 1280x720] [--theme dark] [--text 2.0]

The pictures lie in FOLDER as scene-size-theme-text.png.
"""

import argparse
import os
import sys
import tempfile
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def main() -> int:
    """Make them; exit status 1 when something in one is cut off."""
    parser = argparse.ArgumentParser(prog="python -m tests.looks", description="Picture the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("scenes", nargs="*")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--theme", choices=("light", "dark"), help="one alone")
    parser.add_argument("--text", type=float, help="one text size alone, 1.0 to 2.0")
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

    from kjw_desktop.demo.folder import fill
    from kjw_desktop.language import translators
    from kjw_desktop.ui.theme import STYLE_ARGUMENTS

    app = QApplication(["kjw-desktop", *STYLE_ARGUMENTS])
    for translator in translators():
        app.installTranslator(translator)
    fill(home / "demo", datetime.now().astimezone().date())
    themes = [options.theme] if options.theme else ["light", "dark"]
    texts = [options.text] if options.text else [1.0, 2.0]
    wrong = sum(_picture_in(app, options, home, *look) for look in product(themes, texts))
    return 1 if wrong else 0


def _picture_in(app: "QApplication", options: argparse.Namespace, home: Path, theme: str, text: float) -> int:
    """The scenes in one look; gives how much is wrong in them."""
    from kjw_desktop.demo.folder import VAULT
    from kjw_desktop.ui.theme import Look, ThemeChoice
    from kjw_desktop.ui.theme.tokens import Sizes
    from tests.looks.cut_off import cut_off
    from tests.looks.scenes import SCENES
    from tests.looks.viewer import Viewer

    look = Look(app, ThemeChoice(theme), Sizes(text))
    wide, high = (int(number) for number in options.size.split("x"))
    wrong = 0
    for name in options.scenes or SCENES:
        picture = f"{name}-{options.size}-{theme}-{text:.0%}"
        folder = home / picture
        folder.mkdir()
        viewer = Viewer(look, (wide, high), home / "demo" / VAULT, folder)
        try:
            SCENES[name](viewer)
            said = cut_off(viewer)
        except Exception as error:  # noqa: BLE001  # the other pictures are wanted all the same
            said = [f"no picture: {error!r}"]
        viewer.picture().save(str(options.folder / f"{picture}.png"), "PNG")
        viewer.leaves()
        wrong += len(said)
        sys.stdout.write("".join(f"{picture}: {each}\n" for each in said))
        sys.stdout.flush()
    return wrong


if __name__ == "__main__":
    sys.exit(main())
