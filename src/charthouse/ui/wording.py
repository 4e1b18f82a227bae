"""The words of closed vocabularies, as people read them. Delegates, pages and accessible texts share these."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from charthouse.domain.kinds import Quadrant, Status


def reading_only() -> str:
    """Why nothing can be written in a plan that may only be read."""
    return QCoreApplication.translate("reading", "This plan is open for reading only.")


def status_word(status: Status) -> str:
    """“On track”, “At risk” …"""
    words = {
        Status.ON_TRACK: QCoreApplication.translate("status", "On track"),
        Status.AT_RISK: QCoreApplication.translate("status", "At risk"),
        Status.OFF_TRACK: QCoreApplication.translate("status", "Off track"),
        Status.NO_DATA: QCoreApplication.translate("status", "No data"),
        Status.NO_TARGET: QCoreApplication.translate("status", "No target"),
        Status.NOT_APPLICABLE: QCoreApplication.translate("status", "Not applicable"),
        Status.INSUFFICIENT: QCoreApplication.translate("status", "Insufficient data"),
    }
    return words[status]


def status_within(status: Status) -> str:
    """The same inside a sentence: “on track”, “auf Kurs”; what a language writes large within stays large."""
    word = status_word(status)
    return word[:1].lower() + word[1:]


def status_letter(status: Status) -> str:
    """The letter beside the glyph; a dash where there is nothing to judge."""
    letters = {
        Status.ON_TRACK: QCoreApplication.translate("status", "G", "letter of On track"),
        Status.AT_RISK: QCoreApplication.translate("status", "A", "letter of At risk"),
        Status.OFF_TRACK: QCoreApplication.translate("status", "R", "letter of Off track"),
    }
    return letters.get(status, "–")


def quadrant_word(quadrant: Quadrant, *, plural: bool = True) -> str:
    """“Strengths” for the four boxes, “Strength” for one item."""
    many = {
        Quadrant.STRENGTH: QCoreApplication.translate("swot", "Strengths"),
        Quadrant.WEAKNESS: QCoreApplication.translate("swot", "Weaknesses"),
        Quadrant.OPPORTUNITY: QCoreApplication.translate("swot", "Opportunities"),
        Quadrant.THREAT: QCoreApplication.translate("swot", "Threats"),
    }
    one = {
        Quadrant.STRENGTH: QCoreApplication.translate("swot", "Strength"),
        Quadrant.WEAKNESS: QCoreApplication.translate("swot", "Weakness"),
        Quadrant.OPPORTUNITY: QCoreApplication.translate("swot", "Opportunity"),
        Quadrant.THREAT: QCoreApplication.translate("swot", "Threat"),
    }
    return (many if plural else one)[quadrant]
