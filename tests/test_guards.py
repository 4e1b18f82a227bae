"""Guards against faults of others that once broke the app; each names the fault and goes when it cannot return."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 2_000  # the interpreter aborts after about 5,000 lost references, and a test that aborts tells nothing


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12: no reference can be lost")
def test_a_qt_call_without_a_result_keeps_the_references_to_none() -> None:
    """PySide6 6.12.0 drops one reference to None on every such call and so aborts Python 3.11."""
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        target.setObjectName("lead")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
