"""What a text names that could be opened."""

from __future__ import annotations

import pytest

from charthouse.domain.addresses import addresses


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Survey 2026", []),
        ("See https://www.example.org/report?id=1.", [("https://www.example.org/report?id=1", "example.org", True)]),
        ("(http://a.example) and HTTPS://B.example/x", [("http://a.example", "a.example", True),
                                                       ("HTTPS://B.example/x", "B.example", True)]),
        ("https://bank.example@evil.example/", [("https://bank.example@evil.example/", "evil.example", True)]),
        ("Audit\nreports/Members 2026.PDF", [("reports/Members 2026.PDF", "Members 2026.PDF", False)]),
        ("“C:\\Plans\\rota.xlsx”", [("C:\\Plans\\rota.xlsx", "rota.xlsx", False)]),
        ("run.sh", []),
        ("plan.desktop\nsetup.exe\npage.html", []),
        ("javascript:alert(1)\nfile:///etc/passwd", []),
        ("a.pdf\na.pdf", [("a.pdf", "a.pdf", False)]),
    ],
)  # fmt: skip
def test_web_pages_and_documents_are_found(text: str, found: list[tuple[str, str, bool]]) -> None:
    assert [(one.target, one.name, one.web) for one in addresses(text)] == found


def test_a_text_full_of_them_offers_five() -> None:
    assert len(addresses("\n".join(f"https://{n}.example" for n in range(1_000)))) == 5
