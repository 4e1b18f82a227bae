"""Faults of ours end where Qt calls us, before they reach it.

Qt hands a handler what lives on its own stack: an event, a painter, an index. A fault that leaves the
handler while a method of ours further up waits for Qt (a page is just being built, say) is kept by PySide until that
method goes on, and the wrapper of what was handed over with it. Meanwhile Qt puts other things in the same place, they
are taken for the old ones, and the process dies. So every handler of ours is wrapped: a fault is told at once, as one
that nobody caught, and Qt goes on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import wraps
from types import FunctionType
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QGraphicsItem

_TOLD: Final = frozenset(
    (
        "currentChanged", "dataChanged", "destroyEditor", "doItemsLayout", "drawContents", "drawRow",
        "initStyleOption", "insertFromMimeData", "keyboardSearch", "paint", "paintSection", "rowsInserted", "scrollTo",
        "selectionChanged", "setEditorData", "setModelData", "setSelection", "updateEditorGeometry", "updateGeometries",
    )
)  # fmt: skip
"""What Qt only tells us, besides events."""
_ASKED: Final = frozenset(
    (
        "canInsertFromMimeData", "createEditor", "focusNextPrevChild", "hasChildren", "heightForWidth", "hitButton",
        "horizontalOffset", "indexAt", "isIndexHidden", "mimeData", "mimeTypes", "minimumSizeHint",
        "minimumTabSizeHint", "moveCursor", "sizeHint", "tabSizeHint", "verticalOffset", "visualRect",
        "visualRegionForSelection",
    )
)  # fmt: skip
"""What Qt answers itself where we fail."""
_ANSWERS: Final[Mapping[str, object]] = {
    "event": True, "viewportEvent": True, "editorEvent": True, "eventFilter": False, "helpEvent": True,
    "data": None, "headerData": None, "flags": Qt.ItemFlag.NoItemFlags, "rowCount": 0, "columnCount": 0,
    "index": QModelIndex(), "parent": QModelIndex(),
}  # fmt: skip
"""What Qt hears instead of an answer that it cannot give itself."""


def raise_shield() -> None:
    """From now on, for the app's classes of objects and of graphics items: those that are there and those that come."""
    for root in (QObject, QGraphicsItem):
        root.__init_subclass__ = classmethod(_shield_new(root))  # type: ignore[assignment]
        there: list[type] = [root]
        while there:
            there += (found := there.pop()).__subclasses__()
            _shield(found)


def _shield_new(root: type) -> Callable[..., None]:
    """What shields each class that comes, then lets those further up know of it: generic ones need to."""

    def shield_new(cls: type, /, **_: object) -> None:
        super(root, cls).__init_subclass__()  # type: ignore[arg-type]  # a class method of `cls`
        _shield(cls)

    return shield_new


def _shield(cls: type) -> None:
    for name, method in _own_methods(cls):
        if _is_handler(name) and (qt := _of_qt(cls, name)) is not None:
            setattr(cls, name, _shielded(name, method, qt))


def _own_methods(cls: type) -> Iterator[tuple[str, FunctionType]]:
    """Those that the class adds, itself or by what is mixed in."""
    if cls.__module__.startswith("charthouse."):
        mixed = [one for one in cls.__bases__ if not issubclass(one, QObject | QGraphicsItem)]
        found = {name: method for one in (*reversed(mixed), cls) for name, method in vars(one).items()}
        yield from ((name, method) for name, method in found.items() if isinstance(method, FunctionType))


def _of_qt(cls: type, name: str) -> Callable[..., object] | None:
    """Qt's own method of this name, which ours stands for."""
    found = (vars(one).get(name) for one in cls.__mro__ if one.__module__.startswith("PySide6."))
    return next((one for one in found if one is not None), None)


def _is_handler(name: str) -> bool:
    return name in _TOLD or name in _ASKED or name in _ANSWERS or name.endswith("Event")


def _shielded(name: str, method: Callable[..., object], qt: Callable[..., object]) -> Callable[..., object]:
    @wraps(method)
    def shielded(*args: object) -> object:
        try:
            return method(*args)
        except Exception as fault:
            sys.excepthook(type(fault), fault, fault.__traceback__)
        if name in _ASKED:
            with suppress(NotImplementedError):
                return qt(*args)
        return _ANSWERS.get(name)

    return shielded
