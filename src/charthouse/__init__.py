"""Charthouse: strategic planning workshops on a laptop, one plan in one file, no network."""

__version__ = "0.1.0"
