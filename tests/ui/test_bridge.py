"""What the bridge tells of an open plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from charthouse.document import Document
from charthouse.document.edits import swot
from charthouse.ui.bridge import DocumentBridge


@pytest.mark.parametrize(("moved", "why"), [(False, "is damaged"), (True, "can be neither written nor read")])
def test_why_nothing_is_written_is_told_where_nothing_can_be_read_either(
    qapp: QApplication, plan: Path, *, moved: bool, why: str
) -> None:
    """In the very first moment: the event loop has not turned yet, and nothing stands by."""
    assert qapp
    bridge, told = DocumentBridge(Document.open(plan)), list[str]()
    bridge.refused.connect(told.append)
    bridge.run(swot.add, quadrant="threat", text="Ice")
    plan.write_bytes(b"no plan" * 10_000)
    if moved:
        plan.rename(plan.with_name("moved")).touch()
        plan.write_bytes(b"nothing")
    assert bridge.run(swot.add, quadrant="threat", text="Rain") is None
    assert [why in sentence for sentence in told] == [True]
    if not moved:
        bridge.undo()
        assert told[1] == told[0] == bridge.try_run(swot.add, quadrant="threat", text="Rain")
    bridge.close()
