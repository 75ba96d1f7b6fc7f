"""Are the acts of a message recognised in strangers' words, and only where they are meant?"""

from pathlib import Path

import pytest

from dialogue.acts import Act, acts_in

DATA = Path(__file__).parents[1] / "data" / "understanding" / "acts.tsv"
EXAMPLES = [tuple(line.split("\t")) for line in DATA.read_text("utf-8").splitlines()[1:]]
LABELLED = {Act(act) for _, acts in EXAMPLES if acts != "-" for act in acts.split("|")}


@pytest.mark.parametrize(("text", "acts"), EXAMPLES)
def test_a_message_holds_the_acts_that_are_meant(text: str, acts: str) -> None:
    meant = set() if acts == "-" else {Act(act) for act in acts.split("|")}
    assert acts_in(text) & LABELLED == meant


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("bonjour, répétez s'il vous plaît", Act.REPEAT),
        ("ah non, plus tard svp", Act.LATER),
        ("svp une autre personne, merci", Act.OTHER),
        ("good morning sir, go back please", Act.UNDO),
        ("ok thanks, the address please", Act.PLACE),
        ("abeg massa, any man, thank you", Act.SKIP),
        ("abeg no be that place o", Act.PLACE),
    ],
)
def test_courtesy_around_an_act_does_not_hide_it(text: str, act: Act) -> None:
    assert act in acts_in(text)


@pytest.mark.parametrize(
    "act", ["later than that", "shorter answers", "undo that change", "the same time as before"]
)
def test_a_long_message_holds_none(act: str) -> None:
    told = "the pipe under the sink in the kitchen of my mother has been leaking since the rain of monday"
    assert not acts_in(f"{told} and she also says {act} to the girl") & LABELLED


@pytest.mark.parametrize(
    "text",
    [
        "bande de menteurs",
        "vous n'êtes même pas sérieux",
        "vous êtes tous des feymen",
        "bons à rien",
        "vous me prenez pour un mougou",
        "you are all a bunch of jokers",
        "what a useless company",
        "you people are crooks",
        "wuna no dey serious",
        "wuna be tief",
        "yeye people",
        "all these people are bande de clowns",
    ],
)
def test_an_insult_is_abuse(text: str) -> None:
    assert Act.ABUSE in acts_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "vous êtes bons",
        "vous êtes sérieux, merci",
        "une bande de carrelage s'est décollée",
        "are you people serious about the price",
    ],
)
def test_what_only_sounds_like_an_insult_is_none(text: str) -> None:
    assert Act.ABUSE not in acts_in(text)
