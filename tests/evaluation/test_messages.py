"""Does the table of messages say who lies behind, and what would be acted on wrongly?"""

from pathlib import Path

import pytest

from dialogue.understanding import Intent, Understanding
from evaluation.messages import Tally, main

ROW = {"group": "pcm", "category": None}


def tallied(right: int, wrong: int, group: str) -> list[tuple[dict[str, object], dict[str, bool]]]:
    row = {**ROW, "group": group}
    return [(row, {"intent": is_right, "category": True}) for is_right in [True] * right + [False] * wrong]


def read(intent: Intent, confidence: float, category: str | None = None) -> Understanding:
    return Understanding(text="x", intent=intent, intents=[intent], category=category, confidence=confidence)


def test_a_group_far_under_the_mean_is_named() -> None:
    tally = Tally()
    for row, verdict in [*tallied(90, 10, "fr"), *tallied(20, 10, "pcm"), *tallied(1, 9, "en")]:
        tally.add(row, verdict, read(Intent.GREET, 0.9), 0.001)
    behind = list(tally.behind())
    assert [one.rsplit(" ", 3)[0] for one in behind] == ["intent pcm", "all fields pcm"]  # ten say too little
    assert behind[0].startswith("intent pcm -12.6")


@pytest.mark.parametrize(
    ("understood", "acted_on"),
    [
        (read(Intent.CANCEL, 0.9), {"start", "open", "0.45", "0.6"}),
        (read(Intent.OPT_OUT, 0.2), set()),  # it would be asked about
        (read(Intent.OPT_OUT, 0.5), {"start", "open", "0.45"}),
        (read(Intent.CANCEL, 0.2), {"start"}),  # with nothing to cancel it asks back anyway
        (read(Intent.REQUEST_SERVICE, 0.2, "plumbing"), {"start", "open"}),  # a trade is named
        (read(Intent.UNCLEAR, 0.95), {"0.45", "0.6"}),
    ],
)
def test_a_wrong_reading_counts_where_the_conversation_would_act_on_it(
    understood: Understanding, acted_on: set[str]
) -> None:
    tally = Tally()
    tally.add({**ROW}, {"intent": False, "category": True}, understood, 0.001)
    counted = {name for name, groups in tally.wrong.items() if groups["all"] == [True]}
    assert {
        one for one in ("start", "open", "0.45", "0.6") if any(one in name for name in counted)
    } == acted_on


def test_several_files_are_judged_one_by_one_and_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "other"):
        (tmp_path / f"{name}.txt").write_text("[hello] intent=greet lang=fr\nBonjour\nBonsoir\n", "utf-8")
    files = [str(path) for path in sorted(tmp_path.iterdir())]
    monkeypatch.setattr("sys.argv", ["messages", "--file", *files])
    main()
    printed = capsys.readouterr().out
    assert [line for line in printed.splitlines() if line.endswith(":")] == [
        "one.txt:",
        "other.txt:",
        "all files:",
    ]
    assert printed.count("2 messages, mean") == 2
    assert printed.count("4 messages, mean") == 1
    assert printed.count("points under the mean: none") == 3


def test_a_folder_of_families_is_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "hello.txt").write_text("[hello] intent=greet lang=fr\nBonjour\n", "utf-8")
    hour = "[typo] intent=change lang=fr\nfaute de frappe, 15h\ttime=@15:00 urg=planned\n"
    (tmp_path / "typo.txt").write_text(hour, "utf-8")
    monkeypatch.setattr("sys.argv", ["messages", "--file", str(tmp_path)])
    main()
    assert "2 messages, mean" in capsys.readouterr().out
