"""Plans for the handout's tests: read models made by hand, no database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from charthouse.analysis.measure_state import MeasureState
from charthouse.analysis.rollup import RollUp, Worst
from charthouse.analysis.votes import Tally
from charthouse.document.queries.changes import Changes
from charthouse.document.queries.compare import CellChange, Comparison, ItemChange, PageChanges, What
from charthouse.document.queries.handout import HandoutInput, ResultLine, RoleLine, StakeholderLine
from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveRow, ObjectiveTree
from charthouse.document.queries.people import PersonRow, UnitRow
from charthouse.document.queries.plan import PlanInfo, Statements, ValueRow
from charthouse.document.queries.readings import ReadingCell, TargetCell
from charthouse.document.queries.report import PlanReport
from charthouse.document.queries.resources import AllocationLine, ResourceBlock, ResourceTable
from charthouse.document.queries.scorecard import MeasureDefinition, MeasureGroup, MeasureRow, Scorecard
from charthouse.document.queries.strategy_map import NO_MAP, MapBand, MapBox, MapLink, StrategyMap
from charthouse.document.queries.swot import Answer, SwotBoard, SwotRow
from charthouse.document.queries.tows import Outcome, Source, StrategyRow, TowsBoard
from charthouse.document.queries.votes import VoteResult, VoteRound
from charthouse.domain.ballots import Rules
from charthouse.domain.kinds import (
    Aggregation,
    Cause,
    Direction,
    Frequency,
    MeasureKind,
    Pairing,
    Quadrant,
    ResourceKind,
    Status,
    VoteMethod,
)

TODAY = date(2027, 7, 1)
PLAN = PlanInfo(
    title="Strategic plan 2026–2028",
    organisation="Harrow Hill Rescue",
    vision="Nobody waits an hour on the hill",
    mission="We find people and bring them home.",
    situation="Calls have doubled.",
    why_now="The helicopter contract ends.",
    classification="For the board",
)
Write = Callable[[str], str]
"""Turns a short text into the one that stands in the plan, longer or stranger."""


def as_is(text: str) -> str:
    return text


def pack(
    plan: PlanInfo = PLAN,
    *,
    swot: Sequence[SwotRow] = (),
    vote: VoteResult | None = None,
    tows: Sequence[StrategyRow] = (),
    objectives: Sequence[ObjectiveRow] = (),
    initiatives: Sequence[InitiativeRow] = (),
    measures: Sequence[MeasureRow] = (),
    scores: Mapping[str, RollUp] | None = None,
    resources: Sequence[ResourceBlock] = (),
    periods: Sequence[str] = ("2026", "2027", "2028"),
    values: Sequence[ValueRow] = (),
    stakeholders: Sequence[StakeholderLine] = (),
    people: Sequence[PersonRow] = (),
    units: Sequence[UnitRow] = (),
    adopted: str | None = None,
    other: Mapping[str, str] | None = None,
    results: Mapping[str, tuple[ResultLine, ...]] | None = None,
    strategy_map: StrategyMap = NO_MAP,
    levels: Mapping[str, Mapping[int, str]] | None = None,
    changes: Changes | None = None,
) -> HandoutInput:
    """A handout's input of these rows; what is not given is empty."""
    board = SwotBoard({one: tuple(row for row in swot if row.quadrant is one) for one in Quadrant}, vote)
    strategies = TowsBoard({one: tuple(row for row in tows if row.pairing is one) for one in Pairing})
    by_objective: dict[str, list[InitiativeRow]] = {}
    for item in initiatives:
        by_objective.setdefault(item.objective, []).append(item)
    tree = ObjectiveTree.of(objectives, {row: tuple(items) for row, items in by_objective.items()}, {})
    goal_of = tree.goal_of
    groups = tuple(
        MeasureGroup(goal, rows)
        for goal in tree.goals()
        if (rows := tuple(row for row in measures if goal_of[row.definition.objective].id == goal.id))
    )
    card = Scorecard(plan.judged_on(TODAY), plan, tuple(periods), groups, scores or {})
    table = ResourceTable(tuple(periods), tuple(resources))
    report = PlanReport(TODAY, Statements(plan, tuple(values), ()), board, strategies, tree, card, table)
    about = (tuple(people), tuple(units), tuple(stakeholders))
    return HandoutInput(
        report, *about, adopted, other or {}, results or {}, strategy_map, levels=levels or {}, changes=changes
    )


def item(
    quadrant: Quadrant,
    number: int,
    text: str,
    evidence: str = "",
    *,
    starred: bool = False,
    answers: Sequence[str] = (),
    votes: float | None = None,
) -> SwotRow:
    code = f"{quadrant.letter}{number}"
    found = tuple(Answer(f"o{answer}", answer, "") for answer in answers)
    tally = None if votes is None else Tally(votes, votes / 9, 0.5, 9)
    return SwotRow(code, code, quadrant, text, evidence, "SECRET-NOTE", starred, found, votes=tally)


def voted(title: str, *dissent: str, revealed_on: date | None = TODAY) -> VoteResult:
    """A vote of nine ballots; the items have their votes themselves."""
    rules = Rules(VoteMethod.DOTS, budget=5, cap=3)
    return VoteResult(VoteRound("vote", title, rules, TODAY, revealed_on, 9), {}, dissent)


def strategy(pairing: Pairing, number: int, text: str, sources: Sequence[SwotRow], became: str = "") -> StrategyRow:
    code = f"{pairing.letters}{number}"
    found = tuple(Source(row.id, row.code, row.quadrant, row.text) for row in sources)
    return StrategyRow(code, code, pairing, text, found, Outcome(f"o{became}", became, "") if became else None)


def objective(
    code: str, title: str, description: str = "", *, owner: str = "Tom Hale", due: date | None = date(2028, 12, 31)
) -> ObjectiveRow:
    """An objective by its code; its id is `oG1.1`, its parent follows from the code."""
    parent, _, _ = code.rpartition(".")
    start = date(2026, 1, 1) if due else None
    return ObjectiveRow(
        f"o{code}", f"o{parent}" if parent else None, code.count("."), code, title, description, "organisation", "",
        "p1" if owner else None, owner, start, due, 1.0,
    )  # fmt: skip


def initiative(objective_code: str, number: int, title: str, description: str = "") -> InitiativeRow:
    return InitiativeRow(
        f"o{objective_code}", f"i{number}", f"I{number}", title, description, "underway", "p1", "Eva Lind",
        date(2026, 3, 1), date(2027, 9, 30),
    )  # fmt: skip


def measure(
    objective_code: str,
    number: int,
    name: str,
    status: Status = Status.AT_RISK,
    value: float | None = 74.0,
    **fields: object,
) -> MeasureRow:
    """A measure with 18 months of readings up to `value`; further fields of its definition by name."""
    defined = MeasureDefinition(
        id=f"k{number}", objective=f"o{objective_code}", number=number, name=name, description="", unit="%",
        kind=MeasureKind.PERCENT, direction=Direction.HIGHER, frequency=Frequency.MONTHLY,
        aggregation=Aggregation.LAST, indicates="lag", baseline=60.0, baseline_on=date(2025, 12, 31), goal=80.0,
        red_flag=60.0, low=None, high=None, tolerance=None, scale_min=None, scale_max=None, weight=1.0,
        carry_forward=False, owner="p1", owner_name="Mina Osei", source="", basis="",
    )  # fmt: skip
    note = str(fields.pop("comment", ""))
    months = [f"{2026 + n // 12}-{n % 12 + 1:02}" for n in range(18)]
    readings = {month: ReadingCell(value - 17 + n) for n, month in enumerate(months)} if value is not None else {}
    if readings:
        readings[months[-1]] = replace(readings[months[-1]], note=note)
    state = MeasureState(
        status=status, period=months[-1] if readings else None, value=value, target=80.0, red_flag=60.0,
        score=None if value is None else 5.0, coverage=1.0 if readings else 0.0,
    )  # fmt: skip
    definition = replace(defined, **fields)  # type: ignore[arg-type]
    return MeasureRow(definition, objective_code, "", {"2028": TargetCell(80.0)}, readings, state)


def mapped(objectives: Sequence[ObjectiveRow], names: Sequence[str], links: Sequence[tuple[str, str]]) -> StrategyMap:
    """Objectives in turn in bands of those names, and links between them by their codes, every third a support."""
    boxes = [
        MapBox(row.id, row.code, row.title, names[at % len(names)], row.owner, row.owner_name, None)
        for at, row in enumerate(objectives)
    ]
    bands = tuple(MapBand(name, tuple(box for box in boxes if box.perspective == name)) for name in names)
    arrows = tuple(
        MapLink(f"o{cause}", f"o{effect}", Cause.LEADS_TO if at % 3 else Cause.SUPPORTS)
        for at, (cause, effect) in enumerate(links)
    )
    return StrategyMap(bands, arrows, tuple(names), 0, 0)


def roll_up(score: float | None, status: Status, total: int = 1) -> RollUp:
    worst = None if score is None else Worst("K1", score, status)
    return RollUp(score, status, 1.0, worst, total, total)


def resource(
    name: str,
    lines: Sequence[AllocationLine],
    capacity: Mapping[str, int],
    *,
    kind: ResourceKind = ResourceKind.MONEY,
    unit: str = "EUR",
    digits: int = 2,
) -> ResourceBlock:
    asked: dict[str, int] = {}
    for line in lines:
        for period, amount in line.amounts.items() if line.editable else ():
            asked[period] = asked.get(period, 0) + amount
    return ResourceBlock(name, name, kind, unit, digits, tuple(lines), asked, capacity)


def rich(
    write: Write = as_is, note: Write | None = None, *, goals: int = 4, below: int = 3, items: int = 6
) -> HandoutInput:
    """A plan with everything a handout shows: every title passed through `write`, every longer text through `note`."""
    note = note or write
    numbers = count(1)
    tree: list[ObjectiveRow] = []
    initiatives: list[InitiativeRow] = []
    measures: list[MeasureRow] = []
    scores: dict[str, RollUp] = {}
    statuses = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.NO_DATA, Status.INSUFFICIENT)
    for g in range(1, goals + 1):
        tree.append(objective(f"G{g}", write(f"Goal {g}"), note(f"Reason {g}")))
        for o in range(1, below + 1):
            code, number = f"G{g}.{o}", next(numbers)
            status = statuses[number % len(statuses)]
            value = None if status is Status.NO_DATA else 74.0
            tree.append(objective(code, write(f"Objective {g}.{o}"), note(f"Because {g}.{o}"), owner=write("Tom Hale")))
            initiatives.append(initiative(code, number, write(f"Initiative {number}"), note(f"Doing {number}")))
            more = {
                "description": note(f"Counts {number}"),
                "basis": note("Because"),
                "comment": note(f"Comment {number}"),
            }
            more |= {"source": write("Log"), "unit": write("per cent")}
            measures.append(measure(code, number, write(f"Measure {number}"), status, value, **more))
            scores[f"o{code}"] = roll_up(None if value is None else 5.0, status)
        scores[f"oG{g}"] = roll_up(5.0, Status.AT_RISK, below)
    lines = [
        line
        for goal in tree
        if goal.depth == 0
        for line in (
            AllocationLine(goal.id, goal.code, goal.title, {"2026": 120_000_00, "2027": 50_00}, editable=False),
            AllocationLine(f"i{goal.code}", "I1", write(f"Spending {goal.code}"), {"2026": 120_000_00, "2027": 50_00}),
        )
    ]
    said = _said(note, items)
    return pack(
        replace(
            PLAN,
            **{name: write(getattr(PLAN, name)) for name in ("title", "organisation", "classification")},
            **{name: note(getattr(PLAN, name)) for name in ("vision", "mission", "situation", "why_now")},
            description=note("About this plan"),
        ),
        swot=said,
        vote=voted(write("What comes first"), note("Not this again"), note("Nor that")),
        tows=[
            strategy(one, n, note(f"Strategy {one.letters}{n}"), said[:: 7 - n], "G1.1" * (n % 2))
            for one in Pairing
            for n in (1, 2)
        ],
        objectives=tree,
        initiatives=initiatives,
        measures=measures,
        scores=scores,
        resources=[resource(write("Budget"), lines, {"2026": 400_000_00, "2027": 300_00})],
        values=[ValueRow("v1", write("Honesty"), note("We say it")), ValueRow("v2", write("Care"), "")],
        stakeholders=[
            StakeholderLine(None, write("County"), note("Pays half"), (RoleLine(write("Funder"), note("Pays")),)),
            StakeholderLine("oG1.1", write("Volunteers"), "", ()),
        ],
        people=[PersonRow("p1", write("Tom Hale"), write("Warden"), "tom@example.org", "u1")],
        units=[UnitRow("u1", None, write("Operations"), note("Out on the hill"))],
        other={"oG1": note("Other things of the goal"), "k1": note("Other things of the measure")},
        strategy_map=mapped(
            tree[:20],
            [write("Those we serve"), write("How we work"), write("Means")],
            [(row.code, other.code) for row, other in zip(tree[4:20], tree[:16:2], strict=False)],
        ),
        levels={"k1": {1: note("Nobody came"), 5: note("All came")}},
        changes=changed(write, note),
        results={"k1": (ResultLine("actual", "2026-01-01", "", note("About half"), note("By hand")),)},
    )


def changed(write: Write, note: Write) -> Changes:
    """A change of each kind since “Board, June”."""
    reason = CellChange("description", "description", note("It was so"), note("It is so"))
    said = CellChange("evidence", "evidence", "–", note("Seen again"))
    moved = ItemChange(
        What.MOVED, "objective", "oG1.2", "G1.2", write("Moved"), moved=True, moved_from="G2", moved_to="G1"
    )
    pages = (
        PageChanges("swot", (ItemChange(What.ADDED, "swot_item", "s", "S9", note("New"), (said,)),)),
        PageChanges(
            "objectives", (ItemChange(What.CHANGED, "objective", "oG1", "G1", write("Goal"), (reason,)), moved)
        ),
        PageChanges("people", (ItemChange(What.REMOVED, "person", "p9", "", write("Gone")),)),
    )
    then = measure("G1", 1, write("Then"), Status.NO_DATA, None)
    return Changes(write("Board, June"), date(2027, 6, 1), Comparison(pages), {"k1": then})


def _said(note: Write, items: int) -> list[SwotRow]:
    """Items of every quadrant; each third is starred and has votes, each second is answered."""
    made = [(one, n) for one in Quadrant for n in range(1, items + 1)]
    return [
        item(
            one, n, note(f"{one.value} {n}"), note(f"Evidence {n}"), starred=n % 3 == 1, answers=["G1.1"] * (n % 2),
            votes=1_234.5 if n % 3 == 1 else None,
        )
        for one, n in made
    ]  # fmt: skip


def texts_of(found: HandoutInput) -> list[str]:
    """Every title, name and text that a handout must show whole."""
    report = found.report
    plan = report.statements.plan
    texts = [plan.title, plan.organisation, plan.vision, plan.mission, plan.situation, plan.why_now, plan.description]
    texts.append(plan.classification)
    for row in report.swot.items:
        texts += [row.text, row.evidence]
    if report.swot.vote is not None:
        texts += [report.swot.vote.round.title, *report.swot.vote.dissent]
    texts += [row.text for row in report.tows.strategies]
    for node in report.tree.objectives:
        texts += [node.title, node.description, node.owner_name]
    for items in report.tree.initiatives.values():
        texts += [text for one in items for text in (one.title, one.description)]
    for one in report.scorecard.rows:
        defined = one.definition
        texts += [defined.name, defined.description, defined.unit, defined.source, defined.basis, one.comment]
    for block in report.resources.blocks:
        texts += [block.name, *(line.title for line in block.lines)]
    texts += [text for value in report.statements.values for text in (value.name, value.description)]
    texts += [text for line in found.stakeholders for text in (line.name, line.description)]
    texts += [text for line in found.stakeholders for role in line.roles for text in (role.name, role.description)]
    texts += [text for person in found.people for text in (person.name, person.job)]
    texts += [text for unit in found.units for text in (unit.name, unit.description)]
    texts += found.other.values()
    texts += [text for levels in found.levels.values() for text in levels.values()]
    texts += _texts_of_changes(found.changes)
    texts += [text for results in found.results.values() for line in results for text in (line.text, line.description)]
    return [text for text in texts if text]


def _texts_of_changes(changes: Changes | None) -> list[str]:
    if changes is None:
        return []
    items = changes.found.items
    cells = [cell for item in items for cell in item.cells]
    return [
        *(item.name for item in items), *(cell.before for cell in cells if cell.before != "–"),
        *(cell.after for cell in cells),
    ]  # fmt: skip
