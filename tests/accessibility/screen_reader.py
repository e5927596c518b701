# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small screen reader: finds what a window shows by role and name over AT-SPI, reads it and works it.

Interfaces and bits of state: the AT-SPI specification, gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import Properties, unwrap_msg

PREFIX = "org.a11y.atspi"
REGISTRY = f"{PREFIX}.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE_S = 20.0
STEP_S = 0.05
MOST_CHILDREN = 200
PRESS, RELEASE, PRESS_AND_RELEASE_SYMBOL = 0, 1, 3

TAB, RETURN, SPACE, LEFT, DOWN = 0xFF09, 0xFF0D, 0x20, 0xFF51, 0xFF54
"""Keys by their X symbols."""
CONTROL_CODE, A_CODE = 37, 38
"""Keys by their place, as X numbers those of a PC."""

ACTIVE, CHECKED, FOCUSED, SHOWING = 1, 4, 12, 25
LABELLED_BY = 2

Found = TypeVar("Found")


class Place(NamedTuple):
    """Something on the bus: of which program, and where in it."""

    bus: str
    path: str


class ScreenReader:
    """On the bus of assistive technology of a `session`; `heard` is what it was told to speak."""

    def __init__(self, session: str) -> None:
        self._bus = _accessibility_bus(session)
        self._program = Place(REGISTRY, ROOT)
        self.heard: list[str] = []

    def meets(self, name: str) -> None:
        """Wait for the program that calls itself so, and look at its windows from now on."""
        self._listen()
        self._program = self.waits(lambda: self._called(name), f"a program {name!r}")

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def waits(self, look: Callable[[], Found | None], what: str) -> Found:
        """What `look` finds, as soon as it does. Raises AssertionError when it does not."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            with suppress(DBusErrorResponse):  # it went away while somebody looked: look again
                found = look()
                if found:
                    return found
            time.sleep(STEP_S)
        raise AssertionError(f"{what} is not there; there is:\n{self.tree()}")

    def finds(self, role: str, name: str) -> Place:
        """The first that shows with this role and a name that begins so; waited for."""
        return self.waits(lambda: next(self._all(role, name), None), f"{role} {name!r}")

    def sees(self, role: str, name: str) -> bool:
        """Whether it shows now."""
        return next(self._all(role, name), None) is not None

    def inside(self, place: Place, role: str, name: str) -> Place:
        """As `finds`, within another place."""
        return self.waits(lambda: next(self._all(role, name, place), None), f"{role} {name!r}")

    def name(self, place: Place) -> str:
        """What is said of it."""
        return str(self._property(place, "Accessible", "Name"))

    def described(self, place: Place) -> str:
        """What is said after its name."""
        return str(self._property(place, "Accessible", "Description"))

    def spoken(self, place: Place) -> str:
        """Its name, or the label beside it: of a box to choose from Qt tells the choice as name."""
        for relation, places in self._ask(place, "Accessible", "GetRelationSet"):
            if relation == LABELLED_BY:
                return self.name(Place(*places[0]))
        return self.name(place)

    def text(self, place: Place) -> str:
        """What stands in a field."""
        length = self._property(place, "Text", "CharacterCount")
        return str(self._ask(place, "Text", "GetText", "ii", (0, length)))

    def puts(self, place: Place, text: str) -> None:
        """Put `text` in a field in place of what stood there."""
        assert self._ask(place, "EditableText", "SetTextContents", "s", (text,)), "it takes no text"

    def presses(self, place: Place) -> None:
        """Do what it does first."""
        assert self._ask(place, "Action", "DoAction", "i", (0,)), "it does nothing"

    def focuses(self, place: Place) -> None:
        """Take the keyboard there."""
        self._ask(place, "Component", "GrabFocus")
        self.waits(lambda: self.is_(FOCUSED, place), f"the focus on {self.name(place)!r}")

    def types_key(self, symbol: int) -> None:
        """A key by its X symbol, where the keyboard is."""
        self._key(symbol, PRESS_AND_RELEASE_SYMBOL)

    def selects_all(self) -> None:
        """Ctrl+A, where the keyboard is."""
        for code, what in (
            (CONTROL_CODE, PRESS),
            (A_CODE, PRESS),
            (A_CODE, RELEASE),
            (CONTROL_CODE, RELEASE),
        ):
            self._key(code, what)

    def selected(self, place: Place) -> str:
        """What is selected in a field."""
        start, end = self._ask_all(place, "Text", "GetSelection", "i", (0,))
        return self.text(place)[start:end]

    def is_(self, state: int, place: Place) -> bool:
        """Whether it has this state."""
        low, _high = self._ask(place, "Accessible", "GetState")
        return bool(low >> state & 1)

    def children(self, place: Place) -> list[Place]:
        """What stands in it, up to a few hundred."""
        count = min(self._property(place, "Accessible", "ChildCount"), MOST_CHILDREN)
        found = (self._ask(place, "Accessible", "GetChildAtIndex", "i", (at,)) for at in range(count))
        return [Place(*each) for each in found if not each[1].endswith("/null")]

    def role(self, place: Place) -> str:
        """What kind of thing it is."""
        return str(self._ask(place, "Accessible", "GetRoleName"))

    def walk(self, place: Place | None = None, depth: int = 0) -> Iterator[tuple[Place, int]]:
        """Everything that shows, each after what it stands in; what goes meanwhile is passed by."""
        for child in self.children(place or self._program):
            try:
                if self.is_(SHOWING, child):
                    yield child, depth
                    yield from self.walk(child, depth + 1)
            except DBusErrorResponse:
                continue

    def tree(self) -> str:
        """Everything that shows, as text."""
        try:
            return "\n".join(f"{'  ' * d}{self.role(each)} {self.name(each)!r}" for each, d in self.walk())
        except DBusErrorResponse as error:
            return repr(error)

    def hears(self, said: str) -> None:
        """Wait until the program asks to have something spoken that begins so."""
        self.waits(lambda: any(each.startswith(said) for each in self._heard_now()), f"the sentence {said!r}")

    def _heard_now(self) -> list[str]:
        while True:
            try:
                signal = self._bus.recv_until_filtered(self._spoken, timeout=STEP_S)
            except TimeoutError:
                return self.heard
            self.heard.append(str(signal.body[3][1]))

    def _listen(self) -> None:
        rule = MatchRule(type="signal", interface=f"{PREFIX}.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._spoken = self._bus.filter(rule).__enter__()
        registry = Place(REGISTRY, "/org/a11y/atspi/registry")
        asked = ("object:announcement",)
        self.waits(
            lambda: self._is_there(lambda: self._ask(registry, "Registry", "RegisterEvent", "s", asked)),
            "the registry",
        )

    @staticmethod
    def _is_there(ask: Callable[[], object]) -> bool:
        """Whether who is asked is there to answer: the bus may still be starting it."""
        try:
            ask()
        except DBusErrorResponse:
            return False
        return True

    def _called(self, name: str) -> Place | None:
        for each in self.children(Place(REGISTRY, ROOT)):
            try:
                if self.name(each) == name and self.children(each):
                    return each
            except DBusErrorResponse:
                continue
        return None

    def _all(self, role: str, name: str, inside: Place | None = None) -> Iterator[Place]:
        for each, _depth in self.walk(inside):
            if self.role(each) == role and self.spoken(each).startswith(name):
                yield each

    def _property(self, place: Place, interface: str, name: str) -> Any:
        address = DBusAddress(place.path, place.bus, f"{PREFIX}.{interface}")
        return _answer(self._bus, Properties(address).get(name))[1]

    def _key(self, key: int, what: int) -> None:
        devices = Place(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        self._ask(devices, "DeviceEventController", "GenerateKeyboardEvent", "isu", (key, "", what))

    def _ask(self, place: Place, interface: str, method: str, kinds: str = "", given: Any = ()) -> Any:
        address = DBusAddress(place.path, place.bus, f"{PREFIX}.{interface}")
        return _answer(self._bus, new_method_call(address, method, kinds or None, given))

    def _ask_all(self, place: Place, interface: str, method: str, kinds: str, given: Any) -> Any:
        address = DBusAddress(place.path, place.bus, f"{PREFIX}.{interface}")
        return unwrap_msg(self._bus.send_and_get_reply(new_method_call(address, method, kinds, given)))


def _answer(bus: DBusConnection, question: Any) -> Any:
    """The first value of the answer. Raises DBusErrorResponse when the other side refuses."""
    body = unwrap_msg(bus.send_and_get_reply(question, timeout=PATIENCE_S))
    return body[0] if body else None


def _accessibility_bus(session: str) -> DBusConnection:
    """The bus for assistive technology; the desktop is told, as all screen readers do, that one runs."""
    status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
    address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(session) as bus:
        _answer(bus, status.set("ScreenReaderEnabled", "b", True))
        return open_dbus_connection(_answer(bus, new_method_call(address, "GetAddress")))
