"""The job object of Windows by its shape: sizes and offsets are those of the 64-bit Win32 headers."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from charthouse.document.windows_job import EXTENDED_LIMITS, BasicLimits, ExtendedLimits, hold, limits


class Call:
    """A function of the kernel: it notes that it was called, and answers."""

    def __init__(self, name: str, answer: int, calls: list[tuple[str, tuple[Any, ...]]]) -> None:
        self.name, self.answer, self.calls = name, answer, calls
        self.restype: object = None
        self.argtypes: object = None

    def __call__(self, *arguments: Any) -> int:  # noqa: ANN401 (as many types as the kernel takes)
        self.calls.append((self.name, arguments))
        return self.answer


class Kernel:
    def __init__(self, **answers: int) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        usual = {
            "CreateJobObjectW": 7,
            "GetCurrentProcess": 2**64 - 1,
            "SetInformationJobObject": 1,
            "AssignProcessToJobObject": 1,
        }
        for name, answer in (usual | answers).items():
            setattr(self, name, Call(name, answer, self.calls))


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64 bits")
def test_the_structures_are_as_large_as_those_of_windows() -> None:
    assert (ctypes.sizeof(BasicLimits), ctypes.sizeof(ExtendedLimits)) == (64, 144)
    assert BasicLimits.LimitFlags.offset == 16
    assert ExtendedLimits.ProcessMemoryLimit.offset == 112


def test_the_limits_are_bytes_and_ticks() -> None:
    found = limits(1 << 30, 30)
    assert found.ProcessMemoryLimit == 1 << 30
    assert found.BasicLimitInformation.PerProcessUserTimeLimit == 300_000_000
    assert found.BasicLimitInformation.LimitFlags == 0x102


def test_a_process_puts_itself_into_the_job_once_it_has_its_limits() -> None:
    kernel = Kernel()
    assert hold(kernel, 1 << 30, 30) == 7
    assert [name for name, _ in kernel.calls] == [
        "CreateJobObjectW", "SetInformationJobObject", "GetCurrentProcess", "AssignProcessToJobObject",
    ]  # fmt: skip
    job, kind, _, size = kernel.calls[1][1]
    assert (job, kind, size) == (7, EXTENDED_LIMITS, ctypes.sizeof(ExtendedLimits))


@pytest.mark.parametrize("failing", ["CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject"])
def test_a_process_that_cannot_be_held_does_not_go_on(failing: str) -> None:
    with pytest.raises(OSError, match="limits"):
        hold(Kernel(**{failing: 0}), 1 << 30, 30)
