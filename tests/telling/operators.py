"""What does a person of ours do in a story? Answers, takes the word, gives it back."""

from sqlalchemy import Connection

from bot.admin import actions
from bot.admin.actions import Outcome, Typed
from bot.house import House
from tests.telling.story import Pause, Unreadable

NAME = "operator"
ANSWERS = f"{NAME}: "
TAKES_OVER, GIVES_BACK = f"{NAME} takes the word", f"{NAME} gives the word back"


def act(house: House, person_id: int, step: Pause) -> None:
    """Do what the line says, as the operators' page does it; raises Unreadable."""
    now = house.clock.now()

    def work(connection: Connection) -> Outcome:
        if step.text.startswith(ANSWERS):
            typed = Typed(step.text.removeprefix(ANSWERS), f"line {step.line}", NAME)
            return actions.answer(connection, person_id, typed, now)
        if step.text == TAKES_OVER:
            return actions.take_over(connection, person_id, now)
        if step.text == GIVES_BACK:
            return actions.hand_back(connection, house.manager, person_id, now)
        raise Unreadable(
            step.line, f"An operator does one of: “{ANSWERS}Bonjour”, “{TAKES_OVER}”, “{GIVES_BACK}”."
        )

    outcome = house.database.write_now(work)
    if outcome is not Outcome.DONE:
        raise Unreadable(step.line, f"The operator could not do this: {outcome}.")
