"""The colours of the app by role, for light and for dark, each once more in high contrast.

Only `Theme` hands these out; painters and style sheets name a role, never a colour. Contrast of every text role on
every surface is proved by a test, so a change here is checked where it could hurt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from charthouse.domain.kinds import Quadrant, Status


@dataclass(frozen=True, slots=True)
class Hue:
    """One colour family: `ink` for glyphs and letters, `fill` for the soft ground under them."""

    ink: QColor
    fill: QColor


@dataclass(frozen=True, slots=True)
class StateHue:
    """How one state is shown: the solid tile, and the variant that may stand as text, line or dot on a surface."""

    tile: QColor | None  # none: the tile is an outline
    tile_ink: QColor
    text: QColor
    soft: QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour role of one theme."""

    dark: bool
    high_contrast: bool  # 7:1 for every text on every surface, and lines beside shades
    chrome: QColor
    sheet: QColor
    raised: QColor
    sunken: QColor
    hover: QColor
    press: QColor
    line: QColor
    line2: QColor
    ctrl: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    tint: QColor
    tint2: QColor
    tint_text: QColor
    focus: QColor
    star: QColor
    note: QColor
    note_line: QColor
    found: QColor
    found_now: QColor
    found_line: QColor
    found_text: QColor
    toast: QColor
    toast_text: QColor
    toast_accent: QColor
    bar: QColor
    mark: QColor
    poor: QColor
    fair: QColor
    good: QColor
    shadow: QColor
    scrim: QColor
    swot: Mapping[Quadrant, Hue]
    states: Mapping[Status, StateHue]
    people: tuple[QColor, ...]

    @property
    def ring(self) -> int:
        """The width of the focus ring in pixels."""
        return 3 if self.high_contrast else 2

    @property
    def bad(self) -> StateHue:
        """The colours of errors and failed writes: those of off track."""
        return self.states[Status.OFF_TRACK]

    @property
    def bad_text(self) -> QColor:
        """Errors as text, line or ring."""
        return self.bad.text

    @property
    def bad_soft(self) -> QColor:
        """The ground of an error."""
        return self.bad.soft


def _colours(pairs: str) -> dict[str, QColor]:
    """`role #hex` pairs, parted by white space, as keyword arguments for Tokens."""
    words = pairs.split()
    return {role: QColor(code) for role, code in zip(words[::2], words[1::2], strict=True)}


def _state(codes: str) -> StateHue:
    """Tile, its ink, text and soft ground, parted by white space."""
    tile, ink, text, soft = map(QColor, codes.split())
    return StateHue(tile, ink, text, soft)


_TILES = ("#0072B2 #FFFFFF", "#E69F00 #000000", "#B3261E #FFFFFF")  # ground and ink of a judged state


def _states(
    on_track: str,
    at_risk: str,
    off_track: str,
    blank: str,
    soft: tuple[str, str, str, str],
    blank_ink: str,
    tiles: tuple[str, str, str] = _TILES,
) -> dict[Status, StateHue]:
    none = StateHue(None, QColor(blank_ink), QColor(blank), QColor(soft[3]))
    judged = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)
    hues = {
        status: _state(f"{tile} {text} {ground}")
        for status, tile, text, ground in zip(judged, tiles, (on_track, at_risk, off_track), soft[:3], strict=True)
    }
    return dict.fromkeys(Status, none) | hues  # every state without a judgement looks the same


def _swot(strength: str, weakness: str, opportunity: str, threat: str) -> dict[Quadrant, Hue]:
    pairs = (strength.split(), weakness.split(), opportunity.split(), threat.split())
    return {kind: Hue(QColor(ink), QColor(fill)) for kind, (ink, fill) in zip(Quadrant, pairs, strict=True)}


_GREENS = {  # by dark and high contrast: tile, its ink, text, soft ground
    (False, False): "#1B7F5C #FFFFFF #17704F #E1F2EA",
    (True, False): "#1B7F5C #FFFFFF #5CC39A #16362A",
    (False, True): "#005A3C #FFFFFF #004730 #E1F2EA",
    (True, True): "#7FE0B8 #000000 #8FE8C4 #0A2A1E",
}


def classic(tokens: Tokens) -> Tokens:
    """The same theme with a green for what is on track, for those who expect the colours of a traffic light.

    Told apart less well by people who confuse red and green; glyph and letter stay.
    """
    green = _GREENS[tokens.dark, tokens.high_contrast]
    return replace(tokens, states={**tokens.states, Status.ON_TRACK: _state(green)})


_PEOPLE = tuple(
    QColor(code)
    for code in (
        "#3E6C8F", "#7A4E86", "#2F6F5E", "#8A5A2B", "#5B5FA8",
        "#96485A", "#6B6B1F", "#A8387F", "#5C6066", "#1F7A8C",
    )
)  # fmt: skip
_DEEP_PEOPLE = tuple(
    QColor(code)
    for code in (
        "#2C5373", "#63356B", "#1F584C", "#6B4300", "#43468F",
        "#7A3145", "#4C4C0F", "#86225F", "#44484E", "#0F5260",
    )
)  # fmt: skip

LIGHT = Tokens(
    dark=False,
    high_contrast=False,
    **_colours(
        "chrome #F3F2EE sheet #FFFFFF raised #FAF9F6 sunken #F1EFEA hover #F6F4F0 press #E7E4DC line #E5E2DB "
        "line2 #D3CFC5 ctrl #8F8A80 text #1C1E21 text2 #4F5359 text3 #686B70 accent #0B6B66 accent_hover #095853 "
        "on_accent #FFFFFF tint #E2F0EE tint2 #CDE5E2 tint_text #07504C focus #0B6B66 star #B07400 note #FBF6E6 "
        "note_line #E9DDB4 found #FFEFB8 found_now #FFC94A found_line #8A5A00 found_text #1C1E21 "
        "toast #1F2326 toast_text #F4F4F2 toast_accent #7FD6CD bar #2B4A52 mark #1C1E21 "
        "poor #D9D5CB fair #E7E4DC good #F3F1EC shadow #29000000 scrim #4F000000"
    ),
    swot=_swot("#0B6B66 #DDF0EE", "#8A3F74 #F6E6F1", "#434DAE #E7E9F8", "#87481A #F5E8DC"),
    states=_states("#0072B2", "#8A5A00", "#B3261E", "#686B70", ("#E3F0F8", "#FCF1DA", "#FBE9E7", "#F1EFEA"), "#4F5359"),
    people=_PEOPLE,
)

DARK = Tokens(
    dark=True,
    high_contrast=False,
    **_colours(
        "chrome #131517 sheet #1A1D20 raised #202428 sunken #24292D hover #262B30 press #2E3439 line #2B3035 "
        "line2 #3A4147 ctrl #79828B text #ECEEF0 text2 #B9BFC6 text3 #969DA5 accent #46BBB1 accent_hover #5FCFC5 "
        "on_accent #05201E tint #17332F tint2 #1E4540 tint_text #9BE3DB focus #5CD2C7 star #E3B341 note #2B2716 "
        "note_line #4A4220 found #4D3F12 found_now #7D5C00 found_line #F0B83E found_text #FFFFFF "
        "toast #E9EAE8 toast_text #17191B toast_accent #0B5A55 bar #86B8BF mark #F4F5F6 "
        "poor #454D54 fair #373E44 good #2A3035 shadow #5C000000 scrim #82000000"
    ),
    swot=_swot("#62CCC2 #17332F", "#E4A3D1 #3A2335", "#AEB6F7 #272B4C", "#E3AE80 #3B2A1C"),
    states=_states("#64B5EA", "#F0B83E", "#F58A80", "#969DA5", ("#15303F", "#3A2E12", "#40201D", "#24292D"), "#B9BFC6"),
    people=_PEOPLE,
)

# What Windows, GNOME and WCAG 1.4.6 call high contrast: the roles stay, shades of grey nearly go.

CONTRAST_LIGHT = Tokens(
    dark=False,
    high_contrast=True,
    **_colours(
        "chrome #F4F4F4 sheet #FFFFFF raised #F8F8F8 sunken #EFEFEF hover #EDEDED press #DDDDDD line #5F5F5F "
        "line2 #2E2E2E ctrl #1F1F1F text #000000 text2 #1F1F1F text3 #2E2E2E accent #003F3B accent_hover #000000 "
        "on_accent #FFFFFF tint #D6F0ED tint2 #C3E8E4 tint_text #00312E focus #0A32C8 star #6B4300 note #FFF8DC "
        "note_line #5F5F5F found #FFF2AE found_now #FFD21F found_line #000000 found_text #000000 "
        "toast #000000 toast_text #FFFFFF toast_accent #8FF3E9 bar #00353D mark #000000 "
        "poor #BDBDBD fair #D6D6D6 good #EFEFEF shadow #66000000 scrim #8C000000"
    ),
    swot=_swot("#003F3B #D9F2EF", "#6B1F55 #FBE9F4", "#2A3290 #E9EBFF", "#642F08 #FBEADB"),
    states=_states(
        "#003E66",
        "#523400",
        "#7A0C08",
        "#2E2E2E",
        ("#E3F0F8", "#FCF1DA", "#FFE9E7", "#EFEFEF"),
        "#1F1F1F",
        ("#00507F #FFFFFF", "#E69F00 #000000", "#8C1D18 #FFFFFF"),
    ),
    people=_DEEP_PEOPLE,
)

CONTRAST_DARK = Tokens(
    dark=True,
    high_contrast=True,
    **_colours(
        "chrome #000000 sheet #000000 raised #0D0D0D sunken #161616 hover #1F1F1F press #2B2B2B line #A6A6A6 "
        "line2 #D9D9D9 ctrl #EDEDED text #FFFFFF text2 #EDEDED text3 #D9D9D9 accent #6FF0E4 accent_hover #C8FFF9 "
        "on_accent #000000 tint #00302C tint2 #003B37 tint_text #C8FFF9 focus #FFE14D star #FFD070 note #2A2100 "
        "note_line #A6A6A6 found #3D3300 found_now #665200 found_line #FFFFFF found_text #FFFFFF "
        "toast #FFFFFF toast_text #000000 toast_accent #003F3B bar #8FE6F0 mark #FFFFFF "
        "poor #4A4A4A fair #363636 good #222222 shadow #99FFFFFF scrim #B3000000"
    ),
    swot=_swot("#7FF0E4 #06302B", "#FFBFEA #3A1430", "#CBD1FF #1B2050", "#FFCB9E #3A2008"),
    states=_states(
        "#9AD4FF",
        "#FFD070",
        "#FFB3AB",
        "#D9D9D9",
        ("#0A2738", "#2E2206", "#3A0F0B", "#161616"),
        "#EDEDED",
        ("#7CC4FF #000000", "#FFC247 #000000", "#FF9B91 #000000"),
    ),
    people=_DEEP_PEOPLE,
)
