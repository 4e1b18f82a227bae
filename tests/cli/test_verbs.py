"""Every verb does what it says, and says in one line why it does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.command import Commands, apart
from tests.exchange.outline.plans import CLEAN, FAULTY

from charthouse.document.document import Document
from charthouse.document.edits import objective


def bytes_below(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "port.xml"
    path.write_bytes(CLEAN)
    return path


def test_undo_never_passes_what_new_writes(run: Commands, tmp_path: Path) -> None:
    for name, arguments in {"e": [], "s": ["--sample"]}.items():
        path = tmp_path / name
        assert run("new", path, *arguments).status == 0
        steps = json.loads(run("log", path, "--json").out)["steps"]
        assert {step["kind"] for step in steps} == {"baseline"}
        with Document.open(path) as document:
            assert document.undo() is None


def test_new_refuses_what_is_there_and_templates_that_are_not(run: Commands, plan: Path, tmp_path: Path) -> None:
    before = plan.read_bytes()
    assert "exists already" in run("new", plan).err
    assert plan.read_bytes() == before
    assert "no template “nope”" in run("new", tmp_path / "x", "--template", "nope").err
    assert not (tmp_path / "x").exists()


def test_import_makes_a_plan_and_tells_what_it_adds(run: Commands, source: Path, tmp_path: Path) -> None:
    made = run("import", source, "--into", tmp_path / "new")
    assert made.status == 0
    assert "Added 1 goal, 2 objectives" in made.out.replace("2 stakeholders, ", "")
    assert "No warnings" in made.out
    exported = run("export", tmp_path / "new", "--json", "-")
    assert json.loads(exported.out)["goals"][0]["title"] == "Cleaner quays"


def test_a_second_import_adds_and_overwrites_nothing(run: Commands, source: Path, plan: Path, tmp_path: Path) -> None:
    run("import", source, "--into", plan)
    other = tmp_path / "other.xml"
    other.write_bytes(FAULTY)
    told = run("import", other, "--into", plan)
    assert "Left as the plan has it: title" in told.out
    assert "warnings" in told.out
    found = json.loads(run("export", plan, "--json", "-").out)
    assert [goal["title"] for goal in found["goals"]] == ["Cleaner quays", "Quick turnaround"]
    assert found["title"] == "Harbour plan"
    assert "Title: Report & more" in found["other_information"]
    steps = json.loads(run("log", plan, "--json").out)["steps"]
    assert [step["kind"] for step in steps] == ["baseline", "edit", "edit"]


def test_a_dry_run_changes_no_byte(run: Commands, source: Path, plan: Path, tmp_path: Path, home: Path) -> None:
    before = bytes_below(tmp_path), bytes_below(home)
    assert "Would add 1 goal" in run("import", source, "--into", plan, "--dry-run").out
    assert "Would add 1 goal" in run("import", source, "--into", tmp_path / "none", "--dry-run").out
    assert (bytes_below(tmp_path), bytes_below(home)) == before


def test_what_cannot_be_imported_leaves_the_plan_as_it_was(run: Commands, plan: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xml"
    bad.write_bytes(b"<a>" * 200_000)
    before = plan.read_bytes()
    assert run("import", bad, "--into", plan).status == 2
    assert run("import", bad, "--into", tmp_path / "new").status == 2
    assert "StratML" in run("import", tmp_path / "x.docx", "--into", plan).err
    assert "no file" in run("import", tmp_path / "x.csv", "--into", plan).err
    assert "no file" in run("import", tmp_path / "x.xml", "--into", plan).err
    assert plan.read_bytes() == before
    assert not (tmp_path / "new").exists()


def test_export_writes_every_format(run: Commands, tmp_path: Path) -> None:
    plan = tmp_path / "sample.charthouse"
    run("new", plan, "--sample")
    before = plan.read_bytes()
    names = ("pdf", "xlsx", "stratml", "json")
    arguments = [word for name in names for word in (f"--{name}", tmp_path / f"out.{name}")]
    assert run("export", plan, *arguments).status == 0
    starts = [(tmp_path / f"out.{name}").read_bytes()[:5] for name in names]
    assert starts == [b"%PDF-", b"PK\x03\x04\x14", b"<?xml", b'{\n  "']
    assert plan.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Say what to write"),
        (["--ids", "--stratml", "x"], "--ids goes with --json"),
        (["--json", "x", "--paper", "a4"], "--paper goes with --pdf"),
        (["--json", "x", "--binding"], "--binding goes with --pdf"),
        (["--pdf", "x", "--pages", "swot", "--preset", "Board"], "leave out --pages"),
        (["--pdf", "x", "--preset", "Board"], "no preset “Board”. It has: none."),
        (["--pdf", "-"], "name of a file"),
        (["--pdf", "x", "--paper", "a9"], "a9"),
        (["--pdf", "x", "--pages", "nope"], "nope"),
        (["--json", "x", "--language", "de"], "--language goes with --pdf, --xlsx or --participants"),
        (["--pdf", "x", "--language", "tlh"], "Papers cannot be in “tlh”. Choose from de, en."),
        (["--docx", "x"], "--docx"),
        (["--json", "no/such/folder/x"], "not written"),
    ],
)
def test_export_refuses_what_does_not_go_together(
    run: Commands, plan: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(plan.parent)
    refused = run("export", plan, *arguments)
    assert refused.status == 2
    assert words in refused.err
    assert run("export", plan, "--json", plan).status == 2


def test_check_tells_sound_from_advice_from_damage(run: Commands, plan: Path, tmp_path: Path) -> None:
    assert run("check", plan).status == 0
    with Document.open(plan) as document:
        objective.add(document, title="Goal")
    advised = run("check", plan, "--json")
    assert advised.status == 1
    codes = {advice["code"] for advice in json.loads(advised.out)["advice"]}
    assert {"goal-without-initiative", "objective-without-owner", "smart-measurable"} <= codes
    plan.write_bytes(plan.read_bytes().replace(b"Goal", b"Gaol", 1))
    damaged = run("check", plan)
    assert damaged.status == 2
    assert "damaged" in damaged.err
    noise = tmp_path / "noise"
    noise.write_bytes(b"noise" * 1000)
    assert run("check", noise).status == 2
    assert run("check", tmp_path / "missing").status == 2


def test_readers_change_no_byte(run: Commands, plan: Path, tmp_path: Path, home: Path) -> None:
    before = bytes_below(tmp_path), bytes_below(home)
    for arguments in (["log"], ["log", "--json"], ["check"], ["export", "--json", "-"], ["export", "--stratml", "-"]):
        assert run(arguments[0], plan, *arguments[1:]).status == 0
    assert (bytes_below(tmp_path), bytes_below(home)) == before


@pytest.mark.parametrize("verb", ["diff", "merge", "optimise", "forecast", "unheard-of"])
def test_verbs_of_later_are_refused_in_a_line(run: Commands, verb: str) -> None:
    assert run(verb, "a", "b").status == 2
    assert run(verb).status == 2


def test_what_goes_wrong_unforeseen_is_a_line_too(run: Commands, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("two\nlines")

    monkeypatch.setattr(Document, "open", broken)
    assert "ZeroDivisionError: two lines" in run("log", plan).err


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["--version"], ["new", "--help"], ["edit", "--help"]):
        ended = apart("import sys; from charthouse.cli import main; sys.exit(main(sys.argv[1:]))", *arguments)
        assert ended.returncode == 0
        assert "harthouse" in ended.stdout


def test_headless_verbs_load_no_qt_and_readers_no_sqlalchemy(plan: Path, source: Path) -> None:
    code = (
        "import sys; from charthouse.cli import main; status = main(sys.argv[2:]);"
        "loaded = [name for name in sys.argv[1].split(',') if name in sys.modules];"
        "sys.exit(status or (str(loaded) if loaded else 0))"
    )
    runs = {
        "PySide6,sqlalchemy": (["log", plan], ["export", plan, "--json", plan.parent / "j"]),
        "PySide6": (["check", plan], ["import", source, "--into", plan]),
    }
    for names, commands in runs.items():
        for arguments in commands:
            ended = apart(code, names, *arguments)
            assert (ended.returncode, ended.stderr) == (0, ""), arguments


def test_without_a_screen_the_window_says_how_to_go_on(
    run: Commands, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert "export PLAN --pdf" in run(plan).err
