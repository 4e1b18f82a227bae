"""Holds this process to so much memory and time on Windows, by a job object that it puts itself into.

Source: Win32 API, `winnt.h` (JOBOBJECT_EXTENDED_LIMIT_INFORMATION) and `jobapi2.h`. Never run on Windows so far: the
tests look at the shape of the structures and at the order of the calls only.
"""

from __future__ import annotations

import ctypes
from ctypes import byref, c_int64, c_size_t, c_uint32, c_uint64, c_void_p, sizeof
from typing import Any, ClassVar, Final

PROCESS_TIME: Final = 0x2
PROCESS_MEMORY: Final = 0x100
EXTENDED_LIMITS: Final = 9  # JobObjectExtendedLimitInformation
_TICKS: Final = 10_000_000  # of 100 nanoseconds in a second


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_: ClassVar = [
        ("PerProcessUserTimeLimit", c_int64),
        ("PerJobUserTimeLimit", c_int64),
        ("LimitFlags", c_uint32),
        ("MinimumWorkingSetSize", c_size_t),
        ("MaximumWorkingSetSize", c_size_t),
        ("ActiveProcessLimit", c_uint32),
        ("Affinity", c_size_t),
        ("PriorityClass", c_uint32),
        ("SchedulingClass", c_uint32),
    ]


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; its IO_COUNTERS are six numbers."""

    _fields_: ClassVar = [
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", c_uint64 * 6),
        ("ProcessMemoryLimit", c_size_t),
        ("JobMemoryLimit", c_size_t),
        ("PeakProcessMemoryUsed", c_size_t),
        ("PeakJobMemoryUsed", c_size_t),
    ]


def limits(memory: int, seconds: int) -> ExtendedLimits:
    """So many bytes and seconds of the processor for each process of a job."""
    found = ExtendedLimits()
    found.BasicLimitInformation.LimitFlags = PROCESS_MEMORY | PROCESS_TIME
    found.BasicLimitInformation.PerProcessUserTimeLimit = seconds * _TICKS
    found.ProcessMemoryLimit = memory
    return found


def hold(kernel: Any, memory: int, seconds: int) -> int:  # noqa: ANN401 (kernel32, as ctypes loads it)
    """Put this process into a job with limits; its handle, which stays open as long as the process. Raises OSError."""
    kernel.CreateJobObjectW.restype = c_void_p
    kernel.GetCurrentProcess.restype = c_void_p
    kernel.SetInformationJobObject.argtypes = (c_void_p, c_uint32, c_void_p, c_uint32)
    kernel.AssignProcessToJobObject.argtypes = (c_void_p, c_void_p)
    job = kernel.CreateJobObjectW(None, None)
    wanted = limits(memory, seconds)
    if (
        not job
        or not kernel.SetInformationJobObject(job, EXTENDED_LIMITS, byref(wanted), sizeof(wanted))
        or not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
    ):
        raise OSError("The process that reads files cannot be held to its limits.")
    return int(job)
