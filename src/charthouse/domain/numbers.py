"""Numbers as people type and read them, by the plan's locale (SEMANTICS 10).

What does not fit the locale is refused, never guessed: "1,234.5" is no German number. Grids, dialogs and imports read
typed numbers here; pages and papers write them here. babel is imported at the first call, not with this module.
"""

import re
import unicodedata
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

from charthouse.domain.errors import Refused
from charthouse.domain.sums import evaluate

if TYPE_CHECKING:
    from babel import Locale

LONGEST = 200
"""Characters of a number or sum; what is longer was not typed by a person."""

DIGITS = 15
"""Significant digits that every store and workbook keeps; no number may have more, nor reach 10 to that power."""

MINUS = "\u2212"

_SCALES = {"": 1, "k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}
_LITERAL = re.compile(
    r"(?P<sign>[-+]?) ?(?P<before>[A-Z]{0,3}¤|[A-Z]{3}|) ?(?P<second>[-+]?)"
    r"(?P<body>[0-9.,'’ ]*[0-9])(?P<scale>k|m|bn|K|M|BN|) ?(?P<after>[A-Z]{0,3}¤|[A-Z]{3}|%|)"
)
_SPACED = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?![0-9 ])")
_GROUPED_ELSEWHERE = re.compile(r"[0-9]{1,3}(?:([.,'’ ])[0-9]{3})(?:\1[0-9]{3})*(?:(?!\1)[.,]([0-9]+))?")
_PLAIN_ELSEWHERE = re.compile(r"[0-9]*[.,]([0-9]+)")
_PICTURED = re.compile("[#0][#0,.]*")  # the number in a pattern of Babel's
_SAME = str.maketrans({"\u2212": "-", "×": "*", "÷": "/", "∕": "/", "٪": "%", "'": "’"})
_WIDE = Context(prec=400, rounding=ROUND_HALF_UP)
_KEPT = Context(prec=DIGITS, rounding=ROUND_HALF_UP)


def parse_number(text: str, locale: str, *, decimals: int | None = None) -> Decimal:
    """The number a person typed: `1.234,5`, `250k`, `1.2m`, `71 %` (71), `€ 40`, `−3`, or a sum such as `=1200*3`.

    The result of a sum is rounded half up to `decimals` where given, and to 15 significant digits always; a typed
    number is never rounded. Raises Refused with one sentence for whatever is not a number in that locale.
    """
    if len(text) > LONGEST:
        raise Refused("This is too long for a number.")
    tongue = _locale(locale)
    plain, typed = _plain(text, tongue), text.strip()
    if not plain.startswith("="):
        return _checked(_literal(plain, typed, tongue), typed)
    total = evaluate(plain[1:], typed, lambda operand: _literal(operand, typed, tongue))
    if decimals is not None:
        total = _rounded(total, decimals)
    return _checked(_KEPT.plus(total), typed)


def format_number(value: Decimal | float, locale: str, decimals: int | None = None) -> str:
    """`value` in the locale's writing, with a real minus (U+2212).

    With `decimals` rounded half up, as people do, and padded; else with every digit it has. Floats are taken by their
    shortest writing (0.1 is 0.1). Raises ValueError for what is not finite.
    """
    from babel.numbers import format_decimal

    exact = value if isinstance(value, Decimal) else Decimal(repr(value))
    if not exact.is_finite():
        raise ValueError("Only finite numbers can be written.")
    tongue = _locale(locale)
    pattern = tongue.decimal_formats[None].pattern
    if decimals is not None:
        exact = _rounded(exact, decimals)
        pattern = pattern.split(".")[0] + ("." + "0" * decimals if decimals else "")
    figures: str = format_decimal(abs(exact), format=pattern, locale=tongue, decimal_quantization=False)
    return MINUS + figures if exact < 0 else figures


def known_locale(name: str) -> str:
    """`name`, or English where nobody knows it: a file may hold anything."""
    try:
        _locale(name)
    except Refused:
        return "en"
    return name


def currency_sign(code: str, locale: str) -> str:
    """What stands before or behind amounts of a currency in that locale: `€`; the code where there is no sign."""
    from babel.numbers import get_currency_symbol

    sign: str = get_currency_symbol(code, _locale(locale))
    return sign


def with_currency(figure: str, code: str, locale: str) -> str:
    """What `format_number` wrote with the sign of its currency where that locale puts it: `€24,000`, `24.000 €`."""
    pattern: str = _locale(locale).currency_formats["standard"].pattern.split(";")[0]
    return _PICTURED.sub(figure, pattern.replace("¤", currency_sign(code, locale)))


def _locale(name: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        raise Refused("“{name}” is not a locale that Charthouse knows.", name=name[:40]) from None


def _plain(text: str, tongue: "Locale") -> str:
    """`text` with one writing for each sign: ASCII digits, `-`, `¤` for any currency sign, single plain spaces."""
    kept: list[str] = []
    for character in text.translate(_SAME):
        category = unicodedata.category(character)
        if category == "Nd":
            kept.append(str(unicodedata.decimal(character)))
        elif category == "Sc":
            kept.append("¤")
        elif category != "Cf":
            kept.append(" " if category == "Zs" else character)
    decimal, group = _symbols(tongue)
    return "".join(kept).replace("٫", decimal).replace("٬", group).strip()


def _symbols(tongue: "Locale") -> tuple[str, str]:
    """Decimal and group symbol in the writing of `_plain`."""
    from babel.numbers import get_decimal_symbol, get_group_symbol

    group = get_group_symbol(tongue).translate(_SAME)
    return get_decimal_symbol(tongue), " " if unicodedata.category(group[0]) == "Zs" else group


def _literal(plain: str, typed: str, tongue: "Locale") -> Decimal:
    match = _LITERAL.fullmatch(plain)
    if not match or (match["sign"] and match["second"]) or (match["before"] and match["after"]):
        raise Refused("“{typed}” is not a number.", typed=typed)
    for unit in (match["before"], match["after"]):
        if unit.isalpha() and unit not in tongue.currencies:
            raise Refused("“{typed}” is not a number.", typed=typed)
    number = _body(match["body"], typed, tongue) * _SCALES[match["scale"].lower()]
    return -number if "-" in (match["sign"], match["second"]) else number


def _body(body: str, typed: str, tongue: "Locale") -> Decimal:
    """Digits with their separators, by the strict rules of the locale; groups of three after spaces fit everywhere."""
    from babel.numbers import NumberFormatError, get_group_symbol, parse_decimal

    _, group = _symbols(tongue)
    packed = body.replace(" ", "")
    figures = packed if _SPACED.match(body) and group not in packed else body
    try:
        return parse_decimal(figures.replace(group, get_group_symbol(tongue)), tongue, strict=True)
    except NumberFormatError:
        advice = _advice(body, typed, tongue)
    language = tongue.get_display_name("en")
    if advice:
        raise Refused(
            "“{typed}” does not fit {language} numbers. Write {advice}.", typed=typed, language=language, advice=advice
        )
    raise Refused("“{typed}” does not fit {language} numbers.", typed=typed, language=language)


def _advice(body: str, typed: str, tongue: "Locale") -> str:
    """How the number would be written here, when what was typed is a number by the rules of some other place."""
    match = _GROUPED_ELSEWHERE.fullmatch(body) or _PLAIN_ELSEWHERE.fullmatch(body)
    if not match:
        return ""
    fraction = match[match.re.groups]
    whole = re.sub("[^0-9]", "", body[: len(body) - len(fraction)] if fraction else body) or "0"
    figures = format_number(Decimal(f"{whole}.{fraction}" if fraction else whole), str(tongue), len(fraction or ""))
    return typed.replace(body, figures)


def _rounded(number: Decimal, decimals: int) -> Decimal:
    return _WIDE.quantize(number, Decimal((0, (1,), -decimals)))


def _checked(number: Decimal, typed: str) -> Decimal:
    if abs(number) >= 10**DIGITS:
        raise Refused("“{typed}” is too large.", typed=typed)
    if _WIDE.compare(_KEPT.plus(number), number):
        raise Refused("“{typed}” has more than {most} digits.", typed=typed, most=DIGITS)
    return number if number else Decimal(0)
