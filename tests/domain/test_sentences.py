"""Sentences that know how they were made, and finding that out again from their text alone."""

from __future__ import annotations

import copy
import pickle

import pytest

from charthouse.domain.counting import in_a_row, listed, plural
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, quoted, said, spelt
from charthouse.domain.templates import Templates

TEMPLATES = Templates(
    [
        "Delete {row}", "Change {fields} of {row}", "“{text}”", "{some} and {last}", "due date", "start", "objective",
        "title", "{count:,} goals", "{count:,} texts", "Add {rows}", "{noun:A} needs {field:a}.", "The disk is full.",
        "Replace {sought} in {rows}", "“{name}” exists already.", "Tolerance is {tolerance:.15g}.",
        "{code} twice: {code}.",
    ]
)  # fmt: skip


def test_a_sentence_is_its_english_text_and_knows_how_it_was_made() -> None:
    sentence = said("“{name}” has {rows:,} rows.", name="{Plan}", rows=1200)
    assert sentence == "“{Plan}” has 1,200 rows."
    assert sentence.template == "“{name}” has {rows:,} rows."
    assert sentence.parts == {"name": "{Plan}", "rows": 1200}


def test_without_parts_braces_are_as_they_stand() -> None:
    assert said("{} as typed") == "{} as typed"


@pytest.mark.parametrize(("noun", "words"), [("objective", "an objective"), ("SWOT item", "a SWOT item")])
def test_the_english_article_belongs_to_the_template(noun: str, words: str) -> None:
    assert said("{noun:a}", noun=spelt(noun)) == words
    assert said("{noun:A}", noun=spelt(noun)) == words.capitalize().replace("swot", "SWOT")


def test_a_refusal_keeps_its_sentence() -> None:
    refusal = Refused("“{name}” exists already.", name="Plan")
    assert str(refusal) == refusal.sentence == "“Plan” exists already."
    assert refusal.sentence.parts == {"name": "Plan"}
    assert Refused(said("Of {row}", row="G1")).sentence.template == "Of {row}"
    assert str(Refused("100 % {sure}")) == "100 % {sure}"


def test_sentences_and_refusals_can_be_copied() -> None:
    refusal = Refused("“{name}” exists already.", name="Plan")
    for again in (copy.copy(refusal), pickle.loads(pickle.dumps(refusal))):  # noqa: S301 its own
        assert again.sentence.template == "“{name}” exists already."


def test_counts_and_lists_are_sentences() -> None:
    assert plural(1, "entry") == "1 entry"
    assert plural(1200, "person") == "1,200 people"
    assert plural(2, "entry").template == "{count:,} entries"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert in_a_row(["a", "b", "c"]) == "a, b, c"
    assert listed([]) == ""
    assert listed([quoted("a")]).template == "“{text}”"


@pytest.mark.parametrize(
    ("text", "template", "parts"),
    [
        ("The disk is full.", "The disk is full.", {}),
        ("Delete G1.2", "Delete {row}", {"row": "G1.2"}),
        ("Delete “a “b” c”", "Delete {row}", {"row": "“a “b” c”"}),
        ("Change start and due date of K3", "Change {fields} of {row}", {"fields": "start and due date", "row": "K3"}),
        ("Add 1,200 goals", "Add {rows}", {"rows": "1,200 goals"}),
        ("An objective needs a title.", "{noun:A} needs {field:a}.", {"noun": "objective", "field": "title"}),
        ("Replace “x in y” in 3 texts", "Replace {sought} in {rows}", {"sought": "“x in y”", "rows": "3 texts"}),
        ("“due date” exists already.", "“{name}” exists already.", {"name": "due date"}),
        ("Tolerance is -0.5.", "Tolerance is {tolerance:.15g}.", {"tolerance": -0.5}),
        ("S1 twice: S1.", "{code} twice: {code}.", {"code": "S1"}),
    ],
)
def test_the_template_of_a_plain_text_is_found_again(text: str, template: str, parts: dict[str, object]) -> None:
    found = TEMPLATES.find(text)
    assert found is not None
    assert found == text
    assert found.template == template
    assert dict(found.parts) == parts


@pytest.mark.parametrize("text", ["Salt and pepper", "Delete everything here", "S1 twice: S2.", "", "“”", "Add {rows}"])
def test_what_reads_like_no_sentence_of_ours_is_left_alone(text: str) -> None:
    found = TEMPLATES.find(text)
    assert found is None or found.template == "“{text}”"


def test_parts_that_are_words_of_ours_are_sentences_and_what_was_typed_is_not() -> None:
    found = TEMPLATES.find("Change due date of “due date”")
    assert found is not None
    fields, row = found.parts["fields"], found.parts["row"]
    assert isinstance(fields, Sentence)
    assert isinstance(row, Sentence)
    assert not isinstance(row.parts["text"], Sentence)
