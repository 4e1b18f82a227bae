"""The Strategy map page: which objective is meant to bring about which other, band by band."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.strategy_map import MapBand, MapBox, StrategyMap, strategy_map
from charthouse.domain.kinds import Cause, Status
from charthouse.ui.pages.context_menu import context_menu
from charthouse.ui.pages.map.acts import MapActs
from charthouse.ui.pages.map.details import MapDetails
from charthouse.ui.pages.map.empty import EmptyMap
from charthouse.ui.pages.map.legend import Legend
from charthouse.ui.pages.map.model import MapModel
from charthouse.ui.pages.map.view import MapView
from charthouse.ui.pages.map.words import cause_word, count_words, facts, sentence, usual_bands
from charthouse.ui.pages.objectives.scores import Scores
from charthouse.ui.pages.page import ALL, MenuEntry, Page, PageContext
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.picker import Choice, Picker

if TYPE_CHECKING:
    from charthouse.document.document import Changed
    from charthouse.document.queries.finding import Hit

_NUDGE = 0.25  # of a box


class MapPage(Page):
    """Wiring: what is pressed, drawn or dropped becomes an act."""

    name = "map"
    depends_on: ClassVar = {
        "objective": ALL,
        "cause_link": ALL,
        "measure": ALL,
        "target": ALL,
        "reading": ALL,
        "measurement": ALL,
        "result": ALL,
        "person": frozenset({"name"}),
        "plan": frozenset({"perspectives", "as_of", "start", "end", "fiscal_start_month"}),
    }

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "Strategy map"))
        self._drawn = StrategyMap((), (), (), 0, 0)
        self._bands: tuple[MapBand, ...] = ()
        self.acts = MapActs(self.bridge, self.services)
        self.scores = Scores(self.bridge, self)
        self.model = MapModel(lambda box: sentence(self._drawn, box, self._status(box.id)), self)
        self.view = MapView(self.theme, self.model, self._status, self.tr("Strategy map"))
        self.legend = Legend(self.theme)
        self._details = MapDetails(self.theme)
        self._adding = Picker(
            self.theme, self, prompt=self.tr("Which objective?"), nothing=self.tr("No objective of that name.")
        )
        self.empty = EmptyMap(self.theme, self.view)
        self._link = Button(self.theme, self.tr("Link"), icon="git-fork", shortcut="L")
        self._add = Button(self.theme, self.tr("Add an objective"), icon="plus", shortcut="A")
        self._lay_out()
        self._connect()

    # what the window asks

    def start(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def details(self) -> QWidget:
        return self._details

    def find_field(self) -> QWidget:
        return self.view

    def follow(self, changed: Changed) -> None:
        self.scores.follow(changed)
        super().follow(changed)

    def refresh(self) -> None:
        drawn = self._drawn = strategy_map(self.bridge.document)
        if drawn.measures:
            self.scores.refresh(drawn.measures)
        present = {band.name for band in drawn.bands}
        usual = () if present - {""} else tuple(MapBand(name, ()) for name in usual_bands())
        self._bands = (*usual, *drawn.bands)
        self.acts.bands, self.acts.named = self._names(), drawn.named
        self.view.show_map(drawn, self._bands)
        self.header.set_facts(facts(drawn))
        self.legend.show_count(count_words(drawn))
        self.empty.setVisible(not drawn.boxes)
        if not drawn.boxes:
            self.empty.step.show_reason(has_ground=bool(objective_tree(self.bridge.document).blocks))
        self._show_current()

    def reveal(self, row: str) -> bool:
        return self.view.select(row)

    def look_for(self, words: str) -> Sequence[Hit]:
        shown = {box.id for box in self._drawn.boxes}
        return [hit for hit in super().look_for(words) if hit.row in shown]

    def chosen_codes(self) -> frozenset[str]:
        current = self.view.current()
        return frozenset({current.code}) if current is not None else frozenset()

    def entries(self) -> Sequence[MenuEntry]:
        tr, some = self.tr, self._has_current
        edit = partial(MenuEntry, "edit", writes=True)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = ("Alt+Right", "Alt+Left") if turned else ("Alt+Left", "Alt+Right")
        return (
            edit(tr("Edit the title"), self._edit, "F2", "pencil", enabled=some),
            edit(tr("Draw a link"), self._start_link, "L", "git-fork", enabled=some),
            edit(tr("Choose the next link"), self.view.next_link, "N", enabled=some, writes=False),
            edit(tr("Make it “supports”, or “leads to”"), self._turn, "T", enabled=self._has_link),
            edit(tr("Move towards the start"), partial(self._nudge, -_NUDGE), start, enabled=some),
            edit(tr("Move towards the end"), partial(self._nudge, _NUDGE), end, enabled=some),
            edit(tr("Move to the band above"), partial(self._lift, -1), "Alt+Up", enabled=some),
            edit(tr("Move to the band below"), partial(self._lift, 1), "Alt+Down", enabled=some),
            edit(tr("Let the map place all boxes"), self.acts.lay_out, "Ctrl+Shift+L", enabled=self._is_placed),
            edit(tr("Show in the tree"), self._open, "Ctrl+Return", "list-tree", enabled=some, writes=False),
            edit(tr("Take off the map"), self._remove, "Del", "trash-2", enabled=some),
            MenuEntry("insert", tr("Objective on the map"), self._offer, "A", "plus", writes=True),
        )

    # wiring

    def _lay_out(self) -> None:
        self.header.add_action(self._link, writes=True)
        self.header.add_action(self._add, writes=True)
        self._body = QVBoxLayout()
        self._body.addWidget(self.legend)
        self._body.addWidget(self.view, 1)
        self.column.addLayout(self._body, 1)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self._body.setContentsMargins(px(24), 0, px(24), px(16))
        self._body.setSpacing(px(6))

    def _connect(self) -> None:
        view, details = self.view, self._details
        self._link.clicked.connect(self._start_link)
        self._add.clicked.connect(self._offer)
        self.empty.step.button.clicked.connect(self._begin)
        self.scores.came.connect(self._show_scores)
        view.current_changed.connect(self._show_current)
        view.linking_changed.connect(self._show_hint)
        view.link_chosen.connect(self._show_hint)
        view.linked.connect(self._linked)
        view.dropped.connect(self._drop)
        view.titles.retitled.connect(lambda row, text: self.acts.retitle(self.model.boxes[row], text))
        view.titles.typing.connect(lambda typing: self.bridge.mark_typing(view, typing=typing))
        self._adding.picked.connect(lambda choice: self._put(choice.id, choice.code))
        self._adding.closed.connect(self.start)
        details.band_chosen.connect(self._choose_band)
        details.bands_named.connect(self.acts.name_bands)
        details.opened.connect(view.select)
        details.cut_effect.connect(lambda row: self._cut(effect=row))
        details.cut_cause.connect(lambda row: self._cut(cause=row))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._context_menu)
        view.bind({entry.keys: entry.run for entry in self.entries()})

    def _status(self, box: str) -> Status | None:
        state = self.scores.of(box) if self._drawn.measures else None
        return state.roll_up.status if state is not None and state.roll_up.total else None

    def _names(self) -> list[str]:
        return [band.name for band in self._bands if band.name]

    def _has_current(self) -> bool:
        return self.view.current() is not None

    def _has_link(self) -> bool:
        return self.view.link is not None

    def _is_placed(self) -> bool:
        return any(box.place is not None for box in self._drawn.boxes)

    # keeping up

    def _show_scores(self) -> None:
        self.view.viewport().update()
        self._show_current()

    def _show_current(self) -> None:
        current = self.view.current()
        self.legend.show_path(current.code if current is not None else "")
        self._details.show_box(self._drawn, current, self._status(current.id) if current else None, self._names())
        self._link.setEnabled(current is not None)
        self._show_hint()

    def _show_hint(self) -> None:
        source, link = self.view.source, self.view.link
        if source is not None:
            words = self.tr("{code} leads to … arrows and Enter, or a click. Shift+Enter: supports. Esc leaves.")
            self.legend.say(words.format(code=source.code))
        elif link is not None and self.bridge.read_only:
            self.legend.say(self._link_words())
        elif link is not None:
            words = self.tr("{link}. Del removes the link, T makes it “{other}”.")
            other = Cause.SUPPORTS if link.kind is Cause.LEADS_TO else Cause.LEADS_TO
            self.legend.say(words.format(link=self._link_words(), other=cause_word(other)))
        else:
            self.legend.say("")

    def _link_words(self) -> str:
        link = self.view.link
        code_of = {box.id: box.code for box in self._drawn.boxes}
        return f"{code_of[link.cause]} {cause_word(link.kind)} {code_of[link.effect]}" if link is not None else ""

    def _context_menu(self, at: QPoint) -> None:
        on_box = self.view.indexAt(at).isValid()
        entries = [entry for entry in self.offered() if entry.enabled is None or (on_box and entry.enabled())]
        context_menu(self, self.theme, entries).popup(self.view.viewport().mapToGlobal(at))

    # acts

    def _edit(self) -> None:
        if self._has_current() and self.acts.may_write():
            self.view.edit(self.view.currentIndex())

    def _start_link(self) -> None:
        if self.acts.may_write():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.begin_link()

    def _linked(self, cause: str, effect: str, kind: Cause) -> None:
        self.acts.link(cause, effect, kind)
        self.view.select(cause)

    def _turn(self) -> None:
        if self.view.link is not None:
            self.acts.turn(self.view.link)

    def _remove(self) -> None:
        link, current = self.view.link, self.view.current()
        if link is not None:
            self.acts.unlink(link, self._link_words())
        elif current is not None:
            self.acts.take_off(current, self._drawn)

    def _cut(self, cause: str = "", effect: str = "") -> None:
        current = self.view.current()
        if current is None:
            return
        ends = (cause or current.id, effect or current.id)
        for link in self._drawn.links:
            if (link.cause, link.effect) == ends:
                self.view.choose_link(link)
                self.acts.unlink(link, self._link_words())

    def _drop(self, box: str, band: int, place: float) -> None:
        self._put(box, self._box(box).code, self._bands[band].name, place)

    def _nudge(self, by: float) -> None:
        current, found = self.view.current(), self.view.geometry_now
        if current is not None and found is not None:
            place = found.layout.places[current.id] + by
            self._put(current.id, current.code, current.perspective, min(max(place, 0.5), found.layout.width - 0.5))

    def _lift(self, by: int) -> None:
        current, names = self.view.current(), [band.name for band in self._bands]
        if current is not None and 0 <= (to := names.index(current.perspective) + by) < len(names):
            self._put(current.id, current.code, names[to], current.place)

    def _choose_band(self, name: str) -> None:
        current = self.view.current()
        if current is not None and name != current.perspective:
            self._put(current.id, current.code, name, None)

    def _put(self, box: str, code: str, band: str | None = None, place: float | None = None) -> None:
        """Into a band; without one into that of the current box."""
        if band is None:
            current = self.view.current()
            band = (current.perspective if current is not None else "") or next(iter(self._names()), "")
        if self.acts.put(box, code, band, place):
            self.view.select(box)

    def _box(self, box: str) -> MapBox:
        return self.model.boxes[self.model.row_of(box)]

    def _open(self) -> None:
        current = self.view.current()
        if current is not None:
            self.services.go("objectives", current.id)

    def _begin(self) -> None:
        """Do what the empty map lacks."""
        if self.empty.step.has_ground:
            self._offer()
        else:
            self.services.go("objectives")

    def _offer(self) -> None:
        if not self.acts.may_write():
            return
        here = {box.id for box in self._drawn.boxes if box.perspective}
        rows = objective_tree(self.bridge.document).objectives
        choices = [Choice(row.id, row.code, row.title) for row in rows if row.id not in here]
        current = self.view.currentIndex()
        if current.isValid():
            rect = self.view.visualRect(current)
            below = QRect(self.view.viewport().mapToGlobal(rect.topLeft()), rect.size())
        else:
            below = QRect(self._add.mapToGlobal(QPoint(0, 0)), self._add.size())
        self._adding.pop_up(choices, below)
