"""The design's rules about the code as a whole, each with its reason; DESIGN calls them layers and house rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
PRODUCT = sorted((ROOT / "src").rglob("*.py"))
FILES = [*PRODUCT, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "packaging").rglob("*.py"))]

# The stubs of PySide6-Essentials describe the add-ons too, so mypy lets `import PySide6.QtPdf` pass that fails at run
# time. What is named here is in Essentials; its network and web parts are left out: Charthouse works without a network.
QT = {
    "QtConcurrent",
    "QtCore",
    "QtDBus",
    "QtGui",
    "QtOpenGL",
    "QtOpenGLWidgets",
    "QtPrintSupport",
    "QtSvg",
    "QtSvgWidgets",
    "QtTest",
    "QtWidgets",
}
LONGEST = {ast.FunctionDef: 80, ast.AsyncFunctionDef: 80, ast.ClassDef: 300}
LONGEST_FILE = 400


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_bytes(), str(path)))


def qt_modules(path: Path) -> Iterator[str]:
    """The modules of PySide6 that a file imports, anywhere in it."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("PySide6."))
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
            yield str(node.module).split(".")[1]


def test_a_lower_layer_never_imports_an_upper_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0, capsys.readouterr().out


def test_only_parts_of_qt_that_are_installed_are_imported() -> None:
    found = {f"{path.relative_to(ROOT)}: {name}" for path in FILES for name in qt_modules(path) if name not in QT}
    assert not found


def test_files_are_short_enough_to_read_in_one_go() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert not {path: length for path, length in lengths.items() if length > LONGEST_FILE}


def test_functions_and_classes_do_one_thing() -> None:
    too_long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in FILES
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST[type(node)]
    ]
    assert not too_long


def test_the_window_speaks_no_sql() -> None:
    spoken = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "src/charthouse/ui").rglob("*.py")
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.lstrip().startswith("SELECT ")
    ]
    assert not spoken
